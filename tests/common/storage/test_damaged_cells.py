# SPDX-License-Identifier: GPL-3.0-or-later
"""A cell of the device's database that holds anything at all: opened, and the rest is kept.

SQLite lets any value into any column, and a failing disk changes bytes that no check covers.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from shutil import copyfile

import pytest

from common.domain.identifiers import ClerkId
from common.storage.kept import Kept
from common.storage.numbers_file import Numbers
from common.storage.office_rows import KeptConfiguration
from common.storage.outbox_rows import ReadRows
from common.storage.store import DeviceStore
from common.storage.tables import metadata
from common.storage.verifier_rows import Verifier
from common.wire.messages import Configuration
from tests.common.domain.kit import OFFICE
from tests.common.storage.conftest import reopened
from tests.common.storage.rows import DAY, opened, row
from tests.common.storage.test_store import session
from tests.fakes import START, FakeClock

RIMA = ClerkId("rima")
VALUES = (
    "cast(x'fffe' as text)",
    "x'" + b'{"id":"\xff"}'.hex() + "'",
    "'{\"a\": 1}'",
    "x'" + (b"[" * 50_000 + b"]" * 50_000).hex() + "'",
    "9223372036854775807",
    "9e999",
)
"""What SQLite takes for a value, as it is written in SQL."""

CELLS = [
    (table.name, column.name)
    for table in metadata.sorted_tables
    for column in table.columns
    if column.name not in {"place", "id"}
]


def fill(store: DeviceStore) -> None:
    """A row or two in every table that a day leaves behind."""
    store.record([row(1, b"sealed"), row(2)], Numbers(DAY, {"PA": 2}), START, 3)
    store.keep_log([opened(1)], [], START)
    store.keep_configuration(KeptConfiguration(Configuration("v", OFFICE), '"v"'))
    store.keep_day_keys({DAY: b"k" * 32}, DAY)
    store.keep_signing_key(b"s" * 32, b"p" * 32)
    store.keep_clock_offset(1.5)
    store.keep_verifier(Verifier("$argon2id$", session(), START))
    store.jobs.add_job("job", "ticket", "queued")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database that a day has left behind."""
    path = tmp_path_factory.mktemp("filled") / "device.sqlite"
    store = DeviceStore(path, FakeClock())
    assert isinstance(store.open(), Kept)
    fill(store)
    store.close()
    return path


@pytest.mark.parametrize(("table", "column"), CELLS)
def test_any_value_in_any_cell_is_outlived(
    filled: Path, tmp_path: Path, table: str, column: str
) -> None:
    for number, value in enumerate(VALUES):
        path = tmp_path / f"{number}.sqlite"
        copyfile(filled, path)
        with closing(sqlite3.connect(path)) as damaging, damaging:
            damaging.execute(f"update or ignore {table} set {column} = {value} where rowid = 1")
        works_as_before(path)


def works_as_before(path: Path) -> None:
    """The store opens, takes what comes next, and has it after a restart."""
    store = DeviceStore(path, FakeClock())
    kept = store.open()
    assert isinstance(kept, Kept)
    assert isinstance(store.waiting(10), ReadRows)
    found = store.verifier(RIMA, START + timedelta(days=1))
    assert found is None or isinstance(found, Verifier)
    assert len(store.jobs.jobs_in(("queued",))) <= 1
    seq = kept.meta.next_seq
    added = row(seq)
    assert store.record([added], Numbers(DAY, {"PA": 3}), START, seq + 1) is None
    store.keep_day_keys({DAY: b"k" * 32}, DAY)
    store.close()
    again, once_more = reopened(path)
    again.close()
    assert added in once_more.outbox
    assert once_more.numbers[DAY].last["PA"] >= 3
    assert once_more.day_keys[DAY] == b"k" * 32
