"""How long the search for an entity takes in a project, against reading every article of it.

    python -m bench.mentions [--articles N]

Prints the CPU time of both and the number of mentions found, which must be the same; exit code 1 where it is not.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

from annotator import tools
from annotator.language.folding import fold
from annotator.store.queries import search as index
from annotator.store.workspace import Workspace
from annotator.ui import mention_search
from annotator.ui.language_tools import LanguageTools
from annotator.verbs import entities
from bench.data import Article, make_project, small_articles

LENGTH = 3_000  # code points of an article
EVERY = 100  # every so many articles name the entity
NAMED = (" Дәулет Қайыров келді.", " Қайыровтың айтуынша, жол ашық.", " Daulet Kayirov said so.")


@dataclass(frozen=True, slots=True)
class Desk:
    """What the search needs of a session."""

    workspace: Workspace
    tools: LanguageTools


class _All(mention_search.Possible):
    """Lets every article pass."""

    def look(self) -> Iterator[None]:
        self.found = set(self._connection.exec_driver_sql("SELECT id FROM document").scalars())
        yield


def articles(count: int) -> Iterator[Article]:
    """Articles some of which name the entity, in three ways."""
    for number, one in enumerate(small_articles(count, LENGTH, 0)):
        named = NAMED[number // EVERY % len(NAMED)] if number % EVERY == 0 else ""
        yield replace(one, text=one.text + named)


def measure(desk: Desk, entity_id: int) -> tuple[float, int]:
    """CPU seconds and mentions."""
    search = mention_search.Search(entity_id, None)
    began = time.process_time()
    for _ in mention_search.run(desk, search):  # type: ignore[arg-type]
        pass
    return time.process_time() - began, len(search.lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Measure and print; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.mentions", description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000, metavar="N", help="articles of the project")
    count = parser.parse_args(argv).articles
    with tempfile.TemporaryDirectory(prefix="annotator-bench-") as folder:
        workspace = Workspace.open(make_project(Path(folder) / "mentions.annotator", articles(count)))
        for _ in index.index_pending(workspace, fold):
            pass
        label = workspace.read().exec_driver_sql("SELECT id FROM label WHERE name = 'Person'").scalar_one()
        entity_id = entities.add_entity(workspace, "Дәулет Қайыров", label)
        desk = Desk(workspace, tools.language_tools())
        sieved, found = measure(desk, entity_id)
        with patch.object(mention_search, "Possible", _All):
            plain, expected = measure(desk, entity_id)
        workspace.close()
    print(f"{count} articles: every one read {plain:.1f} s, those that can name it {sieved:.1f} s, {found} mentions")
    return 0 if found == expected > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
