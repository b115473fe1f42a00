import QtQuick

// What is said and heard in a sound or a film, to be read.
Column {
    id: transcript

    required property var piece
    required property Room room

    spacing: Theme.unit * 1.5
    visible: piece.transcript.length > 0

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
        language: transcript.piece.transcriptLanguage
    }

    BodyText {
        objectName: "transcript"
        width: parent.width
        room: transcript.room
        blocks: transcript.piece.transcript
        faceSize: Theme.text
    }
}
