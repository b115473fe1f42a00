pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import "Numbers.js" as Numbers

// Beneath a text: its picture, one touch away, and the turning of pages.
Item {
    id: foot

    required property Kiosk kiosk
    required property Room room
    required property var piece
    property bool paged: false
    property int page: 0
    property int pages: 1

    signal turned(int step)

    // A button that ends its own use hands a keyboard's focus to the other.
    function turn(button: ActionButton, other: ActionButton, step: int) {
        const keyed = button.visualFocus;
        foot.turned(step);
        if (keyed && !button.enabled)
            other.forceActiveFocus(Qt.TabFocusReason);
    }

    readonly property bool pictured: piece.pictures.length > 0 && piece.pictures[0].sizes[0].url !== ""
    readonly property bool narrow: width < Theme.text * 40

    visible: paged || pictured
    height: visible ? Math.max(Theme.touch, row.height) + Theme.unit * 2 : 0

    Rectangle {
        anchors.fill: parent
        color: foot.room.wall
    }

    T.AbstractButton {
        id: small
        objectName: "readerPicture"
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit * 6
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.pictured
        enabled: !image.lost
        width: Math.max(Theme.touch, image.width)
        height: Theme.touch
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: foot.pictured && foot.piece.pictures[0].page > 0 ? qsTr("See the original page") : qsTr("See the picture")
        Accessible.description: foot.pictured ? foot.piece.pictures[0].alt : ""
        Keys.onReturnPressed: small.click()
        Keys.onEnterPressed: small.click()
        onClicked: foot.kiosk.openZoom(0)

        readonly property var shown: foot.pictured ? foot.piece.pictures[0] : {
            "width": 1,
            "height": 1,
            "sizes": [],
            "color": "transparent"
        }

        Picture {
            id: image
            anchors.centerIn: parent
            height: Math.min(small.height, Theme.touch * 3 * small.shown.height / small.shown.width)
            width: Math.round(height * small.shown.width / small.shown.height)
            sizes: small.shown.sizes
            tone: small.shown.color
        }

        FocusRing {
            room: foot.room
            visible: small.visualFocus || small.down
        }
    }

    Row {
        id: row
        x: !foot.narrow ? (parent.width - width) / 2 : LayoutMirroring.enabled ? Theme.unit * 3 : parent.width - width - Theme.unit * 3
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.unit * 2
        visible: foot.paged

        ActionButton {
            id: backward
            objectName: "pageBack"
            room: foot.room
            drawing: "back"
            plain: true
            text: ""
            enabled: foot.page > 0
            opacity: enabled ? 1 : 0.5
            Accessible.name: qsTr("Page before")
            onClicked: foot.turn(backward, forward, -1)
        }

        Words {
            objectName: "pageNumber"
            anchors.verticalCenter: parent.verticalCenter
            wrapMode: Text.NoWrap
            text: (foot.narrow ? qsTr("%1 of %2") : qsTr("Page %1 of %2")).arg(Numbers.said(foot.page + 1)).arg(Numbers.said(foot.pages))
            color: foot.room.text
        }

        ActionButton {
            id: forward
            objectName: "pageOn"
            room: foot.room
            drawing: "forward"
            plain: true
            text: ""
            enabled: foot.page < foot.pages - 1
            opacity: enabled ? 1 : 0.5
            Accessible.name: qsTr("Page after")
            onClicked: foot.turn(forward, backward, 1)
        }
    }
}
