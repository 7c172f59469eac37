"""Read articles, mark claims and entities in them, keep every mark at once."""

__version__ = "0.1.0"
