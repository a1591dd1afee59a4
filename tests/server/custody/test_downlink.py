# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office's server does with the centre's news, and when it trusts its own logs again."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from threading import Event as Flag
from typing import Any, cast
from uuid import UUID

import msgspec
import pytest

from common.domain.identifiers import CENTRE, OfficeId
from common.sync.http import HttpAnswer
from common.sync.retry import Retryable
from common.wire.request_exchange import (
    AskForNews,
    FeedMark,
    News,
    Order,
    OrderAnswer,
    RequestBatch,
)
from server.custody.downlink import Office, RequestDownlink
from server.storage import offices, request_feeds
from server.storage.offices import Sequenced
from server.storage.opening import Database
from tests.fakes import START, FakeChance, FakeClock
from tests.server.custody.country import Place, a_place

NORTH = OfficeId("north")
ORDER = Order(UUID("0192a000-0000-7000-8000-000000000001"))


@dataclass(slots=True)
class Centre:
    """Says what a test wants; the downlink ends after its last word."""

    stopping: Flag
    news: list[News | Retryable]
    asked: list[AskForNews] = field(default_factory=list)

    def post(self, _path: str, body: bytes) -> HttpAnswer | Retryable:
        """The next news."""
        self.asked.append(msgspec.json.decode(body, type=AskForNews))
        said = self.news.pop(0)
        if not self.news:
            self.stopping.set()
        return (
            said if isinstance(said, Retryable) else HttpAnswer(200, msgspec.json.encode(said), {})
        )


@dataclass(slots=True)
class Deeds:
    """What the office's server did."""

    trusted: int = 0
    taken: list[RequestBatch] = field(default_factory=list)

    def office(self) -> Office:
        """The server, as the downlink knows it."""
        return Office(
            take=self._take,
            keep_part=lambda _: True,
            forgo=lambda _: True,
            keep_catalogue=lambda _: True,
            trust_logs=self._trust,
            carry_out=lambda order: OrderAnswer(order.id),
        )

    def _take(self, batch: RequestBatch) -> bool:
        self.taken.append(batch)
        return True

    def _trust(self) -> bool:
        self.trusted += 1
        return True


class EndsAtTheFirstWait(Flag):
    """Somebody waits, and is told to end."""

    def wait(self, _timeout: float | None = None) -> bool:
        """End."""
        self.set()
        return True


@pytest.fixture
def north(tmp_path: Path, clock: FakeClock) -> Place:
    """An office's server that was put back to an earlier state, with a request of that time."""
    place = a_place(Database(tmp_path / "north"), NORTH, clock, there_already=False)
    place.ask(lambda c: request_feeds.begin(c, CENTRE))
    place.begin()
    place.ask(request_feeds.begin_anew)
    place.ask(lambda c: request_feeds.begin(c, CENTRE))
    return place


def nothing_new(taken: str, orders: tuple[Order, ...] = (), at: datetime = START) -> News:
    """The office knows all, and of its own feed the centre has taken in ``taken``."""
    return News(RequestBatch(FeedMark(), (), 0, 0, at), orders, taken)


def run(north: Place, *news: News | Retryable) -> tuple[Centre, Deeds]:
    """Let the downlink hear this."""
    stopping, deeds = Flag(), Deeds()
    centre = Centre(stopping, list(news))
    downlink = RequestDownlink(
        NORTH, cast("Any", centre), north.engine, deeds.office(), FakeChance(0.0), Flag()
    )
    downlink.run(stopping)
    north.engine.dispose()
    return centre, deeds


def test_logs_are_trusted_once_the_centre_knows_this_server_s_new_feed(north: Place) -> None:
    feed = north.ask(lambda c: request_feeds.head(c, CENTRE)).feed
    assert run(north, nothing_new("the feed before"))[1].trusted == 0
    assert run(north, nothing_new(feed))[1].trusted == 1


def test_what_the_centre_asks_is_answered_with_the_next_question(north: Place) -> None:
    lost = Retryable("ConnectionError")
    centre, _ = run(north, lost, nothing_new("", (ORDER,)), nothing_new(""))
    assert [each.answers for each in centre.asked] == [(), (), (OrderAnswer(ORDER.id),)]


def test_who_is_no_longer_the_office_s_server_asks_nothing(north: Place) -> None:
    north.ask(lambda c: offices.set_sequenced(c, NORTH, Sequenced.SUCCESSOR))
    stopping, deeds = EndsAtTheFirstWait(), Deeds()
    centre = Centre(stopping, [])
    downlink = RequestDownlink(
        NORTH, cast("Any", centre), north.engine, deeds.office(), FakeChance(0.0), Flag()
    )
    downlink.run(stopping)
    assert centre.asked == []
    north.engine.dispose()
