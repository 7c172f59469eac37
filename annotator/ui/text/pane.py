"""The text pane: the widget that joins flow, page, caret, marks and mouse. Offsets are code points throughout."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Literal

from PySide6.QtCore import QBasicTimer, QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, QTimerEvent, Signal
from PySide6.QtGui import (
    QClipboard,
    QColor,
    QFocusEvent,
    QFont,
    QFontInfo,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from annotator.domain.spans import Span, SpanIndex
from annotator.ui.text import accessibility, keys, painting
from annotator.ui.text.find import Finder, Fold, plain_fold
from annotator.ui.text.hovercard import HoverCard
from annotator.ui.text.layout import Flow, Laid, Typography
from annotator.ui.text.marks import CHIP_MODES, Band, MarkOptions, Sheet, draw_up
from annotator.ui.text.mouse import Mouse, global_place
from annotator.ui.text.page import Page
from annotator.ui.text.ruler import BAND, BAR_GAP, BAR_LANES, BAR_STEP, Ruler
from annotator.ui.text.scrollbar import SlimBar
from annotator.ui.text.selection import Caret, step
from annotator.ui.text.styles import LabelStyle, StyleSheet
from annotator.ui.text.words import SentenceFinder, Sentences, plain_sentences, word_at
from annotator.ui.theme import Theme, load_theme

__all__ = ["LabelStyle", "TextPane"]

Snap = Callable[[str, int, int], "tuple[int, int] | None"]
Role = Literal["source", "cue"]

SMALLEST_BASE = 17
ZOOMS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)
READING_FONTS = ("Noto Sans", "Inter", "Segoe UI", "SF Pro Text", "DejaVu Sans")
MARGIN = BAR_GAP + BAR_LANES * BAR_STEP + 12
_RING = 2
_HOVER_MS = 350
_IDLE_MS = 40
_NOTCH = 120  # of a wheel, in eighths of a degree
_NONE = -1


class TextPane(QAbstractScrollArea):
    """A read-only reader with marks on the text, for articles of any length.

    Consumes the keys that move, extend, copy and select all; ignores every other one.
    """

    selectionMoved = Signal(int, int)
    selectionFinished = Signal()  # the mouse let go of a selection, snapped already
    spanActivated = Signal(int)
    spanHovered = Signal(int, QPoint)  # -1: no mark any more
    viewChanged = Signal()
    zoomChanged = Signal(int)
    extendingChanged = Signal(bool)
    edgeDragged = Signal(int, int, int)
    built = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = load_theme("light")
        self._label_styles: dict[int, LabelStyle] = {}
        self._colours: dict[str, QColor] = {}
        self._family = ""
        self._percent, self._spacing, self._characters = 100, 1.6, 80
        self.chips = "all"
        self.claim_tint: bool | None = None
        self.handles_shown = True
        self.snapping = True
        self.spans = SpanIndex()
        self.finder = Finder()
        self.mouse = Mouse(self)
        self._caret = Caret()
        self.message = ""
        self.language: str | None = None
        self.selected_id: int | None = None
        self.related: frozenset[int] = frozenset()
        self.roles: dict[int, Role] = {}
        self.target: tuple[int, int] | None = None
        self.dragged_edge: tuple[int, int] | None = None
        self.hovered = _NONE
        self._last_activated: tuple[list[int], int] = ([], _NONE)
        self._claimed = 0
        self._tinted = True
        self._snap: Snap | None = None
        self._sentence_rule: Sentences = plain_sentences
        self._sentences = SentenceFinder("")
        self._hover_text: Callable[[int], str] | None = None
        self._same: Callable[[int], Hashable] | None = None
        self._quiet = False
        self._old_value = 0
        self._sticky: tuple[int, int] | None = None
        self._accessible: accessibility.PaneAccessible | None = None
        self._card: HoverCard | None = None
        self._wheel = _Rests()
        self._blink = QBasicTimer()
        self._blinking = True
        self.caret_shown = True
        self._hover_timer = _timer(self, _HOVER_MS, self._show_card)
        self._idle_timer = _timer(self, _IDLE_MS, self._prefetch)
        self._tick_timer = _timer(self, 0, self._place_ticks)
        self._build()
        self._measure()
        self.flow = Flow("", self.typography)
        self.page = Page(self.flow, self.viewport().height())
        self.built = True
        accessibility.introduce(self)

    def _build(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(SlimBar(self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Article")
        self._ring = _FocusRing(self)
        self.setViewportMargins(_RING, _RING, _RING, _RING)
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        self._bar().set_theme(self._theme)

    def _bar(self) -> SlimBar:
        bar = self.verticalScrollBar()
        assert isinstance(bar, SlimBar)
        return bar

    # how it looks

    def set_styles(self, styles: Mapping[int, LabelStyle]) -> None:
        """The labels by id."""
        self._label_styles = dict(styles)
        self._count_claims()
        self._restyle()

    def set_theme(self, theme: Theme) -> None:
        """Colours of paper, ink and marks."""
        self._theme = theme
        self._colours.clear()
        self._bar().set_theme(theme)
        self.flow.set_dim(self.colour("dim"))
        if self._card:
            self._card.set_theme(theme)
        self._ring.update()
        self._restyle()

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._theme

    def colour(self, role: str) -> QColor:
        """The theme's colour for a role."""
        found = self._colours.get(role)
        if found is None:
            found = self._colours[role] = QColor(getattr(self._theme, role))
        return found

    def set_font_family(self, family: str) -> None:
        """Reading font; empty for the first of the program's choice that is installed."""
        self._family = family
        self._relayout()

    def set_line_spacing(self, spacing: float) -> None:
        """Multiple of the font's natural line height, 1.0 to 3.0."""
        self._spacing = min(max(spacing, 1.0), 3.0)
        self._relayout()

    def set_column_width(self, characters: int) -> None:
        """Widest column in characters of average width."""
        self._characters = min(max(characters, 20), 400)
        self._relayout()

    def set_chips(self, mode: str) -> None:
        """Which marks carry a chip: all, first (of each entity in a paragraph), hover, none; raises ValueError."""
        if mode not in CHIP_MODES:
            raise ValueError(f"no such chip mode: {mode!r}")
        self.chips = mode
        self._redraw_marks()

    def set_claim_tint(self, tint: bool | None) -> None:
        """Tint claims or not; None: unless most of the article is claims."""
        self.claim_tint = tint
        self._redraw_marks()

    def set_same_entity(self, same: Callable[[int], Hashable] | None) -> None:
        """What tells, by span id, which marks are of one entity; without it: those of one label and text."""
        self._same = same
        self._redraw_marks()

    def zoom(self, step: int) -> None:
        """Larger (+1), smaller (-1), or back to 100 % (0)."""
        if step == 0:
            return self.set_zoom(100)
        larger = [percent for percent in ZOOMS if percent > self._percent]
        smaller = [percent for percent in ZOOMS if percent < self._percent]
        if step > 0 and larger:
            self.set_zoom(larger[0])
        elif step < 0 and smaller:
            self.set_zoom(smaller[-1])

    def set_zoom(self, percent: int) -> None:
        """Size of the text in percent, 50 to 400."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self._percent:
            self._percent = percent
            self._relayout()
            self.zoomChanged.emit(percent)

    @property
    def zoom_percent(self) -> int:
        """Size of the text in percent."""
        return self._percent

    def _measure(self) -> None:
        """Fonts, lines and column for the room there is."""
        font = QFont([self._family, *READING_FONTS] if self._family else list(READING_FONTS))
        font.setPixelSize(max(6, round(_base_pixels() * self._percent / 100)))
        room = self.viewport().width() - 2 * MARGIN
        before: Typography | None = getattr(self, "typography", None)
        self.typography = Typography.make(font, self._spacing, self._characters, room)
        self.ruler = Ruler.of(self.typography)
        if before is None or before.font != font:
            self._make_styles()

    def _make_styles(self) -> None:
        self.styles = StyleSheet(self._theme, self._label_styles, self.typography.font, self.devicePixelRatioF())

    @property
    def column_left(self) -> int:
        """Left edge of the column in the viewport."""
        return max(MARGIN, (self.viewport().width() - self.typography.column) // 2)

    def _restyle(self) -> None:
        self._make_styles()
        self._redraw_marks()

    def _redraw_marks(self) -> None:
        for laid in self.flow.cached():
            laid.sheets.clear()
        self.viewport().update()

    def _relayout(self) -> None:
        """Lines anew; the line at the top of the screen stays there."""
        at_top = self.page.at_top
        self._sticky = self._sticky or self.page.anchor()
        self._measure()
        self.flow.reflow(self.typography)
        self.page.height = self.viewport().height()
        if at_top:
            self.page.to_top()
        else:
            self.page.show(*self._sticky)
        self._follow()
        self.viewport().update()
        self._place_ticks_soon()

    # the document

    def set_document(
        self,
        text: str,
        spans: Iterable[Span] = (),
        *,
        dimmed: Sequence[tuple[int, int]] = (),
        position: int = 0,
        language: str | None = None,
    ) -> None:
        """Show an article from a reading position on. `dimmed` stretches are drawn in paler ink."""
        self.message = ""
        self.language = language
        self._reset()
        self.flow = Flow(text, self.typography, dimmed, self.colour("dim"))
        self.page = Page(self.flow, self.viewport().height())
        self.spans = SpanIndex(spans)
        self._count_claims()
        self.finder.set_text(text)
        self._sentences = SentenceFinder(text, self._sentence_rule)
        position = min(max(position, 0), len(text))
        self._caret.put(position)
        if position:
            self.page.show(position, 0)
        self._follow()
        self._bar().set_ticks(())
        self.viewport().update()
        self._idle_timer.start()
        if self._accessible is not None:
            accessibility.tell_document(self)
        self.viewChanged.emit()

    def _reset(self) -> None:
        self.selected_id, self.related, self.roles, self.target = None, frozenset(), {}, None
        self.dragged_edge, self.hovered, self._last_activated = None, _NONE, ([], _NONE)
        self._caret = Caret()
        self._sticky = None
        self.mouse.let_go()
        self._hide_card()

    def clear(self, message: str = "") -> None:
        """No article; the message says why and what helps."""
        self.set_document("")
        self.message = message
        self.viewport().update()

    @property
    def text(self) -> str:
        """The stored text of the article, unchanged."""
        return self.flow.text

    # spans

    def add_spans(self, spans: Iterable[Span]) -> None:
        """Insert many marks; raises KeyError when an id is taken."""
        spans = list(spans)
        self.spans.extend(spans)
        self._claimed += self._length_of_claims(spans)
        self._retint()
        self._redraw_marks()
        self._place_ticks_soon()

    def put_span(self, span: Span) -> None:
        """Insert a mark, or put it in the place of the one with its id."""
        old = self.spans.get(span.id)
        if old is None:
            self.spans.add(span)
        else:
            self.spans.replace(span)
            self._forget_mark(old)
        self._claimed += (span.end - span.start) * self._is_claim(span)
        self._touch(span.start, span.end)
        self._retint()

    def remove_span(self, id: int) -> None:
        """Take a mark away; raises KeyError when there is none."""
        self._forget_mark(self.spans.remove(id))
        if id == self.selected_id:
            self.set_selected(None)
        self._retint()

    def _forget_mark(self, span: Span) -> None:
        self._claimed -= (span.end - span.start) * self._is_claim(span)
        self._touch(span.start, span.end)

    def _is_claim(self, span: Span) -> bool:
        style = self._label_styles.get(span.label)
        return style is not None and style.layer == "claim"

    def _length_of_claims(self, spans: Iterable[Span]) -> int:
        claims = {id for id, style in self._label_styles.items() if style.layer == "claim"}
        return sum([span[3] - span[2] for span in spans if span[1] in claims])

    def _count_claims(self) -> None:
        self._claimed = self._length_of_claims(self.spans)
        self._tinted = self._claimed <= len(self.flow.text) / 2

    def _retint(self) -> None:
        """Where claims come to cover most of the article their tint goes, with slack so that it does not flicker."""
        share = self._claimed / max(len(self.flow.text), 1)
        tinted = share < 0.55 if self._tinted else share < 0.45
        if tinted != self._tinted:
            self._tinted = tinted
            self._redraw_marks()

    def _touch(self, start: int, end: int) -> None:
        """Marks of the chunks in a range have changed."""
        for laid in self.flow.cached():
            if laid.start <= end and laid.end >= start:
                first, last = laid.line_of(laid.to16(start)) // BAND, laid.line_of(laid.to16(end)) // BAND
                for band in range(first, last + 1):
                    laid.sheets.pop(band, None)
        self._update_range(start, end)

    def _update_range(self, start: int, end: int) -> None:
        """Repaint the chunks that touch a range."""
        top = bottom = None
        for _, laid, y in self.page.seen():
            if laid.start <= end and laid.end >= start:
                top = y if top is None else top
                bottom = y + laid.height
        if top is not None and bottom is not None:
            self.viewport().update(QRect(0, top - 12, self.viewport().width(), bottom - top + 24))

    def sheets(self, laid: Laid, top: int, bottom: int) -> list[Sheet]:
        """The marks of the bands of a chunk between two heights, drawn up at first use."""
        tall = self.typography.line_height * BAND
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
        return draw_up(band, self.spans.query(start, end), self.ruler, self.styles, options)

    def targets_at(self, laid: Laid, place: QPointF) -> list[int]:
        """Ids of the chips and bars under a point of a chunk."""
        y = int(place.y())
        sheets = self.sheets(laid, y - self.typography.line_height, y + 1)
        return [id for sheet in sheets for box, id in sheet.targets if box.contains(place)]

    def _entity_of(self, span: Span) -> Hashable:
        if self._same is not None:
            return self._same(span.id)
        return span.label, self.flow.text[span.start : span.end].casefold()

    def visible_spans(self) -> list[Span]:
        """The marks with a part on the screen, in text order."""
        return self.spans.query(*self.page.shown_range())

    # the selected mark

    def set_selected(
        self, id: int | None, related: Iterable[int] = (), roles: Mapping[int, Role] | None = None
    ) -> None:
        """Outline a mark with its handles, let its relatives glow, join source and cue to it."""
        self._update_selected()
        self.selected_id = id if id is not None and id in self.spans else None
        self.related = frozenset(related)
        self.roles = dict(roles or {})
        self.dragged_edge = None
        self._update_selected()
        self._place_ticks_soon()

    def _update_selected(self) -> None:
        """Repaint the mark, and everything when more than it changes."""
        if self.related or self.roles:
            self.viewport().update()
            return
        span = self.spans.get(self.selected_id) if self.selected_id is not None else None
        if span:
            self._update_range(span.start, span.end)

    def set_target(self, start: int | tuple[int, int] | None, end: int | None = None) -> None:
        """Outline what the next label key would mark, given as a range or its two ends; None for nothing."""
        old = self.target
        if isinstance(start, tuple):
            start, end = start
        self.target = None if start is None or end is None else (start, end)
        if old != self.target:
            for shown in (old, self.target):
                if shown:
                    self._update_range(*shown)

    def preview_edge(self, edge: int, offset: int) -> None:
        """Show the selected mark as it would be with one edge elsewhere."""
        self.dragged_edge = (edge, offset)
        self.viewport().update()

    def drop_edge(self, moved: bool) -> None:
        """End of dragging a handle: says where it was dropped, unless it never moved."""
        dragged, self.dragged_edge = self.dragged_edge, None
        span = self.spans.get(self.selected_id) if self.selected_id is not None else None
        self.viewport().update()
        if not (moved and dragged and span):
            return
        edge, offset = dragged
        offset = self._snapped_edge(span, edge, offset)
        if offset != (span.start, span.end)[edge]:
            self.edgeDragged.emit(span.id, edge, offset)

    def _snapped_edge(self, span: Span, edge: int, offset: int) -> int:
        start, end = (offset, span.end) if edge == 0 else (span.start, offset)
        if start >= end:
            start, end = (span.end - 1, span.end) if edge == 0 else (span.start, span.start + 1)
        snapped = self._snap(self.flow.text, start, end) if self._snap and self.snapping else None
        return (snapped or (start, end))[edge]

    def activate(self, marks: list[Span]) -> None:
        """A click on these marks, innermost first: select the first, at the same place the next one each time.

        A click beside every mark changes nothing here: whoever listens to `selectionMoved` may let go of the mark.
        """
        ids = [span.id for span in marks]
        if not ids:
            self._last_activated = ([], _NONE)
            return
        chosen = ids[0]
        if self.selected_id in ids and self._last_activated == (ids, self.selected_id):
            chosen = ids[(ids.index(self.selected_id) + 1) % len(ids)]
        self._last_activated = (ids, chosen)
        if chosen != self.selected_id:
            self.set_selected(chosen)
        self.spanActivated.emit(chosen)

    # caret and selection

    @property
    def caret(self) -> int:
        """The caret's place."""
        return self._caret.place

    @property
    def anchor(self) -> int:
        """The other end of the selection."""
        return self._caret.anchor

    def selection(self) -> tuple[int, int]:
        """The selection, start first; empty at the caret."""
        return self._caret.range

    def selected_text(self) -> str:
        """The stored text of the selection."""
        start, end = self.selection()
        return self.flow.text[start:end]

    @property
    def extending(self) -> bool:
        """Whether plain moves extend the selection."""
        return self._caret.extending

    def set_extending(self, on: bool) -> None:
        """Start or stop extending without Shift."""
        if on != self._caret.extending:
            self._caret.extending = on
            self._show_caret()
            self._update_range(self.caret, self.caret)
            self.extendingChanged.emit(on)

    def put_caret(self, place: int, keep_anchor: bool = False, *, scroll: bool = True) -> None:
        """Move the caret, extending the selection or letting go of it."""
        before = self._before_move()
        self._caret.put(self._clip(place), keep_anchor)
        self._after_move(before, scroll)

    def select(self, start: int, end: int, *, scroll: bool = True) -> None:
        """Select a range; the caret goes to `end`."""
        before = self._before_move()
        self._caret.select(self._clip(start), self._clip(end))
        self._after_move(before, scroll)

    def _clip(self, place: int) -> int:
        return min(max(place, 0), len(self.flow.text))

    def move_lines(self, lines: int, keep_anchor: bool) -> None:
        """Caret up or down by lines on screen."""
        before = self._before_move()
        self._caret.move_vertically(self.flow, lines, keep_anchor)
        self._after_move(before, True)

    def move_pages(self, pages: int, keep_anchor: bool) -> None:
        """Caret and page up or down, two lines kept in sight."""
        height = self.typography.line_height
        lines = max(1, self.viewport().height() // height - 2)
        before = self._before_move()
        self._caret.move_vertically(self.flow, pages * lines, keep_anchor)
        self.scroll_by(pages * lines * height)
        self._after_move(before, True)

    def _before_move(self) -> tuple[int, int]:
        return self._caret.anchor, self._caret.place

    def _after_move(self, before: tuple[int, int], scroll: bool) -> None:
        after = self._caret.anchor, self._caret.place
        self._show_caret()
        if scroll:
            self.ensure_visible(self._caret.place)
        if before == after:
            return
        for start, end in _changed(before, after):
            self._update_range(start, end)
        self.selectionMoved.emit(*self._caret.range)
        if self._accessible is not None:
            accessibility.tell_caret(self, at_once=before[0] != after[0])

    def copy(self) -> None:
        """The selection as stored to the clipboard; nothing when it is empty."""
        text = self.selected_text()
        if text:
            QApplication.clipboard().setText(text)

    def offer_selection(self) -> None:
        """Where the desktop has a clipboard for what is just selected, put it there."""
        clipboard = QApplication.clipboard()
        if clipboard.supportsSelection() and self.selected_text():
            clipboard.setText(self.selected_text(), QClipboard.Mode.Selection)

    def set_snap(self, snap: Snap | None) -> None:
        """What widens a range swept by the mouse to whole words (text, start, end), or says None."""
        self._snap = snap

    def set_snapping(self, on: bool) -> None:
        """Switch snapping."""
        self.snapping = on

    def snap_selection(self) -> None:
        """Widen what the mouse has swept to whole words."""
        start, end = self.selection()
        if not (self._snap and self.snapping and start < end):
            return
        snapped = self._snap(self.flow.text, start, end)
        if snapped and snapped != (start, end):
            forward = self._caret.place >= self._caret.anchor
            self.select(*(snapped if forward else snapped[::-1]), scroll=False)

    def next_grapheme(self, place: int, direction: int) -> int:
        """The next (1) or previous (-1) place between two characters as readers see them."""
        return step(self.flow, self._clip(place), direction > 0)

    def word_at(self, offset: int) -> tuple[int, int] | None:
        """The word at an offset with its suffix."""
        word = word_at(self.flow.text, self._clip(offset))
        if word and self._snap and self.snapping:
            return self._snap(self.flow.text, *word) or word
        return word

    def select_word_at_caret(self) -> tuple[int, int] | None:
        """Select the word under the caret; returns its range."""
        word = self.word_at(self.caret)
        if word:
            self.select(*word)
        return word

    # sentences

    def set_sentences(self, rule: Sentences | None) -> None:
        """What finds the sentences of a paragraph, as (start, end) from its beginning."""
        self._sentence_rule = rule or plain_sentences
        self._sentences = SentenceFinder(self.flow.text, self._sentence_rule)

    def sentence_at(self, offset: int) -> tuple[int, int] | None:
        """The sentence that holds an offset."""
        return self._sentences.at(offset)

    def select_sentence(self, step: int) -> tuple[int, int] | None:
        """Select the next (+1) or previous (-1) sentence, at first the one under the caret."""
        start, end = self.selection()
        here = self._sentences.at(self.caret) if start == end else None
        if here and (here[0] <= end < here[1] if step > 0 else here[0] < start <= here[1]):
            found: tuple[int, int] | None = here
        else:
            found = self._sentences.after(max(end, start)) if step > 0 else self._sentences.before(start)
        if found:
            self.select(*found)
            self.ensure_visible(found[0])
        return found

    # finding

    def set_fold(self, fold: Fold | None) -> None:
        """How find makes texts alike: (folded text, offsets of its characters); None: without case and diacritics."""
        self.finder.set_fold(fold or plain_fold)

    def find(self, needle: str) -> int:
        """Mark all hits, the first from the screen's top on as the current one; returns how many there are."""
        count = self.finder.search(needle)
        if count:
            self.finder.step(self.reading_position() - 1, True)
            self.ensure_visible(self.finder.starts[self.finder.current])
        self.viewport().update()
        self._place_ticks_soon()
        return count

    def find_next(self) -> int | None:
        """Select the next hit, round the end; returns its number from 0."""
        return self._find_step(True)

    def find_previous(self) -> int | None:
        """Select the hit before, round the start; returns its number from 0."""
        return self._find_step(False)

    def _find_step(self, forward: bool) -> int | None:
        current = self.finder.current
        offset = self.finder.starts[current] if current >= 0 else self.caret
        found = self.finder.step(offset, forward)
        if found is None:
            return None
        self.select(*found)
        self.viewport().update()
        return self.finder.current

    # where one is

    def reading_position(self) -> int:
        """Offset of the first whole line on screen."""
        return self.page.anchor()[0] if self.flow.text else 0

    def scroll_to(self, offset: int) -> None:
        """Bring the line of an offset to the top."""
        self._go(lambda: self.page.show(self._clip(offset), 0))

    def ensure_visible(self, offset: int, end: int | None = None) -> None:
        """Scroll as little as needed, or far places to the upper third; of a range the start matters more."""
        if end is not None and end > offset:
            self.ensure_visible(end)
        offset = self._clip(offset)
        height, line = self.viewport().height(), self.typography.line_height
        y = self.page.y_of(offset)
        if self.page.first == 0 and y == -self.page.into:  # on the first line: show that it is
            return self.scroll_by(-line)
        if y is not None and 0 <= y <= height - line:
            return
        if y is not None and height > 3 * line:
            self.scroll_by(y - line if y < 0 else y + 2 * line - height)
        else:
            self._go(lambda: self.page.show(offset, height // 3))

    def scroll_by(self, pixels: int) -> None:
        """Scroll the page by pixels."""
        self._blit(self.page.move(pixels))

    def _go(self, change: Callable[[], None]) -> None:
        change()
        self._sticky = None
        self._follow()
        self.viewport().update()
        self._scrolled()

    def _blit(self, moved: int) -> None:
        """Copy what stays on screen and paint only the strip that comes in."""
        self._sticky = None
        self._follow()
        if moved:
            ratio = self.devicePixelRatioF()
            if self.roles or ratio != int(ratio):  # an elbow may end at the edge; no copying of parts of pixels
                self.viewport().update()
            else:
                self.viewport().scroll(0, -moved)
            self._scrolled()

    def _scrolled(self) -> None:
        self._idle_timer.start()
        self._hide_card()
        self.viewChanged.emit()

    def _follow(self) -> None:
        """Let the scroll bar say where the page is."""
        bar = self.verticalScrollBar()
        self._quiet = True
        bar.setRange(0, max(0, self.page.total - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height()))
        bar.setSingleStep(self.typography.line_height)
        bar.setValue(self.page.value)
        self._old_value = bar.value()
        self._quiet = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Not the base class's, which would repaint everything."""
        if self._quiet:
            return
        value = self.verticalScrollBar().value()
        change, self._old_value = value - self._old_value, value
        if abs(change) < 2 * self.viewport().height():
            self._blit(self.page.move(change))
        else:
            self._go(lambda: self.page.jump(value))

    def _prefetch(self) -> None:
        """Lay out a chunk of the next screen while nothing else happens, then come again."""
        last = self.page.first
        for chunk in self.page.seen():
            last = chunk.number
        nearby = [*range(last + 1, last + 12), *range(self.page.first - 1, self.page.first - 4, -1)]
        wanted = [number for number in nearby if 0 <= number < len(self.flow) and not self.flow.is_laid(number)]
        if wanted and self.isVisible():
            self.sheets(self.flow.laid(wanted[0]), 0, 0)
            self._idle_timer.start()

    def _place_ticks_soon(self) -> None:
        self._tick_timer.start()

    def _place_ticks(self) -> None:
        total = max(self.flow.heights.total, 1)
        marks = [span for span in map(self.spans.get, self.related | {self.selected_id or _NONE}) if span]
        self._bar().set_ticks(
            (
                ("find_current", [self.flow.top_of(start) / total for start in self.finder.starts[:20_000]]),
                ("tick", [self.flow.top_of(span.start) / total for span in marks] if self.related else ()),
            )
        )

    # hovering

    def set_hover_text(self, text: Callable[[int], str] | None) -> None:
        """What the card beside a mark says, by span id."""
        self._hover_text = text

    def hover(self, place: QPointF) -> None:
        """The mouse rests or moves over the text."""
        if self.message:
            return
        self.viewport().setCursor(self.mouse.cursor_for(place))
        marks = self.mouse.marks_under(place)
        id = marks[0].id if marks else _NONE
        if id != self.hovered:
            self._set_hovered(id, global_place(self, place))

    def _set_hovered(self, id: int, place: QPoint) -> None:
        for mark in (self.hovered, id):
            span = self.spans.get(mark)
            if span and self.chips == "hover":
                self._update_range(span.start, span.end)
        self.hovered = id
        self._hide_card()
        if id != _NONE and self._hover_text:
            self._hover_place = place
            self._hover_timer.start()
        self.spanHovered.emit(id, place)

    def _show_card(self) -> None:
        text = self._hover_text(self.hovered) if self._hover_text and self.hovered in self.spans else ""
        if not text or not self.isVisible() or self.mouse.busy:
            return
        if self._card is None:
            self._card = HoverCard(self)
            self._card.set_theme(self._theme)
        self._card.show_at(text, self._hover_place)

    def _hide_card(self) -> None:
        self._hover_timer.stop()
        if self._card:
            self._card.hide()

    # events

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint(self, event)
        if self.verticalScrollBar().value() != self.page.value:
            self._follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ring.setGeometry(self.rect())
        self._ring.lower()
        if self.viewport().width() - 2 * MARGIN != self.typography.column or event.oldSize().width() < 0:
            old = self.typography.column
            self._sticky = self._sticky or self.page.anchor()
            self._measure()
            if self.typography.column != old:
                return self._relayout()
        self.page.height = self.viewport().height()
        self.page.move(0)
        self._follow()
        self.viewport().update()
        self._place_ticks_soon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.message or not keys.press(self, event):
            event.ignore()
        else:
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hide_card()
        if not self.message:
            self.mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turn, pixels = event.angleDelta().y(), event.pixelDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = self._wheel.whole("zoom", turn, _NOTCH)
            if notches:
                self.zoom(1 if notches > 0 else -1)
        elif pixels:
            self.scroll_by(-pixels)
        else:
            lines = QApplication.wheelScrollLines() * self.typography.line_height
            self.scroll_by(-self._wheel.whole("scroll", turn * lines, _NOTCH))
        event.accept()

    def timerEvent(self, event: QTimerEvent) -> None:
        if event.timerId() == self._blink.timerId():
            self.caret_shown = not self.caret_shown
            self._update_caret()
        elif not self.mouse.tick(event):
            super().timerEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.hovered != _NONE:
            self._set_hovered(_NONE, QPoint())
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave and self.hovered != _NONE:
            self._set_hovered(_NONE, QPoint())
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_caret()
        self._ring.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._blink.stop()
        self.caret_shown = True
        self._update_caret()
        self._ring.update()
        self._hide_card()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._restyle()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(820, 720)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def set_blinking(self, on: bool) -> None:
        """Let the caret blink, where the system lets carets blink."""
        self._blinking = on
        self._blink.stop()
        self._show_caret()

    def _show_caret(self) -> None:
        """The caret is solid while it moves and blinks afterwards."""
        self.caret_shown = True
        period = QApplication.cursorFlashTime()
        if self._blinking and self.hasFocus() and period > 0:
            self._blink.start(period // 2, self)
        self._update_caret()

    def _update_caret(self) -> None:
        box = painting.caret_box(self, self.page.seen())
        if box is not None:
            self.viewport().update(box.toAlignedRect().adjusted(-4, -1, 8, 1))

    # accessibility

    def accessible(self) -> accessibility.PaneAccessible:
        """The interface for assistive technology, made when it is first asked for."""
        if self._accessible is None:
            self._accessible = accessibility.PaneAccessible(self)
        return self._accessible


class _Rests:
    """What is left over when fine steps, as touch pads and smooth wheels make them, are rounded to whole ones."""

    def __init__(self) -> None:
        self._rests: dict[str, int] = {}

    def whole(self, kind: str, amount: int, unit: int) -> int:
        """Whole units so far; the rest is kept for the next time."""
        total = self._rests.get(kind, 0) + amount
        units = int(total / unit)
        self._rests[kind] = total - units * unit
        return units


class _FocusRing(QWidget):
    """The frame round the page, in the accent colour while the keys go to it."""

    def __init__(self, pane: TextPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._pane.colour("focus" if self._pane.hasFocus() else "paper"))
        painter.end()


def _base_pixels() -> int:
    """Size of the text at 100 %: larger than the window's own, and growing with it."""
    return max(SMALLEST_BASE, round(QFontInfo(QApplication.font()).pixelSize() * 1.25))


def _timer(owner: TextPane, milliseconds: int, action: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(action)
    return timer


def _changed(before: tuple[int, int], after: tuple[int, int]) -> list[tuple[int, int]]:
    """What must be repainted when a selection becomes another: where they differ, and both carets."""
    if before[0] == after[0]:
        low, high = sorted((before[1], after[1]))
        return [(low, high)]
    return [(min(pair), max(pair)) for pair in (before, after)]
