"""Bags that are wrong in one way each, with what must be said about them."""

from __future__ import annotations

from exhibit.interchange.bags import Kind
from tests.exhibit.interchange.bags_made import PAYLOAD, BagMade, digest

HASH = "0" * 64
HELLO = digest("sha256", PAYLOAD["data/hello.txt"])

UTF8 = "Tag-File-Character-Encoding: UTF-8\n"


def _declared(text: str) -> BagMade:
    return BagMade(texts={"bagit.txt": text.encode()})


def _in_utf8(version: str) -> BagMade:
    return _declared(f"{version}\n{UTF8}")


def _encoded_in(name: str) -> BagMade:
    return _declared(f"BagIt-Version: 1.0\nTag-File-Character-Encoding: {name}\n")


def _line(*lines: str, version: str = "1.0") -> BagMade:
    return BagMade(version=version, more_lines=lines)


def _tag(line: str) -> BagMade:
    return BagMade(more_tags=(line,))


def _text(name: str, data: bytes) -> BagMade:
    return BagMade(texts={name: data})


DECLARATIONS = {
    "no such version": _in_utf8("BagIt-Version: 2.0"),
    "half a version": _in_utf8("BagIt-Version: .97"),
    "a version of 5,000 digits": _in_utf8(f"BagIt-Version: {'9' * 5000}.1"),
    "a byte order mark": _in_utf8("\ufeffBagIt-Version: 1.0"),
    "a space before the colon": _in_utf8("BagIt-Version : 1.0"),
    "a space at the end": _in_utf8("BagIt-Version: 1.0 "),
    "no encoding": _declared("BagIt-Version: 1.0\n"),
    "a third line": _declared(f"BagIt-Version: 1.0\n{UTF8}More: 1\n"),
    "nothing": _declared(""),
    "a codec that is no encoding": _encoded_in("zlib"),
    "an encoding with escapes": _encoded_in("unicode_escape"),
}

MANIFEST = "manifest-sha256.txt"

FLAWS = {
    **{name: (bag, "bagit.txt", Kind.MALFORMED) for name, bag in DECLARATIONS.items()},
    "tags that are no text": (_text("bag-info.txt", b"A: \xff\xfe\n"), "bag-info.txt", Kind.MALFORMED),
    "a tag without a label": (_tag("no label here"), "bag-info.txt", Kind.MALFORMED),
    "a space before a tag's colon": (_tag("Title : x"), "bag-info.txt", Kind.MALFORMED),
    "a count that is none": (_tag("payload-oxum: many"), "bag-info.txt", Kind.MALFORMED),
    "a second count": (_tag("Payload-Oxum: 1.1"), "data", Kind.COUNT),
    "a line without a path": (_line(HASH), MANIFEST, Kind.MALFORMED),
    "a checksum of the wrong length": (_line("abc  data/hello.txt"), MANIFEST, Kind.MALFORMED),
    "a checksum that is none": (_line(f"{'g' * 64}  data/x"), MANIFEST, Kind.MALFORMED),
    "an empty line": (_line(""), MANIFEST, Kind.MALFORMED),
    "md5sum's star in 1.0": (_line(f"{HASH} *data/x"), "*data/x", Kind.UNSAFE),
    "listed twice alike": (_line(f"{HELLO}  data/hello.txt"), "data/hello.txt", Kind.DUPLICATE),
    "listed twice behind a dot": (_line(f"{HASH}  ./data/hello.txt"), "data/hello.txt", Kind.DUPLICATE),
    "listed twice in 0.97": (
        _line(f"{HASH}  data/hello.txt", version="0.97"),
        "data/hello.txt",
        Kind.DUPLICATE,
    ),
    "listed and not there": (_line(f"{HASH}  data/gone.txt"), "data/gone.txt", Kind.MISSING),
    "there and not listed": (BagMade(listed={}), "data/hello.txt", Kind.EXTRA),
    "twins by case": (_line(f"{HASH}  data/HELLO.txt"), "data/hello.txt", Kind.TWIN),
    "twins by Unicode form": (
        _line(f"{HASH}  data/e\u0301.txt", f"{HASH}  data/\u00e9.txt"),
        "data/\u00e9.txt",
        Kind.TWIN,
    ),
    "a text in the payload's list": (_line(f"{HASH}  bagit.txt"), "bagit.txt", Kind.UNSAFE),
    "to be fetched": (_text("fetch.txt", b"https://example.org/x 5 data/x.txt\n"), "data/x.txt", Kind.HOLEY),
    "a fetch list that is none": (_text("fetch.txt", b"data/x.txt\n"), "fetch.txt", Kind.MALFORMED),
    "to be fetched from outside": (
        _text("fetch.txt", b"https://example.org/x - ../x.txt\n"),
        "../x.txt",
        Kind.UNSAFE,
    ),
    "an unknown checksum": (_text("manifest-crc32.txt", b""), "manifest-crc32.txt", Kind.UNSUPPORTED),
    "a checksum of any length": (
        _text("manifest-shake_128.txt", b"0  data/hello.txt\n"),
        "manifest-shake_128.txt",
        Kind.UNSUPPORTED,
    ),
}
"""For each name: the bag, and path and kind of a problem that it must have."""
