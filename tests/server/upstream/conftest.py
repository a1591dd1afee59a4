# SPDX-License-Identifier: GPL-3.0-or-later
"""An office server under a centre; the centre on each database."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.storage.opening import Database
from tests.server.upstream.pair import Pair, running_pair


@pytest.fixture
def pair(tmp_path: Path, database: Database) -> Iterator[Pair]:
    """Both running, the line whole."""
    with running_pair(tmp_path) as pair:
        yield pair
