"""Language, health and unknown words over a project of generated articles: how long, and how often right.

    python -m bench.texts [--articles 10000] [--keep FILE]

The articles are sentences of our own samples put together anew; into one of ten a fault is put whose kind is known.
Prints seconds for each job, and for language and faults how many were found of how many there are.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from annotator import paths
from annotator.language.segmentation import sentences
from annotator.store.workspace import Workspace
from annotator.tools import command_tools, speller, text_rules
from annotator.verbs import health, import_reading, importing, languages, unknown_words
from annotator.verbs.import_reading import ImportOptions
from annotator.verbs.import_report import ImportReport

SEED = 7
LENGTH = 12  # sentences of an article
_LOOK_ALIKE = {"а": "a", "е": "e", "о": "o", "с": "c"}


def _mixed(rng: random.Random, text: str) -> str:
    inside = [i for i in range(1, len(text)) if text[i] in _LOOK_ALIKE and text[i - 1].isalpha()]
    at = rng.choice(inside)
    return text[:at] + _LOOK_ALIKE[text[at]] + text[at + 1 :]


def _glued(rng: random.Random, text: str) -> str:
    """Without the space after one of its commas; where it has none, with words that a comma glues."""
    seams = [i for i in range(2, len(text) - 3) if _is_seam(text, i)]
    if not seams:
        return f"{text} ab,cd"
    at = rng.choice(seams)
    return text[: at + 1] + text[at + 2 :]


def _is_seam(text: str, at: int) -> bool:
    return text[at : at + 2] == ", " and text[at - 2 : at].isalpha() and text[at + 2 : at + 4].isalpha()


def _unseen(rng: random.Random, text: str) -> str:
    at = rng.randrange(1, len(text))
    return f"{text[:at]}\u200b{text[at:]}"


FAULTS: dict[str, Callable[[random.Random, str], str]] = {
    "mixed-script": _mixed,
    "missing-space": _glued,
    "invisible": _unseen,
    "unbalanced": lambda _, text: f"«{text}",
}


def generate(count: int) -> Iterator[tuple[dict[str, str], str, str | None]]:
    """Records with their language and the kind of the fault in them, if any."""
    rng = random.Random(SEED)
    samples = [json.loads(line) for line in paths.resource("samples", "articles.jsonl").open(encoding="utf-8")]
    spoken: dict[tuple[str, str], list[str]] = {}
    for sample in samples:
        text = sample["text"]
        whole = [text[start:end] for start, end in sentences(text) if not set(text[start:end]) & set('«»"“”„()')]
        spoken.setdefault((sample["language"], sample["script"]), []).extend(whole)
    for number in range(count):
        language, script = rng.choice(list(spoken))
        text = " ".join([*rng.sample(spoken[language, script], LENGTH), f"№ {number}."])
        kind = rng.choice(list(FAULTS)) if rng.random() < 0.1 else None
        if kind == "mixed-script" and script == "Latn":
            kind = "invisible"
        if kind is not None:
            text = FAULTS[kind](rng, text)
        yield {"text": text, "title": f"Generated {number}"}, language, kind


def make(path: Path, records: Sequence[dict[str, str]], folder: Path) -> Workspace:
    """A project with these articles."""
    source = folder / "articles.jsonl"
    source.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in records), encoding="utf-8")
    tools, options, report = command_tools(), ImportOptions(), ImportReport()
    workspace = Workspace.create(path, annotator="bench")
    sources = import_reading.read_sources([source], options, tools)
    for _ in importing.import_job(workspace, sources, options, tools, report):
        pass
    return workspace


def timed(name: str, steps: Iterator[object]) -> None:
    """Run a job and print what it took."""
    start, longest, before = time.perf_counter(), 0.0, time.perf_counter()
    for _ in steps:
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    print(f"{name:<34} {time.perf_counter() - start:7.1f} s   longest between two steps {longest * 1000:6.1f} ms")


def measure(workspace: Workspace, wanted: Sequence[tuple[str, str | None]], folder: Path) -> None:
    """All jobs over the project."""
    rules, report = text_rules(), health.HealthReport()
    rerun, words = languages.Rerun(), unknown_words.UnknownWords()
    timed("languages by rule, looked at", languages.look_job(workspace, rules.identify, rerun))
    found = workspace.read().exec_driver_sql("SELECT language FROM document ORDER BY id").scalars().all()
    right = sum(one == language for one, (language, _) in zip(found, wanted, strict=True))
    print(f"  language right in {right:,} of {len(wanted):,} articles, {len(rerun.changes):,} would change")
    target = folder / "report.jsonl"
    timed("report on text health", health.report_job(workspace, target, rules.health, None, report))
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    got = Counter((line["title"], line["kind"]) for line in lines)
    put = {(f"Generated {number}", kind) for number, (_, kind) in enumerate(wanted) if kind is not None}
    print(f"  {len(put & got.keys()):,} of {len(put):,} faults found, {sum((got - Counter(put)).values()):,} more told")
    timed("unknown words", unknown_words.count_job(workspace, speller(), (), None, words))
    print(f"  {len(words.words):,} unknown words, no dictionary for {', '.join(sorted(words.lacking)) or 'none'}")


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="bench.texts", description="Time language, health and unknown words.")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--keep", type=Path, help="leave the project in this file")
    options = parser.parse_args()
    made = list(generate(options.articles))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        workspace = make(options.keep or folder / "p.annotator", [record for record, _, _ in made], folder)
        try:
            measure(workspace, [(language, kind) for _, language, kind in made], folder)
        finally:
            workspace.close()


if __name__ == "__main__":
    main()
