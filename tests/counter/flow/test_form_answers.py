# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers that are changed one at a time, and two people's answers joined."""

from hypothesis import given
from hypothesis import strategies as st

from common.domain.catalogue import Answers, AnswerValue
from common.domain.identifiers import FieldCode
from counter.flow.form_answers import (
    answer_at,
    entries_of,
    filled_in,
    with_answer,
    with_entry,
    with_least_entries,
    without_empty_entries,
    without_entry,
)
from counter.flow.form_merge import merged
from tests.counter.flow.forms import CHILD, CHILDREN, FIELDS, NAME

codes = st.sampled_from([FieldCode(each) for each in "abc"])
simple = st.dictionaries(codes, st.sampled_from(["1", "2", "3"]))


def test_an_answer_is_written_where_it_belongs_and_an_empty_one_is_none() -> None:
    answers = with_answer({}, (NAME,), "Leila")
    assert answer_at(answers, (NAME,)) == "Leila"
    assert answer_at(answers, (CHILD,)) == ""
    assert with_answer(answers, (NAME,), "") == {}


def test_entries_come_and_go_and_are_answered_one_by_one() -> None:
    two = with_entry(with_entry({}, (CHILDREN,)), (CHILDREN,))
    named = with_answer(two, (CHILDREN, 1, CHILD), "Adam")
    assert answer_at(named, (CHILDREN, 1, CHILD)) == "Adam"
    assert answer_at(named, (CHILDREN, 0, CHILD)) == ""
    assert without_entry(named, (CHILDREN, 0)) == {CHILDREN: ({CHILD: "Adam"},)}
    assert without_entry(without_entry(named, (CHILDREN, 0)), (CHILDREN, 0)) == {}


def test_a_group_begins_with_as_many_entries_as_it_must_have() -> None:
    spread = with_least_entries(FIELDS, {})
    assert len(entries_of(spread, CHILDREN)) == 1
    assert with_least_entries(FIELDS, spread) == spread
    assert without_empty_entries(spread) == {}


def test_registers_fill_in_only_what_nobody_has_answered() -> None:
    filled: Answers = {NAME: "LEILA", FieldCode("unasked"): "x"}
    assert filled_in(FIELDS, {}, filled) == {NAME: "LEILA"}
    assert filled_in(FIELDS, {NAME: "Leila"}, filled) == {NAME: "Leila"}


def test_what_only_one_of_two_has_changed_stands() -> None:
    base: Answers = {FieldCode("a"): "1", FieldCode("b"): "1"}
    ours: Answers = {FieldCode("a"): "2", FieldCode("b"): "1"}
    theirs: Answers = {FieldCode("a"): "1"}
    both = merged(base, ours, theirs)
    assert both.answers == {FieldCode("a"): "2"}
    assert both.clashes == {}


@given(simple, simple, simple)
def test_nothing_that_either_has_answered_is_lost(
    base: dict[FieldCode, AnswerValue],
    ours: dict[FieldCode, AnswerValue],
    theirs: dict[FieldCode, AnswerValue],
) -> None:
    both = merged(base, ours, theirs)
    for code, value in ours.items():
        assert both.answers.get(code) == value or base.get(code) == value
    for code, value in theirs.items():
        known = (both.answers.get(code), both.clashes.get(code))
        assert value in known or base.get(code) == value


@given(simple, simple)
def test_two_who_answer_the_same_do_not_clash(
    base: dict[FieldCode, AnswerValue], both: dict[FieldCode, AnswerValue]
) -> None:
    assert merged(base, both, both).clashes == {}
    assert merged(base, both, both).answers == both
