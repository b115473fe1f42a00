.pragma library

// Composing Korean: which syllable a letter makes with the one before the cursor. Letters are those of the keys,
// from U+3131 on; a syllable is 0xAC00 + (initial * 21 + vowel) * 28 + final.

const INITIALS = [..."ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"];
const VOWELS = [..."ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ"];
const FINALS = ["", ..."ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ"];
const FIRST = 0xAC00;
const LAST = 0xD7A3;

// What two letters make that are typed one after the other. Doubled consonants have keys of their own.
const JOINED = {
    "ㅗㅏ": "ㅘ",
    "ㅗㅐ": "ㅙ",
    "ㅗㅣ": "ㅚ",
    "ㅜㅓ": "ㅝ",
    "ㅜㅔ": "ㅞ",
    "ㅜㅣ": "ㅟ",
    "ㅡㅣ": "ㅢ",
    "ㄱㅅ": "ㄳ",
    "ㄴㅈ": "ㄵ",
    "ㄴㅎ": "ㄶ",
    "ㄹㄱ": "ㄺ",
    "ㄹㅁ": "ㄻ",
    "ㄹㅂ": "ㄼ",
    "ㄹㅅ": "ㄽ",
    "ㄹㅌ": "ㄾ",
    "ㄹㅍ": "ㄿ",
    "ㄹㅎ": "ㅀ",
    "ㅂㅅ": "ㅄ"
};

// The two letters that a joined one was typed as, null for any other.
function parted(letter) {
    const pair = Object.keys(JOINED).find(one => JOINED[one] === letter);
    return pair ? [...pair] : null;
}

function syllable(initial, vowel, final) {
    return String.fromCharCode(FIRST + (INITIALS.indexOf(initial) * 21 + VOWELS.indexOf(vowel)) * 28 + FINALS.indexOf(final));
}

// The letters of a syllable, the last of them empty where it is open; null for anything else.
function letters(char) {
    const code = char ? char.charCodeAt(0) : 0;
    if (code < FIRST || code > LAST)
        return null;
    const at = code - FIRST;
    return [INITIALS[Math.floor(at / 588)], VOWELS[Math.floor(at % 588 / 28)], FINALS[at % 28]];
}

// What a letter and the character before the cursor become together.
function joined(before, letter) {
    return VOWELS.includes(letter) ? withVowel(before, letter) : withConsonant(before, letter);
}

function withVowel(before, vowel) {
    const own = letters(before);
    if (!own) {
        if (INITIALS.includes(before))
            return syllable(before, vowel, "");
        return JOINED[before + vowel] ?? before + vowel;
    }
    const [initial, last, final] = own;
    if (final) {
        // The final consonant, or the second half of it, begins the next syllable.
        const [stays, goes] = parted(final) ?? ["", final];
        return syllable(initial, last, stays) + syllable(goes, vowel, "");
    }
    const both = JOINED[last + vowel];
    return both ? syllable(initial, both, "") : before + vowel;
}

function withConsonant(before, consonant) {
    const own = letters(before);
    const final = own ? own[2] ? JOINED[own[2] + consonant] : consonant : undefined;
    return final && FINALS.includes(final) ? syllable(own[0], own[1], final) : before + consonant;
}

// What is left of a character when the letter that was typed last is erased.
function lessened(char) {
    const own = letters(char);
    if (!own)
        return parted(char)?.[0] ?? "";
    const [initial, vowel, final] = own;
    if (final)
        return syllable(initial, vowel, parted(final)?.[0] ?? "");
    const pair = parted(vowel);
    return pair ? syllable(initial, pair[0], "") : initial;
}
