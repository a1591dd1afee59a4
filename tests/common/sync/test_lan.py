# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls on the local network: true and fresh ones are heard once, nothing else at all."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import CounterId, DeviceId, Language, OfficeId, TicketId
from common.identity.signatures import new_signing_key, public_key_of
from common.storage.settings import LanSettings
from common.storage.system import SystemClock
from common.sync.lan import LanCall, LanCaller, LanCallKind, LanListener
from common.sync.lan_memory import LanMemory
from common.sync.lan_message import FRESH_FOR, Ear, Unheard, encode_call
from common.sync.multicast import send
from tests.common.sync.kit import until
from tests.fakes import START
from tests.log_watch import LogWatch

OFFICE, DEVICE = OfficeId("office"), DeviceId("counter-1")
KEY = new_signing_key()
KEYS = {DEVICE: public_key_of(KEY)}
CALL = LanCall(
    LanCallKind.CALLED,
    TicketId("2026-03-02.PA017"),
    "PA 017",
    CounterId("3"),
    Language("ar"),
)


def datagram(count: int = 1, office: OfficeId = OFFICE, key: bytes = KEY) -> bytes:
    return encode_call(CALL, office, DEVICE, count, START, key)


def test_a_call_is_heard_as_it_was_told() -> None:
    assert Ear(OFFICE, {}).hear(datagram(), KEYS, START) == CALL


def test_each_call_is_taken_once_and_none_that_was_overtaken() -> None:
    ear = Ear(OFFICE, {})
    assert ear.hear(datagram(5), KEYS, START) == CALL
    assert ear.hear(datagram(5), KEYS, START) is Unheard.REPEATED
    assert ear.hear(datagram(4), KEYS, START) is Unheard.REPEATED
    assert ear.hear(datagram(6), KEYS, START) == CALL


@pytest.mark.parametrize("late", [FRESH_FOR, -FRESH_FOR])
def test_old_calls_and_calls_from_the_future_are_not_taken(late: timedelta) -> None:
    ear = Ear(OFFICE, {})
    beyond = late * 1.01
    assert ear.hear(datagram(), KEYS, START + beyond) is Unheard.OLD
    assert ear.hear(datagram(), KEYS, START + late) == CALL


def test_only_the_offices_own_devices_are_believed() -> None:
    ear = Ear(OFFICE, {})
    assert ear.hear(datagram(key=new_signing_key()), KEYS, START) is Unheard.FORGED
    assert ear.hear(datagram(), {}, START) is Unheard.UNKNOWN_DEVICE
    assert ear.hear(datagram(office=OfficeId("other")), KEYS, START) is Unheard.FOREIGN


@given(st.integers(0, len(datagram()) - 1), st.integers(1, 255))
def test_a_changed_byte_anywhere_makes_it_worthless(place: int, change: int) -> None:
    spoilt = bytearray(datagram())
    spoilt[place] ^= change
    assert isinstance(Ear(OFFICE, {}).hear(bytes(spoilt), KEYS, START), Unheard)


@given(st.binary(max_size=1200))
def test_any_other_datagram_is_passed_over(other: bytes) -> None:
    assert isinstance(Ear(OFFICE, {}).hear(other, KEYS, START), Unheard)
    assert isinstance(Ear(OFFICE, {}).hear(b"NBC1" + other, KEYS, START), Unheard)


@pytest.fixture
def lan() -> LanSettings:
    """A group on the loopback interface, at a free port."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return LanSettings(port=port, interface="127.0.0.1")


Listen = Callable[[Callable[[LanCall], None]], LanListener]


@pytest.fixture
def listen(lan: LanSettings, tmp_path: Path) -> Iterator[Listen]:
    """Starts listeners, each a display of its own, and stops them."""
    started: list[LanListener] = []

    def start(heard: Callable[[LanCall], None]) -> LanListener:
        memory = LanMemory(tmp_path / f"{len(started)}.json")
        listener = LanListener(OFFICE, lambda: KEYS, SystemClock().now, lan, memory, heard)
        listener.start()
        started.append(listener)
        return listener

    yield start
    for listener in started:
        listener.stop()


@pytest.fixture
def caller(lan: LanSettings) -> Iterator[LanCaller]:
    """A counter that tells its calls."""
    made = LanCaller(OFFICE, DEVICE, KEY, SystemClock().now, lan)
    yield made
    made.stop()


def test_every_display_of_the_building_hears_each_call_once(
    listen: Listen, caller: LanCaller
) -> None:
    first: list[LanCall] = []
    second: list[LanCall] = []
    listen(first.append)
    listen(second.append)
    recalled = replace(CALL, kind=LanCallKind.RECALLED)

    def told() -> bool:
        # The displays may not have joined yet when the first is sent.
        caller.tell(CALL)
        return CALL in first and CALL in second

    until(told)
    caller.tell(recalled)
    until(lambda: first[-1:] == second[-1:] == [recalled])
    assert first.count(recalled) == second.count(recalled) == 1


def test_a_call_played_back_to_a_display_that_has_just_been_restarted_is_not_shown_again(
    lan: LanSettings, tmp_path: Path
) -> None:
    clock, memory = SystemClock(), tmp_path / "heard.json"
    recalled = replace(CALL, kind=LanCallKind.RECALLED)
    old, fresh = (
        encode_call(call, OFFICE, DEVICE, count, clock.now(), KEY)
        for count, call in enumerate((CALL, recalled), 1)
    )
    before: list[LanCall] = []
    after: list[LanCall] = []

    def hears(heard: list[LanCall], *datagrams: bytes) -> None:
        display = LanListener(OFFICE, lambda: KEYS, clock.now, lan, LanMemory(memory), heard.append)
        display.start()

        def told() -> bool:
            for each in datagrams:
                send(each, lan)
            return bool(heard) and memory.exists()

        until(told)
        display.stop()

    hears(before, old)
    hears(after, old, fresh)
    assert (before, after) == ([CALL], [recalled])


def test_a_display_whose_memory_is_damaged_hears_all_the_same(tmp_path: Path) -> None:
    memory = tmp_path / "heard.json"
    memory.write_bytes(b"\xff\x00{")
    assert LanMemory(memory).read() == {}
    LanMemory(memory).keep({DEVICE: 5})
    assert LanMemory(memory).read() == {DEVICE: 5}
    LanMemory(tmp_path / "no folder" / "heard.json").keep({DEVICE: 6})


def test_a_display_whose_screen_fails_goes_on_listening(
    listen: Listen, caller: LanCaller, expected_log: LogWatch
) -> None:
    expected_log("the receiver of a call failed")
    heard: list[LanCall] = []

    def fail_first(call: LanCall) -> None:
        heard.append(call)
        if len(heard) == 1:
            raise RuntimeError

    listen(fail_first)

    def told() -> bool:
        caller.tell(CALL)
        return len(heard) > 1

    until(told)


def test_without_a_network_telling_and_listening_end_quietly(
    lan: LanSettings, tmp_path: Path
) -> None:
    nowhere = replace(lan, interface="203.0.113.1")
    clock = SystemClock()
    caller = LanCaller(OFFICE, DEVICE, KEY, clock.now, nowhere)
    memory = LanMemory(tmp_path / "heard.json")
    listener = LanListener(OFFICE, lambda: KEYS, clock.now, nowhere, memory, lambda _: None)
    listener.start()
    caller.tell(CALL)
    start = clock.monotonic()
    caller.stop()
    listener.stop()
    assert clock.monotonic() - start < 1
