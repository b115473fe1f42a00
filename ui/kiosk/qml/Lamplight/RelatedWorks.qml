pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Works that share something with this one, each with a sentence that says what.
Column {
    id: list

    required property Kiosk kiosk
    required property var related
    required property Room room

    // Whether the present work has a picture that another's can be laid beside.
    property bool comparable: false

    // A term within a sentence: "COVID-19" and "ICU nurse" stay as they are, and so do German nouns. One that has
    // no name in the visitor's language stands there as a quotation.
    function within(reason: var): string {
        const label = reason.label;
        if (reason.foreign)
            return qsTr("“%1”").arg(label);
        const second = label.charAt(1);
        const word = second !== second.toUpperCase() && !kiosk.language.startsWith("de");
        return word ? label.charAt(0).toLowerCase() + label.slice(1) : label;
    }

    function isTopic(reason: var): bool {
        return ["factor", "theme", "keyword"].includes(reason.kind);
    }

    function whyAll(reasons: var): string {
        if (reasons.length === 2 && reasons.every(isTopic))
            return qsTr("Both about %1 and %2").arg(within(reasons[0])).arg(within(reasons[1]));
        return reasons.map(why).join("  ·  ");
    }

    function why(reason: var): string {
        const label = reason.label;
        if (isTopic(reason))
            return qsTr("Both about %1").arg(within(reason));
        switch (reason.kind) {
        case "profession":
            return (/^[aeiou]/i.test(label) ? qsTr("Also by an %1") : qsTr("Also by a %1")).arg(within(reason));
        case "contributor":
            return qsTr("Also by %1").arg(label);
        case "place":
            return qsTr("Also from %1").arg(label);
        }
        return qsTr("Also: %1").arg(within(reason));
    }

    spacing: Theme.unit * 1.5
    visible: related.length > 0

    Words {
        width: parent.width
        text: qsTr("Related works")
        color: list.room.muted
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: list.related

        Column {
            id: entry

            required property var modelData

            width: list.width

            T.AbstractButton {
                id: work

                readonly property var modelData: entry.modelData
                readonly property real box: Theme.unit * 14
                readonly property var picture: modelData.picture
                readonly property string reason: list.whyAll(modelData.reasons)

                objectName: "related-" + modelData.pieceId
                width: list.width
                height: Math.max(box, words.height) + Theme.unit * 2
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: [modelData.title, modelData.names, tongue.text, reason].filter(part => part !== "").join(". ")
                Keys.onReturnPressed: work.click()
                Keys.onEnterPressed: work.click()
                onClicked: list.kiosk.openPiece(modelData.pieceId)

                background: Rectangle {
                    radius: Theme.unit
                    color: work.down ? list.room.pressed : "transparent"

                    FocusRing {
                        room: list.room
                        distance: 0
                        visible: work.visualFocus || work.down
                    }
                }

                contentItem: Item {
                    Item {
                        id: frame
                        anchors.left: parent.left
                        width: work.box
                        height: parent.height

                        Picture {
                            readonly property real zoom: work.picture ? Math.min(work.box / work.picture.width, work.box / work.picture.height) : 0

                            visible: !!work.picture
                            anchors.centerIn: parent
                            width: work.picture ? work.picture.width * zoom : 0
                            height: work.picture ? work.picture.height * zoom : 0
                            sizes: work.picture ? work.picture.sizes : []
                            tone: work.picture ? work.picture.color : "transparent"
                        }

                        PaperSheet {
                            visible: !work.picture
                            heard: work.modelData.heard
                            anchors.centerIn: parent
                            width: work.box * 0.78
                            height: work.box
                        }
                    }

                    Column {
                        id: words
                        anchors.left: frame.right
                        anchors.leftMargin: Theme.unit * 2
                        anchors.right: parent.right
                        anchors.rightMargin: Theme.unit
                        anchors.verticalCenter: parent.verticalCenter

                        Words {
                            width: parent.width
                            text: work.modelData.title
                            color: list.room.text
                            font.family: Theme.serif
                            Accessible.ignored: true
                        }

                        LanguageNote {
                            id: tongue
                            objectName: "titleLanguage"
                            width: parent.width
                            room: list.room
                            language: work.modelData.language
                            Accessible.ignored: true
                        }

                        Words {
                            width: parent.width
                            objectName: "why"
                            text: work.reason
                            color: list.room.muted
                            Accessible.ignored: true
                        }
                    }
                }
            }

            ActionButton {
                objectName: "beside-" + entry.modelData.pieceId
                visible: list.comparable && (entry.modelData.picture?.sizes[0].url ?? "") !== "" && !entry.modelData.noted
                anchors.left: parent.left
                anchors.leftMargin: work.box + Theme.unit / 2
                widest: parent.width - work.box - Theme.unit / 2
                room: list.room
                drawing: "beside"
                plain: true
                text: qsTr("Side by side")
                Accessible.name: qsTr("Side by side with %1").arg(entry.modelData.title)
                onClicked: list.kiosk.views.openBeside(entry.modelData.pieceId)
            }
        }
    }
}
