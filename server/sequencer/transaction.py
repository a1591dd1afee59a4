# SPDX-License-Identifier: GPL-3.0-or-later
"""Group commit: many jobs, one transaction, and either all of it counts or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias, assert_never

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock, Ids
from server.replies import Reply, sequenced_elsewhere
from server.security.registry import Known, read_known
from server.sequencer.commanding import carry_out
from server.sequencer.draft import BehindError, Draft
from server.sequencer.jobs import (
    Adopt,
    CarryOut,
    CatchUp,
    Job,
    Load,
    Receive,
    Store,
    TakeTail,
    TurnDay,
)
from server.sequencer.ledger import Ledger, load
from server.sequencer.receiving import receive
from server.sequencer.tails import take_tail
from server.storage import heads, offices
from server.storage.offices import Sequenced, StoredOffice

Ledgers: TypeAlias = dict[OfficeId, Ledger]


@dataclass(slots=True)
class Transaction:
    """One attempt at a batch. The caller commits, and counts the drafts only after that."""

    connection: Connection
    ledgers: Ledgers
    clock: Clock
    ids: Ids
    drafts: dict[OfficeId, Draft] = field(default_factory=dict)

    def run(self, jobs: Sequence[Job]) -> list[object]:
        """A result for each job, in order, with everything written but not committed.

        Raises BehindError, or IntegrityError, if another process has appended meanwhile.
        """
        results = [self._one(job) for job in jobs]
        # In one order everywhere, so that two processes never wait for each other.
        for _, draft in sorted(self.drafts.items()):
            # An append fails if we are behind. A refusal appends nothing, so it must look.
            if draft.refused and not draft.written and self._behind(draft.ledger):
                raise BehindError
            draft.store(self.connection)
        return results

    def _one(self, job: Job) -> object:
        match job:
            case CarryOut(office):
                draft = self._draft(office)
                return self._elsewhere(draft) or carry_out(self.connection, draft, job)
            case Receive(office):
                draft = self._draft(office)
                return self._elsewhere(draft) or receive(self.connection, draft, job)
            case TakeTail(office):
                draft = self._draft(office)
                return self._elsewhere(draft) or take_tail(self.connection, draft, job)
            case TurnDay(office):
                draft = self._draft(office)
                if draft.standing.sequenced is Sequenced.HERE:
                    draft.turn_day()
                return None
            case Load(office):
                return self._ledger(office).standing
            case CatchUp():
                # The writer has done it, before the first job of the batch.
                return None
            case Adopt():
                return self._adopt(job)
            case Store(action):
                return action(self.connection)
            case _ as unreachable:
                assert_never(unreachable)

    @staticmethod
    def _elsewhere(draft: Draft) -> Reply | None:
        return None if draft.standing.sequenced is Sequenced.HERE else sequenced_elsewhere()

    def _draft(self, office: OfficeId) -> Draft:
        draft = self.drafts.get(office)
        if draft is None:
            draft = Draft(self._ledger(office), self.ids, self.clock.now())
            self.drafts[office] = draft
        return draft

    def _ledger(self, office: OfficeId) -> Ledger:
        ledger = self.ledgers.get(office)
        if ledger is None:
            ledger = load(self.connection, offices.stored(self.connection, office))
            self.ledgers[office] = ledger
        return ledger

    def _adopt(self, job: Adopt) -> Known:
        known = read_known(self.connection, job.revisions)
        for each in known.offices.values():
            self._adopt_one(each.stored)
        return known

    def _adopt_one(self, stored: StoredOffice) -> None:
        office = stored.office
        ledger = self.ledgers.get(office.id)
        if ledger is None:
            return
        if stored.sequenced is not ledger.standing.sequenced:
            self._load_anew(ledger, stored)
        draft = self._draft(office.id)
        draft.standing = replace(draft.standing, office=office)

    def _load_anew(self, ledger: Ledger, stored: StoredOffice) -> None:
        # What this one lacks has to be published, so it catches up first.
        if self._behind(ledger):
            raise BehindError
        fresh = load(self.connection, stored)
        ledger.standing, ledger.answered = fresh.standing, fresh.answered
        ledger.inherited = fresh.inherited

    def _behind(self, ledger: Ledger) -> bool:
        return heads.head(self.connection, ledger.office) > ledger.standing.head
