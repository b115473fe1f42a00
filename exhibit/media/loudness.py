"""How loud a sound is as a whole: integrated loudness by ITU-R BS.1770-4, with the gates of EBU R 128.

What is kept of hours of sound is ten numbers a second.
"""

from __future__ import annotations

from array import array
from typing import Any

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
CHANNELS = 2
"""What is measured is stereo at 48 kHz, for which BS.1770-4 gives its filters as numbers."""

SILENCE = -70.0
"""In LUFS: what never exceeds this is silence (BS.1770-4, annex 1: the absolute gate)."""

Samples = NDArray[np.float32]

_SHELF = ((1.53512485958697, -2.69169618940638, 1.19839281085285), (1.0, -1.69065929318241, 0.73248077421585))
_HIGH_PASS = ((1.0, -2.0, 1.0), (1.0, -1.99004745483398, 0.99007225036621))
"""The two filters of the K-weighting (BS.1770-4, tables 1 and 2), each as its b and a coefficients."""

_TENTH = RATE // 10
_BLOCK = 4
"""A block of 400 ms is four tenths of a second; the next begins one tenth later."""

_STEP = 12 * _TENTH
_WHOLE = 1 << 16
_MEMORY = _WHOLE - _STEP
"""Samples before a step that its filtering looks back on. The filters' poles lie within 0.99503 of the
center, so that what is older has faded to less than 10 ** -17."""

_RELATIVE_GATE = -10.0
_OFFSET = -0.691
_LOUDEST = 4.0
"""Samples beyond four times full scale are faults of a file; they are taken as that."""


def _spectrum(coefficients: tuple[float, ...]) -> NDArray[np.complex128]:
    return np.fft.rfft(np.array(coefficients), _WHOLE)


_WEIGHTS = np.prod([_spectrum(b) / _spectrum(a) for b, a in (_SHELF, _HIGH_PASS)], axis=0).astype(
    np.complex64
)


class Loudness:
    """A meter that is given a sound bit by bit."""

    def __init__(self) -> None:
        self.samples = 0
        self._window: Samples = np.zeros((CHANNELS, _WHOLE), np.float32)
        self._filled = 0
        self._tenths: array[float] = array("d")

    def add(self, samples: NDArray[Any]) -> None:
        """Take the next samples: an array of ``(n, 2)``, full scale 1.0, at 48 kHz."""
        sane = np.nan_to_num(samples).clip(-_LOUDEST, _LOUDEST)
        at = 0
        while at < len(sane):
            part = sane[at : at + _STEP - self._filled]
            start = _MEMORY + self._filled
            self._window[:, start : start + len(part)] = part.T
            self._filled += len(part)
            at += len(part)
            if self._filled == _STEP:
                self._tenths.extend(self._energies())
                self._window[:, :_MEMORY] = self._window[:, _STEP:]
                self._filled = 0
        self.samples += len(sane)

    def integrated(self) -> float | None:
        """Return the loudness of all that was added in LUFS, None for silence.

        A sound of less than 400 ms is measured as if silence filled it up to that.
        """
        loud = _blocks(np.array([*self._tenths, *self._rest()]))
        loud = loud[_in_lufs(loud) > SILENCE]
        if not loud.size:
            return None
        loud = loud[_in_lufs(loud) > _in_lufs(loud.mean()) + _RELATIVE_GATE]
        return float(_in_lufs(loud.mean()))

    def _rest(self) -> list[float]:
        """Return the energies of the full tenths after the last whole step."""
        whole = self._filled // _TENTH
        if len(self._tenths) + whole < _BLOCK:
            whole = _BLOCK
        self._window[:, _MEMORY + self._filled :] = 0
        return self._energies()[:whole]

    def _energies(self) -> list[float]:
        """Return the weighted energy of each tenth of a second of this step, both channels together."""
        weighted = np.fft.irfft(np.fft.rfft(self._window) * _WEIGHTS, _WHOLE)[:, _MEMORY:]
        tenths = weighted.reshape(CHANNELS, -1, _TENTH)
        return [float(energy) for energy in np.square(tenths).mean(axis=2, dtype=np.float64).sum(axis=0)]


def _blocks(tenths: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.convolve(tenths, np.full(_BLOCK, 1 / _BLOCK), "valid")


def _in_lufs(energy: NDArray[np.float64] | np.float64) -> Any:
    return _OFFSET + 10 * np.log10(np.maximum(energy, 1e-20))
