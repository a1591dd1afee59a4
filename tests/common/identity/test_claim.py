# SPDX-License-Identifier: GPL-3.0-or-later
"""A claim is believed of a device that may become the server, and of nobody else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import DeviceId, OfficeId
from common.domain.office import DeviceKind, DeviceSetup, Office
from common.identity.claim import (
    Claim,
    Unproven,
    believed_claim,
    claim_in,
    claim_text,
    make_claim,
    proven_claim,
)
from common.identity.signatures import new_signing_key, public_key_of
from tests.common.domain.kit import OFFICE
from tests.fakes import START

COUNTER, KIOSK, SPARE = DeviceId("counter-1"), DeviceId("kiosk-1"), DeviceId("display-1")
KEY = new_signing_key()
KEYS = dict.fromkeys((COUNTER, KIOSK, SPARE), public_key_of(KEY))
HALL: Office = replace(
    OFFICE,
    devices=(
        DeviceSetup(COUNTER, DeviceKind.COUNTER),
        DeviceSetup(KIOSK, DeviceKind.KIOSK, series="A"),
        DeviceSetup(SPARE, DeviceKind.DISPLAY, may_promote=True),
    ),
)
CLAIM = Claim(HALL.id, COUNTER, 1001, "http://192.0.2.7:8443", START)


def test_a_claim_is_believed_as_it_was_made() -> None:
    assert proven_claim(make_claim(CLAIM, KEY), HALL, KEYS) == CLAIM
    assert believed_claim(make_claim(CLAIM, KEY)) == CLAIM


def test_a_display_that_may_become_the_server_is_believed() -> None:
    claim = replace(CLAIM, device=SPARE)
    assert proven_claim(make_claim(claim, KEY), HALL, KEYS) == claim


@pytest.mark.parametrize(
    ("claim", "reason"),
    [
        (replace(CLAIM, office=OfficeId("elsewhere")), Unproven.FOREIGN),
        (replace(CLAIM, device=DeviceId("counter-9")), Unproven.UNKNOWN_DEVICE),
        (replace(CLAIM, device=KIOSK), Unproven.MAY_NOT),
        (replace(CLAIM, url="ftp://192.0.2.7"), Unproven.FOREIGN),
        (replace(CLAIM, url="http://192.0.2.7/path"), Unproven.FOREIGN),
        (replace(CLAIM, epoch=0), Unproven.FOREIGN),
    ],
)
def test_what_is_not_to_be_believed_is_not(claim: Claim, reason: Unproven) -> None:
    assert proven_claim(make_claim(claim, KEY), HALL, KEYS) is reason


def test_a_counter_that_may_not_is_not_believed() -> None:
    forbidden = replace(
        HALL, devices=(DeviceSetup(COUNTER, DeviceKind.COUNTER, may_promote=False),)
    )
    assert proven_claim(make_claim(CLAIM, KEY), forbidden, KEYS) is Unproven.MAY_NOT


def test_a_device_without_a_registered_key_is_not_believed() -> None:
    assert proven_claim(make_claim(CLAIM, KEY), HALL, {}) is Unproven.UNKNOWN_DEVICE


def test_another_devices_signature_is_not_believed() -> None:
    assert proven_claim(make_claim(CLAIM, new_signing_key()), HALL, KEYS) is Unproven.FORGED


@given(st.integers(0, 300), st.integers(1, 255))
def test_no_changed_byte_is_believed(place: int, change: int) -> None:
    raw = bytearray(make_claim(CLAIM, KEY))
    raw[place % len(raw)] ^= change
    assert isinstance(proven_claim(bytes(raw), HALL, KEYS), Unproven)


@given(st.binary(max_size=1200))
def test_nothing_else_is_taken_for_a_claim(raw: bytes) -> None:
    assert proven_claim(raw, HALL, KEYS) is Unproven.FOREIGN
    assert believed_claim(raw) is None


def test_a_claim_travels_in_a_header() -> None:
    raw = make_claim(CLAIM, KEY)
    assert claim_in(claim_text(raw)) == raw


@given(st.text())
def test_whatever_is_in_the_header_is_read_without_failing(text: str) -> None:
    assert isinstance(claim_in(text), bytes)


def test_the_later_of_two_claims_of_one_epoch_ranks_higher() -> None:
    later = replace(CLAIM, at=START.replace(year=START.year + 1))
    assert CLAIM.rank < later.rank < replace(CLAIM, epoch=1002).rank
