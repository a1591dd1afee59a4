# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of custody go and come again, and requests stay as they are, on each database."""

from __future__ import annotations

import pytest
from alembic import command
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, inspect, select

from common.domain.identifiers import CENTRE, CommandId, OfficeId, RequestId
from server.requests import applicants
from server.storage import (
    exchange_tables,
    request_applicants,
    request_data,
    request_errands,
    request_feeds,
    request_intakes,
    request_orders,
    request_tables,
    request_wanted,
)
from server.storage.all_tables import METADATA
from server.storage.request_errands import Errand
from server.storage.request_orders import StoredOrder
from server.storage.schema import migrations
from tests.fakes import START
from tests.server.custody.country import NORTH, Country

OWN = tuple(
    each.name
    for each in (
        exchange_tables.request_feed_head,
        exchange_tables.request_feed,
        exchange_tables.request_intake,
        exchange_tables.request_wanted,
        exchange_tables.request_order,
        exchange_tables.request_errand,
    )
)


def migrate(connection: Connection, revision: str) -> None:
    """Go to a revision."""
    config = migrations()
    config.attributes["connection"] = connection
    now = MigrationContext.configure(connection).get_current_revision() or ""
    go = command.downgrade if now > revision else command.upgrade
    go(config, revision)


def rows(connection: Connection) -> dict[str, list[object]]:
    """All that is kept of requests themselves, in the tables of that time."""
    there = set(inspect(connection).get_table_names()) - {
        *OWN,
        request_tables.request_applicant.name,
    }
    tables = [each for each in METADATA.sorted_tables if each.name in there]
    kept = [each for each in tables if each.name.startswith("request")]
    return {each.name: list(connection.execute(select(each))) for each in kept}


def test_down_and_up_with_something_in_every_table_keeps_all_requests(country: Country) -> None:
    centre = country.centre
    request = country.offices[NORTH].begin()
    country.settle()
    with centre.engine.begin() as connection:
        request_feeds.tell(connection, request, NORTH)
        request_wanted.want(connection, request, [("file", "photo")], NORTH)
        order = StoredOrder("order", OfficeId(NORTH), None, None)
        request_orders.put(connection, order, START)
        errand = Errand(CommandId("errand"), RequestId(request), NORTH, None, "{}")
        request_errands.add(connection, errand, START)
        for name in OWN:
            table = METADATA.tables[name]
            assert connection.execute(select(table)).first() is not None, name
        before = rows(connection)
    with centre.engine.begin() as connection:
        migrate(connection, "0009")
        assert not set(OWN) & set(inspect(connection).get_table_names())
        assert rows(connection) == before
    with centre.engine.begin() as connection:
        migrate(connection, "0010")
        assert set(OWN) <= set(inspect(connection).get_table_names())
        assert rows(connection) == before
        assert request_tables.request.name in rows(connection)
        migrate(connection, "head")
    # Everybody is told everything anew, and finds that they know it.
    country.settle()
    intake = centre.ask(lambda c: request_intakes.one(c, NORTH))
    assert intake is not None
    assert intake.waiting == 0
    assert centre.ask(lambda c: request_feeds.head(c, CENTRE)).feed == ""
    assert centre.log(request) == country.offices[NORTH].log(request)


@pytest.mark.parametrize("answered", [True, False])
def test_requests_that_are_there_are_found_by_their_applicants_cards_after_the_migration(
    country: Country, *, answered: bool
) -> None:
    north = country.offices[NORTH]
    request, erased, empty = north.begin(), north.begin(), north.begin()
    if answered:
        north.save(request)
        north.save(erased)
    north.ask(lambda c: request_data.erase(c, erased))
    with north.engine.begin() as connection:
        migrate(connection, "0011")
    with north.engine.begin() as connection:
        migrate(connection, "head")
        assert request_applicants.digests_of(connection, empty) == frozenset()
        found = applicants.of_card(connection, NORTH, ["01234567890"], 20)
    assert [each.id for each in found] == ([request] if answered else [])
    north.save(empty)
    known = north.ask(lambda c: applicants.of_card(c, NORTH, ["01234567890"], 20))
    assert [each.id for each in known] == ([empty, request] if answered else [empty])
