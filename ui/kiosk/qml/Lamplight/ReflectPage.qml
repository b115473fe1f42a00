pragma ComponentBehavior: Bound
import QtQuick

// Leaving a reflection: the card, perhaps a word before it is sent, and thanks.
GalleryPage {
    id: page

    // Stays as it was while the page fades away, when there is nothing to thank for any more.
    property string step: "card"

    Binding on step {
        when: page.visible && page.enabled
        value: page.kiosk.writing.step
        restoreMode: Binding.RestoreNone
    }

    room: Theme.light
    objectName: "reflectPage"
    view: (step === "card" ? card.item as ReflectCard : null)?.flick ?? (pointed.item as ReflectPointed)?.flick ?? (thanks.item as ReflectThanks)?.flick ?? null

    Loader {
        id: card
        anchors.fill: parent
        active: page.step === "card"
        focus: active
        sourceComponent: ReflectCard {
            kiosk: page.kiosk
            room: page.room
        }
    }

    Loader {
        id: pointed
        anchors.fill: parent
        active: page.step === "pointed"
        focus: active
        sourceComponent: ReflectPointed {
            kiosk: page.kiosk
            room: page.room
            focus: true
        }
    }

    Loader {
        id: thanks
        anchors.fill: parent
        active: page.step === "thanks"
        focus: active
        sourceComponent: ReflectThanks {
            kiosk: page.kiosk
            room: page.room
            focus: true
        }
    }
}
