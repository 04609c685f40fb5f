<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AddPanel</name>
    <message>
        <source>Add a person</source>
        <translation>Внести человека</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Внести в базу</translation>
    </message>
    <message>
        <source>Already in the register?</source>
        <translation>Уже есть в базе?</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Как будет напечатано</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Люди из базы</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не указано имя.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Copy this day…</source>
        <translation>Скопировать этот день…</translation>
    </message>
    <message>
        <source>Ended early…</source>
        <translation>Раньше…</translation>
    </message>
    <message>
        <source>Insert a slot…</source>
        <translation>Вставить пункт…</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не проведено</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Replace the trainer today…</source>
        <translation>Заменить тренера сегодня…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>AllButBar</name>
    <message numerus="yes">
        <source>Mark %n present</source>
        <translation>
            <numerusform>Отметить: %n</numerusform>
            <numerusform>Отметить: %n</numerusform>
            <numerusform>Отметить: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the number {numbers}</source>
        <translation>Нет участника с номером {numbers}</translation>
    </message>
    <message>
        <source>Numbers of those who were not there</source>
        <translation>Номера отсутствующих</translation>
    </message>
    <message>
        <source>absent: {names}</source>
        <translation>отсутствуют: {names}</translation>
    </message>
    <message>
        <source>all present but</source>
        <translation>присутствуют все, кроме</translation>
    </message>
    <message>
        <source>everybody in the room</source>
        <translation>все в зале</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Event files</source>
        <translation>Файлы мероприятий</translation>
    </message>
    <message>
        <source>Make a file for…</source>
        <translation>Создать файл для…</translation>
    </message>
    <message>
        <source>Send receipts back</source>
        <translation>Отправить подтверждения</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Остановлено. Файл не создан.</translation>
    </message>
    <message>
        <source>Where to save the files for the laptops</source>
        <translation>Куда сохранить файлы для ноутбуков</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n file(s)</source>
        <translation>
            <numerusform>Записан и проверен %n файл</numerusform>
            <numerusform>Записано и проверено %n файла</numerusform>
            <numerusform>Записано и проверено %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Import meeting report</source>
        <translation>Загрузить отчёт о встрече</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Листы регистрации</translation>
    </message>
    <message>
        <source>Somebody comes instead</source>
        <translation>Замена участника</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
</context>
<context>
    <name>BreakdownCard</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренеры</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>was cancelled</source>
        <translation>был аннулирован</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Name of this computer in the history</source>
        <translation>Имя этого компьютера в истории</translation>
    </message>
    <message>
        <source>Set up the Centre</source>
        <translation>Настроить Центр</translation>
    </message>
    <message>
        <source>The Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Without it the Centre’s data stay closed.</source>
        <translation>Без неё данные Центра не открыть.</translation>
    </message>
    <message>
        <source>Write it down and keep it in the safe</source>
        <translation>Запишите её и храните в сейфе</translation>
    </message>
</context>
<context>
    <name>CertificateActions</name>
    <message numerus="yes">
        <source>%n certificate(s) saved</source>
        <translation>
            <numerusform>Сохранён %n сертификат</numerusform>
            <numerusform>Сохранено %n сертификата</numerusform>
            <numerusform>Сохранено %n сертификатов</numerusform>
        </translation>
    </message>
    <message>
        <source>An issued certificate stays in the register; it can be corrected or cancelled, not undone.</source>
        <translation>Выданный сертификат остаётся в реестре: его можно исправить или аннулировать, но не отменить.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>Аннулировать сертификат</translation>
    </message>
    <message>
        <source>Cancel {number} of {name}?</source>
        <translation>Аннулировать {number} ({name})?</translation>
    </message>
    <message>
        <source>Certificate for {name} by exception</source>
        <translation>Сертификат в порядке исключения: {name}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Give the exception</source>
        <translation>Сделать исключение</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n</source>
        <translation>
            <numerusform>Выдать %n</numerusform>
            <numerusform>Выдать %n</numerusform>
            <numerusform>Выдать %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)?</source>
        <translation>
            <numerusform>Выдать %n сертификат?</numerusform>
            <numerusform>Выдать %n сертификата?</numerusform>
            <numerusform>Выдать %n сертификатов?</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Новый лист</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатано</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} pages</source>
        <translation>Остановлено: {done} из {total} страниц</translation>
    </message>
    <message>
        <source>Take the old sheet back.</source>
        <translation>Заберите старый лист.</translation>
    </message>
    <message>
        <source>Take the sheet back.</source>
        <translation>Заберите лист.</translation>
    </message>
    <message>
        <source>The first number is {number}.</source>
        <translation>Первый номер: {number}.</translation>
    </message>
    <message>
        <source>The printer did not take the certificates</source>
        <translation>Принтер не принял сертификаты</translation>
    </message>
    <message>
        <source>They are issued and in the register: they can be printed again with the same numbers.</source>
        <translation>Они выданы и внесены в реестр: их можно напечатать снова с теми же номерами.</translation>
    </message>
    <message>
        <source>{number} is cancelled</source>
        <translation>{number} аннулирован</translation>
    </message>
    <message>
        <source>{old} is replaced by {new}</source>
        <translation>{old} заменён на {new}</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%n person(s) hold a certificate and would not get one today</source>
        <translation>
            <numerusform>%n человек имеет сертификат, но сегодня не получил бы его</numerusform>
            <numerusform>%n человека имеют сертификат, но сегодня не получили бы его</numerusform>
            <numerusform>%n человек имеют сертификат, но сегодня не получили бы его</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Аннулировать</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Исключение</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Выдать и напечатать</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n paper(s) again</source>
        <translation>
            <numerusform>Проверьте ещё раз: %n лист</numerusform>
            <numerusform>Проверьте ещё раз: %n листа</numerusform>
            <numerusform>Проверьте ещё раз: %n листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Следующий вид</translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Никто не отмечен</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Space ticks a person.</source>
        <translation>Пробел отмечает человека.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>К выдаче</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверка</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Send the work of {day} before closing?</source>
        <translation>Отправить данные за {day} перед закрытием?</translation>
    </message>
    <message>
        <source>{title} is kept on this computer. The Centre has not got this day yet.</source>
        <translation>«{title}» сохранено на этом компьютере. Центр этот день ещё не получил.</translation>
    </message>
</context>
<context>
    <name>ColumnsBar</name>
    <message>
        <source>Columns…</source>
        <translation>Столбцы…</translation>
    </message>
    <message>
        <source>Left out: {headings}</source>
        <translation>Пропущено: {headings}</translation>
    </message>
    <message>
        <source>What each column of the file means</source>
        <translation>Что означает каждый столбец файла</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation>Открыть другую запись</translation>
    </message>
    <message>
        <source>Same person: link them</source>
        <translation>Тот же человек: связать</translation>
    </message>
    <message>
        <source>Stays in the lists</source>
        <translation>Остаётся в списках</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>What is open is filled from the other record; e-mails and telephones of both stay.</source>
        <translation>Пустые поля заполняются из другой записи; адреса и телефоны обеих остаются.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Copies (*.backup)</source>
        <translation>Резервные копии (*.backup)</translation>
    </message>
    <message>
        <source>Copy in case of loss</source>
        <translation>Копия на случай потери</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Копия всех данных</translation>
    </message>
    <message>
        <source>Last copy: {day}, {time}</source>
        <translation>Последняя копия: {day}, {time}</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>No copy was made yet.</source>
        <translation>Копий пока нет.</translation>
    </message>
    <message>
        <source>One encrypted file with everything. Keep it on a stick, away from this computer.</source>
        <translation>Один зашифрованный файл со всеми данными. Храните его на флешке отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Записано и проверено</translation>
    </message>
</context>
<context>
    <name>CurriculumPage</name>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n модуль</numerusform>
            <numerusform>%n модуля</numerusform>
            <numerusform>%n модулей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose a topic first; modules open with →</source>
        <translation>Сначала выберите тему; модули открывает →</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Учебная программа</translation>
    </message>
    <message>
        <source>New event with this topic</source>
        <translation>Мероприятие по этой теме</translation>
    </message>
    <message>
        <source>Open the module</source>
        <translation>Открыть модуль</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>{modules}, {topics}</source>
        <translation>{modules}, {topics}</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, month and year, such as 8.12.2026.</source>
        <translation>День, месяц и год, например 8.12.2026.</translation>
    </message>
    <message>
        <source>There is no {day}. Day, month, year.</source>
        <translation>Такой даты нет: {day}. День, месяц, год.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Another entry</source>
        <translation>Другая запись</translation>
    </message>
    <message>
        <source>Both computers changed this without knowing of each other. Both entries stay in the history.</source>
        <translation>Это изменили на двух компьютерах независимо друг от друга. Обе записи остаются в истории.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Выбрать её</translation>
    </message>
    <message>
        <source>Take {entry}</source>
        <translation>Выбрать: {entry}</translation>
    </message>
    <message>
        <source>Two different entries</source>
        <translation>Две разные записи</translation>
    </message>
    <message>
        <source>Where two laptops enter different things, they stand here side by side.</source>
        <translation>Если два ноутбука ввели разное, обе записи будут здесь рядом.</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>Записать иначе</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>{when} · shown now</source>
        <translation>{when} · показано сейчас</translation>
    </message>
</context>
<context>
    <name>DeskBadge</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>DeskField</name>
    <message>
        <source>Name or badge</source>
        <translation>Имя или бейдж</translation>
    </message>
</context>
<context>
    <name>DeskFinder</name>
    <message>
        <source>Who it may be</source>
        <translation>Кто это может быть</translation>
    </message>
</context>
<context>
    <name>DeskMarks</name>
    <message>
        <source>Check-in</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message numerus="yes">
        <source>%n (is|are) missing</source>
        <translation>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
            <numerusform>не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>For the caterer</source>
        <translation>Для питания</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>В зале</translation>
    </message>
    <message>
        <source>In the room: {roles}</source>
        <translation>В зале: {roles}</translation>
    </message>
    <message>
        <source>Last five</source>
        <translation>Последние пять</translation>
    </message>
    <message>
        <source>Last ones</source>
        <translation>Последние</translation>
    </message>
    <message>
        <source>Nobody signed in here yet</source>
        <translation>Пока никто не зарегистрирован</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренеры</translation>
    </message>
    <message numerus="yes">
        <source>lunch(es)</source>
        <translation>
            <numerusform>обед</numerusform>
            <numerusform>обеда</numerusform>
            <numerusform>обедов</numerusform>
        </translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
</context>
<context>
    <name>DeskUnits</name>
    <message>
        <source>The half-day before (Alt+PgUp)</source>
        <translation>Предыдущая половина дня (Alt+PgUp)</translation>
    </message>
    <message>
        <source>The next half-day (Alt+PgDn)</source>
        <translation>Следующая половина дня (Alt+PgDn)</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствует</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Отменено: {name}</translation>
    </message>
    <message>
        <source>Type the name of who does not come first.</source>
        <translation>Сначала введите имя того, кто не придёт.</translation>
    </message>
    <message>
        <source>{status} {time}</source>
        <translation>{status}, {time}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные повторы</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message numerus="yes">
        <source>%n pair(s) to look at. A link can be taken back.</source>
        <translation>
            <numerusform>Проверить %n пару. Связь можно отменить.</numerusform>
            <numerusform>Проверить %n пары. Связь можно отменить.</numerusform>
            <numerusform>Проверить %n пар. Связь можно отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>Связать записи</translation>
    </message>
    <message>
        <source>Looking for possible doubles</source>
        <translation>Поиск возможных повторов</translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation>Похожих записей об одном человеке нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные повторы</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Тот же</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Whoever is linked or kept apart does not come up again.</source>
        <translation>Связанные и признанные разными больше не появляются.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>Здесь снова то, что вы набирали раньше.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Drop event files here</source>
        <translation>Перетащите сюда файлы мероприятий</translation>
    </message>
    <message>
        <source>Event files (*.rtcm);;All files (*)</source>
        <translation>Файлы мероприятий (*.rtcm);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Event files to take in</source>
        <translation>Файлы мероприятий для приёма</translation>
    </message>
    <message>
        <source>Looking for event files</source>
        <translation>Поиск файлов мероприятий</translation>
    </message>
    <message>
        <source>or choose files, or a whole stick</source>
        <translation>или выберите файлы или целую флешку</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Число от {least} до {most}.</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Вопросы анкеты</translation>
    </message>
    <message>
        <source>Sheet number, if any</source>
        <translation>Номер листа, если есть</translation>
    </message>
    <message>
        <source>Typed in already:</source>
        <translation>Уже введено:</translation>
    </message>
    <message>
        <source>question {number} of {count}</source>
        <translation>вопрос {number} из {count}</translation>
    </message>
    <message>
        <source>{options}   Enter goes on.</source>
        <translation>{options}   Enter: дальше.</translation>
    </message>
    <message>
        <source>{question}
1 to 5 answers and goes on, 0 is no answer.</source>
        <translation>{question}
Цифра от 1 до 5: ответ и переход дальше, 0: нет ответа.</translation>
    </message>
    <message>
        <source>{question} Enter goes on, also when it stays empty.</source>
        <translation>{question} Enter: дальше, поле может остаться пустым.</translation>
    </message>
</context>
<context>
    <name>EntrySide</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct form {number}</source>
        <translation>Исправить анкету {number}</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык анкеты</translation>
    </message>
    <message>
        <source>Last forms</source>
        <translation>Последние анкеты</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Several versions were printed. Which number is at the foot of these papers?</source>
        <translation>Напечатано несколько версий. Какой номер стоит внизу этих листов?</translation>
    </message>
    <message>
        <source>Take form {number} out</source>
        <translation>Убрать анкету {number}</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>These papers are from</source>
        <translation>Откуда эти анкеты</translation>
    </message>
    <message>
        <source>Version at the foot of the paper</source>
        <translation>Версия внизу листа</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Версия {number}</translation>
    </message>
    <message>
        <source>forms in the room</source>
        <translation>анкет в зале</translation>
    </message>
    <message>
        <source>forms on line</source>
        <translation>анкет онлайн</translation>
    </message>
    <message>
        <source>{answers}, sheet {serial}</source>
        <translation>{answers}, лист {serial}</translation>
    </message>
    <message>
        <source>{count} of {expected}</source>
        <translation>{count} из {expected}</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Form {number}</source>
        <translation>Анкета {number}</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>A PDF with room for every answer</source>
        <translation>PDF с местом для каждого ответа</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answers are kept without names.</source>
        <translation>Ответы хранятся без имён.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Correct the last</source>
        <translation>Исправить последнюю</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Ввод</translation>
    </message>
    <message>
        <source>Entry or results</source>
        <translation>Ввод или результаты</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>From the forms that were taken in.</source>
        <translation>Итоги по принятым анкетам.</translation>
    </message>
    <message>
        <source>It makes itself from the agenda: sessions, trainers, outcomes, interpretation.</source>
        <translation>Она составляется сама по программе мероприятия: сессии, тренеры, результаты обучения, перевод.</translation>
    </message>
    <message>
        <source>Make it and type papers in</source>
        <translation>Составить и вводить анкеты</translation>
    </message>
    <message>
        <source>Make the form and save it for printing</source>
        <translation>Составить анкету и сохранить для печати</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>Следующая анкета</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>One key for each answer</source>
        <translation>Одна клавиша на каждый ответ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Прокрутка</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>Принять %n анкету</numerusform>
            <numerusform>Принять %n анкеты</numerusform>
            <numerusform>Принять %n анкет</numerusform>
        </translation>
    </message>
    <message>
        <source>This form is not made yet</source>
        <translation>Эта анкета ещё не составлена</translation>
    </message>
    <message>
        <source>What is said in the room each day. Nobody is named.</source>
        <translation>Что говорят в зале каждый день. Имён здесь нет.</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>The day is over: send its work to the Centre</source>
        <translation>День окончен: отправьте работу Центру</translation>
    </message>
    <message>
        <source>{title}, {day}</source>
        <translation>{title}, {day}</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Доноры</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>Перевод на</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Languages, that of the papers first</source>
        <translation>Языки, первый — язык документов</translation>
    </message>
    <message>
        <source>Link for those on line</source>
        <translation>Ссылка для онлайн-участников</translation>
    </message>
    <message>
        <source>Name, office; name, office</source>
        <translation>Имя, должность; имя, должность</translation>
    </message>
    <message>
        <source>Nominations until</source>
        <translation>Кандидатуры до</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Количество мест</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Several with ;</source>
        <translation>Несколько через ;</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Who signs the certificates</source>
        <translation>Кто подписывает сертификаты</translation>
    </message>
</context>
<context>
    <name>EventHeader</name>
    <message>
        <source>Other events</source>
        <translation>Другие мероприятия</translation>
    </message>
    <message>
        <source>{code}, other events</source>
        <translation>{code}, другие мероприятия</translation>
    </message>
</context>
<context>
    <name>EventLines</name>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Мероприятие</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>In no event yet.</source>
        <translation>Пока ни в одном мероприятии.</translation>
    </message>
    <message>
        <source>Open in the list of the event</source>
        <translation>Открыть в списке мероприятия</translation>
    </message>
    <message>
        <source>Open the plan of the event</source>
        <translation>Открыть план мероприятия</translation>
    </message>
    <message>
        <source>Open {event}</source>
        <translation>Открыть {event}</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Choose topics and a first day: the agenda drafts itself.</source>
        <translation>Выберите темы и первый день: программа составится сама.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Filter by title, code or place</source>
        <translation>Найти по названию, коду или месту</translation>
    </message>
    <message>
        <source>From one or several topics</source>
        <translation>По одной или нескольким темам</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Мероприятий пока нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Запланировать мероприятие</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Choose files</source>
        <translation>Выбрать файлы</translation>
    </message>
    <message>
        <source>Differently</source>
        <translation>Иначе</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен данными</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Первая</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Следующий вид</translation>
    </message>
    <message>
        <source>No event file is there</source>
        <translation>Файлов мероприятий здесь нет</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Вторая</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>The files of the laptops end in .rtcm.</source>
        <translation>Файлы с ноутбуков имеют окончание .rtcm.</translation>
    </message>
    <message>
        <source>The receipt {code} is copied</source>
        <translation>Код подтверждения {code} скопирован</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Key in words</source>
        <translation>Ключ словами</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Код ноутбука</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>the Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>training laptop</source>
        <translation>ноутбук тренинга</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{station} · {kind}</source>
        <translation>{station} · {kind}</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>This step was not kept</source>
        <translation>Этот шаг не сохранён</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>нельзя использовать: %n</numerusform>
            <numerusform>нельзя использовать: %n</numerusform>
            <numerusform>нельзя использовать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>принято: %n</numerusform>
            <numerusform>принято: %n</numerusform>
            <numerusform>принято: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>нужно решить: %n</numerusform>
            <numerusform>нужно решить: %n</numerusform>
            <numerusform>нужно решить: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ожидает: %n</numerusform>
            <numerusform>ожидают: %n</numerusform>
            <numerusform>ожидают: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Нельзя использовать</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Скопировать код</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Полученные файлы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже принято</translation>
    </message>
    <message>
        <source>No file came in yet</source>
        <translation>Файлов пока не поступало</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Код подтверждения</translation>
    </message>
    <message>
        <source>Receipt for the sender: {code}</source>
        <translation>Код подтверждения для отправителя: {code}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Their receipts go back with “Send receipts back”.</source>
        <translation>Коды подтверждения вернутся через «Отправить подтверждения».</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>receipt {code}</source>
        <translation>код {code}</translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n not looked at</source>
        <translation>
            <numerusform>остановлено, не просмотрено: %n</numerusform>
            <numerusform>остановлено, не просмотрено: %n</numerusform>
            <numerusform>остановлено, не просмотрено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Empty</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Everything stays on this computer. No internet is needed.</source>
        <translation>Всё остаётся на этом компьютере. Интернет не нужен.</translation>
    </message>
    <message>
        <source>From another computer or a copy on a stick</source>
        <translation>С другого компьютера или из копии на флешке</translation>
    </message>
    <message>
        <source>Made-up people; can be thrown away any time</source>
        <translation>Вымышленные люди, всё можно удалить</translation>
    </message>
    <message>
        <source>Once, in the central office</source>
        <translation>Один раз, в главном офисе</translation>
    </message>
    <message>
        <source>Open a folder that exists</source>
        <translation>Открыть готовую папку</translation>
    </message>
    <message>
        <source>Set up the Centre</source>
        <translation>Настроить Центр</translation>
    </message>
    <message>
        <source>Set up this training laptop</source>
        <translation>Настроить этот ноутбук тренинга</translation>
    </message>
    <message>
        <source>Try a practice event</source>
        <translation>Попробовать учебное мероприятие</translation>
    </message>
    <message>
        <source>Welcome to RTCM Desktop</source>
        <translation>Добро пожаловать в RTCM Desktop</translation>
    </message>
    <message>
        <source>What is this computer for?</source>
        <translation>Для чего этот компьютер?</translation>
    </message>
    <message>
        <source>With the set-up file the Centre gave you</source>
        <translation>С файлом настройки, который вам дал Центр</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Ask each time</source>
        <translation>Спрашивать</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Другая папка</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>нельзя использовать: %n</numerusform>
            <numerusform>нельзя использовать: %n</numerusform>
            <numerusform>нельзя использовать: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in</source>
        <translation>
            <numerusform>Принята %n анкета</numerusform>
            <numerusform>Приняты %n анкеты</numerusform>
            <numerusform>Принято %n анкет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
            <numerusform>уже есть: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled workbook or answers</source>
        <translation>Заполненная таблица или ответы</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Form of the event</source>
        <translation>Анкета мероприятия</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Paper and workbook</source>
        <translation>Бланк и таблица</translation>
    </message>
    <message>
        <source>Save a workbook for typing…</source>
        <translation>Сохранить таблицу для ввода…</translation>
    </message>
    <message>
        <source>Save the form as PDF…</source>
        <translation>Сохранить анкету в PDF…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Загрузить</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n filled form(s)?</source>
        <translation>
            <numerusform>Загрузить %n заполненную онлайн-анкету?</numerusform>
            <numerusform>Загрузить %n заполненные онлайн-анкеты?</numerusform>
            <numerusform>Загрузить %n заполненных онлайн-анкет?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a workbook or the answers of an online form…</source>
        <translation>Загрузить таблицу или ответы онлайн-анкеты…</translation>
    </message>
    <message>
        <source>The workbook is saved</source>
        <translation>Таблица сохранена</translation>
    </message>
    <message>
        <source>Version {number} of the form is saved</source>
        <translation>Версия {number} анкеты сохранена</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Workbook for typing</source>
        <translation>Таблица для ввода</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks and answers ({endings})</source>
        <translation>Таблицы и ответы ({endings})</translation>
    </message>
    <message>
        <source>{found} of {asked} questions are recognised. Names, addresses and times are left out.</source>
        <translation>Распознано вопросов: {found} из {asked}. Имена, адреса и время не загружаются.</translation>
    </message>
</context>
<context>
    <name>FoundDelegate</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Guide</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>FrameParts</name>
    <message>
        <source>Dark</source>
        <translation>Тёмная тема</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Завершить учёбу</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая тема</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>учёба</translation>
    </message>
    <message>
        <source>the Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>training laptop</source>
        <translation>ноутбук тренинга</translation>
    </message>
    <message>
        <source>{station} · {kind}</source>
        <translation>{station} · {kind}</translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
</context>
<context>
    <name>GridLegend</name>
    <message>
        <source>Earlier half-days (Ctrl+PgUp)</source>
        <translation>Предыдущие половины дня (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Later half-days (Ctrl+PgDn)</source>
        <translation>Следующие половины дня (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>· to come   – not marked</source>
        <translation>· предстоит   – не отмечено</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message numerus="yes">
        <source>%n (person is|people are) marked present</source>
        <translation>
            <numerusform>Отмечено присутствие: %n человек</numerusform>
            <numerusform>Отмечено присутствие: %n человека</numerusform>
            <numerusform>Отмечено присутствие: %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>All but…</source>
        <translation>Все, кроме…</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Посещаемость</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Половина дня</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Отметить</translation>
    </message>
    <message>
        <source>Paint on</source>
        <translation>Отмечать подряд</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Листы регистрации</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>HeadKeeper</name>
    <message>
        <source>Nothing due</source>
        <translation>Срочного нет</translation>
    </message>
    <message>
        <source>Print for tomorrow</source>
        <translation>Печать на завтра</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of changes</source>
        <translation>История изменений</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>All events</source>
        <translation>Все мероприятия</translation>
    </message>
    <message>
        <source>An event that was planned elsewhere</source>
        <translation>Мероприятие, запланированное в другом месте</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>Всё сохранено на этом компьютере</translation>
    </message>
    <message>
        <source>Everything starts with an event: plan one here, or take in a file.</source>
        <translation>Всё начинается с мероприятия: запланируйте его здесь или примите файл.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Needs doing today</source>
        <translation>Что нужно сделать сегодня</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Мероприятий пока нет</translation>
    </message>
    <message>
        <source>Nothing needs doing today</source>
        <translation>На сегодня всё сделано</translation>
    </message>
    <message>
        <source>One encrypted file with everything, in case this computer is lost</source>
        <translation>Один зашифрованный файл со всем, на случай потери компьютера</translation>
    </message>
    <message>
        <source>Plan the first event</source>
        <translation>Запланировать первое мероприятие</translation>
    </message>
    <message>
        <source>Take in an event file</source>
        <translation>Принять файл мероприятия</translation>
    </message>
    <message>
        <source>Today’s agenda</source>
        <translation>Программа на сегодня</translation>
    </message>
    <message>
        <source>Topics, a first day: the agenda drafts itself</source>
        <translation>Темы и первый день: программа составится сама</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Decide the doubtful rows first</source>
        <translation>Сначала решите сомнительные строки</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Nobody new to take in</source>
        <translation>Новых людей нет</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Список читается…</translation>
    </message>
    <message>
        <source>Rows of lists taken in before that wait for your decision</source>
        <translation>Строки загруженных ранее списков, которые ждут вашего решения</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Строки списка</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>Указать, что означают столбцы</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Внести</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n (person|people)</source>
        <translation>
            <numerusform>Внести %n человека</numerusform>
            <numerusform>Внести %n человек</numerusform>
            <numerusform>Внести %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}” · headings in row {row}</source>
        <translation>{file}, лист «{sheet}» · заголовки в строке {row}</translation>
    </message>
</context>
<context>
    <name>ImprovementsView</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Улучшения</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Следующий статус</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. What is to change stands in the report.</source>
        <translation>Пока ничего не согласовано. Что нужно изменить, будет в отчёте.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>Что меняем</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>IssueView</name>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>Готово: %n</numerusform>
            <numerusform>Готово: %n</numerusform>
            <numerusform>Готово: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n if present</source>
        <translation>
            <numerusform>при участии: %n</numerusform>
            <numerusform>при участии: %n</numerusform>
            <numerusform>при участии: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are long</source>
        <translation>
            <numerusform>%n длинное имя</numerusform>
            <numerusform>%n длинных имени</numerusform>
            <numerusform>%n длинных имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) cannot be printed</source>
        <translation>
            <numerusform>%n имя нельзя напечатать</numerusform>
            <numerusform>%n имени нельзя напечатать</numerusform>
            <numerusform>%n имён нельзя напечатать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>нет: %n</numerusform>
            <numerusform>нет: %n</numerusform>
            <numerusform>нет: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Условия выполнены</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>Исключение…</translation>
    </message>
    <message>
        <source>If present in what is to come</source>
        <translation>При дальнейшем участии</translation>
    </message>
    <message>
        <source>If present {when}</source>
        <translation>При участии: {when}</translation>
    </message>
    <message>
        <source>Issued as {number}</source>
        <translation>Выдан, № {number}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Ошибка в имени</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Условия не выполнены</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Take the exception back</source>
        <translation>Убрать исключение</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Страница, как она будет напечатана</translation>
    </message>
    <message>
        <source>The page exactly as it will be printed</source>
        <translation>Страница точно такая, как будет напечатана</translation>
    </message>
    <message>
        <source>They fit on two lines. Look at them before printing.</source>
        <translation>Они займут две строки. Посмотрите на них перед печатью.</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренеры</translation>
    </message>
    <message>
        <source>Who gets a certificate</source>
        <translation>Кто получает сертификат</translation>
    </message>
    <message>
        <source>needed: {percent} % of the time</source>
        <translation>нужно: {percent} % времени</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>All ticked in one file…</source>
        <translation>Всех отмеченных в один файл…</translation>
    </message>
    <message>
        <source>Certificates as one file</source>
        <translation>Сертификаты одним файлом</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>Папка для сертификатов</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Выдать и напечатать</translation>
    </message>
    <message numerus="yes">
        <source>Issue and print %n</source>
        <translation>
            <numerusform>Выдать и напечатать: %n</numerusform>
            <numerusform>Выдать и напечатать: %n</numerusform>
            <numerusform>Выдать и напечатать: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each person…</source>
        <translation>Каждому отдельный файл…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Print %n again</source>
        <translation>
            <numerusform>Напечатать снова: %n</numerusform>
            <numerusform>Напечатать снова: %n</numerusform>
            <numerusform>Напечатать снова: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>%n file(s) that had waited (is|are) taken in</source>
        <translation>
            <numerusform>Принят %n файл, который ждал</numerusform>
            <numerusform>Принято %n файла, которые ждали</numerusform>
            <numerusform>Принято %n файлов, которые ждали</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier set-up file for the same station is no longer good then.</source>
        <translation>Прежний файл настройки для того же кода после этого не действует.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation>Для какого ноутбука?</translation>
    </message>
    <message>
        <source>Is {station} lost?</source>
        <translation>{station}: ноутбук утерян?</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation>Его слова: {words}</translation>
    </message>
    <message>
        <source>Laptop lost</source>
        <translation>Ноутбук утерян</translation>
    </message>
    <message>
        <source>Letters and a number, such as AZ7. Empty: the next free one.</source>
        <translation>Буквы и число, например AZ7. Пусто: следующий свободный код.</translation>
    </message>
    <message>
        <source>Make a set-up file</source>
        <translation>Создать файл настройки</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>Recovery key for the safe</source>
        <translation>Ключ восстановления для сейфа</translation>
    </message>
    <message>
        <source>Recovery keys (*.key)</source>
        <translation>Ключи восстановления (*.key)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Register {station}?</source>
        <translation>Подключить {station}?</translation>
    </message>
    <message>
        <source>Report it lost</source>
        <translation>Сообщить о потере</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Request for the Centre</source>
        <translation>Запрос для Центра</translation>
    </message>
    <message>
        <source>Request of a laptop</source>
        <translation>Запрос от ноутбука</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation>Запросы (*.request)</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Запросы (*.request);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Say what happened: it stays in the history.</source>
        <translation>Напишите, что случилось: это останется в истории.</translation>
    </message>
    <message>
        <source>Send {file} to the Centre, and read these words out by telephone</source>
        <translation>Отправьте {file} в Центр и прочитайте эти слова по телефону</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Файл настройки</translation>
    </message>
    <message>
        <source>Set-up files (*.kit)</source>
        <translation>Файлы настройки (*.kit)</translation>
    </message>
    <message>
        <source>Station of the new laptop</source>
        <translation>Код нового ноутбука</translation>
    </message>
    <message>
        <source>Telephone the laptop. It must read out these words: {words}</source>
        <translation>Позвоните на ноутбук. Вам должны прочитать эти слова: {words}</translation>
    </message>
    <message>
        <source>The laptop shows these words when it is set up: {words}</source>
        <translation>При настройке ноутбук покажет эти слова: {words}</translation>
    </message>
    <message>
        <source>The other laptops learn it with their next file from the Centre.</source>
        <translation>Другие ноутбуки узнают об этом со следующим файлом из Центра.</translation>
    </message>
    <message>
        <source>The recovery key is written and read back</source>
        <translation>Ключ восстановления записан и проверен</translation>
    </message>
    <message>
        <source>The set-up file for {station} is written and read back</source>
        <translation>Файл настройки для {station} записан и проверен</translation>
    </message>
    <message>
        <source>The words match</source>
        <translation>Слова совпадают</translation>
    </message>
    <message>
        <source>What came from it stays. What it sends from now on is kept aside. It cannot be called back.</source>
        <translation>Полученное от него остаётся. Всё, что он пришлёт с этого момента, откладывается. Это нельзя отменить.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>{station} is registered</source>
        <translation>{station}: ноутбук подключён</translation>
    </message>
    <message>
        <source>{station} is reported lost</source>
        <translation>{station}: ноутбук считается утерянным</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LaptopsView</name>
    <message numerus="yes">
        <source>%n file(s) wait(s|)</source>
        <translation>
            <numerusform>%n файл ждёт</numerusform>
            <numerusform>%n файла ждут</numerusform>
            <numerusform>%n файлов ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>A set-up file makes a new computer a training laptop of this Centre.</source>
        <translation>С файлом настройки новый компьютер становится ноутбуком тренинга этого Центра.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>File for it</source>
        <translation>Файл для него</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Утерян</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>Утерян…</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Ноутбуки</translation>
    </message>
    <message>
        <source>Last file for it</source>
        <translation>Последний файл для него</translation>
    </message>
    <message>
        <source>Last file from it</source>
        <translation>Последний файл от него</translation>
    </message>
    <message>
        <source>Make a file for it…</source>
        <translation>Создать для него файл…</translation>
    </message>
    <message>
        <source>Make a set-up file</source>
        <translation>Создать файл настройки</translation>
    </message>
    <message>
        <source>Make a set-up file…</source>
        <translation>Создать файл настройки…</translation>
    </message>
    <message>
        <source>No laptop has been set up yet</source>
        <translation>Ноутбуки пока не настроены</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Register a laptop</source>
        <translation>Подключить ноутбук</translation>
    </message>
    <message>
        <source>Register a laptop…</source>
        <translation>Подключить ноутбук…</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>Утерян</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Файл настройки</translation>
    </message>
    <message>
        <source>Set-up file made</source>
        <translation>Файл настройки создан</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>its receipt has not gone back</source>
        <translation>подтверждение ещё не отправлено</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>с {when}</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Link with another record</source>
        <translation>Связать с другой записью</translation>
    </message>
    <message>
        <source>Name in any script, or e-mail</source>
        <translation>Имя любым алфавитом или эл. почта</translation>
    </message>
    <message>
        <source>Nobody else answers to this.</source>
        <translation>Больше никого не найдено.</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Люди из базы</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Linked because everything is the same</source>
        <translation>Связаны: всё совпадает</translation>
    </message>
    <message>
        <source>Linked by a decision</source>
        <translation>Связаны по решению</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Records of this person</source>
        <translation>Записи этого человека</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>This is the only record.</source>
        <translation>Это единственная запись.</translation>
    </message>
</context>
<context>
    <name>ListTaker</name>
    <message numerus="yes">
        <source>%n (person was|people were) taken in</source>
        <translation>
            <numerusform>Внесён %n человек</numerusform>
            <numerusform>Внесено %n человека</numerusform>
            <numerusform>Внесено %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in a list</source>
        <translation>Загрузка списка</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>%n (is|are) expected</source>
        <translation>
            <numerusform>Ожидается: %n</numerusform>
            <numerusform>Ожидаются: %n</numerusform>
            <numerusform>Ожидаются: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a list wait(s|) for your decision</source>
        <translation>
            <numerusform>%n строка списка ждёт вашего решения</numerusform>
            <numerusform>%n строки списка ждут вашего решения</numerusform>
            <numerusform>%n строк списка ждут вашего решения</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is enough for now</source>
        <translation>Пока достаточно имени</translation>
    </message>
    <message>
        <source>Copied from a mail or a spreadsheet</source>
        <translation>Скопированную из письма или таблицы</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Enter somebody by hand</source>
        <translation>Внести человека вручную</translation>
    </message>
    <message>
        <source>Excel or CSV; the columns are found by themselves</source>
        <translation>Excel или CSV; столбцы находятся сами</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Найти в списке</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>It usually starts with the list a ministry sent.</source>
        <translation>Обычно начинают со списка, присланного министерством.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name is right</source>
        <translation>Имя верно</translation>
    </message>
    <message>
        <source>Nobody is in this event yet</source>
        <translation>В мероприятии пока никого нет</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Paste a table of names</source>
        <translation>Вставить таблицу с именами</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Take in a list of nominations</source>
        <translation>Загрузить список кандидатур</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
</context>
<context>
    <name>MeaningPanel</name>
    <message>
        <source>Leave this column out</source>
        <translation>Пропустить этот столбец</translation>
    </message>
    <message>
        <source>The list at the left follows every change.</source>
        <translation>Список слева сразу следует за изменениями.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Что означают столбцы</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message numerus="yes">
        <source>%n name(s) (is|are) not confirmed yet</source>
        <translation>
            <numerusform>%n имя ещё не подтверждено</numerusform>
            <numerusform>%n имени ещё не подтверждены</numerusform>
            <numerusform>%n имён ещё не подтверждены</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Every name is confirmed.</source>
        <translation>Все имена подтверждены.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Найти имя</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Mend the name</source>
        <translation>Исправить имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name is right</source>
        <translation>Имя верно</translation>
    </message>
    <message>
        <source>Name-check list</source>
        <translation>Список для проверки имён</translation>
    </message>
    <message>
        <source>Names as they will be printed</source>
        <translation>Имена, как они будут напечатаны</translation>
    </message>
    <message>
        <source>Not right after all</source>
        <translation>Всё же неверно</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Напечатать список</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>Подтверждены: {count}</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>Не подтверждены: {count}</translation>
    </message>
    <message>
        <source>{count} worth a look</source>
        <translation>стоит проверить: {count}</translation>
    </message>
</context>
<context>
    <name>NewEventPage</name>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Chosen: {topics}</source>
        <translation>Выбрано: {topics}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Очно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Рабочий язык</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Room and on line</source>
        <translation>Очно и онлайн</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>The topic’s title</source>
        <translation>Название темы</translation>
    </message>
    <message>
        <source>Tick at least one topic</source>
        <translation>Отметьте хотя бы одну тему</translation>
    </message>
    <message>
        <source>Tick one or several topics; the agenda is drafted from their sessions.</source>
        <translation>Отметьте одну или несколько тем: программа составится из их сессий.</translation>
    </message>
    <message>
        <source>Tick the topic</source>
        <translation>Отметить тему</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Town and building</source>
        <translation>Город и здание</translation>
    </message>
    <message>
        <source>Type the first day</source>
        <translation>Введите первый день</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Differs from the first</source>
        <translation>Отличается от первой</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Кодовая фраза ещё раз</translation>
    </message>
    <message>
        <source>Short. Two or three words are harder to guess.</source>
        <translation>Коротко. Два-три слова труднее угадать.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Совпадает</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Введите кодовую фразу</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Введите её ещё раз</translation>
    </message>
</context>
<context>
    <name>NewcomerPanel</name>
    <message>
        <source>Already in the register?</source>
        <translation>Уже есть в базе?</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Comes instead of {name}</source>
        <translation>Вместо: {name}</translation>
    </message>
    <message>
        <source>Enter walk-in</source>
        <translation>Внести без заявки</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Люди из базы</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Не указано имя.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
</context>
<context>
    <name>NobodyCard</name>
    <message>
        <source>Any script will do; with or without ə, ı, ö. A scanner needs no key at all.</source>
        <translation>Подойдёт любой алфавит, с ə, ı, ö или без них. Со сканером клавиши не нужны.</translation>
    </message>
    <message>
        <source>Look the person up by name, or enter a walk-in.</source>
        <translation>Найдите человека по имени или внесите его без заявки.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is in this event</source>
        <translation>В этом мероприятии нет человека с именем «{name}»</translation>
    </message>
    <message>
        <source>Nobody is expected in this event yet</source>
        <translation>В этом мероприятии пока никого не ждут</translation>
    </message>
    <message>
        <source>Search all people</source>
        <translation>Искать среди всех людей</translation>
    </message>
    <message>
        <source>Somebody new is entered as a walk-in, or comes from the register of all people.</source>
        <translation>Новый человек вносится без заявки или выбирается из общей базы людей.</translation>
    </message>
    <message>
        <source>Take in a list of nominations under People, or enter a walk-in.</source>
        <translation>Загрузите список кандидатур на шаге «Участники» или внесите человека без заявки.</translation>
    </message>
    <message>
        <source>This badge is not of this event</source>
        <translation>Это бейдж другого мероприятия</translation>
    </message>
    <message>
        <source>Two or three letters of a name, or a badge</source>
        <translation>Две-три буквы имени или бейдж</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>In a few words, never by whom</source>
        <translation>В нескольких словах, без имён</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was said in the room stands in the report.</source>
        <translation>Пока ничего не записано. Сказанное в зале войдёт в отчёт.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>Целое число от {least} до {most}.</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>A folder that exists</source>
        <translation>Готовая папка</translation>
    </message>
    <message>
        <source>Choose the folder first</source>
        <translation>Сначала выберите папку</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Laptop {station}</source>
        <translation>Ноутбук {station}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Другая папка</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>There are no data of this program in {folder}. Choose the folder with the file workspace.json.</source>
        <translation>В папке {folder} нет данных этой программы. Выберите папку с файлом workspace.json.</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Введите кодовую фразу</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All is in order.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation>Напечатать комплект</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Visit the steps in any order. {fact}</source>
        <translation>Шаги можно проходить в любом порядке. {fact}</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Copies: {paper}</source>
        <translation>Копий: {paper}</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Папка для документов</translation>
    </message>
    <message>
        <source>Handed to the printer: {pages}</source>
        <translation>Передано на печать: {pages}</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints it again.</source>
        <translation>Проверьте принтер и нажмите Ctrl+P, чтобы напечатать снова.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Print everything for tomorrow</source>
        <translation>Напечатать всё на завтра</translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation>Напечатать комплект</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>Сохранить в папку</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>The pack is written: {pages}</source>
        <translation>Комплект готов: {pages}</translation>
    </message>
    <message>
        <source>The printer did not take everything.</source>
        <translation>Принтер принял не всё.</translation>
    </message>
    <message>
        <source>Type how many copies.</source>
        <translation>Введите число копий.</translation>
    </message>
</context>
<context>
    <name>PairGrid</name>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>{field}: take {value}</source>
        <translation>{field}: выбрать {value}</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Decide later</source>
        <translation>Решить позже</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>В базе</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Возможно, тот же человек</translation>
    </message>
    <message>
        <source>Record {place} of {count}: show the next</source>
        <translation>Запись {place} из {count}: показать следующую</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Тот же</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Тот же человек</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Somebody else: add as new</source>
        <translation>Другой человек: внести как нового</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
    <message>
        <source>{reason} Nothing in the register is overwritten.</source>
        <translation>{reason} В базе ничего не изменится.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Any script, with or without ə ı ö</source>
        <translation>Любой алфавит, с ə ı ö или без них</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Найти или сделать</translation>
    </message>
    <message>
        <source>People, events, topics, commands</source>
        <translation>Люди, мероприятия, темы, команды</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>выбрать</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>только команды</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Nothing is called “{text}” here</source>
        <translation>По запросу «{text}» ничего не найдено</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Check names</source>
        <translation>Проверить имена</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Copy a table of names first: in the spreadsheet, mark its rows and press Ctrl+C.</source>
        <translation>Сначала скопируйте таблицу с именами: выделите её строки и нажмите Ctrl+C.</translation>
    </message>
    <message>
        <source>List of nominations</source>
        <translation>Список кандидатур</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>Списки ({endings})</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Загрузить список</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Сменить кодовую фразу</translation>
    </message>
    <message>
        <source>Copies made before keep the passphrase of their day.</source>
        <translation>Сделанные раньше копии открываются прежней кодовой фразой.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая кодовая фраза</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Прежняя кодовая фраза</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on</source>
        <translation>Теперь действует новая кодовая фраза</translation>
    </message>
    <message>
        <source>Type the passphrase until now</source>
        <translation>Введите прежнюю кодовую фразу</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Вид периода</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Name as it is printed</source>
        <translation>Имя, как оно печатается</translation>
    </message>
    <message>
        <source>Printed on badge and certificate as</source>
        <translation>На бейдже и сертификате печатается как</translation>
    </message>
    <message>
        <source>{role} · {mode}</source>
        <translation>{role} · {mode}</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Choose somebody from the list.</source>
        <translation>Выберите человека из списка.</translation>
    </message>
    <message>
        <source>Type two or three letters of the name</source>
        <translation>Введите две-три буквы имени</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>As it will be printed</source>
        <translation>Как будет напечатано</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Latin letters guessed</source>
        <translation>Латиница подобрана программой</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Личные данные</translation>
    </message>
    <message>
        <source>Printed otherwise, Latin letters</source>
        <translation>Печатать иначе, латиницей</translation>
    </message>
    <message>
        <source>Printed otherwise, own script</source>
        <translation>Печатать иначе, в оригинале</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Keep apart</source>
        <translation>Разные люди</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>Связать записи</translation>
    </message>
    <message>
        <source>Link with another record</source>
        <translation>Связать с другой записью</translation>
    </message>
    <message>
        <source>Make a trainer</source>
        <translation>Сделать тренером</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Next field, kept</source>
        <translation>Следующее поле, с сохранением</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>Отменить связь</translation>
    </message>
    <message>
        <source>The two records are one person now. No record was lost.</source>
        <translation>Теперь эти две записи об одном человеке. Ни одна запись не потеряна.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Это снова разные люди.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Trainer profile</source>
        <translation>Профиль тренера</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Also in {events}</source>
        <translation>Также в мероприятиях: {events}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Открыть карточку человека</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Стол</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>%n накладка</numerusform>
            <numerusform>%n накладки</numerusform>
            <numerusform>%n накладок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n тренер</numerusform>
            <numerusform>%n тренера</numerusform>
            <numerusform>%n тренеров</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Программа мероприятия</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Go to the next clash</source>
        <translation>К следующей накладке</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Длиннее</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints it again.</source>
        <translation>Проверьте принтер и нажмите Ctrl+P, чтобы напечатать снова.</translation>
    </message>
    <message>
        <source>Move 5 min</source>
        <translation>Сдвиг на 5 мин</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Печать программы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Пункт программы</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Переставить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The agenda is saved</source>
        <translation>Программа мероприятия сохранена</translation>
    </message>
    <message>
        <source>The printer did not take the agenda</source>
        <translation>Принтер не принял программу мероприятия</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Timetable or event</source>
        <translation>Расписание или мероприятие</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>A practice event</source>
        <translation>Учебное мероприятие</translation>
    </message>
    <message>
        <source>A training with made-up people begins today: sign them in, print their papers, issue certificates.</source>
        <translation>Сегодня начинается тренинг с вымышленными людьми: регистрируйте их, печатайте документы, выдавайте сертификаты.</translation>
    </message>
    <message>
        <source>An earlier practice event is thrown away when a new one begins.</source>
        <translation>Когда начинается новое учебное мероприятие, прежнее удаляется.</translation>
    </message>
    <message>
        <source>It lies in a folder of its own and never mixes with real data.</source>
        <translation>Оно лежит в отдельной папке и никогда не смешивается с настоящими данными.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Начать</translation>
    </message>
</context>
<context>
    <name>ProgramWindow</name>
    <message>
        <source>End practice</source>
        <translation>Завершить учёбу</translation>
    </message>
    <message>
        <source>End the practice?</source>
        <translation>Завершить учебное мероприятие?</translation>
    </message>
    <message>
        <source>What was done in it is thrown away when the next practice begins.</source>
        <translation>Сделанное в нём удалится, когда начнётся следующее.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>около %n секунды</numerusform>
            <numerusform>около %n секунд</numerusform>
            <numerusform>около %n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Areas</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Найти…</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>ожидает: %n</numerusform>
            <numerusform>ожидают: %n</numerusform>
            <numerusform>ожидают: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Nothing like this is here</source>
        <translation>Ничего похожего здесь нет</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Внести человека</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Назад к базе</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные повторы</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message numerus="yes">
        <source>%n (person is|people are) in the register</source>
        <translation>
            <numerusform>%n человек в базе</numerusform>
            <numerusform>%n человека в базе</numerusform>
            <numerusform>%n человек в базе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n номер</numerusform>
            <numerusform>%n номера</numerusform>
            <numerusform>%n номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>показано: %n</numerusform>
            <numerusform>показано: %n</numerusform>
            <numerusform>показано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is enough for now</source>
        <translation>Пока достаточно имени</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Внести человека</translation>
    </message>
    <message>
        <source>Added to the register.</source>
        <translation>Внесено в базу.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>All kinds of offices</source>
        <translation>Все целевые группы</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Аннулировать…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name in any script, or e-mail</source>
        <translation>Имя любым алфавитом или эл. почта</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Имя или номер</translation>
    </message>
    <message>
        <source>No certificate is issued yet</source>
        <translation>Сертификатов пока не выдано</translation>
    </message>
    <message>
        <source>Nobody answers to this</source>
        <translation>Никого не найдено</translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation>В базе пока никого нет</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Numbers appear here as soon as certificates are issued and printed.</source>
        <translation>Номера появятся здесь, как только сертификаты будут выданы и напечатаны.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Карточка человека</translation>
    </message>
    <message numerus="yes">
        <source>Print %n again</source>
        <translation>
            <numerusform>Напечатать снова: %n</numerusform>
            <numerusform>Напечатать снова: %n</numerusform>
            <numerusform>Напечатать снова: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Реестр сертификатов</translation>
    </message>
    <message>
        <source>Replaced by no. {number}</source>
        <translation>Заменён, новый № {number}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Take in event files</source>
        <translation>Принять файлы мероприятий</translation>
    </message>
    <message>
        <source>They bring their people along</source>
        <translation>Вместе с ними придут и люди</translation>
    </message>
    <message>
        <source>This person is in the register already.</source>
        <translation>Этот человек уже есть в базе.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действителен</translation>
    </message>
    <message>
        <source>Whoever comes to an event stands here from then on.</source>
        <translation>Здесь появляются все, кто участвует в мероприятиях.</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Женщины и мужчины</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Целевая группа</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>участие</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>тренер</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n possible double(s)</source>
        <translation>
            <numerusform>%n возможный повтор</numerusform>
            <numerusform>%n возможных повтора</numerusform>
            <numerusform>%n возможных повторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to be registered…</source>
        <translation>Запросить подключение…</translation>
    </message>
    <message>
        <source>Its files wait there until it is. Send the request before the first file.</source>
        <translation>До этого его файлы будут ждать в Центре. Отправьте запрос раньше первого файла.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Records of people who may be one person.</source>
        <translation>Записи, которые могут быть об одном человеке.</translation>
    </message>
    <message>
        <source>The Centre has not registered this laptop yet</source>
        <translation>Центр ещё не подключил этот ноутбук</translation>
    </message>
    <message>
        <source>The Centre’s recovery key is still on this computer</source>
        <translation>Ключ восстановления Центра всё ещё на этом компьютере</translation>
    </message>
    <message>
        <source>Write it onto a stick, check its words, and put the stick into the safe.</source>
        <translation>Запишите его на флешку, сверьте слова и уберите флешку в сейф.</translation>
    </message>
    <message>
        <source>Write it out…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>{count} or more possible doubles</source>
        <translation>возможных повторов: {count} или больше</translation>
    </message>
</context>
<context>
    <name>ReportBody</name>
    <message>
        <source>People of the report</source>
        <translation>Люди из отчёта</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message numerus="yes">
        <source>%n row(s) not used</source>
        <translation>
            <numerusform>не использована %n строка</numerusform>
            <numerusform>не использовано %n строки</numerusform>
            <numerusform>не использовано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Half-day of the report</source>
        <translation>Половина дня для отчёта</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n (person|people)</source>
        <translation>
            <numerusform>Внести %n человека</numerusform>
            <numerusform>Внести %n человек</numerusform>
            <numerusform>Внести %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in this event</source>
        <translation>В списке: {count}</translation>
    </message>
    <message>
        <source>{count} not of this event</source>
        <translation>Не в списке: {count}</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>Решить: {count}</translation>
    </message>
    <message>
        <source>{unit} ({count} on line)</source>
        <translation>{unit} (онлайн: {count})</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Its tables as a workbook…</source>
        <translation>Таблицы отчёта в XLSX…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints it again.</source>
        <translation>Проверьте принтер и нажмите Ctrl+P, чтобы напечатать снова.</translation>
    </message>
    <message>
        <source>Made from the data as they are now</source>
        <translation>По данным на этот момент</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Следующий статус</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Следующий вид</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Stands in the report, never with a name</source>
        <translation>Стоит в отчёте, всегда без имени</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Таблицы отчёта</translation>
    </message>
    <message>
        <source>The printer did not take the report</source>
        <translation>Принтер не принял отчёт</translation>
    </message>
    <message>
        <source>The report as PDF…</source>
        <translation>Отчёт в PDF…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Отчёт сохранён</translation>
    </message>
    <message>
        <source>What was agreed after the course</source>
        <translation>О чём договорились после курса</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>Что меняем</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Отчёт, как он будет напечатан</translation>
    </message>
</context>
<context>
    <name>ReportStart</name>
    <message>
        <source>CSV or XLSX of Zoom, Teams, Meet or Webex; or drop it here</source>
        <translation>CSV или XLSX из Zoom, Teams, Meet или Webex; можно перетащить сюда</translation>
    </message>
    <message>
        <source>Choose the report</source>
        <translation>Выбрать отчёт</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n (person|people) of earlier reports</source>
        <translation>
            <numerusform>Решить о %n человеке из прежних отчётов</numerusform>
            <numerusform>Решить о %n людях из прежних отчётов</numerusform>
            <numerusform>Решить о %n людях из прежних отчётов</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the report of an on-line meeting</source>
        <translation>Загрузить отчёт об онлайн-встрече</translation>
    </message>
    <message>
        <source>Until then they do not count as present.</source>
        <translation>До этого они не считаются присутствовавшими.</translation>
    </message>
    <message>
        <source>Who was on line, and for how long, follows from it.</source>
        <translation>Из него видно, кто и сколько был онлайн.</translation>
    </message>
</context>
<context>
    <name>ReportTaker</name>
    <message numerus="yes">
        <source>%n (person was|people were) on line</source>
        <translation>
            <numerusform>Онлайн: %n человек</numerusform>
            <numerusform>Онлайн: %n человека</numerusform>
            <numerusform>Онлайн: %n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) of the report (waits|wait) for your decision</source>
        <translation>
            <numerusform>%n человек из отчёта ждёт вашего решения</numerusform>
            <numerusform>%n человека из отчёта ждут вашего решения</numerusform>
            <numerusform>%n человек из отчёта ждут вашего решения</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Look at {unit}</source>
        <translation>Посмотреть: {unit}</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Отчёт о встрече</translation>
    </message>
    <message>
        <source>These rows are not used</source>
        <translation>Эти строки не использованы</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Another file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Отчёт о встрече</translation>
    </message>
    <message>
        <source>Meeting reports ({endings})</source>
        <translation>Отчёты о встречах ({endings})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никто</translation>
    </message>
    <message>
        <source>People of earlier reports who wait for a decision</source>
        <translation>Люди из прежних отчётов, которые ждут решения</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Этот человек</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Choose the copy first</source>
        <translation>Сначала выберите копию</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translation>Выбрать копию…</translation>
    </message>
    <message>
        <source>Copies (*.backup)</source>
        <translation>Резервные копии (*.backup)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Копия всех данных</translation>
    </message>
    <message>
        <source>Other copy</source>
        <translation>Другая копия</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Введите кодовую фразу</translation>
    </message>
</context>
<context>
    <name>ResultBars</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not at all</source>
        <translation>1 совсем нет</translation>
    </message>
    <message>
        <source>5 fully</source>
        <translation>5 полностью</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>меньше 5 ответов</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>{counts}; median {median}</source>
        <translation>{counts}; медиана {median}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n (remark was|remarks were) given for the Centre only.</source>
        <translation>
            <numerusform>%n замечание передано только Центру.</numerusform>
            <numerusform>%n замечания переданы только Центру.</numerusform>
            <numerusform>%n замечаний передано только Центру.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms taken in</source>
        <translation>Принятые анкеты</translation>
    </message>
    <message>
        <source>Groups below {count} are hidden.</source>
        <translation>Группы меньше {count} скрыты.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>В зале</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>No remarks that may be shown yet.</source>
        <translation>Замечаний, которые можно показать, пока нет.</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The report has them all.</source>
        <translation>В отчёте есть все.</translation>
    </message>
    <message>
        <source>{received} of {expected}</source>
        <translation>{received} из {expected}</translation>
    </message>
</context>
<context>
    <name>SaidKeeper</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>As it was</source>
        <translation>Как было</translation>
    </message>
    <message>
        <source>Change these, and you see here what happens to the agenda.</source>
        <translation>Измените эти поля и увидите здесь, что станет с программой.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Days, hours and topics</source>
        <translation>Дни, часы и темы</translation>
    </message>
    <message>
        <source>Draft the agenda anew</source>
        <translation>Составить программу заново</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Hours, morning and afternoon</source>
        <translation>Часы до и после обеда</translation>
    </message>
    <message>
        <source>Move the event</source>
        <translation>Перенести мероприятие</translation>
    </message>
    <message>
        <source>Presence was taken, so days, hours and topics stay as they are.</source>
        <translation>Посещаемость уже отмечена, поэтому дни, часы и темы остаются.</translation>
    </message>
    <message>
        <source>The whole agenda moves with the first day; nothing else changes.</source>
        <translation>Вся программа сдвигается вместе с первым днём; остальное не меняется.</translation>
    </message>
    <message>
        <source>Tick at least one topic.</source>
        <translation>Отметьте хотя бы одну тему.</translation>
    </message>
    <message>
        <source>Trainers stay with their sessions. Titles and times you changed by hand are drafted anew.</source>
        <translation>Тренеры остаются при своих сессиях. Названия и время, изменённые вручную, составляются заново.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Event file</source>
        <translation>Файл мероприятия</translation>
    </message>
    <message>
        <source>Event files (*.rtcm)</source>
        <translation>Файлы мероприятий (*.rtcm)</translation>
    </message>
    <message>
        <source>Files from the Centre</source>
        <translation>Файлы из Центра</translation>
    </message>
    <message>
        <source>Files of the laptops are taken in, and files for them made, on the page Exchange.</source>
        <translation>Файлы с ноутбуков принимаются, а файлы для них создаются на странице «Обмен данными».</translation>
    </message>
    <message>
        <source>Go to Exchange</source>
        <translation>К обмену данными</translation>
    </message>
    <message>
        <source>Made when you choose a way</source>
        <translation>Создаётся, когда вы выберете способ</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>No mail program opened the draft</source>
        <translation>Почтовая программа не открыла черновик</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Пока ничего не отправлено</translation>
    </message>
    <message>
        <source>Own way</source>
        <translation>Свой способ</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Код подтверждения</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Send the file another way, or open this draft in your mail program: {path}</source>
        <translation>Отправьте файл другим способом или откройте этот черновик в своей почтовой программе: {path}</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Отправлено раньше</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Флешка</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Принять код подтверждения</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n file(s)</source>
        <translation>
            <numerusform>Принят %n файл</numerusform>
            <numerusform>Принято %n файла</numerusform>
            <numerusform>Принято %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>The Centre needs this file every evening. Only the Centre can open it; a lost stick harms nobody.</source>
        <translation>Этот файл нужен Центру каждый вечер. Открыть его может только Центр, поэтому потерянная флешка не страшна.</translation>
    </message>
    <message>
        <source>The Centre’s address is copied</source>
        <translation>Адрес Центра скопирован</translation>
    </message>
    <message>
        <source>The place of the file is copied</source>
        <translation>Расположение файла скопировано</translation>
    </message>
    <message>
        <source>This computer is the Centre</source>
        <translation>Этот компьютер — Центр</translation>
    </message>
    <message>
        <source>Where to save the event file</source>
        <translation>Куда сохранить файл мероприятия</translation>
    </message>
    <message>
        <source>Written and read back: the stick can be taken out</source>
        <translation>Записано и проверено: флешку можно вынуть</translation>
    </message>
</context>
<context>
    <name>SentCells</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>At the Centre</source>
        <translation>В Центре</translation>
    </message>
    <message>
        <source>Did it go?</source>
        <translation>Отправилось?</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Отправлено раньше</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>mail to the Centre</source>
        <translation>почта в Центр</translation>
    </message>
    <message>
        <source>my own way</source>
        <translation>свой способ</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>записано в файл</translation>
    </message>
    <message>
        <source>written to “{name}”</source>
        <translation>записано в «{name}»</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>For this computer only. Each change is kept at once.</source>
        <translation>Только для этого компьютера. Каждое изменение сохраняется сразу.</translation>
    </message>
    <message>
        <source>Next setting</source>
        <translation>Следующая настройка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>The setting counts until the program is closed</source>
        <translation>Настройка действует до закрытия программы</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>Файл {file} не удаётся записать.</translation>
    </message>
</context>
<context>
    <name>SexBars</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>часов: {hours}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Choose the set-up file that the Centre gave you</source>
        <translation>Выберите файл настройки, который вам дал Центр</translation>
    </message>
    <message>
        <source>Choose the set-up file…</source>
        <translation>Выбрать файл настройки…</translation>
    </message>
    <message>
        <source>For laptop {station}</source>
        <translation>Для ноутбука {station}</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Другой файл</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настроить</translation>
    </message>
    <message>
        <source>Set up {station}</source>
        <translation>Настроить {station}</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Файл настройки</translation>
    </message>
    <message>
        <source>Set-up files (*.rtcmkit *.kit);;All files (*)</source>
        <translation>Файлы настройки (*.rtcmkit *.kit);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The Centre’s words: {words}</source>
        <translation>Слова Центра: {words}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Этот ноутбук</translation>
    </message>
    <message>
        <source>Without it the data on this laptop stay closed.</source>
        <translation>Без неё данные на этом ноутбуке не открыть.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from the laptop</source>
        <translation>Запишите её и храните отдельно от ноутбука</translation>
    </message>
</context>
<context>
    <name>SlotActions</name>
    <message>
        <source>Agenda</source>
        <translation>Программа мероприятия</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>Before it begins</source>
        <translation>До начала</translation>
    </message>
    <message>
        <source>Before the slot in front (Ctrl+↑)</source>
        <translation>Перед предыдущим пунктом (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Behind the next slot (Ctrl+↓)</source>
        <translation>После следующего пункта (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Copy this day…</source>
        <translation>Скопировать этот день…</translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <translation>Закончилось в {time}</translation>
    </message>
    <message>
        <source>Ended early…</source>
        <translation>Раньше…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Held after all</source>
        <translation>Всё же проведено</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Needed for the certificate</source>
        <translation>Нужно для сертификата</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не проведено</translation>
    </message>
    <message>
        <source>Replace the trainer today…</source>
        <translation>Заменить тренера сегодня…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Пункт программы</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Окончание</translation>
    </message>
</context>
<context>
    <name>SlotTopicFacts</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>SlotTrainers</name>
    <message>
        <source>Add a trainer</source>
        <translation>Добавить тренера</translation>
    </message>
    <message>
        <source>No other trainer in the register</source>
        <translation>Других тренеров в базе нет</translation>
    </message>
    <message>
        <source>Take {name} off this slot</source>
        <translation>Снять с этого пункта: {name}</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренеры</translation>
    </message>
    <message>
        <source>{name} comes instead</source>
        <translation>вместо приходит {name}</translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation>{name}: {state}</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>At the Centre</source>
        <translation>В Центре</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Передан</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создан</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Yes, it went</source>
        <translation>Да, отправилось</translation>
    </message>
    <message>
        <source>confirmed by the Centre</source>
        <translation>подтверждено Центром</translation>
    </message>
    <message>
        <source>did the file of {made} go?</source>
        <translation>отправился ли файл от {made}?</translation>
    </message>
    <message>
        <source>everything has gone</source>
        <translation>всё отправлено</translation>
    </message>
    <message>
        <source>not yet: a way below makes it</source>
        <translation>ещё нет: выберите способ ниже</translation>
    </message>
    <message>
        <source>not yet: choose a way below</source>
        <translation>ещё нет: выберите способ ниже</translation>
    </message>
    <message>
        <source>when its receipt comes back</source>
        <translation>когда вернётся код</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%n hour(s) taught</source>
        <translation>
            <numerusform>%n час занятий</numerusform>
            <numerusform>%n часа занятий</numerusform>
            <numerusform>%n часов занятий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more planned</source>
        <translation>
            <numerusform>ещё запланировано: %n</numerusform>
            <numerusform>ещё запланировано: %n</numerusform>
            <numerusform>ещё запланировано: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>An event counts as soon as somebody’s presence is marked.</source>
        <translation>Мероприятие учитывается, как только кто-то отмечен.</translation>
    </message>
    <message>
        <source>Chart or figures</source>
        <translation>Диаграмма или цифры</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints them again.</source>
        <translation>Проверьте принтер и нажмите Ctrl+P, чтобы напечатать снова.</translation>
    </message>
    <message>
        <source>No event was held: {period}</source>
        <translation>Мероприятий не было: {period}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Участия</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Persons trained, each once</source>
        <translation>Обученные люди, каждый один раз</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Сохранить таблицы</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Показать мероприятия</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Tables of the statistics</source>
        <translation>Таблицы статистики</translation>
    </message>
    <message>
        <source>The figures of all laptops are at the Centre.</source>
        <translation>Цифры всех ноутбуков есть в Центре.</translation>
    </message>
    <message>
        <source>The printer did not take the statistics</source>
        <translation>Принтер не принял статистику</translation>
    </message>
    <message>
        <source>The statistics are saved</source>
        <translation>Статистика сохранена</translation>
    </message>
    <message>
        <source>This laptop only</source>
        <translation>Только этот ноутбук</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренеры</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Таблицы (*.xlsx)</translation>
    </message>
    <message>
        <source>{period} · the figures of this laptop only; those of all laptops are at the Centre</source>
        <translation>{period} · только цифры этого ноутбука; цифры всех ноутбуков есть в Центре</translation>
    </message>
    <message>
        <source>{share} % women</source>
        <translation>женщин {share} %</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the event</source>
        <translation>Шаги мероприятия</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>wants you</source>
        <translation>ждёт вас</translation>
    </message>
</context>
<context>
    <name>StripKeeper</name>
    <message>
        <source>Kept {time}</source>
        <translation>Сохранено {time}</translation>
    </message>
    <message>
        <source>Undo “{name}”</source>
        <translation>Отменить «{name}»</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n (field|fields) that somebody changed since (stays|stay).</source>
        <translation>
            <numerusform>%n поле, изменённое позже, остаётся как есть.</numerusform>
            <numerusform>%n поля, изменённые позже, остаются как есть.</numerusform>
            <numerusform>%n полей, изменённых позже, остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done {when}. Ctrl+Z once more takes it back.</source>
        <translation>Это сделано {when}. Нажмите Ctrl+Z ещё раз, чтобы отменить.</translation>
    </message>
    <message>
        <source>Take back “{name}”?</source>
        <translation>Вернуть как было до «{name}»?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Отменено: {name}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hour and minute, such as 14:30.</source>
        <translation>Часы и минуты, например 14:30.</translation>
    </message>
</context>
<context>
    <name>TimetableView</name>
    <message>
        <source>Ended early</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Не проведено</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} ч {minutes}</translation>
    </message>
</context>
<context>
    <name>TopicFacts</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n тема</numerusform>
            <numerusform>%n темы</numerusform>
            <numerusform>%n тем</numerusform>
        </translation>
    </message>
    <message>
        <source>About the topic</source>
        <translation>О теме</translation>
    </message>
    <message>
        <source>Choose a topic at the left: its outcomes and sessions stand here.</source>
        <translation>Выберите тему слева: здесь появятся её результаты обучения и сессии.</translation>
    </message>
    <message>
        <source>Events with this topic</source>
        <translation>Мероприятия по этой теме</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Global Compact for Migration</source>
        <translation>Глобальный договор о миграции</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Цель {number}</translation>
    </message>
    <message>
        <source>Goes together with</source>
        <translation>Сочетается с</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>Objective {number}</source>
        <translation>Цель {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Результаты обучения</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сессии</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Цели устойчивого развития</translation>
    </message>
    <message>
        <source>Target {number}</source>
        <translation>Задача {number}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Wanted by the countries</source>
        <translation>Потребности стран</translation>
    </message>
    <message>
        <source>What a topic is about</source>
        <translation>О чём эта тема</translation>
    </message>
    <message>
        <source>most by {countries} ({level} of {highest})</source>
        <translation>больше всего: {countries} ({level} из {highest})</translation>
    </message>
    <message>
        <source>no country has said so yet</source>
        <translation>ни одна страна пока не указала</translation>
    </message>
    <message>
        <source>{highest} is most, 1 is least; from the needs assessment of {year}.</source>
        <translation>{highest} — больше всего, 1 — меньше всего; по оценке потребностей {year} года.</translation>
    </message>
</context>
<context>
    <name>TopicFinder</name>
    <message>
        <source>Search the curriculum</source>
        <translation>Поиск в учебной программе</translation>
    </message>
    <message>
        <source>Search the curriculum: title, session, outcome</source>
        <translation>Поиск в учебной программе: название, сессия, результат</translation>
    </message>
</context>
<context>
    <name>TopicTree</name>
    <message>
        <source>Topics of the curriculum</source>
        <translation>Темы учебной программы</translation>
    </message>
</context>
<context>
    <name>TrainerPanel</name>
    <message>
        <source>About the trainer</source>
        <translation>О тренере</translation>
    </message>
    <message>
        <source>Can teach</source>
        <translation>Может вести</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Предстоит</translation>
    </message>
    <message>
        <source>In no event yet.</source>
        <translation>Пока ни в одном мероприятии.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>No longer a trainer</source>
        <translation>Больше не тренер</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Открыть карточку человека</translation>
    </message>
    <message>
        <source>Open the plan of the event</source>
        <translation>Открыть план мероприятия</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>Teaches in</source>
        <translation>Ведёт занятия</translation>
    </message>
    <message>
        <source>Training of trainers</source>
        <translation>Тренинг для тренеров</translation>
    </message>
</context>
<context>
    <name>TrainersPage</name>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n тренер</numerusform>
            <numerusform>%n тренера</numerusform>
            <numerusform>%n тренеров</numerusform>
        </translation>
    </message>
    <message>
        <source>A trainer is a person of the register with modules and languages.</source>
        <translation>Тренер — это человек из базы, у которого указаны модули и языки.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a trainer</source>
        <translation>Добавить тренера</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Все модули</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Make somebody of the register a trainer</source>
        <translation>Сделать тренером человека из базы</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>Modules and languages are ticked afterwards</source>
        <translation>Модули и языки отмечаются потом</translation>
    </message>
    <message>
        <source>Name, organisation or event</source>
        <translation>Имя, организация или мероприятие</translation>
    </message>
    <message>
        <source>No trainer yet</source>
        <translation>Тренеров пока нет</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Открыть карточку человека</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Тренеры</translation>
    </message>
</context>
<context>
    <name>Typist</name>
    <message numerus="yes">
        <source>%n form(s) taken in, in no order</source>
        <translation>
            <numerusform>Принята %n анкета, без порядка</numerusform>
            <numerusform>Приняты %n анкеты, в случайном порядке</numerusform>
            <numerusform>Принято %n анкет, в случайном порядке</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction of form {number}</source>
        <translation>Исправление анкеты {number}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Анкета</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>Анкета {number}</translation>
    </message>
    <message>
        <source>Form {number} is taken out</source>
        <translation>Анкета {number} убрана</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)?</source>
        <translation>
            <numerusform>Принять %n анкету?</numerusform>
            <numerusform>Принять %n анкеты?</numerusform>
            <numerusform>Принять %n анкет?</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is empty: it is not kept</source>
        <translation>Анкета пуста и не сохраняется</translation>
    </message>
    <message>
        <source>They are mixed so that nobody can tell whose is whose. After that they can no longer be corrected here.</source>
        <translation>Анкеты перемешиваются, чтобы нельзя было узнать, где чья. После этого исправить их здесь нельзя.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Another folder</source>
        <translation>Другая папка</translation>
    </message>
    <message>
        <source>Centre · {name}</source>
        <translation>Центр · {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Кодовая фраза</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Training laptop {station} · {name}</source>
        <translation>Ноутбук тренинга {station} · {name}</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Введите кодовую фразу</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Cancelled</source>
        <translation>Аннулирован</translation>
    </message>
    <message>
        <source>Certificates to check</source>
        <translation>Сертификаты для проверки</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Code or number of a certificate</source>
        <translation>Код или номер сертификата</translation>
    </message>
    <message>
        <source>Compare name, event and dates with the paper.</source>
        <translation>Сверьте имя, мероприятие и даты с бумагой.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Подделка</translation>
    </message>
    <message>
        <source>Not known on this computer</source>
        <translation>На этом компьютере не найден</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. A file of certificates can also be dropped here.</source>
        <translation>Никуда ничего не отправляется. Можно перетащить сюда и файл с сертификатами.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Файлы PDF (*.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Replaced by no. {number}</source>
        <translation>Заменён, новый № {number}</translation>
    </message>
    <message>
        <source>Scan the code, or type the number</source>
        <translation>Отсканируйте код или введите номер</translation>
    </message>
    <message>
        <source>This cannot be checked</source>
        <translation>Это нельзя проверить</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действителен</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>The printer did not take the paper. Look at the printer, then print again.</source>
        <translation>Принтер не принял документ. Проверьте принтер и напечатайте снова.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A draft opens with the file attached and the Centre’s address filled in. You press Send there.</source>
        <translation>Откроется черновик с вложенным файлом и адресом Центра. Нажмите в нём «Отправить».</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Do it my own way</source>
        <translation>Отправить своим способом</translation>
    </message>
    <message>
        <source>Hand to the mail program</source>
        <translation>Передать почтовой программе</translation>
    </message>
    <message>
        <source>Mail address of the Centre</source>
        <translation>Почтовый адрес Центра</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Флешка не вставлена</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Открыть черновик</translation>
    </message>
    <message>
        <source>Save to a stick or folder</source>
        <translation>Сохранить на флешку или в папку</translation>
    </message>
    <message>
        <source>Save to {name}</source>
        <translation>Сохранить на {name}</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Показать файл</translation>
    </message>
    <message>
        <source>Shows the file in its folder and copies the Centre’s address, for a messenger or the web.</source>
        <translation>Покажет файл в папке и скопирует адрес Центра: для мессенджера или веб-почты.</translation>
    </message>
    <message>
        <source>Written, then read back and compared. Give the stick to anyone who travels.</source>
        <translation>Файл записывается, читается снова и сверяется. Флешку можно передать с любым попутчиком.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>свободно {size}</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>In this event</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Nobody of this event</source>
        <translation>Никто из этого мероприятия</translation>
    </message>
    <message>
        <source>Not of this event</source>
        <translation>Не в списке</translation>
    </message>
    <message>
        <source>Somebody else of this event</source>
        <translation>Другой человек из мероприятия</translation>
    </message>
    <message>
        <source>Two or three letters of a name</source>
        <translation>Две-три буквы имени</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Кто это может быть</translation>
    </message>
</context>
<context>
    <name>_Buttons</name>
    <message>
        <source>Late</source>
        <translation>Опоздание</translation>
    </message>
    <message>
        <source>Mark present</source>
        <translation>Отметить присутствие</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Ошибка в имени</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>On line today</source>
        <translation>Сегодня онлайн</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Напечатать бейдж</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Interpretation</source>
        <translation>Устный перевод</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>стол {table}</translation>
    </message>
</context>
<context>
    <name>_Fields</name>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участие</translation>
    </message>
</context>
<context>
    <name>_LastLine</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo {name}</source>
        <translation>Отменить: {name}</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n переводчик</numerusform>
            <numerusform>%n переводчика</numerusform>
            <numerusform>%n переводчиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s)</source>
        <translation>
            <numerusform>%n наблюдатель</numerusform>
            <numerusform>%n наблюдателя</numerusform>
            <numerusform>%n наблюдателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the press</source>
        <translation>
            <numerusform>пресса: %n</numerusform>
            <numerusform>пресса: %n</numerusform>
            <numerusform>пресса: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organiser(s)</source>
        <translation>
            <numerusform>%n организатор</numerusform>
            <numerusform>%n организатора</numerusform>
            <numerusform>%n организаторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n участник</numerusform>
            <numerusform>%n участника</numerusform>
            <numerusform>%n участников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n докладчик</numerusform>
            <numerusform>%n докладчика</numerusform>
            <numerusform>%n докладчиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Здесь с {time}</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>В отчёте</translation>
    </message>
    <message>
        <source>In this event</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Уже здесь</translation>
    </message>
    <message>
        <source>Marked {status}</source>
        <translation>Отмечено: {status}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё не здесь</translation>
    </message>
    <message>
        <source>Not of this event</source>
        <translation>Не в списке</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Наблюдатель</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Организатор</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Имя в оригинале</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Кто это?</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>отсутствие</translation>
    </message>
    <message>
        <source>am</source>
        <translation>утро</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>уважительная причина</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>в зале</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опоздание</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ранний уход</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>не проведено</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>не отмечено</translation>
    </message>
    <message>
        <source>on line</source>
        <translation>онлайн</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>день</translation>
    </message>
    <message>
        <source>present</source>
        <translation>присутствие</translation>
    </message>
    <message>
        <source>room</source>
        <translation>зал</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{present} of {count}</source>
        <translation>{present} из {count}</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate needs a name.</source>
        <translation>В сертификате должно быть имя.</translation>
    </message>
    <message>
        <source>Give the reason: it stays with the certificate.</source>
        <translation>Укажите причину: она сохранится вместе с сертификатом.</translation>
    </message>
    <message>
        <source>How should the name be printed?</source>
        <translation>Как напечатать имя?</translation>
    </message>
    <message>
        <source>In any script. Badge, lists and certificates take it from here.</source>
        <translation>Любым алфавитом. Отсюда его берут бейдж, списки и сертификаты.</translation>
    </message>
    <message>
        <source>Make a new sheet?</source>
        <translation>Сделать новый лист?</translation>
    </message>
    <message>
        <source>Make and print it</source>
        <translation>Сделать и напечатать</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Print it so</source>
        <translation>Печатать так</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>name misspelt</source>
        <translation>ошибка в имени</translation>
    </message>
    <message>
        <source>{number} is replaced by a new number. It cannot be called back.</source>
        <translation>{number} будет заменён новым номером. Это нельзя отменить.</translation>
    </message>
</context>
<context>
    <name>participants</name>
    <message>
        <source>All {count}</source>
        <translation>Все {count}</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Уже есть в базе</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Как будет напечатано</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Нельзя использовать</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Имя верно</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Уже в списке</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Возможно, повтор</translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation>Имя подтверждено</translation>
    </message>
    <message>
        <source>Name not confirmed yet</source>
        <translation>Имя ещё не подтверждено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Нет имени</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Person, as printed</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>№</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Стоит проверить</translation>
    </message>
    <message>
        <source>{count} already known</source>
        <translation>уже есть: {count}</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>Нельзя использовать: {count}</translation>
    </message>
    <message>
        <source>{count} do not come</source>
        <translation>не придут: {count}</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>Ожидаются: {count}</translation>
    </message>
    <message>
        <source>{count} names to confirm</source>
        <translation>Подтвердить имена: {count}</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>Новые: {count}</translation>
    </message>
    <message>
        <source>{count} on the waiting list</source>
        <translation>в листе ожидания: {count}</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>Решить: {count}</translation>
    </message>
    <message>
        <source>{count} with a note</source>
        <translation>С пометкой: {count}</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n event(s) before</source>
        <translation>
            <numerusform>%n мероприятие раньше</numerusform>
            <numerusform>%n мероприятия раньше</numerusform>
            <numerusform>%n мероприятий раньше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>У человека должно быть имя.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Модули</translation>
    </message>
    <message>
        <source>No event is coming</source>
        <translation>Предстоящих мероприятий нет</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person, as printed</source>
        <translation>Имя для печати</translation>
    </message>
    <message>
        <source>Teaches in</source>
        <translation>Ведёт занятия</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Тренер</translation>
    </message>
    <message>
        <source>Training of trainers</source>
        <translation>Тренинг для тренеров</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>Две записи</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Asked</source>
        <translation>Приглашение отправлено</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Не сможет прийти</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>Замена</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Copy the agenda of {day}?</source>
        <translation>Скопировать программу за {day}?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Закончилось в</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Give the time.</source>
        <translation>Укажите время.</translation>
    </message>
    <message>
        <source>Give the title.</source>
        <translation>Укажите название.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Nobody else is in the register of trainers.</source>
        <translation>Других тренеров в базе нет.</translation>
    </message>
    <message>
        <source>Onto</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The slot runs from {start} to {end}.</source>
        <translation>Пункт длится с {start} до {end}.</translation>
    </message>
    <message>
        <source>This holds for this slot and for later ones of the same day.</source>
        <translation>Это относится к этому пункту и последующим того же дня.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What is planned on the other day goes. Ctrl+Z brings it back.</source>
        <translation>То, что запланировано на другой день, исчезнет. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>What is to be inserted?</source>
        <translation>Что вставить?</translation>
    </message>
    <message>
        <source>When did “{title}” end?</source>
        <translation>Когда закончилось «{title}»?</translation>
    </message>
    <message>
        <source>Who holds “{title}” instead?</source>
        <translation>Кто проведёт «{title}» вместо него?</translation>
    </message>
</context>
</TS>
