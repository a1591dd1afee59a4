<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>پاسخ‌های شما ذخیره شد.</translation>
    </message>
    <message>
        <source>The answers were changed in another window. Here is what is kept.</source>
        <translation>پاسخ‌ها در پنجره‌ای دیگر تغییر کرده‌اند. این چیزی است که ذخیره شده است.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and send again.</source>
        <translation>مبلغ تعرفه تغییر کرده است. آن را ببینید و دوباره بفرستید.</translation>
    </message>
    <message>
        <source>Choose how you want to receive the document.</source>
        <translation>شیوه دریافت سند را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Send pictures of the papers that were asked for, or bring them to the office.</source>
        <translation>تصویر مدارک خواسته‌شده را بفرستید یا آن‌ها را به اداره بیاورید.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>گام {step} از {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong</source>
        <translation>
            <numerusform>%n پاسخ خالی یا نادرست است</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Keep it and go on later</source>
        <translation>ذخیره و ادامه در زمانی دیگر</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>می‌تواند خالی بماند</translation>
    </message>
    <message>
        <source>please answer again</source>
        <translation>لطفاً دوباره پاسخ دهید</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>انتخاب کنید</translation>
    </message>
    <message>
        <source>Remove entry {number}</source>
        <translation>حذف مورد {number}</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>افزودن مورد</translation>
    </message>
    <message>
        <source>Kept on {moment}</source>
        <translation>ذخیره شد: {moment}</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Services on line</source>
        <translation>خدمات برخط</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>رفتن به محتوا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>همه خدمات</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>درخواست من در چه مرحله‌ای است؟</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>بررسی اصالت سند</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Choose a file first.</source>
        <translation>نخست یک پرونده انتخاب کنید.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files of one paper at most.</source>
        <translation>
            <numerusform>از هر مدرک حداکثر %n پرونده بفرستید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n megabytes. Send a smaller picture.</source>
        <translation>
            <numerusform>پرونده بزرگ‌تر از %n مگابایت است. تصویر کوچک‌تری بفرستید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no picture: send a PDF, JPEG or PNG.</source>
        <translation>این تصویر نیست: PDF، JPEG یا PNG بفرستید.</translation>
    </message>
    <message>
        <source>The file is damaged. Take the picture again.</source>
        <translation>پرونده خراب است. دوباره عکس بگیرید.</translation>
    </message>
    <message>
        <source>The picture is too large to be opened. Make it smaller.</source>
        <translation>تصویر بزرگ‌تر از آن است که باز شود. آن را کوچک کنید.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. Send it without one.</source>
        <translation>این PDF گذرواژه می‌خواهد. آن را بدون گذرواژه بفرستید.</translation>
    </message>
    <message>
        <source>The PDF holds programs or other files. Send it as a picture.</source>
        <translation>این PDF برنامه یا پروندهٔ دیگری در خود دارد. آن را به صورت تصویر بفرستید.</translation>
    </message>
    <message>
        <source>Send papers as pictures</source>
        <translation>ارسال تصویر مدارک</translation>
    </message>
    <message numerus="yes">
        <source>PDF, JPEG or PNG, up to %n megabytes each. Only the office sees them.</source>
        <translation>
            <numerusform>PDF، JPEG یا PNG، هر کدام تا %n مگابایت. تنها اداره آن‌ها را می‌بیند.</numerusform>
        </translation>
    </message>
    <message>
        <source>received on {moment}</source>
        <translation>دریافت شد: {moment}</translation>
    </message>
    <message>
        <source>The office has it already.</source>
        <translation>این مدرک نزد اداره است.</translation>
    </message>
    <message>
        <source>Another page, or a better picture</source>
        <translation>صفحه‌ای دیگر یا تصویری بهتر</translation>
    </message>
    <message>
        <source>Choose the picture, or several</source>
        <translation>یک یا چند تصویر انتخاب کنید</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ارسال</translation>
    </message>
    <message>
        <source>Nothing has to be sent for this request.</source>
        <translation>برای این درخواست نیازی به ارسال مدرک نیست.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Choose by whom you want to pay.</source>
        <translation>انتخاب کنید از چه راهی می‌پردازید.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and pay again.</source>
        <translation>تعرفه تغییر کرده است. آن را ببینید و دوباره بپردازید.</translation>
    </message>
    <message>
        <source>Pay the fee</source>
        <translation>پرداخت تعرفه</translation>
    </message>
    <message>
        <source>The time to pay ran out. Should money have been taken all the same, it pays your request or comes back by itself.</source>
        <translation>مهلت پرداخت تمام شد. اگر با این حال پولی کم شده باشد، به حساب درخواست شما می‌آید یا خودبه‌خود برمی‌گردد.</translation>
    </message>
    <message>
        <source>The payment did not go through, and nothing was taken. Try again, or choose another way.</source>
        <translation>پرداخت انجام نشد و پولی کم نشد. دوباره تلاش کنید یا راه دیگری برگزینید.</translation>
    </message>
    <message>
        <source>By whom do you want to pay?</source>
        <translation>از چه راهی می‌خواهید بپردازید؟</translation>
    </message>
    <message>
        <source>on your telephone</source>
        <translation>با تلفن همراه</translation>
    </message>
    <message>
        <source>at your bank</source>
        <translation>از راه بانک</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>پرداخت {amount}</translation>
    </message>
    <message>
        <source>Pay later, or at the office&apos;s cash desk</source>
        <translation>پرداخت در زمان دیگر یا در صندوق اداره</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>پرداخت را تأیید کنید</translation>
    </message>
    <message>
        <source>The fee is being paid</source>
        <translation>تعرفه در حال پرداخت است</translation>
    </message>
    <message>
        <source>Confirm {amount} on your telephone, as you are asked to there.</source>
        <translation>مبلغ {amount} را همان‌گونه که در تلفن همراهتان خواسته می‌شود تأیید کنید.</translation>
    </message>
    <message>
        <source>Pay {amount} at your bank.</source>
        <translation>{amount} را از راه بانک خود بپردازید.</translation>
    </message>
    <message>
        <source>You have time until {moment}.</source>
        <translation>تا {moment} فرصت دارید.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>رفتن به پرداخت</translation>
    </message>
    <message>
        <source>As soon as it is paid, this page tells you. You may also close it and come back later.</source>
        <translation>به محض پرداخت، این صفحه به شما خبر می‌دهد. می‌توانید آن را ببندید و بعداً برگردید.</translation>
    </message>
    <message>
        <source>Somebody is paying it at the office at this moment.</source>
        <translation>همین حالا کسی در اداره آن را می‌پردازد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>دوباره ببینید</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Answer this question.</source>
        <translation>به این پرسش پاسخ دهید.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <translation>جای این پاسخ اینجا نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n characters at most.</source>
        <translation>
            <numerusform>حداکثر %n نویسه بنویسید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries at least.</source>
        <translation>
            <numerusform>دست‌کم %n مورد بیفزایید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n entries at most.</source>
        <translation>
            <numerusform>حداکثر %n مورد بگذارید.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are signs in it that cannot be printed.</source>
        <translation>نشانه‌هایی دارد که چاپ نمی‌شوند.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, as in the passport.</source>
        <translation>آن را با حروف لاتین و مانند گذرنامه بنویسید.</translation>
    </message>
    <message>
        <source>Write a whole number, in figures.</source>
        <translation>عددی صحیح با رقم بنویسید.</translation>
    </message>
    <message>
        <source>Write {number} or more.</source>
        <translation>{number} یا بیشتر بنویسید.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>{number} یا کمتر بنویسید.</translation>
    </message>
    <message>
        <source>Write a date that there is: year, month and day.</source>
        <translation>تاریخی درست بنویسید: سال، ماه و روز.</translation>
    </message>
    <message>
        <source>Write the date by the Gregorian calendar.</source>
        <translation>تاریخ را به گاه‌شماری میلادی بنویسید.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>یکی از پاسخ‌ها را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>بله یا خیر را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Write a telephone number: 5 to 15 figures.</source>
        <translation>شماره تلفن را با 5 تا 15 رقم بنویسید.</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as name@example.org.</source>
        <translation>نشانی رایانامه بنویسید، مانند ‎name@example.org‎.</translation>
    </message>
    <message>
        <source>Write the national number as on the identity card.</source>
        <translation>شماره ملی را مانند کارت ملی بنویسید.</translation>
    </message>
    <message>
        <source>One figure is wrong. Compare with the document.</source>
        <translation>یکی از رقم‌ها نادرست است. شماره را با مدرک خود مقایسه کنید.</translation>
    </message>
    <message>
        <source>Write it as the note under the question says.</source>
        <translation>آن را چنان‌که زیر پرسش گفته شده بنویسید.</translation>
    </message>
    <message>
        <source>Check how this is written.</source>
        <translation>شیوه نوشتن آن را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Keep these two</source>
        <translation>این دو را نگه دارید</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>With them you come back at any time, on any device. Show the secret to nobody.</source>
        <translation>با این دو هر زمان و از هر دستگاهی بازمی‌گردید. رمز را به کسی نشان ندهید.</translation>
    </message>
    <message>
        <source>Or keep this secret link</source>
        <translation>یا این پیوند محرمانه را نگه دارید</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Is everything right?</source>
        <translation>همه چیز درست است؟</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>تغییر یک پاسخ</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>فرستادن درخواست</translation>
    </message>
    <message>
        <source>Give it to the office</source>
        <translation>سپردن به اداره</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose an office.</source>
        <translation>اداره‌ای را انتخاب کنید.</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>در همان روز</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n روز کاری</numerusform>
        </translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>رایگان</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>در اداره</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>با پست</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>الکترونیکی</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>تعرفه</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>no need to bring: we fetch it</source>
        <translation>نیازی به آوردن نیست: خودمان می‌گیریم</translation>
    </message>
    <message>
        <source>bring it to the office</source>
        <translation>آن را به اداره بیاورید</translation>
    </message>
    <message>
        <source>How do you want to receive it?</source>
        <translation>می‌خواهید چگونه دریافت کنید؟</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>زمان تصمیم‌گیری</translation>
    </message>
    <message>
        <source>It may be another, depending on your answers.</source>
        <translation>بسته به پاسخ‌های شما ممکن است تغییر کند.</translation>
    </message>
    <message>
        <source>You receive it</source>
        <translation>دریافت</translation>
    </message>
    <message>
        <source>if it concerns you</source>
        <translation>اگر به شما مربوط باشد</translation>
    </message>
    <message>
        <source>Which office is to take care of it?</source>
        <translation>کدام اداره رسیدگی کند؟</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>اداره‌ای را انتخاب کنید</translation>
    </message>
    <message>
        <source>Start the request</source>
        <translation>آغاز درخواست</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}. Work on the request begins then.</source>
        <translation>{amount} را در صندوق اداره بپردازید و شماره {number} را نشان دهید. رسیدگی به درخواست پس از آن آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Fetch it at: {office}. Bring your identity card.</source>
        <translation>از اینجا بگیرید: {office}. کارت شناسایی خود را بیاورید.</translation>
    </message>
    <message>
        <source>You have time until {day}.</source>
        <translation>تا {day} فرصت دارید.</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>تصمیم تا {day} گرفته می‌شود.</translation>
    </message>
    <message>
        <source>Another office decides about this request. This is what we knew on {moment}.</source>
        <translation>اداره‌ای دیگر درباره این درخواست تصمیم می‌گیرد. این آگاهی ما در {moment} است.</translation>
    </message>
    <message>
        <source>Pay {amount} here, or at the office&apos;s cash desk with the number {number}. Work on the request begins then.</source>
        <translation>{amount} را همین‌جا، یا در صندوق اداره با شمارهٔ {number} بپردازید. پس از آن کار روی درخواست آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Download it here, as often as you like.</source>
        <translation>هر چند بار که بخواهید از همین‌جا بارگیری کنید.</translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>آن را از اداره بگیرید. کارت شناسایی خود را بیاورید.</translation>
    </message>
    <message>
        <source>It is kept for you until {day}.</source>
        <translation>تا {day} برای شما نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>It should have been decided by {day}.</source>
        <translation>باید تا {day} تصمیم گرفته می‌شد.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %n working days at the latest.</source>
        <translation>
            <numerusform>یعنی حداکثر تا %n روز کاری دیگر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This request has not been sent yet.</source>
        <translation>این درخواست هنوز فرستاده نشده است.</translation>
    </message>
    <message>
        <source>We have your request and fetch the documents.</source>
        <translation>درخواست شما رسیده است و مدارک را می‌گیریم.</translation>
    </message>
    <message>
        <source>The fee is to be paid.</source>
        <translation>تعرفه باید پرداخت شود.</translation>
    </message>
    <message>
        <source>Your request waits for an official to take it up.</source>
        <translation>درخواست شما در نوبت رسیدگی است.</translation>
    </message>
    <message>
        <source>An official is examining your request.</source>
        <translation>کارشناسی در حال بررسی درخواست شماست.</translation>
    </message>
    <message>
        <source>We need something more from you.</source>
        <translation>چیز دیگری از شما لازم داریم.</translation>
    </message>
    <message>
        <source>Your request is granted.</source>
        <translation>با درخواست شما موافقت شد.</translation>
    </message>
    <message>
        <source>Your request was refused.</source>
        <translation>درخواست شما رد شد.</translation>
    </message>
    <message>
        <source>Your document is made.</source>
        <translation>سند شما صادر شد.</translation>
    </message>
    <message>
        <source>Your document is ready.</source>
        <translation>سند شما آماده است.</translation>
    </message>
    <message>
        <source>Your document is in the post.</source>
        <translation>سند شما پست شده است.</translation>
    </message>
    <message>
        <source>The request is finished.</source>
        <translation>درخواست به پایان رسید.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>درخواست پس گرفته شد.</translation>
    </message>
    <message>
        <source>The time for this request has run out.</source>
        <translation>مهلت این درخواست به پایان رسیده است.</translation>
    </message>
    <message>
        <source>Answer the questions and send the request.</source>
        <translation>به پرسش‌ها پاسخ دهید و درخواست را بفرستید.</translation>
    </message>
    <message>
        <source>You need not do anything now.</source>
        <translation>اکنون لازم نیست کاری بکنید.</translation>
    </message>
    <message>
        <source>Give what is listed below, here or at the office.</source>
        <translation>آنچه را در زیر آمده اینجا یا در اداره بدهید.</translation>
    </message>
    <message>
        <source>The document is being made. You need not do anything.</source>
        <translation>سند در حال صدور است. لازم نیست کاری بکنید.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>دلیل در رأی آمده است. حق اعتراض دارید: در اداره بپرسید.</translation>
    </message>
    <message>
        <source>We tell you here when and where you receive it.</source>
        <translation>زمان و جای دریافت را همین‌جا می‌گوییم.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>شماره رهگیری پستی: {number}.</translation>
    </message>
    <message>
        <source>You have received the document.</source>
        <translation>سند را دریافت کرده‌اید.</translation>
    </message>
    <message>
        <source>You can file a new request at any time.</source>
        <translation>هر زمان می‌توانید درخواست تازه‌ای بدهید.</translation>
    </message>
    <message>
        <source>We are late, and sorry. Ask at the office.</source>
        <translation>دیر کرده‌ایم و پوزش می‌خواهیم. از اداره بپرسید.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>یعنی امروز.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What do you need?</source>
        <translation>چه نیاز دارید؟</translation>
    </message>
    <message>
        <source>These services can be requested here, without coming to an office.</source>
        <translation>این خدمات را می‌توانید همین‌جا و بدون مراجعه درخواست کنید.</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>خدمات دیگر</translation>
    </message>
    <message>
        <source>No service is offered on line at present. Come to an office.</source>
        <translation>اکنون خدمتی برخط ارائه نمی‌شود. به اداره مراجعه کنید.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>What comes next</source>
        <translation>گام بعدی</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>به سوی پرسش‌ها</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>پرداخت در همین‌جا</translation>
    </message>
    <message>
        <source>Download the document (PDF)</source>
        <translation>بارگیری سند (PDF)</translation>
    </message>
    <message>
        <source>Send pictures of papers</source>
        <translation>ارسال تصویر مدارک</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>وضعیت در {moment}</translation>
    </message>
    <message>
        <source>Close this request on this device</source>
        <translation>بستن این درخواست در این دستگاه</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>درخواست من در چه مرحله‌ای است؟</translation>
    </message>
    <message>
        <source>Number and secret are on your receipt.</source>
        <translation>شماره و رمز روی رسید شما نوشته شده است.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>شماره و رمز با هم نمی‌خوانند. دوباره به رسید نگاه کنید.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>شماره درخواست</translation>
    </message>
    <message>
        <source>Such as {number}</source>
        <translation>مانند {number}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Twelve letters and figures, such as {secret}</source>
        <translation>دوازده حرف و رقم، مانند {secret}</translation>
    </message>
    <message>
        <source>Show how it stands</source>
        <translation>نمایش وضعیت</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Request sent</source>
        <translation>درخواست فرستاده شد</translation>
    </message>
    <message>
        <source>Documents fetched from the registers</source>
        <translation>گرفتن مدارک از سامانه‌ها</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>پرداخت تعرفه</translation>
    </message>
    <message>
        <source>Examined and decided</source>
        <translation>بررسی و تصمیم</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>صدور سند</translation>
    </message>
    <message>
        <source>Received by post</source>
        <translation>دریافت با پست</translation>
    </message>
    <message>
        <source>Sent to you electronically</source>
        <translation>ارسال الکترونیکی به شما</translation>
    </message>
    <message>
        <source>Handed over at the office</source>
        <translation>تحویل در اداره</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام شد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
    <message>
        <source>later</source>
        <translation>بعداً</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>متوقف شد</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>There is no such page</source>
        <translation>چنین صفحه‌ای نیست</translation>
    </message>
    <message>
        <source>Look for the service in the list, or ask about a request.</source>
        <translation>خدمت را در فهرست بجویید یا وضعیت درخواستی را بپرسید.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>لطفاً کمی صبر کنید</translation>
    </message>
    <message numerus="yes">
        <source>There were too many tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>تلاش‌ها بسیار بود. %n ثانیه دیگر دوباره تلاش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has expired</source>
        <translation>این برگه منقضی شده است</translation>
    </message>
    <message>
        <source>Nothing was sent. Open the page again; it needs cookies.</source>
        <translation>چیزی فرستاده نشد. صفحه را دوباره باز کنید؛ به کوکی نیاز دارد.</translation>
    </message>
    <message>
        <source>We could not read what you sent</source>
        <translation>آنچه فرستادید خوانده نشد</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and try again.</source>
        <translation>چیزی فرستاده نشد. برگردید و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This does not work just now</source>
        <translation>اکنون ممکن نیست</translation>
    </message>
    <message>
        <source>What you saved before is kept. Try again in a few minutes.</source>
        <translation>آنچه پیش‌تر ذخیره کردید می‌ماند. چند دقیقه دیگر تلاش کنید.</translation>
    </message>
    <message>
        <source>This is not possible any more</source>
        <translation>این کار دیگر ممکن نیست</translation>
    </message>
    <message>
        <source>The request or the service has changed. Look how it stands now.</source>
        <translation>درخواست یا خدمت تغییر کرده است. وضعیت کنونی را ببینید.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>گواهی</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>رأی</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>برگه تحویل</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>گزارش روزانه</translation>
    </message>
    <message>
        <source>This is not the code of a document.</source>
        <translation>این کد یک سند نیست.</translation>
    </message>
    <message>
        <source>The code was read incompletely. Scan it again.</source>
        <translation>کد ناقص خوانده شد. دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The code is newer than this page. Ask at the office.</source>
        <translation>کد از این صفحه تازه‌تر است. از اداره بپرسید.</translation>
    </message>
    <message>
        <source>We do not know the office that it names. Ask there before you accept it.</source>
        <translation>اداره‌ای را که نام برده نمی‌شناسیم. پیش از پذیرفتن از آنجا بپرسید.</translation>
    </message>
    <message>
        <source>The signature does not hold. Do not accept it, and tell the office.</source>
        <translation>امضا درست نیست. آن را نپذیرید و به اداره خبر دهید.</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>بررسی اصالت سند</translation>
    </message>
    <message>
        <source>The code was made by the office, but the document is valid no longer.</source>
        <translation>کد را اداره ساخته است، اما سند دیگر اعتبار ندارد.</translation>
    </message>
    <message>
        <source>This document is genuine.</source>
        <translation>این سند اصیل است.</translation>
    </message>
    <message>
        <source>Compare this with the paper in your hand.</source>
        <translation>این را با برگه‌ای که در دست دارید مقایسه کنید.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاریخ صدور</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>معتبر تا</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>صادرکننده</translation>
    </message>
    <message>
        <source>Is it this person&apos;s?</source>
        <translation>آیا سند از آنِ این شخص است؟</translation>
    </message>
    <message>
        <source>Yes: the document was issued to this person.</source>
        <translation>بله: سند برای همین شخص صادر شده است.</translation>
    </message>
    <message>
        <source>No: the document was not issued to anybody of this name.</source>
        <translation>خیر: سند برای کسی با این نام صادر نشده است.</translation>
    </message>
    <message>
        <source>Name as it is printed on the document</source>
        <translation>نام چنان‌که روی سند چاپ شده</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>This document is not genuine.</source>
        <translation>این سند اصیل نیست.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>بررسی ممکن نشد.</translation>
    </message>
    <message>
        <source>Scan the QR code on the document with a telephone, or type what stands in it.</source>
        <translation>رمز QR روی سند را با تلفن بخوانید یا متن آن را بنویسید.</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>کد سند</translation>
    </message>
    <message>
        <source>It begins with {mark}</source>
        <translation>با {mark} آغاز می‌شود</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Withdraw the request</source>
        <translation>پس گرفتن درخواست</translation>
    </message>
    <message>
        <source>Withdraw the request?</source>
        <translation>درخواست را پس می‌گیرید؟</translation>
    </message>
    <message>
        <source>Nobody works on it any more then. You can file a new one at any time.</source>
        <translation>پس از آن دیگر کسی روی آن کار نمی‌کند. هر زمان می‌توانید درخواست تازه‌ای بدهید.</translation>
    </message>
    <message>
        <source>You have paid {amount}. Ask at the office to have it back.</source>
        <translation>شما {amount} پرداخته‌اید. برای بازگرداندن آن به اداره مراجعه کنید.</translation>
    </message>
    <message>
        <source>You have paid {amount}. This fee is not given back.</source>
        <translation>شما {amount} پرداخته‌اید. این تعرفه بازگردانده نمی‌شود.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>نه، بماند</translation>
    </message>
</context>
</TS>
