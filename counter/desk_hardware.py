# SPDX-License-Identifier: GPL-3.0-or-later
"""The card terminal and the page printer of this desk, each in a thread of its own.

Their drivers are loaded when they are first used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

import platformdirs

from common.devices.paper_printer.file_printer import FilePaperPrinter
from common.devices.paper_printer.port import (
    KeptAsFile,
    NotPrinted,
    Paper,
    PaperOutcome,
    PaperPrinter,
)
from common.wire.device_reports import CARD_TERMINAL, PAGE_PRINTER, PartReport, PartState
from counter.desk_settings import DeskSettings, PaperSettings, TerminalSettings

if TYPE_CHECKING:
    from common.devices.payment_terminal.port import PaymentTerminal, TerminalOutcome


class Hand:
    """One thread that does one thing after the other; begun with the first."""

    def __init__(self, name: str) -> None:
        """Nothing to do yet."""
        self._name = name
        self._work: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._thread: Thread | None = None

    def do(self, work: Callable[[], None]) -> None:
        """Have it done after what was asked before."""
        if self._thread is None:
            # A daemon: a person who looks for a card does not keep the program from ending.
            self._thread = Thread(target=self._run, name=self._name, daemon=True)
            self._thread.start()
        self._work.put(work)

    def stop(self) -> None:
        """End once what is being done is done."""
        self._work.put(None)

    def _run(self) -> None:
        while (work := self._work.get()) is not None:
            work()


class Hardware:
    """See ``counter.flow.paying_ports.DeskHardware``."""

    def __init__(
        self,
        settings: DeskSettings,
        opened: Callable[[Path], None],
        terminal: Callable[[TerminalSettings], PaymentTerminal] | None = None,
    ) -> None:
        """``opened`` shows a file that was saved; ``terminal`` makes the driver, if not ours."""
        self._settings = settings
        self._opened = opened
        self._make = terminal or _concert
        self._terminal: PaymentTerminal | None = None
        self._printer: PaperPrinter | None = None
        self._at_terminal, self._at_printer = Hand("card-terminal"), Hand("page-printer")
        untried = PartReport(PartState.WELL, "untried")
        self._parts = {PAGE_PRINTER: untried}
        if self.has_terminal:
            self._parts[CARD_TERMINAL] = untried

    @property
    def has_terminal(self) -> bool:
        """Whether a terminal is set up."""
        return self._settings.terminal is not None

    @property
    def parts(self) -> Mapping[str, PartReport]:
        """How terminal and printer were when they were used last: neither can be asked before."""
        return dict(self._parts)

    def take(self, amount: int, currency: str, told: Callable[[TerminalOutcome], None]) -> None:
        """Have somebody pay."""
        self._at_terminal.do(lambda: told(self._paid(self._driver().take(amount, currency))))

    def give_back(
        self, amount: int, currency: str, told: Callable[[TerminalOutcome], None]
    ) -> None:
        """Credit somebody's card."""
        self._at_terminal.do(lambda: told(self._paid(self._driver().give_back(amount, currency))))

    def print(self, paper: Paper, told: Callable[[PaperOutcome], None]) -> None:
        """Print a PDF file."""
        self._at_printer.do(lambda: told(self._printed(self._pages().print(paper))))

    def save(self, paper: Paper, told: Callable[[PaperOutcome], None]) -> None:
        """Keep a PDF file with the clerk's documents, and open it."""

        def keep() -> None:
            folder = Path(platformdirs.user_documents_dir()) / "Nobat"
            outcome = FilePaperPrinter(folder).print(paper)
            if isinstance(outcome, KeptAsFile):
                self._opened(outcome.path)
            told(outcome)

        self._at_printer.do(keep)

    def stop(self) -> None:
        """End both threads once what they do is done."""
        self._at_terminal.stop()
        self._at_printer.stop()

    def _paid(self, outcome: TerminalOutcome) -> TerminalOutcome:
        from common.devices.payment_terminal.port import (  # noqa: PLC0415 - see the module
            NotBegun,
            NotBegunReason,
        )

        match outcome:
            case NotBegun(reason) if reason is not NotBegunReason.UNFIT:
                self._parts[CARD_TERMINAL] = PartReport(PartState.DOWN, reason.value)
            case _:
                self._parts[CARD_TERMINAL] = PartReport()
        return outcome

    def _printed(self, outcome: PaperOutcome) -> PaperOutcome:
        self._parts[PAGE_PRINTER] = (
            PartReport(PartState.DOWN, outcome.trouble.value)
            if isinstance(outcome, NotPrinted)
            else PartReport()
        )
        return outcome

    def _driver(self) -> PaymentTerminal:
        if self._terminal is None:
            settings = self._settings.terminal
            if settings is None:
                message = "no terminal is set up"
                raise RuntimeError(message)
            self._terminal = self._make(settings)
        return self._terminal

    def _pages(self) -> PaperPrinter:
        if self._printer is None:
            self._printer = _printer(self._settings.paper)
        return self._printer


def open_file(path: Path) -> None:
    """Show a file with the program that the system has for it; returns at once."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415 - loaded with the window
    from PySide6.QtGui import QDesktopServices  # noqa: PLC0415 - see above

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _concert(settings: TerminalSettings) -> PaymentTerminal:
    from common.devices.payment_terminal.concert import (  # noqa: PLC0415 - see the module
        Cable,
        ConcertSettings,
        ConcertTerminal,
    )

    return ConcertTerminal(
        ConcertSettings(settings.port, Cable(settings.cable), settings.baud, settings.patience_s)
    )


def _printer(settings: PaperSettings) -> PaperPrinter:
    if settings.folder is not None:
        return FilePaperPrinter(Path(settings.folder))
    from common.devices.paper_printer.system_printer import (  # noqa: PLC0415 - see the module
        SystemPaperPrinter,
    )

    return SystemPaperPrinter(settings.printer)
