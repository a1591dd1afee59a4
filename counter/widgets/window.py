# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter's window: one page at a time, and below it what the clerk is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from common.ui.tokens import COLOURS, Variant
from counter.flow.actions import Action
from counter.flow.promotion import Promotion
from counter.flow.screen import DockPage, Link, NoCounterPage, Screen, Shared, SignInPage
from counter.keys import KEYS
from counter.link_words import link_told
from counter.sentences import Sentences
from counter.style import counter_sheet
from counter.widgets.key_button import KeyButton
from counter.widgets.labels import begin_with_language
from counter.widgets.notice_bar import NoticeBar, Tone
from counter.widgets.request_side import RequestSide
from counter.widgets.sign_in_page import SignInForm

if TYPE_CHECKING:
    # The window shows its first page before the rules are loaded.
    from counter.flow.notices import Notice
    from counter.tellings import Tellings
    from counter.widgets.dock import Dock
    from counter.widgets.paying_pane import PayingPane
    from counter.widgets.request_pane import RequestPane

WIDTH = 400
HEIGHT = 728
_LEAST_HEIGHT = 640
_EMPTY_MARGIN = 18


class CounterWindow(QWidget):
    """Shows screens and says what the clerk does; knows nothing of what follows."""

    pressed = Signal(Action)
    picked = Signal(str)
    chosen = Signal(object)
    number_entered = Signal(str)
    signed_in = Signal(str, str)
    step_chosen = Signal(object)
    request_entered = Signal(str)
    part_acted = Signal(object)
    money_chosen = Signal(object)
    money_entered = Signal(str)
    money_typed = Signal(str)
    painted = Signal()

    def __init__(self, sentences: Callable[[], Sentences], parent: QWidget | None = None) -> None:
        """``sentences`` gives the words of the language in use."""
        super().__init__(parent)
        self._sentences = sentences
        self.setObjectName("counter")
        self.setProperty("kind", "dock")
        self.setFixedWidth(WIDTH)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.resize(WIDTH, HEIGHT)
        self._notice: Notice | None = None
        self._direction: Qt.LayoutDirection | None = None
        self._variant = Variant.LIGHT
        self.sign_in = SignInForm(self.pressed.emit, self)
        self._dock: Dock | None = None
        self._empty = QLabel(self)
        self._empty.setProperty("kind", "heading")
        self._empty.setWordWrap(True)
        self._empty.setMargin(_EMPTY_MARGIN)
        self.pages = QStackedWidget(self)
        for page in (self.sign_in, self._empty):
            self.pages.addWidget(page)
        undo = self._key_button(Action.UNDO)
        read = self._key_button(Action.DISMISS)
        go = self._key_button(Action.GO_TO_HELP)
        # It comes and goes by itself, and must never take the focus along.
        go.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo, self._read, self._go = undo, read, go
        self.done = NoticeBar("done", Tone.INFORMATION, "circle-check", undo, self)
        self.notice = NoticeBar("notice", Tone.ALERT, "alert-circle", None, self)
        self.news = NoticeBar("news", Tone.INFORMATION, "info", None, self)
        self.help = NoticeBar("help", Tone.CAUTION, "help", go, self)
        self.alerts = NoticeBar("alerts", Tone.CAUTION, "printer-off", None, self)
        self.kept = NoticeBar("kept", Tone.INFORMATION, "clock", None, self)
        self.unsent = NoticeBar("unsent", Tone.ALERT, "alert-circle", None, self)
        self.note = NoticeBar("note", Tone.CAUTION, "info", read, self)
        self.link = NoticeBar("link", Tone.CAUTION, "wifi-off", None, self)
        self.refused = NoticeBar("refused", Tone.ALERT, "shield", None, self)
        self.warning = NoticeBar("warning", Tone.CAUTION, "alert", None, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column, 1)
        self._side = RequestSide(self, row, self.pressed.emit)
        column.addWidget(self.pages, 1)
        for bar in self._bars():
            column.addWidget(bar)
        for source, target in (
            (self.sign_in.submitted, self.signed_in),
            (self.sign_in.panel.chosen, self.chosen),
            (self._side.step_chosen, self.step_chosen),
            (self._side.number_entered, self.request_entered),
            (self._side.part_acted, self.part_acted),
            (self._side.money_chosen, self.money_chosen),
            (self._side.money_entered, self.money_entered),
            (self._side.money_typed, self.money_typed),
        ):
            source.connect(target)
        for action in KEYS:
            _bind(self, action)

    @property
    def dock(self) -> Dock:
        """The page of a clerk at work; made when it is first asked for, before it is shown."""
        if self._dock is None:
            # Loads the rules, which the window's first page can do without.
            from counter.widgets.dock import Dock  # noqa: PLC0415 - see above

            self._dock = Dock(self.pressed.emit, self.picked.emit, self)
            self._dock.panel.chosen.connect(self.chosen)
            self._dock.panel.number_entered.connect(self.number_entered)
            self._dock.colour(COLOURS[self._variant])
            begin_with_language(self._dock, self.layoutDirection())
            self.pages.addWidget(self._dock)
        return self._dock

    @property
    def request(self) -> RequestPane:
        """The page beside the queue; made when it is first asked for."""
        return self._side.pane

    @property
    def money(self) -> PayingPane:
        """Till, fee, papers or hand-over; made when it is first asked for."""
        return self._side.money

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell that the clerk sees something."""
        super().paintEvent(event)
        self.painted.emit()

    def use_variant(self, variant: Variant) -> None:
        """Change colours."""
        self._variant = variant
        self.setStyleSheet(counter_sheet(variant))
        colours = COLOURS[variant]
        self.sign_in.colour(colours)
        if self._dock is not None:
            self._dock.colour(colours)
        self._side.colour(colours)
        for bar in self._bars():
            bar.colour(colours)

    def show_screen(self, screen: Screen) -> None:
        """Show ``screen`` in the language in use."""
        sentences = self._sentences()
        if self._direction != self.layoutDirection():
            self._direction = self.layoutDirection()
            begin_with_language(self, self._direction)
        self.setWindowTitle(sentences.formats.words.translate("Counter", "Nobat counter"))
        match screen:
            case SignInPage():
                self._turn_to(self.sign_in)
                self.sign_in.render_page(screen, sentences)
                self.done.tell("")
            case NoCounterPage():
                self._turn_to(self._empty)
                self._empty.setText(_not_set_up(sentences))
                self.done.tell("")
            case DockPage():
                self._turn_to(self.dock)
                self.dock.render_page(screen, sentences)
                self._show_done(screen, sentences)
            case _ as unreachable:
                assert_never(unreachable)
        case = screen.case if isinstance(screen, DockPage) else None
        money = screen.money if isinstance(screen, DockPage) else None
        self._side.show_pages(case, money, sentences, self._work_again)
        self._show_bars(screen, sentences)
        if screen.shared.notice is not None and screen.shared.notice != self._notice:
            self.sign_in.forget_password()
        self._notice = screen.shared.notice

    def show_setup_problem(self, detail: str) -> None:
        """Say that this computer cannot be a counter as it is set up."""
        self._turn_to(self._empty)
        self._empty.setText(_not_set_up(self._sentences()))
        self.notice.tell(detail)
        self.link.tell("")

    def _turn_to(self, page: QWidget) -> None:
        if self.pages.currentWidget() is page and self.focusWidget() is not None:
            return
        self.pages.setCurrentWidget(page)
        if page is self.sign_in:
            self.sign_in.forget_password()
            self.sign_in.focus_field()
        elif page is self._dock:
            self.sign_in.forget_password()
            self._dock.focus_work()

    def _work_again(self) -> None:
        """Put the focus where the next key belongs once the page beside the queue is shut."""
        if self._dock is not None:
            self._dock.focus_work()

    def _show_done(self, page: DockPage, sentences: Sentences) -> None:
        words = sentences.formats.words
        self._undo.show_face(words.translate("Counter", "Undo"))
        told = "" if page.done is None else _tellings(sentences).done(page.done)
        self.done.tell(told)

    def _show_bars(self, screen: Screen, sentences: Sentences) -> None:
        shared, words = screen.shared, sentences.formats.words
        told = "" if shared.notice is None else _tellings(sentences).notice(shared.notice)
        if isinstance(screen, NoCounterPage):
            told = words.translate(
                "Counter", "The office’s set-up names no counter for this computer."
            )
        good = isinstance(shared.notice, Promotion) and shared.notice.is_good
        self.notice.tell("" if good else told)
        self.news.tell(told if good else "")
        warnings = shared.warnings
        self.warning.tell(_tellings(sentences).warning(warnings) if warnings else "")
        self._show_note(shared, sentences)
        self._show_waiting(screen, sentences)
        self._show_alerts(screen, sentences)
        self._read.show_face(words.translate("Counter", "Understood"))
        link = link_told(words, shared.link, shared.pending)
        title, text = ("", "") if link is None else (link.title, link.text)
        barred = shared.link is Link.REFUSED
        self.refused.tell(*((title, text) if barred else ("", "")))
        self.link.tell(*(("", "") if barred else (title, text)))

    def _show_note(self, shared: Shared, sentences: Sentences) -> None:
        if not shared.notes:
            self.note.tell("")
            return
        note = _tellings(sentences).note(shared.notes[0], len(shared.notes) - 1)
        self.note.tell(note.title, note.text)

    def _show_waiting(self, screen: Screen, sentences: Sentences) -> None:
        """What was done to requests while the server was away."""
        page = screen if isinstance(screen, DockPage) else None
        words = sentences.formats.words
        count = 0 if page is None else page.kept
        told = words.translate("Counter", "%n steps on requests wait for the server", n=count)
        self.kept.tell(told if count else "")
        if page is None or not page.unsent:
            self.unsent.tell("")
            return
        # Loads the rules of requests, which most counters never need.
        from counter.request_trouble_sentences import (  # noqa: PLC0415 - see above
            unsent_sentence,
        )

        self.unsent.tell(*unsent_sentence(sentences, page.unsent[0]))

    def _show_alerts(self, screen: Screen, sentences: Sentences) -> None:
        """What kiosks need, to whoever works here."""
        rows = screen.shared.alerts if isinstance(screen, DockPage) else ()
        if not rows:
            self.help.tell("")
            self.alerts.tell("")
            return
        tellings = _tellings(sentences)
        self._go.show_face(sentences.formats.words.translate("Counter", "I am going"))
        for bar, told in (
            (self.help, tellings.help(rows)),
            (self.alerts, tellings.broken(rows)),
        ):
            bar.tell(told.title, told.text, told.aloud)

    def _bars(self) -> tuple[NoticeBar, ...]:
        return (
            self.done,
            self.notice,
            self.news,
            self.help,
            self.unsent,
            self.kept,
            self.note,
            self.alerts,
            self.warning,
            self.refused,
            self.link,
        )

    def _key_button(self, action: Action) -> KeyButton:
        button = KeyButton("action", f"{action.value}Button", KEYS[action], self)
        button.clicked.connect(lambda: self.pressed.emit(action))
        return button


def _tellings(sentences: Sentences) -> Tellings:
    # Loads the rules, which the window's first page can do without.
    from counter.tellings import Tellings  # noqa: PLC0415 - see above

    return Tellings(sentences.formats)


def _not_set_up(sentences: Sentences) -> str:
    return sentences.formats.words.translate(
        "Counter", "This computer is not set up yet. Ask a technician."
    )


def _bind(window: CounterWindow, action: Action) -> QObject:
    shortcut = QShortcut(QKeySequence(KEYS[action]), window)
    shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
    # A key held down is one press.
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(lambda: window.pressed.emit(action))
    return shortcut
