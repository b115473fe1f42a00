.pragma library

// Which letters stand where, by language, and which others are held beneath a letter.

const latin = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

const rows = {
    "es": ["qwertyuiop", "asdfghjklñ", "zxcvbnm"],
    "de": ["qwertzuiopü", "asdfghjklöä", "yxcvbnmß"],
    "fr": ["azertyuiop", "qsdfghjklm", "wxcvbn"],
    "pt": ["qwertyuiop", "asdfghjklç", "zxcvbnm"],
    "sv": ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"],
    "fi": ["qwertyuiopå", "asdfghjklöä", "zxcvbnm"],
    "da": ["qwertyuiopå", "asdfghjklæø", "zxcvbnm"],
    "nb": ["qwertyuiopå", "asdfghjkløæ", "zxcvbnm"],
    "tr": ["qwertyuıopğü", "asdfghjklşi", "zxcvbnmöç"],
    "ru": ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"],
    "uk": ["йцукенгшщзхї", "фівапролджє", "ячсмитьбюґ"],
    "el": ["ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"],
    "ar": ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ذئءؤرىةوزظ"],
    "he": ["קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"]
};

const held = {
    "a": "áàâäãåæ",
    "c": "çćč",
    "d": "ď",
    "e": "éèêëęě",
    "g": "ğ",
    "i": "íìîïı",
    "l": "ł",
    "n": "ñńň",
    "o": "óòôöõøœ",
    "r": "ř",
    "s": "śšşß",
    "t": "ť",
    "u": "úùûüů",
    "y": "ýÿ",
    "z": "źżž",
    "е": "ё",
    "и": "й",
    "г": "ґ",
    "ь": "ъ",
    "α": "ά",
    "ε": "έ",
    "η": "ή",
    "ι": "ίϊΐ",
    "ο": "ό",
    "υ": "ύϋΰ",
    "ω": "ώ",
    "ا": "أإآ",
    "و": "ؤ",
    "ي": "ئى",
    "?": "¿",
    "!": "¡"
};

// A gallery's own letters come first beneath a letter.
const own = {
    "es": "áéíóúüñ",
    "fr": "àâçéèêëîïôùûüÿœæ",
    "de": "äöüß",
    "pt": "áâãàçéêíóôõú",
    "it": "àèéìòù",
    "pl": "ąćęłńóśźż",
    "ca": "àçèéíïòóúü",
    "nl": "éëïóöü",
    "cs": "áčďéěíňóřšťúůýž",
    "vi": "ăâđêôơư"
};

function base(language) {
    return language.split("-")[0].toLowerCase();
}

// The letters of a language, in rows. Where it has none of its own, those of English.
function letters(language) {
    return rows[base(language)] ?? latin;
}

// Whether a language is written with letters that English does not have a row for.
function script(language) {
    const first = letters(language)[0][0];
    if (first >= "a" && first <= "z")
        return "latin";
    return first >= "\u0590" ? "leftward" : "other";
}

// The layouts that a gallery's languages need, each once. Of Latin ones the first serves all, as every letter with
// an accent can be reached from it; one is always there.
function needed(languages) {
    const found = [];
    for (const language of [...languages, "en"]) {
        const same = letters(language).join();
        const latinAlready = script(language) === "latin" && found.some(one => script(one) === "latin");
        if (!latinAlready && !found.some(one => letters(one).join() === same))
            found.push(language);
    }
    return found;
}

// What lies beneath a letter, the gallery's own first; as a list.
function beneath(letter, languages) {
    const ours = languages.map(language => own[base(language)] ?? "").join("");
    const plain = [...ours].filter(one => one !== letter && one.normalize("NFD")[0] === letter);
    return [...new Set([...plain, ...(held[letter] ?? "")])];
}

// The letters with an accent that a gallery's languages write, in rows like a layout.
function accented(languages) {
    const ours = [...new Set(languages.map(language => own[base(language)] ?? "").join(""))];
    const all = ours.length ? ours : [..."áàâäãçéèêëíîïñóôöõúûü"];
    const rowLength = Math.max(8, Math.ceil(all.length / 3));
    const found = [];
    for (let at = 0; at < all.length; at += rowLength)
        found.push(all.slice(at, at + rowLength).join(""));
    return found;
}
