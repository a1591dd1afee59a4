# SPDX-License-Identifier: GPL-3.0-or-later
"""A server with its pages, on each database, and a browser."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio
from litestar.types import ASGIApp

from server.app import create_app
from server.services import Services
from server.storage.opening import Database
from tests.fakes import FakeClock
from tests.server.office import OFFICE_ID
from tests.server.requests.hall import Hall, open_hall
from tests.server.web.browser import Browser


@asynccontextmanager
async def open_site(
    data: Path, clock: FakeClock, offices: tuple[str, ...] = (OFFICE_ID,)
) -> AsyncIterator[Hall]:
    """The hall, asked through the whole application."""
    async with open_hall(data, clock, offices, application=_with_pages) as hall:
        yield hall


def _with_pages(services: Services) -> ASGIApp:
    return create_app(services, lambda: False, lambda: None)


@pytest_asyncio.fixture
async def hall(database: Database, clock: FakeClock) -> AsyncIterator[Hall]:
    """A server with one office."""
    async with open_site(database.folder, clock) as hall:
        yield hall


@pytest_asyncio.fixture
async def two_offices(database: Database, clock: FakeClock) -> AsyncIterator[Hall]:
    """A server with the offices north and south."""
    async with open_site(database.folder, clock, ("north", "south")) as hall:
        yield hall


@pytest_asyncio.fixture
async def sqlite_hall(tmp_path: Path, clock: FakeClock) -> AsyncIterator[Hall]:
    """A server on a SQLite file, for what does not depend on the database."""
    async with open_site(tmp_path / "data", clock) as hall:
        yield hall


@pytest.fixture
def browser(hall: Hall) -> Browser:
    """A browser that has never been here."""
    return Browser(hall.http)
