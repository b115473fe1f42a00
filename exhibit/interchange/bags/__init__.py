"""BagIt bags (RFC 8493): writing them, and finding everything that is wrong with one."""

from __future__ import annotations

from exhibit.interchange.bags.bag import Bag, Manifest
from exhibit.interchange.bags.checking import check_bag, check_digests
from exhibit.interchange.bags.problems import Kind, Problem, problem
from exhibit.interchange.bags.reading import read_bag
from exhibit.interchange.bags.writing import render_manifest, write_bag

__all__ = [
    "Bag",
    "Kind",
    "Manifest",
    "Problem",
    "check_bag",
    "check_digests",
    "problem",
    "read_bag",
    "render_manifest",
    "write_bag",
]
