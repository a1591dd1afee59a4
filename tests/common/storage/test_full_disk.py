# SPDX-License-Identifier: GPL-3.0-or-later
"""A device with room of its own goes on when not a byte more is to be had."""

from __future__ import annotations

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from common.storage.kept import Kept
from common.storage.numbers_file import Numbers
from common.storage.settings import DATABASE_FILE
from common.storage.store import ROOM_BYTES, DeviceStore
from common.storage.trouble import StoreTrouble
from tests.common.storage.rows import DAY, opened, row
from tests.fakes import START, FakeClock

TICKETS = 250


@contextmanager
def nothing_may_grow(folder: Path) -> Iterator[None]:
    """A disk that is full, as far as one process can have it: no file gets longer than it is."""
    longest = max(path.stat().st_size for path in folder.iterdir())
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (longest, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def issued(store: DeviceStore, tickets: int) -> int:
    """How many of so many tickets could be kept, with the chores that go with them."""
    for kept in range(tickets):
        seq = kept + 1
        result = store.record([row(seq)], Numbers(DAY, {"PA": seq}), START, next_seq=seq + 1)
        if isinstance(result, StoreTrouble):
            return kept
        store.tidy()
    return tickets


def test_a_device_with_room_issues_on_a_full_disk(tmp_path: Path) -> None:
    store = DeviceStore(tmp_path / DATABASE_FILE, FakeClock(), ROOM_BYTES)
    assert isinstance(store.open(), Kept)
    store.tidy()
    with nothing_may_grow(tmp_path):
        assert issued(store, TICKETS) == TICKETS
    store.close()


def test_without_room_a_full_disk_is_told(tmp_path: Path) -> None:
    store = DeviceStore(tmp_path / DATABASE_FILE, FakeClock())
    assert isinstance(store.open(), Kept)
    store.tidy()
    with nothing_may_grow(tmp_path):
        assert issued(store, TICKETS) < TICKETS
    store.close()


def test_room_is_made_once_for_each_file(tmp_path: Path) -> None:
    sizes = []
    for _ in range(3):
        store = DeviceStore(tmp_path / DATABASE_FILE, FakeClock(), ROOM_BYTES)
        assert isinstance(store.open(), Kept)
        store.tidy()
        store.keep_log([opened(1)], [], START)
        store.close()
        sizes.append((tmp_path / DATABASE_FILE).stat().st_size)
    assert sizes[0] >= ROOM_BYTES
    assert all(earlier == later for earlier, later in pairwise(sizes))


def test_a_disk_too_small_for_the_room_does_not_keep_the_device_from_working(
    tmp_path: Path,
) -> None:
    store = DeviceStore(tmp_path / DATABASE_FILE, FakeClock(), ROOM_BYTES)
    assert isinstance(store.open(), Kept)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (ROOM_BYTES // 4, hard))
    try:
        store.tidy()
        assert issued(store, 1) == 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    store.close()
