"""The command about texts: health."""

from __future__ import annotations

from argparse import Namespace
from contextlib import closing
from pathlib import Path

from annotator.cli import output
from annotator.cli.project import open_project
from annotator.domain.exchange import Tools
from annotator.domain.text_health import KINDS
from annotator.verbs import health as verbs
from annotator.verbs.health import HealthReport


def health(arguments: Namespace, tools: Tools) -> int:
    """Count the problems of all texts by kind, and list them in a file where one is named."""
    rules, report = tools.health(), HealthReport()
    with closing(open_project(arguments.project)) as workspace:
        if arguments.target is None:
            job = verbs.count_job(workspace, rules.check, None, report)
        else:
            target, bom = Path(arguments.target), not arguments.no_bom
            job = verbs.report_job(
                workspace,
                target,
                rules,
                None,
                report,
                overwrite=arguments.overwrite,
                bom=bom,
            )
        whole = output.run_job("Looking at the texts", job)
    if arguments.json:
        counts = {kind: report.kinds[kind] for kind in KINDS}
        output.data({"articles": report.articles, "with_problems": report.with_problems, "problems": counts,
                     "target": report.target or None, "cancelled": not whole})  # fmt: skip
    else:
        width = max(len(name) for name, _ in KINDS.values())
        for kind, count in report.kinds.most_common():
            print(f"{KINDS[kind][0]:<{width}}  {count:>9,}")
    output.summary(report.summary() if whole else "cancelled: nothing was written.", as_json=arguments.json)
    return 0 if whole else 1
