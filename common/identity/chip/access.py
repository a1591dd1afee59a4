# SPDX-License-Identifier: GPL-3.0-or-later
"""What a protocol that opens a chip can end in besides an open channel."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, unique

RandomBytes = Callable[[int], bytes]
"""Gives that many bytes that nobody can foresee."""


@unique
class NoAccess(Enum):
    """Why a chip was not opened."""

    WRONG_KEY = "wrong_key"
    """The chip knows another key: zone or number do not belong to it."""
    REFUSED = "refused"
    """The chip does not do this protocol, or not in this way."""
    NOT_AUTHENTIC = "not_authentic"
    """The chip did not show that it knows the key, or sent what makes no sense."""
