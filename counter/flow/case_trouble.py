# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something about a request came to nothing."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from common.domain.request.refusals import RequestRefusal
from common.storage.trouble import StoreTrouble
from common.sync.answers import Denied, Unreachable
from common.sync.request_answers import HeldElsewhere, NoRequest, OutOfReach
from common.sync.request_keeping import Waits
from common.sync.request_line import TryLater
from common.sync.request_papers import NobodyToAsk, RegisterTrouble


class CaseTrouble(StrEnum):
    """Why there is nothing to show, or nothing was done, other than a rule that says no."""

    NO_TICKET = "no_ticket"
    NONE_OF_TICKET = "none_of_ticket"
    UNKNOWN_NUMBER = "unknown_number"
    SEVERAL = "several"
    NO_ANSWER = "no_answer"
    """Whether something was done is seen once the server answers again."""
    NOT_ALLOWED = "not_allowed"
    OUT_OF_REACH = "out_of_reach"
    """The office with the request has a server of its own, which would have to give it."""
    WAITS = "waits"
    """It is kept on this computer, and sent when the server is back."""
    NOT_STORED = "not_stored"
    """The server is away, and this computer cannot keep it."""
    NOT_ALL_FETCHED = "not_all_fetched"
    """The list of the documents says what each register has answered."""
    NO_OTHERS = "no_others"
    NOT_OPENED = "not_opened"
    """What is kept on this computer cannot be read at present."""


CaseNotice: TypeAlias = RequestRefusal | CaseTrouble

Unfetched: TypeAlias = RegisterTrouble | NobodyToAsk
"""Why a register gave nothing."""

Failed: TypeAlias = (
    RequestRefusal
    | HeldElsewhere
    | OutOfReach
    | NoRequest
    | Waits
    | StoreTrouble
    | Unreachable
    | Denied
    | TryLater
)
"""How anything about a request can come to nothing."""
