"""The formats, and the rules for the languages, as the callables that verbs and the window are given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING

from annotator import paths

if TYPE_CHECKING:
    from annotator.domain.exchange import Tools
    from annotator.domain.gazetteer import GazetteerFormat
    from annotator.domain.tables import TableWriter
    from annotator.domain.text_health import HealthTools
    from annotator.ui.attribution_rules import AttributionRules
    from annotator.ui.claim_rules import ClaimRules
    from annotator.ui.language_tools import LanguageTools, Linked, Named, NameRules, Spelling
    from annotator.ui.text_rules import TextRules
    from annotator.ui.time_rules import TimeRules


def language_tools() -> LanguageTools:
    """The rules for the languages, as callables."""
    from annotator.language import folding, segmentation, snapping
    from annotator.ui.language_tools import LanguageTools

    return LanguageTools(
        sentences=segmentation.sentences,
        snap=snapping.snap,
        fold=folding.fold,
        fold_map=folding.fold_map,
        names=name_rules,
        attribution=attribution_rules,
        claims=claim_rules,
        spelling=speller,
        times=time_rules,
        texts=text_rules,
        gazetteer=gazetteer_format,
        tables=table_writer,
        load_files=command_tools,
    )


def table_writer(suffix: str, columns: Sequence[str], bom: bool) -> TableWriter | None:
    """How a table is written to a file with this suffix; loaded when first asked for."""
    from annotator.formats import tables

    return tables.writer(suffix, columns, bom)


def gazetteer_format() -> GazetteerFormat:
    """How files of names are read and written."""
    from annotator.formats.gazetteer import FORMAT

    return FORMAT


def attribution_rules() -> AttributionRules:
    """The rules that find who says what."""
    from annotator.language import attribution
    from annotator.ui.attribution_rules import AttributionRules

    return AttributionRules(attribution.propose_claims, attribution.propose_for, attribution.claims_of)


def claim_rules() -> ClaimRules:
    """The rules that lay claims side by side."""
    from annotator.language import claim_matching, polarity, quantities
    from annotator.ui.claim_rules import ClaimRules

    return ClaimRules(polarity.polarity, quantities.quantities, claim_matching.features, claim_matching.ClaimIndex)


def time_rules() -> TimeRules:
    """The rules that read expressions of time."""
    from annotator.language import dates
    from annotator.ui.time_rules import TimeRules

    return TimeRules(dates.find_times, dates.read_time)


def health_tools() -> HealthTools:
    """The rules for the health of texts, and how reports on it are written."""
    from annotator.domain.text_health import HealthTools
    from annotator.language import health

    return HealthTools(health.check, table_writer)


def text_rules() -> TextRules:
    """The rules for the language and the health of texts."""
    from annotator.language import identify
    from annotator.ui.text_rules import TextRules

    def paragraphs(text: str, language: str | None, script: str | None) -> Iterator[identify.Paragraph]:
        return identify.paragraphs(text, identify.Identification(language, script, 1.0))

    return TextRules(identify.identify, paragraphs, health_tools())


@cache
def speller() -> Spelling:
    """The rules for spelling; the dictionaries are opened with the first word."""
    from annotator.language.spelling import Speller

    return Speller(paths.resource("dictionaries"))


@cache
def name_rules() -> NameRules:
    """The rules for names, loaded when they are first needed."""
    from annotator.language import names
    from annotator.language.names.skeleton import is_acronym, is_latin
    from annotator.ui.language_tools import NameRules

    def entry(row: Named) -> names.RegistryEntry:
        return names.RegistryEntry(row[0], row[1], row[2], row[3] if len(row) == 4 else ())

    def entries(named: Iterable[Named]) -> list[names.RegistryEntry]:
        return [entry(row) for row in named]

    def again(text: str, language: str | None, linked: Iterable[Linked], offset: int) -> list[names.Mention]:
        told = [names.LinkedWords(start, words, entry(row)) for start, words, row in linked]
        return names.find_again(text, language, told, offset)

    return NameRules(
        finder=lambda named, language: names.NameIndex(entries(named), language),
        ranker=lambda named, language: names.CandidateIndex(entries(named), language),
        sieve=lambda named: names.Sieve(entries(named)),
        pairs=lambda named: names.propose_pairs(entries(named)),
        again=again,
        kind=lambda words, language, row: names.kind_of_mention(words, language, entry(row)),
        means_person=names.means_person,
        is_person=lambda row: entry(row).is_person,
        base_form=names.base_form,
        is_acronym=is_acronym,
        script=lambda words: "Latn" if is_latin(words) else "Cyrl",
    )


@cache
def command_tools() -> Tools:
    """The formats and rules that importing, exporting and the commands are given."""
    from annotator.domain.exchange import Tools
    from annotator.formats.base import all_formats
    from annotator.language import encodings, folding, identify, metadata

    return Tools(
        formats=all_formats(),
        guess_encoding=encodings.guess_encoding,
        identify=identify.identify,
        find_metadata=metadata.find_metadata,
        parse_date=metadata.parse_date,
        fold=folding.fold,
        health=health_tools,
    )
