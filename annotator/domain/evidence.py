"""Evidence for or against a claim, as the project holds it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """Words of an article (`document_id`, `start`, `end`, code points; `exact`), or a source on the web (`url`).

    Where the article has been deleted since, `document_id` is None and the words are still there. `stance` is None
    until it is said; `access_date` is ISO text.
    """

    id: int
    uuid: str
    claim_id: int
    stance: str | None
    question: str
    answer: str
    document_id: int | None
    title: str
    start: int | None
    end: int | None
    exact: str
    url: str | None
    archived_url: str | None
    access_date: str | None
    medium: str | None
    quote: str

    @property
    def is_span(self) -> bool:
        """Whether it is words of an article, and no source on the web."""
        return self.start is not None

    @property
    def words(self) -> str:
        """What it says: the words of the article, else the quote, else the address."""
        return self.exact or self.quote or self.url or ""
