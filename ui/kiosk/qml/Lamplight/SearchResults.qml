pragma ComponentBehavior: Bound
import QtQuick

// What a search found, in groups by what matched; a row for each work.
ListView {
    id: results

    required property Kiosk kiosk
    required property Room room
    property real margin: 0

    function groupName(where: string): string {
        switch (where) {
        case "title":
            return qsTr("Titles");
        case "person":
            return qsTr("People");
        case "term":
            return qsTr("Themes and topics");
        case "place":
            return qsTr("Places");
        case "statement":
            return qsTr("In what they say");
        case "body":
            return qsTr("In the words");
        case "transcript":
            return qsTr("In transcripts");
        case "description":
            return qsTr("In descriptions");
        }
        return "";
    }

    objectName: "searchResults"
    model: kiosk.seeking.rows
    boundsBehavior: Flickable.StopAtBounds
    pixelAligned: true
    clip: true
    activeFocusOnTab: false
    keyNavigationEnabled: false
    // While letters come, only what is seen is made.
    cacheBuffer: activeFocus || moving ? Math.max(0, height * 0.5) : 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Works found")

    header: Words {
        x: results.margin
        width: results.width - 2 * results.margin
        bottomPadding: Theme.unit
        objectName: "searchCount"
        text: {
            const seeking = results.kiosk.seeking;
            const count = qsTr("%n works found", "", seeking.total);
            return seeking.takenFor ? qsTr("%1 with “%2”").arg(count).arg(seeking.takenFor) : count;
        }
        color: results.room.muted
        Accessible.role: Accessible.StaticText
    }

    delegate: SearchRow {
        width: results.width
        margin: results.margin
        room: results.room
        group: results.groupName(where)
        onOpened: results.kiosk.openPiece(pieceId)
    }

    footer: Item {
        readonly property bool more: results.kiosk.seeking.total > results.kiosk.seeking.shown

        width: results.width
        height: more ? rest.height : 0

        Words {
            id: rest
            x: results.margin
            width: results.width - 2 * results.margin
            visible: parent.more
            topPadding: Theme.unit * 2
            bottomPadding: Theme.unit * 2
            text: qsTr("These are the nearest %n. Another word finds fewer.", "", results.kiosk.seeking.shown)
            color: results.room.muted
        }
    }

    onModelChanged: positionViewAtBeginning()

    MoreBelow {
        flickable: results
        room: results.room
    }
}
