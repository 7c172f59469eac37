"""Applies a theme to the application: the palette of the chrome follows the paper, and no font is too small to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui import fitting
from annotator.ui.theme import Theme, load_theme
from annotator.ui.widgets import focus_frame, look

_STYLE = "fusion"  # the one that takes a whole palette on every desktop
# The style draws the frame of a field in its window's colour, darkened so much: too pale a line to find a field by.
_DARKENED = 140
_FIELDS = ("QLineEdit", "QPlainTextEdit", "QTextEdit", "QComboBox", "QAbstractSpinBox", "QCheckBox", "QRadioButton")
# What the style itself selects in; our own lists mark a selected row with a bar besides, on a softer ground.
_CHOOSERS = ("QListView", "QTreeView", "QTableWidget", "QMenu", "QMenuBar")
_SMALL_FONTS = ("QTipLabel", "QMenu", "QMenuBar", "QStatusBar", "QDockWidgetTitle", "QHeaderView", "QMessageBox")


def apply(name: str) -> Theme:
    """Load the theme (`system` follows the desktop) and give its chrome colours to the application."""
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    theme = load_theme(name)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        if app.style().name() != _STYLE:  # to set it again would polish every widget anew
            app.setStyle(_STYLE)
        app.setPalette(palette(theme))
        fields, choosers = field_palette(theme), chooser_palette(theme)
        for parts, colours in ((_FIELDS, fields), (_CHOOSERS, choosers)):
            for part in parts:
                app.setPalette(colours, part)  # type: ignore[arg-type]  # its stub asks for bytes
        _enlarge_fonts(app)
        focus_frame.install(app)
        fitting.install(app)
    return theme


def _enlarge_fonts(app: QApplication) -> None:
    """Where a desktop asks for a font smaller than the smallest that is readable."""
    usual = app.font()
    if QFontInfo(usual).pointSizeF() < look.SMALLEST:
        usual.setPointSizeF(look.SMALLEST)
        app.setFont(usual)
    for part in _SMALL_FONTS:
        font = app.font(part)  # type: ignore[call-overload]
        if QFontInfo(font).pointSizeF() < look.SMALLEST:
            font.setPointSizeF(look.SMALLEST)
            app.setFont(font, part)  # type: ignore[arg-type]


def palette(theme: Theme) -> QPalette:
    """The chrome's colours as Qt names them."""
    roles = QPalette.ColorRole
    found = QPalette()
    for role, colour in (
        (roles.Window, theme.window),
        (roles.WindowText, theme.window_ink),
        (roles.Base, theme.field),
        (roles.AlternateBase, theme.panel),
        (roles.Text, theme.window_ink),
        (roles.Button, theme.button),
        (roles.ButtonText, theme.window_ink),
        (roles.BrightText, theme.danger),
        (roles.ToolTipBase, theme.card),
        (roles.ToolTipText, theme.window_ink),
        (roles.Highlight, theme.highlight),
        (roles.HighlightedText, theme.highlight_ink),
        (roles.Link, theme.accent),
        (roles.LinkVisited, theme.accent),
        (roles.PlaceholderText, theme.window_dim),
        (roles.Accent, theme.accent),
        (roles.Mid, theme.line),
        (roles.Midlight, theme.line),
        (roles.Light, theme.panel),
        (roles.Dark, theme.thumb),
        (roles.Shadow, theme.thumb_hover),
    ):
        found.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.window_dim))
    return found


def chooser_palette(theme: Theme) -> QPalette:
    """Of lists and menus that the style paints: the chosen row stands out by itself."""
    found = palette(theme)
    found.setColor(QPalette.ColorRole.Highlight, QColor(theme.accent))
    found.setColor(QPalette.ColorRole.HighlightedText, QColor(theme.accent_ink))
    return found


def field_palette(theme: Theme) -> QPalette:
    """Of what is typed into or ticked: framed in the theme's `edge`."""
    found = chooser_palette(theme)
    found.setColor(QPalette.ColorRole.Window, QColor(theme.edge).lighter(_DARKENED))
    return found
