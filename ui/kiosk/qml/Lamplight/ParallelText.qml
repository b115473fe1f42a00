pragma ComponentBehavior: Bound
import QtQuick

// A text in two languages: beside one another, block by block where they match; one after the other on a tall page.
Column {
    id: both

    required property Room room
    required property var blocks
    required property var others
    property string language: ""
    property string otherLanguage: ""
    property bool stacked: false
    property real faceSize: Theme.lead

    // The blocks that are read aloud, of either language, -1 for none; and which of them is there to be seen.
    property int marked: -1
    property int markedBeside: -1
    readonly property Item markedItem: {
        const at = Math.max(marked, markedBeside);
        if (at < 0)
            return null;
        if (matched)
            return pairs.itemAt(at);
        const columns = loader.item as ParallelColumns;
        return (marked >= 0 ? columns?.first.markedItem : columns?.second.markedItem) ?? null;
    }

    readonly property bool matched: !stacked && blocks.length === others.length
    readonly property real gap: Theme.unit * 6
    readonly property real side: stacked ? width : Math.floor((width - gap) / 2)
    readonly property real line: Math.round(faceSize * 1.55)

    function space(at: int): real {
        const kind = blocks[at].kind;
        return at === 0 || kind === "line" || kind === "gap" ? 0 : line * 0.5;
    }

    // Where a block begins; of one past the last, where the text ends.
    function topOf(at: int): real {
        forceLayout();
        const item = pairs.itemAt(at);
        if (item)
            return item.y;
        const first = loader.item ? (loader.item as ParallelColumns).first : null;
        return first && at < blocks.length ? loader.y + first.y + first.topOf(at) : height;
    }

    spacing: stacked ? line : 0

    Row {
        visible: !both.stacked
        bottomPadding: both.line * 0.5
        spacing: both.gap

        Words {
            objectName: "firstLanguage"
            width: both.side
            text: both.language
            color: both.room.muted
            Accessible.role: Accessible.Heading
        }

        Words {
            objectName: "secondLanguage"
            width: both.side
            text: both.otherLanguage
            color: both.room.muted
            Accessible.role: Accessible.Heading
        }
    }

    Repeater {
        id: pairs
        model: both.matched ? both.blocks.length : 0

        Row {
            id: pair

            required property int index

            topPadding: both.space(index)
            spacing: both.gap

            BodyText {
                width: both.side
                room: both.room
                blocks: [both.blocks[pair.index]]
                marked: pair.index === both.marked ? 0 : -1
                faceSize: both.faceSize
            }

            BodyText {
                width: both.side
                room: both.room
                blocks: [both.others[pair.index]]
                marked: pair.index === both.markedBeside ? 0 : -1
                faceSize: both.faceSize
            }
        }
    }

    Loader {
        id: loader
        width: parent.width
        active: !both.matched
        visible: active
        sourceComponent: ParallelColumns {}
    }

    component ParallelColumns: Flow {
        readonly property BodyText first: one
        readonly property BodyText second: two

        spacing: both.gap

        Words {
            width: both.side
            visible: both.stacked
            text: both.language
            color: both.room.muted
            Accessible.role: Accessible.Heading
        }

        BodyText {
            id: one
            width: both.side
            room: both.room
            blocks: both.blocks
            marked: both.marked
            faceSize: both.faceSize
        }

        Words {
            width: both.side
            visible: both.stacked
            text: both.otherLanguage
            color: both.room.muted
            Accessible.role: Accessible.Heading
        }

        BodyText {
            id: two
            width: both.side
            room: both.room
            blocks: both.others
            marked: both.markedBeside
            faceSize: both.faceSize
        }
    }
}
