"""Reading a packet of XMP (ISO 16684-1) into its properties, whichever of the ways to write them it uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

MAX_BYTES = 2_000_000
"""A packet beyond this is not read: the tree of a hostile one would take a hundred times its size."""

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_LISTS = frozenset({f"{RDF}Alt", f"{RDF}Bag", f"{RDF}Seq"})
_END = (b"</x:xmpmeta>", b"</rdf:RDF>")


@dataclass(frozen=True, slots=True)
class Packet:
    """The properties of a packet by ``{namespace}name``, each as pairs of language and text.

    ``inner`` holds, beside these, everything named anywhere inside of them, with all its texts.
    """

    properties: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    inner: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    def get(self, name: str) -> list[tuple[str, str]]:
        """Return the values of a property; none where there is none."""
        return self.properties.get(name, [])


def read_packet(data: bytes) -> Packet | None:
    """Read a packet; None where it is none, is damaged, or declares entities."""
    try:
        root = fromstring(_trimmed(data), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError):
        return None
    described = root if root.tag == f"{RDF}RDF" else root.find(f".//{RDF}RDF")
    if described is None:
        return None
    packet = Packet()
    _note_inner(described, packet)
    for about in described:
        for name, value in about.items():
            packet.properties[name].append(("", value))
        for child in about:
            packet.properties[child.tag].extend(_values(child))
    return packet


def _trimmed(data: bytes) -> bytes | str:
    """Cut away what follows the packet: padding, and in some files bytes that are no XML."""
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\0" in data[:2]:
        order = {b"\xff\xfe": "", b"\xfe\xff": ""}.get(data[:2], "-be" if data[:1] == b"\0" else "-le")
        return data.decode(f"utf-16{order}").strip("\0 \r\n\t\ufeff")
    end = max(data.rfind(mark) + len(mark) if mark in data else 0 for mark in _END)
    data = data[:end] if end else data
    return data.strip(b"\0 \r\n\t")


def _values(element: Element) -> Iterator[tuple[str, str]]:
    """Return the values of a property: of a list its items, else its text or the address it points at."""
    items = next((child for child in element if child.tag in _LISTS), None)
    for one in (element,) if items is None else items:
        text = one.get(f"{RDF}resource") or one.text or one.findtext(f"{RDF}value") or ""
        if text.strip():
            yield _language(one.get(_LANG, "")), text


def _language(said: str) -> str:
    return "" if said.lower() == "x-default" else said


def _note_inner(element: Element, packet: Packet) -> None:
    for one in element.iter():
        packet.inner[one.tag].append((one.text or "").strip())
        for name, value in one.items():
            packet.inner[name].append(value)
