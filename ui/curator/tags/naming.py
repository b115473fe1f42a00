"""What vocabularies and terms are called at the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exhibit.model.vocabulary import Term
from ui.curator.workbench import Workbench


def _tr(text: str) -> str:
    return QCoreApplication.translate("Vocabularies", text)


def vocabulary_name(vocabulary: str) -> str:
    """Return what one term of a vocabulary is: "Form", "Content note"."""
    names = {
        "form": _tr("Form"),
        "theme": _tr("Theme"),
        "perspective": _tr("Perspective"),
        "profession": _tr("Profession"),
        "career_stage": _tr("Career stage"),
        "setting": _tr("Setting"),
        "factor": _tr("Factor"),
        "tone": _tr("Tone"),
        "content_note": _tr("Content note"),
        "keyword": _tr("Keyword"),
        "role": _tr("Credit role"),
    }
    return names.get(vocabulary) or vocabulary.replace("_", " ").capitalize()


def vocabulary_heading(vocabulary: str) -> str:
    """Return what all terms of a vocabulary are: "Forms", "Content notes"."""
    names = {
        "form": _tr("Forms"),
        "theme": _tr("Themes"),
        "perspective": _tr("Perspectives"),
        "profession": _tr("Professions"),
        "career_stage": _tr("Career stages"),
        "setting": _tr("Settings"),
        "factor": _tr("Factors"),
        "tone": _tr("Tones"),
        "content_note": _tr("Content notes"),
        "keyword": _tr("Keywords"),
        "role": _tr("Credit roles"),
    }
    return names.get(vocabulary) or vocabulary_name(vocabulary)


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
