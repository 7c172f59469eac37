"""The text pane: a reader for long texts that draws only what is on screen, and the marks on it."""
