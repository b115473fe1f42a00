.pragma library

// Japanese by kana: what the key for voiced and small letters makes of the one before it, and katakana.

// Each letter becomes the next in its group, the last one the first.
const GROUPS = [
    "かが", "きぎ", "くぐ", "けげ", "こご", "さざ", "しじ", "すず", "せぜ", "そぞ", "ただ", "ちぢ", "つっづ", "てで", "とど",
    "はばぱ", "ひびぴ", "ふぶぷ", "へべぺ", "ほぼぽ", "あぁ", "いぃ", "うぅゔ", "えぇ", "おぉ", "やゃ", "ゆゅ", "よょ", "わゎ"
];
const APART = 0x60;

function isKatakana(char) {
    return char >= "ァ" && char <= "ヶ";
}

function toHiragana(text) {
    return [...text].map(char => isKatakana(char) ? String.fromCharCode(char.charCodeAt(0) - APART) : char).join("");
}

function toKatakana(text) {
    return [...text].map(char => char >= "ぁ" && char <= "ゖ" ? String.fromCharCode(char.charCodeAt(0) + APART) : char).join("");
}

// The letters that belong to this one, itself first; alone where there are none.
function group(char) {
    const plain = toHiragana(char);
    const found = GROUPS.find(one => one.includes(plain)) ?? plain;
    const at = found.indexOf(plain);
    const turned = found.slice(at) + found.slice(0, at);
    return isKatakana(char) ? toKatakana(turned) : turned;
}

// The letter voiced, half voiced or small; any other as it was.
function changed(char) {
    return [...group(char)][1] ?? char;
}
