"""Write `docs/keys.md` from the actions of the window: `python packaging/write_keys.py`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

HEAD = """# Keys

All of them can be changed (*Help › Change keys*) and printed (`Shift+/`, *Save as PDF*). Letters work by the Latin
letter of the key or, on a layout without Latin letters, by its place; digits and punctuation always by place. Written
by `packaging/write_keys.py`.

"""


def main() -> None:
    """Open a window on an empty project and write down what it can do."""
    from annotator import app
    from annotator.settings import Settings
    from annotator.store.workspace import Workspace
    from annotator.ui import key_sheet

    application = app.make_application([])
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder) / "keys.annotator"
        Workspace.create(project, annotator="me").close()
        window = app.make_window(Settings(Path(folder) / "settings.json"))
        window.open_project(project)
        (ROOT / "docs" / "keys.md").write_text(HEAD + key_sheet.as_markdown(window.actions_list), encoding="utf-8")
        window.close()
        application.processEvents()


if __name__ == "__main__":
    main()
