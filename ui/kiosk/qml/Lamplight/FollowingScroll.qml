import QtQuick

// Keeps what is heard in sight, unless the visitor has just scrolled to something else.
QtObject {
    id: following

    required property Flickable view
    property Item item: null
    // Set where pages are turned instead of scrolled.
    property Pager pager: null
    property bool on: true
    property int patience: 6000

    property bool ours: false

    function bring() {
        if (!on || !item || !item.visible || !view || view.moving || rest.running)
            return;
        if (pager && pager.on) {
            ours = true;
            pager.show(item.mapToItem(pager.sheet, 0, 0).y);
            ours = false;
            return;
        }
        const top = item.mapToItem(view.contentItem, 0, 0).y;
        const last = Math.max(0, view.contentHeight - view.height);
        if (top > view.contentY + view.height * 0.1 && top + item.height < view.contentY + view.height * 0.7)
            return;
        ours = true;
        glide.to = Math.max(0, Math.min(last, top - view.height * 0.3));
        glide.restart();
    }

    property NumberAnimation glide: NumberAnimation {
        target: following.view
        property: "contentY"
        duration: Theme.glide
        easing.type: Easing.OutCubic
        onStopped: following.ours = false
    }

    property Timer rest: Timer {
        interval: following.patience
    }

    property Connections watch: Connections {
        target: following.view

        function onContentYChanged() {
            if (following.ours)
                return;
            following.rest.restart();
        }

        function onMovementStarted() {
            following.glide.stop();
            following.rest.restart();
        }
    }

    onItemChanged: bring()
}
