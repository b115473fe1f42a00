import QtQuick

// A screen of few words, for when there is no gallery to show.
GalleryPage {
    id: page

    property alias heading: heading.text
    property alias words: words.text
    default property alias content: more.data

    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -Theme.unit * 3
        x: Math.max(Theme.unit * 6, (parent.width - width) / 2)
        width: Math.min(parent.width - Theme.unit * 12, Theme.lead * 30)
        spacing: Theme.unit * 3

        Words {
            id: heading
            width: parent.width
            color: page.room.text
            font.family: Theme.serif
            font.pixelSize: Theme.title
            lineHeight: Math.round(font.pixelSize * 1.2)
            Accessible.role: Accessible.Heading
        }

        Words {
            id: words
            width: parent.width
            color: page.room.muted
            font.family: Theme.serif
            font.pixelSize: Theme.lead
            lineHeight: Math.round(font.pixelSize * 1.5)
        }

        Column {
            id: more
            width: parent.width
            spacing: Theme.unit * 2
        }
    }
}
