pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A work as it hangs on the wall: whole, with its title beneath.
T.AbstractButton {
    id: work

    required property var tile
    property Room room: Theme.dark

    readonly property bool pictured: tile.source !== "" || tile.damaged
    readonly property bool worded: tile.color === ""

    objectName: "tile-" + tile.pieceId
    anchors.left: parent?.left
    anchors.leftMargin: tile.x
    width: tile.width
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: Commas.joined([tile.title, tile.names, tongue.text, tile.noted ? qsTr("Content note") : ""])
    Accessible.description: pictured ? tile.alt : tile.excerpt
    Keys.onReturnPressed: work.click()
    Keys.onEnterPressed: work.click()

    background: Item {
        FocusRing {
            room: work.room
            distance: Theme.unit
            visible: work.visualFocus || work.down
        }
    }

    contentItem: Item {
        Loader {
            anchors.left: parent.left
            width: work.tile.pictureWidth
            height: work.tile.pictureHeight
            sourceComponent: work.pictured ? hung : work.worded ? page : veil
        }

        Column {
            y: work.tile.pictureHeight + Theme.unit * 1.5
            width: parent.width
            visible: !work.worded || work.tile.noted

            Shortened {
                width: parent.width
                visible: !work.worded
                whole: work.tile.title
                color: work.room.text
                font.family: Theme.serif
                lineHeight: Theme.text * 1.3
                maximumLineCount: 2
                Accessible.ignored: true
            }

            Shortened {
                width: parent.width
                visible: !work.worded
                whole: work.tile.names
                color: work.room.muted
                lineHeight: Theme.text * 1.3
                maximumLineCount: 1
                Accessible.ignored: true
            }

            LanguageNote {
                id: tongue
                objectName: "tileLanguage"
                width: parent.width
                visible: !work.worded && text !== ""
                room: work.room
                language: work.tile.language
                lineHeight: Theme.text * 1.3
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                width: parent.width
                visible: work.tile.noted
                text: qsTr("Content note")
                color: work.room.accent
                lineHeight: Theme.text * 1.3
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }

    Component {
        id: hung

        Picture {
            source: work.tile.source
            damaged: work.tile.damaged
            tone: work.tile.color
        }
    }

    Component {
        id: page

        PaperTile {
            tile: work.tile
        }
    }

    Component {
        id: veil

        VeiledField {
            tone: work.tile.color
        }
    }
}
