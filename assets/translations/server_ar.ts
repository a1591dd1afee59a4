<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>حُفظت إجاباتك.</translation>
    </message>
    <message>
        <source>The answers were changed in another window. Here is what is kept.</source>
        <translation>تغيّرت الإجابات في نافذة أخرى. هذا هو المحفوظ.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and send again.</source>
        <translation>تغيّر الرسم. راجعه ثم أرسل من جديد.</translation>
    </message>
    <message>
        <source>Choose how you want to receive the document.</source>
        <translation>اختر كيف تريد استلام الوثيقة.</translation>
    </message>
    <message>
        <source>Send pictures of the papers that were asked for, or bring them to the office.</source>
        <translation>أرسل صور الأوراق المطلوبة أو أحضرها إلى المركز.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>الخطوة {step} من {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong</source>
        <translation>
            <numerusform>لا إجابات ناقصة أو خاطئة: %n</numerusform>
            <numerusform>إجابة واحدة ناقصة أو خاطئة</numerusform>
            <numerusform>إجابتان ناقصتان أو خاطئتان</numerusform>
            <numerusform>%n إجابات ناقصة أو خاطئة</numerusform>
            <numerusform>%n إجابة ناقصة أو خاطئة</numerusform>
            <numerusform>%n إجابة ناقصة أو خاطئة</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep it and go on later</source>
        <translation>حفظ والمتابعة لاحقاً</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>يمكن تركه فارغاً</translation>
    </message>
    <message>
        <source>please answer again</source>
        <translation>يرجى الإجابة من جديد</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختر</translation>
    </message>
    <message>
        <source>Remove entry {number}</source>
        <translation>حذف البند {number}</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>إضافة بند</translation>
    </message>
    <message>
        <source>Kept on {moment}</source>
        <translation>حُفظ في {moment}</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Services on line</source>
        <translation>الخدمات الإلكترونية</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>إلى المحتوى</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>كل الخدمات</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>أين وصل طلبي؟</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>التحقق من وثيقة</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Choose a file first.</source>
        <translation>اختر ملفًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files of one paper at most.</source>
        <translation>
            <numerusform>لا ترسل أي ملف للورقة الواحدة.</numerusform>
            <numerusform>أرسل ملفًا واحدًا على الأكثر للورقة الواحدة.</numerusform>
            <numerusform>أرسل ملفين على الأكثر للورقة الواحدة.</numerusform>
            <numerusform>أرسل %n ملفات على الأكثر للورقة الواحدة.</numerusform>
            <numerusform>أرسل %n ملفًا على الأكثر للورقة الواحدة.</numerusform>
            <numerusform>أرسل %n ملف على الأكثر للورقة الواحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n megabytes. Send a smaller picture.</source>
        <translation>
            <numerusform>الملف أكبر من المسموح. أرسل صورة أصغر.</numerusform>
            <numerusform>الملف أكبر من ميغابايت واحد. أرسل صورة أصغر.</numerusform>
            <numerusform>الملف أكبر من ميغابايتين. أرسل صورة أصغر.</numerusform>
            <numerusform>الملف أكبر من %n ميغابايت. أرسل صورة أصغر.</numerusform>
            <numerusform>الملف أكبر من %n ميغابايت. أرسل صورة أصغر.</numerusform>
            <numerusform>الملف أكبر من %n ميغابايت. أرسل صورة أصغر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no picture: send a PDF, JPEG or PNG.</source>
        <translation>هذه ليست صورة: أرسل ملف PDF أو JPEG أو PNG.</translation>
    </message>
    <message>
        <source>The file is damaged. Take the picture again.</source>
        <translation>الملف تالف. التقط الصورة مرة أخرى.</translation>
    </message>
    <message>
        <source>The picture is too large to be opened. Make it smaller.</source>
        <translation>الصورة أكبر من أن تُفتح. صغّرها.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. Send it without one.</source>
        <translation>ملف PDF محمي بكلمة مرور. أرسله من دونها.</translation>
    </message>
    <message>
        <source>The PDF holds programs or other files. Send it as a picture.</source>
        <translation>يحتوي ملف PDF على برامج أو ملفات أخرى. أرسله على شكل صورة.</translation>
    </message>
    <message>
        <source>Send papers as pictures</source>
        <translation>إرسال الأوراق صورًا</translation>
    </message>
    <message numerus="yes">
        <source>PDF, JPEG or PNG, up to %n megabytes each. Only the office sees them.</source>
        <translation>
            <numerusform>PDF أو JPEG أو PNG. لا يراها إلا المركز.</numerusform>
            <numerusform>PDF أو JPEG أو PNG، حتى ميغابايت واحد لكل ملف. لا يراها إلا المركز.</numerusform>
            <numerusform>PDF أو JPEG أو PNG، حتى ميغابايتين لكل ملف. لا يراها إلا المركز.</numerusform>
            <numerusform>PDF أو JPEG أو PNG، حتى %n ميغابايت لكل ملف. لا يراها إلا المركز.</numerusform>
            <numerusform>PDF أو JPEG أو PNG، حتى %n ميغابايت لكل ملف. لا يراها إلا المركز.</numerusform>
            <numerusform>PDF أو JPEG أو PNG، حتى %n ميغابايت لكل ملف. لا يراها إلا المركز.</numerusform>
        </translation>
    </message>
    <message>
        <source>received on {moment}</source>
        <translation>وصلت في {moment}</translation>
    </message>
    <message>
        <source>The office has it already.</source>
        <translation>هي لدى المركز.</translation>
    </message>
    <message>
        <source>Another page, or a better picture</source>
        <translation>صفحة أخرى أو صورة أوضح</translation>
    </message>
    <message>
        <source>Choose the picture, or several</source>
        <translation>اختر الصورة أو عدة صور</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Nothing has to be sent for this request.</source>
        <translation>لا حاجة إلى إرسال شيء لهذا الطلب.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Choose by whom you want to pay.</source>
        <translation>اختر الجهة التي تريد الدفع عبرها.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and pay again.</source>
        <translation>تغيّر الرسم. راجعه ثم ادفع مرة أخرى.</translation>
    </message>
    <message>
        <source>Pay the fee</source>
        <translation>دفع الرسم</translation>
    </message>
    <message>
        <source>The time to pay ran out. Should money have been taken all the same, it pays your request or comes back by itself.</source>
        <translation>انتهت مهلة الدفع. وإن خُصم المبلغ رغم ذلك فسيُحتسب لطلبك أو يعود إليك تلقائيًا.</translation>
    </message>
    <message>
        <source>The payment did not go through, and nothing was taken. Try again, or choose another way.</source>
        <translation>لم يتم الدفع ولم يُخصم شيء. حاول مرة أخرى أو اختر طريقة أخرى.</translation>
    </message>
    <message>
        <source>By whom do you want to pay?</source>
        <translation>عبر أي جهة تريد الدفع؟</translation>
    </message>
    <message>
        <source>on your telephone</source>
        <translation>من هاتفك</translation>
    </message>
    <message>
        <source>at your bank</source>
        <translation>عبر مصرفك</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>ادفع {amount}</translation>
    </message>
    <message>
        <source>Pay later, or at the office&apos;s cash desk</source>
        <translation>الدفع لاحقًا أو في صندوق المركز</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>أكّد الدفع</translation>
    </message>
    <message>
        <source>The fee is being paid</source>
        <translation>الرسم قيد الدفع</translation>
    </message>
    <message>
        <source>Confirm {amount} on your telephone, as you are asked to there.</source>
        <translation>أكّد مبلغ {amount} على هاتفك كما يُطلب منك فيه.</translation>
    </message>
    <message>
        <source>Pay {amount} at your bank.</source>
        <translation>ادفع {amount} عبر مصرفك.</translation>
    </message>
    <message>
        <source>You have time until {moment}.</source>
        <translation>أمامك مهلة حتى {moment}.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>الانتقال إلى الدفع</translation>
    </message>
    <message>
        <source>As soon as it is paid, this page tells you. You may also close it and come back later.</source>
        <translation>حالما يتم الدفع تخبرك هذه الصفحة. ويمكنك أيضًا إغلاقها والعودة لاحقًا.</translation>
    </message>
    <message>
        <source>Somebody is paying it at the office at this moment.</source>
        <translation>يجري دفعه في المركز في هذه اللحظة.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>تحديث</translation>
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
        <source>Keep these two</source>
        <translation>احتفظ بهذين الرقمين</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>With them you come back at any time, on any device. Show the secret to nobody.</source>
        <translation>بهما تعود في أي وقت ومن أي جهاز. لا تُطلع أحداً على الرمز السري.</translation>
    </message>
    <message>
        <source>Or keep this secret link</source>
        <translation>أو احتفظ بهذا الرابط السري</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Is everything right?</source>
        <translation>هل كل شيء صحيح؟</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>تعديل إجابة</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Give it to the office</source>
        <translation>تسليم ذلك إلى المركز</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose an office.</source>
        <translation>اختر مركزاً.</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>في اليوم نفسه</translation>
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
        <source>free of charge</source>
        <translation>بلا رسوم</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>في المركز</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>بالبريد</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>إلكترونياً</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>no need to bring: we fetch it</source>
        <translation>لا حاجة لإحضاره: نحن نجلبه</translation>
    </message>
    <message>
        <source>bring it to the office</source>
        <translation>أحضره إلى المركز</translation>
    </message>
    <message>
        <source>How do you want to receive it?</source>
        <translation>كيف تريد استلامها؟</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>مدة البتّ</translation>
    </message>
    <message>
        <source>It may be another, depending on your answers.</source>
        <translation>قد يختلف حسب إجاباتك.</translation>
    </message>
    <message>
        <source>You receive it</source>
        <translation>تستلمها</translation>
    </message>
    <message>
        <source>if it concerns you</source>
        <translation>إذا كان يخصك</translation>
    </message>
    <message>
        <source>Which office is to take care of it?</source>
        <translation>أي مركز يتولى الطلب؟</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اختر مركزاً</translation>
    </message>
    <message>
        <source>Start the request</source>
        <translation>بدء الطلب</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}. Work on the request begins then.</source>
        <translation>ادفع {amount} في صندوق المركز وأبرز الرقم {number}. يبدأ العمل على الطلب عندئذٍ.</translation>
    </message>
    <message>
        <source>Fetch it at: {office}. Bring your identity card.</source>
        <translation>استلمها من: {office}. أحضر بطاقة هويتك.</translation>
    </message>
    <message>
        <source>You have time until {day}.</source>
        <translation>لديك مهلة حتى {day}.</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>يصدر القرار في موعد أقصاه {day}.</translation>
    </message>
    <message>
        <source>Another office decides about this request. This is what we knew on {moment}.</source>
        <translation>يبتّ مركز آخر في هذا الطلب. هذا ما كنا نعلمه في {moment}.</translation>
    </message>
    <message>
        <source>Pay {amount} here, or at the office&apos;s cash desk with the number {number}. Work on the request begins then.</source>
        <translation>ادفع {amount} هنا، أو في صندوق المركز مع ذكر الرقم {number}. عندها يبدأ العمل على الطلب.</translation>
    </message>
    <message>
        <source>Download it here, as often as you like.</source>
        <translation>نزّلها من هنا متى شئت وكلما شئت.</translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>استلمها من المركز. أحضر بطاقة هويتك.</translation>
    </message>
    <message>
        <source>It is kept for you until {day}.</source>
        <translation>تُحفظ لك حتى {day}.</translation>
    </message>
    <message>
        <source>It should have been decided by {day}.</source>
        <translation>كان يجب البتّ فيه قبل {day}.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %n working days at the latest.</source>
        <translation>
            <numerusform>أي خلال %n يوم عمل على الأكثر.</numerusform>
            <numerusform>أي خلال يوم عمل واحد على الأكثر.</numerusform>
            <numerusform>أي خلال يومي عمل على الأكثر.</numerusform>
            <numerusform>أي خلال %n أيام عمل على الأكثر.</numerusform>
            <numerusform>أي خلال %n يوم عمل على الأكثر.</numerusform>
            <numerusform>أي خلال %n يوم عمل على الأكثر.</numerusform>
        </translation>
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
        <source>You need not do anything now.</source>
        <translation>لا يلزمك فعل شيء الآن.</translation>
    </message>
    <message>
        <source>Give what is listed below, here or at the office.</source>
        <translation>قدّم ما هو مذكور أدناه هنا أو في المركز.</translation>
    </message>
    <message>
        <source>The document is being made. You need not do anything.</source>
        <translation>يجري إصدار الوثيقة. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>يذكر القرار السبب. يحق لك الاعتراض: اسأل في المركز.</translation>
    </message>
    <message>
        <source>We tell you here when and where you receive it.</source>
        <translation>نخبرك هنا متى وأين تستلمها.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>رقم تتبّع الشحنة: {number}.</translation>
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
        <source>We are late, and sorry. Ask at the office.</source>
        <translation>لقد تأخرنا ونعتذر. اسأل في المركز.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>أي اليوم.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What do you need?</source>
        <translation>ماذا تحتاج؟</translation>
    </message>
    <message>
        <source>These services can be requested here, without coming to an office.</source>
        <translation>يمكن طلب هذه الخدمات هنا من دون الحضور إلى مركز.</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>خدمات أخرى</translation>
    </message>
    <message>
        <source>No service is offered on line at present. Come to an office.</source>
        <translation>لا خدمات متاحة عبر الإنترنت حالياً. توجّه إلى أحد المراكز.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>What comes next</source>
        <translation>ما الخطوة التالية</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>إلى الأسئلة</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>ادفع هنا</translation>
    </message>
    <message>
        <source>Download the document (PDF)</source>
        <translation>تنزيل الوثيقة (PDF)</translation>
    </message>
    <message>
        <source>Send pictures of papers</source>
        <translation>إرسال صور الأوراق</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>الحالة كما كانت في {moment}</translation>
    </message>
    <message>
        <source>Close this request on this device</source>
        <translation>إغلاق هذا الطلب على هذا الجهاز</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>أين وصل طلبي؟</translation>
    </message>
    <message>
        <source>Number and secret are on your receipt.</source>
        <translation>الرقم والرمز السري مكتوبان على إيصالك.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>الرقم والرمز السري لا يتطابقان. راجع الإيصال مرة أخرى.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>رقم الطلب</translation>
    </message>
    <message>
        <source>Such as {number}</source>
        <translation>مثل {number}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>الرمز السري</translation>
    </message>
    <message>
        <source>Twelve letters and figures, such as {secret}</source>
        <translation>اثنا عشر حرفاً ورقماً، مثل {secret}</translation>
    </message>
    <message>
        <source>Show how it stands</source>
        <translation>عرض حالة الطلب</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Request sent</source>
        <translation>أُرسل الطلب</translation>
    </message>
    <message>
        <source>Documents fetched from the registers</source>
        <translation>جلب الوثائق من السجلات</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>دفع الرسم</translation>
    </message>
    <message>
        <source>Examined and decided</source>
        <translation>الدراسة والبتّ</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>إصدار الوثيقة</translation>
    </message>
    <message>
        <source>Received by post</source>
        <translation>الاستلام بالبريد</translation>
    </message>
    <message>
        <source>Sent to you electronically</source>
        <translation>الإرسال إليك إلكترونياً</translation>
    </message>
    <message>
        <source>Handed over at the office</source>
        <translation>التسليم في المركز</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقّف</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>There is no such page</source>
        <translation>لا توجد صفحة كهذه</translation>
    </message>
    <message>
        <source>Look for the service in the list, or ask about a request.</source>
        <translation>ابحث عن الخدمة في القائمة أو اسأل عن طلب.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>يرجى الانتظار قليلاً</translation>
    </message>
    <message numerus="yes">
        <source>There were too many tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>المحاولات كثيرة جداً. حاول بعد %n ثانية.</numerusform>
            <numerusform>المحاولات كثيرة جداً. حاول بعد ثانية واحدة.</numerusform>
            <numerusform>المحاولات كثيرة جداً. حاول بعد ثانيتين.</numerusform>
            <numerusform>المحاولات كثيرة جداً. حاول بعد %n ثوانٍ.</numerusform>
            <numerusform>المحاولات كثيرة جداً. حاول بعد %n ثانية.</numerusform>
            <numerusform>المحاولات كثيرة جداً. حاول بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has expired</source>
        <translation>انتهت صلاحية هذا النموذج</translation>
    </message>
    <message>
        <source>Nothing was sent. Open the page again; it needs cookies.</source>
        <translation>لم يُرسل شيء. افتح الصفحة من جديد؛ فهي تحتاج إلى ملفات الارتباط.</translation>
    </message>
    <message>
        <source>We could not read what you sent</source>
        <translation>لم نتمكن من قراءة ما أرسلته</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and try again.</source>
        <translation>لم يُرسل شيء. ارجع وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This does not work just now</source>
        <translation>لا يعمل هذا حالياً</translation>
    </message>
    <message>
        <source>What you saved before is kept. Try again in a few minutes.</source>
        <translation>ما حفظته سابقاً باقٍ. حاول بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>This is not possible any more</source>
        <translation>لم يعد هذا ممكناً</translation>
    </message>
    <message>
        <source>The request or the service has changed. Look how it stands now.</source>
        <translation>تغيّر الطلب أو الخدمة. انظر إلى الحالة الآن.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>شهادة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>سند تسليم</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>تقرير يومي</translation>
    </message>
    <message>
        <source>This is not the code of a document.</source>
        <translation>هذا ليس رمز وثيقة.</translation>
    </message>
    <message>
        <source>The code was read incompletely. Scan it again.</source>
        <translation>قُرئ الرمز ناقصاً. امسحه من جديد.</translation>
    </message>
    <message>
        <source>The code is newer than this page. Ask at the office.</source>
        <translation>الرمز أحدث من هذه الصفحة. اسأل في المركز.</translation>
    </message>
    <message>
        <source>We do not know the office that it names. Ask there before you accept it.</source>
        <translation>لا نعرف المركز المذكور فيها. اسأل هناك قبل قبولها.</translation>
    </message>
    <message>
        <source>The signature does not hold. Do not accept it, and tell the office.</source>
        <translation>التوقيع غير صحيح. لا تقبلها وأبلغ المركز.</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>التحقق من وثيقة</translation>
    </message>
    <message>
        <source>The code was made by the office, but the document is valid no longer.</source>
        <translation>الرمز صادر عن المركز، لكن الوثيقة لم تعد سارية.</translation>
    </message>
    <message>
        <source>This document is genuine.</source>
        <translation>هذه الوثيقة صحيحة.</translation>
    </message>
    <message>
        <source>Compare this with the paper in your hand.</source>
        <translation>قارن هذا بالورقة التي في يدك.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارية حتى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Is it this person&apos;s?</source>
        <translation>هل هي لهذا الشخص؟</translation>
    </message>
    <message>
        <source>Yes: the document was issued to this person.</source>
        <translation>نعم: صدرت الوثيقة لهذا الشخص.</translation>
    </message>
    <message>
        <source>No: the document was not issued to anybody of this name.</source>
        <translation>لا: لم تصدر الوثيقة لأحد بهذا الاسم.</translation>
    </message>
    <message>
        <source>Name as it is printed on the document</source>
        <translation>الاسم كما هو مطبوع على الوثيقة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقّق</translation>
    </message>
    <message>
        <source>This document is not genuine.</source>
        <translation>هذه الوثيقة غير صحيحة.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>تعذّر التحقق من هذا.</translation>
    </message>
    <message>
        <source>Scan the QR code on the document with a telephone, or type what stands in it.</source>
        <translation>امسح رمز QR على الوثيقة بهاتف أو اكتب ما فيه.</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>رمز الوثيقة</translation>
    </message>
    <message>
        <source>It begins with {mark}</source>
        <translation>يبدأ بـ {mark}</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Withdraw the request</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Withdraw the request?</source>
        <translation>هل تريد سحب الطلب؟</translation>
    </message>
    <message>
        <source>Nobody works on it any more then. You can file a new one at any time.</source>
        <translation>بعد ذلك لن يُعمل عليه. ويمكنك تقديم طلب جديد في أي وقت.</translation>
    </message>
    <message>
        <source>You have paid {amount}. Ask at the office to have it back.</source>
        <translation>لقد دفعت {amount}. اطلب استردادها في المركز.</translation>
    </message>
    <message>
        <source>You have paid {amount}. This fee is not given back.</source>
        <translation>لقد دفعت {amount}. هذا الرسم لا يُرد.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، أبقِ الطلب</translation>
    </message>
</context>
</TS>
