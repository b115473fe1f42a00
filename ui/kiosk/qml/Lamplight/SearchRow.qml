pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// A work that was found: its picture whole, its title and names, and where in it the words stand.
Item {
    id: row

    required property string where
    required property int pieceId
    required property string title
    required property string titleMarkup
    required property string language
    required property string names
    required property string namesMarkup
    required property string excerpt
    required property string markup
    required property bool heard
    required property bool noted
    required property var picture
    required property Room room
    property real margin: 0
    property string group: ""

    signal opened

    height: (heading.visible ? heading.height : 0) + work.height + Theme.unit

    Words {
        id: heading
        visible: row.group !== ""
        x: row.margin
        width: parent.width - 2 * row.margin
        topPadding: Theme.unit * 1.5
        bottomPadding: Theme.unit
        text: row.group
        color: row.room.accent
        font.bold: true
        Accessible.role: Accessible.Heading
    }

    T.AbstractButton {
        id: work

        readonly property real box: Math.max(Theme.unit * 11, Theme.touch)

        objectName: "result-" + row.pieceId
        x: row.margin - Theme.unit * 1.5
        y: heading.visible ? heading.height : 0
        width: row.width - 2 * x
        height: Math.max(box, words.height) + Theme.unit * 2
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: Commas.joined([row.title, row.names, tongue.text, row.noted ? qsTr("Content note") : ""])
        Accessible.description: row.excerpt
        Keys.onReturnPressed: work.click()
        Keys.onEnterPressed: work.click()
        onClicked: row.opened()

        background: Rectangle {
            radius: Theme.unit
            color: work.down ? row.room.pressed : "transparent"

            FocusRing {
                room: row.room
                distance: -Theme.ring
                visible: work.visualFocus || work.down
            }
        }

        contentItem: Item {
            Item {
                id: thumbnail
                anchors.left: parent.left
                anchors.leftMargin: Theme.unit * 1.5
                y: Theme.unit
                width: work.box
                height: work.box

                Picture {
                    visible: row.picture.source !== "" || row.picture.damaged
                    anchors.centerIn: parent
                    width: row.picture.aspect >= 1 ? work.box : work.box * row.picture.aspect
                    height: row.picture.aspect >= 1 ? work.box / row.picture.aspect : work.box
                    source: row.picture.source
                    damaged: row.picture.damaged
                    tone: row.picture.color || "transparent"
                    fade: 0
                }

                Loader {
                    active: row.picture.source === "" && !row.picture.damaged
                    anchors.centerIn: parent
                    width: work.box * (row.picture.color ? 1 : 0.78)
                    height: work.box
                    sourceComponent: row.picture.color ? veil : sheet
                }
            }

            Column {
                id: words
                anchors.left: thumbnail.right
                anchors.leftMargin: Theme.unit * 2.5
                anchors.right: parent.right
                anchors.rightMargin: Theme.unit * 1.5
                y: Math.max(Theme.unit, (parent.height - height) / 2)

                MarkedText {
                    width: parent.width
                    markup: row.titleMarkup
                    plain: row.title
                    color: row.room.text
                    font.family: Theme.serif
                    font.pixelSize: Theme.lead
                    maximumLineCount: 2
                }

                // On one line, so that three works stay in sight above the keyboard.
                Row {
                    width: parent.width
                    spacing: Theme.unit

                    MarkedText {
                        width: Math.min(implicitWidth, parent.width - (tongue.visible ? dot.width + tongue.width + 2 * parent.spacing : 0))
                        markup: row.namesMarkup
                        plain: row.names
                        color: row.room.muted
                        maximumLineCount: 1
                    }

                    Words {
                        id: dot
                        visible: tongue.visible
                        text: "·"
                        color: row.room.muted
                        Accessible.ignored: true
                    }

                    LanguageNote {
                        id: tongue
                        objectName: "titleLanguage"
                        room: row.room
                        language: row.language
                        maximumLineCount: 1
                        Accessible.ignored: true
                    }
                }

                MarkedText {
                    topPadding: Theme.unit / 2
                    width: Math.min(parent.width, Theme.text * 46)
                    visible: row.markup !== ""
                    markup: row.markup
                    plain: row.excerpt
                    color: row.room.text
                    maximumLineCount: 3
                }

                Words {
                    width: parent.width
                    visible: row.noted
                    text: qsTr("Content note")
                    color: row.room.accent
                    Accessible.ignored: true
                }
            }
        }
    }

    Component {
        id: veil

        Rectangle {
            color: row.picture.color
            opacity: 0.6
        }
    }

    Component {
        id: sheet

        PaperSheet {
            heard: row.heard
        }
    }
}
