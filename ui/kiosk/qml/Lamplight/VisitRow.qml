import QtQuick

// A work that a visitor kept, and a way to let go of it.
Item {
    id: row

    required property Room room
    required property var work
    property bool worded: true

    signal opened
    signal removed(bool keyed)

    function take(reason: int) {
        away.forceActiveFocus(reason);
    }

    implicitHeight: Math.max(line.implicitHeight, away.implicitHeight)

    WorkLine {
        id: line
        objectName: "kept-" + row.work.pieceId
        anchors.left: parent.left
        anchors.right: away.left
        anchors.rightMargin: Theme.unit * 2
        room: row.room
        work: row.work
        leading: row.work.number > 0 ? qsTr("Number %1").arg(row.work.number) : ""
        onClicked: row.opened()
    }

    ActionButton {
        id: away
        objectName: "remove-" + row.work.pieceId
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        room: row.room
        plain: true
        drawing: "close"
        text: row.worded ? qsTr("Remove") : ""
        Accessible.name: qsTr("Remove %1").arg(row.work.title)
        onClicked: row.removed(visualFocus)
    }
}
