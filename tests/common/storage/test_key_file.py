# SPDX-License-Identifier: GPL-3.0-or-later
"""A device stays the one it is, whatever becomes of its database."""

from __future__ import annotations

import stat
from pathlib import Path

from common.storage.kept import Finding, Kept
from common.storage.store import DeviceStore
from tests.common.storage.conftest import reopened
from tests.fakes import FakeClock
from tests.log_watch import LogWatch

KEY, PUBLIC = b"s" * 32, b"p" * 32


def test_a_key_outlives_a_database_of_which_nothing_can_be_read(
    store: DeviceStore, path: Path, expected_log: LogWatch
) -> None:
    expected_log("database is damaged")
    store.keep_signing_key(KEY, PUBLIC)
    store.close()
    path.write_bytes(b"\xde\xad\xbe\xef" * 1000)
    again = DeviceStore(path, FakeClock())
    kept = again.open()
    again.close()
    assert isinstance(kept, Kept)
    assert Finding.REBUILT in kept.findings
    assert kept.meta.signing_key == KEY


def test_a_key_from_before_there_was_a_second_place_for_it_gets_one(
    store: DeviceStore, path: Path
) -> None:
    store.keep_signing_key(KEY, PUBLIC)
    store.close()
    path.with_name("signing.key").unlink()
    again, kept = reopened(path)
    again.close()
    assert kept.meta.signing_key == KEY
    assert path.with_name("signing.key").read_bytes() == KEY


def test_nobody_else_may_read_the_key(store: DeviceStore, path: Path) -> None:
    store.keep_signing_key(KEY, PUBLIC)
    mode = stat.S_IMODE(path.with_name("signing.key").stat().st_mode)
    assert mode == stat.S_IRUSR | stat.S_IWUSR


def test_half_a_key_is_none(store: DeviceStore, path: Path) -> None:
    store.close()
    path.unlink()
    path.with_name("signing.key").write_bytes(KEY[:16])
    again, kept = reopened(path)
    again.close()
    assert kept.meta.signing_key is None


def test_a_key_that_has_no_second_place_is_kept_in_the_database(
    store: DeviceStore, path: Path
) -> None:
    path.with_name("signing.key").mkdir()
    store.keep_signing_key(KEY, PUBLIC)
    store.close()
    again, kept = reopened(path)
    again.close()
    assert kept.meta.signing_key == KEY
