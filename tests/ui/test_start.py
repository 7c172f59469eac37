"""What a start does not do."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import linecache
from annotator import app
app.make_application([])
import annotator.ui.project_view, annotator.store.workspace
print(sum(path.endswith("engine/base.py") or path.endswith("store/workspace.py") for path in linecache.cache))
"""


def test_no_source_is_read_for_pyside() -> None:
    """It would read that of every module, and Python would keep it."""
    done = subprocess.run([sys.executable, "-c", _PROGRAM], capture_output=True, text=True, timeout=60)
    assert done.stdout.strip() == "0", done.stderr
