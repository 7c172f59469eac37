<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uz" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Varaqni yopish</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Services</source>
        <translation>Xizmatlar</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 dasturini yashirish</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Boshqalarni yashirish</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Hammasini koʻrsatish</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Sozlamalar…</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 dasturidan chiqish</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>%1 haqida</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Hammasini tanlash</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Oshirish</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Kamaytirish</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Kamaytirish</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Qiymatni kamaytirish</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Oldingi sahifaga qaytadi</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Keyingi sahifaga oʻtadi</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Oshirish</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Qiymatni oshirish</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Bosish</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Chapga surish</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Oʻngga surish</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Pastga suradi</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Chapga suradi</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Oʻngga suradi</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Yuqoriga suradi</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Fokus berish</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Fokus beradi</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Menyuni koʻrsatadi</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Almashtirish</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Holatni almashtiradi</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Amalni bajaradi</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Oʻz ranglarimga &amp;qoʻshish</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Asosiy ranglar</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>&amp;Oʻz ranglarim</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Yashil:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Ekrandan rang olish</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>Qi&amp;zil:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Toʻyinganlik:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>Yo&amp;rqinlik:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>A&amp;lfa kanal:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Koʻk:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Kursor: %1, %2
Bekor qilish uchun ESC bosing</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>T&amp;us:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Rangni tanlash</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Yoʻq</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Tanlov roʻyxatini ochish</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ha</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Bu nima?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Panelni yopadi</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Ajratish</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Panelni ajratadi va qayta biriktiradi</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Jild topilmadi.
Jild nomi toʻgʻriligini tekshiring.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fayl topilmadi.
Fayl nomi toʻgʻriligini tekshiring.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 allaqachon bor.
U almashtirilsinmi?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Tanlash</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Oʻchirish</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Qayerda:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Yangi jild</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>O&amp;chish</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Qayta &amp;nomlash</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saqlash</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» yozishdan himoyalangan.
Shunda ham oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Taxallus</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Barcha fayllar (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>«%1» oʻchirilsinmi?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Batafsil koʻrinishga oʻtish</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Roʻyxat koʻrinishiga oʻtish</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Jildni oʻchirib boʻlmadi.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Yangi jild yaratish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Batafsil</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Jildlar</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Jild:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fayl &amp;nomi:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fayllar</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fayl &amp;turi:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Jildni topish</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Jild</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Orqaga</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Oldinga</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Yuqori jildga oʻtish</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Roʻyxat</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Joylar va xatchoʻplar roʻyxati</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Qayerda:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yangi jild</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Yuqori jild</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Oxirgi joylar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Olib tashlash</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Boshqacha saqlash</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Yorliq fayl</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Koʻrsatish </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Yashirin fayllarni koʻrsatish</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Yon panel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nomaʼlum</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Kompyuter</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Oʻzgargan sana</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Hajm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tur</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Qoʻyish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qa&amp;ytarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bekor qilish</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;esish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini tanlash</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Tafsilotni yashirish...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Tafsilotni koʻrsatish...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Yoʻq</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ha</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Toʻxtatish</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Qoʻllash</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Yopish</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saqlamaslik</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yordam</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Eʼtiborsiz</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Hammasiga &amp;yoʻq</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ochish</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Tiklash</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standartga qaytarish</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Takrorlash</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saqlash</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Hammasini saqlash</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Hammasiga h&amp;a</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Bekor qilish</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Eng past</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Chap chet</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Sahifa pastga</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sahifa chapga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sahifa oʻngga</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Sahifa yuqoriga</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Oʻng chet</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Pastga surish</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Shu yerga surish</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Chapga surish</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Oʻngga surish</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Yuqoriga surish</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Eng yuqori</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Chapga surish</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Oʻngga surish</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Birinchi kuchli belgi boʻyicha ajratish</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Unicode boshqaruv belgisini qoʻyish</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Chapdan oʻngga joylash boshi</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Chapdan oʻngga ajratish</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Chapdan oʻngga belgisi</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Chapdan oʻngga majburlash boshi</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Yoʻnalish formatini tugatish</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Yoʻnalish ajratishini tugatish</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Oʻngdan chapga joylash boshi</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Oʻngdan chapga ajratish</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Oʻngdan chapga belgisi</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Oʻngdan chapga majburlash boshi</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Eni nolga teng bogʻlovchi</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Eni nolga teng ajratuvchi</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Eni nolga teng boʻsh joy</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nusxalash</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Qoʻyish</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Qa&amp;ytarish</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Bekor qilish</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>&amp;Havola manzilini nusxalash</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>K&amp;esish</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Oʻchirish</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Hammasini tanlash</translation>
    </message>
</context>
</TS>
