# SPDX-License-Identifier: GPL-3.0-or-later
"""Keys in real windows: codes go to whoever wants them, what people type to the field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from common.devices.keyboard_wedge.documents import KeyboardDocumentScanner
from common.devices.keyboard_wedge.keyboard import KeyboardWedge, event_seconds
from common.devices.keyboard_wedge.setup import settings_of
from common.devices.scanning import ScannerState, ScannerTrouble
from common.domain.office import ScannerSetup
from common.identity.receipt_code import Receipt, decode_receipt, encode_receipt
from tests.fakes import FakeClock
from tests.keyboard import LAYOUTS, end_line, type_code
from tests.screens import wait_until
from tests.virtual.specimens import SPECIMENS

LINK = "https://office.example/verify?code=NBV1:kVb-_x0A"
DIGITS = "621" + "0123456789" * 5
ZONE = SPECIMENS["syria-id-layal"].lines()

every_layout = pytest.mark.parametrize("layout", sorted(LAYOUTS))
either_caps = pytest.mark.parametrize("caps_lock", [False, True])


class Form(QWidget):
    """One of each thing that takes keys; what was edited, chosen or pressed is noted."""

    def __init__(self) -> None:
        super().__init__()
        self.touched: list[str] = []
        self.line, self.text, self.plain = QLineEdit("7"), QTextEdit("seven"), QPlainTextEdit("7")
        self.choice, self.list, self.number = QComboBox(), QListWidget(), QSpinBox()
        self.button = QPushButton("Press")
        self.choice.addItems(["None", "https", "6", "Inn", "ID"])
        self.list.addItems(["None", "https", "6", "Inn", "ID"])
        self.list.setCurrentRow(0)
        self.line.textEdited.connect(self.touched.append)
        self.choice.activated.connect(lambda _: self.touched.append("chosen"))
        self.button.clicked.connect(lambda: self.touched.append("pressed"))
        rows = QVBoxLayout(self)
        self.fields = (
            self.line, self.text, self.plain, self.choice, self.list, self.number, self.button,
        )  # fmt: skip
        for field in self.fields:
            rows.addWidget(field)

    @property
    def handle(self) -> QWindow:
        return self.windowHandle()

    def state(self) -> tuple[object, ...]:
        return (
            self.line.text(),
            self.text.toPlainText(),
            self.plain.toPlainText(),
            self.choice.currentIndex(),
            self.list.currentRow(),
            self.number.value(),
            tuple(self.touched),
        )


def compose(field: QWidget, text: str) -> None:
    """What an input method gives to the field that has the focus."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QCoreApplication.sendEvent(field, event)


@pytest.fixture
def form(qapp: QApplication) -> Iterator[Form]:
    made = Form()
    made.show()
    made.activateWindow()
    wait_until(lambda: QApplication.activeWindow() is made)
    yield made
    made.close()
    made.deleteLater()


class Reader:
    """A wedge and what it told."""

    def __init__(self, setup: ScannerSetup | None = None) -> None:
        self.clock = FakeClock()
        self.told: list[str | ScannerTrouble | ScannerState] = []
        self.wedge = KeyboardWedge(settings_of(setup), lambda _: self.clock.monotonic())
        self.wedge.start(
            on_code=self.told.append, on_trouble=self.told.append, on_state=self.told.append
        )
        self.told.clear()


@pytest.fixture
def reader() -> Iterator[Reader]:
    made = Reader()
    yield made
    made.wedge.stop()
    assert made.told[-1:] == [ScannerState.STOPPED]


@every_layout
@either_caps
def test_a_code_is_read_in_every_layout_and_in_no_field_a_sign_of_it_is_left(
    form: Form, reader: Reader, layout: str, caps_lock: bool
) -> None:
    before = form.state()
    for field in form.fields:
        field.setFocus()
        for code in (LINK, DIGITS, *ZONE):
            type_code(form.handle, code, layout, caps_lock=caps_lock)
            end_line(form.handle)
            assert reader.told.pop() == code
            assert form.focusWidget() is field
            reader.clock.advance(1)
    assert form.state() == before
    assert reader.told == []


def test_a_code_in_the_middle_of_what_a_person_types_leaves_their_text(
    form: Form, reader: Reader
) -> None:
    form.line.setFocus()
    for sign in "ab":
        QTest.keyClick(form.handle, Qt.Key(ord(sign.upper())))
        reader.clock.advance(0.3)
    type_code(form.handle, DIGITS, "ua")
    end_line(form.handle, Qt.Key.Key_Tab)
    reader.clock.advance(0.3)
    QTest.keyClick(form.handle, Qt.Key.Key_C)
    wait_until(lambda: form.line.text() == "7abc")
    assert form.focusWidget() is form.line
    assert reader.told == [DIGITS]
    assert form.touched == ["7a", "7ab", "7abc"]


def test_what_a_person_types_quickly_comes_in_order_before_the_key_that_follows(
    form: Form, reader: Reader
) -> None:
    form.line.setFocus()
    for sign in "the":
        QTest.keyClick(form.handle, Qt.Key(ord(sign.upper())))
    assert reader.wedge.holds_back
    QTest.keyClick(form.handle, Qt.Key.Key_Backspace)
    assert form.line.text() == "7th"
    QTest.keyClick(form.handle, Qt.Key.Key_X)
    wait_until(lambda: form.line.text() == "7thx")
    assert not reader.wedge.holds_back
    assert reader.told == []


def test_commands_keep_working_while_keys_are_held_back(form: Form, reader: Reader) -> None:
    form.line.setFocus()
    QTest.keyClick(form.handle, Qt.Key.Key_X)
    QTest.keyClick(form.handle, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert (form.line.text(), form.line.selectedText()) == ("7x", "7x")


def test_a_code_without_a_line_end_is_ended_by_a_pause(form: Form, reader: Reader) -> None:
    form.button.setFocus()
    type_code(form.handle, LINK, "fr")
    wait_until(lambda: reader.told == [LINK])


def test_a_set_up_for_the_layout_of_the_computer_is_kept_to(form: Form, reader: Reader) -> None:
    reader.wedge.use(settings_of(ScannerSetup("keyboard", keyboard="system", prefix="1")))
    type_code(form.handle, "!LINK", "fr")
    end_line(form.handle)
    assert reader.told == ["LINK"]


def test_two_letters_of_one_arabic_key_are_composed_and_are_one_sign(
    form: Form, reader: Reader
) -> None:
    form.line.setFocus()
    before = form.state()
    for sign in "NBV1:" + DIGITS:
        if sign == "B":
            compose(form.line, "لآ")
        else:
            type_code(form.handle, sign, "ara")
    end_line(form.handle)
    assert reader.told == ["NBV1:" + DIGITS]
    assert form.state() == before


def test_what_a_person_composes_comes_in_its_place(form: Form, reader: Reader) -> None:
    form.line.setFocus()
    type_code(form.handle, "s", "ara")
    compose(form.line, "لا")
    type_code(form.handle, "l", "ara")
    wait_until(lambda: form.line.text() == "7سلام")
    compose(form.line, "é")
    assert form.line.text() == "7سلامé"
    assert reader.told == []


def test_a_window_that_has_gone_takes_no_keys(form: Form, reader: Reader) -> None:
    window = QWindow()
    type_code(window, "ab")
    window.deleteLater()
    wait_until(lambda: not reader.wedge.holds_back)


def test_the_system_tells_when_a_key_was_pressed(form: Form) -> None:
    told: list[str] = []
    wedge = KeyboardWedge()
    wedge.start(on_code=told.append, on_trouble=lambda _: None, on_state=lambda _: None)
    type_code(form.handle, DIGITS)
    end_line(form.handle)
    wedge.stop()
    wedge.stop()
    assert told == [DIGITS]
    assert wedge.state is ScannerState.STOPPED
    assert event_seconds.__doc__


# ── Cards ────────────────────────────────────────────────────────────────────────────────────


class Cards:
    """A keyboard scanner of documents and what it told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, ...] | ScannerTrouble | ScannerState] = []
        self.scanner = KeyboardDocumentScanner(ScannerSetup("keyboard"))
        self.scanner.start(
            on_read=self.told.append, on_trouble=self.told.append, on_state=self.told.append
        )
        assert self.scanner.state is ScannerState.READY
        self.told.clear()


@pytest.fixture
def cards() -> Iterator[Cards]:
    made = Cards()
    yield made
    made.scanner.stop()


@every_layout
@either_caps
def test_a_zone_is_typed_line_by_line(
    form: Form, cards: Cards, layout: str, caps_lock: bool
) -> None:
    for line in ZONE:
        type_code(form.handle, line, layout, caps_lock=caps_lock)
        end_line(form.handle)
    assert cards.told == [ZONE]


def test_a_card_code_in_latin_is_read_and_half_a_zone_is_told(form: Form, cards: Cards) -> None:
    code = "LAYAL#AL HAMWI#NIZAR#SALMA#DAMASCUS 14-3-1988#04010987654"
    type_code(form.handle, code, "ara")
    end_line(form.handle)
    receipt = encode_receipt(Receipt("P-2026-000001", "7K2M-9QXD-4HTP"))
    type_code(form.handle, receipt, "ir")
    end_line(form.handle, Qt.Key.Key_Tab)
    assert cards.told == [(code,), (receipt,)]
    assert isinstance(decode_receipt(receipt), Receipt)
    type_code(form.handle, ZONE[0])
    end_line(form.handle)
    wait_until(lambda: cards.told[2:] == [ScannerTrouble.INCOMPLETE])
