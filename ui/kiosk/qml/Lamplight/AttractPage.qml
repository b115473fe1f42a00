pragma ComponentBehavior: Bound
import QtQuick

// What the kiosk shows while nobody is there: one work after another, and how to begin.
GalleryPage {
    id: page

    readonly property var slides: kiosk.slides
    readonly property bool upright: height > width
    readonly property bool bare: slides.length === 0
    readonly property string order: slides.map(slide => slide.pieceId).join()
    property int at: 0

    function begin() {
        page.kiosk.begin(page.slides.length ? page.slides[page.at % page.slides.length].pieceId : 0);
    }

    objectName: "attractPage"
    onOrderChanged: at = 0
    onVisibleChanged: if (visible)
        kiosk.freshen()

    MouseArea {
        anchors.fill: parent
        onClicked: page.begin()
    }

    Repeater {
        // Two slides take turns; the one that is out of sight already loads what comes next.
        model: page.slides.length ? 2 : 0

        AttractSlide {
            required property int index

            readonly property int turn: page.at + ((page.at % 2) === index ? 0 : 1)

            anchors.left: parent?.left
            width: page.upright ? parent.width : Math.round(parent.width * 0.66)
            height: page.upright ? Math.round(parent.height * 0.66) : parent.height
            work: page.slides[turn % page.slides.length]
            upright: page.upright
            shown: (page.at % 2) === index
        }
    }

    Item {
        id: side
        readonly property real from: page.upright || page.bare ? Theme.unit * 8 : Math.round(page.width * 0.66)

        x: LayoutMirroring.enabled ? Theme.unit * 8 : from
        y: page.upright ? Math.round(page.height * 0.66) : 0
        width: page.width - from - Theme.unit * 8
        height: page.height - y

        Column {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.bottomMargin: page.upright ? Theme.unit * 4 : Theme.unit * 8
            spacing: Theme.unit * 5

            Heading {
                available: parent.width
                text: page.kiosk.front.title
                color: page.room.text
                font.pixelSize: Math.min(Theme.display, parent.width / 7)
                objectName: "galleryTitle"
                maximumLineCount: Math.max(1, Math.floor((side.height - begin.height - Theme.unit * 17) / lineHeight))
                elide: Text.ElideRight
            }

            ActionButton {
                id: begin
                objectName: "begin"
                anchors.left: parent.left
                focus: true
                room: page.room
                primary: true
                widest: parent.width
                leftPadding: Theme.unit * 4
                topPadding: Theme.unit * 2
                bottomPadding: Theme.unit * 2
                text: qsTr("Touch to begin")
                onClicked: page.begin()
            }
        }
    }

    Timer {
        interval: page.kiosk.attractSeconds * 1000
        repeat: true
        running: page.slides.length > 1 && page.visible && Theme.slowFade > 0
        onTriggered: {
            page.at += 1;
            page.kiosk.freshen();
        }
    }
}
