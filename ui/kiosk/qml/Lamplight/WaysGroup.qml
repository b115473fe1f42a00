import QtQuick

// A few ways in that belong together, under what they have in common.
Column {
    id: group

    required property Room room
    property string title: ""
    default property alias ways: flow.data

    spacing: Theme.unit * 1.5

    Words {
        width: parent.width
        visible: text !== ""
        text: group.title
        color: group.room.muted
        Accessible.role: Accessible.Heading
    }

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.unit * 2
    }
}
