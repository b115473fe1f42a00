pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// What the wall can be narrowed to: form, perspective, theme, with how many works each would show.
Sheet {
    id: panel

    required property Kiosk kiosk
    readonly property Wall wall: kiosk.wall
    readonly property var facets: wall.facets

    function facetName(vocabulary: string): string {
        switch (vocabulary) {
        case "form":
            return qsTr("Form");
        case "perspective":
            return qsTr("Whose perspective");
        }
        return qsTr("Theme");
    }

    objectName: "filtersPanel"
    heading: qsTr("Show works by")
    doneText: qsTr("Show %n works", "", wall.works)
    actions: [
        ActionButton {
            objectName: "panelClear"
            room: panel.room
            plain: true
            enabled: panel.wall.chosen.length > 0
            opacity: enabled ? 1 : 0
            text: qsTr("Clear filters")
            onClicked: panel.kiosk.clearTerms()
        }
    ]

    Repeater {
        // By number, so that the chips outlive a choice and the focus stays on the one chosen.
        model: panel.facets.length

        Column {
            id: facet

            required property int index
            readonly property var kind: panel.facets[index]

            width: parent.width
            spacing: Theme.unit * 1.5

            Words {
                width: parent.width
                text: panel.facetName(facet.kind.vocabulary)
                color: panel.room.muted
                Accessible.role: Accessible.Heading
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                Repeater {
                    model: facet.kind.options.length

                    Chip {
                        required property int index
                        readonly property var option: facet.kind.options[index]

                        objectName: "chip-" + option.slug
                        room: panel.room
                        widest: facet.width
                        text: option.label
                        count: Numbers.said(option.count)
                        checked: option.chosen
                        enabled: option.count > 0 || option.chosen
                        opacity: enabled ? 1 : 0.55
                        onClicked: panel.kiosk.toggleTerm(facet.kind.vocabulary, option.slug)
                    }
                }
            }
        }
    }
}
