# SPDX-License-Identifier: GPL-3.0-or-later
"""A ticket printer on the desk: its state, and a test ticket."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import assert_never

from common.devices.printer.picture import TicketPicture
from common.devices.printer.port import (
    HandedOver,
    Printed,
    PrinterHealth,
    PrintFailed,
    PrintOutcome,
    PrintUnknown,
    TicketPrinter,
)
from common.domain.office import PrinterSetup
from common.ui.texts import translatable
from kiosk.hardware.findings import Finding, Said, Trial, Verdict, said
from kiosk.hardware.printer_words import (
    STATES,
    TROUBLES,
    VERDICTS,
    advice_on,
    file_advice,
    network_advice,
    queue_advice,
    usb_advice,
)
from kiosk.hardware.serial_port import PortState, port_advice, port_sentence, port_state

_CONNECTION = said(translatable("Hardware", "Connection"))
_WIDTH = said(translatable("Hardware", "Width in dots"))
_LOOK_AT_IT = said(
    translatable(
        "Hardware",
        "Look at the paper: the frame must stand whole at both sides, every script must be joined"
        " and readable, and a scanner must read the code.",
    )
)


class PrinterOnDesk:
    """Asks the printer at each look."""

    def __init__(
        self,
        key: str,
        name: Said,
        setup: PrinterSetup,
        make: Callable[[PrinterSetup], TicketPrinter],
        draw: Callable[[int], TicketPicture],
    ) -> None:
        """Reach it by ``setup``; ``draw`` gives a test ticket so many dots wide."""
        self.key = key
        self.name = name
        self._setup = setup
        self._make = make
        self._draw = draw
        self._printer: TicketPrinter | None = None

    @property
    def trial(self) -> Trial | None:
        """A test ticket."""
        return Trial(said(translatable("Hardware", "Print a test ticket")), self._print)

    def look(self) -> Finding:
        """How the printer says that it is."""
        health = self._fitted().status().health
        sentence = said(STATES[health])
        advice = advice_on(health)
        if health is PrinterHealth.UNREACHABLE:
            sentence, advice = self._unreachable(sentence)
        verdict = VERDICTS.get(health, Verdict.TROUBLE)
        return Finding(verdict, sentence, advice, self._facts())

    def close(self) -> None:
        """Nothing is held between two calls."""

    def _fitted(self) -> TicketPrinter:
        if self._printer is None:
            self._printer = self._make(self._setup)
        return self._printer

    def _unreachable(self, sentence: Said) -> tuple[Said, tuple[Said, ...]]:
        setup = self._setup
        match setup.kind:
            case "network":
                return sentence, network_advice(f"{setup.host}:{setup.port or 9100}")
            case "usb":
                return sentence, usb_advice(setup.vendor or 0, setup.product or 0)
            case "serial":
                device = setup.device or ""
                state = port_state(device, setup.baud or 9600)
                if state is PortState.FREE:
                    return sentence, advice_on(PrinterHealth.UNKNOWN)
                return port_sentence(state, device), port_advice(state)
            case "system":
                return sentence, queue_advice(setup.queue or "")
            case _:
                return sentence, file_advice(setup.device or "")

    def _facts(self) -> tuple[tuple[Said, str], ...]:
        setup = self._setup
        match setup.kind:
            case "network":
                where = f"{setup.host}:{setup.port or 9100}"
            case "usb":
                where = f"{setup.vendor or 0:04x}:{setup.product or 0:04x}"
            case "system":
                where = setup.queue or ""
            case _:
                where = setup.device or ""
        return ((_CONNECTION, f"{setup.kind} {where}".strip()), (_WIDTH, str(setup.width_px)))

    def _print(self, _cancelled: Event) -> Finding:
        outcome = self._fitted().print(self._draw(self._setup.width_px))
        return _of_outcome(outcome)


def _of_outcome(outcome: PrintOutcome) -> Finding:
    match outcome:
        case Printed():
            source = translatable("Hardware", "The test ticket was printed.")
            return Finding(Verdict.WELL, said(source), (_LOOK_AT_IT,))
        case HandedOver():
            source = translatable(
                "Hardware", "The test ticket was handed over; this printer does not say more."
            )
            return Finding(Verdict.ATTENTION, said(source), (_LOOK_AT_IT,))
        case PrintFailed(reason):
            source = translatable("Hardware", "Nothing was printed.")
            why = Finding(Verdict.TROUBLE, said(TROUBLES[reason]))
            return Finding(Verdict.TROUBLE, said(source), steps=(why,))
        case PrintUnknown(reason):
            source = translatable(
                "Hardware", "Perhaps the test ticket came out, or comes out later: look."
            )
            why = Finding(Verdict.TROUBLE, said(TROUBLES[reason]))
            return Finding(Verdict.TROUBLE, said(source), steps=(why,))
        case unreachable:
            assert_never(unreachable)
