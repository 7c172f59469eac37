"""Applies a theme to the application: the palette of the chrome follows the paper."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from annotator.ui.theme import Theme, load_theme


def apply(name: str) -> Theme:
    """Load the theme (`system` follows the desktop) and give its chrome colours to the application."""
    if name == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    theme = load_theme(name)
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setStyle("Fusion")  # the one style that takes a whole palette on every desktop
        app.setPalette(palette(theme))
    return theme


def palette(theme: Theme) -> QPalette:
    """The chrome's colours as Qt names them."""
    roles = QPalette.ColorRole
    found = QPalette()
    for role, colour in (
        (roles.Window, theme.chrome_window),
        (roles.WindowText, theme.chrome_text),
        (roles.Base, theme.chrome_field),
        (roles.AlternateBase, theme.chrome_panel),
        (roles.Text, theme.chrome_text),
        (roles.Button, theme.chrome_panel),
        (roles.ButtonText, theme.chrome_text),
        (roles.BrightText, theme.danger),
        (roles.ToolTipBase, theme.chrome_card),
        (roles.ToolTipText, theme.chrome_text),
        (roles.Highlight, theme.chrome_highlight),
        (roles.HighlightedText, theme.chrome_highlight_text),
        (roles.Link, theme.accent),
        (roles.PlaceholderText, theme.chrome_text_dim),
        (roles.Accent, theme.accent),
        (roles.Mid, theme.chrome_line),
        (roles.Midlight, theme.chrome_line),
        (roles.Light, theme.chrome_panel),
        (roles.Dark, theme.chrome_thumb),
        (roles.Shadow, theme.chrome_thumb_hover),
    ):
        found.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        found.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.chrome_text_dim))
    return found
