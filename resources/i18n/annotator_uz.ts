<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{words} is not a date; write it as 2026-03-14, 2026-03 or 2026.</source>
        <translation>{words} sana emas; uni 2026-03-14, 2026-03 yoki 2026 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>There is no such date as {words}.</source>
        <translation>Bunday sana yoʻq: {words}.</translation>
    </message>
    <message>
        <source>There is no such week as {words}.</source>
        <translation>Bunday hafta yoʻq: {words}.</translation>
    </message>
    <message>
        <source>{words} ends before it begins.</source>
        <translation>{words}: oxiri boshidan oldin keladi.</translation>
    </message>
    <message>
        <source>The quotation mark is still open; close it with another one.</source>
        <translation>Qoʻshtirnoq yopilmagan; yana bitta qoʻshtirnoq bilan yoping.</translation>
    </message>
    <message>
        <source>The regular expression is still open; close it with another /.</source>
        <translation>Regulyar ifoda yopilmagan; uni yana bitta / bilan yoping.</translation>
    </message>
    <message>
        <source>There is nothing between the slashes; write a regular expression there.</source>
        <translation>Qiya chiziqlar orasi boʻsh; u yerga regulyar ifoda yozing.</translation>
    </message>
    <message>
        <source>A * stands at the end of a word. For letters inside or before it write an expression: /{word}/.</source>
        <translation>* belgisi soʻz oxiriga qoʻyiladi. Soʻz ichidagi yoki boshidagi harflar uchun ifoda yozing: /{word}/.</translation>
    </message>
    <message numerus="yes">
        <source>A search takes at most %n words; leave some out.</source>
        <translation>
            <numerusform>Qidiruvga koʻpi bilan %n ta soʻz yoziladi; baʼzilarini olib tashlang.</numerusform>
            <numerusform>Qidiruvga koʻpi bilan %n ta soʻz yoziladi; baʼzilarini olib tashlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a ) without its (; take it away, or write the (.</source>
        <translation>) bor, lekin ( yoʻq; uni olib tashlang yoki ( qoʻying.</translation>
    </message>
    <message>
        <source>Write behind in:{name} what to look for there.</source>
        <translation>in:{name} yozuvidan keyin u yerda nimani izlashni yozing.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other; leave some out.</source>
        <translation>Bir-birining ichidagi qavslar juda koʻp; baʼzilarini olib tashlang.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses; write words there, or take them away.</source>
        <translation>Qavslar orasi boʻsh; u yerga soʻz yozing yoki qavslarni olib tashlang.</translation>
    </message>
    <message>
        <source>The parenthesis is still open; close it with a ).</source>
        <translation>Qavs yopilmagan; uni ) bilan yoping.</translation>
    </message>
    <message>
        <source>Write behind NOT or - what the articles shall be without.</source>
        <translation>NOT yoki - dan keyin maqolalarda nima boʻlmasligi kerakligini yozing.</translation>
    </message>
    <message>
        <source>OR stands between two words; write one on either side. As a word write it small.</source>
        <translation>OR ikki soʻz orasida turadi; har ikki tomoniga soʻz yozing. Oddiy soʻz boʻlsa, kichik harflar bilan yozing.</translation>
    </message>
    <message>
        <source>AND stands between two words; write one on either side. As a word write it small.</source>
        <translation>AND ikki soʻz orasida turadi; har ikki tomoniga soʻz yozing. Oddiy soʻz boʻlsa, kichik harflar bilan yozing.</translation>
    </message>
    <message>
        <source>There is no in:{name}; the places are {places}.</source>
        <translation>in:{name} degan joy yoʻq; mavjud joylar: {places}.</translation>
    </message>
    <message>
        <source>{words} is not an address on the web; it begins with https:// or http:// and has no spaces.</source>
        <translation>{words} veb-manzil emas; manzil https:// yoki http:// bilan boshlanadi va boʻsh joysiz yoziladi.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>bu oddiy fayl emas</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} juda katta.</translation>
    </message>
    <message>
        <source>it has {size} bytes, the manifest says {said}</source>
        <translation>hajmi {size} bayt, manifestda esa {said} deyilgan</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one in the manifest</source>
        <translation>SHA-256 qiymati manifestdagidan farq qiladi</translation>
    </message>
    <message>
        <source>the file was changed after it was written ({why})</source>
        <translation>fayl yozilgandan keyin oʻzgartirilgan ({why})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-satr</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>fayl topilmadi</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>oʻqib boʻlmadi: {why}</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}.</source>
        <translation>{file} shikastlangan: {why}.</translation>
    </message>
    <message>
        <source>{folder} is no bundle of a project.</source>
        <translation>{folder} loyiha toʻplami emas.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no version.</source>
        <translation>{file} shikastlangan: unda versiya koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Annotator (version {version}). Install it to read the bundle.</source>
        <translation>{file} Annotatorning yangiroq versiyasida yozilgan ({version}). Toʻplamni oʻqish uchun oʻshani oʻrnating.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no files or no project.</source>
        <translation>{file} shikastlangan: unda fayllar yoki loyiha koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} cannot be a file of a bundle.</source>
        <translation>{file} shikastlangan: {name} toʻplam fayli boʻla olmaydi.</translation>
    </message>
    <message>
        <source>{file} is damaged: it does not name {name}.</source>
        <translation>{file} shikastlangan: unda {name} koʻrsatilmagan.</translation>
    </message>
    <message>
        <source>Bundle (a folder)</source>
        <translation>Toʻplam (jild)</translation>
    </message>
    <message>
        <source>a folder that an export wrote: the whole project</source>
        <translation>eksport yozgan jild: butun loyiha</translation>
    </message>
    <message>
        <source>a folder with the whole project, to be kept, compared line by line and read back exactly</source>
        <translation>butun loyiha joylangan jild: saqlash, satrma-satr solishtirish va aynan qayta oʻqish uchun</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it or choose another place.</source>
        <translation>{folder} jildi mavjud emas; uni yarating yoki boshqa joy tanlang.</translation>
    </message>
    <message>
        <source>{file} is a file; a bundle is a folder. Choose another name.</source>
        <translation>{file} – fayl; toʻplam esa jild boʻladi. Boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty and was not changed; choose another or --overwrite.</source>
        <translation>{folder} jildi boʻsh emas, u oʻzgartirilmadi; boshqasini tanlang yoki --overwrite yozing.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {why}. What was there was not changed.</source>
        <translation>{folder} jildiga yozib boʻlmadi: {why}. Undagi narsalar oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{file} is there already and belongs to no bundle; nothing was changed. Choose another folder.</source>
        <translation>{file} allaqachon bor va hech bir toʻplamga tegishli emas; hech narsa oʻzgartirilmadi. Boshqa jild tanlang.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>bu JSON obyekti emas</translation>
    </message>
    <message>
        <source>{key} is no uuid</source>
        <translation>{key} uuid emas</translation>
    </message>
    <message>
        <source>{key} is no text</source>
        <translation>{key} matn emas</translation>
    </message>
    <message>
        <source>{key} is no whole number</source>
        <translation>{key} butun son emas</translation>
    </message>
    <message>
        <source>{key} is neither true nor false</source>
        <translation>{key} na true, na false</translation>
    </message>
    <message>
        <source>{key} is no object</source>
        <translation>{key} JSON obyekti emas</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} yoʻq</translation>
    </message>
    <message>
        <source>{key} is not known here</source>
        <translation>{key} bu yerda nomaʼlum</translation>
    </message>
    <message>
        <source>{key} is {value}, which is none of: {all}</source>
        <translation>{key} qiymati {value}, u quyidagilarning birortasi emas: {all}</translation>
    </message>
    <message>
        <source>{key} is no list</source>
        <translation>{key} roʻyxat emas</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} boʻsh</translation>
    </message>
    <message>
        <source>{key} holds something that does not belong there</source>
        <translation>{key} ichida begona narsa bor</translation>
    </message>
    <message>
        <source>{path} could not be backed up: {reason}.</source>
        <translation>{path} faylidan zaxira nusxa olinmadi: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} fayliga yozib boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported</source>
        <translation>maqola {id}: matni import qilinganidan farq qiladi</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>{path} Annotator loyihasi emas.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} faylini oʻqib boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the project itself.</source>
        <translation>{path} – loyihaning oʻzi.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there first. Nothing was changed.</source>
        <translation>{path} boshqa oyna yoki dasturda ochiq; avval u yerda yoping. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{path}: this SQLite cannot keep the project safe (foreign keys or full sync are off).</source>
        <translation>{path}: bu SQLite loyihani xavfsiz saqlay olmaydi (tashqi kalitlar yoki toʻliq sinxronlash oʻchirilgan).</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved to {name}. Make room on the disk and do it again.</source>
        <translation>Disk toʻlgan: bu {name} fayliga saqlanmadi. Diskda joy boʻshatib, amalni takrorlang.</translation>
    </message>
    <message>
        <source>Another program keeps {name} busy: this was not saved. Do it again in a moment.</source>
        <translation>{name} faylini boshqa dastur band qilgan: bu saqlanmadi. Bir ozdan keyin takrorlang.</translation>
    </message>
    <message>
        <source>{name} may not be written to any more: this was not saved. Give yourself the right to write to the file and its folder, and do it again.</source>
        <translation>{name} fayliga endi yozib boʻlmaydi: bu saqlanmadi. Oʻzingizga fayl va uning jildiga yozish huquqini berib, amalni takrorlang.</translation>
    </message>
    <message>
        <source>The disk could not write {name}: this was not saved. Look whether the disk is still connected, and do it again.</source>
        <translation>Disk {name} faylini yoza olmadi: bu saqlanmadi. Disk hali ulanganmi, tekshirib, amalni takrorlang.</translation>
    </message>
    <message>
        <source>{name} is damaged: this was not saved. Restore a backup (menu Project), or save what can be read with “annotator recover”.</source>
        <translation>{name} shikastlangan: bu saqlanmadi. Zaxira nusxani tiklang («Loyiha» menyusi) yoki oʻqib boʻladiganini «annotator recover» bilan saqlang.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open, so nothing can be saved to it any more. Your work is still here: save it to another place.</source>
        <translation>{name} fayli ochiq turganda koʻchirilgan, oʻchirilgan yoki almashtirilgan, shuning uchun unga endi saqlab boʻlmaydi. Ishingiz shu yerda turibdi: uni boshqa joyga saqlang.</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>maʼlumotlar bazasi faylini ochib boʻlmaydi</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>maʼlumotlar bazasi yoki disk toʻlgan</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>diskka yozish yoki oʻqish xatosi</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>maʼlumotlar bazasi faqat oʻqish uchun</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>maʼlumotlar bazasi band</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>fayl maʼlumotlar bazasi emas</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>maʼlumotlar bazasi fayli buzilgan</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes more than {seconds} s on one text. Say more exactly what may be repeated: \w+ instead of .*, one + instead of two within each other.</source>
        <translation>/{source}/ ifodasi bitta matnga {seconds} soniyadan koʻp vaqt oladi. Nima takrorlanishini aniqroq yozing: .* oʻrniga \w+, ichma-ich ikki + oʻrniga bitta.</translation>
    </message>
    <message numerus="yes">
        <source>A regular expression has at most %n characters.</source>
        <translation>
            <numerusform>Regulyar ifodada koʻpi bilan %n ta belgi boʻladi.</numerusform>
            <numerusform>Regulyar ifodada koʻpi bilan %n ta belgi boʻladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression /{source}/ repeats something too often; repeat it at most %n times.</source>
        <translation>
            <numerusform>/{source}/ ifodasida takror juda koʻp; koʻpi bilan %n marta takrorlang.</numerusform>
            <numerusform>/{source}/ ifodasida takror juda koʻp; koʻpi bilan %n marta takrorlang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The expression /{source}/ calls itself or a part of itself; write the part out.</source>
        <translation>/{source}/ ifodasi oʻzini yoki oʻz qismini chaqiradi; oʻsha qismni ochib yozing.</translation>
    </message>
    <message>
        <source>The expression /{source}/ cannot be read: {reason}.</source>
        <translation>/{source}/ ifodasini oʻqib boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} faylini ochib boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project; it was not changed.</source>
        <translation>{path} Annotator loyihasi emas; u oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Annotator (schema {version}, this one knows {known}); it was not changed. Install the newer version to open it.</source>
        <translation>{path} yangiroq Annotatorda yaratilgan (sxema {version}, bu versiya {known} gacha biladi); u oʻzgartirilmadi. Ochish uchun yangiroq versiyani oʻrnating.</translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written to; copy the project to a folder of your own.</source>
        <translation>{path} fayliga yoki uning jildiga yozib boʻlmaydi; loyihani oʻzingizning jildingizga nusxalang.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>oxiri yoʻq</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); it was not changed. Restore a backup (annotator restore), or save what can be read: annotator recover.</source>
        <translation>{path} shikastlangan ({reason}); u oʻzgartirilmadi. Zaxira nusxani tiklang (annotator restore) yoki oʻqib boʻladiganini saqlang: annotator recover.</translation>
    </message>
    <message>
        <source>it lacks {tables}</source>
        <translation>unda {tables} yoʻq</translation>
    </message>
    <message>
        <source>{path} exists already; it was not changed. Choose another name or open it.</source>
        <translation>{path} allaqachon bor; u oʻzgartirilmadi. Boshqa nom tanlang yoki uni oching.</translation>
    </message>
    <message>
        <source>{path} could not be made: {reason}.</source>
        <translation>{path} faylini yaratib boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <source>{path} is on a network drive ({kind}). The project is kept in a slower, safe way there; keep it on a disk of this computer, and copy it with “annotator backup”.</source>
        <translation>{path} tarmoq diskida ({kind}). U yerda loyiha sekinroq, lekin xavfsiz usulda saqlanadi; uni shu kompyuter diskida saqlang va «annotator backup» bilan nusxalang.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} synchronises, which may copy it half-written or make two of it. Keep the project in another folder, and put backups into this one.</source>
        <translation>{path} {service} sinxronlaydigan jildda turibdi; u faylni chala yozilgan holda nusxalashi yoki ikkita qilib qoʻyishi mumkin. Loyihani boshqa jildda saqlang, bunisiga zaxira nusxalarni qoʻying.</translation>
    </message>
    <message>
        <source>NOT alone finds no words to list; add what the articles shall have.</source>
        <translation>Faqat NOT bilan roʻyxat tuzib boʻlmaydi; maqolalarda nima boʻlishi kerakligini qoʻshing.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} allaqachon bor; boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{path} holds nothing that can be read as a project.</source>
        <translation>{path} faylida loyiha sifatida oʻqib boʻladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>{path} could not be recovered: {reason}.</source>
        <translation>{path} faylini tiklab boʻlmadi: {reason}.</translation>
    </message>
    <message>
        <source>what was only in {file} ({reason})</source>
        <translation>faqat {file} faylida boʻlganlar ({reason})</translation>
    </message>
    <message>
        <source>page {number}: {reason}</source>
        <translation>{number}-sahifa: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that could be of {tables}</source>
        <translation>
            <numerusform>{tables} jadvaliga tegishli boʻlishi mumkin boʻlgan %n ta qator</numerusform>
            <numerusform>{tables} jadvaliga tegishli boʻlishi mumkin boʻlgan %n ta qator</numerusform>
        </translation>
    </message>
    <message>
        <source>a row of {table} ({id})</source>
        <translation>{table} qatori ({id})</translation>
    </message>
    <message>
        <source>a row of {table} ({id}): {reason}</source>
        <translation>{table} qatori ({id}): {reason}</translation>
    </message>
    <message>
        <source>{path} has schema {version}, which this Annotator cannot upgrade; it was not changed.</source>
        <translation>{path} sxemasi {version}, bu Annotator uni yangilay olmaydi; fayl oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date and is as it was: {reason}.</source>
        <translation>{path} yangilanmadi va avvalgidek qoldi: {reason}.</translation>
    </message>
    <message>
        <source>{table} {id} would point to a row of {parent} that is not there</source>
        <translation>{table} {id} {parent} jadvalining mavjud boʻlmagan qatoriga ishora qilgan boʻlardi</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>fayl shikastlangan: {reason}</translation>
    </message>
    <message>
        <source>{table} {id} points to a row of {parent} that is not there</source>
        <translation>{table} {id} {parent} jadvalining mavjud boʻlmagan qatoriga ishora qiladi</translation>
    </message>
    <message>
        <source>The words hold half a character (a lone surrogate). Nothing was changed.</source>
        <translation>Soʻzlarda yarim belgi bor (juftsiz surrogat). Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Something that this belongs to is not there any more; it was deleted or undone meanwhile. Nothing was changed.</source>
        <translation>Bu tegishli boʻlgan narsa endi yoʻq; u shu orada oʻchirilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Parts of the program and their licences</source>
        <translation>Dastur qismlari va ularning litsenziyalari</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities in them, keep every mark at once.</source>
        <translation>Maqolalarni oʻqing, ulardagi daʼvo va obyektlarni belgilang; har bir belgi darhol saqlanadi.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License 3 yoki undan keyingi versiyasi asosidagi erkin dastur. Hech qanday kafolat berilmaydi.</translation>
    </message>
    <message>
        <source>Parts of other makers; the texts of their licences come with the program:</source>
        <translation>Boshqa mualliflarning qismlari; ularning litsenziya matnlari dastur bilan birga keladi:</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open the folder: {folder}</source>
        <translation>Jildni ochish: {folder}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>Nusxalash</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>Yoʻlni nusxalash: {folder}</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Litsenziya…</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Hisobot uchun tafsilotni nusxalash</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing has been kept in it.</source>
        <translation>{folder} hali yoʻq: unda hech narsa saqlanmagan.</translation>
    </message>
    <message>
        <source>The desktop does not open {folder}. Copy its path instead.</source>
        <translation>Tizim {folder} jildini ocha olmadi. Uning yoʻlini nusxalang.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Nusxalandi.</translation>
    </message>
    <message>
        <source>Licence of Annotator</source>
        <translation>Annotator litsenziyasi</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Litsenziya matni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Sozlamalar</translation>
    </message>
    <message>
        <source>Backups of projects</source>
        <translation>Loyihalarning zaxira nusxalari</translation>
    </message>
    <message>
        <source>Sample project, other data</source>
        <translation>Namuna loyiha, boshqa maʼlumotlar</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>of the program</comment>
        <translation>Jurnal</translation>
    </message>
    <message>
        <source>The text did not come with this copy of the program: https://www.gnu.org/licenses/gpl-3.0.txt</source>
        <translation>Dasturning bu nusxasida matn yoʻq: https://www.gnu.org/licenses/gpl-3.0.txt</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Maqola tili…</translation>
    </message>
    <message>
        <source>Find the language by rule</source>
        <translation>Tilni qoida bilan aniqlash</translation>
    </message>
    <message>
        <source>Find the language of all articles by rule…</source>
        <translation>Barcha maqolalar tilini qoida bilan aniqlash…</translation>
    </message>
    <message>
        <source>said by hand</source>
        <translation>qoʻlda koʻrsatilgan</translation>
    </message>
    <message>
        <source>said by the file that it came from</source>
        <translation>import qilingan faylida koʻrsatilgan</translation>
    </message>
    <message>
        <source>found by rule</source>
        <translation>qoida bilan topilgan</translation>
    </message>
    <message>
        <source>{language}, written in {script}; {who}</source>
        <translation>{language}, yozuvi: {script}; {who}</translation>
    </message>
    <message>
        <source>The language of the article is {name} now. Ctrl+Z takes it back.</source>
        <translation>Maqola tili endi: {name}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Another language or script…</source>
        <translation>Boshqa til yoki yozuv…</translation>
    </message>
    <message>
        <source>Paragraphs in another language</source>
        <translation>Boshqa tildagi xatboshilar</translation>
    </message>
    <message>
        <source>Accept the suggestion before you change its extent.</source>
        <translation>Parchasini oʻzgartirishdan oldin taklifni qabul qiling.</translation>
    </message>
    <message>
        <source>Accept annotations</source>
        <translation>Annotatsiyalarni qabul qilish</translation>
    </message>
    <message>
        <source>Reject annotations</source>
        <translation>Annotatsiyalarni rad etish</translation>
    </message>
    <message>
        <source>Reopen annotations</source>
        <translation>Annotatsiyalarni qayta ochish</translation>
    </message>
    <message>
        <source>Set annotations as gold</source>
        <translation>Annotatsiyalarni etalon qilish</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Qabul qilindi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Qabul qilindi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Rad etildi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Rad etildi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Qayta ochildi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Qayta ochildi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set as gold: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Etalon qilindi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Etalon qilindi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Olib tashlandi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Olib tashlandi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Annotatsiyalarni olib tashlash</translation>
    </message>
    <message numerus="yes">
        <source>Flagged as unsure: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Ishonchsiz deb belgilandi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Ishonchsiz deb belgilandi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sure again: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Yana ishonchli: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Yana ishonchli: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag annotations</source>
        <translation>Ishonchsiz deb belgilash</translation>
    </message>
    <message numerus="yes">
        <source>Label {label}: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» yorligʻi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>«{label}» yorligʻi: %n ta annotatsiya. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Yorliqni almashtirish: {label}</translation>
    </message>
    <message>
        <source>Nothing to change: the annotations are so already.</source>
        <translation>Oʻzgartiradigan narsa yoʻq: annotatsiyalar allaqachon shunday.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kim aytgan</translation>
    </message>
    <message>
        <source>Who said it: type a name</source>
        <translation>Kim aytgan: ism yozing</translation>
    </message>
    <message>
        <source>The author of the article says it</source>
        <translation>Buni maqola muallifi aytadi</translation>
    </message>
    <message>
        <source>Somebody unnamed says it</source>
        <translation>Buni ismi aytilmagan kishi aytadi</translation>
    </message>
    <message>
        <source>Nobody is named as saying it (agentless)</source>
        <translation>Kim aytgani koʻrsatilmagan (shaxssiz)</translation>
    </message>
    <message>
        <source>Who says it is not resolved</source>
        <translation>Kim aytgani aniqlanmagan</translation>
    </message>
    <message>
        <source>A group says it</source>
        <translation>Buni guruh aytadi</translation>
    </message>
    <message>
        <source>Said by the author. Ctrl+Z takes it back.</source>
        <translation>Muallif aytgan. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Said by somebody unnamed. Ctrl+Z takes it back.</source>
        <translation>Ismi aytilmagan kishi aytgan. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Said by nobody named. Ctrl+Z takes it back.</source>
        <translation>Aytgan shaxs koʻrsatilmagan. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Said by somebody not resolved. Ctrl+Z takes it back.</source>
        <translation>Kim aytgani aniqlanmagan. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Said by a group. Ctrl+Z takes it back.</source>
        <translation>Guruh aytgan. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>The next source and cue that may be meant</source>
        <translation>Keyingi ehtimoliy manba va ishora soʻz</translation>
    </message>
    <message>
        <source>The source and cue before</source>
        <translation>Oldingi manba va ishora soʻz</translation>
    </message>
    <message>
        <source>The selected words report the source of the claim; with none selected, propose who does</source>
        <translation>Tanlangan soʻzlar daʼvo manbasining gapini yetkazadi; tanlanmasa, kim yetkazgani taklif qilinadi</translation>
    </message>
    <message>
        <source>Take the outermost source off the chain of the claim</source>
        <translation>Daʼvo zanjiridan eng tashqi manbani olib tashlash</translation>
    </message>
    <message>
        <source>Nobody is found who may report this source. Select the words and press the key.</source>
        <translation>Bu manba gapini kim yetkazgani topilmadi. Soʻzlarni tanlab, tugmani bosing.</translation>
    </message>
    <message>
        <source>reported by {who}</source>
        <translation>yetkazgan: {who}</translation>
    </message>
    <message>
        <source>a weak guess</source>
        <translation>zaif taxmin</translation>
    </message>
    <message>
        <source>Left without a source; Enter goes into the fields of the claim.</source>
        <translation>Manbasiz qoldirildi; Enter daʼvo maydonlariga oʻtadi.</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>aytgan: {who}</translation>
    </message>
    <message>
        <source>{who}. Ctrl+Z takes it back.</source>
        <translation>{who}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>{who} is taken off the chain. Ctrl+Z takes it back.</source>
        <translation>Zanjirdan olib tashlandi: {who}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Nobody reports the source of this claim yet; Alt+Y says who does.</source>
        <translation>Bu daʼvo manbasining gapini hali hech kim yetkazmagan; Alt+Y kim yetkazganini koʻrsatadi.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? Enter – qabul qilish, / – filtr, Esc – voz kechish.</translation>
    </message>
    <message>
        <source>{who}? ({which} of {all}, ↓ for another) Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? ({which} / {all}, ↓ – boshqasi) Enter – qabul qilish, / – filtr, Esc – voz kechish.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it.</source>
        <translation>{who}? Enter – qabul qilish.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it ({which} of {all}, ↓ for another).</source>
        <translation>{who}? Enter – qabul qilish ({which} / {all}, ↓ – boshqasi).</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it. Ctrl+Z takes the mark back.</source>
        <translation>Belgilandi; {who}? Enter – qabul qilish. Ctrl+Z belgini bekor qiladi.</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it ({which} of {all}, ↓ for another). Ctrl+Z takes the mark back.</source>
        <translation>Belgilandi; {who}? Enter – qabul qilish ({which} / {all}, ↓ – boshqasi). Ctrl+Z belgini bekor qiladi.</translation>
    </message>
    <message>
        <source>Propose claims and who says them</source>
        <translation>Daʼvolar va kim aytganini taklif qilish</translation>
    </message>
    <message>
        <source>Accept the whole proposed turn</source>
        <translation>Taklif etilgan nutqni toʻliq qabul qilish</translation>
    </message>
    <message>
        <source>Accept the proposed claim with who may report its source</source>
        <translation>Taklif etilgan daʼvoni uni yetkazgan manba bilan qabul qilish</translation>
    </message>
    <message>
        <source>Propose all claims of the selected speaker</source>
        <translation>Tanlangan soʻzlovchining barcha daʼvolarini taklif qilish</translation>
    </message>
    <message>
        <source>Claims are no longer proposed.</source>
        <translation>Daʼvolar endi taklif qilinmaydi.</translation>
    </message>
    <message>
        <source>A accepts, X rejects.</source>
        <translation>A – qabul qilish, X – rad etish.</translation>
    </message>
    <message numerus="yes">
        <source>A accepts, X rejects, Shift+A all %n of the turn.</source>
        <translation>
            <numerusform>A – qabul qilish, X – rad etish, Shift+A – nutqdagi %n tasining hammasi.</numerusform>
            <numerusform>A – qabul qilish, X – rad etish, Shift+A – nutqdagi %n tasining hammasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed claim, {said}. {keys}</source>
        <translation>Taklif etilgan daʼvo, {said}. {keys}</translation>
    </message>
    <message>
        <source>Perhaps reported by {who} (a weak guess, by the rule {rule}): Alt+N accepts that, too.</source>
        <translation>Balki yetkazgan: {who} (zaif taxmin, qoida: {rule}). Alt+N buni ham qabul qiladi.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Bitta nutqdagi %n ta daʼvo qabul qilindi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Bitta nutqdagi %n ta daʼvo qabul qilindi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with who reports it. Ctrl+Z takes it back.</source>
        <translation>Yetkazgan manbasi bilan qabul qilindi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>The claims of this speaker are no longer proposed.</source>
        <translation>Bu soʻzlovchining daʼvolari endi taklif qilinmaydi.</translation>
    </message>
    <message>
        <source>Select the words of a speaker first.</source>
        <translation>Avval soʻzlovchini bildiruvchi soʻzlarni tanlang.</translation>
    </message>
    <message>
        <source>Looking for the claims of {speaker}…</source>
        <translation>Daʼvolar qidirilmoqda, soʻzlovchi: {speaker}…</translation>
    </message>
    <message>
        <source>The rules find no claim of this speaker.</source>
        <translation>Qoidalar bu soʻzlovchining daʼvosini topmadi.</translation>
    </message>
    <message>
        <source>The rules find no claim in this article.</source>
        <translation>Qoidalar bu maqolada daʼvo topmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed of this speaker</source>
        <translation>
            <numerusform>Bu soʻzlovchining %n ta daʼvosi taklif qilindi</numerusform>
            <numerusform>Bu soʻzlovchining %n ta daʼvosi taklif qilindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed in this article</source>
        <translation>
            <numerusform>Bu maqolada %n ta daʼvo taklif qilindi</numerusform>
            <numerusform>Bu maqolada %n ta daʼvo taklif qilindi</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}. Tab – keyingisi, A – qabul qilish, X – rad etish.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked or rejected already</source>
        <translation>
            <numerusform>%n tasi allaqachon belgilangan yoki rad etilgan</numerusform>
            <numerusform>%n tasi allaqachon belgilangan yoki rad etilgan</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}, {done}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}, {done}. Tab – keyingisi, A – qabul qilish, X – rad etish.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Nima qilmoqchisiz?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Buyruq</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Buyruqlar</translation>
    </message>
    <message>
        <source>No command has these words. Esc closes.</source>
        <translation>Bunday soʻzli buyruq yoʻq. Esc yopadi.</translation>
    </message>
    <message>
        <source>Dashboard: the project in numbers</source>
        <translation>Koʻrsatkichlar: loyiha raqamlarda</translation>
    </message>
    <message>
        <source>List the articles of the number</source>
        <translation>Shu sondagi maqolalar roʻyxati</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Jadvalni nusxalash</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Jadvalni eksport qilish…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Rasmni eksport qilish…</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Keyingi jadval</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Oldingi jadval</translation>
    </message>
    <message>
        <source>Back from the dashboard to the text</source>
        <translation>Koʻrsatkichlardan matnga qaytish</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramma</translation>
    </message>
    <message>
        <source>{name}, {head}: {number}</source>
        <translation>{name}, {head}: {number}</translation>
    </message>
    <message>
        <source>A picture is written as SVG or PNG: end the name of the file in {suffixes}.</source>
        <translation>Rasm SVG yoki PNG sifatida yoziladi: fayl nomi oxiri {suffixes} boʻlsin.</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %n rows</source>
        <translation>
            <numerusform>%n ta qatordan dastlabki {shown} tasi</numerusform>
            <numerusform>%n ta qatordan dastlabki {shown} tasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Koʻrsatkichlar</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Jadvallar</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Sonlar</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Hisoblash</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>Hisoblanmoqda… %p %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Hisobni toʻxtatish</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Maqolalar roʻyxati</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nusxalash</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Jadval…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Rasm…</translation>
    </message>
    <message>
        <source>Counting was stopped. Click the table at the left, or choose it again, to count it.</source>
        <translation>Hisob toʻxtatildi. Hisoblash uchun chapdagi jadvalni bosing yoki uni qayta tanlang.</translation>
    </message>
    <message>
        <source>There is no article behind this number.</source>
        <translation>Bu son ortida maqola yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>The table is copied: %n rows.</source>
        <translation>
            <numerusform>Jadval nusxalandi: %n ta qator.</numerusform>
            <numerusform>Jadval nusxalandi: %n ta qator.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Jadvalni eksport qilish</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Rasmni eksport qilish</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Hozircha eksport qiladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} yozildi.</translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Maqolalar: holat</translation>
    </message>
    <message>
        <source>Articles by annotator and status</source>
        <translation>Maqolalar: annotator va holat</translation>
    </message>
    <message>
        <source>Articles by day and status</source>
        <translation>Maqolalar: kun va holat</translation>
    </message>
    <message>
        <source>Annotations by annotator</source>
        <translation>Annotatsiyalar: annotator</translation>
    </message>
    <message>
        <source>Annotations by day</source>
        <translation>Annotatsiyalar: kun</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Yorliqlar</translation>
    </message>
    <message>
        <source>Labels by article</source>
        <translation>Yorliqlar: maqola</translation>
    </message>
    <message>
        <source>Labels by outlet</source>
        <translation>Yorliqlar: nashr</translation>
    </message>
    <message>
        <source>Labels by date</source>
        <translation>Yorliqlar: sana</translation>
    </message>
    <message>
        <source>Labels by language</source>
        <translation>Yorliqlar: til</translation>
    </message>
    <message>
        <source>Speakers by claims</source>
        <translation>Soʻzlovchilar: daʼvolar soni</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Daʼvolar: xulosa</translation>
    </message>
    <message>
        <source>Claims by type</source>
        <translation>Daʼvolar: tur</translation>
    </message>
    <message>
        <source>Entities by mentions</source>
        <translation>Obyektlar: eslatmalar soni</translation>
    </message>
    <message>
        <source>The status that you have given to each article.</source>
        <translation>Har bir maqolaga siz bergan holat.</translation>
    </message>
    <message>
        <source>What each annotator who has given a status thinks of each article.</source>
        <translation>Holat bergan har bir annotatorning har bir maqola haqidagi fikri.</translation>
    </message>
    <message>
        <source>The day on which articles got the status that they have now, whoever gave it.</source>
        <translation>Maqolalar hozirgi holatini olgan kun, uni kim bergan boʻlishidan qatʼi nazar.</translation>
    </message>
    <message>
        <source>All annotations, also suggested and rejected ones.</source>
        <translation>Barcha annotatsiyalar, taklif etilgan va rad etilganlari ham.</translation>
    </message>
    <message>
        <source>The day on which annotations were made, also suggested and rejected ones.</source>
        <translation>Annotatsiyalar qilingan kun, taklif etilgan va rad etilganlari ham.</translation>
    </message>
    <message>
        <source>On words, accepted or gold, and on whole articles.</source>
        <translation>Soʻzlardagi qabul qilingan yoki etalon yorliqlar va butun maqolalardagilar.</translation>
    </message>
    <message>
        <source>By the date of the article. On words, accepted or gold, and on whole articles.</source>
        <translation>Maqola sanasi boʻyicha. Soʻzlardagi qabul qilingan yoki etalon yorliqlar va butun maqolalardagilar.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold. A claim of two speakers counts for both.</source>
        <translation>Qabul qilingan yoki etalon daʼvolar. Ikki soʻzlovchining daʼvosi ikkalasiga ham hisoblanadi.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold, by their newest verdict.</source>
        <translation>Qabul qilingan yoki etalon daʼvolar, eng yangi xulosasi boʻyicha.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold.</source>
        <translation>Qabul qilingan yoki etalon daʼvolar.</translation>
    </message>
    <message>
        <source>Mentions that are accepted or gold.</source>
        <translation>Qabul qilingan yoki etalon eslatmalar.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Kun</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotatsiyalar</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Daʼvolar</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Eslatmalar</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sanasiz</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Nashrsiz</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Tili nomaʼlum</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Hech kim aytilmagan</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Xulosasiz</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Tursiz</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Taklif etilgan</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Qabul qilindi.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Rad etildi.</translation>
    </message>
    <message>
        <source>Words of the annotation</source>
        <translation>Annotatsiya soʻzlari</translation>
    </message>
    <message>
        <source>Flag this annotation as unsure (U in the text)</source>
        <translation>Bu annotatsiyani ishonchsiz deb belgilash (matnda U)</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete in the text)</source>
        <translation>Bu annotatsiyani olib tashlash (matnda Delete)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Qabul qilish</translation>
    </message>
    <message>
        <source>Accept this annotation (A in the text)</source>
        <translation>Bu annotatsiyani qabul qilish (matnda A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rad etish</translation>
    </message>
    <message>
        <source>Reject this annotation (X in the text)</source>
        <translation>Bu annotatsiyani rad etish (matnda X)</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n ta boʻlak</numerusform>
            <numerusform>%n ta boʻlak</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {label} “{quote}”. Ctrl+Z brings it back.</source>
        <translation>Olib tashlandi: {label} «{quote}». Ctrl+Z qaytaradi.</translation>
    </message>
    <message>
        <source>Suggested by {rule}</source>
        <translation>Taklif qilgan qoida: {rule}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Qabul qilingan</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rad etilgan</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Qoida</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of proposals</comment>
        <translation>Toʻgʻri</translation>
    </message>
    <message>
        <source>Proposed claims accepted and rejected, by rule</source>
        <translation>Qabul qilingan va rad etilgan daʼvo takliflari, qoidalar boʻyicha</translation>
    </message>
    <message>
        <source>No proposed claim has been accepted or rejected yet. Alt+O proposes some.</source>
        <translation>Hali taklif etilgan daʼvo qabul ham, rad ham qilinmagan. Alt+O daʼvolarni taklif qiladi.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Etalon</translation>
    </message>
    <message>
        <source>Named, without words</source>
        <translation>Nomli, soʻzlarsiz</translation>
    </message>
    <message>
        <source>A group, without words</source>
        <translation>Guruh, soʻzlarsiz</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <translation>Ismi aytilmagan</translation>
    </message>
    <message>
        <source>Nobody named (agentless)</source>
        <translation>Hech kim aytilmagan (shaxssiz)</translation>
    </message>
    <message>
        <source>The author of the article</source>
        <translation>Maqola muallifi</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Aniqlanmagan</translation>
    </message>
    <message>
        <source>No article yet. Import some with {imports}.</source>
        <translation>Hali maqola yoʻq. Import qiling: {imports}.</translation>
    </message>
    <message>
        <source>No article has a status yet. Open one and press {done} when you are done with it.</source>
        <translation>Hali hech bir maqolaga holat berilmagan. Birini oching va ishni tugatgach {done} bosing.</translation>
    </message>
    <message>
        <source>Nothing has been marked yet. Select words in an article and press the key of a label.</source>
        <translation>Hali hech narsa belgilanmagan. Maqolada soʻzlarni tanlab, yorliq tugmasini bosing.</translation>
    </message>
    <message>
        <source>No claim has been marked yet. Select a sentence in an article and press {claim}.</source>
        <translation>Hali daʼvo belgilanmagan. Maqolada gapni tanlab, {claim} bosing.</translation>
    </message>
    <message>
        <source>No mark names an entity yet. Select a mark in an article and press {link}.</source>
        <translation>Hali hech bir eslatma obyektga bogʻlanmagan. Maqolada belgini tanlab, {link} bosing.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nomaʼlum</translation>
    </message>
    <message>
        <source>{table}: {parts}</source>
        <translation>{table}: {parts}</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Tekshirish va tuzatish</translation>
    </message>
    <message>
        <source>Looking at every article and mark…</source>
        <translation>Barcha maqola va belgilar koʻrilmoqda…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nima topildi</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Xatolar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Tuzatish</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Tekshirish</translation>
    </message>
    <message>
        <source>Faults found: {count}. A repair makes a backup before, and Ctrl+Z takes it back.</source>
        <translation>Topilgan xatolar: {count}. Tuzatishdan oldin zaxira nusxa olinadi, Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>No fault found.</source>
        <translation>Xato topilmadi.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Tuzatilmoqda</translation>
    </message>
    <message>
        <source>Not repaired:</source>
        <translation>Tuzatilmadi:</translation>
    </message>
    <message>
        <source>Repaired: {count}, left: {left}.</source>
        <translation>Tuzatildi: {count}, qoldi: {left}.</translation>
    </message>
    <message>
        <source>Restore a backup for what is left, if one has it whole.</source>
        <translation>Qolgani uchun, butun nusxasi boʻlsa, zaxira nusxani tiklang.</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Toʻplam tarkibi</translation>
    </message>
    <message>
        <source>The bytes of the imported files, where they are not just their text</source>
        <translation>Import qilingan fayllarning baytlari, ular faqat matndan iborat boʻlmasa</translation>
    </message>
    <message>
        <source>Tables for spreadsheets beside it (CSV)</source>
        <translation>Yonida elektron jadvallar uchun jadvallar (CSV)</translation>
    </message>
    <message>
        <source>the history of steps, and where everybody stopped reading</source>
        <translation>qadamlar tarixi va kim qayerda oʻqishni toʻxtatgani</translation>
    </message>
    <message>
        <source>Replace the bundle that is there; other files in the folder stay</source>
        <translation>Mavjud toʻplamni almashtirish; jilddagi boshqa fayllar qoladi</translation>
    </message>
    <message>
        <source>Write into this folder, which holds other files; they stay</source>
        <translation>Boshqa fayllari bor shu jildga yozish; ular qoladi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tashkilot</translation>
    </message>
    <message>
        <source>who publishes the reviews</source>
        <translation>sharhlarni kim chop etadi</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Manzili</translation>
    </message>
    <message>
        <source>Reviews below</source>
        <translation>Sharhlar manzili</translation>
    </message>
    <message>
        <source>https://… – each review has its address below this one</source>
        <translation>https://… – har bir sharh manzili shu manzil ostida boʻladi</translation>
    </message>
    <message>
        <source>A review needs {missing}.</source>
        <translation>Sharh uchun kerak: {missing}.</translation>
    </message>
    <message>
        <source>Replace the file that is there ({size})</source>
        <translation>Mavjud faylni almashtirish ({size})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>va yana {count} ta</translation>
    </message>
    <message>
        <source>No claim has a verdict yet.</source>
        <translation>Hali hech bir daʼvoda xulosa yoʻq.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <translation>Shu maqola: {title}</translation>
    </message>
    <message numerus="yes">
        <source>The list as it stands: %n articles</source>
        <translation>
            <numerusform>Roʻyxatning hozirgi holati: %n ta maqola</numerusform>
            <numerusform>Roʻyxatning hozirgi holati: %n ta maqola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole project: %n articles</source>
        <translation>
            <numerusform>Butun loyiha: %n ta maqola</numerusform>
            <numerusform>Butun loyiha: %n ta maqola</numerusform>
        </translation>
    </message>
    <message>
        <source>Only articles in</source>
        <translation>Maqolalar tili</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>barcha tillar</translation>
    </message>
    <message>
        <source>Only articles that are</source>
        <translation>Maqolalar holati</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>istalgan holat</translation>
    </message>
    <message>
        <source>Only annotations with label</source>
        <translation>Annotatsiyalar yorligʻi</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>barcha yorliqlar</translation>
    </message>
    <message>
        <source>Also suggestions and rejected annotations</source>
        <translation>Takliflar va rad etilgan annotatsiyalar ham</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, by which Excel knows the letters</source>
        <translation>Boshiga bayt tartibi belgisini qoʻyish (Excel harflarni shundan taniydi)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Tanlash…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Yoziladigan fayl</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Faqat</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Nashr etuvchi</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Kirmaydi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Jildda koʻrsatish</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>hisoblanmoqda…</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>Jildga eksport qilish</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Eksport joyi</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>left behind</comment>
        <translation>hech narsa</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksport qilinmoqda…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksport</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n articles</source>
        <translation>
            <numerusform>Eksport: %n ta maqoladan {done} tasi</numerusform>
            <numerusform>Eksport: %n ta maqoladan {done} tasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n records</source>
        <translation>
            <numerusform>Eksport: %n ta qayddan {done} tasi</numerusform>
            <numerusform>Eksport: %n ta qayddan {done} tasi</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kirmadi</translation>
    </message>
    <message>
        <source>What the export says</source>
        <translation>Eksport hisoboti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Eksport bekor qilindi; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Bekor qilindi; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>{count} {things}</source>
        <translation>{things}: {count}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Hisoblanmoqda…</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Nima qilinadi</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Yorliqni tanlang</translation>
    </message>
    <message>
        <source>Annotate the hits</source>
        <translation>Topilmalarni annotatsiyalash</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotatsiyalash</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Yorliq</translation>
    </message>
    <message>
        <source>Choose the label that the hits shall carry.</source>
        <translation>Topilmalarga qoʻyiladigan yorliqni tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>%n new annotations will be made.</source>
        <translation>
            <numerusform>%n ta yangi annotatsiya qilinadi.</numerusform>
            <numerusform>%n ta yangi annotatsiya qilinadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits carry this label already and stay as they are.</source>
        <translation>
            <numerusform>%n ta topilmada bu yorliq bor, ular oʻzgarmaydi.</numerusform>
            <numerusform>%n ta topilmada bu yorliq bor, ular oʻzgarmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits outside the texts are left out.</source>
        <translation>
            <numerusform>Matndan tashqaridagi %n ta topilma tashlab ketiladi.</numerusform>
            <numerusform>Matndan tashqaridagi %n ta topilma tashlab ketiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations made</source>
        <translation>
            <numerusform>%n ta annotatsiya qilindi</numerusform>
            <numerusform>%n ta annotatsiya qilindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits passed over</source>
        <translation>
            <numerusform>%n ta topilma oʻtkazib yuborildi</numerusform>
            <numerusform>%n ta topilma oʻtkazib yuborildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotating hits</source>
        <translation>Topilmalarni annotatsiyalash</translation>
    </message>
    <message>
        <source>Relabel annotations on the hits</source>
        <translation>Topilmalardagi annotatsiyalar yorligʻini almashtirish</translation>
    </message>
    <message>
        <source>Delete annotations on the hits</source>
        <translation>Topilmalardagi annotatsiyalarni oʻchirish</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Qaysi annotatsiyalar</translation>
    </message>
    <message>
        <source>Annotations on the hits; Space chooses</source>
        <translation>Topilmalardagi annotatsiyalar; Probel tanlaydi</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Yangi yorliq</translation>
    </message>
    <message>
        <source>No annotation lies on these hits.</source>
        <translation>Bu topilmalarda annotatsiya yoʻq.</translation>
    </message>
    <message>
        <source>Choose with Space which of them are meant.</source>
        <translation>Qaysilari nazarda tutilganini Probel bilan tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be deleted.</source>
        <translation>
            <numerusform>%n ta annotatsiya oʻchiriladi.</numerusform>
            <numerusform>%n ta annotatsiya oʻchiriladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations: choose the label that they shall carry.</source>
        <translation>
            <numerusform>%n ta annotatsiya: ularga qoʻyiladigan yorliqni tanlang.</numerusform>
            <numerusform>%n ta annotatsiya: ularga qoʻyiladigan yorliqni tanlang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be {label}; where the words carry it already nothing changes.</source>
        <translation>
            <numerusform>%n ta annotatsiyaga «{label}» yorligʻi qoʻyiladi; soʻzlarda u allaqachon boʻlsa, hech narsa oʻzgarmaydi.</numerusform>
            <numerusform>%n ta annotatsiyaga «{label}» yorligʻi qoʻyiladi; soʻzlarda u allaqachon boʻlsa, hech narsa oʻzgarmaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted</source>
        <translation>
            <numerusform>%n ta annotatsiya oʻchirildi</numerusform>
            <numerusform>%n ta annotatsiya oʻchirildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting annotations</source>
        <translation>Annotatsiyalarni oʻchirish</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations relabelled as {label}</source>
        <translation>
            <numerusform>%n ta annotatsiyaga «{label}» yorligʻi qoʻyildi</numerusform>
            <numerusform>%n ta annotatsiyaga «{label}» yorligʻi qoʻyildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations so already</source>
        <translation>
            <numerusform>%n ta annotatsiya allaqachon shunday</numerusform>
            <numerusform>%n ta annotatsiya allaqachon shunday</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabelling annotations</source>
        <translation>Annotatsiyalar yorligʻini almashtirish</translation>
    </message>
    <message>
        <source>{label}, within the hits: {count}</source>
        <translation>{label}, topilmalar ichida: {count}</translation>
    </message>
    <message>
        <source>{label}, going beyond the hits: {count}</source>
        <translation>{label}, topilmalardan chiqib ketgan: {count}</translation>
    </message>
    <message>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>full texts of articles</source>
        <translation>maqolalarning toʻliq matni</translation>
    </message>
    <message>
        <source>articles without annotations</source>
        <translation>annotatsiyasiz maqolalar</translation>
    </message>
    <message>
        <source>annotations with everything on them</source>
        <translation>annotatsiyalar va ularga tegishli hamma narsa</translation>
    </message>
    <message>
        <source>fields of articles (title, date, language, status, labels, metadata)</source>
        <translation>maqolalarning maydonlari (sarlavha, sana, til, holat, yorliqlar, metamaʼlumotlar)</translation>
    </message>
    <message>
        <source>original bytes of imported files (the text is kept, in UTF-8)</source>
        <translation>import qilingan fayllarning asl baytlari (matn UTF-8 da saqlanadi)</translation>
    </message>
    <message>
        <source>comments on whole articles</source>
        <translation>butun maqolalarga yozilgan izohlar</translation>
    </message>
    <message>
        <source>who put a label on a whole article</source>
        <translation>butun maqolaga yorliqni kim qoʻygani</translation>
    </message>
    <message>
        <source>colours, keys and definitions of your own or changed labels (their names are kept)</source>
        <translation>oʻzingiz qoʻshgan yoki oʻzgartirgan yorliqlarning ranglari, tugmalari va taʼriflari (nomlari saqlanadi)</translation>
    </message>
    <message>
        <source>definitions of your own fields (their values are kept)</source>
        <translation>oʻzingiz qoʻshgan maydonlarning taʼriflari (qiymatlari saqlanadi)</translation>
    </message>
    <message>
        <source>aliases, descriptions, external ids and notes of entities</source>
        <translation>obyektlarning boshqa shakllari, tavsiflari, tashqi id raqamlari va eslatma yozuvlari</translation>
    </message>
    <message>
        <source>entities that no exported annotation mentions</source>
        <translation>eksport qilingan annotatsiyalarda uchramaydigan obyektlar</translation>
    </message>
    <message>
        <source>rules that proposed an annotation</source>
        <translation>annotatsiyani taklif qilgan qoidalar</translation>
    </message>
    <message>
        <source>sources further out than the nearest one</source>
        <translation>eng yaqinidan tashqaridagi manbalar</translation>
    </message>
    <message>
        <source>attributions that no exported claim belongs to</source>
        <translation>eksport qilingan daʼvolarga tegishli boʻlmagan atributsiyalar</translation>
    </message>
    <message>
        <source>groups of claims</source>
        <translation>daʼvolar guruhlari</translation>
    </message>
    <message>
        <source>relations between claims</source>
        <translation>daʼvolar orasidagi bogʻlanishlar</translation>
    </message>
    <message>
        <source>settings of the project, such as saved searches (its scale of verdicts is kept)</source>
        <translation>loyiha sozlamalari, masalan saqlangan qidiruvlar (xulosalar shkalasi saqlanadi)</translation>
    </message>
    <message>
        <source>relations between records</source>
        <translation>qaydlar orasidagi bogʻlanishlar</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>qoʻllanmalar</translation>
    </message>
    <message>
        <source>steps of the history</source>
        <translation>tarix qadamlari</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n ta maqola</numerusform>
            <numerusform>%n ta maqola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n ta annotatsiya</numerusform>
            <numerusform>%n ta annotatsiya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n ta daʼvo</numerusform>
            <numerusform>%n ta daʼvo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n ta obyekt</numerusform>
            <numerusform>%n ta obyekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n ta xulosa</numerusform>
            <numerusform>%n ta xulosa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n ta dalil</numerusform>
            <numerusform>%n ta dalil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n ta yorliq</numerusform>
            <numerusform>%n ta yorliq</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidelines</source>
        <translation>
            <numerusform>%n ta qoʻllanma</numerusform>
            <numerusform>%n ta qoʻllanma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotators</source>
        <translation>
            <numerusform>%n ta annotator</numerusform>
            <numerusform>%n ta annotator</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a bundle; import it by itself. Nothing was imported.</source>
        <translation>{folder} – toʻplam; uni alohida import qiling. Hech narsa import qilinmadi.</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Toʻplamni import qilish</translation>
    </message>
    <message>
        <source>{folder} holds the project “{name}”:</source>
        <translation>{folder} jildida «{name}» loyihasi bor:</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>U boʻsh.</translation>
    </message>
    <message>
        <source>Keep what this project has where a record differs</source>
        <translation>Qayd farq qilsa, shu loyihadagisini qoldirish</translation>
    </message>
    <message>
        <source>Take the bundle&apos;s record where one differs</source>
        <translation>Qayd farq qilsa, toʻplamdagisini olish</translation>
    </message>
    <message>
        <source>This project is new: it becomes the one of the bundle.</source>
        <translation>Bu loyiha yangi: u toʻplamdagi loyihaga aylanadi.</translation>
    </message>
    <message>
        <source>Records that this project lacks are added; the same ones are passed over. One undo takes it back.</source>
        <translation>Bu loyihada yoʻq qaydlar qoʻshiladi; bir xillari oʻtkazib yuboriladi. Hammasi bitta amal bilan bekor qilinadi.</translation>
    </message>
    <message>
        <source>Files of names (*.csv *.tsv *.jsonl *.ndjson *.txt)</source>
        <translation>Nomlar fayllari (*.csv *.tsv *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>Import entities</source>
        <translation>Obyektlarni import qilish</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} oʻqilmoqda …</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Fayl tarkibi</translation>
    </message>
    <message>
        <source>An entity that the registry knows by id, Wikidata id, or name and type gets the forms and fields that it lacks; nothing that is there is changed.</source>
        <translation>Reyestr id, Wikidata id yoki nomi va turi boʻyicha taniydigan obyektga yetishmagan shakl va maydonlar qoʻshiladi; mavjud narsalar oʻzgarmaydi.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation>{file} faylini oʻqish</translation>
    </message>
    <message>
        <source>{path} is larger than {size}; split it.</source>
        <translation>{path} juda katta (chegara: {size}); uni boʻlaklarga ajrating.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities in {file}.</source>
        <translation>
            <numerusform>{file} faylida %n ta obyekt.</numerusform>
            <numerusform>{file} faylida %n ta obyekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken; they stand first in the list.</source>
        <translation>
            <numerusform>%n ta satrni olib boʻlmaydi; ular roʻyxat boshida.</numerusform>
            <numerusform>%n ta satrni olib boʻlmaydi; ular roʻyxat boshida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entities</source>
        <translation>
            <numerusform>%n ta obyektni import qilish</numerusform>
            <numerusform>%n ta obyektni import qilish</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} faylini import qilish</translation>
    </message>
    <message numerus="yes">
        <source>%n entities new</source>
        <translation>
            <numerusform>%n ta yangi obyekt</numerusform>
            <numerusform>%n ta yangi obyekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>entities</comment>
        <translation>
            <numerusform>%n tasi toʻldirildi</numerusform>
            <numerusform>%n tasi toʻldirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms added</source>
        <translation>
            <numerusform>%n ta shakl qoʻshildi</numerusform>
            <numerusform>%n ta shakl qoʻshildi</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks, the first: {place}: {reason}.</source>
        <translation>
            <numerusform>%n ta mulohaza, birinchisi: {place}: {reason}.</numerusform>
            <numerusform>%n ta mulohaza, birinchisi: {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>Reyestrni eksport qilish</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>{file} fayliga eksport</translation>
    </message>
    <message>
        <source>The registry was written to {path}.</source>
        <translation>Reyestr yozildi: {path}.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>xato</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>qoldi</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>almashtirildi</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>boshqacha</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed.</source>
        <translation>Toʻplam shikastlangan; hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>What the import says</source>
        <translation>Import hisoboti</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Joy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nima</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>olinmadi</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>mulohaza</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>yangi yorliq</translation>
    </message>
    <message>
        <source>new annotator</source>
        <translation>yangi annotator</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>oʻtkazildi</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>boshqa turdagi fayl</translation>
    </message>
    <message>
        <source>and {count} more, which are not listed</source>
        <translation>va roʻyxatga kirmagan yana {count} ta</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Hammasini nusxalash</translation>
    </message>
    <message>
        <source>Looking at the languages of the articles</source>
        <translation>Maqolalar tili koʻrib chiqilmoqda</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Toʻxtatildi; hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Languages by rule</source>
        <translation>Tillarni qoida bilan aniqlash</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Nima nimaga oʻzgaradi</translation>
    </message>
    <message numerus="yes">
        <source>Change %n articles</source>
        <translation>
            <numerusform>%n ta maqolani oʻzgartirish</numerusform>
            <numerusform>%n ta maqolani oʻzgartirish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %n articles was found by rule. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ta maqola tili qoida bilan aniqlandi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>%n ta maqola tili qoida bilan aniqlandi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting the languages of %n articles</source>
        <translation>
            <numerusform>%n ta maqola tili belgilanmoqda</numerusform>
            <numerusform>%n ta maqola tili belgilanmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say of all %n articles what is kept already.</source>
        <translation>
            <numerusform>Qoidalar %n ta maqolaning hammasida saqlangan tilning oʻzini koʻrsatadi.</numerusform>
            <numerusform>Qoidalar %n ta maqolaning hammasida saqlangan tilning oʻzini koʻrsatadi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n articles the language or script of {changes} would be another.</source>
        <translation>
            <numerusform>%n ta maqoladan {changes} tasining tili yoki yozuvi oʻzgaradi.</numerusform>
            <numerusform>%n ta maqoladan {changes} tasining tili yoki yozuvi oʻzgaradi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left alone, since somebody or their file has said the language: %n articles.</source>
        <translation>
            <numerusform>Tili kimdir yoki fayli tomonidan koʻrsatilgani uchun tegilmadi: %n ta maqola.</numerusform>
            <numerusform>Tili kimdir yoki fayli tomonidan koʻrsatilgani uchun tegilmadi: %n ta maqola.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project elsewhere</source>
        <translation>Loyihani boshqa joyga saqlash</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. Nothing is lost: your work is still here. Save it, and go on there.</source>
        <translation>{path} fayli ochiq turganda koʻchirilgan, oʻchirilgan yoki almashtirilgan. Hech narsa yoʻqolmadi: ishingiz shu yerda turibdi. Uni saqlang va oʻsha yerda davom eting.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Saqlash joyi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Nima xato</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Saqlab davom etish</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Boshqa joy…</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Annotator loyihalari (*.annotator)</translation>
    </message>
    <message>
        <source>both are the place {detail}</source>
        <translation>ikkalasi bir joy: {detail}</translation>
    </message>
    <message>
        <source>spelt alike: {detail}</source>
        <translation>yozilishi oʻxshash: {detail}</translation>
    </message>
    <message>
        <source>the same names in another order: {detail}</source>
        <translation>oʻsha nomlar boshqa tartibda: {detail}</translation>
    </message>
    <message>
        <source>the same but for the patronymic: {detail}</source>
        <translation>faqat otasining ismi bilan farq qiladi: {detail}</translation>
    </message>
    <message>
        <source>the initial fits: {detail}</source>
        <translation>bosh harfi mos: {detail}</translation>
    </message>
    <message>
        <source>one may be the acronym of the other: {detail}</source>
        <translation>biri ikkinchisining akronimi boʻlishi mumkin: {detail}</translation>
    </message>
    <message>
        <source>they sound alike in two alphabets: {detail}</source>
        <translation>ikki alifboda talaffuzi oʻxshash: {detail}</translation>
    </message>
    <message>
        <source>{mentions} in {articles}</source>
        <translation>{mentions} ({articles})</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n ta eslatma</numerusform>
            <numerusform>%n ta eslatma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources of claims</source>
        <translation>
            <numerusform>%n ta daʼvo manbasi</numerusform>
            <numerusform>%n ta daʼvo manbasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n ta bogʻlanish</numerusform>
            <numerusform>%n ta bogʻlanish</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations with a field</source>
        <translation>
            <numerusform>maydonli %n ta annotatsiya</numerusform>
            <numerusform>maydonli %n ta annotatsiya</numerusform>
        </translation>
    </message>
    <message>
        <source>Along go: {what}.</source>
        <translation>Birga oʻtadi: {what}.</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Obyektlarni birlashtirish</translation>
    </message>
    <message>
        <source>The entity that stays</source>
        <translation>Qoladigan obyekt</translation>
    </message>
    <message>
        <source>Which of them stays? The others become its forms.</source>
        <translation>Qaysi biri qoladi? Qolganlari uning shakllariga aylanadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions will name {name}.</source>
        <translation>
            <numerusform>%n ta eslatma «{name}» obyektiga bogʻlanadi.</numerusform>
            <numerusform>%n ta eslatma «{name}» obyektiga bogʻlanadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms: {forms}.</source>
        <translation>Yangi shakllar: {forms}.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>forms</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>They are of different types ({types}); the marks keep their labels.</source>
        <translation>Turlari har xil ({types}); belgilarning yorliqlari saqlanadi.</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: %n mentions moved. Ctrl+Z parts them again.</source>
        <translation>
            <numerusform>«{name}» obyektiga birlashtirildi: %n ta eslatma oʻtdi. Ctrl+Z ularni yana ajratadi.</numerusform>
            <numerusform>«{name}» obyektiga birlashtirildi: %n ta eslatma oʻtdi. Ctrl+Z ularni yana ajratadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Yangi obyekt ajratish</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <translation>Yangi obyekt nomi</translation>
    </message>
    <message>
        <source>Mentions that move</source>
        <translation>Oʻtadigan eslatmalar</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} will name a new entity of the same type.</source>
        <translation>
            <numerusform>«{name}» obyektining %n ta eslatmasi shu turdagi yangi obyektga bogʻlanadi.</numerusform>
            <numerusform>«{name}» obyektining %n ta eslatmasi shu turdagi yangi obyektga bogʻlanadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Ajratish</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions split off as {name}. Ctrl+Z joins them again.</source>
        <translation>
            <numerusform>%n ta eslatma ajratildi: {name}. Ctrl+Z ularni yana birlashtiradi.</numerusform>
            <numerusform>%n ta eslatma ajratildi: {name}. Ctrl+Z ularni yana birlashtiradi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>Bir xilga oʻxshagan obyektlar</translation>
    </message>
    <message>
        <source>Comparing the names of all entities …</source>
        <translation>Barcha obyektlar nomi solishtirilmoqda …</translation>
    </message>
    <message>
        <source>Pairs of entities that may be one</source>
        <translation>Bir xilga oʻxshagan obyektlar juftlari</translation>
    </message>
    <message>
        <source>They are two (X)</source>
        <translation>Har xil (X)</translation>
    </message>
    <message>
        <source>Do not propose this pair again</source>
        <translation>Bu juftni boshqa taklif qilmaslik</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one. Enter shows what a merge would do.</source>
        <translation>
            <numerusform>%n ta juft bir xil boʻlishi mumkin. Enter birlashtirish natijasini koʻrsatadi.</numerusform>
            <numerusform>%n ta juft bir xil boʻlishi mumkin. Enter birlashtirish natijasini koʻrsatadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two entities look like one.</source>
        <translation>Bir xilga oʻxshagan obyektlar yoʻq.</translation>
    </message>
    <message>
        <source>{first} and {second} are two. Ctrl+Z takes it back.</source>
        <translation>{first} va {second} – har xil. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>ish paytida</translation>
    </message>
    <message>
        <source>first of its day</source>
        <translation>kunning birinchisi</translation>
    </message>
    <message>
        <source>before a large step</source>
        <translation>katta qadamdan oldin</translation>
    </message>
    <message>
        <source>before a newer version</source>
        <translation>yangi versiyadan oldin</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>zaxira nusxa tiklanishidan oldin</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>tuzatishdan oldin</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>siz yaratgan</translation>
    </message>
    <message>
        <source>of the damaged project</source>
        <translation>shikastlangan loyihadan</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Loyiha: {name}</translation>
    </message>
    <message>
        <source>Articles: {articles}, annotations: {annotations}</source>
        <translation>Maqolalar: {articles}, annotatsiyalar: {annotations}</translation>
    </message>
    <message>
        <source>Last step: {step}, by {who}, {when}</source>
        <translation>Oxirgi qadam: {step}, {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Zaxira nusxani tiklash</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Zaxira nusxalar</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Zaxira nusxa tarkibi</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>The project as it is now is backed up before.</source>
        <translation>Avval loyihaning hozirgi holatidan zaxira nusxa olinadi.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Hali zaxira nusxa yoʻq.</translation>
    </message>
    <message>
        <source>Scale of verdicts</source>
        <translation>Xulosalar shkalasi</translation>
    </message>
    <message>
        <source>Verdicts in their order</source>
        <translation>Xulosalar tartibi bilan</translation>
    </message>
    <message>
        <source>Name of the chosen verdict</source>
        <translation>Tanlangan xulosa nomi</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Yangi xulosa</translation>
    </message>
    <message>
        <source>New verdict, then Enter</source>
        <translation>Yangi xulosa, soʻng Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yuqoriga</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Yuqoriga surish (roʻyxatda Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pastga</translation>
    </message>
    <message>
        <source>Labels of the layer</source>
        <translation>Qatlam yorliqlari</translation>
    </message>
    <message>
        <source>New label, then Enter</source>
        <translation>Yangi yorliq, soʻng Enter</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Yangi yorliq nomi</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Pastga surish (roʻyxatda Alt+Down)</translation>
    </message>
    <message>
        <source>Show retired labels</source>
        <translation>Arxivdagi yorliqlar ham</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Yorliqqa nom kerak.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Qisqa nom</translation>
    </message>
    <message>
        <source>On the chips in the text</source>
        <translation>Matndagi nishonchalarda</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tugma</translation>
    </message>
    <message>
        <source>A digit or letter. Kept for the text: {keys}.</source>
        <translation>Raqam yoki harf. Matn uchun band: {keys}.</translation>
    </message>
    <message>
        <source>What is marked with it, and what is not</source>
        <translation>U bilan nima belgilanadi va nima belgilanmaydi</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Taʼrif</translation>
    </message>
    <message>
        <source>Take it out of the palette; what carries it keeps it</source>
        <translation>Palitradan olib tashlash; u qoʻyilgan joylarda qoladi</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Nimaga birlashtirish</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birlashtirish…</translation>
    </message>
    <message>
        <source>Give all its annotations to the other label and retire it</source>
        <translation>Barcha annotatsiyalarini boshqa yorliqqa oʻtkazib, oʻzini arxivlash</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birlashtirish</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Ikkalasi qolsin</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>{label} (merged)</source>
        <translation>{label} (birlashtirilgan)</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (arxivda)</translation>
    </message>
    <message>
        <source>into {label}</source>
        <translation>→ {label}</translation>
    </message>
    <message>
        <source>{label} has another colour.</source>
        <translation>«{label}» yorligʻining rangi oʻzgardi.</translation>
    </message>
    <message>
        <source>{label} is a label now.</source>
        <translation>«{label}» yorligʻi qoʻshildi.</translation>
    </message>
    <message>
        <source>Labels reordered.</source>
        <translation>Yorliqlar tartibi oʻzgardi.</translation>
    </message>
    <message>
        <source>{label} is retired. Show retired labels to bring it back.</source>
        <translation>«{label}» yorligʻi arxivlandi. Qaytarish uchun arxivdagi yorliqlarni koʻrsating.</translation>
    </message>
    <message>
        <source>{label} is back.</source>
        <translation>«{label}» yorligʻi qaytarildi.</translation>
    </message>
    <message>
        <source>{label} is back, without its key {key}: another label has it now.</source>
        <translation>«{label}» yorligʻi qaytarildi, lekin {key} tugmasisiz: u endi boshqa yorliqda.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations get the label {into}, and {label} is retired. One undo takes it back.</source>
        <translation>
            <numerusform>%n ta annotatsiyaga «{into}» yorligʻi qoʻyiladi, «{label}» yorligʻi esa arxivlanadi. Hammasi bitta amal bilan bekor qilinadi.</numerusform>
            <numerusform>%n ta annotatsiyaga «{into}» yorligʻi qoʻyiladi, «{label}» yorligʻi esa arxivlanadi. Hammasi bitta amal bilan bekor qilinadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is merged into {into}.</source>
        <translation>Birlashtirildi: {label} → {into}.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n articles.</source>
        <translation>
            <numerusform>%n ta maqolaga qoʻyilgan.</numerusform>
            <numerusform>%n ta maqolaga qoʻyilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles carry it yet.</source>
        <translation>Hali hech bir maqolaga qoʻyilmagan.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n annotations.</source>
        <translation>
            <numerusform>%n ta annotatsiyaga qoʻyilgan.</numerusform>
            <numerusform>%n ta annotatsiyaga qoʻyilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotations carry it yet.</source>
        <translation>Hali hech bir annotatsiyaga qoʻyilmagan.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Qayta nomlash</translation>
    </message>
    <message>
        <source>Rename it in all verdicts (Enter in the name)</source>
        <translation>Barcha xulosalarda qayta nomlash (nom ustida Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Take it off the scale (Delete in the list)</source>
        <translation>Shkaladan olib tashlash (roʻyxatda Delete)</translation>
    </message>
    <message>
        <source>The verdicts that claims of this project choose from. A new name changes the verdicts that use it.</source>
        <translation>Loyiha daʼvolari uchun tanlanadigan xulosalar. Nom oʻzgarsa, u ishlatilgan xulosalar ham oʻzgaradi.</translation>
    </message>
    <message>
        <source>{rating} (verdicts: {count})</source>
        <translation>{rating} (xulosalar: {count})</translation>
    </message>
    <message>
        <source>Evidence on the web</source>
        <translation>Vebdagi dalil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Manzil</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Arxiv nusxasi</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Koʻrilgan</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Material turi</translation>
    </message>
    <message>
        <source>article, report, video, post …</source>
        <translation>maqola, hisobot, video, post …</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Iqtibos</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Savol</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Nima soʻraladi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Javob</translation>
    </message>
    <message>
        <source>What the source says to it</source>
        <translation>Manba bunga nima deydi</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Munosabat</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>hali aytilmagan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Qoʻshish</translation>
    </message>
    <message>
        <source>For the claim “{claim}”</source>
        <translation>«{claim}» daʼvosi uchun</translation>
    </message>
    <message>
        <source>The source is evidence of the claim. Ctrl+Z takes it back.</source>
        <translation>Manba daʼvoning daliliga aylandi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>{name}? Enter links it, / chooses another, Esc drops it.</source>
        <translation>{name}? Enter – bogʻlash, / – boshqasi, Esc – voz kechish.</translation>
    </message>
    <message>
        <source>“{words}”: {name}, by {rule}? Enter links it, / chooses another.</source>
        <translation>«{words}»: {name}, asosi: {rule}? Enter – bogʻlash, / – boshqasi.</translation>
    </message>
    <message>
        <source>“{words}” names {name}. Ctrl+Z takes the link back.</source>
        <translation>«{words}» endi {name} obyektiga bogʻlangan. Ctrl+Z bogʻlanishni bekor qiladi.</translation>
    </message>
    <message>
        <source>Left without an entity; Enter goes into the fields of the mark.</source>
        <translation>Obyektsiz qoldirildi; Enter belgi maydonlariga oʻtadi.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Xato</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Xabarni yopish</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Dasturdagi xato</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Xato tafsilotlari</translation>
    </message>
    <message>
        <source>Details may quote words of your articles; the log file does not: {path}</source>
        <translation>Tafsilotlarda maqolalaringizdagi soʻzlar uchrashi mumkin; jurnal faylida ular yoʻq: {path}</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times.</source>
        <translation>
            <numerusform>Bu %n marta yuz berdi.</numerusform>
            <numerusform>Bu %n marta yuz berdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Yuz bermasligi kerak boʻlgan xato yuz berdi.</translation>
    </message>
    <message>
        <source>Every mark made so far is saved, what you are typing stays where it is, and you can go on working. If it keeps happening, close Annotator and start it again.</source>
        <translation>Shu paytgacha qilingan har bir belgi saqlangan, yozayotganingiz joyida qoladi va ishni davom ettirish mumkin. Xato takrorlansa, Annotatorni yopib, qayta oching.</translation>
    </message>
    <message>
        <source>Select the claim first, then collect its evidence.</source>
        <translation>Avval daʼvoni tanlang, keyin unga dalil yigʻing.</translation>
    </message>
    <message>
        <source>No more evidence is collected.</source>
        <translation>Dalil yigʻish tugadi.</translation>
    </message>
    <message>
        <source>evidence for “{claim}”</source>
        <translation>dalil: «{claim}»</translation>
    </message>
    <message>
        <source>{key} makes the selected words of any article evidence for “{claim}”; Esc ends it.</source>
        <translation>{key} istalgan maqolada tanlangan soʻzlarni «{claim}» daʼvosiga dalil qiladi; Esc tugatadi.</translation>
    </message>
    <message>
        <source>“Use the selection as evidence”</source>
        <translation>«Tanlovni dalil qilish»</translation>
    </message>
    <message>
        <source>Select the claim first; then words of any article can be its evidence.</source>
        <translation>Avval daʼvoni tanlang; shunda istalgan maqoladagi soʻzlar unga dalil boʻla oladi.</translation>
    </message>
    <message>
        <source>Select the words that speak for or against “{claim}” first.</source>
        <translation>Avval «{claim}» daʼvosini tasdiqlaydigan yoki inkor etadigan soʻzlarni tanlang.</translation>
    </message>
    <message>
        <source>The selection is evidence of “{claim}”.</source>
        <translation>Tanlov «{claim}» daʼvosiga dalil boʻldi.</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>name of a mark</comment>
        <translation>dalil</translation>
    </message>
    <message>
        <source>Evidence for the claim “{words}”</source>
        <translation>«{words}» daʼvosiga dalil</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for the claim “{words}”</source>
        <translation>«{words}» daʼvosiga dalil ({stance})</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Maqola tili</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Matn muammolari</translation>
    </message>
    <message>
        <source>Language of the article: {name}</source>
        <translation>Maqola tili: {name}</translation>
    </message>
    <message>
        <source>Text health: {words}</source>
        <translation>Matn holati: {words}</translation>
    </message>
    <message>
        <source>Paragraphs in another language:</source>
        <translation>Boshqa tildagi xatboshilar:</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>tili nomaʼlum</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Qozoqcha</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Oʻzbekcha</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Qirgʻizcha</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruscha</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkcha</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kirill</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Lotin</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Boshqa til</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>harfsiz</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Yangi loyiha…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Loyihani ochish…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Namuna loyihani ochish</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Loyihani yopish</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Sozlamalar…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Chiqish</translation>
    </message>
    <message>
        <source>Only the text (focus mode)</source>
        <translation>Faqat matn (diqqat rejimi)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Oynaning keyingi qismi</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Oldingi qism</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Buyruqlar palitrasi</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>Tugmalar roʻyxati</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tugmalarni oʻzgartirish…</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Annotator haqida</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yangi loyiha</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Loyihani ochish</translation>
    </message>
    <message>
        <source>{path} is open in another window, which was brought to the front.</source>
        <translation>{path} boshqa oynada ochiq, oʻsha oyna oldinga chiqarildi.</translation>
    </message>
    <message>
        <source>{articles}: {status}. Ctrl+Z takes it back.</source>
        <translation>{articles}: {status}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message numerus="yes">
        <source>Setting %n articles to {status}</source>
        <translation>
            <numerusform>%n ta maqolaga holat berilmoqda: {status}</numerusform>
            <numerusform>%n ta maqolaga holat berilmoqda: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {article} with its marks. Ctrl+Z brings it back.</source>
        <translation>Oʻchirildi: {article} (belgilari bilan). Ctrl+Z qaytaradi.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n articles with their marks. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n ta maqola belgilari bilan oʻchirildi. Ctrl+Z ularni qaytaradi.</numerusform>
            <numerusform>%n ta maqola belgilari bilan oʻchirildi. Ctrl+Z ularni qaytaradi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n articles</source>
        <translation>
            <numerusform>%n ta maqola oʻchirilmoqda</numerusform>
            <numerusform>%n ta maqola oʻchirilmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelling %n articles</source>
        <translation>
            <numerusform>%n ta maqolaga yorliq qoʻyilmoqda</numerusform>
            <numerusform>%n ta maqolaga yorliq qoʻyilmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlabelling %n articles</source>
        <translation>
            <numerusform>%n ta maqoladan yorliq olinmoqda</numerusform>
            <numerusform>%n ta maqoladan yorliq olinmoqda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} put on %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» yorligʻi %n ta maqolaga qoʻyildi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>«{label}» yorligʻi %n ta maqolaga qoʻyildi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} taken off %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» yorligʻi %n ta maqoladan olindi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>«{label}» yorligʻi %n ta maqoladan olindi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grow the start by a word</source>
        <translation>Boshini bir soʻzga kengaytirish</translation>
    </message>
    <message>
        <source>Grow the end by a word</source>
        <translation>Oxirini bir soʻzga kengaytirish</translation>
    </message>
    <message>
        <source>Shrink the start by a word</source>
        <translation>Boshini bir soʻzga qisqartirish</translation>
    </message>
    <message>
        <source>Shrink the end by a word</source>
        <translation>Oxirini bir soʻzga qisqartirish</translation>
    </message>
    <message>
        <source>Grow the start by a character</source>
        <translation>Boshini bir belgiga kengaytirish</translation>
    </message>
    <message>
        <source>Grow the end by a character</source>
        <translation>Oxirini bir belgiga kengaytirish</translation>
    </message>
    <message>
        <source>Shrink the start by a character</source>
        <translation>Boshini bir belgiga qisqartirish</translation>
    </message>
    <message>
        <source>Shrink the end by a character</source>
        <translation>Oxirini bir belgiga qisqartirish</translation>
    </message>
    <message>
        <source>Accepted. Ctrl+Z takes it back.</source>
        <translation>Qabul qilindi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Rejected. Ctrl+Z takes it back.</source>
        <translation>Rad etildi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Accept all visible entity suggestions</source>
        <translation>Koʻrinib turgan barcha obyekt takliflarini qabul qilish</translation>
    </message>
    <message>
        <source>Repeat the last label</source>
        <translation>Oxirgi yorliqni takrorlash</translation>
    </message>
    <message>
        <source>Marker mode: choose a label, then sweep</source>
        <translation>Marker rejimi: yorliqni tanlang, soʻng suring</translation>
    </message>
    <message>
        <source>Add the selection as a fragment</source>
        <translation>Tanlovni boʻlak sifatida qoʻshish</translation>
    </message>
    <message>
        <source>Mark in marker mode, or into the fields</source>
        <translation>Marker rejimida belgilash yoki maydonlarga oʻtish</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Taklifni qabul qilish</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Taklifni rad etish</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Ishonchsiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eslatma yozuvi qoʻshish</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>act</comment>
        <translation>Izoh yozish</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Annotatsiyani olib tashlash</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Keyingi annotatsiya</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Oldingi annotatsiya</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Keyingi gapni tanlash</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Oldingi gapni tanlash</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Tanlovni bekor qilish</translation>
    </message>
    <message>
        <source>There is no word here; put the caret on one or select some.</source>
        <translation>Bu yerda soʻz yoʻq; kursorni soʻz ustiga qoʻying yoki soʻzlarni tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Bitta nutqdagi %n ta daʼvo belgilandi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>Bitta nutqdagi %n ta daʼvo belgilandi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked {label} “{words}”. Ctrl+Z takes it back.</source>
        <translation>Belgilandi: {label} «{words}». Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Relabelled as {label}. Ctrl+Z takes it back.</source>
        <translation>Yorligʻi almashtirildi: {label}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>No label has been used yet; press the key of one.</source>
        <translation>Hali yorliq ishlatilmagan; birining tugmasini bosing.</translation>
    </message>
    <message>
        <source>Marker mode is off.</source>
        <translation>Marker rejimi oʻchirildi.</translation>
    </message>
    <message>
        <source>Marker mode: press the key of a label, then sweep over the words. M or Esc ends it.</source>
        <translation>Marker rejimi: yorliq tugmasini bosing, soʻng soʻzlar ustidan suring. M yoki Esc tugatadi.</translation>
    </message>
    <message>
        <source>Marker: {label}. Sweep, or select and press Enter. M or Esc ends it.</source>
        <translation>Marker: {label}. Soʻzlar ustidan suring yoki tanlab Enter bosing. M yoki Esc tugatadi.</translation>
    </message>
    <message>
        <source>Select an annotation first, then words elsewhere, then press F.</source>
        <translation>Avval annotatsiyani, keyin boshqa joydagi soʻzlarni tanlab, F bosing.</translation>
    </message>
    <message>
        <source>Added the fragment “{words}”. Ctrl+Z takes it back.</source>
        <translation>«{words}» boʻlagi qoʻshildi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n ta taklif qabul qilindi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>%n ta taklif qabul qilindi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entity suggestion is on the screen.</source>
        <translation>Ekranda obyekt taklifi yoʻq.</translation>
    </message>
    <message>
        <source>Sure again.</source>
        <translation>Yana ishonchli.</translation>
    </message>
    <message>
        <source>Flagged as unsure.</source>
        <translation>Ishonchsiz deb belgilandi.</translation>
    </message>
    <message>
        <source>Removed {label} “{words}”. Ctrl+Z brings it back.</source>
        <translation>Olib tashlandi: {label} «{words}». Ctrl+Z qaytaradi.</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>Bundan nariga surib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Extent changed. Ctrl+Z takes it back.</source>
        <translation>Parcha oʻzgardi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>No further annotation.</source>
        <translation>Boshqa annotatsiya yoʻq.</translation>
    </message>
    <message>
        <source>No annotation in this article yet.</source>
        <translation>Bu maqolada hali annotatsiya yoʻq.</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Belgilash: {label}</translation>
    </message>
    <message>
        <source>{first} or {others}</source>
        <translation>{first} yoki {others}</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>how a name was recognised</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <comment>how a name was recognised</comment>
        <translation>faqat familiya</translation>
    </message>
    <message>
        <source>the given name alone</source>
        <comment>how a name was recognised</comment>
        <translation>faqat ism</translation>
    </message>
    <message>
        <source>the acronym</source>
        <comment>how a name was recognised</comment>
        <translation>akronim</translation>
    </message>
    <message>
        <source>what the acronym stands for</source>
        <comment>how a name was recognised</comment>
        <translation>akronimning toʻliq shakli</translation>
    </message>
    <message>
        <source>the name of the place in this language</source>
        <comment>how a name was recognised</comment>
        <translation>joyning shu tildagi nomi</translation>
    </message>
    <message>
        <source>how it sounds in another alphabet</source>
        <comment>how a name was recognised</comment>
        <translation>boshqa alifbodagi talaffuzi</translation>
    </message>
    <message>
        <source>the same words linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>shu maqolada bogʻlangan xuddi shu soʻzlar</translation>
    </message>
    <message>
        <source>the same pronoun linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>shu maqolada bogʻlangan xuddi shu olmosh</translation>
    </message>
    <message>
        <source>Choose whom the mark names, or who says it</source>
        <translation>Belgi kimni bildirishini yoki buni kim aytganini tanlash</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Maqolalarni izlash</translation>
    </message>
    <message>
        <source>Words in any spelling and script, &quot;as written&quot;, OR, -without; ? tells more.</source>
        <translation>Har qanday imlo va yozuvdagi soʻzlar, &quot;aynan shunday&quot;, OR, -busiz; ? – batafsil.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>verb</comment>
        <translation>Filtrlash</translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>verb</comment>
        <translation>Tartiblash</translation>
    </message>
    <message>
        <source>What the search lacks</source>
        <translation>Qidiruvda nima yetishmaydi</translation>
    </message>
    <message>
        <source>Only {filters}</source>
        <translation>Faqat {filters}</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>order</comment>
        <translation>Oʻsish</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>order</comment>
        <translation>Kamayish</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Til boʻyicha filtr</translation>
    </message>
    <message>
        <source>Filter by script</source>
        <translation>Yozuv boʻyicha filtr</translation>
    </message>
    <message>
        <source>Filter by language of paragraphs</source>
        <translation>Xatboshi tili boʻyicha filtr</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtrlarni tozalash</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Yorliq boʻyicha filtr</translation>
    </message>
    <message>
        <source>Filter by outlet</source>
        <translation>Nashr boʻyicha filtr</translation>
    </message>
    <message>
        <source>Paragraphs in</source>
        <translation>Xatboshi tili</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Sanadan</translation>
    </message>
    <message>
        <source>Date to</source>
        <translation>Sanagacha</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Istalgan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Sarlavha</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yozuv</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Muallif</translation>
    </message>
    <message>
        <source>Address (url)</source>
        <translation>Manzil (url)</translation>
    </message>
    <message>
        <source>Fields of the article</source>
        <translation>Maqola maydonlari</translation>
    </message>
    <message>
        <source>Fields of the articles</source>
        <translation>Maqolalar maydonlari</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Only the fields that you write into change.</source>
        <translation>Faqat siz toʻldirgan maydonlar oʻzgaradi.</translation>
    </message>
    <message>
        <source>Saved: {fields}. Ctrl+Z takes it back.</source>
        <translation>Saqlandi: {fields}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Only: {reason}</source>
        <translation>Faqat: {reason}</translation>
    </message>
    <message>
        <source>{said}. Show the articles of before again</source>
        <translation>{said}. Avvalgi maqolalarni yana koʻrsatish</translation>
    </message>
    <message>
        <source>{said}
Esc or a click: the articles of before</source>
        <translation>{said}
Esc yoki bosish: avvalgi maqolalar</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Soʻzlar boʻyicha filtr</translation>
    </message>
    <message>
        <source>Filter annotations by words</source>
        <translation>Annotatsiyalarni soʻzlar boʻyicha filtrlash</translation>
    </message>
    <message>
        <source>Filter annotations by layer, label, annotator or status</source>
        <translation>Annotatsiyalarni qatlam, yorliq, annotator yoki holat boʻyicha filtrlash</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>A claim without a source</source>
        <translation>Manbasiz daʼvo</translation>
    </message>
    <message>
        <source>A verdict ({verdict}) without explanation and evidence</source>
        <translation>Tushuntirishsiz va dalilsiz xulosa ({verdict})</translation>
    </message>
    <message>
        <source>An entity without a type</source>
        <translation>Tursiz obyekt</translation>
    </message>
    <message>
        <source>A mark that begins or ends with a space</source>
        <translation>Boʻsh joy bilan boshlanadigan yoki tugaydigan belgi</translation>
    </message>
    <message>
        <source>Marked as {label} here, elsewhere as {usual}</source>
        <translation>Bu yerda «{label}», boshqa joylarda «{usual}» deb belgilangan</translation>
    </message>
    <message>
        <source>found to be right</source>
        <translation>toʻgʻri deb topilgan</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Tekshiruvlar</translation>
    </message>
    <message>
        <source>What may have been overlooked</source>
        <translation>Nazardan chetda qolgan boʻlishi mumkin</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Qayerga qarash</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Shu maqola</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Butun loyiha</translation>
    </message>
    <message>
        <source>Found right</source>
        <translation>Toʻgʻri topilgan</translation>
    </message>
    <message>
        <source>Show also what somebody has found to be right</source>
        <translation>Kimdir toʻgʻri deb topganlarini ham koʻrsatish</translation>
    </message>
    <message>
        <source>Show what may have been overlooked</source>
        <translation>Nazardan chetda qolgan boʻlishi mumkin boʻlgan narsalarni koʻrsatish</translation>
    </message>
    <message>
        <source>Looking through the project…</source>
        <translation>Loyiha koʻrib chiqilmoqda…</translation>
    </message>
    <message>
        <source>All that was found has been found to be right.</source>
        <translation>Topilganlarning hammasi toʻgʻri deb topilgan.</translation>
    </message>
    <message>
        <source>Nothing to look at: claims have sources, entities a type, edges their words, words one label.</source>
        <translation>Koʻradigan narsa yoʻq: daʼvolarning manbasi, obyektlarning turi bor, belgilar soʻz chegarasida, bir xil soʻzlarning yorligʻi bitta.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n ta tekshiruv</numerusform>
            <numerusform>%n ta tekshiruv</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what was found</source>
        <translation>Topilgan joyga oʻtish</translation>
    </message>
    <message>
        <source>It is right: do not tell it again</source>
        <translation>Bu toʻgʻri: boshqa koʻrsatmaslik</translation>
    </message>
    <message>
        <source>Look through the article or the project</source>
        <translation>Maqola yoki loyihani koʻrib chiqish</translation>
    </message>
    <message>
        <source>Back from the checks to the text</source>
        <translation>Tekshiruvlardan matnga qaytish</translation>
    </message>
    <message>
        <source>It is told again. Ctrl+Z takes that back.</source>
        <translation>Endi yana koʻrsatiladi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Found to be right, and not told again. Ctrl+Z takes it back.</source>
        <translation>Toʻgʻri deb topildi, boshqa koʻrsatilmaydi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n ta nom</numerusform>
            <numerusform>%n ta nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n ta soʻz</numerusform>
            <numerusform>%n ta soʻz</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that may say the same</source>
        <translation>Bir xilga oʻxshagan daʼvolar</translation>
    </message>
    <message>
        <source>Looking for claims that say the same as “{words}”…</source>
        <translation>«{words}» bilan bir xil daʼvolar qidirilmoqda…</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n claims looked at…</source>
        <translation>
            <numerusform>%n ta daʼvodan {read} tasi koʻrib chiqildi…</numerusform>
            <numerusform>%n ta daʼvodan {read} tasi koʻrib chiqildi…</numerusform>
        </translation>
    </message>
    <message>
        <source>May say the same as “{words}”. A takes one into its group, X rejects it, V lays it beside, Esc: back.</source>
        <translation>«{words}» bilan bir xil boʻlishi mumkin. A – guruhga olish, X – rad etish, V – yonma-yon qoʻyish, Esc – orqaga.</translation>
    </message>
    <message>
        <source>No claim of another article looks as if it said the same as “{words}”. Esc goes back.</source>
        <translation>Boshqa maqolalarda «{words}» bilan bir xilga oʻxshagan daʼvo yoʻq. Esc orqaga qaytaradi.</translation>
    </message>
    <message>
        <source>Propose claims of other articles that say the same as the current one</source>
        <translation>Boshqa maqolalardan joriysi bilan bir xil daʼvolarni taklif qilish</translation>
    </message>
    <message>
        <source>Check-worthy</source>
        <translation>Tekshirishga arziydi</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Manbasiz</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Aytilmagan</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Daʼvolarni izlash</translation>
    </message>
    <message>
        <source>Search the claims of the project</source>
        <translation>Loyiha daʼvolaridan izlash</translation>
    </message>
    <message>
        <source>Filter and sort the claims</source>
        <translation>Daʼvolarni filtrlash va tartiblash</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>guruhda</translation>
    </message>
    <message>
        <source>Only grouped claims</source>
        <translation>Faqat guruhdagi daʼvolar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Tartib</translation>
    </message>
    <message>
        <source>The current claim supports the other</source>
        <translation>Joriy daʼvo boshqasini tasdiqlaydi</translation>
    </message>
    <message>
        <source>Said: “{first}” supports “{second}”. Ctrl+Z takes it back.</source>
        <translation>Saqlandi: «{first}» «{second}» daʼvosini tasdiqlaydi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>The current claim contradicts the other</source>
        <translation>Joriy daʼvo boshqasiga zid keladi</translation>
    </message>
    <message>
        <source>Said: “{first}” contradicts “{second}”. Ctrl+Z takes it back.</source>
        <translation>Saqlandi: «{first}» «{second}» daʼvosiga zid keladi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>The current claim qualifies the other</source>
        <translation>Joriy daʼvo boshqasini aniqlashtiradi</translation>
    </message>
    <message>
        <source>Said: “{first}” qualifies “{second}”. Ctrl+Z takes it back.</source>
        <translation>Saqlandi: «{first}» «{second}» daʼvosini aniqlashtiradi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>The current claim updates the other</source>
        <translation>Joriy daʼvo boshqasini yangilaydi</translation>
    </message>
    <message>
        <source>Said: “{first}” updates “{second}”. Ctrl+Z takes it back.</source>
        <translation>Saqlandi: «{first}» «{second}» daʼvosini yangilaydi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>The current claim is part of the other</source>
        <translation>Joriy daʼvo boshqasining qismi</translation>
    </message>
    <message>
        <source>Said: “{first}” is part of “{second}”. Ctrl+Z takes it back.</source>
        <translation>Saqlandi: «{first}» – «{second}» daʼvosining qismi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <translation>Loyiha daʼvolari</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Daʼvolar soni</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Qoidalar</translation>
    </message>
    <message>
        <source>How the claims that each rule proposed were judged</source>
        <translation>Har bir qoida taklif qilgan daʼvolar qanday baholangani</translation>
    </message>
    <message>
        <source>No claim passes the filter. Esc in the search shows all.</source>
        <translation>Filtrga mos daʼvo yoʻq. Qidiruvda Esc hammasini koʻrsatadi.</translation>
    </message>
    <message>
        <source>No claim is marked in the project yet. Open an article and press C on a sentence.</source>
        <translation>Loyihada hali daʼvo belgilanmagan. Maqolani ochib, gap ustida C bosing.</translation>
    </message>
    <message>
        <source>The selected claims say the same</source>
        <translation>Tanlangan daʼvolar bir xil</translation>
    </message>
    <message>
        <source>Take the selected claims out of their group</source>
        <translation>Tanlangan daʼvolarni guruhidan chiqarish</translation>
    </message>
    <message>
        <source>Lay the group or the selected claims side by side</source>
        <translation>Guruh yoki tanlangan daʼvolarni yonma-yon qoʻyish</translation>
    </message>
    <message>
        <source>Forget how the two selected claims stand to each other</source>
        <translation>Tanlangan ikki daʼvo orasidagi bogʻlanishni unutish</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Daʼvolarni izlash</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Barcha daʼvolarni koʻrsatish</translation>
    </message>
    <message>
        <source>Take the proposed claim into the group</source>
        <translation>Taklif etilgan daʼvoni guruhga olish</translation>
    </message>
    <message>
        <source>The proposed claim says something else</source>
        <translation>Taklif etilgan daʼvo boshqa narsani aytadi</translation>
    </message>
    <message>
        <source>Lay the proposed claim beside the one it is for</source>
        <translation>Taklif etilgan daʼvoni asosiysi bilan yonma-yon qoʻyish</translation>
    </message>
    <message>
        <source>“{words}” is in the group. Ctrl+Z takes it back.</source>
        <translation>«{words}» guruhga olindi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>“{words}” is not proposed again. Ctrl+Z takes it back.</source>
        <translation>«{words}» boshqa taklif qilinmaydi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n claims; V lays them side by side. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ta daʼvo guruhlandi; V ularni yonma-yon qoʻyadi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>%n ta daʼvo guruhlandi; V ularni yonma-yon qoʻyadi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is in a group.</source>
        <translation>Ularning hech biri guruhda emas.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n claims out of their group. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ta daʼvo guruhidan chiqarildi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>%n ta daʼvo guruhidan chiqarildi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten. Ctrl+Z takes it back.</source>
        <translation>Unutildi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Nothing is said of these two.</source>
        <translation>Bu ikkisi haqida hech narsa aytilmagan.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Soʻzlovchi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Nashr</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Maqola</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Xulosa</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>tasdiq</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>inkor</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>ehtimol</translation>
    </message>
    <message>
        <source>possibly not</source>
        <translation>ehtimol emas</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Bogʻlanish</translation>
    </message>
    <message>
        <source>They differ in {parts}.</source>
        <translation>Farqlar: {parts}.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Daʼvo</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Tasdiq/inkor</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valyuta</translation>
    </message>
    <message>
        <source>Money, several currencies</source>
        <translation>Pul, bir nechta valyuta</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>{relation} {column}</source>
        <translation>{relation}: {column}</translation>
    </message>
    <message>
        <source>Select claims in the panel “Claims” and press V, or press Alt+B on a claim that is in a group.</source>
        <translation>«Daʼvolar» panelida daʼvolarni tanlab, V bosing yoki guruhdagi daʼvo ustida Alt+B bosing.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Guruh nomi</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Nimasi farq qiladi</translation>
    </message>
    <message>
        <source>Lay the group of the selected claim side by side</source>
        <translation>Tanlangan daʼvo guruhini yonma-yon qoʻyish</translation>
    </message>
    <message>
        <source>This claim is in no group. Select it with others in the panel “Claims”, press G.</source>
        <translation>Bu daʼvo hech bir guruhda emas. «Daʼvolar» panelida uni boshqalari bilan tanlab, G bosing.</translation>
    </message>
    <message>
        <source>Nothing is seen to differ.</source>
        <translation>Farq koʻrinmadi.</translation>
    </message>
    <message>
        <source>Select a name in the text, or a mark, to enter it in the registry.</source>
        <translation>Reyestrga kiritish uchun matndagi nomni yoki belgini tanlang.</translation>
    </message>
    <message>
        <source>{name} is in the registry now. Ctrl+Z takes it back.</source>
        <translation>{name} endi reyestrda. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Select a mark of a name, or an entity in the registry, to mark its other mentions.</source>
        <translation>Boshqa eslatmalarini belgilash uchun nom belgisini yoki reyestrdagi obyektni tanlang.</translation>
    </message>
    <message>
        <source>The entity has no type to mark its mentions with. Press E in the registry.</source>
        <translation>Eslatmalarini belgilash uchun obyektning turi yoʻq. Reyestrda E bosing.</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>barcha obyektlar</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **strong**, *slanted*</source>
        <translation>Markdown: # sarlavha, - roʻyxat, **qalin**, *qiya*</translation>
    </message>
    <message>
        <source>Guideline, as Markdown</source>
        <translation>Qoʻllanma, Markdown shaklida</translation>
    </message>
    <message>
        <source>Guideline for</source>
        <translation>Nimaning qoʻllanmasi</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Tahrir</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Qoʻllanmani tahrirlash</translation>
    </message>
    <message>
        <source>Read the guideline of the selected annotation&apos;s label</source>
        <translation>Tanlangan annotatsiya yorligʻining qoʻllanmasini oʻqish</translation>
    </message>
    <message>
        <source>Add the annotation to its label&apos;s guideline as an example</source>
        <translation>Annotatsiyani yorligʻining qoʻllanmasiga misol qilib qoʻshish</translation>
    </message>
    <message>
        <source>Save the guidelines as Markdown…</source>
        <translation>Qoʻllanmalarni Markdown shaklida saqlash…</translation>
    </message>
    <message>
        <source>The link leads to {address}</source>
        <translation>Havola manzili: {address}</translation>
    </message>
    <message>
        <source>There is no guideline for the project yet. Press Edit and write one.</source>
        <translation>Loyihaning hali qoʻllanmasi yoʻq. «Tahrir» tugmasini bosib, yozing.</translation>
    </message>
    <message>
        <source>There is no guideline for {label} yet. Press Edit and write one. Alt+X on an annotation adds it as an example.</source>
        <translation>«{label}» yorligʻining hali qoʻllanmasi yoʻq. «Tahrir» tugmasini bosib, yozing. Annotatsiya ustida Alt+X uni misol qilib qoʻshadi.</translation>
    </message>
    <message>
        <source>Added to the guideline as an example. Ctrl+Z takes it back.</source>
        <translation>Qoʻllanmaga misol qilib qoʻshildi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Save the guidelines</source>
        <translation>Qoʻllanmalarni saqlash</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Muammo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Oldin</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Eslatma</translation>
    </message>
    <message>
        <source>left out: {words}</source>
        <translation>tashlab ketilgan: {words}</translation>
    </message>
    <message>
        <source>checked: {words}</source>
        <translation>tanlangan: {words}</translation>
    </message>
    <message>
        <source>Recognised by {rule}</source>
        <translation>Nima orqali topildi: {rule}</translation>
    </message>
    <message>
        <source>Mark every mention in this article</source>
        <translation>Shu maqoladagi barcha eslatmalarni belgilash</translation>
    </message>
    <message>
        <source>Mark every mention in the project</source>
        <translation>Loyihadagi barcha eslatmalarni belgilash</translation>
    </message>
    <message>
        <source>Mentions found</source>
        <translation>Topilgan eslatmalar</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Qidiruv jarayoni</translation>
    </message>
    <message>
        <source>Space turns the check mark of the chosen lines; nothing is marked before you say so.</source>
        <translation>Probel tanlangan satrlarga bayroqcha qoʻyadi yoki oladi; siz aytmaguncha hech narsa belgilanmaydi.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>mentions</comment>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mentions</comment>
        <translation>Hech biri</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>what to do</comment>
        <translation>Belgilash</translation>
    </message>
    <message>
        <source>Find mentions of {name}</source>
        <translation>Eslatmalarni topish: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mentions</source>
        <translation>
            <numerusform>%n ta eslatmani belgilash</numerusform>
            <numerusform>%n ta eslatmani belgilash</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in this article …</source>
        <translation>Shu maqolada qidirilmoqda: {name} …</translation>
    </message>
    <message>
        <source>Looking for {name} in the project …</source>
        <translation>Loyihada qidirilmoqda: {name} …</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in this article.</source>
        <translation>Shu maqolada «{name}» obyektining boshqa eslatmasi topilmadi.</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in the project.</source>
        <translation>Loyihada «{name}» obyektining boshqa eslatmasi topilmadi.</translation>
    </message>
    <message>
        <source>What is marked or was rejected is left out.</source>
        <translation>Belgilangan yoki rad etilganlari tashlab ketiladi.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} not marked yet.</source>
        <translation>
            <numerusform>«{name}»: hali belgilanmagan %n ta eslatma.</numerusform>
            <numerusform>«{name}»: hali belgilanmagan %n ta eslatma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are from the first %n articles; ask again for more.</source>
        <translation>
            <numerusform>Bular dastlabki %n ta maqoladan; davomi uchun qayta soʻrang.</numerusform>
            <numerusform>Bular dastlabki %n ta maqoladan; davomi uchun qayta soʻrang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark mentions of {name}</source>
        <translation>Eslatmalarni belgilash: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mentions of {name}. Ctrl+Z takes all of them back.</source>
        <translation>
            <numerusform>«{name}»: %n ta eslatma belgilandi. Ctrl+Z hammasini bekor qiladi.</numerusform>
            <numerusform>«{name}»: %n ta eslatma belgilandi. Ctrl+Z hammasini bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Soʻzlar</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Keyin</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Taklif</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Tavsif</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Boshqa shakllar</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Yozilishi</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Raqam yoki manzil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Eslatma yozuvi</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Shakl qoʻshish</translation>
    </message>
    <message>
        <source>Another form of the name</source>
        <translation>Nomning boshqa shakli</translation>
    </message>
    <message>
        <source>Kind of the form</source>
        <translation>Shakl turi</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Shakl tili</translation>
    </message>
    <message>
        <source>any</source>
        <comment>language</comment>
        <translation>istalgan</translation>
    </message>
    <message>
        <source>Add this form to the entity</source>
        <translation>Bu shaklni obyektga qoʻshish</translation>
    </message>
    <message>
        <source>{form} is a form of {name} now.</source>
        <translation>{form} endi {name} obyektining shakli.</translation>
    </message>
    <message>
        <source>Took the form {form} off. Ctrl+Z brings it back.</source>
        <translation>{form} shakli olib tashlandi. Ctrl+Z qaytaradi.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>olib tashlash</translation>
    </message>
    <message>
        <source>A note on this problem</source>
        <translation>Bu muammoga eslatma yozuvi</translation>
    </message>
    <message>
        <source>Note on the problem</source>
        <translation>Muammoga eslatma yozuvi</translation>
    </message>
    <message>
        <source>Text health</source>
        <translation>Matn holati</translation>
    </message>
    <message>
        <source>Open an article to see the problems of its text.</source>
        <translation>Matn muammolarini koʻrish uchun maqolani oching.</translation>
    </message>
    <message>
        <source>Looking at the text…</source>
        <translation>Matn koʻrib chiqilmoqda…</translation>
    </message>
    <message>
        <source>All problems that were found here have been found to be right.</source>
        <translation>Bu yerda topilgan joylarning hammasi toʻgʻri deb topilgan.</translation>
    </message>
    <message>
        <source>No problems were found in this text: no mixed scripts, stray characters, missing spaces or the like.</source>
        <translation>Bu matnda muammo topilmadi: aralash yozuv, begona belgi, yetishmagan boʻsh joy va shu kabilar yoʻq.</translation>
    </message>
    <message>
        <source>Next problem of the text</source>
        <translation>Matnning keyingi muammosi</translation>
    </message>
    <message>
        <source>Previous problem of the text</source>
        <translation>Matnning oldingi muammosi</translation>
    </message>
    <message>
        <source>Go to the problem</source>
        <translation>Muammoga oʻtish</translation>
    </message>
    <message>
        <source>Write a note on the problem</source>
        <translation>Muammoga eslatma yozuvi qoʻshish</translation>
    </message>
    <message>
        <source>The problem is none: do not tell it again</source>
        <translation>Bu muammo emas: boshqa koʻrsatmaslik</translation>
    </message>
    <message>
        <source>List also problems that were found to be right</source>
        <translation>Toʻgʻri deb topilgan joylarni ham koʻrsatish</translation>
    </message>
    <message>
        <source>Back from the problems to the text</source>
        <translation>Muammolardan matnga qaytish</translation>
    </message>
    <message>
        <source>List the articles whose texts have problems</source>
        <translation>Matnida muammo bor maqolalar roʻyxati</translation>
    </message>
    <message>
        <source>Report on the health of all texts…</source>
        <translation>Barcha matnlar holati hisoboti…</translation>
    </message>
    <message>
        <source>Report on the health of this text…</source>
        <translation>Bu matn holati hisoboti…</translation>
    </message>
    <message>
        <source>The problem is told again. Ctrl+Z takes that back.</source>
        <translation>Muammo endi yana koʻrsatiladi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Problem {number} of {count}</source>
        <translation>{number}-muammo, jami {count} ta</translation>
    </message>
    <message>
        <source>with problems of the text</source>
        <translation>matnida muammo bor</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>Matnlar koʻrib chiqilmoqda</translation>
    </message>
    <message>
        <source>Report on text health</source>
        <translation>Matn holati hisoboti</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Toʻxtatildi; hisobot yozilmadi.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Gap turi</translation>
    </message>
    <message>
        <source>The claim as one plain sentence</source>
        <translation>Daʼvo, bitta sodda gap bilan</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mavzu</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Aytilgan</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Yuz bergan</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts</source>
        <translation>Xulosalar shkalasini tahrirlash</translation>
    </message>
    <message>
        <source>Add this verdict to the scale of the project</source>
        <translation>Bu xulosani loyiha shkalasiga qoʻshish</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Nega</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Xulosa nimaga asoslangan</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts…</source>
        <translation>Xulosalar shkalasini tahrirlash…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Manba</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Ishora soʻz</translation>
    </message>
    <message>
        <source>Add “{rating}” to the scale</source>
        <translation>Shkalaga «{rating}» qoʻshish</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale. Ctrl+Z takes it back.</source>
        <translation>«{rating}» shkalaga qoʻshildi. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dalil</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Tanlovdan olish</translation>
    </message>
    <message>
        <source>Use the words selected in the text as evidence</source>
        <translation>Matnda tanlangan soʻzlarni dalil qilish</translation>
    </message>
    <message>
        <source>Web source…</source>
        <translation>Veb-manba…</translation>
    </message>
    <message>
        <source>Add a source on the web as evidence</source>
        <translation>Vebdagi manbani dalil qilib qoʻshish</translation>
    </message>
    <message>
        <source>Collect in any article</source>
        <translation>Istalgan maqoladan yigʻish</translation>
    </message>
    <message>
        <source>Collect evidence for this claim in any article; Esc ends it</source>
        <translation>Bu daʼvoga istalgan maqoladan dalil yigʻish; Esc tugatadi</translation>
    </message>
    <message>
        <source>Use the selection as evidence of the claim</source>
        <translation>Tanlovni daʼvoga dalil qilish</translation>
    </message>
    <message>
        <source>Collect evidence for this claim</source>
        <translation>Bu daʼvoga dalil yigʻish</translation>
    </message>
    <message>
        <source>Add a web source as evidence…</source>
        <translation>Veb-manbani dalil qilib qoʻshish…</translation>
    </message>
    <message>
        <source>Back to the claim of the evidence</source>
        <translation>Dalil tegishli daʼvoga qaytish</translation>
    </message>
    <message>
        <source>Go to the words of the evidence</source>
        <translation>Dalil soʻzlariga oʻtish</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Dalilni olib tashlash</translation>
    </message>
    <message>
        <source>The evidence supports the claim</source>
        <translation>Dalil daʼvoni tasdiqlaydi</translation>
    </message>
    <message>
        <source>The evidence refutes the claim</source>
        <translation>Dalil daʼvoni inkor etadi</translation>
    </message>
    <message>
        <source>The evidence is context</source>
        <translation>Dalil – kontekst</translation>
    </message>
    <message>
        <source>None yet. Select words in any article and press {key}, or add a source on the web.</source>
        <translation>Hali yoʻq. Istalgan maqolada soʻzlarni tanlab, {key} bosing yoki veb-manba qoʻshing.</translation>
    </message>
    <message>
        <source>The article with these words has been deleted since.</source>
        <translation>Bu soʻzlar turgan maqola keyin oʻchirilgan.</translation>
    </message>
    <message>
        <source>Evidence. {key} goes back to the claim.</source>
        <translation>Dalil. {key} daʼvoga qaytaradi.</translation>
    </message>
    <message>
        <source>Evidence removed. Ctrl+Z brings it back.</source>
        <translation>Dalil olib tashlandi. Ctrl+Z qaytaradi.</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Nimaga javob beradi</translation>
    </message>
    <message>
        <source>The words of the source</source>
        <translation>Manbaning soʻzlari</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Soʻzlarga oʻtish</translation>
    </message>
    <message>
        <source>Open the article and show these words (Enter)</source>
        <translation>Maqolani ochib, shu soʻzlarni koʻrsatish (Enter)</translation>
    </message>
    <message>
        <source>Remove this piece of evidence (Delete)</source>
        <translation>Bu dalilni olib tashlash (Delete)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sarlavhasiz</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance of evidence</comment>
        <translation>Tasdiqlaydi</translation>
    </message>
    <message>
        <source>Refutes</source>
        <comment>stance of evidence</comment>
        <translation>Inkor etadi</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>stance of evidence</comment>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <comment>stance of evidence</comment>
        <translation>Munosabatsiz</translation>
    </message>
    <message>
        <source>article deleted since</source>
        <translation>maqola keyin oʻchirilgan</translation>
    </message>
    <message>
        <source>Enter goes to the words; S, R and C say supports, refutes and context; Delete removes it.</source>
        <translation>Enter soʻzlarga oʻtadi; S, R va C – tasdiqlaydi, inkor etadi va kontekst; Delete olib tashlaydi.</translation>
    </message>
    <message>
        <source>Selection is its source</source>
        <translation>Tanlov – uning manbasi</translation>
    </message>
    <message>
        <source>Use the selected words as the source of the last claim</source>
        <translation>Tanlangan soʻzlarni oxirgi daʼvoning manbasi qilish</translation>
    </message>
    <message>
        <source>Selection is its cue</source>
        <translation>Tanlov – ishora soʻzi</translation>
    </message>
    <message>
        <source>Use the selected words as the cue of the last claim</source>
        <translation>Tanlangan soʻzlarni oxirgi daʼvoning ishora soʻzi qilish</translation>
    </message>
    <message>
        <source>Selection is its evidence</source>
        <translation>Tanlov – uning dalili</translation>
    </message>
    <message>
        <source>Use the selected words as evidence of the last claim</source>
        <translation>Tanlangan soʻzlarni oxirgi daʼvoning dalili qilish</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Unga qaytish</translation>
    </message>
    <message>
        <source>Select the last claim again</source>
        <translation>Oxirgi daʼvoni yana tanlash</translation>
    </message>
    <message>
        <source>Last claim: “{claim}”</source>
        <translation>Oxirgi daʼvo: «{claim}»</translation>
    </message>
    <message>
        <source>Open an article to mark claims and entities in it.</source>
        <translation>Daʼvo va obyektlarni belgilash uchun maqolani oching.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select words in the text and press a label&apos;s key: {keys}.</source>
        <translation>Hech narsa tanlanmagan. Matnda soʻzlarni tanlab, yorliq tugmasini bosing: {keys}.</translation>
    </message>
    <message>
        <source>Nothing is selected. Give labels keys with “Edit labels…”, then select words and press one.</source>
        <translation>Hech narsa tanlanmagan. «Yorliqlarni tahrirlash…» orqali yorliqlarga tugma bering, keyin soʻzlarni tanlab, birini bosing.</translation>
    </message>
    <message>
        <source>Tab goes to the next mark, Enter into its fields, Esc back to the text.</source>
        <translation>Tab keyingi belgiga, Enter uning maydonlariga oʻtadi, Esc matnga qaytaradi.</translation>
    </message>
    <message>
        <source>In this article: {marks}.</source>
        <translation>Bu maqolada: {marks}.</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>hali belgi yoʻq</translation>
    </message>
    <message numerus="yes">
        <source>%n cues and sources</source>
        <translation>
            <numerusform>%n ta ishora soʻz va manba</numerusform>
            <numerusform>%n ta ishora soʻz va manba</numerusform>
        </translation>
    </message>
    <message>
        <source>Label for all selected annotations</source>
        <translation>Barcha tanlangan annotatsiyalar yorligʻi</translation>
    </message>
    <message>
        <source>Accept: all selected annotations</source>
        <translation>Qabul qilish: barcha tanlangan annotatsiyalar</translation>
    </message>
    <message>
        <source>Reject: all selected annotations</source>
        <translation>Rad etish: barcha tanlangan annotatsiyalar</translation>
    </message>
    <message>
        <source>Unsure: all selected annotations</source>
        <translation>Ishonchsiz: barcha tanlangan annotatsiyalar</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Ishonchli</translation>
    </message>
    <message>
        <source>Sure: all selected annotations</source>
        <translation>Ishonchli: barcha tanlangan annotatsiyalar</translation>
    </message>
    <message>
        <source>Remove all selected</source>
        <translation>Hammasini olib tashlash</translation>
    </message>
    <message>
        <source>Remove all selected annotations</source>
        <translation>Barcha tanlangan annotatsiyalarni olib tashlash</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are selected.</source>
        <translation>
            <numerusform>%n ta annotatsiya tanlangan.</numerusform>
            <numerusform>%n ta annotatsiya tanlangan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as …</source>
        <translation>Yangi yorliq …</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonim</translation>
    </message>
    <message>
        <source>Nobody is named (agentless)</source>
        <translation>Hech kim aytilmagan (shaxssiz)</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Guruh</translation>
    </message>
    <message>
        <source>Take off {words}</source>
        <translation>Olib tashlash: {words}</translation>
    </message>
    <message>
        <source>Who reports whom, the outermost first</source>
        <translation>Kim kimning gapini yetkazadi, avval eng tashqisi</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %n more claims of this turn</source>
        <translation>
            <numerusform>Shu nutqning yana %n ta daʼvosi bilan umumiy</numerusform>
            <numerusform>Shu nutqning yana %n ta daʼvosi bilan umumiy</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {who}, who reports it</source>
        <translation>Buni yetkazgan manbaga oʻtish: {who}</translation>
    </message>
    <message>
        <source>Go to the source {words}</source>
        <translation>Manbaga oʻtish: {words}</translation>
    </message>
    <message>
        <source>Took the source off the claim.</source>
        <translation>Manba daʼvodan olib tashlandi.</translation>
    </message>
    <message>
        <source>Use the selection “{words}”</source>
        <translation>Tanlovdan olish: «{words}»</translation>
    </message>
    <message>
        <source>Source set to the selection.</source>
        <translation>Tanlov manba qilindi.</translation>
    </message>
    <message>
        <source>Source named.</source>
        <translation>Manba nomlandi.</translation>
    </message>
    <message>
        <source>{name} is in the registry and the source of this claim.</source>
        <translation>{name} endi reyestrda va bu daʼvoning manbasi.</translation>
    </message>
    <message>
        <source>Source: {kind}.</source>
        <translation>Manba: {kind}.</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <translation>Tanlovdan olish</translation>
    </message>
    <message>
        <source>Use the words selected in the text as the cue of this claim</source>
        <translation>Matnda tanlangan soʻzlarni bu daʼvoning ishora soʻzi qilish</translation>
    </message>
    <message>
        <source>Go to the cue {words}</source>
        <translation>Ishora soʻzga oʻtish: {words}</translation>
    </message>
    <message>
        <source>Took the cue off the claim.</source>
        <translation>Ishora soʻz daʼvodan olib tashlandi.</translation>
    </message>
    <message>
        <source>Cue set to the selection.</source>
        <translation>Tanlov ishora soʻz qilindi.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>maqola</translation>
    </message>
    <message>
        <source>2026-03-14, yesterday …</source>
        <translation>2026-03-14, kecha …</translation>
    </message>
    <message>
        <source>{name}: take {words}</source>
        <translation>{name}: «{words}» sanasini olish</translation>
    </message>
    <message>
        <source>“{words}” counts from the article&apos;s date, which is not known. Give the article its date (F2).</source>
        <translation>«{words}» maqola sanasidan hisoblanadi, u esa nomaʼlum. Maqolaga sana bering (F2).</translation>
    </message>
    <message>
        <source>Take the dates that are offered</source>
        <translation>Taklif etilgan sanalarni qabul qilish</translation>
    </message>
    <message>
        <source>Said on {said}, happened {happened}. Ctrl+Z takes it back.</source>
        <translation>Aytilgan: {said}, yuz bergan: {happened}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>{name} {date}. Ctrl+Z takes it back.</source>
        <translation>{name}: {date}. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Konkordans</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Matnlar</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Sarlavhalar</translation>
    </message>
    <message>
        <source>Notes and comments</source>
        <translation>Yozuvlar va izohlar</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Obyektlar</translation>
    </message>
    <message>
        <source>Sort hits by what is before</source>
        <translation>Topilmalar tartibi: oldidagi soʻzlar</translation>
    </message>
    <message>
        <source>Sort hits by what is after</source>
        <translation>Topilmalar tartibi: keyingi soʻzlar</translation>
    </message>
    <message>
        <source>Sort hits by their form</source>
        <translation>Topilmalar tartibi: shakli</translation>
    </message>
    <message>
        <source>Sort hits by article</source>
        <translation>Topilmalar tartibi: maqola</translation>
    </message>
    <message>
        <source>Sort hits by date</source>
        <translation>Topilmalar tartibi: sana</translation>
    </message>
    <message>
        <source>Sort hits by language</source>
        <translation>Topilmalar tartibi: til</translation>
    </message>
    <message>
        <source>Sort hits by label</source>
        <translation>Topilmalar tartibi: yorliq</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <translation>Qidiruv topilmalari</translation>
    </message>
    <message>
        <source>Search the project, then Enter</source>
        <translation>Loyihadan izlash, soʻng Enter</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Loyihadan izlash</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Qayerdan izlash</translation>
    </message>
    <message>
        <source>Only the listed articles</source>
        <translation>Faqat roʻyxatdagi maqolalar</translation>
    </message>
    <message>
        <source>Only articles that the article list shows</source>
        <translation>Faqat maqolalar roʻyxatida koʻrinib turgan maqolalar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Keep the search under a name</source>
        <translation>Qidiruvni nom bilan saqlash</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Topilmalar soni</translation>
    </message>
    <message>
        <source>Concordance: search the project</source>
        <translation>Konkordans: loyihadan izlash</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Saqlangan qidiruvlar</translation>
    </message>
    <message>
        <source>Go to the hit</source>
        <translation>Topilmaga oʻtish</translation>
    </message>
    <message>
        <source>Check the hit, or take that back</source>
        <translation>Topilmani tanlash yoki tanlovdan chiqarish</translation>
    </message>
    <message>
        <source>Check all hits, or none</source>
        <translation>Barcha topilmalarni tanlash yoki hech birini</translation>
    </message>
    <message>
        <source>Annotate the checked hits…</source>
        <translation>Tanlangan topilmalarni annotatsiyalash…</translation>
    </message>
    <message>
        <source>Relabel the annotations on the checked hits…</source>
        <translation>Tanlangan topilmalardagi annotatsiyalar yorligʻini almashtirish…</translation>
    </message>
    <message>
        <source>Delete the annotations on the checked hits…</source>
        <translation>Tanlangan topilmalardagi annotatsiyalarni oʻchirish…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>Topilmalarni eksport qilish…</translation>
    </message>
    <message>
        <source>Back to the search field</source>
        <translation>Qidiruv maydoniga qaytish</translation>
    </message>
    <message>
        <source>Back from the hits to the text</source>
        <translation>Topilmalardan matnga qaytish</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Qayta izlash</translation>
    </message>
    <message>
        <source>Rename the kept search</source>
        <translation>Saqlangan qidiruvni qayta nomlash</translation>
    </message>
    <message>
        <source>Delete the kept search</source>
        <translation>Saqlangan qidiruvni oʻchirish</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n ta topilma</numerusform>
            <numerusform>%n ta topilma</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>in how many</comment>
        <translation>
            <numerusform>%n ta maqolada</numerusform>
            <numerusform>%n ta maqolada</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {hits} in {articles}</source>
        <translation>{articles} dastlabki {hits}</translation>
    </message>
    <message>
        <source>{hits} in {articles} so far…</source>
        <translation>hozircha {articles} {hits}…</translation>
    </message>
    <message>
        <source>{hits} in {articles} until the search was stopped</source>
        <translation>qidiruv toʻxtaguncha {articles} {hits}</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{articles} {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%n tasi tanlangan</numerusform>
            <numerusform>%n tasi tanlangan</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words above and press Enter: each place in the project is listed with its context.</source>
        <translation>Yuqorida soʻzlarni yozib, Enter bosing: loyihadagi har bir joy konteksti bilan koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Type words to search for.</source>
        <translation>Izlanadigan soʻzlarni yozing.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Hech narsa topilmadi.</translation>
    </message>
    <message>
        <source>Nothing is found. ? beside the field tells what can be typed.</source>
        <translation>Hech narsa topilmadi. Nima yozish mumkinligini maydon yonidagi ? aytadi.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Fayllarni import qilish…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Fayllarni import qilish</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Qidiruv va filtrlarni tozalash</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import with {keys}.</source>
        <translation>Hali maqola yoʻq. Fayllarni shu yerga tashlang, Ctrl+V bilan qoʻying yoki {keys} bilan import qiling.</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import.</source>
        <translation>Hali maqola yoʻq. Fayllarni shu yerga tashlang, Ctrl+V bilan qoʻying yoki import qiling.</translation>
    </message>
    <message>
        <source>No article matches {filters}.</source>
        <translation>Mos maqola yoʻq: {filters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are still being prepared for the search.</source>
        <translation>
            <numerusform>%n ta maqola hali qidiruvga tayyorlanmoqda.</numerusform>
            <numerusform>%n ta maqola hali qidiruvga tayyorlanmoqda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows all.</source>
        <translation>Esc hammasini koʻrsatadi.</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>Topilmalarni eksport qilish</translation>
    </message>
    <message numerus="yes">
        <source>%n hits exported to {name}.</source>
        <translation>
            <numerusform>%n ta topilma {name} fayliga eksport qilindi.</numerusform>
            <numerusform>%n ta topilma {name} fayliga eksport qilindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting hits</source>
        <translation>Topilmalar eksport qilinmoqda</translation>
    </message>
    <message>
        <source>Kept search {name}: {line}</source>
        <translation>Saqlangan qidiruv {name}: {line}</translation>
    </message>
    <message>
        <source>The search {name} is deleted. Ctrl+Z brings it back.</source>
        <translation>«{name}» qidiruvi oʻchirildi. Ctrl+Z qaytaradi.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Qidirilmoqda</translation>
    </message>
    <message>
        <source>Sorting hits</source>
        <translation>Topilmalar tartiblanmoqda</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Notanish soʻzlar</translation>
    </message>
    <message>
        <source>Words that no dictionary has</source>
        <translation>Hech bir lugʻatda yoʻq soʻzlar</translation>
    </message>
    <message>
        <source>Show words of this language</source>
        <translation>Shu tildagi soʻzlarni koʻrsatish</translation>
    </message>
    <message>
        <source>Look for unknown words in this article</source>
        <translation>Bu maqolada notanish soʻzlarni izlash</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Barcha maqolalar</translation>
    </message>
    <message>
        <source>Look for unknown words in all articles</source>
        <translation>Barcha maqolalarda notanish soʻzlarni izlash</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Qidirilmoqda…</translation>
    </message>
    <message>
        <source>Looking for unknown words</source>
        <translation>Notanish soʻzlar qidirilmoqda</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Toʻxtatildi.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Barcha tillar</translation>
    </message>
    <message>
        <source>No unknown words are listed. “This article” and “All articles” look for them.</source>
        <translation>Roʻyxatda notanish soʻz yoʻq. Ularni «Shu maqola» va «Barcha maqolalar» izlaydi.</translation>
    </message>
    <message>
        <source>Unknown words of this article</source>
        <translation>Bu maqoladagi notanish soʻzlar</translation>
    </message>
    <message>
        <source>Unknown words of all articles</source>
        <translation>Barcha maqolalardagi notanish soʻzlar</translation>
    </message>
    <message>
        <source>Go to the next place of the word</source>
        <translation>Soʻzning keyingi joyiga oʻtish</translation>
    </message>
    <message>
        <source>Suggest other words for it</source>
        <translation>Oʻrniga boshqa soʻz taklif qilish</translation>
    </message>
    <message>
        <source>The word is right: add it to my words</source>
        <translation>Soʻz toʻgʻri: soʻzlarimga qoʻshish</translation>
    </message>
    <message>
        <source>Back from the words to the text</source>
        <translation>Soʻzlardan matnga qaytish</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Takliflar qidirilmoqda…</translation>
    </message>
    <message>
        <source>No suggestions for {word}.</source>
        <translation>{word} uchun taklif yoʻq.</translation>
    </message>
    <message>
        <source>{word}: {found}</source>
        <translation>{word}: {found}</translation>
    </message>
    <message>
        <source>Added to your words: {words}. The settings list them.</source>
        <translation>Soʻzlaringizga qoʻshildi: {words}. Roʻyxati sozlamalarda.</translation>
    </message>
    <message>
        <source>{words} in {articles}.</source>
        <translation>{words}, {articles}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown words</source>
        <translation>
            <numerusform>%n ta notanish soʻz</numerusform>
            <numerusform>%n ta notanish soʻz</numerusform>
        </translation>
    </message>
    <message>
        <source>No dictionary was found on this computer.</source>
        <translation>Bu kompyuterda lugʻat topilmadi.</translation>
    </message>
    <message>
        <source>No dictionary for {names}: their words are not looked at.</source>
        <translation>Lugʻat yoʻq: {names}; bu tillardagi soʻzlar tekshirilmaydi.</translation>
    </message>
    <message>
        <source>The words support the claim selected in the first article</source>
        <translation>Soʻzlar birinchi maqolada tanlangan daʼvoni tasdiqlaydi</translation>
    </message>
    <message>
        <source>The words refute the claim selected in the first article</source>
        <translation>Soʻzlar birinchi maqolada tanlangan daʼvoni inkor etadi</translation>
    </message>
    <message>
        <source>The words are context for the claim selected in the first article</source>
        <translation>Soʻzlar birinchi maqolada tanlangan daʼvoga kontekst</translation>
    </message>
    <message>
        <source>Pin the article, or that of the chosen row, beside it</source>
        <translation>Maqolani yoki tanlangan qatordagisini yoniga qadash</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Qadashni bekor qilish</translation>
    </message>
    <message>
        <source>Swap the two articles</source>
        <translation>Ikki maqola oʻrnini almashtirish</translation>
    </message>
    <message>
        <source>Open the pinned article in the first pane</source>
        <translation>Qadalgan maqolani birinchi maqola oʻrnida ochish</translation>
    </message>
    <message>
        <source>The pinned article stands below</source>
        <translation>Qadalgan maqola pastda tursin</translation>
    </message>
    <message>
        <source>Pin another article with this entity or claim</source>
        <translation>Shu obyekt yoki daʼvo bor boshqa maqolani qadash</translation>
    </message>
    <message>
        <source>The pinned article follows the selection</source>
        <translation>Qadalgan maqola tanlovga ergashsin</translation>
    </message>
    <message>
        <source>Next place of the entity or claim in the pinned article</source>
        <translation>Qadalgan maqolada obyekt yoki daʼvoning keyingi joyi</translation>
    </message>
    <message>
        <source>Previous place of the entity or claim in the pinned article</source>
        <translation>Qadalgan maqolada obyekt yoki daʼvoning oldingi joyi</translation>
    </message>
    <message>
        <source>The words are evidence, without a stance yet</source>
        <translation>Soʻzlar – dalil, hali munosabatsiz</translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation>Tanlangan annotatsiyani olib tashlash</translation>
    </message>
    <message>
        <source>Deselect, then back to the first article</source>
        <translation>Tanlovni bekor qilish, soʻng birinchi maqolaga qaytish</translation>
    </message>
    <message>
        <source>Text of the pinned article</source>
        <translation>Qadalgan maqola matni</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <translation>Qadalgan maqola</translation>
    </message>
    <message>
        <source>No further annotation in the pinned article.</source>
        <translation>Qadalgan maqolada boshqa annotatsiya yoʻq.</translation>
    </message>
    <message>
        <source>Select a mention or a claim first; then this key goes through its places here.</source>
        <translation>Avval eslatma yoki daʼvoni tanlang; keyin bu tugma uning shu yerdagi joylaridan oʻtadi.</translation>
    </message>
    <message>
        <source>evidence for the claim</source>
        <translation>daʼvoga dalil</translation>
    </message>
    <message>
        <source>A short tour?</source>
        <translation>Qisqa tanishuv?</translation>
    </message>
    <message>
        <source>Five steps show how to read, mark and take back. You try each in the window yourself.</source>
        <translation>Besh qadam oʻqish, belgilash va bekor qilishni koʻrsatadi. Har birini oynada oʻzingiz sinab koʻrasiz.</translation>
    </message>
    <message>
        <source>Help › Tour of the program brings it back at any time.</source>
        <translation>Uni istalgan vaqtda qayta ochish: Yordam › Dastur bilan tanishuv.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Hozir emas</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Tanishuv tugadi</translation>
    </message>
    <message>
        <source>{help} opens the help, from any panel its own page. {sheet} shows all keys, {palette} finds everything that can be done by its name.</source>
        <translation>{help} yordamni, har bir panelda oʻsha panel sahifasini ochadi. {sheet} barcha tugmalarni koʻrsatadi, {palette} har qanday amalni nomi boʻyicha topadi.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>direction</comment>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>{next} next, {back} back, Esc ends the tour</source>
        <translation>{next} – keyingi, {back} – orqaga, Esc tanishuvni tugatadi</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Tugatish</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Keyingi</translation>
    </message>
    <message>
        <source>{name} is not mentioned here.</source>
        <translation>{name} bu yerda eslanmagan.</translation>
    </message>
    <message>
        <source>This claim is not here, nor one of its group, nor evidence for it.</source>
        <translation>Bu yerda bu daʼvo ham, guruhidagi boshqa daʼvo ham, dalili ham yoʻq.</translation>
    </message>
    <message>
        <source>The selected mark names no entity yet, so it cannot be looked for here.</source>
        <translation>Tanlangan belgi hali obyektga bogʻlanmagan, shuning uchun uni bu yerda izlab boʻlmaydi.</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Dalil:</translation>
    </message>
    <message>
        <source>{name}: the selected words, else the sentence, are evidence for the claim selected in the first ({key})</source>
        <translation>{name}: tanlangan soʻzlar, boʻlmasa gap – birinchi maqolada tanlangan daʼvoga dalil ({key})</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ergashish</translation>
    </message>
    <message>
        <source>Go to the same entity or claim when one is selected</source>
        <translation>Obyekt yoki daʼvo tanlanganda oʻshanga oʻtish</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Open this article in the first pane</source>
        <translation>Bu maqolani birinchi maqola oʻrnida ochish</translation>
    </message>
    <message>
        <source>Marked {label} “{words}” in the pinned article. Ctrl+Z takes it back.</source>
        <translation>Qadalgan maqolada belgilandi: {label} «{words}». Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Removed from the pinned article. Ctrl+Z brings it back.</source>
        <translation>Qadalgan maqoladan olib tashlandi. Ctrl+Z qaytaradi.</translation>
    </message>
    <message>
        <source>Select a claim in the first article; then words here can be its evidence.</source>
        <translation>Birinchi maqolada daʼvoni tanlang; shunda bu yerdagi soʻzlar unga dalil boʻla oladi.</translation>
    </message>
    <message>
        <source>There are no words here; select some, or put the caret into a sentence.</source>
        <translation>Bu yerda soʻz yoʻq; soʻzlarni tanlang yoki kursorni gap ichiga qoʻying.</translation>
    </message>
    <message>
        <source>without a stance yet</source>
        <translation>hali munosabatsiz</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for “{claim}”. Ctrl+Z takes it back.</source>
        <translation>«{claim}» daʼvosiga dalil ({stance}). Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation>Yonma-yon maqolalar</translation>
    </message>
    <message>
        <source>Pinned. It stays while you read on; F6 goes there, Ctrl+U lets it go.</source>
        <translation>Qadaldi. Oʻqishda davom etsangiz ham turadi; F6 oʻsha yerga oʻtadi, Ctrl+U qadashni bekor qiladi.</translation>
    </message>
    <message>
        <source>Pinned. Esc and F6 go there, Ctrl+U lets it go.</source>
        <translation>Qadaldi. Esc va F6 oʻsha yerga oʻtadi, Ctrl+U qadashni bekor qiladi.</translation>
    </message>
    <message>
        <source>The pinned article has been deleted, so nothing is pinned any more.</source>
        <translation>Qadalgan maqola oʻchirildi, endi hech narsa qadalmagan.</translation>
    </message>
    <message>
        <source>No other article has this entity or claim.</source>
        <translation>Bu obyekt yoki daʼvo boshqa maqolada yoʻq.</translation>
    </message>
    <message>
        <source>These keys mark nothing, so they search the article; Esc goes back to the text.</source>
        <translation>Bu tugmalar hech narsani belgilamaydi, shuning uchun maqoladan izlaydi; Esc matnga qaytaradi.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Maqoladan izlash</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Keyingi topilma</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Oldingi topilma</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Panellarni joyiga qaytarish</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>saqlandi</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{all} tadan {done} tasi tayyor</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>bekor qilish: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n characters selected</source>
        <translation>
            <numerusform>%n ta belgi tanlangan</numerusform>
            <numerusform>%n ta belgi tanlangan</numerusform>
        </translation>
    </message>
    <message>
        <source>character {place}</source>
        <translation>{place}-belgi</translation>
    </message>
    <message>
        <source>Offer names of the registry while reading</source>
        <translation>Oʻqishda reyestrdagi nomlarni taklif qilish</translation>
    </message>
    <message>
        <source>{names}, by {rule}. A lets you choose, X rejects.</source>
        <translation>{names}, asosi: {rule}. A – tanlash, X – rad etish.</translation>
    </message>
    <message>
        <source>{name}, by {rule}. A accepts, X rejects.</source>
        <translation>{name}, asosi: {rule}. A – qabul qilish, X – rad etish.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8 with mark)</source>
        <translation>Yunikod (UTF-8, belgi bilan)</translation>
    </message>
    <message>
        <source>Kazakh (KZ-1048)</source>
        <translation>Qozoqcha (KZ-1048)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kirill (Windows-1251)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Ruscha (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Ukraincha (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Kirill (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Kirill (DOS 866)</translation>
    </message>
    <message>
        <source>Asian Cyrillic (PT154)</source>
        <translation>Osiyo kirill (PT154)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>Kirill (Macintosh)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Gʻarbiy (Windows-1252)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turkcha (Windows-1254)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Gʻarbiy (ISO 8859-1)</translation>
    </message>
    <message>
        <source>kept as metadata</source>
        <comment>what a column is</comment>
        <translation>metamaʼlumot boʻlib qoladi</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a column is</comment>
        <translation>matn</translation>
    </message>
    <message>
        <source>title</source>
        <comment>what a column is</comment>
        <translation>sarlavha</translation>
    </message>
    <message>
        <source>date</source>
        <comment>what a column is</comment>
        <translation>sana</translation>
    </message>
    <message>
        <source>language</source>
        <comment>what a column is</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>what a column is</comment>
        <translation>nashr</translation>
    </message>
    <message>
        <source>author</source>
        <comment>what a column is</comment>
        <translation>muallif</translation>
    </message>
    <message>
        <source>address (url)</source>
        <comment>what a column is</comment>
        <translation>manzil (url)</translation>
    </message>
    <message>
        <source>id</source>
        <comment>what a column is</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>Title: {value}</source>
        <translation>Sarlavha: {value}</translation>
    </message>
    <message>
        <source>date: {value}</source>
        <translation>sana: {value}</translation>
    </message>
    <message>
        <source>outlet: {value}</source>
        <translation>nashr: {value}</translation>
    </message>
    <message>
        <source>author: {value}</source>
        <translation>muallif: {value}</translation>
    </message>
    <message>
        <source>language: {value}</source>
        <translation>til: {value}</translation>
    </message>
    <message>
        <source>address: {value}</source>
        <translation>manzil: {value}</translation>
    </message>
    <message>
        <source>for all files</source>
        <translation>barcha fayllar uchun</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Oldingi qayd</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Keyingi qayd</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Maqola matni</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodirovka</translation>
    </message>
    <message>
        <source>Cannot be imported: {reason}.</source>
        <translation>Import qilib boʻlmaydi: {reason}.</translation>
    </message>
    <message>
        <source>What column {name} is</source>
        <translation>{name} ustuni nima</translation>
    </message>
    <message>
        <source>{at} of the first {count}</source>
        <translation>{at} (dastlabki {count} tadan)</translation>
    </message>
    <message>
        <source>No article can be read from this file as it stands.</source>
        <translation>Hozirgi holatida bu fayldan maqola oʻqib boʻlmaydi.</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I to import them.</source>
        <translation>Maqolalarni shu yerga tashlang yoki import uchun Ctrl+I bosing.</translation>
    </message>
    <message>
        <source>Choose an article in the list (Ctrl+Shift+F searches it).</source>
        <translation>Roʻyxatdan maqola tanlang (Ctrl+Shift+F undan izlaydi).</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Bu maqoladan izlash</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>topilmadi</translation>
    </message>
    <message>
        <source>{which} of {all}</source>
        <translation>{which} / {all}</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly</source>
        <translation>Annotator kutilmaganda yopildi</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while it was starting.</source>
        <translation>Annotator ishga tushayotganda kutilmaganda yopildi.</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while you were working.</source>
        <translation>Annotator ish paytida kutilmaganda yopildi.</translation>
    </message>
    <message>
        <source>Every mark that was made is saved in the project.</source>
        <translation>Qoʻyilgan har bir belgi loyihada saqlangan.</translation>
    </message>
    <message>
        <source>In safe mode it starts with the default settings and layout, without opening a project; your own settings stay as they are for the next start.</source>
        <translation>Xavfsiz rejimda dastur standart sozlamalar va joylashuv bilan, loyihani ochmasdan ishga tushadi; oʻz sozlamalaringiz keyingi safar uchun oʻzgarmay qoladi.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Odatdagidek ochish</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Xavfsiz rejimda ochish</translation>
    </message>
    <message>
        <source>Backups of {name}…</source>
        <translation>Zaxira nusxalar: {name}…</translation>
    </message>
    <message>
        <source>Look for one with: annotator backups {path}</source>
        <translation>Uni shu buyruq bilan izlang: annotator backups {path}</translation>
    </message>
    <message>
        <source>No backup of {path} was found.</source>
        <translation>{path} uchun zaxira nusxa topilmadi.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Zaxira nusxa olish</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Zaxira nusxani tiklash…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Tekshirish va tuzatish…</translation>
    </message>
    <message>
        <source>Save the lost project elsewhere…</source>
        <translation>Yoʻqolgan loyihani boshqa joyga saqlash…</translation>
    </message>
    <message>
        <source>This project was open here already.</source>
        <translation>Bu loyiha shu yerda allaqachon ochiq edi.</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Loyiha saqlanmoqda</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Hech narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>Everything is saved in {path}; work goes on there.</source>
        <translation>Hammasi {path} fayliga saqlandi; ish oʻsha yerda davom etadi.</translation>
    </message>
    <message>
        <source>The project is damaged: {fault}. Older backups are kept; see Check and repair in the menu Project.</source>
        <translation>Loyiha shikastlangan: {fault}. Eski zaxira nusxalar saqlanadi; «Loyiha» menyusidagi «Tekshirish va tuzatish» bandiga qarang.</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Zaxira nusxa: {path}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Zaxira nusxa olinmoqda</translation>
    </message>
    <message>
        <source>The backup is restored; what was there before is kept as {path}.</source>
        <translation>Zaxira nusxa tiklandi; avvalgi holat {path} faylida saqlandi.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Tiklanmoqda</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Yangi tugmani shu yerda bosing</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yangi tugma</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tugmalarni oʻzgartirish</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Amallarni izlash</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Amallar va ularning tugmalari</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Tugmani qoʻllash</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>tugmasiz</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>tugma {key}</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>label</comment>
        <translation>faol</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} boʻsh.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Give that another key first.</source>
        <translation>{key} tugmasi «{action}» amaliga tegishli. Avval unga boshqa tugma bering.</translation>
    </message>
    <message>
        <source>“{action}” is now {key}.</source>
        <translation>«{action}» tugmasi endi {key}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no dictionary was found on this computer.</source>
        <translation>Imlo tekshirilmaydi: bu kompyuterda lugʻat topilmadi.</translation>
    </message>
    <message>
        <source>No dictionary for {name} was found: its words are not checked.</source>
        <translation>Lugʻat topilmadi: {name}; bu tildagi soʻzlar tekshirilmaydi.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Xabar</translation>
    </message>
    <message>
        <source>What undo takes back</source>
        <translation>Nima bekor qilinadi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Matndagi joy</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Jarayon</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Bekor qilish: {job}</translation>
    </message>
    <message>
        <source>add the form {form} to the registry</source>
        <translation>reyestrga {form} shaklini qoʻshish</translation>
    </message>
    <message>
        <source>remove the form {form} from the registry</source>
        <translation>reyestrdan {form} shaklini olib tashlash</translation>
    </message>
    <message>
        <source>mark {label} “{quote}”</source>
        <translation>belgilash: {label} «{quote}»</translation>
    </message>
    <message>
        <source>change the label to {label}</source>
        <translation>yorliqni almashtirish: {label}</translation>
    </message>
    <message numerus="yes">
        <source>change the label of %n annotations to {label}</source>
        <translation>
            <numerusform>%n ta annotatsiya yorligʻini almashtirish: {label}</numerusform>
            <numerusform>%n ta annotatsiya yorligʻini almashtirish: {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>change the extent of {label} to “{quote}”</source>
        <translation>parchasini oʻzgartirish: {label} «{quote}»</translation>
    </message>
    <message>
        <source>remove {label} “{quote}”</source>
        <translation>olib tashlash: {label} «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>remove %n annotations</source>
        <translation>
            <numerusform>%n ta annotatsiyani olib tashlash</numerusform>
            <numerusform>%n ta annotatsiyani olib tashlash</numerusform>
        </translation>
    </message>
    <message>
        <source>set “{quote}” to {value}</source>
        <translation>«{quote}» holatini oʻzgartirish: {value}</translation>
    </message>
    <message numerus="yes">
        <source>set %n annotations to {value}</source>
        <translation>
            <numerusform>%n ta annotatsiya holatini oʻzgartirish: {value}</numerusform>
            <numerusform>%n ta annotatsiya holatini oʻzgartirish: {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>flag “{quote}” as unsure</source>
        <translation>ishonchsiz deb belgilash: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as unsure</source>
        <translation>
            <numerusform>%n ta annotatsiyani ishonchsiz deb belgilash</numerusform>
            <numerusform>%n ta annotatsiyani ishonchsiz deb belgilash</numerusform>
        </translation>
    </message>
    <message>
        <source>write the note of “{quote}”</source>
        <translation>«{quote}» eslatma yozuvini yozish</translation>
    </message>
    <message>
        <source>change {key} of “{quote}”</source>
        <translation>«{quote}» maydonini oʻzgartirish: {key}</translation>
    </message>
    <message>
        <source>add the annotator {name}</source>
        <translation>annotatorni qoʻshish: {name}</translation>
    </message>
    <message>
        <source>import the bundle {name}</source>
        <translation>{name} toʻplamini import qilish</translation>
    </message>
    <message numerus="yes">
        <source>import the bundle {name} with %n articles</source>
        <translation>
            <numerusform>{name} toʻplamini import qilish (%n ta maqola)</numerusform>
            <numerusform>{name} toʻplamini import qilish (%n ta maqola)</numerusform>
        </translation>
    </message>
    <message>
        <source>set {field} of a claim to “{value}”</source>
        <translation>daʼvoni oʻzgartirish: {field} – «{value}»</translation>
    </message>
    <message>
        <source>set the dates of a claim: said on {claim_date}, happened {event_date}</source>
        <translation>daʼvo sanalarini belgilash: aytilgan – {claim_date}, yuz bergan – {event_date}</translation>
    </message>
    <message>
        <source>change the verdict of a claim: {rating}</source>
        <translation>daʼvo xulosasini oʻzgartirish: {rating}</translation>
    </message>
    <message>
        <source>use “{quote}” as the source of a claim</source>
        <translation>daʼvo manbasi qilish: «{quote}»</translation>
    </message>
    <message>
        <source>set the source of a claim: {kind}</source>
        <translation>daʼvo manbasini belgilash: {kind}</translation>
    </message>
    <message>
        <source>take the source “{quote}” off a claim</source>
        <translation>daʼvodan manbani olib tashlash: «{quote}»</translation>
    </message>
    <message>
        <source>set the mode of speech of a claim: {mode}</source>
        <translation>daʼvoning gap turini belgilash: {mode}</translation>
    </message>
    <message>
        <source>mark the claim “{quote}”</source>
        <translation>daʼvoni belgilash: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>mark %n claims of one turn</source>
        <translation>
            <numerusform>bitta nutqdagi %n ta daʼvoni belgilash</numerusform>
            <numerusform>bitta nutqdagi %n ta daʼvoni belgilash</numerusform>
        </translation>
    </message>
    <message>
        <source>set who said “{quote}”: {who}</source>
        <translation>kim aytganini belgilash: «{quote}» – {who}</translation>
    </message>
    <message numerus="yes">
        <source>set who said %n claims: {who}</source>
        <translation>
            <numerusform>%n ta daʼvoni kim aytganini belgilash: {who}</numerusform>
            <numerusform>%n ta daʼvoni kim aytganini belgilash: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>accept the proposed claim “{quote}”</source>
        <translation>taklif etilgan daʼvoni qabul qilish: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>accept %n proposed claims</source>
        <translation>
            <numerusform>taklif etilgan %n ta daʼvoni qabul qilish</numerusform>
            <numerusform>taklif etilgan %n ta daʼvoni qabul qilish</numerusform>
        </translation>
    </message>
    <message>
        <source>say that {who} reports the source of “{quote}”</source>
        <translation>«{quote}» manbasining gapini kim yetkazganini belgilash: {who}</translation>
    </message>
    <message>
        <source>take {who} off the chain of “{quote}”</source>
        <translation>«{quote}» zanjiridan olib tashlash: {who}</translation>
    </message>
    <message>
        <source>reject the proposed claim “{quote}”</source>
        <translation>taklif etilgan daʼvoni rad etish: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>reject %n proposed claims</source>
        <translation>
            <numerusform>taklif etilgan %n ta daʼvoni rad etish</numerusform>
            <numerusform>taklif etilgan %n ta daʼvoni rad etish</numerusform>
        </translation>
    </message>
    <message>
        <source>group claims that say the same</source>
        <translation>bir xil daʼvolarni guruhlash</translation>
    </message>
    <message numerus="yes">
        <source>group %n claims that say the same</source>
        <translation>
            <numerusform>bir xil %n ta daʼvoni guruhlash</numerusform>
            <numerusform>bir xil %n ta daʼvoni guruhlash</numerusform>
        </translation>
    </message>
    <message>
        <source>say that “{quote}” says something else</source>
        <translation>«{quote}» boshqa narsani aytadi deb belgilash</translation>
    </message>
    <message>
        <source>take a claim out of its group</source>
        <translation>daʼvoni guruhidan chiqarish</translation>
    </message>
    <message numerus="yes">
        <source>take %n claims out of their groups</source>
        <translation>
            <numerusform>%n ta daʼvoni guruhlaridan chiqarish</numerusform>
            <numerusform>%n ta daʼvoni guruhlaridan chiqarish</numerusform>
        </translation>
    </message>
    <message>
        <source>name a group of claims {name}</source>
        <translation>daʼvolar guruhini nomlash: {name}</translation>
    </message>
    <message>
        <source>say how one claim stands to another: {kind}</source>
        <translation>daʼvolar orasidagi bogʻlanishni belgilash: {kind}</translation>
    </message>
    <message>
        <source>forget how two claims stand to each other</source>
        <translation>ikki daʼvo orasidagi bogʻlanishni unutish</translation>
    </message>
    <message numerus="yes">
        <source>forget %n relations between claims</source>
        <translation>
            <numerusform>daʼvolar orasidagi %n ta bogʻlanishni unutish</numerusform>
            <numerusform>daʼvolar orasidagi %n ta bogʻlanishni unutish</numerusform>
        </translation>
    </message>
    <message>
        <source>give claims one source and cue</source>
        <translation>daʼvolarga bitta manba va ishora soʻz berish</translation>
    </message>
    <message>
        <source>comment “{quote}”</source>
        <translation>izoh yozish: «{quote}»</translation>
    </message>
    <message>
        <source>settle the comment “{quote}”</source>
        <translation>izohni hal qilish: «{quote}»</translation>
    </message>
    <message>
        <source>open the comment “{quote}” again</source>
        <translation>izohni qayta ochish: «{quote}»</translation>
    </message>
    <message>
        <source>delete the comment “{quote}”</source>
        <translation>izohni oʻchirish: «{quote}»</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>import: {name}</translation>
    </message>
    <message numerus="yes">
        <source>import %n articles</source>
        <translation>
            <numerusform>%n ta maqolani import qilish</numerusform>
            <numerusform>%n ta maqolani import qilish</numerusform>
        </translation>
    </message>
    <message>
        <source>paste the article {title}</source>
        <translation>{title} maqolasini qoʻyish</translation>
    </message>
    <message>
        <source>delete the article {title}</source>
        <translation>{title} maqolasini oʻchirish</translation>
    </message>
    <message numerus="yes">
        <source>delete %n articles</source>
        <translation>
            <numerusform>%n ta maqolani oʻchirish</numerusform>
            <numerusform>%n ta maqolani oʻchirish</numerusform>
        </translation>
    </message>
    <message>
        <source>set an article to {status}</source>
        <translation>maqola holatini oʻzgartirish: {status}</translation>
    </message>
    <message numerus="yes">
        <source>set %n articles to {status}</source>
        <translation>
            <numerusform>%n ta maqola holatini oʻzgartirish: {status}</numerusform>
            <numerusform>%n ta maqola holatini oʻzgartirish: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>change {field} of an article</source>
        <translation>maqolani oʻzgartirish: {field}</translation>
    </message>
    <message>
        <source>set the language of an article: {language}</source>
        <translation>maqola tilini belgilash: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n articles: {language}</source>
        <translation>
            <numerusform>%n ta maqola tilini belgilash: {language}</numerusform>
            <numerusform>%n ta maqola tilini belgilash: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>find the language of an article by rule</source>
        <translation>maqola tilini qoida bilan aniqlash</translation>
    </message>
    <message numerus="yes">
        <source>find the language of %n articles by rule</source>
        <translation>
            <numerusform>%n ta maqola tilini qoida bilan aniqlash</numerusform>
            <numerusform>%n ta maqola tilini qoida bilan aniqlash</numerusform>
        </translation>
    </message>
    <message>
        <source>set the language of a paragraph to {language}</source>
        <translation>xatboshi tilini belgilash: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n paragraphs to {language}</source>
        <translation>
            <numerusform>%n ta xatboshi tilini belgilash: {language}</numerusform>
            <numerusform>%n ta xatboshi tilini belgilash: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>let the rules say the language of a paragraph</source>
        <translation>xatboshi tilini qoida bilan aniqlash</translation>
    </message>
    <message numerus="yes">
        <source>let the rules say the language of %n paragraphs</source>
        <translation>
            <numerusform>%n ta xatboshi tilini qoida bilan aniqlash</numerusform>
            <numerusform>%n ta xatboshi tilini qoida bilan aniqlash</numerusform>
        </translation>
    </message>
    <message>
        <source>label an article {name}</source>
        <translation>maqolaga yorliq qoʻyish: {name}</translation>
    </message>
    <message numerus="yes">
        <source>label %n articles {name}</source>
        <translation>
            <numerusform>%n ta maqolaga yorliq qoʻyish: {name}</numerusform>
            <numerusform>%n ta maqolaga yorliq qoʻyish: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>take the label {name} off an article</source>
        <translation>maqoladan yorliqni olish: {name}</translation>
    </message>
    <message numerus="yes">
        <source>take the label {name} off %n articles</source>
        <translation>
            <numerusform>%n ta maqoladan yorliqni olish: {name}</numerusform>
            <numerusform>%n ta maqoladan yorliqni olish: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>find “{quote}” to be right</source>
        <translation>toʻgʻri deb topish: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>find %n things to be right</source>
        <translation>
            <numerusform>%n ta narsani toʻgʻri deb topish</numerusform>
            <numerusform>%n ta narsani toʻgʻri deb topish</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” again</source>
        <translation>yana shubhaga olish: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n things again</source>
        <translation>
            <numerusform>%n ta narsani yana shubhaga olish</numerusform>
            <numerusform>%n ta narsani yana shubhaga olish</numerusform>
        </translation>
    </message>
    <message>
        <source>add {name} to the registry</source>
        <translation>reyestrga qoʻshish: {name}</translation>
    </message>
    <message>
        <source>change {fields} of {name}</source>
        <translation>{name} obyektini oʻzgartirish: {fields}</translation>
    </message>
    <message>
        <source>delete {name} from the registry</source>
        <translation>reyestrdan oʻchirish: {name}</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entities from the registry</source>
        <translation>
            <numerusform>reyestrdan %n ta obyektni oʻchirish</numerusform>
            <numerusform>reyestrdan %n ta obyektni oʻchirish</numerusform>
        </translation>
    </message>
    <message>
        <source>merge an entry into {name}</source>
        <translation>obyektni {name} obyektiga birlashtirish</translation>
    </message>
    <message numerus="yes">
        <source>merge %n entries into {name}</source>
        <translation>
            <numerusform>%n ta obyektni {name} obyektiga birlashtirish</numerusform>
            <numerusform>%n ta obyektni {name} obyektiga birlashtirish</numerusform>
        </translation>
    </message>
    <message>
        <source>keep {name} and {other} apart</source>
        <translation>{name} va {other} obyektlarini alohida saqlash</translation>
    </message>
    <message>
        <source>import an entity</source>
        <translation>obyektni import qilish</translation>
    </message>
    <message numerus="yes">
        <source>import %n entities</source>
        <translation>
            <numerusform>%n ta obyektni import qilish</numerusform>
            <numerusform>%n ta obyektni import qilish</numerusform>
        </translation>
    </message>
    <message>
        <source>split a mention off as {name}</source>
        <translation>eslatmani ajratish: {name}</translation>
    </message>
    <message numerus="yes">
        <source>split %n mentions off as {name}</source>
        <translation>
            <numerusform>%n ta eslatmani ajratish: {name}</numerusform>
            <numerusform>%n ta eslatmani ajratish: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>link a mention to {name}</source>
        <translation>eslatmani {name} obyektiga bogʻlash</translation>
    </message>
    <message>
        <source>take {name} off a mention</source>
        <translation>eslatmadan olib tashlash: {name}</translation>
    </message>
    <message>
        <source>use “{quote}” as evidence of a claim</source>
        <translation>daʼvoga dalil qilish: «{quote}»</translation>
    </message>
    <message>
        <source>set {field} of a piece of evidence to “{value}”</source>
        <translation>dalilni oʻzgartirish: {field} – «{value}»</translation>
    </message>
    <message>
        <source>set the stance of a piece of evidence: {stance}</source>
        <translation>dalil munosabatini belgilash: {stance}</translation>
    </message>
    <message>
        <source>remove the evidence “{quote}”</source>
        <translation>dalilni olib tashlash: «{quote}»</translation>
    </message>
    <message>
        <source>add the field {name} to the {layer} layer</source>
        <translation>«{layer}» qatlamiga {name} maydonini qoʻshish</translation>
    </message>
    <message>
        <source>change the field {name}</source>
        <translation>{name} maydonini oʻzgartirish</translation>
    </message>
    <message>
        <source>retire the field {name}</source>
        <translation>{name} maydonini arxivlash</translation>
    </message>
    <message>
        <source>bring back the field {name}</source>
        <translation>{name} maydonini qaytarish</translation>
    </message>
    <message>
        <source>write the guideline {name}</source>
        <translation>{name} qoʻllanmasini yozish</translation>
    </message>
    <message>
        <source>add “{quote}” to the guideline {name}</source>
        <translation>{name} qoʻllanmasiga qoʻshish: «{quote}»</translation>
    </message>
    <message>
        <source>write a note on “{quote}”</source>
        <translation>«{quote}» uchun eslatma yozuvi qoʻshish</translation>
    </message>
    <message>
        <source>find “{quote}” in a text to be right</source>
        <translation>matndagi joyni toʻgʻri deb topish: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>find %n problems of a text to be right</source>
        <translation>
            <numerusform>matndagi %n ta joyni toʻgʻri deb topish</numerusform>
            <numerusform>matndagi %n ta joyni toʻgʻri deb topish</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” in a text again</source>
        <translation>matndagi joyni yana shubhaga olish: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n problems of a text again</source>
        <translation>
            <numerusform>matndagi %n ta joyni yana shubhaga olish</numerusform>
            <numerusform>matndagi %n ta joyni yana shubhaga olish</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a hit as {label}</source>
        <translation>topilmani belgilash: {label}</translation>
    </message>
    <message numerus="yes">
        <source>mark %n hits as {label}</source>
        <translation>
            <numerusform>%n ta topilmani belgilash: {label}</numerusform>
            <numerusform>%n ta topilmani belgilash: {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a mention of {name}</source>
        <translation>{name} eslatmasini belgilash</translation>
    </message>
    <message numerus="yes">
        <source>mark %n mentions of {name}</source>
        <translation>
            <numerusform>{name}: %n ta eslatmani belgilash</numerusform>
            <numerusform>{name}: %n ta eslatmani belgilash</numerusform>
        </translation>
    </message>
    <message>
        <source>reject the mention “{quote}”</source>
        <translation>eslatmani rad etish: «{quote}»</translation>
    </message>
    <message>
        <source>change a setting of the project: {name}</source>
        <translation>loyiha sozlamasini oʻzgartirish: {name}</translation>
    </message>
    <message>
        <source>keep the search {name}</source>
        <translation>{name} qidiruvini saqlash</translation>
    </message>
    <message>
        <source>rename the search {old} to {name}</source>
        <translation>qidiruvni qayta nomlash: {old} → {name}</translation>
    </message>
    <message>
        <source>delete the search {name}</source>
        <translation>{name} qidiruvini oʻchirish</translation>
    </message>
    <message>
        <source>add {rating} to the scale of verdicts</source>
        <translation>xulosalar shkalasiga qoʻshish: {rating}</translation>
    </message>
    <message>
        <source>rename the verdict {old} to {new}</source>
        <translation>xulosani qayta nomlash: {old} → {new}</translation>
    </message>
    <message numerus="yes">
        <source>rename the verdict {old} to {new} (%n changed)</source>
        <translation>
            <numerusform>xulosani qayta nomlash: {old} → {new} (%n tasi oʻzgardi)</numerusform>
            <numerusform>xulosani qayta nomlash: {old} → {new} (%n tasi oʻzgardi)</numerusform>
        </translation>
    </message>
    <message>
        <source>reorder the scale of verdicts</source>
        <translation>xulosalar shkalasi tartibini oʻzgartirish</translation>
    </message>
    <message>
        <source>remove {rating} from the scale of verdicts</source>
        <translation>xulosalar shkalasidan olib tashlash: {rating}</translation>
    </message>
    <message>
        <source>repair one fault</source>
        <translation>bitta xatoni tuzatish</translation>
    </message>
    <message numerus="yes">
        <source>repair %n faults</source>
        <translation>
            <numerusform>%n ta xatoni tuzatish</numerusform>
            <numerusform>%n ta xatoni tuzatish</numerusform>
        </translation>
    </message>
    <message>
        <source>add the label {name}</source>
        <translation>{name} yorligʻini qoʻshish</translation>
    </message>
    <message>
        <source>change {fields} of the label {name}</source>
        <translation>{name} yorligʻini oʻzgartirish: {fields}</translation>
    </message>
    <message>
        <source>retire the label {name}</source>
        <translation>{name} yorligʻini arxivlash</translation>
    </message>
    <message>
        <source>bring back the label {name}</source>
        <translation>{name} yorligʻini qaytarish</translation>
    </message>
    <message>
        <source>reorder labels</source>
        <translation>yorliqlar tartibini oʻzgartirish</translation>
    </message>
    <message>
        <source>merge the label {name} into {into} (1 moved)</source>
        <translation>yorliqni birlashtirish: {name} → {into} (1 ta koʻchdi)</translation>
    </message>
    <message numerus="yes">
        <source>merge the label {name} into {into} (%n moved)</source>
        <translation>
            <numerusform>yorliqni birlashtirish: {name} → {into} (%n ta koʻchdi)</numerusform>
            <numerusform>yorliqni birlashtirish: {name} → {into} (%n ta koʻchdi)</numerusform>
        </translation>
    </message>
    <message>
        <source>repair the project</source>
        <translation>loyihani tuzatish</translation>
    </message>
    <message>
        <source>import articles</source>
        <translation>maqolalarni import qilish</translation>
    </message>
    <message>
        <source>import entities</source>
        <translation>obyektlarni import qilish</translation>
    </message>
    <message>
        <source>flag “{quote}” as sure</source>
        <translation>ishonchli deb belgilash: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as sure</source>
        <translation>
            <numerusform>%n ta annotatsiyani ishonchli deb belgilash</numerusform>
            <numerusform>%n ta annotatsiyani ishonchli deb belgilash</numerusform>
        </translation>
    </message>
    <message>
        <source>use “{quote}” as the cue of a claim</source>
        <translation>daʼvoning ishora soʻzi qilish: «{quote}»</translation>
    </message>
    <message>
        <source>take the cue “{quote}” off a claim</source>
        <translation>daʼvodan ishora soʻzni olib tashlash: «{quote}»</translation>
    </message>
    <message>
        <source>write the guideline of the project</source>
        <translation>loyiha qoʻllanmasini yozish</translation>
    </message>
    <message>
        <source>the sentence</source>
        <comment>changed field</comment>
        <translation>gap</translation>
    </message>
    <message>
        <source>the type</source>
        <comment>changed field</comment>
        <translation>tur</translation>
    </message>
    <message>
        <source>the check-worthiness</source>
        <comment>changed field</comment>
        <translation>tekshirishga arzishi</translation>
    </message>
    <message>
        <source>the topic</source>
        <comment>changed field</comment>
        <translation>mavzu</translation>
    </message>
    <message>
        <source>the date</source>
        <comment>changed field</comment>
        <translation>sana</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <comment>changed field</comment>
        <translation>hodisa sanasi</translation>
    </message>
    <message>
        <source>the question</source>
        <comment>changed field</comment>
        <translation>savol</translation>
    </message>
    <message>
        <source>the answer</source>
        <comment>changed field</comment>
        <translation>javob</translation>
    </message>
    <message>
        <source>the address</source>
        <comment>changed field</comment>
        <translation>manzil</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <comment>changed field</comment>
        <translation>arxiv nusxasi</translation>
    </message>
    <message>
        <source>the day of access</source>
        <comment>changed field</comment>
        <translation>koʻrilgan kun</translation>
    </message>
    <message>
        <source>the medium</source>
        <comment>changed field</comment>
        <translation>material turi</translation>
    </message>
    <message>
        <source>the quote</source>
        <comment>changed field</comment>
        <translation>iqtibos</translation>
    </message>
    <message>
        <source>the Wikidata id</source>
        <comment>changed field</comment>
        <translation>Wikidata id</translation>
    </message>
    <message>
        <source>the GeoNames id</source>
        <comment>changed field</comment>
        <translation>GeoNames id</translation>
    </message>
    <message>
        <source>the key</source>
        <comment>changed field</comment>
        <translation>tugma</translation>
    </message>
    <message>
        <source>the short name</source>
        <comment>changed field</comment>
        <translation>qisqa nom</translation>
    </message>
    <message>
        <source>the colour</source>
        <comment>changed field</comment>
        <translation>rang</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>changed field</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>the definition</source>
        <comment>changed field</comment>
        <translation>taʼrif</translation>
    </message>
    <message>
        <source>the description</source>
        <comment>changed field</comment>
        <translation>tavsif</translation>
    </message>
    <message>
        <source>the language</source>
        <comment>changed field</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>the note</source>
        <comment>changed field</comment>
        <translation>eslatma yozuvi</translation>
    </message>
    <message>
        <source>the choices</source>
        <comment>changed field</comment>
        <translation>tanlovlar</translation>
    </message>
    <message>
        <source>whether it is required</source>
        <comment>changed field</comment>
        <translation>shart ekani</translation>
    </message>
    <message>
        <source>the title</source>
        <comment>changed field</comment>
        <translation>sarlavha</translation>
    </message>
    <message>
        <source>the script</source>
        <comment>changed field</comment>
        <translation>yozuv</translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>changed field</comment>
        <translation>nashr</translation>
    </message>
    <message>
        <source>the author</source>
        <comment>changed field</comment>
        <translation>muallif</translation>
    </message>
    <message>
        <source>Undid: {step}</source>
        <translation>Bekor qilindi: {step}</translation>
    </message>
    <message>
        <source>Redid: {step}</source>
        <translation>Qaytarildi: {step}</translation>
    </message>
    <message>
        <source>Without it: “{words}”</source>
        <translation>Usiz: «{words}»</translation>
    </message>
    <message>
        <source>Suggestion: a space behind it</source>
        <translation>Taklif: undan keyin boʻsh joy</translation>
    </message>
    <message>
        <source>Suggestion: “{words}”</source>
        <translation>Taklif: «{words}»</translation>
    </message>
    <message>
        <source>Problem of the text</source>
        <translation>Matn muammosi</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Dastur tili</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Ranglar</translation>
    </message>
    <message>
        <source>Font of the text (empty: the default)</source>
        <translation>Matn shrifti (boʻsh: standart)</translation>
    </message>
    <message>
        <source>Zoom of the text (%)</source>
        <translation>Matn masshtabi (%)</translation>
    </message>
    <message>
        <source>Line spacing (%)</source>
        <translation>Satrlar oraligʻi (%)</translation>
    </message>
    <message>
        <source>Width of the text column (characters)</source>
        <translation>Matn ustunining eni (belgilarda)</translation>
    </message>
    <message>
        <source>Label chips on entities</source>
        <translation>Obyektlarda yorliq nishonchalari</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Kamroq harakat</translation>
    </message>
    <message>
        <source>Mark problems of the text</source>
        <translation>Matn muammolarini belgilash</translation>
    </message>
    <message>
        <source>Languages of paragraphs in the margin</source>
        <translation>Hoshiyada xatboshi tillari</translation>
    </message>
    <message>
        <source>Check spelling of notes</source>
        <translation>Eslatma yozuvlari imlosini tekshirish</translation>
    </message>
    <message>
        <source>Words that are right, one a line</source>
        <translation>Toʻgʻri soʻzlar, har satrda bittadan</translation>
    </message>
    <message>
        <source>Propose claims and who says them while reading</source>
        <translation>Oʻqishda daʼvolar va kim aytganini taklif qilish</translation>
    </message>
    <message>
        <source>Keep backups beside the project as well</source>
        <translation>Zaxira nusxalarni loyiha yonida ham saqlash</translation>
    </message>
    <message>
        <source>List opened projects among the recent files of the desktop</source>
        <translation>Ochilgan loyihalarni tizimning soʻnggi fayllariga qoʻshish</translation>
    </message>
    <message>
        <source>Your name as annotator (empty: of your account)</source>
        <translation>Annotator sifatida ismingiz (boʻsh: hisobdagi nom)</translation>
    </message>
    <message>
        <source>Byte order mark in CSV, for Excel</source>
        <translation>CSV da bayt tartibi belgisi, Excel uchun</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Eslatma yozuvi: {words}</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}; said by hand</source>
        <translation>Xatboshi tili: {name}; qoʻlda koʻrsatilgan</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}</source>
        <translation>Xatboshi tili: {name}</translation>
    </message>
    <message>
        <source>Words that could not be saved when the window was closed are kept in {path}. Copy them from there, then delete the file.</source>
        <translation>Oyna yopilganda saqlab boʻlmagan soʻzlar {path} faylida. Ularni oʻsha yerdan nusxalab, faylni oʻchiring.</translation>
    </message>
    <message>
        <source>Chips on every entity</source>
        <translation>Har bir obyektda nishoncha</translation>
    </message>
    <message>
        <source>Chips on the first of each entity in a paragraph</source>
        <translation>Xatboshida har obyektning birinchisida nishoncha</translation>
    </message>
    <message>
        <source>Chips under the mouse</source>
        <translation>Sichqoncha ostida nishoncha</translation>
    </message>
    <message>
        <source>No chips</source>
        <translation>Nishonchasiz</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Tizim ranglari</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Yorugʻ ranglar</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Toʻq ranglar</translation>
    </message>
    <message>
        <source>Sepia colours</source>
        <translation>Sepiya ranglari</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Yirikroq matn</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Maydaroq matn</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Odatdagi matn</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Kengroq ustun</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Torroq ustun</translation>
    </message>
    <message>
        <source>More line spacing</source>
        <translation>Kengroq satr oraligʻi</translation>
    </message>
    <message>
        <source>Less line spacing</source>
        <translation>Torroq satr oraligʻi</translation>
    </message>
    <message>
        <source>Snap selections to whole words</source>
        <translation>Tanlovni butun soʻzlarga moslash</translation>
    </message>
    <message>
        <source>Blinking caret</source>
        <translation>Miltillovchi kursor</translation>
    </message>
    <message>
        <source>{field}: state</source>
        <translation>{field}: holat</translation>
    </message>
    <message>
        <source>{field}: what is wrong</source>
        <translation>{field}: nima xato</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meniki qolsin</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Men yozganimni saqlash</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Boshqasini olish</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Men yozganimdan voz kechish</translation>
    </message>
    <message>
        <source>Not saved. {error}</source>
        <translation>Saqlanmadi. {error}</translation>
    </message>
    <message>
        <source>Not saved, for the program has made a mistake. Your words stay here; copy them.</source>
        <translation>Saqlanmadi, chunki dasturda xato yuz berdi. Soʻzlaringiz shu yerda qoladi; ularni nusxalang.</translation>
    </message>
    <message>
        <source>It was changed to “{value}” meanwhile; what you typed is not saved.</source>
        <translation>Bu orada qiymat «{value}» qilib oʻzgartirilgan; siz yozgan narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>It was changed to nothing meanwhile; what you typed is not saved.</source>
        <translation>Bu orada qiymat oʻchirilgan; siz yozgan narsa saqlanmadi.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Obyekt</translation>
    </message>
    <message>
        <source>Digit or Enter; type to search</source>
        <translation>Raqam yoki Enter; izlash uchun yozing</translation>
    </message>
    <message>
        <source>Whom the words name</source>
        <translation>Soʻzlar kimni bildiradi</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglizcha</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Imloni tekshirish</translation>
    </message>
    <message>
        <source>Language of “{field}”</source>
        <translation>«{field}» tili</translation>
    </message>
    <message>
        <source>That of the article ({name})</source>
        <translation>Maqola tili ({name})</translation>
    </message>
    <message>
        <source>Do not check this field</source>
        <translation>Bu maydonni tekshirmaslik</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Soʻzlarimga qoʻshish: «{word}»</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Taklif yoʻq</translation>
    </message>
    <message>
        <source>The word at the caret is not marked as misspelt.</source>
        <translation>Kursor turgan soʻz xato deb belgilanmagan.</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Imlo takliflari</translation>
    </message>
    <message>
        <source>While you write a note, a comment or a definition</source>
        <translation>Eslatma yozuvi, izoh yoki taʼrif yozayotganda</translation>
    </message>
    <message>
        <source>a word in any spelling, script and case, with any ending</source>
        <translation>soʻz har qanday imlo, yozuv, harf va qoʻshimcha bilan</translation>
    </message>
    <message>
        <source>words that a hyphen joins, next to each other</source>
        <translation>defis bilan qoʻshilgan, yonma-yon turgan soʻzlar</translation>
    </message>
    <message>
        <source>words in a row as written; * leaves the last ending open</source>
        <translation>ketma-ket soʻzlar, aynan yozilganidek; * oxirgi qoʻshimchani ochiq qoldiradi</translation>
    </message>
    <message>
        <source>both in one article</source>
        <translation>ikkalasi bir maqolada</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>ulardan biri</translation>
    </message>
    <message>
        <source>articles without it</source>
        <translation>usiz maqolalar</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>qavslar guruhlaydi</translation>
    </message>
    <message>
        <source>a regular expression; it stops where one text takes longer than a second</source>
        <translation>regulyar ifoda; bitta matn bir soniyadan koʻp vaqt olsa, toʻxtaydi</translation>
    </message>
    <message>
        <source>what follows, in notes and comments</source>
        <translation>keyingisi, eslatma yozuvlari va izohlarda</translation>
    </message>
    <message>
        <source>what follows, in texts, titles, words that are annotated</source>
        <translation>keyingisi, matn, sarlavha va annotatsiyali soʻzlarda</translation>
    </message>
    <message>
        <source>what follows, in names of entities, sentences of claims</source>
        <translation>keyingisi, obyekt nomlari va daʼvo gaplarida</translation>
    </message>
    <message>
        <source>What the search understands</source>
        <translation>Qidiruv nimani tushunadi</translation>
    </message>
    <message>
        <source>Link the words to an entity of the article</source>
        <translation>Soʻzlarni maqoladagi obyektga bogʻlash</translation>
    </message>
    <message>
        <source>“{words}” names:</source>
        <translation>«{words}» kimni bildiradi:</translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation>Yangi obyekt «{name}»</translation>
    </message>
    <message>
        <source>{name} is in the registry now, and “{words}” names it. Ctrl+Z takes both back.</source>
        <translation>{name} endi reyestrda, «{words}» unga bogʻlandi. Ctrl+Z ikkalasini bekor qiladi.</translation>
    </message>
    <message>
        <source>These words are linked already; select their mark and press L to change it.</source>
        <translation>Bu soʻzlar allaqachon bogʻlangan; oʻzgartirish uchun belgisini tanlab, L bosing.</translation>
    </message>
    <message>
        <source>{status} is not a status of an annotation.</source>
        <translation>Annotatsiyada {status} degan holat yoʻq.</translation>
    </message>
    <message>
        <source>An empty comment was not added.</source>
        <translation>Boʻsh izoh qoʻshilmadi.</translation>
    </message>
    <message>
        <source>This annotation stands in another article. The comment was not added.</source>
        <translation>Bu annotatsiya boshqa maqolada turibdi. Izoh qoʻshilmadi.</translation>
    </message>
    <message>
        <source>This comment is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Bu izoh endi yoʻq; u oʻchirilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The text holds a NUL character, which a project cannot keep; remove it. Nothing was changed.</source>
        <translation>Matnda NUL belgisi bor, loyiha uni saqlay olmaydi; uni olib tashlang. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate). Nothing was changed.</source>
        <translation>Matnda yarim belgi bor (juftsiz surrogat). Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This annotation is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Bu annotatsiya endi yoʻq; u oʻchirilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This label is gone; choose another. Nothing was changed.</source>
        <translation>Bu yorliq endi yoʻq; boshqasini tanlang. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This article is gone; its import was undone. Nothing was changed.</source>
        <translation>Bu maqola endi yoʻq; importi bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Nothing is selected; select the words to mark.</source>
        <translation>Hech narsa tanlanmagan; belgilanadigan soʻzlarni tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>The span {start}-{end} lies outside the article (%n characters). Nothing was changed.</source>
        <translation>
            <numerusform>{start}-{end} parchasi maqoladan tashqarida (%n ta belgi). Hech narsa oʻzgartirilmadi.</numerusform>
            <numerusform>{start}-{end} parchasi maqoladan tashqarida (%n ta belgi). Hech narsa oʻzgartirilmadi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only white space is selected; select the words to mark.</source>
        <translation>Faqat boʻsh joy tanlangan; belgilanadigan soʻzlarni tanlang.</translation>
    </message>
    <message>
        <source>You have already marked these words as {label}.</source>
        <translation>Bu soʻzlarni allaqachon «{label}» deb belgilagansiz.</translation>
    </message>
    <message>
        <source>the project has another text under this uuid</source>
        <translation>loyihada shu uuid ostida boshqa matn bor</translation>
    </message>
    <message>
        <source>{key} stands in line {line} already</source>
        <translation>{key} allaqachon {line}-satrda bor</translation>
    </message>
    <message>
        <source>{key} names {uuid}, which is not in the bundle</source>
        <translation>{key} toʻplamda yoʻq {uuid} qaydiga ishora qiladi</translation>
    </message>
    <message>
        <source>{key} leads back to the record itself</source>
        <translation>{key} qaydning oʻziga qaytib keladi</translation>
    </message>
    <message>
        <source>the article {uuid} has no record here</source>
        <translation>bu yerda {uuid} maqolasining qaydi yoʻq</translation>
    </message>
    <message>
        <source>{key} names a label of another layer</source>
        <translation>{key} boshqa qatlam yorligʻini koʻrsatadi</translation>
    </message>
    <message>
        <source>{colour} is no colour such as #1d33da</source>
        <translation>{colour} #1d33da kabi rang emas</translation>
    </message>
    <message>
        <source>one of start and end is missing</source>
        <translation>start va end dan biri yoʻq</translation>
    </message>
    <message>
        <source>the text is not the one whose SHA-256 stands in documents.jsonl</source>
        <translation>matnning SHA-256 qiymati documents.jsonl dagidan farq qiladi</translation>
    </message>
    <message>
        <source>its length is not that of its text</source>
        <translation>uzunligi matniga mos emas</translation>
    </message>
    <message>
        <source>its annotation stands in another article</source>
        <translation>annotatsiyasi boshqa maqolada turibdi</translation>
    </message>
    <message>
        <source>{key} names one twice</source>
        <translation>{key} bittasini ikki marta koʻrsatadi</translation>
    </message>
    <message>
        <source>start and end are not those of the fragments</source>
        <translation>start va end boʻlaklarnikiga mos emas</translation>
    </message>
    <message>
        <source>its fragments overlap or are out of order</source>
        <translation>boʻlaklari ustma-ust tushgan yoki tartibsiz</translation>
    </message>
    <message>
        <source>its confidence is not between 0 and 1000</source>
        <translation>ishonchliligi 0 va 1000 oraligʻida emas</translation>
    </message>
    <message>
        <source>article {id} has no text</source>
        <translation>maqola {id}: matni yoʻq</translation>
    </message>
    <message>
        <source>article {id} has no source</source>
        <translation>maqola {id}: manbasi yoʻq</translation>
    </message>
    <message>
        <source>annotation {id} has no fragment</source>
        <translation>annotatsiya {id}: boʻlagi yoʻq</translation>
    </message>
    <message>
        <source>comment {id} stands in another article than its annotation</source>
        <translation>izoh {id} annotatsiyasidan boshqa maqolada turibdi</translation>
    </message>
    <message>
        <source>attribution {id} is its own outer source</source>
        <translation>atributsiya {id}: tashqi manbasi uning oʻzi</translation>
    </message>
    <message>
        <source>label {id} is merged into a label of another layer</source>
        <translation>yorliq {id} boshqa qatlam yorligʻiga birlashtirilgan</translation>
    </message>
    <message>
        <source>entity {id} is merged into itself</source>
        <translation>obyekt {id} oʻzi bilan birlashtirilgan</translation>
    </message>
    <message>
        <source>evidence {id} has other words than its article at that place</source>
        <translation>dalil {id}: soʻzlari maqolaning oʻsha joyidagidan farq qiladi</translation>
    </message>
    <message>
        <source>change {id} of the history belongs to no step</source>
        <translation>tarixdagi oʻzgarish {id} hech bir qadamga tegishli emas</translation>
    </message>
    <message>
        <source>relation {id} has no source any more ({kind})</source>
        <translation>bogʻlanish {id}: manbasi endi yoʻq ({kind})</translation>
    </message>
    <message>
        <source>relation {id} has no target any more ({kind})</source>
        <translation>bogʻlanish {id}: nishoni endi yoʻq ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: {what}</source>
        <translation>
            <numerusform>va yana %n ta: {what}</numerusform>
            <numerusform>va yana %n ta: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} {id} has a broken {column}</source>
        <translation>{table} {id}: {column} buzuq</translation>
    </message>
    <message>
        <source>article {id}: its text is not text</source>
        <translation>maqola {id}: matni matn emas</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported (the hash differs)</source>
        <translation>maqola {id}: matni import qilinganidan farq qiladi (xeshi boshqa)</translation>
    </message>
    <message numerus="yes">
        <source>article {id}: its text has %n characters, not {length}</source>
        <translation>
            <numerusform>maqola {id}: matnida %n ta belgi bor, {length} ta emas</numerusform>
            <numerusform>maqola {id}: matnida %n ta belgi bor, {length} ta emas</numerusform>
        </translation>
    </message>
    <message>
        <source>article {id}: its text holds a carriage return, a NUL or a byte order mark</source>
        <translation>maqola {id}: matnida karetka qaytishi, NUL yoki bayt tartibi belgisi bor</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lies outside the text</source>
        <translation>maqola {id}: xiralashtirilgan joy matndan tashqarida</translation>
    </message>
    <message>
        <source>article {article}, annotation {id}: {fault}</source>
        <translation>maqola {article}, annotatsiya {id}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{start}-{end} lies outside the text of %n characters</source>
        <translation>
            <numerusform>{start}-{end} oraligʻi %n ta belgili matndan tashqarida</numerusform>
            <numerusform>{start}-{end} oraligʻi %n ta belgili matndan tashqarida</numerusform>
        </translation>
    </message>
    <message>
        <source>its fragments {pieces} are not those of {start}-{end} in {count}</source>
        <translation>boʻlaklari {pieces} {start}-{end} oraligʻidagiga mos emas, soni: {count}</translation>
    </message>
    <message>
        <source>its fragments {pieces} overlap or are out of order</source>
        <translation>boʻlaklari {pieces} ustma-ust tushgan yoki tartibsiz</translation>
    </message>
    <message>
        <source>{start}-{end} holds other words than its quote</source>
        <translation>{start}-{end} oraligʻidagi soʻzlar iqtibosdan farq qiladi</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those it was made with</source>
        <translation>{start}-{end} atrofidagi soʻzlar yaratilgan paytdagidan boshqa</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those of the text</source>
        <translation>{start}-{end} atrofidagi soʻzlar matndagidan farq qiladi</translation>
    </message>
    <message>
        <source>the original is not in base64</source>
        <translation>asl fayl base64 shaklida emas</translation>
    </message>
    <message>
        <source>The project was exported to {target}: {what}.</source>
        <translation>Loyiha {target} joyiga eksport qilindi: {what}.</translation>
    </message>
    <message>
        <source>{path} is the project itself; choose another name. Nothing was written.</source>
        <translation>{path} – loyihaning oʻzi; boshqa nom tanlang. Hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed. {where}: {why}.</source>
        <translation>Toʻplam shikastlangan; hech narsa oʻzgartirilmadi. {where}: {why}.</translation>
    </message>
    <message>
        <source>Cancelled: {what}.</source>
        <translation>Bekor qilindi: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>%n ta qayd qoʻshildi</numerusform>
            <numerusform>%n ta qayd qoʻshildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles among them</source>
        <translation>
            <numerusform>shundan %n ta maqola</numerusform>
            <numerusform>shundan %n ta maqola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records the same already</source>
        <translation>
            <numerusform>%n ta qayd allaqachon bir xil</numerusform>
            <numerusform>%n ta qayd allaqachon bir xil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records replaced by the bundle&apos;s</source>
        <translation>
            <numerusform>%n ta qayd toʻplamdagisiga almashtirildi</numerusform>
            <numerusform>%n ta qayd toʻplamdagisiga almashtirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records kept as the project has them, though the bundle differs</source>
        <translation>
            <numerusform>%n ta qayd toʻplamdagisidan farq qilsa ham, loyihadagicha qoldirildi</numerusform>
            <numerusform>%n ta qayd toʻplamdagisidan farq qilsa ham, loyihadagicha qoldirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be replaced</source>
        <translation>
            <numerusform>%n ta qaydni almashtirib boʻlmadi</numerusform>
            <numerusform>%n ta qaydni almashtirib boʻlmadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more faults were found.</source>
        <translation>
            <numerusform>Yana %n ta xato topildi.</numerusform>
            <numerusform>Yana %n ta xato topildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed while it was read. Undo the import.</source>
        <translation>{file} oʻqish paytida oʻzgartirilgan. Importni bekor qiling.</translation>
    </message>
    <message>
        <source>{name} was kept: another record of the project has its {taken}</source>
        <translation>{name} oʻzgarmadi: loyihaning boshqa qaydi uning qiymatini band qilgan ({taken})</translation>
    </message>
    <message>
        <source>{name} was replaced: it differed in {fields}</source>
        <translation>{name} almashtirildi, farqi: {fields}</translation>
    </message>
    <message>
        <source>{name} was kept as the project has it: the bundle differs in {fields}</source>
        <translation>{name} loyihadagicha qoldirildi, toʻplamdagi farq: {fields}</translation>
    </message>
    <message>
        <source>Only what a check has found can be dismissed. Nothing was changed.</source>
        <translation>Faqat tekshiruv topganini toʻgʻri deb topish mumkin. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Select two claims or more that say the same thing.</source>
        <translation>Bir xil narsani aytadigan ikki yoki undan koʻp daʼvoni tanlang.</translation>
    </message>
    <message>
        <source>This group of claims is gone; it was dissolved or undone. Nothing was changed.</source>
        <translation>Bu daʼvolar guruhi endi yoʻq; u tarqatilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{kind} is not a relation between claims ({known}).</source>
        <translation>{kind} daʼvolar orasidagi bogʻlanish emas ({known}).</translation>
    </message>
    <message>
        <source>These are one and the same claim. Select two different ones.</source>
        <translation>Bu bitta daʼvoning oʻzi. Ikki xil daʼvoni tanlang.</translation>
    </message>
    <message>
        <source>These are one and the same claim. Nothing was changed.</source>
        <translation>Bu bitta daʼvoning oʻzi. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {target}</source>
        <translation>
            <numerusform>%n ta sharh {target} fayliga eksport qilindi</numerusform>
            <numerusform>%n ta sharh {target} fayliga eksport qilindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims left out, since something is missing</source>
        <translation>
            <numerusform>%n ta daʼvo tashlab ketildi, chunki nimadir yetishmaydi</numerusform>
            <numerusform>%n ta daʼvo tashlab ketildi, chunki nimadir yetishmaydi</numerusform>
        </translation>
    </message>
    <message>
        <source>A review needs {missing}; nothing was written.</source>
        <translation>Sharh uchun kerak: {missing}; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>No claim has a verdict yet; nothing was written. Give a claim its verdict in the inspector.</source>
        <translation>Hali hech bir daʼvoning xulosasi yoʻq; hech narsa yozilmadi. «Tanlangan annotatsiya» panelida daʼvoga xulosa bering.</translation>
    </message>
    <message>
        <source>No claim has all that a review needs; nothing was written. “{claim}” lacks: {missing}.</source>
        <translation>Hech bir daʼvoda sharhga kerakli hamma narsa yoʻq; hech narsa yozilmadi. «{claim}» daʼvosida yetishmaydi: {missing}.</translation>
    </message>
    <message>
        <source>A claim has no field {field}.</source>
        <translation>Daʼvoda {field} maydoni yoʻq.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of source ({known}).</source>
        <translation>{kind} degan manba turi yoʻq ({known}).</translation>
    </message>
    <message>
        <source>This entity is gone. Nothing was changed.</source>
        <translation>Bu obyekt endi yoʻq. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{mode} is not a mode of speech ({known}).</source>
        <translation>{mode} degan gap turi yoʻq ({known}).</translation>
    </message>
    <message>
        <source>This claim is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Bu daʼvo endi yoʻq; u oʻchirilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{status} is not a status of an article ({known}).</source>
        <translation>Maqolada {status} degan holat yoʻq ({known}).</translation>
    </message>
    <message>
        <source>{field} is not a field of an article ({known}).</source>
        <translation>Maqolada {field} maydoni yoʻq ({known}).</translation>
    </message>
    <message>
        <source>{words} is not a date; write it as 2026-03-14.</source>
        <translation>{words} sana emas; uni 2026-03-14 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Obyektga nom kerak.</translation>
    </message>
    <message>
        <source>An entity has no field {fields}.</source>
        <translation>Obyektda bunday maydon yoʻq: {fields}.</translation>
    </message>
    <message>
        <source>{words} is not a Wikidata id; write it as Q42, or paste the address of the item.</source>
        <translation>{words} Wikidata id emas; uni Q42 koʻrinishida yozing yoki element manzilini qoʻying.</translation>
    </message>
    <message>
        <source>{words} is not a GeoNames id; write its number, or paste the address of the place.</source>
        <translation>{words} GeoNames id emas; raqamini yozing yoki joy manzilini qoʻying.</translation>
    </message>
    <message>
        <source>This mention is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Bu eslatma endi yoʻq; u oʻchirilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This entity is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Bu obyekt endi yoʻq; u oʻchirilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Evidence has no field {field}.</source>
        <translation>Dalilda {field} maydoni yoʻq.</translation>
    </message>
    <message>
        <source>{stance} is not a stance ({known}).</source>
        <translation>{stance} degan munosabat yoʻq ({known}).</translation>
    </message>
    <message>
        <source>A source on the web needs its address. Nothing was changed.</source>
        <translation>Veb-manbaga manzil kerak. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This piece of evidence is gone; it was removed or undone. Nothing was changed.</source>
        <translation>Bu dalil endi yoʻq; u olib tashlangan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>These words are evidence of this claim already.</source>
        <translation>Bu soʻzlar allaqachon shu daʼvoga dalil.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the hits; end it in {suffixes}.</source>
        <translation>{name} nomidan topilmalarni qanday yozish bilinmaydi; oxiriga shulardan birini qoʻying: {suffixes}.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the table; end it in {suffixes}.</source>
        <translation>{name} nomidan jadvalni qanday yozish bilinmaydi; oxiriga shulardan birini qoʻying: {suffixes}.</translation>
    </message>
    <message>
        <source>This example is in the guideline already.</source>
        <translation>Bu misol qoʻllanmada allaqachon bor.</translation>
    </message>
    <message>
        <source>The project has no guidelines yet; nothing was written.</source>
        <translation>Loyihaning hali qoʻllanmasi yoʻq; hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>The guidelines were saved to {target}.</source>
        <translation>Qoʻllanmalar {target} fayliga saqlandi.</translation>
    </message>
    <message>
        <source>A note can be kept on a problem of a text alone. Nothing was changed.</source>
        <translation>Bu yerda eslatma yozuvini faqat matn muammosiga qoʻshish mumkin. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n ta muammo</numerusform>
            <numerusform>%n ta muammo</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a problem of a text can be found to be right. Nothing was changed.</source>
        <translation>Faqat matndagi muammoli joyni toʻgʻri deb topish mumkin. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>of how many</comment>
        <translation>
            <numerusform>%n ta maqoladan</numerusform>
            <numerusform>%n ta maqoladan</numerusform>
        </translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}.</source>
        <translation>{articles} {ill} tasida {problems}.</translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}, written to {target}.</source>
        <translation>{articles} {ill} tasida {problems}, {target} fayliga yozildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found to be right.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>Yana %n tasi toʻgʻri deb topilgan.</numerusform>
            <numerusform>Yana %n tasi toʻgʻri deb topilgan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a .csv, .tsv or .jsonl file; {name} is none.</source>
        <translation>Hisobot .csv, .tsv yoki .jsonl fayli boʻladi; {name} bunday emas.</translation>
    </message>
    <message>
        <source>This step cannot be undone: {name} has changed the same things since. Nothing was changed.</source>
        <translation>Bu qadamni bekor qilib boʻlmaydi: oʻsha narsalarni keyin {name} oʻzgartirgan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This step has been undone in another window meanwhile. Nothing was changed.</source>
        <translation>Bu qadam shu orada boshqa oynada bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The step of {moment} cannot be undone: something made later stands in its way. Undo that first. Nothing was changed.</source>
        <translation>Qadamni ({moment}) bekor qilib boʻlmaydi: keyingi bir oʻzgarish xalal beradi. Avval oʻshani bekor qiling. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{colour} is not a colour; write it as #1d33da.</source>
        <translation>{colour} rang emas; uni #1d33da koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>{name} stands below this label already and cannot stand above it.</source>
        <translation>{name} allaqachon bu yorliq ostida, uning ustida tura olmaydi.</translation>
    </message>
    <message>
        <source>{label} cannot be merged into {other}: they must be two labels of one layer.</source>
        <translation>{label} bilan {other} birlashtirilmaydi: ular bitta qatlamning ikki yorligʻi boʻlishi kerak.</translation>
    </message>
    <message>
        <source>The {layer} layer has a field {key} already.</source>
        <translation>«{layer}» qatlamida {key} maydoni allaqachon bor.</translation>
    </message>
    <message>
        <source>This field is gone. Nothing was changed.</source>
        <translation>Bu maydon endi yoʻq. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This label is gone. Nothing was changed.</source>
        <translation>Bu yorliq endi yoʻq. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{name} is not a label for whole articles.</source>
        <translation>{name} butun maqolalar yorligʻi emas.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Nom kerak.</translation>
    </message>
    <message>
        <source>The {layer} layer has a label {name} already (it may be retired). Choose another name.</source>
        <translation>«{layer}» qatlamida {name} yorligʻi allaqachon bor (arxivda boʻlishi mumkin). Boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{key} cannot be a label&apos;s key: use a digit 1-9 or a letter other than A F J K M N R U X.</source>
        <translation>{key} yorliq tugmasi boʻla olmaydi: 1-9 raqamidan yoki A F J K M N R U X dan boshqa harfdan foydalaning.</translation>
    </message>
    <message>
        <source>The key {key} belongs to {label}. Choose another, or take it from {label} first.</source>
        <translation>{key} tugmasi «{label}» yorligʻiga tegishli. Boshqasini tanlang yoki avval uni «{label}» yorligʻidan oling.</translation>
    </message>
    <message>
        <source>An alias needs a form.</source>
        <translation>Boshqa shakl boʻsh boʻlmasligi kerak.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of alias ({known}).</source>
        <translation>{kind} degan shakl turi yoʻq ({known}).</translation>
    </message>
    <message>
        <source>Choose at least two entities to merge.</source>
        <translation>Birlashtirish uchun kamida ikkita obyektni tanlang.</translation>
    </message>
    <message>
        <source>Choose the mentions to split off and a name for the new entity.</source>
        <translation>Ajratiladigan eslatmalarni va yangi obyekt nomini tanlang.</translation>
    </message>
    <message>
        <source>None of these mentions names this entity any more. Nothing was changed.</source>
        <translation>Bu eslatmalarning hech biri endi shu obyektga bogʻlanmagan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{name} has been merged into another entity already. Nothing was changed.</source>
        <translation>{name} allaqachon boshqa obyektga birlashtirilgan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>A kept search needs a name. Nothing was changed.</source>
        <translation>Saqlanadigan qidiruvga nom kerak. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>This search is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Bu qidiruv endi yoʻq; u oʻchirilgan yoki bekor qilingan. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>You have already marked these sentences as claims.</source>
        <translation>Bu gaplarni allaqachon daʼvo deb belgilagansiz.</translation>
    </message>
    <message>
        <source>{who} is in this chain already: nobody reports themselves. Nothing was changed.</source>
        <translation>{who} bu zanjirda allaqachon bor: hech kim oʻz gapini oʻzi yetkazmaydi. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>One turn of speech stands in one article; these claims stand in several. Nothing was changed.</source>
        <translation>Bitta nutq bitta maqolada boʻladi; bu daʼvolar esa bir nechta maqolada. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>The scale of verdicts has changed meanwhile; nothing was reordered. Try again.</source>
        <translation>Xulosalar shkalasi shu orada oʻzgargan; tartib oʻzgartirilmadi. Qayta urinib koʻring.</translation>
    </message>
    <message>
        <source>“{rating}” stays on the scale, as verdicts use it: {count}. Rename it, or change these first.</source>
        <translation>«{rating}» shkalada qoladi, chunki uni ishlatgan xulosalar bor: {count}. Uni qayta nomlang yoki avval oʻsha xulosalarni oʻzgartiring.</translation>
    </message>
    <message>
        <source>“{rating}” is the only verdict of the scale; add another one first.</source>
        <translation>«{rating}» – shkaladagi yagona xulosa; avval boshqasini qoʻshing.</translation>
    </message>
    <message>
        <source>A verdict needs a name.</source>
        <translation>Xulosaga nom kerak.</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale already.</source>
        <translation>«{rating}» shkalada allaqachon bor.</translation>
    </message>
    <message>
        <source>“{rating}” is no longer on the scale of verdicts. Nothing was changed.</source>
        <translation>«{rating}» xulosalar shkalasida endi yoʻq. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it. Nothing was written.</source>
        <translation>{path} – jild; undagi faylni koʻrsating. Hech narsa yozilmadi.</translation>
    </message>
    <message>
        <source>{path} exists already and was not changed; choose another name or --overwrite.</source>
        <translation>{path} allaqachon bor va oʻzgartirilmadi; boshqa nom tanlang yoki --overwrite yozing.</translation>
    </message>
    <message>
        <source>{path} was made by someone else meanwhile and was not changed; choose another name.</source>
        <translation>{path} faylini shu orada boshqa kimdir yaratgan, u oʻzgartirilmadi; boshqa nom tanlang.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. An older file was not changed.</source>
        <translation>{path} fayliga yozib boʻlmadi: {reason}. Eski fayl oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>Two scripts in a word</source>
        <translation>Soʻzda ikki xil yozuv</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters that look alike stand in one word; searching and counting do not find it.</source>
        <translation>Bir soʻzda bir-biriga oʻxshash lotin va kirill harflari aralashgan; qidiruv va hisob uni topmaydi.</translation>
    </message>
    <message>
        <source>Letter of another language</source>
        <translation>Boshqa til harfi</translation>
    </message>
    <message>
        <source>The alphabet of the article&apos;s language does not have this letter.</source>
        <translation>Maqola tilining alifbosida bunday harf yoʻq.</translation>
    </message>
    <message>
        <source>Typed for an old font</source>
        <translation>Eski shriftda terilgan</translation>
    </message>
    <message>
        <source>Kazakh letters were typed as others, which only a font of that time shows as Kazakh.</source>
        <translation>Qozoq harflari oʻrniga boshqa belgilar terilgan; ularni faqat oʻsha davr shrifti qozoqcha koʻrsatadi.</translation>
    </message>
    <message>
        <source>Letter in pieces</source>
        <translation>Boʻlingan harf</translation>
    </message>
    <message>
        <source>A letter and its mark are two characters (NFD); other texts have them as one (NFC).</source>
        <translation>Harf va uning ustki belgisi alohida ikki belgi (NFD); boshqa matnlarda ular bitta (NFC).</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>Koʻrinmas belgi</translation>
    </message>
    <message>
        <source>A soft hyphen, a zero-width character or a mark of direction stands inside the text.</source>
        <translation>Matn ichida yumshoq defis, eni nolga teng belgi yoki yoʻnalish belgisi bor.</translation>
    </message>
    <message>
        <source>Decoded wrongly</source>
        <translation>Notoʻgʻri oʻqilgan</translation>
    </message>
    <message>
        <source>The words were read in another encoding than they were written in.</source>
        <translation>Soʻzlar yozilganidan boshqa kodirovkada oʻqilgan.</translation>
    </message>
    <message>
        <source>Missing space</source>
        <translation>Boʻsh joy yoʻq</translation>
    </message>
    <message>
        <source>A word follows a stop or a comma without a space.</source>
        <translation>Nuqta yoki verguldan keyingi soʻz boʻsh joysiz yozilgan.</translation>
    </message>
    <message>
        <source>Dash without its spaces</source>
        <translation>Boʻsh joysiz tire</translation>
    </message>
    <message>
        <source>The dash before who says it stands close to the comma or to the word.</source>
        <translation>Kim aytgani oldidagi tire vergulga yoki soʻzga yopishib qolgan.</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Takror soʻz</translation>
    </message>
    <message>
        <source>The same word stands twice, one after the other.</source>
        <translation>Bir soʻz ketma-ket ikki marta yozilgan.</translation>
    </message>
    <message>
        <source>Sign without its partner</source>
        <translation>Jufti yoʻq belgi</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is opened and not closed, or closed and not opened.</source>
        <translation>Qoʻshtirnoq yoki qavs ochilib yopilmagan yoki ochilmasdan yopilgan.</translation>
    </message>
    <message>
        <source>the reviewing organisation</source>
        <translation>sharh yozgan tashkilot</translation>
    </message>
    <message>
        <source>its address on the web</source>
        <translation>uning veb-manzili</translation>
    </message>
    <message>
        <source>the address of its reviews</source>
        <translation>sharhlarining manzili</translation>
    </message>
    <message>
        <source>the words of the claim</source>
        <translation>daʼvo soʻzlari</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>kim aytgani</translation>
    </message>
    <message>
        <source>the date of the claim</source>
        <translation>daʼvo sanasi</translation>
    </message>
    <message>
        <source>the address (url) of an article that it stands in</source>
        <translation>daʼvo keltirilgan maqola manzili (url)</translation>
    </message>
    <message>
        <source>the date of the verdict</source>
        <translation>xulosa sanasi</translation>
    </message>
    <message>
        <source>a place of its verdict on the project&apos;s scale</source>
        <translation>xulosaning loyiha shkalasidagi oʻrni</translation>
    </message>
    <message>
        <source>ClaimReview (JSON-LD)</source>
        <translation>ClaimReview (JSON-LD)</translation>
    </message>
    <message>
        <source>one review for each claim with a verdict, as schema.org has it, for a site on the web</source>
        <translation>xulosasi bor har bir daʼvo uchun bitta sharh, schema.org koʻrinishida, veb-sayt uchun</translation>
    </message>
    <message>
        <source>new</source>
        <comment>status of an article</comment>
        <translation>yangi</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>status of an article</comment>
        <translation>ishda</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an article</comment>
        <translation>tayyor</translation>
    </message>
    <message>
        <source>needs review</source>
        <comment>status of an article</comment>
        <translation>tekshirish kerak</translation>
    </message>
    <message>
        <source>suggested</source>
        <comment>status of an annotation</comment>
        <translation>taklif etilgan</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>status of an annotation</comment>
        <translation>qabul qilingan</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status of an annotation</comment>
        <translation>rad etilgan</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>status of an annotation</comment>
        <translation>etalon</translation>
    </message>
    <message>
        <source>hand</source>
        <comment>how an annotation was made</comment>
        <translation>qoʻlda</translation>
    </message>
    <message>
        <source>bulk</source>
        <comment>how an annotation was made</comment>
        <translation>ommaviy</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>how an annotation was made</comment>
        <translation>qoida</translation>
    </message>
    <message>
        <source>model</source>
        <comment>how an annotation was made</comment>
        <translation>model</translation>
    </message>
    <message>
        <source>import</source>
        <comment>how an annotation was made</comment>
        <translation>import</translation>
    </message>
    <message>
        <source>named</source>
        <comment>kind of the source of a claim</comment>
        <translation>nomli</translation>
    </message>
    <message>
        <source>group</source>
        <comment>kind of the source of a claim</comment>
        <translation>guruh</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>kind of the source of a claim</comment>
        <translation>anonim</translation>
    </message>
    <message>
        <source>agentless</source>
        <comment>kind of the source of a claim</comment>
        <translation>shaxssiz</translation>
    </message>
    <message>
        <source>author</source>
        <comment>kind of the source of a claim</comment>
        <translation>muallif</translation>
    </message>
    <message>
        <source>unresolved</source>
        <comment>kind of the source of a claim</comment>
        <translation>aniqlanmagan</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>mode of speech</comment>
        <translation>koʻchirma</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>mode of speech</comment>
        <translation>oʻzlashtirma</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>mode of speech</comment>
        <translation>aralash</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance of evidence</comment>
        <translation>tasdiqlaydi</translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>stance of evidence</comment>
        <translation>inkor etadi</translation>
    </message>
    <message>
        <source>context</source>
        <comment>stance of evidence</comment>
        <translation>kontekst</translation>
    </message>
    <message>
        <source>same</source>
        <comment>how one claim stands to another</comment>
        <translation>bir xil</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>how one claim stands to another</comment>
        <translation>parafraz</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>how one claim stands to another</comment>
        <translation>tasdiqlaydi</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>how one claim stands to another</comment>
        <translation>zid keladi</translation>
    </message>
    <message>
        <source>qualifies</source>
        <comment>how one claim stands to another</comment>
        <translation>aniqlashtiradi</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>how one claim stands to another</comment>
        <translation>yangilaydi</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>how one claim stands to another</comment>
        <translation>qismi</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>layer</comment>
        <translation>daʼvo</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>layer</comment>
        <translation>obyekt</translation>
    </message>
    <message>
        <source>attribution</source>
        <comment>layer</comment>
        <translation>atributsiya</translation>
    </message>
    <message>
        <source>event/property</source>
        <comment>type of a claim</comment>
        <translation>hodisa/xususiyat</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>type of a claim</comment>
        <translation>sonli</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>type of a claim</comment>
        <translation>iqtibos</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>type of a claim</comment>
        <translation>sababiy</translation>
    </message>
    <message>
        <source>position</source>
        <comment>type of a claim</comment>
        <translation>pozitsiya</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>type of a claim</comment>
        <translation>bashorat</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>type of a claim</comment>
        <translation>vaʼda</translation>
    </message>
    <message>
        <source>supported</source>
        <comment>verdict on a claim</comment>
        <translation>tasdiqlangan</translation>
    </message>
    <message>
        <source>refuted</source>
        <comment>verdict on a claim</comment>
        <translation>inkor etilgan</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <comment>verdict on a claim</comment>
        <translation>dalil yetarli emas</translation>
    </message>
    <message>
        <source>conflicting</source>
        <comment>verdict on a claim</comment>
        <translation>ziddiyatli</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>ha</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>name</source>
        <comment>kind of a form of a name</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>acronym</source>
        <comment>kind of a form of a name</comment>
        <translation>akronim</translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of a form of a name</comment>
        <translation>unvon</translation>
    </message>
    <message>
        <source>nominal</source>
        <comment>kind of a form of a name</comment>
        <translation>tavsifiy</translation>
    </message>
    <message>
        <source>inflected</source>
        <comment>kind of a form of a name</comment>
        <translation>turlangan</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>menu</comment>
        <translation>&amp;Loyiha</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Tahrir</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <comment>menu</comment>
        <translation>&amp;Maqola</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <comment>menu</comment>
        <translation>&amp;Belgilash</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>&amp;Oʻtish</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Koʻrinish</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Yordam</translation>
    </message>
    <message>
        <source>Article list</source>
        <comment>menu</comment>
        <translation>Maqolalar roʻyxati</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>menu</comment>
        <translation>Atributsiya</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>menu</comment>
        <translation>Daʼvo</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <comment>menu</comment>
        <translation>Loyiha daʼvolari</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>menu</comment>
        <translation>Ranglar</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>menu</comment>
        <translation>Koʻrsatkichlar</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>menu</comment>
        <translation>Obyektlar</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>menu</comment>
        <translation>Obyekt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>menu</comment>
        <translation>Dalil</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <comment>menu</comment>
        <translation>Qidiruv topilmalari</translation>
    </message>
    <message>
        <source>In the help</source>
        <comment>menu</comment>
        <translation>Yordamda</translation>
    </message>
    <message>
        <source>In the list</source>
        <comment>menu</comment>
        <translation>Roʻyxatda</translation>
    </message>
    <message>
        <source>In the pinned article</source>
        <comment>menu</comment>
        <translation>Qadalgan maqolada</translation>
    </message>
    <message>
        <source>Label chips</source>
        <comment>menu</comment>
        <translation>Yorliq nishonchalari</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>menu</comment>
        <translation>Til</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>menu</comment>
        <translation>Dastur tili</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>menu</comment>
        <translation>Panellar</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <comment>menu</comment>
        <translation>Qadalgan maqola</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <translation>Holat</translation>
    </message>
    <message>
        <source>Tour</source>
        <comment>menu</comment>
        <translation>Tanishuv</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>ishonchsiz</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n ta izoh</numerusform>
            <numerusform>%n ta izoh</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {when} UTC</source>
        <translation>{who}, {when} UTC</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>language</comment>
        <translation>nomaʼlum</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n bayt</numerusform>
            <numerusform>%n bayt</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>bunday fayl yoki jild yoʻq</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>ruxsat yoʻq</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>bu amalga ruxsat yoʻq</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>diskda boʻsh joy qolmadi</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>diskdagi kvota tugadi</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>disk faqat oʻqish uchun</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>kiritish-chiqarish xatosi</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>bu jild</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>bu jild emas</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>bunday fayl bor</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>fayl nomi juda uzun</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Topilma</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Soʻz</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Marta</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>This annotation</source>
        <translation>Bu annotatsiya</translation>
    </message>
    <message>
        <source>Steps to show</source>
        <translation>Qaysi qadamlar</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Qadam nimani oʻzgartirgan</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Shu yergacha bekor qilish…</translation>
    </message>
    <message>
        <source>Undo every step of yours after this one</source>
        <translation>Bundan keyingi barcha qadamlaringizni bekor qilish</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every mark and change will be listed here.</source>
        <translation>Hali hech narsa qilinmagan. Har bir belgi va oʻzgarish shu yerda koʻrsatiladi.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Hammasini qoldirish</translation>
    </message>
    <message>
        <source>Undo back to the step chosen in the history…</source>
        <translation>Tarixda tanlangan qadamgacha bekor qilish…</translation>
    </message>
    <message>
        <source>Select an annotation to see its steps.</source>
        <translation>Qadamlarini koʻrish uchun annotatsiyani tanlang.</translation>
    </message>
    <message>
        <source>Nothing has been done here yet. Every mark and change will be listed.</source>
        <translation>Bu yerda hali hech narsa qilinmagan. Har bir belgi va oʻzgarish koʻrsatiladi.</translation>
    </message>
    <message>
        <source>The article of this step is gone; undo its removal to see it.</source>
        <translation>Bu qadamning maqolasi oʻchirilgan; koʻrish uchun oʻchirishni bekor qiling.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo after this step.</source>
        <translation>Bu qadamdan keyin bekor qilinadigan qadamingiz yoʻq.</translation>
    </message>
    <message numerus="yes">
        <source>This undoes %n steps of yours after the chosen one ({rows}). Redo brings them back.</source>
        <translation>
            <numerusform>Tanlangan qadamdan keyingi %n ta qadamingiz bekor qilinadi ({rows}). Qaytarish amali ularni tiklaydi.</numerusform>
            <numerusform>Tanlangan qadamdan keyingi %n ta qadamingiz bekor qilinadi ({rows}). Qaytarish amali ularni tiklaydi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ta qator</numerusform>
            <numerusform>%n ta qator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid %n steps. Ctrl+Y brings them back one by one.</source>
        <translation>
            <numerusform>%n ta qadam bekor qilindi. Ctrl+Y ularni bittadan qaytaradi.</numerusform>
            <numerusform>%n ta qadam bekor qilindi. Ctrl+Y ularni bittadan qaytaradi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>%n ta qadamni bekor qilish</numerusform>
            <numerusform>%n ta qadamni bekor qilish</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Qaytarish</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Bekor qiladigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Qaytaradigan narsa yoʻq.</translation>
    </message>
    <message>
        <source>Undone: {step}. Ctrl+Y does it again.</source>
        <translation>Bekor qilindi: {step}. Ctrl+Y qaytaradi.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Qaytarildi: {step}.</translation>
    </message>
    <message>
        <source>Stopped halfway. Ctrl+Z takes back what was changed so far.</source>
        <translation>Yarim yoʻlda toʻxtatildi. Ctrl+Z shu paytgacha oʻzgarganlarni bekor qiladi.</translation>
    </message>
    <message>
        <source>Next: {step} (in another article, now shown). Press again to take it back.</source>
        <translation>Keyingi: {step} (boshqa maqolada, u hozir ochildi). Bekor qilish uchun yana bosing.</translation>
    </message>
    <message>
        <source>Next: {step} (from {date}). Press again to take it back.</source>
        <translation>Keyingi: {step} (sanasi: {date}). Bekor qilish uchun yana bosing.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Bekor qilish: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Qaytarish: {step}</translation>
    </message>
    <message>
        <source>the type of its claim</source>
        <translation>daʼvosining turi</translation>
    </message>
    <message>
        <source>the check-worthiness of its claim</source>
        <translation>daʼvosining tekshirishga arzishi</translation>
    </message>
    <message>
        <source>the topic of its claim</source>
        <translation>daʼvosining mavzusi</translation>
    </message>
    <message>
        <source>the date of its claim</source>
        <translation>daʼvosining sanasi</translation>
    </message>
    <message>
        <source>the date of what its claim is about</source>
        <translation>daʼvosidagi hodisa sanasi</translation>
    </message>
    <message>
        <source>{what} holds half a character (a lone surrogate)</source>
        <translation>{what}: yarim belgi bor (juftsiz surrogat)</translation>
    </message>
    <message>
        <source>{what} holds a NUL character</source>
        <translation>{what}: NUL belgisi bor</translation>
    </message>
    <message>
        <source>{what} is missing or no string</source>
        <translation>{what} yoʻq yoki matn emas</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what} boʻsh</translation>
    </message>
    <message>
        <source>{what} is no string</source>
        <translation>{what} matn emas</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} vaqt emas</translation>
    </message>
    <message>
        <source>{what} is no object</source>
        <translation>{what} JSON obyekti emas</translation>
    </message>
    <message>
        <source>{what} is no list</source>
        <translation>{what} roʻyxat emas</translation>
    </message>
    <message>
        <source>the id {value} is no string</source>
        <translation>id {value} matn emas</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>its annotator</source>
        <translation>annotatori</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>holati</translation>
    </message>
    <message>
        <source>its origin</source>
        <translation>kelib chiqishi</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>eslatma yozuvi</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>yorligʻi</translation>
    </message>
    <message>
        <source>its layer</source>
        <translation>qatlami</translation>
    </message>
    <message>
        <source>the layer `document` is for labels of whole articles</source>
        <translation>«document» qatlami butun maqolalar yorliqlari uchun</translation>
    </message>
    <message>
        <source>{what} {value} is none of: {allowed}</source>
        <translation>{what}: {value} quyidagilarning birortasi emas: {allowed}</translation>
    </message>
    <message>
        <source>its confidence {value} is not between 0 and 1</source>
        <translation>ishonchliligi {value} 0 va 1 oraligʻida emas</translation>
    </message>
    <message>
        <source>its attributes object</source>
        <translation>atributlarining JSON obyekti</translation>
    </message>
    <message>
        <source>its attributes hold a NUL character</source>
        <translation>atributlarida NUL belgisi bor</translation>
    </message>
    <message>
        <source>its attributes</source>
        <translation>atributlari</translation>
    </message>
    <message>
        <source>its fragments</source>
        <translation>boʻlaklari</translation>
    </message>
    <message>
        <source>its fragments do not span {start}-{end}</source>
        <translation>boʻlaklari {start}-{end} oraligʻini qamramaydi</translation>
    </message>
    <message>
        <source>a fragment</source>
        <translation>boʻlak</translation>
    </message>
    <message>
        <source>a fragment is not a pair of offsets</source>
        <translation>boʻlak ikki oʻrin juftligi emas</translation>
    </message>
    <message>
        <source>a fragment&apos;s start</source>
        <translation>boʻlak boshi</translation>
    </message>
    <message>
        <source>a fragment&apos;s end</source>
        <translation>boʻlak oxiri</translation>
    </message>
    <message>
        <source>{what} is no whole number</source>
        <translation>{what} butun son emas</translation>
    </message>
    <message>
        <source>its text is no string</source>
        <translation>matni satr turida emas</translation>
    </message>
    <message>
        <source>its offsets {start}-{end} are empty</source>
        <translation>{start}-{end} oraligʻi boʻsh</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {start}-{end} lie outside the text, which has %n characters</source>
        <translation>
            <numerusform>{start}-{end} oraligʻi matndan tashqarida, matnda %n ta belgi bor</numerusform>
            <numerusform>{start}-{end} oraligʻi matndan tashqarida, matnda %n ta belgi bor</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from {start}-{end} to {new_start}-{new_end}, where “{quote}” is</source>
        <translation>{start}-{end} oraligʻidan «{quote}» turgan joyga koʻchirildi: {new_start}-{new_end}</translation>
    </message>
    <message numerus="yes">
        <source>{offsets} (which lie outside the text of %n characters)</source>
        <translation>
            <numerusform>{offsets} (%n ta belgili matndan tashqarida)</numerusform>
            <numerusform>{offsets} (%n ta belgili matndan tashqarida)</numerusform>
        </translation>
    </message>
    <message>
        <source>its offsets {offsets} do not hold “{quote}”, and that is not nearby</source>
        <translation>{offsets} oʻrnida «{quote}» yoʻq, yaqinda ham topilmadi</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {offsets} do not hold “{quote}”, and that is %n times nearby</source>
        <translation>
            <numerusform>{offsets} oʻrnida «{quote}» yoʻq, yaqinda esa u %n marta uchraydi</numerusform>
            <numerusform>{offsets} oʻrnida «{quote}» yoʻq, yaqinda esa u %n marta uchraydi</numerusform>
        </translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>obyekt</translation>
    </message>
    <message>
        <source>the name of an entity</source>
        <translation>obyekt nomi</translation>
    </message>
    <message>
        <source>the type of an entity</source>
        <translation>obyekt turi</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>izoh</translation>
    </message>
    <message>
        <source>the annotator of a comment</source>
        <translation>izoh annotatori</translation>
    </message>
    <message>
        <source>its claim</source>
        <translation>daʼvosi</translation>
    </message>
    <message>
        <source>the text of its claim</source>
        <translation>daʼvosining matni</translation>
    </message>
    <message>
        <source>a rating of its scale</source>
        <translation>shkalasidagi xulosa</translation>
    </message>
    <message>
        <source>its scale</source>
        <translation>shkalasi</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>xulosa</translation>
    </message>
    <message>
        <source>the rating of a verdict</source>
        <translation>xulosa nomi</translation>
    </message>
    <message>
        <source>the explanation of a verdict</source>
        <translation>xulosa tushuntirishi</translation>
    </message>
    <message>
        <source>the annotator of a verdict</source>
        <translation>xulosa annotatori</translation>
    </message>
    <message>
        <source>the date of a verdict</source>
        <translation>xulosa sanasi</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>dalil</translation>
    </message>
    <message>
        <source>a piece of evidence has neither an address nor words of an article</source>
        <translation>dalilning na manzili, na maqoladan soʻzlari bor</translation>
    </message>
    <message>
        <source>the stance of its evidence</source>
        <translation>dalilining munosabati</translation>
    </message>
    <message>
        <source>the question of its evidence</source>
        <translation>dalilining savoli</translation>
    </message>
    <message>
        <source>the answer of its evidence</source>
        <translation>dalilining javobi</translation>
    </message>
    <message>
        <source>the article of its evidence</source>
        <translation>dalilining maqolasi</translation>
    </message>
    <message>
        <source>the sha256 of that article</source>
        <translation>oʻsha maqolaning sha256 qiymati</translation>
    </message>
    <message>
        <source>the address of its evidence</source>
        <translation>dalilining manzili</translation>
    </message>
    <message>
        <source>the archived address of its evidence</source>
        <translation>dalilining arxiv manzili</translation>
    </message>
    <message>
        <source>the day of access of its evidence</source>
        <translation>dalili koʻrilgan kun</translation>
    </message>
    <message>
        <source>the medium of its evidence</source>
        <translation>dalilining material turi</translation>
    </message>
    <message>
        <source>the quote of its evidence</source>
        <translation>dalilining iqtibosi</translation>
    </message>
    <message>
        <source>the start of its evidence</source>
        <translation>dalilining boshi</translation>
    </message>
    <message>
        <source>its evidence&apos;s end</source>
        <translation>dalilining oxiri</translation>
    </message>
    <message>
        <source>the offsets {start}-{end} of its evidence are empty</source>
        <translation>dalilining {start}-{end} oraligʻi boʻsh</translation>
    </message>
    <message>
        <source>the text of its evidence</source>
        <translation>dalilining matni</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>its attribution</source>
        <translation>atributsiyasi</translation>
    </message>
    <message>
        <source>its sources are nested more than {count} deep</source>
        <translation>manbalarining ichma-ichligi {count} darajadan chuqur</translation>
    </message>
    <message>
        <source>a cue</source>
        <translation>ishora soʻz</translation>
    </message>
    <message>
        <source>its mode of speech</source>
        <translation>gap turi</translation>
    </message>
    <message>
        <source>the medium of its attribution</source>
        <translation>atributsiyasining material turi</translation>
    </message>
    <message>
        <source>the certainty of its attribution</source>
        <translation>atributsiyasining ishonch darajasi</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>manba</translation>
    </message>
    <message>
        <source>its kind of source</source>
        <translation>manbasining turi</translation>
    </message>
    <message>
        <source>{what} names no annotation</source>
        <translation>{what}: annotatsiya koʻrsatilmagan</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF hujjat</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP arxivi yoki ofis hujjati</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>eski ofis hujjati</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>rasm</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>siqilgan fayl</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>maʼlumotlar bazasi</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>RTF hujjat</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>ikkilik fayl</translation>
    </message>
    <message>
        <source>byte 0x{byte} at {place} is not {encoding}; choose another encoding</source>
        <translation>{place}-oʻrindagi 0x{byte} bayti {encoding} kodirovkasiga toʻgʻri kelmaydi; boshqa kodirovkani tanlang</translation>
    </message>
    <message>
        <source>{reason}; the rest of the file was not read</source>
        <translation>{reason}; faylning qolgan qismi oʻqilmadi</translation>
    </message>
    <message>
        <source>{size} MB in one line are more than the {limit} MB that one article may take</source>
        <translation>bir satrda {size} MB bor, bu bitta maqola uchun ruxsat etilgan {limit} MB dan koʻp</translation>
    </message>
    <message>
        <source>there is no column {name}; the columns are: {columns}</source>
        <translation>{name} ustuni yoʻq; mavjud ustunlar: {columns}</translation>
    </message>
    <message>
        <source>no column is known to hold the text; choose it (on the command line: --text-column). The columns are: {columns}</source>
        <translation>matn qaysi ustunda ekani nomaʼlum; uni tanlang (buyruq satrida: --text-column). Ustunlar: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{columns} and %n more</source>
        <translation>
            <numerusform>{columns} va yana %n ta</numerusform>
            <numerusform>{columns} va yana %n ta</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>columns</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>qoʻshtirnoq ochilgan, lekin yopilmagan</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a quoted cell; write it twice (&quot;&quot;)</source>
        <translation>qoʻshtirnoqli katak ichida yana qoʻshtirnoq bor; uni ikki marta yozing (&quot;&quot;)</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}</source>
        <translation>qatorni oʻqib boʻlmadi: {reason}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>fayl boʻsh</translation>
    </message>
    <message>
        <source>this is an export of annotations without the texts; import the JSONL export</source>
        <translation>bu annotatsiyalarning matnsiz eksporti; JSONL eksportini import qiling</translation>
    </message>
    <message numerus="yes">
        <source>the row has %n cells, the header {columns}</source>
        <translation>
            <numerusform>qatorda %n ta katak bor, sarlavhada esa {columns} ta</numerusform>
            <numerusform>qatorda %n ta katak bor, sarlavhada esa {columns} ta</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Vergul bilan ajratilgan qiymatlar</translation>
    </message>
    <message>
        <source>one row, one article, without annotations</source>
        <translation>bir qator – bir maqola, annotatsiyalarsiz</translation>
    </message>
    <message>
        <source>one row, one annotation with its article&apos;s fields</source>
        <translation>bir qator – bir annotatsiya va uning maqolasi maydonlari</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Tabulyatsiya bilan ajratilgan qiymatlar</translation>
    </message>
    <message>
        <source>{reason}; save the file as UTF-8</source>
        <translation>{reason}; faylni UTF-8 da saqlang</translation>
    </message>
    <message>
        <source>the line holds no object</source>
        <translation>satrda JSON obyekti yoʻq</translation>
    </message>
    <message>
        <source>{key} is not text</source>
        <translation>{key} matn emas</translation>
    </message>
    <message>
        <source>{key} is not a list</source>
        <translation>{key} roʻyxat emas</translation>
    </message>
    <message>
        <source>an alias is neither text nor an object with a form and a kind ({kinds})</source>
        <translation>boshqa shakl na matn, na shakli va turi koʻrsatilgan JSON obyekti ({kinds})</translation>
    </message>
    <message>
        <source>no column holds the name of the entity (name); the columns are: {columns}</source>
        <translation>obyekt nomi (name) yozilgan ustun yoʻq; mavjud ustunlar: {columns}</translation>
    </message>
    <message>
        <source>the rest cannot be read: {reason}</source>
        <translation>qolganini oʻqib boʻlmadi: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells for {columns} columns</source>
        <translation>
            <numerusform>katak %n ta, ustun esa {columns} ta</numerusform>
            <numerusform>katak %n ta, ustun esa {columns} ta</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} is not a kind of form ({kinds})</source>
        <translation>{kind} degan shakl turi yoʻq ({kinds})</translation>
    </message>
    <message>
        <source>the entity has no name</source>
        <translation>obyektning nomi yoʻq</translation>
    </message>
    <message>
        <source>it holds a NUL character, which a project cannot keep</source>
        <translation>NUL belgisi bor, loyiha uni saqlay olmaydi</translation>
    </message>
    <message>
        <source>one value has more than the {limit} MB that one article may take</source>
        <translation>bitta qiymat bir maqola uchun ruxsat etilgan {limit} MB dan katta</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>{number}-element</translation>
    </message>
    <message>
        <source>it holds no articles: an array of objects is needed, or an object with one</source>
        <translation>maqolalar yoʻq: obyektlar massivi yoki shunday massivli obyekt kerak</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the array is missing</source>
        <translation>buzuq JSON: vergul yoki massiv oxiri yetishmaydi</translation>
    </message>
    <message>
        <source>broken JSON: a key in quotation marks and a colon are missing</source>
        <translation>buzuq JSON: qoʻshtirnoqli kalit va ikki nuqta yetishmaydi</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the object is missing</source>
        <translation>buzuq JSON: vergul yoki obyekt oxiri yetishmaydi</translation>
    </message>
    <message>
        <source>an array of articles, or an object that holds one</source>
        <translation>maqolalar massivi yoki uni oʻz ichiga olgan obyekt</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>{key} kaliti bitta obyektda ikki marta uchraydi</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>{name} – JSON emas</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>{digits} soni juda katta</translation>
    </message>
    <message>
        <source>it holds a NUL character (\u0000)</source>
        <translation>NUL belgisi bor (\u0000)</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>yarim belgi bor (juftsiz surrogat)</translation>
    </message>
    <message>
        <source>broken JSON: {reason} at character {place}</source>
        <translation>buzuq JSON: {reason}, {place}-belgi</translation>
    </message>
    <message>
        <source>a number has too many digits ({reason})</source>
        <translation>sonda raqamlar juda koʻp ({reason})</translation>
    </message>
    <message>
        <source>it is nested more than {count} levels deep</source>
        <translation>ichma-ichlik {count} darajadan chuqur</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>one line, one article, with its annotations where it is our own form</source>
        <translation>bir satr – bir maqola, bizning shaklda boʻlsa annotatsiyalari bilan</translation>
    </message>
    <message>
        <source>one line, one article, with all its annotations</source>
        <translation>bir satr – bir maqola, barcha annotatsiyalari bilan</translation>
    </message>
    <message>
        <source>the file has more than the {limit} MB that one article may take</source>
        <translation>fayl bir maqola uchun ruxsat etilgan {limit} MB dan katta</translation>
    </message>
    <message>
        <source>this is {what}, not text</source>
        <translation>bu matn emas, balki {what}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Oddiy matn</translation>
    </message>
    <message>
        <source>one file, one article</source>
        <translation>bir fayl – bir maqola</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>boʻsh ZIP arxivi</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG rasm</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG rasm</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF rasm</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip arxivi</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 arxivi</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz arxivi</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z arxivi</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR arxivi</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite bazasi</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF hujjat</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>dastur</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>ovoz yoki video fayli</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ovoz fayli</translation>
    </message>
    <message>
        <source>it is {what}</source>
        <translation>bu {what}</translation>
    </message>
    <message>
        <source>there is no encoding called {encoding}</source>
        <translation>{encoding} degan kodirovka yoʻq</translation>
    </message>
    <message>
        <source>byte {byte} at position {place} (line {line}) is not valid in {encoding}: {reason}</source>
        <translation>{place}-oʻrindagi {byte} bayti ({line}-satr) {encoding} kodirovkasida yaroqsiz: {reason}</translation>
    </message>
    <message>
        <source>it is no text: there is a NUL byte at position {place}</source>
        <translation>bu matn emas: {place}-oʻrinda NUL bayti bor</translation>
    </message>
    <message numerus="yes">
        <source>it is no text: {controls} of the first %n bytes are control characters</source>
        <translation>
            <numerusform>bu matn emas: dastlabki %n ta baytdan {controls} tasi boshqaruv belgisi</numerusform>
            <numerusform>bu matn emas: dastlabki %n ta baytdan {controls} tasi boshqaruv belgisi</numerusform>
        </translation>
    </message>
    <message>
        <source>the source {uuid} is neither in the file nor in the project; left out</source>
        <translation>{uuid} manbasi na faylda, na loyihada bor; tashlab ketildi</translation>
    </message>
    <message>
        <source>the cue {uuid} is neither in the file nor in the project; left out</source>
        <translation>{uuid} ishora soʻzi na faylda, na loyihada bor; tashlab ketildi</translation>
    </message>
    <message>
        <source>the project has another text under the id {id}</source>
        <translation>loyihada {id} id raqami ostida boshqa matn bor</translation>
    </message>
    <message>
        <source>annotation {id} belongs to another article of the project</source>
        <translation>annotatsiya {id} loyihaning boshqa maqolasiga tegishli</translation>
    </message>
    <message>
        <source>there is no page {number}</source>
        <translation>{number}-sahifa yoʻq</translation>
    </message>
    <message>
        <source>it is no page of a table</source>
        <translation>bu jadval sahifasi emas</translation>
    </message>
    <message>
        <source>it points outside itself</source>
        <translation>u oʻzidan tashqariga ishora qiladi</translation>
    </message>
    <message>
        <source>it is no leaf of a table</source>
        <translation>bu jadval bargi emas</translation>
    </message>
    <message>
        <source>row {row} of {count} ({reason})</source>
        <translation>{row}-qator, jami {count} ta ({reason})</translation>
    </message>
    <message>
        <source>a row longer than the file</source>
        <translation>fayldan uzunroq qator</translation>
    </message>
    <message>
        <source>a row reaches over its page</source>
        <translation>qator sahifasidan chiqib ketgan</translation>
    </message>
    <message>
        <source>a value that a project does not hold</source>
        <translation>loyihada boʻlmaydigan qiymat</translation>
    </message>
    <message>
        <source>a row with something left over</source>
        <translation>ortiqcha qismi qolgan qator</translation>
    </message>
    <message>
        <source>Newest article first</source>
        <translation>Avval yangi maqolalar</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Maqola boʻyicha</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Soʻzlovchi boʻyicha</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Soʻz boʻyicha</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Tur boʻyicha</translation>
    </message>
    <message>
        <source>Groups first</source>
        <translation>Avval guruhlar</translation>
    </message>
    <message>
        <source>the search index {table} is damaged</source>
        <translation>qidiruv indeksi {table} shikastlangan</translation>
    </message>
    <message numerus="yes">
        <source>the search index {table} lacks %n articles</source>
        <translation>
            <numerusform>qidiruv indeksi {table}: %n ta maqola yetishmaydi</numerusform>
            <numerusform>qidiruv indeksi {table}: %n ta maqola yetishmaydi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search index search_title has %n other titles</source>
        <translation>
            <numerusform>search_title qidiruv indeksida %n ta sarlavha boshqacha</numerusform>
            <numerusform>search_title qidiruv indeksida %n ta sarlavha boshqacha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>Qolgan %n tasi</numerusform>
            <numerusform>Qolgan %n tasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of the article</source>
        <translation>Maqola yorliqlari</translation>
    </message>
    <message>
        <source>Labels of the articles</source>
        <translation>Maqolalar yorliqlari</translation>
    </message>
    <message>
        <source>Find or name a label</source>
        <translation>Yorliqni topish, nomlash</translation>
    </message>
    <message>
        <source>Enter puts a label on or takes it off. Esc closes.</source>
        <translation>Enter yorliqni qoʻyadi yoki oladi. Esc yopadi.</translation>
    </message>
    <message>
        <source>Make the label “{name}”</source>
        <translation>«{name}» yorligʻini yaratish</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <comment>kind of a field</comment>
        <translation>Bir nechtadan bittasi</translation>
    </message>
    <message>
        <source>Several choices</source>
        <comment>kind of a field</comment>
        <translation>Bir nechta tanlov</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of a field</comment>
        <translation>Ha yoki yoʻq</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of a field</comment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of a field</comment>
        <translation>Sana</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of a field</comment>
        <translation>Matn</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>kind of a field</comment>
        <translation>Veb-manzil</translation>
    </message>
    <message>
        <source>Entry of the registry</source>
        <comment>kind of a field</comment>
        <translation>Reyestr obyekti</translation>
    </message>
    <message>
        <source>Claim of the article</source>
        <comment>kind of a field</comment>
        <translation>Maqola daʼvosi</translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation>Qatlam maydonlari</translation>
    </message>
    <message>
        <source>New field, then Enter</source>
        <translation>Yangi maydon, soʻng Enter</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Yangi maydon nomi</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>Yangi maydon turi</translation>
    </message>
    <message>
        <source>Show retired fields</source>
        <translation>Arxivdagi maydonlar ham</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Maydonga nom kerak.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Tanlovlar</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Har satrda bittadan</translation>
    </message>
    <message>
        <source>Needed on every annotation</source>
        <translation>Har bir annotatsiyada shart</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Arxivlash</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>{field} (retired)</source>
        <translation>{field} (arxivda)</translation>
    </message>
    <message>
        <source>Whole articles have no fields of your own; use labels for them.</source>
        <translation>Butun maqolalarda oʻz maydonlaringiz boʻlmaydi; ular uchun yorliqlardan foydalaning.</translation>
    </message>
    <message>
        <source>This layer has no fields of your own yet. Name one below and press Enter.</source>
        <translation>Bu qatlamda hali oʻz maydonlaringiz yoʻq. Pastda nom yozib, Enter bosing.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Qaytarish</translation>
    </message>
    <message>
        <source>{field} is a field now.</source>
        <translation>{field} maydoni qoʻshildi.</translation>
    </message>
    <message>
        <source>{field} is needed on every annotation.</source>
        <translation>{field} maydoni har bir annotatsiyada shart.</translation>
    </message>
    <message>
        <source>{field} may stay empty.</source>
        <translation>{field} maydoni boʻsh qolishi mumkin.</translation>
    </message>
    <message>
        <source>{field} is retired; what is stored stays.</source>
        <translation>{field} maydoni arxivlandi; saqlangan qiymatlar qoladi.</translation>
    </message>
    <message>
        <source>{field} is back.</source>
        <translation>{field} maydoni qaytarildi.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Maqolalarni import qilish</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Fayllar koʻrilmoqda…</translation>
    </message>
    <message>
        <source>Language of all articles</source>
        <translation>Barcha maqolalar tili</translation>
    </message>
    <message>
        <source>as each article says or shows</source>
        <translation>har bir maqolada aytilgan yoki koʻringanicha</translation>
    </message>
    <message>
        <source>The dialog was closed.</source>
        <translation>Oyna yopildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n ta xato</numerusform>
            <numerusform>%n ta xato</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>articles</comment>
        <translation>yoʻq</translation>
    </message>
    <message numerus="yes">
        <source>the encoding of %n is a guess: look at the text and choose another where it is wrong</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n tasining kodirovkasi taxminiy: matnga qarang, notoʻgʻri boʻlsa boshqasini tanlang</numerusform>
            <numerusform>%n tasining kodirovkasi taxminiy: matnga qarang, notoʻgʻri boʻlsa boshqasini tanlang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <translation>
            <numerusform>%n ta faylni import qilib boʻlmaydi</numerusform>
            <numerusform>%n ta faylni import qilib boʻlmaydi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds passed over</source>
        <translation>
            <numerusform>boshqa turdagi %n ta fayl oʻtkazib yuborildi</numerusform>
            <numerusform>boshqa turdagi %n ta fayl oʻtkazib yuborildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %n files are shown, all are imported</source>
        <translation>
            <numerusform>faqat dastlabki %n ta fayl koʻrsatilgan, hammasi import qilinadi</numerusform>
            <numerusform>faqat dastlabki %n ta fayl koʻrsatilgan, hammasi import qilinadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ta fayl</numerusform>
            <numerusform>%n ta fayl</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {articles} in {files}</source>
        <translation>{articles} va undan koʻp ({files})</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles} ({files})</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>layer</comment>
        <translation>Daʼvolar</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>layer</comment>
        <translation>Obyektlar</translation>
    </message>
    <message>
        <source>Who says it (source, cue)</source>
        <comment>layer</comment>
        <translation>Kim aytadi (manba, ishora soʻz)</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <comment>layer</comment>
        <translation>Butun maqolalar</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Qatlam</translation>
    </message>
    <message>
        <source>New layer…</source>
        <translation>Yangi qatlam…</translation>
    </message>
    <message>
        <source>Add a layer of your own for another kind of mark</source>
        <translation>Boshqa turdagi belgilar uchun oʻz qatlamingizni qoʻshish</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Nima qilindi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Maydonlar</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Yangi qatlam</translation>
    </message>
    <message>
        <source>Name of the layer, such as “tone” or “framing”:</source>
        <translation>Qatlam nomi, masalan «ohang» yoki «talqin»:</translation>
    </message>
    <message>
        <source>The layer {layer} is kept as soon as it has a label or a field. Add one.</source>
        <translation>{layer} qatlami unda yorliq yoki maydon paydo boʻlishi bilan saqlanadi. Birini qoʻshing.</translation>
    </message>
    <message>
        <source>Paste as an article</source>
        <translation>Maqola sifatida qoʻyish</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>Maqolani saqlash</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n ta belgi</numerusform>
            <numerusform>%n ta belgi</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is in the project already; it was not doubled.</source>
        <translation>Bu matn loyihada bor; u takrorlanmadi.</translation>
    </message>
    <message>
        <source>Pasted as an article: {remarks}. Ctrl+Z takes it out again.</source>
        <translation>Maqola sifatida qoʻyildi: {remarks}. Ctrl+Z uni olib tashlaydi.</translation>
    </message>
    <message>
        <source>Pasted as an article. Ctrl+Z takes it out again.</source>
        <translation>Maqola sifatida qoʻyildi. Ctrl+Z uni olib tashlaydi.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Tizimdagidek</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <translation>Tizim</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Yorugʻ</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Toʻq</translation>
    </message>
    <message>
        <source>Sepia</source>
        <comment>colours</comment>
        <translation>Sepiya</translation>
    </message>
    <message>
        <source>System</source>
        <comment>reduced motion</comment>
        <translation>Tizim</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reduced motion</comment>
        <translation>Yoqiq</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>reduced motion</comment>
        <translation>Oʻchiq</translation>
    </message>
    <message>
        <source>All</source>
        <comment>label chips</comment>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>First</source>
        <comment>label chips</comment>
        <translation>Birinchisi</translation>
    </message>
    <message>
        <source>Hover</source>
        <comment>label chips</comment>
        <translation>Sichqoncha ostida</translation>
    </message>
    <message>
        <source>None</source>
        <comment>label chips</comment>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>font</comment>
        <translation>Standart</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Oldingi sahifaga qaytish</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Yana oldinga</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Yordamdan izlash</translation>
    </message>
    <message>
        <source>Next place on the page</source>
        <translation>Sahifadagi keyingi joy</translation>
    </message>
    <message>
        <source>Previous place on the page</source>
        <translation>Sahifadagi oldingi joy</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Yordam mundarijasi</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Yordamni yopish</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Yordam sahifasi</translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation>Yordam — Annotator</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Barcha tugmalar</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Yordamda bunday soʻzlar yoʻq.</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation>Bu sahifa hali tarjima qilinmagan; u inglizcha koʻrsatilgan.</translation>
    </message>
    <message>
        <source>move the caret</source>
        <translation>kursorni surish</translation>
    </message>
    <message>
        <source>move by a word</source>
        <translation>soʻzma-soʻz surish</translation>
    </message>
    <message>
        <source>start and end of the line</source>
        <translation>satr boshi va oxiri</translation>
    </message>
    <message>
        <source>start and end of the article</source>
        <translation>maqola boshi va oxiri</translation>
    </message>
    <message>
        <source>move by a page</source>
        <translation>sahifama-sahifa surish</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shulardan biri Shift bilan</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>tanlovni kengaytirish</translation>
    </message>
    <message>
        <source>start and stop extending, for one hand</source>
        <translation>kengaytirishni boshlash va tugatish, bir qoʻl bilan</translation>
    </message>
    <message>
        <source>select all, copy</source>
        <translation>hammasini tanlash, nusxalash</translation>
    </message>
    <message>
        <source>{act} (in the article list)</source>
        <translation>{act} (maqolalar roʻyxatida)</translation>
    </message>
    <message>
        <source>{act} (in the dashboard)</source>
        <translation>{act} (koʻrsatkichlarda)</translation>
    </message>
    <message>
        <source>{act} (in the list of annotations)</source>
        <translation>{act} (annotatsiyalar roʻyxatida)</translation>
    </message>
    <message>
        <source>{act} (in the list of entities)</source>
        <translation>{act} (obyektlar roʻyxatida)</translation>
    </message>
    <message>
        <source>{act} (on mentions of an entity)</source>
        <translation>{act} (obyekt eslatmalarida)</translation>
    </message>
    <message>
        <source>{act} (in the list of claims)</source>
        <translation>{act} (daʼvolar roʻyxatida)</translation>
    </message>
    <message>
        <source>{act} (on a proposed claim)</source>
        <translation>{act} (taklif etilgan daʼvoda)</translation>
    </message>
    <message>
        <source>{act} (in the checks)</source>
        <translation>{act} (tekshiruvlarda)</translation>
    </message>
    <message>
        <source>{act} (in the problems of the text)</source>
        <translation>{act} (matn muammolarida)</translation>
    </message>
    <message>
        <source>{act} (in the unknown words)</source>
        <translation>{act} (notanish soʻzlarda)</translation>
    </message>
    <message>
        <source>{act} (on hits of the search)</source>
        <translation>{act} (qidiruv topilmalarida)</translation>
    </message>
    <message>
        <source>{act} (on a kept search)</source>
        <translation>{act} (saqlangan qidiruvda)</translation>
    </message>
    <message>
        <source>{act} (on a piece of evidence)</source>
        <translation>{act} (dalilda)</translation>
    </message>
    <message>
        <source>{act} (in the pinned article)</source>
        <translation>{act} (qadalgan maqolada)</translation>
    </message>
    <message>
        <source>{act} (in the help)</source>
        <translation>{act} (yordamda)</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>keys for</comment>
        <translation>Oʻqish</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> yoki </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>tugmalar</translation>
    </message>
    <message>
        <source>do</source>
        <comment>what keys do</comment>
        <translation>vazifasi</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tugmalar</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ga saqlash…</translation>
    </message>
    <message>
        <source>Save the key sheet</source>
        <translation>Tugmalar roʻyxatini saqlash</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Probel</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Yuqori</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Past</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Chap</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Oʻng</translation>
    </message>
    <message>
        <source>✎ note</source>
        <translation>✎ yozuv</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>eslatma yozuvi: {note}</translation>
    </message>
    <message>
        <source>Number of annotations</source>
        <translation>Annotatsiyalar soni</translation>
    </message>
    <message>
        <source>Open an article to see its annotations.</source>
        <translation>Annotatsiyalarini koʻrish uchun maqolani oching.</translation>
    </message>
    <message>
        <source>No annotation passes the filter. Esc in the filter shows all.</source>
        <translation>Filtrga mos annotatsiya yoʻq. Filtrda Esc hammasini koʻrsatadi.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Select words and press a label&apos;s key.</source>
        <translation>Bu maqolada hali hech narsa belgilanmagan. Soʻzlarni tanlab, yorliq tugmasini bosing.</translation>
    </message>
    <message>
        <source>Remove the selected annotations</source>
        <translation>Tanlangan annotatsiyalarni olib tashlash</translation>
    </message>
    <message>
        <source>Accept the selected annotations</source>
        <translation>Tanlangan annotatsiyalarni qabul qilish</translation>
    </message>
    <message>
        <source>Reject the selected annotations</source>
        <translation>Tanlangan annotatsiyalarni rad etish</translation>
    </message>
    <message>
        <source>Selected annotations: unsure, or sure again</source>
        <translation>Tanlangan annotatsiyalar: ishonchsiz yoki yana ishonchli</translation>
    </message>
    <message>
        <source>Relabel the selected annotations…</source>
        <translation>Tanlangan annotatsiyalar yorligʻini almashtirish…</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Annotatsiyalarni filtrlash</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>Barcha annotatsiyalarni koʻrsatish</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Maqola annotatsiyalari</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Holat boʻyicha filtr</translation>
    </message>
    <message>
        <source>{count}k</source>
        <translation>{count}k</translation>
    </message>
    <message>
        <source>{count}M</source>
        <translation>{count}M</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Keyingi maqola</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Oldingi maqola</translation>
    </message>
    <message>
        <source>Next unfinished article</source>
        <translation>Keyingi tugallanmagan maqola</translation>
    </message>
    <message>
        <source>Previous unfinished article</source>
        <translation>Oldingi tugallanmagan maqola</translation>
    </message>
    <message>
        <source>Done, and on to the next unfinished</source>
        <translation>Tayyor, keyingi tugallanmaganiga oʻtish</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Barcha maqolalarda izlash</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Roʻyxatni filtrlash…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Barcha maqolalarni koʻrsatish</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Matnga qaytish</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Maqolalarni import qilish…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Jildni import qilish…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksport…</translation>
    </message>
    <message>
        <source>Labels of the article…</source>
        <translation>Maqola yorliqlari…</translation>
    </message>
    <message>
        <source>Title, date, outlet…</source>
        <translation>Sarlavha, sana, nashr…</translation>
    </message>
    <message>
        <source>New article from the clipboard</source>
        <translation>Buferdan yangi maqola</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Maqolani ochish</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Maqolalarni oʻchirish</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Jildni import qilish</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Maqolalar ({patterns})</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first, then paste it here.</source>
        <translation>Almashish buferida matn yoʻq. Avval maqolani nusxalang, keyin shu yerga qoʻying.</translation>
    </message>
    <message>
        <source>{article} is done.</source>
        <translation>{article}: tayyor.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Maqola</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Yangi</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>status of an article</comment>
        <translation>Ishda</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Tayyor</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>status of an article</comment>
        <translation>Tekshirish kerak</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Roʻyxat boʻsh.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Bu roʻyxatdagi oxirgi maqola.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Bu roʻyxatdagi birinchi maqola.</translation>
    </message>
    <message>
        <source>No other article in this list is unfinished.</source>
        <translation>Bu roʻyxatda boshqa tugallanmagan maqola yoʻq.</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Qoʻshilgan vaqti</translation>
    </message>
    <message>
        <source>other</source>
        <comment>language</comment>
        <translation>boshqa</translation>
    </message>
    <message>
        <source>none</source>
        <comment>script</comment>
        <translation>yoʻq</translation>
    </message>
    <message>
        <source>language {languages}</source>
        <translation>til: {languages}</translation>
    </message>
    <message>
        <source>script {scripts}</source>
        <translation>yozuv: {scripts}</translation>
    </message>
    <message>
        <source>paragraphs in {languages}</source>
        <translation>xatboshi tili: {languages}</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>yorliq: {label}</translation>
    </message>
    <message>
        <source>outlet {outlet}</source>
        <translation>nashr: {outlet}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} sanasidan</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>{date} sanasigacha</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Qidiruv tayyorlanmoqda</translation>
    </message>
    <message>
        <source>Looking at the languages of paragraphs</source>
        <translation>Xatboshilar tili koʻrib chiqilmoqda</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <translation>tekshirishga arziydi</translation>
    </message>
    <message>
        <source>not check-worthy</source>
        <translation>tekshirishga arzimaydi</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>manbasiz</translation>
    </message>
    <message numerus="yes">
        <source>with %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>yana %n ta bilan</numerusform>
            <numerusform>yana %n ta bilan</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation>Yonma-yon daʼvolar</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <translation>{number} trillion</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} milliard</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} million</translation>
    </message>
    <message>
        <source>tenge</source>
        <comment>unit</comment>
        <translation>tenge</translation>
    </message>
    <message>
        <source>dollar</source>
        <comment>unit</comment>
        <translation>dollar</translation>
    </message>
    <message>
        <source>euro</source>
        <comment>unit</comment>
        <translation>yevro</translation>
    </message>
    <message>
        <source>rouble</source>
        <comment>unit</comment>
        <translation>rubl</translation>
    </message>
    <message>
        <source>so‘m</source>
        <comment>unit</comment>
        <translation>soʻm</translation>
    </message>
    <message>
        <source>som</source>
        <comment>unit</comment>
        <translation>som</translation>
    </message>
    <message>
        <source>yuan</source>
        <comment>unit</comment>
        <translation>yuan</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>foiz</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>kishi</translation>
    </message>
    <message>
        <source>km</source>
        <comment>unit</comment>
        <translation>km</translation>
    </message>
    <message>
        <source>metre</source>
        <comment>unit</comment>
        <translation>metr</translation>
    </message>
    <message>
        <source>tonne</source>
        <comment>unit</comment>
        <translation>tonna</translation>
    </message>
    <message>
        <source>hectare</source>
        <comment>unit</comment>
        <translation>gektar</translation>
    </message>
    <message>
        <source>year</source>
        <comment>unit</comment>
        <translation>yil</translation>
    </message>
    <message>
        <source>month</source>
        <comment>unit</comment>
        <translation>oy</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit</comment>
        <translation>kun</translation>
    </message>
    <message>
        <source>Mentions of an entity</source>
        <translation>Obyekt eslatmalari</translation>
    </message>
    <message>
        <source>Entity and number of its mentions</source>
        <translation>Obyekt va uning eslatmalari soni</translation>
    </message>
    <message>
        <source>All mentions of the entity</source>
        <translation>Obyektning barcha eslatmalari</translation>
    </message>
    <message>
        <source>Go to the mention</source>
        <translation>Eslatmaga oʻtish</translation>
    </message>
    <message>
        <source>Split the chosen mentions off…</source>
        <translation>Tanlangan eslatmalarni ajratish…</translation>
    </message>
    <message>
        <source>Back from the mentions to the text</source>
        <translation>Eslatmalardan matnga qaytish</translation>
    </message>
    <message>
        <source>Sort mentions by what is before</source>
        <translation>Eslatmalar tartibi: oldidagi soʻzlar</translation>
    </message>
    <message>
        <source>Sort mentions by what is after</source>
        <translation>Eslatmalar tartibi: keyingi soʻzlar</translation>
    </message>
    <message>
        <source>Sort mentions by their form</source>
        <translation>Eslatmalar tartibi: shakli</translation>
    </message>
    <message>
        <source>Sort mentions by article</source>
        <translation>Eslatmalar tartibi: maqola</translation>
    </message>
    <message>
        <source>Select a mark that names an entity, or choose one in the registry.</source>
        <translation>Obyektga bogʻlangan belgini tanlang yoki reyestrdan obyekt tanlang.</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>%n ta maqolada</numerusform>
            <numerusform>%n ta maqolada</numerusform>
        </translation>
    </message>
    <message>
        <source>{entity}: {mentions} {articles}</source>
        <translation>{entity}: {articles} {mentions}</translation>
    </message>
    <message>
        <source>Choose an entity in the registry and press Enter to see where it is mentioned.</source>
        <translation>Obyekt qayerda eslanganini koʻrish uchun uni reyestrdan tanlab, Enter bosing.</translation>
    </message>
    <message>
        <source>This entity is not mentioned yet.</source>
        <translation>Bu obyekt hali eslanmagan.</translation>
    </message>
    <message>
        <source>{entity} is not mentioned yet.</source>
        <translation>{entity} hali eslanmagan.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of a list</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <comment>order of a list</comment>
        <translation>Eslatma soni</translation>
    </message>
    <message>
        <source>Most articles</source>
        <comment>order of a list</comment>
        <translation>Maqola soni</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>order of a list</comment>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation>Eng yangi</translation>
    </message>
    <message>
        <source>no mention</source>
        <translation>eslatmasiz</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>tursiz</translation>
    </message>
    <message>
        <source>Entities of the registry</source>
        <translation>Reyestr obyektlari</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>Reyestrdan izlash</translation>
    </message>
    <message>
        <source>What can be done with the registry</source>
        <translation>Reyestr bilan nima qilish mumkin</translation>
    </message>
    <message>
        <source>Number of entities</source>
        <translation>Obyektlar soni</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Tartib: {order}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n entities</source>
        <translation>
            <numerusform>%n ta obyektdan {shown} tasi</numerusform>
            <numerusform>%n ta obyektdan {shown} tasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the registry …</source>
        <translation>Reyestr oʻqilmoqda …</translation>
    </message>
    <message>
        <source>No entity passes the search. Esc shows all.</source>
        <translation>Qidiruvga mos obyekt yoʻq. Esc hammasini koʻrsatadi.</translation>
    </message>
    <message>
        <source>The registry is empty. Select a name in the text and press {key} to enter it.</source>
        <translation>Reyestr boʻsh. Kiritish uchun matndagi nomni tanlab, {key} bosing.</translation>
    </message>
    <message>
        <source>New entity from the selection</source>
        <translation>Tanlovdan yangi obyekt</translation>
    </message>
    <message>
        <source>Mark every mention in this article…</source>
        <translation>Shu maqoladagi barcha eslatmalarni belgilash…</translation>
    </message>
    <message>
        <source>Mark every mention in the project…</source>
        <translation>Loyihadagi barcha eslatmalarni belgilash…</translation>
    </message>
    <message>
        <source>Mark every mention of all entities in this article…</source>
        <translation>Shu maqolada barcha obyektlarning barcha eslatmalarini belgilash…</translation>
    </message>
    <message>
        <source>Import entities…</source>
        <translation>Obyektlarni import qilish…</translation>
    </message>
    <message>
        <source>Export the registry…</source>
        <translation>Reyestrni eksport qilish…</translation>
    </message>
    <message>
        <source>Entities that may be one…</source>
        <translation>Bir xilga oʻxshagan obyektlar…</translation>
    </message>
    <message>
        <source>Merge the chosen entities…</source>
        <translation>Tanlangan obyektlarni birlashtirish…</translation>
    </message>
    <message>
        <source>Delete the chosen entities</source>
        <translation>Tanlangan obyektlarni oʻchirish</translation>
    </message>
    <message>
        <source>Change the chosen entity</source>
        <translation>Tanlangan obyektni oʻzgartirish</translation>
    </message>
    <message>
        <source>Mentions of the chosen entity</source>
        <translation>Tanlangan obyekt eslatmalari</translation>
    </message>
    <message>
        <source>Search in the list of entities</source>
        <translation>Obyektlar roʻyxatidan izlash</translation>
    </message>
    <message>
        <source>Back from the registry to the text</source>
        <translation>Reyestrdan matnga qaytish</translation>
    </message>
    <message numerus="yes">
        <source>%n entities deleted; the marks stay. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n ta obyekt oʻchirildi; belgilar qoladi. Ctrl+Z ularni qaytaradi.</numerusform>
            <numerusform>%n ta obyekt oʻchirildi; belgilar qoladi. Ctrl+Z ularni qaytaradi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Qoʻllanmalar</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>annotation</source>
        <comment>kind of record</comment>
        <translation>annotatsiya</translation>
    </message>
    <message>
        <source>piece of an annotation</source>
        <comment>kind of record</comment>
        <translation>annotatsiya boʻlagi</translation>
    </message>
    <message>
        <source>link to the registry</source>
        <comment>kind of record</comment>
        <translation>reyestr bilan bogʻlanish</translation>
    </message>
    <message>
        <source>annotator</source>
        <comment>kind of record</comment>
        <translation>annotator</translation>
    </message>
    <message>
        <source>attribution</source>
        <comment>kind of record</comment>
        <translation>atributsiya</translation>
    </message>
    <message>
        <source>cue of a claim</source>
        <comment>kind of record</comment>
        <translation>daʼvoning ishora soʻzi</translation>
    </message>
    <message>
        <source>source of a claim</source>
        <comment>kind of record</comment>
        <translation>daʼvo manbasi</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>kind of record</comment>
        <translation>daʼvo</translation>
    </message>
    <message>
        <source>group of claims</source>
        <comment>kind of record</comment>
        <translation>daʼvolar guruhi</translation>
    </message>
    <message>
        <source>claim in the text</source>
        <comment>kind of record</comment>
        <translation>matndagi daʼvo</translation>
    </message>
    <message>
        <source>relation of claims</source>
        <comment>kind of record</comment>
        <translation>daʼvolar bogʻlanishi</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>kind of record</comment>
        <translation>izoh</translation>
    </message>
    <message>
        <source>article</source>
        <comment>kind of record</comment>
        <translation>maqola</translation>
    </message>
    <message>
        <source>label of an article</source>
        <comment>kind of record</comment>
        <translation>maqola yorligʻi</translation>
    </message>
    <message>
        <source>file of an article</source>
        <comment>kind of record</comment>
        <translation>maqola fayli</translation>
    </message>
    <message>
        <source>status of an article</source>
        <comment>kind of record</comment>
        <translation>maqola holati</translation>
    </message>
    <message>
        <source>text of an article</source>
        <comment>kind of record</comment>
        <translation>maqola matni</translation>
    </message>
    <message>
        <source>entry of the registry</source>
        <comment>kind of record</comment>
        <translation>reyestr obyekti</translation>
    </message>
    <message>
        <source>name of an entry</source>
        <comment>kind of record</comment>
        <translation>obyekt nomi</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>kind of record</comment>
        <translation>dalil</translation>
    </message>
    <message>
        <source>field</source>
        <comment>kind of record</comment>
        <translation>maydon</translation>
    </message>
    <message>
        <source>guideline</source>
        <comment>kind of record</comment>
        <translation>qoʻllanma</translation>
    </message>
    <message>
        <source>label</source>
        <comment>kind of record</comment>
        <translation>yorliq</translation>
    </message>
    <message>
        <source>project</source>
        <comment>kind of record</comment>
        <translation>loyiha</translation>
    </message>
    <message>
        <source>setting of the project</source>
        <comment>kind of record</comment>
        <translation>loyiha sozlamasi</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>kind of record</comment>
        <translation>bogʻlanish</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>kind of record</comment>
        <translation>xulosa</translation>
    </message>
    <message>
        <source>{what} {number} added</source>
        <translation>{what} {number}: qoʻshildi</translation>
    </message>
    <message>
        <source>{what} {number} changed</source>
        <translation>{what} {number}: oʻzgardi</translation>
    </message>
    <message>
        <source>{what} {number} removed</source>
        <translation>{what} {number}: olib tashlandi</translation>
    </message>
    <message>
        <source>access date</source>
        <comment>part of a record</comment>
        <translation>koʻrilgan sana</translation>
    </message>
    <message>
        <source>active</source>
        <comment>part of a record</comment>
        <translation>faol</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>part of a record</comment>
        <translation>javob</translation>
    </message>
    <message>
        <source>archived url</source>
        <comment>part of a record</comment>
        <translation>arxiv manzili (url)</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>part of a record</comment>
        <translation>maydonlar</translation>
    </message>
    <message>
        <source>author</source>
        <comment>part of a record</comment>
        <translation>muallif</translation>
    </message>
    <message>
        <source>certainty</source>
        <comment>part of a record</comment>
        <translation>ishonch darajasi</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <comment>part of a record</comment>
        <translation>tekshirishga arziydi</translation>
    </message>
    <message>
        <source>date</source>
        <comment>part of a record</comment>
        <translation>sana</translation>
    </message>
    <message>
        <source>colour</source>
        <comment>part of a record</comment>
        <translation>rang</translation>
    </message>
    <message>
        <source>confidence</source>
        <comment>part of a record</comment>
        <translation>ishonchlilik</translation>
    </message>
    <message>
        <source>definition</source>
        <comment>part of a record</comment>
        <translation>taʼrif</translation>
    </message>
    <message>
        <source>description</source>
        <comment>part of a record</comment>
        <translation>tavsif</translation>
    </message>
    <message>
        <source>end</source>
        <comment>part of a record</comment>
        <translation>oxiri</translation>
    </message>
    <message>
        <source>date of the event</source>
        <comment>part of a record</comment>
        <translation>hodisa sanasi</translation>
    </message>
    <message>
        <source>words</source>
        <comment>part of a record</comment>
        <translation>soʻzlar</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>part of a record</comment>
        <translation>tushuntirish</translation>
    </message>
    <message>
        <source>external id</source>
        <comment>part of a record</comment>
        <translation>tashqi id</translation>
    </message>
    <message>
        <source>form</source>
        <comment>part of a record</comment>
        <translation>shakl</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>part of a record</comment>
        <translation>boʻlaklar</translation>
    </message>
    <message>
        <source>geonames</source>
        <comment>part of a record</comment>
        <translation>geonames</translation>
    </message>
    <message>
        <source>group id</source>
        <comment>part of a record</comment>
        <translation>guruh id</translation>
    </message>
    <message>
        <source>key</source>
        <comment>part of a record</comment>
        <translation>tugma</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>part of a record</comment>
        <translation>tur</translation>
    </message>
    <message>
        <source>label</source>
        <comment>part of a record</comment>
        <translation>yorliq</translation>
    </message>
    <message>
        <source>language</source>
        <comment>part of a record</comment>
        <translation>til</translation>
    </message>
    <message>
        <source>layer</source>
        <comment>part of a record</comment>
        <translation>qatlam</translation>
    </message>
    <message>
        <source>length</source>
        <comment>part of a record</comment>
        <translation>uzunlik</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>part of a record</comment>
        <translation>material turi</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>part of a record</comment>
        <translation>gap turi</translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of a record</comment>
        <translation>nom</translation>
    </message>
    <message>
        <source>note</source>
        <comment>part of a record</comment>
        <translation>eslatma yozuvi</translation>
    </message>
    <message>
        <source>options</source>
        <comment>part of a record</comment>
        <translation>tanlovlar</translation>
    </message>
    <message>
        <source>origin</source>
        <comment>part of a record</comment>
        <translation>kelib chiqishi</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>part of a record</comment>
        <translation>nashr</translation>
    </message>
    <message>
        <source>parent id</source>
        <comment>part of a record</comment>
        <translation>yuqori qayd id</translation>
    </message>
    <message>
        <source>path</source>
        <comment>part of a record</comment>
        <translation>yoʻl</translation>
    </message>
    <message>
        <source>position</source>
        <comment>part of a record</comment>
        <translation>oʻrin</translation>
    </message>
    <message>
        <source>question</source>
        <comment>part of a record</comment>
        <translation>savol</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>part of a record</comment>
        <translation>iqtibos</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>part of a record</comment>
        <translation>xulosa</translation>
    </message>
    <message>
        <source>required</source>
        <comment>part of a record</comment>
        <translation>shart</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>part of a record</comment>
        <translation>hal qilingan</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>part of a record</comment>
        <translation>qoida</translation>
    </message>
    <message>
        <source>script</source>
        <comment>part of a record</comment>
        <translation>yozuv</translation>
    </message>
    <message>
        <source>short</source>
        <comment>part of a record</comment>
        <translation>qisqa nom</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>part of a record</comment>
        <translation>munosabat</translation>
    </message>
    <message>
        <source>start</source>
        <comment>part of a record</comment>
        <translation>boshi</translation>
    </message>
    <message>
        <source>status</source>
        <comment>part of a record</comment>
        <translation>holat</translation>
    </message>
    <message>
        <source>text</source>
        <comment>part of a record</comment>
        <translation>matn</translation>
    </message>
    <message>
        <source>title</source>
        <comment>part of a record</comment>
        <translation>sarlavha</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>part of a record</comment>
        <translation>mavzu</translation>
    </message>
    <message>
        <source>type</source>
        <comment>part of a record</comment>
        <translation>tur</translation>
    </message>
    <message>
        <source>unsure</source>
        <comment>part of a record</comment>
        <translation>ishonchsiz</translation>
    </message>
    <message>
        <source>url</source>
        <comment>part of a record</comment>
        <translation>url</translation>
    </message>
    <message>
        <source>value</source>
        <comment>part of a record</comment>
        <translation>qiymat</translation>
    </message>
    <message>
        <source>wikidata</source>
        <comment>part of a record</comment>
        <translation>wikidata</translation>
    </message>
    <message>
        <source>merged into</source>
        <comment>part of a record</comment>
        <translation>nimaga birlashtirilgani</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… va boshqalar</translation>
    </message>
    <message>
        <source>{part} was empty</source>
        <translation>{part}: avval boʻsh edi</translation>
    </message>
    <message>
        <source>{part} was {value}</source>
        <translation>{part}: avval {value}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>bekor qilingan</translation>
    </message>
    <message>
        <source>running</source>
        <translation>bajarilmoqda</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Qadamlar, avval yangilari</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <translation>Tanlangan annotatsiya</translation>
    </message>
    <message>
        <source>Registry entry</source>
        <translation>Reyestr obyekti</translation>
    </message>
    <message>
        <source>Find or make an entry</source>
        <translation>Obyektni topish yoki yaratish</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Obyekt</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Obyektga nom kerak.</translation>
    </message>
    <message>
        <source>Show the fields of {name}</source>
        <translation>{name} maydonlarini koʻrsatish</translation>
    </message>
    <message>
        <source>New entry “{name}”</source>
        <translation>Yangi obyekt «{name}»</translation>
    </message>
    <message>
        <source>Linked to the registry.</source>
        <translation>Reyestrga bogʻlandi.</translation>
    </message>
    <message>
        <source>{name} is in the registry now.</source>
        <translation>{name} endi reyestrda.</translation>
    </message>
    <message>
        <source>Took {name} off the mention.</source>
        <translation>Eslatmadan olib tashlandi: {name}.</translation>
    </message>
    <message>
        <source>{words} is not a number; write it as 1250 or 3.5.</source>
        <translation>{words} son emas; uni 1250 yoki 3.5 koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>{words} is not an address; write it as https://example.org/page.</source>
        <translation>{words} manzil emas; uni https://example.org/page koʻrinishida yozing.</translation>
    </message>
    <message>
        <source>1250 or 3.5</source>
        <translation>1250 yoki 3.5</translation>
    </message>
    <message>
        <source>2026-03-14, 2026-03 or 2026</source>
        <translation>2026-03-14, 2026-03 yoki 2026</translation>
    </message>
    <message>
        <source>{field} saved.</source>
        <translation>Saqlandi: {field}.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Obyektni topish</translation>
    </message>
    <message>
        <source>Select the words of the source in the text first.</source>
        <translation>Avval matnda manba soʻzlarini tanlang.</translation>
    </message>
    <message>
        <source>Select the words of the cue in the text first.</source>
        <translation>Avval matnda ishora soʻzni tanlang.</translation>
    </message>
    <message>
        <source>The selection is the source of “{claim}”.</source>
        <translation>Tanlov «{claim}» daʼvosining manbasi boʻldi.</translation>
    </message>
    <message>
        <source>The selection is the cue of “{claim}”.</source>
        <translation>Tanlov «{claim}» daʼvosining ishora soʻzi boʻldi.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Nima taklif etiladi</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s source</source>
        <translation>Tanlovni daʼvo manbasi qilish</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s cue</source>
        <translation>Tanlovni daʼvoning ishora soʻzi qilish</translation>
    </message>
    <message>
        <source>One saying with the claim before: the same source and cue</source>
        <translation>Oldingi daʼvo bilan bitta gap: manbasi va ishora soʻzi bir xil</translation>
    </message>
    <message>
        <source>No claim stands before this one in the article.</source>
        <translation>Maqolada bundan oldin daʼvo yoʻq.</translation>
    </message>
    <message>
        <source>Said together with the claim before. Ctrl+Z takes it back.</source>
        <translation>Oldingi daʼvo bilan birga aytilgan. Ctrl+Z bekor qiladi.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>qoʻlda</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>ommaviy</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>qoida bilan</translation>
    </message>
    <message>
        <source>by a model</source>
        <translation>model bilan</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>import qilingan</translation>
    </message>
    <message>
        <source>For yourself and those who review</source>
        <translation>Oʻzingiz va tekshiruvchilar uchun</translation>
    </message>
    <message>
        <source>Add a comment, then Enter</source>
        <translation>Izoh, soʻng Enter</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Izoh qoʻshish</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Izoh</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Izohlar</translation>
    </message>
    <message>
        <source>Comment added.</source>
        <translation>Izoh qoʻshildi.</translation>
    </message>
    <message>
        <source>Comment opened again.</source>
        <translation>Izoh qayta ochildi.</translation>
    </message>
    <message>
        <source>Comment settled.</source>
        <translation>Izoh hal qilindi.</translation>
    </message>
    <message>
        <source>Comment deleted. Ctrl+Z brings it back.</source>
        <translation>Izoh oʻchirildi. Ctrl+Z qaytaradi.</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>comment</comment>
        <translation>hal qilingan</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Qayta ochish</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Hal qilish</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Bu izohni oʻchirish</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>oʻzgargan: {when}</translation>
    </message>
    <message>
        <source>confidence {percent} %</source>
        <translation>ishonchlilik {percent} %</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Kim aytadi</translation>
    </message>
    <message>
        <source>There are no labels to mark with. Add one with “Edit labels…”.</source>
        <translation>Belgilash uchun yorliq yoʻq. «Yorliqlarni tahrirlash…» orqali qoʻshing.</translation>
    </message>
    <message>
        <source>Edit labels…</source>
        <translation>Yorliqlarni tahrirlash…</translation>
    </message>
    <message>
        <source>Add, rename, recolour, reorder, retire and merge labels</source>
        <translation>Yorliqlarni qoʻshish, qayta nomlash, rangi va tartibini oʻzgartirish, arxivlash va birlashtirish</translation>
    </message>
    <message>
        <source>Open an article and select words, then choose {label}.</source>
        <translation>Maqolani ochib, soʻzlarni tanlang, keyin «{label}» yorligʻini tanlang.</translation>
    </message>
    <message>
        <source>Language of the paragraph…</source>
        <translation>Xatboshi tili…</translation>
    </message>
    <message>
        <source>There is no paragraph at the caret. Put it into one.</source>
        <translation>Kursor turgan joyda xatboshi yoʻq. Kursorni xatboshi ichiga qoʻying.</translation>
    </message>
    <message numerus="yes">
        <source>Language of %n paragraphs</source>
        <translation>
            <numerusform>%n ta xatboshi tili</numerusform>
            <numerusform>%n ta xatboshi tili</numerusform>
        </translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Qoidalar boʻyicha</translation>
    </message>
    <message numerus="yes">
        <source>The language of %n paragraphs is {name} now. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ta xatboshi tili endi: {name}. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>%n ta xatboshi tili endi: {name}. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say the language of %n paragraphs again. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ta xatboshi tili yana qoida bilan aniqlanadi. Ctrl+Z bekor qiladi.</numerusform>
            <numerusform>%n ta xatboshi tili yana qoida bilan aniqlanadi. Ctrl+Z bekor qiladi.</numerusform>
        </translation>
    </message>
    <message>
        <source>the author</source>
        <translation>muallif</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>ismi aytilmagan kishi</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>hech kim aytilmagan</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>guruh</translation>
    </message>
    <message>
        <source>somebody not resolved</source>
        <translation>aniqlanmagan kishi</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>kimdir</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>koʻchirma gap</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>oʻzlashtirma gap</translation>
    </message>
    <message>
        <source>mixed speech</source>
        <translation>aralash gap</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} va {last}</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <translation>Shu joydagi panellar</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Dastur bilan tanishuv</translation>
    </message>
    <message>
        <source>Tour: next step</source>
        <translation>Tanishuv: keyingi qadam</translation>
    </message>
    <message>
        <source>Tour: step back</source>
        <translation>Tanishuv: oldingi qadam</translation>
    </message>
    <message>
        <source>Tour: end it</source>
        <translation>Tanishuv: tugatish</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tanishuv</translation>
    </message>
    <message>
        <source>The articles of the project stand here; it has none yet. {read} imports files or a folder of them, {paste} makes an article of the clipboard, and files can be dropped on the window.</source>
        <translation>Bu yerda loyiha maqolalari turadi; hozircha ular yoʻq. {read} fayllar yoki jildni import qiladi, {paste} almashish buferidan maqola yaratadi, fayllarni oynaga tashlash ham mumkin.</translation>
    </message>
    <message>
        <source>The articles of the project stand here. {next} opens the next one, {previous} the one before, wherever you are in the window. Open another article.</source>
        <translation>Bu yerda loyiha maqolalari turadi. Oynaning qayerida boʻlsangiz ham, {next} keyingisini, {previous} oldingisini ochadi. Boshqa maqolani oching.</translation>
    </message>
    <message>
        <source>Here you read. {next} selects the next sentence, {previous} the one before; the arrows move, and with Shift they select. Select a sentence.</source>
        <translation>Bu yerda oʻqiysiz. {next} keyingi gapni, {previous} oldingisini tanlaydi; strelkalar kursorni suradi, Shift bilan esa tanlaydi. Gapni tanlang.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key. Press the key of one in the text, and it marks words.</source>
        <translation>Bu yerda yorliqlar turadi, har birining oʻz tugmasi bor. Matnda birining tugmasini bossangiz, soʻzlar belgilanadi.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key: in the text, {claim_key} marks the selected sentence as “{claim}”, {entity_key} the word under the caret as “{entity}”. What you mark is saved at once. Mark something.</source>
        <translation>Bu yerda yorliqlar turadi, har birining oʻz tugmasi bor: matnda {claim_key} tanlangan gapni «{claim}», {entity_key} kursor ostidagi soʻzni «{entity}» deb belgilaydi. Belgilaganingiz darhol saqlanadi. Biror narsani belgilang.</translation>
    </message>
    <message>
        <source>The fields of the selected annotation: who says it, what became of it, a note. {enter} goes from the text into them (where something is offered beside the mark, it takes that first), Tab from field to field, {escape} back to the text. Go into the fields.</source>
        <translation>Tanlangan annotatsiyaning maydonlari: kim aytgani, holati, eslatma yozuvi. {enter} matndan ularga oʻtadi (belgi yonida taklif boʻlsa, avval oʻshani oladi), Tab maydondan maydonga, {escape} matnga qaytaradi. Maydonlarga oʻting.</translation>
    </message>
    <message>
        <source>Every step can be taken back, today&apos;s and yesterday&apos;s: this line names the next one, {undo} takes it back, {redo} does it again. {export} passes your work on as tables or JSON. Take a step back.</source>
        <translation>Har bir qadamni, bugungisini ham, kechagisini ham bekor qilish mumkin: navbatdagisi shu satrda yozilgan, {undo} bekor qiladi, {redo} qaytaradi. {export} ishingizni jadval yoki JSON koʻrinishida chiqaradi. Bir qadamni bekor qiling.</translation>
    </message>
    <message>
        <source>✓ Another article is open.</source>
        <translation>✓ Boshqa maqola ochildi.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Matn</translation>
    </message>
    <message>
        <source>✓ A sentence is selected.</source>
        <translation>✓ Gap tanlandi.</translation>
    </message>
    <message>
        <source>Marking by keys</source>
        <translation>Tugmalar bilan belgilash</translation>
    </message>
    <message>
        <source>✓ It is marked, and saved.</source>
        <translation>✓ Belgilandi va saqlandi.</translation>
    </message>
    <message>
        <source>The fields of an annotation</source>
        <translation>Annotatsiya maydonlari</translation>
    </message>
    <message>
        <source>✓ You are in the fields.</source>
        <translation>✓ Maydonlardasiz.</translation>
    </message>
    <message>
        <source>Undo and export</source>
        <translation>Bekor qilish va eksport</translation>
    </message>
    <message>
        <source>✓ It is undone.</source>
        <translation>✓ Bekor qilindi.</translation>
    </message>
    <message>
        <source>{detail}. Delete takes it off the list.</source>
        <translation>{detail}. Delete roʻyxatdan olib tashlaydi.</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take it off the list; the file stays.</source>
        <translation>Roʻyxatdan olib tashlash uchun × belgisini yoki Delete tugmasini bosing; fayl qoladi.</translation>
    </message>
    <message>
        <source>Drop articles or a project here</source>
        <translation>Maqolalar yoki loyihani shu yerga tashlang</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Xush kelibsiz</translation>
    </message>
    <message>
        <source>A file of its own for a set of articles</source>
        <translation>Maqolalar uchun alohida fayl</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Loyihani ochish</translation>
    </message>
    <message>
        <source>One that is on this computer</source>
        <translation>Shu kompyuterdagi loyiha</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Namuna loyihani koʻrish</translation>
    </message>
    <message>
        <source>Twelve short articles in five languages, partly marked</source>
        <translation>Besh tildagi oʻn ikkita qisqa maqola, qisman belgilangan</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Soʻnggi loyihalar</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading</comment>
        <translation>Boshlash</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities. Every mark is kept at once.</source>
        <translation>Maqolalarni oʻqing, daʼvo va obyektlarni belgilang. Har bir belgi darhol saqlanadi.</translation>
    </message>
    <message>
        <source>Not found: {folder}</source>
        <translation>Topilmadi: {folder}</translation>
    </message>
    <message>
        <source>Colour blue</source>
        <translation>Rang: koʻk</translation>
    </message>
    <message>
        <source>Colour red</source>
        <translation>Rang: qizil</translation>
    </message>
    <message>
        <source>Colour sage green</source>
        <translation>Rang: kulrang-yashil</translation>
    </message>
    <message>
        <source>Colour orchid</source>
        <translation>Rang: pushti-binafsha</translation>
    </message>
    <message>
        <source>Colour yellow</source>
        <translation>Rang: sariq</translation>
    </message>
    <message>
        <source>Colour dark purple</source>
        <translation>Rang: toʻq binafsha</translation>
    </message>
    <message>
        <source>Colour sky blue</source>
        <translation>Rang: havorang</translation>
    </message>
    <message>
        <source>Colour taupe</source>
        <translation>Rang: kulrang-jigarrang</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Maxsus rang</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>colour</comment>
        <translation>Boshqa…</translation>
    </message>
    <message>
        <source>Choose any colour; how it is shown stays readable on every paper</source>
        <translation>Istalgan rangni tanlash; u har qanday fonda oʻqiladigan qilib koʻrsatiladi</translation>
    </message>
    <message>
        <source>Own colour {colour}</source>
        <translation>Maxsus rang {colour}</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Yorliq rangi</translation>
    </message>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>Hammasi</translation>
    </message>
    <message>
        <source>{field}: what can be chosen</source>
        <translation>{field}: nimani tanlash mumkin</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Yigʻish</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Yoyish</translation>
    </message>
    <message>
        <source>{part}, open</source>
        <translation>{part}, ochiq</translation>
    </message>
    <message>
        <source>{part}, folded</source>
        <translation>{part}, yigʻilgan</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short name of a month</comment>
        <translation>yan</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short name of a month</comment>
        <translation>fev</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short name of a month</comment>
        <translation>mar</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short name of a month</comment>
        <translation>apr</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short name of a month</comment>
        <translation>may</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short name of a month</comment>
        <translation>iyn</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short name of a month</comment>
        <translation>iyl</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short name of a month</comment>
        <translation>avg</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short name of a month</comment>
        <translation>sen</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short name of a month</comment>
        <translation>okt</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short name of a month</comment>
        <translation>noy</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short name of a month</comment>
        <translation>dek</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day}-{month}, {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}-{month}, {year}</translation>
    </message>
    <message>
        <source>{articles} and {annotations} exported to {target} ({size}).</source>
        <translation>{target} fayliga eksport qilindi: {articles}, {annotations} ({size}).</translation>
    </message>
    <message>
        <source>The format {key} cannot be written; choose one of: {keys}.</source>
        <translation>{key} formatida yozib boʻlmaydi; shulardan birini tanlang: {keys}.</translation>
    </message>
    <message>
        <source>{name} does not say in which format to write; name it (--format) as one of: {keys}.</source>
        <translation>{name} nomidan qaysi formatda yozish bilinmaydi; uni koʻrsating (--format), shulardan biri: {keys}.</translation>
    </message>
    <message>
        <source>annotations left out by the filter</source>
        <translation>filtr tashlab ketgan annotatsiyalar</translation>
    </message>
    <message>
        <source>suggested, rejected or filtered annotations</source>
        <translation>taklif etilgan, rad etilgan yoki filtrlangan annotatsiyalar</translation>
    </message>
    <message>
        <source>The project has no label {label}.</source>
        <translation>Loyihada {label} yorligʻi yoʻq.</translation>
    </message>
    <message>
        <source>{format} cannot be written.</source>
        <translation>{format} formatida yozib boʻlmaydi.</translation>
    </message>
    <message>
        <source>{name}: no label is called {label}; taken without a type</source>
        <translation>{name}: {label} degan yorliq yoʻq; tursiz olindi</translation>
    </message>
    <message>
        <source>evidence {uuid}: {start}-{end} of its article do not hold its words; they are kept alone</source>
        <translation>dalil {uuid}: maqolaning {start}-{end} oraligʻida uning soʻzlari yoʻq; faqat soʻzlari saqlanadi</translation>
    </message>
    <message>
        <source>evidence {uuid}: moved from {start}-{end} to {place}, where its words are</source>
        <translation>dalil {uuid}: {start}-{end} oraligʻidan soʻzlari turgan joyga koʻchirildi: {place}</translation>
    </message>
    <message>
        <source>evidence {uuid}: the article with its words is not in the project; the words are kept alone</source>
        <translation>dalil {uuid}: soʻzlari turgan maqola loyihada yoʻq; faqat soʻzlari saqlanadi</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>sarlavhasi</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>tili</translation>
    </message>
    <message>
        <source>its script</source>
        <translation>yozuvi</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>sanasi</translation>
    </message>
    <message>
        <source>its outlet</source>
        <translation>nashri</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>muallifi</translation>
    </message>
    <message>
        <source>its url</source>
        <translation>url manzili</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>matni yoʻq</translation>
    </message>
    <message>
        <source>its text is not a string</source>
        <translation>matni satr turida emas</translation>
    </message>
    <message>
        <source>its sha256 is not that of its text; a new one was made</source>
        <translation>sha256 qiymati matniga mos emas; yangisi hisoblandi</translation>
    </message>
    <message>
        <source>its text holds a NUL character at {place}</source>
        <translation>matnida NUL belgisi bor, oʻrni: {place}</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>matni boʻsh</translation>
    </message>
    <message>
        <source>its text holds half a character (a lone surrogate) at {place}</source>
        <translation>matnida yarim belgi bor (juftsiz surrogat), oʻrni: {place}</translation>
    </message>
    <message>
        <source>its id is neither a string nor a number</source>
        <translation>id na matn, na son</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>id raqami</translation>
    </message>
    <message>
        <source>its meta is not an object</source>
        <translation>meta JSON obyekti emas</translation>
    </message>
    <message>
        <source>its metadata</source>
        <translation>metamaʼlumotlari</translation>
    </message>
    <message>
        <source>{date} is not a date; it is kept as metadata</source>
        <translation>{date} sana emas; u metamaʼlumot sifatida saqlanadi</translation>
    </message>
    <message>
        <source>{what} is not a string</source>
        <translation>{what} matn emas</translation>
    </message>
    <message>
        <source>its metadata is nested more than {count} levels deep</source>
        <translation>metamaʼlumotlarining ichma-ichligi {count} darajadan chuqur</translation>
    </message>
    <message>
        <source>an annotator&apos;s name</source>
        <translation>annotator nomi</translation>
    </message>
    <message>
        <source>its status {status} is none of: {known}</source>
        <translation>holati {status} quyidagilarning birortasi emas: {known}</translation>
    </message>
    <message>
        <source>its labels are not a list</source>
        <translation>yorliqlari roʻyxat emas</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>yorliq</translation>
    </message>
    <message>
        <source>another one of this article has the same id</source>
        <translation>shu maqoladagi boshqasining id raqami ham shu</translation>
    </message>
    <message>
        <source>annotation {id}: {reason}</source>
        <translation>annotatsiya {id}: {reason}</translation>
    </message>
    <message>
        <source>annotation number {number}: {reason}</source>
        <translation>{number}-annotatsiya: {reason}</translation>
    </message>
    <message>
        <source>cancelled: {what}.</source>
        <translation>bekor qilindi: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles imported</source>
        <translation>
            <numerusform>%n ta maqola import qilindi</numerusform>
            <numerusform>%n ta maqola import qilindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations added</source>
        <translation>
            <numerusform>%n ta annotatsiya qoʻshildi</numerusform>
            <numerusform>%n ta annotatsiya qoʻshildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels created</source>
        <translation>
            <numerusform>%n ta yorliq yaratildi</numerusform>
            <numerusform>%n ta yorliq yaratildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles would be imported</source>
        <translation>
            <numerusform>%n ta maqola import qilinadi</numerusform>
            <numerusform>%n ta maqola import qilinadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations would be added</source>
        <translation>
            <numerusform>%n ta annotatsiya qoʻshiladi</numerusform>
            <numerusform>%n ta annotatsiya qoʻshiladi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels would be created</source>
        <translation>
            <numerusform>%n ta yorliq yaratiladi</numerusform>
            <numerusform>%n ta yorliq yaratiladi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles already there (not doubled)</source>
        <translation>
            <numerusform>%n ta maqola allaqachon bor (takrorlanmadi)</numerusform>
            <numerusform>%n ta maqola allaqachon bor (takrorlanmadi)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations already there</source>
        <translation>
            <numerusform>%n ta annotatsiya allaqachon bor</numerusform>
            <numerusform>%n ta annotatsiya allaqachon bor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n ta mulohaza</numerusform>
            <numerusform>%n ta mulohaza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>records of a file</comment>
        <translation>
            <numerusform>%n ta qayd olinmadi</numerusform>
            <numerusform>%n ta qayd olinmadi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n faults</source>
        <translation>
            <numerusform>%n ta xato bilan</numerusform>
            <numerusform>%n ta xato bilan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files skipped</source>
        <translation>
            <numerusform>yana %n ta fayl oʻtkazib yuborildi</numerusform>
            <numerusform>yana %n ta fayl oʻtkazib yuborildi</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>bu oddiy fayl emas</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>bunday fayl yoʻq</translation>
    </message>
    <message>
        <source>the folder holds no file that can be imported</source>
        <translation>jildda import qilinadigan fayl yoʻq</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <translation>unda maqola yoʻq</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess (others: {others}); choose another where it looks wrong</source>
        <translation>{encoding} deb oʻqildi, bu taxmin (boshqalari: {others}); notoʻgʻri koʻrinsa, boshqasini tanlang</translation>
    </message>
    <message>
        <source>none better</source>
        <translation>yaxshirogʻi yoʻq</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; import the file that it leads to</source>
        <translation>bu jilddan tashqariga olib chiqadigan havola; u koʻrsatgan faylni import qiling</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>oʻqib boʻlmadi: {reason}</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>bu matn emas</translation>
    </message>
    <message>
        <source>There is no encoding called {name}; try utf-8, cp1251, kz1048, koi8-r or utf-16.</source>
        <translation>{name} degan kodirovka yoʻq; utf-8, cp1251, kz1048, koi8-r yoki utf-16 ni sinab koʻring.</translation>
    </message>
    <message>
        <source>its format is not known; name it (--format)</source>
        <translation>formati nomaʼlum; uni koʻrsating (--format)</translation>
    </message>
    <message>
        <source>The format {key} cannot be imported; choose one of: {keys}.</source>
        <translation>{key} formatini import qilib boʻlmaydi; shulardan birini tanlang: {keys}.</translation>
    </message>
    <message>
        <source>The clipboard was not made an article: {reason}.</source>
        <translation>Almashish buferidan maqola yaratilmadi: {reason}.</translation>
    </message>
    <message>
        <source>There is no such paragraph. Nothing was changed.</source>
        <translation>Bunday xatboshi yoʻq. Hech narsa oʻzgartirilmadi.</translation>
    </message>
    <message>
        <source>attribution {id} was its own outer source</source>
        <translation>atributsiya {id}: tashqi manbasi uning oʻzi edi</translation>
    </message>
    <message>
        <source>label {id} was merged into one of another layer</source>
        <translation>yorliq {id} boshqa qatlam yorligʻiga birlashtirilgan edi</translation>
    </message>
    <message>
        <source>entity {id} was merged into itself</source>
        <translation>obyekt {id} oʻzi bilan birlashtirilgan edi</translation>
    </message>
    <message>
        <source>comment {id} stood in another article than its annotation</source>
        <translation>izoh {id} annotatsiyasidan boshqa maqolada turgan edi</translation>
    </message>
    <message>
        <source>relation {id} had lost one of its ends</source>
        <translation>bogʻlanish {id} bir uchini yoʻqotgan edi</translation>
    </message>
    <message>
        <source>{table} {id} had a broken {column}</source>
        <translation>{table} {id}: {column} buzuq edi</translation>
    </message>
    <message>
        <source>change {id} of the history belonged to no step</source>
        <translation>tarixdagi oʻzgarish {id} hech bir qadamga tegishli emas edi</translation>
    </message>
    <message>
        <source>article {id} had no source; its text stands for it</source>
        <translation>maqola {id}: manbasi yoʻq edi; oʻrnida matni turibdi</translation>
    </message>
    <message>
        <source>{table} {id} pointed to a row of {parent} that is not there</source>
        <translation>{table} {id} {parent} jadvalining mavjud boʻlmagan qatoriga ishora qilgan edi</translation>
    </message>
    <message>
        <source>article {id}: its length was wrong</source>
        <translation>maqola {id}: uzunligi notoʻgʻri edi</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lay outside its text</source>
        <translation>maqola {id}: xiralashtirilgan joy matndan tashqarida edi</translation>
    </message>
    <message>
        <source>annotation {id}: its place, its pieces and its quote agree again</source>
        <translation>annotatsiya {id}: oʻrni, boʻlaklari va iqtibosi yana bir-biriga mos</translation>
    </message>
    <message>
        <source>annotation {id} moved from {old} to {new}: its place, its pieces and its quote agree again</source>
        <translation>annotatsiya {id} koʻchirildi: {old} → {new}; oʻrni, boʻlaklari va iqtibosi yana bir-biriga mos</translation>
    </message>
    <message>
        <source>The sample articles are damaged.</source>
        <translation>Namuna maqolalar buzilgan.</translation>
    </message>
    <message>
        <source>Install Annotator anew.</source>
        <translation>Annotator dasturini qayta oʻrnating.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <comment>panel</comment>
        <translation>Annotatsiya</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>panel</comment>
        <translation>Maqolalar</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>panel</comment>
        <translation>Tekshiruv</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>panel</comment>
        <translation>Daʼvolar</translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <comment>panel</comment>
        <translation>Daʼvolar yonma-yon</translation>
    </message>
    <message>
        <source>Mentions of an entity</source>
        <comment>panel</comment>
        <translation>Obyekt eslatmalari</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>panel</comment>
        <translation>Obyektlar</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <comment>panel</comment>
        <translation>Qoʻllanma</translation>
    </message>
    <message>
        <source>Text health</source>
        <comment>panel</comment>
        <translation>Matn holati</translation>
    </message>
    <message>
        <source>History</source>
        <comment>panel</comment>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <comment>panel</comment>
        <translation>Tanlangan annotatsiya</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>panel</comment>
        <translation>Yorliqlar</translation>
    </message>
    <message>
        <source>Concordance</source>
        <comment>panel</comment>
        <translation>Konkordans</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <comment>panel</comment>
        <translation>Nomaʼlum soʻzlar</translation>
    </message>
</context>
</TS>
