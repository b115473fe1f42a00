import QtQuick

// Tells those who only hear the kiosk what the focus is on and which page came.
Item {
    id: spoken

    required property Kiosk kiosk
    required property Item focused
    required property Item page

    readonly property bool on: kiosk.comfort.spoken

    onFocusedChanged: if (on)
        kiosk.speaking.name(focused)
    onOnChanged: if (on)
        kiosk.speaking.announce(page)
    onPageChanged: if (on)
        Qt.callLater(spoken.tellPage)

    function tellPage() {
        kiosk.speaking.announce(page);
    }
}
