# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom the clerk serves: the number, the service, the citizen, and the time that runs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from common.domain.document_check import DocumentCheck
from common.ui.bidi import isolated
from common.ui.fonts import number_font
from common.ui.icons import widget_icon
from common.ui.tokens import COUNTER_TYPE, Colours
from counter.check_sentences import check_brief, check_told
from counter.flow.screen import Current
from counter.flow.waiting import Target
from counter.sentences import Sentences
from counter.widgets.labels import show_whole

_TARGET_ICONS = {Target.WITHIN: "clock", Target.NEAR: "hourglass", Target.OVER: "alert-circle"}
_ICON_SIDE = 18


class TicketBlock(QWidget):
    """The upper part of the dock while somebody was called or is being served."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show nobody yet."""
        super().__init__(parent)
        self.setObjectName("current")
        self._colours: Colours | None = None
        self.number = self._label("number", "currentNumber")
        self.number.setFont(number_font(COUNTER_TYPE.number))
        self.timer = self._label("timer", "currentTimer")
        self.target = self._label("target", "currentTarget")
        self.service = self._label("lead", "currentService")
        self.person = self._label("told", "currentPerson")
        self.check = self._label("soft", "currentCheck")
        self.warning = self._label("late", "currentWarning")
        self.facts = self._label("soft", "currentFacts")
        self.waited = self._label("soft", "currentWaited")
        self._icon = QLabel(self)
        for label in (self.service, self.person, self.warning, self.facts):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        end = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        clock = QHBoxLayout()
        clock.setSpacing(6)
        clock.addStretch(1)
        clock.addWidget(self._icon)
        clock.addWidget(self.timer)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 4, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.number, 0, 0, 2, 1)
        grid.addLayout(clock, 0, 1, Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self.target, 1, 1, end | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.service, 2, 0, 1, 2)
        grid.addWidget(self.person, 3, 0)
        grid.addWidget(self.check, 3, 1, end)
        grid.addWidget(self.warning, 4, 0, 1, 2)
        grid.addWidget(self.facts, 5, 0)
        grid.addWidget(self.waited, 5, 1, Qt.AlignmentFlag.AlignTop | end)

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self._colours = colours
        self._draw_icon(Target(self.timer.property("target") or Target.WITHIN))

    def render_current(self, current: Current, sentences: Sentences) -> None:
        """Show the citizen at the counter."""
        formats = sentences.formats
        self.number.setText(current.label)
        self.timer.setText(formats.duration(current.seconds))
        self.target.setText(self._aim(current, sentences))
        show_whole(self.service, sentences.service(current.service))
        name = "" if current.person is None else isolated(current.person.name)
        self.person.setText(name)
        self.person.setVisible(bool(name))
        self._tell_check(current, sentences)
        show_whole(self.facts, sentences.facts(current))
        self.waited.setText(sentences.waited(current.waited_minutes))
        self._mark(current.target)
        self.setAccessibleName(
            ", ".join((current.label, sentences.service(current.service), self.facts.text()))
        )

    def _tell_check(self, current: Current, sentences: Sentences) -> None:
        check = DocumentCheck.NOT_READ if current.person is None else current.person.check
        words = sentences.formats.words
        brief, told = check_brief(words, check), check_told(words, check)
        doubtful = check is DocumentCheck.FORGED
        self.check.setText("" if doubtful else brief)
        self.warning.setText(brief if doubtful else "")
        for label in (self.check, self.warning):
            label.setVisible(bool(label.text()))
            label.setToolTip(told)
            label.setAccessibleDescription(told)

    def _aim(self, current: Current, sentences: Sentences) -> str:
        words = sentences.formats.words
        if current.target_minutes is None:
            if current.recalls:
                return sentences.recalled(current.recalls)
            return words.translate("Counter", "called")
        aimed = sentences.formats.duration(current.target_minutes * 60)
        if current.target is Target.OVER:
            return words.translate("Counter", "over target {time}", time=aimed)
        return words.translate("Counter", "target {time}", time=aimed)

    def _mark(self, target: Target) -> None:
        if self.timer.property("target") == target.value:
            return
        for label in (self.timer, self.target):
            label.setProperty("target", target.value)
            label.style().unpolish(label)
            label.style().polish(label)
        self._draw_icon(target)

    def _draw_icon(self, target: Target) -> None:
        if self._colours is None:
            return
        inks = {
            Target.WITHIN: self._colours.ink_soft,
            Target.NEAR: self._colours.wait_ink,
            Target.OVER: self._colours.alert_ink,
        }
        icon = widget_icon(_TARGET_ICONS[target], inks[target], _ICON_SIDE)
        self._icon.setPixmap(icon.pixmap(_ICON_SIDE))

    def _label(self, kind: str, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("kind", kind)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label
