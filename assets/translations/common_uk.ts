<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AccessibilityBar</name>
    <message>
        <source>Larger text</source>
        <translation>Більший текст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Високий контраст</translation>
    </message>
    <message>
        <source>Lower screen</source>
        <translation>Нижче на екрані</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Help is coming</source>
        <translation>Допомога вже йде</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Допомога</translation>
    </message>
    <message>
        <source>Help called</source>
        <translation>Допомогу викликано</translation>
    </message>
</context>
<context>
    <name>AddressLabel</name>
    <message>
        <source>From: {sender}</source>
        <translation>Від: {sender}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Valid until</source>
        <translation>Дійсний до</translation>
    </message>
    <message>
        <source>This is to certify the following about:</source>
        <translation>Цим засвідчується таке щодо особи:</translation>
    </message>
</context>
<context>
    <name>DailyReport</name>
    <message>
        <source>Requests</source>
        <translation>Заяви</translation>
    </message>
    <message>
        <source>Tills</source>
        <translation>Каси</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Платежі</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Черга</translation>
    </message>
    <message>
        <source>How requests stand</source>
        <translation>Стан заяв</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Робочий день</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Обслуговано</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не з’явилися</translation>
    </message>
    <message>
        <source>Usual wait (min)</source>
        <translation>Звичайне очікування (хв)</translation>
    </message>
    <message>
        <source>Longest wait (min)</source>
        <translation>Найдовше очікування (хв)</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Services decided with nobody in between</source>
        <translation>Послуги, що вирішуються без участі службовця</translation>
    </message>
    <message>
        <source>Services offered on line</source>
        <translation>Послуги онлайн</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <translation>{some} з {all}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Послуги</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Усі послуги</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Етап</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Усі заяви</translation>
    </message>
    <message>
        <source>Way of paying</source>
        <translation>Спосіб оплати</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>All payments</source>
        <translation>Усі платежі</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Прийнято</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>All tills</source>
        <translation>Усі каси</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Примітки</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Request</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Підстави</translation>
    </message>
    <message>
        <source>If you disagree</source>
        <translation>Якщо ви не згодні</translation>
    </message>
    <message>
        <source>The request is approved.</source>
        <translation>Заяву схвалено.</translation>
    </message>
    <message>
        <source>The request is refused.</source>
        <translation>У задоволенні заяви відмовлено.</translation>
    </message>
    <message>
        <source>You are not entitled to what you requested.</source>
        <translation>Ви не маєте права на те, про що просили.</translation>
    </message>
    <message>
        <source>One of the documents is not valid.</source>
        <translation>Один із документів недійсний.</translation>
    </message>
    <message>
        <source>Your answers do not agree with the documents or the registers.</source>
        <translation>Ваші відповіді не збігаються з документами або реєстрами.</translation>
    </message>
    <message>
        <source>The documents belong to another person.</source>
        <translation>Документи належать іншій особі.</translation>
    </message>
    <message>
        <source>The same has been requested before.</source>
        <translation>Про те саме вже просили раніше.</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Stamp</source>
        <translation>Місце печатки</translation>
    </message>
    <message>
        <source>Address label</source>
        <translation>Адресний ярлик</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Щоденний звіт</translation>
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
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>Your request</source>
        <translation>Ваша заява</translation>
    </message>
    <message>
        <source>Till report</source>
        <translation>Звіт каси</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Code with a signed link for checking this document</source>
        <translation>Код із підписаним посиланням для перевірки цього документа</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Сторінка {number} з {count}</translation>
    </message>
    <message>
        <source>Check that this document is genuine</source>
        <translation>Перевірте справжність цього документа</translation>
    </message>
    <message>
        <source>The code is signed by the office: its public key is enough to check it, even without a network.</source>
        <translation>Код підписано установою: для перевірки достатньо її відкритого ключа, навіть без мережі.</translation>
    </message>
    <message>
        <source>Point a telephone&apos;s camera at the code, or open {address}.</source>
        <translation>Наведіть камеру телефона на код або відкрийте {address}.</translation>
    </message>
    <message>
        <source>Copy {number}</source>
        <translation>Копія {number}</translation>
    </message>
    <message>
        <source>Printed again on {moment}.</source>
        <translation>Надруковано повторно {moment}.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{least}–%n min</source>
        <translation>
            <numerusform>{least}–%n хв</numerusform>
            <numerusform>{least}–%n хв</numerusform>
            <numerusform>{least}–%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>no wait</source>
        <translation>без черги</translation>
    </message>
    <message numerus="yes">
        <source>under %n min</source>
        <translation>
            <numerusform>до %n хв</numerusform>
            <numerusform>до %n хв</numerusform>
            <numerusform>до %n хв</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Handed over</source>
        <translation>Видано</translation>
    </message>
    <message>
        <source>I have received what is listed above.</source>
        <translation>Перелічене вище отримано.</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Документ, що посвідчує особу</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Послуга</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Одержувач</translation>
    </message>
    <message>
        <source>Received by the applicant</source>
        <translation>Одержав заявник</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Заявник</translation>
    </message>
    <message>
        <source>Received by a proxy</source>
        <translation>Одержав представник</translation>
    </message>
    <message>
        <source>Authority of the proxy</source>
        <translation>Повноваження представника</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>{amount} EGP</source>
        <translation>{amount} єгип. фунтів</translation>
    </message>
    <message>
        <source>{amount} EUR</source>
        <translation>{amount} євро</translation>
    </message>
    <message>
        <source>{amount} IQD</source>
        <translation>{amount} ірак. динарів</translation>
    </message>
    <message>
        <source>{amount} IRR</source>
        <translation>{amount} іран. ріалів</translation>
    </message>
    <message>
        <source>{amount} JOD</source>
        <translation>{amount} йорд. динарів</translation>
    </message>
    <message>
        <source>{amount} SYP</source>
        <translation>{amount} сир. фунтів</translation>
    </message>
    <message>
        <source>{amount} UAH</source>
        <translation>{amount} грн</translation>
    </message>
    <message>
        <source>{amount} USD</source>
        <translation>{amount} дол. США</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This does not belong here.</source>
        <translation>Це сюди не належить.</translation>
    </message>
    <message>
        <source>Answer this question.</source>
        <translation>Дайте відповідь на це запитання.</translation>
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
        <source>Write a date that there is: year, month and day.</source>
        <translation>Напишіть правильну дату: рік, місяць і день.</translation>
    </message>
    <message>
        <source>Write the date by the Gregorian calendar.</source>
        <translation>Напишіть дату за григоріанським календарем.</translation>
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
        <source>Check how this is written.</source>
        <translation>Перевірте, як це написано.</translation>
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
        <source>Write {number} or more.</source>
        <translation>Напишіть {number} або більше.</translation>
    </message>
    <message>
        <source>Write {number} or less.</source>
        <translation>Напишіть {number} або менше.</translation>
    </message>
    <message>
        <source>Check how this is written: {hint}</source>
        <translation>Перевірте, як це написано: {hint}</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Request</source>
        <translation>Заява</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Сплачено</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Спосіб оплати</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Збір</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Total paid</source>
        <translation>Усього сплачено</translation>
    </message>
    <message>
        <source>Follow your request</source>
        <translation>Стежте за своєю заявою</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Номер {number}</translation>
    </message>
    <message>
        <source>Secret {secret}</source>
        <translation>Секретний код {secret}</translation>
    </message>
    <message>
        <source>Whoever has both can see how far the request is. Keep this receipt safe.</source>
        <translation>Той, хто має обидва, може бачити стан заяви. Зберігайте цю квитанцію в безпечному місці.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Bank card</source>
        <translation>Банківська картка</translation>
    </message>
    <message>
        <source>Mobile operator</source>
        <translation>Мобільний оператор</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Банківський переказ</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The office is closed. Come back when it opens.</source>
        <translation>Установа зачинена. Прийдіть, коли вона відчиниться.</translation>
    </message>
    <message>
        <source>The day has been closed. Work goes on on the next business day.</source>
        <translation>День закрито. Робота продовжиться наступного робочого дня.</translation>
    </message>
    <message>
        <source>This office does not offer that service. Choose another.</source>
        <translation>Ця установа не надає такої послуги. Оберіть іншу.</translation>
    </message>
    <message>
        <source>This office has no such priority class. Choose another.</source>
        <translation>Такої категорії пріоритету тут немає. Оберіть іншу.</translation>
    </message>
    <message>
        <source>This device issues no tickets. Give it a series letter.</source>
        <translation>Цей пристрій не видає талонів. Призначте йому літеру серії.</translation>
    </message>
    <message>
        <source>The server gives out no numbers today. Take one at a kiosk.</source>
        <translation>Сервер сьогодні не видає номерів. Візьміть номер у терміналі.</translation>
    </message>
    <message>
        <source>There is already a ticket for this service: {number}.</source>
        <translation>На цю послугу вже є талон: {number}.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Спершу увійдіть у систему.</translation>
    </message>
    <message>
        <source>Only a supervisor can do this. Ask one to sign in.</source>
        <translation>Це може лише керівник зміни. Попросіть його увійти.</translation>
    </message>
    <message>
        <source>This office has no counter {counter}. Check the set-up.</source>
        <translation>В установі немає вікна {counter}. Перевірте налаштування.</translation>
    </message>
    <message>
        <source>The counter is closed. Open it first.</source>
        <translation>Вікно зачинене. Спершу відчиніть його.</translation>
    </message>
    <message>
        <source>The counter is paused. Open it again first.</source>
        <translation>Вікно на паузі. Спершу відновіть роботу.</translation>
    </message>
    <message>
        <source>Another clerk has opened this counter. Open it yourself.</source>
        <translation>Це вікно відчинив інший працівник. Відчиніть його самі.</translation>
    </message>
    <message>
        <source>You still serve {number} at counter {counter}. Finish there.</source>
        <translation>Ви ще обслуговуєте {number} у вікні {counter}. Завершіть там.</translation>
    </message>
    <message>
        <source>None of your services is offered at this counter.</source>
        <translation>Жодна з ваших послуг не надається в цьому вікні.</translation>
    </message>
    <message>
        <source>{number} is still open here. Finish it first.</source>
        <translation>Талон {number} тут ще відкритий. Спершу завершіть його.</translation>
    </message>
    <message>
        <source>Nobody is called here. Call someone first.</source>
        <translation>Сюди нікого не викликано. Спершу викличте когось.</translation>
    </message>
    <message>
        <source>Nobody is waiting for this counter.</source>
        <translation>До цього вікна ніхто не чекає.</translation>
    </message>
    <message>
        <source>{number} is not known today. Check the number.</source>
        <translation>Талон {number} сьогодні невідомий. Перевірте номер.</translation>
    </message>
    <message>
        <source>{number} is a ticket of another day. A new one is needed.</source>
        <translation>Талон {number} виданий іншого дня. Потрібен новий.</translation>
    </message>
    <message>
        <source>{number} is for a service this counter does not offer.</source>
        <translation>Талон {number} на послугу, якої це вікно не надає.</translation>
    </message>
    <message>
        <source>{number} is kept for counter {counter}.</source>
        <translation>Талон {number} призначено для вікна {counter}.</translation>
    </message>
    <message>
        <source>{number} was called to counter {counter}.</source>
        <translation>Талон {number} викликано до вікна {counter}.</translation>
    </message>
    <message>
        <source>{number} is being served at counter {counter}.</source>
        <translation>Талон {number} обслуговують у вікні {counter}.</translation>
    </message>
    <message>
        <source>{number} has been served.</source>
        <translation>Талон {number} уже обслужено.</translation>
    </message>
    <message>
        <source>{number} has been cancelled.</source>
        <translation>Талон {number} скасовано.</translation>
    </message>
    <message>
        <source>{number} was recorded as a no-show and waits no more.</source>
        <translation>Талон {number} позначено як неявку, він більше не чекає.</translation>
    </message>
    <message>
        <source>{number} is being served already.</source>
        <translation>Талон {number} уже обслуговують.</translation>
    </message>
    <message>
        <source>{number} has not come yet. Start serving first.</source>
        <translation>Власник талона {number} ще не підійшов. Спершу почніть обслуговування.</translation>
    </message>
    <message>
        <source>Recall {number} first; recalls still needed: {recalls}.</source>
        <translation>Спершу викличте {number} повторно; ще потрібно викликів: {recalls}.</translation>
    </message>
    <message>
        <source>Give {number} time to come. Try again in {seconds} s.</source>
        <translation>Дайте {number} час підійти. Спробуйте через {seconds} с.</translation>
    </message>
    <message>
        <source>{number} is at this counter already. Choose another one.</source>
        <translation>Талон {number} уже в цьому вікні. Оберіть інше.</translation>
    </message>
    <message>
        <source>Counter {counter} is closed. Choose another one.</source>
        <translation>Вікно {counter} зачинено. Оберіть інше.</translation>
    </message>
    <message>
        <source>{number} was not recorded as a no-show.</source>
        <translation>Талон {number} не позначено як неявку.</translation>
    </message>
    <message>
        <source>{number} was called too long ago. A new one is needed.</source>
        <translation>Талон {number} викликали надто давно. Потрібен новий.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Немає чого скасовувати.</translation>
    </message>
    <message>
        <source>It is too late to undo this.</source>
        <translation>Скасувати це вже запізно.</translation>
    </message>
    <message>
        <source>The office is still open. Close the day after hours.</source>
        <translation>Установа ще працює. Закрийте день після завершення роботи.</translation>
    </message>
    <message>
        <source>{number} is still being served at counter {counter}.</source>
        <translation>Талон {number} ще обслуговують у вікні {counter}.</translation>
    </message>
    <message>
        <source>The staff have been told already.</source>
        <translation>Працівників уже повідомлено.</translation>
    </message>
    <message>
        <source>This is over already: nothing needs to be done.</source>
        <translation>Це вже вирішено: нічого робити не потрібно.</translation>
    </message>
    <message>
        <source>Only the device itself can tell that this is over.</source>
        <translation>Лише сам пристрій може повідомити, що це минуло.</translation>
    </message>
</context>
<context>
    <name>RequestSlip</name>
    <message>
        <source>Code with the number of the request</source>
        <translation>Код із номером заяви</translation>
    </message>
    <message>
        <source>Show this code at the counter</source>
        <translation>Покажіть цей код у віконці</translation>
    </message>
    <message>
        <source>Or see how far it is at {address}.</source>
        <translation>Або перегляньте стан заяви на {address}.</translation>
    </message>
</context>
<context>
    <name>RequestStage</name>
    <message>
        <source>Not sent yet</source>
        <translation>Ще не надіслано</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подано</translation>
    </message>
    <message>
        <source>Fee to be paid</source>
        <translation>Очікує оплати</translation>
    </message>
    <message>
        <source>Waits for an official</source>
        <translation>Чекає на службовця</translation>
    </message>
    <message>
        <source>Being examined</source>
        <translation>На розгляді</translation>
    </message>
    <message>
        <source>More asked of the applicant</source>
        <translation>Потрібні уточнення</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Схвалено</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Відмовлено</translation>
    </message>
    <message>
        <source>Document issued</source>
        <translation>Документ видано</translation>
    </message>
    <message>
        <source>Document ready</source>
        <translation>Документ готовий</translation>
    </message>
    <message>
        <source>Document in the post</source>
        <translation>Документ у дорозі поштою</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Вручено</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Відкликано</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Строк минув</translation>
    </message>
</context>
<context>
    <name>Superseded</name>
    <message>
        <source>This number was given out already. The earlier ticket counts.</source>
        <translation>Цей номер уже було видано. Чинний раніший талон.</translation>
    </message>
    <message>
        <source>The office knows no such ticket. Look at the paper again.</source>
        <translation>Установа не знає такого талона. Погляньте на папір ще раз.</translation>
    </message>
    <message>
        <source>Another counter was serving this ticket already.</source>
        <translation>Цей талон уже обслуговувало інше вікно.</translation>
    </message>
    <message>
        <source>This ticket had ended before. Nothing more needs to be done.</source>
        <translation>Цей талон уже було завершено. Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>This was recorded already. Nothing more needs to be done.</source>
        <translation>Це вже було записано. Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>This ticket was no longer at your counter.</source>
        <translation>Цього талона вже не було у вашому вікні.</translation>
    </message>
    <message>
        <source>Your counter had another ticket open. Finish that one.</source>
        <translation>У вашому вікні був відкритий інший талон. Завершіть його.</translation>
    </message>
    <message>
        <source>Another clerk had opened this counter in the meantime.</source>
        <translation>Тим часом це вікно відчинив інший працівник.</translation>
    </message>
    <message>
        <source>This ticket had changed in the meantime. Look at it again.</source>
        <translation>Тим часом цей талон змінився. Перегляньте його ще раз.</translation>
    </message>
    <message>
        <source>The business day was over. A new ticket is needed.</source>
        <translation>Робочий день уже закінчився. Потрібен новий талон.</translation>
    </message>
    <message>
        <source>This ticket is dated a day that has not begun. Check the device&apos;s clock and issue a new one.</source>
        <translation>На цьому талоні дата дня, який ще не почався. Перевірте годинник пристрою та видайте новий талон.</translation>
    </message>
    <message>
        <source>This had been done already. Nothing more needs to be done.</source>
        <translation>Це вже було зроблено. Більше нічого робити не треба.</translation>
    </message>
    <message>
        <source>This belongs to a later day. Check the clock of the device.</source>
        <translation>Це стосується пізнішого дня. Перевірте годинник пристрою.</translation>
    </message>
</context>
<context>
    <name>TillReport</name>
    <message>
        <source>Counted: {amount}</source>
        <translation>Пораховано: {amount}</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Віконце</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Працівник</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Відкрито</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрито</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сума</translation>
    </message>
    <message>
        <source>Should be in the till</source>
        <translation>Має бути в касі</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Операції</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Нестачі немає.</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Збори</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Повернено</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Вилучено</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>ще відкрита</translation>
    </message>
    <message>
        <source>In the till at its opening</source>
        <translation>У касі на час відкриття</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>{amount} too much</source>
        <translation>Надлишок {amount}</translation>
    </message>
    <message>
        <source>{amount} is missing</source>
        <translation>Нестача {amount}</translation>
    </message>
</context>
</TS>
