# SPDX-License-Identifier: GPL-3.0-or-later
"""What becomes of a command that is not for this server to decide."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial

from sqlalchemy import Connection

from common.domain.identifiers import CENTRE, OfficeId, RequestId
from common.domain.request.commands import HandOver, MoveCustody, RefundPayment, StartRequest
from common.domain.request.origin import ActorKind
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.state import RequestState
from server.reading import LogReader
from server.requests.asking import Asked, Carried, HeldElsewhere, Outcome, OutOfReach
from server.requests.carrying_out import RequestsHere
from server.requests.elsewhere import Elsewhere
from server.storage import request_wanted, requests

_ARRIVAL_S = 8.0
_NEWS_S = 2.0
_LOOK_EVERY_S = 0.05

_THEIR_OWN = frozenset({ActorKind.APPLICANT, ActorKind.PARTNER})
"""Who need not know where their request is held."""

_OF_THE_SYSTEM = (HandOver, RefundPayment)
"""What the system tells the holder for somebody, wherever that was."""

Give = Callable[[Asked], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class GoingOn:
    """Passes commands on to the holder, and waits for a request that is taken over."""

    here: RequestsHere
    reader: LogReader
    elsewhere: Elsewhere

    async def instead(self, asked: Asked, outcome: Outcome, give: Give) -> Outcome:
        """The outcome elsewhere, if it is decided there and somebody answers; or the one here."""
        match outcome:
            case HeldElsewhere(state) if may_be_passed_on(asked):
                return await self._pass_on(asked, state.holder, outcome)
            case OutOfReach(office) if isinstance(asked.command, MoveCustody):
                if not await self.elsewhere.reaches(office):
                    return outcome
                return await give(replace(asked, reach=frozenset({office})))
            case OutOfReach(office) if office == CENTRE and _begins(asked):
                return await self._pass_on(asked, CENTRE, outcome)
            case RequestRefusal(RequestRefusalReason.UNKNOWN_REQUEST) if may_be_passed_on(asked):
                return await self._pass_on(asked, None, outcome)
            case _:
                return outcome

    async def _pass_on(self, asked: Asked, holder: OfficeId | None, outcome: Outcome) -> Outcome:
        settled = await self.elsewhere.pass_on(asked, holder)
        if settled is None:
            return outcome
        if isinstance(settled, Carried):
            await self._arrival(settled.state)
        return settled

    async def _arrival(self, state: RequestState) -> None:
        """Wait for what was done elsewhere, so that whoever asked can go on from there.

        Longer, if this server holds the request from now on: its papers come along.
        """
        ours = await self.reader.read(partial(self.here.holds, holder=state.holder))
        if not ours and not await self.reader.read(partial(_is_known, state.id)):
            return
        try:
            async with asyncio.timeout(_ARRIVAL_S if ours else _NEWS_S):
                while not await self.reader.read(partial(_is_here, state.id, state.seq)):
                    await asyncio.sleep(_LOOK_EVERY_S)
        except TimeoutError:
            # It comes as soon as the line lets it; nobody else holds it meanwhile.
            return


def may_be_passed_on(asked: Asked) -> bool:
    """Whether the command is for the holder, wherever it was given.

    A clerk of another office may do nothing but take the request over.
    """
    origin, command = asked.origin, asked.command
    if asked.to_keep:
        return False
    if origin.actor is ActorKind.CLERK:
        return isinstance(command, MoveCustody) and command.to_office == origin.office
    if origin.actor is ActorKind.SYSTEM:
        return isinstance(command, _OF_THE_SYSTEM)
    return origin.actor in _THEIR_OWN and not isinstance(command, StartRequest)


def _begins(asked: Asked) -> bool:
    return isinstance(asked.command, StartRequest) and asked.origin.actor in _THEIR_OWN


def _is_known(request: RequestId, connection: Connection) -> bool:
    return requests.row_of(connection, request) is not None


def _is_here(request: RequestId, seq: int, connection: Connection) -> bool:
    row = requests.row_of(connection, request)
    return row is not None and row.seq >= seq and not request_wanted.of_request(connection, request)
