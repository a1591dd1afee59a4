# SPDX-License-Identifier: GPL-3.0-or-later
"""What else the applicant has requested: listed, opened, and left again."""

import pytest

from common.domain.identifiers import FieldCode, RequestId
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import NoRequest
from common.sync.request_search import OthersOf
from counter.flow.actions import Action
from counter.flow.case_trouble import CaseTrouble
from counter.flow.form_acts import FormKey
from counter.flow.request_questions import WhichOther
from counter.flow.request_steps import GoBack
from counter.flow.request_ways import OpenOther, Return, ShowOthers
from tests.counter.flow.forms import NEW_CARD, FormRig

PERSON = {FieldCode("national_number"): "28507159900018"}
SHOW = ShowOthers()


@pytest.fixture
def rig() -> FormRig:
    return FormRig()


def number(rig: FormRig) -> str:
    """The number of what lies open."""
    assert rig.case.sheet is not None
    return rig.case.sheet.number


def earlier(rig: FormRig, count: int = 1) -> list[RequestId]:
    """The same person has requested this before."""
    return [rig.station.requests.begin(NEW_CARD, PERSON) for _ in range(count)]


def opened(rig: FormRig) -> str:
    """A request of the person lies open; its number."""
    rig.begin()
    rig.fill()
    rig.act(FormKey.LEAVE)
    return number(rig)


def test_the_other_requests_are_listed_and_the_list_is_left(rig: FormRig) -> None:
    first, second = earlier(rig, 2)
    rig.station.requests.begin(NEW_CARD, {FieldCode("national_number"): "11111111111111"})
    opened(rig)
    assert SHOW in rig.case.steps
    rig.choose(SHOW)
    assert rig.station.asked[-1] == OthersOf(rig.request)
    assert isinstance(rig.case.question, WhichOther)
    assert not rig.case.question.more
    assert [each.id for each in rig.case.question.requests] == [second, first]
    assert [type(each) for each in rig.case.steps] == [OpenOther, OpenOther, GoBack]
    rig.press(Action.DISMISS)
    assert rig.case.question is None


def open_other(rig: FormRig) -> str:
    """Open the newest of the others; its number."""
    rig.choose(SHOW)
    step = rig.case.steps[0]
    assert isinstance(step, OpenOther)
    rig.choose(step)
    return step.request.number


def test_another_one_is_opened_and_the_way_leads_back(rig: FormRig) -> None:
    earlier(rig)
    own = opened(rig)
    other = open_other(rig)
    assert number(rig) == other != own
    assert rig.case.steps[-1] == Return(own)
    third = open_other(rig)
    assert (number(rig), third) == (own, own)
    rig.choose(Return(other))
    assert number(rig) == other
    rig.press(Action.DISMISS)
    assert number(rig) == own
    assert not [step for step in rig.case.steps if isinstance(step, Return)]


def test_nothing_leads_back_while_an_answer_is_awaited(rig: FormRig) -> None:
    earlier(rig)
    opened(rig)
    other = open_other(rig)
    rig.station.late = True
    rig.choose(SHOW)
    rig.press(Action.DISMISS)
    assert number(rig) == other
    rig.station.answer_now()


def test_a_person_without_other_requests_is_told(rig: FormRig) -> None:
    opened(rig)
    rig.choose(SHOW)
    assert rig.case.notice is CaseTrouble.NO_OTHERS


def test_before_anything_is_answered_nobody_is_looked_for(rig: FormRig) -> None:
    rig.begin()
    rig.act(FormKey.LEAVE)
    assert SHOW not in rig.case.steps


def test_the_server_may_know_more_than_it_lists(rig: FormRig) -> None:
    earlier(rig)
    opened(rig)
    rig.station.requests.more = True
    rig.choose(SHOW)
    assert isinstance(rig.case.question, WhichOther)
    assert rig.case.question.more


@pytest.mark.parametrize("missed", [Unreachable(), Denied("other_office", "")])
def test_what_the_server_does_not_tell_leaves_the_request_open(
    rig: FormRig, missed: Unreachable | Denied
) -> None:
    own = opened(rig)
    trouble = CaseTrouble.NO_ANSWER if missed == Unreachable() else CaseTrouble.NOT_ALLOWED
    rig.station.next_reply = missed
    rig.choose(SHOW)
    assert (number(rig), rig.case.notice) == (own, trouble)
    earlier(rig)
    rig.choose(SHOW)
    rig.station.next_reply = missed
    rig.choose(rig.case.steps[0])
    assert (number(rig), rig.case.notice) == (own, trouble)


def test_a_request_that_is_gone_meanwhile_is_told(rig: FormRig) -> None:
    earlier(rig)
    own = opened(rig)
    rig.choose(SHOW)
    rig.station.next_reply = NoRequest()
    rig.choose(rig.case.steps[0])
    assert (number(rig), rig.case.notice) == (own, CaseTrouble.UNKNOWN_NUMBER)


def test_without_the_server_another_request_is_shown_as_it_was_last(rig: FormRig) -> None:
    earlier(rig)
    own = opened(rig)
    other = open_other(rig)
    rig.choose(Return(own))
    rig.choose(SHOW)
    step = rig.case.steps[0]
    assert isinstance(step, OpenOther)
    rig.station.remembers = True
    rig.station.lose_server()
    rig.choose(step)
    assert (number(rig), rig.case.notice) == (other, CaseTrouble.NO_ANSWER)
    assert SHOW not in rig.case.steps
    rig.choose(Return(own))
    assert number(rig) == own


def test_who_has_gone_takes_the_way_back_along(rig: FormRig) -> None:
    earlier(rig)
    opened(rig)
    open_other(rig)
    rig.press(Action.PRIMARY)
    assert rig.case.sheet is None
    assert not [step for step in rig.case.steps if isinstance(step, Return)]
