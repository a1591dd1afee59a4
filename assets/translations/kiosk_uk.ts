<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AlreadyHolding</name>
    <message>
        <source>You already have a ticket for this service</source>
        <translation>У вас уже є талон на цю послугу</translation>
    </message>
    <message>
        <source>Keep it: your place in the queue counts from it.</source>
        <translation>Збережіть його: ваше місце в черзі рахується за ним.</translation>
    </message>
    <message>
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>Працівник, який вас викличе, знайде за ним вашу заяву %1.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(можна не заповнювати)</translation>
    </message>
</context>
<context>
    <name>AwayNote</name>
    <message>
        <source>The office’s server does not answer just now.</source>
        <translation>Сервер установи зараз не відповідає.</translation>
    </message>
    <message>
        <source>Nothing you entered is lost. We try again by ourselves.</source>
        <translation>Усе введене збережено. Ми спробуємо ще раз самі.</translation>
    </message>
</context>
<context>
    <name>BeforeTicket</name>
    <message>
        <source>no need to bring</source>
        <translation>приносити не потрібно</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n очікує</numerusform>
            <numerusform>%n очікують</numerusform>
            <numerusform>%n очікують</numerusform>
        </translation>
    </message>
    <message>
        <source>What to bring</source>
        <translation>Що мати при собі</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Вартість</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Термін виконання</translation>
    </message>
    <message>
        <source>Would it help you to be served sooner? Touch what applies to you.</source>
        <translation>Вам потрібне обслуговування поза чергою? Торкніться того, що вас стосується.</translation>
    </message>
    <message>
        <source>Fill in the request here first</source>
        <translation>Спершу заповнити заяву тут</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Get my ticket</source>
        <translation>Отримати талон</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>Отримаємо самі: приносити не потрібно.</translation>
    </message>
</context>
<context>
    <name>CardNote</name>
    <message>
        <source>This card has expired. You can still take a ticket.</source>
        <translation>Термін дії цього документа закінчився. Талон можна отримати й так.</translation>
    </message>
    <message>
        <source>Your card was read. You may lay it on the chip reader too, or take it back.</source>
        <translation>Документ зчитано. Можете також покласти його на зчитувач чипа або забрати.</translation>
    </message>
    <message>
        <source>Your card and its chip were read. Please take it back.</source>
        <translation>Документ і його чип зчитано. Будь ласка, заберіть його.</translation>
    </message>
    <message>
        <source>Your card was read. Please take it back.</source>
        <translation>Документ зчитано. Будь ласка, заберіть його.</translation>
    </message>
</context>
<context>
    <name>CardTrouble</name>
    <message>
        <source>The card was taken away too soon</source>
        <translation>Документ забрали зарано</translation>
    </message>
    <message>
        <source>The chip belongs to another card</source>
        <translation>Чип належить іншому документу</translation>
    </message>
    <message>
        <source>Put the card on the scanner first</source>
        <translation>Спершу покладіть документ на сканер</translation>
    </message>
    <message>
        <source>The chip could not be read</source>
        <translation>Чип не вдалося зчитати</translation>
    </message>
    <message>
        <source>The card could not be confirmed</source>
        <translation>Документ не вдалося підтвердити</translation>
    </message>
    <message>
        <source>The card could not be read</source>
        <translation>Документ не вдалося зчитати</translation>
    </message>
    <message>
        <source>Put it on again and leave it until the screen changes.</source>
        <translation>Покладіть його ще раз і не забирайте, доки екран не зміниться.</translation>
    </message>
    <message>
        <source>Lay it on the chip reader again and keep it still until the screen changes.</source>
        <translation>Покладіть його на зчитувач чипа ще раз і не рухайте, доки екран не зміниться.</translation>
    </message>
    <message>
        <source>Lay the same card on the chip reader that was on the scanner before, and no other beside it.</source>
        <translation>Покладіть на зчитувач чипа той самий документ, що був на сканері, і жодного іншого поруч.</translation>
    </message>
    <message>
        <source>Its chip opens only when the lines of letters and arrows (&lt;&lt;&lt;) were read.</source>
        <translation>Його чип відкривається лише після зчитування рядків із літер і стрілок (&lt;&lt;&lt;).</translation>
    </message>
    <message>
        <source>Take the card out of its cover and lay it flat on the chip reader, or go on: you can take a ticket all the same.</source>
        <translation>Вийміть документ з обкладинки й покладіть рівно на зчитувач чипа або продовжуйте: талон можна взяти й так.</translation>
    </message>
    <message>
        <source>You can take a ticket all the same. At the counter, show the card to the clerk.</source>
        <translation>Талон можна взяти й так. Біля вікна покажіть документ працівникові.</translation>
    </message>
    <message>
        <source>Put it on with the lines of letters and arrows (&lt;&lt;&lt;) facing down, straight against the edge.</source>
        <translation>Покладіть його рядками з літерами та стрілками (&lt;&lt;&lt;) донизу, рівно до краю.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>Продовжити без документа</translation>
    </message>
    <message>
        <source>Go on without the chip</source>
        <translation>Продовжити без чипа</translation>
    </message>
</context>
<context>
    <name>ChipAsking</name>
    <message>
        <source>Type the six digits on the front of the card</source>
        <translation>Введіть шість цифр із лицьового боку документа</translation>
    </message>
    <message>
        <source>They stand alone, often at the lower right, and are called CAN. Or put the card on the scanner.</source>
        <translation>Вони стоять окремо, часто внизу праворуч, і звуться CAN. Або покладіть документ на сканер.</translation>
    </message>
    <message>
        <source>They stand alone, often at the lower right, and are called CAN.</source>
        <translation>Вони стоять окремо, часто внизу праворуч, і звуться CAN.</translation>
    </message>
    <message>
        <source>The card does not know this number. Try again.</source>
        <translation>Документ не знає цього номера. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Go on without a card</source>
        <translation>Продовжити без документа</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Зчитати</translation>
    </message>
</context>
<context>
    <name>ChipReading</name>
    <message>
        <source>Keep the card still</source>
        <translation>Не рухайте документ</translation>
    </message>
    <message>
        <source>Its chip is being read. This takes a few seconds.</source>
        <translation>Зчитується його чип. Це триватиме кілька секунд.</translation>
    </message>
    <message>
        <source>Go on without the chip</source>
        <translation>Продовжити без чипа</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>We are closed</source>
        <translation>Ми зачинені</translation>
    </message>
    <message>
        <source>We open again on %1 at %2.</source>
        <translation>Відчинимося знову: %1 о %2.</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>Години роботи сьогодні</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>Який стан моєї заяви?</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>From {amount}</source>
        <translation>Від {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n робочий день</numerusform>
            <numerusform>%n робочі дні</numerusform>
            <numerusform>%n робочих днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Pay by mobile phone</source>
        <translation>Сплатити мобільним телефоном</translation>
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
        <source>At once</source>
        <translation>Одразу</translation>
    </message>
    <message>
        <source>Pay by my bank</source>
        <translation>Сплатити через мій банк</translation>
    </message>
    <message>
        <source>I fetch it at the office</source>
        <translation>Заберу в установі</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Поштою</translation>
    </message>
    <message>
        <source>As a file: printed here, or to download</source>
        <translation>Файлом: друк тут або завантаження</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Other services</source>
        <translation>Інші послуги</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>The desk itself failed here; its log says why.</source>
        <translation>Тут збій у самій цій програмі; причина в її журналі.</translation>
    </message>
    <message>
        <source>Ticket printer</source>
        <translation>Принтер талонів</translation>
    </message>
    <message>
        <source>Second ticket printer</source>
        <translation>Другий принтер талонів</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Free, in MiB</source>
        <translation>Вільно, МіБ</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Диск майже заповнений.</translation>
    </message>
    <message>
        <source>This user may not write there.</source>
        <translation>Цей користувач не має права туди писати.</translation>
    </message>
    <message>
        <source>There is room enough.</source>
        <translation>Місця достатньо.</translation>
    </message>
    <message>
        <source>Free some room: a full disk stops all tickets.</source>
        <translation>Звільніть місце: через заповнений диск талони не видаються зовсім.</translation>
    </message>
    <message>
        <source>The disk cannot be read: {reason}.</source>
        <translation>Диск не читається: {reason}.</translation>
    </message>
    <message>
        <source>Give the folder to the user of the kiosk.</source>
        <translation>Передайте теку у власність користувачеві кіоска.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Формат передавання</translation>
    </message>
    <message>
        <source>Speed (baud)</source>
        <translation>Швидкість (бод)</translation>
    </message>
    <message>
        <source>Last read, seconds ago</source>
        <translation>Останнє зчитування, секунд тому</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>Сканер документів</translation>
    </message>
    <message>
        <source>It listens. This is what it read last:</source>
        <translation>Сканер слухає. Ось що він зчитав востаннє:</translation>
    </message>
    <message>
        <source>Read a card</source>
        <translation>Зчитати картку</translation>
    </message>
    <message>
        <source>It listens. Put a card on it.</source>
        <translation>Сканер слухає. Покладіть на нього картку.</translation>
    </message>
    <message>
        <source>Nothing came from the scanner.</source>
        <translation>Від сканера нічого не надійшло.</translation>
    </message>
    <message>
        <source>Does its light go on when a card lies there? Then compare port, framing and speed with the scanner’s manual: it must be set to a serial line, not to a keyboard.</source>
        <translation>Чи загоряється його індикатор, коли лежить картка? Тоді звірте порт, формат і швидкість з інструкцією сканера: його треба налаштувати на послідовну лінію, а не на клавіатуру.</translation>
    </message>
    <message>
        <source>The kiosk is running and works with it; it is left alone.</source>
        <translation>Кіоск працює з цим пристроєм, тому його не чіпають.</translation>
    </message>
    <message>
        <source>Close the kiosk at the staff’s desk to try this device.</source>
        <translation>Щоб випробувати цей пристрій, закрийте кіоск на сторінці персоналу.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>{command} lists the printers that the machine knows; write the name as it stands there.</source>
        <translation>{command} показує принтери, відомі цьому комп’ютеру; запишіть назву так, як вона там стоїть.</translation>
    </message>
    <message>
        <source>The machine knows the printer.</source>
        <translation>Комп’ютер знає цей принтер.</translation>
    </message>
    <message>
        <source>The test page was handed over: look whether it comes.</source>
        <translation>Тестову сторінку передано: подивіться, чи вона вийде.</translation>
    </message>
    <message>
        <source>Pages are kept as files.</source>
        <translation>Сторінки зберігаються як файли.</translation>
    </message>
    <message>
        <source>The machine knows no such printer.</source>
        <translation>Комп’ютер не знає такого принтера.</translation>
    </message>
    <message>
        <source>The printer took nothing.</source>
        <translation>Принтер нічого не прийняв.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Надрукувати тестову сторінку</translation>
    </message>
    <message>
        <source>The printer is ready.</source>
        <translation>Принтер готовий.</translation>
    </message>
    <message>
        <source>The roll is nearly used up.</source>
        <translation>Рулон закінчується.</translation>
    </message>
    <message>
        <source>There is no paper.</source>
        <translation>Немає паперу.</translation>
    </message>
    <message>
        <source>The cover is open.</source>
        <translation>Кришка відчинена.</translation>
    </message>
    <message>
        <source>The cutter is stuck.</source>
        <translation>Ніж заклинило.</translation>
    </message>
    <message>
        <source>Paper is jammed, or the head is not locked.</source>
        <translation>Застряг папір, або голівка не зафіксована.</translation>
    </message>
    <message>
        <source>The head is too hot; it goes on by itself.</source>
        <translation>Голівка перегрілася; принтер продовжить сам.</translation>
    </message>
    <message>
        <source>The printer reports an error of its own.</source>
        <translation>Принтер повідомляє про власну несправність.</translation>
    </message>
    <message>
        <source>The printer says that it is off line.</source>
        <translation>Принтер каже, що він офлайн.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>До принтера немає доступу.</translation>
    </message>
    <message>
        <source>The printer does not answer sensibly.</source>
        <translation>Принтер не дає зрозумілої відповіді.</translation>
    </message>
    <message>
        <source>The printer is there; how it is, it cannot be asked.</source>
        <translation>Принтер на місці; про його стан запитати не можна.</translation>
    </message>
    <message>
        <source>Put in a new roll soon.</source>
        <translation>Невдовзі вставте новий рулон.</translation>
    </message>
    <message>
        <source>Put in a roll, its smooth side towards the head, and close the cover.</source>
        <translation>Вставте рулон гладким боком до голівки й закрийте кришку.</translation>
    </message>
    <message>
        <source>Close the cover until it clicks.</source>
        <translation>Закрийте кришку до клацання.</translation>
    </message>
    <message>
        <source>Switch the printer off, free the cutter, and switch it on again.</source>
        <translation>Вимкніть принтер, звільніть ніж і ввімкніть знову.</translation>
    </message>
    <message>
        <source>Take the paper out, lock the head, and close the cover.</source>
        <translation>Вийміть папір, зафіксуйте голівку й закрийте кришку.</translation>
    </message>
    <message>
        <source>Switch the printer off and on; if that does not help, have it repaired.</source>
        <translation>Вимкніть і ввімкніть принтер; якщо не допоможе, віддайте його в ремонт.</translation>
    </message>
    <message>
        <source>Press its on-line key. If it prints all the same, write {setting} into the office file.</source>
        <translation>Натисніть її кнопку готовності. Якщо принтер усе одно друкує, запишіть {setting} у файл установи.</translation>
    </message>
    <message>
        <source>Compare speed and flow control with the printer’s own test page. If it prints all the same, write {setting} into the office file.</source>
        <translation>Звірте швидкість і керування потоком із власною тестовою сторінкою принтера. Якщо він усе одно друкує, запишіть {setting} у файл установи.</translation>
    </message>
    <message>
        <source>Print the test ticket, and look whether it comes out.</source>
        <translation>Надрукуйте тестовий талон і подивіться, чи він вийде.</translation>
    </message>
    <message>
        <source>The line broke while the ticket was sent.</source>
        <translation>Зв’язок обірвався під час надсилання талона.</translation>
    </message>
    <message>
        <source>The printer is well, but does not say that it has finished.</source>
        <translation>Принтер справний, але не повідомляє, що закінчив.</translation>
    </message>
    <message>
        <source>An earlier job is still being written.</source>
        <translation>Попереднє завдання ще записується.</translation>
    </message>
    <message>
        <source>The picture is wider than the paper.</source>
        <translation>Зображення ширше за папір.</translation>
    </message>
    <message>
        <source>{look} says how the queue is; {start} starts one that has stopped.</source>
        <translation>{look} показує стан черги; {start} запускає зупинену.</translation>
    </message>
    <message>
        <source>Is the printer on? {command} must show the file; put the user into its group, usually {group}.</source>
        <translation>Принтер увімкнено? {command} має показати файл; додайте користувача до його групи, зазвичай {group}.</translation>
    </message>
    <message>
        <source>Is the printer on, and its network cable in?</source>
        <translation>Принтер увімкнено, мережевий кабель під’єднано?</translation>
    </message>
    <message>
        <source>Print its settings by its own key, and compare the address with {address}; give it a fixed one.</source>
        <translation>Надрукуйте її налаштування її ж кнопкою і звірте адресу з {address}; надайте сталу адресу.</translation>
    </message>
    <message>
        <source>{command} must list {id}; if not: power, cable, other socket.</source>
        <translation>{command} має показати {id}; якщо ні: живлення, кабель, інше гніздо.</translation>
    </message>
    <message>
        <source>If it does, this user needs a udev rule: {rule}</source>
        <translation>Якщо показує, цьому користувачеві потрібне правило udev: {rule}</translation>
    </message>
    <message>
        <source>This user may not open the port {port}.</source>
        <translation>Цей користувач не має права відкрити порт {port}.</translation>
    </message>
    <message>
        <source>Another program holds the port {port}.</source>
        <translation>Порт {port} зайнятий іншою програмою.</translation>
    </message>
    <message>
        <source>Plug the device in, and look whether it has power.</source>
        <translation>Під’єднайте пристрій і перевірте живлення.</translation>
    </message>
    <message>
        <source>List the ports with {command}, and give the device a fixed name by a udev rule (SYMLINK).</source>
        <translation>Перегляньте порти командою {command} і дайте пристрою сталу назву правилом udev (SYMLINK).</translation>
    </message>
    <message>
        <source>Put the user into the port’s group, {command}, and sign in anew.</source>
        <translation>Додайте користувача до групи порту, {command}, і ввійдіть у систему знову.</translation>
    </message>
    <message>
        <source>Close the other program; {command} says which one it is.</source>
        <translation>Закрийте іншу програму; {command} скаже, яка це.</translation>
    </message>
    <message>
        <source>The port {port} is there.</source>
        <translation>Порт {port} є.</translation>
    </message>
    <message>
        <source>There is no port {port}.</source>
        <translation>Порту {port} немає.</translation>
    </message>
    <message>
        <source>The port {port} cannot be opened.</source>
        <translation>Порт {port} не відкривається.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Ahead of the server, in seconds</source>
        <translation>Попереду сервера, секунд</translation>
    </message>
    <message>
        <source>Is the network cable in? Open {address} in a browser on this machine.</source>
        <translation>Мережевий кабель під’єднано? Відкрийте {address} у браузері на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>If only its certificate is not trusted, name {key} in {file}.</source>
        <translation>Якщо річ лише в недовірі до сертифіката, вкажіть {key} у {file}.</translation>
    </message>
    <message>
        <source>Line to the server</source>
        <translation>Зв’язок із сервером</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>The clock is wrong.</source>
        <translation>Годинник показує неправильний час.</translation>
    </message>
    <message>
        <source>Have it set by the network: {command}.</source>
        <translation>Налаштуйте час із мережі: {command}.</translation>
    </message>
    <message>
        <source>There is no server yet to compare it with.</source>
        <translation>Ще немає сервера, з яким порівняти.</translation>
    </message>
    <message>
        <source>The clock is right.</source>
        <translation>Годинник показує правильний час.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Сервер не відповідає.</translation>
    </message>
    <message>
        <source>The server answers, and knows this device.</source>
        <translation>Сервер відповідає і знає цей пристрій.</translation>
    </message>
    <message>
        <source>The server does not take this device’s token.</source>
        <translation>Сервер не приймає токен цього пристрою.</translation>
    </message>
    <message>
        <source>Have a new one made at the server by {command}, and enrol the kiosk again.</source>
        <translation>Створіть на сервері новий командою {command} і зареєструйте кіоск знову.</translation>
    </message>
    <message>
        <source>The server answers with status {status}.</source>
        <translation>Сервер відповідає зі статусом {status}.</translation>
    </message>
    <message>
        <source>Its log says why.</source>
        <translation>Причина в його журналі.</translation>
    </message>
    <message>
        <source>well</source>
        <translation>справно</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>увага</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>несправність</translation>
    </message>
    <message>
        <source>A card lies on the reader, and answers.</source>
        <translation>На зчитувачі лежить картка, і вона відповідає.</translation>
    </message>
    <message>
        <source>The reader is there. Put a card on it.</source>
        <translation>Зчитувач на місці. Покладіть на нього картку.</translation>
    </message>
    <message>
        <source>No such chip reader is plugged in.</source>
        <translation>Такий зчитувач чипів не під’єднано.</translation>
    </message>
    <message>
        <source>The machine’s card service is off.</source>
        <translation>Служба карток цього комп’ютера не працює.</translation>
    </message>
    <message>
        <source>The chip reader does not answer.</source>
        <translation>Зчитувач чипів не відповідає.</translation>
    </message>
    <message>
        <source>Install and start it: {command}.</source>
        <translation>Установіть і запустіть її: {command}.</translation>
    </message>
    <message>
        <source>{command} must list it; its driver is {package} as a rule. In the office file, name must be a part of the name shown there.</source>
        <translation>{command} має його показати; драйвер зазвичай {package}. Назва у файлі установи має бути частиною показаної там.</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Назва містить</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>Зчитувач чипів</translation>
    </message>
    <message>
        <source>The chip was read.</source>
        <translation>Чип зчитано.</translation>
    </message>
    <message>
        <source>Read a chip</source>
        <translation>Зчитати чип</translation>
    </message>
    <message>
        <source>The card answers, but is no identity document with a chip.</source>
        <translation>Картка відповідає, але це не документ із чипом.</translation>
    </message>
    <message>
        <source>The chip does not open with the lines that were read: another document?</source>
        <translation>Чип не відкривається зчитаними рядками: інший документ?</translation>
    </message>
    <message>
        <source>The chip opens only with the lines of its document.</source>
        <translation>Чип відкривається лише рядками свого документа.</translation>
    </message>
    <message>
        <source>The chip wants to be opened in a way that is not known here.</source>
        <translation>Чип вимагає невідомого тут способу відкриття.</translation>
    </message>
    <message>
        <source>The card was taken away before it was read.</source>
        <translation>Картку забрали, перш ніж її зчитали.</translation>
    </message>
    <message>
        <source>The chip’s answers make no sense.</source>
        <translation>Відповіді чипа незрозумілі.</translation>
    </message>
    <message>
        <source>Leave the document still on the reader, and try another one.</source>
        <translation>Не рухайте документ на зчитувачі; спробуйте й інший.</translation>
    </message>
    <message>
        <source>Import the countries’ certificates: {command}.</source>
        <translation>Імпортуйте сертифікати держав: {command}.</translation>
    </message>
    <message>
        <source>Data groups that were read: {groups}.</source>
        <translation>Зчитані групи даних: {groups}.</translation>
    </message>
    <message>
        <source>The chip was opened by {way}.</source>
        <translation>Чип відкрито за допомогою {way}.</translation>
    </message>
    <message>
        <source>Genuine: signed by {country}. It has no means to prove to be no copy.</source>
        <translation>Справжній: підписано державою {country}. Довести, що це не копія, він не може.</translation>
    </message>
    <message>
        <source>Genuine: signed by {country}, and no copy.</source>
        <translation>Справжній: підписано державою {country}, і це не копія.</translation>
    </message>
    <message>
        <source>It cannot be checked: {reason}.</source>
        <translation>Перевірити неможливо: {reason}.</translation>
    </message>
    <message>
        <source>It holds no signature that could be checked.</source>
        <translation>У ньому немає підпису, який можна перевірити.</translation>
    </message>
    <message>
        <source>The chip contradicts itself: {reason}.</source>
        <translation>Чип суперечить сам собі: {reason}.</translation>
    </message>
    <message>
        <source>The lines that open the chip are not known yet.</source>
        <translation>Рядки, що відкривають чип, ще невідомі.</translation>
    </message>
    <message>
        <source>First put the document on the document scanner.</source>
        <translation>Спершу покладіть документ на сканер документів.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>Printer for {size}</source>
        <translation>Принтер {size}</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Під’єднання</translation>
    </message>
    <message>
        <source>Width in dots</source>
        <translation>Ширина в точках</translation>
    </message>
    <message>
        <source>Look at the paper: the frame must stand whole at both sides, every script must be joined and readable, and a scanner must read the code.</source>
        <translation>Подивіться на папір: лінійка має бути цілою з обох боків, усі написи читабельними, а код має зчитуватися сканером.</translation>
    </message>
    <message>
        <source>The test ticket was printed.</source>
        <translation>Тестовий талон надруковано.</translation>
    </message>
    <message>
        <source>The test ticket was handed over; this printer does not say more.</source>
        <translation>Тестовий талон передано; більше цей принтер не повідомляє.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Нічого не надруковано.</translation>
    </message>
    <message>
        <source>Perhaps the test ticket came out, or comes out later: look.</source>
        <translation>Можливо, тестовий талон вийшов або вийде пізніше: подивіться.</translation>
    </message>
    <message>
        <source>Print a test ticket</source>
        <translation>Надрукувати тестовий талон</translation>
    </message>
    <message>
        <source>Keyboard layout</source>
        <translation>Розкладка клавіатури</translation>
    </message>
    <message>
        <source>It types like a keyboard, so the desk cannot ask it anything.</source>
        <translation>Він друкує, як клавіатура, тож звідси його ні про що не запитати.</translation>
    </message>
    <message>
        <source>Open a text editor and put a card on: whole lines with {filler} must appear at once, each with its end.</source>
        <translation>Відкрийте текстовий редактор і покладіть картку: мають одразу з’явитися цілі рядки з {filler}, кожен зі своїм кінцем.</translation>
    </message>
    <message>
        <source>Then start the kiosk and put the card on: the greeting must go on by itself.</source>
        <translation>Потім запустіть кіоск і покладіть картку: вітальний екран має перейти далі сам.</translation>
    </message>
    <message>
        <source>This is how the kiosk sounds in this language.</source>
        <translation>Так кіоск звучить цією мовою.</translation>
    </message>
    <message>
        <source>The program espeak-ng cannot be started.</source>
        <translation>Програма espeak-ng не запускається.</translation>
    </message>
    <message>
        <source>espeak-ng has no voice for this language.</source>
        <translation>У espeak-ng немає голосу для цієї мови.</translation>
    </message>
    <message>
        <source>espeak-ng ended without a sound.</source>
        <translation>espeak-ng завершилася без звуку.</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>Немає гучномовця.</translation>
    </message>
    <message>
        <source>The loudspeaker takes sounds and never ends.</source>
        <translation>Гучномовець приймає звук і ніколи не закінчує.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Зупинено.</translation>
    </message>
    <message>
        <source>Install it with {command}.</source>
        <translation>Установіть її командою {command}.</translation>
    </message>
    <message>
        <source>{command} must list the sound card, and the user must be in the group {group}.</source>
        <translation>{command} має показати звукову карту, а користувач має бути в групі {group}.</translation>
    </message>
    <message>
        <source>{language}: well.</source>
        <translation>{language}: справно.</translation>
    </message>
    <message>
        <source>Voice and loudspeaker</source>
        <translation>Голос і гучномовець</translation>
    </message>
    <message>
        <source>Not every language was heard.</source>
        <translation>Не всі мови прозвучали.</translation>
    </message>
    <message>
        <source>{language}: not heard.</source>
        <translation>{language}: не прозвучала.</translation>
    </message>
    <message>
        <source>Did you hear every language, loud enough for the hall?</source>
        <translation>Чи чули ви кожну мову достатньо гучно для зали?</translation>
    </message>
    <message>
        <source>Play a sentence in each language</source>
        <translation>Відтворити речення кожною мовою</translation>
    </message>
    <message>
        <source>There is a voice for every language.</source>
        <translation>Для кожної мови є голос.</translation>
    </message>
    <message>
        <source>Not every language can be spoken.</source>
        <translation>Не кожною мовою можна говорити.</translation>
    </message>
    <message>
        <source>Hardware desk</source>
        <translation>Перевірка обладнання</translation>
    </message>
    <message>
        <source>Every device is looked at every two seconds. Nothing is printed or played before you press a button.</source>
        <translation>Кожен пристрій перевіряється щодві секунди. Нічого не друкується і не звучить, доки ви не натиснете кнопку.</translation>
    </message>
    <message>
        <source>Show names and numbers on cards in full</source>
        <translation>Показувати імена й номери на картках повністю</translation>
    </message>
    <message>
        <source>The end of the read is missing: the card was pulled out, or the framing is another one.</source>
        <translation>Бракує кінця зчитування: картку витягли або формат інший.</translation>
    </message>
    <message>
        <source>Bytes came in that do not fit the framing {framing}.</source>
        <translation>Надійшли байти, які не відповідають формату {framing}.</translation>
    </message>
    <message>
        <source>Far more came in than any document has.</source>
        <translation>Надійшло значно більше, ніж містить будь-який документ.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>У ньому немає тексту.</translation>
    </message>
    <message>
        <source>Number or length of the lines fits no identity document.</source>
        <translation>Кількість або довжина рядків не відповідає жодному документу.</translation>
    </message>
    <message>
        <source>There is a character in it that no such zone has.</source>
        <translation>Є знак, якого в такій зоні не буває.</translation>
    </message>
    <message>
        <source>It is of no kind of document that is known.</source>
        <translation>Це невідомий вид документа.</translation>
    </message>
    <message>
        <source>A check digit is wrong.</source>
        <translation>Контрольна цифра неправильна.</translation>
    </message>
    <message>
        <source>A check digit is wrong, and more than one misread would explain it.</source>
        <translation>Контрольна цифра неправильна, і це пояснює не одна помилка зчитування.</translation>
    </message>
    <message>
        <source>A field holds what it never can.</source>
        <translation>У полі стоїть те, чого там бути не може.</translation>
    </message>
    <message>
        <source>Its country is not known.</source>
        <translation>Країна невідома.</translation>
    </message>
    <message>
        <source>The field: kind of document.</source>
        <translation>Поле: вид документа.</translation>
    </message>
    <message>
        <source>The field: issuing country.</source>
        <translation>Поле: країна видачі.</translation>
    </message>
    <message>
        <source>The field: number of the document.</source>
        <translation>Поле: номер документа.</translation>
    </message>
    <message>
        <source>The field: names.</source>
        <translation>Поле: імена.</translation>
    </message>
    <message>
        <source>The field: nationality.</source>
        <translation>Поле: громадянство.</translation>
    </message>
    <message>
        <source>The field: date of birth.</source>
        <translation>Поле: дата народження.</translation>
    </message>
    <message>
        <source>The field: sex.</source>
        <translation>Поле: стать.</translation>
    </message>
    <message>
        <source>The field: date of expiry.</source>
        <translation>Поле: термін дії.</translation>
    </message>
    <message>
        <source>The field: additional data.</source>
        <translation>Поле: додаткові дані.</translation>
    </message>
    <message>
        <source>The field: the check digit over all of it.</source>
        <translation>Поле: загальна контрольна цифра.</translation>
    </message>
    <message>
        <source>Clean the glass, put the card straight against the edge, and try another one.</source>
        <translation>Протріть скло, покладіть картку рівно до краю і спробуйте іншу.</translation>
    </message>
    <message>
        <source>A whole read came in: lines of {lengths} characters.</source>
        <translation>Надійшло повне зчитування: рядки по {lengths} знаків.</translation>
    </message>
    <message>
        <source>{kind}: all check digits are right.</source>
        <translation>{kind}: усі контрольні цифри правильні.</translation>
    </message>
    <message>
        <source>It is valid until {day}.</source>
        <translation>Дійсний до {day}.</translation>
    </message>
    <message>
        <source>Name {name}, number {number}.</source>
        <translation>Ім’я {name}, номер {number}.</translation>
    </message>
    <message>
        <source>{kind}: the check digits are right after misreads were undone.</source>
        <translation>{kind}: контрольні цифри правильні після виправлення помилок зчитування.</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>Термін дії скінчився {day}.</translation>
    </message>
    <message>
        <source>The scanner speaks {other}: write {setting} into the office file, or set the scanner to {framing}.</source>
        <translation>Сканер передає у форматі {other}: запишіть {setting} у файл установи або налаштуйте сканер на {framing}.</translation>
    </message>
    <message>
        <source>Issued by {state}.</source>
        <translation>Видано: {state}.</translation>
    </message>
    <message>
        <source>It says no last day of validity.</source>
        <translation>Останній день дії не вказано.</translation>
    </message>
    <message>
        <source>The bytes are no text: compare the speed (baud) with the scanner’s manual.</source>
        <translation>Байти не є текстом: звірте швидкість (бод) з інструкцією сканера.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Half space</source>
        <translation>Нульовий пробіл</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Велика літера</translation>
    </message>
    <message>
        <source>ABC</source>
        <comment>key that shows letters</comment>
        <translation>АБВ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Nobat kiosk</source>
        <translation>Термінал Nobat</translation>
    </message>
    <message>
        <source>Staff are coming to help you.</source>
        <translation>Працівник уже йде вам допомогти.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>Працівників повідомлено.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>Зверніться, будь ласка, на рецепцію.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>Free of charge</source>
        <translation>Безоплатно</translation>
    </message>
    <message>
        <source>{amount} Syrian pounds</source>
        <translation>{amount} сирійських фунтів</translation>
    </message>
    <message>
        <source>{amount} hryvnias</source>
        <translation>{amount} грн</translation>
    </message>
    <message>
        <source>{amount} rials</source>
        <translation>{amount} ріалів</translation>
    </message>
</context>
<context>
    <name>NoTicket</name>
    <message>
        <source>No more tickets are given out today</source>
        <translation>Сьогодні талони більше не видаються</translation>
    </message>
    <message>
        <source>This kiosk cannot give a ticket now</source>
        <translation>Цей термінал зараз не може видати талон</translation>
    </message>
    <message>
        <source>Please come again when the office opens.</source>
        <translation>Будь ласка, приходьте в години роботи.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>Зверніться, будь ласка, на рецепцію.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Зрозуміло</translation>
    </message>
</context>
<context>
    <name>OneMoment</name>
    <message>
        <source>One moment, your ticket is coming …</source>
        <translation>Хвилинку, талон уже готується…</translation>
    </message>
</context>
<context>
    <name>Onwards</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Зупинитися</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Answer this question.</source>
        <translation>Дайте відповідь на це запитання.</translation>
    </message>
    <message>
        <source>This does not belong here.</source>
        <translation>Це сюди не належить.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n characters at most.</source>
        <translation>
            <numerusform>Напишіть не більше ніж %n знак.</numerusform>
            <numerusform>Напишіть не більше ніж %n знаки.</numerusform>
            <numerusform>Напишіть не більше ніж %n знаків.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n entries at least.</source>
        <translation>
            <numerusform>Додайте щонайменше %n запис.</numerusform>
            <numerusform>Додайте щонайменше %n записи.</numerusform>
            <numerusform>Додайте щонайменше %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n entries at most.</source>
        <translation>
            <numerusform>Залиште не більше ніж %n запис.</numerusform>
            <numerusform>Залиште не більше ніж %n записи.</numerusform>
            <numerusform>Залиште не більше ніж %n записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are signs in it that cannot be printed.</source>
        <translation>Тут є знаки, які неможливо надрукувати.</translation>
    </message>
    <message>
        <source>Write it in Latin letters, as in the passport.</source>
        <translation>Напишіть латинськими літерами, як у паспорті.</translation>
    </message>
    <message>
        <source>Write a whole number, in figures.</source>
        <translation>Напишіть ціле число цифрами.</translation>
    </message>
    <message>
        <source>Write {number} or more.</source>
        <translation>Напишіть {number} або більше.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>Напишіть {number} або менше.</translation>
    </message>
    <message>
        <source>There is no such day. Look at it again.</source>
        <translation>Такого дня немає. Перевірте ще раз.</translation>
    </message>
    <message>
        <source>Choose one of the answers.</source>
        <translation>Виберіть одну з відповідей.</translation>
    </message>
    <message>
        <source>Choose yes or no.</source>
        <translation>Виберіть «так» або «ні».</translation>
    </message>
    <message>
        <source>Write a telephone number: 5 to 15 figures.</source>
        <translation>Напишіть номер телефону: від 5 до 15 цифр.</translation>
    </message>
    <message>
        <source>Write an e-mail address, such as name@example.org.</source>
        <translation>Напишіть адресу електронної пошти, наприклад name@example.org.</translation>
    </message>
    <message>
        <source>Write the national number as on the identity card.</source>
        <translation>Напишіть номер так, як у посвідченні особи.</translation>
    </message>
    <message>
        <source>One figure is wrong. Compare with the document.</source>
        <translation>Одна з цифр неправильна. Звірте номер із документом.</translation>
    </message>
    <message>
        <source>Write it as the note under the question says.</source>
        <translation>Напишіть так, як сказано під запитанням.</translation>
    </message>
    <message>
        <source>Check how this is written.</source>
        <translation>Перевірте, як це написано.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Your request</source>
        <translation>Ваша заява</translation>
    </message>
    <message>
        <source>It has not been sent yet. Go on with it at a counter or on line.</source>
        <translation>Її ще не надіслано. Продовжте біля вікна або онлайн.</translation>
    </message>
    <message>
        <source>It has been sent. Keep this receipt.</source>
        <translation>Її надіслано. Збережіть цю квитанцію.</translation>
    </message>
    <message>
        <source>With number and secret you can ask how it stands: here, at a counter or on line.</source>
        <translation>За номером і кодом можна дізнатися про її стан: тут, біля вікна або онлайн.</translation>
    </message>
    <message>
        <source>Show the secret only to those who need it.</source>
        <translation>Показуйте код лише тим, кому він потрібен.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секретний код</translation>
    </message>
</context>
<context>
    <name>RequestAsk</name>
    <message>
        <source>How does my request stand?</source>
        <translation>Який стан моєї заяви?</translation>
    </message>
    <message>
        <source>No request is known for this card.</source>
        <translation>За цією карткою заяв не знайдено.</translation>
    </message>
    <message>
        <source>Nothing can be found by card just now: the office’s server does not answer.</source>
        <translation>Зараз за карткою нічого не знайти: сервер установи не відповідає.</translation>
    </message>
    <message>
        <source>Too many cards were tried here. Try again in %1 min.</source>
        <translation>Тут випробувано забагато карток. Спробуйте через %1 хв.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader, hold your receipt’s code to it, or type number and secret.</source>
        <translation>Покладіть посвідчення на зчитувач, піднесіть до нього код квитанції або введіть номер і секретний код.</translation>
    </message>
    <message>
        <source>Type number and secret as they stand on your receipt.</source>
        <translation>Введіть номер і секретний код, як вони вказані на квитанції.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in %1 min.</source>
        <translation>Забагато помилкових спроб. Спробуйте через %1 хв.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>Номер і код не відповідають одне одному. Ще раз подивіться на квитанцію.</translation>
    </message>
    <message>
        <source>Type number and secret of your receipt: it is looked up as soon as the server is back.</source>
        <translation>Введіть номер і секретний код квитанції: пошук відбудеться, щойно сервер відповість.</translation>
    </message>
    <message>
        <source>Ask with number and secret of your receipt.</source>
        <translation>Запитайте за номером і секретним кодом квитанції.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Such as D-2026-000123</source>
        <translation>Наприклад, D-2026-000123</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секретний код</translation>
    </message>
    <message>
        <source>Twelve letters and figures; the dashes do not matter</source>
        <translation>Дванадцять літер і цифр; риски не важливі</translation>
    </message>
    <message>
        <source>Look it up</source>
        <translation>Дізнатися</translation>
    </message>
</context>
<context>
    <name>RequestBegin</name>
    <message>
        <source>Your card has expired.</source>
        <translation>Термін дії вашого документа закінчився.</translation>
    </message>
    <message>
        <source>Your card was read: what stands on it you need not type.</source>
        <translation>Документ зчитано: дані з нього вводити не треба.</translation>
    </message>
    <message>
        <source>Put your ID card on the reader.</source>
        <translation>Покладіть посвідчення на зчитувач.</translation>
    </message>
    <message>
        <source>This needs a card reader, which this kiosk has not.</source>
        <translation>Для цього потрібен зчитувач документів, якого тут немає.</translation>
    </message>
    <message>
        <source>With your ID card on the reader you type less. It goes without it, too.</source>
        <translation>З посвідченням на зчитувачі вводити менше; можна й без нього.</translation>
    </message>
    <message>
        <source>no need to bring</source>
        <translation>приносити не потрібно</translation>
    </message>
    <message>
        <source>Done here at once, with nobody in between.</source>
        <translation>Виконується тут одразу, без посередників.</translation>
    </message>
    <message>
        <source>You fill in the form here; an official decides.</source>
        <translation>Ви заповнюєте форму тут, рішення ухвалює посадова особа.</translation>
    </message>
    <message>
        <source>This cannot be filed just now: the office’s server does not answer.</source>
        <translation>Зараз подати заяву не можна: сервер установи не відповідає.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>Талон до вікна можна взяти й так.</translation>
    </message>
    <message>
        <source>Please come back later.</source>
        <translation>Будь ласка, прийдіть пізніше.</translation>
    </message>
    <message>
        <source>Papers that are needed</source>
        <translation>Потрібні документи</translation>
    </message>
    <message>
        <source>We fetch this ourselves: no need to bring it.</source>
        <translation>Отримаємо самі: приносити не потрібно.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Збір</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Термін виконання</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>I agree: begin</source>
        <translation>Згода: почати</translation>
    </message>
</context>
<context>
    <name>RequestBrowse</name>
    <message>
        <source>What do you want to request?</source>
        <translation>Яку заяву ви хочете подати?</translation>
    </message>
    <message>
        <source>You fill in the form here and get a receipt.</source>
        <translation>Ви заповнюєте форму тут і отримуєте квитанцію.</translation>
    </message>
    <message>
        <source>Requests cannot be filed just now: the office’s server does not answer.</source>
        <translation>Зараз подати заяви не можна: сервер установи не відповідає.</translation>
    </message>
    <message>
        <source>You can take a ticket for a counter all the same.</source>
        <translation>Талон до вікна можна взяти й так.</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>Який стан моєї заяви?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Більше послуг</translation>
    </message>
</context>
<context>
    <name>RequestDeliver</name>
    <message>
        <source>How do you want to have it?</source>
        <translation>Як ви хочете його отримати?</translation>
    </message>
</context>
<context>
    <name>RequestEnd</name>
    <message>
        <source>Your document is printed. Take it with you.</source>
        <translation>Ваш документ надруковано. Заберіть його.</translation>
    </message>
    <message>
        <source>Your document is made</source>
        <translation>Ваш документ виготовлено</translation>
    </message>
    <message>
        <source>Your document is granted</source>
        <translation>Ваш документ погоджено</translation>
    </message>
    <message>
        <source>Your request was refused</source>
        <translation>У вашій заяві відмовлено</translation>
    </message>
    <message>
        <source>What you filled in is kept</source>
        <translation>Заповнене збережено</translation>
    </message>
    <message>
        <source>Your request is sent</source>
        <translation>Вашу заяву надіслано</translation>
    </message>
    <message>
        <source>You need not wait here. An official decides; ask how it stands with number and secret.</source>
        <translation>Чекати тут не треба. Рішення ухвалить посадова особа; стан дізнавайтеся за номером і кодом.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter. Pay %1 there.</source>
        <translation>Далі нею займеться працівник біля вікна. Там сплатіть %1.</translation>
    </message>
    <message>
        <source>A clerk goes on with it at a counter.</source>
        <translation>Далі нею займеться працівник біля вікна.</translation>
    </message>
    <message>
        <source>Download it on line with number and secret.</source>
        <translation>Завантажте його онлайн за номером і кодом.</translation>
    </message>
    <message>
        <source>A clerk gives it to you at a counter.</source>
        <translation>Його видасть вам працівник біля вікна.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at a counter.</source>
        <translation>Причину вказано в рішенні. Його можна оскаржити: запитайте біля вікна.</translation>
    </message>
    <message>
        <source>It takes a little longer. Ask how it stands with number and secret.</source>
        <translation>Потрібно трохи більше часу. Стан дізнавайтеся за номером і кодом.</translation>
    </message>
    <message>
        <source>Go on with it at a counter or on line, with number and secret.</source>
        <translation>Продовжте біля вікна або онлайн за номером і кодом.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Принесіть із собою</translation>
    </message>
    <message>
        <source>The code of your receipt</source>
        <translation>QR-код вашої квитанції</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секретний код</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo, or write number and secret down.</source>
        <translation>Немає паперу. Сфотографуйте або запишіть номер і код.</translation>
    </message>
    <message>
        <source>Your receipt is being printed …</source>
        <translation>Квитанція друкується…</translation>
    </message>
    <message>
        <source>Take your receipt below, and keep it.</source>
        <translation>Візьміть квитанцію внизу та збережіть її.</translation>
    </message>
    <message>
        <source>Take your receipt from the second printer, and keep it.</source>
        <translation>Візьміть квитанцію з другого принтера та збережіть її.</translation>
    </message>
    <message>
        <source>Get my ticket for the counter</source>
        <translation>Отримати талон до вікна</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>Номер записано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>(you may leave this empty)</source>
        <translation>(можна не заповнювати)</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Рік</translation>
    </message>
    <message>
        <source>Something is missing or wrong here.</source>
        <translation>Тут чогось бракує або є помилка.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Додати</translation>
    </message>
</context>
<context>
    <name>RequestLeave</name>
    <message>
        <source>Do you want to stop here?</source>
        <translation>Зупинитися на цьому?</translation>
    </message>
    <message>
        <source>You can go on later at a counter or on line, with a receipt that is printed now.</source>
        <translation>Продовжити можна пізніше біля вікна або онлайн; квитанцію буде надруковано зараз.</translation>
    </message>
    <message>
        <source>Keep it and print the receipt</source>
        <translation>Зберегти й надрукувати квитанцію</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Відкликати</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>Заповнювати далі</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <source>Your requests</source>
        <translation>Ваші заяви</translation>
    </message>
    <message>
        <source>Older ones are not shown: ask for them with number and secret.</source>
        <translation>Давніші заяви не показано: запитайте про них за номером і секретним кодом.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>More requests</source>
        <translation>Більше заяв</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RequestPay</name>
    <message>
        <source>The fee is %1</source>
        <translation>Збір: %1</translation>
    </message>
    <message>
        <source>It was not paid, and no money was taken. Try again, or pay at the cash desk.</source>
        <translation>Оплата не пройшла, гроші не списано. Спробуйте ще раз або сплатіть у касі.</translation>
    </message>
    <message>
        <source>Work on your request begins when it is paid.</source>
        <translation>Розгляд заяви почнеться після оплати.</translation>
    </message>
    <message>
        <source>Pay at the cash desk</source>
        <translation>Сплатити в касі</translation>
    </message>
</context>
<context>
    <name>RequestPayNow</name>
    <message>
        <source>Pay %1 with your telephone now</source>
        <translation>Сплатіть %1 телефоном зараз</translation>
    </message>
    <message>
        <source>Photograph the code with your telephone, and follow what it says.</source>
        <translation>Наведіть камеру телефона на код і виконайте вказівки.</translation>
    </message>
    <message>
        <source>Confirm the payment on your telephone.</source>
        <translation>Підтвердьте оплату на своєму телефоні.</translation>
    </message>
    <message>
        <source>The code of the page on which you pay</source>
        <translation>QR-код сторінки оплати</translation>
    </message>
    <message>
        <source>This page goes on by itself as soon as it is paid.</source>
        <translation>Після оплати сторінка зміниться сама.</translation>
    </message>
    <message>
        <source>Pay at the cash desk instead</source>
        <translation>Натомість сплатити в касі</translation>
    </message>
</context>
<context>
    <name>RequestReview</name>
    <message>
        <source>Fee</source>
        <translation>Збір</translation>
    </message>
    <message>
        <source>Is everything right?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Touch an answer to change it.</source>
        <translation>Торкніться відповіді, щоб змінити її.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it before you send the request.</source>
        <translation>Розмір збору змінився. Перегляньте його, перш ніж надсилати.</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Інші відповіді</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Надіслати заяву</translation>
    </message>
    <message>
        <source>from a register or your card</source>
        <translation>з реєстру або документа</translation>
    </message>
</context>
<context>
    <name>RequestSaid</name>
    <message>
        <source>The registers know nobody by this number</source>
        <translation>У реєстрах немає нікого з цим номером</translation>
    </message>
    <message>
        <source>The registers know somebody else by this number</source>
        <translation>За цим номером у реєстрах інша особа</translation>
    </message>
    <message>
        <source>A register does not answer just now</source>
        <translation>Один із реєстрів зараз не відповідає</translation>
    </message>
    <message>
        <source>Fill in the rest yourself. We ask again later, or you bring the paper.</source>
        <translation>Решту заповніть самі. Ми запитаємо пізніше, або ви принесете документ.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go to a counter.</source>
        <translation>Перевірте номер. Якщо він правильний, зверніться до вікна.</translation>
    </message>
    <message>
        <source>Look at the number again. If it is right, go on and fill in the rest yourself.</source>
        <translation>Перевірте номер. Якщо він правильний, продовжуйте й заповніть решту самі.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>Змінити номер</translation>
    </message>
    <message>
        <source>It is right: go on</source>
        <translation>Він правильний: далі</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Зупинитися</translation>
    </message>
</context>
<context>
    <name>RequestStop</name>
    <message>
        <source>The office’s server does not answer</source>
        <translation>Сервер установи не відповідає</translation>
    </message>
    <message>
        <source>Your ID card is needed for this</source>
        <translation>Для цього потрібне ваше посвідчення</translation>
    </message>
    <message>
        <source>Your card has expired</source>
        <translation>Термін дії вашого документа закінчився</translation>
    </message>
    <message>
        <source>This cannot be done here</source>
        <translation>Тут цього зробити не можна</translation>
    </message>
    <message>
        <source>Put it on the reader: it goes on by itself.</source>
        <translation>Покладіть його на зчитувач, і все піде далі.</translation>
    </message>
    <message>
        <source>Take a ticket: a clerk helps you at a counter.</source>
        <translation>Візьміть талон: працівник допоможе біля вікна.</translation>
    </message>
    <message>
        <source>Please ask at the reception desk.</source>
        <translation>Зверніться, будь ласка, на рецепцію.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>Отримати талон до вікна</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>RequestTold</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>RequestWait</name>
    <message>
        <source>Your request is being begun …</source>
        <translation>Створюємо вашу заяву…</translation>
    </message>
    <message>
        <source>We ask the registers, so that you need not bring it …</source>
        <translation>Запитуємо реєстри, щоб вам не довелося нічого нести…</translation>
    </message>
    <message>
        <source>Your answers are being checked …</source>
        <translation>Перевіряємо ваші відповіді…</translation>
    </message>
    <message>
        <source>Your request is being sent …</source>
        <translation>Надсилаємо вашу заяву…</translation>
    </message>
    <message>
        <source>The payment is being prepared …</source>
        <translation>Готуємо оплату…</translation>
    </message>
    <message>
        <source>Your request is being decided …</source>
        <translation>Ухвалюється рішення за вашою заявою…</translation>
    </message>
    <message>
        <source>Your requests are looked up …</source>
        <translation>Шукаємо ваші заяви…</translation>
    </message>
    <message>
        <source>Your document is being printed …</source>
        <translation>Ваш документ друкується…</translation>
    </message>
    <message>
        <source>We look it up …</source>
        <translation>Шукаємо…</translation>
    </message>
    <message>
        <source>It is here.</source>
        <translation>Отримано.</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Немає відповіді.</translation>
    </message>
    <message>
        <source>Get a ticket for a counter</source>
        <translation>Отримати талон до вікна</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Припинити</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>What do you need today?</source>
        <translation>Що вам потрібно сьогодні?</translation>
    </message>
    <message>
        <source>Choose a group of services.</source>
        <translation>Оберіть групу послуг.</translation>
    </message>
    <message>
        <source>One ticket for each service. You can add another later.</source>
        <translation>Один талон на кожну послугу. Інший можна взяти пізніше.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>My request</source>
        <translation>Моя заява</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Більше послуг</translation>
    </message>
</context>
<context>
    <name>StaffDesk</name>
    <message>
        <source>Connected</source>
        <translation>З’єднано</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Refused: enrol this device anew</source>
        <translation>Відмовлено: зареєструйте пристрій наново</translation>
    </message>
    <message>
        <source>No connection; tickets go on</source>
        <translation>Немає з’єднання; талони видаються</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовий</translation>
    </message>
    <message>
        <source>Paper is running low</source>
        <translation>Папір закінчується</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <translation>Немає паперу</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Кришка відчинена</translation>
    </message>
    <message>
        <source>Paper cutter jammed</source>
        <translation>Заклинило різак паперу</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Зім’явся папір</translation>
    </message>
    <message>
        <source>Too hot; it goes on by itself</source>
        <translation>Перегрів; продовжить сам</translation>
    </message>
    <message>
        <source>Faulty: switch it off and on</source>
        <translation>Несправний: вимкніть і ввімкніть</translation>
    </message>
    <message>
        <source>Connected; cannot say how it is</source>
        <translation>Під’єднано; стан невідомий</translation>
    </message>
    <message>
        <source>Stopped: look at its lamps</source>
        <translation>Зупинено: гляньте на індикатори</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Недоступний</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Не відповідає</translation>
    </message>
    <message>
        <source>None set up</source>
        <translation>Не налаштовано</translation>
    </message>
    <message>
        <source>Unplugged</source>
        <translation>Від’єднано</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запускається</translation>
    </message>
    <message>
        <source>Ready, with a card on it</source>
        <translation>Готовий, на ньому лежить документ</translation>
    </message>
    <message>
        <source>The card service does not run</source>
        <translation>Служба карток не працює</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Цей пристрій</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Очікує надсилання</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Second printer</source>
        <translation>Другий принтер</translation>
    </message>
    <message>
        <source>Document scanner</source>
        <translation>Сканер документів</translation>
    </message>
    <message>
        <source>Chip reader</source>
        <translation>Зчитувач чипа</translation>
    </message>
    <message>
        <source>It is not known whether these tickets came out on paper:</source>
        <translation>Невідомо, чи надруковано ці талони:</translation>
    </message>
    <message>
        <source>This computer’s clock is behind. Set it; until then the later time is kept.</source>
        <translation>Годинник цього пристрою відстає. Налаштуйте його; доти діє пізніший час.</translation>
    </message>
    <message>
        <source>I have looked: no paper lies there</source>
        <translation>Перевірено: паперу немає</translation>
    </message>
    <message>
        <source>Tickets and copies</source>
        <translation>Талони та копії</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Закрити програму</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>Повернутися до відвідувачів</translation>
    </message>
</context>
<context>
    <name>StaffLock</name>
    <message>
        <source>Staff only: enter the PIN</source>
        <translation>Лише для працівників: введіть PIN-код</translation>
    </message>
    <message>
        <source>That PIN is wrong. Try again.</source>
        <translation>PIN-код неправильний. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a minute.</source>
        <translation>Забагато помилок. Зачекайте хвилину.</translation>
    </message>
    <message>
        <source>No PIN has been set on this device.</source>
        <translation>На цьому пристрої PIN-код не встановлено.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Увійти</translation>
    </message>
</context>
<context>
    <name>StaffTickets</name>
    <message>
        <source>The copy of %1 has come out.</source>
        <translation>Копія %1 вийшла.</translation>
    </message>
    <message>
        <source>The copy of %1 has come out of the second printer.</source>
        <translation>Копія %1 вийшла з другого принтера.</translation>
    </message>
    <message>
        <source>No copy of %1 is certain to have come out. Look at the printers.</source>
        <translation>Невідомо, чи вийшла копія %1. Огляньте принтери.</translation>
    </message>
    <message>
        <source>Did its copy come out of the second printer?</source>
        <translation>Чи вийшла його копія з другого принтера?</translation>
    </message>
    <message>
        <source>Did its copy come out?</source>
        <translation>Чи вийшла його копія?</translation>
    </message>
    <message>
        <source>Did it come out of the second printer?</source>
        <translation>Чи вийшов він із другого принтера?</translation>
    </message>
    <message>
        <source>Did it come out of the printer?</source>
        <translation>Чи вийшов він із принтера?</translation>
    </message>
    <message>
        <source>Tickets of this kiosk</source>
        <translation>Талони цього термінала</translation>
    </message>
    <message>
        <source>The latest first. A copy bears the word “Copy”.</source>
        <translation>Спершу найновіші. На копії стоїть слово «Копія».</translation>
    </message>
    <message>
        <source>Nobody waits with a ticket of this kiosk.</source>
        <translation>Ніхто не чекає з талоном цього термінала.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to citizens</source>
        <translation>Повернутися до відвідувачів</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Друкується …</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Надрукувати копію</translation>
    </message>
    <message>
        <source>Yes, I have seen it</source>
        <translation>Так, я бачу його</translation>
    </message>
    <message>
        <source>No, and none lies there</source>
        <translation>Ні, талона там немає</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Since {day}</source>
        <translation>Від {day}</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>До {day} буде рішення.</translation>
    </message>
    <message>
        <source>This request has not been sent yet.</source>
        <translation>Цю заяву ще не надіслано.</translation>
    </message>
    <message>
        <source>We have your request and fetch the documents.</source>
        <translation>Ми отримали вашу заяву й запитуємо документи.</translation>
    </message>
    <message>
        <source>The fee is to be paid.</source>
        <translation>Потрібно сплатити збір.</translation>
    </message>
    <message>
        <source>Your request waits for an official to take it up.</source>
        <translation>Ваша заява чекає на розгляд.</translation>
    </message>
    <message>
        <source>An official is examining your request.</source>
        <translation>Посадова особа розглядає вашу заяву.</translation>
    </message>
    <message>
        <source>We need something more from you.</source>
        <translation>Нам потрібно від вас ще дещо.</translation>
    </message>
    <message>
        <source>Your request is granted.</source>
        <translation>Вашу заяву задоволено.</translation>
    </message>
    <message>
        <source>Your request was refused.</source>
        <translation>Вашу заяву відхилено.</translation>
    </message>
    <message>
        <source>Your document is made.</source>
        <translation>Ваш документ виготовлено.</translation>
    </message>
    <message>
        <source>Your document is ready.</source>
        <translation>Ваш документ готовий.</translation>
    </message>
    <message>
        <source>Your document is in the post.</source>
        <translation>Ваш документ надіслано поштою.</translation>
    </message>
    <message>
        <source>The request is finished.</source>
        <translation>Розгляд заяви завершено.</translation>
    </message>
    <message>
        <source>The request was withdrawn.</source>
        <translation>Заяву відкликано.</translation>
    </message>
    <message>
        <source>The time for this request has run out.</source>
        <translation>Строк цієї заяви минув.</translation>
    </message>
    <message>
        <source>Answer the questions and send the request.</source>
        <translation>Дайте відповіді на запитання й надішліть заяву.</translation>
    </message>
    <message>
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}.</source>
        <translation>Сплатіть {amount} у касі установи й покажіть номер {number}.</translation>
    </message>
    <message numerus="yes">
        <source>%n things are awaited from you.</source>
        <translation>
            <numerusform>Від вас очікується %n річ.</numerusform>
            <numerusform>Від вас очікуються %n речі.</numerusform>
            <numerusform>Від вас очікується %n речей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>Заберіть документ в установі. Візьміть із собою посвідчення особи.</translation>
    </message>
    <message>
        <source>You can download it with number and secret.</source>
        <translation>Його можна завантажити за номером і кодом.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>Номер відстеження: {number}.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>Причину вказано в рішенні. Ви можете оскаржити його: запитайте в установі.</translation>
    </message>
    <message>
        <source>You have received the document.</source>
        <translation>Ви отримали документ.</translation>
    </message>
    <message>
        <source>You can file a new request at any time.</source>
        <translation>Ви можете будь-коли подати нову заяву.</translation>
    </message>
    <message>
        <source>You need not do anything now.</source>
        <translation>Зараз від вас нічого не потрібно.</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>The kiosk is starting. One moment, please.</source>
        <translation>Термінал запускається. Зачекайте, будь ласка.</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message>
        <source>If not, everything you entered is deleted in a moment.</source>
        <translation>Якщо ні, за мить усе введене буде видалено.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Так, я тут</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>{zone}, counter {counter}</source>
        <translation>{zone}, вікно {counter}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копія</translation>
    </message>
    <message>
        <source>{zone}, counters {counters}</source>
        <translation>{zone}, вікна {counters}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>Please bring:</source>
        <translation>Візьміть із собою:</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>People ahead of you</source>
        <translation>Перед вами</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Куди йти</translation>
    </message>
    <message>
        <source>Keep this ticket until you have been served.</source>
        <translation>Збережіть талон до завершення обслуговування.</translation>
    </message>
    <message>
        <source>Valid today only. Watch the screen and listen.</source>
        <translation>Дійсний лише сьогодні. Стежте за екраном і слухайте оголошення.</translation>
    </message>
</context>
<context>
    <name>TileGrid</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n очікує</numerusform>
            <numerusform>%n очікують</numerusform>
            <numerusform>%n очікують</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Торкніться екрана, щоб почати</translation>
    </message>
    <message>
        <source>Put your ID card on the reader or touch the screen</source>
        <translation>Покладіть документ на зчитувач або торкніться екрана</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Card data is used for this visit only and then deleted.</source>
        <translation>Дані документа потрібні лише для цього візиту, потім їх буде видалено.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікують</translation>
    </message>
    <message numerus="yes">
        <source>%n people waiting</source>
        <translation>
            <numerusform>%n особа очікує</numerusform>
            <numerusform>%n особи очікують</numerusform>
            <numerusform>%n осіб очікують</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YourTicket</name>
    <message numerus="yes">
        <source>%n people ahead of you</source>
        <translation>
            <numerusform>Перед вами %n особа</numerusform>
            <numerusform>Перед вами %n особи</numerusform>
            <numerusform>Перед вами %n осіб</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is ahead of you</source>
        <translation>Перед вами нікого немає</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>There is no paper. Take a photo or write the number down: it is valid.</source>
        <translation>Паперу немає. Сфотографуйте або запишіть номер: він дійсний.</translation>
    </message>
    <message>
        <source>Staff have been told.</source>
        <translation>Працівників повідомлено.</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
    </message>
    <message>
        <source>The clerk who calls you finds your request %1 by it.</source>
        <translation>Працівник, який вас викличе, знайде за ним вашу заяву %1.</translation>
    </message>
    <message>
        <source>The code of your ticket</source>
        <translation>Код вашого талона</translation>
    </message>
    <message>
        <source>Your ticket is being printed …</source>
        <translation>Талон друкується…</translation>
    </message>
    <message>
        <source>Take your ticket below</source>
        <translation>Заберіть талон унизу</translation>
    </message>
    <message>
        <source>Take your ticket from the second printer</source>
        <translation>Заберіть талон із другого принтера</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>Номер записано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
</TS>
