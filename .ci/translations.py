"""Keep the words that the program says and their translations together.

    .ci/translations.py [--check] [FOLDER]     the folder to look in, `ui` unless told
    .ci/translations.py --sources FILE         everything that is said, untranslated, as one file

What the exhibit beside that folder says in sentences (`said_sentences`) is kept with it.
Updates `lamplight_<language>.ts` in its folder `translations`: what is translated stays, a text that moved
keeps its translation, a new one is marked unfinished, what nobody says any more goes; then compiles them.
With `--check` nothing is written. Both say what is missing or does not fit, and then end 1.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from said_sentences import said_by_exhibit
from said_words import QT, Forms, Key, Said, messages, run, said_in_python, said_in_qml

PLURAL_ONLY = frozenset({"en"})
"""Where the program's own words are right as they stand, but for one and many."""
FORMS = {"en": 2, "es": 2}
"""How many plural forms Qt has for a language; Spanish has no form of its own for a million."""
PLACES = re.compile(r"\{[^{}]*\}|%[1-9]")
COUNT = re.compile(r"%L?n")
"""A count, with L in the digits and groups of the language."""
MNEMONIC = re.compile(r"&(?=\w)")


def wanted_in(language: str, said: Said) -> Said:
    """Return what a language must have of what is said."""
    return {key: plural for key, plural in said.items() if plural or language not in PLURAL_ONLY}


def brought_up(old: Mapping[Key, tuple[bool, Forms]], wanted: Said) -> dict[Key, Forms]:
    """Return every message wanted with its translation; one that moved takes it along where it is sure."""
    elsewhere: dict[tuple[str, bool], set[Forms]] = {}
    for (_, source, _), (plural, forms) in old.items():
        if forms:
            elsewhere.setdefault((source, plural), set()).add(forms)

    def translation(key: Key, plural: bool) -> Forms:  # noqa: FBT001 - passed as it stands in the file
        if key in old and old[key][0] == plural:
            return old[key][1]
        found = elsewhere.get((key[1], plural), set())
        return next(iter(found)) if len(found) == 1 else ()

    return {key: translation(key, plural) for key, plural in wanted.items()}


def faults(language: str, key: Key, plural: bool, forms: Forms) -> Iterator[str]:  # noqa: FBT001 - as above
    """Tell what is wrong with a translation."""
    source = key[1]
    if not all(forms) or len(forms) != (FORMS[language] if plural else 1):
        yield "is not translated"
        return
    for form in forms:
        if sorted(set(PLACES.findall(source))) != sorted(set(PLACES.findall(form))):
            yield f"has other places to fill in: {form}"
        if len(MNEMONIC.findall(source)) != len(MNEMONIC.findall(form)):
            yield f"has not one letter after & as the source has: {form}"
        if source.endswith("…") != form.endswith("…") or source.endswith(":") != form.endswith(":"):
            yield f"ends otherwise: {form}"
        if source.startswith((" ", ",", ";")) and source[:1] != form[:1]:
            yield f"begins otherwise: {form}"
        if source.endswith(" ") != form.endswith(" "):
            yield f"ends otherwise: {form}"
    if plural and not COUNT.search(forms[-1]):
        yield f"leaves out the number: {forms[-1]}"


def write(path: Path, language: str, said: Said, translated: Mapping[Key, Forms]) -> None:
    """Write a file of translations, its contexts by name."""
    contexts: dict[str, list[Key]] = {}
    for key in translated:
        contexts.setdefault(key[0], []).append(key)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for context in sorted(contexts):
        lines += ["<context>", f"    <name>{context}</name>"]
        for key in contexts[context]:
            lines += message_lines(key, said[key], translated[key], FORMS[language])
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def message_lines(key: Key, plural: bool, forms: Forms, count: int) -> Iterator[str]:  # noqa: FBT001 - as above
    """Return one message as it stands in the file."""
    _, source, comment = key
    state = "" if forms else ' type="unfinished"'
    yield '    <message numerus="yes">' if plural else "    <message>"
    yield f"        <source>{escape(source)}</source>"
    if comment:
        yield f"        <comment>{escape(comment)}</comment>"
    if plural:
        yield f"        <translation{state}>"
        for form in forms or ("",) * count:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(''.join(forms))}</translation>"
    yield "    </message>"


def compiled(path: Path) -> bytes:
    """Return a file of translations in the form that Qt reads."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch) / "out.qm"
        run(QT / "lrelease", "-silent", path, "-qm", out)
        return out.read_bytes()


def check(path: Path, language: str, wanted: Said) -> Iterator[str]:
    """Tell what a file of translations lacks, has too many of, or has wrong."""
    old = {key: (plural, forms) for key, plural, forms in messages(path)}
    for key, plural in wanted.items():
        if key not in old:
            yield f"new: {key[0]}: {key[1]!r}"
            continue
        for fault in faults(language, key, plural, old[key][1]):
            yield f"{key[0]}: {key[1]!r} {fault}"
    yield from (f"gone: {key[0]}: {key[1]!r}" for key in old if key not in wanted)
    if compiled(path) != path.with_suffix(".qm").read_bytes():
        yield "the compiled file is older"


def said_everywhere(folder: Path) -> tuple[Said, list[str]]:
    """Return what a folder of pages says, and the exhibit beside it, with the mistakes made in saying it."""
    said, mistakes = said_in_python(folder)
    sentences, more = said_by_exhibit(folder.parent)
    return said_in_qml(folder) | said | sentences, [*mistakes, *more]


def write_sources(path: Path) -> None:
    """Write everything that is said, for languages that are made up."""
    folder = Path(__file__).parents[1] / "ui"
    said, _ = said_everywhere(folder)
    write(path, "en", said, dict.fromkeys(said, ()))


def main() -> int:
    """Update or check; 0 where all is well."""
    if sys.argv[1:2] == ["--sources"]:
        write_sources(Path(sys.argv[2]))
        return 0
    arguments = [one for one in sys.argv[1:] if one != "--check"]
    folder = Path(arguments[0] if arguments else "ui")
    said, problems = said_everywhere(folder)
    for language in FORMS:
        path = folder / "translations" / f"lamplight_{language}.ts"
        wanted = wanted_in(language, said)
        if "--check" not in sys.argv[1:]:
            old = {key: (plural, forms) for key, plural, forms in messages(path)}
            write(path, language, said, brought_up(old, wanted))
            path.with_suffix(".qm").write_bytes(compiled(path))
        problems += [f"{path.name}: {words}" for words in check(path, language, wanted)]
    print("\n".join(problems or [f"{len(said)} messages, all of them translated."]))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
