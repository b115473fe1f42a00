import QtQuick

// Shows the page of the present place. Walls are kept while their visitor is here, so that going back
// finds them as they were; every other page is made when it is entered and given up when it is left.
Item {
    id: stage

    required property Kiosk kiosk
    property GalleryPage page: null
    property GalleryPage fading: null
    property bool byKeyboard: false
    readonly property Room room: page ? page.room : Theme.dark

    readonly property var kinds: ({
            "attract": "AttractPage",
            "home": "HomePage",
            "wall": "WallPage",
            "note": "NotePage",
            "piece": "PiecePage",
            "reader": "ReaderPage",
            "explore": "ExplorePage",
            "tour": "TourPage",
            "visit": "VisitPage",
            "reflect": "ReflectPage",
            "reflections": "ReflectionsPage",
            "search": "SearchPage",
            "unavailable": "UnavailablePage",
            "preparing": "PreparingPage"
        })
    property var kept: ({})
    property var components: ({})

    // Reads the pages that most visitors open, while nobody is waiting for them.
    function prepare() {
        for (const screen of ["home", "wall", "piece", "reader"])
            components[screen] = components[screen] ?? Qt.createComponent("Lamplight", kinds[screen], Component.Asynchronous, stage);
    }

    function kind(screen: string): Component {
        if (components[screen]?.status !== Component.Ready)
            components[screen] = Qt.createComponent("Lamplight", kinds[screen], Component.PreferSynchronous, stage);
        return components[screen];
    }

    function show() {
        dismiss();
        if (!kiosk.inside)
            forget();
        const before = page;
        const next = kept[kiosk.screen] ?? made(kiosk.screen);
        page = next;
        next.visible = true;
        next.enabled = true;
        next.standAt(kiosk.scroll);
        if (before !== next) {
            cross(before, next);
            next.forceActiveFocus(byKeyboard ? Qt.TabFocusReason : Qt.OtherFocusReason);
        }
    }

    function made(screen: string): GalleryPage {
        const given = {
            "kiosk": kiosk,
            "width": stage.width,
            "height": stage.height
        };
        if (screen === "note" || screen === "piece" || screen === "reader")
            given.piece = kiosk.piece;
        const created = kind(screen).createObject(stage, given) as GalleryPage;
        created.anchors.fill = stage;
        if (screen === "home" || screen === "wall")
            kept[screen] = created;
        return created;
    }

    function cross(before: GalleryPage, next: GalleryPage) {
        fading = before;
        next.z = 1;
        if (before) {
            before.z = 0;
            before.enabled = false;
        }
        if (before && Theme.fade > 0) {
            next.opacity = 0;
            entrance.target = next;
            entrance.start();
        } else {
            dismiss();
        }
    }

    // Ends a fade at once: the new page stands, the old one is put away.
    function dismiss() {
        entrance.stop();
        if (page)
            page.opacity = 1;
        if (fading) {
            if (Object.values(kept).includes(fading))
                fading.visible = false;
            else
                fading.destroy();
        }
        fading = null;
    }

    function forget() {
        for (const name in kept)
            if (kept[name] !== page)
                kept[name].destroy();
        kept = {};
    }

    NumberAnimation {
        id: entrance
        property: "opacity"
        to: 1
        duration: Theme.fade
        easing.type: Easing.OutCubic
        onFinished: stage.dismiss()
    }
}
