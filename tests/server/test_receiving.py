# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sequencer answers to a device's outbox."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import msgspec
import pytest

from common.domain.alerts import Alert, standing, stands
from common.domain.events import (
    AlertEnded,
    AlertRaised,
    Body,
    CallKind,
    CounterOpened,
    DayClosed,
    ServingFinished,
    ServingStarted,
    TicketCalled,
)
from common.domain.identifiers import ClerkId, DeviceId, TicketId
from common.domain.refusals import SupersededReason
from common.domain.tickets import Stage, TicketFacts
from common.wire.messages import OutboxItem, Outcome
from server.sequencer.jobs import Adopt, TurnDay
from server.storage import devices
from tests.fakes import FakeClock
from tests.server.desk import ENGLISH, PASSPORT, PLAIN, Desk, Pen, counter, outcomes


@pytest.fixture
def kiosk(desk: Desk) -> Pen:
    """The kiosk with series A."""
    return Pen(desk, "kiosk-a", source=7)


def test_a_kiosks_tickets_are_accepted_in_order(desk: Desk, kiosk: Pen) -> None:
    items = [kiosk.issued("PA001"), kiosk.issued("PA002")]
    assert outcomes(desk, kiosk, *items) == [(Outcome.ACCEPTED, None)] * 2
    assert [t.partition(".")[2] for t in sorted(desk.state.tickets)] == ["PA001", "PA002"]
    assert [each.event.device for each in desk.entries()] == ["server", "kiosk-a", "kiosk-a"]


def test_an_event_that_comes_again_is_a_duplicate_also_within_a_batch(
    desk: Desk, kiosk: Pen
) -> None:
    item = kiosk.issued("PA001")
    assert outcomes(desk, kiosk, item, item) == [
        (Outcome.ACCEPTED, None),
        (Outcome.DUPLICATE, None),
    ]
    assert outcomes(desk, kiosk, item) == [(Outcome.DUPLICATE, None)]
    assert len(desk.entries()) == 2


def test_after_a_gap_nothing_is_taken_in_until_the_missing_event_comes(
    desk: Desk, kiosk: Pen
) -> None:
    first, missing, third, fourth = (kiosk.issued(f"PA00{n}") for n in range(1, 5))
    assert outcomes(desk, kiosk, first, third, fourth) == [
        (Outcome.ACCEPTED, None),
        (Outcome.REJECTED, "gap"),
        (Outcome.REJECTED, "gap"),
    ]
    assert outcomes(desk, kiosk, missing, third, fourth) == [(Outcome.ACCEPTED, None)] * 3


def test_the_count_of_a_device_goes_on_after_a_restart(
    desk: Desk, kiosk: Pen, clock: FakeClock
) -> None:
    desk.receive(kiosk.device, kiosk.issued("PA001"))
    lost, later = kiosk.issued("PA002"), kiosk.issued("PA003")
    restarted = Desk(desk.folder, clock, source=1)
    assert outcomes(restarted, kiosk, later) == [(Outcome.REJECTED, "gap")]
    assert outcomes(restarted, kiosk, lost, later) == [(Outcome.ACCEPTED, None)] * 2
    restarted.close()


def test_a_device_enrolled_anew_counts_from_one_again(desk: Desk, kiosk: Pen) -> None:
    desk.receive(kiosk.device, kiosk.issued("PA001"), kiosk.issued("PA002"))
    with desk.writer.engine.begin() as connection:
        devices.enrol(connection, desk.office.id, kiosk.device, b"digest")
    desk.run(Adopt({}))
    replaced = Pen(desk, "kiosk-a", source=8)
    items = [replaced.issued("PA003"), replaced.issued("PA004")]
    assert outcomes(desk, replaced, *items) == [(Outcome.ACCEPTED, None)] * 2


def test_an_event_that_is_new_though_its_count_is_not_is_taken_in(desk: Desk, kiosk: Pen) -> None:
    desk.receive(kiosk.device, kiosk.issued("PA001"), kiosk.issued("PA002"))
    restored_from_a_backup = Pen(desk, "kiosk-a", source=8)
    item = restored_from_a_backup.issued("PA003")
    assert outcomes(desk, kiosk, item) == [(Outcome.ACCEPTED, None)]


def test_a_number_that_was_given_twice_is_kept_beside_the_log(desk: Desk, kiosk: Pen) -> None:
    first, second = kiosk.issued("PA001"), kiosk.issued("PA001")
    reason = SupersededReason.NUMBER_TAKEN
    assert outcomes(desk, kiosk, first, second) == [
        (Outcome.ACCEPTED, None),
        (Outcome.SUPERSEDED, reason),
    ]
    assert desk.entries()[-1].superseded is reason
    assert len(desk.state.tickets) == 1


def test_a_superseded_event_that_comes_again_is_told_so_again(desk: Desk, kiosk: Pen) -> None:
    desk.receive(kiosk.device, kiosk.issued("PA001"))
    item = kiosk.issued("PA001")
    superseded = [(Outcome.SUPERSEDED, SupersededReason.NUMBER_TAKEN)]
    assert outcomes(desk, kiosk, item) == superseded
    assert outcomes(desk, kiosk, item) == superseded


def test_a_restart_leaves_superseded_events_out_of_the_state(
    desk: Desk, kiosk: Pen, clock: FakeClock
) -> None:
    desk.receive(kiosk.device, kiosk.issued("PA001"), kiosk.issued("PA001"))
    restarted = Desk(desk.folder, clock, source=1)
    assert restarted.ledger.standing == desk.ledger.standing
    restarted.close()


def test_a_kiosk_may_not_use_another_issuers_series(desk: Desk, kiosk: Pen) -> None:
    for taken in ("PB001", "PW001"):
        assert outcomes(desk, kiosk, kiosk.issued(taken)) == [(Outcome.REJECTED, "other_series")]
    assert not desk.state.tickets


def test_an_identity_that_no_database_keeps_is_rejected_and_the_rest_of_the_batch_is_taken(
    desk: Desk, kiosk: Pen
) -> None:
    sound = kiosk.issued("PA001")
    for field in ("id", "cause", "actor"):
        odd = msgspec.structs.replace(kiosk.issued("PA009").event, **{field: "a\0b"})
        assert outcomes(desk, kiosk, sound, OutboxItem(odd)) in (
            [(Outcome.ACCEPTED, None), (Outcome.REJECTED, "unreadable")],
            [(Outcome.DUPLICATE, None), (Outcome.REJECTED, "unreadable")],
        )


def test_a_final_rejection_is_no_gap_for_what_follows(desk: Desk, kiosk: Pen) -> None:
    items = [kiosk.issued("PB001"), kiosk.issued("PA001")]
    assert outcomes(desk, kiosk, *items) == [
        (Outcome.REJECTED, "other_series"),
        (Outcome.ACCEPTED, None),
    ]


@pytest.mark.parametrize(
    "body",
    [
        CounterOpened(counter(1), ClerkId("rima"), (PASSPORT,)),
        DayClosed((FakeClock().now()).date()),
        ServingStarted(TicketId("2026-03-02.PA001"), counter(1)),
    ],
)
def test_a_kiosk_tells_of_tickets_and_of_itself_only(desk: Desk, kiosk: Pen, body: Body) -> None:
    assert outcomes(desk, kiosk, kiosk.item(body)) == [(Outcome.REJECTED, "not_permitted")]


def test_a_kiosk_tells_what_it_needs_and_of_no_other_device(desk: Desk, kiosk: Pen) -> None:
    raised = [kiosk.item(AlertRaised(kiosk.device, alert)) for alert in Alert]
    assert outcomes(desk, kiosk, *raised) == [(Outcome.ACCEPTED, None)] * len(Alert)
    assert set(standing(desk.state.alerts, kiosk.device)) == set(Alert)
    ended = kiosk.item(AlertEnded(kiosk.device, Alert.PAPER_OUT))
    assert outcomes(desk, kiosk, ended) == [(Outcome.ACCEPTED, None)]
    assert not stands(desk.state.alerts, kiosk.device, Alert.PAPER_OUT)
    other = DeviceId("kiosk-b")
    for body in (AlertRaised(other, Alert.PAPER_OUT), AlertEnded(other, Alert.HELP_CALLED)):
        assert outcomes(desk, kiosk, kiosk.item(body)) == [(Outcome.REJECTED, "other_device")]


def test_a_counter_answers_calls_for_help_and_tells_of_no_device(desk: Desk, kiosk: Pen) -> None:
    desk.receive(kiosk.device, kiosk.item(AlertRaised(kiosk.device, Alert.HELP_CALLED)))
    pen = Pen(desk, "counter-1", source=8)
    answered = pen.item(AlertEnded(kiosk.device, Alert.HELP_CALLED), "rima")
    assert outcomes(desk, pen, answered) == [(Outcome.ACCEPTED, None)]
    for body in (
        AlertRaised(pen.device, Alert.PAPER_OUT),
        AlertEnded(kiosk.device, Alert.PAPER_OUT),
    ):
        assert outcomes(desk, pen, pen.item(body)) == [(Outcome.REJECTED, "not_permitted")]


def test_a_device_that_is_broken_is_broken_tomorrow(
    desk: Desk, kiosk: Pen, clock: FakeClock
) -> None:
    desk.receive(kiosk.device, kiosk.item(AlertRaised(kiosk.device, Alert.PRINTER_DOWN)))
    clock.advance(timedelta(days=1))
    desk.run(TurnDay(desk.office.id))
    assert stands(desk.state.alerts, kiosk.device, Alert.PRINTER_DOWN)
    restarted = Desk(desk.folder, clock, source=1)
    assert restarted.ledger.standing == desk.ledger.standing
    restarted.close()


def test_a_display_tells_nothing(desk: Desk) -> None:
    display = Pen(desk, "display", source=7)
    item = display.issued("PA001")
    assert outcomes(desk, display, item) == [(Outcome.REJECTED, "not_permitted")]


def test_an_event_of_another_device_or_office_is_rejected(desk: Desk, kiosk: Pen) -> None:
    item = kiosk.issued("PA001")
    for other in ({"device": "kiosk-b"}, {"office": "south"}):
        event = msgspec.structs.replace(item.event, **other)
        assert outcomes(desk, kiosk, OutboxItem(event)) == [(Outcome.REJECTED, "not_permitted")]


def test_an_event_that_cannot_be_read_is_rejected(desk: Desk, kiosk: Pen) -> None:
    event = kiosk.issued("PA001").event
    naive = event.at.replace(tzinfo=None)
    for damaged in (
        msgspec.structs.replace(event, type="ticket_eaten"),
        msgspec.structs.replace(event, data=msgspec.Raw(b'{"ticket": 5}')),
        msgspec.structs.replace(event, data=msgspec.Raw(bytes(event.data).replace(b"PA001", b"1"))),
        msgspec.structs.replace(event, at=naive),
        msgspec.structs.replace(event, device_seq=-(2**70)),
        msgspec.structs.replace(event, at=datetime.min.replace(tzinfo=_hours(14))),
        msgspec.structs.replace(event, at=datetime.max.replace(tzinfo=_hours(-12))),
    ):
        assert outcomes(desk, kiosk, OutboxItem(damaged)) == [(Outcome.REJECTED, "unreadable")]
    # And what is in the log can still be read.
    Desk(desk.folder, FakeClock(), source=9).close()


def _hours(ahead: int) -> timezone:
    """A time zone in which the calendar's last and first days have no name in UTC."""
    return timezone(timedelta(hours=ahead))


def test_what_an_isolated_counter_did_with_paper_becomes_part_of_the_log(
    desk: Desk, clock: FakeClock
) -> None:
    pen = Pen(desk, "counter-1", source=7)
    desk.run(TurnDay(desk.office.id))
    ticket = TicketId(f"{desk.state.day}.PA009")
    facts = TicketFacts(ticket, PASSPORT, PLAIN, ENGLISH, clock.now(), desk.setup("kiosk-a").id)
    here, clerk = counter(1), "rima"
    bodies: list[Body] = [
        CounterOpened(here, ClerkId(clerk), (PASSPORT,)),
        TicketCalled(ticket, here, ClerkId(clerk), CallKind.PAPER, facts),
        ServingStarted(ticket, here),
        ServingFinished(ticket, here),
    ]
    items = [pen.item(body, clerk) for body in bodies]
    assert outcomes(desk, pen, *items) == [(Outcome.ACCEPTED, None)] * 4
    assert desk.state.tickets[ticket].stage is Stage.SERVED


def test_a_counter_tells_nothing_of_another_counter(desk: Desk) -> None:
    pen = Pen(desk, "counter-1", source=7)
    item = pen.item(CounterOpened(counter(2), ClerkId("rima"), (PASSPORT,)), "rima")
    assert outcomes(desk, pen, item) == [(Outcome.REJECTED, "other_counter")]
