# SPDX-License-Identifier: GPL-3.0-or-later
"""The narrow page on which a clerk works all day."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListView,
    QProgressBar,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from common.ui.bidi import ticket_number
from common.ui.refusal_words import refusal_sentence
from common.ui.tokens import COLOURS, Colours, Variant
from counter.flow.actions import Action, Panel
from counter.flow.screen import DockPage
from counter.keys import KEYS
from counter.sentences import ACTIONS, PRIMARY, Sentences
from counter.widgets.choice_panel import ChoicePanel
from counter.widgets.difference_panel import DifferencePanel
from counter.widgets.dock_bar import DockBar
from counter.widgets.idle_block import IdleBlock
from counter.widgets.key_button import KeyButton
from counter.widgets.labels import begin_with_language
from counter.widgets.ticket_block import TicketBlock
from counter.widgets.waiting_model import NUMBER_ROLE, WaitingModel, lines_of
from counter.widgets.waiting_painter import HEIGHT, WaitingPainter

if TYPE_CHECKING:
    # Loaded when a supervisor first asks how the devices are.
    from counter.flow.device_watch import DevicesPage
    from counter.widgets.device_panel import DevicePanel

_EDGE = 18
_LISTS = frozenset({Panel.DIFFERENCES, Panel.DEVICES})
_GRID = (
    (Action.RECALL, Action.NO_SHOW),
    (Action.PARK, Action.TRANSFER),
    (Action.NEXT_SERVICE, Action.NUMBER),
    (Action.PAUSE, Action.CLOSE),
)


class Dock(QWidget):
    """Shows a ``DockPage``; ``press`` and ``pick`` are told what the clerk does."""

    def __init__(
        self,
        press: Callable[[Action], None],
        pick: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self.setObjectName("dock")
        self._press = press
        self._pick = pick
        self.bar = DockBar(press, self)
        self.current = TicketBlock(self)
        self.idle = IdleBlock(self)
        self.primary = self._button("primary", Action.PRIMARY)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        place = self.progress.sizePolicy()
        place.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(place)
        self._grid, self._grid_line = QWidget(self), _line(self)
        self.buttons = {a: self._button("action", a) for pair in _GRID for a in pair}
        self.request = self._button("action", Action.REQUEST)
        self._waiting_title, self._next = QLabel(self), QLabel(self)
        self.model = WaitingModel(self)
        self.list = QListView(self)
        self._painter = WaitingPainter(self.list)
        self.panel = ChoicePanel(self)
        self.differences = DifferencePanel(self)
        self._devices: DevicePanel | None = None
        self._colours = COLOURS[Variant.LIGHT]
        self.below = QStackedWidget(self)
        self._prepare_list()
        self._lay_out()

    @property
    def devices(self) -> DevicePanel:
        """How the devices are; made when a supervisor first asks."""
        if self._devices is None:
            # Loads words and rules that most counters never need.
            from counter.widgets.device_panel import DevicePanel  # noqa: PLC0415 - see above

            self._devices = DevicePanel(self)
            self._devices.colour(self._colours)
            begin_with_language(self._devices, self.layoutDirection())
            self.below.addWidget(self._devices)
        return self._devices

    def colour(self, colours: Colours) -> None:
        """Draw the icons for another variant."""
        self.current.colour(colours)
        self._painter.colours = colours
        self.differences.colour(colours)
        self._colours = colours
        if self._devices is not None:
            self._devices.colour(colours)
        self.list.viewport().update()

    def focus_work(self) -> None:
        """Put the focus on the large button, where Space does what F2 does."""
        self.primary.setFocus()

    def render_page(self, page: DockPage, sentences: Sentences) -> None:
        """Show how work stands."""
        self.bar.render_bar(page, sentences)
        self.idle.setVisible(page.current is None)
        self.current.setVisible(page.current is not None)
        if page.current is None:
            self.idle.render_idle(page, sentences)
        else:
            self.current.render_current(page.current, sentences)
        self.progress.setVisible(page.shared.slow)
        self._render_buttons(page, sentences)
        self._render_list(page, sentences)
        self._render_panel(page, sentences)

    def _render_buttons(self, page: DockPage, sentences: Sentences) -> None:
        words = sentences.formats.words
        faces = {Action.PRIMARY: PRIMARY[page.primary], **ACTIONS}
        for action, button in {Action.PRIMARY: self.primary, **self.buttons}.items():
            why_not = page.offers[action]
            hint = "" if why_not is None else refusal_sentence(words, why_not)
            button.show_face(sentences.say(faces[action]), hint)
            # The large button keeps the focus for the next citizen; pressed in vain it says why.
            button.setEnabled(why_not is None or action is Action.PRIMARY)
        self.request.setVisible(page.takes_requests)
        self.request.show_face(sentences.say(ACTIONS[Action.REQUEST]))

    def _render_list(self, page: DockPage, sentences: Sentences) -> None:
        words, rows = sentences.formats.words, page.waiting
        count = sentences.formats.number(len(rows))
        self._waiting_title.setText(
            words.translate("Counter", "Waiting for you · {count}", count=count)
        )
        first = ticket_number(rows[0].label) if rows else ""
        self._next.setText(
            words.translate("Counter", "next: {number}", number=first) if rows else ""
        )
        self.model.show(lines_of(page, sentences))
        self.list.setAccessibleName(self._waiting_title.text())

    def _render_panel(self, page: DockPage, sentences: Sentences) -> None:
        before = self.below.currentWidget()
        listing = page.panel in _LISTS
        # It needs the room of the buttons; their keys work all the same.
        self._grid.setVisible(not listing)
        self._grid_line.setVisible(not listing)
        if page.panel is None:
            self.below.setCurrentIndex(0)
        elif page.devices is not None:
            self._show_devices(page.devices, sentences)
        elif listing:
            self.below.setCurrentWidget(self.differences)
            self.differences.show_rows(page.differences, sentences)
        else:
            self.below.setCurrentWidget(self.panel)
            self.panel.open(page.panel, page.choices, page.prefilled, sentences)
        after = self.below.currentWidget()
        if before is self.panel and after is not before:
            self.panel.close_panel()
        if after is not before:
            self._focus_on(page.panel)

    def _show_devices(self, page: DevicesPage, sentences: Sentences) -> None:
        panel, area = self.devices, self.devices.area
        self.below.setCurrentWidget(panel)
        empty = area.isHidden()
        panel.show_page(page, sentences)
        if empty and not area.isHidden():
            # The server's answer has come, and can be scrolled.
            area.setFocus()

    def _focus_on(self, panel: Panel | None) -> None:
        if panel is None or (panel in _LISTS and self._area_of(panel).isHidden()):
            self.focus_work()
        elif panel in _LISTS:
            self._area_of(panel).setFocus()

    def _area_of(self, panel: Panel) -> QScrollArea:
        return self.devices.area if panel is Panel.DEVICES else self.differences.area

    def _picked(self, index: QModelIndex) -> None:
        number = str(index.data(NUMBER_ROLE) or "")
        if number:
            self._pick(number)

    def _button(self, kind: str, action: Action) -> KeyButton:
        button = KeyButton(kind, f"{action.value}Button", KEYS[action], self)
        button.clicked.connect(lambda: self._press(action))
        return button

    def _prepare_list(self) -> None:
        self.list.setObjectName("waiting")
        self.list.setModel(self.model)
        self.list.setItemDelegate(self._painter)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(HEIGHT)
        self.list.activated.connect(self._picked)

    def _lay_out(self) -> None:
        upper = QVBoxLayout()
        upper.setContentsMargins(_EDGE, 6, _EDGE, 0)
        upper.setSpacing(6)
        upper.addWidget(self.idle)
        upper.addWidget(self.current)
        upper.addWidget(self.primary)
        upper.addWidget(self.progress)
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(_EDGE, 4, _EDGE, 4)
        grid.setSpacing(6)
        for row, pair in enumerate(_GRID):
            for side, action in enumerate(pair):
                grid.addWidget(self.buttons[action], row, side)
                grid.setColumnStretch(side, 1)
        grid.addWidget(self.request, len(_GRID), 0, 1, 2)
        head = QHBoxLayout()
        for label, name in ((self._waiting_title, "waitingTitle"), (self._next, "next")):
            label.setObjectName(name)
            label.setProperty("kind", "section")
        head.addWidget(self._waiting_title, 1)
        head.addWidget(self._next)
        listed = QWidget(self)
        listing = QVBoxLayout(listed)
        listing.setContentsMargins(0, 0, 0, 0)
        listing.setSpacing(4)
        listing.addLayout(head)
        listing.addWidget(self.list, 1)
        # Whatever is told below may take room from the list, never from what stands above it.
        self.below.setMinimumHeight(2 * HEIGHT)
        self.below.addWidget(listed)
        self.below.addWidget(self.panel)
        self.below.addWidget(self.differences)
        below = QVBoxLayout()
        below.setContentsMargins(_EDGE, 6, _EDGE, 4)
        below.addWidget(self.below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.bar)
        column.addLayout(upper)
        column.addWidget(_line(self))
        column.addWidget(self._grid)
        column.addWidget(self._grid_line)
        column.addLayout(below, 1)


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("kind", "line")
    return line
