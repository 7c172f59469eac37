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
