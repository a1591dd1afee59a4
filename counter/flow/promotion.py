# SPDX-License-Identifier: GPL-3.0-or-later
"""Making this computer the office's server: what comes of it, as the supervisor is told."""

from __future__ import annotations

from enum import StrEnum


class Promotion(StrEnum):
    """How it stands, or ended."""

    UNDER_WAY = "under_way"
    DONE = "done"
    NOT_HERE = "not_here"
    """This computer lacks what it takes: another one must be chosen."""
    NO_CERTIFICATE = "no_certificate"
    """The office uses TLS, and this computer has no certificate."""
    NO_NETWORK = "no_network"
    FAILED = "failed"
