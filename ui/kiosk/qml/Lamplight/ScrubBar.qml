import QtQuick
import QtQuick.Templates as T
import "Numbers.js" as Numbers

// Where a recording is, and a way to another place in it: by finger, mouse, and five seconds at a time by keys.
T.Slider {
    id: bar

    required property Player player
    required property Room room

    // Where a finger is that has not been lifted; the value itself comes late.
    property real wanted: -1

    // A step of the slider's own would let a finger reach no place in between.
    function step(way: int) {
        player.seek(player.position + way * 5);
    }

    function clock(seconds: real): string {
        const whole = Math.max(0, Math.floor(seconds + 0.01));
        const two = number => (number < 10 ? Numbers.said(0) : "") + Numbers.said(number);
        const minutes = Math.floor(whole / 60) % 60;
        const hours = Math.floor(whole / 3600);
        const rest = two(whole % 60);
        return hours > 0 ? [Numbers.said(hours), two(minutes), rest].join(":") : [Numbers.said(minutes), rest].join(":");
    }

    objectName: "scrub"
    // Time runs from the left wherever one reads from.
    LayoutMirroring.enabled: false
    implicitWidth: Theme.touch * 4
    implicitHeight: Theme.touch
    from: 0
    to: Math.max(0.1, player.duration)
    live: false
    focusPolicy: Qt.StrongFocus
    enabled: player.opened
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Place in the recording")
    Accessible.description: qsTr("%1 of %2").arg(clock(player.position)).arg(clock(player.duration))
    Accessible.onIncreaseAction: step(1)
    Accessible.onDecreaseAction: step(-1)
    onMoved: wanted = position * to
    onPressedChanged: {
        if (!pressed && wanted >= 0)
            player.seek(wanted);
        wanted = -1;
    }
    Keys.onRightPressed: step(1)
    Keys.onLeftPressed: step(-1)

    Binding {
        target: bar
        property: "value"
        value: bar.player.position
        when: !bar.pressed
        restoreMode: Binding.RestoreNone
    }

    background: Item {
        FocusRing {
            room: bar.room
            visible: bar.visualFocus
        }

        Rectangle {
            y: Math.round((parent.height - height) / 2)
            width: parent.width
            height: Math.max(4, Math.round(Theme.unit / 2))
            radius: height / 2
            color: bar.room.line

            Rectangle {
                width: parent.width * bar.visualPosition
                height: parent.height
                radius: height / 2
                color: bar.room.accent
            }
        }
    }

    handle: Rectangle {
        x: Math.round(bar.visualPosition * (bar.width - width))
        y: Math.round((bar.height - height) / 2)
        width: Theme.unit * 3
        height: width
        radius: width / 2
        visible: bar.enabled
        color: bar.pressed ? bar.room.text : bar.room.accent
        border.width: Math.max(2, Theme.ring / 2)
        border.color: bar.room.wall
    }
}
