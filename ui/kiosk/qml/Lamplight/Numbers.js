.pragma library

// A number in the digits and groups of the language that the kiosk speaks.
function said(number) {
    return Number(number).toLocaleString(Qt.locale(), "f", 0);
}
