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
        <source>What did not count…</source>
        <translation>آنچه به حساب نیامد…</translation>
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
        <source>Only if the server will not come back: this computer becomes the office’s server, and all devices move to it. It must stay switched on.</source>
        <translation>فقط اگر سرور دیگر برنمی‌گردد: این رایانه سرور اداره می‌شود و همهٔ دستگاه‌ها به آن می‌پیوندند. باید روشن بماند.</translation>
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
</TS>
