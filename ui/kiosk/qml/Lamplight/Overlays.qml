pragma ComponentBehavior: Bound
import QtQuick

// What lies over a page while the page stays as it is beneath.
Item {
    id: overlays

    required property Kiosk kiosk
    readonly property ZoomArea zoom: kiosk.overlay === "zoom" ? zoomed.item as ZoomArea : kiosk.overlay === "compare" ? compared.item as ZoomArea : null
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

    function enter(loader: Loader, entrance: NumberAnimation) {
        loader.opacity = Theme.fade > 0 ? 0 : 1;
        if (Theme.fade > 0)
            entrance.restart();
    }

    function take(reason: int) {
        const item = (zoom ?? loader.item) as Item;
        if (item)
            item.forceActiveFocus(reason);
    }

    // Stays as it is beneath Support and Display, so that back finds the same part of the picture.
    Loader {
        id: zoomed
        anchors.fill: parent
        active: overlays.kiosk.zoomed
        enabled: overlays.kiosk.overlay === "zoom"
        sourceComponent: ZoomScreen {
            kiosk: overlays.kiosk
        }
        onLoaded: overlays.enter(zoomed, zoomEntrance)
    }

    Loader {
        id: compared
        anchors.fill: parent
        active: overlays.kiosk.overlay === "compare" || overlays.kiosk.views.comparing
        enabled: overlays.kiosk.overlay === "compare"
        sourceComponent: CompareScreen {
            kiosk: overlays.kiosk
        }
        onLoaded: overlays.enter(compared, compareEntrance)
    }

    Loader {
        id: loader
        anchors.fill: parent
        active: overlays.open && overlays.kiosk.overlay !== "zoom" && overlays.kiosk.overlay !== "compare"
        sourceComponent: {
            switch (overlays.kiosk.overlay) {
            case "support":
                return support;
            case "access":
                return access;
            case "filters":
                return filters;
            case "number":
                return number;
            }
            return null;
        }
        opacity: 0
        onLoaded: overlays.enter(loader, entrance)
    }

    component Entrance: NumberAnimation {
        property: "opacity"
        to: 1
        duration: Theme.fade
        easing.type: Easing.OutCubic
    }

    Entrance {
        id: entrance
        target: loader
    }

    Entrance {
        id: compareEntrance
        target: compared
    }

    Entrance {
        id: zoomEntrance
        target: zoomed
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
        id: number

        NumberPad {
            kiosk: overlays.kiosk
            room: Theme.dark
            onDone: overlays.kiosk.back()
        }
    }
}
