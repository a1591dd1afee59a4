# SPDX-License-Identifier: GPL-3.0-or-later
"""What the counter adds to the shared style sheet: buttons that show their key, the lists."""

from __future__ import annotations

from string import Template
from typing import Final

from common.ui.tokens import COLOURS, COUNTER_TYPE, Variant
from common.ui.widget_style import stylesheet

_SHEET: Final = Template("""
QPushButton[kind="action"] { padding: 0; min-height: 40px; }
QPushButton[kind="action"]:focus { padding: 0; }
QPushButton[kind="primary"] { padding: 0; min-height: 58px; border: 3px solid ; }
QPushButton[kind="primary"]:focus { padding: 0; border: 3px solid ; }
QPushButton[kind="primary"]:disabled { border: 3px solid ; }
QPushButton QLabel:disabled { color: ; }
QPushButton QLabel[kind="key"]:disabled, QPushButton QLabel[kind="key-on-action"]:disabled {
  color: ; border-color: ;
}
QPushButton[kind="primary"] QLabel[kind="face"] {
  color: ; font-size: px; font-weight: 600;
}
QPushButton[kind="primary"] QLabel[kind="face"]:disabled { color: ; }
QPushButton[kind="on-bar"] {
  background: transparent; border: 1px solid transparent; color: ; padding: 0;
  min-height: 32px;
}
QPushButton[kind="on-bar"]:hover { background: ; }
QPushButton[kind="on-bar"]:focus { border: 2px solid ; padding: 0; }
QPushButton[kind="on-bar"] QLabel[kind="key"] { color: ; border-color: ; }
QFrame[kind="bar"] QLabel[kind="bar-soft"] { color: ; font-size: px; }
QFrame[kind="caution"] QPushButton, QFrame[kind="alert"] QPushButton,
QFrame[kind="information"] QPushButton { min-height: 30px; }
QFrame[kind="caution"] QPushButton QLabel, QFrame[kind="alert"] QPushButton QLabel,
QFrame[kind="information"] QPushButton QLabel { color: ; }
QLabel[kind="told"] { font-weight: 700; }
QLabel[kind="section"] { color: ; font-size: px; font-weight: 700; }
QLabel[kind="timer"] { font-size: px; font-weight: 700; }
QLabel[kind="timer"][target="near"] { color: ; }
QLabel[kind="timer"][target="over"] { color: ; }
QLabel[kind="target"] { color: ; font-size: 13px; }
QLabel[kind="target"][target="near"] { color: ; font-weight: 600; }
QLabel[kind="target"][target="over"] { color: ; font-weight: 600; }
QListView { background: ; border: none; }
QListWidget { background: ; border: 1px solid ; border-radius: 6px; }
QListWidget:focus { border: 2px solid ; }
QListWidget::item { padding: 8px 10px; color: ; }
QListWidget::item:selected { background: ; color: ; border: 1px solid ; }
QProgressBar { min-height: 4px; max-height: 4px; }
""")


def counter_sheet(variant: Variant) -> str:
    """Return the whole style sheet of the counter in one variant."""
    colours = COLOURS[variant]
    fields = {name: str(getattr(colours, name)) for name in type(colours).__slots__}
    sizes = {name: str(getattr(COUNTER_TYPE, name)) for name in type(COUNTER_TYPE).__slots__}
    return stylesheet(colours, COUNTER_TYPE) + _SHEET.substitute(fields, **sizes)
