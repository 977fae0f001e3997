<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>deadair::ui::CapturePage</name>
    <message numerus="yes">
        <source>%1 of %n connections</source>
        <comment>that the search found</comment>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections were seen at both ends</source>
        <translation>
            <numerusform>%n connection was seen at both ends</numerusform>
            <numerusform>%n connections were seen at both ends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::DetailsPage</name>
    <message numerus="yes">
        <source>at most %n seconds</source>
        <translation>
            <numerusform>at most %n second</numerusform>
            <numerusform>at most %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::LatencyView</name>
    <message numerus="yes">
        <source>%1 to %2: %n attempts</source>
        <comment>a slice of a distribution</comment>
        <translation>
            <numerusform>%1 to %2: %n attempt</numerusform>
            <numerusform>%1 to %2: %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::PathView</name>
    <message numerus="yes">
        <source>%n packets were sent.</source>
        <translation>
            <numerusform>%n packet was sent.</numerusform>
            <numerusform>%n packets were sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::VerdictBanner</name>
    <message numerus="yes">
        <source>%1 of %n checks</source>
        <comment>progress</comment>
        <translation>
            <numerusform>%1 of %n check</numerusform>
            <numerusform>%1 of %n checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n s left</source>
        <comment>progress</comment>
        <translation>
            <numerusform>at most %n s left</numerusform>
            <numerusform>at most %n s left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::WatchPage</name>
    <message numerus="yes">
        <source>every %n seconds</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deadair::ui::FirewallView</name>
    <message numerus="yes">
        <source>%n more are listed under Evidence.</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n more is listed under Evidence.</numerusform>
            <numerusform>%n more are listed under Evidence.</numerusform>
        </translation>
    </message>
</context>
</TS>
