# SPDX-License-Identifier: GPL-3.0-or-later
"""Which commands on requests wait for the server, and what became of those that did.

It is known from the start of the device and costs little: what is sealed of a command stays
sealed here. What a business day has left behind is erased when the day is over.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from threading import RLock

import msgspec

from common.domain.identifiers import CommandId, RequestId
from common.domain.opening import business_day
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.storage.kept import Kept
from common.storage.request_rows import KeptCommand, KeptEnd
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.clock_offset import CorrectedClock
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.view import SettledEnd, SettledRequest, WaitingRequest

_TOLD_FOR = timedelta(days=7)
"""How long it is told what became of a command, if no clerk puts that away."""

_CODE = "code:"
"""What marks a reason that is no rule's."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Why the server did not carry a command out: a rule's refusal, or a code."""

    refusal: RequestRefusal | None = None
    code: str | None = None


class WaitingRequests:
    """The commands that are kept. Thread-safe."""

    def __init__(
        self, knowledge: Knowledge, store: DeviceStore, keeper: Keeper, corrected: CorrectedClock
    ) -> None:
        """Nothing is known yet."""
        self._knowledge = knowledge
        self._store = store.requests
        self._keeper = keeper
        self._corrected = corrected
        self._lock = RLock()
        self._commands: dict[CommandId, KeptCommand] = {}
        self._sent: list[SettledRequest] = []
        self._erased_before: date | None = None

    def take_up(self, kept: Kept) -> None:
        """Begin with what was kept."""
        with self._lock:
            newer = self._commands
            self._commands = {each.id: each for each in kept.requests} | newer
        self._show()
        self.tick()

    @property
    def day(self) -> date | None:
        """The business day; None before the office is known."""
        office = self._knowledge.view.office
        return None if office is None else business_day(office, self._corrected.now())

    def tick(self) -> None:
        """Erase what is left of earlier business days."""
        today = self.day
        if today is None or today == self._erased_before:
            return
        with self._lock:
            left = [each for each in self._waiting() if each.day < today]
            if self._put(_ended(left, KeptEnd.EXPIRED)) is not None:
                return
            old = [each.id for each in self._commands.values() if each.day < today - _TOLD_FOR]
            if old and isinstance(self._keeper.watch(self._store.remove(old)), StoreTrouble):
                return
            for each in old:
                del self._commands[each]
            if self._keeper.watch(self._store.erase_before(today)) is None:
                self._erased_before = today
        self._show()

    def of(self, request: RequestId) -> tuple[KeptCommand, ...]:
        """What waits to be done to a request, in order."""
        with self._lock:
            return tuple(each for each in self._waiting() if each.request == request)

    def requests(self) -> tuple[RequestId, ...]:
        """The requests that something waits for, in the order in which it was given."""
        with self._lock:
            return tuple(dict.fromkeys(each.request for each in self._waiting()))

    def kept(self, request: RequestId) -> tuple[KeptCommand, ...]:
        """What waits to be done to a request, and what was not done to it."""
        with self._lock:
            return tuple(each for each in self._commands.values() if each.request == request)

    def add(
        self, command: KeptCommand, sealed: bytes, instead: CommandId | None = None
    ) -> StoreTrouble | None:
        """Have a command wait, perhaps ``instead`` of one before it."""
        with self._lock:
            trouble = self._keeper.watch(self._store.add(command, sealed, instead))
            if isinstance(trouble, StoreTrouble):
                return trouble
            for each in (command.id, instead or command.id):
                self._commands.pop(each, None)
            self._commands[command.id] = command
        self._show()
        return None

    def tried(self, command: KeptCommand) -> StoreTrouble | None:
        """The server may hear of it now."""
        if command.tried:
            return None
        with self._lock:
            if command.id not in self._commands:
                return StoreTrouble(TroubleReason.IN_USE)
            return self._put((msgspec.structs.replace(command, tried=True),))

    def sent(self, commands: Sequence[KeptCommand], number: str) -> None:
        """The server has carried these out: they are erased here.

        If that fails they are sent once more, which changes nothing.
        """
        if not commands:
            return
        with self._lock:
            ids = [each.id for each in commands]
            if not isinstance(self._keeper.watch(self._store.remove(ids)), StoreTrouble):
                for each in commands:
                    self._commands.pop(each.id, None)
                    self._sent.append(_settled(each, SettledEnd.SENT, number))
        self._show()

    def refused(self, command: KeptCommand, why: Refused) -> None:
        """The server has not carried it out, so nothing that was to follow on it is sent."""
        reason = f"{_CODE}{why.code}" if why.refusal is None else why.refusal.reason.value
        details = {} if why.refusal is None else dict(why.refusal.details)
        with self._lock:
            later = [each for each in self.of(command.request) if each.id != command.id]
            (ended,) = _ended([command], KeptEnd.REFUSED)
            told = msgspec.structs.replace(ended, reason=reason, details=details)
            self._put((told, *_ended(later, KeptEnd.EARLIER_REFUSED)))
        self._show()

    def put_away(self, id_: CommandId) -> StoreTrouble | None:
        """A clerk has read what became of it: it is erased."""
        with self._lock:
            self._sent = [each for each in self._sent if each.id != id_]
            command = self._commands.get(id_)
            if command is not None and command.end is not None:
                trouble = self._keeper.watch(self._store.remove([id_]))
                if isinstance(trouble, StoreTrouble):
                    return trouble
                del self._commands[id_]
        self._show()
        return None

    def _waiting(self) -> tuple[KeptCommand, ...]:
        return tuple(each for each in self._commands.values() if each.end is None)

    def _put(self, commands: Collection[KeptCommand]) -> StoreTrouble | None:
        if not commands:
            return None
        trouble = self._keeper.watch(self._store.change(commands))
        if isinstance(trouble, StoreTrouble):
            return trouble
        self._commands.update({each.id: each for each in commands})
        return None

    def _show(self) -> None:
        with self._lock:
            waiting = tuple(
                WaitingRequest(each.id, each.request, each.type, each.at, each.clerk)
                for each in self._waiting()
            )
            ended = (
                _settled(each, SettledEnd(each.end.value))
                for each in self._commands.values()
                if each.end is not None
            )
            settled = (*self._sent, *ended)
            with self._knowledge.lock:
                self._knowledge.changed(requests_waiting=waiting, requests_settled=settled)
        self._knowledge.tell()


def _ended(commands: Collection[KeptCommand], end: KeptEnd) -> tuple[KeptCommand, ...]:
    return tuple(msgspec.structs.replace(each, end=end) for each in commands)


def _settled(command: KeptCommand, end: SettledEnd, number: str | None = None) -> SettledRequest:
    code = command.reason.removeprefix(_CODE) if command.reason.startswith(_CODE) else None
    known = {reason.value: reason for reason in RequestRefusalReason}
    reason = known.get(command.reason)
    return SettledRequest(
        id=command.id,
        request=command.request,
        type=command.type,
        at=command.at,
        clerk=command.clerk,
        end=end,
        number=number,
        refusal=None if reason is None else RequestRefusal(reason, command.details),
        code=code,
    )
