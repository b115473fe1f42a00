import QtQuick

// Words that end with an ellipsis after a whole word where there is no room for all of them.
Words {
    required property string whole

    // While a tile is made its texts have no width yet, and nobody need measure them.
    text: width > 0 ? Shortening.ended(whole, font.family, font.pixelSize, width, maximumLineCount) : whole
    elide: Text.ElideRight
    Accessible.name: whole
}
