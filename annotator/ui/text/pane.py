"""The text pane: the widget that joins flow, marks, caret, mouse and page. Offsets are code points throughout."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, QTimerEvent, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QFrame, QWidget

from annotator.domain.spans import Span, SpanIndex
from annotator.ui.text import assistance, keys, painting
from annotator.ui.text.caretlight import CaretLight
from annotator.ui.text.chosen import Chosen, Role
from annotator.ui.text.find import Finder, Fold, plain_fold
from annotator.ui.text.focusring import FocusRing
from annotator.ui.text.hovering import NOTHING, Hover
from annotator.ui.text.layout import Flow, Typography
from annotator.ui.text.looks import ZOOMS, Looks
from annotator.ui.text.markset import MarkSet
from annotator.ui.text.mouse import Mouse
from annotator.ui.text.page import Page
from annotator.ui.text.ruler import Ruler
from annotator.ui.text.scrolling import Scrolling
from annotator.ui.text.selection import Caret, changed, step
from annotator.ui.text.styles import LabelStyle, StyleSheet
from annotator.ui.text.units import Snap, Units
from annotator.ui.text.words import Sentences
from annotator.ui.theme import Theme
from annotator.ui.widgets.slim_bar import SlimBar
from annotator.words import tr

if TYPE_CHECKING:
    from annotator.ui.text.accessibility import PaneAccessible

__all__ = ["LabelStyle", "TextPane"]

_RING = 2


class TextPane(QAbstractScrollArea):
    """A read-only reader with marks on the text, for articles of any length.

    Consumes the keys that move, extend, copy and select all; ignores every other one.
    """

    selectionMoved = Signal(int, int)
    selectionFinished = Signal()  # the mouse let go of a selection, snapped already
    spanActivated = Signal(int)
    spanHovered = Signal(int, QPoint)  # -1: no mark any more
    viewChanged = Signal()  # soon after it has been painted
    zoomChanged = Signal(int)
    extendingChanged = Signal(bool)
    edgeDragged = Signal(int, int, int)  # id, 0 for the start or 1 for the end, where it was dropped
    built = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        bar = SlimBar(self)
        self._build(bar)
        self._looks = Looks(self.viewport().width(), self.devicePixelRatioF())
        self.marks = MarkSet(self._looks)
        self.chosen = Chosen()
        self.finder = Finder()
        self.units = Units()
        self.flow = Flow("", self.typography)
        self.mouse = Mouse(self)
        self.hovering = Hover(self)
        self.scrolling = Scrolling(self, bar)
        self._bar = bar
        self._caret = Caret()
        self.message = ""
        self.language: str | None = None
        self._accessible: PaneAccessible | None = None
        self.light = CaretLight(self)
        bar.set_theme(self.theme)
        self._show_focus()
        self.built = True
        assistance.introduce(self)

    def _build(self, bar: SlimBar) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(bar)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Article"))
        self._ring = FocusRing(self)
        self.setViewportMargins(_RING, _RING, _RING, _RING)
        viewport = self.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)

    # how it looks

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return self._looks.theme

    @property
    def typography(self) -> Typography:
        """What lines are measured by."""
        return self._looks.typography

    @property
    def ruler(self) -> Ruler:
        """Where in a line the parts of a mark go."""
        return self._looks.ruler

    @property
    def styles(self) -> StyleSheet:
        """Colours and chips of the labels."""
        return self._looks.styles

    @property
    def column_left(self) -> int:
        """Left edge of the column in the viewport."""
        return self._looks.column_left(self.viewport().width())

    @property
    def zoom_percent(self) -> int:
        """Size of the text in percent."""
        return self._looks.percent

    @property
    def chips(self) -> str:
        """Which marks carry a chip."""
        return self.marks.chips

    def colour(self, role: str) -> QColor:
        """The theme's colour for a role."""
        return self._looks.colour(role)

    def set_styles(self, styles: Mapping[int, LabelStyle]) -> None:
        """The labels by id."""
        self._looks.set_labels(styles)
        self.marks.count_claims()
        self._redraw_marks()

    def set_theme(self, theme: Theme) -> None:
        """Colours of paper, ink and marks."""
        self._looks.set_theme(theme)
        self._bar.set_theme(theme)
        self.flow.set_dim(self.colour("dim"))
        self.hovering.set_theme(theme)
        self._show_focus()
        self._redraw_marks()

    def set_font_family(self, family: str) -> None:
        """Reading font; empty for the first of the program's choice that is installed."""
        self._looks.family = family
        self._relayout()

    def set_line_spacing(self, spacing: float) -> None:
        """Multiple of the font's natural line height, 1.0 to 3.0."""
        self._looks.spacing = min(max(spacing, 1.0), 3.0)
        self._relayout()

    def set_column_width(self, characters: int) -> None:
        """Widest column in characters of average width."""
        self._looks.characters = min(max(characters, 20), 400)
        self._relayout()

    def zoom(self, step: int) -> None:
        """Larger (+1), smaller (-1), or back to 100 % (0)."""
        self.set_zoom(self._looks.zoomed(step))

    def set_zoom(self, percent: int) -> None:
        """Size of the text in percent, 50 to 400."""
        percent = min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self._looks.percent:
            self._looks.percent = percent
            self._relayout()
            self.zoomChanged.emit(percent)

    def set_chips(self, mode: str) -> None:
        """Which marks carry a chip: all, first (of each entity in a paragraph), hover, none; raises ValueError."""
        self.marks.set_chips(mode)
        self._redraw_marks()

    def set_same_entity(self, same: Callable[[int], Hashable | None]) -> None:
        """What tells, by span id, whose mark it is; marks of nobody known (None) are alike by label and text."""
        self.marks.same = same
        self._redraw_marks()

    def _redraw_marks(self) -> None:
        for laid in self.flow.cached():
            laid.bands.clear()
        self.viewport().update()

    def _relayout(self) -> None:
        self.scrolling.keep_place(self._measure)

    def _measure(self) -> None:
        self._looks.measure(self.viewport().width())
        self.flow.reflow(self.typography)

    def _refit(self) -> None:
        self._looks.refit(self.viewport().width())
        self.flow.reflow(self.typography)

    # the article

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
        self.message, self.language = "", language
        self.mouse.let_go()
        self.hovering.forget()
        self.chosen = Chosen()
        self.flow = Flow(text, self.typography, dimmed, self.colour("dim"))
        self.marks.reset(text, spans)
        self.finder.set_text(text)
        self.units.set_text(text)
        self._caret = Caret()
        self._caret.put(self._clip(position))
        self.scrolling.open(self.caret)
        self.viewport().update()
        if self._accessible is not None:
            self._accessible.tell_document()
        self.viewChanged.emit()

    def clear(self, message: str = "") -> None:
        """No article; the message says why and what helps."""
        self.set_document("")
        self.message = message

    @property
    def text(self) -> str:
        """The stored text of the article, unchanged."""
        return self.flow.text

    @property
    def page(self) -> Page:
        """The part of the text on screen."""
        return self.scrolling.page

    # marks

    @property
    def spans(self) -> SpanIndex:
        """The marks of the article; change them by `put_span` and its like only."""
        return self.marks.spans

    def add_spans(self, spans: Iterable[Span]) -> None:
        """Insert many marks; raises KeyError when an id is taken."""
        spans = list(spans)
        if not spans:
            return
        start, end = min(span.start for span in spans), max(span.end for span in spans)
        self.marks.extend(spans)
        self.marks.forget(self.flow.cached(), start, end)
        self.update_range(start, end)
        if self.marks.retint():
            self._redraw_marks()
        self.scrolling.place_ticks_soon()

    def put_span(self, span: Span) -> None:
        """Insert a mark, or put it in the place of the one with its id."""
        old = self.marks.put(span)
        if old is not None:
            self._touch(old)
        self._touch(span)

    def remove_span(self, id: int) -> None:
        """Take a mark away; raises KeyError when there is none."""
        self._touch(self.marks.remove(id))
        if id == self.chosen.id:
            self.set_selected(None)

    def visible_spans(self) -> list[Span]:
        """The marks with a part on the screen, in text order."""
        return self.spans.query(*self.page.shown_range())

    def _touch(self, span: Span) -> None:
        """A mark has come, gone or changed."""
        self.marks.forget(self.flow.cached(), span.start, span.end)
        self.update_range(*self.marks.reach(span))
        if self.marks.retint():
            self._redraw_marks()

    def update_range(self, start: int, end: int) -> None:
        """Repaint the lines that touch a range, with what hangs over their edges."""
        for top, bottom in self.page.lines_of(start, end):
            self.viewport().update(QRect(0, top, self.viewport().width(), bottom - top))

    # the selected mark

    @property
    def selected_id(self) -> int | None:
        """The outlined mark."""
        return self.chosen.id

    @property
    def selected_span(self) -> Span | None:
        """The outlined mark itself."""
        return self.spans.get(self.chosen.id) if self.chosen.id is not None else None

    def set_selected(
        self, id: int | None, related: Iterable[int] = (), roles: Mapping[int, Role] | None = None
    ) -> None:
        """Outline a mark with its handles, let its relatives glow, join source and cue to it."""
        self._update_selected()
        self.chosen.set(id if id is not None and id in self.spans else None, related, roles or {})
        self._update_selected()
        self.scrolling.place_ticks_soon()

    def _update_selected(self) -> None:
        """Repaint the mark, and everything when it has company."""
        span = self.selected_span
        if self.chosen.related or self.chosen.roles:
            self.viewport().update()
        elif span:
            self.update_range(span.start, span.end)

    def set_target(self, start: int | tuple[int, int] | None, end: int | None = None) -> None:
        """Outline what the next label key would mark, given as a range or its two ends; None for nothing."""
        if isinstance(start, tuple):
            start, end = start
        old, new = self.chosen.target, None if start is None or end is None else (start, end)
        self.chosen.target = new
        for shown in (old, new) if old != new else ():
            if shown:
                self.update_range(*shown)

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
        return self.text[slice(*self.selection())]

    @property
    def extending(self) -> bool:
        """Whether plain moves extend the selection."""
        return self._caret.extending

    def set_extending(self, on: bool) -> None:
        """Start or stop extending without Shift."""
        if on != self._caret.extending:
            self._caret.extending = on
            self.light.show()
            self.update_range(self.caret, self.caret)
            self.extendingChanged.emit(on)

    def put_caret(self, place: int, keep_anchor: bool = False, *, scroll: bool = True) -> None:
        """Move the caret, extending the selection or letting go of it."""
        before = self._caret.ends
        self._caret.put(self._clip(place), keep_anchor)
        self._after_move(before, scroll)

    def select(self, start: int, end: int, *, scroll: bool = True) -> None:
        """Select a range; the caret goes to `end`."""
        before = self._caret.ends
        self._caret.select(self._clip(start), self._clip(end))
        self._after_move(before, scroll)

    def move_lines(self, lines: int, keep_anchor: bool) -> None:
        """Caret up or down by lines on screen."""
        before = self._caret.ends
        self._caret.move_vertically(self.flow, lines, keep_anchor)
        self._after_move(before, True)

    def _clip(self, place: int) -> int:
        return min(max(place, 0), len(self.text))

    def _after_move(self, before: tuple[int, int], scroll: bool) -> None:
        after = self._caret.ends
        self.light.show()
        if scroll:
            self.scrolling.ensure_visible(self.caret)
        if before == after:
            return
        for start, end in changed(before, after):
            self.update_range(start, end)
        self.selectionMoved.emit(*self.selection())
        if self._accessible is not None:
            self._accessible.tell_caret(at_once=before[0] != after[0])

    def copy(self) -> None:
        """The selection as stored to the clipboard; nothing when it is empty."""
        if self.selected_text():
            QApplication.clipboard().setText(self.selected_text())

    # words and sentences

    def set_snap(self, snap: Snap | None) -> None:
        """What widens a range swept by the mouse to whole words (text, start, end), or says None."""
        self.units.snap = snap

    def snap_selection(self) -> None:
        """Widen what the mouse has swept to whole words."""
        snapped = self.units.snapped(*self.selection())
        if snapped != self.selection():
            forward = self.caret >= self.anchor
            self.select(*(snapped if forward else snapped[::-1]), scroll=False)

    def next_grapheme(self, place: int, direction: int) -> int:
        """The next (1) or previous (-1) place between two characters as readers see them."""
        return step(self.flow, self._clip(place), direction > 0)

    def word_at(self, offset: int) -> tuple[int, int] | None:
        """The word at an offset with its suffix."""
        return self.units.word_at(self._clip(offset))

    def set_sentences(self, rule: Sentences | None) -> None:
        """What finds the sentences of a paragraph, as (start, end) from its beginning."""
        self.units.set_sentences(rule)

    def sentence_at(self, offset: int) -> tuple[int, int] | None:
        """The sentence that holds an offset."""
        return self.units.sentence_at(self._clip(offset))

    def select_sentence(self, step: int) -> tuple[int, int] | None:
        """Select the next (+1) or previous (-1) sentence, at first the one under the caret."""
        found = self.units.sentence_from(self.selection(), step)
        if found:
            self.select(*found)
            self.scrolling.ensure_visible(found[0])
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
            self.scrolling.ensure_visible(self.finder.starts[self.finder.current])
        self.viewport().update()
        self.scrolling.place_ticks_soon()
        return count

    def find_next(self) -> int | None:
        """Select the next hit, round the end; returns its number from 0."""
        return self._find_step(True)

    def find_previous(self) -> int | None:
        """Select the hit before, round the start; returns its number from 0."""
        return self._find_step(False)

    def _find_step(self, forward: bool) -> int | None:
        found = self.finder.step_on(self.caret, forward)
        if found:
            self.select(*found)
            self.viewport().update()
        return self.finder.current if found else None

    # where one is

    def reading_position(self) -> int:
        """Offset of the first whole line on screen."""
        return self.page.anchor()[0] if self.text else 0

    def scroll_to(self, offset: int) -> None:
        """Bring the line of an offset to the top."""
        self.scrolling.to(self._clip(offset))

    def scroll_by(self, pixels: int) -> None:
        """Scroll the page by pixels."""
        self.scrolling.by(pixels)

    def ensure_visible(self, offset: int, end: int | None = None) -> None:
        """Scroll as little as needed, or far places to the upper third; of a range the start matters more."""
        if end is not None and end > offset:
            self.scrolling.ensure_visible(self._clip(end))
        self.scrolling.ensure_visible(self._clip(offset))

    def set_hover_text(self, text: Callable[[int], str] | None) -> None:
        """What the card beside a mark says, by span id."""
        self.hovering.text = text

    # events

    def paintEvent(self, event: QPaintEvent) -> None:
        painting.paint(self, event)
        self.scrolling.wait_again()
        if self._bar.value() != self.page.value:
            self.scrolling.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._ring.setGeometry(self.rect())
        self._ring.lower()
        if self._looks.fits(self.viewport().width()):
            self.scrolling.fit()
        else:
            self.scrolling.keep_place(self._refit)
        self.viewport().update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Not the base class's, which would repaint everything."""
        if self.built:
            self.scrolling.to_value(self._bar.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(not self.message and keys.press(self, event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.hovering.hide()
        if not self.message:
            self.mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.message:
            self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.scrolling.wheel(event)
        event.accept()

    def timerEvent(self, event: QTimerEvent) -> None:
        if not self.mouse.tick(event):
            super().timerEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self.hovering.set(NOTHING, QPoint())
        return super().viewportEvent(event)

    def _show_focus(self) -> None:
        self._ring.show_in(self.colour("focus" if self.hasFocus() else "paper"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.light.show()
        self._show_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.light.show()
        self._show_focus()
        self.hovering.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._looks.set_ratio(self.devicePixelRatioF())
            self._redraw_marks()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(820, 720)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def set_blinking(self, on: bool) -> None:
        """Let the caret blink, where the system lets carets blink."""
        self.light.set_blinking(on)

    def accessible(self) -> PaneAccessible:
        """The interface for assistive technology, made when it is first asked for."""
        if self._accessible is None:
            from annotator.ui.text.accessibility import PaneAccessible

            self._accessible = PaneAccessible(self)
        return self._accessible
