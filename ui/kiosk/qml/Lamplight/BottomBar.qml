pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// The lower edge of every screen: where to go at the left, Adjust and Support always at the right.
FocusScope {
    id: bar

    required property Kiosk kiosk
    required property Room room
    property ZoomArea zoom: null

    readonly property string screen: kiosk.screen
    readonly property string overlay: kiosk.overlay
    readonly property bool atPiece: !overlay && (screen === "piece" || screen === "reader")
    readonly property real margin: Theme.unit * 4.5

    // Where words have no room, arrows and signs stand alone; their names stay.
    readonly property bool narrow: width < Theme.text * 52
    readonly property bool stacked: ways.wanted + aids.width + Theme.apart > width - 2 * margin

    readonly property bool tongued: tongues.others.length > 0 && overlay !== "access" && !welcome.visible
    readonly property real aiding: (displayButton.visible ? displayButton.implicitWidth + aids.spacing : 0) + (supportButton.visible ? supportButton.implicitWidth : 0)

    function take(reason: int) {
        const button = displayButton.visible ? displayButton : supportButton;
        button.forceActiveFocus(reason);
    }

    // A button that ends its own use hands a keyboard's focus to another.
    function leaving(button: ActionButton, other: ActionButton, deed: var) {
        const keyed = button.visualFocus;
        deed();
        if (keyed && !button.enabled)
            other.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "bottomBar"
    implicitHeight: ways.wanted === 0 || !stacked ? Theme.unit * 3 + Math.max(aids.height, ways.wanted ? ways.height : 0) : Theme.unit * 5 + aids.height + ways.height

    Rectangle {
        anchors.fill: parent
        color: bar.room.wall

        Rectangle {
            width: parent.width
            height: Math.max(1, Theme.ring / 4)
            color: bar.room.hairline
        }
    }

    Flow {
        id: ways

        // While somebody is asked whether they are there, every touch but one on Support only says yes.
        enabled: !bar.kiosk.warned

        readonly property real wanted: {
            let sum = 0;
            for (const child of children)
                if (child.visible && child.width > 0)
                    sum += child.implicitWidth + (sum > 0 ? spacing : 0);
            return sum;
        }

        anchors.left: parent.left
        anchors.leftMargin: !bar.overlay && bar.screen === "attract" ? Theme.unit * 6 : bar.margin
        y: Theme.unit * 1.5
        width: bar.stacked ? bar.width - 2 * bar.margin : wanted + 1
        spacing: Theme.unit * 2

        ActionButton {
            objectName: "backButton"
            visible: bar.overlay !== "" || bar.kiosk.inside && bar.screen !== "home"
            room: bar.room
            drawing: "back"
            plain: true
            text: bar.overlay === "support" && bar.kiosk.inside ? qsTr("Back to the gallery") : bar.overlay ? qsTr("Close") : qsTr("Back")
            onClicked: bar.kiosk.back()
        }

        ActionButton {
            objectName: "homeButton"
            visible: bar.kiosk.inside && bar.screen !== "home"
            room: bar.room
            drawing: "home"
            plain: true
            text: qsTr("Home")
            onClicked: bar.kiosk.home()
        }

        ActionButton {
            objectName: "startOverButton"
            visible: !bar.overlay && bar.screen === "home"
            room: bar.room
            drawing: "again"
            plain: true
            text: qsTr("Start over")
            onClicked: bar.kiosk.startOver()
        }

        Languages {
            id: welcome
            visible: !bar.overlay && (bar.screen === "home" || bar.screen === "attract") && count > 1 && count <= 3
            room: bar.room
            kiosk: bar.kiosk
        }

        ActionButton {
            objectName: "searchButton"
            visible: !bar.overlay && ["home", "wall", "explore"].includes(bar.screen)
            room: bar.room
            drawing: "search"
            plain: true
            text: bar.narrow ? "" : qsTr("Search")
            Accessible.name: qsTr("Search")
            onClicked: bar.kiosk.seeking.open()
        }

        ActionButton {
            objectName: "numberButton"
            visible: !bar.overlay && ["home", "search"].includes(bar.screen)
            room: bar.room
            drawing: "number"
            plain: true
            text: bar.narrow ? "" : qsTr("Number")
            Accessible.name: qsTr("Number on a label")
            onClicked: bar.kiosk.seeking.openNumber()
        }

        ActionButton {
            objectName: "filtersButton"
            visible: !bar.overlay && bar.screen === "wall"
            room: bar.room
            drawing: "filter"
            plain: true
            text: bar.kiosk.wall.chosen.length ? qsTr("Filters (%1)").arg(Numbers.said(bar.kiosk.wall.chosen.length)) : qsTr("Filters")
            onClicked: bar.kiosk.openFilters()
        }

        ActionButton {
            objectName: "previousButton"
            visible: bar.atPiece && !bar.kiosk.walks.here
            room: bar.room
            drawing: "previous"
            plain: true
            text: bar.narrow ? "" : qsTr("Previous")
            Accessible.name: qsTr("Previous")
            onClicked: bar.kiosk.turn(-1)
        }

        ActionButton {
            objectName: "nextButton"
            visible: bar.atPiece && !bar.kiosk.walks.here
            room: bar.room
            drawing: "next"
            drawingLast: true
            plain: true
            text: bar.narrow ? "" : qsTr("Next")
            Accessible.name: qsTr("Next")
            onClicked: bar.kiosk.turn(1)
        }

        ActionButton {
            objectName: "resumeButton"
            visible: !bar.overlay && bar.kiosk.walks.walked !== "" && !bar.kiosk.walks.here && bar.screen !== "tour"
            room: bar.room
            drawing: "path"
            plain: true
            text: bar.narrow ? "" : qsTr("Back to the tour")
            Accessible.name: qsTr("Back to the tour")
            onClicked: bar.kiosk.walks.resume()
        }

        ActionButton {
            objectName: "visitButton"
            visible: !bar.overlay && bar.kiosk.inside && bar.screen !== "visit" && bar.kiosk.visiting.count > 0
            room: bar.room
            drawing: "keep"
            plain: true
            text: bar.narrow ? Numbers.said(bar.kiosk.visiting.count) : qsTr("My visit (%1)").arg(Numbers.said(bar.kiosk.visiting.count))
            Accessible.name: qsTr("My visit (%1)").arg(Numbers.said(bar.kiosk.visiting.count))
            onClicked: bar.kiosk.visiting.openPage()
        }

        ActionButton {
            id: reduceButton
            objectName: "reduceButton"
            visible: bar.zoom !== null
            enabled: bar.zoom !== null && bar.zoom.canReduce
            opacity: enabled ? 1 : 0.5
            room: bar.room
            drawing: "minus"
            plain: true
            text: bar.narrow ? "" : qsTr("Smaller")
            Accessible.name: qsTr("Smaller")
            onClicked: bar.leaving(reduceButton, enlargeButton, () => bar.zoom.reduce())
        }

        ActionButton {
            id: enlargeButton
            objectName: "enlargeButton"
            visible: bar.zoom !== null
            enabled: bar.zoom !== null && bar.zoom.canEnlarge
            opacity: enabled ? 1 : 0.5
            room: bar.room
            drawing: "plus"
            plain: true
            text: bar.narrow ? "" : qsTr("Larger")
            Accessible.name: qsTr("Larger")
            onClicked: bar.leaving(enlargeButton, reduceButton, () => bar.zoom.enlarge())
        }

        ActionButton {
            id: wholeButton
            objectName: "wholeButton"
            visible: bar.zoom !== null
            enabled: bar.zoom !== null && bar.zoom.canReduce
            opacity: enabled ? 1 : 0.5
            room: bar.room
            drawing: "whole"
            plain: true
            text: bar.narrow ? "" : qsTr("Whole picture")
            Accessible.name: qsTr("Whole picture")
            onClicked: bar.leaving(wholeButton, enlargeButton, () => bar.zoom.showWhole())
        }
    }

    Row {
        id: aids
        anchors.right: parent.right
        anchors.rightMargin: bar.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit * 1.5
        spacing: Theme.unit * 2

        BarLanguages {
            id: tongues
            enabled: !bar.kiosk.warned
            visible: bar.tongued
            room: bar.room
            kiosk: bar.kiosk
            narrow: bar.narrow
            roomy: ways.wanted + bar.aiding + wanted + Theme.apart <= bar.width - 2 * bar.margin
        }

        ActionButton {
            id: displayButton
            objectName: "displayButton"
            visible: bar.overlay !== "access"
            room: bar.room
            drawing: "adjust"
            plain: true
            text: qsTr("Adjust")
            onClicked: bar.kiosk.openAccess()
        }

        ActionButton {
            id: supportButton
            objectName: "supportButton"
            visible: bar.overlay !== "support"
            room: bar.room
            drawing: "support"
            plain: true
            text: qsTr("Support")
            onClicked: bar.kiosk.openSupport()
        }
    }
}
