pragma ComponentBehavior: Bound
import QtQuick

// A story or poem in the light room, set like a good book: 60 to 70 letters a line.
GalleryPage {
    id: page

    required property var piece
    room: Theme.light
    readonly property real face: Theme.lead
    readonly property real margin: Math.max(Theme.unit * 6, width * 0.05)
    readonly property bool both: kiosk.reading.both && !!piece.beside
    readonly property bool stacked: height > width || width < face * 46
    readonly property real measure: Math.min(width - 2 * margin, face * (both && !stacked ? 62 : piece.verse ? 34 : 31))
    readonly property bool wide: both || !piece.verse
    readonly property Item body: both ? parallel.item as Item : single

    // A poem of short lines hangs in the middle of the page by its own width, not by the page's.
    readonly property real longest: piece.blocks.reduce((most, block) => Math.max(most, block.plain.length + 3 * block.indent), 0)
    readonly property real inset: Math.round((width - Math.min(measure, Math.max(face * 23, wide ? measure : longest * face * 0.5))) / 2)
    readonly property string sound: piece.silent ? qsTr("without sound") : ""
    readonly property var facts: [piece.forms.join(", "), piece.made, piece.length, sound, piece.place].filter(fact => fact !== "")

    // Where the visitor was last known to read; found again after another size or language.
    property var resting: ({
            "pieceId": 0,
            "offset": 0
        })
    property bool stirred: false

    function topOf(block: int): real {
        sheet.forceLayout();
        return both ? (parallel.item as ParallelText).topOf(block) : single.topOf(block);
    }

    // Which block is at the upper edge and how far it is read, and with that how far the text.
    function standing(): var {
        const y = pages.on ? pages.beginning : flick.contentY - sheet.y;
        const start = topOf(0) >= 0 ? body.y : 0;
        const count = piece.blocks.length;
        let block = -1;
        while (block < count - 1 && start + topOf(block + 1) <= y)
            block++;
        stirred = false;
        const into = block < 0 ? 0 : y - start - topOf(block);
        const part = block < 0 ? 0 : (block + Math.min(1, into / Math.max(1, topOf(block + 1) - topOf(block)))) / count;
        kiosk.reading.remember(piece.pieceId, part);
        resting = block < 0 ? {
            "pieceId": 0,
            "offset": y + sheet.y
        } : {
            "pieceId": block + 1,
            "offset": into
        };
        return resting;
    }

    function standAt(where: var) {
        resting = where;
        let y = where.pieceId > 0 ? body.y + topOf(where.pieceId - 1) + where.offset : where.offset - sheet.y;
        const part = kiosk.reading.of(piece.pieceId);
        if (where.pieceId === 0 && where.offset === 0 && part > 0 && part < 1)
            y = heightOf(part);
        pages.recut();
        if (pages.on)
            pages.show(y);
        else
            flick.contentY = Math.max(0, Math.min(sheet.y + y, flick.contentHeight - flick.height));
    }

    function heightOf(part: real): real {
        const at = part * piece.blocks.length;
        const block = Math.floor(at);
        const top = topOf(block);
        return body.y + top + (at - block) * (topOf(block + 1) - top);
    }

    function stirUp() {
        stirred = true;
        settling.restart();
    }

    function standAgain() {
        if (stirred)
            standAt(resting);
        else
            pages.recut();
    }

    view: flick
    pager: pages
    objectName: "readerPage"
    onFaceChanged: stirUp()
    onWidthChanged: stirUp()
    onBothChanged: stirUp()

    Flickable {
        id: flick
        objectName: "readerFlick"
        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: dock.top
        // A last page that is not full still begins at its top.
        contentHeight: sheet.height + Theme.unit * 20 + (pages.on ? height : 0)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: !pages.on
        onHeightChanged: page.stirUp()
        onMovementStarted: page.stirred = false

        readonly property Pager pager: pages

        Column {
            id: sheet
            x: page.inset
            y: Theme.unit * 10
            width: Math.min(page.measure, page.width - page.inset - page.margin)
            onHeightChanged: settling.restart()

            Heading {
                objectName: "pieceTitle"
                available: parent.width
                text: page.piece.title
                color: page.room.text
                font.pixelSize: Theme.title
            }

            Words {
                width: parent.width
                topPadding: Theme.unit * 1.5
                text: page.piece.names
                color: page.room.text
                font.pixelSize: Theme.lead
            }

            Words {
                width: parent.width
                topPadding: Theme.unit / 2
                objectName: "pieceFacts"
                visible: text !== ""
                text: page.facts.join("  ·  ")
                color: page.room.muted
            }

            LanguageNote {
                width: parent.width
                topPadding: Theme.unit / 2
                room: page.room
                language: page.both ? "" : page.piece.bodyLanguage
            }

            Item {
                width: parent.width
                height: told.visible ? told.height + Theme.unit * 4 : 0

                TourNarration {
                    id: told
                    y: Theme.unit * 4
                    width: parent.width
                    kiosk: page.kiosk
                    room: page.room
                }
            }

            Item {
                width: parent.width
                height: visible ? bothChip.height + Theme.unit * 3 : 0
                visible: !!page.piece.beside

                Chip {
                    id: bothChip
                    objectName: "bothLanguages"
                    y: Theme.unit * 3
                    room: page.room
                    widest: parent.width
                    text: qsTr("Both languages")
                    checked: page.both
                    onClicked: page.kiosk.reading.setBoth(!page.both)
                }
            }

            ReadAloud {
                id: aloud
                width: parent.width
                topPadding: Theme.unit * 4
                kiosk: page.kiosk
                piece: page.piece
                room: page.room
                view: flick
                pager: pages
                body: single
                dock: dock.place
                works: true
            }

            Item {
                width: 1
                height: Theme.unit * 6
            }

            BodyText {
                id: single
                marked: aloud.block
                objectName: "bodyText"
                width: parent.width
                visible: !page.both
                room: page.room
                blocks: page.piece.blocks
                faceSize: page.face
            }

            Loader {
                id: parallel
                width: parent.width
                active: page.both
                visible: active
                sourceComponent: ParallelText {
                    room: page.room
                    blocks: page.piece.blocks
                    others: page.piece.beside.blocks
                    language: page.piece.beside.own
                    otherLanguage: page.piece.beside.name
                    stacked: page.stacked
                    faceSize: page.face
                }
            }

            Item {
                width: parent.width
                height: visible ? Theme.unit * 12 : 0
                visible: page.piece.blocks.length > 0

                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.unit * 12
                    height: Math.max(1, Math.round(Theme.unit / 6))
                    color: page.room.line
                }
            }

            Statement {
                width: parent.width
                room: page.room
                piece: page.piece
                heading: qsTr("About this piece")
            }

            Item {
                width: 1
                height: Theme.unit * 4
            }

            Transcript {
                width: parent.width
                bottomPadding: Theme.unit * 4
                player: aloud.work
                view: flick
                pager: pages
                room: page.room
                piece: page.piece
            }

            Words {
                width: parent.width
                bottomPadding: Theme.unit * 1.5
                visible: page.piece.pictures.length > 0
                text: qsTr("The original pages")
                color: page.room.muted
                Accessible.role: Accessible.Heading
            }

            DetailStrip {
                width: parent.width
                bottomPadding: Theme.unit * 4
                kiosk: page.kiosk
                pictures: page.piece.pictures
                room: page.room
                shown: 0
            }

            PieceFooter {
                width: parent.width
                kiosk: page.kiosk
                piece: page.piece
                room: page.room
            }
        }
    }

    MoreBelow {
        flickable: flick
        room: page.room
        visible: !pages.on && flickable.contentHeight > flickable.height + 1
    }

    // Ends with the page; what is called later by itself would find it gone.
    Timer {
        id: settling
        interval: 0
        onTriggered: page.standAgain()
    }

    Pager {
        id: pages
        flickable: flick
        sheet: sheet
        room: page.room
        on: page.kiosk.comfort.paged
        onOnChanged: page.stirUp()
    }

    ListeningDock {
        id: dock
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        room: page.room
        inset: page.margin
    }

    ReaderFoot {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        kiosk: page.kiosk
        room: page.room
        piece: page.piece
        paged: pages.on
        page: pages.at
        pages: pages.count
        onTurned: step => pages.turn(step)
    }
}
