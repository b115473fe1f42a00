"""A QR code as an outline to fill: no network, no picture file."""

from __future__ import annotations


def qr_outline(content: str) -> tuple[str, int]:
    """Return an SVG path in units of one module, and how many modules wide and high the code is.

    The quiet zone of four modules is part of the measure, so whoever paints it cannot forget it.
    """
    import segno  # noqa: PLC0415 - it brings a web client along, which no first picture should wait for

    code = segno.make(content, micro=False, error="m", boost_error=False)
    quiet = 4
    steps = []
    for y, row in enumerate(code.matrix):
        x = 0
        while x < len(row):
            run = _run(row, x)
            if run:
                steps.append(f"M{x + quiet} {y + quiet}h{run}v1h-{run}z")
            x += max(run, 1)
    return "".join(steps), len(code.matrix) + 2 * quiet


def _run(row: bytearray, begin: int) -> int:
    """Return how many dark modules follow one another from ``begin``."""
    end = begin
    while end < len(row) and row[end]:
        end += 1
    return end - begin
