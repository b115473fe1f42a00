"""What vocabularies and terms are called at the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exhibit.model.vocabulary import Term
from ui.curator.naming import vocabulary_name
from ui.curator.workbench import Workbench


def _tr(text: str) -> str:
    return QCoreApplication.translate("Vocabularies", text)


class Places:
    """Where terms belong, looked up once for many of them."""

    def __init__(self, bench: Workbench) -> None:
        self._language = bench.language
        self._terms = {(term.vocabulary, term.slug): term for term in bench.terms()}

    def has(self, vocabulary: str, slug: str) -> bool:
        """Tell whether there is such a term."""
        return (vocabulary, slug) in self._terms

    def broader(self, term: Term) -> Term | None:
        """Return the broader term, such as a factor's domain."""
        return self._terms.get((term.vocabulary, term.parent)) if term.parent else None

    def domain(self, term: Term) -> str:
        """Return the label of the broader term; empty where there is none."""
        broader = self.broader(term)
        return broader.label(self._language) if broader is not None else ""

    def place(self, term: Term) -> str:
        """Return where a term belongs: "Theme", "Factor, Skills & Abilities"."""
        name, domain = vocabulary_name(term.vocabulary), self.domain(term)
        return _tr("{vocabulary}, {domain}").format(vocabulary=name, domain=domain) if domain else name
