# SPDX-License-Identifier: GPL-3.0-or-later
"""No inquiry without a record, on each database; and never the answer in it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

import pytest
from sqlalchemy import Connection, Engine, text

from common.domain.identifiers import ClerkId, InquiryId, OfficeId, RequestId
from server.registers.desk import RegisterDesk
from server.registers.inquiry import (
    FailureKind,
    Inquiry,
    MessageIds,
    RegisterAnswer,
    RegisterFailure,
    RegisterOutcome,
)
from server.sequencer.jobs import Failure, Faulted, Unstored
from server.storage.inquiries import Answered, inquiries_between, inquiries_of
from server.storage.opening import Database
from server.storage.schema import upgrade
from tests.fakes import START, FakeClock, FakeIds
from tests.log_watch import LogWatch
from tests.registers.behaviour import Behaviour
from tests.registers.fake import FakeRegisters
from tests.server.registers.asking import CLIENT, OFFICE, REQUEST, inquiry

T = TypeVar("T")


class Storing:
    """Writes to a database as the sequencer does; can be told to fail."""

    def __init__(self, engine: Engine) -> None:
        """Nothing fails yet."""
        self._engine = engine
        self.failures: dict[int, Failure] = {}
        self._calls = 0

    async def store(self, action: Callable[[Connection], T]) -> T | Failure:
        """Write, unless this call is to fail."""
        self._calls += 1
        failure = self.failures.get(self._calls)
        if failure is not None:
            return failure
        with self._engine.begin() as connection:
            return action(connection)


class Waiting:
    """A client whose register lets everybody wait until it is told to answer."""

    def __init__(self) -> None:
        """Nobody has asked yet."""
        self.asked = asyncio.Event()
        self.answer = asyncio.Event()

    async def ask(self, id_: InquiryId, inquiry: Inquiry) -> RegisterOutcome:
        """Wait."""
        self.asked.set()
        await self.answer.wait()
        return RegisterAnswer(MessageIds(id_, "abc"), {})


@pytest.fixture
def engine(database: Database) -> Iterator[Engine]:
    """A database with all tables."""
    database.prepare()
    engine = database.open_for_writing()
    upgrade(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def storing(engine: Engine) -> Storing:
    """What writes to it."""
    return Storing(engine)


@pytest.fixture
def registers() -> FakeRegisters:
    """Registers that answer at once."""
    return FakeRegisters(CLIENT)


@pytest.fixture
def desk(storing: Storing, registers: FakeRegisters, clock: FakeClock) -> RegisterDesk:
    """The desk."""
    return RegisterDesk(registers, storing, clock, FakeIds())


@pytest.fixture
def clock() -> FakeClock:
    """A clock that stands still until it is moved."""
    return FakeClock()


async def test_an_inquiry_is_on_record_with_who_why_for_what_and_when(
    desk: RegisterDesk, engine: Engine
) -> None:
    answer = await desk.ask(inquiry())
    assert isinstance(answer, RegisterAnswer)
    with engine.connect() as connection:
        (found,) = inquiries_of(connection, REQUEST)
    assert found.id == answer.ids.inquiry
    assert (found.office, found.clerk, found.register) == (OFFICE, "rima", "civil")
    assert found.service == "SY/GOV/7000/registers/civil"
    assert found.purpose == inquiry().purpose
    assert (found.asked_at, found.ended_at, found.outcome) == (START, START, Answered())


async def test_neither_the_person_nor_the_answer_is_anywhere_in_the_database(
    desk: RegisterDesk, engine: Engine
) -> None:
    await desk.ask(inquiry())
    with engine.connect() as connection:
        kept = repr(connection.execute(text("select * from inquiry")).all())
    assert "rima" in kept
    for each in ("99010000011", "99010000022", "ليلى", "LAYLA"):
        assert each not in kept


async def test_a_failure_is_on_record_by_its_kind(
    desk: RegisterDesk, registers: FakeRegisters, engine: Engine
) -> None:
    registers.behave("civil", Behaviour.OTHER_PERSON)
    await desk.ask(inquiry())
    with engine.connect() as connection:
        (found,) = inquiries_of(connection, REQUEST)
    assert found.outcome is FailureKind.OTHER_PERSON


async def test_an_error_of_xroad_is_on_record_with_what_finds_it_again(
    storing: Storing, engine: Engine, clock: FakeClock
) -> None:
    class Failing:
        async def ask(self, id_: InquiryId, inquiry: Inquiry) -> RegisterOutcome:
            ids = MessageIds(id_, "f92591a3")
            return RegisterFailure(FailureKind.DOWN, ids, "Server.ServerProxy.IOError", "3c4d0f08")

    await RegisterDesk(Failing(), storing, clock, FakeIds()).ask(inquiry())
    with engine.connect() as connection:
        (found,) = inquiries_of(connection, REQUEST)
    assert (found.xroad_request, found.trace) == ("f92591a3", "3c4d0f08")
    assert found.error == "Server.ServerProxy.IOError"


async def test_a_rule_that_asks_is_on_record_as_nobody(desk: RegisterDesk, engine: Engine) -> None:
    await desk.ask(inquiry(clerk=None))
    with engine.connect() as connection:
        (found,) = inquiries_of(connection, REQUEST)
    assert found.clerk is None


async def test_the_record_is_durable_before_anything_is_sent(
    storing: Storing, engine: Engine, clock: FakeClock
) -> None:
    client = Waiting()
    asking = asyncio.create_task(RegisterDesk(client, storing, clock, FakeIds()).ask(inquiry()))
    await client.asked.wait()
    with engine.connect() as connection:
        (under_way,) = inquiries_of(connection, REQUEST)
    assert (under_way.ended_at, under_way.outcome) == (None, None)
    clock.advance(3)
    client.answer.set()
    await asking
    with engine.connect() as connection:
        (ended,) = inquiries_of(connection, REQUEST)
    assert ended.ended_at == START + timedelta(seconds=3)
    assert ended.xroad_request == "abc"


@pytest.mark.parametrize("failure", [Unstored(), Faulted()], ids=["full", "faulty"])
async def test_what_cannot_be_put_on_record_is_not_asked(
    desk: RegisterDesk, storing: Storing, registers: FakeRegisters, failure: Failure
) -> None:
    storing.failures[1] = failure
    outcome = await desk.ask(inquiry())
    assert isinstance(outcome, RegisterFailure)
    assert outcome.kind is FailureKind.UNRECORDED
    assert registers.asked == []


async def test_an_end_that_cannot_be_put_on_record_is_told_and_the_answer_given(
    desk: RegisterDesk, storing: Storing, engine: Engine, expected_log: LogWatch
) -> None:
    expected_log(r"the record of inquiry 0\S+ lacks its end")
    storing.failures[2] = Unstored()
    assert isinstance(await desk.ask(inquiry()), RegisterAnswer)
    with engine.connect() as connection:
        (found,) = inquiries_of(connection, REQUEST)
    assert found.outcome is None


async def test_the_end_is_on_record_though_the_asker_has_gone_away(
    storing: Storing, engine: Engine, clock: FakeClock
) -> None:
    client = Waiting()
    desk = RegisterDesk(client, storing, clock, FakeIds())
    asking = asyncio.create_task(desk.ask(inquiry()))
    await client.asked.wait()
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    client.answer.set()
    await desk.settle()
    with engine.connect() as connection:
        (found,) = inquiries_of(connection, REQUEST)
    assert found.outcome == Answered()


async def test_a_request_shows_its_own_inquiries_and_an_office_its_own_by_time(
    desk: RegisterDesk, engine: Engine, clock: FakeClock
) -> None:
    await desk.ask(inquiry())
    clock.advance(60)
    await desk.ask(replace(inquiry("driving"), request=RequestId("another")))
    await desk.ask(replace(inquiry("address"), office=OfficeId("south"), clerk=ClerkId("omar")))
    with engine.connect() as connection:
        assert [each.register for each in inquiries_of(connection, REQUEST)] == ["civil", "address"]
        minute = timedelta(seconds=60)
        early = inquiries_between(connection, OFFICE, START, START + minute)
        all_of_it = inquiries_between(connection, OFFICE, START, START + 2 * minute)
    assert [each.register for each in early] == ["civil"]
    assert [each.register for each in all_of_it] == ["civil", "driving"]
