# SPDX-License-Identifier: GPL-3.0-or-later
"""Stores in a folder of the test's own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from common.storage.kept import Kept
from common.storage.store import DeviceStore
from tests.fakes import FakeClock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the store is."""
    return tmp_path / "device.sqlite"


@pytest.fixture
def store(path: Path) -> Iterator[DeviceStore]:
    """An open, empty store."""
    made = DeviceStore(path, FakeClock())
    assert isinstance(made.open(), Kept)
    yield made
    made.close()


def reopened(path: Path) -> tuple[DeviceStore, Kept]:
    """The store as it is found after a restart."""
    again = DeviceStore(path, FakeClock())
    kept = again.open()
    assert isinstance(kept, Kept), kept
    return again, kept
