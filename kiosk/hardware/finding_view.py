# SPDX-License-Identifier: GPL-3.0-or-later
"""A finding in the window: a sign, its sentence, what is known of it, and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from common.ui.icons import widget_icon
from common.ui.texts import Words
from common.ui.tokens import COLOURS, Variant
from kiosk.hardware.findings import Finding, Said, Verdict, fact_in_words

_COLOURS: Final = COLOURS[Variant.LIGHT]
_SIDE: Final = 24
_SIGNS: Final[Mapping[Verdict, tuple[str, str]]] = {
    Verdict.WELL: ("circle-check", _COLOURS.accent),
    Verdict.ATTENTION: ("alert-circle", _COLOURS.wait_ink),
    Verdict.TROUBLE: ("alert", _COLOURS.alert),
    Verdict.WAITING: ("hourglass", _COLOURS.ink_soft),
}
_LEADING: Final = {
    Qt.LayoutDirection.LeftToRight: "\u200e",
    Qt.LayoutDirection.RightToLeft: "\u200f",
}
"""Marks of Unicode UAX #9 that give a line its direction."""

_BETWEEN_FACTS: Final = "   ·   "


def finding_view(finding: Finding, words: Words) -> QWidget:
    """A widget that shows ``finding`` and all its steps."""
    view = QWidget()
    rows = QVBoxLayout(view)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(6)
    rows.addLayout(_headed(finding, words))
    inner = QVBoxLayout()
    inner.setContentsMargins(_SIDE + 10, 0, _SIDE + 10, 0)
    inner.setSpacing(6)
    if finding.facts:
        facts = [fact_in_words(fact, words) for fact in finding.facts]
        inner.addWidget(sentence(_BETWEEN_FACTS.join(facts), "caption"))
    for advice in finding.advice:
        inner.addLayout(_advised(advice, words))
    for step in finding.steps:
        inner.addWidget(finding_view(step, words))
    rows.addLayout(inner)
    return view


def sentence(text: str, kind: str = "") -> QLabel:
    """A label that breaks its lines, and whose commands can be copied."""
    label = QLabel(led(text))
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if kind:
        label.setProperty("kind", kind)
    return label


def led(text: str) -> str:
    """``text``, running as the window does whatever it begins with, such as a port."""
    return f"{_LEADING[QGuiApplication.layoutDirection()]}{text}"


def sign(verdict: Verdict) -> QLabel:
    """The verdict as a picture; its word stands beside it for those who do not see colours."""
    name, colour = _SIGNS[verdict]
    return _picture(name, colour)


def _picture(name: str, colour: str) -> QLabel:
    label = QLabel()
    label.setPixmap(widget_icon(name, colour, _SIDE).pixmap(_SIDE, _SIDE))
    label.setFixedWidth(_SIDE)
    return label


def _headed(finding: Finding, words: Words) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(sign(finding.verdict), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(sentence(finding.says.in_words(words)), 1)
    return row


def _advised(advice: Said, words: Words) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(_picture("settings", _COLOURS.ink_soft), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(sentence(advice.in_words(words), "soft"), 1)
    return row
