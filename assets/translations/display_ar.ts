<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CallList</name>
    <message>
        <source>Ticket</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>لم يُنادَ على أي رقم بعد</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>The office is closed</source>
        <translation>المركز مغلق الآن</translation>
    </message>
    <message>
        <source>It opens on %1 at %2</source>
        <translation>يُفتح يوم %1 الساعة %2</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Nobat display</source>
        <translation>شاشة الدور – Nobat</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>This screen is not connected. Please tell the staff.</source>
        <translation>هذه الشاشة غير متصلة. يُرجى إبلاغ الموظفين.</translation>
    </message>
    <message>
        <source>Calls go on. Waiting times are being refreshed.</source>
        <translation>النداء مستمر. يجري تحديث أوقات الانتظار.</translation>
    </message>
    <message>
        <source>Calls are not spoken at present</source>
        <translation>النداء الصوتي متوقف حالياً</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>One moment, please</source>
        <translation>لحظة من فضلكم</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message>
        <source>Waiting and expected wait</source>
        <translation>المنتظرون والانتظار المتوقع</translation>
    </message>
    <message>
        <source>Waiting · as of %1</source>
        <translation>المنتظرون · حتى الساعة %1</translation>
    </message>
</context>
</TS>
