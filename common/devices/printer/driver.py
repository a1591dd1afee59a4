# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver for ESC/POS printers that can be asked: network, serial and USB.

Every job has a connection of its own, so a printer that was switched off and on needs nothing
special. The printer is asked before and after, because sending succeeds in any state: a printer
without paper takes the job, keeps it, and prints it after the refill.
"""

import logging
from collections.abc import Callable
from threading import Lock

from common.devices.printer.conversation import Conversation
from common.devices.printer.encoding import encode_job
from common.devices.printer.escpos_library import ImageWidthError
from common.devices.printer.link import Link, LinkFault
from common.devices.printer.opening import open_link
from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    Printed,
    PrinterHealth,
    PrinterStatus,
    PrintFailed,
    PrintOutcome,
    PrintTrouble,
    PrintUnknown,
    trouble_of,
)
from common.devices.printer.settings import Confirmation, PrinterSettings, StatusWord
from common.devices.printer.status_bytes import IN_ORDER_REQUEST
from common.domain.ports import Clock

_log = logging.getLogger(__name__)

_POLL_S = 0.4
"""Pause between two looks at a printer that is busy with a job."""

_HEALTH_OF_FAULT = {
    LinkFault.SILENT: PrinterHealth.UNKNOWN,
    LinkFault.LOST: PrinterHealth.UNREACHABLE,
}
_TROUBLE_OF_FAULT = {
    LinkFault.SILENT: PrintTrouble.SILENT,
    LinkFault.LOST: PrintTrouble.LOST,
}


class EscposPrinter:
    """A ``TicketPrinter`` over a line that goes both ways.

    A call takes at most four times ``settings.timeout_s`` (plus the bare sending time on a
    serial line), and well under a second when all is well and the printer is quick.
    """

    def __init__(
        self,
        settings: PrinterSettings,
        clock: Clock,
        connect: Callable[[PrinterSettings], Link | None] = open_link,
    ) -> None:
        """Print on the printer that ``settings`` name; nothing is opened yet.

        Raises:
            KeyError: the settings' profile is not one that python-escpos knows.
        """
        smallest = TicketPicture(1, 1, b"\x00")
        encode_job(smallest, settings.profile, settings.width_px)
        self._settings = settings
        self._clock = clock
        self._connect = connect
        self._lock = Lock()

    def status(self) -> PrinterStatus:
        """Ask the printer how it is."""
        with self._lock:
            link = self._connect(self._settings)
            if link is None:
                return PrinterStatus(PrinterHealth.UNREACHABLE)
            try:
                if not self._is_believed:
                    return PrinterStatus(PrinterHealth.UNTOLD)
                return PrinterStatus(self._look(Conversation(link, self._clock)))
            finally:
                link.close()

    def print(self, picture: TicketPicture) -> PrintOutcome:
        """Print one ticket and cut it off, unless the printer says beforehand that it cannot."""
        settings = self._settings
        try:
            job = encode_job(picture, settings.profile, settings.width_px)
        except ImageWidthError:
            return PrintFailed(PrintTrouble.TOO_WIDE)
        with self._lock:
            link = self._connect(settings)
            if link is None:
                return PrintFailed(PrintTrouble.UNREACHABLE)
            try:
                outcome = self._print_over(link, job)
            finally:
                link.close()
        if not isinstance(outcome, Printed | HandedOver):
            _log.info("ticket not certainly printed: %s", outcome)
        return outcome

    @property
    def _is_believed(self) -> bool:
        """Whether the printer is asked how it is, and its answer decides."""
        trusted = self._settings.status is StatusWord.BELIEVED
        return trusted and self._settings.confirmation is not Confirmation.WRITTEN

    def _look(self, conversation: Conversation) -> PrinterHealth:
        match conversation.health(self._settings.timeout_s):
            case LinkFault() as fault:
                return _HEALTH_OF_FAULT[fault]
            case PrinterHealth() as health:
                return health

    def _print_over(self, link: Link, job: bytes) -> PrintOutcome:
        conversation = Conversation(link, self._clock)
        if not self._is_believed:
            return self._print_unasked(link, job)
        trouble = trouble_of(self._look(conversation))
        if trouble is not None:
            return PrintFailed(trouble)
        in_order = self._settings.confirmation is Confirmation.IN_ORDER
        question = IN_ORDER_REQUEST if in_order else b""
        fault = link.send(job + question, self._settings.timeout_s)
        if fault is not None:
            return PrintUnknown(_TROUBLE_OF_FAULT[fault])
        if in_order:
            unfinished = self._await_end(conversation)
            if unfinished is not None:
                return PrintUnknown(unfinished)
        return self._judge(conversation)

    def _print_unasked(self, link: Link, job: bytes) -> PrintOutcome:
        """Send; that it was taken is all that can be said."""
        fault = link.send(job, self._settings.timeout_s)
        if fault is not None:
            return PrintUnknown(_TROUBLE_OF_FAULT[fault])
        if self._settings.confirmation is Confirmation.WRITTEN:
            return HandedOver()
        return PrintUnknown(PrintTrouble.UNTOLD)

    def _await_end(self, conversation: Conversation) -> PrintTrouble | None:
        """Wait until the printer has come to the end of the job, or says why it does not."""
        deadline = self._clock.monotonic() + self._settings.timeout_s
        while True:
            match conversation.finished(_POLL_S):
                case True:
                    return None
                case LinkFault() as fault:
                    return _TROUBLE_OF_FAULT[fault]
                case False:
                    pass
            judged = self._judge(conversation)
            if isinstance(judged, PrintUnknown):
                return judged.reason
            if self._clock.monotonic() >= deadline:
                return PrintTrouble.UNFINISHED

    def _judge(self, conversation: Conversation) -> Printed | PrintUnknown:
        """Look at the printer that has the job; what it says of itself decides."""
        match conversation.health(self._settings.timeout_s):
            case LinkFault() as fault:
                return PrintUnknown(_TROUBLE_OF_FAULT[fault])
            case PrinterHealth() as health:
                trouble = trouble_of(health)
                return Printed() if trouble is None else PrintUnknown(trouble)
