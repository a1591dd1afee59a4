<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AlreadyHolding</name>
    <message>
        <source>You already have a ticket for this service</source>
        <translation>لديك تذكرة لهذه الخدمة من قبل</translation>
    </message>
    <message>
        <source>Keep it: your place in the queue counts from it.</source>
        <translation>احتفظ بها: دورك في الانتظار محسوب بها.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>حسناً</translation>
    </message>
</context>
<context>
    <name>BeforeTicket</name>
    <message>
        <source>no need to bring</source>
        <translation>لا داعي لإحضاره</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا منتظرين</numerusform>
            <numerusform>منتظر واحد</numerusform>
            <numerusform>منتظران</numerusform>
            <numerusform>%n منتظرين</numerusform>
            <numerusform>%n منتظراً</numerusform>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>ما يلزم إحضاره</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>مدة الإنجاز</translation>
    </message>
    <message>
        <source>Would it help you to be served sooner? Touch what applies to you.</source>
        <translation>هل تحتاج إلى أولوية في الدور؟ المس ما ينطبق عليك.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Get my ticket</source>
        <translation>خذ تذكرة</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>نحصل عليه بأنفسنا: لا داعي لإحضاره.</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>This card has expired. You can still take a ticket.</source>
        <translation>انتهت صلاحية هذه البطاقة. يمكنك مع ذلك أخذ تذكرة.</translation>
    </message>
    <message>
        <source>Your card was read. Please take it back.</source>
        <translation>قُرئت بطاقتك. يُرجى استعادتها.</translation>
    </message>
</context>
<context>
    <name>CardTrouble</name>
    <message>
        <source>The card was taken away too soon</source>
        <translation>رُفعت البطاقة قبل الأوان</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>تعذّرت قراءة البطاقة</translation>
    </message>
    <message>
        <source>Put it on again and leave it until the screen changes.</source>
        <translation>ضعها مجدداً واتركها حتى تتغير الشاشة.</translation>
    </message>
    <message>
        <source>Put it on with the lines of letters and arrows (&lt;&lt;&lt;) facing down, straight against the edge.</source>
        <translation>ضعها بحيث تكون سطور الأحرف والأسهم (⁦&lt;&lt;&lt;⁩) إلى الأسفل، وبمحاذاة الحافة.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجدداً</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>المتابعة دون بطاقة</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>We are closed</source>
        <translation>المركز مغلق</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>نفتح مجدداً يوم %1 الساعة %2.</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>ساعات العمل اليوم</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Other services</source>
        <translation>خدمات أخرى</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Nobat kiosk</source>
        <translation>كشك نوبت</translation>
    </message>
    <message>
        <source>Staff are coming to help you.</source>
        <translation>الموظف في طريقه لمساعدتك.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>أُبلغ الموظفون.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>يُرجى مراجعة الاستعلامات.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Free of charge</source>
        <translation>مجاناً</translation>
    </message>
    <message>
        <source>{amount} Syrian pounds</source>
        <translation>{amount} ليرة سورية</translation>
    </message>
    <message>
        <source>{amount} hryvnias</source>
        <translation>{amount} هريفنيا</translation>
    </message>
    <message>
        <source>{amount} rials</source>
        <translation>{amount} ريال</translation>
    </message>
</context>
<context>
    <name>NoTicket</name>
    <message>
        <source>No more tickets are given out today</source>
        <translation>انتهى توزيع التذاكر اليوم</translation>
    </message>
    <message>
        <source>This kiosk cannot give a ticket now</source>
        <translation>لا يستطيع هذا الجهاز إعطاء تذكرة الآن</translation>
    </message>
    <message>
        <source>Please come again when the office opens.</source>
        <translation>يُرجى العودة في ساعات العمل.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>يُرجى مراجعة الاستعلامات.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>حسناً</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment, your ticket is coming …</source>
        <translation>لحظة، تذكرتك قادمة…</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need today?</source>
        <translation>ما الخدمة التي تحتاجها اليوم؟</translation>
    </message>
    <message>
        <source>Choose a group of services.</source>
        <translation>اختر مجموعة خدمات.</translation>
    </message>
    <message>
        <source>One ticket for each service. You can add another later.</source>
        <translation>تذكرة لكل خدمة. يمكنك أخذ أخرى لاحقاً.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>خدمات أخرى</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Refused: enrol this device anew</source>
        <translation>مرفوض: سجّل هذا الجهاز من جديد</translation>
    </message>
    <message>
        <source>No connection; tickets go on</source>
        <translation>لا اتصال؛ إصدار التذاكر مستمر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>الورق على وشك النفاد</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Stopped: look at its lamps</source>
        <translation>متوقفة: انظر إلى مصابيحها</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>لا تجيب</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>غير مُعدّ</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>مفصول</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>قارئ الوثائق</translation>
    </message>
    <message>
        <source>It is not known whether these tickets came out on paper:</source>
        <translation>لا يُعرف إن كانت هذه التذاكر قد طُبعت:</translation>
    </message>
    <message>
        <source>This computer’s clock is behind. Set it; until then the later time is kept.</source>
        <translation>ساعة هذا الجهاز متأخرة. اضبطها؛ وإلى ذلك الحين يُعتمد الوقت الأحدث.</translation>
    </message>
    <message>
        <source>I have looked: no paper lies there</source>
        <translation>تحققت: لا توجد ورقة هناك</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>إغلاق البرنامج</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>العودة إلى شاشة المواطنين</translation>
    </message>
</context>
<context>
    <name>StaffLock</name>
    <message>
        <source>Staff only: enter the PIN</source>
        <translation>للموظفين فقط: أدخل الرمز السري</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again.</source>
        <translation>الرمز غير صحيح. حاول مجدداً.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>محاولات خاطئة كثيرة. انتظر دقيقة.</translation>
    </message>
    <message>
        <source>No PIN has been set on this device.</source>
        <translation>لم يُحدَّد رمز سري لهذا الجهاز.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>دخول</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>The kiosk is starting. One moment, please.</source>
        <translation>الجهاز قيد التشغيل. لحظة من فضلك.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>If not, everything you entered is deleted in a moment.</source>
        <translation>إن لم تكن هنا، فسيُمحى كل ما أدخلته بعد لحظات.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>نعم، أنا هنا</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>{zone}, counter {counter}</source>
        <translation>{zone}، الشباك {counter}</translation>
    </message>
    <message>
        <source>{zone}, counters {counters}</source>
        <translation>{zone}، الشبابيك {counters}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
    <message>
        <source>People ahead of you</source>
        <translation>عدد من قبلك</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>احتفظ بهذه التذكرة حتى انتهاء خدمتك.</translation>
    </message>
    <message>
        <source>Valid today only. Watch the screen and listen.</source>
        <translation>صالحة اليوم فقط. تابع الشاشة واستمع إلى النداء.</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>لا منتظرين</numerusform>
            <numerusform>منتظر واحد</numerusform>
            <numerusform>منتظران</numerusform>
            <numerusform>%n منتظرين</numerusform>
            <numerusform>%n منتظراً</numerusform>
            <numerusform>%n منتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
    <message>
        <source>Put your ID card on the reader or touch the screen</source>
        <translation>ضع بطاقتك على القارئ أو المس الشاشة</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
    <message>
        <source>Card data is used for this visit only and then deleted.</source>
        <translation>تُستعمل بيانات البطاقة لهذه الزيارة فقط، ثم تُمحى.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرون</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>لا أحد ينتظر</numerusform>
            <numerusform>شخص واحد ينتظر</numerusform>
            <numerusform>شخصان ينتظران</numerusform>
            <numerusform>%n أشخاص ينتظرون</numerusform>
            <numerusform>%n شخصاً ينتظرون</numerusform>
            <numerusform>%n شخص ينتظرون</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YourTicket</name>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>لا أحد قبلك</numerusform>
            <numerusform>قبلك شخص واحد</numerusform>
            <numerusform>قبلك شخصان</numerusform>
            <numerusform>قبلك %n أشخاص</numerusform>
            <numerusform>قبلك %n شخصاً</numerusform>
            <numerusform>قبلك %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>لا أحد قبلك</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>الانتظار المتوقع</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo or write the number down: it is valid.</source>
        <translation>لا يوجد ورق. صوّر الرقم أو اكتبه: فهو صالح.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>أُبلغ الموظفون.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>رقمك</translation>
    </message>
    <message>
        <source>The code of your ticket</source>
        <translation>رمز تذكرتك</translation>
    </message>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>تذكرتك قيد الطباعة…</translation>
    </message>
    <message>
        <source>Take your ticket below</source>
        <translation>خذ تذكرتك من الأسفل</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>سجّلت الرقم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
</TS>
