# SPDX-License-Identifier: GPL-3.0-or-later
"""A chip by other hands: the emulator of Debian, read over a real pcscd."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.devices.chip_reader.port import ChipReaderState
from common.identity.chip.contents import Bac, ChipContents, ChipFailure
from common.identity.document import Document
from tests.common.devices.chip_reader.service_desk import ServiceDesk, key
from tests.virtual.chip_files import portrait
from tests.virtual.emulated_passport import EmulatedPassport
from tests.virtual.specimens import SPECIMENS

HOLDER = SPECIMENS["syria-passport-rima"]
OTHER = SPECIMENS["ukraine-passport-bohdan"]


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "portrait.jpg"
    path.write_bytes(portrait(side=120))
    return path


def test_the_emulated_passport_is_read_with_lines_and_portrait(
    service_desk: ServiceDesk, picture: Path
) -> None:
    with EmulatedPassport(service_desk.service, HOLDER.lines(), picture):
        contents = service_desk.read(key(HOLDER))
        assert isinstance(contents, ChipContents)
        assert isinstance(contents.access, Bac)
        assert isinstance(contents.document, Document)
        assert contents.document.primary_name == HOLDER.primary
        assert contents.portrait is not None
        assert contents.portrait.image == picture.read_bytes()
        assert not contents.sod
    service_desk.until(ChipReaderState.EMPTY)


def test_the_lines_of_another_passport_do_not_open_it(
    service_desk: ServiceDesk, picture: Path
) -> None:
    with EmulatedPassport(service_desk.service, HOLDER.lines(), picture):
        assert service_desk.read(key(OTHER)) is ChipFailure.WRONG_KEY
