pragma ComponentBehavior: Bound
import QtQuick

// The gallery's other languages by their own names; where the bar has no room for them, the way to all.
Row {
    id: tongues

    required property Kiosk kiosk
    required property Room room

    // Whether the names have room; whoever lays out the bar knows.
    property bool roomy: true
    property bool narrow: false

    readonly property string now: kiosk.language.split("-")[0]
    readonly property var others: kiosk.front.languages.filter(tongue => tongue.code.split("-")[0] !== now)
    readonly property bool named: others.length > 0 && others.length < 3 && roomy
    readonly property real wanted: {
        let sum = 0;
        for (const child of children)
            if ((child as ActionButton) && child !== button)
                sum += child.implicitWidth + spacing;
        return others.length < 3 ? sum : button.implicitWidth + spacing;
    }

    spacing: Theme.unit * 2
    visible: others.length > 0

    Repeater {
        // By number, so that a button outlives a change of language and keeps the focus.
        model: tongues.others.length < 3 ? tongues.others.length : 0

        ActionButton {
            required property int index
            readonly property var tongue: tongues.others[index] ?? {
                "code": "",
                "name": ""
            }

            objectName: "language-" + tongue.code
            visible: tongues.named
            room: tongues.room
            drawing: index === 0 ? "globe" : ""
            plain: true
            text: tongue.name
            onClicked: tongues.kiosk.setLanguage(tongue.code)
        }
    }

    ActionButton {
        id: button
        objectName: "languageButton"
        visible: !tongues.named
        room: tongues.room
        drawing: "globe"
        plain: true
        text: tongues.narrow ? "" : qsTr("Language")
        Accessible.name: qsTr("Language")
        onClicked: tongues.kiosk.openAccess()
    }
}
