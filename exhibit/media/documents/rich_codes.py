"""The control words of rich text that are read, from Microsoft's specification 1.9.1."""

from __future__ import annotations

SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "emdash": "—",
    "endash": "–",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
    "cell": "\t",
    "nestcell": "\t",
}
"""Control words that stand for a sign."""

SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"{": "{", b"}": "}", b"\\": "\\"}
"""Control symbols that stand for a sign."""

PARAGRAPHS = {"par", "sect", "row", "nestrow", "page"}
"""Control words that end a paragraph."""

UNSEEN = {
    "fonttbl",
    "stylesheet",
    "info",
    "colortbl",
    "pict",
    "header",
    "headerl",
    "headerr",
    "headerf",
    "footer",
    "footerl",
    "footerr",
    "footerf",
    "annotation",
    "fldinst",
    "objdata",
    "nonshppict",
    "xe",
    "tc",
    "txe",
    "listtable",
    "listoverridetable",
    "revtbl",
    "themedata",
    "datastore",
    "latentstyles",
    "bkmkstart",
    "bkmkend",
    "atnid",
    "atnauthor",
    "filetbl",
    "rsidtbl",
    "generator",
    "shprslt",
    "objclass",
    "objname",
    "ud",
    "nonesttables",
}
"""Groups that are no part of the text."""

INNER = {"footnote": "note", "ftnalt": "note", "listtext": "mark", "pntext": "mark", "shptxt": "box"}
"""Groups that hold text which stands elsewhere than it is written."""

TOGGLES = {"b": "bold", "i": "italic", "v": "hidden", "deleted": "deleted", "revised": "revised"}
"""Control words that set text in a way, and what that is."""

PAGES = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
"""Control words for the encoding of a whole file."""

CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""The encodings of fonts, by the numbers that ``fcharset`` gives them."""
