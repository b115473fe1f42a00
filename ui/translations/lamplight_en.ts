<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>Show %n works</source>
        <translation>
            <numerusform>Show %n work</numerusform>
            <numerusform>Show %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeHeader</name>
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>The one work</numerusform>
            <numerusform>All %n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n works</source>
        <translation>
            <numerusform>%1: %n work</numerusform>
            <numerusform>%1: %n works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>The gallery starts over in %n seconds, so that the next visitor finds it fresh.</source>
        <translation>
            <numerusform>The gallery starts over in %n second, so that the next visitor finds it fresh.</numerusform>
            <numerusform>The gallery starts over in %n seconds, so that the next visitor finds it fresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
</context>
</TS>
