pragma ComponentBehavior: Bound
import QtQuick

// What lies over a page while the page stays as it is beneath.
Item {
    id: overlays

    required property Kiosk kiosk
    readonly property ZoomScreen zoom: loader.item as ZoomScreen
    readonly property Room room: kiosk.overlay === "support" ? Theme.light : Theme.dark
    readonly property bool open: kiosk.overlay !== ""

    function scroll(screens: real) {
        const sheet = loader.item as Sheet;
        const support = loader.item as SupportScreen;
        if (sheet)
            sheet.scroll(screens);
        else if (support)
            support.scroll(screens);
        else if (zoom)
            zoom.scroll(screens);
    }

    function take(reason: int) {
        const item = loader.item as Item;
        if (item)
            item.forceActiveFocus(reason);
    }

    Loader {
        id: loader
        anchors.fill: parent
        active: overlays.open
        sourceComponent: {
            switch (overlays.kiosk.overlay) {
            case "support":
                return support;
            case "access":
                return access;
            case "zoom":
                return zoomed;
            case "filters":
                return filters;
            }
            return null;
        }
        opacity: 0
        onLoaded: {
            opacity = Theme.fade > 0 ? 0 : 1;
            if (Theme.fade > 0)
                entrance.restart();
        }
    }

    NumberAnimation {
        id: entrance
        target: loader
        property: "opacity"
        to: 1
        duration: Theme.fade
        easing.type: Easing.OutCubic
    }

    Component {
        id: support

        SupportScreen {
            kiosk: overlays.kiosk
        }
    }

    Component {
        id: access

        AccessPanel {
            kiosk: overlays.kiosk
            room: Theme.dark
            onDone: overlays.kiosk.back()
        }
    }

    Component {
        id: filters

        FiltersPanel {
            kiosk: overlays.kiosk
            room: Theme.dark
            onDone: overlays.kiosk.back()
        }
    }

    Component {
        id: zoomed

        ZoomScreen {
            kiosk: overlays.kiosk
        }
    }
}
