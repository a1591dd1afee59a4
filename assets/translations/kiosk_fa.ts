<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>AlreadyHolding</name>
    <message>
        <source>You already have a ticket for this service</source>
        <translation>شما برای این خدمت نوبت دارید</translation>
    </message>
    <message>
        <source>Keep it: your place in the queue counts from it.</source>
        <translation>آن را نگه دارید؛ نوبت شما با همان محاسبه می‌شود.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
</context>
<context>
    <name>BeforeTicket</name>
    <message>
        <source>no need to bring</source>
        <translation>نیازی به همراه داشتن نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n نفر در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>مدارک لازم</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>زمان آماده شدن</translation>
    </message>
    <message>
        <source>Would it help you to be served sooner? Touch what applies to you.</source>
        <translation>آیا لازم است زودتر به کار شما رسیدگی شود؟ گزینه‌ی مناسب را لمس کنید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Get my ticket</source>
        <translation>دریافت نوبت</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>این مدرک را خودمان می‌گیریم؛ نیازی به آوردن آن نیست.</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>This card has expired. You can still take a ticket.</source>
        <translation>اعتبار این کارت تمام شده است. با این حال می‌توانید نوبت بگیرید.</translation>
    </message>
    <message>
        <source>Your card was read. Please take it back.</source>
        <translation>کارت شما خوانده شد. لطفاً آن را بردارید.</translation>
    </message>
</context>
<context>
    <name>CardTrouble</name>
    <message>
        <source>The card was taken away too soon</source>
        <translation>کارت زود برداشته شد</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>کارت خوانده نشد</translation>
    </message>
    <message>
        <source>Put it on again and leave it until the screen changes.</source>
        <translation>دوباره آن را بگذارید و تا تغییر صفحه برندارید.</translation>
    </message>
    <message>
        <source>Put it on with the lines of letters and arrows (&lt;&lt;&lt;) facing down, straight against the edge.</source>
        <translation>کارت را طوری بگذارید که سطرهای حروف و پیکان‌ها (⁦&lt;&lt;&lt;⁩) رو به پایین و هم‌راستا با لبه باشد.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>ادامه بدون کارت</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>We are closed</source>
        <translation>اکنون تعطیل است</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>ساعت کار بعدی: %1، ساعت %2.</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>ساعت کار امروز</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Other services</source>
        <translation>خدمات دیگر</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Nobat kiosk</source>
        <translation>کیوسک نوبت</translation>
    </message>
    <message>
        <source>Staff are coming to help you.</source>
        <translation>همکاران ما برای کمک به شما می‌آیند.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>کارکنان آگاه شده‌اند.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>لطفاً به پذیرش مراجعه کنید.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Free of charge</source>
        <translation>رایگان</translation>
    </message>
    <message>
        <source>{amount} Syrian pounds</source>
        <translation>{amount} لیره سوریه</translation>
    </message>
    <message>
        <source>{amount} hryvnias</source>
        <translation>{amount} هریونیا</translation>
    </message>
    <message>
        <source>{amount} rials</source>
        <translation>{amount} ریال</translation>
    </message>
</context>
<context>
    <name>NoTicket</name>
    <message>
        <source>No more tickets are given out today</source>
        <translation>امروز دیگر نوبت داده نمی‌شود</translation>
    </message>
    <message>
        <source>This kiosk cannot give a ticket now</source>
        <translation>این دستگاه اکنون نمی‌تواند نوبت بدهد</translation>
    </message>
    <message>
        <source>Please come again when the office opens.</source>
        <translation>لطفاً در ساعت کار مراجعه کنید.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>لطفاً به پذیرش مراجعه کنید.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment, your ticket is coming …</source>
        <translation>لحظه‌ای صبر کنید، نوبت شما آماده می‌شود…</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need today?</source>
        <translation>امروز به چه خدمتی نیاز دارید؟</translation>
    </message>
    <message>
        <source>Choose a group of services.</source>
        <translation>یک گروه خدمات را انتخاب کنید.</translation>
    </message>
    <message>
        <source>One ticket for each service. You can add another later.</source>
        <translation>برای هر خدمت یک نوبت. بعداً می‌توانید نوبت دیگری بگیرید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>خدمات بیشتر</translation>
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
        <translation>در حال اتصال</translation>
    </message>
    <message>
        <source>Refused: enrol this device anew</source>
        <translation>پذیرفته نشد: دستگاه را دوباره ثبت کنید</translation>
    </message>
    <message>
        <source>No connection; tickets go on</source>
        <translation>بدون اتصال؛ صدور نوبت ادامه دارد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>آماده</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>کاغذ رو به پایان است</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>کاغذ تمام شده</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>درپوش باز است</translation>
    </message>
    <message>
        <source>Stopped: look at its lamps</source>
        <translation>متوقف: چراغ‌های آن را ببینید</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>در دسترس نیست</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>تنظیم نشده</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>جدا شده</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>در حال راه‌اندازی</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>این دستگاه</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>در انتظار ارسال</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>کارت‌خوان مدارک</translation>
    </message>
    <message>
        <source>It is not known whether these tickets came out on paper:</source>
        <translation>معلوم نیست این نوبت‌ها روی کاغذ چاپ شده‌اند یا نه:</translation>
    </message>
    <message>
        <source>This computer’s clock is behind. Set it; until then the later time is kept.</source>
        <translation>ساعت این دستگاه عقب است. آن را تنظیم کنید؛ تا آن زمان وقت دیرتر ملاک است.</translation>
    </message>
    <message>
        <source>I have looked: no paper lies there</source>
        <translation>بررسی کردم: کاغذی آنجا نیست</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>بستن برنامه</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>بازگشت به صفحه‌ی مراجعان</translation>
    </message>
</context>
<context>
    <name>StaffLock</name>
    <message>
        <source>Staff only: enter the PIN</source>
        <translation>ویژه‌ی کارکنان: رمز را وارد کنید</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again.</source>
        <translation>رمز نادرست است. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>رمز نادرست بیش از حد. یک دقیقه صبر کنید.</translation>
    </message>
    <message>
        <source>No PIN has been set on this device.</source>
        <translation>برای این دستگاه رمزی تعیین نشده است.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>لغو</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>ورود</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>The kiosk is starting. One moment, please.</source>
        <translation>دستگاه در حال راه‌اندازی است. لطفاً کمی صبر کنید.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هنوز اینجا هستید؟</translation>
    </message>
    <message>
        <source>If not, everything you entered is deleted in a moment.</source>
        <translation>در غیر این صورت، همه‌ی اطلاعات شما تا لحظاتی دیگر پاک می‌شود.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>بله، اینجا هستم</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>{zone}, counter {counter}</source>
        <translation>{zone}، باجه‌ی {counter}</translation>
    </message>
    <message>
        <source>{zone}, counters {counters}</source>
        <translation>{zone}، باجه‌های {counters}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>شماره‌ی شما</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>زمان انتظار</translation>
    </message>
    <message>
        <source>People ahead of you</source>
        <translation>نفرات پیش از شما</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>محل مراجعه</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>این برگه را تا پایان کار نگه دارید.</translation>
    </message>
    <message>
        <source>Valid today only. Watch the screen and listen.</source>
        <translation>فقط امروز معتبر است. به نمایشگر و صدا توجه کنید.</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n نفر در انتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>برای شروع صفحه را لمس کنید</translation>
    </message>
    <message>
        <source>Put your ID card on the reader or touch the screen</source>
        <translation>کارت شناسایی را روی دستگاه بگذارید یا صفحه را لمس کنید</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>زمان انتظار</translation>
    </message>
    <message>
        <source>Card data is used for this visit only and then deleted.</source>
        <translation>اطلاعات کارت فقط برای این مراجعه به کار می‌رود و سپس پاک می‌شود.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>در انتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n نفر در انتظار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YourTicket</name>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>%n نفر پیش از شما</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>کسی پیش از شما نیست</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>زمان انتظار</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo or write the number down: it is valid.</source>
        <translation>کاغذ نیست. از شماره عکس بگیرید یا آن را یادداشت کنید: معتبر است.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>کارکنان آگاه شده‌اند.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>شماره‌ی شما</translation>
    </message>
    <message>
        <source>The code of your ticket</source>
        <translation>کد نوبت شما</translation>
    </message>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>نوبت شما در حال چاپ است…</translation>
    </message>
    <message>
        <source>Take your ticket below</source>
        <translation>نوبت خود را از پایین بردارید</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>یادداشت کردم</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
</TS>
