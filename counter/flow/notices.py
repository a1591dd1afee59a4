# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clerk is told beside the queue itself, as values; words are found elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from common.domain.identifiers import TicketId
from common.domain.refusals import Refusal
from counter.flow.codes import BadPaper
from counter.flow.promotion import Promotion


class Trouble(StrEnum):
    """What went wrong other than a rule that says no."""

    NO_ANSWER = "no_answer"
    SESSION_ENDED = "session_ended"
    NOT_ALLOWED = "not_allowed"
    STORE = "store"
    NOT_READY = "not_ready"
    FAILED = "failed"
    SCANNED_UNREADABLE = "scanned_unreadable"
    WRONG_CREDENTIALS = "wrong_credentials"
    CANNOT_SIGN_IN_OFFLINE = "cannot_sign_in_offline"
    FINISH_BEFORE_LEAVING = "finish_before_leaving"


@dataclass(frozen=True, slots=True)
class TryLater:
    """Too many failed sign-ins: try again after so many seconds."""

    seconds: int


class BroughtFault(StrEnum):
    """Why nothing is opened by what a citizen has brought along."""

    DAMAGED = "damaged"
    NEWER = "newer"
    OTHER_OFFICE = "other_office"
    FORGED = "forged"
    NOTHING_FOUND = "nothing_found"
    NOBODYS = "nobodys"
    """No open request of this office names the card."""
    SEVERAL_OFFICES = "several_offices"
    CARD_UNREADABLE = "card_unreadable"
    CARD_LAID_OUT_OTHERWISE = "card_laid_out_otherwise"
    """Its 2D code has other fields than the office file says."""
    OTHER_KEYBOARD = "other_keyboard"
    NO_ANSWER = "no_answer"
    NOT_ALLOWED = "not_allowed"


Notice: TypeAlias = Refusal | BadPaper | Trouble | TryLater | Promotion | BroughtFault


class Deed(StrEnum):
    """What was done to a ticket that has left the counter by it."""

    FINISHED = "finished"
    FORWARDED = "forwarded"
    TRANSFERRED = "transferred"
    PARKED = "parked"
    NO_SHOW = "no_show"


@dataclass(frozen=True, slots=True)
class Done:
    """The last act, which can be taken back until ``until`` (UTC)."""

    deed: Deed
    ticket: TicketId
    until: datetime
