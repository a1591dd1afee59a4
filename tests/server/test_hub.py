# SPDX-License-Identifier: GPL-3.0-or-later
"""Listeners get what happens, in order, and one that is too slow is let go."""

from __future__ import annotations

import asyncio

import pytest

from common.domain.identifiers import OfficeId
from server.stream.hub import Hub, Subscription
from tests.server.desk import Desk

NORTH, SOUTH = OfficeId("north"), OfficeId("south")


@pytest.fixture
def hub() -> Hub:
    """Nobody listens yet."""
    return Hub()


async def taken(subscription: Subscription) -> list[str | None]:
    """The positions of what has come."""
    frames = await subscription.take(5)
    return [None if each.position is None else str(each.position) for each in frames]


async def test_everybody_who_listens_to_an_office_gets_its_entries(hub: Hub, desk: Desk) -> None:
    first, second, other = (hub.subscribe(office) for office in (NORTH, NORTH, SOUTH))
    hub.publish(desk.run(desk.issuing()).appended)
    assert await taken(first) == await taken(second) == ["1.1", "1.2"]
    assert await other.take(0.01) == []


async def test_who_has_left_gets_nothing(hub: Hub, desk: Desk) -> None:
    subscription = hub.subscribe(NORTH)
    hub.leave(subscription)
    hub.publish(desk.run(desk.issuing()).appended)
    assert await subscription.take(0.01) == []


async def test_a_listener_that_does_not_keep_up_is_closed_and_the_others_go_on(
    hub: Hub, desk: Desk
) -> None:
    slow, quick = hub.subscribe(NORTH), hub.subscribe(NORTH)
    appended = desk.run(*(desk.issuing() for _ in range(200))).appended
    seen = 0
    for _ in range(12):
        hub.publish(appended)
        seen += len(await quick.take(5))
    assert slow.closed
    assert await slow.take(5) == []
    assert not quick.closed
    assert seen == 12 * 201


async def test_a_new_set_up_is_announced_without_a_position(hub: Hub) -> None:
    subscription = hub.subscribe(NORTH)
    hub.announce(NORTH, "abc")
    assert await taken(subscription) == [None]


async def test_closing_wakes_everybody_and_later_listeners_too(hub: Hub) -> None:
    subscription = hub.subscribe(NORTH)
    waiting = asyncio.create_task(subscription.take(30))
    await asyncio.sleep(0)
    hub.close()
    assert await asyncio.wait_for(waiting, 5) == []
    assert subscription.closed
    assert hub.subscribe(NORTH).closed
