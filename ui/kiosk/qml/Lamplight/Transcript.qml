pragma ComponentBehavior: Bound
import QtQuick

// What is said and heard in a sound or a film, to be read.
Column {
    id: transcript

    required property var piece
    required property Room room

    // Whose words these are, where they are known line by line; and what scrolls with them.
    property Player player: null
    property Flickable view: null
    property Pager pager: null
    property bool follows: true
    readonly property bool timed: player !== null && player.cues.length > 0 && (!piece.transcript.length || player.recording.captionsNote === piece.transcriptLanguage)

    spacing: Theme.unit * 1.5
    visible: piece.transcript.length > 0 || timed

    Words {
        objectName: "transcriptHeading"
        width: parent.width
        text: qsTr("Transcript")
        color: transcript.room.muted
        Accessible.role: Accessible.Heading
    }

    LanguageNote {
        width: parent.width
        room: transcript.room
        language: transcript.timed ? transcript.player.recording.captionsNote : transcript.piece.transcriptLanguage
    }

    BodyText {
        objectName: "transcript"
        width: parent.width
        visible: !transcript.timed
        room: transcript.room
        blocks: transcript.timed ? [] : transcript.piece.transcript
        faceSize: Theme.text
    }

    Loader {
        width: parent.width
        active: transcript.timed
        visible: active
        sourceComponent: TranscriptFollowing {
            player: transcript.player
            room: transcript.room
            view: transcript.view
            pager: transcript.pager
            follows: transcript.follows
        }
    }
}
