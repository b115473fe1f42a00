import QtQuick

// A line drawing on a grid of 24 by 24, in the color of the words beside it.
Item {
    id: icon

    required property string drawing
    property color color: "white"
    property real size: Theme.text * 1.15

    // An arrow points the other way where one reads from the right.
    readonly property bool turned: LayoutMirroring.enabled && ["back", "previous", "next", "forward", "again"].includes(drawing)

    readonly property var paths: ({
            "back": "M15 4 L7 12 L15 20",
            "previous": "M20 12 H5 M11 6 L5 12 L11 18",
            "next": "M4 12 H19 M13 6 L19 12 L13 18",
            "forward": "M9 4 L17 12 L9 20",
            "home": "M4 11 L12 4 L20 11 M6 9.5 V20 H18 V9.5",
            "filter": "M4 7 H20 M7 12 H17 M10 17 H14",
            "display": "M3 19 L8 6 L13 19 M4.9 14.5 H11.1 M15 19 L18 11 L21 19 M16.1 16.4 H19.9",
            "adjust": "M4 7 H12 M18 7 H20 M12 7 A3 3 0 1 0 18 7 A3 3 0 1 0 12 7 M4 17 H6 M12 17 H20 M6 17 A3 3 0 1 0 12 17 A3 3 0 1 0 6 17",
            "globe": "M3 12 A9 9 0 1 0 21 12 A9 9 0 1 0 3 12 H21 M12 3 C7 8 7 16 12 21 C17 16 17 8 12 3",
            "support": "M12 20 C3 14 3 5 8 5 C10.4 5 12 7.5 12 7.5 C12 7.5 13.6 5 16 5 C21 5 21 14 12 20",
            "plus": "M12 4 V20 M4 12 H20",
            "minus": "M4 12 H20",
            "whole": "M4 9 V4 H9 M15 4 H20 V9 M20 15 V20 H15 M9 20 H4 V15",
            "beside": "M3 5 H10 V19 H3 Z M14 5 H21 V19 H14 Z",
            "close": "M5 5 L19 19 M19 5 L5 19",
            "check": "M4 13 L9.5 18 L20 6",
            "again": "M19 12 A7 7 0 1 1 16.5 6.6 M17 3 V7.5 H12.5",
            "search": "M16 10.5 A5.5 5.5 0 1 1 5 10.5 A5.5 5.5 0 1 1 16 10.5 M14.6 14.6 L20 20",
            "number": "M9.5 4 L7.5 20 M16.5 4 L14.5 20 M4.5 9 H20 M4 15 H19.5",
            "erase": "M9 5 H21 V19 H9 L3 12 Z M12 9 L18 15 M18 9 L12 15",
            "play": "M7 4.5 L19 12 L7 19.5 Z",
            "pause": "M8 5 V19 M16 5 V19",
            "rewind": "M12 6 L5 12 L12 18 M20 6 L13 12 L20 18",
            "sound": "M4 9.5 H8 L13 5.5 V18.5 L8 14.5 H4 Z M16.5 9 A4.5 4.5 0 0 1 16.5 15",
            "keep": "M7 4 H17 V20 L12 16 L7 20 Z",
            "kept": "M7 4 H17 V20 L12 16 L7 20 Z M9.5 9.5 L11.5 11.5 L14.5 7.5",
            "path": "M6 17 A2 2 0 1 0 6 21 A2 2 0 1 0 6 17 M18 3 A2 2 0 1 0 18 7 A2 2 0 1 0 18 3 M8 19 H14 C19 19 19 12 14 12 H10 C5 12 5 5 10 5 H16",
            "surprise": "M12 3 L14 10 L21 12 L14 14 L12 21 L10 14 L3 12 L10 10 Z",
            "down": "M4 9 L12 17 L20 9"
        })

    implicitWidth: size
    implicitHeight: size
    Accessible.ignored: true

    Outline {
        anchors.fill: parent
        path: icon.paths[icon.drawing] ?? ""
        box: 24
        pen: 2
        ink: icon.color
        mirror: icon.turned
    }
}
