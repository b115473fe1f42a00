pragma ComponentBehavior: Bound
import QtQuick
import "KeyboardLayouts.js" as Layouts

// Our own keyboard: types into the field it serves and nowhere else. No clipboard, no shortcuts, no way out.
// A letter that is held shows the letters with accents that belong to it.
FocusScope {
    id: keyboard

    required property Kiosk kiosk
    required property Room room

    // A TextInput or TextEdit.
    property Item target: null

    // How high it may become where letters are large; and whether it stands beside something, not beneath it.
    property real tallest: 0
    property bool aside: false
    readonly property bool leftward: Qt.locale(kiosk.language).textDirection === Qt.RightToLeft

    // Sentences need capitals, punctuation and new lines; a search does not.
    property bool prose: false
    property string doneText: qsTr("Hide keyboard")

    readonly property var languages: kiosk.front.languages.map(one => one.code)
    readonly property var layouts: Layouts.needed([kiosk.language, ...languages])
    readonly property string layout: layouts[Math.min(chosen, layouts.length - 1)]
    readonly property string following: layouts[(chosen + 1) % layouts.length]
    property int chosen: 0
    property string page: "letters"
    property bool capitals: false
    property string heldLetter: ""

    readonly property var digits: prose && page === "signs" ? [] : ["1234567890"]
    readonly property var letterRows: {
        if (page === "accents")
            return Layouts.accented(languages);
        if (page === "signs")
            return ["1234567890", ".,;:?!¿¡…", "'\"“”()-–&/"];
        return page === "second" && second ? second.rows : Layouts.letters(layout);
    }
    readonly property var second: Layouts.layer(layout)
    readonly property bool cases: Layouts.script(layout) !== "plain"
    readonly property var keyRows: [...digits, ...letterRows].map(row => Layouts.keys(row))
    readonly property real gap: Theme.unit
    readonly property int columns: Math.max(10, ...keyRows.map(row => row.length))
    readonly property real margin: Theme.unit * 2

    // The widths at which keys are as wide as they get, and as narrow as a finger can tell apart.
    readonly property real widest: columns * Theme.touch * 1.7 + (columns - 1) * gap + 2 * margin
    readonly property real narrowest: columns * Theme.touch + (columns - 1) * gap + 2 * margin
    readonly property real keyWidth: Math.min(Theme.touch * 1.7, (width - 2 * margin - (columns - 1) * gap) / columns)
    readonly property real lowest: Math.max(Theme.touch, Math.ceil(Theme.lead * 1.5))
    readonly property int most: Layouts.letters(layout).length + 2
    readonly property real lowestOf: most * lowest + (most - 1) * gap + 2 * margin
    readonly property real keyHeight: Math.max(lowest, Math.min(lowest * 1.3, (tallest - 2 * margin - (most - 1) * gap) / most))

    signal done

    // Lets arrow keys go on from the first key.
    function take() {
        keyboard.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
    }

    function type(text: string) {
        edit(before => Layouts.typed(before, text, layout));
        capitals = false;
        heldLetter = "";
        if (page === "accents" || page === "second" && !second?.stays)
            page = "letters";
    }

    function erase() {
        edit(before => Layouts.erased(before, layout));
    }

    function change() {
        edit(before => Layouts.changed(before, layout));
    }

    // Replaces the last characters before the cursor.
    function edit(wanted: var) {
        const line = target as TextInput;
        const sheet = target as TextEdit;
        const at = line ? line.cursorPosition : sheet ? sheet.cursorPosition : 0;
        const change = wanted((line ? line.text : sheet ? sheet.text : "").slice(0, at));
        if (line) {
            line.remove(at - change.gone, at);
            line.insert(line.cursorPosition, change.come);
        } else if (sheet) {
            sheet.remove(at - change.gone, at);
            sheet.insert(sheet.cursorPosition, change.come);
        }
    }

    function cased(letter: string): string {
        return capitals ? letter.toLocaleUpperCase(layout) : letter;
    }

    function languageName(code: string): string {
        const known = kiosk.front.languages.find(one => one.code === code);
        return known ? known.name : "English";
    }

    objectName: "keyboard"
    implicitHeight: column.height + 2 * margin
    height: implicitHeight
    activeFocusOnTab: false
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keyboard")

    onLayoutsChanged: chosen = 0

    Rectangle {
        anchors.fill: parent
        color: keyboard.room.wall

        Rectangle {
            readonly property real thin: Math.max(1, Theme.ring / 4)

            x: keyboard.aside && keyboard.leftward ? parent.width - width : 0
            width: keyboard.aside ? thin : parent.width
            height: keyboard.aside ? parent.height : thin
            color: keyboard.room.hairline
        }
    }

    // Touches between keys stay here.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
    }

    Column {
        id: column
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - height - keyboard.margin
        spacing: keyboard.gap

        Repeater {
            model: keyboard.keyRows

            Row {
                id: row

                required property var modelData
                required property int index

                anchors.horizontalCenter: parent.horizontalCenter
                spacing: keyboard.gap
                layoutDirection: Qt.LeftToRight

                KeyCap {
                    objectName: "key-shift"
                    visible: keyboard.prose && keyboard.page === "letters" && row.index === keyboard.keyRows.length - 1 && keyboard.cases
                    width: keyboard.keyWidth * 1.4
                    height: keyboard.keyHeight
                    room: keyboard.room
                    quiet: true
                    lit: keyboard.capitals
                    text: "⇧"
                    spoken: keyboard.capitals ? qsTr("Small letters") : qsTr("Capital letter")
                    onClicked: keyboard.capitals = !keyboard.capitals
                }

                Repeater {
                    model: row.modelData

                    KeyCap {
                        id: cap

                        required property string modelData

                        objectName: "key-" + modelData
                        width: keyboard.keyWidth
                        height: keyboard.keyHeight
                        room: keyboard.room
                        text: keyboard.cased(modelData)
                        onClicked: keyboard.type(text)
                        // A key that was held is not clicked when it is let go.
                        onPressAndHold: {
                            if (Layouts.beneath(modelData, keyboard.languages).length > 0)
                                keyboard.heldLetter = modelData;
                            else
                                keyboard.type(text);
                        }
                    }
                }
            }
        }

        KeyboardFoot {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: keyboard.gap
            room: keyboard.room
            keyWidth: keyboard.keyWidth
            keyHeight: keyboard.keyHeight
            widest: keyboard.width - 2 * keyboard.margin
            columns: keyboard.columns
            page: keyboard.page
            prose: keyboard.prose
            accented: Layouts.script(keyboard.layout) === "latin"
            second: keyboard.second?.name ?? ""
            voiced: Layouts.changed("", keyboard.layout) !== null
            otherLanguage: keyboard.layouts.length > 1 ? keyboard.languageName(keyboard.following) : ""
            doneText: keyboard.doneText
            onTyped: text => keyboard.type(text)
            onTurned: page => keyboard.page = page
            onErased: keyboard.erase()
            onVoiceChanged: keyboard.change()
            onDone: keyboard.done()
            onLanguageChanged: {
                keyboard.chosen = (keyboard.chosen + 1) % keyboard.layouts.length;
                keyboard.page = "letters";
            }
        }
    }

    HeldLetters {
        anchors.horizontalCenter: parent.horizontalCenter
        y: column.y - keyboard.gap
        room: keyboard.room
        cap: keyboard.keyWidth
        tall: keyboard.keyHeight
        widest: keyboard.width - 2 * keyboard.gap
        letters: keyboard.heldLetter ? Layouts.beneath(keyboard.heldLetter, keyboard.languages).map(one => keyboard.cased(one)) : []
        onTaken: letter => keyboard.type(letter)
        onRefused: keyboard.heldLetter = ""
    }
}
