# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole chips, read by the driver over a real pcscd."""

from __future__ import annotations

import pytest

from common.devices.chip_reader.port import ChipReaderState
from common.identity.chip.access_key import CanKey
from common.identity.chip.contents import Bac, ChipContents, ChipFailure, Pace, Progress
from tests.common.devices.chip_reader.service_desk import ServiceDesk, key
from tests.virtual.card_service import LaidCard
from tests.virtual.chip_agreements import Pace as Way
from tests.virtual.chip_card import VirtualChip
from tests.virtual.chip_files import chip_of
from tests.virtual.chip_specimens import CAN, HOLDER, groups_of


@pytest.mark.parametrize("way", [None, Way()], ids=["BAC", "PACE"])
def test_a_whole_chip_is_read(service_desk: ServiceDesk, way: Way | None) -> None:
    chip = chip_of(HOLDER, groups_of(HOLDER), None, pace=way, can=CAN)
    laid = LaidCard(service_desk.service, VirtualChip(chip).transmit)
    contents = service_desk.read(key(HOLDER) if way is None else CanKey(CAN))
    assert isinstance(contents, ChipContents)
    assert contents.groups == groups_of(HOLDER)
    assert isinstance(contents.access, Bac if way is None else Pace)
    laid.take()


def test_a_card_pulled_out_half_way_is_told_at_once(service_desk: ServiceDesk) -> None:
    chip = chip_of(HOLDER, groups_of(HOLDER), None)
    laid = LaidCard(service_desk.service, VirtualChip(chip).transmit)

    def pull(progress: Progress) -> None:
        if progress.files_done == 2:
            laid.pull()

    assert service_desk.read(key(HOLDER), pull) is ChipFailure.CARD_GONE
    service_desk.until(ChipReaderState.EMPTY)
    laid.take()
