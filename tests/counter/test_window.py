# SPDX-License-Identifier: GPL-3.0-or-later
"""The window, worked by keys alone."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QPushButton

from common.devices.scanning import ScannerState, ScannerTrouble
from common.domain.commands import Role, TakeTicket
from common.ui.translation_files import TranslationFiles
from counter.__main__ import main
from counter.booted import NotSetUp
from counter.composition import CounterProgram
from counter.flow.actions import Action
from tests.counter.conftest import Counter, StartCounter, choose_language
from tests.counter.scenes import (
    devices_in_trouble,
    did_not_count,
    everything_counts,
    idle_waiting,
    offline_idle,
    serving,
    signed_out,
    superseded,
)
from tests.counter.station import CounterStation, paper_of
from tests.fakes import FakeClock
from tests.keyboard import end_line, type_code
from tests.screens import settle, wait_until


def test_a_clerk_works_a_whole_cycle_by_one_key(counter: Counter) -> None:
    counter.station.issue("passport")
    counter.sign_in()
    dock = counter.window.dock
    assert dock.primary.face == "Open counter"
    counter.key(Qt.Key.Key_F2)
    assert dock.primary.face == "Call next"
    counter.key(Qt.Key.Key_F2)
    assert dock.primary.face == "Start"
    assert dock.current.number.text() == "PA 001"
    counter.key(Qt.Key.Key_F2)
    assert dock.primary.face == "Finish"
    counter.key(Qt.Key.Key_F2)
    assert dock.primary.face == "Call next"
    assert "finished" in counter.window.done.told
    counter.key(Qt.Key.Key_Z, control=True)
    assert dock.primary.face == "Finish"


def test_the_focus_is_where_the_next_key_belongs(counter: Counter) -> None:
    assert counter.window.focusWidget() is counter.window.sign_in.clerk
    counter.sign_in()
    assert counter.window.focusWidget() is counter.window.dock.primary
    counter.key(Qt.Key.Key_Space)
    assert counter.window.dock.primary.face == "Call next"
    counter.key(Qt.Key.Key_F9)
    assert counter.window.focusWidget() is counter.window.dock.panel.field
    counter.key(Qt.Key.Key_Escape)
    assert counter.window.focusWidget() is counter.window.dock.primary


def test_a_transfer_is_chosen_by_typing(counter: Counter) -> None:
    serving(counter)
    counter.key(Qt.Key.Key_F7)
    counter.type("vehicle")
    counter.key(Qt.Key.Key_Return)
    tickets = counter.station.view.state.tickets.values()
    assert {t.label: t.service for t in tickets}["PA 001"] == "vehicle-record"


def test_arrows_choose_while_the_field_has_the_focus(counter: Counter) -> None:
    serving(counter)
    counter.key(Qt.Key.Key_F7)
    panel = counter.window.dock.panel
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_Up, 5),
        (Qt.Key.Key_PageUp, 0),
    ):
        counter.key(key)
        assert panel.list.currentRow() == row
    counter.type("nothing like it")
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_Return)
    assert counter.window.dock.primary.face == "Finish"


def test_a_row_of_the_list_offers_to_call_that_number(counter: Counter) -> None:
    idle_waiting(counter)
    counter.window.dock.list.setFocus()
    counter.key(Qt.Key.Key_Down)
    counter.key(Qt.Key.Key_Return)
    counter.key(Qt.Key.Key_Return)
    assert counter.window.dock.current.number.text() == "DA 001"


def test_a_disabled_button_says_why(counter: Counter) -> None:
    idle_waiting(counter)
    recall = counter.window.findChild(QPushButton, "recallButton")
    assert recall is not None
    assert not recall.isEnabled()
    assert recall.toolTip() == recall.accessibleDescription()
    assert recall.toolTip()
    counter.key(Qt.Key.Key_F3)
    assert counter.window.notice.told == recall.toolTip()


def test_everything_that_can_be_pressed_has_a_name_and_a_key(counter: Counter) -> None:
    serving(counter)
    buttons = [b for b in counter.window.dock.findChildren(QPushButton) if b.isVisible()]
    assert len(buttons) > 9
    assert all(button.accessibleName().endswith(")") for button in buttons)


def test_a_serial_scanner_takes_a_ticket(counter: Counter) -> None:
    offline_idle(counter)
    assert counter.scanner.state is ScannerState.READY
    ticket = next(iter(counter.station.view.state.tickets))
    counter.scanner.scan(paper_of(counter.station, ticket))
    wait_until(lambda: counter.window.dock.primary.face == "Start")
    wait_until(lambda: bool(counter.announced))


def test_a_scan_that_broke_off_is_told(counter: Counter) -> None:
    idle_waiting(counter)
    counter.program._scan_failed(ScannerTrouble.INCOMPLETE)
    assert "not read whole" in counter.window.notice.told


def test_a_scanner_that_types_is_heard_wherever_the_focus_is(counter: Counter) -> None:
    idle_waiting(counter)
    ticket = next(iter(counter.station.view.state.tickets))
    counter.key(Qt.Key.Key_F9)
    counter.type("pa")
    counter.station.clock.advance(1)
    counter.type(paper_of(counter.station, ticket), gap=0.004)
    assert counter.window.dock.panel.field.text() == "pa"
    QTest.keyClick(counter.window.windowHandle(), Qt.Key.Key_Return)
    wait_until(lambda: counter.window.dock.primary.face == "Start")
    assert isinstance(counter.station.ordered[-1], TakeTicket)


@pytest.mark.parametrize("layout", ["ara", "ir", "ua", "fr"])
@pytest.mark.parametrize("caps_lock", [False, True])
def test_a_paper_is_read_in_every_layout_and_leaves_no_sign_in_the_field(
    counter: Counter, layout: str, caps_lock: bool
) -> None:
    idle_waiting(counter)
    ticket = next(iter(counter.station.view.state.tickets))
    counter.key(Qt.Key.Key_F9)
    field = counter.window.dock.panel.field
    edited: list[str] = []
    field.textEdited.connect(edited.append)
    type_code(
        counter.window.windowHandle(),
        paper_of(counter.station, ticket),
        layout,
        caps_lock=caps_lock,
    )
    assert (field.text(), edited) == ("", [])
    end_line(counter.window.windowHandle())
    wait_until(lambda: counter.window.dock.primary.face == "Start")
    assert isinstance(counter.station.ordered[-1], TakeTicket)
    assert edited == []


def test_a_slow_answer_shows_that_it_is_awaited(counter: Counter) -> None:
    idle_waiting(counter)
    counter.station.late = True
    counter.key(Qt.Key.Key_F2)
    assert counter.window.dock.progress.isHidden()
    counter.station.clock.advance(0.4)
    wait_until(lambda: not counter.window.dock.progress.isHidden())
    counter.key(Qt.Key.Key_F2)
    counter.station.answer_now()
    wait_until(lambda: counter.window.dock.primary.face == "Start")


def test_notes_about_old_acts_are_read_once_and_for_all(
    start: StartCounter, counter: Counter, tmp_path: Path
) -> None:
    superseded(counter)
    wait_until(lambda: counter.window.note.told != "")
    assert "Another counter" in counter.window.note.told
    counter.key(Qt.Key.Key_Escape)
    wait_until(lambda: "(1 more)" not in counter.window.note.told)
    counter.key(Qt.Key.Key_Escape)
    wait_until(lambda: counter.window.note.told == "")
    wait_until(lambda: len(json.loads((tmp_path / "counter.json").read_text())["read_notes"]) == 2)
    again = start(counter.station)
    assert again.window.note.told == ""


def test_each_clerk_keeps_a_language(start: StartCounter, counter: Counter) -> None:
    counter.sign_in()
    choose_language(counter, "Français")
    assert counter.window.dock.primary.face == "Ouvrir le guichet"
    counter.key(Qt.Key.Key_Q, control=True)
    choose_language(counter, "العربية")
    assert counter.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    counter.sign_in()
    assert counter.window.dock.primary.face == "Ouvrir le guichet"
    assert counter.window.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_wrong_password_is_emptied(counter: Counter) -> None:
    counter.type("rima")
    counter.key(Qt.Key.Key_Return)
    counter.type("wrong")
    counter.key(Qt.Key.Key_Return)
    assert "wrong" in counter.window.notice.told
    assert counter.window.sign_in.password.text() == ""
    assert counter.window.sign_in.clerk.text() == "rima"


def test_damaged_preferences_cost_nothing(
    start: StartCounter, station: CounterStation, tmp_path: Path
) -> None:
    (tmp_path / "counter.json").write_text("{", "utf-8")
    counter = start(station)
    signed_out(counter)
    assert counter.window.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_everything_ends_with_the_program(start: StartCounter, station: CounterStation) -> None:
    counter = start(station)
    counter.program.stop()
    assert counter.stopped == 1
    assert counter.scanner.state is ScannerState.STOPPED


def test_a_changed_set_up_changes_the_scanner(counter: Counter) -> None:
    office = counter.station.view.office
    assert office is not None
    devices = tuple(replace(device, scanner=None) for device in office.devices)
    counter.station.inner.configure(replace(office, devices=devices))
    wait_until(lambda: counter.scanner.state is ScannerState.STOPPED)


@pytest.mark.usefixtures("application")
def test_a_computer_that_is_not_set_up_says_so(
    translations: TranslationFiles, tmp_path: Path
) -> None:
    problem = NotSetUp("device.toml")
    program = CounterProgram(tmp_path, lambda: problem, translations, FakeClock())
    program.start()
    wait_until(lambda: program.window.notice.told != "")
    assert program.window.notice.told.endswith("device.toml")
    program.stop()
    program.window.close()
    settle()


@pytest.mark.usefixtures("application")
def test_a_start_that_fails_is_logged_and_told(
    translations: TranslationFiles, tmp_path: Path, expected_log: object
) -> None:
    assert callable(expected_log)
    expected_log("could not start")

    def broken() -> NotSetUp:
        raise OSError

    program = CounterProgram(tmp_path, broken, translations, FakeClock())
    program.start()
    wait_until(lambda: program.window.notice.told != "")
    program.stop()
    program.window.close()
    settle()


def test_enrolling_needs_a_token_on_standard_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin.readline", lambda: "secret\n", raising=False)
    words = ["enrol", "--data", str(tmp_path), "--server", "http://127.0.0.1:1"]
    assert main([*words, "--office", "o", "--device", "counter-1"]) == 0
    assert "secret" in (tmp_path / "device.toml").read_text("utf-8")
    assert main([*words, "--office", "", "--device", "counter-1"]) == 2
    assert main([]) == 2
    assert "--data" in capsys.readouterr().err


def test_a_supervisor_reads_what_did_not_count_by_keys_alone(counter: Counter) -> None:
    did_not_count(counter)
    counter.window.resize(counter.window.minimumSize())
    dock = counter.window.dock
    assert counter.window.focusWidget() is dock.differences.area
    assert not dock.buttons[Action.RECALL].isVisible()
    counter.key(Qt.Key.Key_End)
    counter.key(Qt.Key.Key_PageDown)
    assert dock.differences.area.verticalScrollBar().value() > 0
    counter.key(Qt.Key.Key_Escape)
    assert dock.buttons[Action.RECALL].isVisible()
    assert counter.window.focusWidget() is dock.primary


def test_where_everything_counts_the_focus_stays_with_the_work(counter: Counter) -> None:
    everything_counts(counter)
    assert counter.window.focusWidget() is counter.window.dock.primary


def test_a_supervisor_reads_how_the_devices_are_by_keys_alone(counter: Counter) -> None:
    devices_in_trouble(counter)
    dock = counter.window.dock
    area = dock.devices.area
    assert counter.window.focusWidget() is area
    cards = [card for card in area.findChildren(QFrame) if card.property("kind") == "device"]
    first, *_, last = cards
    assert first.accessibleName().startswith(
        "Kiosk 1. Needs somebody now, since 10:54. Ticket printer: no paper."
    )
    assert {card.property("need") for card in cards} == {"now", "silent", "soon", "untold", "none"}
    bar = area.verticalScrollBar()
    counter.key(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    bar.setValue(bar.maximum())
    bottom = last.mapTo(area.viewport(), last.rect().bottomLeft()).y()
    assert area.viewport().height() - 20 < bottom < area.viewport().height()
    counter.key(Qt.Key.Key_Escape)
    assert counter.window.focusWidget() is dock.primary


def test_the_list_of_devices_is_loaded_when_it_is_opened(counter: Counter) -> None:
    counter.station.role = Role.SUPERVISOR
    idle_waiting(counter)
    assert counter.window.dock._devices is None
