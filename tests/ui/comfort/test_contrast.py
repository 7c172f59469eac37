"""Contrast as WCAG 2.2 measures it: of every pair the palettes can put together, and of what is painted."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.palette import ALL_COLOURS
from annotator.store.presets import DEFAULT_LABELS
from annotator.ui import appearance
from annotator.ui.main_window import MainWindow
from annotator.ui.panels.articles.row_look import Inks
from annotator.ui.text.pane import TextPane
from annotator.ui.theme import (
    MARK_CONTRAST,
    TEXT_CONTRAST,
    TINT_LAYERS,
    Theme,
    blend,
    contrast,
    load_theme,
    readable_on,
    theme_names,
)
from annotator.ui.widgets.colours import ColourButton
from annotator.ui.widgets.row_delegate import Row
from tests.ui.window_kit import make_project, open_window, press, settle

ROLE = QPalette.ColorRole
GROUPS = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
# What is written on what, in any palette.
PAIRS = {
    ROLE.WindowText: (ROLE.Base, ROLE.AlternateBase, ROLE.Button, ROLE.Light),
    ROLE.Text: (ROLE.Base, ROLE.AlternateBase, ROLE.Button),
    ROLE.ButtonText: (ROLE.Button,),
    ROLE.PlaceholderText: (ROLE.Base, ROLE.AlternateBase, ROLE.Button),
    ROLE.Link: (ROLE.Base, ROLE.AlternateBase),
    ROLE.LinkVisited: (ROLE.Base, ROLE.AlternateBase),
    ROLE.BrightText: (ROLE.Base, ROLE.Button),
    ROLE.HighlightedText: (ROLE.Highlight,),
    ROLE.ToolTipText: (ROLE.ToolTipBase,),
}  # fmt: skip
ON_WINDOW = (ROLE.WindowText, ROLE.Text, ROLE.ButtonText, ROLE.PlaceholderText, ROLE.Link, ROLE.BrightText)
CHROME = ("window", "panel", "field", "button", "card")
INKS = ("window_ink", "window_dim", "accent", "danger", "warning", "success")
PAGE = ("paper", "selection", "find", "find_current", "glow")


@pytest.fixture(params=theme_names())
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def name(palette: QPalette, group: QPalette.ColorGroup, role: QPalette.ColorRole) -> str:
    return palette.color(group, role).name()


def test_every_pair_of_the_palettes(theme: Theme) -> None:
    """Also of what cannot be used now, which WCAG would let be paler."""
    for palette in (appearance.palette(theme), appearance.chooser_palette(theme), appearance.field_palette(theme)):
        for group in GROUPS:
            for ink, grounds in PAIRS.items():
                for ground in grounds:
                    pair = contrast(name(palette, group, ink), name(palette, group, ground))
                    assert pair >= TEXT_CONTRAST, f"{ink.name} on {ground.name}, {group.name}: {pair:.2f}"


def test_what_is_written_on_the_window(theme: Theme) -> None:
    palette = appearance.palette(theme)
    for ink in ON_WINDOW:
        assert contrast(palette.color(ink).name(), palette.color(ROLE.Window).name()) >= TEXT_CONTRAST, ink.name


def test_every_ink_on_every_ground(theme: Theme) -> None:
    """Status bar, error bar, headers, panels, cards and rows write in these; so do selected rows."""
    for ink in INKS:
        for ground in (*CHROME, "highlight"):
            pair = contrast(getattr(theme, ink), getattr(theme, ground))
            assert pair >= TEXT_CONTRAST, f"{ink} on {ground}: {pair:.2f}"
    for ink in ("ink", "dim"):
        for ground in PAGE:
            pair = contrast(getattr(theme, ink), getattr(theme, ground))
            assert pair >= TEXT_CONTRAST, f"{ink} on {ground}: {pair:.2f}"


def test_words_that_stand_back_in_a_row(theme: Theme, qapp: QApplication) -> None:
    for palette in (appearance.palette(theme), appearance.chooser_palette(theme)):
        for selected in (False, True):
            row = Row(QRectF(0, 0, 9, 9), qapp.font(), palette, selected)
            ground = palette.color(ROLE.Highlight if selected else ROLE.Base).name()
            if palette == appearance.palette(theme):
                assert contrast(painted(row.dim(0.75), ground), ground) >= TEXT_CONTRAST
                inks = Inks.of(palette, selected)
                assert contrast(inks.dim, inks.ground) >= TEXT_CONTRAST
            assert contrast(row.ink.name(), ground) >= TEXT_CONTRAST


def painted(ink: QColor, ground: str) -> str:
    return blend(ink.name(), ground, ink.alphaF())


def test_what_is_no_text_stands_out_by_three_to_one(theme: Theme) -> None:
    for ground in CHROME:
        for part in ("edge", "focus", "accent"):
            assert contrast(getattr(theme, part), getattr(theme, ground)) >= MARK_CONTRAST, f"{part} on {ground}"
    for part in ("thumb", "thumb_hover", "tick", "accent"):
        assert contrast(getattr(theme, part), theme.bar) >= MARK_CONTRAST, f"{part} on the scroll bar"
    for ground in (theme.paper, theme.highlight):
        assert contrast(theme.focus, ground) >= MARK_CONTRAST
        assert contrast(theme.accent, ground) >= MARK_CONTRAST


def test_text_on_overlapping_tints_of_any_colours(theme: Theme) -> None:
    """As many as are painted over each other, of the labels of a new project and of colours users may choose."""
    chance = random.Random(7)
    own = [f"#{chance.randrange(1 << 24):06x}" for _ in range(40)] + ["#000000", "#ffffff", "#ffff00", "#00ffff"]
    colours = [colour for *_, colour, _ in DEFAULT_LABELS] + own
    for _ in range(300):
        paper = theme.paper
        for colour in chance.choices(colours, k=TINT_LAYERS):
            shades = theme.shades(colour)
            paper = blend(shades.tint, paper, shades.tint_strength)
            assert contrast(theme.ink, paper) >= TEXT_CONTRAST


def test_dimmed_text_in_one_mark(theme: Theme) -> None:
    for *_, colour, _ in DEFAULT_LABELS:
        shades = theme.shades(colour)
        assert contrast(theme.dim, blend(shades.tint, theme.paper, shades.tint_strength)) >= TEXT_CONTRAST


def test_black_or_white_is_readable_on_any_colour() -> None:
    for red in range(0, 256, 51):
        for green in range(0, 256, 51):
            for blue in range(0, 256, 51):
                ground = f"#{red:02x}{green:02x}{blue:02x}"
                assert contrast(readable_on(ground), ground) >= TEXT_CONTRAST


@pytest.mark.parametrize("colour", [*ALL_COLOURS, "#e69f00", "#777777"])
def test_the_tick_on_a_patch_of_colour(qapp: QApplication, colour: str) -> None:
    button = ColourButton(colour, "patch")
    button.setChecked(True)
    button.resize(40, 40)
    picture = grabbed(button)
    assert strongest(picture, QRect(12, 12, 16, 16), colour) >= TEXT_CONTRAST


@pytest.mark.parametrize("label", DEFAULT_LABELS, ids=lambda label: label[1])
def test_chips_of_the_default_labels(theme: Theme, label: tuple[str, str, str, str, str]) -> None:
    shades = theme.shades(label[3])
    assert contrast(shades.chip_ink, shades.chip) >= TEXT_CONTRAST
    for ground in (theme.paper, theme.field, theme.window):
        assert contrast(shades.stroke, ground) >= MARK_CONTRAST


# as it is painted


@pytest.fixture
def window(qapp: QApplication, home: Path, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(make_project(tmp_path / "p.annotator"), home) as window:
        yield window
    appearance.apply("light")


def test_the_window_paints_what_was_computed(window: MainWindow) -> None:
    """In each theme: paper, text, selection, a chip and its letters, the frame of the focus, rows of lists."""
    assert window.view is not None
    pane = window.view.reader.pane
    press(pane, "Ctrl+Home", "Ctrl+Shift+Right", "1", "Right")
    settle(window)
    for theme_name in theme_names():
        window.settings["theme"] = theme_name
        theme = load_theme(theme_name)
        settle(window)
        press(pane, "Ctrl+End", "Shift+Home")
        picture = grabbed(pane.viewport())
        assert picture.pixelColor(3, 3).name() == theme.paper
        selection = line_of(picture, theme.selection)
        assert strongest(picture, selection, theme.selection) >= TEXT_CONTRAST
        chip, shades = chip_of(pane), theme.shades(DEFAULT_LABELS[1][3])
        assert shades.chip in pixels(picture, chip), "the chip has the ground that was computed"
        assert strongest(picture, chip, shades.chip) >= TEXT_CONTRAST, "and letters that reach their contrast"
        edge = grabbed(pane).pixelColor(0, pane.height() // 2).name()
        assert edge == theme.focus
        rows = window.view.panels["articles"].view  # type: ignore[attr-defined]
        listed = grabbed(rows.viewport())
        assert theme.highlight in pixels(listed, listed.rect())
        assert strongest(listed, listed.rect(), theme.highlight) >= TEXT_CONTRAST
        assert grabbed(window.statusBar()).pixelColor(2, 2).name() == theme.window


def test_what_has_the_keys_is_seen_to_have_them(theme: Theme, qapp: QApplication) -> None:
    """Of every kind of control: as many pixels as a line round it change by 3:1 or more when the keys come."""
    appearance.apply(theme.name)
    page, controls = QWidget(), some_controls()
    column = QVBoxLayout(page)
    for control in controls:
        column.addWidget(control)
    other = QPushButton("other")
    column.insertWidget(0, other)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowExposed(page)
    other.setFocus()
    before = grabbed(page)
    for control in controls:
        control.setFocus(Qt.FocusReason.TabFocusReason)
        box = control.geometry().adjusted(-3, -3, 3, 3)
        old, new = pixels(before, box), pixels(grabbed(page), box)
        changed = sum(one != two and contrast(one, two) >= MARK_CONTRAST for one, two in zip(old, new, strict=True))
        around = 2 * (control.width() + control.height())
        assert changed >= around, f"{type(control).__name__}: {changed} of {around} pixels"
    page.close()
    appearance.apply("light")


def some_controls() -> list[QWidget]:
    combo, rows, tabs, tool = QComboBox(), QListWidget(), QTabBar(), QToolButton()
    combo.addItem("one")
    rows.addItems(["one", "two"])
    tabs.addTab("one")
    tabs.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    tool.setText("tool")
    tool.setAutoRaise(True)
    tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    text = QPlainTextEdit()
    text.setMaximumHeight(60)
    rows.setMaximumHeight(60)
    return [
        *(QLineEdit(), QPushButton("press"), QCheckBox("tick"), QRadioButton("choose"), combo, QSpinBox(), tool, rows),
        *(text, tabs, slider),
    ]


def test_fields_and_boxes_are_found_by_their_edges(theme: Theme, qapp: QApplication) -> None:
    appearance.apply(theme.name)
    page = QWidget()
    column = QVBoxLayout(page)
    controls: list[QWidget] = [QLineEdit(), QComboBox(), QSpinBox(), QCheckBox(), QRadioButton()]
    for control in controls:
        control.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(control)
    page.show()
    QTest.qWaitForWindowExposed(page)
    for control in controls:
        seen = set(pixels(grabbed(page), control.geometry()))
        best = max(contrast(colour, theme.window) for colour in seen)
        assert best >= MARK_CONTRAST, f"{type(control).__name__}: {best:.2f}"
    page.close()
    appearance.apply("light")


def chip_of(pane: TextPane) -> QRect:
    """Where the first chip on screen is painted."""
    for chunk in pane.page.seen():
        for sheet in pane.marks.sheets(chunk.laid, 0, chunk.laid.height):
            for place, pixmap in sheet.chips:
                corner = place.toPoint() + QPoint(pane.column_left, chunk.y)
                return QRect(corner, pixmap.deviceIndependentSize().toSize())
    raise AssertionError("no chip on screen")


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def pixels(picture: QImage, box: QRect) -> list[str]:
    """The colours of all pixels of a box, row by row."""
    found, width = box.intersected(picture.rect()), picture.bytesPerLine() // 4
    numbers = memoryview(picture.constBits()).cast("I")
    rows = (
        numbers[y * width + found.left() : y * width + found.right() + 1]
        for y in range(found.top(), found.bottom() + 1)
    )
    return [f"#{number & 0xFFFFFF:06x}" for row in rows for number in row]


def strongest(picture: QImage, box: QRect, ground: str) -> float:
    """The best contrast to a ground; letters are smoothed, so that few of their pixels have their whole ink."""
    return max(contrast(colour, ground) for colour in set(pixels(picture, box)))


def line_of(picture: QImage, ground: str) -> QRect:
    """What holds all pixels of a ground."""
    width = picture.width()
    places = [n for n, colour in enumerate(pixels(picture, picture.rect())) if colour == ground]
    xs, ys = [n % width for n in places], [n // width for n in places]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))
