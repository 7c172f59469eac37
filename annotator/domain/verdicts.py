"""The scale that claims are judged on, as a project begins with it and where it keeps its own."""

from __future__ import annotations

# After AVeriTeC (https://arxiv.org/abs/2305.13117).
DEFAULT_SCALE = ("supported", "refuted", "not enough evidence", "conflicting")
SCALE_KEY = "verdict_scale"  # of the setting of the project
