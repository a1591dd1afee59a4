# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests while the server is away: begun, filled in and decided; sent once it is back."""

from dataclasses import replace

import pytest

from common.domain.identifiers import ClerkId, FieldCode, OfficeId
from common.domain.request.commands import MoveCustody, StartReview, Withdraw
from common.domain.request.refusals import RequestRefusalReason
from common.domain.request.stages import RequestStage
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.answers import Denied
from common.sync.request_answers import LastKnown
from common.sync.view import Connectivity, SettledEnd
from common.wire.request_messages import RequestView
from counter.flow.actions import Action
from counter.flow.case_trouble import CaseTrouble
from counter.flow.form_acts import FormKey
from counter.flow.form_page import Keeping
from counter.flow.request_questions import WhyLook
from counter.flow.request_steps import Consider, Do, FetchFrom, Look, Turn
from tests.counter.flow.forms import NEW_CARD, FormRig

NAME = FieldCode("name")


@pytest.fixture
def rig() -> FormRig:
    return FormRig()


def stage(rig: FormRig) -> RequestStage:
    return rig.filed.state.stage


def test_a_request_is_begun_filled_in_and_sent_while_the_server_is_away(rig: FormRig) -> None:
    rig.station.lose_server()
    rig.begin()
    assert rig.station.requests.filed == {}
    sheet = rig.case.sheet
    assert sheet is not None
    assert sheet.number == ""
    rig.type("name", "Mona")
    assert rig.keeping() is Keeping.HERE
    assert not rig.case.fetchable
    rig.fill()
    rig.act(FormKey.FINISH)
    rig.choose(rig.case.steps[0])
    assert rig.case.notice is CaseTrouble.WAITS
    assert rig.case.steps == ()
    waiting = rig.page.kept
    assert waiting == len(rig.station.kept) > 3
    rig.station.send_kept()
    assert rig.page.kept == 0
    assert rig.page.unsent == ()
    assert rig.case.notice is None
    sheet = rig.case.sheet
    assert sheet is not None
    assert sheet.number == rig.filed.state.number
    assert stage(rig) is RequestStage.SUBMITTED
    assert rig.filed.state.service == NEW_CARD
    assert rig.filed.answers[NAME] == "محمود حسن السباعي"


def test_nothing_is_begun_where_neither_server_nor_catalogue_is_there(rig: FormRig) -> None:
    rig.station.lose_server()
    rig.station.inner.show(replace(rig.station.view, catalogue=None))
    rig.begin()
    assert rig.case.sheet is None


def test_a_form_goes_on_here_when_the_server_goes_and_there_when_it_is_back(rig: FormRig) -> None:
    rig.begin()
    rig.type("name", "Mona")
    rig.station.lose_server()
    rig.type("name", "Mona Reda")
    assert rig.keeping() is Keeping.HERE
    assert rig.filed.answers == {NAME: "Mona"}
    rig.station.send_kept()
    assert rig.filed.answers == {NAME: "Mona Reda"}
    rig.type("name", "Mona Reda Hassan")
    assert rig.keeping() is Keeping.KEPT
    assert rig.filed.answers == {NAME: "Mona Reda Hassan"}


def reviewed(rig: FormRig) -> None:
    """A request that waits to be taken up lies open, and the server goes away."""
    rig.begin()
    rig.fill()
    rig.act(FormKey.FINISH)
    rig.choose(rig.case.steps[0])
    rig.station.requests.fetch(rig.request)
    rig.station.requests.pay(rig.request)
    rig.press(Action.REQUEST, Action.REQUEST)
    rig.station.lose_server()


def test_a_decision_that_needs_no_register_waits_for_the_server(rig: FormRig) -> None:
    reviewed(rig)
    offered = rig.case.steps
    assert not [step for step in offered if isinstance(step, Look | FetchFrom | Turn)]
    assert Consider(WhyLook()) not in offered
    rig.choose(Do(StartReview()))
    assert rig.case.notice is CaseTrouble.WAITS
    assert rig.case.steps == ()
    rig.station.inner.show(replace(rig.station.view, connectivity=Connectivity.ONLINE))
    assert stage(rig) is RequestStage.PAID
    assert rig.case.steps == ()
    rig.station.send_kept()
    assert stage(rig) is RequestStage.IN_REVIEW
    assert rig.case.steps != ()


def test_what_was_refused_afterwards_is_told_until_it_has_been_read(rig: FormRig) -> None:
    reviewed(rig)
    rig.choose(Do(Withdraw()))
    book = rig.station.requests
    book.give(rig.request, StartReview(), book.by_clerk())
    book.give(rig.request, Withdraw(), book.by_clerk())
    rig.station.send_kept()
    (unsent,) = rig.page.unsent
    assert unsent.end is SettledEnd.REFUSED
    assert unsent.refusal is not None
    assert unsent.refusal.reason is RequestRefusalReason.ENDED
    settled = replace(unsent, clerk=ClerkId("omar"))
    view = rig.station.view
    rig.station.inner.show(replace(view, requests_settled=(settled, *view.requests_settled)))
    assert list(rig.page.unsent) == [unsent]
    rig.press(Action.DISMISS)
    assert not rig.page.unsent


def test_what_this_computer_cannot_keep_is_told(rig: FormRig) -> None:
    reviewed(rig)
    rig.station.next_refusal = StoreTrouble(TroubleReason.DISK_FULL)
    rig.choose(Do(StartReview()))
    assert rig.case.notice is CaseTrouble.NOT_STORED


def test_custody_is_not_moved_behind_the_server_s_back(rig: FormRig) -> None:
    reviewed(rig)
    state = replace(rig.filed.state, holder=OfficeId("homs"))
    known = RequestView(state, (), state.holder, rig.station.now())
    rig.press(Action.REQUEST)
    rig.station.next_refusal = LastKnown(known)
    rig.press(Action.REQUEST)
    assert rig.case.notice is CaseTrouble.NO_ANSWER
    sheet = rig.case.sheet
    assert sheet is not None
    assert sheet.holder == "homs"
    assert not [step for step in rig.case.steps if isinstance(step, Do)]
    rig.choose(Do(MoveCustody(rig.station.requests.office)))
    assert rig.case.notice is CaseTrouble.NO_ANSWER
    assert rig.station.kept == []


def test_what_was_done_here_is_newer_than_what_the_server_said_last(rig: FormRig) -> None:
    rig.begin()
    rig.type("name", "Mona")
    old = RequestView(rig.filed.state, (), rig.filed.state.holder, rig.station.now())
    rig.station.lose_server()
    rig.type("name", "Mona Reda", leave=False)
    rig.act(FormKey.REST)
    rig.station.next_refusal = LastKnown(old)
    rig.press(Action.DISMISS)
    answers = rig.case.sheet.answers if rig.case.sheet is not None else None
    assert answers is not None
    assert [row.value for row in answers] == ["Mona Reda"]


def test_a_request_that_may_not_be_begun_here_is_told(rig: FormRig) -> None:
    rig.station.next_refusal = Denied("other_office", "")
    rig.begin()
    assert rig.case.notice is CaseTrouble.NOT_ALLOWED
