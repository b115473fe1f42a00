pragma ComponentBehavior: Bound
import QtQuick
import "Numbers.js" as Numbers

// One way through the works: what it goes by, and what there is, with the number of works of each.
Item {
    id: heading

    required property Room room
    required property string title
    required property string kind
    required property var options
    property bool whole: false

    signal chosen(string slug)

    // Of very many, those that most works have stand first; the others come when they are asked for.
    readonly property int most: 12
    readonly property var common: {
        if (whole || options.length <= most + 1)
            return options;
        const least = options.map(option => option.count).sort((one, other) => other - one)[most - 1];
        const above = options.filter(option => option.count > least);
        const level = options.filter(option => option.count === least).slice(0, most - above.length);
        return options.filter(option => above.includes(option) || level.includes(option));
    }
    readonly property bool beside: width > Theme.text * 48
    readonly property real named: beside ? Theme.text * 13 : width

    implicitHeight: beside ? Math.max(name.height, terms.height) : name.height + Theme.unit * 1.5 + terms.height

    Rectangle {
        width: parent.width
        height: Math.max(1, Math.round(Theme.unit / 8))
        y: -Theme.unit * 2
        color: heading.room.hairline
    }

    Words {
        id: name
        anchors.left: parent.left
        width: heading.named - (heading.beside ? Theme.unit * 2 : 0)
        topPadding: heading.beside ? Math.max(0, (Theme.touch - lineHeight) / 2) : 0
        text: heading.title
        color: heading.room.muted
        Accessible.role: Accessible.Heading
    }

    Flow {
        id: terms
        anchors.right: parent.right
        y: heading.beside ? 0 : name.height + Theme.unit * 1.5
        width: heading.beside ? parent.width - heading.named : parent.width
        spacing: Theme.unit * 2

        Repeater {
            model: heading.common

            ActionButton {
                required property var modelData

                objectName: heading.kind + "-" + modelData.slug
                room: heading.room
                widest: terms.width
                text: modelData.label + "  " + Numbers.said(modelData.count)
                Accessible.name: qsTr("%1: %n works", "", modelData.count).arg(modelData.label)
                onClicked: heading.chosen(modelData.slug)
            }
        }

        ActionButton {
            id: more
            objectName: heading.kind + "-more"
            visible: heading.common.length < heading.options.length
            room: heading.room
            plain: true
            drawing: "plus"
            widest: terms.width
            text: qsTr("Show all %1").arg(Numbers.said(heading.options.length))
            Accessible.name: qsTr("%1: show all %2").arg(heading.title).arg(Numbers.said(heading.options.length))
            onClicked: heading.whole = true
        }
    }
}
