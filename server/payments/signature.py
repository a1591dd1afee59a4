# SPDX-License-Identifier: GPL-3.0-or-later
"""Signatures of providers' messages: HMAC-SHA-256 (RFC 2104) over the time and the body.

The header is ``Nobat-Signature: t=1764000000,v1=0f3c…``: seconds since 1970, and the code in
hexadecimal of the time's digits, a full stop and the body. The time bounds for how long a message
can be replayed; within that, ``payment_message`` remembers each message's id.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum, unique
from hashlib import sha256

SIGNATURE_HEADER = "Nobat-Signature"

TOLERANCE = timedelta(minutes=5)
"""How far a message's time may be from ours."""

_HEADER = re.compile(r"t=(?P<time>[0-9]{1,12}),v1=(?P<code>[0-9a-f]{64})")


@unique
class BadSignature(StrEnum):
    """Why a message is not believed."""

    MISSING = "missing"
    MALFORMED = "malformed"
    FORGED = "forged"
    STALE = "stale"
    """Signed too long ago, or in the future."""


def check(
    secrets: Sequence[bytes], header: str | None, body: bytes, now: datetime
) -> BadSignature | None:
    """Why the message cannot be believed; None: one of ``secrets`` has signed it just now.

    There are two secrets while one is being replaced by the next.
    """
    if header is None:
        return BadSignature.MISSING
    found = _HEADER.fullmatch(header)
    if found is None:
        return BadSignature.MALFORMED
    time, presented = found["time"], found["code"]
    # All are computed and compared, whichever fits: the time taken tells nothing.
    fitting = [hmac.compare_digest(code(secret, time, body), presented) for secret in secrets]
    if not any(fitting):
        return BadSignature.FORGED
    if abs(now.timestamp() - int(time)) > TOLERANCE.total_seconds():
        return BadSignature.STALE
    return None


def code(secret: bytes, time: str, body: bytes) -> str:
    """The code of a message with ``time``, in hexadecimal."""
    return hmac.new(secret, time.encode() + b"." + body, sha256).hexdigest()
