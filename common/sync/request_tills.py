# SPDX-License-Identifier: GPL-3.0-or-later
"""The till at a counter: opened, looked at, counted and closed. Amounts are minor units."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TypeAlias

import msgspec

from common.domain.identifiers import TillId
from common.sync.answers import Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_line import Line, Missed, read
from common.sync.request_money import NotPaid, not_paid
from common.wire.payments import TillClosing, TillOpening, TillState


@dataclass(frozen=True, slots=True)
class TillRead:
    """The till as it stands; once it is closed, with what was counted and the difference."""

    state: TillState


@dataclass(frozen=True, slots=True)
class NoTill:
    """None is open at this counter."""


TillAnswer: TypeAlias = TillRead | NotPaid | Missed
CurrentTillAnswer: TypeAlias = TillRead | NoTill | Missed


@dataclass(frozen=True, slots=True)
class OpenTill:
    """Open a till, under an id of one's own, with ``amount`` in it."""

    till: TillId
    amount: int

    def put(self, line: Line) -> TillAnswer:
        """See ``Task``."""
        body = msgspec.json.encode(TillOpening(self.till, self.amount))
        return _till(line.exchange("POST", "/tills", body))


@dataclass(frozen=True, slots=True)
class ReadTill:
    """The till that is open at this counter."""

    def put(self, line: Line) -> CurrentTillAnswer:
        """See ``Task``."""
        answer = line.exchange("GET", "/tills/current")
        if isinstance(answer, HttpAnswer) and answer.status == HTTPStatus.NOT_FOUND:
            return NoTill()
        till = read(answer, TillState)
        return TillRead(till) if isinstance(till, TillState) else till


@dataclass(frozen=True, slots=True)
class CloseTill:
    """Close the till, in which ``counted`` was found. The same once more changes nothing."""

    till: TillId
    counted: int

    def put(self, line: Line) -> TillAnswer:
        """See ``Task``."""
        body = msgspec.json.encode(TillClosing(self.counted))
        return _till(line.exchange("POST", f"/tills/{self.till}/close", body))


def _till(answer: HttpAnswer | Unreachable) -> TillAnswer:
    refused = not_paid(answer)
    if refused is not None:
        return refused
    till = read(answer, TillState)
    return TillRead(till) if isinstance(till, TillState) else till
