# SPDX-License-Identifier: GPL-3.0-or-later
"""Our PACE and secure messaging against those of libeac."""

from datetime import date
from secrets import token_bytes

import pytest

from common.identity.chip.access import NoAccess
from common.identity.chip.access_key import AccessKey, CanKey, MrzKey
from common.identity.chip.channel import PlainChannel
from common.identity.chip.contents import ChipContents, ChipFailure, Pace
from common.identity.chip.pace import open_by_pace
from common.identity.chip.reading import no_proof, read_chip
from common.identity.chip.secure_messaging import SecureChannel
from common.identity.chip.security_infos import read_pace_infos
from common.identity.chip.tlv import write
from tests.common.identity.chip.libeac import EacChip, Password

ZONE = b"IDD<<T220001293<<<<<<<<<<<<<<<6408125<1010318D<<<<<<<<<<<<<4MUSTERMANN<<ERIKA<<<<<<<<<<<<<"
CAN = (CanKey("500540"), Password(2, "500540"))
MRZ = (
    MrzKey("T22000129", "640812", "101031"),
    Password(
        1,
        ZONE.decode(),
    ),
)
DG1 = write(0x61, write(0x5F1F, ZONE))
DG2 = write(0x75, bytes(range(251)) * 30)
FILES = {0x011E: write(0x60, write(0x5C, b"\x61\x75")), 0x0101: DG1, 0x0102: DG2}


def card_access(suite: int, parameters: int) -> bytes:
    """An offer of generic mapping with that cipher on that curve."""
    identifier = write(0x06, bytes.fromhex("04007F000702020402") + bytes((suite,)))
    return write(
        0x31, write(0x30, identifier + write(0x02, b"\x02") + write(0x02, bytes((parameters,))))
    )


def opened(
    suite: int, parameters: int, key: AccessKey, password: Password
) -> SecureChannel | NoAccess:
    offer = card_access(suite, parameters)
    chip = EacChip(offer, password, FILES)
    return open_by_pace(PlainChannel(chip), key, read_pace_infos(offer), token_bytes)


def read(chip: EacChip, key: AccessKey) -> ChipContents[None] | ChipFailure:
    return read_chip(
        chip,
        key,
        today=date(2026, 11, 22),
        random=token_bytes,
        prove=no_proof,
        progress=lambda _: None,
    )


@pytest.mark.parametrize(("key", "password"), [CAN, MRZ], ids=["CAN", "MRZ"])
@pytest.mark.parametrize("parameters", range(10, 19))
def test_a_chip_of_libeac_is_opened_on_every_curve(
    parameters: int, key: AccessKey, password: Password
) -> None:
    assert isinstance(opened(2, parameters, key, password), SecureChannel)


@pytest.mark.parametrize("suite", [1, 2, 3, 4], ids=["3DES", "AES-128", "AES-192", "AES-256"])
@pytest.mark.parametrize("parameters", [12, 13], ids=["P-256", "brainpoolP256r1"])
def test_its_files_are_read_through_secure_messaging(suite: int, parameters: int) -> None:
    offer = card_access(suite, parameters)
    contents = read(EacChip(offer, CAN[1], FILES), CAN[0])
    assert isinstance(contents, ChipContents)
    assert contents.access == Pace(read_pace_infos(offer)[0])
    assert (contents.card_access, contents.sod) == (offer, None)
    assert contents.groups == {1: DG1, 2: DG2}


def test_the_zone_of_another_card_fails_the_whole_reading() -> None:
    chip = EacChip(card_access(2, 13), MRZ[1], FILES)
    assert read(chip, MrzKey("T22000129", "640812", "101101")) is ChipFailure.WRONG_KEY


def test_a_card_with_pace_but_without_the_application_is_no_travel_chip() -> None:
    chip = EacChip(card_access(2, 13), CAN[1], {})
    assert read(chip, CAN[0]) is ChipFailure.NOT_A_TRAVEL_CHIP


def test_a_wrong_number_is_told_as_such() -> None:
    assert opened(2, 13, CanKey("500541"), CAN[1]) is NoAccess.WRONG_KEY


def test_the_zone_of_another_card_is_told_as_such() -> None:
    other = MrzKey("T22000129", "640812", "101101")
    assert opened(4, 12, other, MRZ[1]) is NoAccess.WRONG_KEY
