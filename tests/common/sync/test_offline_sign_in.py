# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in: the server vouches, and for a while after that this device can."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from common.domain.commands import OpenCounter, Role
from common.storage.settings import DATABASE_FILE
from common.storage.store import DeviceStore
from common.sync.answers import (
    Denied,
    LockedOut,
    Ordered,
    SignedIn,
    SignInKind,
    Unreachable,
    WrongCredentials,
)
from common.sync.clock_offset import CorrectedClock
from common.sync.keeper import Keeper
from common.sync.offline_sign_in import OfflineSignIn
from common.sync.view import Connectivity
from common.wire.messages import Session
from tests.common.domain.kit import ONE
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import COUNTER, RIMA, online, opened, order, sign_in, signed_in, until
from tests.common.sync.paper_server import PASSWORD, Fault, PaperServer
from tests.fakes import FakeClock


def test_the_server_lets_a_clerk_in_and_out(paper: PaperServer, station: MakeStation) -> None:
    counter = station(COUNTER)
    online(counter)
    answer = sign_in(counter)
    assert isinstance(answer, SignedIn)
    assert answer.kind is SignInKind.ONLINE
    assert counter.view.session == answer.session
    assert sign_in(counter, "wrong") == WrongCredentials()
    paper.passwords["rima"] = "locked"
    assert sign_in(counter) == LockedOut(30)
    paper.fail("sessions", Fault.UNREADABLE_400)
    assert isinstance(sign_in(counter), Denied)
    counter.sign_out()
    assert counter.view.session is None
    until(lambda: ("DELETE", "current") in paper.requests)


def test_without_a_server_only_who_was_here_lately_gets_in(
    paper: PaperServer, station: MakeStation
) -> None:
    counter = station(COUNTER)
    online(counter)
    paper.kill()
    until(lambda: counter.view.connectivity is Connectivity.OFFLINE)
    assert sign_in(counter) == Unreachable()
    paper.start()
    online(counter)
    signed_in(counter)
    counter.sign_out()
    paper.kill()
    until(lambda: counter.view.connectivity is Connectivity.OFFLINE)
    assert sign_in(counter, "wrong") == WrongCredentials()
    answer = sign_in(counter)
    assert isinstance(answer, SignedIn)
    assert answer.kind is SignInKind.OFFLINE
    assert answer.session.name == "Rima S."


def test_an_offline_sign_in_is_told_to_the_server_when_it_is_back(
    paper: PaperServer, station: MakeStation
) -> None:
    counter = station(COUNTER)
    online(counter)
    signed_in(counter)
    counter.stop()
    paper.kill()
    counter = station(COUNTER)
    assert isinstance(sign_in(counter), SignedIn)
    assert counter.view.signed_in is SignInKind.OFFLINE
    paper.start()
    online(counter)
    assert isinstance(order(counter, OpenCounter(ONE)), Ordered)
    until(lambda: counter.view.signed_in is SignInKind.ONLINE)


def test_an_offline_sign_in_that_the_server_does_not_take_over_ends(
    paper: PaperServer, station: MakeStation
) -> None:
    counter = station(COUNTER)
    online(counter)
    opened(counter)
    paper.kill()
    until(lambda: counter.view.connectivity is Connectivity.OFFLINE)
    counter.sign_out()
    assert isinstance(sign_in(counter), SignedIn)
    paper.passwords["rima"] = "another one"
    paper.start()
    online(counter)
    until(lambda: counter.view.session is None)
    paper.kill()
    until(lambda: counter.view.connectivity is Connectivity.OFFLINE)
    # The server has said no to this password, so it vouches for nobody any more.
    assert sign_in(counter) == Unreachable()


def make_offline(tmp_path: Path, clock: FakeClock) -> OfflineSignIn:
    store = DeviceStore(tmp_path / DATABASE_FILE, clock)
    store.open()
    return OfflineSignIn(store, Keeper(store), CorrectedClock(clock), clock)


def a_session(clock: FakeClock) -> Session:
    return Session("token", RIMA, "Rima S.", Role.CLERK, clock.now())


def test_guessing_is_locked_out_for_a_minute(tmp_path: Path) -> None:
    clock = FakeClock()
    offline = make_offline(tmp_path, clock)
    offline.remember(a_session(clock), PASSWORD)
    for _ in range(5):
        assert offline.check(RIMA, "guess") == WrongCredentials()
    assert offline.check(RIMA, PASSWORD) == LockedOut(60)
    clock.advance(60)
    session = offline.check(RIMA, PASSWORD)
    assert isinstance(session, Session)
    assert session.token == ""
    assert session.expires_at == clock.now() + timedelta(hours=12)


def test_after_seven_days_the_device_no_longer_vouches(tmp_path: Path) -> None:
    clock = FakeClock()
    offline = make_offline(tmp_path, clock)
    offline.remember(a_session(clock), PASSWORD)
    clock.advance(timedelta(days=7, seconds=1))
    assert offline.check(RIMA, PASSWORD) == Unreachable()
