# SPDX-License-Identifier: GPL-3.0-or-later
"""Filling the form in: typed, chosen, checked as one goes."""

from __future__ import annotations

from dataclasses import replace

from common.domain.identifiers import Language
from kiosk.flow.paperwork.calendars import Calendar
from kiosk.flow.paperwork.dates import DatePart
from kiosk.flow.paperwork.inputs import (
    Choose,
    OpenEntry,
    PointAt,
    RemoveEntry,
    Touch,
    Type,
    UseLayout,
)
from kiosk.flow.paperwork.orders import KeepAnswers
from kiosk.flow.paperwork.pages import Delivering, Filling
from kiosk.flow.paperwork.sheets import sheet_with, sheets_of
from tests.kiosk.catalogues import A_PASSPORT
from tests.kiosk.flow.paperwork.filing import CASE, Filing, answers, path


def at_names() -> Filing:
    return Filing().begin().name_person().registers_tell()


def test_questions_that_are_typed_stand_together_others_alone() -> None:
    sheets = sheets_of(A_PASSPORT, {}, frozenset(), 3)
    assert [len(sheet) for sheet in sheets] == [1, 2, 1, 3, 1, 1]
    crowded = sheets_of(A_PASSPORT, {}, frozenset(), 1)
    assert all(len(sheet) == 1 for sheet in crowded)
    assert sheet_with(sheets, path("family")) == 0


def test_a_number_that_is_half_typed_does_not_go_on_and_says_why() -> None:
    filing = Filing().begin().type("99").do(Touch.NEXT)
    assert filing.at == "national_number"
    assert filing.work.left == {path("national_number")}
    assert filing.orders == ()


def test_each_sheet_is_kept_when_it_is_left() -> None:
    filing = at_names().type("ليلى").do(PointAt(path("given_name_latin"))).type("LAYLA")
    filing.do(Touch.NEXT)
    assert filing.ordered(KeepAnswers) == KeepAnswers(CASE, filing.work.answers)


def test_a_question_that_was_left_half_answered_is_checked_from_then_on() -> None:
    filing = at_names().type("ل").do(PointAt(path("given_name_latin")))
    assert filing.work.left == {path("given_name")}
    assert filing.do(PointAt(path("given_name"))).work.left == {path("given_name")}


def test_an_answer_takes_one_sign_more_than_it_may_have_and_no_other() -> None:
    filing = at_names().type("ل" * 70)
    assert len(str(filing.work.answers["given_name"])) == 61  # type: ignore[index]  # a field's code


def test_another_keyboard_stays_until_another_question() -> None:
    filing = at_names().do(UseLayout(Language("fr")))
    assert filing.work.layout == "fr"
    assert filing.do(PointAt(path("given_name_latin"))).work.layout is None


def test_going_back_leads_sheet_by_sheet_to_what_is_needed() -> None:
    filing = at_names().do(Touch.BACK)
    assert filing.at == "national_number"


def at_birth() -> Filing:
    return at_names().type("ليلى").do(PointAt(path("given_name_latin"))).type("L").do(Touch.NEXT)


def part(filing: Filing) -> DatePart:
    assert filing.work.date is not None
    return filing.work.date.part


def test_a_date_is_typed_part_by_part() -> None:
    filing = at_birth()
    assert part(filing) is DatePart.DAY
    filing.type("1")
    assert part(filing) is DatePart.DAY
    filing.type("7")
    assert part(filing) is DatePart.MONTH
    filing.type("9").do(Choose("3"))
    assert part(filing) is DatePart.YEAR
    filing.type("1994")
    assert filing.work.answers == {**filing.work.answers, **answers(born_on="1994-03-17")}
    assert filing.type("2").work.date == replace(filing.work.date, year="2")  # type: ignore[type-var]  # it is there


def test_a_day_of_one_figure_leads_on_by_itself_and_is_typed_anew_when_full() -> None:
    filing = at_birth().type("9")
    assert part(filing) is DatePart.MONTH
    filing.do(PointAt(path("born_on", "day"))).type("12")
    assert filing.work.date is not None
    assert filing.work.date.day == "12"


def test_a_date_is_taken_back_figure_by_figure() -> None:
    filing = at_birth().type("17").do(Choose("3")).type("19")
    filing.do(Touch.ERASE, Touch.ERASE, Touch.ERASE)
    assert part(filing) is DatePart.MONTH
    filing.do(Touch.ERASE)
    assert part(filing) is DatePart.DAY
    filing.do(Touch.ERASE, Touch.ERASE)
    assert filing.work.date is not None
    assert filing.work.date.day == ""


def test_a_day_that_there_is_not_is_told() -> None:
    filing = at_birth().type("31").do(Choose("2")).type("1994").do(Touch.NEXT)
    assert filing.at == "born_on"
    assert path("born_on") in filing.work.left


def test_a_date_is_typed_in_the_calendar_of_the_language() -> None:
    filing = at_birth().surround(language=Language("fa"))
    filing.type("26").do(Choose("12")).type("1372")
    assert filing.work.answers[path("born_on")[0]] == "1994-03-17"  # type: ignore[index]  # a code
    filing.surround(language=Language("en")).do(Type("1"))
    assert filing.work.date is not None
    assert (filing.work.date.month, filing.work.date.year) == (3, "1994")
    assert Calendar.IRANIAN.value[0] < 1372 < Calendar.IRANIAN.value[1]


def test_a_date_of_birth_stands_in_nothing_that_is_printed_of_it() -> None:
    assert "1994" not in repr(at_birth().type("17").do(Choose("3")).type("1994").work.date)


def test_another_language_leaves_a_question_that_is_written_as_it_was() -> None:
    filing = at_names().type("ليلى").do(UseLayout(Language("fr")))
    filing.surround(language=Language("uk")).type("!")
    assert filing.work.language == "uk"
    assert filing.at == "given_name"
    assert filing.work.layout == "fr"
    assert filing.work.answers[path("given_name")[0]] == "ليلى!"  # type: ignore[index]  # a code


def at_choice() -> Filing:
    filing = at_birth().type("17").do(Choose("3")).type("1994").do(Touch.NEXT)
    return filing.type("0944123456").do(PointAt(path("street"))).type("شارع").do(Touch.NEXT)


def test_a_choice_is_made_and_taken_back() -> None:
    filing = at_choice()
    assert filing.at == "reason"
    filing.do(Choose("lost"))
    assert filing.work.answers[path("reason")[0]] == "lost"  # type: ignore[index]  # a code
    filing.do(Choose("lost"), Touch.NEXT)
    assert filing.at == "reason"


def test_a_question_depends_on_an_answer_before() -> None:
    filing = at_choice().do(Choose("first"), Touch.NEXT, Choose("no"), Touch.NEXT)
    assert filing.shows(Delivering())


def at_family() -> Filing:
    return at_choice().do(Choose("first"), Touch.NEXT, Choose("yes"), Touch.NEXT)


def test_the_entries_of_a_group_are_added_changed_and_removed() -> None:
    filing = at_family()
    assert filing.at == "family"
    assert filing.do(Touch.ADD).at == "family.0.name"
    filing.type("سليم").do(Touch.NEXT)
    assert filing.at == "family.0.born_on"
    filing.do(Touch.BACK)
    assert filing.at == "family.0.name"
    filing.do(Touch.NEXT).type("1").do(Choose("2"), *map(Type, "2015"), Touch.NEXT)
    assert filing.at == "family"
    filing.do(OpenEntry(0))
    assert filing.at == "family.0.name"
    filing.do(Touch.BACK)
    assert filing.at == "family"
    assert filing.do(OpenEntry(7)).at == "family"
    filing.do(Touch.ADD, Touch.BACK, RemoveEntry(1), Touch.NEXT)
    assert filing.shows(Delivering())


def test_a_group_with_too_few_entries_does_not_go_on() -> None:
    filing = at_family().do(Touch.NEXT)
    assert filing.at == "family"
    assert path("family") in filing.work.left


def test_an_entry_that_is_not_whole_is_opened_where_it_is_wrong() -> None:
    filing = at_family().do(Touch.ADD, Touch.BACK, Touch.NEXT)
    assert filing.at == "family.0.name"


def test_a_group_has_no_more_entries_than_it_may() -> None:
    filing = at_family()
    for _ in range(4):
        filing.do(Touch.ADD, Touch.BACK)
    assert filing.do(Touch.ADD).at == "family"


def test_keys_mean_nothing_where_nothing_is_typed() -> None:
    filing = at_family().do(Choose("first"), Touch.NEXT)
    assert isinstance(filing.page, Filling)
