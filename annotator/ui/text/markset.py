"""The marks of the article on show: which there are, and what their bands of lines look like."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable

from PySide6.QtCore import QPointF

from annotator.domain.spans import Span, SpanIndex
from annotator.ui.text.layout import Laid
from annotator.ui.text.looks import Looks
from annotator.ui.text.marks import CHIP_MODES, Band, BandMarks, MarkOptions, Sheet, joined
from annotator.ui.text.page import Seen
from annotator.ui.text.ruler import BAND

# The tint of claims goes where they cover most of the article; with slack, so that it does not come and go.
_FAR = 4_096  # code points: as long as a chunk may be
_LINKS = 8  # of a chain of marks that overlap
_FIRST = 4  # lines drawn up ahead, in one idle moment
_TOO_MUCH, _LITTLE_AGAIN = 0.55, 0.45


class MarkSet:
    """Spans by place and id, drawn up for the lines that are asked for."""

    def __init__(self, looks: Looks) -> None:
        self._looks = looks
        self.spans = SpanIndex()
        self.chips = "all"
        self.same: Callable[[int], Hashable | None] | None = None
        self._page: list[tuple[int, Sheet]] = []
        self._joined: list[tuple[int, Sheet]] = []
        self._text = ""
        self._claimed = 0
        self._tinted = True

    # which there are

    def reset(self, text: str, spans: Iterable[Span]) -> None:
        """The marks of another article."""
        self._text = text
        self.spans = SpanIndex(spans)
        self._page = self._joined = []
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
        return changed

    def forget(self, cached: Iterable[Laid], start: int, end: int) -> None:
        """Marks between two offsets have changed: their bands are drawn up anew when next asked for."""
        for laid in cached:
            if laid.start <= end and laid.end >= start:
                first, last = laid.line_of(laid.to16(start)) // BAND, laid.line_of(laid.to16(end)) // BAND
                for number in range(first, last + 1):
                    if number in laid.bands:
                        laid.bands[number].sheet = None

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
        """The marks of a chunk between two heights, drawn up at first use."""
        last = min(bottom // laid.line_height, len(laid.lines) - 1)
        first = min(max(top // laid.line_height - 1, 0), last)  # the marks of a line reach into the next one
        return [self._sheet(laid, band, first, last) for band in range(first // BAND, last // BAND + 1) if last >= 0]

    def on_page(self, seen: Iterable[Seen], top: int, bottom: int) -> list[tuple[int, Sheet]]:
        """The marks between two heights of the viewport, each sheet with the height at which it is painted. What is
        asked for a second time is joined into one, which is painted faster than it is made."""
        found = [(y, sheet) for _, laid, y in seen for sheet in self.sheets(laid, top - y, bottom - y)]
        if found != self._page:
            self._page, self._joined = found, []
            return found
        if not self._joined:
            self._joined = [(0, joined(found))]
        return self._joined

    def prepare(self, laid: Laid) -> None:
        """Draw up the first lines of a chunk that will be asked for."""
        self._sheet(laid, 0, 0, _FIRST - 1)

    def _sheet(self, laid: Laid, number: int, first: int, last: int) -> Sheet:
        """The marks of a band with at least those of its lines that lie between two."""
        kept = laid.bands.get(number)
        if kept is None:
            kept = laid.bands[number] = BandMarks()
        whole = range(number * BAND, min((number + 1) * BAND, len(laid.lines)))
        lines = range(max(first, whole.start), min(last + 1, whole.stop))
        if kept.sheet is None:
            return self._draw_up(kept, laid, whole, lines)
        if lines.start < kept.sheet.lines.start or lines.stop > kept.sheet.lines.stop:
            return self._draw_up(kept, laid, whole, whole)
        return kept.sheet

    def _draw_up(self, kept: BandMarks, laid: Laid, whole: range, lines: range) -> Sheet:
        options = MarkOptions(self.chips, self._tinted, self._entity_of)
        start = laid.from16(laid.firsts[whole.start])
        end = laid.from16(laid.firsts[whole.stop]) if whole.stop < len(laid.lines) else laid.end
        band = Band(laid, start, end, whole.start, len(whole))
        return kept.draw_up(band, lines, self.spans.query(start, end), self._looks.ruler, self._looks.styles, options)

    def _entity_of(self, span: Span) -> Hashable:
        entity = self.same(span.id) if self.same is not None else None
        if entity is not None:
            return entity
        return span.label, self._text[span.start : span.end].casefold()

    def targets_at(self, laid: Laid, place: QPointF) -> list[int]:
        """Ids of the chips and bars under a point of a chunk."""
        y = int(place.y())
        sheets = self.sheets(laid, y - laid.line_height, y + 1)
        return [id for sheet in sheets for box, id in sheet.targets if box.contains(place)]
