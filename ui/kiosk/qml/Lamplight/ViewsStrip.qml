pragma ComponentBehavior: Bound
import QtQuick

// The views of a work by their names; a touch changes which one is seen near to.
Item {
    id: strip

    required property Room room
    required property var pictures
    required property int shown
    property string mark: "view-"

    signal chosen(int view)

    // Brings the view that is shown into sight.
    function reveal() {
        const chip = chips.itemAt(shown);
        if (!chip)
            return;
        // Where one reads from the right, the view comes to stand at the right.
        const x = LayoutMirroring.enabled ? chip.x + chip.width - list.width : chip.x;
        list.contentX = Math.max(0, Math.min(x, list.contentWidth - list.width));
    }

    objectName: "viewsStrip"
    visible: pictures.length > 1
    height: visible ? list.height + Theme.unit * 4 : 0

    ViewNames {
        id: names
        pictures: strip.pictures
    }

    Flickable {
        id: list
        objectName: "viewsList"
        anchors.centerIn: parent
        width: Math.min(row.width, strip.width - Theme.unit * 9)
        height: row.height
        contentWidth: row.width
        contentHeight: row.height
        clip: contentWidth > width
        boundsBehavior: Flickable.StopAtBounds

        Row {
            id: row
            spacing: Theme.unit * 2

            Repeater {
                id: chips
                model: strip.pictures.length

                Chip {
                    required property int index

                    objectName: strip.mark + index
                    visible: checked || strip.pictures[index]?.sizes[0].url !== ""
                    room: strip.room
                    widest: strip.width - Theme.unit * 9
                    text: names.of(index)
                    checked: strip.shown === index
                    onClicked: strip.chosen(index)
                }
            }
        }
    }

    onShownChanged: reveal()
    onWidthChanged: reveal()
    Component.onCompleted: reveal()
}
