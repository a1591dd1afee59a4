<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Form</name>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>Your answers are kept.</source>
        <translation>Ваші відповіді збережено.</translation>
    </message>
    <message>
        <source>The answers were changed in another window. Here is what is kept.</source>
        <translation>Відповіді змінено в іншому вікні. Ось що збережено.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and send again.</source>
        <translation>Розмір збору змінився. Перегляньте його й надішліть ще раз.</translation>
    </message>
    <message>
        <source>Choose how you want to receive the document.</source>
        <translation>Виберіть, як ви хочете отримати документ.</translation>
    </message>
    <message>
        <source>Send pictures of the papers that were asked for, or bring them to the office.</source>
        <translation>Надішліть зображення потрібних документів або принесіть їх до установи.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Крок {step} з {steps}</translation>
    </message>
    <message numerus="yes">
        <source>%n answers are missing or wrong</source>
        <translation>
            <numerusform>%n відповідь відсутня або хибна</numerusform>
            <numerusform>%n відповіді відсутні або хибні</numerusform>
            <numerusform>%n відповідей відсутні або хибні</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>Keep it and go on later</source>
        <translation>Зберегти й продовжити пізніше</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>можна не заповнювати</translation>
    </message>
    <message>
        <source>please answer again</source>
        <translation>дайте відповідь ще раз</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Виберіть</translation>
    </message>
    <message>
        <source>Remove entry {number}</source>
        <translation>Вилучити запис {number}</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>Додати запис</translation>
    </message>
    <message>
        <source>Kept on {moment}</source>
        <translation>Збережено {moment}</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>Services on line</source>
        <translation>Послуги онлайн</translation>
    </message>
    <message>
        <source>To the content</source>
        <translation>До змісту</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Інше</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>Усі послуги</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>Який стан моєї заяви?</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Перевірити документ</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Choose a file first.</source>
        <translation>Спершу виберіть файл.</translation>
    </message>
    <message numerus="yes">
        <source>Send %n files of one paper at most.</source>
        <translation>
            <numerusform>Надсилайте не більше %n файлу одного документа.</numerusform>
            <numerusform>Надсилайте не більше %n файлів одного документа.</numerusform>
            <numerusform>Надсилайте не більше %n файлів одного документа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is larger than %n megabytes. Send a smaller picture.</source>
        <translation>
            <numerusform>Файл більший за %n мегабайт. Надішліть менше зображення.</numerusform>
            <numerusform>Файл більший за %n мегабайти. Надішліть менше зображення.</numerusform>
            <numerusform>Файл більший за %n мегабайтів. Надішліть менше зображення.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no picture: send a PDF, JPEG or PNG.</source>
        <translation>Це не зображення: надішліть PDF, JPEG або PNG.</translation>
    </message>
    <message>
        <source>The file is damaged. Take the picture again.</source>
        <translation>Файл пошкоджено. Сфотографуйте ще раз.</translation>
    </message>
    <message>
        <source>The picture is too large to be opened. Make it smaller.</source>
        <translation>Зображення завелике, щоб його відкрити. Зменште його.</translation>
    </message>
    <message>
        <source>The PDF asks for a password. Send it without one.</source>
        <translation>PDF захищено паролем. Надішліть його без пароля.</translation>
    </message>
    <message>
        <source>The PDF holds programs or other files. Send it as a picture.</source>
        <translation>PDF містить програми або інші файли. Надішліть його як зображення.</translation>
    </message>
    <message>
        <source>Send papers as pictures</source>
        <translation>Надіслати зображення документів</translation>
    </message>
    <message numerus="yes">
        <source>PDF, JPEG or PNG, up to %n megabytes each. Only the office sees them.</source>
        <translation>
            <numerusform>PDF, JPEG або PNG, до %n мегабайта кожен. Їх бачить лише установа.</numerusform>
            <numerusform>PDF, JPEG або PNG, до %n мегабайтів кожен. Їх бачить лише установа.</numerusform>
            <numerusform>PDF, JPEG або PNG, до %n мегабайтів кожен. Їх бачить лише установа.</numerusform>
        </translation>
    </message>
    <message>
        <source>received on {moment}</source>
        <translation>отримано {moment}</translation>
    </message>
    <message>
        <source>The office has it already.</source>
        <translation>Він уже в установі.</translation>
    </message>
    <message>
        <source>Another page, or a better picture</source>
        <translation>Ще одна сторінка або краще зображення</translation>
    </message>
    <message>
        <source>Choose the picture, or several</source>
        <translation>Виберіть одне чи кілька зображень</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Надіслати</translation>
    </message>
    <message>
        <source>Nothing has to be sent for this request.</source>
        <translation>Для цієї заяви нічого надсилати не треба.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Pay</name>
    <message>
        <source>Choose by whom you want to pay.</source>
        <translation>Виберіть, через кого сплатити.</translation>
    </message>
    <message>
        <source>The fee has changed. Look at it and pay again.</source>
        <translation>Розмір збору змінився. Перегляньте його і сплатіть ще раз.</translation>
    </message>
    <message>
        <source>Pay the fee</source>
        <translation>Сплатити збір</translation>
    </message>
    <message>
        <source>The time to pay ran out. Should money have been taken all the same, it pays your request or comes back by itself.</source>
        <translation>Час на оплату минув. Якщо гроші все ж списано, їх буде зараховано до вашої заяви або повернено автоматично.</translation>
    </message>
    <message>
        <source>The payment did not go through, and nothing was taken. Try again, or choose another way.</source>
        <translation>Оплата не пройшла, нічого не списано. Спробуйте ще раз або виберіть інший спосіб.</translation>
    </message>
    <message>
        <source>By whom do you want to pay?</source>
        <translation>Через кого ви хочете сплатити?</translation>
    </message>
    <message>
        <source>on your telephone</source>
        <translation>з телефону</translation>
    </message>
    <message>
        <source>at your bank</source>
        <translation>через банк</translation>
    </message>
    <message>
        <source>Pay {amount}</source>
        <translation>Сплатити {amount}</translation>
    </message>
    <message>
        <source>Pay later, or at the office&apos;s cash desk</source>
        <translation>Сплатити пізніше або в касі установи</translation>
    </message>
    <message>
        <source>Confirm the payment</source>
        <translation>Підтвердьте оплату</translation>
    </message>
    <message>
        <source>The fee is being paid</source>
        <translation>Збір сплачують</translation>
    </message>
    <message>
        <source>Confirm {amount} on your telephone, as you are asked to there.</source>
        <translation>Підтвердьте {amount} на своєму телефоні, як там запропоновано.</translation>
    </message>
    <message>
        <source>Pay {amount} at your bank.</source>
        <translation>Сплатіть {amount} через свій банк.</translation>
    </message>
    <message>
        <source>You have time until {moment}.</source>
        <translation>У вас є час до {moment}.</translation>
    </message>
    <message>
        <source>Go on to pay</source>
        <translation>Перейти до оплати</translation>
    </message>
    <message>
        <source>As soon as it is paid, this page tells you. You may also close it and come back later.</source>
        <translation>Щойно оплата надійде, ця сторінка про це повідомить. Ви також можете закрити її і повернутися пізніше.</translation>
    </message>
    <message>
        <source>Somebody is paying it at the office at this moment.</source>
        <translation>Саме зараз його сплачують в установі.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Перевірити ще раз</translation>
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
        <source>Keep these two</source>
        <translation>Збережіть ці два записи</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секретний код</translation>
    </message>
    <message>
        <source>With them you come back at any time, on any device. Show the secret to nobody.</source>
        <translation>З ними ви повернетеся будь-коли з будь-якого пристрою. Нікому не показуйте код.</translation>
    </message>
    <message>
        <source>Or keep this secret link</source>
        <translation>Або збережіть це секретне посилання</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message>
        <source>Is everything right?</source>
        <translation>Усе правильно?</translation>
    </message>
    <message>
        <source>Change an answer</source>
        <translation>Змінити відповідь</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Надіслати заяву</translation>
    </message>
    <message>
        <source>Give it to the office</source>
        <translation>Передати установі</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>Choose an office.</source>
        <translation>Виберіть установу.</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>того самого дня</translation>
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
        <source>free of charge</source>
        <translation>безкоштовно</translation>
    </message>
    <message>
        <source>at the office</source>
        <translation>в установі</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>поштою</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>в електронному вигляді</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Збір</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>no need to bring: we fetch it</source>
        <translation>приносити не треба: отримаємо самі</translation>
    </message>
    <message>
        <source>bring it to the office</source>
        <translation>принесіть до установи</translation>
    </message>
    <message>
        <source>How do you want to receive it?</source>
        <translation>Як ви хочете отримати документ?</translation>
    </message>
    <message>
        <source>Decided within</source>
        <translation>Строк рішення</translation>
    </message>
    <message>
        <source>It may be another, depending on your answers.</source>
        <translation>Може бути іншим залежно від ваших відповідей.</translation>
    </message>
    <message>
        <source>You receive it</source>
        <translation>Отримання</translation>
    </message>
    <message>
        <source>if it concerns you</source>
        <translation>якщо це вас стосується</translation>
    </message>
    <message>
        <source>Which office is to take care of it?</source>
        <translation>Яка установа розглядатиме заяву?</translation>
    </message>
    <message>
        <source>Choose an office</source>
        <translation>Виберіть установу</translation>
    </message>
    <message>
        <source>Start the request</source>
        <translation>Почати заяву</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Pay {amount} at the office&apos;s cash desk and show the number {number}. Work on the request begins then.</source>
        <translation>Сплатіть {amount} у касі установи й назвіть номер {number}. Після цього почнеться розгляд.</translation>
    </message>
    <message>
        <source>Fetch it at: {office}. Bring your identity card.</source>
        <translation>Заберіть тут: {office}. Візьміть із собою посвідчення особи.</translation>
    </message>
    <message>
        <source>You have time until {day}.</source>
        <translation>До {day} ви маєте час.</translation>
    </message>
    <message>
        <source>The decision comes by {day}.</source>
        <translation>До {day} буде рішення.</translation>
    </message>
    <message>
        <source>Another office decides about this request. This is what we knew on {moment}.</source>
        <translation>Рішення щодо цієї заяви приймає інша установа. Ось що ми знали станом на {moment}.</translation>
    </message>
    <message>
        <source>Pay {amount} here, or at the office&apos;s cash desk with the number {number}. Work on the request begins then.</source>
        <translation>Сплатіть {amount} тут або в касі установи, назвавши номер {number}. Після цього почнеться робота над заявою.</translation>
    </message>
    <message>
        <source>Download it here, as often as you like.</source>
        <translation>Завантажуйте його тут скільки завгодно разів.</translation>
    </message>
    <message>
        <source>Fetch it at the office. Bring your identity card.</source>
        <translation>Заберіть документ в установі. Візьміть із собою посвідчення особи.</translation>
    </message>
    <message>
        <source>It is kept for you until {day}.</source>
        <translation>До {day} документ зберігається для вас.</translation>
    </message>
    <message>
        <source>It should have been decided by {day}.</source>
        <translation>До {day} мало бути рішення.</translation>
    </message>
    <message numerus="yes">
        <source>That is in %n working days at the latest.</source>
        <translation>
            <numerusform>Тобто щонайпізніше за %n робочий день.</numerusform>
            <numerusform>Тобто щонайпізніше за %n робочі дні.</numerusform>
            <numerusform>Тобто щонайпізніше за %n робочих днів.</numerusform>
        </translation>
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
        <source>You need not do anything now.</source>
        <translation>Зараз від вас нічого не потрібно.</translation>
    </message>
    <message>
        <source>Give what is listed below, here or at the office.</source>
        <translation>Надайте перелічене нижче тут або в установі.</translation>
    </message>
    <message>
        <source>The document is being made. You need not do anything.</source>
        <translation>Документ виготовляють. Від вас нічого не потрібно.</translation>
    </message>
    <message>
        <source>The decision names the reason. You may appeal: ask at the office.</source>
        <translation>Причину вказано в рішенні. Ви можете оскаржити його: запитайте в установі.</translation>
    </message>
    <message>
        <source>We tell you here when and where you receive it.</source>
        <translation>Тут ми повідомимо, коли й де ви його отримаєте.</translation>
    </message>
    <message>
        <source>The carrier knows it as {number}.</source>
        <translation>Номер відстеження: {number}.</translation>
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
        <source>We are late, and sorry. Ask at the office.</source>
        <translation>Ми спізнюємося, вибачте. Зверніться до установи.</translation>
    </message>
    <message>
        <source>That is today.</source>
        <translation>Тобто сьогодні.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>What do you need?</source>
        <translation>Що вам потрібно?</translation>
    </message>
    <message>
        <source>These services can be requested here, without coming to an office.</source>
        <translation>Ці послуги можна замовити тут, не приходячи до установи.</translation>
    </message>
    <message>
        <source>Other services</source>
        <translation>Інші послуги</translation>
    </message>
    <message>
        <source>No service is offered on line at present. Come to an office.</source>
        <translation>Зараз онлайн-послуг немає. Зверніться до установи.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>What comes next</source>
        <translation>Що далі</translation>
    </message>
    <message>
        <source>To the questions</source>
        <translation>До запитань</translation>
    </message>
    <message>
        <source>Pay here</source>
        <translation>Сплатити тут</translation>
    </message>
    <message>
        <source>Download the document (PDF)</source>
        <translation>Завантажити документ (PDF)</translation>
    </message>
    <message>
        <source>Send pictures of papers</source>
        <translation>Надіслати зображення документів</translation>
    </message>
    <message>
        <source>As of {moment}</source>
        <translation>Станом на {moment}</translation>
    </message>
    <message>
        <source>Close this request on this device</source>
        <translation>Закрити цю заяву на цьому пристрої</translation>
    </message>
    <message>
        <source>How does my request stand?</source>
        <translation>Який стан моєї заяви?</translation>
    </message>
    <message>
        <source>Number and secret are on your receipt.</source>
        <translation>Номер і секретний код є на вашій квитанції.</translation>
    </message>
    <message>
        <source>Number and secret do not belong together. Look at the receipt again.</source>
        <translation>Номер і код не відповідають одне одному. Ще раз подивіться на квитанцію.</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер заяви</translation>
    </message>
    <message>
        <source>Such as {number}</source>
        <translation>Наприклад {number}</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секретний код</translation>
    </message>
    <message>
        <source>Twelve letters and figures, such as {secret}</source>
        <translation>Дванадцять літер і цифр, наприклад {secret}</translation>
    </message>
    <message>
        <source>Show how it stands</source>
        <translation>Показати стан</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Request sent</source>
        <translation>Заяву надіслано</translation>
    </message>
    <message>
        <source>Documents fetched from the registers</source>
        <translation>Отримання документів із реєстрів</translation>
    </message>
    <message>
        <source>Fee paid</source>
        <translation>Сплата збору</translation>
    </message>
    <message>
        <source>Examined and decided</source>
        <translation>Розгляд і рішення</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Виготовлення документа</translation>
    </message>
    <message>
        <source>Received by post</source>
        <translation>Отримання поштою</translation>
    </message>
    <message>
        <source>Sent to you electronically</source>
        <translation>Надсилання в електронному вигляді</translation>
    </message>
    <message>
        <source>Handed over at the office</source>
        <translation>Видача в установі</translation>
    </message>
    <message>
        <source>done</source>
        <translation>виконано</translation>
    </message>
    <message>
        <source>now</source>
        <translation>зараз</translation>
    </message>
    <message>
        <source>later</source>
        <translation>пізніше</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>зупинено</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>There is no such page</source>
        <translation>Такої сторінки немає</translation>
    </message>
    <message>
        <source>Look for the service in the list, or ask about a request.</source>
        <translation>Знайдіть послугу в переліку або запитайте про заяву.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Зачекайте трохи</translation>
    </message>
    <message numerus="yes">
        <source>There were too many tries. Try again in %n seconds.</source>
        <translation>
            <numerusform>Забагато спроб. Спробуйте за %n секунду.</numerusform>
            <numerusform>Забагато спроб. Спробуйте за %n секунди.</numerusform>
            <numerusform>Забагато спроб. Спробуйте за %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>This form has expired</source>
        <translation>Строк дії цієї форми минув</translation>
    </message>
    <message>
        <source>Nothing was sent. Open the page again; it needs cookies.</source>
        <translation>Нічого не надіслано. Відкрийте сторінку знову; їй потрібні файли cookie.</translation>
    </message>
    <message>
        <source>We could not read what you sent</source>
        <translation>Не вдалося прочитати надіслане</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back and try again.</source>
        <translation>Нічого не надіслано. Поверніться й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This does not work just now</source>
        <translation>Зараз це не працює</translation>
    </message>
    <message>
        <source>What you saved before is kept. Try again in a few minutes.</source>
        <translation>Раніше збережене не втрачено. Спробуйте за кілька хвилин.</translation>
    </message>
    <message>
        <source>This is not possible any more</source>
        <translation>Це більше неможливо</translation>
    </message>
    <message>
        <source>The request or the service has changed. Look how it stands now.</source>
        <translation>Заява або послуга змінилися. Подивіться, який стан зараз.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Receipt</source>
        <translation>Квитанція</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>Hand-over slip</source>
        <translation>Акт видачі</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Добовий звіт</translation>
    </message>
    <message>
        <source>This is not the code of a document.</source>
        <translation>Це не код документа.</translation>
    </message>
    <message>
        <source>The code was read incompletely. Scan it again.</source>
        <translation>Код прочитано не повністю. Відскануйте ще раз.</translation>
    </message>
    <message>
        <source>The code is newer than this page. Ask at the office.</source>
        <translation>Код новіший за цю сторінку. Зверніться до установи.</translation>
    </message>
    <message>
        <source>We do not know the office that it names. Ask there before you accept it.</source>
        <translation>Ми не знаємо зазначеної установи. Запитайте там, перш ніж приймати документ.</translation>
    </message>
    <message>
        <source>The signature does not hold. Do not accept it, and tell the office.</source>
        <translation>Підпис недійсний. Не приймайте його й повідомте установу.</translation>
    </message>
    <message>
        <source>Check a document</source>
        <translation>Перевірити документ</translation>
    </message>
    <message>
        <source>The code was made by the office, but the document is valid no longer.</source>
        <translation>Код створила установа, але документ уже не чинний.</translation>
    </message>
    <message>
        <source>This document is genuine.</source>
        <translation>Цей документ справжній.</translation>
    </message>
    <message>
        <source>Compare this with the paper in your hand.</source>
        <translation>Порівняйте це з папером у ваших руках.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата видачі</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Чинний до</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ким видано</translation>
    </message>
    <message>
        <source>Is it this person&apos;s?</source>
        <translation>Чи належить він цій особі?</translation>
    </message>
    <message>
        <source>Yes: the document was issued to this person.</source>
        <translation>Так: документ видано цій особі.</translation>
    </message>
    <message>
        <source>No: the document was not issued to anybody of this name.</source>
        <translation>Ні: документ видано не особі з таким ім’ям.</translation>
    </message>
    <message>
        <source>Name as it is printed on the document</source>
        <translation>Ім’я, як надруковано в документі</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірити</translation>
    </message>
    <message>
        <source>This document is not genuine.</source>
        <translation>Цей документ несправжній.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>Перевірити не вдалося.</translation>
    </message>
    <message>
        <source>Scan the QR code on the document with a telephone, or type what stands in it.</source>
        <translation>Відскануйте QR-код документа телефоном або введіть його вміст.</translation>
    </message>
    <message>
        <source>Code of the document</source>
        <translation>Код документа</translation>
    </message>
    <message>
        <source>It begins with {mark}</source>
        <translation>Починається з {mark}</translation>
    </message>
</context>
<context>
    <name>Withdraw</name>
    <message>
        <source>Withdraw the request</source>
        <translation>Відкликати заяву</translation>
    </message>
    <message>
        <source>Withdraw the request?</source>
        <translation>Відкликати заяву?</translation>
    </message>
    <message>
        <source>Nobody works on it any more then. You can file a new one at any time.</source>
        <translation>Після цього над нею більше не працюватимуть. Нову заяву можна подати будь-коли.</translation>
    </message>
    <message>
        <source>You have paid {amount}. Ask at the office to have it back.</source>
        <translation>Ви сплатили {amount}. Щоб повернути гроші, зверніться до установи.</translation>
    </message>
    <message>
        <source>You have paid {amount}. This fee is not given back.</source>
        <translation>Ви сплатили {amount}. Цей збір не повертають.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Ні, залишити</translation>
    </message>
</context>
</TS>
