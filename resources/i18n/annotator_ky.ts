<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ky" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{words} is not a date; write it as 2026-03-14, 2026-03 or 2026.</source>
        <translation>«{words}» — дата эмес; 2026-03-14, 2026-03 же 2026 түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>There is no such date as {words}.</source>
        <translation>«{words}» деген дата жок.</translation>
    </message>
    <message>
        <source>There is no such week as {words}.</source>
        <translation>«{words}» деген жума жок.</translation>
    </message>
    <message>
        <source>{words} ends before it begins.</source>
        <translation>«{words}»: аягы башынан мурда турат.</translation>
    </message>
    <message>
        <source>The quotation mark is still open; close it with another one.</source>
        <translation>Тырмакча жабылган жок; экинчисин коюп жабыңыз.</translation>
    </message>
    <message>
        <source>The regular expression is still open; close it with another /.</source>
        <translation>Регулярдуу туюнтма жабылган жок; аны дагы бир / менен жабыңыз.</translation>
    </message>
    <message>
        <source>There is nothing between the slashes; write a regular expression there.</source>
        <translation>Кыя сызыктардын ортосунда эч нерсе жок; ал жерге регулярдуу туюнтма жазыңыз.</translation>
    </message>
    <message>
        <source>A * stands at the end of a word. For letters inside or before it write an expression: /{word}/.</source>
        <translation>* белгиси сөздүн аягына коюлат. Сөздүн ичиндеги же башындагы тамгалар үчүн туюнтма жазыңыз: /{word}/.</translation>
    </message>
    <message numerus="yes">
        <source>A search takes at most %n words; leave some out.</source>
        <translation>
            <numerusform>Издөөгө эң көбү %n сөз батат; ашыгын алып салыңыз.</numerusform>
            <numerusform>Издөөгө эң көбү %n сөз батат; ашыгын алып салыңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a ) without its (; take it away, or write the (.</source>
        <translation>Жупсуз ) бар; аны өчүрүңүз же ( коюңуз.</translation>
    </message>
    <message>
        <source>Write behind in:{name} what to look for there.</source>
        <translation>in:{name} артынан эмнени издөө керектигин жазыңыз.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other; leave some out.</source>
        <translation>Бири-биринин ичинде кашаалар өтө көп; бир нечесин алып салыңыз.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses; write words there, or take them away.</source>
        <translation>Кашаалардын ичинде эч нерсе жок; ага сөз жазыңыз же кашааларды өчүрүңүз.</translation>
    </message>
    <message>
        <source>The parenthesis is still open; close it with a ).</source>
        <translation>Кашаа жабылган жок; аны ) менен жабыңыз.</translation>
    </message>
    <message>
        <source>Write behind NOT or - what the articles shall be without.</source>
        <translation>NOT же - артынан макалаларда эмне болбошу керектигин жазыңыз.</translation>
    </message>
    <message>
        <source>OR stands between two words; write one on either side. As a word write it small.</source>
        <translation>OR эки сөздүн ортосунда турат; эки жагына тең сөз жазыңыз. Жөн сөз катары болсо, кичине тамга менен жазыңыз.</translation>
    </message>
    <message>
        <source>AND stands between two words; write one on either side. As a word write it small.</source>
        <translation>AND эки сөздүн ортосунда турат; эки жагына тең сөз жазыңыз. Жөн сөз катары болсо, кичине тамга менен жазыңыз.</translation>
    </message>
    <message>
        <source>There is no in:{name}; the places are {places}.</source>
        <translation>in:{name} деген жок; мүмкүн болгон жерлер: {places}.</translation>
    </message>
    <message>
        <source>{words} is not an address on the web; it begins with https:// or http:// and has no spaces.</source>
        <translation>«{words}» — веб-дарек эмес; дарек https:// же http:// менен башталат, боштугу болбойт.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>бул кадимки файл эмес</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>«{file}» файлы өтө чоң.</translation>
    </message>
    <message>
        <source>it has {size} bytes, the manifest says {said}</source>
        <translation>анын көлөмү {size} байт, ал эми манифестте {said} деп жазылган</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one in the manifest</source>
        <translation>анын SHA-256 суммасы манифесттегидей эмес</translation>
    </message>
    <message>
        <source>the file was changed after it was written ({why})</source>
        <translation>файл жазылгандан кийин өзгөртүлгөн ({why})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-сап</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файл жок</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>аны окууга болбойт: {why}</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}.</source>
        <translation>«{file}» файлы бузулган: {why}.</translation>
    </message>
    <message>
        <source>{folder} is no bundle of a project.</source>
        <translation>«{folder}» папкасы долбоордун топтому эмес.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no version.</source>
        <translation>«{file}» файлы бузулган: анда версия көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Annotator (version {version}). Install it to read the bundle.</source>
        <translation>«{file}» файлы Annotator программасынын жаңыраак версиясында ({version}) жазылган. Топтомду окуу үчүн ошол версияны орнотуңуз.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no files or no project.</source>
        <translation>«{file}» файлы бузулган: анда файлдар же долбоор көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} cannot be a file of a bundle.</source>
        <translation>«{file}» файлы бузулган: «{name}» топтомдун файлы боло албайт.</translation>
    </message>
    <message>
        <source>{file} is damaged: it does not name {name}.</source>
        <translation>«{file}» файлы бузулган: анда «{name}» көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Bundle (a folder)</source>
        <translation>Топтом (папка)</translation>
    </message>
    <message>
        <source>a folder that an export wrote: the whole project</source>
        <translation>экспорттон чыккан папка: бүт долбоор</translation>
    </message>
    <message>
        <source>a folder with the whole project, to be kept, compared line by line and read back exactly</source>
        <translation>бүт долбоор бир папкада: сактоо, сап-саптап салыштыруу жана так ошондой кайра окуу үчүн</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it or choose another place.</source>
        <translation>«{folder}» папкасы жок; аны түзүңүз же башка жер тандаңыз.</translation>
    </message>
    <message>
        <source>{file} is a file; a bundle is a folder. Choose another name.</source>
        <translation>«{file}» — файл, ал эми топтом папка болушу керек. Башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty and was not changed; choose another or --overwrite.</source>
        <translation>«{folder}» папкасы бош эмес жана өзгөртүлгөн жок; башкасын же --overwrite параметрин тандаңыз.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {why}. What was there was not changed.</source>
        <translation>«{folder}» папкасына жазууга болгон жок: {why}. Анда болгон нерселер өзгөргөн жок.</translation>
    </message>
    <message>
        <source>{file} is there already and belongs to no bundle; nothing was changed. Choose another folder.</source>
        <translation>«{file}» файлы мурунтан бар жана эч бир топтомго кирбейт; эч нерсе өзгөртүлгөн жок. Башка папка тандаңыз.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>бул JSON объекти эмес</translation>
    </message>
    <message>
        <source>{key} is no uuid</source>
        <translation>{key} — uuid эмес</translation>
    </message>
    <message>
        <source>{key} is no text</source>
        <translation>{key} — текст эмес</translation>
    </message>
    <message>
        <source>{key} is no whole number</source>
        <translation>{key} — бүтүн сан эмес</translation>
    </message>
    <message>
        <source>{key} is neither true nor false</source>
        <translation>{key} — true да, false да эмес</translation>
    </message>
    <message>
        <source>{key} is no object</source>
        <translation>{key} — JSON объекти эмес</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} жок</translation>
    </message>
    <message>
        <source>{key} is not known here</source>
        <translation>{key} бул жерде белгисиз</translation>
    </message>
    <message>
        <source>{key} is {value}, which is none of: {all}</source>
        <translation>{key} мааниси {value}, ал эми төмөнкүлөрдүн бири болушу керек: {all}</translation>
    </message>
    <message>
        <source>{key} is no list</source>
        <translation>{key} — тизме эмес</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key} бош</translation>
    </message>
    <message>
        <source>{key} holds something that does not belong there</source>
        <translation>{key} ичинде ага тиешеси жок нерсе бар</translation>
    </message>
    <message>
        <source>{path} could not be backed up: {reason}.</source>
        <translation>«{path}» файлынын камдык көчүрмөсүн түзүүгө болгон жок: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>«{path}» файлын жазууга болгон жок: {reason}.</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported</source>
        <translation>макала {id}: тексти импорттолгондогудай эмес</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>«{path}» — Annotator долбоору эмес.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>«{path}» файлын окууга болбойт: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the project itself.</source>
        <translation>«{path}» — долбоордун өзү.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there first. Nothing was changed.</source>
        <translation>«{path}» башка терезеде же программада ачык; адегенде аны ошол жерден жабыңыз. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{path}: this SQLite cannot keep the project safe (foreign keys or full sync are off).</source>
        <translation>{path}: бул SQLite долбоорду коопсуз сактай албайт (тышкы ачкычтар же толук синхрондоо өчүк).</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved to {name}. Make room on the disk and do it again.</source>
        <translation>Дискте орун жок: бул өзгөрүү «{name}» файлына сакталган жок. Дисктен орун бошотуп, кайталаңыз.</translation>
    </message>
    <message>
        <source>Another program keeps {name} busy: this was not saved. Do it again in a moment.</source>
        <translation>«{name}» файлын башка программа ээлеп турат: бул өзгөрүү сакталган жок. Бир аздан кийин кайталаңыз.</translation>
    </message>
    <message>
        <source>{name} may not be written to any more: this was not saved. Give yourself the right to write to the file and its folder, and do it again.</source>
        <translation>«{name}» файлына эми жазууга болбойт: бул өзгөрүү сакталган жок. Файлга жана анын папкасына жазуу укугун берип, кайталаңыз.</translation>
    </message>
    <message>
        <source>The disk could not write {name}: this was not saved. Look whether the disk is still connected, and do it again.</source>
        <translation>Диск «{name}» файлын жаза алган жок: бул өзгөрүү сакталган жок. Диск туташып турганын текшерип, кайталаңыз.</translation>
    </message>
    <message>
        <source>{name} is damaged: this was not saved. Restore a backup (menu Project), or save what can be read with “annotator recover”.</source>
        <translation>«{name}» файлы бузулган: бул өзгөрүү сакталган жок. Камдык көчүрмөнү калыбына келтириңиз («Долбоор» менюсу) же окула турганын «annotator recover» менен сактап калыңыз.</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open, so nothing can be saved to it any more. Your work is still here: save it to another place.</source>
        <translation>«{name}» файлы ачык турганда жылдырылган, өчүрүлгөн же алмаштырылган, ошондуктан ага эми эч нерсе сакталбайт. Ишиңиз азырынча ушул жерде: аны башка жерге сактаңыз.</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>маалымат базасынын файлын ачуу мүмкүн эмес</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>маалымат базасы же диск толуп калган</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>дискке жазуу же окуу катасы</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>маалымат базасы окуу үчүн гана</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>маалымат базасы бош эмес</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл маалымат базасы эмес</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>маалымат базасынын файлы бузулган</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes more than {seconds} s on one text. Say more exactly what may be repeated: \w+ instead of .*, one + instead of two within each other.</source>
        <translation>/{source}/ туюнтмасы бир текстке {seconds} секунддан ашык убакыт алат. Эмне кайталанарын тагыраак жазыңыз: .* ордуна \w+, бири-биринин ичиндеги эки + ордуна бирөө.</translation>
    </message>
    <message numerus="yes">
        <source>A regular expression has at most %n characters.</source>
        <translation>
            <numerusform>Регулярдуу туюнтмада эң көбү %n символ болот.</numerusform>
            <numerusform>Регулярдуу туюнтмада эң көбү %n символ болот.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression /{source}/ repeats something too often; repeat it at most %n times.</source>
        <translation>
            <numerusform>/{source}/ туюнтмасы бир нерсени өтө көп кайталайт; эң көбү %n жолу кайталаңыз.</numerusform>
            <numerusform>/{source}/ туюнтмасы бир нерсени өтө көп кайталайт; эң көбү %n жолу кайталаңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The expression /{source}/ calls itself or a part of itself; write the part out.</source>
        <translation>/{source}/ туюнтмасы өзүн же өзүнүн бөлүгүн чакырат; ал бөлүктү толук жазыңыз.</translation>
    </message>
    <message>
        <source>The expression /{source}/ cannot be read: {reason}.</source>
        <translation>/{source}/ туюнтмасын окууга болбойт: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>«{path}» файлын ачууга болбойт: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project; it was not changed.</source>
        <translation>«{path}» — Annotator долбоору эмес; ал өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Annotator (schema {version}, this one knows {known}); it was not changed. Install the newer version to open it.</source>
        <translation>«{path}» Annotator программасынын жаңыраак версиясында түзүлгөн (схемасы: {version}, бул версия тааныганы: {known}); ал өзгөртүлгөн жок. Ачуу үчүн жаңы версиясын орнотуңуз.</translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written to; copy the project to a folder of your own.</source>
        <translation>«{path}» файлына же анын папкасына жазууга болбойт; долбоорду өзүңүздүн папкаңызга көчүрүңүз.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>анын аягы жок</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); it was not changed. Restore a backup (annotator restore), or save what can be read: annotator recover.</source>
        <translation>«{path}» файлы бузулган ({reason}); ал өзгөртүлгөн жок. Камдык көчүрмөнү калыбына келтириңиз (annotator restore) же окула турганын сактап калыңыз: annotator recover.</translation>
    </message>
    <message>
        <source>it lacks {tables}</source>
        <translation>анда жок: {tables}</translation>
    </message>
    <message>
        <source>{path} exists already; it was not changed. Choose another name or open it.</source>
        <translation>«{path}» мурунтан бар; ал өзгөртүлгөн жок. Башка ат тандаңыз же аны ачыңыз.</translation>
    </message>
    <message>
        <source>{path} could not be made: {reason}.</source>
        <translation>«{path}» файлын түзүүгө болгон жок: {reason}.</translation>
    </message>
    <message>
        <source>{path} is on a network drive ({kind}). The project is kept in a slower, safe way there; keep it on a disk of this computer, and copy it with “annotator backup”.</source>
        <translation>«{path}» тармактык дискте ({kind}). Ал жерде долбоор жайыраак, бирок коопсуз жол менен сакталат; аны ушул компьютердин дискинде сактап, «annotator backup» менен көчүрүңүз.</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} synchronises, which may copy it half-written or make two of it. Keep the project in another folder, and put backups into this one.</source>
        <translation>«{path}» {service} синхрондогон папкада; ал файлды чала жазылган бойдон көчүрүшү же экөө кылып коюшу мүмкүн. Долбоорду башка папкада сактап, бул папкага камдык көчүрмөлөрдү салыңыз.</translation>
    </message>
    <message>
        <source>NOT alone finds no words to list; add what the articles shall have.</source>
        <translation>Жалгыз NOT менен тизмелей турган сөз табылбайт; макалаларда эмне болушу керектигин кошуңуз.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>«{path}» мурунтан бар; башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>{path} holds nothing that can be read as a project.</source>
        <translation>«{path}» файлында долбоор катары окула турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>{path} could not be recovered: {reason}.</source>
        <translation>«{path}» файлын калыбына келтирүүгө болгон жок: {reason}.</translation>
    </message>
    <message>
        <source>what was only in {file} ({reason})</source>
        <translation>«{file}» файлында гана болгон нерселер ({reason})</translation>
    </message>
    <message>
        <source>page {number}: {reason}</source>
        <translation>{number}-бет: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that could be of {tables}</source>
        <translation>
            <numerusform>төмөнкүлөргө таандык болушу мүмкүн болгон %n сап: {tables}</numerusform>
            <numerusform>төмөнкүлөргө таандык болушу мүмкүн болгон %n сап: {tables}</numerusform>
        </translation>
    </message>
    <message>
        <source>a row of {table} ({id})</source>
        <translation>{table} таблицасынын сабы ({id})</translation>
    </message>
    <message>
        <source>a row of {table} ({id}): {reason}</source>
        <translation>{table} таблицасынын сабы ({id}): {reason}</translation>
    </message>
    <message>
        <source>{path} has schema {version}, which this Annotator cannot upgrade; it was not changed.</source>
        <translation>«{path}» файлынын схемасы {version}, бул Annotator аны жаңылай албайт; файл өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date and is as it was: {reason}.</source>
        <translation>«{path}» файлын жаңылоого болгон жок, ал мурунку бойдон калды: {reason}.</translation>
    </message>
    <message>
        <source>{table} {id} would point to a row of {parent} that is not there</source>
        <translation>{table} {id}: {parent} таблицасында жок сапка көрсөтүп калат</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>файл бузулган: {reason}</translation>
    </message>
    <message>
        <source>{table} {id} points to a row of {parent} that is not there</source>
        <translation>{table} {id}: {parent} таблицасында жок сапка көрсөтөт</translation>
    </message>
    <message>
        <source>The words hold half a character (a lone surrogate). Nothing was changed.</source>
        <translation>Сөздөрдө символдун жарымы (жалгыз суррогат) бар. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Something that this belongs to is not there any more; it was deleted or undone meanwhile. Nothing was changed.</source>
        <translation>Бул таандык болгон нерсе эми жок; ал бул арада өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Parts of the program and their licences</source>
        <translation>Программанын бөлүктөрү жана лицензиялары</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities in them, keep every mark at once.</source>
        <translation>Макалаларды окуп, ырастоолорду жана объекттерди белгилеңиз; ар бир белги дароо сакталат.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>GNU General Public License 3-версиясы же андан кийинкиси боюнча эркин программа. Эч кандай кепилдик берилбейт.</translation>
    </message>
    <message>
        <source>Parts of other makers; the texts of their licences come with the program:</source>
        <translation>Башка иштеп чыгуучулардын бөлүктөрү; лицензияларынын тексттери программа менен бирге келет:</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Ачуу</translation>
    </message>
    <message>
        <source>Open the folder: {folder}</source>
        <translation>Папканы ачуу: {folder}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>Жолду көчүрүү: {folder}</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Лицензия…</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Билдирүү үчүн маалыматты көчүрүү</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing has been kept in it.</source>
        <translation>«{folder}» папкасы азырынча жок: анда эч нерсе сакталган эмес.</translation>
    </message>
    <message>
        <source>The desktop does not open {folder}. Copy its path instead.</source>
        <translation>Система «{folder}» папкасын ача албайт. Анын жолун көчүрүп алыңыз.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Көчүрүлдү.</translation>
    </message>
    <message>
        <source>Licence of Annotator</source>
        <translation>Annotator лицензиясы</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Лицензиянын тексти</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Жөндөөлөр</translation>
    </message>
    <message>
        <source>Backups of projects</source>
        <translation>Долбоорлордун камдык көчүрмөлөрү</translation>
    </message>
    <message>
        <source>Sample project, other data</source>
        <translation>Үлгү долбоор, башка маалыматтар</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>of the program</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The text did not come with this copy of the program: https://www.gnu.org/licenses/gpl-3.0.txt</source>
        <translation>Бул программа менен лицензиянын тексти кошо келген эмес: https://www.gnu.org/licenses/gpl-3.0.txt</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Макаланын тили…</translation>
    </message>
    <message>
        <source>Find the language by rule</source>
        <translation>Тилди эреже менен аныктоо</translation>
    </message>
    <message>
        <source>Find the language of all articles by rule…</source>
        <translation>Бардык макалалардын тилин эреже менен аныктоо…</translation>
    </message>
    <message>
        <source>said by hand</source>
        <translation>кол менен көрсөтүлгөн</translation>
    </message>
    <message>
        <source>said by the file that it came from</source>
        <translation>файлынан алынган</translation>
    </message>
    <message>
        <source>found by rule</source>
        <translation>эреже менен аныкталган</translation>
    </message>
    <message>
        <source>{language}, written in {script}; {who}</source>
        <translation>{language}, алфавити: {script}; {who}</translation>
    </message>
    <message>
        <source>The language of the article is {name} now. Ctrl+Z takes it back.</source>
        <translation>Макаланын тили эми: {name}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Another language or script…</source>
        <translation>Башка тил же алфавит…</translation>
    </message>
    <message>
        <source>Paragraphs in another language</source>
        <translation>Башка тилдеги абзацтар</translation>
    </message>
    <message>
        <source>Accept the suggestion before you change its extent.</source>
        <translation>Үзүндүнүн чегин өзгөртүүдөн мурда сунушту кабыл алыңыз.</translation>
    </message>
    <message>
        <source>Accept annotations</source>
        <translation>Аннотацияларды кабыл алуу</translation>
    </message>
    <message>
        <source>Reject annotations</source>
        <translation>Аннотацияларды четке кагуу</translation>
    </message>
    <message>
        <source>Reopen annotations</source>
        <translation>Аннотацияларды кайра ачуу</translation>
    </message>
    <message>
        <source>Set annotations as gold</source>
        <translation>Аннотацияларды эталон кылуу</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Кабыл алынды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Кабыл алынды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Четке кагылды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Четке кагылды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Кайра ачылды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Кайра ачылды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set as gold: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Эталон болду: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Эталон болду: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Өчүрүлдү: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Өчүрүлдү: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Аннотацияларды өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>Flagged as unsure: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Күмөндүү деп белгиленди: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Күмөндүү деп белгиленди: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sure again: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Күмөн алынды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Күмөн алынды: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag annotations</source>
        <translation>Күмөн белгисин өзгөртүү</translation>
    </message>
    <message numerus="yes">
        <source>Label {label}: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» энбелгиси: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>«{label}» энбелгиси: %n аннотация. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Энбелгини алмаштыруу: {label}</translation>
    </message>
    <message>
        <source>Nothing to change: the annotations are so already.</source>
        <translation>Өзгөртө турган эч нерсе жок: аннотациялар мурунтан эле ошондой.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Ким айткан</translation>
    </message>
    <message>
        <source>Who said it: type a name</source>
        <translation>Ким айткан: атын жазыңыз</translation>
    </message>
    <message>
        <source>The author of the article says it</source>
        <translation>Муну макаланын автору айтат</translation>
    </message>
    <message>
        <source>Somebody unnamed says it</source>
        <translation>Муну аты аталбаган бирөө айтат</translation>
    </message>
    <message>
        <source>Nobody is named as saying it (agentless)</source>
        <translation>Муну ким айтканы көрсөтүлгөн эмес (айтуучусуз)</translation>
    </message>
    <message>
        <source>Who says it is not resolved</source>
        <translation>Муну ким айтканы аныкталган эмес</translation>
    </message>
    <message>
        <source>A group says it</source>
        <translation>Муну топ айтат</translation>
    </message>
    <message>
        <source>Said by the author. Ctrl+Z takes it back.</source>
        <translation>Айткан: автор. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Said by somebody unnamed. Ctrl+Z takes it back.</source>
        <translation>Айткан: аты аталбаган бирөө. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Said by nobody named. Ctrl+Z takes it back.</source>
        <translation>Айткан: көрсөтүлгөн эмес. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Said by somebody not resolved. Ctrl+Z takes it back.</source>
        <translation>Айткан: аныкталбаган бирөө. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Said by a group. Ctrl+Z takes it back.</source>
        <translation>Айткан: топ. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>The next source and cue that may be meant</source>
        <translation>Кийинки ыктымал булак жана шилтеме сөз</translation>
    </message>
    <message>
        <source>The source and cue before</source>
        <translation>Мурунку булак жана шилтеме сөз</translation>
    </message>
    <message>
        <source>The selected words report the source of the claim; with none selected, propose who does</source>
        <translation>Тандалган сөздөр ырастоонун булагын билдирет; сөз тандалбаса, ким билдирерин сунуштоо</translation>
    </message>
    <message>
        <source>Take the outermost source off the chain of the claim</source>
        <translation>Ырастоонун чынжырынан эң сырткы булакты алып салуу</translation>
    </message>
    <message>
        <source>Nobody is found who may report this source. Select the words and press the key.</source>
        <translation>Бул булакты ким билдириши мүмкүн экени табылган жок. Сөздөрдү тандап, баскычты басыңыз.</translation>
    </message>
    <message>
        <source>reported by {who}</source>
        <translation>билдирген: {who}</translation>
    </message>
    <message>
        <source>a weak guess</source>
        <translation>алсыз болжол</translation>
    </message>
    <message>
        <source>Left without a source; Enter goes into the fields of the claim.</source>
        <translation>Булаксыз калды; Enter ырастоонун талааларына өтөт.</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>айткан: {who}</translation>
    </message>
    <message>
        <source>{who}. Ctrl+Z takes it back.</source>
        <translation>{who}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>{who} is taken off the chain. Ctrl+Z takes it back.</source>
        <translation>Чынжырдан алынды: {who}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Nobody reports the source of this claim yet; Alt+Y says who does.</source>
        <translation>Бул ырастоонун булагын ким билдирери азырынча көрсөтүлгөн эмес; аны Alt+Y көрсөтөт.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? Enter — кабыл алуу, / — чыпкалоо, Esc — баш тартуу.</translation>
    </message>
    <message>
        <source>{who}? ({which} of {all}, ↓ for another) Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? ({which} / {all}, ↓ — башкасы) Enter — кабыл алуу, / — чыпкалоо, Esc — баш тартуу.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it.</source>
        <translation>{who}? Enter — кабыл алуу.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it ({which} of {all}, ↓ for another).</source>
        <translation>{who}? Enter — кабыл алуу ({which} / {all}, ↓ — башкасы).</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it. Ctrl+Z takes the mark back.</source>
        <translation>Белгиленди; {who}? Enter — кабыл алуу. Ctrl+Z белгини артка кайтарат.</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it ({which} of {all}, ↓ for another). Ctrl+Z takes the mark back.</source>
        <translation>Белгиленди; {who}? Enter — кабыл алуу ({which} / {all}, ↓ — башкасы). Ctrl+Z белгини артка кайтарат.</translation>
    </message>
    <message>
        <source>Propose claims and who says them</source>
        <translation>Ырастоолорду жана айтуучуларын сунуштоо</translation>
    </message>
    <message>
        <source>Accept the whole proposed turn</source>
        <translation>Сунушталган репликаны толук кабыл алуу</translation>
    </message>
    <message>
        <source>Accept the proposed claim with who may report its source</source>
        <translation>Сунушталган ырастоону булагын ким билдиргени менен кошо кабыл алуу</translation>
    </message>
    <message>
        <source>Propose all claims of the selected speaker</source>
        <translation>Тандалган айтуучунун бардык ырастоолорун сунуштоо</translation>
    </message>
    <message>
        <source>Claims are no longer proposed.</source>
        <translation>Ырастоолор эми сунушталбайт.</translation>
    </message>
    <message>
        <source>A accepts, X rejects.</source>
        <translation>A — кабыл алуу, X — четке кагуу.</translation>
    </message>
    <message numerus="yes">
        <source>A accepts, X rejects, Shift+A all %n of the turn.</source>
        <translation>
            <numerusform>A — кабыл алуу, X — четке кагуу, Shift+A — репликадагы %n ырастоонун баарын кабыл алуу.</numerusform>
            <numerusform>A — кабыл алуу, X — четке кагуу, Shift+A — репликадагы %n ырастоонун баарын кабыл алуу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed claim, {said}. {keys}</source>
        <translation>Сунушталган ырастоо, {said}. {keys}</translation>
    </message>
    <message>
        <source>Perhaps reported by {who} (a weak guess, by the rule {rule}): Alt+N accepts that, too.</source>
        <translation>Балким, билдирген: {who} (алсыз болжол, эреже: {rule}); Alt+N аны да кабыл алат.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Бир репликанын %n ырастоосу кабыл алынды. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Бир репликанын %n ырастоосу кабыл алынды. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with who reports it. Ctrl+Z takes it back.</source>
        <translation>Ким билдиргени менен кошо кабыл алынды. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>The claims of this speaker are no longer proposed.</source>
        <translation>Бул айтуучунун ырастоолору эми сунушталбайт.</translation>
    </message>
    <message>
        <source>Select the words of a speaker first.</source>
        <translation>Адегенде айтуучуну билдирген сөздөрдү тандаңыз.</translation>
    </message>
    <message>
        <source>Looking for the claims of {speaker}…</source>
        <translation>Айтуучунун ырастоолору изделүүдө: {speaker}…</translation>
    </message>
    <message>
        <source>The rules find no claim of this speaker.</source>
        <translation>Эрежелер бул айтуучунун ырастоолорун тапкан жок.</translation>
    </message>
    <message>
        <source>The rules find no claim in this article.</source>
        <translation>Эрежелер бул макаладан ырастоо тапкан жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed of this speaker</source>
        <translation>
            <numerusform>Бул айтуучунун %n ырастоосу сунушталды</numerusform>
            <numerusform>Бул айтуучунун %n ырастоосу сунушталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed in this article</source>
        <translation>
            <numerusform>Бул макалада %n ырастоо сунушталды</numerusform>
            <numerusform>Бул макалада %n ырастоо сунушталды</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}. Tab — кийинкиси, A — кабыл алуу, X — четке кагуу.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked or rejected already</source>
        <translation>
            <numerusform>мурда %n белгиленген же четке кагылган</numerusform>
            <numerusform>мурда %n белгиленген же четке кагылган</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}, {done}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}, {done}. Tab — кийинкиси, A — кабыл алуу, X — четке кагуу.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Эмне кылгыңыз келет?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Буйрук</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Буйруктар</translation>
    </message>
    <message>
        <source>No command has these words. Esc closes.</source>
        <translation>Мындай сөзү бар буйрук жок. Esc — жабуу.</translation>
    </message>
    <message>
        <source>Dashboard: the project in numbers</source>
        <translation>Көрсөткүчтөр: долбоор сандарда</translation>
    </message>
    <message>
        <source>List the articles of the number</source>
        <translation>Санга кирген макалаларды тизмелөө</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Таблицаны көчүрүү</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Таблицаны экспорттоо…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Сүрөттү экспорттоо…</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Кийинки таблица</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Мурунку таблица</translation>
    </message>
    <message>
        <source>Back from the dashboard to the text</source>
        <translation>Көрсөткүчтөрдөн текстке кайтуу</translation>
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
        <translation>Сүрөт SVG же PNG түрүндө жазылат: файлдын аты төмөнкүнүн бири менен бүтсүн: {suffixes}.</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %n rows</source>
        <translation>
            <numerusform>%n саптын алгачкы {shown} сабы</numerusform>
            <numerusform>%n саптын алгачкы {shown} сабы</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицалар</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Саноо</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>Саналууда… %p %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Саноону токтотуу</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Макалалар</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көчүрүү</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Таблица…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Сүрөт…</translation>
    </message>
    <message>
        <source>Counting was stopped. Click the table at the left, or choose it again, to count it.</source>
        <translation>Саноо токтотулду. Санатуу үчүн сол жактагы таблицаны чыкылдатыңыз же кайра тандаңыз.</translation>
    </message>
    <message>
        <source>There is no article behind this number.</source>
        <translation>Бул санга кирген макала жок.</translation>
    </message>
    <message numerus="yes">
        <source>The table is copied: %n rows.</source>
        <translation>
            <numerusform>Таблица көчүрүлдү: %n сап.</numerusform>
            <numerusform>Таблица көчүрүлдү: %n сап.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Таблицаны экспорттоо</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Сүрөттү экспорттоо</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Азырынча экспорттой турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>«{path}» файлы жазылды.</translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Абал боюнча макалалар</translation>
    </message>
    <message>
        <source>Articles by annotator and status</source>
        <translation>Аннотатор жана абал боюнча макалалар</translation>
    </message>
    <message>
        <source>Articles by day and status</source>
        <translation>Күн жана абал боюнча макалалар</translation>
    </message>
    <message>
        <source>Annotations by annotator</source>
        <translation>Аннотатор боюнча аннотациялар</translation>
    </message>
    <message>
        <source>Annotations by day</source>
        <translation>Күн боюнча аннотациялар</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Энбелгилер</translation>
    </message>
    <message>
        <source>Labels by article</source>
        <translation>Макала боюнча энбелгилер</translation>
    </message>
    <message>
        <source>Labels by outlet</source>
        <translation>Басылма боюнча энбелгилер</translation>
    </message>
    <message>
        <source>Labels by date</source>
        <translation>Дата боюнча энбелгилер</translation>
    </message>
    <message>
        <source>Labels by language</source>
        <translation>Тил боюнча энбелгилер</translation>
    </message>
    <message>
        <source>Speakers by claims</source>
        <translation>Ырастоо саны боюнча айтуучулар</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Баа боюнча ырастоолор</translation>
    </message>
    <message>
        <source>Claims by type</source>
        <translation>Түр боюнча ырастоолор</translation>
    </message>
    <message>
        <source>Entities by mentions</source>
        <translation>Эскерүү саны боюнча объекттер</translation>
    </message>
    <message>
        <source>The status that you have given to each article.</source>
        <translation>Ар бир макалага сиз берген абал.</translation>
    </message>
    <message>
        <source>What each annotator who has given a status thinks of each article.</source>
        <translation>Абал берген ар бир аннотатордун ар бир макала тууралуу пикири.</translation>
    </message>
    <message>
        <source>The day on which articles got the status that they have now, whoever gave it.</source>
        <translation>Макалалар азыркы абалын алган күн, ким бергенине карабай.</translation>
    </message>
    <message>
        <source>All annotations, also suggested and rejected ones.</source>
        <translation>Бардык аннотациялар, сунушталгандары жана четке кагылгандары да.</translation>
    </message>
    <message>
        <source>The day on which annotations were made, also suggested and rejected ones.</source>
        <translation>Аннотациялар түзүлгөн күн, сунушталгандары жана четке кагылгандары да кирет.</translation>
    </message>
    <message>
        <source>On words, accepted or gold, and on whole articles.</source>
        <translation>Сөздөргө коюлган кабыл алынган же эталон, ошондой эле бүтүн макалага коюлган энбелгилер.</translation>
    </message>
    <message>
        <source>By the date of the article. On words, accepted or gold, and on whole articles.</source>
        <translation>Макаланын датасы боюнча. Сөздөргө коюлган кабыл алынган же эталон, ошондой эле бүтүн макалага коюлган энбелгилер.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold. A claim of two speakers counts for both.</source>
        <translation>Кабыл алынган же эталон ырастоолор. Эки айтуучусу бар ырастоо экөөнө тең эсептелет.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold, by their newest verdict.</source>
        <translation>Кабыл алынган же эталон ырастоолор, эң акыркы баасы боюнча.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold.</source>
        <translation>Кабыл алынган же эталон ырастоолор.</translation>
    </message>
    <message>
        <source>Mentions that are accepted or gold.</source>
        <translation>Кабыл алынган же эталон эскерүүлөр.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Абалы</translation>
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
        <translation>Макалалар</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотациялар</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ырастоолор</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Эскерүүлөр</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Датасы жок</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Басылмасы жок</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Тили белгисиз</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Айтуучусу көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Баасы жок</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Түрү жок</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Сунушталган</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Кабыл алынды.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Четке кагылды.</translation>
    </message>
    <message>
        <source>Words of the annotation</source>
        <translation>Аннотациянын сөздөрү</translation>
    </message>
    <message>
        <source>Flag this annotation as unsure (U in the text)</source>
        <translation>Бул аннотацияны күмөндүү деп белгилөө (текстте U)</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete in the text)</source>
        <translation>Бул аннотацияны өчүрүү (текстте Delete)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Кабыл алуу</translation>
    </message>
    <message>
        <source>Accept this annotation (A in the text)</source>
        <translation>Бул аннотацияны кабыл алуу (текстте A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Четке кагуу</translation>
    </message>
    <message>
        <source>Reject this annotation (X in the text)</source>
        <translation>Бул аннотацияны четке кагуу (текстте X)</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n бөлүк</numerusform>
            <numerusform>%n бөлүк</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {label} “{quote}”. Ctrl+Z brings it back.</source>
        <translation>Өчүрүлдү: {label} «{quote}». Ctrl+Z кайтарып берет.</translation>
    </message>
    <message>
        <source>Suggested by {rule}</source>
        <translation>Сунуштаган: {rule}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Кабыл алынган</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Четке кагылган</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Эреже</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of proposals</comment>
        <translation>Туура</translation>
    </message>
    <message>
        <source>Proposed claims accepted and rejected, by rule</source>
        <translation>Кабыл алынган жана четке кагылган сунуштар, эрежелер боюнча</translation>
    </message>
    <message>
        <source>No proposed claim has been accepted or rejected yet. Alt+O proposes some.</source>
        <translation>Азырынча бир да сунушталган ырастоо кабыл алынган же четке кагылган эмес. Alt+O сунуштайт.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Named, without words</source>
        <translation>Аталган, сөзү жок</translation>
    </message>
    <message>
        <source>A group, without words</source>
        <translation>Топ, сөзү жок</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <translation>Аты аталбаган бирөө</translation>
    </message>
    <message>
        <source>Nobody named (agentless)</source>
        <translation>Айтуучусу көрсөтүлгөн эмес (айтуучусуз)</translation>
    </message>
    <message>
        <source>The author of the article</source>
        <translation>Макаланын автору</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Аныкталбаган</translation>
    </message>
    <message>
        <source>No article yet. Import some with {imports}.</source>
        <translation>Азырынча макала жок. {imports} баскычы менен импорттоңуз.</translation>
    </message>
    <message>
        <source>No article has a status yet. Open one and press {done} when you are done with it.</source>
        <translation>Азырынча бир да макаланын абалы жок. Макаланы ачып, бүтүргөндө {done} баскычын басыңыз.</translation>
    </message>
    <message>
        <source>Nothing has been marked yet. Select words in an article and press the key of a label.</source>
        <translation>Азырынча эч нерсе белгиленген эмес. Макаладан сөздөрдү тандап, энбелгинин баскычын басыңыз.</translation>
    </message>
    <message>
        <source>No claim has been marked yet. Select a sentence in an article and press {claim}.</source>
        <translation>Азырынча бир да ырастоо белгиленген эмес. Макаладан сүйлөмдү тандап, {claim} баскычын басыңыз.</translation>
    </message>
    <message>
        <source>No mark names an entity yet. Select a mark in an article and press {link}.</source>
        <translation>Азырынча бир да белги объектти атаган эмес. Макаладан белгини тандап, {link} баскычын басыңыз.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгисиз</translation>
    </message>
    <message>
        <source>{table}: {parts}</source>
        <translation>{table}: {parts}</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Текшерүү жана оңдоо</translation>
    </message>
    <message>
        <source>Looking at every article and mark…</source>
        <translation>Ар бир макала жана белги каралууда…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Табылгандар</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Каталар</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Оңдоо</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Faults found: {count}. A repair makes a backup before, and Ctrl+Z takes it back.</source>
        <translation>Табылган каталар: {count}. Оңдоонун алдында камдык көчүрмө түзүлөт, Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>No fault found.</source>
        <translation>Ката табылган жок.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Оңдоо</translation>
    </message>
    <message>
        <source>Not repaired:</source>
        <translation>Оңдолгон жок:</translation>
    </message>
    <message>
        <source>Repaired: {count}, left: {left}.</source>
        <translation>Оңдолду: {count}, калды: {left}.</translation>
    </message>
    <message>
        <source>Restore a backup for what is left, if one has it whole.</source>
        <translation>Калганы бүтүн сакталган камдык көчүрмө болсо, ошону калыбына келтириңиз.</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Топтомдун мазмуну</translation>
    </message>
    <message>
        <source>The bytes of the imported files, where they are not just their text</source>
        <translation>Импорттолгон файлдардын байттары, алар жөнөкөй тексттен башкача болсо</translation>
    </message>
    <message>
        <source>Tables for spreadsheets beside it (CSV)</source>
        <translation>Жанына электрондук таблицалар (CSV)</translation>
    </message>
    <message>
        <source>the history of steps, and where everybody stopped reading</source>
        <translation>кадамдардын тарыхы жана ар ким окууну токтоткон жер</translation>
    </message>
    <message>
        <source>Replace the bundle that is there; other files in the folder stay</source>
        <translation>Бар топтомду алмаштыруу; папкадагы башка файлдар калат</translation>
    </message>
    <message>
        <source>Write into this folder, which holds other files; they stay</source>
        <translation>Башка файлдары бар ушул папкага жазуу; алар калат</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Уюм</translation>
    </message>
    <message>
        <source>who publishes the reviews</source>
        <translation>серептерди ким жарыялайт</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Анын дареги</translation>
    </message>
    <message>
        <source>Reviews below</source>
        <translation>Серептердин дареги</translation>
    </message>
    <message>
        <source>https://… – each review has its address below this one</source>
        <translation>https://… – ар бир сереп ушул даректин ичинде турат</translation>
    </message>
    <message>
        <source>A review needs {missing}.</source>
        <translation>Сереп үчүн керек: {missing}.</translation>
    </message>
    <message>
        <source>Replace the file that is there ({size})</source>
        <translation>Бар файлды алмаштыруу ({size})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>жана дагы {count}</translation>
    </message>
    <message>
        <source>No claim has a verdict yet.</source>
        <translation>Азырынча бир да ырастоонун баасы жок.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорттоо</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <translation>Бул макала: {title}</translation>
    </message>
    <message numerus="yes">
        <source>The list as it stands: %n articles</source>
        <translation>
            <numerusform>Азыркы тизме: %n макала</numerusform>
            <numerusform>Азыркы тизме: %n макала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole project: %n articles</source>
        <translation>
            <numerusform>Бүт долбоор: %n макала</numerusform>
            <numerusform>Бүт долбоор: %n макала</numerusform>
        </translation>
    </message>
    <message>
        <source>Only articles in</source>
        <translation>Макалаларды тили боюнча чектөө</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>бардык тилдер</translation>
    </message>
    <message>
        <source>Only articles that are</source>
        <translation>Макалаларды абалы боюнча чектөө</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>каалаган абал</translation>
    </message>
    <message>
        <source>Only annotations with label</source>
        <translation>Аннотацияларды энбелгиси боюнча чектөө</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>бардык энбелги</translation>
    </message>
    <message>
        <source>Also suggestions and rejected annotations</source>
        <translation>Сунуштар жана четке кагылган аннотациялар да</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, by which Excel knows the letters</source>
        <translation>Башына байт тартибинин белгисин коюу (Excel тамгаларды таанышы үчүн)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Карап чыгуу…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Жазыла турган файл</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Чектөө</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Жарыялаган</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Кирбейт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Папкада көрсөтүү</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>саналууда…</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>Папкага экспорттоо</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Бардык файлдар (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорттоо жери</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>left behind</comment>
        <translation>эч нерсе</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорттолууда…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорттоо</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n articles</source>
        <translation>
            <numerusform>Экспорт: %n макаланын ичинен {done}</numerusform>
            <numerusform>Экспорт: %n макаланын ичинен {done}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n records</source>
        <translation>
            <numerusform>Экспорт: %n жазуунун ичинен {done}</numerusform>
            <numerusform>Экспорт: %n жазуунун ичинен {done}</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>кирген жок</translation>
    </message>
    <message>
        <source>What the export says</source>
        <translation>Экспорттун билдирүүлөрү</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабуу</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Экспорт токтотулду; эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Токтотулду; эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>{count} {things}</source>
        <translation>{count} {things}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Саналууда…</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Эмне жасалат</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Энбелги тандаңыз</translation>
    </message>
    <message>
        <source>Annotate the hits</source>
        <translation>Дал келүүлөрдү аннотациялоо</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Аннотациялоо</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Энбелги</translation>
    </message>
    <message>
        <source>Choose the label that the hits shall carry.</source>
        <translation>Дал келүүлөргө коюла турган энбелгини тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n new annotations will be made.</source>
        <translation>
            <numerusform>%n жаңы аннотация түзүлөт.</numerusform>
            <numerusform>%n жаңы аннотация түзүлөт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits carry this label already and stay as they are.</source>
        <translation>
            <numerusform>%n дал келүүнүн бул энбелгиси бар, алар өзгөрбөйт.</numerusform>
            <numerusform>%n дал келүүнүн бул энбелгиси бар, алар өзгөрбөйт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits outside the texts are left out.</source>
        <translation>
            <numerusform>Тексттен тышкары %n дал келүү эсепке алынбайт.</numerusform>
            <numerusform>Тексттен тышкары %n дал келүү эсепке алынбайт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations made</source>
        <translation>
            <numerusform>%n аннотация түзүлдү</numerusform>
            <numerusform>%n аннотация түзүлдү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits passed over</source>
        <translation>
            <numerusform>%n дал келүү өткөрүп жиберилди</numerusform>
            <numerusform>%n дал келүү өткөрүп жиберилди</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotating hits</source>
        <translation>Дал келүүлөрдү аннотациялоо</translation>
    </message>
    <message>
        <source>Relabel annotations on the hits</source>
        <translation>Дал келүүлөрдөгү аннотациялардын энбелгисин алмаштыруу</translation>
    </message>
    <message>
        <source>Delete annotations on the hits</source>
        <translation>Дал келүүлөрдөгү аннотацияларды өчүрүү</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Кайсы аннотациялар</translation>
    </message>
    <message>
        <source>Annotations on the hits; Space chooses</source>
        <translation>Дал келүүлөрдөгү аннотациялар; Space тандайт</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Жаңы энбелги</translation>
    </message>
    <message>
        <source>No annotation lies on these hits.</source>
        <translation>Бул дал келүүлөрдө аннотация жок.</translation>
    </message>
    <message>
        <source>Choose with Space which of them are meant.</source>
        <translation>Алардын кайсынысы керек экенин Space менен тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be deleted.</source>
        <translation>
            <numerusform>%n аннотация өчүрүлөт.</numerusform>
            <numerusform>%n аннотация өчүрүлөт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations: choose the label that they shall carry.</source>
        <translation>
            <numerusform>%n аннотация: аларга коюла турган энбелгини тандаңыз.</numerusform>
            <numerusform>%n аннотация: аларга коюла турган энбелгини тандаңыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be {label}; where the words carry it already nothing changes.</source>
        <translation>
            <numerusform>%n аннотациянын энбелгиси «{label}» болот; бул энбелги мурунтан бар жерде эч нерсе өзгөрбөйт.</numerusform>
            <numerusform>%n аннотациянын энбелгиси «{label}» болот; бул энбелги мурунтан бар жерде эч нерсе өзгөрбөйт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted</source>
        <translation>
            <numerusform>%n аннотация өчүрүлдү</numerusform>
            <numerusform>%n аннотация өчүрүлдү</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting annotations</source>
        <translation>Аннотацияларды өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations relabelled as {label}</source>
        <translation>
            <numerusform>%n аннотациянын энбелгиси эми «{label}»</numerusform>
            <numerusform>%n аннотациянын энбелгиси эми «{label}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations so already</source>
        <translation>
            <numerusform>%n аннотация мурунтан ошондой</numerusform>
            <numerusform>%n аннотация мурунтан ошондой</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabelling annotations</source>
        <translation>Аннотациялардын энбелгисин алмаштыруу</translation>
    </message>
    <message>
        <source>{label}, within the hits: {count}</source>
        <translation>{label}, дал келүүнүн ичинде: {count}</translation>
    </message>
    <message>
        <source>{label}, going beyond the hits: {count}</source>
        <translation>{label}, дал келүүдөн чыгып турат: {count}</translation>
    </message>
    <message>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>full texts of articles</source>
        <translation>макаланын толук тексти</translation>
    </message>
    <message>
        <source>articles without annotations</source>
        <translation>аннотациясыз макала</translation>
    </message>
    <message>
        <source>annotations with everything on them</source>
        <translation>аннотация, бардык маалыматы менен</translation>
    </message>
    <message>
        <source>fields of articles (title, date, language, status, labels, metadata)</source>
        <translation>макала талаасы (аталышы, датасы, тили, абалы, энбелгилери, метаберилиштери)</translation>
    </message>
    <message>
        <source>original bytes of imported files (the text is kept, in UTF-8)</source>
        <translation>импорттолгон файлдын баштапкы байттары (текст UTF-8 менен сакталат)</translation>
    </message>
    <message>
        <source>comments on whole articles</source>
        <translation>бүтүн макалага жазылган пикир</translation>
    </message>
    <message>
        <source>who put a label on a whole article</source>
        <translation>бүтүн макалага энбелгини ким койгону</translation>
    </message>
    <message>
        <source>colours, keys and definitions of your own or changed labels (their names are kept)</source>
        <translation>жаңы же өзгөртүлгөн энбелгинин түсү, баскычы жана аныктамасы (аты сакталат)</translation>
    </message>
    <message>
        <source>definitions of your own fields (their values are kept)</source>
        <translation>өз талааңыздын аныктамасы (мааниси сакталат)</translation>
    </message>
    <message>
        <source>aliases, descriptions, external ids and notes of entities</source>
        <translation>объекттин башка аттары, сүрөттөмөсү, тышкы идентификаторлору жана эскертмелери</translation>
    </message>
    <message>
        <source>entities that no exported annotation mentions</source>
        <translation>экспорттолгон аннотацияларда эскерилбеген объект</translation>
    </message>
    <message>
        <source>rules that proposed an annotation</source>
        <translation>аннотацияны сунуштаган эреже</translation>
    </message>
    <message>
        <source>sources further out than the nearest one</source>
        <translation>эң жакынынан алысыраак булак</translation>
    </message>
    <message>
        <source>attributions that no exported claim belongs to</source>
        <translation>экспорттолгон ырастоолорго тиешеси жок атрибуция</translation>
    </message>
    <message>
        <source>groups of claims</source>
        <translation>ырастоолордун тобу</translation>
    </message>
    <message>
        <source>relations between claims</source>
        <translation>ырастоолордун байланышы</translation>
    </message>
    <message>
        <source>settings of the project, such as saved searches (its scale of verdicts is kept)</source>
        <translation>долбоордун жөндөөсү, мисалы сакталган издөө (баалар шкаласы сакталат)</translation>
    </message>
    <message>
        <source>relations between records</source>
        <translation>жазуулардын байланышы</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>колдонмо</translation>
    </message>
    <message>
        <source>steps of the history</source>
        <translation>тарыхтагы кадам</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n макала</numerusform>
            <numerusform>%n макала</numerusform>
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
            <numerusform>%n ырастоо</numerusform>
            <numerusform>%n ырастоо</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объект</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n баа</numerusform>
            <numerusform>%n баа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n далил</numerusform>
            <numerusform>%n далил</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n энбелги</numerusform>
            <numerusform>%n энбелги</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidelines</source>
        <translation>
            <numerusform>%n колдонмо</numerusform>
            <numerusform>%n колдонмо</numerusform>
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
        <translation>«{folder}» — топтом; аны өзүнчө импорттоңуз. Эч нерсе импорттолгон жок.</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Топтомду импорттоо</translation>
    </message>
    <message>
        <source>{folder} holds the project “{name}”:</source>
        <translation>«{folder}» папкасында «{name}» долбоору бар:</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Ал бош.</translation>
    </message>
    <message>
        <source>Keep what this project has where a record differs</source>
        <translation>Жазуу айырмаланса, бул долбоордогусун калтыруу</translation>
    </message>
    <message>
        <source>Take the bundle&apos;s record where one differs</source>
        <translation>Жазуу айырмаланса, топтомдогусун алуу</translation>
    </message>
    <message>
        <source>This project is new: it becomes the one of the bundle.</source>
        <translation>Бул долбоор жаңы: ал топтомдогу долбоор болуп калат.</translation>
    </message>
    <message>
        <source>Records that this project lacks are added; the same ones are passed over. One undo takes it back.</source>
        <translation>Бул долбоордо жок жазуулар кошулат; бирдейлери өткөрүп жиберилет. Бир жолу артка кайтаруу баарын калыбына келтирет.</translation>
    </message>
    <message>
        <source>Files of names (*.csv *.tsv *.jsonl *.ndjson *.txt)</source>
        <translation>Аттардын файлдары (*.csv *.tsv *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>Import entities</source>
        <translation>Объекттерди импорттоо</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>«{file}» файлы окулууда …</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Файлдын мазмуну</translation>
    </message>
    <message>
        <source>An entity that the registry knows by id, Wikidata id, or name and type gets the forms and fields that it lacks; nothing that is there is changed.</source>
        <translation>Реестр идентификатору, Wikidata идентификатору же аты менен түрү боюнча тааныган объектке жетишпеген формалар менен талаалар кошулат; бар нерсе өзгөрбөйт.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорттоо</translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation>«{file}» файлын окуу</translation>
    </message>
    <message>
        <source>{path} is larger than {size}; split it.</source>
        <translation>«{path}» файлынын көлөмү {size} чегинен ашат; аны бөлүңүз.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities in {file}.</source>
        <translation>
            <numerusform>«{file}» файлында %n объект бар.</numerusform>
            <numerusform>«{file}» файлында %n объект бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken; they stand first in the list.</source>
        <translation>
            <numerusform>%n сапты алууга болбойт; алар тизменин башында турат.</numerusform>
            <numerusform>%n сапты алууга болбойт; алар тизменин башында турат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entities</source>
        <translation>
            <numerusform>%n объектти импорттоо</numerusform>
            <numerusform>%n объектти импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>«{file}» файлын импорттоо</translation>
    </message>
    <message numerus="yes">
        <source>%n entities new</source>
        <translation>
            <numerusform>%n жаңы объект</numerusform>
            <numerusform>%n жаңы объект</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>entities</comment>
        <translation>
            <numerusform>%n объект толукталды</numerusform>
            <numerusform>%n объект толукталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms added</source>
        <translation>
            <numerusform>%n форма кошулду</numerusform>
            <numerusform>%n форма кошулду</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks, the first: {place}: {reason}.</source>
        <translation>
            <numerusform>%n эскертүү, биринчиси: {place}: {reason}.</numerusform>
            <numerusform>%n эскертүү, биринчиси: {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>Реестрди экспорттоо</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>«{file}» файлына экспорттоо</translation>
    </message>
    <message>
        <source>The registry was written to {path}.</source>
        <translation>Реестр «{path}» файлына жазылды.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорттоо</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>ката</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>сакталды</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>алмаштырылды</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>айырмаланат</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed.</source>
        <translation>Топтом бузулган; эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>What the import says</source>
        <translation>Импорттун билдирүүлөрү</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орду</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Эмне</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>кабыл алынбады</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>эскертүү</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>жаңы энбелги</translation>
    </message>
    <message>
        <source>new annotator</source>
        <translation>жаңы аннотатор</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>өткөрүп жиберилди</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>башка түрдөгү файл</translation>
    </message>
    <message>
        <source>and {count} more, which are not listed</source>
        <translation>жана дагы {count}, алар тизмеде жок</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Баарын көчүрүү</translation>
    </message>
    <message>
        <source>Looking at the languages of the articles</source>
        <translation>Макалалардын тилдерин кароо</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Токтотулду; эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Languages by rule</source>
        <translation>Тилди эреже менен аныктоо</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Эмне эмнеге өзгөрөт</translation>
    </message>
    <message numerus="yes">
        <source>Change %n articles</source>
        <translation>
            <numerusform>%n макаланы өзгөртүү</numerusform>
            <numerusform>%n макаланы өзгөртүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %n articles was found by rule. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n макаланын тили эреже менен аныкталды. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>%n макаланын тили эреже менен аныкталды. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting the languages of %n articles</source>
        <translation>
            <numerusform>%n макаланын тилин коюу</numerusform>
            <numerusform>%n макаланын тилин коюу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say of all %n articles what is kept already.</source>
        <translation>
            <numerusform>%n макаланын баарында эреже аныктаган тил мурунтан сакталган.</numerusform>
            <numerusform>%n макаланын баарында эреже аныктаган тил мурунтан сакталган.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n articles the language or script of {changes} would be another.</source>
        <translation>
            <numerusform>%n макаланын ичинен {changes} макаланын тили же алфавити өзгөрөт.</numerusform>
            <numerusform>%n макаланын ичинен {changes} макаланын тили же алфавити өзгөрөт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left alone, since somebody or their file has said the language: %n articles.</source>
        <translation>
            <numerusform>Тилин бирөө же файлы көрсөткөндүктөн тийилбейт: %n макала.</numerusform>
            <numerusform>Тилин бирөө же файлы көрсөткөндүктөн тийилбейт: %n макала.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project elsewhere</source>
        <translation>Долбоорду башка жерге сактоо</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. Nothing is lost: your work is still here. Save it, and go on there.</source>
        <translation>«{path}» файлы ачык турганда жылдырылган, өчүрүлгөн же алмаштырылган. Эч нерсе жоголгон жок: ишиңиз азырынча ушул жерде. Аны сактап, ошол жерден улантыңыз.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Сактоо жери</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Эмне ката</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сактап улантуу</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Башка жер…</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Annotator долбоорлору (*.annotator)</translation>
    </message>
    <message>
        <source>both are the place {detail}</source>
        <translation>экөө тең бир жер: {detail}</translation>
    </message>
    <message>
        <source>spelt alike: {detail}</source>
        <translation>жазылышы окшош: {detail}</translation>
    </message>
    <message>
        <source>the same names in another order: {detail}</source>
        <translation>ошол эле аттар, ирети башка: {detail}</translation>
    </message>
    <message>
        <source>the same but for the patronymic: {detail}</source>
        <translation>атасынын атынан башкасы бирдей: {detail}</translation>
    </message>
    <message>
        <source>the initial fits: {detail}</source>
        <translation>баш тамгасы туура келет: {detail}</translation>
    </message>
    <message>
        <source>one may be the acronym of the other: {detail}</source>
        <translation>бири экинчисинин аббревиатурасы болушу мүмкүн: {detail}</translation>
    </message>
    <message>
        <source>they sound alike in two alphabets: {detail}</source>
        <translation>эки алфавитте угулушу окшош: {detail}</translation>
    </message>
    <message>
        <source>{mentions} in {articles}</source>
        <translation>{articles} боюнча {mentions}</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n эскерүү</numerusform>
            <numerusform>%n эскерүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources of claims</source>
        <translation>
            <numerusform>ырастоолордун %n булагы</numerusform>
            <numerusform>ырастоолордун %n булагы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n байланыш</numerusform>
            <numerusform>%n байланыш</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations with a field</source>
        <translation>
            <numerusform>талаасы бар %n аннотация</numerusform>
            <numerusform>талаасы бар %n аннотация</numerusform>
        </translation>
    </message>
    <message>
        <source>Along go: {what}.</source>
        <translation>Кошо өтөт: {what}.</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Объекттерди бириктирүү</translation>
    </message>
    <message>
        <source>The entity that stays</source>
        <translation>Кала турган объект</translation>
    </message>
    <message>
        <source>Which of them stays? The others become its forms.</source>
        <translation>Алардын кайсынысы калат? Башкалары анын формалары болот.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions will name {name}.</source>
        <translation>
            <numerusform>%n эскерүү «{name}» объектин атап калат.</numerusform>
            <numerusform>%n эскерүү «{name}» объектин атап калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms: {forms}.</source>
        <translation>Жаңы формалар: {forms}.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>forms</comment>
        <translation>жок</translation>
    </message>
    <message>
        <source>They are of different types ({types}); the marks keep their labels.</source>
        <translation>Алардын түрлөрү башка-башка ({types}); белгилердин энбелгилери сакталат.</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: %n mentions moved. Ctrl+Z parts them again.</source>
        <translation>
            <numerusform>«{name}» объектине бириктирилди: %n эскерүү көчтү. Ctrl+Z кайра ажыратат.</numerusform>
            <numerusform>«{name}» объектине бириктирилди: %n эскерүү көчтү. Ctrl+Z кайра ажыратат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Жаңы объектти бөлүп чыгаруу</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <translation>Жаңы объекттин аты</translation>
    </message>
    <message>
        <source>Mentions that move</source>
        <translation>Көчө турган эскерүүлөр</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} will name a new entity of the same type.</source>
        <translation>
            <numerusform>«{name}» объектинин %n эскерүүсү ошол эле түрдөгү жаңы объектти атап калат.</numerusform>
            <numerusform>«{name}» объектинин %n эскерүүсү ошол эле түрдөгү жаңы объектти атап калат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Бөлүү</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions split off as {name}. Ctrl+Z joins them again.</source>
        <translation>
            <numerusform>%n эскерүү «{name}» болуп бөлүндү. Ctrl+Z кайра бириктирет.</numerusform>
            <numerusform>%n эскерүү «{name}» болуп бөлүндү. Ctrl+Z кайра бириктирет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>Бир болушу мүмкүн болгон объекттер</translation>
    </message>
    <message>
        <source>Comparing the names of all entities …</source>
        <translation>Бардык объекттердин аттары салыштырылууда …</translation>
    </message>
    <message>
        <source>Pairs of entities that may be one</source>
        <translation>Бир болушу мүмкүн болгон объекттердин жуптары</translation>
    </message>
    <message>
        <source>They are two (X)</source>
        <translation>Булар эки башка (X)</translation>
    </message>
    <message>
        <source>Do not propose this pair again</source>
        <translation>Бул жупту кайра сунуштабоо</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one. Enter shows what a merge would do.</source>
        <translation>
            <numerusform>%n жуп бир объект болушу мүмкүн. Enter бириктирүү эмне берерин көрсөтөт.</numerusform>
            <numerusform>%n жуп бир объект болушу мүмкүн. Enter бириктирүү эмне берерин көрсөтөт.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two entities look like one.</source>
        <translation>Бир объектке окшогон эки объект жок.</translation>
    </message>
    <message>
        <source>{first} and {second} are two. Ctrl+Z takes it back.</source>
        <translation>«{first}» жана «{second}» — эки башка объект. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>иш учурунда</translation>
    </message>
    <message>
        <source>first of its day</source>
        <translation>күндүн биринчиси</translation>
    </message>
    <message>
        <source>before a large step</source>
        <translation>чоң кадамдын алдында</translation>
    </message>
    <message>
        <source>before a newer version</source>
        <translation>жаңы версиянын алдында</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>калыбына келтирүүнүн алдында</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>оңдоонун алдында</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>сиз түзгөн</translation>
    </message>
    <message>
        <source>of the damaged project</source>
        <translation>бузулган долбоордуку</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Долбоор: {name}</translation>
    </message>
    <message>
        <source>Articles: {articles}, annotations: {annotations}</source>
        <translation>Макалалар: {articles}, аннотациялар: {annotations}</translation>
    </message>
    <message>
        <source>Last step: {step}, by {who}, {when}</source>
        <translation>Акыркы кадам: {step}, {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Камдык көчүрмөнү калыбына келтирүү</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Камдык көчүрмөлөр</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Камдык көчүрмөнүн мазмуну</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>The project as it is now is backed up before.</source>
        <translation>Адегенде долбоордун азыркы абалынын камдык көчүрмөсү түзүлөт.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Азырынча камдык көчүрмө жок.</translation>
    </message>
    <message>
        <source>Scale of verdicts</source>
        <translation>Баалар шкаласы</translation>
    </message>
    <message>
        <source>Verdicts in their order</source>
        <translation>Баалар өз иретинде</translation>
    </message>
    <message>
        <source>Name of the chosen verdict</source>
        <translation>Тандалган баанын аты</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Жаңы баа</translation>
    </message>
    <message>
        <source>New verdict, then Enter</source>
        <translation>Жаңы баа, анан Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Өйдө</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Өйдө жылдыруу (тизмеде Alt+Өйдө)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ылдый</translation>
    </message>
    <message>
        <source>Labels of the layer</source>
        <translation>Катмардын энбелгилери</translation>
    </message>
    <message>
        <source>New label, then Enter</source>
        <translation>Жаңы энбелги, анан Enter</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Жаңы энбелгинин аты</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Ылдый жылдыруу (тизмеде Alt+Ылдый)</translation>
    </message>
    <message>
        <source>Show retired labels</source>
        <translation>Архивделген энбелгилер</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Энбелгиге ат керек.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Кыска аты</translation>
    </message>
    <message>
        <source>On the chips in the text</source>
        <translation>Тексттеги белгичелерде</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Баскыч</translation>
    </message>
    <message>
        <source>A digit or letter. Kept for the text: {keys}.</source>
        <translation>Цифра же тамга. Текст үчүн ээленген: {keys}.</translation>
    </message>
    <message>
        <source>What is marked with it, and what is not</source>
        <translation>Аны менен эмне белгиленет, эмне белгиленбейт</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Аныктама</translation>
    </message>
    <message>
        <source>Take it out of the palette; what carries it keeps it</source>
        <translation>Палитрадан алып салуу; мурда коюлгандары калат</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Кайсынысына бириктирүү</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Бириктирүү…</translation>
    </message>
    <message>
        <source>Give all its annotations to the other label and retire it</source>
        <translation>Бардык аннотацияларын башка энбелгиге берип, өзүн архивдөө</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Бириктирүү</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Экөөнү калтыруу</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түс</translation>
    </message>
    <message>
        <source>{label} (merged)</source>
        <translation>{label} (бириктирилген)</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (архивде)</translation>
    </message>
    <message>
        <source>into {label}</source>
        <translation>→ {label}</translation>
    </message>
    <message>
        <source>{label} has another colour.</source>
        <translation>«{label}» энбелгисинин түсү өзгөрдү.</translation>
    </message>
    <message>
        <source>{label} is a label now.</source>
        <translation>«{label}» энбелгиси кошулду.</translation>
    </message>
    <message>
        <source>Labels reordered.</source>
        <translation>Энбелгилердин ирети өзгөрдү.</translation>
    </message>
    <message>
        <source>{label} is retired. Show retired labels to bring it back.</source>
        <translation>«{label}» энбелгиси архивделди. Кайтаруу үчүн архивделген энбелгилерди көрсөтүңүз.</translation>
    </message>
    <message>
        <source>{label} is back.</source>
        <translation>«{label}» энбелгиси кайтарылды.</translation>
    </message>
    <message>
        <source>{label} is back, without its key {key}: another label has it now.</source>
        <translation>«{label}» энбелгиси кайтарылды, бирок баскычы жок: {key} эми башка энбелгиде.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations get the label {into}, and {label} is retired. One undo takes it back.</source>
        <translation>
            <numerusform>%n аннотация «{into}» энбелгисин алат, «{label}» архивделет. Бир жолу артка кайтаруу баарын калыбына келтирет.</numerusform>
            <numerusform>%n аннотация «{into}» энбелгисин алат, «{label}» архивделет. Бир жолу артка кайтаруу баарын калыбына келтирет.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is merged into {into}.</source>
        <translation>«{label}» энбелгиси «{into}» энбелгисине бириктирилди.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n articles.</source>
        <translation>
            <numerusform>%n макалага коюлган.</numerusform>
            <numerusform>%n макалага коюлган.</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles carry it yet.</source>
        <translation>Азырынча бир да макалага коюлган эмес.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n annotations.</source>
        <translation>
            <numerusform>%n аннотацияга коюлган.</numerusform>
            <numerusform>%n аннотацияга коюлган.</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotations carry it yet.</source>
        <translation>Азырынча бир да аннотацияга коюлган эмес.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгөртүү</translation>
    </message>
    <message>
        <source>Rename it in all verdicts (Enter in the name)</source>
        <translation>Бардык бааларда атын өзгөртүү (атта Enter)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Өчүрүү</translation>
    </message>
    <message>
        <source>Take it off the scale (Delete in the list)</source>
        <translation>Шкаладан алып салуу (тизмеде Delete)</translation>
    </message>
    <message>
        <source>The verdicts that claims of this project choose from. A new name changes the verdicts that use it.</source>
        <translation>Бул долбоордун ырастоолоруна коюла турган баалар. Жаңы ат аны колдонгон бааларды да өзгөртөт.</translation>
    </message>
    <message>
        <source>{rating} (verdicts: {count})</source>
        <translation>{rating} (баалар: {count})</translation>
    </message>
    <message>
        <source>Evidence on the web</source>
        <translation>Интернеттеги далил</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Дарек</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Архивдеги көчүрмө</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Ачылган күнү</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Булак түрү</translation>
    </message>
    <message>
        <source>article, report, video, post …</source>
        <translation>макала, отчёт, видео, пост …</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Суроо</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Эмне суралат</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жооп</translation>
    </message>
    <message>
        <source>What the source says to it</source>
        <translation>Булак буга эмне дейт</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Мамиле</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>көрсөтүлө элек</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Кошуу</translation>
    </message>
    <message>
        <source>For the claim “{claim}”</source>
        <translation>«{claim}» ырастоосу үчүн</translation>
    </message>
    <message>
        <source>The source is evidence of the claim. Ctrl+Z takes it back.</source>
        <translation>Булак ырастоонун далили болду. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>{name}? Enter links it, / chooses another, Esc drops it.</source>
        <translation>{name}? Enter — байланыштыруу, / — башкасын тандоо, Esc — баш тартуу.</translation>
    </message>
    <message>
        <source>“{words}”: {name}, by {rule}? Enter links it, / chooses another.</source>
        <translation>«{words}»: {name} ({rule})? Enter — байланыштыруу, / — башкасын тандоо.</translation>
    </message>
    <message>
        <source>“{words}” names {name}. Ctrl+Z takes the link back.</source>
        <translation>«{words}» — {name}. Ctrl+Z байланышты артка кайтарат.</translation>
    </message>
    <message>
        <source>Left without an entity; Enter goes into the fields of the mark.</source>
        <translation>Объектсиз калды; Enter белгинин талааларына өтөт.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ката</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Билдирүүнү жабуу</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Программадагы ката</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Катанын чоо-жайы</translation>
    </message>
    <message>
        <source>Details may quote words of your articles; the log file does not: {path}</source>
        <translation>Чоо-жайында макалаларыңыздын сөздөрү болушу мүмкүн; журнал файлында алар жок: {path}</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times.</source>
        <translation>
            <numerusform>Бул %n жолу болду.</numerusform>
            <numerusform>Бул %n жолу болду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Болбой турган ката кетти.</translation>
    </message>
    <message>
        <source>Every mark made so far is saved, what you are typing stays where it is, and you can go on working. If it keeps happening, close Annotator and start it again.</source>
        <translation>Буга чейин коюлган ар бир белги сакталды, терип жаткан текстиңиз ордунда, ишти уланта берсеңиз болот. Ката кайталана берсе, Annotator программасын жаап, кайра ачыңыз.</translation>
    </message>
    <message>
        <source>Select the claim first, then collect its evidence.</source>
        <translation>Адегенде ырастоону тандап, анан анын далилдерин чогултуңуз.</translation>
    </message>
    <message>
        <source>No more evidence is collected.</source>
        <translation>Далил чогултуу аяктады.</translation>
    </message>
    <message>
        <source>evidence for “{claim}”</source>
        <translation>«{claim}» ырастоосунун далилдери</translation>
    </message>
    <message>
        <source>{key} makes the selected words of any article evidence for “{claim}”; Esc ends it.</source>
        <translation>{key} каалаган макаладан тандалган сөздөрдү «{claim}» ырастоосуна далил кылат; Esc аяктатат.</translation>
    </message>
    <message>
        <source>“Use the selection as evidence”</source>
        <translation>«Тандалганды далил катары колдонуу»</translation>
    </message>
    <message>
        <source>Select the claim first; then words of any article can be its evidence.</source>
        <translation>Адегенде ырастоону тандаңыз; андан кийин каалаган макаланын сөздөрү анын далили боло алат.</translation>
    </message>
    <message>
        <source>Select the words that speak for or against “{claim}” first.</source>
        <translation>Адегенде «{claim}» ырастоосун жактаган же ага каршы сөздөрдү тандаңыз.</translation>
    </message>
    <message>
        <source>The selection is evidence of “{claim}”.</source>
        <translation>Тандалган сөздөр «{claim}» ырастоосунун далили болду.</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>name of a mark</comment>
        <translation>далил</translation>
    </message>
    <message>
        <source>Evidence for the claim “{words}”</source>
        <translation>«{words}» ырастоосунун далили</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for the claim “{words}”</source>
        <translation>«{words}» ырастоосунун далили ({stance})</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Макаланын тили</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Тексттин маселелери</translation>
    </message>
    <message>
        <source>Language of the article: {name}</source>
        <translation>Макаланын тили: {name}</translation>
    </message>
    <message>
        <source>Text health: {words}</source>
        <translation>Текст абалы: {words}</translation>
    </message>
    <message>
        <source>Paragraphs in another language:</source>
        <translation>Башка тилдеги абзацтар:</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>тили белгисиз</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казакча</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Өзбекче</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызча</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Орусча</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Түркчө</translation>
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
        <translation>Башка тил</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>тамгасыз</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Жаңы долбоор…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Долбоорду ачуу…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Үлгү долбоорду ачуу</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Долбоорду жабуу</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Жөндөөлөр…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Чыгуу</translation>
    </message>
    <message>
        <source>Only the text (focus mode)</source>
        <translation>Текст гана (көңүл топтоо режими)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Терезенин кийинки бөлүгү</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Мурунку бөлүк</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Буйруктар палитрасы</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>Баскычтар барагы</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Баскычтарды өзгөртүү…</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>Annotator жөнүндө</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Жаңы долбоор</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Долбоорду ачуу</translation>
    </message>
    <message>
        <source>{path} is open in another window, which was brought to the front.</source>
        <translation>«{path}» башка терезеде ачык, ал терезе алдыга чыгарылды.</translation>
    </message>
    <message>
        <source>{articles}: {status}. Ctrl+Z takes it back.</source>
        <translation>{articles}: {status}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message numerus="yes">
        <source>Setting %n articles to {status}</source>
        <translation>
            <numerusform>%n макаланын абалын өзгөртүү: {status}</numerusform>
            <numerusform>%n макаланын абалын өзгөртүү: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {article} with its marks. Ctrl+Z brings it back.</source>
        <translation>{article} белгилери менен өчүрүлдү. Ctrl+Z кайтарып берет.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n articles with their marks. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n макала белгилери менен өчүрүлдү. Ctrl+Z кайтарып берет.</numerusform>
            <numerusform>%n макала белгилери менен өчүрүлдү. Ctrl+Z кайтарып берет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n articles</source>
        <translation>
            <numerusform>%n макаланы өчүрүү</numerusform>
            <numerusform>%n макаланы өчүрүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelling %n articles</source>
        <translation>
            <numerusform>%n макалага энбелги коюу</numerusform>
            <numerusform>%n макалага энбелги коюу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlabelling %n articles</source>
        <translation>
            <numerusform>%n макаладан энбелгини алуу</numerusform>
            <numerusform>%n макаладан энбелгини алуу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} put on %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» энбелгиси %n макалага коюлду. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>«{label}» энбелгиси %n макалага коюлду. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} taken off %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>«{label}» энбелгиси %n макаладан алынды. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>«{label}» энбелгиси %n макаладан алынды. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grow the start by a word</source>
        <translation>Башын бир сөзгө кеңейтүү</translation>
    </message>
    <message>
        <source>Grow the end by a word</source>
        <translation>Аягын бир сөзгө кеңейтүү</translation>
    </message>
    <message>
        <source>Shrink the start by a word</source>
        <translation>Башын бир сөзгө кыскартуу</translation>
    </message>
    <message>
        <source>Shrink the end by a word</source>
        <translation>Аягын бир сөзгө кыскартуу</translation>
    </message>
    <message>
        <source>Grow the start by a character</source>
        <translation>Башын бир символго кеңейтүү</translation>
    </message>
    <message>
        <source>Grow the end by a character</source>
        <translation>Аягын бир символго кеңейтүү</translation>
    </message>
    <message>
        <source>Shrink the start by a character</source>
        <translation>Башын бир символго кыскартуу</translation>
    </message>
    <message>
        <source>Shrink the end by a character</source>
        <translation>Аягын бир символго кыскартуу</translation>
    </message>
    <message>
        <source>Accepted. Ctrl+Z takes it back.</source>
        <translation>Кабыл алынды. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Rejected. Ctrl+Z takes it back.</source>
        <translation>Четке кагылды. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Accept all visible entity suggestions</source>
        <translation>Көрүнгөн бардык объект сунуштарын кабыл алуу</translation>
    </message>
    <message>
        <source>Repeat the last label</source>
        <translation>Акыркы энбелгини кайталоо</translation>
    </message>
    <message>
        <source>Marker mode: choose a label, then sweep</source>
        <translation>Маркер режими: энбелгини тандап, үстүнөн сүйрөө</translation>
    </message>
    <message>
        <source>Add the selection as a fragment</source>
        <translation>Тандалганды фрагмент катары кошуу</translation>
    </message>
    <message>
        <source>Mark in marker mode, or into the fields</source>
        <translation>Маркер режиминде белгилөө же талааларга өтүү</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Сунушту кабыл алуу</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Сунушту четке кагуу</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Күмөндүү</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Эскертме жазуу</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>act</comment>
        <translation>Пикир жазуу</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Аннотацияны өчүрүү</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Кийинки аннотация</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Мурунку аннотация</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Кийинки сүйлөмдү тандоо</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Мурунку сүйлөмдү тандоо</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Тандоону алуу</translation>
    </message>
    <message>
        <source>There is no word here; put the caret on one or select some.</source>
        <translation>Бул жерде сөз жок; курсорду сөзгө коюңуз же сөздөрдү тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Бир репликанын %n ырастоосу белгиленди. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>Бир репликанын %n ырастоосу белгиленди. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked {label} “{words}”. Ctrl+Z takes it back.</source>
        <translation>Белгиленди: {label} «{words}». Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Relabelled as {label}. Ctrl+Z takes it back.</source>
        <translation>Энбелги алмаштырылды: {label}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>No label has been used yet; press the key of one.</source>
        <translation>Азырынча бир да энбелги колдонулган эмес; бирөөнүн баскычын басыңыз.</translation>
    </message>
    <message>
        <source>Marker mode is off.</source>
        <translation>Маркер режими өчүк.</translation>
    </message>
    <message>
        <source>Marker mode: press the key of a label, then sweep over the words. M or Esc ends it.</source>
        <translation>Маркер режими: энбелгинин баскычын басып, сөздөрдүн үстүнөн сүйрөңүз. M же Esc аяктатат.</translation>
    </message>
    <message>
        <source>Marker: {label}. Sweep, or select and press Enter. M or Esc ends it.</source>
        <translation>Маркер: {label}. Үстүнөн сүйрөңүз же тандап, Enter басыңыз. M же Esc аяктатат.</translation>
    </message>
    <message>
        <source>Select an annotation first, then words elsewhere, then press F.</source>
        <translation>Адегенде аннотацияны, анан башка жердеги сөздөрдү тандап, F баскычын басыңыз.</translation>
    </message>
    <message>
        <source>Added the fragment “{words}”. Ctrl+Z takes it back.</source>
        <translation>«{words}» фрагменти кошулду. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%n сунуш кабыл алынды. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>%n сунуш кабыл алынды. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entity suggestion is on the screen.</source>
        <translation>Экранда объект сунушу жок.</translation>
    </message>
    <message>
        <source>Sure again.</source>
        <translation>Күмөн алынды.</translation>
    </message>
    <message>
        <source>Flagged as unsure.</source>
        <translation>Күмөндүү деп белгиленди.</translation>
    </message>
    <message>
        <source>Removed {label} “{words}”. Ctrl+Z brings it back.</source>
        <translation>Өчүрүлдү: {label} «{words}». Ctrl+Z кайтарып берет.</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>Андан ары жылдырууга болбойт.</translation>
    </message>
    <message>
        <source>Extent changed. Ctrl+Z takes it back.</source>
        <translation>Үзүндүнүн чеги өзгөрдү. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>No further annotation.</source>
        <translation>Башка аннотация жок.</translation>
    </message>
    <message>
        <source>No annotation in this article yet.</source>
        <translation>Бул макалада азырынча аннотация жок.</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Белгилөө: {label}</translation>
    </message>
    <message>
        <source>{first} or {others}</source>
        <translation>{first} же {others}</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>how a name was recognised</comment>
        <translation>аты</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <comment>how a name was recognised</comment>
        <translation>фамилиясы гана</translation>
    </message>
    <message>
        <source>the given name alone</source>
        <comment>how a name was recognised</comment>
        <translation>өз аты гана</translation>
    </message>
    <message>
        <source>the acronym</source>
        <comment>how a name was recognised</comment>
        <translation>аббревиатурасы</translation>
    </message>
    <message>
        <source>what the acronym stands for</source>
        <comment>how a name was recognised</comment>
        <translation>аббревиатуранын чечмеси</translation>
    </message>
    <message>
        <source>the name of the place in this language</source>
        <comment>how a name was recognised</comment>
        <translation>жердин бул тилдеги аты</translation>
    </message>
    <message>
        <source>how it sounds in another alphabet</source>
        <comment>how a name was recognised</comment>
        <translation>башка алфавитте угулушу</translation>
    </message>
    <message>
        <source>the same words linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>бул макалада байланышкан ошол эле сөздөр</translation>
    </message>
    <message>
        <source>the same pronoun linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>бул макалада байланышкан ошол эле ат атооч</translation>
    </message>
    <message>
        <source>Choose whom the mark names, or who says it</source>
        <translation>Белги кимди атаарын же ким айтканын тандоо</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Макалалардан издөө</translation>
    </message>
    <message>
        <source>Words in any spelling and script, &quot;as written&quot;, OR, -without; ? tells more.</source>
        <translation>Сөздөр каалаган жазылышта жана алфавитте, &quot;дал ушундай&quot;, OR, -мунусуз; ? кененирээк айтат.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>verb</comment>
        <translation>Чыпкалоо</translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>verb</comment>
        <translation>Иреттөө</translation>
    </message>
    <message>
        <source>What the search lacks</source>
        <translation>Издөөдө эмне жетишпейт</translation>
    </message>
    <message>
        <source>Only {filters}</source>
        <translation>Чыпка: {filters}</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>order</comment>
        <translation>Өсүү</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>order</comment>
        <translation>Кемүү</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Тил боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>Filter by script</source>
        <translation>Алфавит боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>Filter by language of paragraphs</source>
        <translation>Абзацтардын тили боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Чыпкаларды тазалоо</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Энбелги боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>Filter by outlet</source>
        <translation>Басылма боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>Paragraphs in</source>
        <translation>Абзац тили</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Баштапкы дата</translation>
    </message>
    <message>
        <source>Date to</source>
        <translation>Акыркы дата</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Аталыш</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Алфавит</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Address (url)</source>
        <translation>Дарек (url)</translation>
    </message>
    <message>
        <source>Fields of the article</source>
        <translation>Макаланын талаалары</translation>
    </message>
    <message>
        <source>Fields of the articles</source>
        <translation>Макалалардын талаалары</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Only the fields that you write into change.</source>
        <translation>Сиз жазган талаалар гана өзгөрөт.</translation>
    </message>
    <message>
        <source>Saved: {fields}. Ctrl+Z takes it back.</source>
        <translation>Сакталды: {fields}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Only: {reason}</source>
        <translation>Чыпка: {reason}</translation>
    </message>
    <message>
        <source>{said}. Show the articles of before again</source>
        <translation>{said}. Мурунку макалаларды кайра көрсөтүү</translation>
    </message>
    <message>
        <source>{said}
Esc or a click: the articles of before</source>
        <translation>{said}
Esc же чыкылдатуу: мурунку макалалар</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Сөз боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>Filter annotations by words</source>
        <translation>Аннотацияларды сөз боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>Filter annotations by layer, label, annotator or status</source>
        <translation>Аннотацияларды катмар, энбелги, аннотатор же абал боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>A claim without a source</source>
        <translation>Булагы жок ырастоо</translation>
    </message>
    <message>
        <source>A verdict ({verdict}) without explanation and evidence</source>
        <translation>Түшүндүрмөсү жана далили жок баа ({verdict})</translation>
    </message>
    <message>
        <source>An entity without a type</source>
        <translation>Түрү жок объект</translation>
    </message>
    <message>
        <source>A mark that begins or ends with a space</source>
        <translation>Боштук менен башталган же бүткөн белги</translation>
    </message>
    <message>
        <source>Marked as {label} here, elsewhere as {usual}</source>
        <translation>Бул жерде «{label}» деп белгиленген, башка жерде «{usual}»</translation>
    </message>
    <message>
        <source>found to be right</source>
        <translation>туура деп табылган</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Текшерүүлөр</translation>
    </message>
    <message>
        <source>What may have been overlooked</source>
        <translation>Көз жаздымда калышы мүмкүн нерселер</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Кайдан кароо</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Бул макала</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Бүт долбоор</translation>
    </message>
    <message>
        <source>Found right</source>
        <translation>Туура деп табылган</translation>
    </message>
    <message>
        <source>Show also what somebody has found to be right</source>
        <translation>Бирөө туура деп тапкандарды да көрсөтүү</translation>
    </message>
    <message>
        <source>Show what may have been overlooked</source>
        <translation>Көз жаздымда калышы мүмкүн нерселерди көрсөтүү</translation>
    </message>
    <message>
        <source>Looking through the project…</source>
        <translation>Долбоор каралууда…</translation>
    </message>
    <message>
        <source>All that was found has been found to be right.</source>
        <translation>Табылгандардын баары туура деп табылган.</translation>
    </message>
    <message>
        <source>Nothing to look at: claims have sources, entities a type, edges their words, words one label.</source>
        <translation>Карай турган эч нерсе жок: ырастоолордун булагы, объекттердин түрү бар, белгилер сөз чегине дал келет, бир сөздө бир эле энбелги.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n текшерүү</numerusform>
            <numerusform>%n текшерүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what was found</source>
        <translation>Табылганга өтүү</translation>
    </message>
    <message>
        <source>It is right: do not tell it again</source>
        <translation>Бул туура: кайра көрсөтпөө</translation>
    </message>
    <message>
        <source>Look through the article or the project</source>
        <translation>Макаланы же долбоорду карап чыгуу</translation>
    </message>
    <message>
        <source>Back from the checks to the text</source>
        <translation>Текшерүүлөрдөн текстке кайтуу</translation>
    </message>
    <message>
        <source>It is told again. Ctrl+Z takes that back.</source>
        <translation>Кайра көрсөтүлөт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Found to be right, and not told again. Ctrl+Z takes it back.</source>
        <translation>Туура деп табылды, мындан ары көрсөтүлбөйт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n ат</numerusform>
            <numerusform>%n ат</numerusform>
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
        <translation>Бир эле нерсени айтышы мүмкүн ырастоолор</translation>
    </message>
    <message>
        <source>Looking for claims that say the same as “{words}”…</source>
        <translation>«{words}» менен бир эле нерсени айткан ырастоолор изделүүдө…</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n claims looked at…</source>
        <translation>
            <numerusform>%n ырастоонун ичинен {read} каралды…</numerusform>
            <numerusform>%n ырастоонун ичинен {read} каралды…</numerusform>
        </translation>
    </message>
    <message>
        <source>May say the same as “{words}”. A takes one into its group, X rejects it, V lays it beside, Esc: back.</source>
        <translation>«{words}» менен бир эле нерсени айтышы мүмкүн. A — тобуна алуу, X — четке кагуу, V — жанына коюу, Esc — кайтуу.</translation>
    </message>
    <message>
        <source>No claim of another article looks as if it said the same as “{words}”. Esc goes back.</source>
        <translation>Башка макалалардан «{words}» менен бир эле нерсени айткандай көрүнгөн ырастоо табылган жок. Esc артка кайтарат.</translation>
    </message>
    <message>
        <source>Propose claims of other articles that say the same as the current one</source>
        <translation>Башка макалалардан учурдагысы менен бир эле нерсени айткан ырастоолорду сунуштоо</translation>
    </message>
    <message>
        <source>Check-worthy</source>
        <translation>Текшерүүгө арзыйт</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Булагы жок</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Көрсөтүлбөгөн</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Ырастоо издөө</translation>
    </message>
    <message>
        <source>Search the claims of the project</source>
        <translation>Долбоордун ырастоолорунан издөө</translation>
    </message>
    <message>
        <source>Filter and sort the claims</source>
        <translation>Ырастоолорду чыпкалоо жана иреттөө</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>топтолгон</translation>
    </message>
    <message>
        <source>Only grouped claims</source>
        <translation>Топтолгон ырастоолор гана</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ирети</translation>
    </message>
    <message>
        <source>The current claim supports the other</source>
        <translation>Учурдагы ырастоо экинчисин колдойт</translation>
    </message>
    <message>
        <source>Said: “{first}” supports “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсөтүлдү: «{first}» ырастоосу «{second}» ырастоосун колдойт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>The current claim contradicts the other</source>
        <translation>Учурдагы ырастоо экинчисине каршы келет</translation>
    </message>
    <message>
        <source>Said: “{first}” contradicts “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсөтүлдү: «{first}» ырастоосу «{second}» ырастоосуна каршы келет. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>The current claim qualifies the other</source>
        <translation>Учурдагы ырастоо экинчисин тактайт</translation>
    </message>
    <message>
        <source>Said: “{first}” qualifies “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсөтүлдү: «{first}» ырастоосу «{second}» ырастоосун тактайт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>The current claim updates the other</source>
        <translation>Учурдагы ырастоо экинчисин жаңылайт</translation>
    </message>
    <message>
        <source>Said: “{first}” updates “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсөтүлдү: «{first}» ырастоосу «{second}» ырастоосун жаңылайт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>The current claim is part of the other</source>
        <translation>Учурдагы ырастоо экинчисинин бөлүгү</translation>
    </message>
    <message>
        <source>Said: “{first}” is part of “{second}”. Ctrl+Z takes it back.</source>
        <translation>Көрсөтүлдү: «{first}» ырастоосу «{second}» ырастоосунун бөлүгү. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <translation>Долбоордун ырастоолору</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Ырастоолордун саны</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Эрежелер</translation>
    </message>
    <message>
        <source>How the claims that each rule proposed were judged</source>
        <translation>Ар бир эреже сунуштаган ырастоолор кандай бааланганы</translation>
    </message>
    <message>
        <source>No claim passes the filter. Esc in the search shows all.</source>
        <translation>Чыпкага бир да ырастоо туура келбейт. Издөөдөгү Esc баарын көрсөтөт.</translation>
    </message>
    <message>
        <source>No claim is marked in the project yet. Open an article and press C on a sentence.</source>
        <translation>Долбоордо азырынча бир да ырастоо белгиленген эмес. Макаланы ачып, сүйлөмдө C баскычын басыңыз.</translation>
    </message>
    <message>
        <source>The selected claims say the same</source>
        <translation>Тандалган ырастоолор бир эле нерсени айтат</translation>
    </message>
    <message>
        <source>Take the selected claims out of their group</source>
        <translation>Тандалган ырастоолорду тобунан чыгаруу</translation>
    </message>
    <message>
        <source>Lay the group or the selected claims side by side</source>
        <translation>Топту же тандалган ырастоолорду катар коюу</translation>
    </message>
    <message>
        <source>Forget how the two selected claims stand to each other</source>
        <translation>Тандалган эки ырастоонун байланышын унутуу</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Ырастоолордон издөө</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Бардык ырастоолорду көрсөтүү</translation>
    </message>
    <message>
        <source>Take the proposed claim into the group</source>
        <translation>Сунушталган ырастоону топко алуу</translation>
    </message>
    <message>
        <source>The proposed claim says something else</source>
        <translation>Сунушталган ырастоо башка нерсени айтат</translation>
    </message>
    <message>
        <source>Lay the proposed claim beside the one it is for</source>
        <translation>Сунушталган ырастоону негизгисинин жанына коюу</translation>
    </message>
    <message>
        <source>“{words}” is in the group. Ctrl+Z takes it back.</source>
        <translation>«{words}» топко кирди. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>“{words}” is not proposed again. Ctrl+Z takes it back.</source>
        <translation>«{words}» мындан ары сунушталбайт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n claims; V lays them side by side. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ырастоо топтолду; V аларды катар коёт. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>%n ырастоо топтолду; V аларды катар коёт. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is in a group.</source>
        <translation>Алардын бири да топто эмес.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n claims out of their group. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n ырастоо тобунан чыгарылды. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>%n ырастоо тобунан чыгарылды. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten. Ctrl+Z takes it back.</source>
        <translation>Унутулду. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Nothing is said of these two.</source>
        <translation>Бул экөөнүн байланышы көрсөтүлгөн эмес.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Айтуучу</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Басылма</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Сүйлөм</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Баа</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>ырасталат</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>танылат</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>балким</translation>
    </message>
    <message>
        <source>possibly not</source>
        <translation>балким эмес</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Байланыш</translation>
    </message>
    <message>
        <source>They differ in {parts}.</source>
        <translation>Айырмасы: {parts}.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Ырастоо</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Полярдуулук</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Money, several currencies</source>
        <translation>Акча, бир нече валюта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>{relation} {column}</source>
        <translation>{relation} → {column}</translation>
    </message>
    <message>
        <source>Select claims in the panel “Claims” and press V, or press Alt+B on a claim that is in a group.</source>
        <translation>«Ырастоо» панелинен ырастоолорду тандап, V басыңыз же топтогу ырастоодо Alt+B басыңыз.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Топтун аты</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Айырмасы</translation>
    </message>
    <message>
        <source>Lay the group of the selected claim side by side</source>
        <translation>Тандалган ырастоонун тобун катар коюу</translation>
    </message>
    <message>
        <source>This claim is in no group. Select it with others in the panel “Claims”, press G.</source>
        <translation>Бул ырастоо топто эмес. Аны башкалары менен «Ырастоо» панелинен тандап, G басыңыз.</translation>
    </message>
    <message>
        <source>Nothing is seen to differ.</source>
        <translation>Айырма байкалган жок.</translation>
    </message>
    <message>
        <source>Select a name in the text, or a mark, to enter it in the registry.</source>
        <translation>Реестрге киргизүү үчүн тексттен атты же белгини тандаңыз.</translation>
    </message>
    <message>
        <source>{name} is in the registry now. Ctrl+Z takes it back.</source>
        <translation>«{name}» реестрге киргизилди. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Select a mark of a name, or an entity in the registry, to mark its other mentions.</source>
        <translation>Башка эскерүүлөрүн белгилөө үчүн аттын белгисин же реестрден объект тандаңыз.</translation>
    </message>
    <message>
        <source>The entity has no type to mark its mentions with. Press E in the registry.</source>
        <translation>Объекттин түрү жок, ошондуктан эскерүүлөрүн белгилөөгө болбойт. Реестрде E басыңыз.</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>бардык объекттер</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **strong**, *slanted*</source>
        <translation>Markdown: # аталыш, - тизме, **калың**, *жантык*</translation>
    </message>
    <message>
        <source>Guideline, as Markdown</source>
        <translation>Колдонмо, Markdown түрүндө</translation>
    </message>
    <message>
        <source>Guideline for</source>
        <translation>Эмненин колдонмосу</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Түзөтүү</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Колдонмону түзөтүү</translation>
    </message>
    <message>
        <source>Read the guideline of the selected annotation&apos;s label</source>
        <translation>Тандалган аннотациянын энбелгисинин колдонмосун окуу</translation>
    </message>
    <message>
        <source>Add the annotation to its label&apos;s guideline as an example</source>
        <translation>Аннотацияны энбелгисинин колдонмосуна мисал катары кошуу</translation>
    </message>
    <message>
        <source>Save the guidelines as Markdown…</source>
        <translation>Колдонмолорду Markdown түрүндө сактоо…</translation>
    </message>
    <message>
        <source>The link leads to {address}</source>
        <translation>Шилтеме бул жакка алып барат: {address}</translation>
    </message>
    <message>
        <source>There is no guideline for the project yet. Press Edit and write one.</source>
        <translation>Долбоордун колдонмосу азырынча жок. «Түзөтүү» баскычын басып, жазыңыз.</translation>
    </message>
    <message>
        <source>There is no guideline for {label} yet. Press Edit and write one. Alt+X on an annotation adds it as an example.</source>
        <translation>«{label}» энбелгисинин колдонмосу азырынча жок. «Түзөтүү» баскычын басып, жазыңыз. Аннотацияда Alt+X аны мисал катары кошот.</translation>
    </message>
    <message>
        <source>Added to the guideline as an example. Ctrl+Z takes it back.</source>
        <translation>Колдонмого мисал катары кошулду. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Save the guidelines</source>
        <translation>Колдонмолорду сактоо</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Маселе</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Алдында</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Эскерүү</translation>
    </message>
    <message>
        <source>left out: {words}</source>
        <translation>желекчесиз: {words}</translation>
    </message>
    <message>
        <source>checked: {words}</source>
        <translation>желекчелүү: {words}</translation>
    </message>
    <message>
        <source>Recognised by {rule}</source>
        <translation>Таануу негизи: {rule}</translation>
    </message>
    <message>
        <source>Mark every mention in this article</source>
        <translation>Бул макаладагы бардык эскерүүлөрдү белгилөө</translation>
    </message>
    <message>
        <source>Mark every mention in the project</source>
        <translation>Долбоордогу бардык эскерүүлөрдү белгилөө</translation>
    </message>
    <message>
        <source>Mentions found</source>
        <translation>Табылган эскерүүлөр</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Издөөнүн жүрүшү</translation>
    </message>
    <message>
        <source>Space turns the check mark of the chosen lines; nothing is marked before you say so.</source>
        <translation>Space тандалган саптардын желекчесин коёт же алат; сиз буйрук бермейинче эч нерсе белгиленбейт.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>mentions</comment>
        <translation>Баары</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mentions</comment>
        <translation>Эч бири</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>what to do</comment>
        <translation>Белгилөө</translation>
    </message>
    <message>
        <source>Find mentions of {name}</source>
        <translation>Эскерүүлөрүн табуу: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mentions</source>
        <translation>
            <numerusform>%n эскерүүнү белгилөө</numerusform>
            <numerusform>%n эскерүүнү белгилөө</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in this article …</source>
        <translation>Бул макаладан изделүүдө: {name} …</translation>
    </message>
    <message>
        <source>Looking for {name} in the project …</source>
        <translation>Долбоордон изделүүдө: {name} …</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in this article.</source>
        <translation>Бул макаладан «{name}» объектинин башка эскерүүсү табылган жок.</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in the project.</source>
        <translation>Долбоордон «{name}» объектинин башка эскерүүсү табылган жок.</translation>
    </message>
    <message>
        <source>What is marked or was rejected is left out.</source>
        <translation>Белгиленгендер жана четке кагылгандар көрсөтүлбөйт.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} not marked yet.</source>
        <translation>
            <numerusform>«{name}» объектинин белгилене элек %n эскерүүсү бар.</numerusform>
            <numerusform>«{name}» объектинин белгилене элек %n эскерүүсү бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are from the first %n articles; ask again for more.</source>
        <translation>
            <numerusform>Булар алгачкы %n макаладан; уланышын кайра сураңыз.</numerusform>
            <numerusform>Булар алгачкы %n макаладан; уланышын кайра сураңыз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark mentions of {name}</source>
        <translation>Эскерүүлөрдү белгилөө: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mentions of {name}. Ctrl+Z takes all of them back.</source>
        <translation>
            <numerusform>«{name}» объектинин %n эскерүүсү белгиленди. Ctrl+Z баарын артка кайтарат.</numerusform>
            <numerusform>«{name}» объектинин %n эскерүүсү белгиленди. Ctrl+Z баарын артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздөр</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Артында</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Сунуш</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Сүрөттөмө</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Башка формалары</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Жазылышы</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номери же дареги</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Эскертме</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Форма кошуу</translation>
    </message>
    <message>
        <source>Another form of the name</source>
        <translation>Аттын башка формасы</translation>
    </message>
    <message>
        <source>Kind of the form</source>
        <translation>Форманын түрү</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Форманын тили</translation>
    </message>
    <message>
        <source>any</source>
        <comment>language</comment>
        <translation>баары</translation>
    </message>
    <message>
        <source>Add this form to the entity</source>
        <translation>Бул форманы объектке кошуу</translation>
    </message>
    <message>
        <source>{form} is a form of {name} now.</source>
        <translation>«{form}» эми «{name}» объектинин формасы.</translation>
    </message>
    <message>
        <source>Took the form {form} off. Ctrl+Z brings it back.</source>
        <translation>«{form}» формасы алынды. Ctrl+Z кайтарып берет.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>алып салуу</translation>
    </message>
    <message>
        <source>A note on this problem</source>
        <translation>Бул маселеге эскертме</translation>
    </message>
    <message>
        <source>Note on the problem</source>
        <translation>Маселеге эскертме</translation>
    </message>
    <message>
        <source>Text health</source>
        <translation>Текст абалы</translation>
    </message>
    <message>
        <source>Open an article to see the problems of its text.</source>
        <translation>Тексттин маселелерин көрүү үчүн макаланы ачыңыз.</translation>
    </message>
    <message>
        <source>Looking at the text…</source>
        <translation>Текст каралууда…</translation>
    </message>
    <message>
        <source>All problems that were found here have been found to be right.</source>
        <translation>Бул жерде табылган маселелердин баары туура деп табылган.</translation>
    </message>
    <message>
        <source>No problems were found in this text: no mixed scripts, stray characters, missing spaces or the like.</source>
        <translation>Бул тексттен маселе табылган жок: аралаш алфавит, бөтөн символ, түшүп калган боштук сыяктуулар жок.</translation>
    </message>
    <message>
        <source>Next problem of the text</source>
        <translation>Тексттин кийинки маселеси</translation>
    </message>
    <message>
        <source>Previous problem of the text</source>
        <translation>Тексттин мурунку маселеси</translation>
    </message>
    <message>
        <source>Go to the problem</source>
        <translation>Маселеге өтүү</translation>
    </message>
    <message>
        <source>Write a note on the problem</source>
        <translation>Маселеге эскертме жазуу</translation>
    </message>
    <message>
        <source>The problem is none: do not tell it again</source>
        <translation>Бул маселе эмес: кайра көрсөтпөө</translation>
    </message>
    <message>
        <source>List also problems that were found to be right</source>
        <translation>Туура деп табылган маселелерди да тизмелөө</translation>
    </message>
    <message>
        <source>Back from the problems to the text</source>
        <translation>Маселелерден текстке кайтуу</translation>
    </message>
    <message>
        <source>List the articles whose texts have problems</source>
        <translation>Текстинде маселеси бар макалаларды тизмелөө</translation>
    </message>
    <message>
        <source>Report on the health of all texts…</source>
        <translation>Бардык тексттердин абалы боюнча отчёт…</translation>
    </message>
    <message>
        <source>Report on the health of this text…</source>
        <translation>Бул тексттин абалы боюнча отчёт…</translation>
    </message>
    <message>
        <source>The problem is told again. Ctrl+Z takes that back.</source>
        <translation>Маселе кайра көрсөтүлөт. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Problem {number} of {count}</source>
        <translation>Маселе {number} / {count}</translation>
    </message>
    <message>
        <source>with problems of the text</source>
        <translation>текстинде маселеси бар</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>Тексттерди кароо</translation>
    </message>
    <message>
        <source>Report on text health</source>
        <translation>Текст абалынын отчёту</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Токтотулду; отчёт жазылган жок.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>The claim as one plain sentence</source>
        <translation>Ырастоо жөнөкөй бир сүйлөм менен</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Айтылган</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Болгон</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts</source>
        <translation>Баалар шкаласын түзөтүү</translation>
    </message>
    <message>
        <source>Add this verdict to the scale of the project</source>
        <translation>Бул бааны долбоордун шкаласына кошуу</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Эмне үчүн</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>Баа эмнеге таянат</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts…</source>
        <translation>Баалар шкаласын түзөтүү…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Булак</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Шилтеме сөз</translation>
    </message>
    <message>
        <source>Add “{rating}” to the scale</source>
        <translation>«{rating}» баасын шкалага кошуу</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale. Ctrl+Z takes it back.</source>
        <translation>«{rating}» шкалага кошулду. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Далил</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Тандалганды алуу</translation>
    </message>
    <message>
        <source>Use the words selected in the text as evidence</source>
        <translation>Тексттен тандалган сөздөрдү далил катары колдонуу</translation>
    </message>
    <message>
        <source>Web source…</source>
        <translation>Веб-булак…</translation>
    </message>
    <message>
        <source>Add a source on the web as evidence</source>
        <translation>Интернеттеги булакты далил катары кошуу</translation>
    </message>
    <message>
        <source>Collect in any article</source>
        <translation>Каалаган макаладан чогултуу</translation>
    </message>
    <message>
        <source>Collect evidence for this claim in any article; Esc ends it</source>
        <translation>Бул ырастоого каалаган макаладан далил чогултуу; Esc аяктатат</translation>
    </message>
    <message>
        <source>Use the selection as evidence of the claim</source>
        <translation>Тандалганды ырастоонун далили катары колдонуу</translation>
    </message>
    <message>
        <source>Collect evidence for this claim</source>
        <translation>Бул ырастоого далил чогултуу</translation>
    </message>
    <message>
        <source>Add a web source as evidence…</source>
        <translation>Веб-булакты далил катары кошуу…</translation>
    </message>
    <message>
        <source>Back to the claim of the evidence</source>
        <translation>Далилден ырастоосуна кайтуу</translation>
    </message>
    <message>
        <source>Go to the words of the evidence</source>
        <translation>Далилдин сөздөрүнө өтүү</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Далилди өчүрүү</translation>
    </message>
    <message>
        <source>The evidence supports the claim</source>
        <translation>Далил ырастоону колдойт</translation>
    </message>
    <message>
        <source>The evidence refutes the claim</source>
        <translation>Далил ырастоону төгүндөйт</translation>
    </message>
    <message>
        <source>The evidence is context</source>
        <translation>Далил — контекст</translation>
    </message>
    <message>
        <source>None yet. Select words in any article and press {key}, or add a source on the web.</source>
        <translation>Азырынча жок. Каалаган макаладан сөздөрдү тандап, {key} басыңыз же интернеттеги булакты кошуңуз.</translation>
    </message>
    <message>
        <source>The article with these words has been deleted since.</source>
        <translation>Бул сөздөр турган макала андан бери өчүрүлгөн.</translation>
    </message>
    <message>
        <source>Evidence. {key} goes back to the claim.</source>
        <translation>Далил. {key} ырастоого кайтарат.</translation>
    </message>
    <message>
        <source>Evidence removed. Ctrl+Z brings it back.</source>
        <translation>Далил өчүрүлдү. Ctrl+Z кайтарып берет.</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Эмнеге жооп берет</translation>
    </message>
    <message>
        <source>The words of the source</source>
        <translation>Булактын сөздөрү</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>Сөздөргө өтүү</translation>
    </message>
    <message>
        <source>Open the article and show these words (Enter)</source>
        <translation>Макаланы ачып, бул сөздөрдү көрсөтүү (Enter)</translation>
    </message>
    <message>
        <source>Remove this piece of evidence (Delete)</source>
        <translation>Бул далилди өчүрүү (Delete)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Аталышсыз</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance of evidence</comment>
        <translation>Колдойт</translation>
    </message>
    <message>
        <source>Refutes</source>
        <comment>stance of evidence</comment>
        <translation>Төгүндөйт</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>stance of evidence</comment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <comment>stance of evidence</comment>
        <translation>Мамилеси жок</translation>
    </message>
    <message>
        <source>article deleted since</source>
        <translation>макала өчүрүлгөн</translation>
    </message>
    <message>
        <source>Enter goes to the words; S, R and C say supports, refutes and context; Delete removes it.</source>
        <translation>Enter сөздөргө өтөт; S — колдойт, R — төгүндөйт, C — контекст; Delete өчүрөт.</translation>
    </message>
    <message>
        <source>Selection is its source</source>
        <translation>Тандалган — булагы</translation>
    </message>
    <message>
        <source>Use the selected words as the source of the last claim</source>
        <translation>Тандалган сөздөрдү акыркы ырастоонун булагы катары колдонуу</translation>
    </message>
    <message>
        <source>Selection is its cue</source>
        <translation>Тандалган — шилтеме сөзү</translation>
    </message>
    <message>
        <source>Use the selected words as the cue of the last claim</source>
        <translation>Тандалган сөздөрдү акыркы ырастоонун шилтеме сөзү катары колдонуу</translation>
    </message>
    <message>
        <source>Selection is its evidence</source>
        <translation>Тандалган — далили</translation>
    </message>
    <message>
        <source>Use the selected words as evidence of the last claim</source>
        <translation>Тандалган сөздөрдү акыркы ырастоонун далили катары колдонуу</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>Ага кайтуу</translation>
    </message>
    <message>
        <source>Select the last claim again</source>
        <translation>Акыркы ырастоону кайра тандоо</translation>
    </message>
    <message>
        <source>Last claim: “{claim}”</source>
        <translation>Акыркы ырастоо: «{claim}»</translation>
    </message>
    <message>
        <source>Open an article to mark claims and entities in it.</source>
        <translation>Ырастоолорду жана объекттерди белгилөө үчүн макаланы ачыңыз.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select words in the text and press a label&apos;s key: {keys}.</source>
        <translation>Эч нерсе тандалган эмес. Тексттен сөздөрдү тандап, энбелгинин баскычын басыңыз: {keys}.</translation>
    </message>
    <message>
        <source>Nothing is selected. Give labels keys with “Edit labels…”, then select words and press one.</source>
        <translation>Эч нерсе тандалган эмес. «Энбелги түзөтүү…» аркылуу энбелгилерге баскыч бериңиз, анан сөздөрдү тандап, бирөөнү басыңыз.</translation>
    </message>
    <message>
        <source>Tab goes to the next mark, Enter into its fields, Esc back to the text.</source>
        <translation>Tab кийинки белгиге, Enter анын талааларына өтөт, Esc текстке кайтарат.</translation>
    </message>
    <message>
        <source>In this article: {marks}.</source>
        <translation>Бул макалада: {marks}.</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>азырынча белги жок</translation>
    </message>
    <message numerus="yes">
        <source>%n cues and sources</source>
        <translation>
            <numerusform>%n шилтеме сөз жана булак</numerusform>
            <numerusform>%n шилтеме сөз жана булак</numerusform>
        </translation>
    </message>
    <message>
        <source>Label for all selected annotations</source>
        <translation>Бардык тандалган аннотациялардын энбелгиси</translation>
    </message>
    <message>
        <source>Accept: all selected annotations</source>
        <translation>Кабыл алуу: бардык тандалган аннотациялар</translation>
    </message>
    <message>
        <source>Reject: all selected annotations</source>
        <translation>Четке кагуу: бардык тандалган аннотациялар</translation>
    </message>
    <message>
        <source>Unsure: all selected annotations</source>
        <translation>Күмөндүү: бардык тандалган аннотациялар</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Күмөнсүз</translation>
    </message>
    <message>
        <source>Sure: all selected annotations</source>
        <translation>Күмөнсүз: бардык тандалган аннотациялар</translation>
    </message>
    <message>
        <source>Remove all selected</source>
        <translation>Тандалгандарды өчүрүү</translation>
    </message>
    <message>
        <source>Remove all selected annotations</source>
        <translation>Бардык тандалган аннотацияларды өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are selected.</source>
        <translation>
            <numerusform>%n аннотация тандалды.</numerusform>
            <numerusform>%n аннотация тандалды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as …</source>
        <translation>Энбелги алмаштыруу …</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Анонимдүү</translation>
    </message>
    <message>
        <source>Nobody is named (agentless)</source>
        <translation>Айтуучусу көрсөтүлгөн эмес (айтуучусуз)</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Топ</translation>
    </message>
    <message>
        <source>Take off {words}</source>
        <translation>Алып салуу: {words}</translation>
    </message>
    <message>
        <source>Who reports whom, the outermost first</source>
        <translation>Ким кимдин сөзүн билдирет, адегенде эң сырткысы</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %n more claims of this turn</source>
        <translation>
            <numerusform>Бул репликанын дагы %n ырастоосу менен орток</numerusform>
            <numerusform>Бул репликанын дагы %n ырастоосу менен орток</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {who}, who reports it</source>
        <translation>Билдирүүчүгө өтүү: {who}</translation>
    </message>
    <message>
        <source>Go to the source {words}</source>
        <translation>Булакка өтүү: {words}</translation>
    </message>
    <message>
        <source>Took the source off the claim.</source>
        <translation>Булак ырастоодон алынды.</translation>
    </message>
    <message>
        <source>Use the selection “{words}”</source>
        <translation>Тандалган «{words}» сөздөрүн колдонуу</translation>
    </message>
    <message>
        <source>Source set to the selection.</source>
        <translation>Тандалган сөздөр булак болду.</translation>
    </message>
    <message>
        <source>Source named.</source>
        <translation>Булак аталды.</translation>
    </message>
    <message>
        <source>{name} is in the registry and the source of this claim.</source>
        <translation>«{name}» реестрге кирди жана бул ырастоонун булагы болду.</translation>
    </message>
    <message>
        <source>Source: {kind}.</source>
        <translation>Булак: {kind}.</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <translation>Тандалганды колдонуу</translation>
    </message>
    <message>
        <source>Use the words selected in the text as the cue of this claim</source>
        <translation>Тексттен тандалган сөздөрдү бул ырастоонун шилтеме сөзү катары колдонуу</translation>
    </message>
    <message>
        <source>Go to the cue {words}</source>
        <translation>Шилтеме сөзгө өтүү: {words}</translation>
    </message>
    <message>
        <source>Took the cue off the claim.</source>
        <translation>Шилтеме сөз ырастоодон алынды.</translation>
    </message>
    <message>
        <source>Cue set to the selection.</source>
        <translation>Тандалган сөздөр шилтеме сөз болду.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>макала</translation>
    </message>
    <message>
        <source>2026-03-14, yesterday …</source>
        <translation>2026-03-14, кечээ …</translation>
    </message>
    <message>
        <source>{name}: take {words}</source>
        <translation>{name}: «{words}» датасын алуу</translation>
    </message>
    <message>
        <source>“{words}” counts from the article&apos;s date, which is not known. Give the article its date (F2).</source>
        <translation>«{words}» макаланын датасынан саналат, ал белгисиз. Макалага дата бериңиз (F2).</translation>
    </message>
    <message>
        <source>Take the dates that are offered</source>
        <translation>Сунушталган даталарды алуу</translation>
    </message>
    <message>
        <source>Said on {said}, happened {happened}. Ctrl+Z takes it back.</source>
        <translation>Айтылган: {said}, болгон: {happened}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>{name} {date}. Ctrl+Z takes it back.</source>
        <translation>{name}: {date}. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексттер</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Аталыштар</translation>
    </message>
    <message>
        <source>Notes and comments</source>
        <translation>Эскертмелер жана пикирлер</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Объекттер</translation>
    </message>
    <message>
        <source>Sort hits by what is before</source>
        <translation>Дал келүүлөрдү алдындагы сөздөр боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort hits by what is after</source>
        <translation>Дал келүүлөрдү артындагы сөздөр боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort hits by their form</source>
        <translation>Дал келүүлөрдү формасы боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort hits by article</source>
        <translation>Дал келүүлөрдү макала боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort hits by date</source>
        <translation>Дал келүүлөрдү дата боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort hits by language</source>
        <translation>Дал келүүлөрдү тил боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort hits by label</source>
        <translation>Дал келүүлөрдү энбелги боюнча иреттөө</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <translation>Издөөнүн дал келүүлөрү</translation>
    </message>
    <message>
        <source>Search the project, then Enter</source>
        <translation>Долбоордон издөө, анан Enter</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Долбоордон издөө</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Кайдан издөө</translation>
    </message>
    <message>
        <source>Only the listed articles</source>
        <translation>Тизмедеги макалалар гана</translation>
    </message>
    <message>
        <source>Only articles that the article list shows</source>
        <translation>Макалалар тизмеси көрсөткөн макалалар гана</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сактоо</translation>
    </message>
    <message>
        <source>Keep the search under a name</source>
        <translation>Издөөгө ат берип сактоо</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Дал келүүлөрдүн саны</translation>
    </message>
    <message>
        <source>Concordance: search the project</source>
        <translation>Конкорданс: долбоордон издөө</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Сакталган издөөлөр</translation>
    </message>
    <message>
        <source>Go to the hit</source>
        <translation>Дал келүүгө өтүү</translation>
    </message>
    <message>
        <source>Check the hit, or take that back</source>
        <translation>Дал келүүгө желекче коюу же аны алуу</translation>
    </message>
    <message>
        <source>Check all hits, or none</source>
        <translation>Бардык дал келүүлөргө желекче коюу же желекчелерин алуу</translation>
    </message>
    <message>
        <source>Annotate the checked hits…</source>
        <translation>Желекчелүү дал келүүлөрдү аннотациялоо…</translation>
    </message>
    <message>
        <source>Relabel the annotations on the checked hits…</source>
        <translation>Желекчелүү дал келүүлөрдөгү аннотациялардын энбелгисин алмаштыруу…</translation>
    </message>
    <message>
        <source>Delete the annotations on the checked hits…</source>
        <translation>Желекчелүү дал келүүлөрдөгү аннотацияларды өчүрүү…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>Дал келүүлөрдү экспорттоо…</translation>
    </message>
    <message>
        <source>Back to the search field</source>
        <translation>Издөө талаасына кайтуу</translation>
    </message>
    <message>
        <source>Back from the hits to the text</source>
        <translation>Дал келүүлөрдөн текстке кайтуу</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Кайра издөө</translation>
    </message>
    <message>
        <source>Rename the kept search</source>
        <translation>Сакталган издөөнүн атын өзгөртүү</translation>
    </message>
    <message>
        <source>Delete the kept search</source>
        <translation>Сакталган издөөнү өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n дал келүү</numerusform>
            <numerusform>%n дал келүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>in how many</comment>
        <translation>
            <numerusform>%n макалада</numerusform>
            <numerusform>%n макалада</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {hits} in {articles}</source>
        <translation>{articles} алгачкы {hits}</translation>
    </message>
    <message>
        <source>{hits} in {articles} so far…</source>
        <translation>азырынча {articles} {hits}…</translation>
    </message>
    <message>
        <source>{hits} in {articles} until the search was stopped</source>
        <translation>издөө токтогонго чейин {articles} {hits}</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{articles} {hits}</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%n желекчелүү</numerusform>
            <numerusform>%n желекчелүү</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words above and press Enter: each place in the project is listed with its context.</source>
        <translation>Жогору жакка сөз жазып, Enter басыңыз: долбоордогу ар бир жер контексти менен тизмеленет.</translation>
    </message>
    <message>
        <source>Type words to search for.</source>
        <translation>Издей турган сөздөрдү жазыңыз.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Эч нерсе табылган жок.</translation>
    </message>
    <message>
        <source>Nothing is found. ? beside the field tells what can be typed.</source>
        <translation>Эч нерсе табылган жок. Талаанын жанындагы ? эмне жазса болорун айтат.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Файлдарды импорттоо…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Файлдарды импорттоо</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Издөөнү жана чыпкаларды тазалоо</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import with {keys}.</source>
        <translation>Азырынча макала жок. Файлдарды бул жерге сүйрөп келиңиз, чаптоо үчүн Ctrl+V басыңыз же {keys} менен импорттоңуз.</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import.</source>
        <translation>Азырынча макала жок. Файлдарды бул жерге сүйрөп келиңиз, чаптоо үчүн Ctrl+V басыңыз же импорттоңуз.</translation>
    </message>
    <message>
        <source>No article matches {filters}.</source>
        <translation>Бул чыпкага туура келген макала жок: {filters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are still being prepared for the search.</source>
        <translation>
            <numerusform>%n макала издөөгө али даярдалууда.</numerusform>
            <numerusform>%n макала издөөгө али даярдалууда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows all.</source>
        <translation>Esc баарын көрсөтөт.</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>Дал келүүлөрдү экспорттоо</translation>
    </message>
    <message numerus="yes">
        <source>%n hits exported to {name}.</source>
        <translation>
            <numerusform>%n дал келүү «{name}» файлына экспорттолду.</numerusform>
            <numerusform>%n дал келүү «{name}» файлына экспорттолду.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting hits</source>
        <translation>Дал келүүлөрдү экспорттоо</translation>
    </message>
    <message>
        <source>Kept search {name}: {line}</source>
        <translation>Сакталган издөө «{name}»: {line}</translation>
    </message>
    <message>
        <source>The search {name} is deleted. Ctrl+Z brings it back.</source>
        <translation>«{name}» издөөсү өчүрүлдү. Ctrl+Z кайтарып берет.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Издөө</translation>
    </message>
    <message>
        <source>Sorting hits</source>
        <translation>Дал келүүлөрдү иреттөө</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Белгисиз сөздөр</translation>
    </message>
    <message>
        <source>Words that no dictionary has</source>
        <translation>Эч бир сөздүктө жок сөздөр</translation>
    </message>
    <message>
        <source>Show words of this language</source>
        <translation>Бул тилдин сөздөрүн көрсөтүү</translation>
    </message>
    <message>
        <source>Look for unknown words in this article</source>
        <translation>Бул макаладан белгисиз сөздөрдү издөө</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Бардык макалалар</translation>
    </message>
    <message>
        <source>Look for unknown words in all articles</source>
        <translation>Бардык макалалардан белгисиз сөздөрдү издөө</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Изделүүдө…</translation>
    </message>
    <message>
        <source>Looking for unknown words</source>
        <translation>Белгисиз сөздөрдү издөө</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Токтотулду.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Бардык тилдер</translation>
    </message>
    <message>
        <source>No unknown words are listed. “This article” and “All articles” look for them.</source>
        <translation>Тизмеде белгисиз сөз жок. Аларды «Бул макала» жана «Бардык макалалар» издейт.</translation>
    </message>
    <message>
        <source>Unknown words of this article</source>
        <translation>Бул макаланын белгисиз сөздөрү</translation>
    </message>
    <message>
        <source>Unknown words of all articles</source>
        <translation>Бардык макалалардын белгисиз сөздөрү</translation>
    </message>
    <message>
        <source>Go to the next place of the word</source>
        <translation>Сөз турган кийинки жерге өтүү</translation>
    </message>
    <message>
        <source>Suggest other words for it</source>
        <translation>Ордуна башка сөз сунуштоо</translation>
    </message>
    <message>
        <source>The word is right: add it to my words</source>
        <translation>Сөз туура: менин сөздөрүмө кошуу</translation>
    </message>
    <message>
        <source>Back from the words to the text</source>
        <translation>Сөздөрдөн текстке кайтуу</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Сунуштар изделүүдө…</translation>
    </message>
    <message>
        <source>No suggestions for {word}.</source>
        <translation>«{word}» сөзүнө сунуш жок.</translation>
    </message>
    <message>
        <source>{word}: {found}</source>
        <translation>{word}: {found}</translation>
    </message>
    <message>
        <source>Added to your words: {words}. The settings list them.</source>
        <translation>Сөздөрүңүзгө кошулду: {words}. Тизмеси жөндөөлөрдө.</translation>
    </message>
    <message>
        <source>{words} in {articles}.</source>
        <translation>{articles} боюнча {words}.</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown words</source>
        <translation>
            <numerusform>%n белгисиз сөз</numerusform>
            <numerusform>%n белгисиз сөз</numerusform>
        </translation>
    </message>
    <message>
        <source>No dictionary was found on this computer.</source>
        <translation>Бул компьютерде сөздүк табылган жок.</translation>
    </message>
    <message>
        <source>No dictionary for {names}: their words are not looked at.</source>
        <translation>Сөздүгү жок тилдер: {names}; алардын сөздөрү каралбайт.</translation>
    </message>
    <message>
        <source>The words support the claim selected in the first article</source>
        <translation>Сөздөр биринчи макалада тандалган ырастоону колдойт</translation>
    </message>
    <message>
        <source>The words refute the claim selected in the first article</source>
        <translation>Сөздөр биринчи макалада тандалган ырастоону төгүндөйт</translation>
    </message>
    <message>
        <source>The words are context for the claim selected in the first article</source>
        <translation>Сөздөр биринчи макалада тандалган ырастоого контекст</translation>
    </message>
    <message>
        <source>Pin the article, or that of the chosen row, beside it</source>
        <translation>Макаланы же тандалган саптагы макаланы жанына кадоо</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Бошотуу</translation>
    </message>
    <message>
        <source>Swap the two articles</source>
        <translation>Эки макаланын ордун алмаштыруу</translation>
    </message>
    <message>
        <source>Open the pinned article in the first pane</source>
        <translation>Кадалган макаланы биринчи бөлүктө ачуу</translation>
    </message>
    <message>
        <source>The pinned article stands below</source>
        <translation>Кадалган макала төмөндө турат</translation>
    </message>
    <message>
        <source>Pin another article with this entity or claim</source>
        <translation>Бул объект же ырастоо бар башка макаланы кадоо</translation>
    </message>
    <message>
        <source>The pinned article follows the selection</source>
        <translation>Кадалган макала тандоону ээрчийт</translation>
    </message>
    <message>
        <source>Next place of the entity or claim in the pinned article</source>
        <translation>Объекттин же ырастоонун кадалган макаладагы кийинки жери</translation>
    </message>
    <message>
        <source>Previous place of the entity or claim in the pinned article</source>
        <translation>Объекттин же ырастоонун кадалган макаладагы мурунку жери</translation>
    </message>
    <message>
        <source>The words are evidence, without a stance yet</source>
        <translation>Сөздөр — далил, мамилеси азырынча жок</translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation>Тандалган аннотацияны өчүрүү</translation>
    </message>
    <message>
        <source>Deselect, then back to the first article</source>
        <translation>Тандоону алуу, анан биринчи макалага кайтуу</translation>
    </message>
    <message>
        <source>Text of the pinned article</source>
        <translation>Кадалган макаланын тексти</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <translation>Кадалган макала</translation>
    </message>
    <message>
        <source>No further annotation in the pinned article.</source>
        <translation>Кадалган макалада башка аннотация жок.</translation>
    </message>
    <message>
        <source>Select a mention or a claim first; then this key goes through its places here.</source>
        <translation>Адегенде эскерүүнү же ырастоону тандаңыз; анан бул баскыч анын ушул макаладагы жерлерин кыдырат.</translation>
    </message>
    <message>
        <source>evidence for the claim</source>
        <translation>ырастоонун далили</translation>
    </message>
    <message>
        <source>A short tour?</source>
        <translation>Таанышалыбы?</translation>
    </message>
    <message>
        <source>Five steps show how to read, mark and take back. You try each in the window yourself.</source>
        <translation>Беш кадам окууну, белгилөөнү жана артка кайтарууну көрсөтөт. Ар бирин терезеде өзүңүз сынап көрөсүз.</translation>
    </message>
    <message>
        <source>Help › Tour of the program brings it back at any time.</source>
        <translation>Аны каалаган убакта «Жардам › Программа менен таанышуу» кайра ачат.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Азыр эмес</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Таанышуу аяктады</translation>
    </message>
    <message>
        <source>{help} opens the help, from any panel its own page. {sheet} shows all keys, {palette} finds everything that can be done by its name.</source>
        <translation>{help} жардамды, ар бир панелден өз бетин ачат. {sheet} бардык баскычтарды көрсөтөт, {palette} жасала турган бардык нерсени аты боюнча табат.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>direction</comment>
        <translation>Артка</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} / {total}</translation>
    </message>
    <message>
        <source>{next} next, {back} back, Esc ends the tour</source>
        <translation>{next} — кийинки, {back} — мурунку, Esc — аяктоо</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Таанышууну аяктоо</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Кийинки</translation>
    </message>
    <message>
        <source>{name} is not mentioned here.</source>
        <translation>«{name}» бул жерде эскерилбейт.</translation>
    </message>
    <message>
        <source>This claim is not here, nor one of its group, nor evidence for it.</source>
        <translation>Бул жерде бул ырастоо да, тобундагы башкасы да, анын далили да жок.</translation>
    </message>
    <message>
        <source>The selected mark names no entity yet, so it cannot be looked for here.</source>
        <translation>Тандалган белги азырынча объектти атабайт, ошондуктан аны бул жерден издөөгө болбойт.</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Далил:</translation>
    </message>
    <message>
        <source>{name}: the selected words, else the sentence, are evidence for the claim selected in the first ({key})</source>
        <translation>{name}: тандалган сөздөр, болбосо сүйлөм — биринчи макалада тандалган ырастоонун далили ({key})</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Ээрчүү</translation>
    </message>
    <message>
        <source>Go to the same entity or claim when one is selected</source>
        <translation>Объект же ырастоо тандалганда ошонусуна өтүү</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Алмаштыруу</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Мында ачуу</translation>
    </message>
    <message>
        <source>Open this article in the first pane</source>
        <translation>Бул макаланы биринчи бөлүктө ачуу</translation>
    </message>
    <message>
        <source>Marked {label} “{words}” in the pinned article. Ctrl+Z takes it back.</source>
        <translation>Кадалган макалада белгиленди: {label} «{words}». Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Removed from the pinned article. Ctrl+Z brings it back.</source>
        <translation>Кадалган макаладан өчүрүлдү. Ctrl+Z кайтарып берет.</translation>
    </message>
    <message>
        <source>Select a claim in the first article; then words here can be its evidence.</source>
        <translation>Биринчи макаладан ырастоону тандаңыз; андан кийин бул жердеги сөздөр анын далили боло алат.</translation>
    </message>
    <message>
        <source>There are no words here; select some, or put the caret into a sentence.</source>
        <translation>Бул жерде сөз жок; сөздөрдү тандаңыз же курсорду сүйлөмгө коюңуз.</translation>
    </message>
    <message>
        <source>without a stance yet</source>
        <translation>мамилеси азырынча жок</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for “{claim}”. Ctrl+Z takes it back.</source>
        <translation>«{claim}» ырастоосунун далили ({stance}). Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation>Катар турган макалалар</translation>
    </message>
    <message>
        <source>Pinned. It stays while you read on; F6 goes there, Ctrl+U lets it go.</source>
        <translation>Кадалды. Окууну улантканда ордунда турат; F6 ага өтөт, Ctrl+U бошотот.</translation>
    </message>
    <message>
        <source>Pinned. Esc and F6 go there, Ctrl+U lets it go.</source>
        <translation>Кадалды. Esc жана F6 ага өтөт, Ctrl+U бошотот.</translation>
    </message>
    <message>
        <source>The pinned article has been deleted, so nothing is pinned any more.</source>
        <translation>Кадалган макала өчүрүлгөн, эми кадалган макала жок.</translation>
    </message>
    <message>
        <source>No other article has this entity or claim.</source>
        <translation>Башка макалаларда бул объект же ырастоо жок.</translation>
    </message>
    <message>
        <source>These keys mark nothing, so they search the article; Esc goes back to the text.</source>
        <translation>Бул баскычтар эч нерсе белгилебейт, ошондуктан алар макаладан издейт; Esc текстке кайтарат.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Макаладан табуу</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Кийинки дал келүү</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Мурунку дал келүү</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Панелдерди ордуна кайтаруу</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сакталды</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>{done} / {all} даяр</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>артка: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n characters selected</source>
        <translation>
            <numerusform>%n символ тандалды</numerusform>
            <numerusform>%n символ тандалды</numerusform>
        </translation>
    </message>
    <message>
        <source>character {place}</source>
        <translation>{place}-символ</translation>
    </message>
    <message>
        <source>Offer names of the registry while reading</source>
        <translation>Окуганда реестрдеги аттарды сунуштоо</translation>
    </message>
    <message>
        <source>{names}, by {rule}. A lets you choose, X rejects.</source>
        <translation>{names} ({rule}). A — тандоо, X — четке кагуу.</translation>
    </message>
    <message>
        <source>{name}, by {rule}. A accepts, X rejects.</source>
        <translation>{name} ({rule}). A — кабыл алуу, X — четке кагуу.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8 with mark)</source>
        <translation>Юникод (UTF-8, белгиси менен)</translation>
    </message>
    <message>
        <source>Kazakh (KZ-1048)</source>
        <translation>Казакча (KZ-1048)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кирилл (Windows-1251)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Орусча (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Украинче (KOI8-U)</translation>
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
        <translation>Азиялык кирилл (PT154)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>Кирилл (Macintosh)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Батыш Европа (Windows-1252)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Түркчө (Windows-1254)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Батыш Европа (ISO 8859-1)</translation>
    </message>
    <message>
        <source>kept as metadata</source>
        <comment>what a column is</comment>
        <translation>метаберилиш катары</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a column is</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <comment>what a column is</comment>
        <translation>аталыш</translation>
    </message>
    <message>
        <source>date</source>
        <comment>what a column is</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <comment>what a column is</comment>
        <translation>тил</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>what a column is</comment>
        <translation>басылма</translation>
    </message>
    <message>
        <source>author</source>
        <comment>what a column is</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>address (url)</source>
        <comment>what a column is</comment>
        <translation>дарек (url)</translation>
    </message>
    <message>
        <source>id</source>
        <comment>what a column is</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>Title: {value}</source>
        <translation>Аталышы: {value}</translation>
    </message>
    <message>
        <source>date: {value}</source>
        <translation>датасы: {value}</translation>
    </message>
    <message>
        <source>outlet: {value}</source>
        <translation>басылмасы: {value}</translation>
    </message>
    <message>
        <source>author: {value}</source>
        <translation>автору: {value}</translation>
    </message>
    <message>
        <source>language: {value}</source>
        <translation>тили: {value}</translation>
    </message>
    <message>
        <source>address: {value}</source>
        <translation>дареги: {value}</translation>
    </message>
    <message>
        <source>for all files</source>
        <translation>бардык файлдар үчүн</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Мурунку жазуу</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Кийинки жазуу</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Макаланын тексти</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Коддоо</translation>
    </message>
    <message>
        <source>Cannot be imported: {reason}.</source>
        <translation>Импорттоого болбойт: {reason}.</translation>
    </message>
    <message>
        <source>What column {name} is</source>
        <translation>«{name}» мамычасында эмне бар</translation>
    </message>
    <message>
        <source>{at} of the first {count}</source>
        <translation>{at} / алгачкы {count}</translation>
    </message>
    <message>
        <source>No article can be read from this file as it stands.</source>
        <translation>Бул файлдан азыркы түрүндө бир да макаланы окууга болбойт.</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I to import them.</source>
        <translation>Макалаларды бул жерге сүйрөп келиңиз же импорттоо үчүн Ctrl+I басыңыз.</translation>
    </message>
    <message>
        <source>Choose an article in the list (Ctrl+Shift+F searches it).</source>
        <translation>Тизмеден макала тандаңыз (Ctrl+Shift+F тизмеден издейт).</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Бул макаладан табуу</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>табылган жок</translation>
    </message>
    <message>
        <source>{which} of {all}</source>
        <translation>{which} / {all}</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly</source>
        <translation>Annotator күтүүсүз жабылды</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while it was starting.</source>
        <translation>Annotator ачылып жатканда күтүүсүз жабылды.</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while you were working.</source>
        <translation>Annotator иштеп жатканыңызда күтүүсүз жабылды.</translation>
    </message>
    <message>
        <source>Every mark that was made is saved in the project.</source>
        <translation>Коюлган ар бир белги долбоордо сакталган.</translation>
    </message>
    <message>
        <source>In safe mode it starts with the default settings and layout, without opening a project; your own settings stay as they are for the next start.</source>
        <translation>Коопсуз режимде программа демейки жөндөөлөр жана жайгашуу менен, долбоорду ачпай иштетилет; өз жөндөөлөрүңүз кийинки ачууга ошол бойдон калат.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Кадимкидей ачуу</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Коопсуз режимде ачуу</translation>
    </message>
    <message>
        <source>Backups of {name}…</source>
        <translation>Камдык көчүрмөлөр: {name}…</translation>
    </message>
    <message>
        <source>Look for one with: annotator backups {path}</source>
        <translation>Аны мындай издеңиз: annotator backups {path}</translation>
    </message>
    <message>
        <source>No backup of {path} was found.</source>
        <translation>«{path}» файлынын камдык көчүрмөсү табылган жок.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Камдык көчүрмө түзүү</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Камдык көчүрмөнү калыбына келтирүү…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Текшерүү жана оңдоо…</translation>
    </message>
    <message>
        <source>Save the lost project elsewhere…</source>
        <translation>Жоголгон долбоорду башка жерге сактоо…</translation>
    </message>
    <message>
        <source>This project was open here already.</source>
        <translation>Бул долбоор мурунтан эле ушул жерде ачык.</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Долбоорду сактоо</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Эч нерсе сакталган жок.</translation>
    </message>
    <message>
        <source>Everything is saved in {path}; work goes on there.</source>
        <translation>Баары «{path}» файлына сакталды; иш ошол жерде уланат.</translation>
    </message>
    <message>
        <source>The project is damaged: {fault}. Older backups are kept; see Check and repair in the menu Project.</source>
        <translation>Долбоор бузулган: {fault}. Эскирээк камдык көчүрмөлөр сакталган; «Долбоор» менюсундагы «Текшерүү жана оңдоо» буйругун караңыз.</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Камдык көчүрмө сакталды: {path}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Камдык көчүрмө түзүү</translation>
    </message>
    <message>
        <source>The backup is restored; what was there before is kept as {path}.</source>
        <translation>Камдык көчүрмө калыбына келтирилди; мурда болгону «{path}» файлында сакталды.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Калыбына келтирүү</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Жаңы баскычты ушул жерде басыңыз</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Жаңы баскыч</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Баскычтарды өзгөртүү</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Аракет издөө</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Аракеттер жана алардын баскычтары</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Бул баскычты коюу</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Демейки</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>баскычсыз</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>баскычы {key}</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>label</comment>
        <translation>маркерге тандалган</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} бош.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Give that another key first.</source>
        <translation>{key} «{action}» аракетине таандык. Адегенде ага башка баскыч бериңиз.</translation>
    </message>
    <message>
        <source>“{action}” is now {key}.</source>
        <translation>«{action}» баскычы эми {key}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no dictionary was found on this computer.</source>
        <translation>Орфография текшерилбейт: бул компьютерде сөздүк табылган жок.</translation>
    </message>
    <message>
        <source>No dictionary for {name} was found: its words are not checked.</source>
        <translation>Сөздүгү табылбаган тил: {name}; анын сөздөрү текшерилбейт.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Билдирүү</translation>
    </message>
    <message>
        <source>What undo takes back</source>
        <translation>Эмне артка кайтарылат</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Тексттеги орду</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Жүрүшү</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Токтотуу</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Токтотуу: {job}</translation>
    </message>
    <message>
        <source>add the form {form} to the registry</source>
        <translation>«{form}» формасын реестрге кошуу</translation>
    </message>
    <message>
        <source>remove the form {form} from the registry</source>
        <translation>«{form}» формасын реестрден өчүрүү</translation>
    </message>
    <message>
        <source>mark {label} “{quote}”</source>
        <translation>«{quote}» сөздөрүн «{label}» деп белгилөө</translation>
    </message>
    <message>
        <source>change the label to {label}</source>
        <translation>энбелгини «{label}» кылып өзгөртүү</translation>
    </message>
    <message numerus="yes">
        <source>change the label of %n annotations to {label}</source>
        <translation>
            <numerusform>%n аннотациянын энбелгисин «{label}» кылып өзгөртүү</numerusform>
            <numerusform>%n аннотациянын энбелгисин «{label}» кылып өзгөртүү</numerusform>
        </translation>
    </message>
    <message>
        <source>change the extent of {label} to “{quote}”</source>
        <translation>«{label}» белгисинин чегин «{quote}» кылып өзгөртүү</translation>
    </message>
    <message>
        <source>remove {label} “{quote}”</source>
        <translation>{label} «{quote}» белгисин өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>remove %n annotations</source>
        <translation>
            <numerusform>%n аннотацияны өчүрүү</numerusform>
            <numerusform>%n аннотацияны өчүрүү</numerusform>
        </translation>
    </message>
    <message>
        <source>set “{quote}” to {value}</source>
        <translation>«{quote}» аннотациясынын абалын өзгөртүү: {value}</translation>
    </message>
    <message numerus="yes">
        <source>set %n annotations to {value}</source>
        <translation>
            <numerusform>%n аннотациянын абалын өзгөртүү: {value}</numerusform>
            <numerusform>%n аннотациянын абалын өзгөртүү: {value}</numerusform>
        </translation>
    </message>
    <message>
        <source>flag “{quote}” as unsure</source>
        <translation>«{quote}» сөздөрүн күмөндүү деп белгилөө</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as unsure</source>
        <translation>
            <numerusform>%n аннотацияны күмөндүү деп белгилөө</numerusform>
            <numerusform>%n аннотацияны күмөндүү деп белгилөө</numerusform>
        </translation>
    </message>
    <message>
        <source>write the note of “{quote}”</source>
        <translation>«{quote}» аннотациясына эскертме жазуу</translation>
    </message>
    <message>
        <source>change {key} of “{quote}”</source>
        <translation>«{quote}» аннотациясын өзгөртүү: {key}</translation>
    </message>
    <message>
        <source>add the annotator {name}</source>
        <translation>«{name}» аннотаторун кошуу</translation>
    </message>
    <message>
        <source>import the bundle {name}</source>
        <translation>«{name}» топтомун импорттоо</translation>
    </message>
    <message numerus="yes">
        <source>import the bundle {name} with %n articles</source>
        <translation>
            <numerusform>%n макаласы бар «{name}» топтомун импорттоо</numerusform>
            <numerusform>%n макаласы бар «{name}» топтомун импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>set {field} of a claim to “{value}”</source>
        <translation>ырастоонун талаасын толтуруу: {field} — «{value}»</translation>
    </message>
    <message>
        <source>set the dates of a claim: said on {claim_date}, happened {event_date}</source>
        <translation>ырастоонун даталарын коюу: айтылган {claim_date}, болгон {event_date}</translation>
    </message>
    <message>
        <source>change the verdict of a claim: {rating}</source>
        <translation>ырастоонун баасын өзгөртүү: {rating}</translation>
    </message>
    <message>
        <source>use “{quote}” as the source of a claim</source>
        <translation>«{quote}» сөздөрүн ырастоонун булагы кылуу</translation>
    </message>
    <message>
        <source>set the source of a claim: {kind}</source>
        <translation>ырастоонун булагын көрсөтүү: {kind}</translation>
    </message>
    <message>
        <source>take the source “{quote}” off a claim</source>
        <translation>«{quote}» булагын ырастоодон алуу</translation>
    </message>
    <message>
        <source>set the mode of speech of a claim: {mode}</source>
        <translation>ырастоонун айтылыш режимин коюу: {mode}</translation>
    </message>
    <message>
        <source>mark the claim “{quote}”</source>
        <translation>«{quote}» ырастоосун белгилөө</translation>
    </message>
    <message numerus="yes">
        <source>mark %n claims of one turn</source>
        <translation>
            <numerusform>бир репликанын %n ырастоосун белгилөө</numerusform>
            <numerusform>бир репликанын %n ырастоосун белгилөө</numerusform>
        </translation>
    </message>
    <message>
        <source>set who said “{quote}”: {who}</source>
        <translation>«{quote}» сөздөрүн ким айтканын көрсөтүү: {who}</translation>
    </message>
    <message numerus="yes">
        <source>set who said %n claims: {who}</source>
        <translation>
            <numerusform>%n ырастоону ким айтканын көрсөтүү: {who}</numerusform>
            <numerusform>%n ырастоону ким айтканын көрсөтүү: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>accept the proposed claim “{quote}”</source>
        <translation>сунушталган «{quote}» ырастоосун кабыл алуу</translation>
    </message>
    <message numerus="yes">
        <source>accept %n proposed claims</source>
        <translation>
            <numerusform>сунушталган %n ырастоону кабыл алуу</numerusform>
            <numerusform>сунушталган %n ырастоону кабыл алуу</numerusform>
        </translation>
    </message>
    <message>
        <source>say that {who} reports the source of “{quote}”</source>
        <translation>«{quote}» булагын ким билдирерин көрсөтүү: {who}</translation>
    </message>
    <message>
        <source>take {who} off the chain of “{quote}”</source>
        <translation>«{quote}» чынжырынан алуу: {who}</translation>
    </message>
    <message>
        <source>reject the proposed claim “{quote}”</source>
        <translation>сунушталган «{quote}» ырастоосун четке кагуу</translation>
    </message>
    <message numerus="yes">
        <source>reject %n proposed claims</source>
        <translation>
            <numerusform>сунушталган %n ырастоону четке кагуу</numerusform>
            <numerusform>сунушталган %n ырастоону четке кагуу</numerusform>
        </translation>
    </message>
    <message>
        <source>group claims that say the same</source>
        <translation>бир эле нерсени айткан ырастоолорду топтоо</translation>
    </message>
    <message numerus="yes">
        <source>group %n claims that say the same</source>
        <translation>
            <numerusform>бир эле нерсени айткан %n ырастоону топтоо</numerusform>
            <numerusform>бир эле нерсени айткан %n ырастоону топтоо</numerusform>
        </translation>
    </message>
    <message>
        <source>say that “{quote}” says something else</source>
        <translation>«{quote}» башка нерсени айтканын көрсөтүү</translation>
    </message>
    <message>
        <source>take a claim out of its group</source>
        <translation>ырастоону тобунан чыгаруу</translation>
    </message>
    <message numerus="yes">
        <source>take %n claims out of their groups</source>
        <translation>
            <numerusform>%n ырастоону топторунан чыгаруу</numerusform>
            <numerusform>%n ырастоону топторунан чыгаруу</numerusform>
        </translation>
    </message>
    <message>
        <source>name a group of claims {name}</source>
        <translation>ырастоолор тобуна ат берүү: {name}</translation>
    </message>
    <message>
        <source>say how one claim stands to another: {kind}</source>
        <translation>ырастоонун экинчисине байланышын көрсөтүү: {kind}</translation>
    </message>
    <message>
        <source>forget how two claims stand to each other</source>
        <translation>эки ырастоонун байланышын унутуу</translation>
    </message>
    <message numerus="yes">
        <source>forget %n relations between claims</source>
        <translation>
            <numerusform>ырастоолордун %n байланышын унутуу</numerusform>
            <numerusform>ырастоолордун %n байланышын унутуу</numerusform>
        </translation>
    </message>
    <message>
        <source>give claims one source and cue</source>
        <translation>ырастоолорго бир булак жана шилтеме сөз берүү</translation>
    </message>
    <message>
        <source>comment “{quote}”</source>
        <translation>«{quote}» сөздөрүнө пикир жазуу</translation>
    </message>
    <message>
        <source>settle the comment “{quote}”</source>
        <translation>«{quote}» пикирин чечүү</translation>
    </message>
    <message>
        <source>open the comment “{quote}” again</source>
        <translation>«{quote}» пикирин кайра ачуу</translation>
    </message>
    <message>
        <source>delete the comment “{quote}”</source>
        <translation>«{quote}» пикирин өчүрүү</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>импорттоо: «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>import %n articles</source>
        <translation>
            <numerusform>%n макаланы импорттоо</numerusform>
            <numerusform>%n макаланы импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>paste the article {title}</source>
        <translation>«{title}» макаласын чаптоо</translation>
    </message>
    <message>
        <source>delete the article {title}</source>
        <translation>«{title}» макаласын өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>delete %n articles</source>
        <translation>
            <numerusform>%n макаланы өчүрүү</numerusform>
            <numerusform>%n макаланы өчүрүү</numerusform>
        </translation>
    </message>
    <message>
        <source>set an article to {status}</source>
        <translation>макаланын абалын өзгөртүү: {status}</translation>
    </message>
    <message numerus="yes">
        <source>set %n articles to {status}</source>
        <translation>
            <numerusform>%n макаланын абалын өзгөртүү: {status}</numerusform>
            <numerusform>%n макаланын абалын өзгөртүү: {status}</numerusform>
        </translation>
    </message>
    <message>
        <source>change {field} of an article</source>
        <translation>макаланын талаасын өзгөртүү: {field}</translation>
    </message>
    <message>
        <source>set the language of an article: {language}</source>
        <translation>макаланын тилин коюу: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n articles: {language}</source>
        <translation>
            <numerusform>%n макаланын тилин коюу: {language}</numerusform>
            <numerusform>%n макаланын тилин коюу: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>find the language of an article by rule</source>
        <translation>макаланын тилин эреже менен аныктоо</translation>
    </message>
    <message numerus="yes">
        <source>find the language of %n articles by rule</source>
        <translation>
            <numerusform>%n макаланын тилин эреже менен аныктоо</numerusform>
            <numerusform>%n макаланын тилин эреже менен аныктоо</numerusform>
        </translation>
    </message>
    <message>
        <source>set the language of a paragraph to {language}</source>
        <translation>абзацтын тилин коюу: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n paragraphs to {language}</source>
        <translation>
            <numerusform>%n абзацтын тилин коюу: {language}</numerusform>
            <numerusform>%n абзацтын тилин коюу: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>let the rules say the language of a paragraph</source>
        <translation>абзацтын тилин эреже менен аныктоо</translation>
    </message>
    <message numerus="yes">
        <source>let the rules say the language of %n paragraphs</source>
        <translation>
            <numerusform>%n абзацтын тилин эреже менен аныктоо</numerusform>
            <numerusform>%n абзацтын тилин эреже менен аныктоо</numerusform>
        </translation>
    </message>
    <message>
        <source>label an article {name}</source>
        <translation>макалага «{name}» энбелгисин коюу</translation>
    </message>
    <message numerus="yes">
        <source>label %n articles {name}</source>
        <translation>
            <numerusform>%n макалага «{name}» энбелгисин коюу</numerusform>
            <numerusform>%n макалага «{name}» энбелгисин коюу</numerusform>
        </translation>
    </message>
    <message>
        <source>take the label {name} off an article</source>
        <translation>макаладан «{name}» энбелгисин алуу</translation>
    </message>
    <message numerus="yes">
        <source>take the label {name} off %n articles</source>
        <translation>
            <numerusform>%n макаладан «{name}» энбелгисин алуу</numerusform>
            <numerusform>%n макаладан «{name}» энбелгисин алуу</numerusform>
        </translation>
    </message>
    <message>
        <source>find “{quote}” to be right</source>
        <translation>«{quote}» сөздөрүн туура деп табуу</translation>
    </message>
    <message numerus="yes">
        <source>find %n things to be right</source>
        <translation>
            <numerusform>%n табылганды туура деп табуу</numerusform>
            <numerusform>%n табылганды туура деп табуу</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” again</source>
        <translation>«{quote}» табылганын кайра көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n things again</source>
        <translation>
            <numerusform>%n табылганды кайра көрсөтүү</numerusform>
            <numerusform>%n табылганды кайра көрсөтүү</numerusform>
        </translation>
    </message>
    <message>
        <source>add {name} to the registry</source>
        <translation>«{name}» объектин реестрге кошуу</translation>
    </message>
    <message>
        <source>change {fields} of {name}</source>
        <translation>«{name}» объектинин талааларын өзгөртүү: {fields}</translation>
    </message>
    <message>
        <source>delete {name} from the registry</source>
        <translation>«{name}» объектин реестрден өчүрүү</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entities from the registry</source>
        <translation>
            <numerusform>%n объектти реестрден өчүрүү</numerusform>
            <numerusform>%n объектти реестрден өчүрүү</numerusform>
        </translation>
    </message>
    <message>
        <source>merge an entry into {name}</source>
        <translation>объектти «{name}» объектине бириктирүү</translation>
    </message>
    <message numerus="yes">
        <source>merge %n entries into {name}</source>
        <translation>
            <numerusform>%n объектти «{name}» объектине бириктирүү</numerusform>
            <numerusform>%n объектти «{name}» объектине бириктирүү</numerusform>
        </translation>
    </message>
    <message>
        <source>keep {name} and {other} apart</source>
        <translation>«{name}» менен «{other}» эки башка объект экенин көрсөтүү</translation>
    </message>
    <message>
        <source>import an entity</source>
        <translation>объектти импорттоо</translation>
    </message>
    <message numerus="yes">
        <source>import %n entities</source>
        <translation>
            <numerusform>%n объектти импорттоо</numerusform>
            <numerusform>%n объектти импорттоо</numerusform>
        </translation>
    </message>
    <message>
        <source>split a mention off as {name}</source>
        <translation>эскерүүнү «{name}» объекти кылып бөлүү</translation>
    </message>
    <message numerus="yes">
        <source>split %n mentions off as {name}</source>
        <translation>
            <numerusform>%n эскерүүнү «{name}» объекти кылып бөлүү</numerusform>
            <numerusform>%n эскерүүнү «{name}» объекти кылып бөлүү</numerusform>
        </translation>
    </message>
    <message>
        <source>link a mention to {name}</source>
        <translation>эскерүүнү «{name}» объектине байланыштыруу</translation>
    </message>
    <message>
        <source>take {name} off a mention</source>
        <translation>«{name}» объектин эскерүүдөн алуу</translation>
    </message>
    <message>
        <source>use “{quote}” as evidence of a claim</source>
        <translation>«{quote}» сөздөрүн ырастоонун далили кылуу</translation>
    </message>
    <message>
        <source>set {field} of a piece of evidence to “{value}”</source>
        <translation>далилдин талаасын толтуруу: {field} — «{value}»</translation>
    </message>
    <message>
        <source>set the stance of a piece of evidence: {stance}</source>
        <translation>далилдин мамилесин коюу: {stance}</translation>
    </message>
    <message>
        <source>remove the evidence “{quote}”</source>
        <translation>«{quote}» далилин өчүрүү</translation>
    </message>
    <message>
        <source>add the field {name} to the {layer} layer</source>
        <translation>«{layer}» катмарына «{name}» талаасын кошуу</translation>
    </message>
    <message>
        <source>change the field {name}</source>
        <translation>«{name}» талаасын өзгөртүү</translation>
    </message>
    <message>
        <source>retire the field {name}</source>
        <translation>«{name}» талаасын архивдөө</translation>
    </message>
    <message>
        <source>bring back the field {name}</source>
        <translation>«{name}» талаасын кайтаруу</translation>
    </message>
    <message>
        <source>write the guideline {name}</source>
        <translation>«{name}» колдонмосун жазуу</translation>
    </message>
    <message>
        <source>add “{quote}” to the guideline {name}</source>
        <translation>«{quote}» мисалын «{name}» колдонмосуна кошуу</translation>
    </message>
    <message>
        <source>write a note on “{quote}”</source>
        <translation>«{quote}» сөздөрүнө эскертме жазуу</translation>
    </message>
    <message>
        <source>find “{quote}” in a text to be right</source>
        <translation>тексттеги «{quote}» сөздөрүн туура деп табуу</translation>
    </message>
    <message numerus="yes">
        <source>find %n problems of a text to be right</source>
        <translation>
            <numerusform>тексттин %n маселесин туура деп табуу</numerusform>
            <numerusform>тексттин %n маселесин туура деп табуу</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” in a text again</source>
        <translation>тексттеги «{quote}» маселесин кайра көрсөтүү</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n problems of a text again</source>
        <translation>
            <numerusform>тексттин %n маселесин кайра көрсөтүү</numerusform>
            <numerusform>тексттин %n маселесин кайра көрсөтүү</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a hit as {label}</source>
        <translation>дал келүүнү «{label}» деп белгилөө</translation>
    </message>
    <message numerus="yes">
        <source>mark %n hits as {label}</source>
        <translation>
            <numerusform>%n дал келүүнү «{label}» деп белгилөө</numerusform>
            <numerusform>%n дал келүүнү «{label}» деп белгилөө</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a mention of {name}</source>
        <translation>«{name}» объектинин эскерүүсүн белгилөө</translation>
    </message>
    <message numerus="yes">
        <source>mark %n mentions of {name}</source>
        <translation>
            <numerusform>«{name}» объектинин %n эскерүүсүн белгилөө</numerusform>
            <numerusform>«{name}» объектинин %n эскерүүсүн белгилөө</numerusform>
        </translation>
    </message>
    <message>
        <source>reject the mention “{quote}”</source>
        <translation>«{quote}» эскерүүсүн четке кагуу</translation>
    </message>
    <message>
        <source>change a setting of the project: {name}</source>
        <translation>долбоордун жөндөөсүн өзгөртүү: {name}</translation>
    </message>
    <message>
        <source>keep the search {name}</source>
        <translation>«{name}» издөөсүн сактоо</translation>
    </message>
    <message>
        <source>rename the search {old} to {name}</source>
        <translation>«{old}» издөөсүнүн атын «{name}» деп өзгөртүү</translation>
    </message>
    <message>
        <source>delete the search {name}</source>
        <translation>«{name}» издөөсүн өчүрүү</translation>
    </message>
    <message>
        <source>add {rating} to the scale of verdicts</source>
        <translation>«{rating}» баасын шкалага кошуу</translation>
    </message>
    <message>
        <source>rename the verdict {old} to {new}</source>
        <translation>«{old}» баасынын атын «{new}» деп өзгөртүү</translation>
    </message>
    <message numerus="yes">
        <source>rename the verdict {old} to {new} (%n changed)</source>
        <translation>
            <numerusform>«{old}» баасынын атын «{new}» деп өзгөртүү (өзгөргөнү: %n)</numerusform>
            <numerusform>«{old}» баасынын атын «{new}» деп өзгөртүү (өзгөргөнү: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>reorder the scale of verdicts</source>
        <translation>баалар шкаласынын иретин өзгөртүү</translation>
    </message>
    <message>
        <source>remove {rating} from the scale of verdicts</source>
        <translation>«{rating}» баасын шкаладан өчүрүү</translation>
    </message>
    <message>
        <source>repair one fault</source>
        <translation>бир катаны оңдоо</translation>
    </message>
    <message numerus="yes">
        <source>repair %n faults</source>
        <translation>
            <numerusform>%n катаны оңдоо</numerusform>
            <numerusform>%n катаны оңдоо</numerusform>
        </translation>
    </message>
    <message>
        <source>add the label {name}</source>
        <translation>«{name}» энбелгисин кошуу</translation>
    </message>
    <message>
        <source>change {fields} of the label {name}</source>
        <translation>«{name}» энбелгисинин талааларын өзгөртүү: {fields}</translation>
    </message>
    <message>
        <source>retire the label {name}</source>
        <translation>«{name}» энбелгисин архивдөө</translation>
    </message>
    <message>
        <source>bring back the label {name}</source>
        <translation>«{name}» энбелгисин кайтаруу</translation>
    </message>
    <message>
        <source>reorder labels</source>
        <translation>энбелгилердин иретин өзгөртүү</translation>
    </message>
    <message>
        <source>merge the label {name} into {into} (1 moved)</source>
        <translation>«{name}» энбелгисин «{into}» энбелгисине бириктирүү (көчкөнү: 1)</translation>
    </message>
    <message numerus="yes">
        <source>merge the label {name} into {into} (%n moved)</source>
        <translation>
            <numerusform>«{name}» энбелгисин «{into}» энбелгисине бириктирүү (көчкөнү: %n)</numerusform>
            <numerusform>«{name}» энбелгисин «{into}» энбелгисине бириктирүү (көчкөнү: %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>repair the project</source>
        <translation>долбоорду оңдоо</translation>
    </message>
    <message>
        <source>import articles</source>
        <translation>макалаларды импорттоо</translation>
    </message>
    <message>
        <source>import entities</source>
        <translation>объекттерди импорттоо</translation>
    </message>
    <message>
        <source>flag “{quote}” as sure</source>
        <translation>«{quote}» сөздөрүнөн күмөндү алуу</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as sure</source>
        <translation>
            <numerusform>%n аннотациядан күмөндү алуу</numerusform>
            <numerusform>%n аннотациядан күмөндү алуу</numerusform>
        </translation>
    </message>
    <message>
        <source>use “{quote}” as the cue of a claim</source>
        <translation>«{quote}» сөздөрүн ырастоонун шилтеме сөзү кылуу</translation>
    </message>
    <message>
        <source>take the cue “{quote}” off a claim</source>
        <translation>«{quote}» шилтеме сөзүн ырастоодон алуу</translation>
    </message>
    <message>
        <source>write the guideline of the project</source>
        <translation>долбоордун колдонмосун жазуу</translation>
    </message>
    <message>
        <source>the sentence</source>
        <comment>changed field</comment>
        <translation>сүйлөм</translation>
    </message>
    <message>
        <source>the type</source>
        <comment>changed field</comment>
        <translation>түрү</translation>
    </message>
    <message>
        <source>the check-worthiness</source>
        <comment>changed field</comment>
        <translation>текшерүүгө арзышы</translation>
    </message>
    <message>
        <source>the topic</source>
        <comment>changed field</comment>
        <translation>тема</translation>
    </message>
    <message>
        <source>the date</source>
        <comment>changed field</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>the date of the event</source>
        <comment>changed field</comment>
        <translation>окуянын датасы</translation>
    </message>
    <message>
        <source>the question</source>
        <comment>changed field</comment>
        <translation>суроо</translation>
    </message>
    <message>
        <source>the answer</source>
        <comment>changed field</comment>
        <translation>жооп</translation>
    </message>
    <message>
        <source>the address</source>
        <comment>changed field</comment>
        <translation>дарек</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <comment>changed field</comment>
        <translation>архивдеги көчүрмө</translation>
    </message>
    <message>
        <source>the day of access</source>
        <comment>changed field</comment>
        <translation>ачылган күнү</translation>
    </message>
    <message>
        <source>the medium</source>
        <comment>changed field</comment>
        <translation>булак түрү</translation>
    </message>
    <message>
        <source>the quote</source>
        <comment>changed field</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>the Wikidata id</source>
        <comment>changed field</comment>
        <translation>Wikidata идентификатору</translation>
    </message>
    <message>
        <source>the GeoNames id</source>
        <comment>changed field</comment>
        <translation>GeoNames идентификатору</translation>
    </message>
    <message>
        <source>the key</source>
        <comment>changed field</comment>
        <translation>баскыч</translation>
    </message>
    <message>
        <source>the short name</source>
        <comment>changed field</comment>
        <translation>кыска аты</translation>
    </message>
    <message>
        <source>the colour</source>
        <comment>changed field</comment>
        <translation>түс</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>changed field</comment>
        <translation>аты</translation>
    </message>
    <message>
        <source>the definition</source>
        <comment>changed field</comment>
        <translation>аныктама</translation>
    </message>
    <message>
        <source>the description</source>
        <comment>changed field</comment>
        <translation>сүрөттөмө</translation>
    </message>
    <message>
        <source>the language</source>
        <comment>changed field</comment>
        <translation>тил</translation>
    </message>
    <message>
        <source>the note</source>
        <comment>changed field</comment>
        <translation>эскертме</translation>
    </message>
    <message>
        <source>the choices</source>
        <comment>changed field</comment>
        <translation>тандоолор</translation>
    </message>
    <message>
        <source>whether it is required</source>
        <comment>changed field</comment>
        <translation>милдеттүүлүгү</translation>
    </message>
    <message>
        <source>the title</source>
        <comment>changed field</comment>
        <translation>аталыш</translation>
    </message>
    <message>
        <source>the script</source>
        <comment>changed field</comment>
        <translation>алфавит</translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>changed field</comment>
        <translation>басылма</translation>
    </message>
    <message>
        <source>the author</source>
        <comment>changed field</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>Undid: {step}</source>
        <translation>Артка кайтарылды: {step}</translation>
    </message>
    <message>
        <source>Redid: {step}</source>
        <translation>Кайталанды: {step}</translation>
    </message>
    <message>
        <source>Without it: “{words}”</source>
        <translation>Ансыз: «{words}»</translation>
    </message>
    <message>
        <source>Suggestion: a space behind it</source>
        <translation>Сунуш: артына боштук</translation>
    </message>
    <message>
        <source>Suggestion: “{words}”</source>
        <translation>Сунуш: «{words}»</translation>
    </message>
    <message>
        <source>Problem of the text</source>
        <translation>Тексттин маселеси</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Программанын тили</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстөр</translation>
    </message>
    <message>
        <source>Font of the text (empty: the default)</source>
        <translation>Тексттин шрифти (бош: демейки)</translation>
    </message>
    <message>
        <source>Zoom of the text (%)</source>
        <translation>Тексттин масштабы (%)</translation>
    </message>
    <message>
        <source>Line spacing (%)</source>
        <translation>Сап аралыгы (%)</translation>
    </message>
    <message>
        <source>Width of the text column (characters)</source>
        <translation>Текст мамычасынын туурасы (символ)</translation>
    </message>
    <message>
        <source>Label chips on entities</source>
        <translation>Объекттердеги белгичелер</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Кыймылды азайтуу</translation>
    </message>
    <message>
        <source>Mark problems of the text</source>
        <translation>Тексттин маселелерин белгилөө</translation>
    </message>
    <message>
        <source>Languages of paragraphs in the margin</source>
        <translation>Абзацтардын тилин четинде көрсөтүү</translation>
    </message>
    <message>
        <source>Check spelling of notes</source>
        <translation>Эскертмелердин орфографиясын текшерүү</translation>
    </message>
    <message>
        <source>Words that are right, one a line</source>
        <translation>Туура сөздөр, ар бир сапта бирден</translation>
    </message>
    <message>
        <source>Propose claims and who says them while reading</source>
        <translation>Окуганда ырастоолорду жана алардын айтуучуларын сунуштоо</translation>
    </message>
    <message>
        <source>Keep backups beside the project as well</source>
        <translation>Камдык көчүрмөлөрдү долбоордун жанында да сактоо</translation>
    </message>
    <message>
        <source>List opened projects among the recent files of the desktop</source>
        <translation>Ачылган долбоорлорду системанын акыркы файлдарына кошуу</translation>
    </message>
    <message>
        <source>Your name as annotator (empty: of your account)</source>
        <translation>Аннотатор катары атыңыз (бош: аккаунттуку)</translation>
    </message>
    <message>
        <source>Byte order mark in CSV, for Excel</source>
        <translation>Excel үчүн CSV файлындагы байт тартибинин белгиси</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Эскертме: {words}</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}; said by hand</source>
        <translation>Абзацтын тили: {name}; кол менен көрсөтүлгөн</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}</source>
        <translation>Абзацтын тили: {name}</translation>
    </message>
    <message>
        <source>Words that could not be saved when the window was closed are kept in {path}. Copy them from there, then delete the file.</source>
        <translation>Терезе жабылганда сакталбай калган сөздөр «{path}» файлында турат. Аларды ошол жерден көчүрүп алып, файлды өчүрүңүз.</translation>
    </message>
    <message>
        <source>Chips on every entity</source>
        <translation>Белгичелер ар бир объектте</translation>
    </message>
    <message>
        <source>Chips on the first of each entity in a paragraph</source>
        <translation>Белгичелер абзацтагы ар бир объекттин биринчисинде</translation>
    </message>
    <message>
        <source>Chips under the mouse</source>
        <translation>Белгичелер чычкан астында</translation>
    </message>
    <message>
        <source>No chips</source>
        <translation>Белгичесиз</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Система түстөрү</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Жарык түстөр</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Караңгы түстөр</translation>
    </message>
    <message>
        <source>Sepia colours</source>
        <translation>Сепия түстөрү</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Чоңураак текст</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Кичирээк текст</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Кадимки текст өлчөмү</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Кеңирээк мамыча</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Тарыраак мамыча</translation>
    </message>
    <message>
        <source>More line spacing</source>
        <translation>Сап аралыгын чоңойтуу</translation>
    </message>
    <message>
        <source>Less line spacing</source>
        <translation>Сап аралыгын кичирейтүү</translation>
    </message>
    <message>
        <source>Snap selections to whole words</source>
        <translation>Тандоону бүтүн сөзгө тууралоо</translation>
    </message>
    <message>
        <source>Blinking caret</source>
        <translation>Жанып-өчкөн курсор</translation>
    </message>
    <message>
        <source>{field}: state</source>
        <translation>{field}: абалы</translation>
    </message>
    <message>
        <source>{field}: what is wrong</source>
        <translation>{field}: эмне ката</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Меники калсын</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Мен жазганды сактоо</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Башканыкын алуу</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Мен жазгандан баш тартуу</translation>
    </message>
    <message>
        <source>Not saved. {error}</source>
        <translation>Сакталган жок. {error}</translation>
    </message>
    <message>
        <source>Not saved, for the program has made a mistake. Your words stay here; copy them.</source>
        <translation>Сакталган жок: программада ката кетти. Сөздөрүңүз ушул жерде калат; көчүрүп алыңыз.</translation>
    </message>
    <message>
        <source>It was changed to “{value}” meanwhile; what you typed is not saved.</source>
        <translation>Бул арада мааниси «{value}» болуп өзгөрдү; сиз жазган сакталган жок.</translation>
    </message>
    <message>
        <source>It was changed to nothing meanwhile; what you typed is not saved.</source>
        <translation>Бул арада мааниси бошоп калды; сиз жазган сакталган жок.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Digit or Enter; type to search</source>
        <translation>Цифра же Enter; издөө үчүн жазыңыз</translation>
    </message>
    <message>
        <source>Whom the words name</source>
        <translation>Сөздөр кимди атайт</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Англисче</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Орфографияны текшерүү</translation>
    </message>
    <message>
        <source>Language of “{field}”</source>
        <translation>«{field}» талаасынын тили</translation>
    </message>
    <message>
        <source>That of the article ({name})</source>
        <translation>Макаланыкы ({name})</translation>
    </message>
    <message>
        <source>Do not check this field</source>
        <translation>Бул талааны текшербөө</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>«{word}» сөзүн сөздөрүмө кошуу</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Сунуш жок</translation>
    </message>
    <message>
        <source>The word at the caret is not marked as misspelt.</source>
        <translation>Курсордогу сөз ката деп белгиленген эмес.</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Жазылыш сунуштары</translation>
    </message>
    <message>
        <source>While you write a note, a comment or a definition</source>
        <translation>Эскертме, пикир же аныктама жазганда</translation>
    </message>
    <message>
        <source>a word in any spelling, script and case, with any ending</source>
        <translation>сөз каалаган жазылышта, алфавитте, чоң-кичине тамгада жана мүчөдө</translation>
    </message>
    <message>
        <source>words that a hyphen joins, next to each other</source>
        <translation>дефис бириктирген сөздөр, жанаша турганда</translation>
    </message>
    <message>
        <source>words in a row as written; * leaves the last ending open</source>
        <translation>удаа турган сөздөр, жазылгандай; * акыркы мүчөнү эркин калтырат</translation>
    </message>
    <message>
        <source>both in one article</source>
        <translation>экөө тең бир макалада</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>алардын бири</translation>
    </message>
    <message>
        <source>articles without it</source>
        <translation>ал сөз жок макалалар</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>кашаалар топтойт</translation>
    </message>
    <message>
        <source>a regular expression; it stops where one text takes longer than a second</source>
        <translation>регулярдуу туюнтма; бир текстке бир секунддан ашык кетсе, токтойт</translation>
    </message>
    <message>
        <source>what follows, in notes and comments</source>
        <translation>андан кийинкиси — эскертмелерде жана пикирлерде</translation>
    </message>
    <message>
        <source>what follows, in texts, titles, words that are annotated</source>
        <translation>андан кийинкиси — тексттерде, аталыштарда, аннотацияланган сөздөрдө</translation>
    </message>
    <message>
        <source>what follows, in names of entities, sentences of claims</source>
        <translation>андан кийинкиси — объекттердин аттарында, ырастоолордун сүйлөмдөрүндө</translation>
    </message>
    <message>
        <source>What the search understands</source>
        <translation>Издөө эмнени түшүнөт</translation>
    </message>
    <message>
        <source>Link the words to an entity of the article</source>
        <translation>Сөздөрдү макаланын объектине байланыштыруу</translation>
    </message>
    <message>
        <source>“{words}” names:</source>
        <translation>«{words}» кимди атайт:</translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation>Жаңы объект «{name}»</translation>
    </message>
    <message>
        <source>{name} is in the registry now, and “{words}” names it. Ctrl+Z takes both back.</source>
        <translation>«{name}» реестрге киргизилди, «{words}» аны атайт. Ctrl+Z экөөнү тең артка кайтарат.</translation>
    </message>
    <message>
        <source>These words are linked already; select their mark and press L to change it.</source>
        <translation>Бул сөздөр мурунтан байланышкан; өзгөртүү үчүн белгисин тандап, L басыңыз.</translation>
    </message>
    <message>
        <source>{status} is not a status of an annotation.</source>
        <translation>«{status}» — аннотациянын абалы эмес.</translation>
    </message>
    <message>
        <source>An empty comment was not added.</source>
        <translation>Бош пикир кошулган жок.</translation>
    </message>
    <message>
        <source>This annotation stands in another article. The comment was not added.</source>
        <translation>Бул аннотация башка макалада турат. Пикир кошулган жок.</translation>
    </message>
    <message>
        <source>This comment is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бул пикир эми жок; ал өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The text holds a NUL character, which a project cannot keep; remove it. Nothing was changed.</source>
        <translation>Текстте NUL символу бар, долбоор аны сактай албайт; аны алып салыңыз. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate). Nothing was changed.</source>
        <translation>Текстте символдун жарымы (жалгыз суррогат) бар. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This annotation is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бул аннотация эми жок; ал өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This label is gone; choose another. Nothing was changed.</source>
        <translation>Бул энбелги эми жок; башкасын тандаңыз. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This article is gone; its import was undone. Nothing was changed.</source>
        <translation>Бул макала эми жок; анын импорту артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Nothing is selected; select the words to mark.</source>
        <translation>Эч нерсе тандалган эмес; белгилене турган сөздөрдү тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>The span {start}-{end} lies outside the article (%n characters). Nothing was changed.</source>
        <translation>
            <numerusform>{start}-{end} үзүндүсү макаладан (%n символ) тышкары турат. Эч нерсе өзгөртүлгөн жок.</numerusform>
            <numerusform>{start}-{end} үзүндүсү макаладан (%n символ) тышкары турат. Эч нерсе өзгөртүлгөн жок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only white space is selected; select the words to mark.</source>
        <translation>Боштуктар гана тандалган; белгилене турган сөздөрдү тандаңыз.</translation>
    </message>
    <message>
        <source>You have already marked these words as {label}.</source>
        <translation>Сиз бул сөздөрдү мурунтан «{label}» деп белгилегенсиз.</translation>
    </message>
    <message>
        <source>the project has another text under this uuid</source>
        <translation>долбоордо бул uuid менен башка текст бар</translation>
    </message>
    <message>
        <source>{key} stands in line {line} already</source>
        <translation>{key} мурунтан {line}-сапта бар</translation>
    </message>
    <message>
        <source>{key} names {uuid}, which is not in the bundle</source>
        <translation>{key} топтомдо жок {uuid} идентификаторун көрсөтөт</translation>
    </message>
    <message>
        <source>{key} leads back to the record itself</source>
        <translation>{key} кайра жазуунун өзүнө алып келет</translation>
    </message>
    <message>
        <source>the article {uuid} has no record here</source>
        <translation>{uuid} макаласынын бул жерде жазуусу жок</translation>
    </message>
    <message>
        <source>{key} names a label of another layer</source>
        <translation>{key} башка катмардын энбелгисин көрсөтөт</translation>
    </message>
    <message>
        <source>{colour} is no colour such as #1d33da</source>
        <translation>{colour} — #1d33da сыяктуу түс эмес</translation>
    </message>
    <message>
        <source>one of start and end is missing</source>
        <translation>start менен end экөөнүн бири жок</translation>
    </message>
    <message>
        <source>the text is not the one whose SHA-256 stands in documents.jsonl</source>
        <translation>текстинин SHA-256 суммасы documents.jsonl файлындагыдай эмес</translation>
    </message>
    <message>
        <source>its length is not that of its text</source>
        <translation>узундугу текстинин узундугуна туура келбейт</translation>
    </message>
    <message>
        <source>its annotation stands in another article</source>
        <translation>анын аннотациясы башка макалада турат</translation>
    </message>
    <message>
        <source>{key} names one twice</source>
        <translation>{key} ичинде бирөө эки жолу көрсөтүлгөн</translation>
    </message>
    <message>
        <source>start and end are not those of the fragments</source>
        <translation>башы менен аягы фрагменттердикине туура келбейт</translation>
    </message>
    <message>
        <source>its fragments overlap or are out of order</source>
        <translation>фрагменттери кайчылашат же иретсиз</translation>
    </message>
    <message>
        <source>its confidence is not between 0 and 1000</source>
        <translation>ишеним деңгээли 0 менен 1000 аралыгында эмес</translation>
    </message>
    <message>
        <source>article {id} has no text</source>
        <translation>макала {id}: тексти жок</translation>
    </message>
    <message>
        <source>article {id} has no source</source>
        <translation>макала {id}: булагы жок</translation>
    </message>
    <message>
        <source>annotation {id} has no fragment</source>
        <translation>аннотация {id}: фрагменти жок</translation>
    </message>
    <message>
        <source>comment {id} stands in another article than its annotation</source>
        <translation>пикир {id} өз аннотациясынан башка макалада турат</translation>
    </message>
    <message>
        <source>attribution {id} is its own outer source</source>
        <translation>атрибуция {id} өзүнө өзү тышкы булак болуп турат</translation>
    </message>
    <message>
        <source>label {id} is merged into a label of another layer</source>
        <translation>энбелги {id} башка катмардын энбелгисине бириктирилген</translation>
    </message>
    <message>
        <source>entity {id} is merged into itself</source>
        <translation>объект {id} өзүнө өзү бириктирилген</translation>
    </message>
    <message>
        <source>evidence {id} has other words than its article at that place</source>
        <translation>далил {id} сөздөрү макаланын ошол жериндегиден башка</translation>
    </message>
    <message>
        <source>change {id} of the history belongs to no step</source>
        <translation>тарыхтагы өзгөрүү {id} эч бир кадамга таандык эмес</translation>
    </message>
    <message>
        <source>relation {id} has no source any more ({kind})</source>
        <translation>байланыш {id}: баштапкы жагы эми жок ({kind})</translation>
    </message>
    <message>
        <source>relation {id} has no target any more ({kind})</source>
        <translation>байланыш {id}: экинчи жагы эми жок ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: {what}</source>
        <translation>
            <numerusform>жана дагы %n: {what}</numerusform>
            <numerusform>жана дагы %n: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} {id} has a broken {column}</source>
        <translation>{table} {id}: {column} бузулган</translation>
    </message>
    <message>
        <source>article {id}: its text is not text</source>
        <translation>макала {id}: тексти текст эмес</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported (the hash differs)</source>
        <translation>макала {id}: тексти импорттолгондогудай эмес (хеш башка)</translation>
    </message>
    <message numerus="yes">
        <source>article {id}: its text has %n characters, not {length}</source>
        <translation>
            <numerusform>макала {id}: текстинде {length} эмес, %n символ бар</numerusform>
            <numerusform>макала {id}: текстинде {length} эмес, %n символ бар</numerusform>
        </translation>
    </message>
    <message>
        <source>article {id}: its text holds a carriage return, a NUL or a byte order mark</source>
        <translation>макала {id}: текстинде каретканы кайтаруу, NUL же байт тартибинин белгиси бар</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lies outside the text</source>
        <translation>макала {id}: бозортулган аралык тексттен тышкары турат</translation>
    </message>
    <message>
        <source>article {article}, annotation {id}: {fault}</source>
        <translation>макала {article}, аннотация {id}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{start}-{end} lies outside the text of %n characters</source>
        <translation>
            <numerusform>{start}-{end} аралыгы %n символдуу тексттен тышкары турат</numerusform>
            <numerusform>{start}-{end} аралыгы %n символдуу тексттен тышкары турат</numerusform>
        </translation>
    </message>
    <message>
        <source>its fragments {pieces} are not those of {start}-{end} in {count}</source>
        <translation>фрагменттери {pieces}, бирок {start}-{end} аралыгында {count} фрагмент болушу керек</translation>
    </message>
    <message>
        <source>its fragments {pieces} overlap or are out of order</source>
        <translation>фрагменттери {pieces} кайчылашат же иретсиз</translation>
    </message>
    <message>
        <source>{start}-{end} holds other words than its quote</source>
        <translation>{start}-{end} аралыгындагы сөздөр цитатадагыдай эмес</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those it was made with</source>
        <translation>{start}-{end} айланасындагы сөздөр белги коюлгандагыдай эмес</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those of the text</source>
        <translation>{start}-{end} айланасындагы сөздөр тексттегидей эмес</translation>
    </message>
    <message>
        <source>the original is not in base64</source>
        <translation>баштапкы файл base64 түрүндө эмес</translation>
    </message>
    <message>
        <source>The project was exported to {target}: {what}.</source>
        <translation>Долбоор «{target}» топтомуна экспорттолду: {what}.</translation>
    </message>
    <message>
        <source>{path} is the project itself; choose another name. Nothing was written.</source>
        <translation>«{path}» — долбоордун өзү; башка ат тандаңыз. Эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed. {where}: {why}.</source>
        <translation>Топтом бузулган; эч нерсе өзгөртүлгөн жок. {where}: {why}.</translation>
    </message>
    <message>
        <source>Cancelled: {what}.</source>
        <translation>Токтотулду: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>%n жазуу кошулду</numerusform>
            <numerusform>%n жазуу кошулду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles among them</source>
        <translation>
            <numerusform>анын ичинде %n макала</numerusform>
            <numerusform>анын ичинде %n макала</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records the same already</source>
        <translation>
            <numerusform>%n жазуу мурунтан бирдей</numerusform>
            <numerusform>%n жазуу мурунтан бирдей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records replaced by the bundle&apos;s</source>
        <translation>
            <numerusform>%n жазуу топтомдогусу менен алмаштырылды</numerusform>
            <numerusform>%n жазуу топтомдогусу менен алмаштырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records kept as the project has them, though the bundle differs</source>
        <translation>
            <numerusform>%n жазуу топтомдо башкача болсо да, долбоордогудай калды</numerusform>
            <numerusform>%n жазуу топтомдо башкача болсо да, долбоордогудай калды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be replaced</source>
        <translation>
            <numerusform>%n жазууну алмаштырууга болгон жок</numerusform>
            <numerusform>%n жазууну алмаштырууга болгон жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more faults were found.</source>
        <translation>
            <numerusform>Дагы %n ката табылды.</numerusform>
            <numerusform>Дагы %n ката табылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed while it was read. Undo the import.</source>
        <translation>«{file}» файлы окулуп жатканда өзгөрдү. Импортту артка кайтарыңыз.</translation>
    </message>
    <message>
        <source>{name} was kept: another record of the project has its {taken}</source>
        <translation>«{name}» мурунку бойдон калды: анын {taken} мааниси долбоордун башка жазуусунда бар</translation>
    </message>
    <message>
        <source>{name} was replaced: it differed in {fields}</source>
        <translation>«{name}» алмаштырылды; айырмаланган талаалары: {fields}</translation>
    </message>
    <message>
        <source>{name} was kept as the project has it: the bundle differs in {fields}</source>
        <translation>«{name}» долбоордогудай калды; топтомдо айырмаланган талаалары: {fields}</translation>
    </message>
    <message>
        <source>Only what a check has found can be dismissed. Nothing was changed.</source>
        <translation>Текшерүү тапкан нерсени гана туура деп табууга болот. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Select two claims or more that say the same thing.</source>
        <translation>Бир эле нерсени айткан эки же андан көп ырастоону тандаңыз.</translation>
    </message>
    <message>
        <source>This group of claims is gone; it was dissolved or undone. Nothing was changed.</source>
        <translation>Бул ырастоолор тобу эми жок; ал таратылган же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{kind} is not a relation between claims ({known}).</source>
        <translation>«{kind}» — ырастоолордун байланышы эмес ({known}).</translation>
    </message>
    <message>
        <source>These are one and the same claim. Select two different ones.</source>
        <translation>Бул бир эле ырастоо. Эки башкасын тандаңыз.</translation>
    </message>
    <message>
        <source>These are one and the same claim. Nothing was changed.</source>
        <translation>Бул бир эле ырастоо. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {target}</source>
        <translation>
            <numerusform>%n сереп «{target}» файлына экспорттолду</numerusform>
            <numerusform>%n сереп «{target}» файлына экспорттолду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims left out, since something is missing</source>
        <translation>
            <numerusform>%n ырастоо кирген жок, анткени бирдеме жетишпейт</numerusform>
            <numerusform>%n ырастоо кирген жок, анткени бирдеме жетишпейт</numerusform>
        </translation>
    </message>
    <message>
        <source>A review needs {missing}; nothing was written.</source>
        <translation>Сереп үчүн керек: {missing}; эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>No claim has a verdict yet; nothing was written. Give a claim its verdict in the inspector.</source>
        <translation>Азырынча бир да ырастоонун баасы жок; эч нерсе жазылган жок. «Тандалган аннотация» панелинде ырастоого баа бериңиз.</translation>
    </message>
    <message>
        <source>No claim has all that a review needs; nothing was written. “{claim}” lacks: {missing}.</source>
        <translation>Бир да ырастоодо серепке керектүүнүн баары жок; эч нерсе жазылган жок. «{claim}» ырастоосуна жетишпейт: {missing}.</translation>
    </message>
    <message>
        <source>A claim has no field {field}.</source>
        <translation>Ырастоодо «{field}» талаасы жок.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of source ({known}).</source>
        <translation>«{kind}» — булактын түрү эмес ({known}).</translation>
    </message>
    <message>
        <source>This entity is gone. Nothing was changed.</source>
        <translation>Бул объект эми жок. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{mode} is not a mode of speech ({known}).</source>
        <translation>«{mode}» — айтылыш режими эмес ({known}).</translation>
    </message>
    <message>
        <source>This claim is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бул ырастоо эми жок; ал өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{status} is not a status of an article ({known}).</source>
        <translation>«{status}» — макаланын абалы эмес ({known}).</translation>
    </message>
    <message>
        <source>{field} is not a field of an article ({known}).</source>
        <translation>«{field}» — макаланын талаасы эмес ({known}).</translation>
    </message>
    <message>
        <source>{words} is not a date; write it as 2026-03-14.</source>
        <translation>«{words}» — дата эмес; 2026-03-14 түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Объектке ат керек.</translation>
    </message>
    <message>
        <source>An entity has no field {fields}.</source>
        <translation>Объектте мындай талаа жок: {fields}.</translation>
    </message>
    <message>
        <source>{words} is not a Wikidata id; write it as Q42, or paste the address of the item.</source>
        <translation>«{words}» — Wikidata идентификатору эмес; Q42 түрүндө жазыңыз же элементтин дарегин чаптаңыз.</translation>
    </message>
    <message>
        <source>{words} is not a GeoNames id; write its number, or paste the address of the place.</source>
        <translation>«{words}» — GeoNames идентификатору эмес; номерин жазыңыз же жердин дарегин чаптаңыз.</translation>
    </message>
    <message>
        <source>This mention is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бул эскерүү эми жок; ал өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This entity is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бул объект эми жок; ал өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Evidence has no field {field}.</source>
        <translation>Далилде «{field}» талаасы жок.</translation>
    </message>
    <message>
        <source>{stance} is not a stance ({known}).</source>
        <translation>«{stance}» — мамиле эмес ({known}).</translation>
    </message>
    <message>
        <source>A source on the web needs its address. Nothing was changed.</source>
        <translation>Интернеттеги булакка дарек керек. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This piece of evidence is gone; it was removed or undone. Nothing was changed.</source>
        <translation>Бул далил эми жок; ал өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>These words are evidence of this claim already.</source>
        <translation>Бул сөздөр мурунтан эле ушул ырастоонун далили.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the hits; end it in {suffixes}.</source>
        <translation>«{name}» дал келүүлөрдү кандай жазууну көрсөтпөйт; файлдын аты төмөнкүнүн бири менен бүтсүн: {suffixes}.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the table; end it in {suffixes}.</source>
        <translation>«{name}» таблицаны кандай жазууну көрсөтпөйт; файлдын аты төмөнкүнүн бири менен бүтсүн: {suffixes}.</translation>
    </message>
    <message>
        <source>This example is in the guideline already.</source>
        <translation>Бул мисал колдонмодо мурунтан бар.</translation>
    </message>
    <message>
        <source>The project has no guidelines yet; nothing was written.</source>
        <translation>Долбоордун колдонмосу азырынча жок; эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>The guidelines were saved to {target}.</source>
        <translation>Колдонмолор «{target}» файлына сакталды.</translation>
    </message>
    <message>
        <source>A note can be kept on a problem of a text alone. Nothing was changed.</source>
        <translation>Эскертмени тексттин маселесине гана жазууга болот. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n маселе</numerusform>
            <numerusform>%n маселе</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a problem of a text can be found to be right. Nothing was changed.</source>
        <translation>Тексттин маселесин гана туура деп табууга болот. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>of how many</comment>
        <translation>
            <numerusform>%n макаланын</numerusform>
            <numerusform>%n макаланын</numerusform>
        </translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}.</source>
        <translation>{articles} ичинен {ill} макалада {problems}.</translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}, written to {target}.</source>
        <translation>{articles} ичинен {ill} макалада {problems}, «{target}» файлына жазылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found to be right.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>Дагы %n маселе туура деп табылган.</numerusform>
            <numerusform>Дагы %n маселе туура деп табылган.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a .csv, .tsv or .jsonl file; {name} is none.</source>
        <translation>Отчёт — .csv, .tsv же .jsonl файлы; «{name}» андай эмес.</translation>
    </message>
    <message>
        <source>This step cannot be undone: {name} has changed the same things since. Nothing was changed.</source>
        <translation>Бул кадамды артка кайтарууга болбойт: ошол эле нерселерди кийин {name} өзгөрткөн. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This step has been undone in another window meanwhile. Nothing was changed.</source>
        <translation>Бул кадам бул арада башка терезеде артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The step of {moment} cannot be undone: something made later stands in its way. Undo that first. Nothing was changed.</source>
        <translation>{moment} кадамын артка кайтарууга болбойт: кийин жасалган нерсе тоскоол болот. Адегенде ошону артка кайтарыңыз. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{colour} is not a colour; write it as #1d33da.</source>
        <translation>{colour} — түс эмес; #1d33da түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>{name} stands below this label already and cannot stand above it.</source>
        <translation>«{name}» мурунтан бул энбелгинин астында турат, анын үстүндө тура албайт.</translation>
    </message>
    <message>
        <source>{label} cannot be merged into {other}: they must be two labels of one layer.</source>
        <translation>«{label}» энбелгисин «{other}» энбелгисине бириктирүүгө болбойт: алар бир катмардын эки башка энбелгиси болушу керек.</translation>
    </message>
    <message>
        <source>The {layer} layer has a field {key} already.</source>
        <translation>«{layer}» катмарында {key} талаасы мурунтан бар.</translation>
    </message>
    <message>
        <source>This field is gone. Nothing was changed.</source>
        <translation>Бул талаа эми жок. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This label is gone. Nothing was changed.</source>
        <translation>Бул энбелги эми жок. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{name} is not a label for whole articles.</source>
        <translation>«{name}» — бүтүн макалалардын энбелгиси эмес.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ат керек.</translation>
    </message>
    <message>
        <source>The {layer} layer has a label {name} already (it may be retired). Choose another name.</source>
        <translation>«{layer}» катмарында «{name}» энбелгиси мурунтан бар (архивде болушу мүмкүн). Башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>{key} cannot be a label&apos;s key: use a digit 1-9 or a letter other than A F J K M N R U X.</source>
        <translation>{key} энбелгинин баскычы боло албайт: 1-9 цифрасын же A F J K M N R U X тамгаларынан башкасын колдонуңуз.</translation>
    </message>
    <message>
        <source>The key {key} belongs to {label}. Choose another, or take it from {label} first.</source>
        <translation>{key} баскычы «{label}» энбелгисине таандык. Башкасын тандаңыз же адегенде аны «{label}» энбелгисинен алыңыз.</translation>
    </message>
    <message>
        <source>An alias needs a form.</source>
        <translation>Башка аттын формасы болушу керек.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of alias ({known}).</source>
        <translation>«{kind}» — башка аттын түрү эмес ({known}).</translation>
    </message>
    <message>
        <source>Choose at least two entities to merge.</source>
        <translation>Бириктирүү үчүн кеминде эки объект тандаңыз.</translation>
    </message>
    <message>
        <source>Choose the mentions to split off and a name for the new entity.</source>
        <translation>Бөлүнө турган эскерүүлөрдү жана жаңы объекттин атын тандаңыз.</translation>
    </message>
    <message>
        <source>None of these mentions names this entity any more. Nothing was changed.</source>
        <translation>Бул эскерүүлөрдүн бири да эми бул объектти атабайт. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{name} has been merged into another entity already. Nothing was changed.</source>
        <translation>«{name}» мурунтан башка объектке бириктирилген. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>A kept search needs a name. Nothing was changed.</source>
        <translation>Сакталган издөөгө ат керек. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>This search is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Бул издөө эми жок; ал өчүрүлгөн же артка кайтарылган. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>You have already marked these sentences as claims.</source>
        <translation>Сиз бул сүйлөмдөрдү мурунтан ырастоо деп белгилегенсиз.</translation>
    </message>
    <message>
        <source>{who} is in this chain already: nobody reports themselves. Nothing was changed.</source>
        <translation>{who} бул чынжырда мурунтан бар: эч ким өзүнүн сөзүн өзү билдирбейт. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>One turn of speech stands in one article; these claims stand in several. Nothing was changed.</source>
        <translation>Бир реплика бир макалада турат; бул ырастоолор бир нече макалада. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>The scale of verdicts has changed meanwhile; nothing was reordered. Try again.</source>
        <translation>Баалар шкаласы бул арада өзгөрдү; ирети алмашкан жок. Кайра аракет кылыңыз.</translation>
    </message>
    <message>
        <source>“{rating}” stays on the scale, as verdicts use it: {count}. Rename it, or change these first.</source>
        <translation>«{rating}» шкалада калат, анткени аны баалар колдонот: {count}. Анын атын өзгөртүңүз же адегенде ал бааларды алмаштырыңыз.</translation>
    </message>
    <message>
        <source>“{rating}” is the only verdict of the scale; add another one first.</source>
        <translation>«{rating}» — шкаладагы жалгыз баа; адегенде башкасын кошуңуз.</translation>
    </message>
    <message>
        <source>A verdict needs a name.</source>
        <translation>Баага ат керек.</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale already.</source>
        <translation>«{rating}» шкалада мурунтан бар.</translation>
    </message>
    <message>
        <source>“{rating}” is no longer on the scale of verdicts. Nothing was changed.</source>
        <translation>«{rating}» эми баалар шкаласында жок. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it. Nothing was written.</source>
        <translation>«{path}» — папка; анын ичиндеги файлды атаңыз. Эч нерсе жазылган жок.</translation>
    </message>
    <message>
        <source>{path} exists already and was not changed; choose another name or --overwrite.</source>
        <translation>«{path}» мурунтан бар, ал өзгөртүлгөн жок; башка ат же --overwrite параметрин тандаңыз.</translation>
    </message>
    <message>
        <source>{path} was made by someone else meanwhile and was not changed; choose another name.</source>
        <translation>«{path}» файлын бул арада башка бирөө түзгөн, ал өзгөртүлгөн жок; башка ат тандаңыз.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. An older file was not changed.</source>
        <translation>«{path}» файлын жазууга болгон жок: {reason}. Эски файл өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>Two scripts in a word</source>
        <translation>Бир сөздө эки алфавит</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters that look alike stand in one word; searching and counting do not find it.</source>
        <translation>Окшош латын жана кирилл тамгалары бир сөздө турат; издөө жана саноо мындай сөздү таппайт.</translation>
    </message>
    <message>
        <source>Letter of another language</source>
        <translation>Башка тилдин тамгасы</translation>
    </message>
    <message>
        <source>The alphabet of the article&apos;s language does not have this letter.</source>
        <translation>Макала тилинин алфавитинде мындай тамга жок.</translation>
    </message>
    <message>
        <source>Typed for an old font</source>
        <translation>Эски шрифтке терилген</translation>
    </message>
    <message>
        <source>Kazakh letters were typed as others, which only a font of that time shows as Kazakh.</source>
        <translation>Казак тамгалары башка тамгалар менен терилген; аларды ошол кездеги шрифт гана казакча көрсөтөт.</translation>
    </message>
    <message>
        <source>Letter in pieces</source>
        <translation>Бөлүнгөн тамга</translation>
    </message>
    <message>
        <source>A letter and its mark are two characters (NFD); other texts have them as one (NFC).</source>
        <translation>Тамга менен анын үстүндөгү белги эки символдон турат (NFD); башка тексттерде алар бир символ (NFC).</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>Көрүнбөгөн символ</translation>
    </message>
    <message>
        <source>A soft hyphen, a zero-width character or a mark of direction stands inside the text.</source>
        <translation>Тексттин ичинде жумшак дефис, нөл туурасындагы символ же багыт белгиси бар.</translation>
    </message>
    <message>
        <source>Decoded wrongly</source>
        <translation>Ката чечмеленген</translation>
    </message>
    <message>
        <source>The words were read in another encoding than they were written in.</source>
        <translation>Сөздөр жазылган коддоосунан башка коддоодо окулган.</translation>
    </message>
    <message>
        <source>Missing space</source>
        <translation>Түшүп калган боштук</translation>
    </message>
    <message>
        <source>A word follows a stop or a comma without a space.</source>
        <translation>Чекиттен же үтүрдөн кийин сөз боштуксуз башталат.</translation>
    </message>
    <message>
        <source>Dash without its spaces</source>
        <translation>Боштуксуз сызыкча</translation>
    </message>
    <message>
        <source>The dash before who says it stands close to the comma or to the word.</source>
        <translation>Ким айтканынын алдындагы сызыкча үтүргө же сөзгө жабышып турат.</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Кайталанган сөз</translation>
    </message>
    <message>
        <source>The same word stands twice, one after the other.</source>
        <translation>Бир эле сөз удаа эки жолу жазылган.</translation>
    </message>
    <message>
        <source>Sign without its partner</source>
        <translation>Жупсуз тыныш белгиси</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is opened and not closed, or closed and not opened.</source>
        <translation>Тырмакча же кашаа ачылып, жабылган эмес, же ачылбай туруп жабылган.</translation>
    </message>
    <message>
        <source>the reviewing organisation</source>
        <translation>серепти жарыялаган уюм</translation>
    </message>
    <message>
        <source>its address on the web</source>
        <translation>анын веб-дареги</translation>
    </message>
    <message>
        <source>the address of its reviews</source>
        <translation>анын серептеринин дареги</translation>
    </message>
    <message>
        <source>the words of the claim</source>
        <translation>ырастоонун сөздөрү</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>ким айтканы</translation>
    </message>
    <message>
        <source>the date of the claim</source>
        <translation>ырастоонун датасы</translation>
    </message>
    <message>
        <source>the address (url) of an article that it stands in</source>
        <translation>ырастоо турган макаланын дареги (url)</translation>
    </message>
    <message>
        <source>the date of the verdict</source>
        <translation>баанын датасы</translation>
    </message>
    <message>
        <source>a place of its verdict on the project&apos;s scale</source>
        <translation>баанын долбоор шкаласындагы орду</translation>
    </message>
    <message>
        <source>ClaimReview (JSON-LD)</source>
        <translation>ClaimReview (JSON-LD)</translation>
    </message>
    <message>
        <source>one review for each claim with a verdict, as schema.org has it, for a site on the web</source>
        <translation>баасы бар ар бир ырастоого бир сереп, schema.org үлгүсүндө, веб-сайт үчүн</translation>
    </message>
    <message>
        <source>new</source>
        <comment>status of an article</comment>
        <translation>жаңы</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>status of an article</comment>
        <translation>иште</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an article</comment>
        <translation>даяр</translation>
    </message>
    <message>
        <source>needs review</source>
        <comment>status of an article</comment>
        <translation>текшерүү керек</translation>
    </message>
    <message>
        <source>suggested</source>
        <comment>status of an annotation</comment>
        <translation>сунушталган</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>status of an annotation</comment>
        <translation>кабыл алынган</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status of an annotation</comment>
        <translation>четке кагылган</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>status of an annotation</comment>
        <translation>эталон</translation>
    </message>
    <message>
        <source>hand</source>
        <comment>how an annotation was made</comment>
        <translation>кол менен</translation>
    </message>
    <message>
        <source>bulk</source>
        <comment>how an annotation was made</comment>
        <translation>жапырт</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>how an annotation was made</comment>
        <translation>эреже</translation>
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
        <translation>аталган</translation>
    </message>
    <message>
        <source>group</source>
        <comment>kind of the source of a claim</comment>
        <translation>топ</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>kind of the source of a claim</comment>
        <translation>анонимдүү</translation>
    </message>
    <message>
        <source>agentless</source>
        <comment>kind of the source of a claim</comment>
        <translation>айтуучусуз</translation>
    </message>
    <message>
        <source>author</source>
        <comment>kind of the source of a claim</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>unresolved</source>
        <comment>kind of the source of a claim</comment>
        <translation>аныкталбаган</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>mode of speech</comment>
        <translation>тике</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>mode of speech</comment>
        <translation>кыйыр</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>mode of speech</comment>
        <translation>аралаш</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance of evidence</comment>
        <translation>колдойт</translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>stance of evidence</comment>
        <translation>төгүндөйт</translation>
    </message>
    <message>
        <source>context</source>
        <comment>stance of evidence</comment>
        <translation>контекст</translation>
    </message>
    <message>
        <source>same</source>
        <comment>how one claim stands to another</comment>
        <translation>бирдей</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>how one claim stands to another</comment>
        <translation>парафраза</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>how one claim stands to another</comment>
        <translation>колдойт</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>how one claim stands to another</comment>
        <translation>каршы келет</translation>
    </message>
    <message>
        <source>qualifies</source>
        <comment>how one claim stands to another</comment>
        <translation>тактайт</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>how one claim stands to another</comment>
        <translation>жаңылайт</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>how one claim stands to another</comment>
        <translation>бөлүгү</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>layer</comment>
        <translation>ырастоо</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>layer</comment>
        <translation>объект</translation>
    </message>
    <message>
        <source>attribution</source>
        <comment>layer</comment>
        <translation>атрибуция</translation>
    </message>
    <message>
        <source>event/property</source>
        <comment>type of a claim</comment>
        <translation>окуя/касиет</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>type of a claim</comment>
        <translation>сандык</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>type of a claim</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>type of a claim</comment>
        <translation>себептик</translation>
    </message>
    <message>
        <source>position</source>
        <comment>type of a claim</comment>
        <translation>позиция</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>type of a claim</comment>
        <translation>божомол</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>type of a claim</comment>
        <translation>убада</translation>
    </message>
    <message>
        <source>supported</source>
        <comment>verdict on a claim</comment>
        <translation>тастыкталган</translation>
    </message>
    <message>
        <source>refuted</source>
        <comment>verdict on a claim</comment>
        <translation>төгүндөлгөн</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <comment>verdict on a claim</comment>
        <translation>далил жетишсиз</translation>
    </message>
    <message>
        <source>conflicting</source>
        <comment>verdict on a claim</comment>
        <translation>карама-каршы</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>ооба</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>жок</translation>
    </message>
    <message>
        <source>name</source>
        <comment>kind of a form of a name</comment>
        <translation>ат</translation>
    </message>
    <message>
        <source>acronym</source>
        <comment>kind of a form of a name</comment>
        <translation>аббревиатура</translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of a form of a name</comment>
        <translation>наам</translation>
    </message>
    <message>
        <source>nominal</source>
        <comment>kind of a form of a name</comment>
        <translation>атооч</translation>
    </message>
    <message>
        <source>inflected</source>
        <comment>kind of a form of a name</comment>
        <translation>жөндөлгөн</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>menu</comment>
        <translation>&amp;Долбоор</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>&amp;Түзөтүү</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <comment>menu</comment>
        <translation>&amp;Макала</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <comment>menu</comment>
        <translation>&amp;Белгилөө</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>&amp;Өтүү</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Көрүнүш</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>&amp;Жардам</translation>
    </message>
    <message>
        <source>Article list</source>
        <comment>menu</comment>
        <translation>Макалалар тизмеси</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>menu</comment>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>menu</comment>
        <translation>Ырастоо</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <comment>menu</comment>
        <translation>Долбоордун ырастоолору</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>menu</comment>
        <translation>Түстөр</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>menu</comment>
        <translation>Көрсөткүчтөр</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>menu</comment>
        <translation>Объекттер</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>menu</comment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>menu</comment>
        <translation>Далил</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <comment>menu</comment>
        <translation>Издөөнүн дал келүүлөрү</translation>
    </message>
    <message>
        <source>In the help</source>
        <comment>menu</comment>
        <translation>Жардамда</translation>
    </message>
    <message>
        <source>In the list</source>
        <comment>menu</comment>
        <translation>Тизмеде</translation>
    </message>
    <message>
        <source>In the pinned article</source>
        <comment>menu</comment>
        <translation>Кадалган макалада</translation>
    </message>
    <message>
        <source>Label chips</source>
        <comment>menu</comment>
        <translation>Белгичелер</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>menu</comment>
        <translation>Тил</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>menu</comment>
        <translation>Программанын тили</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>menu</comment>
        <translation>Панелдер</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <comment>menu</comment>
        <translation>Кадалган макала</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <translation>Абалы</translation>
    </message>
    <message>
        <source>Tour</source>
        <comment>menu</comment>
        <translation>Таанышуу</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>күмөндүү</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n пикир</numerusform>
            <numerusform>%n пикир</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {when} UTC</source>
        <translation>{who}, {when} UTC</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>language</comment>
        <translation>белгисиз</translation>
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
        <translation>{size} КБ</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>мындай файл же папка жок</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>уруксат жок</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>бул аракетке уруксат жок</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>дискте бош орун калган жок</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>дисктеги үлүш түгөндү</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>диск окуу үчүн гана</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>киргизүү-чыгаруу катасы</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>бул — папка</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>бул папка эмес</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>мындай файл бар</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>файлдын аты өтө узун</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Дал келүү</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Саны</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Баары</translation>
    </message>
    <message>
        <source>This annotation</source>
        <translation>Бул аннотация</translation>
    </message>
    <message>
        <source>Steps to show</source>
        <translation>Кайсы кадамдар</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Кадам эмнени өзгөрттү</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Ушуга чейин кайтаруу…</translation>
    </message>
    <message>
        <source>Undo every step of yours after this one</source>
        <translation>Ушундан кийинки өз кадамдарыңыздын баарын артка кайтаруу</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every mark and change will be listed here.</source>
        <translation>Азырынча эч нерсе жасалган эмес. Ар бир белги жана өзгөрүү бул тизмеге түшөт.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Артка кайтаруу</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Баарын калтыруу</translation>
    </message>
    <message>
        <source>Undo back to the step chosen in the history…</source>
        <translation>Тарыхта тандалган кадамга чейин артка кайтаруу…</translation>
    </message>
    <message>
        <source>Select an annotation to see its steps.</source>
        <translation>Кадамдарын көрүү үчүн аннотацияны тандаңыз.</translation>
    </message>
    <message>
        <source>Nothing has been done here yet. Every mark and change will be listed.</source>
        <translation>Бул жерде азырынча эч нерсе жасалган эмес. Ар бир белги жана өзгөрүү тизмеге түшөт.</translation>
    </message>
    <message>
        <source>The article of this step is gone; undo its removal to see it.</source>
        <translation>Бул кадамдын макаласы жок; аны көрүү үчүн өчүрүлгөнүн артка кайтарыңыз.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo after this step.</source>
        <translation>Бул кадамдан кийин артка кайтара турган өз кадамыңыз жок.</translation>
    </message>
    <message numerus="yes">
        <source>This undoes %n steps of yours after the chosen one ({rows}). Redo brings them back.</source>
        <translation>
            <numerusform>Тандалгандан кийинки %n кадамыңыз артка кайтарылат ({rows}). «Кайталоо» аларды калыбына келтирет.</numerusform>
            <numerusform>Тандалгандан кийинки %n кадамыңыз артка кайтарылат ({rows}). «Кайталоо» аларды калыбына келтирет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n сап</numerusform>
            <numerusform>%n сап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid %n steps. Ctrl+Y brings them back one by one.</source>
        <translation>
            <numerusform>%n кадам артка кайтарылды. Ctrl+Y аларды бирден кайталайт.</numerusform>
            <numerusform>%n кадам артка кайтарылды. Ctrl+Y аларды бирден кайталайт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>%n кадамды артка кайтаруу</numerusform>
            <numerusform>%n кадамды артка кайтаруу</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Кайталоо</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Артка кайтара турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Кайталай турган эч нерсе жок.</translation>
    </message>
    <message>
        <source>Undone: {step}. Ctrl+Y does it again.</source>
        <translation>Артка кайтарылды: {step}. Ctrl+Y кайталайт.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Кайталанды: {step}.</translation>
    </message>
    <message>
        <source>Stopped halfway. Ctrl+Z takes back what was changed so far.</source>
        <translation>Жарым жолдо токтотулду. Ctrl+Z буга чейин өзгөргөндү артка кайтарат.</translation>
    </message>
    <message>
        <source>Next: {step} (in another article, now shown). Press again to take it back.</source>
        <translation>Кийинки: {step} (башка макалада, азыр ачылды). Артка кайтаруу үчүн дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>Next: {step} (from {date}). Press again to take it back.</source>
        <translation>Кийинки: {step} ({date}). Артка кайтаруу үчүн дагы бир жолу басыңыз.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Артка кайтаруу: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Кайталоо: {step}</translation>
    </message>
    <message>
        <source>the type of its claim</source>
        <translation>ырастоосунун түрү</translation>
    </message>
    <message>
        <source>the check-worthiness of its claim</source>
        <translation>ырастоосунун текшерүүгө арзышы</translation>
    </message>
    <message>
        <source>the topic of its claim</source>
        <translation>ырастоосунун темасы</translation>
    </message>
    <message>
        <source>the date of its claim</source>
        <translation>ырастоосунун датасы</translation>
    </message>
    <message>
        <source>the date of what its claim is about</source>
        <translation>ырастоосу сөз кылган окуянын датасы</translation>
    </message>
    <message>
        <source>{what} holds half a character (a lone surrogate)</source>
        <translation>{what}: анда символдун жарымы (жалгыз суррогат) бар</translation>
    </message>
    <message>
        <source>{what} holds a NUL character</source>
        <translation>{what}: анда NUL символу бар</translation>
    </message>
    <message>
        <source>{what} is missing or no string</source>
        <translation>{what} жок же текст түрүндө эмес</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what} бош</translation>
    </message>
    <message>
        <source>{what} is no string</source>
        <translation>{what} текст түрүндө эмес</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} — убакыт эмес</translation>
    </message>
    <message>
        <source>{what} is no object</source>
        <translation>{what} — JSON объекти эмес</translation>
    </message>
    <message>
        <source>{what} is no list</source>
        <translation>{what} — тизме эмес</translation>
    </message>
    <message>
        <source>the id {value} is no string</source>
        <translation>{value} идентификатору текст түрүндө эмес</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>идентификатор</translation>
    </message>
    <message>
        <source>its annotator</source>
        <translation>аннотатору</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>абалы</translation>
    </message>
    <message>
        <source>its origin</source>
        <translation>келип чыгышы</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>эскертмеси</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>энбелгиси</translation>
    </message>
    <message>
        <source>its layer</source>
        <translation>катмары</translation>
    </message>
    <message>
        <source>the layer `document` is for labels of whole articles</source>
        <translation>`document` катмары бүтүн макалалардын энбелгилери үчүн</translation>
    </message>
    <message>
        <source>{what} {value} is none of: {allowed}</source>
        <translation>{what} {value}, ал эми төмөнкүлөрдүн бири болушу керек: {allowed}</translation>
    </message>
    <message>
        <source>its confidence {value} is not between 0 and 1</source>
        <translation>ишеним деңгээли {value} 0 менен 1 аралыгында эмес</translation>
    </message>
    <message>
        <source>its attributes object</source>
        <translation>attributes объекти</translation>
    </message>
    <message>
        <source>its attributes hold a NUL character</source>
        <translation>атрибуттарында NUL символу бар</translation>
    </message>
    <message>
        <source>its attributes</source>
        <translation>атрибуттары</translation>
    </message>
    <message>
        <source>its fragments</source>
        <translation>фрагменттери</translation>
    </message>
    <message>
        <source>its fragments do not span {start}-{end}</source>
        <translation>фрагменттери {start}-{end} аралыгын толук камтыбайт</translation>
    </message>
    <message>
        <source>a fragment</source>
        <translation>фрагмент</translation>
    </message>
    <message>
        <source>a fragment is not a pair of offsets</source>
        <translation>фрагмент орундардын жубу эмес</translation>
    </message>
    <message>
        <source>a fragment&apos;s start</source>
        <translation>фрагменттин башы</translation>
    </message>
    <message>
        <source>a fragment&apos;s end</source>
        <translation>фрагменттин аягы</translation>
    </message>
    <message>
        <source>{what} is no whole number</source>
        <translation>{what} — бүтүн сан эмес</translation>
    </message>
    <message>
        <source>its text is no string</source>
        <translation>тексти текст түрүндө берилген эмес</translation>
    </message>
    <message>
        <source>its offsets {start}-{end} are empty</source>
        <translation>{start}-{end} орундары бош</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {start}-{end} lie outside the text, which has %n characters</source>
        <translation>
            <numerusform>{start}-{end} орундары %n символдуу тексттен тышкары турат</numerusform>
            <numerusform>{start}-{end} орундары %n символдуу тексттен тышкары турат</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from {start}-{end} to {new_start}-{new_end}, where “{quote}” is</source>
        <translation>{start}-{end} ордунан «{quote}» турган {new_start}-{new_end} ордуна жылды</translation>
    </message>
    <message numerus="yes">
        <source>{offsets} (which lie outside the text of %n characters)</source>
        <translation>
            <numerusform>{offsets} (%n символдуу тексттен тышкары)</numerusform>
            <numerusform>{offsets} (%n символдуу тексттен тышкары)</numerusform>
        </translation>
    </message>
    <message>
        <source>its offsets {offsets} do not hold “{quote}”, and that is not nearby</source>
        <translation>{offsets} орундарында «{quote}» жок, жакын жерде да жок</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {offsets} do not hold “{quote}”, and that is %n times nearby</source>
        <translation>
            <numerusform>{offsets} орундарында «{quote}» жок, ал эми жакын жерде ал %n жолу бар</numerusform>
            <numerusform>{offsets} орундарында «{quote}» жок, ал эми жакын жерде ал %n жолу бар</numerusform>
        </translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>the name of an entity</source>
        <translation>объекттин аты</translation>
    </message>
    <message>
        <source>the type of an entity</source>
        <translation>объекттин түрү</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>пикир</translation>
    </message>
    <message>
        <source>the annotator of a comment</source>
        <translation>пикирдин аннотатору</translation>
    </message>
    <message>
        <source>its claim</source>
        <translation>ырастоосу</translation>
    </message>
    <message>
        <source>the text of its claim</source>
        <translation>ырастоосунун тексти</translation>
    </message>
    <message>
        <source>a rating of its scale</source>
        <translation>шкаласындагы баа</translation>
    </message>
    <message>
        <source>its scale</source>
        <translation>шкаласы</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>баа</translation>
    </message>
    <message>
        <source>the rating of a verdict</source>
        <translation>баанын мааниси</translation>
    </message>
    <message>
        <source>the explanation of a verdict</source>
        <translation>баанын түшүндүрмөсү</translation>
    </message>
    <message>
        <source>the annotator of a verdict</source>
        <translation>баанын аннотатору</translation>
    </message>
    <message>
        <source>the date of a verdict</source>
        <translation>баанын датасы</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>далил</translation>
    </message>
    <message>
        <source>a piece of evidence has neither an address nor words of an article</source>
        <translation>далилдин дареги да, макаладан алынган сөздөрү да жок</translation>
    </message>
    <message>
        <source>the stance of its evidence</source>
        <translation>далилинин мамилеси</translation>
    </message>
    <message>
        <source>the question of its evidence</source>
        <translation>далилинин суроосу</translation>
    </message>
    <message>
        <source>the answer of its evidence</source>
        <translation>далилинин жообу</translation>
    </message>
    <message>
        <source>the article of its evidence</source>
        <translation>далилинин макаласы</translation>
    </message>
    <message>
        <source>the sha256 of that article</source>
        <translation>ал макаланын sha256 суммасы</translation>
    </message>
    <message>
        <source>the address of its evidence</source>
        <translation>далилинин дареги</translation>
    </message>
    <message>
        <source>the archived address of its evidence</source>
        <translation>далилинин архивдеги дареги</translation>
    </message>
    <message>
        <source>the day of access of its evidence</source>
        <translation>далилинин ачылган күнү</translation>
    </message>
    <message>
        <source>the medium of its evidence</source>
        <translation>далилинин булак түрү</translation>
    </message>
    <message>
        <source>the quote of its evidence</source>
        <translation>далилинин цитатасы</translation>
    </message>
    <message>
        <source>the start of its evidence</source>
        <translation>далилинин башы</translation>
    </message>
    <message>
        <source>its evidence&apos;s end</source>
        <translation>далилинин аягы</translation>
    </message>
    <message>
        <source>the offsets {start}-{end} of its evidence are empty</source>
        <translation>далилинин {start}-{end} орундары бош</translation>
    </message>
    <message>
        <source>the text of its evidence</source>
        <translation>далилинин тексти</translation>
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
        <translation>булактарынын камтылуу тереңдиги {count} деңгээлден ашат</translation>
    </message>
    <message>
        <source>a cue</source>
        <translation>шилтеме сөз</translation>
    </message>
    <message>
        <source>its mode of speech</source>
        <translation>айтылыш режими</translation>
    </message>
    <message>
        <source>the medium of its attribution</source>
        <translation>атрибуциясынын булак түрү</translation>
    </message>
    <message>
        <source>the certainty of its attribution</source>
        <translation>атрибуциясынын ишенимдүүлүгү</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>булак</translation>
    </message>
    <message>
        <source>its kind of source</source>
        <translation>булагынын түрү</translation>
    </message>
    <message>
        <source>{what} names no annotation</source>
        <translation>{what} аннотацияны көрсөтпөйт</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF документи</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>ZIP архиви же кеңсе документи</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>эски кеңсе документи</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>сүрөт</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>кысылган файл</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>маалымат базасы</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>форматталган текст документи</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>экилик файл</translation>
    </message>
    <message>
        <source>byte 0x{byte} at {place} is not {encoding}; choose another encoding</source>
        <translation>0x{byte} байты ({place}) {encoding} коддоосуна туура келбейт; башка коддоо тандаңыз</translation>
    </message>
    <message>
        <source>{reason}; the rest of the file was not read</source>
        <translation>{reason}; файлдын калганы окулган жок</translation>
    </message>
    <message>
        <source>{size} MB in one line are more than the {limit} MB that one article may take</source>
        <translation>бир сапта {size} МБ бар, бул бир макалага уруксат берилген {limit} МБ чегинен ашат</translation>
    </message>
    <message>
        <source>there is no column {name}; the columns are: {columns}</source>
        <translation>«{name}» деген мамыча жок; мамычалар: {columns}</translation>
    </message>
    <message>
        <source>no column is known to hold the text; choose it (on the command line: --text-column). The columns are: {columns}</source>
        <translation>текст кайсы мамычада экени белгисиз; аны тандаңыз (буйрук сабында: --text-column). Мамычалар: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{columns} and %n more</source>
        <translation>
            <numerusform>{columns} жана дагы %n</numerusform>
            <numerusform>{columns} жана дагы %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>columns</comment>
        <translation>жок</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>тырмакча ачылып, жабылган эмес</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a quoted cell; write it twice (&quot;&quot;)</source>
        <translation>тырмакчадагы уячанын ичинде тырмакча бар; аны эки жолу жазыңыз (&quot;&quot;)</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}</source>
        <translation>сапты окууга болбойт: {reason}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл бош</translation>
    </message>
    <message>
        <source>this is an export of annotations without the texts; import the JSONL export</source>
        <translation>бул аннотациялардын тексттери жок экспорту; JSONL экспортун импорттоңуз</translation>
    </message>
    <message numerus="yes">
        <source>the row has %n cells, the header {columns}</source>
        <translation>
            <numerusform>сапта %n уяча, башкы сапта {columns}</numerusform>
            <numerusform>сапта %n уяча, башкы сапта {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Үтүр менен бөлүнгөн маанилер</translation>
    </message>
    <message>
        <source>one row, one article, without annotations</source>
        <translation>бир сап — бир макала, аннотациясыз</translation>
    </message>
    <message>
        <source>one row, one annotation with its article&apos;s fields</source>
        <translation>бир сап — бир аннотация, макаласынын талаалары менен</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Табуляция менен бөлүнгөн маанилер</translation>
    </message>
    <message>
        <source>{reason}; save the file as UTF-8</source>
        <translation>{reason}; файлды UTF-8 коддоосунда сактаңыз</translation>
    </message>
    <message>
        <source>the line holds no object</source>
        <translation>сапта JSON объекти жок</translation>
    </message>
    <message>
        <source>{key} is not text</source>
        <translation>{key} — текст эмес</translation>
    </message>
    <message>
        <source>{key} is not a list</source>
        <translation>{key} — тизме эмес</translation>
    </message>
    <message>
        <source>an alias is neither text nor an object with a form and a kind ({kinds})</source>
        <translation>башка ат текст да, формасы жана түрү ({kinds}) бар JSON объекти да эмес</translation>
    </message>
    <message>
        <source>no column holds the name of the entity (name); the columns are: {columns}</source>
        <translation>объекттин аты (name) бир да мамычада жок; мамычалар: {columns}</translation>
    </message>
    <message>
        <source>the rest cannot be read: {reason}</source>
        <translation>калганын окууга болбойт: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells for {columns} columns</source>
        <translation>
            <numerusform>%n уяча, ал эми мамычалар: {columns}</numerusform>
            <numerusform>%n уяча, ал эми мамычалар: {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} is not a kind of form ({kinds})</source>
        <translation>«{kind}» — форманын түрү эмес ({kinds})</translation>
    </message>
    <message>
        <source>the entity has no name</source>
        <translation>объекттин аты жок</translation>
    </message>
    <message>
        <source>it holds a NUL character, which a project cannot keep</source>
        <translation>анда NUL символу бар, долбоор аны сактай албайт</translation>
    </message>
    <message>
        <source>one value has more than the {limit} MB that one article may take</source>
        <translation>бир маани бир макалага уруксат берилген {limit} МБ чегинен ашат</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>{number}-элемент</translation>
    </message>
    <message>
        <source>it holds no articles: an array of objects is needed, or an object with one</source>
        <translation>анда макала жок: JSON объекттеринин массиви же ошондой массиви бар объект керек</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the array is missing</source>
        <translation>JSON бузулган: үтүр же массивдин аягы жок</translation>
    </message>
    <message>
        <source>broken JSON: a key in quotation marks and a colon are missing</source>
        <translation>JSON бузулган: тырмакчадагы ачкыч жана кош чекит жок</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the object is missing</source>
        <translation>JSON бузулган: үтүр же JSON объектинин аягы жок</translation>
    </message>
    <message>
        <source>an array of articles, or an object that holds one</source>
        <translation>макалалардын массиви же ошондой массиви бар JSON объекти</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>{key} ачкычы бир JSON объектинде эки жолу турат</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>«{name}» — JSON эмес</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>{digits} саны өтө чоң</translation>
    </message>
    <message>
        <source>it holds a NUL character (\u0000)</source>
        <translation>анда NUL символу (\u0000) бар</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>анда символдун жарымы (жалгыз суррогат) бар</translation>
    </message>
    <message>
        <source>broken JSON: {reason} at character {place}</source>
        <translation>JSON бузулган: {reason}, {place}-символдо</translation>
    </message>
    <message>
        <source>a number has too many digits ({reason})</source>
        <translation>сандын цифрасы өтө көп ({reason})</translation>
    </message>
    <message>
        <source>it is nested more than {count} levels deep</source>
        <translation>камтылуу тереңдиги {count} деңгээлден ашат</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>one line, one article, with its annotations where it is our own form</source>
        <translation>бир сап — бир макала, биздин формада болсо, аннотациялары менен</translation>
    </message>
    <message>
        <source>one line, one article, with all its annotations</source>
        <translation>бир сап — бир макала, бардык аннотациялары менен</translation>
    </message>
    <message>
        <source>the file has more than the {limit} MB that one article may take</source>
        <translation>файл бир макалага уруксат берилген {limit} МБ чегинен ашат</translation>
    </message>
    <message>
        <source>this is {what}, not text</source>
        <translation>бул текст эмес, {what}</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Жөнөкөй текст</translation>
    </message>
    <message>
        <source>one file, one article</source>
        <translation>бир файл — бир макала</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>бош ZIP архиви</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>PNG сүрөтү</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG сүрөтү</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF сүрөтү</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip архиви</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 архиви</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz архиви</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7z архиви</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR архиви</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>SQLite маалымат базасы</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF документи</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>үн же видео файлы</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>үн файлы</translation>
    </message>
    <message>
        <source>it is {what}</source>
        <translation>бул {what}</translation>
    </message>
    <message>
        <source>there is no encoding called {encoding}</source>
        <translation>«{encoding}» деген коддоо жок</translation>
    </message>
    <message>
        <source>byte {byte} at position {place} (line {line}) is not valid in {encoding}: {reason}</source>
        <translation>{place} ордундагы {byte} байты ({line}-сап) {encoding} коддоосуна жараксыз: {reason}</translation>
    </message>
    <message>
        <source>it is no text: there is a NUL byte at position {place}</source>
        <translation>бул текст эмес: {place} ордунда NUL байты бар</translation>
    </message>
    <message numerus="yes">
        <source>it is no text: {controls} of the first %n bytes are control characters</source>
        <translation>
            <numerusform>бул текст эмес: алгачкы %n байтта {controls} башкаруу символу бар</numerusform>
            <numerusform>бул текст эмес: алгачкы %n байтта {controls} башкаруу символу бар</numerusform>
        </translation>
    </message>
    <message>
        <source>the source {uuid} is neither in the file nor in the project; left out</source>
        <translation>{uuid} булагы файлда да, долбоордо да жок; алынган жок</translation>
    </message>
    <message>
        <source>the cue {uuid} is neither in the file nor in the project; left out</source>
        <translation>{uuid} шилтеме сөзү файлда да, долбоордо да жок; алынган жок</translation>
    </message>
    <message>
        <source>the project has another text under the id {id}</source>
        <translation>долбоордо {id} идентификатору менен башка текст бар</translation>
    </message>
    <message>
        <source>annotation {id} belongs to another article of the project</source>
        <translation>{id} аннотациясы долбоордун башка макаласына таандык</translation>
    </message>
    <message>
        <source>there is no page {number}</source>
        <translation>{number}-бет жок</translation>
    </message>
    <message>
        <source>it is no page of a table</source>
        <translation>бул таблицанын бети эмес</translation>
    </message>
    <message>
        <source>it points outside itself</source>
        <translation>ал өзүнөн сыртка көрсөтөт</translation>
    </message>
    <message>
        <source>it is no leaf of a table</source>
        <translation>бул таблицанын акыркы деңгээлдеги бети эмес</translation>
    </message>
    <message>
        <source>row {row} of {count} ({reason})</source>
        <translation>{row}-сап, жалпысы {count} ({reason})</translation>
    </message>
    <message>
        <source>a row longer than the file</source>
        <translation>файлдан узун сап</translation>
    </message>
    <message>
        <source>a row reaches over its page</source>
        <translation>сап өз бетинен чыгып кетет</translation>
    </message>
    <message>
        <source>a value that a project does not hold</source>
        <translation>долбоордо болбой турган маани</translation>
    </message>
    <message>
        <source>a row with something left over</source>
        <translation>ашыкчасы калган сап</translation>
    </message>
    <message>
        <source>Newest article first</source>
        <translation>Адегенде эң жаңы макала</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Макала боюнча</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>Айтуучу боюнча</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>Сөздөр боюнча</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Түрү боюнча</translation>
    </message>
    <message>
        <source>Groups first</source>
        <translation>Адегенде топтор</translation>
    </message>
    <message>
        <source>the search index {table} is damaged</source>
        <translation>{table} издөө индекси бузулган</translation>
    </message>
    <message numerus="yes">
        <source>the search index {table} lacks %n articles</source>
        <translation>
            <numerusform>{table} издөө индексинде %n макала жок</numerusform>
            <numerusform>{table} издөө индексинде %n макала жок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search index search_title has %n other titles</source>
        <translation>
            <numerusform>search_title издөө индексинде %n аталыш башка</numerusform>
            <numerusform>search_title издөө индексинде %n аталыш башка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>Калган %n</numerusform>
            <numerusform>Калган %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of the article</source>
        <translation>Макаланын энбелгилери</translation>
    </message>
    <message>
        <source>Labels of the articles</source>
        <translation>Макалалардын энбелгилери</translation>
    </message>
    <message>
        <source>Find or name a label</source>
        <translation>Энбелгини табуу же атоо</translation>
    </message>
    <message>
        <source>Enter puts a label on or takes it off. Esc closes.</source>
        <translation>Enter энбелгини коёт же алып салат. Esc жабат.</translation>
    </message>
    <message>
        <source>Make the label “{name}”</source>
        <translation>«{name}» энбелгисин түзүү</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <comment>kind of a field</comment>
        <translation>Бир нече тандоонун бири</translation>
    </message>
    <message>
        <source>Several choices</source>
        <comment>kind of a field</comment>
        <translation>Бир нече тандоо</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of a field</comment>
        <translation>Ооба же жок</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of a field</comment>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of a field</comment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of a field</comment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Web address</source>
        <comment>kind of a field</comment>
        <translation>Веб-дарек</translation>
    </message>
    <message>
        <source>Entry of the registry</source>
        <comment>kind of a field</comment>
        <translation>Реестрдеги объект</translation>
    </message>
    <message>
        <source>Claim of the article</source>
        <comment>kind of a field</comment>
        <translation>Макаладагы ырастоо</translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation>Катмардын талаалары</translation>
    </message>
    <message>
        <source>New field, then Enter</source>
        <translation>Жаңы талаа, анан Enter</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Жаңы талаанын аты</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>Жаңы талаанын түрү</translation>
    </message>
    <message>
        <source>Show retired fields</source>
        <translation>Архивделген талаалар</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Талаага ат керек.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Тандоолор</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Ар бир сапта бирден</translation>
    </message>
    <message>
        <source>Needed on every annotation</source>
        <translation>Ар бир аннотацияда милдеттүү</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Архивдөө</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>{field} (retired)</source>
        <translation>{field} (архивде)</translation>
    </message>
    <message>
        <source>Whole articles have no fields of your own; use labels for them.</source>
        <translation>Бүтүн макалаларда өзүңүздүн талааларыңыз болбойт; алар үчүн энбелгилерди колдонуңуз.</translation>
    </message>
    <message>
        <source>This layer has no fields of your own yet. Name one below and press Enter.</source>
        <translation>Бул катмарда азырынча өзүңүздүн талааларыңыз жок. Төмөндө атын жазып, Enter басыңыз.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Кайтаруу</translation>
    </message>
    <message>
        <source>{field} is a field now.</source>
        <translation>«{field}» талаасы кошулду.</translation>
    </message>
    <message>
        <source>{field} is needed on every annotation.</source>
        <translation>«{field}» талаасы ар бир аннотацияда милдеттүү.</translation>
    </message>
    <message>
        <source>{field} may stay empty.</source>
        <translation>«{field}» талаасы бош калса болот.</translation>
    </message>
    <message>
        <source>{field} is retired; what is stored stays.</source>
        <translation>«{field}» талаасы архивделди; сакталган маанилер калат.</translation>
    </message>
    <message>
        <source>{field} is back.</source>
        <translation>«{field}» кайтарылды.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Макалаларды импорттоо</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Файлдар каралууда…</translation>
    </message>
    <message>
        <source>Language of all articles</source>
        <translation>Бардык макалалардын тили</translation>
    </message>
    <message>
        <source>as each article says or shows</source>
        <translation>ар бир макалада көрсөтүлгөндөй же тексттен аныкталгандай</translation>
    </message>
    <message>
        <source>The dialog was closed.</source>
        <translation>Терезе жабылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n ката</numerusform>
            <numerusform>%n ката</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>articles</comment>
        <translation>жок</translation>
    </message>
    <message numerus="yes">
        <source>the encoding of %n is a guess: look at the text and choose another where it is wrong</source>
        <comment>files</comment>
        <translation>
            <numerusform>%n файлдын коддоосу болжолдуу: текстти карап, туура эмес болсо, башкасын тандаңыз</numerusform>
            <numerusform>%n файлдын коддоосу болжолдуу: текстти карап, туура эмес болсо, башкасын тандаңыз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <translation>
            <numerusform>%n файлды импорттоого болбойт</numerusform>
            <numerusform>%n файлды импорттоого болбойт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds passed over</source>
        <translation>
            <numerusform>башка түрдөгү %n файл өткөрүп жиберилди</numerusform>
            <numerusform>башка түрдөгү %n файл өткөрүп жиберилди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %n files are shown, all are imported</source>
        <translation>
            <numerusform>алгачкы %n файл гана көрсөтүлдү, баары импорттолот</numerusform>
            <numerusform>алгачкы %n файл гана көрсөтүлдү, баары импорттолот</numerusform>
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
        <translation>{files} боюнча {articles} жана андан көп</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{files} боюнча {articles}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>layer</comment>
        <translation>Ырастоолор</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>layer</comment>
        <translation>Объекттер</translation>
    </message>
    <message>
        <source>Who says it (source, cue)</source>
        <comment>layer</comment>
        <translation>Ким айтканы (булак, шилтеме сөз)</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <comment>layer</comment>
        <translation>Бүтүн макалалар</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Катмар</translation>
    </message>
    <message>
        <source>New layer…</source>
        <translation>Жаңы катмар…</translation>
    </message>
    <message>
        <source>Add a layer of your own for another kind of mark</source>
        <translation>Белгинин башка түрү үчүн өз катмарыңызды кошуу</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Эмне жасалды</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Талаалар</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Жаңы катмар</translation>
    </message>
    <message>
        <source>Name of the layer, such as “tone” or “framing”:</source>
        <translation>Катмардын аты, мисалы «тон» же «фрейминг»:</translation>
    </message>
    <message>
        <source>The layer {layer} is kept as soon as it has a label or a field. Add one.</source>
        <translation>«{layer}» катмары анда энбелги же талаа болгондо гана сакталат. Бирөөнү кошуңуз.</translation>
    </message>
    <message>
        <source>Paste as an article</source>
        <translation>Макала катары чаптоо</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>Макаланы сактоо</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символ</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is in the project already; it was not doubled.</source>
        <translation>Бул текст долбоордо мурунтан бар; экинчи жолу кошулган жок.</translation>
    </message>
    <message>
        <source>Pasted as an article: {remarks}. Ctrl+Z takes it out again.</source>
        <translation>Макала катары чапталды: {remarks}. Ctrl+Z кайра алып салат.</translation>
    </message>
    <message>
        <source>Pasted as an article. Ctrl+Z takes it out again.</source>
        <translation>Макала катары чапталды. Ctrl+Z кайра алып салат.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Системадагыдай</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <translation>Системалык</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Жарык</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Караңгы</translation>
    </message>
    <message>
        <source>Sepia</source>
        <comment>colours</comment>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>System</source>
        <comment>reduced motion</comment>
        <translation>Системалык</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reduced motion</comment>
        <translation>Күйүк</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>reduced motion</comment>
        <translation>Өчүк</translation>
    </message>
    <message>
        <source>All</source>
        <comment>label chips</comment>
        <translation>Баары</translation>
    </message>
    <message>
        <source>First</source>
        <comment>label chips</comment>
        <translation>Биринчи</translation>
    </message>
    <message>
        <source>Hover</source>
        <comment>label chips</comment>
        <translation>Чычкан астында</translation>
    </message>
    <message>
        <source>None</source>
        <comment>label chips</comment>
        <translation>Жок</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>font</comment>
        <translation>Демейки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Жардам</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Мурунку бетке кайтуу</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Кайра алдыга</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Жардамдан издөө</translation>
    </message>
    <message>
        <source>Next place on the page</source>
        <translation>Беттеги кийинки жер</translation>
    </message>
    <message>
        <source>Previous place on the page</source>
        <translation>Беттеги мурунку жер</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Жардамдын мазмуну</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Жардамды жабуу</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Жардамдын бети</translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation>Жардам — Annotator</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Бардык баскычтар</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Жардамда бул сөздөр жок.</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation>Бул бет которула элек; англисче көрсөтүлдү.</translation>
    </message>
    <message>
        <source>move the caret</source>
        <translation>курсорду жылдыруу</translation>
    </message>
    <message>
        <source>move by a word</source>
        <translation>бир сөзгө жылуу</translation>
    </message>
    <message>
        <source>start and end of the line</source>
        <translation>саптын башы жана аягы</translation>
    </message>
    <message>
        <source>start and end of the article</source>
        <translation>макаланын башы жана аягы</translation>
    </message>
    <message>
        <source>move by a page</source>
        <translation>бир бетке жылуу</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shift жана ушулардын бири</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>тандоону кеңейтүү</translation>
    </message>
    <message>
        <source>start and stop extending, for one hand</source>
        <translation>кеңейтүүнү баштоо жана бүтүрүү, бир кол менен</translation>
    </message>
    <message>
        <source>select all, copy</source>
        <translation>баарын тандоо, көчүрүү</translation>
    </message>
    <message>
        <source>{act} (in the article list)</source>
        <translation>{act} (макалалар тизмесинде)</translation>
    </message>
    <message>
        <source>{act} (in the dashboard)</source>
        <translation>{act} (көрсөткүчтөрдө)</translation>
    </message>
    <message>
        <source>{act} (in the list of annotations)</source>
        <translation>{act} (аннотациялар тизмесинде)</translation>
    </message>
    <message>
        <source>{act} (in the list of entities)</source>
        <translation>{act} (объекттер тизмесинде)</translation>
    </message>
    <message>
        <source>{act} (on mentions of an entity)</source>
        <translation>{act} (объекттин эскерүүлөрүндө)</translation>
    </message>
    <message>
        <source>{act} (in the list of claims)</source>
        <translation>{act} (ырастоолор тизмесинде)</translation>
    </message>
    <message>
        <source>{act} (on a proposed claim)</source>
        <translation>{act} (сунушталган ырастоодо)</translation>
    </message>
    <message>
        <source>{act} (in the checks)</source>
        <translation>{act} (текшерүүлөрдө)</translation>
    </message>
    <message>
        <source>{act} (in the problems of the text)</source>
        <translation>{act} (тексттин маселелеринде)</translation>
    </message>
    <message>
        <source>{act} (in the unknown words)</source>
        <translation>{act} (белгисиз сөздөрдө)</translation>
    </message>
    <message>
        <source>{act} (on hits of the search)</source>
        <translation>{act} (издөөнүн дал келүүлөрүндө)</translation>
    </message>
    <message>
        <source>{act} (on a kept search)</source>
        <translation>{act} (сакталган издөөдө)</translation>
    </message>
    <message>
        <source>{act} (on a piece of evidence)</source>
        <translation>{act} (далилде)</translation>
    </message>
    <message>
        <source>{act} (in the pinned article)</source>
        <translation>{act} (кадалган макалада)</translation>
    </message>
    <message>
        <source>{act} (in the help)</source>
        <translation>{act} (жардамда)</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>keys for</comment>
        <translation>Окуу</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> же </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>баскычтар</translation>
    </message>
    <message>
        <source>do</source>
        <comment>what keys do</comment>
        <translation>эмне кылат</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Баскычтар</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF катары сактоо…</translation>
    </message>
    <message>
        <source>Save the key sheet</source>
        <translation>Баскычтар барагын сактоо</translation>
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
        <translation>Өйдө</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Ылдый</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Сол</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Оң</translation>
    </message>
    <message>
        <source>✎ note</source>
        <translation>✎ эскертме</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>эскертме: {note}</translation>
    </message>
    <message>
        <source>Number of annotations</source>
        <translation>Аннотациялардын саны</translation>
    </message>
    <message>
        <source>Open an article to see its annotations.</source>
        <translation>Аннотацияларын көрүү үчүн макаланы ачыңыз.</translation>
    </message>
    <message>
        <source>No annotation passes the filter. Esc in the filter shows all.</source>
        <translation>Чыпкага бир да аннотация туура келбейт. Чыпкадагы Esc баарын көрсөтөт.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Select words and press a label&apos;s key.</source>
        <translation>Бул макалада азырынча эч нерсе белгиленген эмес. Сөздөрдү тандап, энбелгинин баскычын басыңыз.</translation>
    </message>
    <message>
        <source>Remove the selected annotations</source>
        <translation>Тандалган аннотацияларды өчүрүү</translation>
    </message>
    <message>
        <source>Accept the selected annotations</source>
        <translation>Тандалган аннотацияларды кабыл алуу</translation>
    </message>
    <message>
        <source>Reject the selected annotations</source>
        <translation>Тандалган аннотацияларды четке кагуу</translation>
    </message>
    <message>
        <source>Selected annotations: unsure, or sure again</source>
        <translation>Тандалган аннотациялар: күмөндүү же күмөнсүз</translation>
    </message>
    <message>
        <source>Relabel the selected annotations…</source>
        <translation>Тандалган аннотациялардын энбелгисин алмаштыруу…</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Аннотацияларды чыпкалоо</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>Бардык аннотацияларды көрсөтүү</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Макаланын аннотациялары</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Абал боюнча чыпкалоо</translation>
    </message>
    <message>
        <source>{count}k</source>
        <translation>{count} миң</translation>
    </message>
    <message>
        <source>{count}M</source>
        <translation>{count} млн</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Кийинки макала</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Мурунку макала</translation>
    </message>
    <message>
        <source>Next unfinished article</source>
        <translation>Кийинки бүтпөгөн макала</translation>
    </message>
    <message>
        <source>Previous unfinished article</source>
        <translation>Мурунку бүтпөгөн макала</translation>
    </message>
    <message>
        <source>Done, and on to the next unfinished</source>
        <translation>Даяр, кийинки бүтпөгөнгө өтүү</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Бардык макалалардан издөө</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Тизмени чыпкалоо…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Бардык макалаларды көрсөтүү</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Текстке кайтуу</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Макалаларды импорттоо…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Папканы импорттоо…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорттоо…</translation>
    </message>
    <message>
        <source>Labels of the article…</source>
        <translation>Макаланын энбелгилери…</translation>
    </message>
    <message>
        <source>Title, date, outlet…</source>
        <translation>Аталышы, датасы, басылмасы…</translation>
    </message>
    <message>
        <source>New article from the clipboard</source>
        <translation>Алмашуу буферинен жаңы макала</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Макаланы ачуу</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Макалаларды өчүрүү</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Папканы импорттоо</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Макалалар ({patterns})</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first, then paste it here.</source>
        <translation>Алмашуу буферинде текст жок. Адегенде макаланы көчүрүп, анан бул жерге чаптаңыз.</translation>
    </message>
    <message>
        <source>{article} is done.</source>
        <translation>{article} даяр.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Макала</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Жаңы</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>status of an article</comment>
        <translation>Иште</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Даяр</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>status of an article</comment>
        <translation>Текшерүү керек</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Тизме бош.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Бул тизмедеги акыркы макала.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Бул тизмедеги биринчи макала.</translation>
    </message>
    <message>
        <source>No other article in this list is unfinished.</source>
        <translation>Бул тизмеде башка бүтпөгөн макала жок.</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Кошулган убактысы</translation>
    </message>
    <message>
        <source>other</source>
        <comment>language</comment>
        <translation>башка</translation>
    </message>
    <message>
        <source>none</source>
        <comment>script</comment>
        <translation>жок</translation>
    </message>
    <message>
        <source>language {languages}</source>
        <translation>тили: {languages}</translation>
    </message>
    <message>
        <source>script {scripts}</source>
        <translation>алфавити: {scripts}</translation>
    </message>
    <message>
        <source>paragraphs in {languages}</source>
        <translation>абзацтарынын тили: {languages}</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>энбелгиси: {label}</translation>
    </message>
    <message>
        <source>outlet {outlet}</source>
        <translation>басылмасы: {outlet}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>{date} датасынан баштап</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>{date} датасына чейин</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Издөөнү даярдоо</translation>
    </message>
    <message>
        <source>Looking at the languages of paragraphs</source>
        <translation>Абзацтардын тилдерин кароо</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <translation>текшерүүгө арзыйт</translation>
    </message>
    <message>
        <source>not check-worthy</source>
        <translation>текшерүүгө арзыбайт</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>булагы жок</translation>
    </message>
    <message numerus="yes">
        <source>with %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>дагы %n ырастоо менен</numerusform>
            <numerusform>дагы %n ырастоо менен</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation>Катар турган ырастоолор</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <translation>{number} триллион</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} миллиард</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} миллион</translation>
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
        <translation>евро</translation>
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
        <translation>киши</translation>
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
        <translation>Объекттин эскерүүлөрү</translation>
    </message>
    <message>
        <source>Entity and number of its mentions</source>
        <translation>Объект жана эскерүүлөрүнүн саны</translation>
    </message>
    <message>
        <source>All mentions of the entity</source>
        <translation>Объекттин бардык эскерүүлөрү</translation>
    </message>
    <message>
        <source>Go to the mention</source>
        <translation>Эскерүүгө өтүү</translation>
    </message>
    <message>
        <source>Split the chosen mentions off…</source>
        <translation>Тандалган эскерүүлөрдү бөлүп чыгаруу…</translation>
    </message>
    <message>
        <source>Back from the mentions to the text</source>
        <translation>Эскерүүлөрдөн текстке кайтуу</translation>
    </message>
    <message>
        <source>Sort mentions by what is before</source>
        <translation>Эскерүүлөрдү алдындагы сөздөр боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort mentions by what is after</source>
        <translation>Эскерүүлөрдү артындагы сөздөр боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort mentions by their form</source>
        <translation>Эскерүүлөрдү формасы боюнча иреттөө</translation>
    </message>
    <message>
        <source>Sort mentions by article</source>
        <translation>Эскерүүлөрдү макала боюнча иреттөө</translation>
    </message>
    <message>
        <source>Select a mark that names an entity, or choose one in the registry.</source>
        <translation>Объектти атаган белгини тандаңыз же реестрден объект тандаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>%n макалада</numerusform>
            <numerusform>%n макалада</numerusform>
        </translation>
    </message>
    <message>
        <source>{entity}: {mentions} {articles}</source>
        <translation>{entity}: {articles} {mentions}</translation>
    </message>
    <message>
        <source>Choose an entity in the registry and press Enter to see where it is mentioned.</source>
        <translation>Кайда эскерилгенин көрүү үчүн реестрден объект тандап, Enter басыңыз.</translation>
    </message>
    <message>
        <source>This entity is not mentioned yet.</source>
        <translation>Бул объект азырынча эскерилген эмес.</translation>
    </message>
    <message>
        <source>{entity} is not mentioned yet.</source>
        <translation>«{entity}» азырынча эскерилген эмес.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of a list</comment>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <comment>order of a list</comment>
        <translation>Эскерүү саны</translation>
    </message>
    <message>
        <source>Most articles</source>
        <comment>order of a list</comment>
        <translation>Макала саны</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>order of a list</comment>
        <translation>Түрү</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation>Эң жаңысы</translation>
    </message>
    <message>
        <source>no mention</source>
        <translation>эскерүүсү жок</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>түрү жок</translation>
    </message>
    <message>
        <source>Entities of the registry</source>
        <translation>Реестрдин объекттери</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>Реестрден издөө</translation>
    </message>
    <message>
        <source>What can be done with the registry</source>
        <translation>Реестр менен эмне кылса болот</translation>
    </message>
    <message>
        <source>Number of entities</source>
        <translation>Объекттердин саны</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Ирети: {order}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n entities</source>
        <translation>
            <numerusform>{shown} / %n объект</numerusform>
            <numerusform>{shown} / %n объект</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the registry …</source>
        <translation>Реестр окулууда …</translation>
    </message>
    <message>
        <source>No entity passes the search. Esc shows all.</source>
        <translation>Издөөгө бир да объект туура келбейт. Esc баарын көрсөтөт.</translation>
    </message>
    <message>
        <source>The registry is empty. Select a name in the text and press {key} to enter it.</source>
        <translation>Реестр бош. Киргизүү үчүн тексттен атты тандап, {key} басыңыз.</translation>
    </message>
    <message>
        <source>New entity from the selection</source>
        <translation>Тандалгандан жаңы объект</translation>
    </message>
    <message>
        <source>Mark every mention in this article…</source>
        <translation>Бул макаладагы бардык эскерүүлөрдү белгилөө…</translation>
    </message>
    <message>
        <source>Mark every mention in the project…</source>
        <translation>Долбоордогу бардык эскерүүлөрдү белгилөө…</translation>
    </message>
    <message>
        <source>Mark every mention of all entities in this article…</source>
        <translation>Бул макаладагы бардык объекттердин бардык эскерүүлөрүн белгилөө…</translation>
    </message>
    <message>
        <source>Import entities…</source>
        <translation>Объекттерди импорттоо…</translation>
    </message>
    <message>
        <source>Export the registry…</source>
        <translation>Реестрди экспорттоо…</translation>
    </message>
    <message>
        <source>Entities that may be one…</source>
        <translation>Бир болушу мүмкүн болгон объекттер…</translation>
    </message>
    <message>
        <source>Merge the chosen entities…</source>
        <translation>Тандалган объекттерди бириктирүү…</translation>
    </message>
    <message>
        <source>Delete the chosen entities</source>
        <translation>Тандалган объекттерди өчүрүү</translation>
    </message>
    <message>
        <source>Change the chosen entity</source>
        <translation>Тандалган объектти өзгөртүү</translation>
    </message>
    <message>
        <source>Mentions of the chosen entity</source>
        <translation>Тандалган объекттин эскерүүлөрү</translation>
    </message>
    <message>
        <source>Search in the list of entities</source>
        <translation>Объекттер тизмесинен издөө</translation>
    </message>
    <message>
        <source>Back from the registry to the text</source>
        <translation>Реестрден текстке кайтуу</translation>
    </message>
    <message numerus="yes">
        <source>%n entities deleted; the marks stay. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%n объект өчүрүлдү; белгилер калат. Ctrl+Z кайтарып берет.</numerusform>
            <numerusform>%n объект өчүрүлдү; белгилер калат. Ctrl+Z кайтарып берет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Колдонмолор</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>annotation</source>
        <comment>kind of record</comment>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>piece of an annotation</source>
        <comment>kind of record</comment>
        <translation>аннотациянын бөлүгү</translation>
    </message>
    <message>
        <source>link to the registry</source>
        <comment>kind of record</comment>
        <translation>реестрге байланыш</translation>
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
        <translation>ырастоонун шилтеме сөзү</translation>
    </message>
    <message>
        <source>source of a claim</source>
        <comment>kind of record</comment>
        <translation>ырастоонун булагы</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>kind of record</comment>
        <translation>ырастоо</translation>
    </message>
    <message>
        <source>group of claims</source>
        <comment>kind of record</comment>
        <translation>ырастоолор тобу</translation>
    </message>
    <message>
        <source>claim in the text</source>
        <comment>kind of record</comment>
        <translation>тексттеги ырастоо</translation>
    </message>
    <message>
        <source>relation of claims</source>
        <comment>kind of record</comment>
        <translation>ырастоолордун байланышы</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>kind of record</comment>
        <translation>пикир</translation>
    </message>
    <message>
        <source>article</source>
        <comment>kind of record</comment>
        <translation>макала</translation>
    </message>
    <message>
        <source>label of an article</source>
        <comment>kind of record</comment>
        <translation>макаланын энбелгиси</translation>
    </message>
    <message>
        <source>file of an article</source>
        <comment>kind of record</comment>
        <translation>макаланын файлы</translation>
    </message>
    <message>
        <source>status of an article</source>
        <comment>kind of record</comment>
        <translation>макаланын абалы</translation>
    </message>
    <message>
        <source>text of an article</source>
        <comment>kind of record</comment>
        <translation>макаланын тексти</translation>
    </message>
    <message>
        <source>entry of the registry</source>
        <comment>kind of record</comment>
        <translation>реестрдеги объект</translation>
    </message>
    <message>
        <source>name of an entry</source>
        <comment>kind of record</comment>
        <translation>объекттин аты</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>kind of record</comment>
        <translation>далил</translation>
    </message>
    <message>
        <source>field</source>
        <comment>kind of record</comment>
        <translation>талаа</translation>
    </message>
    <message>
        <source>guideline</source>
        <comment>kind of record</comment>
        <translation>колдонмо</translation>
    </message>
    <message>
        <source>label</source>
        <comment>kind of record</comment>
        <translation>энбелги</translation>
    </message>
    <message>
        <source>project</source>
        <comment>kind of record</comment>
        <translation>долбоор</translation>
    </message>
    <message>
        <source>setting of the project</source>
        <comment>kind of record</comment>
        <translation>долбоордун жөндөөсү</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>kind of record</comment>
        <translation>байланыш</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>kind of record</comment>
        <translation>баа</translation>
    </message>
    <message>
        <source>{what} {number} added</source>
        <translation>{what} {number} кошулду</translation>
    </message>
    <message>
        <source>{what} {number} changed</source>
        <translation>{what} {number} өзгөрдү</translation>
    </message>
    <message>
        <source>{what} {number} removed</source>
        <translation>{what} {number} өчүрүлдү</translation>
    </message>
    <message>
        <source>access date</source>
        <comment>part of a record</comment>
        <translation>ачылган күнү</translation>
    </message>
    <message>
        <source>active</source>
        <comment>part of a record</comment>
        <translation>активдүү</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>part of a record</comment>
        <translation>жооп</translation>
    </message>
    <message>
        <source>archived url</source>
        <comment>part of a record</comment>
        <translation>архивдеги url</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>part of a record</comment>
        <translation>талаалар</translation>
    </message>
    <message>
        <source>author</source>
        <comment>part of a record</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>certainty</source>
        <comment>part of a record</comment>
        <translation>ишенимдүүлүк</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <comment>part of a record</comment>
        <translation>текшерүүгө арзыйт</translation>
    </message>
    <message>
        <source>date</source>
        <comment>part of a record</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>colour</source>
        <comment>part of a record</comment>
        <translation>түс</translation>
    </message>
    <message>
        <source>confidence</source>
        <comment>part of a record</comment>
        <translation>ишеним деңгээли</translation>
    </message>
    <message>
        <source>definition</source>
        <comment>part of a record</comment>
        <translation>аныктама</translation>
    </message>
    <message>
        <source>description</source>
        <comment>part of a record</comment>
        <translation>сүрөттөмө</translation>
    </message>
    <message>
        <source>end</source>
        <comment>part of a record</comment>
        <translation>аягы</translation>
    </message>
    <message>
        <source>date of the event</source>
        <comment>part of a record</comment>
        <translation>окуянын датасы</translation>
    </message>
    <message>
        <source>words</source>
        <comment>part of a record</comment>
        <translation>сөздөр</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>part of a record</comment>
        <translation>түшүндүрмө</translation>
    </message>
    <message>
        <source>external id</source>
        <comment>part of a record</comment>
        <translation>тышкы идентификатор</translation>
    </message>
    <message>
        <source>form</source>
        <comment>part of a record</comment>
        <translation>форма</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>part of a record</comment>
        <translation>бөлүктөр</translation>
    </message>
    <message>
        <source>geonames</source>
        <comment>part of a record</comment>
        <translation>geonames</translation>
    </message>
    <message>
        <source>group id</source>
        <comment>part of a record</comment>
        <translation>топтун id</translation>
    </message>
    <message>
        <source>key</source>
        <comment>part of a record</comment>
        <translation>баскыч</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>part of a record</comment>
        <translation>түрү</translation>
    </message>
    <message>
        <source>label</source>
        <comment>part of a record</comment>
        <translation>энбелги</translation>
    </message>
    <message>
        <source>language</source>
        <comment>part of a record</comment>
        <translation>тил</translation>
    </message>
    <message>
        <source>layer</source>
        <comment>part of a record</comment>
        <translation>катмар</translation>
    </message>
    <message>
        <source>length</source>
        <comment>part of a record</comment>
        <translation>узундугу</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>part of a record</comment>
        <translation>булак түрү</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>part of a record</comment>
        <translation>режим</translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of a record</comment>
        <translation>аты</translation>
    </message>
    <message>
        <source>note</source>
        <comment>part of a record</comment>
        <translation>эскертме</translation>
    </message>
    <message>
        <source>options</source>
        <comment>part of a record</comment>
        <translation>тандоолор</translation>
    </message>
    <message>
        <source>origin</source>
        <comment>part of a record</comment>
        <translation>келип чыгышы</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>part of a record</comment>
        <translation>басылма</translation>
    </message>
    <message>
        <source>parent id</source>
        <comment>part of a record</comment>
        <translation>сырткысынын id</translation>
    </message>
    <message>
        <source>path</source>
        <comment>part of a record</comment>
        <translation>жол</translation>
    </message>
    <message>
        <source>position</source>
        <comment>part of a record</comment>
        <translation>орду</translation>
    </message>
    <message>
        <source>question</source>
        <comment>part of a record</comment>
        <translation>суроо</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>part of a record</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>part of a record</comment>
        <translation>баа</translation>
    </message>
    <message>
        <source>required</source>
        <comment>part of a record</comment>
        <translation>милдеттүү</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>part of a record</comment>
        <translation>чечилген</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>part of a record</comment>
        <translation>эреже</translation>
    </message>
    <message>
        <source>script</source>
        <comment>part of a record</comment>
        <translation>алфавит</translation>
    </message>
    <message>
        <source>short</source>
        <comment>part of a record</comment>
        <translation>кыска аты</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>part of a record</comment>
        <translation>мамиле</translation>
    </message>
    <message>
        <source>start</source>
        <comment>part of a record</comment>
        <translation>башы</translation>
    </message>
    <message>
        <source>status</source>
        <comment>part of a record</comment>
        <translation>абалы</translation>
    </message>
    <message>
        <source>text</source>
        <comment>part of a record</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <comment>part of a record</comment>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>part of a record</comment>
        <translation>тема</translation>
    </message>
    <message>
        <source>type</source>
        <comment>part of a record</comment>
        <translation>түрү</translation>
    </message>
    <message>
        <source>unsure</source>
        <comment>part of a record</comment>
        <translation>күмөндүү</translation>
    </message>
    <message>
        <source>url</source>
        <comment>part of a record</comment>
        <translation>url</translation>
    </message>
    <message>
        <source>value</source>
        <comment>part of a record</comment>
        <translation>маани</translation>
    </message>
    <message>
        <source>wikidata</source>
        <comment>part of a record</comment>
        <translation>wikidata</translation>
    </message>
    <message>
        <source>merged into</source>
        <comment>part of a record</comment>
        <translation>бириктирилген</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… жана башка</translation>
    </message>
    <message>
        <source>{part} was empty</source>
        <translation>{part} бош болчу</translation>
    </message>
    <message>
        <source>{part} was {value}</source>
        <translation>мурда {part}: {value}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>артка кайтарылган</translation>
    </message>
    <message>
        <source>running</source>
        <translation>жүрүүдө</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Кадамдар, адегенде эң жаңысы</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <translation>Тандалган аннотация</translation>
    </message>
    <message>
        <source>Registry entry</source>
        <translation>Реестрдеги объект</translation>
    </message>
    <message>
        <source>Find or make an entry</source>
        <translation>Объектти табуу же түзүү</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Объектке ат керек.</translation>
    </message>
    <message>
        <source>Show the fields of {name}</source>
        <translation>«{name}» талааларын көрсөтүү</translation>
    </message>
    <message>
        <source>New entry “{name}”</source>
        <translation>Жаңы объект «{name}»</translation>
    </message>
    <message>
        <source>Linked to the registry.</source>
        <translation>Реестрге байланды.</translation>
    </message>
    <message>
        <source>{name} is in the registry now.</source>
        <translation>«{name}» реестрге киргизилди.</translation>
    </message>
    <message>
        <source>Took {name} off the mention.</source>
        <translation>«{name}» эскерүүдөн алынды.</translation>
    </message>
    <message>
        <source>{words} is not a number; write it as 1250 or 3.5.</source>
        <translation>«{words}» — сан эмес; 1250 же 3.5 түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>{words} is not an address; write it as https://example.org/page.</source>
        <translation>«{words}» — дарек эмес; https://example.org/page түрүндө жазыңыз.</translation>
    </message>
    <message>
        <source>1250 or 3.5</source>
        <translation>1250 же 3.5</translation>
    </message>
    <message>
        <source>2026-03-14, 2026-03 or 2026</source>
        <translation>2026-03-14, 2026-03 же 2026</translation>
    </message>
    <message>
        <source>{field} saved.</source>
        <translation>«{field}» сакталды.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Объект табуу</translation>
    </message>
    <message>
        <source>Select the words of the source in the text first.</source>
        <translation>Адегенде тексттен булактын сөздөрүн тандаңыз.</translation>
    </message>
    <message>
        <source>Select the words of the cue in the text first.</source>
        <translation>Адегенде тексттен шилтеме сөздү тандаңыз.</translation>
    </message>
    <message>
        <source>The selection is the source of “{claim}”.</source>
        <translation>Тандалган сөздөр «{claim}» ырастоосунун булагы болду.</translation>
    </message>
    <message>
        <source>The selection is the cue of “{claim}”.</source>
        <translation>Тандалган сөздөр «{claim}» ырастоосунун шилтеме сөзү болду.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Эмне сунушталат</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s source</source>
        <translation>Тандалганды ырастоонун булагы катары колдонуу</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s cue</source>
        <translation>Тандалганды ырастоонун шилтеме сөзү катары колдонуу</translation>
    </message>
    <message>
        <source>One saying with the claim before: the same source and cue</source>
        <translation>Мурунку ырастоо менен бир айтым: булагы жана шилтеме сөзү бир</translation>
    </message>
    <message>
        <source>No claim stands before this one in the article.</source>
        <translation>Макалада буга чейин ырастоо жок.</translation>
    </message>
    <message>
        <source>Said together with the claim before. Ctrl+Z takes it back.</source>
        <translation>Мурунку ырастоо менен чогуу айтылган. Ctrl+Z артка кайтарат.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>кол менен</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>жапырт</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>эреже менен</translation>
    </message>
    <message>
        <source>by a model</source>
        <translation>модель менен</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>импорттолгон</translation>
    </message>
    <message>
        <source>For yourself and those who review</source>
        <translation>Өзүңүз жана текшерүүчүлөр үчүн</translation>
    </message>
    <message>
        <source>Add a comment, then Enter</source>
        <translation>Пикир кошуу, анан Enter</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Пикир кошуу</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Пикир</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Пикирлер</translation>
    </message>
    <message>
        <source>Comment added.</source>
        <translation>Пикир кошулду.</translation>
    </message>
    <message>
        <source>Comment opened again.</source>
        <translation>Пикир кайра ачылды.</translation>
    </message>
    <message>
        <source>Comment settled.</source>
        <translation>Пикир чечилди.</translation>
    </message>
    <message>
        <source>Comment deleted. Ctrl+Z brings it back.</source>
        <translation>Пикир өчүрүлдү. Ctrl+Z кайтарып берет.</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>comment</comment>
        <translation>чечилген</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Кайра ачуу</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Чечүү</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Бул пикирди өчүрүү</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>өзгөргөн: {when}</translation>
    </message>
    <message>
        <source>confidence {percent} %</source>
        <translation>ишеним деңгээли {percent} %</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Ким айткан</translation>
    </message>
    <message>
        <source>There are no labels to mark with. Add one with “Edit labels…”.</source>
        <translation>Белгилей турган энбелги жок. «Энбелги түзөтүү…» аркылуу кошуңуз.</translation>
    </message>
    <message>
        <source>Edit labels…</source>
        <translation>Энбелги түзөтүү…</translation>
    </message>
    <message>
        <source>Add, rename, recolour, reorder, retire and merge labels</source>
        <translation>Энбелги кошуу, атын, түсүн, иретин өзгөртүү, архивдөө жана бириктирүү</translation>
    </message>
    <message>
        <source>Open an article and select words, then choose {label}.</source>
        <translation>Макаланы ачып, сөздөрдү тандаңыз, анан «{label}» энбелгисин тандаңыз.</translation>
    </message>
    <message>
        <source>Language of the paragraph…</source>
        <translation>Абзацтын тили…</translation>
    </message>
    <message>
        <source>There is no paragraph at the caret. Put it into one.</source>
        <translation>Курсор турган жерде абзац жок. Курсорду абзацка коюңуз.</translation>
    </message>
    <message numerus="yes">
        <source>Language of %n paragraphs</source>
        <translation>
            <numerusform>%n абзацтын тили</numerusform>
            <numerusform>%n абзацтын тили</numerusform>
        </translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>Эреже боюнча</translation>
    </message>
    <message numerus="yes">
        <source>The language of %n paragraphs is {name} now. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n абзацтын тили эми: {name}. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>%n абзацтын тили эми: {name}. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say the language of %n paragraphs again. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>%n абзацтын тили кайра эреже менен аныкталат. Ctrl+Z артка кайтарат.</numerusform>
            <numerusform>%n абзацтын тили кайра эреже менен аныкталат. Ctrl+Z артка кайтарат.</numerusform>
        </translation>
    </message>
    <message>
        <source>the author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>аты аталбаган бирөө</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>айтуучусу көрсөтүлгөн эмес</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>топ</translation>
    </message>
    <message>
        <source>somebody not resolved</source>
        <translation>аныкталбаган бирөө</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>бирөө</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>тике сөз</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>кыйыр сөз</translation>
    </message>
    <message>
        <source>mixed speech</source>
        <translation>аралаш сөз</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} жана {last}</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <translation>Ушул орундагы панелдер</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Программа менен таанышуу</translation>
    </message>
    <message>
        <source>Tour: next step</source>
        <translation>Таанышуу: кийинки кадам</translation>
    </message>
    <message>
        <source>Tour: step back</source>
        <translation>Таанышуу: мурунку кадам</translation>
    </message>
    <message>
        <source>Tour: end it</source>
        <translation>Таанышуу: аяктоо</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Таанышуу</translation>
    </message>
    <message>
        <source>The articles of the project stand here; it has none yet. {read} imports files or a folder of them, {paste} makes an article of the clipboard, and files can be dropped on the window.</source>
        <translation>Бул жерде долбоордун макалалары турат; азырынча бирөө да жок. {read} файлдарды же алардын папкасын импорттойт, {paste} алмашуу буферинен макала жасайт, файлдарды терезеге сүйрөп келсе да болот.</translation>
    </message>
    <message>
        <source>The articles of the project stand here. {next} opens the next one, {previous} the one before, wherever you are in the window. Open another article.</source>
        <translation>Бул жерде долбоордун макалалары турат. Терезенин кайсы жеринде болбоңуз, {next} кийинкисин, {previous} мурункусун ачат. Башка макаланы ачыңыз.</translation>
    </message>
    <message>
        <source>Here you read. {next} selects the next sentence, {previous} the one before; the arrows move, and with Shift they select. Select a sentence.</source>
        <translation>Бул жерде окуйсуз. {next} кийинки, {previous} мурунку сүйлөмдү тандайт; жебелер курсорду жылдырат, Shift менен тандайт. Сүйлөмдү тандаңыз.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key. Press the key of one in the text, and it marks words.</source>
        <translation>Бул жерде энбелгилер турат, ар биринин өз баскычы бар. Текстте энбелгинин баскычын бассаңыз, сөздөр белгиленет.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key: in the text, {claim_key} marks the selected sentence as “{claim}”, {entity_key} the word under the caret as “{entity}”. What you mark is saved at once. Mark something.</source>
        <translation>Бул жерде энбелгилер турат, ар биринин өз баскычы бар: текстте {claim_key} тандалган сүйлөмдү «{claim}» деп, {entity_key} курсордогу сөздү «{entity}» деп белгилейт. Белгилегениңиз дароо сакталат. Бирдемени белгилеңиз.</translation>
    </message>
    <message>
        <source>The fields of the selected annotation: who says it, what became of it, a note. {enter} goes from the text into them (where something is offered beside the mark, it takes that first), Tab from field to field, {escape} back to the text. Go into the fields.</source>
        <translation>Тандалган аннотациянын талаалары: ким айтканы, аны менен эмне болгону, эскертме. {enter} тексттен аларга өтөт (белгинин жанында сунуш турса, адегенде ошону алат), Tab талаадан талаага, {escape} текстке кайтарат. Талааларга өтүңүз.</translation>
    </message>
    <message>
        <source>Every step can be taken back, today&apos;s and yesterday&apos;s: this line names the next one, {undo} takes it back, {redo} does it again. {export} passes your work on as tables or JSON. Take a step back.</source>
        <translation>Ар бир кадамды, бүгүнкүсүн да, кечээкисин да артка кайтарса болот: бул сап кийинкисин атайт, {undo} аны артка кайтарат, {redo} кайталайт. {export} ишиңизди таблица же JSON түрүндө берет. Бир кадамды артка кайтарыңыз.</translation>
    </message>
    <message>
        <source>✓ Another article is open.</source>
        <translation>✓ Башка макала ачылды.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>✓ A sentence is selected.</source>
        <translation>✓ Сүйлөм тандалды.</translation>
    </message>
    <message>
        <source>Marking by keys</source>
        <translation>Баскыч менен белгилөө</translation>
    </message>
    <message>
        <source>✓ It is marked, and saved.</source>
        <translation>✓ Белгиленди жана сакталды.</translation>
    </message>
    <message>
        <source>The fields of an annotation</source>
        <translation>Аннотациянын талаалары</translation>
    </message>
    <message>
        <source>✓ You are in the fields.</source>
        <translation>✓ Сиз талаалардасыз.</translation>
    </message>
    <message>
        <source>Undo and export</source>
        <translation>Артка кайтаруу жана экспорт</translation>
    </message>
    <message>
        <source>✓ It is undone.</source>
        <translation>✓ Артка кайтарылды.</translation>
    </message>
    <message>
        <source>{detail}. Delete takes it off the list.</source>
        <translation>{detail}. Delete тизмеден алып салат.</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take it off the list; the file stays.</source>
        <translation>Тизмеден алып салуу үчүн × белгисин чыкылдатыңыз же Delete басыңыз; файл өзү калат.</translation>
    </message>
    <message>
        <source>Drop articles or a project here</source>
        <translation>Макалаларды же долбоорду бул жерге сүйрөп келиңиз</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Кош келиңиз</translation>
    </message>
    <message>
        <source>A file of its own for a set of articles</source>
        <translation>Макалалар жыйнагы үчүн өзүнчө файл</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Долбоорду ачуу</translation>
    </message>
    <message>
        <source>One that is on this computer</source>
        <translation>Ушул компьютердеги долбоор</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Үлгү долбоорду көрүү</translation>
    </message>
    <message>
        <source>Twelve short articles in five languages, partly marked</source>
        <translation>Беш тилде 12 кыска макала, айрымы белгиленген</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Акыркы долбоорлор</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading</comment>
        <translation>Баштоо</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities. Every mark is kept at once.</source>
        <translation>Макалаларды окуп, ырастоолорду жана объекттерди белгилеңиз. Ар бир белги дароо сакталат.</translation>
    </message>
    <message>
        <source>Not found: {folder}</source>
        <translation>Табылган жок: {folder}</translation>
    </message>
    <message>
        <source>Colour blue</source>
        <translation>Көк түс</translation>
    </message>
    <message>
        <source>Colour red</source>
        <translation>Кызыл түс</translation>
    </message>
    <message>
        <source>Colour sage green</source>
        <translation>Боз жашыл түс</translation>
    </message>
    <message>
        <source>Colour orchid</source>
        <translation>Орхидея түсү</translation>
    </message>
    <message>
        <source>Colour yellow</source>
        <translation>Сары түс</translation>
    </message>
    <message>
        <source>Colour dark purple</source>
        <translation>Кочкул кызгылт көк түс</translation>
    </message>
    <message>
        <source>Colour sky blue</source>
        <translation>Асман көк түсү</translation>
    </message>
    <message>
        <source>Colour taupe</source>
        <translation>Боз күрөң түс</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Башка түс</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>colour</comment>
        <translation>Башка…</translation>
    </message>
    <message>
        <source>Choose any colour; how it is shown stays readable on every paper</source>
        <translation>Каалаган түстү тандоо; ар бир фондо ал окулгандай көрсөтүлөт</translation>
    </message>
    <message>
        <source>Own colour {colour}</source>
        <translation>Башка түс {colour}</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Энбелгинин түсү</translation>
    </message>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>Баары</translation>
    </message>
    <message>
        <source>{field}: what can be chosen</source>
        <translation>{field}: эмнени тандаса болот</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Жыйноо</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Жаюу</translation>
    </message>
    <message>
        <source>{part}, open</source>
        <translation>{part}, ачык</translation>
    </message>
    <message>
        <source>{part}, folded</source>
        <translation>{part}, жыйналган</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short name of a month</comment>
        <translation>янв</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short name of a month</comment>
        <translation>фев</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short name of a month</comment>
        <translation>мар</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short name of a month</comment>
        <translation>апр</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short name of a month</comment>
        <translation>май</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short name of a month</comment>
        <translation>июн</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short name of a month</comment>
        <translation>июл</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short name of a month</comment>
        <translation>авг</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short name of a month</comment>
        <translation>сен</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short name of a month</comment>
        <translation>окт</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short name of a month</comment>
        <translation>ноя</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short name of a month</comment>
        <translation>дек</translation>
    </message>
    <message>
        <source>{day} {month} {time}</source>
        <translation>{day}-{month} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}-{month} {year}</translation>
    </message>
    <message>
        <source>{articles} and {annotations} exported to {target} ({size}).</source>
        <translation>{articles} жана {annotations} «{target}» файлына экспорттолду ({size}).</translation>
    </message>
    <message>
        <source>The format {key} cannot be written; choose one of: {keys}.</source>
        <translation>{key} форматында жазууга болбойт; төмөнкүнүн бирин тандаңыз: {keys}.</translation>
    </message>
    <message>
        <source>{name} does not say in which format to write; name it (--format) as one of: {keys}.</source>
        <translation>«{name}» кайсы форматта жазууну көрсөтпөйт; форматты (--format) төмөнкүнүн бири деп атаңыз: {keys}.</translation>
    </message>
    <message>
        <source>annotations left out by the filter</source>
        <translation>чыпка алып салган аннотациялар</translation>
    </message>
    <message>
        <source>suggested, rejected or filtered annotations</source>
        <translation>сунушталган, четке кагылган же чыпкаланган аннотациялар</translation>
    </message>
    <message>
        <source>The project has no label {label}.</source>
        <translation>Долбоордо «{label}» энбелгиси жок.</translation>
    </message>
    <message>
        <source>{format} cannot be written.</source>
        <translation>{format} форматында жазууга болбойт.</translation>
    </message>
    <message>
        <source>{name}: no label is called {label}; taken without a type</source>
        <translation>«{name}»: «{label}» деген энбелги жок; түрү жок алынды</translation>
    </message>
    <message>
        <source>evidence {uuid}: {start}-{end} of its article do not hold its words; they are kept alone</source>
        <translation>далил {uuid}: макаласынын {start}-{end} аралыгында анын сөздөрү жок; сөздөрү гана сакталды</translation>
    </message>
    <message>
        <source>evidence {uuid}: moved from {start}-{end} to {place}, where its words are</source>
        <translation>далил {uuid}: {start}-{end} ордунан сөздөрү турган {place} ордуна жылды</translation>
    </message>
    <message>
        <source>evidence {uuid}: the article with its words is not in the project; the words are kept alone</source>
        <translation>далил {uuid}: сөздөрү турган макала долбоордо жок; сөздөрү гана сакталды</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>аталышы</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>тили</translation>
    </message>
    <message>
        <source>its script</source>
        <translation>алфавити</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>датасы</translation>
    </message>
    <message>
        <source>its outlet</source>
        <translation>басылмасы</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>автору</translation>
    </message>
    <message>
        <source>its url</source>
        <translation>url дареги</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>тексти жок</translation>
    </message>
    <message>
        <source>its text is not a string</source>
        <translation>тексти текст түрүндө берилген эмес</translation>
    </message>
    <message>
        <source>its sha256 is not that of its text; a new one was made</source>
        <translation>sha256 суммасы текстиники эмес; жаңысы эсептелди</translation>
    </message>
    <message>
        <source>its text holds a NUL character at {place}</source>
        <translation>текстинин {place} ордунда NUL символу бар</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>тексти бош</translation>
    </message>
    <message>
        <source>its text holds half a character (a lone surrogate) at {place}</source>
        <translation>текстинин {place} ордунда символдун жарымы (жалгыз суррогат) бар</translation>
    </message>
    <message>
        <source>its id is neither a string nor a number</source>
        <translation>идентификатору текст да, сан да эмес</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>идентификатору</translation>
    </message>
    <message>
        <source>its meta is not an object</source>
        <translation>meta мааниси JSON объекти эмес</translation>
    </message>
    <message>
        <source>its metadata</source>
        <translation>метаберилиштери</translation>
    </message>
    <message>
        <source>{date} is not a date; it is kept as metadata</source>
        <translation>{date} — дата эмес; ал метаберилиш катары сакталды</translation>
    </message>
    <message>
        <source>{what} is not a string</source>
        <translation>{what} текст түрүндө эмес</translation>
    </message>
    <message>
        <source>its metadata is nested more than {count} levels deep</source>
        <translation>метаберилиштеринин камтылуу тереңдиги {count} деңгээлден ашат</translation>
    </message>
    <message>
        <source>an annotator&apos;s name</source>
        <translation>аннотатордун аты</translation>
    </message>
    <message>
        <source>its status {status} is none of: {known}</source>
        <translation>абалы {status}, ал эми төмөнкүлөрдүн бири болушу керек: {known}</translation>
    </message>
    <message>
        <source>its labels are not a list</source>
        <translation>энбелгилери — тизме эмес</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>энбелги</translation>
    </message>
    <message>
        <source>another one of this article has the same id</source>
        <translation>бул макаланын башка аннотациясынын идентификатору да ушундай</translation>
    </message>
    <message>
        <source>annotation {id}: {reason}</source>
        <translation>аннотация {id}: {reason}</translation>
    </message>
    <message>
        <source>annotation number {number}: {reason}</source>
        <translation>{number}-аннотация: {reason}</translation>
    </message>
    <message>
        <source>cancelled: {what}.</source>
        <translation>токтотулду: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles imported</source>
        <translation>
            <numerusform>%n макала импорттолду</numerusform>
            <numerusform>%n макала импорттолду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations added</source>
        <translation>
            <numerusform>%n аннотация кошулду</numerusform>
            <numerusform>%n аннотация кошулду</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels created</source>
        <translation>
            <numerusform>%n энбелги түзүлдү</numerusform>
            <numerusform>%n энбелги түзүлдү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles would be imported</source>
        <translation>
            <numerusform>%n макала импорттолот</numerusform>
            <numerusform>%n макала импорттолот</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations would be added</source>
        <translation>
            <numerusform>%n аннотация кошулат</numerusform>
            <numerusform>%n аннотация кошулат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels would be created</source>
        <translation>
            <numerusform>%n энбелги түзүлөт</numerusform>
            <numerusform>%n энбелги түзүлөт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles already there (not doubled)</source>
        <translation>
            <numerusform>%n макала мурунтан бар (экинчи жолу кошулган жок)</numerusform>
            <numerusform>%n макала мурунтан бар (экинчи жолу кошулган жок)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations already there</source>
        <translation>
            <numerusform>%n аннотация мурунтан бар</numerusform>
            <numerusform>%n аннотация мурунтан бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n эскертүү</numerusform>
            <numerusform>%n эскертүү</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>records of a file</comment>
        <translation>
            <numerusform>%n кабыл алынбады</numerusform>
            <numerusform>%n кабыл алынбады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n faults</source>
        <translation>
            <numerusform>%n ката менен</numerusform>
            <numerusform>%n ката менен</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files skipped</source>
        <translation>
            <numerusform>башка %n файл өткөрүп жиберилди</numerusform>
            <numerusform>башка %n файл өткөрүп жиберилди</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>бул кадимки файл эмес</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>мындай файл жок</translation>
    </message>
    <message>
        <source>the folder holds no file that can be imported</source>
        <translation>папкада импорттоого боло турган файл жок</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <translation>анда макала жок</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess (others: {others}); choose another where it looks wrong</source>
        <translation>{encoding} коддоосунда окулду, бул болжол (башкалары: {others}); туура эмес көрүнсө, башкасын тандаңыз</translation>
    </message>
    <message>
        <source>none better</source>
        <translation>жакшырагы жок</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; import the file that it leads to</source>
        <translation>бул папкадан сыртка алып чыккан шилтеме; ал көрсөткөн файлды импорттоңуз</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>аны окууга болбойт: {reason}</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>бул текст эмес</translation>
    </message>
    <message>
        <source>There is no encoding called {name}; try utf-8, cp1251, kz1048, koi8-r or utf-16.</source>
        <translation>«{name}» деген коддоо жок; utf-8, cp1251, kz1048, koi8-r же utf-16 менен байкап көрүңүз.</translation>
    </message>
    <message>
        <source>its format is not known; name it (--format)</source>
        <translation>форматы белгисиз; аны атаңыз (--format)</translation>
    </message>
    <message>
        <source>The format {key} cannot be imported; choose one of: {keys}.</source>
        <translation>{key} форматын импорттоого болбойт; төмөнкүнүн бирин тандаңыз: {keys}.</translation>
    </message>
    <message>
        <source>The clipboard was not made an article: {reason}.</source>
        <translation>Алмашуу буферинен макала жасалган жок: {reason}.</translation>
    </message>
    <message>
        <source>There is no such paragraph. Nothing was changed.</source>
        <translation>Мындай абзац жок. Эч нерсе өзгөртүлгөн жок.</translation>
    </message>
    <message>
        <source>attribution {id} was its own outer source</source>
        <translation>атрибуция {id} өзүнө өзү тышкы булак болуп турган</translation>
    </message>
    <message>
        <source>label {id} was merged into one of another layer</source>
        <translation>энбелги {id} башка катмардын энбелгисине бириктирилген болчу</translation>
    </message>
    <message>
        <source>entity {id} was merged into itself</source>
        <translation>объект {id} өзүнө өзү бириктирилген болчу</translation>
    </message>
    <message>
        <source>comment {id} stood in another article than its annotation</source>
        <translation>пикир {id} өз аннотациясынан башка макалада турган</translation>
    </message>
    <message>
        <source>relation {id} had lost one of its ends</source>
        <translation>байланыш {id} бир учун жоготкон</translation>
    </message>
    <message>
        <source>{table} {id} had a broken {column}</source>
        <translation>{table} {id}: {column} бузулган болчу</translation>
    </message>
    <message>
        <source>change {id} of the history belonged to no step</source>
        <translation>тарыхтагы өзгөрүү {id} эч бир кадамга таандык эмес болчу</translation>
    </message>
    <message>
        <source>article {id} had no source; its text stands for it</source>
        <translation>макала {id}: булагы жок болчу; анын ордуна тексти турат</translation>
    </message>
    <message>
        <source>{table} {id} pointed to a row of {parent} that is not there</source>
        <translation>{table} {id}: {parent} таблицасында жок сапка көрсөткөн</translation>
    </message>
    <message>
        <source>article {id}: its length was wrong</source>
        <translation>макала {id}: узундугу туура эмес болчу</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lay outside its text</source>
        <translation>макала {id}: бозортулган аралык тексттен тышкары турган</translation>
    </message>
    <message>
        <source>annotation {id}: its place, its pieces and its quote agree again</source>
        <translation>аннотация {id}: орду, бөлүктөрү жана цитатасы кайра дал келет</translation>
    </message>
    <message>
        <source>annotation {id} moved from {old} to {new}: its place, its pieces and its quote agree again</source>
        <translation>аннотация {id} {old} ордунан {new} ордуна жылды: орду, бөлүктөрү жана цитатасы кайра дал келет</translation>
    </message>
    <message>
        <source>The sample articles are damaged.</source>
        <translation>Үлгү макалалар бузулган.</translation>
    </message>
    <message>
        <source>Install Annotator anew.</source>
        <translation>Annotator программасын кайра орнотуңуз.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <comment>panel</comment>
        <translation>Аннотация</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>panel</comment>
        <translation>Макалалар</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>panel</comment>
        <translation>Текшерүү</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>panel</comment>
        <translation>Ырастоо</translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <comment>panel</comment>
        <translation>Ырастоолор катар</translation>
    </message>
    <message>
        <source>Mentions of an entity</source>
        <comment>panel</comment>
        <translation>Эскерүүлөр</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>panel</comment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <comment>panel</comment>
        <translation>Колдонмо</translation>
    </message>
    <message>
        <source>Text health</source>
        <comment>panel</comment>
        <translation>Текст абалы</translation>
    </message>
    <message>
        <source>History</source>
        <comment>panel</comment>
        <translation>Тарых</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <comment>panel</comment>
        <translation>Тандалган аннотация</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>panel</comment>
        <translation>Энбелгилер</translation>
    </message>
    <message>
        <source>Concordance</source>
        <comment>panel</comment>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <comment>panel</comment>
        <translation>Белгисиз сөздөр</translation>
    </message>
</context>
</TS>
