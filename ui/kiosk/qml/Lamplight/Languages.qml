pragma ComponentBehavior: Bound
import QtQuick

// The gallery's languages, each by its own name.
Flow {
    id: languages

    required property Kiosk kiosk
    required property Room room

    spacing: Theme.unit * 2
    visible: count > 1

    readonly property var tongues: kiosk.front.languages
    readonly property int count: tongues.length

    Repeater {
        // By number, so that the chips outlive a change of language and the focus stays on the one chosen.
        model: languages.count

        Chip {
            required property int index
            readonly property var tongue: languages.tongues[index]

            objectName: "language-" + tongue.code
            room: languages.room
            text: tongue.name
            checked: languages.kiosk.language.split("-")[0] === tongue.code.split("-")[0]
            onClicked: languages.kiosk.setLanguage(tongue.code)
        }
    }
}
