# SPDX-License-Identifier: GPL-3.0-or-later
"""Cards with chips, issued by a state of one's own: honest ones, and what forgers make of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric import rsa

from tests.virtual.chip_agreements import ChipKeys, Pace
from tests.virtual.chip_card import Chip, group_file
from tests.virtual.chip_crypto import Suite
from tests.virtual.chip_files import (
    active_group,
    chip_of,
    details_group,
    lines_group,
    options_group,
    portrait,
    portrait_group,
)
from tests.virtual.issuing_state import Holder, IssuingState, security_object
from tests.virtual.specimens import SPECIMENS, Specimen

CAN = "123456"
HOLDER = SPECIMENS["ukraine-id-oksana"]
FULL_NAME = "ВИШНЕВЕНКО<<ОКСАНА<ІВАНІВНА"
PERSONAL_NUMBER = "3341012345"

_SECRET = 0x1DB7_2C5A_9F04_77E3_B6C1_08D4_52AF_9E63_4410_C7B8_2E95_6D0F_A37B_81C4_50E2_9916


@dataclass
class ChipOffice:
    """Issues chips for Ukraine; its keys and certificates lie in ``folder``."""

    folder: Path
    country: str = "UA"
    signer: Holder = field(init=False)
    authority: Holder = field(init=False)

    def __post_init__(self) -> None:
        state = IssuingState(self.folder, self.country)
        self.authority = state.authority()
        self.signer = state.certified(self.authority)

    def sign(self, groups: Mapping[int, bytes]) -> bytes:
        """EF.SOD over ``groups``."""
        return security_object(groups, self.signer)

    def plain(self, specimen: Specimen = HOLDER, *, pace: Pace | None = None) -> Chip:
        """Lines, portrait and details; nothing to prove that it is no copy."""
        return chip_of(specimen, groups_of(specimen), self.sign, pace=pace, can=CAN)

    def with_chip_key(self, pace: Pace | None = None, suite: Suite = Suite.AES_128) -> Chip:
        """One with chip authentication."""
        keys = ChipKeys(chip=_SECRET, suite=suite)
        groups = {**groups_of(HOLDER), 14: options_group(keys, pace)}
        return chip_of(HOLDER, groups, self.sign, pace=pace, can=CAN, keys=keys)

    def with_active_key(self) -> Chip:
        """One with active authentication."""
        keys = ChipKeys(active=rsa.generate_private_key(65537, 1024))
        groups = {**groups_of(HOLDER), 15: active_group(keys)}
        return chip_of(HOLDER, groups, self.sign, can=CAN, keys=keys)


def groups_of(specimen: Specimen, picture: bytes | None = None) -> dict[int, bytes]:
    """Lines, portrait and details of the holder."""
    return {
        1: lines_group(specimen),
        2: portrait_group(picture or portrait()),
        11: details_group(FULL_NAME, PERSONAL_NUMBER),
    }


def altered(chip: Chip, specimen: Specimen) -> Chip:
    """Somebody else's lines written over those that were signed."""
    return replace(chip, files={**chip.files, group_file(1): lines_group(specimen)})


def copied(chip: Chip) -> Chip:
    """All that can be read, on a chip that has keys of its own."""
    keys = replace(chip.keys, chip=_SECRET + 1) if chip.keys.chip else chip.keys
    if keys.active is not None:
        keys = replace(keys, active=rsa.generate_private_key(65537, 1024))
    return replace(chip, keys=keys)


def behind_other_lines(chip: Chip, specimen: Specimen) -> Chip:
    """Signed data of one person that opens by the lines of another's document."""
    return replace(chip, zone=chip_of(specimen, {}, None).zone)


def without_security_object(chip: Chip) -> Chip:
    """The signature left out."""
    return replace(chip, files={name: each for name, each in chip.files.items() if name != 0x011D})
