import QtQuick
import QtQuick.Shapes

// What a finger drew, as an outline in thousandths of the paper's width.
Item {
    id: strokes

    required property string outline
    required property int paperWidth
    property color ink: "black"

    Shape {
        width: strokes.paperWidth
        height: strokes.paperWidth
        scale: strokes.width / strokes.paperWidth
        transformOrigin: Item.TopLeft
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: strokes.ink
            strokeWidth: 7
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: strokes.outline
            }
        }
    }
}
