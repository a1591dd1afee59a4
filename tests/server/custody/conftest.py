# SPDX-License-Identifier: GPL-3.0-or-later
"""A centre on each database, and two offices with servers of their own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.storage.opening import Database
from tests.fakes import FakeClock
from tests.server.custody.country import Country, a_country


@pytest.fixture
def country(tmp_path: Path, database: Database, clock: FakeClock) -> Iterator[Country]:
    """Nobody has heard of anybody yet."""
    country = a_country(tmp_path / "country", clock, database)
    yield country
    country.close()
