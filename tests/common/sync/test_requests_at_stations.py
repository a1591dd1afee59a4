# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests asked about by real stations of a real server program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest

from common.domain.catalogue import Delivery
from common.domain.commands import OpenCounter
from common.domain.identifiers import CounterId, DeviceId, PaymentId, TillId
from common.domain.payment.values import Method, PaymentStage
from common.domain.request.commands import SubmitRequest
from common.domain.request.refusals import RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.storage.settings import DATABASE_FILE, DeviceSettings
from common.storage.store import DeviceStore
from common.storage.system import SystemChance, SystemClock, UuidIds
from common.sync.answers import Denied, Ordered, SignedIn, SignInAnswer, Unreachable
from common.sync.request_answers import LastKnown, RequestRead
from common.sync.request_desk import Give, Known, Numbered
from common.sync.request_forms import Begin, Begun, Save, Saved
from common.sync.request_keeping import OrKeep, Waits
from common.sync.request_line import ByReceipt, Task
from common.sync.request_money import Pay, PaymentRead
from common.sync.request_tills import OpenTill, TillRead
from common.sync.station import Station
from common.sync.view import Connectivity, SettledEnd
from server.catalogue.publishing import publish
from server.installation import install
from tests.common.sync.kit import RIMA, only, order, until
from tests.common.sync.request_kit import ARABIC, FEE, IDS, LEILA, PASSPORT, new_id, new_request
from tests.server.requests.sample import a_catalogue, a_requesting_office
from tests.server.running import PASSWORD, RunningServer

pytestmark = pytest.mark.processes

A = TypeVar("A")


@dataclass
class Hall:
    """A server, a kiosk, and a counter at which Rima is signed in."""

    server: RunningServer
    folder: Path
    kiosk: Station
    counter: Station


def station_of(folder: Path, server: RunningServer, device: str) -> Station:
    """A device's station, started; its data stays when it is made again."""
    clock = SystemClock()
    settings = DeviceSettings(
        server.url, a_requesting_office().id, DeviceId(device), server.tokens[device]
    )
    store = DeviceStore(folder / device / DATABASE_FILE, clock)
    station = Station(settings, store, clock, UuidIds(), SystemChance())
    station.start()
    return station


def sign_in(station: Station) -> None:
    """Rima signs in."""
    answers: list[SignInAnswer] = []
    station.sign_in(RIMA, PASSWORD, answers.append)
    assert isinstance(only(answers), SignedIn)


def ask(station: Station, task: Task[A]) -> A:
    """What comes of a task."""
    answers: list[A] = []
    station.request(task, answers.append)
    return only(answers, 30)


def online(*stations: Station) -> None:
    """Wait until the stations are in step with the server."""
    until(lambda: all(each.view.connectivity is Connectivity.ONLINE for each in stations))


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """A hall in which everything runs."""
    tmp_path = tmp_path_factory.mktemp("hall")
    office = a_requesting_office()
    data = tmp_path / "server"
    tokens = {str(device): token for device, token in install(data, office).items()}
    publish(data, a_catalogue(), SystemClock())
    with RunningServer(data, office.id, tokens) as server:
        server.add_clerk(RIMA)
        kiosk, counter = (station_of(tmp_path, server, each) for each in ("kiosk-a", "counter-1"))
        try:
            online(kiosk, counter)
            sign_in(counter)
            made = Hall(server, tmp_path, kiosk, counter)
            yield made
            kiosk, counter = made.kiosk, made.counter
        finally:
            kiosk.stop()
            counter.stop()


def test_a_request_goes_from_the_kiosk_to_the_till(hall: Hall) -> None:
    request = new_request()
    begun = ask(hall.kiosk, Begin(request, PASSPORT, ARABIC))
    assert isinstance(begun, Begun)
    saved = ask(hall.kiosk, ByReceipt(begun.secret, Save(request, new_id(), 0, LEILA)))
    assert isinstance(saved, Saved)
    submit = Give(request, SubmitRequest(FEE, Delivery.COUNTER))
    assert isinstance(ask(hall.kiosk, ByReceipt(begun.secret, submit)), RequestRead)
    found = ask(hall.counter, Numbered(begun.state.number))
    assert isinstance(found, RequestRead)
    assert found.view.state.stage is RequestStage.FEE_DUE
    assert isinstance(ask(hall.counter, OpenTill(TillId(IDS.new()), 0)), TillRead)
    pay = Pay(request, PaymentId(IDS.new()), FEE, "SYP", Method.CASH)
    hall.server.restart()
    paid = ask(hall.counter, pay)
    while isinstance(paid, Unreachable):
        online(hall.counter)
        paid = ask(hall.counter, pay)
    assert isinstance(paid, PaymentRead)
    assert paid.state.stage is PaymentStage.TAKEN
    assert "Leila" not in hall.server.log()


def test_a_question_without_a_session_is_denied_and_a_call_needs_no_answer_to_it(
    hall: Hall,
) -> None:
    online(hall.kiosk, hall.counter)
    request = new_request()
    assert isinstance(ask(hall.kiosk, Begin(request, PASSPORT, ARABIC)), Begun)
    hall.counter.sign_out()
    denied = ask(hall.counter, Known(request))
    assert isinstance(denied, Denied)
    assert denied.code == "sign_in_first"
    sign_in(hall.counter)
    assert isinstance(order(hall.counter, OpenCounter(CounterId("1"))), Ordered)


def test_whoever_waits_is_answered_when_the_device_stops(hall: Hall, tmp_path: Path) -> None:
    kiosk = station_of(tmp_path, hall.server, "kiosk-b")
    online(kiosk)
    answers: list[object] = []
    for _ in range(20):
        kiosk.request(Known(new_request()), answers.append)
    kiosk.stop()
    until(lambda: len(answers) == 20)
    kiosk.request(Known(new_request()), answers.append)
    assert answers[-1] == Unreachable()


def test_what_is_filed_while_the_server_is_dead_is_there_once_it_is_back(
    hall: Hall,
) -> None:
    before = new_request()
    begun = ask(hall.counter, Begin(before, PASSPORT, ARABIC))
    assert isinstance(begun, Begun)
    assert isinstance(ask(hall.counter, Known(before)), RequestRead)
    online(hall.counter)
    hall.server.kill()
    until(lambda: hall.counter.view.connectivity is Connectivity.OFFLINE)
    known = ask(hall.counter, Numbered(begun.state.number))
    assert isinstance(known, LastKnown)
    assert known.view.known_at < hall.counter.now()
    request = new_request()
    assert ask(hall.counter, OrKeep(Begin(request, PASSPORT, ARABIC))) == Waits()
    assert ask(hall.counter, OrKeep(Save(request, new_id(), 0, LEILA))) == Waits(1)
    # The counter is switched off, too, and Rima signs in before the server is back.
    hall.counter.stop()
    hall.counter = station_of(hall.folder, hall.server, "counter-1")
    sign_in(hall.counter)
    assert [each.type for each in hall.counter.view.requests_waiting] == [
        "start_request",
        "save_answers",
    ]
    submit = Give(request, SubmitRequest(FEE, Delivery.COUNTER), new_id())
    until(lambda: hall.counter.view.connectivity is Connectivity.OFFLINE)
    assert ask(hall.counter, OrKeep(submit)) == Waits()
    refused = Give(before, SubmitRequest(FEE, Delivery.COUNTER), new_id())
    assert ask(hall.counter, OrKeep(refused)) == Waits()
    hall.server.start()
    until(lambda: not hall.counter.view.requests_waiting, 30)
    settled = {each.id: each for each in hall.counter.view.requests_settled}
    assert settled[submit.id].end is SettledEnd.SENT  # type: ignore[index]  # it has one
    told = settled[refused.id]  # type: ignore[index]  # it has one
    assert told.refusal is not None
    assert told.refusal.reason is RequestRefusalReason.ANSWERS_INCOMPLETE
    found = ask(hall.counter, Known(request))
    assert isinstance(found, RequestRead)
    assert found.view.state.stage is RequestStage.FEE_DUE
    assert {each.clerk for each in found.view.entries} == {RIMA}


def test_what_a_kiosk_took_down_waits_until_the_server_is_back(hall: Hall) -> None:
    online(hall.kiosk)
    hall.server.kill()
    until(lambda: hall.kiosk.view.connectivity is Connectivity.OFFLINE)
    request = new_request()
    for task in (
        OrKeep(Begin(request, PASSPORT, ARABIC)),
        OrKeep(Save(request, new_id(), 0, LEILA)),
        OrKeep(Give(request, SubmitRequest(FEE, Delivery.COUNTER), new_id())),
    ):
        assert isinstance(ask(hall.kiosk, task), Waits)
    hall.kiosk.stop()
    hall.kiosk = station_of(hall.folder, hall.server, "kiosk-a")
    hall.server.start()
    until(lambda: len(hall.kiosk.view.requests_settled) == 3, 30)
    assert not hall.kiosk.view.requests_waiting
    assert {each.end for each in hall.kiosk.view.requests_settled} == {SettledEnd.SENT}
    again = ask(hall.kiosk, Begin(request, PASSPORT, ARABIC))
    assert isinstance(again, Begun)
    assert again.state.stage is RequestStage.FEE_DUE
