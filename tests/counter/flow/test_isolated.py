# SPDX-License-Identifier: GPL-3.0-or-later
"""Without the server: the paper is the lock, everything is kept, and the clerk is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from common.domain.commands import MarkSeen, Proof, TakeTicket
from common.domain.events import TicketCalled, TicketRecalled
from common.domain.identifiers import ClerkId, EventId
from common.domain.refusals import Refusal, RefusalReason
from common.identity.signatures import new_signing_key
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.answers import NotReady, Unreachable
from common.sync.view import Connectivity
from counter.flow.actions import Action, Panel, Primary
from counter.flow.choices import ParkFor
from counter.flow.codes import BadPaper, CodeFault
from counter.flow.notices import Trouble
from counter.flow.screen import Link
from counter.flow.situation import DeskStage
from tests.counter.differences import History
from tests.counter.flow.rig import Rig
from tests.counter.station import paper_of


@pytest.fixture
def rig() -> Rig:
    made = Rig()
    made.open()
    return made


def test_a_ticket_is_taken_by_its_paper_and_told_to_the_displays(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    rig.station.lose_server()
    assert rig.page.primary is Primary.TAKE
    assert rig.page.suggestion is not None
    rig.desk.scan(paper_of(rig.station, ticket))
    rig.station.pass_minutes(1)
    rig.press(Action.RECALL, Action.PRIMARY, Action.PRIMARY)
    assert [type(event.body) for event in rig.announced] == [TicketCalled, TicketRecalled]
    assert rig.stage() is DeskStage.IDLE
    assert not [c for c in rig.station.ordered if isinstance(c, TakeTicket)]


def test_a_paper_is_taken_with_the_server_too(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    rig.desk.enter_number(paper_of(rig.station, ticket))
    assert isinstance(rig.station.ordered[-1], TakeTicket)
    assert rig.announced == []


@pytest.mark.parametrize("number", ["pa1", "PA 77", "PW 3"])
def test_a_typed_number_is_taken_known_or_not(rig: Rig, number: str) -> None:
    rig.station.issue("passport")
    rig.station.lose_server()
    rig.press(Action.PRIMARY)
    assert rig.page.panel is Panel.NUMBER
    rig.desk.enter_number(number)
    assert rig.stage() is DeskStage.CALLED
    called = rig.station.acted[-1]
    assert isinstance(called, TakeTicket)
    assert called.proof is Proof.TYPED


@pytest.mark.parametrize("number", ["hello", "ZA 1", "PZ 1"])
def test_a_number_that_no_ticket_here_can_have_is_refused(rig: Rig, number: str) -> None:
    rig.station.lose_server()
    rig.desk.enter_number(number)
    notice = rig.notice()
    assert isinstance(notice, Refusal)
    assert notice.reason is RefusalReason.UNKNOWN_NUMBER


def test_a_bad_paper_says_what_is_wrong(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    good = paper_of(rig.station, ticket)
    office = rig.station.view.office
    assert office is not None

    def fault(code: str) -> CodeFault:
        rig.desk.scan(code)
        notice = rig.notice()
        assert isinstance(notice, BadPaper)
        return notice.fault

    assert fault("4006381333931") is CodeFault.NOT_A_TICKET
    assert fault(good[:-9]) is CodeFault.DAMAGED
    assert fault(paper_of(rig.station, ticket, new_signing_key())) is CodeFault.FORGED
    rig.station.inner.configure(replace(office, id="elsewhere"))  # type: ignore[arg-type]  # a name
    assert fault(good) is CodeFault.OTHER_OFFICE
    rig.station.inner.configure(office)
    rig.station.clock.advance(timedelta(days=1))
    assert fault(good) is CodeFault.OTHER_DAY


def test_a_scan_that_could_not_be_read_is_told(rig: Rig) -> None:
    rig.desk.scan_failed()
    assert rig.notice() is Trouble.SCANNED_UNREADABLE


def test_a_server_that_does_not_answer_leaves_the_clerk_working(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    rig.station.next_answer = Unreachable()
    rig.press(Action.PRIMARY)
    assert rig.notice() is Trouble.NO_ANSWER
    assert rig.link() is Link.ISOLATED
    rig.desk.scan(paper_of(rig.station, ticket))
    assert isinstance(rig.station.acted[-1], TakeTicket)
    rig.station.inner.connect(Connectivity.CONNECTING)
    assert rig.link() is Link.ISOLATED
    later = rig.station.now() + timedelta(seconds=5)
    rig.station.inner.show(replace(rig.station.view, as_of=later, connectivity=Connectivity.ONLINE))
    assert rig.link() is Link.ONLINE


def test_the_link_is_told_as_it_is(rig: Rig) -> None:
    rig.station.inner.connect(Connectivity.CONNECTING)
    assert rig.link() is Link.CONNECTING
    rig.station.inner.connect(Connectivity.REFUSED)
    assert rig.link() is Link.REFUSED
    rig.station.inner.show(replace(rig.station.view, connectivity=Connectivity.ONLINE, pending=2))
    assert rig.link() is Link.SENDING


def test_a_store_in_trouble_is_told_and_nothing_is_done(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    rig.station.lose_server()
    for answer, told in (
        (StoreTrouble(TroubleReason.DISK_FULL), Trouble.STORE),
        (NotReady(), Trouble.NOT_READY),
        (Refusal(RefusalReason.TICKET_OPEN), Refusal(RefusalReason.TICKET_OPEN)),
    ):
        rig.station.next_act = answer
        rig.desk.scan(paper_of(rig.station, ticket))
        assert rig.notice() == told
    assert rig.stage() is DeskStage.IDLE


def test_an_act_that_breaks_is_logged_and_told(rig: Rig, expected_log: object) -> None:
    assert callable(expected_log)
    expected_log("an act on this device failed")
    rig.serve()
    rig.station.lose_server()
    rig.station.next_act = OSError()
    rig.press(Action.PARK)
    rig.desk.choose(ParkFor(5))
    assert rig.notice() is Trouble.FAILED


def test_leaving_works_without_the_server(rig: Rig) -> None:
    rig.station.lose_server()
    rig.press(Action.SIGN_OUT)
    assert rig.sign_in_page.ready


def test_what_the_log_says_otherwise_is_told_until_it_is_read(rig: Rig) -> None:
    rig.press(Action.DISMISS)
    ticket = rig.station.issue("passport")
    first, second = History(rig.station).called((ticket, ticket))
    assert noted(rig) == [first, second]
    rig.press(Action.DISMISS)
    assert noted(rig) == [second]
    rig.press(Action.DISMISS)
    assert noted(rig) == []
    assert rig.station.acted[-2:] == [MarkSeen(first), MarkSeen(second)]


def test_only_the_clerk_who_did_it_is_told(rig: Rig) -> None:
    ticket = rig.station.issue("passport")
    History(rig.station).called((ticket,), ClerkId("somebody-else"))
    assert noted(rig) == []
    History(rig.station).called((ticket,))
    assert len(noted(rig)) == 1
    rig.press(Action.SIGN_OUT)
    assert rig.sign_in_page.shared.notes == ()


def test_what_was_read_at_another_counter_is_not_told_again(rig: Rig) -> None:
    past = History(rig.station)
    (event,) = past.called((rig.station.issue("passport"),))
    past.seen(event)
    assert noted(rig) == []


def test_it_is_told_again_while_it_cannot_be_kept_that_it_was_read(rig: Rig) -> None:
    (event,) = History(rig.station).called((rig.station.issue("passport"),))
    rig.station.next_act = StoreTrouble(TroubleReason.DISK_FULL)
    rig.press(Action.DISMISS)
    assert (rig.notice(), noted(rig)) == (Trouble.STORE, [event])
    rig.press(Action.DISMISS, Action.DISMISS)
    assert noted(rig) == []


def test_nothing_is_put_away_while_a_command_is_on_its_way(rig: Rig) -> None:
    (event,) = History(rig.station).called((rig.station.issue("passport"),))
    rig.station.late = True
    rig.press(Action.PRIMARY, Action.DISMISS)
    assert noted(rig) == [event]
    rig.station.answer_now()
    rig.press(Action.DISMISS)
    assert noted(rig) == []


def noted(rig: Rig) -> list[EventId]:
    """What the clerk is told of, in order."""
    return [note.event for note in rig.page.shared.notes]
