# SPDX-License-Identifier: GPL-3.0-or-later
"""An inquiry to a register, beside the bare HTTP call that it comes down to; and on record.

The register answers at once, so that all of the difference is ours. In a country it takes a
hundred times as long, and the ratio is nearer to 1.
"""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from itertools import permutations
from pathlib import Path
from statistics import median

import requests
import uvloop

from common.domain.catalogue import Register
from common.domain.identifiers import ClerkId, InquiryId, OfficeId, RegisterCode, RequestId
from common.storage.system import SystemClock, UuidIds
from server.composition import compose
from server.configuration import SERVER_FILE
from server.installation import install
from server.registers.inquiry import Inquiry, RegisterAnswer, RegisterOutcome
from server.registers.message import body_of, headers_of, path_of
from server.services import Registers, Services
from tests.bench.figures import BenchError, Figures, beside, count
from tests.registers.process import RegisterProcess
from tests.registers.records import service_of
from tests.server.office import an_office

_TIMES = 600
_WARM_UP = 50
_CLIENT = "SY/GOV/1001/nobat"
_CIVIL = Register(RegisterCode("civil"), {"en": "Civil register"}, service_of("SY", "civil"))
_INQUIRY = Inquiry(
    _CIVIL,
    {"national_number": "99010000011"},
    "A measurement",
    RequestId("00000000-0000-7000-8000-000000000001"),
    OfficeId("north"),
    ClerkId("rima"),
)


def measure_inquiries(folder: Path) -> Figures:
    """Measure one inquiry after the other, in turn with bare calls."""
    process = RegisterProcess.start(folder)
    try:
        data = folder / "data"
        install(data, an_office())
        settings = f'[registers]\nsecurity_server = "{process.url}"\nclient = "{_CLIENT}"\n'
        (data / SERVER_FILE).write_text(settings, "utf-8")
        # The event loop that a server has.
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            figures = runner.run(_measured(data, process.url))
        asked = process.asked()["civil"]
    finally:
        process.stop()
    how = "inquiries that the register was sent, the bare calls among them"
    return {**figures, "register_calls": count(asked, how)}


async def _measured(data: Path, url: str) -> Figures:
    services = compose(data, SystemClock(), UuidIds())
    registers = services.registers
    if registers is None:
        message = "the server has not read where the registers are"
        raise BenchError(message)
    services.sequencer.start()
    try:
        return await _in_turn(registers, url, data / "bare.sqlite")
    finally:
        await _closed(services, registers)


async def _in_turn(registers: Registers, url: str, file: Path) -> Figures:
    ids, clock = UuidIds(), SystemClock()
    database = _bare_database(file)
    session = requests.Session()
    session.trust_env = False

    def call() -> None:
        headers = headers_of(_CLIENT, "", InquiryId(ids.new()), _INQUIRY)
        session.post(url + path_of(_INQUIRY), body_of(_INQUIRY), headers=headers, timeout=5).json()

    async def bare() -> None:
        call()

    async def bare_in_thread() -> None:
        await asyncio.to_thread(call)

    async def bare_on_record() -> None:
        id_ = ids.new()
        database.execute("insert into inquiry values (?, ?, null)", (id_, _INQUIRY.purpose))
        await bare()
        database.execute("update inquiry set outcome = 'answered' where id = ?", (id_,))

    async def sent() -> None:
        _answered(await registers.client.ask(InquiryId(ids.new()), _INQUIRY))

    async def recorded() -> None:
        _answered(await registers.desk.ask(_INQUIRY))

    ways = (bare, bare_in_thread, sent, bare_on_record, recorded)
    orders = tuple(permutations(ways))
    taken: dict[Callable[[], Awaitable[None]], list[float]] = {each: [] for each in ways}
    for turn in range(_WARM_UP + _TIMES):
        # Who comes after a wait for the disk is favoured by the system: each order has its turn.
        for way in orders[turn % len(orders)]:
            began = clock.monotonic()
            await way()
            if turn >= _WARM_UP:
                taken[way].append((clock.monotonic() - began) * 1000)
    session.close()
    database.close()
    how = (
        f"the median of {_TIMES}, one after the other, of a register that answers at once: from "
        "the question to the answer that is known to be about the right person. Limit: the same "
        "bytes by requests on a connection that is kept alive, read as JSON"
    )
    durable = (
        f"{how}, between two commits of SQLite that are on the disk when they return: that it is "
        "asked, and how it ended"
    )
    hop = (
        "how much of the above is the price of not holding the event loop: the bare call in a "
        "thread and back. Limit: the bare call, with the event loop held"
    )
    return {
        "register_inquiry_ms": beside(median(taken[sent]), median(taken[bare]), "ms", how),
        "register_bare_call_in_thread_ms": beside(
            median(taken[bare_in_thread]), median(taken[bare]), "ms", hop
        ),
        "register_inquiry_on_record_ms": beside(
            median(taken[recorded]), median(taken[bare_on_record]), "ms", durable
        ),
    }


def _answered(outcome: RegisterOutcome) -> None:
    if not isinstance(outcome, RegisterAnswer):
        message = f"a register did not answer: {outcome.kind} {outcome.error}"
        raise BenchError(message)


def _bare_database(file: Path) -> sqlite3.Connection:
    """A table beside the server's own file, and as durable; each statement is a transaction."""
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("pragma journal_mode = wal")
    database.execute("pragma synchronous = full")
    database.execute("create table inquiry (id text primary key, purpose text, outcome text)")
    return database


async def _closed(services: Services, registers: Registers) -> None:
    await registers.client.close()
    await registers.desk.settle()
    await services.sequencer.stop()
    services.passwords.close()
    services.reader.close()
