pragma ComponentBehavior: Bound
import QtQuick

// The lowest row of the keyboard: what changes its letters, the space, and the keys that take back and end.
Row {
    id: foot

    required property Room room
    required property real keyWidth
    required property real keyHeight
    required property real widest
    required property int columns
    required property string page
    required property bool prose
    required property bool accented
    required property string second
    required property bool voiced
    required property string otherLanguage
    required property string doneText

    signal typed(string text)
    signal turned(string page)
    signal languageChanged
    signal erased
    signal voiceChanged
    signal done

    // Where there are many of these keys and little room, all of them are a little narrower.
    readonly property int several: [accented, second !== "", voiced, prose, prose, true].filter(one => one).length
    readonly property real parts: 1.4 * several + 1.6 + (otherLanguage !== "" ? 1.8 : 0) + 2
    readonly property real gaps: (several + 1 + Number(otherLanguage !== "")) * spacing
    readonly property real fit: Math.min(1, (widest - gaps) / (parts * keyWidth))
    readonly property real wide: keyWidth * 1.4 * fit

    readonly property real rest: foot.columns * foot.keyWidth + (foot.columns - 1) * foot.spacing
    readonly property real taken: {
        let sum = 0;
        for (const child of children)
            if (child.visible && child !== space)
                sum += child.width + spacing;
        return sum;
    }

    KeyCap {
        objectName: "key-accents"
        visible: foot.accented
        width: foot.wide
        height: foot.keyHeight
        room: foot.room
        quiet: true
        lit: foot.page === "accents"
        text: "áñ"
        spoken: foot.page === "accents" ? qsTr("Letters without accents") : qsTr("Letters with accents")
        onClicked: foot.turned(foot.page === "accents" ? "letters" : "accents")
    }

    KeyCap {
        objectName: "key-second"
        visible: foot.second !== ""
        width: foot.wide
        height: foot.keyHeight
        room: foot.room
        quiet: true
        lit: foot.page === "second"
        text: foot.second
        spoken: foot.page === "second" ? qsTr("First letters") : qsTr("More letters")
        onClicked: foot.turned(foot.page === "second" ? "letters" : "second")
    }

    KeyCap {
        objectName: "key-voice"
        visible: foot.voiced
        width: foot.wide
        height: foot.keyHeight
        room: foot.room
        quiet: true
        text: "゛小"
        spoken: qsTr("Voiced or small letter")
        onClicked: foot.voiceChanged()
    }

    KeyCap {
        objectName: "key-signs"
        visible: foot.prose
        width: foot.wide
        height: foot.keyHeight
        room: foot.room
        quiet: true
        lit: foot.page === "signs"
        text: ".,?"
        spoken: foot.page === "signs" ? qsTr("Letters") : qsTr("Punctuation")
        onClicked: foot.turned(foot.page === "signs" ? "letters" : "signs")
    }

    KeyCap {
        objectName: "key-language"
        visible: foot.otherLanguage !== ""
        width: foot.fit < 1 ? foot.wide * 9 / 7 : Math.max(foot.wide * 9 / 7, implicitWidth)
        height: foot.keyHeight
        room: foot.room
        quiet: true
        text: foot.otherLanguage
        spoken: qsTr("Keyboard in %1").arg(text)
        onClicked: foot.languageChanged()
    }

    KeyCap {
        id: space
        objectName: "key-space"
        width: Math.max(foot.keyWidth * 2 * foot.fit, foot.rest - foot.taken)
        height: foot.keyHeight
        room: foot.room
        text: ""
        spoken: qsTr("Space")
        onClicked: foot.typed(" ")
    }

    KeyCap {
        objectName: "key-enter"
        visible: foot.prose
        width: foot.wide
        height: foot.keyHeight
        room: foot.room
        quiet: true
        text: "↵"
        spoken: qsTr("New line")
        onClicked: foot.typed("\n")
    }

    KeyCap {
        objectName: "key-erase"
        width: foot.wide * 8 / 7
        height: foot.keyHeight
        room: foot.room
        quiet: true
        drawing: "erase"
        spoken: qsTr("Erase")
        autoRepeat: true
        onClicked: foot.erased()
    }

    KeyCap {
        objectName: "key-done"
        width: foot.wide
        height: foot.keyHeight
        room: foot.room
        quiet: true
        drawing: "down"
        spoken: foot.doneText
        onClicked: foot.done()
    }
}
