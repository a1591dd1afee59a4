# SPDX-License-Identifier: GPL-3.0-or-later
"""The serial document scanner beyond the contract, and the fake's script."""

from pathlib import Path
from queue import Empty, Queue

import pytest

from common.devices.document_scanner.driver import SerialDocumentScanner
from common.devices.document_scanner.fake import FakeDocumentScanner
from common.devices.document_scanner.framings import FramingName
from common.devices.document_scanner.plain_lines import PlainLines
from common.devices.frame_receiver import FrameReceiver
from common.devices.frames import Frame, FrameReader
from common.devices.scanning import ScannerState, ScannerTrouble
from common.domain.office import ScannerSetup
from tests.virtual.scanner import VirtualScanner, framed
from tests.virtual.specimens import SPECIMENS

CARD = SPECIMENS["syria-id-layal"].lines()
LIMIT_S = 10.0
Told = tuple[str, ...] | ScannerTrouble | ScannerState


def started(setup: ScannerSetup) -> tuple[SerialDocumentScanner, "Queue[Told]"]:
    told: Queue[Told] = Queue()
    scanner = SerialDocumentScanner(setup)
    scanner.start(on_read=told.put, on_trouble=told.put, on_state=told.put)
    return scanner, told


def test_a_flood_of_noise_is_told_once_and_the_next_card_is_read(tmp_path: Path) -> None:
    with VirtualScanner(tmp_path / "scanner") as virtual:
        scanner, told = started(ScannerSetup(virtual.port))
        assert told.get(timeout=LIMIT_S) is ScannerState.READY
        virtual.send(b"\xff" * 20_000)
        assert told.get(timeout=LIMIT_S) is ScannerTrouble.TOO_LONG
        # The flood ends with a pause; cards put on before it are lost, so try as a person does.
        seen: Told | None = None
        for _ in range(20):
            virtual.scan(CARD)
            try:
                seen = told.get(timeout=1)
            except Empty:
                continue
            break
        assert seen == CARD
        scanner.stop()


def test_a_line_cut_in_the_middle_of_a_read_leaves_an_incomplete_one() -> None:
    told: list[Frame | ScannerTrouble] = []
    receiver = FrameReceiver(FrameReader(PlainLines()), told.append, told.append)
    receiver.receive(framed(CARD, FramingName.LINES)[:40])
    receiver.cut_off()
    receiver.receive(framed(CARD, FramingName.LINES))
    assert told == [ScannerTrouble.INCOMPLETE, Frame(CARD)]


def test_an_unknown_framing_is_refused_when_the_scanner_is_made() -> None:
    with pytest.raises(ValueError, match="morse"):
        SerialDocumentScanner(ScannerSetup("COM3", "morse"))


def test_the_wrong_framing_ends_in_trouble_and_not_in_silence(tmp_path: Path) -> None:
    with VirtualScanner(tmp_path / "scanner") as virtual:
        scanner, told = started(ScannerSetup(virtual.port, "rte"))
        assert told.get(timeout=LIMIT_S) is ScannerState.READY
        virtual.send(framed(CARD, FramingName.LINES))
        assert told.get(timeout=LIMIT_S) is ScannerTrouble.GARBLED
        scanner.stop()


def test_the_fake_follows_its_script_and_then_goes_well() -> None:
    told: list[Told] = []
    scanner = FakeDocumentScanner([ScannerTrouble.GARBLED, None, ScannerTrouble.INCOMPLETE])
    scanner.scan(CARD)
    scanner.start(on_read=told.append, on_trouble=told.append, on_state=told.append)
    for _ in range(4):
        scanner.scan(CARD)
    assert told == [
        ScannerState.READY,
        ScannerTrouble.GARBLED,
        CARD,
        ScannerTrouble.INCOMPLETE,
        CARD,
    ]
