import QtQuick

// Marks the work that is shown for the list a visitor can take along, or takes the mark away.
ActionButton {
    id: keep

    required property Kiosk kiosk
    readonly property bool kept: kiosk.visiting.marked

    objectName: "keepButton"
    drawing: kept ? "kept" : "keep"
    text: kept ? qsTr("Kept") : qsTr("Keep")
    Accessible.name: kept ? qsTr("Kept for my visit") : qsTr("Keep for my visit")
    Accessible.checkable: true
    Accessible.checked: kept
    onClicked: keep.kiosk.visiting.toggle()
}
