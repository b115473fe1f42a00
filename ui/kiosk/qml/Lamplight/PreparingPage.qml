import QtQuick
import "Numbers.js" as Numbers

// While the first gallery is being hung: how far it is, in words and as a line.
CalmPage {
    id: page

    readonly property var progress: kiosk.progress
    readonly property real part: progress.total > 0 ? Math.min(1, progress.done / progress.total) : 0

    objectName: "preparingPage"
    heading: qsTr("Hanging the works")
    words: qsTr("The gallery is being made ready for the first time. This takes less than a minute.")

    Rectangle {
        width: parent.width
        height: Theme.unit
        radius: height / 2
        color: page.room.raised
        border.width: 1
        border.color: page.room.line
        Accessible.role: Accessible.ProgressBar
        Accessible.name: steps.text

        Rectangle {
            width: parent.width * page.part
            height: parent.height
            radius: height / 2
            color: page.room.accent
        }
    }

    Words {
        id: steps
        width: parent.width
        visible: page.progress.total > 0
        text: qsTr("Step %1 of %2").arg(Numbers.said(page.progress.done)).arg(Numbers.said(page.progress.total))
        color: page.room.muted
    }
}
