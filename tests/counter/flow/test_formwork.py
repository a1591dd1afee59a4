# SPDX-License-Identifier: GPL-3.0-or-later
"""A form at the counter: begun, filled in, kept as it is typed, joined with others' answers."""

from dataclasses import replace

import pytest

from common.domain.forms import FieldProblem
from common.domain.forms_answers import Wrong
from common.domain.identifiers import DocumentCode, FieldCode, OfficeId
from common.domain.request.commands import (
    AskForMore,
    GiveMore,
    MoveCustody,
    SaveAnswers,
    StartReview,
    SubmitRequest,
    TakeDocument,
)
from common.domain.request.reasons import PaperReason
from common.domain.request.refusals import RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import HeldElsewhere, NoRequest, OutOfReach
from common.sync.request_desk import Known, LookAt
from common.sync.request_forms import Begin as BeginTask
from common.sync.request_forms import NotKept, Save
from common.sync.request_line import TryLater
from common.sync.request_papers import Fetch, NobodyToAsk, RegisterTrouble
from common.wire.request_messages import LookReason
from counter.flow.actions import Action
from counter.flow.case_parts import Part
from counter.flow.case_trouble import CaseTrouble
from counter.flow.form_acts import (
    AddEntry,
    FormKey,
    KeepOurs,
    Left,
    RemoveEntry,
    Typed,
    UseTheirs,
)
from counter.flow.form_page import FormGoal, Keeping
from counter.flow.form_sheet import EntryHead, GroupFoot, GroupHead
from counter.flow.request_questions import HowDelivered
from counter.flow.request_steps import Consider, Do, FetchFrom, Turn
from tests.counter.flow.forms import MEMBER, NEW_CARD, WHOLE, FormRig

NAME, PHONE, FAMILY = FieldCode("name"), FieldCode("phone"), FieldCode("family")


@pytest.fixture
def rig() -> FormRig:
    """The form of a ration card lies open, empty."""
    made = FormRig()
    made.begin()
    return made


def finished_in_silence(rig: FormRig) -> None:
    rig.fill()
    rig.act(Typed((NAME,), "Mona"))
    rig.station.next_reply = Unreachable()
    rig.act(FormKey.FINISH)
    assert rig.keeping() is Keeping.NOT_SENT


def saves(rig: FormRig) -> list[Save]:
    return [each for each in rig.station.asked if isinstance(each, Save)]


def others_save(rig: FormRig, **answers: str) -> None:
    """Another clerk saves answers meanwhile."""
    filed, book = rig.filed, rig.station.requests
    book.give(rig.request, SaveAnswers(filed.state.revision + 1), book.by_clerk())
    filed.answers = {**filed.answers, **{FieldCode(c): text for c, text in answers.items()}}


def test_a_request_is_begun_for_the_ticket_that_is_served_and_its_form_opens(rig: FormRig) -> None:
    current = rig.page.current
    assert current is not None
    begun = next(each for each in rig.station.asked if isinstance(each, BeginTask))
    assert begun.ticket == current.ticket
    assert rig.filed.state.service == NEW_CARD
    assert rig.filed.state.ticket == current.ticket
    assert rig.form.goal is FormGoal.SEND
    assert rig.focus() == (FieldCode("national_number"),)
    assert rig.case.steps == ()
    assert rig.station.requests.looks == []


def test_what_cannot_be_begun_is_told(rig: FormRig) -> None:
    other = FormRig()
    other.station.next_reply = Unreachable()
    other.begin()
    assert other.case.notice is CaseTrouble.NO_ANSWER
    assert other.case.part is None
    del rig


def test_answers_are_kept_when_nobody_types_and_when_a_field_is_left(rig: FormRig) -> None:
    rig.type("name", "Mona", leave=False)
    assert rig.keeping() is Keeping.TYPED
    assert saves(rig) == []
    rig.act(FormKey.REST)
    assert rig.keeping() is Keeping.KEPT
    assert rig.filed.answers == {NAME: "Mona"}
    rig.type("phone", "٠١٠٠١٢٣٤٥٦٧")
    assert rig.filed.answers == {NAME: "Mona", PHONE: "01001234567"}
    assert [each.revision for each in saves(rig)] == [0, 1]
    rig.type("phone", "٠١٠٠١٢٣٤٥٦٧")
    assert len(saves(rig)) == 2


def test_what_is_typed_while_an_answer_is_awaited_is_kept_after_it(rig: FormRig) -> None:
    rig.station.late = True
    rig.type("name", "Mona")
    rig.type("name", "Mona Reda")
    assert rig.keeping() is Keeping.ON_THE_WAY
    assert len(saves(rig)) == 1
    rig.station.answer_now()
    assert len(saves(rig)) == 2
    rig.station.answer_now()
    assert rig.keeping() is Keeping.KEPT
    assert rig.filed.answers == {NAME: "Mona Reda"}


def test_what_is_wrong_is_told_beside_the_field_once_somebody_goes_on(rig: FormRig) -> None:
    rig.type("national_number", "123", leave=False)
    assert rig.asked("national_number").problem is None
    rig.act(Left((FieldCode("national_number"),)))
    problem = rig.asked("national_number").problem
    assert problem is not None
    assert problem.wrong is Wrong.NOT_A_NATIONAL_NUMBER
    assert rig.form.wrong is None
    rig.type("national_number", WHOLE["national_number"], leave=False)
    assert rig.asked("national_number").problem is None


def test_what_not_even_a_draft_may_hold_is_told_at_once_and_not_sent(rig: FormRig) -> None:
    rig.type("name", "x" * 200, leave=False)
    assert rig.asked("name").problem is not None
    rig.act(FormKey.REST)
    assert rig.keeping() is Keeping.NOT_KEEPABLE
    assert saves(rig) == []
    rig.press(Action.DISMISS)
    assert rig.form.warned
    rig.press(Action.DISMISS)
    assert rig.case.part is None


def test_a_condition_asks_for_more_as_soon_as_it_holds(rig: FormRig) -> None:
    assert not [r for r in rig.form.rows if r.path == (FieldCode("income"),)]
    rig.type("income_kind", "salary")
    assert rig.asked("income").value == ""
    rig.type("income_kind", "none")
    assert not [r for r in rig.form.rows if r.path == (FieldCode("income"),)]


def test_a_family_grows_and_shrinks(rig: FormRig) -> None:
    heads = [row for row in rig.form.rows if isinstance(row, EntryHead)]
    assert [(row.number, row.may_remove) for row in heads] == [(1, False)]
    rig.act(Typed((FAMILY, 0, NAME), "Mona"))
    rig.act(AddEntry((FAMILY,)))
    assert rig.focus() == (FAMILY, 1)
    rig.act(Typed((FAMILY, 1, NAME), "Youssef"), Left((FAMILY, 1, PHONE)))
    assert rig.filed.answers == {FAMILY: ({NAME: "Mona"}, {NAME: "Youssef"})}
    rig.act(RemoveEntry((FAMILY, 0)))
    assert rig.asked("family", 0, "name").value == "Youssef"
    assert rig.filed.answers == {FAMILY: ({NAME: "Youssef"},)}
    assert rig.focus() == (FAMILY,)
    for _ in range(20):
        rig.act(AddEntry((FAMILY,)))
    (head,) = [row for row in rig.form.rows if isinstance(row, GroupHead)]
    assert head.problem is not None
    (foot,) = [row for row in rig.form.rows if isinstance(row, GroupFoot)]
    assert not foot.may_add


def test_a_form_that_is_not_whole_shows_all_that_is_missing_and_begins_there(rig: FormRig) -> None:
    rig.type("national_number", WHOLE["national_number"])
    rig.act(FormKey.FINISH)
    assert rig.form.wrong is not None
    assert rig.form.wrong > 5
    assert rig.focus() == (NAME,)
    assert rig.asked("family", 0, "name").problem is not None


def test_a_whole_form_is_sent_after_its_fee_was_seen(rig: FormRig) -> None:
    rig.fill()
    rig.act(FormKey.FINISH)
    question = rig.case.question
    assert isinstance(question, HowDelivered)
    assert question.fee == 5000
    assert question.address == ("شارع الجمهورية 22", "الدقهلية")
    ways = [step.command for step in rig.case.steps if isinstance(step, Do)]
    deliveries = [each.delivery.value for each in ways if isinstance(each, SubmitRequest)]
    assert deliveries == ["counter", "post"]
    rig.choose(rig.case.steps[1])
    assert rig.filed.state.stage is RequestStage.SUBMITTED
    assert rig.filed.state.delivery == "post"


def test_a_form_that_is_left_is_kept_and_opened_again_where_it_was(rig: FormRig) -> None:
    rig.type("name", "Mona", leave=False)
    rig.press(Action.DISMISS)
    assert rig.case.part is None
    assert rig.filed.answers == {NAME: "Mona"}
    assert rig.case.steps[0] == Turn(Part.FORM)
    rig.choose(Turn(Part.FORM))
    assert rig.asked("name").value == "Mona"
    assert rig.station.requests.looks == []


def test_a_draft_from_the_kiosk_is_looked_at_on_record_before_its_form_opens(rig: FormRig) -> None:
    rig.type("name", "Mona")
    rig.press(Action.REQUEST)
    rig.press(Action.REQUEST)
    rig.choose(Turn(Part.FORM))
    assert rig.station.requests.looks == [LookAt(rig.request, LookReason.APPLICANT_HERE)]
    assert rig.asked("name").value == "Mona"


def test_a_whole_draft_can_be_sent_without_opening_its_form_again(rig: FormRig) -> None:
    rig.fill()
    rig.press(Action.DISMISS)
    assert isinstance(rig.case.steps[0], Consider)
    rig.choose(rig.case.steps[0])
    rig.choose(rig.case.steps[0])
    assert rig.filed.state.stage is RequestStage.SUBMITTED


def test_answers_of_two_people_to_different_questions_are_both_kept(rig: FormRig) -> None:
    rig.type("name", "Mona")
    others_save(rig, phone="01001234567")
    rig.type("street", "Nile 1")
    assert rig.form.joined
    assert rig.keeping() is Keeping.KEPT
    assert rig.asked("phone").value == "01001234567"
    assert rig.filed.answers == {NAME: "Mona", PHONE: "01001234567", FieldCode("street"): "Nile 1"}
    rig.type("street", "Nile 2", leave=False)
    assert not rig.form.joined


@pytest.mark.parametrize(("act", "kept"), [(UseTheirs(NAME), "Huda"), (KeepOurs(NAME), "Mona")])
def test_where_two_have_answered_the_same_question_one_answer_is_chosen(
    rig: FormRig, act: UseTheirs | KeepOurs, kept: str
) -> None:
    rig.type("phone", "01001234567")
    others_save(rig, name="Huda")
    rig.type("name", "Mona")
    assert rig.keeping() is Keeping.CLASH
    assert rig.asked("name").theirs == "Huda"
    assert rig.asked("name").value == "Mona"
    assert rig.filed.answers[NAME] == "Huda"
    rig.type("street", "Nile 1")
    assert rig.keeping() is Keeping.CLASH
    rig.act(FormKey.FETCH)
    assert rig.keeping() is Keeping.CLASH
    rig.act(act)
    assert rig.keeping() is Keeping.KEPT
    assert rig.asked("name").theirs is None
    assert rig.filed.answers[NAME] == kept
    assert rig.filed.answers[FieldCode("street")] == "Nile 1"


def test_a_family_that_somebody_else_has_entered_is_told_by_its_size(rig: FormRig) -> None:
    others_save(rig)
    rig.filed.answers = {FAMILY: ({NAME: "Mona"}, {NAME: "Youssef"})}
    rig.act(Typed((FAMILY, 0, NAME), "Huda"), FormKey.REST)
    (head,) = [row for row in rig.form.rows if isinstance(row, GroupHead)]
    assert head.theirs == 2
    rig.act(UseTheirs(FAMILY))
    assert rig.asked("family", 1, "name").value == "Youssef"


@pytest.mark.parametrize("lost", [Unreachable(), TryLater(5)])
def test_an_answer_that_is_lost_is_asked_for_once_more_under_the_same_id(
    rig: FormRig, lost: Unreachable | TryLater
) -> None:
    rig.station.next_reply = lost
    rig.type("name", "Mona")
    assert rig.keeping() is Keeping.NOT_SENT
    rig.station.issue("passport")
    assert rig.keeping() is Keeping.KEPT
    first, second = saves(rig)
    assert first == second
    rig.station.issue("passport")
    assert len(saves(rig)) == 2


def test_a_form_that_was_finished_goes_on_once_a_silent_server_has_answered(rig: FormRig) -> None:
    finished_in_silence(rig)
    rig.station.issue("passport")
    assert isinstance(rig.case.question, HowDelivered)


def test_who_types_again_after_finishing_has_not_finished(rig: FormRig) -> None:
    finished_in_silence(rig)
    rig.act(Typed((NAME,), ""))
    rig.station.issue("passport")
    rig.act(FormKey.REST)
    assert rig.keeping() is Keeping.KEPT
    assert rig.case.question is None
    assert rig.asked("name").value == ""


def fetched_late(rig: FormRig) -> None:
    """Registers are asked, and take so long that the clerk goes on meanwhile."""
    rig.station.requests.records = {FieldCode("governorate"): WHOLE["governorate"]}
    rig.type("national_number", WHOLE["national_number"])
    rig.station.late = True
    rig.act(FormKey.FETCH)


def answer_all(rig: FormRig) -> None:
    """Everything that is under way is answered."""
    rig.station.late = False
    rig.station.answer_now()


def test_registers_that_answer_late_do_not_undo_that_a_form_was_finished(rig: FormRig) -> None:
    fetched_late(rig)
    rig.fill()
    rig.act(FormKey.FINISH)
    answer_all(rig)
    assert isinstance(rig.case.question, HowDelivered)


def test_a_form_whose_answer_somebody_else_takes_away_meanwhile_is_not_whole(
    rig: FormRig,
) -> None:
    rig.fill()
    others_save(rig, phone="")
    rig.type("street", "12 Nile Street", leave=False)
    rig.act(FormKey.FINISH)
    assert rig.case.question is None
    assert rig.focus() == (PHONE,)


def test_who_types_on_after_asking_registers_is_still_answered(rig: FormRig) -> None:
    rig.station.requests.records = {FieldCode("governorate"): WHOLE["governorate"]}
    rig.station.late = True
    rig.type("national_number", WHOLE["national_number"])
    rig.act(FormKey.FETCH)
    rig.type("name", WHOLE["name"])
    answer_all(rig)
    assert rig.asked("governorate").from_register


def test_others_answers_that_cannot_be_read_now_are_read_later(rig: FormRig) -> None:
    others_save(rig, phone="01001234567")
    rig.station.late = True
    rig.type("name", "Mona")
    rig.station.next_reply = Unreachable()
    rig.station.answer_now()
    rig.station.answer_now()
    assert rig.keeping() is Keeping.NOT_SENT
    rig.station.late = False
    rig.act(FormKey.REST)
    assert rig.keeping() is Keeping.KEPT
    assert rig.filed.answers == {NAME: "Mona", PHONE: "01001234567"}


@pytest.mark.parametrize("end", [NoRequest(), Denied("other_office", "")])
def test_others_answers_that_may_not_be_read_end_the_keeping(
    rig: FormRig, end: NoRequest | Denied
) -> None:
    others_save(rig, phone="01001234567")
    rig.station.late = True
    rig.type("name", "Mona")
    rig.station.next_reply = end
    rig.station.answer_now()
    rig.station.answer_now()
    assert rig.keeping() is Keeping.REFUSED


def test_what_can_neither_be_sent_nor_kept_is_given_up_at_the_second_time_only(
    rig: FormRig,
) -> None:
    rig.station.next_refusal = StoreTrouble(TroubleReason.DISK_FULL)
    rig.type("name", "Mona")
    assert rig.keeping() is Keeping.NOT_SENT
    rig.station.next_refusal = StoreTrouble(TroubleReason.DISK_FULL)
    rig.press(Action.DISMISS)
    assert rig.form.warned
    rig.type("name", "Mona Reda", leave=False)
    assert not rig.form.warned
    rig.station.issue("passport")
    assert rig.keeping() is Keeping.KEPT
    assert rig.filed.answers == {NAME: "Mona Reda"}


def test_what_the_server_does_not_keep_is_told_beside_the_field(rig: FormRig) -> None:
    rig.station.next_refusal = NotKept((FieldProblem((NAME,), Wrong.TOO_LONG, 5),))
    rig.type("name", "Mona Reda")
    problem = rig.asked("name").problem
    assert problem is not None
    assert problem.limit == 5
    assert rig.keeping() is Keeping.NOT_KEEPABLE
    rig.type("name", "Mona")
    assert rig.keeping() is Keeping.KEPT


def test_answers_to_a_request_that_has_moved_on_are_refused_in_words(rig: FormRig) -> None:
    refusal = deny(RequestRefusalReason.ENDED, number="N", stage="withdrawn")
    rig.station.next_reply = refusal
    rig.type("name", "Mona")
    assert rig.keeping() is Keeping.REFUSED
    assert rig.case.notice == refusal
    rig.press(Action.DISMISS)
    assert rig.case.notice is None
    rig.press(Action.DISMISS)
    assert rig.case.part is None


def test_a_request_that_was_taken_away_meanwhile_is_shown_as_last_known(rig: FormRig) -> None:
    state = replace(rig.filed.state, holder=OfficeId("homs"))
    refusal = deny(RequestRefusalReason.HELD_ELSEWHERE, number="N", holder="homs")
    known = rig.station.now()
    rig.station.next_reply = HeldElsewhere(refusal, state, known, 5.0)
    rig.type("name", "Mona")
    assert rig.case.notice == refusal
    sheet = rig.case.sheet
    assert sheet is not None
    assert (sheet.holder, sheet.known_at) == ("homs", known)


def test_the_form_goes_with_the_citizen_and_its_answers_are_kept(rig: FormRig) -> None:
    rig.type("name", "Mona", leave=False)
    rig.press(Action.PRIMARY)
    assert rig.case.part is None
    assert rig.filed.answers == {NAME: "Mona"}


def test_registers_fill_in_what_they_know(rig: FormRig) -> None:
    book = rig.station.requests
    book.records = {FieldCode("governorate"): "القاهرة", NAME: "somebody"}
    assert not rig.case.fetchable
    rig.type("name", "Mona")
    rig.type("national_number", WHOLE["national_number"], leave=False)
    rig.act(FormKey.FETCH)
    assert rig.asked("governorate").from_register
    assert rig.asked("governorate").value == "القاهرة"
    assert not rig.asked("name").from_register
    assert rig.keeping() is Keeping.KEPT
    assert rig.filed.answers[FieldCode("governorate")] == "القاهرة"
    assert not rig.case.fetchable
    rig.act(FormKey.FETCH)
    assert rig.keeping() is Keeping.KEPT


def test_registers_that_do_not_answer_are_told_one_by_one(rig: FormRig) -> None:
    rig.station.requests.troubles = {DocumentCode("residence"): RegisterTrouble.TOO_SLOW}
    rig.type("national_number", WHOLE["national_number"])
    rig.press(Action.DISMISS)
    asked = next(step for step in rig.case.steps if isinstance(step, FetchFrom))
    assert set(asked.documents) == {"identity", "birth-certificates", "residence"}
    rig.choose(asked)
    assert rig.case.notice is CaseTrouble.NOT_ALL_FETCHED
    sheet = rig.case.sheet
    assert sheet is not None
    rows = {str(row.code): row.unfetched for row in sheet.documents}
    assert rows == {
        "identity": None,
        "birth-certificates": None,
        "residence": RegisterTrouble.TOO_SLOW,
        "income": None,
    }
    assert rig.filed.state.documents.keys() == {"identity", "birth-certificates"}
    del rig.station.requests.troubles[DocumentCode("residence")]
    rig.choose(next(step for step in rig.case.steps if isinstance(step, FetchFrom)))
    sheet = rig.case.sheet
    assert sheet is not None
    assert not [row for row in sheet.documents if row.unfetched is not None]


def test_nobody_is_asked_for_before_the_national_number_is_known(rig: FormRig) -> None:
    rig.type("name", "Mona")
    rig.press(Action.DISMISS)
    rig.choose(next(step for step in rig.case.steps if isinstance(step, FetchFrom)))
    sheet = rig.case.sheet
    assert sheet is not None
    assert NobodyToAsk() in [row.unfetched for row in sheet.documents]


def test_a_document_that_came_meanwhile_is_no_failure(rig: FormRig) -> None:
    rig.type("national_number", WHOLE["national_number"])
    rig.station.next_reply = deny(RequestRefusalReason.DOCUMENT_IN_HAND)
    rig.act(FormKey.FETCH)
    assert rig.case.notice is None


def test_fetching_stops_where_the_server_does_not_answer(rig: FormRig) -> None:
    rig.type("national_number", WHOLE["national_number"])
    rig.station.next_refusal = OutOfReach()
    rig.act(FormKey.FETCH)
    assert rig.case.notice is CaseTrouble.OUT_OF_REACH
    assert rig.filed.state.documents == {}


def test_more_that_was_asked_for_is_answered_in_the_form(rig: FormRig) -> None:
    rig.fill()
    rig.act(FormKey.FINISH)
    rig.choose(rig.case.steps[0])
    book, request = rig.station.requests, rig.request
    book.fetch(request)
    book.pay(request)
    book.give(request, StartReview(), book.by_clerk())
    book.give(request, AskForMore((PHONE,)), book.by_clerk())
    rig.press(Action.REQUEST)
    rig.press(Action.REQUEST)
    assert Do(GiveMore()) not in rig.case.steps
    rig.choose(Turn(Part.FORM))
    assert rig.form.goal is FormGoal.GO_ON
    assert rig.focus() == (PHONE,)
    assert rig.asked("phone").wanted
    rig.type("phone", "01007654321")
    rig.act(FormKey.FINISH)
    assert rig.case.question is None
    rig.choose(Do(GiveMore()))
    assert rig.filed.state.stage is RequestStage.IN_REVIEW


def test_a_fee_that_has_changed_is_looked_at_before_it_is_agreed_to(rig: FormRig) -> None:
    rig.fill()
    rig.act(FormKey.FINISH)
    rig.station.next_reply = deny(RequestRefusalReason.FEE_CHANGED)
    rig.choose(rig.case.steps[0])
    assert rig.station.asked[-1] == LookAt(rig.request, LookReason.APPLICANT_HERE)
    assert isinstance(rig.case.steps[0], Consider)


def test_nothing_of_a_form_is_offered_to_an_office_that_does_not_hold_it(rig: FormRig) -> None:
    rig.type("name", "Mona")
    rig.press(Action.DISMISS)
    book = rig.station.requests
    book.give(rig.request, MoveCustody(OfficeId("homs")), book.by_clerk())
    rig.press(Action.REQUEST)
    rig.press(Action.REQUEST)
    assert not [s for s in rig.case.steps if isinstance(s, Turn | FetchFrom)]
    assert not rig.case.fetchable


def test_the_paper_is_taken_where_the_register_is_down(rig: FormRig) -> None:
    rig.station.requests.troubles = {DocumentCode("residence"): RegisterTrouble.DOWN}
    rig.type("national_number", WHOLE["national_number"])
    rig.press(Action.DISMISS)
    rig.choose(next(step for step in rig.case.steps if isinstance(step, FetchFrom)))
    rig.choose(Do(TakeDocument(DocumentCode("residence"), PaperReason.REGISTER_DOWN)))
    sheet = rig.case.sheet
    assert sheet is not None
    (row,) = [each for each in sheet.documents if each.code == "residence"]
    assert (row.exception, row.unfetched) == (PaperReason.REGISTER_DOWN, None)


def test_a_form_can_be_left_by_its_own_key(rig: FormRig) -> None:
    rig.act(FormKey.LEAVE)
    assert rig.case.part is None


def test_no_form_opens_once_its_service_is_no_longer_known(rig: FormRig) -> None:
    rig.press(Action.DISMISS)
    rig.station.inner.show(replace(rig.station.view, catalogue=None))
    rig.choose(Turn(Part.FORM))
    assert rig.case.part is None


def test_registers_are_asked_once_at_a_time_and_a_form_that_was_left_is_not_filled(
    rig: FormRig,
) -> None:
    rig.type("national_number", WHOLE["national_number"])
    rig.station.late = True
    rig.act(FormKey.FETCH, FormKey.FETCH)
    assert len([each for each in rig.station.asked if isinstance(each, Fetch)]) == 1
    rig.station.answer_now()
    rig.station.answer_now()
    rig.press(Action.DISMISS)
    rig.station.answer_now()
    rig.station.answer_now()
    assert rig.case.part is None
    assert rig.station.requests.looks == []


def test_what_registers_know_may_not_be_looked_at(rig: FormRig) -> None:
    rig.type("national_number", WHOLE["national_number"])
    rig.station.late = True
    rig.act(FormKey.FETCH)
    for _ in range(2):
        rig.station.answer_now()
    rig.station.next_refusal = Denied("other_office", "")
    rig.station.answer_now()
    rig.station.answer_now()
    assert not rig.case.busy
    assert rig.form.keeping is Keeping.KEPT


def test_a_late_key_of_a_form_that_is_gone_does_nothing(rig: FormRig) -> None:
    rig.press(Action.DISMISS)
    asked = len(rig.station.asked)
    rig.act(Typed((NAME,), "Mona"), FormKey.REST, FormKey.LEAVE)
    assert len(rig.station.asked) == asked
    assert rig.station.asked[-1] == Known(rig.request)
    assert MEMBER["name"] not in str(rig.filed.answers)
