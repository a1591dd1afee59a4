# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes between an office's server and the centre shows no secret by being printed."""

from __future__ import annotations

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DeviceId
from common.wire.upstream import ClerkMessage, DeviceTokenMessage


def test_neither_hashes_nor_digests_are_shown() -> None:
    clerk = ClerkMessage(ClerkId("rima"), "Rima S.", Role.CLERK, None, "$argon2id$secret")
    token = DeviceTokenMessage(DeviceId("kiosk-1"), b"digest of a token")
    assert repr(clerk) == "ClerkMessage(rima, …)"
    assert repr(token) == "DeviceTokenMessage(kiosk-1, …)"
