import QtQuick

// Says that a text is in another language than the visitor's.
Words {
    required property Room room
    required property string language

    function note(): string {
        switch (language.split("-")[0]) {
        case "":
            return "";
        case "en":
            return qsTr("In English");
        case "es":
            return qsTr("In Spanish");
        case "fr":
            return qsTr("In French");
        case "pt":
            return qsTr("In Portuguese");
        case "zh":
            return qsTr("In Chinese");
        case "vi":
            return qsTr("In Vietnamese");
        case "tl":
            return qsTr("In Tagalog");
        case "ar":
            return qsTr("In Arabic");
        }
        return qsTr("In another language");
    }

    visible: text !== ""
    text: note()
    color: room.muted
}
