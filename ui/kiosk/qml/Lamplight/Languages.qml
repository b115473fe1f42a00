pragma ComponentBehavior: Bound
import QtQuick

// The gallery's languages, each by its own name.
Flow {
    id: languages

    required property Kiosk kiosk
    required property Room room

    spacing: Theme.unit * 2
    visible: count > 1

    readonly property int count: kiosk.front.languages.length

    Repeater {
        model: languages.kiosk.front.languages

        Chip {
            required property var modelData

            objectName: "language-" + modelData.code
            room: languages.room
            text: modelData.name
            checked: languages.kiosk.language.split("-")[0] === modelData.code.split("-")[0]
            onClicked: languages.kiosk.setLanguage(modelData.code)
        }
    }
}
