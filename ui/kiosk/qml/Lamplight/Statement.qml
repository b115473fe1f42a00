import QtQuick

// What the maker says about the piece.
Column {
    id: statement

    required property var piece
    required property Room room
    property string heading: ""

    spacing: Theme.unit * 1.5
    visible: piece.statement !== ""

    Words {
        width: parent.width
        visible: text !== ""
        text: statement.heading
        color: statement.room.muted
        Accessible.role: Accessible.Heading
    }

    LanguageNote {
        width: parent.width
        room: statement.room
        language: statement.piece.statementLanguage
    }

    Words {
        width: parent.width
        prose: true
        text: statement.piece.statement
        color: statement.room.text
        font.family: Theme.serif
        lineHeight: Math.round(font.pixelSize * 1.55)
    }
}
