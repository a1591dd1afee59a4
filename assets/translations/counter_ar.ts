<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Counter</name>
    <message>
        <source>Open counter</source>
        <translation>فتح الشباك</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>نداء التالي</translation>
    </message>
    <message>
        <source>Take a ticket…</source>
        <translation>أخذ تذكرة…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء الخدمة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>إعادة النداء</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>تأجيل…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>تحويل…</translation>
    </message>
    <message>
        <source>Next service…</source>
        <translation>خدمة تالية…</translation>
    </message>
    <message>
        <source>Call number…</source>
        <translation>نداء رقم…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>استراحة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>ما الرقم؟</translation>
    </message>
    <message>
        <source>Park for how long?</source>
        <translation>تأجيل لأي مدة؟</translation>
    </message>
    <message>
        <source>Transfer to a service or a counter</source>
        <translation>تحويل إلى خدمة أو شباك</translation>
    </message>
    <message>
        <source>Done here. Which service is next?</source>
        <translation>انتهت الخدمة هنا. ما الخدمة التالية؟</translation>
    </message>
    <message>
        <source>Why do you pause?</source>
        <translation>ما سبب الاستراحة؟</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>هذه النافذة</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Work away from the counter</source>
        <translation>عمل بعيداً عن الشباك</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>هناك عطل</translation>
    </message>
    <message>
        <source>Speaks Arabic</source>
        <translation>يتكلم العربية</translation>
    </message>
    <message>
        <source>Speaks Persian</source>
        <translation>يتكلم الفارسية</translation>
    </message>
    <message>
        <source>Speaks Ukrainian</source>
        <translation>يتكلم الأوكرانية</translation>
    </message>
    <message>
        <source>Speaks French</source>
        <translation>يتكلم الفرنسية</translation>
    </message>
    <message>
        <source>Speaks English</source>
        <translation>يتكلم الإنكليزية</translation>
    </message>
    <message>
        <source>Counter {counter}</source>
        <translation>الشباك {counter}</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>لم ينتظر</numerusform>
            <numerusform>انتظر دقيقة</numerusform>
            <numerusform>انتظر دقيقتين</numerusform>
            <numerusform>انتظر %n دقائق</numerusform>
            <numerusform>انتظر %n دقيقة</numerusform>
            <numerusform>انتظر %n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recalled %n times</source>
        <translation>
            <numerusform>بلا نداء معاد</numerusform>
            <numerusform>نودي مرة أخرى</numerusform>
            <numerusform>أعيد النداء مرتين</numerusform>
            <numerusform>أعيد النداء %n مرات</numerusform>
            <numerusform>أعيد النداء %n مرة</numerusform>
            <numerusform>أعيد النداء %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>يعود في {time}</translation>
    </message>
    <message>
        <source>until called</source>
        <translation>حتى النداء</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Until I call the number</source>
        <translation>حتى أنادي الرقم</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong. Tell a technician.</source>
        <translation>ساعة هذا الحاسوب غير صحيحة. أبلغ الفني.</translation>
    </message>
    <message>
        <source>This computer cannot save at present. Tell a technician.</source>
        <translation>لا يستطيع هذا الحاسوب الحفظ حالياً. أبلغ الفني.</translation>
    </message>
    <message>
        <source>Something on this computer needs a technician. Nothing is lost.</source>
        <translation>في هذا الحاسوب ما يحتاج إلى فني. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The server did not answer. You can go on: from now on you work on your own.</source>
        <translation>لم يجب الخادم. يمكنك المتابعة: تعمل من الآن بشكل مستقل.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; whoever you serve is still here.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد؛ من تخدمه ما زال هنا.</translation>
    </message>
    <message>
        <source>The server does not allow this here. Ask a supervisor.</source>
        <translation>لا يسمح الخادم بهذا هنا. اسأل المشرف.</translation>
    </message>
    <message>
        <source>This computer cannot save at present, so nothing was done. Try again.</source>
        <translation>لا يستطيع هذا الحاسوب الحفظ حالياً، فلم يُنفَّذ شيء. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer does not know the office yet. Wait for the server.</source>
        <translation>لا يعرف هذا الحاسوب المكتب بعد. انتظر الخادم.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was done. Tell a technician.</source>
        <translation>لم ينجح ذلك ولم يُنفَّذ شيء. أبلغ الفني.</translation>
    </message>
    <message>
        <source>The code was not read whole. Scan it again, or type the number.</source>
        <translation>لم يُقرأ الرمز كاملاً. امسحه مرة أخرى أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>User name or password is wrong. Check both and try again.</source>
        <translation>اسم المستخدم أو كلمة المرور غير صحيحة. تحقق منهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server does not answer. Here you can sign in without it only if you did so in the last seven days.</source>
        <translation>الخادم لا يجيب. لا يمكنك الدخول هنا من دونه إلا إذا سجّلت الدخول هنا في الأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>Somebody is still at your counter. Finish, park or transfer first.</source>
        <translation>ما زال شخص عند شباكك. أنهِ الخدمة أو أجّل أو حوّل أولاً.</translation>
    </message>
    <message>
        <source>This is not a ticket’s code.</source>
        <translation>هذا ليس رمز تذكرة.</translation>
    </message>
    <message>
        <source>The code is damaged. Scan it again, or type the number.</source>
        <translation>الرمز تالف. امسحه مرة أخرى أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>This ticket’s code is newer than this program. Type the number.</source>
        <translation>رمز هذه التذكرة أحدث من هذا البرنامج. اكتب الرقم.</translation>
    </message>
    <message>
        <source>This ticket is from another office.</source>
        <translation>هذه التذكرة من مكتب آخر.</translation>
    </message>
    <message>
        <source>This office does not know the kiosk that printed this ticket.</source>
        <translation>لا يعرف هذا المكتب الجهاز الذي طبع هذه التذكرة.</translation>
    </message>
    <message>
        <source>This ticket is not genuine. Ask for a new one at the kiosk.</source>
        <translation>هذه التذكرة غير أصلية. لتُؤخذ تذكرة جديدة من جهاز التذاكر.</translation>
    </message>
    <message>
        <source>This ticket is from another day. A new one is needed.</source>
        <translation>هذه التذكرة من يوم آخر. يلزم أخذ تذكرة جديدة.</translation>
    </message>
    <message>
        <source>{number} finished</source>
        <translation>انتهت خدمة {number}</translation>
    </message>
    <message>
        <source>{number} sent to the next service</source>
        <translation>أُرسل {number} إلى الخدمة التالية</translation>
    </message>
    <message>
        <source>{number} transferred</source>
        <translation>حُوِّل {number}</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>أُجِّل {number}</translation>
    </message>
    <message>
        <source>{number}: no-show</source>
        <translation>{number}: لم يحضر</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>عملية واحدة تنتظر الإرسال.</numerusform>
            <numerusform>عمليتان تنتظران الإرسال.</numerusform>
            <numerusform>%n عمليات تنتظر الإرسال.</numerusform>
            <numerusform>%n عملية تنتظر الإرسال.</numerusform>
            <numerusform>%n عملية تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your counter at {time}</source>
        <translation>شباكك، الساعة {time}</translation>
    </message>
    <message>
        <source>{number} at {time}</source>
        <translation>{number}، الساعة {time}</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n min.</source>
        <translation>
            <numerusform>محاولات فاشلة كثيرة. حاول الآن.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. حاول بعد دقيقة.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. حاول بعد دقيقتين.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. حاول بعد %n دقائق.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. حاول بعد %n دقيقة.</numerusform>
            <numerusform>محاولات فاشلة كثيرة. حاول بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office server is away. Scan the ticket to take the next person; everything is kept and sent later.</source>
        <translation>خادم المكتب غير متاح. امسح التذكرة لاستقبال الشخص التالي؛ كل شيء محفوظ ويُرسل لاحقاً.</translation>
    </message>
    <message>
        <source>A technician must enrol it again. Until then scan the tickets; everything is kept.</source>
        <translation>على الفني تسجيله من جديد. حتى ذلك الحين امسح التذاكر؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>The server does not accept this computer.</source>
        <translation>لا يقبل الخادم هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(لا مزيد)</numerusform>
            <numerusform>(وواحدة أخرى)</numerusform>
            <numerusform>(واثنتان أخريان)</numerusform>
            <numerusform>(و%n أخرى)</numerusform>
            <numerusform>(و%n أخرى)</numerusform>
            <numerusform>(و%n أخرى)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the office server…</source>
        <translation>يجري الاتصال بخادم المكتب…</translation>
    </message>
    <message>
        <source>Chip checked: issued by its country, unchanged, and no copy.</source>
        <translation>فُحصت الشريحة: أصدرتها دولتها، وهي غير معدّلة وليست نسخة.</translation>
    </message>
    <message>
        <source>Chip checked: issued by its country and unchanged. Whether it is a copy cannot be seen.</source>
        <translation>فُحصت الشريحة: أصدرتها دولتها وهي غير معدّلة. لا يمكن معرفة إن كانت نسخة.</translation>
    </message>
    <message>
        <source>Chip read, but its country&apos;s signature could not be checked here.</source>
        <translation>قُرئت الشريحة، لكن تعذّر التحقق من توقيع دولتها هنا.</translation>
    </message>
    <message>
        <source>The chip could not be read.</source>
        <translation>تعذّرت قراءة الشريحة.</translation>
    </message>
    <message>
        <source>Warning: the chip is not genuine. Do not accept this document without a check.</source>
        <translation>تحذير: الشريحة غير أصلية. لا تقبل هذه الوثيقة دون تدقيق.</translation>
    </message>
    <message>
        <source>Chip: genuine, no copy</source>
        <translation>الشريحة: أصلية وليست نسخة</translation>
    </message>
    <message>
        <source>Chip: genuine</source>
        <translation>الشريحة: أصلية</translation>
    </message>
    <message>
        <source>Chip: not checkable</source>
        <translation>الشريحة: تعذّر التحقق منها</translation>
    </message>
    <message>
        <source>Chip: unreadable</source>
        <translation>الشريحة: غير مقروءة</translation>
    </message>
    <message>
        <source>Chip not genuine: check the document</source>
        <translation>الشريحة غير أصلية: دقّق في الوثيقة</translation>
    </message>
    <message>
        <source>Yes, make it the server</source>
        <translation>نعم، اجعله الخادم</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>فُتح الشباك</translation>
    </message>
    <message>
        <source>Counter paused</source>
        <translation>أُوقف الشباك مؤقتاً</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>أُغلق الشباك</translation>
    </message>
    <message>
        <source>Ticket issued</source>
        <translation>أُصدرت التذكرة</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>نودي</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>أُعيد النداء</translation>
    </message>
    <message>
        <source>Serving started</source>
        <translation>بدأت الخدمة</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>انتهت الخدمة</translation>
    </message>
    <message>
        <source>Sent to the next service</source>
        <translation>أُرسل إلى الخدمة التالية</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>حُوِّل</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>أُجِّل</translation>
    </message>
    <message>
        <source>Released for any counter</source>
        <translation>أُتيح لأي شباك</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>أُعيد إلى الدور</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>جرى التراجع</translation>
    </message>
    <message>
        <source>The number had been given out before.</source>
        <translation>كان الرقم قد أُعطي من قبل.</translation>
    </message>
    <message>
        <source>The office knows no such ticket.</source>
        <translation>لا يعرف المركز تذكرة كهذه.</translation>
    </message>
    <message>
        <source>Another counter was serving it.</source>
        <translation>كان شباك آخر يخدمها.</translation>
    </message>
    <message>
        <source>The ticket had ended before.</source>
        <translation>كانت التذكرة قد انتهت من قبل.</translation>
    </message>
    <message>
        <source>It had been recorded before.</source>
        <translation>كان هذا مسجّلاً من قبل.</translation>
    </message>
    <message>
        <source>The ticket was no longer at that counter.</source>
        <translation>لم تعد التذكرة عند ذلك الشباك.</translation>
    </message>
    <message>
        <source>The counter had another ticket open.</source>
        <translation>كانت عند الشباك تذكرة أخرى مفتوحة.</translation>
    </message>
    <message>
        <source>Another clerk had opened the counter.</source>
        <translation>كان موظف آخر قد فتح الشباك.</translation>
    </message>
    <message>
        <source>The ticket had changed in the meantime.</source>
        <translation>تغيّرت التذكرة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The business day was over.</source>
        <translation>كان يوم العمل قد انتهى.</translation>
    </message>
    <message>
        <source>It is dated a day that has not begun.</source>
        <translation>تحمل تاريخ يوم لم يبدأ بعد.</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>جهاز التذاكر {number}</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>لم يكن أحد مسجّلاً الدخول</translation>
    </message>
    <message>
        <source>{clerk} has not read this yet</source>
        <translation>{clerk}: لم يُقرأ هذا بعد</translation>
    </message>
    <message>
        <source>{clerk} read this at {time}</source>
        <translation>{clerk}: قُرئ هذا الساعة {time}</translation>
    </message>
    <message>
        <source>Working on your own.</source>
        <translation>تعمل بشكل مستقل.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>عاد الخادم.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Till…</source>
        <translation>الصندوق…</translation>
    </message>
    <message>
        <source>What did not count…</source>
        <translation>ما لم يُحتسب…</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>الأجهزة…</translation>
    </message>
    <message>
        <source>Make this computer the server…</source>
        <translation>اجعل هذا الحاسوب خادمًا…</translation>
    </message>
    <message>
        <source>What did not count today</source>
        <translation>ما لم يُحتسب اليوم</translation>
    </message>
    <message>
        <source>How the devices are</source>
        <translation>حالة الأجهزة</translation>
    </message>
    <message>
        <source>Only if the server will not come back: this computer becomes the office’s server, and all devices move to it. It must stay switched on.</source>
        <translation>فقط إذا كان الخادم لن يعود: يصبح هذا الحاسوب خادم المكتب وتنتقل إليه جميع الأجهزة. يجب أن يبقى قيد التشغيل.</translation>
    </message>
    <message>
        <source>The code on this paper cannot be read whole. Scan it once more.</source>
        <translation>تعذّرت قراءة الرمز على هذه الورقة كاملًا. امسحه مرة أخرى.</translation>
    </message>
    <message>
        <source>This paper comes from a newer version of the program than this counter has.</source>
        <translation>هذه الورقة من نسخة من البرنامج أحدث من نسخة هذا الشباك.</translation>
    </message>
    <message>
        <source>This paper is of an office that is not known here.</source>
        <translation>هذه الورقة من مكتب غير معروف هنا.</translation>
    </message>
    <message>
        <source>No office has signed this paper: it may be forged. Show it to a supervisor.</source>
        <translation>لم يوقّع أي مكتب هذه الورقة، وقد تكون مزوّرة. اعرضها على المشرف.</translation>
    </message>
    <message>
        <source>There is no request to this paper here.</source>
        <translation>لا يوجد هنا طلب لهذه الورقة.</translation>
    </message>
    <message>
        <source>No open request of this office names this card.</source>
        <translation>لا طلب مفتوح في هذا المكتب باسم هذه البطاقة.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask at which one it was filed.</source>
        <translation>أعطت عدة مكاتب هذا الرقم. اسأل في أيها قُدّم الطلب.</translation>
    </message>
    <message>
        <source>The card could not be read. Try once more, or type the number.</source>
        <translation>تعذّرت قراءة البطاقة. حاول مرة أخرى أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>The code on this card is laid out otherwise than the office&apos;s set-up says. Type the number, and tell whoever looks after the computers.</source>
        <translation>ترتيب الرمز على هذه البطاقة يختلف عمّا في إعدادات المكتب. اكتب الرقم يدوياً، وأخبر المسؤول عن الحواسيب.</translation>
    </message>
    <message>
        <source>The scanner types in another keyboard language. Change the keyboard to English and scan again.</source>
        <translation>القارئ يكتب بلغة لوحة مفاتيح أخرى. حوّل لوحة المفاتيح إلى الإنكليزية وامسح من جديد.</translation>
    </message>
    <message>
        <source>The server does not answer, so the request cannot be looked for.</source>
        <translation>الخادم لا يجيب، ولا يمكن البحث عن الطلب.</translation>
    </message>
    <message>
        <source>The server does not allow this search.</source>
        <translation>الخادم لا يسمح بهذا البحث.</translation>
    </message>
    <message>
        <source>This computer becomes the server. Wait a moment.</source>
        <translation>يجري تحويل هذا الحاسوب إلى خادم. انتظر لحظة.</translation>
    </message>
    <message>
        <source>This computer is the office’s server now. The other devices move to it by themselves. Leave it switched on.</source>
        <translation>هذا الحاسوب هو خادم المكتب الآن. تنتقل إليه الأجهزة الأخرى من تلقاء نفسها. اتركه قيد التشغيل.</translation>
    </message>
    <message>
        <source>This computer lacks what the server needs. Do it at another counter that was in use today.</source>
        <translation>ينقص هذا الحاسوب ما يحتاج إليه الخادم. افعل ذلك عند شباك آخر كان مستخدَمًا اليوم.</translation>
    </message>
    <message>
        <source>This computer has no certificate for being the server. Do it at one that has, or call a technician.</source>
        <translation>ليس لهذا الحاسوب شهادة تؤهله ليكون خادمًا. افعل ذلك على حاسوب له شهادة، أو استدعِ فنيًا.</translation>
    </message>
    <message>
        <source>This computer is not connected to the network. Check its cable first.</source>
        <translation>هذا الحاسوب غير متصل بالشبكة. تحقق من كبله أولًا.</translation>
    </message>
    <message>
        <source>That did not work. Call a technician; the counters go on by the paper.</source>
        <translation>لم ينجح ذلك. استدعِ فنيًا؛ وتواصل الشبابيك العمل بالورق.</translation>
    </message>
    <message>
        <source>Kiosk {number}: the paper is running low</source>
        <translation>جهاز التذاكر {number}: الورق يوشك أن ينفد</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper</source>
        <translation>جهاز التذاكر {number}: لا يوجد ورق</translation>
    </message>
    <message>
        <source>Kiosk {number}: the printer does not work</source>
        <translation>جهاز التذاكر {number}: الطابعة لا تعمل</translation>
    </message>
    <message>
        <source>Kiosk {number}: the second printer’s paper is running low</source>
        <translation>جهاز التذاكر {number}: ورق الطابعة الثانية أوشك على النفاد</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper in the second printer</source>
        <translation>جهاز التذاكر {number}: لا ورق في الطابعة الثانية</translation>
    </message>
    <message>
        <source>Kiosk {number}: the second printer does not work</source>
        <translation>جهاز التذاكر {number}: الطابعة الثانية لا تعمل</translation>
    </message>
    <message>
        <source>Kiosk {number}: look whether a ticket lies in the printer</source>
        <translation>جهاز التذاكر {number}: تحقق مما إذا بقيت تذكرة في الطابعة</translation>
    </message>
    <message>
        <source>Kiosk {number}: the card reader is unplugged</source>
        <translation>جهاز التذاكر {number}: قارئ البطاقات مفصول</translation>
    </message>
    <message>
        <source>Kiosk {number}: its clock is wrong</source>
        <translation>جهاز التذاكر {number}: ساعته غير صحيحة</translation>
    </message>
    <message>
        <source>Kiosk {number}: somebody asks for help</source>
        <translation>جهاز التذاكر {number}: شخص يطلب المساعدة</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>منذ الساعة {time}</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Type the number and press Enter, or scan the ticket.</source>
        <translation>اكتب الرقم واضغط Enter، أو امسح التذكرة.</translation>
    </message>
    <message>
        <source>↑ ↓ and Enter to choose</source>
        <translation>↑ ↓ ثم Enter للاختيار</translation>
    </message>
    <message numerus="yes">
        <source>%n not read by their clerk</source>
        <translation>
            <numerusform>لا شيء بقي غير مقروء</numerusform>
            <numerusform>واحد لم يقرأه موظفه</numerusform>
            <numerusform>اثنان لم يقرأهما موظفهما</numerusform>
            <numerusform>%n لم يقرأها موظفوها</numerusform>
            <numerusform>%n لم يقرأها موظفوها</numerusform>
            <numerusform>%n لم يقرأها موظفوها</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done today counts.</source>
        <translation>كل ما جرى اليوم محتسب.</translation>
    </message>
    <message>
        <source>Waiting for you · {count}</source>
        <translation>بانتظارك · {count}</translation>
    </message>
    <message>
        <source>next: {number}</source>
        <translation>التالي: {number}</translation>
    </message>
    <message>
        <source>Paused since {time}</source>
        <translation>متوقف منذ {time}</translation>
    </message>
    <message>
        <source>Another clerk has it open. If you open it, it becomes yours.</source>
        <translation>موظف آخر يفتحه الآن. إذا فتحته يصبح شباكك.</translation>
    </message>
    <message>
        <source>Open it to call people.</source>
        <translation>افتحه لتنادي المراجعين.</translation>
    </message>
    <message>
        <source>Your counter is closed</source>
        <translation>شباكك مغلق</translation>
    </message>
    <message>
        <source>Nobody is called here.</source>
        <translation>لا يُنادى أحد إلى هنا.</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>اسأل عن</translation>
    </message>
    <message>
        <source>Next, as far as this computer knows. Take the ticket to be sure.</source>
        <translation>التالي بحسب ما يعرفه هذا الحاسوب. خذ التذكرة للتأكد.</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>لا أحد عند شباكك</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>لا أحد ينتظرك.</numerusform>
            <numerusform>شخص واحد ينتظرك.</numerusform>
            <numerusform>شخصان ينتظرانك.</numerusform>
            <numerusform>%n أشخاص ينتظرونك.</numerusform>
            <numerusform>%n شخصاً ينتظرونك.</numerusform>
            <numerusform>%n شخص ينتظرونك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>لا أحد ينتظر</translation>
    </message>
    <message>
        <source>Whoever comes appears below by itself.</source>
        <translation>من يأتي يظهر أدناه تلقائياً.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>الهدف {time}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>بعد النداء</translation>
    </message>
    <message>
        <source>over target {time}</source>
        <translation>تجاوز الهدف {time}</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>مؤجَّلون · {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait for the server</source>
        <translation>
            <numerusform>لا خطوات في الطلبات تنتظر الخادم</numerusform>
            <numerusform>خطوة واحدة في الطلبات تنتظر الخادم</numerusform>
            <numerusform>خطوتان في الطلبات تنتظران الخادم</numerusform>
            <numerusform>%n خطوات في الطلبات تنتظر الخادم</numerusform>
            <numerusform>%n خطوة في الطلبات تنتظر الخادم</numerusform>
            <numerusform>%n خطوة في الطلبات تنتظر الخادم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobat counter</source>
        <translation>نوبت – الشباك</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>أنا ذاهب</translation>
    </message>
    <message>
        <source>This computer is not set up yet. Ask a technician.</source>
        <translation>هذا الحاسوب غير مُعَدّ بعد. اطلب فنياً.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The office’s set-up names no counter for this computer.</source>
        <translation>لا تحدد إعدادات المكتب شباكاً لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>فهمت</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Call a technician.</source>
        <translation>اتصل بالفني.</translation>
    </message>
    <message>
        <source>Switch it off and on. If that does not help, call a technician.</source>
        <translation>أطفئها ثم شغّلها. إن لم ينفع ذلك فاتصل بالفني.</translation>
    </message>
    <message>
        <source>Check its cable and whether it is switched on.</source>
        <translation>تحقق من الكبل ومن أنه موصول بالكهرباء.</translation>
    </message>
    <message>
        <source>Put in a new roll of paper.</source>
        <translation>ضع لفة ورق جديدة.</translation>
    </message>
    <message>
        <source>Check the loudspeakers and the volume.</source>
        <translation>تحقق من مكبرات الصوت ومن مستوى الصوت.</translation>
    </message>
    <message>
        <source>Its clock is ahead by {minutes}</source>
        <translation>ساعته متقدمة {minutes}</translation>
    </message>
    <message>
        <source>Its clock is behind by {minutes}</source>
        <translation>ساعته متأخرة {minutes}</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>طابعة التذاكر</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>الطابعة الثانية</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>قارئ البطاقات</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>ماسح الرموز</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>قارئ الشرائح</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>طابعة الصفحات</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>جهاز الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>{part}: something is wrong</source>
        <translation>{part}: هناك خلل</translation>
    </message>
    <message>
        <source>It cannot save anything</source>
        <translation>لا يستطيع حفظ أي شيء</translation>
    </message>
    <message>
        <source>It warns of something; nothing is lost</source>
        <translation>ينبّه إلى أمر ما، ولم يُفقد شيء</translation>
    </message>
    <message>
        <source>Its program hangs</source>
        <translation>برنامجه متوقف عن الاستجابة</translation>
    </message>
    <message>
        <source>Switch the device off and on.</source>
        <translation>أطفئ الجهاز ثم شغّله.</translation>
    </message>
    <message>
        <source>{part}: the paper is running low</source>
        <translation>{part}: الورق يوشك أن ينفد</translation>
    </message>
    <message>
        <source>{part}: no paper</source>
        <translation>{part}: لا يوجد ورق</translation>
    </message>
    <message>
        <source>{part}: the cover is open</source>
        <translation>{part}: الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>أغلق الغطاء.</translation>
    </message>
    <message>
        <source>{part}: the cutter is stuck</source>
        <translation>{part}: القاطعة عالقة</translation>
    </message>
    <message>
        <source>Open the cover and take out the paper that is stuck.</source>
        <translation>افتح الغطاء وأخرج الورق العالق.</translation>
    </message>
    <message>
        <source>{part}: paper is stuck</source>
        <translation>{part}: الورق عالق</translation>
    </message>
    <message>
        <source>{part}: pauses, it is too hot</source>
        <translation>{part}: توقف مؤقت بسبب ارتفاع الحرارة</translation>
    </message>
    <message>
        <source>Wait; it goes on by itself.</source>
        <translation>انتظر، ستتابع من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>{part}: does not work</source>
        <translation>{part}: عطل</translation>
    </message>
    <message>
        <source>{part}: does not print</source>
        <translation>{part}: لا طباعة</translation>
    </message>
    <message>
        <source>{part}: no connection</source>
        <translation>{part}: لا يوجد اتصال</translation>
    </message>
    <message>
        <source>{part}: gives no answer</source>
        <translation>{part}: لا استجابة</translation>
    </message>
    <message>
        <source>{part}: there is none</source>
        <translation>{part}: غير متوفر</translation>
    </message>
    <message>
        <source>{part}: takes nothing</source>
        <translation>{part}: لا تُقبل أي مهمة</translation>
    </message>
    <message>
        <source>{part}: nothing is heard</source>
        <translation>{part}: لا يُسمع شيء</translation>
    </message>
    <message>
        <source>{part}: recordings cannot be used</source>
        <translation>{part}: تسجيلات لا يمكن استعمالها</translation>
    </message>
    <message>
        <source>{part}: a language is not spoken</source>
        <translation>{part}: لغة غير منطوقة</translation>
    </message>
    <message>
        <source>{part}: more calls than can be spoken</source>
        <translation>{part}: نداءات أكثر مما يمكن نطقه</translation>
    </message>
    <message>
        <source>The paper is running low</source>
        <translation>الورق يوشك أن ينفد</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>لا يوجد ورق</translation>
    </message>
    <message>
        <source>The printer does not work</source>
        <translation>الطابعة معطلة</translation>
    </message>
    <message>
        <source>The paper of the second printer is running low</source>
        <translation>ورق الطابعة الثانية يوشك أن ينفد</translation>
    </message>
    <message>
        <source>No paper in the second printer</source>
        <translation>لا يوجد ورق في الطابعة الثانية</translation>
    </message>
    <message>
        <source>The second printer does not work</source>
        <translation>الطابعة الثانية معطلة</translation>
    </message>
    <message>
        <source>Nobody knows whether a ticket came out</source>
        <translation>لا يُعرف إن كانت تذكرة قد خرجت</translation>
    </message>
    <message>
        <source>Look whether a ticket lies in the printer, and say so at the kiosk.</source>
        <translation>انظر هل في الطابعة تذكرة، وأكّد ذلك على الجهاز.</translation>
    </message>
    <message>
        <source>The card reader has no connection</source>
        <translation>قارئ البطاقات مفصول</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>ساعته غير صحيحة</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>أحدهم يطلب المساعدة</translation>
    </message>
    <message>
        <source>Send somebody there.</source>
        <translation>أرسل أحداً إلى هناك.</translation>
    </message>
    <message>
        <source>Its program is older than what the office uses</source>
        <translation>برنامجه أقدم مما يستعمله المكتب</translation>
    </message>
    <message>
        <source>Have it updated.</source>
        <translation>اطلب تحديثه.</translation>
    </message>
    <message>
        <source>The server does not believe its codes</source>
        <translation>لا يثق الخادم برموزه</translation>
    </message>
    <message>
        <source>Have it enrolled anew.</source>
        <translation>اطلب تسجيله من جديد.</translation>
    </message>
    <message>
        <source>Its disk is almost full: {amount} MB left</source>
        <translation>قرصه ممتلئ تقريباً: بقي {amount} م.ب</translation>
    </message>
    <message>
        <source>Its program has version {version}, the server’s {server}</source>
        <translation>إصدار برنامجه {version}، وإصدار الخادم {server}</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent</source>
        <translation>
            <numerusform>لا أعمال تنتظر الإرسال</numerusform>
            <numerusform>عمل واحد ينتظر الإرسال</numerusform>
            <numerusform>عملان ينتظران الإرسال</numerusform>
            <numerusform>%n أعمال تنتظر الإرسال</numerusform>
            <numerusform>%n عملاً ينتظر الإرسال</numerusform>
            <numerusform>%n عمل ينتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait to be sent</source>
        <translation>
            <numerusform>لا خطوات على الطلبات تنتظر الإرسال</numerusform>
            <numerusform>خطوة واحدة على الطلبات تنتظر الإرسال</numerusform>
            <numerusform>خطوتان على الطلبات تنتظران الإرسال</numerusform>
            <numerusform>%n خطوات على الطلبات تنتظر الإرسال</numerusform>
            <numerusform>%n خطوة على الطلبات تنتظر الإرسال</numerusform>
            <numerusform>%n خطوة على الطلبات تنتظر الإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be spoken</source>
        <translation>
            <numerusform>لا نداءات تنتظر النطق</numerusform>
            <numerusform>نداء واحد ينتظر النطق</numerusform>
            <numerusform>نداءان ينتظران النطق</numerusform>
            <numerusform>%n نداءات تنتظر النطق</numerusform>
            <numerusform>%n نداءً ينتظر النطق</numerusform>
            <numerusform>%n نداء ينتظر النطق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be done</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>أمر واحد ينتظر</numerusform>
            <numerusform>أمران ينتظران</numerusform>
            <numerusform>%n أمور تنتظر</numerusform>
            <numerusform>%n أمراً ينتظر</numerusform>
            <numerusform>%n أمر ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether it is switched on and its network cable is in.</source>
        <translation>انظر هل هو مشغَّل وهل كبل الشبكة موصول.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>No report: its program is older</source>
        <translation>لا تقرير: برنامجه أقدم</translation>
    </message>
    <message>
        <source>Needs somebody soon</source>
        <translation>يحتاج إلى أحد قريباً</translation>
    </message>
    <message>
        <source>Needs somebody now</source>
        <translation>يحتاج إلى أحد الآن</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Needs somebody soon, since {time}</source>
        <translation>يحتاج إلى أحد قريباً، منذ {time}</translation>
    </message>
    <message>
        <source>Needs somebody now, since {time}</source>
        <translation>يحتاج إلى أحد الآن، منذ {time}</translation>
    </message>
    <message>
        <source>Silent since {time}</source>
        <translation>صامت منذ {time}</translation>
    </message>
    <message>
        <source>{amount} MB free</source>
        <translation>{amount} م.ب متاحة</translation>
    </message>
    <message>
        <source>{amount} GB free</source>
        <translation>{amount} غ.ب متاحة</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>يُسأل الخادم …</translation>
    </message>
    <message>
        <source>The server does not answer. This is what devices tell directly.</source>
        <translation>الخادم لا يجيب. هذا ما تقوله الأجهزة مباشرة.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody</source>
        <translation>
            <numerusform>لا جهاز يحتاج إلى أحد</numerusform>
            <numerusform>جهاز واحد يحتاج إلى أحد</numerusform>
            <numerusform>جهازان يحتاجان إلى أحد</numerusform>
            <numerusform>%n أجهزة تحتاج إلى أحد</numerusform>
            <numerusform>%n جهازاً يحتاج إلى أحد</numerusform>
            <numerusform>%n جهاز يحتاج إلى أحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>جهاز التذاكر {number}</translation>
    </message>
    <message>
        <source>Display {number}</source>
        <translation>الشاشة {number}</translation>
    </message>
    <message>
        <source>In order: {parts}</source>
        <translation>سليم: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
            <numerusform>%n في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار {version}</translation>
    </message>
    <message>
        <source>All devices are in order.</source>
        <translation>كل الأجهزة سليمة.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>All answers are kept.</source>
        <translation>كل الإجابات محفوظة.</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>قيد الكتابة…</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>قيد الحفظ…</translation>
    </message>
    <message>
        <source>Not kept yet: an answer does not fit. Mend it first.</source>
        <translation>لم يُحفظ بعد: إحدى الإجابات غير مقبولة. صحّحها أولاً.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent when the server is back.</source>
        <translation>محفوظ على هذا الحاسوب. يُرسل عندما يعود الخادم.</translation>
    </message>
    <message>
        <source>The server does not answer. The answers are kept as soon as it does.</source>
        <translation>الخادم لا يجيب. تُحفظ الإجابات حالما يجيب.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same answers. Choose which ones hold.</source>
        <translation>غيّر شخص آخر الإجابات نفسها. اختر أيّها يُعتمد.</translation>
    </message>
    <message>
        <source>The answers can no longer be changed here.</source>
        <translation>لم يعد ممكناً تغيير الإجابات هنا.</translation>
    </message>
    <message>
        <source>Check, then send</source>
        <translation>تحقّق ثم أرسل</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>تحقّق وتابع</translation>
    </message>
    <message>
        <source>{question} (may stay empty)</source>
        <translation>{question} (يمكن تركه فارغاً)</translation>
    </message>
    <message>
        <source>Somebody else wrote: {answer}</source>
        <translation>كتب شخص آخر: {answer}</translation>
    </message>
    <message>
        <source>{group}: {number}</source>
        <translation>{group}: {number}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>اعتمد إجابتهم</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>أبقِ إجابتنا</translation>
    </message>
    <message>
        <source>Ask the registers</source>
        <translation>اسأل السجلات</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Fee: {amount}</source>
        <translation>الرسم: {amount}</translation>
    </message>
    <message>
        <source>Day, month, year, such as {day}</source>
        <translation>اليوم والشهر والسنة، مثل {day}</translation>
    </message>
    <message>
        <source>The applicant is asked for this anew.</source>
        <translation>يُطلب هذا من صاحب الطلب من جديد.</translation>
    </message>
    <message>
        <source>From the register: no need to ask.</source>
        <translation>من السجل: لا حاجة إلى السؤال.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has %n entries here.</source>
        <translation>
            <numerusform>ليس لدى شخص آخر أي مدخل هنا.</numerusform>
            <numerusform>لدى شخص آخر مدخل واحد هنا.</numerusform>
            <numerusform>لدى شخص آخر مدخلان هنا.</numerusform>
            <numerusform>لدى شخص آخر %n مدخلات هنا.</numerusform>
            <numerusform>لدى شخص آخر %n مدخلاً هنا.</numerusform>
            <numerusform>لدى شخص آخر %n مدخل هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has left this empty.</source>
        <translation>تركه شخص آخر فارغاً.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>بلا رسم</translation>
    </message>
    <message>
        <source>Year, month, day, such as {day}</source>
        <translation>السنة والشهر واليوم، مثل {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong.</source>
        <translation>
            <numerusform>لا إجابات ناقصة أو خاطئة.</numerusform>
            <numerusform>إجابة واحدة ناقصة أو خاطئة.</numerusform>
            <numerusform>إجابتان ناقصتان أو خاطئتان.</numerusform>
            <numerusform>%n إجابات ناقصة أو خاطئة.</numerusform>
            <numerusform>%n إجابة ناقصة أو خاطئة.</numerusform>
            <numerusform>%n إجابة ناقصة أو خاطئة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has answered meanwhile: theirs are shown as well.</source>
        <translation>أجاب شخص آخر في هذه الأثناء: إجاباته معروضة أيضاً.</translation>
    </message>
    <message>
        <source>Esc once more gives up what is not kept.</source>
        <translation>الضغط على Esc مرة أخرى يترك ما لم يُحفظ.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Requests of this person</source>
        <translation>طلبات هذا الشخص</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>أيّها المقصود؟</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>قسيمة تسليم</translation>
    </message>
    <message>
        <source>Number and secret of the request</source>
        <translation>رقم الطلب ورمزه السري</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>بطاقة العنوان</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>اطبع الإيصال</translation>
    </message>
    <message>
        <source>Make and print the document</source>
        <translation>إصدار الوثيقة وطباعتها</translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation>اطبع القرار</translation>
    </message>
    <message>
        <source>Print the hand-over slip</source>
        <translation>اطبع قسيمة التسليم</translation>
    </message>
    <message>
        <source>Print number and secret again…</source>
        <translation>اطبع الرقم والرمز السري ثانية…</translation>
    </message>
    <message>
        <source>Print the address label…</source>
        <translation>اطبع بطاقة العنوان…</translation>
    </message>
    <message>
        <source>Print a copy of the receipt</source>
        <translation>اطبع نسخة من الإيصال</translation>
    </message>
    <message>
        <source>Print a copy of the document</source>
        <translation>اطبع نسخة من الوثيقة</translation>
    </message>
    <message>
        <source>Print a copy of the decision</source>
        <translation>اطبع نسخة من القرار</translation>
    </message>
    <message>
        <source>Print a copy of the hand-over slip</source>
        <translation>اطبع نسخة من قسيمة التسليم</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>صاحب الطلب حاضر</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>لاتخاذ القرار</translation>
    </message>
    <message>
        <source>To hand over or send</source>
        <translation>للتسليم أو الإرسال</translation>
    </message>
    <message>
        <source>To correct a mistake</source>
        <translation>لتصحيح خطأ</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>شكوى</translation>
    </message>
    <message>
        <source>The server has not answered. Try again: nothing is done twice.</source>
        <translation>لم يُجب الخادم. حاول مرة أخرى: لا يُنفَّذ شيء مرتين.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>الخادم لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Another office has this request by now.</source>
        <translation>الطلب الآن عند مكتب آخر.</translation>
    </message>
    <message>
        <source>Nothing of this request is kept any more but what happened.</source>
        <translation>لم يبقَ من هذا الطلب سوى سجل ما جرى.</translation>
    </message>
    <message>
        <source>This does not go by post, or no address was given.</source>
        <translation>هذا لا يُرسل بالبريد، أو لم يُذكر عنوان.</translation>
    </message>
    <message>
        <source>Type what you see on the document.</source>
        <translation>اكتب ما تراه على الوثيقة.</translation>
    </message>
    <message>
        <source>Handed over. It is on record.</source>
        <translation>سُلّم وسُجّل ذلك.</translation>
    </message>
    <message>
        <source>No such paper was issued.</source>
        <translation>لم تصدر ورقة كهذه.</translation>
    </message>
    <message>
        <source>The request is not that far yet, or names nobody.</source>
        <translation>لم يصل الطلب إلى هذه المرحلة بعد، أو لا اسم فيه.</translation>
    </message>
    <message>
        <source>It was given out on paper: print a copy.</source>
        <translation>سُلّمت على ورق: اطبع نسخة.</translation>
    </message>
    <message>
        <source>It cannot be made as it was issued: print a copy.</source>
        <translation>لا يمكن إعدادها كما صدرت: اطبع نسخة.</translation>
    </message>
    <message>
        <source>The server cannot make papers now. Tell a technician.</source>
        <translation>لا يستطيع الخادم إعداد الأوراق الآن. أبلغ الفني.</translation>
    </message>
    <message>
        <source>Why is it printed? The reason is on record.</source>
        <translation>لماذا تُطبع؟ يُسجَّل السبب.</translation>
    </message>
    <message>
        <source>Who takes the document?</source>
        <translation>من يستلم الوثيقة؟</translation>
    </message>
    <message>
        <source>Have the slip signed, then give the document.</source>
        <translation>دعه يوقّع القسيمة، ثم سلّم الوثيقة.</translation>
    </message>
    <message>
        <source>Number of the identity document that you have seen</source>
        <translation>رقم وثيقة الهوية التي اطّلعت عليها</translation>
    </message>
    <message>
        <source>Name of who came in place of the applicant</source>
        <translation>اسم من حضر بدل صاحب الطلب</translation>
    </message>
    <message>
        <source>What allows them to: authority, date, who gave it</source>
        <translation>ما يخوّله: الوكالة وتاريخها ومن أصدرها</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>بلا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Type it and press Enter, or put the card on the reader.</source>
        <translation>اكتبه واضغط Enter، أو ضع البطاقة على القارئ.</translation>
    </message>
    <message>
        <source>Print the same once more</source>
        <translation>اطبع الشيء نفسه ثانية</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>احفظه في ملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>صاحب الطلب</translation>
    </message>
    <message>
        <source>Somebody in their place, with an authority</source>
        <translation>شخص ينوب عنه بوكالة</translation>
    </message>
    <message>
        <source>Signed and given: record it</source>
        <translation>وُقّعت وسُلّمت: سجّل ذلك</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>To the applicant</source>
        <translation>إلى صاحب الطلب</translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation>لم يصدر شيء بعد.</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <translation>ما صدر حتى الآن</translation>
    </message>
    <message>
        <source>To a proxy</source>
        <translation>إلى وكيل</translation>
    </message>
    <message>
        <source>There is no printer for pages. Save the file, and print it elsewhere.</source>
        <translation>لا طابعة للصفحات. احفظ الملف واطبعه في مكان آخر.</translation>
    </message>
    <message>
        <source>The printer takes nothing. See to it and print again, or save the file.</source>
        <translation>الطابعة لا تستجيب. افحصها واطبع ثانية، أو احفظ الملف.</translation>
    </message>
    <message>
        <source>The file cannot be read. Tell a technician.</source>
        <translation>لا يمكن قراءة الملف. أبلغ الفني.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>تجري الطباعة…</translation>
    </message>
    <message>
        <source>Printed at {printer}.</source>
        <translation>طُبع على {printer}.</translation>
    </message>
    <message>
        <source>Kept as the file {file}.</source>
        <translation>حُفظ في الملف {file}.</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>The fee has no amount or no currency.</source>
        <translation>ليس للرسم مبلغ أو عملة.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>لا شيء للدفع.</translation>
    </message>
    <message>
        <source>The fee has changed meanwhile. Tell the new one before you take it.</source>
        <translation>تغيّر الرسم في هذه الأثناء. أخبر صاحب الطلب بالجديد قبل قبضه.</translation>
    </message>
    <message>
        <source>This is paid already. Nothing was taken a second time.</source>
        <translation>هذا مدفوع من قبل. لم يُقبض شيء مرة ثانية.</translation>
    </message>
    <message>
        <source>Another payment is under way. See how it ends first.</source>
        <translation>هناك دفعة أخرى جارية. انتظر نهايتها أولًا.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>لا توجد دفعة كهذه.</translation>
    </message>
    <message>
        <source>Something else was done under this number. Begin again.</source>
        <translation>جرى شيء آخر بهذا الرقم. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Another amount was taken than was due. A supervisor must look into it.</source>
        <translation>قُبض مبلغ غير المستحق. على المشرف النظر فيه.</translation>
    </message>
    <message>
        <source>The payer still has time.</source>
        <translation>ما زال أمام الدافع وقت.</translation>
    </message>
    <message>
        <source>Nothing was taken that could go back.</source>
        <translation>لم يُقبض شيء ليُعاد.</translation>
    </message>
    <message>
        <source>The money was taken after all.</source>
        <translation>قُبض المال في النهاية.</translation>
    </message>
    <message>
        <source>Only waiting for a provider can be ended.</source>
        <translation>لا يمكن إنهاء الانتظار إلا لمزوّد دفع.</translation>
    </message>
    <message>
        <source>No till is open at this counter. Open one with {key} first.</source>
        <translation>لا صندوق مفتوحًا عند هذا الشباك. افتحه أولًا بـ {key}.</translation>
    </message>
    <message>
        <source>A till is open at this counter already.</source>
        <translation>عند هذا الشباك صندوق مفتوح من قبل.</translation>
    </message>
    <message>
        <source>This till is closed.</source>
        <translation>هذا الصندوق مغلق.</translation>
    </message>
    <message>
        <source>The till holds another currency.</source>
        <translation>في الصندوق عملة أخرى.</translation>
    </message>
    <message>
        <source>This amount cannot be moved.</source>
        <translation>لا يمكن تحريك هذا المبلغ.</translation>
    </message>
    <message>
        <source>There is not enough cash in the till.</source>
        <translation>ليس في الصندوق نقد كافٍ.</translation>
    </message>
    <message>
        <source>Another clerk has opened the till here. Count and close it with {key} first.</source>
        <translation>فتح موظف آخر الصندوق هنا. عُدَّه وأغلقه أولًا بـ {key}.</translation>
    </message>
    <message>
        <source>It is {amount} now.</source>
        <translation>هو الآن {amount}.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>The card terminal is at work</source>
        <translation>جهاز البطاقات يعمل</translation>
    </message>
    <message>
        <source>The payer is asked for the money</source>
        <translation>يُطلب المال من الدافع</translation>
    </message>
    <message>
        <source>Was it taken from the card?</source>
        <translation>هل قُبض من البطاقة؟</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>المال يُعاد</translation>
    </message>
    <message>
        <source>The money is to go back to the card</source>
        <translation>يجب أن يعود المال إلى البطاقة</translation>
    </message>
    <message>
        <source>Give the money back?</source>
        <translation>هل يُعاد المال؟</translation>
    </message>
    <message>
        <source>The payer follows what the terminal shows. Do not switch it off.</source>
        <translation>يتبع الدافع ما يظهر على الجهاز. لا تطفئه.</translation>
    </message>
    <message>
        <source>They confirm it on their telephone or at their bank. It shows here by itself.</source>
        <translation>يؤكده الدافع على هاتفه أو لدى مصرفه، ويظهر هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>The terminal has not said how it ended, and is not asked twice. Look at its slip.</source>
        <translation>لم يقل الجهاز كيف انتهى الأمر، ولا يُسأل مرتين. انظر إلى قسيمته.</translation>
    </message>
    <message>
        <source>Whoever took the money has been asked. It shows here once it is done.</source>
        <translation>طُلب ذلك ممن قبض المال، ويظهر هنا متى تم.</translation>
    </message>
    <message>
        <source>Look at the terminal’s slip. If it gave nothing back, it is asked again.</source>
        <translation>انظر إلى قسيمة الجهاز. إن لم يُعد شيئًا يُطلب منه ثانية.</translation>
    </message>
    <message>
        <source>It goes back in the way in which it came. That is on record with your name.</source>
        <translation>يعود بالطريقة التي جاء بها، ويُسجّل ذلك باسمك.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card at the terminal</source>
        <translation>بطاقة على الجهاز</translation>
    </message>
    <message>
        <source>Mobile operator {provider}</source>
        <translation>مشغّل الهاتف {provider}</translation>
    </message>
    <message>
        <source>Bank {provider}</source>
        <translation>المصرف {provider}</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>by mobile operator</source>
        <translation>عبر مشغّل الهاتف</translation>
    </message>
    <message>
        <source>by bank</source>
        <translation>عبر المصرف</translation>
    </message>
    <message>
        <source>The server has not answered: it may have been taken or not. Ask again; it is never taken twice.</source>
        <translation>لم يُجب الخادم: ربما قُبض المال وربما لم يُقبض. اسأل مرة أخرى، فلا يُقبض مرتين أبدًا.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>الخادم لا يجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>الخادم لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>اكتب مبلغًا مثل 1500 أو 12.50.</translation>
    </message>
    <message>
        <source>This is less than what is due.</source>
        <translation>هذا أقل من المستحق.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken.</source>
        <translation>رُفضت البطاقة. لم يُقبض شيء.</translation>
    </message>
    <message>
        <source>The terminal does not answer. Nothing was taken: see whether it is on.</source>
        <translation>الجهاز لا يجيب ولم يُقبض شيء. تأكد من أنه يعمل.</translation>
    </message>
    <message>
        <source>The terminal does not take this amount or currency. Nothing was taken.</source>
        <translation>الجهاز لا يقبل هذا المبلغ أو هذه العملة. لم يُقبض شيء.</translation>
    </message>
    <message>
        <source>The payment has failed. Nothing was taken.</source>
        <translation>فشلت الدفعة. لم يُقبض شيء.</translation>
    </message>
    <message>
        <source>The payer’s time is up. Should the money still come, it counts or goes back.</source>
        <translation>انتهى وقت الدافع. إن وصل المال بعد ذلك حُسب أو أُعيد.</translation>
    </message>
    <message>
        <source>It is not waited for any more. Should the money still come, it counts or goes back.</source>
        <translation>لم يعد يُنتظر. إن وصل المال بعد ذلك حُسب أو أُعيد.</translation>
    </message>
    <message>
        <source>The money was given back.</source>
        <translation>أُعيد المال.</translation>
    </message>
    <message>
        <source>Given: {given} · change: {change}</source>
        <translation>المُعطى: {given} · يُرَدّ: {change}</translation>
    </message>
    <message>
        <source>Given: {given} · still missing: {missing}</source>
        <translation>المُعطى: {given} · الباقي: {missing}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <translation>الدفع بطريقة أخرى</translation>
    </message>
    <message>
        <source>The slip says: done</source>
        <translation>القسيمة تقول: تم</translation>
    </message>
    <message>
        <source>The slip says: not done, or there is none</source>
        <translation>القسيمة تقول: لم يتم، أو لا قسيمة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>لا تنتظر أكثر</translation>
    </message>
    <message>
        <source>Give the money back…</source>
        <translation>إعادة المال…</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>نعم، أعِده</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>اطبع الإيصال</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>كيف يُدفع؟</translation>
    </message>
    <message>
        <source>How much is given? Enter alone: exactly this much</source>
        <translation>كم أُعطي؟ ‏Enter وحدها: هذا المبلغ تمامًا</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>بقي {time}</translation>
    </message>
    <message>
        <source>{way}, at {time}</source>
        <translation>{way}، الساعة {time}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>الإيصال {number}</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Begun</source>
        <translation>بدأ الطلب</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>حُفظت الإجابات</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>أُخذت تذكرة</translation>
    </message>
    <message>
        <source>Document fetched from a register</source>
        <translation>جُلبت وثيقة من سجل</translation>
    </message>
    <message>
        <source>Paper taken</source>
        <translation>استُلمت ورقة</translation>
    </message>
    <message>
        <source>Fee asked</source>
        <translation>طُلب الرسم</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <translation>تغيّر الرسم</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>لا شيء للدفع</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>دُفع الرسم</translation>
    </message>
    <message>
        <source>Money came that was not due</source>
        <translation>وصل مبلغ غير مستحق</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>أُعيد المبلغ</translation>
    </message>
    <message>
        <source>Money is to be given back by the office that took it</source>
        <translation>على المكتب الذي قبض المال أن يعيده</translation>
    </message>
    <message>
        <source>Left to an official</source>
        <translation>تُرك القرار لموظف</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>بدأت الدراسة</translation>
    </message>
    <message>
        <source>More asked for</source>
        <translation>طُلب المزيد</translation>
    </message>
    <message>
        <source>What was asked for came</source>
        <translation>وصل ما طُلب</translation>
    </message>
    <message>
        <source>Approved, one more clerk is needed</source>
        <translation>تمت الموافقة، ويلزم موظف آخر</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>قُبل الطلب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>Urgency granted</source>
        <translation>مُنحت صفة الاستعجال</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>أُعدّت الوثيقة</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>طُبعت مرة أخرى</translation>
    </message>
    <message>
        <source>Put on the shelf</source>
        <translation>وُضعت على الرف</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>أُرسلت بالبريد</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب الطلب</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>أُعيد فتحه</translation>
    </message>
    <message>
        <source>Moved to another holder</source>
        <translation>نُقل إلى جهة أخرى</translation>
    </message>
    <message>
        <source>Something that this version cannot read</source>
        <translation>شيء لا تستطيع هذه النسخة قراءته</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Fee to be paid</source>
        <translation>الرسم بانتظار الدفع</translation>
    </message>
    <message>
        <source>Waits for an official</source>
        <translation>ينتظر موظفًا مختصًا</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>قيد الدراسة</translation>
    </message>
    <message>
        <source>More is needed</source>
        <translation>يلزم المزيد</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>جاهزة للتسليم</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>في البريد</translation>
    </message>
    <message>
        <source>Next: the applicant answers and sends it.</source>
        <translation>التالي: يجيب صاحب الطلب ويرسله.</translation>
    </message>
    <message>
        <source>Next: the registers are asked.</source>
        <translation>التالي: سؤال السجلات.</translation>
    </message>
    <message>
        <source>Next: the fee is paid.</source>
        <translation>التالي: دفع الرسم.</translation>
    </message>
    <message>
        <source>Next: an official takes it up.</source>
        <translation>التالي: يتولاه موظف مختص.</translation>
    </message>
    <message>
        <source>Next: the decision.</source>
        <translation>التالي: القرار.</translation>
    </message>
    <message>
        <source>Next: the applicant gives what is asked.</source>
        <translation>التالي: يقدّم صاحب الطلب ما طُلب.</translation>
    </message>
    <message>
        <source>Next: the document is made.</source>
        <translation>التالي: إعداد الوثيقة.</translation>
    </message>
    <message>
        <source>The applicant may appeal.</source>
        <translation>يحق لصاحب الطلب الاعتراض.</translation>
    </message>
    <message>
        <source>Next: the document is handed over.</source>
        <translation>التالي: تسليم الوثيقة.</translation>
    </message>
    <message>
        <source>Next: the post delivers it.</source>
        <translation>التالي: يوصلها البريد.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ شيء للقيام به.</translation>
    </message>
    <message>
        <source>A new request can be filed.</source>
        <translation>يمكن تقديم طلب جديد.</translation>
    </message>
    <message>
        <source>fetched, no need to bring</source>
        <translation>جُلبت، لا حاجة لإحضارها</translation>
    </message>
    <message>
        <source>here on paper</source>
        <translation>موجودة ورقيًا</translation>
    </message>
    <message>
        <source>on paper: {reason}</source>
        <translation>ورقيًا: {reason}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>the office fetches it</source>
        <translation>تجلبها الدائرة</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>يجب إحضارها</translation>
    </message>
    <message>
        <source>depends on the answers</source>
        <translation>بحسب الإجابات</translation>
    </message>
    <message>
        <source>the register does not answer</source>
        <translation>السجل لا يجيب</translation>
    </message>
    <message>
        <source>it is not in the register</source>
        <translation>غير موجودة في السجل</translation>
    </message>
    <message>
        <source>the register is wrong</source>
        <translation>السجل خاطئ</translation>
    </message>
    <message>
        <source>not entitled to it</source>
        <translation>لا يحق له ذلك</translation>
    </message>
    <message>
        <source>a document is not valid</source>
        <translation>إحدى الوثائق غير صالحة</translation>
    </message>
    <message>
        <source>the data does not agree</source>
        <translation>البيانات غير متطابقة</translation>
    </message>
    <message>
        <source>it is another person</source>
        <translation>الشخص مختلف</translation>
    </message>
    <message>
        <source>it was requested before</source>
        <translation>سبق طلبها</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>صاحب الطلب هنا</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>لاتخاذ القرار</translation>
    </message>
    <message>
        <source>To hand the document over</source>
        <translation>لتسليم الوثيقة</translation>
    </message>
    <message>
        <source>To correct something</source>
        <translation>لتصحيح شيء</translation>
    </message>
    <message>
        <source>Because of a complaint</source>
        <translation>بسبب شكوى</translation>
    </message>
    <message>
        <source>Hand over to the applicant</source>
        <translation>تسليم لصاحب الطلب</translation>
    </message>
    <message>
        <source>Hand over to somebody with their authority</source>
        <translation>تسليم لوكيل مفوَّض</translation>
    </message>
    <message>
        <source>Send it; the applicant comes for the document</source>
        <translation>أرسله؛ يأتي صاحب الطلب لأخذ الوثيقة</translation>
    </message>
    <message>
        <source>Send it; the document goes by post</source>
        <translation>أرسله؛ تُرسل الوثيقة بالبريد</translation>
    </message>
    <message>
        <source>Send it; the document comes electronically</source>
        <translation>أرسله؛ تصل الوثيقة إلكترونياً</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>a family matter</source>
        <translation>شأن عائلي</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>دراسة</translation>
    </message>
    <message>
        <source>work</source>
        <translation>عمل</translation>
    </message>
    <message>
        <source>another hardship</source>
        <translation>ضائقة أخرى</translation>
    </message>
    <message>
        <source>the applicant appeals</source>
        <translation>اعترض صاحب الطلب</translation>
    </message>
    <message>
        <source>there was a mistake</source>
        <translation>حدث خطأ</translation>
    </message>
    <message>
        <source>there are new facts</source>
        <translation>ظهرت وقائع جديدة</translation>
    </message>
    <message>
        <source>the applicant has come after all</source>
        <translation>حضر صاحب الطلب أخيراً</translation>
    </message>
    <message>
        <source>Other requests of this person…</source>
        <translation>طلبات أخرى لهذا الشخص…</translation>
    </message>
    <message>
        <source>Begin another request…</source>
        <translation>ابدأ طلباً آخر…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>إرسال…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>اطلب المزيد…</translation>
    </message>
    <message>
        <source>Grant urgency…</source>
        <translation>امنح الاستعجال…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>أعد فتحه…</translation>
    </message>
    <message>
        <source>Post it…</source>
        <translation>أرسله بالبريد…</translation>
    </message>
    <message>
        <source>What is requested?</source>
        <translation>ما المطلوب؟</translation>
    </message>
    <message>
        <source>In which language is the applicant written to?</source>
        <translation>بأي لغة نكتب إلى صاحب الطلب؟</translation>
    </message>
    <message>
        <source>What is the applicant asked for?</source>
        <translation>ماذا يُطلب من صاحب الطلب؟</translation>
    </message>
    <message>
        <source>Why is it urgent? It is recorded under your name.</source>
        <translation>لماذا هو عاجل؟ يُسجَّل باسمك.</translation>
    </message>
    <message>
        <source>Why does it go on?</source>
        <translation>لماذا يستمر؟</translation>
    </message>
    <message>
        <source>Under which number does the carrier take it?</source>
        <translation>ما رقم الشحنة لدى الناقل؟</translation>
    </message>
    <message>
        <source>Address for the post: {address}</source>
        <translation>العنوان البريدي: {address}</translation>
    </message>
    <message>
        <source>The fee is {amount}.</source>
        <translation>الرسم {amount}.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>بلا رسم.</translation>
    </message>
    <message>
        <source>Fetch from the registers: {documents}</source>
        <translation>جلب من السجلات: {documents}</translation>
    </message>
    <message>
        <source>Begin: {service}</source>
        <translation>ابدأ: {service}</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>املأ الاستمارة</translation>
    </message>
    <message>
        <source>Fee…</source>
        <translation>الرسم…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تسليم…</translation>
    </message>
    <message>
        <source>Begin a request…</source>
        <translation>ابدأ طلباً…</translation>
    </message>
    <message>
        <source>Ask for what is ticked</source>
        <translation>اطلب ما تم اختياره</translation>
    </message>
    <message>
        <source>Nobody is at the counter. Type the number of a request.</source>
        <translation>لا أحد عند الشباك. اكتب رقم طلب.</translation>
    </message>
    <message>
        <source>This ticket has no request. Type the number on the receipt.</source>
        <translation>لا طلب لهذه التذكرة. اكتب الرقم الذي على الإيصال.</translation>
    </message>
    <message>
        <source>There is no such request. Look at the number again.</source>
        <translation>لا يوجد طلب بهذا الرقم. راجع الرقم.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask the office on the receipt.</source>
        <translation>أعطت عدة دوائر هذا الرقم. اسأل الدائرة المذكورة على الإيصال.</translation>
    </message>
    <message>
        <source>The server does not answer. The request is read again as soon as it does.</source>
        <translation>الخادم لا يجيب. يُقرأ الطلب من جديد حالما يجيب.</translation>
    </message>
    <message>
        <source>You may not do this here. If another office has the request, take it over.</source>
        <translation>لا يمكنك فعل هذا هنا. إن كان الطلب لدى دائرة أخرى فتسلّمه.</translation>
    </message>
    <message>
        <source>Only the office that has the request can give it away. Call there.</source>
        <translation>لا تسلّم الطلبَ إلا الدائرة التي لديها. اتصل بها.</translation>
    </message>
    <message>
        <source>The server is away. This is kept here, and sent when it is back.</source>
        <translation>الخادم غير متاح. هذا محفوظ هنا ويُرسل عندما يعود.</translation>
    </message>
    <message>
        <source>The server is away, and this computer cannot keep anything. Call a technician.</source>
        <translation>الخادم غير متاح، ولا يستطيع هذا الحاسوب حفظ شيء. اتصل بفني.</translation>
    </message>
    <message>
        <source>Not all could be fetched. The list of documents says why.</source>
        <translation>تعذّر جلب بعض الوثائق. قائمة الوثائق تبيّن السبب.</translation>
    </message>
    <message>
        <source>No other request of this person was found.</source>
        <translation>لم يُعثر على طلب آخر لهذا الشخص.</translation>
    </message>
    <message>
        <source>This computer cannot open what it keeps. Try again, or call a technician.</source>
        <translation>لا يستطيع هذا الحاسوب فتح ما يحفظه. حاول مرة أخرى أو استدعِ فنيًا.</translation>
    </message>
    <message>
        <source>Another office has this request. Take it over first.</source>
        <translation>الطلب لدى دائرة أخرى. تسلّمه أولًا.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>لا يحق لك فعل هذا.</translation>
    </message>
    <message>
        <source>Only an officer or a supervisor can do this.</source>
        <translation>لا يفعل هذا إلا مسؤول مختص أو مشرف.</translation>
    </message>
    <message>
        <source>Documents are still missing.</source>
        <translation>ما زالت وثائق ناقصة.</translation>
    </message>
    <message>
        <source>Answers are still missing or wrong.</source>
        <translation>ما زالت إجابات ناقصة أو خاطئة.</translation>
    </message>
    <message>
        <source>You have approved it. Another clerk must do so too.</source>
        <translation>لقد وافقتَ عليه. يجب أن يوافق موظف آخر أيضًا.</translation>
    </message>
    <message>
        <source>You have taken it up already. Decide on it.</source>
        <translation>لقد توليته من قبل. اتخذ القرار.</translation>
    </message>
    <message>
        <source>The document is here already.</source>
        <translation>الوثيقة موجودة من قبل.</translation>
    </message>
    <message>
        <source>The document lies at another office.</source>
        <translation>الوثيقة في دائرة أخرى.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولاً.</translation>
    </message>
    <message>
        <source>This service is not offered here. Choose another one.</source>
        <translation>هذه الخدمة غير متاحة هنا. اختر غيرها.</translation>
    </message>
    <message>
        <source>The request has moved on meanwhile. It is shown as it stands now.</source>
        <translation>تقدّم الطلب في هذه الأثناء. يُعرض كما هو الآن.</translation>
    </message>
    <message>
        <source>The request has ended. An officer can open it again, or begin a new one.</source>
        <translation>انتهى الطلب. يمكن لمسؤول إعادة فتحه، أو ابدأ طلباً جديداً.</translation>
    </message>
    <message>
        <source>Somebody else has changed the answers. Open the form again.</source>
        <translation>غيّر شخص آخر الإجابات. افتح الاستمارة من جديد.</translation>
    </message>
    <message>
        <source>It cannot be delivered in this way. Choose another one.</source>
        <translation>لا يمكن التسليم بهذه الطريقة. اختر غيرها.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it, and send the request again.</source>
        <translation>تغيّر الرسم. انظر إليه ثم أرسل الطلب من جديد.</translation>
    </message>
    <message>
        <source>The fee has been paid already.</source>
        <translation>دُفع الرسم من قبل.</translation>
    </message>
    <message>
        <source>This service does not need that document.</source>
        <translation>هذه الخدمة لا تحتاج إلى تلك الوثيقة.</translation>
    </message>
    <message>
        <source>No register has this document. Take the paper without a reason.</source>
        <translation>هذه الوثيقة ليست في أي سجل. خذ الورقة دون سبب.</translation>
    </message>
    <message>
        <source>The office fetches this document. To take the paper, give a reason.</source>
        <translation>الدائرة تجلب هذه الوثيقة. لأخذ الورقة اذكر السبب.</translation>
    </message>
    <message>
        <source>Choose first which answers or documents are needed.</source>
        <translation>اختر أولاً الإجابات أو الوثائق المطلوبة.</translation>
    </message>
    <message>
        <source>This service knows no urgency.</source>
        <translation>لا استعجال في هذه الخدمة.</translation>
    </message>
    <message>
        <source>It is urgent already.</source>
        <translation>هو عاجل من قبل.</translation>
    </message>
    <message>
        <source>The document was made before. Print a copy of it.</source>
        <translation>أُعدّت الوثيقة من قبل. اطبع نسخة منها.</translation>
    </message>
    <message>
        <source>Type the carrier’s number: 4 to 35 letters and figures.</source>
        <translation>اكتب رقم الناقل: من 4 إلى 35 حرفاً ورقماً.</translation>
    </message>
    <message>
        <source>The document is on the shelf here already.</source>
        <translation>الوثيقة على الرف هنا من قبل.</translation>
    </message>
    <message>
        <source>The applicant did not want it by post. Hand it over.</source>
        <translation>لم يطلبها صاحب الطلب بالبريد. سلّمها له.</translation>
    </message>
    <message>
        <source>It is delivered electronically. There is no paper to put away.</source>
        <translation>تُسلَّم إلكترونياً. لا ورقة تُحفظ.</translation>
    </message>
    <message>
        <source>It was never sent. Begin a new request.</source>
        <translation>لم يُرسل قط. ابدأ طلباً جديداً.</translation>
    </message>
    <message>
        <source>Its data is no longer kept. Begin a new request.</source>
        <translation>لم تعد بياناته محفوظة. ابدأ طلباً جديداً.</translation>
    </message>
    <message>
        <source>Your office has it already.</source>
        <translation>هو لدى دائرتك من قبل.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>أُرسل.</translation>
    </message>
    <message>
        <source>The server does not accept it from you.</source>
        <translation>لا يقبله الخادم منك.</translation>
    </message>
    <message>
        <source>A step before it was refused.</source>
        <translation>رُفضت خطوة قبله.</translation>
    </message>
    <message>
        <source>The day ended before the server was back. Ask the applicant again.</source>
        <translation>انتهى اليوم قبل عودة الخادم. اسأل صاحب الطلب من جديد.</translation>
    </message>
    <message>
        <source>the register did not answer in time</source>
        <translation>لم يجب السجل في الوقت المحدد</translation>
    </message>
    <message>
        <source>too many ask just now: try again in a moment</source>
        <translation>الاستعلامات كثيرة الآن: حاول بعد قليل</translation>
    </message>
    <message>
        <source>the register may not be asked this</source>
        <translation>لا يحق سؤال السجل عن هذا</translation>
    </message>
    <message>
        <source>the register knows nobody with this national number</source>
        <translation>لا يعرف السجل أحداً بهذا الرقم الوطني</translation>
    </message>
    <message>
        <source>the register answered about somebody else: nothing was kept</source>
        <translation>أجاب السجل عن شخص آخر: لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>the register’s answer cannot be read</source>
        <translation>تعذّرت قراءة جواب السجل</translation>
    </message>
    <message>
        <source>the register’s answer is too long</source>
        <translation>جواب السجل طويل جداً</translation>
    </message>
    <message>
        <source>the inquiry could not be recorded, so it was not made</source>
        <translation>تعذّر تسجيل الاستعلام فلم يُجرَ</translation>
    </message>
    <message>
        <source>This cannot be done now. The request is shown as it stands.</source>
        <translation>لا يمكن فعل هذا الآن. الطلب معروض كما هو.</translation>
    </message>
    <message>
        <source>Take the paper: {document}</source>
        <translation>استلام ورقيًا: {document}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>See the answers…</source>
        <translation>عرض الإجابات…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رفض…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>ما يمكن فعله الآن</translation>
    </message>
    <message>
        <source>Why do you look? It is recorded.</source>
        <translation>لماذا تطّلع؟ يُسجَّل ذلك.</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>لماذا يُرفض؟</translation>
    </message>
    <message>
        <source>Does the applicant not want it any more?</source>
        <translation>ألم يعد صاحب الطلب يريده؟</translation>
    </message>
    <message>
        <source>Why is the paper taken?</source>
        <translation>لماذا تُستلم الورقة؟</translation>
    </message>
    <message>
        <source>Take the request over</source>
        <translation>تسلّم الطلب</translation>
    </message>
    <message>
        <source>All that was asked for is here</source>
        <translation>كل ما طُلب موجود</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>تولّي الطلب</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Put the document on the shelf</source>
        <translation>وضع الوثيقة على الرف</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>نعم، اسحبه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>A step on a request, taken at {time}, was not done</source>
        <translation>لم تُنفَّذ خطوة في طلب اتُّخذت الساعة {time}</translation>
    </message>
    <message>
        <source>Esc: understood.</source>
        <translation>Esc: مفهوم.</translation>
    </message>
    <message>
        <source>nobody can be asked: write the national number first</source>
        <translation>لا يمكن السؤال عن أحد: اكتب الرقم الوطني أولاً</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>بلا رقم بعد</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>العودة إلى {number}</translation>
    </message>
    <message>
        <source>What waits here for the server…</source>
        <translation>ما ينتظر الخادم هنا…</translation>
    </message>
    <message>
        <source>Which one do you go on with?</source>
        <translation>أيّها تتابع؟</translation>
    </message>
    <message>
        <source>Which request of this person? Only the newest are listed.</source>
        <translation>أيّ طلبات هذا الشخص؟ المذكور هنا أحدثها فقط.</translation>
    </message>
    <message>
        <source>Which request of this person?</source>
        <translation>أيّ طلبات هذا الشخص؟</translation>
    </message>
    <message>
        <source>To be answered anew</source>
        <translation>يجب الإجابة عنه من جديد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>As it stood at {time}</source>
        <translation>كما كان في الساعة {time}</translation>
    </message>
    <message>
        <source>The number comes from the server</source>
        <translation>يأتي الرقم من الخادم</translation>
    </message>
    <message>
        <source>The server is away: this is how it stood at {time}.</source>
        <translation>الخادم غير متاح: هكذا كان في الساعة {time}.</translation>
    </message>
    <message>
        <source>Last heard of it at {time}</source>
        <translation>آخر خبر عنه في {time}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>مستعجل</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>للدفع: {amount}</translation>
    </message>
    <message>
        <source>Another office has it: {office}</source>
        <translation>لدى دائرة أخرى: {office}</translation>
    </message>
    <message>
        <source>Late: it was due by {day}</source>
        <translation>متأخر: كان موعده حتى {day}</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>الموعد حتى {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>The carrier’s number, then Enter</source>
        <translation>رقم الناقل ثم Enter</translation>
    </message>
    <message>
        <source>Number of a request, then Enter</source>
        <translation>رقم الطلب ثم Enter</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask again</source>
        <translation>اسأل مرة أخرى</translation>
    </message>
    <message>
        <source>Put change in…</source>
        <translation>إضافة فكّة…</translation>
    </message>
    <message>
        <source>Take cash out…</source>
        <translation>سحب نقد…</translation>
    </message>
    <message>
        <source>Count and close…</source>
        <translation>العدّ والإغلاق…</translation>
    </message>
    <message>
        <source>It is right: close the till</source>
        <translation>صحيح: أغلق الصندوق</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>أعد العدّ</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>اطبع التقرير</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>احفظ التقرير في ملف</translation>
    </message>
    <message>
        <source>Open a new till</source>
        <translation>افتح صندوقًا جديدًا</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يُسأل الخادم…</translation>
    </message>
    <message>
        <source>No till is open at this counter</source>
        <translation>لا صندوق مفتوحًا عند هذا الشباك</translation>
    </message>
    <message>
        <source>The till is open</source>
        <translation>الصندوق مفتوح</translation>
    </message>
    <message>
        <source>Put change in</source>
        <translation>إضافة فكّة</translation>
    </message>
    <message>
        <source>Take cash out</source>
        <translation>سحب نقد</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>عُدَّ النقد</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>أُغلق الصندوق</translation>
    </message>
    <message>
        <source>What is in the drawer now?</source>
        <translation>كم في الدرج الآن؟</translation>
    </message>
    <message>
        <source>How much is put in?</source>
        <translation>كم يُضاف؟</translation>
    </message>
    <message>
        <source>How much is taken out?</source>
        <translation>كم يُسحب؟</translation>
    </message>
    <message>
        <source>How much is in the drawer, all counted?</source>
        <translation>كم في الدرج بعد عدّ كل شيء؟</translation>
    </message>
    <message>
        <source>The server has not answered. Ask again: nothing is done twice.</source>
        <translation>لم يُجب الخادم. اسأل مرة أخرى: لا يُنفَّذ شيء مرتين.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>الخادم لا يجيب. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>الخادم لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>اكتب مبلغًا مثل 1500 أو 12.50.</translation>
    </message>
    <message>
        <source>Count what is in it, type the sum and press Enter.</source>
        <translation>عُدَّ ما فيه، واكتب المجموع واضغط Enter.</translation>
    </message>
    <message>
        <source>{clerk} has opened it and answers for it. Count and close it before you take cash.</source>
        <translation>فتحه {clerk} وهو المسؤول عنه. عُدَّه وأغلقه قبل أن تقبض نقدًا.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا نقص.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>الصندوق</translation>
    </message>
    <message>
        <source>Should be in it: {amount}</source>
        <translation>يجب أن يكون فيه: {amount}</translation>
    </message>
    <message>
        <source>It was opened with {amount}.</source>
        <translation>فُتح وفيه {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much. It is on record.</source>
        <translation>زيادة {amount}. سُجّل ذلك.</translation>
    </message>
    <message>
        <source>{amount} is missing. It is on record.</source>
        <translation>نقص {amount}. سُجّل ذلك.</translation>
    </message>
    <message>
        <source>Counted: {amount}</source>
        <translation>المعدود: {amount}</translation>
    </message>
    <message>
        <source>Afterwards nothing can be changed.</source>
        <translation>لا يمكن تغيير شيء بعد ذلك.</translation>
    </message>
    <message>
        <source>Open since {time}</source>
        <translation>مفتوح منذ {time}</translation>
    </message>
</context>
</TS>
