"""What an edition's bag must look like, judged without reading its works."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from exhibit.interchange.bags import Bag, Kind, Problem, problem, read_bag, render_manifest
from exhibit.model.edition import FORMAT
from exhibit.model.pyramid import TILE, name_of_tiles

FORMAT_TAG = "Lamplight-Format"
GALLERY_TAG = "Lamplight-Gallery"
NUMBER_TAG = "Lamplight-Edition"
TITLE_TAG = "External-Description"

DATABASE = "data/gallery.db"
MANIFEST = "manifest-sha256.txt"
TAG_MANIFEST = "tagmanifest-sha256.txt"
SIGNATURE = "tagmanifest-sha256.txt.minisig"
TEXTS = ("bag-info.txt", "bagit.txt", MANIFEST)

_OBJECT = re.compile(r"data/objects/([0-9a-f]{2})/(\1[0-9a-f]{62})\.[a-z0-9]{1,8}")
_TILE = re.compile(r"(data/objects/([0-9a-f]{2})/(\2[0-9a-f]{62})_files)/(" + TILE.pattern + ")")
_IDENTITY = re.compile(r"[0-9A-Za-z](-?[0-9A-Za-z]){0,63}")
_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_LITTER = re.compile(
    r"(.*/)?(\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)"
    r"|(\.Spotlight-V100|\.Trashes|\.fseventsd|System Volume Information)/.*",
    re.IGNORECASE | re.DOTALL,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionCheck:
    """What was found in a folder that should be an edition.

    ``identity`` is the gallery's, ``number`` the edition's, ``digest`` the SHA-256 of the payload manifest;
    empty and 0 where they cannot be read. ``files`` are the bytes of each file that belongs to the edition.
    """

    folder: Path
    identity: str = ""
    number: int = 0
    title: str = ""
    digest: str = ""
    files: Mapping[str, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing at all is wrong."""
        return not self.problems

    @property
    def lasting(self) -> tuple[Problem, ...]:
        """The problems that a copy of the edition's own files would have too.

        A desktop that merely looked at the stick leaves files of its own there; those are not copied.
        """
        litter = {one for one in self.problems if one.kind is Kind.EXTRA and _LITTER.fullmatch(one.path)}
        counted = {one for one in self.problems if one.kind is Kind.COUNT and litter}
        return tuple(one for one in self.problems if one not in litter | counted)

    def to_words(self) -> str:
        """Return what ``verify`` prints: one sentence for a whole edition, else a line for each problem."""
        name = f"Edition {self.number} of “{self.title}”" if self.number else str(self.folder)
        if self.ok:
            return f"{name} is whole: {len(self.files)} files, {sum(self.files.values())} bytes."
        things = "1 thing is" if len(self.problems) == 1 else f"{len(self.problems)} things are"
        return "\n".join([f"{name} is not a whole edition: {things} wrong.", *map(str, self.problems)])

    def to_json(self) -> dict[str, object]:
        """Return what ``verify --json`` prints."""
        edition = {
            "gallery": self.identity,
            "number": self.number,
            "title": self.title,
            "digest": self.digest,
        }
        return {"ok": self.ok, "problems": [one.to_json() for one in self.problems], "edition": edition}


def survey_edition(folder: Path, *, shared_bytes_allowed: bool = False) -> EditionCheck:
    """Check everything about an edition but the bytes of its files and the inside of its database."""
    return survey(folder, shared_bytes_allowed=shared_bytes_allowed)[0]


def survey(folder: Path, *, shared_bytes_allowed: bool = False) -> tuple[EditionCheck, Bag]:
    """Survey an edition, and return its bag with the result for those who go on to hash it."""
    if not (folder / "bagit.txt").is_file() and not (folder / DATABASE).is_file():
        sentence = "There is no edition in this folder."
        return EditionCheck(folder=folder, problems=(Problem(".", Kind.MISSING, sentence),)), Bag(
            folder=folder
        )
    bag = read_bag(folder, shared_bytes_allowed=shared_bytes_allowed)
    listed = bag.manifest(MANIFEST)
    names = {*listed, *TEXTS, TAG_MANIFEST, SIGNATURE}
    number = bag.value(NUMBER_TAG)
    newer = _newer(bag)
    check = EditionCheck(
        folder=folder,
        identity=bag.value(GALLERY_TAG),
        number=int(number) if _NUMBER.fullmatch(number) else 0,
        title=bag.value(TITLE_TAG),
        digest=bag.manifest(TAG_MANIFEST).get(MANIFEST, ""),
        files={path: size for path, size in bag.sizes.items() if path in names},
        problems=(*newer, *_merged(bag.problems, () if newer else _shape(bag))),
    )
    return check, bag


def _newer(bag: Bag) -> tuple[Problem, ...]:
    """Say that the edition needs a newer program; nothing else of its shape can then be judged."""
    number = bag.value(FORMAT_TAG)
    if not _NUMBER.fullmatch(number) or int(number) <= FORMAT:
        return ()
    sentence = (
        f"This edition was made by a newer Lamplight: format {number}, where {FORMAT} is the last known."
    )
    return (problem("bag-info.txt", Kind.NEWER, sentence),)


def _shape(bag: Bag) -> tuple[Problem, ...]:
    return (*_tags(bag), *_vouched(bag), *_places(bag), *_names(bag))


def _tags(bag: Bag) -> list[Problem]:
    patterns = {FORMAT_TAG: _NUMBER, NUMBER_TAG: _NUMBER, GALLERY_TAG: _IDENTITY}
    problems = [
        problem(
            "bag-info.txt", Kind.MALFORMED, f"{label} is missing, written twice or not what it should be."
        )
        for label, pattern in patterns.items()
        if len(bag.values(label)) != 1 or not pattern.fullmatch(bag.value(label))
    ]
    if bag.version != (1, 0):
        problems.append(problem("bagit.txt", Kind.UNSUPPORTED, "An edition is a bag of BagIt 1.0."))
    return problems


def _vouched(bag: Bag) -> list[Problem]:
    """See that every text is vouched for, and that not even the spaces of the last list can be changed.

    The signature will stand over the tag manifest's bytes, so those bytes may only be written in one way.
    """
    entries = bag.manifest(TAG_MANIFEST)
    problems = [
        problem(name, Kind.MISSING, f"{TAG_MANIFEST} does not vouch for this file.")
        for name in TEXTS
        if name not in entries
    ]
    if TAG_MANIFEST not in bag.sizes:
        return [problem(TAG_MANIFEST, Kind.MISSING, "This file is missing.")]
    if not entries:
        return [*problems, problem(TAG_MANIFEST, Kind.CUT, "This file lists nothing.")]
    if set(entries) <= set(TEXTS) and not _is_exactly(bag.folder / TAG_MANIFEST, render_manifest(entries)):
        problems.append(problem(TAG_MANIFEST, Kind.CHANGED, "This file is not written as it was packed."))
    return problems


def _is_exactly(path: Path, wanted: bytes) -> bool:
    try:
        with path.open("rb") as stream:
            return stream.read(len(wanted) + 1) == wanted
    except OSError:
        return False  # reading the bag has named this file as unreadable


def _places(bag: Bag) -> list[Problem]:
    known = {DATABASE, *TEXTS, TAG_MANIFEST, SIGNATURE}
    litter = "The computer put this file here; it is no part of the edition. Installing leaves it out."
    return [
        problem(
            path, Kind.EXTRA, litter if _LITTER.fullmatch(path) else "This file has no place in an edition."
        )
        for path in sorted({*bag.sizes, *(path for one in bag.manifests for path in one.entries)} - known)
        if not _OBJECT.fullmatch(path) and not _TILE.fullmatch(path)
    ]


def _names(bag: Bag) -> list[Problem]:
    """See that the database is listed and that objects are named by their bytes."""
    listed = bag.manifest(MANIFEST)
    problems = (
        []
        if DATABASE in listed
        else [problem(DATABASE, Kind.MISSING, f"{MANIFEST} does not list this file.")]
    )
    matches = {path: _OBJECT.fullmatch(path) for path in listed}
    problems += [
        problem(folder, Kind.CHANGED, "This folder's name is not the checksum of the tiles in it.")
        for folder, tiles in _tiles(listed).items()
        if Path(folder).name != f"{name_of_tiles(tiles)}_files"
    ]
    return problems + [
        problem(path, Kind.CHANGED, "This file's name is not the checksum of its bytes.")
        for path, match in matches.items()
        if match and match[2] != listed[path]
    ]


def _tiles(listed: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Return the SHA-256 of each tile by its name, by the folder that a large picture's tiles are in."""
    folders: dict[str, dict[str, str]] = defaultdict(dict)
    for path, digest in listed.items():
        if match := _TILE.fullmatch(path):
            folders[match[1]][match[4]] = digest
    return folders


def _merged(general: tuple[Problem, ...], shape: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Join both lists in order of path; where both name the same thing, the edition's own sentence stands."""
    named = {(one.path, one.kind) for one in shape}
    kept = [one for one in general if (one.path, one.kind) not in named]
    return tuple(sorted({*kept, *shape}, key=lambda one: (one.path, one.kind, one.sentence)))
