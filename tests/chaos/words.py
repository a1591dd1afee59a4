# SPDX-License-Identifier: GPL-3.0-or-later
"""What the chaos run and its device cores say to each other: a line of JSON at a time."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Do(StrEnum):
    """What a core is asked to do."""

    ISSUE = "issue"
    SIGN_IN = "sign_in"
    OPEN = "open"
    CALL = "call"
    TAKE = "take"
    RECALL = "recall"
    NO_SHOW = "no_show"
    START = "start"
    FINISH = "finish"
    LOOK = "look"
    DIGEST = "digest"


class Request(msgspec.Struct, frozen=True):
    """``text`` is the service, the clerk, or the paper's code; ``secret`` a password."""

    do: Do
    text: str = ""
    secret: str = ""


class End(StrEnum):
    """How a request ended."""

    DONE = "done"
    REFUSED = "refused"
    UNREACHABLE = "unreachable"
    FAILED = "failed"


class At(msgspec.Struct, frozen=True):
    """What a counter's clerk sees. ``stage`` is the ticket's, empty where nobody is."""

    signed_in: bool
    opened: bool
    isolated: bool
    ticket: str
    stage: str
    waiting: int


class Answer(msgspec.Struct, frozen=True, tag="answer"):
    """``events`` are the identities of what was promised to be kept; ``why`` names a failure."""

    end: End
    events: tuple[str, ...] = ()
    ticket: str = ""
    code: str = ""
    why: str = ""
    isolated: bool = False
    at: At | None = None


class Status(msgspec.Struct, frozen=True, tag="status"):
    """Said unasked, several times a second: how the device stands with its server."""

    online: bool
    pending: int
    position: str
    warnings: tuple[str, ...]


Said = Answer | Status
