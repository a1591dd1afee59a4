# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which a register, or the security server before it, can behave."""

from __future__ import annotations

from enum import StrEnum


class Behaviour(StrEnum):
    """What becomes of an inquiry, and which party is to blame."""

    WELL = "well"
    SLOW = "slow"
    """The answer begins when nobody waits for it any more."""
    DRIPPING = "dripping"
    """The answer comes in drops, each well within the time."""
    DOWN = "down"
    """The register cannot be reached by its own security server."""
    OUT_OF_ORDER = "out_of_order"
    """The register answers with an error of its own."""
    HANGING_UP = "hanging_up"
    """The connection ends without an answer."""
    BREAKING_OFF = "breaking_off"
    """The connection ends in the middle of the answer."""
    REFUSING = "refusing"
    """The provider's security server grants us no right to the service."""
    OTHER_PERSON = "other_person"
    MALFORMED = "malformed"
    """Half of an answer, well delivered."""
    NO_SUBJECT = "no_subject"
    """An answer that does not say whom it is about."""
    NO_JSON = "no_json"
    NO_XROAD = "no_xroad"
    """A web server in the security server's place."""
    NO_HTTP = "no_http"
    OTHER_MESSAGE = "other_message"
    """An answer to another inquiry."""
    REDIRECTING = "redirecting"
    TOO_LARGE = "too_large"
