pragma ComponentBehavior: Bound
import QtQuick

// A story or poem, block by block. Verse keeps every break of its poet; prose is set like a book.
Column {
    id: body

    required property Room room
    required property var blocks
    property real faceSize: Theme.lead

    readonly property real line: Math.round(faceSize * 1.55)

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
        model: body.blocks

        Item {
            id: block

            required property int index
            required property var modelData

            readonly property string kind: modelData.kind
            readonly property real space: body.spaceBefore(index)

            width: body.width
            height: kind === "gap" ? body.line * 0.8 : kind === "break" ? body.line * 2.2 : text.height + space

            Text {
                id: text

                readonly property real hang: body.faceSize * 1.6
                // A space that the poet typed is half an em: as wide as on a typewriter.
                readonly property real step: block.modelData.indent * body.faceSize * 0.5
                readonly property bool verse: block.kind === "line"
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
                        line.x += shift;
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
