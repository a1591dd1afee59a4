# SPDX-License-Identifier: GPL-3.0-or-later
"""An office in which only that goes wrong which a test lets go wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.simulation.calm import SEED
from tests.simulation.run import _Office


@pytest.fixture
def office(tmp_path: Path) -> Iterator[_Office]:
    """An office in which nothing goes wrong by itself, and all are connected."""
    with _Office(SEED, tmp_path, only=()).opened() as made:
        made.live(steps=1)
        yield made
