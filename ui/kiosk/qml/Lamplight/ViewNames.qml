import QtQuick
import "Numbers.js" as Numbers

// What each picture of a work is called: "Front", "Detail 2", "Page 3".
QtObject {
    required property var pictures

    // The name of a work's only picture of a kind needs no number.
    function of(at: int): string {
        const picture = pictures[at];
        if (!picture)
            return "";
        if (picture.page > 0)
            return qsTr("Page %1").arg(Numbers.said(picture.page));
        const kind = kindOf(at);
        const alike = pictures.map((_, other) => other).filter(other => pictures[other].page === 0 && kindOf(other) === kind);
        return alike.length > 1 ? qsTr("%1 %2").arg(word(kind)).arg(Numbers.said(alike.indexOf(at) + 1)) : word(kind);
    }

    // Where nobody said, the first is the whole work, and what follows are details of it.
    function kindOf(at: int): string {
        return pictures[at].view || (at === 0 ? "whole" : "detail");
    }

    function word(kind: string): string {
        switch (kind) {
        case "front":
            return qsTr("Front");
        case "back":
            return qsTr("Back");
        case "side":
            return qsTr("Side");
        case "detail":
            return qsTr("Detail");
        case "installed":
            return qsTr("In its place");
        }
        return qsTr("Whole work");
    }
}
