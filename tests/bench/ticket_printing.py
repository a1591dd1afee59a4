# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a ticket takes from the journal to the printer's word, beside the bare bytes."""

from __future__ import annotations

import socket
import time
from pathlib import Path

from common.devices.printer.desk import PrintDesk
from common.devices.printer.driver import EscposPrinter
from common.devices.printer.encoding import encode_job
from common.devices.printer.journal import JobId, JobState
from common.devices.printer.picture import TicketPicture
from common.devices.printer.settings import PrinterKind, PrinterSettings
from common.devices.printer.status_bytes import IN_ORDER_REQUEST
from common.storage.settings import DATABASE_FILE
from common.storage.store import DeviceStore
from common.storage.system import SystemClock
from common.storage.trouble import StoreTrouble
from tests.bench.figures import BenchError, Figures, beside, percentile
from tests.bench.virtual_printer import PrinterProcess

_TIMES = 20
_WIDTH, _HEIGHT = 576, 1100
_PATIENCE_S = 5.0
_ANSWER_BEFORE = b"\x10\x04\x01"
"""``DLE EOT 1``: the one question that anybody must ask who would know that a printer is there."""


def measure_ticket_printing(folder: Path) -> Figures:
    """Print by the desk and by bare sockets, in turns, on a virtual printer of another process."""
    clock = SystemClock()
    printer = PrinterProcess.start(folder / "paper")
    store = DeviceStore(folder / DATABASE_FILE, clock)
    try:
        if isinstance(store.open(), StoreTrouble):
            message = "the journal cannot be opened"
            raise BenchError(message)
        settings = PrinterSettings(PrinterKind.NETWORK, host="127.0.0.1", port=printer.port)
        desk = PrintDesk(EscposPrinter(settings, clock), store.jobs)
        picture = TicketPicture(_WIDTH, _HEIGHT, bytes(range(240)) * (_WIDTH // 8 * _HEIGHT // 240))
        job = encode_job(picture, settings.profile, settings.width_px)
        ours, bare = [], []
        for turn in range(_TIMES + 1):
            taken, least = _ours(desk, turn, picture), _bare(printer.port, job)
            if turn:  # the first loads what is loaded once
                ours.append(taken)
                bare.append(least)
    finally:
        store.close()
        printer.stop()
    return {
        "ticket_print_ms": beside(
            percentile(ours, 0.5),
            percentile(bare, 0.5),
            "ms",
            f"median of {_TIMES}, from queued in the journal to confirmed, with two flushes to the"
            " disk and the printer asked before and after; limit: the same bytes by a socket, one"
            " question before and the printer's answer behind them",
        )
    }


def _ours(desk: PrintDesk, turn: int, picture: TicketPicture) -> float:
    job = JobId(f"job-{turn}")
    began = time.perf_counter()
    desk.queue(job, f"ticket-{turn}")
    state = desk.print(job, lambda: picture)
    taken = time.perf_counter() - began
    if state is not JobState.CONFIRMED:
        message = f"the ticket was not confirmed but {state.value}"
        raise BenchError(message)
    return taken * 1000


def _bare(port: int, job: bytes) -> float:
    began = time.perf_counter()
    with socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE_S) as connection:
        connection.sendall(_ANSWER_BEFORE)
        before = connection.recv(1)
        connection.sendall(job + IN_ORDER_REQUEST)
        behind = connection.recv(1)
    if not before or not behind:
        message = "the printer did not answer"
        raise BenchError(message)
    return (time.perf_counter() - began) * 1000
