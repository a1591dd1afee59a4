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
    <name>AddressLabel</name>
    <message>
        <source>From: {sender}</source>
        <translation>المرسِل: {sender}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>This is to certify the following about:</source>
        <translation>تشهد هذه الدائرة بما يلي بشأن:</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>الصناديق</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>المدفوعات</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>How requests stand</source>
        <translation>حال الطلبات</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>يوم العمل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>خُدموا</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>لم يحضروا</translation>
    </message>
    <message>
        <source>Usual wait (min)</source>
        <translation>الانتظار المعتاد (دقيقة)</translation>
    </message>
    <message>
        <source>Longest wait (min)</source>
        <translation>أطول انتظار (دقيقة)</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>المقدَّمة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوضة</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>المسلَّمة</translation>
    </message>
    <message>
        <source>Services decided with nobody in between</source>
        <translation>خدمات يُبت فيها دون تدخل موظف</translation>
    </message>
    <message>
        <source>Services offered on line</source>
        <translation>خدمات متاحة عبر الإنترنت</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} من {all}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>جميع الخدمات</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>جميع الطلبات</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>جميع المدفوعات</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>المقبوض</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>جميع الصناديق</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدِّم الطلب</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>إذا كنت لا توافق على القرار</translation>
    </message>
    <message>
        <source>The request is approved.</source>
        <translation>قُبِل الطلب.</translation>
    </message>
    <message>
        <source>The request is refused.</source>
        <translation>رُفِض الطلب.</translation>
    </message>
    <message>
        <source>You are not entitled to what you requested.</source>
        <translation>لا يحق لك الحصول على ما طلبته.</translation>
    </message>
    <message>
        <source>One of the documents is not valid.</source>
        <translation>إحدى الوثائق غير صالحة.</translation>
    </message>
    <message>
        <source>Your answers do not agree with the documents or the registers.</source>
        <translation>إجاباتك لا تطابق الوثائق أو السجلات.</translation>
    </message>
    <message>
        <source>The documents belong to another person.</source>
        <translation>الوثائق تعود إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The same has been requested before.</source>
        <translation>سبق تقديم الطلب نفسه.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Stamp</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>بطاقة العنوان</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>التقرير اليومي</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>محضر تسليم</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>طلبكم</translation>
    </message>
    <message>
        <source>Till report</source>
        <translation>تقرير الصندوق</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message>
        <source>Code with a signed link for checking this document</source>
        <translation>رمز فيه رابط موقَّع للتحقق من هذه الوثيقة</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Check that this document is genuine</source>
        <translation>تحقَّق من صحة هذه الوثيقة</translation>
    </message>
    <message>
        <source>The code is signed by the office: its public key is enough to check it, even without a network.</source>
        <translation>الرمز موقَّع من الدائرة: يكفي مفتاحها العام للتحقق منه، حتى من دون شبكة.</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at the code, or open {address}.</source>
        <translation>وجِّه كاميرا الهاتف إلى الرمز، أو افتح {address}.</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>نسخة رقم {number}</translation>
    </message>
    <message>
        <source>Printed again on {moment}.</source>
        <translation>أعيدت الطباعة في {moment}.</translation>
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
    <name>HandOver</name>
    <message>
        <source>Handed over</source>
        <translation>ما جرى تسليمه</translation>
    </message>
    <message>
        <source>I have received what is listed above.</source>
        <translation>استلمتُ ما هو مذكور أعلاه.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>Received by the applicant</source>
        <translation>استلمها مقدِّم الطلب</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدِّم الطلب</translation>
    </message>
    <message>
        <source>Received by a proxy</source>
        <translation>استلمها وكيل</translation>
    </message>
    <message>
        <source>Authority of the proxy</source>
        <translation>سند الوكالة</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} EGP</source>
        <translation>{amount} ج.م</translation>
    </message>
    <message>
        <source>{amount} EUR</source>
        <translation>{amount} يورو</translation>
    </message>
    <message>
        <source>{amount} IQD</source>
        <translation>{amount} د.ع</translation>
    </message>
    <message>
        <source>{amount} IRR</source>
        <translation>{amount} ريال إيراني</translation>
    </message>
    <message>
        <source>{amount} JOD</source>
        <translation>{amount} د.أ</translation>
    </message>
    <message>
        <source>{amount} SYP</source>
        <translation>{amount} ل.س</translation>
    </message>
    <message>
        <source>{amount} UAH</source>
        <translation>{amount} هريفنيا</translation>
    </message>
    <message>
        <source>{amount} USD</source>
        <translation>{amount} دولار</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This does not belong here.</source>
        <translation>هذا لا يخص هذا المكان.</translation>
    </message>
    <message>
        <source>Answer this question.</source>
        <translation>أجب عن هذا السؤال.</translation>
    </message>
    <message>
        <source>There are signs in it that cannot be printed.</source>
        <translation>فيه رموز لا يمكن طباعتها.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, as in the passport.</source>
        <translation>اكتبه بالأحرف اللاتينية كما في جواز السفر.</translation>
    </message>
    <message>
        <source>Write a whole number, in figures.</source>
        <translation>اكتب عدداً صحيحاً بالأرقام.</translation>
    </message>
    <message>
        <source>Write a date that there is: year, month and day.</source>
        <translation>اكتب تاريخاً صحيحاً: السنة والشهر واليوم.</translation>
    </message>
    <message>
        <source>Write the date by the Gregorian calendar.</source>
        <translation>اكتب التاريخ بالتقويم الميلادي.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>اختر إحدى الإجابات.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>اختر نعم أو لا.</translation>
    </message>
    <message>
        <source>Write a telephone number: 5 to 15 figures.</source>
        <translation>اكتب رقم هاتف من 5 إلى 15 رقماً.</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as name@example.org.</source>
        <translation>اكتب عنوان بريد إلكتروني مثل ‎name@example.org‎.</translation>
    </message>
    <message>
        <source>Write the national number as on the identity card.</source>
        <translation>اكتب الرقم الوطني كما في بطاقة الهوية.</translation>
    </message>
    <message>
        <source>One figure is wrong. Compare with the document.</source>
        <translation>أحد الأرقام غير صحيح. قارن الرقم بما في الوثيقة.</translation>
    </message>
    <message>
        <source>Check how this is written.</source>
        <translation>راجع طريقة كتابته.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n characters at most.</source>
        <translation>
            <numerusform>اكتب %n حرف على الأكثر.</numerusform>
            <numerusform>اكتب حرفاً واحداً على الأكثر.</numerusform>
            <numerusform>اكتب حرفين على الأكثر.</numerusform>
            <numerusform>اكتب %n أحرف على الأكثر.</numerusform>
            <numerusform>اكتب %n حرفاً على الأكثر.</numerusform>
            <numerusform>اكتب %n حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries at least.</source>
        <translation>
            <numerusform>أضف %n بند على الأقل.</numerusform>
            <numerusform>أضف بنداً واحداً على الأقل.</numerusform>
            <numerusform>أضف بندين على الأقل.</numerusform>
            <numerusform>أضف %n بنود على الأقل.</numerusform>
            <numerusform>أضف %n بنداً على الأقل.</numerusform>
            <numerusform>أضف %n بند على الأقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n entries at most.</source>
        <translation>
            <numerusform>اترك %n بند على الأكثر.</numerusform>
            <numerusform>اترك بنداً واحداً على الأكثر.</numerusform>
            <numerusform>اترك بندين على الأكثر.</numerusform>
            <numerusform>اترك %n بنود على الأكثر.</numerusform>
            <numerusform>اترك %n بنداً على الأكثر.</numerusform>
            <numerusform>اترك %n بند على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {number} or more.</source>
        <translation>اكتب {number} أو أكثر.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>اكتب {number} أو أقل.</translation>
    </message>
    <message>
        <source>Check how this is written: {hint}</source>
        <translation>راجع طريقة كتابته: {hint}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تاريخ الدفع</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>مجموع المدفوع</translation>
    </message>
    <message>
        <source>Follow your request</source>
        <translation>تابِع طلبك</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>الرقم {number}</translation>
    </message>
    <message>
        <source>Secret {secret}</source>
        <translation>الرمز السري {secret}</translation>
    </message>
    <message>
        <source>Whoever has both can see how far the request is. Keep this receipt safe.</source>
        <translation>من يملك الاثنين يستطيع أن يرى أين وصل الطلب. احفظ هذا الإيصال في مكان آمن.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقداً</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>بطاقة مصرفية</translation>
    </message>
    <message>
        <source>Mobile operator</source>
        <translation>مشغِّل الهاتف المحمول</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>حوالة مصرفية</translation>
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
        <source>The server gives out no numbers today. Take one at a kiosk.</source>
        <translation>لا يصدر الخادم أرقاماً اليوم. خذ رقماً من جهاز التذاكر.</translation>
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
    <name>RequestSlip</name>
    <message>
        <source>Code with the number of the request</source>
        <translation>رمز فيه رقم الطلب</translation>
    </message>
    <message>
        <source>Show this code at the counter</source>
        <translation>أبرزوا هذا الرمز عند الشباك</translation>
    </message>
    <message>
        <source>Or see how far it is at {address}.</source>
        <translation>أو تابعوا الطلب على {address}.</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>مقدَّم</translation>
    </message>
    <message>
        <source>Fee to be paid</source>
        <translation>الرسم مستحق</translation>
    </message>
    <message>
        <source>Waits for an official</source>
        <translation>بانتظار موظف</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>More asked of the applicant</source>
        <translation>طُلب استكماله</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>صدرت الوثيقة</translation>
    </message>
    <message>
        <source>Document ready</source>
        <translation>الوثيقة جاهزة</translation>
    </message>
    <message>
        <source>Document in the post</source>
        <translation>الوثيقة في البريد</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت مهلته</translation>
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
<context>
    <name>TillReport</name>
    <message>
        <source>Counted: {amount}</source>
        <translation>المعدود: {amount}</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>الشباك</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>الموظف</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>وقت الإغلاق</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>النقد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Should be in the till</source>
        <translation>يجب أن يكون في الصندوق</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>الحركات واحدة واحدة</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا نقص في الصندوق.</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>الرسوم</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>المبالغ المُعادة</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>ما أُضيف</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>ما أُخذ</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ما زال مفتوحًا</translation>
    </message>
    <message>
        <source>In the till at its opening</source>
        <translation>ما كان في الصندوق عند فتحه</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>زيادة قدرها {amount}</translation>
    </message>
    <message>
        <source>{amount} is missing</source>
        <translation>نقص قدره {amount}</translation>
    </message>
</context>
</TS>
