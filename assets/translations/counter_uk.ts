<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Counter</name>
    <message>
        <source>Open counter</source>
        <translation>Відчинити вікно</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Відчинити знову</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Викликати наступного</translation>
    </message>
    <message>
        <source>Take a ticket…</source>
        <translation>Прийняти талон…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Почати</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершити</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Неявка</translation>
    </message>
    <message>
        <source>Park…</source>
        <translation>Відкласти…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>Передати…</translation>
    </message>
    <message>
        <source>Next service…</source>
        <translation>Далі послуга…</translation>
    </message>
    <message>
        <source>Call number…</source>
        <translation>За номером…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Перерва…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Зачинити</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Який номер?</translation>
    </message>
    <message>
        <source>Park for how long?</source>
        <translation>На скільки відкласти?</translation>
    </message>
    <message>
        <source>Transfer to a service or a counter</source>
        <translation>Передати на послугу або до вікна</translation>
    </message>
    <message>
        <source>Done here. Which service is next?</source>
        <translation>Тут завершено. Яка послуга далі?</translation>
    </message>
    <message>
        <source>Why do you pause?</source>
        <translation>Чому перерва?</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Це вікно програми</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Відпочинок</translation>
    </message>
    <message>
        <source>Work away from the counter</source>
        <translation>Робота поза вікном</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Щось не працює</translation>
    </message>
    <message>
        <source>Speaks Arabic</source>
        <translation>Мова: арабська</translation>
    </message>
    <message>
        <source>Speaks Persian</source>
        <translation>Мова: перська</translation>
    </message>
    <message>
        <source>Speaks Ukrainian</source>
        <translation>Мова: українська</translation>
    </message>
    <message>
        <source>Speaks French</source>
        <translation>Мова: французька</translation>
    </message>
    <message>
        <source>Speaks English</source>
        <translation>Мова: англійська</translation>
    </message>
    <message>
        <source>Counter {counter}</source>
        <translation>Вікно {counter}</translation>
    </message>
    <message numerus="yes">
        <source>waited %n min</source>
        <translation>
            <numerusform>чекали %n хв</numerusform>
            <numerusform>чекали %n хв</numerusform>
            <numerusform>чекали %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recalled %n times</source>
        <translation>
            <numerusform>повторено %n раз</numerusform>
            <numerusform>повторено %n рази</numerusform>
            <numerusform>повторено %n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>back at {time}</source>
        <translation>повернеться о {time}</translation>
    </message>
    <message>
        <source>until called</source>
        <translation>до виклику</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>для вас</translation>
    </message>
    <message>
        <source>Until I call the number</source>
        <translation>Доки я не викличу номер</translation>
    </message>
    <message>
        <source>This computer’s clock is wrong. Tell a technician.</source>
        <translation>Годинник цього комп’ютера йде неправильно. Повідомте техніка.</translation>
    </message>
    <message>
        <source>This computer cannot save at present. Tell a technician.</source>
        <translation>Цей комп’ютер зараз не може зберігати дані. Повідомте техніка.</translation>
    </message>
    <message>
        <source>Something on this computer needs a technician. Nothing is lost.</source>
        <translation>Цьому комп’ютеру потрібен технік. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>The server did not answer. You can go on: from now on you work on your own.</source>
        <translation>Сервер не відповів. Можна продовжувати: відтепер ви працюєте автономно.</translation>
    </message>
    <message>
        <source>Your sign-in has ended. Sign in again; whoever you serve is still here.</source>
        <translation>Ваш сеанс закінчився. Увійдіть знову; відвідувач залишається за вами.</translation>
    </message>
    <message>
        <source>The server does not allow this here. Ask a supervisor.</source>
        <translation>Сервер цього тут не дозволяє. Зверніться до керівника зміни.</translation>
    </message>
    <message>
        <source>This computer cannot save at present, so nothing was done. Try again.</source>
        <translation>Комп’ютер зараз не може зберігати, тож нічого не зроблено. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This computer does not know the office yet. Wait for the server.</source>
        <translation>Комп’ютер ще не має даних установи. Зачекайте на сервер.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was done. Tell a technician.</source>
        <translation>Не вдалося, нічого не зроблено. Повідомте техніка.</translation>
    </message>
    <message>
        <source>The code was not read whole. Scan it again, or type the number.</source>
        <translation>Код зчитано не повністю. Зіскануйте ще раз або введіть номер.</translation>
    </message>
    <message>
        <source>User name or password is wrong. Check both and try again.</source>
        <translation>Неправильне ім’я користувача або пароль. Перевірте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server does not answer. Here you can sign in without it only if you did so in the last seven days.</source>
        <translation>Сервер не відповідає. Без нього тут можна увійти, лише якщо ви входили за останні сім днів.</translation>
    </message>
    <message>
        <source>Somebody is still at your counter. Finish, park or transfer first.</source>
        <translation>Біля вашого вікна ще хтось є. Спершу завершіть, відкладіть або передайте.</translation>
    </message>
    <message>
        <source>This is not a ticket’s code.</source>
        <translation>Це не код талона.</translation>
    </message>
    <message>
        <source>The code is damaged. Scan it again, or type the number.</source>
        <translation>Код пошкоджено. Зіскануйте ще раз або введіть номер.</translation>
    </message>
    <message>
        <source>This ticket’s code is newer than this program. Type the number.</source>
        <translation>Код цього талона новіший за програму. Введіть номер.</translation>
    </message>
    <message>
        <source>This ticket is from another office.</source>
        <translation>Цей талон з іншої установи.</translation>
    </message>
    <message>
        <source>This office does not know the kiosk that printed this ticket.</source>
        <translation>Установі невідомий термінал, що надрукував цей талон.</translation>
    </message>
    <message>
        <source>This ticket is not genuine. Ask for a new one at the kiosk.</source>
        <translation>Цей талон несправжній. Потрібно взяти новий у терміналі.</translation>
    </message>
    <message>
        <source>This ticket is from another day. A new one is needed.</source>
        <translation>Цей талон з іншого дня. Потрібен новий.</translation>
    </message>
    <message>
        <source>{number} finished</source>
        <translation>{number}: завершено</translation>
    </message>
    <message>
        <source>{number} sent to the next service</source>
        <translation>{number}: направлено на наступну послугу</translation>
    </message>
    <message>
        <source>{number} transferred</source>
        <translation>{number}: передано</translation>
    </message>
    <message>
        <source>{number} parked</source>
        <translation>{number}: відкладено</translation>
    </message>
    <message>
        <source>{number}: no-show</source>
        <translation>{number}: неявка</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sent.</source>
        <translation>
            <numerusform>%n запис чекає на надсилання.</numerusform>
            <numerusform>%n записи чекають на надсилання.</numerusform>
            <numerusform>%n записів чекають на надсилання.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your counter at {time}</source>
        <translation>Ваше вікно о {time}</translation>
    </message>
    <message>
        <source>{number} at {time}</source>
        <translation>{number} о {time}</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Try again in %n min.</source>
        <translation>
            <numerusform>Забагато невдалих спроб. Спробуйте через %n хв.</numerusform>
            <numerusform>Забагато невдалих спроб. Спробуйте через %n хв.</numerusform>
            <numerusform>Забагато невдалих спроб. Спробуйте через %n хв.</numerusform>
        </translation>
    </message>
    <message>
        <source>The office server is away. Scan the ticket to take the next person; everything is kept and sent later.</source>
        <translation>Сервер установи недоступний. Щоб прийняти наступного, зіскануйте талон; усе зберігається і буде надіслано згодом.</translation>
    </message>
    <message>
        <source>A technician must enrol it again. Until then scan the tickets; everything is kept.</source>
        <translation>Технік має зареєструвати його знову. Доти скануйте талони; усе зберігається.</translation>
    </message>
    <message>
        <source>The server does not accept this computer.</source>
        <translation>Сервер не приймає цей комп’ютер.</translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(ще %n)</numerusform>
            <numerusform>(ще %n)</numerusform>
            <numerusform>(ще %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting to the office server…</source>
        <translation>З’єднання із сервером установи…</translation>
    </message>
    <message>
        <source>Yes, make it the server</source>
        <translation>Так, зробити сервером</translation>
    </message>
    <message>
        <source>Counter opened</source>
        <translation>Вікно відчинено</translation>
    </message>
    <message>
        <source>Counter paused</source>
        <translation>Вікно на перерві</translation>
    </message>
    <message>
        <source>Counter closed</source>
        <translation>Вікно зачинено</translation>
    </message>
    <message>
        <source>Ticket issued</source>
        <translation>Талон видано</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Викликано</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Викликано повторно</translation>
    </message>
    <message>
        <source>Serving started</source>
        <translation>Обслуговування почато</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Обслужено</translation>
    </message>
    <message>
        <source>Sent to the next service</source>
        <translation>Направлено на наступну послугу</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Відкладено</translation>
    </message>
    <message>
        <source>Released for any counter</source>
        <translation>Звільнено для будь-якого вікна</translation>
    </message>
    <message>
        <source>Put back into the queue</source>
        <translation>Повернено до черги</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Дію скасовано</translation>
    </message>
    <message>
        <source>The number had been given out before.</source>
        <translation>Номер уже було видано раніше.</translation>
    </message>
    <message>
        <source>The office knows no such ticket.</source>
        <translation>Установа не знає такого талона.</translation>
    </message>
    <message>
        <source>Another counter was serving it.</source>
        <translation>Його обслуговувало інше вікно.</translation>
    </message>
    <message>
        <source>The ticket had ended before.</source>
        <translation>Талон уже було завершено.</translation>
    </message>
    <message>
        <source>It had been recorded before.</source>
        <translation>Це вже було записано.</translation>
    </message>
    <message>
        <source>The ticket was no longer at that counter.</source>
        <translation>Талона вже не було в тому вікні.</translation>
    </message>
    <message>
        <source>The counter had another ticket open.</source>
        <translation>У вікні був відкритий інший талон.</translation>
    </message>
    <message>
        <source>Another clerk had opened the counter.</source>
        <translation>Вікно відчинив інший працівник.</translation>
    </message>
    <message>
        <source>The ticket had changed in the meantime.</source>
        <translation>Тим часом талон змінився.</translation>
    </message>
    <message>
        <source>The business day was over.</source>
        <translation>Робочий день уже закінчився.</translation>
    </message>
    <message>
        <source>It is dated a day that has not begun.</source>
        <translation>На ньому дата дня, який ще не почався.</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>Термінал {number}</translation>
    </message>
    <message>
        <source>Nobody was signed in</source>
        <translation>Ніхто не ввійшов у систему</translation>
    </message>
    <message>
        <source>{clerk} has not read this yet</source>
        <translation>{clerk}: ще не прочитано</translation>
    </message>
    <message>
        <source>{clerk} read this at {time}</source>
        <translation>{clerk}: прочитано о {time}</translation>
    </message>
    <message>
        <source>Working on your own.</source>
        <translation>Ви працюєте автономно.</translation>
    </message>
    <message>
        <source>The server is back.</source>
        <translation>Сервер знову доступний.</translation>
    </message>
    <message>
        <source>What did not count…</source>
        <translation>Що не зараховано…</translation>
    </message>
    <message>
        <source>Make this computer the server…</source>
        <translation>Зробити цей комп’ютер сервером…</translation>
    </message>
    <message>
        <source>What did not count today</source>
        <translation>Що сьогодні не зараховано</translation>
    </message>
    <message>
        <source>Only if the server will not come back: this computer becomes the office’s server, and all devices move to it. It must stay switched on.</source>
        <translation>Лише якщо сервер уже не запрацює: цей комп’ютер стане сервером установи, і всі пристрої перейдуть на нього. Він має залишатися увімкненим.</translation>
    </message>
    <message>
        <source>This computer becomes the server. Wait a moment.</source>
        <translation>Цей комп’ютер стає сервером. Зачекайте хвилинку.</translation>
    </message>
    <message>
        <source>This computer is the office’s server now. The other devices move to it by themselves. Leave it switched on.</source>
        <translation>Тепер цей комп’ютер — сервер установи. Інші пристрої перейдуть на нього самі. Не вимикайте його.</translation>
    </message>
    <message>
        <source>This computer lacks what the server needs. Do it at another counter that was in use today.</source>
        <translation>На цьому комп’ютері немає того, що потрібно серверу. Зробіть це за іншим вікном, яке сьогодні працювало.</translation>
    </message>
    <message>
        <source>This computer has no certificate for being the server. Do it at one that has, or call a technician.</source>
        <translation>Цей комп’ютер не має сертифіката сервера. Зробіть це на тому, що має, або викличте техніка.</translation>
    </message>
    <message>
        <source>This computer is not connected to the network. Check its cable first.</source>
        <translation>Цей комп’ютер не під’єднано до мережі. Спершу перевірте кабель.</translation>
    </message>
    <message>
        <source>That did not work. Call a technician; the counters go on by the paper.</source>
        <translation>Не вдалося. Викличте техніка; вікна далі працюють за паперовими талонами.</translation>
    </message>
    <message>
        <source>Kiosk {number}: the paper is running low</source>
        <translation>Термінал {number}: закінчується папір</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper</source>
        <translation>Термінал {number}: немає паперу</translation>
    </message>
    <message>
        <source>Kiosk {number}: the printer does not work</source>
        <translation>Термінал {number}: не працює принтер</translation>
    </message>
    <message>
        <source>Kiosk {number}: look whether a ticket lies in the printer</source>
        <translation>Термінал {number}: перевірте, чи не лишився талон у принтері</translation>
    </message>
    <message>
        <source>Kiosk {number}: the card reader is unplugged</source>
        <translation>Термінал {number}: від’єднано зчитувач карток</translation>
    </message>
    <message>
        <source>Kiosk {number}: its clock is wrong</source>
        <translation>Термінал {number}: неправильний годинник</translation>
    </message>
    <message>
        <source>Kiosk {number}: somebody asks for help</source>
        <translation>Термінал {number}: хтось просить допомоги</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>з {time}</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введіть для пошуку</translation>
    </message>
    <message>
        <source>Type the number and press Enter, or scan the ticket.</source>
        <translation>Введіть номер і натисніть Enter або зіскануйте талон.</translation>
    </message>
    <message>
        <source>↑ ↓ and Enter to choose</source>
        <translation>↑ ↓ та Enter для вибору</translation>
    </message>
    <message numerus="yes">
        <source>%n not read by their clerk</source>
        <translation>
            <numerusform>%n не прочитано працівником</numerusform>
            <numerusform>%n не прочитано працівниками</numerusform>
            <numerusform>%n не прочитано працівниками</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done today counts.</source>
        <translation>Усе зроблене сьогодні зараховано.</translation>
    </message>
    <message>
        <source>Waiting for you · {count}</source>
        <translation>Чекають на вас · {count}</translation>
    </message>
    <message>
        <source>next: {number}</source>
        <translation>далі: {number}</translation>
    </message>
    <message>
        <source>Paused since {time}</source>
        <translation>Перерва з {time}</translation>
    </message>
    <message>
        <source>Another clerk has it open. If you open it, it becomes yours.</source>
        <translation>Його відчинив інший працівник. Якщо відчините, воно стане вашим.</translation>
    </message>
    <message>
        <source>Open it to call people.</source>
        <translation>Відчиніть його, щоб викликати відвідувачів.</translation>
    </message>
    <message>
        <source>Your counter is closed</source>
        <translation>Ваше вікно зачинене</translation>
    </message>
    <message>
        <source>Nobody is called here.</source>
        <translation>Сюди нікого не викликають.</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Запитайте талон</translation>
    </message>
    <message>
        <source>Next, as far as this computer knows. Take the ticket to be sure.</source>
        <translation>Наступний, наскільки відомо цьому комп’ютеру. Щоб упевнитися, візьміть талон.</translation>
    </message>
    <message>
        <source>Nobody is at your counter</source>
        <translation>Біля вашого вікна нікого немає</translation>
    </message>
    <message numerus="yes">
        <source>%n people wait for you.</source>
        <translation>
            <numerusform>На вас чекає %n людина.</numerusform>
            <numerusform>На вас чекають %n людини.</numerusform>
            <numerusform>На вас чекає %n людей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Ніхто не чекає</translation>
    </message>
    <message>
        <source>Whoever comes appears below by itself.</source>
        <translation>Хто прийде, з’явиться нижче.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>target {time}</source>
        <translation>норма {time}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>від виклику</translation>
    </message>
    <message>
        <source>over target {time}</source>
        <translation>понад норму {time}</translation>
    </message>
    <message>
        <source>Parked · {count}</source>
        <translation>Відкладені · {count}</translation>
    </message>
    <message>
        <source>Nobat counter</source>
        <translation>Nobat – вікно</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Я йду</translation>
    </message>
    <message>
        <source>This computer is not set up yet. Ask a technician.</source>
        <translation>Цей комп’ютер ще не налаштовано. Зверніться до техніка.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>The office’s set-up names no counter for this computer.</source>
        <translation>У налаштуваннях установи для цього комп’ютера не вказано вікна.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
</TS>
