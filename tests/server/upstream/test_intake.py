# SPDX-License-Identifier: GPL-3.0-or-later
"""What is taken in together: one batch of an office, and short ones before long ones."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from common.wire.upstream import LARGEST_REPLICA_BATCH
from server.sequencer.jobs import Unstored
from server.upstream.intake import LONG_ENTRIES_AT_ONCE, Intake, Outcome
from server.upstream.taking_in import Offer, Taken
from tests.server.upstream.test_following_on import batch, log_of

LONG = log_of(LARGEST_REPLICA_BATCH)


class Database:
    """Takes everything in, a group at a time, when it is let."""

    def __init__(self) -> None:
        """Be ready."""
        self.groups: list[list[Offer]] = []
        self.may_go_on = asyncio.Event()
        self.may_go_on.set()

    async def together(self, offers: Sequence[Offer]) -> Sequence[Outcome]:
        """Take a group in."""
        self.groups.append(list(offers))
        await self.may_go_on.wait()
        return [Taken(Position(1, len(each.batch.entries))) for each in offers]

    def names(self) -> list[list[str]]:
        """The offices of each group."""
        return [[each.office for each in group] for group in self.groups]


def short(office: str) -> Offer:
    """What an office does in a moment."""
    return Offer(OfficeId(office), batch(LONG, 0, 2))


def long(office: str) -> Offer:
    """What an office brings that was away."""
    return Offer(OfficeId(office), batch(LONG, 0, LARGEST_REPLICA_BATCH))


async def all_at_once(database: Database, *offers: Offer) -> list[Outcome]:
    """Offer something that is being taken in while all the others come."""
    intake = Intake(database.together)
    database.may_go_on.clear()
    tasks = [asyncio.create_task(intake.take(each)) for each in (short("first"), *offers)]
    while not database.groups:
        await asyncio.sleep(0)
    await asyncio.sleep(0)
    database.may_go_on.set()
    return list(await asyncio.gather(*tasks))


async def test_what_comes_meanwhile_is_taken_in_together() -> None:
    database = Database()
    outcomes = await all_at_once(database, *(short(f"office-{n}") for n in range(300)))
    assert sum(len(group) for group in database.groups) == 301
    assert len(database.groups) <= 2
    assert set(outcomes) == {Taken(Position(1, 2))}


async def test_two_batches_of_one_office_are_never_in_one_group() -> None:
    database = Database()
    await all_at_once(database, short("north"), short("north"), long("north"), short("south"))
    assert all(len(set(names)) == len(names) for names in database.names())
    assert sum(names.count("north") for names in database.names()) == 3


async def test_short_batches_do_not_wait_for_long_ones() -> None:
    database = Database()
    returning = [long(f"away-{n}") for n in range(50)]
    await all_at_once(database, *returning, short("at-work"))
    assert "at-work" in database.names()[0] + database.names()[1]
    for group in database.groups:
        entries = sum(len(each.batch.entries) for each in group)
        assert entries < LONG_ENTRIES_AT_ONCE + LARGEST_REPLICA_BATCH
    assert sum(len(group) for group in database.groups) == 52


async def test_more_than_can_wait_is_told_to_come_again() -> None:
    database = Database()
    outcomes = await all_at_once(database, *(short(f"office-{n}") for n in range(5000)))
    assert any(isinstance(each, Unstored) for each in outcomes)
    assert sum(isinstance(each, Taken) for each in outcomes) >= 4000
