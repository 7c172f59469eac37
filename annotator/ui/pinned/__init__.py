"""A second article pinned beside the first, to mark evidence in it and to compare."""
