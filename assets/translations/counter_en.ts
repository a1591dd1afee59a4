<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counter</name>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>waited %n min</numerusform>
            <numerusform>waited %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recalled %n times</source>
        <translation>
            <numerusform>recalled once</numerusform>
            <numerusform>recalled %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent.</source>
        <translation>
            <numerusform>%n entry waits to be sent.</numerusform>
            <numerusform>%n entries wait to be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n min.</source>
        <translation>
            <numerusform>Too many failed attempts. Try again in %n min.</numerusform>
            <numerusform>Too many failed attempts. Try again in %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read by their clerk</source>
        <translation>
            <numerusform>%n not read by its clerk</numerusform>
            <numerusform>%n not read by their clerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n person waits for you.</numerusform>
            <numerusform>%n people wait for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait for the server</source>
        <translation>
            <numerusform>%n step on requests waits for the server</numerusform>
            <numerusform>%n steps on requests wait for the server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message numerus="yes">
        <source>%n acts wait to be sent</source>
        <translation>
            <numerusform>%n act waits to be sent</numerusform>
            <numerusform>%n acts wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait to be sent</source>
        <translation>
            <numerusform>%n step on a request waits to be sent</numerusform>
            <numerusform>%n steps on requests wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be spoken</source>
        <translation>
            <numerusform>%n call waits to be spoken</numerusform>
            <numerusform>%n calls wait to be spoken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be done</source>
        <translation>
            <numerusform>%n thing waits to be done</numerusform>
            <numerusform>%n things wait to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody</source>
        <translation>
            <numerusform>%n device needs somebody</numerusform>
            <numerusform>%n devices need somebody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here</source>
        <translation>
            <numerusform>%n waiting here</numerusform>
            <numerusform>%n waiting here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>Somebody else has %n entries here.</source>
        <translation>
            <numerusform>Somebody else has %n entry here.</numerusform>
            <numerusform>Somebody else has %n entries here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong.</source>
        <translation>
            <numerusform>%n answer is missing or wrong.</numerusform>
            <numerusform>%n answers are missing or wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
</context>
</TS>
