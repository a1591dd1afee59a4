# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the counter together: window first, then station, scanner and desk behind it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from common.devices.keyboard_wedge.keyboard import KeyboardWedge, KeyTime
from common.domain.identifiers import ClerkId, Language
from common.domain.ports import Clock
from common.ui.languages import EN
from common.ui.operation import Operations
from common.ui.tokens import Variant
from common.ui.translation_files import TranslationFiles
from counter.booted import Booted, NotSetUp
from counter.flow.screen import Link, Screen, Shared, SignInPage
from counter.loading import load_requests, load_work
from counter.posting import Once, Posting
from counter.preferences import Preferences
from counter.scanning import Scanning
from counter.speech import Speech
from counter.widgets.window import CounterWindow
from counter.wiring import connect

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from common.devices.scanning import ScannerTrouble
    from common.sync.answers import ActAnswer
    from counter.flow.desk import Desk
    from counter.flow.promotion import Promotion

Boot = Callable[[], Booted | NotSetUp]

_UNPAINTED_MS = 500
_TICK_MS = 500
_BUSY_TICK_MS = 100
_log = logging.getLogger(__name__)


class CounterProgram(QObject):
    """The running counter. ``start`` shows the window and boots behind it; ``stop`` ends all."""

    def __init__(
        self,
        folder: Path,
        boot: Boot,
        translations: TranslationFiles,
        clock: Clock,
        key_time: KeyTime | None = None,
    ) -> None:
        """Make the window; ``boot`` is called in a worker thread.

        ``key_time`` says when a key was pressed; without it that is when it is seen.
        """
        super().__init__()
        self._boot = boot
        self._clock = clock
        self._work = Operations(self)
        self._posting = Posting(self)
        self._preferences = Preferences(folder, self._later)
        self._speech = Speech(translations, self._preferences.language or EN)
        self._spoken_to: ClerkId | None = None
        self._begun = False
        self._booted: Booted | None = None
        self._desk: Desk | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self.window = CounterWindow(lambda: self._speech.sentences)
        self.window.use_variant(self._preferences.variant)
        self._scanning = Scanning(self._posting.post, self._scanned, self._scan_failed)
        self._wedge = KeyboardWedge(key_time=key_time or (lambda _: clock.monotonic()), parent=self)
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._passed)
        connect(self.window, self._with_desk)

    @property
    def desk(self) -> Desk | None:
        """The clerk's desk; None until the station is up."""
        return self._desk

    def start(self) -> None:
        """Show the window, then load the rest."""
        self.show_now()
        # Queued: the window's parts are painted after it. A window that is begun as an icon is
        # not painted at all.
        self.window.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(_UNPAINTED_MS, self._begin)
        self.window.show()

    def stop(self) -> None:
        """End within about a second: timer, scanner, station."""
        self._tick.stop()
        self._wedge.stop()
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._scanning.stop()
        self._work.close()
        if self._booted is not None:
            self._booted.stop()
            self._booted = None

    def show_now(self) -> None:
        """Draw what is the case now."""
        screen = self._screen()
        self.window.show_screen(screen)
        self._tick.setInterval(_BUSY_TICK_MS if screen.shared.busy else _TICK_MS)

    def _passed(self) -> None:
        """Time has passed."""
        self._with_desk(lambda desk: desk.tick())
        self._report()
        self.show_now()

    def _report(self) -> None:
        """Tell supervisors how this desk is."""
        if self._booted is not None:
            from counter.desk_parts import parts_of  # noqa: PLC0415 - loaded by the worker

            parts = parts_of(self._scanning.state, self._booted.hardware.parts)
            self._booted.station.tell_parts(parts, {})

    def _begin(self) -> None:
        if self._begun:
            return
        self._begun = True
        self.window.painted.disconnect(self._begin)
        self._work.run(self._load, self._up, self._boot_failed)

    def _load(self) -> Booted | NotSetUp:
        load_work()
        return self._boot()

    def _up(self, result: Booted | NotSetUp) -> None:
        if isinstance(result, NotSetUp):
            self._out_of_service(result.detail)
            return
        from counter.flow.desk import Desk  # noqa: PLC0415 - loaded by the worker
        from counter.flow.ports import Ports  # noqa: PLC0415 - loaded by the worker

        self._booted = result
        once = Once(self._posting, self._news)
        ports = Ports(
            run=self._run,
            post=self._posting.post,
            monotonic=self._clock.monotonic,
            read_code=result.read_code,
            announce=result.announce,
            promote=self._promote,
            memory=self._preferences,
            speak=self._speak,
            contrast=self._toggle_contrast,
            changed=self.show_now,
            ids=result.ids,
            hardware=result.hardware,
        )
        self._desk = Desk(result.station, result.device, ports)
        self._unsubscribe = result.station.subscribe(lambda _view, _events: once.ask())
        self._wedge.start(
            on_code=self._scanned, on_trouble=self._scan_failed, on_state=lambda _: None
        )
        self._tick.start(_TICK_MS)
        self._news()

    def _boot_failed(self, error: Exception) -> None:
        _log.error("the counter could not start", exc_info=error)
        self._out_of_service(type(error).__name__)

    def _out_of_service(self, detail: str) -> None:
        self._tick.stop()
        self.window.show_setup_problem(detail)

    def _news(self) -> None:
        """The station knows something new."""
        if self._booted is None or self._desk is None:
            return
        from common.devices.keyboard_wedge.setup import (  # noqa: PLC0415 - loaded by the worker
            settings_of,
        )

        view = self._booted.station.view
        if view.office is not None:
            self._speech.know(view.office)
            if self._preferences.language is None and view.session is None:
                self._speech.use(view.office.languages[0])
            device = view.office.device(self._booted.device)
            setup = None if device is None else device.scanner
            self._wedge.use(settings_of(setup))
            self._scanning.use(
                None if setup is None or setup.types else setup, self._booted.scanner
            )
        clerk = None if view.session is None else view.session.clerk
        if clerk is not None and clerk != self._spoken_to:
            self._later(load_requests)
            self._speech.use(self._preferences.language_of(clerk) or self._speech.language)
        self._spoken_to = clerk
        self._desk.refresh()

    def _screen(self) -> Screen:
        if self._desk is not None:
            return self._desk.screen()
        shared = Shared(
            self._clock.now(),
            None,
            Link.CONNECTING,
            0,
            None,
            (),
            frozenset(),
            (),
            busy=False,
            slow=False,
        )
        return SignInPage(shared, ready=False, choosing=False, languages=())

    # From the window and the scanner to the desk.

    def _scanned(self, code: str) -> None:
        self._with_desk(lambda desk: desk.scan(code))

    def _scan_failed(self, _trouble: ScannerTrouble) -> None:
        self._with_desk(lambda desk: desk.scan_failed())

    def _with_desk(self, do: Callable[[Desk], None]) -> None:
        if self._desk is not None:
            do(self._desk)

    # What the desk asks for.

    def _run(
        self,
        work: Callable[[], ActAnswer],
        done: Callable[[ActAnswer], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self._work.run(work, done, failed)

    def _promote(self, told: Callable[[Promotion], None]) -> None:
        from counter.flow.promotion import Promotion  # noqa: PLC0415 - loaded by the worker

        def failed(error: Exception) -> None:
            _log.error("the promotion failed", exc_info=error)
            told(Promotion.FAILED)

        if self._booted is not None:
            self._work.run(self._booted.promote, told, failed)

    def _later(self, work: Callable[[], None]) -> None:
        self._work.run(work, lambda _: None, _not_kept)

    def _speak(self, language: Language) -> None:
        self._speech.use(language)
        self._preferences.speak(language, self._spoken_to)

    def _toggle_contrast(self) -> None:
        plain = self._preferences.variant is Variant.LIGHT
        variant = Variant.HIGH_CONTRAST if plain else Variant.LIGHT
        self._preferences.wear(variant)
        self.window.use_variant(variant)


def _not_kept(error: Exception) -> None:
    _log.warning("a choice could not be kept: %s", type(error).__name__)
