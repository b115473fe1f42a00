from __future__ import annotations

import pytest

from exhibit.interchange.scripts import script_encoding

GREEK = "Η νύχτα ήταν μεγάλη και το φως δεν έσβησε. Περπατώ στον διάδρομο με το τσάι στο χέρι."
HEBREW = "הלילה היה ארוך, אבל לא היה לי זמן. אני הולך עם התה, כל אחד ישן, הוא שואל מה השעה."
RUSSIAN = "Ночь была длинной и я не спал. Он спросил, что это за свет, но она молчала, как снег на окне."
KOREAN = "밤은 길었고 나는 복도를 걸었다. 그는 물을 달라고 했다. 창문에는 눈이 내리고 있었다."
OTHERS = {
    "cp1252": "Café à la carte, naïve œuvre, Müller, ¿qué?, “déjà” — l’été à Noël, où êtes-vous, señor?",
    "mac_roman": "Café à la carte, naïve œuvre, Müller, ¿qué?, “déjà” — l’été à Noël, où êtes-vous, señor?",
    "cp1250": "Zażółć gęślą jaźń, Příliš žluťoučký kůň, őrült, nie było nic w szpitalu, a ja szedłem sam.",
    "cp1251": RUSSIAN,
    "cp850": "Él está aquí, la niña también; mañana será otro día en el corazón de la ciudad.",
    "cp932": "夜は長く、私は廊下を歩いた。彼は水を求めた。",
    "gb18030": "夜很长，我在走廊里走。他说要水，我给了他。",
}


@pytest.mark.parametrize(
    ("encoding", "text"), [("cp1253", GREEK), ("cp1255", HEBREW), ("koi8-r", RUSSIAN), ("cp949", KOREAN)]
)
def test_a_text_in_another_script_is_told(encoding: str, text: str) -> None:
    assert encoding == script_encoding(text.encode(encoding))
    assert encoding == script_encoding(f"Title: Night\n\n{text}\n\nby Jane Doe".encode(encoding))


@pytest.mark.parametrize("encoding", OTHERS)
def test_texts_in_other_encodings_are_none_of_these(encoding: str) -> None:
    assert not script_encoding(OTHERS[encoding].encode(encoding))


@pytest.mark.parametrize("data", [b"", b"plain words", "και".encode("cp1253"), bytes(range(128, 256)) * 20])
def test_what_says_too_little_is_not_told(data: bytes) -> None:
    assert not script_encoding(data)
