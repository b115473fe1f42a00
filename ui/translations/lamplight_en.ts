<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AltText</name>
    <message numerus="yes">
        <source>%n letter(s): long for somebody who listens.</source>
        <translation>
            <numerusform>%n letter: long for somebody who listens.</numerusform>
            <numerusform>%n letters: long for somebody who listens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message numerus="yes">
        <source>Change %n piece(s)</source>
        <translation>
            <numerusform>Change %n piece</numerusform>
            <numerusform>Change %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) will change.</source>
        <translation>
            <numerusform>%n piece will change.</numerusform>
            <numerusform>%n pieces will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n row is left out.</numerusform>
            <numerusform>%n rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) stay as they are.</source>
        <translation>
            <numerusform>%n piece stays as it is.</numerusform>
            <numerusform>%n pieces stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n thing(s) to look at again</source>
        <translation>
            <numerusform>%n thing to look at again</numerusform>
            <numerusform>%n things to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s)</source>
        <translation>
            <numerusform>%n work</numerusform>
            <numerusform>%n works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may be shown</source>
        <translation>
            <numerusform>%n may be shown</numerusform>
            <numerusform>%n may be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heavy</source>
        <translation>
            <numerusform>%n heavy</numerusform>
            <numerusform>%n heavy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heavy works in a row, from {first} to {last}</source>
        <translation>
            <numerusform>%n heavy work in a row, from {first} to {last}</numerusform>
            <numerusform>%n heavy works in a row, from {first} to {last}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s) without a number, the first is {first}</source>
        <translation>
            <numerusform>%n stop without a number: {first}</numerusform>
            <numerusform>%n stops without a number, the first is {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number {number} is given %n times: {titles}</source>
        <translation>
            <numerusform>Number {number} is given %n time: {titles}</numerusform>
            <numerusform>Number {number} is given %n times: {titles}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) that are in this gallery already stay where they are.</source>
        <translation>
            <numerusform>%n work that is in this gallery already stays where it is.</numerusform>
            <numerusform>%n works that are in this gallery already stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stop(s)</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edition(s)</source>
        <translation>
            <numerusform>%n edition</numerusform>
            <numerusform>%n editions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>about %n min</numerusform>
            <numerusform>about %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The preview shows %n work(s).</source>
        <translation>
            <numerusform>The preview shows %n work.</numerusform>
            <numerusform>The preview shows %n works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate holds %n back.</source>
        <translation>
            <numerusform>The gate holds %n back.</numerusform>
            <numerusform>The gate holds %n back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted work(s) not in this gallery</source>
        <translation>
            <numerusform>%n accepted work not in this gallery</numerusform>
            <numerusform>%n accepted works not in this gallery</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message numerus="yes">
        <source>Remove “{term}” from %n piece(s)</source>
        <translation>
            <numerusform>Remove “{term}” from %Ln piece</numerusform>
            <numerusform>Remove “{term}” from %Ln pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipGroup</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodePad</name>
    <message numerus="yes">
        <source>Please wait %n seconds before the next code.</source>
        <translation>
            <numerusform>Please wait %Ln second before the next code.</numerusform>
            <numerusform>Please wait %Ln seconds before the next code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke all %n offer(s)</source>
        <translation>
            <numerusform>Ta&amp;ke %n offer</numerusform>
            <numerusform>Ta&amp;ke all %n offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record for %n uses</source>
        <translation>
            <numerusform>Record for %n use</numerusform>
            <numerusform>Record for %n uses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n pieces</source>
        <translation>
            <numerusform>of %n piece</numerusform>
            <numerusform>of %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CreditRow</name>
    <message numerus="yes">
        <source>Named on %n piece(s): what is changed here is changed on all of them.</source>
        <translation>
            <numerusform>Named on %n piece: what is changed here is changed on it.</numerusform>
            <numerusform>Named on %n pieces: what is changed here is changed on all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message numerus="yes">
        <source>%n named file(s) were not in the folder</source>
        <translation>
            <numerusform>%n named file was not in the folder</numerusform>
            <numerusform>%n named files were not in the folder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are no longer in the sheet; nothing was removed</source>
        <translation>
            <numerusform>%n piece is no longer in the sheet; nothing was removed</numerusform>
            <numerusform>%n pieces are no longer in the sheet; nothing was removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editions</name>
    <message numerus="yes">
        <source>Edition {number} with %n work(s) is in {folder}.</source>
        <translation>
            <numerusform>Edition {number} with %n work is in {folder}.</numerusform>
            <numerusform>Edition {number} with %n works is in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n work(s) in it may no longer be shown</source>
        <translation>
            <numerusform>%n work in it may no longer be shown</numerusform>
            <numerusform>%n works in it may no longer be shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edition {number} will hold %n work(s).</source>
        <translation>
            <numerusform>Edition {number} will hold %n work.</numerusform>
            <numerusform>Edition {number} will hold %n works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate holds %n back.</source>
        <translation>
            <numerusform>The gate holds %n back.</numerusform>
            <numerusform>The gate holds %n back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExploreHeading</name>
    <message numerus="yes">
        <source>%1: %n works</source>
        <translation>
            <numerusform>%1: %Ln work</numerusform>
            <numerusform>%1: %Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplorePage</name>
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>The one work</numerusform>
            <numerusform>All %Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>Show %n works</source>
        <translation>
            <numerusform>Show %Ln work</numerusform>
            <numerusform>Show %Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWays</name>
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>The one work</numerusform>
            <numerusform>All %Ln works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n works</source>
        <translation>
            <numerusform>%1: %Ln work</numerusform>
            <numerusform>%1: %Ln works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tour: %1, %n works</source>
        <translation>
            <numerusform>Tour: %1, %Ln work</numerusform>
            <numerusform>Tour: %1, %Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>The gallery starts over in %n seconds, so that the next visitor finds it fresh.</source>
        <translation>
            <numerusform>The gallery starts over in %Ln second, so that the next visitor finds it fresh.</numerusform>
            <numerusform>The gallery starts over in %Ln seconds, so that the next visitor finds it fresh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelsForm</name>
    <message numerus="yes">
        <source>%n work(s).</source>
        <translation>
            <numerusform>%n work.</numerusform>
            <numerusform>%n works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n label(s) the text does not fit: see below.</source>
        <translation>
            <numerusform>On %n label the text does not fit: see below.</numerusform>
            <numerusform>On %n labels the text does not fit: see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate holds %n back.</source>
        <translation>
            <numerusform>The gate holds %n back.</numerusform>
            <numerusform>The gate holds %n back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Many</name>
    <message numerus="yes">
        <source>%n piece(s) chosen</source>
        <translation>
            <numerusform>%n piece chosen</numerusform>
            <numerusform>%n pieces chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediumWords</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This film flashes up to %n time(s) in a second. More than three can cause seizures, so it is never shown. Ask for a calmer version and replace the file. Take care when you watch it.</source>
        <translation>
            <numerusform>This film flashes up to %n time in a second. More than three can cause seizures, so it is never shown. Ask for a calmer version and replace the file. Take care when you watch it.</numerusform>
            <numerusform>This film flashes up to %n times in a second. More than three can cause seizures, so it is never shown. Ask for a calmer version and replace the file. Take care when you watch it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Visitors see the first {shown} of %n page(s).</source>
        <translation>
            <numerusform>Visitors see {shown} of %n page.</numerusform>
            <numerusform>Visitors see the first {shown} of %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergePeopleDialog</name>
    <message numerus="yes">
        <source>Are these %n the same?</source>
        <translation>
            <numerusform>Is this %n the same?</numerusform>
            <numerusform>Are these %n the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries become one.</source>
        <translation>
            <numerusform>%n entry becomes one.</numerusform>
            <numerusform>%n entries become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) move.</source>
        <translation>
            <numerusform>%n credit moves.</numerusform>
            <numerusform>%n credits move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that says the same twice becomes one.</source>
        <translation>
            <numerusform>%n that says the same twice becomes one.</numerusform>
            <numerusform>%n that say the same twice become one each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeTermDialog</name>
    <message numerus="yes">
        <source>%n piece(s) with “{term}” will have “{into}”.</source>
        <translation>
            <numerusform>%n piece with “{term}” will have “{into}”.</numerusform>
            <numerusform>%n pieces with “{term}” will have “{into}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have both already.</source>
        <translation>
            <numerusform>%n of them has both already.</numerusform>
            <numerusform>%n of them have both already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n pieces chosen</source>
        <translation>
            <numerusform>%Ln piece chosen</numerusform>
            <numerusform>%Ln pieces chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>Only likely &amp;duplicates (%n)</source>
        <translation>
            <numerusform>Only likely &amp;duplicates (%n)</numerusform>
            <numerusform>Only likely &amp;duplicates (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Merge %n people…</source>
        <translation>
            <numerusform>&amp;Merge %n person…</numerusform>
            <numerusform>&amp;Merge %n people…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message numerus="yes">
        <source>On %n piece(s)</source>
        <translation>
            <numerusform>On %n piece</numerusform>
            <numerusform>On %n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) may be the same.</source>
        <translation>
            <numerusform>%n other may be the same.</numerusform>
            <numerusform>%n others may be the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pieces</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectText</name>
    <message numerus="yes">
        <source>Room for %n letters</source>
        <translation>
            <numerusform>Room for %Ln letter</numerusform>
            <numerusform>Room for %Ln letters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflectionsDesk</name>
    <message numerus="yes">
        <source>%n card(s) wait to be read</source>
        <translation>
            <numerusform>%Ln card waits to be read</numerusform>
            <numerusform>%Ln cards wait to be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportStep</name>
    <message numerus="yes">
        <source>&amp;Import %n piece(s)</source>
        <translation>
            <numerusform>&amp;Import %n piece</numerusform>
            <numerusform>&amp;Import %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n points apart</source>
        <translation>
            <numerusform>%n point apart</numerusform>
            <numerusform>%n points apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviewers, mean {mean}.</source>
        <translation>
            <numerusform>%n reviewer, mean {mean}.</numerusform>
            <numerusform>%n reviewers, mean {mean}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They lie %n points apart: worth talking about.</source>
        <translation>
            <numerusform>They lie %n point apart: worth talking about.</numerusform>
            <numerusform>They lie %n points apart: worth talking about.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean {mean}, %n reviewers</source>
        <translation>
            <numerusform>mean {mean}, %n reviewer</numerusform>
            <numerusform>mean {mean}, %n reviewers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%n works found</source>
        <translation>
            <numerusform>%Ln work found</numerusform>
            <numerusform>%Ln works found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the nearest %n. Another word finds fewer.</source>
        <translation>
            <numerusform>This is the nearest one. Another word finds fewer.</numerusform>
            <numerusform>These are the nearest %Ln. Another word finds fewer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n piece(s) dropped on “{term}”.</source>
        <translation>
            <numerusform>%n piece dropped on “{term}”.</numerusform>
            <numerusform>%n pieces dropped on “{term}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadStrip</name>
    <message numerus="yes">
        <source>%n scores of others are shown when yours is given.</source>
        <translation>
            <numerusform>%n score of somebody else is shown when yours is given.</numerusform>
            <numerusform>%n scores of others are shown when yours is given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryPart</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message numerus="yes">
        <source>%n piece(s) exported to {path}.</source>
        <translation>
            <numerusform>%n piece exported to {path}.</numerusform>
            <numerusform>%n pieces exported to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The gate held %n back.</source>
        <translation>
            <numerusform>The gate held %n back.</numerusform>
            <numerusform>The gate held %n back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message numerus="yes">
        <source>%n piece(s) without any tag yet.</source>
        <translation>
            <numerusform>%n piece without any tag yet.</numerusform>
            <numerusform>%n pieces without any tag yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n pieces</source>
        <translation>
            <numerusform>Tags of %n piece</numerusform>
            <numerusform>Tags of %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermForm</name>
    <message numerus="yes">
        <source>On %n piece(s)</source>
        <translation>
            <numerusform>On %n piece</numerusform>
            <numerusform>On %n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TourPage</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%Ln work</numerusform>
            <numerusform>%Ln works</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Vanished</name>
    <message numerus="yes">
        <source>%n piece(s) came from this sheet before and are not in it now. Nothing is removed.</source>
        <translation>
            <numerusform>%n piece came from this sheet before and is not in it now. Nothing is removed.</numerusform>
            <numerusform>%n pieces came from this sheet before and are not in it now. Nothing is removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>All %n works</source>
        <translation>
            <numerusform>The one work</numerusform>
            <numerusform>All %Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message numerus="yes">
        <source>%n works</source>
        <translation>
            <numerusform>%Ln work</numerusform>
            <numerusform>%Ln works</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message numerus="yes">
        <source>It is in %n published editions, which must be replaced:</source>
        <translation>
            <numerusform>It is in %n published edition, which must be replaced:</numerusform>
            <numerusform>It is in %n published editions, which must be replaced:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message numerus="yes">
        <source>alt text of %n picture(s)</source>
        <translation>
            <numerusform>alt text of %n picture</numerusform>
            <numerusform>alt text of %n pictures</numerusform>
        </translation>
    </message>
</context>
</TS>
