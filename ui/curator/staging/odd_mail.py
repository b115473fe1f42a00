"""What the scenes of taking in are given beside the sample: a form's export, an old sheet, doubles."""

from __future__ import annotations

import csv
import wave
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

Lines = list[list[str]]

FORM: Lines = [
    [
        "Timestamp",
        "What would you like to call your work?",
        "Who made it, and what is your name?",
        "Please tell us about your medical specialty",
        "Please upload your piece",
        "What did it cost you?",
    ],
    ["10/2/2026 7:12:40", "Night Bus", "Imani Okafor", "Palliative care", "breath-on-glass.jpg", "A winter"],
    ["10/2/2026 9:30:05", "The Spare Key", "Lou Marchetti", "Emergency", "every-step.jpg", ""],
    [
        "10/3/2026 18:02:11",
        "Window, Again",
        "Sam Ortiz",
        "Pediatrics",
        "burnt-matches.jpg",
        "Less than it gave me",
    ],
]
"""An export whose questions come near to fields, but are none."""

OLD: Lines = [
    ["Submission ID", "Title", "Artist", "Statement"],
    ["1", "Señal", "Zoë Núñez", "Escrito después del turno de noche."],
    ["2", "La ventana", "Inés Güell", "Para mi compañera, que llegó tarde aquel día."],
    ["3", "Niñez", "Ana Ruiz", "Lo que oí en la sala de espera."],
]
"""A sheet as an older program saved it, in an encoding that it does not name."""

_XMP = """<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:exif="http://ns.adobe.com/exif/1.0/" xmlns:aux="http://ns.adobe.com/exif/1.0/aux/"
 xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
 exif:GPSLatitude="41,39.5N" exif:GPSLongitude="83,32.2W" aux:SerialNumber="0123">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Stairwell, 3 a.m.</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>Imani Okafor</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Between two calls I sat down here.</rdf:li></rdf:Alt>
</dc:description>
<dc:subject><rdf:Bag><rdf:li>stairs</rdf:li><rdf:li>rest</rdf:li></rdf:Bag></dc:subject>
<Iptc4xmpCore:AltTextAccessibility><rdf:Alt>
<rdf:li xml:lang="x-default">Pale light falls on worn steps.</rdf:li></rdf:Alt>
</Iptc4xmpCore:AltTextAccessibility>
</rdf:Description></rdf:RDF></x:xmpmeta>"""
_APP1 = b"http://ns.adobe.com/xap/1.0/\0"
_SMALL = 900
_SECOND = 8_000


def form(folder: Path, works: Path) -> Path:
    """Lay out an export of a form with its uploads."""
    _sheet(folder, FORM)
    for line in FORM[1:]:
        (folder / line[4]).write_bytes((works / line[4]).read_bytes())
    return folder


def old_sheet(folder: Path) -> Path:
    """Lay out a sheet that nothing tells the encoding of."""
    return _sheet(folder, OLD, "cp850").parent


def doubles(folder: Path, works: Path) -> Path:
    """Lay out a work that was sent once more, smaller, under another name."""
    _sheet(folder, [["Title", "File"], ["Badges", "IMG_2207.jpg"], ["Hum", "hum.wav"]])
    image = QImage(str(works / "badge-quilt.jpg"))
    smaller = image.scaledToWidth(_SMALL, Qt.TransformationMode.SmoothTransformation)
    smaller.save(str(folder / "IMG_2207.jpg"), quality=80)
    _hum(folder / "hum.wav")
    return folder


def speaking(folder: Path, works: Path) -> Path:
    """Lay out a picture that says itself what it is, and otherwise than its row."""
    _sheet(folder, [["Title", "File"], ["Stairs", "stairwell.jpg"], ["Hum", "hum.wav"]])
    data = (works / "parking-deck-rain.jpg").read_bytes()
    packet = _APP1 + _XMP.encode()
    segment = b"\xff\xe1" + (len(packet) + 2).to_bytes(2, "big") + packet
    (folder / "stairwell.jpg").write_bytes(data[:2] + segment + data[2:])
    _hum(folder / "hum.wav")
    return folder


def _sheet(folder: Path, lines: Lines, encoding: str = "utf-8") -> Path:
    folder.mkdir(parents=True)
    path = folder / "submissions.csv"
    with path.open("w", encoding=encoding, newline="") as file:
        csv.writer(file).writerows(lines)
    return path


def _hum(path: Path) -> None:
    """Write a sound of some seconds: a square wave, which needs no sine."""
    period = bytes([108] * 32 + [148] * 32)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(1)
        out.setframerate(_SECOND)
        out.writeframes(period * (12 * _SECOND // len(period)))
