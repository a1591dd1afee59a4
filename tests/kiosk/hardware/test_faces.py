# SPDX-License-Identifier: GPL-3.0-or-later
"""Window and text show the same findings, in five languages, before and after enrolment."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from common.devices.printer.fake import FakePrinter
from common.devices.printer.port import PrinterHealth
from common.domain.identifiers import DeviceId, Language, OfficeId
from common.domain.office import Office, PrinterSetup, ScannerSetup
from common.storage.office_rows import KeptConfiguration
from common.storage.settings import DATABASE_FILE, DeviceSettings, write_settings
from common.storage.store import DeviceStore
from common.storage.system import SystemClock
from common.ui.languages import LANGUAGES
from common.ui.texts import Texts, Words
from common.wire.messages import Configuration
from kiosk.hardware.devices import Tools, devices_of
from kiosk.hardware.masking import Masked, Unmasked
from kiosk.hardware.program import as_text
from kiosk.hardware.set_up import Asked, SetUp, set_up_of
from kiosk.hardware.window import DeskWindow, Shown
from kiosk.running import hold
from tests.common.wire.small_office import SMALL
from tests.house.sources import ROOT
from tests.kiosk.offices import KIOSK, an_office
from tests.screens import keep, picture, settle, wait_until
from tests.virtual.printer import VirtualPrinter
from tests.virtual.scanner import VirtualScanner
from tests.virtual.specimens import SPECIMENS

CARD = next(iter(SPECIMENS.values()))


def office_with(scanner: VirtualScanner) -> Office:
    return an_office(PrinterSetup("network", host="192.0.2.7"), ScannerSetup(scanner.port))


@pytest.fixture
def set_up(scanner: VirtualScanner, tmp_path: Path) -> SetUp:
    office = office_with(scanner)
    device = office.device(KIOSK)
    assert device is not None
    assert device.printer is not None
    device = replace(device, second_printer=replace(device.printer, host="192.0.2.8"))
    return SetUp(office, device, tmp_path, None, f"folder:{tmp_path}", "")


@pytest.fixture
def window(set_up: SetUp, tools: Tools, texts: Texts) -> Iterator[DeskWindow]:
    shown = Shown(Masked())
    devices = devices_of(set_up, replace(tools, veil=lambda: shown.veil))
    made = DeskWindow(
        devices, (texts, ZoneInfo("Asia/Damascus"), Language("en")), shown, "damascus · kiosk-a"
    )
    made.open_at((900, 2300))
    yield made
    made.end()
    made.close()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def seen(window: DeskWindow) -> str:
    labels = [each for each in window.findChildren(QLabel) if each.isVisible()]
    return "\n".join(label.text() for label in labels)


def press(window: DeskWindow, text: str) -> None:
    (button,) = [each for each in window.findChildren(QPushButton) if each.text() == text]
    button.click()


def cut_off(window: DeskWindow) -> list[str]:
    return [
        label.text()
        for label in window.findChildren(QLabel)
        if label.isVisible()
        and label.wordWrap()
        and label.heightForWidth(label.width()) > label.height() + 1
    ]


def test_the_window_shows_every_device_in_every_language(
    window: DeskWindow, scanner: VirtualScanner, paper: FakePrinter, texts: Texts
) -> None:
    paper.become(PrinterHealth.OFFLINE)
    wait_until(lambda: "It listens" in seen(window))
    scanner.scan(CARD)
    wait_until(lambda: "check digits" in seen(window))
    english = seen(window)
    for language in LANGUAGES:
        window.use(language)
        settle()
        keep(picture(window), f"kiosk/hardware-{language}")
        assert cut_off(window) == [], language
        right_to_left = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert right_to_left is LANGUAGES[language].right_to_left
        if language != "en":
            assert "printer says" not in seen(window)
    assert CARD.number not in english


def test_a_card_is_shown_in_full_only_when_asked_for(
    window: DeskWindow, scanner: VirtualScanner
) -> None:
    wait_until(lambda: "It listens" in seen(window))
    scanner.scan(CARD)
    wait_until(lambda: "check digits" in seen(window))
    assert CARD.primary not in seen(window)
    (box,) = window.findChildren(QCheckBox)
    box.setChecked(True)
    wait_until(lambda: CARD.primary in seen(window))
    box.setChecked(False)
    wait_until(lambda: CARD.primary not in seen(window))


def test_a_button_prints_the_test_ticket_once(window: DeskWindow, paper: FakePrinter) -> None:
    printers = [b for b in window.findChildren(QPushButton) if b.text() == "Print a test ticket"]
    assert len(printers) == 2
    printers[0].click()
    printers[0].click()
    wait_until(lambda: "was printed" in seen(window))
    wait_until(printers[0].isEnabled)
    assert len(paper.tickets) == 1


def test_a_trial_of_another_device_does_not_wait(window: DeskWindow, paper: FakePrinter) -> None:
    press(window, "Play a sentence in each language")
    wait_until(lambda: "Did you hear" in seen(window))


def as_lines(set_up: SetUp, tools: Tools, words: Words, *trials: str) -> tuple[int, str]:
    out = io.StringIO()
    code = as_text(devices_of(set_up, tools), list(trials), words, out)
    return code, out.getvalue()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_text_shows_what_the_window_shows(
    set_up: SetUp, tools: Tools, texts: Texts, language: Language
) -> None:
    code, told = as_lines(set_up, tools, texts.words(language))
    assert code == 0
    for device in devices_of(set_up, tools):
        assert device.name.in_words(texts.words(language)).strip("\u2066\u2069") in told or (
            language not in {"ar", "fa"}
        )
    if not LANGUAGES[language].right_to_left:
        assert "\u2066" not in told


def test_the_text_ends_with_one_where_there_is_trouble(
    set_up: SetUp, tools: Tools, paper: FakePrinter, english: Words
) -> None:
    paper.become(PrinterHealth.COVER_OPEN)
    code, told = as_lines(set_up, tools, english)
    assert code == 1
    assert "[trouble] Ticket printer: The cover is open." in told


def test_the_text_tries_out_what_is_named(
    set_up: SetUp, tools: Tools, paper: FakePrinter, english: Words
) -> None:
    code, told = as_lines(set_up, tools, english, "printer", "voice", "documents")
    assert code == 0
    assert "The test ticket was printed." in told
    assert len(paper.tickets) == 1


def test_a_device_that_is_not_there_cannot_be_tried(
    set_up: SetUp, tools: Tools, english: Words, capsys: pytest.CaptureFixture[str]
) -> None:
    assert as_lines(set_up, tools, english, "fax") == (2, "")
    assert "scanner" in capsys.readouterr().err


def test_a_running_kiosk_keeps_its_devices(
    set_up: SetUp,
    tools: Tools,
    paper: FakePrinter,
    english: Words,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("kiosk.hardware.devices.is_running", lambda _: True)
    _, told = as_lines(set_up, tools, english, "printer")
    assert "it is left alone" in told
    assert paper.tickets == ()


def asked(**given: object) -> Asked:
    return replace(Asked(None, None, None, None, None), **given)  # type: ignore[arg-type]  # test's own


def office_file(folder: Path) -> Path:
    file = folder / "office.toml"
    file.write_text(SMALL, encoding="utf-8")
    return file


def test_before_enrolment_the_office_s_file_is_enough(tmp_path: Path) -> None:
    found = set_up_of(asked(office=office_file(tmp_path)), SystemClock())
    assert isinstance(found, SetUp)
    assert found.device.id == "kiosk-1"
    assert found.line is None


@pytest.mark.parametrize(("asked_for", "found"), [(None, "ACS"), ("", ""), ("HID", "HID")])
def test_the_command_line_goes_before_the_office_s_chip_reader(
    tmp_path: Path, asked_for: str | None, found: str
) -> None:
    file = office_file(tmp_path)
    printer = 'printer.kind = "network"'
    file.write_text(SMALL.replace(printer, f'chip_reader = {{ name = "ACS" }}\n{printer}'), "utf-8")
    set_up = set_up_of(asked(office=file, chip_reader=asked_for), SystemClock())
    assert isinstance(set_up, SetUp)
    assert set_up.chip_reader == found


def test_an_enrolled_kiosk_is_known_by_its_folder_and_nothing_in_it_changes(
    tmp_path: Path,
) -> None:
    settings = DeviceSettings("http://127.0.0.1:9", OfficeId("o"), KIOSK, "token")
    write_settings(tmp_path, settings)
    store = DeviceStore(tmp_path / DATABASE_FILE, SystemClock())
    store.open()
    store.keep_configuration(KeptConfiguration(Configuration("1", an_office()), None))
    store.close()
    before = (tmp_path / DATABASE_FILE).read_bytes()
    found = set_up_of(asked(data=tmp_path), SystemClock())
    assert isinstance(found, SetUp)
    assert found.office == an_office()
    assert found.line is not None
    assert (tmp_path / DATABASE_FILE).read_bytes() == before


@pytest.mark.parametrize(
    ("given", "says"),
    [
        pytest.param({}, "--data", id="nothing"),
        pytest.param({"device": "kiosk-9"}, "no kiosk kiosk-9; it has: kiosk-1", id="unknown"),
        pytest.param({"device": "counter-1"}, "no kiosk counter-1", id="a counter"),
    ],
)
def test_a_kiosk_that_is_not_meant_clearly_is_told(
    tmp_path: Path, given: dict[str, str], says: str
) -> None:
    office = office_file(tmp_path) if given else None
    found = set_up_of(asked(office=office, **given), SystemClock())
    assert isinstance(found, str)
    assert says in found


def test_a_folder_without_a_set_up_and_a_server_that_is_away_are_told(tmp_path: Path) -> None:
    settings = DeviceSettings("http://127.0.0.1:9", OfficeId("o"), DeviceId("k"), "token")
    write_settings(tmp_path, settings)
    found = set_up_of(asked(data=tmp_path), SystemClock())
    assert isinstance(found, str)
    assert "--office" in found


def test_a_damaged_database_is_no_set_up(tmp_path: Path) -> None:
    settings = DeviceSettings("http://127.0.0.1:9", OfficeId("o"), DeviceId("k"), "token")
    write_settings(tmp_path, settings)
    (tmp_path / DATABASE_FILE).write_bytes(b"no database at all" * 100)
    assert isinstance(set_up_of(asked(data=tmp_path), SystemClock()), str)


def test_an_office_s_file_with_mistakes_is_told_as_everywhere(tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text("id = 3\n", encoding="utf-8")
    found = set_up_of(asked(office=file), SystemClock())
    assert isinstance(found, str)
    assert "id (line 1)" in found


@pytest.mark.processes
def test_the_real_program_prints_on_a_printer_and_leaves_a_running_kiosk_alone(
    virtual_printer: VirtualPrinter, scanner: VirtualScanner, tmp_path: Path
) -> None:
    text = SMALL.replace('printer.host = "192.0.2.7"', 'printer.host = "127.0.0.1"')
    text = text.replace(
        'printer.kind = "network"',
        f'printer.kind = "network"\nprinter.port = {virtual_printer.port}',
    )
    text = text.replace('port = "COM3"', f'port = "{scanner.port}"')
    file = tmp_path / "office.toml"
    file.write_text(text, encoding="utf-8")
    data = tmp_path / "data"
    data.mkdir()
    command = [sys.executable, "-m", "kiosk", "hardware", "--text", "--office", str(file)]
    command += ["--data", str(data), "--language", "en", "--try", "printer"]
    done = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, "was printed" in done.stdout) == (0, True), done.stderr
    virtual_printer.mechanism.wait_for(1)
    lock = hold(data)
    again = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    lock.unlock()
    assert "left alone" in again.stdout
    assert len(virtual_printer.mechanism.tickets) == 1


def test_everything_is_shown_to_whoever_asks_on_the_command_line(
    set_up: SetUp, tools: Tools, texts: Texts
) -> None:
    shown = Shown(Unmasked())
    devices = devices_of(set_up, replace(tools, veil=lambda: shown.veil))
    made = DeskWindow(devices, (texts, ZoneInfo("UTC"), Language("en")), shown, "x")
    (box,) = made.findChildren(QCheckBox)
    assert box.isChecked()
    made.end()
