import QtQuick
import QtQuick.Shapes

// A line drawing on a grid of 24 by 24, in the color of the words beside it.
Item {
    id: icon

    required property string drawing
    property color color: "white"
    property real size: Theme.text * 1.15

    readonly property var paths: ({
            "back": "M15 4 L7 12 L15 20",
            "previous": "M20 12 H5 M11 6 L5 12 L11 18",
            "next": "M4 12 H19 M13 6 L19 12 L13 18",
            "forward": "M9 4 L17 12 L9 20",
            "home": "M4 11 L12 4 L20 11 M6 9.5 V20 H18 V9.5",
            "filter": "M4 7 H20 M7 12 H17 M10 17 H14",
            "display": "M3 19 L8 6 L13 19 M4.9 14.5 H11.1 M15 19 L18 11 L21 19 M16.1 16.4 H19.9",
            "support": "M12 20 C3 14 3 5 8 5 C10.4 5 12 7.5 12 7.5 C12 7.5 13.6 5 16 5 C21 5 21 14 12 20",
            "plus": "M12 4 V20 M4 12 H20",
            "minus": "M4 12 H20",
            "whole": "M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15",
            "close": "M5 5 L19 19 M19 5 L5 19",
            "check": "M4 13 L9.5 18 L20 6",
            "again": "M19 12 A7 7 0 1 1 16.5 6.6 M17 3 V7.5 H12.5",
            "down": "M4 9 L12 17 L20 9"
        })

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Shape {
        width: 24
        height: 24
        scale: icon.size / 24
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: icon.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: icon.paths[icon.drawing] ?? ""
            }
        }
    }
}
