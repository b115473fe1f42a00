import QtQuick

// A few choices of one kind beneath what they are about.
Column {
    id: group

    required property Room room
    required property string heading
    default property alias choices: flow.data

    spacing: Theme.unit * 1.5

    Words {
        width: parent.width
        text: group.heading
        color: group.room.muted
        Accessible.role: Accessible.Heading
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.unit * 2
    }
}
