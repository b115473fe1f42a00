import QtQuick

// The way from one part of a picture to another, as near as each is to be seen: [zoom, across, down]. What lies
// under a finger at both ends stays under it all the way.
NumberAnimation {
    id: flight

    property var start: [1, 0.5, 0.5]
    property var end: [1, 0.5, 0.5]
    property real flown: 1

    signal passed(near: real, u: real, v: real)

    target: flight
    property: "flown"
    from: 0
    to: 1
    easing.type: Easing.OutCubic
    onFlownChanged: {
        if (!running)
            return;
        const near = start[0] * Math.pow(end[0] / start[0], flown);
        const part = Math.abs(end[0] - start[0]) < 0.0001 ? flown : (1 / start[0] - 1 / near) / (1 / start[0] - 1 / end[0]);
        passed(near, start[1] + (end[1] - start[1]) * part, start[2] + (end[2] - start[2]) * part);
    }
}
