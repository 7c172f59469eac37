"""Languages and scripts in words."""

from __future__ import annotations

from annotator.words import mark, tr

LANGUAGES = {
    "kk": mark("Kazakh"),
    "uz": mark("Uzbek"),
    "ky": mark("Kyrgyz"),
    "ru": mark("Russian"),
    "en": mark("English"),
    "tr": mark("Turkish"),
}
SCRIPTS = {"Cyrl": mark("Cyrillic"), "Latn": mark("Latin"), "Arab": mark("Arabic")}
_USUAL = {"kk": "Cyrl", "ky": "Cyrl", "ru": "Cyrl", "en": "Latn", "tr": "Latn"}  # Uzbek is written in both
# What can be said of an article: language and script.
CHOICES: tuple[tuple[str | None, str | None], ...] = (
    *(("kk", "Cyrl"), ("kk", "Latn"), ("uz", "Cyrl"), ("uz", "Latn"), ("ky", "Cyrl"), ("ru", "Cyrl"), ("en", "Latn")),
    (None, None),
)


def language_name(code: str | None) -> str:
    """Kazakh for kk; a code that is not known as it is."""
    return tr(LANGUAGES[code]) if code in LANGUAGES else code or tr("Other language")


def script_name(code: str | None) -> str:
    """Cyrillic for Cyrl; a code that is not known as it is."""
    return tr(SCRIPTS[code]) if code in SCRIPTS else code or tr("no letters")


def choice_name(language: str | None, script: str | None) -> str:
    """One of CHOICES: as `spoken`, with the script of Kazakh, which changes it."""
    return spoken(language, None if (language, script) == ("kk", "Cyrl") else script)


def spoken(language: str | None, script: str | None) -> str:
    """The language, with the script where the language alone does not tell it."""
    if script is None or _USUAL.get(language or "") == script:
        return language_name(language)
    return f"{language_name(language)} · {script_name(script)}"
