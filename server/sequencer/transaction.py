# SPDX-License-Identifier: GPL-3.0-or-later
"""Group commit: many jobs, one transaction, and either all of it counts or none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias, assert_never

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.domain.ports import Clock, Ids
from server.security.registry import Known, read_known
from server.sequencer.commanding import carry_out
from server.sequencer.draft import BehindError, Draft
from server.sequencer.jobs import Adopt, CarryOut, Job, Receive, Store, TurnDay
from server.sequencer.ledger import Ledger, load
from server.sequencer.receiving import receive
from server.storage import devices, heads
from server.storage.offices import StoredOffice

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
                return carry_out(self.connection, self._draft(office), job)
            case Receive(office):
                return receive(self.connection, self._draft(office), job)
            case TurnDay(office):
                self._draft(office).turn_day()
                return None
            case Adopt():
                return self._adopt(job)
            case Store(action):
                return action(self.connection)
            case _ as unreachable:
                assert_never(unreachable)

    def _draft(self, office: OfficeId) -> Draft:
        draft = self.drafts.get(office)
        if draft is None:
            draft = Draft(self.ledgers[office], self.ids, self.clock.now())
            self.drafts[office] = draft
        return draft

    def _adopt(self, job: Adopt) -> Known:
        known = read_known(self.connection)
        for each in known.offices.values():
            if job.revisions.get(each.stored.office.id) != each.stored.revision:
                self._adopt_one(each.stored)
        return known

    def _adopt_one(self, stored: StoredOffice) -> None:
        office = stored.office
        if office.id not in self.ledgers:
            self.ledgers[office.id] = load(self.connection, stored)
        draft = self._draft(office.id)
        draft.standing = replace(draft.standing, office=office)
        for device, heard in devices.heard(self.connection, office.id).items():
            if heard < draft.ledger.heard.get(device, 0):
                # Enrolled anew: it counts from the beginning again.
                draft.heard[device] = heard

    def _behind(self, ledger: Ledger) -> bool:
        return heads.head(self.connection, ledger.office) != ledger.standing.head
