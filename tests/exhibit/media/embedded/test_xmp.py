"""Every way to write XMP, and what is taken of it, is private in it, or is an attack."""

from __future__ import annotations

import pytest

from exhibit.media.embedded import xmp
from exhibit.media.embedded.packet import Packet, read_packet
from exhibit.model.secrets import Secret
from tests.exhibit.media.embedded.metadata_made import alternatives, packet, several

BOMB = b"""<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">
<!ENTITY c "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>"""


def packet_of(inside: str = "", attributes: str = "") -> Packet:
    read = read_packet(packet(inside, attributes))
    assert read is not None
    return read


@pytest.mark.parametrize(
    ("inside", "attributes", "expected"),
    [
        ("", 'dc:title="Window"', [("", "Window")]),
        ("<dc:title>Window</dc:title>", "", [("", "Window")]),
        (alternatives("dc:title", {"x-default": "A", "de-AT": "Ah"}), "", [("", "A"), ("de-AT", "Ah")]),
        (several("dc:title", ["Window"]), "", [("", "Window")]),
        ('<dc:title rdf:parseType="Resource"><rdf:value>Window</rdf:value></dc:title>', "", [("", "Window")]),
        ('<dc:title xml:lang="es">Ventana</dc:title>', "", [("es", "Ventana")]),
        ("<dc:title><rdf:Alt/></dc:title>", "", []),
        ("<dc:title>  </dc:title>", "", []),
        ("", "", []),
    ],
)  # fmt: skip
def test_a_title_however_written(inside: str, attributes: str, expected: list[tuple[str, str]]) -> None:
    assert expected == xmp.values(packet_of(inside, attributes))["title"]


def test_several_descriptions_of_one_picture_are_joined() -> None:
    data = packet("<dc:title>Window</dc:title>").replace(
        b"</rdf:RDF>",
        b'<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="Ana"/></rdf:RDF>',
    )
    read = read_packet(data)

    assert read is not None
    assert ([("", "Window")], [("", "Ana")]) == (xmp.values(read)["title"], xmp.values(read)["creator"])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_packets_in_utf_16_are_read(encoding: str) -> None:
    read = read_packet(packet("<dc:title>Été</dc:title>").decode().encode(encoding))

    assert read is not None
    assert [("", "Été")] == xmp.values(read)["title"]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("cc:license", "https://creativecommons.org/licenses/by-nc-sa/4.0/", "CC BY-NC-SA 4.0"),
        ("cc:license", "https://creativecommons.org/publicdomain/zero/1.0/", "CC0 1.0"),
        ("cc:license", "https://example.org/license", "https://example.org/license"),
        ("xmpRights:WebStatement", "http://creativecommons.org/licenses/by/3.0/de/", "CC BY 3.0"),
        ("xmpRights:WebStatement", "https://example.org/my-studio", ""),
        ("xmpRights:UsageTerms", "Ask me first", "Ask me first"),
        ("xmpRights:UsageTerms", "creativecommons.org/publicdomain/mark/1.0", "Public Domain Mark 1.0"),
    ],
)
def test_the_license(name: str, value: str, expected: str) -> None:
    assert [("", expected)] == xmp.values(packet_of(f"<{name}>{value}</{name}>"))["license"]
    assert [("", expected)] == xmp.values(packet_of(f'<{name} rdf:resource="{value}"/>'))["license"]


def test_a_known_license_goes_before_terms_in_words() -> None:
    read = packet_of(
        "<xmpRights:UsageTerms>See the page</xmpRights:UsageTerms>",
        'xmpRights:WebStatement="https://creativecommons.org/licenses/by-sa/4.0/legalcode"',
    )

    assert [("", "CC BY-SA 4.0")] == xmp.values(read)["license"]


@pytest.mark.parametrize(
    ("inside", "attributes", "expected"),
    [
        ("", 'exif:GPSLatitude="41,15.5N"', {Secret.POSITION}),
        ("", 'photoshop:City="Omaha"', {Secret.PLACE}),
        ("", 'aux:SerialNumber="1"', {Secret.SERIAL}),
        ("", 'aux:OwnerName="Ana"', {Secret.OWNER}),
        ("", 'xmp:CreatorTool="GIMP"', {Secret.DEVICE}),
        ("", 'xmp:CreateDate="2024-03-14T02:30:11"', {Secret.TIME}),
        ("", 'GCamera:MotionPhoto="1"', {Secret.FILM}),
        ("", 'GCamera:MotionPhoto="0"', set()),
        ("", 'dc:source="/Users/ana/Desktop/a.psd"', {Secret.HISTORY}),
        ("", 'dc:source="C:\\Users\\ana\\a.psd"', {Secret.HISTORY}),
        (several("xmpMM:History", ["saved"]), "", {Secret.HISTORY}),
        ("<Iptc4xmpCore:CreatorContactInfo/>", "", {Secret.CONTACT}),
        ("<xmp:Thumbnails/>", "", {Secret.THUMBNAIL}),
        ("<dc:title>On the way home/work</dc:title>", "", set()),
    ],
)
def test_what_is_private_is_told(inside: str, attributes: str, expected: set[Secret]) -> None:
    assert expected == set(xmp.secrets(packet_of(inside, attributes)))


def test_people_in_the_picture_are_known_by_name() -> None:
    regions = (
        '<mwg-rs:Regions rdf:parseType="Resource"><mwg-rs:RegionList><rdf:Bag><rdf:li>'
        '<rdf:Description mwg-rs:Name="Rosa Mendoza" mwg-rs:Type="Face"/>'
        "</rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>"
    )
    read = packet_of(regions + several("Iptc4xmpExt:PersonInImage", ["Tim Lee"]))

    assert {"Rosa Mendoza", "Tim Lee"} == xmp.people_in(read)
    assert {Secret.FACES} == set(xmp.secrets(read))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no xml at all",
        packet("<dc:title>Window")[:-80],
        BOMB + packet("<dc:title>&c;</dc:title>"),
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd">' + packet(""),
        packet("").replace(b"<?xpacket begin", b'<?xml version="1.0" encoding="no-such"?><?xpacket begin', 1),
        b"<a>" * 100_000,
        b"\xff\xfe" + b"\xd8" * 9,
        b"<a/>",
    ],
    ids=["empty", "words", "cut", "bomb", "entity", "encoding", "deep", "utf-16", "other"],
)
def test_what_is_no_packet_counts_as_none(data: bytes) -> None:
    assert read_packet(data) is None


def test_a_packet_followed_by_something_else_is_read() -> None:
    data = packet("<dc:title>Window</dc:title>") + b"\0\0\0<not xml"

    read = read_packet(data)

    assert read is not None
    assert [("", "Window")] == xmp.values(read)["title"]
