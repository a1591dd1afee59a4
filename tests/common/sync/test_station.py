# SPDX-License-Identifier: GPL-3.0-or-later
"""A station and its server: what is done is sent, what happens is seen, nothing gets lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.commands import CallNext, FinishServing, OpenCounter, StartServing, TakeTicket
from common.domain.events import TicketCalled, TicketIssued
from common.domain.identifiers import DeviceId, TicketId
from common.domain.refusals import Refusal, RefusalReason, SupersededReason
from common.domain.tickets import Stage, TicketFacts
from common.sync.answers import Acted, Denied, NotReady, Ordered, Unreachable
from common.sync.view import Connectivity, EventSource, StationWarning
from common.wire.messages import Person
from tests.common.domain.kit import ARABIC, ONE, PASSPORT, SAMI, STANDARD, TWO
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import (
    COUNTER,
    DISPLAY,
    ISSUE,
    KIOSK,
    OPEN_OFFICE,
    Watcher,
    in_step,
    issue,
    online,
    opened,
    order,
    signed_in,
    until,
)
from tests.common.sync.paper_server import Fault, PaperServer
from tests.log_watch import LogWatch


def test_a_ticket_is_issued_here_and_reaches_the_log(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    tickets = [issue(kiosk) for _ in range(3)]
    assert [str(ticket).partition(".")[2] for ticket in tickets] == ["PA001", "PA002", "PA003"]
    in_step(paper, kiosk)
    assert set(paper.state.tickets) == set(tickets)


def test_what_happens_elsewhere_is_seen_and_each_event_is_told_once(
    paper: PaperServer, station: MakeStation
) -> None:
    display, kiosk = station(DISPLAY), station(KIOSK)
    watched, own = Watcher(), Watcher()
    online(display, kiosk)
    display.subscribe(watched)
    kiosk.subscribe(own)
    for _ in range(5):
        issue(kiosk)
    in_step(paper, display, kiosk)
    issued = [entry.event.id for entry in paper.log if entry.event.type == "ticket_issued"]
    assert [e.id for e in watched.told if isinstance(e.body, TicketIssued)] == issued
    assert [e.id for e in own.told if isinstance(e.body, TicketIssued)] == issued
    assert {each.source for each in own.events} == {EventSource.OWN}
    assert {each.source for each in watched.events} == {EventSource.LIVE}


def test_a_kiosk_goes_on_without_its_server_and_tells_it_afterwards(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    before = issue(kiosk)
    paper.kill()
    until(lambda: kiosk.view.connectivity is Connectivity.OFFLINE)
    cut_off = [issue(kiosk) for _ in range(250)]
    assert kiosk.view.pending >= 250
    assert kiosk.view.as_of is not None
    paper.start()
    online(kiosk)
    in_step(paper, kiosk)
    assert set(paper.state.tickets) == {before, *cut_off}
    sent = [e.event.device_seq for e in paper.log if e.event.device == KIOSK]
    assert sent == list(range(1, len(sent) + 1))


def test_a_restart_without_a_server_knows_everything_again(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    known = issue(kiosk)
    in_step(paper, kiosk)
    paper.kill()
    unsent = issue(kiosk)
    state = kiosk.view.state
    key = kiosk.signing_key
    kiosk.stop()
    again = station()
    assert again.view.state == state
    assert set(state.tickets) == {known, unsent}
    assert again.view.office == OPEN_OFFICE
    assert again.signing_key == key
    assert again.day_keys(state.day) == b"k" * 32
    assert str(issue(again)).endswith("PA003")
    paper.start()
    in_step(paper, again)
    assert len(paper.state.tickets) == 3


@pytest.mark.parametrize(
    "fault",
    [
        Fault.FAULT_500,
        Fault.BUSY_503,
        Fault.GARBAGE,
        Fault.UNHEARD,
        Fault.LOST_REPLY,
        Fault.TRUNCATED,
    ],
)
def test_a_failed_sending_is_repeated_and_nothing_is_doubled(
    paper: PaperServer, station: MakeStation, fault: Fault
) -> None:
    kiosk = station()
    online(kiosk)
    paper.fail("outbox", fault, fault)
    tickets = {issue(kiosk), issue(kiosk)}
    in_step(paper, kiosk)
    assert set(paper.state.tickets) == tickets
    assert sum(entry.event.type == "ticket_issued" for entry in paper.log) == 2
    assert not kiosk.view.superseded


@pytest.mark.parametrize("path", ["configuration", "log", "public-key", "day-keys", "stream"])
@pytest.mark.parametrize("fault", [Fault.FAULT_500, Fault.UNHEARD, Fault.TRUNCATED])
def test_whatever_breaks_on_the_way_in_is_tried_again(
    paper: PaperServer, station: MakeStation, path: str, fault: Fault
) -> None:
    paper.happen()
    paper.fail(path, fault, fault)
    kiosk = station()
    online(kiosk)
    issue(kiosk)
    in_step(paper, kiosk)


def test_a_stream_that_breaks_off_in_the_middle_of_an_event_loses_none(
    paper: PaperServer, station: MakeStation
) -> None:
    display, kiosk = station(DISPLAY), station(KIOSK)
    watched = Watcher()
    display.subscribe(watched)
    online(display, kiosk)
    for _ in range(4):
        paper.fail("stream", Fault.TRUNCATED)
        paper.kill()
        issue(kiosk)
        paper.start()
        in_step(paper, display, kiosk)
    told = [event.id for event in watched.told if isinstance(event.body, TicketIssued)]
    assert told == [e.event.id for e in paper.log if e.event.type == "ticket_issued"]


def test_a_device_that_is_not_accepted_says_so(paper: PaperServer, station: MakeStation) -> None:
    paper.fail("configuration", Fault.REFUSED_401)
    kiosk = station()
    until(lambda: kiosk.view.connectivity is Connectivity.REFUSED)


def test_without_a_set_up_nothing_can_be_decided(paper: PaperServer, station: MakeStation) -> None:
    paper.kill()
    kiosk = station()
    assert kiosk.view.office is None
    assert kiosk.act(ISSUE) == NotReady()


def test_a_new_set_up_arrives_while_connected(paper: PaperServer, station: MakeStation) -> None:
    kiosk = station()
    online(kiosk)
    paper.office = replace(OPEN_OFFICE, currency="EUR")
    paper.announce("v2")
    until(lambda: kiosk.view.office is not None and kiosk.view.office.currency == "EUR")


def test_an_event_the_server_will_not_have_is_kept_and_told(
    paper: PaperServer, station: MakeStation
) -> None:
    paper.reject["ticket_issued"] = "not_permitted"
    kiosk = station()
    online(kiosk)
    refused = issue(kiosk)
    until(lambda: StationWarning.EVENT_REJECTED in kiosk.view.warnings)
    assert [note.reason for note in kiosk.view.rejected] == ["not_permitted"]
    assert refused not in kiosk.view.state.tickets
    paper.reject.clear()
    taken = issue(kiosk)
    assert taken != refused
    in_step(paper, kiosk)
    kiosk.stop()
    assert [note.reason for note in station().view.rejected] == ["not_permitted"]


def test_an_event_the_server_cannot_read_does_not_hold_up_the_others(
    paper: PaperServer, station: MakeStation, expected_log: LogWatch
) -> None:
    expected_log("cannot read an event of type ticket_issued: bad_message")
    kiosk = station()
    online(kiosk)
    paper.kill()
    tickets = [issue(kiosk) for _ in range(4)]
    # All four, then two, then one: the first of them is the one that cannot be read.
    paper.fail("outbox", *[Fault.UNREADABLE_400] * 3)
    paper.start()
    in_step(paper, kiosk)
    assert set(paper.state.tickets) == set(tickets[1:])
    assert [note.reason for note in kiosk.view.rejected] == ["bad_message"]


def test_a_server_that_fails_at_the_same_event_again_and_again_is_warned_of(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    paper.fail("outbox", *[Fault.FAULT_500] * 7)
    issue(kiosk)
    until(lambda: StationWarning.OUTBOX_STUCK in kiosk.view.warnings)
    in_step(paper, kiosk)
    until(lambda: StationWarning.OUTBOX_STUCK not in kiosk.view.warnings)


def test_a_device_the_server_has_lost_track_of_counts_on_where_it_is_told(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    issue(kiosk)
    in_step(paper, kiosk)
    paper.heard[KIOSK] = 0
    issue(kiosk)
    issue(kiosk)
    in_step(paper, kiosk)
    assert len(paper.state.tickets) == 3
    assert paper.heard[KIOSK] == 2


def test_a_new_epoch_is_read_anew_and_offered_what_it_has_lost(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk, display = station(KIOSK), station(DISPLAY)
    online(kiosk, display)
    tickets = [issue(kiosk) for _ in range(6)]
    in_step(paper, kiosk, display)
    paper.kill()
    during = issue(kiosk)
    paper.begin_epoch(keep=3)
    paper.start()
    in_step(paper, kiosk, display)
    assert set(paper.state.tickets) == {*tickets, during}
    assert all(entry.epoch == 2 for entry in paper.log)


def test_nothing_is_sent_before_the_log_has_been_read(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    paper.kill()
    issue(kiosk)
    before = len(paper.requests)
    paper.fail("log", Fault.BUSY_503, Fault.BUSY_503)
    paper.start()
    in_step(paper, kiosk)
    asked = [path.partition("?")[0].rpartition("/")[2] for _, path in paper.requests[before:]]
    third_reading = [place for place, name in enumerate(asked) if name == "log"][2]
    assert asked.index("outbox") > third_reading


def test_an_order_is_carried_out_and_seen_at_once(paper: PaperServer, station: MakeStation) -> None:
    kiosk, counter = station(KIOSK), station(COUNTER)
    online(kiosk, counter)
    ticket = issue(kiosk)
    in_step(paper, kiosk, counter)
    opened(counter)
    called = order(counter, CallNext(ONE))
    assert isinstance(called, Ordered)
    assert counter.view.state.tickets[ticket].stage is Stage.CALLED
    nobody = order(counter, CallNext(ONE))
    assert isinstance(nobody, Refusal)
    assert nobody.reason is RefusalReason.TICKET_OPEN
    in_step(paper, kiosk, counter)


@pytest.mark.parametrize("fault", [Fault.LOST_REPLY, Fault.UNHEARD, Fault.BUSY_503])
def test_a_lost_reply_is_repaired_by_asking_again_and_one_citizen_is_called(
    paper: PaperServer, station: MakeStation, fault: Fault
) -> None:
    kiosk, counter = station(KIOSK), station(COUNTER)
    watched = Watcher()
    counter.subscribe(watched)
    online(kiosk, counter)
    issue(kiosk)
    issue(kiosk)
    opened(counter)
    paper.fail("commands", fault, fault)
    assert isinstance(order(counter, CallNext(ONE)), Ordered)
    in_step(paper, kiosk, counter)
    assert sum(entry.event.type == "ticket_called" for entry in paper.log) == 1
    assert sum(isinstance(event.body, TicketCalled) for event in watched.told) == 1


def test_an_order_that_nobody_answers_is_unreachable_in_time(
    paper: PaperServer, station: MakeStation
) -> None:
    counter = station(COUNTER, order_seconds=1.0)
    online(counter)
    signed_in(counter)
    paper.fail("commands", *[Fault.SILENT] * 5)
    assert order(counter, OpenCounter(ONE), seconds=4) == Unreachable()


def test_an_order_without_rights_is_denied(paper: PaperServer, station: MakeStation) -> None:
    counter = station(COUNTER)
    online(counter)
    paper.fail("commands", Fault.REFUSED_401)
    answer = order(counter, OpenCounter(ONE))
    assert isinstance(answer, Denied)
    assert answer.code == "unknown_device"


def test_an_isolated_counter_serves_by_the_paper_and_its_work_is_in_the_log_afterwards(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk, counter = station(KIOSK), station(COUNTER)
    online(kiosk, counter)
    opened(counter)
    paper.kill()
    until(lambda: counter.view.connectivity is not Connectivity.ONLINE)
    ticket = issue(kiosk)
    issued = kiosk.view.state.tickets[ticket]
    facts = TicketFacts(ticket, PASSPORT, STANDARD, ARABIC, issued.issued_at, KIOSK)
    for command in (TakeTicket(ONE, facts), StartServing(ONE), FinishServing(ONE)):
        assert isinstance(counter.act(command), Acted)
    paper.start()
    in_step(paper, kiosk, counter)
    assert paper.state.tickets[ticket].stage is Stage.SERVED
    assert paper.state.tickets[ticket].issue_known
    assert not counter.view.superseded


def test_work_that_the_log_contradicts_is_told_to_its_clerk(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk, counter = station(KIOSK), station(COUNTER)
    online(kiosk, counter)
    ticket = issue(kiosk)
    in_step(paper, kiosk, counter)
    opened(counter)
    in_step(paper, kiosk, counter)
    paper.kill()
    until(lambda: counter.view.connectivity is not Connectivity.ONLINE)
    issued = kiosk.view.state.tickets[ticket]
    facts = TicketFacts(ticket, PASSPORT, STANDARD, ARABIC, issued.issued_at, KIOSK)
    assert isinstance(counter.act(TakeTicket(ONE, facts)), Acted)
    for command in (OpenCounter(TWO), CallNext(TWO), StartServing(TWO), FinishServing(TWO)):
        paper.command(command, SAMI)
    paper.start()
    in_step(paper, kiosk, counter)
    (note,) = counter.view.superseded
    assert (note.ticket, note.reason) == (ticket, SupersededReason.ALREADY_ENDED)
    assert not kiosk.view.superseded
    counter.stop()
    again = station(COUNTER)
    until(lambda: again.view.superseded == (note,))


def test_a_citizen_s_data_is_shown_when_the_server_gives_it(
    paper: PaperServer, station: MakeStation
) -> None:
    counter = station(COUNTER)
    online(counter)
    signed_in(counter)
    ticket = TicketId("2026-03-02.PA001")
    answers: list[Person | None] = []
    counter.person(ticket, answers.append)
    until(lambda: answers == [Person("A. B.", "N123")])
    paper.fail("person", Fault.FAULT_500)
    counter.person(ticket, answers.append)
    until(lambda: answers[1:] == [None])


def test_sealed_data_travels_with_its_ticket(paper: PaperServer, station: MakeStation) -> None:
    kiosk = station()
    online(kiosk)
    answer = kiosk.act(ISSUE, sealed=lambda ticket: f"sealed {ticket}".encode())
    assert isinstance(answer, Acted)
    (event,) = answer.events
    assert isinstance(event.body, TicketIssued)
    in_step(paper, kiosk)
    assert paper.sealed == {event.id: f"sealed {event.body.ticket}".encode()}


def test_only_the_first_key_of_a_device_counts(paper: PaperServer, station: MakeStation) -> None:
    paper.public_keys[KIOSK] = b"x" * 32
    kiosk = station()
    online(kiosk)
    until(lambda: StationWarning.KEY_REFUSED in kiosk.view.warnings)


def test_a_listener_that_fails_is_reported_and_the_others_are_told(
    paper: PaperServer, station: MakeStation, expected_log: LogWatch
) -> None:
    expected_log("a listener of the station failed")
    kiosk = station(DeviceId("kiosk-2"))
    online(kiosk)
    watched = Watcher()

    def broken(*_: object) -> None:
        raise RuntimeError

    end = kiosk.subscribe(broken)
    kiosk.subscribe(watched)
    issue(kiosk)
    end()
    issue(kiosk)
    assert sum(isinstance(event.body, TicketIssued) for event in watched.told) == 2


@pytest.mark.parametrize("path", ["day-keys", "public-key", "health"])
def test_what_is_denied_on_the_side_does_not_keep_a_device_from_the_log(
    paper: PaperServer, station: MakeStation, path: str
) -> None:
    paper.fail(path, Fault.UNREADABLE_400)
    kiosk = station()
    online(kiosk)
    issue(kiosk)
    in_step(paper, kiosk)


def test_a_device_gives_its_key_again_to_a_server_that_has_forgotten_it(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    key = paper.public_keys[KIOSK]
    paper.kill()
    paper.public_keys, paper.version = {}, "as it was once"
    paper.start()
    until(lambda: paper.public_keys == {KIOSK: key})


def test_a_device_whose_key_the_set_up_names_does_not_give_it_again(
    paper: PaperServer, station: MakeStation
) -> None:
    kiosk = station()
    online(kiosk)
    paper.kill()
    paper.version = "with the key"
    paper.start()
    online(kiosk)
    issue(kiosk)
    in_step(paper, kiosk)
    assert sum(path.endswith("public-key") for _, path in paper.requests) == 1


def test_a_mistake_of_the_program_leaves_nobody_waiting_for_an_answer(
    paper: PaperServer,
    station: MakeStation,
    monkeypatch: pytest.MonkeyPatch,
    expected_log: LogWatch,
) -> None:
    expected_log("a request to the server failed")
    counter = station(COUNTER)
    online(counter)
    opened(counter)
    with monkeypatch.context() as broken:
        broken.setattr("common.sync.desk.encode_command", lambda _: 1 // 0)
        assert order(counter, CallNext(ONE)) == Unreachable()
    kiosk = station()
    online(kiosk)
    issue(kiosk)
    in_step(paper, kiosk, counter)
    assert isinstance(order(counter, CallNext(ONE)), Ordered)
