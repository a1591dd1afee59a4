# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk can do, whichever key does it."""

from __future__ import annotations

from enum import StrEnum


class Action(StrEnum):
    """Everything that has a key. What PRIMARY means follows the state: see ``Primary``."""

    PRIMARY = "primary"
    RECALL = "recall"
    NO_SHOW = "no_show"
    PARK = "park"
    TRANSFER = "transfer"
    NEXT_SERVICE = "next_service"
    NUMBER = "number"
    PAUSE = "pause"
    CLOSE = "close"
    REQUEST = "request"
    """See the request of whoever is at the counter, beside the queue."""
    TILL = "till"
    """Open, look at, count and close the counter's till."""
    MORE = "more"
    GO_TO_HELP = "go_to_help"
    DIFFERENCES = "differences"
    """Supervisors: see what was done today and did not count."""
    DEVICES = "devices"
    """Supervisors: see how the office's devices are."""
    PROMOTE = "promote"
    """Supervisors, while the server is away: make this computer the office's server."""
    UNDO = "undo"
    LANGUAGE = "language"
    CONTRAST = "contrast"
    SIGN_OUT = "sign_out"
    DISMISS = "dismiss"


class Primary(StrEnum):
    """What the one large button does now."""

    OPEN = "open"
    RESUME = "resume"
    CALL_NEXT = "call_next"
    TAKE = "take"
    """Isolated: read the paper, by the scanner or by typing its number."""
    START = "start"
    FINISH = "finish"


class Panel(StrEnum):
    """What is open in place of the waiting list."""

    NUMBER = "number"
    PARK = "park"
    TRANSFER = "transfer"
    NEXT_SERVICE = "next_service"
    PAUSE = "pause"
    MORE = "more"
    DIFFERENCES = "differences"
    DEVICES = "devices"
    PROMOTE = "promote"
    LANGUAGE = "language"
