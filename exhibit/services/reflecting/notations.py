"""How people write what tells who somebody is: addresses, telephone and record numbers, days of birth.

The patterns are for a text in which digits and signs of every script are plain ones (``plain_of``).
"""

from __future__ import annotations

import re
import unicodedata

_TOP = (
    "com|org|net|edu|gov|mil|info|biz|health|io|me|co|us|uk|ca|au|nz|ie|mx|es|ar|cl|pe|ve|ec|gt|cu|uy|br|pt|de|"
    "fr|it|nl|be|ch|at|se|no|dk|fi|pl|in|jp|cn|kr|eu"
)
_HOUSES = "gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|proton|aol|gmx|msn"
_OPEN, _SHUT = r" ?[(\[{<] ?", r" ?[)\]}>] ?"
_AT = rf"(?: ?@ ?|{_OPEN}(?:at|arroba|@){_SHUT})"
_DOT = rf"(?:\.| \. |{_OPEN}(?:dot|punto|\.){_SHUT})"
_BOX = r"[\w.+'%&-]{1,64}"
_NAME = r"[\w-]{1,63}"

EMAIL = re.compile(
    rf"{_BOX}{_AT}{_NAME}(?:{_DOT}{_NAME}){{1,5}}"
    rf"|{_BOX}@[\w-]{{2,63}}"
    rf"|{_BOX}(?: (?:dot|punto) {_NAME}){{0,3}} (?:at|arroba) {_NAME}(?:(?: (?:dot|punto) |\.){_NAME}){{0,3}}"
    rf"(?: (?:dot|punto) |\.)(?:{_TOP})\b"
    rf"|{_BOX} (?:at|arroba|@) (?:{_HOUSES})\b",
    re.IGNORECASE,
)

_NUMBER = r"(?:(?:no|nr|num|number|n[uú]mero|n[º°o]|id)\b[.º°]?|#)"
_SURE = (
    r"m\.?r\.?n\.?(?![a-z])|mr ?(?:#|no\b|number)|ssn|social security|(?:medical|med\.?) (?:record|rec)\b|"
    rf"(?:patient|chart|case|hospital|account|acct|policy|member|insurance|record|encounter)'?s? ?{_NUMBER}|"
    rf"(?:n[º°]|{_NUMBER}) (?:de )?(?:la )?(?:historia|paciente|expediente|p[oó]liza)|"
    r"nhs|nhc|historia cl[ií]nica|expediente|seguridad social|nss|dni|nie|nif|curp"
)
NAMED_RECORD = re.compile(rf"\b(?:{_SURE})[^\d\n]{{0,16}}\d[\d -]{{2,}}", re.IGNORECASE)

LOOSELY_NAMED = re.compile(
    r"\b(?:chart|file|patient|case|account|acct|hc|id|folio|ficha|caso|paciente) ?"
    rf"{_NUMBER}?[ :.#]{{0,3}}(?!(?:1[89]|20)\d\d(?!\d))\d(?:[ -]?\d){{3,}}(?![\d,.]*\d)",
    re.IGNORECASE,
)
"""Words that are used of much else; what follows at once, and is no year, may be a number of a record."""

LETTERED = re.compile(
    r"(?<![\w-])(?=[A-Z\d-]*[A-Z])(?=[A-Z-]*\d{6,}|[A-Z]{4}\d{6})[A-Z\d-]{7,20}(?<!000)(?![\w])"
)
"""Numbers of papers and records with letters in them, such as those of identity cards."""

SECURITY = re.compile(r"(?<![\d.,-])\d{3}([ .-])\d{2}\1\d{4}(?![\d-]|[.,]\d)")

_MONTHS = (
    "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|enero|febrero|marzo|abril|mayo|junio|julio|"
    "agosto|septiembre|octubre|noviembre|diciembre|january|february|march|april|june|july|august|september|"
    "october|november|december"
)
_BORN = r"born|d\.?o\.?b\.?|birth|birthday|nac[ií]|naci[oó]|nacid[oa]|nacimiento"

DATES = re.compile(
    r"(?<![\d/.-])(?:\d{1,2}( ?[/.-] ?)\d{1,2}\1(?:(?:19|20)\d\d|\d\d)"
    r"|(?:19|20)\d\d( ?[/.-] ?)\d{1,2}\2\d{1,2})"
    r"(?![\d/-]|\.\d)"
    rf"|\b(?:{_BORN})(?!\w)[^\d\n]{{0,24}}(?:{_MONTHS})?[^\d\n]{{0,8}}\d{{1,2}}"
    rf"(?: ?(?:st|nd|rd|th)?,? ?(?:de |of )?(?:{_MONTHS})?\.?,? ?(?:de |of )?(?:19|20)\d\d|[/.-]\d{{1,2}})",
    re.IGNORECASE,
)

CALLED = re.compile(
    r"\b(?:call|tel|telephone|phone|mobile|cell|fax|text|ring|whatsapp|number|tel[eé]fono|m[oó]vil|celular|"
    r"n[uú]mero|ll[aá]m[aeo]\w*)\b[^\d\n+]{0,12}(?P<number>\+?\(?\d(?:[ ()./_-]{0,3}\d){6,14})(?!\w)",
    re.IGNORECASE,
)
"""A number after a word that says that one may call it."""

DIGITS = re.compile(r"(?<![\w.,])\+?\(?\d(?:[ ()./_-]{0,3}\d)+(?![\w])")
"""Any digits that belong together."""


def plain_of(text: str) -> tuple[str, list[int]]:
    """Return a text with plain digits and signs alone, and the place in ``text`` that each of them has there.

    Signs of no width, with which an address is no longer one for a program, are left out.
    """
    seen = [(at, sign) for at, sign in enumerate(text) if unicodedata.category(sign) != "Cf"]
    return "".join(_plain(sign) for _, sign in seen), [at for at, _ in seen]


def _plain(sign: str) -> str:
    if sign.isascii():
        return sign
    value = unicodedata.decimal(sign, None)
    if value is not None:
        return str(value)
    if ord(sign) in _WIDE:
        return chr(ord(sign) - _WIDE.start + ord("!"))
    return _SIGNS.get(sign) or {"Pd": "-", "Zs": " "}.get(unicodedata.category(sign), sign)


_WIDE = range(0xFF01, 0xFF5F)
"""The wide forms of ASCII, from ``!`` on."""

_SIGNS = {"﹫": "@", "。": ".", "｡": ".", "·": ".", "•": ".", "\u2212": "-", "\u2044": "/"}
