"""The command line: which commands there are, what they take, and their exit codes.

Only argparse is loaded to read a command or to print help; each command loads what it needs when it runs.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from annotator import __version__
from annotator.errors import DONE, USAGE, AnnotatorError

if TYPE_CHECKING:
    from annotator.domain.exchange import Tools

_CODES = """exit codes:
  0  done (an article that is there already is done, too)
  1  something was refused and is listed with file, place and reason
  2  wrong usage
  3  no display for the window
  4  the project cannot be opened
"""
_COMMANDS = (
    "demo", "new", "import", "export", "formats", "stats", "health", "check", "backup", "backups", "restore", "recover"
)  # fmt: skip
_STATUSES = ("new", "in work", "done", "needs review")


def parse(argv: Sequence[str]) -> argparse.Namespace | int:
    """The command and its arguments (`command` is None for the window); an exit code where there is nothing to run."""
    arguments = list(argv)
    try:
        if arguments and (arguments[0] in _COMMANDS or arguments[0] in ("-h", "--help", "--version")):
            return build_parser().parse_args(arguments)
        return _files_there(_window_parser(), arguments)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else USAGE


def run(arguments: argparse.Namespace, tools: Tools) -> int:
    """Run a command that needs no window; returns the exit code."""
    from annotator.cli import health, project, safety, transfer

    _print_anything()
    commands: dict[str, Callable[[Any, Tools], int]] = {
        "new": project.new,
        "stats": project.stats,
        "health": health.health,
        "check": safety.check,
        "backup": safety.backup_,
        "backups": safety.backups,
        "restore": safety.restore,
        "recover": safety.recover_,
        "import": transfer.import_,
        "export": transfer.export,
        "formats": transfer.formats,
    }
    try:
        return commands[arguments.command](arguments, tools)
    except AnnotatorError as error:
        print(error, file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # the reader of our output has gone: `annotator formats | head -1`
        sys.stderr.close()
        return DONE


def _print_anything() -> None:
    """A name that the terminal cannot show must not end the command."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


# -- what the commands take


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="annotator", add_help=False, usage="annotator [OPTION] [FILE...]")
    parser.add_argument("files", nargs="*", metavar="FILE")
    parser.add_argument("--safe-mode", action="store_true")
    parser.add_argument("--new-project", action="store_true")
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("--picture", metavar="FILE")
    parser.set_defaults(command=None)
    parser.error = _unknown(parser)
    return parser


def _files_there(parser: argparse.ArgumentParser, arguments: list[str]) -> argparse.Namespace:
    """Of several words that are no files the first is a mistyped command; a single one is a project to look for."""
    found = parser.parse_args(arguments)
    missing = [file for file in found.files if not os.path.exists(file)]
    if missing and len(found.files) > 1:
        parser.error(f"there is no command and no file called {missing[0]}")
    return found


def _unknown(parser: argparse.ArgumentParser) -> Any:
    def error(message: str) -> None:
        parser.exit(USAGE, f"annotator: {message}\nCommands: {', '.join(_COMMANDS)}. See annotator --help.\n")

    return error


def build_parser() -> argparse.ArgumentParser:
    """The parser of all commands, with their help."""
    parser = argparse.ArgumentParser(
        prog="annotator",
        usage="annotator [--safe-mode] [--new-project] [PROJECT | ARTICLES...]\n       annotator COMMAND ...\n"
        "       annotator --self-test [--picture PNG]",
        description="Read articles, mark claims and entities, keep every mark at once, export to CSV and JSONL.\n"
        "Without a command the window opens, with PROJECT where it is named; ARTICLES are offered for import.\n"
        "--new-project asks for the place of a new project at once.\n"
        "--safe-mode leaves your settings and the layout of your window aside for once.\n"
        "--self-test tries all parts of the program without a display.",
        epilog=_CODES + "\nexample:\n  annotator new budget && annotator import budget.annotator articles/",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"annotator {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True, prog="annotator")
    for declare in (
        *(_demo, _new, _import, _export, _formats, _stats, _health),
        *(_check, _backup, _backups, _restore, _recover),
    ):
        declare(commands)
    return parser


def _command(commands: Any, name: str, does: str, *examples: str, codes: bool = True) -> argparse.ArgumentParser:
    epilog = "example:\n" + "".join(f"  {example}\n" for example in examples) + ("\n" + _CODES if codes else "")
    return commands.add_parser(
        name, help=does, description=does, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def _demo(commands: Any) -> None:
    command = _command(
        commands,
        "demo",
        "open a copy of the sample project",
        "annotator demo",
        "annotator demo --headless shown    # without a display: project, exports and a picture in shown/",
    )
    command.add_argument("--headless", metavar="DIR", help="do the main job without a display and leave it in DIR")


def _new(commands: Any) -> None:
    command = _command(commands, "new", "make an empty project", "annotator new budget")
    command.add_argument("project", metavar="PROJECT", help="the file to make; .annotator is added when missing")
    command.add_argument("--annotator", metavar="NAME", help="who you are (default: the name of your account)")


def _import(commands: Any) -> None:
    command = _command(
        commands,
        "import",
        "bring articles into a project",
        "annotator import budget.annotator articles/ table.csv --encoding cp1251",
        "annotator import budget.annotator colleague.jsonl    # with annotations, as exported",
        "annotator import budget.annotator shared/    # a bundle: the whole project",
    )
    command.add_argument("project", metavar="PROJECT")
    command.add_argument("paths", metavar="PATH", nargs="+", help="a file, or a folder with all below it")
    command.add_argument("--format", metavar="F", help="read as this format (default: by suffix, else by content)")
    command.add_argument("--encoding", metavar="E", help="such as utf-8, cp1251, kz1048, koi8-r (default: guessed)")
    command.add_argument("--language", metavar="L", help="of all these articles, such as kk (default: by rule)")
    command.add_argument("--text-column", metavar="C", help="the column or key that holds the text")
    command.add_argument("--replace", action="store_true", help="of a bundle: what differs takes the project's place")
    command.add_argument("--annotator", metavar="NAME", help="who imports (default: the name of your account)")
    command.add_argument("--dry-run", action="store_true", help="say what would happen and write nothing")
    command.add_argument("--json", action="store_true", help="report as JSON")


def _export(commands: Any) -> None:
    command = _command(
        commands,
        "export",
        "write articles and annotations to a file",
        "annotator export budget.annotator marks.csv --status done --label Claim",
        "annotator export budget.annotator all.jsonl --all --overwrite",
        "annotator export --format bundle budget.annotator shared/    # the whole project as a folder",
        "annotator export budget.annotator reviews.jsonld --organisation Check --organisation-url https://check.example"
        " --review-url https://check.example/r",
    )
    command.add_argument("project", metavar="PROJECT")
    command.add_argument("target", metavar="OUT")
    command.add_argument(
        "--format",
        metavar="F",
        help="csv, tsv, jsonl, bundle (a folder), claimreview or guidelines (default: by the suffix of OUT)",
    )
    command.add_argument("--language", metavar="L", action="append", help="articles in this language; may be repeated")
    command.add_argument(
        "--status", metavar="S", action="append", type=_status, help=f"articles you gave it: {', '.join(_STATUSES)}"
    )
    command.add_argument("--label", metavar="L", help="annotations with this label, and articles that have such")
    command.add_argument("--all", action="store_true", help="suggested and rejected annotations as well")
    command.add_argument("--overwrite", action="store_true", help="replace OUT where it exists")
    command.add_argument("--no-bom", action="store_true", help="CSV without the byte order mark that Excel needs")
    command.add_argument("--no-originals", action="store_true", help="a bundle without the bytes of imported files")
    command.add_argument("--no-tables", action="store_true", help="a bundle without its CSV files")
    command.add_argument("--organisation", metavar="NAME", help="who publishes reviews (default: as the project says)")
    command.add_argument("--organisation-url", metavar="URL", help="its address")
    command.add_argument("--review-url", metavar="URL", help="the address below which each review has its own")
    command.add_argument("--annotator", metavar="NAME", help="whose status counts (default: the name of your account)")
    command.add_argument("--json", action="store_true", help="report as JSON")


def _status(words: str) -> str:
    plain = words.strip().lower().replace("-", " ").replace("_", " ")
    if plain not in _STATUSES:
        raise argparse.ArgumentTypeError(f"{words!r} is none of: {', '.join(_STATUSES)}")
    return plain


def _formats(commands: Any) -> None:
    command = _command(
        commands,
        "formats",
        "what can be read and written, with what each cannot hold",
        "annotator formats",
        codes=False,
    )
    command.add_argument("--json", action="store_true", help="as JSON")


def _stats(commands: Any) -> None:
    command = _command(
        commands, "stats", "count articles, characters and annotations", "annotator stats budget.annotator --json"
    )
    command.add_argument("project", metavar="PROJECT")
    command.add_argument("--annotator", metavar="NAME", help="whose status counts (default: the name of your account)")
    command.add_argument("--table", metavar="TABLE", help="a table of the dashboard, such as speakers, in its place")
    command.add_argument("--json", action="store_true", help="as JSON")


def _health(commands: Any) -> None:
    command = _command(
        commands,
        "health",
        "count the problems of the texts: mixed scripts, wrong encodings, missing spaces and the like",
        "annotator health budget.annotator",
        "annotator health budget.annotator problems.csv    # each with its place and the words around it",
    )
    command.add_argument("project", metavar="PROJECT")
    command.add_argument("target", metavar="OUT", nargs="?", help="a .csv, .tsv or .jsonl file to list them in")
    command.add_argument("--overwrite", action="store_true", help="replace OUT where it exists")
    command.add_argument("--no-bom", action="store_true", help="CSV without the byte order mark that Excel needs")
    command.add_argument("--json", action="store_true", help="counts as JSON")


def _check(commands: Any) -> None:
    command = _command(
        commands,
        "check",
        "look for faults: the file, offsets against quotes, dangling rows, the search index",
        "annotator check budget.annotator",
        "annotator check budget.annotator --repair    # after a backup, as one step that can be undone",
    )
    command.add_argument("project", metavar="PROJECT")
    command.add_argument("--repair", action="store_true", help="mend what can be mended for certain")
    command.add_argument("--json", action="store_true", help="as JSON")


def _backup(commands: Any) -> None:
    command = _command(
        commands,
        "backup",
        "make a verified backup, also while the project is open elsewhere",
        "annotator backup budget.annotator",
        "annotator backup budget.annotator /media/stick/budget.annotator",
    )
    command.add_argument("project", metavar="PROJECT")
    command.add_argument("target", metavar="TARGET", nargs="?", help="the file to make (default: among your backups)")


def _backups(commands: Any) -> None:
    command = _command(
        commands, "backups", "list the backups of a project and what they hold", "annotator backups budget.annotator"
    )
    command.add_argument("project", metavar="PROJECT")
    command.add_argument("--json", action="store_true", help="as JSON")


def _restore(commands: Any) -> None:
    command = _command(
        commands,
        "restore",
        "put a backup into the place of a project, keeping what was there",
        "annotator restore /media/stick/budget.annotator budget.annotator",
    )
    command.add_argument("backup", metavar="BACKUP", help="annotator backups PROJECT lists them")
    command.add_argument("project", metavar="PROJECT")


def _recover(commands: Any) -> None:
    command = _command(
        commands,
        "recover",
        "save what can be read from a damaged project into a new one",
        "annotator recover budget.annotator saved.annotator",
    )
    command.add_argument("damaged", metavar="DAMAGED", help="it is not changed")
    command.add_argument("target", metavar="NEW", help="the project to make")
    command.add_argument("--json", action="store_true", help="as JSON")
