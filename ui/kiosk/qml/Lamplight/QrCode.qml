import QtQuick

// A code to photograph: always dark on white, with its quiet zone, whatever the room.
Rectangle {
    id: code

    required property string outline
    required property int modules
    required property string content
    required property real space

    // Whole pixels a module, or a camera sees stripes.
    readonly property real module: Math.max(1, Math.floor(space / Math.max(1, modules)))

    objectName: "qrCode"
    width: modules * module
    height: width
    color: "white"
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Code for %1").arg(content)

    Outline {
        anchors.fill: parent
        path: code.outline
        box: code.modules
        ink: "black"
        smooth: false
    }
}
