import QtQuick

// For visitors, when no gallery can be opened; what staff need to know is in the log.
CalmPage {
    objectName: "unavailablePage"
    heading: qsTr("The gallery is resting")
    words: qsTr("There is nothing to see on this screen just now. The people who look after it have a note of why. If you would like to talk with someone today, Support below works all the same.")
}
