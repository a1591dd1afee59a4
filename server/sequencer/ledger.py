# SPDX-License-Identifier: GPL-3.0-or-later
"""An office as the log in the database tells it, held in memory by the sequencer."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import Connection

from common.domain.epochs import FIRST_EPOCH, counts_from
from common.domain.evolve import evolve
from common.domain.identifiers import SERVER, CommandId, DeviceId, OfficeId
from common.domain.office import Office
from common.domain.opening import business_day
from common.domain.state import OfficeState
from common.wire.events import LogEntry, Position, UnknownEvent, from_message
from server.replies import Reply
from server.storage import answers, heads, log
from server.storage.answers import Answer
from server.storage.offices import Sequenced, StoredOffice

_PAGE = 5000
_REFUSALS_KEPT = 10_000


class UnreadableLogError(Exception):
    """The log holds an event that this version cannot read; a later one wrote it."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an office stands after the last commit. Immutable: any thread may hold one.

    ``day_start`` is right before the entry that opened the business day. The state is only that
    of an office that is sequenced here: of another one only the positions are followed, for its
    own server may be of a later version than this one.
    """

    office: Office
    epoch: int
    state: OfficeState
    head: Position
    day_start: Position
    server_seq: int
    sequenced: Sequenced = Sequenced.HERE
    ends: Mapping[int, int] = field(default_factory=dict)
    """The last ``seq`` of each epoch before the head's."""
    began: datetime | None = None
    """When the first entry of this epoch was recorded, or the first that is kept; None in the
    very first epoch, where nothing hangs on it."""

    @property
    def knows_own_numbers(self) -> bool:
        """Whether the log has all numbers that were given out in the server's series today.

        On the day on which a later epoch begins, the server before may have given out some that
        nobody has told of: that day's numbers are left to the kiosks.
        """
        if self.epoch == FIRST_EPOCH:
            return True
        return self.began is not None and business_day(self.office, self.began) < self.state.day

    def knows(self, position: Position) -> bool:
        """Whether the log holds the place ``position``, in whichever epoch."""
        if position.epoch == self.head.epoch:
            return position.seq <= self.head.seq
        return position.seq <= self.ends.get(position.epoch, -1)

    def distance(self, position: Position) -> int:
        """About how many entries come after ``position``, which the log knows."""
        if position.epoch == self.head.epoch:
            return self.head.seq - position.seq
        return self.head.seq + self.ends.get(position.epoch, 0) - position.seq

    def ends_before(self, here: Position) -> Mapping[int, int]:
        """Where epochs have ended once the log goes on at ``here``."""
        if here.epoch == self.head.epoch or self.head == Position():
            return self.ends
        return {**self.ends, self.head.epoch: self.head.seq}

    def began_by(self, here: Position, at: datetime) -> datetime | None:
        """When this epoch began, once an entry of ``at`` is in the log ``here``."""
        if self.epoch == FIRST_EPOCH or self.began is not None:
            return self.began
        return at if here == Position(self.epoch, 1) else None

    def next_position(self) -> Position:
        """Where the next entry goes."""
        return Position(self.epoch, self.head.seq + 1 if self.head.epoch == self.epoch else 1)

    def after(self, entry: LogEntry) -> Standing:
        """The standing once ``entry`` is in the log. Raises UnreadableLogError."""
        here, event = entry.position, entry.event
        before = Position(here.epoch, here.seq - 1)
        return replace(
            self,
            epoch=max(self.epoch, here.epoch),
            state=self._state_after(entry) if self.sequenced is Sequenced.HERE else self.state,
            head=here,
            day_start=before if event.type == "day_opened" else self.day_start,
            server_seq=self.counted(event.device, event.device_seq),
            ends=self.ends_before(here),
            # Not by the event, which may be late news of another day: the database knows it.
            began=self.began if here.epoch <= self.epoch else None,
        )

    def counted(self, device: DeviceId, device_seq: int) -> int:
        """The server's own count after an event; what one before it decided may come late."""
        return max(self.server_seq, device_seq) if device == SERVER else self.server_seq

    def decided_before(self, entry: LogEntry) -> bool:
        """Whether a server before this one decided it, in an epoch before this one's."""
        event = entry.event
        return event.device == SERVER and event.device_seq <= counts_from(self.epoch)

    def _state_after(self, entry: LogEntry) -> OfficeState:
        event = from_message(entry.event)
        if isinstance(event, UnknownEvent):
            message = f"entry {entry.position} of {self.office.id}: {event.type}: {event.problem}"
            raise UnreadableLogError(message)
        return self.state if entry.superseded else evolve(self.state, event)


@dataclass(frozen=True, slots=True)
class Refused:
    """A refusal that was given, and to which device."""

    device: DeviceId
    reply: Reply


@dataclass(slots=True)
class Ledger:
    """What the sequencer knows of one office. Only its thread changes it, after a commit.

    ``answered`` are the commands carried out lately; they are in the database too. Refusals
    changed nothing, so they are remembered here only: after a restart a refused command that
    comes again is decided anew. ``inherited`` is what the log tells of the commands that servers
    before this one carried out, in epochs before its own.
    """

    standing: Standing
    answered: dict[CommandId, Answer] = field(default_factory=dict)
    inherited: dict[CommandId, tuple[LogEntry, ...]] = field(default_factory=dict)
    refused: OrderedDict[CommandId, Refused] = field(default_factory=OrderedDict)

    @property
    def office(self) -> OfficeId:
        """Which office this is."""
        return self.standing.office.id

    def remember_refusals(self, refusals: Iterable[tuple[CommandId, Refused]]) -> None:
        """Keep refusals, so that the same command gets the same answer."""
        self.refused.update(refusals)
        while len(self.refused) > _REFUSALS_KEPT:
            self.refused.popitem(last=False)

    def forget_answers(self, to: Position) -> None:
        """Forget the answers whose entries are not after ``to``."""
        self.answered = {
            command: each for command, each in self.answered.items() if each.first > to
        }
        self.inherited = {
            command: each for command, each in self.inherited.items() if each[0].position > to
        }

    def inherit(self, entries: Iterable[LogEntry]) -> None:
        """Note which of ``entries`` a server before this one decided."""
        standing = self.standing
        if standing.sequenced is Sequenced.HERE and standing.epoch != FIRST_EPOCH:
            for entry in filter(self.standing.decided_before, entries):
                cause = entry.event.cause
                self.inherited[cause] = (*self.inherited.get(cause, ()), entry)


def load(connection: Connection, stored: StoredOffice) -> Ledger:
    """Fold an office's log from the current business day's beginning. Raises UnreadableLogError."""
    office = stored.office.id
    start = log.day_start(connection, office)
    head = heads.head(connection, office) if start == Position() else start
    standing = Standing(
        office=stored.office,
        epoch=stored.epoch,
        state=OfficeState(),
        head=head,
        day_start=start,
        server_seq=log.last_device_seq(connection, office, SERVER, counts_from(stored.epoch)),
        sequenced=stored.sequenced,
        ends=log.ends_before(connection, office, head.epoch),
    )
    ledger = Ledger(standing, answered=_answers(connection, office, Position()))
    catch_up(connection, ledger)
    return ledger


def catch_up(connection: Connection, ledger: Ledger) -> list[LogEntry]:
    """Take in what is in the log after the ledger's head, and return it."""
    office, standing = ledger.office, ledger.standing
    new: list[LogEntry] = []
    while page := log.after(connection, office, standing.head, _PAGE):
        for entry in page:
            standing = standing.after(entry)
        new += page
    if standing.began is None and standing.epoch != FIRST_EPOCH:
        standing = replace(standing, began=log.epoch_began(connection, office, standing.epoch))
    answered = _answers(connection, office, ledger.standing.head)
    # All of it or nothing: whoever advances the ledger has to publish what was new.
    ledger.standing = standing
    ledger.answered.update(answered)
    ledger.inherit(new)
    return new


def _answers(connection: Connection, office: OfficeId, after: Position) -> dict[CommandId, Answer]:
    return {each.command: each for each in answers.kept(connection, office, after)}
