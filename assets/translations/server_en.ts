<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>%n answers are missing or wrong</source>
        <translation>
            <numerusform>%n answer is missing or wrong</numerusform>
            <numerusform>%n answers are missing or wrong</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>Send %n files of one paper at most.</source>
        <translation>
            <numerusform>Send %n file of one paper at most.</numerusform>
            <numerusform>Send %n files of one paper at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n megabytes. Send a smaller picture.</source>
        <translation>
            <numerusform>The file is larger than %n megabyte. Send a smaller picture.</numerusform>
            <numerusform>The file is larger than %n megabytes. Send a smaller picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF, JPEG or PNG, up to %n megabytes each. Only the office sees them.</source>
        <translation>
            <numerusform>PDF, JPEG or PNG, up to %n megabyte each. Only the office sees them.</numerusform>
            <numerusform>PDF, JPEG or PNG, up to %n megabytes each. Only the office sees them.</numerusform>
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
<context>
    <name>Service</name>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message numerus="yes">
        <source>That is in %n working days at the latest.</source>
        <translation>
            <numerusform>That is in %n working day at the latest.</numerusform>
            <numerusform>That is in %n working days at the latest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message numerus="yes">
        <source>There were too many tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>There were too many tries. Try again in %n second.</numerusform>
            <numerusform>There were too many tries. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
