"""The marks of the article on show: which there are, and what their bands of lines look like."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QPointF

from annotator.domain.spans import Span, SpanIndex
from annotator.ui.text.layout import Laid
from annotator.ui.text.looks import Looks
from annotator.ui.text.marks import CHIP_MODES, Band, MarkOptions, Sheet, draw_up
from annotator.ui.text.ruler import BAND

# The tint of claims goes where they cover most of the article; with slack, so that it does not come and go.
_FAR = 4_096  # code points: as long as a chunk may be
_LINKS = 8  # of a chain of marks that overlap
_TOO_MUCH, _LITTLE_AGAIN = 0.55, 0.45


class MarkSet:
    """Spans by place and id, drawn up for the lines that are asked for."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self.spans = SpanIndex()
        self.chips = "all"
        self.claim_tint: bool | None = None
        self.same: Callable[[int], Hashable] | None = None
        self._text = ""
        self._claimed = 0
        self._tinted = True

    # which there are

    def reset(self, text: str, spans: Iterable[Span]) -> None:
        """The marks of another article."""
        self._text = text
        self.spans = SpanIndex(spans)
        self.count_claims()

    def extend(self, spans: list[Span]) -> None:
        """Many more; raises KeyError when an id is taken."""
        self.spans.extend(spans)
        self._claimed += self._length_of_claims(spans)

    def put(self, span: Span) -> Span | None:
        """One more, or another in the place of the one with its id, which is returned."""
        old = self.spans.get(span.id)
        if old is None:
            self.spans.add(span)
        else:
            self.spans.replace(span)
            self._claimed -= self._length_of_claims([old])
        self._claimed += self._length_of_claims([span])
        return old

    def remove(self, id: int) -> Span:
        """One less; raises KeyError when there is none."""
        span = self.spans.remove(id)
        self._claimed -= self._length_of_claims([span])
        return span

    # what they look like

    def set_chips(self, mode: str) -> None:
        """Raises ValueError when there is no such mode."""
        if mode not in CHIP_MODES:
            raise ValueError(f"no such chip mode: {mode!r}")
        self.chips = mode

    def count_claims(self) -> None:
        """Measure anew how much of the text is claims."""
        self._claimed = self._length_of_claims(self.spans)
        self._tinted = self._claimed <= len(self._text) / 2

    def _length_of_claims(self, spans: Iterable[Span]) -> int:
        claims = {id for id, style in self._looks.labels.items() if style.layer == "claim"}
        return sum([span[3] - span[2] for span in spans if span[1] in claims])

    def retint(self) -> bool:
        """Whether claims must change between tint and bar alone."""
        share = self._claimed / max(len(self._text), 1)
        tinted = share < (_TOO_MUCH if self._tinted else _LITTLE_AGAIN)
        changed, self._tinted = tinted != self._tinted, tinted
        return changed and self.claim_tint is None

    def forget(self, cached: Iterable[Laid], start: int, end: int) -> None:
        """Marks between two offsets have changed: their bands are drawn up anew when next asked for."""
        for laid in cached:
            if laid.start <= end and laid.end >= start:
                first, last = laid.line_of(laid.to16(start)) // BAND, laid.line_of(laid.to16(end)) // BAND
                for band in range(first, last + 1):
                    laid.sheets.pop(band, None)

    def reach(self, span: Span) -> tuple[int, int]:
        """How far other marks may look different for one that came, went or changed: those that share its lanes, those
        that share theirs, and so on."""
        start, end = span.start, span.end
        claim = self._looks.styles.ink(span.label).style.layer == "claim"
        if claim or self.chips == "first":  # chips in the margin make way, and another mark may be the first now
            return max(0, start - _FAR), end + _FAR
        for _ in range(_LINKS):
            near = self.spans.query(start, end)
            low = min((one[2] for one in near), default=start)
            high = max((one[3] for one in near), default=end)
            if low >= start and high <= end:
                return start, end
            start, end = min(start, low), max(end, high)
        return max(0, start - _FAR), end + _FAR

    def sheets(self, laid: Laid, top: int, bottom: int) -> list[Sheet]:
        """The marks of the bands of a chunk between two heights, drawn up at first use."""
        tall = laid.line_height * BAND
        last = min(bottom // tall, (len(laid.lines) - 1) // BAND)
        return [self._sheet(laid, band) for band in range(max(top // tall, 0), last + 1)]

    def _sheet(self, laid: Laid, number: int) -> Sheet:
        found = laid.sheets.get(number)
        if found is None:
            found = laid.sheets[number] = self._draw_up(laid, number * BAND)
        return found

    def _draw_up(self, laid: Laid, line: int) -> Sheet:
        tint = self._tinted if self.claim_tint is None else self.claim_tint
        options = MarkOptions(self.chips, tint, self._entity_of)
        beyond = line + BAND
        start = laid.from16(laid.firsts[line])
        end = laid.from16(laid.firsts[beyond]) if beyond < len(laid.lines) else laid.end
        band = Band(laid, start, end)
        return draw_up(band, self.spans.query(start, end), self._looks.ruler, self._looks.styles, options)

    def _entity_of(self, span: Span) -> Hashable:
        if self.same is not None:
            return self.same(span.id)
        return span.label, self._text[span.start : span.end].casefold()

    def targets_at(self, laid: Laid, place: QPointF) -> list[int]:
        """Ids of the chips and bars under a point of a chunk."""
        y = int(place.y())
        sheets = self.sheets(laid, y - laid.line_height, y + 1)
        return [id for sheet in sheets for box, id in sheet.targets if box.contains(place)]
