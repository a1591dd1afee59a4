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
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>بها يجد الموظف الذي يناديك طلبك %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>حسناً</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(يمكنك تركه فارغاً)</translation>
    </message>
</context>
<context>
    <name>AwayNote</name>
    <message>
        <source>The office’s server does not answer just now.</source>
        <translation>خادم المكتب لا يستجيب الآن.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. We try again by ourselves.</source>
        <translation>لم يضع شيء مما أدخلته. نعيد المحاولة تلقائياً.</translation>
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
        <source>Fill in the request here first</source>
        <translation>املأ الطلب هنا أولاً</translation>
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
    <message>
        <source>How does my request stand?</source>
        <translation>أين وصل طلبي؟</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>From {amount}</source>
        <translation>ابتداءً من {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%n أيام عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
            <numerusform>%n يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by mobile phone</source>
        <translation>الدفع بالهاتف المحمول</translation>
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
        <source>At once</source>
        <translation>فوراً</translation>
    </message>
    <message>
        <source>Pay by my bank</source>
        <translation>الدفع عبر مصرفي</translation>
    </message>
    <message>
        <source>I fetch it at the office</source>
        <translation>أستلمه من المكتب</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>As a file: printed here, or to download</source>
        <translation>ملفاً: يُطبع هنا أو يُنزَّل</translation>
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
    <name>Keyboard</name>
    <message>
        <source>Half space</source>
        <translation>نصف مسافة</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف كبير</translation>
    </message>
    <message>
        <source>ABC</source>
        <comment>key that shows letters</comment>
        <translation>أبت</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
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
    <name>Onwards</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Answer this question.</source>
        <translation>أجب عن هذا السؤال.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <translation>هذا لا يخص هذا المكان.</translation>
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
        <source>Write {number} or more.</source>
        <translation>اكتب {number} أو أكثر.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>اكتب {number} أو أقل.</translation>
    </message>
    <message>
        <source>There is no such day. Look at it again.</source>
        <translation>لا يوجد يوم كهذا. راجعه مرة أخرى.</translation>
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
        <source>Write it as the note under the question says.</source>
        <translation>اكتبه كما توضح الملاحظة تحت السؤال.</translation>
    </message>
    <message>
        <source>Check how this is written.</source>
        <translation>راجع طريقة كتابته.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your request</source>
        <translation>طلبك</translation>
    </message>
    <message>
        <source>It has not been sent yet. Go on with it at a counter or on line.</source>
        <translation>لم يُرسَل بعد. أكمله عند شباك أو على الإنترنت.</translation>
    </message>
    <message>
        <source>It has been sent. Keep this receipt.</source>
        <translation>أُرسل الطلب. احتفظ بهذا الإيصال.</translation>
    </message>
    <message>
        <source>With number and secret you can ask how it stands: here, at a counter or on line.</source>
        <translation>بالرقم والرمز السري تسأل عن وضعه: هنا أو عند شباك أو على الإنترنت.</translation>
    </message>
    <message>
        <source>Show the secret only to those who need it.</source>
        <translation>لا تُطلع على الرمز السري إلا من يحتاج إليه.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>الرمز السري</translation>
    </message>
</context>
<context>
    <name>RequestAsk</name>
    <message>
        <source>How does my request stand?</source>
        <translation>أين وصل طلبي؟</translation>
    </message>
    <message>
        <source>No request is known for this card.</source>
        <translation>لا يُعرف طلب لهذه البطاقة.</translation>
    </message>
    <message>
        <source>Nothing can be found by card just now: the office’s server does not answer.</source>
        <translation>لا يمكن البحث بالبطاقة الآن: خادم المكتب لا يستجيب.</translation>
    </message>
    <message>
        <source>Too many cards were tried here. Try again in %1 min.</source>
        <translation>جُرِّبت هنا بطاقات كثيرة. حاول بعد %1 دقيقة.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader, hold your receipt’s code to it, or type number and secret.</source>
        <translation>ضع بطاقتك الشخصية على القارئ، أو قرّب إليه رمز إيصالك، أو اكتب الرقم والرمز السري.</translation>
    </message>
    <message>
        <source>Type number and secret as they stand on your receipt.</source>
        <translation>اكتب الرقم والرمز السري كما هما على إيصالك.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 min.</source>
        <translation>محاولات خاطئة كثيرة. حاول بعد %1 دقيقة.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>الرقم والرمز السري لا يتطابقان. راجع الإيصال مرة أخرى.</translation>
    </message>
    <message>
        <source>Type number and secret of your receipt: it is looked up as soon as the server is back.</source>
        <translation>اكتب رقم إيصالك ورمزه السري: يُبحث عنه حالما يعود الخادم.</translation>
    </message>
    <message>
        <source>Ask with number and secret of your receipt.</source>
        <translation>اسأل برقم إيصالك ورمزه السري.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Such as D-2026-000123</source>
        <translation>مثل D-2026-000123</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Twelve letters and figures; the dashes do not matter</source>
        <translation>اثنا عشر حرفاً ورقماً؛ الشرطات لا تهم</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>ابحث</translation>
    </message>
</context>
<context>
    <name>RequestBegin</name>
    <message>
        <source>Your card has expired.</source>
        <translation>انتهت صلاحية بطاقتك.</translation>
    </message>
    <message>
        <source>Your card was read: what stands on it you need not type.</source>
        <translation>قُرئت بطاقتك: لا حاجة إلى كتابة ما فيها.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader.</source>
        <translation>ضع بطاقتك الشخصية على القارئ.</translation>
    </message>
    <message>
        <source>This needs a card reader, which this kiosk has not.</source>
        <translation>يحتاج هذا إلى قارئ بطاقات، وليس في هذا الجهاز قارئ.</translation>
    </message>
    <message>
        <source>With your ID card on the reader you type less. It goes without it, too.</source>
        <translation>ببطاقتك على القارئ تكتب أقل، ويمكن المتابعة بدونها.</translation>
    </message>
    <message>
        <source>no need to bring</source>
        <translation>لا داعي لإحضاره</translation>
    </message>
    <message>
        <source>Done here at once, with nobody in between.</source>
        <translation>يُنجز هنا فوراً بلا وسيط.</translation>
    </message>
    <message>
        <source>You fill in the form here; an official decides.</source>
        <translation>تملأ الاستمارة هنا، ويقرر موظف.</translation>
    </message>
    <message>
        <source>This cannot be filed just now: the office’s server does not answer.</source>
        <translation>لا يمكن تقديم هذا الطلب الآن: خادم المكتب لا يستجيب.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>يمكنك مع ذلك أخذ تذكرة لشباك.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>يرجى العودة لاحقاً.</translation>
    </message>
    <message>
        <source>Papers that are needed</source>
        <translation>الأوراق المطلوبة</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>نحصل عليه بأنفسنا: لا داعي لإحضاره.</translation>
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
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I agree: begin</source>
        <translation>أوافق: ابدأ</translation>
    </message>
</context>
<context>
    <name>RequestBrowse</name>
    <message>
        <source>What do you want to request?</source>
        <translation>ماذا تريد أن تطلب؟</translation>
    </message>
    <message>
        <source>You fill in the form here and get a receipt.</source>
        <translation>تملأ الاستمارة هنا وتحصل على إيصال.</translation>
    </message>
    <message>
        <source>Requests cannot be filed just now: the office’s server does not answer.</source>
        <translation>لا يمكن تقديم الطلبات الآن: خادم المكتب لا يستجيب.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>يمكنك مع ذلك أخذ تذكرة لشباك.</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>أين وصل طلبي؟</translation>
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
    <name>RequestDeliver</name>
    <message>
        <source>How do you want to have it?</source>
        <translation>كيف تريد استلامه؟</translation>
    </message>
</context>
<context>
    <name>RequestEnd</name>
    <message>
        <source>Your document is printed. Take it with you.</source>
        <translation>طُبعت وثيقتك. خذها معك.</translation>
    </message>
    <message>
        <source>Your document is made</source>
        <translation>وثيقتك جاهزة</translation>
    </message>
    <message>
        <source>Your document is granted</source>
        <translation>تمت الموافقة على وثيقتك</translation>
    </message>
    <message>
        <source>Your request was refused</source>
        <translation>رُفض طلبك</translation>
    </message>
    <message>
        <source>What you filled in is kept</source>
        <translation>حُفظ ما ملأته</translation>
    </message>
    <message>
        <source>Your request is sent</source>
        <translation>أُرسل طلبك</translation>
    </message>
    <message>
        <source>You need not wait here. An official decides; ask how it stands with number and secret.</source>
        <translation>لا داعي للانتظار هنا. يقرر موظف؛ اسأل عن وضع الطلب بالرقم والرمز السري.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter. Pay %1 there.</source>
        <translation>يتابعه موظف عند شباك. ادفع هناك %1.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter.</source>
        <translation>يتابعه موظف عند شباك.</translation>
    </message>
    <message>
        <source>Download it on line with number and secret.</source>
        <translation>نزّلها من الإنترنت بالرقم والرمز السري.</translation>
    </message>
    <message>
        <source>A clerk gives it to you at a counter.</source>
        <translation>يسلمك إياها موظف عند شباك.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at a counter.</source>
        <translation>يذكر القرار السبب. يمكنك الاعتراض: اسأل عند شباك.</translation>
    </message>
    <message>
        <source>It takes a little longer. Ask how it stands with number and secret.</source>
        <translation>يستغرق الأمر وقتاً أطول قليلاً. اسأل عن وضعه بالرقم والرمز السري.</translation>
    </message>
    <message>
        <source>Go on with it at a counter or on line, with number and secret.</source>
        <translation>أكمله عند شباك أو على الإنترنت بالرقم والرمز السري.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>أحضر معك</translation>
    </message>
    <message>
        <source>The code of your receipt</source>
        <translation>رمز إيصالك</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo, or write number and secret down.</source>
        <translation>لا يوجد ورق. صوّر الشاشة أو اكتب الرقم والرمز السري.</translation>
    </message>
    <message>
        <source>Your receipt is being printed …</source>
        <translation>يُطبع إيصالك…</translation>
    </message>
    <message>
        <source>Take your receipt below, and keep it.</source>
        <translation>خذ إيصالك من الأسفل واحتفظ به.</translation>
    </message>
    <message>
        <source>Take your receipt from the second printer, and keep it.</source>
        <translation>خذ إيصالك من الطابعة الثانية واحتفظ به.</translation>
    </message>
    <message>
        <source>Get my ticket for the counter</source>
        <translation>خذ تذكرة للشباك</translation>
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
<context>
    <name>RequestForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(يمكنك تركه فارغاً)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Something is missing or wrong here.</source>
        <translation>هنا شيء ناقص أو خاطئ.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>RequestLeave</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>هل تريد التوقف هنا؟</translation>
    </message>
    <message>
        <source>You can go on later at a counter or on line, with a receipt that is printed now.</source>
        <translation>يمكنك المتابعة لاحقاً عند شباك أو على الإنترنت، بإيصال يُطبع الآن.</translation>
    </message>
    <message>
        <source>Keep it and print the receipt</source>
        <translation>احفظه واطبع الإيصال</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>متابعة الملء</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Your requests</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Older ones are not shown: ask for them with number and secret.</source>
        <translation>الطلبات الأقدم غير معروضة: اسأل عنها بالرقم والرمز السري.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>More requests</source>
        <translation>طلبات أخرى</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RequestPay</name>
    <message>
        <source>The fee is %1</source>
        <translation>الرسم %1</translation>
    </message>
    <message>
        <source>It was not paid, and no money was taken. Try again, or pay at the cash desk.</source>
        <translation>لم يتم الدفع ولم يُسحب أي مبلغ. حاول مرة أخرى أو ادفع في الصندوق.</translation>
    </message>
    <message>
        <source>Work on your request begins when it is paid.</source>
        <translation>يبدأ العمل على طلبك بعد الدفع.</translation>
    </message>
    <message>
        <source>Pay at the cash desk</source>
        <translation>الدفع في الصندوق</translation>
    </message>
</context>
<context>
    <name>RequestPayNow</name>
    <message>
        <source>Pay %1 with your telephone now</source>
        <translation>ادفع الآن %1 بهاتفك</translation>
    </message>
    <message>
        <source>Photograph the code with your telephone, and follow what it says.</source>
        <translation>صوّر الرمز بهاتفك واتبع ما يظهر.</translation>
    </message>
    <message>
        <source>Confirm the payment on your telephone.</source>
        <translation>أكّد الدفع على هاتفك.</translation>
    </message>
    <message>
        <source>The code of the page on which you pay</source>
        <translation>رمز الصفحة التي تدفع فيها</translation>
    </message>
    <message>
        <source>This page goes on by itself as soon as it is paid.</source>
        <translation>تنتقل هذه الصفحة تلقائياً بعد الدفع.</translation>
    </message>
    <message>
        <source>Pay at the cash desk instead</source>
        <translation>الدفع في الصندوق بدلاً من ذلك</translation>
    </message>
</context>
<context>
    <name>RequestReview</name>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>المس إجابة لتعديلها.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it before you send the request.</source>
        <translation>تغيّر الرسم. راجعه قبل إرسال الطلب.</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>بقية الإجابات</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>from a register or your card</source>
        <translation>من سجل أو من بطاقتك</translation>
    </message>
</context>
<context>
    <name>RequestSaid</name>
    <message>
        <source>The registers know nobody by this number</source>
        <translation>لا تعرف السجلات أحداً بهذا الرقم</translation>
    </message>
    <message>
        <source>The registers know somebody else by this number</source>
        <translation>هذا الرقم في السجلات لشخص آخر</translation>
    </message>
    <message>
        <source>A register does not answer just now</source>
        <translation>أحد السجلات لا يستجيب الآن</translation>
    </message>
    <message>
        <source>Fill in the rest yourself. We ask again later, or you bring the paper.</source>
        <translation>املأ الباقي بنفسك. نسأل مرة أخرى لاحقاً أو تُحضر الورقة.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go to a counter.</source>
        <translation>راجع الرقم مرة أخرى. إن كان صحيحاً فتوجه إلى شباك.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go on and fill in the rest yourself.</source>
        <translation>راجع الرقم مرة أخرى. إن كان صحيحاً فتابع واملأ الباقي بنفسك.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>تعديل الرقم</translation>
    </message>
    <message>
        <source>It is right: go on</source>
        <translation>الرقم صحيح: متابعة</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>توقف هنا</translation>
    </message>
</context>
<context>
    <name>RequestStop</name>
    <message>
        <source>The office’s server does not answer</source>
        <translation>خادم المكتب لا يستجيب</translation>
    </message>
    <message>
        <source>Your ID card is needed for this</source>
        <translation>يلزم لهذا بطاقتك الشخصية</translation>
    </message>
    <message>
        <source>Your card has expired</source>
        <translation>انتهت صلاحية بطاقتك</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>لا يمكن إنجاز هذا هنا</translation>
    </message>
    <message>
        <source>Put it on the reader: it goes on by itself.</source>
        <translation>ضعها على القارئ: تتم المتابعة تلقائياً.</translation>
    </message>
    <message>
        <source>Take a ticket: a clerk helps you at a counter.</source>
        <translation>خذ تذكرة: يساعدك موظف عند شباك.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>يُرجى مراجعة الاستعلامات.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>خذ تذكرة لشباك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>RequestTold</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>RequestWait</name>
    <message>
        <source>Your request is being begun …</source>
        <translation>يجري بدء طلبك…</translation>
    </message>
    <message>
        <source>We ask the registers, so that you need not bring it …</source>
        <translation>نسأل السجلات كي لا تُحضر شيئاً…</translation>
    </message>
    <message>
        <source>Your answers are being checked …</source>
        <translation>تُراجع إجاباتك…</translation>
    </message>
    <message>
        <source>Your request is being sent …</source>
        <translation>يُرسل طلبك…</translation>
    </message>
    <message>
        <source>The payment is being prepared …</source>
        <translation>يُحضَّر الدفع…</translation>
    </message>
    <message>
        <source>Your request is being decided …</source>
        <translation>يُبتّ في طلبك…</translation>
    </message>
    <message>
        <source>Your requests are looked up …</source>
        <translation>يُبحث عن طلباتك…</translation>
    </message>
    <message>
        <source>Your document is being printed …</source>
        <translation>تُطبع وثيقتك…</translation>
    </message>
    <message>
        <source>We look it up …</source>
        <translation>نبحث عنه…</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>وصل.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>لا جواب.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>خذ تذكرة لشباك</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>إلغاء</translation>
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
        <source>My request</source>
        <translation>طلبي</translation>
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
        <source>Paper cutter jammed</source>
        <translation>سكين الورق عالقة</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>الورق عالق</translation>
    </message>
    <message>
        <source>Too hot; it goes on by itself</source>
        <translation>ساخنة جدًا؛ تتابع العمل تلقائيًا</translation>
    </message>
    <message>
        <source>Faulty: switch it off and on</source>
        <translation>معطّلة: أطفئها ثم شغّلها</translation>
    </message>
    <message>
        <source>Connected; cannot say how it is</source>
        <translation>متصلة؛ حالتها غير معروفة</translation>
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
        <source>Second printer</source>
        <translation>الطابعة الثانية</translation>
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
        <source>Tickets and copies</source>
        <translation>التذاكر والنسخ</translation>
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
    <name>StaffTickets</name>
    <message>
        <source>The copy of %1 has come out.</source>
        <translation>خرجت نسخة %1.</translation>
    </message>
    <message>
        <source>The copy of %1 has come out of the second printer.</source>
        <translation>خرجت نسخة %1 من الطابعة الثانية.</translation>
    </message>
    <message>
        <source>No copy of %1 is certain to have come out. Look at the printers.</source>
        <translation>ليس مؤكدًا أن نسخة %1 قد خرجت. تفقّد الطابعات.</translation>
    </message>
    <message>
        <source>Did its copy come out of the second printer?</source>
        <translation>هل خرجت نسختها من الطابعة الثانية؟</translation>
    </message>
    <message>
        <source>Did its copy come out?</source>
        <translation>هل خرجت نسختها؟</translation>
    </message>
    <message>
        <source>Did it come out of the second printer?</source>
        <translation>هل خرجت من الطابعة الثانية؟</translation>
    </message>
    <message>
        <source>Did it come out of the printer?</source>
        <translation>هل خرجت من الطابعة؟</translation>
    </message>
    <message>
        <source>Tickets of this kiosk</source>
        <translation>تذاكر هذا الجهاز</translation>
    </message>
    <message>
        <source>The latest first. A copy bears the word “Copy”.</source>
        <translation>الأحدث أولًا. تحمل النسخة كلمة «نسخة».</translation>
    </message>
    <message>
        <source>Nobody waits with a ticket of this kiosk.</source>
        <translation>لا أحد ينتظر بتذكرة من هذا الجهاز.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>العودة إلى شاشة المواطنين</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>تجري الطباعة …</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>اطبع نسخة</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation>نعم، رأيتها</translation>
    </message>
    <message>
        <source>No, and none lies there</source>
        <translation>لا، ولا ورقة هناك</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>يصدر القرار في موعد أقصاه {day}.</translation>
    </message>
    <message>
        <source>This request has not been sent yet.</source>
        <translation>لم يُرسل هذا الطلب بعد.</translation>
    </message>
    <message>
        <source>We have your request and fetch the documents.</source>
        <translation>وصلنا طلبك ونجلب الوثائق.</translation>
    </message>
    <message>
        <source>The fee is to be paid.</source>
        <translation>الرسم مستحق الدفع.</translation>
    </message>
    <message>
        <source>Your request waits for an official to take it up.</source>
        <translation>ينتظر طلبك موظفاً يتولاه.</translation>
    </message>
    <message>
        <source>An official is examining your request.</source>
        <translation>يدرس موظف طلبك.</translation>
    </message>
    <message>
        <source>We need something more from you.</source>
        <translation>نحتاج منك شيئاً آخر.</translation>
    </message>
    <message>
        <source>Your request is granted.</source>
        <translation>قُبل طلبك.</translation>
    </message>
    <message>
        <source>Your request was refused.</source>
        <translation>رُفض طلبك.</translation>
    </message>
    <message>
        <source>Your document is made.</source>
        <translation>أُصدرت وثيقتك.</translation>
    </message>
    <message>
        <source>Your document is ready.</source>
        <translation>وثيقتك جاهزة.</translation>
    </message>
    <message>
        <source>Your document is in the post.</source>
        <translation>وثيقتك في البريد.</translation>
    </message>
    <message>
        <source>The request is finished.</source>
        <translation>انتهى الطلب.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>سُحب الطلب.</translation>
    </message>
    <message>
        <source>The time for this request has run out.</source>
        <translation>انقضت مهلة هذا الطلب.</translation>
    </message>
    <message>
        <source>Answer the questions and send the request.</source>
        <translation>أجب عن الأسئلة وأرسل الطلب.</translation>
    </message>
    <message>
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}.</source>
        <translation>ادفع {amount} في صندوق المكتب وأبرز الرقم {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are awaited from you.</source>
        <translation>
            <numerusform>لا يُنتظر منك شيء.</numerusform>
            <numerusform>يُنتظر منك شيء واحد.</numerusform>
            <numerusform>يُنتظر منك شيئان.</numerusform>
            <numerusform>تُنتظر منك %n أشياء.</numerusform>
            <numerusform>يُنتظر منك %n شيئاً.</numerusform>
            <numerusform>يُنتظر منك %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>استلمها من المركز. أحضر بطاقة هويتك.</translation>
    </message>
    <message>
        <source>You can download it with number and secret.</source>
        <translation>يمكنك تنزيلها بالرقم والرمز السري.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>رقم تتبّع الشحنة: {number}.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>يذكر القرار السبب. يحق لك الاعتراض: اسأل في المركز.</translation>
    </message>
    <message>
        <source>You have received the document.</source>
        <translation>لقد استلمت الوثيقة.</translation>
    </message>
    <message>
        <source>You can file a new request at any time.</source>
        <translation>يمكنك تقديم طلب جديد في أي وقت.</translation>
    </message>
    <message>
        <source>You need not do anything now.</source>
        <translation>لا يلزمك فعل شيء الآن.</translation>
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
        <source>Copy</source>
        <translation>نسخة</translation>
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
        <source>Please bring:</source>
        <translation>يرجى إحضار:</translation>
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
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>بها يجد الموظف الذي يناديك طلبك %1.</translation>
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
        <source>Take your ticket from the second printer</source>
        <translation>خذ تذكرتك من الطابعة الثانية</translation>
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
