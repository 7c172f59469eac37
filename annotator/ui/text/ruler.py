"""Where in a line the parts of a mark go."""

from __future__ import annotations

from typing import NamedTuple

from annotator.ui.text.layout import Typography

BAR_LANES = 5
BAR_WIDTH, BAR_STEP, BAR_GAP = 3, 5, 11
BAND = 12  # lines whose marks are worked out together


class Ruler(NamedTuple):
    """Heights in pixels from the top of a line; `limit` is where the capitals of the next line begin."""

    height: int
    top: int
    bottom: int
    under: int
    thick: int
    pitch: int
    lanes: int
    limit: int

    @staticmethod
    def of(kind: Typography) -> Ruler:
        """Underlines begin below the descenders and must end above the capitals of the next line."""
        size = kind.font.pixelSize()
        thick = max(2, round(size / 10))
        pitch = thick + max(1, thick // 2)
        under = kind.baseline + kind.descent
        limit = kind.line_height + kind.baseline - kind.rise
        lanes = min(6, max(2, (limit - under) // pitch))
        top = max(0, kind.baseline - kind.rise - 4)
        return Ruler(kind.line_height, top, under + 2 * pitch, under, thick, pitch, lanes, limit)
