# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrying out a command on a request, inside a transaction of the sequencer's.

Load the log, fold it, decide, append. Whoever appends to the same place at the same time makes one
of the two fail, which then decides again. The same command again gets the same answer.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

import msgspec
from sqlalchemy import Connection

from common.domain.catalogue import Answers, RegisterKey
from common.domain.forms import (
    UNKEEPABLE,
    Completeness,
    FieldProblem,
    check_answers,
    normalised,
)
from common.domain.identifiers import CENTRE, EventId, OfficeId, RegisterCode
from common.domain.office import Office
from common.domain.ports import Clock, Ids
from common.domain.request.commands import MoveCustody, StartRequest
from common.domain.request.decide import decide
from common.domain.request.events import RequestBody, RequestEvent
from common.domain.request.origin import ActorKind
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.state import RequestState
from common.identity.national.reading import check_number
from common.identity.request_sealing import Part, secret_digest, status_secret
from common.wire.request_events import RequestEntry, to_entry
from server.requests import applicants
from server.requests.asking import (
    Asked,
    Carried,
    HeldElsewhere,
    MoneyUnderWay,
    NotYours,
    OutOfReach,
    Settled,
    Unkeepable,
)
from server.requests.moved import Moved
from server.requests.paying import leave, tell_fee, under_way
from server.requests.reading import KnownRequest, folded, known_request, last_heard
from server.requests.refund_orders import heed
from server.requests.rows import row_for
from server.requests.terms import (
    ANSWERS,
    Offer,
    TermsBook,
    calendar_of,
    personal_of,
    read_record,
    terms,
)
from server.storage import offices, request_data, request_log, request_wanted, requests
from server.storage.offices import Sequenced
from server.storage.request_numbers import next_number

_ELSEWHERE = RequestRefusalReason.HELD_ELSEWHERE
_NO_OFFICE_OF_THEIR_OWN = frozenset(
    {ActorKind.APPLICANT, ActorKind.PARTNER, ActorKind.SYSTEM, ActorKind.REGISTER}
)
"""Who turns to the holder, whichever of this server's offices that is by now."""

_UNKNOWN = deny(RequestRefusalReason.UNKNOWN_REQUEST)
_NOT_OFFERED = deny(RequestRefusalReason.OTHER_SERVICE)


@dataclass(frozen=True, slots=True)
class RequestsHere:
    """Decides about the requests that this server holds; ``centre``: also those of no office."""

    clock: Clock
    ids: Ids
    centre: bool
    moved: Moved = field(default_factory=Moved)
    book: TermsBook = field(default_factory=TermsBook)

    def carry_out(self, connection: Connection, asked: Asked) -> Settled:
        """What comes of the command. Raises UnreadableRequestError, or IntegrityError if another
        process got there first."""
        known = known_request(connection, asked.request)
        if known is None:
            return self._begin(connection, asked)
        earlier = self._earlier(connection, known, asked)
        if earlier is not None:
            return earlier
        state = known.state
        now = self.clock.now()
        if not self.decides(connection, state):
            return HeldElsewhere(state, last_heard(connection, state, now))
        command = asked.command
        if isinstance(command, MoveCustody) and not self._reaches(connection, asked, command):
            return OutOfReach(command.to_office)
        settled = self._go_on(connection, known, _at_holder(asked, state), now)
        if isinstance(settled, RequestRefusal) and settled.reason is _ELSEWHERE:
            return HeldElsewhere(state, now)
        return settled

    def holds(self, connection: Connection, holder: OfficeId) -> bool:
        """Whether this server decides for ``holder``."""
        if holder == CENTRE:
            return self.centre
        try:
            return offices.stored(connection, holder).sequenced is Sequenced.HERE
        except KeyError:
            return False

    def decides(self, connection: Connection, state: RequestState) -> bool:
        """Whether this server decides about the request: it holds it, and has all of it."""
        return self.holds(connection, state.holder) and not request_wanted.of_request(
            connection, state.id
        )

    def held(self, connection: Connection) -> frozenset[OfficeId]:
        """For whom this server decides."""
        there = offices.offices(connection)
        own = {each.office.id for each in there if each.sequenced is Sequenced.HERE}
        return frozenset({*own, CENTRE} if self.centre else own)

    def _reaches(self, connection: Connection, asked: Asked, move: MoveCustody) -> bool:
        return move.to_office in asked.reach or self.holds(connection, move.to_office)

    def _leaves(self, connection: Connection, asked: Asked) -> bool:
        """Whether the request is to go to another server."""
        command = asked.command
        return isinstance(command, MoveCustody) and not self.holds(connection, command.to_office)

    def _begin(self, connection: Connection, asked: Asked) -> Settled:
        command = asked.command
        if not isinstance(command, StartRequest):
            return _UNKNOWN
        if not self.holds(connection, asked.origin.office):
            return OutOfReach(asked.origin.office)
        offer = self.book.offer(connection, asked.office, command.service)
        calendar = offices.one(connection, asked.office)
        if offer is None or calendar is None:
            return _NOT_OFFERED
        at = self.clock.now()
        # Decided without a number first: one that is refused must leave no gap.
        first = decide(terms(offer, calendar, {}, {}), None, command, asked.origin, at)
        if isinstance(first, RequestRefusal):
            return first
        number = next_number(
            connection, asked.origin.office, offer.service.prefix, _year(calendar, at)
        )
        numbered = terms(offer, calendar, {}, {}, number)
        decision = decide(numbered, None, command, asked.origin, at)
        if isinstance(decision, RequestRefusal):
            return decision
        entries = self._entries(asked, decision, 0, at)
        state = folded(entries)
        if state is None:
            return _UNKNOWN
        # The row comes first: the others refer to it.
        row = row_for(state, offer.service, asked.office, b"", at)
        requests.add(connection, row)
        secret = status_secret(request_data.make_key(connection, asked.request))
        requests.change(connection, replace(row, secret_digest=secret_digest(secret)))
        request_log.append(connection, entries, at)
        return Carried(state, entries, secret)

    def _go_on(
        self, connection: Connection, known: KnownRequest, asked: Asked, now: datetime
    ) -> Settled:
        state = known.state
        row = requests.row_of(connection, asked.request)
        offer = self.book.of_request(connection, state)
        if row is None or offer is None:
            return _UNKNOWN
        calendar = calendar_of(connection, state.holder, row.office)
        if calendar is None:
            return _UNKNOWN
        answers = None if asked.answers is None else normalised(offer.service, asked.answers)
        problems = () if answers is None else _problems(offer, answers)
        if any(each.wrong in UNKEEPABLE for each in problems):
            return Unkeepable(problems)
        at = max(now, known.entries[-1].at)
        personal = personal_of(connection, asked.request)
        told = {**personal.told(), **_newly_told(asked)}
        judged_by = terms(offer, calendar, personal.answers, told)
        decision = decide(judged_by, state, asked.command, asked.origin, at)
        if isinstance(decision, RequestRefusal):
            return decision
        leaves = self._leaves(connection, asked)
        if leaves and under_way(connection, asked.request):
            return MoneyUnderWay()
        if answers is not None:
            content = msgspec.json.encode(answers)
            request_data.keep(connection, asked.request, Part.ANSWERS, ANSWERS, content, at)
            applicants.index(connection, offer.service, asked.request, answers)
        for each in asked.to_keep:
            request_data.keep(connection, asked.request, each.part, each.name, each.content, at)
        entries = self._entries(asked, decision, state.seq, at)
        after = folded([*known.entries, *entries]) or state
        request_log.append(connection, entries, now)
        if leaves:
            leave(connection, state, offer.catalogue.currency, row.office, at)
        else:
            tell_fee(connection, state, after, offer.catalogue.currency, row.office, at)
        requests.change(
            connection,
            row_for(after, offer.service, row.office, row.secret_digest, at),
        )
        heed(connection, self, after, entries, at)
        self.moved.tell(asked.request)
        return Carried(after, entries, None, problems)

    def _earlier(
        self, connection: Connection, known: KnownRequest, asked: Asked
    ) -> Carried | NotYours | None:
        """The answer that was given to this command before."""
        entries = tuple(each for each in known.entries if each.cause == asked.id)
        if not entries:
            return None
        if any(each.device != asked.device for each in entries):
            return NotYours()
        secret = None
        if isinstance(asked.command, StartRequest):
            key = request_data.key_of(connection, asked.request)
            secret = None if key is None else status_secret(key)
        return Carried(known.state, entries, secret)

    def _entries(
        self, asked: Asked, bodies: Sequence[RequestBody], seq: int, at: datetime
    ) -> tuple[RequestEntry, ...]:
        origin = asked.origin
        return tuple(
            to_entry(
                RequestEvent(
                    id=EventId(self.ids.new()),
                    request=asked.request,
                    seq=seq + n,
                    office=origin.office,
                    device=asked.device,
                    at=at,
                    actor=origin.actor,
                    clerk=origin.clerk,
                    cause=asked.id,
                    body=body,
                )
            )
            for n, body in enumerate(bodies, start=1)
        )


def _at_holder(asked: Asked, state: RequestState) -> Asked:
    """The command as given to the holder, by those who do not belong to an office."""
    origin = asked.origin
    if origin.actor in _NO_OFFICE_OF_THEIR_OWN:
        return replace(asked, origin=replace(origin, office=state.holder))
    return asked


def _problems(offer: Offer, answers: Answers) -> tuple[FieldProblem, ...]:
    return check_answers(offer.service, answers, Completeness.DRAFT, check_number)


def _newly_told(asked: Asked) -> Mapping[RegisterKey, str]:
    """What a register has just told, and is kept with this command."""
    return {
        RegisterKey(RegisterCode(each.name), key): value
        for each in asked.to_keep
        if each.part is Part.INQUIRY
        for key, value in read_record(each.content).items()
    }


def _year(calendar: Office, at: datetime) -> int:
    return at.astimezone(ZoneInfo(calendar.time_zone)).year
