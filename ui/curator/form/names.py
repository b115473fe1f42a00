"""What the parts of a piece are called on the form, translated."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exhibit.model.consent import Use
from exhibit.model.gate import Lack
from exhibit.model.people import DisplayChoice
from exhibit.model.pieces import Likeness, MediumRole, Setting, Status, TextKind

translate = QCoreApplication.translate


def kind_name(kind: TextKind) -> str:
    """Return what a text is called."""
    return {
        TextKind.TITLE: translate("Form", "Title"),
        TextKind.STATEMENT: translate("Form", "Statement"),
        TextKind.BODY: translate("Form", "Story or poem"),
        TextKind.ALT: translate("Form", "Alt text"),
        TextKind.TRANSCRIPT: translate("Form", "Transcript"),
        TextKind.CONTENT_NOTE: translate("Form", "Content note"),
        TextKind.LABEL: translate("Form", "Label text"),
        TextKind.WELCOME: translate("Form", "Welcome"),
        TextKind.WALL_TEXT: translate("Form", "Wall text"),
    }[kind]


def status_name(status: Status) -> str:
    """Return where a piece stands."""
    return {
        Status.SUBMITTED: translate("Form", "Submitted"),
        Status.NEEDS_INFORMATION: translate("Form", "Needs information"),
        Status.IN_REVIEW: translate("Form", "In review"),
        Status.ACCEPTED: translate("Form", "Accepted"),
        Status.NOT_SELECTED: translate("Form", "Not selected"),
        Status.WITHDRAWN: translate("Form", "Withdrawn"),
    }[status]


def lack_name(lack: Lack) -> str:
    """Return what a piece lacks, as it stands after "Still needs"."""
    return {
        Lack.TITLE: translate("Form", "a title"),
        Lack.CREDIT: translate("Form", "a credit that may be shown"),
        Lack.WORDS: translate("Form", "a statement, story or poem"),
        Lack.ALT_TEXT: translate("Form", "alt text for every picture"),
        Lack.CONSENT: translate("Form", "a consent that holds today"),
        Lack.ACCEPTANCE: translate("Form", "a decision to accept it"),
        Lack.CONTENT_NOTE_REVIEW: translate("Form", "a finished content-note review"),
        Lack.LIKENESS: translate("Form", "the release of a patient who can be recognized"),
    }[lack]


def use_name(use: Use) -> str:
    """Return what a piece may be used for, within a sentence."""
    return {
        Use.KIOSK: translate("Form", "the kiosk"),
        Use.TRAVEL: translate("Form", "a traveling print"),
        Use.WEB: translate("Form", "the web"),
        Use.PUBLICITY: translate("Form", "publicity"),
        Use.EXCERPT: translate("Form", "an excerpt"),
    }[use]


def role_name(role: MediumRole) -> str:
    """Return what a medium file is for its piece."""
    return {
        MediumRole.PRIMARY: translate("Form", "The work itself"),
        MediumRole.DETAIL: translate("Form", "A detail"),
        MediumRole.AUDIO: translate("Form", "Sound"),
        MediumRole.VIDEO: translate("Form", "Film"),
        MediumRole.CAPTIONS: translate("Form", "Captions"),
        MediumRole.TRANSCRIPT: translate("Form", "Transcript"),
        MediumRole.POSTER: translate("Form", "Picture for a sound or film"),
        MediumRole.DOCUMENT: translate("Form", "Document"),
    }[role]


def choice_name(choice: DisplayChoice) -> str:
    """Return how somebody asked to be named."""
    return {
        DisplayChoice.FULL: translate("Form", "By full name"),
        DisplayChoice.INITIAL: translate("Form", "By first name and initial"),
        DisplayChoice.PSEUDONYM: translate("Form", "By another name"),
        DisplayChoice.ANONYMOUS: translate("Form", "Not by name"),
        DisplayChoice.ORGANIZATION: translate("Form", "By the organization"),
    }[choice]


def likeness_name(likeness: Likeness) -> str:
    """Return how it stands with a patient who could be recognized."""
    return {
        Likeness.UNKNOWN: translate("Form", "Not looked at yet"),
        Likeness.NOT_APPLICABLE: translate("Form", "Nobody can be recognized"),
        Likeness.HELD: translate("Form", "Recognizable, release held"),
        Likeness.MISSING: translate("Form", "Recognizable, release missing"),
    }[likeness]


def setting_name(setting: Setting) -> str:
    """Return how a body is set."""
    return {
        Setting.PROSE: translate("Form", "Prose: paragraphs flow"),
        Setting.VERSE: translate("Form", "Verse: every line stays"),
    }[setting]


def vocabulary_name(vocabulary: str) -> str:
    """Return what a vocabulary is called; one that is not known here goes by its own name."""
    return {
        "form": translate("Form", "Form"),
        "theme": translate("Form", "Themes"),
        "perspective": translate("Form", "Perspective"),
        "profession": translate("Form", "Profession"),
        "career_stage": translate("Form", "Career stage"),
        "setting": translate("Form", "Setting"),
        "factor": translate("Form", "Factors"),
        "tone": translate("Form", "Tone"),
        "content_note": translate("Form", "Content notes"),
        "keyword": translate("Form", "Keywords"),
    }.get(vocabulary, vocabulary.replace("_", " ").capitalize())


def deidentified_name(value: bool | None) -> str:
    """Return whether a story was checked for what could tell who a patient is."""
    if value is None:
        return translate("Form", "Not looked at yet")
    return translate("Form", "Yes") if value else translate("Form", "No")
