pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// What is played of a work with a picture: a film in the picture's place, and the controls beneath it.
Item {
    id: playback

    required property Kiosk kiosk
    required property var piece
    required property Room room
    required property Item frame

    readonly property var recordings: piece.recordings.filter(one => one.plays !== "reading")
    readonly property bool there: recordings.length > 0
    readonly property bool film: there && recordings[at].plays === "film"
    readonly property Player player: loader.item as Player
    property int at: 0

    implicitHeight: there ? column.height : 0
    visible: there

    Loader {
        id: loader
        parent: playback.frame
        z: 1
        anchors.fill: parent
        active: playback.there
        sourceComponent: Player {
            kiosk: playback.kiosk
            recording: playback.recordings[playback.at]
            who: "work"
        }
    }

    Loader {
        id: words
        readonly property bool beneath: playback.kiosk.comfort.captionGround === "page"

        parent: beneath ? below : playback.frame
        z: 2
        anchors.fill: parent
        active: playback.film && loader.item !== null
        sourceComponent: CaptionsOverlay {
            player: playback.player
            room: playback.room
        }
    }

    Column {
        id: column
        width: parent.width
        topPadding: Theme.unit
        spacing: Theme.unit

        Item {
            id: below
            width: parent.width
            height: (words.item as CaptionsOverlay)?.implicitHeight ?? 0
            visible: words.beneath && playback.film && (words.item as CaptionsOverlay)?.wanted === true
        }

        Flow {
            width: parent.width
            spacing: Theme.unit * 2
            visible: playback.recordings.length > 1

            Repeater {
                model: playback.recordings.length

                Chip {
                    required property int index

                    objectName: "recording-" + index
                    room: playback.room
                    text: qsTr("Part %1").arg(Numbers.said(index + 1))
                    checked: playback.at === index
                    onClicked: playback.at = index
                }
            }
        }

        Loader {
            width: parent.width
            active: loader.item !== null
            sourceComponent: PlayerControls {
                player: playback.player
                room: playback.room
                worded: playback.player.cues.length > 0 || playback.piece.transcript.length > 0
            }
        }
    }
}
