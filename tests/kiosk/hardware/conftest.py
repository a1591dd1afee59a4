# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desk works with in tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from common.devices.chip_reader.fake import FakeChipReader
from common.devices.printer.fake import FakePrinter
from common.devices.voice.fake import FakePlayer, FakeSpeech
from common.domain.identifiers import Language
from common.storage.system import SystemClock
from common.ui.fonts import load_fonts
from common.ui.languages import EN
from common.ui.texts import Texts, Words
from common.ui.translation_files import installed_translations
from kiosk.hardware.devices import Tools
from kiosk.hardware.masking import Masked
from tests.virtual.printer import VirtualPrinter
from tests.virtual.scanner import VirtualScanner


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    load_fonts()


@pytest.fixture(scope="session")
def texts() -> Texts:
    return Texts(installed_translations("kiosk", "common"), {})


@pytest.fixture
def words_of(texts: Texts) -> Callable[[Language], Words]:
    return texts.words


@pytest.fixture
def english(texts: Texts) -> Words:
    return texts.words(EN)


@pytest.fixture
def paper() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def tools(paper: FakePrinter, words_of: Callable[[Language], Words]) -> Tools:
    return Tools(
        clock=SystemClock(),
        printer=lambda _: paper,
        voice=lambda: (FakeSpeech(), FakePlayer()),
        has_loudspeaker=lambda: True,
        chip_reader=lambda _: FakeChipReader(),
        words_of=words_of,
        veil=Masked,
    )


@pytest.fixture
def virtual_printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(tmp_path / "tickets") as printer:
        yield printer


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[VirtualScanner]:
    with VirtualScanner(tmp_path / "scanner") as plugged:
        yield plugged
