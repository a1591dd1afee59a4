# SPDX-License-Identifier: GPL-3.0-or-later
"""A full disk, a lock held by another program, a damaged file: nothing half done, all mended."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from common.storage.database import Database, trouble_of
from common.storage.kept import Finding, Kept
from common.storage.numbers_file import Numbers
from common.storage.outbox_rows import ReadRows
from common.storage.store import DeviceStore
from common.storage.trouble import StoreFailed, StoreTrouble, TroubleReason
from tests.common.storage.conftest import reopened
from tests.common.storage.rows import DAY, entry, opened, row
from tests.fakes import START, FakeClock
from tests.log_watch import LogWatch

FULL = StoreTrouble(TroubleReason.DISK_FULL)
LOCKED = StoreTrouble(TroubleReason.LOCKED)


def _limit_pages(store: DeviceStore, extra: int) -> None:
    """Let the file grow by so many pages and no more, as a disk that fills up does."""

    def limit(connection: Connection) -> None:
        pages = connection.exec_driver_sql("pragma page_count").scalar_one()
        connection.exec_driver_sql(f"pragma max_page_count = {pages + extra}")

    store._database.run(limit)


def test_a_full_disk_leaves_nothing_half_done_and_mends_by_itself(
    store: DeviceStore, path: Path
) -> None:
    store.record([row(1)], Numbers(DAY, {"PA": 1}), START, 2)
    _limit_pages(store, 0)
    many = [row(seq, b"x" * 4000) for seq in range(2, 60)]
    assert store.record(many, Numbers(DAY, {"PA": 59}), START, 60) == FULL
    found = store.waiting(200)
    assert isinstance(found, ReadRows)
    assert len(found.rows) == 1
    _limit_pages(store, 10_000)
    assert store.record(many, Numbers(DAY, {"PA": 59}), START, 60) is None
    _, kept = reopened(path)
    assert len(kept.outbox) == 59


def test_another_programs_lock_is_told_and_outlived(store: DeviceStore, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin immediate")
        assert store.record([row(1)], Numbers(), START, 2) == LOCKED
        assert store.waiting(1) == LOCKED
        with pytest.raises(StoreFailed) as raised:
            store.jobs.add_job("a", "T", "queued")
        assert raised.value.trouble == LOCKED
        other.execute("rollback")
    assert store.record([row(1)], Numbers(), START, 2) is None


def test_a_database_that_is_locked_at_the_start_opens_later(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("begin exclusive")
        store = DeviceStore(path, FakeClock())
        assert store.open() == LOCKED
        other.execute("rollback")
    assert isinstance(store.open(), Kept)
    store.close()


def test_a_folder_that_cannot_be_used_is_trouble_not_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    store = DeviceStore(tmp_path / "file" / "device.sqlite", FakeClock())
    assert store.open() == StoreTrouble(TroubleReason.UNWRITABLE)


def test_a_numbers_file_that_cannot_be_written_stops_the_issue(
    store: DeviceStore, path: Path
) -> None:
    (path.parent / "numbers.json").mkdir()
    trouble = store.record([row(1)], Numbers(DAY, {"PA": 1}), START, 2)
    assert trouble == StoreTrouble(TroubleReason.UNWRITABLE)
    found = store.waiting(1)
    assert isinstance(found, ReadRows)
    assert found.rows == ()


def test_two_programs_that_act_as_one_device_do_not_give_the_same_number(
    store: DeviceStore, path: Path
) -> None:
    other, _ = reopened(path)
    assert store.record([row(1)], Numbers(DAY, {"PA": 1}), START, 2) is None
    late = other.record([row(1)], Numbers(DAY, {"PA": 1}), START, 2)
    assert late == StoreTrouble(TroubleReason.IN_USE)
    kept = other.open()
    assert isinstance(kept, Kept)
    assert (len(kept.outbox), kept.meta.next_seq) == (1, 2)
    assert other.record([row(2)], Numbers(DAY, {"PA": 2}), START, 3) is None
    other.close()


def test_what_is_done_with_a_closed_store_is_trouble(store: DeviceStore) -> None:
    store.close()
    assert isinstance(store.waiting(1), StoreTrouble)


def test_mistakes_of_the_program_are_not_trouble(path: Path) -> None:
    database = Database(path)
    database.open()
    with pytest.raises(Exception, match="no such table"):
        database.run(lambda connection: connection.exec_driver_sql("select * from nowhere"))
    database.close()
    assert trouble_of(ValueError()) is None


def _overwrite_header(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"not a database at all" * 200)


def _truncate(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2 - 100)


def _overwrite_middle(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(b"\xa5" * 4096 * 4)


@pytest.mark.parametrize("spoil", [_overwrite_header, _truncate, _overwrite_middle])
def test_a_damaged_file_is_set_aside_and_no_number_comes_again(
    store: DeviceStore, path: Path, spoil: Callable[[Path], None], expected_log: LogWatch
) -> None:
    expected_log("is damaged; it is set aside and built anew")
    store.keep_log([opened(1), *(entry(seq) for seq in range(2, 200))], [], START)
    for seq in range(1, 40):
        store.record([row(seq)], Numbers(DAY, {"PA": seq}), START, seq + 1)
    store.close()
    spoil(path)
    again, kept = reopened(path)
    assert Finding.REBUILT in kept.findings
    assert len(list(path.parent.glob("device.sqlite.damaged-20260302T080000"))) == 1
    assert kept.numbers[DAY].last["PA"] >= 39
    next_seq = kept.meta.next_seq
    assert again.record([row(next_seq)], Numbers(DAY, {"PA": 99}), START, next_seq + 1) is None
    again.close()


def test_what_can_still_be_read_of_a_damaged_file_is_saved(
    store: DeviceStore, path: Path, expected_log: LogWatch
) -> None:
    expected_log("is damaged; it is set aside and built anew")
    rows = [row(seq, b"sealed") for seq in range(1, 6)]
    store.record(rows, Numbers(DAY, {"PA": 5}), START, 6)
    store.keep_signing_key(b"s" * 32, b"p" * 32)
    store.jobs.add_job("job", "T", "sent")
    store.keep_log([opened(1), *(entry(seq) for seq in range(2, 300))], [], START)
    store.close()
    _spoil_table(path, "log")
    _, kept = reopened(path)
    assert kept.findings == {Finding.REBUILT}
    assert list(kept.outbox) == rows
    assert kept.meta.signing_key == b"s" * 32
    assert kept.meta.next_seq == 6
    assert kept.entries == ()
    assert kept.numbers == {DAY: Numbers(DAY, {"PA": 5})}


def test_one_bad_page_of_the_outbox_costs_only_the_rows_on_it(
    store: DeviceStore, path: Path, expected_log: LogWatch
) -> None:
    expected_log("is damaged; it is set aside and built anew")
    rows = [row(seq, b"x" * 1500) for seq in range(1, 101)]
    store.record(rows, Numbers(DAY, {"PA": 100}), START, 101)
    store.close()
    _spoil_leaf_in_the_middle(path, "outbox")
    _, kept = reopened(path)
    assert 80 <= len(kept.outbox) < 100
    assert {each.event.device_seq for each in kept.outbox} >= {1, 100}
    assert kept.numbers[DAY].last["PA"] >= 100


def _pages_of(path: Path, table: str) -> list[int]:
    """The numbers of a table's pages, from what SQLite tells of itself."""
    with closing(sqlite3.connect(path)) as connection:
        root = connection.execute(
            "select rootpage from sqlite_master where name = ?", (table,)
        ).fetchone()[0]
        (size,) = connection.execute("pragma page_size").fetchone()
    raw = path.read_bytes()
    page = raw[(root - 1) * size : root * size]
    # SQLite file format, section 1.6: an interior table page has flag 5 and a cell pointer array.
    assert page[0] == 5
    cells = int.from_bytes(page[3:5], "big")
    pointers = [int.from_bytes(page[12 + 2 * i : 14 + 2 * i], "big") for i in range(cells)]
    return [int.from_bytes(page[pointer : pointer + 4], "big") for pointer in pointers]


def _spoil_pages(path: Path, pages: list[int]) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek((page - 1) * 4096)
            file.write(b"\xa5" * 4096)


def _spoil_table(path: Path, table: str) -> None:
    _spoil_pages(path, _pages_of(path, table))


def _spoil_leaf_in_the_middle(path: Path, table: str) -> None:
    pages = _pages_of(path, table)
    _spoil_pages(path, [pages[len(pages) // 2]])
