import QtQuick

// Paper to write on. Grows with what is written; arrows and Tab lead out of it at its edges.
Rectangle {
    id: paper

    required property Kiosk kiosk
    required property Room room
    property real least: 0
    readonly property WritingCard writing: kiosk.writing
    readonly property int lettersLeft: writing.mostLetters - edit.length
    readonly property TextEdit field: edit
    readonly property real lineTop: edit.y + edit.cursorRectangle.y
    readonly property real lineHeight: edit.cursorRectangle.height

    signal wanted

    implicitHeight: Math.max(least, edit.y + edit.height + (count.visible ? count.implicitHeight : 0) + Theme.unit * 4)
    height: implicitHeight
    color: room.raised
    radius: Theme.unit
    border.width: Math.max(2, Theme.ring / 2)
    border.color: room.line

    FocusRing {
        room: paper.room
        visible: edit.activeFocus
    }

    MouseArea {
        anchors.fill: parent
        onClicked: edit.click()
    }

    Words {
        id: hint
        x: edit.x
        y: edit.y
        width: edit.width
        visible: edit.length === 0
        text: qsTr("Write here. As short as you like.")
        color: paper.room.muted
        font: edit.font
        lineHeight: Math.round(font.pixelSize * 1.5)
        Accessible.ignored: true
    }

    TextEdit {
        id: edit

        function click() {
            forceActiveFocus(Qt.MouseFocusReason);
            paper.wanted();
        }

        function leave(forward: bool) {
            const next = nextItemInFocusChain(forward);
            if (next)
                next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
        }

        objectName: "reflectText"
        x: Theme.unit * 3
        y: Theme.unit * 2.5
        width: parent.width - 2 * x
        height: Math.max(contentHeight, font.pixelSize * 3)
        textFormat: TextEdit.PlainText
        horizontalAlignment: length ? undefined : TextEdit.AlignLeft
        wrapMode: TextEdit.Wrap
        color: paper.room.text
        selectionColor: paper.room.accent
        selectedTextColor: paper.room.onAccent
        font.family: Theme.serif
        font.pixelSize: Theme.lead
        activeFocusOnTab: true
        selectByMouse: false
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.role: Accessible.EditableText
        Accessible.multiLine: true
        Accessible.name: qsTr("Your words")
        Accessible.description: hint.text
        Component.onCompleted: {
            text = paper.writing.text;
            cursorPosition = length;
        }
        onTextChanged: {
            if (length > paper.writing.mostLetters)
                remove(paper.writing.mostLetters, length);
            paper.writing.write(text);
        }
        onActiveFocusChanged: if (activeFocus)
            paper.wanted()
        // Nothing goes to a clipboard, where the next visitor would find it.
        Keys.onPressed: event => {
            const shared = [StandardKey.Copy, StandardKey.Cut, StandardKey.Paste];
            event.accepted = shared.some(one => event.matches(one));
        }
        Keys.onTabPressed: leave(true)
        Keys.onBacktabPressed: leave(false)
    }

    Words {
        id: count
        objectName: "lettersLeft"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 1.5
        x: edit.x
        width: edit.width
        horizontalAlignment: Text.AlignRight
        visible: paper.lettersLeft <= 100
        text: qsTr("Room for %n letters", "", paper.lettersLeft)
        color: paper.room.muted
    }
}
