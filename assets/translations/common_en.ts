<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n min</source>
        <translation>
            <numerusform>{least}–%n min</numerusform>
            <numerusform>{least}–%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>under %n min</source>
        <translation>
            <numerusform>under %n min</numerusform>
            <numerusform>under %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message numerus="yes">
        <source>Write %n characters at most.</source>
        <translation>
            <numerusform>Write %n character at most.</numerusform>
            <numerusform>Write %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries at least.</source>
        <translation>
            <numerusform>Add %n entry at least.</numerusform>
            <numerusform>Add %n entries at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n entries at most.</source>
        <translation>
            <numerusform>Leave %n entry at most.</numerusform>
            <numerusform>Leave %n entries at most.</numerusform>
        </translation>
    </message>
</context>
</TS>
