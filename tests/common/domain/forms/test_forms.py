# SPDX-License-Identifier: GPL-3.0-or-later
"""A form asks only what applies, and everything wrong with its answers is told at once."""

import pytest
from hypothesis import given

from common.domain.catalogue import Answers, AnswerValue, Condition, FieldKind
from common.domain.forms import (
    UNKEEPABLE,
    Completeness,
    FieldPath,
    FieldProblem,
    answers_from,
    check_answers,
    documents_of,
    fee_of,
    fields_of,
    fields_of_entry,
    normalised,
)
from common.domain.forms_answers import Wrong
from common.domain.identifiers import FieldCode
from tests.common.domain.forms.a_service import (
    BORN,
    CARD,
    CIVIL,
    EMAIL,
    EMPLOYER,
    FAMILY,
    FAMILY_GROUP,
    IS_ADULT,
    JOB,
    MARRIED,
    NAME,
    NATIONAL,
    NOTHING_MORE,
    RIGHT,
    SERVICE,
    SPOUSE,
    SPOUSE_WORKS,
    WAS_BORN,
    any_answers,
    field,
    no_number,
    service_of,
)

DRAFT, COMPLETE = Completeness.DRAFT, Completeness.COMPLETE


def problems(answers: Answers, completeness: Completeness = COMPLETE) -> set[FieldProblem]:
    return set(check_answers(SERVICE, answers, completeness, no_number))


def with_answer(code: FieldCode, answer: AnswerValue) -> Answers:
    return {**RIGHT, code: answer}


def codes(answers: Answers) -> set[FieldCode]:
    return {each.code for each in fields_of(SERVICE, answers)}


def test_right_answers_have_no_problem() -> None:
    assert problems(RIGHT) == set()


def test_a_draft_may_be_empty_and_a_filed_form_may_not() -> None:
    assert problems({}, DRAFT) == set()
    missing = {problem.path for problem in problems({}) if problem.wrong is Wrong.MISSING}
    assert (NATIONAL,) in missing
    assert (EMAIL,) not in missing
    assert FieldProblem((FAMILY,), Wrong.TOO_FEW, 1) in problems({})


def test_what_is_only_blank_is_missing() -> None:
    assert problems(with_answer(NAME, " \u200f ")) == {FieldProblem((NAME,), Wrong.MISSING)}


def test_a_draft_is_told_what_is_written_wrongly_and_keeps_it_nevertheless() -> None:
    (problem,) = problems({BORN: "1990-0"}, DRAFT)
    assert problem == FieldProblem((BORN,), Wrong.NOT_A_DATE)
    assert problem.wrong not in UNKEEPABLE


@pytest.mark.parametrize(
    ("code", "answer", "path", "wrong", "limit"),
    [
        pytest.param(NAME, "x" * 21, (NAME,), Wrong.TOO_LONG, 20, id="long"),
        pytest.param(NAME, (), (NAME,), Wrong.NOT_A_TEXT, None, id="entries for a text"),
        pytest.param(FAMILY, "Sami", (FAMILY,), Wrong.NOT_ENTRIES, None, id="text for entries"),
        pytest.param(FAMILY, ({},) * 4, (FAMILY,), Wrong.TOO_MANY, 3, id="many entries"),
        pytest.param(
            NOTHING_MORE, "x", (NOTHING_MORE,), Wrong.UNKNOWN_FIELD, None, id="unknown field"
        ),
    ],
)
def test_what_no_field_can_hold_is_kept_by_no_draft(
    code: FieldCode, answer: AnswerValue, path: FieldPath, wrong: Wrong, limit: int | None
) -> None:
    assert problems(with_answer(code, answer), DRAFT) == {FieldProblem(path, wrong, limit)}
    assert wrong in UNKEEPABLE


def test_a_problem_in_a_group_is_told_with_its_entry() -> None:
    entries = ({NAME: "Sami", IS_ADULT: "no"}, {NAME: "Rima", IS_ADULT: "yes", WAS_BORN: "x"})
    assert problems(with_answer(FAMILY, entries)) == {
        FieldProblem((FAMILY, 1, WAS_BORN), Wrong.NOT_A_DATE),
        FieldProblem((FAMILY, 1, JOB), Wrong.MISSING),
    }


def test_an_unknown_field_in_a_group_is_told() -> None:
    entries = ({NAME: "Sami", IS_ADULT: "no", NOTHING_MORE: "x"},)
    assert problems(with_answer(FAMILY, entries)) == {
        FieldProblem((FAMILY, 0, NOTHING_MORE), Wrong.UNKNOWN_FIELD)
    }


# ── Conditions ───────────────────────────────────────────────────────────────────────────────


def test_a_field_is_asked_where_its_condition_holds() -> None:
    assert EMPLOYER in codes({MARRIED: "yes", SPOUSE_WORKS: "yes"})
    assert EMPLOYER not in codes({MARRIED: "yes", SPOUSE_WORKS: "no"})
    assert SPOUSE not in codes({})


def test_an_answer_left_over_from_a_field_no_longer_asked_counts_for_nothing() -> None:
    answers = {MARRIED: "no", SPOUSE_WORKS: "yes", EMPLOYER: "Post"}
    assert not codes(answers) & {SPOUSE, SPOUSE_WORKS, EMPLOYER}
    assert fee_of(SERVICE, answers) == 1000
    assert normalised(SERVICE, answers) == {MARRIED: "no"}


def test_a_group_may_depend_on_what_is_around_it() -> None:
    def asked(married: str) -> set[FieldCode]:
        answers = {MARRIED: married}
        return {each.code for each in fields_of_entry(FAMILY_GROUP, {}, SERVICE, answers)}

    assert CARD in asked("yes")
    assert CARD not in asked("no")


def test_an_entry_is_not_taken_for_what_has_the_same_code_around_it() -> None:
    inner = field(FieldCode("inner"), when=Condition(NAME, ("x",)))
    group = field(FAMILY, FieldKind.GROUP, fields=(field(NAME), inner))
    asked = fields_of_entry(group, {}, service_of(field(NAME), group), {NAME: "x"})
    assert [each.code for each in asked] == [NAME]


def test_the_first_fee_rule_that_holds_wins() -> None:
    assert fee_of(SERVICE, {}) == 1000
    assert fee_of(SERVICE, {MARRIED: "yes"}) == 0
    assert fee_of(SERVICE, {MARRIED: "yes", SPOUSE_WORKS: "yes"}) == 500


def test_a_document_is_needed_where_its_condition_holds() -> None:
    assert [each.code for each in documents_of(SERVICE, {})] == ["photo"]
    needed = documents_of(SERVICE, {MARRIED: "yes"})
    assert [(each.code, each.register) for each in needed] == [("photo", None), ("contract", CIVIL)]


# ── What is kept ─────────────────────────────────────────────────────────────────────────────


def test_entries_are_kept_tidied_as_well() -> None:
    kept = normalised(SERVICE, {FAMILY: ({NAME: " a  b ", WAS_BORN: "٢٠٢٠/١/٢", JOB: "x"},)})
    assert kept == {FAMILY: ({NAME: "a b", WAS_BORN: "2020-01-02"},)}


def test_empty_answers_are_not_kept() -> None:
    assert normalised(SERVICE, {NAME: " ", FAMILY: ()}) == {}


@given(any_answers)
def test_normalising_twice_changes_nothing_more(answers: Answers) -> None:
    once = normalised(SERVICE, answers)
    assert normalised(SERVICE, once) == once


@given(any_answers)
def test_what_is_kept_asks_and_costs_the_same(answers: Answers) -> None:
    kept = normalised(SERVICE, answers)
    assert fields_of(SERVICE, kept) == fields_of(SERVICE, answers)
    assert documents_of(SERVICE, kept) == documents_of(SERVICE, answers)
    assert fee_of(SERVICE, kept) == fee_of(SERVICE, answers)


@given(any_answers)
def test_what_is_wrong_in_a_draft_is_wrong_in_a_filed_form(answers: Answers) -> None:
    assert problems(answers, DRAFT) <= problems(answers)


@given(any_answers)
def test_a_problem_names_an_answer_that_is_asked_or_unknown(answers: Answers) -> None:
    for problem in problems(answers):
        known = problem.wrong is not Wrong.UNKNOWN_FIELD
        assert (problem.path[0] in codes(answers)) or not known


@given(any_answers)
def test_right_answers_stay_right_whatever_is_left_out_of_a_draft(answers: Answers) -> None:
    part = {code: RIGHT[code] for code in RIGHT if code in answers}
    assert problems(part, DRAFT) == set()


# ── From registers ───────────────────────────────────────────────────────────────────────────


def test_a_registers_answer_fills_the_fields_that_name_it() -> None:
    found = {"full_name": " ليلى  حداد", "birth_date": "١٩٩٠/٥/١٢", "mother": "Rima"}
    assert answers_from(SERVICE, CIVIL, found) == {NAME: "ليلى حداد", BORN: "1990-05-12"}
    assert answers_from(SERVICE, CIVIL, {"full_name": " "}) == {}
