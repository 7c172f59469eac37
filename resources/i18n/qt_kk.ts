<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>Preferences…</source>
        <translation>Баптаулар…</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Alias</source>
        <translation>Лақап ат</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Қайдан іздеу:</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Сілтеме</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Белгісіз</translation>
    </message>
</context>
</TS>
