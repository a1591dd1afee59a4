# SPDX-License-Identifier: GPL-3.0-or-later
"""The document scanner on the desk: every step of a read, and nothing of the person."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from threading import Event, Timer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.document_scanner.framings import FramingName
from common.devices.frames import Frame
from common.devices.scanning import ScannerTrouble
from common.domain.office import KEYBOARD, ScannerSetup
from common.identity.document import UnreadableReason
from common.storage.system import SystemClock
from common.ui.texts import Words
from kiosk.hardware.document_scanner import ScannerOnDesk
from kiosk.hardware.findings import Finding, Verdict
from kiosk.hardware.masking import Masked, Unmasked
from kiosk.hardware.serial_port import PortState, port_state
from kiosk.hardware.typing_scanner import TypingScannerOnDesk
from kiosk.hardware.zone_steps import Heard, steps_of
from tests.virtual.scanner import VirtualScanner, framed
from tests.virtual.serial_port import VirtualSerialPort
from tests.virtual.specimens import SPECIMENS, Specimen

TODAY = date(2026, 11, 23)
ONE_OF_EACH_KIND = {specimen.kind: name for name, specimen in SPECIMENS.items()}
CARD = next(iter(SPECIMENS.values()))


def device(port: str, framing: str = "lines") -> ScannerOnDesk:
    return ScannerOnDesk(ScannerSetup(port, framing), SystemClock(), lambda: TODAY, Masked)


@pytest.fixture
def on_desk(scanner: VirtualScanner) -> Iterator[ScannerOnDesk]:
    made = device(scanner.port)
    yield made
    made.close()


def words_of(finding: Finding, words: Words) -> str:
    said = [
        sentence.in_words(words)
        for each in finding.all_steps()
        for sentence in (each.says, *each.advice)
    ]
    return "\n".join([*said, *(value for each in finding.all_steps() for _, value in each.facts)])


def read(scanner: VirtualScanner, on_desk: ScannerOnDesk, card: Specimen) -> Finding:
    """What a trial says of a card that is put on a moment after it was begun."""
    trial = on_desk.trial
    assert trial is not None
    assert on_desk.look().verdict is Verdict.WELL
    moment = Timer(0.2, scanner.scan, [card])
    moment.start()
    cancelled = Event()
    limit = Timer(10, cancelled.set)
    limit.start()
    try:
        return trial.run(cancelled)
    finally:
        limit.cancel()
        moment.join()


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND.values())
def test_a_card_is_told_step_by_step_and_its_owner_by_two_signs_only(
    name: str,
    scanner: VirtualScanner,
    on_desk: ScannerOnDesk,
    english: Words,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    card = SPECIMENS[name]
    found = read(scanner, on_desk, card)
    assert found.worst in {Verdict.WELL, Verdict.ATTENTION}
    assert len(found.steps) == 5
    told = words_of(found, english)
    for secret in (card.number, card.primary, card.secondary):
        for hidden in secret.replace("<", " ").split():
            if len(hidden) > 4:
                assert hidden not in told
                assert hidden not in caplog.text
    assert "check digits are right" in told


@pytest.mark.parametrize(
    ("framing", "set_up"), [(FramingName.DESKO, "rte"), (FramingName.RTE, "lines")]
)
def test_another_framing_is_recognised_and_named(
    framing: FramingName, set_up: str, tmp_path: Path, english: Words
) -> None:
    with VirtualScanner(tmp_path / "other", framing) as other:
        made = device(other.port, set_up)
        try:
            told = words_of(read(other, made, CARD), english)
        finally:
            made.close()
    assert f'framing = "{framing.value}"' in told


def test_nothing_from_the_scanner_is_told_once_nobody_waits(on_desk: ScannerOnDesk) -> None:
    trial = on_desk.trial
    assert trial is not None
    patience = Event()
    patience.set()
    found = trial.run(patience)
    assert found.verdict is Verdict.TROUBLE
    assert found.advice


def test_what_was_read_is_forgotten_when_the_desk_lets_go(
    scanner: VirtualScanner, on_desk: ScannerOnDesk
) -> None:
    read(scanner, on_desk, CARD)
    assert on_desk.look().steps
    on_desk.close()
    assert on_desk.look().steps == ()


def test_a_port_that_is_not_there_comes_with_how_to_find_it(tmp_path: Path) -> None:
    made = device(str(tmp_path / "none"))
    found = made.look()
    made.close()
    assert found.verdict is Verdict.TROUBLE
    assert "no port" in found.says.source
    assert found.advice


def test_a_port_that_another_program_holds_is_told_from_one_that_is_missing(
    scanner: VirtualScanner,
) -> None:
    first, second = device(scanner.port), device(scanner.port)
    try:
        assert first.look().verdict is Verdict.WELL
        found = second.look()
    finally:
        first.close()
        second.close()
    assert "Another program" in found.says.source


def test_a_port_without_the_right_to_open_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("serial.serial_for_url", refuse)
    assert port_state(str(tmp_path / "port"), 9600) is PortState.FORBIDDEN


def test_a_free_port_is_let_go_of_again(tmp_path: Path) -> None:
    port = VirtualSerialPort(tmp_path / "port")
    try:
        assert port_state(port.path, 9600) is PortState.FREE
        assert port_state(port.path, 9600) is PortState.FREE
    finally:
        port.unplug()
    assert port_state(port.path, 9600) is PortState.MISSING


def test_the_installer_may_see_a_card_of_their_own(english: Words) -> None:
    heard = Heard(b"", Frame(tuple(CARD.lines())))
    steps = steps_of(heard, FramingName.LINES, TODAY, Unmasked())
    assert CARD.number in steps[-1].says.in_words(english)


@pytest.mark.parametrize("trouble", ScannerTrouble)
def test_every_trouble_of_the_line_has_words_and_advice(trouble: ScannerTrouble) -> None:
    (step,) = steps_of(Heard(b"?", trouble), FramingName.LINES, TODAY, Masked())
    assert step.verdict is Verdict.TROUBLE
    assert step.advice


def test_noise_of_a_wrong_speed_is_told_as_such(english: Words) -> None:
    heard = Heard(bytes(range(0x80, 0xFF)), ScannerTrouble.GARBLED)
    (step,) = steps_of(heard, FramingName.LINES, TODAY, Masked())
    assert "baud" in step.advice[0].in_words(english)


def test_a_damaged_zone_ends_at_its_check_digit(english: Words) -> None:
    first, *rest = CARD.lines()
    second, *others = rest
    # The year of birth, and nothing that a misread would explain.
    wrong = ("7" if second[0] != "7" else "4") + second[1:]
    steps = steps_of(Heard(b"", Frame((first, wrong, *others))), FramingName.LINES, TODAY, Masked())
    assert steps[-1].verdict is Verdict.TROUBLE
    assert "heck digit" in steps[-1].says.in_words(english)


@given(st.lists(st.text(max_size=50), max_size=4), st.binary(max_size=200))
def test_no_read_raises_and_each_ends_in_a_verdict(lines: list[str], raw: bytes) -> None:
    readings = [Frame(tuple(lines)), *ScannerTrouble]
    for reading in readings:
        steps = steps_of(Heard(raw, reading), FramingName.DESKO, TODAY, Masked())
        assert steps


def test_every_reason_has_words(english: Words) -> None:
    zones = {
        UnreadableReason.EMPTY: (),
        UnreadableReason.WRONG_SHAPE: ("P<UTO",),
        UnreadableReason.FOREIGN_CHARACTER: ("P<UTO" + "Ж" * 39, "L" * 44),
    }
    for reason, lines in zones.items():
        steps = steps_of(Heard(b"", Frame(lines)), FramingName.LINES, TODAY, Masked())
        assert steps[-1].verdict is Verdict.TROUBLE, reason


def test_the_bytes_of_a_virtual_scanner_are_read_by_its_own_framing_only() -> None:
    raw = framed(CARD.lines(), FramingName.DESKO)
    heard = Heard(raw, ScannerTrouble.GARBLED)
    (step,) = steps_of(heard, FramingName.LINES, TODAY, Masked())
    assert ("other", "desko") in step.advice[0].fields


@pytest.mark.parametrize(
    ("text", "seen"),
    [("MARIA ELENA", "M•••• E••••"), ("", ""), ("A", "A")],
)
def test_of_a_name_the_first_letters_are_seen(text: str, seen: str) -> None:
    assert Masked().name(text) == seen


@pytest.mark.parametrize(("text", "seen"), [("L898902C3", "•••••••C3"), ("1234", "••••"), ("", "")])
def test_of_a_number_the_end_is_seen(text: str, seen: str) -> None:
    assert Masked().number(text) == seen


def test_a_scanner_that_types_is_tried_without_the_desk() -> None:
    typing = TypingScannerOnDesk(ScannerSetup(KEYBOARD))
    assert typing.look().verdict is Verdict.WAITING
    assert len(typing.look().advice) == 2
    assert typing.trial is None
