# SPDX-License-Identifier: GPL-3.0-or-later
"""What the counter adds to the shared style sheet: buttons that show their key, the lists."""

from __future__ import annotations

from string import Template
from typing import Final

from common.ui.tokens import COLOURS, COUNTER_TYPE, Variant
from common.ui.widget_style import stylesheet

_SHEET: Final = Template("""
QPushButton[kind="action"] { padding: 0; min-height: 36px; }
QPushButton[kind="action"]:focus { padding: 0; }
QPushButton[kind="primary"] { padding: 0; min-height: 58px; border: 3px solid $action; }
QPushButton[kind="primary"]:focus { padding: 0; border: 3px solid $focus; }
QPushButton[kind="primary"]:disabled { border: 3px solid $disabled; }
QPushButton QLabel:disabled { color: $on_disabled; }
QPushButton QLabel[kind="key"]:disabled, QPushButton QLabel[kind="key-on-action"]:disabled {
  color: $on_disabled; border-color: $on_disabled;
}
QPushButton[kind="primary"] QLabel[kind="face"] {
  color: $on_action; font-size: ${heading}px; font-weight: 600;
}
QPushButton[kind="primary"] QLabel[kind="face"]:disabled { color: $on_disabled; }
QPushButton[kind="on-bar"] {
  background: transparent; border: 1px solid transparent; padding: 0; min-height: 32px;
}
QPushButton[kind="on-bar"]:hover { background: $action; }
QPushButton[kind="on-bar"]:focus { border: 2px solid $on_bar; padding: 0; }
QPushButton[kind="on-bar"] QLabel[kind="key"] { color: $on_bar; border-color: $on_bar; }
QFrame[kind="bar"] QLabel[kind="bar-soft"] { color: $on_bar_soft; font-size: ${caption}px; }
QFrame[kind="caution"] QPushButton, QFrame[kind="information"] QPushButton { min-height: 30px; }
QFrame[kind="caution"] QPushButton QLabel, QFrame[kind="information"] QPushButton QLabel {
  color: $ink;
}
QLabel[kind="told"] { font-weight: 700; }
QLabel[kind="asked-for"] { font-size: ${title}px; font-weight: 700; }
QLabel[kind="sum"] { font-size: ${heading}px; font-weight: 700; }
QLabel[kind="section"] { color: $ink_soft; font-size: 13px; font-weight: 600; }
QLabel[kind="timer"] { font-size: ${heading}px; font-weight: 700; }
QLabel[kind="timer"][target="near"] { color: $wait_ink; }
QLabel[kind="timer"][target="over"] { color: $alert_ink; }
QLabel[kind="target"] { color: $ink_soft; font-size: 13px; }
QLabel[kind="target"][target="near"] { color: $wait_ink; font-weight: 600; }
QLabel[kind="target"][target="over"] { color: $alert_ink; font-weight: 600; }
QListView { background: $surface; border: none; }
QListWidget { background: $surface; border: 1px solid $line; border-radius: 6px; }
QListWidget:focus { border: 2px solid $focus; }
QListWidget::item { padding: 6px 9px; border: 1px solid transparent; color: $ink; }
QListWidget::item:selected { background: $tint; color: $on_tint; border: 1px solid $accent; }
QRadioButton { spacing: 8px; padding: 4px 2px; border: 2px solid transparent; border-radius: 6px; }
QRadioButton:focus { border: 2px solid $focus; }
QComboBox { min-height: 22px; }
QComboBox::drop-down { border: none; width: 26px; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea:focus { border: 2px solid $focus; border-radius: 6px; }
QFrame[kind="difference"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[kind="difference"][told="not_yet"] { border: 2px solid $alert; }
QFrame[kind="difference"] QLabel[kind="who"] { color: $ink_soft; font-size: 13px; }
QFrame[kind="difference"][told="not_yet"] QLabel[kind="who"] {
  color: $alert_ink; font-weight: 600;
}
QFrame[kind="device"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[kind="device"][need="now"], QFrame[kind="device"][need="silent"] {
  border: 2px solid $alert;
}
QFrame[kind="device"] QLabel[kind="state"] { color: $ink_soft; font-size: 13px; }
QFrame[kind="device"][need="now"] QLabel[kind="state"],
QFrame[kind="device"][need="silent"] QLabel[kind="state"] { color: $alert_ink; font-weight: 600; }
QFrame[kind="device"][need="soon"] QLabel[kind="state"] { color: $wait_ink; font-weight: 600; }
QFrame[kind="device"] QLabel[kind="to-do"] { color: $ink_soft; font-size: 14px; }
QProgressBar { min-height: 4px; max-height: 4px; }
""")


def counter_sheet(variant: Variant) -> str:
    """Return the whole style sheet of the counter in one variant."""
    colours = COLOURS[variant]
    fields = {name: str(getattr(colours, name)) for name in type(colours).__slots__}
    sizes = {name: str(getattr(COUNTER_TYPE, name)) for name in type(COUNTER_TYPE).__slots__}
    return stylesheet(colours, COUNTER_TYPE) + _SHEET.substitute(fields, **sizes)
