# SPDX-License-Identifier: GPL-3.0-or-later
"""EF.CardAccess: what a chip offers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.ciphers import Suite
from common.identity.chip.security_infos import Mapping, PaceInfo, confirms, read_pace_infos
from common.identity.chip.tlv import write

PACE = "04007F0007020204"
# ICAO 9303-11, appendix G.1.
EXAMPLE = bytes.fromhex("31143012060A04007F0007020204020202010202010D")
EXAMPLE_INFO = PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_128, 13)


def info(identifier: str, *numbers: str) -> bytes:
    """One entry: an object identifier and integers."""
    fields = write(0x06, bytes.fromhex(identifier))
    return write(0x30, fields + b"".join(write(0x02, bytes.fromhex(each)) for each in numbers))


def card_access(*infos: bytes) -> bytes:
    """The file."""
    return write(0x31, b"".join(infos))


def test_the_offer_of_the_example_is_read() -> None:
    assert read_pace_infos(EXAMPLE) == (EXAMPLE_INFO,)
    assert EXAMPLE_INFO.identifier.hex().upper() == PACE + "0202"


@pytest.mark.parametrize("mapping", list(Mapping))
@pytest.mark.parametrize(
    ("number", "suite"), list(zip(("01", "02", "03", "04"), Suite, strict=True))
)
def test_every_mapping_and_cipher_has_its_identifier(
    mapping: Mapping, number: str, suite: Suite
) -> None:
    written = info(f"{PACE}{mapping.value:02X}{number}", "02", "0C")
    read = read_pace_infos(card_access(written))
    assert read == (PaceInfo(mapping, suite, 12),)
    assert read[0].identifier.hex().upper() == f"{PACE}{mapping.value:02X}{number}"


def test_what_is_not_known_is_left_out() -> None:
    offered = card_access(
        info("04007F00070202030202", "01"),  # chip authentication
        info(PACE + "0202", "01", "0D"),  # an earlier version
        info(PACE + "0502", "02", "0D"),  # no such mapping
        info(PACE + "0205", "02", "0D"),  # no such cipher
        info(PACE + "02", "02", "0D"),  # parameters of its own, without a cipher
        write(0x30, b""),
        write(0x30, b"\x06"),
        write(0x04, b"note"),
        info(PACE + "0203", "02"),
        info(PACE + "0204", "02", "12"),
    )
    assert read_pace_infos(offered) == (
        PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_192, None),
        PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_256, 18),
    )


@pytest.mark.parametrize("file", [b"", b"\x31", b"\x30\x00", b"\x31\x01\x30", b"\x31\x02\x30\x05"])
def test_a_file_that_is_none_offers_nothing(file: bytes) -> None:
    assert read_pace_infos(file) == ()


@given(st.binary(max_size=60))
def test_any_bytes_offer_something_or_nothing(file: bytes) -> None:
    assert isinstance(read_pace_infos(write(0x31, file)), tuple)
    assert isinstance(read_pace_infos(file), tuple)


def test_the_signed_file_confirms_what_was_offered_before() -> None:
    dg14 = write(0x6E, card_access(info("04007F00070202030202", "01"), EXAMPLE[2:]))
    assert confirms(dg14, EXAMPLE)
    assert confirms(dg14, b"")
    weaker = card_access(info(PACE + "0201", "02", "0D"))
    assert not confirms(dg14, weaker)


def test_a_signed_file_that_names_no_way_in_contradicts_none() -> None:
    dg14 = write(0x6E, card_access(info("04007F00070202030202", "01")))
    assert confirms(dg14, EXAMPLE)
