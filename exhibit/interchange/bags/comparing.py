"""Comparing what a bag lists with what is there (RFC 8493, 3)."""

from __future__ import annotations

import re
from collections import defaultdict

from exhibit.interchange.bags.bag import PAYLOAD, Bag
from exhibit.interchange.bags.paths import twin_key
from exhibit.interchange.bags.problems import Kind, Problem, problem


def compare(bag: Bag) -> list[Problem]:
    """Return what is missing, extra, miscounted or not to be told apart."""
    return [*_places(bag), *_payload(bag), *_fetched(bag), *_tags(bag), *_twins(bag), *_count(bag)]


def _places(bag: Bag) -> list[Problem]:
    problems = []
    if not any(not manifest.of_tags for manifest in bag.manifests):
        problems.append(problem(".", Kind.MISSING, "No list says which files belong to the payload."))
    if not bag.payload and not (bag.folder / "data").is_dir():
        problems.append(problem("data", Kind.MISSING, "The folder of the payload is missing."))
    return problems


def _payload(bag: Bag) -> list[Problem]:
    """Compare the payload with its manifests: from 1.0 on each must list all of it, before that any."""
    listed = [set(manifest.entries) for manifest in bag.manifests if not manifest.of_tags]
    if not listed:
        return []
    anywhere = set[str]().union(*listed)
    vouched = set.intersection(*listed) if bag.version >= (1, 0) else anywhere
    missing = "This file is missing."
    extra = "This file is not in every list of the payload: it was put there later, or its line is lost."
    return [
        *(problem(path, Kind.MISSING, missing) for path in anywhere - set(bag.payload) - bag.fetched),
        *(problem(path, Kind.EXTRA, extra) for path in set(bag.payload) - vouched),
    ]


def _fetched(bag: Bag) -> list[Problem]:
    sentence = "This file is to be fetched from elsewhere and was not."
    return [problem(path, Kind.HOLEY, sentence) for path in bag.fetched - set(bag.payload)]


def _tags(bag: Bag) -> list[Problem]:
    """Compare the tag files with the tag manifests; from 1.0 on those vouch for every manifest (2.2.1)."""
    lists = {manifest.name for manifest in bag.manifests if not manifest.of_tags and bag.version >= (1, 0)}
    problems = []
    for manifest in (one for one in bag.manifests if one.of_tags):
        sentence = f"This file is missing; {manifest.name} lists it."
        problems += [problem(path, Kind.MISSING, sentence) for path in set(manifest.entries) - set(bag.sizes)]
        sentence = f"{manifest.name} does not list this file, so nothing vouches for it."
        problems += [problem(path, Kind.EXTRA, sentence) for path in lists - set(manifest.entries)]
    return problems


def _twins(bag: Bag) -> list[Problem]:
    names = set(bag.sizes).union(*(manifest.entries for manifest in bag.manifests))
    groups: dict[str, list[str]] = defaultdict(list)
    for path in sorted(names):
        groups[twin_key(path)].append(path)
    return [
        problem(path, Kind.TWIN, f"On many disks this name is the same as {group[0]}.")
        for group in groups.values()
        for path in group[1:]
    ]


def _count(bag: Bag) -> list[Problem]:
    """Compare the payload's bytes and files with ``Payload-Oxum`` (2.2.2)."""
    total, number = sum(bag.payload.values()), len(bag.payload)
    problems = []
    for oxum in bag.values("Payload-Oxum"):
        match = re.fullmatch(r"(\d{1,18})\.(\d{1,18})", oxum, re.ASCII)
        if match is None:
            sentence = "Payload-Oxum is not a number of bytes, a point and a number of files."
            problems.append(problem("bag-info.txt", Kind.MALFORMED, sentence))
        elif (int(match[1]), int(match[2])) != (total, number):
            sentence = (
                f"{match[1]} bytes in {match[2]} files were packed, but {total} bytes in {number} are here."
            )
            problems.append(problem(PAYLOAD.rstrip("/"), Kind.COUNT, sentence))
    return problems
