.pragma library
.import "Hangul.js" as Hangul
.import "Kana.js" as Kana

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
    "he": ["קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"],
    "fa": ["ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطژزرذدپوء"],
    // InScript. Signs of vowels stand alone here and join the letter before them.
    "hi": ["ौ ै ा ी ू ब ह ग द ज ड ़", "ो े ् ि ु प र क त च ट", "ं म न व ल स य ृ"],
    "ko": ["ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"],
    "ja": ["あいうえおかきくけこさしすせそ", "たちつてとなにぬねのはひふへほ", "まみむめもやゆよらりるれろ", "わをんー、。"]
};

// The letters that a layout shows while its second layer is turned up, and what is written on the key for it.
const second = {
    "hi": {
        "name": "अ आ",
        "rows": ["औ ऐ आ ई ऊ भ ङ घ ध झ ढ ञ", "ओ ए अ इ उ फ ऱ ख थ छ ठ", "ँ ण ऩ ऴ ळ श य़ ऋ ष ः ॉ ऑ"]
    },
    "ko": {
        "name": "ㅃㅉ",
        "rows": ["ㅃㅉㄸㄲㅆㅛㅕㅑㅒㅖ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"]
    },
    "ja": {
        "name": "カナ",
        "rows": rows.ja.map(Kana.toKatakana),
        "stays": true
    }
};

// The digits that are held beneath those of the keyboard.
const digits = {
    "ar": "٠١٢٣٤٥٦٧٨٩",
    "fa": "۰۱۲۳۴۵۶۷۸۹",
    "hi": "०१२३४५६७८९"
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
    "ی": "ئيى",
    "ک": "ك",
    "ه": "ةۀ",
    "क": ["ख", "क्ष", "क़"],
    "ज": ["झ", "ज्ञ", "ज़"],
    "त": ["थ", "त्र"],
    "स": ["श", "श्र", "ष"],
    "ड": ["ढ", "ड़"],
    "ढ": ["ढ़"],
    "फ": ["फ़"],
    "ग": ["घ", "ग़"],
    "ख": ["ख़"],
    "र": ["ऱ", "र्", "्र"],
    "ृ": "ऋ",
    ".": "।",
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

// What stands on the keys of a row.
function keys(row) {
    return row.includes(" ") ? row.split(" ") : [...row];
}

// The second layer of a layout, null where it has none: the rows, a name, and whether it stays turned up.
function layer(language) {
    return second[base(language)] ?? null;
}

// How a language is written: "latin", another alphabet with capitals ("cased"), or one without ("plain").
function script(language) {
    const first = letters(language)[0][0];
    if (first >= "a" && first <= "z")
        return "latin";
    return first.toUpperCase() === first ? "plain" : "cased";
}

// What a key makes of the text before the cursor: how many characters go, and what comes in their place.
function typed(before, key, language) {
    const last = before.slice(-1);
    if (base(language) !== "ko" || !rows.ko.concat(second.ko.rows).some(row => row.includes(key)))
        return { gone: 0, come: key };
    return { gone: last.length, come: Hangul.joined(last, key) };
}

// What erasing once makes of it. A syllable is taken apart as it was put together.
function erased(before, language) {
    const last = [...before].pop() ?? "";
    return { gone: last.length, come: base(language) === "ko" ? Hangul.lessened(last) : "" };
}

// What the key for voiced and small letters makes of it; null where a language has no such key.
function changed(before, language) {
    const last = before.slice(-1);
    return base(language) === "ja" ? { gone: last.length, come: Kana.changed(last) } : null;
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
    const counted = languages.map(language => (digits[base(language)] ?? "")[letter]).filter(one => one);
    const kana = [...Kana.group(letter)].slice(1);
    return [...new Set([...plain, ...counted, ...kana, ...above(letter), ...(held[letter] ?? "")])];
}

// The letters of second layers that stand over this one.
function above(letter) {
    const found = [];
    for (const language of ["hi", "ko"])
        rows[language].forEach((row, at) => {
            const place = keys(row).indexOf(letter);
            const other = place < 0 ? undefined : keys(second[language].rows[at])[place];
            if (other && other !== letter)
                found.push(other);
        });
    return found;
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
