"""What the values of the model are called for people, in their language: one word per thing everywhere."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from exhibit.model.consent import Use
from exhibit.model.finding import Sort
from exhibit.model.gate import Lack
from exhibit.model.people import ContributorKind, DisplayChoice
from exhibit.model.pieces import Likeness, MediumRole, PictureView, Setting, Status, TextKind
from exhibit.model.review import ReviewKind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Naming", text)


def status_name(status: Status) -> str:
    """Return where a piece stands."""
    return {
        Status.SUBMITTED: _tr("Submitted"),
        Status.NEEDS_INFORMATION: _tr("Needs information"),
        Status.IN_REVIEW: _tr("In review"),
        Status.ACCEPTED: _tr("Accepted"),
        Status.NOT_SELECTED: _tr("Not selected"),
        Status.WITHDRAWN: _tr("Withdrawn"),
    }[status]


def lack_name(lack: Lack) -> str:
    """Return in short what a piece lacks."""
    return {
        Lack.TITLE: _tr("Title"),
        Lack.CREDIT: _tr("Credit"),
        Lack.WORDS: _tr("Statement or body"),
        Lack.ALT_TEXT: _tr("Alt text"),
        Lack.TRANSCRIPT: _tr("Transcript or captions"),
        Lack.FLASHES: _tr("A calmer film"),
        Lack.CONSENT: _tr("Consent"),
        Lack.ACCEPTANCE: _tr("Acceptance"),
        Lack.CONTENT_NOTE_REVIEW: _tr("Content-note review"),
        Lack.LIKENESS: _tr("Patient’s release"),
    }[lack]


def lack_in_sentence(lack: Lack) -> str:
    """Return what a piece lacks, as it stands after "Still needs"."""
    return {
        Lack.TITLE: _tr("a title"),
        Lack.CREDIT: _tr("a credit that may be shown"),
        Lack.WORDS: _tr("a statement, story or poem"),
        Lack.ALT_TEXT: _tr("alt text for every picture"),
        Lack.TRANSCRIPT: _tr("a transcript or captions of what is heard"),
        Lack.FLASHES: _tr("a film that flashes no more than three times a second"),
        Lack.CONSENT: _tr("a consent that holds today"),
        Lack.ACCEPTANCE: _tr("a decision to accept it"),
        Lack.CONTENT_NOTE_REVIEW: _tr("a finished content-note review"),
        Lack.LIKENESS: _tr("the release of a patient who can be recognized"),
    }[lack]


def use_name(use: Use) -> str:
    """Return what a piece may be used for."""
    return {
        Use.KIOSK: _tr("Kiosk"),
        Use.TRAVEL: _tr("Traveling print"),
        Use.WEB: _tr("Web"),
        Use.PUBLICITY: _tr("Publicity"),
        Use.EXCERPT: _tr("Excerpt"),
    }[use]


def use_in_sentence(use: Use) -> str:
    """Return what a piece may be used for, within a sentence."""
    return {
        Use.KIOSK: _tr("the kiosk"),
        Use.TRAVEL: _tr("a traveling print"),
        Use.WEB: _tr("the web"),
        Use.PUBLICITY: _tr("publicity"),
        Use.EXCERPT: _tr("an excerpt"),
    }[use]


def likeness_name(likeness: Likeness) -> str:
    """Return how it stands with a patient who could be recognized."""
    return {
        Likeness.UNKNOWN: _tr("Not looked at yet"),
        Likeness.NOT_APPLICABLE: _tr("No patient can be recognized"),
        Likeness.HELD: _tr("Recognizable, release held"),
        Likeness.MISSING: _tr("Recognizable, release missing"),
    }[likeness]


def kind_name(kind: TextKind) -> str:
    """Return what a text is called."""
    return {
        TextKind.TITLE: _tr("Title"),
        TextKind.STATEMENT: _tr("Statement"),
        TextKind.BODY: _tr("Story or poem"),
        TextKind.ALT: _tr("Alt text"),
        TextKind.LONG_DESCRIPTION: _tr("Long description"),
        TextKind.TRANSCRIPT: _tr("Transcript"),
        TextKind.CONTENT_NOTE: _tr("Content note"),
        TextKind.LABEL: _tr("Label text"),
        TextKind.WELCOME: _tr("Welcome"),
        TextKind.WALL_TEXT: _tr("Wall text"),
    }[kind]


def kind_heading(kind: TextKind) -> str:
    """Return what all texts of a kind are called."""
    return {
        TextKind.TITLE: _tr("Titles"),
        TextKind.STATEMENT: _tr("Statements"),
        TextKind.BODY: _tr("Stories and poems"),
        TextKind.ALT: _tr("Alt texts"),
        TextKind.LONG_DESCRIPTION: _tr("Long descriptions"),
        TextKind.TRANSCRIPT: _tr("Transcripts"),
        TextKind.CONTENT_NOTE: _tr("Content notes"),
        TextKind.LABEL: _tr("Label texts"),
        TextKind.WELCOME: _tr("Welcomes"),
        TextKind.WALL_TEXT: _tr("Wall texts"),
    }[kind]


def role_name(role: MediumRole) -> str:
    """Return what a medium file is for its piece."""
    return {
        MediumRole.PRIMARY: _tr("The work itself"),
        MediumRole.DETAIL: _tr("A detail"),
        MediumRole.AUDIO: _tr("Sound"),
        MediumRole.VIDEO: _tr("Film"),
        MediumRole.CAPTIONS: _tr("Captions"),
        MediumRole.TRANSCRIPT: _tr("Transcript"),
        MediumRole.POSTER: _tr("Picture for a sound or film"),
        MediumRole.DOCUMENT: _tr("Document"),
    }[role]


def view_name(view: PictureView) -> str:
    """Return what a picture shows of its work."""
    return {
        PictureView.UNSAID: _tr("Not said"),
        PictureView.WHOLE: _tr("The whole work"),
        PictureView.FRONT: _tr("The front"),
        PictureView.BACK: _tr("The back"),
        PictureView.SIDE: _tr("A side"),
        PictureView.DETAIL: _tr("A part of it, close up"),
        PictureView.INSTALLED: _tr("How it is installed"),
    }[view]


def setting_name(setting: Setting) -> str:
    """Return how a body is set."""
    return {
        Setting.PROSE: _tr("Prose: paragraphs flow"),
        Setting.VERSE: _tr("Verse: every line stays"),
    }[setting]


def choice_name(choice: DisplayChoice) -> str:
    """Return how somebody asked to be named."""
    return {
        DisplayChoice.FULL: _tr("By full name"),
        DisplayChoice.INITIAL: _tr("By first name and initial"),
        DisplayChoice.PSEUDONYM: _tr("By another name"),
        DisplayChoice.ANONYMOUS: _tr("Not by name"),
        DisplayChoice.ORGANIZATION: _tr("By the organization"),
    }[choice]


def contributor_kind_name(kind: ContributorKind) -> str:
    """Return who stands behind a credit."""
    return {
        ContributorKind.PERSON: _tr("Person"),
        ContributorKind.PAIR: _tr("Pair"),
        ContributorKind.ORGANIZATION: _tr("Organization"),
    }[kind]


def review_kind_name(kind: ReviewKind) -> str:
    """Return what a review looked at."""
    return {
        ReviewKind.SELECTION: _tr("Score"),
        ReviewKind.CONTENT_NOTES: _tr("Content-note review"),
        ReviewKind.SAFE_MESSAGING: _tr("Safe-messaging review"),
        ReviewKind.DECISION: _tr("Decision"),
    }[kind]


def criterion_name(criterion: str) -> str:
    """Return what a criterion is called; ``criterion`` is the name of a field of ``Review``."""
    return {"insight": _tr("Insight"), "artistic_impact": _tr("Artistic impact")}[criterion]


def sort_name(sort: Sort) -> str:
    """Return what pieces are sorted by."""
    return {
        Sort.ACCESSION: _tr("Number"),
        Sort.TITLE: _tr("Title"),
        Sort.PEOPLE: _tr("Names"),
        Sort.FORM: _tr("Form"),
        Sort.STATUS: _tr("Status"),
        Sort.LANGUAGE: _tr("Language"),
        Sort.MADE: _tr("Made"),
        Sort.RECEIVED: _tr("Received"),
        Sort.INSIGHT: _tr("Insight"),
        Sort.IMPACT: _tr("Artistic impact"),
        Sort.LACKS: _tr("Lacks"),
    }[sort]


def vocabulary_name(vocabulary: str) -> str:
    """Return what one term of a vocabulary is ("Content note"); one not known here goes by its own name."""
    return {
        "form": _tr("Form"),
        "theme": _tr("Theme"),
        "perspective": _tr("Perspective"),
        "profession": _tr("Profession"),
        "career_stage": _tr("Career stage"),
        "setting": _tr("Care setting"),
        "factor": _tr("Factor"),
        "tone": _tr("Tone"),
        "content_note": _tr("Content note"),
        "keyword": _tr("Keyword"),
        "role": _tr("Credit role"),
    }.get(vocabulary) or vocabulary.replace("_", " ").capitalize()


def vocabulary_heading(vocabulary: str) -> str:
    """Return what all terms of a vocabulary are: "Forms", "Content notes"."""
    return {
        "form": _tr("Forms"),
        "theme": _tr("Themes"),
        "perspective": _tr("Perspectives"),
        "profession": _tr("Professions"),
        "career_stage": _tr("Career stages"),
        "setting": _tr("Care settings"),
        "factor": _tr("Factors"),
        "tone": _tr("Tones"),
        "content_note": _tr("Content notes"),
        "keyword": _tr("Keywords"),
        "role": _tr("Credit roles"),
    }.get(vocabulary) or vocabulary_name(vocabulary)
