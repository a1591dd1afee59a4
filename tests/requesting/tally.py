# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of the requests: their logs set against what the provider and the registers know."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.requesting.filing import Filed
from tests.requesting.programmes import Programme

_HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class Ended:
    """A request at the end of its journey. ``state`` and ``entries`` are as the API tells them."""

    programme: Programme
    filed: Filed
    state: Mapping[str, Any]
    entries: Sequence[Mapping[str, Any]]

    @property
    def handed_over(self) -> bool:
        """Whether the applicant has what they came for."""
        return bool(self.state["stage"] == _HANDED_OVER)

    @property
    def smart(self) -> bool:
        """Whether the rule has decided, and no clerk had a hand in it from beginning to end."""
        return bool(self.state["by_rule"]) and not any(each["clerk"] for each in self.entries)

    def times(self, kind: str) -> int:
        """How often an event stands in the log."""
        return sum(each["type"] == kind for each in self.entries)

    def paid_by(self) -> list[str]:
        """The payments that pay the fee."""
        payments: Mapping[str, Mapping[str, Any]] = self.state["payments"]
        return [
            id_
            for id_, each in payments.items()
            if each["surplus"] is None and each["refunded_at"] is None
        ]


@dataclass(frozen=True, slots=True)
class RequestFigures:
    """The figures of all journeys. What is wrong is told in words in ``faults``."""

    requests_handed_over: int
    smart_requests: int
    register_inquiries: int
    payments_taken_twice: int
    payments_lost: int
    faults: tuple[str, ...]


def figures_of(
    ended: Sequence[Ended], provider: Mapping[str, Mapping[str, Any]], inquiries: int
) -> RequestFigures:
    """Add up. ``provider`` is what the provider's process says of itself."""
    twice = [*_taken_twice(provider["takings"]), *_paid_twice(ended)]
    lost = [*_lost(ended, provider), *_unpaid(ended)]
    fetched = sum(each.times("document_fetched") for each in ended)
    return RequestFigures(
        requests_handed_over=sum(each.handed_over for each in ended),
        smart_requests=sum(each.smart for each in ended),
        register_inquiries=inquiries,
        payments_taken_twice=len(twice),
        payments_lost=len(lost),
        faults=(
            *twice,
            *lost,
            *(f"{_name(e)} is {e.state['stage']}" for e in ended if not e.handed_over),
            *(f"{_name(e)}: not smart" for e in ended if e.smart is not e.programme.smart),
            *(() if inquiries >= fetched else (f"{fetched} documents, {inquiries} inquiries",)),
        ),
    )


def _taken_twice(takings: Mapping[str, int]) -> list[str]:
    return [f"payment {id_}: money taken {n} times" for id_, n in takings.items() if n > 1]


def _paid_twice(ended: Sequence[Ended]) -> list[str]:
    """More than one payment for a request, whether it counts or is owed back."""
    return [
        f"{_name(each)}: paid {len(each.state['payments'])} times"
        for each in ended
        if len(each.state["payments"]) > 1
    ]


def _lost(ended: Sequence[Ended], provider: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """Money that the provider has taken, and no request knows of."""
    known = {id_ for each in ended for id_ in each.paid_by()}
    stages = provider["stages"]
    return [
        f"payment {id_}: taken by the provider, and no request is paid by it"
        for id_, stage in stages.items()
        if stage == "taken" and id_ not in known
    ]


def _unpaid(ended: Sequence[Ended]) -> list[str]:
    return [
        f"{_name(each)}: costs {each.state['fee']}, and nothing is on record as paid"
        for each in ended
        if each.state["fee"] and not each.paid_by()
    ]


def _name(each: Ended) -> str:
    return f"{each.programme.letter} {each.filed.number}"
