"""The labels that a new project starts with; the colours stay apart for colour-blind eyes."""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.store import schema
from annotator.store.ids import new_uuid

# layer, name, short name on the chip, colour, key
DEFAULT_LABELS: tuple[tuple[str, str, str, str, str], ...] = (
    ("claim", "Claim", "CLAIM", "#E69F00", "C"),
    ("entity", "Person", "PER", "#0072B2", "1"),
    ("entity", "Organisation", "ORG", "#D55E00", "2"),
    ("entity", "Country or city", "GPE", "#009E73", "3"),
    ("entity", "Location", "LOC", "#56B4E9", "4"),
    ("entity", "Group", "GRP", "#CC79A7", "5"),
    ("entity", "Position", "POS", "#8C6D31", "6"),
    ("entity", "Event", "EVT", "#7B5AA6", "7"),
    ("entity", "Date", "DATE", "#5F6B6D", "8"),
    ("entity", "Money", "MON", "#6B8E23", "9"),
    ("entity", "Quantity", "QTY", "#5F6B6D", "Q"),
    ("entity", "Work", "WORK", "#56B4E9", "W"),
    ("entity", "Other", "OTH", "#5F6B6D", "O"),
    ("attribution", "Source", "SRC", "#0072B2", "S"),
    ("attribution", "Cue", "CUE", "#D55E00", "E"),
)


def insert_default(connection: Connection) -> None:
    """Put the default labels into a new project."""
    rows = [
        {
            "uuid": new_uuid(),
            "layer": layer,
            "name": name,
            "short": short,
            "colour": colour,
            "shortcut": key,
            "position": i,
        }
        for i, (layer, name, short, colour, key) in enumerate(DEFAULT_LABELS)
    ]
    connection.execute(schema.label.insert(), rows)
