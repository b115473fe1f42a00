pragma ComponentBehavior: Bound
import QtQuick

// A story or poem, block by block. Verse keeps every break of its poet; prose is set like a book.
Column {
    id: body

    required property Room room
    required property var blocks
    property real faceSize: Theme.lead

    // The block that is being read aloud, -1 for none.
    property int marked: -1
    readonly property Item markedItem: marked >= 0 ? repeater.itemAt(marked) : null

    readonly property real line: Math.round(faceSize * 1.55)

    // Where a block begins; of one past the last, where the text ends.
    function topOf(at: int): real {
        forceLayout();
        const item = repeater.itemAt(at);
        return item ? item.y : height;
    }

    function opensParagraph(at: int): bool {
        return at === 0 || blocks[at - 1].kind !== "paragraph";
    }

    function spaceBefore(at: int): real {
        const kind = blocks[at].kind;
        if (at === 0)
            return 0;
        const before = blocks[at - 1].kind;
        if (kind === "heading" || before === "heading" || kind === "quote" || before === "quote")
            return line * 0.6;
        return kind === "paragraph" && before === "line" || kind === "line" && before === "paragraph" ? line : 0;
    }

    Repeater {
        id: repeater
        model: body.blocks

        Item {
            id: block

            required property int index
            required property var modelData

            readonly property string kind: modelData.kind
            readonly property real space: body.spaceBefore(index)

            width: body.width
            height: kind === "gap" ? body.line * 0.8 : kind === "break" ? body.line * 2.2 : text.height + space

            Rectangle {
                objectName: visible ? "readNow" : ""
                x: -Theme.unit * 1.5
                y: block.space
                width: parent.width - 2 * x
                height: text.height
                visible: block.index === body.marked
                color: body.room.pressed

                Rectangle {
                    anchors.left: parent.left
                    width: Theme.ring
                    height: parent.height
                    color: body.room.accent
                }
            }

            Text {
                id: text

                readonly property real hang: body.faceSize * 1.6
                // A space that the poet typed is half an em: as wide as on a typewriter.
                readonly property real step: block.modelData.indent * body.faceSize * 0.5
                readonly property bool verse: block.kind === "line"
                readonly property bool heading: block.kind === "heading"
                readonly property bool fromRight: effectiveHorizontalAlignment === Text.AlignRight
                readonly property bool indented: block.kind === "paragraph" && !body.opensParagraph(block.index)

                y: block.space
                x: block.kind === "quote" ? body.faceSize * 1.4 : 0
                width: parent.width - 2 * x
                visible: block.modelData.markup !== ""
                // Our own escaped subset, made when the edition was published: nothing in it can name a file.
                textFormat: Text.StyledText
                text: block.modelData.markup
                color: body.room.text
                wrapMode: Text.Wrap
                font.family: Theme.serif
                font.pixelSize: block.kind === "heading" ? body.faceSize * 1.25 : body.faceSize
                font.italic: block.kind === "quote"
                lineHeightMode: Text.FixedHeight
                lineHeight: block.kind === "heading" ? body.line * 1.1 : body.line
                Accessible.role: block.kind === "heading" ? Accessible.Heading : Accessible.StaticText
                Accessible.name: block.modelData.plain
                onLineLaidOut: line => {
                    const shift = verse ? step + (line.number > 0 ? hang : 0) : indented && line.number === 0 ? body.faceSize * 1.3 : 0;
                    if (shift > 0) {
                        // What is written from the right begins at the end of a line.
                        line.x += fromRight ? 0 : shift;
                        line.width -= shift;
                    }
                }
            }

            Row {
                visible: block.kind === "break"
                anchors.centerIn: parent
                spacing: body.faceSize

                Repeater {
                    model: 3

                    Rectangle {
                        width: Math.round(body.faceSize / 5)
                        height: width
                        radius: width / 2
                        color: body.room.muted
                    }
                }
            }
        }
    }
}
