# SPDX-License-Identifier: GPL-3.0-or-later
"""What was done today and did not count, as a supervisor sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from common.domain.identifiers import ClerkId, TicketId
from common.domain.office import DeviceKind, Office
from common.domain.reconciliation import Act, Difference, Reconciliation, by_need
from common.domain.refusals import SupersededReason


class Told(StrEnum):
    """Whether the clerk concerned knows."""

    READ = "read"
    NOT_YET = "not_yet"
    NOBODY = "nobody"
    """Nobody was signed in where it was done."""


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One act. ``counter`` is a label, ``kiosk`` counts from 1; both None where neither is known.

    ``told_at`` is set once the clerk has read it. Instants are UTC.
    """

    act: Act
    ticket: TicketId | None
    counter: str | None
    kiosk: int | None
    clerk: ClerkId | None
    reason: SupersededReason
    at: datetime
    told: Told
    told_at: datetime | None


def difference_rows(office: Office, reconciliation: Reconciliation) -> tuple[DifferenceRow, ...]:
    """All of today, what nobody has read first."""
    return tuple(_row(office, each) for each in by_need(reconciliation))


def _row(office: Office, each: Difference) -> DifferenceRow:
    device = office.device(each.device)
    place = each.counter or (None if device is None else device.counter)
    setup = None if place is None else office.counter(place)
    kiosks = [one.id for one in office.devices if one.kind is DeviceKind.KIOSK]
    return DifferenceRow(
        act=each.act,
        ticket=each.ticket,
        counter=place if setup is None else setup.label,
        kiosk=kiosks.index(each.device) + 1 if each.device in kiosks else None,
        clerk=each.clerk,
        reason=each.reason,
        at=each.at,
        told=_told(each),
        told_at=each.seen_at,
    )


def _told(each: Difference) -> Told:
    if each.clerk is None:
        return Told.NOBODY
    return Told.NOT_YET if each.awaits_reader else Told.READ
