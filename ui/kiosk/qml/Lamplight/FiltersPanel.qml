pragma ComponentBehavior: Bound
import QtQuick

// What the wall can be narrowed to: form, perspective, theme, with how many works each would show.
Sheet {
    id: panel

    required property Kiosk kiosk
    readonly property Wall wall: kiosk.wall

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
        model: panel.wall.facets

        Column {
            id: facet

            required property var modelData

            width: parent.width
            spacing: Theme.unit * 1.5

            Words {
                width: parent.width
                text: panel.facetName(facet.modelData.vocabulary)
                color: panel.room.muted
                Accessible.role: Accessible.Heading
            }

            Flow {
                width: parent.width
                spacing: Theme.unit * 2

                Repeater {
                    model: facet.modelData.options

                    Chip {
                        required property var modelData

                        objectName: "chip-" + modelData.slug
                        room: panel.room
                        widest: facet.width
                        text: modelData.label
                        count: modelData.count
                        checked: modelData.chosen
                        enabled: modelData.count > 0 || modelData.chosen
                        opacity: enabled ? 1 : 0.55
                        onClicked: panel.kiosk.toggleTerm(facet.modelData.vocabulary, modelData.slug)
                    }
                }
            }
        }
    }
}
