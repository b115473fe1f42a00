import QtQuick

// What lies below the first look at a page. It is made between the first frames, and at once for whoever returns
// to a place further down.
Loader {
    id: later

    required property bool returning

    // Pictures of a screen wait for it.
    readonly property bool settled: !active || status !== Loader.Loading

    objectName: "later"
    asynchronous: !returning
}
