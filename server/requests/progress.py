# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request can do with nobody in between: fetch from registers, be decided by its rule, and
have its document made.

Whatever a register does not answer is asked again after a while; a clerk may take the paper
meanwhile, or take the request up. What cannot be made is tried again in the same way.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import partial
from typing import Protocol, TypeAlias

import msgspec
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from common.domain.catalogue import Answers, CatalogueService, Register
from common.domain.forms import documents_of
from common.domain.identifiers import (
    CENTRE,
    SERVER,
    ClerkId,
    CommandId,
    DocumentCode,
    RegisterCode,
    RequestId,
)
from common.domain.request.commands import DecideByRule, RecordFetched
from common.domain.request.origin import ActorKind, RequestOrigin
from common.domain.request.refusals import RequestRefusalReason, deny
from common.domain.request.stages import RequestStage
from common.identity.request_sealing import Part
from server.registers.desk import RegisterDesk
from server.registers.inquiry import Inquiry, RegisterAnswer, RegisterFailure
from server.requests.applicants import applicant_number
from server.requests.asking import Asked, Carried, HeldElsewhere, Outcome, ToKeep
from server.requests.desk import Opened, RequestDesk
from server.requests.moved import Moved
from server.requests.terms import Personal, personal_of
from server.storage import request_data, requests
from server.storage.requests import RequestRow

_LOG = logging.getLogger(__name__)

_AGAIN_S = 60.0
_AT_ONCE = 200
"""Waiting requests that are looked at in one turn; the next turn begins behind them."""

_MOST_STEPS = 30
"""More than any service has documents and registers; a mistake must not ask for ever."""

_BY_ITSELF = frozenset({RequestStage.SUBMITTED, RequestStage.PAID, RequestStage.APPROVED})
_KEY = "national_number"
"""By which registers know people."""


@dataclass(frozen=True, slots=True)
class NoRegisters:
    """This server has no way to registers, or the request names nobody to ask about."""


Fetched: TypeAlias = Outcome | RegisterFailure | NoRegisters


class Making(Enum):
    """What came of having the document of an approved request made."""

    DONE = auto()
    BY_OTHERS = auto()
    """It is not this server's to make, or no longer."""
    FAILED = auto()
    """It should have been made, and could not be."""


class Issuer(Protocol):
    """Makes the documents of approved requests."""

    async def issue(self, opened: Opened) -> Making:
        """Issue the request's document, if nobody else is needed for that."""
        ...


@dataclass(slots=True)
class Waiting:
    """What is to be tried again: documents that could not be made, and how far was looked."""

    unmade: set[RequestId] = field(default_factory=set)
    looked_up_to: RequestId | None = None


@dataclass(frozen=True, slots=True)
class RequestProgress:
    """Takes requests as far as they go by themselves. From the event loop only."""

    desk: RequestDesk
    registers: RegisterDesk | None
    issuer: Issuer | None = None
    moved: Moved = field(default_factory=Moved)
    waiting: Waiting = field(default_factory=Waiting)

    @property
    def unmade(self) -> int:
        """How many approved requests wait for a document that could not be made."""
        return len(self.waiting.unmade)

    async def run(self) -> None:
        """Go on until cancelled: at once where something has moved, and all again now and then."""
        looked_at: float | None = None
        while True:
            now = self.desk.here.clock.monotonic()
            again = looked_at is None or now - looked_at >= _AGAIN_S
            try:
                waiting = await self.next_waiting() if again else frozenset()
                await self.once(waiting | self.moved.taken())
            except DBAPIError as error:
                _LOG.error("cannot see which requests could go on: %s", error.orig)
            except Exception:
                _LOG.exception("requests that could go on wait; it is tried again")
            looked_at = now if again else looked_at
            await self.moved.wait(_AGAIN_S)

    async def once(self, some: frozenset[RequestId]) -> None:
        """Take these requests as far as they go."""
        # What they were told of for becomes durable before this has been done.
        await self.desk.sequencer.store(_nothing)
        for request in sorted(some):
            try:
                await self._go_on(request)
            except DBAPIError:
                raise
            except Exception:
                # One that is broken must not hold up those behind it.
                _LOG.exception("request %s cannot go on; it is tried again", request)

    async def fetch(
        self, request: RequestId, document: DocumentCode, clerk: ClerkId | None
    ) -> Fetched:
        """Fetch a document from its register, on behalf of ``clerk`` if one asks."""
        opened = await self.desk.open(request)
        if opened is None or opened.offer is None:
            return deny(RequestRefusalReason.UNKNOWN_REQUEST)
        if not opened.held:
            # Nobody is asked about somebody for whom nothing could be done here.
            return HeldElsewhere(opened.state, opened.known_at)
        there = {each.code: each for each in opened.offer.service.documents}
        found = there.get(document)
        if found is None:
            return deny(RequestRefusalReason.UNKNOWN_DOCUMENT)
        register = found.register and opened.offer.catalogue.register(found.register)
        if not register:
            return deny(RequestRefusalReason.NOT_IN_A_REGISTER)
        if document in opened.state.documents:
            return deny(RequestRefusalReason.DOCUMENT_IN_HAND)
        answer = await self._ask(opened, register, await self._personal(request), clerk)
        if not isinstance(answer, RegisterAnswer):
            return answer
        asked = Asked(
            request=request,
            id=CommandId(self.desk.here.ids.new()),
            command=RecordFetched(document, answer.ids.inquiry),
            origin=RequestOrigin(ActorKind.REGISTER, CENTRE, clerk=clerk),
            office=opened.row.office,
            device=SERVER,
            to_keep=(_to_keep(register.code, answer),),
        )
        return await self.desk.give(asked)

    async def next_waiting(self) -> frozenset[RequestId]:
        """Some of those that wait, the next ones each time, and all whose document is not made."""

        def find(connection: Connection) -> Sequence[RequestRow]:
            held = self.desk.here.held(connection)
            after = self.waiting.looked_up_to
            return requests.in_stages(connection, held, _BY_ITSELF, after, _AT_ONCE)

        rows = await self.desk.reader.read(find)
        self.waiting.looked_up_to = rows[-1].id if len(rows) == _AT_ONCE else None
        return frozenset(each.id for each in rows) | self.waiting.unmade

    async def _go_on(self, request: RequestId) -> None:
        for _ in range(_MOST_STEPS):
            opened = await self.desk.open(request)
            if opened is None or opened.offer is None or not await self._step(opened):
                return

    async def _step(self, opened: Opened) -> bool:
        """Take the next step, if there is one that nobody is needed for."""
        state, offer = opened.state, opened.offer
        if state.stage is not RequestStage.APPROVED:
            self.waiting.unmade.discard(state.id)
        if offer is None or state.stage not in _BY_ITSELF:
            return False
        if state.stage is RequestStage.APPROVED:
            return self.issuer is not None and await self._issue(self.issuer, opened)
        personal = await self._personal(state.id)
        if state.stage is RequestStage.SUBMITTED:
            wanted = _unfetched(offer.service, personal.answers, state.documents)
            document = next(wanted, None)
            if document is None or self.registers is None:
                return False
            return isinstance(await self.fetch(state.id, document, None), Carried)
        if not _by_rule(offer.service) or state.left_to_official is not None:
            return False
        for code in _unasked(offer.service, personal):
            register = offer.catalogue.register(code)
            if register is None or not await self._keep_answer(opened, register, personal):
                return False
        return isinstance(await self.desk.give(self._decision(opened)), Carried)

    async def _issue(self, issuer: Issuer, opened: Opened) -> bool:
        state, unmade = opened.state, self.waiting.unmade
        known = state.id in unmade
        # Counted as unmade until it is known to be made, should the making break off.
        unmade.add(state.id)
        made = await issuer.issue(opened)
        if made is Making.FAILED:
            if not known:
                _LOG.warning("%s: its document cannot be made; it is tried again", state.number)
            return False
        unmade.discard(state.id)
        if known:
            _LOG.info("%s: its document waits no longer", state.number)
        return made is Making.DONE

    async def _keep_answer(self, opened: Opened, register: Register, personal: Personal) -> bool:
        """Ask a register that the rule wants to know of, and no document comes from."""
        answer = await self._ask(opened, register, personal, None)
        if not isinstance(answer, RegisterAnswer):
            return False
        kept = _to_keep(register.code, answer)
        at = self.desk.here.clock.now()
        keeping = partial(
            request_data.keep,
            request=opened.state.id,
            part=kept.part,
            name=kept.name,
            content=kept.content,
            at=at,
        )
        return await self.desk.sequencer.store(keeping) is True

    async def _ask(
        self, opened: Opened, register: Register, personal: Personal, clerk: ClerkId | None
    ) -> RegisterAnswer | RegisterFailure | NoRegisters:
        offer = opened.offer
        person = None if offer is None else applicant_number(offer.service, personal.answers)
        if self.registers is None or offer is None or person is None:
            return NoRegisters()
        inquiry = Inquiry(
            register=register,
            key={_KEY: person},
            purpose=offer.service.purpose[offer.catalogue.languages[0]],
            request=opened.state.id,
            office=opened.row.office,
            clerk=clerk,
        )
        outcome = await self.registers.ask(inquiry)
        if isinstance(outcome, RegisterFailure):
            _LOG.info("%s: %s did not answer: %s", opened.state.number, register.code, outcome.kind)
        return outcome

    def _decision(self, opened: Opened) -> Asked:
        return Asked(
            request=opened.state.id,
            id=CommandId(self.desk.here.ids.new()),
            command=DecideByRule(),
            origin=RequestOrigin(ActorKind.SYSTEM, CENTRE),
            office=opened.row.office,
            device=SERVER,
        )

    async def _personal(self, request: RequestId) -> Personal:
        # By the server itself: what it is for is in the record of the inquiry.
        return await self.desk.reader.read(partial(personal_of, request=request))


def _nothing(_connection: Connection) -> None:
    return None


def _by_rule(service: CatalogueService) -> bool:
    return service.smart is not None and not service.four_eyes


def _unfetched(
    service: CatalogueService, answers: Answers, there: Mapping[DocumentCode, object]
) -> Iterator[DocumentCode]:
    needed = documents_of(service, answers)
    return (each.code for each in needed if each.register and each.code not in there)


def _unasked(service: CatalogueService, personal: Personal) -> list[RegisterCode]:
    wanted = dict.fromkeys(check.key.register for check in service.smart or ())
    return [code for code in wanted if code not in personal.records]


def _to_keep(register: RegisterCode, answer: RegisterAnswer) -> ToKeep:
    texts = {key: value for key, value in answer.record.items() if isinstance(value, str)}
    return ToKeep(Part.INQUIRY, register, msgspec.json.encode(texts))
