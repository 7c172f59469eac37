<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{words} is not a date; write it as 2026-03-14, 2026-03 or 2026.</source>
        <translation>{words} — не дата; напишите в виде 2026-03-14, 2026-03 или 2026.</translation>
    </message>
    <message>
        <source>There is no such date as {words}.</source>
        <translation>Такой даты нет: {words}.</translation>
    </message>
    <message>
        <source>There is no such week as {words}.</source>
        <translation>Такой недели нет: {words}.</translation>
    </message>
    <message>
        <source>{words} ends before it begins.</source>
        <translation>{words}: конец раньше начала.</translation>
    </message>
    <message>
        <source>The quotation mark is still open; close it with another one.</source>
        <translation>Кавычка не закрыта; закройте её второй кавычкой.</translation>
    </message>
    <message>
        <source>The regular expression is still open; close it with another /.</source>
        <translation>Регулярное выражение не закрыто; закройте его вторым знаком /.</translation>
    </message>
    <message>
        <source>There is nothing between the slashes; write a regular expression there.</source>
        <translation>Между косыми чертами ничего нет; впишите туда регулярное выражение.</translation>
    </message>
    <message>
        <source>A * stands at the end of a word. For letters inside or before it write an expression: /{word}/.</source>
        <translation>Знак * ставится в конце слова. Для букв внутри или в начале слова напишите выражение: /{word}/.</translation>
    </message>
    <message numerus="yes">
        <source>A search takes at most %n words; leave some out.</source>
        <translation>
            <numerusform>В поиске может быть не больше %n слова; уберите лишние.</numerusform>
            <numerusform>В поиске может быть не больше %n слов; уберите лишние.</numerusform>
            <numerusform>В поиске может быть не больше %n слов; уберите лишние.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a ) without its (; take it away, or write the (.</source>
        <translation>Знаку ) не хватает пары; уберите его или добавьте (.</translation>
    </message>
    <message>
        <source>Write behind in:{name} what to look for there.</source>
        <translation>После in:{name} напишите, что там искать.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other; leave some out.</source>
        <translation>Слишком много вложенных скобок; уберите часть из них.</translation>
    </message>
    <message>
        <source>There is nothing between the parentheses; write words there, or take them away.</source>
        <translation>Между скобками ничего нет; впишите туда слова или уберите скобки.</translation>
    </message>
    <message>
        <source>The parenthesis is still open; close it with a ).</source>
        <translation>Скобка не закрыта; закройте её знаком ).</translation>
    </message>
    <message>
        <source>Write behind NOT or - what the articles shall be without.</source>
        <translation>После NOT или - напишите, чего в статьях быть не должно.</translation>
    </message>
    <message>
        <source>OR stands between two words; write one on either side. As a word write it small.</source>
        <translation>OR ставится между двумя словами; напишите слова с обеих сторон. Чтобы искать само слово, пишите его строчными.</translation>
    </message>
    <message>
        <source>AND stands between two words; write one on either side. As a word write it small.</source>
        <translation>AND ставится между двумя словами; напишите слова с обеих сторон. Чтобы искать само слово, пишите его строчными.</translation>
    </message>
    <message>
        <source>There is no in:{name}; the places are {places}.</source>
        <translation>Места in:{name} нет; есть такие: {places}.</translation>
    </message>
    <message>
        <source>{words} is not an address on the web; it begins with https:// or http:// and has no spaces.</source>
        <translation>{words} — не веб-адрес; он начинается с https:// или http:// и не содержит пробелов.</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>{file} is too large.</source>
        <translation>Файл {file} слишком велик.</translation>
    </message>
    <message>
        <source>it has {size} bytes, the manifest says {said}</source>
        <translation>его размер — {size} байт, в манифесте указано {said}</translation>
    </message>
    <message>
        <source>its SHA-256 is not the one in the manifest</source>
        <translation>его SHA-256 не совпадает с указанным в манифесте</translation>
    </message>
    <message>
        <source>the file was changed after it was written ({why})</source>
        <translation>файл изменён после записи ({why})</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>файла нет</translation>
    </message>
    <message>
        <source>it cannot be read: {why}</source>
        <translation>его не удалось прочитать: {why}</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}.</source>
        <translation>Файл {file} повреждён: {why}.</translation>
    </message>
    <message>
        <source>{folder} is no bundle of a project.</source>
        <translation>{folder} — не пакет проекта.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no version.</source>
        <translation>Файл {file} повреждён: в нём не указана версия.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Annotator (version {version}). Install it to read the bundle.</source>
        <translation>Файл {file} записан более новой версией Annotator ({version}). Чтобы прочитать пакет, установите её.</translation>
    </message>
    <message>
        <source>{file} is damaged: it names no files or no project.</source>
        <translation>Файл {file} повреждён: в нём не указаны файлы или проект.</translation>
    </message>
    <message>
        <source>{file} is damaged: {name} cannot be a file of a bundle.</source>
        <translation>Файл {file} повреждён: {name} не может быть файлом пакета.</translation>
    </message>
    <message>
        <source>{file} is damaged: it does not name {name}.</source>
        <translation>Файл {file} повреждён: в нём не указано {name}.</translation>
    </message>
    <message>
        <source>Bundle (a folder)</source>
        <translation>Пакет (папка)</translation>
    </message>
    <message>
        <source>a folder that an export wrote: the whole project</source>
        <translation>папка, записанная при экспорте: весь проект</translation>
    </message>
    <message>
        <source>a folder with the whole project, to be kept, compared line by line and read back exactly</source>
        <translation>папка со всем проектом: для хранения, построчного сравнения и точного обратного чтения</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it or choose another place.</source>
        <translation>Папки {folder} нет; создайте её или выберите другое место.</translation>
    </message>
    <message>
        <source>{file} is a file; a bundle is a folder. Choose another name.</source>
        <translation>{file} — файл, а пакет должен быть папкой. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder {folder} is not empty and was not changed; choose another or --overwrite.</source>
        <translation>Папка {folder} не пуста, поэтому не изменена; выберите другую или укажите --overwrite.</translation>
    </message>
    <message>
        <source>{folder} could not be written: {why}. What was there was not changed.</source>
        <translation>Не удалось записать {folder}: {why}. То, что там было, не изменено.</translation>
    </message>
    <message>
        <source>{file} is there already and belongs to no bundle; nothing was changed. Choose another folder.</source>
        <translation>{file} уже есть и не относится к пакету; ничего не изменено. Выберите другую папку.</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>это не объект</translation>
    </message>
    <message>
        <source>{key} is no uuid</source>
        <translation>{key} — не uuid</translation>
    </message>
    <message>
        <source>{key} is no text</source>
        <translation>{key} — не текст</translation>
    </message>
    <message>
        <source>{key} is no whole number</source>
        <translation>{key} — не целое число</translation>
    </message>
    <message>
        <source>{key} is neither true nor false</source>
        <translation>{key} — не true и не false</translation>
    </message>
    <message>
        <source>{key} is no object</source>
        <translation>{key} — не объект</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>нет {key}</translation>
    </message>
    <message>
        <source>{key} is not known here</source>
        <translation>ключ {key} здесь неизвестен</translation>
    </message>
    <message>
        <source>{key} is {value}, which is none of: {all}</source>
        <translation>у {key} значение {value}, а допустимы только: {all}</translation>
    </message>
    <message>
        <source>{key} is no list</source>
        <translation>{key} — не список</translation>
    </message>
    <message>
        <source>{key} is empty</source>
        <translation>{key}: пусто</translation>
    </message>
    <message>
        <source>{key} holds something that does not belong there</source>
        <translation>в {key} есть то, чего там быть не должно</translation>
    </message>
    <message>
        <source>{path} could not be backed up: {reason}.</source>
        <translation>Не удалось сделать резервную копию {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}.</source>
        <translation>Не удалось записать {path}: {reason}.</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported</source>
        <translation>статья {id}: текст не тот, что был импортирован</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project.</source>
        <translation>{path} — не проект Annotator.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>Не удалось прочитать {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is the project itself.</source>
        <translation>{path} — это сам проект.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there first. Nothing was changed.</source>
        <translation>{path} открыт в другом окне или программе; сначала закройте его там. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path}: this SQLite cannot keep the project safe (foreign keys or full sync are off).</source>
        <translation>{path}: с этим SQLite проект хранить небезопасно (отключены внешние ключи или полная синхронизация).</translation>
    </message>
    <message>
        <source>The disk is full: this was not saved to {name}. Make room on the disk and do it again.</source>
        <translation>Диск заполнен: изменение в {name} не сохранено. Освободите место на диске и повторите.</translation>
    </message>
    <message>
        <source>Another program keeps {name} busy: this was not saved. Do it again in a moment.</source>
        <translation>{name} занят другой программой: изменение не сохранено. Повторите через некоторое время.</translation>
    </message>
    <message>
        <source>{name} may not be written to any more: this was not saved. Give yourself the right to write to the file and its folder, and do it again.</source>
        <translation>Запись в {name} больше не разрешена: изменение не сохранено. Получите право записи в файл и его папку и повторите.</translation>
    </message>
    <message>
        <source>The disk could not write {name}: this was not saved. Look whether the disk is still connected, and do it again.</source>
        <translation>Диск не смог записать {name}: изменение не сохранено. Проверьте, подключён ли диск, и повторите.</translation>
    </message>
    <message>
        <source>{name} is damaged: this was not saved. Restore a backup (menu Project), or save what can be read with “annotator recover”.</source>
        <translation>Проект {name} повреждён: изменение не сохранено. Восстановите проект из копии (меню «Проект») или спасите то, что читается: «annotator recover».</translation>
    </message>
    <message>
        <source>{name} was moved, deleted or replaced while it was open, so nothing can be saved to it any more. Your work is still here: save it to another place.</source>
        <translation>Файл {name} перемещён, удалён или заменён, пока был открыт, поэтому сохранять в него больше нельзя. Ваша работа цела: сохраните её в другом месте.</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>файл базы данных не открывается</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>база данных или диск заполнены</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ошибка чтения или записи на диск</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>база данных только для чтения</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>база данных занята</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>файл не является базой данных</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>файл базы данных повреждён</translation>
    </message>
    <message>
        <source>The expression /{source}/ takes more than {seconds} s on one text. Say more exactly what may be repeated: \w+ instead of .*, one + instead of two within each other.</source>
        <translation>На одном тексте выражение /{source}/ работает дольше {seconds} с. Точнее укажите, что может повторяться: \w+ вместо .*, один + вместо двух вложенных.</translation>
    </message>
    <message numerus="yes">
        <source>A regular expression has at most %n characters.</source>
        <translation>
            <numerusform>В регулярном выражении может быть не больше %n символа.</numerusform>
            <numerusform>В регулярном выражении может быть не больше %n символов.</numerusform>
            <numerusform>В регулярном выражении может быть не больше %n символов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression /{source}/ repeats something too often; repeat it at most %n times.</source>
        <translation>
            <numerusform>Выражение /{source}/ повторяет что-то слишком много раз; повторяйте не больше %n раза.</numerusform>
            <numerusform>Выражение /{source}/ повторяет что-то слишком много раз; повторяйте не больше %n раз.</numerusform>
            <numerusform>Выражение /{source}/ повторяет что-то слишком много раз; повторяйте не больше %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>The expression /{source}/ calls itself or a part of itself; write the part out.</source>
        <translation>Выражение /{source}/ вызывает само себя или свою часть; впишите эту часть целиком.</translation>
    </message>
    <message>
        <source>The expression /{source}/ cannot be read: {reason}.</source>
        <translation>Не удалось разобрать выражение /{source}/: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}.</source>
        <translation>Не удалось открыть {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is not an Annotator project; it was not changed.</source>
        <translation>{path} — не проект Annotator; файл не изменён.</translation>
    </message>
    <message>
        <source>{path} was made by a newer Annotator (schema {version}, this one knows {known}); it was not changed. Install the newer version to open it.</source>
        <translation>Проект {path} создан более новой версией Annotator (схема {version}, а этой версии известна {known}); он не изменён. Чтобы открыть его, установите новую версию.</translation>
    </message>
    <message>
        <source>{path} or its folder cannot be written to; copy the project to a folder of your own.</source>
        <translation>Запись в {path} или в его папку невозможна; скопируйте проект в свою папку.</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>нет конца файла</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}); it was not changed. Restore a backup (annotator restore), or save what can be read: annotator recover.</source>
        <translation>Проект {path} повреждён ({reason}); он не изменён. Восстановите его из копии (annotator restore) или спасите то, что читается: annotator recover.</translation>
    </message>
    <message>
        <source>it lacks {tables}</source>
        <translation>не хватает: {tables}</translation>
    </message>
    <message>
        <source>{path} exists already; it was not changed. Choose another name or open it.</source>
        <translation>{path} уже есть; он не изменён. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>{path} could not be made: {reason}.</source>
        <translation>Не удалось создать {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} is on a network drive ({kind}). The project is kept in a slower, safe way there; keep it on a disk of this computer, and copy it with “annotator backup”.</source>
        <translation>{path} лежит на сетевом диске ({kind}). Там проект хранится более медленным, но безопасным способом; держите его на диске этого компьютера и копируйте командой «annotator backup».</translation>
    </message>
    <message>
        <source>{path} is in a folder that {service} synchronises, which may copy it half-written or make two of it. Keep the project in another folder, and put backups into this one.</source>
        <translation>{path} лежит в папке, которую синхронизирует {service}: файл может скопироваться недописанным или раздвоиться. Держите проект в другой папке, а в этой — резервные копии.</translation>
    </message>
    <message>
        <source>NOT alone finds no words to list; add what the articles shall have.</source>
        <translation>По одному NOT нечего перечислять; добавьте, что в статьях должно быть.</translation>
    </message>
    <message>
        <source>{path} exists already; choose another name.</source>
        <translation>{path} уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} holds nothing that can be read as a project.</source>
        <translation>В {path} нет ничего, что читалось бы как проект.</translation>
    </message>
    <message>
        <source>{path} could not be recovered: {reason}.</source>
        <translation>Не удалось спасти {path}: {reason}.</translation>
    </message>
    <message>
        <source>what was only in {file} ({reason})</source>
        <translation>то, что было только в {file} ({reason})</translation>
    </message>
    <message>
        <source>page {number}: {reason}</source>
        <translation>страница {number}: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n rows that could be of {tables}</source>
        <translation>
            <numerusform>%n строка, возможно, из {tables}</numerusform>
            <numerusform>%n строки, возможно, из {tables}</numerusform>
            <numerusform>%n строк, возможно, из {tables}</numerusform>
        </translation>
    </message>
    <message>
        <source>a row of {table} ({id})</source>
        <translation>строка таблицы {table} ({id})</translation>
    </message>
    <message>
        <source>a row of {table} ({id}): {reason}</source>
        <translation>строка таблицы {table} ({id}): {reason}</translation>
    </message>
    <message>
        <source>{path} has schema {version}, which this Annotator cannot upgrade; it was not changed.</source>
        <translation>Схему {version} проекта {path} этот Annotator обновить не может; проект не изменён.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date and is as it was: {reason}.</source>
        <translation>Не удалось обновить {path}, проект остался прежним: {reason}.</translation>
    </message>
    <message>
        <source>{table} {id} would point to a row of {parent} that is not there</source>
        <translation>{table} {id} ссылалась бы на отсутствующую строку {parent}</translation>
    </message>
    <message>
        <source>the file is damaged: {reason}</source>
        <translation>файл повреждён: {reason}</translation>
    </message>
    <message>
        <source>{table} {id} points to a row of {parent} that is not there</source>
        <translation>{table} {id} ссылается на отсутствующую строку {parent}</translation>
    </message>
    <message>
        <source>The words hold half a character (a lone surrogate). Nothing was changed.</source>
        <translation>В словах есть половина символа (одиночный суррогат). Ничего не изменено.</translation>
    </message>
    <message>
        <source>Something that this belongs to is not there any more; it was deleted or undone meanwhile. Nothing was changed.</source>
        <translation>Того, к чему это относится, больше нет: оно удалено или отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Parts of the program and their licences</source>
        <translation>Составные части программы и их лицензии</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities in them, keep every mark at once.</source>
        <translation>Чтение статей и разметка утверждений и сущностей; каждая пометка сохраняется сразу.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Без каких-либо гарантий.</translation>
    </message>
    <message>
        <source>Parts of other makers; the texts of their licences come with the program:</source>
        <translation>Части других авторов; тексты их лицензий поставляются с программой:</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb</comment>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the folder: {folder}</source>
        <translation>Открыть папку: {folder}</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>verb</comment>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the path: {folder}</source>
        <translation>Копировать путь: {folder}</translation>
    </message>
    <message>
        <source>Licence…</source>
        <translation>Лицензия…</translation>
    </message>
    <message>
        <source>Copy details for a report</source>
        <translation>Копировать сведения для отчёта</translation>
    </message>
    <message>
        <source>{folder} is not there yet: nothing has been kept in it.</source>
        <translation>Папки {folder} ещё нет: в ней ничего не хранилось.</translation>
    </message>
    <message>
        <source>The desktop does not open {folder}. Copy its path instead.</source>
        <translation>Система не открывает {folder}. Скопируйте путь.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Licence of Annotator</source>
        <translation>Лицензия Annotator</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Backups of projects</source>
        <translation>Резервные копии проектов</translation>
    </message>
    <message>
        <source>Sample project, other data</source>
        <translation>Пример проекта, прочие данные</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>of the program</comment>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The text did not come with this copy of the program: https://www.gnu.org/licenses/gpl-3.0.txt</source>
        <translation>С этой копией программы текст не поставлен: https://www.gnu.org/licenses/gpl-3.0.txt</translation>
    </message>
    <message>
        <source>Language of the article…</source>
        <translation>Язык статьи…</translation>
    </message>
    <message>
        <source>Find the language by rule</source>
        <translation>Определить язык по правилам</translation>
    </message>
    <message>
        <source>Find the language of all articles by rule…</source>
        <translation>Определить язык всех статей по правилам…</translation>
    </message>
    <message>
        <source>said by hand</source>
        <translation>указано вручную</translation>
    </message>
    <message>
        <source>said by the file that it came from</source>
        <translation>указано в исходном файле</translation>
    </message>
    <message>
        <source>found by rule</source>
        <translation>определено по правилам</translation>
    </message>
    <message>
        <source>{language}, written in {script}; {who}</source>
        <translation>{language}, письменность: {script}; {who}</translation>
    </message>
    <message>
        <source>The language of the article is {name} now. Ctrl+Z takes it back.</source>
        <translation>Язык статьи теперь: {name}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Another language or script…</source>
        <translation>Другой язык или письменность…</translation>
    </message>
    <message>
        <source>Paragraphs in another language</source>
        <translation>Абзацы на другом языке</translation>
    </message>
    <message>
        <source>Accept the suggestion before you change its extent.</source>
        <translation>Сначала примите предложение, затем меняйте его отрезок.</translation>
    </message>
    <message>
        <source>Accept annotations</source>
        <translation>Принять аннотации</translation>
    </message>
    <message>
        <source>Reject annotations</source>
        <translation>Отклонить аннотации</translation>
    </message>
    <message>
        <source>Reopen annotations</source>
        <translation>Снова открыть аннотации</translation>
    </message>
    <message>
        <source>Set annotations as gold</source>
        <translation>Сделать аннотации эталоном</translation>
    </message>
    <message numerus="yes">
        <source>Accepted: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Принято: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Принято: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Принято: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Отклонено: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Отклонено: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Отклонено: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reopened: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Снова открыто: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Снова открыто: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Снова открыто: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set as gold: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Теперь эталон: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Теперь эталон: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Теперь эталон: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Удалено: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Удалено: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Удалено: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Удалить аннотации</translation>
    </message>
    <message numerus="yes">
        <source>Flagged as unsure: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Пометка «не уверен»: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Пометка «не уверен»: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Пометка «не уверен»: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sure again: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Пометка «не уверен» снята: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Пометка «не уверен» снята: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Пометка «не уверен» снята: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Flag annotations</source>
        <translation>Отметить аннотации</translation>
    </message>
    <message numerus="yes">
        <source>Label {label}: %n annotations. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Метка {label}: %n аннотация. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Метка {label}: %n аннотации. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Метка {label}: %n аннотаций. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as {label}</source>
        <translation>Сменить метку на {label}</translation>
    </message>
    <message>
        <source>Nothing to change: the annotations are so already.</source>
        <translation>Менять нечего: аннотации уже такие.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Who said it: type a name</source>
        <translation>Кто говорит: введите имя</translation>
    </message>
    <message>
        <source>The author of the article says it</source>
        <translation>Говорит автор статьи</translation>
    </message>
    <message>
        <source>Somebody unnamed says it</source>
        <translation>Говорит неназванное лицо</translation>
    </message>
    <message>
        <source>Nobody is named as saying it (agentless)</source>
        <translation>Говорящий не назван (безличный источник)</translation>
    </message>
    <message>
        <source>Who says it is not resolved</source>
        <translation>Говорящий не установлен</translation>
    </message>
    <message>
        <source>A group says it</source>
        <translation>Говорит группа</translation>
    </message>
    <message>
        <source>Said by the author. Ctrl+Z takes it back.</source>
        <translation>Говорит автор. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Said by somebody unnamed. Ctrl+Z takes it back.</source>
        <translation>Говорит неназванное лицо. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Said by nobody named. Ctrl+Z takes it back.</source>
        <translation>Говорящий не назван. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Said by somebody not resolved. Ctrl+Z takes it back.</source>
        <translation>Говорящий не установлен. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Said by a group. Ctrl+Z takes it back.</source>
        <translation>Говорит группа. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>The next source and cue that may be meant</source>
        <translation>Следующие возможные источник и маркер речи</translation>
    </message>
    <message>
        <source>The source and cue before</source>
        <translation>Предыдущие источник и маркер речи</translation>
    </message>
    <message>
        <source>The selected words report the source of the claim; with none selected, propose who does</source>
        <translation>Выделенные слова — тот, кто передаёт источник утверждения; без выделения — предложить его</translation>
    </message>
    <message>
        <source>Take the outermost source off the chain of the claim</source>
        <translation>Убрать из цепочки утверждения самый внешний источник</translation>
    </message>
    <message>
        <source>Nobody is found who may report this source. Select the words and press the key.</source>
        <translation>Не найдено, кто мог передать этот источник. Выделите слова и нажмите клавишу.</translation>
    </message>
    <message>
        <source>reported by {who}</source>
        <translation>передаёт: {who}</translation>
    </message>
    <message>
        <source>a weak guess</source>
        <translation>слабая догадка</translation>
    </message>
    <message>
        <source>Left without a source; Enter goes into the fields of the claim.</source>
        <translation>Оставлено без источника; Enter — к полям утверждения.</translation>
    </message>
    <message>
        <source>said by {who}</source>
        <translation>говорит: {who}</translation>
    </message>
    <message>
        <source>{who}. Ctrl+Z takes it back.</source>
        <translation>{who}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>{who} is taken off the chain. Ctrl+Z takes it back.</source>
        <translation>Из цепочки убрано: {who}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Nobody reports the source of this claim yet; Alt+Y says who does.</source>
        <translation>Источник этого утверждения пока никто не передаёт; указать, кто: Alt+Y.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? Enter — принять, / — фильтр, Esc — убрать.</translation>
    </message>
    <message>
        <source>{who}? ({which} of {all}, ↓ for another) Enter takes it, / filters, Esc drops it.</source>
        <translation>{who}? ({which} из {all}, ↓ — другой) Enter — принять, / — фильтр, Esc — убрать.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it.</source>
        <translation>{who}? Enter — принять.</translation>
    </message>
    <message>
        <source>{who}? Enter takes it ({which} of {all}, ↓ for another).</source>
        <translation>{who}? Enter — принять ({which} из {all}, ↓ — другой).</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it. Ctrl+Z takes the mark back.</source>
        <translation>Помечено; {who}? Enter — принять. Отменить пометку: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Marked; {who}? Enter takes it ({which} of {all}, ↓ for another). Ctrl+Z takes the mark back.</source>
        <translation>Помечено; {who}? Enter — принять ({which} из {all}, ↓ — другой). Отменить пометку: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Propose claims and who says them</source>
        <translation>Предлагать утверждения и говорящих</translation>
    </message>
    <message>
        <source>Accept the whole proposed turn</source>
        <translation>Принять предложенную реплику целиком</translation>
    </message>
    <message>
        <source>Accept the proposed claim with who may report its source</source>
        <translation>Принять предложенное утверждение вместе с тем, кто мог передать его источник</translation>
    </message>
    <message>
        <source>Propose all claims of the selected speaker</source>
        <translation>Предложить все утверждения выделенного говорящего</translation>
    </message>
    <message>
        <source>Claims are no longer proposed.</source>
        <translation>Утверждения больше не предлагаются.</translation>
    </message>
    <message>
        <source>A accepts, X rejects.</source>
        <translation>A — принять, X — отклонить.</translation>
    </message>
    <message numerus="yes">
        <source>A accepts, X rejects, Shift+A all %n of the turn.</source>
        <translation>
            <numerusform>A — принять, X — отклонить, Shift+A — принять все %n в реплике.</numerusform>
            <numerusform>A — принять, X — отклонить, Shift+A — принять все %n в реплике.</numerusform>
            <numerusform>A — принять, X — отклонить, Shift+A — принять все %n в реплике.</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposed claim, {said}. {keys}</source>
        <translation>Предложенное утверждение, {said}. {keys}</translation>
    </message>
    <message>
        <source>Perhaps reported by {who} (a weak guess, by the rule {rule}): Alt+N accepts that, too.</source>
        <translation>Возможно, передаёт: {who} (слабая догадка, правило {rule}). Принять и это: Alt+N.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Принято %n утверждение одной реплики. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Принято %n утверждения одной реплики. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Принято %n утверждений одной реплики. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted with who reports it. Ctrl+Z takes it back.</source>
        <translation>Принято вместе с тем, кто передаёт. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>The claims of this speaker are no longer proposed.</source>
        <translation>Утверждения этого говорящего больше не предлагаются.</translation>
    </message>
    <message>
        <source>Select the words of a speaker first.</source>
        <translation>Сначала выделите слова, называющие говорящего.</translation>
    </message>
    <message>
        <source>Looking for the claims of {speaker}…</source>
        <translation>Поиск утверждений: {speaker}…</translation>
    </message>
    <message>
        <source>The rules find no claim of this speaker.</source>
        <translation>Правила не находят утверждений этого говорящего.</translation>
    </message>
    <message>
        <source>The rules find no claim in this article.</source>
        <translation>Правила не находят утверждений в этой статье.</translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed of this speaker</source>
        <translation>
            <numerusform>Предложено %n утверждение этого говорящего</numerusform>
            <numerusform>Предложено %n утверждения этого говорящего</numerusform>
            <numerusform>Предложено %n утверждений этого говорящего</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims are proposed in this article</source>
        <translation>
            <numerusform>В этой статье предложено %n утверждение</numerusform>
            <numerusform>В этой статье предложено %n утверждения</numerusform>
            <numerusform>В этой статье предложено %n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}. Tab — следующее, A — принять, X — отклонить.</translation>
    </message>
    <message numerus="yes">
        <source>%n marked or rejected already</source>
        <translation>
            <numerusform>уже помечено или отклонено: %n</numerusform>
            <numerusform>уже помечено или отклонено: %n</numerusform>
            <numerusform>уже помечено или отклонено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{proposed}, {done}. Tab goes to the next, A accepts, X rejects.</source>
        <translation>{proposed}, {done}. Tab — следующее, A — принять, X — отклонить.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>No command has these words. Esc closes.</source>
        <translation>Нет команды с такими словами. Esc — закрыть.</translation>
    </message>
    <message>
        <source>Dashboard: the project in numbers</source>
        <translation>Сводка: проект в числах</translation>
    </message>
    <message>
        <source>List the articles of the number</source>
        <translation>Показать статьи за этим числом</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Экспорт таблицы…</translation>
    </message>
    <message>
        <source>Export the picture…</source>
        <translation>Экспорт рисунка…</translation>
    </message>
    <message>
        <source>Next table</source>
        <translation>Следующая таблица</translation>
    </message>
    <message>
        <source>Previous table</source>
        <translation>Предыдущая таблица</translation>
    </message>
    <message>
        <source>Back from the dashboard to the text</source>
        <translation>Из сводки назад к тексту</translation>
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
        <translation>Рисунок записывается как SVG или PNG: имя файла должно оканчиваться на {suffixes}.</translation>
    </message>
    <message numerus="yes">
        <source>The first {shown} of %n rows</source>
        <translation>
            <numerusform>Первые {shown} из %n строки</numerusform>
            <numerusform>Первые {shown} из %n строк</numerusform>
            <numerusform>Первые {shown} из %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Counting… %p %</source>
        <translation>Подсчёт… %p %</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Остановить подсчёт</translation>
    </message>
    <message>
        <source>List articles</source>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Таблица…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Рисунок…</translation>
    </message>
    <message>
        <source>Counting was stopped. Click the table at the left, or choose it again, to count it.</source>
        <translation>Подсчёт остановлен. Чтобы подсчитать таблицу, щёлкните её слева или выберите снова.</translation>
    </message>
    <message>
        <source>There is no article behind this number.</source>
        <translation>За этим числом нет статей.</translation>
    </message>
    <message numerus="yes">
        <source>The table is copied: %n rows.</source>
        <translation>
            <numerusform>Таблица скопирована: %n строка.</numerusform>
            <numerusform>Таблица скопирована: %n строки.</numerusform>
            <numerusform>Таблица скопирована: %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>Экспорт таблицы</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Экспорт рисунка</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Пока нечего экспортировать.</translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>Записано: {path}.</translation>
    </message>
    <message>
        <source>Articles by status</source>
        <translation>Статьи по статусам</translation>
    </message>
    <message>
        <source>Articles by annotator and status</source>
        <translation>Статьи по разметчикам и статусам</translation>
    </message>
    <message>
        <source>Articles by day and status</source>
        <translation>Статьи по дням и статусам</translation>
    </message>
    <message>
        <source>Annotations by annotator</source>
        <translation>Аннотации по разметчикам</translation>
    </message>
    <message>
        <source>Annotations by day</source>
        <translation>Аннотации по дням</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Labels by article</source>
        <translation>Метки по статьям</translation>
    </message>
    <message>
        <source>Labels by outlet</source>
        <translation>Метки по изданиям</translation>
    </message>
    <message>
        <source>Labels by date</source>
        <translation>Метки по датам</translation>
    </message>
    <message>
        <source>Labels by language</source>
        <translation>Метки по языкам</translation>
    </message>
    <message>
        <source>Speakers by claims</source>
        <translation>Говорящие по утверждениям</translation>
    </message>
    <message>
        <source>Claims by verdict</source>
        <translation>Утверждения по вердиктам</translation>
    </message>
    <message>
        <source>Claims by type</source>
        <translation>Утверждения по типам</translation>
    </message>
    <message>
        <source>Entities by mentions</source>
        <translation>Сущности по упоминаниям</translation>
    </message>
    <message>
        <source>The status that you have given to each article.</source>
        <translation>Статус, который вы дали каждой статье.</translation>
    </message>
    <message>
        <source>What each annotator who has given a status thinks of each article.</source>
        <translation>Что думает о каждой статье каждый разметчик, поставивший статус.</translation>
    </message>
    <message>
        <source>The day on which articles got the status that they have now, whoever gave it.</source>
        <translation>День, когда статьи получили свой нынешний статус, кто бы его ни поставил.</translation>
    </message>
    <message>
        <source>All annotations, also suggested and rejected ones.</source>
        <translation>Все аннотации, в том числе предложенные и отклонённые.</translation>
    </message>
    <message>
        <source>The day on which annotations were made, also suggested and rejected ones.</source>
        <translation>День, когда сделаны аннотации, в том числе предложенные и отклонённые.</translation>
    </message>
    <message>
        <source>On words, accepted or gold, and on whole articles.</source>
        <translation>На словах — принятые или эталонные, а также на статьях целиком.</translation>
    </message>
    <message>
        <source>By the date of the article. On words, accepted or gold, and on whole articles.</source>
        <translation>По дате статьи. На словах — принятые или эталонные, а также на статьях целиком.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold. A claim of two speakers counts for both.</source>
        <translation>Принятые или эталонные утверждения. Утверждение двух говорящих засчитывается обоим.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold, by their newest verdict.</source>
        <translation>Принятые или эталонные утверждения, по последнему вердикту.</translation>
    </message>
    <message>
        <source>Claims that are accepted or gold.</source>
        <translation>Принятые или эталонные утверждения.</translation>
    </message>
    <message>
        <source>Mentions that are accepted or gold.</source>
        <translation>Принятые или эталонные упоминания.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Разметчик</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Упоминания</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Без издания</translation>
    </message>
    <message>
        <source>Language not known</source>
        <translation>Язык неизвестен</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Никто не назван</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Без вердикта</translation>
    </message>
    <message>
        <source>No type</source>
        <translation>Без типа</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>Rejected.</source>
        <translation>Отклонено.</translation>
    </message>
    <message>
        <source>Words of the annotation</source>
        <translation>Слова аннотации</translation>
    </message>
    <message>
        <source>Flag this annotation as unsure (U in the text)</source>
        <translation>Отметить аннотацию «не уверен» (U в тексте)</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete in the text)</source>
        <translation>Удалить эту аннотацию (Delete в тексте)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept this annotation (A in the text)</source>
        <translation>Принять эту аннотацию (A в тексте)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject this annotation (X in the text)</source>
        <translation>Отклонить эту аннотацию (X в тексте)</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n фрагмент</numerusform>
            <numerusform>%n фрагмента</numerusform>
            <numerusform>%n фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed {label} “{quote}”. Ctrl+Z brings it back.</source>
        <translation>Удалено: {label} «{quote}». Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Suggested by {rule}</source>
        <translation>Предложено правилом {rule}</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of proposals</comment>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Proposed claims accepted and rejected, by rule</source>
        <translation>Принятые и отклонённые предложенные утверждения по правилам</translation>
    </message>
    <message>
        <source>No proposed claim has been accepted or rejected yet. Alt+O proposes some.</source>
        <translation>Ни одно предложенное утверждение ещё не принято и не отклонено. Предложить: Alt+O.</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Эталон</translation>
    </message>
    <message>
        <source>Named, without words</source>
        <translation>Назван, без слов</translation>
    </message>
    <message>
        <source>A group, without words</source>
        <translation>Группа, без слов</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <translation>Неназванное лицо</translation>
    </message>
    <message>
        <source>Nobody named (agentless)</source>
        <translation>Никто не назван (безличный)</translation>
    </message>
    <message>
        <source>The author of the article</source>
        <translation>Автор статьи</translation>
    </message>
    <message>
        <source>Not resolved</source>
        <translation>Не установлен</translation>
    </message>
    <message>
        <source>No article yet. Import some with {imports}.</source>
        <translation>Статей пока нет. Импортируйте их: {imports}.</translation>
    </message>
    <message>
        <source>No article has a status yet. Open one and press {done} when you are done with it.</source>
        <translation>Ни у одной статьи пока нет статуса. Откройте статью и, закончив с ней, нажмите {done}.</translation>
    </message>
    <message>
        <source>Nothing has been marked yet. Select words in an article and press the key of a label.</source>
        <translation>Пока ничего не помечено. Выделите слова в статье и нажмите клавишу метки.</translation>
    </message>
    <message>
        <source>No claim has been marked yet. Select a sentence in an article and press {claim}.</source>
        <translation>Пока не помечено ни одного утверждения. Выделите фразу в статье и нажмите {claim}.</translation>
    </message>
    <message>
        <source>No mark names an entity yet. Select a mark in an article and press {link}.</source>
        <translation>Пока ни одна пометка не связана с сущностью. Выберите пометку в статье и нажмите {link}.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>{table}: {parts}</source>
        <translation>{table}: {parts}</translation>
    </message>
    <message>
        <source>Check and repair</source>
        <translation>Проверка и исправление</translation>
    </message>
    <message>
        <source>Looking at every article and mark…</source>
        <translation>Просмотр всех статей и пометок…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Faults found: {count}. A repair makes a backup before, and Ctrl+Z takes it back.</source>
        <translation>Найдено ошибок: {count}. Перед исправлением делается резервная копия; отменить исправление: Ctrl+Z.</translation>
    </message>
    <message>
        <source>No fault found.</source>
        <translation>Ошибок не найдено.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Исправление</translation>
    </message>
    <message>
        <source>Not repaired:</source>
        <translation>Не исправлено:</translation>
    </message>
    <message>
        <source>Repaired: {count}, left: {left}.</source>
        <translation>Исправлено: {count}, осталось: {left}.</translation>
    </message>
    <message>
        <source>Restore a backup for what is left, if one has it whole.</source>
        <translation>Остальное можно восстановить из резервной копии, если в какой-нибудь оно цело.</translation>
    </message>
    <message>
        <source>What the bundle holds</source>
        <translation>Что содержит пакет</translation>
    </message>
    <message>
        <source>The bytes of the imported files, where they are not just their text</source>
        <translation>Байты импортированных файлов, если это не просто их текст</translation>
    </message>
    <message>
        <source>Tables for spreadsheets beside it (CSV)</source>
        <translation>Вдобавок файлы CSV для электронных таблиц</translation>
    </message>
    <message>
        <source>the history of steps, and where everybody stopped reading</source>
        <translation>история шагов и места, на которых каждый остановился</translation>
    </message>
    <message>
        <source>Replace the bundle that is there; other files in the folder stay</source>
        <translation>Заменить имеющийся пакет; другие файлы в папке останутся</translation>
    </message>
    <message>
        <source>Write into this folder, which holds other files; they stay</source>
        <translation>Записать в эту папку, где есть другие файлы; они останутся</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>who publishes the reviews</source>
        <translation>кто публикует разборы</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Её адрес</translation>
    </message>
    <message>
        <source>Reviews below</source>
        <translation>Адрес разборов</translation>
    </message>
    <message>
        <source>https://… – each review has its address below this one</source>
        <translation>https://… – с этого адреса начинаются адреса всех разборов</translation>
    </message>
    <message>
        <source>A review needs {missing}.</source>
        <translation>Для разбора нужны: {missing}.</translation>
    </message>
    <message>
        <source>Replace the file that is there ({size})</source>
        <translation>Заменить имеющийся файл ({size})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>и ещё {count}</translation>
    </message>
    <message>
        <source>No claim has a verdict yet.</source>
        <translation>Ни у одного утверждения пока нет вердикта.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>This article: {title}</source>
        <translation>Эта статья: {title}</translation>
    </message>
    <message numerus="yes">
        <source>The list as it stands: %n articles</source>
        <translation>
            <numerusform>Список как он есть: %n статья</numerusform>
            <numerusform>Список как он есть: %n статьи</numerusform>
            <numerusform>Список как он есть: %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole project: %n articles</source>
        <translation>
            <numerusform>Весь проект: %n статья</numerusform>
            <numerusform>Весь проект: %n статьи</numerusform>
            <numerusform>Весь проект: %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Only articles in</source>
        <translation>Только статьи на языке</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>все языки</translation>
    </message>
    <message>
        <source>Only articles that are</source>
        <translation>Только статьи со статусом</translation>
    </message>
    <message>
        <source>any status</source>
        <translation>любой статус</translation>
    </message>
    <message>
        <source>Only annotations with label</source>
        <translation>Только аннотации с меткой</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>все метки</translation>
    </message>
    <message>
        <source>Also suggestions and rejected annotations</source>
        <translation>Также предложения и отклонённые аннотации</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, by which Excel knows the letters</source>
        <translation>Начать с метки порядка байтов, по которой Excel узнаёт буквы</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>Only</source>
        <translation>Только</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Не войдёт</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>Экспорт в папку</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Куда экспортировать</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>left behind</comment>
        <translation>ничего</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n articles</source>
        <translation>
            <numerusform>Экспорт: {done} из %n статьи</numerusform>
            <numerusform>Экспорт: {done} из %n статей</numerusform>
            <numerusform>Экспорт: {done} из %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: {done} of %n records</source>
        <translation>
            <numerusform>Экспорт: {done} из %n записи</numerusform>
            <numerusform>Экспорт: {done} из %n записей</numerusform>
            <numerusform>Экспорт: {done} из %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>What the export says</source>
        <translation>Отчёт об экспорте</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation>Экспорт отменён; ничего не записано.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Отменено; ничего не записано.</translation>
    </message>
    <message>
        <source>{count} {things}</source>
        <translation>{things}: {count}</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Что будет сделано</translation>
    </message>
    <message>
        <source>Choose a label</source>
        <translation>Выберите метку</translation>
    </message>
    <message>
        <source>Annotate the hits</source>
        <translation>Разметить совпадения</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Разметить</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Choose the label that the hits shall carry.</source>
        <translation>Выберите метку для совпадений.</translation>
    </message>
    <message numerus="yes">
        <source>%n new annotations will be made.</source>
        <translation>
            <numerusform>Будет сделана %n новая аннотация.</numerusform>
            <numerusform>Будут сделаны %n новые аннотации.</numerusform>
            <numerusform>Будет сделано %n новых аннотаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits carry this label already and stay as they are.</source>
        <translation>
            <numerusform>%n совпадение уже с этой меткой и не изменится.</numerusform>
            <numerusform>%n совпадения уже с этой меткой и не изменятся.</numerusform>
            <numerusform>%n совпадений уже с этой меткой и не изменятся.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits outside the texts are left out.</source>
        <translation>
            <numerusform>%n совпадение вне текстов пропускается.</numerusform>
            <numerusform>%n совпадения вне текстов пропускаются.</numerusform>
            <numerusform>%n совпадений вне текстов пропускаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations made</source>
        <translation>
            <numerusform>Сделана %n аннотация</numerusform>
            <numerusform>Сделаны %n аннотации</numerusform>
            <numerusform>Сделано %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hits passed over</source>
        <translation>
            <numerusform>пропущено %n совпадение</numerusform>
            <numerusform>пропущено %n совпадения</numerusform>
            <numerusform>пропущено %n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Annotating hits</source>
        <translation>Разметка совпадений</translation>
    </message>
    <message>
        <source>Relabel annotations on the hits</source>
        <translation>Сменить метку аннотаций на совпадениях</translation>
    </message>
    <message>
        <source>Delete annotations on the hits</source>
        <translation>Удалить аннотации на совпадениях</translation>
    </message>
    <message>
        <source>Relabel</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Which annotations</source>
        <translation>Какие аннотации</translation>
    </message>
    <message>
        <source>Annotations on the hits; Space chooses</source>
        <translation>Аннотации на совпадениях; Пробел — выбор</translation>
    </message>
    <message>
        <source>New label</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>No annotation lies on these hits.</source>
        <translation>На этих совпадениях аннотаций нет.</translation>
    </message>
    <message>
        <source>Choose with Space which of them are meant.</source>
        <translation>Отметьте нужные клавишей Пробел.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be deleted.</source>
        <translation>
            <numerusform>Будет удалена %n аннотация.</numerusform>
            <numerusform>Будут удалены %n аннотации.</numerusform>
            <numerusform>Будет удалено %n аннотаций.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations: choose the label that they shall carry.</source>
        <translation>
            <numerusform>%n аннотация: выберите новую метку.</numerusform>
            <numerusform>%n аннотации: выберите новую метку.</numerusform>
            <numerusform>%n аннотаций: выберите новую метку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations will be {label}; where the words carry it already nothing changes.</source>
        <translation>
            <numerusform>%n аннотация получит метку {label}; где она уже стоит на этих словах, ничего не изменится.</numerusform>
            <numerusform>%n аннотации получат метку {label}; где она уже стоит на этих словах, ничего не изменится.</numerusform>
            <numerusform>%n аннотаций получат метку {label}; где она уже стоит на этих словах, ничего не изменится.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations deleted</source>
        <translation>
            <numerusform>Удалена %n аннотация</numerusform>
            <numerusform>Удалены %n аннотации</numerusform>
            <numerusform>Удалено %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting annotations</source>
        <translation>Удаление аннотаций</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations relabelled as {label}</source>
        <translation>
            <numerusform>Метка {label} теперь у %n аннотации</numerusform>
            <numerusform>Метка {label} теперь у %n аннотаций</numerusform>
            <numerusform>Метка {label} теперь у %n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations so already</source>
        <translation>
            <numerusform>%n аннотация уже такая</numerusform>
            <numerusform>%n аннотации уже такие</numerusform>
            <numerusform>%n аннотаций уже такие</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabelling annotations</source>
        <translation>Смена метки аннотаций</translation>
    </message>
    <message>
        <source>{label}, within the hits: {count}</source>
        <translation>{label}, внутри совпадений: {count}</translation>
    </message>
    <message>
        <source>{label}, going beyond the hits: {count}</source>
        <translation>{label}, шире совпадений: {count}</translation>
    </message>
    <message>
        <source>{what}. Ctrl+Z takes it back.</source>
        <translation>{what}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>full texts of articles</source>
        <translation>полные тексты статей</translation>
    </message>
    <message>
        <source>articles without annotations</source>
        <translation>статьи без аннотаций</translation>
    </message>
    <message>
        <source>annotations with everything on them</source>
        <translation>аннотации со всем, что к ним относится</translation>
    </message>
    <message>
        <source>fields of articles (title, date, language, status, labels, metadata)</source>
        <translation>поля статей (заголовок, дата, язык, статус, метки, метаданные)</translation>
    </message>
    <message>
        <source>original bytes of imported files (the text is kept, in UTF-8)</source>
        <translation>исходные байты импортированных файлов (текст сохраняется в UTF-8)</translation>
    </message>
    <message>
        <source>comments on whole articles</source>
        <translation>комментарии к статьям целиком</translation>
    </message>
    <message>
        <source>who put a label on a whole article</source>
        <translation>кто поставил метку на всю статью</translation>
    </message>
    <message>
        <source>colours, keys and definitions of your own or changed labels (their names are kept)</source>
        <translation>цвета, клавиши и определения своих и изменённых меток (названия сохраняются)</translation>
    </message>
    <message>
        <source>definitions of your own fields (their values are kept)</source>
        <translation>определения своих полей (значения сохраняются)</translation>
    </message>
    <message>
        <source>aliases, descriptions, external ids and notes of entities</source>
        <translation>формы имён, описания, внешние id и заметки сущностей</translation>
    </message>
    <message>
        <source>entities that no exported annotation mentions</source>
        <translation>сущности, которых нет ни в одной экспортируемой аннотации</translation>
    </message>
    <message>
        <source>rules that proposed an annotation</source>
        <translation>правила, предложившие аннотацию</translation>
    </message>
    <message>
        <source>sources further out than the nearest one</source>
        <translation>источники дальше ближайшего</translation>
    </message>
    <message>
        <source>attributions that no exported claim belongs to</source>
        <translation>атрибуции, не связанные ни с одним экспортируемым утверждением</translation>
    </message>
    <message>
        <source>groups of claims</source>
        <translation>группы утверждений</translation>
    </message>
    <message>
        <source>relations between claims</source>
        <translation>связи между утверждениями</translation>
    </message>
    <message>
        <source>settings of the project, such as saved searches (its scale of verdicts is kept)</source>
        <translation>настройки проекта, например сохранённые поиски (шкала вердиктов сохраняется)</translation>
    </message>
    <message>
        <source>relations between records</source>
        <translation>связи между записями</translation>
    </message>
    <message>
        <source>guidelines</source>
        <translation>инструкции</translation>
    </message>
    <message>
        <source>steps of the history</source>
        <translation>шаги истории</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n утверждение</numerusform>
            <numerusform>%n утверждения</numerusform>
            <numerusform>%n утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n сущность</numerusform>
            <numerusform>%n сущности</numerusform>
            <numerusform>%n сущностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdicts</source>
        <translation>
            <numerusform>%n вердикт</numerusform>
            <numerusform>%n вердикта</numerusform>
            <numerusform>%n вердиктов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%n доказательство</numerusform>
            <numerusform>%n доказательства</numerusform>
            <numerusform>%n доказательств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n метка</numerusform>
            <numerusform>%n метки</numerusform>
            <numerusform>%n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guidelines</source>
        <translation>
            <numerusform>%n инструкция</numerusform>
            <numerusform>%n инструкции</numerusform>
            <numerusform>%n инструкций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotators</source>
        <translation>
            <numerusform>%n разметчик</numerusform>
            <numerusform>%n разметчика</numerusform>
            <numerusform>%n разметчиков</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} is a bundle; import it by itself. Nothing was imported.</source>
        <translation>{folder} — пакет; импортируйте его отдельно. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Import a bundle</source>
        <translation>Импорт пакета</translation>
    </message>
    <message>
        <source>{folder} holds the project “{name}”:</source>
        <translation>В папке {folder} проект «{name}»:</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Он пуст.</translation>
    </message>
    <message>
        <source>Keep what this project has where a record differs</source>
        <translation>Где записи различаются, оставить из этого проекта</translation>
    </message>
    <message>
        <source>Take the bundle&apos;s record where one differs</source>
        <translation>Где записи различаются, взять из пакета</translation>
    </message>
    <message>
        <source>This project is new: it becomes the one of the bundle.</source>
        <translation>Этот проект новый: он станет проектом из пакета.</translation>
    </message>
    <message>
        <source>Records that this project lacks are added; the same ones are passed over. One undo takes it back.</source>
        <translation>Недостающие записи добавляются, одинаковые пропускаются. Всё отменяется за один раз.</translation>
    </message>
    <message>
        <source>Files of names (*.csv *.tsv *.jsonl *.ndjson *.txt)</source>
        <translation>Файлы имён (*.csv *.tsv *.jsonl *.ndjson *.txt)</translation>
    </message>
    <message>
        <source>Import entities</source>
        <translation>Импорт сущностей</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>Чтение {file} …</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Что содержит файл</translation>
    </message>
    <message>
        <source>An entity that the registry knows by id, Wikidata id, or name and type gets the forms and fields that it lacks; nothing that is there is changed.</source>
        <translation>Если реестр уже знает сущность по id, по id Wikidata или по имени и типу, добавляются недостающие формы и поля; имеющееся не меняется.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Read {file}</source>
        <translation>Чтение {file}</translation>
    </message>
    <message>
        <source>{path} is larger than {size}; split it.</source>
        <translation>{path} больше {size}; разделите файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities in {file}.</source>
        <translation>
            <numerusform>%n сущность в {file}.</numerusform>
            <numerusform>%n сущности в {file}.</numerusform>
            <numerusform>%n сущностей в {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cannot be taken; they stand first in the list.</source>
        <translation>
            <numerusform>%n строку нельзя принять: см. начало списка.</numerusform>
            <numerusform>%n строки нельзя принять: см. начало списка.</numerusform>
            <numerusform>%n строк нельзя принять: см. начало списка.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n entities</source>
        <translation>
            <numerusform>Импорт: %n сущность</numerusform>
            <numerusform>Импорт: %n сущности</numerusform>
            <numerusform>Импорт: %n сущностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Импорт {file}</translation>
    </message>
    <message numerus="yes">
        <source>%n entities new</source>
        <translation>
            <numerusform>%n новая сущность</numerusform>
            <numerusform>%n новые сущности</numerusform>
            <numerusform>%n новых сущностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <comment>entities</comment>
        <translation>
            <numerusform>%n дополнена</numerusform>
            <numerusform>%n дополнены</numerusform>
            <numerusform>%n дополнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forms added</source>
        <translation>
            <numerusform>добавлена %n форма</numerusform>
            <numerusform>добавлены %n формы</numerusform>
            <numerusform>добавлено %n форм</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}. Ctrl+Z takes it back.</source>
        <translation>{done}. Отменить: Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n remarks, the first: {place}: {reason}.</source>
        <translation>
            <numerusform>%n замечание, первое: {place}: {reason}.</numerusform>
            <numerusform>%n замечания, первое: {place}: {reason}.</numerusform>
            <numerusform>%n замечаний, первое: {place}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the registry</source>
        <translation>Экспорт реестра</translation>
    </message>
    <message>
        <source>Export {file}</source>
        <translation>Экспорт {file}</translation>
    </message>
    <message>
        <source>The registry was written to {path}.</source>
        <translation>Реестр записан: {path}.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>оставлено</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>заменено</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>различие</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed.</source>
        <translation>Пакет повреждён; ничего не изменено.</translation>
    </message>
    <message>
        <source>What the import says</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>не принято</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>new label</source>
        <translation>новая метка</translation>
    </message>
    <message>
        <source>new annotator</source>
        <translation>новый разметчик</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>a file of another kind</source>
        <translation>файл другого вида</translation>
    </message>
    <message>
        <source>and {count} more, which are not listed</source>
        <translation>и ещё {count}, здесь не показаны</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Looking at the languages of the articles</source>
        <translation>Просмотр языков статей</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>Languages by rule</source>
        <translation>Языки по правилам</translation>
    </message>
    <message>
        <source>What becomes what</source>
        <translation>Что на что меняется</translation>
    </message>
    <message numerus="yes">
        <source>Change %n articles</source>
        <translation>
            <numerusform>Изменить %n статью</numerusform>
            <numerusform>Изменить %n статьи</numerusform>
            <numerusform>Изменить %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The language of %n articles was found by rule. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>По правилам определён язык %n статьи. Отменить: Ctrl+Z.</numerusform>
            <numerusform>По правилам определён язык %n статей. Отменить: Ctrl+Z.</numerusform>
            <numerusform>По правилам определён язык %n статей. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting the languages of %n articles</source>
        <translation>
            <numerusform>Запись языка: %n статья</numerusform>
            <numerusform>Запись языка: %n статьи</numerusform>
            <numerusform>Запись языка: %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say of all %n articles what is kept already.</source>
        <translation>
            <numerusform>Для %n статьи правила дают то же, что уже записано.</numerusform>
            <numerusform>Для всех %n статей правила дают то же, что уже записано.</numerusform>
            <numerusform>Для всех %n статей правила дают то же, что уже записано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n articles the language or script of {changes} would be another.</source>
        <translation>
            <numerusform>Из %n статьи язык или письменность изменятся у {changes}.</numerusform>
            <numerusform>Из %n статей язык или письменность изменятся у {changes}.</numerusform>
            <numerusform>Из %n статей язык или письменность изменятся у {changes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left alone, since somebody or their file has said the language: %n articles.</source>
        <translation>
            <numerusform>Не тронуто, потому что язык указан вручную или в файле: %n статья.</numerusform>
            <numerusform>Не тронуто, потому что язык указан вручную или в файле: %n статьи.</numerusform>
            <numerusform>Не тронуто, потому что язык указан вручную или в файле: %n статей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project elsewhere</source>
        <translation>Сохранить проект в другом месте</translation>
    </message>
    <message>
        <source>{path} was moved, deleted or replaced while it was open. Nothing is lost: your work is still here. Save it, and go on there.</source>
        <translation>Файл {path} перемещён, удалён или заменён, пока был открыт. Ничего не потеряно: ваша работа цела. Сохраните её и продолжайте в новом месте.</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Куда сохранить</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сохранить и продолжить</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Другое место…</translation>
    </message>
    <message>
        <source>Annotator projects (*.annotator)</source>
        <translation>Проекты Annotator (*.annotator)</translation>
    </message>
    <message>
        <source>both are the place {detail}</source>
        <translation>обе — место {detail}</translation>
    </message>
    <message>
        <source>spelt alike: {detail}</source>
        <translation>похожее написание: {detail}</translation>
    </message>
    <message>
        <source>the same names in another order: {detail}</source>
        <translation>те же имена в другом порядке: {detail}</translation>
    </message>
    <message>
        <source>the same but for the patronymic: {detail}</source>
        <translation>то же, но без отчества: {detail}</translation>
    </message>
    <message>
        <source>the initial fits: {detail}</source>
        <translation>подходит инициал: {detail}</translation>
    </message>
    <message>
        <source>one may be the acronym of the other: {detail}</source>
        <translation>одна может быть аббревиатурой другой: {detail}</translation>
    </message>
    <message>
        <source>they sound alike in two alphabets: {detail}</source>
        <translation>похоже звучат в двух алфавитах: {detail}</translation>
    </message>
    <message>
        <source>{mentions} in {articles}</source>
        <translation>{mentions} ({articles})</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions</source>
        <translation>
            <numerusform>%n упоминание</numerusform>
            <numerusform>%n упоминания</numerusform>
            <numerusform>%n упоминаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources of claims</source>
        <translation>
            <numerusform>%n источник утверждений</numerusform>
            <numerusform>%n источника утверждений</numerusform>
            <numerusform>%n источников утверждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relations</source>
        <translation>
            <numerusform>%n связь</numerusform>
            <numerusform>%n связи</numerusform>
            <numerusform>%n связей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations with a field</source>
        <translation>
            <numerusform>%n аннотация с полем</numerusform>
            <numerusform>%n аннотации с полем</numerusform>
            <numerusform>%n аннотаций с полем</numerusform>
        </translation>
    </message>
    <message>
        <source>Along go: {what}.</source>
        <translation>Вместе с ними перейдут: {what}.</translation>
    </message>
    <message>
        <source>Merge entities</source>
        <translation>Объединить сущности</translation>
    </message>
    <message>
        <source>The entity that stays</source>
        <translation>Остающаяся сущность</translation>
    </message>
    <message>
        <source>Which of them stays? The others become its forms.</source>
        <translation>Какая из них остаётся? Остальные станут её формами.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions will name {name}.</source>
        <translation>
            <numerusform>%n упоминание будет указывать на {name}.</numerusform>
            <numerusform>%n упоминания будут указывать на {name}.</numerusform>
            <numerusform>%n упоминаний будут указывать на {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>New forms: {forms}.</source>
        <translation>Новые формы: {forms}.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>forms</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>They are of different types ({types}); the marks keep their labels.</source>
        <translation>Они разных типов ({types}); метки у пометок останутся прежними.</translation>
    </message>
    <message numerus="yes">
        <source>Merged into {name}: %n mentions moved. Ctrl+Z parts them again.</source>
        <translation>
            <numerusform>Объединено в {name}: перешло %n упоминание. Разделить снова: Ctrl+Z.</numerusform>
            <numerusform>Объединено в {name}: перешли %n упоминания. Разделить снова: Ctrl+Z.</numerusform>
            <numerusform>Объединено в {name}: перешло %n упоминаний. Разделить снова: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off a new entity</source>
        <translation>Отделить новую сущность</translation>
    </message>
    <message>
        <source>Name of the new entity</source>
        <translation>Имя новой сущности</translation>
    </message>
    <message>
        <source>Mentions that move</source>
        <translation>Переходящие упоминания</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} will name a new entity of the same type.</source>
        <translation>
            <numerusform>%n упоминание ({name}) перейдёт к новой сущности того же типа.</numerusform>
            <numerusform>%n упоминания ({name}) перейдут к новой сущности того же типа.</numerusform>
            <numerusform>%n упоминаний ({name}) перейдут к новой сущности того же типа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>Отделить</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions split off as {name}. Ctrl+Z joins them again.</source>
        <translation>
            <numerusform>%n упоминание отделено: {name}. Соединить снова: Ctrl+Z.</numerusform>
            <numerusform>%n упоминания отделены: {name}. Соединить снова: Ctrl+Z.</numerusform>
            <numerusform>%n упоминаний отделено: {name}. Соединить снова: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entities that may be one</source>
        <translation>Возможные дубли сущностей</translation>
    </message>
    <message>
        <source>Comparing the names of all entities …</source>
        <translation>Сравнение имён всех сущностей …</translation>
    </message>
    <message>
        <source>Pairs of entities that may be one</source>
        <translation>Пары сущностей, которые могут быть одной</translation>
    </message>
    <message>
        <source>They are two (X)</source>
        <translation>Это разные (X)</translation>
    </message>
    <message>
        <source>Do not propose this pair again</source>
        <translation>Больше не предлагать эту пару</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs may be one. Enter shows what a merge would do.</source>
        <translation>
            <numerusform>%n пара может быть одной сущностью. Enter — показать, что сделает объединение.</numerusform>
            <numerusform>%n пары могут быть одной сущностью. Enter — показать, что сделает объединение.</numerusform>
            <numerusform>%n пар могут быть одной сущностью. Enter — показать, что сделает объединение.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two entities look like one.</source>
        <translation>Нет двух сущностей, похожих на одну.</translation>
    </message>
    <message>
        <source>{first} and {second} are two. Ctrl+Z takes it back.</source>
        <translation>{first} и {second} — разные сущности. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>while working</source>
        <translation>во время работы</translation>
    </message>
    <message>
        <source>first of its day</source>
        <translation>первая за день</translation>
    </message>
    <message>
        <source>before a large step</source>
        <translation>перед крупным шагом</translation>
    </message>
    <message>
        <source>before a newer version</source>
        <translation>перед новой версией</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>перед восстановлением из копии</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>перед исправлением</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>сделана вами</translation>
    </message>
    <message>
        <source>of the damaged project</source>
        <translation>повреждённого проекта</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Проект: {name}</translation>
    </message>
    <message>
        <source>Articles: {articles}, annotations: {annotations}</source>
        <translation>Статьи: {articles}, аннотации: {annotations}</translation>
    </message>
    <message>
        <source>Last step: {step}, by {who}, {when}</source>
        <translation>Последний шаг: {step}; {who}, {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>What the backup holds</source>
        <translation>Что содержит копия</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The project as it is now is backed up before.</source>
        <translation>Перед этим делается резервная копия нынешнего проекта.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message>
        <source>Scale of verdicts</source>
        <translation>Шкала вердиктов</translation>
    </message>
    <message>
        <source>Verdicts in their order</source>
        <translation>Вердикты по порядку</translation>
    </message>
    <message>
        <source>Name of the chosen verdict</source>
        <translation>Название выбранного вердикта</translation>
    </message>
    <message>
        <source>New verdict</source>
        <translation>Новый вердикт</translation>
    </message>
    <message>
        <source>New verdict, then Enter</source>
        <translation>Новый вердикт, затем Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move up (Alt+Up in the list)</source>
        <translation>Переместить вверх (в списке: Alt+Вверх)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Labels of the layer</source>
        <translation>Метки слоя</translation>
    </message>
    <message>
        <source>New label, then Enter</source>
        <translation>Новая метка, затем Enter</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>Название новой метки</translation>
    </message>
    <message>
        <source>Move down (Alt+Down in the list)</source>
        <translation>Переместить вниз (в списке: Alt+Вниз)</translation>
    </message>
    <message>
        <source>Show retired labels</source>
        <translation>Показать архивные метки</translation>
    </message>
    <message>
        <source>A label needs a name.</source>
        <translation>Метке нужно название.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>On the chips in the text</source>
        <translation>На плашках в тексте</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>A digit or letter. Kept for the text: {keys}.</source>
        <translation>Цифра или буква. Заняты для текста: {keys}.</translation>
    </message>
    <message>
        <source>What is marked with it, and what is not</source>
        <translation>Что помечается этой меткой, а что нет</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Take it out of the palette; what carries it keeps it</source>
        <translation>Убрать из палитры; где метка уже стоит, она останется</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Объединить с</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Give all its annotations to the other label and retire it</source>
        <translation>Передать все её аннотации другой метке, а её убрать в архив</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Оставить обе</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>{label} (merged)</source>
        <translation>{label} (объединена)</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <translation>{label} (в архиве)</translation>
    </message>
    <message>
        <source>into {label}</source>
        <translation>с меткой {label}</translation>
    </message>
    <message>
        <source>{label} has another colour.</source>
        <translation>Изменён цвет метки {label}.</translation>
    </message>
    <message>
        <source>{label} is a label now.</source>
        <translation>Создана метка: {label}.</translation>
    </message>
    <message>
        <source>Labels reordered.</source>
        <translation>Порядок меток изменён.</translation>
    </message>
    <message>
        <source>{label} is retired. Show retired labels to bring it back.</source>
        <translation>Метка {label} в архиве. Чтобы вернуть её, покажите архивные метки.</translation>
    </message>
    <message>
        <source>{label} is back.</source>
        <translation>Метка {label} возвращена.</translation>
    </message>
    <message>
        <source>{label} is back, without its key {key}: another label has it now.</source>
        <translation>Метка {label} возвращена, но без клавиши {key}: она уже занята другой меткой.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations get the label {into}, and {label} is retired. One undo takes it back.</source>
        <translation>
            <numerusform>%n аннотация получит метку {into}, а метка {label} уйдёт в архив. Всё отменяется за один раз.</numerusform>
            <numerusform>%n аннотации получат метку {into}, а метка {label} уйдёт в архив. Всё отменяется за один раз.</numerusform>
            <numerusform>%n аннотаций получат метку {into}, а метка {label} уйдёт в архив. Всё отменяется за один раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label} is merged into {into}.</source>
        <translation>Метка {label} объединена с меткой {into}.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n articles.</source>
        <translation>
            <numerusform>Стоит на %n статье.</numerusform>
            <numerusform>Стоит на %n статьях.</numerusform>
            <numerusform>Стоит на %n статьях.</numerusform>
        </translation>
    </message>
    <message>
        <source>No articles carry it yet.</source>
        <translation>Пока не стоит ни на одной статье.</translation>
    </message>
    <message numerus="yes">
        <source>Carried by %n annotations.</source>
        <translation>
            <numerusform>Стоит на %n аннотации.</numerusform>
            <numerusform>Стоит на %n аннотациях.</numerusform>
            <numerusform>Стоит на %n аннотациях.</numerusform>
        </translation>
    </message>
    <message>
        <source>No annotations carry it yet.</source>
        <translation>Пока не стоит ни на одной аннотации.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename it in all verdicts (Enter in the name)</source>
        <translation>Переименовать во всех вердиктах (Enter в названии)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Take it off the scale (Delete in the list)</source>
        <translation>Убрать из шкалы (Delete в списке)</translation>
    </message>
    <message>
        <source>The verdicts that claims of this project choose from. A new name changes the verdicts that use it.</source>
        <translation>Вердикты, доступные для утверждений этого проекта. Новое название меняется и в вердиктах, где оно стоит.</translation>
    </message>
    <message>
        <source>{rating} (verdicts: {count})</source>
        <translation>{rating} (вердиктов: {count})</translation>
    </message>
    <message>
        <source>Evidence on the web</source>
        <translation>Доказательство из сети</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Archived copy</source>
        <translation>Архивная копия</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Дата доступа</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Вид материала</translation>
    </message>
    <message>
        <source>article, report, video, post …</source>
        <translation>статья, отчёт, видео, пост …</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>О чём вопрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>What the source says to it</source>
        <translation>Что отвечает источник</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>пока не указана</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>For the claim “{claim}”</source>
        <translation>К утверждению «{claim}»</translation>
    </message>
    <message>
        <source>The source is evidence of the claim. Ctrl+Z takes it back.</source>
        <translation>Источник добавлен как доказательство утверждения. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>{name}? Enter links it, / chooses another, Esc drops it.</source>
        <translation>{name}? Enter — связать, / — выбрать другую, Esc — убрать.</translation>
    </message>
    <message>
        <source>“{words}”: {name}, by {rule}? Enter links it, / chooses another.</source>
        <translation>«{words}»: {name} ({rule})? Enter — связать, / — выбрать другую.</translation>
    </message>
    <message>
        <source>“{words}” names {name}. Ctrl+Z takes the link back.</source>
        <translation>Связано: «{words}» — {name}. Отменить связь: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Left without an entity; Enter goes into the fields of the mark.</source>
        <translation>Оставлено без сущности; Enter — к полям пометки.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
    <message>
        <source>A fault in the program</source>
        <translation>Ошибка программы</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Сведения об ошибке</translation>
    </message>
    <message>
        <source>Details may quote words of your articles; the log file does not: {path}</source>
        <translation>В сведениях могут быть слова ваших статей; в файле журнала их нет: {path}</translation>
    </message>
    <message numerus="yes">
        <source>It has happened %n times.</source>
        <translation>
            <numerusform>Это случилось %n раз.</numerusform>
            <numerusform>Это случилось %n раза.</numerusform>
            <numerusform>Это случилось %n раз.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Произошло то, чего быть не должно.</translation>
    </message>
    <message>
        <source>Every mark made so far is saved, what you are typing stays where it is, and you can go on working. If it keeps happening, close Annotator and start it again.</source>
        <translation>Все сделанные пометки сохранены, набираемый текст остаётся на месте, работу можно продолжать. Если ошибка повторяется, закройте Annotator и запустите его снова.</translation>
    </message>
    <message>
        <source>Select the claim first, then collect its evidence.</source>
        <translation>Сначала выберите утверждение, затем собирайте доказательства.</translation>
    </message>
    <message>
        <source>No more evidence is collected.</source>
        <translation>Сбор доказательств окончен.</translation>
    </message>
    <message>
        <source>evidence for “{claim}”</source>
        <translation>доказательства для «{claim}»</translation>
    </message>
    <message>
        <source>{key} makes the selected words of any article evidence for “{claim}”; Esc ends it.</source>
        <translation>{key} — сделать выделенные слова любой статьи доказательством для «{claim}»; Esc — закончить.</translation>
    </message>
    <message>
        <source>“Use the selection as evidence”</source>
        <translation>«Взять выделенное как доказательство»</translation>
    </message>
    <message>
        <source>Select the claim first; then words of any article can be its evidence.</source>
        <translation>Сначала выберите утверждение; тогда доказательством могут стать слова любой статьи.</translation>
    </message>
    <message>
        <source>Select the words that speak for or against “{claim}” first.</source>
        <translation>Сначала выделите слова, которые говорят за или против «{claim}».</translation>
    </message>
    <message>
        <source>The selection is evidence of “{claim}”.</source>
        <translation>Выделенное добавлено как доказательство: «{claim}».</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>name of a mark</comment>
        <translation>доказательство</translation>
    </message>
    <message>
        <source>Evidence for the claim “{words}”</source>
        <translation>Доказательство к утверждению «{words}»</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for the claim “{words}”</source>
        <translation>Доказательство ({stance}) к утверждению «{words}»</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Язык статьи</translation>
    </message>
    <message>
        <source>Problems of the text</source>
        <translation>Проблемы текста</translation>
    </message>
    <message>
        <source>Language of the article: {name}</source>
        <translation>Язык статьи: {name}</translation>
    </message>
    <message>
        <source>Text health: {words}</source>
        <translation>Состояние текста: {words}</translation>
    </message>
    <message>
        <source>Paragraphs in another language:</source>
        <translation>Абзацы на другом языке:</translation>
    </message>
    <message>
        <source>language not known</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Казахский</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Узбекский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Кыргызский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Турецкий</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабское письмо</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Другой язык</translation>
    </message>
    <message>
        <source>no letters</source>
        <translation>нет букв</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Новый проект…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Открыть проект…</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Открыть пример проекта</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Закрыть проект</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Only the text (focus mode)</source>
        <translation>Только текст (режим фокуса)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Предыдущая часть</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Key sheet</source>
        <translation>Список клавиш</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Изменить клавиши…</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <translation>О программе Annotator</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>{path} is open in another window, which was brought to the front.</source>
        <translation>{path} уже открыт в другом окне; оно выведено на передний план.</translation>
    </message>
    <message>
        <source>{articles}: {status}. Ctrl+Z takes it back.</source>
        <translation>{articles}: {status}. Отменить: Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>Setting %n articles to {status}</source>
        <translation>
            <numerusform>Статус «{status}»: %n статья</numerusform>
            <numerusform>Статус «{status}»: %n статьи</numerusform>
            <numerusform>Статус «{status}»: %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted {article} with its marks. Ctrl+Z brings it back.</source>
        <translation>Удалено вместе с пометками: {article}. Вернуть: Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n articles with their marks. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Удалена %n статья с пометками. Вернуть: Ctrl+Z.</numerusform>
            <numerusform>Удалены %n статьи с пометками. Вернуть: Ctrl+Z.</numerusform>
            <numerusform>Удалено %n статей с пометками. Вернуть: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleting %n articles</source>
        <translation>
            <numerusform>Удаление: %n статья</numerusform>
            <numerusform>Удаление: %n статьи</numerusform>
            <numerusform>Удаление: %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelling %n articles</source>
        <translation>
            <numerusform>Установка метки: %n статья</numerusform>
            <numerusform>Установка метки: %n статьи</numerusform>
            <numerusform>Установка метки: %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlabelling %n articles</source>
        <translation>
            <numerusform>Снятие метки: %n статья</numerusform>
            <numerusform>Снятие метки: %n статьи</numerusform>
            <numerusform>Снятие метки: %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} put on %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Метка {label} поставлена на %n статью. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Метка {label} поставлена на %n статьи. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Метка {label} поставлена на %n статей. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} taken off %n articles. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Метка {label} снята с %n статьи. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Метка {label} снята с %n статей. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Метка {label} снята с %n статей. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grow the start by a word</source>
        <translation>Расширить с начала на слово</translation>
    </message>
    <message>
        <source>Grow the end by a word</source>
        <translation>Расширить с конца на слово</translation>
    </message>
    <message>
        <source>Shrink the start by a word</source>
        <translation>Сузить с начала на слово</translation>
    </message>
    <message>
        <source>Shrink the end by a word</source>
        <translation>Сузить с конца на слово</translation>
    </message>
    <message>
        <source>Grow the start by a character</source>
        <translation>Расширить с начала на символ</translation>
    </message>
    <message>
        <source>Grow the end by a character</source>
        <translation>Расширить с конца на символ</translation>
    </message>
    <message>
        <source>Shrink the start by a character</source>
        <translation>Сузить с начала на символ</translation>
    </message>
    <message>
        <source>Shrink the end by a character</source>
        <translation>Сузить с конца на символ</translation>
    </message>
    <message>
        <source>Accepted. Ctrl+Z takes it back.</source>
        <translation>Принято. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Rejected. Ctrl+Z takes it back.</source>
        <translation>Отклонено. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Accept all visible entity suggestions</source>
        <translation>Принять все видимые предложения сущностей</translation>
    </message>
    <message>
        <source>Repeat the last label</source>
        <translation>Повторить последнюю метку</translation>
    </message>
    <message>
        <source>Marker mode: choose a label, then sweep</source>
        <translation>Режим маркера: выбрать метку и вести по словам</translation>
    </message>
    <message>
        <source>Add the selection as a fragment</source>
        <translation>Добавить выделенное как фрагмент</translation>
    </message>
    <message>
        <source>Mark in marker mode, or into the fields</source>
        <translation>Пометить в режиме маркера или перейти к полям</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Reject the suggestion</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Не уверен</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Comment</source>
        <comment>act</comment>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>Удалить аннотацию</translation>
    </message>
    <message>
        <source>Next annotation</source>
        <translation>Следующая аннотация</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Предыдущая аннотация</translation>
    </message>
    <message>
        <source>Select the next sentence</source>
        <translation>Выделить следующую фразу</translation>
    </message>
    <message>
        <source>Select the previous sentence</source>
        <translation>Выделить предыдущую фразу</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Снять выделение</translation>
    </message>
    <message>
        <source>There is no word here; put the caret on one or select some.</source>
        <translation>Здесь нет слова; поставьте курсор на слово или выделите слова.</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n claims of one turn. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Помечено %n утверждение одной реплики. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Помечено %n утверждения одной реплики. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Помечено %n утверждений одной реплики. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked {label} “{words}”. Ctrl+Z takes it back.</source>
        <translation>Помечено: {label} «{words}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Relabelled as {label}. Ctrl+Z takes it back.</source>
        <translation>Метка изменена на {label}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>No label has been used yet; press the key of one.</source>
        <translation>Меток ещё не ставили; нажмите клавишу одной из них.</translation>
    </message>
    <message>
        <source>Marker mode is off.</source>
        <translation>Режим маркера выключен.</translation>
    </message>
    <message>
        <source>Marker mode: press the key of a label, then sweep over the words. M or Esc ends it.</source>
        <translation>Режим маркера: нажмите клавишу метки и ведите мышью по словам. M или Esc — закончить.</translation>
    </message>
    <message>
        <source>Marker: {label}. Sweep, or select and press Enter. M or Esc ends it.</source>
        <translation>Маркер: {label}. Ведите мышью по словам или выделите их и нажмите Enter. M или Esc — закончить.</translation>
    </message>
    <message>
        <source>Select an annotation first, then words elsewhere, then press F.</source>
        <translation>Сначала выберите аннотацию, затем выделите слова в другом месте и нажмите F.</translation>
    </message>
    <message>
        <source>Added the fragment “{words}”. Ctrl+Z takes it back.</source>
        <translation>Добавлен фрагмент «{words}». Отменить: Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestions. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Принято %n предложение. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Принято %n предложения. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Принято %n предложений. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>No entity suggestion is on the screen.</source>
        <translation>На экране нет предложений сущностей.</translation>
    </message>
    <message>
        <source>Sure again.</source>
        <translation>Пометка «не уверен» снята.</translation>
    </message>
    <message>
        <source>Flagged as unsure.</source>
        <translation>Поставлена пометка «не уверен».</translation>
    </message>
    <message>
        <source>Removed {label} “{words}”. Ctrl+Z brings it back.</source>
        <translation>Удалено: {label} «{words}». Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>Дальше сдвинуть нельзя.</translation>
    </message>
    <message>
        <source>Extent changed. Ctrl+Z takes it back.</source>
        <translation>Отрезок изменён. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>No further annotation.</source>
        <translation>Больше аннотаций нет.</translation>
    </message>
    <message>
        <source>No annotation in this article yet.</source>
        <translation>В этой статье пока нет аннотаций.</translation>
    </message>
    <message>
        <source>Mark as {label}</source>
        <translation>Пометить как {label}</translation>
    </message>
    <message>
        <source>{first} or {others}</source>
        <translation>{first} или {others}</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>how a name was recognised</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>the surname alone</source>
        <comment>how a name was recognised</comment>
        <translation>только фамилия</translation>
    </message>
    <message>
        <source>the given name alone</source>
        <comment>how a name was recognised</comment>
        <translation>только личное имя</translation>
    </message>
    <message>
        <source>the acronym</source>
        <comment>how a name was recognised</comment>
        <translation>аббревиатура</translation>
    </message>
    <message>
        <source>what the acronym stands for</source>
        <comment>how a name was recognised</comment>
        <translation>расшифровка аббревиатуры</translation>
    </message>
    <message>
        <source>the name of the place in this language</source>
        <comment>how a name was recognised</comment>
        <translation>название места на этом языке</translation>
    </message>
    <message>
        <source>how it sounds in another alphabet</source>
        <comment>how a name was recognised</comment>
        <translation>звучание в другом алфавите</translation>
    </message>
    <message>
        <source>the same words linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>те же слова, уже связанные в этой статье</translation>
    </message>
    <message>
        <source>the same pronoun linked in this article</source>
        <comment>how a name was recognised</comment>
        <translation>то же местоимение, уже связанное в этой статье</translation>
    </message>
    <message>
        <source>Choose whom the mark names, or who says it</source>
        <translation>Выбрать, кого называет пометка или кто говорит</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Поиск статей</translation>
    </message>
    <message>
        <source>Words in any spelling and script, &quot;as written&quot;, OR, -without; ? tells more.</source>
        <translation>Слова в любом написании и любой письменностью, &quot;как написано&quot;, OR, -без; подробнее — знак ?.</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>verb</comment>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Sort</source>
        <comment>verb</comment>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>What the search lacks</source>
        <translation>Что не так с поиском</translation>
    </message>
    <message>
        <source>Only {filters}</source>
        <translation>Только: {filters}</translation>
    </message>
    <message>
        <source>Rising</source>
        <comment>order</comment>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Falling</source>
        <comment>order</comment>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Filter by language</source>
        <translation>Фильтр по языку</translation>
    </message>
    <message>
        <source>Filter by script</source>
        <translation>Фильтр по письменности</translation>
    </message>
    <message>
        <source>Filter by language of paragraphs</source>
        <translation>Фильтр по языку абзацев</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Filter by label</source>
        <translation>Фильтр по метке</translation>
    </message>
    <message>
        <source>Filter by outlet</source>
        <translation>Фильтр по изданию</translation>
    </message>
    <message>
        <source>Paragraphs in</source>
        <translation>Язык абзацев</translation>
    </message>
    <message>
        <source>Date from</source>
        <translation>Дата с</translation>
    </message>
    <message>
        <source>Date to</source>
        <translation>Дата по</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любые</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Address (url)</source>
        <translation>Адрес (url)</translation>
    </message>
    <message>
        <source>Fields of the article</source>
        <translation>Поля статьи</translation>
    </message>
    <message>
        <source>Fields of the articles</source>
        <translation>Поля статей</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Only the fields that you write into change.</source>
        <translation>Изменятся только те поля, которые вы заполните.</translation>
    </message>
    <message>
        <source>Saved: {fields}. Ctrl+Z takes it back.</source>
        <translation>Сохранено: {fields}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Only: {reason}</source>
        <translation>Только: {reason}</translation>
    </message>
    <message>
        <source>{said}. Show the articles of before again</source>
        <translation>{said}. Показать прежние статьи</translation>
    </message>
    <message>
        <source>{said}
Esc or a click: the articles of before</source>
        <translation>{said}
Esc или щелчок — показать прежние статьи</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Фильтр по словам</translation>
    </message>
    <message>
        <source>Filter annotations by words</source>
        <translation>Фильтр аннотаций по словам</translation>
    </message>
    <message>
        <source>Filter annotations by layer, label, annotator or status</source>
        <translation>Фильтр аннотаций по слою, метке, разметчику или статусу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>A claim without a source</source>
        <translation>Утверждение без источника</translation>
    </message>
    <message>
        <source>A verdict ({verdict}) without explanation and evidence</source>
        <translation>Вердикт ({verdict}) без объяснения и доказательств</translation>
    </message>
    <message>
        <source>An entity without a type</source>
        <translation>Сущность без типа</translation>
    </message>
    <message>
        <source>A mark that begins or ends with a space</source>
        <translation>Пометка, которая начинается или кончается пробелом</translation>
    </message>
    <message>
        <source>Marked as {label} here, elsewhere as {usual}</source>
        <translation>Здесь метка {label}, в других местах {usual}</translation>
    </message>
    <message>
        <source>found to be right</source>
        <translation>признано верным</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>What may have been overlooked</source>
        <translation>Что могло быть упущено</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Эта статья</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>Found right</source>
        <translation>Верные</translation>
    </message>
    <message>
        <source>Show also what somebody has found to be right</source>
        <translation>Показывать и то, что признано верным</translation>
    </message>
    <message>
        <source>Show what may have been overlooked</source>
        <translation>Показать, что могло быть упущено</translation>
    </message>
    <message>
        <source>Looking through the project…</source>
        <translation>Просмотр проекта…</translation>
    </message>
    <message>
        <source>All that was found has been found to be right.</source>
        <translation>Всё найденное признано верным.</translation>
    </message>
    <message>
        <source>Nothing to look at: claims have sources, entities a type, edges their words, words one label.</source>
        <translation>Смотреть нечего: у утверждений есть источники, у сущностей — тип, границы пометок проходят по словам, у слов одна метка.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to what was found</source>
        <translation>К найденному</translation>
    </message>
    <message>
        <source>It is right: do not tell it again</source>
        <translation>Здесь всё верно: больше не показывать</translation>
    </message>
    <message>
        <source>Look through the article or the project</source>
        <translation>Просмотреть статью или проект</translation>
    </message>
    <message>
        <source>Back from the checks to the text</source>
        <translation>Из проверок назад к тексту</translation>
    </message>
    <message>
        <source>It is told again. Ctrl+Z takes that back.</source>
        <translation>Снова показывается. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Found to be right, and not told again. Ctrl+Z takes it back.</source>
        <translation>Признано верным, больше не показывается. Отменить: Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n имя</numerusform>
            <numerusform>%n имени</numerusform>
            <numerusform>%n имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims that may say the same</source>
        <translation>Утверждения, возможно, о том же</translation>
    </message>
    <message>
        <source>Looking for claims that say the same as “{words}”…</source>
        <translation>Поиск утверждений о том же, что «{words}»…</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n claims looked at…</source>
        <translation>
            <numerusform>Просмотрено: {read} из %n утверждения…</numerusform>
            <numerusform>Просмотрено: {read} из %n утверждений…</numerusform>
            <numerusform>Просмотрено: {read} из %n утверждений…</numerusform>
        </translation>
    </message>
    <message>
        <source>May say the same as “{words}”. A takes one into its group, X rejects it, V lays it beside, Esc: back.</source>
        <translation>Возможно, о том же, что «{words}». A — взять в группу, X — отклонить, V — показать рядом, Esc — назад.</translation>
    </message>
    <message>
        <source>No claim of another article looks as if it said the same as “{words}”. Esc goes back.</source>
        <translation>Ни одно утверждение других статей не похоже на «{words}». Esc — назад.</translation>
    </message>
    <message>
        <source>Propose claims of other articles that say the same as the current one</source>
        <translation>Предложить утверждения других статей о том же, что текущее</translation>
    </message>
    <message>
        <source>Check-worthy</source>
        <translation>Стоит проверки</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Не указано</translation>
    </message>
    <message>
        <source>Search claims</source>
        <translation>Поиск утверждений</translation>
    </message>
    <message>
        <source>Search the claims of the project</source>
        <translation>Искать среди утверждений проекта</translation>
    </message>
    <message>
        <source>Filter and sort the claims</source>
        <translation>Фильтр и сортировка утверждений</translation>
    </message>
    <message>
        <source>grouped</source>
        <translation>в группах</translation>
    </message>
    <message>
        <source>Only grouped claims</source>
        <translation>Только утверждения в группах</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Сортировка</translation>
    </message>
    <message>
        <source>The current claim supports the other</source>
        <translation>Текущее утверждение подтверждает другое</translation>
    </message>
    <message>
        <source>Said: “{first}” supports “{second}”. Ctrl+Z takes it back.</source>
        <translation>Отмечено: «{first}» подтверждает «{second}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>The current claim contradicts the other</source>
        <translation>Текущее утверждение противоречит другому</translation>
    </message>
    <message>
        <source>Said: “{first}” contradicts “{second}”. Ctrl+Z takes it back.</source>
        <translation>Отмечено: «{first}» противоречит «{second}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>The current claim qualifies the other</source>
        <translation>Текущее утверждение уточняет другое</translation>
    </message>
    <message>
        <source>Said: “{first}” qualifies “{second}”. Ctrl+Z takes it back.</source>
        <translation>Отмечено: «{first}» уточняет «{second}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>The current claim updates the other</source>
        <translation>Текущее утверждение обновляет другое</translation>
    </message>
    <message>
        <source>Said: “{first}” updates “{second}”. Ctrl+Z takes it back.</source>
        <translation>Отмечено: «{first}» обновляет «{second}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>The current claim is part of the other</source>
        <translation>Текущее утверждение — часть другого</translation>
    </message>
    <message>
        <source>Said: “{first}” is part of “{second}”. Ctrl+Z takes it back.</source>
        <translation>Отмечено: «{first}» — часть «{second}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <translation>Утверждения проекта</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Число утверждений</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>How the claims that each rule proposed were judged</source>
        <translation>Как оценены утверждения, предложенные каждым правилом</translation>
    </message>
    <message>
        <source>No claim passes the filter. Esc in the search shows all.</source>
        <translation>Фильтру не соответствует ни одно утверждение. Esc в поиске — показать все.</translation>
    </message>
    <message>
        <source>No claim is marked in the project yet. Open an article and press C on a sentence.</source>
        <translation>В проекте пока не помечено ни одного утверждения. Откройте статью и нажмите C на фразе.</translation>
    </message>
    <message>
        <source>The selected claims say the same</source>
        <translation>Выбранные утверждения говорят одно и то же</translation>
    </message>
    <message>
        <source>Take the selected claims out of their group</source>
        <translation>Убрать выбранные утверждения из группы</translation>
    </message>
    <message>
        <source>Lay the group or the selected claims side by side</source>
        <translation>Показать рядом группу или выбранные утверждения</translation>
    </message>
    <message>
        <source>Forget how the two selected claims stand to each other</source>
        <translation>Забыть, как связаны два выбранных утверждения</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Искать утверждения</translation>
    </message>
    <message>
        <source>Show all claims</source>
        <translation>Показать все утверждения</translation>
    </message>
    <message>
        <source>Take the proposed claim into the group</source>
        <translation>Взять предложенное утверждение в группу</translation>
    </message>
    <message>
        <source>The proposed claim says something else</source>
        <translation>Предложенное утверждение говорит о другом</translation>
    </message>
    <message>
        <source>Lay the proposed claim beside the one it is for</source>
        <translation>Показать предложенное утверждение рядом с исходным</translation>
    </message>
    <message>
        <source>“{words}” is in the group. Ctrl+Z takes it back.</source>
        <translation>«{words}» теперь в группе. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>“{words}” is not proposed again. Ctrl+Z takes it back.</source>
        <translation>«{words}» больше не предлагается. Отменить: Ctrl+Z.</translation>
    </message>
    <message numerus="yes">
        <source>Grouped %n claims; V lays them side by side. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Сгруппировано: %n утверждение; V — показать рядом. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Сгруппировано: %n утверждения; V — показать рядом. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Сгруппировано: %n утверждений; V — показать рядом. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them is in a group.</source>
        <translation>Ни одно из них не состоит в группе.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n claims out of their group. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Убрано из группы: %n утверждение. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Убрано из группы: %n утверждения. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Убрано из группы: %n утверждений. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten. Ctrl+Z takes it back.</source>
        <translation>Забыто. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Nothing is said of these two.</source>
        <translation>Об этих двух ничего не указано.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вердикт</translation>
    </message>
    <message>
        <source>affirmed</source>
        <translation>утверждается</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>отрицается</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>possibly not</source>
        <translation>возможно, нет</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>They differ in {parts}.</source>
        <translation>Различия: {parts}.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Полярность</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Money, several currencies</source>
        <translation>Деньги, разные валюты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>{relation} {column}</source>
        <translation>{relation} {column}</translation>
    </message>
    <message>
        <source>Select claims in the panel “Claims” and press V, or press Alt+B on a claim that is in a group.</source>
        <translation>Выберите утверждения на панели «Утверждения» и нажмите V — или нажмите Alt+B на утверждении из группы.</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Lay the group of the selected claim side by side</source>
        <translation>Показать рядом группу выбранного утверждения</translation>
    </message>
    <message>
        <source>This claim is in no group. Select it with others in the panel “Claims”, press G.</source>
        <translation>Это утверждение не в группе. Выберите его вместе с другими на панели «Утверждения» и нажмите G.</translation>
    </message>
    <message>
        <source>Nothing is seen to differ.</source>
        <translation>Различий не видно.</translation>
    </message>
    <message>
        <source>Select a name in the text, or a mark, to enter it in the registry.</source>
        <translation>Чтобы внести имя в реестр, выделите его в тексте или выберите пометку.</translation>
    </message>
    <message>
        <source>{name} is in the registry now. Ctrl+Z takes it back.</source>
        <translation>Внесено в реестр: {name}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Select a mark of a name, or an entity in the registry, to mark its other mentions.</source>
        <translation>Чтобы пометить другие упоминания, выберите пометку имени или сущность в реестре.</translation>
    </message>
    <message>
        <source>The entity has no type to mark its mentions with. Press E in the registry.</source>
        <translation>У сущности нет типа, которым помечать упоминания. Нажмите E в реестре.</translation>
    </message>
    <message>
        <source>all entities</source>
        <translation>все сущности</translation>
    </message>
    <message>
        <source>Markdown: # heading, - list, **strong**, *slanted*</source>
        <translation>Markdown: # заголовок, - список, **жирный**, *курсив*</translation>
    </message>
    <message>
        <source>Guideline, as Markdown</source>
        <translation>Инструкция в формате Markdown</translation>
    </message>
    <message>
        <source>Guideline for</source>
        <translation>Инструкция для</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the guideline</source>
        <translation>Изменить инструкцию</translation>
    </message>
    <message>
        <source>Read the guideline of the selected annotation&apos;s label</source>
        <translation>Читать инструкцию к метке выбранной аннотации</translation>
    </message>
    <message>
        <source>Add the annotation to its label&apos;s guideline as an example</source>
        <translation>Добавить аннотацию примером в инструкцию к её метке</translation>
    </message>
    <message>
        <source>Save the guidelines as Markdown…</source>
        <translation>Сохранить инструкции в Markdown…</translation>
    </message>
    <message>
        <source>The link leads to {address}</source>
        <translation>Ссылка ведёт на {address}</translation>
    </message>
    <message>
        <source>There is no guideline for the project yet. Press Edit and write one.</source>
        <translation>Инструкции к проекту пока нет. Нажмите «Изменить» и напишите её.</translation>
    </message>
    <message>
        <source>There is no guideline for {label} yet. Press Edit and write one. Alt+X on an annotation adds it as an example.</source>
        <translation>Инструкции к метке {label} пока нет. Нажмите «Изменить» и напишите её. Alt+X на аннотации добавляет её как пример.</translation>
    </message>
    <message>
        <source>Added to the guideline as an example. Ctrl+Z takes it back.</source>
        <translation>Добавлено в инструкцию как пример. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Save the guidelines</source>
        <translation>Сохранить инструкции</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>left out: {words}</source>
        <translation>пропущено: {words}</translation>
    </message>
    <message>
        <source>checked: {words}</source>
        <translation>отмечено: {words}</translation>
    </message>
    <message>
        <source>Recognised by {rule}</source>
        <translation>Узнано по признаку: {rule}</translation>
    </message>
    <message>
        <source>Mark every mention in this article</source>
        <translation>Пометить все упоминания в этой статье</translation>
    </message>
    <message>
        <source>Mark every mention in the project</source>
        <translation>Пометить все упоминания в проекте</translation>
    </message>
    <message>
        <source>Mentions found</source>
        <translation>Найденные упоминания</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>Space turns the check mark of the chosen lines; nothing is marked before you say so.</source>
        <translation>Пробел ставит и снимает галочки в выбранных строках; без вашей команды ничего не помечается.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>mentions</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>None</source>
        <comment>mentions</comment>
        <translation>Ни одного</translation>
    </message>
    <message>
        <source>Mark</source>
        <comment>what to do</comment>
        <translation>Пометить</translation>
    </message>
    <message>
        <source>Find mentions of {name}</source>
        <translation>Поиск упоминаний: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n mentions</source>
        <translation>
            <numerusform>Пометить %n упоминание</numerusform>
            <numerusform>Пометить %n упоминания</numerusform>
            <numerusform>Пометить %n упоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for {name} in this article …</source>
        <translation>Поиск в этой статье: {name} …</translation>
    </message>
    <message>
        <source>Looking for {name} in the project …</source>
        <translation>Поиск в проекте: {name} …</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in this article.</source>
        <translation>Других упоминаний в этой статье не найдено: {name}.</translation>
    </message>
    <message>
        <source>No further mention of {name} was found in the project.</source>
        <translation>Других упоминаний в проекте не найдено: {name}.</translation>
    </message>
    <message>
        <source>What is marked or was rejected is left out.</source>
        <translation>Уже помеченное и отклонённое пропускается.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions of {name} not marked yet.</source>
        <translation>
            <numerusform>%n ещё не помеченное упоминание: {name}.</numerusform>
            <numerusform>%n ещё не помеченных упоминания: {name}.</numerusform>
            <numerusform>%n ещё не помеченных упоминаний: {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are from the first %n articles; ask again for more.</source>
        <translation>
            <numerusform>Это из первой %n статьи; чтобы найти ещё, запустите поиск снова.</numerusform>
            <numerusform>Это из первых %n статей; чтобы найти ещё, запустите поиск снова.</numerusform>
            <numerusform>Это из первых %n статей; чтобы найти ещё, запустите поиск снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark mentions of {name}</source>
        <translation>Разметка упоминаний: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n mentions of {name}. Ctrl+Z takes all of them back.</source>
        <translation>
            <numerusform>Помечено %n упоминание: {name}. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Помечено %n упоминания: {name}. Отменить все: Ctrl+Z.</numerusform>
            <numerusform>Помечено %n упоминаний: {name}. Отменить все: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Other forms</source>
        <translation>Другие формы</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Номер или адрес</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Add a form</source>
        <translation>Добавить форму</translation>
    </message>
    <message>
        <source>Another form of the name</source>
        <translation>Другая форма имени</translation>
    </message>
    <message>
        <source>Kind of the form</source>
        <translation>Вид формы</translation>
    </message>
    <message>
        <source>Language of the form</source>
        <translation>Язык формы</translation>
    </message>
    <message>
        <source>any</source>
        <comment>language</comment>
        <translation>любой</translation>
    </message>
    <message>
        <source>Add this form to the entity</source>
        <translation>Добавить эту форму к сущности</translation>
    </message>
    <message>
        <source>{form} is a form of {name} now.</source>
        <translation>Добавлена форма {form}: {name}.</translation>
    </message>
    <message>
        <source>Took the form {form} off. Ctrl+Z brings it back.</source>
        <translation>Форма убрана: {form}. Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>опустить</translation>
    </message>
    <message>
        <source>A note on this problem</source>
        <translation>Заметка к этой проблеме</translation>
    </message>
    <message>
        <source>Note on the problem</source>
        <translation>Заметка к проблеме</translation>
    </message>
    <message>
        <source>Text health</source>
        <translation>Состояние текста</translation>
    </message>
    <message>
        <source>Open an article to see the problems of its text.</source>
        <translation>Откройте статью, чтобы увидеть проблемы её текста.</translation>
    </message>
    <message>
        <source>Looking at the text…</source>
        <translation>Просмотр текста…</translation>
    </message>
    <message>
        <source>All problems that were found here have been found to be right.</source>
        <translation>Все найденные здесь места признаны верными.</translation>
    </message>
    <message>
        <source>No problems were found in this text: no mixed scripts, stray characters, missing spaces or the like.</source>
        <translation>Проблем в тексте не найдено: ни смешанных письменностей, ни лишних символов, ни пропущенных пробелов и тому подобного.</translation>
    </message>
    <message>
        <source>Next problem of the text</source>
        <translation>Следующая проблема текста</translation>
    </message>
    <message>
        <source>Previous problem of the text</source>
        <translation>Предыдущая проблема текста</translation>
    </message>
    <message>
        <source>Go to the problem</source>
        <translation>К проблеме</translation>
    </message>
    <message>
        <source>Write a note on the problem</source>
        <translation>Написать заметку к проблеме</translation>
    </message>
    <message>
        <source>The problem is none: do not tell it again</source>
        <translation>Это не проблема: больше не показывать</translation>
    </message>
    <message>
        <source>List also problems that were found to be right</source>
        <translation>Показывать и места, признанные верными</translation>
    </message>
    <message>
        <source>Back from the problems to the text</source>
        <translation>Из проблем назад к тексту</translation>
    </message>
    <message>
        <source>List the articles whose texts have problems</source>
        <translation>Показать статьи, в текстах которых есть проблемы</translation>
    </message>
    <message>
        <source>Report on the health of all texts…</source>
        <translation>Отчёт о состоянии всех текстов…</translation>
    </message>
    <message>
        <source>Report on the health of this text…</source>
        <translation>Отчёт о состоянии этого текста…</translation>
    </message>
    <message>
        <source>The problem is told again. Ctrl+Z takes that back.</source>
        <translation>Проблема снова показывается. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Problem {number} of {count}</source>
        <translation>Проблема {number} из {count}</translation>
    </message>
    <message>
        <source>with problems of the text</source>
        <translation>с проблемами текста</translation>
    </message>
    <message>
        <source>Looking at the texts</source>
        <translation>Просмотр текстов</translation>
    </message>
    <message>
        <source>Report on text health</source>
        <translation>Отчёт о состоянии текста</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Остановлено; отчёт не записан.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Вид речи</translation>
    </message>
    <message>
        <source>The claim as one plain sentence</source>
        <translation>Утверждение одной простой фразой</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Случилось</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts</source>
        <translation>Изменить шкалу вердиктов</translation>
    </message>
    <message>
        <source>Add this verdict to the scale of the project</source>
        <translation>Добавить этот вердикт в шкалу проекта</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What the verdict rests on</source>
        <translation>На чём основан вердикт</translation>
    </message>
    <message>
        <source>Edit the scale of verdicts…</source>
        <translation>Изменить шкалу вердиктов…</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Маркер речи</translation>
    </message>
    <message>
        <source>Add “{rating}” to the scale</source>
        <translation>Добавить «{rating}» в шкалу</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale. Ctrl+Z takes it back.</source>
        <translation>«{rating}» теперь в шкале. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Use selection</source>
        <translation>Взять выделенное</translation>
    </message>
    <message>
        <source>Use the words selected in the text as evidence</source>
        <translation>Взять слова, выделенные в тексте, как доказательство</translation>
    </message>
    <message>
        <source>Web source…</source>
        <translation>Из сети…</translation>
    </message>
    <message>
        <source>Add a source on the web as evidence</source>
        <translation>Добавить источник из сети как доказательство</translation>
    </message>
    <message>
        <source>Collect in any article</source>
        <translation>Собирать в любой статье</translation>
    </message>
    <message>
        <source>Collect evidence for this claim in any article; Esc ends it</source>
        <translation>Собирать доказательства этого утверждения в любой статье; Esc — закончить</translation>
    </message>
    <message>
        <source>Use the selection as evidence of the claim</source>
        <translation>Взять выделенное как доказательство утверждения</translation>
    </message>
    <message>
        <source>Collect evidence for this claim</source>
        <translation>Собирать доказательства этого утверждения</translation>
    </message>
    <message>
        <source>Add a web source as evidence…</source>
        <translation>Добавить доказательство из сети…</translation>
    </message>
    <message>
        <source>Back to the claim of the evidence</source>
        <translation>Назад к утверждению этого доказательства</translation>
    </message>
    <message>
        <source>Go to the words of the evidence</source>
        <translation>К словам доказательства</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Удалить доказательство</translation>
    </message>
    <message>
        <source>The evidence supports the claim</source>
        <translation>Доказательство подтверждает утверждение</translation>
    </message>
    <message>
        <source>The evidence refutes the claim</source>
        <translation>Доказательство опровергает утверждение</translation>
    </message>
    <message>
        <source>The evidence is context</source>
        <translation>Доказательство даёт контекст</translation>
    </message>
    <message>
        <source>None yet. Select words in any article and press {key}, or add a source on the web.</source>
        <translation>Пока нет. Выделите слова в любой статье и нажмите {key} или добавьте источник из сети.</translation>
    </message>
    <message>
        <source>The article with these words has been deleted since.</source>
        <translation>Статья с этими словами с тех пор удалена.</translation>
    </message>
    <message>
        <source>Evidence. {key} goes back to the claim.</source>
        <translation>Доказательство. {key} — назад к утверждению.</translation>
    </message>
    <message>
        <source>Evidence removed. Ctrl+Z brings it back.</source>
        <translation>Доказательство удалено. Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>What it answers</source>
        <translation>Что отвечает источник</translation>
    </message>
    <message>
        <source>The words of the source</source>
        <translation>Слова источника</translation>
    </message>
    <message>
        <source>Go to the words</source>
        <translation>К словам</translation>
    </message>
    <message>
        <source>Open the article and show these words (Enter)</source>
        <translation>Открыть статью и показать эти слова (Enter)</translation>
    </message>
    <message>
        <source>Remove this piece of evidence (Delete)</source>
        <translation>Удалить это доказательство (Delete)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без заголовка</translation>
    </message>
    <message>
        <source>Supports</source>
        <comment>stance of evidence</comment>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>Refutes</source>
        <comment>stance of evidence</comment>
        <translation>Опровергает</translation>
    </message>
    <message>
        <source>Context</source>
        <comment>stance of evidence</comment>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>No stance yet</source>
        <comment>stance of evidence</comment>
        <translation>Без позиции</translation>
    </message>
    <message>
        <source>article deleted since</source>
        <translation>статья удалена</translation>
    </message>
    <message>
        <source>Enter goes to the words; S, R and C say supports, refutes and context; Delete removes it.</source>
        <translation>Enter — к словам; S, R и C — подтверждает, опровергает, контекст; Delete — удалить.</translation>
    </message>
    <message>
        <source>Selection is its source</source>
        <translation>Выделенное — источник</translation>
    </message>
    <message>
        <source>Use the selected words as the source of the last claim</source>
        <translation>Взять выделенные слова как источник последнего утверждения</translation>
    </message>
    <message>
        <source>Selection is its cue</source>
        <translation>Выделенное — маркер речи</translation>
    </message>
    <message>
        <source>Use the selected words as the cue of the last claim</source>
        <translation>Взять выделенные слова как маркер речи последнего утверждения</translation>
    </message>
    <message>
        <source>Selection is its evidence</source>
        <translation>Выделенное — доказательство</translation>
    </message>
    <message>
        <source>Use the selected words as evidence of the last claim</source>
        <translation>Взять выделенные слова как доказательство последнего утверждения</translation>
    </message>
    <message>
        <source>Back to it</source>
        <translation>К нему</translation>
    </message>
    <message>
        <source>Select the last claim again</source>
        <translation>Снова выбрать последнее утверждение</translation>
    </message>
    <message>
        <source>Last claim: “{claim}”</source>
        <translation>Последнее утверждение: «{claim}»</translation>
    </message>
    <message>
        <source>Open an article to mark claims and entities in it.</source>
        <translation>Откройте статью, чтобы помечать в ней утверждения и сущности.</translation>
    </message>
    <message>
        <source>Nothing is selected. Select words in the text and press a label&apos;s key: {keys}.</source>
        <translation>Ничего не выбрано. Выделите слова в тексте и нажмите клавишу метки: {keys}.</translation>
    </message>
    <message>
        <source>Nothing is selected. Give labels keys with “Edit labels…”, then select words and press one.</source>
        <translation>Ничего не выбрано. Назначьте меткам клавиши («Изменить метки…»), затем выделите слова и нажмите одну из них.</translation>
    </message>
    <message>
        <source>Tab goes to the next mark, Enter into its fields, Esc back to the text.</source>
        <translation>Tab — к следующей пометке, Enter — к её полям, Esc — назад к тексту.</translation>
    </message>
    <message>
        <source>In this article: {marks}.</source>
        <translation>В этой статье: {marks}.</translation>
    </message>
    <message>
        <source>no marks yet</source>
        <translation>пометок пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%n cues and sources</source>
        <translation>
            <numerusform>%n маркер речи или источник</numerusform>
            <numerusform>%n маркера речи и источника</numerusform>
            <numerusform>%n маркеров речи и источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Label for all selected annotations</source>
        <translation>Метка всех выбранных аннотаций</translation>
    </message>
    <message>
        <source>Accept: all selected annotations</source>
        <translation>Принять: все выбранные аннотации</translation>
    </message>
    <message>
        <source>Reject: all selected annotations</source>
        <translation>Отклонить: все выбранные аннотации</translation>
    </message>
    <message>
        <source>Unsure: all selected annotations</source>
        <translation>Не уверен: все выбранные аннотации</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверен</translation>
    </message>
    <message>
        <source>Sure: all selected annotations</source>
        <translation>Уверен: все выбранные аннотации</translation>
    </message>
    <message>
        <source>Remove all selected</source>
        <translation>Удалить все выбранные</translation>
    </message>
    <message>
        <source>Remove all selected annotations</source>
        <translation>Удалить все выбранные аннотации</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are selected.</source>
        <translation>
            <numerusform>Выбрана %n аннотация.</numerusform>
            <numerusform>Выбраны %n аннотации.</numerusform>
            <numerusform>Выбрано %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel as …</source>
        <translation>Сменить метку …</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Анонимный</translation>
    </message>
    <message>
        <source>Nobody is named (agentless)</source>
        <translation>Никто не назван (безличный)</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Take off {words}</source>
        <translation>Убрать: {words}</translation>
    </message>
    <message>
        <source>Who reports whom, the outermost first</source>
        <translation>Кто кого передаёт, начиная с самого внешнего</translation>
    </message>
    <message numerus="yes">
        <source>Shared with %n more claims of this turn</source>
        <translation>
            <numerusform>Общее ещё с %n утверждением этой реплики</numerusform>
            <numerusform>Общее ещё с %n утверждениями этой реплики</numerusform>
            <numerusform>Общее ещё с %n утверждениями этой реплики</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to {who}, who reports it</source>
        <translation>К тому, кто это передаёт: {who}</translation>
    </message>
    <message>
        <source>Go to the source {words}</source>
        <translation>К источнику: {words}</translation>
    </message>
    <message>
        <source>Took the source off the claim.</source>
        <translation>Источник убран из утверждения.</translation>
    </message>
    <message>
        <source>Use the selection “{words}”</source>
        <translation>Взять выделенное: «{words}»</translation>
    </message>
    <message>
        <source>Source set to the selection.</source>
        <translation>Выделенное взято как источник.</translation>
    </message>
    <message>
        <source>Source named.</source>
        <translation>Источник назван.</translation>
    </message>
    <message>
        <source>{name} is in the registry and the source of this claim.</source>
        <translation>Внесено в реестр и стало источником утверждения: {name}.</translation>
    </message>
    <message>
        <source>Source: {kind}.</source>
        <translation>Источник: {kind}.</translation>
    </message>
    <message>
        <source>Use the selection</source>
        <translation>Взять выделенное</translation>
    </message>
    <message>
        <source>Use the words selected in the text as the cue of this claim</source>
        <translation>Взять слова, выделенные в тексте, как маркер речи этого утверждения</translation>
    </message>
    <message>
        <source>Go to the cue {words}</source>
        <translation>К маркеру речи: {words}</translation>
    </message>
    <message>
        <source>Took the cue off the claim.</source>
        <translation>Маркер речи убран из утверждения.</translation>
    </message>
    <message>
        <source>Cue set to the selection.</source>
        <translation>Выделенное взято как маркер речи.</translation>
    </message>
    <message>
        <source>the article</source>
        <translation>дата статьи</translation>
    </message>
    <message>
        <source>2026-03-14, yesterday …</source>
        <translation>2026-03-14, вчера …</translation>
    </message>
    <message>
        <source>{name}: take {words}</source>
        <translation>{name}: взять «{words}»</translation>
    </message>
    <message>
        <source>“{words}” counts from the article&apos;s date, which is not known. Give the article its date (F2).</source>
        <translation>«{words}» отсчитывается от даты статьи, а она неизвестна. Укажите дату статьи (F2).</translation>
    </message>
    <message>
        <source>Take the dates that are offered</source>
        <translation>Взять предложенные даты</translation>
    </message>
    <message>
        <source>Said on {said}, happened {happened}. Ctrl+Z takes it back.</source>
        <translation>Сказано {said}, случилось {happened}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>{name} {date}. Ctrl+Z takes it back.</source>
        <translation>{name} {date}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Notes and comments</source>
        <translation>Заметки и комментарии</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Сущности</translation>
    </message>
    <message>
        <source>Sort hits by what is before</source>
        <translation>Сортировать совпадения по словам слева</translation>
    </message>
    <message>
        <source>Sort hits by what is after</source>
        <translation>Сортировать совпадения по словам справа</translation>
    </message>
    <message>
        <source>Sort hits by their form</source>
        <translation>Сортировать совпадения по форме</translation>
    </message>
    <message>
        <source>Sort hits by article</source>
        <translation>Сортировать совпадения по статьям</translation>
    </message>
    <message>
        <source>Sort hits by date</source>
        <translation>Сортировать совпадения по дате</translation>
    </message>
    <message>
        <source>Sort hits by language</source>
        <translation>Сортировать совпадения по языку</translation>
    </message>
    <message>
        <source>Sort hits by label</source>
        <translation>Сортировать совпадения по метке</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <translation>Совпадения поиска</translation>
    </message>
    <message>
        <source>Search the project, then Enter</source>
        <translation>Поиск в проекте, затем Enter</translation>
    </message>
    <message>
        <source>Search the project</source>
        <translation>Искать в проекте</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>Only the listed articles</source>
        <translation>Только статьи списка</translation>
    </message>
    <message>
        <source>Only articles that the article list shows</source>
        <translation>Только статьи, показанные в списке статей</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep the search under a name</source>
        <translation>Сохранить поиск под названием</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Число совпадений</translation>
    </message>
    <message>
        <source>Concordance: search the project</source>
        <translation>Конкорданс: поиск в проекте</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Go to the hit</source>
        <translation>К совпадению</translation>
    </message>
    <message>
        <source>Check the hit, or take that back</source>
        <translation>Отметить совпадение или снять отметку</translation>
    </message>
    <message>
        <source>Check all hits, or none</source>
        <translation>Отметить все совпадения или ни одного</translation>
    </message>
    <message>
        <source>Annotate the checked hits…</source>
        <translation>Разметить отмеченные совпадения…</translation>
    </message>
    <message>
        <source>Relabel the annotations on the checked hits…</source>
        <translation>Сменить метку аннотаций на отмеченных совпадениях…</translation>
    </message>
    <message>
        <source>Delete the annotations on the checked hits…</source>
        <translation>Удалить аннотации на отмеченных совпадениях…</translation>
    </message>
    <message>
        <source>Export the hits…</source>
        <translation>Экспорт совпадений…</translation>
    </message>
    <message>
        <source>Back to the search field</source>
        <translation>Назад в поле поиска</translation>
    </message>
    <message>
        <source>Back from the hits to the text</source>
        <translation>Из совпадений назад к тексту</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Rename the kept search</source>
        <translation>Переименовать сохранённый поиск</translation>
    </message>
    <message>
        <source>Delete the kept search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>in how many</comment>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {hits} in {articles}</source>
        <translation>первые {hits} ({articles})</translation>
    </message>
    <message>
        <source>{hits} in {articles} so far…</source>
        <translation>пока {hits} ({articles})…</translation>
    </message>
    <message>
        <source>{hits} in {articles} until the search was stopped</source>
        <translation>{hits} ({articles}) до остановки поиска</translation>
    </message>
    <message>
        <source>{hits} in {articles}</source>
        <translation>{hits} ({articles})</translation>
    </message>
    <message numerus="yes">
        <source>%n checked</source>
        <comment>hits</comment>
        <translation>
            <numerusform>отмечено: %n</numerusform>
            <numerusform>отмечено: %n</numerusform>
            <numerusform>отмечено: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words above and press Enter: each place in the project is listed with its context.</source>
        <translation>Введите слова выше и нажмите Enter: будут показаны все места проекта с контекстом.</translation>
    </message>
    <message>
        <source>Type words to search for.</source>
        <translation>Введите слова для поиска.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing is found. ? beside the field tells what can be typed.</source>
        <translation>Ничего не найдено. Что можно ввести, подскажет знак ? рядом с полем.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Импорт файлов…</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импорт файлов</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Сбросить поиск и фильтры</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import with {keys}.</source>
        <translation>Статей пока нет. Перетащите сюда файлы, вставьте статью клавишами Ctrl+V или импортируйте: {keys}.</translation>
    </message>
    <message>
        <source>No article yet. Drop files here, press Ctrl+V to paste one, or import.</source>
        <translation>Статей пока нет. Перетащите сюда файлы, вставьте статью клавишами Ctrl+V или импортируйте.</translation>
    </message>
    <message>
        <source>No article matches {filters}.</source>
        <translation>Ни одна статья не подходит: {filters}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are still being prepared for the search.</source>
        <translation>
            <numerusform>%n статья ещё готовится к поиску.</numerusform>
            <numerusform>%n статьи ещё готовятся к поиску.</numerusform>
            <numerusform>%n статей ещё готовятся к поиску.</numerusform>
        </translation>
    </message>
    <message>
        <source>Esc shows all.</source>
        <translation>Esc — показать все.</translation>
    </message>
    <message>
        <source>Export the hits</source>
        <translation>Экспорт совпадений</translation>
    </message>
    <message numerus="yes">
        <source>%n hits exported to {name}.</source>
        <translation>
            <numerusform>Экспортировано: %n совпадение, файл {name}.</numerusform>
            <numerusform>Экспортировано: %n совпадения, файл {name}.</numerusform>
            <numerusform>Экспортировано: %n совпадений, файл {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting hits</source>
        <translation>Экспорт совпадений</translation>
    </message>
    <message>
        <source>Kept search {name}: {line}</source>
        <translation>Сохранённый поиск {name}: {line}</translation>
    </message>
    <message>
        <source>The search {name} is deleted. Ctrl+Z brings it back.</source>
        <translation>Поиск {name} удалён. Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sorting hits</source>
        <translation>Сортировка совпадений</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <translation>Незнакомые слова</translation>
    </message>
    <message>
        <source>Words that no dictionary has</source>
        <translation>Слова, которых нет ни в одном словаре</translation>
    </message>
    <message>
        <source>Show words of this language</source>
        <translation>Показывать слова этого языка</translation>
    </message>
    <message>
        <source>Look for unknown words in this article</source>
        <translation>Искать незнакомые слова в этой статье</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Look for unknown words in all articles</source>
        <translation>Искать незнакомые слова во всех статьях</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Looking for unknown words</source>
        <translation>Поиск незнакомых слов</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>No unknown words are listed. “This article” and “All articles” look for them.</source>
        <translation>Незнакомых слов в списке нет. Найти их — кнопки «Эта статья» и «Все статьи».</translation>
    </message>
    <message>
        <source>Unknown words of this article</source>
        <translation>Незнакомые слова этой статьи</translation>
    </message>
    <message>
        <source>Unknown words of all articles</source>
        <translation>Незнакомые слова всех статей</translation>
    </message>
    <message>
        <source>Go to the next place of the word</source>
        <translation>К следующему месту слова</translation>
    </message>
    <message>
        <source>Suggest other words for it</source>
        <translation>Предложить другие слова взамен</translation>
    </message>
    <message>
        <source>The word is right: add it to my words</source>
        <translation>Слово верно: добавить в мои слова</translation>
    </message>
    <message>
        <source>Back from the words to the text</source>
        <translation>Из слов назад к тексту</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>No suggestions for {word}.</source>
        <translation>Вариантов нет: {word}.</translation>
    </message>
    <message>
        <source>{word}: {found}</source>
        <translation>{word}: {found}</translation>
    </message>
    <message>
        <source>Added to your words: {words}. The settings list them.</source>
        <translation>Добавлено в ваши слова: {words}. Их список — в настройках.</translation>
    </message>
    <message>
        <source>{words} in {articles}.</source>
        <translation>{words} ({articles}).</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown words</source>
        <translation>
            <numerusform>%n незнакомое слово</numerusform>
            <numerusform>%n незнакомых слова</numerusform>
            <numerusform>%n незнакомых слов</numerusform>
        </translation>
    </message>
    <message>
        <source>No dictionary was found on this computer.</source>
        <translation>На этом компьютере не найдено ни одного словаря.</translation>
    </message>
    <message>
        <source>No dictionary for {names}: their words are not looked at.</source>
        <translation>Нет словаря: {names}. Слова этих языков не проверяются.</translation>
    </message>
    <message>
        <source>The words support the claim selected in the first article</source>
        <translation>Слова подтверждают утверждение, выбранное в первой статье</translation>
    </message>
    <message>
        <source>The words refute the claim selected in the first article</source>
        <translation>Слова опровергают утверждение, выбранное в первой статье</translation>
    </message>
    <message>
        <source>The words are context for the claim selected in the first article</source>
        <translation>Слова дают контекст утверждению, выбранному в первой статье</translation>
    </message>
    <message>
        <source>Pin the article, or that of the chosen row, beside it</source>
        <translation>Закрепить рядом эту статью или статью выбранной строки</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Swap the two articles</source>
        <translation>Поменять две статьи местами</translation>
    </message>
    <message>
        <source>Open the pinned article in the first pane</source>
        <translation>Открыть закреплённую статью на первом месте</translation>
    </message>
    <message>
        <source>The pinned article stands below</source>
        <translation>Закреплённая статья стоит внизу</translation>
    </message>
    <message>
        <source>Pin another article with this entity or claim</source>
        <translation>Закрепить другую статью с этой сущностью или утверждением</translation>
    </message>
    <message>
        <source>The pinned article follows the selection</source>
        <translation>Закреплённая статья следует за выбором</translation>
    </message>
    <message>
        <source>Next place of the entity or claim in the pinned article</source>
        <translation>Следующее место сущности или утверждения в закреплённой статье</translation>
    </message>
    <message>
        <source>Previous place of the entity or claim in the pinned article</source>
        <translation>Предыдущее место сущности или утверждения в закреплённой статье</translation>
    </message>
    <message>
        <source>The words are evidence, without a stance yet</source>
        <translation>Слова — доказательство, пока без позиции</translation>
    </message>
    <message>
        <source>Remove the selected annotation</source>
        <translation>Удалить выбранную аннотацию</translation>
    </message>
    <message>
        <source>Deselect, then back to the first article</source>
        <translation>Снять выделение, затем назад к первой статье</translation>
    </message>
    <message>
        <source>Text of the pinned article</source>
        <translation>Текст закреплённой статьи</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <translation>Закреплённая статья</translation>
    </message>
    <message>
        <source>No further annotation in the pinned article.</source>
        <translation>Дальше в закреплённой статье аннотаций нет.</translation>
    </message>
    <message>
        <source>Select a mention or a claim first; then this key goes through its places here.</source>
        <translation>Сначала выберите упоминание или утверждение; тогда эта клавиша проходит по его местам здесь.</translation>
    </message>
    <message>
        <source>evidence for the claim</source>
        <translation>доказательство утверждения</translation>
    </message>
    <message>
        <source>A short tour?</source>
        <translation>Короткое знакомство?</translation>
    </message>
    <message>
        <source>Five steps show how to read, mark and take back. You try each in the window yourself.</source>
        <translation>Пять шагов покажут, как читать, помечать и отменять. Каждый вы пробуете в окне сами.</translation>
    </message>
    <message>
        <source>Help › Tour of the program brings it back at any time.</source>
        <translation>Повторить можно в любое время: Справка › Знакомство с программой.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>That was the tour</source>
        <translation>Знакомство окончено</translation>
    </message>
    <message>
        <source>{help} opens the help, from any panel its own page. {sheet} shows all keys, {palette} finds everything that can be done by its name.</source>
        <translation>{help} открывает справку, на каждой панели — её страницу. {sheet} показывает все клавиши, {palette} находит любое действие по названию.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>direction</comment>
        <translation>Назад</translation>
    </message>
    <message>
        <source>{number} of {total}</source>
        <translation>{number} из {total}</translation>
    </message>
    <message>
        <source>{next} next, {back} back, Esc ends the tour</source>
        <translation>{next} — дальше, {back} — назад, Esc — закончить знакомство</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>{name} is not mentioned here.</source>
        <translation>Здесь не упоминается: {name}.</translation>
    </message>
    <message>
        <source>This claim is not here, nor one of its group, nor evidence for it.</source>
        <translation>Здесь нет ни этого утверждения, ни других из его группы, ни доказательств к нему.</translation>
    </message>
    <message>
        <source>The selected mark names no entity yet, so it cannot be looked for here.</source>
        <translation>Выбранная пометка пока не связана с сущностью, поэтому искать здесь нечего.</translation>
    </message>
    <message>
        <source>Evidence:</source>
        <translation>Доказательство:</translation>
    </message>
    <message>
        <source>{name}: the selected words, else the sentence, are evidence for the claim selected in the first ({key})</source>
        <translation>{name}: выделенные слова, а без них фраза — доказательство утверждения, выбранного в первой статье ({key})</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Go to the same entity or claim when one is selected</source>
        <translation>Переходить к той же сущности или утверждению при их выборе</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Поменять</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Открыть здесь</translation>
    </message>
    <message>
        <source>Open this article in the first pane</source>
        <translation>Открыть эту статью на первом месте</translation>
    </message>
    <message>
        <source>Marked {label} “{words}” in the pinned article. Ctrl+Z takes it back.</source>
        <translation>В закреплённой статье помечено: {label} «{words}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Removed from the pinned article. Ctrl+Z brings it back.</source>
        <translation>Удалено из закреплённой статьи. Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Select a claim in the first article; then words here can be its evidence.</source>
        <translation>Выберите утверждение в первой статье; тогда слова здесь могут стать его доказательством.</translation>
    </message>
    <message>
        <source>There are no words here; select some, or put the caret into a sentence.</source>
        <translation>Здесь нет слов; выделите слова или поставьте курсор во фразу.</translation>
    </message>
    <message>
        <source>without a stance yet</source>
        <translation>пока без позиции</translation>
    </message>
    <message>
        <source>Evidence ({stance}) for “{claim}”. Ctrl+Z takes it back.</source>
        <translation>Доказательство ({stance}) к утверждению «{claim}». Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Articles side by side</source>
        <translation>Статьи рядом</translation>
    </message>
    <message>
        <source>Pinned. It stays while you read on; F6 goes there, Ctrl+U lets it go.</source>
        <translation>Закреплено. Статья остаётся, пока вы читаете дальше; F6 — к ней, Ctrl+U — открепить.</translation>
    </message>
    <message>
        <source>Pinned. Esc and F6 go there, Ctrl+U lets it go.</source>
        <translation>Закреплено. Esc и F6 — к статье, Ctrl+U — открепить.</translation>
    </message>
    <message>
        <source>The pinned article has been deleted, so nothing is pinned any more.</source>
        <translation>Закреплённая статья удалена, поэтому больше ничего не закреплено.</translation>
    </message>
    <message>
        <source>No other article has this entity or claim.</source>
        <translation>Этой сущности или утверждения нет ни в одной другой статье.</translation>
    </message>
    <message>
        <source>These keys mark nothing, so they search the article; Esc goes back to the text.</source>
        <translation>Эти клавиши ничего не помечают, поэтому ищут в статье; Esc — назад к тексту.</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Вернуть панели на место</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранено</translation>
    </message>
    <message>
        <source>{done} of {all} done</source>
        <translation>готово {done} из {all}</translation>
    </message>
    <message>
        <source>undo: {step}</source>
        <translation>отменить: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n characters selected</source>
        <translation>
            <numerusform>выделен %n символ</numerusform>
            <numerusform>выделено %n символа</numerusform>
            <numerusform>выделено %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>character {place}</source>
        <translation>символ {place}</translation>
    </message>
    <message>
        <source>Offer names of the registry while reading</source>
        <translation>При чтении предлагать имена из реестра</translation>
    </message>
    <message>
        <source>{names}, by {rule}. A lets you choose, X rejects.</source>
        <translation>{names} ({rule}). A — выбрать, X — отклонить.</translation>
    </message>
    <message>
        <source>{name}, by {rule}. A accepts, X rejects.</source>
        <translation>{name} ({rule}). A — принять, X — отклонить.</translation>
    </message>
    <message>
        <source>Unicode (UTF-8 with mark)</source>
        <translation>Юникод (UTF-8 с BOM)</translation>
    </message>
    <message>
        <source>Kazakh (KZ-1048)</source>
        <translation>Казахская (KZ-1048)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Кириллица (Windows-1251)</translation>
    </message>
    <message>
        <source>Russian (KOI8-R)</source>
        <translation>Русская (KOI8-R)</translation>
    </message>
    <message>
        <source>Ukrainian (KOI8-U)</source>
        <translation>Украинская (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (ISO 8859-5)</source>
        <translation>Кириллица (ISO 8859-5)</translation>
    </message>
    <message>
        <source>Cyrillic (DOS 866)</source>
        <translation>Кириллица (DOS 866)</translation>
    </message>
    <message>
        <source>Asian Cyrillic (PT154)</source>
        <translation>Азиатская кириллица (PT154)</translation>
    </message>
    <message>
        <source>Cyrillic (Macintosh)</source>
        <translation>Кириллица (Macintosh)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Западная (Windows-1252)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Турецкая (Windows-1254)</translation>
    </message>
    <message>
        <source>Western (ISO 8859-1)</source>
        <translation>Западная (ISO 8859-1)</translation>
    </message>
    <message>
        <source>kept as metadata</source>
        <comment>what a column is</comment>
        <translation>хранить в метаданных</translation>
    </message>
    <message>
        <source>text</source>
        <comment>what a column is</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <comment>what a column is</comment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>date</source>
        <comment>what a column is</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>language</source>
        <comment>what a column is</comment>
        <translation>язык</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>what a column is</comment>
        <translation>издание</translation>
    </message>
    <message>
        <source>author</source>
        <comment>what a column is</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>address (url)</source>
        <comment>what a column is</comment>
        <translation>адрес (url)</translation>
    </message>
    <message>
        <source>id</source>
        <comment>what a column is</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>Title: {value}</source>
        <translation>Заголовок: {value}</translation>
    </message>
    <message>
        <source>date: {value}</source>
        <translation>дата: {value}</translation>
    </message>
    <message>
        <source>outlet: {value}</source>
        <translation>издание: {value}</translation>
    </message>
    <message>
        <source>author: {value}</source>
        <translation>автор: {value}</translation>
    </message>
    <message>
        <source>language: {value}</source>
        <translation>язык: {value}</translation>
    </message>
    <message>
        <source>address: {value}</source>
        <translation>адрес: {value}</translation>
    </message>
    <message>
        <source>for all files</source>
        <translation>для всех файлов</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Предыдущая запись</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Следующая запись</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Cannot be imported: {reason}.</source>
        <translation>Нельзя импортировать: {reason}.</translation>
    </message>
    <message>
        <source>What column {name} is</source>
        <translation>Что в столбце {name}</translation>
    </message>
    <message>
        <source>{at} of the first {count}</source>
        <translation>{at} из первых {count}</translation>
    </message>
    <message>
        <source>No article can be read from this file as it stands.</source>
        <translation>Из этого файла в его нынешнем виде нельзя прочитать ни одной статьи.</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I to import them.</source>
        <translation>Перетащите сюда статьи или импортируйте их: Ctrl+I.</translation>
    </message>
    <message>
        <source>Choose an article in the list (Ctrl+Shift+F searches it).</source>
        <translation>Выберите статью в списке (поиск по списку: Ctrl+Shift+F).</translation>
    </message>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>{which} of {all}</source>
        <translation>{which} из {all}</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly</source>
        <translation>Annotator неожиданно завершился</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while it was starting.</source>
        <translation>Annotator неожиданно завершился при запуске.</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly while you were working.</source>
        <translation>Annotator неожиданно завершился во время работы.</translation>
    </message>
    <message>
        <source>Every mark that was made is saved in the project.</source>
        <translation>Все сделанные пометки сохранены в проекте.</translation>
    </message>
    <message>
        <source>In safe mode it starts with the default settings and layout, without opening a project; your own settings stay as they are for the next start.</source>
        <translation>В безопасном режиме программа запускается с настройками и расположением панелей по умолчанию и не открывает проект; ваши настройки сохранятся до следующего запуска.</translation>
    </message>
    <message>
        <source>Start as usual</source>
        <translation>Обычный запуск</translation>
    </message>
    <message>
        <source>Start in safe mode</source>
        <translation>Безопасный режим</translation>
    </message>
    <message>
        <source>Backups of {name}…</source>
        <translation>Резервные копии {name}…</translation>
    </message>
    <message>
        <source>Look for one with: annotator backups {path}</source>
        <translation>Найти копию можно командой: annotator backups {path}</translation>
    </message>
    <message>
        <source>No backup of {path} was found.</source>
        <translation>Резервных копий не найдено: {path}.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать резервную копию</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Check and repair…</source>
        <translation>Проверка и исправление…</translation>
    </message>
    <message>
        <source>Save the lost project elsewhere…</source>
        <translation>Сохранить утерянный проект в другом месте…</translation>
    </message>
    <message>
        <source>This project was open here already.</source>
        <translation>Этот проект уже открыт здесь.</translation>
    </message>
    <message>
        <source>Saving the project</source>
        <translation>Сохранение проекта</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Everything is saved in {path}; work goes on there.</source>
        <translation>Всё сохранено в {path}; работа продолжается там.</translation>
    </message>
    <message>
        <source>The project is damaged: {fault}. Older backups are kept; see Check and repair in the menu Project.</source>
        <translation>Проект повреждён: {fault}. Прежние резервные копии целы; см. «Проверка и исправление» в меню «Проект».</translation>
    </message>
    <message>
        <source>Backed up to {path}.</source>
        <translation>Резервная копия записана: {path}.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>The backup is restored; what was there before is kept as {path}.</source>
        <translation>Проект восстановлен из копии; то, что было прежде, сохранено как {path}.</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>Нажмите здесь новую клавишу</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Новая клавиша</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Поиск действий</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>нет клавиши</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>клавиша {key}</translation>
    </message>
    <message>
        <source>armed</source>
        <comment>label</comment>
        <translation>активна</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>Клавиша {key} свободна.</translation>
    </message>
    <message>
        <source>{key} belongs to “{action}”. Give that another key first.</source>
        <translation>Клавиша {key} занята: «{action}». Сначала назначьте этому действию другую.</translation>
    </message>
    <message>
        <source>“{action}” is now {key}.</source>
        <translation>Теперь «{action}» — {key}.</translation>
    </message>
    <message>
        <source>Spelling is not checked: no dictionary was found on this computer.</source>
        <translation>Орфография не проверяется: на этом компьютере не найдено ни одного словаря.</translation>
    </message>
    <message>
        <source>No dictionary for {name} was found: its words are not checked.</source>
        <translation>Словарь не найден: {name}. Слова этого языка не проверяются.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>What undo takes back</source>
        <translation>Что будет отменено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel: {job}</source>
        <translation>Отменить: {job}</translation>
    </message>
    <message>
        <source>add the form {form} to the registry</source>
        <translation>добавить в реестр форму {form}</translation>
    </message>
    <message>
        <source>remove the form {form} from the registry</source>
        <translation>убрать из реестра форму {form}</translation>
    </message>
    <message>
        <source>mark {label} “{quote}”</source>
        <translation>пометить {label} «{quote}»</translation>
    </message>
    <message>
        <source>change the label to {label}</source>
        <translation>сменить метку на {label}</translation>
    </message>
    <message numerus="yes">
        <source>change the label of %n annotations to {label}</source>
        <translation>
            <numerusform>сменить метку %n аннотации на {label}</numerusform>
            <numerusform>сменить метку %n аннотаций на {label}</numerusform>
            <numerusform>сменить метку %n аннотаций на {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>change the extent of {label} to “{quote}”</source>
        <translation>изменить отрезок {label} на «{quote}»</translation>
    </message>
    <message>
        <source>remove {label} “{quote}”</source>
        <translation>удалить {label} «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>remove %n annotations</source>
        <translation>
            <numerusform>удалить %n аннотацию</numerusform>
            <numerusform>удалить %n аннотации</numerusform>
            <numerusform>удалить %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>set “{quote}” to {value}</source>
        <translation>присвоить «{quote}» статус «{value}»</translation>
    </message>
    <message numerus="yes">
        <source>set %n annotations to {value}</source>
        <translation>
            <numerusform>присвоить %n аннотации статус «{value}»</numerusform>
            <numerusform>присвоить %n аннотациям статус «{value}»</numerusform>
            <numerusform>присвоить %n аннотациям статус «{value}»</numerusform>
        </translation>
    </message>
    <message>
        <source>flag “{quote}” as unsure</source>
        <translation>отметить «{quote}» как «не уверен»</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as unsure</source>
        <translation>
            <numerusform>отметить %n аннотацию как «не уверен»</numerusform>
            <numerusform>отметить %n аннотации как «не уверен»</numerusform>
            <numerusform>отметить %n аннотаций как «не уверен»</numerusform>
        </translation>
    </message>
    <message>
        <source>write the note of “{quote}”</source>
        <translation>написать заметку к «{quote}»</translation>
    </message>
    <message>
        <source>change {key} of “{quote}”</source>
        <translation>изменить поле «{key}» у «{quote}»</translation>
    </message>
    <message>
        <source>add the annotator {name}</source>
        <translation>добавить разметчика {name}</translation>
    </message>
    <message>
        <source>import the bundle {name}</source>
        <translation>импортировать пакет {name}</translation>
    </message>
    <message numerus="yes">
        <source>import the bundle {name} with %n articles</source>
        <translation>
            <numerusform>импортировать пакет {name} с %n статьёй</numerusform>
            <numerusform>импортировать пакет {name} с %n статьями</numerusform>
            <numerusform>импортировать пакет {name} с %n статьями</numerusform>
        </translation>
    </message>
    <message>
        <source>set {field} of a claim to “{value}”</source>
        <translation>задать поле «{field}» утверждения: «{value}»</translation>
    </message>
    <message>
        <source>set the dates of a claim: said on {claim_date}, happened {event_date}</source>
        <translation>задать даты утверждения: сказано {claim_date}, случилось {event_date}</translation>
    </message>
    <message>
        <source>change the verdict of a claim: {rating}</source>
        <translation>изменить вердикт утверждения: {rating}</translation>
    </message>
    <message>
        <source>use “{quote}” as the source of a claim</source>
        <translation>взять «{quote}» как источник утверждения</translation>
    </message>
    <message>
        <source>set the source of a claim: {kind}</source>
        <translation>задать источник утверждения: {kind}</translation>
    </message>
    <message>
        <source>take the source “{quote}” off a claim</source>
        <translation>убрать источник «{quote}» из утверждения</translation>
    </message>
    <message>
        <source>set the mode of speech of a claim: {mode}</source>
        <translation>задать вид речи утверждения: {mode}</translation>
    </message>
    <message>
        <source>mark the claim “{quote}”</source>
        <translation>пометить утверждение «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>mark %n claims of one turn</source>
        <translation>
            <numerusform>пометить %n утверждение одной реплики</numerusform>
            <numerusform>пометить %n утверждения одной реплики</numerusform>
            <numerusform>пометить %n утверждений одной реплики</numerusform>
        </translation>
    </message>
    <message>
        <source>set who said “{quote}”: {who}</source>
        <translation>указать, кто сказал «{quote}»: {who}</translation>
    </message>
    <message numerus="yes">
        <source>set who said %n claims: {who}</source>
        <translation>
            <numerusform>указать, кто сказал %n утверждение: {who}</numerusform>
            <numerusform>указать, кто сказал %n утверждения: {who}</numerusform>
            <numerusform>указать, кто сказал %n утверждений: {who}</numerusform>
        </translation>
    </message>
    <message>
        <source>accept the proposed claim “{quote}”</source>
        <translation>принять предложенное утверждение «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>accept %n proposed claims</source>
        <translation>
            <numerusform>принять %n предложенное утверждение</numerusform>
            <numerusform>принять %n предложенных утверждения</numerusform>
            <numerusform>принять %n предложенных утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>say that {who} reports the source of “{quote}”</source>
        <translation>указать, кто передаёт источник «{quote}»: {who}</translation>
    </message>
    <message>
        <source>take {who} off the chain of “{quote}”</source>
        <translation>убрать {who} из цепочки «{quote}»</translation>
    </message>
    <message>
        <source>reject the proposed claim “{quote}”</source>
        <translation>отклонить предложенное утверждение «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>reject %n proposed claims</source>
        <translation>
            <numerusform>отклонить %n предложенное утверждение</numerusform>
            <numerusform>отклонить %n предложенных утверждения</numerusform>
            <numerusform>отклонить %n предложенных утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>group claims that say the same</source>
        <translation>сгруппировать утверждения об одном и том же</translation>
    </message>
    <message numerus="yes">
        <source>group %n claims that say the same</source>
        <translation>
            <numerusform>сгруппировать %n утверждение об одном и том же</numerusform>
            <numerusform>сгруппировать %n утверждения об одном и том же</numerusform>
            <numerusform>сгруппировать %n утверждений об одном и том же</numerusform>
        </translation>
    </message>
    <message>
        <source>say that “{quote}” says something else</source>
        <translation>указать, что «{quote}» говорит о другом</translation>
    </message>
    <message>
        <source>take a claim out of its group</source>
        <translation>убрать утверждение из группы</translation>
    </message>
    <message numerus="yes">
        <source>take %n claims out of their groups</source>
        <translation>
            <numerusform>убрать из групп %n утверждение</numerusform>
            <numerusform>убрать из групп %n утверждения</numerusform>
            <numerusform>убрать из групп %n утверждений</numerusform>
        </translation>
    </message>
    <message>
        <source>name a group of claims {name}</source>
        <translation>назвать группу утверждений: «{name}»</translation>
    </message>
    <message>
        <source>say how one claim stands to another: {kind}</source>
        <translation>указать, как связаны два утверждения: {kind}</translation>
    </message>
    <message>
        <source>forget how two claims stand to each other</source>
        <translation>забыть, как связаны два утверждения</translation>
    </message>
    <message numerus="yes">
        <source>forget %n relations between claims</source>
        <translation>
            <numerusform>забыть %n связь между утверждениями</numerusform>
            <numerusform>забыть %n связи между утверждениями</numerusform>
            <numerusform>забыть %n связей между утверждениями</numerusform>
        </translation>
    </message>
    <message>
        <source>give claims one source and cue</source>
        <translation>задать утверждениям общие источник и маркер речи</translation>
    </message>
    <message>
        <source>comment “{quote}”</source>
        <translation>прокомментировать «{quote}»</translation>
    </message>
    <message>
        <source>settle the comment “{quote}”</source>
        <translation>закрыть комментарий «{quote}»</translation>
    </message>
    <message>
        <source>open the comment “{quote}” again</source>
        <translation>снова открыть комментарий «{quote}»</translation>
    </message>
    <message>
        <source>delete the comment “{quote}”</source>
        <translation>удалить комментарий «{quote}»</translation>
    </message>
    <message>
        <source>import {name}</source>
        <translation>импортировать {name}</translation>
    </message>
    <message numerus="yes">
        <source>import %n articles</source>
        <translation>
            <numerusform>импортировать %n статью</numerusform>
            <numerusform>импортировать %n статьи</numerusform>
            <numerusform>импортировать %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>paste the article {title}</source>
        <translation>вставить статью {title}</translation>
    </message>
    <message>
        <source>delete the article {title}</source>
        <translation>удалить статью {title}</translation>
    </message>
    <message numerus="yes">
        <source>delete %n articles</source>
        <translation>
            <numerusform>удалить %n статью</numerusform>
            <numerusform>удалить %n статьи</numerusform>
            <numerusform>удалить %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>set an article to {status}</source>
        <translation>присвоить статье статус «{status}»</translation>
    </message>
    <message numerus="yes">
        <source>set %n articles to {status}</source>
        <translation>
            <numerusform>присвоить %n статье статус «{status}»</numerusform>
            <numerusform>присвоить %n статьям статус «{status}»</numerusform>
            <numerusform>присвоить %n статьям статус «{status}»</numerusform>
        </translation>
    </message>
    <message>
        <source>change {field} of an article</source>
        <translation>изменить поле «{field}» статьи</translation>
    </message>
    <message>
        <source>set the language of an article: {language}</source>
        <translation>задать язык статьи: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n articles: {language}</source>
        <translation>
            <numerusform>задать язык %n статьи: {language}</numerusform>
            <numerusform>задать язык %n статей: {language}</numerusform>
            <numerusform>задать язык %n статей: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>find the language of an article by rule</source>
        <translation>определить язык статьи по правилам</translation>
    </message>
    <message numerus="yes">
        <source>find the language of %n articles by rule</source>
        <translation>
            <numerusform>определить язык %n статьи по правилам</numerusform>
            <numerusform>определить язык %n статей по правилам</numerusform>
            <numerusform>определить язык %n статей по правилам</numerusform>
        </translation>
    </message>
    <message>
        <source>set the language of a paragraph to {language}</source>
        <translation>задать язык абзаца: {language}</translation>
    </message>
    <message numerus="yes">
        <source>set the language of %n paragraphs to {language}</source>
        <translation>
            <numerusform>задать язык %n абзаца: {language}</numerusform>
            <numerusform>задать язык %n абзацев: {language}</numerusform>
            <numerusform>задать язык %n абзацев: {language}</numerusform>
        </translation>
    </message>
    <message>
        <source>let the rules say the language of a paragraph</source>
        <translation>определять язык абзаца по правилам</translation>
    </message>
    <message numerus="yes">
        <source>let the rules say the language of %n paragraphs</source>
        <translation>
            <numerusform>определять язык %n абзаца по правилам</numerusform>
            <numerusform>определять язык %n абзацев по правилам</numerusform>
            <numerusform>определять язык %n абзацев по правилам</numerusform>
        </translation>
    </message>
    <message>
        <source>label an article {name}</source>
        <translation>поставить статье метку {name}</translation>
    </message>
    <message numerus="yes">
        <source>label %n articles {name}</source>
        <translation>
            <numerusform>поставить %n статье метку {name}</numerusform>
            <numerusform>поставить %n статьям метку {name}</numerusform>
            <numerusform>поставить %n статьям метку {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>take the label {name} off an article</source>
        <translation>снять метку {name} со статьи</translation>
    </message>
    <message numerus="yes">
        <source>take the label {name} off %n articles</source>
        <translation>
            <numerusform>снять метку {name} с %n статьи</numerusform>
            <numerusform>снять метку {name} с %n статей</numerusform>
            <numerusform>снять метку {name} с %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>find “{quote}” to be right</source>
        <translation>признать верным «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>find %n things to be right</source>
        <translation>
            <numerusform>признать верным %n место</numerusform>
            <numerusform>признать верными %n места</numerusform>
            <numerusform>признать верными %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” again</source>
        <translation>снова усомниться в «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n things again</source>
        <translation>
            <numerusform>снова усомниться в %n месте</numerusform>
            <numerusform>снова усомниться в %n местах</numerusform>
            <numerusform>снова усомниться в %n местах</numerusform>
        </translation>
    </message>
    <message>
        <source>add {name} to the registry</source>
        <translation>внести {name} в реестр</translation>
    </message>
    <message>
        <source>change {fields} of {name}</source>
        <translation>изменить запись {name}: {fields}</translation>
    </message>
    <message>
        <source>delete {name} from the registry</source>
        <translation>удалить {name} из реестра</translation>
    </message>
    <message numerus="yes">
        <source>delete %n entities from the registry</source>
        <translation>
            <numerusform>удалить из реестра %n сущность</numerusform>
            <numerusform>удалить из реестра %n сущности</numerusform>
            <numerusform>удалить из реестра %n сущностей</numerusform>
        </translation>
    </message>
    <message>
        <source>merge an entry into {name}</source>
        <translation>объединить запись с {name}</translation>
    </message>
    <message numerus="yes">
        <source>merge %n entries into {name}</source>
        <translation>
            <numerusform>объединить %n запись с {name}</numerusform>
            <numerusform>объединить %n записи с {name}</numerusform>
            <numerusform>объединить %n записей с {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>keep {name} and {other} apart</source>
        <translation>не объединять {name} и {other}</translation>
    </message>
    <message>
        <source>import an entity</source>
        <translation>импортировать сущность</translation>
    </message>
    <message numerus="yes">
        <source>import %n entities</source>
        <translation>
            <numerusform>импортировать %n сущность</numerusform>
            <numerusform>импортировать %n сущности</numerusform>
            <numerusform>импортировать %n сущностей</numerusform>
        </translation>
    </message>
    <message>
        <source>split a mention off as {name}</source>
        <translation>отделить упоминание как {name}</translation>
    </message>
    <message numerus="yes">
        <source>split %n mentions off as {name}</source>
        <translation>
            <numerusform>отделить %n упоминание как {name}</numerusform>
            <numerusform>отделить %n упоминания как {name}</numerusform>
            <numerusform>отделить %n упоминаний как {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>link a mention to {name}</source>
        <translation>связать упоминание: {name}</translation>
    </message>
    <message>
        <source>take {name} off a mention</source>
        <translation>снять с упоминания: {name}</translation>
    </message>
    <message>
        <source>use “{quote}” as evidence of a claim</source>
        <translation>взять «{quote}» как доказательство утверждения</translation>
    </message>
    <message>
        <source>set {field} of a piece of evidence to “{value}”</source>
        <translation>задать поле «{field}» доказательства: «{value}»</translation>
    </message>
    <message>
        <source>set the stance of a piece of evidence: {stance}</source>
        <translation>задать позицию доказательства: {stance}</translation>
    </message>
    <message>
        <source>remove the evidence “{quote}”</source>
        <translation>удалить доказательство «{quote}»</translation>
    </message>
    <message>
        <source>add the field {name} to the {layer} layer</source>
        <translation>добавить поле {name} в слой {layer}</translation>
    </message>
    <message>
        <source>change the field {name}</source>
        <translation>изменить поле {name}</translation>
    </message>
    <message>
        <source>retire the field {name}</source>
        <translation>убрать в архив поле {name}</translation>
    </message>
    <message>
        <source>bring back the field {name}</source>
        <translation>вернуть поле {name}</translation>
    </message>
    <message>
        <source>write the guideline {name}</source>
        <translation>написать инструкцию {name}</translation>
    </message>
    <message>
        <source>add “{quote}” to the guideline {name}</source>
        <translation>добавить «{quote}» в инструкцию {name}</translation>
    </message>
    <message>
        <source>write a note on “{quote}”</source>
        <translation>написать заметку к проблеме «{quote}»</translation>
    </message>
    <message>
        <source>find “{quote}” in a text to be right</source>
        <translation>признать верным в тексте «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>find %n problems of a text to be right</source>
        <translation>
            <numerusform>признать верным %n место текста</numerusform>
            <numerusform>признать верными %n места текста</numerusform>
            <numerusform>признать верными %n мест текста</numerusform>
        </translation>
    </message>
    <message>
        <source>doubt “{quote}” in a text again</source>
        <translation>снова усомниться в тексте: «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>doubt %n problems of a text again</source>
        <translation>
            <numerusform>снова усомниться в %n месте текста</numerusform>
            <numerusform>снова усомниться в %n местах текста</numerusform>
            <numerusform>снова усомниться в %n местах текста</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a hit as {label}</source>
        <translation>пометить совпадение как {label}</translation>
    </message>
    <message numerus="yes">
        <source>mark %n hits as {label}</source>
        <translation>
            <numerusform>пометить %n совпадение как {label}</numerusform>
            <numerusform>пометить %n совпадения как {label}</numerusform>
            <numerusform>пометить %n совпадений как {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>mark a mention of {name}</source>
        <translation>пометить упоминание {name}</translation>
    </message>
    <message numerus="yes">
        <source>mark %n mentions of {name}</source>
        <translation>
            <numerusform>пометить %n упоминание {name}</numerusform>
            <numerusform>пометить %n упоминания {name}</numerusform>
            <numerusform>пометить %n упоминаний {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>reject the mention “{quote}”</source>
        <translation>отклонить упоминание «{quote}»</translation>
    </message>
    <message>
        <source>change a setting of the project: {name}</source>
        <translation>изменить настройку проекта: {name}</translation>
    </message>
    <message>
        <source>keep the search {name}</source>
        <translation>сохранить поиск {name}</translation>
    </message>
    <message>
        <source>rename the search {old} to {name}</source>
        <translation>переименовать поиск {old} в {name}</translation>
    </message>
    <message>
        <source>delete the search {name}</source>
        <translation>удалить поиск {name}</translation>
    </message>
    <message>
        <source>add {rating} to the scale of verdicts</source>
        <translation>добавить в шкалу вердикт «{rating}»</translation>
    </message>
    <message>
        <source>rename the verdict {old} to {new}</source>
        <translation>переименовать вердикт «{old}» в «{new}»</translation>
    </message>
    <message numerus="yes">
        <source>rename the verdict {old} to {new} (%n changed)</source>
        <translation>
            <numerusform>переименовать вердикт «{old}» в «{new}» (изменён %n)</numerusform>
            <numerusform>переименовать вердикт «{old}» в «{new}» (изменены %n)</numerusform>
            <numerusform>переименовать вердикт «{old}» в «{new}» (изменено %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>reorder the scale of verdicts</source>
        <translation>изменить порядок шкалы вердиктов</translation>
    </message>
    <message>
        <source>remove {rating} from the scale of verdicts</source>
        <translation>убрать из шкалы вердикт «{rating}»</translation>
    </message>
    <message>
        <source>repair one fault</source>
        <translation>исправить одну ошибку</translation>
    </message>
    <message numerus="yes">
        <source>repair %n faults</source>
        <translation>
            <numerusform>исправить %n ошибку</numerusform>
            <numerusform>исправить %n ошибки</numerusform>
            <numerusform>исправить %n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>add the label {name}</source>
        <translation>добавить метку {name}</translation>
    </message>
    <message>
        <source>change {fields} of the label {name}</source>
        <translation>изменить метку {name}: {fields}</translation>
    </message>
    <message>
        <source>retire the label {name}</source>
        <translation>убрать в архив метку {name}</translation>
    </message>
    <message>
        <source>bring back the label {name}</source>
        <translation>вернуть метку {name}</translation>
    </message>
    <message>
        <source>reorder labels</source>
        <translation>изменить порядок меток</translation>
    </message>
    <message>
        <source>merge the label {name} into {into} (1 moved)</source>
        <translation>объединить метку {name} с {into} (перенесена 1)</translation>
    </message>
    <message numerus="yes">
        <source>merge the label {name} into {into} (%n moved)</source>
        <translation>
            <numerusform>объединить метку {name} с {into} (перенесена %n)</numerusform>
            <numerusform>объединить метку {name} с {into} (перенесены %n)</numerusform>
            <numerusform>объединить метку {name} с {into} (перенесено %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>repair the project</source>
        <translation>исправить проект</translation>
    </message>
    <message>
        <source>import articles</source>
        <translation>импортировать статьи</translation>
    </message>
    <message>
        <source>import entities</source>
        <translation>импортировать сущности</translation>
    </message>
    <message>
        <source>flag “{quote}” as sure</source>
        <translation>отметить «{quote}» как «уверен»</translation>
    </message>
    <message numerus="yes">
        <source>flag %n annotations as sure</source>
        <translation>
            <numerusform>отметить %n аннотацию как «уверен»</numerusform>
            <numerusform>отметить %n аннотации как «уверен»</numerusform>
            <numerusform>отметить %n аннотаций как «уверен»</numerusform>
        </translation>
    </message>
    <message>
        <source>use “{quote}” as the cue of a claim</source>
        <translation>взять «{quote}» как маркер речи утверждения</translation>
    </message>
    <message>
        <source>take the cue “{quote}” off a claim</source>
        <translation>убрать маркер речи «{quote}» из утверждения</translation>
    </message>
    <message>
        <source>write the guideline of the project</source>
        <translation>написать инструкцию к проекту</translation>
    </message>
    <message>
        <source>the sentence</source>
        <comment>changed field</comment>
        <translation>фраза</translation>
    </message>
    <message>
        <source>the type</source>
        <comment>changed field</comment>
        <translation>тип</translation>
    </message>
    <message>
        <source>the check-worthiness</source>
        <comment>changed field</comment>
        <translation>стоит проверки</translation>
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
        <translation>дата события</translation>
    </message>
    <message>
        <source>the question</source>
        <comment>changed field</comment>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>the answer</source>
        <comment>changed field</comment>
        <translation>ответ</translation>
    </message>
    <message>
        <source>the address</source>
        <comment>changed field</comment>
        <translation>адрес</translation>
    </message>
    <message>
        <source>the archived copy</source>
        <comment>changed field</comment>
        <translation>архивная копия</translation>
    </message>
    <message>
        <source>the day of access</source>
        <comment>changed field</comment>
        <translation>дата доступа</translation>
    </message>
    <message>
        <source>the medium</source>
        <comment>changed field</comment>
        <translation>вид материала</translation>
    </message>
    <message>
        <source>the quote</source>
        <comment>changed field</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>the Wikidata id</source>
        <comment>changed field</comment>
        <translation>id Wikidata</translation>
    </message>
    <message>
        <source>the GeoNames id</source>
        <comment>changed field</comment>
        <translation>id GeoNames</translation>
    </message>
    <message>
        <source>the key</source>
        <comment>changed field</comment>
        <translation>клавиша</translation>
    </message>
    <message>
        <source>the short name</source>
        <comment>changed field</comment>
        <translation>краткое имя</translation>
    </message>
    <message>
        <source>the colour</source>
        <comment>changed field</comment>
        <translation>цвет</translation>
    </message>
    <message>
        <source>the name</source>
        <comment>changed field</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>the definition</source>
        <comment>changed field</comment>
        <translation>определение</translation>
    </message>
    <message>
        <source>the description</source>
        <comment>changed field</comment>
        <translation>описание</translation>
    </message>
    <message>
        <source>the language</source>
        <comment>changed field</comment>
        <translation>язык</translation>
    </message>
    <message>
        <source>the note</source>
        <comment>changed field</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>the choices</source>
        <comment>changed field</comment>
        <translation>варианты</translation>
    </message>
    <message>
        <source>whether it is required</source>
        <comment>changed field</comment>
        <translation>обязательность</translation>
    </message>
    <message>
        <source>the title</source>
        <comment>changed field</comment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>the script</source>
        <comment>changed field</comment>
        <translation>письменность</translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>changed field</comment>
        <translation>издание</translation>
    </message>
    <message>
        <source>the author</source>
        <comment>changed field</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>Undid: {step}</source>
        <translation>Отменено: {step}</translation>
    </message>
    <message>
        <source>Redid: {step}</source>
        <translation>Повторено: {step}</translation>
    </message>
    <message>
        <source>Without it: “{words}”</source>
        <translation>Без него: «{words}»</translation>
    </message>
    <message>
        <source>Suggestion: a space behind it</source>
        <translation>Вариант: пробел после него</translation>
    </message>
    <message>
        <source>Suggestion: “{words}”</source>
        <translation>Вариант: «{words}»</translation>
    </message>
    <message>
        <source>Problem of the text</source>
        <translation>Проблема текста</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Font of the text (empty: the default)</source>
        <translation>Шрифт текста (пусто: по умолчанию)</translation>
    </message>
    <message>
        <source>Zoom of the text (%)</source>
        <translation>Масштаб текста (%)</translation>
    </message>
    <message>
        <source>Line spacing (%)</source>
        <translation>Межстрочный интервал (%)</translation>
    </message>
    <message>
        <source>Width of the text column (characters)</source>
        <translation>Ширина колонки текста (в символах)</translation>
    </message>
    <message>
        <source>Label chips on entities</source>
        <translation>Плашки меток у сущностей</translation>
    </message>
    <message>
        <source>Reduced motion</source>
        <translation>Меньше анимации</translation>
    </message>
    <message>
        <source>Mark problems of the text</source>
        <translation>Отмечать проблемы текста</translation>
    </message>
    <message>
        <source>Languages of paragraphs in the margin</source>
        <translation>Языки абзацев на полях</translation>
    </message>
    <message>
        <source>Check spelling of notes</source>
        <translation>Проверять орфографию заметок</translation>
    </message>
    <message>
        <source>Words that are right, one a line</source>
        <translation>Верные слова, по одному в строке</translation>
    </message>
    <message>
        <source>Propose claims and who says them while reading</source>
        <translation>При чтении предлагать утверждения и говорящих</translation>
    </message>
    <message>
        <source>Keep backups beside the project as well</source>
        <translation>Хранить резервные копии и рядом с проектом</translation>
    </message>
    <message>
        <source>List opened projects among the recent files of the desktop</source>
        <translation>Добавлять проекты в недавние файлы системы</translation>
    </message>
    <message>
        <source>Your name as annotator (empty: of your account)</source>
        <translation>Ваше имя как разметчика (пусто: имя учётной записи)</translation>
    </message>
    <message>
        <source>Byte order mark in CSV, for Excel</source>
        <translation>Метка порядка байтов в CSV, для Excel</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Заметка: {words}</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}; said by hand</source>
        <translation>Язык абзаца: {name}; указано вручную</translation>
    </message>
    <message>
        <source>Language of the paragraph: {name}</source>
        <translation>Язык абзаца: {name}</translation>
    </message>
    <message>
        <source>Words that could not be saved when the window was closed are kept in {path}. Copy them from there, then delete the file.</source>
        <translation>Слова, которые не удалось сохранить при закрытии окна, записаны в {path}. Скопируйте их оттуда и удалите файл.</translation>
    </message>
    <message>
        <source>Chips on every entity</source>
        <translation>Плашки у каждой сущности</translation>
    </message>
    <message>
        <source>Chips on the first of each entity in a paragraph</source>
        <translation>Плашки у первого места каждой сущности в абзаце</translation>
    </message>
    <message>
        <source>Chips under the mouse</source>
        <translation>Плашки при наведении мыши</translation>
    </message>
    <message>
        <source>No chips</source>
        <translation>Без плашек</translation>
    </message>
    <message>
        <source>System colours</source>
        <translation>Системные цвета</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Sepia colours</source>
        <translation>Цвета сепии</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Текст крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Текст мельче</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Обычный размер текста</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Колонка шире</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Колонка уже</translation>
    </message>
    <message>
        <source>More line spacing</source>
        <translation>Межстрочный интервал больше</translation>
    </message>
    <message>
        <source>Less line spacing</source>
        <translation>Межстрочный интервал меньше</translation>
    </message>
    <message>
        <source>Snap selections to whole words</source>
        <translation>Выделять целыми словами</translation>
    </message>
    <message>
        <source>Blinking caret</source>
        <translation>Мигающий курсор</translation>
    </message>
    <message>
        <source>{field}: state</source>
        <translation>{field}: состояние</translation>
    </message>
    <message>
        <source>{field}: what is wrong</source>
        <translation>{field}: что не так</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Save what I typed</source>
        <translation>Сохранить введённое</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять новое</translation>
    </message>
    <message>
        <source>Drop what I typed</source>
        <translation>Отбросить введённое</translation>
    </message>
    <message>
        <source>Not saved. {error}</source>
        <translation>Не сохранено. {error}</translation>
    </message>
    <message>
        <source>Not saved, for the program has made a mistake. Your words stay here; copy them.</source>
        <translation>Не сохранено из-за ошибки программы. Ваши слова остаются здесь; скопируйте их.</translation>
    </message>
    <message>
        <source>It was changed to “{value}” meanwhile; what you typed is not saved.</source>
        <translation>Тем временем значение стало «{value}»; введённое вами не сохранено.</translation>
    </message>
    <message>
        <source>It was changed to nothing meanwhile; what you typed is not saved.</source>
        <translation>Тем временем значение стёрто; введённое вами не сохранено.</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Сущность</translation>
    </message>
    <message>
        <source>Digit or Enter; type to search</source>
        <translation>Цифра или Enter; печатайте для поиска</translation>
    </message>
    <message>
        <source>Whom the words name</source>
        <translation>Кого или что называют слова</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Проверять орфографию</translation>
    </message>
    <message>
        <source>Language of “{field}”</source>
        <translation>Язык поля «{field}»</translation>
    </message>
    <message>
        <source>That of the article ({name})</source>
        <translation>Как у статьи ({name})</translation>
    </message>
    <message>
        <source>Do not check this field</source>
        <translation>Не проверять это поле</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <translation>Добавить «{word}» в мои слова</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Вариантов нет</translation>
    </message>
    <message>
        <source>The word at the caret is not marked as misspelt.</source>
        <translation>Слово у курсора не отмечено как ошибочное.</translation>
    </message>
    <message>
        <source>Spelling suggestions</source>
        <translation>Варианты написания</translation>
    </message>
    <message>
        <source>While you write a note, a comment or a definition</source>
        <translation>При вводе заметки, комментария или определения</translation>
    </message>
    <message>
        <source>a word in any spelling, script and case, with any ending</source>
        <translation>слово в любом написании, любой письменностью, в любом регистре и с любым окончанием</translation>
    </message>
    <message>
        <source>words that a hyphen joins, next to each other</source>
        <translation>слова через дефис, стоящие рядом</translation>
    </message>
    <message>
        <source>words in a row as written; * leaves the last ending open</source>
        <translation>слова подряд, как написаны; * допускает любое последнее окончание</translation>
    </message>
    <message>
        <source>both in one article</source>
        <translation>оба в одной статье</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>одно из них</translation>
    </message>
    <message>
        <source>articles without it</source>
        <translation>статьи без этого</translation>
    </message>
    <message>
        <source>parentheses group</source>
        <translation>скобки группируют</translation>
    </message>
    <message>
        <source>a regular expression; it stops where one text takes longer than a second</source>
        <translation>регулярное выражение; поиск прекращается, если один текст занимает больше секунды</translation>
    </message>
    <message>
        <source>what follows, in notes and comments</source>
        <translation>дальнейшее — в заметках и комментариях</translation>
    </message>
    <message>
        <source>what follows, in texts, titles, words that are annotated</source>
        <translation>дальнейшее — в текстах, заголовках, размеченных словах</translation>
    </message>
    <message>
        <source>what follows, in names of entities, sentences of claims</source>
        <translation>дальнейшее — в именах сущностей, фразах утверждений</translation>
    </message>
    <message>
        <source>What the search understands</source>
        <translation>Что понимает поиск</translation>
    </message>
    <message>
        <source>Link the words to an entity of the article</source>
        <translation>Связать слова с сущностью статьи</translation>
    </message>
    <message>
        <source>“{words}” names:</source>
        <translation>«{words}» — это:</translation>
    </message>
    <message>
        <source>New entity “{name}”</source>
        <translation>Новая сущность «{name}»</translation>
    </message>
    <message>
        <source>{name} is in the registry now, and “{words}” names it. Ctrl+Z takes both back.</source>
        <translation>Внесено в реестр: {name}; «{words}» связано с этой записью. Отменить то и другое: Ctrl+Z.</translation>
    </message>
    <message>
        <source>These words are linked already; select their mark and press L to change it.</source>
        <translation>Эти слова уже связаны; чтобы изменить связь, выберите их пометку и нажмите L.</translation>
    </message>
    <message>
        <source>{status} is not a status of an annotation.</source>
        <translation>{status} — не статус аннотации.</translation>
    </message>
    <message>
        <source>An empty comment was not added.</source>
        <translation>Пустой комментарий не добавлен.</translation>
    </message>
    <message>
        <source>This annotation stands in another article. The comment was not added.</source>
        <translation>Эта аннотация стоит в другой статье. Комментарий не добавлен.</translation>
    </message>
    <message>
        <source>This comment is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Этого комментария больше нет: он удалён или отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The text holds a NUL character, which a project cannot keep; remove it. Nothing was changed.</source>
        <translation>В тексте есть символ NUL, который нельзя хранить в проекте; удалите его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate). Nothing was changed.</source>
        <translation>В тексте есть половина символа (одиночный суррогат). Ничего не изменено.</translation>
    </message>
    <message>
        <source>This annotation is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Этой аннотации больше нет: она удалена или отменена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This label is gone; choose another. Nothing was changed.</source>
        <translation>Этой метки больше нет; выберите другую. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This article is gone; its import was undone. Nothing was changed.</source>
        <translation>Этой статьи больше нет: её импорт отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing is selected; select the words to mark.</source>
        <translation>Ничего не выделено; выделите слова, которые надо пометить.</translation>
    </message>
    <message numerus="yes">
        <source>The span {start}-{end} lies outside the article (%n characters). Nothing was changed.</source>
        <translation>
            <numerusform>Отрезок {start}-{end} выходит за пределы статьи (%n символ). Ничего не изменено.</numerusform>
            <numerusform>Отрезок {start}-{end} выходит за пределы статьи (%n символа). Ничего не изменено.</numerusform>
            <numerusform>Отрезок {start}-{end} выходит за пределы статьи (%n символов). Ничего не изменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only white space is selected; select the words to mark.</source>
        <translation>Выделены только пробелы; выделите слова, которые надо пометить.</translation>
    </message>
    <message>
        <source>You have already marked these words as {label}.</source>
        <translation>Эти слова вы уже пометили: {label}.</translation>
    </message>
    <message>
        <source>the project has another text under this uuid</source>
        <translation>под этим uuid в проекте другой текст</translation>
    </message>
    <message>
        <source>{key} stands in line {line} already</source>
        <translation>{key} уже есть в строке {line}</translation>
    </message>
    <message>
        <source>{key} names {uuid}, which is not in the bundle</source>
        <translation>{key} указывает на {uuid}, а в пакете этого нет</translation>
    </message>
    <message>
        <source>{key} leads back to the record itself</source>
        <translation>{key} ведёт обратно к самой записи</translation>
    </message>
    <message>
        <source>the article {uuid} has no record here</source>
        <translation>для статьи {uuid} здесь нет записи</translation>
    </message>
    <message>
        <source>{key} names a label of another layer</source>
        <translation>{key} указывает на метку другого слоя</translation>
    </message>
    <message>
        <source>{colour} is no colour such as #1d33da</source>
        <translation>{colour} — не цвет вида #1d33da</translation>
    </message>
    <message>
        <source>one of start and end is missing</source>
        <translation>нет начала или конца</translation>
    </message>
    <message>
        <source>the text is not the one whose SHA-256 stands in documents.jsonl</source>
        <translation>текст не тот, чей SHA-256 указан в documents.jsonl</translation>
    </message>
    <message>
        <source>its length is not that of its text</source>
        <translation>указанная длина не равна длине текста</translation>
    </message>
    <message>
        <source>its annotation stands in another article</source>
        <translation>её аннотация стоит в другой статье</translation>
    </message>
    <message>
        <source>{key} names one twice</source>
        <translation>{key} называет одно и то же дважды</translation>
    </message>
    <message>
        <source>start and end are not those of the fragments</source>
        <translation>начало и конец не совпадают с фрагментами</translation>
    </message>
    <message>
        <source>its fragments overlap or are out of order</source>
        <translation>её фрагменты пересекаются или стоят не по порядку</translation>
    </message>
    <message>
        <source>its confidence is not between 0 and 1000</source>
        <translation>её уверенность не между 0 и 1000</translation>
    </message>
    <message>
        <source>article {id} has no text</source>
        <translation>у статьи {id} нет текста</translation>
    </message>
    <message>
        <source>article {id} has no source</source>
        <translation>у статьи {id} не записано, откуда она взята</translation>
    </message>
    <message>
        <source>annotation {id} has no fragment</source>
        <translation>у аннотации {id} нет ни одного фрагмента</translation>
    </message>
    <message>
        <source>comment {id} stands in another article than its annotation</source>
        <translation>комментарий {id} стоит не в той статье, что его аннотация</translation>
    </message>
    <message>
        <source>attribution {id} is its own outer source</source>
        <translation>атрибуция {id} — внешний источник самой себя</translation>
    </message>
    <message>
        <source>label {id} is merged into a label of another layer</source>
        <translation>метка {id} объединена с меткой другого слоя</translation>
    </message>
    <message>
        <source>entity {id} is merged into itself</source>
        <translation>сущность {id} объединена сама с собой</translation>
    </message>
    <message>
        <source>evidence {id} has other words than its article at that place</source>
        <translation>у доказательства {id} слова не те, что в этом месте статьи</translation>
    </message>
    <message>
        <source>change {id} of the history belongs to no step</source>
        <translation>изменение {id} в истории не относится ни к одному шагу</translation>
    </message>
    <message>
        <source>relation {id} has no source any more ({kind})</source>
        <translation>у связи {id} больше нет начала ({kind})</translation>
    </message>
    <message>
        <source>relation {id} has no target any more ({kind})</source>
        <translation>у связи {id} больше нет конца ({kind})</translation>
    </message>
    <message numerus="yes">
        <source>and %n more: {what}</source>
        <translation>
            <numerusform>и ещё %n: {what}</numerusform>
            <numerusform>и ещё %n: {what}</numerusform>
            <numerusform>и ещё %n: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>{table} {id} has a broken {column}</source>
        <translation>{table} {id}: нарушено значение {column}</translation>
    </message>
    <message>
        <source>article {id}: its text is not text</source>
        <translation>статья {id}: её текст — не текст</translation>
    </message>
    <message>
        <source>article {id}: its text is not the one that was imported (the hash differs)</source>
        <translation>статья {id}: текст не тот, что был импортирован (хеш другой)</translation>
    </message>
    <message numerus="yes">
        <source>article {id}: its text has %n characters, not {length}</source>
        <translation>
            <numerusform>статья {id}: в тексте %n символ, а не {length}</numerusform>
            <numerusform>статья {id}: в тексте %n символа, а не {length}</numerusform>
            <numerusform>статья {id}: в тексте %n символов, а не {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>article {id}: its text holds a carriage return, a NUL or a byte order mark</source>
        <translation>статья {id}: в тексте есть возврат каретки, NUL или метка порядка байтов</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lies outside the text</source>
        <translation>статья {id}: приглушённый участок выходит за пределы текста</translation>
    </message>
    <message>
        <source>article {article}, annotation {id}: {fault}</source>
        <translation>статья {article}, аннотация {id}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>{start}-{end} lies outside the text of %n characters</source>
        <translation>
            <numerusform>{start}-{end} выходит за пределы текста: в нём %n символ</numerusform>
            <numerusform>{start}-{end} выходит за пределы текста: в нём %n символа</numerusform>
            <numerusform>{start}-{end} выходит за пределы текста: в нём %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>its fragments {pieces} are not those of {start}-{end} in {count}</source>
        <translation>её фрагменты {pieces} не соответствуют {start}-{end} (число фрагментов: {count})</translation>
    </message>
    <message>
        <source>its fragments {pieces} overlap or are out of order</source>
        <translation>её фрагменты {pieces} пересекаются или стоят не по порядку</translation>
    </message>
    <message>
        <source>{start}-{end} holds other words than its quote</source>
        <translation>в {start}-{end} слова не те, что в цитате</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those it was made with</source>
        <translation>слова вокруг {start}-{end} не те, что были при разметке</translation>
    </message>
    <message>
        <source>the words around {start}-{end} are not those of the text</source>
        <translation>слова вокруг {start}-{end} не те, что в тексте</translation>
    </message>
    <message>
        <source>the original is not in base64</source>
        <translation>исходный файл не в base64</translation>
    </message>
    <message>
        <source>The project was exported to {target}: {what}.</source>
        <translation>Проект экспортирован в {target}: {what}.</translation>
    </message>
    <message>
        <source>{path} is the project itself; choose another name. Nothing was written.</source>
        <translation>{path} — сам проект; выберите другое имя. Ничего не записано.</translation>
    </message>
    <message>
        <source>The bundle is damaged; nothing was changed. {where}: {why}.</source>
        <translation>Пакет повреждён; ничего не изменено. {where}: {why}.</translation>
    </message>
    <message>
        <source>Cancelled: {what}.</source>
        <translation>Отменено: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n records added</source>
        <translation>
            <numerusform>%n запись добавлена</numerusform>
            <numerusform>%n записи добавлены</numerusform>
            <numerusform>%n записей добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles among them</source>
        <translation>
            <numerusform>из них %n статья</numerusform>
            <numerusform>из них %n статьи</numerusform>
            <numerusform>из них %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records the same already</source>
        <translation>
            <numerusform>%n запись уже такая же</numerusform>
            <numerusform>%n записи уже такие же</numerusform>
            <numerusform>%n записей уже такие же</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records replaced by the bundle&apos;s</source>
        <translation>
            <numerusform>%n запись заменена записью пакета</numerusform>
            <numerusform>%n записи заменены записями пакета</numerusform>
            <numerusform>%n записей заменено записями пакета</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records kept as the project has them, though the bundle differs</source>
        <translation>
            <numerusform>%n запись оставлена как в проекте, хотя в пакете иначе</numerusform>
            <numerusform>%n записи оставлены как в проекте, хотя в пакете иначе</numerusform>
            <numerusform>%n записей оставлено как в проекте, хотя в пакете иначе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records could not be replaced</source>
        <translation>
            <numerusform>%n запись не удалось заменить</numerusform>
            <numerusform>%n записи не удалось заменить</numerusform>
            <numerusform>%n записей не удалось заменить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more faults were found.</source>
        <translation>
            <numerusform>Найдена ещё %n ошибка.</numerusform>
            <numerusform>Найдены ещё %n ошибки.</numerusform>
            <numerusform>Найдено ещё %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} was changed while it was read. Undo the import.</source>
        <translation>Файл {file} изменён во время чтения. Отмените импорт.</translation>
    </message>
    <message>
        <source>{name} was kept: another record of the project has its {taken}</source>
        <translation>{name}: оставлено; у другой записи проекта то же: {taken}</translation>
    </message>
    <message>
        <source>{name} was replaced: it differed in {fields}</source>
        <translation>{name}: заменено; различия: {fields}</translation>
    </message>
    <message>
        <source>{name} was kept as the project has it: the bundle differs in {fields}</source>
        <translation>{name}: оставлено как в проекте; в пакете иначе: {fields}</translation>
    </message>
    <message>
        <source>Only what a check has found can be dismissed. Nothing was changed.</source>
        <translation>Признать верным можно только найденное проверкой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Select two claims or more that say the same thing.</source>
        <translation>Выберите не меньше двух утверждений, которые говорят одно и то же.</translation>
    </message>
    <message>
        <source>This group of claims is gone; it was dissolved or undone. Nothing was changed.</source>
        <translation>Этой группы утверждений больше нет: она распущена или отменена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{kind} is not a relation between claims ({known}).</source>
        <translation>{kind} — не связь между утверждениями ({known}).</translation>
    </message>
    <message>
        <source>These are one and the same claim. Select two different ones.</source>
        <translation>Это одно и то же утверждение. Выберите два разных.</translation>
    </message>
    <message>
        <source>These are one and the same claim. Nothing was changed.</source>
        <translation>Это одно и то же утверждение. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n reviews exported to {target}</source>
        <translation>
            <numerusform>%n разбор экспортирован в {target}</numerusform>
            <numerusform>%n разбора экспортированы в {target}</numerusform>
            <numerusform>%n разборов экспортировано в {target}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims left out, since something is missing</source>
        <translation>
            <numerusform>%n утверждение пропущено: чего-то не хватает</numerusform>
            <numerusform>%n утверждения пропущены: чего-то не хватает</numerusform>
            <numerusform>%n утверждений пропущено: чего-то не хватает</numerusform>
        </translation>
    </message>
    <message>
        <source>A review needs {missing}; nothing was written.</source>
        <translation>Для разбора не хватает: {missing}; ничего не записано.</translation>
    </message>
    <message>
        <source>No claim has a verdict yet; nothing was written. Give a claim its verdict in the inspector.</source>
        <translation>Ни у одного утверждения пока нет вердикта; ничего не записано. Задайте вердикт в полях утверждения.</translation>
    </message>
    <message>
        <source>No claim has all that a review needs; nothing was written. “{claim}” lacks: {missing}.</source>
        <translation>Ни у одного утверждения нет всего нужного для разбора; ничего не записано. «{claim}», не хватает: {missing}.</translation>
    </message>
    <message>
        <source>A claim has no field {field}.</source>
        <translation>У утверждения нет поля {field}.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of source ({known}).</source>
        <translation>{kind} — не вид источника ({known}).</translation>
    </message>
    <message>
        <source>This entity is gone. Nothing was changed.</source>
        <translation>Этой сущности больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{mode} is not a mode of speech ({known}).</source>
        <translation>{mode} — не вид речи ({known}).</translation>
    </message>
    <message>
        <source>This claim is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Этого утверждения больше нет: оно удалено или отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{status} is not a status of an article ({known}).</source>
        <translation>{status} — не статус статьи ({known}).</translation>
    </message>
    <message>
        <source>{field} is not a field of an article ({known}).</source>
        <translation>{field} — не поле статьи ({known}).</translation>
    </message>
    <message>
        <source>{words} is not a date; write it as 2026-03-14.</source>
        <translation>{words} — не дата; напишите в виде 2026-03-14.</translation>
    </message>
    <message>
        <source>An entity needs a name.</source>
        <translation>Сущности нужно имя.</translation>
    </message>
    <message>
        <source>An entity has no field {fields}.</source>
        <translation>У сущности нет поля {fields}.</translation>
    </message>
    <message>
        <source>{words} is not a Wikidata id; write it as Q42, or paste the address of the item.</source>
        <translation>{words} — не id Wikidata; напишите в виде Q42 или вставьте адрес страницы.</translation>
    </message>
    <message>
        <source>{words} is not a GeoNames id; write its number, or paste the address of the place.</source>
        <translation>{words} — не id GeoNames; напишите номер или вставьте адрес места.</translation>
    </message>
    <message>
        <source>This mention is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Этого упоминания больше нет: оно удалено или отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This entity is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Этой сущности больше нет: она удалена или отменена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Evidence has no field {field}.</source>
        <translation>У доказательства нет поля {field}.</translation>
    </message>
    <message>
        <source>{stance} is not a stance ({known}).</source>
        <translation>{stance} — не позиция ({known}).</translation>
    </message>
    <message>
        <source>A source on the web needs its address. Nothing was changed.</source>
        <translation>Источнику из сети нужен адрес. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This piece of evidence is gone; it was removed or undone. Nothing was changed.</source>
        <translation>Этого доказательства больше нет: оно удалено или отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>These words are evidence of this claim already.</source>
        <translation>Эти слова уже служат доказательством этого утверждения.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the hits; end it in {suffixes}.</source>
        <translation>По имени {name} неясно, как записать совпадения; пусть оно кончается на {suffixes}.</translation>
    </message>
    <message>
        <source>{name} does not say how to write the table; end it in {suffixes}.</source>
        <translation>По имени {name} неясно, как записать таблицу; пусть оно кончается на {suffixes}.</translation>
    </message>
    <message>
        <source>This example is in the guideline already.</source>
        <translation>Этот пример уже есть в инструкции.</translation>
    </message>
    <message>
        <source>The project has no guidelines yet; nothing was written.</source>
        <translation>В проекте пока нет инструкций; ничего не записано.</translation>
    </message>
    <message>
        <source>The guidelines were saved to {target}.</source>
        <translation>Инструкции сохранены: {target}.</translation>
    </message>
    <message>
        <source>A note can be kept on a problem of a text alone. Nothing was changed.</source>
        <translation>Заметку можно написать только к проблеме текста. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a problem of a text can be found to be right. Nothing was changed.</source>
        <translation>Признать верным можно только место с проблемой текста. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <comment>of how many</comment>
        <translation>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}.</source>
        <translation>{problems} в {ill} из {articles}.</translation>
    </message>
    <message>
        <source>{problems} in {ill} of {articles}, written to {target}.</source>
        <translation>{problems} в {ill} из {articles}; записано: {target}.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were found to be right.</source>
        <comment>problems</comment>
        <translation>
            <numerusform>Признано верными: ещё %n.</numerusform>
            <numerusform>Признано верными: ещё %n.</numerusform>
            <numerusform>Признано верными: ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A report is a .csv, .tsv or .jsonl file; {name} is none.</source>
        <translation>Отчёт — файл .csv, .tsv или .jsonl; {name} не таков.</translation>
    </message>
    <message>
        <source>This step cannot be undone: {name} has changed the same things since. Nothing was changed.</source>
        <translation>Этот шаг нельзя отменить: то же самое с тех пор изменено другим разметчиком ({name}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>This step has been undone in another window meanwhile. Nothing was changed.</source>
        <translation>Этот шаг тем временем отменён в другом окне. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The step of {moment} cannot be undone: something made later stands in its way. Undo that first. Nothing was changed.</source>
        <translation>Шаг от {moment} нельзя отменить: мешает сделанное позже. Сначала отмените его. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{colour} is not a colour; write it as #1d33da.</source>
        <translation>{colour} — не цвет; напишите в виде #1d33da.</translation>
    </message>
    <message>
        <source>{name} stands below this label already and cannot stand above it.</source>
        <translation>{name} уже стоит ниже этой метки и не может стоять выше неё.</translation>
    </message>
    <message>
        <source>{label} cannot be merged into {other}: they must be two labels of one layer.</source>
        <translation>Метку {label} нельзя объединить с {other}: нужны две метки одного слоя.</translation>
    </message>
    <message>
        <source>The {layer} layer has a field {key} already.</source>
        <translation>В слое {layer} уже есть поле {key}.</translation>
    </message>
    <message>
        <source>This field is gone. Nothing was changed.</source>
        <translation>Этого поля больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This label is gone. Nothing was changed.</source>
        <translation>Этой метки больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is not a label for whole articles.</source>
        <translation>{name} — не метка для статей целиком.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>The {layer} layer has a label {name} already (it may be retired). Choose another name.</source>
        <translation>В слое {layer} уже есть метка {name} (возможно, в архиве). Выберите другое название.</translation>
    </message>
    <message>
        <source>{key} cannot be a label&apos;s key: use a digit 1-9 or a letter other than A F J K M N R U X.</source>
        <translation>{key} не может быть клавишей метки: возьмите цифру 1-9 или букву, кроме A F J K M N R U X.</translation>
    </message>
    <message>
        <source>The key {key} belongs to {label}. Choose another, or take it from {label} first.</source>
        <translation>Клавиша {key} занята меткой {label}. Выберите другую или сначала освободите эту.</translation>
    </message>
    <message>
        <source>An alias needs a form.</source>
        <translation>Форме имени нужно написание.</translation>
    </message>
    <message>
        <source>{kind} is not a kind of alias ({known}).</source>
        <translation>{kind} — не вид формы имени ({known}).</translation>
    </message>
    <message>
        <source>Choose at least two entities to merge.</source>
        <translation>Для объединения выберите не меньше двух сущностей.</translation>
    </message>
    <message>
        <source>Choose the mentions to split off and a name for the new entity.</source>
        <translation>Выберите упоминания, которые надо отделить, и имя новой сущности.</translation>
    </message>
    <message>
        <source>None of these mentions names this entity any more. Nothing was changed.</source>
        <translation>Ни одно из этих упоминаний больше не указывает на эту сущность. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} has been merged into another entity already. Nothing was changed.</source>
        <translation>Сущность {name} уже объединена с другой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A kept search needs a name. Nothing was changed.</source>
        <translation>Сохранённому поиску нужно название. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This search is gone; it was deleted or undone. Nothing was changed.</source>
        <translation>Этого поиска больше нет: он удалён или отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>You have already marked these sentences as claims.</source>
        <translation>Эти фразы вы уже пометили как утверждения.</translation>
    </message>
    <message>
        <source>{who} is in this chain already: nobody reports themselves. Nothing was changed.</source>
        <translation>{who} уже в этой цепочке: никто не передаёт сам себя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>One turn of speech stands in one article; these claims stand in several. Nothing was changed.</source>
        <translation>Реплика стоит в одной статье, а эти утверждения — в нескольких. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The scale of verdicts has changed meanwhile; nothing was reordered. Try again.</source>
        <translation>Шкала вердиктов тем временем изменилась; порядок прежний. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{rating}” stays on the scale, as verdicts use it: {count}. Rename it, or change these first.</source>
        <translation>«{rating}» остаётся в шкале: так отмечено вердиктов — {count}. Переименуйте или сначала измените их.</translation>
    </message>
    <message>
        <source>“{rating}” is the only verdict of the scale; add another one first.</source>
        <translation>«{rating}» — единственный вердикт шкалы; сначала добавьте другой.</translation>
    </message>
    <message>
        <source>A verdict needs a name.</source>
        <translation>Вердикту нужно название.</translation>
    </message>
    <message>
        <source>“{rating}” is on the scale already.</source>
        <translation>«{rating}» уже есть в шкале.</translation>
    </message>
    <message>
        <source>“{rating}” is no longer on the scale of verdicts. Nothing was changed.</source>
        <translation>«{rating}» больше нет в шкале вердиктов. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file in it. Nothing was written.</source>
        <translation>{path} — папка; назовите файл в ней. Ничего не записано.</translation>
    </message>
    <message>
        <source>{path} exists already and was not changed; choose another name or --overwrite.</source>
        <translation>{path} уже есть и не изменён; выберите другое имя или --overwrite.</translation>
    </message>
    <message>
        <source>{path} was made by someone else meanwhile and was not changed; choose another name.</source>
        <translation>{path} тем временем создан кем-то другим и не изменён; выберите другое имя.</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. An older file was not changed.</source>
        <translation>{path} не удалось записать: {reason}. Прежний файл не изменён.</translation>
    </message>
    <message>
        <source>Two scripts in a word</source>
        <translation>Две письменности в слове</translation>
    </message>
    <message>
        <source>Latin and Cyrillic letters that look alike stand in one word; searching and counting do not find it.</source>
        <translation>В одном слове смешаны похожие буквы латиницы и кириллицы; поиск и подсчёт такого слова не находят.</translation>
    </message>
    <message>
        <source>Letter of another language</source>
        <translation>Буква другого языка</translation>
    </message>
    <message>
        <source>The alphabet of the article&apos;s language does not have this letter.</source>
        <translation>В алфавите языка статьи такой буквы нет.</translation>
    </message>
    <message>
        <source>Typed for an old font</source>
        <translation>Набрано под старый шрифт</translation>
    </message>
    <message>
        <source>Kazakh letters were typed as others, which only a font of that time shows as Kazakh.</source>
        <translation>Казахские буквы набраны другими знаками; казахскими их показывает только шрифт тех лет.</translation>
    </message>
    <message>
        <source>Letter in pieces</source>
        <translation>Составная буква</translation>
    </message>
    <message>
        <source>A letter and its mark are two characters (NFD); other texts have them as one (NFC).</source>
        <translation>Буква и её диакритический знак записаны двумя символами (NFD); в других текстах это один символ (NFC).</translation>
    </message>
    <message>
        <source>Invisible character</source>
        <translation>Невидимый символ</translation>
    </message>
    <message>
        <source>A soft hyphen, a zero-width character or a mark of direction stands inside the text.</source>
        <translation>Внутри текста стоит мягкий перенос, символ нулевой ширины или знак направления.</translation>
    </message>
    <message>
        <source>Decoded wrongly</source>
        <translation>Неверная кодировка</translation>
    </message>
    <message>
        <source>The words were read in another encoding than they were written in.</source>
        <translation>Слова прочитаны не в той кодировке, в которой были записаны.</translation>
    </message>
    <message>
        <source>Missing space</source>
        <translation>Нет пробела</translation>
    </message>
    <message>
        <source>A word follows a stop or a comma without a space.</source>
        <translation>После точки или запятой слово стоит без пробела.</translation>
    </message>
    <message>
        <source>Dash without its spaces</source>
        <translation>Тире без пробелов</translation>
    </message>
    <message>
        <source>The dash before who says it stands close to the comma or to the word.</source>
        <translation>Тире перед указанием говорящего стоит вплотную к запятой или к слову.</translation>
    </message>
    <message>
        <source>Doubled word</source>
        <translation>Повтор слова</translation>
    </message>
    <message>
        <source>The same word stands twice, one after the other.</source>
        <translation>Одно и то же слово стоит дважды подряд.</translation>
    </message>
    <message>
        <source>Sign without its partner</source>
        <translation>Знак без пары</translation>
    </message>
    <message>
        <source>A quotation mark or a bracket is opened and not closed, or closed and not opened.</source>
        <translation>Кавычка или скобка открыта и не закрыта либо закрыта, но не открыта.</translation>
    </message>
    <message>
        <source>the reviewing organisation</source>
        <translation>организация, проводящая проверку</translation>
    </message>
    <message>
        <source>its address on the web</source>
        <translation>её веб-адрес</translation>
    </message>
    <message>
        <source>the address of its reviews</source>
        <translation>адрес её разборов</translation>
    </message>
    <message>
        <source>the words of the claim</source>
        <translation>слова утверждения</translation>
    </message>
    <message>
        <source>who says it</source>
        <translation>кто говорит</translation>
    </message>
    <message>
        <source>the date of the claim</source>
        <translation>дата утверждения</translation>
    </message>
    <message>
        <source>the address (url) of an article that it stands in</source>
        <translation>адрес (url) статьи, в которой оно стоит</translation>
    </message>
    <message>
        <source>the date of the verdict</source>
        <translation>дата вердикта</translation>
    </message>
    <message>
        <source>a place of its verdict on the project&apos;s scale</source>
        <translation>место вердикта в шкале проекта</translation>
    </message>
    <message>
        <source>ClaimReview (JSON-LD)</source>
        <translation>ClaimReview (JSON-LD)</translation>
    </message>
    <message>
        <source>one review for each claim with a verdict, as schema.org has it, for a site on the web</source>
        <translation>по одному разбору на каждое утверждение с вердиктом, по схеме schema.org, для сайта</translation>
    </message>
    <message>
        <source>new</source>
        <comment>status of an article</comment>
        <translation>новая</translation>
    </message>
    <message>
        <source>in work</source>
        <comment>status of an article</comment>
        <translation>в работе</translation>
    </message>
    <message>
        <source>done</source>
        <comment>status of an article</comment>
        <translation>готова</translation>
    </message>
    <message>
        <source>needs review</source>
        <comment>status of an article</comment>
        <translation>на проверку</translation>
    </message>
    <message>
        <source>suggested</source>
        <comment>status of an annotation</comment>
        <translation>предложена</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>status of an annotation</comment>
        <translation>принята</translation>
    </message>
    <message>
        <source>rejected</source>
        <comment>status of an annotation</comment>
        <translation>отклонена</translation>
    </message>
    <message>
        <source>gold</source>
        <comment>status of an annotation</comment>
        <translation>эталон</translation>
    </message>
    <message>
        <source>hand</source>
        <comment>how an annotation was made</comment>
        <translation>вручную</translation>
    </message>
    <message>
        <source>bulk</source>
        <comment>how an annotation was made</comment>
        <translation>массово</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>how an annotation was made</comment>
        <translation>правило</translation>
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
        <translation>названный</translation>
    </message>
    <message>
        <source>group</source>
        <comment>kind of the source of a claim</comment>
        <translation>группа</translation>
    </message>
    <message>
        <source>anonymous</source>
        <comment>kind of the source of a claim</comment>
        <translation>анонимный</translation>
    </message>
    <message>
        <source>agentless</source>
        <comment>kind of the source of a claim</comment>
        <translation>безличный</translation>
    </message>
    <message>
        <source>author</source>
        <comment>kind of the source of a claim</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>unresolved</source>
        <comment>kind of the source of a claim</comment>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>mode of speech</comment>
        <translation>прямая</translation>
    </message>
    <message>
        <source>indirect</source>
        <comment>mode of speech</comment>
        <translation>косвенная</translation>
    </message>
    <message>
        <source>mixed</source>
        <comment>mode of speech</comment>
        <translation>смешанная</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>stance of evidence</comment>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>refutes</source>
        <comment>stance of evidence</comment>
        <translation>опровергает</translation>
    </message>
    <message>
        <source>context</source>
        <comment>stance of evidence</comment>
        <translation>контекст</translation>
    </message>
    <message>
        <source>same</source>
        <comment>how one claim stands to another</comment>
        <translation>то же</translation>
    </message>
    <message>
        <source>paraphrase</source>
        <comment>how one claim stands to another</comment>
        <translation>парафраз</translation>
    </message>
    <message>
        <source>supports</source>
        <comment>how one claim stands to another</comment>
        <translation>подтверждает</translation>
    </message>
    <message>
        <source>contradicts</source>
        <comment>how one claim stands to another</comment>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>qualifies</source>
        <comment>how one claim stands to another</comment>
        <translation>уточняет</translation>
    </message>
    <message>
        <source>updates</source>
        <comment>how one claim stands to another</comment>
        <translation>обновляет</translation>
    </message>
    <message>
        <source>part of</source>
        <comment>how one claim stands to another</comment>
        <translation>часть</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>layer</comment>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>entity</source>
        <comment>layer</comment>
        <translation>сущность</translation>
    </message>
    <message>
        <source>attribution</source>
        <comment>layer</comment>
        <translation>атрибуция</translation>
    </message>
    <message>
        <source>event/property</source>
        <comment>type of a claim</comment>
        <translation>событие/свойство</translation>
    </message>
    <message>
        <source>numerical</source>
        <comment>type of a claim</comment>
        <translation>числовое</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>type of a claim</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>causal</source>
        <comment>type of a claim</comment>
        <translation>причинное</translation>
    </message>
    <message>
        <source>position</source>
        <comment>type of a claim</comment>
        <translation>мнение</translation>
    </message>
    <message>
        <source>prediction</source>
        <comment>type of a claim</comment>
        <translation>прогноз</translation>
    </message>
    <message>
        <source>promise</source>
        <comment>type of a claim</comment>
        <translation>обещание</translation>
    </message>
    <message>
        <source>supported</source>
        <comment>verdict on a claim</comment>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>refuted</source>
        <comment>verdict on a claim</comment>
        <translation>опровергнуто</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <comment>verdict on a claim</comment>
        <translation>мало доказательств</translation>
    </message>
    <message>
        <source>conflicting</source>
        <comment>verdict on a claim</comment>
        <translation>противоречиво</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>answer</comment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <comment>answer</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>name</source>
        <comment>kind of a form of a name</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>acronym</source>
        <comment>kind of a form of a name</comment>
        <translation>аббревиатура</translation>
    </message>
    <message>
        <source>title</source>
        <comment>kind of a form of a name</comment>
        <translation>титул</translation>
    </message>
    <message>
        <source>nominal</source>
        <comment>kind of a form of a name</comment>
        <translation>нарицательное</translation>
    </message>
    <message>
        <source>inflected</source>
        <comment>kind of a form of a name</comment>
        <translation>словоформа</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <comment>menu</comment>
        <translation>&amp;Проект</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <comment>menu</comment>
        <translation>П&amp;равка</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <comment>menu</comment>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <comment>menu</comment>
        <translation>Раз&amp;метка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <comment>menu</comment>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <comment>menu</comment>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>Article list</source>
        <comment>menu</comment>
        <translation>Список статей</translation>
    </message>
    <message>
        <source>Attribution</source>
        <comment>menu</comment>
        <translation>Атрибуция</translation>
    </message>
    <message>
        <source>Claim</source>
        <comment>menu</comment>
        <translation>Утверждение</translation>
    </message>
    <message>
        <source>Claims of the project</source>
        <comment>menu</comment>
        <translation>Утверждения проекта</translation>
    </message>
    <message>
        <source>Colours</source>
        <comment>menu</comment>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>menu</comment>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>menu</comment>
        <translation>Сущности</translation>
    </message>
    <message>
        <source>Entity</source>
        <comment>menu</comment>
        <translation>Сущность</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>menu</comment>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Hits of the search</source>
        <comment>menu</comment>
        <translation>Совпадения поиска</translation>
    </message>
    <message>
        <source>In the help</source>
        <comment>menu</comment>
        <translation>В справке</translation>
    </message>
    <message>
        <source>In the list</source>
        <comment>menu</comment>
        <translation>В списке</translation>
    </message>
    <message>
        <source>In the pinned article</source>
        <comment>menu</comment>
        <translation>В закреплённой статье</translation>
    </message>
    <message>
        <source>Label chips</source>
        <comment>menu</comment>
        <translation>Плашки меток</translation>
    </message>
    <message>
        <source>Language</source>
        <comment>menu</comment>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <comment>menu</comment>
        <translation>Язык программы</translation>
    </message>
    <message>
        <source>Panels</source>
        <comment>menu</comment>
        <translation>Панели</translation>
    </message>
    <message>
        <source>Pinned article</source>
        <comment>menu</comment>
        <translation>Закреплённая статья</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>menu</comment>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Tour</source>
        <comment>menu</comment>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>не уверен</translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message>
        <source>{who}, {when} UTC</source>
        <translation>{who}, {when} UTC</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>language</comment>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
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
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>operation not permitted</source>
        <translation>действие не разрешено</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>на диске не осталось места</translation>
    </message>
    <message>
        <source>disk quota exceeded</source>
        <translation>превышена квота на диске</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>input/output error</source>
        <translation>ошибка ввода-вывода</translation>
    </message>
    <message>
        <source>is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>file exists</source>
        <translation>такой файл уже есть</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>имя файла слишком длинное</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Совпадение</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>This annotation</source>
        <translation>Эта аннотация</translation>
    </message>
    <message>
        <source>Steps to show</source>
        <translation>Показывать шаги</translation>
    </message>
    <message>
        <source>What the step changed</source>
        <translation>Что изменил шаг</translation>
    </message>
    <message>
        <source>Undo back to here…</source>
        <translation>Отменить до шага…</translation>
    </message>
    <message>
        <source>Undo every step of yours after this one</source>
        <translation>Отменить все ваши шаги после этого</translation>
    </message>
    <message>
        <source>Nothing has been done yet. Every mark and change will be listed here.</source>
        <translation>Пока ничего не сделано. Здесь будут перечислены все пометки и изменения.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Оставить всё</translation>
    </message>
    <message>
        <source>Undo back to the step chosen in the history…</source>
        <translation>Отменить до шага, выбранного в истории…</translation>
    </message>
    <message>
        <source>Select an annotation to see its steps.</source>
        <translation>Выберите аннотацию, чтобы увидеть её шаги.</translation>
    </message>
    <message>
        <source>Nothing has been done here yet. Every mark and change will be listed.</source>
        <translation>Здесь пока ничего не сделано. Будут перечислены все пометки и изменения.</translation>
    </message>
    <message>
        <source>The article of this step is gone; undo its removal to see it.</source>
        <translation>Статьи этого шага больше нет; чтобы увидеть её, отмените удаление.</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo after this step.</source>
        <translation>После этого шага нет ваших шагов, которые можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>This undoes %n steps of yours after the chosen one ({rows}). Redo brings them back.</source>
        <translation>
            <numerusform>После выбранного шага будет отменён %n ваш шаг ({rows}). Отменённое можно повторить.</numerusform>
            <numerusform>После выбранного шага будут отменены %n ваших шага ({rows}). Отменённое можно повторить.</numerusform>
            <numerusform>После выбранного шага будет отменено %n ваших шагов ({rows}). Отменённое можно повторить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undid %n steps. Ctrl+Y brings them back one by one.</source>
        <translation>
            <numerusform>Отменён %n шаг. Повторять по одному: Ctrl+Y.</numerusform>
            <numerusform>Отменены %n шага. Повторять по одному: Ctrl+Y.</numerusform>
            <numerusform>Отменено %n шагов. Повторять по одному: Ctrl+Y.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n steps</source>
        <translation>
            <numerusform>Отменить %n шаг</numerusform>
            <numerusform>Отменить %n шага</numerusform>
            <numerusform>Отменить %n шагов</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Undone: {step}. Ctrl+Y does it again.</source>
        <translation>Отменено: {step}. Повторить: Ctrl+Y.</translation>
    </message>
    <message>
        <source>Done again: {step}.</source>
        <translation>Повторено: {step}.</translation>
    </message>
    <message>
        <source>Stopped halfway. Ctrl+Z takes back what was changed so far.</source>
        <translation>Остановлено на полпути. Отменить уже изменённое: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Next: {step} (in another article, now shown). Press again to take it back.</source>
        <translation>Следующее: {step} (в другой статье, она показана). Чтобы отменить, нажмите ещё раз.</translation>
    </message>
    <message>
        <source>Next: {step} (from {date}). Press again to take it back.</source>
        <translation>Следующее: {step} (от {date}). Чтобы отменить, нажмите ещё раз.</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Отменить: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Повторить: {step}</translation>
    </message>
    <message>
        <source>the type of its claim</source>
        <translation>тип её утверждения</translation>
    </message>
    <message>
        <source>the check-worthiness of its claim</source>
        <translation>«стоит проверки» её утверждения</translation>
    </message>
    <message>
        <source>the topic of its claim</source>
        <translation>тема её утверждения</translation>
    </message>
    <message>
        <source>the date of its claim</source>
        <translation>дата её утверждения</translation>
    </message>
    <message>
        <source>the date of what its claim is about</source>
        <translation>дата того, о чём её утверждение</translation>
    </message>
    <message>
        <source>{what} holds half a character (a lone surrogate)</source>
        <translation>{what}: есть половина символа (одиночный суррогат)</translation>
    </message>
    <message>
        <source>{what} holds a NUL character</source>
        <translation>{what}: есть символ NUL</translation>
    </message>
    <message>
        <source>{what} is missing or no string</source>
        <translation>{what}: нет или не строка</translation>
    </message>
    <message>
        <source>{what} is empty</source>
        <translation>{what}: пусто</translation>
    </message>
    <message>
        <source>{what} is no string</source>
        <translation>{what}: не строка</translation>
    </message>
    <message>
        <source>{value} is not a time</source>
        <translation>{value} — не время</translation>
    </message>
    <message>
        <source>{what} is no object</source>
        <translation>{what}: не объект</translation>
    </message>
    <message>
        <source>{what} is no list</source>
        <translation>{what}: не список</translation>
    </message>
    <message>
        <source>the id {value} is no string</source>
        <translation>id {value} — не строка</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>its annotator</source>
        <translation>её разметчик</translation>
    </message>
    <message>
        <source>its status</source>
        <translation>её статус</translation>
    </message>
    <message>
        <source>its origin</source>
        <translation>её происхождение</translation>
    </message>
    <message>
        <source>its note</source>
        <translation>её заметка</translation>
    </message>
    <message>
        <source>its label</source>
        <translation>её метка</translation>
    </message>
    <message>
        <source>its layer</source>
        <translation>её слой</translation>
    </message>
    <message>
        <source>the layer `document` is for labels of whole articles</source>
        <translation>слой `document` служит для меток статей целиком</translation>
    </message>
    <message>
        <source>{what} {value} is none of: {allowed}</source>
        <translation>{what}: {value} — не из числа допустимых: {allowed}</translation>
    </message>
    <message>
        <source>its confidence {value} is not between 0 and 1</source>
        <translation>её уверенность {value} не между 0 и 1</translation>
    </message>
    <message>
        <source>its attributes object</source>
        <translation>объект её атрибутов</translation>
    </message>
    <message>
        <source>its attributes hold a NUL character</source>
        <translation>в её атрибутах есть символ NUL</translation>
    </message>
    <message>
        <source>its attributes</source>
        <translation>её атрибуты</translation>
    </message>
    <message>
        <source>its fragments</source>
        <translation>её фрагменты</translation>
    </message>
    <message>
        <source>its fragments do not span {start}-{end}</source>
        <translation>её фрагменты не охватывают {start}-{end}</translation>
    </message>
    <message>
        <source>a fragment</source>
        <translation>фрагмент</translation>
    </message>
    <message>
        <source>a fragment is not a pair of offsets</source>
        <translation>фрагмент — не пара смещений</translation>
    </message>
    <message>
        <source>a fragment&apos;s start</source>
        <translation>начало фрагмента</translation>
    </message>
    <message>
        <source>a fragment&apos;s end</source>
        <translation>конец фрагмента</translation>
    </message>
    <message>
        <source>{what} is no whole number</source>
        <translation>{what}: не целое число</translation>
    </message>
    <message>
        <source>its text is no string</source>
        <translation>её текст — не строка</translation>
    </message>
    <message>
        <source>its offsets {start}-{end} are empty</source>
        <translation>её смещения {start}-{end} пусты</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {start}-{end} lie outside the text, which has %n characters</source>
        <translation>
            <numerusform>её смещения {start}-{end} выходят за пределы текста, в котором %n символ</numerusform>
            <numerusform>её смещения {start}-{end} выходят за пределы текста, в котором %n символа</numerusform>
            <numerusform>её смещения {start}-{end} выходят за пределы текста, в котором %n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>moved from {start}-{end} to {new_start}-{new_end}, where “{quote}” is</source>
        <translation>перенесена с {start}-{end} на {new_start}-{new_end}, где стоит «{quote}»</translation>
    </message>
    <message numerus="yes">
        <source>{offsets} (which lie outside the text of %n characters)</source>
        <translation>
            <numerusform>{offsets} (за пределами текста, в котором %n символ)</numerusform>
            <numerusform>{offsets} (за пределами текста, в котором %n символа)</numerusform>
            <numerusform>{offsets} (за пределами текста, в котором %n символов)</numerusform>
        </translation>
    </message>
    <message>
        <source>its offsets {offsets} do not hold “{quote}”, and that is not nearby</source>
        <translation>по её смещениям {offsets} нет слов «{quote}», нет их и поблизости</translation>
    </message>
    <message numerus="yes">
        <source>its offsets {offsets} do not hold “{quote}”, and that is %n times nearby</source>
        <translation>
            <numerusform>по её смещениям {offsets} нет слов «{quote}», а поблизости они встречаются %n раз</numerusform>
            <numerusform>по её смещениям {offsets} нет слов «{quote}», а поблизости они встречаются %n раза</numerusform>
            <numerusform>по её смещениям {offsets} нет слов «{quote}», а поблизости они встречаются %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>an entity</source>
        <translation>сущность</translation>
    </message>
    <message>
        <source>the name of an entity</source>
        <translation>имя сущности</translation>
    </message>
    <message>
        <source>the type of an entity</source>
        <translation>тип сущности</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>the annotator of a comment</source>
        <translation>разметчик комментария</translation>
    </message>
    <message>
        <source>its claim</source>
        <translation>её утверждение</translation>
    </message>
    <message>
        <source>the text of its claim</source>
        <translation>текст её утверждения</translation>
    </message>
    <message>
        <source>a rating of its scale</source>
        <translation>оценка её шкалы</translation>
    </message>
    <message>
        <source>its scale</source>
        <translation>её шкала</translation>
    </message>
    <message>
        <source>a verdict</source>
        <translation>вердикт</translation>
    </message>
    <message>
        <source>the rating of a verdict</source>
        <translation>оценка вердикта</translation>
    </message>
    <message>
        <source>the explanation of a verdict</source>
        <translation>объяснение вердикта</translation>
    </message>
    <message>
        <source>the annotator of a verdict</source>
        <translation>разметчик вердикта</translation>
    </message>
    <message>
        <source>the date of a verdict</source>
        <translation>дата вердикта</translation>
    </message>
    <message>
        <source>a piece of evidence</source>
        <translation>доказательство</translation>
    </message>
    <message>
        <source>a piece of evidence has neither an address nor words of an article</source>
        <translation>у доказательства нет ни адреса, ни слов статьи</translation>
    </message>
    <message>
        <source>the stance of its evidence</source>
        <translation>позиция её доказательства</translation>
    </message>
    <message>
        <source>the question of its evidence</source>
        <translation>вопрос её доказательства</translation>
    </message>
    <message>
        <source>the answer of its evidence</source>
        <translation>ответ её доказательства</translation>
    </message>
    <message>
        <source>the article of its evidence</source>
        <translation>статья её доказательства</translation>
    </message>
    <message>
        <source>the sha256 of that article</source>
        <translation>sha256 этой статьи</translation>
    </message>
    <message>
        <source>the address of its evidence</source>
        <translation>адрес её доказательства</translation>
    </message>
    <message>
        <source>the archived address of its evidence</source>
        <translation>адрес архивной копии её доказательства</translation>
    </message>
    <message>
        <source>the day of access of its evidence</source>
        <translation>дата доступа её доказательства</translation>
    </message>
    <message>
        <source>the medium of its evidence</source>
        <translation>вид материала её доказательства</translation>
    </message>
    <message>
        <source>the quote of its evidence</source>
        <translation>цитата её доказательства</translation>
    </message>
    <message>
        <source>the start of its evidence</source>
        <translation>начало её доказательства</translation>
    </message>
    <message>
        <source>its evidence&apos;s end</source>
        <translation>конец её доказательства</translation>
    </message>
    <message>
        <source>the offsets {start}-{end} of its evidence are empty</source>
        <translation>смещения {start}-{end} её доказательства пусты</translation>
    </message>
    <message>
        <source>the text of its evidence</source>
        <translation>текст её доказательства</translation>
    </message>
    <message>
        <source>{what}: {reason}</source>
        <translation>{what}: {reason}</translation>
    </message>
    <message>
        <source>its attribution</source>
        <translation>её атрибуция</translation>
    </message>
    <message>
        <source>its sources are nested more than {count} deep</source>
        <translation>вложенность её источников больше {count}</translation>
    </message>
    <message>
        <source>a cue</source>
        <translation>маркер речи</translation>
    </message>
    <message>
        <source>its mode of speech</source>
        <translation>её вид речи</translation>
    </message>
    <message>
        <source>the medium of its attribution</source>
        <translation>вид материала её атрибуции</translation>
    </message>
    <message>
        <source>the certainty of its attribution</source>
        <translation>достоверность её атрибуции</translation>
    </message>
    <message>
        <source>a source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>its kind of source</source>
        <translation>её вид источника</translation>
    </message>
    <message>
        <source>{what} names no annotation</source>
        <translation>{what}: такой аннотации нет</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>архив ZIP или офисный документ</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>старый офисный документ</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>сжатый файл</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>a binary file</source>
        <translation>двоичный файл</translation>
    </message>
    <message>
        <source>byte 0x{byte} at {place} is not {encoding}; choose another encoding</source>
        <translation>байт 0x{byte} в позиции {place} не подходит к кодировке {encoding}; выберите другую кодировку</translation>
    </message>
    <message>
        <source>{reason}; the rest of the file was not read</source>
        <translation>{reason}; остаток файла не прочитан</translation>
    </message>
    <message>
        <source>{size} MB in one line are more than the {limit} MB that one article may take</source>
        <translation>в одной строке {size} МБ, а на одну статью допускается не больше {limit} МБ</translation>
    </message>
    <message>
        <source>there is no column {name}; the columns are: {columns}</source>
        <translation>столбца {name} нет; есть столбцы: {columns}</translation>
    </message>
    <message>
        <source>no column is known to hold the text; choose it (on the command line: --text-column). The columns are: {columns}</source>
        <translation>неизвестно, в каком столбце текст; выберите его (в командной строке: --text-column). Есть столбцы: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>{columns} and %n more</source>
        <translation>
            <numerusform>{columns} и ещё %n</numerusform>
            <numerusform>{columns} и ещё %n</numerusform>
            <numerusform>{columns} и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>columns</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>кавычка открыта и не закрыта</translation>
    </message>
    <message>
        <source>a quotation mark stands inside a quoted cell; write it twice (&quot;&quot;)</source>
        <translation>внутри ячейки в кавычках стоит кавычка; напишите её дважды (&quot;&quot;)</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}</source>
        <translation>строку не удалось прочитать: {reason}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>this is an export of annotations without the texts; import the JSONL export</source>
        <translation>это экспорт аннотаций без текстов; импортируйте экспорт JSONL</translation>
    </message>
    <message numerus="yes">
        <source>the row has %n cells, the header {columns}</source>
        <translation>
            <numerusform>в строке %n ячейка, в заголовке — {columns}</numerusform>
            <numerusform>в строке %n ячейки, в заголовке — {columns}</numerusform>
            <numerusform>в строке %n ячеек, в заголовке — {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values</source>
        <translation>Значения через запятую</translation>
    </message>
    <message>
        <source>one row, one article, without annotations</source>
        <translation>одна строка — одна статья, без аннотаций</translation>
    </message>
    <message>
        <source>one row, one annotation with its article&apos;s fields</source>
        <translation>одна строка — одна аннотация с полями её статьи</translation>
    </message>
    <message>
        <source>Tab-separated values</source>
        <translation>Значения через табуляцию</translation>
    </message>
    <message>
        <source>{reason}; save the file as UTF-8</source>
        <translation>{reason}; сохраните файл в UTF-8</translation>
    </message>
    <message>
        <source>the line holds no object</source>
        <translation>в строке нет объекта</translation>
    </message>
    <message>
        <source>{key} is not text</source>
        <translation>{key} — не текст</translation>
    </message>
    <message>
        <source>{key} is not a list</source>
        <translation>{key} — не список</translation>
    </message>
    <message>
        <source>an alias is neither text nor an object with a form and a kind ({kinds})</source>
        <translation>форма имени — не текст и не объект с написанием и видом ({kinds})</translation>
    </message>
    <message>
        <source>no column holds the name of the entity (name); the columns are: {columns}</source>
        <translation>ни в одном столбце нет имени сущности (name); есть столбцы: {columns}</translation>
    </message>
    <message>
        <source>the rest cannot be read: {reason}</source>
        <translation>остальное не удалось прочитать: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%n cells for {columns} columns</source>
        <translation>
            <numerusform>%n ячейка, а столбцов: {columns}</numerusform>
            <numerusform>%n ячейки, а столбцов: {columns}</numerusform>
            <numerusform>%n ячеек, а столбцов: {columns}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind} is not a kind of form ({kinds})</source>
        <translation>вида формы {kind} нет; есть: {kinds}</translation>
    </message>
    <message>
        <source>the entity has no name</source>
        <translation>у сущности нет имени</translation>
    </message>
    <message>
        <source>it holds a NUL character, which a project cannot keep</source>
        <translation>есть символ NUL, который нельзя хранить в проекте</translation>
    </message>
    <message>
        <source>one value has more than the {limit} MB that one article may take</source>
        <translation>одно значение больше {limit} МБ, допустимых для одной статьи</translation>
    </message>
    <message>
        <source>item {number}</source>
        <translation>элемент {number}</translation>
    </message>
    <message>
        <source>it holds no articles: an array of objects is needed, or an object with one</source>
        <translation>статей нет: нужен массив объектов или объект с таким массивом</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the array is missing</source>
        <translation>нарушен JSON: нет запятой или конца массива</translation>
    </message>
    <message>
        <source>broken JSON: a key in quotation marks and a colon are missing</source>
        <translation>нарушен JSON: нет ключа в кавычках и двоеточия</translation>
    </message>
    <message>
        <source>broken JSON: a comma or the end of the object is missing</source>
        <translation>нарушен JSON: нет запятой или конца объекта</translation>
    </message>
    <message>
        <source>an array of articles, or an object that holds one</source>
        <translation>массив статей или объект с таким массивом</translation>
    </message>
    <message>
        <source>the key {key} stands twice in one object</source>
        <translation>ключ {key} стоит в одном объекте дважды</translation>
    </message>
    <message>
        <source>{name} is not JSON</source>
        <translation>{name} — не JSON</translation>
    </message>
    <message>
        <source>the number {digits} is too large</source>
        <translation>число {digits} слишком велико</translation>
    </message>
    <message>
        <source>it holds a NUL character (\u0000)</source>
        <translation>есть символ NUL (\u0000)</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>есть половина символа (одиночный суррогат)</translation>
    </message>
    <message>
        <source>broken JSON: {reason} at character {place}</source>
        <translation>нарушен JSON: {reason}, символ {place}</translation>
    </message>
    <message>
        <source>a number has too many digits ({reason})</source>
        <translation>в числе слишком много цифр ({reason})</translation>
    </message>
    <message>
        <source>it is nested more than {count} levels deep</source>
        <translation>вложенность больше {count} уровней</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>one line, one article, with its annotations where it is our own form</source>
        <translation>одна строка — одна статья, в нашем формате с аннотациями</translation>
    </message>
    <message>
        <source>one line, one article, with all its annotations</source>
        <translation>одна строка — одна статья со всеми аннотациями</translation>
    </message>
    <message>
        <source>the file has more than the {limit} MB that one article may take</source>
        <translation>файл больше {limit} МБ, допустимых для одной статьи</translation>
    </message>
    <message>
        <source>this is {what}, not text</source>
        <translation>это {what}, а не текст</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>one file, one article</source>
        <translation>один файл — одна статья</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>пустой архив ZIP</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>изображение PNG</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>изображение JPEG</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>изображение GIF</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архив gzip</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>архив bzip2</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>архив xz</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>архив 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архив RAR</translation>
    </message>
    <message>
        <source>an SQLite database</source>
        <translation>база данных SQLite</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>документ RTF</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>звуковой файл или видео</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>звуковой файл</translation>
    </message>
    <message>
        <source>it is {what}</source>
        <translation>это {what}</translation>
    </message>
    <message>
        <source>there is no encoding called {encoding}</source>
        <translation>кодировки {encoding} нет</translation>
    </message>
    <message>
        <source>byte {byte} at position {place} (line {line}) is not valid in {encoding}: {reason}</source>
        <translation>байт {byte} в позиции {place} (строка {line}) не подходит к кодировке {encoding}: {reason}</translation>
    </message>
    <message>
        <source>it is no text: there is a NUL byte at position {place}</source>
        <translation>это не текст: в позиции {place} байт NUL</translation>
    </message>
    <message numerus="yes">
        <source>it is no text: {controls} of the first %n bytes are control characters</source>
        <translation>
            <numerusform>это не текст: управляющих символов {controls} на %n первый байт</numerusform>
            <numerusform>это не текст: управляющих символов {controls} на %n первых байта</numerusform>
            <numerusform>это не текст: управляющих символов {controls} на %n первых байт</numerusform>
        </translation>
    </message>
    <message>
        <source>the source {uuid} is neither in the file nor in the project; left out</source>
        <translation>источника {uuid} нет ни в файле, ни в проекте; пропущен</translation>
    </message>
    <message>
        <source>the cue {uuid} is neither in the file nor in the project; left out</source>
        <translation>маркера речи {uuid} нет ни в файле, ни в проекте; пропущен</translation>
    </message>
    <message>
        <source>the project has another text under the id {id}</source>
        <translation>в проекте под идентификатором {id} стоит другой текст</translation>
    </message>
    <message>
        <source>annotation {id} belongs to another article of the project</source>
        <translation>аннотация {id} относится к другой статье проекта</translation>
    </message>
    <message>
        <source>there is no page {number}</source>
        <translation>страницы {number} нет</translation>
    </message>
    <message>
        <source>it is no page of a table</source>
        <translation>это не страница таблицы</translation>
    </message>
    <message>
        <source>it points outside itself</source>
        <translation>ссылка ведёт за пределы страницы</translation>
    </message>
    <message>
        <source>it is no leaf of a table</source>
        <translation>это не лист таблицы</translation>
    </message>
    <message>
        <source>row {row} of {count} ({reason})</source>
        <translation>строка {row} из {count} ({reason})</translation>
    </message>
    <message>
        <source>a row longer than the file</source>
        <translation>строка длиннее файла</translation>
    </message>
    <message>
        <source>a row reaches over its page</source>
        <translation>строка выходит за пределы страницы</translation>
    </message>
    <message>
        <source>a value that a project does not hold</source>
        <translation>значение, которого в проекте не бывает</translation>
    </message>
    <message>
        <source>a row with something left over</source>
        <translation>в строке есть лишнее</translation>
    </message>
    <message>
        <source>Newest article first</source>
        <translation>Сначала новые статьи</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>By speaker</source>
        <translation>По говорящим</translation>
    </message>
    <message>
        <source>By words</source>
        <translation>По словам</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>По типам</translation>
    </message>
    <message>
        <source>Groups first</source>
        <translation>Сначала группы</translation>
    </message>
    <message>
        <source>the search index {table} is damaged</source>
        <translation>поисковый индекс {table} повреждён</translation>
    </message>
    <message numerus="yes">
        <source>the search index {table} lacks %n articles</source>
        <translation>
            <numerusform>в поисковом индексе {table} не хватает %n статьи</numerusform>
            <numerusform>в поисковом индексе {table} не хватает %n статей</numerusform>
            <numerusform>в поисковом индексе {table} не хватает %n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the search index search_title has %n other titles</source>
        <translation>
            <numerusform>в поисковом индексе search_title отличается %n заголовок</numerusform>
            <numerusform>в поисковом индексе search_title отличаются %n заголовка</numerusform>
            <numerusform>в поисковом индексе search_title отличаются %n заголовков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n</source>
        <translation>
            <numerusform>Остальные: %n</numerusform>
            <numerusform>Остальные: %n</numerusform>
            <numerusform>Остальные: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels of the article</source>
        <translation>Метки статьи</translation>
    </message>
    <message>
        <source>Labels of the articles</source>
        <translation>Метки статей</translation>
    </message>
    <message>
        <source>Find or name a label</source>
        <translation>Найти или назвать метку</translation>
    </message>
    <message>
        <source>Enter puts a label on or takes it off. Esc closes.</source>
        <translation>Enter — поставить или снять метку. Esc — закрыть.</translation>
    </message>
    <message>
        <source>Make the label “{name}”</source>
        <translation>Создать метку «{name}»</translation>
    </message>
    <message>
        <source>One of several choices</source>
        <comment>kind of a field</comment>
        <translation>Один из вариантов</translation>
    </message>
    <message>
        <source>Several choices</source>
        <comment>kind of a field</comment>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of a field</comment>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of a field</comment>
        <translation>Число</translation>
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
        <translation>Веб-адрес</translation>
    </message>
    <message>
        <source>Entry of the registry</source>
        <comment>kind of a field</comment>
        <translation>Запись реестра</translation>
    </message>
    <message>
        <source>Claim of the article</source>
        <comment>kind of a field</comment>
        <translation>Утверждение статьи</translation>
    </message>
    <message>
        <source>Fields of the layer</source>
        <translation>Поля слоя</translation>
    </message>
    <message>
        <source>New field, then Enter</source>
        <translation>Новое поле, затем Enter</translation>
    </message>
    <message>
        <source>Name of a new field</source>
        <translation>Название нового поля</translation>
    </message>
    <message>
        <source>Kind of the new field</source>
        <translation>Вид нового поля</translation>
    </message>
    <message>
        <source>Show retired fields</source>
        <translation>Показать архивные поля</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Полю нужно название.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Needed on every annotation</source>
        <translation>Обязательно в каждой аннотации</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>{field} (retired)</source>
        <translation>{field} (в архиве)</translation>
    </message>
    <message>
        <source>Whole articles have no fields of your own; use labels for them.</source>
        <translation>У статей целиком своих полей нет; используйте для них метки.</translation>
    </message>
    <message>
        <source>This layer has no fields of your own yet. Name one below and press Enter.</source>
        <translation>У этого слоя пока нет своих полей. Впишите название ниже и нажмите Enter.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>{field} is a field now.</source>
        <translation>Создано поле: {field}.</translation>
    </message>
    <message>
        <source>{field} is needed on every annotation.</source>
        <translation>Поле {field} обязательно в каждой аннотации.</translation>
    </message>
    <message>
        <source>{field} may stay empty.</source>
        <translation>Поле {field} может быть пустым.</translation>
    </message>
    <message>
        <source>{field} is retired; what is stored stays.</source>
        <translation>Поле {field} в архиве; записанное остаётся.</translation>
    </message>
    <message>
        <source>{field} is back.</source>
        <translation>Поле {field} возвращено.</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Импорт статей</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Просмотр файлов…</translation>
    </message>
    <message>
        <source>Language of all articles</source>
        <translation>Язык всех статей</translation>
    </message>
    <message>
        <source>as each article says or shows</source>
        <translation>как указано или видно в каждой статье</translation>
    </message>
    <message>
        <source>The dialog was closed.</source>
        <translation>Окно было закрыто.</translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>articles</comment>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>the encoding of %n is a guess: look at the text and choose another where it is wrong</source>
        <comment>files</comment>
        <translation>
            <numerusform>кодировка %n файла угадана: посмотрите на текст и, если она неверна, выберите другую</numerusform>
            <numerusform>кодировка %n файлов угадана: посмотрите на текст и, где она неверна, выберите другую</numerusform>
            <numerusform>кодировка %n файлов угадана: посмотрите на текст и, где она неверна, выберите другую</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files cannot be imported</source>
        <translation>
            <numerusform>%n файл нельзя импортировать</numerusform>
            <numerusform>%n файла нельзя импортировать</numerusform>
            <numerusform>%n файлов нельзя импортировать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of other kinds passed over</source>
        <translation>
            <numerusform>пропущен %n файл другого вида</numerusform>
            <numerusform>пропущены %n файла другого вида</numerusform>
            <numerusform>пропущено %n файлов другого вида</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>only the first %n files are shown, all are imported</source>
        <translation>
            <numerusform>показан только первый %n файл, импортируются все</numerusform>
            <numerusform>показаны только первые %n файла, импортируются все</numerusform>
            <numerusform>показаны только первые %n файлов, импортируются все</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>more than {articles} in {files}</source>
        <translation>больше чем {articles} ({files})</translation>
    </message>
    <message>
        <source>{articles} in {files}</source>
        <translation>{articles} ({files})</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>layer</comment>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>layer</comment>
        <translation>Сущности</translation>
    </message>
    <message>
        <source>Who says it (source, cue)</source>
        <comment>layer</comment>
        <translation>Кто говорит (источник, маркер речи)</translation>
    </message>
    <message>
        <source>Whole articles</source>
        <comment>layer</comment>
        <translation>Статьи целиком</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>New layer…</source>
        <translation>Новый слой…</translation>
    </message>
    <message>
        <source>Add a layer of your own for another kind of mark</source>
        <translation>Добавить свой слой для пометок другого вида</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>New layer</source>
        <translation>Новый слой</translation>
    </message>
    <message>
        <source>Name of the layer, such as “tone” or “framing”:</source>
        <translation>Название слоя, например «тон» или «подача»:</translation>
    </message>
    <message>
        <source>The layer {layer} is kept as soon as it has a label or a field. Add one.</source>
        <translation>Слой {layer} сохранится, когда в нём появится метка или поле. Добавьте их.</translation>
    </message>
    <message>
        <source>Paste as an article</source>
        <translation>Вставить как статью</translation>
    </message>
    <message>
        <source>Save article</source>
        <translation>Сохранить статью</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n символ</numerusform>
            <numerusform>%n символа</numerusform>
            <numerusform>%n символов</numerusform>
        </translation>
    </message>
    <message>
        <source>This text is in the project already; it was not doubled.</source>
        <translation>Этот текст уже есть в проекте; второй раз он не добавлен.</translation>
    </message>
    <message>
        <source>Pasted as an article: {remarks}. Ctrl+Z takes it out again.</source>
        <translation>Вставлено как статья: {remarks}. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Pasted as an article. Ctrl+Z takes it out again.</source>
        <translation>Вставлено как статья. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>System</source>
        <comment>colours</comment>
        <translation>Системные</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Sepia</source>
        <comment>colours</comment>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>System</source>
        <comment>reduced motion</comment>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>On</source>
        <comment>reduced motion</comment>
        <translation>Вкл</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>reduced motion</comment>
        <translation>Выкл</translation>
    </message>
    <message>
        <source>All</source>
        <comment>label chips</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>First</source>
        <comment>label chips</comment>
        <translation>Первые</translation>
    </message>
    <message>
        <source>Hover</source>
        <comment>label chips</comment>
        <translation>При наведении</translation>
    </message>
    <message>
        <source>None</source>
        <comment>label chips</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>font</comment>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад на предыдущую страницу</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Снова вперёд</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Next place on the page</source>
        <translation>Следующее место на странице</translation>
    </message>
    <message>
        <source>Previous place on the page</source>
        <translation>Предыдущее место на странице</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>Содержание справки</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Страница справки</translation>
    </message>
    <message>
        <source>Help — Annotator</source>
        <translation>Справка — Annotator</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Все клавиши</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Таких слов в справке нет.</translation>
    </message>
    <message>
        <source>This page is not translated yet; it is shown in English.</source>
        <translation>Эта страница ещё не переведена; она показана по-английски.</translation>
    </message>
    <message>
        <source>move the caret</source>
        <translation>двигать курсор</translation>
    </message>
    <message>
        <source>move by a word</source>
        <translation>двигать по словам</translation>
    </message>
    <message>
        <source>start and end of the line</source>
        <translation>начало и конец строки</translation>
    </message>
    <message>
        <source>start and end of the article</source>
        <translation>начало и конец статьи</translation>
    </message>
    <message>
        <source>move by a page</source>
        <translation>двигать по страницам</translation>
    </message>
    <message>
        <source>Shift with any of these</source>
        <translation>Shift с любой из этих клавиш</translation>
    </message>
    <message>
        <source>extend the selection</source>
        <translation>расширить выделение</translation>
    </message>
    <message>
        <source>start and stop extending, for one hand</source>
        <translation>начать и закончить выделение, одной рукой</translation>
    </message>
    <message>
        <source>select all, copy</source>
        <translation>выделить всё, копировать</translation>
    </message>
    <message>
        <source>{act} (in the article list)</source>
        <translation>{act} (в списке статей)</translation>
    </message>
    <message>
        <source>{act} (in the dashboard)</source>
        <translation>{act} (в сводке)</translation>
    </message>
    <message>
        <source>{act} (in the list of annotations)</source>
        <translation>{act} (в списке аннотаций)</translation>
    </message>
    <message>
        <source>{act} (in the list of entities)</source>
        <translation>{act} (в списке сущностей)</translation>
    </message>
    <message>
        <source>{act} (on mentions of an entity)</source>
        <translation>{act} (на упоминаниях сущности)</translation>
    </message>
    <message>
        <source>{act} (in the list of claims)</source>
        <translation>{act} (в списке утверждений)</translation>
    </message>
    <message>
        <source>{act} (on a proposed claim)</source>
        <translation>{act} (на предложенном утверждении)</translation>
    </message>
    <message>
        <source>{act} (in the checks)</source>
        <translation>{act} (в проверках)</translation>
    </message>
    <message>
        <source>{act} (in the problems of the text)</source>
        <translation>{act} (в проблемах текста)</translation>
    </message>
    <message>
        <source>{act} (in the unknown words)</source>
        <translation>{act} (в незнакомых словах)</translation>
    </message>
    <message>
        <source>{act} (on hits of the search)</source>
        <translation>{act} (на совпадениях поиска)</translation>
    </message>
    <message>
        <source>{act} (on a kept search)</source>
        <translation>{act} (на сохранённом поиске)</translation>
    </message>
    <message>
        <source>{act} (on a piece of evidence)</source>
        <translation>{act} (на доказательстве)</translation>
    </message>
    <message>
        <source>{act} (in the pinned article)</source>
        <translation>{act} (в закреплённой статье)</translation>
    </message>
    <message>
        <source>{act} (in the help)</source>
        <translation>{act} (в справке)</translation>
    </message>
    <message>
        <source>Reading</source>
        <comment>keys for</comment>
        <translation>Чтение</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two keys</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>keys</source>
        <translation>клавиши</translation>
    </message>
    <message>
        <source>do</source>
        <comment>what keys do</comment>
        <translation>что делают</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save the key sheet</source>
        <translation>Сохранить список клавиш</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>key</comment>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>key</comment>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>key</comment>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>✎ note</source>
        <translation>✎ заметка</translation>
    </message>
    <message>
        <source>note: {note}</source>
        <translation>заметка: {note}</translation>
    </message>
    <message>
        <source>Number of annotations</source>
        <translation>Число аннотаций</translation>
    </message>
    <message>
        <source>Open an article to see its annotations.</source>
        <translation>Откройте статью, чтобы увидеть её аннотации.</translation>
    </message>
    <message>
        <source>No annotation passes the filter. Esc in the filter shows all.</source>
        <translation>Фильтру не соответствует ни одна аннотация. Esc в фильтре — показать все.</translation>
    </message>
    <message>
        <source>Nothing is marked in this article yet. Select words and press a label&apos;s key.</source>
        <translation>В этой статье пока ничего не помечено. Выделите слова и нажмите клавишу метки.</translation>
    </message>
    <message>
        <source>Remove the selected annotations</source>
        <translation>Удалить выбранные аннотации</translation>
    </message>
    <message>
        <source>Accept the selected annotations</source>
        <translation>Принять выбранные аннотации</translation>
    </message>
    <message>
        <source>Reject the selected annotations</source>
        <translation>Отклонить выбранные аннотации</translation>
    </message>
    <message>
        <source>Selected annotations: unsure, or sure again</source>
        <translation>Выбранные аннотации: не уверен или снова уверен</translation>
    </message>
    <message>
        <source>Relabel the selected annotations…</source>
        <translation>Сменить метку выбранных аннотаций…</translation>
    </message>
    <message>
        <source>Filter the annotations</source>
        <translation>Фильтр аннотаций</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>Показать все аннотации</translation>
    </message>
    <message>
        <source>Annotations of the article</source>
        <translation>Аннотации статьи</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Фильтр по статусу</translation>
    </message>
    <message>
        <source>{count}k</source>
        <translation>{count}К</translation>
    </message>
    <message>
        <source>{count}M</source>
        <translation>{count}М</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Следующая статья</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Предыдущая статья</translation>
    </message>
    <message>
        <source>Next unfinished article</source>
        <translation>Следующая неготовая статья</translation>
    </message>
    <message>
        <source>Previous unfinished article</source>
        <translation>Предыдущая неготовая статья</translation>
    </message>
    <message>
        <source>Done, and on to the next unfinished</source>
        <translation>Готова, и к следующей неготовой</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>Искать во всех статьях</translation>
    </message>
    <message>
        <source>Filter the list…</source>
        <translation>Фильтр списка…</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Назад к тексту</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <translation>Импорт статей…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Импорт папки…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Labels of the article…</source>
        <translation>Метки статьи…</translation>
    </message>
    <message>
        <source>Title, date, outlet…</source>
        <translation>Заголовок, дата, издание…</translation>
    </message>
    <message>
        <source>New article from the clipboard</source>
        <translation>Новая статья из буфера обмена</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Открыть статью</translation>
    </message>
    <message>
        <source>Delete articles</source>
        <translation>Удалить статьи</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Articles ({patterns})</source>
        <translation>Статьи ({patterns})</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy an article first, then paste it here.</source>
        <translation>В буфере обмена нет текста. Сначала скопируйте статью, затем вставьте её здесь.</translation>
    </message>
    <message>
        <source>{article} is done.</source>
        <translation>{article}: готово.</translation>
    </message>
    <message>
        <source>The article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of an article</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>status of an article</comment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>status of an article</comment>
        <translation>Готова</translation>
    </message>
    <message>
        <source>Needs review</source>
        <comment>status of an article</comment>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Список пуст.</translation>
    </message>
    <message>
        <source>This is the last article of the list.</source>
        <translation>Это последняя статья списка.</translation>
    </message>
    <message>
        <source>This is the first article of the list.</source>
        <translation>Это первая статья списка.</translation>
    </message>
    <message>
        <source>No other article in this list is unfinished.</source>
        <translation>Других неготовых статей в этом списке нет.</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Дата добавления</translation>
    </message>
    <message>
        <source>other</source>
        <comment>language</comment>
        <translation>другой</translation>
    </message>
    <message>
        <source>none</source>
        <comment>script</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>language {languages}</source>
        <translation>язык {languages}</translation>
    </message>
    <message>
        <source>script {scripts}</source>
        <translation>письменность {scripts}</translation>
    </message>
    <message>
        <source>paragraphs in {languages}</source>
        <translation>язык абзацев {languages}</translation>
    </message>
    <message>
        <source>label {label}</source>
        <translation>метка {label}</translation>
    </message>
    <message>
        <source>outlet {outlet}</source>
        <translation>издание {outlet}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>с {date}</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>по {date}</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Подготовка поиска</translation>
    </message>
    <message>
        <source>Looking at the languages of paragraphs</source>
        <translation>Просмотр языков абзацев</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <translation>стоит проверки</translation>
    </message>
    <message>
        <source>not check-worthy</source>
        <translation>не стоит проверки</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>без источника</translation>
    </message>
    <message numerus="yes">
        <source>with %n more</source>
        <comment>claims</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <translation>Утверждения рядом</translation>
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
        <translation>тенге</translation>
    </message>
    <message>
        <source>dollar</source>
        <comment>unit</comment>
        <translation>$</translation>
    </message>
    <message>
        <source>euro</source>
        <comment>unit</comment>
        <translation>евро</translation>
    </message>
    <message>
        <source>rouble</source>
        <comment>unit</comment>
        <translation>₽</translation>
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
        <translation>%</translation>
    </message>
    <message>
        <source>people</source>
        <comment>unit</comment>
        <translation>человек</translation>
    </message>
    <message>
        <source>km</source>
        <comment>unit</comment>
        <translation>км</translation>
    </message>
    <message>
        <source>metre</source>
        <comment>unit</comment>
        <translation>м</translation>
    </message>
    <message>
        <source>tonne</source>
        <comment>unit</comment>
        <translation>т</translation>
    </message>
    <message>
        <source>hectare</source>
        <comment>unit</comment>
        <translation>га</translation>
    </message>
    <message>
        <source>year</source>
        <comment>unit</comment>
        <translation>лет</translation>
    </message>
    <message>
        <source>month</source>
        <comment>unit</comment>
        <translation>мес</translation>
    </message>
    <message>
        <source>day</source>
        <comment>unit</comment>
        <translation>сут</translation>
    </message>
    <message>
        <source>Mentions of an entity</source>
        <translation>Упоминания сущности</translation>
    </message>
    <message>
        <source>Entity and number of its mentions</source>
        <translation>Сущность и число её упоминаний</translation>
    </message>
    <message>
        <source>All mentions of the entity</source>
        <translation>Все упоминания сущности</translation>
    </message>
    <message>
        <source>Go to the mention</source>
        <translation>К упоминанию</translation>
    </message>
    <message>
        <source>Split the chosen mentions off…</source>
        <translation>Отделить выбранные упоминания…</translation>
    </message>
    <message>
        <source>Back from the mentions to the text</source>
        <translation>Из упоминаний назад к тексту</translation>
    </message>
    <message>
        <source>Sort mentions by what is before</source>
        <translation>Сортировать упоминания по словам слева</translation>
    </message>
    <message>
        <source>Sort mentions by what is after</source>
        <translation>Сортировать упоминания по словам справа</translation>
    </message>
    <message>
        <source>Sort mentions by their form</source>
        <translation>Сортировать упоминания по форме</translation>
    </message>
    <message>
        <source>Sort mentions by article</source>
        <translation>Сортировать упоминания по статьям</translation>
    </message>
    <message>
        <source>Select a mark that names an entity, or choose one in the registry.</source>
        <translation>Выберите пометку, указывающую на сущность, или сущность в реестре.</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>в %n статье</numerusform>
            <numerusform>в %n статьях</numerusform>
            <numerusform>в %n статьях</numerusform>
        </translation>
    </message>
    <message>
        <source>{entity}: {mentions} {articles}</source>
        <translation>{entity}: {mentions} {articles}</translation>
    </message>
    <message>
        <source>Choose an entity in the registry and press Enter to see where it is mentioned.</source>
        <translation>Выберите сущность в реестре и нажмите Enter, чтобы увидеть, где она упоминается.</translation>
    </message>
    <message>
        <source>This entity is not mentioned yet.</source>
        <translation>Эта сущность пока не упоминается.</translation>
    </message>
    <message>
        <source>{entity} is not mentioned yet.</source>
        <translation>Упоминаний пока нет: {entity}.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>order of a list</comment>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Most mentions</source>
        <comment>order of a list</comment>
        <translation>Больше упоминаний</translation>
    </message>
    <message>
        <source>Most articles</source>
        <comment>order of a list</comment>
        <translation>Больше статей</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>order of a list</comment>
        <translation>По типу</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>no mention</source>
        <translation>нет упоминаний</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>без типа</translation>
    </message>
    <message>
        <source>Entities of the registry</source>
        <translation>Сущности реестра</translation>
    </message>
    <message>
        <source>Search the registry</source>
        <translation>Поиск в реестре</translation>
    </message>
    <message>
        <source>What can be done with the registry</source>
        <translation>Действия с реестром</translation>
    </message>
    <message>
        <source>Number of entities</source>
        <translation>Число сущностей</translation>
    </message>
    <message>
        <source>Sorted by: {order}</source>
        <translation>Сортировка: {order}</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n entities</source>
        <translation>
            <numerusform>{shown} из %n сущности</numerusform>
            <numerusform>{shown} из %n сущностей</numerusform>
            <numerusform>{shown} из %n сущностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the registry …</source>
        <translation>Чтение реестра …</translation>
    </message>
    <message>
        <source>No entity passes the search. Esc shows all.</source>
        <translation>Поиску не соответствует ни одна сущность. Esc — показать все.</translation>
    </message>
    <message>
        <source>The registry is empty. Select a name in the text and press {key} to enter it.</source>
        <translation>Реестр пуст. Чтобы внести имя, выделите его в тексте и нажмите {key}.</translation>
    </message>
    <message>
        <source>New entity from the selection</source>
        <translation>Новая сущность из выделенного</translation>
    </message>
    <message>
        <source>Mark every mention in this article…</source>
        <translation>Пометить все упоминания в этой статье…</translation>
    </message>
    <message>
        <source>Mark every mention in the project…</source>
        <translation>Пометить все упоминания в проекте…</translation>
    </message>
    <message>
        <source>Mark every mention of all entities in this article…</source>
        <translation>Пометить все упоминания всех сущностей в этой статье…</translation>
    </message>
    <message>
        <source>Import entities…</source>
        <translation>Импорт сущностей…</translation>
    </message>
    <message>
        <source>Export the registry…</source>
        <translation>Экспорт реестра…</translation>
    </message>
    <message>
        <source>Entities that may be one…</source>
        <translation>Возможные дубли сущностей…</translation>
    </message>
    <message>
        <source>Merge the chosen entities…</source>
        <translation>Объединить выбранные сущности…</translation>
    </message>
    <message>
        <source>Delete the chosen entities</source>
        <translation>Удалить выбранные сущности</translation>
    </message>
    <message>
        <source>Change the chosen entity</source>
        <translation>Изменить выбранную сущность</translation>
    </message>
    <message>
        <source>Mentions of the chosen entity</source>
        <translation>Упоминания выбранной сущности</translation>
    </message>
    <message>
        <source>Search in the list of entities</source>
        <translation>Искать в списке сущностей</translation>
    </message>
    <message>
        <source>Back from the registry to the text</source>
        <translation>Из реестра назад к тексту</translation>
    </message>
    <message numerus="yes">
        <source>%n entities deleted; the marks stay. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>Удалена %n сущность; пометки остаются. Вернуть: Ctrl+Z.</numerusform>
            <numerusform>Удалены %n сущности; пометки остаются. Вернуть: Ctrl+Z.</numerusform>
            <numerusform>Удалено %n сущностей; пометки остаются. Вернуть: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Guideline</source>
        <translation>Инструкция</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>annotation</source>
        <comment>kind of record</comment>
        <translation>аннотация</translation>
    </message>
    <message>
        <source>piece of an annotation</source>
        <comment>kind of record</comment>
        <translation>фрагмент аннотации</translation>
    </message>
    <message>
        <source>link to the registry</source>
        <comment>kind of record</comment>
        <translation>связь с реестром</translation>
    </message>
    <message>
        <source>annotator</source>
        <comment>kind of record</comment>
        <translation>разметчик</translation>
    </message>
    <message>
        <source>attribution</source>
        <comment>kind of record</comment>
        <translation>атрибуция</translation>
    </message>
    <message>
        <source>cue of a claim</source>
        <comment>kind of record</comment>
        <translation>маркер речи утверждения</translation>
    </message>
    <message>
        <source>source of a claim</source>
        <comment>kind of record</comment>
        <translation>источник утверждения</translation>
    </message>
    <message>
        <source>claim</source>
        <comment>kind of record</comment>
        <translation>утверждение</translation>
    </message>
    <message>
        <source>group of claims</source>
        <comment>kind of record</comment>
        <translation>группа утверждений</translation>
    </message>
    <message>
        <source>claim in the text</source>
        <comment>kind of record</comment>
        <translation>утверждение в тексте</translation>
    </message>
    <message>
        <source>relation of claims</source>
        <comment>kind of record</comment>
        <translation>связь утверждений</translation>
    </message>
    <message>
        <source>comment</source>
        <comment>kind of record</comment>
        <translation>комментарий</translation>
    </message>
    <message>
        <source>article</source>
        <comment>kind of record</comment>
        <translation>статья</translation>
    </message>
    <message>
        <source>label of an article</source>
        <comment>kind of record</comment>
        <translation>метка статьи</translation>
    </message>
    <message>
        <source>file of an article</source>
        <comment>kind of record</comment>
        <translation>файл статьи</translation>
    </message>
    <message>
        <source>status of an article</source>
        <comment>kind of record</comment>
        <translation>статус статьи</translation>
    </message>
    <message>
        <source>text of an article</source>
        <comment>kind of record</comment>
        <translation>текст статьи</translation>
    </message>
    <message>
        <source>entry of the registry</source>
        <comment>kind of record</comment>
        <translation>запись реестра</translation>
    </message>
    <message>
        <source>name of an entry</source>
        <comment>kind of record</comment>
        <translation>имя записи</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>kind of record</comment>
        <translation>доказательство</translation>
    </message>
    <message>
        <source>field</source>
        <comment>kind of record</comment>
        <translation>поле</translation>
    </message>
    <message>
        <source>guideline</source>
        <comment>kind of record</comment>
        <translation>инструкция</translation>
    </message>
    <message>
        <source>label</source>
        <comment>kind of record</comment>
        <translation>метка</translation>
    </message>
    <message>
        <source>project</source>
        <comment>kind of record</comment>
        <translation>проект</translation>
    </message>
    <message>
        <source>setting of the project</source>
        <comment>kind of record</comment>
        <translation>настройка проекта</translation>
    </message>
    <message>
        <source>relation</source>
        <comment>kind of record</comment>
        <translation>связь</translation>
    </message>
    <message>
        <source>verdict</source>
        <comment>kind of record</comment>
        <translation>вердикт</translation>
    </message>
    <message>
        <source>{what} {number} added</source>
        <translation>добавлено: {what} {number}</translation>
    </message>
    <message>
        <source>{what} {number} changed</source>
        <translation>изменено: {what} {number}</translation>
    </message>
    <message>
        <source>{what} {number} removed</source>
        <translation>удалено: {what} {number}</translation>
    </message>
    <message>
        <source>access date</source>
        <comment>part of a record</comment>
        <translation>дата доступа</translation>
    </message>
    <message>
        <source>active</source>
        <comment>part of a record</comment>
        <translation>активность</translation>
    </message>
    <message>
        <source>answer</source>
        <comment>part of a record</comment>
        <translation>ответ</translation>
    </message>
    <message>
        <source>archived url</source>
        <comment>part of a record</comment>
        <translation>адрес архивной копии</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>part of a record</comment>
        <translation>поля</translation>
    </message>
    <message>
        <source>author</source>
        <comment>part of a record</comment>
        <translation>автор</translation>
    </message>
    <message>
        <source>certainty</source>
        <comment>part of a record</comment>
        <translation>достоверность</translation>
    </message>
    <message>
        <source>check-worthy</source>
        <comment>part of a record</comment>
        <translation>стоит проверки</translation>
    </message>
    <message>
        <source>date</source>
        <comment>part of a record</comment>
        <translation>дата</translation>
    </message>
    <message>
        <source>colour</source>
        <comment>part of a record</comment>
        <translation>цвет</translation>
    </message>
    <message>
        <source>confidence</source>
        <comment>part of a record</comment>
        <translation>уверенность</translation>
    </message>
    <message>
        <source>definition</source>
        <comment>part of a record</comment>
        <translation>определение</translation>
    </message>
    <message>
        <source>description</source>
        <comment>part of a record</comment>
        <translation>описание</translation>
    </message>
    <message>
        <source>end</source>
        <comment>part of a record</comment>
        <translation>конец</translation>
    </message>
    <message>
        <source>date of the event</source>
        <comment>part of a record</comment>
        <translation>дата события</translation>
    </message>
    <message>
        <source>words</source>
        <comment>part of a record</comment>
        <translation>слова</translation>
    </message>
    <message>
        <source>explanation</source>
        <comment>part of a record</comment>
        <translation>объяснение</translation>
    </message>
    <message>
        <source>external id</source>
        <comment>part of a record</comment>
        <translation>внешний id</translation>
    </message>
    <message>
        <source>form</source>
        <comment>part of a record</comment>
        <translation>форма</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>part of a record</comment>
        <translation>фрагменты</translation>
    </message>
    <message>
        <source>geonames</source>
        <comment>part of a record</comment>
        <translation>GeoNames</translation>
    </message>
    <message>
        <source>group id</source>
        <comment>part of a record</comment>
        <translation>id группы</translation>
    </message>
    <message>
        <source>key</source>
        <comment>part of a record</comment>
        <translation>клавиша</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>part of a record</comment>
        <translation>вид</translation>
    </message>
    <message>
        <source>label</source>
        <comment>part of a record</comment>
        <translation>метка</translation>
    </message>
    <message>
        <source>language</source>
        <comment>part of a record</comment>
        <translation>язык</translation>
    </message>
    <message>
        <source>layer</source>
        <comment>part of a record</comment>
        <translation>слой</translation>
    </message>
    <message>
        <source>length</source>
        <comment>part of a record</comment>
        <translation>длина</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>part of a record</comment>
        <translation>вид материала</translation>
    </message>
    <message>
        <source>mode</source>
        <comment>part of a record</comment>
        <translation>вид речи</translation>
    </message>
    <message>
        <source>name</source>
        <comment>part of a record</comment>
        <translation>имя</translation>
    </message>
    <message>
        <source>note</source>
        <comment>part of a record</comment>
        <translation>заметка</translation>
    </message>
    <message>
        <source>options</source>
        <comment>part of a record</comment>
        <translation>варианты</translation>
    </message>
    <message>
        <source>origin</source>
        <comment>part of a record</comment>
        <translation>происхождение</translation>
    </message>
    <message>
        <source>outlet</source>
        <comment>part of a record</comment>
        <translation>издание</translation>
    </message>
    <message>
        <source>parent id</source>
        <comment>part of a record</comment>
        <translation>id родителя</translation>
    </message>
    <message>
        <source>path</source>
        <comment>part of a record</comment>
        <translation>путь</translation>
    </message>
    <message>
        <source>position</source>
        <comment>part of a record</comment>
        <translation>место</translation>
    </message>
    <message>
        <source>question</source>
        <comment>part of a record</comment>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>quote</source>
        <comment>part of a record</comment>
        <translation>цитата</translation>
    </message>
    <message>
        <source>rating</source>
        <comment>part of a record</comment>
        <translation>оценка</translation>
    </message>
    <message>
        <source>required</source>
        <comment>part of a record</comment>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>part of a record</comment>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>rule</source>
        <comment>part of a record</comment>
        <translation>правило</translation>
    </message>
    <message>
        <source>script</source>
        <comment>part of a record</comment>
        <translation>письменность</translation>
    </message>
    <message>
        <source>short</source>
        <comment>part of a record</comment>
        <translation>кратко</translation>
    </message>
    <message>
        <source>stance</source>
        <comment>part of a record</comment>
        <translation>позиция</translation>
    </message>
    <message>
        <source>start</source>
        <comment>part of a record</comment>
        <translation>начало</translation>
    </message>
    <message>
        <source>status</source>
        <comment>part of a record</comment>
        <translation>статус</translation>
    </message>
    <message>
        <source>text</source>
        <comment>part of a record</comment>
        <translation>текст</translation>
    </message>
    <message>
        <source>title</source>
        <comment>part of a record</comment>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>topic</source>
        <comment>part of a record</comment>
        <translation>тема</translation>
    </message>
    <message>
        <source>type</source>
        <comment>part of a record</comment>
        <translation>тип</translation>
    </message>
    <message>
        <source>unsure</source>
        <comment>part of a record</comment>
        <translation>не уверен</translation>
    </message>
    <message>
        <source>url</source>
        <comment>part of a record</comment>
        <translation>адрес</translation>
    </message>
    <message>
        <source>value</source>
        <comment>part of a record</comment>
        <translation>значение</translation>
    </message>
    <message>
        <source>wikidata</source>
        <comment>part of a record</comment>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>merged into</source>
        <comment>part of a record</comment>
        <translation>объединено с</translation>
    </message>
    <message>
        <source>… and more</source>
        <translation>… и ещё</translation>
    </message>
    <message>
        <source>{part} was empty</source>
        <translation>{part}: было пусто</translation>
    </message>
    <message>
        <source>{part} was {value}</source>
        <translation>{part}: было {value}</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>running</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>Шаги, сначала новые</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <translation>Выбранная аннотация</translation>
    </message>
    <message>
        <source>Registry entry</source>
        <translation>Запись реестра</translation>
    </message>
    <message>
        <source>Find or make an entry</source>
        <translation>Найти или создать запись</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>An entry needs a name.</source>
        <translation>Записи нужно имя.</translation>
    </message>
    <message>
        <source>Show the fields of {name}</source>
        <translation>Показать поля: {name}</translation>
    </message>
    <message>
        <source>New entry “{name}”</source>
        <translation>Новая запись «{name}»</translation>
    </message>
    <message>
        <source>Linked to the registry.</source>
        <translation>Связано с реестром.</translation>
    </message>
    <message>
        <source>{name} is in the registry now.</source>
        <translation>Внесено в реестр: {name}.</translation>
    </message>
    <message>
        <source>Took {name} off the mention.</source>
        <translation>Снято с упоминания: {name}.</translation>
    </message>
    <message>
        <source>{words} is not a number; write it as 1250 or 3.5.</source>
        <translation>{words} — не число; напишите в виде 1250 или 3.5.</translation>
    </message>
    <message>
        <source>{words} is not an address; write it as https://example.org/page.</source>
        <translation>{words} — не адрес; напишите в виде https://example.org/page.</translation>
    </message>
    <message>
        <source>1250 or 3.5</source>
        <translation>1250 или 3.5</translation>
    </message>
    <message>
        <source>2026-03-14, 2026-03 or 2026</source>
        <translation>2026-03-14, 2026-03 или 2026</translation>
    </message>
    <message>
        <source>{field} saved.</source>
        <translation>Сохранено: {field}.</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Найти запись</translation>
    </message>
    <message>
        <source>Select the words of the source in the text first.</source>
        <translation>Сначала выделите в тексте слова источника.</translation>
    </message>
    <message>
        <source>Select the words of the cue in the text first.</source>
        <translation>Сначала выделите в тексте слова маркера речи.</translation>
    </message>
    <message>
        <source>The selection is the source of “{claim}”.</source>
        <translation>Выделенное — источник утверждения «{claim}».</translation>
    </message>
    <message>
        <source>The selection is the cue of “{claim}”.</source>
        <translation>Выделенное — маркер речи утверждения «{claim}».</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Что предлагается</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s source</source>
        <translation>Взять выделенное как источник утверждения</translation>
    </message>
    <message>
        <source>Use the selection as the claim&apos;s cue</source>
        <translation>Взять выделенное как маркер речи утверждения</translation>
    </message>
    <message>
        <source>One saying with the claim before: the same source and cue</source>
        <translation>Одно высказывание с предыдущим утверждением: те же источник и маркер речи</translation>
    </message>
    <message>
        <source>No claim stands before this one in the article.</source>
        <translation>В статье перед этим утверждением других нет.</translation>
    </message>
    <message>
        <source>Said together with the claim before. Ctrl+Z takes it back.</source>
        <translation>Сказано вместе с предыдущим утверждением. Отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>массово</translation>
    </message>
    <message>
        <source>by a rule</source>
        <translation>по правилу</translation>
    </message>
    <message>
        <source>by a model</source>
        <translation>моделью</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>при импорте</translation>
    </message>
    <message>
        <source>For yourself and those who review</source>
        <translation>Для себя и для проверяющих</translation>
    </message>
    <message>
        <source>Add a comment, then Enter</source>
        <translation>Комментарий, затем Enter</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Добавить комментарий</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Comment added.</source>
        <translation>Комментарий добавлен.</translation>
    </message>
    <message>
        <source>Comment opened again.</source>
        <translation>Комментарий снова открыт.</translation>
    </message>
    <message>
        <source>Comment settled.</source>
        <translation>Комментарий закрыт.</translation>
    </message>
    <message>
        <source>Comment deleted. Ctrl+Z brings it back.</source>
        <translation>Комментарий удалён. Вернуть: Ctrl+Z.</translation>
    </message>
    <message>
        <source>settled</source>
        <comment>comment</comment>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Delete this comment</source>
        <translation>Удалить этот комментарий</translation>
    </message>
    <message>
        <source>changed {when}</source>
        <translation>изменено {when}</translation>
    </message>
    <message>
        <source>confidence {percent} %</source>
        <translation>уверенность {percent} %</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>There are no labels to mark with. Add one with “Edit labels…”.</source>
        <translation>Нет меток, которыми помечать. Добавьте метку: «Изменить метки…».</translation>
    </message>
    <message>
        <source>Edit labels…</source>
        <translation>Изменить метки…</translation>
    </message>
    <message>
        <source>Add, rename, recolour, reorder, retire and merge labels</source>
        <translation>Добавить, переименовать, перекрасить, переставить, убрать в архив, объединить метки</translation>
    </message>
    <message>
        <source>Open an article and select words, then choose {label}.</source>
        <translation>Откройте статью и выделите слова, затем выберите метку {label}.</translation>
    </message>
    <message>
        <source>Language of the paragraph…</source>
        <translation>Язык абзаца…</translation>
    </message>
    <message>
        <source>There is no paragraph at the caret. Put it into one.</source>
        <translation>Курсор стоит не в абзаце. Поставьте его в абзац.</translation>
    </message>
    <message numerus="yes">
        <source>Language of %n paragraphs</source>
        <translation>
            <numerusform>Язык %n абзаца</numerusform>
            <numerusform>Язык %n абзацев</numerusform>
            <numerusform>Язык %n абзацев</numerusform>
        </translation>
    </message>
    <message>
        <source>As the rules say</source>
        <translation>По правилам</translation>
    </message>
    <message numerus="yes">
        <source>The language of %n paragraphs is {name} now. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Язык %n абзаца теперь: {name}. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Язык %n абзацев теперь: {name}. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Язык %n абзацев теперь: {name}. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rules say the language of %n paragraphs again. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Язык %n абзаца снова определяется по правилам. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Язык %n абзацев снова определяется по правилам. Отменить: Ctrl+Z.</numerusform>
            <numerusform>Язык %n абзацев снова определяется по правилам. Отменить: Ctrl+Z.</numerusform>
        </translation>
    </message>
    <message>
        <source>the author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>неназванное лицо</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>никто не назван</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>somebody not resolved</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>direct speech</source>
        <translation>прямая речь</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>косвенная речь</translation>
    </message>
    <message>
        <source>mixed speech</source>
        <translation>смешанная речь</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} и {last}</translation>
    </message>
    <message>
        <source>Panels that share this place</source>
        <translation>Панели на этом месте</translation>
    </message>
    <message>
        <source>Tour of the program</source>
        <translation>Знакомство с программой</translation>
    </message>
    <message>
        <source>Tour: next step</source>
        <translation>Знакомство: дальше</translation>
    </message>
    <message>
        <source>Tour: step back</source>
        <translation>Знакомство: назад</translation>
    </message>
    <message>
        <source>Tour: end it</source>
        <translation>Знакомство: закончить</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Знакомство</translation>
    </message>
    <message>
        <source>The articles of the project stand here; it has none yet. {read} imports files or a folder of them, {paste} makes an article of the clipboard, and files can be dropped on the window.</source>
        <translation>Здесь будут статьи проекта; пока их нет. {read} импортирует файлы или папку, {paste} делает статью из буфера обмена, а ещё файлы можно перетащить в окно.</translation>
    </message>
    <message>
        <source>The articles of the project stand here. {next} opens the next one, {previous} the one before, wherever you are in the window. Open another article.</source>
        <translation>Здесь статьи проекта. {next} открывает следующую, {previous} — предыдущую, где бы вы ни были в окне. Откройте другую статью.</translation>
    </message>
    <message>
        <source>Here you read. {next} selects the next sentence, {previous} the one before; the arrows move, and with Shift they select. Select a sentence.</source>
        <translation>Здесь вы читаете. {next} выделяет следующую фразу, {previous} — предыдущую; стрелки двигают курсор, а с Shift — выделяют. Выделите фразу.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key. Press the key of one in the text, and it marks words.</source>
        <translation>Здесь метки, у каждой своя клавиша. Нажмите клавишу метки в тексте — она пометит слова.</translation>
    </message>
    <message>
        <source>The labels stand here, each with its key: in the text, {claim_key} marks the selected sentence as “{claim}”, {entity_key} the word under the caret as “{entity}”. What you mark is saved at once. Mark something.</source>
        <translation>Здесь метки, у каждой своя клавиша: в тексте {claim_key} помечает выделенную фразу как «{claim}», а {entity_key} — слово под курсором как «{entity}». Помеченное сразу сохраняется. Пометьте что-нибудь.</translation>
    </message>
    <message>
        <source>The fields of the selected annotation: who says it, what became of it, a note. {enter} goes from the text into them (where something is offered beside the mark, it takes that first), Tab from field to field, {escape} back to the text. Go into the fields.</source>
        <translation>Поля выбранной аннотации: кто говорит, что с ней стало, заметка. {enter} переводит из текста в поля (а если рядом с пометкой что-то предложено, сначала принимает это), Tab — от поля к полю, {escape} — назад к тексту. Перейдите в поля.</translation>
    </message>
    <message>
        <source>Every step can be taken back, today&apos;s and yesterday&apos;s: this line names the next one, {undo} takes it back, {redo} does it again. {export} passes your work on as tables or JSON. Take a step back.</source>
        <translation>Отменить можно любой шаг, сегодняшний и вчерашний: эта строка называет ближайший, {undo} его отменяет, {redo} повторяет. {export} передаёт вашу работу в виде таблиц или JSON. Отмените один шаг.</translation>
    </message>
    <message>
        <source>✓ Another article is open.</source>
        <translation>✓ Открыта другая статья.</translation>
    </message>
    <message>
        <source>The text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>✓ A sentence is selected.</source>
        <translation>✓ Фраза выделена.</translation>
    </message>
    <message>
        <source>Marking by keys</source>
        <translation>Разметка клавишами</translation>
    </message>
    <message>
        <source>✓ It is marked, and saved.</source>
        <translation>✓ Помечено и сохранено.</translation>
    </message>
    <message>
        <source>The fields of an annotation</source>
        <translation>Поля аннотации</translation>
    </message>
    <message>
        <source>✓ You are in the fields.</source>
        <translation>✓ Вы в полях.</translation>
    </message>
    <message>
        <source>Undo and export</source>
        <translation>Отмена и экспорт</translation>
    </message>
    <message>
        <source>✓ It is undone.</source>
        <translation>✓ Отменено.</translation>
    </message>
    <message>
        <source>{detail}. Delete takes it off the list.</source>
        <translation>{detail}. Delete — убрать из списка.</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take it off the list; the file stays.</source>
        <translation>Чтобы убрать из списка, щёлкните крестик или нажмите Delete; сам файл останется.</translation>
    </message>
    <message>
        <source>Drop articles or a project here</source>
        <translation>Перетащите сюда статьи или проект</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>A file of its own for a set of articles</source>
        <translation>Отдельный файл для набора статей</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>One that is on this computer</source>
        <translation>Уже имеющийся на этом компьютере</translation>
    </message>
    <message>
        <source>Look at the sample project</source>
        <translation>Посмотреть пример проекта</translation>
    </message>
    <message>
        <source>Twelve short articles in five languages, partly marked</source>
        <translation>12 коротких статей на 5 языках, частично размечены</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Begin</source>
        <comment>heading</comment>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Read articles, mark claims and entities. Every mark is kept at once.</source>
        <translation>Чтение статей, разметка утверждений и сущностей. Каждая пометка сразу сохраняется.</translation>
    </message>
    <message>
        <source>Not found: {folder}</source>
        <translation>Не найдено: {folder}</translation>
    </message>
    <message>
        <source>Colour blue</source>
        <translation>Синий цвет</translation>
    </message>
    <message>
        <source>Colour red</source>
        <translation>Красный цвет</translation>
    </message>
    <message>
        <source>Colour sage green</source>
        <translation>Серо-зелёный цвет</translation>
    </message>
    <message>
        <source>Colour orchid</source>
        <translation>Сиреневый цвет</translation>
    </message>
    <message>
        <source>Colour yellow</source>
        <translation>Жёлтый цвет</translation>
    </message>
    <message>
        <source>Colour dark purple</source>
        <translation>Тёмно-фиолетовый цвет</translation>
    </message>
    <message>
        <source>Colour sky blue</source>
        <translation>Голубой цвет</translation>
    </message>
    <message>
        <source>Colour taupe</source>
        <translation>Серо-бурый цвет</translation>
    </message>
    <message>
        <source>Own colour</source>
        <translation>Свой цвет</translation>
    </message>
    <message>
        <source>Other…</source>
        <comment>colour</comment>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Choose any colour; how it is shown stays readable on every paper</source>
        <translation>Выбрать любой цвет; на любом фоне он показывается так, чтобы текст читался</translation>
    </message>
    <message>
        <source>Own colour {colour}</source>
        <translation>Свой цвет {colour}</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <translation>Цвет метки</translation>
    </message>
    <message>
        <source>All</source>
        <comment>no filter</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>{field}: what can be chosen</source>
        <translation>{field}: что можно выбрать</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Развернуть</translation>
    </message>
    <message>
        <source>{part}, open</source>
        <translation>{part}, развёрнуто</translation>
    </message>
    <message>
        <source>{part}, folded</source>
        <translation>{part}, свёрнуто</translation>
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
        <translation>мая</translation>
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
        <translation>{day} {month} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{articles} and {annotations} exported to {target} ({size}).</source>
        <translation>Экспортировано в {target} ({size}): {articles}, {annotations}.</translation>
    </message>
    <message>
        <source>The format {key} cannot be written; choose one of: {keys}.</source>
        <translation>Формат {key} нельзя записать; выберите один из: {keys}.</translation>
    </message>
    <message>
        <source>{name} does not say in which format to write; name it (--format) as one of: {keys}.</source>
        <translation>По имени {name} неясно, в каком формате писать; назовите формат (--format), один из: {keys}.</translation>
    </message>
    <message>
        <source>annotations left out by the filter</source>
        <translation>аннотации, пропущенные по фильтру</translation>
    </message>
    <message>
        <source>suggested, rejected or filtered annotations</source>
        <translation>предложенные, отклонённые и отсеянные фильтром аннотации</translation>
    </message>
    <message>
        <source>The project has no label {label}.</source>
        <translation>В проекте нет метки {label}.</translation>
    </message>
    <message>
        <source>{format} cannot be written.</source>
        <translation>Формат {format} нельзя записать.</translation>
    </message>
    <message>
        <source>{name}: no label is called {label}; taken without a type</source>
        <translation>{name}: метки {label} нет; принято без типа</translation>
    </message>
    <message>
        <source>evidence {uuid}: {start}-{end} of its article do not hold its words; they are kept alone</source>
        <translation>доказательство {uuid}: в {start}-{end} статьи стоят не его слова; сохранены только слова</translation>
    </message>
    <message>
        <source>evidence {uuid}: moved from {start}-{end} to {place}, where its words are</source>
        <translation>доказательство {uuid}: перенесено с {start}-{end} на {place}, где стоят его слова</translation>
    </message>
    <message>
        <source>evidence {uuid}: the article with its words is not in the project; the words are kept alone</source>
        <translation>доказательство {uuid}: статьи с его словами нет в проекте; сохранены только слова</translation>
    </message>
    <message>
        <source>its title</source>
        <translation>её заголовок</translation>
    </message>
    <message>
        <source>its language</source>
        <translation>её язык</translation>
    </message>
    <message>
        <source>its script</source>
        <translation>её письменность</translation>
    </message>
    <message>
        <source>its date</source>
        <translation>её дата</translation>
    </message>
    <message>
        <source>its outlet</source>
        <translation>её издание</translation>
    </message>
    <message>
        <source>its author</source>
        <translation>её автор</translation>
    </message>
    <message>
        <source>its url</source>
        <translation>её адрес</translation>
    </message>
    <message>
        <source>its text is missing</source>
        <translation>нет её текста</translation>
    </message>
    <message>
        <source>its text is not a string</source>
        <translation>её текст — не строка</translation>
    </message>
    <message>
        <source>its sha256 is not that of its text; a new one was made</source>
        <translation>её sha256 не соответствует тексту; записан новый</translation>
    </message>
    <message>
        <source>its text holds a NUL character at {place}</source>
        <translation>в её тексте есть символ NUL, место {place}</translation>
    </message>
    <message>
        <source>its text is empty</source>
        <translation>её текст пуст</translation>
    </message>
    <message>
        <source>its text holds half a character (a lone surrogate) at {place}</source>
        <translation>в её тексте есть половина символа (одиночный суррогат), место {place}</translation>
    </message>
    <message>
        <source>its id is neither a string nor a number</source>
        <translation>её id — не строка и не число</translation>
    </message>
    <message>
        <source>its id</source>
        <translation>её id</translation>
    </message>
    <message>
        <source>its meta is not an object</source>
        <translation>её meta — не объект</translation>
    </message>
    <message>
        <source>its metadata</source>
        <translation>её метаданные</translation>
    </message>
    <message>
        <source>{date} is not a date; it is kept as metadata</source>
        <translation>{date} — не дата; сохранено в метаданных</translation>
    </message>
    <message>
        <source>{what} is not a string</source>
        <translation>{what}: не строка</translation>
    </message>
    <message>
        <source>its metadata is nested more than {count} levels deep</source>
        <translation>вложенность её метаданных больше {count}</translation>
    </message>
    <message>
        <source>an annotator&apos;s name</source>
        <translation>имя разметчика</translation>
    </message>
    <message>
        <source>its status {status} is none of: {known}</source>
        <translation>её статус {status} — не из числа допустимых: {known}</translation>
    </message>
    <message>
        <source>its labels are not a list</source>
        <translation>её метки — не список</translation>
    </message>
    <message>
        <source>a label</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>another one of this article has the same id</source>
        <translation>такой же id у другой аннотации этой статьи</translation>
    </message>
    <message>
        <source>annotation {id}: {reason}</source>
        <translation>аннотация {id}: {reason}</translation>
    </message>
    <message>
        <source>annotation number {number}: {reason}</source>
        <translation>аннотация номер {number}: {reason}</translation>
    </message>
    <message>
        <source>cancelled: {what}.</source>
        <translation>отменено: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles imported</source>
        <translation>
            <numerusform>%n статья импортирована</numerusform>
            <numerusform>%n статьи импортированы</numerusform>
            <numerusform>%n статей импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations added</source>
        <translation>
            <numerusform>%n аннотация добавлена</numerusform>
            <numerusform>%n аннотации добавлены</numerusform>
            <numerusform>%n аннотаций добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels created</source>
        <translation>
            <numerusform>%n метка создана</numerusform>
            <numerusform>%n метки созданы</numerusform>
            <numerusform>%n меток создано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles would be imported</source>
        <translation>
            <numerusform>%n статья была бы импортирована</numerusform>
            <numerusform>%n статьи были бы импортированы</numerusform>
            <numerusform>%n статей было бы импортировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations would be added</source>
        <translation>
            <numerusform>%n аннотация была бы добавлена</numerusform>
            <numerusform>%n аннотации были бы добавлены</numerusform>
            <numerusform>%n аннотаций было бы добавлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels would be created</source>
        <translation>
            <numerusform>%n метка была бы создана</numerusform>
            <numerusform>%n метки были бы созданы</numerusform>
            <numerusform>%n меток было бы создано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles already there (not doubled)</source>
        <translation>
            <numerusform>%n статья уже есть (повторно не добавлена)</numerusform>
            <numerusform>%n статьи уже есть (повторно не добавлены)</numerusform>
            <numerusform>%n статей уже есть (повторно не добавлены)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations already there</source>
        <translation>
            <numerusform>%n аннотация уже есть</numerusform>
            <numerusform>%n аннотации уже есть</numerusform>
            <numerusform>%n аннотаций уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remarks</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <comment>records of a file</comment>
        <translation>
            <numerusform>%n не принята</numerusform>
            <numerusform>%n не приняты</numerusform>
            <numerusform>%n не принято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n faults</source>
        <translation>
            <numerusform>с %n ошибкой</numerusform>
            <numerusform>с %n ошибками</numerusform>
            <numerusform>с %n ошибками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other files skipped</source>
        <translation>
            <numerusform>%n прочий файл пропущен</numerusform>
            <numerusform>%n прочих файла пропущены</numerusform>
            <numerusform>%n прочих файлов пропущено</numerusform>
        </translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>это не обычный файл</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>the folder holds no file that can be imported</source>
        <translation>в папке нет файлов, которые можно импортировать</translation>
    </message>
    <message>
        <source>it holds no articles</source>
        <translation>в нём нет статей</translation>
    </message>
    <message>
        <source>read as {encoding}, which is a guess (others: {others}); choose another where it looks wrong</source>
        <translation>прочитано в кодировке {encoding}, она угадана (другие: {others}); если текст выглядит неверно, выберите другую</translation>
    </message>
    <message>
        <source>none better</source>
        <translation>лучше нет</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder; import the file that it leads to</source>
        <translation>это ссылка за пределы папки; импортируйте файл, на который она ведёт</translation>
    </message>
    <message>
        <source>it cannot be read: {reason}</source>
        <translation>его не удалось прочитать: {reason}</translation>
    </message>
    <message>
        <source>it is no text</source>
        <translation>это не текст</translation>
    </message>
    <message>
        <source>There is no encoding called {name}; try utf-8, cp1251, kz1048, koi8-r or utf-16.</source>
        <translation>Кодировки {name} нет; попробуйте utf-8, cp1251, kz1048, koi8-r или utf-16.</translation>
    </message>
    <message>
        <source>its format is not known; name it (--format)</source>
        <translation>его формат неизвестен; назовите формат (--format)</translation>
    </message>
    <message>
        <source>The format {key} cannot be imported; choose one of: {keys}.</source>
        <translation>Формат {key} нельзя импортировать; выберите один из: {keys}.</translation>
    </message>
    <message>
        <source>The clipboard was not made an article: {reason}.</source>
        <translation>Не удалось создать статью из буфера обмена: {reason}.</translation>
    </message>
    <message>
        <source>There is no such paragraph. Nothing was changed.</source>
        <translation>Такого абзаца нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>attribution {id} was its own outer source</source>
        <translation>атрибуция {id} была внешним источником самой себя</translation>
    </message>
    <message>
        <source>label {id} was merged into one of another layer</source>
        <translation>метка {id} была объединена с меткой другого слоя</translation>
    </message>
    <message>
        <source>entity {id} was merged into itself</source>
        <translation>сущность {id} была объединена сама с собой</translation>
    </message>
    <message>
        <source>comment {id} stood in another article than its annotation</source>
        <translation>комментарий {id} стоял не в той статье, что его аннотация</translation>
    </message>
    <message>
        <source>relation {id} had lost one of its ends</source>
        <translation>связь {id} потеряла один из концов</translation>
    </message>
    <message>
        <source>{table} {id} had a broken {column}</source>
        <translation>{table} {id}: было нарушено значение {column}</translation>
    </message>
    <message>
        <source>change {id} of the history belonged to no step</source>
        <translation>изменение {id} в истории не относилось ни к одному шагу</translation>
    </message>
    <message>
        <source>article {id} had no source; its text stands for it</source>
        <translation>у статьи {id} не было записано, откуда она взята; вместо этого взят её текст</translation>
    </message>
    <message>
        <source>{table} {id} pointed to a row of {parent} that is not there</source>
        <translation>{table} {id}: ссылка на строку {parent}, которой нет</translation>
    </message>
    <message>
        <source>article {id}: its length was wrong</source>
        <translation>статья {id}: была указана неверная длина</translation>
    </message>
    <message>
        <source>article {id}: a dimmed range lay outside its text</source>
        <translation>статья {id}: приглушённый участок выходил за пределы текста</translation>
    </message>
    <message>
        <source>annotation {id}: its place, its pieces and its quote agree again</source>
        <translation>аннотация {id}: место, фрагменты и цитата снова согласуются</translation>
    </message>
    <message>
        <source>annotation {id} moved from {old} to {new}: its place, its pieces and its quote agree again</source>
        <translation>аннотация {id} перенесена с {old} на {new}: место, фрагменты и цитата снова согласуются</translation>
    </message>
    <message>
        <source>The sample articles are damaged.</source>
        <translation>Статьи образца повреждены.</translation>
    </message>
    <message>
        <source>Install Annotator anew.</source>
        <translation>Установите Annotator заново.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <comment>panel</comment>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>panel</comment>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Checks</source>
        <comment>panel</comment>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Claims</source>
        <comment>panel</comment>
        <translation>Утверждения</translation>
    </message>
    <message>
        <source>Claims side by side</source>
        <comment>panel</comment>
        <translation>Утверждения рядом</translation>
    </message>
    <message>
        <source>Mentions of an entity</source>
        <comment>panel</comment>
        <translation>Упоминания сущности</translation>
    </message>
    <message>
        <source>Entities</source>
        <comment>panel</comment>
        <translation>Сущности</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <comment>panel</comment>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Text health</source>
        <comment>panel</comment>
        <translation>Состояние текста</translation>
    </message>
    <message>
        <source>History</source>
        <comment>panel</comment>
        <translation>История</translation>
    </message>
    <message>
        <source>Selected annotation</source>
        <comment>panel</comment>
        <translation>Выбранная аннотация</translation>
    </message>
    <message>
        <source>Labels</source>
        <comment>panel</comment>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Concordance</source>
        <comment>panel</comment>
        <translation>Конкорданс</translation>
    </message>
    <message>
        <source>Unknown words</source>
        <comment>panel</comment>
        <translation>Незнакомые слова</translation>
    </message>
</context>
</TS>
