# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's end, downwards: news of requests from the centre, and what it asks of this server.

How far this server has come is written in the transaction that takes the news in. A request that
is to be held here is held once all of it has come, its large parts too.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Event as Flag
from typing import TypeVar
from urllib.parse import urlencode

import msgspec
from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError

from common.domain.catalogue import Catalogue
from common.domain.identifiers import CENTRE, CatalogueId, OfficeId
from common.domain.ports import Chance
from common.domain.request.events import RequestStarted
from common.sync.http import HttpAnswer
from common.sync.retry import Backoff, Failure, Final, Retryable
from common.wire.events import UnknownEvent
from common.wire.request_events import from_entry
from common.wire.request_exchange import (
    LONGEST_WAIT_S,
    AskForNews,
    FeedMark,
    News,
    Order,
    OrderAnswer,
    PartOf,
    RequestBatch,
    WantedPart,
)
from server.storage import catalogues, offices, request_feeds, request_intakes, request_wanted
from server.storage.offices import Sequenced
from server.upstream.conversation import Conversation

_LOG = logging.getLogger(__name__)

_PATH = "/custody"
_FIRST_WAIT_S = 0.5
_LONGEST_WAIT_S = 10.0
_PARTS_AT_ONCE = 20

_STEPPED_DOWN = Retryable("stepped_down")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Office:
    """What the office's server does with the news. Each: False or None if it cannot be done."""

    take: Callable[[RequestBatch], bool]
    keep_part: Callable[[PartOf], bool]
    forgo: Callable[[WantedPart], bool]
    keep_catalogue: Callable[[Catalogue], bool]
    trust_logs: Callable[[], bool]
    carry_out: Callable[[Order], OrderAnswer | None]


class RequestDownlink:
    """One thread's work: :meth:`run`."""

    def __init__(
        self,
        name: OfficeId,
        centre: Conversation,
        engine: Engine,
        office: Office,
        chance: Chance,
        changed: Flag,
    ) -> None:
        """Ask by ``centre``, read by ``engine``: both belong to this thread.

        ``changed`` is raised when something is to be told to the centre at once.
        """
        self._name = name
        self._centre = centre
        self._engine = engine
        self._office = office
        self._chance = chance
        self._changed = changed
        self._answers: tuple[OrderAnswer, ...] = ()
        self._failure: Failure | None = None

    def run(self, stopping: Flag) -> None:
        """Ask for news, and again, until ``stopping``."""
        backoff = Backoff(0, _FIRST_WAIT_S, _LONGEST_WAIT_S)
        while not stopping.is_set():
            failure = self._once()
            if stopping.is_set():
                return
            self._tell(failure)
            if failure == _STEPPED_DOWN:
                stopping.wait(_LONGEST_WAIT_S)
            elif failure is None:
                backoff = Backoff(0, _FIRST_WAIT_S, _LONGEST_WAIT_S)
            else:
                backoff = backoff.failed()
                stopping.wait(backoff.seconds(self._chance, failure.after))

    def close(self) -> None:
        """Let go of line and database; by the thread that used them."""
        self._centre.close()
        self._engine.dispose()

    def _once(self) -> Failure | None:
        try:
            with self._engine.begin() as connection:
                stored = offices.stored(connection, self._name)
                mark = request_intakes.mark(connection, CENTRE)
                wanted = request_wanted.of_peer(connection, CENTRE, _PARTS_AT_ONCE)
        except DBAPIError as error:
            _LOG.error("cannot read how far the centre was heard: %s", error.orig)
            return Retryable("cannot_read")
        if stored.sequenced is not Sequenced.HERE:
            # Another machine is the office's server by now: what is asked is for that one.
            return _STEPPED_DOWN
        answers, self._answers = self._answers, ()
        # What is still missing is asked for first, and news in between.
        asked = AskForNews(mark, 0.0 if wanted else LONGEST_WAIT_S, answers)
        news = _read(self._centre.post(f"{_PATH}/news", msgspec.json.encode(asked)), News)
        if not isinstance(news, News):
            # It may have heard the answers, or not; whoever waits for them asks again.
            return news
        self._carry_out(news.orders)
        return self._take(news, mark) or self._fetch_parts(wanted)

    def _carry_out(self, orders: Sequence[Order]) -> None:
        done = [self._office.carry_out(each) for each in orders]
        self._answers = tuple(each for each in done if each is not None)
        if orders:
            self._changed.set()

    def _take(self, news: News, mark: FeedMark) -> Failure | None:
        batch = news.batch
        for id_, version in self._unknown_catalogues(batch):
            failure = self._fetch_catalogue(id_, version)
            if failure is not None:
                return failure
        if not self._office.take(batch):
            return Retryable("cannot_store")
        if not batch.bundles and mark == batch.after and self._settled(news.taken):
            return None if self._office.trust_logs() else Retryable("cannot_store")
        return None

    def _settled(self, taken: str) -> bool:
        """Whether logs are in doubt here, and the centre has told all that it knows of them."""
        with self._engine.begin() as connection:
            own = request_feeds.head(connection, CENTRE).feed
            return taken == own and request_wanted.in_doubt(connection)

    def _unknown_catalogues(self, batch: RequestBatch) -> list[tuple[CatalogueId, int]]:
        """Versions of catalogues that requests were filed under, and that are not here."""
        wanted = {
            (event.body.catalogue, event.body.version)
            for each in batch.bundles
            for event in map(from_entry, each.entries[:1])
            if not isinstance(event, UnknownEvent) and isinstance(event.body, RequestStarted)
        }
        if not wanted:
            return []
        with self._engine.begin() as connection:
            return [each for each in sorted(wanted) if catalogues.one(connection, *each) is None]

    def _fetch_catalogue(self, id_: CatalogueId, version: int) -> Failure | None:
        path = f"{_PATH}/catalogues/{id_}/{version}"
        told = _read(self._centre.get(path), Catalogue)
        if isinstance(told, Final):
            # The centre does not have it either: the request can be seen, and not gone on with.
            return None
        if isinstance(told, Retryable):
            return told
        return None if self._office.keep_catalogue(told) else Retryable("cannot_store")

    def _fetch_parts(self, wanted: Sequence[WantedPart]) -> Failure | None:
        for each in wanted:
            query = urlencode({"request": each.request, "part": each.part, "name": each.name})
            told = _read(self._centre.get(f"{_PATH}/parts?{query}"), PartOf)
            if isinstance(told, Retryable):
                return told
            # What the centre has no more, its holder has done away with.
            done = (
                self._office.keep_part(told)
                if isinstance(told, PartOf)
                else self._office.forgo(each)
            )
            if not done:
                return Retryable("cannot_store")
        return None

    def _tell(self, failure: Failure | None) -> None:
        """Write to the log what is new: once for each trouble, not for each try."""
        before, self._failure = self._failure, failure
        match failure:
            case None if before is not None:
                _LOG.info("the centre tells of requests again")
            case Final(status, code) if failure != before:
                _LOG.error("the centre tells nothing of requests: %s %s", status, code)
            case Retryable(cause) if not isinstance(before, Retryable):
                _LOG.info("no word of requests from the centre: %s", cause)


def _read(answer: HttpAnswer | Retryable, kind: type[T]) -> T | Failure:
    if isinstance(answer, Retryable):
        return answer
    failure = answer.failure
    return answer.read(kind) if failure is None else failure
