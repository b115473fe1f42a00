import QtQuick
import QtQuick.Window

// A path as a picture, in a box of so many units across; without a pen it is filled.
Image {
    id: outline

    required property string path
    required property real box
    property color ink: "white"
    property real pen: 0

    source: path && width > 0 ? "image://outline/" + ink.toString().slice(1) + "/" + pen + "/" + box + "/" + path.replace(/ /g, ",") : ""
    sourceSize.width: Math.max(1, Math.round(width * Screen.devicePixelRatio))
    sourceSize.height: Math.max(1, Math.round(height * Screen.devicePixelRatio))
    Accessible.ignored: true
}
