# SPDX-License-Identifier: GPL-3.0-or-later
"""A message is believed if one of the secrets signed exactly this body just now."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.payments.signature import TOLERANCE, BadSignature, check
from tests.fakes import START
from tests.payments.messenger import signed

OLD, NEW, FORGED = b"o" * 32, b"n" * 32, b"f" * 32
NOW = int(START.timestamp())


@given(st.binary(max_size=200), st.sampled_from((OLD, NEW)))
def test_what_either_secret_has_signed_is_believed(body: bytes, secret: bytes) -> None:
    assert check((NEW, OLD), signed(secret, body, NOW), body, START) is None


@given(st.binary(max_size=50), st.binary(max_size=50))
def test_another_body_is_not(body: bytes, other: bytes) -> None:
    expected = None if body == other else BadSignature.FORGED
    assert check((NEW,), signed(NEW, body, NOW), other, START) is expected


@pytest.mark.parametrize(
    ("header", "bad"),
    [
        (None, BadSignature.MISSING),
        ("", BadSignature.MALFORMED),
        (f"t={NOW}", BadSignature.MALFORMED),
        (f"t=-1,v1={'0' * 64}", BadSignature.MALFORMED),
        (signed(NEW, b"body", NOW).upper(), BadSignature.MALFORMED),
        (signed(FORGED, b"body", NOW), BadSignature.FORGED),
        (signed(NEW, b"body", NOW).replace(f"t={NOW}", f"t={NOW + 1}"), BadSignature.FORGED),
    ],
)
def test_each_way_not_to_be_believed_has_a_name(header: str | None, bad: BadSignature) -> None:
    assert check((NEW, OLD), header, b"body", START) is bad


@pytest.mark.parametrize("sign", [-1, 1])
def test_a_message_is_believed_for_some_minutes_only(sign: int) -> None:
    header = signed(NEW, b"body", NOW)
    edge = START + sign * TOLERANCE
    assert check((NEW,), header, b"body", edge) is None
    beyond = edge + sign * timedelta(seconds=1)
    assert check((NEW,), header, b"body", beyond) is BadSignature.STALE


def test_without_secrets_nobody_is_believed() -> None:
    assert check((), signed(NEW, b"", NOW), b"", START) is BadSignature.FORGED
