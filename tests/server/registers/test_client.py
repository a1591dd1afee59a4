# SPDX-License-Identifier: GPL-3.0-or-later
"""What only the real client can get wrong: time, threads, connections, and its log."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import AsyncIterator

import pytest

from common.domain.identifiers import InquiryId
from common.storage.system import SystemClock, UuidIds
from server.registers.client import XRoadClient
from server.registers.inquiry import (
    FailureKind,
    RegisterAnswer,
    RegisterFailure,
    RegisterOutcome,
)
from tests.registers.behaviour import Behaviour
from tests.registers.process import RegisterProcess
from tests.server.registers.asking import inquiry, settings

IDS = UuidIds()


def an_id() -> InquiryId:
    """The name of a new message."""
    return InquiryId(IDS.new())


def kind(outcome: RegisterOutcome) -> FailureKind | None:
    """Why there is no answer; None: there is one."""
    return outcome.kind if isinstance(outcome, RegisterFailure) else None


@pytest.fixture
async def client(registers: RegisterProcess) -> AsyncIterator[XRoadClient]:
    """A client that makes two inquiries at a time, of a second at most."""
    made = XRoadClient(settings(registers.url, answer_seconds=1, at_once=2), SystemClock())
    yield made
    await made.close()


@pytest.fixture
async def patient(registers: RegisterProcess) -> AsyncIterator[XRoadClient]:
    """The same, for a busy machine: of 20 seconds."""
    made = XRoadClient(settings(registers.url, answer_seconds=20, at_once=2), SystemClock())
    yield made
    await made.close()


async def test_inquiries_are_made_side_by_side(
    patient: XRoadClient, registers: RegisterProcess
) -> None:
    before = registers.asked().get("civil", 0)
    outcomes = await asyncio.gather(*(patient.ask(an_id(), inquiry()) for _ in range(8)))
    assert all(isinstance(each, RegisterAnswer) for each in outcomes)
    assert len({each.ids.inquiry for each in outcomes}) == 8
    assert registers.asked()["civil"] == before + 8


async def test_the_event_loop_goes_on_while_a_register_lets_us_wait(
    client: XRoadClient, registers: RegisterProcess
) -> None:
    registers.behave("civil", Behaviour.SLOW)
    asking = asyncio.create_task(client.ask(an_id(), inquiry()))
    turns = 0
    while not asking.done():
        await asyncio.sleep(0.01)
        turns += 1
    assert kind(asking.result()) is FailureKind.TOO_SLOW
    assert turns > 20


async def test_who_comes_when_the_line_is_full_is_told_so_at_once(
    client: XRoadClient, registers: RegisterProcess
) -> None:
    registers.behave("civil", Behaviour.SLOW)
    before = registers.asked().get("civil", 0)
    kinds = [
        kind(each)
        for each in await asyncio.gather(*(client.ask(an_id(), inquiry()) for _ in range(12)))
    ]
    # Two under way, eight in line of whom at most two get their turn, two turned away.
    assert kinds[10:] == [FailureKind.BUSY] * 2
    assert set(kinds) == {FailureKind.BUSY, FailureKind.TOO_SLOW}
    assert registers.asked()["civil"] - before <= 4


async def test_an_asker_who_goes_away_takes_no_place_with_them(
    client: XRoadClient, registers: RegisterProcess
) -> None:
    registers.behave("civil", Behaviour.SLOW)
    askers = [asyncio.create_task(client.ask(an_id(), inquiry())) for _ in range(4)]
    await asyncio.sleep(0)
    for each in askers:
        each.cancel()
    await asyncio.gather(*askers, return_exceptions=True)
    outcome = await client.ask(an_id(), inquiry("driving"))
    assert kind(outcome) in (None, FailureKind.BUSY)
    registers.behave("civil", Behaviour.WELL)
    for _ in range(4):
        last = kind(await client.ask(an_id(), inquiry()))
    assert last is None


async def test_a_security_server_that_is_away_is_down() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    client = XRoadClient(settings(f"http://127.0.0.1:{port}"), SystemClock())
    assert kind(await client.ask(an_id(), inquiry())) is FailureKind.DOWN
    await client.close()


async def test_closing_ends_what_is_under_way_without_waiting_for_it(
    registers: RegisterProcess,
) -> None:
    registers.behave("civil", Behaviour.SLOW)
    before = registers.asked().get("civil", 0)
    client = XRoadClient(settings(registers.url, answer_seconds=60), SystemClock())
    asking = asyncio.create_task(client.ask(an_id(), inquiry()))
    while registers.asked().get("civil", 0) == before:
        await asyncio.sleep(0.01)
    await client.close()
    assert kind(await asyncio.wait_for(asking, 2)) is FailureKind.DOWN


async def test_no_log_names_the_person_at_any_level(
    patient: XRoadClient, registers: RegisterProcess, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        for behaviour in (Behaviour.WELL, Behaviour.OTHER_PERSON, Behaviour.MALFORMED):
            registers.behave("civil", behaviour)
            await patient.ask(an_id(), inquiry())
    assert "other_person" in caplog.text
    for each in ("99010000011", "99010000022", "ليلى", "LAYLA", "KARAM"):
        assert each not in caplog.text


async def test_a_proxy_of_the_machines_user_sees_nothing(
    patient: XRoadClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    assert isinstance(await patient.ask(an_id(), inquiry()), RegisterAnswer)


async def test_a_connection_that_was_closed_while_nobody_asked_is_opened_anew(
    patient: XRoadClient, registers: RegisterProcess
) -> None:
    for _ in range(4):
        assert isinstance(await patient.ask(an_id(), inquiry()), RegisterAnswer)
        registers.close_idle_connections()
