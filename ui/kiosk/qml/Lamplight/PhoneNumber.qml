import QtQuick

// A number to dial, in digits that can be read from a step away.
Column {
    id: number

    required property string deed
    required property string digits
    required property Room room

    objectName: "phone"
    visible: digits !== ""
    topPadding: Theme.unit

    Words {
        width: parent.width
        text: number.deed
        color: number.room.muted
        Accessible.ignored: true
    }

    Words {
        width: parent.width
        text: number.digits
        color: number.room.text
        font.bold: true
        font.pixelSize: number.digits.length < 7 ? Theme.display : Theme.heading
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Math.floor(Theme.text)
        wrapMode: Text.NoWrap
        lineHeightMode: Text.ProportionalHeight
        lineHeight: 1.1
        Accessible.name: number.deed + " " + number.digits
    }
}
