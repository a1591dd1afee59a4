# SPDX-License-Identifier: GPL-3.0-or-later
"""What the database keeps of requests: rows, logs, numbers, and sealed data until its key goes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import msgspec
import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from common.domain.identifiers import (
    CatalogueId,
    CommandId,
    DeviceId,
    EventId,
    OfficeId,
    PartnerId,
    RequestId,
    ServiceCode,
    TicketId,
)
from common.domain.request.origin import ActorKind, Channel
from common.domain.request.stages import RequestStage
from common.identity.request_sealing import Part
from common.wire.request_events import RequestEntry
from server.installation import install
from server.storage import request_data, request_log, requests
from server.storage.opening import Database, scrub
from server.storage.partners import (
    StoredPartner,
    partner_by_token,
    put_partner,
    remove_partner,
)
from server.storage.request_numbers import next_number
from server.storage.requests import RequestRow, Wanted
from tests.fakes import START, FakeIds
from tests.server.kept import kept_by
from tests.server.office import OFFICE_ID, an_office

NORTH = OfficeId(OFFICE_ID)
SOUTH = OfficeId("south")
IDS = FakeIds()
HOUR = timedelta(hours=1)


@pytest.fixture
def engine(database: Database) -> Iterator[Engine]:
    """A database with one office in it."""
    install(database.folder, an_office())
    engine = database.open_for_writing()
    yield engine
    engine.dispose()


def a_row(number: str = "D-2026-000001") -> RequestRow:
    """A request that was just begun."""
    return RequestRow(
        id=RequestId(IDS.new()),
        number=number,
        office=NORTH,
        holder=NORTH,
        catalogue=CatalogueId("sample"),
        version=1,
        service=ServiceCode("passport"),
        channel=Channel.COUNTER,
        partner=None,
        ticket=None,
        stage=RequestStage.DRAFT,
        seq=0,
        started_at=START,
        updated_at=START,
        due_at=None,
        expires_at=None,
        erase_at=None,
        secret_digest=bytes(32),
    )


def an_entry(row: RequestRow, seq: int) -> RequestEntry:
    """An entry of a request's log."""
    return RequestEntry(
        request=row.id,
        seq=seq,
        id=EventId(IDS.new()),
        office=NORTH,
        device=DeviceId("counter-1"),
        at=START,
        actor=ActorKind.APPLICANT,
        clerk=None,
        cause=CommandId(IDS.new()),
        type="answers_saved",
        data=msgspec.Raw(b'{"revision":1}'),
    )


def added(engine: Engine, *rows: RequestRow) -> None:
    """Put rows into the database."""
    with engine.begin() as connection:
        for row in rows:
            requests.add(connection, row)


def ids_of(engine: Engine, wanted: Wanted) -> list[RequestId]:
    """Which requests a list shows."""
    with engine.begin() as connection:
        return [each.id for each in requests.wanted(connection, wanted)]


def test_a_row_comes_back_as_it_was_kept_and_as_it_was_changed(engine: Engine) -> None:
    row = a_row()
    added(engine, row)
    later = replace(
        row,
        holder=SOUTH,
        ticket=TicketId("2026-03-02.PA001"),
        partner=PartnerId("takamol"),
        stage=RequestStage.READY,
        seq=9,
        due_at=START + HOUR,
        expires_at=START + 2 * HOUR,
        erase_at=START + 3 * HOUR,
    )
    with engine.begin() as connection:
        assert requests.row_of(connection, row.id) == row
        requests.change(connection, later)
        assert requests.row_of(connection, row.id) == later
        assert requests.row_of(connection, RequestId("nobody")) is None


def test_an_office_lists_what_it_has_taken_and_what_it_holds(engine: Engine) -> None:
    own, come, gone = a_row(), replace(a_row(), office=SOUTH), replace(a_row(), holder=SOUTH)
    other = replace(a_row(), office=SOUTH, holder=SOUTH)
    added(engine, own, come, gone, other)
    assert ids_of(engine, Wanted(NORTH)) == [own.id, come.id, gone.id]
    assert ids_of(engine, Wanted(NORTH, after=own.id, limit=1)) == [come.id]


def test_a_list_shows_what_fits_all_that_is_asked(engine: Engine) -> None:
    ticket = TicketId("2026-03-02.PA001")
    first, second = a_row("D-2026-000001"), replace(a_row("D-2026-000002"), ticket=ticket)
    late = replace(a_row("D-2026-000003"), stage=RequestStage.IN_REVIEW, due_at=START)
    added(engine, first, second, late)
    assert ids_of(engine, Wanted(NORTH, number="D-2026-000001")) == [first.id]
    assert ids_of(engine, Wanted(NORTH, ticket=ticket)) == [second.id]
    assert ids_of(engine, Wanted(NORTH, stages=(RequestStage.IN_REVIEW,))) == [late.id]
    assert ids_of(engine, Wanted(NORTH, due_before=START + HOUR)) == [late.id]
    assert ids_of(engine, Wanted(NORTH, partner=PartnerId("takamol"))) == []
    assert ids_of(engine, Wanted(NORTH, number="D-2026-000001", ticket=ticket)) == []


def test_a_log_comes_back_in_its_order_and_each_place_is_taken_once(engine: Engine) -> None:
    row = a_row()
    added(engine, row)
    first, second = an_entry(row, 1), an_entry(row, 2)
    with engine.begin() as connection:
        request_log.append(connection, [first, second], START)
        assert request_log.entries(connection, row.id) == [first, second]
        assert request_log.entries(connection, row.id, after=1) == [second]
        assert request_log.recorded_at(connection, row.id) == START
    with pytest.raises(IntegrityError), engine.begin() as connection:
        request_log.append(connection, [an_entry(row, 2)], START)


def test_numbers_count_from_one_in_each_series(engine: Engine) -> None:
    with engine.begin() as connection:
        given = [
            next_number(connection, giver, prefix, year)
            for giver, prefix, year in (
                (NORTH, "D", 2026),
                (NORTH, "D", 2026),
                (NORTH, "C", 2026),
                (NORTH, "D", 2027),
                (SOUTH, "D", 2026),
                (NORTH, "D", 2026),
            )
        ]
    assert given == [
        "D-2026-000001",
        "D-2026-000002",
        "C-2026-000001",
        "D-2027-000001",
        "D-2026-000001",
        "D-2026-000003",
    ]


def test_a_number_that_was_not_committed_is_given_again(engine: Engine) -> None:
    with engine.connect() as connection:
        transaction = connection.begin()
        assert next_number(connection, NORTH, "D", 2026) == "D-2026-000001"
        transaction.rollback()
    with engine.begin() as connection:
        assert next_number(connection, NORTH, "D", 2026) == "D-2026-000001"


def test_what_was_kept_last_is_found_and_everything_is_listed_unopened(engine: Engine) -> None:
    row = a_row()
    added(engine, row)
    with engine.begin() as connection:
        request_data.make_key(connection, row.id)
        assert request_data.keep(connection, row.id, Part.ANSWERS, "all", b"Leyla", START)
        assert request_data.keep(connection, row.id, Part.ANSWERS, "all", b"Leila", START)
        assert request_data.keep(connection, row.id, Part.FILE, "photo", b"PNG", START)
        assert request_data.kept(connection, row.id, Part.ANSWERS, "all") == b"Leila"
        assert request_data.kept(connection, row.id, Part.FILE, "scan") is None
        there = request_data.names(connection, row.id)
    assert there == {Part.ANSWERS: ("all",), Part.FILE: ("photo",)}


def test_sealed_data_is_unreadable_in_the_database_and_gone_with_its_key(
    engine: Engine, database: Database
) -> None:
    row = a_row()
    added(engine, row)
    with engine.begin() as connection:
        key = request_data.make_key(connection, row.id)
        request_data.keep(connection, row.id, Part.ANSWERS, "all", b"LEILA HADDAD", START)
    kept = kept_by(database)
    assert b"LEILA HADDAD" not in kept
    assert key.data_key in kept
    with engine.begin() as connection:
        request_data.erase(connection, row.id)
        assert request_data.kept(connection, row.id, Part.ANSWERS, "all") is None
        assert not request_data.keep(connection, row.id, Part.ANSWERS, "all", b"", START)
        assert connection.execute(text("select count(*) from request_data")).scalar() == 0
    scrub(engine)
    assert key.data_key not in kept_by(database)


def test_a_partner_is_known_by_its_latest_token_until_it_is_removed(engine: Engine) -> None:
    partner = StoredPartner(PartnerId("takamol"), NORTH, (ServiceCode("passport"),))
    with engine.begin() as connection:
        put_partner(connection, partner, b"old")
        put_partner(connection, partner, b"new")
        assert partner_by_token(connection, b"old") is None
        assert partner_by_token(connection, b"new") == partner
        assert remove_partner(connection, NORTH, partner.id)
        assert not remove_partner(connection, NORTH, partner.id)
        assert partner_by_token(connection, b"new") is None
    assert partner.may_take(ServiceCode("passport"))
    assert not partner.may_take(ServiceCode("certificate"))
    assert StoredPartner(partner.id, NORTH).may_take(ServiceCode("certificate"))
