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
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>همکاری که شما را فرامی‌خواند، درخواست %1 شما را با آن پیدا می‌کند.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(می‌توانید خالی بگذارید)</translation>
    </message>
</context>
<context>
    <name>AwayNote</name>
    <message>
        <source>The office’s server does not answer just now.</source>
        <translation>سرور دفتر اکنون پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. We try again by ourselves.</source>
        <translation>هیچ‌یک از نوشته‌های شما از دست نرفته است. خودمان دوباره تلاش می‌کنیم.</translation>
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
        <source>Fill in the request here first</source>
        <translation>نخست درخواست را همین‌جا پر کنید</translation>
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
        <source>Your card was read. You may lay it on the chip reader too, or take it back.</source>
        <translation>کارت شما خوانده شد. می‌توانید آن را روی تراشه‌خوان هم بگذارید یا بردارید.</translation>
    </message>
    <message>
        <source>Your card and its chip were read. Please take it back.</source>
        <translation>کارت شما و تراشهٔ آن خوانده شد. لطفاً آن را بردارید.</translation>
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
        <source>The chip belongs to another card</source>
        <translation>تراشه از کارت دیگری است</translation>
    </message>
    <message>
        <source>Put the card on the scanner first</source>
        <translation>نخست کارت را روی کارت‌خوان مدارک بگذارید</translation>
    </message>
    <message>
        <source>The chip could not be read</source>
        <translation>تراشه خوانده نشد</translation>
    </message>
    <message>
        <source>The card could not be confirmed</source>
        <translation>کارت تأیید نشد</translation>
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
        <source>Lay it on the chip reader again and keep it still until the screen changes.</source>
        <translation>دوباره آن را روی تراشه‌خوان بگذارید و تا تغییر صفحه تکان ندهید.</translation>
    </message>
    <message>
        <source>Lay the same card on the chip reader that was on the scanner before, and no other beside it.</source>
        <translation>همان کارتی را که پیش‌تر خوانده شد روی تراشه‌خوان بگذارید، بدون کارت دیگری در کنارش.</translation>
    </message>
    <message>
        <source>Its chip opens only when the lines of letters and arrows (&lt;&lt;&lt;) were read.</source>
        <translation>تراشهٔ آن تنها پس از خواندن سطرهای حروف و پیکان‌ها (&lt;&lt;&lt;) باز می‌شود.</translation>
    </message>
    <message>
        <source>Take the card out of its cover and lay it flat on the chip reader, or go on: you can take a ticket all the same.</source>
        <translation>کارت را از جلدش بیرون بیاورید و صاف روی تراشه‌خوان بگذارید، یا ادامه دهید: در هر حال می‌توانید نوبت بگیرید.</translation>
    </message>
    <message>
        <source>You can take a ticket all the same. At the counter, show the card to the clerk.</source>
        <translation>در هر حال می‌توانید نوبت بگیرید. در باجه کارت را به کارمند نشان دهید.</translation>
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
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>ادامه بدون کارت</translation>
    </message>
    <message>
        <source>Go on without the chip</source>
        <translation>ادامه بدون تراشه</translation>
    </message>
</context>
<context>
    <name>ChipAsking</name>
    <message>
        <source>Type the six digits on the front of the card</source>
        <translation>شش رقم روی کارت را وارد کنید</translation>
    </message>
    <message>
        <source>They stand alone, often at the lower right, and are called CAN. Or put the card on the scanner.</source>
        <translation>جداگانه و بیشتر پایین سمت راست نوشته شده و CAN نام دارد. یا کارت را روی کارت‌خوان مدارک بگذارید.</translation>
    </message>
    <message>
        <source>They stand alone, often at the lower right, and are called CAN.</source>
        <translation>جداگانه و بیشتر پایین سمت راست نوشته شده و CAN نام دارد.</translation>
    </message>
    <message>
        <source>The card does not know this number. Try again.</source>
        <translation>کارت این شماره را نمی‌شناسد. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>ادامه بدون کارت</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>خواندن</translation>
    </message>
</context>
<context>
    <name>ChipReading</name>
    <message>
        <source>Keep the card still</source>
        <translation>کارت را تکان ندهید</translation>
    </message>
    <message>
        <source>Its chip is being read. This takes a few seconds.</source>
        <translation>تراشهٔ آن خوانده می‌شود. این کار چند ثانیه طول می‌کشد.</translation>
    </message>
    <message>
        <source>Go on without the chip</source>
        <translation>ادامه بدون تراشه</translation>
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
    <message>
        <source>How does my request stand?</source>
        <translation>درخواست من در چه مرحله‌ای است؟</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>From {amount}</source>
        <translation>از {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n روز کاری</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by mobile phone</source>
        <translation>پرداخت با تلفن همراه</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>همان لحظه</translation>
    </message>
    <message>
        <source>Pay by my bank</source>
        <translation>پرداخت از راه بانک من</translation>
    </message>
    <message>
        <source>I fetch it at the office</source>
        <translation>خودم از دفتر می‌گیرم</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>با پست</translation>
    </message>
    <message>
        <source>As a file: printed here, or to download</source>
        <translation>به صورت پرونده: چاپ در همین‌جا یا بارگیری</translation>
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
    <name>Hardware</name>
    <message>
        <source>The desk itself failed here; its log says why.</source>
        <translation>خود این برنامه اینجا از کار افتاد؛ علت در گزارش آن آمده است.</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>چاپگر نوبت</translation>
    </message>
    <message>
        <source>Second ticket printer</source>
        <translation>چاپگر دوم نوبت</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Free, in MiB</source>
        <translation>فضای آزاد (مبی‌بایت)</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>دیسک</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>دیسک تقریباً پر است.</translation>
    </message>
    <message>
        <source>This user may not write there.</source>
        <translation>این کاربر اجازه‌ی نوشتن در آنجا را ندارد.</translation>
    </message>
    <message>
        <source>There is room enough.</source>
        <translation>فضای کافی هست.</translation>
    </message>
    <message>
        <source>Free some room: a full disk stops all tickets.</source>
        <translation>کمی جا خالی کنید: دیسک پر صدور همه‌ی نوبت‌ها را متوقف می‌کند.</translation>
    </message>
    <message>
        <source>The disk cannot be read: {reason}.</source>
        <translation>دیسک خوانده نمی‌شود: {reason}.</translation>
    </message>
    <message>
        <source>Give the folder to the user of the kiosk.</source>
        <translation>مالکیت پوشه را به کاربر کیوسک بدهید.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>درگاه</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>قالب ارسال</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>سرعت (باد)</translation>
    </message>
    <message>
        <source>Last read, seconds ago</source>
        <translation>آخرین خواندن، چند ثانیه پیش</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>پویشگر مدارک</translation>
    </message>
    <message>
        <source>It listens. This is what it read last:</source>
        <translation>آماده است. آخرین چیزی که خوانده این است:</translation>
    </message>
    <message>
        <source>Read a card</source>
        <translation>خواندن یک کارت</translation>
    </message>
    <message>
        <source>It listens. Put a card on it.</source>
        <translation>آماده است. یک کارت روی آن بگذارید.</translation>
    </message>
    <message>
        <source>Nothing came from the scanner.</source>
        <translation>چیزی از پویشگر نرسید.</translation>
    </message>
    <message>
        <source>Does its light go on when a card lies there? Then compare port, framing and speed with the scanner’s manual: it must be set to a serial line, not to a keyboard.</source>
        <translation>وقتی کارت روی آن است چراغش روشن می‌شود؟ پس درگاه، قالب و سرعت را با راهنمای پویشگر مقایسه کنید: باید روی خط سریال تنظیم شده باشد، نه صفحه‌کلید.</translation>
    </message>
    <message>
        <source>The kiosk is running and works with it; it is left alone.</source>
        <translation>کیوسک در حال کار است و از این دستگاه استفاده می‌کند؛ به آن دست زده نمی‌شود.</translation>
    </message>
    <message>
        <source>Close the kiosk at the staff’s desk to try this device.</source>
        <translation>برای آزمایش این دستگاه، کیوسک را از صفحه‌ی کارکنان ببندید.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>{command} lists the printers that the machine knows; write the name as it stands there.</source>
        <translation>فرمان {command} چاپگرهایی را که رایانه می‌شناسد فهرست می‌کند؛ نام را همان‌طور که آنجاست بنویسید.</translation>
    </message>
    <message>
        <source>The machine knows the printer.</source>
        <translation>رایانه این چاپگر را می‌شناسد.</translation>
    </message>
    <message>
        <source>The test page was handed over: look whether it comes.</source>
        <translation>صفحه‌ی آزمایشی تحویل شد: ببینید بیرون می‌آید یا نه.</translation>
    </message>
    <message>
        <source>Pages are kept as files.</source>
        <translation>صفحه‌ها به‌صورت پرونده نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>The machine knows no such printer.</source>
        <translation>رایانه چنین چاپگری را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>چاپگر چیزی تحویل نگرفت.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>چاپ صفحه‌ی آزمایشی</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>چاپگر آماده است.</translation>
    </message>
    <message>
        <source>The roll is nearly used up.</source>
        <translation>رول کاغذ رو به پایان است.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>کاغذ تمام شده است.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation>درپوش باز است.</translation>
    </message>
    <message>
        <source>The cutter is stuck.</source>
        <translation>تیغه گیر کرده است.</translation>
    </message>
    <message>
        <source>Paper is jammed, or the head is not locked.</source>
        <translation>کاغذ گیر کرده یا هد قفل نیست.</translation>
    </message>
    <message>
        <source>The head is too hot; it goes on by itself.</source>
        <translation>هد داغ شده است؛ خودش ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>The printer reports an error of its own.</source>
        <translation>چاپگر از خطایی در خود خبر می‌دهد.</translation>
    </message>
    <message>
        <source>The printer says that it is off line.</source>
        <translation>چاپگر می‌گوید آفلاین است.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>به چاپگر دسترسی نیست.</translation>
    </message>
    <message>
        <source>The printer does not answer sensibly.</source>
        <translation>چاپگر پاسخ درستی نمی‌دهد.</translation>
    </message>
    <message>
        <source>The printer is there; how it is, it cannot be asked.</source>
        <translation>چاپگر هست، ولی وضعیتش را نمی‌توان پرسید.</translation>
    </message>
    <message>
        <source>Put in a new roll soon.</source>
        <translation>به‌زودی رول تازه بگذارید.</translation>
    </message>
    <message>
        <source>Put in a roll, its smooth side towards the head, and close the cover.</source>
        <translation>رول را با روی صاف به سمت هد بگذارید و درپوش را ببندید.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>درپوش را تا صدای تق ببندید.</translation>
    </message>
    <message>
        <source>Switch the printer off, free the cutter, and switch it on again.</source>
        <translation>چاپگر را خاموش کنید، تیغه را آزاد و دوباره روشن کنید.</translation>
    </message>
    <message>
        <source>Take the paper out, lock the head, and close the cover.</source>
        <translation>کاغذ را بیرون بیاورید، هد را قفل کنید و درپوش را ببندید.</translation>
    </message>
    <message>
        <source>Switch the printer off and on; if that does not help, have it repaired.</source>
        <translation>چاپگر را خاموش و روشن کنید؛ اگر درست نشد آن را به تعمیر بدهید.</translation>
    </message>
    <message>
        <source>Press its on-line key. If it prints all the same, write {setting} into the office file.</source>
        <translation>دکمه‌ی آنلاین آن را بزنید. اگر با این حال چاپ می‌کند، {setting} را در پرونده‌ی دفتر بنویسید.</translation>
    </message>
    <message>
        <source>Compare speed and flow control with the printer’s own test page. If it prints all the same, write {setting} into the office file.</source>
        <translation>سرعت و کنترل جریان را با برگه‌ی آزمایشی خود چاپگر مقایسه کنید. اگر با این حال چاپ می‌کند، {setting} را در پرونده‌ی دفتر بنویسید.</translation>
    </message>
    <message>
        <source>Print the test ticket, and look whether it comes out.</source>
        <translation>برگه‌ی آزمایشی را چاپ کنید و ببینید بیرون می‌آید یا نه.</translation>
    </message>
    <message>
        <source>The line broke while the ticket was sent.</source>
        <translation>هنگام ارسال برگه خط قطع شد.</translation>
    </message>
    <message>
        <source>The printer is well, but does not say that it has finished.</source>
        <translation>چاپگر سالم است ولی پایان کار را اعلام نمی‌کند.</translation>
    </message>
    <message>
        <source>An earlier job is still being written.</source>
        <translation>کار پیشین هنوز در حال نوشتن است.</translation>
    </message>
    <message>
        <source>The picture is wider than the paper.</source>
        <translation>تصویر از کاغذ پهن‌تر است.</translation>
    </message>
    <message>
        <source>{look} says how the queue is; {start} starts one that has stopped.</source>
        <translation>فرمان {look} وضعیت صف چاپ را می‌گوید؛ {start} صف متوقف‌شده را راه می‌اندازد.</translation>
    </message>
    <message>
        <source>Is the printer on? {command} must show the file; put the user into its group, usually {group}.</source>
        <translation>چاپگر روشن است؟ {command} باید پرونده را نشان دهد؛ کاربر را به گروه آن، معمولاً {group}، بیفزایید.</translation>
    </message>
    <message>
        <source>Is the printer on, and its network cable in?</source>
        <translation>چاپگر روشن است و کابل شبکه‌اش وصل است؟</translation>
    </message>
    <message>
        <source>Print its settings by its own key, and compare the address with {address}; give it a fixed one.</source>
        <translation>تنظیماتش را با دکمه‌ی خودش چاپ کنید و نشانی را با {address} مقایسه کنید؛ به آن نشانی ثابت بدهید.</translation>
    </message>
    <message>
        <source>{command} must list {id}; if not: power, cable, other socket.</source>
        <translation>{command} باید {id} را فهرست کند؛ وگرنه: برق، کابل، سوکت دیگر.</translation>
    </message>
    <message>
        <source>If it does, this user needs a udev rule: {rule}</source>
        <translation>اگر بود، این کاربر به قاعده‌ی udev نیاز دارد: {rule}</translation>
    </message>
    <message>
        <source>This user may not open the port {port}.</source>
        <translation>این کاربر اجازه‌ی باز کردن درگاه {port} را ندارد.</translation>
    </message>
    <message>
        <source>Another program holds the port {port}.</source>
        <translation>برنامه‌ی دیگری درگاه {port} را گرفته است.</translation>
    </message>
    <message>
        <source>Plug the device in, and look whether it has power.</source>
        <translation>دستگاه را وصل کنید و ببینید برق دارد یا نه.</translation>
    </message>
    <message>
        <source>List the ports with {command}, and give the device a fixed name by a udev rule (SYMLINK).</source>
        <translation>درگاه‌ها را با {command} فهرست کنید و با قاعده‌ی udev (SYMLINK) به دستگاه نامی ثابت بدهید.</translation>
    </message>
    <message>
        <source>Put the user into the port’s group, {command}, and sign in anew.</source>
        <translation>کاربر را به گروه درگاه بیفزایید، {command}، و دوباره وارد شوید.</translation>
    </message>
    <message>
        <source>Close the other program; {command} says which one it is.</source>
        <translation>برنامه‌ی دیگر را ببندید؛ {command} می‌گوید کدام است.</translation>
    </message>
    <message>
        <source>The port {port} is there.</source>
        <translation>درگاه {port} هست.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>درگاه {port} وجود ندارد.</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened.</source>
        <translation>درگاه {port} باز نمی‌شود.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>کارساز</translation>
    </message>
    <message>
        <source>Ahead of the server, in seconds</source>
        <translation>جلوتر از کارساز (ثانیه)</translation>
    </message>
    <message>
        <source>Is the network cable in? Open {address} in a browser on this machine.</source>
        <translation>کابل شبکه وصل است؟ {address} را در مرورگر همین رایانه باز کنید.</translation>
    </message>
    <message>
        <source>If only its certificate is not trusted, name {key} in {file}.</source>
        <translation>اگر فقط به گواهی آن اعتماد نیست، {key} را در {file} بنویسید.</translation>
    </message>
    <message>
        <source>Line to the server</source>
        <translation>ارتباط با کارساز</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>The clock is wrong.</source>
        <translation>ساعت درست نیست.</translation>
    </message>
    <message>
        <source>Have it set by the network: {command}.</source>
        <translation>بگذارید از شبکه تنظیم شود: {command}.</translation>
    </message>
    <message>
        <source>There is no server yet to compare it with.</source>
        <translation>هنوز کارسازی برای مقایسه نیست.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>ساعت درست است.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>کارساز پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>The server answers, and knows this device.</source>
        <translation>کارساز پاسخ می‌دهد و این دستگاه را می‌شناسد.</translation>
    </message>
    <message>
        <source>The server does not take this device’s token.</source>
        <translation>کارساز رمز این دستگاه را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>Have a new one made at the server by {command}, and enrol the kiosk again.</source>
        <translation>در کارساز با {command} رمز تازه بسازید و کیوسک را دوباره ثبت کنید.</translation>
    </message>
    <message>
        <source>The server answers with status {status}.</source>
        <translation>کارساز با وضعیت {status} پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>علت در گزارش آن آمده است.</translation>
    </message>
    <message>
        <source>well</source>
        <translation>خوب</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>توجه</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامعلوم</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>مشکل</translation>
    </message>
    <message>
        <source>A card lies on the reader, and answers.</source>
        <translation>کارتی روی خواننده است و پاسخ می‌دهد.</translation>
    </message>
    <message>
        <source>The reader is there. Put a card on it.</source>
        <translation>خواننده هست. کارتی روی آن بگذارید.</translation>
    </message>
    <message>
        <source>No such chip reader is plugged in.</source>
        <translation>چنین تراشه‌خوانی وصل نیست.</translation>
    </message>
    <message>
        <source>The machine’s card service is off.</source>
        <translation>سرویس کارت رایانه خاموش است.</translation>
    </message>
    <message>
        <source>The chip reader does not answer.</source>
        <translation>تراشه‌خوان پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Install and start it: {command}.</source>
        <translation>نصب و راه‌اندازی کنید: {command}.</translation>
    </message>
    <message>
        <source>{command} must list it; its driver is {package} as a rule. In the office file, name must be a part of the name shown there.</source>
        <translation>{command} باید آن را فهرست کند؛ راه‌اندازش معمولاً {package} است. نام در پرونده‌ی دفتر باید بخشی از نامی باشد که آنجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>نام دربردارد</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>تراشه‌خوان</translation>
    </message>
    <message>
        <source>The chip was read.</source>
        <translation>تراشه خوانده شد.</translation>
    </message>
    <message>
        <source>Read a chip</source>
        <translation>خواندن تراشه</translation>
    </message>
    <message>
        <source>The card answers, but is no identity document with a chip.</source>
        <translation>کارت پاسخ می‌دهد، ولی مدرک شناسایی تراشه‌دار نیست.</translation>
    </message>
    <message>
        <source>The chip does not open with the lines that were read: another document?</source>
        <translation>تراشه با سطرهای خوانده‌شده باز نمی‌شود: مدرک دیگری است؟</translation>
    </message>
    <message>
        <source>The chip opens only with the lines of its document.</source>
        <translation>تراشه فقط با سطرهای مدرک خودش باز می‌شود.</translation>
    </message>
    <message>
        <source>The chip wants to be opened in a way that is not known here.</source>
        <translation>تراشه به روشی باز می‌شود که اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>The card was taken away before it was read.</source>
        <translation>کارت پیش از خواندن برداشته شد.</translation>
    </message>
    <message>
        <source>The chip’s answers make no sense.</source>
        <translation>پاسخ‌های تراشه معنا ندارند.</translation>
    </message>
    <message>
        <source>Leave the document still on the reader, and try another one.</source>
        <translation>مدرک را بی‌حرکت روی خواننده بگذارید و مدرک دیگری را هم امتحان کنید.</translation>
    </message>
    <message>
        <source>Import the countries’ certificates: {command}.</source>
        <translation>گواهی‌های کشورها را وارد کنید: {command}.</translation>
    </message>
    <message>
        <source>Data groups that were read: {groups}.</source>
        <translation>گروه‌های داده‌ی خوانده‌شده: {groups}.</translation>
    </message>
    <message>
        <source>The chip was opened by {way}.</source>
        <translation>تراشه با {way} باز شد.</translation>
    </message>
    <message>
        <source>Genuine: signed by {country}. It has no means to prove to be no copy.</source>
        <translation>اصل است: امضای {country}. وسیله‌ای برای اثبات رونوشت نبودن ندارد.</translation>
    </message>
    <message>
        <source>Genuine: signed by {country}, and no copy.</source>
        <translation>اصل است: امضای {country}، و رونوشت نیست.</translation>
    </message>
    <message>
        <source>It cannot be checked: {reason}.</source>
        <translation>قابل بررسی نیست: {reason}.</translation>
    </message>
    <message>
        <source>It holds no signature that could be checked.</source>
        <translation>امضایی برای بررسی ندارد.</translation>
    </message>
    <message>
        <source>The chip contradicts itself: {reason}.</source>
        <translation>تراشه با خود در تناقض است: {reason}.</translation>
    </message>
    <message>
        <source>The lines that open the chip are not known yet.</source>
        <translation>سطرهایی که تراشه را باز می‌کنند هنوز معلوم نیستند.</translation>
    </message>
    <message>
        <source>First put the document on the document scanner.</source>
        <translation>نخست مدرک را روی پویشگر مدارک بگذارید.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Printer for {size}</source>
        <translation>چاپگر {size}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Width in dots</source>
        <translation>پهنا به نقطه</translation>
    </message>
    <message>
        <source>Look at the paper: the frame must stand whole at both sides, every script must be joined and readable, and a scanner must read the code.</source>
        <translation>به کاغذ نگاه کنید: خط‌کش باید از هر دو سو کامل باشد، همه‌ی خط‌ها پیوسته و خوانا باشند و پویشگر کد را بخواند.</translation>
    </message>
    <message>
        <source>The test ticket was printed.</source>
        <translation>برگه‌ی آزمایشی چاپ شد.</translation>
    </message>
    <message>
        <source>The test ticket was handed over; this printer does not say more.</source>
        <translation>برگه‌ی آزمایشی تحویل شد؛ این چاپگر بیش از این نمی‌گوید.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>چیزی چاپ نشد.</translation>
    </message>
    <message>
        <source>Perhaps the test ticket came out, or comes out later: look.</source>
        <translation>شاید برگه‌ی آزمایشی بیرون آمده یا بعداً بیاید: نگاه کنید.</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>چاپ برگه‌ی آزمایشی</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>چیدمان صفحه‌کلید</translation>
    </message>
    <message>
        <source>It types like a keyboard, so the desk cannot ask it anything.</source>
        <translation>مانند صفحه‌کلید می‌نویسد، پس از اینجا نمی‌توان چیزی از آن پرسید.</translation>
    </message>
    <message>
        <source>Open a text editor and put a card on: whole lines with {filler} must appear at once, each with its end.</source>
        <translation>یک ویرایشگر متن باز کنید و کارتی بگذارید: باید بی‌درنگ سطرهای کاملی با {filler} بیایند، هر یک با پایان خود.</translation>
    </message>
    <message>
        <source>Then start the kiosk and put the card on: the greeting must go on by itself.</source>
        <translation>سپس کیوسک را راه بیندازید و کارت را بگذارید: صفحه‌ی خوشامد باید خودش جلو برود.</translation>
    </message>
    <message>
        <source>This is how the kiosk sounds in this language.</source>
        <translation>صدای کیوسک به این زبان این‌گونه است.</translation>
    </message>
    <message>
        <source>The program espeak-ng cannot be started.</source>
        <translation>برنامه‌ی espeak-ng اجرا نمی‌شود.</translation>
    </message>
    <message>
        <source>espeak-ng has no voice for this language.</source>
        <translation>برنامه‌ی espeak-ng برای این زبان صدایی ندارد.</translation>
    </message>
    <message>
        <source>espeak-ng ended without a sound.</source>
        <translation>برنامه‌ی espeak-ng بی‌صدا پایان یافت.</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>بلندگویی نیست.</translation>
    </message>
    <message>
        <source>The loudspeaker takes sounds and never ends.</source>
        <translation>بلندگو صدا را می‌گیرد و هرگز تمام نمی‌کند.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>متوقف شد.</translation>
    </message>
    <message>
        <source>Install it with {command}.</source>
        <translation>با {command} نصبش کنید.</translation>
    </message>
    <message>
        <source>{command} must list the sound card, and the user must be in the group {group}.</source>
        <translation>{command} باید کارت صدا را فهرست کند و کاربر باید در گروه {group} باشد.</translation>
    </message>
    <message>
        <source>{language}: well.</source>
        <translation>{language}: خوب.</translation>
    </message>
    <message>
        <source>Voice and loudspeaker</source>
        <translation>صدا و بلندگو</translation>
    </message>
    <message>
        <source>Not every language was heard.</source>
        <translation>همه‌ی زبان‌ها شنیده نشدند.</translation>
    </message>
    <message>
        <source>{language}: not heard.</source>
        <translation>{language}: شنیده نشد.</translation>
    </message>
    <message>
        <source>Did you hear every language, loud enough for the hall?</source>
        <translation>آیا همه‌ی زبان‌ها را به‌اندازه‌ی کافی بلند برای سالن شنیدید؟</translation>
    </message>
    <message>
        <source>Play a sentence in each language</source>
        <translation>پخش یک جمله به هر زبان</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <translation>برای هر زبان صدایی هست.</translation>
    </message>
    <message>
        <source>Not every language can be spoken.</source>
        <translation>همه‌ی زبان‌ها را نمی‌توان گفت.</translation>
    </message>
    <message>
        <source>Hardware desk</source>
        <translation>بررسی دستگاه‌ها</translation>
    </message>
    <message>
        <source>Every device is looked at every two seconds. Nothing is printed or played before you press a button.</source>
        <translation>هر دستگاه هر دو ثانیه بررسی می‌شود. تا دکمه‌ای نزنید چیزی چاپ یا پخش نمی‌شود.</translation>
    </message>
    <message>
        <source>Show names and numbers on cards in full</source>
        <translation>نمایش کامل نام‌ها و شماره‌های روی کارت‌ها</translation>
    </message>
    <message>
        <source>The end of the read is missing: the card was pulled out, or the framing is another one.</source>
        <translation>پایان خواندن نرسید: کارت بیرون کشیده شد یا قالب دیگری در کار است.</translation>
    </message>
    <message>
        <source>Bytes came in that do not fit the framing {framing}.</source>
        <translation>بایت‌هایی رسید که با قالب {framing} نمی‌خواند.</translation>
    </message>
    <message>
        <source>Far more came in than any document has.</source>
        <translation>بسیار بیش از آنچه هر مدرکی دارد رسید.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>متنی در آن نیست.</translation>
    </message>
    <message>
        <source>Number or length of the lines fits no identity document.</source>
        <translation>شمار یا درازای سطرها با هیچ مدرک شناسایی نمی‌خواند.</translation>
    </message>
    <message>
        <source>There is a character in it that no such zone has.</source>
        <translation>نویسه‌ای دارد که در چنین بخشی نمی‌آید.</translation>
    </message>
    <message>
        <source>It is of no kind of document that is known.</source>
        <translation>از هیچ نوع مدرک شناخته‌شده‌ای نیست.</translation>
    </message>
    <message>
        <source>A check digit is wrong.</source>
        <translation>یک رقم کنترل نادرست است.</translation>
    </message>
    <message>
        <source>A check digit is wrong, and more than one misread would explain it.</source>
        <translation>یک رقم کنترل نادرست است و بیش از یک خطای خواندن می‌تواند علت آن باشد.</translation>
    </message>
    <message>
        <source>A field holds what it never can.</source>
        <translation>در یک خانه چیزی هست که نمی‌تواند باشد.</translation>
    </message>
    <message>
        <source>Its country is not known.</source>
        <translation>کشور آن شناخته نیست.</translation>
    </message>
    <message>
        <source>The field: kind of document.</source>
        <translation>خانه: نوع مدرک.</translation>
    </message>
    <message>
        <source>The field: issuing country.</source>
        <translation>خانه: کشور صادرکننده.</translation>
    </message>
    <message>
        <source>The field: number of the document.</source>
        <translation>خانه: شماره‌ی مدرک.</translation>
    </message>
    <message>
        <source>The field: names.</source>
        <translation>خانه: نام‌ها.</translation>
    </message>
    <message>
        <source>The field: nationality.</source>
        <translation>خانه: ملیت.</translation>
    </message>
    <message>
        <source>The field: date of birth.</source>
        <translation>خانه: تاریخ تولد.</translation>
    </message>
    <message>
        <source>The field: sex.</source>
        <translation>خانه: جنسیت.</translation>
    </message>
    <message>
        <source>The field: date of expiry.</source>
        <translation>خانه: تاریخ انقضا.</translation>
    </message>
    <message>
        <source>The field: additional data.</source>
        <translation>خانه: داده‌های افزوده.</translation>
    </message>
    <message>
        <source>The field: the check digit over all of it.</source>
        <translation>خانه: رقم کنترل سراسری.</translation>
    </message>
    <message>
        <source>Clean the glass, put the card straight against the edge, and try another one.</source>
        <translation>شیشه را تمیز کنید، کارت را صاف به لبه بگذارید و کارت دیگری را امتحان کنید.</translation>
    </message>
    <message>
        <source>A whole read came in: lines of {lengths} characters.</source>
        <translation>یک خواندن کامل رسید: سطرهای {lengths} نویسه‌ای.</translation>
    </message>
    <message>
        <source>{kind}: all check digits are right.</source>
        <translation>{kind}: همه‌ی رقم‌های کنترل درست‌اند.</translation>
    </message>
    <message>
        <source>It is valid until {day}.</source>
        <translation>تا {day} اعتبار دارد.</translation>
    </message>
    <message>
        <source>Name {name}, number {number}.</source>
        <translation>نام {name}، شماره {number}.</translation>
    </message>
    <message>
        <source>{kind}: the check digits are right after misreads were undone.</source>
        <translation>{kind}: پس از رفع خطاهای خواندن، رقم‌های کنترل درست‌اند.</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>در {day} منقضی شده است.</translation>
    </message>
    <message>
        <source>The scanner speaks {other}: write {setting} into the office file, or set the scanner to {framing}.</source>
        <translation>پویشگر با قالب {other} می‌فرستد: {setting} را در پرونده‌ی دفتر بنویسید یا پویشگر را روی {framing} بگذارید.</translation>
    </message>
    <message>
        <source>Issued by {state}.</source>
        <translation>صادرکننده: {state}.</translation>
    </message>
    <message>
        <source>It says no last day of validity.</source>
        <translation>آخرین روز اعتبار در آن نیامده است.</translation>
    </message>
    <message>
        <source>The bytes are no text: compare the speed (baud) with the scanner’s manual.</source>
        <translation>بایت‌ها متن نیستند: سرعت (باد) را با راهنمای پویشگر مقایسه کنید.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Half space</source>
        <translation>نیم‌فاصله</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>حرف بزرگ</translation>
    </message>
    <message>
        <source>ABC</source>
        <comment>key that shows letters</comment>
        <translation>الفبا</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>فاصله</translation>
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
    <name>Onwards</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>پایان در همین‌جا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
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
        <source>There is no such day. Look at it again.</source>
        <translation>چنین روزی وجود ندارد. دوباره نگاه کنید.</translation>
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
        <source>Your request</source>
        <translation>درخواست شما</translation>
    </message>
    <message>
        <source>It has not been sent yet. Go on with it at a counter or on line.</source>
        <translation>هنوز فرستاده نشده است. در باجه یا اینترنت ادامه دهید.</translation>
    </message>
    <message>
        <source>It has been sent. Keep this receipt.</source>
        <translation>فرستاده شد. این رسید را نگه دارید.</translation>
    </message>
    <message>
        <source>With number and secret you can ask how it stands: here, at a counter or on line.</source>
        <translation>با شماره و رمز می‌توانید وضعیت آن را بپرسید: اینجا، در باجه یا اینترنت.</translation>
    </message>
    <message>
        <source>Show the secret only to those who need it.</source>
        <translation>رمز را تنها به کسی نشان دهید که به آن نیاز دارد.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>رمز</translation>
    </message>
</context>
<context>
    <name>RequestAsk</name>
    <message>
        <source>How does my request stand?</source>
        <translation>درخواست من در چه مرحله‌ای است؟</translation>
    </message>
    <message>
        <source>No request is known for this card.</source>
        <translation>برای این کارت درخواستی یافت نشد.</translation>
    </message>
    <message>
        <source>Nothing can be found by card just now: the office’s server does not answer.</source>
        <translation>اکنون با کارت نمی‌توان چیزی یافت: سرور دفتر پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>Too many cards were tried here. Try again in %1 min.</source>
        <translation>کارت‌های زیادی اینجا آزموده شد. %1 دقیقهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader, hold your receipt’s code to it, or type number and secret.</source>
        <translation>کارت شناسایی خود را روی خواننده بگذارید، کد رسید را جلوی آن بگیرید، یا شماره و رمز را بنویسید.</translation>
    </message>
    <message>
        <source>Type number and secret as they stand on your receipt.</source>
        <translation>شماره و رمز را همان‌گونه که روی رسید است بنویسید.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 min.</source>
        <translation>تلاش‌های نادرست زیاد شد. %1 دقیقهٔ دیگر دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>شماره و رمز با هم نمی‌خوانند. دوباره به رسید نگاه کنید.</translation>
    </message>
    <message>
        <source>Type number and secret of your receipt: it is looked up as soon as the server is back.</source>
        <translation>شماره و رمز رسید را بنویسید: همین که سرور برگردد، جست‌وجو می‌شود.</translation>
    </message>
    <message>
        <source>Ask with number and secret of your receipt.</source>
        <translation>با شماره و رمز رسید بپرسید.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Such as D-2026-000123</source>
        <translation>مانند D-2026-000123</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Twelve letters and figures; the dashes do not matter</source>
        <translation>دوازده حرف و رقم؛ خط تیره مهم نیست</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>جست‌وجو</translation>
    </message>
</context>
<context>
    <name>RequestBegin</name>
    <message>
        <source>Your card has expired.</source>
        <translation>اعتبار کارت شما تمام شده است.</translation>
    </message>
    <message>
        <source>Your card was read: what stands on it you need not type.</source>
        <translation>کارت شما خوانده شد: آنچه روی آن است لازم نیست نوشته شود.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader.</source>
        <translation>کارت شناسایی خود را روی خواننده بگذارید.</translation>
    </message>
    <message>
        <source>This needs a card reader, which this kiosk has not.</source>
        <translation>برای این کار کارت‌خوان لازم است که این دستگاه ندارد.</translation>
    </message>
    <message>
        <source>With your ID card on the reader you type less. It goes without it, too.</source>
        <translation>با گذاشتن کارت روی خواننده کمتر می‌نویسید؛ بدون آن هم می‌شود.</translation>
    </message>
    <message>
        <source>no need to bring</source>
        <translation>نیازی به همراه داشتن نیست</translation>
    </message>
    <message>
        <source>Done here at once, with nobody in between.</source>
        <translation>همین‌جا و بی‌درنگ، بدون واسطه انجام می‌شود.</translation>
    </message>
    <message>
        <source>You fill in the form here; an official decides.</source>
        <translation>فرم را اینجا پر می‌کنید و کارشناس تصمیم می‌گیرد.</translation>
    </message>
    <message>
        <source>This cannot be filed just now: the office’s server does not answer.</source>
        <translation>اکنون نمی‌توان این درخواست را ثبت کرد: سرور دفتر پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>با این حال می‌توانید نوبت باجه بگیرید.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>لطفاً بعداً بیایید.</translation>
    </message>
    <message>
        <source>Papers that are needed</source>
        <translation>مدارک لازم</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>این مدرک را خودمان می‌گیریم؛ نیازی به آوردن آن نیست.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>تعرفه</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>زمان آماده شدن</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>I agree: begin</source>
        <translation>موافقم: شروع</translation>
    </message>
</context>
<context>
    <name>RequestBrowse</name>
    <message>
        <source>What do you want to request?</source>
        <translation>چه درخواستی دارید؟</translation>
    </message>
    <message>
        <source>You fill in the form here and get a receipt.</source>
        <translation>فرم را اینجا پر می‌کنید و رسید می‌گیرید.</translation>
    </message>
    <message>
        <source>Requests cannot be filed just now: the office’s server does not answer.</source>
        <translation>اکنون نمی‌توان درخواستی ثبت کرد: سرور دفتر پاسخ نمی‌دهد.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>با این حال می‌توانید نوبت باجه بگیرید.</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>درخواست من در چه مرحله‌ای است؟</translation>
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
    <name>RequestDeliver</name>
    <message>
        <source>How do you want to have it?</source>
        <translation>آن را چگونه می‌خواهید؟</translation>
    </message>
</context>
<context>
    <name>RequestEnd</name>
    <message>
        <source>Your document is printed. Take it with you.</source>
        <translation>سند شما چاپ شد. آن را بردارید.</translation>
    </message>
    <message>
        <source>Your document is made</source>
        <translation>سند شما آماده شد</translation>
    </message>
    <message>
        <source>Your document is granted</source>
        <translation>با سند شما موافقت شد</translation>
    </message>
    <message>
        <source>Your request was refused</source>
        <translation>درخواست شما رد شد</translation>
    </message>
    <message>
        <source>What you filled in is kept</source>
        <translation>آنچه پر کردید نگه داشته شد</translation>
    </message>
    <message>
        <source>Your request is sent</source>
        <translation>درخواست شما فرستاده شد</translation>
    </message>
    <message>
        <source>You need not wait here. An official decides; ask how it stands with number and secret.</source>
        <translation>لازم نیست اینجا بمانید. کارشناس تصمیم می‌گیرد؛ با شماره و رمز پیگیری کنید.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter. Pay %1 there.</source>
        <translation>همکار ما در باجه ادامه می‌دهد. %1 را آنجا بپردازید.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter.</source>
        <translation>همکار ما در باجه ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>Download it on line with number and secret.</source>
        <translation>آن را با شماره و رمز از اینترنت بارگیری کنید.</translation>
    </message>
    <message>
        <source>A clerk gives it to you at a counter.</source>
        <translation>همکار ما آن را در باجه به شما می‌دهد.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at a counter.</source>
        <translation>دلیل در تصمیم آمده است. می‌توانید اعتراض کنید: در باجه بپرسید.</translation>
    </message>
    <message>
        <source>It takes a little longer. Ask how it stands with number and secret.</source>
        <translation>کمی بیشتر طول می‌کشد. با شماره و رمز پیگیری کنید.</translation>
    </message>
    <message>
        <source>Go on with it at a counter or on line, with number and secret.</source>
        <translation>با شماره و رمز در باجه یا اینترنت ادامه دهید.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>همراه بیاورید</translation>
    </message>
    <message>
        <source>The code of your receipt</source>
        <translation>کد رسید شما</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo, or write number and secret down.</source>
        <translation>کاغذ تمام شده است. عکس بگیرید یا شماره و رمز را بنویسید.</translation>
    </message>
    <message>
        <source>Your receipt is being printed …</source>
        <translation>رسید شما چاپ می‌شود…</translation>
    </message>
    <message>
        <source>Take your receipt below, and keep it.</source>
        <translation>رسید خود را از پایین بردارید و نگه دارید.</translation>
    </message>
    <message>
        <source>Take your receipt from the second printer, and keep it.</source>
        <translation>رسید خود را از چاپگر دوم بردارید و نگه دارید.</translation>
    </message>
    <message>
        <source>Get my ticket for the counter</source>
        <translation>دریافت نوبت باجه</translation>
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
<context>
    <name>RequestForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(می‌توانید خالی بگذارید)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Something is missing or wrong here.</source>
        <translation>اینجا چیزی کم یا نادرست است.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>RequestLeave</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>می‌خواهید همین‌جا پایان دهید؟</translation>
    </message>
    <message>
        <source>You can go on later at a counter or on line, with a receipt that is printed now.</source>
        <translation>می‌توانید بعداً در باجه یا اینترنت ادامه دهید؛ رسید آن اکنون چاپ می‌شود.</translation>
    </message>
    <message>
        <source>Keep it and print the receipt</source>
        <translation>نگه‌داشتن و چاپ رسید</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>انصراف از درخواست</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>ادامهٔ پر کردن</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Your requests</source>
        <translation>درخواست‌های شما</translation>
    </message>
    <message>
        <source>Older ones are not shown: ask for them with number and secret.</source>
        <translation>درخواست‌های قدیمی‌تر نشان داده نمی‌شود: با شماره و رمز بپرسید.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>More requests</source>
        <translation>درخواست‌های بیشتر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>RequestPay</name>
    <message>
        <source>The fee is %1</source>
        <translation>هزینه %1 است</translation>
    </message>
    <message>
        <source>It was not paid, and no money was taken. Try again, or pay at the cash desk.</source>
        <translation>پرداخت نشد و پولی برداشت نشد. دوباره تلاش کنید یا در صندوق بپردازید.</translation>
    </message>
    <message>
        <source>Work on your request begins when it is paid.</source>
        <translation>پس از پرداخت، رسیدگی به درخواست شما آغاز می‌شود.</translation>
    </message>
    <message>
        <source>Pay at the cash desk</source>
        <translation>پرداخت در صندوق</translation>
    </message>
</context>
<context>
    <name>RequestPayNow</name>
    <message>
        <source>Pay %1 with your telephone now</source>
        <translation>اکنون %1 را با تلفن خود بپردازید</translation>
    </message>
    <message>
        <source>Photograph the code with your telephone, and follow what it says.</source>
        <translation>از کد با تلفن خود عکس بگیرید و راهنمایی آن را دنبال کنید.</translation>
    </message>
    <message>
        <source>Confirm the payment on your telephone.</source>
        <translation>پرداخت را روی تلفن خود تأیید کنید.</translation>
    </message>
    <message>
        <source>The code of the page on which you pay</source>
        <translation>کد صفحهٔ پرداخت</translation>
    </message>
    <message>
        <source>This page goes on by itself as soon as it is paid.</source>
        <translation>این صفحه پس از پرداخت خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Pay at the cash desk instead</source>
        <translation>به جای آن در صندوق می‌پردازم</translation>
    </message>
</context>
<context>
    <name>RequestReview</name>
    <message>
        <source>Fee</source>
        <translation>تعرفه</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>همه چیز درست است؟</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>برای تغییر، پاسخ را لمس کنید.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it before you send the request.</source>
        <translation>هزینه تغییر کرده است. پیش از فرستادن به آن نگاه کنید.</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>پاسخ‌های دیگر</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>فرستادن درخواست</translation>
    </message>
    <message>
        <source>from a register or your card</source>
        <translation>از سامانه یا کارت شما</translation>
    </message>
</context>
<context>
    <name>RequestSaid</name>
    <message>
        <source>The registers know nobody by this number</source>
        <translation>سامانه‌ها کسی را با این شماره نمی‌شناسند</translation>
    </message>
    <message>
        <source>The registers know somebody else by this number</source>
        <translation>این شماره در سامانه‌ها از آن شخص دیگری است</translation>
    </message>
    <message>
        <source>A register does not answer just now</source>
        <translation>یکی از سامانه‌ها اکنون پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Fill in the rest yourself. We ask again later, or you bring the paper.</source>
        <translation>بقیه را خودتان پر کنید. ما بعداً دوباره می‌پرسیم، یا مدرک را بیاورید.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go to a counter.</source>
        <translation>دوباره به شماره نگاه کنید. اگر درست است، به باجه بروید.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go on and fill in the rest yourself.</source>
        <translation>دوباره به شماره نگاه کنید. اگر درست است، ادامه دهید و بقیه را خودتان پر کنید.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>ادامه</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>تغییر شماره</translation>
    </message>
    <message>
        <source>It is right: go on</source>
        <translation>درست است: ادامه</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>پایان در همین‌جا</translation>
    </message>
</context>
<context>
    <name>RequestStop</name>
    <message>
        <source>The office’s server does not answer</source>
        <translation>سرور دفتر پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Your ID card is needed for this</source>
        <translation>برای این کار کارت شناسایی شما لازم است</translation>
    </message>
    <message>
        <source>Your card has expired</source>
        <translation>اعتبار کارت شما تمام شده است</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>این کار اینجا شدنی نیست</translation>
    </message>
    <message>
        <source>Put it on the reader: it goes on by itself.</source>
        <translation>آن را روی خواننده بگذارید: خودبه‌خود ادامه می‌یابد.</translation>
    </message>
    <message>
        <source>Take a ticket: a clerk helps you at a counter.</source>
        <translation>نوبت بگیرید: همکار ما در باجه کمک می‌کند.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>لطفاً به پذیرش مراجعه کنید.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>دریافت نوبت باجه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>RequestTold</name>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
</context>
<context>
    <name>RequestWait</name>
    <message>
        <source>Your request is being begun …</source>
        <translation>درخواست شما آغاز می‌شود…</translation>
    </message>
    <message>
        <source>We ask the registers, so that you need not bring it …</source>
        <translation>از سامانه‌ها می‌پرسیم تا لازم نباشد مدرک بیاورید…</translation>
    </message>
    <message>
        <source>Your answers are being checked …</source>
        <translation>پاسخ‌های شما بررسی می‌شود…</translation>
    </message>
    <message>
        <source>Your request is being sent …</source>
        <translation>درخواست شما فرستاده می‌شود…</translation>
    </message>
    <message>
        <source>The payment is being prepared …</source>
        <translation>پرداخت آماده می‌شود…</translation>
    </message>
    <message>
        <source>Your request is being decided …</source>
        <translation>دربارهٔ درخواست شما تصمیم گرفته می‌شود…</translation>
    </message>
    <message>
        <source>Your requests are looked up …</source>
        <translation>درخواست‌های شما جست‌وجو می‌شود…</translation>
    </message>
    <message>
        <source>Your document is being printed …</source>
        <translation>سند شما چاپ می‌شود…</translation>
    </message>
    <message>
        <source>We look it up …</source>
        <translation>در حال جست‌وجو…</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>رسید.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>پاسخی نیامد.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>دریافت نوبت باجه</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>انصراف</translation>
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
        <source>My request</source>
        <translation>درخواست من</translation>
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
        <source>Paper cutter jammed</source>
        <translation>تیغهٔ برش گیر کرده است</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>کاغذ گیر کرده است</translation>
    </message>
    <message>
        <source>Too hot; it goes on by itself</source>
        <translation>بیش از حد داغ؛ خودش ادامه می‌دهد</translation>
    </message>
    <message>
        <source>Faulty: switch it off and on</source>
        <translation>خراب: خاموش و روشن کنید</translation>
    </message>
    <message>
        <source>Connected; cannot say how it is</source>
        <translation>وصل است؛ وضعیتش معلوم نیست</translation>
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
        <source>Ready, with a card on it</source>
        <translation>آماده، با کارتی روی آن</translation>
    </message>
    <message>
        <source>The card service does not run</source>
        <translation>سرویس کارت اجرا نمی‌شود</translation>
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
        <source>Second printer</source>
        <translation>چاپگر دوم</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>کارت‌خوان مدارک</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>تراشه‌خوان</translation>
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
        <source>Tickets and copies</source>
        <translation>نوبت‌ها و رونوشت‌ها</translation>
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
    <name>StaffTickets</name>
    <message>
        <source>The copy of %1 has come out.</source>
        <translation>رونوشت %1 بیرون آمد.</translation>
    </message>
    <message>
        <source>The copy of %1 has come out of the second printer.</source>
        <translation>رونوشت %1 از چاپگر دوم بیرون آمد.</translation>
    </message>
    <message>
        <source>No copy of %1 is certain to have come out. Look at the printers.</source>
        <translation>معلوم نیست رونوشت %1 بیرون آمده باشد. چاپگرها را ببینید.</translation>
    </message>
    <message>
        <source>Did its copy come out of the second printer?</source>
        <translation>آیا رونوشت آن از چاپگر دوم بیرون آمد؟</translation>
    </message>
    <message>
        <source>Did its copy come out?</source>
        <translation>آیا رونوشت آن بیرون آمد؟</translation>
    </message>
    <message>
        <source>Did it come out of the second printer?</source>
        <translation>آیا از چاپگر دوم بیرون آمد؟</translation>
    </message>
    <message>
        <source>Did it come out of the printer?</source>
        <translation>آیا از چاپگر بیرون آمد؟</translation>
    </message>
    <message>
        <source>Tickets of this kiosk</source>
        <translation>نوبت‌های این دستگاه</translation>
    </message>
    <message>
        <source>The latest first. A copy bears the word “Copy”.</source>
        <translation>تازه‌ترین‌ها نخست. روی رونوشت واژهٔ «رونوشت» آمده است.</translation>
    </message>
    <message>
        <source>Nobody waits with a ticket of this kiosk.</source>
        <translation>کسی با نوبت این دستگاه منتظر نیست.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>بازگشت به صفحه‌ی مراجعان</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>در حال چاپ …</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>چاپ رونوشت</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation>بله، آن را دیدم</translation>
    </message>
    <message>
        <source>No, and none lies there</source>
        <translation>نه، کاغذی آنجا نیست</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Since {day}</source>
        <translation>از {day}</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>تصمیم تا {day} گرفته می‌شود.</translation>
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
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}.</source>
        <translation>{amount} را در صندوق دفتر بپردازید و شمارهٔ {number} را نشان دهید.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are awaited from you.</source>
        <translation>
            <numerusform>%n مورد از شما خواسته شده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>آن را از اداره بگیرید. کارت شناسایی خود را بیاورید.</translation>
    </message>
    <message>
        <source>You can download it with number and secret.</source>
        <translation>می‌توانید با شماره و رمز آن را بارگیری کنید.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>شماره رهگیری پستی: {number}.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>دلیل در رأی آمده است. حق اعتراض دارید: در اداره بپرسید.</translation>
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
        <source>You need not do anything now.</source>
        <translation>اکنون لازم نیست کاری بکنید.</translation>
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
        <source>Copy</source>
        <translation>رونوشت</translation>
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
        <source>Please bring:</source>
        <translation>لطفاً همراه بیاورید:</translation>
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
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>همکاری که شما را فرامی‌خواند، درخواست %1 شما را با آن پیدا می‌کند.</translation>
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
        <source>Take your ticket from the second printer</source>
        <translation>نوبت خود را از چاپگر دوم بردارید</translation>
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
