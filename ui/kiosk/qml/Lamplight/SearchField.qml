pragma ComponentBehavior: Bound
import QtQuick

// Where the search is typed: by our keyboard, a real one or a keypad. Nothing can be pasted or copied.
FocusScope {
    id: field

    required property Kiosk kiosk
    required property Room room
    readonly property alias line: line

    signal touched
    signal accepted

    implicitHeight: Math.max(Theme.touch, Math.ceil(Theme.lead * 2.1))

    Rectangle {
        anchors.fill: parent
        radius: Theme.unit
        color: field.room.raised
        border.width: line.activeFocus ? Math.max(3, Theme.ring * 0.75) : Math.max(2, Theme.ring / 2)
        border.color: line.activeFocus ? field.room.accent : field.room.line
    }

    Icon {
        id: glyph
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 2
        anchors.verticalCenter: parent.verticalCenter
        drawing: "search"
        color: field.room.muted
    }

    Words {
        anchors.left: glyph.right
        anchors.leftMargin: Theme.unit * 1.5
        anchors.right: clear.left
        anchors.verticalCenter: parent.verticalCenter
        visible: line.text === "" && line.preeditText === ""
        text: qsTr("Title, name, place or any word")
        color: field.room.muted
        font.pixelSize: Theme.lead
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        maximumLineCount: 1
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    TextInput {
        id: line
        objectName: "searchField"
        anchors.left: glyph.right
        anchors.leftMargin: Theme.unit * 1.5
        anchors.right: clear.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        verticalAlignment: TextInput.AlignVCenter
        horizontalAlignment: length ? undefined : TextInput.AlignLeft
        focus: true
        activeFocusOnTab: true
        clip: true
        maximumLength: 60
        color: field.room.text
        selectionColor: field.room.accent
        selectedTextColor: field.room.onAccent
        font.family: Theme.sans
        font.pixelSize: Theme.lead
        // Steady: nothing here blinks.
        cursorDelegate: Rectangle {
            width: Math.max(2, Theme.ring / 2)
            color: field.room.accent
            visible: line.activeFocus
        }
        inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhSensitiveData
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Search")
        Accessible.editable: true
        onAccepted: field.accepted()
        onTextChanged: field.kiosk.seeking.seek(text)
        Keys.onShortcutOverride: event => {
            // What would reach the clipboard belongs to nobody here.
            if (event.matches(StandardKey.Paste) || event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut))
                event.accepted = true;
        }
        Keys.onPressed: event => {
            if (event.matches(StandardKey.Paste) || event.matches(StandardKey.Copy) || event.matches(StandardKey.Cut))
                event.accepted = true;
        }

        TapHandler {
            onTapped: field.touched()
        }
    }

    ActionButton {
        id: clear
        objectName: "clearSearch"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        visible: line.text !== ""
        room: field.room
        drawing: "close"
        plain: true
        Accessible.name: qsTr("Clear the search")
        onClicked: {
            line.clear();
            line.forceActiveFocus(visualFocus ? Qt.TabFocusReason : Qt.OtherFocusReason);
        }
    }

    Connections {
        target: field.kiosk.seeking

        function onTold() {
            if (line.text !== field.kiosk.seeking.text)
                line.text = field.kiosk.seeking.text;
        }
    }

    Component.onCompleted: line.text = kiosk.seeking.text
}
