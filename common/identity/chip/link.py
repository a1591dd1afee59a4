# SPDX-License-Identifier: GPL-3.0-or-later
"""What the protocols need of a card that lies on a reader."""

from __future__ import annotations

from typing import Protocol


class CardGoneError(Exception):
    """The card left the reader's field, or the reader itself is gone. Final for this link."""


class CardLink(Protocol):
    """One card, from its being laid on the reader to its removal."""

    def transmit(self, apdu: bytes) -> bytes:
        """Send one command APDU; return the answer's data with its two status bytes.

        Raises CardGoneError when there is no card any more.
        """
        ...
