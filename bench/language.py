"""How well the language rules do on articles that people have marked.

    python -m bench.language --articles DIR --gold DIR [--json FILE]

The gold folder holds `mentions.json` and `claims.json` (the format is in docs/language-rules.md). Prints precision,
recall and the number of gold records for each row; exit code 1 where a row is below its target, 2 where the files
cannot be read.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from annotator.language.attribution import Proposal, propose_claims
from annotator.language.identify import identify, identify_within
from annotator.language.names import NameIndex, RegistryEntry, entry_from_mark, find_same
from annotator.language.segmentation import sentences, tokens

# Row -> least precision and recall.
TARGETS: dict[str, tuple[float, float]] = {
    "one_mark": (0.97, 0.93),
    "other_language": (0.97, 0.93),
    "registry": (0.97, 0.93),
    "claims": (0.95, 0.93),
    "speakers": (0.92, 0.92),
    "language": (0.97, 0.97),
    "sentences": (0.99, 0.99),
}
LEAST_OVERLAP = 0.8  # of the tokens of two contents, intersection by union

Item = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the result; `n` gold records; `ok`: not below the target."""

    name: str
    precision: float
    recall: float
    n: int
    ok: bool


@dataclass(frozen=True, slots=True)
class Gold:
    """The marked articles: texts by file name, marks as the files hold them."""

    texts: dict[str, str]
    entities: dict[str, Any]
    mentions: list[dict[str, Any]]
    claims: list[dict[str, Any]]

    def names(self) -> list[dict[str, Any]]:
        """Mentions by name: no nominal ones and no pronouns, which are linked by hand."""
        return [mention for mention in self.mentions if mention.get("kind", "name") == "name"]

    def language(self, document: str) -> str | None:
        """As the rules say it."""
        return identify(self.texts[document]).language


def row(name: str, right: int, proposed: int, gold: int) -> Row:
    """Precision of nothing proposed and recall of nothing to find are 1."""
    precision = right / proposed if proposed else 1.0
    recall = right / gold if gold else 1.0
    least = TARGETS[name]
    return Row(name, round(precision, 4), round(recall, 4), gold, precision >= least[0] and recall >= least[1])


def set_row(name: str, proposed: set[Item], gold: set[Item]) -> Row:
    """Exact sets of (article, start, end, entity)."""
    return row(name, len(proposed & gold), len(proposed), len(gold))


# --- names --------------------------------------------------------------------------------------------


def one_mark(gold: Gold) -> Row:
    """The first mention of an entity in an article is marked; the rest of its mentions by name are to be found."""
    proposed: set[Item] = set()
    expected: set[Item] = set()
    for document, entity, marks in _by_article(gold):
        first, *rest = marks
        text = gold.texts[document]
        found = find_same(text, *first, gold.language(document), gold.entities[entity].get("type", ""), entity)
        proposed |= {(document, m.start, m.end, entity) for m in found if (m.start, m.end) != first}
        expected |= {(document, *span, entity) for span in rest}
    return set_row("one_mark", proposed, expected)


def other_language(gold: Gold) -> Row:
    """What is marked in the articles of one language is to be found in those of each other language."""
    proposed: set[Item] = set()
    expected: set[Item] = set()
    languages = {document: gold.language(document) for document in gold.texts}
    entries = {language: list(_marked_entries(gold, language)) for language in set(languages.values())}
    for source, known in entries.items():
        keys = {entry.key for entry in known}
        for document, language in languages.items():
            if language == source or not any(m["doc"] == document for m in gold.names()):
                continue
            found = NameIndex(known, language).find(gold.texts[document])
            proposed |= {(source, document, m.start, m.end, m.entity_key) for m in found}
            expected |= {(source, *_item(m)) for m in gold.names() if m["doc"] == document and m["entity"] in keys}
    shared = {(source, document, key) for source, document, _, _, key in expected}
    proposed = {item for item in proposed if (item[0], item[1], item[4]) in shared or item[1:] in _items(gold)}
    return set_row("other_language", proposed, expected)


def registry(gold: Gold) -> Row:
    """All entities of the gold, by their base forms in all languages, are to be found in all marked articles."""
    entries = [_entry(key, entity) for key, entity in gold.entities.items()]
    proposed: set[Item] = set()
    for document in {mention["doc"] for mention in gold.names()}:
        found = NameIndex(entries, gold.language(document)).find(gold.texts[document])
        proposed |= {(document, m.start, m.end, m.entity_key) for m in found}
    return set_row("registry", proposed, _items(gold))


def _items(gold: Gold) -> set[Item]:
    return {_item(mention) for mention in gold.names()}


def _item(mention: Mapping[str, Any]) -> Item:
    return mention["doc"], mention["start"], mention["end"], mention["entity"]


def _by_article(gold: Gold) -> Iterator[tuple[str, str, list[tuple[int, int]]]]:
    groups: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for mention in sorted(gold.names(), key=lambda m: (m["doc"], m["start"])):
        groups.setdefault((mention["doc"], mention["entity"]), []).append((mention["start"], mention["end"]))
    for (document, entity), marks in groups.items():
        yield document, entity, marks


def _marked_entries(gold: Gold, language: str | None) -> Iterator[RegistryEntry]:
    """The entries that the marks in articles of one language would make."""
    names: dict[str, dict[str, None]] = {}
    for document, entity, marks in _by_article(gold):
        if gold.language(document) == language:
            for start, end in marks:
                made = entry_from_mark(
                    gold.texts[document], start, end, language, gold.entities[entity].get("type", "")
                )
                names.setdefault(entity, {}).update(dict.fromkeys(made.names))
    for entity, found in names.items():
        yield RegistryEntry(entity, tuple(found), gold.entities[entity].get("type", ""))


def _entry(key: str, entity: Mapping[str, Any]) -> RegistryEntry:
    names = (name for joined in entity["canonical"].values() for name in joined.split("|"))
    return RegistryEntry(key, tuple(dict.fromkeys(names)), entity.get("type", ""))


# --- claims -------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Matched:
    """A gold claim and the proposal that is right about its content, if any."""

    gold: dict[str, Any]
    proposal: Proposal | None


def match_claims(gold: Gold) -> tuple[list[Matched], int]:
    """Each gold claim of type direct or indirect with its proposal; and the number of all proposals."""
    matched: list[Matched] = []
    proposals = 0
    for document in dict.fromkeys(record["doc"] for record in gold.claims):
        text = gold.texts[document]
        free = [p for p in propose_claims(text, gold.language(document)) if is_scored(p)]
        proposals += len(free)
        for record in gold.claims:
            if record["doc"] == document and record["type"] in ("direct", "indirect"):
                right = next((p for p in free if _same_content(text, record, p)), None)
                if right:
                    free.remove(right)
                matched.append(Matched(record, right))
    return matched, proposals


def is_scored(proposal: Proposal) -> bool:
    """The gold has one record a sentence and no chains: a source within somebody's words is not asked for."""
    return proposal.mode in ("direct", "indirect", "mixed") and proposal.parent is None


def _same_content(text: str, record: Mapping[str, Any], proposal: Proposal) -> bool:
    if record["type"] not in (proposal.mode, "indirect" if proposal.mode == "mixed" else proposal.mode):
        return False  # a gold that tells only direct from indirect has what is mixed among the indirect
    ours = {token for start, end in proposal.fragments for token in _token_starts(text, start, end)}
    theirs = {token for start, end in _gold_spans(record, "claim") for token in _token_starts(text, start, end)}
    return bool(ours | theirs) and len(ours & theirs) >= LEAST_OVERLAP * len(ours | theirs)


def _token_starts(text: str, start: int, end: int) -> set[int]:
    return {token.start for token in tokens(text, start, end) if token.kind != "punct"}


def _gold_spans(record: Mapping[str, Any], name: str) -> list[tuple[int, int]]:
    """A part of a gold claim: one pair or several, or nothing."""
    value = record.get(name)
    if not value:
        return []
    return [tuple(pair) for pair in value] if isinstance(value[0], list) else [(value[0], value[1])]


def claims(matched: Sequence[Matched], proposals: int) -> Row:
    """Contents."""
    return row("claims", sum(m.proposal is not None for m in matched), proposals, len(matched))


def speakers(matched: Sequence[Matched]) -> Row:
    """Of the claims with the right content: the speaker overlaps, or both have none.

    Recall is the share of the gold claims that have content and speaker right.
    """
    right = sum(m.proposal is not None and speaker_right(m.gold, m.proposal) for m in matched)
    return row("speakers", right, sum(m.proposal is not None for m in matched), len(matched))


def speaker_right(record: Mapping[str, Any], proposal: Proposal) -> bool:
    """The proposed speaker overlaps the gold one, or neither names one."""
    ours = [source.span for source in proposal.sources if source.span]
    return _overlap(_gold_spans(record, "speaker"), ours)


def _overlap(theirs: Sequence[tuple[int, int]], ours: Sequence[tuple[int, int]]) -> bool:
    if not theirs:
        return not ours
    return any(a < d and c < b for a, b in theirs for c, d in ours)


# --- language -----------------------------------------------------------------------------------------


def language(gold: Gold) -> Row:
    """The language of each article. A file name does not tell it, so the gold says it by the names that are its own."""
    expected = {document: said for document in gold.texts if (said := _gold_language(gold, document))}
    right = sum(gold.language(document) == said for document, said in expected.items())
    said = sum(gold.language(document) is not None for document in expected)
    return row("language", right, said, len(expected))


def sentence_languages(gold: Gold) -> Row:
    """The language of each sentence with letters, which is that of its article."""
    right = said = total = 0
    for document, text in gold.texts.items():
        expected, around = _gold_language(gold, document), identify(text)
        parts = [text[start:end] for start, end in sentences(text)] if expected else []
        found = [identify_within(part, around).language for part in parts if any(map(str.isalpha, part))]
        right += found.count(expected)
        said += len(found) - found.count(None)
        total += len(found)
    return row("sentences", right, said, total)


def _gold_language(gold: Gold, document: str) -> str | None:
    """As a record says (`language`), else the language whose base forms the names of the article begin with."""
    for record in (*gold.claims, *gold.mentions):
        if record["doc"] == document and record.get("language"):
            return record["language"]
    votes: Counter[str] = Counter()
    for mention in gold.names():
        if mention["doc"] == document:
            votes.update(_languages_of(mention["text"], gold.entities[mention["entity"]]["canonical"]))
    return votes.most_common(1)[0][0] if votes else None


def _languages_of(form: str, canonical: Mapping[str, str]) -> Iterable[str]:
    """Languages whose base form the word begins with, where not all do."""
    fitting = [code for code, joined in canonical.items() if any(form.startswith(name) for name in joined.split("|"))]
    return fitting if len(fitting) < len(canonical) else ()


# --- the command --------------------------------------------------------------------------------------


def load(articles: Path, folder: Path) -> Gold:
    """Texts of the marked articles and their marks; raises OSError, ValueError or KeyError."""
    mentions = json.loads((folder / "mentions.json").read_text(encoding="utf-8"))
    records = json.loads((folder / "claims.json").read_text(encoding="utf-8"))["records"]
    documents = {record["doc"] for record in (*mentions["mentions"], *records)}
    texts = {document: read_text(articles / document) for document in sorted(documents)}
    for mention in mentions["mentions"]:
        if texts[mention["doc"]][mention["start"] : mention["end"]] != mention["text"]:
            raise ValueError(f"{mention['doc']}: at {mention['start']} stands no {mention['text']}")
    return Gold(texts, mentions["entities"], mentions["mentions"], records)


def read_text(path: Path) -> str:
    """The text of record: without a byte order mark, every line break a line feed."""
    return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")


def measure(gold: Gold) -> list[Row]:
    """All rows."""
    matched, proposals = match_claims(gold)
    return [
        *(one_mark(gold), other_language(gold), registry(gold)),
        *(claims(matched, proposals), speakers(matched), language(gold), sentence_languages(gold)),
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns the exit code."""
    parser = argparse.ArgumentParser(prog="bench.language", description="Score the language rules on marked articles.")
    parser.add_argument("--articles", type=Path, required=True, help="folder of the articles")
    parser.add_argument("--gold", type=Path, required=True, help="folder of mentions.json and claims.json")
    parser.add_argument("--json", type=Path, help="write the rows to this file too")
    options = parser.parse_args(arguments)
    try:
        rows = measure(load(options.articles, options.gold))
    except (OSError, ValueError, KeyError) as error:
        print(f"Cannot read the marked articles: {error}", file=sys.stderr)
        return 2
    for each in rows:
        mark = "ok" if each.ok else "below the target of P {} R {}".format(*TARGETS[each.name])
        print(f"{each.name:<15} P {each.precision:.3f}  R {each.recall:.3f}  n {each.n:>4}  {mark}")
    if options.json:
        options.json.write_text(json.dumps([asdict(each) for each in rows], indent=1) + "\n", encoding="utf-8")
    return 0 if all(each.ok for each in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
