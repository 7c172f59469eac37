"""Who may import whom, and how large a part may grow. The picture is in docs/architecture.md."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "annotator"

# Part of the program -> the other parts it may see. Every part sees itself, the errors, the paths and the words.
# The demo is the program's own guided tour: it drives the finished window by keys, from outside.
MAY_SEE = {
    "__init__": set[str](),
    "__main__": {"app"},
    "app": {
        "cli",
        "demo",
        "self_test",
        "logs",
        "samples",
        "settings",
        "starts",
        "store",
        "tools",
        "ui",
        "verbs",
    },
    "cli": {"domain", "settings", "store", "verbs"},
    "demo": {"app", "cli", "samples", "settings", "store", "tools", "ui", "verbs"},
    "self_test": {"app", "demo", "language", "store", "ui"},
    "domain": set[str](),
    "errors": set[str](),
    "formats": {"domain"},
    "language": {"domain"},
    "logs": set[str](),
    "paths": set[str](),
    "samples": {"store", "tools", "verbs"},
    "settings": set[str](),
    "starts": set[str](),
    "store": {"domain"},
    "terms": set[str](),
    "tools": {"domain", "formats", "language", "ui"},
    "ui": {"domain", "settings", "starts", "store", "terms", "verbs"},
    "verbs": {"domain", "store", "terms"},
    "words": set[str](),
}
# Library -> the parts that may see it.
SEEN_BY = {
    "PySide6": {"app", "demo", "self_test", "ui"},
    "shiboken6": {"app", "ui"},
    "qtawesome": {"app", "ui"},
    "qtpy": set[str](),
    "sqlalchemy": {"store"},
    "alembic": {"store"},
    "enchant": {"language"},
    "regex": {"store"},
}
LONGEST_MODULE = 600
LONGEST_FUNCTION = 60
SLEEPS = {"sleep", "msleep", "usleep", "qSleep", "qWait"}


@cache
def modules(folder: Path = PACKAGE) -> list[tuple[Path, ast.Module]]:
    return [(path, ast.parse(path.read_text(encoding="utf-8"), str(path))) for path in sorted(folder.rglob("*.py"))]


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path, tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and absolute dotted name of everything a module imports, also inside functions."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            start = package[: len(package) - node.level + 1] if node.level else ()
            base = ".".join([*start, *(node.module.split(".") if node.module else ())])
            yield from ((node.lineno, f"{base}.{alias.name}") for alias in node.names)


def breaks(part: str, name: str) -> str:
    """What is wrong with an import by this part, or nothing."""
    top, _, rest = name.partition(".")
    if top == "annotator":
        target = rest.partition(".")[0]
        known = target in MAY_SEE and target != "__init__"
        allowed = MAY_SEE[part] | {part, "errors", "paths", "words"}
        return f"{part} may not see {target}" if known and target not in allowed else ""
    if top in SEEN_BY and part not in SEEN_BY[top]:
        return f"{part} may not see {top}"
    if part == "domain" and top not in sys.stdlib_module_names:
        return f"domain sees the standard library only, not {top}"
    return ""


def test_imports_keep_the_layers() -> None:
    faults = [
        f"{path.relative_to(ROOT)}:{line}: {fault}"
        for path, tree in modules()
        for line, name in imports(path, tree)
        if (fault := breaks(part_of(path), name))
    ]
    assert not faults, "\n".join(faults)


def test_every_part_has_its_place() -> None:
    assert {part_of(path) for path, _ in modules()} <= set(MAY_SEE)


def test_the_rules_catch_what_they_forbid() -> None:
    assert breaks("domain", "annotator.store.workspace")
    assert breaks("domain", "attrs")
    assert breaks("ui", "sqlalchemy.orm")
    assert breaks("verbs", "PySide6.QtCore")
    assert breaks("verbs", "annotator.formats.jsonl")
    assert not breaks("store", "sqlalchemy")
    assert not breaks("ui", "annotator.verbs.annotate")
    upward = ast.parse("from ..store import workspace")
    assert list(imports(PACKAGE / "domain" / "text.py", upward)) == [(1, "annotator.store.workspace")]


def test_nothing_grows_out_of_sight() -> None:
    long_modules = [
        f"{path.relative_to(ROOT)}: {lines} lines"
        for path, _ in modules()
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > LONGEST_MODULE
    ]
    long_functions = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.name} has {lines} lines"
        for path, tree in modules()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert not long_modules + long_functions, "\n".join(long_modules + long_functions)


def test_tests_never_sleep() -> None:
    naps = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, tree in modules(ROOT / "tests")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and is_nap(ast.unparse(node.func))
    ]
    assert not naps, f"wait for what is to happen (qtbot.waitUntil, waitSignal) instead of for a time: {naps}"


def is_nap(function: str) -> bool:
    return function.rpartition(".")[2] in SLEEPS or function == "qtbot.wait"
