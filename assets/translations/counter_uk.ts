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
        <source>Chip checked: issued by its country, unchanged, and no copy.</source>
        <translation>Чип перевірено: видала держава, не змінено, не копія.</translation>
    </message>
    <message>
        <source>Chip checked: issued by its country and unchanged. Whether it is a copy cannot be seen.</source>
        <translation>Чип перевірено: видала держава, не змінено. Чи це копія, визначити неможливо.</translation>
    </message>
    <message>
        <source>Chip read, but its country&apos;s signature could not be checked here.</source>
        <translation>Чип зчитано, але підпис держави тут перевірити не вдалося.</translation>
    </message>
    <message>
        <source>The chip could not be read.</source>
        <translation>Чип не вдалося зчитати.</translation>
    </message>
    <message>
        <source>Warning: the chip is not genuine. Do not accept this document without a check.</source>
        <translation>Увага: чип не справжній. Не приймайте цей документ без перевірки.</translation>
    </message>
    <message>
        <source>Chip: genuine, no copy</source>
        <translation>Чип: справжній, не копія</translation>
    </message>
    <message>
        <source>Chip: genuine</source>
        <translation>Чип: справжній</translation>
    </message>
    <message>
        <source>Chip: not checkable</source>
        <translation>Чип: перевірити неможливо</translation>
    </message>
    <message>
        <source>Chip: unreadable</source>
        <translation>Чип: не зчитано</translation>
    </message>
    <message>
        <source>Chip not genuine: check the document</source>
        <translation>Чип несправжній: перевірте документ</translation>
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
        <source>Request</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Till…</source>
        <translation>Каса…</translation>
    </message>
    <message>
        <source>What did not count…</source>
        <translation>Що не зараховано…</translation>
    </message>
    <message>
        <source>Devices…</source>
        <translation>Пристрої…</translation>
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
        <source>How the devices are</source>
        <translation>Стан пристроїв</translation>
    </message>
    <message>
        <source>Only if the server will not come back: this computer becomes the office’s server, and all devices move to it. It must stay switched on.</source>
        <translation>Лише якщо сервер уже не запрацює: цей комп’ютер стане сервером установи, і всі пристрої перейдуть на нього. Він має залишатися увімкненим.</translation>
    </message>
    <message>
        <source>The code on this paper cannot be read whole. Scan it once more.</source>
        <translation>Код на цьому папері не вдалося прочитати повністю. Скануйте ще раз.</translation>
    </message>
    <message>
        <source>This paper comes from a newer version of the program than this counter has.</source>
        <translation>Цей папір створено новішою версією програми, ніж у цьому віконці.</translation>
    </message>
    <message>
        <source>This paper is of an office that is not known here.</source>
        <translation>Цей папір від установи, якої тут не знають.</translation>
    </message>
    <message>
        <source>No office has signed this paper: it may be forged. Show it to a supervisor.</source>
        <translation>Жодна установа не підписала цей папір: можливо, він підроблений. Покажіть його керівникові.</translation>
    </message>
    <message>
        <source>There is no request to this paper here.</source>
        <translation>Тут немає заяви до цього паперу.</translation>
    </message>
    <message>
        <source>No open request of this office names this card.</source>
        <translation>Жодна відкрита заява цієї установи не стосується цієї картки.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask at which one it was filed.</source>
        <translation>Кілька установ видали цей номер. Запитайте, де подано заяву.</translation>
    </message>
    <message>
        <source>The card could not be read. Try once more, or type the number.</source>
        <translation>Картку не вдалося прочитати. Спробуйте ще раз або введіть номер.</translation>
    </message>
    <message>
        <source>The code on this card is laid out otherwise than the office&apos;s set-up says. Type the number, and tell whoever looks after the computers.</source>
        <translation>Код на цій картці побудований інакше, ніж указано в налаштуваннях установи. Введіть номер і повідомте того, хто відповідає за комп’ютери.</translation>
    </message>
    <message>
        <source>The scanner types in another keyboard language. Change the keyboard to English and scan again.</source>
        <translation>Сканер друкує іншою розкладкою. Перемкніть клавіатуру на англійську і скануйте знову.</translation>
    </message>
    <message>
        <source>The server does not answer, so the request cannot be looked for.</source>
        <translation>Сервер не відповідає, тож шукати заяву не можна.</translation>
    </message>
    <message>
        <source>The server does not allow this search.</source>
        <translation>Сервер не дозволяє цього пошуку.</translation>
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
        <source>Kiosk {number}: the second printer’s paper is running low</source>
        <translation>Термінал {number}: у другому принтері закінчується папір</translation>
    </message>
    <message>
        <source>Kiosk {number}: no paper in the second printer</source>
        <translation>Термінал {number}: у другому принтері немає паперу</translation>
    </message>
    <message>
        <source>Kiosk {number}: the second printer does not work</source>
        <translation>Термінал {number}: другий принтер не працює</translation>
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
    <message numerus="yes">
        <source>%n steps on requests wait for the server</source>
        <translation>
            <numerusform>%n крок у заявах чекає на сервер</numerusform>
            <numerusform>%n кроки в заявах чекають на сервер</numerusform>
            <numerusform>%n кроків у заявах чекають на сервер</numerusform>
        </translation>
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
<context>
    <name>Devices</name>
    <message>
        <source>Call a technician.</source>
        <translation>Викличте техніка.</translation>
    </message>
    <message>
        <source>Switch it off and on. If that does not help, call a technician.</source>
        <translation>Вимкніть і ввімкніть. Якщо не допоможе, викличте техніка.</translation>
    </message>
    <message>
        <source>Check its cable and whether it is switched on.</source>
        <translation>Перевірте кабель і чи ввімкнено живлення.</translation>
    </message>
    <message>
        <source>Put in a new roll of paper.</source>
        <translation>Вставте новий рулон паперу.</translation>
    </message>
    <message>
        <source>Check the loudspeakers and the volume.</source>
        <translation>Перевірте гучномовці та гучність.</translation>
    </message>
    <message>
        <source>Its clock is ahead by {minutes}</source>
        <translation>Годинник поспішає на {minutes}</translation>
    </message>
    <message>
        <source>Its clock is behind by {minutes}</source>
        <translation>Годинник відстає на {minutes}</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>Принтер талонів</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Другий принтер</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Зчитувач карток</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Сканер кодів</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>Зчитувач чипів</translation>
    </message>
    <message>
        <source>Page printer</source>
        <translation>Принтер документів</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Платіжний термінал</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Голос</translation>
    </message>
    <message>
        <source>{part}: something is wrong</source>
        <translation>{part}: щось не гаразд</translation>
    </message>
    <message>
        <source>It cannot save anything</source>
        <translation>Не може нічого зберегти</translation>
    </message>
    <message>
        <source>It warns of something; nothing is lost</source>
        <translation>Є попередження; нічого не втрачено</translation>
    </message>
    <message>
        <source>Its program hangs</source>
        <translation>Програма зависла</translation>
    </message>
    <message>
        <source>Switch the device off and on.</source>
        <translation>Вимкніть і ввімкніть пристрій.</translation>
    </message>
    <message>
        <source>{part}: the paper is running low</source>
        <translation>{part}: закінчується папір</translation>
    </message>
    <message>
        <source>{part}: no paper</source>
        <translation>{part}: немає паперу</translation>
    </message>
    <message>
        <source>{part}: the cover is open</source>
        <translation>{part}: відкрито кришку</translation>
    </message>
    <message>
        <source>Close the cover.</source>
        <translation>Закрийте кришку.</translation>
    </message>
    <message>
        <source>{part}: the cutter is stuck</source>
        <translation>{part}: застряг ніж</translation>
    </message>
    <message>
        <source>Open the cover and take out the paper that is stuck.</source>
        <translation>Відкрийте кришку й витягніть папір, що застряг.</translation>
    </message>
    <message>
        <source>{part}: paper is stuck</source>
        <translation>{part}: застряг папір</translation>
    </message>
    <message>
        <source>{part}: pauses, it is too hot</source>
        <translation>{part}: перерва через перегрів</translation>
    </message>
    <message>
        <source>Wait; it goes on by itself.</source>
        <translation>Зачекайте: робота продовжиться сама.</translation>
    </message>
    <message>
        <source>{part}: does not work</source>
        <translation>{part}: не працює</translation>
    </message>
    <message>
        <source>{part}: does not print</source>
        <translation>{part}: не друкує</translation>
    </message>
    <message>
        <source>{part}: no connection</source>
        <translation>{part}: немає з’єднання</translation>
    </message>
    <message>
        <source>{part}: gives no answer</source>
        <translation>{part}: не відповідає</translation>
    </message>
    <message>
        <source>{part}: there is none</source>
        <translation>{part}: не знайдено</translation>
    </message>
    <message>
        <source>{part}: takes nothing</source>
        <translation>{part}: нічого не приймає</translation>
    </message>
    <message>
        <source>{part}: nothing is heard</source>
        <translation>{part}: нічого не чути</translation>
    </message>
    <message>
        <source>{part}: recordings cannot be used</source>
        <translation>{part}: записи не можна використати</translation>
    </message>
    <message>
        <source>{part}: a language is not spoken</source>
        <translation>{part}: одна з мов не звучить</translation>
    </message>
    <message>
        <source>{part}: more calls than can be spoken</source>
        <translation>{part}: викликів більше, ніж можна озвучити</translation>
    </message>
    <message>
        <source>The paper is running low</source>
        <translation>Закінчується папір</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Немає паперу</translation>
    </message>
    <message>
        <source>The printer does not work</source>
        <translation>Принтер не працює</translation>
    </message>
    <message>
        <source>The paper of the second printer is running low</source>
        <translation>У другому принтері закінчується папір</translation>
    </message>
    <message>
        <source>No paper in the second printer</source>
        <translation>У другому принтері немає паперу</translation>
    </message>
    <message>
        <source>The second printer does not work</source>
        <translation>Другий принтер не працює</translation>
    </message>
    <message>
        <source>Nobody knows whether a ticket came out</source>
        <translation>Невідомо, чи вийшов талон</translation>
    </message>
    <message>
        <source>Look whether a ticket lies in the printer, and say so at the kiosk.</source>
        <translation>Подивіться, чи є талон у принтері, і підтвердьте це на терміналі.</translation>
    </message>
    <message>
        <source>The card reader has no connection</source>
        <translation>Зчитувач карток не під’єднано</translation>
    </message>
    <message>
        <source>Its clock is wrong</source>
        <translation>Годинник показує неправильний час</translation>
    </message>
    <message>
        <source>Somebody asks for help</source>
        <translation>Хтось просить про допомогу</translation>
    </message>
    <message>
        <source>Send somebody there.</source>
        <translation>Надішліть туди когось.</translation>
    </message>
    <message>
        <source>Its program is older than what the office uses</source>
        <translation>Програма старіша, ніж в установі</translation>
    </message>
    <message>
        <source>Have it updated.</source>
        <translation>Попросіть оновити.</translation>
    </message>
    <message>
        <source>The server does not believe its codes</source>
        <translation>Сервер не приймає його кодів</translation>
    </message>
    <message>
        <source>Have it enrolled anew.</source>
        <translation>Попросіть зареєструвати знову.</translation>
    </message>
    <message>
        <source>Its disk is almost full: {amount} MB left</source>
        <translation>Диск майже повний: залишилося {amount} МБ</translation>
    </message>
    <message>
        <source>Its program has version {version}, the server’s {server}</source>
        <translation>Версія програми {version}, на сервері {server}</translation>
    </message>
    <message numerus="yes">
        <source>%n acts wait to be sent</source>
        <translation>
            <numerusform>%n дія чекає на надсилання</numerusform>
            <numerusform>%n дії чекають на надсилання</numerusform>
            <numerusform>%n дій чекають на надсилання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps on requests wait to be sent</source>
        <translation>
            <numerusform>%n крок у справах чекає на надсилання</numerusform>
            <numerusform>%n кроки у справах чекають на надсилання</numerusform>
            <numerusform>%n кроків у справах чекають на надсилання</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls wait to be spoken</source>
        <translation>
            <numerusform>%n виклик чекає на озвучення</numerusform>
            <numerusform>%n виклики чекають на озвучення</numerusform>
            <numerusform>%n викликів чекають на озвучення</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things wait to be done</source>
        <translation>
            <numerusform>%n завдання чекає</numerusform>
            <numerusform>%n завдання чекають</numerusform>
            <numerusform>%n завдань чекають</numerusform>
        </translation>
    </message>
    <message>
        <source>Look whether it is switched on and its network cable is in.</source>
        <translation>Подивіться, чи його ввімкнено і чи під’єднано мережевий кабель.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Усе гаразд</translation>
    </message>
    <message>
        <source>No report: its program is older</source>
        <translation>Немає звіту: програма старіша</translation>
    </message>
    <message>
        <source>Needs somebody soon</source>
        <translation>Невдовзі потрібна увага</translation>
    </message>
    <message>
        <source>Needs somebody now</source>
        <translation>Потрібна увага зараз</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>Needs somebody soon, since {time}</source>
        <translation>Невдовзі потрібна увага, з {time}</translation>
    </message>
    <message>
        <source>Needs somebody now, since {time}</source>
        <translation>Потрібна увага, з {time}</translation>
    </message>
    <message>
        <source>Silent since {time}</source>
        <translation>Не відповідає з {time}</translation>
    </message>
    <message>
        <source>{amount} MB free</source>
        <translation>вільно {amount} МБ</translation>
    </message>
    <message>
        <source>{amount} GB free</source>
        <translation>вільно {amount} ГБ</translation>
    </message>
    <message>
        <source>The server is asked …</source>
        <translation>Запит до сервера …</translation>
    </message>
    <message>
        <source>The server does not answer. This is what devices tell directly.</source>
        <translation>Сервер не відповідає. Це те, що пристрої повідомляють напряму.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices need somebody</source>
        <translation>
            <numerusform>%n пристрій потребує уваги</numerusform>
            <numerusform>%n пристрої потребують уваги</numerusform>
            <numerusform>%n пристроїв потребують уваги</numerusform>
        </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Kiosk {number}</source>
        <translation>Термінал {number}</translation>
    </message>
    <message>
        <source>Display {number}</source>
        <translation>Табло {number}</translation>
    </message>
    <message>
        <source>In order: {parts}</source>
        <translation>Гаразд: {parts}</translation>
    </message>
    <message numerus="yes">
        <source>%n things wait here</source>
        <translation>
            <numerusform>%n в черзі</numerusform>
            <numerusform>%n в черзі</numerusform>
            <numerusform>%n в черзі</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версія {version}</translation>
    </message>
    <message>
        <source>All devices are in order.</source>
        <translation>Усі пристрої в порядку.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>All answers are kept.</source>
        <translation>Усі відповіді збережено.</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>Пишеться…</translation>
    </message>
    <message>
        <source>Being kept…</source>
        <translation>Зберігається…</translation>
    </message>
    <message>
        <source>Not kept yet: an answer does not fit. Mend it first.</source>
        <translation>Ще не збережено: одна з відповідей не підходить. Спершу виправте її.</translation>
    </message>
    <message>
        <source>Kept on this computer. It is sent when the server is back.</source>
        <translation>Збережено на цьому комп’ютері. Буде надіслано, коли сервер повернеться.</translation>
    </message>
    <message>
        <source>The server does not answer. The answers are kept as soon as it does.</source>
        <translation>Сервер не відповідає. Відповіді буде збережено, щойно він відповість.</translation>
    </message>
    <message>
        <source>Somebody else has changed the same answers. Choose which ones hold.</source>
        <translation>Хтось інший змінив ті самі відповіді. Виберіть, які залишити.</translation>
    </message>
    <message>
        <source>The answers can no longer be changed here.</source>
        <translation>Відповіді тут більше не можна змінити.</translation>
    </message>
    <message>
        <source>Check, then send</source>
        <translation>Перевірити й надіслати</translation>
    </message>
    <message>
        <source>Check and go on</source>
        <translation>Перевірити й далі</translation>
    </message>
    <message>
        <source>{question} (may stay empty)</source>
        <translation>{question} (можна не заповнювати)</translation>
    </message>
    <message>
        <source>Somebody else wrote: {answer}</source>
        <translation>Хтось інший написав: {answer}</translation>
    </message>
    <message>
        <source>{group}: {number}</source>
        <translation>{group}: {number}</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Додати ще</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Взяти чужу</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Лишити нашу</translation>
    </message>
    <message>
        <source>Ask the registers</source>
        <translation>Запитати реєстри</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Fee: {amount}</source>
        <translation>Плата: {amount}</translation>
    </message>
    <message>
        <source>Day, month, year, such as {day}</source>
        <translation>День, місяць, рік, наприклад {day}</translation>
    </message>
    <message>
        <source>The applicant is asked for this anew.</source>
        <translation>Про це заявника запитують знову.</translation>
    </message>
    <message>
        <source>From the register: no need to ask.</source>
        <translation>З реєстру: питати не треба.</translation>
    </message>
    <message numerus="yes">
        <source>Somebody else has %n entries here.</source>
        <translation>
            <numerusform>У когось іншого тут %n запис.</numerusform>
            <numerusform>У когось іншого тут %n записи.</numerusform>
            <numerusform>У когось іншого тут %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has left this empty.</source>
        <translation>Хтось інший залишив це порожнім.</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Безкоштовно</translation>
    </message>
    <message>
        <source>Year, month, day, such as {day}</source>
        <translation>Рік, місяць, день, наприклад {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong.</source>
        <translation>
            <numerusform>%n відповіді бракує або вона хибна.</numerusform>
            <numerusform>%n відповідей бракує або вони хибні.</numerusform>
            <numerusform>%n відповідей бракує або вони хибні.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else has answered meanwhile: theirs are shown as well.</source>
        <translation>Тим часом хтось інший теж відповідав: його відповіді також показано.</translation>
    </message>
    <message>
        <source>Esc once more gives up what is not kept.</source>
        <translation>Ще раз Esc — і незбережене буде втрачено.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Виберіть…</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Requests of this person</source>
        <translation>Заяви цієї особи</translation>
    </message>
    <message>
        <source>Which one is meant?</source>
        <translation>Яка саме?</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>Розписка про видачу</translation>
    </message>
    <message>
        <source>Number and secret of the request</source>
        <translation>Номер і таємний код заяви</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Адресна наклейка</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Надрукувати квитанцію</translation>
    </message>
    <message>
        <source>Make and print the document</source>
        <translation>Оформити й надрукувати документ</translation>
    </message>
    <message>
        <source>Print the decision</source>
        <translation>Надрукувати рішення</translation>
    </message>
    <message>
        <source>Print the hand-over slip</source>
        <translation>Надрукувати розписку</translation>
    </message>
    <message>
        <source>Print number and secret again…</source>
        <translation>Надрукувати номер і код ще раз…</translation>
    </message>
    <message>
        <source>Print the address label…</source>
        <translation>Надрукувати адресну наклейку…</translation>
    </message>
    <message>
        <source>Print a copy of the receipt</source>
        <translation>Надрукувати копію квитанції</translation>
    </message>
    <message>
        <source>Print a copy of the document</source>
        <translation>Надрукувати копію документа</translation>
    </message>
    <message>
        <source>Print a copy of the decision</source>
        <translation>Надрукувати копію рішення</translation>
    </message>
    <message>
        <source>Print a copy of the hand-over slip</source>
        <translation>Надрукувати копію розписки</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>Заявник тут</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Для рішення</translation>
    </message>
    <message>
        <source>To hand over or send</source>
        <translation>Для видачі чи надсилання</translation>
    </message>
    <message>
        <source>To correct a mistake</source>
        <translation>Для виправлення помилки</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>Скарга</translation>
    </message>
    <message>
        <source>The server has not answered. Try again: nothing is done twice.</source>
        <translation>Сервер не відповів. Спробуйте ще раз: двічі нічого не робиться.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Сервер цього не дозволяє.</translation>
    </message>
    <message>
        <source>Another office has this request by now.</source>
        <translation>Ця заява вже в іншій установі.</translation>
    </message>
    <message>
        <source>Nothing of this request is kept any more but what happened.</source>
        <translation>Від цієї заяви збережено лише перебіг подій.</translation>
    </message>
    <message>
        <source>This does not go by post, or no address was given.</source>
        <translation>Це не надсилається поштою, або адреси не вказано.</translation>
    </message>
    <message>
        <source>Type what you see on the document.</source>
        <translation>Введіть те, що бачите в документі.</translation>
    </message>
    <message>
        <source>Handed over. It is on record.</source>
        <translation>Видано. Це записано.</translation>
    </message>
    <message>
        <source>No such paper was issued.</source>
        <translation>Такого паперу не видавали.</translation>
    </message>
    <message>
        <source>The request is not that far yet, or names nobody.</source>
        <translation>Заява ще не на цьому етапі або нікого не називає.</translation>
    </message>
    <message>
        <source>It was given out on paper: print a copy.</source>
        <translation>Видано на папері: надрукуйте копію.</translation>
    </message>
    <message>
        <source>It cannot be made as it was issued: print a copy.</source>
        <translation>Відтворити в первісному вигляді не можна: надрукуйте копію.</translation>
    </message>
    <message>
        <source>The server cannot make papers now. Tell a technician.</source>
        <translation>Сервер зараз не може готувати папери. Повідомте техніка.</translation>
    </message>
    <message>
        <source>Why is it printed? The reason is on record.</source>
        <translation>Навіщо друкується? Причину буде записано.</translation>
    </message>
    <message>
        <source>Who takes the document?</source>
        <translation>Хто забирає документ?</translation>
    </message>
    <message>
        <source>Have the slip signed, then give the document.</source>
        <translation>Дайте підписати розписку, потім віддайте документ.</translation>
    </message>
    <message>
        <source>Number of the identity document that you have seen</source>
        <translation>Номер документа, що посвідчує особу, який ви бачили</translation>
    </message>
    <message>
        <source>Name of who came in place of the applicant</source>
        <translation>Ім’я того, хто прийшов замість заявника</translation>
    </message>
    <message>
        <source>What allows them to: authority, date, who gave it</source>
        <translation>Підстава: довіреність, дата, ким видана</translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n копія</numerusform>
            <numerusform>%n копії</numerusform>
            <numerusform>%n копій</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Видача</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Папери</translation>
    </message>
    <message>
        <source>Type it and press Enter, or put the card on the reader.</source>
        <translation>Введіть і натисніть Enter або покладіть картку на зчитувач.</translation>
    </message>
    <message>
        <source>Print the same once more</source>
        <translation>Надрукувати те саме ще раз</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Зберегти у файл</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Somebody in their place, with an authority</source>
        <translation>Хтось замість нього, з довіреністю</translation>
    </message>
    <message>
        <source>Signed and given: record it</source>
        <translation>Підписано й віддано: записати</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>To the applicant</source>
        <translation>Заявникові</translation>
    </message>
    <message>
        <source>Nothing has been issued yet.</source>
        <translation>Ще нічого не видано.</translation>
    </message>
    <message>
        <source>Issued so far</source>
        <translation>Видано досі</translation>
    </message>
    <message>
        <source>To a proxy</source>
        <translation>Представникові</translation>
    </message>
    <message>
        <source>There is no printer for pages. Save the file, and print it elsewhere.</source>
        <translation>Принтера для сторінок немає. Збережіть файл і надрукуйте деінде.</translation>
    </message>
    <message>
        <source>The printer takes nothing. See to it and print again, or save the file.</source>
        <translation>Принтер нічого не приймає. Перевірте його й друкуйте знову або збережіть файл.</translation>
    </message>
    <message>
        <source>The file cannot be read. Tell a technician.</source>
        <translation>Файл не читається. Повідомте техніка.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Друкується…</translation>
    </message>
    <message>
        <source>Printed at {printer}.</source>
        <translation>Надруковано на {printer}.</translation>
    </message>
    <message>
        <source>Kept as the file {file}.</source>
        <translation>Збережено у файлі {file}.</translation>
    </message>
</context>
<context>
    <name>Paying</name>
    <message>
        <source>The fee has no amount or no currency.</source>
        <translation>Збір не має суми або валюти.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Платити нічого.</translation>
    </message>
    <message>
        <source>The fee has changed meanwhile. Tell the new one before you take it.</source>
        <translation>Збір тим часом змінився. Назвіть новий, перш ніж його брати.</translation>
    </message>
    <message>
        <source>This is paid already. Nothing was taken a second time.</source>
        <translation>Це вже сплачено. Удруге нічого не взято.</translation>
    </message>
    <message>
        <source>Another payment is under way. See how it ends first.</source>
        <translation>Триває інший платіж. Спершу дочекайтеся його кінця.</translation>
    </message>
    <message>
        <source>There is no such payment.</source>
        <translation>Такого платежу немає.</translation>
    </message>
    <message>
        <source>Something else was done under this number. Begin again.</source>
        <translation>Під цим номером зроблено щось інше. Почніть знову.</translation>
    </message>
    <message>
        <source>Another amount was taken than was due. A supervisor must look into it.</source>
        <translation>Взято не ту суму, яку належало. Це має розглянути керівник.</translation>
    </message>
    <message>
        <source>The payer still has time.</source>
        <translation>Платник ще має час.</translation>
    </message>
    <message>
        <source>Nothing was taken that could go back.</source>
        <translation>Нічого не взято, повертати нічого.</translation>
    </message>
    <message>
        <source>The money was taken after all.</source>
        <translation>Гроші все ж узято.</translation>
    </message>
    <message>
        <source>Only waiting for a provider can be ended.</source>
        <translation>Припинити можна лише очікування на платіжного оператора.</translation>
    </message>
    <message>
        <source>No till is open at this counter. Open one with {key} first.</source>
        <translation>У цьому віконці каси не відкрито. Спершу відкрийте її клавішами {key}.</translation>
    </message>
    <message>
        <source>A till is open at this counter already.</source>
        <translation>У цьому віконці касу вже відкрито.</translation>
    </message>
    <message>
        <source>This till is closed.</source>
        <translation>Цю касу закрито.</translation>
    </message>
    <message>
        <source>The till holds another currency.</source>
        <translation>У касі інша валюта.</translation>
    </message>
    <message>
        <source>This amount cannot be moved.</source>
        <translation>Цю суму не можна перемістити.</translation>
    </message>
    <message>
        <source>There is not enough cash in the till.</source>
        <translation>У касі недостатньо готівки.</translation>
    </message>
    <message>
        <source>Another clerk has opened the till here. Count and close it with {key} first.</source>
        <translation>Касу тут відкрив інший працівник. Спершу порахуйте й закрийте її: {key}.</translation>
    </message>
    <message>
        <source>It is {amount} now.</source>
        <translation>Тепер {amount}.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>До сплати</translation>
    </message>
    <message>
        <source>The card terminal is at work</source>
        <translation>Термінал працює</translation>
    </message>
    <message>
        <source>The payer is asked for the money</source>
        <translation>Платника просять сплатити</translation>
    </message>
    <message>
        <source>Was it taken from the card?</source>
        <translation>Чи знято з картки?</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>The money goes back</source>
        <translation>Гроші повертаються</translation>
    </message>
    <message>
        <source>The money is to go back to the card</source>
        <translation>Гроші мають повернутися на картку</translation>
    </message>
    <message>
        <source>Give the money back?</source>
        <translation>Повернути гроші?</translation>
    </message>
    <message>
        <source>The payer follows what the terminal shows. Do not switch it off.</source>
        <translation>Платник робить те, що показує термінал. Не вимикайте його.</translation>
    </message>
    <message>
        <source>They confirm it on their telephone or at their bank. It shows here by itself.</source>
        <translation>Підтверджує у телефоні або в банку. Тут це з’явиться саме.</translation>
    </message>
    <message>
        <source>The terminal has not said how it ended, and is not asked twice. Look at its slip.</source>
        <translation>Термінал не повідомив, чим закінчилося, і вдруге його не питають. Подивіться на його чек.</translation>
    </message>
    <message>
        <source>Whoever took the money has been asked. It shows here once it is done.</source>
        <translation>Того, хто взяв гроші, попросили. Коли буде зроблено, це з’явиться тут.</translation>
    </message>
    <message>
        <source>Look at the terminal’s slip. If it gave nothing back, it is asked again.</source>
        <translation>Подивіться на чек термінала. Якщо він нічого не повернув, його попросять ще раз.</translation>
    </message>
    <message>
        <source>It goes back in the way in which it came. That is on record with your name.</source>
        <translation>Повертаються тим самим шляхом, яким надійшли. Це записується на ваше ім’я.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Card at the terminal</source>
        <translation>Картка через термінал</translation>
    </message>
    <message>
        <source>Mobile operator {provider}</source>
        <translation>Мобільний оператор {provider}</translation>
    </message>
    <message>
        <source>Bank {provider}</source>
        <translation>Банк {provider}</translation>
    </message>
    <message>
        <source>in cash</source>
        <translation>готівкою</translation>
    </message>
    <message>
        <source>by card</source>
        <translation>карткою</translation>
    </message>
    <message>
        <source>by mobile operator</source>
        <translation>через мобільного оператора</translation>
    </message>
    <message>
        <source>by bank</source>
        <translation>через банк</translation>
    </message>
    <message>
        <source>The server has not answered: it may have been taken or not. Ask again; it is never taken twice.</source>
        <translation>Сервер не відповів: гроші могли бути взяті або ні. Запитайте ще раз; двічі їх ніколи не беруть.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>Сервер не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Сервер цього не дозволяє.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>Введіть суму, наприклад 1500 або 12.50.</translation>
    </message>
    <message>
        <source>This is less than what is due.</source>
        <translation>Це менше, ніж належить.</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken.</source>
        <translation>Картку відхилено. Нічого не знято.</translation>
    </message>
    <message>
        <source>The terminal does not answer. Nothing was taken: see whether it is on.</source>
        <translation>Термінал не відповідає. Нічого не знято: перевірте, чи він увімкнений.</translation>
    </message>
    <message>
        <source>The terminal does not take this amount or currency. Nothing was taken.</source>
        <translation>Термінал не приймає цієї суми чи валюти. Нічого не знято.</translation>
    </message>
    <message>
        <source>The payment has failed. Nothing was taken.</source>
        <translation>Платіж не вдався. Нічого не взято.</translation>
    </message>
    <message>
        <source>The payer’s time is up. Should the money still come, it counts or goes back.</source>
        <translation>Час платника вийшов. Якщо гроші все ж надійдуть, їх зарахують або повернуть.</translation>
    </message>
    <message>
        <source>It is not waited for any more. Should the money still come, it counts or goes back.</source>
        <translation>Більше не чекаємо. Якщо гроші все ж надійдуть, їх зарахують або повернуть.</translation>
    </message>
    <message>
        <source>The money was given back.</source>
        <translation>Гроші повернено.</translation>
    </message>
    <message>
        <source>Given: {given} · change: {change}</source>
        <translation>Дали: {given} · решта: {change}</translation>
    </message>
    <message>
        <source>Given: {given} · still missing: {missing}</source>
        <translation>Дали: {given} · бракує: {missing}</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Збір</translation>
    </message>
    <message>
        <source>Pay in another way</source>
        <translation>Сплатити інакше</translation>
    </message>
    <message>
        <source>The slip says: done</source>
        <translation>На чеку: виконано</translation>
    </message>
    <message>
        <source>The slip says: not done, or there is none</source>
        <translation>На чеку: не виконано, або чека немає</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запитати ще раз</translation>
    </message>
    <message>
        <source>Wait no longer</source>
        <translation>Більше не чекати</translation>
    </message>
    <message>
        <source>Give the money back…</source>
        <translation>Повернути гроші…</translation>
    </message>
    <message>
        <source>Yes, give it back</source>
        <translation>Так, повернути</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>Надрукувати квитанцію</translation>
    </message>
    <message>
        <source>How is it paid?</source>
        <translation>Як сплачують?</translation>
    </message>
    <message>
        <source>How much is given? Enter alone: exactly this much</source>
        <translation>Скільки дали? Лише Enter: рівно стільки</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>Залишилося {time}</translation>
    </message>
    <message>
        <source>{way}, at {time}</source>
        <translation>{way}, о {time}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Квитанція {number}</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Begun</source>
        <translation>Розпочато</translation>
    </message>
    <message>
        <source>Answers kept</source>
        <translation>Відповіді збережено</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Надіслано</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>Узято талон</translation>
    </message>
    <message>
        <source>Document fetched from a register</source>
        <translation>Документ отримано з реєстру</translation>
    </message>
    <message>
        <source>Paper taken</source>
        <translation>Прийнято паперовий документ</translation>
    </message>
    <message>
        <source>Fee asked</source>
        <translation>Нараховано збір</translation>
    </message>
    <message>
        <source>Fee changed</source>
        <translation>Збір змінено</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>Платити не треба</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Збір сплачено</translation>
    </message>
    <message>
        <source>Money came that was not due</source>
        <translation>Надійшли зайві гроші</translation>
    </message>
    <message>
        <source>Money given back</source>
        <translation>Гроші повернено</translation>
    </message>
    <message>
        <source>Money is to be given back by the office that took it</source>
        <translation>Гроші має повернути установа, яка їх узяла</translation>
    </message>
    <message>
        <source>Left to an official</source>
        <translation>Передано посадовцеві</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Взято в роботу</translation>
    </message>
    <message>
        <source>More asked for</source>
        <translation>Запитано додатково</translation>
    </message>
    <message>
        <source>What was asked for came</source>
        <translation>Запитане надійшло</translation>
    </message>
    <message>
        <source>Approved, one more clerk is needed</source>
        <translation>Схвалено, потрібен ще один працівник</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Задоволено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Urgency granted</source>
        <translation>Надано терміновість</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Документ виготовлено</translation>
    </message>
    <message>
        <source>Printed once more</source>
        <translation>Надруковано ще раз</translation>
    </message>
    <message>
        <source>Put on the shelf</source>
        <translation>Покладено на полицю</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Надіслано поштою</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Строк минув</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Відкрито знову</translation>
    </message>
    <message>
        <source>Moved to another holder</source>
        <translation>Передано іншому утримувачу</translation>
    </message>
    <message>
        <source>Something that this version cannot read</source>
        <translation>Щось, чого ця версія не може прочитати</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ще не надіслано</translation>
    </message>
    <message>
        <source>Fee to be paid</source>
        <translation>Потрібно сплатити збір</translation>
    </message>
    <message>
        <source>Waits for an official</source>
        <translation>Чекає на посадовця</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>На розгляді</translation>
    </message>
    <message>
        <source>More is needed</source>
        <translation>Потрібно більше</translation>
    </message>
    <message>
        <source>Ready to be handed over</source>
        <translation>Готовий до видачі</translation>
    </message>
    <message>
        <source>In the post</source>
        <translation>У дорозі поштою</translation>
    </message>
    <message>
        <source>Next: the applicant answers and sends it.</source>
        <translation>Далі: заявник дає відповіді й надсилає.</translation>
    </message>
    <message>
        <source>Next: the registers are asked.</source>
        <translation>Далі: запит до реєстрів.</translation>
    </message>
    <message>
        <source>Next: the fee is paid.</source>
        <translation>Далі: сплата збору.</translation>
    </message>
    <message>
        <source>Next: an official takes it up.</source>
        <translation>Далі: посадовець бере її в роботу.</translation>
    </message>
    <message>
        <source>Next: the decision.</source>
        <translation>Далі: рішення.</translation>
    </message>
    <message>
        <source>Next: the applicant gives what is asked.</source>
        <translation>Далі: заявник дає запитане.</translation>
    </message>
    <message>
        <source>Next: the document is made.</source>
        <translation>Далі: виготовлення документа.</translation>
    </message>
    <message>
        <source>The applicant may appeal.</source>
        <translation>Заявник може оскаржити.</translation>
    </message>
    <message>
        <source>Next: the document is handed over.</source>
        <translation>Далі: видача документа.</translation>
    </message>
    <message>
        <source>Next: the post delivers it.</source>
        <translation>Далі: доставка поштою.</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Більше нічого робити.</translation>
    </message>
    <message>
        <source>A new request can be filed.</source>
        <translation>Можна подати нову заяву.</translation>
    </message>
    <message>
        <source>fetched, no need to bring</source>
        <translation>отримано, приносити не треба</translation>
    </message>
    <message>
        <source>here on paper</source>
        <translation>є на папері</translation>
    </message>
    <message>
        <source>on paper: {reason}</source>
        <translation>на папері: {reason}</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>запитано</translation>
    </message>
    <message>
        <source>the office fetches it</source>
        <translation>установа отримає сама</translation>
    </message>
    <message>
        <source>to bring</source>
        <translation>принести</translation>
    </message>
    <message>
        <source>depends on the answers</source>
        <translation>залежить від відповідей</translation>
    </message>
    <message>
        <source>the register does not answer</source>
        <translation>реєстр не відповідає</translation>
    </message>
    <message>
        <source>it is not in the register</source>
        <translation>його немає в реєстрі</translation>
    </message>
    <message>
        <source>the register is wrong</source>
        <translation>у реєстрі помилка</translation>
    </message>
    <message>
        <source>not entitled to it</source>
        <translation>немає права</translation>
    </message>
    <message>
        <source>a document is not valid</source>
        <translation>документ недійсний</translation>
    </message>
    <message>
        <source>the data does not agree</source>
        <translation>дані не збігаються</translation>
    </message>
    <message>
        <source>it is another person</source>
        <translation>це інша особа</translation>
    </message>
    <message>
        <source>it was requested before</source>
        <translation>про це вже просили</translation>
    </message>
    <message>
        <source>The applicant is here</source>
        <translation>Заявник тут</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Щоб ухвалити рішення</translation>
    </message>
    <message>
        <source>To hand the document over</source>
        <translation>Щоб видати документ</translation>
    </message>
    <message>
        <source>To correct something</source>
        <translation>Щоб щось виправити</translation>
    </message>
    <message>
        <source>Because of a complaint</source>
        <translation>Через скаргу</translation>
    </message>
    <message>
        <source>Hand over to the applicant</source>
        <translation>Видати заявникові</translation>
    </message>
    <message>
        <source>Hand over to somebody with their authority</source>
        <translation>Видати особі з довіреністю</translation>
    </message>
    <message>
        <source>Send it; the applicant comes for the document</source>
        <translation>Надіслати; заявник прийде по документ</translation>
    </message>
    <message>
        <source>Send it; the document goes by post</source>
        <translation>Надіслати; документ піде поштою</translation>
    </message>
    <message>
        <source>Send it; the document comes electronically</source>
        <translation>Надіслати; документ буде електронним</translation>
    </message>
    <message>
        <source>illness</source>
        <translation>хвороба</translation>
    </message>
    <message>
        <source>a family matter</source>
        <translation>сімейна справа</translation>
    </message>
    <message>
        <source>a journey</source>
        <translation>поїздка</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>навчання</translation>
    </message>
    <message>
        <source>work</source>
        <translation>робота</translation>
    </message>
    <message>
        <source>another hardship</source>
        <translation>інша скрута</translation>
    </message>
    <message>
        <source>the applicant appeals</source>
        <translation>заявник оскаржує</translation>
    </message>
    <message>
        <source>there was a mistake</source>
        <translation>сталася помилка</translation>
    </message>
    <message>
        <source>there are new facts</source>
        <translation>є нові обставини</translation>
    </message>
    <message>
        <source>the applicant has come after all</source>
        <translation>заявник таки прийшов</translation>
    </message>
    <message>
        <source>Other requests of this person…</source>
        <translation>Інші заяви цієї особи…</translation>
    </message>
    <message>
        <source>Begin another request…</source>
        <translation>Почати іншу заяву…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Надіслати…</translation>
    </message>
    <message>
        <source>Ask for more…</source>
        <translation>Попросити ще…</translation>
    </message>
    <message>
        <source>Grant urgency…</source>
        <translation>Надати терміновість…</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>Відкрити знову…</translation>
    </message>
    <message>
        <source>Post it…</source>
        <translation>Надіслати поштою…</translation>
    </message>
    <message>
        <source>What is requested?</source>
        <translation>Що потрібно?</translation>
    </message>
    <message>
        <source>In which language is the applicant written to?</source>
        <translation>Якою мовою писати заявникові?</translation>
    </message>
    <message>
        <source>What is the applicant asked for?</source>
        <translation>Що потрібно від заявника?</translation>
    </message>
    <message>
        <source>Why is it urgent? It is recorded under your name.</source>
        <translation>Чому терміново? Це записується на ваше ім’я.</translation>
    </message>
    <message>
        <source>Why does it go on?</source>
        <translation>Чому справу продовжують?</translation>
    </message>
    <message>
        <source>Under which number does the carrier take it?</source>
        <translation>Під яким номером це прийняв перевізник?</translation>
    </message>
    <message>
        <source>Address for the post: {address}</source>
        <translation>Поштова адреса: {address}</translation>
    </message>
    <message>
        <source>The fee is {amount}.</source>
        <translation>Плата становить {amount}.</translation>
    </message>
    <message>
        <source>It costs nothing.</source>
        <translation>Це безкоштовно.</translation>
    </message>
    <message>
        <source>Fetch from the registers: {documents}</source>
        <translation>Отримати з реєстрів: {documents}</translation>
    </message>
    <message>
        <source>Begin: {service}</source>
        <translation>Почати: {service}</translation>
    </message>
    <message>
        <source>Fill in the form</source>
        <translation>Заповнити анкету</translation>
    </message>
    <message>
        <source>Fee…</source>
        <translation>Збір…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Видати…</translation>
    </message>
    <message>
        <source>Begin a request…</source>
        <translation>Почати заяву…</translation>
    </message>
    <message>
        <source>Ask for what is ticked</source>
        <translation>Попросити позначене</translation>
    </message>
    <message>
        <source>Nobody is at the counter. Type the number of a request.</source>
        <translation>Біля віконця нікого немає. Введіть номер заяви.</translation>
    </message>
    <message>
        <source>This ticket has no request. Type the number on the receipt.</source>
        <translation>Для цього талона немає заяви. Введіть номер з розписки.</translation>
    </message>
    <message>
        <source>There is no such request. Look at the number again.</source>
        <translation>Такої заяви немає. Перевірте номер.</translation>
    </message>
    <message>
        <source>Several offices have given this number. Ask the office on the receipt.</source>
        <translation>Цей номер видали кілька установ. Зверніться до тієї, що на розписці.</translation>
    </message>
    <message>
        <source>The server does not answer. The request is read again as soon as it does.</source>
        <translation>Сервер не відповідає. Щойно відповість, заяву буде прочитано знову.</translation>
    </message>
    <message>
        <source>You may not do this here. If another office has the request, take it over.</source>
        <translation>Тут вам цього не дозволено. Якщо заява в іншій установі, перейміть її.</translation>
    </message>
    <message>
        <source>Only the office that has the request can give it away. Call there.</source>
        <translation>Передати заяву може лише та установа, у якій вона є. Зателефонуйте туди.</translation>
    </message>
    <message>
        <source>The server is away. This is kept here, and sent when it is back.</source>
        <translation>Сервер недоступний. Це збережено тут і буде надіслано, коли він повернеться.</translation>
    </message>
    <message>
        <source>The server is away, and this computer cannot keep anything. Call a technician.</source>
        <translation>Сервер недоступний, і цей комп’ютер не може нічого зберегти. Викличте техніка.</translation>
    </message>
    <message>
        <source>Not all could be fetched. The list of documents says why.</source>
        <translation>Не все вдалося отримати. Причину вказано в переліку документів.</translation>
    </message>
    <message>
        <source>No other request of this person was found.</source>
        <translation>Інших заяв цієї особи не знайдено.</translation>
    </message>
    <message>
        <source>This computer cannot open what it keeps. Try again, or call a technician.</source>
        <translation>Цей комп’ютер не може відкрити збережене. Спробуйте ще раз або покличте техніка.</translation>
    </message>
    <message>
        <source>Another office has this request. Take it over first.</source>
        <translation>Ця заява в іншій установі. Спершу перейміть її.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Вам цього не дозволено.</translation>
    </message>
    <message>
        <source>Only an officer or a supervisor can do this.</source>
        <translation>Це може лише посадовець або керівник.</translation>
    </message>
    <message>
        <source>Documents are still missing.</source>
        <translation>Ще бракує документів.</translation>
    </message>
    <message>
        <source>Answers are still missing or wrong.</source>
        <translation>Деяких відповідей бракує або вони хибні.</translation>
    </message>
    <message>
        <source>You have approved it. Another clerk must do so too.</source>
        <translation>Ви вже схвалили. Має схвалити ще один працівник.</translation>
    </message>
    <message>
        <source>You have taken it up already. Decide on it.</source>
        <translation>Ви вже взяли її в роботу. Ухваліть рішення.</translation>
    </message>
    <message>
        <source>The document is here already.</source>
        <translation>Документ уже тут.</translation>
    </message>
    <message>
        <source>The document lies at another office.</source>
        <translation>Документ лежить в іншій установі.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Спершу увійдіть.</translation>
    </message>
    <message>
        <source>This service is not offered here. Choose another one.</source>
        <translation>Цієї послуги тут немає. Виберіть іншу.</translation>
    </message>
    <message>
        <source>The request has moved on meanwhile. It is shown as it stands now.</source>
        <translation>Заява тим часом просунулася. Показано її теперішній стан.</translation>
    </message>
    <message>
        <source>The request has ended. An officer can open it again, or begin a new one.</source>
        <translation>Заяву завершено. Посадовець може відкрити її знову, або почніть нову.</translation>
    </message>
    <message>
        <source>Somebody else has changed the answers. Open the form again.</source>
        <translation>Хтось інший змінив відповіді. Відкрийте анкету знову.</translation>
    </message>
    <message>
        <source>It cannot be delivered in this way. Choose another one.</source>
        <translation>Так доставити не можна. Виберіть інший спосіб.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it, and send the request again.</source>
        <translation>Плата змінилася. Перегляньте її й надішліть заяву ще раз.</translation>
    </message>
    <message>
        <source>The fee has been paid already.</source>
        <translation>Плату вже внесено.</translation>
    </message>
    <message>
        <source>This service does not need that document.</source>
        <translation>Для цієї послуги той документ не потрібен.</translation>
    </message>
    <message>
        <source>No register has this document. Take the paper without a reason.</source>
        <translation>Цього документа немає в жодному реєстрі. Прийміть папір без пояснення.</translation>
    </message>
    <message>
        <source>The office fetches this document. To take the paper, give a reason.</source>
        <translation>Цей документ отримує установа. Щоб прийняти папір, вкажіть причину.</translation>
    </message>
    <message>
        <source>Choose first which answers or documents are needed.</source>
        <translation>Спершу виберіть, які відповіді чи документи потрібні.</translation>
    </message>
    <message>
        <source>This service knows no urgency.</source>
        <translation>Для цієї послуги немає термінового розгляду.</translation>
    </message>
    <message>
        <source>It is urgent already.</source>
        <translation>Її вже позначено як термінову.</translation>
    </message>
    <message>
        <source>The document was made before. Print a copy of it.</source>
        <translation>Документ уже виготовлено. Надрукуйте копію.</translation>
    </message>
    <message>
        <source>Type the carrier’s number: 4 to 35 letters and figures.</source>
        <translation>Введіть номер перевізника: від 4 до 35 літер і цифр.</translation>
    </message>
    <message>
        <source>The document is on the shelf here already.</source>
        <translation>Документ уже лежить тут на полиці.</translation>
    </message>
    <message>
        <source>The applicant did not want it by post. Hand it over.</source>
        <translation>Заявник не просив надсилати поштою. Видайте документ.</translation>
    </message>
    <message>
        <source>It is delivered electronically. There is no paper to put away.</source>
        <translation>Видається електронно. Паперу немає.</translation>
    </message>
    <message>
        <source>It was never sent. Begin a new request.</source>
        <translation>Її не було надіслано. Почніть нову заяву.</translation>
    </message>
    <message>
        <source>Its data is no longer kept. Begin a new request.</source>
        <translation>Її дані вже не зберігаються. Почніть нову заяву.</translation>
    </message>
    <message>
        <source>Your office has it already.</source>
        <translation>Вона вже у вашій установі.</translation>
    </message>
    <message>
        <source>It has been sent.</source>
        <translation>Надіслано.</translation>
    </message>
    <message>
        <source>The server does not accept it from you.</source>
        <translation>Сервер не приймає цього від вас.</translation>
    </message>
    <message>
        <source>A step before it was refused.</source>
        <translation>Крок перед цим було відхилено.</translation>
    </message>
    <message>
        <source>The day ended before the server was back. Ask the applicant again.</source>
        <translation>День закінчився раніше, ніж повернувся сервер. Запитайте заявника ще раз.</translation>
    </message>
    <message>
        <source>the register did not answer in time</source>
        <translation>реєстр не відповів вчасно</translation>
    </message>
    <message>
        <source>too many ask just now: try again in a moment</source>
        <translation>зараз забагато запитів: спробуйте за мить</translation>
    </message>
    <message>
        <source>the register may not be asked this</source>
        <translation>реєстр не дозволено про це питати</translation>
    </message>
    <message>
        <source>the register knows nobody with this national number</source>
        <translation>реєстр не знає нікого з таким номером</translation>
    </message>
    <message>
        <source>the register answered about somebody else: nothing was kept</source>
        <translation>реєстр відповів про іншу особу: нічого не збережено</translation>
    </message>
    <message>
        <source>the register’s answer cannot be read</source>
        <translation>відповідь реєстру не читається</translation>
    </message>
    <message>
        <source>the register’s answer is too long</source>
        <translation>відповідь реєстру задовга</translation>
    </message>
    <message>
        <source>the inquiry could not be recorded, so it was not made</source>
        <translation>запит не вдалося записати, тож його не зроблено</translation>
    </message>
    <message>
        <source>This cannot be done now. The request is shown as it stands.</source>
        <translation>Зараз цього зробити не можна. Заяву показано, як є.</translation>
    </message>
    <message>
        <source>Take the paper: {document}</source>
        <translation>Прийняти на папері: {document}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>See the answers…</source>
        <translation>Переглянути відповіді…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Відмовити…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Відкликати…</translation>
    </message>
    <message>
        <source>What can be done now</source>
        <translation>Що можна зробити зараз</translation>
    </message>
    <message>
        <source>Why do you look? It is recorded.</source>
        <translation>Навіщо переглядаєте? Це записується.</translation>
    </message>
    <message>
        <source>Why is it refused?</source>
        <translation>Чому відмовлено?</translation>
    </message>
    <message>
        <source>Does the applicant not want it any more?</source>
        <translation>Заявник більше цього не хоче?</translation>
    </message>
    <message>
        <source>Why is the paper taken?</source>
        <translation>Чому приймається папір?</translation>
    </message>
    <message>
        <source>Take the request over</source>
        <translation>Перейняти заяву</translation>
    </message>
    <message>
        <source>All that was asked for is here</source>
        <translation>Усе запитане є</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Взяти в роботу</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Схвалити</translation>
    </message>
    <message>
        <source>Put the document on the shelf</source>
        <translation>Покласти документ на полицю</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>Так, відкликати</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>What has happened</source>
        <translation>Що відбулося</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>A step on a request, taken at {time}, was not done</source>
        <translation>Крок у заяві, зроблений о {time}, не виконано</translation>
    </message>
    <message>
        <source>Esc: understood.</source>
        <translation>Esc: зрозуміло.</translation>
    </message>
    <message>
        <source>nobody can be asked: write the national number first</source>
        <translation>нема про кого питати: спершу впишіть номер особи</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>ще без номера</translation>
    </message>
    <message>
        <source>Back to {number}</source>
        <translation>Назад до {number}</translation>
    </message>
    <message>
        <source>What waits here for the server…</source>
        <translation>Що чекає тут на сервер…</translation>
    </message>
    <message>
        <source>Which one do you go on with?</source>
        <translation>Яку заяву продовжити?</translation>
    </message>
    <message>
        <source>Which request of this person? Only the newest are listed.</source>
        <translation>Яка заява цієї особи? Показано лише найновіші.</translation>
    </message>
    <message>
        <source>Which request of this person?</source>
        <translation>Яка заява цієї особи?</translation>
    </message>
    <message>
        <source>To be answered anew</source>
        <translation>Треба відповісти знову</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Відповіді</translation>
    </message>
    <message>
        <source>As it stood at {time}</source>
        <translation>Станом на {time}</translation>
    </message>
    <message>
        <source>The number comes from the server</source>
        <translation>Номер дасть сервер</translation>
    </message>
    <message>
        <source>The server is away: this is how it stood at {time}.</source>
        <translation>Сервер недоступний: так було о {time}.</translation>
    </message>
    <message>
        <source>Last heard of it at {time}</source>
        <translation>Останні відомості о {time}</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Терміново</translation>
    </message>
    <message>
        <source>To pay: {amount}</source>
        <translation>До сплати: {amount}</translation>
    </message>
    <message>
        <source>Another office has it: {office}</source>
        <translation>В іншій установі: {office}</translation>
    </message>
    <message>
        <source>Late: it was due by {day}</source>
        <translation>Прострочено: строк був до {day}</translation>
    </message>
    <message>
        <source>Due by {day}</source>
        <translation>Строк до {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Введіть, щоб знайти</translation>
    </message>
    <message>
        <source>The carrier’s number, then Enter</source>
        <translation>Номер перевізника, потім Enter</translation>
    </message>
    <message>
        <source>Number of a request, then Enter</source>
        <translation>Номер заяви, потім Enter</translation>
    </message>
</context>
<context>
    <name>Till</name>
    <message>
        <source>Ask again</source>
        <translation>Запитати ще раз</translation>
    </message>
    <message>
        <source>Put change in…</source>
        <translation>Внести розмінні гроші…</translation>
    </message>
    <message>
        <source>Take cash out…</source>
        <translation>Вилучити готівку…</translation>
    </message>
    <message>
        <source>Count and close…</source>
        <translation>Порахувати й закрити…</translation>
    </message>
    <message>
        <source>It is right: close the till</source>
        <translation>Правильно: закрити касу</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Порахувати ще раз</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Надрукувати звіт</translation>
    </message>
    <message>
        <source>Save the report as a file</source>
        <translation>Зберегти звіт у файл</translation>
    </message>
    <message>
        <source>Open a new till</source>
        <translation>Відкрити нову касу</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запит до сервера…</translation>
    </message>
    <message>
        <source>No till is open at this counter</source>
        <translation>У цьому віконці каси не відкрито</translation>
    </message>
    <message>
        <source>The till is open</source>
        <translation>Касу відкрито</translation>
    </message>
    <message>
        <source>Put change in</source>
        <translation>Внесення розмінних грошей</translation>
    </message>
    <message>
        <source>Take cash out</source>
        <translation>Вилучення готівки</translation>
    </message>
    <message>
        <source>Count the cash</source>
        <translation>Порахуйте готівку</translation>
    </message>
    <message>
        <source>The till is closed</source>
        <translation>Касу закрито</translation>
    </message>
    <message>
        <source>What is in the drawer now?</source>
        <translation>Скільки зараз у шухляді?</translation>
    </message>
    <message>
        <source>How much is put in?</source>
        <translation>Скільки вноситься?</translation>
    </message>
    <message>
        <source>How much is taken out?</source>
        <translation>Скільки вилучається?</translation>
    </message>
    <message>
        <source>How much is in the drawer, all counted?</source>
        <translation>Скільки всього в шухляді після підрахунку?</translation>
    </message>
    <message>
        <source>The server has not answered. Ask again: nothing is done twice.</source>
        <translation>Сервер не відповів. Запитайте ще раз: двічі нічого не робиться.</translation>
    </message>
    <message>
        <source>The server does not answer. Try again.</source>
        <translation>Сервер не відповідає. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Сервер цього не дозволяє.</translation>
    </message>
    <message>
        <source>Type an amount, such as 1500 or 12.50.</source>
        <translation>Введіть суму, наприклад 1500 або 12.50.</translation>
    </message>
    <message>
        <source>Count what is in it, type the sum and press Enter.</source>
        <translation>Порахуйте гроші, введіть суму й натисніть Enter.</translation>
    </message>
    <message>
        <source>{clerk} has opened it and answers for it. Count and close it before you take cash.</source>
        <translation>Касу відкрив працівник {clerk} і відповідає за неї. Порахуйте й закрийте її, перш ніж приймати готівку.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Нестачі немає.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Should be in it: {amount}</source>
        <translation>Має бути: {amount}</translation>
    </message>
    <message>
        <source>It was opened with {amount}.</source>
        <translation>Відкрито з {amount}.</translation>
    </message>
    <message>
        <source>{amount} too much. It is on record.</source>
        <translation>Надлишок {amount}. Це записано.</translation>
    </message>
    <message>
        <source>{amount} is missing. It is on record.</source>
        <translation>Нестача {amount}. Це записано.</translation>
    </message>
    <message>
        <source>Counted: {amount}</source>
        <translation>Пораховано: {amount}</translation>
    </message>
    <message>
        <source>Afterwards nothing can be changed.</source>
        <translation>Після цього нічого не можна змінити.</translation>
    </message>
    <message>
        <source>Open since {time}</source>
        <translation>Відкрито з {time}</translation>
    </message>
</context>
</TS>
