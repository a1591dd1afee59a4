# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that takes requests, on each database."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from server.storage.opening import Database
from tests.fakes import FakeClock
from tests.server.requests.hall import Hall, open_hall


@pytest_asyncio.fixture
async def hall(database: Database, clock: FakeClock) -> AsyncIterator[Hall]:
    """A server with one office."""
    async with open_hall(database.folder, clock) as hall:
        yield hall


@pytest_asyncio.fixture
async def two_offices(database: Database, clock: FakeClock) -> AsyncIterator[Hall]:
    """A server with the offices north and south."""
    async with open_hall(database.folder, clock, ("north", "south")) as hall:
        yield hall
