"""The words of articles that no dictionary has: counted for a list, never marked in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from annotator.domain.stopping import keep_on
from annotator.store.queries import registry, texts
from annotator.store.queries.texts import ArticleText
from annotator.store.workspace import Workspace


class Speller(Protocol):
    """The rules for spelling that are needed here; see `Spelling` of the window."""

    def words(self, text: str) -> Sequence[tuple[int, int]]: ...
    def name_words(self, names: Iterable[str]) -> Any: ...
    def background(
        self, language: str | None, script: str | None, names: Any, article: str, own: Iterable[str]
    ) -> Any: ...
    def wrong(self, asked: Iterable[str], background: Any) -> set[str]: ...
    def lacking(self, background: Any) -> str: ...


@dataclass(slots=True)
class UnknownWord:
    """A word as it stands where it is first met (case aside), the language of its articles, and how often it stands in
    which of them."""

    word: str
    language: str
    count: int = 0
    articles: list[int] = field(default_factory=list[int])


@dataclass(slots=True)
class UnknownWords:
    """What was found, filled while the job runs; `lacking`: languages without a dictionary, as `Spelling` has them."""

    articles: int = 0
    words: dict[tuple[str, str], UnknownWord] = field(default_factory=dict[tuple[str, str], UnknownWord])
    lacking: set[str] = field(default_factory=set[str])

    def listed(self) -> list[UnknownWord]:
        """The most frequent first."""
        return sorted(self.words.values(), key=lambda word: (-word.count, word.word.casefold()))


def count_job(
    workspace: Workspace, rules: Speller, own: Sequence[str], document_ids: Sequence[int] | None, found: UnknownWords
) -> Iterator[tuple[int, int]]:
    """Job: look through these articles, or all. Names of the registry and the user's `own` words are known."""
    connection = workspace.read()
    entries = registry.names(connection)
    names = rules.name_words(form for entry in entries for form in (entry.name, *entry.aliases))
    counting = _Counting(rules, names, list(own), found)
    ids = texts.all_ids(connection) if document_ids is None else list(document_ids)
    for number, article in enumerate(texts.texts(connection, ids), 1):
        counting.take(article)
        yield number, len(ids)


class _Counting:
    """Each word of a language is judged once."""

    def __init__(self, rules: Speller, names: Any, own: Sequence[str], found: UnknownWords) -> None:
        self._rules, self._names, self._own, self._found = rules, names, own, found
        self._backgrounds: dict[tuple[str | None, str | None], Any] = {}
        self._unknown: dict[tuple[str | None, str | None], dict[str, bool]] = {}

    def take(self, article: ArticleText) -> None:
        """Count the unknown words of an article."""
        spoken = article.language, article.script
        judged = self._unknown.setdefault(spoken, {})
        words = [article.text[start:end] for start, end in self._rules.words(article.text)]
        new = set(words).difference(judged)
        keep_on()
        wrong = self._rules.wrong(new, self._background(spoken))
        judged.update((word, word in wrong) for word in new)
        self._found.articles += 1
        for word in words:
            if judged[word]:
                self._count(word, article)

    def _background(self, spoken: tuple[str | None, str | None]) -> Any:
        if spoken not in self._backgrounds:
            made = self._rules.background(*spoken, self._names, "", self._own)
            self._backgrounds[spoken] = made
            self._found.lacking |= {self._rules.lacking(made)} - {""}
        return self._backgrounds[spoken]

    def _count(self, word: str, article: ArticleText) -> None:
        language = article.language or ""
        key = language, word.casefold()
        found = self._found.words.get(key)
        if found is None:
            found = self._found.words[key] = UnknownWord(word, language)
        found.count += 1
        if not found.articles or found.articles[-1] != article.id:
            found.articles.append(article.id)


def places(text: str, word: str) -> list[tuple[int, int]]:
    """Where a word stands in a text, in any case, with no letter before or after it; code points."""
    pattern = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE)
    return [match.span() for match in pattern.finditer(text)]
