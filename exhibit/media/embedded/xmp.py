"""What the properties of XMP say: Dublin Core, rights, the IPTC's extensions, and what is private of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from exhibit.media.embedded.licenses import short_name
from exhibit.media.embedded.packet import Packet
from exhibit.media.embedded.values import Values
from exhibit.model.secrets import Secret

_DC = "{http://purl.org/dc/elements/1.1/}"
_RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
_CC = "{http://creativecommons.org/ns#}"
_IPTC = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
_IPTC_MORE = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_EXIF = "{http://ns.adobe.com/exif/1.0/}"
_EXIF_MORE = "{http://cipa.jp/exif/1.0/}"
_TIFF = "{http://ns.adobe.com/tiff/1.0/}"
_AUX = "{http://ns.adobe.com/exif/1.0/aux/}"
_XMP = "{http://ns.adobe.com/xap/1.0/}"
_MM = "{http://ns.adobe.com/xap/1.0/mm/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_REGIONS = "{http://www.metadataworkinggroup.com/schemas/regions/}"
_MICROSOFT = "{http://ns.microsoft.com/photo/1.2/}"
_MICROSOFT_REGION = "{http://ns.microsoft.com/photo/1.2/t/Region#}"
_CAMERA = "{http://ns.google.com/photos/1.0/camera/}"

_FIELDS = {
    "title": f"{_DC}title",
    "creator": f"{_DC}creator",
    "description": f"{_DC}description",
    "keyword": f"{_DC}subject",
    "rights": f"{_DC}rights",
    "alt": f"{_IPTC}AltTextAccessibility",
    "long_description": f"{_IPTC}ExtDescrAccessibility",
}
_SECRETS = {
    Secret.POSITION: (f"{_EXIF}GPSLatitude", f"{_EXIF}GPSLongitude", f"{_EXIF}GPSDestLatitude"),
    Secret.PLACE: (
        *(f"{_PHOTOSHOP}{name}" for name in ("City", "State", "Country")),
        f"{_IPTC}Location",
        f"{_IPTC_MORE}LocationCreated",
        f"{_IPTC_MORE}LocationShown",
    ),
    Secret.FACES: (
        f"{_REGIONS}Regions",
        f"{_MICROSOFT}RegionInfo",
        f"{_IPTC_MORE}PersonInImage",
        f"{_IPTC_MORE}PersonInImageWDetails",
        f"{_IPTC_MORE}ImageRegion",
        "{http://ns.apple.com/faceinfo/1.0/}Regions",
        "{http://ns.iview-multimedia.com/mediapro/1.0/}People",
    ),
    Secret.OWNER: (f"{_AUX}OwnerName", f"{_EXIF_MORE}CameraOwnerName"),
    Secret.CONTACT: (f"{_IPTC}CreatorContactInfo",),
    Secret.SERIAL: (
        *(f"{_AUX}{name}" for name in ("SerialNumber", "LensSerialNumber")),
        *(f"{_EXIF_MORE}{name}" for name in ("BodySerialNumber", "LensSerialNumber")),
    ),
    Secret.DEVICE: (f"{_TIFF}Make", f"{_TIFF}Model", f"{_XMP}CreatorTool", f"{_AUX}Lens"),
    Secret.TIME: (f"{_EXIF}DateTimeOriginal", f"{_XMP}CreateDate", f"{_PHOTOSHOP}DateCreated"),
    Secret.THUMBNAIL: (f"{_XMP}Thumbnails",),
    Secret.HISTORY: (f"{_MM}History", f"{_PHOTOSHOP}History"),
}
_FILMED = (f"{_CAMERA}MotionPhoto", f"{_CAMERA}MicroVideo")
_PEOPLE = (
    f"{_REGIONS}Name",
    f"{_MICROSOFT_REGION}PersonDisplayName",
    f"{_IPTC_MORE}PersonName",
)
_PATH = re.compile(r"file:/|(?:^|[\s\"'])(?:/Users/|/home/|/Volumes/|[A-Za-z]:[\\/])")


def values(packet: Packet) -> Values:
    """Return what may be offered."""
    found = {field: packet.get(name) for field, name in _FIELDS.items()}
    return {**found, "license": [("", _license(packet))]}


def secrets(packet: Packet) -> Iterator[Secret]:
    """Tell what nobody else should learn."""
    for secret, names in _SECRETS.items():
        if any(name in packet.inner for name in names):
            yield secret
    if any(value not in {"", "0"} for name in _FILMED for value in packet.inner.get(name, ())):
        yield Secret.FILM
    if any(_PATH.search(value) for texts in packet.inner.values() for value in texts):
        yield Secret.HISTORY


def people_in(packet: Packet) -> frozenset[str]:
    """Return the names of people who are marked in the picture; programs write them among keywords too."""
    names = [value for name in _PEOPLE for value in packet.inner.get(name, ())]
    names += [value for _, value in packet.get(f"{_IPTC_MORE}PersonInImage")]
    return frozenset(name for name in names if name)


def _license(packet: Packet) -> str:
    """Return the license: the short name of one of Creative Commons, else the terms in words, else where.

    A page on the rights that is none of these is often only the address of the maker's own site.
    """
    licensed = [value for _, value in packet.get(f"{_CC}license")]
    terms = [value for _, value in packet.get(f"{_RIGHTS}UsageTerms")]
    pages = [value for _, value in packet.get(f"{_RIGHTS}WebStatement")]
    known = [name for text in (*licensed, *pages, *terms) if (name := short_name(text))]
    return next(iter([*known, *terms, *licensed]), "")
