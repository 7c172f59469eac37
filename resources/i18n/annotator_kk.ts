<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{words} is not a date; write it as 2026-03-14, 2026-03 or 2026.</source>
        <translation>«{words}» — күн емес; 2026-03-14, 2026-03 немесе 2026 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>There is no such date as {words}.</source>
        <translation>«{words}» деген күн жоқ.</translation>
    </message>
    <message>
        <source>There is no such week as {words}.</source>
        <translation>«{words}» деген апта жоқ.</translation>
    </message>
    <message>
        <source>{words} ends before it begins.</source>
        <translation>«{words}»: соңы басынан бұрын тұр.</translation>
    </message>
    <message>
        <source>The quotation mark is still open; close it with another one.</source>
        <translation>Тырнақша жабылмаған; екіншісімен жабыңыз.</translation>
    </message>
    <message>
        <source>The regular expression is still open; close it with another /.</source>
        <translation>Тұрақты өрнек жабылмаған; тағы бір / таңбасымен жабыңыз.</translation>
    </message>
    <message>
        <source>There is nothing between the slashes; write a regular expression there.</source>
        <translation>Қиғаш сызықтар арасы бос; тұрақты өрнек жазыңыз.</translation>
    </message>
    <message>
        <source>A * stands at the end of a word. For letters inside or before it write an expression: /{word}/.</source>
        <translation>* таңбасы сөздің соңында тұрады. Сөздің ішіндегі не басындағы әріптер үшін өрнек жазыңыз: /{word}/.</translation>
    </message>
    <message numerus="yes">
        <source>A search takes at most %n words; leave some out.</source>
        <translation>
            <numerusform>Іздеуге ең көбі %n сөз сыяды; бірнешеуін алып тастаңыз.</numerusform>
            <numerusform>Іздеуге ең көбі %n сөз сыяды; бірнешеуін алып тастаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a ) without its (; take it away, or write the (.</source>
        <translation>Жабылған ) жақшаның ( сыңары жоқ; оны өшіріңіз немесе ( қойыңыз.</translation>
    </message>
    <message>
        <source>Write behind in:{name} what to look for there.</source>
        <translation>in:{name} соңынан сол жерден не іздеу керегін жазыңыз.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other; leave some out.</source>
        <translation>Бірінің ішіндегі бірі жақша тым көп; бірнешеуін алып тастаңыз.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses; write words there, or take them away.</source>
        <translation>Жақшаның іші бос; сөз жазыңыз немесе жақшаны өшіріңіз.</translation>
    </message>
    <message>
        <source>The parenthesis is still open; close it with a ).</source>
        <translation>Жақша жабылмаған; оны ) таңбасымен жабыңыз.</translation>
    </message>
    <message>
        <source>Write behind NOT or - what the articles shall be without.</source>
        <translation>NOT немесе - соңынан мақалаларда болмауы керек сөзді жазыңыз.</translation>
    </message>
    <message>
        <source>OR stands between two words; write one on either side. As a word write it small.</source>
        <translation>OR екі сөздің арасында тұрады; екі жағына да сөз жазыңыз. Сөз ретінде іздесеңіз, кіші әріппен жазыңыз.</translation>
    </message>
    <message>
        <source>AND stands between two words; write one on either side. As a word write it small.</source>
        <translation>AND екі сөздің арасында тұрады; екі жағына да сөз жазыңыз. Сөз ретінде іздесеңіз, кіші әріппен жазыңыз.</translation>
    </message>
    <message>
        <source>There is no in:{name}; the places are {places}.</source>
        <translation>in:{name} деген орын жоқ; орындар: {places}.</translation>
    </message>
    <message>
        <source>{words} is not an address on the web; it begins with https:// or http:// and has no spaces.</source>
        <translation>«{words}» — веб-мекенжай емес; ол https:// немесе http:// деп басталады, бос орын болмайды.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>бұл кәдімгі файл емес</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>{file} файлы тым үлкен.</translation>
    </message>
    <message>
        <source>it has {size} bytes, the manifest says {said}</source>
        <translation>көлемі {size} байт, ал манифест бойынша {said}</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one in the manifest</source>
        <translation>SHA-256 мәні манифесттегіден өзге</translation>
    </message>
    <message>
        <source>the file was changed after it was written ({why})</source>
        <translation>файл жазылғаннан кейін өзгертілген ({why})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файл жоқ</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>оқу мүмкін емес: {why}</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}.</source>
        <translation>{file} файлы бүлінген: {why}.</translation>
    </message>
    <message>
        <source>{folder} is no bundle of a project.</source>
        <translation>{folder} қалтасы — жоба бумасы емес.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no version.</source>
        <translation>{file} файлы бүлінген: нұсқасы көрсетілмеген.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Annotator (version {version}). Install it to read the bundle.</source>
        <translation>{file} файлын Annotator бағдарламасының жаңарақ нұсқасы жазған (нұсқа {version}). Буманы оқу үшін сол нұсқаны орнатыңыз.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no files or no project.</source>
        <translation>{file} файлы бүлінген: онда файлдар немесе жоба көрсетілмеген.</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} cannot be a file of a bundle.</source>
        <translation>{file} файлы бүлінген: {name} файлы бумада бола алмайды.</translation>
    </message>
    <message>
        <source>{file} is damaged: it does not name {name}.</source>
        <translation>{file} файлы бүлінген: онда {name} көрсетілмеген.</translation>
    </message>
    <message>
        <source>Bundle (a folder)</source>
        <translation>Бума (қалта)</translation>
    </message>
    <message>
        <source>a folder that an export wrote: the whole project</source>
        <translation>экспортталған қалта: бүкіл жоба</translation>
    </message>
    <message>
        <source>a folder with the whole project, to be kept, compared line by line and read back exactly</source>
        <translation>бүкіл жоба салынған қалта: сақтауға, жолма-жол салыстыруға және дәл қайта оқуға арналған</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it or choose another place.</source>
        <translation>{folder} қалтасы жоқ; оны жасаңыз немесе басқа орынды таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is a file; a bundle is a folder. Choose another name.</source>
        <translation>{file} — файл, ал бума — қалта. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty and was not changed; choose another or --overwrite.</source>
        <translation>{folder} қалтасы бос емес және өзгертілмеді; басқасын немесе --overwrite таңдаңыз.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {why}. What was there was not changed.</source>
        <translation>{folder} қалтасы жазылмады: {why}. Онда бұрын болған нәрсе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{file} is there already and belongs to no bundle; nothing was changed. Choose another folder.</source>
        <translation>{file} файлы бұрыннан бар және ешқандай бумаға жатпайды; ештеңе өзгертілмеді. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>бұл объект емес</translation>
    </message>
    <message>
        <source>{key} is no uuid</source>
        <translation>{key} — uuid емес</translation>
    </message>
    <message>
        <source>{key} is no text</source>
        <translation>{key} — мәтін емес</translation>
    </message>
    <message>
        <source>{key} is no whole number</source>
        <translation>{key} — бүтін сан емес</translation>
    </message>
    <message>
        <source>{key} is neither true nor false</source>
        <translation>{key} мәні true де, false та емес</translation>
    </message>
    <message>
        <source>{key} is no object</source>
        <translation>{key} — объект емес</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} жоқ</translation>
    </message>
    <message>
        <source>{key} is not known here</source>
        <translation>{key} деген мұнда белгісіз</translation>
    </message>
    <message>
        <source>{key} is {value}, which is none of: {all}</source>
        <translation>{key} мәні — {value}, ал мүмкін мәндер: {all}</translation>
    </message>
    <message>
        <source>{key} is no list</source>
        <translation>{key} — тізім емес</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} бос</translation>
    </message>
    <message>
        <source>{key} holds something that does not belong there</source>
        <translation>{key} ішінде бөтен нәрсе бар</translation>
    </message>
    <message>
        <source>{path} could not be backed up: {reason}.</source>
        <translation>{path} файлының сақтық көшірмесі жасалмады: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} файлы жазылмады: {reason}.</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported</source>
        <translation>{id}-мақала: мәтіні импортталған мәтінмен сәйкес емес</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>{path} — Annotator жобасы емес.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} файлын оқу мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the project itself.</source>
        <translation>{path} — жобаның өзі.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there first. Nothing was changed.</source>
        <translation>{path} басқа терезеде не бағдарламада ашық; алдымен оны сонда жабыңыз. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{path}: this SQLite cannot keep the project safe (foreign keys or full sync are off).</source>
        <translation>{path}: бұл SQLite жобаны сенімді сақтай алмайды (сыртқы кілттер немесе толық синхрондау өшірулі).</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved to {name}. Make room on the disk and do it again.</source>
        <translation>Дискіде орын жоқ: бұл {name} файлына сақталмады. Дискіде орын босатып, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>Another program keeps {name} busy: this was not saved. Do it again in a moment.</source>
        <translation>{name} файлын басқа бағдарлама пайдаланып жатыр: бұл сақталмады. Сәлден соң қайталаңыз.</translation>
    </message>
    <message>
        <source>{name} may not be written to any more: this was not saved. Give yourself the right to write to the file and its folder, and do it again.</source>
        <translation>{name} файлына жазуға енді рұқсат жоқ: бұл сақталмады. Файл мен оның қалтасына жазу құқығын беріп, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The disk could not write {name}: this was not saved. Look whether the disk is still connected, and do it again.</source>
        <translation>Диск {name} файлын жаза алмады: бұл сақталмады. Дискінің қосулы екенін тексеріп, әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>{name} is damaged: this was not saved. Restore a backup (menu Project), or save what can be read with “annotator recover”.</source>
        <translation>{name} файлы бүлінген: бұл сақталмады. Сақтық көшірмені қалпына келтіріңіз («Жоба» мәзірі) немесе оқылатын деректі «annotator recover» арқылы сақтаңыз.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open, so nothing can be saved to it any more. Your work is still here: save it to another place.</source>
        <translation>{name} файлы ашық тұрғанда жылжытылған, жойылған немесе ауыстырылған, сондықтан оған енді ештеңе сақталмайды. Жұмысыңыз осында тұр: оны басқа орынға сақтаңыз.</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>дерекқор файлын ашу мүмкін емес</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>дерекқор не диск толған</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>дискіге жазу не оқу қатесі</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>дерекқор тек оқуға арналған</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>дерекқор бос емес</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл дерекқор емес</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>дерекқор файлы бүлінген</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes more than {seconds} s on one text. Say more exactly what may be repeated: \w+ instead of .*, one + instead of two within each other.</source>
        <translation>/{source}/ өрнегін бір мәтінде іздеуге {seconds} с-тан көп уақыт кетеді. Нені қайталауға болатынын дәлірек жазыңыз: .* орнына \w+, бірінің ішіндегі екі + орнына біреуі.</translation>
    </message>
    <message numerus="yes">
        <source>A regular expression has at most %n characters.</source>
        <translation>
            <numerusform>Тұрақты өрнекте ең көбі %n таңба болады.</numerusform>
            <numerusform>Тұрақты өрнекте ең көбі %n таңба болады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression /{source}/ repeats something too often; repeat it at most %n times.</source>
        <translation>
            <numerusform>/{source}/ өрнегінде қайталау тым көп; ең көбі %n рет қайталаңыз.</numerusform>
            <numerusform>/{source}/ өрнегінде қайталау тым көп; ең көбі %n рет қайталаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The expression /{source}/ calls itself or a part of itself; write the part out.</source>
        <translation>/{source}/ өрнегі өзін не өз бөлігін шақырады; сол бөлікті толық жазыңыз.</translation>
    </message>
    <message>
        <source>The expression /{source}/ cannot be read: {reason}.</source>
        <translation>/{source}/ өрнегін оқу мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>{path} файлын ашу мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project; it was not changed.</source>
        <translation>{path} — Annotator жобасы емес; файл өзгертілмеді.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Annotator (schema {version}, this one knows {known}); it was not changed. Install the newer version to open it.</source>
        <translation>{path} файлын Annotator бағдарламасының жаңарақ нұсқасы жасаған (схема {version}, ал бұл нұсқаға таныс схема — {known}); файл өзгертілмеді. Ашу үшін жаңарақ нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written to; copy the project to a folder of your own.</source>
        <translation>{path} файлына немесе оның қалтасына жазу мүмкін емес; жобаны өз қалтаңызға көшіріңіз.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>соңы жоқ</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); it was not changed. Restore a backup (annotator restore), or save what can be read: annotator recover.</source>
        <translation>{path} файлы бүлінген ({reason}); ол өзгертілмеді. Сақтық көшірмені қалпына келтіріңіз (annotator restore) немесе оқылатын деректі сақтаңыз: annotator recover.</translation>
    </message>
    <message>
        <source>it lacks {tables}</source>
        <translation>мыналар жоқ: {tables}</translation>
    </message>
    <message>
        <source>{path} exists already; it was not changed. Choose another name or open it.</source>
        <translation>{path} файлы бұрыннан бар; ол өзгертілмеді. Басқа атау таңдаңыз немесе сол файлды ашыңыз.</translation>
    </message>
    <message>
        <source>{path} could not be made: {reason}.</source>
        <translation>{path} файлы жасалмады: {reason}.</translation>
    </message>
    <message>
        <source>{path} is on a network drive ({kind}). The project is kept in a slower, safe way there; keep it on a disk of this computer, and copy it with “annotator backup”.</source>
        <translation>{path} файлы желілік дискіде ({kind}). Ондағы жоба баяу, бірақ қауіпсіз тәсілмен сақталады; оны осы компьютердің дискісінде ұстап, «annotator backup» арқылы көшіріңіз.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} synchronises, which may copy it half-written or make two of it. Keep the project in another folder, and put backups into this one.</source>
        <translation>{path} файлы {service} синхрондайтын қалтада; ол жобаны жартылай жазылған күйде көшіруі немесе екеу етуі мүмкін. Жобаны басқа қалтада ұстап, бұл қалтаға сақтық көшірмелерін салыңыз.</translation>
    </message>
    <message>
        <source>NOT alone finds no words to list; add what the articles shall have.</source>
        <translation>Жалғыз NOT тізімге сөз таппайды; мақалаларда болуы керек сөзді қосыңыз.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} файлы бұрыннан бар; басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} holds nothing that can be read as a project.</source>
        <translation>{path} файлында жоба ретінде оқылатын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>{path} could not be recovered: {reason}.</source>
        <translation>{path} файлының деректері құтқарылмады: {reason}.</translation>
    </message>
    <message>
        <source>what was only in {file} ({reason})</source>
        <translation>тек {file} ішінде болған деректер ({reason})</translation>
    </message>
    <message>
        <source>page {number}: {reason}</source>
        <translation>{number}-бет: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that could be of {tables}</source>
        <translation>
            <numerusform>{tables} кестелерінікі болуы мүмкін %n жол</numerusform>
            <numerusform>{tables} кестелерінікі болуы мүмкін %n жол</numerusform>
        </translation>
    </message>
    <message>
        <source>a row of {table} ({id})</source>
        <translation>{table} кестесінің жолы ({id})</translation>
    </message>
    <message>
        <source>a row of {table} ({id}): {reason}</source>
        <translation>{table} кестесінің жолы ({id}): {reason}</translation>
    </message>
    <message>
        <source>{path} has schema {version}, which this Annotator cannot upgrade; it was not changed.</source>
        <translation>{path} файлының схемасы — {version}, бұл Annotator оны жаңарта алмайды; файл өзгертілмеді.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date and is as it was: {reason}.</source>
        <translation>{path} файлы жаңартылмады, бұрынғы күйінде қалды: {reason}.</translation>
    </message>
    <message>
        <source>{table} {id} would point to a row of {parent} that is not there</source>
        <translation>{table} {id}: {parent} кестесінде жоқ жолға сілтеген болар еді</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>файл бүлінген: {reason}</translation>
    </message>
    <message>
        <source>{table} {id} points to a row of {parent} that is not there</source>
        <translation>{table} {id}: {parent} кестесінде жоқ жолға сілтейді</translation>
    </message>
    <message>
        <source>The words hold half a character (a lone surrogate). Nothing was changed.</source>
        <translation>Сөздерде жарты таңба бар (жалғыз суррогат). Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Something that this belongs to is not there any more; it was deleted or undone meanwhile. Nothing was changed.</source>
        <translation>Бұл тиесілі жазба енді жоқ: осы аралықта жойылған немесе болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Parts of the program and their licences</source>
        <translation>Бағдарламаның бөліктері және олардың лицензиялары</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities in them, keep every mark at once.</source>
        <translation>Мақала оқып, ондағы тұжырымдар мен нысандарды белгілеуге арналған; әр белгі бірден сақталады.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License (3 немесе одан кейінгі нұсқа) бойынша таратылатын еркін бағдарлама. Ешқандай кепілдік берілмейді.</translation>
    </message>
    <message>
        <source>Parts of other makers; the texts of their licences come with the program:</source>
        <translation>Басқа әзірлеушілердің бөліктері; лицензия мәтіндері бағдарламамен бірге келеді:</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the folder: {folder}</source>
        <translation>Қалтаны ашу: {folder}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>Жолды көшіру: {folder}</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Лицензия…</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Есеп үшін мәліметті көшіру</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing has been kept in it.</source>
        <translation>{folder} қалтасы әлі жоқ: онда ештеңе сақталмаған.</translation>
    </message>
    <message>
        <source>The desktop does not open {folder}. Copy its path instead.</source>
        <translation>Жұмыс үстелі {folder} қалтасын ашпады. Орнына оның жолын көшіріңіз.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Көшірілді.</translation>
    </message>
    <message>
        <source>Licence of Annotator</source>
        <translation>Annotator лицензиясы</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Лицензия мәтіні</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Backups of projects</source>
        <translation>Жобалардың сақтық көшірмелері</translation>
    </message>
    <message>
        <source>Sample project, other data</source>
        <translation>Үлгі жоба, басқа деректер</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>of the program</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The text did not come with this copy of the program: https://www.gnu.org/licenses/gpl-3.0.txt</source>
        <translation>Мәтін бағдарламаның бұл көшірмесімен бірге келмеген: https://www.gnu.org/licenses/gpl-3.0.txt</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Мақала тілі…</translation>
    </message>
    <message>
        <source>Find the language by rule</source>
        <translation>Тілді ережемен анықтау</translation>
    </message>
    <message>
        <source>Find the language of all articles by rule…</source>
        <translation>Барлық мақаланың тілін ережемен анықтау…</translation>
    </message>
    <message>
        <source>said by hand</source>
        <translation>қолмен көрсетілген</translation>
    </message>
    <message>
        <source>said by the file that it came from</source>
        <translation>бастапқы файлда көрсетілген</translation>
    </message>
    <message>
        <source>found by rule</source>
        <translation>ережемен анықталған</translation>
    </message>
    <message>
        <source>{language}, written in {script}; {who}</source>
        <translation>{language}, жазуы: {script}; {who}</translation>
    </message>
    <message>
        <source>The language of the article is {name} now. Ctrl+Z takes it back.</source>
        <translation>Мақала тілі енді — {name}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Another language or script…</source>
        <translation>Басқа тіл немесе жазу…</translation>
    </message>
    <message>
        <source>Paragraphs in another language</source>
        <translation>Басқа тілдегі абзацтар</translation>
    </message>
    <message>
        <source>Accept the suggestion before you change its extent.</source>
        <translation>Үзіндіні өзгертпес бұрын ұсынысты қабылдаңыз.</translation>
    </message>
    <message>
        <source>Accept annotations</source>
        <translation>Аннотацияларды қабылдау</translation>
    </message>
    <message>
        <source>Reject annotations</source>
        <translation>Аннотацияларды қабылдамау</translation>
    </message>
    <message>
        <source>Reopen annotations</source>
        <translation>Аннотацияларды қайта ашу</translation>
    </message>
    <message>
        <source>Set annotations as gold</source>
        <translation>Аннотацияларды эталон ету</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Қабылданды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Қабылданды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Қабылданбады: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Қабылданбады: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Қайта ашылды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Қайта ашылды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set as gold: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Эталон етілді: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Эталон етілді: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Алып тасталды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Алып тасталды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Аннотацияларды алып тастау</translation>
    </message>
    <message numerus="yes">
        <source>Flagged as unsure: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Күмәнді деп белгіленді: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Күмәнді деп белгіленді: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sure again: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Күмәні алынды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Күмәні алынды: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag annotations</source>
        <translation>Күмәнді деп белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>Label {label}: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» жапсырмасы: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>«{label}» жапсырмасы: %n аннотация. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Жапсырмасын «{label}» етіп ауыстыру</translation>
    </message>
    <message>
        <source>Nothing to change: the annotations are so already.</source>
        <translation>Өзгертетін ештеңе жоқ: аннотациялар онсыз да сондай.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кім айтқан</translation>
    </message>
    <message>
        <source>Who said it: type a name</source>
        <translation>Кім айтқан: атын теріңіз</translation>
    </message>
    <message>
        <source>The author of the article says it</source>
        <translation>Мақала авторының өз сөзі</translation>
    </message>
    <message>
        <source>Somebody unnamed says it</source>
        <translation>Аты аталмаған біреу айтқан</translation>
    </message>
    <message>
        <source>Nobody is named as saying it (agentless)</source>
        <translation>Айтушысы көрсетілмеген (айтушысыз)</translation>
    </message>
    <message>
        <source>Who says it is not resolved</source>
        <translation>Айтушысы анықталмаған</translation>
    </message>
    <message>
        <source>A group says it</source>
        <translation>Топ айтқан</translation>
    </message>
    <message>
        <source>Said by the author. Ctrl+Z takes it back.</source>
        <translation>Айтқан: автор. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Said by somebody unnamed. Ctrl+Z takes it back.</source>
        <translation>Айтқан: аты аталмаған біреу. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Said by nobody named. Ctrl+Z takes it back.</source>
        <translation>Айтушысы көрсетілмеген. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Said by somebody not resolved. Ctrl+Z takes it back.</source>
        <translation>Айтушысы анықталмаған. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Said by a group. Ctrl+Z takes it back.</source>
        <translation>Айтқан: топ. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>The next source and cue that may be meant</source>
        <translation>Келесі ықтимал дереккөз бен сілтеме сөз</translation>
    </message>
    <message>
        <source>The source and cue before</source>
        <translation>Алдыңғы дереккөз бен сілтеме сөз</translation>
    </message>
    <message>
        <source>The selected words report the source of the claim; with none selected, propose who does</source>
        <translation>Бөлектелген сөздер тұжырымның дереккөзін жеткізеді; бөлектелмесе, жеткізушіні ұсыну</translation>
    </message>
    <message>
        <source>Take the outermost source off the chain of the claim</source>
        <translation>Тұжырым тізбегінен ең сыртқы дереккөзді алып тастау</translation>
    </message>
    <message>
        <source>Nobody is found who may report this source. Select the words and press the key.</source>
        <translation>Бұл дереккөзді жеткізуші табылмады. Сөздерді бөлектеп, пернені басыңыз.</translation>
    </message>
    <message>
        <source>reported by {who}</source>
        <translation>жеткізген: {who}</translation>
    </message>
    <message>
        <source>a weak guess</source>
        <translation>сенімсіз болжам</translation>
    </message>
    <message>
        <source>Left without a source; Enter goes into the fields of the claim.</source>
        <translation>Дереккөзсіз қалдырылды; Enter — тұжырым өрістеріне өту.</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>айтқан: {who}</translation>
    </message>
    <message>
        <source>{who}. Ctrl+Z takes it back.</source>
        <translation>{who}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>{who} is taken off the chain. Ctrl+Z takes it back.</source>
        <translation>Тізбектен алынды: {who}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Nobody reports the source of this claim yet; Alt+Y says who does.</source>
        <translation>Бұл тұжырымның дереккөзін әзірге ешкім жеткізбейді; жеткізушіні Alt+Y көрсетеді.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? Enter — қабылдау, / — сүзу, Esc — бас тарту.</translation>
    </message>
    <message>
        <source>{who}? ({which} of {all}, ↓ for another) Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? ({which} / {all}, ↓ — басқасы) Enter — қабылдау, / — сүзу, Esc — бас тарту.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it.</source>
        <translation>{who}? Enter — қабылдау.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it ({which} of {all}, ↓ for another).</source>
        <translation>{who}? Enter — қабылдау ({which} / {all}, ↓ — басқасы).</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it. Ctrl+Z takes the mark back.</source>
        <translation>Белгіленді; {who}? Enter — қабылдау. Ctrl+Z — белгіні болдырмау.</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it ({which} of {all}, ↓ for another). Ctrl+Z takes the mark back.</source>
        <translation>Белгіленді; {who}? Enter — қабылдау ({which} / {all}, ↓ — басқасы). Ctrl+Z — белгіні болдырмау.</translation>
    </message>
    <message>
        <source>Propose claims and who says them</source>
        <translation>Тұжырымдар мен айтушыларды ұсыну</translation>
    </message>
    <message>
        <source>Accept the whole proposed turn</source>
        <translation>Ұсынылған айтылымды тұтас қабылдау</translation>
    </message>
    <message>
        <source>Accept the proposed claim with who may report its source</source>
        <translation>Ұсынылған тұжырымды дереккөзінің ықтимал жеткізушісімен қабылдау</translation>
    </message>
    <message>
        <source>Propose all claims of the selected speaker</source>
        <translation>Таңдалған айтушының барлық тұжырымын ұсыну</translation>
    </message>
    <message>
        <source>Claims are no longer proposed.</source>
        <translation>Тұжырымдар енді ұсынылмайды.</translation>
    </message>
    <message>
        <source>A accepts, X rejects.</source>
        <translation>A — қабылдау, X — қабылдамау.</translation>
    </message>
    <message numerus="yes">
        <source>A accepts, X rejects, Shift+A all %n of the turn.</source>
        <translation>
            <numerusform>A — қабылдау, X — қабылдамау, Shift+A — айтылымның %n тұжырымын түгел қабылдау.</numerusform>
            <numerusform>A — қабылдау, X — қабылдамау, Shift+A — айтылымның %n тұжырымын түгел қабылдау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed claim, {said}. {keys}</source>
        <translation>Ұсынылған тұжырым, {said}. {keys}</translation>
    </message>
    <message>
        <source>Perhaps reported by {who} (a weak guess, by the rule {rule}): Alt+N accepts that, too.</source>
        <translation>Жеткізген болуы мүмкін: {who} (сенімсіз болжам, ереже: {rule}); Alt+N оны да қабылдайды.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Бір айтылымның %n тұжырымы қабылданды. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Бір айтылымның %n тұжырымы қабылданды. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with who reports it. Ctrl+Z takes it back.</source>
        <translation>Жеткізушісімен бірге қабылданды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>The claims of this speaker are no longer proposed.</source>
        <translation>Бұл айтушының тұжырымдары енді ұсынылмайды.</translation>
    </message>
    <message>
        <source>Select the words of a speaker first.</source>
        <translation>Алдымен айтушының сөздерін бөлектеңіз.</translation>
    </message>
    <message>
        <source>Looking for the claims of {speaker}…</source>
        <translation>{speaker} айтқан тұжырымдар ізделуде…</translation>
    </message>
    <message>
        <source>The rules find no claim of this speaker.</source>
        <translation>Ережелер бұл айтушының тұжырымын таппады.</translation>
    </message>
    <message>
        <source>The rules find no claim in this article.</source>
        <translation>Ережелер бұл мақаладан тұжырым таппады.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed of this speaker</source>
        <translation>
            <numerusform>Бұл айтушының %n тұжырымы ұсынылды</numerusform>
            <numerusform>Бұл айтушының %n тұжырымы ұсынылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed in this article</source>
        <translation>
            <numerusform>Бұл мақалада %n тұжырым ұсынылды</numerusform>
            <numerusform>Бұл мақалада %n тұжырым ұсынылды</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}. Tab — келесісі, A — қабылдау, X — қабылдамау.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked or rejected already</source>
        <translation>
            <numerusform>%n тұжырым бұрын белгіленген не қабылданбаған</numerusform>
            <numerusform>%n тұжырым бұрын белгіленген не қабылданбаған</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}, {done}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}, {done}. Tab — келесісі, A — қабылдау, X — қабылдамау.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
    <message>
        <source>No command has these words. Esc closes.</source>
        <translation>Мұндай сөзі бар команда жоқ. Esc — жабу.</translation>
    </message>
    <message>
        <source>Dashboard: the project in numbers</source>
        <translation>Шолу: жоба сандармен</translation>
    </message>
    <message>
        <source>List the articles of the number</source>
        <translation>Санға кіретін мақалаларды тізімдеу</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Кестені көшіру</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Кестені экспорттау…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Суретті экспорттау…</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Келесі кесте</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Алдыңғы кесте</translation>
    </message>
    <message>
        <source>Back from the dashboard to the text</source>
        <translation>Шолудан мәтінге қайту</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>{name}, {head}: {number}</source>
        <translation>{name}, {head}: {number}</translation>
    </message>
    <message>
        <source>A picture is written as SVG or PNG: end the name of the file in {suffixes}.</source>
        <translation>Сурет SVG немесе PNG түрінде жазылады: файл атауының соңы мынадай болсын: {suffixes}.</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %n rows</source>
        <translation>
            <numerusform>%n жолдың алғашқы {shown} жолы</numerusform>
            <numerusform>%n жолдың алғашқы {shown} жолы</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Кестелер</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Санау</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>Саналуда… %p %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Санауды тоқтату</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Тізімдеу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Кесте…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Сурет…</translation>
    </message>
    <message>
        <source>Counting was stopped. Click the table at the left, or choose it again, to count it.</source>
        <translation>Санау тоқтатылды. Санау үшін сол жақтағы кестені шертіңіз немесе қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no article behind this number.</source>
        <translation>Бұл санға кіретін мақала жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The table is copied: %n rows.</source>
        <translation>
            <numerusform>Кесте көшірілді: %n жол.</numerusform>
            <numerusform>Кесте көшірілді: %n жол.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Кестені экспорттау</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Суретті экспорттау</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Экспорттайтын ештеңе әлі жоқ.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} файлы жазылды.</translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Мақалалар күй бойынша</translation>
    </message>
    <message>
        <source>Articles by annotator and status</source>
        <translation>Мақалалар аннотатор мен күй бойынша</translation>
    </message>
    <message>
        <source>Articles by day and status</source>
        <translation>Мақалалар күн мен күй бойынша</translation>
    </message>
    <message>
        <source>Annotations by annotator</source>
        <translation>Аннотациялар аннотатор бойынша</translation>
    </message>
    <message>
        <source>Annotations by day</source>
        <translation>Аннотациялар күн бойынша</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Жапсырмалар</translation>
    </message>
    <message>
        <source>Labels by article</source>
        <translation>Жапсырмалар мақала бойынша</translation>
    </message>
    <message>
        <source>Labels by outlet</source>
        <translation>Жапсырмалар басылым бойынша</translation>
    </message>
    <message>
        <source>Labels by date</source>
        <translation>Жапсырмалар күні бойынша</translation>
    </message>
    <message>
        <source>Labels by language</source>
        <translation>Жапсырмалар тіл бойынша</translation>
    </message>
    <message>
        <source>Speakers by claims</source>
        <translation>Айтушылар тұжырым саны бойынша</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Тұжырымдар баға бойынша</translation>
    </message>
    <message>
        <source>Claims by type</source>
        <translation>Тұжырымдар түр бойынша</translation>
    </message>
    <message>
        <source>Entities by mentions</source>
        <translation>Нысандар аталу саны бойынша</translation>
    </message>
    <message>
        <source>The status that you have given to each article.</source>
        <translation>Әр мақалаға өзіңіз берген күй.</translation>
    </message>
    <message>
        <source>What each annotator who has given a status thinks of each article.</source>
        <translation>Күй берген әр аннотатордың әр мақала туралы пікірі.</translation>
    </message>
    <message>
        <source>The day on which articles got the status that they have now, whoever gave it.</source>
        <translation>Мақалалар қазіргі күйін алған күн, кім бергеніне қарамастан.</translation>
    </message>
    <message>
        <source>All annotations, also suggested and rejected ones.</source>
        <translation>Барлық аннотация, ұсынылғандары мен қабылданбағандары да.</translation>
    </message>
    <message>
        <source>The day on which annotations were made, also suggested and rejected ones.</source>
        <translation>Аннотациялар жасалған күн, ұсынылғандары мен қабылданбағандары да.</translation>
    </message>
    <message>
        <source>On words, accepted or gold, and on whole articles.</source>
        <translation>Сөздерге қойылған, қабылданған не эталон және тұтас мақалаға қойылған.</translation>
    </message>
    <message>
        <source>By the date of the article. On words, accepted or gold, and on whole articles.</source>
        <translation>Мақаланың күні бойынша. Сөздерге қойылған, қабылданған не эталон және тұтас мақалаға қойылған.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold. A claim of two speakers counts for both.</source>
        <translation>Қабылданған немесе эталон тұжырымдар. Екі айтушының тұжырымы екеуіне де есептеледі.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold, by their newest verdict.</source>
        <translation>Қабылданған немесе эталон тұжырымдар, ең соңғы бағасы бойынша.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold.</source>
        <translation>Қабылданған немесе эталон тұжырымдар.</translation>
    </message>
    <message>
        <source>Mentions that are accepted or gold.</source>
        <translation>Қабылданған немесе эталон аталулар.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күй</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Аннотатор</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотациялар</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Аталулар</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Күні жоқ</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Басылымсыз</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Тілі белгісіз</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Айтушысы көрсетілмеген</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Бағасыз</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Түрі жоқ</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Ұсынылған</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Қабылданды.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Қабылданбады.</translation>
    </message>
    <message>
        <source>Words of the annotation</source>
        <translation>Аннотацияның сөздері</translation>
    </message>
    <message>
        <source>Flag this annotation as unsure (U in the text)</source>
        <translation>Осы аннотацияны күмәнді деп белгілеу (мәтінде U)</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete in the text)</source>
        <translation>Осы аннотацияны алып тастау (мәтінде Delete)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Accept this annotation (A in the text)</source>
        <translation>Осы аннотацияны қабылдау (мәтінде A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Reject this annotation (X in the text)</source>
        <translation>Осы аннотацияны қабылдамау (мәтінде X)</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмент</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {label} “{quote}”. Ctrl+Z brings it back.</source>
        <translation>{label} «{quote}» алып тасталды. Ctrl+Z — қайтару.</translation>
    </message>
    <message>
        <source>Suggested by {rule}</source>
        <translation>Ұсынған ереже: {rule}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Қабылданған</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Қабылданбаған</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of proposals</comment>
        <translation>Дұрысы</translation>
    </message>
    <message>
        <source>Proposed claims accepted and rejected, by rule</source>
        <translation>Ұсынылған тұжырымдардың қабылданғаны мен қабылданбағаны, ереже бойынша</translation>
    </message>
    <message>
        <source>No proposed claim has been accepted or rejected yet. Alt+O proposes some.</source>
        <translation>Ұсынылған тұжырымдар жөнінде әзірге шешім жоқ. Alt+O тұжырым ұсынады.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Named, without words</source>
        <translation>Атаулы, сөз көрсетілмеген</translation>
    </message>
    <message>
        <source>A group, without words</source>
        <translation>Топ, сөз көрсетілмеген</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <translation>Аты аталмаған біреу</translation>
    </message>
    <message>
        <source>Nobody named (agentless)</source>
        <translation>Айтушысы көрсетілмеген (айтушысыз)</translation>
    </message>
    <message>
        <source>The author of the article</source>
        <translation>Мақала авторы</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Анықталмаған</translation>
    </message>
    <message>
        <source>No article yet. Import some with {imports}.</source>
        <translation>Мақала әлі жоқ. {imports} арқылы импорттаңыз.</translation>
    </message>
    <message>
        <source>No article has a status yet. Open one and press {done} when you are done with it.</source>
        <translation>Әзірге күйі бар мақала жоқ. Бірін ашып, дайын болғанда {done} басыңыз.</translation>
    </message>
    <message>
        <source>Nothing has been marked yet. Select words in an article and press the key of a label.</source>
        <translation>Әзірге ештеңе белгіленбеген. Мақалада сөздерді бөлектеп, жапсырма пернесін басыңыз.</translation>
    </message>
    <message>
        <source>No claim has been marked yet. Select a sentence in an article and press {claim}.</source>
        <translation>Әзірге тұжырым белгіленбеген. Мақалада сөйлемді бөлектеп, {claim} басыңыз.</translation>
    </message>
    <message>
        <source>No mark names an entity yet. Select a mark in an article and press {link}.</source>
        <translation>Әзірге ешбір белгі нысанды атамайды. Мақалада белгіні таңдап, {link} басыңыз.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>{table}: {parts}</source>
        <translation>{table}: {parts}</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Тексеру және жөндеу</translation>
    </message>
    <message>
        <source>Looking at every article and mark…</source>
        <translation>Әр мақала мен белгі тексерілуде…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ақаулар</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Жөндеу</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Faults found: {count}. A repair makes a backup before, and Ctrl+Z takes it back.</source>
        <translation>Табылған ақаулар: {count}. Жөндеу алдымен сақтық көшірме жасайды, Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>No fault found.</source>
        <translation>Ақау табылмады.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Жөндеу</translation>
    </message>
    <message>
        <source>Not repaired:</source>
        <translation>Жөнделмегені:</translation>
    </message>
    <message>
        <source>Repaired: {count}, left: {left}.</source>
        <translation>Жөнделді: {count}, қалды: {left}.</translation>
    </message>
    <message>
        <source>Restore a backup for what is left, if one has it whole.</source>
        <translation>Қалғаны үшін деректері бүтін сақтық көшірмені қалпына келтіріңіз (бар болса).</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Бума мазмұны</translation>
    </message>
    <message>
        <source>The bytes of the imported files, where they are not just their text</source>
        <translation>Импортталған файлдардың мәтінмен бірдей болмаған байттары</translation>
    </message>
    <message>
        <source>Tables for spreadsheets beside it (CSV)</source>
        <translation>Қасына электрондық кестелер (CSV)</translation>
    </message>
    <message>
        <source>the history of steps, and where everybody stopped reading</source>
        <translation>қадамдар тарихы және әркімнің оқуын тоқтатқан жері</translation>
    </message>
    <message>
        <source>Replace the bundle that is there; other files in the folder stay</source>
        <translation>Бұрыннан бар буманы ауыстыру; қалтадағы басқа файлдар қалады</translation>
    </message>
    <message>
        <source>Write into this folder, which holds other files; they stay</source>
        <translation>Басқа файлдары бар осы қалтаға жазу; олар сақталады</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Ұйым</translation>
    </message>
    <message>
        <source>who publishes the reviews</source>
        <translation>сараптамаларды жариялаушы</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Reviews below</source>
        <translation>Сараптамалар орны</translation>
    </message>
    <message>
        <source>https://… – each review has its address below this one</source>
        <translation>https://… – әр сараптаманың мекенжайы осыдан басталады</translation>
    </message>
    <message>
        <source>A review needs {missing}.</source>
        <translation>Сараптамаға керегі: {missing}.</translation>
    </message>
    <message>
        <source>Replace the file that is there ({size})</source>
        <translation>Бұрыннан бар файлды ауыстыру ({size})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>және тағы {count}</translation>
    </message>
    <message>
        <source>No claim has a verdict yet.</source>
        <translation>Әзірге бағаланған тұжырым жоқ.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттау</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <translation>Бұл мақала: {title}</translation>
    </message>
    <message numerus="yes">
        <source>The list as it stands: %n articles</source>
        <translation>
            <numerusform>Тізімнің қазіргі түрі: %n мақала</numerusform>
            <numerusform>Тізімнің қазіргі түрі: %n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole project: %n articles</source>
        <translation>
            <numerusform>Бүкіл жоба: %n мақала</numerusform>
            <numerusform>Бүкіл жоба: %n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>Only articles in</source>
        <translation>Тек мына тілдегі мақалалар</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>барлық тіл</translation>
    </message>
    <message>
        <source>Only articles that are</source>
        <translation>Тек мына күйдегі мақалалар</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>кез келген күй</translation>
    </message>
    <message>
        <source>Only annotations with label</source>
        <translation>Тек мына жапсырмалы аннотациялар</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>барлық жапсырма</translation>
    </message>
    <message>
        <source>Also suggestions and rejected annotations</source>
        <translation>Ұсыныстар мен қабылданбаған аннотациялар да</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, by which Excel knows the letters</source>
        <translation>Басына BOM белгісін қою: Excel әріптерді сол арқылы таниды</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Таңдау…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Жазылатын файл</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Тек</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Жариялаушы</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Кірмейтіні</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Қалтада көрсету</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>саналуда…</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>Қалтаға экспорттау</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файл (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт орны</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>left behind</comment>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспортталуда…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n articles</source>
        <translation>
            <numerusform>Экспортталуда: {done} / %n мақала</numerusform>
            <numerusform>Экспортталуда: {done} / %n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n records</source>
        <translation>
            <numerusform>Экспортталуда: {done} / %n жазба</numerusform>
            <numerusform>Экспортталуда: {done} / %n жазба</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>алынбады</translation>
    </message>
    <message>
        <source>What the export says</source>
        <translation>Экспорт хабарламасы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Экспорт тоқтатылды; ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Тоқтатылды; ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>{count} {things}</source>
        <translation>{count} {things}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналуда…</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Не істеледі</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Жапсырманы таңдаңыз</translation>
    </message>
    <message>
        <source>Annotate the hits</source>
        <translation>Сәйкестіктерді аннотациялау</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Аннотациялау</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Жапсырма</translation>
    </message>
    <message>
        <source>Choose the label that the hits shall carry.</source>
        <translation>Сәйкестіктерге қойылатын жапсырманы таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n new annotations will be made.</source>
        <translation>
            <numerusform>%n жаңа аннотация жасалады.</numerusform>
            <numerusform>%n жаңа аннотация жасалады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits carry this label already and stay as they are.</source>
        <translation>
            <numerusform>%n сәйкестікте бұл жапсырма бұрыннан бар, олар өзгермейді.</numerusform>
            <numerusform>%n сәйкестікте бұл жапсырма бұрыннан бар, олар өзгермейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits outside the texts are left out.</source>
        <translation>
            <numerusform>Мәтіннен тыс %n сәйкестік алынбайды.</numerusform>
            <numerusform>Мәтіннен тыс %n сәйкестік алынбайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations made</source>
        <translation>
            <numerusform>%n аннотация жасалды</numerusform>
            <numerusform>%n аннотация жасалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits passed over</source>
        <translation>
            <numerusform>%n сәйкестік өткізіп жіберілді</numerusform>
            <numerusform>%n сәйкестік өткізіп жіберілді</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotating hits</source>
        <translation>Сәйкестіктерді аннотациялау</translation>
    </message>
    <message>
        <source>Relabel annotations on the hits</source>
        <translation>Сәйкестіктердегі аннотациялардың жапсырмасын ауыстыру</translation>
    </message>
    <message>
        <source>Delete annotations on the hits</source>
        <translation>Сәйкестіктердегі аннотацияларды жою</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Қай аннотациялар</translation>
    </message>
    <message>
        <source>Annotations on the hits; Space chooses</source>
        <translation>Сәйкестіктердегі аннотациялар; Space таңдайды</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Жаңа жапсырма</translation>
    </message>
    <message>
        <source>No annotation lies on these hits.</source>
        <translation>Бұл сәйкестіктерде аннотация жоқ.</translation>
    </message>
    <message>
        <source>Choose with Space which of them are meant.</source>
        <translation>Қайсысы керегін Space пернесімен таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be deleted.</source>
        <translation>
            <numerusform>%n аннотация жойылады.</numerusform>
            <numerusform>%n аннотация жойылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations: choose the label that they shall carry.</source>
        <translation>
            <numerusform>%n аннотация: оларға қойылатын жапсырманы таңдаңыз.</numerusform>
            <numerusform>%n аннотация: оларға қойылатын жапсырманы таңдаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be {label}; where the words carry it already nothing changes.</source>
        <translation>
            <numerusform>%n аннотацияға «{label}» жапсырмасы қойылады; сөздерде ол бұрыннан тұрса, ештеңе өзгермейді.</numerusform>
            <numerusform>%n аннотацияға «{label}» жапсырмасы қойылады; сөздерде ол бұрыннан тұрса, ештеңе өзгермейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted</source>
        <translation>
            <numerusform>%n аннотация жойылды</numerusform>
            <numerusform>%n аннотация жойылды</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting annotations</source>
        <translation>Аннотацияларды жою</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations relabelled as {label}</source>
        <translation>
            <numerusform>%n аннотацияның жапсырмасы «{label}» болды</numerusform>
            <numerusform>%n аннотацияның жапсырмасы «{label}» болды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations so already</source>
        <translation>
            <numerusform>%n аннотация онсыз да сондай</numerusform>
            <numerusform>%n аннотация онсыз да сондай</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabelling annotations</source>
        <translation>Аннотациялардың жапсырмасын ауыстыру</translation>
    </message>
    <message>
        <source>{label}, within the hits: {count}</source>
        <translation>{label}, сәйкестік ішінде: {count}</translation>
    </message>
    <message>
        <source>{label}, going beyond the hits: {count}</source>
        <translation>{label}, сәйкестіктен асады: {count}</translation>
    </message>
    <message>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>full texts of articles</source>
        <translation>мақалалардың толық мәтіні</translation>
    </message>
    <message>
        <source>articles without annotations</source>
        <translation>аннотациясыз мақалалар</translation>
    </message>
    <message>
        <source>annotations with everything on them</source>
        <translation>барлық деректерімен бірге аннотациялар</translation>
    </message>
    <message>
        <source>fields of articles (title, date, language, status, labels, metadata)</source>
        <translation>мақала өрістері (тақырып, күні, тіл, күй, жапсырмалар, метадеректер)</translation>
    </message>
    <message>
        <source>original bytes of imported files (the text is kept, in UTF-8)</source>
        <translation>импортталған файлдардың бастапқы байттары (мәтіні UTF-8 түрінде сақталады)</translation>
    </message>
    <message>
        <source>comments on whole articles</source>
        <translation>тұтас мақалаларға жазылған пікірлер</translation>
    </message>
    <message>
        <source>who put a label on a whole article</source>
        <translation>тұтас мақалаға жапсырманы кім қойғаны</translation>
    </message>
    <message>
        <source>colours, keys and definitions of your own or changed labels (their names are kept)</source>
        <translation>өз не өзгертілген жапсырмалардың түсі, пернесі және анықтамасы (атаулары сақталады)</translation>
    </message>
    <message>
        <source>definitions of your own fields (their values are kept)</source>
        <translation>өз өрістеріңіздің анықтамалары (мәндері сақталады)</translation>
    </message>
    <message>
        <source>aliases, descriptions, external ids and notes of entities</source>
        <translation>нысандардың басқа атаулары, сипаттамалары, сыртқы идентификаторлары және ескертпелері</translation>
    </message>
    <message>
        <source>entities that no exported annotation mentions</source>
        <translation>экспортталған аннотацияларда аталмаған нысандар</translation>
    </message>
    <message>
        <source>rules that proposed an annotation</source>
        <translation>аннотацияны ұсынған ережелер</translation>
    </message>
    <message>
        <source>sources further out than the nearest one</source>
        <translation>ең жақынынан кейінгі дереккөздер</translation>
    </message>
    <message>
        <source>attributions that no exported claim belongs to</source>
        <translation>экспортталған тұжырымға қатысы жоқ атрибуциялар</translation>
    </message>
    <message>
        <source>groups of claims</source>
        <translation>тұжырымдар топтары</translation>
    </message>
    <message>
        <source>relations between claims</source>
        <translation>тұжырымдар арасындағы байланыстар</translation>
    </message>
    <message>
        <source>settings of the project, such as saved searches (its scale of verdicts is kept)</source>
        <translation>жоба баптаулары, мысалы, сақталған іздеулер (бағалар шкаласы сақталады)</translation>
    </message>
    <message>
        <source>relations between records</source>
        <translation>жазбалар арасындағы байланыстар</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>нұсқаулықтар</translation>
    </message>
    <message>
        <source>steps of the history</source>
        <translation>тарих қадамдары</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотация</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n тұжырым</numerusform>
            <numerusform>%n тұжырым</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n нысан</numerusform>
            <numerusform>%n нысан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n баға</numerusform>
            <numerusform>%n баға</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n дәлел</numerusform>
            <numerusform>%n дәлел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n жапсырма</numerusform>
            <numerusform>%n жапсырма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidelines</source>
        <translation>
            <numerusform>%n нұсқаулық</numerusform>
            <numerusform>%n нұсқаулық</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotators</source>
        <translation>
            <numerusform>%n аннотатор</numerusform>
            <numerusform>%n аннотатор</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a bundle; import it by itself. Nothing was imported.</source>
        <translation>{folder} — бума; оны бөлек импорттаңыз. Ештеңе импортталмады.</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Буманы импорттау</translation>
    </message>
    <message>
        <source>{folder} holds the project “{name}”:</source>
        <translation>{folder} қалтасындағы жоба — «{name}»:</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Ол бос.</translation>
    </message>
    <message>
        <source>Keep what this project has where a record differs</source>
        <translation>Айырма болса, осы жобадағы жазбаны қалдыру</translation>
    </message>
    <message>
        <source>Take the bundle&apos;s record where one differs</source>
        <translation>Айырма болса, бумадағы жазбаны алу</translation>
    </message>
    <message>
        <source>This project is new: it becomes the one of the bundle.</source>
        <translation>Бұл жоба жаңа: ол бумадағы жобаға айналады.</translation>
    </message>
    <message>
        <source>Records that this project lacks are added; the same ones are passed over. One undo takes it back.</source>
        <translation>Бұл жобада жоқ жазбалар қосылады; бірдейлері өткізіп жіберіледі. Бір болдырмау бәрін кері қайтарады.</translation>
    </message>
    <message>
        <source>Files of names (*.csv *.tsv *.jsonl *.ndjson *.txt)</source>
        <translation>Атаулар файлдары (*.csv *.tsv *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>Import entities</source>
        <translation>Нысандарды импорттау</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>{file} оқылуда …</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Файл мазмұны</translation>
    </message>
    <message>
        <source>An entity that the registry knows by id, Wikidata id, or name and type gets the forms and fields that it lacks; nothing that is there is changed.</source>
        <translation>Тізілімге идентификаторы, Wikidata идентификаторы немесе атауы мен түрі бойынша таныс нысанға жетіспейтін тұлғалар мен өрістер қосылады; бұрыннан бары өзгермейді.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation>{file} файлын оқу</translation>
    </message>
    <message>
        <source>{path} is larger than {size}; split it.</source>
        <translation>{path} файлы {size} шегінен үлкен; оны бөліңіз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities in {file}.</source>
        <translation>
            <numerusform>{file} файлында %n нысан бар.</numerusform>
            <numerusform>{file} файлында %n нысан бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken; they stand first in the list.</source>
        <translation>
            <numerusform>%n жолды алу мүмкін емес; олар тізімнің басында тұр.</numerusform>
            <numerusform>%n жолды алу мүмкін емес; олар тізімнің басында тұр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entities</source>
        <translation>
            <numerusform>%n нысанды импорттау</numerusform>
            <numerusform>%n нысанды импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>{file} файлын импорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n entities new</source>
        <translation>
            <numerusform>%n жаңа нысан</numerusform>
            <numerusform>%n жаңа нысан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>entities</comment>
        <translation>
            <numerusform>%n нысан толықтырылды</numerusform>
            <numerusform>%n нысан толықтырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms added</source>
        <translation>
            <numerusform>%n тұлға қосылды</numerusform>
            <numerusform>%n тұлға қосылды</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks, the first: {place}: {reason}.</source>
        <translation>
            <numerusform>%n ескерту, біріншісі: {place}: {reason}.</numerusform>
            <numerusform>%n ескерту, біріншісі: {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>Тізілімді экспорттау</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>{file} файлын экспорттау</translation>
    </message>
    <message>
        <source>The registry was written to {path}.</source>
        <translation>Тізілім {path} файлына жазылды.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорттау</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>ақау</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сақталды</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ауыстырылды</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>өзгеше</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed.</source>
        <translation>Бума бүлінген; ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>What the import says</source>
        <translation>Импорт хабарламасы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>қабылданбады</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>жаңа жапсырма</translation>
    </message>
    <message>
        <source>new annotator</source>
        <translation>жаңа аннотатор</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>өткізіп жіберілді</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>басқа түрдегі файл</translation>
    </message>
    <message>
        <source>and {count} more, which are not listed</source>
        <translation>және тізімге кірмеген тағы {count}</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Бәрін көшіру</translation>
    </message>
    <message>
        <source>Looking at the languages of the articles</source>
        <translation>Мақала тілдерін қарау</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Тоқтатылды; ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Languages by rule</source>
        <translation>Тілдер ереже бойынша</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Не неге өзгереді</translation>
    </message>
    <message numerus="yes">
        <source>Change %n articles</source>
        <translation>
            <numerusform>%n мақаланы өзгерту</numerusform>
            <numerusform>%n мақаланы өзгерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %n articles was found by rule. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n мақаланың тілі ережемен анықталды. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>%n мақаланың тілі ережемен анықталды. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting the languages of %n articles</source>
        <translation>
            <numerusform>%n мақаланың тілін көрсету</numerusform>
            <numerusform>%n мақаланың тілін көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say of all %n articles what is kept already.</source>
        <translation>
            <numerusform>Барлық %n мақалада ережелер көрсеткені мен сақталғаны бірдей.</numerusform>
            <numerusform>Барлық %n мақалада ережелер көрсеткені мен сақталғаны бірдей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n articles the language or script of {changes} would be another.</source>
        <translation>
            <numerusform>%n мақаланың ішінде {changes} мақаланың тілі немесе жазуы өзгерер еді.</numerusform>
            <numerusform>%n мақаланың ішінде {changes} мақаланың тілі немесе жазуы өзгерер еді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left alone, since somebody or their file has said the language: %n articles.</source>
        <translation>
            <numerusform>Тілін біреу не файлы көрсеткендіктен өзгертілмегені: %n мақала.</numerusform>
            <numerusform>Тілін біреу не файлы көрсеткендіктен өзгертілмегені: %n мақала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project elsewhere</source>
        <translation>Жобаны басқа жерге сақтау</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. Nothing is lost: your work is still here. Save it, and go on there.</source>
        <translation>{path} файлы ашық тұрғанда жылжытылған, жойылған немесе ауыстырылған. Ештеңе жоғалған жоқ: жұмысыңыз осында тұр. Оны сақтап, сол жерде жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Сақтау орны</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сақтап, жалғастыру</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Басқа орын…</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Annotator жобалары (*.annotator)</translation>
    </message>
    <message>
        <source>both are the place {detail}</source>
        <translation>екеуі бір жер: {detail}</translation>
    </message>
    <message>
        <source>spelt alike: {detail}</source>
        <translation>жазылуы ұқсас: {detail}</translation>
    </message>
    <message>
        <source>the same names in another order: {detail}</source>
        <translation>сол есімдер, реті басқа: {detail}</translation>
    </message>
    <message>
        <source>the same but for the patronymic: {detail}</source>
        <translation>айырмасы тек әкесінің атында: {detail}</translation>
    </message>
    <message>
        <source>the initial fits: {detail}</source>
        <translation>бас әрпі сәйкес: {detail}</translation>
    </message>
    <message>
        <source>one may be the acronym of the other: {detail}</source>
        <translation>бірі екіншісінің қысқартпасы болуы мүмкін: {detail}</translation>
    </message>
    <message>
        <source>they sound alike in two alphabets: {detail}</source>
        <translation>екі әліпбиде айтылуы ұқсас: {detail}</translation>
    </message>
    <message>
        <source>{mentions} in {articles}</source>
        <translation>{articles} бойынша {mentions}</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n аталу</numerusform>
            <numerusform>%n аталу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources of claims</source>
        <translation>
            <numerusform>%n тұжырым дереккөзі</numerusform>
            <numerusform>%n тұжырым дереккөзі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n байланыс</numerusform>
            <numerusform>%n байланыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations with a field</source>
        <translation>
            <numerusform>өрісі бар %n аннотация</numerusform>
            <numerusform>өрісі бар %n аннотация</numerusform>
        </translation>
    </message>
    <message>
        <source>Along go: {what}.</source>
        <translation>Бірге көшеді: {what}.</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Нысандарды біріктіру</translation>
    </message>
    <message>
        <source>The entity that stays</source>
        <translation>Қалатын нысан</translation>
    </message>
    <message>
        <source>Which of them stays? The others become its forms.</source>
        <translation>Қайсысы қалады? Басқалары оның тұлғаларына айналады.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions will name {name}.</source>
        <translation>
            <numerusform>%n аталу «{name}» нысанын атайды.</numerusform>
            <numerusform>%n аталу «{name}» нысанын атайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms: {forms}.</source>
        <translation>Жаңа тұлғалар: {forms}.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>forms</comment>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>They are of different types ({types}); the marks keep their labels.</source>
        <translation>Олардың түрі әртүрлі ({types}); белгілердің жапсырмалары сақталады.</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: %n mentions moved. Ctrl+Z parts them again.</source>
        <translation>
            <numerusform>«{name}» нысанына біріктірілді: %n аталу көшті. Ctrl+Z — қайта бөлу.</numerusform>
            <numerusform>«{name}» нысанына біріктірілді: %n аталу көшті. Ctrl+Z — қайта бөлу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Жаңа нысан бөліп шығару</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <translation>Жаңа нысан атауы</translation>
    </message>
    <message>
        <source>Mentions that move</source>
        <translation>Көшетін аталулар</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} will name a new entity of the same type.</source>
        <translation>
            <numerusform>«{name}» нысанының %n аталуы түрі бірдей жаңа нысанды атайды.</numerusform>
            <numerusform>«{name}» нысанының %n аталуы түрі бірдей жаңа нысанды атайды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Бөліп шығару</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions split off as {name}. Ctrl+Z joins them again.</source>
        <translation>
            <numerusform>«{name}» нысанына %n аталу бөлініп шықты. Ctrl+Z — қайта қосу.</numerusform>
            <numerusform>«{name}» нысанына %n аталу бөлініп шықты. Ctrl+Z — қайта қосу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>Бір болуы мүмкін нысандар</translation>
    </message>
    <message>
        <source>Comparing the names of all entities …</source>
        <translation>Барлық нысанның атаулары салыстырылуда …</translation>
    </message>
    <message>
        <source>Pairs of entities that may be one</source>
        <translation>Бір болуы мүмкін нысан жұптары</translation>
    </message>
    <message>
        <source>They are two (X)</source>
        <translation>Бұлар екеу (X)</translation>
    </message>
    <message>
        <source>Do not propose this pair again</source>
        <translation>Бұл жұпты енді ұсынбау</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one. Enter shows what a merge would do.</source>
        <translation>
            <numerusform>%n жұп бір нысан болуы мүмкін. Enter — біріктірсе не болатынын көрсету.</numerusform>
            <numerusform>%n жұп бір нысан болуы мүмкін. Enter — біріктірсе не болатынын көрсету.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two entities look like one.</source>
        <translation>Бір нысанға ұқсайтын жұп жоқ.</translation>
    </message>
    <message>
        <source>{first} and {second} are two. Ctrl+Z takes it back.</source>
        <translation>{first} және {second} — екі бөлек нысан. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>жұмыс кезінде</translation>
    </message>
    <message>
        <source>first of its day</source>
        <translation>сол күнгі алғашқы</translation>
    </message>
    <message>
        <source>before a large step</source>
        <translation>үлкен қадам алдында</translation>
    </message>
    <message>
        <source>before a newer version</source>
        <translation>жаңа нұсқа алдында</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>сақтық көшірме қалпына келтірілер алдында</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>жөндеу алдында</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>өзіңіз жасаған</translation>
    </message>
    <message>
        <source>of the damaged project</source>
        <translation>бүлінген жобадан</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Жоба: {name}</translation>
    </message>
    <message>
        <source>Articles: {articles}, annotations: {annotations}</source>
        <translation>Мақалалар: {articles}, аннотациялар: {annotations}</translation>
    </message>
    <message>
        <source>Last step: {step}, by {who}, {when}</source>
        <translation>Соңғы қадам: {step}, {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Сақтық көшірмені қалпына келтіру</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Сақтық көшірме мазмұны</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>The project as it is now is backed up before.</source>
        <translation>Алдымен жобаның қазіргі күйінің сақтық көшірмесі жасалады.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Сақтық көшірме әлі жоқ.</translation>
    </message>
    <message>
        <source>Scale of verdicts</source>
        <translation>Бағалар шкаласы</translation>
    </message>
    <message>
        <source>Verdicts in their order</source>
        <translation>Бағалар ретімен</translation>
    </message>
    <message>
        <source>Name of the chosen verdict</source>
        <translation>Таңдалған бағаның атауы</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Жаңа баға</translation>
    </message>
    <message>
        <source>New verdict, then Enter</source>
        <translation>Жаңа баға, сосын Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Жоғары жылжыту (тізімде Alt+Up)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Labels of the layer</source>
        <translation>Қабат жапсырмалары</translation>
    </message>
    <message>
        <source>New label, then Enter</source>
        <translation>Жаңа жапсырма, сосын Enter</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Жаңа жапсырма атауы</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Төмен жылжыту (тізімде Alt+Down)</translation>
    </message>
    <message>
        <source>Show retired labels</source>
        <translation>Мұрағаттағы жапсырмаларды көрсету</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Жапсырмаға атау керек.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Қысқа атау</translation>
    </message>
    <message>
        <source>On the chips in the text</source>
        <translation>Мәтіндегі белгішелерде</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Перне</translation>
    </message>
    <message>
        <source>A digit or letter. Kept for the text: {keys}.</source>
        <translation>Цифр немесе әріп. Мәтін үшін сақталған: {keys}.</translation>
    </message>
    <message>
        <source>What is marked with it, and what is not</source>
        <translation>Онымен не белгіленеді, не белгіленбейді</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Take it out of the palette; what carries it keeps it</source>
        <translation>Палитрадан алып тастау; қойылған жерлерінде қалады</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Қайсысына біріктіру</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Біріктіру…</translation>
    </message>
    <message>
        <source>Give all its annotations to the other label and retire it</source>
        <translation>Барлық аннотациясын басқа жапсырмаға беріп, оны мұрағаттау</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Біріктіру</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Екеуі қалсын</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түс</translation>
    </message>
    <message>
        <source>{label} (merged)</source>
        <translation>{label} (біріктірілген)</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (мұрағатта)</translation>
    </message>
    <message>
        <source>into {label}</source>
        <translation>мынаған: {label}</translation>
    </message>
    <message>
        <source>{label} has another colour.</source>
        <translation>«{label}» жапсырмасының түсі өзгертілді.</translation>
    </message>
    <message>
        <source>{label} is a label now.</source>
        <translation>«{label}» жапсырмасы қосылды.</translation>
    </message>
    <message>
        <source>Labels reordered.</source>
        <translation>Жапсырмалар реті өзгертілді.</translation>
    </message>
    <message>
        <source>{label} is retired. Show retired labels to bring it back.</source>
        <translation>«{label}» жапсырмасы мұрағатталды. Қайтару үшін мұрағаттағы жапсырмаларды көрсетіңіз.</translation>
    </message>
    <message>
        <source>{label} is back.</source>
        <translation>«{label}» жапсырмасы қайтарылды.</translation>
    </message>
    <message>
        <source>{label} is back, without its key {key}: another label has it now.</source>
        <translation>«{label}» жапсырмасы {key} пернесінсіз қайтарылды: перне қазір басқа жапсырмада.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations get the label {into}, and {label} is retired. One undo takes it back.</source>
        <translation>
            <numerusform>%n аннотация «{into}» жапсырмасын алады, ал «{label}» мұрағатталады. Бір болдырмау бәрін кері қайтарады.</numerusform>
            <numerusform>%n аннотация «{into}» жапсырмасын алады, ал «{label}» мұрағатталады. Бір болдырмау бәрін кері қайтарады.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is merged into {into}.</source>
        <translation>«{label}» жапсырмасы «{into}» жапсырмасына біріктірілді.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n articles.</source>
        <translation>
            <numerusform>%n мақалаға қойылған.</numerusform>
            <numerusform>%n мақалаға қойылған.</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles carry it yet.</source>
        <translation>Әзірге ешбір мақалаға қойылмаған.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n annotations.</source>
        <translation>
            <numerusform>%n аннотацияға қойылған.</numerusform>
            <numerusform>%n аннотацияға қойылған.</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotations carry it yet.</source>
        <translation>Әзірге ешбір аннотацияға қойылмаған.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Қайта атау</translation>
    </message>
    <message>
        <source>Rename it in all verdicts (Enter in the name)</source>
        <translation>Атауын барлық бағада өзгерту (атау өрісінде Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Take it off the scale (Delete in the list)</source>
        <translation>Шкаладан алып тастау (тізімде Delete)</translation>
    </message>
    <message>
        <source>The verdicts that claims of this project choose from. A new name changes the verdicts that use it.</source>
        <translation>Осы жобаның тұжырымдарына таңдалатын бағалар. Атауы өзгерсе, оны қолданған бағалар да өзгереді.</translation>
    </message>
    <message>
        <source>{rating} (verdicts: {count})</source>
        <translation>{rating} (бағалар: {count})</translation>
    </message>
    <message>
        <source>Evidence on the web</source>
        <translation>Веб-дәлел</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжай</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Мұрағат көшірмесі</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Қаралған күні</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Материал түрі</translation>
    </message>
    <message>
        <source>article, report, video, post …</source>
        <translation>мақала, есеп, бейне, жазба …</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>What the source says to it</source>
        <translation>Дереккөздің бұған жауабы</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Ұстаным</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>әлі көрсетілмеген</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>For the claim “{claim}”</source>
        <translation>«{claim}» тұжырымы үшін</translation>
    </message>
    <message>
        <source>The source is evidence of the claim. Ctrl+Z takes it back.</source>
        <translation>Дереккөз тұжырымның дәлелі болды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>{name}? Enter links it, / chooses another, Esc drops it.</source>
        <translation>{name}? Enter — байланыстыру, / — басқасын таңдау, Esc — бас тарту.</translation>
    </message>
    <message>
        <source>“{words}”: {name}, by {rule}? Enter links it, / chooses another.</source>
        <translation>«{words}»: {name}, негізі: {rule}? Enter — байланыстыру, / — басқасын таңдау.</translation>
    </message>
    <message>
        <source>“{words}” names {name}. Ctrl+Z takes the link back.</source>
        <translation>«{words}» атайтын нысан: {name}. Ctrl+Z — байланысты болдырмау.</translation>
    </message>
    <message>
        <source>Left without an entity; Enter goes into the fields of the mark.</source>
        <translation>Нысансыз қалдырылды; Enter — белгі өрістеріне өту.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Қате</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Хабарды жабу</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Бағдарламадағы ақау</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Ақау туралы мәлімет</translation>
    </message>
    <message>
        <source>Details may quote words of your articles; the log file does not: {path}</source>
        <translation>Мәліметте мақалаларыңыздан сөздер болуы мүмкін, ал журнал файлында олар жоқ: {path}</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times.</source>
        <translation>
            <numerusform>Бұл %n рет болды.</numerusform>
            <numerusform>Бұл %n рет болды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Болмауға тиіс бір ақау шықты.</translation>
    </message>
    <message>
        <source>Every mark made so far is saved, what you are typing stays where it is, and you can go on working. If it keeps happening, close Annotator and start it again.</source>
        <translation>Осыған дейінгі барлық белгі сақталған, теріп жатқаныңыз орнында, жұмысты жалғастыра аласыз. Қайталана берсе, Annotator бағдарламасын жауып, қайта ашыңыз.</translation>
    </message>
    <message>
        <source>Select the claim first, then collect its evidence.</source>
        <translation>Алдымен тұжырымды таңдаңыз, сосын оған дәлел жинаңыз.</translation>
    </message>
    <message>
        <source>No more evidence is collected.</source>
        <translation>Дәлел жинау аяқталды.</translation>
    </message>
    <message>
        <source>evidence for “{claim}”</source>
        <translation>«{claim}» тұжырымының дәлелдері</translation>
    </message>
    <message>
        <source>{key} makes the selected words of any article evidence for “{claim}”; Esc ends it.</source>
        <translation>{key} кез келген мақалада бөлектелген сөздерді «{claim}» тұжырымының дәлелі етеді; Esc аяқтайды.</translation>
    </message>
    <message>
        <source>“Use the selection as evidence”</source>
        <translation>«Бөлектелгенді дәлел ету»</translation>
    </message>
    <message>
        <source>Select the claim first; then words of any article can be its evidence.</source>
        <translation>Алдымен тұжырымды таңдаңыз; сонда кез келген мақаланың сөздері оған дәлел бола алады.</translation>
    </message>
    <message>
        <source>Select the words that speak for or against “{claim}” first.</source>
        <translation>Алдымен «{claim}» тұжырымын қолдайтын не оған қарсы сөздерді бөлектеңіз.</translation>
    </message>
    <message>
        <source>The selection is evidence of “{claim}”.</source>
        <translation>Бөлектелген сөздер «{claim}» тұжырымының дәлелі болды.</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>name of a mark</comment>
        <translation>дәлел</translation>
    </message>
    <message>
        <source>Evidence for the claim “{words}”</source>
        <translation>«{words}» тұжырымының дәлелі</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for the claim “{words}”</source>
        <translation>«{words}» тұжырымының дәлелі ({stance})</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Мақала тілі</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Мәтін мәселелері</translation>
    </message>
    <message>
        <source>Language of the article: {name}</source>
        <translation>Мақала тілі: {name}</translation>
    </message>
    <message>
        <source>Text health: {words}</source>
        <translation>Мәтін күйі: {words}</translation>
    </message>
    <message>
        <source>Paragraphs in another language:</source>
        <translation>Басқа тілдегі абзацтар:</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тілі белгісіз</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Өзбекше</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Қырғызша</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Түрікше</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кирилл</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латын</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Араб</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Басқа тіл</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>әріп жоқ</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Жаңа жоба…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Жобаны ашу…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Үлгі жобаны ашу</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Жобаны жабу</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Баптаулар…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Only the text (focus mode)</source>
        <translation>Тек мәтін (зейін режимі)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Терезенің келесі бөлігі</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Алдыңғы бөлік</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Командалар палитрасы</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>Пернелер тізімі</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Пернелерді өзгерту…</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Annotator туралы</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Жаңа жоба</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>{path} is open in another window, which was brought to the front.</source>
        <translation>{path} файлы басқа терезеде ашық; сол терезе алға шығарылды.</translation>
    </message>
    <message>
        <source>{articles}: {status}. Ctrl+Z takes it back.</source>
        <translation>{articles}: {status}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message numerus="yes">
        <source>Setting %n articles to {status}</source>
        <translation>
            <numerusform>%n мақаланың күйін өзгерту: {status}</numerusform>
            <numerusform>%n мақаланың күйін өзгерту: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {article} with its marks. Ctrl+Z brings it back.</source>
        <translation>Белгілерімен бірге жойылды: {article}. Ctrl+Z — қайтару.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n articles with their marks. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n мақала белгілерімен бірге жойылды. Ctrl+Z — қайтару.</numerusform>
            <numerusform>%n мақала белгілерімен бірге жойылды. Ctrl+Z — қайтару.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n articles</source>
        <translation>
            <numerusform>%n мақаланы жою</numerusform>
            <numerusform>%n мақаланы жою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelling %n articles</source>
        <translation>
            <numerusform>%n мақалаға жапсырма қою</numerusform>
            <numerusform>%n мақалаға жапсырма қою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlabelling %n articles</source>
        <translation>
            <numerusform>%n мақаладан жапсырма алу</numerusform>
            <numerusform>%n мақаладан жапсырма алу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} put on %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» жапсырмасы %n мақалаға қойылды. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>«{label}» жапсырмасы %n мақалаға қойылды. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} taken off %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» жапсырмасы %n мақаладан алынды. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>«{label}» жапсырмасы %n мақаладан алынды. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grow the start by a word</source>
        <translation>Басын бір сөзге ұзарту</translation>
    </message>
    <message>
        <source>Grow the end by a word</source>
        <translation>Соңын бір сөзге ұзарту</translation>
    </message>
    <message>
        <source>Shrink the start by a word</source>
        <translation>Басын бір сөзге қысқарту</translation>
    </message>
    <message>
        <source>Shrink the end by a word</source>
        <translation>Соңын бір сөзге қысқарту</translation>
    </message>
    <message>
        <source>Grow the start by a character</source>
        <translation>Басын бір таңбаға ұзарту</translation>
    </message>
    <message>
        <source>Grow the end by a character</source>
        <translation>Соңын бір таңбаға ұзарту</translation>
    </message>
    <message>
        <source>Shrink the start by a character</source>
        <translation>Басын бір таңбаға қысқарту</translation>
    </message>
    <message>
        <source>Shrink the end by a character</source>
        <translation>Соңын бір таңбаға қысқарту</translation>
    </message>
    <message>
        <source>Accepted. Ctrl+Z takes it back.</source>
        <translation>Қабылданды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Rejected. Ctrl+Z takes it back.</source>
        <translation>Қабылданбады. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Accept all visible entity suggestions</source>
        <translation>Көрініп тұрған барлық нысан ұсынысын қабылдау</translation>
    </message>
    <message>
        <source>Repeat the last label</source>
        <translation>Соңғы жапсырманы қайталау</translation>
    </message>
    <message>
        <source>Marker mode: choose a label, then sweep</source>
        <translation>Маркер режимі: жапсырманы таңдап, сөздердің үстінен сүйреу</translation>
    </message>
    <message>
        <source>Add the selection as a fragment</source>
        <translation>Бөлектелгенді фрагмент ретінде қосу</translation>
    </message>
    <message>
        <source>Mark in marker mode, or into the fields</source>
        <translation>Маркер режимінде белгілеу не өрістерге өту</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Ұсынысты қабылдау</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Ұсынысты қабылдамау</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Күмәнді</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Ескертпе жазу</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>act</comment>
        <translation>Пікір қосу</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Аннотацияны алып тастау</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Келесі аннотация</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Алдыңғы аннотация</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Келесі сөйлемді бөлектеу</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Алдыңғы сөйлемді бөлектеу</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Бөлектеуді алу</translation>
    </message>
    <message>
        <source>There is no word here; put the caret on one or select some.</source>
        <translation>Мұнда сөз жоқ; курсорды сөзге қойыңыз немесе сөздерді бөлектеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Бір айтылымның %n тұжырымы белгіленді. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>Бір айтылымның %n тұжырымы белгіленді. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked {label} “{words}”. Ctrl+Z takes it back.</source>
        <translation>Белгіленді: {label} «{words}». Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Relabelled as {label}. Ctrl+Z takes it back.</source>
        <translation>Жапсырмасы «{label}» болды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>No label has been used yet; press the key of one.</source>
        <translation>Әлі бірде-бір жапсырма қолданылмаған; бірінің пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Marker mode is off.</source>
        <translation>Маркер режимі өшірілді.</translation>
    </message>
    <message>
        <source>Marker mode: press the key of a label, then sweep over the words. M or Esc ends it.</source>
        <translation>Маркер режимі: жапсырма пернесін басып, сөздердің үстінен сүйреңіз. M не Esc аяқтайды.</translation>
    </message>
    <message>
        <source>Marker: {label}. Sweep, or select and press Enter. M or Esc ends it.</source>
        <translation>Маркер: {label}. Сүйреңіз немесе бөлектеп, Enter басыңыз. M не Esc аяқтайды.</translation>
    </message>
    <message>
        <source>Select an annotation first, then words elsewhere, then press F.</source>
        <translation>Алдымен аннотацияны таңдап, сосын басқа жердегі сөздерді бөлектеңіз де, F басыңыз.</translation>
    </message>
    <message>
        <source>Added the fragment “{words}”. Ctrl+Z takes it back.</source>
        <translation>«{words}» фрагменті қосылды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n ұсыныс қабылданды. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>%n ұсыныс қабылданды. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entity suggestion is on the screen.</source>
        <translation>Экранда нысан ұсынысы жоқ.</translation>
    </message>
    <message>
        <source>Sure again.</source>
        <translation>Күмәні алынды.</translation>
    </message>
    <message>
        <source>Flagged as unsure.</source>
        <translation>Күмәнді деп белгіленді.</translation>
    </message>
    <message>
        <source>Removed {label} “{words}”. Ctrl+Z brings it back.</source>
        <translation>Алып тасталды: {label} «{words}». Ctrl+Z — қайтару.</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>Одан әрі жылжыту мүмкін емес.</translation>
    </message>
    <message>
        <source>Extent changed. Ctrl+Z takes it back.</source>
        <translation>Үзінді өзгертілді. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>No further annotation.</source>
        <translation>Бұдан әрі аннотация жоқ.</translation>
    </message>
    <message>
        <source>No annotation in this article yet.</source>
        <translation>Бұл мақалада әлі аннотация жоқ.</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>«{label}» деп белгілеу</translation>
    </message>
    <message>
        <source>{first} or {others}</source>
        <translation>{first} не {others}</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>how a name was recognised</comment>
        <translation>аты</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <comment>how a name was recognised</comment>
        <translation>тек тегі</translation>
    </message>
    <message>
        <source>the given name alone</source>
        <comment>how a name was recognised</comment>
        <translation>тек өз аты</translation>
    </message>
    <message>
        <source>the acronym</source>
        <comment>how a name was recognised</comment>
        <translation>қысқартпа</translation>
    </message>
    <message>
        <source>what the acronym stands for</source>
        <comment>how a name was recognised</comment>
        <translation>қысқартпаның толық атауы</translation>
    </message>
    <message>
        <source>the name of the place in this language</source>
        <comment>how a name was recognised</comment>
        <translation>жердің осы тілдегі атауы</translation>
    </message>
    <message>
        <source>how it sounds in another alphabet</source>
        <comment>how a name was recognised</comment>
        <translation>басқа әліпбидегі айтылуы</translation>
    </message>
    <message>
        <source>the same words linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>осы мақалада байланыстырылған сол сөздер</translation>
    </message>
    <message>
        <source>the same pronoun linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>осы мақалада байланыстырылған сол есімдік</translation>
    </message>
    <message>
        <source>Choose whom the mark names, or who says it</source>
        <translation>Белгі кімді атайтынын не кім айтқанын таңдау</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Мақалаларды іздеу</translation>
    </message>
    <message>
        <source>Words in any spelling and script, &quot;as written&quot;, OR, -without; ? tells more.</source>
        <translation>Кез келген емле мен әліпбидегі сөздер, &quot;дәл жазылуы&quot;, OR, -болмасын; толығырақ: ? батырмасы.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>verb</comment>
        <translation>Сүзу</translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>verb</comment>
        <translation>Сұрыптау</translation>
    </message>
    <message>
        <source>What the search lacks</source>
        <translation>Іздеуге не жетіспейді</translation>
    </message>
    <message>
        <source>Only {filters}</source>
        <translation>Тек: {filters}</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>order</comment>
        <translation>Өспелі</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>order</comment>
        <translation>Кемімелі</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Тіл бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by script</source>
        <translation>Жазу бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by language of paragraphs</source>
        <translation>Абзац тілі бойынша сүзу</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазалау</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Жапсырма бойынша сүзу</translation>
    </message>
    <message>
        <source>Filter by outlet</source>
        <translation>Басылым бойынша сүзу</translation>
    </message>
    <message>
        <source>Paragraphs in</source>
        <translation>Абзац тілі</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Алғашқы күн</translation>
    </message>
    <message>
        <source>Date to</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Кез келген</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Address (url)</source>
        <translation>Мекенжай (url)</translation>
    </message>
    <message>
        <source>Fields of the article</source>
        <translation>Мақала өрістері</translation>
    </message>
    <message>
        <source>Fields of the articles</source>
        <translation>Мақалалар өрістері</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Only the fields that you write into change.</source>
        <translation>Тек өзіңіз толтырған өрістер өзгереді.</translation>
    </message>
    <message>
        <source>Saved: {fields}. Ctrl+Z takes it back.</source>
        <translation>Сақталды: {fields}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Only: {reason}</source>
        <translation>Тек: {reason}</translation>
    </message>
    <message>
        <source>{said}. Show the articles of before again</source>
        <translation>{said}. Бұрынғы мақалаларды қайта көрсету</translation>
    </message>
    <message>
        <source>{said}
Esc or a click: the articles of before</source>
        <translation>{said}
Esc не шерту: бұрынғы мақалалар</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Сөзбен сүзу</translation>
    </message>
    <message>
        <source>Filter annotations by words</source>
        <translation>Аннотацияларды сөзбен сүзу</translation>
    </message>
    <message>
        <source>Filter annotations by layer, label, annotator or status</source>
        <translation>Аннотацияларды қабат, жапсырма, аннотатор не күй бойынша сүзу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>A claim without a source</source>
        <translation>Дереккөзі жоқ тұжырым</translation>
    </message>
    <message>
        <source>A verdict ({verdict}) without explanation and evidence</source>
        <translation>Түсіндірмесі мен дәлелі жоқ баға ({verdict})</translation>
    </message>
    <message>
        <source>An entity without a type</source>
        <translation>Түрі жоқ нысан</translation>
    </message>
    <message>
        <source>A mark that begins or ends with a space</source>
        <translation>Басында не соңында бос орын тұрған белгі</translation>
    </message>
    <message>
        <source>Marked as {label} here, elsewhere as {usual}</source>
        <translation>Мұнда «{label}» деп, басқа жерде «{usual}» деп белгіленген</translation>
    </message>
    <message>
        <source>found to be right</source>
        <translation>дұрыс деп танылған</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>What may have been overlooked</source>
        <translation>Не назардан тыс қалуы мүмкін</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Қайдан қарау керек</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Бұл мақала</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Бүкіл жоба</translation>
    </message>
    <message>
        <source>Found right</source>
        <translation>Дұрыс танылған</translation>
    </message>
    <message>
        <source>Show also what somebody has found to be right</source>
        <translation>Біреу дұрыс деп таныған нәрсені де көрсету</translation>
    </message>
    <message>
        <source>Show what may have been overlooked</source>
        <translation>Назардан тыс қалуы мүмкін нәрсені көрсету</translation>
    </message>
    <message>
        <source>Looking through the project…</source>
        <translation>Жоба қаралуда…</translation>
    </message>
    <message>
        <source>All that was found has been found to be right.</source>
        <translation>Табылғанның бәрі дұрыс деп танылған.</translation>
    </message>
    <message>
        <source>Nothing to look at: claims have sources, entities a type, edges their words, words one label.</source>
        <translation>Қарайтын ештеңе жоқ: тұжырымдардың дереккөзі, нысандардың түрі бар, белгі шеттері сөзге дәл, бір сөзде бір жапсырма.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n тексеру</numerusform>
            <numerusform>%n тексеру</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what was found</source>
        <translation>Табылған жерге өту</translation>
    </message>
    <message>
        <source>It is right: do not tell it again</source>
        <translation>Бұл дұрыс: енді көрсетпеу</translation>
    </message>
    <message>
        <source>Look through the article or the project</source>
        <translation>Мақаланы немесе жобаны қарап шығу</translation>
    </message>
    <message>
        <source>Back from the checks to the text</source>
        <translation>Тексеруден мәтінге қайту</translation>
    </message>
    <message>
        <source>It is told again. Ctrl+Z takes that back.</source>
        <translation>Ол қайтадан көрсетіледі. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Found to be right, and not told again. Ctrl+Z takes it back.</source>
        <translation>Дұрыс деп танылды, енді көрсетілмейді. Ctrl+Z — болдырмау.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n атау</numerusform>
            <numerusform>%n атау</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that may say the same</source>
        <translation>Мағынасы бірдей болуы мүмкін тұжырымдар</translation>
    </message>
    <message>
        <source>Looking for claims that say the same as “{words}”…</source>
        <translation>«{words}» тұжырымымен мағыналас тұжырымдар ізделуде…</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n claims looked at…</source>
        <translation>
            <numerusform>{read} / %n тұжырым қаралды…</numerusform>
            <numerusform>{read} / %n тұжырым қаралды…</numerusform>
        </translation>
    </message>
    <message>
        <source>May say the same as “{words}”. A takes one into its group, X rejects it, V lays it beside, Esc: back.</source>
        <translation>«{words}» тұжырымымен мағыналас болуы мүмкін. A — тобына қосу, X — қабылдамау, V — қатар қою, Esc — артқа.</translation>
    </message>
    <message>
        <source>No claim of another article looks as if it said the same as “{words}”. Esc goes back.</source>
        <translation>Басқа мақалаларда «{words}» тұжырымымен мағыналас болуы мүмкін тұжырым жоқ. Esc — артқа.</translation>
    </message>
    <message>
        <source>Propose claims of other articles that say the same as the current one</source>
        <translation>Басқа мақалалардан ағымдағы тұжырыммен мағыналас тұжырымдарды ұсыну</translation>
    </message>
    <message>
        <source>Check-worthy</source>
        <translation>Тексеруге тұрарлық</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Дереккөзсіз</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Көрсетілмеген</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Тұжырым іздеу</translation>
    </message>
    <message>
        <source>Search the claims of the project</source>
        <translation>Жоба тұжырымдарынан іздеу</translation>
    </message>
    <message>
        <source>Filter and sort the claims</source>
        <translation>Тұжырымдарды сүзу және сұрыптау</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>топтағы</translation>
    </message>
    <message>
        <source>Only grouped claims</source>
        <translation>Тек топтағы тұжырымдар</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>The current claim supports the other</source>
        <translation>Ағымдағы тұжырым екіншісін қолдайды</translation>
    </message>
    <message>
        <source>Said: “{first}” supports “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсетілді: «{first}» мынаны қолдайды: «{second}». Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>The current claim contradicts the other</source>
        <translation>Ағымдағы тұжырым екіншісіне қайшы</translation>
    </message>
    <message>
        <source>Said: “{first}” contradicts “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсетілді: «{first}» мынаған қайшы: «{second}». Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>The current claim qualifies the other</source>
        <translation>Ағымдағы тұжырым екіншісін нақтылайды</translation>
    </message>
    <message>
        <source>Said: “{first}” qualifies “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсетілді: «{first}» мынаны нақтылайды: «{second}». Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>The current claim updates the other</source>
        <translation>Ағымдағы тұжырым екіншісін жаңартады</translation>
    </message>
    <message>
        <source>Said: “{first}” updates “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсетілді: «{first}» мынаны жаңартады: «{second}». Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>The current claim is part of the other</source>
        <translation>Ағымдағы тұжырым екіншісінің бөлігі</translation>
    </message>
    <message>
        <source>Said: “{first}” is part of “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсетілді: «{first}» мынаның бөлігі: «{second}». Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <translation>Жоба тұжырымдары</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Тұжырымдар саны</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>How the claims that each rule proposed were judged</source>
        <translation>Әр ереже ұсынған тұжырымдардың қалай бағаланғаны</translation>
    </message>
    <message>
        <source>No claim passes the filter. Esc in the search shows all.</source>
        <translation>Сүзгіге сай тұжырым жоқ. Іздеу өрісіндегі Esc бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>No claim is marked in the project yet. Open an article and press C on a sentence.</source>
        <translation>Жобада әзірге тұжырым белгіленбеген. Мақаланы ашып, сөйлемде C пернесін басыңыз.</translation>
    </message>
    <message>
        <source>The selected claims say the same</source>
        <translation>Таңдалған тұжырымдар мағыналас</translation>
    </message>
    <message>
        <source>Take the selected claims out of their group</source>
        <translation>Таңдалған тұжырымдарды тобынан шығару</translation>
    </message>
    <message>
        <source>Lay the group or the selected claims side by side</source>
        <translation>Топты немесе таңдалған тұжырымдарды қатар қою</translation>
    </message>
    <message>
        <source>Forget how the two selected claims stand to each other</source>
        <translation>Таңдалған екі тұжырымның байланысын жою</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Тұжырымдардан іздеу</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Барлық тұжырымды көрсету</translation>
    </message>
    <message>
        <source>Take the proposed claim into the group</source>
        <translation>Ұсынылған тұжырымды топқа қосу</translation>
    </message>
    <message>
        <source>The proposed claim says something else</source>
        <translation>Ұсынылған тұжырымның мағынасы басқа</translation>
    </message>
    <message>
        <source>Lay the proposed claim beside the one it is for</source>
        <translation>Ұсынылған тұжырымды өз сыңарымен қатар қою</translation>
    </message>
    <message>
        <source>“{words}” is in the group. Ctrl+Z takes it back.</source>
        <translation>«{words}» топқа қосылды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>“{words}” is not proposed again. Ctrl+Z takes it back.</source>
        <translation>«{words}» енді ұсынылмайды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n claims; V lays them side by side. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n тұжырым топқа біріктірілді; V — қатар қою. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>%n тұжырым топқа біріктірілді; V — қатар қою. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is in a group.</source>
        <translation>Олардың ешқайсысы топта емес.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n claims out of their group. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n тұжырым тобынан шығарылды. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>%n тұжырым тобынан шығарылды. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten. Ctrl+Z takes it back.</source>
        <translation>Байланысы жойылды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Nothing is said of these two.</source>
        <translation>Бұл екеуінің байланысы көрсетілмеген.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Айтушы</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылым</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түр</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Баға</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>болымды</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>болымсыз</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>болуы мүмкін</translation>
    </message>
    <message>
        <source>possibly not</source>
        <translation>болмауы мүмкін</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Байланыс</translation>
    </message>
    <message>
        <source>They differ in {parts}.</source>
        <translation>Айырмасы: {parts}.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Болымдылық</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Money, several currencies</source>
        <translation>Ақша, бірнеше валюта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>{relation} {column}</source>
        <translation>{relation}: {column}</translation>
    </message>
    <message>
        <source>Select claims in the panel “Claims” and press V, or press Alt+B on a claim that is in a group.</source>
        <translation>«Тұжырымдар» панелінде тұжырымдарды таңдап, V пернесін басыңыз немесе топтағы тұжырымда Alt+B басыңыз.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Топтың атауы</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Айырмашылығы</translation>
    </message>
    <message>
        <source>Lay the group of the selected claim side by side</source>
        <translation>Таңдалған тұжырымның тобын қатар қою</translation>
    </message>
    <message>
        <source>This claim is in no group. Select it with others in the panel “Claims”, press G.</source>
        <translation>Бұл тұжырым ешбір топта емес. Оны «Тұжырымдар» панелінде басқаларымен бірге таңдап, G басыңыз.</translation>
    </message>
    <message>
        <source>Nothing is seen to differ.</source>
        <translation>Айырмашылық байқалмады.</translation>
    </message>
    <message>
        <source>Select a name in the text, or a mark, to enter it in the registry.</source>
        <translation>Тізілімге енгізу үшін мәтіндегі атауды бөлектеңіз немесе белгіні таңдаңыз.</translation>
    </message>
    <message>
        <source>{name} is in the registry now. Ctrl+Z takes it back.</source>
        <translation>{name} енді тізілімде. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Select a mark of a name, or an entity in the registry, to mark its other mentions.</source>
        <translation>Басқа аталуларын белгілеу үшін атаудың белгісін немесе тізілімдегі нысанды таңдаңыз.</translation>
    </message>
    <message>
        <source>The entity has no type to mark its mentions with. Press E in the registry.</source>
        <translation>Нысанның түрі жоқ, сондықтан аталуларын белгілеу мүмкін емес. Тізілімде E пернесін басыңыз.</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>барлық нысан</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **strong**, *slanted*</source>
        <translation>Markdown: # тақырып, - тізім, **жуан**, *көлбеу*</translation>
    </message>
    <message>
        <source>Guideline, as Markdown</source>
        <translation>Нұсқаулық (Markdown)</translation>
    </message>
    <message>
        <source>Guideline for</source>
        <translation>Нұсқаулық не туралы</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Өңдеу</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Нұсқаулықты өңдеу</translation>
    </message>
    <message>
        <source>Read the guideline of the selected annotation&apos;s label</source>
        <translation>Таңдалған аннотация жапсырмасының нұсқаулығын оқу</translation>
    </message>
    <message>
        <source>Add the annotation to its label&apos;s guideline as an example</source>
        <translation>Аннотацияны жапсырмасының нұсқаулығына мысал ретінде қосу</translation>
    </message>
    <message>
        <source>Save the guidelines as Markdown…</source>
        <translation>Нұсқаулықтарды Markdown түрінде сақтау…</translation>
    </message>
    <message>
        <source>The link leads to {address}</source>
        <translation>Сілтеме мекенжайы: {address}</translation>
    </message>
    <message>
        <source>There is no guideline for the project yet. Press Edit and write one.</source>
        <translation>Жобаның нұсқаулығы әлі жоқ. «Өңдеу» батырмасын басып, жазыңыз.</translation>
    </message>
    <message>
        <source>There is no guideline for {label} yet. Press Edit and write one. Alt+X on an annotation adds it as an example.</source>
        <translation>«{label}» жапсырмасының нұсқаулығы әлі жоқ. «Өңдеу» батырмасын басып, жазыңыз. Аннотацияда Alt+X басылса, ол мысал ретінде қосылады.</translation>
    </message>
    <message>
        <source>Added to the guideline as an example. Ctrl+Z takes it back.</source>
        <translation>Нұсқаулыққа мысал ретінде қосылды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Save the guidelines</source>
        <translation>Нұсқаулықтарды сақтау</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Мәселе</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдында</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Аталу</translation>
    </message>
    <message>
        <source>left out: {words}</source>
        <translation>таңдалмаған: {words}</translation>
    </message>
    <message>
        <source>checked: {words}</source>
        <translation>таңдалған: {words}</translation>
    </message>
    <message>
        <source>Recognised by {rule}</source>
        <translation>Тану негізі: {rule}</translation>
    </message>
    <message>
        <source>Mark every mention in this article</source>
        <translation>Осы мақаладағы барлық аталуды белгілеу</translation>
    </message>
    <message>
        <source>Mark every mention in the project</source>
        <translation>Жобадағы барлық аталуды белгілеу</translation>
    </message>
    <message>
        <source>Mentions found</source>
        <translation>Табылған аталулар</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Іздеу барысы</translation>
    </message>
    <message>
        <source>Space turns the check mark of the chosen lines; nothing is marked before you say so.</source>
        <translation>Space таңдалған жолдарға құсбелгі қояды не оны алады; өзіңіз айтпайынша ештеңе белгіленбейді.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>mentions</comment>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mentions</comment>
        <translation>Ешқайсы</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>what to do</comment>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>Find mentions of {name}</source>
        <translation>«{name}» аталуларын табу</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mentions</source>
        <translation>
            <numerusform>%n аталуды белгілеу</numerusform>
            <numerusform>%n аталуды белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in this article …</source>
        <translation>Осы мақаладан «{name}» ізделуде …</translation>
    </message>
    <message>
        <source>Looking for {name} in the project …</source>
        <translation>Жобадан «{name}» ізделуде …</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in this article.</source>
        <translation>Бұл мақалада «{name}» бұдан басқа аталмаған.</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in the project.</source>
        <translation>Жобада «{name}» бұдан басқа аталмаған.</translation>
    </message>
    <message>
        <source>What is marked or was rejected is left out.</source>
        <translation>Белгіленгені мен қабылданбағаны алынбады.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} not marked yet.</source>
        <translation>
            <numerusform>«{name}»: әлі белгіленбеген %n аталу.</numerusform>
            <numerusform>«{name}»: әлі белгіленбеген %n аталу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are from the first %n articles; ask again for more.</source>
        <translation>
            <numerusform>Бұлар алғашқы %n мақаладан; тағы керек болса, қайта сұраңыз.</numerusform>
            <numerusform>Бұлар алғашқы %n мақаладан; тағы керек болса, қайта сұраңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark mentions of {name}</source>
        <translation>«{name}» аталуларын белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mentions of {name}. Ctrl+Z takes all of them back.</source>
        <translation>
            <numerusform>«{name}»: %n аталу белгіленді. Ctrl+Z — бәрін болдырмау.</numerusform>
            <numerusform>«{name}»: %n аталу белгіленді. Ctrl+Z — бәрін болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Соңында</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Ұсыныс</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сипаттама</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Басқа тұлғалары</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Жазылуы</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Нөмірі не мекенжайы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Тұлға қосу</translation>
    </message>
    <message>
        <source>Another form of the name</source>
        <translation>Атаудың басқа тұлғасы</translation>
    </message>
    <message>
        <source>Kind of the form</source>
        <translation>Тұлға түрі</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Тұлғаның тілі</translation>
    </message>
    <message>
        <source>any</source>
        <comment>language</comment>
        <translation>кез келген</translation>
    </message>
    <message>
        <source>Add this form to the entity</source>
        <translation>Осы тұлғаны нысанға қосу</translation>
    </message>
    <message>
        <source>{form} is a form of {name} now.</source>
        <translation>«{form}» енді «{name}» нысанының тұлғасы.</translation>
    </message>
    <message>
        <source>Took the form {form} off. Ctrl+Z brings it back.</source>
        <translation>«{form}» тұлғасы алып тасталды. Ctrl+Z — қайтару.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>алып тастау</translation>
    </message>
    <message>
        <source>A note on this problem</source>
        <translation>Осы мәселе туралы ескертпе</translation>
    </message>
    <message>
        <source>Note on the problem</source>
        <translation>Мәселе ескертпесі</translation>
    </message>
    <message>
        <source>Text health</source>
        <translation>Мәтін күйі</translation>
    </message>
    <message>
        <source>Open an article to see the problems of its text.</source>
        <translation>Мәтін мәселелерін көру үшін мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>Looking at the text…</source>
        <translation>Мәтін қаралуда…</translation>
    </message>
    <message>
        <source>All problems that were found here have been found to be right.</source>
        <translation>Мұнда табылған мәселелердің бәрі дұрыс деп танылған.</translation>
    </message>
    <message>
        <source>No problems were found in this text: no mixed scripts, stray characters, missing spaces or the like.</source>
        <translation>Бұл мәтінде мәселе табылмады: аралас жазу, бөтен таңба, жетпейтін бос орын және сол сияқты нәрсе жоқ.</translation>
    </message>
    <message>
        <source>Next problem of the text</source>
        <translation>Мәтіннің келесі мәселесі</translation>
    </message>
    <message>
        <source>Previous problem of the text</source>
        <translation>Мәтіннің алдыңғы мәселесі</translation>
    </message>
    <message>
        <source>Go to the problem</source>
        <translation>Мәселеге өту</translation>
    </message>
    <message>
        <source>Write a note on the problem</source>
        <translation>Мәселеге ескертпе жазу</translation>
    </message>
    <message>
        <source>The problem is none: do not tell it again</source>
        <translation>Бұл мәселе емес: енді көрсетпеу</translation>
    </message>
    <message>
        <source>List also problems that were found to be right</source>
        <translation>Дұрыс деп танылған мәселелерді де көрсету</translation>
    </message>
    <message>
        <source>Back from the problems to the text</source>
        <translation>Мәселелерден мәтінге қайту</translation>
    </message>
    <message>
        <source>List the articles whose texts have problems</source>
        <translation>Мәтінінде мәселе бар мақалаларды тізу</translation>
    </message>
    <message>
        <source>Report on the health of all texts…</source>
        <translation>Барлық мәтіннің күйі туралы есеп…</translation>
    </message>
    <message>
        <source>Report on the health of this text…</source>
        <translation>Осы мәтіннің күйі туралы есеп…</translation>
    </message>
    <message>
        <source>The problem is told again. Ctrl+Z takes that back.</source>
        <translation>Мәселе қайтадан көрсетіледі. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Problem {number} of {count}</source>
        <translation>Мәселе: {number} / {count}</translation>
    </message>
    <message>
        <source>with problems of the text</source>
        <translation>мәтінінде мәселе барлары</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>Мәтіндерді қарау</translation>
    </message>
    <message>
        <source>Report on text health</source>
        <translation>Мәтін күйі туралы есеп</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Тоқтатылды; есеп жазылмады.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Сөз түрі</translation>
    </message>
    <message>
        <source>The claim as one plain sentence</source>
        <translation>Тұжырым бір жай сөйлеммен</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Айтылған</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Болған</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts</source>
        <translation>Бағалар шкаласын өңдеу</translation>
    </message>
    <message>
        <source>Add this verdict to the scale of the project</source>
        <translation>Осы бағаны жоба шкаласына қосу</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Баға неге негізделген</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts…</source>
        <translation>Бағалар шкаласын өңдеу…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Сілтеме сөз</translation>
    </message>
    <message>
        <source>Add “{rating}” to the scale</source>
        <translation>«{rating}» шкалаға қосу</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale. Ctrl+Z takes it back.</source>
        <translation>«{rating}» шкалаға қосылды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Бөлектелгенді алу</translation>
    </message>
    <message>
        <source>Use the words selected in the text as evidence</source>
        <translation>Мәтінде бөлектелген сөздерді дәлел ретінде алу</translation>
    </message>
    <message>
        <source>Web source…</source>
        <translation>Веб-дереккөз…</translation>
    </message>
    <message>
        <source>Add a source on the web as evidence</source>
        <translation>Интернеттегі дереккөзді дәлел ретінде қосу</translation>
    </message>
    <message>
        <source>Collect in any article</source>
        <translation>Кез келген мақаладан жинау</translation>
    </message>
    <message>
        <source>Collect evidence for this claim in any article; Esc ends it</source>
        <translation>Осы тұжырымға кез келген мақаладан дәлел жинау; Esc — аяқтау</translation>
    </message>
    <message>
        <source>Use the selection as evidence of the claim</source>
        <translation>Бөлектелген сөздерді тұжырымның дәлелі ретінде алу</translation>
    </message>
    <message>
        <source>Collect evidence for this claim</source>
        <translation>Осы тұжырымға дәлел жинау</translation>
    </message>
    <message>
        <source>Add a web source as evidence…</source>
        <translation>Веб-дереккөзді дәлел ретінде қосу…</translation>
    </message>
    <message>
        <source>Back to the claim of the evidence</source>
        <translation>Дәлел тұжырымына қайту</translation>
    </message>
    <message>
        <source>Go to the words of the evidence</source>
        <translation>Дәлелдің сөздеріне өту</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Дәлелді алып тастау</translation>
    </message>
    <message>
        <source>The evidence supports the claim</source>
        <translation>Дәлел тұжырымды қолдайды</translation>
    </message>
    <message>
        <source>The evidence refutes the claim</source>
        <translation>Дәлел тұжырымға қарсы</translation>
    </message>
    <message>
        <source>The evidence is context</source>
        <translation>Дәлел — контекст</translation>
    </message>
    <message>
        <source>None yet. Select words in any article and press {key}, or add a source on the web.</source>
        <translation>Әзірге жоқ. Кез келген мақалада сөздерді бөлектеп, {key} басыңыз немесе интернеттегі дереккөзді қосыңыз.</translation>
    </message>
    <message>
        <source>The article with these words has been deleted since.</source>
        <translation>Бұл сөздер тұрған мақала содан бері жойылған.</translation>
    </message>
    <message>
        <source>Evidence. {key} goes back to the claim.</source>
        <translation>Дәлел. {key} — тұжырымға қайту.</translation>
    </message>
    <message>
        <source>Evidence removed. Ctrl+Z brings it back.</source>
        <translation>Дәлел алып тасталды. Ctrl+Z — қайтару.</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Қандай сұраққа жауап</translation>
    </message>
    <message>
        <source>The words of the source</source>
        <translation>Дереккөздің сөздері</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Сөздерге өту</translation>
    </message>
    <message>
        <source>Open the article and show these words (Enter)</source>
        <translation>Мақаланы ашып, осы сөздерді көрсету (Enter)</translation>
    </message>
    <message>
        <source>Remove this piece of evidence (Delete)</source>
        <translation>Осы дәлелді алып тастау (Delete)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Атаусыз</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance of evidence</comment>
        <translation>Қолдайды</translation>
    </message>
    <message>
        <source>Refutes</source>
        <comment>stance of evidence</comment>
        <translation>Қарсы</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>stance of evidence</comment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <comment>stance of evidence</comment>
        <translation>Ұстанымы жоқ</translation>
    </message>
    <message>
        <source>article deleted since</source>
        <translation>мақала содан бері жойылған</translation>
    </message>
    <message>
        <source>Enter goes to the words; S, R and C say supports, refutes and context; Delete removes it.</source>
        <translation>Enter — сөздеріне өту; S, R және C — қолдайды, қарсы және контекст; Delete — алып тастау.</translation>
    </message>
    <message>
        <source>Selection is its source</source>
        <translation>Бөлектелген — дереккөзі</translation>
    </message>
    <message>
        <source>Use the selected words as the source of the last claim</source>
        <translation>Бөлектелген сөздерді соңғы тұжырымның дереккөзі ету</translation>
    </message>
    <message>
        <source>Selection is its cue</source>
        <translation>Бөлектелген — сілтеме сөзі</translation>
    </message>
    <message>
        <source>Use the selected words as the cue of the last claim</source>
        <translation>Бөлектелген сөздерді соңғы тұжырымның сілтеме сөзі ету</translation>
    </message>
    <message>
        <source>Selection is its evidence</source>
        <translation>Бөлектелген — дәлелі</translation>
    </message>
    <message>
        <source>Use the selected words as evidence of the last claim</source>
        <translation>Бөлектелген сөздерді соңғы тұжырымның дәлелі ету</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Оған қайту</translation>
    </message>
    <message>
        <source>Select the last claim again</source>
        <translation>Соңғы тұжырымды қайта таңдау</translation>
    </message>
    <message>
        <source>Last claim: “{claim}”</source>
        <translation>Соңғы тұжырым: «{claim}»</translation>
    </message>
    <message>
        <source>Open an article to mark claims and entities in it.</source>
        <translation>Тұжырымдар мен нысандарды белгілеу үшін мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select words in the text and press a label&apos;s key: {keys}.</source>
        <translation>Ештеңе таңдалмаған. Мәтінде сөздерді бөлектеп, жапсырма пернесін басыңыз: {keys}.</translation>
    </message>
    <message>
        <source>Nothing is selected. Give labels keys with “Edit labels…”, then select words and press one.</source>
        <translation>Ештеңе таңдалмаған. «Жапсырмаларды өңдеу…» арқылы жапсырмаларға перне беріңіз, содан соң сөздерді бөлектеп, бірін басыңыз.</translation>
    </message>
    <message>
        <source>Tab goes to the next mark, Enter into its fields, Esc back to the text.</source>
        <translation>Tab — келесі белгіге, Enter — оның өрістеріне, Esc — мәтінге қайту.</translation>
    </message>
    <message>
        <source>In this article: {marks}.</source>
        <translation>Осы мақалада: {marks}.</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>белгі әзірге жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n cues and sources</source>
        <translation>
            <numerusform>%n сілтеме сөз бен дереккөз</numerusform>
            <numerusform>%n сілтеме сөз бен дереккөз</numerusform>
        </translation>
    </message>
    <message>
        <source>Label for all selected annotations</source>
        <translation>Барлық таңдалған аннотацияның жапсырмасы</translation>
    </message>
    <message>
        <source>Accept: all selected annotations</source>
        <translation>Қабылдау: барлық таңдалған аннотация</translation>
    </message>
    <message>
        <source>Reject: all selected annotations</source>
        <translation>Қабылдамау: барлық таңдалған аннотация</translation>
    </message>
    <message>
        <source>Unsure: all selected annotations</source>
        <translation>Күмәнді: барлық таңдалған аннотация</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Күмәнсіз</translation>
    </message>
    <message>
        <source>Sure: all selected annotations</source>
        <translation>Күмәнсіз: барлық таңдалған аннотация</translation>
    </message>
    <message>
        <source>Remove all selected</source>
        <translation>Таңдалғанын алып тастау</translation>
    </message>
    <message>
        <source>Remove all selected annotations</source>
        <translation>Барлық таңдалған аннотацияны алып тастау</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are selected.</source>
        <translation>
            <numerusform>%n аннотация таңдалған.</numerusform>
            <numerusform>%n аннотация таңдалған.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as …</source>
        <translation>Жапсырмасын ауыстыру …</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Аноним</translation>
    </message>
    <message>
        <source>Nobody is named (agentless)</source>
        <translation>Айтушысы көрсетілмеген (айтушысыз)</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Take off {words}</source>
        <translation>Алып тастау: {words}</translation>
    </message>
    <message>
        <source>Who reports whom, the outermost first</source>
        <translation>Кім кімді жеткізген, ең сыртқысы алдымен</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %n more claims of this turn</source>
        <translation>
            <numerusform>Осы айтылымның тағы %n тұжырымымен ортақ</numerusform>
            <numerusform>Осы айтылымның тағы %n тұжырымымен ортақ</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {who}, who reports it</source>
        <translation>Жеткізушіге өту: {who}</translation>
    </message>
    <message>
        <source>Go to the source {words}</source>
        <translation>«{words}» дереккөзіне өту</translation>
    </message>
    <message>
        <source>Took the source off the claim.</source>
        <translation>Тұжырымның дереккөзі алып тасталды.</translation>
    </message>
    <message>
        <source>Use the selection “{words}”</source>
        <translation>Бөлектелген «{words}» сөздерін алу</translation>
    </message>
    <message>
        <source>Source set to the selection.</source>
        <translation>Бөлектелген сөздер дереккөз болды.</translation>
    </message>
    <message>
        <source>Source named.</source>
        <translation>Дереккөз аталды.</translation>
    </message>
    <message>
        <source>{name} is in the registry and the source of this claim.</source>
        <translation>{name} енді тізілімде және осы тұжырымның дереккөзі.</translation>
    </message>
    <message>
        <source>Source: {kind}.</source>
        <translation>Дереккөз: {kind}.</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <translation>Бөлектелгенді алу</translation>
    </message>
    <message>
        <source>Use the words selected in the text as the cue of this claim</source>
        <translation>Мәтінде бөлектелген сөздерді осы тұжырымның сілтеме сөзі ету</translation>
    </message>
    <message>
        <source>Go to the cue {words}</source>
        <translation>«{words}» сілтеме сөзіне өту</translation>
    </message>
    <message>
        <source>Took the cue off the claim.</source>
        <translation>Тұжырымның сілтеме сөзі алып тасталды.</translation>
    </message>
    <message>
        <source>Cue set to the selection.</source>
        <translation>Бөлектелген сөздер сілтеме сөз болды.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>мақала</translation>
    </message>
    <message>
        <source>2026-03-14, yesterday …</source>
        <translation>2026-03-14, кеше …</translation>
    </message>
    <message>
        <source>{name}: take {words}</source>
        <translation>{name}: {words} күнін алу</translation>
    </message>
    <message>
        <source>“{words}” counts from the article&apos;s date, which is not known. Give the article its date (F2).</source>
        <translation>«{words}» мақала күнінен есептеледі, ал ол белгісіз. Мақаланың күнін көрсетіңіз (F2).</translation>
    </message>
    <message>
        <source>Take the dates that are offered</source>
        <translation>Ұсынылған күндерді алу</translation>
    </message>
    <message>
        <source>Said on {said}, happened {happened}. Ctrl+Z takes it back.</source>
        <translation>Айтылған күні: {said}, болған күні: {happened}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>{name} {date}. Ctrl+Z takes it back.</source>
        <translation>{name}: {date}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Мәтіндер</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>Notes and comments</source>
        <translation>Ескертпелер мен пікірлер</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Sort hits by what is before</source>
        <translation>Сәйкестіктерді алдындағы сөздер бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort hits by what is after</source>
        <translation>Сәйкестіктерді соңындағы сөздер бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort hits by their form</source>
        <translation>Сәйкестіктерді тұлғасы бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort hits by article</source>
        <translation>Сәйкестіктерді мақала бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort hits by date</source>
        <translation>Сәйкестіктерді күні бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort hits by language</source>
        <translation>Сәйкестіктерді тіл бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort hits by label</source>
        <translation>Сәйкестіктерді жапсырма бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <translation>Іздеу сәйкестіктері</translation>
    </message>
    <message>
        <source>Search the project, then Enter</source>
        <translation>Жобадан іздеу, сосын Enter</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Жобадан іздеу</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Қайдан іздеу</translation>
    </message>
    <message>
        <source>Only the listed articles</source>
        <translation>Тек тізімдегі мақалалар</translation>
    </message>
    <message>
        <source>Only articles that the article list shows</source>
        <translation>Тек мақалалар тізімі көрсеткен мақалалар</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Keep the search under a name</source>
        <translation>Іздеуге атау беріп сақтау</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Сәйкестіктер саны</translation>
    </message>
    <message>
        <source>Concordance: search the project</source>
        <translation>Конкорданс: жобадан іздеу</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Сақталған іздеулер</translation>
    </message>
    <message>
        <source>Go to the hit</source>
        <translation>Сәйкестікке өту</translation>
    </message>
    <message>
        <source>Check the hit, or take that back</source>
        <translation>Сәйкестікті таңдау не таңдауды алу</translation>
    </message>
    <message>
        <source>Check all hits, or none</source>
        <translation>Бәрін таңдау не таңдауды алу</translation>
    </message>
    <message>
        <source>Annotate the checked hits…</source>
        <translation>Таңдалған сәйкестіктерді аннотациялау…</translation>
    </message>
    <message>
        <source>Relabel the annotations on the checked hits…</source>
        <translation>Таңдалған сәйкестіктердегі аннотациялардың жапсырмасын ауыстыру…</translation>
    </message>
    <message>
        <source>Delete the annotations on the checked hits…</source>
        <translation>Таңдалған сәйкестіктердегі аннотацияларды жою…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>Сәйкестіктерді экспорттау…</translation>
    </message>
    <message>
        <source>Back to the search field</source>
        <translation>Іздеу өрісіне қайту</translation>
    </message>
    <message>
        <source>Back from the hits to the text</source>
        <translation>Сәйкестіктерден мәтінге қайту</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Қайта іздеу</translation>
    </message>
    <message>
        <source>Rename the kept search</source>
        <translation>Іздеу атауын өзгерту</translation>
    </message>
    <message>
        <source>Delete the kept search</source>
        <translation>Сақталған іздеуді жою</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n сәйкестік</numerusform>
            <numerusform>%n сәйкестік</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>in how many</comment>
        <translation>
            <numerusform>%n мақалада</numerusform>
            <numerusform>%n мақалада</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {hits} in {articles}</source>
        <translation>{articles} алғашқы {hits}</translation>
    </message>
    <message>
        <source>{hits} in {articles} so far…</source>
        <translation>{articles} әзірге {hits}…</translation>
    </message>
    <message>
        <source>{hits} in {articles} until the search was stopped</source>
        <translation>іздеу тоқтағанға дейін {articles} {hits}</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{articles} {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%n таңдалған</numerusform>
            <numerusform>%n таңдалған</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words above and press Enter: each place in the project is listed with its context.</source>
        <translation>Жоғарыға сөз теріп, Enter басыңыз: жобадағы әр орын айналасындағы сөздермен бірге тізіледі.</translation>
    </message>
    <message>
        <source>Type words to search for.</source>
        <translation>Іздейтін сөзді теріңіз.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
    <message>
        <source>Nothing is found. ? beside the field tells what can be typed.</source>
        <translation>Ештеңе табылмады. Нені теруге болатынын өріс жанындағы ? айтады.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Файлдарды импорттау…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Файлдарды импорттау</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Іздеу мен сүзгілерді тазалау</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import with {keys}.</source>
        <translation>Мақала әлі жоқ. Файлдарды осында тастаңыз, Ctrl+V басып мақала қойыңыз немесе {keys} арқылы импорттаңыз.</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import.</source>
        <translation>Мақала әлі жоқ. Файлдарды осында тастаңыз, Ctrl+V басып мақала қойыңыз немесе импорттаңыз.</translation>
    </message>
    <message>
        <source>No article matches {filters}.</source>
        <translation>Мына шартқа сай мақала жоқ: {filters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are still being prepared for the search.</source>
        <translation>
            <numerusform>%n мақала іздеуге әлі дайындалып жатыр.</numerusform>
            <numerusform>%n мақала іздеуге әлі дайындалып жатыр.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows all.</source>
        <translation>Esc бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>Сәйкестіктерді экспорттау</translation>
    </message>
    <message numerus="yes">
        <source>%n hits exported to {name}.</source>
        <translation>
            <numerusform>{name} файлына %n сәйкестік экспортталды.</numerusform>
            <numerusform>{name} файлына %n сәйкестік экспортталды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting hits</source>
        <translation>Сәйкестіктерді экспорттау</translation>
    </message>
    <message>
        <source>Kept search {name}: {line}</source>
        <translation>Сақталған іздеу «{name}»: {line}</translation>
    </message>
    <message>
        <source>The search {name} is deleted. Ctrl+Z brings it back.</source>
        <translation>«{name}» іздеуі жойылды. Ctrl+Z — қайтару.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Sorting hits</source>
        <translation>Сәйкестіктерді сұрыптау</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Белгісіз сөздер</translation>
    </message>
    <message>
        <source>Words that no dictionary has</source>
        <translation>Ешбір сөздікте жоқ сөздер</translation>
    </message>
    <message>
        <source>Show words of this language</source>
        <translation>Осы тілдің сөздерін көрсету</translation>
    </message>
    <message>
        <source>Look for unknown words in this article</source>
        <translation>Осы мақаладан белгісіз сөздерді іздеу</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақала</translation>
    </message>
    <message>
        <source>Look for unknown words in all articles</source>
        <translation>Барлық мақаладан белгісіз сөздерді іздеу</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Looking for unknown words</source>
        <translation>Белгісіз сөздерді іздеу</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Тоқтатылды.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тіл</translation>
    </message>
    <message>
        <source>No unknown words are listed. “This article” and “All articles” look for them.</source>
        <translation>Белгісіз сөздер тізімі бос. Оларды «Бұл мақала» және «Барлық мақала» іздейді.</translation>
    </message>
    <message>
        <source>Unknown words of this article</source>
        <translation>Осы мақаланың белгісіз сөздері</translation>
    </message>
    <message>
        <source>Unknown words of all articles</source>
        <translation>Барлық мақаланың белгісіз сөздері</translation>
    </message>
    <message>
        <source>Go to the next place of the word</source>
        <translation>Сөздің келесі орнына өту</translation>
    </message>
    <message>
        <source>Suggest other words for it</source>
        <translation>Орнына басқа сөздер ұсыну</translation>
    </message>
    <message>
        <source>The word is right: add it to my words</source>
        <translation>Сөз дұрыс: сөздеріме қосу</translation>
    </message>
    <message>
        <source>Back from the words to the text</source>
        <translation>Сөздерден мәтінге қайту</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Ұсыныстар ізделуде…</translation>
    </message>
    <message>
        <source>No suggestions for {word}.</source>
        <translation>«{word}» сөзіне ұсыныс жоқ.</translation>
    </message>
    <message>
        <source>{word}: {found}</source>
        <translation>{word}: {found}</translation>
    </message>
    <message>
        <source>Added to your words: {words}. The settings list them.</source>
        <translation>Сөздеріңізге қосылды: {words}. Олардың тізімі баптауларда.</translation>
    </message>
    <message>
        <source>{words} in {articles}.</source>
        <translation>{words}, {articles}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown words</source>
        <translation>
            <numerusform>%n белгісіз сөз</numerusform>
            <numerusform>%n белгісіз сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>No dictionary was found on this computer.</source>
        <translation>Бұл компьютерде сөздік табылмады.</translation>
    </message>
    <message>
        <source>No dictionary for {names}: their words are not looked at.</source>
        <translation>Сөздігі жоқ тілдер: {names}; олардың сөздері қаралмайды.</translation>
    </message>
    <message>
        <source>The words support the claim selected in the first article</source>
        <translation>Бұл сөздер бірінші мақалада таңдалған тұжырымды қолдайды</translation>
    </message>
    <message>
        <source>The words refute the claim selected in the first article</source>
        <translation>Бұл сөздер бірінші мақалада таңдалған тұжырымға қарсы</translation>
    </message>
    <message>
        <source>The words are context for the claim selected in the first article</source>
        <translation>Бұл сөздер — бірінші мақалада таңдалған тұжырымның контексі</translation>
    </message>
    <message>
        <source>Pin the article, or that of the chosen row, beside it</source>
        <translation>Мақаланы немесе таңдалған жолдың мақаласын қасына бекіту</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Босату</translation>
    </message>
    <message>
        <source>Swap the two articles</source>
        <translation>Екі мақаланың орнын ауыстыру</translation>
    </message>
    <message>
        <source>Open the pinned article in the first pane</source>
        <translation>Бекітілген мақаланы бірінші аумақта ашу</translation>
    </message>
    <message>
        <source>The pinned article stands below</source>
        <translation>Бекітілген мақала төменде тұрады</translation>
    </message>
    <message>
        <source>Pin another article with this entity or claim</source>
        <translation>Осы нысан не тұжырым бар басқа мақаланы бекіту</translation>
    </message>
    <message>
        <source>The pinned article follows the selection</source>
        <translation>Бекітілген мақала таңдауға ілеседі</translation>
    </message>
    <message>
        <source>Next place of the entity or claim in the pinned article</source>
        <translation>Нысанның не тұжырымның бекітілген мақаладағы келесі орны</translation>
    </message>
    <message>
        <source>Previous place of the entity or claim in the pinned article</source>
        <translation>Нысанның не тұжырымның бекітілген мақаладағы алдыңғы орны</translation>
    </message>
    <message>
        <source>The words are evidence, without a stance yet</source>
        <translation>Бұл сөздер — дәлел, ұстанымы әзірге жоқ</translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation>Таңдалған аннотацияны алып тастау</translation>
    </message>
    <message>
        <source>Deselect, then back to the first article</source>
        <translation>Таңдауды алу, содан соң бірінші мақалаға қайту</translation>
    </message>
    <message>
        <source>Text of the pinned article</source>
        <translation>Бекітілген мақаланың мәтіні</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <translation>Бекітілген мақала</translation>
    </message>
    <message>
        <source>No further annotation in the pinned article.</source>
        <translation>Бекітілген мақалада басқа аннотация жоқ.</translation>
    </message>
    <message>
        <source>Select a mention or a claim first; then this key goes through its places here.</source>
        <translation>Алдымен аталуды не тұжырымды таңдаңыз; сонда бұл перне оның мұндағы орындарын аралайды.</translation>
    </message>
    <message>
        <source>evidence for the claim</source>
        <translation>тұжырымның дәлелі</translation>
    </message>
    <message>
        <source>A short tour?</source>
        <translation>Қысқаша танысайық па?</translation>
    </message>
    <message>
        <source>Five steps show how to read, mark and take back. You try each in the window yourself.</source>
        <translation>Бес қадам оқуды, белгілеуді және болдырмауды көрсетеді. Әрқайсысын терезеде өзіңіз байқап көресіз.</translation>
    </message>
    <message>
        <source>Help › Tour of the program brings it back at any time.</source>
        <translation>«Анықтама › Бағдарламамен танысу» оны кез келген уақытта қайта ашады.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Танысу аяқталды</translation>
    </message>
    <message>
        <source>{help} opens the help, from any panel its own page. {sheet} shows all keys, {palette} finds everything that can be done by its name.</source>
        <translation>{help} анықтаманы, панельде оның өз бетін ашады. {sheet} барлық пернені көрсетеді, {palette} кез келген әрекетті атауы бойынша табады.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>direction</comment>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>{next} next, {back} back, Esc ends the tour</source>
        <translation>{next} — келесі, {back} — артқа, Esc — танысуды аяқтау</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>{name} is not mentioned here.</source>
        <translation>{name} мұнда аталмаған.</translation>
    </message>
    <message>
        <source>This claim is not here, nor one of its group, nor evidence for it.</source>
        <translation>Мұнда бұл тұжырым да, оның тобындағы тұжырым да, оған дәлел де жоқ.</translation>
    </message>
    <message>
        <source>The selected mark names no entity yet, so it cannot be looked for here.</source>
        <translation>Таңдалған белгі әзірге нысанды атамайды, сондықтан оны мұнда іздеу мүмкін емес.</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Дәлел:</translation>
    </message>
    <message>
        <source>{name}: the selected words, else the sentence, are evidence for the claim selected in the first ({key})</source>
        <translation>{name}: бөлектелген сөздер, болмаса сөйлем — бірінші мақалада таңдалған тұжырымның дәлелі ({key})</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ілесу</translation>
    </message>
    <message>
        <source>Go to the same entity or claim when one is selected</source>
        <translation>Нысан не тұжырым таңдалғанда соған өту</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Мұнда ашу</translation>
    </message>
    <message>
        <source>Open this article in the first pane</source>
        <translation>Бұл мақаланы бірінші аумақта ашу</translation>
    </message>
    <message>
        <source>Marked {label} “{words}” in the pinned article. Ctrl+Z takes it back.</source>
        <translation>Бекітілген мақалада белгіленді: {label} «{words}». Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Removed from the pinned article. Ctrl+Z brings it back.</source>
        <translation>Бекітілген мақаладан алып тасталды. Ctrl+Z — қайтару.</translation>
    </message>
    <message>
        <source>Select a claim in the first article; then words here can be its evidence.</source>
        <translation>Бірінші мақалада тұжырымды таңдаңыз; сонда мұндағы сөздер оның дәлелі бола алады.</translation>
    </message>
    <message>
        <source>There are no words here; select some, or put the caret into a sentence.</source>
        <translation>Мұнда сөз жоқ; сөздерді бөлектеңіз немесе курсорды сөйлемге қойыңыз.</translation>
    </message>
    <message>
        <source>without a stance yet</source>
        <translation>ұстанымы әзірге жоқ</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for “{claim}”. Ctrl+Z takes it back.</source>
        <translation>«{claim}» тұжырымының дәлелі ({stance}). Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation>Қатар қойылған мақалалар</translation>
    </message>
    <message>
        <source>Pinned. It stays while you read on; F6 goes there, Ctrl+U lets it go.</source>
        <translation>Бекітілді. Әрі қарай оқығанда да тұра береді; F6 — соған өту, Ctrl+U — босату.</translation>
    </message>
    <message>
        <source>Pinned. Esc and F6 go there, Ctrl+U lets it go.</source>
        <translation>Бекітілді. Esc және F6 — соған өту, Ctrl+U — босату.</translation>
    </message>
    <message>
        <source>The pinned article has been deleted, so nothing is pinned any more.</source>
        <translation>Бекітілген мақала жойылды, сондықтан енді ештеңе бекітілмеген.</translation>
    </message>
    <message>
        <source>No other article has this entity or claim.</source>
        <translation>Бұл нысан не тұжырым басқа мақалада жоқ.</translation>
    </message>
    <message>
        <source>These keys mark nothing, so they search the article; Esc goes back to the text.</source>
        <translation>Бұл пернелер ештеңе белгілемейді, сондықтан мақаладан іздейді; Esc — мәтінге қайту.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Мақаладан табу</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Келесі сәйкестік</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Алдыңғы сәйкестік</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Панельдерді орнына қою</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сақталған</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>дайын: {done} / {all}</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>болдырмау: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n characters selected</source>
        <translation>
            <numerusform>%n таңба бөлектелген</numerusform>
            <numerusform>%n таңба бөлектелген</numerusform>
        </translation>
    </message>
    <message>
        <source>character {place}</source>
        <translation>{place}-таңба</translation>
    </message>
    <message>
        <source>Offer names of the registry while reading</source>
        <translation>Оқығанда тізілімдегі атауларды ұсыну</translation>
    </message>
    <message>
        <source>{names}, by {rule}. A lets you choose, X rejects.</source>
        <translation>{names}, негізі: {rule}. A — таңдау, X — қабылдамау.</translation>
    </message>
    <message>
        <source>{name}, by {rule}. A accepts, X rejects.</source>
        <translation>{name}, негізі: {rule}. A — қабылдау, X — қабылдамау.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8 with mark)</source>
        <translation>Юникод (UTF-8, BOM белгісімен)</translation>
    </message>
    <message>
        <source>Kazakh (KZ-1048)</source>
        <translation>Қазақша (KZ-1048)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кирилл (Windows-1251)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Орысша (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Украинша (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Кирилл (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Кирилл (DOS 866)</translation>
    </message>
    <message>
        <source>Asian Cyrillic (PT154)</source>
        <translation>Азиялық кирилл (PT154)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>Кирилл (Macintosh)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Батыс (Windows-1252)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Түрікше (Windows-1254)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Батыс (ISO 8859-1)</translation>
    </message>
    <message>
        <source>kept as metadata</source>
        <comment>what a column is</comment>
        <translation>метадеректе қалады</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a column is</comment>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>title</source>
        <comment>what a column is</comment>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>date</source>
        <comment>what a column is</comment>
        <translation>күні</translation>
    </message>
    <message>
        <source>language</source>
        <comment>what a column is</comment>
        <translation>тіл</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>what a column is</comment>
        <translation>басылым</translation>
    </message>
    <message>
        <source>author</source>
        <comment>what a column is</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>address (url)</source>
        <comment>what a column is</comment>
        <translation>мекенжай (url)</translation>
    </message>
    <message>
        <source>id</source>
        <comment>what a column is</comment>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>Title: {value}</source>
        <translation>Тақырып: {value}</translation>
    </message>
    <message>
        <source>date: {value}</source>
        <translation>күні: {value}</translation>
    </message>
    <message>
        <source>outlet: {value}</source>
        <translation>басылым: {value}</translation>
    </message>
    <message>
        <source>author: {value}</source>
        <translation>автор: {value}</translation>
    </message>
    <message>
        <source>language: {value}</source>
        <translation>тіл: {value}</translation>
    </message>
    <message>
        <source>address: {value}</source>
        <translation>мекенжай: {value}</translation>
    </message>
    <message>
        <source>for all files</source>
        <translation>барлық файлға</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Алдыңғы жазба</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Келесі жазба</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Мақала мәтіні</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодтау</translation>
    </message>
    <message>
        <source>Cannot be imported: {reason}.</source>
        <translation>Импорттау мүмкін емес: {reason}.</translation>
    </message>
    <message>
        <source>What column {name} is</source>
        <translation>«{name}» бағанының мағынасы</translation>
    </message>
    <message>
        <source>{at} of the first {count}</source>
        <translation>алғашқы {count} ішінен {at}</translation>
    </message>
    <message>
        <source>No article can be read from this file as it stands.</source>
        <translation>Бұл файлдан қазіргі түрінде мақала оқу мүмкін емес.</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I to import them.</source>
        <translation>Мақалаларды осында сүйреп әкеліңіз немесе импорттау үшін Ctrl+I басыңыз.</translation>
    </message>
    <message>
        <source>Choose an article in the list (Ctrl+Shift+F searches it).</source>
        <translation>Тізімнен мақаланы таңдаңыз (Ctrl+Shift+F — одан іздеу).</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Осы мақаладан табу</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылмады</translation>
    </message>
    <message>
        <source>{which} of {all}</source>
        <translation>{which} / {all}</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly</source>
        <translation>Annotator күтпеген жерден жабылды</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while it was starting.</source>
        <translation>Annotator іске қосылып жатқанда күтпеген жерден жабылды.</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while you were working.</source>
        <translation>Annotator жұмыс кезінде күтпеген жерден жабылды.</translation>
    </message>
    <message>
        <source>Every mark that was made is saved in the project.</source>
        <translation>Қойылған әр белгі жобада сақталған.</translation>
    </message>
    <message>
        <source>In safe mode it starts with the default settings and layout, without opening a project; your own settings stay as they are for the next start.</source>
        <translation>Қауіпсіз режимде бағдарлама әдепкі баптаулармен және орналасумен, жобаны ашпай іске қосылады; өз баптауларыңыз келесі іске қосуға дейін сол қалпында қалады.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Әдеттегідей қосу</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Қауіпсіз режимде қосу</translation>
    </message>
    <message>
        <source>Backups of {name}…</source>
        <translation>Сақтық көшірмелер: {name}…</translation>
    </message>
    <message>
        <source>Look for one with: annotator backups {path}</source>
        <translation>Іздеу командасы: annotator backups {path}</translation>
    </message>
    <message>
        <source>No backup of {path} was found.</source>
        <translation>{path} файлының сақтық көшірмесі табылмады.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Сақтық көшірмені қалпына келтіру…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Тексеру және жөндеу…</translation>
    </message>
    <message>
        <source>Save the lost project elsewhere…</source>
        <translation>Жоғалған жобаны басқа орынға сақтау…</translation>
    </message>
    <message>
        <source>This project was open here already.</source>
        <translation>Бұл жоба мұнда онсыз да ашық.</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Жобаны сақтау</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ештеңе сақталмады.</translation>
    </message>
    <message>
        <source>Everything is saved in {path}; work goes on there.</source>
        <translation>Бәрі {path} файлына сақталды; жұмыс сонда жалғасады.</translation>
    </message>
    <message>
        <source>The project is damaged: {fault}. Older backups are kept; see Check and repair in the menu Project.</source>
        <translation>Жоба бүлінген: {fault}. Бұрынғы сақтық көшірмелер сақталған; «Жоба» мәзіріндегі «Тексеру және жөндеу» бөлігін қараңыз.</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Сақтық көшірме жасалды: {path}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Сақтық көшірме жасау</translation>
    </message>
    <message>
        <source>The backup is restored; what was there before is kept as {path}.</source>
        <translation>Сақтық көшірме қалпына келтірілді; бұрынғысы {path} файлында сақталды.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Жаңа пернені осында басыңыз</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Жаңа перне</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Пернелерді өзгерту</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Әрекеттерді іздеу</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Әрекеттер мен олардың пернелері</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Осы пернені қою</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Әдепкі</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>пернесіз</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>пернесі {key}</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>label</comment>
        <translation>қосулы</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} бос.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Give that another key first.</source>
        <translation>{key} пернесі бос емес: «{action}». Алдымен соған басқа перне беріңіз.</translation>
    </message>
    <message>
        <source>“{action}” is now {key}.</source>
        <translation>«{action}» пернесі енді {key}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no dictionary was found on this computer.</source>
        <translation>Емле тексерілмейді: бұл компьютерде сөздік табылмады.</translation>
    </message>
    <message>
        <source>No dictionary for {name} was found: its words are not checked.</source>
        <translation>Сөздігі табылмаған тіл: {name}; оның сөздері тексерілмейді.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Хабар</translation>
    </message>
    <message>
        <source>What undo takes back</source>
        <translation>Болдырмау нені қайтарады</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Мәтіндегі орын</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Тоқтату: {job}</translation>
    </message>
    <message>
        <source>add the form {form} to the registry</source>
        <translation>тізілімге «{form}» тұлғасын қосу</translation>
    </message>
    <message>
        <source>remove the form {form} from the registry</source>
        <translation>тізілімнен «{form}» тұлғасын алып тастау</translation>
    </message>
    <message>
        <source>mark {label} “{quote}”</source>
        <translation>белгілеу: {label} «{quote}»</translation>
    </message>
    <message>
        <source>change the label to {label}</source>
        <translation>жапсырмасын «{label}» етіп ауыстыру</translation>
    </message>
    <message numerus="yes">
        <source>change the label of %n annotations to {label}</source>
        <translation>
            <numerusform>%n аннотацияның жапсырмасын «{label}» етіп ауыстыру</numerusform>
            <numerusform>%n аннотацияның жапсырмасын «{label}» етіп ауыстыру</numerusform>
        </translation>
    </message>
    <message>
        <source>change the extent of {label} to “{quote}”</source>
        <translation>{label} үзіндісін «{quote}» етіп өзгерту</translation>
    </message>
    <message>
        <source>remove {label} “{quote}”</source>
        <translation>алып тастау: {label} «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>remove %n annotations</source>
        <translation>
            <numerusform>%n аннотацияны алып тастау</numerusform>
            <numerusform>%n аннотацияны алып тастау</numerusform>
        </translation>
    </message>
    <message>
        <source>set “{quote}” to {value}</source>
        <translation>«{quote}» күйін өзгерту: {value}</translation>
    </message>
    <message numerus="yes">
        <source>set %n annotations to {value}</source>
        <translation>
            <numerusform>%n аннотацияның күйін өзгерту: {value}</numerusform>
            <numerusform>%n аннотацияның күйін өзгерту: {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>flag “{quote}” as unsure</source>
        <translation>«{quote}» күмәнді деп белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as unsure</source>
        <translation>
            <numerusform>%n аннотацияны күмәнді деп белгілеу</numerusform>
            <numerusform>%n аннотацияны күмәнді деп белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>write the note of “{quote}”</source>
        <translation>«{quote}» ескертпесін жазу</translation>
    </message>
    <message>
        <source>change {key} of “{quote}”</source>
        <translation>«{quote}» өрісін өзгерту: {key}</translation>
    </message>
    <message>
        <source>add the annotator {name}</source>
        <translation>{name} аннотаторын қосу</translation>
    </message>
    <message>
        <source>import the bundle {name}</source>
        <translation>«{name}» бумасын импорттау</translation>
    </message>
    <message numerus="yes">
        <source>import the bundle {name} with %n articles</source>
        <translation>
            <numerusform>%n мақаласы бар «{name}» бумасын импорттау</numerusform>
            <numerusform>%n мақаласы бар «{name}» бумасын импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>set {field} of a claim to “{value}”</source>
        <translation>тұжырым өрісін толтыру: {field} — «{value}»</translation>
    </message>
    <message>
        <source>set the dates of a claim: said on {claim_date}, happened {event_date}</source>
        <translation>тұжырым күндерін қою: айтылған — {claim_date}, болған — {event_date}</translation>
    </message>
    <message>
        <source>change the verdict of a claim: {rating}</source>
        <translation>тұжырым бағасын өзгерту: {rating}</translation>
    </message>
    <message>
        <source>use “{quote}” as the source of a claim</source>
        <translation>«{quote}» сөздерін тұжырымның дереккөзі ету</translation>
    </message>
    <message>
        <source>set the source of a claim: {kind}</source>
        <translation>тұжырым дереккөзін қою: {kind}</translation>
    </message>
    <message>
        <source>take the source “{quote}” off a claim</source>
        <translation>тұжырымнан «{quote}» дереккөзін алып тастау</translation>
    </message>
    <message>
        <source>set the mode of speech of a claim: {mode}</source>
        <translation>тұжырымның сөз түрін қою: {mode}</translation>
    </message>
    <message>
        <source>mark the claim “{quote}”</source>
        <translation>«{quote}» тұжырымын белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>mark %n claims of one turn</source>
        <translation>
            <numerusform>бір айтылымның %n тұжырымын белгілеу</numerusform>
            <numerusform>бір айтылымның %n тұжырымын белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>set who said “{quote}”: {who}</source>
        <translation>«{quote}» тұжырымын кім айтқанын көрсету: {who}</translation>
    </message>
    <message numerus="yes">
        <source>set who said %n claims: {who}</source>
        <translation>
            <numerusform>%n тұжырымды кім айтқанын көрсету: {who}</numerusform>
            <numerusform>%n тұжырымды кім айтқанын көрсету: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>accept the proposed claim “{quote}”</source>
        <translation>ұсынылған «{quote}» тұжырымын қабылдау</translation>
    </message>
    <message numerus="yes">
        <source>accept %n proposed claims</source>
        <translation>
            <numerusform>ұсынылған %n тұжырымды қабылдау</numerusform>
            <numerusform>ұсынылған %n тұжырымды қабылдау</numerusform>
        </translation>
    </message>
    <message>
        <source>say that {who} reports the source of “{quote}”</source>
        <translation>«{quote}» дереккөзін жеткізушіні көрсету: {who}</translation>
    </message>
    <message>
        <source>take {who} off the chain of “{quote}”</source>
        <translation>«{quote}» тізбегінен алып тастау: {who}</translation>
    </message>
    <message>
        <source>reject the proposed claim “{quote}”</source>
        <translation>ұсынылған «{quote}» тұжырымын қабылдамау</translation>
    </message>
    <message numerus="yes">
        <source>reject %n proposed claims</source>
        <translation>
            <numerusform>ұсынылған %n тұжырымды қабылдамау</numerusform>
            <numerusform>ұсынылған %n тұжырымды қабылдамау</numerusform>
        </translation>
    </message>
    <message>
        <source>group claims that say the same</source>
        <translation>мағыналас тұжырымдарды топқа біріктіру</translation>
    </message>
    <message numerus="yes">
        <source>group %n claims that say the same</source>
        <translation>
            <numerusform>мағыналас %n тұжырымды топқа біріктіру</numerusform>
            <numerusform>мағыналас %n тұжырымды топқа біріктіру</numerusform>
        </translation>
    </message>
    <message>
        <source>say that “{quote}” says something else</source>
        <translation>«{quote}» тұжырымының мағынасы басқа деп көрсету</translation>
    </message>
    <message>
        <source>take a claim out of its group</source>
        <translation>тұжырымды тобынан шығару</translation>
    </message>
    <message numerus="yes">
        <source>take %n claims out of their groups</source>
        <translation>
            <numerusform>%n тұжырымды топтарынан шығару</numerusform>
            <numerusform>%n тұжырымды топтарынан шығару</numerusform>
        </translation>
    </message>
    <message>
        <source>name a group of claims {name}</source>
        <translation>тұжырымдар тобын атау: {name}</translation>
    </message>
    <message>
        <source>say how one claim stands to another: {kind}</source>
        <translation>тұжырымдардың байланысын көрсету: {kind}</translation>
    </message>
    <message>
        <source>forget how two claims stand to each other</source>
        <translation>екі тұжырымның байланысын жою</translation>
    </message>
    <message numerus="yes">
        <source>forget %n relations between claims</source>
        <translation>
            <numerusform>тұжырымдар арасындағы %n байланысты жою</numerusform>
            <numerusform>тұжырымдар арасындағы %n байланысты жою</numerusform>
        </translation>
    </message>
    <message>
        <source>give claims one source and cue</source>
        <translation>тұжырымдарға бір дереккөз бен сілтеме сөз беру</translation>
    </message>
    <message>
        <source>comment “{quote}”</source>
        <translation>пікір жазу: «{quote}»</translation>
    </message>
    <message>
        <source>settle the comment “{quote}”</source>
        <translation>«{quote}» пікірін шешілді деп белгілеу</translation>
    </message>
    <message>
        <source>open the comment “{quote}” again</source>
        <translation>«{quote}» пікірін қайта ашу</translation>
    </message>
    <message>
        <source>delete the comment “{quote}”</source>
        <translation>«{quote}» пікірін жою</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>«{name}» импорттау</translation>
    </message>
    <message numerus="yes">
        <source>import %n articles</source>
        <translation>
            <numerusform>%n мақаланы импорттау</numerusform>
            <numerusform>%n мақаланы импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>paste the article {title}</source>
        <translation>«{title}» мақаласын қою</translation>
    </message>
    <message>
        <source>delete the article {title}</source>
        <translation>«{title}» мақаласын жою</translation>
    </message>
    <message numerus="yes">
        <source>delete %n articles</source>
        <translation>
            <numerusform>%n мақаланы жою</numerusform>
            <numerusform>%n мақаланы жою</numerusform>
        </translation>
    </message>
    <message>
        <source>set an article to {status}</source>
        <translation>мақала күйін өзгерту: {status}</translation>
    </message>
    <message numerus="yes">
        <source>set %n articles to {status}</source>
        <translation>
            <numerusform>%n мақаланың күйін өзгерту: {status}</numerusform>
            <numerusform>%n мақаланың күйін өзгерту: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>change {field} of an article</source>
        <translation>мақала өрісін өзгерту: {field}</translation>
    </message>
    <message>
        <source>set the language of an article: {language}</source>
        <translation>мақала тілін көрсету: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n articles: {language}</source>
        <translation>
            <numerusform>%n мақаланың тілін көрсету: {language}</numerusform>
            <numerusform>%n мақаланың тілін көрсету: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>find the language of an article by rule</source>
        <translation>мақала тілін ережемен анықтау</translation>
    </message>
    <message numerus="yes">
        <source>find the language of %n articles by rule</source>
        <translation>
            <numerusform>%n мақаланың тілін ережемен анықтау</numerusform>
            <numerusform>%n мақаланың тілін ережемен анықтау</numerusform>
        </translation>
    </message>
    <message>
        <source>set the language of a paragraph to {language}</source>
        <translation>абзац тілін көрсету: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n paragraphs to {language}</source>
        <translation>
            <numerusform>%n абзацтың тілін көрсету: {language}</numerusform>
            <numerusform>%n абзацтың тілін көрсету: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>let the rules say the language of a paragraph</source>
        <translation>абзац тілін ережемен анықтау</translation>
    </message>
    <message numerus="yes">
        <source>let the rules say the language of %n paragraphs</source>
        <translation>
            <numerusform>%n абзацтың тілін ережемен анықтау</numerusform>
            <numerusform>%n абзацтың тілін ережемен анықтау</numerusform>
        </translation>
    </message>
    <message>
        <source>label an article {name}</source>
        <translation>мақалаға «{name}» жапсырмасын қою</translation>
    </message>
    <message numerus="yes">
        <source>label %n articles {name}</source>
        <translation>
            <numerusform>%n мақалаға «{name}» жапсырмасын қою</numerusform>
            <numerusform>%n мақалаға «{name}» жапсырмасын қою</numerusform>
        </translation>
    </message>
    <message>
        <source>take the label {name} off an article</source>
        <translation>мақаладан «{name}» жапсырмасын алып тастау</translation>
    </message>
    <message numerus="yes">
        <source>take the label {name} off %n articles</source>
        <translation>
            <numerusform>%n мақаладан «{name}» жапсырмасын алып тастау</numerusform>
            <numerusform>%n мақаладан «{name}» жапсырмасын алып тастау</numerusform>
        </translation>
    </message>
    <message>
        <source>find “{quote}” to be right</source>
        <translation>«{quote}» дұрыс деп тану</translation>
    </message>
    <message numerus="yes">
        <source>find %n things to be right</source>
        <translation>
            <numerusform>%n нәрсені дұрыс деп тану</numerusform>
            <numerusform>%n нәрсені дұрыс деп тану</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” again</source>
        <translation>«{quote}» дұрыс дегеннен қайту</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n things again</source>
        <translation>
            <numerusform>%n нәрсені дұрыс дегеннен қайту</numerusform>
            <numerusform>%n нәрсені дұрыс дегеннен қайту</numerusform>
        </translation>
    </message>
    <message>
        <source>add {name} to the registry</source>
        <translation>тізілімге «{name}» қосу</translation>
    </message>
    <message>
        <source>change {fields} of {name}</source>
        <translation>«{name}» өрістерін өзгерту: {fields}</translation>
    </message>
    <message>
        <source>delete {name} from the registry</source>
        <translation>тізілімнен «{name}» жою</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entities from the registry</source>
        <translation>
            <numerusform>тізілімнен %n нысанды жою</numerusform>
            <numerusform>тізілімнен %n нысанды жою</numerusform>
        </translation>
    </message>
    <message>
        <source>merge an entry into {name}</source>
        <translation>жазбаны «{name}» жазбасына біріктіру</translation>
    </message>
    <message numerus="yes">
        <source>merge %n entries into {name}</source>
        <translation>
            <numerusform>%n жазбаны «{name}» жазбасына біріктіру</numerusform>
            <numerusform>%n жазбаны «{name}» жазбасына біріктіру</numerusform>
        </translation>
    </message>
    <message>
        <source>keep {name} and {other} apart</source>
        <translation>бөлек нысандар деп белгілеу: {name}, {other}</translation>
    </message>
    <message>
        <source>import an entity</source>
        <translation>нысанды импорттау</translation>
    </message>
    <message numerus="yes">
        <source>import %n entities</source>
        <translation>
            <numerusform>%n нысанды импорттау</numerusform>
            <numerusform>%n нысанды импорттау</numerusform>
        </translation>
    </message>
    <message>
        <source>split a mention off as {name}</source>
        <translation>аталуды «{name}» етіп бөліп шығару</translation>
    </message>
    <message numerus="yes">
        <source>split %n mentions off as {name}</source>
        <translation>
            <numerusform>%n аталуды «{name}» етіп бөліп шығару</numerusform>
            <numerusform>%n аталуды «{name}» етіп бөліп шығару</numerusform>
        </translation>
    </message>
    <message>
        <source>link a mention to {name}</source>
        <translation>аталуды «{name}» нысанымен байланыстыру</translation>
    </message>
    <message>
        <source>take {name} off a mention</source>
        <translation>аталудан «{name}» нысанын алып тастау</translation>
    </message>
    <message>
        <source>use “{quote}” as evidence of a claim</source>
        <translation>«{quote}» сөздерін тұжырымның дәлелі ету</translation>
    </message>
    <message>
        <source>set {field} of a piece of evidence to “{value}”</source>
        <translation>дәлел өрісін толтыру: {field} — «{value}»</translation>
    </message>
    <message>
        <source>set the stance of a piece of evidence: {stance}</source>
        <translation>дәлелдің ұстанымын қою: {stance}</translation>
    </message>
    <message>
        <source>remove the evidence “{quote}”</source>
        <translation>«{quote}» дәлелін алып тастау</translation>
    </message>
    <message>
        <source>add the field {name} to the {layer} layer</source>
        <translation>«{layer}» қабатына «{name}» өрісін қосу</translation>
    </message>
    <message>
        <source>change the field {name}</source>
        <translation>«{name}» өрісін өзгерту</translation>
    </message>
    <message>
        <source>retire the field {name}</source>
        <translation>«{name}» өрісін мұрағаттау</translation>
    </message>
    <message>
        <source>bring back the field {name}</source>
        <translation>«{name}» өрісін мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>write the guideline {name}</source>
        <translation>«{name}» нұсқаулығын жазу</translation>
    </message>
    <message>
        <source>add “{quote}” to the guideline {name}</source>
        <translation>«{name}» нұсқаулығына «{quote}» қосу</translation>
    </message>
    <message>
        <source>write a note on “{quote}”</source>
        <translation>«{quote}» туралы ескертпе жазу</translation>
    </message>
    <message>
        <source>find “{quote}” in a text to be right</source>
        <translation>мәтіндегі «{quote}» дұрыс деп тану</translation>
    </message>
    <message numerus="yes">
        <source>find %n problems of a text to be right</source>
        <translation>
            <numerusform>мәтіннің %n мәселесін дұрыс деп тану</numerusform>
            <numerusform>мәтіннің %n мәселесін дұрыс деп тану</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” in a text again</source>
        <translation>мәтіндегі «{quote}» дұрыс дегеннен қайту</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n problems of a text again</source>
        <translation>
            <numerusform>мәтіннің %n мәселесін дұрыс дегеннен қайту</numerusform>
            <numerusform>мәтіннің %n мәселесін дұрыс дегеннен қайту</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a hit as {label}</source>
        <translation>сәйкестікті «{label}» деп белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>mark %n hits as {label}</source>
        <translation>
            <numerusform>%n сәйкестікті «{label}» деп белгілеу</numerusform>
            <numerusform>%n сәйкестікті «{label}» деп белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a mention of {name}</source>
        <translation>«{name}» аталуын белгілеу</translation>
    </message>
    <message numerus="yes">
        <source>mark %n mentions of {name}</source>
        <translation>
            <numerusform>«{name}» нысанының %n аталуын белгілеу</numerusform>
            <numerusform>«{name}» нысанының %n аталуын белгілеу</numerusform>
        </translation>
    </message>
    <message>
        <source>reject the mention “{quote}”</source>
        <translation>«{quote}» аталуын қабылдамау</translation>
    </message>
    <message>
        <source>change a setting of the project: {name}</source>
        <translation>жоба баптауын өзгерту: {name}</translation>
    </message>
    <message>
        <source>keep the search {name}</source>
        <translation>«{name}» іздеуін сақтау</translation>
    </message>
    <message>
        <source>rename the search {old} to {name}</source>
        <translation>«{old}» іздеуінің атауын «{name}» етіп өзгерту</translation>
    </message>
    <message>
        <source>delete the search {name}</source>
        <translation>«{name}» іздеуін жою</translation>
    </message>
    <message>
        <source>add {rating} to the scale of verdicts</source>
        <translation>бағалар шкаласына «{rating}» қосу</translation>
    </message>
    <message>
        <source>rename the verdict {old} to {new}</source>
        <translation>«{old}» бағасының атауын «{new}» етіп өзгерту</translation>
    </message>
    <message numerus="yes">
        <source>rename the verdict {old} to {new} (%n changed)</source>
        <translation>
            <numerusform>«{old}» бағасының атауын «{new}» етіп өзгерту (өзгергені %n)</numerusform>
            <numerusform>«{old}» бағасының атауын «{new}» етіп өзгерту (өзгергені %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>reorder the scale of verdicts</source>
        <translation>бағалар шкаласының ретін өзгерту</translation>
    </message>
    <message>
        <source>remove {rating} from the scale of verdicts</source>
        <translation>бағалар шкаласынан «{rating}» алып тастау</translation>
    </message>
    <message>
        <source>repair one fault</source>
        <translation>бір ақауды жөндеу</translation>
    </message>
    <message numerus="yes">
        <source>repair %n faults</source>
        <translation>
            <numerusform>%n ақауды жөндеу</numerusform>
            <numerusform>%n ақауды жөндеу</numerusform>
        </translation>
    </message>
    <message>
        <source>add the label {name}</source>
        <translation>«{name}» жапсырмасын қосу</translation>
    </message>
    <message>
        <source>change {fields} of the label {name}</source>
        <translation>«{name}» жапсырмасының өрістерін өзгерту: {fields}</translation>
    </message>
    <message>
        <source>retire the label {name}</source>
        <translation>«{name}» жапсырмасын мұрағаттау</translation>
    </message>
    <message>
        <source>bring back the label {name}</source>
        <translation>«{name}» жапсырмасын мұрағаттан қайтару</translation>
    </message>
    <message>
        <source>reorder labels</source>
        <translation>жапсырмалардың ретін өзгерту</translation>
    </message>
    <message>
        <source>merge the label {name} into {into} (1 moved)</source>
        <translation>«{name}» жапсырмасын «{into}» жапсырмасына біріктіру (көшкені 1)</translation>
    </message>
    <message numerus="yes">
        <source>merge the label {name} into {into} (%n moved)</source>
        <translation>
            <numerusform>«{name}» жапсырмасын «{into}» жапсырмасына біріктіру (көшкені %n)</numerusform>
            <numerusform>«{name}» жапсырмасын «{into}» жапсырмасына біріктіру (көшкені %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>repair the project</source>
        <translation>жобаны жөндеу</translation>
    </message>
    <message>
        <source>import articles</source>
        <translation>мақалаларды импорттау</translation>
    </message>
    <message>
        <source>import entities</source>
        <translation>нысандарды импорттау</translation>
    </message>
    <message>
        <source>flag “{quote}” as sure</source>
        <translation>«{quote}» күмәнін алу</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as sure</source>
        <translation>
            <numerusform>%n аннотацияның күмәнін алу</numerusform>
            <numerusform>%n аннотацияның күмәнін алу</numerusform>
        </translation>
    </message>
    <message>
        <source>use “{quote}” as the cue of a claim</source>
        <translation>«{quote}» сөздерін тұжырымның сілтеме сөзі ету</translation>
    </message>
    <message>
        <source>take the cue “{quote}” off a claim</source>
        <translation>тұжырымнан «{quote}» сілтеме сөзін алып тастау</translation>
    </message>
    <message>
        <source>write the guideline of the project</source>
        <translation>жоба нұсқаулығын жазу</translation>
    </message>
    <message>
        <source>the sentence</source>
        <comment>changed field</comment>
        <translation>сөйлем</translation>
    </message>
    <message>
        <source>the type</source>
        <comment>changed field</comment>
        <translation>түр</translation>
    </message>
    <message>
        <source>the check-worthiness</source>
        <comment>changed field</comment>
        <translation>тексеруге тұрарлығы</translation>
    </message>
    <message>
        <source>the topic</source>
        <comment>changed field</comment>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>the date</source>
        <comment>changed field</comment>
        <translation>күн</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <comment>changed field</comment>
        <translation>оқиға күні</translation>
    </message>
    <message>
        <source>the question</source>
        <comment>changed field</comment>
        <translation>сұрақ</translation>
    </message>
    <message>
        <source>the answer</source>
        <comment>changed field</comment>
        <translation>жауап</translation>
    </message>
    <message>
        <source>the address</source>
        <comment>changed field</comment>
        <translation>мекенжай</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <comment>changed field</comment>
        <translation>мұрағат көшірмесі</translation>
    </message>
    <message>
        <source>the day of access</source>
        <comment>changed field</comment>
        <translation>қаралған күні</translation>
    </message>
    <message>
        <source>the medium</source>
        <comment>changed field</comment>
        <translation>материал түрі</translation>
    </message>
    <message>
        <source>the quote</source>
        <comment>changed field</comment>
        <translation>дәйексөз</translation>
    </message>
    <message>
        <source>the Wikidata id</source>
        <comment>changed field</comment>
        <translation>Wikidata идентификаторы</translation>
    </message>
    <message>
        <source>the GeoNames id</source>
        <comment>changed field</comment>
        <translation>GeoNames идентификаторы</translation>
    </message>
    <message>
        <source>the key</source>
        <comment>changed field</comment>
        <translation>перне</translation>
    </message>
    <message>
        <source>the short name</source>
        <comment>changed field</comment>
        <translation>қысқа атау</translation>
    </message>
    <message>
        <source>the colour</source>
        <comment>changed field</comment>
        <translation>түс</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>changed field</comment>
        <translation>атау</translation>
    </message>
    <message>
        <source>the definition</source>
        <comment>changed field</comment>
        <translation>анықтама</translation>
    </message>
    <message>
        <source>the description</source>
        <comment>changed field</comment>
        <translation>сипаттама</translation>
    </message>
    <message>
        <source>the language</source>
        <comment>changed field</comment>
        <translation>тіл</translation>
    </message>
    <message>
        <source>the note</source>
        <comment>changed field</comment>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>the choices</source>
        <comment>changed field</comment>
        <translation>нұсқалар</translation>
    </message>
    <message>
        <source>whether it is required</source>
        <comment>changed field</comment>
        <translation>міндеттілігі</translation>
    </message>
    <message>
        <source>the title</source>
        <comment>changed field</comment>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>the script</source>
        <comment>changed field</comment>
        <translation>жазу</translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>changed field</comment>
        <translation>басылым</translation>
    </message>
    <message>
        <source>the author</source>
        <comment>changed field</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>Undid: {step}</source>
        <translation>Болдырылмады: {step}</translation>
    </message>
    <message>
        <source>Redid: {step}</source>
        <translation>Қайталанды: {step}</translation>
    </message>
    <message>
        <source>Without it: “{words}”</source>
        <translation>Онсыз: «{words}»</translation>
    </message>
    <message>
        <source>Suggestion: a space behind it</source>
        <translation>Ұсыныс: соңына бос орын</translation>
    </message>
    <message>
        <source>Suggestion: “{words}”</source>
        <translation>Ұсыныс: «{words}»</translation>
    </message>
    <message>
        <source>Problem of the text</source>
        <translation>Мәтін мәселесі</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Font of the text (empty: the default)</source>
        <translation>Мәтін қарпі (бос болса — әдепкі)</translation>
    </message>
    <message>
        <source>Zoom of the text (%)</source>
        <translation>Мәтін масштабы (%)</translation>
    </message>
    <message>
        <source>Line spacing (%)</source>
        <translation>Жол аралығы (%)</translation>
    </message>
    <message>
        <source>Width of the text column (characters)</source>
        <translation>Мәтін бағанының ені (таңба)</translation>
    </message>
    <message>
        <source>Label chips on entities</source>
        <translation>Нысандардағы жапсырма белгішелері</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Қимылды азайту</translation>
    </message>
    <message>
        <source>Mark problems of the text</source>
        <translation>Мәтін мәселелерін белгілеу</translation>
    </message>
    <message>
        <source>Languages of paragraphs in the margin</source>
        <translation>Жиекте абзац тілдерін көрсету</translation>
    </message>
    <message>
        <source>Check spelling of notes</source>
        <translation>Ескертпелер емлесін тексеру</translation>
    </message>
    <message>
        <source>Words that are right, one a line</source>
        <translation>Дұрыс сөздер, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Propose claims and who says them while reading</source>
        <translation>Оқығанда тұжырымдар мен айтушыларды ұсыну</translation>
    </message>
    <message>
        <source>Keep backups beside the project as well</source>
        <translation>Сақтық көшірмелерді жобаның қасында да сақтау</translation>
    </message>
    <message>
        <source>List opened projects among the recent files of the desktop</source>
        <translation>Ашылған жобаларды жүйенің соңғы файлдар тізіміне қосу</translation>
    </message>
    <message>
        <source>Your name as annotator (empty: of your account)</source>
        <translation>Аннотатор ретіндегі атыңыз (бос болса — жүйедегі атыңыз)</translation>
    </message>
    <message>
        <source>Byte order mark in CSV, for Excel</source>
        <translation>CSV файлында Excel үшін BOM белгісі</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Ескертпе: {words}</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}; said by hand</source>
        <translation>Абзац тілі: {name}; қолмен көрсетілген</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}</source>
        <translation>Абзац тілі: {name}</translation>
    </message>
    <message>
        <source>Words that could not be saved when the window was closed are kept in {path}. Copy them from there, then delete the file.</source>
        <translation>Терезе жабылғанда сақталмай қалған сөздер {path} файлында тұр. Оларды сол жерден көшіріп алып, файлды жойыңыз.</translation>
    </message>
    <message>
        <source>Chips on every entity</source>
        <translation>Белгіше: әр нысанда</translation>
    </message>
    <message>
        <source>Chips on the first of each entity in a paragraph</source>
        <translation>Белгіше: абзацта әр нысанның біріншісінде</translation>
    </message>
    <message>
        <source>Chips under the mouse</source>
        <translation>Белгіше: тінтуір астында</translation>
    </message>
    <message>
        <source>No chips</source>
        <translation>Белгішесіз</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Жүйе түстері</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ашық түстер</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Қараңғы түстер</translation>
    </message>
    <message>
        <source>Sepia colours</source>
        <translation>Сепия түстері</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Мәтінді үлкейту</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мәтінді кішірейту</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Мәтіннің қалыпты көлемі</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Бағанды кеңейту</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Бағанды тарылту</translation>
    </message>
    <message>
        <source>More line spacing</source>
        <translation>Жол аралығын үлкейту</translation>
    </message>
    <message>
        <source>Less line spacing</source>
        <translation>Жол аралығын кішірейту</translation>
    </message>
    <message>
        <source>Snap selections to whole words</source>
        <translation>Бөлектеуді тұтас сөзге дейін кеңейту</translation>
    </message>
    <message>
        <source>Blinking caret</source>
        <translation>Жыпылықтайтын курсор</translation>
    </message>
    <message>
        <source>{field}: state</source>
        <translation>{field}: күйі</translation>
    </message>
    <message>
        <source>{field}: what is wrong</source>
        <translation>{field}: не дұрыс емес</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікі қалсын</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Терген мәтінімді сақтау</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Басқаныкін алу</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Терген мәтінімнен бас тарту</translation>
    </message>
    <message>
        <source>Not saved. {error}</source>
        <translation>Сақталмады. {error}</translation>
    </message>
    <message>
        <source>Not saved, for the program has made a mistake. Your words stay here; copy them.</source>
        <translation>Бағдарлама қателескендіктен сақталмады. Сөздеріңіз осында тұр; көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>It was changed to “{value}” meanwhile; what you typed is not saved.</source>
        <translation>Осы аралықта ол «{value}» болып өзгерді; тергеніңіз сақталмады.</translation>
    </message>
    <message>
        <source>It was changed to nothing meanwhile; what you typed is not saved.</source>
        <translation>Осы аралықта ол босатылды; тергеніңіз сақталмады.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Digit or Enter; type to search</source>
        <translation>Цифр не Enter; іздеу үшін теріңіз</translation>
    </message>
    <message>
        <source>Whom the words name</source>
        <translation>Сөздер кімді атайды</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Ағылшынша</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Емлені тексеру</translation>
    </message>
    <message>
        <source>Language of “{field}”</source>
        <translation>«{field}» тілі</translation>
    </message>
    <message>
        <source>That of the article ({name})</source>
        <translation>Мақаланыкі ({name})</translation>
    </message>
    <message>
        <source>Do not check this field</source>
        <translation>Бұл өрісті тексермеу</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>«{word}» сөзін сөздеріме қосу</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Ұсыныс жоқ</translation>
    </message>
    <message>
        <source>The word at the caret is not marked as misspelt.</source>
        <translation>Курсор тұрған сөз қате деп белгіленбеген.</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Емле бойынша ұсыныстар</translation>
    </message>
    <message>
        <source>While you write a note, a comment or a definition</source>
        <translation>Ескертпе, пікір немесе анықтама жазғанда</translation>
    </message>
    <message>
        <source>a word in any spelling, script and case, with any ending</source>
        <translation>кез келген емлемен, әліпбимен, регистрмен және жалғаумен жазылған сөз</translation>
    </message>
    <message>
        <source>words that a hyphen joins, next to each other</source>
        <translation>дефиспен қосылған, қатар тұрған сөздер</translation>
    </message>
    <message>
        <source>words in a row as written; * leaves the last ending open</source>
        <translation>қатар тұрған сөздер, дәл жазылғандай; * соңғы жалғауды ашық қалдырады</translation>
    </message>
    <message>
        <source>both in one article</source>
        <translation>екеуі де бір мақалада</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>бірі болса да</translation>
    </message>
    <message>
        <source>articles without it</source>
        <translation>ол жоқ мақалалар</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>жақша топтайды</translation>
    </message>
    <message>
        <source>a regular expression; it stops where one text takes longer than a second</source>
        <translation>тұрақты өрнек; бір мәтінге бір секундтан көп уақыт кетсе, тоқтайды</translation>
    </message>
    <message>
        <source>what follows, in notes and comments</source>
        <translation>соңынан келетінді ескертпелер мен пікірлерден іздейді</translation>
    </message>
    <message>
        <source>what follows, in texts, titles, words that are annotated</source>
        <translation>соңынан келетінді мәтіндерден, тақырыптардан, аннотацияланған сөздерден іздейді</translation>
    </message>
    <message>
        <source>what follows, in names of entities, sentences of claims</source>
        <translation>соңынан келетінді нысан атауларынан, тұжырым сөйлемдерінен іздейді</translation>
    </message>
    <message>
        <source>What the search understands</source>
        <translation>Іздеу нені түсінеді</translation>
    </message>
    <message>
        <source>Link the words to an entity of the article</source>
        <translation>Сөздерді мақаладағы нысанмен байланыстыру</translation>
    </message>
    <message>
        <source>“{words}” names:</source>
        <translation>«{words}» нені атайды:</translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation>Жаңа нысан: «{name}»</translation>
    </message>
    <message>
        <source>{name} is in the registry now, and “{words}” names it. Ctrl+Z takes both back.</source>
        <translation>{name} енді тізілімде, «{words}» соны атайды. Ctrl+Z — екеуін де болдырмау.</translation>
    </message>
    <message>
        <source>These words are linked already; select their mark and press L to change it.</source>
        <translation>Бұл сөздер байланыстырылып қойған; өзгерту үшін белгісін таңдап, L пернесін басыңыз.</translation>
    </message>
    <message>
        <source>{status} is not a status of an annotation.</source>
        <translation>{status} — аннотация күйі емес.</translation>
    </message>
    <message>
        <source>An empty comment was not added.</source>
        <translation>Бос пікір қосылмады.</translation>
    </message>
    <message>
        <source>This annotation stands in another article. The comment was not added.</source>
        <translation>Бұл аннотация басқа мақалада тұр. Пікір қосылмады.</translation>
    </message>
    <message>
        <source>This comment is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бұл пікір енді жоқ: жойылған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The text holds a NUL character, which a project cannot keep; remove it. Nothing was changed.</source>
        <translation>Мәтінде жоба сақтай алмайтын NUL таңбасы бар; оны алып тастаңыз. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate). Nothing was changed.</source>
        <translation>Мәтінде жарты таңба бар (жалғыз суррогат). Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This annotation is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бұл аннотация енді жоқ: жойылған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This label is gone; choose another. Nothing was changed.</source>
        <translation>Бұл жапсырма енді жоқ; басқасын таңдаңыз. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This article is gone; its import was undone. Nothing was changed.</source>
        <translation>Бұл мақала енді жоқ: импорты болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Nothing is selected; select the words to mark.</source>
        <translation>Ештеңе бөлектелмеген; белгілейтін сөздерді бөлектеңіз.</translation>
    </message>
    <message numerus="yes">
        <source>The span {start}-{end} lies outside the article (%n characters). Nothing was changed.</source>
        <translation>
            <numerusform>{start}-{end} үзіндісі мақаладан тыс жатыр (%n таңба). Ештеңе өзгертілмеді.</numerusform>
            <numerusform>{start}-{end} үзіндісі мақаладан тыс жатыр (%n таңба). Ештеңе өзгертілмеді.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only white space is selected; select the words to mark.</source>
        <translation>Тек бос орын бөлектелген; белгілейтін сөздерді бөлектеңіз.</translation>
    </message>
    <message>
        <source>You have already marked these words as {label}.</source>
        <translation>Бұл сөздерді «{label}» деп белгілеп қойғансыз.</translation>
    </message>
    <message>
        <source>the project has another text under this uuid</source>
        <translation>жобада бұл uuid басқа мәтінге тиесілі</translation>
    </message>
    <message>
        <source>{key} stands in line {line} already</source>
        <translation>{key} {line}-жолда тұр</translation>
    </message>
    <message>
        <source>{key} names {uuid}, which is not in the bundle</source>
        <translation>{key} көрсететін {uuid} бумада жоқ</translation>
    </message>
    <message>
        <source>{key} leads back to the record itself</source>
        <translation>{key} жазбаның өзіне қайта сілтейді</translation>
    </message>
    <message>
        <source>the article {uuid} has no record here</source>
        <translation>{uuid} мақаласының мұнда жазбасы жоқ</translation>
    </message>
    <message>
        <source>{key} names a label of another layer</source>
        <translation>{key} басқа қабаттың жапсырмасын көрсетеді</translation>
    </message>
    <message>
        <source>{colour} is no colour such as #1d33da</source>
        <translation>{colour} — #1d33da сияқты түс емес</translation>
    </message>
    <message>
        <source>one of start and end is missing</source>
        <translation>басы мен соңының бірі жоқ</translation>
    </message>
    <message>
        <source>the text is not the one whose SHA-256 stands in documents.jsonl</source>
        <translation>мәтін documents.jsonl файлындағы SHA-256 мәніне сай емес</translation>
    </message>
    <message>
        <source>its length is not that of its text</source>
        <translation>ұзындығы мәтінінің ұзындығындай емес</translation>
    </message>
    <message>
        <source>its annotation stands in another article</source>
        <translation>аннотациясы басқа мақалада тұр</translation>
    </message>
    <message>
        <source>{key} names one twice</source>
        <translation>{key} біреуін екі рет көрсетеді</translation>
    </message>
    <message>
        <source>start and end are not those of the fragments</source>
        <translation>басы мен соңы фрагменттерінікіне сай емес</translation>
    </message>
    <message>
        <source>its fragments overlap or are out of order</source>
        <translation>фрагменттері қабаттасады немесе реті бұзылған</translation>
    </message>
    <message>
        <source>its confidence is not between 0 and 1000</source>
        <translation>сенімділігі 0 мен 1000 аралығында емес</translation>
    </message>
    <message>
        <source>article {id} has no text</source>
        <translation>{id}-мақаланың мәтіні жоқ</translation>
    </message>
    <message>
        <source>article {id} has no source</source>
        <translation>{id}-мақаланың бастапқы файлы жоқ</translation>
    </message>
    <message>
        <source>annotation {id} has no fragment</source>
        <translation>{id}-аннотацияның фрагменті жоқ</translation>
    </message>
    <message>
        <source>comment {id} stands in another article than its annotation</source>
        <translation>{id}-пікір өз аннотациясынан басқа мақалада тұр</translation>
    </message>
    <message>
        <source>attribution {id} is its own outer source</source>
        <translation>{id}-атрибуция өзіне сыртқы дереккөз болып тұр</translation>
    </message>
    <message>
        <source>label {id} is merged into a label of another layer</source>
        <translation>{id}-жапсырма басқа қабаттың жапсырмасына біріктірілген</translation>
    </message>
    <message>
        <source>entity {id} is merged into itself</source>
        <translation>{id}-нысан өзіне біріктірілген</translation>
    </message>
    <message>
        <source>evidence {id} has other words than its article at that place</source>
        <translation>{id}-дәлелдің сөздері мақаланың сол жеріндегі сөздерден өзге</translation>
    </message>
    <message>
        <source>change {id} of the history belongs to no step</source>
        <translation>тарихтағы {id}-өзгеріс ешбір қадамға жатпайды</translation>
    </message>
    <message>
        <source>relation {id} has no source any more ({kind})</source>
        <translation>{id}-байланыстың басы енді жоқ ({kind})</translation>
    </message>
    <message>
        <source>relation {id} has no target any more ({kind})</source>
        <translation>{id}-байланыстың соңы енді жоқ ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: {what}</source>
        <translation>
            <numerusform>және тағы %n: {what}</numerusform>
            <numerusform>және тағы %n: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} {id} has a broken {column}</source>
        <translation>{table} {id}: {column} мәні бұзылған</translation>
    </message>
    <message>
        <source>article {id}: its text is not text</source>
        <translation>{id}-мақала: мәтіні мәтін емес</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported (the hash differs)</source>
        <translation>{id}-мақала: мәтіні импортталған мәтінмен сәйкес емес (хеші басқа)</translation>
    </message>
    <message numerus="yes">
        <source>article {id}: its text has %n characters, not {length}</source>
        <translation>
            <numerusform>{id}-мақала: мәтінінде %n таңба бар, күтілгені — {length}</numerusform>
            <numerusform>{id}-мақала: мәтінінде %n таңба бар, күтілгені — {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>article {id}: its text holds a carriage return, a NUL or a byte order mark</source>
        <translation>{id}-мақала: мәтінінде каретканы қайтару, NUL немесе BOM белгісі бар</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lies outside the text</source>
        <translation>{id}-мақала: күңгірттелген аралық мәтіннен тыс жатыр</translation>
    </message>
    <message>
        <source>article {article}, annotation {id}: {fault}</source>
        <translation>{article}-мақала, {id}-аннотация: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{start}-{end} lies outside the text of %n characters</source>
        <translation>
            <numerusform>{start}-{end} аралығы %n таңбалы мәтіннен тыс жатыр</numerusform>
            <numerusform>{start}-{end} аралығы %n таңбалы мәтіннен тыс жатыр</numerusform>
        </translation>
    </message>
    <message>
        <source>its fragments {pieces} are not those of {start}-{end} in {count}</source>
        <translation>{pieces} фрагменттері {count} ішіндегі {start}-{end} аралығына сай емес</translation>
    </message>
    <message>
        <source>its fragments {pieces} overlap or are out of order</source>
        <translation>{pieces} фрагменттері қабаттасады немесе реті бұзылған</translation>
    </message>
    <message>
        <source>{start}-{end} holds other words than its quote</source>
        <translation>{start}-{end} аралығындағы сөздер дәйексөзінен өзге</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those it was made with</source>
        <translation>{start}-{end} айналасындағы сөздер жасалған кездегіден өзге</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those of the text</source>
        <translation>{start}-{end} айналасындағы сөздер мәтіндегідей емес</translation>
    </message>
    <message>
        <source>the original is not in base64</source>
        <translation>бастапқы файл base64 түрінде емес</translation>
    </message>
    <message>
        <source>The project was exported to {target}: {what}.</source>
        <translation>Жоба {target} орнына экспортталды: {what}.</translation>
    </message>
    <message>
        <source>{path} is the project itself; choose another name. Nothing was written.</source>
        <translation>{path} — жобаның өзі; басқа атау таңдаңыз. Ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed. {where}: {why}.</source>
        <translation>Бума бүлінген; ештеңе өзгертілмеді. {where}: {why}.</translation>
    </message>
    <message>
        <source>Cancelled: {what}.</source>
        <translation>Тоқтатылды: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>%n жазба қосылды</numerusform>
            <numerusform>%n жазба қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles among them</source>
        <translation>
            <numerusform>оның ішінде %n мақала</numerusform>
            <numerusform>оның ішінде %n мақала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records the same already</source>
        <translation>
            <numerusform>%n жазба онсыз да дәл сондай</numerusform>
            <numerusform>%n жазба онсыз да дәл сондай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records replaced by the bundle&apos;s</source>
        <translation>
            <numerusform>%n жазба бумадағысымен ауыстырылды</numerusform>
            <numerusform>%n жазба бумадағысымен ауыстырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records kept as the project has them, though the bundle differs</source>
        <translation>
            <numerusform>%n жазба бумада басқаша болса да, жобадағы қалпында қалды</numerusform>
            <numerusform>%n жазба бумада басқаша болса да, жобадағы қалпында қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be replaced</source>
        <translation>
            <numerusform>%n жазбаны ауыстыру мүмкін болмады</numerusform>
            <numerusform>%n жазбаны ауыстыру мүмкін болмады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more faults were found.</source>
        <translation>
            <numerusform>Тағы %n ақау табылды.</numerusform>
            <numerusform>Тағы %n ақау табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed while it was read. Undo the import.</source>
        <translation>{file} файлы оқылып жатқанда өзгертілген. Импортты болдырмаңыз.</translation>
    </message>
    <message>
        <source>{name} was kept: another record of the project has its {taken}</source>
        <translation>{name} өз қалпында қалды: жобаның басқа жазбасында дәл сондай мән бар ({taken})</translation>
    </message>
    <message>
        <source>{name} was replaced: it differed in {fields}</source>
        <translation>{name} ауыстырылды: айырмашылығы: {fields}</translation>
    </message>
    <message>
        <source>{name} was kept as the project has it: the bundle differs in {fields}</source>
        <translation>{name} жобадағы қалпында қалды: бумадағы айырмашылық: {fields}</translation>
    </message>
    <message>
        <source>Only what a check has found can be dismissed. Nothing was changed.</source>
        <translation>Тек тексеру тапқан нәрсені дұрыс деп тануға болады. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Select two claims or more that say the same thing.</source>
        <translation>Мағынасы бірдей екі не одан көп тұжырымды таңдаңыз.</translation>
    </message>
    <message>
        <source>This group of claims is gone; it was dissolved or undone. Nothing was changed.</source>
        <translation>Бұл тұжырымдар тобы енді жоқ: таратылған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{kind} is not a relation between claims ({known}).</source>
        <translation>{kind} — тұжырымдар арасындағы байланыс емес ({known}).</translation>
    </message>
    <message>
        <source>These are one and the same claim. Select two different ones.</source>
        <translation>Бұл — бір тұжырым. Екі басқа тұжырымды таңдаңыз.</translation>
    </message>
    <message>
        <source>These are one and the same claim. Nothing was changed.</source>
        <translation>Бұл — бір тұжырым. Ештеңе өзгертілмеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {target}</source>
        <translation>
            <numerusform>%n сараптама {target} файлына экспортталды</numerusform>
            <numerusform>%n сараптама {target} файлына экспортталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims left out, since something is missing</source>
        <translation>
            <numerusform>бірдеңесі жетпегендіктен %n тұжырым алынбады</numerusform>
            <numerusform>бірдеңесі жетпегендіктен %n тұжырым алынбады</numerusform>
        </translation>
    </message>
    <message>
        <source>A review needs {missing}; nothing was written.</source>
        <translation>Сараптамаға керегі: {missing}; ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>No claim has a verdict yet; nothing was written. Give a claim its verdict in the inspector.</source>
        <translation>Әзірге бағаланған тұжырым жоқ; ештеңе жазылмады. «Таңдалған аннотация» панелінде тұжырымға баға беріңіз.</translation>
    </message>
    <message>
        <source>No claim has all that a review needs; nothing was written. “{claim}” lacks: {missing}.</source>
        <translation>Сараптамаға керектінің бәрі бар тұжырым жоқ; ештеңе жазылмады. «{claim}» тұжырымында жоғы: {missing}.</translation>
    </message>
    <message>
        <source>A claim has no field {field}.</source>
        <translation>Тұжырымда {field} деген өріс жоқ.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of source ({known}).</source>
        <translation>{kind} — дереккөз түрі емес ({known}).</translation>
    </message>
    <message>
        <source>This entity is gone. Nothing was changed.</source>
        <translation>Бұл нысан енді жоқ. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{mode} is not a mode of speech ({known}).</source>
        <translation>{mode} — сөз түрі емес ({known}).</translation>
    </message>
    <message>
        <source>This claim is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бұл тұжырым енді жоқ: жойылған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{status} is not a status of an article ({known}).</source>
        <translation>{status} — мақала күйі емес ({known}).</translation>
    </message>
    <message>
        <source>{field} is not a field of an article ({known}).</source>
        <translation>{field} — мақала өрісі емес ({known}).</translation>
    </message>
    <message>
        <source>{words} is not a date; write it as 2026-03-14.</source>
        <translation>«{words}» — күн емес; 2026-03-14 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Нысанға атау керек.</translation>
    </message>
    <message>
        <source>An entity has no field {fields}.</source>
        <translation>Нысанда мынадай өріс жоқ: {fields}.</translation>
    </message>
    <message>
        <source>{words} is not a Wikidata id; write it as Q42, or paste the address of the item.</source>
        <translation>«{words}» — Wikidata идентификаторы емес; оны Q42 түрінде жазыңыз немесе элемент мекенжайын қойыңыз.</translation>
    </message>
    <message>
        <source>{words} is not a GeoNames id; write its number, or paste the address of the place.</source>
        <translation>«{words}» — GeoNames идентификаторы емес; нөмірін жазыңыз немесе жер мекенжайын қойыңыз.</translation>
    </message>
    <message>
        <source>This mention is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бұл аталу енді жоқ: жойылған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This entity is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бұл нысан енді жоқ: жойылған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>Evidence has no field {field}.</source>
        <translation>Дәлелде {field} деген өріс жоқ.</translation>
    </message>
    <message>
        <source>{stance} is not a stance ({known}).</source>
        <translation>{stance} — ұстаным емес ({known}).</translation>
    </message>
    <message>
        <source>A source on the web needs its address. Nothing was changed.</source>
        <translation>Интернеттегі дереккөздің мекенжайы керек. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This piece of evidence is gone; it was removed or undone. Nothing was changed.</source>
        <translation>Бұл дәлел енді жоқ: алып тасталған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>These words are evidence of this claim already.</source>
        <translation>Бұл сөздер осы тұжырымның дәлелі болып тұр.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the hits; end it in {suffixes}.</source>
        <translation>{name} атауынан сәйкестіктерді қалай жазу керегі көрінбейді; соңы мынадай болсын: {suffixes}.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the table; end it in {suffixes}.</source>
        <translation>{name} атауынан кестені қалай жазу керегі көрінбейді; соңы мынадай болсын: {suffixes}.</translation>
    </message>
    <message>
        <source>This example is in the guideline already.</source>
        <translation>Бұл мысал нұсқаулықта бар.</translation>
    </message>
    <message>
        <source>The project has no guidelines yet; nothing was written.</source>
        <translation>Жобаның нұсқаулықтары әлі жоқ; ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>The guidelines were saved to {target}.</source>
        <translation>Нұсқаулықтар {target} файлына сақталды.</translation>
    </message>
    <message>
        <source>A note can be kept on a problem of a text alone. Nothing was changed.</source>
        <translation>Ескертпені тек мәтін мәселесіне жазуға болады. Ештеңе өзгертілмеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n мәселе</numerusform>
            <numerusform>%n мәселе</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a problem of a text can be found to be right. Nothing was changed.</source>
        <translation>Тек мәтін мәселесін дұрыс деп тануға болады. Ештеңе өзгертілмеді.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>of how many</comment>
        <translation>
            <numerusform>%n мақала</numerusform>
            <numerusform>%n мақала</numerusform>
        </translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}.</source>
        <translation>{articles} ішінен {ill} мақалада {problems}.</translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}, written to {target}.</source>
        <translation>{articles} ішінен {ill} мақалада {problems}; есеп {target} файлына жазылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found to be right.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>Тағы %n мәселе дұрыс деп танылған.</numerusform>
            <numerusform>Тағы %n мәселе дұрыс деп танылған.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a .csv, .tsv or .jsonl file; {name} is none.</source>
        <translation>Есеп — .csv, .tsv немесе .jsonl файлы; {name} ондай емес.</translation>
    </message>
    <message>
        <source>This step cannot be undone: {name} has changed the same things since. Nothing was changed.</source>
        <translation>Бұл қадамды болдырмау мүмкін емес: содан бері соларды {name} өзгерткен. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This step has been undone in another window meanwhile. Nothing was changed.</source>
        <translation>Бұл қадам осы аралықта басқа терезеде болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The step of {moment} cannot be undone: something made later stands in its way. Undo that first. Nothing was changed.</source>
        <translation>{moment} кезіндегі қадамды болдырмау мүмкін емес: кейін жасалған нәрсе кедергі. Алдымен соны болдырмаңыз. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{colour} is not a colour; write it as #1d33da.</source>
        <translation>«{colour}» — түс емес; оны #1d33da түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{name} stands below this label already and cannot stand above it.</source>
        <translation>{name} осы жапсырмадан төмен тұр, сондықтан одан жоғары тұра алмайды.</translation>
    </message>
    <message>
        <source>{label} cannot be merged into {other}: they must be two labels of one layer.</source>
        <translation>«{label}» жапсырмасын «{other}» жапсырмасына біріктіру мүмкін емес: олар бір қабаттың екі жапсырмасы болуы керек.</translation>
    </message>
    <message>
        <source>The {layer} layer has a field {key} already.</source>
        <translation>«{layer}» қабатында {key} өрісі бар.</translation>
    </message>
    <message>
        <source>This field is gone. Nothing was changed.</source>
        <translation>Бұл өріс енді жоқ. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This label is gone. Nothing was changed.</source>
        <translation>Бұл жапсырма енді жоқ. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{name} is not a label for whole articles.</source>
        <translation>{name} — тұтас мақалаға арналған жапсырма емес.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Атау керек.</translation>
    </message>
    <message>
        <source>The {layer} layer has a label {name} already (it may be retired). Choose another name.</source>
        <translation>«{layer}» қабатында «{name}» жапсырмасы бар (мұрағатта болуы мүмкін). Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>{key} cannot be a label&apos;s key: use a digit 1-9 or a letter other than A F J K M N R U X.</source>
        <translation>{key} жапсырма пернесі бола алмайды: 1-9 цифрын немесе A F J K M N R U X әріптерінен басқа әріпті алыңыз.</translation>
    </message>
    <message>
        <source>The key {key} belongs to {label}. Choose another, or take it from {label} first.</source>
        <translation>{key} пернесі «{label}» жапсырмасына берілген. Басқасын таңдаңыз немесе алдымен «{label}» жапсырмасынан алыңыз.</translation>
    </message>
    <message>
        <source>An alias needs a form.</source>
        <translation>Басқа атауға тұлға керек.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of alias ({known}).</source>
        <translation>{kind} — тұлға түрі емес ({known}).</translation>
    </message>
    <message>
        <source>Choose at least two entities to merge.</source>
        <translation>Біріктіру үшін кемінде екі нысанды таңдаңыз.</translation>
    </message>
    <message>
        <source>Choose the mentions to split off and a name for the new entity.</source>
        <translation>Бөліп шығаратын аталуларды таңдап, жаңа нысанға атау беріңіз.</translation>
    </message>
    <message>
        <source>None of these mentions names this entity any more. Nothing was changed.</source>
        <translation>Бұл аталулардың ешқайсысы енді бұл нысанды атамайды. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{name} has been merged into another entity already. Nothing was changed.</source>
        <translation>{name} басқа нысанға біріктіріліп қойған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>A kept search needs a name. Nothing was changed.</source>
        <translation>Сақталатын іздеуге атау керек. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>This search is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бұл іздеу енді жоқ: жойылған не болдырылмаған. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>You have already marked these sentences as claims.</source>
        <translation>Бұл сөйлемдерді тұжырым деп белгілеп қойғансыз.</translation>
    </message>
    <message>
        <source>{who} is in this chain already: nobody reports themselves. Nothing was changed.</source>
        <translation>{who} бұл тізбекте бар: ешкім өз сөзін өзі жеткізбейді. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>One turn of speech stands in one article; these claims stand in several. Nothing was changed.</source>
        <translation>Бір айтылым бір мақалада тұрады; бұл тұжырымдар бірнеше мақалада. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>The scale of verdicts has changed meanwhile; nothing was reordered. Try again.</source>
        <translation>Бағалар шкаласы осы аралықта өзгерген; реті өзгертілмеді. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>“{rating}” stays on the scale, as verdicts use it: {count}. Rename it, or change these first.</source>
        <translation>«{rating}» шкалада қалады, өйткені қолданылып тұр: {count}. Атауын өзгертіңіз немесе алдымен соны қолданатын бағаларды өзгертіңіз.</translation>
    </message>
    <message>
        <source>“{rating}” is the only verdict of the scale; add another one first.</source>
        <translation>«{rating}» — шкаладағы жалғыз баға; алдымен басқасын қосыңыз.</translation>
    </message>
    <message>
        <source>A verdict needs a name.</source>
        <translation>Бағаға атау керек.</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale already.</source>
        <translation>«{rating}» шкалада бар.</translation>
    </message>
    <message>
        <source>“{rating}” is no longer on the scale of verdicts. Nothing was changed.</source>
        <translation>«{rating}» бағалар шкаласында енді жоқ. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it. Nothing was written.</source>
        <translation>{path} — қалта; ондағы файлды атаңыз. Ештеңе жазылмады.</translation>
    </message>
    <message>
        <source>{path} exists already and was not changed; choose another name or --overwrite.</source>
        <translation>{path} файлы бұрыннан бар, ол өзгертілмеді; басқа атау немесе --overwrite таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} was made by someone else meanwhile and was not changed; choose another name.</source>
        <translation>{path} файлын осы аралықта басқа біреу жасаған, ол өзгертілмеді; басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. An older file was not changed.</source>
        <translation>{path} файлы жазылмады: {reason}. Бұрынғы файл өзгертілмеді.</translation>
    </message>
    <message>
        <source>Two scripts in a word</source>
        <translation>Бір сөзде екі жазу</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters that look alike stand in one word; searching and counting do not find it.</source>
        <translation>Бір сөзде ұқсас латын және кирилл әріптері аралас тұр; іздеу мен санау оны таппайды.</translation>
    </message>
    <message>
        <source>Letter of another language</source>
        <translation>Бөтен тілдің әрпі</translation>
    </message>
    <message>
        <source>The alphabet of the article&apos;s language does not have this letter.</source>
        <translation>Мақала тілінің әліпбиінде мұндай әріп жоқ.</translation>
    </message>
    <message>
        <source>Typed for an old font</source>
        <translation>Ескі қаріппен терілген</translation>
    </message>
    <message>
        <source>Kazakh letters were typed as others, which only a font of that time shows as Kazakh.</source>
        <translation>Қазақ әріптері басқа таңбалармен терілген, оларды тек сол кездегі қаріп қана қазақша көрсетеді.</translation>
    </message>
    <message>
        <source>Letter in pieces</source>
        <translation>Бөлшектелген әріп</translation>
    </message>
    <message>
        <source>A letter and its mark are two characters (NFD); other texts have them as one (NFC).</source>
        <translation>Әріп пен оның үстеме белгісі — екі таңба (NFD); басқа мәтіндерде олар бір таңба (NFC).</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>Көрінбейтін таңба</translation>
    </message>
    <message>
        <source>A soft hyphen, a zero-width character or a mark of direction stands inside the text.</source>
        <translation>Мәтін ішінде жұмсақ тасымал, ені жоқ таңба немесе бағыт белгісі тұр.</translation>
    </message>
    <message>
        <source>Decoded wrongly</source>
        <translation>Кодтауы қате оқылған</translation>
    </message>
    <message>
        <source>The words were read in another encoding than they were written in.</source>
        <translation>Сөздер жазылған кодтауынан басқа кодтаумен оқылған.</translation>
    </message>
    <message>
        <source>Missing space</source>
        <translation>Бос орын жоқ</translation>
    </message>
    <message>
        <source>A word follows a stop or a comma without a space.</source>
        <translation>Нүктеден не үтірден кейінгі сөз бос орынсыз жазылған.</translation>
    </message>
    <message>
        <source>Dash without its spaces</source>
        <translation>Бос орынсыз сызықша</translation>
    </message>
    <message>
        <source>The dash before who says it stands close to the comma or to the word.</source>
        <translation>Айтушының алдындағы сызықша үтірге немесе сөзге жабысып тұр.</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Қайталанған сөз</translation>
    </message>
    <message>
        <source>The same word stands twice, one after the other.</source>
        <translation>Бір сөз қатарынан екі рет жазылған.</translation>
    </message>
    <message>
        <source>Sign without its partner</source>
        <translation>Сыңары жоқ таңба</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is opened and not closed, or closed and not opened.</source>
        <translation>Тырнақша не жақша ашылған, бірақ жабылмаған, немесе жабылған, бірақ ашылмаған.</translation>
    </message>
    <message>
        <source>the reviewing organisation</source>
        <translation>сараптама жасаған ұйым</translation>
    </message>
    <message>
        <source>its address on the web</source>
        <translation>оның веб-мекенжайы</translation>
    </message>
    <message>
        <source>the address of its reviews</source>
        <translation>оның сараптамаларының мекенжайы</translation>
    </message>
    <message>
        <source>the words of the claim</source>
        <translation>тұжырым мәтіні</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>кім айтқаны</translation>
    </message>
    <message>
        <source>the date of the claim</source>
        <translation>тұжырым күні</translation>
    </message>
    <message>
        <source>the address (url) of an article that it stands in</source>
        <translation>тұжырым тұрған мақаланың мекенжайы (url)</translation>
    </message>
    <message>
        <source>the date of the verdict</source>
        <translation>баға берілген күн</translation>
    </message>
    <message>
        <source>a place of its verdict on the project&apos;s scale</source>
        <translation>бағасының жоба шкаласындағы орны</translation>
    </message>
    <message>
        <source>ClaimReview (JSON-LD)</source>
        <translation>ClaimReview (JSON-LD)</translation>
    </message>
    <message>
        <source>one review for each claim with a verdict, as schema.org has it, for a site on the web</source>
        <translation>веб-сайт үшін schema.org талабына сай, бағасы бар әр тұжырымға бір сараптама</translation>
    </message>
    <message>
        <source>new</source>
        <comment>status of an article</comment>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>status of an article</comment>
        <translation>жұмыста</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an article</comment>
        <translation>дайын</translation>
    </message>
    <message>
        <source>needs review</source>
        <comment>status of an article</comment>
        <translation>тексеру керек</translation>
    </message>
    <message>
        <source>suggested</source>
        <comment>status of an annotation</comment>
        <translation>ұсынылған</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>status of an annotation</comment>
        <translation>қабылданған</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status of an annotation</comment>
        <translation>қабылданбаған</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>status of an annotation</comment>
        <translation>эталон</translation>
    </message>
    <message>
        <source>hand</source>
        <comment>how an annotation was made</comment>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>bulk</source>
        <comment>how an annotation was made</comment>
        <translation>жаппай</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>how an annotation was made</comment>
        <translation>ереже</translation>
    </message>
    <message>
        <source>model</source>
        <comment>how an annotation was made</comment>
        <translation>модель</translation>
    </message>
    <message>
        <source>import</source>
        <comment>how an annotation was made</comment>
        <translation>импорт</translation>
    </message>
    <message>
        <source>named</source>
        <comment>kind of the source of a claim</comment>
        <translation>атаулы</translation>
    </message>
    <message>
        <source>group</source>
        <comment>kind of the source of a claim</comment>
        <translation>топ</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>kind of the source of a claim</comment>
        <translation>аноним</translation>
    </message>
    <message>
        <source>agentless</source>
        <comment>kind of the source of a claim</comment>
        <translation>айтушысыз</translation>
    </message>
    <message>
        <source>author</source>
        <comment>kind of the source of a claim</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>unresolved</source>
        <comment>kind of the source of a claim</comment>
        <translation>анықталмаған</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>mode of speech</comment>
        <translation>төл сөз</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>mode of speech</comment>
        <translation>төлеу сөз</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>mode of speech</comment>
        <translation>аралас</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance of evidence</comment>
        <translation>қолдайды</translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>stance of evidence</comment>
        <translation>қарсы</translation>
    </message>
    <message>
        <source>context</source>
        <comment>stance of evidence</comment>
        <translation>контекст</translation>
    </message>
    <message>
        <source>same</source>
        <comment>how one claim stands to another</comment>
        <translation>бірдей</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>how one claim stands to another</comment>
        <translation>басқаша айту</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>how one claim stands to another</comment>
        <translation>қолдайды</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>how one claim stands to another</comment>
        <translation>қайшы</translation>
    </message>
    <message>
        <source>qualifies</source>
        <comment>how one claim stands to another</comment>
        <translation>нақтылайды</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>how one claim stands to another</comment>
        <translation>жаңартады</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>how one claim stands to another</comment>
        <translation>бөлігі</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>layer</comment>
        <translation>тұжырым</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>layer</comment>
        <translation>нысан</translation>
    </message>
    <message>
        <source>attribution</source>
        <comment>layer</comment>
        <translation>атрибуция</translation>
    </message>
    <message>
        <source>event/property</source>
        <comment>type of a claim</comment>
        <translation>оқиға/қасиет</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>type of a claim</comment>
        <translation>сандық</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>type of a claim</comment>
        <translation>дәйексөз</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>type of a claim</comment>
        <translation>себептік</translation>
    </message>
    <message>
        <source>position</source>
        <comment>type of a claim</comment>
        <translation>көзқарас</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>type of a claim</comment>
        <translation>болжам</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>type of a claim</comment>
        <translation>уәде</translation>
    </message>
    <message>
        <source>supported</source>
        <comment>verdict on a claim</comment>
        <translation>расталған</translation>
    </message>
    <message>
        <source>refuted</source>
        <comment>verdict on a claim</comment>
        <translation>терістелген</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <comment>verdict on a claim</comment>
        <translation>дәлел жеткіліксіз</translation>
    </message>
    <message>
        <source>conflicting</source>
        <comment>verdict on a claim</comment>
        <translation>қайшылықты</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>name</source>
        <comment>kind of a form of a name</comment>
        <translation>атау</translation>
    </message>
    <message>
        <source>acronym</source>
        <comment>kind of a form of a name</comment>
        <translation>қысқартпа</translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of a form of a name</comment>
        <translation>лауазым</translation>
    </message>
    <message>
        <source>nominal</source>
        <comment>kind of a form of a name</comment>
        <translation>жалпы атау</translation>
    </message>
    <message>
        <source>inflected</source>
        <comment>kind of a form of a name</comment>
        <translation>септелген</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>menu</comment>
        <translation>&amp;Жоба</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Өңдеу</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <comment>menu</comment>
        <translation>&amp;Мақала</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <comment>menu</comment>
        <translation>&amp;Белгілеу</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>Ө&amp;ту</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Анықтама</translation>
    </message>
    <message>
        <source>Article list</source>
        <comment>menu</comment>
        <translation>Мақалалар тізімі</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>menu</comment>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>menu</comment>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <comment>menu</comment>
        <translation>Жоба тұжырымдары</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>menu</comment>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>menu</comment>
        <translation>Шолу</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>menu</comment>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>menu</comment>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>menu</comment>
        <translation>Дәлел</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <comment>menu</comment>
        <translation>Іздеу сәйкестіктері</translation>
    </message>
    <message>
        <source>In the help</source>
        <comment>menu</comment>
        <translation>Анықтамада</translation>
    </message>
    <message>
        <source>In the list</source>
        <comment>menu</comment>
        <translation>Тізімде</translation>
    </message>
    <message>
        <source>In the pinned article</source>
        <comment>menu</comment>
        <translation>Бекітілген мақалада</translation>
    </message>
    <message>
        <source>Label chips</source>
        <comment>menu</comment>
        <translation>Жапсырма белгішелері</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>menu</comment>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>menu</comment>
        <translation>Бағдарлама тілі</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>menu</comment>
        <translation>Панельдер</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <comment>menu</comment>
        <translation>Бекітілген мақала</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <translation>Күй</translation>
    </message>
    <message>
        <source>Tour</source>
        <comment>menu</comment>
        <translation>Танысу</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>күмәнді</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n пікір</numerusform>
            <numerusform>%n пікір</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {when} UTC</source>
        <translation>{who}, {when} UTC</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>language</comment>
        <translation>белгісіз</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} кБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>ондай файл не қалта жоқ</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>рұқсат жоқ</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>бұл әрекетке рұқсат жоқ</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>дискіде бос орын қалмады</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>дискідегі үлес таусылды</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>диск тек оқуға арналған</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>енгізу-шығару қатесі</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>бұл — қалта</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>бұл қалта емес</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>ондай файл бар</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>файл аты тым ұзын</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Сәйкестік</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Рет</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>This annotation</source>
        <translation>Осы аннотация</translation>
    </message>
    <message>
        <source>Steps to show</source>
        <translation>Қай қадамдар</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Қадам нені өзгертті</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Осыған дейін болдырмау…</translation>
    </message>
    <message>
        <source>Undo every step of yours after this one</source>
        <translation>Осыдан кейінгі барлық қадамыңызды болдырмау</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every mark and change will be listed here.</source>
        <translation>Әзірге ештеңе істелмеген. Әр белгі мен өзгеріс осында тізіледі.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Бәрін қалдыру</translation>
    </message>
    <message>
        <source>Undo back to the step chosen in the history…</source>
        <translation>Тарихта таңдалған қадамға дейін болдырмау…</translation>
    </message>
    <message>
        <source>Select an annotation to see its steps.</source>
        <translation>Қадамдарын көру үшін аннотацияны таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing has been done here yet. Every mark and change will be listed.</source>
        <translation>Мұнда әзірге ештеңе істелмеген. Әр белгі мен өзгеріс осында тізіледі.</translation>
    </message>
    <message>
        <source>The article of this step is gone; undo its removal to see it.</source>
        <translation>Бұл қадамның мақаласы енді жоқ; оны көру үшін жойылуын болдырмаңыз.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo after this step.</source>
        <translation>Бұл қадамнан кейін болдырмайтын қадамыңыз жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>This undoes %n steps of yours after the chosen one ({rows}). Redo brings them back.</source>
        <translation>
            <numerusform>Бұл таңдалған қадамнан кейінгі %n қадамыңызды болдырмайды ({rows}). Оларды «Қайталау» қайтарады.</numerusform>
            <numerusform>Бұл таңдалған қадамнан кейінгі %n қадамыңызды болдырмайды ({rows}). Оларды «Қайталау» қайтарады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n жол</numerusform>
            <numerusform>%n жол</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid %n steps. Ctrl+Y brings them back one by one.</source>
        <translation>
            <numerusform>%n қадам болдырылмады. Ctrl+Y оларды бір-бірлеп қайтарады.</numerusform>
            <numerusform>%n қадам болдырылмады. Ctrl+Y оларды бір-бірлеп қайтарады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>%n қадамды болдырмау</numerusform>
            <numerusform>%n қадамды болдырмау</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Болдырмайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Қайталайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Undone: {step}. Ctrl+Y does it again.</source>
        <translation>Болдырылмады: {step}. Ctrl+Y — қайталау.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Қайталанды: {step}.</translation>
    </message>
    <message>
        <source>Stopped halfway. Ctrl+Z takes back what was changed so far.</source>
        <translation>Жарты жолда тоқтады. Осыған дейінгі өзгерістерді Ctrl+Z болдырмайды.</translation>
    </message>
    <message>
        <source>Next: {step} (in another article, now shown). Press again to take it back.</source>
        <translation>Келесі: {step} (басқа мақалада, ол қазір ашылды). Болдырмау үшін тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>Next: {step} (from {date}). Press again to take it back.</source>
        <translation>Келесі: {step} ({date} күнгі). Болдырмау үшін тағы бір рет басыңыз.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Болдырмау: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Қайталау: {step}</translation>
    </message>
    <message>
        <source>the type of its claim</source>
        <translation>тұжырымының түрі</translation>
    </message>
    <message>
        <source>the check-worthiness of its claim</source>
        <translation>тұжырымының тексеруге тұрарлығы</translation>
    </message>
    <message>
        <source>the topic of its claim</source>
        <translation>тұжырымының тақырыбы</translation>
    </message>
    <message>
        <source>the date of its claim</source>
        <translation>тұжырымының күні</translation>
    </message>
    <message>
        <source>the date of what its claim is about</source>
        <translation>тұжырымында айтылған оқиғаның күні</translation>
    </message>
    <message>
        <source>{what} holds half a character (a lone surrogate)</source>
        <translation>{what}: ішінде жарты таңба бар (жалғыз суррогат)</translation>
    </message>
    <message>
        <source>{what} holds a NUL character</source>
        <translation>{what}: ішінде NUL таңбасы бар</translation>
    </message>
    <message>
        <source>{what} is missing or no string</source>
        <translation>{what} жоқ немесе мәтін емес</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what} бос</translation>
    </message>
    <message>
        <source>{what} is no string</source>
        <translation>{what} — мәтін емес</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} — уақыт емес</translation>
    </message>
    <message>
        <source>{what} is no object</source>
        <translation>{what} — объект емес</translation>
    </message>
    <message>
        <source>{what} is no list</source>
        <translation>{what} — тізім емес</translation>
    </message>
    <message>
        <source>the id {value} is no string</source>
        <translation>{value} идентификаторы — мәтін емес</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>its annotator</source>
        <translation>аннотаторы</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>күйі</translation>
    </message>
    <message>
        <source>its origin</source>
        <translation>шығу тегі</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>ескертпесі</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>жапсырмасы</translation>
    </message>
    <message>
        <source>its layer</source>
        <translation>қабаты</translation>
    </message>
    <message>
        <source>the layer `document` is for labels of whole articles</source>
        <translation>`document` қабаты тұтас мақалалардың жапсырмаларына арналған</translation>
    </message>
    <message>
        <source>{what} {value} is none of: {allowed}</source>
        <translation>{what} {value} мыналардың бірі емес: {allowed}</translation>
    </message>
    <message>
        <source>its confidence {value} is not between 0 and 1</source>
        <translation>{value} сенімділігі 0 мен 1 аралығында емес</translation>
    </message>
    <message>
        <source>its attributes object</source>
        <translation>attributes объектісі</translation>
    </message>
    <message>
        <source>its attributes hold a NUL character</source>
        <translation>attributes ішінде NUL таңбасы бар</translation>
    </message>
    <message>
        <source>its attributes</source>
        <translation>attributes мәні</translation>
    </message>
    <message>
        <source>its fragments</source>
        <translation>фрагменттері</translation>
    </message>
    <message>
        <source>its fragments do not span {start}-{end}</source>
        <translation>фрагменттері {start}-{end} аралығын қамтымайды</translation>
    </message>
    <message>
        <source>a fragment</source>
        <translation>фрагмент</translation>
    </message>
    <message>
        <source>a fragment is not a pair of offsets</source>
        <translation>фрагмент екі орын көрсеткішінен тұрмайды</translation>
    </message>
    <message>
        <source>a fragment&apos;s start</source>
        <translation>фрагменттің басы</translation>
    </message>
    <message>
        <source>a fragment&apos;s end</source>
        <translation>фрагменттің соңы</translation>
    </message>
    <message>
        <source>{what} is no whole number</source>
        <translation>{what} — бүтін сан емес</translation>
    </message>
    <message>
        <source>its text is no string</source>
        <translation>text мәні мәтін емес</translation>
    </message>
    <message>
        <source>its offsets {start}-{end} are empty</source>
        <translation>{start}-{end} аралығы бос</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {start}-{end} lie outside the text, which has %n characters</source>
        <translation>
            <numerusform>{start}-{end} аралығы %n таңбалы мәтіннен тыс жатыр</numerusform>
            <numerusform>{start}-{end} аралығы %n таңбалы мәтіннен тыс жатыр</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from {start}-{end} to {new_start}-{new_end}, where “{quote}” is</source>
        <translation>{start}-{end} орнынан «{quote}» тұрған {new_start}-{new_end} орнына көшірілді</translation>
    </message>
    <message numerus="yes">
        <source>{offsets} (which lie outside the text of %n characters)</source>
        <translation>
            <numerusform>{offsets} (%n таңбалы мәтіннен тыс)</numerusform>
            <numerusform>{offsets} (%n таңбалы мәтіннен тыс)</numerusform>
        </translation>
    </message>
    <message>
        <source>its offsets {offsets} do not hold “{quote}”, and that is not nearby</source>
        <translation>{offsets} орнында «{quote}» жоқ, маңында да жоқ</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {offsets} do not hold “{quote}”, and that is %n times nearby</source>
        <translation>
            <numerusform>{offsets} орнында «{quote}» жоқ, ал маңында ол %n рет кездеседі</numerusform>
            <numerusform>{offsets} орнында «{quote}» жоқ, ал маңында ол %n рет кездеседі</numerusform>
        </translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>the name of an entity</source>
        <translation>нысан атауы</translation>
    </message>
    <message>
        <source>the type of an entity</source>
        <translation>нысан түрі</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>пікір</translation>
    </message>
    <message>
        <source>the annotator of a comment</source>
        <translation>пікір аннотаторы</translation>
    </message>
    <message>
        <source>its claim</source>
        <translation>тұжырымы</translation>
    </message>
    <message>
        <source>the text of its claim</source>
        <translation>тұжырымының мәтіні</translation>
    </message>
    <message>
        <source>a rating of its scale</source>
        <translation>шкаласының баға мәні</translation>
    </message>
    <message>
        <source>its scale</source>
        <translation>шкаласы</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>баға</translation>
    </message>
    <message>
        <source>the rating of a verdict</source>
        <translation>бағаның мәні</translation>
    </message>
    <message>
        <source>the explanation of a verdict</source>
        <translation>бағаның түсіндірмесі</translation>
    </message>
    <message>
        <source>the annotator of a verdict</source>
        <translation>баға аннотаторы</translation>
    </message>
    <message>
        <source>the date of a verdict</source>
        <translation>баға күні</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>дәлел</translation>
    </message>
    <message>
        <source>a piece of evidence has neither an address nor words of an article</source>
        <translation>дәлелдің мекенжайы да, мақаладағы сөздері де жоқ</translation>
    </message>
    <message>
        <source>the stance of its evidence</source>
        <translation>дәлелінің ұстанымы</translation>
    </message>
    <message>
        <source>the question of its evidence</source>
        <translation>дәлелінің сұрағы</translation>
    </message>
    <message>
        <source>the answer of its evidence</source>
        <translation>дәлелінің жауабы</translation>
    </message>
    <message>
        <source>the article of its evidence</source>
        <translation>дәлелінің мақаласы</translation>
    </message>
    <message>
        <source>the sha256 of that article</source>
        <translation>сол мақаланың sha256 мәні</translation>
    </message>
    <message>
        <source>the address of its evidence</source>
        <translation>дәлелінің мекенжайы</translation>
    </message>
    <message>
        <source>the archived address of its evidence</source>
        <translation>дәлелінің мұрағаттағы мекенжайы</translation>
    </message>
    <message>
        <source>the day of access of its evidence</source>
        <translation>дәлелінің қаралған күні</translation>
    </message>
    <message>
        <source>the medium of its evidence</source>
        <translation>дәлелінің материал түрі</translation>
    </message>
    <message>
        <source>the quote of its evidence</source>
        <translation>дәлелінің дәйексөзі</translation>
    </message>
    <message>
        <source>the start of its evidence</source>
        <translation>дәлелінің басы</translation>
    </message>
    <message>
        <source>its evidence&apos;s end</source>
        <translation>дәлелінің соңы</translation>
    </message>
    <message>
        <source>the offsets {start}-{end} of its evidence are empty</source>
        <translation>дәлелінің {start}-{end} аралығы бос</translation>
    </message>
    <message>
        <source>the text of its evidence</source>
        <translation>дәлелінің мәтіні</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>its attribution</source>
        <translation>атрибуциясы</translation>
    </message>
    <message>
        <source>its sources are nested more than {count} deep</source>
        <translation>дереккөздерінің кірістіруі {count} деңгейден асады</translation>
    </message>
    <message>
        <source>a cue</source>
        <translation>сілтеме сөз</translation>
    </message>
    <message>
        <source>its mode of speech</source>
        <translation>сөз түрі</translation>
    </message>
    <message>
        <source>the medium of its attribution</source>
        <translation>атрибуциясының материал түрі</translation>
    </message>
    <message>
        <source>the certainty of its attribution</source>
        <translation>атрибуциясының анықтығы</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>дереккөз</translation>
    </message>
    <message>
        <source>its kind of source</source>
        <translation>дереккөзінің түрі</translation>
    </message>
    <message>
        <source>{what} names no annotation</source>
        <translation>{what} ешбір аннотацияны көрсетпейді</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF құжаты</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP мұрағаты немесе кеңсе құжаты</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>ескі кеңсе құжаты</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>сурет</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сығылған файл</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>дерекқор</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>RTF құжаты</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>екілік файл</translation>
    </message>
    <message>
        <source>byte 0x{byte} at {place} is not {encoding}; choose another encoding</source>
        <translation>{place} орнындағы 0x{byte} байты {encoding} кодтауына сай емес; басқа кодтауды таңдаңыз</translation>
    </message>
    <message>
        <source>{reason}; the rest of the file was not read</source>
        <translation>{reason}; файлдың қалғаны оқылмады</translation>
    </message>
    <message>
        <source>{size} MB in one line are more than the {limit} MB that one article may take</source>
        <translation>бір жолда {size} МБ бар, ал бір мақалаға {limit} МБ ғана сыяды</translation>
    </message>
    <message>
        <source>there is no column {name}; the columns are: {columns}</source>
        <translation>{name} деген баған жоқ; бағандар: {columns}</translation>
    </message>
    <message>
        <source>no column is known to hold the text; choose it (on the command line: --text-column). The columns are: {columns}</source>
        <translation>мәтіні бар баған белгісіз; оны таңдаңыз (командалық жолда: --text-column). Бағандар: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{columns} and %n more</source>
        <translation>
            <numerusform>{columns} және тағы %n</numerusform>
            <numerusform>{columns} және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>columns</comment>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>тырнақша ашылған, бірақ жабылмаған</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a quoted cell; write it twice (&quot;&quot;)</source>
        <translation>тырнақшадағы ұяшықтың ішінде тырнақша тұр; оны екі рет жазыңыз (&quot;&quot;)</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}</source>
        <translation>жолды оқу мүмкін емес: {reason}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл бос</translation>
    </message>
    <message>
        <source>this is an export of annotations without the texts; import the JSONL export</source>
        <translation>бұл — аннотациялардың мәтінсіз экспорты; JSONL экспортын импорттаңыз</translation>
    </message>
    <message numerus="yes">
        <source>the row has %n cells, the header {columns}</source>
        <translation>
            <numerusform>жолда %n ұяшық бар, ал тақырып жолында {columns}</numerusform>
            <numerusform>жолда %n ұяшық бар, ал тақырып жолында {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Үтірмен бөлінген мәндер</translation>
    </message>
    <message>
        <source>one row, one article, without annotations</source>
        <translation>бір жол — бір мақала, аннотациясыз</translation>
    </message>
    <message>
        <source>one row, one annotation with its article&apos;s fields</source>
        <translation>бір жол — мақала өрістерімен бір аннотация</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Табуляциямен бөлінген мәндер</translation>
    </message>
    <message>
        <source>{reason}; save the file as UTF-8</source>
        <translation>{reason}; файлды UTF-8 кодтауында сақтаңыз</translation>
    </message>
    <message>
        <source>the line holds no object</source>
        <translation>жолда объект жоқ</translation>
    </message>
    <message>
        <source>{key} is not text</source>
        <translation>{key} — мәтін емес</translation>
    </message>
    <message>
        <source>{key} is not a list</source>
        <translation>{key} — тізім емес</translation>
    </message>
    <message>
        <source>an alias is neither text nor an object with a form and a kind ({kinds})</source>
        <translation>басқа атау мәтін де, тұлғасы мен түрі бар объект те емес ({kinds})</translation>
    </message>
    <message>
        <source>no column holds the name of the entity (name); the columns are: {columns}</source>
        <translation>ешбір бағанда нысан атауы (name) жоқ; бағандар: {columns}</translation>
    </message>
    <message>
        <source>the rest cannot be read: {reason}</source>
        <translation>қалғанын оқу мүмкін емес: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells for {columns} columns</source>
        <translation>
            <numerusform>{columns} бағанға %n ұяшық</numerusform>
            <numerusform>{columns} бағанға %n ұяшық</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} is not a kind of form ({kinds})</source>
        <translation>{kind} — тұлға түрі емес ({kinds})</translation>
    </message>
    <message>
        <source>the entity has no name</source>
        <translation>нысанның атауы жоқ</translation>
    </message>
    <message>
        <source>it holds a NUL character, which a project cannot keep</source>
        <translation>ішінде NUL таңбасы бар, жоба оны сақтай алмайды</translation>
    </message>
    <message>
        <source>one value has more than the {limit} MB that one article may take</source>
        <translation>бір мән бір мақалаға рұқсат етілген {limit} МБ шегінен асады</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>{number}-элемент</translation>
    </message>
    <message>
        <source>it holds no articles: an array of objects is needed, or an object with one</source>
        <translation>мақала жоқ: объектілер массиві немесе ішінде сондай массив бар объект керек</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the array is missing</source>
        <translation>JSON бұзылған: үтір немесе массивтің соңы жоқ</translation>
    </message>
    <message>
        <source>broken JSON: a key in quotation marks and a colon are missing</source>
        <translation>JSON бұзылған: тырнақшадағы кілт пен қос нүкте жоқ</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the object is missing</source>
        <translation>JSON бұзылған: үтір немесе объектінің соңы жоқ</translation>
    </message>
    <message>
        <source>an array of articles, or an object that holds one</source>
        <translation>мақалалар массиві немесе ішінде сондай массив бар объект</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>{key} кілті бір объектіде екі рет тұр</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>{name} — JSON емес</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>{digits} саны тым үлкен</translation>
    </message>
    <message>
        <source>it holds a NUL character (\u0000)</source>
        <translation>ішінде NUL таңбасы бар (\u0000)</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>ішінде жарты таңба бар (жалғыз суррогат)</translation>
    </message>
    <message>
        <source>broken JSON: {reason} at character {place}</source>
        <translation>JSON бұзылған: {reason}, {place}-таңба</translation>
    </message>
    <message>
        <source>a number has too many digits ({reason})</source>
        <translation>санның цифрлары тым көп ({reason})</translation>
    </message>
    <message>
        <source>it is nested more than {count} levels deep</source>
        <translation>кірістіру {count} деңгейден асады</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>one line, one article, with its annotations where it is our own form</source>
        <translation>бір жол — бір мақала, біздің пішінде болса, аннотацияларымен бірге</translation>
    </message>
    <message>
        <source>one line, one article, with all its annotations</source>
        <translation>бір жол — бір мақала, барлық аннотацияларымен</translation>
    </message>
    <message>
        <source>the file has more than the {limit} MB that one article may take</source>
        <translation>файл бір мақалаға рұқсат етілген {limit} МБ шегінен асады</translation>
    </message>
    <message>
        <source>this is {what}, not text</source>
        <translation>бұл мәтін емес: {what}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Кәдімгі мәтін</translation>
    </message>
    <message>
        <source>one file, one article</source>
        <translation>бір файл — бір мақала</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>бос ZIP мұрағаты</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG суреті</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG суреті</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF суреті</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip мұрағаты</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 мұрағаты</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz мұрағаты</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z мұрағаты</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR мұрағаты</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite дерекқоры</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF құжаты</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>бағдарлама</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>дыбыс немесе бейне файлы</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>дыбыс файлы</translation>
    </message>
    <message>
        <source>it is {what}</source>
        <translation>бұл — {what}</translation>
    </message>
    <message>
        <source>there is no encoding called {encoding}</source>
        <translation>{encoding} деген кодтау жоқ</translation>
    </message>
    <message>
        <source>byte {byte} at position {place} (line {line}) is not valid in {encoding}: {reason}</source>
        <translation>{place} орнындағы {byte} байты ({line}-жол) {encoding} кодтауына жарамсыз: {reason}</translation>
    </message>
    <message>
        <source>it is no text: there is a NUL byte at position {place}</source>
        <translation>бұл мәтін емес: {place} орнында NUL байты бар</translation>
    </message>
    <message numerus="yes">
        <source>it is no text: {controls} of the first %n bytes are control characters</source>
        <translation>
            <numerusform>бұл мәтін емес: алғашқы %n байттың {controls} байты — басқару таңбалары</numerusform>
            <numerusform>бұл мәтін емес: алғашқы %n байттың {controls} байты — басқару таңбалары</numerusform>
        </translation>
    </message>
    <message>
        <source>the source {uuid} is neither in the file nor in the project; left out</source>
        <translation>{uuid} дереккөзі файлда да, жобада да жоқ; алынбады</translation>
    </message>
    <message>
        <source>the cue {uuid} is neither in the file nor in the project; left out</source>
        <translation>{uuid} сілтеме сөзі файлда да, жобада да жоқ; алынбады</translation>
    </message>
    <message>
        <source>the project has another text under the id {id}</source>
        <translation>жобада {id} идентификаторымен басқа мәтін тұр</translation>
    </message>
    <message>
        <source>annotation {id} belongs to another article of the project</source>
        <translation>{id} аннотациясы жобаның басқа мақаласына тиесілі</translation>
    </message>
    <message>
        <source>there is no page {number}</source>
        <translation>{number}-бет жоқ</translation>
    </message>
    <message>
        <source>it is no page of a table</source>
        <translation>бұл кестенің беті емес</translation>
    </message>
    <message>
        <source>it points outside itself</source>
        <translation>ол өзінен тыс жерге сілтейді</translation>
    </message>
    <message>
        <source>it is no leaf of a table</source>
        <translation>бұл кестенің жапырақ беті емес</translation>
    </message>
    <message>
        <source>row {row} of {count} ({reason})</source>
        <translation>{row}-жол, барлығы {count} ({reason})</translation>
    </message>
    <message>
        <source>a row longer than the file</source>
        <translation>жол файлдан ұзын</translation>
    </message>
    <message>
        <source>a row reaches over its page</source>
        <translation>жол бетінен асып кетеді</translation>
    </message>
    <message>
        <source>a value that a project does not hold</source>
        <translation>жобада болмайтын мән</translation>
    </message>
    <message>
        <source>a row with something left over</source>
        <translation>жолда артық дерек қалды</translation>
    </message>
    <message>
        <source>Newest article first</source>
        <translation>Жаңа мақалалар алдымен</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Мақала бойынша</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Айтушы бойынша</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Сөздер бойынша</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Түрі бойынша</translation>
    </message>
    <message>
        <source>Groups first</source>
        <translation>Алдымен топтар</translation>
    </message>
    <message>
        <source>the search index {table} is damaged</source>
        <translation>{table} іздеу индексі бүлінген</translation>
    </message>
    <message numerus="yes">
        <source>the search index {table} lacks %n articles</source>
        <translation>
            <numerusform>{table} іздеу индексінде %n мақала жоқ</numerusform>
            <numerusform>{table} іздеу индексінде %n мақала жоқ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search index search_title has %n other titles</source>
        <translation>
            <numerusform>search_title іздеу индексінде %n тақырып өзгеше</numerusform>
            <numerusform>search_title іздеу индексінде %n тақырып өзгеше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>Қалған %n</numerusform>
            <numerusform>Қалған %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of the article</source>
        <translation>Мақала жапсырмалары</translation>
    </message>
    <message>
        <source>Labels of the articles</source>
        <translation>Мақалалар жапсырмалары</translation>
    </message>
    <message>
        <source>Find or name a label</source>
        <translation>Жапсырманы табу не атау</translation>
    </message>
    <message>
        <source>Enter puts a label on or takes it off. Esc closes.</source>
        <translation>Enter жапсырманы қояды не алып тастайды. Esc жабады.</translation>
    </message>
    <message>
        <source>Make the label “{name}”</source>
        <translation>«{name}» жапсырмасын жасау</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <comment>kind of a field</comment>
        <translation>Бірнеше нұсқаның бірі</translation>
    </message>
    <message>
        <source>Several choices</source>
        <comment>kind of a field</comment>
        <translation>Бірнеше нұсқа</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of a field</comment>
        <translation>Иә не жоқ</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of a field</comment>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of a field</comment>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of a field</comment>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>kind of a field</comment>
        <translation>Веб-мекенжай</translation>
    </message>
    <message>
        <source>Entry of the registry</source>
        <comment>kind of a field</comment>
        <translation>Тізілім жазбасы</translation>
    </message>
    <message>
        <source>Claim of the article</source>
        <comment>kind of a field</comment>
        <translation>Мақала тұжырымы</translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation>Қабат өрістері</translation>
    </message>
    <message>
        <source>New field, then Enter</source>
        <translation>Жаңа өріс, сосын Enter</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Жаңа өріс атауы</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>Жаңа өріс түрі</translation>
    </message>
    <message>
        <source>Show retired fields</source>
        <translation>Мұрағаттағы өрістерді көрсету</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атау</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Өріске атау керек.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Әр жолға біреуден</translation>
    </message>
    <message>
        <source>Needed on every annotation</source>
        <translation>Әр аннотацияда міндетті</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Мұрағаттау</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түр</translation>
    </message>
    <message>
        <source>{field} (retired)</source>
        <translation>{field} (мұрағатта)</translation>
    </message>
    <message>
        <source>Whole articles have no fields of your own; use labels for them.</source>
        <translation>Тұтас мақалаларда өз өрістеріңіз болмайды; олар үшін жапсырмаларды пайдаланыңыз.</translation>
    </message>
    <message>
        <source>This layer has no fields of your own yet. Name one below and press Enter.</source>
        <translation>Бұл қабатта әлі өз өрістеріңіз жоқ. Төменге атауын жазып, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>{field} is a field now.</source>
        <translation>«{field}» өрісі қосылды.</translation>
    </message>
    <message>
        <source>{field} is needed on every annotation.</source>
        <translation>«{field}» өрісі әр аннотацияда міндетті.</translation>
    </message>
    <message>
        <source>{field} may stay empty.</source>
        <translation>«{field}» өрісі бос қала алады.</translation>
    </message>
    <message>
        <source>{field} is retired; what is stored stays.</source>
        <translation>«{field}» өрісі мұрағатталды; сақталған деректер қалады.</translation>
    </message>
    <message>
        <source>{field} is back.</source>
        <translation>«{field}» өрісі қайтарылды.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Мақалаларды импорттау</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Файлдар қаралуда…</translation>
    </message>
    <message>
        <source>Language of all articles</source>
        <translation>Барлық мақаланың тілі</translation>
    </message>
    <message>
        <source>as each article says or shows</source>
        <translation>әр мақалада көрсетілгені не анықталғаны</translation>
    </message>
    <message>
        <source>The dialog was closed.</source>
        <translation>Диалог терезесі жабылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n ақау</numerusform>
            <numerusform>%n ақау</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>articles</comment>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <source>the encoding of %n is a guess: look at the text and choose another where it is wrong</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n файлдың кодтауы болжам ғана: мәтінге қараңыз, қате болса, басқасын таңдаңыз</numerusform>
            <numerusform>%n файлдың кодтауы болжам ғана: мәтінге қараңыз, қате болса, басқасын таңдаңыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <translation>
            <numerusform>%n файлды импорттау мүмкін емес</numerusform>
            <numerusform>%n файлды импорттау мүмкін емес</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds passed over</source>
        <translation>
            <numerusform>басқа түрдегі %n файл өткізіп жіберілді</numerusform>
            <numerusform>басқа түрдегі %n файл өткізіп жіберілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %n files are shown, all are imported</source>
        <translation>
            <numerusform>тек алғашқы %n файл көрсетілген, бәрі импортталады</numerusform>
            <numerusform>тек алғашқы %n файл көрсетілген, бәрі импортталады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файл</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {articles} in {files}</source>
        <translation>{files} ішінде {articles} және одан да көп</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{files} ішінде {articles}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>layer</comment>
        <translation>Тұжырымдар</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>layer</comment>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Who says it (source, cue)</source>
        <comment>layer</comment>
        <translation>Кім айтқан (дереккөз, сілтеме сөз)</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <comment>layer</comment>
        <translation>Тұтас мақалалар</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <source>New layer…</source>
        <translation>Жаңа қабат…</translation>
    </message>
    <message>
        <source>Add a layer of your own for another kind of mark</source>
        <translation>Басқа түрдегі белгілер үшін өз қабатыңызды қосу</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Жаңа қабат</translation>
    </message>
    <message>
        <source>Name of the layer, such as “tone” or “framing”:</source>
        <translation>Қабат атауы, мысалы, «реңк» немесе «фрейминг»:</translation>
    </message>
    <message>
        <source>The layer {layer} is kept as soon as it has a label or a field. Add one.</source>
        <translation>«{layer}» қабаты жапсырмасы не өрісі болғанда ғана сақталады. Біреуін қосыңыз.</translation>
    </message>
    <message>
        <source>Paste as an article</source>
        <translation>Мақала ретінде қою</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>Мақаланы сақтау</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n таңба</numerusform>
            <numerusform>%n таңба</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is in the project already; it was not doubled.</source>
        <translation>Бұл мәтін жобада бар; ол қайталанбады.</translation>
    </message>
    <message>
        <source>Pasted as an article: {remarks}. Ctrl+Z takes it out again.</source>
        <translation>Мақала ретінде қойылды: {remarks}. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>Pasted as an article. Ctrl+Z takes it out again.</source>
        <translation>Мақала ретінде қойылды. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <translation>Жүйе</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Sepia</source>
        <comment>colours</comment>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>System</source>
        <comment>reduced motion</comment>
        <translation>Жүйе</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reduced motion</comment>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>reduced motion</comment>
        <translation>Өшірулі</translation>
    </message>
    <message>
        <source>All</source>
        <comment>label chips</comment>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>First</source>
        <comment>label chips</comment>
        <translation>Бірінші</translation>
    </message>
    <message>
        <source>Hover</source>
        <comment>label chips</comment>
        <translation>Меңзесе</translation>
    </message>
    <message>
        <source>None</source>
        <comment>label chips</comment>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>font</comment>
        <translation>Әдепкі</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Алдыңғы бетке қайту</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Қайта алға</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Анықтамадан іздеу</translation>
    </message>
    <message>
        <source>Next place on the page</source>
        <translation>Беттегі келесі орын</translation>
    </message>
    <message>
        <source>Previous place on the page</source>
        <translation>Беттегі алдыңғы орын</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Анықтама мазмұны</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Анықтаманы жабу</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Анықтама беті</translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation>Анықтама — Annotator</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Барлық перне</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Анықтамада мұндай сөздер жоқ.</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation>Бұл бет әлі аударылмаған; ол ағылшынша көрсетілген.</translation>
    </message>
    <message>
        <source>move the caret</source>
        <translation>курсорды жылжыту</translation>
    </message>
    <message>
        <source>move by a word</source>
        <translation>бір сөзге жылжыту</translation>
    </message>
    <message>
        <source>start and end of the line</source>
        <translation>жолдың басы мен соңы</translation>
    </message>
    <message>
        <source>start and end of the article</source>
        <translation>мақаланың басы мен соңы</translation>
    </message>
    <message>
        <source>move by a page</source>
        <translation>бір бетке жылжыту</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shift және осылардың бірі</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>бөлектеуді кеңейту</translation>
    </message>
    <message>
        <source>start and stop extending, for one hand</source>
        <translation>кеңейтуді бастау және тоқтату, бір қолмен</translation>
    </message>
    <message>
        <source>select all, copy</source>
        <translation>бәрін бөлектеу, көшіру</translation>
    </message>
    <message>
        <source>{act} (in the article list)</source>
        <translation>{act} (мақалалар тізімінде)</translation>
    </message>
    <message>
        <source>{act} (in the dashboard)</source>
        <translation>{act} (шолуда)</translation>
    </message>
    <message>
        <source>{act} (in the list of annotations)</source>
        <translation>{act} (аннотациялар тізімінде)</translation>
    </message>
    <message>
        <source>{act} (in the list of entities)</source>
        <translation>{act} (нысандар тізімінде)</translation>
    </message>
    <message>
        <source>{act} (on mentions of an entity)</source>
        <translation>{act} (нысанның аталуларында)</translation>
    </message>
    <message>
        <source>{act} (in the list of claims)</source>
        <translation>{act} (тұжырымдар тізімінде)</translation>
    </message>
    <message>
        <source>{act} (on a proposed claim)</source>
        <translation>{act} (ұсынылған тұжырымда)</translation>
    </message>
    <message>
        <source>{act} (in the checks)</source>
        <translation>{act} (тексерулерде)</translation>
    </message>
    <message>
        <source>{act} (in the problems of the text)</source>
        <translation>{act} (мәтін мәселелерінде)</translation>
    </message>
    <message>
        <source>{act} (in the unknown words)</source>
        <translation>{act} (белгісіз сөздерде)</translation>
    </message>
    <message>
        <source>{act} (on hits of the search)</source>
        <translation>{act} (іздеу сәйкестіктерінде)</translation>
    </message>
    <message>
        <source>{act} (on a kept search)</source>
        <translation>{act} (сақталған іздеуде)</translation>
    </message>
    <message>
        <source>{act} (on a piece of evidence)</source>
        <translation>{act} (дәлелде)</translation>
    </message>
    <message>
        <source>{act} (in the pinned article)</source>
        <translation>{act} (бекітілген мақалада)</translation>
    </message>
    <message>
        <source>{act} (in the help)</source>
        <translation>{act} (анықтамада)</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>keys for</comment>
        <translation>Оқу</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> не </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>пернелер</translation>
    </message>
    <message>
        <source>do</source>
        <comment>what keys do</comment>
        <translation>не істейді</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF ретінде сақтау…</translation>
    </message>
    <message>
        <source>Save the key sheet</source>
        <translation>Пернелер тізімін сақтау</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Солға</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Оңға</translation>
    </message>
    <message>
        <source>✎ note</source>
        <translation>✎ ескертпе</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>ескертпе: {note}</translation>
    </message>
    <message>
        <source>Number of annotations</source>
        <translation>Аннотациялар саны</translation>
    </message>
    <message>
        <source>Open an article to see its annotations.</source>
        <translation>Аннотацияларын көру үшін мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>No annotation passes the filter. Esc in the filter shows all.</source>
        <translation>Сүзгіге сай аннотация жоқ. Сүзгідегі Esc бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Select words and press a label&apos;s key.</source>
        <translation>Бұл мақалада әлі ештеңе белгіленбеген. Сөздерді бөлектеп, жапсырма пернесін басыңыз.</translation>
    </message>
    <message>
        <source>Remove the selected annotations</source>
        <translation>Таңдалған аннотацияларды алып тастау</translation>
    </message>
    <message>
        <source>Accept the selected annotations</source>
        <translation>Таңдалған аннотацияларды қабылдау</translation>
    </message>
    <message>
        <source>Reject the selected annotations</source>
        <translation>Таңдалған аннотацияларды қабылдамау</translation>
    </message>
    <message>
        <source>Selected annotations: unsure, or sure again</source>
        <translation>Таңдалған аннотациялар: күмәнді ету не күмәнін алу</translation>
    </message>
    <message>
        <source>Relabel the selected annotations…</source>
        <translation>Таңдалған аннотациялардың жапсырмасын ауыстыру…</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Аннотацияларды сүзу</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>Барлық аннотацияны көрсету</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Мақала аннотациялары</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Күй бойынша сүзу</translation>
    </message>
    <message>
        <source>{count}k</source>
        <translation>{count} мың</translation>
    </message>
    <message>
        <source>{count}M</source>
        <translation>{count} млн</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Келесі мақала</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Алдыңғы мақала</translation>
    </message>
    <message>
        <source>Next unfinished article</source>
        <translation>Келесі дайын емес мақала</translation>
    </message>
    <message>
        <source>Previous unfinished article</source>
        <translation>Алдыңғы дайын емес мақала</translation>
    </message>
    <message>
        <source>Done, and on to the next unfinished</source>
        <translation>Дайын деп, келесі дайын емесіне өту</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Барлық мақаладан іздеу</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Тізімді сүзу…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Барлық мақаланы көрсету</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Мәтінге қайту</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Мақалаларды импорттау…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Қалтаны импорттау…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттау…</translation>
    </message>
    <message>
        <source>Labels of the article…</source>
        <translation>Мақала жапсырмалары…</translation>
    </message>
    <message>
        <source>Title, date, outlet…</source>
        <translation>Тақырып, күні, басылым…</translation>
    </message>
    <message>
        <source>New article from the clipboard</source>
        <translation>Алмасу буферінен жаңа мақала</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Мақаланы ашу</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Мақалаларды жою</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Қалтаны импорттау</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Мақалалар ({patterns})</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first, then paste it here.</source>
        <translation>Алмасу буферінде мәтін жоқ. Алдымен мақаланы көшіріп, сосын осында қойыңыз.</translation>
    </message>
    <message>
        <source>{article} is done.</source>
        <translation>{article}: дайын.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>status of an article</comment>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>status of an article</comment>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Тізім бос.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Бұл — тізімдегі соңғы мақала.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Бұл — тізімдегі бірінші мақала.</translation>
    </message>
    <message>
        <source>No other article in this list is unfinished.</source>
        <translation>Бұл тізімде дайын емес басқа мақала жоқ.</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Қосылған уақыты</translation>
    </message>
    <message>
        <source>other</source>
        <comment>language</comment>
        <translation>басқа</translation>
    </message>
    <message>
        <source>none</source>
        <comment>script</comment>
        <translation>жоқ</translation>
    </message>
    <message>
        <source>language {languages}</source>
        <translation>тіл: {languages}</translation>
    </message>
    <message>
        <source>script {scripts}</source>
        <translation>жазу: {scripts}</translation>
    </message>
    <message>
        <source>paragraphs in {languages}</source>
        <translation>абзац тілі: {languages}</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>жапсырма: {label}</translation>
    </message>
    <message>
        <source>outlet {outlet}</source>
        <translation>басылым: {outlet}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} күнінен</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>{date} күніне дейін</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Іздеуді дайындау</translation>
    </message>
    <message>
        <source>Looking at the languages of paragraphs</source>
        <translation>Абзац тілдерін қарау</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <translation>тексеруге тұрарлық</translation>
    </message>
    <message>
        <source>not check-worthy</source>
        <translation>тексеруге тұрмайды</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>дереккөзсіз</translation>
    </message>
    <message numerus="yes">
        <source>with %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation>Қатар қойылған тұжырымдар</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <translation>{number} трлн</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} млрд</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} млн</translation>
    </message>
    <message>
        <source>tenge</source>
        <comment>unit</comment>
        <translation>теңге</translation>
    </message>
    <message>
        <source>dollar</source>
        <comment>unit</comment>
        <translation>доллар</translation>
    </message>
    <message>
        <source>euro</source>
        <comment>unit</comment>
        <translation>еуро</translation>
    </message>
    <message>
        <source>rouble</source>
        <comment>unit</comment>
        <translation>рубль</translation>
    </message>
    <message>
        <source>so‘m</source>
        <comment>unit</comment>
        <translation>сум</translation>
    </message>
    <message>
        <source>som</source>
        <comment>unit</comment>
        <translation>сом</translation>
    </message>
    <message>
        <source>yuan</source>
        <comment>unit</comment>
        <translation>юань</translation>
    </message>
    <message>
        <source>per cent</source>
        <comment>unit</comment>
        <translation>пайыз</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>адам</translation>
    </message>
    <message>
        <source>km</source>
        <comment>unit</comment>
        <translation>км</translation>
    </message>
    <message>
        <source>metre</source>
        <comment>unit</comment>
        <translation>метр</translation>
    </message>
    <message>
        <source>tonne</source>
        <comment>unit</comment>
        <translation>тонна</translation>
    </message>
    <message>
        <source>hectare</source>
        <comment>unit</comment>
        <translation>гектар</translation>
    </message>
    <message>
        <source>year</source>
        <comment>unit</comment>
        <translation>жыл</translation>
    </message>
    <message>
        <source>month</source>
        <comment>unit</comment>
        <translation>ай</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit</comment>
        <translation>күн</translation>
    </message>
    <message>
        <source>Mentions of an entity</source>
        <translation>Нысанның аталулары</translation>
    </message>
    <message>
        <source>Entity and number of its mentions</source>
        <translation>Нысан және оның аталу саны</translation>
    </message>
    <message>
        <source>All mentions of the entity</source>
        <translation>Нысанның барлық аталуы</translation>
    </message>
    <message>
        <source>Go to the mention</source>
        <translation>Аталған жерге өту</translation>
    </message>
    <message>
        <source>Split the chosen mentions off…</source>
        <translation>Таңдалған аталуларды бөліп шығару…</translation>
    </message>
    <message>
        <source>Back from the mentions to the text</source>
        <translation>Аталулардан мәтінге қайту</translation>
    </message>
    <message>
        <source>Sort mentions by what is before</source>
        <translation>Аталуларды алдындағы сөздер бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort mentions by what is after</source>
        <translation>Аталуларды соңындағы сөздер бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort mentions by their form</source>
        <translation>Аталуларды тұлғасы бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Sort mentions by article</source>
        <translation>Аталуларды мақала бойынша сұрыптау</translation>
    </message>
    <message>
        <source>Select a mark that names an entity, or choose one in the registry.</source>
        <translation>Нысанды атайтын белгіні таңдаңыз немесе тізілімнен нысан таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>%n мақалада</numerusform>
            <numerusform>%n мақалада</numerusform>
        </translation>
    </message>
    <message>
        <source>{entity}: {mentions} {articles}</source>
        <translation>{entity}: {articles} {mentions}</translation>
    </message>
    <message>
        <source>Choose an entity in the registry and press Enter to see where it is mentioned.</source>
        <translation>Қай жерде аталғанын көру үшін тізілімнен нысанды таңдап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>This entity is not mentioned yet.</source>
        <translation>Бұл нысан әзірге аталмаған.</translation>
    </message>
    <message>
        <source>{entity} is not mentioned yet.</source>
        <translation>{entity} әзірге аталмаған.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of a list</comment>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <comment>order of a list</comment>
        <translation>Аталуы көбі</translation>
    </message>
    <message>
        <source>Most articles</source>
        <comment>order of a list</comment>
        <translation>Мақаласы көбі</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>order of a list</comment>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation>Жаңасы</translation>
    </message>
    <message>
        <source>no mention</source>
        <translation>аталмаған</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>түрі жоқ</translation>
    </message>
    <message>
        <source>Entities of the registry</source>
        <translation>Тізілімдегі нысандар</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>Тізілімнен іздеу</translation>
    </message>
    <message>
        <source>What can be done with the registry</source>
        <translation>Тізіліммен не істеуге болады</translation>
    </message>
    <message>
        <source>Number of entities</source>
        <translation>Нысандар саны</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Реті: {order}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n entities</source>
        <translation>
            <numerusform>{shown} / %n нысан</numerusform>
            <numerusform>{shown} / %n нысан</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the registry …</source>
        <translation>Тізілім оқылуда …</translation>
    </message>
    <message>
        <source>No entity passes the search. Esc shows all.</source>
        <translation>Іздеуге сай нысан жоқ. Esc бәрін көрсетеді.</translation>
    </message>
    <message>
        <source>The registry is empty. Select a name in the text and press {key} to enter it.</source>
        <translation>Тізілім бос. Мәтіндегі атауды бөлектеп, оны енгізу үшін {key} басыңыз.</translation>
    </message>
    <message>
        <source>New entity from the selection</source>
        <translation>Бөлектелген сөзден жаңа нысан</translation>
    </message>
    <message>
        <source>Mark every mention in this article…</source>
        <translation>Осы мақаладағы барлық аталуды белгілеу…</translation>
    </message>
    <message>
        <source>Mark every mention in the project…</source>
        <translation>Жобадағы барлық аталуды белгілеу…</translation>
    </message>
    <message>
        <source>Mark every mention of all entities in this article…</source>
        <translation>Осы мақаладағы барлық нысанның аталуларын белгілеу…</translation>
    </message>
    <message>
        <source>Import entities…</source>
        <translation>Нысандарды импорттау…</translation>
    </message>
    <message>
        <source>Export the registry…</source>
        <translation>Тізілімді экспорттау…</translation>
    </message>
    <message>
        <source>Entities that may be one…</source>
        <translation>Бір болуы мүмкін нысандар…</translation>
    </message>
    <message>
        <source>Merge the chosen entities…</source>
        <translation>Таңдалған нысандарды біріктіру…</translation>
    </message>
    <message>
        <source>Delete the chosen entities</source>
        <translation>Таңдалған нысандарды жою</translation>
    </message>
    <message>
        <source>Change the chosen entity</source>
        <translation>Таңдалған нысанды өзгерту</translation>
    </message>
    <message>
        <source>Mentions of the chosen entity</source>
        <translation>Таңдалған нысанның аталулары</translation>
    </message>
    <message>
        <source>Search in the list of entities</source>
        <translation>Нысандар тізімінен іздеу</translation>
    </message>
    <message>
        <source>Back from the registry to the text</source>
        <translation>Тізілімнен мәтінге қайту</translation>
    </message>
    <message numerus="yes">
        <source>%n entities deleted; the marks stay. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n нысан жойылды; белгілер қалады. Ctrl+Z — қайтару.</numerusform>
            <numerusform>%n нысан жойылды; белгілер қалады. Ctrl+Z — қайтару.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Нұсқаулықтар</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>annotation</source>
        <comment>kind of record</comment>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>piece of an annotation</source>
        <comment>kind of record</comment>
        <translation>аннотация фрагменті</translation>
    </message>
    <message>
        <source>link to the registry</source>
        <comment>kind of record</comment>
        <translation>тізіліммен байланыс</translation>
    </message>
    <message>
        <source>annotator</source>
        <comment>kind of record</comment>
        <translation>аннотатор</translation>
    </message>
    <message>
        <source>attribution</source>
        <comment>kind of record</comment>
        <translation>атрибуция</translation>
    </message>
    <message>
        <source>cue of a claim</source>
        <comment>kind of record</comment>
        <translation>тұжырымның сілтеме сөзі</translation>
    </message>
    <message>
        <source>source of a claim</source>
        <comment>kind of record</comment>
        <translation>тұжырым дереккөзі</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>kind of record</comment>
        <translation>тұжырым</translation>
    </message>
    <message>
        <source>group of claims</source>
        <comment>kind of record</comment>
        <translation>тұжырымдар тобы</translation>
    </message>
    <message>
        <source>claim in the text</source>
        <comment>kind of record</comment>
        <translation>мәтіндегі тұжырым</translation>
    </message>
    <message>
        <source>relation of claims</source>
        <comment>kind of record</comment>
        <translation>тұжырымдар байланысы</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>kind of record</comment>
        <translation>пікір</translation>
    </message>
    <message>
        <source>article</source>
        <comment>kind of record</comment>
        <translation>мақала</translation>
    </message>
    <message>
        <source>label of an article</source>
        <comment>kind of record</comment>
        <translation>мақала жапсырмасы</translation>
    </message>
    <message>
        <source>file of an article</source>
        <comment>kind of record</comment>
        <translation>мақала файлы</translation>
    </message>
    <message>
        <source>status of an article</source>
        <comment>kind of record</comment>
        <translation>мақала күйі</translation>
    </message>
    <message>
        <source>text of an article</source>
        <comment>kind of record</comment>
        <translation>мақала мәтіні</translation>
    </message>
    <message>
        <source>entry of the registry</source>
        <comment>kind of record</comment>
        <translation>тізілім жазбасы</translation>
    </message>
    <message>
        <source>name of an entry</source>
        <comment>kind of record</comment>
        <translation>жазба атауы</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>kind of record</comment>
        <translation>дәлел</translation>
    </message>
    <message>
        <source>field</source>
        <comment>kind of record</comment>
        <translation>өріс</translation>
    </message>
    <message>
        <source>guideline</source>
        <comment>kind of record</comment>
        <translation>нұсқаулық</translation>
    </message>
    <message>
        <source>label</source>
        <comment>kind of record</comment>
        <translation>жапсырма</translation>
    </message>
    <message>
        <source>project</source>
        <comment>kind of record</comment>
        <translation>жоба</translation>
    </message>
    <message>
        <source>setting of the project</source>
        <comment>kind of record</comment>
        <translation>жоба баптауы</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>kind of record</comment>
        <translation>байланыс</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>kind of record</comment>
        <translation>баға</translation>
    </message>
    <message>
        <source>{what} {number} added</source>
        <translation>{what} {number} қосылды</translation>
    </message>
    <message>
        <source>{what} {number} changed</source>
        <translation>{what} {number} өзгертілді</translation>
    </message>
    <message>
        <source>{what} {number} removed</source>
        <translation>{what} {number} алып тасталды</translation>
    </message>
    <message>
        <source>access date</source>
        <comment>part of a record</comment>
        <translation>қаралған күні</translation>
    </message>
    <message>
        <source>active</source>
        <comment>part of a record</comment>
        <translation>белсенді</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>part of a record</comment>
        <translation>жауап</translation>
    </message>
    <message>
        <source>archived url</source>
        <comment>part of a record</comment>
        <translation>мұрағат url</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>part of a record</comment>
        <translation>өрістер</translation>
    </message>
    <message>
        <source>author</source>
        <comment>part of a record</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>certainty</source>
        <comment>part of a record</comment>
        <translation>анықтық</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <comment>part of a record</comment>
        <translation>тексеруге тұрарлық</translation>
    </message>
    <message>
        <source>date</source>
        <comment>part of a record</comment>
        <translation>күні</translation>
    </message>
    <message>
        <source>colour</source>
        <comment>part of a record</comment>
        <translation>түс</translation>
    </message>
    <message>
        <source>confidence</source>
        <comment>part of a record</comment>
        <translation>сенімділік</translation>
    </message>
    <message>
        <source>definition</source>
        <comment>part of a record</comment>
        <translation>анықтама</translation>
    </message>
    <message>
        <source>description</source>
        <comment>part of a record</comment>
        <translation>сипаттама</translation>
    </message>
    <message>
        <source>end</source>
        <comment>part of a record</comment>
        <translation>соңы</translation>
    </message>
    <message>
        <source>date of the event</source>
        <comment>part of a record</comment>
        <translation>оқиға күні</translation>
    </message>
    <message>
        <source>words</source>
        <comment>part of a record</comment>
        <translation>сөздер</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>part of a record</comment>
        <translation>түсіндірме</translation>
    </message>
    <message>
        <source>external id</source>
        <comment>part of a record</comment>
        <translation>сыртқы id</translation>
    </message>
    <message>
        <source>form</source>
        <comment>part of a record</comment>
        <translation>тұлға</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>part of a record</comment>
        <translation>фрагменттер</translation>
    </message>
    <message>
        <source>geonames</source>
        <comment>part of a record</comment>
        <translation>geonames</translation>
    </message>
    <message>
        <source>group id</source>
        <comment>part of a record</comment>
        <translation>топ id</translation>
    </message>
    <message>
        <source>key</source>
        <comment>part of a record</comment>
        <translation>перне</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>part of a record</comment>
        <translation>түр</translation>
    </message>
    <message>
        <source>label</source>
        <comment>part of a record</comment>
        <translation>жапсырма</translation>
    </message>
    <message>
        <source>language</source>
        <comment>part of a record</comment>
        <translation>тіл</translation>
    </message>
    <message>
        <source>layer</source>
        <comment>part of a record</comment>
        <translation>қабат</translation>
    </message>
    <message>
        <source>length</source>
        <comment>part of a record</comment>
        <translation>ұзындық</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>part of a record</comment>
        <translation>материал түрі</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>part of a record</comment>
        <translation>сөз түрі</translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of a record</comment>
        <translation>атау</translation>
    </message>
    <message>
        <source>note</source>
        <comment>part of a record</comment>
        <translation>ескертпе</translation>
    </message>
    <message>
        <source>options</source>
        <comment>part of a record</comment>
        <translation>нұсқалар</translation>
    </message>
    <message>
        <source>origin</source>
        <comment>part of a record</comment>
        <translation>шығу тегі</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>part of a record</comment>
        <translation>басылым</translation>
    </message>
    <message>
        <source>parent id</source>
        <comment>part of a record</comment>
        <translation>жоғарғы id</translation>
    </message>
    <message>
        <source>path</source>
        <comment>part of a record</comment>
        <translation>файл жолы</translation>
    </message>
    <message>
        <source>position</source>
        <comment>part of a record</comment>
        <translation>орын</translation>
    </message>
    <message>
        <source>question</source>
        <comment>part of a record</comment>
        <translation>сұрақ</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>part of a record</comment>
        <translation>дәйексөз</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>part of a record</comment>
        <translation>баға мәні</translation>
    </message>
    <message>
        <source>required</source>
        <comment>part of a record</comment>
        <translation>міндетті</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>part of a record</comment>
        <translation>шешілген</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>part of a record</comment>
        <translation>ереже</translation>
    </message>
    <message>
        <source>script</source>
        <comment>part of a record</comment>
        <translation>жазу</translation>
    </message>
    <message>
        <source>short</source>
        <comment>part of a record</comment>
        <translation>қысқа атау</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>part of a record</comment>
        <translation>ұстаным</translation>
    </message>
    <message>
        <source>start</source>
        <comment>part of a record</comment>
        <translation>басы</translation>
    </message>
    <message>
        <source>status</source>
        <comment>part of a record</comment>
        <translation>күй</translation>
    </message>
    <message>
        <source>text</source>
        <comment>part of a record</comment>
        <translation>мәтін</translation>
    </message>
    <message>
        <source>title</source>
        <comment>part of a record</comment>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>part of a record</comment>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>type</source>
        <comment>part of a record</comment>
        <translation>түр</translation>
    </message>
    <message>
        <source>unsure</source>
        <comment>part of a record</comment>
        <translation>күмәнді</translation>
    </message>
    <message>
        <source>url</source>
        <comment>part of a record</comment>
        <translation>url</translation>
    </message>
    <message>
        <source>value</source>
        <comment>part of a record</comment>
        <translation>мән</translation>
    </message>
    <message>
        <source>wikidata</source>
        <comment>part of a record</comment>
        <translation>wikidata</translation>
    </message>
    <message>
        <source>merged into</source>
        <comment>part of a record</comment>
        <translation>біріктірілген</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… және басқа</translation>
    </message>
    <message>
        <source>{part} was empty</source>
        <translation>{part} бос болған</translation>
    </message>
    <message>
        <source>{part} was {value}</source>
        <translation>{part}: {value} болған</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>болдырылмаған</translation>
    </message>
    <message>
        <source>running</source>
        <translation>орындалуда</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Қадамдар, жаңасы алдымен</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <translation>Таңдалған аннотация</translation>
    </message>
    <message>
        <source>Registry entry</source>
        <translation>Тізілім жазбасы</translation>
    </message>
    <message>
        <source>Find or make an entry</source>
        <translation>Жазбаны табу не жасау</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Жазба</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Жазбаға атау керек.</translation>
    </message>
    <message>
        <source>Show the fields of {name}</source>
        <translation>«{name}» өрістерін көрсету</translation>
    </message>
    <message>
        <source>New entry “{name}”</source>
        <translation>Жаңа жазба: «{name}»</translation>
    </message>
    <message>
        <source>Linked to the registry.</source>
        <translation>Тізіліммен байланыстырылды.</translation>
    </message>
    <message>
        <source>{name} is in the registry now.</source>
        <translation>{name} енді тізілімде.</translation>
    </message>
    <message>
        <source>Took {name} off the mention.</source>
        <translation>Аталудан «{name}» алып тасталды.</translation>
    </message>
    <message>
        <source>{words} is not a number; write it as 1250 or 3.5.</source>
        <translation>«{words}» — сан емес; 1250 немесе 3.5 түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>{words} is not an address; write it as https://example.org/page.</source>
        <translation>«{words}» — мекенжай емес; https://example.org/page түрінде жазыңыз.</translation>
    </message>
    <message>
        <source>1250 or 3.5</source>
        <translation>1250 немесе 3.5</translation>
    </message>
    <message>
        <source>2026-03-14, 2026-03 or 2026</source>
        <translation>2026-03-14, 2026-03 немесе 2026</translation>
    </message>
    <message>
        <source>{field} saved.</source>
        <translation>«{field}» сақталды.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Жазбаны табу</translation>
    </message>
    <message>
        <source>Select the words of the source in the text first.</source>
        <translation>Алдымен мәтінде дереккөздің сөздерін бөлектеңіз.</translation>
    </message>
    <message>
        <source>Select the words of the cue in the text first.</source>
        <translation>Алдымен мәтінде сілтеме сөзді бөлектеңіз.</translation>
    </message>
    <message>
        <source>The selection is the source of “{claim}”.</source>
        <translation>Бөлектелген сөздер енді «{claim}» тұжырымының дереккөзі.</translation>
    </message>
    <message>
        <source>The selection is the cue of “{claim}”.</source>
        <translation>Бөлектелген сөздер енді «{claim}» тұжырымының сілтеме сөзі.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Не ұсынылған</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s source</source>
        <translation>Бөлектелген сөздерді тұжырым дереккөзі ету</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s cue</source>
        <translation>Бөлектелген сөздерді тұжырымның сілтеме сөзі ету</translation>
    </message>
    <message>
        <source>One saying with the claim before: the same source and cue</source>
        <translation>Алдыңғы тұжырыммен бір айтылым: дереккөзі мен сілтеме сөзі ортақ</translation>
    </message>
    <message>
        <source>No claim stands before this one in the article.</source>
        <translation>Мақалада бұған дейін тұжырым жоқ.</translation>
    </message>
    <message>
        <source>Said together with the claim before. Ctrl+Z takes it back.</source>
        <translation>Алдыңғы тұжырыммен бірге айтылған. Ctrl+Z — болдырмау.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>қолмен</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>жаппай</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>ережемен</translation>
    </message>
    <message>
        <source>by a model</source>
        <translation>модельмен</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импортталған</translation>
    </message>
    <message>
        <source>For yourself and those who review</source>
        <translation>Өзіңізге және тексерушілерге</translation>
    </message>
    <message>
        <source>Add a comment, then Enter</source>
        <translation>Жаңа пікір, сосын Enter</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Пікір қосу</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пікір</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пікірлер</translation>
    </message>
    <message>
        <source>Comment added.</source>
        <translation>Пікір қосылды.</translation>
    </message>
    <message>
        <source>Comment opened again.</source>
        <translation>Пікір қайта ашылды.</translation>
    </message>
    <message>
        <source>Comment settled.</source>
        <translation>Пікір шешілді.</translation>
    </message>
    <message>
        <source>Comment deleted. Ctrl+Z brings it back.</source>
        <translation>Пікір жойылды. Ctrl+Z — қайтару.</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>comment</comment>
        <translation>шешілген</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Қайта ашу</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Шешілді</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Осы пікірді жою</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>өзгертілген: {when}</translation>
    </message>
    <message>
        <source>confidence {percent} %</source>
        <translation>сенімділігі {percent} %</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кім айтқан</translation>
    </message>
    <message>
        <source>There are no labels to mark with. Add one with “Edit labels…”.</source>
        <translation>Белгілейтін жапсырма жоқ. «Жапсырмаларды өңдеу…» арқылы қосыңыз.</translation>
    </message>
    <message>
        <source>Edit labels…</source>
        <translation>Жапсырмаларды өңдеу…</translation>
    </message>
    <message>
        <source>Add, rename, recolour, reorder, retire and merge labels</source>
        <translation>Жапсырмаларды қосу, атауын, түсін, ретін өзгерту, мұрағаттау және біріктіру</translation>
    </message>
    <message>
        <source>Open an article and select words, then choose {label}.</source>
        <translation>Мақаланы ашып, сөздерді бөлектеңіз, содан соң {label} таңдаңыз.</translation>
    </message>
    <message>
        <source>Language of the paragraph…</source>
        <translation>Абзац тілі…</translation>
    </message>
    <message>
        <source>There is no paragraph at the caret. Put it into one.</source>
        <translation>Курсор тұрған жерде абзац жоқ. Курсорды абзацқа қойыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Language of %n paragraphs</source>
        <translation>
            <numerusform>%n абзацтың тілі</numerusform>
            <numerusform>%n абзацтың тілі</numerusform>
        </translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Ереже бойынша</translation>
    </message>
    <message numerus="yes">
        <source>The language of %n paragraphs is {name} now. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n абзацтың тілі енді — {name}. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>%n абзацтың тілі енді — {name}. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say the language of %n paragraphs again. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n абзацтың тілі қайтадан ережемен анықталады. Ctrl+Z — болдырмау.</numerusform>
            <numerusform>%n абзацтың тілі қайтадан ережемен анықталады. Ctrl+Z — болдырмау.</numerusform>
        </translation>
    </message>
    <message>
        <source>the author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>аты аталмаған біреу</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>айтушысы көрсетілмеген</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>топ</translation>
    </message>
    <message>
        <source>somebody not resolved</source>
        <translation>анықталмаған біреу</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>біреу</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>төл сөз</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>төлеу сөз</translation>
    </message>
    <message>
        <source>mixed speech</source>
        <translation>аралас сөз</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} және {last}</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <translation>Осы орындағы панельдер</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Бағдарламамен танысу</translation>
    </message>
    <message>
        <source>Tour: next step</source>
        <translation>Танысу: келесі қадам</translation>
    </message>
    <message>
        <source>Tour: step back</source>
        <translation>Танысу: алдыңғы қадам</translation>
    </message>
    <message>
        <source>Tour: end it</source>
        <translation>Танысу: аяқтау</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Танысу</translation>
    </message>
    <message>
        <source>The articles of the project stand here; it has none yet. {read} imports files or a folder of them, {paste} makes an article of the clipboard, and files can be dropped on the window.</source>
        <translation>Жобаның мақалалары осында тұрады; әзірге мақала жоқ. {read} файлдарды не олардың қалтасын импорттайды, {paste} алмасу буферінен мақала жасайды, файлдарды терезеге сүйреп әкелуге де болады.</translation>
    </message>
    <message>
        <source>The articles of the project stand here. {next} opens the next one, {previous} the one before, wherever you are in the window. Open another article.</source>
        <translation>Жобаның мақалалары осында тұрады. Терезенің қай жерінде болсаңыз да, {next} келесісін, {previous} алдыңғысын ашады. Басқа мақаланы ашыңыз.</translation>
    </message>
    <message>
        <source>Here you read. {next} selects the next sentence, {previous} the one before; the arrows move, and with Shift they select. Select a sentence.</source>
        <translation>Мұнда оқисыз. {next} келесі сөйлемді, {previous} алдыңғысын бөлектейді; көрсеткі пернелер курсорды жылжытады, Shift басулы болса, бөлектейді. Сөйлемді бөлектеңіз.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key. Press the key of one in the text, and it marks words.</source>
        <translation>Жапсырмалар осында тұрады, әрқайсысының өз пернесі бар. Мәтінде жапсырманың пернесін бассаңыз, сөздер белгіленеді.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key: in the text, {claim_key} marks the selected sentence as “{claim}”, {entity_key} the word under the caret as “{entity}”. What you mark is saved at once. Mark something.</source>
        <translation>Жапсырмалар осында тұрады, әрқайсысының өз пернесі бар: мәтінде {claim_key} бөлектелген сөйлемді «{claim}» деп, {entity_key} курсор тұрған сөзді «{entity}» деп белгілейді. Белгілегеніңіз бірден сақталады. Бірдеңені белгілеңіз.</translation>
    </message>
    <message>
        <source>The fields of the selected annotation: who says it, what became of it, a note. {enter} goes from the text into them (where something is offered beside the mark, it takes that first), Tab from field to field, {escape} back to the text. Go into the fields.</source>
        <translation>Таңдалған аннотацияның өрістері: кім айтқаны, оған не шешім берілгені, ескертпесі. {enter} мәтіннен соларға өткізеді (белгі жанында ұсыныс тұрса, алдымен соны қабылдайды), Tab өрістен өріске, {escape} мәтінге қайтарады. Өрістерге өтіңіз.</translation>
    </message>
    <message>
        <source>Every step can be taken back, today&apos;s and yesterday&apos;s: this line names the next one, {undo} takes it back, {redo} does it again. {export} passes your work on as tables or JSON. Take a step back.</source>
        <translation>Бүгінгі де, кешегі де әр қадамды болдырмауға болады: бұл жол келесісін атайды, {undo} оны болдырмайды, {redo} қайталайды. {export} жұмысыңызды кесте не JSON түрінде береді. Бір қадамды болдырмаңыз.</translation>
    </message>
    <message>
        <source>✓ Another article is open.</source>
        <translation>✓ Басқа мақала ашылды.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>✓ A sentence is selected.</source>
        <translation>✓ Сөйлем бөлектелді.</translation>
    </message>
    <message>
        <source>Marking by keys</source>
        <translation>Пернемен белгілеу</translation>
    </message>
    <message>
        <source>✓ It is marked, and saved.</source>
        <translation>✓ Белгіленді және сақталды.</translation>
    </message>
    <message>
        <source>The fields of an annotation</source>
        <translation>Аннотация өрістері</translation>
    </message>
    <message>
        <source>✓ You are in the fields.</source>
        <translation>✓ Өрістерге өттіңіз.</translation>
    </message>
    <message>
        <source>Undo and export</source>
        <translation>Болдырмау және экспорттау</translation>
    </message>
    <message>
        <source>✓ It is undone.</source>
        <translation>✓ Болдырылмады.</translation>
    </message>
    <message>
        <source>{detail}. Delete takes it off the list.</source>
        <translation>{detail}. Delete пернесі тізімнен алып тастайды.</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take it off the list; the file stays.</source>
        <translation>Тізімнен алып тастау үшін айқышты шертіңіз немесе Delete басыңыз; файл қалады.</translation>
    </message>
    <message>
        <source>Drop articles or a project here</source>
        <translation>Мақалаларды не жобаны осында тастаңыз</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Қош келдіңіз</translation>
    </message>
    <message>
        <source>A file of its own for a set of articles</source>
        <translation>Мақалалар жинағына арналған бөлек файл</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Жобаны ашу</translation>
    </message>
    <message>
        <source>One that is on this computer</source>
        <translation>Осы компьютердегі жоба</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Үлгі жобаны қарау</translation>
    </message>
    <message>
        <source>Twelve short articles in five languages, partly marked</source>
        <translation>Бес тілдегі он екі қысқа мақала, жартылай белгіленген</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Соңғы жобалар</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading</comment>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities. Every mark is kept at once.</source>
        <translation>Мақала оқып, тұжырымдар мен нысандарды белгілеңіз. Әр белгі бірден сақталады.</translation>
    </message>
    <message>
        <source>Not found: {folder}</source>
        <translation>Табылмады: {folder}</translation>
    </message>
    <message>
        <source>Colour blue</source>
        <translation>Көк түс</translation>
    </message>
    <message>
        <source>Colour red</source>
        <translation>Қызыл түс</translation>
    </message>
    <message>
        <source>Colour sage green</source>
        <translation>Сұрғылт жасыл түс</translation>
    </message>
    <message>
        <source>Colour orchid</source>
        <translation>Қызғылт күлгін түс</translation>
    </message>
    <message>
        <source>Colour yellow</source>
        <translation>Сары түс</translation>
    </message>
    <message>
        <source>Colour dark purple</source>
        <translation>Қою күлгін түс</translation>
    </message>
    <message>
        <source>Colour sky blue</source>
        <translation>Көгілдір түс</translation>
    </message>
    <message>
        <source>Colour taupe</source>
        <translation>Сұр қоңыр түс</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Өз түсі</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>colour</comment>
        <translation>Басқа…</translation>
    </message>
    <message>
        <source>Choose any colour; how it is shown stays readable on every paper</source>
        <translation>Кез келген түсті таңдаңыз; ол кез келген фонда оқылатындай көрсетіледі</translation>
    </message>
    <message>
        <source>Own colour {colour}</source>
        <translation>Өз түсі: {colour}</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Жапсырма түсі</translation>
    </message>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>{field}: what can be chosen</source>
        <translation>{field}: таңдауға болатындары</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Жию</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Жаю</translation>
    </message>
    <message>
        <source>{part}, open</source>
        <translation>{part}, ашық</translation>
    </message>
    <message>
        <source>{part}, folded</source>
        <translation>{part}, жиылған</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short name of a month</comment>
        <translation>қаң</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short name of a month</comment>
        <translation>ақп</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short name of a month</comment>
        <translation>нау</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short name of a month</comment>
        <translation>сәу</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short name of a month</comment>
        <translation>мам</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short name of a month</comment>
        <translation>мау</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short name of a month</comment>
        <translation>шіл</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short name of a month</comment>
        <translation>там</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short name of a month</comment>
        <translation>қыр</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short name of a month</comment>
        <translation>қаз</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short name of a month</comment>
        <translation>қар</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short name of a month</comment>
        <translation>жел</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{articles} and {annotations} exported to {target} ({size}).</source>
        <translation>{target} файлына экспортталды: {articles}, {annotations} ({size}).</translation>
    </message>
    <message>
        <source>The format {key} cannot be written; choose one of: {keys}.</source>
        <translation>{key} пішімінде жазу мүмкін емес; мыналардың бірін таңдаңыз: {keys}.</translation>
    </message>
    <message>
        <source>{name} does not say in which format to write; name it (--format) as one of: {keys}.</source>
        <translation>{name} атауынан қай пішімде жазу керегі көрінбейді; оны атаңыз (--format), мүмкін пішімдер: {keys}.</translation>
    </message>
    <message>
        <source>annotations left out by the filter</source>
        <translation>сүзгіден өтпеген аннотациялар</translation>
    </message>
    <message>
        <source>suggested, rejected or filtered annotations</source>
        <translation>ұсынылған, қабылданбаған немесе сүзгіден өтпеген аннотациялар</translation>
    </message>
    <message>
        <source>The project has no label {label}.</source>
        <translation>Жобада «{label}» жапсырмасы жоқ.</translation>
    </message>
    <message>
        <source>{format} cannot be written.</source>
        <translation>{format} пішімінде жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>{name}: no label is called {label}; taken without a type</source>
        <translation>{name}: «{label}» деген жапсырма жоқ; түрсіз алынды</translation>
    </message>
    <message>
        <source>evidence {uuid}: {start}-{end} of its article do not hold its words; they are kept alone</source>
        <translation>{uuid} дәлелі: мақаласының {start}-{end} аралығындағы сөздер өзге; тек өз сөздері сақталды</translation>
    </message>
    <message>
        <source>evidence {uuid}: moved from {start}-{end} to {place}, where its words are</source>
        <translation>{uuid} дәлелі: {start}-{end} орнынан сөздері тұрған {place} орнына көшірілді</translation>
    </message>
    <message>
        <source>evidence {uuid}: the article with its words is not in the project; the words are kept alone</source>
        <translation>{uuid} дәлелі: сөздері тұрған мақала жобада жоқ; тек сөздері сақталды</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>тақырыбы</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>тілі</translation>
    </message>
    <message>
        <source>its script</source>
        <translation>жазуы</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>күні</translation>
    </message>
    <message>
        <source>its outlet</source>
        <translation>басылымы</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>авторы</translation>
    </message>
    <message>
        <source>its url</source>
        <translation>url мекенжайы</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>мәтіні жоқ</translation>
    </message>
    <message>
        <source>its text is not a string</source>
        <translation>text мәні мәтін емес</translation>
    </message>
    <message>
        <source>its sha256 is not that of its text; a new one was made</source>
        <translation>sha256 мәні мәтініне сай емес; жаңасы жасалды</translation>
    </message>
    <message>
        <source>its text holds a NUL character at {place}</source>
        <translation>мәтінінің {place} орнында NUL таңбасы бар</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>мәтіні бос</translation>
    </message>
    <message>
        <source>its text holds half a character (a lone surrogate) at {place}</source>
        <translation>мәтінінің {place} орнында жарты таңба бар (жалғыз суррогат)</translation>
    </message>
    <message>
        <source>its id is neither a string nor a number</source>
        <translation>идентификаторы мәтін де, сан да емес</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>идентификаторы</translation>
    </message>
    <message>
        <source>its meta is not an object</source>
        <translation>meta мәні объект емес</translation>
    </message>
    <message>
        <source>its metadata</source>
        <translation>метадеректері</translation>
    </message>
    <message>
        <source>{date} is not a date; it is kept as metadata</source>
        <translation>{date} — күн емес; метадерек ретінде сақталды</translation>
    </message>
    <message>
        <source>{what} is not a string</source>
        <translation>{what} — мәтін емес</translation>
    </message>
    <message>
        <source>its metadata is nested more than {count} levels deep</source>
        <translation>метадеректерінің кірістіруі {count} деңгейден асады</translation>
    </message>
    <message>
        <source>an annotator&apos;s name</source>
        <translation>аннотатордың аты</translation>
    </message>
    <message>
        <source>its status {status} is none of: {known}</source>
        <translation>{status} күйі мыналардың бірі емес: {known}</translation>
    </message>
    <message>
        <source>its labels are not a list</source>
        <translation>labels мәні тізім емес</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>жапсырма</translation>
    </message>
    <message>
        <source>another one of this article has the same id</source>
        <translation>осы мақаланың тағы бір аннотациясының идентификаторы дәл сондай</translation>
    </message>
    <message>
        <source>annotation {id}: {reason}</source>
        <translation>{id} аннотациясы: {reason}</translation>
    </message>
    <message>
        <source>annotation number {number}: {reason}</source>
        <translation>{number}-аннотация: {reason}</translation>
    </message>
    <message>
        <source>cancelled: {what}.</source>
        <translation>тоқтатылды: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles imported</source>
        <translation>
            <numerusform>%n мақала импортталды</numerusform>
            <numerusform>%n мақала импортталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations added</source>
        <translation>
            <numerusform>%n аннотация қосылды</numerusform>
            <numerusform>%n аннотация қосылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels created</source>
        <translation>
            <numerusform>%n жапсырма жасалды</numerusform>
            <numerusform>%n жапсырма жасалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles would be imported</source>
        <translation>
            <numerusform>%n мақала импортталар еді</numerusform>
            <numerusform>%n мақала импортталар еді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations would be added</source>
        <translation>
            <numerusform>%n аннотация қосылар еді</numerusform>
            <numerusform>%n аннотация қосылар еді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels would be created</source>
        <translation>
            <numerusform>%n жапсырма жасалар еді</numerusform>
            <numerusform>%n жапсырма жасалар еді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles already there (not doubled)</source>
        <translation>
            <numerusform>%n мақала бұрыннан бар (қайталанбады)</numerusform>
            <numerusform>%n мақала бұрыннан бар (қайталанбады)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations already there</source>
        <translation>
            <numerusform>%n аннотация бұрыннан бар</numerusform>
            <numerusform>%n аннотация бұрыннан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>records of a file</comment>
        <translation>
            <numerusform>%n қабылданбады</numerusform>
            <numerusform>%n қабылданбады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n faults</source>
        <translation>
            <numerusform>%n ақаумен</numerusform>
            <numerusform>%n ақаумен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files skipped</source>
        <translation>
            <numerusform>басқа %n файл өткізіп жіберілді</numerusform>
            <numerusform>басқа %n файл өткізіп жіберілді</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>бұл кәдімгі файл емес</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>мұндай файл жоқ</translation>
    </message>
    <message>
        <source>the folder holds no file that can be imported</source>
        <translation>қалтада импорттауға болатын файл жоқ</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <translation>ішінде мақала жоқ</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess (others: {others}); choose another where it looks wrong</source>
        <translation>{encoding} деп оқылды, бұл — болжам (басқалары: {others}); қате көрінсе, басқасын таңдаңыз</translation>
    </message>
    <message>
        <source>none better</source>
        <translation>бұдан жақсысы жоқ</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; import the file that it leads to</source>
        <translation>бұл — қалтадан тысқа апаратын сілтеме; ол көрсететін файлды импорттаңыз</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>оқу мүмкін емес: {reason}</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>бұл мәтін емес</translation>
    </message>
    <message>
        <source>There is no encoding called {name}; try utf-8, cp1251, kz1048, koi8-r or utf-16.</source>
        <translation>{name} деген кодтау жоқ; мыналарды байқап көріңіз: utf-8, cp1251, kz1048, koi8-r немесе utf-16.</translation>
    </message>
    <message>
        <source>its format is not known; name it (--format)</source>
        <translation>пішімі белгісіз; оны атаңыз (--format)</translation>
    </message>
    <message>
        <source>The format {key} cannot be imported; choose one of: {keys}.</source>
        <translation>{key} пішімін импорттау мүмкін емес; мыналардың бірін таңдаңыз: {keys}.</translation>
    </message>
    <message>
        <source>The clipboard was not made an article: {reason}.</source>
        <translation>Алмасу буферінен мақала жасалмады: {reason}.</translation>
    </message>
    <message>
        <source>There is no such paragraph. Nothing was changed.</source>
        <translation>Мұндай абзац жоқ. Ештеңе өзгертілмеді.</translation>
    </message>
    <message>
        <source>attribution {id} was its own outer source</source>
        <translation>{id}-атрибуция өзіне сыртқы дереккөз болып тұрған</translation>
    </message>
    <message>
        <source>label {id} was merged into one of another layer</source>
        <translation>{id}-жапсырма басқа қабаттың жапсырмасына біріктірілген еді</translation>
    </message>
    <message>
        <source>entity {id} was merged into itself</source>
        <translation>{id}-нысан өзіне біріктірілген еді</translation>
    </message>
    <message>
        <source>comment {id} stood in another article than its annotation</source>
        <translation>{id}-пікір өз аннотациясынан басқа мақалада тұрған</translation>
    </message>
    <message>
        <source>relation {id} had lost one of its ends</source>
        <translation>{id}-байланыстың бір шеті жоғалған еді</translation>
    </message>
    <message>
        <source>{table} {id} had a broken {column}</source>
        <translation>{table} {id}: {column} мәні бұзылған еді</translation>
    </message>
    <message>
        <source>change {id} of the history belonged to no step</source>
        <translation>тарихтағы {id}-өзгеріс ешбір қадамға жатпаған</translation>
    </message>
    <message>
        <source>article {id} had no source; its text stands for it</source>
        <translation>{id}-мақаланың бастапқы файлы жоқ еді; орнына мәтіні алынды</translation>
    </message>
    <message>
        <source>{table} {id} pointed to a row of {parent} that is not there</source>
        <translation>{table} {id}: {parent} кестесінде жоқ жолға сілтеген</translation>
    </message>
    <message>
        <source>article {id}: its length was wrong</source>
        <translation>{id}-мақала: ұзындығы қате болған</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lay outside its text</source>
        <translation>{id}-мақала: күңгірттелген аралық мәтіннен тыс жатқан</translation>
    </message>
    <message>
        <source>annotation {id}: its place, its pieces and its quote agree again</source>
        <translation>{id}-аннотация: орны, фрагменттері мен дәйексөзі қайта сәйкестендірілді</translation>
    </message>
    <message>
        <source>annotation {id} moved from {old} to {new}: its place, its pieces and its quote agree again</source>
        <translation>{id}-аннотация {old} орнынан {new} орнына көшті: орны, фрагменттері мен дәйексөзі қайта сәйкестендірілді</translation>
    </message>
    <message>
        <source>The sample articles are damaged.</source>
        <translation>Үлгі мақалалар бүлінген.</translation>
    </message>
    <message>
        <source>Install Annotator anew.</source>
        <translation>Annotator бағдарламасын қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <comment>panel</comment>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>panel</comment>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>panel</comment>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>panel</comment>
        <translation>Тұжырым</translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <comment>panel</comment>
        <translation>Тұжырымдар қатар</translation>
    </message>
    <message>
        <source>Mentions of an entity</source>
        <comment>panel</comment>
        <translation>Нысанның аталуы</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>panel</comment>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <comment>panel</comment>
        <translation>Нұсқаулық</translation>
    </message>
    <message>
        <source>Text health</source>
        <comment>panel</comment>
        <translation>Мәтін күйі</translation>
    </message>
    <message>
        <source>History</source>
        <comment>panel</comment>
        <translation>Тарих</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <comment>panel</comment>
        <translation>Таңдалған аннотация</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>panel</comment>
        <translation>Жапсырмалар</translation>
    </message>
    <message>
        <source>Concordance</source>
        <comment>panel</comment>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <comment>panel</comment>
        <translation>Белгісіз сөздер</translation>
    </message>
</context>
</TS>
