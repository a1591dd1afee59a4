<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>CallList</name>
    <message>
        <source>Ticket</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>باجه</translation>
    </message>
    <message>
        <source>Nobody has been called yet</source>
        <translation>هنوز شماره‌ای فراخوانده نشده است</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>The office is closed</source>
        <translation>اداره تعطیل است</translation>
    </message>
    <message>
        <source>It opens on %1 at %2</source>
        <translation>ساعت کاری بعدی: %1، ساعت %2</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Nobat display</source>
        <translation>نمایشگر نوبت – Nobat</translation>
    </message>
</context>
<context>
    <name>FootLine</name>
    <message>
        <source>This screen is not connected. Please tell the staff.</source>
        <translation>این نمایشگر متصل نیست. لطفاً به کارکنان اطلاع دهید.</translation>
    </message>
    <message>
        <source>Calls go on. Waiting times are being refreshed.</source>
        <translation>فراخوان ادامه دارد. زمان‌های انتظار در حال به‌روزرسانی است.</translation>
    </message>
    <message>
        <source>Calls are not spoken at present</source>
        <translation>فراخوان صوتی فعلاً قطع است</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>One moment, please</source>
        <translation>لطفاً کمی صبر کنید</translation>
    </message>
</context>
<context>
    <name>WaitList</name>
    <message>
        <source>Waiting and expected wait</source>
        <translation>منتظران و زمان تقریبی انتظار</translation>
    </message>
    <message>
        <source>Waiting · as of %1</source>
        <translation>منتظران · تا ساعت %1</translation>
    </message>
</context>
</TS>
