# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page of the counter's till shows, and what can be chosen on it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from common.sync.request_money import NotPaid
from common.wire.payments import TillState
from counter.flow.papers_page import Printing


class TillStage(StrEnum):
    """How the till stands."""

    READING = "reading"
    SHUT = "shut"
    """None is open: what is in the drawer is typed to open one."""
    OPEN = "open"
    PUT_IN = "put_in"
    TAKE_OUT = "take_out"
    COUNTING = "counting"
    COUNTED = "counted"
    """What was counted has been typed: is it right?"""
    CLOSED = "closed"


class TillTrouble(StrEnum):
    """What the clerk is told, other than a refusal."""

    UNSURE = "unsure"
    NO_ANSWER = "no_answer"
    NOT_ALLOWED = "not_allowed"
    NO_AMOUNT = "no_amount"


TillNotice: TypeAlias = NotPaid | TillTrouble


class TillStep(StrEnum):
    """What can be chosen."""

    ASK_AGAIN = "ask_again"
    PUT_IN = "put_in"
    TAKE_OUT = "take_out"
    COUNT = "count"
    CLOSE = "close"
    COUNT_AGAIN = "count_again"
    REPORT = "report"
    SAVE_REPORT = "save_report"
    OPEN_ANOTHER = "open_another"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class TillPage:
    """The counter's till. Amounts are minor units of ``currency``.

    ``typed`` is what was typed, if it is an amount. ``theirs``: the signed-in clerk opened it.
    """

    stage: TillStage
    till: TillState | None
    theirs: bool
    currency: str
    typed: int | None
    steps: tuple[TillStep, ...]
    notice: TillNotice | None
    printing: Printing | None
    busy: bool
    slow: bool

    @property
    def asks_amount(self) -> bool:
        """Whether an amount is to be typed."""
        return self.stage in {
            TillStage.SHUT,
            TillStage.PUT_IN,
            TillStage.TAKE_OUT,
            TillStage.COUNTING,
        }
