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
        <source>Understood</source>
        <translation>Зрозуміло</translation>
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
        <source>The card could not be read</source>
        <translation>Документ не вдалося зчитати</translation>
    </message>
    <message>
        <source>Put it on again and leave it until the screen changes.</source>
        <translation>Покладіть його ще раз і не забирайте, доки екран не зміниться.</translation>
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
        <source>Go on without a card</source>
        <translation>Продовжити без документа</translation>
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
</context>
<context>
    <name>Groups</name>
    <message>
        <source>Other services</source>
        <translation>Інші послуги</translation>
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
        <source>Document scanner</source>
        <translation>Сканер документів</translation>
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
        <source>{zone}, counters {counters}</source>
        <translation>{zone}, вікна {counters}</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ваш номер</translation>
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
        <source>I have noted it</source>
        <translation>Номер записано</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
</TS>
