# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a desk is read from a file, and used from threads of its own."""

from __future__ import annotations

from pathlib import Path
from queue import SimpleQueue

import pytest

from common.devices.paper_printer.port import KeptAsFile, Paper, PaperOutcome
from common.devices.payment_terminal.fake import FakePaymentTerminal
from common.devices.payment_terminal.port import Moved, TerminalOutcome
from counter.desk_hardware import Hardware
from counter.desk_settings import (
    DeskSettings,
    PaperSettings,
    TerminalSettings,
    read_desk_settings,
)


def test_without_a_file_nothing_special_stands_there(tmp_path: Path) -> None:
    assert read_desk_settings(tmp_path) == DeskSettings()


def test_the_file_names_printer_and_terminal(tmp_path: Path) -> None:
    text = '[paper]\nprinter = "HP"\n[terminal]\nport = "COM3"\ncable = "rs232"\n'
    (tmp_path / "desk.toml").write_text(text, "utf-8")
    read = read_desk_settings(tmp_path)
    assert read == DeskSettings(PaperSettings("HP"), TerminalSettings("COM3", "rs232"))


@pytest.mark.parametrize("text", ["[paper", "[paper]\nink = 1\n", '[terminal]\ncable = "usb"\n'])
def test_what_is_wrong_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / "desk.toml").write_text(text, "utf-8")
    read = read_desk_settings(tmp_path)
    assert isinstance(read, str)
    assert "desk.toml" in read


def test_a_terminal_that_waits_for_a_card_holds_nobody_up(tmp_path: Path) -> None:
    settings = DeskSettings(PaperSettings(folder=str(tmp_path)), TerminalSettings("COM3"))
    terminal = FakePaymentTerminal()
    hardware = Hardware(settings, lambda _path: None, lambda _settings: terminal)
    taken: SimpleQueue[TerminalOutcome] = SimpleQueue()
    printed: SimpleQueue[PaperOutcome] = SimpleQueue()
    assert hardware.has_terminal
    hardware.take(2500, "EUR", taken.put)
    hardware.give_back(2500, "EUR", taken.put)
    hardware.print(Paper("x", b"%PDF-1.7"), printed.put)
    assert printed.get(timeout=5) == KeptAsFile(tmp_path / "x.pdf")
    assert [taken.get(timeout=5) for _ in range(2)] == [Moved("fake-1"), Moved("fake-2")]
    hardware.stop()


def test_a_saved_file_lies_with_the_clerk_s_documents_and_is_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(tmp_path))
    shown: list[Path] = []
    saved: SimpleQueue[PaperOutcome] = SimpleQueue()
    hardware = Hardware(DeskSettings(), shown.append)
    assert not hardware.has_terminal
    hardware.save(Paper("x", b"%PDF-1.7"), saved.put)
    assert saved.get(timeout=5) == KeptAsFile(tmp_path / "Nobat" / "x.pdf")
    assert shown == [tmp_path / "Nobat" / "x.pdf"]
    hardware.stop()
