# SPDX-License-Identifier: GPL-3.0-or-later
"""A published catalogue reaches devices, office servers and whoever reads the database."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from common.domain.catalogue import Catalogue
from common.domain.identifiers import CatalogueId, OfficeId, ServiceCode
from common.domain.office import Office, RequestOffer
from common.wire.messages import Configuration
from common.wire.upstream import Downstream
from server.catalogue.publishing import publish
from server.configuration import TokensFrom
from server.installation import created, install
from server.security.registry import read_known
from server.storage import catalogues, offices
from server.storage.opening import Database
from server.upstream.handing_down import downstream, take_over
from tests.common.wire.small_catalogue import catalogue_of, spoilt
from tests.fakes import FakeClock
from tests.server.office import OFFICE_ID, an_office

FIRST = catalogue_of()
SECOND = catalogue_of(spoilt(("version = 1", "version = 2")))
SMALL_ID = CatalogueId("small")
NORTH = OfficeId(OFFICE_ID)


def office_with_requests() -> Office:
    """An office that takes requests for passports."""
    return replace(an_office(), requests=RequestOffer(SMALL_ID, (ServiceCode("passport"),)))


@contextmanager
def changed(data: Path) -> Iterator[Connection]:
    """Give a transaction."""
    with created(data) as connection:
        yield connection


def told_to_devices(data: Path) -> Catalogue | None:
    """The catalogue in the configuration that devices get."""
    with changed(data) as connection:
        body = read_known(connection).offices[NORTH].published.body
    return msgspec.json.decode(body, type=Configuration).catalogue


def test_versions_are_kept_as_they_were(database: Database, clock: FakeClock) -> None:
    with changed(database.folder) as connection:
        for each in (FIRST, SECOND):
            catalogues.add(connection, each, clock.now())
        assert catalogues.one(connection, SMALL_ID, 1) == FIRST
        assert catalogues.newest(connection, SMALL_ID) == SECOND
        assert catalogues.newest_version(connection, SMALL_ID) == 2
        told = [(each.version, each.published_at) for each in catalogues.published(connection)]
        assert told == [(1, clock.now()), (2, clock.now())]


def test_what_is_not_published_is_nothing(database: Database) -> None:
    with changed(database.folder) as connection:
        assert catalogues.one(connection, SMALL_ID, 1) is None
        assert catalogues.newest(connection, SMALL_ID) is None
        assert catalogues.newest_version(connection, SMALL_ID) is None
        assert catalogues.published(connection) == []


def test_a_version_cannot_be_stored_twice(database: Database, clock: FakeClock) -> None:
    with changed(database.folder) as connection:
        catalogues.add(connection, FIRST, clock.now())
    with pytest.raises(IntegrityError), changed(database.folder) as connection:
        catalogues.add(connection, FIRST, clock.now())


def test_devices_get_the_newest_version_of_what_their_office_has_chosen(
    tmp_path: Path, clock: FakeClock
) -> None:
    install(tmp_path, office_with_requests())
    assert told_to_devices(tmp_path) is None
    publish(tmp_path, FIRST, clock)
    assert told_to_devices(tmp_path) == FIRST
    publish(tmp_path, SECOND, clock)
    assert told_to_devices(tmp_path) == SECOND


def test_an_office_without_requests_is_bothered_with_no_catalogue(
    tmp_path: Path, clock: FakeClock
) -> None:
    install(tmp_path, an_office())
    publish(tmp_path, FIRST, clock)
    assert told_to_devices(tmp_path) is None


def test_a_running_server_takes_notice_of_a_new_version(tmp_path: Path, clock: FakeClock) -> None:
    install(tmp_path, office_with_requests())
    with changed(tmp_path) as connection:
        in_use = offices.revisions(connection)
    publish(tmp_path, FIRST, clock)
    with changed(tmp_path) as connection:
        assert set(read_known(connection, in_use).offices) == {NORTH}


def test_the_same_version_again_bothers_nobody(tmp_path: Path, clock: FakeClock) -> None:
    install(tmp_path, office_with_requests())
    publish(tmp_path, FIRST, clock)
    with changed(tmp_path) as connection:
        in_use = offices.revisions(connection)
    publish(tmp_path, FIRST, clock)
    with changed(tmp_path) as connection:
        assert not read_known(connection, in_use).offices


def test_the_centre_hands_the_catalogue_down_and_the_office_keeps_every_version(
    tmp_path: Path, clock: FakeClock
) -> None:
    centre, below = tmp_path / "centre", tmp_path / "below"
    install(centre, office_with_requests())
    for each in (FIRST, SECOND):
        publish(centre, each, clock)
        with changed(centre) as connection:
            sent = msgspec.json.encode(downstream(connection, NORTH))
        received = msgspec.json.decode(sent, type=Downstream)
        with changed(below) as connection:
            assert take_over(connection, received, TokensFrom.CENTRE, clock.now())
            assert not take_over(connection, received, TokensFrom.CENTRE, clock.now())
        assert told_to_devices(below) == each
    with changed(below) as connection:
        assert [each.version for each in catalogues.published(connection)] == [1, 2]
