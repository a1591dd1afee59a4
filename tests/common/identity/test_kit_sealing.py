# SPDX-License-Identifier: GPL-3.0-or-later
"""A succession kit opens with its device's token, whole, and with nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DeviceId
from common.identity.kit_sealing import open_kit, seal_kit
from common.wire.messages import DayKeyMessage
from common.wire.succession import KitClerk, KitSession, SuccessionKit
from tests.fakes import START

KIT = SuccessionKit(
    {DeviceId("counter-1"): b"d" * 32},
    (KitClerk(ClerkId("rima"), "Rima S.", Role.CLERK, "hash"),),
    (DayKeyMessage(START.date(), b"k" * 32),),
    b"h" * 32,
    (KitSession(b"s" * 32, DeviceId("counter-1"), ClerkId("rima"), START),),
)


def test_a_kit_opens_with_the_token_it_was_sealed_under() -> None:
    assert open_kit(seal_kit(KIT, "token"), "token") == KIT


def test_another_token_opens_nothing() -> None:
    assert open_kit(seal_kit(KIT, "token"), "other") is None


def test_it_is_never_sealed_twice_in_the_same_way() -> None:
    assert seal_kit(KIT, "token") != seal_kit(KIT, "token")


@given(st.integers(0), st.integers(1, 255))
def test_a_changed_byte_opens_nothing(place: int, change: int) -> None:
    sealed = bytearray(seal_kit(KIT, "token"))
    sealed[place % len(sealed)] ^= change
    assert open_kit(bytes(sealed), "token") is None


@given(st.binary(max_size=100))
def test_nothing_else_opens(raw: bytes) -> None:
    assert open_kit(raw, "token") is None


def test_a_kit_shows_nothing_of_what_is_in_it() -> None:
    assert repr(KIT) == "SuccessionKit(…)"
    assert repr(KIT.clerks[0]) == "KitClerk(…)"
