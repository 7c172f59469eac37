"""The labels that a new project starts with, in colours that stay apart for colour-blind eyes."""

from __future__ import annotations

from sqlalchemy import Connection

from annotator.store import schema
from annotator.store.ids import new_uuid

# layer, name, short name on the chip, colour, key
DEFAULT_LABELS: tuple[tuple[str, str, str, str, str], ...] = (
    ("claim", "Claim", "CLAIM", "#E69F00", "C"),
    ("entity", "Person", "PER", "#1d33da", "1"),
    ("entity", "Organisation", "ORG", "#a22400", "2"),
    ("entity", "Country or city", "GPE", "#94a886", "3"),
    ("entity", "Location", "LOC", "#98e0f9", "4"),
    ("entity", "Group", "GRP", "#b76dc1", "5"),
    ("entity", "Position", "POS", "#675765", "6"),
    ("entity", "Event", "EVT", "#4d005b", "7"),
    ("entity", "Date", "DATE", "#c7710d", "8"),
    ("entity", "Money", "MON", "#cee6c4", "9"),
    ("entity", "Quantity", "QTY", "#f2d84a", "Q"),
    ("entity", "Work", "WORK", "#5c0010", "W"),
    ("entity", "Other", "OTH", "#282a33", "O"),
    ("attribution", "Source", "SRC", "#1d33da", "S"),
    ("attribution", "Cue", "CUE", "#a22400", "E"),
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
