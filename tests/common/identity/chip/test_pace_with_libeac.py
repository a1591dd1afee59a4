# SPDX-License-Identifier: GPL-3.0-or-later
"""Our PACE and secure messaging against those of libeac."""

from secrets import token_bytes

import pytest

from common.identity.chip.access import NoAccess
from common.identity.chip.access_key import AccessKey, CanKey, MrzKey
from common.identity.chip.apdu import Command
from common.identity.chip.channel import PlainChannel
from common.identity.chip.pace import open_by_pace
from common.identity.chip.secure_messaging import SecureChannel
from common.identity.chip.security_infos import read_pace_infos
from common.identity.chip.tlv import write
from tests.common.identity.chip.libeac import EacChip, Password

CAN = (CanKey("500540"), Password(2, "500540"))
MRZ = (
    MrzKey("T22000129", "640812", "101031"),
    Password(
        1,
        "IDD<<T220001293<<<<<<<<<<<<<<<6408125<1010318D<<<<<<<<<<<<<4"
        "MUSTERMANN<<ERIKA<<<<<<<<<<<<<",
    ),
)
FILE = bytes(range(251)) * 3


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
    chip = EacChip(offer, password, FILE)
    return open_by_pace(PlainChannel(chip), key, read_pace_infos(offer), token_bytes)


def read(channel: SecureChannel, start: int, size: int) -> bytes:
    """A piece of the chip's file."""
    answer = channel.send(Command(0x00, 0xB0, 0, 0, start.to_bytes(2, "big"), size))
    assert answer.succeeded
    return answer.data


@pytest.mark.parametrize(("key", "password"), [CAN, MRZ], ids=["CAN", "MRZ"])
@pytest.mark.parametrize("parameters", range(10, 19))
def test_a_chip_of_libeac_is_opened_on_every_curve(
    parameters: int, key: AccessKey, password: Password
) -> None:
    assert isinstance(opened(2, parameters, key, password), SecureChannel)


@pytest.mark.parametrize("suite", [1, 2, 3, 4], ids=["3DES", "AES-128", "AES-192", "AES-256"])
@pytest.mark.parametrize("parameters", [12, 13], ids=["P-256", "brainpoolP256r1"])
def test_its_file_is_read_through_secure_messaging(suite: int, parameters: int) -> None:
    channel = opened(suite, parameters, *CAN)
    assert isinstance(channel, SecureChannel)
    pieces = [read(channel, start, 200) for start in range(0, len(FILE), 200)]
    assert b"".join(pieces) == FILE
    assert read(channel, 0, 1) == FILE[:1]


def test_a_wrong_number_is_told_as_such() -> None:
    assert opened(2, 13, CanKey("500541"), CAN[1]) is NoAccess.WRONG_KEY


def test_the_zone_of_another_card_is_told_as_such() -> None:
    other = MrzKey("T22000129", "640812", "101101")
    assert opened(4, 12, other, MRZ[1]) is NoAccess.WRONG_KEY
