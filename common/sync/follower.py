# SPDX-License-Identifier: GPL-3.0-or-later
"""Following the server's log: catch up in pages, then live on the stream, for ever.

::

    CONNECTING ──in step──▶ ONLINE ──line lost──▶ CONNECTING
        └──no answer──▶ OFFLINE (or REFUSED) ──in step──▶ ONLINE
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from http import HTTPStatus
from threading import Event as Flag

import msgspec

from common.domain.epochs import FIRST_EPOCH
from common.domain.events import DayOpened
from common.domain.identifiers import EventId
from common.domain.ports import Chance, Clock
from common.sync.clock_offset import CorrectedClock
from common.sync.errands import Errand, Errands
from common.sync.http import Http, StreamBroken
from common.sync.intake import Intake
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.replica import Hole
from common.sync.retry import Backoff, Failure, Final, Retryable
from common.sync.sse import ServerEvent, SseParser, StreamTooLong
from common.sync.view import Connectivity
from common.sync.whereabouts import Whereabouts
from common.wire.events import LogEntry, Position, type_name
from common.wire.messages import LogPage
from common.wire.reading import read_json
from common.wire.succession import Tail

_log = logging.getLogger(__name__)

_PAGE = 1000
_TAIL = 500
_MEASURE_SECONDS = 300.0
"""How often the clock is compared on a line that stays up."""

_REFUSED_SECONDS = 10.0
"""A device that is not accepted asks again now and then: somebody may be enrolling it."""

_DAY_OPENED = type_name(DayOpened)


class _Lost(Exception):  # noqa: N818 - it ends a connection, within this module
    def __init__(self, failure: Failure) -> None:
        super().__init__(failure)
        self.failure = failure


class _Resync(Exception):  # noqa: N818 - it begins the log anew, within this module
    pass


class Follower:
    """One thread's work: :meth:`run`."""

    def __init__(
        self,
        whereabouts: Whereabouts,
        http: Http,
        knowledge: Knowledge,
        intake: Intake,
        keeper: Keeper,
        errands: Errands,
        corrected: CorrectedClock,
        clock: Clock,
    ) -> None:
        """Follow by ``http``, which belongs to this thread."""
        self._office = whereabouts.office
        self._http = http
        self._knowledge = knowledge
        self._intake = intake
        self._keeper = keeper
        self._errands = errands
        self._corrected = corrected
        self._clock = clock
        self._whereabouts = whereabouts
        self._wanted: set[Errand] = set()
        self._measured = clock.monotonic()
        self._fresh_day = False
        self._answered: frozenset[EventId] = frozenset()

    def run(self, stopping: Flag, chance: Chance, connected: Callable[[], None]) -> None:
        """Follow until ``stopping``; ``connected`` is called whenever we are in step again."""
        backoff = Backoff()
        while not stopping.is_set():
            failure = self._follow(stopping, connected)
            self._whereabouts.lost()
            if stopping.is_set():
                return
            if self._knowledge.view.connectivity is Connectivity.ONLINE:
                backoff = Backoff()
                self._knowledge.show(connectivity=Connectivity.CONNECTING)
            else:
                self._knowledge.show(connectivity=_connectivity(failure))
            _log.info("not connected: %s", failure)
            backoff = backoff.failed()
            asked = failure.after
            if self._knowledge.view.connectivity is Connectivity.REFUSED:
                asked = _REFUSED_SECONDS
            stopping.wait(backoff.seconds(chance, asked))

    def close(self) -> None:
        """Let go of the connection; by the thread that used it."""
        self._http.close()

    def _follow(self, stopping: Flag, connected: Callable[[], None]) -> Failure:
        try:
            self._do(*Errand)
            self._catch_up()
            while not stopping.is_set():
                try:
                    self._live(connected)
                except (Hole, _Resync) as cause:
                    _log.info("reading the day anew: %s", cause)
                    self._fresh_day = True
                    self._catch_up()
        except _Lost as lost:
            return lost.failure
        except StreamBroken as broken:
            return broken.failure
        except StreamTooLong:
            return Retryable("stream_too_long")
        return Retryable("stopping")

    def _do(self, *errands: Errand) -> None:
        """Run errands; raises _Lost at the first that the line does not carry."""
        self._wanted.update(errands)
        for errand in Errand:
            if errand in self._wanted:
                failure = self._errands.run(errand, self._http)
                if failure is not None:
                    raise _Lost(failure)
                self._wanted.discard(errand)
        if Errand.TIME in errands:
            self._measured = self._clock.monotonic()

    def _catch_up(self) -> None:
        """Read the log to its end, from where we are or, if need be, the whole day."""
        awaited = self._intake.unseen
        fresh_day = self._fresh_day or self._keeper.log_lost
        if fresh_day or not self._read_on():
            self._read_day()
        self._fresh_day = False
        self._give_tail(self._intake.lost_orders(awaited, self._whereabouts.epoch))
        self._intake.forget(awaited)
        self._whereabouts.caught_up()
        self._keeper.save(self._corrected.now())

    def _read_on(self) -> bool:
        """Read what is new; False if the log does not follow on from ours."""
        while True:
            here = self._intake.position
            page = self._page(here)
            if page is None or (not page.entries and page.head != here):
                return False
            try:
                self._intake.confirm(page.entries)
            except Hole:
                return False
            self._keeper.save(self._corrected.now())
            if self._intake.position >= page.head:
                return True

    def _read_day(self) -> None:
        entries, epoch = self._whole_day()
        # Before the log that is kept gives way to it, this one must have all that is in that.
        if self._give_tail(self._intake.tail(entries, epoch)):
            entries, _ = self._whole_day()
        try:
            self._intake.replace_log(entries)
        except Hole as hole:
            raise _Lost(Retryable("log_with_a_hole")) from hole

    def _whole_day(self) -> tuple[Sequence[LogEntry], int]:
        """The day's log, and the epoch in which its server sequences."""
        entries: list[LogEntry] = []
        while True:
            page = self._page(entries[-1].position if entries else Position())
            if page is None:
                raise _Lost(Retryable("log_changed"))
            entries += page.entries
            if not page.entries or entries[-1].position >= page.head:
                return entries, _epoch(page)

    def _give_tail(self, entries: Sequence[LogEntry]) -> bool:
        """Give a promoted server what it may lack of the log before it; whether there was any."""
        for start in range(0, len(entries), _TAIL):
            body = msgspec.json.encode(Tail(tuple(entries[start : start + _TAIL])))
            answer = self._http.ask("POST", f"{self._office}/tail", body)
            failure = answer if isinstance(answer, Retryable) else answer.failure
            if failure is not None:
                raise _Lost(failure)
        if entries:
            _log.info("%d entries of the log before this server's were given to it", len(entries))
        return bool(entries)

    def _page(self, after: Position) -> LogPage | None:
        """A page of the log; None if the server does not know the position."""
        answer = self._http.ask("GET", f"{self._office}/log?after={after}&limit={_PAGE}")
        if isinstance(answer, Retryable):
            raise _Lost(answer)
        failure = answer.failure
        if isinstance(failure, Final) and failure.status == HTTPStatus.NOT_FOUND:
            if failure.code == "unknown_position" and after != Position():
                return None
            raise _Lost(failure)
        if failure is not None:
            raise _Lost(failure)
        page = answer.read(LogPage)
        if isinstance(page, Retryable):
            raise _Lost(page)
        if not self._whereabouts.answered(_epoch(page)):
            raise _Lost(Retryable("earlier_epoch"))
        return page

    def _live(self, connected: Callable[[], None]) -> None:
        """Stay on the stream. Raises when it ends, in whatever way."""
        position = str(self._intake.position)
        headers = {"Last-Event-ID": position}
        with self._http.stream(f"{self._office}/stream", headers) as chunks:
            if isinstance(chunks, (Retryable, Final)):
                raise _Lost(chunks)
            self._knowledge.stamp(as_of=self._corrected.now())
            self._knowledge.show(connectivity=Connectivity.ONLINE)
            connected()
            self._answered = frozenset()
            parser = SseParser(position)
            for chunk in chunks:
                self._take(parser.feed(chunk))
                if self._keeper.log_due:
                    raise _Resync("log_lost")

    def _take(self, events: Sequence[ServerEvent]) -> None:
        entries: list[LogEntry] = []
        for event in events:
            match event.type:
                case "entry":
                    entries.append(_entry(event.data))
                case "configuration" if event.data != self._errands.configuration_version:
                    self._wanted |= {Errand.CONFIGURATION, Errand.SUCCESSION}
                case "resync":
                    raise _Resync("asked_for")
                case "heartbeat":
                    self._let_go()
                case _:
                    # What later servers add.
                    pass
        if any(entry.event.type == _DAY_OPENED for entry in entries):
            self._wanted |= {Errand.DAY_KEYS, Errand.SUCCESSION}
        if self._clock.monotonic() - self._measured > _MEASURE_SECONDS:
            self._wanted |= {Errand.TIME, Errand.SUCCESSION}
        if entries:
            self._intake.confirm(entries)
        self._knowledge.stamp(as_of=self._corrected.now())
        self._do(*self._wanted)

    def _let_go(self) -> None:
        """What was answered before the last heartbeat and has not come stands in no log of today.

        The stream is in order: what the log has gained comes before the heartbeats after it.
        """
        before, self._answered = self._answered, self._intake.answered
        if before:
            self._intake.forget(before)


def _epoch(page: LogPage) -> int:
    return max(page.epoch, page.head.epoch, FIRST_EPOCH)


def _entry(data: str) -> LogEntry:
    try:
        return read_json(data, LogEntry)
    except msgspec.DecodeError as error:
        raise _Lost(Retryable("unreadable_entry")) from error


def _connectivity(failure: Failure) -> Connectivity:
    match failure:
        case Final(HTTPStatus.UNAUTHORIZED | HTTPStatus.FORBIDDEN):
            return Connectivity.REFUSED
        case _:
            return Connectivity.OFFLINE
