# SPDX-License-Identifier: GPL-3.0-or-later
"""A request's way from the first question to the decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tests.requesting.asking import headlines_of, is_closed_to_strangers, status_of, until_in
from tests.requesting.bureau import Bureau
from tests.requesting.deciding import approve, take_over, take_papers
from tests.requesting.filing import Filed, file_request
from tests.requesting.paying import pay

_FETCHED = ("fee_due", "paid", "in_review", "approved", "issued")
_PAID = _FETCHED[1:]
_DECIDED = ("approved", "issued")


@dataclass(frozen=True, slots=True)
class Journey:
    """How it ended: state and log as the API tells them.

    ``before`` and ``after`` are the headlines of the public page in five languages.
    """

    filed: Filed
    state: Mapping[str, Any]
    entries: Sequence[Mapping[str, Any]]
    before: Sequence[str]
    after: Sequence[str]

    @property
    def smart(self) -> bool:
        """Whether the rule has decided, and no clerk had a hand in it."""
        return bool(self.state["by_rule"]) and not any(each["clerk"] for each in self.entries)

    def times(self, kind: str) -> int:
        """How often an event stands in the log."""
        return sum(each["type"] == kind for each in self.entries)


async def travel(bureau: Bureau) -> Journey:
    """Go all the way. Fails where a step does not go."""
    programme = bureau.programme
    async with bureau.http() as http:
        kiosk, rima = bureau.kiosk(http), await bureau.clerk(http, "rima")
        filed = await file_request(bureau, kiosk, rima)
        assert await is_closed_to_strangers(http, filed)
        before = await headlines_of(http, filed)
        await until_in(rima, filed, _FETCHED)
        if not programme.smart:
            await take_over(rima, filed)
            await take_papers(bureau, rima, filed)
        await pay(bureau, kiosk.with_receipt(filed.secret), rima, filed)
        await until_in(rima, filed, _PAID)
        if not programme.smart:
            await approve(rima, await bureau.clerk(http, "taras"), filed)
        await until_in(rima, filed, _DECIDED)
        assert (await status_of(http, filed))["stage"] in _DECIDED
        after = await headlines_of(http, filed)
        view = (await rima.get(f"requests/{filed.id}")).json()
        return Journey(filed, view["state"], view["entries"], before, after)
