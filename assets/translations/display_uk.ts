<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CallList</name>
    <message>
        <source>Ticket</source>
        <translation>Талон</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>Ще нікого не викликали</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>The office is closed</source>
        <translation>Установа зачинена</translation>
    </message>
    <message>
        <source>It opens on %1 at %2</source>
        <translation>Відчиниться: %1, %2</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Nobat display</source>
        <translation>Табло черги – Nobat</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>This screen is not connected. Please tell the staff.</source>
        <translation>Це табло не під’єднано. Будь ласка, повідомте працівників.</translation>
    </message>
    <message>
        <source>Calls go on. Waiting times are being refreshed.</source>
        <translation>Виклик триває. Час очікування оновлюється.</translation>
    </message>
    <message>
        <source>Calls are not spoken at present</source>
        <translation>Виклики зараз не озвучуються</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>One moment, please</source>
        <translation>Зачекайте, будь ласка</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message>
        <source>Waiting and expected wait</source>
        <translation>У черзі та орієнтовне очікування</translation>
    </message>
    <message>
        <source>Waiting · as of %1</source>
        <translation>У черзі · станом на %1</translation>
    </message>
</context>
</TS>
