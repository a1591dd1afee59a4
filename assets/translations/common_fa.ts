<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AccessibilityBar</name>
    <message>
        <source>Larger text</source>
        <translation>متن بزرگ‌تر</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>صفحه پایین‌تر</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>خواندن با صدا</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>کمک در راه است</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>کمک</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>کمک خواسته شد</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>From: {sender}</source>
        <translation>فرستنده: {sender}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>گیرنده</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Valid until</source>
        <translation>معتبر تا</translation>
    </message>
    <message>
        <source>This is to certify the following about:</source>
        <translation>بدین‌وسیله موارد زیر دربارهٔ شخص نام‌برده گواهی می‌شود:</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <source>Requests</source>
        <translation>درخواست‌ها</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>صندوق‌ها</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>پرداخت‌ها</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>How requests stand</source>
        <translation>وضع درخواست‌ها</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>روز کاری</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>خدمت‌گرفته</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>نیامده</translation>
    </message>
    <message>
        <source>Usual wait (min)</source>
        <translation>انتظار معمول (دقیقه)</translation>
    </message>
    <message>
        <source>Longest wait (min)</source>
        <translation>بیشترین انتظار (دقیقه)</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تأییدشده</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ردشده</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Services decided with nobody in between</source>
        <translation>خدمات بدون دخالت کارمند</translation>
    </message>
    <message>
        <source>Services offered on line</source>
        <translation>خدمات برخط</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} از {all}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>خدمات</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>همهٔ خدمات</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>همهٔ درخواست‌ها</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>همهٔ پرداخت‌ها</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>دریافتی</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>پرداختی</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>مغایرت</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>همهٔ صندوق‌ها</translation>
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
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>دلایل</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>اگر به این تصمیم اعتراض دارید</translation>
    </message>
    <message>
        <source>The request is approved.</source>
        <translation>با درخواست موافقت شد.</translation>
    </message>
    <message>
        <source>The request is refused.</source>
        <translation>درخواست رد شد.</translation>
    </message>
    <message>
        <source>You are not entitled to what you requested.</source>
        <translation>شما مشمول دریافت آنچه درخواست کرده‌اید نیستید.</translation>
    </message>
    <message>
        <source>One of the documents is not valid.</source>
        <translation>یکی از مدارک معتبر نیست.</translation>
    </message>
    <message>
        <source>Your answers do not agree with the documents or the registers.</source>
        <translation>پاسخ‌های شما با مدارک یا سامانه‌های ثبت هم‌خوانی ندارد.</translation>
    </message>
    <message>
        <source>The documents belong to another person.</source>
        <translation>مدارک به شخص دیگری تعلق دارد.</translation>
    </message>
    <message>
        <source>The same has been requested before.</source>
        <translation>همین درخواست پیش‌تر ثبت شده است.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Stamp</source>
        <translation>مهر</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>برچسب نشانی</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>گزارش روزانه</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>رسید تحویل</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید پرداخت</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>درخواست شما</translation>
    </message>
    <message>
        <source>Till report</source>
        <translation>گزارش صندوق</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>شمارهٔ {number}</translation>
    </message>
    <message>
        <source>Code with a signed link for checking this document</source>
        <translation>رمزینه‌ای با پیوند امضاشده برای بررسی این سند</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>صفحهٔ {number} از {count}</translation>
    </message>
    <message>
        <source>Check that this document is genuine</source>
        <translation>از اصالت این سند مطمئن شوید</translation>
    </message>
    <message>
        <source>The code is signed by the office: its public key is enough to check it, even without a network.</source>
        <translation>این رمزینه را اداره امضا کرده است: برای بررسی آن، حتی بدون شبکه، کلید عمومی اداره کافی است.</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at the code, or open {address}.</source>
        <translation>دوربین تلفن را رو به رمزینه بگیرید یا {address} را باز کنید.</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>رونوشت {number}</translation>
    </message>
    <message>
        <source>Printed again on {moment}.</source>
        <translation>چاپ دوباره در {moment}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n دقیقه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n min</source>
        <translation>
            <numerusform>{least}–%n دقیقه</numerusform>
        </translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>بدون انتظار</translation>
    </message>
    <message numerus="yes">
        <source>under %n min</source>
        <translation>
            <numerusform>کمتر از %n دقیقه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Handed over</source>
        <translation>تحویل داده شد</translation>
    </message>
    <message>
        <source>I have received what is listed above.</source>
        <translation>آنچه در بالا آمده است، تحویل گرفته شد.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>سند هویتی</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>خدمت</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>تحویل‌گیرنده</translation>
    </message>
    <message>
        <source>Received by the applicant</source>
        <translation>تحویل‌گیرنده: متقاضی</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <source>Received by a proxy</source>
        <translation>تحویل‌گیرنده: نماینده</translation>
    </message>
    <message>
        <source>Authority of the proxy</source>
        <translation>سند نمایندگی</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} EGP</source>
        <translation>{amount} پوند مصر</translation>
    </message>
    <message>
        <source>{amount} EUR</source>
        <translation>{amount} یورو</translation>
    </message>
    <message>
        <source>{amount} IQD</source>
        <translation>{amount} دینار عراق</translation>
    </message>
    <message>
        <source>{amount} IRR</source>
        <translation>{amount} ریال</translation>
    </message>
    <message>
        <source>{amount} JOD</source>
        <translation>{amount} دینار اردن</translation>
    </message>
    <message>
        <source>{amount} SYP</source>
        <translation>{amount} لیرهٔ سوریه</translation>
    </message>
    <message>
        <source>{amount} UAH</source>
        <translation>{amount} هریونیا</translation>
    </message>
    <message>
        <source>{amount} USD</source>
        <translation>{amount} دلار</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This does not belong here.</source>
        <translation>جای این پاسخ اینجا نیست.</translation>
    </message>
    <message>
        <source>Answer this question.</source>
        <translation>به این پرسش پاسخ دهید.</translation>
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
        <source>Check how this is written.</source>
        <translation>شیوه نوشتن آن را بررسی کنید.</translation>
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
        <source>Write {number} or more.</source>
        <translation>{number} یا بیشتر بنویسید.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>{number} یا کمتر بنویسید.</translation>
    </message>
    <message>
        <source>Check how this is written: {hint}</source>
        <translation>شیوهٔ نوشتن را بررسی کنید: {hint}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>تاریخ پرداخت</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>جمع پرداختی</translation>
    </message>
    <message>
        <source>Follow your request</source>
        <translation>پیگیری درخواست شما</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>شماره {number}</translation>
    </message>
    <message>
        <source>Secret {secret}</source>
        <translation>رمز محرمانه {secret}</translation>
    </message>
    <message>
        <source>Whoever has both can see how far the request is. Keep this receipt safe.</source>
        <translation>هر کس هر دو را داشته باشد، می‌تواند وضعیت درخواست را ببیند. این رسید را در جای امن نگه دارید.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>کارت بانکی</translation>
    </message>
    <message>
        <source>Mobile operator</source>
        <translation>اپراتور تلفن همراه</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>انتقال بانکی</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The office is closed. Come back when it opens.</source>
        <translation>اداره بسته است. در ساعت کاری مراجعه کنید.</translation>
    </message>
    <message>
        <source>The day has been closed. Work goes on on the next business day.</source>
        <translation>روز کاری بسته شده است. کار در روز کاری بعد ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose another.</source>
        <translation>این خدمت در این اداره ارائه نمی‌شود. خدمت دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This office has no such priority class. Choose another.</source>
        <translation>این اداره چنین گروه اولویتی ندارد. گروه دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>This device issues no tickets. Give it a series letter.</source>
        <translation>این دستگاه نوبت صادر نمی‌کند. برای آن حرف سری تعیین کنید.</translation>
    </message>
    <message>
        <source>The server gives out no numbers today. Take one at a kiosk.</source>
        <translation>سرور امروز شماره نمی‌دهد. از دستگاه نوبت‌دهی شماره بگیرید.</translation>
    </message>
    <message>
        <source>There is already a ticket for this service: {number}.</source>
        <translation>برای این خدمت از پیش نوبت دارید: {number}.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>ابتدا وارد شوید.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this. Ask one to sign in.</source>
        <translation>این کار فقط از سرپرست برمی‌آید. از یکی از آنان بخواهید وارد شود.</translation>
    </message>
    <message>
        <source>This office has no counter {counter}. Check the set-up.</source>
        <translation>این اداره باجهٔ {counter} ندارد. تنظیمات را بررسی کنید.</translation>
    </message>
    <message>
        <source>The counter is closed. Open it first.</source>
        <translation>باجه بسته است. ابتدا آن را باز کنید.</translation>
    </message>
    <message>
        <source>The counter is paused. Open it again first.</source>
        <translation>باجه در حالت توقف است. ابتدا دوباره آن را باز کنید.</translation>
    </message>
    <message>
        <source>Another clerk has opened this counter. Open it yourself.</source>
        <translation>کارمند دیگری این باجه را باز کرده است. خودتان آن را باز کنید.</translation>
    </message>
    <message>
        <source>You still serve {number} at counter {counter}. Finish there.</source>
        <translation>شما هنوز در باجهٔ {counter} به {number} خدمت می‌دهید. آنجا به پایان برسانید.</translation>
    </message>
    <message>
        <source>None of your services is offered at this counter.</source>
        <translation>هیچ‌یک از خدمات شما در این باجه ارائه نمی‌شود.</translation>
    </message>
    <message>
        <source>{number} is still open here. Finish it first.</source>
        <translation>نوبت {number} هنوز اینجا باز است. ابتدا آن را به پایان برسانید.</translation>
    </message>
    <message>
        <source>Nobody is called here. Call someone first.</source>
        <translation>کسی به اینجا فراخوانده نشده است. ابتدا یک نفر را فرابخوانید.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter.</source>
        <translation>کسی منتظر این باجه نیست.</translation>
    </message>
    <message>
        <source>{number} is not known today. Check the number.</source>
        <translation>شمارهٔ {number} امروز شناخته نیست. شماره را بررسی کنید.</translation>
    </message>
    <message>
        <source>{number} is a ticket of another day. A new one is needed.</source>
        <translation>نوبت {number} مربوط به روز دیگری است. نوبت تازه لازم است.</translation>
    </message>
    <message>
        <source>{number} is for a service this counter does not offer.</source>
        <translation>نوبت {number} برای خدمتی است که این باجه ارائه نمی‌دهد.</translation>
    </message>
    <message>
        <source>{number} is kept for counter {counter}.</source>
        <translation>نوبت {number} برای باجهٔ {counter} نگه داشته شده است.</translation>
    </message>
    <message>
        <source>{number} was called to counter {counter}.</source>
        <translation>نوبت {number} به باجهٔ {counter} فراخوانده شده است.</translation>
    </message>
    <message>
        <source>{number} is being served at counter {counter}.</source>
        <translation>نوبت {number} در باجهٔ {counter} در حال خدمت است.</translation>
    </message>
    <message>
        <source>{number} has been served.</source>
        <translation>خدمت نوبت {number} انجام شده است.</translation>
    </message>
    <message>
        <source>{number} has been cancelled.</source>
        <translation>نوبت {number} لغو شده است.</translation>
    </message>
    <message>
        <source>{number} was recorded as a no-show and waits no more.</source>
        <translation>برای نوبت {number} غیبت ثبت شده و دیگر در صف نیست.</translation>
    </message>
    <message>
        <source>{number} is being served already.</source>
        <translation>خدمت نوبت {number} پیش‌تر آغاز شده است.</translation>
    </message>
    <message>
        <source>{number} has not come yet. Start serving first.</source>
        <translation>دارندهٔ نوبت {number} هنوز نیامده است. ابتدا خدمت را آغاز کنید.</translation>
    </message>
    <message>
        <source>Recall {number} first; recalls still needed: {recalls}.</source>
        <translation>ابتدا {number} را دوباره فرابخوانید؛ فراخوان‌های باقی‌مانده: {recalls}.</translation>
    </message>
    <message>
        <source>Give {number} time to come. Try again in {seconds} s.</source>
        <translation>به {number} فرصت آمدن بدهید. پس از {seconds} ثانیه دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>{number} is at this counter already. Choose another one.</source>
        <translation>نوبت {number} هم‌اکنون در همین باجه است. باجهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Counter {counter} is closed. Choose another one.</source>
        <translation>باجهٔ {counter} بسته است. باجهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>{number} was not recorded as a no-show.</source>
        <translation>نوبت {number} غایب ثبت نشده است.</translation>
    </message>
    <message>
        <source>{number} was called too long ago. A new one is needed.</source>
        <translation>نوبت {number} مدت‌ها پیش فراخوانده شده است. نوبت تازه لازم است.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>It is too late to undo this.</source>
        <translation>برای واگرد این کار دیر شده است.</translation>
    </message>
    <message>
        <source>The office is still open. Close the day after hours.</source>
        <translation>اداره هنوز باز است. روز را پس از ساعت کاری ببندید.</translation>
    </message>
    <message>
        <source>{number} is still being served at counter {counter}.</source>
        <translation>نوبت {number} هنوز در باجهٔ {counter} در حال خدمت است.</translation>
    </message>
    <message>
        <source>The staff have been told already.</source>
        <translation>کارکنان پیش از این باخبر شده‌اند.</translation>
    </message>
    <message>
        <source>This is over already: nothing needs to be done.</source>
        <translation>این موضوع برطرف شده است و کاری لازم نیست.</translation>
    </message>
    <message>
        <source>Only the device itself can tell that this is over.</source>
        <translation>پایان این هشدار را فقط خود دستگاه اعلام می‌کند.</translation>
    </message>
</context>
<context>
    <name>RequestSlip</name>
    <message>
        <source>Code with the number of the request</source>
        <translation>کد دارای شمارهٔ درخواست</translation>
    </message>
    <message>
        <source>Show this code at the counter</source>
        <translation>این کد را در باجه نشان دهید</translation>
    </message>
    <message>
        <source>Or see how far it is at {address}.</source>
        <translation>یا روند آن را در {address} ببینید.</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Not sent yet</source>
        <translation>هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>Fee to be paid</source>
        <translation>در انتظار پرداخت</translation>
    </message>
    <message>
        <source>Waits for an official</source>
        <translation>در انتظار کارشناس</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>در دست بررسی</translation>
    </message>
    <message>
        <source>More asked of the applicant</source>
        <translation>نیازمند تکمیل</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>پذیرفته</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شده</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>سند صادر شده</translation>
    </message>
    <message>
        <source>Document ready</source>
        <translation>سند آماده</translation>
    </message>
    <message>
        <source>Document in the post</source>
        <translation>سند در پست</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل‌شده</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس‌گرفته</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>مهلت گذشته</translation>
    </message>
</context>
<context>
    <name>Superseded</name>
    <message>
        <source>This number was given out already. The earlier ticket counts.</source>
        <translation>این شماره پیش‌تر داده شده بود. نوبت پیشین معتبر است.</translation>
    </message>
    <message>
        <source>The office knows no such ticket. Look at the paper again.</source>
        <translation>اداره چنین نوبتی نمی‌شناسد. دوباره به برگه نگاه کنید.</translation>
    </message>
    <message>
        <source>Another counter was serving this ticket already.</source>
        <translation>باجهٔ دیگری پیش‌تر به این نوبت خدمت می‌داد.</translation>
    </message>
    <message>
        <source>This ticket had ended before. Nothing more needs to be done.</source>
        <translation>این نوبت پیش‌تر پایان یافته بود. کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>This was recorded already. Nothing more needs to be done.</source>
        <translation>این کار از پیش ثبت شده بود. کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>This ticket was no longer at your counter.</source>
        <translation>این نوبت دیگر در باجهٔ شما نبود.</translation>
    </message>
    <message>
        <source>Your counter had another ticket open. Finish that one.</source>
        <translation>باجهٔ شما نوبت باز دیگری داشت. آن را به پایان برسانید.</translation>
    </message>
    <message>
        <source>Another clerk had opened this counter in the meantime.</source>
        <translation>در این میان کارمند دیگری این باجه را باز کرده بود.</translation>
    </message>
    <message>
        <source>This ticket had changed in the meantime. Look at it again.</source>
        <translation>این نوبت در این میان تغییر کرده بود. دوباره آن را ببینید.</translation>
    </message>
    <message>
        <source>The business day was over. A new ticket is needed.</source>
        <translation>روز کاری پایان یافته بود. نوبت تازه لازم است.</translation>
    </message>
    <message>
        <source>This ticket is dated a day that has not begun. Check the device&apos;s clock and issue a new one.</source>
        <translation>تاریخ این نوبت روزی است که هنوز آغاز نشده. ساعت دستگاه را بررسی کنید و نوبت تازه بدهید.</translation>
    </message>
    <message>
        <source>This had been done already. Nothing more needs to be done.</source>
        <translation>این کار پیش‌تر انجام شده بود. کار دیگری لازم نیست.</translation>
    </message>
    <message>
        <source>This belongs to a later day. Check the clock of the device.</source>
        <translation>این مربوط به روزی دیرتر است. ساعت دستگاه را بررسی کنید.</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>Counted: {amount}</source>
        <translation>شمرده‌شده: {amount}</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>باجه</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>زمان باز شدن</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>زمان بسته شدن</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>وجه نقد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Should be in the till</source>
        <translation>باید در صندوق باشد</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>تک‌تک موارد</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>چیزی کم نیست.</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>هزینه‌ها</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>بازگردانده‌شده</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>افزوده‌شده</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>برداشته‌شده</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>هنوز باز است</translation>
    </message>
    <message>
        <source>In the till at its opening</source>
        <translation>موجودی هنگام باز شدن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>شرح</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>{amount} اضافه است</translation>
    </message>
    <message>
        <source>{amount} is missing</source>
        <translation>{amount} کم است</translation>
    </message>
</context>
</TS>
