# SPDX-License-Identifier: GPL-3.0-or-later
"""The theme for Widgets: a palette and a style sheet made from the tokens.

What a widget is for is said by its dynamic property ``kind``, for instance
``button.setProperty("kind", "primary")``; the sheet knows:

- buttons: (none) quiet, ``primary``, ``confirm`` (deep), ``link``;
- labels: (none) body, ``caption``, ``lead``, ``heading``, ``title``, ``number``, ``late``,
  ``key`` (the key that presses a button), ``pill``, ``pill-caution``, ``pill-alert``;
- frames: ``card``, ``bar`` (and labels inside it), ``dock``, ``line``, ``caution``, ``alert``,
  ``information``.
"""

from string import Template
from typing import Final

from PySide6.QtGui import QColor, QPalette

from common.ui.fonts import FAMILIES
from common.ui.tokens import Colours, TypeScale

_SHEET: Final = Template("""
* { font-family: $families; font-size: ${body}px; color: $ink; outline: none; }
QMainWindow, QDialog, QWidget[kind="page"] { background: $sunken; }
QWidget[kind="dock"] { background: $surface; border: none; }
QToolTip { background: $ink; color: $surface; border: none; padding: 6px; }

QPushButton {
  background: $surface; border: 1px solid $outline; border-radius: 6px;
  padding: 8px 12px; min-height: 22px;
}
QPushButton:hover { background: $tint; }
QPushButton:pressed { background: $tint; border-color: $accent; }
QPushButton:focus { border: 2px solid $focus; padding: 7px 11px; }
QPushButton:disabled { background: $disabled; color: $on_disabled; border-color: $line; }
QPushButton[kind="primary"], QPushButton[kind="confirm"] {
  color: $on_action; background: $action; border: none; border-radius: 8px;
  padding: 14px 16px; font-size: ${heading}px; font-weight: 600; text-align: left;
}
QPushButton[kind="confirm"] {
  background: $bar; color: $on_bar; border: 1px solid $outline; padding: 8px 14px;
  font-size: ${body}px; text-align: center;
}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $action_pressed;
}
QPushButton[kind="primary"]:focus, QPushButton[kind="confirm"]:focus {
  border: 3px solid $focus; padding: 11px 13px;
}
QPushButton[kind="confirm"]:focus { padding: 5px 11px; }
QPushButton[kind="primary"]:disabled, QPushButton[kind="confirm"]:disabled {
  background: $disabled; color: $on_disabled;
}
QPushButton[kind="link"] {
  background: transparent; border: none; color: $accent; font-weight: 600; padding: 4px 6px;
}
QPushButton[kind="link"]:focus { border: 2px solid $focus; padding: 2px 4px; }

QLabel { background: transparent; }
QLabel[kind="caption"] { color: $ink_soft; font-size: ${caption}px; }
QLabel[kind="soft"] { color: $ink_soft; }
QLabel[kind="lead"] { font-size: ${lead}px; font-weight: 600; }
QLabel[kind="heading"] { font-size: ${heading}px; font-weight: 700; }
QLabel[kind="title"] { font-size: ${title}px; font-weight: 700; }
QLabel[kind="number"] { font-size: ${number}px; font-weight: 700; }
QLabel[kind="late"] { color: $alert_ink; font-weight: 600; }
QLabel[kind="key"] {
  border: 1px solid $outline; border-radius: 4px; padding: 1px 6px;
  color: $ink_soft; font-size: ${caption}px; font-weight: 600;
}
QLabel[kind="key-on-action"] {
  border: 1px solid $on_action; border-radius: 4px; padding: 1px 6px;
  color: $on_action; font-size: ${caption}px; font-weight: 600;
}
QLabel[kind="pill"], QLabel[kind="pill-caution"], QLabel[kind="pill-alert"] {
  border-radius: 10px; padding: 2px 10px; font-size: ${caption}px;
  background: $tint; color: $on_tint;
}
QLabel[kind="pill-caution"] { background: $caution; color: $on_caution; }
QLabel[kind="pill-alert"] { background: $alert_tint; color: $on_alert_tint; }

QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 12px; }
QFrame[kind="bar"] { background: $bar; border: none; border-bottom: 1px solid $line; }
QFrame[kind="bar"] QLabel { color: $on_bar; }
QFrame[kind="bar"] QLabel[kind="lead"] { font-size: ${body}px; }
QFrame[kind="line"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QFrame[kind="caution"] { background: $caution; border: none; border-top: 1px solid $line; }
QFrame[kind="caution"] QLabel { color: $on_caution; }
QFrame[kind="alert"] { background: $alert_tint; border: none; border-top: 1px solid $line; }
QFrame[kind="alert"] QLabel { color: $on_alert_tint; }
QFrame[kind="information"] { background: $tint; border: none; border-top: 1px solid $line; }
QFrame[kind="information"] QLabel { color: $on_tint; }

QLineEdit, QTextEdit, QComboBox, QSpinBox {
  background: $paper; border: 1px solid $outline; border-radius: 6px; padding: 7px 10px;
  selection-background-color: $action; selection-color: $on_action;
}
QLineEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
  border: 2px solid $focus; padding: 6px 9px;
}
QLineEdit:disabled { background: $disabled; color: $on_disabled; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $outline; }

QAbstractItemView {
  background: $surface; border: none; selection-background-color: $tint;
  selection-color: $on_tint; gridline-color: $line;
}
QAbstractItemView::item:focus { border: 2px solid $focus; }
QHeaderView::section {
  background: $surface; color: $ink_soft; border: none; border-bottom: 1px solid $line;
  padding: 6px; font-size: ${caption}px;
}
QMenu { background: $surface; border: 1px solid $outline; padding: 4px; }
QMenu::item { padding: 8px 16px; border-radius: 4px; }
QMenu::item:selected { background: $tint; color: $on_tint; }
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $outline; border-radius: 5px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $outline; border-radius: 5px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(colours: Colours, scale: TypeScale) -> str:
    """Return the style sheet of the whole application."""
    fields = {name: str(getattr(colours, name)) for name in Colours.__slots__}
    sizes = {name: str(getattr(scale, name)) for name in TypeScale.__slots__}
    families = ", ".join(f'"{family}"' for family in FAMILIES)
    return _SHEET.substitute(fields, **sizes, families=families)


def palette(colours: Colours) -> QPalette:
    """Return the palette for whatever the style sheet leaves to the style."""
    roles = {
        QPalette.ColorRole.Window: colours.sunken,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.paper,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.ink_soft,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.Highlight: colours.action,
        QPalette.ColorRole.HighlightedText: colours.on_action,
        QPalette.ColorRole.ToolTipBase: colours.ink,
        QPalette.ColorRole.ToolTipText: colours.surface,
        QPalette.ColorRole.Link: colours.accent,
    }
    made = QPalette()
    for role, colour in roles.items():
        made.setColor(role, QColor(colour))
    return made
