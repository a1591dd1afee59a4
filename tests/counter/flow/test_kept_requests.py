# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done to requests while the server was away is opened again, and gone on with."""

from dataclasses import replace

import pytest

from common.domain.identifiers import ClerkId, FieldCode
from common.domain.request.commands import StartReview
from common.domain.request.stages import RequestStage
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.view import Connectivity
from counter.flow.actions import Action
from counter.flow.case_parts import Part
from counter.flow.case_trouble import CaseTrouble
from counter.flow.form_acts import FormKey
from counter.flow.form_page import Keeping
from counter.flow.request_questions import WhichKept
from counter.flow.request_steps import Do, GoBack, Step, Turn
from counter.flow.request_ways import OpenKept, ShowKept
from tests.counter.flow.forms import NEW_CARD, FormRig
from tests.counter.flow.test_requests_offline import reviewed

NAME = FieldCode("name")


@pytest.fixture
def rig() -> FormRig:
    made = FormRig()
    made.station.remembers = True
    return made


def shut_and_open(rig: FormRig) -> None:
    """The page is shut, and opened again."""
    rig.press(Action.REQUEST, Action.REQUEST)


def draft(rig: FormRig) -> None:
    """A request is begun and half filled in while the server is away."""
    rig.station.lose_server()
    rig.begin()
    rig.type("name", "Mona")


def offered(rig: FormRig) -> tuple[Step, ...]:
    """What can be done now."""
    return rig.case.steps


def leave(rig: FormRig) -> None:
    """The citizen goes, and somebody else comes."""
    rig.press(Action.PRIMARY)


def test_a_draft_of_whoever_is_here_lies_open_again_with_what_was_typed(rig: FormRig) -> None:
    draft(rig)
    shut_and_open(rig)
    sheet = rig.case.sheet
    assert sheet is not None
    assert sheet.number == ""
    assert rig.case.notice is CaseTrouble.WAITS
    assert sheet.answers is not None
    assert [row.value for row in sheet.answers] == ["Mona"]
    rig.choose(Turn(Part.FORM))
    assert rig.keeping() is Keeping.HERE
    rig.fill()
    rig.act(FormKey.FINISH)
    rig.choose(rig.case.steps[0])
    rig.station.send_kept()
    assert rig.filed.state.stage is RequestStage.SUBMITTED
    assert len(rig.station.requests.filed) == 1


def test_what_waits_is_listed_and_one_of_it_gone_on_with(rig: FormRig) -> None:
    draft(rig)
    leave(rig)
    assert rig.case.sheet is None
    assert rig.case.steps[-1] == ShowKept()
    rig.choose(ShowKept())
    assert isinstance(rig.case.question, WhichKept)
    (row,) = rig.case.question.rows
    assert (row.number, row.service) == ("", NEW_CARD)
    assert row.ticket is not None
    assert rig.case.steps == (OpenKept(row), GoBack())
    rig.choose(OpenKept(row))
    rig.choose(Turn(Part.FORM))
    rig.type("name", "Mona Reda")
    rig.station.send_kept()
    assert rig.filed.answers == {NAME: "Mona Reda"}


def test_a_request_that_was_begun_and_not_answered_is_opened_as_well(rig: FormRig) -> None:
    rig.station.lose_server()
    rig.begin()
    shut_and_open(rig)
    assert rig.case.sheet is not None
    assert rig.case.sheet.answers is None
    rig.choose(Turn(Part.FORM))
    assert rig.form.rows


def test_what_was_answered_here_is_newer_than_what_was_read_last(rig: FormRig) -> None:
    rig.begin()
    rig.type("name", "Mona")
    rig.act(FormKey.LEAVE)
    number = rig.filed.state.number
    rig.station.lose_server()
    rig.choose(Turn(Part.FORM))
    rig.type("name", "Mona Reda")
    leave(rig)
    rig.desk.beside.casework.enter(number)
    sheet = rig.case.sheet
    assert sheet is not None
    assert sheet.number == number
    assert sheet.answers is not None
    assert [row.value for row in sheet.answers] == ["Mona Reda"]
    rig.station.send_kept()
    assert rig.filed.answers == {NAME: "Mona Reda"}


def test_a_decision_that_waits_is_seen_again_with_the_way_to_what_else_waits(
    rig: FormRig,
) -> None:
    reviewed(rig)
    rig.choose(Do(StartReview()))
    shut_and_open(rig)
    assert rig.case.notice is CaseTrouble.WAITS
    assert not offered(rig)
    leave(rig)
    rig.choose(ShowKept())
    assert isinstance(rig.case.question, WhichKept)
    (row,) = rig.case.question.rows
    assert row.number == rig.filed.state.number
    rig.begin()
    rig.act(FormKey.LEAVE)
    assert ShowKept() in offered(rig)


def test_what_another_clerk_has_left_is_not_offered(rig: FormRig) -> None:
    draft(rig)
    leave(rig)
    waiting = rig.station.view.requests_waiting
    others = tuple(replace(each, clerk=ClerkId("omar")) for each in waiting)
    rig.station.inner.show(replace(rig.station.view, requests_waiting=others))
    assert ShowKept() not in rig.case.steps


def test_what_waits_is_not_offered_once_the_server_is_back(rig: FormRig) -> None:
    draft(rig)
    leave(rig)
    rig.station.inner.show(replace(rig.station.view, connectivity=Connectivity.ONLINE))
    assert ShowKept() not in rig.case.steps


def test_what_has_been_sent_meanwhile_is_not_opened(rig: FormRig) -> None:
    draft(rig)
    leave(rig)
    rig.choose(ShowKept())
    step = rig.case.steps[0]
    rig.station.send_kept()
    rig.choose(step)
    assert rig.case.sheet is None


@pytest.mark.parametrize("at", ["list", "row"])
def test_what_this_computer_cannot_read_is_told(rig: FormRig, at: str) -> None:
    draft(rig)
    leave(rig)
    if at == "row":
        rig.choose(ShowKept())
    rig.station.next_refusal = StoreTrouble(TroubleReason.DISK_FULL)
    rig.choose(rig.case.steps[0] if at == "row" else ShowKept())
    assert rig.case.notice is CaseTrouble.NOT_OPENED


def test_a_request_of_a_service_that_is_no_longer_known_is_shown_without_its_answers(
    rig: FormRig,
) -> None:
    draft(rig)
    leave(rig)
    catalogue = rig.station.view.catalogue
    assert catalogue is not None
    left = tuple(each for each in catalogue.services if each.code != NEW_CARD)
    smaller = replace(catalogue, services=left)
    rig.station.inner.show(replace(rig.station.view, catalogue=smaller))
    rig.choose(ShowKept())
    rig.choose(rig.case.steps[0])
    assert rig.case.sheet is not None
    assert rig.case.sheet.names is None


def test_nothing_is_opened_while_this_computer_does_not_know_the_services(rig: FormRig) -> None:
    draft(rig)
    leave(rig)
    rig.choose(ShowKept())
    rig.station.inner.show(replace(rig.station.view, catalogue=None))
    rig.choose(rig.case.steps[0])
    assert rig.case.sheet is None


def test_a_number_of_which_nothing_is_known_here_stays_unknown(rig: FormRig) -> None:
    draft(rig)
    leave(rig)
    rig.desk.beside.casework.enter("N-2026-000077")
    assert rig.case.sheet is None
    assert rig.case.notice is CaseTrouble.NO_ANSWER


def test_an_answer_that_nobody_waits_for_any_more_opens_nothing(rig: FormRig) -> None:
    draft(rig)
    leave(rig)
    rig.station.late = True
    rig.choose(ShowKept())
    rig.press(Action.REQUEST)
    rig.station.answer_now()
    assert rig.page.case is None
