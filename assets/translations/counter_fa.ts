<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Counter</name>
    <message>
        <source>Open counter</source>
        <translation>باز کردن باجه</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>فراخوان نفر بعد</translation>
    </message>
    <message>
        <source>Take a ticket…</source>
        <translation>گرفتن برگهٔ نوبت…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>شروع خدمت</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>پایان خدمت</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>فراخوان مجدد</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>غایب</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>نگه‌داشتن…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>ارجاع…</translation>
    </message>
    <message>
        <source>Next service…</source>
        <translation>خدمت بعدی…</translation>
    </message>
    <message>
        <source>Call number…</source>
        <translation>فراخوان شماره…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>توقف…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن باجه</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>کنتراست بالا</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>کدام شماره؟</translation>
    </message>
    <message>
        <source>Park for how long?</source>
        <translation>برای چه مدت نگه داشته شود؟</translation>
    </message>
    <message>
        <source>Transfer to a service or a counter</source>
        <translation>ارجاع به یک خدمت یا باجه</translation>
    </message>
    <message>
        <source>Done here. Which service is next?</source>
        <translation>کار در اینجا تمام شد. خدمت بعدی کدام است؟</translation>
    </message>
    <message>
        <source>Why do you pause?</source>
        <translation>علت توقف چیست؟</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>این پنجره</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحت</translation>
    </message>
    <message>
        <source>Work away from the counter</source>
        <translation>کار دور از باجه</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>چیزی کار نمی‌کند</translation>
    </message>
    <message>
        <source>Speaks Arabic</source>
        <translation>عربی صحبت می‌کند</translation>
    </message>
    <message>
        <source>Speaks Persian</source>
        <translation>فارسی صحبت می‌کند</translation>
    </message>
    <message>
        <source>Speaks Ukrainian</source>
        <translation>اوکراینی صحبت می‌کند</translation>
    </message>
    <message>
        <source>Speaks French</source>
        <translation>فرانسوی صحبت می‌کند</translation>
    </message>
    <message>
        <source>Speaks English</source>
        <translation>انگلیسی صحبت می‌کند</translation>
    </message>
    <message>
        <source>Counter {counter}</source>
        <translation>باجهٔ {counter}</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>%n دقیقه منتظر مانده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recalled %n times</source>
        <translation>
            <numerusform>%n بار فراخوان مجدد</numerusform>
        </translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>بازگشت در {time}</translation>
    </message>
    <message>
        <source>until called</source>
        <translation>تا زمان فراخوان</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>برای شما</translation>
    </message>
    <message>
        <source>Until I call the number</source>
        <translation>تا وقتی شماره را فرابخوانم</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong. Tell a technician.</source>
        <translation>ساعت این رایانه درست نیست. به کارشناس فنی خبر دهید.</translation>
    </message>
    <message>
        <source>This computer cannot save at present. Tell a technician.</source>
        <translation>این رایانه اکنون نمی‌تواند ذخیره کند. به کارشناس فنی خبر دهید.</translation>
    </message>
    <message>
        <source>Something on this computer needs a technician. Nothing is lost.</source>
        <translation>این رایانه به کارشناس فنی نیاز دارد. چیزی از دست نرفته است.</translation>
    </message>
    <message>
        <source>The server did not answer. You can go on: from now on you work on your own.</source>
        <translation>سرور پاسخ نداد. می‌توانید ادامه دهید: از این پس مستقل کار می‌کنید.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; whoever you serve is still here.</source>
        <translation>نشست شما پایان یافته است. دوباره وارد شوید؛ مراجعه‌کنندهٔ شما همچنان اینجاست.</translation>
    </message>
    <message>
        <source>The server does not allow this here. Ask a supervisor.</source>
        <translation>سرور این کار را در اینجا اجازه نمی‌دهد. از سرپرست بپرسید.</translation>
    </message>
    <message>
        <source>This computer cannot save at present, so nothing was done. Try again.</source>
        <translation>این رایانه اکنون نمی‌تواند ذخیره کند، پس کاری انجام نشد. دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>This computer does not know the office yet. Wait for the server.</source>
        <translation>این رایانه هنوز اداره را نمی‌شناسد. منتظر سرور بمانید.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was done. Tell a technician.</source>
        <translation>این کار نشد و چیزی انجام نگرفت. به کارشناس فنی خبر دهید.</translation>
    </message>
    <message>
        <source>The code was not read whole. Scan it again, or type the number.</source>
        <translation>کد کامل خوانده نشد. دوباره اسکن کنید یا شماره را بنویسید.</translation>
    </message>
    <message>
        <source>User name or password is wrong. Check both and try again.</source>
        <translation>نام کاربری یا گذرواژه نادرست است. هر دو را بررسی و دوباره تلاش کنید.</translation>
    </message>
    <message>
        <source>The server does not answer. Here you can sign in without it only if you did so in the last seven days.</source>
        <translation>سرور پاسخ نمی‌دهد. بدون آن فقط در صورتی می‌توانید اینجا وارد شوید که در هفت روز گذشته وارد شده باشید.</translation>
    </message>
    <message>
        <source>Somebody is still at your counter. Finish, park or transfer first.</source>
        <translation>هنوز کسی در باجهٔ شماست. ابتدا پایان دهید، نگه دارید یا ارجاع دهید.</translation>
    </message>
    <message>
        <source>This is not a ticket’s code.</source>
        <translation>این کدِ برگهٔ نوبت نیست.</translation>
    </message>
    <message>
        <source>The code is damaged. Scan it again, or type the number.</source>
        <translation>کد آسیب دیده است. دوباره اسکن کنید یا شماره را بنویسید.</translation>
    </message>
    <message>
        <source>This ticket’s code is newer than this program. Type the number.</source>
        <translation>کد این برگه از این برنامه جدیدتر است. شماره را بنویسید.</translation>
    </message>
    <message>
        <source>This ticket is from another office.</source>
        <translation>این برگهٔ نوبت از ادارهٔ دیگری است.</translation>
    </message>
    <message>
        <source>This office does not know the kiosk that printed this ticket.</source>
        <translation>این اداره دستگاهی را که این برگه را چاپ کرده نمی‌شناسد.</translation>
    </message>
    <message>
        <source>This ticket is not genuine. Ask for a new one at the kiosk.</source>
        <translation>این برگه اصل نیست. باید از دستگاه نوبت‌دهی برگهٔ تازه گرفته شود.</translation>
    </message>
    <message>
        <source>This ticket is from another day. A new one is needed.</source>
        <translation>این برگه مربوط به روز دیگری است. برگهٔ تازه لازم است.</translation>
    </message>
    <message>
        <source>{number} finished</source>
        <translation>خدمت {number} پایان یافت</translation>
    </message>
    <message>
        <source>{number} sent to the next service</source>
        <translation>{number} به خدمت بعدی فرستاده شد</translation>
    </message>
    <message>
        <source>{number} transferred</source>
        <translation>{number} ارجاع شد</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number} نگه داشته شد</translation>
    </message>
    <message>
        <source>{number}: no-show</source>
        <translation>{number}: غایب</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent.</source>
        <translation>
            <numerusform>%n مورد در انتظار ارسال است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your counter at {time}</source>
        <translation>باجهٔ شما، ساعت {time}</translation>
    </message>
    <message>
        <source>{number} at {time}</source>
        <translation>{number}، ساعت {time}</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n min.</source>
        <translation>
            <numerusform>تلاش‌های ناموفق زیاد بود. %n دقیقهٔ دیگر دوباره تلاش کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office server is away. Scan the ticket to take the next person; everything is kept and sent later.</source>
        <translation>سرور اداره در دسترس نیست. برای پذیرش نفر بعد برگهٔ او را اسکن کنید؛ همه چیز نگه داشته و بعداً فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>A technician must enrol it again. Until then scan the tickets; everything is kept.</source>
        <translation>کارشناس فنی باید آن را دوباره ثبت کند. تا آن زمان برگه‌ها را اسکن کنید؛ همه چیز نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The server does not accept this computer.</source>
        <translation>سرور این رایانه را نمی‌پذیرد.</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n مورد دیگر)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the office server…</source>
        <translation>در حال اتصال به سرور اداره…</translation>
    </message>
    <message>
        <source>Chip checked: issued by its country, unchanged, and no copy.</source>
        <translation>تراشه بررسی شد: صادره از کشورش، دست‌نخورده و نه نسخه‌برداری‌شده.</translation>
    </message>
    <message>
        <source>Chip checked: issued by its country and unchanged. Whether it is a copy cannot be seen.</source>
        <translation>تراشه بررسی شد: صادره از کشورش و دست‌نخورده. معلوم نیست نسخه‌برداری شده باشد یا نه.</translation>
    </message>
    <message>
        <source>Chip read, but its country&apos;s signature could not be checked here.</source>
        <translation>تراشه خوانده شد، ولی امضای کشورش اینجا قابل بررسی نبود.</translation>
    </message>
    <message>
        <source>The chip could not be read.</source>
        <translation>تراشه خوانده نشد.</translation>
    </message>
    <message>
        <source>Warning: the chip is not genuine. Do not accept this document without a check.</source>
        <translation>هشدار: تراشه اصل نیست. این مدرک را بدون بررسی نپذیرید.</translation>
    </message>
    <message>
        <source>Chip: genuine, no copy</source>
        <translation>تراشه: اصل، نه کپی</translation>
    </message>
    <message>
        <source>Chip: genuine</source>
        <translation>تراشه: اصل</translation>
    </message>
    <message>
        <source>Chip: not checkable</source>
        <translation>تراشه: قابل بررسی نیست</translation>
    </message>
    <message>
        <source>Chip: unreadable</source>
        <translation>تراشه: خوانده نشد</translation>
    </message>
    <message>
        <source>Chip not genuine: check the document</source>
        <translation>تراشه اصل نیست: مدرک را بررسی کنید</translation>
    </message>
    <message>
        <source>Yes, make it the server</source>
        <translation>بله، سرور شود</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>باجه باز شد</translation>
    </message>
    <message>
        <source>Counter paused</source>
        <translation>باجه موقتاً متوقف شد</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>باجه بسته شد</translation>
    </message>
    <message>
        <source>Ticket issued</source>
        <translation>نوبت صادر شد</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>فراخوانده شد</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>دوباره فراخوانده شد</translation>
    </message>
    <message>
        <source>Serving started</source>
        <translation>خدمت آغاز شد</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>خدمت پایان یافت</translation>
    </message>
    <message>
        <source>Sent to the next service</source>
        <translation>به خدمت بعدی فرستاده شد</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>ارجاع شد</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>نگه داشته شد</translation>
    </message>
    <message>
        <source>Released for any counter</source>
        <translation>برای همهٔ باجه‌ها آزاد شد</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>به صف بازگردانده شد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>لغو شد</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>بازگردانی شد</translation>
    </message>
    <message>
        <source>The number had been given out before.</source>
        <translation>این شماره پیش‌تر داده شده بود.</translation>
    </message>
    <message>
        <source>The office knows no such ticket.</source>
        <translation>اداره چنین نوبتی نمی‌شناسد.</translation>
    </message>
    <message>
        <source>Another counter was serving it.</source>
        <translation>باجهٔ دیگری به آن خدمت می‌داد.</translation>
    </message>
    <message>
        <source>The ticket had ended before.</source>
        <translation>نوبت پیش‌تر پایان یافته بود.</translation>
    </message>
    <message>
        <source>It had been recorded before.</source>
        <translation>این کار پیش‌تر ثبت شده بود.</translation>
    </message>
    <message>
        <source>The ticket was no longer at that counter.</source>
        <translation>نوبت دیگر در آن باجه نبود.</translation>
    </message>
    <message>
        <source>The counter had another ticket open.</source>
        <translation>باجه نوبت باز دیگری داشت.</translation>
    </message>
    <message>
        <source>Another clerk had opened the counter.</source>
        <translation>کارمند دیگری باجه را باز کرده بود.</translation>
    </message>
    <message>
        <source>The ticket had changed in the meantime.</source>
        <translation>نوبت در این میان تغییر کرده بود.</translation>
    </message>
    <message>
        <source>The business day was over.</source>
        <translation>روز کاری پایان یافته بود.</translation>
    </message>
    <message>
        <source>It is dated a day that has not begun.</source>
        <translation>تاریخ آن روزی است که هنوز آغاز نشده.</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>دستگاه نوبت‌دهی {number}</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>کسی وارد نشده بود</translation>
    </message>
    <message>
        <source>{clerk} has not read this yet</source>
        <translation>{clerk} هنوز این را نخوانده است</translation>
    </message>
    <message>
        <source>{clerk} read this at {time}</source>
        <translation>{clerk} این را ساعت {time} خواند</translation>
    </message>
    <message>
        <source>Working on your own.</source>
        <translation>مستقل کار می‌کنید.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>سرور دوباره در دسترس است.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>درخواست</translation>
    </message>
    <message>
        <source>Till…</source>
        <translation>صندوق…</translation>
    </message>
    <message>
        <source>What did not count…</source>
        <translation>آنچه به حساب نیامد…</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>دستگاه‌ها…</translation>
    </message>
    <message>
        <source>Make this computer the server…</source>
        <translation>این رایانه سرور شود…</translation>
    </message>
    <message>
        <source>What did not count today</source>
        <translation>آنچه امروز به حساب نیامد</translation>
    </message>
    <message>
        <source>How the devices are</source>
        <translation>وضعیت دستگاه‌ها</translation>
    </message>
    <message>
        <source>Only if the server will not come back: this computer becomes the office’s server, and all devices move to it. It must stay switched on.</source>
        <translation>فقط اگر سرور دیگر برنمی‌گردد: این رایانه سرور اداره می‌شود و همهٔ دستگاه‌ها به آن می‌پیوندند. باید روشن بماند.</translation>
    </message>
    <message>
        <source>The code on this paper cannot be read whole. Scan it once more.</source>
        <translation>کد روی این برگه کامل خوانده نشد. دوباره آن را بخوانید.</translation>
    </message>
    <message>
        <source>This paper comes from a newer version of the program than this counter has.</source>
        <translation>این برگه از نسخه‌ای تازه‌تر از برنامهٔ این باجه است.</translation>
    </message>
    <message>
        <source>This paper is of an office that is not known here.</source>
        <translation>این برگه از دفتری است که اینجا شناخته نیست.</translation>
    </message>
    <message>
        <source>No office has signed this paper: it may be forged. Show it to a supervisor.</source>
        <translation>هیچ دفتری این برگه را امضا نکرده است؛ شاید جعلی باشد. آن را به سرپرست نشان دهید.</translation>
    </message>
    <message>
        <source>There is no request to this paper here.</source>
        <translation>اینجا درخواستی برای این برگه نیست.</translation>
    </message>
    <message>
        <source>No open request of this office names this card.</source>
        <translation>هیچ درخواست بازی در این دفتر با این کارت نیست.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask at which one it was filed.</source>
        <translation>چند دفتر این شماره را داده‌اند. بپرسید درخواست کجا ثبت شده است.</translation>
    </message>
    <message>
        <source>The card could not be read. Try once more, or type the number.</source>
        <translation>کارت خوانده نشد. دوباره امتحان کنید یا شماره را بنویسید.</translation>
    </message>
    <message>
        <source>The code on this card is laid out otherwise than the office&apos;s set-up says. Type the number, and tell whoever looks after the computers.</source>
        <translation>چینش رمزینهٔ این کارت با تنظیمات دفتر یکی نیست. شماره را تایپ کنید و به مسئول رایانه‌ها خبر دهید.</translation>
    </message>
    <message>
        <source>The scanner types in another keyboard language. Change the keyboard to English and scan again.</source>
        <translation>اسکنر با زبان دیگری می‌نویسد. صفحه‌کلید را انگلیسی کنید و دوباره بخوانید.</translation>
    </message>
    <message>
        <source>The server does not answer, so the request cannot be looked for.</source>
        <translation>سرور پاسخ نمی‌دهد و نمی‌توان درخواست را جست.</translation>
    </message>
    <message>
        <source>The server does not allow this search.</source>
        <translation>سرور اجازهٔ این جست‌وجو را نمی‌دهد.</translation>
    </message>
    <message>
        <source>This computer becomes the server. Wait a moment.</source>
        <translation>این رایانه در حال سرور شدن است. کمی صبر کنید.</translation>
    </message>
    <message>
        <source>This computer is the office’s server now. The other devices move to it by themselves. Leave it switched on.</source>
        <translation>اکنون این رایانه سرور اداره است. دستگاه‌های دیگر خودبه‌خود به آن می‌پیوندند. آن را روشن بگذارید.</translation>
    </message>
    <message>
        <source>This computer lacks what the server needs. Do it at another counter that was in use today.</source>
        <translation>این رایانه آنچه را سرور لازم دارد ندارد. این کار را در باجهٔ دیگری که امروز به کار بوده انجام دهید.</translation>
    </message>
    <message>
        <source>This computer has no certificate for being the server. Do it at one that has, or call a technician.</source>
        <translation>این رایانه گواهی لازم برای سرور شدن را ندارد. این کار را در رایانه‌ای که گواهی دارد انجام دهید یا به کارشناس فنی خبر دهید.</translation>
    </message>
    <message>
        <source>This computer is not connected to the network. Check its cable first.</source>
        <translation>این رایانه به شبکه وصل نیست. نخست کابل آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>That did not work. Call a technician; the counters go on by the paper.</source>
        <translation>نشد. به کارشناس فنی خبر دهید؛ باجه‌ها کار را با برگه‌ها ادامه می‌دهند.</translation>
    </message>
    <message>
        <source>Kiosk {number}: the paper is running low</source>
        <translation>دستگاه نوبت‌دهی {number}: کاغذ رو به پایان است</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper</source>
        <translation>دستگاه نوبت‌دهی {number}: کاغذ ندارد</translation>
    </message>
    <message>
        <source>Kiosk {number}: the printer does not work</source>
        <translation>دستگاه نوبت‌دهی {number}: چاپگر کار نمی‌کند</translation>
    </message>
    <message>
        <source>Kiosk {number}: the second printer’s paper is running low</source>
        <translation>دستگاه نوبت‌دهی {number}: کاغذ چاپگر دوم رو به اتمام است</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper in the second printer</source>
        <translation>دستگاه نوبت‌دهی {number}: چاپگر دوم کاغذ ندارد</translation>
    </message>
    <message>
        <source>Kiosk {number}: the second printer does not work</source>
        <translation>دستگاه نوبت‌دهی {number}: چاپگر دوم کار نمی‌کند</translation>
    </message>
    <message>
        <source>Kiosk {number}: look whether a ticket lies in the printer</source>
        <translation>دستگاه نوبت‌دهی {number}: ببینید برگه‌ای در چاپگر مانده است یا نه</translation>
    </message>
    <message>
        <source>Kiosk {number}: the card reader is unplugged</source>
        <translation>دستگاه نوبت‌دهی {number}: کارت‌خوان وصل نیست</translation>
    </message>
    <message>
        <source>Kiosk {number}: its clock is wrong</source>
        <translation>دستگاه نوبت‌دهی {number}: ساعت آن درست نیست</translation>
    </message>
    <message>
        <source>Kiosk {number}: somebody asks for help</source>
        <translation>دستگاه نوبت‌دهی {number}: یک نفر کمک می‌خواهد</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>از ساعت {time}</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>برای جستجو بنویسید</translation>
    </message>
    <message>
        <source>Type the number and press Enter, or scan the ticket.</source>
        <translation>شماره را بنویسید و Enter را بزنید، یا برگه را اسکن کنید.</translation>
    </message>
    <message>
        <source>↑ ↓ and Enter to choose</source>
        <translation>↑ ↓ و Enter برای انتخاب</translation>
    </message>
    <message numerus="yes">
        <source>%n not read by their clerk</source>
        <translation>
            <numerusform>%n مورد را کارمندش نخوانده است</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done today counts.</source>
        <translation>همهٔ کارهای امروز به حساب آمده است.</translation>
    </message>
    <message>
        <source>Waiting for you · {count}</source>
        <translation>منتظر شما · {count}</translation>
    </message>
    <message>
        <source>next: {number}</source>
        <translation>بعدی: {number}</translation>
    </message>
    <message>
        <source>Paused since {time}</source>
        <translation>متوقف از {time}</translation>
    </message>
    <message>
        <source>Another clerk has it open. If you open it, it becomes yours.</source>
        <translation>کارمند دیگری آن را باز دارد. اگر بازش کنید، در اختیار شما خواهد بود.</translation>
    </message>
    <message>
        <source>Open it to call people.</source>
        <translation>برای فراخواندن مراجعان آن را باز کنید.</translation>
    </message>
    <message>
        <source>Your counter is closed</source>
        <translation>باجهٔ شما بسته است</translation>
    </message>
    <message>
        <source>Nobody is called here.</source>
        <translation>کسی به اینجا فراخوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>شمارهٔ نوبت را بپرسید</translation>
    </message>
    <message>
        <source>Next, as far as this computer knows. Take the ticket to be sure.</source>
        <translation>نفر بعد، تا جایی که این رایانه می‌داند. برای اطمینان برگه را بگیرید.</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>کسی در باجهٔ شما نیست</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>%n نفر منتظر شما هستند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>کسی منتظر نیست</translation>
    </message>
    <message>
        <source>Whoever comes appears below by itself.</source>
        <translation>هر کس بیاید، خودبه‌خود در پایین دیده می‌شود.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ورود</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>گذرواژه</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>هدف {time}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>پس از فراخوان</translation>
    </message>
    <message>
        <source>over target {time}</source>
        <translation>بیش از هدف {time}</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>نگه‌داشته · {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait for the server</source>
        <translation>
            <numerusform>%n گام در درخواست‌ها منتظر سرور است</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobat counter</source>
        <translation>نوبت – باجه</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>من می‌روم</translation>
    </message>
    <message>
        <source>This computer is not set up yet. Ask a technician.</source>
        <translation>این رایانه هنوز راه‌اندازی نشده است. از کارشناس فنی بخواهید.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>بازگردانی</translation>
    </message>
    <message>
        <source>The office’s set-up names no counter for this computer.</source>
        <translation>در تنظیمات اداره برای این رایانه باجه‌ای تعیین نشده است.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>متوجه شدم</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Call a technician.</source>
        <translation>تکنیسین را خبر کنید.</translation>
    </message>
    <message>
        <source>Switch it off and on. If that does not help, call a technician.</source>
        <translation>خاموش و روشنش کنید. اگر درست نشد، تکنیسین را خبر کنید.</translation>
    </message>
    <message>
        <source>Check its cable and whether it is switched on.</source>
        <translation>کابل و روشن بودن آن را بررسی کنید.</translation>
    </message>
    <message>
        <source>Put in a new roll of paper.</source>
        <translation>رول کاغذ تازه بگذارید.</translation>
    </message>
    <message>
        <source>Check the loudspeakers and the volume.</source>
        <translation>بلندگوها و بلندی صدا را بررسی کنید.</translation>
    </message>
    <message>
        <source>Its clock is ahead by {minutes}</source>
        <translation>ساعت آن {minutes} جلوست</translation>
    </message>
    <message>
        <source>Its clock is behind by {minutes}</source>
        <translation>ساعت آن {minutes} عقب است</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>چاپگر نوبت</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>چاپگر دوم</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>کارت‌خوان</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>بارکدخوان</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>خوانندهٔ تراشه</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>چاپگر اسناد</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>پایانهٔ پرداخت</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>صدا</translation>
    </message>
    <message>
        <source>{part}: something is wrong</source>
        <translation>{part}: مشکلی هست</translation>
    </message>
    <message>
        <source>It cannot save anything</source>
        <translation>نمی‌تواند چیزی ذخیره کند</translation>
    </message>
    <message>
        <source>It warns of something; nothing is lost</source>
        <translation>هشداری می‌دهد؛ چیزی از دست نرفته است</translation>
    </message>
    <message>
        <source>Its program hangs</source>
        <translation>برنامهٔ آن پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>Switch the device off and on.</source>
        <translation>دستگاه را خاموش و روشن کنید.</translation>
    </message>
    <message>
        <source>{part}: the paper is running low</source>
        <translation>{part}: کاغذ رو به اتمام است</translation>
    </message>
    <message>
        <source>{part}: no paper</source>
        <translation>{part}: کاغذ ندارد</translation>
    </message>
    <message>
        <source>{part}: the cover is open</source>
        <translation>{part}: درپوش باز است</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>درپوش را ببندید.</translation>
    </message>
    <message>
        <source>{part}: the cutter is stuck</source>
        <translation>{part}: تیغه گیر کرده</translation>
    </message>
    <message>
        <source>Open the cover and take out the paper that is stuck.</source>
        <translation>درپوش را باز کنید و کاغذ گیرکرده را بیرون بیاورید.</translation>
    </message>
    <message>
        <source>{part}: paper is stuck</source>
        <translation>{part}: کاغذ گیر کرده</translation>
    </message>
    <message>
        <source>{part}: pauses, it is too hot</source>
        <translation>{part}: مکث، زیاد داغ شده</translation>
    </message>
    <message>
        <source>Wait; it goes on by itself.</source>
        <translation>صبر کنید؛ خودبه‌خود ادامه می‌دهد.</translation>
    </message>
    <message>
        <source>{part}: does not work</source>
        <translation>{part}: کار نمی‌کند</translation>
    </message>
    <message>
        <source>{part}: does not print</source>
        <translation>{part}: چاپ نمی‌کند</translation>
    </message>
    <message>
        <source>{part}: no connection</source>
        <translation>{part}: وصل نیست</translation>
    </message>
    <message>
        <source>{part}: gives no answer</source>
        <translation>{part}: پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>{part}: there is none</source>
        <translation>{part}: وجود ندارد</translation>
    </message>
    <message>
        <source>{part}: takes nothing</source>
        <translation>{part}: چیزی نمی‌پذیرد</translation>
    </message>
    <message>
        <source>{part}: nothing is heard</source>
        <translation>{part}: چیزی شنیده نمی‌شود</translation>
    </message>
    <message>
        <source>{part}: recordings cannot be used</source>
        <translation>{part}: صداهای ضبط‌شده قابل استفاده نیست</translation>
    </message>
    <message>
        <source>{part}: a language is not spoken</source>
        <translation>{part}: یک زبان خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>{part}: more calls than can be spoken</source>
        <translation>{part}: فراخوان‌ها بیش از توان خواندن است</translation>
    </message>
    <message>
        <source>The paper is running low</source>
        <translation>کاغذ رو به اتمام است</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>کاغذ ندارد</translation>
    </message>
    <message>
        <source>The printer does not work</source>
        <translation>چاپگر کار نمی‌کند</translation>
    </message>
    <message>
        <source>The paper of the second printer is running low</source>
        <translation>کاغذ چاپگر دوم رو به اتمام است</translation>
    </message>
    <message>
        <source>No paper in the second printer</source>
        <translation>چاپگر دوم کاغذ ندارد</translation>
    </message>
    <message>
        <source>The second printer does not work</source>
        <translation>چاپگر دوم کار نمی‌کند</translation>
    </message>
    <message>
        <source>Nobody knows whether a ticket came out</source>
        <translation>معلوم نیست برگهٔ نوبت بیرون آمده یا نه</translation>
    </message>
    <message>
        <source>Look whether a ticket lies in the printer, and say so at the kiosk.</source>
        <translation>نگاه کنید آیا برگه‌ای در چاپگر هست و روی دستگاه اعلام کنید.</translation>
    </message>
    <message>
        <source>The card reader has no connection</source>
        <translation>کارت‌خوان وصل نیست</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>ساعت آن درست نیست</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>کسی کمک می‌خواهد</translation>
    </message>
    <message>
        <source>Send somebody there.</source>
        <translation>کسی را به آنجا بفرستید.</translation>
    </message>
    <message>
        <source>Its program is older than what the office uses</source>
        <translation>برنامهٔ آن قدیمی‌تر از برنامهٔ اداره است</translation>
    </message>
    <message>
        <source>Have it updated.</source>
        <translation>بخواهید به‌روزش کنند.</translation>
    </message>
    <message>
        <source>The server does not believe its codes</source>
        <translation>سرور رمزهای آن را نمی‌پذیرد</translation>
    </message>
    <message>
        <source>Have it enrolled anew.</source>
        <translation>بخواهید دوباره ثبتش کنند.</translation>
    </message>
    <message>
        <source>Its disk is almost full: {amount} MB left</source>
        <translation>دیسک آن تقریباً پر است: {amount} مگابایت مانده</translation>
    </message>
    <message>
        <source>Its program has version {version}, the server’s {server}</source>
        <translation>نسخهٔ برنامهٔ آن {version} است و نسخهٔ سرور {server}</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent</source>
        <translation>
            <numerusform>%n کار در انتظار ارسال است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait to be sent</source>
        <translation>
            <numerusform>%n گام پرونده در انتظار ارسال است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be spoken</source>
        <translation>
            <numerusform>%n فراخوان در انتظار خواندن است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be done</source>
        <translation>
            <numerusform>%n کار در انتظار انجام است</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether it is switched on and its network cable is in.</source>
        <translation>ببینید روشن است و کابل شبکه‌اش وصل است.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>مرتب</translation>
    </message>
    <message>
        <source>No report: its program is older</source>
        <translation>بدون گزارش: برنامه‌اش قدیمی‌تر است</translation>
    </message>
    <message>
        <source>Needs somebody soon</source>
        <translation>به‌زودی به رسیدگی نیاز دارد</translation>
    </message>
    <message>
        <source>Needs somebody now</source>
        <translation>همین حالا به رسیدگی نیاز دارد</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>بی‌خبر</translation>
    </message>
    <message>
        <source>Needs somebody soon, since {time}</source>
        <translation>از {time} به‌زودی به رسیدگی نیاز دارد</translation>
    </message>
    <message>
        <source>Needs somebody now, since {time}</source>
        <translation>از {time} به رسیدگی نیاز دارد</translation>
    </message>
    <message>
        <source>Silent since {time}</source>
        <translation>از {time} بی‌خبر</translation>
    </message>
    <message>
        <source>{amount} MB free</source>
        <translation>{amount} مگابایت جا دارد</translation>
    </message>
    <message>
        <source>{amount} GB free</source>
        <translation>{amount} گیگابایت جا دارد</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>از سرور پرسیده می‌شود …</translation>
    </message>
    <message>
        <source>The server does not answer. This is what devices tell directly.</source>
        <translation>سرور پاسخ نمی‌دهد. این را دستگاه‌ها مستقیم می‌گویند.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody</source>
        <translation>
            <numerusform>%n دستگاه به رسیدگی نیاز دارد</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>سرور</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>دستگاه نوبت‌دهی {number}</translation>
    </message>
    <message>
        <source>Display {number}</source>
        <translation>نمایشگر {number}</translation>
    </message>
    <message>
        <source>In order: {parts}</source>
        <translation>مرتب: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here</source>
        <translation>
            <numerusform>%n در انتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>نسخهٔ {version}</translation>
    </message>
    <message>
        <source>All devices are in order.</source>
        <translation>همهٔ دستگاه‌ها مرتب‌اند.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>All answers are kept.</source>
        <translation>همهٔ پاسخ‌ها نگه داشته شده‌اند.</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>در حال نوشتن…</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>در حال نگه‌داری…</translation>
    </message>
    <message>
        <source>Not kept yet: an answer does not fit. Mend it first.</source>
        <translation>هنوز نگه داشته نشده: یکی از پاسخ‌ها پذیرفتنی نیست. نخست آن را درست کنید.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent when the server is back.</source>
        <translation>روی این رایانه نگه داشته شده است. با بازگشت سرور فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The server does not answer. The answers are kept as soon as it does.</source>
        <translation>سرور پاسخ نمی‌دهد. به محض پاسخ آن، پاسخ‌ها نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same answers. Choose which ones hold.</source>
        <translation>کس دیگری همین پاسخ‌ها را تغییر داده است. برگزینید کدام بماند.</translation>
    </message>
    <message>
        <source>The answers can no longer be changed here.</source>
        <translation>پاسخ‌ها دیگر اینجا تغییرپذیر نیستند.</translation>
    </message>
    <message>
        <source>Check, then send</source>
        <translation>بررسی، سپس ارسال</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>بررسی و ادامه</translation>
    </message>
    <message>
        <source>{question} (may stay empty)</source>
        <translation>{question} (می‌تواند خالی بماند)</translation>
    </message>
    <message>
        <source>Somebody else wrote: {answer}</source>
        <translation>کس دیگری نوشته است: {answer}</translation>
    </message>
    <message>
        <source>{group}: {number}</source>
        <translation>{group}: {number}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>افزودن یکی دیگر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>پاسخ او بماند</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>پاسخ ما بماند</translation>
    </message>
    <message>
        <source>Ask the registers</source>
        <translation>پرسش از سامانه‌ها</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Fee: {amount}</source>
        <translation>هزینه: {amount}</translation>
    </message>
    <message>
        <source>Day, month, year, such as {day}</source>
        <translation>روز، ماه، سال، مانند {day}</translation>
    </message>
    <message>
        <source>The applicant is asked for this anew.</source>
        <translation>این از متقاضی دوباره پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>From the register: no need to ask.</source>
        <translation>از سامانه: نیازی به پرسیدن نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has %n entries here.</source>
        <translation>
            <numerusform>کس دیگری اینجا %n مورد دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has left this empty.</source>
        <translation>کس دیگری این را خالی گذاشته است.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>رایگان</translation>
    </message>
    <message>
        <source>Year, month, day, such as {day}</source>
        <translation>سال، ماه، روز، مانند {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong.</source>
        <translation>
            <numerusform>%n پاسخ نیامده یا نادرست است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has answered meanwhile: theirs are shown as well.</source>
        <translation>کس دیگری در این میان پاسخ داده است: پاسخ‌های او نیز نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Esc once more gives up what is not kept.</source>
        <translation>یک بار دیگر Esc آنچه را نگه داشته نشده رها می‌کند.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>برگزینید…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Requests of this person</source>
        <translation>درخواست‌های این شخص</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>کدام یک منظور است؟</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>سند</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>تصمیم</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>برگ تحویل</translation>
    </message>
    <message>
        <source>Number and secret of the request</source>
        <translation>شماره و رمز درخواست</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>برچسب نشانی</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>چاپ رسید</translation>
    </message>
    <message>
        <source>Make and print the document</source>
        <translation>صدور و چاپ سند</translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation>چاپ تصمیم</translation>
    </message>
    <message>
        <source>Print the hand-over slip</source>
        <translation>چاپ برگ تحویل</translation>
    </message>
    <message>
        <source>Print number and secret again…</source>
        <translation>چاپ دوبارهٔ شماره و رمز…</translation>
    </message>
    <message>
        <source>Print the address label…</source>
        <translation>چاپ برچسب نشانی…</translation>
    </message>
    <message>
        <source>Print a copy of the receipt</source>
        <translation>چاپ رونوشت رسید</translation>
    </message>
    <message>
        <source>Print a copy of the document</source>
        <translation>چاپ رونوشت سند</translation>
    </message>
    <message>
        <source>Print a copy of the decision</source>
        <translation>چاپ رونوشت تصمیم</translation>
    </message>
    <message>
        <source>Print a copy of the hand-over slip</source>
        <translation>چاپ رونوشت برگ تحویل</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>متقاضی اینجاست</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>برای تصمیم</translation>
    </message>
    <message>
        <source>To hand over or send</source>
        <translation>برای تحویل یا ارسال</translation>
    </message>
    <message>
        <source>To correct a mistake</source>
        <translation>برای اصلاح اشتباه</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>شکایت</translation>
    </message>
    <message>
        <source>The server has not answered. Try again: nothing is done twice.</source>
        <translation>سرور پاسخ نداد. دوباره امتحان کنید: هیچ کاری دو بار انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>سرور این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Another office has this request by now.</source>
        <translation>این درخواست اکنون در دفتر دیگری است.</translation>
    </message>
    <message>
        <source>Nothing of this request is kept any more but what happened.</source>
        <translation>از این درخواست جز آنچه رخ داده چیزی نگه داشته نشده است.</translation>
    </message>
    <message>
        <source>This does not go by post, or no address was given.</source>
        <translation>این با پست فرستاده نمی‌شود یا نشانی داده نشده است.</translation>
    </message>
    <message>
        <source>Type what you see on the document.</source>
        <translation>آنچه روی سند می‌بینید بنویسید.</translation>
    </message>
    <message>
        <source>Handed over. It is on record.</source>
        <translation>تحویل شد و ثبت شد.</translation>
    </message>
    <message>
        <source>No such paper was issued.</source>
        <translation>چنین برگه‌ای صادر نشده است.</translation>
    </message>
    <message>
        <source>The request is not that far yet, or names nobody.</source>
        <translation>درخواست هنوز به اینجا نرسیده یا نامی در آن نیست.</translation>
    </message>
    <message>
        <source>It was given out on paper: print a copy.</source>
        <translation>روی کاغذ داده شده است: رونوشت چاپ کنید.</translation>
    </message>
    <message>
        <source>It cannot be made as it was issued: print a copy.</source>
        <translation>نمی‌توان همان‌گونه که صادر شد ساخت: رونوشت چاپ کنید.</translation>
    </message>
    <message>
        <source>The server cannot make papers now. Tell a technician.</source>
        <translation>سرور اکنون نمی‌تواند برگه بسازد. به تکنسین بگویید.</translation>
    </message>
    <message>
        <source>Why is it printed? The reason is on record.</source>
        <translation>چرا چاپ می‌شود؟ دلیل ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Who takes the document?</source>
        <translation>چه کسی سند را می‌گیرد؟</translation>
    </message>
    <message>
        <source>Have the slip signed, then give the document.</source>
        <translation>بگذارید برگ را امضا کند، سپس سند را بدهید.</translation>
    </message>
    <message>
        <source>Number of the identity document that you have seen</source>
        <translation>شمارهٔ مدرک شناسایی که دیده‌اید</translation>
    </message>
    <message>
        <source>Name of who came in place of the applicant</source>
        <translation>نام کسی که به جای متقاضی آمده است</translation>
    </message>
    <message>
        <source>What allows them to: authority, date, who gave it</source>
        <translation>آنچه به او اجازه می‌دهد: وکالت‌نامه، تاریخ، صادرکننده</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n رونوشت</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>برگه‌ها</translation>
    </message>
    <message>
        <source>Type it and press Enter, or put the card on the reader.</source>
        <translation>بنویسید و Enter را بزنید، یا کارت را روی خواننده بگذارید.</translation>
    </message>
    <message>
        <source>Print the same once more</source>
        <translation>همان را دوباره چاپ کن</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>در پرونده ذخیره کن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>دوباره امتحان کن</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>متقاضی</translation>
    </message>
    <message>
        <source>Somebody in their place, with an authority</source>
        <translation>کسی به جای او، با وکالت‌نامه</translation>
    </message>
    <message>
        <source>Signed and given: record it</source>
        <translation>امضا و داده شد: ثبت کن</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسش از سرور…</translation>
    </message>
    <message>
        <source>To the applicant</source>
        <translation>به متقاضی</translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation>هنوز چیزی صادر نشده است.</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <translation>تاکنون صادر شده</translation>
    </message>
    <message>
        <source>To a proxy</source>
        <translation>به نماینده</translation>
    </message>
    <message>
        <source>There is no printer for pages. Save the file, and print it elsewhere.</source>
        <translation>چاپگری برای برگه نیست. پرونده را ذخیره و جای دیگر چاپ کنید.</translation>
    </message>
    <message>
        <source>The printer takes nothing. See to it and print again, or save the file.</source>
        <translation>چاپگر چیزی نمی‌گیرد. آن را بررسی و دوباره چاپ کنید، یا پرونده را ذخیره کنید.</translation>
    </message>
    <message>
        <source>The file cannot be read. Tell a technician.</source>
        <translation>پرونده خوانده نمی‌شود. به تکنسین بگویید.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>در حال چاپ…</translation>
    </message>
    <message>
        <source>Printed at {printer}.</source>
        <translation>با {printer} چاپ شد.</translation>
    </message>
    <message>
        <source>Kept as the file {file}.</source>
        <translation>در پروندهٔ {file} نگه داشته شد.</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>The fee has no amount or no currency.</source>
        <translation>هزینه مبلغ یا واحد پول ندارد.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>چیزی برای پرداخت نیست.</translation>
    </message>
    <message>
        <source>The fee has changed meanwhile. Tell the new one before you take it.</source>
        <translation>هزینه در این میان تغییر کرده است. پیش از گرفتن، مبلغ تازه را بگویید.</translation>
    </message>
    <message>
        <source>This is paid already. Nothing was taken a second time.</source>
        <translation>این پیش‌تر پرداخت شده است. چیزی دوباره گرفته نشد.</translation>
    </message>
    <message>
        <source>Another payment is under way. See how it ends first.</source>
        <translation>پرداخت دیگری در جریان است. نخست پایان آن را ببینید.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>چنین پرداختی نیست.</translation>
    </message>
    <message>
        <source>Something else was done under this number. Begin again.</source>
        <translation>کار دیگری با این شماره انجام شده است. از نو آغاز کنید.</translation>
    </message>
    <message>
        <source>Another amount was taken than was due. A supervisor must look into it.</source>
        <translation>مبلغی جز مبلغ لازم گرفته شد. سرپرست باید رسیدگی کند.</translation>
    </message>
    <message>
        <source>The payer still has time.</source>
        <translation>پرداخت‌کننده هنوز وقت دارد.</translation>
    </message>
    <message>
        <source>Nothing was taken that could go back.</source>
        <translation>چیزی گرفته نشده که بازگردد.</translation>
    </message>
    <message>
        <source>The money was taken after all.</source>
        <translation>پول سرانجام گرفته شد.</translation>
    </message>
    <message>
        <source>Only waiting for a provider can be ended.</source>
        <translation>فقط انتظار برای ارائه‌دهنده را می‌توان پایان داد.</translation>
    </message>
    <message>
        <source>No till is open at this counter. Open one with {key} first.</source>
        <translation>در این باجه صندوقی باز نیست. نخست با {key} باز کنید.</translation>
    </message>
    <message>
        <source>A till is open at this counter already.</source>
        <translation>در این باجه صندوقی باز است.</translation>
    </message>
    <message>
        <source>This till is closed.</source>
        <translation>این صندوق بسته است.</translation>
    </message>
    <message>
        <source>The till holds another currency.</source>
        <translation>صندوق واحد پول دیگری دارد.</translation>
    </message>
    <message>
        <source>This amount cannot be moved.</source>
        <translation>این مبلغ را نمی‌توان جابه‌جا کرد.</translation>
    </message>
    <message>
        <source>There is not enough cash in the till.</source>
        <translation>پول نقد کافی در صندوق نیست.</translation>
    </message>
    <message>
        <source>Another clerk has opened the till here. Count and close it with {key} first.</source>
        <translation>کارمند دیگری صندوق اینجا را باز کرده است. نخست با {key} آن را بشمارید و ببندید.</translation>
    </message>
    <message>
        <source>It is {amount} now.</source>
        <translation>اکنون {amount} است.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسش از سرور…</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>قابل پرداخت</translation>
    </message>
    <message>
        <source>The card terminal is at work</source>
        <translation>دستگاه کارت‌خوان در کار است</translation>
    </message>
    <message>
        <source>The payer is asked for the money</source>
        <translation>از پرداخت‌کننده پول خواسته می‌شود</translation>
    </message>
    <message>
        <source>Was it taken from the card?</source>
        <translation>آیا از کارت گرفته شد؟</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>پرداخت شد</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>پول بازمی‌گردد</translation>
    </message>
    <message>
        <source>The money is to go back to the card</source>
        <translation>پول باید به کارت بازگردد</translation>
    </message>
    <message>
        <source>Give the money back?</source>
        <translation>پول بازگردانده شود؟</translation>
    </message>
    <message>
        <source>The payer follows what the terminal shows. Do not switch it off.</source>
        <translation>پرداخت‌کننده آنچه را دستگاه نشان می‌دهد انجام دهد. آن را خاموش نکنید.</translation>
    </message>
    <message>
        <source>They confirm it on their telephone or at their bank. It shows here by itself.</source>
        <translation>با تلفن یا در بانک خود تأیید می‌کند. اینجا خودبه‌خود نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The terminal has not said how it ended, and is not asked twice. Look at its slip.</source>
        <translation>دستگاه نگفت چگونه پایان یافت و دو بار پرسیده نمی‌شود. رسید آن را ببینید.</translation>
    </message>
    <message>
        <source>Whoever took the money has been asked. It shows here once it is done.</source>
        <translation>از گیرندهٔ پول خواسته شد. پس از انجام، اینجا نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Look at the terminal’s slip. If it gave nothing back, it is asked again.</source>
        <translation>رسید دستگاه را ببینید. اگر چیزی بازنگردانده، دوباره از آن خواسته می‌شود.</translation>
    </message>
    <message>
        <source>It goes back in the way in which it came. That is on record with your name.</source>
        <translation>به همان راهی که آمده بازمی‌گردد. این به نام شما ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقد</translation>
    </message>
    <message>
        <source>Card at the terminal</source>
        <translation>کارت با دستگاه</translation>
    </message>
    <message>
        <source>Mobile operator {provider}</source>
        <translation>اپراتور همراه {provider}</translation>
    </message>
    <message>
        <source>Bank {provider}</source>
        <translation>بانک {provider}</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>با کارت</translation>
    </message>
    <message>
        <source>by mobile operator</source>
        <translation>با اپراتور همراه</translation>
    </message>
    <message>
        <source>by bank</source>
        <translation>از راه بانک</translation>
    </message>
    <message>
        <source>The server has not answered: it may have been taken or not. Ask again; it is never taken twice.</source>
        <translation>سرور پاسخ نداد: شاید گرفته شده باشد و شاید نه. دوباره بپرسید؛ هرگز دو بار گرفته نمی‌شود.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>سرور پاسخ نمی‌دهد. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>سرور این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>مبلغی بنویسید، مانند 1500 یا 12.50.</translation>
    </message>
    <message>
        <source>This is less than what is due.</source>
        <translation>این کمتر از مبلغ لازم است.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken.</source>
        <translation>کارت پذیرفته نشد. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>The terminal does not answer. Nothing was taken: see whether it is on.</source>
        <translation>دستگاه پاسخ نمی‌دهد و چیزی گرفته نشد. ببینید روشن است یا نه.</translation>
    </message>
    <message>
        <source>The terminal does not take this amount or currency. Nothing was taken.</source>
        <translation>دستگاه این مبلغ یا واحد پول را نمی‌پذیرد. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>The payment has failed. Nothing was taken.</source>
        <translation>پرداخت ناموفق بود. چیزی گرفته نشد.</translation>
    </message>
    <message>
        <source>The payer’s time is up. Should the money still come, it counts or goes back.</source>
        <translation>وقت پرداخت‌کننده تمام شد. اگر پول باز هم برسد، حساب یا بازگردانده می‌شود.</translation>
    </message>
    <message>
        <source>It is not waited for any more. Should the money still come, it counts or goes back.</source>
        <translation>دیگر منتظر نمی‌مانیم. اگر پول باز هم برسد، حساب یا بازگردانده می‌شود.</translation>
    </message>
    <message>
        <source>The money was given back.</source>
        <translation>پول بازگردانده شد.</translation>
    </message>
    <message>
        <source>Given: {given} · change: {change}</source>
        <translation>داده‌شده: {given} · بقیه: {change}</translation>
    </message>
    <message>
        <source>Given: {given} · still missing: {missing}</source>
        <translation>داده‌شده: {given} · کم است: {missing}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <translation>پرداخت به راهی دیگر</translation>
    </message>
    <message>
        <source>The slip says: done</source>
        <translation>رسید می‌گوید: انجام شد</translation>
    </message>
    <message>
        <source>The slip says: not done, or there is none</source>
        <translation>رسید می‌گوید: انجام نشد، یا رسیدی نیست</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>دوباره بپرس</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>دیگر منتظر نمان</translation>
    </message>
    <message>
        <source>Give the money back…</source>
        <translation>بازگرداندن پول…</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>بله، بازگردان</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>چاپ رسید</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>چگونه پرداخت می‌شود؟</translation>
    </message>
    <message>
        <source>How much is given? Enter alone: exactly this much</source>
        <translation>چه مقدار داده شد؟ تنها Enter: درست همین مبلغ</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} مانده</translation>
    </message>
    <message>
        <source>{way}, at {time}</source>
        <translation>{way}، ساعت {time}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>رسید {number}</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Begun</source>
        <translation>درخواست آغاز شد</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>پاسخ‌ها نگه داشته شد</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>فرستاده شد</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>نوبت گرفته شد</translation>
    </message>
    <message>
        <source>Document fetched from a register</source>
        <translation>مدرک از سامانه دریافت شد</translation>
    </message>
    <message>
        <source>Paper taken</source>
        <translation>مدرک کاغذی دریافت شد</translation>
    </message>
    <message>
        <source>Fee asked</source>
        <translation>هزینه خواسته شد</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <translation>هزینه تغییر کرد</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>چیزی برای پرداخت نیست</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>هزینه پرداخت شد</translation>
    </message>
    <message>
        <source>Money came that was not due</source>
        <translation>پولی رسید که بدهی نبود</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>پول بازگردانده شد</translation>
    </message>
    <message>
        <source>Money is to be given back by the office that took it</source>
        <translation>اداره‌ای که پول را گرفته باید آن را پس دهد</translation>
    </message>
    <message>
        <source>Left to an official</source>
        <translation>به کارمند سپرده شد</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>برای بررسی برداشته شد</translation>
    </message>
    <message>
        <source>More asked for</source>
        <translation>موارد بیشتری خواسته شد</translation>
    </message>
    <message>
        <source>What was asked for came</source>
        <translation>آنچه خواسته شده بود رسید</translation>
    </message>
    <message>
        <source>Approved, one more clerk is needed</source>
        <translation>تأیید شد، یک کارمند دیگر لازم است</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>پذیرفته شد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>رد شد</translation>
    </message>
    <message>
        <source>Urgency granted</source>
        <translation>فوریت داده شد</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>سند آماده شد</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>دوباره چاپ شد</translation>
    </message>
    <message>
        <source>Put on the shelf</source>
        <translation>در قفسه گذاشته شد</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>پست شد</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>تحویل داده شد</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>پس گرفته شد</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>مهلت گذشت</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>دوباره باز شد</translation>
    </message>
    <message>
        <source>Moved to another holder</source>
        <translation>به جای دیگری سپرده شد</translation>
    </message>
    <message>
        <source>Something that this version cannot read</source>
        <translation>چیزی که این نسخه نمی‌تواند بخواند</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>هنوز فرستاده نشده</translation>
    </message>
    <message>
        <source>Fee to be paid</source>
        <translation>هزینه باید پرداخت شود</translation>
    </message>
    <message>
        <source>Waits for an official</source>
        <translation>در انتظار کارمند مسئول</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>در دست بررسی</translation>
    </message>
    <message>
        <source>More is needed</source>
        <translation>موارد بیشتری لازم است</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>آمادهٔ تحویل</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>در پست</translation>
    </message>
    <message>
        <source>Next: the applicant answers and sends it.</source>
        <translation>گام بعد: متقاضی پاسخ می‌دهد و می‌فرستد.</translation>
    </message>
    <message>
        <source>Next: the registers are asked.</source>
        <translation>گام بعد: از سامانه‌ها پرسیده می‌شود.</translation>
    </message>
    <message>
        <source>Next: the fee is paid.</source>
        <translation>گام بعد: پرداخت هزینه.</translation>
    </message>
    <message>
        <source>Next: an official takes it up.</source>
        <translation>گام بعد: کارمند مسئول آن را برمی‌دارد.</translation>
    </message>
    <message>
        <source>Next: the decision.</source>
        <translation>گام بعد: تصمیم.</translation>
    </message>
    <message>
        <source>Next: the applicant gives what is asked.</source>
        <translation>گام بعد: متقاضی آنچه را خواسته شده می‌دهد.</translation>
    </message>
    <message>
        <source>Next: the document is made.</source>
        <translation>گام بعد: تهیهٔ سند.</translation>
    </message>
    <message>
        <source>The applicant may appeal.</source>
        <translation>متقاضی می‌تواند اعتراض کند.</translation>
    </message>
    <message>
        <source>Next: the document is handed over.</source>
        <translation>گام بعد: تحویل سند.</translation>
    </message>
    <message>
        <source>Next: the post delivers it.</source>
        <translation>گام بعد: پست آن را می‌رساند.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>کاری نمانده است.</translation>
    </message>
    <message>
        <source>A new request can be filed.</source>
        <translation>می‌توان درخواست تازه‌ای داد.</translation>
    </message>
    <message>
        <source>fetched, no need to bring</source>
        <translation>دریافت شده، نیازی به آوردن نیست</translation>
    </message>
    <message>
        <source>here on paper</source>
        <translation>روی کاغذ موجود است</translation>
    </message>
    <message>
        <source>on paper: {reason}</source>
        <translation>روی کاغذ: {reason}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>خواسته شده</translation>
    </message>
    <message>
        <source>the office fetches it</source>
        <translation>اداره خودش می‌گیرد</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>باید آورده شود</translation>
    </message>
    <message>
        <source>depends on the answers</source>
        <translation>بسته به پاسخ‌ها</translation>
    </message>
    <message>
        <source>the register does not answer</source>
        <translation>سامانه پاسخ نمی‌دهد</translation>
    </message>
    <message>
        <source>it is not in the register</source>
        <translation>در سامانه نیست</translation>
    </message>
    <message>
        <source>the register is wrong</source>
        <translation>سامانه اشتباه دارد</translation>
    </message>
    <message>
        <source>not entitled to it</source>
        <translation>حق آن را ندارد</translation>
    </message>
    <message>
        <source>a document is not valid</source>
        <translation>مدرکی معتبر نیست</translation>
    </message>
    <message>
        <source>the data does not agree</source>
        <translation>داده‌ها همخوان نیست</translation>
    </message>
    <message>
        <source>it is another person</source>
        <translation>شخص دیگری است</translation>
    </message>
    <message>
        <source>it was requested before</source>
        <translation>پیش‌تر درخواست شده است</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>متقاضی اینجاست</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>برای تصمیم‌گیری</translation>
    </message>
    <message>
        <source>To hand the document over</source>
        <translation>برای تحویل سند</translation>
    </message>
    <message>
        <source>To correct something</source>
        <translation>برای اصلاح چیزی</translation>
    </message>
    <message>
        <source>Because of a complaint</source>
        <translation>به دلیل یک شکایت</translation>
    </message>
    <message>
        <source>Hand over to the applicant</source>
        <translation>تحویل به متقاضی</translation>
    </message>
    <message>
        <source>Hand over to somebody with their authority</source>
        <translation>تحویل به نمایندهٔ متقاضی</translation>
    </message>
    <message>
        <source>Send it; the applicant comes for the document</source>
        <translation>ارسال؛ متقاضی برای گرفتن سند می‌آید</translation>
    </message>
    <message>
        <source>Send it; the document goes by post</source>
        <translation>ارسال؛ سند با پست فرستاده می‌شود</translation>
    </message>
    <message>
        <source>Send it; the document comes electronically</source>
        <translation>ارسال؛ سند به‌صورت الکترونیکی می‌رسد</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>بیماری</translation>
    </message>
    <message>
        <source>a family matter</source>
        <translation>امر خانوادگی</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>تحصیل</translation>
    </message>
    <message>
        <source>work</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>another hardship</source>
        <translation>سختی دیگر</translation>
    </message>
    <message>
        <source>the applicant appeals</source>
        <translation>متقاضی اعتراض کرده است</translation>
    </message>
    <message>
        <source>there was a mistake</source>
        <translation>اشتباهی رخ داده است</translation>
    </message>
    <message>
        <source>there are new facts</source>
        <translation>واقعیت‌های تازه‌ای هست</translation>
    </message>
    <message>
        <source>the applicant has come after all</source>
        <translation>متقاضی سرانجام آمده است</translation>
    </message>
    <message>
        <source>Other requests of this person…</source>
        <translation>درخواست‌های دیگر این شخص…</translation>
    </message>
    <message>
        <source>Begin another request…</source>
        <translation>آغاز درخواستی دیگر…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>ارسال…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>درخواست موارد بیشتر…</translation>
    </message>
    <message>
        <source>Grant urgency…</source>
        <translation>دادن فوریت…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>بازگشایی دوباره…</translation>
    </message>
    <message>
        <source>Post it…</source>
        <translation>فرستادن با پست…</translation>
    </message>
    <message>
        <source>What is requested?</source>
        <translation>چه چیزی درخواست می‌شود؟</translation>
    </message>
    <message>
        <source>In which language is the applicant written to?</source>
        <translation>به چه زبانی برای متقاضی نوشته شود؟</translation>
    </message>
    <message>
        <source>What is the applicant asked for?</source>
        <translation>چه چیزی از متقاضی خواسته می‌شود؟</translation>
    </message>
    <message>
        <source>Why is it urgent? It is recorded under your name.</source>
        <translation>چرا فوری است؟ به نام شما ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Why does it go on?</source>
        <translation>چرا ادامه می‌یابد؟</translation>
    </message>
    <message>
        <source>Under which number does the carrier take it?</source>
        <translation>شمارهٔ مرسوله نزد شرکت پست چیست؟</translation>
    </message>
    <message>
        <source>Address for the post: {address}</source>
        <translation>نشانی پستی: {address}</translation>
    </message>
    <message>
        <source>The fee is {amount}.</source>
        <translation>هزینه {amount} است.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>هزینه‌ای ندارد.</translation>
    </message>
    <message>
        <source>Fetch from the registers: {documents}</source>
        <translation>دریافت از سامانه‌ها: {documents}</translation>
    </message>
    <message>
        <source>Begin: {service}</source>
        <translation>آغاز: {service}</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>پر کردن فرم</translation>
    </message>
    <message>
        <source>Fee…</source>
        <translation>هزینه…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>تحویل…</translation>
    </message>
    <message>
        <source>Begin a request…</source>
        <translation>آغاز درخواست…</translation>
    </message>
    <message>
        <source>Ask for what is ticked</source>
        <translation>درخواست موارد برگزیده</translation>
    </message>
    <message>
        <source>Nobody is at the counter. Type the number of a request.</source>
        <translation>کسی پشت باجه نیست. شمارهٔ درخواست را بنویسید.</translation>
    </message>
    <message>
        <source>This ticket has no request. Type the number on the receipt.</source>
        <translation>این نوبت درخواستی ندارد. شمارهٔ روی رسید را بنویسید.</translation>
    </message>
    <message>
        <source>There is no such request. Look at the number again.</source>
        <translation>چنین درخواستی نیست. شماره را دوباره ببینید.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask the office on the receipt.</source>
        <translation>چند اداره این شماره را داده‌اند. از ادارهٔ نوشته‌شده روی رسید بپرسید.</translation>
    </message>
    <message>
        <source>The server does not answer. The request is read again as soon as it does.</source>
        <translation>سرور پاسخ نمی‌دهد. همین که پاسخ دهد، درخواست دوباره خوانده می‌شود.</translation>
    </message>
    <message>
        <source>You may not do this here. If another office has the request, take it over.</source>
        <translation>این کار اینجا مجاز نیست. اگر درخواست نزد ادارهٔ دیگری است، آن را تحویل بگیرید.</translation>
    </message>
    <message>
        <source>Only the office that has the request can give it away. Call there.</source>
        <translation>تنها اداره‌ای که درخواست را دارد می‌تواند آن را واگذارد. با آنجا تماس بگیرید.</translation>
    </message>
    <message>
        <source>The server is away. This is kept here, and sent when it is back.</source>
        <translation>سرور در دسترس نیست. این همین‌جا نگه داشته و با بازگشت آن فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>The server is away, and this computer cannot keep anything. Call a technician.</source>
        <translation>سرور در دسترس نیست و این رایانه نمی‌تواند چیزی نگه دارد. با تکنیسین تماس بگیرید.</translation>
    </message>
    <message>
        <source>Not all could be fetched. The list of documents says why.</source>
        <translation>همه دریافت نشد. فهرست مدارک دلیل را می‌گوید.</translation>
    </message>
    <message>
        <source>No other request of this person was found.</source>
        <translation>درخواست دیگری از این شخص پیدا نشد.</translation>
    </message>
    <message>
        <source>This computer cannot open what it keeps. Try again, or call a technician.</source>
        <translation>این رایانه نمی‌تواند آنچه را نگه داشته است باز کند. دوباره امتحان کنید یا تکنسین را خبر کنید.</translation>
    </message>
    <message>
        <source>Another office has this request. Take it over first.</source>
        <translation>این درخواست نزد ادارهٔ دیگری است. نخست آن را تحویل بگیرید.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>شما اجازهٔ این کار را ندارید.</translation>
    </message>
    <message>
        <source>Only an officer or a supervisor can do this.</source>
        <translation>تنها کارشناس مسئول یا سرپرست می‌تواند این کار را بکند.</translation>
    </message>
    <message>
        <source>Documents are still missing.</source>
        <translation>هنوز مدارکی کم است.</translation>
    </message>
    <message>
        <source>Answers are still missing or wrong.</source>
        <translation>هنوز پاسخ‌هایی کم یا نادرست است.</translation>
    </message>
    <message>
        <source>You have approved it. Another clerk must do so too.</source>
        <translation>شما تأیید کرده‌اید. کارمند دیگری هم باید تأیید کند.</translation>
    </message>
    <message>
        <source>You have taken it up already. Decide on it.</source>
        <translation>شما آن را برداشته‌اید. تصمیم بگیرید.</translation>
    </message>
    <message>
        <source>The document is here already.</source>
        <translation>مدرک از پیش اینجاست.</translation>
    </message>
    <message>
        <source>The document lies at another office.</source>
        <translation>سند در ادارهٔ دیگری است.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>نخست وارد شوید.</translation>
    </message>
    <message>
        <source>This service is not offered here. Choose another one.</source>
        <translation>این خدمت اینجا ارائه نمی‌شود. دیگری را برگزینید.</translation>
    </message>
    <message>
        <source>The request has moved on meanwhile. It is shown as it stands now.</source>
        <translation>درخواست در این میان پیش رفته است. وضع کنونی آن نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>The request has ended. An officer can open it again, or begin a new one.</source>
        <translation>درخواست پایان یافته است. مسئول می‌تواند آن را بازگشاید، یا درخواستی تازه آغاز کنید.</translation>
    </message>
    <message>
        <source>Somebody else has changed the answers. Open the form again.</source>
        <translation>کس دیگری پاسخ‌ها را تغییر داده است. فرم را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>It cannot be delivered in this way. Choose another one.</source>
        <translation>تحویل به این روش ممکن نیست. روش دیگری برگزینید.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it, and send the request again.</source>
        <translation>هزینه تغییر کرده است. آن را ببینید و درخواست را دوباره بفرستید.</translation>
    </message>
    <message>
        <source>The fee has been paid already.</source>
        <translation>هزینه پیش‌تر پرداخت شده است.</translation>
    </message>
    <message>
        <source>This service does not need that document.</source>
        <translation>این خدمت به آن مدرک نیازی ندارد.</translation>
    </message>
    <message>
        <source>No register has this document. Take the paper without a reason.</source>
        <translation>این مدرک در هیچ سامانه‌ای نیست. کاغذ را بدون ذکر دلیل بگیرید.</translation>
    </message>
    <message>
        <source>The office fetches this document. To take the paper, give a reason.</source>
        <translation>اداره این مدرک را خود می‌گیرد. برای گرفتن کاغذ دلیل بیاورید.</translation>
    </message>
    <message>
        <source>Choose first which answers or documents are needed.</source>
        <translation>نخست برگزینید کدام پاسخ‌ها یا مدارک لازم است.</translation>
    </message>
    <message>
        <source>This service knows no urgency.</source>
        <translation>این خدمت فوریت ندارد.</translation>
    </message>
    <message>
        <source>It is urgent already.</source>
        <translation>پیش‌تر فوری شده است.</translation>
    </message>
    <message>
        <source>The document was made before. Print a copy of it.</source>
        <translation>سند پیش‌تر تهیه شده است. نسخه‌ای از آن چاپ کنید.</translation>
    </message>
    <message>
        <source>Type the carrier’s number: 4 to 35 letters and figures.</source>
        <translation>شمارهٔ مرسوله را بنویسید: ۴ تا ۳۵ حرف و رقم.</translation>
    </message>
    <message>
        <source>The document is on the shelf here already.</source>
        <translation>سند همین‌جا روی قفسه است.</translation>
    </message>
    <message>
        <source>The applicant did not want it by post. Hand it over.</source>
        <translation>متقاضی آن را با پست نخواسته است. تحویل دهید.</translation>
    </message>
    <message>
        <source>It is delivered electronically. There is no paper to put away.</source>
        <translation>به‌صورت الکترونیکی تحویل می‌شود. کاغذی برای نگه‌داری نیست.</translation>
    </message>
    <message>
        <source>It was never sent. Begin a new request.</source>
        <translation>هرگز فرستاده نشده است. درخواستی تازه آغاز کنید.</translation>
    </message>
    <message>
        <source>Its data is no longer kept. Begin a new request.</source>
        <translation>داده‌های آن دیگر نگه‌داری نمی‌شود. درخواستی تازه آغاز کنید.</translation>
    </message>
    <message>
        <source>Your office has it already.</source>
        <translation>هم‌اکنون نزد ادارهٔ شماست.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>فرستاده شده است.</translation>
    </message>
    <message>
        <source>The server does not accept it from you.</source>
        <translation>سرور آن را از شما نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>A step before it was refused.</source>
        <translation>گامی پیش از آن رد شد.</translation>
    </message>
    <message>
        <source>The day ended before the server was back. Ask the applicant again.</source>
        <translation>روز پیش از بازگشت سرور پایان یافت. دوباره از متقاضی بپرسید.</translation>
    </message>
    <message>
        <source>the register did not answer in time</source>
        <translation>سامانه به‌موقع پاسخ نداد</translation>
    </message>
    <message>
        <source>too many ask just now: try again in a moment</source>
        <translation>اکنون پرسش‌ها بسیارند: کمی بعد دوباره بکوشید</translation>
    </message>
    <message>
        <source>the register may not be asked this</source>
        <translation>اجازهٔ این پرسش از سامانه نیست</translation>
    </message>
    <message>
        <source>the register knows nobody with this national number</source>
        <translation>سامانه کسی را با این شمارهٔ ملی نمی‌شناسد</translation>
    </message>
    <message>
        <source>the register answered about somebody else: nothing was kept</source>
        <translation>سامانه دربارهٔ کس دیگری پاسخ داد: چیزی نگه داشته نشد</translation>
    </message>
    <message>
        <source>the register’s answer cannot be read</source>
        <translation>پاسخ سامانه خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>the register’s answer is too long</source>
        <translation>پاسخ سامانه بیش از اندازه بلند است</translation>
    </message>
    <message>
        <source>the inquiry could not be recorded, so it was not made</source>
        <translation>پرسش ثبت نشد، پس انجام نگرفت</translation>
    </message>
    <message>
        <source>This cannot be done now. The request is shown as it stands.</source>
        <translation>این کار اکنون شدنی نیست. درخواست همان‌گونه که هست نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Take the paper: {document}</source>
        <translation>دریافت کاغذی: {document}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>See the answers…</source>
        <translation>دیدن پاسخ‌ها…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>رد کردن…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>پس گرفتن…</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>کارهایی که اکنون می‌توان کرد</translation>
    </message>
    <message>
        <source>Why do you look? It is recorded.</source>
        <translation>چرا می‌بینید؟ ثبت می‌شود.</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>چرا رد می‌شود؟</translation>
    </message>
    <message>
        <source>Does the applicant not want it any more?</source>
        <translation>متقاضی دیگر آن را نمی‌خواهد؟</translation>
    </message>
    <message>
        <source>Why is the paper taken?</source>
        <translation>چرا مدرک کاغذی دریافت می‌شود؟</translation>
    </message>
    <message>
        <source>Take the request over</source>
        <translation>تحویل گرفتن درخواست</translation>
    </message>
    <message>
        <source>All that was asked for is here</source>
        <translation>همهٔ آنچه خواسته شده اینجاست</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>برداشتن برای بررسی</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>تأیید</translation>
    </message>
    <message>
        <source>Put the document on the shelf</source>
        <translation>گذاشتن سند در قفسه</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>بله، پس گرفته شود</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>مدارک</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>آنچه رخ داده</translation>
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
        <source>A step on a request, taken at {time}, was not done</source>
        <translation>گامی در یک درخواست که ساعت {time} برداشته شد انجام نشد</translation>
    </message>
    <message>
        <source>Esc: understood.</source>
        <translation>Esc: فهمیدم.</translation>
    </message>
    <message>
        <source>nobody can be asked: write the national number first</source>
        <translation>کسی برای پرسش نیست: نخست شمارهٔ ملی را بنویسید</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>هنوز بی‌شماره</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>بازگشت به {number}</translation>
    </message>
    <message>
        <source>What waits here for the server…</source>
        <translation>آنچه اینجا منتظر سرور است…</translation>
    </message>
    <message>
        <source>Which one do you go on with?</source>
        <translation>کدام را ادامه می‌دهید؟</translation>
    </message>
    <message>
        <source>Which request of this person? Only the newest are listed.</source>
        <translation>کدام درخواست این شخص؟ تنها تازه‌ترین‌ها آمده است.</translation>
    </message>
    <message>
        <source>Which request of this person?</source>
        <translation>کدام درخواست این شخص؟</translation>
    </message>
    <message>
        <source>To be answered anew</source>
        <translation>باید دوباره پاسخ داده شود</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>پاسخ‌ها</translation>
    </message>
    <message>
        <source>As it stood at {time}</source>
        <translation>وضعیت در ساعت {time}</translation>
    </message>
    <message>
        <source>The number comes from the server</source>
        <translation>شماره را سرور می‌دهد</translation>
    </message>
    <message>
        <source>The server is away: this is how it stood at {time}.</source>
        <translation>سرور در دسترس نیست: وضعیت در ساعت {time} چنین بود.</translation>
    </message>
    <message>
        <source>Last heard of it at {time}</source>
        <translation>آخرین خبر از آن در {time}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>فوری</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>قابل پرداخت: {amount}</translation>
    </message>
    <message>
        <source>Another office has it: {office}</source>
        <translation>نزد ادارهٔ دیگر: {office}</translation>
    </message>
    <message>
        <source>Late: it was due by {day}</source>
        <translation>دیر شده: مهلت تا {day} بود</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>مهلت تا {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>برای جست‌وجو بنویسید</translation>
    </message>
    <message>
        <source>The carrier’s number, then Enter</source>
        <translation>شمارهٔ مرسوله، سپس Enter</translation>
    </message>
    <message>
        <source>Number of a request, then Enter</source>
        <translation>شمارهٔ درخواست، سپس Enter</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask again</source>
        <translation>دوباره بپرس</translation>
    </message>
    <message>
        <source>Put change in…</source>
        <translation>گذاشتن پول خرد…</translation>
    </message>
    <message>
        <source>Take cash out…</source>
        <translation>برداشتن پول نقد…</translation>
    </message>
    <message>
        <source>Count and close…</source>
        <translation>شمارش و بستن…</translation>
    </message>
    <message>
        <source>It is right: close the till</source>
        <translation>درست است: صندوق را ببند</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>دوباره بشمار</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>چاپ گزارش</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>ذخیرهٔ گزارش در پرونده</translation>
    </message>
    <message>
        <source>Open a new till</source>
        <translation>باز کردن صندوق تازه</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>در حال پرسش از سرور…</translation>
    </message>
    <message>
        <source>No till is open at this counter</source>
        <translation>در این باجه صندوقی باز نیست</translation>
    </message>
    <message>
        <source>The till is open</source>
        <translation>صندوق باز است</translation>
    </message>
    <message>
        <source>Put change in</source>
        <translation>گذاشتن پول خرد</translation>
    </message>
    <message>
        <source>Take cash out</source>
        <translation>برداشتن پول نقد</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>پول نقد را بشمارید</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>صندوق بسته شد</translation>
    </message>
    <message>
        <source>What is in the drawer now?</source>
        <translation>اکنون چه مقدار در کشو است؟</translation>
    </message>
    <message>
        <source>How much is put in?</source>
        <translation>چه مقدار گذاشته می‌شود؟</translation>
    </message>
    <message>
        <source>How much is taken out?</source>
        <translation>چه مقدار برداشته می‌شود؟</translation>
    </message>
    <message>
        <source>How much is in the drawer, all counted?</source>
        <translation>پس از شمارش کامل چه مقدار در کشو است؟</translation>
    </message>
    <message>
        <source>The server has not answered. Ask again: nothing is done twice.</source>
        <translation>سرور پاسخ نداد. دوباره بپرسید: هیچ کاری دو بار انجام نمی‌شود.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>سرور پاسخ نمی‌دهد. دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>سرور این را اجازه نمی‌دهد.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>مبلغی بنویسید، مانند 1500 یا 12.50.</translation>
    </message>
    <message>
        <source>Count what is in it, type the sum and press Enter.</source>
        <translation>موجودی آن را بشمارید، جمع را بنویسید و Enter را بزنید.</translation>
    </message>
    <message>
        <source>{clerk} has opened it and answers for it. Count and close it before you take cash.</source>
        <translation>آن را {clerk} باز کرده و پاسخ‌گوی آن است. پیش از گرفتن پول آن را بشمارید و ببندید.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>چیزی کم نیست.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>صندوق</translation>
    </message>
    <message>
        <source>Should be in it: {amount}</source>
        <translation>باید در آن باشد: {amount}</translation>
    </message>
    <message>
        <source>It was opened with {amount}.</source>
        <translation>با {amount} باز شد.</translation>
    </message>
    <message>
        <source>{amount} too much. It is on record.</source>
        <translation>{amount} اضافه است. ثبت شد.</translation>
    </message>
    <message>
        <source>{amount} is missing. It is on record.</source>
        <translation>{amount} کم است. ثبت شد.</translation>
    </message>
    <message>
        <source>Counted: {amount}</source>
        <translation>شمرده‌شده: {amount}</translation>
    </message>
    <message>
        <source>Afterwards nothing can be changed.</source>
        <translation>پس از آن چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Open since {time}</source>
        <translation>باز از ساعت {time}</translation>
    </message>
</context>
</TS>
