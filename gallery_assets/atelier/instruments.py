"""Sounds made of numbers: strings, bells, breath and water, mixed on a track of two channels."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

RATE = 48_000
"""Samples a second."""

Sound = npt.NDArray[np.float32]
"""One channel, between -1 and 1."""

_SMALLEST = 1e-4


def pitch(name: str) -> float:
    """Return the frequency in hertz of a note such as ``A4`` or ``F#3``, equally tempered from A4 = 440."""
    steps = {"C": -9, "D": -7, "E": -5, "F": -4, "G": -2, "A": 0, "B": 2}
    sharp = name[1:-1].count("#") - name[1:-1].count("b")
    return float(440.0 * 2.0 ** ((steps[name[0]] + sharp) / 12 + int(name[-1]) - 4))


def seconds(length: float) -> npt.NDArray[np.float64]:
    """Return the time of every sample of a sound of this length."""
    return np.arange(int(length * RATE)) / RATE


def plucked(frequency: float, length: float, seed: int, *, bright: float = 0.5) -> Sound:
    """Return a plucked string (Karplus and Strong, 1983): a burst of noise going round in a softening loop.

    ``bright`` from 0 to 1 is how hard the string is plucked.
    """
    period = round(RATE / frequency)
    rng = np.random.default_rng(seed)
    loop = rng.uniform(-1, 1, period)
    for _ in range(round(6 * (1 - bright))):
        loop = (loop + np.roll(loop, 1)) / 2
    rounds = []
    for _ in range(int(length * RATE) // period + 1):
        rounds.append(loop)
        loop = 0.998 * (loop + np.roll(loop, 1)) / 2
    return _faded(np.concatenate(rounds)[: int(length * RATE)].astype(np.float32), 0.002, 0.05)


def tine(frequency: float, length: float) -> Sound:
    """Return a tine of a music box: a short bar whose overtones are no harmonics."""
    at = seconds(length)
    partials = ((1.0, 1.0, 2.2), (2.76, 0.22, 5.0), (5.40, 0.07, 9.0))
    wave = sum(
        part * np.sin(2 * np.pi * frequency * over * at) * np.exp(-at * fade) for over, part, fade in partials
    )
    return _faded(np.asarray(wave, dtype=np.float32), 0.001, 0.05)


def chime(frequencies: tuple[float, ...], length: float) -> Sound:
    """Return the soft tones of an overhead chime, one after the other."""
    whole = np.zeros(int(length * RATE), dtype=np.float32)
    step = len(whole) // (len(frequencies) + 1)
    for place, frequency in enumerate(frequencies):
        at = seconds((len(whole) - place * step) / RATE)
        tone = np.sin(2 * np.pi * frequency * at) * np.exp(-at * 2.4)
        whole[place * step : place * step + len(tone)] += tone.astype(np.float32)
    return _faded(whole / 1.4, 0.004, 0.1)


def band(length: float, low: float, high: float, seed: int) -> Sound:
    """Return noise of the frequencies between ``low`` and ``high`` hertz: rain, breath, water."""
    rng = np.random.default_rng(seed)
    spectrum = np.fft.rfft(rng.standard_normal(int(length * RATE)))
    at = np.fft.rfftfreq(int(length * RATE), 1 / RATE)
    spectrum *= 1 / (1 + (low / np.maximum(at, 1)) ** 4) / (1 + (at / high) ** 4)
    wave = np.fft.irfft(spectrum, int(length * RATE))
    return _faded((wave / np.abs(wave).max()).astype(np.float32), 0.05, 0.05)


def hum(frequency: float, length: float) -> Sound:
    """Return the hum of a machine: a low tone and two of its overtones, breathing slowly."""
    at = seconds(length)
    wave = sum(np.sin(2 * np.pi * frequency * over * at) / over**1.5 for over in (1, 2, 3))
    return _faded((wave * (0.8 + 0.2 * np.sin(2 * np.pi * 0.13 * at)) / 2).astype(np.float32), 0.4, 0.8)


def step(seed: int) -> Sound:
    """Return one footstep of a soft shoe on a hard floor."""
    length = 0.16
    thud = band(length, 60, 260, seed) * np.exp(-seconds(length) * 30).astype(np.float32)
    squeak = band(length, 1800, 3200, seed + 1) * np.exp(-seconds(length) * 60).astype(np.float32)
    return (0.9 * thud + 0.12 * squeak).astype(np.float32)


def click(seed: int) -> Sound:
    """Return the click of a switch."""
    length = 0.05
    return (band(length, 900, 5200, seed) * np.exp(-seconds(length) * 120)).astype(np.float32)


def swelling(sound: Sound, *levels: float) -> Sound:
    """Return a sound whose loudness goes through these levels, evenly spread over its length."""
    places = np.linspace(0, len(levels) - 1, len(sound))
    return (sound * np.interp(places, range(len(levels)), levels)).astype(np.float32)


class Track:
    """Two channels of a length in seconds, on which sounds are laid."""

    def __init__(self, length: float) -> None:
        self.samples = np.zeros((int(length * RATE), 2), dtype=np.float32)

    def lay(self, at: float, sound: Sound, level: float = 1.0, side: float = 0.0) -> None:
        """Lay a sound down from ``at`` seconds on; ``side`` from -1 (left) to 1 (right)."""
        first = int(at * RATE)
        part = sound[: max(0, len(self.samples) - first)]
        angle = (side + 1) * np.pi / 4
        self.samples[first : first + len(part), 0] += part * np.float32(level * np.cos(angle) * np.sqrt(2))
        self.samples[first : first + len(part), 1] += part * np.float32(level * np.sin(angle) * np.sqrt(2))

    def finished(self, loudness: float = 0.1) -> npt.NDArray[np.float32]:
        """Return the samples with a little room around them, at a mean level (RMS), never over full scale."""
        wet = self.samples.copy()
        for delay, part in ((0.031, 0.22), (0.053, 0.17), (0.089, 0.11)):
            late = int(delay * RATE)
            wet[late:] += np.float32(part) * self.samples[:-late, ::-1]
        level = float(np.sqrt(np.mean(wet**2)))
        wet *= np.float32(loudness / max(level, _SMALLEST))
        return np.tanh(wet).astype(np.float32)


def _faded(sound: Sound, rising: float, falling: float) -> Sound:
    """Return a sound without a click at its ends."""
    up, down = min(int(rising * RATE), len(sound)), min(int(falling * RATE), len(sound))
    sound = sound.copy()
    sound[:up] *= np.linspace(0, 1, up, dtype=np.float32)
    sound[len(sound) - down :] *= np.linspace(1, 0, down, dtype=np.float32)
    return sound
