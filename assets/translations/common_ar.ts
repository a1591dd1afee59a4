<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessibilityBar</name>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>خفض الشاشة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة صوتية</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>المساعدة قادمة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>طُلبت المساعدة</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n min</source>
        <translation>
            <numerusform>{least}–%n دقيقة</numerusform>
            <numerusform>{least}–%n دقيقة</numerusform>
            <numerusform>{least}–%n دقيقة</numerusform>
            <numerusform>{least}–%n دقائق</numerusform>
            <numerusform>{least}–%n دقيقة</numerusform>
            <numerusform>{least}–%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>بلا انتظار</translation>
    </message>
    <message numerus="yes">
        <source>under %n min</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>أقل من دقيقتين</numerusform>
            <numerusform>أقل من %n دقائق</numerusform>
            <numerusform>أقل من %n دقيقة</numerusform>
            <numerusform>أقل من %n دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The office is closed. Come back when it opens.</source>
        <translation>المركز مغلق. عد حين يفتح أبوابه.</translation>
    </message>
    <message>
        <source>The day has been closed. Work goes on on the next business day.</source>
        <translation>أُغلق يوم العمل. يُستأنف العمل في يوم العمل التالي.</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose another.</source>
        <translation>هذه الخدمة غير متوفرة في هذا المركز. اختر خدمة أخرى.</translation>
    </message>
    <message>
        <source>This office has no such priority class. Choose another.</source>
        <translation>لا توجد فئة أولوية كهذه في هذا المركز. اختر فئة أخرى.</translation>
    </message>
    <message>
        <source>This device issues no tickets. Give it a series letter.</source>
        <translation>هذا الجهاز لا يصدر تذاكر. خصّص له حرف سلسلة.</translation>
    </message>
    <message>
        <source>There is already a ticket for this service: {number}.</source>
        <translation>توجد تذكرة لهذه الخدمة من قبل: {number}.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولاً.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this. Ask one to sign in.</source>
        <translation>هذا الإجراء للمشرفين فقط. اطلب من مشرف تسجيل الدخول.</translation>
    </message>
    <message>
        <source>This office has no counter {counter}. Check the set-up.</source>
        <translation>لا يوجد شباك {counter} في هذا المركز. تحقق من الإعدادات.</translation>
    </message>
    <message>
        <source>The counter is closed. Open it first.</source>
        <translation>الشباك مغلق. افتحه أولاً.</translation>
    </message>
    <message>
        <source>The counter is paused. Open it again first.</source>
        <translation>الشباك متوقف مؤقتاً. أعد فتحه أولاً.</translation>
    </message>
    <message>
        <source>Another clerk has opened this counter. Open it yourself.</source>
        <translation>فتح موظف آخر هذا الشباك. افتحه بنفسك.</translation>
    </message>
    <message>
        <source>You still serve {number} at counter {counter}. Finish there.</source>
        <translation>ما زلت تخدم {number} عند الشباك {counter}. أنهِ الخدمة هناك.</translation>
    </message>
    <message>
        <source>None of your services is offered at this counter.</source>
        <translation>لا تُقدَّم أي من خدماتك عند هذا الشباك.</translation>
    </message>
    <message>
        <source>{number} is still open here. Finish it first.</source>
        <translation>ما زالت التذكرة {number} مفتوحة هنا. أنهِها أولاً.</translation>
    </message>
    <message>
        <source>Nobody is called here. Call someone first.</source>
        <translation>لم يُنادَ أحد إلى هنا. نادِ أحداً أولاً.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter.</source>
        <translation>لا أحد ينتظر هذا الشباك.</translation>
    </message>
    <message>
        <source>{number} is not known today. Check the number.</source>
        <translation>الرقم {number} غير معروف اليوم. تحقق من الرقم.</translation>
    </message>
    <message>
        <source>{number} is a ticket of another day. A new one is needed.</source>
        <translation>التذكرة {number} ليوم آخر. يلزم أخذ تذكرة جديدة.</translation>
    </message>
    <message>
        <source>{number} is for a service this counter does not offer.</source>
        <translation>التذكرة {number} لخدمة لا يقدمها هذا الشباك.</translation>
    </message>
    <message>
        <source>{number} is kept for counter {counter}.</source>
        <translation>التذكرة {number} محجوزة للشباك {counter}.</translation>
    </message>
    <message>
        <source>{number} was called to counter {counter}.</source>
        <translation>نودي على {number} إلى الشباك {counter}.</translation>
    </message>
    <message>
        <source>{number} is being served at counter {counter}.</source>
        <translation>يُخدم {number} الآن عند الشباك {counter}.</translation>
    </message>
    <message>
        <source>{number} has been served.</source>
        <translation>أُنجزت خدمة {number}.</translation>
    </message>
    <message>
        <source>{number} has been cancelled.</source>
        <translation>أُلغيت التذكرة {number}.</translation>
    </message>
    <message>
        <source>{number} was recorded as a no-show and waits no more.</source>
        <translation>سُجِّل غياب صاحب التذكرة {number}، ولم تعد في الانتظار.</translation>
    </message>
    <message>
        <source>{number} is being served already.</source>
        <translation>بدأت خدمة {number} من قبل.</translation>
    </message>
    <message>
        <source>{number} has not come yet. Start serving first.</source>
        <translation>لم يحضر صاحب {number} بعد. ابدأ الخدمة أولاً.</translation>
    </message>
    <message>
        <source>Recall {number} first; recalls still needed: {recalls}.</source>
        <translation>أعد مناداة {number} أولاً؛ النداءات المتبقية: {recalls}.</translation>
    </message>
    <message>
        <source>Give {number} time to come. Try again in {seconds} s.</source>
        <translation>امنح {number} وقتاً للحضور. حاول بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>{number} is at this counter already. Choose another one.</source>
        <translation>التذكرة {number} عند هذا الشباك أصلاً. اختر شباكاً آخر.</translation>
    </message>
    <message>
        <source>Counter {counter} is closed. Choose another one.</source>
        <translation>الشباك {counter} مغلق. اختر شباكاً آخر.</translation>
    </message>
    <message>
        <source>{number} was not recorded as a no-show.</source>
        <translation>لم يُسجَّل {number} متغيباً.</translation>
    </message>
    <message>
        <source>{number} was called too long ago. A new one is needed.</source>
        <translation>نودي على {number} منذ وقت طويل. يلزم أخذ تذكرة جديدة.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا يوجد ما يُتراجع عنه.</translation>
    </message>
    <message>
        <source>It is too late to undo this.</source>
        <translation>فات أوان التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The office is still open. Close the day after hours.</source>
        <translation>المركز ما زال مفتوحاً. أغلق اليوم بعد انتهاء الدوام.</translation>
    </message>
    <message>
        <source>{number} is still being served at counter {counter}.</source>
        <translation>ما زال {number} يُخدم عند الشباك {counter}.</translation>
    </message>
    <message>
        <source>The staff have been told already.</source>
        <translation>أُبلغ الموظفون من قبل.</translation>
    </message>
    <message>
        <source>This is over already: nothing needs to be done.</source>
        <translation>انتهى هذا الأمر بالفعل، ولا حاجة إلى أي إجراء.</translation>
    </message>
    <message>
        <source>Only the device itself can tell that this is over.</source>
        <translation>الجهاز نفسه وحده يُعلن انتهاء هذا.</translation>
    </message>
</context>
<context>
    <name>Superseded</name>
    <message>
        <source>This number was given out already. The earlier ticket counts.</source>
        <translation>أُعطي هذا الرقم من قبل. التذكرة الأسبق هي المعتمدة.</translation>
    </message>
    <message>
        <source>The office knows no such ticket. Look at the paper again.</source>
        <translation>لا يعرف المركز تذكرة كهذه. انظر إلى الورقة مرة أخرى.</translation>
    </message>
    <message>
        <source>Another counter was serving this ticket already.</source>
        <translation>كان شباك آخر يخدم هذه التذكرة من قبل.</translation>
    </message>
    <message>
        <source>This ticket had ended before. Nothing more needs to be done.</source>
        <translation>كانت هذه التذكرة قد انتهت. لا حاجة إلى أي إجراء.</translation>
    </message>
    <message>
        <source>This was recorded already. Nothing more needs to be done.</source>
        <translation>هذا مسجّل أصلاً. لا حاجة إلى أي إجراء.</translation>
    </message>
    <message>
        <source>This ticket was no longer at your counter.</source>
        <translation>لم تعد هذه التذكرة عند شباكك.</translation>
    </message>
    <message>
        <source>Your counter had another ticket open. Finish that one.</source>
        <translation>كانت عند شباكك تذكرة أخرى مفتوحة. أنهِ تلك التذكرة.</translation>
    </message>
    <message>
        <source>Another clerk had opened this counter in the meantime.</source>
        <translation>فتح موظف آخر هذا الشباك في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This ticket had changed in the meantime. Look at it again.</source>
        <translation>تغيّرت هذه التذكرة في هذه الأثناء. راجعها من جديد.</translation>
    </message>
    <message>
        <source>The business day was over. A new ticket is needed.</source>
        <translation>كان يوم العمل قد انتهى. يلزم أخذ تذكرة جديدة.</translation>
    </message>
    <message>
        <source>This ticket is dated a day that has not begun. Check the device&apos;s clock and issue a new one.</source>
        <translation>تحمل هذه التذكرة تاريخ يوم لم يبدأ بعد. تحقق من ساعة الجهاز وأصدر تذكرة جديدة.</translation>
    </message>
    <message>
        <source>This had been done already. Nothing more needs to be done.</source>
        <translation>أُنجز هذا من قبل. لا حاجة إلى أي إجراء.</translation>
    </message>
    <message>
        <source>This belongs to a later day. Check the clock of the device.</source>
        <translation>هذا يخص يوماً لاحقاً. تحقق من ساعة الجهاز.</translation>
    </message>
</context>
</TS>
