# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking in, on each database: all of an offer or nothing of it, and nobody spoils another's."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from threading import Barrier

import msgspec
import pytest
from sqlalchemy import Engine

from common.domain.identifiers import OfficeId
from common.wire.events import LogEntry, Position
from common.wire.upstream import GAP, OTHER_HISTORY, ReplicaBatch
from server.installation import install
from server.storage import heads, log, office_keys
from server.storage.opening import Database
from server.upstream.taking_in import Declined, Offer, Taken, Verdict, take_in
from tests.fakes import START
from tests.server.office import an_office
from tests.server.upstream.test_following_on import batch, log_of

OFFICES = tuple(OfficeId(each) for each in ("north", "south", "west"))


@pytest.fixture
def engine(database: Database) -> Iterator[Engine]:
    """A centre's database with some offices."""
    for each in OFFICES:
        install(database.folder, an_office(office=each))
    engine = database.open_for_writing()
    yield engine
    engine.dispose()


def of(office: str, entries: list[LogEntry]) -> list[LogEntry]:
    """The entries, as another office's."""
    return [
        msgspec.structs.replace(
            each, event=msgspec.structs.replace(each.event, office=OfficeId(office))
        )
        for each in entries
    ]


def take(engine: Engine, *offers: Offer) -> list[Verdict]:
    """The verdicts of one transaction."""
    with engine.begin() as connection:
        return list(take_in(connection, offers, START))


def copy(engine: Engine, office: str = "north") -> list[LogEntry]:
    """What has been taken in."""
    with engine.begin() as connection:
        entries = log.after(connection, OfficeId(office), Position(), 1000)
        end = entries[-1].position if entries else Position()
        assert heads.heads(connection, [OfficeId(office)])[OfficeId(office)] == end
        return entries


def offer(office: str, sent: ReplicaBatch) -> Offer:
    """A batch of an office."""
    return Offer(OfficeId(office), sent)


def test_what_is_taken_in_is_there_word_for_word_and_the_same_again_changes_nothing(
    engine: Engine,
) -> None:
    entries = log_of(5, 3)
    for start, end in ((0, 4), (2, 6), (2, 6), (6, 8)):
        (verdict,) = take(engine, offer("north", batch(entries, start, end)))
        assert verdict == Taken(entries[end - 1].position)
    assert msgspec.json.encode(copy(engine)) == msgspec.json.encode(entries)


def test_offices_are_taken_in_together_and_one_that_does_not_fit_spoils_no_other(
    engine: Engine,
) -> None:
    good, gap = of("south", log_of(3)), of("west", log_of(9))
    verdicts = take(
        engine,
        offer("north", batch(log_of(4), 0, 4)),
        offer("south", batch(good, 0, 3)),
        offer("west", batch(gap, 5, 9)),
    )
    assert verdicts == [Taken(Position(1, 4)), Taken(Position(1, 3)), Declined(GAP, Position())]
    assert (copy(engine), copy(engine, "south"), copy(engine, "west")) == (log_of(4), good, [])


def test_something_else_at_the_same_place_is_declined(engine: Engine) -> None:
    entries = log_of(4)
    take(engine, offer("north", batch(entries, 0, 3)))
    forged = list(entries)
    forged[1] = msgspec.structs.replace(
        forged[1], event=msgspec.structs.replace(forged[1].event, data=msgspec.Raw(b'{"a":1}'))
    )
    (verdict,) = take(engine, offer("north", batch(forged, 0, 4)))
    assert verdict == Declined(OTHER_HISTORY, Position(1, 3))
    assert copy(engine) == entries[:3]


def test_an_event_at_two_places_is_declined_and_spoils_no_other_office(engine: Engine) -> None:
    entries = log_of(3)
    take(engine, offer("north", batch(entries, 0, 2)))
    twice = [*entries[:2], replaced_event(entries[2], entries[0])]
    verdicts = take(
        engine,
        offer("north", batch(twice, 2, 3)),
        offer("south", batch(of("south", log_of(2)), 0, 2)),
    )
    assert verdicts == [Declined(OTHER_HISTORY, Position(1, 2)), Taken(Position(1, 2))]
    assert copy(engine) == entries[:2]
    assert len(copy(engine, "south")) == 2


def test_the_same_batch_at_two_processes_at_once_is_there_once(
    engine: Engine, database: Database
) -> None:
    entries = log_of(400)
    rival = database.open_for_writing()
    begin = Barrier(2)

    def send_all(connect: Engine) -> list[Verdict]:
        verdicts = []
        for start in range(0, 400, 40):
            begin.wait()
            verdicts += take(connect, offer("north", batch(entries, start, start + 40)))
        return verdicts

    with ThreadPoolExecutor(2) as threads:
        both = [each.result() for each in [threads.submit(send_all, e) for e in (engine, rival)]]
    rival.dispose()
    assert both == [[Taken(Position(1, end)) for end in range(40, 401, 40)]] * 2
    assert copy(engine) == entries


def test_an_empty_offer_only_tells_that_the_office_is_there(engine: Engine) -> None:
    empty = replace(offer("north", batch(log_of(3), 0, 0)))
    assert take(engine, empty) == [Taken(Position())]
    assert copy(engine) == []


def test_the_keys_that_an_office_signs_by_are_kept_all_of_them(engine: Engine) -> None:
    north = OfficeId("north")
    keys = [bytes([n]) * 32 for n in range(30)]
    for n, key in enumerate([keys[0], *keys]):
        sent = msgspec.structs.replace(batch(log_of(1), 0, 0), document_key=key)
        with engine.begin() as connection:
            take_in(connection, [Offer(north, sent)], START + timedelta(seconds=n))
    with engine.begin() as connection:
        rings = office_keys.key_rings(connection)
    # No more than any office ever has.
    assert [ring[north] for ring in rings] == keys[19::-1]
    take(engine, offer("south", batch(log_of(1), 0, 0)))
    with engine.begin() as connection:
        assert OfficeId("south") not in office_keys.public_keys(connection)


def test_an_office_that_is_not_here_takes_nothing(engine: Engine) -> None:
    with pytest.raises(KeyError):
        take(engine, offer("nowhere", batch(log_of(1), 0, 1)))


def replaced_event(place: LogEntry, event: LogEntry) -> LogEntry:
    """Another entry's event at this place."""
    return msgspec.structs.replace(place, event=event.event)
