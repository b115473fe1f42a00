from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from exhibit.media.embedded import iptc
from exhibit.model.secrets import Secret
from tests.exhibit.media.embedded.metadata_made import iim, resource


def test_all_fields_are_read() -> None:
    names = ((80, b"Ana"), (80, b"Ben"), (116, b"(c) Ana"))
    block = iim((5, b"Window"), (25, b"tea"), (25, b"night"), *names, (120, b"Seen."))

    assert {
        "title": [("", "Window")],
        "creator": [("", "Ana"), ("", "Ben")],
        "description": [("", "Seen.")],
        "keyword": [("", "tea"), ("", "night")],
        "rights": [("", "(c) Ana")],
    } == iptc.values(iptc.datasets(block))


def test_the_characters_are_utf_8_where_it_says_so_or_where_they_can_be_else_latin_1() -> None:
    said = iim((90, b"\x1b%G"), record=1)

    def title(block: bytes) -> str:
        return iptc.values(iptc.datasets(block))["title"][0][1]

    assert "Été" == title(said + iim((5, "Été".encode())))
    assert "Été" == title(iim((5, "Été".encode())))
    assert "Été" == title(iim((5, "Été".encode("latin-1"))))
    assert "�t�" == title(said + iim((5, "Été".encode("latin-1"))))


def test_what_is_private_is_told() -> None:
    block = iim((90, b"Omaha"), (118, b"ana@example.org"), (60, b"023011+0000"), (95, b" "))

    assert [Secret.PLACE, Secret.CONTACT, Secret.TIME] == list(iptc.secrets(iptc.datasets(block)))
    assert [] == list(iptc.secrets(iptc.datasets(iim((92, b"  ")))))


def test_resources_are_found_behind_others_whatever_their_names() -> None:
    data = resource(1, b"odd", b"named") + resource(2, b"", b"four") + resource(0x0404, b"even")

    assert {1: b"odd", 2: b"", 0x0404: b"even"} == iptc.resources(data)


def test_a_damaged_dataset_ends_the_reading_and_spoils_nothing_before_it() -> None:
    block = iim((5, b"Window"))

    for damage in (b"\x1c\2", b"\x1d\2\5\0\0", b"\x1c\2\5\x80\4\0\0\0\1x", b"\xff" * 40):
        assert [("", "Window")] == iptc.values(iptc.datasets(block + damage))["title"]


@settings(max_examples=200)
@given(st.binary(max_size=120))
def test_no_bytes_break_it(data: bytes) -> None:
    iptc.values(iptc.datasets(data))
    iptc.resources(data)
    iptc.datasets(b"\x1c\2\5" + data)
    iptc.resources(b"8BIM" + data)
