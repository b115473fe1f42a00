import QtQuick

// What a finger drew, as an outline in thousandths of the paper's width.
Item {
    id: strokes

    required property string outline
    required property int paperWidth
    property color ink: "black"

    Outline {
        anchors.fill: parent
        path: strokes.outline
        box: strokes.paperWidth
        pen: 7
        ink: strokes.ink
    }
}
