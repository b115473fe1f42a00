"""Languages as people write them, and their BCP 47 tags."""

from __future__ import annotations

import re
from functools import cache

from exhibit.model.folding import fold

_NAMES = """
af Afrikaans; am Amharic አማርኛ; ar Arabic العربية; bg Bulgarian Български; bn Bengali বাংলা Bangla;
bs Bosnian Bosanski; ca Catalan Català; cs Czech Čeština; cy Welsh Cymraeg; da Danish Dansk;
de German Deutsch Alemán Allemand; el Greek Ελληνικά; en English Inglés Anglais Englisch; eo Esperanto;
es Spanish Español Castellano Espagnol Spanisch Castilian; et Estonian Eesti; eu Basque Euskara;
fa Persian فارسی Farsi Dari; fi Finnish Suomi; fil Filipino Tagalog; fr French Français Francés Französisch;
ga Irish Gaeilge; gl Galician Galego; gu Gujarati ગુજરાતી; haw Hawaiian ʻŌlelo; he Hebrew עברית;
hi Hindi हिन्दी; hmn Hmong; hr Croatian Hrvatski; ht Haitian Kreyòl Creole; hu Hungarian Magyar;
hy Armenian Հայերեն; id Indonesian Indonesia; ig Igbo; is Icelandic Íslenska; it Italian Italiano;
ja Japanese 日本語; ka Georgian ქართული; km Khmer ខ្មែរ; kn Kannada ಕನ್ನಡ; ko Korean 한국어; ku Kurdish Kurdî;
la Latin; lo Lao ລາວ; lt Lithuanian Lietuvių; lv Latvian Latviešu; mi Māori; mk Macedonian Македонски;
ml Malayalam മലയാളം; mn Mongolian Монгол; mr Marathi मराठी; ms Malay Melayu; mt Maltese Malti;
my Burmese မြန်မာ; nb Bokmål; ne Nepali नेपाली; nl Dutch Nederlands Flemish; nn Nynorsk; no Norwegian Norsk;
nv Navajo Diné; pa Punjabi ਪੰਜਾਬੀ Panjabi; pl Polish Polski; ps Pashto پښتو; pt Portuguese Português;
qu Quechua Runasimi; ro Romanian Română; ru Russian Русский; sk Slovak Slovenčina; sl Slovenian Slovenščina;
sm Samoan; so Somali Soomaali; sq Albanian Shqip; sr Serbian Српски; sv Swedish Svenska; sw Swahili Kiswahili;
ta Tamil தமிழ்; te Telugu తెలుగు; th Thai ไทย; ti Tigrinya ትግርኛ; tl Tagalog; tr Turkish Türkçe;
uk Ukrainian Українська; ur Urdu اردو; uz Uzbek; vi Vietnamese Việt; yi Yiddish ייִדיש; yo Yoruba Yorùbá;
yue Cantonese 粵語; zh Chinese 中文 Mandarin 汉语 漢語; zu Zulu isiZulu; ase ASL; chr Cherokee ᏣᎳᎩ
"""
_CODES_OF_LIBRARIES = """
ara ar; chi zh; zho zh; cze cs; dan da; dut nl; nld nl; eng en; fin fi; fra fr; fre fr; deu de; ger de;
gre el; ell el; heb he; hin hi; hun hu; ita it; jpn ja; kor ko; nor no; per fa; fas fa; pol pl; por pt;
ron ro; rum ro; rus ru; som so; spa es; swa sw; swe sv; tur tr; ukr uk; vie vi
"""
"""Codes of ISO 639-2 for languages that BCP 47 writes with two letters, and those; catalogs of libraries
and CollectionBuilder have them."""

_TAG = re.compile(r"(?P<base>[a-z]{2,3})(?P<rest>(?:-[a-z0-9]{2,8})*)", re.IGNORECASE)
_NAME_IN_WORDS = re.compile(r"[^\W\d_]+")


def tag(text: str) -> str:
    """Return the BCP 47 tag for a tag or the name of a language; empty where it is neither.

    Only languages of the list are taken, so that a word of two letters is no language by accident.
    """
    text = text.strip().replace("_", "-")
    match = _TAG.fullmatch(text)
    if match and match["base"].lower() in _codes():
        return match["base"].lower() + "".join(_subtag(part) for part in match["rest"].split("-") if part)
    return _library_codes().get(text.lower(), "") or _by_name().get(fold(text), "") or _of_several_words(text)


def _subtag(part: str) -> str:
    """Write a part of a tag as RFC 5646 recommends: Latn, MX, valencia."""
    written = {2: part.upper(), 4: part.title()}
    return f"-{written.get(len(part), part.lower())}"


def _of_several_words(text: str) -> str:
    """Read "Spanish (Español)" or "Haitian Creole": all words that name a language name the same one."""
    named = {_by_name()[word] for word in map(fold, _NAME_IN_WORDS.findall(text)) if word in _by_name()}
    return named.pop() if len(named) == 1 else ""


@cache
def _library_codes() -> dict[str, str]:
    entries = [entry.split() for entry in _CODES_OF_LIBRARIES.split(";")]
    return dict(entries)


@cache
def _codes() -> frozenset[str]:
    return frozenset(_by_name().values())


@cache
def _by_name() -> dict[str, str]:
    entries = [entry.split() for entry in _NAMES.split(";")]
    return {fold(name): entry[0] for entry in reversed(entries) for name in entry[1:]}
