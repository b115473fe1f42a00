import QtQuick
import QtQuick.Shapes

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

    Shape {
        anchors.centerIn: parent
        width: code.modules * code.module
        height: width
        antialiasing: false
        preferredRendererType: Shape.GeometryRenderer

        ShapePath {
            strokeWidth: -1
            strokeColor: "transparent"
            fillColor: "black"
            fillRule: ShapePath.WindingFill
            scale: Qt.size(code.module, code.module)

            PathSvg {
                path: code.outline
            }
        }
    }
}
