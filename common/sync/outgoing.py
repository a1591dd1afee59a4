# SPDX-License-Identifier: GPL-3.0-or-later
"""What the device has to send, and what becomes of it by the server's answers."""

from __future__ import annotations

from collections.abc import Sequence

from common.domain.identifiers import EventId
from common.storage.kept import Settled
from common.storage.outbox_rows import OutboxRow, ReadRows
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.sync.acting import Acting
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.outbox import Verdicts
from common.sync.view import StationWarning
from common.wire.events import UnknownEvent, from_message


class Outgoing:
    """The outbox as the link sees it. Thread-safe."""

    def __init__(
        self, knowledge: Knowledge, store: DeviceStore, keeper: Keeper, acting: Acting
    ) -> None:
        """Send what ``acting`` has recorded in ``store``."""
        self._knowledge = knowledge
        self._store = store
        self._keeper = keeper
        self._acting = acting

    @property
    def waiting(self) -> int:
        """How many events may be sent: none before the server has what the kept log says."""
        return 0 if self._keeper.withheld else len(self._knowledge.own.waiting)

    def batch(self, limit: int) -> tuple[OutboxRow, ...] | StoreTrouble:
        """What is to be sent next."""
        knowledge = self._knowledge
        with knowledge.lock:
            found = self._keeper.watch(self._store.waiting(limit))
            while isinstance(found, ReadRows) and found.quarantined:
                self._repair(frozenset(found.quarantined))
                found = self._keeper.watch(self._store.waiting(limit))
            if isinstance(found, ReadRows) and not found.rows:
                self._restore(frozenset(knowledge.own.waiting))
        knowledge.tell()
        return found if isinstance(found, StoreTrouble) else found.rows

    def settle(self, rows: Sequence[OutboxRow], verdicts: Verdicts) -> StoreTrouble | None:
        """Act on the server's answers to ``rows``."""
        knowledge = self._knowledge
        superseded, rejected = verdicts.superseded, verdicts.rejected
        settled = Settled(verdicts.taken, tuple(superseded), rejected, verdicts.count_from)
        with knowledge.lock:
            next_seq = self._keeper.watch(self._store.settle(settled))
            if isinstance(next_seq, StoreTrouble):
                return next_seq
            knowledge.next_seq = knowledge.next_seq if next_seq is None else next_seq
            for row in rows:
                self._settle_one(row, verdicts)
            knowledge.replica = knowledge.replica.drop(superseded.keys() | rejected.keys())
            warnings = {StationWarning.EVENT_REJECTED} if rejected else set()
            knowledge.changed(warnings=knowledge.view.warnings | warnings)
        knowledge.tell()
        return None

    def _settle_one(self, row: OutboxRow, verdicts: Verdicts) -> None:
        own, message = self._knowledge.own, row.event
        if message.id in verdicts.rejected:
            own.reject(message, verdicts.rejected[message.id], message.at)
        elif message.id in verdicts.superseded:
            own.forget((message.id,))
            event = from_message(message)
            if not isinstance(event, UnknownEvent):
                own.supersede(event, verdicts.superseded[message.id])
        elif message.id in verdicts.taken:
            own.answer(message.id)

    def _repair(self, damaged: frozenset[EventId]) -> None:
        """Damaged rows lie in quarantine; what memory still has of them is kept once more."""
        knowledge = self._knowledge
        self._restore(damaged)
        knowledge.changed(warnings=knowledge.view.warnings | {StationWarning.CORRUPT_OUTBOX})

    def _restore(self, lost: frozenset[EventId]) -> None:
        knowledge = self._knowledge
        pending = [event for event in knowledge.replica.pending if event.id in lost]
        knowledge.own.forget(lost - {event.id for event in pending})
        if pending:
            self._acting.keep_again(pending)
        knowledge.changed()
