<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CallList</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>Aucun numéro n’a encore été appelé</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>The office is closed</source>
        <translation>Les guichets sont fermés</translation>
    </message>
    <message>
        <source>It opens on %1 at %2</source>
        <translation>Ouverture le %1 à %2</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Nobat display</source>
        <translation>Écran d’appel – Nobat</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>This screen is not connected. Please tell the staff.</source>
        <translation>Cet écran n’est pas connecté. Veuillez prévenir le personnel.</translation>
    </message>
    <message>
        <source>Calls go on. Waiting times are being refreshed.</source>
        <translation>Les appels continuent. Les temps d’attente sont en cours d’actualisation.</translation>
    </message>
    <message>
        <source>Calls are not spoken at present</source>
        <translation>Les appels ne sont pas annoncés à voix haute pour le moment</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>One moment, please</source>
        <translation>Un instant, s’il vous plaît</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message>
        <source>Waiting and expected wait</source>
        <translation>En attente et durée prévue</translation>
    </message>
    <message>
        <source>Waiting · as of %1</source>
        <translation>En attente · situation à %1</translation>
    </message>
</context>
</TS>
