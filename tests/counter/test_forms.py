# SPDX-License-Identifier: GPL-3.0-or-later
"""The form in the window, filled in by keys alone."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from common.domain.identifiers import FieldCode
from common.domain.office import RequestOffer
from common.domain.request.commands import SaveAnswers, Withdraw
from common.domain.request.stages import RequestStage
from common.ui.languages import FA
from counter.flow.choices import Speak
from counter.flow.request_questions import SureToWithdraw
from counter.flow.request_steps import Consider, Do
from counter.keys import KEYS
from counter.widgets.form_panel import FETCH, FINISH
from counter.widgets.form_rows import ADD, OURS, REMOVE, THEIRS
from counter.widgets.request_pane import RequestPane
from tests.counter.conftest import Counter, StartCounter, english
from tests.counter.flow.forms import EGYPT, MEMBER, WHOLE
from tests.counter.request_book import Filed
from tests.counter.request_scenes import choose
from tests.counter.scenes import serving
from tests.counter.station import CounterStation, catalogue_of, office_of
from tests.fakes import FakeClock
from tests.screens import settle, wait_until

RETURN, TAB, DOWN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def counter(start: StartCounter) -> Counter:
    """A counter where ration cards are issued; somebody is served, the window speaks English."""
    offered = tuple(each.code for each in catalogue_of(EGYPT).services)
    office = replace(office_of("damascus"), requests=RequestOffer(EGYPT, offered))
    made = start(CounterStation(office, FakeClock()))
    english(made)
    serving(made)
    return made


def pane(counter: Counter) -> RequestPane:
    return counter.window.request


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(counter: Counter, text: str) -> None:
    """Type into whatever has the focus, in any script."""
    counter.station.clock.advance(1)
    if text.isascii():
        QTest.keyClicks(focused(), text)
    else:
        # As the input method of another script gives it.
        written = QInputMethodEvent()
        written.setCommitString(text)
        QApplication.sendEvent(focused(), written)
    settle()


def begin(counter: Counter) -> Filed:
    """Begin a request for a ration card by typing its name."""
    counter.key(Qt.Key.Key_F1)
    counter.key(RETURN)
    write(counter, "issue of a new")
    counter.key(RETURN)
    return next(reversed(counter.station.requests.filed.values()))


def control(counter: Counter, key: Qt.Key) -> None:
    counter.key(key, control=True)


def answer_all(counter: Counter) -> None:
    """Answer every question in the order in which the focus comes to it."""
    for code, text in WHOLE.items():
        assert focused().objectName() == f"answer-{code}"
        write(counter, "15/7/1985" if code == "born_on" else text)
        counter.key(RETURN)
    for code, text in MEMBER.items():
        assert focused().objectName() == f"answer-family-0-{code}"
        write(counter, "23.11.1988" if code == "born_on" else text)
        counter.key(RETURN)


def test_a_request_is_begun_answered_and_sent_without_a_mouse(counter: Counter) -> None:
    filed = begin(counter)
    answer_all(counter)
    assert pane(counter).form.state.text() == "All answers are kept."
    assert filed.answers[FieldCode("born_on")] == "1985-07-15"
    assert filed.answers[FieldCode("income_kind")] == "salary"
    member = {FieldCode(code): text for code, text in MEMBER.items()}
    assert filed.answers[FieldCode("family")] == (member,)
    control(counter, RETURN)
    assert pane(counter).form.isHidden()
    assert focused() is pane(counter).list
    counter.key(DOWN)
    counter.key(SPACE)
    assert filed.state.stage is RequestStage.SUBMITTED
    assert filed.state.delivery == "post"


def test_a_form_that_is_not_whole_puts_the_focus_where_something_is_missing(
    counter: Counter,
) -> None:
    begin(counter)
    write(counter, WHOLE["national_number"])
    control(counter, RETURN)
    assert focused().objectName() == "answer-name"
    assert "missing or wrong" in pane(counter).form.state.text()


def test_a_family_grows_and_shrinks_by_keys(counter: Counter) -> None:
    filed = begin(counter)
    control(counter, Qt.Key.Key_N)
    assert focused().objectName() == "answer-family-1-name"
    write(counter, "Youssef")
    counter.key(TAB)
    QTest.keyClick(
        counter.window.windowHandle(),
        Qt.Key.Key_N,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    settle()
    assert filed.answers == {}
    assert focused().objectName() == "answer-family-0-name"


def test_no_key_of_a_form_does_something_else_in_the_window() -> None:
    assert {FINISH, FETCH, ADD, REMOVE, THEIRS, OURS}.isdisjoint(KEYS.values())


def test_what_somebody_else_has_answered_is_taken_by_a_key(counter: Counter) -> None:
    filed = begin(counter)
    book = counter.station.requests
    filed.answers = {FieldCode("name"): "Huda"}
    book.give(next(reversed(book.filed)), SaveAnswers(1), book.by_clerk())
    counter.key(RETURN)
    write(counter, "Mona")
    counter.key(RETURN)
    form = pane(counter).form
    assert "changed the same answers" in form.state.text()
    control(counter, Qt.Key.Key_O)
    assert form.state.text().endswith("All answers are kept.")
    assert filed.answers == {FieldCode("name"): "Huda"}
    row = form.answers()[(FieldCode("name"),)]
    assert isinstance(row.editor, QLineEdit)
    assert row.editor.text() == "Huda"


def test_answers_are_kept_when_nobody_types_for_a_moment(counter: Counter) -> None:
    filed = begin(counter)
    write(counter, "285")
    assert filed.answers == {}
    wait_until(lambda: bool(filed.answers))
    assert focused().objectName() == "answer-national_number"


@pytest.mark.parametrize("goes_on", [True, False])
def test_registers_that_answer_late_take_the_focus_from_nobody_who_types_elsewhere(
    counter: Counter, goes_on: bool
) -> None:
    begin(counter)
    counter.station.requests.records = {FieldCode("governorate"): WHOLE["governorate"]}
    write(counter, WHOLE["national_number"])
    counter.station.late = True
    control(counter, Qt.Key.Key_G)
    if goes_on:
        counter.key(TAB)
        counter.key(TAB)
    before = focused().objectName()
    counter.station.late = False
    counter.station.answer_now()
    governorate = pane(counter).form.answers()[FieldCode("governorate"),].editor.entry
    assert isinstance(governorate, QLineEdit)
    wait_until(lambda: governorate.text() == WHOLE["governorate"])
    assert before == ("answer-born_on" if goes_on else "answer-national_number")
    assert focused().objectName() == (before if goes_on else "answer-name")


def test_a_persian_date_is_typed_in_its_own_calendar(counter: Counter) -> None:
    filed = begin(counter)
    assert counter.program.desk is not None
    counter.program.desk.choose(Speak(FA))
    counter.show()
    row = pane(counter).form.answers()[(FieldCode("born_on"),)]
    row.begin()
    write(counter, "۱۳۶۴/۴/۲۴")
    counter.key(RETURN)
    assert filed.answers[FieldCode("born_on")] == "1985-07-15"
    assert "تیر" in " ".join(told(row))


def test_numbers_are_read_in_the_figures_in_which_they_are_typed(counter: Counter) -> None:
    begin(counter)
    assert counter.program.desk is not None
    counter.program.desk.choose(Speak(FA))
    counter.show()
    write(counter, WHOLE["national_number"])
    counter.key(RETURN)
    counter.key(Qt.Key.Key_Escape)
    counter.show()
    assert "۲۸۵۰۷۱۵۹۹۰۰۰۱۸" in " ".join(pane(counter).details.texts)


def told(row: QWidget) -> list[str]:
    return [label.text() for label in row.findChildren(QLabel)]


def test_a_wheel_that_passes_over_a_choice_does_not_change_it(counter: Counter) -> None:
    filed = begin(counter)
    choice = pane(counter).form.answers()[(FieldCode("income_kind"),)].editor
    assert isinstance(choice, QComboBox)
    middle = QPointF(choice.rect().center())
    event = QWheelEvent(
        middle,
        choice.mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(choice, event)
    settle()
    assert choice.currentIndex() == 0
    assert filed.answers == {}


def test_nothing_of_a_form_stays_in_the_window_once_it_is_shut(counter: Counter) -> None:
    begin(counter)
    write(counter, WHOLE["national_number"])
    form = pane(counter).form
    counter.key(Qt.Key.Key_F1)
    assert form.answers() == {}
    assert pane(counter).isHidden()


def test_what_is_done_while_the_server_is_away_is_counted_and_what_came_of_it_told(
    counter: Counter,
) -> None:
    begin(counter)
    write(counter, WHOLE["national_number"])
    counter.key(Qt.Key.Key_Escape)
    book = counter.station.requests
    request = next(reversed(book.filed))
    counter.station.lose_server()
    choose(counter, Consider(SureToWithdraw()), Do(Withdraw()))
    counter.show()
    assert "1 step" in counter.window.kept.told
    book.give(request, Withdraw(), book.by_clerk())
    counter.station.send_kept()
    counter.show()
    assert counter.window.kept.told == ""
    assert "was not done" in counter.window.unsent.told
    assert "has ended" in counter.window.unsent.told
    counter.key(Qt.Key.Key_Escape)
    counter.key(Qt.Key.Key_Escape)
    counter.show()
    assert counter.window.unsent.told == ""
