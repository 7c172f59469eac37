"""The language of the interface: which one, and where its sentences come from.

`resources/i18n/annotator_<code>.qm` holds our own sentences, `qt_<code>.qm` the words of Qt's dialogs and context menus
that Qt itself has no translation of; `packaging/write_translations.py` makes both. English is what stands in the code
and needs no file.
"""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from annotator import paths, words
from annotator.words import tr

log = logging.getLogger(__name__)
# Each in its own words, so that somebody finds it in an interface that he cannot read.
LANGUAGES = {"en": "English", "kk": "Қазақша", "ky": "Кыргызча", "ru": "Русский", "uz": "Oʻzbekcha"}
_spoken = "en"
_of_qt: list[QTranslator] = []


def spoken() -> str:
    """The code of the language that the interface speaks now."""
    return _spoken


def chosen(setting: str) -> str:
    """The code of a language that we have: the setting's, or for "system" the first of the user's system."""
    if setting in LANGUAGES:
        return setting
    wanted = (language.partition("-")[0] for language in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def speak(setting: str) -> None:
    """Speak a language from now on; what is on the screen already stays until it is made anew."""
    global _spoken
    code = chosen(setting)
    if code == _spoken:
        return
    _spoken = code
    _translate_qt(code)
    own = None if code == "en" else _load(paths.resource("i18n"), f"annotator_{code}")
    locale = _locale(code)
    QLocale.setDefault(locale)
    if own is None:
        words.speak(None)
    else:
        words.speak(_sayings(own), locale.groupSeparator(), locale.decimalPoint())


def _translate_qt(code: str) -> None:
    """Qt asks the translator that was installed last first: ours fills what Qt's own file leaves out."""
    while _of_qt:
        QCoreApplication.removeTranslator(_of_qt.pop())
    if code == "en":
        return
    for folder, name in ((_qts_own(), f"qtbase_{code}"), (paths.resource("i18n"), f"qt_{code}")):
        if (folder / f"{name}.qm").is_file() and (translator := _load(folder, name)) is not None:
            QCoreApplication.installTranslator(translator)
            _of_qt.append(translator)


def _qts_own() -> Path:
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))


def language_choice(code: str) -> str:
    """One of the values of the setting, as a menu or the settings show it."""
    return LANGUAGES.get(code) or tr("As the system", "language")


def _locale(code: str) -> QLocale:
    """That of the system where it speaks the language, for its dates are the ones the user knows."""
    system = QLocale.system()
    return system if system.name().startswith(code) else QLocale(code)


def _load(folder: Path, name: str) -> QTranslator | None:
    translator = QTranslator()
    if translator.load(name, str(folder)):
        return translator
    log.warning("%s.qm in %s cannot be read; its words stay English", name, folder)
    return None


def _sayings(translator: QTranslator) -> words.Translate:
    def find(source: str, comment: str, count: int) -> str:
        return translator.translate("", source, comment or None, count)  # type: ignore[arg-type]

    return find
