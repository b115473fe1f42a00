pragma ComponentBehavior: Bound
import QtQuick

// One row of works, with the title of the section that begins with it.
Item {
    id: row

    required property int index
    required property string rowTitle
    required property real rowHeight
    required property real rowCaption
    required property var rowTiles
    property real margin: 0

    signal opened(int pieceId)

    readonly property real headingSpace: rowTitle ? heading.implicitHeight + Theme.unit * 4 : 0

    height: headingSpace + rowHeight + Theme.unit * 1.5 + rowCaption + Theme.unit * 3

    Words {
        id: heading
        x: row.margin
        y: Theme.unit * 2
        width: parent.width - 2 * row.margin
        visible: row.rowTitle !== ""
        text: row.rowTitle
        color: Theme.dark.text
        font.family: Theme.serif
        font.pixelSize: Theme.subhead
        Accessible.role: Accessible.Heading
    }

    Item {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: row.margin
        anchors.rightMargin: row.margin
        y: row.headingSpace

        Repeater {
            model: row.rowTiles

            WorkTile {
                required property var modelData

                tile: modelData
                height: row.rowHeight + Theme.unit * 1.5 + row.rowCaption
                onClicked: row.opened(tile.pieceId)
            }
        }
    }
}
