<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az_AZ">
<context>
    <name>AddPanel</name>
    <message>
        <source>Add a person</source>
        <translation>Şəxs əlavə et</translation>
    </message>
    <message>
        <source>Add to the register</source>
        <translation>Bazaya əlavə et</translation>
    </message>
    <message>
        <source>Already in the register?</source>
        <translation>Artıq bazadadır?</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Çap olunacağı kimi</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Bazadakı şəxslər</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Ad yazılmayıb.</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Copy this day…</source>
        <translation>Bu günü köçür…</translation>
    </message>
    <message>
        <source>Ended early…</source>
        <translation>Tez bitdi…</translation>
    </message>
    <message>
        <source>Insert a slot…</source>
        <translation>Bənd əlavə et…</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Keçirilməyib</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Replace the trainer today…</source>
        <translation>Bu gün təlimçini əvəz et…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıxar</translation>
    </message>
</context>
<context>
    <name>AllButBar</name>
    <message numerus="yes">
        <source>Mark %n present</source>
        <translation>
            <numerusform>%n nəfəri qeyd et</numerusform>
            <numerusform>%n nəfəri qeyd et</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has the number {numbers}</source>
        <translation>Bu nömrə heç kimdə yoxdur: {numbers}</translation>
    </message>
    <message>
        <source>Numbers of those who were not there</source>
        <translation>Gəlməyənlərin nömrələri</translation>
    </message>
    <message>
        <source>absent: {names}</source>
        <translation>iştirak etməyib: {names}</translation>
    </message>
    <message>
        <source>all present but</source>
        <translation>hamı var, bunlardan başqa</translation>
    </message>
    <message>
        <source>everybody in the room</source>
        <translation>əyani iştirak edənlərin hamısı</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message>
        <source>Event files</source>
        <translation>Tədbir faylları</translation>
    </message>
    <message>
        <source>Make a file for…</source>
        <translation>Fayl hazırla…</translation>
    </message>
    <message>
        <source>Send receipts back</source>
        <translation>Təsdiq kodlarını geri göndər</translation>
    </message>
    <message>
        <source>Stopped. No file was made.</source>
        <translation>Dayandırıldı. Fayl hazırlanmadı.</translation>
    </message>
    <message>
        <source>Where to save the files for the laptops</source>
        <translation>Noutbuklar üçün fayllar harada saxlanılsın</translation>
    </message>
    <message numerus="yes">
        <source>Written and read back: %n file(s)</source>
        <translation>
            <numerusform>Yazıldı və yenidən oxundu: %n fayl</numerusform>
            <numerusform>Yazıldı və yenidən oxundu: %n fayl</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppContext</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>Davamiyyət</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Import meeting report</source>
        <translation>Görüş hesabatını yüklə</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Qeydiyyat vərəqləri</translation>
    </message>
    <message>
        <source>Somebody comes instead</source>
        <translation>Əvəzinə başqası gəlir</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Siyahıda olmayan</translation>
    </message>
</context>
<context>
    <name>BreakdownCard</name>
    <message>
        <source>Chart</source>
        <translation>Diaqram</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Rəqəmlər</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Təlimçilər</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Nə göstərilsin</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>was cancelled</source>
        <translation>ləğv edilib</translation>
    </message>
</context>
<context>
    <name>CentreForm</name>
    <message>
        <source>Centre</source>
        <translation>Mərkəz</translation>
    </message>
    <message>
        <source>Name of this computer in the history</source>
        <translation>Bu kompüterin tarixçədəki adı</translation>
    </message>
    <message>
        <source>Set up the Centre</source>
        <translation>Mərkəzi qur</translation>
    </message>
    <message>
        <source>The Centre</source>
        <translation>Mərkəz</translation>
    </message>
    <message>
        <source>Without it the Centre’s data stay closed.</source>
        <translation>Onsuz Mərkəzin məlumatları bağlı qalır.</translation>
    </message>
    <message>
        <source>Write it down and keep it in the safe</source>
        <translation>Yazın və seyfdə saxlayın</translation>
    </message>
</context>
<context>
    <name>CertificateActions</name>
    <message numerus="yes">
        <source>%n certificate(s) saved</source>
        <translation>
            <numerusform>%n sertifikat saxlanıldı</numerusform>
            <numerusform>%n sertifikat saxlanıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>An issued certificate stays in the register; it can be corrected or cancelled, not undone.</source>
        <translation>Verilmiş sertifikat reyestrdə qalır; onu düzəltmək və ya ləğv etmək olar, geri almaq olmaz.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Cancel the certificate</source>
        <translation>Sertifikatı ləğv et</translation>
    </message>
    <message>
        <source>Cancel {number} of {name}?</source>
        <translation>Ləğv edilsin: {number}, {name}?</translation>
    </message>
    <message>
        <source>Certificate for {name} by exception</source>
        <translation>İstisna olaraq sertifikat: {name}</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikatlar</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>İstisna</translation>
    </message>
    <message>
        <source>Give the exception</source>
        <translation>İstisna et</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n</source>
        <translation>
            <numerusform>%n sertifikat ver</numerusform>
            <numerusform>%n sertifikat ver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)?</source>
        <translation>
            <numerusform>%n sertifikat verilsin?</numerusform>
            <numerusform>%n sertifikat verilsin?</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>New sheet</source>
        <translation>Yeni vərəq</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Çap olunmadı</translation>
    </message>
    <message>
        <source>Stopped after {done} of {total} pages</source>
        <translation>Dayandırıldı: {done} / {total} səhifə</translation>
    </message>
    <message>
        <source>Take the old sheet back.</source>
        <translation>Köhnə vərəqi geri alın.</translation>
    </message>
    <message>
        <source>Take the sheet back.</source>
        <translation>Vərəqi geri alın.</translation>
    </message>
    <message>
        <source>The first number is {number}.</source>
        <translation>İlk nömrə: {number}.</translation>
    </message>
    <message>
        <source>The printer did not take the certificates</source>
        <translation>Printer sertifikatları qəbul etmədi</translation>
    </message>
    <message>
        <source>They are issued and in the register: they can be printed again with the same numbers.</source>
        <translation>Onlar verilib və reyestrdədir: eyni nömrələrlə yenidən çap etmək olar.</translation>
    </message>
    <message>
        <source>{number} is cancelled</source>
        <translation>{number} ləğv edildi</translation>
    </message>
    <message>
        <source>{old} is replaced by {new}</source>
        <translation>{old} əvəz edildi, yeni № {new}</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message numerus="yes">
        <source>%n person(s) hold a certificate and would not get one today</source>
        <translation>
            <numerusform>%n nəfərdə sertifikat var, bu gün isə ala bilməzdi</numerusform>
            <numerusform>%n nəfərdə sertifikat var, bu gün isə ala bilməzdi</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikatlar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Fayl seç</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>İstisna</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Ver və çap et</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n paper(s) again</source>
        <translation>
            <numerusform>%n vərəqə yenidən baxın</numerusform>
            <numerusform>%n vərəqə yenidən baxın</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Növbəti görünüş</translation>
    </message>
    <message>
        <source>Nobody is ticked</source>
        <translation>Heç kim işarələnməyib</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yenidən çap et</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Reyestr</translation>
    </message>
    <message>
        <source>Space ticks a person.</source>
        <translation>Boşluq düyməsi şəxsi işarələyir.</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>İşarələ</translation>
    </message>
    <message>
        <source>To issue</source>
        <translation>Verilməli</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Yoxlama</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>İndi göndər</translation>
    </message>
    <message>
        <source>Send the work of {day} before closing?</source>
        <translation>{day} tarixinin işi bağlamazdan əvvəl göndərilsin?</translation>
    </message>
    <message>
        <source>{title} is kept on this computer. The Centre has not got this day yet.</source>
        <translation>{title} bu kompüterdə saxlanılıb. Bu gün hələ Mərkəzə çatmayıb.</translation>
    </message>
</context>
<context>
    <name>ColumnsBar</name>
    <message>
        <source>Columns…</source>
        <translation>Sütunlar…</translation>
    </message>
    <message>
        <source>Left out: {headings}</source>
        <translation>Buraxılıb: {headings}</translation>
    </message>
    <message>
        <source>What each column of the file means</source>
        <translation>Faylın hər sütununun mənası</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Decide later</source>
        <translation>Sonra qərar ver</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Ola bilsin, eyni şəxsdir</translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation>O biri qeydi aç</translation>
    </message>
    <message>
        <source>Same person: link them</source>
        <translation>Eyni şəxsdir: əlaqələndir</translation>
    </message>
    <message>
        <source>Stays in the lists</source>
        <translation>Siyahılarda qalır</translation>
    </message>
    <message>
        <source>The other record</source>
        <translation>O biri qeyd</translation>
    </message>
    <message>
        <source>Two different people</source>
        <translation>İki fərqli şəxs</translation>
    </message>
    <message>
        <source>What is open is filled from the other record; e-mails and telephones of both stay.</source>
        <translation>Boş olanlar o biri qeyddən doldurulur; hər ikisinin e-poçt və telefonları qalır.</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Copies (*.backup)</source>
        <translation>Nüsxələr (*.backup)</translation>
    </message>
    <message>
        <source>Copy in case of loss</source>
        <translation>İtki halı üçün nüsxə</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Hər şeyin nüsxəsi</translation>
    </message>
    <message>
        <source>Last copy: {day}, {time}</source>
        <translation>Son nüsxə: {day}, {time}</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>İndi nüsxə çıxar</translation>
    </message>
    <message>
        <source>No copy was made yet.</source>
        <translation>Hələ nüsxə çıxarılmayıb.</translation>
    </message>
    <message>
        <source>One encrypted file with everything. Keep it on a stick, away from this computer.</source>
        <translation>Hər şey bir şifrələnmiş faylda. Onu fləş yaddaşda, bu kompüterdən ayrı saxlayın.</translation>
    </message>
    <message>
        <source>Written and read back</source>
        <translation>Yazıldı və yenidən oxundu</translation>
    </message>
</context>
<context>
    <name>CurriculumPage</name>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n modul</numerusform>
            <numerusform>%n modul</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n mövzu</numerusform>
            <numerusform>%n mövzu</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose a topic first; modules open with →</source>
        <translation>Əvvəlcə mövzu seçin; modullar → ilə açılır</translation>
    </message>
    <message>
        <source>Curriculum</source>
        <translation>Tədris proqramı</translation>
    </message>
    <message>
        <source>New event with this topic</source>
        <translation>Bu mövzu ilə yeni tədbir</translation>
    </message>
    <message>
        <source>Open the module</source>
        <translation>Modulu aç</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtar</translation>
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
        <translation>Gün, ay və il, məsələn 8.12.2026.</translation>
    </message>
    <message>
        <source>There is no {day}. Day, month, year.</source>
        <translation>Belə tarix yoxdur: {day}. Gün, ay, il.</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>gün.ay.il</translation>
    </message>
</context>
<context>
    <name>Deciding</name>
    <message>
        <source>Decision</source>
        <translation>Qərar</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>Another entry</source>
        <translation>Başqa qeyd</translation>
    </message>
    <message>
        <source>Both computers changed this without knowing of each other. Both entries stay in the history.</source>
        <translation>Hər iki kompüter bunu bir-birindən xəbərsiz dəyişib. Hər iki qeyd tarixçədə qalır.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Qərar gözləyən yoxdur</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Bunu götür</translation>
    </message>
    <message>
        <source>Take {entry}</source>
        <translation>Götür: {entry}</translation>
    </message>
    <message>
        <source>Two different entries</source>
        <translation>İki fərqli qeyd</translation>
    </message>
    <message>
        <source>Where two laptops enter different things, they stand here side by side.</source>
        <translation>İki noutbukda fərqli yazılanlar burada yan-yana göstərilir.</translation>
    </message>
    <message>
        <source>Write it differently</source>
        <translation>Başqa cür yaz</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>{when} · shown now</source>
        <translation>{when} · indi göstərilən</translation>
    </message>
</context>
<context>
    <name>DeskBadge</name>
    <message>
        <source>Badge</source>
        <translation>Beyc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
</context>
<context>
    <name>DeskField</name>
    <message>
        <source>Name or badge</source>
        <translation>Ad və ya beyc</translation>
    </message>
</context>
<context>
    <name>DeskFinder</name>
    <message>
        <source>Who it may be</source>
        <translation>Kim ola bilər</translation>
    </message>
</context>
<context>
    <name>DeskMarks</name>
    <message>
        <source>Check-in</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>DeskSide</name>
    <message numerus="yes">
        <source>%n (is|are) missing</source>
        <translation>
            <numerusform>%n nəfər yoxdur</numerusform>
            <numerusform>%n nəfər yoxdur</numerusform>
        </translation>
    </message>
    <message>
        <source>For the caterer</source>
        <translation>Yemək üçün</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Əyani</translation>
    </message>
    <message>
        <source>In the room: {roles}</source>
        <translation>Əyani: {roles}</translation>
    </message>
    <message>
        <source>Last five</source>
        <translation>Son beş</translation>
    </message>
    <message>
        <source>Last ones</source>
        <translation>Sonuncular</translation>
    </message>
    <message>
        <source>Nobody signed in here yet</source>
        <translation>Burada hələ heç kim qeydiyyatdan keçməyib</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Onlayn</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Təlimçilər</translation>
    </message>
    <message numerus="yes">
        <source>lunch(es)</source>
        <translation>
            <numerusform>nahar</numerusform>
            <numerusform>nahar</numerusform>
        </translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>/ {count}</translation>
    </message>
</context>
<context>
    <name>DeskUnits</name>
    <message>
        <source>The half-day before (Alt+PgUp)</source>
        <translation>Əvvəlki yarım gün (Alt+PgUp)</translation>
    </message>
    <message>
        <source>The next half-day (Alt+PgDn)</source>
        <translation>Növbəti yarım gün (Alt+PgDn)</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Gecikib</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Onlayn</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Burada</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Geri alındı: {name}</translation>
    </message>
    <message>
        <source>Type the name of who does not come first.</source>
        <translation>Əvvəlcə gəlməyənin adını yazın.</translation>
    </message>
    <message>
        <source>{status} {time}</source>
        <translation>{status} {time}</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>İmtina et</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Possible doubles</source>
        <translation>Mümkün təkrarlar</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message numerus="yes">
        <source>%n pair(s) to look at. A link can be taken back.</source>
        <translation>
            <numerusform>Baxılacaq %n cüt. Əlaqəni geri almaq olar.</numerusform>
            <numerusform>Baxılacaq %n cüt. Əlaqəni geri almaq olar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Ayrı saxla</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>Qeydləri əlaqələndir</translation>
    </message>
    <message>
        <source>Looking for possible doubles</source>
        <translation>Mümkün təkrarlar axtarılır</translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation>Bir şəxsə oxşayan iki qeyd yoxdur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Mümkün təkrarlar</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Eyni</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>İki şəxs</translation>
    </message>
    <message>
        <source>Whoever is linked or kept apart does not come up again.</source>
        <translation>Əlaqələndirilən və ya ayrı saxlanılan bir daha çıxmır.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>What you typed before is here again.</source>
        <translation>Əvvəl yazdığınız yenə buradadır.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Choose files</source>
        <translation>Faylları seç</translation>
    </message>
    <message>
        <source>Drop event files here</source>
        <translation>Tədbir fayllarını bura atın</translation>
    </message>
    <message>
        <source>Event files (*.rtcm);;All files (*)</source>
        <translation>Tədbir faylları (*.rtcm);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Event files to take in</source>
        <translation>Qəbul ediləcək tədbir faylları</translation>
    </message>
    <message>
        <source>Looking for event files</source>
        <translation>Tədbir faylları axtarılır</translation>
    </message>
    <message>
        <source>or choose files, or a whole stick</source>
        <translation>və ya faylları, yaxud bütün fləş yaddaşı seçin</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>{least} ilə {most} arasında ədəd.</translation>
    </message>
    <message>
        <source>Questions of the form</source>
        <translation>Anketin sualları</translation>
    </message>
    <message>
        <source>Sheet number, if any</source>
        <translation>Vərəqin nömrəsi, varsa</translation>
    </message>
    <message>
        <source>Typed in already:</source>
        <translation>Artıq daxil edilib:</translation>
    </message>
    <message>
        <source>question {number} of {count}</source>
        <translation>sual {number} / {count}</translation>
    </message>
    <message>
        <source>{options}   Enter goes on.</source>
        <translation>{options}   Enter növbətiyə keçir.</translation>
    </message>
    <message>
        <source>{question}
1 to 5 answers and goes on, 0 is no answer.</source>
        <translation>{question}
1–5 cavab verir və keçir, 0 cavab yoxdur.</translation>
    </message>
    <message>
        <source>{question} Enter goes on, also when it stays empty.</source>
        <translation>{question} Enter boş qalsa da növbətiyə keçir.</translation>
    </message>
</context>
<context>
    <name>EntrySide</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n cavab</numerusform>
            <numerusform>%n cavab</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct form {number}</source>
        <translation>Anket {number}: düzəlt</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Kağızın dili</translation>
    </message>
    <message>
        <source>Last forms</source>
        <translation>Son anketlər</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Onlayn</translation>
    </message>
    <message>
        <source>Several versions were printed. Which number is at the foot of these papers?</source>
        <translation>Bir neçə versiya çap olunub. Bu kağızların aşağısında hansı nömrə var?</translation>
    </message>
    <message>
        <source>Take form {number} out</source>
        <translation>Anket {number}: çıxar</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Əyani</translation>
    </message>
    <message>
        <source>These papers are from</source>
        <translation>Bu anketlər kimdəndir</translation>
    </message>
    <message>
        <source>Version at the foot of the paper</source>
        <translation>Kağızın aşağısındakı versiya</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versiya {number}</translation>
    </message>
    <message>
        <source>forms in the room</source>
        <translation>əyani anket</translation>
    </message>
    <message>
        <source>forms on line</source>
        <translation>onlayn anket</translation>
    </message>
    <message>
        <source>{answers}, sheet {serial}</source>
        <translation>{answers}, vərəq {serial}</translation>
    </message>
    <message>
        <source>{count} of {expected}</source>
        <translation>{count} / {expected}</translation>
    </message>
</context>
<context>
    <name>EntryView</name>
    <message>
        <source>Form {number}</source>
        <translation>Anket {number}</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>A PDF with room for every answer</source>
        <translation>Hər cavab üçün yeri olan PDF</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Cavab</translation>
    </message>
    <message>
        <source>Answers are kept without names.</source>
        <translation>Cavablar adsız saxlanılır.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>Correct the last</source>
        <translation>Sonuncunu düzəlt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Daxiletmə</translation>
    </message>
    <message>
        <source>Entry or results</source>
        <translation>Daxiletmə və ya nəticələr</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Qiymətləndirmə</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Anket</translation>
    </message>
    <message>
        <source>From the forms that were taken in.</source>
        <translation>Qəbul edilmiş anketlərin nəticəsi.</translation>
    </message>
    <message>
        <source>It makes itself from the agenda: sessions, trainers, outcomes, interpretation.</source>
        <translation>O, proqramdan özü yaranır: sessiyalar, təlimçilər, nəticələr, tərcümə.</translation>
    </message>
    <message>
        <source>Make it and type papers in</source>
        <translation>Hazırla və kağızları daxil et</translation>
    </message>
    <message>
        <source>Make the form and save it for printing</source>
        <translation>Anketi hazırla və çap üçün saxla</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Yeni qeyd</translation>
    </message>
    <message>
        <source>Next form</source>
        <translation>Növbəti anket</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Cavab yoxdur</translation>
    </message>
    <message>
        <source>One key for each answer</source>
        <translation>Hər cavab üçün bir düymə</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Vərəqlə</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)</source>
        <translation>
            <numerusform>%n anketi qəbul et</numerusform>
            <numerusform>%n anketi qəbul et</numerusform>
        </translation>
    </message>
    <message>
        <source>This form is not made yet</source>
        <translation>Bu anket hələ hazırlanmayıb</translation>
    </message>
    <message>
        <source>What is said in the room each day. Nobody is named.</source>
        <translation>Hər gün otaqda deyilənlər. Heç kimin adı çəkilmir.</translation>
    </message>
</context>
<context>
    <name>Evening</name>
    <message>
        <source>Send now</source>
        <translation>İndi göndər</translation>
    </message>
    <message>
        <source>The day is over: send its work to the Centre</source>
        <translation>Gün bitdi: işi Mərkəzə göndərin</translation>
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
        <translation>Koordinator</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donorlar</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Interpretation into</source>
        <translation>Tərcümə dili</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Languages, that of the papers first</source>
        <translation>Dillər, birincisi sənədlərin dili</translation>
    </message>
    <message>
        <source>Link for those on line</source>
        <translation>Onlayn iştirakçılar üçün keçid</translation>
    </message>
    <message>
        <source>Name, office; name, office</source>
        <translation>Ad, vəzifə; ad, vəzifə</translation>
    </message>
    <message>
        <source>Nominations until</source>
        <translation>Namizəd göstərmə müddəti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Tərəfdaşlar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Yerlərin sayı</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Layihə</translation>
    </message>
    <message>
        <source>Several with ;</source>
        <translation>Bir neçəsi ; ilə</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Keçirilmə yeri</translation>
    </message>
    <message>
        <source>Who signs the certificates</source>
        <translation>Sertifikatları kim imzalayır</translation>
    </message>
</context>
<context>
    <name>EventHeader</name>
    <message>
        <source>Other events</source>
        <translation>Başqa tədbirlər</translation>
    </message>
    <message>
        <source>{code}, other events</source>
        <translation>{code}, başqa tədbirlər</translation>
    </message>
</context>
<context>
    <name>EventLines</name>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
</context>
<context>
    <name>EventView</name>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Tədbir</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>In no event yet.</source>
        <translation>Hələ heç bir tədbirdə deyil.</translation>
    </message>
    <message>
        <source>Open in the list of the event</source>
        <translation>Tədbirin siyahısında aç</translation>
    </message>
    <message>
        <source>Open the plan of the event</source>
        <translation>Tədbirin planını aç</translation>
    </message>
    <message>
        <source>Open {event}</source>
        <translation>Aç: {event}</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Təlimçi</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Choose topics and a first day: the agenda drafts itself.</source>
        <translation>Mövzuları və birinci günü seçin: proqram özü qurulur.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Tarixlər</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Filter by title, code or place</source>
        <translation>Ad, kod və ya yerə görə süz</translation>
    </message>
    <message>
        <source>From one or several topics</source>
        <translation>Bir və ya bir neçə mövzudan</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni tədbir</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Hələ tədbir yoxdur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Plan an event</source>
        <translation>Tədbir planlaşdır</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Choose files</source>
        <translation>Faylları seç</translation>
    </message>
    <message>
        <source>Differently</source>
        <translation>Başqa cür</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Məlumat mübadiləsi</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Birinci</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Noutbuklar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Növbəti</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Növbəti görünüş</translation>
    </message>
    <message>
        <source>No event file is there</source>
        <translation>Tədbir faylı yoxdur</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>İkinci</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Qəbul et</translation>
    </message>
    <message>
        <source>The files of the laptops end in .rtcm.</source>
        <translation>Noutbukların faylları .rtcm ilə bitir.</translation>
    </message>
    <message>
        <source>The receipt {code} is copied</source>
        <translation>{code} təsdiq kodu köçürüldü</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Data</source>
        <translation>Məlumatlar</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Qovluq</translation>
    </message>
    <message>
        <source>Key in words</source>
        <translation>Açar sözlə</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Qovluğu aç</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Noutbukun kodu</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu kompüter</translation>
    </message>
    <message>
        <source>the Centre</source>
        <translation>Mərkəz</translation>
    </message>
    <message>
        <source>training laptop</source>
        <translation>təlim noutbuku</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
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
        <translation>Davam et</translation>
    </message>
    <message>
        <source>This step was not kept</source>
        <translation>Bu addım saxlanılmadı</translation>
    </message>
</context>
<context>
    <name>FilesView</name>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n istifadə oluna bilməz</numerusform>
            <numerusform>%n istifadə oluna bilməz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n dəyişiklik</numerusform>
            <numerusform>%n dəyişiklik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fayl</numerusform>
            <numerusform>%n fayl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n artıq məlumdur</numerusform>
            <numerusform>%n artıq məlumdur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken in</source>
        <translation>
            <numerusform>%n qəbul edilib</numerusform>
            <numerusform>%n qəbul edilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n qərar gözləyir</numerusform>
            <numerusform>%n qərar gözləyir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n gözləyir</numerusform>
            <numerusform>%n gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>İstifadə oluna bilməz</translation>
    </message>
    <message>
        <source>Copy the receipt</source>
        <translation>Təsdiq kodunu köçür</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Files that came in</source>
        <translation>Gələn fayllar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimdən</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Artıq məlumdur</translation>
    </message>
    <message>
        <source>No file came in yet</source>
        <translation>Hələ fayl gəlməyib</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Təsdiq kodu</translation>
    </message>
    <message>
        <source>Receipt for the sender: {code}</source>
        <translation>Göndərən üçün təsdiq kodu: {code}</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Qəbul edilib</translation>
    </message>
    <message>
        <source>Their receipts go back with “Send receipts back”.</source>
        <translation>Təsdiq kodları “Təsdiq kodlarını geri göndər” ilə qayıdır.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Gözləyir</translation>
    </message>
    <message>
        <source>receipt {code}</source>
        <translation>təsdiq kodu {code}</translation>
    </message>
    <message numerus="yes">
        <source>stopped: %n not looked at</source>
        <translation>
            <numerusform>dayandırıldı: %n faylına baxılmayıb</numerusform>
            <numerusform>dayandırıldı: %n faylına baxılmayıb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Empty</source>
        <translation>Təmizlə</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Everything stays on this computer. No internet is needed.</source>
        <translation>Hər şey bu kompüterdə qalır. İnternet lazım deyil.</translation>
    </message>
    <message>
        <source>From another computer or a copy on a stick</source>
        <translation>Başqa kompüterdən və ya fləş yaddaşdakı nüsxədən</translation>
    </message>
    <message>
        <source>Made-up people; can be thrown away any time</source>
        <translation>Uydurma şəxslər; istənilən vaxt silmək olar</translation>
    </message>
    <message>
        <source>Once, in the central office</source>
        <translation>Bir dəfə, mərkəzi ofisdə</translation>
    </message>
    <message>
        <source>Open a folder that exists</source>
        <translation>Mövcud qovluğu aç</translation>
    </message>
    <message>
        <source>Set up the Centre</source>
        <translation>Mərkəzi qur</translation>
    </message>
    <message>
        <source>Set up this training laptop</source>
        <translation>Bu təlim noutbukunu qur</translation>
    </message>
    <message>
        <source>Try a practice event</source>
        <translation>Məşq tədbirini sına</translation>
    </message>
    <message>
        <source>Welcome to RTCM Desktop</source>
        <translation>RTCM Desktop proqramına xoş gəlmisiniz</translation>
    </message>
    <message>
        <source>What is this computer for?</source>
        <translation>Bu kompüter nə üçündür?</translation>
    </message>
    <message>
        <source>With the set-up file the Centre gave you</source>
        <translation>Mərkəzin verdiyi sazlama faylı ilə</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Ask each time</source>
        <translation>Hər dəfə soruş</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
</context>
<context>
    <name>FolderLine</name>
    <message>
        <source>Data folder</source>
        <translation>Məlumat qovluğu</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Başqa qovluq</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message numerus="yes">
        <source>%n cannot be used</source>
        <translation>
            <numerusform>%n istifadə oluna bilməz</numerusform>
            <numerusform>%n istifadə oluna bilməz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) taken in</source>
        <translation>
            <numerusform>%n anket qəbul edildi</numerusform>
            <numerusform>%n anket qəbul edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <translation>
            <numerusform>%n artıq məlumdur</numerusform>
            <numerusform>%n artıq məlumdur</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled workbook or answers</source>
        <translation>Doldurulmuş kitab və ya cavablar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Anket</translation>
    </message>
    <message>
        <source>Form of the event</source>
        <translation>Tədbirin anketi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Yüklə</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>Paper and workbook</source>
        <translation>Blank və cədvəl</translation>
    </message>
    <message>
        <source>Save a workbook for typing…</source>
        <translation>Daxiletmə cədvəlini saxla…</translation>
    </message>
    <message>
        <source>Save the form as PDF…</source>
        <translation>Anketi PDF kimi saxla…</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Qəbul et</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n filled form(s)?</source>
        <translation>
            <numerusform>%n doldurulmuş onlayn anket qəbul edilsin?</numerusform>
            <numerusform>%n doldurulmuş onlayn anket qəbul edilsin?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a workbook or the answers of an online form…</source>
        <translation>Kitabı və ya onlayn anketin cavablarını qəbul et…</translation>
    </message>
    <message>
        <source>The workbook is saved</source>
        <translation>Cədvəl saxlanıldı</translation>
    </message>
    <message>
        <source>Version {number} of the form is saved</source>
        <translation>Anketin {number} versiyası saxlanıldı</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Workbook for typing</source>
        <translation>Daxiletmə cədvəli</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel kitabları (*.xlsx)</translation>
    </message>
    <message>
        <source>Workbooks and answers ({endings})</source>
        <translation>Kitablar və cavablar ({endings})</translation>
    </message>
    <message>
        <source>{found} of {asked} questions are recognised. Names, addresses and times are left out.</source>
        <translation>{asked} sualdan {found} tanındı. Adlar, ünvanlar və vaxtlar buraxılır.</translation>
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
        <translation>Təlimat</translation>
    </message>
</context>
<context>
    <name>FrameParts</name>
    <message>
        <source>Dark</source>
        <translation>Tünd görünüş</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Məşqi bitir</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq görünüş</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>məşq</translation>
    </message>
    <message>
        <source>the Centre</source>
        <translation>Mərkəz</translation>
    </message>
    <message>
        <source>training laptop</source>
        <translation>təlim noutbuku</translation>
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
        <translation>Nüsxədən bərpa et…</translation>
    </message>
</context>
<context>
    <name>GridLegend</name>
    <message>
        <source>Earlier half-days (Ctrl+PgUp)</source>
        <translation>Əvvəlki yarım günlər (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Later half-days (Ctrl+PgDn)</source>
        <translation>Sonrakı yarım günlər (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>· to come   – not marked</source>
        <translation>· qarşıda   – qeyd edilməyib</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message numerus="yes">
        <source>%n (person is|people are) marked present</source>
        <translation>
            <numerusform>%n nəfər qeyd edildi</numerusform>
            <numerusform>%n nəfər qeyd edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>All but…</source>
        <translation>Hamısı, bunlardan başqa…</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Davamiyyət</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Xana</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Qeydiyyat</translation>
    </message>
    <message>
        <source>Half-day</source>
        <translation>Yarım gün</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>Paint on</source>
        <translation>Davam etdir</translation>
    </message>
    <message>
        <source>Sign-in sheets</source>
        <translation>Qeydiyyat vərəqləri</translation>
    </message>
</context>
<context>
    <name>GuideView</name>
    <message>
        <source>Guide</source>
        <translation>Təlimat</translation>
    </message>
</context>
<context>
    <name>HeadKeeper</name>
    <message>
        <source>Nothing due</source>
        <translation>Təcili iş yoxdur</translation>
    </message>
    <message>
        <source>Print for tomorrow</source>
        <translation>Sabah üçün çap et</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All pages</source>
        <translation>Bütün səhifələr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Təlimat</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History of changes</source>
        <translation>Dəyişikliklərin tarixçəsi</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Daha %n göstər</numerusform>
            <numerusform>Daha %n göstər</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>All events</source>
        <translation>Bütün tədbirlər</translation>
    </message>
    <message>
        <source>An event that was planned elsewhere</source>
        <translation>Başqa yerdə planlaşdırılmış tədbir</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>İndi nüsxə çıxar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Everything is kept on this computer</source>
        <translation>Hər şey bu kompüterdə saxlanılır</translation>
    </message>
    <message>
        <source>Everything starts with an event: plan one here, or take in a file.</source>
        <translation>Hər şey tədbirdən başlayır: burada planlaşdırın və ya fayl qəbul edin.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ora keç</translation>
    </message>
    <message>
        <source>Needs doing today</source>
        <translation>Bu gün görüləcək işlər</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni tədbir</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Hələ tədbir yoxdur</translation>
    </message>
    <message>
        <source>Nothing needs doing today</source>
        <translation>Bu gün görüləcək iş yoxdur</translation>
    </message>
    <message>
        <source>One encrypted file with everything, in case this computer is lost</source>
        <translation>Hər şey bir şifrələnmiş faylda, kompüter itərsə</translation>
    </message>
    <message>
        <source>Plan the first event</source>
        <translation>İlk tədbiri planlaşdır</translation>
    </message>
    <message>
        <source>Take in an event file</source>
        <translation>Tədbir faylını qəbul et</translation>
    </message>
    <message>
        <source>Today’s agenda</source>
        <translation>Bu günün proqramı</translation>
    </message>
    <message>
        <source>Topics, a first day: the agenda drafts itself</source>
        <translation>Mövzular və birinci gün: proqram özü qurulur</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Cancel</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Decide the doubtful rows first</source>
        <translation>Əvvəlcə şübhəli sətirlərə qərar verin</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Qərar</translation>
    </message>
    <message>
        <source>Nobody new to take in</source>
        <translation>Yeni şəxs yoxdur</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Siyahı oxunur…</translation>
    </message>
    <message>
        <source>Rows of lists taken in before that wait for your decision</source>
        <translation>Əvvəl yüklənmiş siyahıların qərarınızı gözləyən sətirləri</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>Siyahının sətirləri</translation>
    </message>
    <message>
        <source>Say what the columns mean</source>
        <translation>Sütunların mənasını göstərin</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Qəbul et</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n (person|people)</source>
        <translation>
            <numerusform>%n nəfəri qəbul et</numerusform>
            <numerusform>%n nəfəri qəbul et</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}, sheet “{sheet}” · headings in row {row}</source>
        <translation>{file}, vərəq “{sheet}” · başlıqlar {row} sətrində</translation>
    </message>
</context>
<context>
    <name>ImprovementsView</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>Təkmilləşdirmələr</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Növbəti vəziyyət</translation>
    </message>
    <message>
        <source>Nothing is agreed yet. What is to change stands in the report.</source>
        <translation>Hələ heç nə razılaşdırılmayıb. Dəyişəcək şeylər hesabatda göstərilir.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Son tarix</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>Nəyi dəyişirik</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
</context>
<context>
    <name>IssueView</name>
    <message numerus="yes">
        <source>%n certain</source>
        <translation>
            <numerusform>%n nəfər şərtləri ödəyib</numerusform>
            <numerusform>%n nəfər şərtləri ödəyib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n if present</source>
        <translation>
            <numerusform>%n nəfər iştirak etsə</numerusform>
            <numerusform>%n nəfər iştirak etsə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are long</source>
        <translation>
            <numerusform>%n ad uzundur</numerusform>
            <numerusform>%n ad uzundur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) cannot be printed</source>
        <translation>
            <numerusform>%n ad çap oluna bilmir</numerusform>
            <numerusform>%n ad çap oluna bilmir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no</source>
        <translation>
            <numerusform>%n nəfər yox</numerusform>
            <numerusform>%n nəfər yox</numerusform>
        </translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Şərtlər ödənilib</translation>
    </message>
    <message>
        <source>Exception…</source>
        <translation>İstisna…</translation>
    </message>
    <message>
        <source>If present in what is to come</source>
        <translation>Qalan hissədə iştirak etsə</translation>
    </message>
    <message>
        <source>If present {when}</source>
        <translation>İştirak etsə: {when}</translation>
    </message>
    <message>
        <source>Issued as {number}</source>
        <translation>Verilib: {number}</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Ad səhvdir</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Ad və ya nömrə</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yox</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>Take the exception back</source>
        <translation>İstisnanı geri al</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Çap olunacağı kimi səhifə</translation>
    </message>
    <message>
        <source>The page exactly as it will be printed</source>
        <translation>Səhifə məhz belə çap olunacaq</translation>
    </message>
    <message>
        <source>They fit on two lines. Look at them before printing.</source>
        <translation>İki sətrə sığır. Çapdan əvvəl baxın.</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Təlimçilər</translation>
    </message>
    <message>
        <source>Who gets a certificate</source>
        <translation>Kim sertifikat alır</translation>
    </message>
    <message>
        <source>needed: {percent} % of the time</source>
        <translation>lazımdır: vaxtın {percent} %-i</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>All ticked in one file…</source>
        <translation>İşarələnənlər bir faylda…</translation>
    </message>
    <message>
        <source>Certificates as one file</source>
        <translation>Sertifikatlar bir faylda</translation>
    </message>
    <message>
        <source>Folder for the certificates</source>
        <translation>Sertifikatlar üçün qovluq</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Ver və çap et</translation>
    </message>
    <message numerus="yes">
        <source>Issue and print %n</source>
        <translation>
            <numerusform>%n sertifikatı ver və çap et</numerusform>
            <numerusform>%n sertifikatı ver və çap et</numerusform>
        </translation>
    </message>
    <message>
        <source>One file for each person…</source>
        <translation>Hər kəsə ayrı fayl…</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>Print %n again</source>
        <translation>
            <numerusform>%n sertifikatı yenidən çap et</numerusform>
            <numerusform>%n sertifikatı yenidən çap et</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message numerus="yes">
        <source>%n file(s) that had waited (is|are) taken in</source>
        <translation>
            <numerusform>Gözləyən %n fayl qəbul edildi</numerusform>
            <numerusform>Gözləyən %n fayl qəbul edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier set-up file for the same station is no longer good then.</source>
        <translation>Onda həmin kod üçün əvvəlki sazlama faylı artıq yaramır.</translation>
    </message>
    <message>
        <source>For which laptop?</source>
        <translation>Hansı noutbuk üçün?</translation>
    </message>
    <message>
        <source>Is {station} lost?</source>
        <translation>{station} itib?</translation>
    </message>
    <message>
        <source>Its words: {words}</source>
        <translation>Sözləri: {words}</translation>
    </message>
    <message>
        <source>Laptop lost</source>
        <translation>Noutbuk itib</translation>
    </message>
    <message>
        <source>Letters and a number, such as AZ7. Empty: the next free one.</source>
        <translation>Hərflər və rəqəm, məsələn AZ7. Boş: növbəti boş kod.</translation>
    </message>
    <message>
        <source>Make a set-up file</source>
        <translation>Sazlama faylı hazırla</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Bərpa açarı</translation>
    </message>
    <message>
        <source>Recovery key for the safe</source>
        <translation>Seyf üçün bərpa açarı</translation>
    </message>
    <message>
        <source>Recovery keys (*.key)</source>
        <translation>Bərpa açarları (*.key)</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>Register {station}?</source>
        <translation>{station} qeyd edilsin?</translation>
    </message>
    <message>
        <source>Report it lost</source>
        <translation>İtdiyini bildir</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Sorğu</translation>
    </message>
    <message>
        <source>Request for the Centre</source>
        <translation>Mərkəz üçün sorğu</translation>
    </message>
    <message>
        <source>Request of a laptop</source>
        <translation>Noutbukun sorğusu</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation>Sorğular (*.request)</translation>
    </message>
    <message>
        <source>Requests (*.request);;All files (*)</source>
        <translation>Sorğular (*.request);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Say what happened: it stays in the history.</source>
        <translation>Nə baş verdiyini yazın: tarixçədə qalır.</translation>
    </message>
    <message>
        <source>Send {file} to the Centre, and read these words out by telephone</source>
        <translation>{file} faylını Mərkəzə göndərin və bu sözləri telefonla oxuyun</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Sazlama faylı</translation>
    </message>
    <message>
        <source>Set-up files (*.kit)</source>
        <translation>Sazlama faylları (*.kit)</translation>
    </message>
    <message>
        <source>Station of the new laptop</source>
        <translation>Yeni noutbukun kodu</translation>
    </message>
    <message>
        <source>Telephone the laptop. It must read out these words: {words}</source>
        <translation>Noutbukun sahibinə zəng edin. O, bu sözləri oxumalıdır: {words}</translation>
    </message>
    <message>
        <source>The laptop shows these words when it is set up: {words}</source>
        <translation>Noutbuk qurulanda bu sözləri göstərir: {words}</translation>
    </message>
    <message>
        <source>The other laptops learn it with their next file from the Centre.</source>
        <translation>O biri noutbuklar bunu Mərkəzdən gələn növbəti faylla öyrənir.</translation>
    </message>
    <message>
        <source>The recovery key is written and read back</source>
        <translation>Bərpa açarı yazıldı və yenidən oxundu</translation>
    </message>
    <message>
        <source>The set-up file for {station} is written and read back</source>
        <translation>{station} üçün sazlama faylı yazıldı və yenidən oxundu</translation>
    </message>
    <message>
        <source>The words match</source>
        <translation>Sözlər uyğundur</translation>
    </message>
    <message>
        <source>What came from it stays. What it sends from now on is kept aside. It cannot be called back.</source>
        <translation>Ondan gələnlər qalır. Bundan sonra göndərdikləri kənarda saxlanılır. Bunu geri almaq olmaz.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Nə baş verib</translation>
    </message>
    <message>
        <source>{station} is registered</source>
        <translation>{station} qeyd edildi</translation>
    </message>
    <message>
        <source>{station} is reported lost</source>
        <translation>{station} itirildiyi bildirildi</translation>
    </message>
</context>
<context>
    <name>KeyCap</name>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
</context>
<context>
    <name>LaptopsView</name>
    <message numerus="yes">
        <source>%n file(s) wait(s|)</source>
        <translation>
            <numerusform>%n fayl gözləyir</numerusform>
            <numerusform>%n fayl gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>A set-up file makes a new computer a training laptop of this Centre.</source>
        <translation>Sazlama faylı yeni kompüteri bu Mərkəzin təlim noutbuku edir.</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>İşləyir</translation>
    </message>
    <message>
        <source>File for it</source>
        <translation>Onun üçün fayl</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>İtib</translation>
    </message>
    <message>
        <source>It is lost…</source>
        <translation>İtib…</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Noutbuk</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Noutbuklar</translation>
    </message>
    <message>
        <source>Last file for it</source>
        <translation>Ona son fayl</translation>
    </message>
    <message>
        <source>Last file from it</source>
        <translation>Ondan son fayl</translation>
    </message>
    <message>
        <source>Make a file for it…</source>
        <translation>Onun üçün fayl hazırla…</translation>
    </message>
    <message>
        <source>Make a set-up file</source>
        <translation>Sazlama faylı hazırla</translation>
    </message>
    <message>
        <source>Make a set-up file…</source>
        <translation>Sazlama faylı hazırla…</translation>
    </message>
    <message>
        <source>No laptop has been set up yet</source>
        <translation>Hələ heç bir noutbuk qurulmayıb</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Qeyd et</translation>
    </message>
    <message>
        <source>Register a laptop</source>
        <translation>Noutbuku qeyd et</translation>
    </message>
    <message>
        <source>Register a laptop…</source>
        <translation>Noutbuku qeyd et…</translation>
    </message>
    <message>
        <source>Reported lost</source>
        <translation>İtirildiyi bildirilib</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Sazlama faylı</translation>
    </message>
    <message>
        <source>Set-up file made</source>
        <translation>Sazlama faylı hazırlanıb</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>its receipt has not gone back</source>
        <translation>təsdiq kodu geri göndərilməyib</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hələ yoxdur</translation>
    </message>
    <message>
        <source>since {when}</source>
        <translation>{when} tarixindən</translation>
    </message>
</context>
<context>
    <name>LinkPanel</name>
    <message>
        <source>Link with another record</source>
        <translation>Başqa qeydlə əlaqələndir</translation>
    </message>
    <message>
        <source>Name in any script, or e-mail</source>
        <translation>İstənilən əlifba ilə ad və ya e-poçt</translation>
    </message>
    <message>
        <source>Nobody else answers to this.</source>
        <translation>Belə başqa kimsə yoxdur.</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Bazadakı şəxslər</translation>
    </message>
</context>
<context>
    <name>LinkedCard</name>
    <message>
        <source>Compare</source>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Linked because everything is the same</source>
        <translation>Hər şey eyni olduğu üçün əlaqələndirilib</translation>
    </message>
    <message>
        <source>Linked by a decision</source>
        <translation>Qərarla əlaqələndirilib</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Ola bilsin, eyni şəxsdir</translation>
    </message>
    <message>
        <source>Records of this person</source>
        <translation>Bu şəxsin qeydləri</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>This is the only record.</source>
        <translation>Bu, yeganə qeyddir.</translation>
    </message>
</context>
<context>
    <name>ListTaker</name>
    <message numerus="yes">
        <source>%n (person was|people were) taken in</source>
        <translation>
            <numerusform>%n nəfər qəbul edildi</numerusform>
            <numerusform>%n nəfər qəbul edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking in a list</source>
        <translation>Siyahının yüklənməsi</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message numerus="yes">
        <source>%n (is|are) expected</source>
        <translation>
            <numerusform>%n nəfər gözlənilir</numerusform>
            <numerusform>%n nəfər gözlənilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of a list wait(s|) for your decision</source>
        <translation>
            <numerusform>Siyahının %n sətri qərarınızı gözləyir</numerusform>
            <numerusform>Siyahının %n sətri qərarınızı gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is enough for now</source>
        <translation>Hələlik ad kifayətdir</translation>
    </message>
    <message>
        <source>Copied from a mail or a spreadsheet</source>
        <translation>Məktubdan və ya cədvəldən köçürülmüş</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Qərar ver</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>Enter somebody by hand</source>
        <translation>Əl ilə əlavə et</translation>
    </message>
    <message>
        <source>Excel or CSV; the columns are found by themselves</source>
        <translation>Excel və ya CSV; sütunlar özü tapılır</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Siyahıda tap</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Əvəzinə</translation>
    </message>
    <message>
        <source>It usually starts with the list a ministry sent.</source>
        <translation>Adətən nazirliyin göndərdiyi siyahıdan başlanır.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name is right</source>
        <translation>Ad düzgündür</translation>
    </message>
    <message>
        <source>Nobody is in this event yet</source>
        <translation>Bu tədbirdə hələ heç kim yoxdur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>İştirakçı</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Paste a table of names</source>
        <translation>Adlar cədvəlini yapışdır</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Siyahını yüklə</translation>
    </message>
    <message>
        <source>Take in a list of nominations</source>
        <translation>Namizəd siyahısını yüklə</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Siyahıda olmayan</translation>
    </message>
</context>
<context>
    <name>MeaningPanel</name>
    <message>
        <source>Leave this column out</source>
        <translation>Bu sütunu burax</translation>
    </message>
    <message>
        <source>The list at the left follows every change.</source>
        <translation>Soldakı siyahı hər dəyişikliyi izləyir.</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>Sütunların mənası</translation>
    </message>
</context>
<context>
    <name>NamesView</name>
    <message numerus="yes">
        <source>%n name(s) (is|are) not confirmed yet</source>
        <translation>
            <numerusform>%n ad hələ təsdiqlənməyib</numerusform>
            <numerusform>%n ad hələ təsdiqlənməyib</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Hamısı {count}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Every name is confirmed.</source>
        <translation>Bütün adlar təsdiqlənib.</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Ad tap</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>Mend the name</source>
        <translation>Adı düzəlt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name is right</source>
        <translation>Ad düzgündür</translation>
    </message>
    <message>
        <source>Name-check list</source>
        <translation>Adların yoxlanması siyahısı</translation>
    </message>
    <message>
        <source>Names as they will be printed</source>
        <translation>Çap olunacağı kimi adlar</translation>
    </message>
    <message>
        <source>Not right after all</source>
        <translation>Yenə də düzgün deyil</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>Siyahını çap et</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>{count} təsdiqlənib</translation>
    </message>
    <message>
        <source>{count} not confirmed</source>
        <translation>{count} təsdiqlənməyib</translation>
    </message>
    <message>
        <source>{count} worth a look</source>
        <translation>{count} ada baxın</translation>
    </message>
</context>
<context>
    <name>NewEventPage</name>
    <message>
        <source>As usual</source>
        <translation>Adi qaydada</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Chosen: {topics}</source>
        <translation>Seçilib: {topics}</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Birinci gün</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Əyani</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Yeni tədbir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Onlayn</translation>
    </message>
    <message>
        <source>Plan the event</source>
        <translation>Tədbiri planlaşdır</translation>
    </message>
    <message>
        <source>Room and on line</source>
        <translation>Hibrid</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>İkinci dil</translation>
    </message>
    <message>
        <source>The topic’s title</source>
        <translation>Mövzunun adı</translation>
    </message>
    <message>
        <source>Tick at least one topic</source>
        <translation>Ən azı bir mövzu işarələyin</translation>
    </message>
    <message>
        <source>Tick one or several topics; the agenda is drafted from their sessions.</source>
        <translation>Bir və ya bir neçə mövzunu işarələyin; proqram onların sessiyalarından qurulur.</translation>
    </message>
    <message>
        <source>Tick the topic</source>
        <translation>Mövzunu işarələ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Town and building</source>
        <translation>Şəhər və bina</translation>
    </message>
    <message>
        <source>Type the first day</source>
        <translation>Birinci günü yazın</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Keçirilmə yeri</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Differs from the first</source>
        <translation>Birincidən fərqlidir</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Parol ifadəsi yenidən</translation>
    </message>
    <message>
        <source>Short. Two or three words are harder to guess.</source>
        <translation>Qısadır. İki-üç sözü yadda saxlamaq asan, tapmaq çətindir.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Eynidir</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Parol ifadəsini yazın</translation>
    </message>
    <message>
        <source>Type it once more</source>
        <translation>Bir də yazın</translation>
    </message>
</context>
<context>
    <name>NewcomerPanel</name>
    <message>
        <source>Already in the register?</source>
        <translation>Artıq bazadadır?</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>Əvəzinə gəlir</translation>
    </message>
    <message>
        <source>Comes instead of {name}</source>
        <translation>Əvəz edir: {name}</translation>
    </message>
    <message>
        <source>Enter walk-in</source>
        <translation>Siyahıda olmayanı əlavə et</translation>
    </message>
    <message>
        <source>People of the register</source>
        <translation>Bazadakı şəxslər</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Ad yazılmayıb.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Siyahıda olmayan</translation>
    </message>
</context>
<context>
    <name>NobodyCard</name>
    <message>
        <source>Any script will do; with or without ə, ı, ö. A scanner needs no key at all.</source>
        <translation>İstənilən əlifba ilə; ə, ı, ö ilə və ya onlarsız. Skanerə düymə lazım deyil.</translation>
    </message>
    <message>
        <source>Look the person up by name, or enter a walk-in.</source>
        <translation>Şəxsi adına görə tapın və ya siyahıda olmayan kimi əlavə edin.</translation>
    </message>
    <message>
        <source>Nobody called “{name}” is in this event</source>
        <translation>Bu tədbirdə “{name}” adlı heç kim yoxdur</translation>
    </message>
    <message>
        <source>Nobody is expected in this event yet</source>
        <translation>Bu tədbirdə hələ heç kim gözlənilmir</translation>
    </message>
    <message>
        <source>Search all people</source>
        <translation>Bütün şəxslərdə axtar</translation>
    </message>
    <message>
        <source>Somebody new is entered as a walk-in, or comes from the register of all people.</source>
        <translation>Yeni şəxs siyahıda olmayan kimi əlavə edilir və ya ümumi bazadan götürülür.</translation>
    </message>
    <message>
        <source>Take in a list of nominations under People, or enter a walk-in.</source>
        <translation>“İştirakçılar” addımında namizəd siyahısını yükləyin və ya siyahıda olmayanı əlavə edin.</translation>
    </message>
    <message>
        <source>This badge is not of this event</source>
        <translation>Bu beyc bu tədbirin deyil</translation>
    </message>
    <message>
        <source>Two or three letters of a name, or a badge</source>
        <translation>Adın iki-üç hərfi və ya beyc</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Siyahıda olmayan</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>About</source>
        <translation>Nə haqqında</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>In a few words, never by whom</source>
        <translation>Bir neçə sözlə, kimin dediyi yazılmadan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Qeydlər</translation>
    </message>
    <message>
        <source>Nothing is noted yet. What was said in the room stands in the report.</source>
        <translation>Hələ heç nə qeyd edilməyib. Otaqda deyilənlər hesabatda göstərilir.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nə deyildi</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A whole number from {least} to {most}.</source>
        <translation>{least} ilə {most} arasında tam ədəd.</translation>
    </message>
</context>
<context>
    <name>OpenForm</name>
    <message>
        <source>A folder that exists</source>
        <translation>Mövcud qovluq</translation>
    </message>
    <message>
        <source>Choose the folder first</source>
        <translation>Əvvəlcə qovluğu seçin</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Qovluğu seç…</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Məlumat qovluğu</translation>
    </message>
    <message>
        <source>Laptop {station}</source>
        <translation>Noutbuk {station}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Other folder</source>
        <translation>Başqa qovluq</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Nüsxədən bərpa et…</translation>
    </message>
    <message>
        <source>There are no data of this program in {folder}. Choose the folder with the file workspace.json.</source>
        <translation>{folder} qovluğunda bu proqramın məlumatı yoxdur. workspace.json faylı olan qovluğu seçin.</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Parol ifadəsini yazın</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>All is in order.</source>
        <translation>Hər şey qaydasındadır.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ora keç</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>İcmal</translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation>Hamısını çap et</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Addım</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Addımlar</translation>
    </message>
    <message>
        <source>Visit the steps in any order. {fact}</source>
        <translation>Addımlara istənilən sıra ilə keçin. {fact}</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message>
        <source>Copies: {paper}</source>
        <translation>Nüsxə sayı: {paper}</translation>
    </message>
    <message>
        <source>Folder for the papers</source>
        <translation>Sənədlər üçün qovluq</translation>
    </message>
    <message>
        <source>Handed to the printer: {pages}</source>
        <translation>Printerə verildi: {pages}</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints it again.</source>
        <translation>Printerə baxın, sonra Ctrl+P onu yenidən çap edir.</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Print everything for tomorrow</source>
        <translation>Sabah üçün hər şeyi çap et</translation>
    </message>
    <message>
        <source>Print the pack</source>
        <translation>Hamısını çap et</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>Qovluğa saxla</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Qovluğu göstər</translation>
    </message>
    <message>
        <source>The pack is written: {pages}</source>
        <translation>Sənədlər yazıldı: {pages}</translation>
    </message>
    <message>
        <source>The printer did not take everything.</source>
        <translation>Printer hamısını qəbul etmədi.</translation>
    </message>
    <message>
        <source>Type how many copies.</source>
        <translation>Nüsxə sayını yazın.</translation>
    </message>
</context>
<context>
    <name>PairGrid</name>
    <message>
        <source>not given</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>{field}: take {value}</source>
        <translation>{field}: {value} götür</translation>
    </message>
</context>
<context>
    <name>PairPanel</name>
    <message>
        <source>Decide later</source>
        <translation>Sonra qərar ver</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Faylda</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Bazada</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Ola bilsin, eyni şəxsdir</translation>
    </message>
    <message>
        <source>Record {place} of {count}: show the next</source>
        <translation>Qeyd {place} / {count}: növbətini göstər</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Eyni</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Eyni şəxs</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Başqası</translation>
    </message>
    <message>
        <source>Somebody else: add as new</source>
        <translation>Başqasıdır: yeni kimi əlavə et</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
    <message>
        <source>{reason} Nothing in the register is overwritten.</source>
        <translation>{reason} Bazada heç nəyin üzərinə yazılmır.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Any script, with or without ə ı ö</source>
        <translation>İstənilən əlifba, ə ı ö ilə və ya onlarsız</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Tap və ya et</translation>
    </message>
    <message>
        <source>People, events, topics, commands</source>
        <translation>Şəxslər, tədbirlər, mövzular, əmrlər</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seç</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>yalnız əmrlər</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aç</translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Found</source>
        <translation>Tapıldı</translation>
    </message>
    <message>
        <source>Nothing is called “{text}” here</source>
        <translation>Burada “{text}” adlı heç nə yoxdur</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Siyahıya qayıt</translation>
    </message>
    <message>
        <source>Check names</source>
        <translation>Adları yoxla</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>Əvəzinə gəlir</translation>
    </message>
    <message>
        <source>Copy a table of names first: in the spreadsheet, mark its rows and press Ctrl+C.</source>
        <translation>Əvvəlcə ad cədvəlini köçürün: cədvəldə sətirləri işarələyin və Ctrl+C basın.</translation>
    </message>
    <message>
        <source>List of nominations</source>
        <translation>Namizədlərin siyahısı</translation>
    </message>
    <message>
        <source>Lists ({endings})</source>
        <translation>Siyahılar ({endings})</translation>
    </message>
    <message>
        <source>People</source>
        <translation>İştirakçılar</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Siyahını yüklə</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Siyahıda olmayan</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Cancel</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Parol ifadəsini dəyiş</translation>
    </message>
    <message>
        <source>Copies made before keep the passphrase of their day.</source>
        <translation>Əvvəlki nüsxələr öz vaxtının parol ifadəsini saxlayır.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parol ifadəsi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>İndiyədək olan parol ifadəsi</translation>
    </message>
    <message>
        <source>The new passphrase counts from now on</source>
        <translation>Bundan sonra yeni parol ifadəsi keçərlidir</translation>
    </message>
    <message>
        <source>Type the passphrase until now</source>
        <translation>İndiyədək olan parol ifadəsini yazın</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Gizlət</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>First day</source>
        <translation>Birinci gün</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Gündən günədək</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Dövrün növü</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Son gün</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Növbəti dövr</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Əvvəlki dövr</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Rüb</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Son gün birinci gündən əvvəldir.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Name as it is printed</source>
        <translation>Çap olunan ad</translation>
    </message>
    <message>
        <source>Printed on badge and certificate as</source>
        <translation>Beyc və sertifikatda belə çap olunur</translation>
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
        <translation>Siyahıdan seçin.</translation>
    </message>
    <message>
        <source>Type two or three letters of the name</source>
        <translation>Adın iki-üç hərfini yazın</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>As it will be printed</source>
        <translation>Çap olunacağı kimi</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Əlaqə</translation>
    </message>
    <message>
        <source>Latin letters guessed</source>
        <translation>Latın hərfləri təxmini</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxsi məlumatlar</translation>
    </message>
    <message>
        <source>Printed otherwise, Latin letters</source>
        <translation>Başqa cür çap olunsun, latın hərfləri ilə</translation>
    </message>
    <message>
        <source>Printed otherwise, own script</source>
        <translation>Başqa cür çap olunsun, öz əlifbasında</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Keep apart</source>
        <translation>Ayrı saxla</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Əlaqələndir</translation>
    </message>
    <message>
        <source>Link records</source>
        <translation>Qeydləri əlaqələndir</translation>
    </message>
    <message>
        <source>Link with another record</source>
        <translation>Başqa qeydlə əlaqələndir</translation>
    </message>
    <message>
        <source>Make a trainer</source>
        <translation>Təlimçi et</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Next field, kept</source>
        <translation>Növbəti xana, saxlanılır</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Take the link back</source>
        <translation>Əlaqəni geri al</translation>
    </message>
    <message>
        <source>The two records are one person now. No record was lost.</source>
        <translation>İki qeyd indi bir şəxsdir. Heç bir qeyd itmədi.</translation>
    </message>
    <message>
        <source>They are two people again.</source>
        <translation>Onlar yenidən iki şəxsdir.</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Təlimçi</translation>
    </message>
    <message>
        <source>Trainer profile</source>
        <translation>Təlimçi profili</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Also in {events}</source>
        <translation>Həmçinin: {events}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarixçə</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Şəxsin kartını aç</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>İştirak forması</translation>
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
            <numerusform>%n toqquşma</numerusform>
            <numerusform>%n toqquşma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slot(s)</source>
        <translation>
            <numerusform>%n bənd</numerusform>
            <numerusform>%n bənd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n təlimçi</numerusform>
            <numerusform>%n təlimçi</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Proqram</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Go to the next clash</source>
        <translation>Növbəti toqquşmaya keç</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Uzat</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints it again.</source>
        <translation>Printerə baxın, sonra Ctrl+P onu yenidən çap edir.</translation>
    </message>
    <message>
        <source>Move 5 min</source>
        <translation>5 dəq köçür</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Print agenda</source>
        <translation>Proqramı çap et</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Bənd</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Yerini dəyiş</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>The agenda is saved</source>
        <translation>Proqram saxlanıldı</translation>
    </message>
    <message>
        <source>The printer did not take the agenda</source>
        <translation>Printer proqramı qəbul etmədi</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Timetable or event</source>
        <translation>Cədvəl və ya tədbir</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>A practice event</source>
        <translation>Məşq tədbiri</translation>
    </message>
    <message>
        <source>A training with made-up people begins today: sign them in, print their papers, issue certificates.</source>
        <translation>Uydurma şəxslərlə təlim bu gün başlayır: onları qeydiyyata alın, sənədlərini çap edin, sertifikat verin.</translation>
    </message>
    <message>
        <source>An earlier practice event is thrown away when a new one begins.</source>
        <translation>Yenisi başlayanda əvvəlki məşq tədbiri silinir.</translation>
    </message>
    <message>
        <source>It lies in a folder of its own and never mixes with real data.</source>
        <translation>O, ayrıca qovluqdadır və həqiqi məlumatlarla heç vaxt qarışmır.</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Məşqə başla</translation>
    </message>
</context>
<context>
    <name>ProgramWindow</name>
    <message>
        <source>End practice</source>
        <translation>Məşqi bitir</translation>
    </message>
    <message>
        <source>End the practice?</source>
        <translation>Məşq bitsin?</translation>
    </message>
    <message>
        <source>What was done in it is thrown away when the next practice begins.</source>
        <translation>Orada edilənlər növbəti məşq başlayanda silinir.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>təxminən %n dəqiqə</numerusform>
            <numerusform>təxminən %n dəqiqə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s)</source>
        <translation>
            <numerusform>təxminən %n saniyə</numerusform>
            <numerusform>təxminən %n saniyə</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Areas</source>
        <translation>Bölmələr</translation>
    </message>
    <message>
        <source>Find or do…</source>
        <translation>Tap və ya et…</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n gözləyir</numerusform>
            <numerusform>%n gözləyir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Nothing is here yet</source>
        <translation>Burada hələ heç nə yoxdur</translation>
    </message>
    <message>
        <source>Nothing like this is here</source>
        <translation>Burada belə bir şey yoxdur</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Şəxs əlavə et</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Bazaya qayıt</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzəlt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Mümkün təkrarlar</translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message numerus="yes">
        <source>%n (person is|people are) in the register</source>
        <translation>
            <numerusform>Bazada %n nəfər var</numerusform>
            <numerusform>Bazada %n nəfər var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n nömrə</numerusform>
            <numerusform>%n nömrə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n göstərilir</numerusform>
            <numerusform>%n göstərilir</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is enough for now</source>
        <translation>Hələlik ad kifayətdir</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Şəxs əlavə et</translation>
    </message>
    <message>
        <source>Added to the register.</source>
        <translation>Bazaya əlavə edildi.</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Bütün ölkələr</translation>
    </message>
    <message>
        <source>All kinds of offices</source>
        <translation>Bütün qurum növləri</translation>
    </message>
    <message>
        <source>Cancel it…</source>
        <translation>Ləğv et…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Düzəlt…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Verilib</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name in any script, or e-mail</source>
        <translation>İstənilən əlifba ilə ad və ya e-poçt</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Ad və ya nömrə</translation>
    </message>
    <message>
        <source>No certificate is issued yet</source>
        <translation>Hələ sertifikat verilməyib</translation>
    </message>
    <message>
        <source>Nobody answers to this</source>
        <translation>Belə heç kim yoxdur</translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation>Bazada hələ heç kim yoxdur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>Numbers appear here as soon as certificates are issued and printed.</source>
        <translation>Sertifikatlar verilib çap olunan kimi nömrələr burada görünür.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message numerus="yes">
        <source>Print %n again</source>
        <translation>
            <numerusform>%n sertifikatı yenidən çap et</numerusform>
            <numerusform>%n sertifikatı yenidən çap et</numerusform>
        </translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Yenidən çap et</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Sertifikatların reyestri</translation>
    </message>
    <message>
        <source>Replaced by no. {number}</source>
        <translation>Əvəz edilib, yeni № {number}</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Cins</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Take in event files</source>
        <translation>Tədbir fayllarını qəbul et</translation>
    </message>
    <message>
        <source>They bring their people along</source>
        <translation>Onlar öz şəxslərini gətirir</translation>
    </message>
    <message>
        <source>This person is in the register already.</source>
        <translation>Bu şəxs artıq bazadadır.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Etibarlıdır</translation>
    </message>
    <message>
        <source>Whoever comes to an event stands here from then on.</source>
        <translation>Tədbirə gələn hər kəs o vaxtdan burada olur.</translation>
    </message>
    <message>
        <source>Women and men</source>
        <translation>Qadınlar və kişilər</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Harada işləyir</translation>
    </message>
    <message>
        <source>participation</source>
        <translation>iştirak</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>təlimçi</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n possible double(s)</source>
        <translation>
            <numerusform>%n təkrar ola bilər</numerusform>
            <numerusform>%n təkrar ola bilər</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask to be registered…</source>
        <translation>Qeydiyyat üçün sorğu…</translation>
    </message>
    <message>
        <source>Its files wait there until it is. Send the request before the first file.</source>
        <translation>Onun faylları o vaxta qədər orada gözləyir. Birinci fayldan əvvəl sorğunu göndərin.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Bax</translation>
    </message>
    <message>
        <source>Records of people who may be one person.</source>
        <translation>Bir şəxs ola biləcək qeydlər.</translation>
    </message>
    <message>
        <source>The Centre has not registered this laptop yet</source>
        <translation>Mərkəz bu noutbuku hələ qeyd etməyib</translation>
    </message>
    <message>
        <source>The Centre’s recovery key is still on this computer</source>
        <translation>Mərkəzin bərpa açarı hələ bu kompüterdədir</translation>
    </message>
    <message>
        <source>Write it onto a stick, check its words, and put the stick into the safe.</source>
        <translation>Onu fləş yaddaşa yazın, sözlərini yoxlayın və fləş yaddaşı seyfə qoyun.</translation>
    </message>
    <message>
        <source>Write it out…</source>
        <translation>Yaz…</translation>
    </message>
    <message>
        <source>{count} or more possible doubles</source>
        <translation>{count} və ya daha çox mümkün təkrar</translation>
    </message>
</context>
<context>
    <name>ReportBody</name>
    <message>
        <source>People of the report</source>
        <translation>Hesabatdakı şəxslər</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>ReportHead</name>
    <message numerus="yes">
        <source>%n row(s) not used</source>
        <translation>
            <numerusform>%n sətir istifadə edilmədi</numerusform>
            <numerusform>%n sətir istifadə edilmədi</numerusform>
        </translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>Hamısı {count}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Nə üçün</translation>
    </message>
    <message>
        <source>Half-day of the report</source>
        <translation>Hesabatın yarım günü</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n (person|people)</source>
        <translation>
            <numerusform>%n nəfəri qəbul et</numerusform>
            <numerusform>%n nəfəri qəbul et</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in this event</source>
        <translation>{count} nəfər bu tədbirdə</translation>
    </message>
    <message>
        <source>{count} not of this event</source>
        <translation>{count} nəfər bu tədbirdən deyil</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} qərar gözləyir</translation>
    </message>
    <message>
        <source>{unit} ({count} on line)</source>
        <translation>{unit} (onlayn: {count})</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyişdir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Its tables as a workbook…</source>
        <translation>Cədvəlləri XLSX kimi…</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Hesabatın dili</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints it again.</source>
        <translation>Printerə baxın, sonra Ctrl+P onu yenidən çap edir.</translation>
    </message>
    <message>
        <source>Made from the data as they are now</source>
        <translation>İndiki məlumatlar əsasında</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Növbəti vəziyyət</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Növbəti görünüş</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Sənəd</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Stands in the report, never with a name</source>
        <translation>Hesabatda göstərilir, heç vaxt adla yox</translation>
    </message>
    <message>
        <source>Tables of the report</source>
        <translation>Hesabatın cədvəlləri</translation>
    </message>
    <message>
        <source>The printer did not take the report</source>
        <translation>Printer hesabatı qəbul etmədi</translation>
    </message>
    <message>
        <source>The report as PDF…</source>
        <translation>Hesabat PDF kimi…</translation>
    </message>
    <message>
        <source>The report is saved</source>
        <translation>Hesabat saxlanıldı</translation>
    </message>
    <message>
        <source>What was agreed after the course</source>
        <translation>Təlimdən sonra nə razılaşdırıldı</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nə deyildi</translation>
    </message>
    <message>
        <source>What we change</source>
        <translation>Nəyi dəyişirik</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel kitabları (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Növbəti səhifə</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Əvvəlki səhifə</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Səhifə {number} / {count}</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>The report as it will be printed</source>
        <translation>Çap olunacağı kimi hesabat</translation>
    </message>
</context>
<context>
    <name>ReportStart</name>
    <message>
        <source>CSV or XLSX of Zoom, Teams, Meet or Webex; or drop it here</source>
        <translation>Zoom, Teams, Meet və ya Webex faylı (CSV və ya XLSX); bura atmaq da olar</translation>
    </message>
    <message>
        <source>Choose the report</source>
        <translation>Hesabatı seç</translation>
    </message>
    <message numerus="yes">
        <source>Decide on %n (person|people) of earlier reports</source>
        <translation>
            <numerusform>Əvvəlki hesabatlardan %n nəfər üzrə qərar ver</numerusform>
            <numerusform>Əvvəlki hesabatlardan %n nəfər üzrə qərar ver</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in the report of an on-line meeting</source>
        <translation>Onlayn görüşün hesabatını yüklə</translation>
    </message>
    <message>
        <source>Until then they do not count as present.</source>
        <translation>O vaxta qədər onlar iştirak edən sayılmır.</translation>
    </message>
    <message>
        <source>Who was on line, and for how long, follows from it.</source>
        <translation>Kimin onlayn olduğu və nə qədər olduğu bundan bilinir.</translation>
    </message>
</context>
<context>
    <name>ReportTaker</name>
    <message numerus="yes">
        <source>%n (person was|people were) on line</source>
        <translation>
            <numerusform>%n nəfər onlayn olub</numerusform>
            <numerusform>%n nəfər onlayn olub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person|people) of the report (waits|wait) for your decision</source>
        <translation>
            <numerusform>Hesabatdakı %n nəfər qərarınızı gözləyir</numerusform>
            <numerusform>Hesabatdakı %n nəfər qərarınızı gözləyir</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Qərar ver</translation>
    </message>
    <message>
        <source>Look at {unit}</source>
        <translation>Bax: {unit}</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Görüş hesabatı</translation>
    </message>
    <message>
        <source>These rows are not used</source>
        <translation>Bu sətirlər istifadə edilmədi</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Another file</source>
        <translation>Başqa fayl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İmtina et</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Meeting report</source>
        <translation>Görüş hesabatı</translation>
    </message>
    <message>
        <source>Meeting reports ({endings})</source>
        <translation>Görüş hesabatları ({endings})</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Heç kim</translation>
    </message>
    <message>
        <source>People of earlier reports who wait for a decision</source>
        <translation>Əvvəlki hesabatlardan qərar gözləyən şəxslər</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Başqası</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Qəbul et</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Bu şəxs</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Choose the copy first</source>
        <translation>Əvvəlcə nüsxəni seçin</translation>
    </message>
    <message>
        <source>Choose the copy…</source>
        <translation>Nüsxəni seç…</translation>
    </message>
    <message>
        <source>Copies (*.backup)</source>
        <translation>Nüsxələr (*.backup)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy of everything</source>
        <translation>Hər şeyin nüsxəsi</translation>
    </message>
    <message>
        <source>Other copy</source>
        <translation>Başqa nüsxə</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Nüsxədən bərpa et</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Parol ifadəsini yazın</translation>
    </message>
</context>
<context>
    <name>ResultBars</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n cavab</numerusform>
            <numerusform>%n cavab</numerusform>
        </translation>
    </message>
    <message>
        <source>1 not at all</source>
        <translation>1 heç</translation>
    </message>
    <message>
        <source>5 fully</source>
        <translation>5 tam</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>fewer than 5 answers</source>
        <translation>5-dən az cavab</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>{counts}; median {median}</source>
        <translation>{counts}; median {median}</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message numerus="yes">
        <source>%n (remark was|remarks were) given for the Centre only.</source>
        <translation>
            <numerusform>%n şərh yalnız Mərkəz üçün verilib.</numerusform>
            <numerusform>%n şərh yalnız Mərkəz üçün verilib.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forms taken in</source>
        <translation>Qəbul edilmiş anketlər</translation>
    </message>
    <message>
        <source>Groups below {count} are hidden.</source>
        <translation>{count}-dən az olan qruplar gizlədilir.</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Əyani</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Öz sözləri ilə</translation>
    </message>
    <message>
        <source>No remarks that may be shown yet.</source>
        <translation>Göstərilə bilən şərh hələ yoxdur.</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Onlayn</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>The report has them all.</source>
        <translation>Hamısı hesabatdadır.</translation>
    </message>
    <message>
        <source>{received} of {expected}</source>
        <translation>{received} / {expected}</translation>
    </message>
</context>
<context>
    <name>SaidKeeper</name>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>As it was</source>
        <translation>Olduğu kimi</translation>
    </message>
    <message>
        <source>Change these, and you see here what happens to the agenda.</source>
        <translation>Bunları dəyişin, proqrama nə olacağını burada görəcəksiniz.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günlər</translation>
    </message>
    <message>
        <source>Days, hours and topics</source>
        <translation>Günlər, saatlar və mövzular</translation>
    </message>
    <message>
        <source>Draft the agenda anew</source>
        <translation>Proqramı yenidən tərtib et</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Birinci gün</translation>
    </message>
    <message>
        <source>Hours, morning and afternoon</source>
        <translation>Saatlar, səhər və günortadan sonra</translation>
    </message>
    <message>
        <source>Move the event</source>
        <translation>Tədbiri köçür</translation>
    </message>
    <message>
        <source>Presence was taken, so days, hours and topics stay as they are.</source>
        <translation>Davamiyyət qeyd edilib, ona görə günlər, saatlar və mövzular olduğu kimi qalır.</translation>
    </message>
    <message>
        <source>The whole agenda moves with the first day; nothing else changes.</source>
        <translation>Bütün proqram birinci günlə birlikdə köçür; başqa heç nə dəyişmir.</translation>
    </message>
    <message>
        <source>Tick at least one topic.</source>
        <translation>Ən azı bir mövzu işarələyin.</translation>
    </message>
    <message>
        <source>Trainers stay with their sessions. Titles and times you changed by hand are drafted anew.</source>
        <translation>Təlimçilər öz sessiyalarında qalır. Əl ilə dəyişdiyiniz adlar və vaxtlar yenidən tərtib edilir.</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Event file</source>
        <translation>Tədbir faylı</translation>
    </message>
    <message>
        <source>Event files (*.rtcm)</source>
        <translation>Tədbir faylları (*.rtcm)</translation>
    </message>
    <message>
        <source>Files from the Centre</source>
        <translation>Mərkəzdən gələn fayllar</translation>
    </message>
    <message>
        <source>Files of the laptops are taken in, and files for them made, on the page Exchange.</source>
        <translation>Noutbukların faylları “Məlumat mübadiləsi” səhifəsində qəbul edilir və onlar üçün fayllar orada hazırlanır.</translation>
    </message>
    <message>
        <source>Go to Exchange</source>
        <translation>Məlumat mübadiləsinə keç</translation>
    </message>
    <message>
        <source>Made when you choose a way</source>
        <translation>Üsul seçəndə hazırlanır</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Poçt</translation>
    </message>
    <message>
        <source>No mail program opened the draft</source>
        <translation>Heç bir poçt proqramı qaralamanı açmadı</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Hələ heç nə göndərilməyib</translation>
    </message>
    <message>
        <source>Own way</source>
        <translation>Öz üsulum</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Təsdiq kodu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Göndərmə</translation>
    </message>
    <message>
        <source>Send the file another way, or open this draft in your mail program: {path}</source>
        <translation>Faylı başqa yolla göndərin və ya bu qaralamanı poçt proqramınızda açın: {path}</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Əvvəl göndərilənlər</translation>
    </message>
    <message>
        <source>Stick</source>
        <translation>Fləş yaddaş</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Qəbul et</translation>
    </message>
    <message>
        <source>Take in a receipt</source>
        <translation>Təsdiq kodunu qəbul et</translation>
    </message>
    <message numerus="yes">
        <source>Taken in: %n file(s)</source>
        <translation>
            <numerusform>Qəbul edildi: %n fayl</numerusform>
            <numerusform>Qəbul edildi: %n fayl</numerusform>
        </translation>
    </message>
    <message>
        <source>The Centre needs this file every evening. Only the Centre can open it; a lost stick harms nobody.</source>
        <translation>Mərkəzə bu fayl hər axşam lazımdır. Onu yalnız Mərkəz aça bilər; itən fləş yaddaş heç kimə zərər vermir.</translation>
    </message>
    <message>
        <source>The Centre’s address is copied</source>
        <translation>Mərkəzin ünvanı köçürüldü</translation>
    </message>
    <message>
        <source>The place of the file is copied</source>
        <translation>Faylın yeri köçürüldü</translation>
    </message>
    <message>
        <source>This computer is the Centre</source>
        <translation>Bu kompüter Mərkəzdir</translation>
    </message>
    <message>
        <source>Where to save the event file</source>
        <translation>Tədbir faylı harada saxlanılsın</translation>
    </message>
    <message>
        <source>Written and read back: the stick can be taken out</source>
        <translation>Yazıldı və yenidən oxundu: fləş yaddaşı çıxarmaq olar</translation>
    </message>
</context>
<context>
    <name>SentCells</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n dəyişiklik</numerusform>
            <numerusform>%n dəyişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>At the Centre</source>
        <translation>Mərkəzdədir</translation>
    </message>
    <message>
        <source>Did it go?</source>
        <translation>Getdi?</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Təhvil verilib</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hazırlanıb</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Təsdiq kodu</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Əvvəl göndərilənlər</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Üsul</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>mail to the Centre</source>
        <translation>Mərkəzə poçtla</translation>
    </message>
    <message>
        <source>my own way</source>
        <translation>öz üsulum</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>hələ yoxdur</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>fayla yazılıb</translation>
    </message>
    <message>
        <source>written to “{name}”</source>
        <translation>“{name}” qovluğuna yazılıb</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>For this computer only. Each change is kept at once.</source>
        <translation>Yalnız bu kompüter üçün. Hər dəyişiklik dərhal saxlanılır.</translation>
    </message>
    <message>
        <source>Next setting</source>
        <translation>Növbəti parametr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>The setting counts until the program is closed</source>
        <translation>Parametr proqram bağlanana qədər keçərlidir</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} yazıla bilmir.</translation>
    </message>
</context>
<context>
    <name>SexBars</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Saatlar</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Qadınlar</translation>
    </message>
    <message>
        <source>{hours} hours</source>
        <translation>{hours} saat</translation>
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
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>SiteForm</name>
    <message>
        <source>Choose the set-up file that the Centre gave you</source>
        <translation>Mərkəzin verdiyi sazlama faylını seçin</translation>
    </message>
    <message>
        <source>Choose the set-up file…</source>
        <translation>Sazlama faylını seç…</translation>
    </message>
    <message>
        <source>For laptop {station}</source>
        <translation>{station} noutbuku üçün</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Başqa fayl</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Qur</translation>
    </message>
    <message>
        <source>Set up {station}</source>
        <translation>{station} qur</translation>
    </message>
    <message>
        <source>Set-up file</source>
        <translation>Sazlama faylı</translation>
    </message>
    <message>
        <source>Set-up files (*.rtcmkit *.kit);;All files (*)</source>
        <translation>Sazlama faylları (*.rtcmkit *.kit);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>The Centre’s words: {words}</source>
        <translation>Mərkəzin sözləri: {words}</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Bu noutbuk</translation>
    </message>
    <message>
        <source>Without it the data on this laptop stay closed.</source>
        <translation>Onsuz bu noutbukdakı məlumatlar bağlı qalır.</translation>
    </message>
    <message>
        <source>Write it down and keep it away from the laptop</source>
        <translation>Yazın və noutbukdan ayrı saxlayın</translation>
    </message>
</context>
<context>
    <name>SlotActions</name>
    <message>
        <source>Agenda</source>
        <translation>Proqram</translation>
    </message>
</context>
<context>
    <name>SlotPanel</name>
    <message>
        <source>Before it begins</source>
        <translation>Başlamazdan əvvəl</translation>
    </message>
    <message>
        <source>Before the slot in front (Ctrl+↑)</source>
        <translation>Əvvəlki bənddən qabağa (Ctrl+↑)</translation>
    </message>
    <message>
        <source>Behind the next slot (Ctrl+↓)</source>
        <translation>Növbəti bənddən sonraya (Ctrl+↓)</translation>
    </message>
    <message>
        <source>Copy this day…</source>
        <translation>Bu günü köçür…</translation>
    </message>
    <message>
        <source>Ended at {time}</source>
        <translation>Bitdi: {time}</translation>
    </message>
    <message>
        <source>Ended early…</source>
        <translation>Tez bitdi…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Held after all</source>
        <translation>Yenə də keçirilib</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Needed for the certificate</source>
        <translation>Sertifikat üçün lazımdır</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Keçirilməyib</translation>
    </message>
    <message>
        <source>Replace the trainer today…</source>
        <translation>Bu gün təlimçini əvəz et…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Otaq</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Bənd</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>SlotTopicFacts</name>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
</context>
<context>
    <name>SlotTrainers</name>
    <message>
        <source>Add a trainer</source>
        <translation>Təlimçi əlavə et</translation>
    </message>
    <message>
        <source>No other trainer in the register</source>
        <translation>Bazada başqa təlimçi yoxdur</translation>
    </message>
    <message>
        <source>Take {name} off this slot</source>
        <translation>Bu bənddən çıxar: {name}</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Təlimçilər</translation>
    </message>
    <message>
        <source>{name} comes instead</source>
        <translation>Əvəzinə gəlir: {name}</translation>
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
            <numerusform>%n dəyişiklik</numerusform>
            <numerusform>%n dəyişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>At the Centre</source>
        <translation>Mərkəzdədir</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Təhvil verilib</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hazırlanıb</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Yox</translation>
    </message>
    <message>
        <source>Yes, it went</source>
        <translation>Bəli, getdi</translation>
    </message>
    <message>
        <source>confirmed by the Centre</source>
        <translation>Mərkəz təsdiq edib</translation>
    </message>
    <message>
        <source>did the file of {made} go?</source>
        <translation>{made} faylı getdi?</translation>
    </message>
    <message>
        <source>everything has gone</source>
        <translation>hamısı göndərilib</translation>
    </message>
    <message>
        <source>not yet: a way below makes it</source>
        <translation>hələ yox: aşağıdakı üsul onu hazırlayır</translation>
    </message>
    <message>
        <source>not yet: choose a way below</source>
        <translation>hələ yox: aşağıda üsul seçin</translation>
    </message>
    <message>
        <source>when its receipt comes back</source>
        <translation>təsdiq kodu qayıdanda</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message numerus="yes">
        <source>%n hour(s) taught</source>
        <translation>
            <numerusform>%n saat keçilib</numerusform>
            <numerusform>%n saat keçilib</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more planned</source>
        <translation>
            <numerusform>daha %n planlaşdırılıb</numerusform>
            <numerusform>daha %n planlaşdırılıb</numerusform>
        </translation>
    </message>
    <message>
        <source>An event counts as soon as somebody’s presence is marked.</source>
        <translation>Kiminsə iştirakı qeyd olunan kimi tədbir sayılır.</translation>
    </message>
    <message>
        <source>Chart or figures</source>
        <translation>Diaqram və ya rəqəmlər</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Sayma</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Look at the printer, then Ctrl+P prints them again.</source>
        <translation>Printerə baxın, sonra Ctrl+P onları yenidən çap edir.</translation>
    </message>
    <message>
        <source>No event was held: {period}</source>
        <translation>Tədbir keçirilməyib: {period}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF faylları (*.pdf)</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>İştiraklar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Persons trained, each once</source>
        <translation>Təlim keçənlər, hər biri bir dəfə</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Çap et</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF kimi saxla</translation>
    </message>
    <message>
        <source>Save the tables</source>
        <translation>Cədvəlləri saxla</translation>
    </message>
    <message>
        <source>Show the events</source>
        <translation>Tədbirləri göstər</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Tables of the statistics</source>
        <translation>Statistikanın cədvəlləri</translation>
    </message>
    <message>
        <source>The figures of all laptops are at the Centre.</source>
        <translation>Bütün noutbukların rəqəmləri Mərkəzdədir.</translation>
    </message>
    <message>
        <source>The printer did not take the statistics</source>
        <translation>Printer statistikanı qəbul etmədi</translation>
    </message>
    <message>
        <source>The statistics are saved</source>
        <translation>Statistika saxlanıldı</translation>
    </message>
    <message>
        <source>This laptop only</source>
        <translation>Yalnız bu noutbuk</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Təlimçilər</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Nə göstərilsin</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel kitabları (*.xlsx)</translation>
    </message>
    <message>
        <source>{period} · the figures of this laptop only; those of all laptops are at the Centre</source>
        <translation>{period} · yalnız bu noutbukun rəqəmləri; hamısı Mərkəzdədir</translation>
    </message>
    <message>
        <source>{share} % women</source>
        <translation>qadınlar {share} %</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>Steps of the event</source>
        <translation>Tədbirin addımları</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>wants you</source>
        <translation>sizi gözləyir</translation>
    </message>
</context>
<context>
    <name>StripKeeper</name>
    <message>
        <source>Kept {time}</source>
        <translation>Saxlanıldı {time}</translation>
    </message>
    <message>
        <source>Undo “{name}”</source>
        <translation>Geri al: “{name}”</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message numerus="yes">
        <source>%n (field|fields) that somebody changed since (stays|stay).</source>
        <translation>
            <numerusform>Sonradan dəyişdirilmiş %n xana olduğu kimi qalır.</numerusform>
            <numerusform>Sonradan dəyişdirilmiş %n xana olduğu kimi qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was done {when}. Ctrl+Z once more takes it back.</source>
        <translation>Bu, {when} edilib. Geri almaq üçün Ctrl+Z yenidən basın.</translation>
    </message>
    <message>
        <source>Take back “{name}”?</source>
        <translation>“{name}” geri alınsın?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Geri alındı: {name}</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>Hour and minute, such as 14:30.</source>
        <translation>Saat və dəqiqə, məsələn 14:30.</translation>
    </message>
</context>
<context>
    <name>TimetableView</name>
    <message>
        <source>Ended early</source>
        <translation>Tez bitdi</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Keçirilməyib</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} saat</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} saat {minutes}</translation>
    </message>
</context>
<context>
    <name>TopicFacts</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n mövzu</numerusform>
            <numerusform>%n mövzu</numerusform>
        </translation>
    </message>
    <message>
        <source>About the topic</source>
        <translation>Mövzu haqqında</translation>
    </message>
    <message>
        <source>Choose a topic at the left: its outcomes and sessions stand here.</source>
        <translation>Solda mövzu seçin: nəticələri və sessiyaları burada görünür.</translation>
    </message>
    <message>
        <source>Events with this topic</source>
        <translation>Bu mövzulu tədbirlər</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kimlər üçün</translation>
    </message>
    <message>
        <source>Global Compact for Migration</source>
        <translation>Miqrasiya üzrə Qlobal Saziş</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Məqsəd {number}</translation>
    </message>
    <message>
        <source>Goes together with</source>
        <translation>Bunlarla birlikdə</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Aparan</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiallar</translation>
    </message>
    <message>
        <source>Objective {number}</source>
        <translation>Məqsəd {number}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessiyalar</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Dayanıqlı İnkişaf Məqsədləri</translation>
    </message>
    <message>
        <source>Target {number}</source>
        <translation>Hədəf {number}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Mövzular</translation>
    </message>
    <message>
        <source>Wanted by the countries</source>
        <translation>Ölkələrin ehtiyacı</translation>
    </message>
    <message>
        <source>What a topic is about</source>
        <translation>Mövzu nə haqqındadır</translation>
    </message>
    <message>
        <source>most by {countries} ({level} of {highest})</source>
        <translation>ən çox: {countries} ({level} / {highest})</translation>
    </message>
    <message>
        <source>no country has said so yet</source>
        <translation>hələ heç bir ölkə bildirməyib</translation>
    </message>
    <message>
        <source>{highest} is most, 1 is least; from the needs assessment of {year}.</source>
        <translation>{highest} ən çox, 1 ən az; {year}-ci ilin ehtiyacların qiymətləndirilməsindən.</translation>
    </message>
</context>
<context>
    <name>TopicFinder</name>
    <message>
        <source>Search the curriculum</source>
        <translation>Tədris proqramında axtar</translation>
    </message>
    <message>
        <source>Search the curriculum: title, session, outcome</source>
        <translation>Tədris proqramında axtar: ad, sessiya, nəticə</translation>
    </message>
</context>
<context>
    <name>TopicTree</name>
    <message>
        <source>Topics of the curriculum</source>
        <translation>Tədris proqramının mövzuları</translation>
    </message>
</context>
<context>
    <name>TrainerPanel</name>
    <message>
        <source>About the trainer</source>
        <translation>Təlimçi haqqında</translation>
    </message>
    <message>
        <source>Can teach</source>
        <translation>Keçə bilər</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Qarşıda</translation>
    </message>
    <message>
        <source>In no event yet.</source>
        <translation>Hələ heç bir tədbirdə deyil.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>No longer a trainer</source>
        <translation>Daha təlimçi deyil</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Şəxsin kartını aç</translation>
    </message>
    <message>
        <source>Open the plan of the event</source>
        <translation>Tədbirin planını aç</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Keçmiş</translation>
    </message>
    <message>
        <source>Teaches in</source>
        <translation>Dərs keçir</translation>
    </message>
    <message>
        <source>Training of trainers</source>
        <translation>Təlimçilər üçün təlim</translation>
    </message>
</context>
<context>
    <name>TrainersPage</name>
    <message numerus="yes">
        <source>%n trainer(s)</source>
        <translation>
            <numerusform>%n təlimçi</numerusform>
            <numerusform>%n təlimçi</numerusform>
        </translation>
    </message>
    <message>
        <source>A trainer is a person of the register with modules and languages.</source>
        <translation>Təlimçi modulları və dilləri göstərilmiş şəxsdir.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add a trainer</source>
        <translation>Təlimçi əlavə et</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Bütün dillər</translation>
    </message>
    <message>
        <source>All modules</source>
        <translation>Bütün modullar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Make somebody of the register a trainer</source>
        <translation>Bazadan bir şəxsi təlimçi et</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Modules and languages are ticked afterwards</source>
        <translation>Modullar və dillər sonra işarələnir</translation>
    </message>
    <message>
        <source>Name, organisation or event</source>
        <translation>Ad, təşkilat və ya tədbir</translation>
    </message>
    <message>
        <source>No trainer yet</source>
        <translation>Hələ təlimçi yoxdur</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>Şəxsin kartını aç</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Təlimçi</translation>
    </message>
    <message>
        <source>Trainers</source>
        <translation>Təlimçilər</translation>
    </message>
</context>
<context>
    <name>Typist</name>
    <message numerus="yes">
        <source>%n form(s) taken in, in no order</source>
        <translation>
            <numerusform>%n anket qəbul edildi, sırasız</numerusform>
            <numerusform>%n anket qəbul edildi, sırasız</numerusform>
        </translation>
    </message>
    <message>
        <source>Correction of form {number}</source>
        <translation>Anket {number} üzrə düzəliş</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Anket</translation>
    </message>
    <message>
        <source>Form {number}</source>
        <translation>Anket {number}</translation>
    </message>
    <message>
        <source>Form {number} is taken out</source>
        <translation>Anket {number} çıxarıldı</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Qaytar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Qəbul et</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n form(s)?</source>
        <translation>
            <numerusform>%n anket qəbul edilsin?</numerusform>
            <numerusform>%n anket qəbul edilsin?</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is empty: it is not kept</source>
        <translation>Anket boşdur: saxlanılmadı</translation>
    </message>
    <message>
        <source>They are mixed so that nobody can tell whose is whose. After that they can no longer be corrected here.</source>
        <translation>Kimin hansı olduğu bilinməsin deyə qarışdırılır. Bundan sonra onları burada düzəltmək olmaz.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Another folder</source>
        <translation>Başqa qovluq</translation>
    </message>
    <message>
        <source>Centre · {name}</source>
        <translation>Mərkəz · {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parol ifadəsi</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Nüsxədən bərpa et…</translation>
    </message>
    <message>
        <source>Training laptop {station} · {name}</source>
        <translation>Təlim noutbuku {station} · {name}</translation>
    </message>
    <message>
        <source>Type the passphrase</source>
        <translation>Parol ifadəsini yazın</translation>
    </message>
</context>
<context>
    <name>VerifyView</name>
    <message>
        <source>Cancelled</source>
        <translation>Ləğv edilib</translation>
    </message>
    <message>
        <source>Certificates to check</source>
        <translation>Yoxlanılacaq sertifikatlar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Fayl seç</translation>
    </message>
    <message>
        <source>Code or number of a certificate</source>
        <translation>Sertifikatın kodu və ya nömrəsi</translation>
    </message>
    <message>
        <source>Compare name, event and dates with the paper.</source>
        <translation>Adı, tədbiri və tarixləri kağızla müqayisə edin.</translation>
    </message>
    <message>
        <source>Not genuine</source>
        <translation>Saxtadır</translation>
    </message>
    <message>
        <source>Not known on this computer</source>
        <translation>Bu kompüterdə tapılmadı</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere. A file of certificates can also be dropped here.</source>
        <translation>Heç nə heç yerə göndərilmir. Sertifikat faylını bura atmaq da olar.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF faylları (*.pdf);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Replaced by no. {number}</source>
        <translation>Əvəz edilib, yeni № {number}</translation>
    </message>
    <message>
        <source>Scan the code, or type the number</source>
        <translation>Kodu oxudun və ya nömrəni yazın</translation>
    </message>
    <message>
        <source>This cannot be checked</source>
        <translation>Bunu yoxlamaq olmur</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Etibarlıdır</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>The printer did not take the paper. Look at the printer, then print again.</source>
        <translation>Printer sənədi qəbul etmədi. Printerə baxın, sonra yenidən çap edin.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A draft opens with the file attached and the Centre’s address filled in. You press Send there.</source>
        <translation>Faylı əlavə edilmiş, Mərkəzin ünvanı yazılmış qaralama açılır. “Göndər” düyməsini orada basırsınız.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Başqa qovluq…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Qovluq seç</translation>
    </message>
    <message>
        <source>Do it my own way</source>
        <translation>Öz üsulumla göndər</translation>
    </message>
    <message>
        <source>Hand to the mail program</source>
        <translation>Poçt proqramına ver</translation>
    </message>
    <message>
        <source>Mail address of the Centre</source>
        <translation>Mərkəzin e-poçt ünvanı</translation>
    </message>
    <message>
        <source>No stick is plugged in</source>
        <translation>Fləş yaddaş taxılmayıb</translation>
    </message>
    <message>
        <source>Open a draft</source>
        <translation>Qaralama aç</translation>
    </message>
    <message>
        <source>Save to a stick or folder</source>
        <translation>Fləş yaddaşa və ya qovluğa saxla</translation>
    </message>
    <message>
        <source>Save to {name}</source>
        <translation>Saxla: {name}</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Faylı göstər</translation>
    </message>
    <message>
        <source>Shows the file in its folder and copies the Centre’s address, for a messenger or the web.</source>
        <translation>Faylı qovluğunda göstərir və Mərkəzin ünvanını köçürür: messencer və ya veb üçün.</translation>
    </message>
    <message>
        <source>Written, then read back and compared. Give the stick to anyone who travels.</source>
        <translation>Yazılır, sonra yenidən oxunub müqayisə edilir. Fləş yaddaşı yola çıxan hər kəslə göndərin.</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} boşdur</translation>
    </message>
</context>
<context>
    <name>WhoPanel</name>
    <message>
        <source>In this event</source>
        <translation>Bu tədbirdə</translation>
    </message>
    <message>
        <source>Nobody of this event</source>
        <translation>Bu tədbirdən heç kim</translation>
    </message>
    <message>
        <source>Not of this event</source>
        <translation>Bu tədbirdən deyil</translation>
    </message>
    <message>
        <source>Somebody else of this event</source>
        <translation>Bu tədbirdən başqası</translation>
    </message>
    <message>
        <source>Two or three letters of a name</source>
        <translation>Adın iki-üç hərfi</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Bu kimdir?</translation>
    </message>
    <message>
        <source>Who it may be</source>
        <translation>Kim ola bilər</translation>
    </message>
</context>
<context>
    <name>_Buttons</name>
    <message>
        <source>Late</source>
        <translation>Gecikib</translation>
    </message>
    <message>
        <source>Mark present</source>
        <translation>Gəldiyini qeyd et</translation>
    </message>
    <message>
        <source>Name is wrong</source>
        <translation>Ad səhvdir</translation>
    </message>
    <message>
        <source>On line</source>
        <translation>Onlayn</translation>
    </message>
    <message>
        <source>On line today</source>
        <translation>Bu gün onlayn</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Beyci çap et</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Interpretation</source>
        <translation>Tərcümə</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Sənədlər</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>table {table}</source>
        <translation>masa {table}</translation>
    </message>
</context>
<context>
    <name>_Fields</name>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Soyad</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>İştirak forması</translation>
    </message>
</context>
<context>
    <name>_LastLine</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo {name}</source>
        <translation>Geri al: {name}</translation>
    </message>
</context>
<context>
    <name>attendance</name>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n tərcüməçi</numerusform>
            <numerusform>%n tərcüməçi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n observer(s)</source>
        <translation>
            <numerusform>%n müşahidəçi</numerusform>
            <numerusform>%n müşahidəçi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the press</source>
        <translation>
            <numerusform>%n mətbuat nümayəndəsi</numerusform>
            <numerusform>%n mətbuat nümayəndəsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organiser(s)</source>
        <translation>
            <numerusform>%n təşkilatçı</numerusform>
            <numerusform>%n təşkilatçı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n iştirakçı</numerusform>
            <numerusform>%n iştirakçı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n məruzəçi</numerusform>
            <numerusform>%n məruzəçi</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Here since {time}</source>
        <translation>Buradadır: {time}</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>Hesabatda</translation>
    </message>
    <message>
        <source>In this event</source>
        <translation>Bu tədbirdə</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tərcüməçi</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Buradadır</translation>
    </message>
    <message>
        <source>Marked {status}</source>
        <translation>Qeyd edilib: {status}</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dəqiqə</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Hələ gəlməyib</translation>
    </message>
    <message>
        <source>Not of this event</source>
        <translation>Bu tədbirdən deyil</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Müşahidəçi</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Təşkilatçı</translation>
    </message>
    <message>
        <source>Own script</source>
        <translation>Öz əlifbasında</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>İştirakçı</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Mətbuat</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Məruzəçi</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Bu kimdir?</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>iştirak etməyib</translation>
    </message>
    <message>
        <source>am</source>
        <translation>səh</translation>
    </message>
    <message>
        <source>excused</source>
        <translation>üzrlü səbəb</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>əyani</translation>
    </message>
    <message>
        <source>late</source>
        <translation>gecikib</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>tez çıxıb</translation>
    </message>
    <message>
        <source>not held</source>
        <translation>keçirilməyib</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>qeyd edilməyib</translation>
    </message>
    <message>
        <source>on line</source>
        <translation>onlayn</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>present</source>
        <translation>iştirak edib</translation>
    </message>
    <message>
        <source>room</source>
        <translation>otaq</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>qarşıda</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dəq</translation>
    </message>
    <message>
        <source>{present} of {count}</source>
        <translation>{present} / {count}</translation>
    </message>
</context>
<context>
    <name>certificates</name>
    <message>
        <source>A certificate needs a name.</source>
        <translation>Sertifikatda ad olmalıdır.</translation>
    </message>
    <message>
        <source>Give the reason: it stays with the certificate.</source>
        <translation>Səbəbi yazın: o, sertifikatla birlikdə qalır.</translation>
    </message>
    <message>
        <source>How should the name be printed?</source>
        <translation>Ad necə çap olunsun?</translation>
    </message>
    <message>
        <source>In any script. Badge, lists and certificates take it from here.</source>
        <translation>İstənilən əlifba ilə. Beyc, siyahılar və sertifikatlar onu buradan götürür.</translation>
    </message>
    <message>
        <source>Make a new sheet?</source>
        <translation>Yeni vərəq hazırlansın?</translation>
    </message>
    <message>
        <source>Make and print it</source>
        <translation>Hazırla və çap et</translation>
    </message>
    <message>
        <source>Name as printed</source>
        <translation>Çap olunan ad</translation>
    </message>
    <message>
        <source>Print it so</source>
        <translation>Belə çap et</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Səbəb</translation>
    </message>
    <message>
        <source>name misspelt</source>
        <translation>ad səhv yazılıb</translation>
    </message>
    <message>
        <source>{number} is replaced by a new number. It cannot be called back.</source>
        <translation>{number} yeni nömrə ilə əvəz edilir. Bunu geri almaq olmaz.</translation>
    </message>
</context>
<context>
    <name>participants</name>
    <message>
        <source>All {count}</source>
        <translation>Hamısı {count}</translation>
    </message>
    <message>
        <source>Already known</source>
        <translation>Artıq bazadadır</translation>
    </message>
    <message>
        <source>As it will be printed</source>
        <translation>Çap olunacağı kimi</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>İstifadə oluna bilməz</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Təsdiqlənib</translation>
    </message>
    <message>
        <source>In the list already</source>
        <translation>Artıq siyahıdadır</translation>
    </message>
    <message>
        <source>Maybe the same person</source>
        <translation>Ola bilsin, eyni şəxsdir</translation>
    </message>
    <message>
        <source>Name confirmed</source>
        <translation>Ad təsdiqlənib</translation>
    </message>
    <message>
        <source>Name not confirmed yet</source>
        <translation>Ad hələ təsdiqlənməyib</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ad yoxdur</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Şəxs</translation>
    </message>
    <message>
        <source>Person, as printed</source>
        <translation>Şəxs, çap olunacağı kimi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nəticə</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>İştirak forması</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Baxmağa dəyər</translation>
    </message>
    <message>
        <source>{count} already known</source>
        <translation>{count} artıq bazadadır</translation>
    </message>
    <message>
        <source>{count} cannot be used</source>
        <translation>{count} istifadə oluna bilməz</translation>
    </message>
    <message>
        <source>{count} do not come</source>
        <translation>{count} nəfər gəlmir</translation>
    </message>
    <message>
        <source>{count} expected</source>
        <translation>{count} nəfər gözlənilir</translation>
    </message>
    <message>
        <source>{count} names to confirm</source>
        <translation>{count} ad təsdiqlənməlidir</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} yeni</translation>
    </message>
    <message>
        <source>{count} on the waiting list</source>
        <translation>{count} nəfər gözləmə siyahısında</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} qərar gözləyir</translation>
    </message>
    <message>
        <source>{count} with a note</source>
        <translation>{count} qeydlə</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message numerus="yes">
        <source>%n event(s) before</source>
        <translation>
            <numerusform>əvvəl %n tədbir</numerusform>
            <numerusform>əvvəl %n tədbir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n qeyd</numerusform>
            <numerusform>%n qeyd</numerusform>
        </translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Şəxsin adı olmalıdır.</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Həmçinin</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Ölkə</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-poçt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Dillər</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Modullar</translation>
    </message>
    <message>
        <source>No event is coming</source>
        <translation>Qarşıda tədbir yoxdur</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Person, as printed</source>
        <translation>Şəxs, çap olunacağı kimi</translation>
    </message>
    <message>
        <source>Teaches in</source>
        <translation>Dərs keçir</translation>
    </message>
    <message>
        <source>Trainer</source>
        <translation>Təlimçi</translation>
    </message>
    <message>
        <source>Training of trainers</source>
        <translation>Təlimçilər üçün təlim</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>İki qeyd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Səbəb</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Asked</source>
        <translation>Dəvət edilib</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Gələ bilmir</translation>
    </message>
    <message>
        <source>Comes instead</source>
        <translation>Əvəzinə gəlir</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Təsdiq edib</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy the agenda of {day}?</source>
        <translation>{day} tarixinin proqramı köçürülsün?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Bitdi</translation>
    </message>
    <message>
        <source>Ended early</source>
        <translation>Tez bitdi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>Give the time.</source>
        <translation>Vaxtı yazın.</translation>
    </message>
    <message>
        <source>Give the title.</source>
        <translation>Adı yazın.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Nobody else is in the register of trainers.</source>
        <translation>Təlimçilər arasında başqa kimsə yoxdur.</translation>
    </message>
    <message>
        <source>Onto</source>
        <translation>Hansı günə</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Əvəz et</translation>
    </message>
    <message>
        <source>The slot runs from {start} to {end}.</source>
        <translation>Bənd {start}–{end} arasındadır.</translation>
    </message>
    <message>
        <source>This holds for this slot and for later ones of the same day.</source>
        <translation>Bu, həmin bənd və o günün sonrakı bəndləri üçündür.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What is planned on the other day goes. Ctrl+Z brings it back.</source>
        <translation>O biri günün planı silinir. Ctrl+Z onu qaytarır.</translation>
    </message>
    <message>
        <source>What is to be inserted?</source>
        <translation>Nə əlavə edilsin?</translation>
    </message>
    <message>
        <source>When did “{title}” end?</source>
        <translation>“{title}” nə vaxt bitdi?</translation>
    </message>
    <message>
        <source>Who holds “{title}” instead?</source>
        <translation>“{title}” sessiyasını əvəzinə kim aparır?</translation>
    </message>
</context>
</TS>
