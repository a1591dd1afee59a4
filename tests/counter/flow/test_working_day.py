# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk's day with the server: what the keys do, what is refused, what can be taken back."""

from dataclasses import replace

import pytest

from common.domain.commands import CallNext, StartServing, TransferToCounter
from common.domain.events import PauseReason
from common.domain.identifiers import CounterId, Language, ServiceCode
from common.domain.refusals import Refusal, RefusalReason
from common.sync.answers import Denied, LockedOut, SignInKind, Unreachable
from common.wire.messages import Person
from counter.flow.actions import Action, Panel, Primary
from counter.flow.choices import (
    Also,
    GoOnTo,
    HandToCounter,
    HandToService,
    ParkFor,
    PauseFor,
    Speak,
)
from counter.flow.notices import Deed, Trouble, TryLater
from counter.flow.screen import NoCounterPage
from counter.flow.situation import DeskStage
from counter.flow.waiting import Target
from tests.counter.flow.rig import Rig
from tests.counter.station import PASSWORD


@pytest.fixture
def rig() -> Rig:
    return Rig()


def test_one_key_leads_through_the_whole_cycle(rig: Rig) -> None:
    rig.station.issue("passport")
    rig.station.sign_rima_in()
    seen = []
    for _ in range(5):
        seen.append(rig.page.primary)
        rig.press(Action.PRIMARY)
    assert seen == [
        Primary.OPEN,
        Primary.CALL_NEXT,
        Primary.START,
        Primary.FINISH,
        Primary.CALL_NEXT,
    ]


def test_signing_in_says_what_is_wrong(rig: Rig) -> None:
    rig.desk.sign_in(" ", "")
    assert rig.notice() is Trouble.WRONG_CREDENTIALS
    rig.desk.sign_in("rima", "wrong")
    assert rig.notice() is Trouble.WRONG_CREDENTIALS
    rig.station.next_sign_in = LockedOut(90)
    rig.desk.sign_in("rima", "wrong")
    assert rig.notice() == TryLater(90)
    rig.station.next_sign_in = Unreachable()
    rig.desk.sign_in("rima", "wrong")
    assert rig.notice() is Trouble.CANNOT_SIGN_IN_OFFLINE
    rig.station.next_sign_in = Denied("forbidden", "")
    rig.desk.sign_in("rima", "wrong")
    assert rig.notice() is Trouble.NOT_ALLOWED
    rig.desk.sign_in("rima", PASSWORD)
    assert rig.page.clerk == "Rima S."


def test_a_second_sign_in_waits_for_the_first(rig: Rig) -> None:
    rig.station.late = True
    rig.desk.sign_in("rima", PASSWORD)
    rig.station.clock.advance(0.4)
    assert rig.sign_in_page.shared.slow
    rig.desk.sign_in("rima", PASSWORD)
    rig.station.answer_now()
    assert not rig.page.shared.busy


def test_a_double_press_is_one_press(rig: Rig) -> None:
    rig.station.issue("passport")
    rig.open()
    rig.station.clock.advance(1)
    rig.desk.press(Action.PRIMARY)
    rig.station.clock.advance(0.1)
    rig.desk.press(Action.PRIMARY)
    assert rig.station.ordered[-1] == CallNext(CounterId("2"))
    assert rig.stage() is DeskStage.CALLED


def test_nothing_is_sent_while_an_answer_is_awaited(rig: Rig) -> None:
    rig.station.issue("passport")
    rig.open()
    rig.station.late = True
    rig.press(Action.PRIMARY)
    assert not rig.page.shared.slow
    rig.press(Action.PRIMARY, Action.CLOSE, Action.SIGN_OUT)
    assert rig.page.shared.slow
    assert len(rig.station.ordered) == 2
    rig.station.answer_now()
    assert rig.stage() is DeskStage.CALLED


def test_what_cannot_be_done_says_why(rig: Rig) -> None:
    rig.open()
    rig.call()
    rig.press(Action.NO_SHOW)
    notice = rig.notice()
    assert isinstance(notice, Refusal)
    assert notice.reason is RefusalReason.RECALL_FIRST
    rig.press(Action.DISMISS)
    assert rig.notice() is None


def test_a_refusal_of_the_server_is_told(rig: Rig) -> None:
    rig.station.issue("passport")
    rig.open()
    refusal = Refusal(RefusalReason.NOBODY_WAITING)
    rig.station.next_answer = refusal
    rig.press(Action.PRIMARY)
    assert rig.notice() == refusal


def test_recalls_then_a_no_show(rig: Rig) -> None:
    rig.open()
    rig.call()
    for _ in range(2):
        rig.station.pass_minutes(0.5)
        rig.press(Action.RECALL)
    rig.station.pass_minutes(0.5)
    rig.press(Action.NO_SHOW)
    assert rig.stage() is DeskStage.IDLE
    assert rig.page.done is not None
    assert rig.page.done.deed is Deed.NO_SHOW


def test_an_act_can_be_taken_back_for_ten_seconds(rig: Rig) -> None:
    rig.open()
    rig.serve()
    rig.press(Action.PRIMARY)
    assert rig.page.done is not None
    rig.press(Action.UNDO)
    assert rig.stage() is DeskStage.SERVING
    assert rig.page.done is None
    rig.press(Action.PRIMARY)
    rig.station.clock.advance(11)
    assert rig.page.done is None
    rig.press(Action.UNDO)
    notice = rig.notice()
    assert isinstance(notice, Refusal)
    assert notice.reason is RefusalReason.TOO_LATE_TO_UNDO


def test_there_is_nothing_to_take_back_at_first(rig: Rig) -> None:
    rig.open()
    rig.press(Action.UNDO)
    assert rig.notice() == Refusal(RefusalReason.NOTHING_TO_UNDO)


@pytest.mark.parametrize("minutes", [10, None])
def test_a_parked_ticket_is_listed_with_the_time_it_comes_back(
    rig: Rig, minutes: int | None
) -> None:
    rig.open()
    rig.serve()
    rig.press(Action.PARK)
    assert rig.page.panel is Panel.PARK
    assert ParkFor(minutes) in rig.page.choices
    rig.desk.choose(ParkFor(minutes))
    assert rig.page.panel is None
    assert [row.label for row in rig.page.parked] == ["PA 001"]
    assert (rig.page.parked[0].back_at is None) is (minutes is None)
    rig.station.pass_minutes(10)
    due = minutes is not None
    assert [row.kept_here for row in rig.page.waiting] == ([True] if due else [])


def test_a_ticket_is_transferred_to_a_service_or_an_open_counter(rig: Rig) -> None:
    rig.open()
    rig.serve()
    rig.press(Action.TRANSFER)
    assert HandToService(ServiceCode("driving-licence")) in rig.page.choices
    assert not [c for c in rig.page.choices if isinstance(c, HandToCounter)]
    rig.station.inner.open_counter(CounterId("3"), "taras")  # type: ignore[arg-type]  # a name
    assert HandToCounter(CounterId("3"), "3") in rig.page.choices
    rig.desk.choose(HandToCounter(CounterId("3"), "3"))
    assert rig.station.ordered[-1] == TransferToCounter(CounterId("2"), CounterId("3"))
    rig.serve()
    rig.press(Action.TRANSFER)
    rig.desk.choose(HandToService(ServiceCode("driving-licence")))
    assert rig.stage() is DeskStage.IDLE


def test_the_planned_service_is_offered_first(rig: Rig) -> None:
    rig.station.issue("passport", then=("travel-permit",))
    rig.open()
    rig.press(Action.PRIMARY, Action.PRIMARY, Action.NEXT_SERVICE)
    assert rig.page.choices[0] == GoOnTo(ServiceCode("travel-permit"))
    rig.desk.choose(rig.page.choices[0])
    assert rig.page.done is not None
    assert rig.page.done.deed is Deed.FORWARDED


def test_a_pause_has_a_reason_and_an_end(rig: Rig) -> None:
    rig.open()
    rig.press(Action.PAUSE)
    assert rig.page.choices[0] == PauseFor(PauseReason.BREAK)
    rig.desk.choose(PauseFor(PauseReason.BREAK))
    assert rig.stage() is DeskStage.PAUSED
    assert rig.page.paused_since == rig.station.now()
    assert rig.page.primary is Primary.RESUME
    rig.press(Action.PRIMARY)
    assert rig.stage() is DeskStage.IDLE


def test_a_number_is_called_out_of_turn(rig: Rig) -> None:
    rig.station.issue("passport")
    rig.station.issue("passport")
    rig.open()
    rig.desk.pick("PA 002")
    assert (rig.page.panel, rig.page.prefilled) == (Panel.NUMBER, "PA 002")
    assert rig.page.choices == ()
    rig.desk.enter_number("  ")
    rig.desk.enter_number("pa2")
    assert rig.page.current is not None
    assert rig.page.current.label == "PA 002"


def test_a_panel_is_closed_by_its_key_or_by_escape(rig: Rig) -> None:
    rig.open()
    rig.press(Action.MORE, Action.MORE)
    assert rig.page.panel is None
    rig.press(Action.MORE, Action.DISMISS)
    assert rig.page.panel is None


def test_language_and_contrast_are_the_clerks_own(rig: Rig) -> None:
    rig.press(Action.LANGUAGE)
    assert rig.sign_in_page.choosing
    rig.desk.choose(Speak(Language("fr")))
    assert rig.spoken == [Language("fr")]
    rig.open()
    rig.press(Action.MORE)
    assert Also(Action.SIGN_OUT) in rig.page.choices
    rig.desk.choose(Also(Action.LANGUAGE))
    assert Speak(Language("en")) in rig.page.choices
    rig.press(Action.CONTRAST)
    assert rig.contrasts == 1


def test_the_time_is_set_against_the_target(rig: Rig) -> None:
    rig.open()
    rig.call()
    assert rig.page.current is not None
    assert rig.page.current.target_minutes is None
    rig.press(Action.PRIMARY)
    seen = []
    for minutes in (1, 6, 3):
        rig.station.pass_minutes(minutes)
        assert rig.page.current is not None
        seen.append(rig.page.current.target)
    assert seen == [Target.WITHIN, Target.NEAR, Target.OVER]


def test_the_citizen_is_named_once_called_and_forgotten_afterwards(rig: Rig) -> None:
    ticket = rig.station.issue("passport", priority_class="elderly")
    rig.station.people[ticket] = Person("Samir", "N 1")
    rig.open()
    rig.press(Action.PRIMARY)
    assert rig.page.current is not None
    assert rig.page.current.person == Person("Samir", "N 1")
    assert rig.page.current.priority_class == "elderly"
    rig.press(Action.PRIMARY, Action.PRIMARY)
    assert "Samir" not in repr(rig.page)


def test_after_a_restart_the_same_citizen_is_there_once_signed_in(rig: Rig) -> None:
    rig.open()
    rig.serve()
    rig.station.pass_minutes(3)
    rig.station.sign_out()
    rig.desk.sign_in("rima", PASSWORD)
    assert rig.page.current is not None
    assert (rig.page.current.label, rig.page.current.seconds >= 180) == ("PA 001", True)


def test_a_session_that_has_ended_leads_to_the_sign_in(rig: Rig) -> None:
    rig.open()
    rig.call()
    rig.station.next_answer = Denied("session_ended", "")
    rig.press(Action.PRIMARY)
    assert rig.notice() is Trouble.SESSION_ENDED


def test_a_sign_in_that_ends_by_itself_is_told_and_the_citizen_is_still_there(rig: Rig) -> None:
    rig.open()
    rig.call()
    rig.press(Action.PARK)
    # The server is back, and has another password for this clerk.
    rig.station.sign_out()
    assert rig.sign_in_page.ready
    assert rig.notice() is Trouble.SESSION_ENDED
    rig.desk.sign_in("rima", PASSWORD)
    assert rig.notice() is None
    assert rig.page.current is not None
    assert rig.page.current.label == "PA 001"


def test_what_the_server_does_not_allow_is_told(rig: Rig) -> None:
    rig.open()
    rig.call()
    rig.station.next_answer = Denied("forbidden", "")
    rig.press(Action.PRIMARY)
    assert rig.notice() is Trouble.NOT_ALLOWED


def test_leaving_closes_the_counter_first(rig: Rig) -> None:
    rig.open()
    rig.call()
    rig.press(Action.SIGN_OUT)
    assert rig.notice() is Trouble.FINISH_BEFORE_LEAVING
    rig.press(Action.PRIMARY, Action.PRIMARY)
    refusal = Refusal(RefusalReason.NOT_YOUR_COUNTER)
    rig.station.next_answer = refusal
    rig.press(Action.SIGN_OUT)
    assert rig.notice() == refusal
    rig.press(Action.SIGN_OUT)
    assert rig.sign_in_page.ready
    rig.station.sign_rima_in()
    assert rig.stage() is DeskStage.CLOSED
    rig.press(Action.SIGN_OUT)
    assert rig.sign_in_page.ready


def test_a_closed_counter_is_opened_again(rig: Rig) -> None:
    rig.open()
    rig.press(Action.CLOSE)
    assert rig.stage() is DeskStage.CLOSED
    assert rig.page.services


def test_a_counter_that_another_clerk_holds_can_be_taken_over(rig: Rig) -> None:
    rig.station.inner.open_counter(CounterId("2"), "taras")  # type: ignore[arg-type]  # a name
    rig.station.sign_rima_in()
    assert rig.page.others_clerk
    rig.press(Action.PRIMARY)
    assert rig.stage() is DeskStage.IDLE


def test_without_a_counter_nothing_is_offered(rig: Rig) -> None:
    rig.open()
    office = rig.station.view.office
    assert office is not None
    devices = tuple(replace(device, counter=None) for device in office.devices)
    rig.station.inner.configure(replace(office, devices=devices))
    rig.press(Action.PRIMARY)
    rig.desk.scan("1")
    rig.desk.enter_number("PA1")
    rig.desk.choose(ParkFor(5))
    assert isinstance(rig.desk.screen(), NoCounterPage)
    rig.station.inner.configure(replace(office, devices=()))
    assert isinstance(rig.desk.screen(), NoCounterPage)


def test_before_the_office_is_known_nobody_can_sign_in(rig: Rig) -> None:
    rig.station.inner.show(replace(rig.station.view, office=None))
    assert rig.sign_in_page.languages == ()
    rig.station.sign_rima_in()
    assert not rig.sign_in_page.ready


def test_yesterdays_queue_is_over(rig: Rig) -> None:
    rig.open()
    rig.serve()
    rig.station.pass_minutes(24 * 60)
    assert (rig.stage(), rig.page.waiting) == (DeskStage.CLOSED, ())


def test_services_and_classes_that_the_office_has_dropped_do_no_harm(rig: Rig) -> None:
    rig.station.issue("passport")
    rig.open()
    office = rig.station.view.office
    assert office is not None
    others = tuple(service for service in office.services if service.code != "passport")
    rig.station.inner.configure(replace(office, services=others))
    assert rig.page.waiting[0].service == "passport"
    rig.press(Action.PRIMARY, Action.PRIMARY)
    assert rig.page.current is not None
    assert rig.page.current.target_minutes is None
    assert rig.station.ordered[-1] == StartServing(CounterId("2"))


def test_who_vouched_for_a_sign_in_makes_no_difference(rig: Rig) -> None:
    rig.station.sign_rima_in(SignInKind.OFFLINE)
    assert rig.stage() is DeskStage.CLOSED


def test_after_an_earlier_service_the_wait_counts_anew(rig: Rig) -> None:
    rig.open()
    rig.station.issue("passport", then=("driving-licence",))
    rig.station.pass_minutes(30)
    rig.press(Action.PRIMARY, Action.PRIMARY, Action.PRIMARY)
    rig.station.pass_minutes(5)
    assert [row.waited_minutes for row in rig.page.waiting] == [5]
