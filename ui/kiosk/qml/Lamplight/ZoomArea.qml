import QtQuick

// What the bar's buttons enlarge: one picture, or one of two that lie side by side.
FocusScope {
    id: area

    required property Kiosk kiosk

    // While a work gives way to another beneath, the other may not have as many pictures.
    readonly property var nothing: ({
            "color": "transparent",
            "width": 1,
            "height": 1,
            "alt": "",
            "sizes": [],
            "tiles": null,
            "region": null
        })
    property DeepZoom leading: null

    readonly property Room room: Theme.dark
    readonly property real zoom: leading ? leading.zoom : 1
    readonly property bool canEnlarge: leading !== null && leading.canEnlarge
    readonly property bool canReduce: leading !== null && leading.canReduce

    function enlarge() {
        leading.enlarge();
    }

    function reduce() {
        leading.reduce();
    }

    function showWhole() {
        leading.showWhole();
    }

    // Moves down by so many screens; negative is up.
    function scroll(screens: real) {
        leading.walk(0, -screens * leading.height * 0.5);
    }

    focus: true
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            enlarge();
        else if (event.key === Qt.Key_Minus)
            reduce();
        else if (event.key === Qt.Key_0)
            showWhole();
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: area.room.wall
    }

    // What lies beneath is out of reach.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }
}
