pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window

// A work's picture: whole, in its own proportions. Its average color stands in until it is there.
Item {
    id: picture

    // Either one address, or all sizes of a picture to choose the fitting one from.
    property string source: ""
    property var sizes: []
    property color tone: "transparent"
    property string alt: ""
    property bool largest: false
    property int fade: Theme.fade

    // No file of it is whole: the size it comes with has no address.
    property bool damaged: sizes.length > 0 && sizes[sizes.length - 1].url === ""

    // Neither can this one be shown nor, as far as is known, any other size.
    readonly property bool lost: damaged || image.status === Image.Error

    readonly property int status: image.status
    readonly property bool settled: image.status === Image.Ready && image.opacity === 1 || image.status === Image.Error || image.source.toString() === ""

    function fitting(): string {
        if (picture.source || !picture.sizes.length)
            return picture.source;
        const last = picture.sizes[picture.sizes.length - 1];
        const needed = picture.width * Screen.devicePixelRatio;
        if (picture.largest || needed <= 0)
            return picture.largest ? last.url : "";
        return (picture.sizes.find(size => size.width >= needed) ?? last).url;
    }

    objectName: "picture"
    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Rectangle {
        anchors.fill: parent
        color: picture.tone
        visible: image.opacity < 1
    }

    // Where the file is damaged its place stays, with a word in it where there is room for one.
    Loader {
        anchors.centerIn: parent
        width: parent.width - Theme.unit * 4
        active: picture.lost && parent.width > Theme.text * 12 && parent.height > Theme.text * 6
        sourceComponent: Words {
            objectName: "pictureMissing"
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("This picture cannot be shown just now.")
            color: picture.tone.hslLightness > 0.4 ? Theme.light.text : Theme.dark.text
        }
    }

    Image {
        id: image
        anchors.fill: parent
        asynchronous: true
        smooth: true
        mipmap: picture.largest
        source: picture.fitting()
        sourceSize.width: picture.largest ? 0 : Math.ceil(picture.width * Screen.devicePixelRatio)
        sourceSize.height: picture.largest ? 0 : Math.ceil(picture.height * Screen.devicePixelRatio)
        opacity: status === Image.Ready ? 1 : 0

        Behavior on opacity {
            enabled: picture.fade > 0

            NumberAnimation {
                duration: picture.fade
                easing.type: Easing.OutCubic
            }
        }
    }
}
