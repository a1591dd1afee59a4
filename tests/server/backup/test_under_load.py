# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of a real server at work; backups that are killed, and disks that are full."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from threading import Event
from typing import Any

import psutil
import pytest

from common.storage.system import UuidIds
from server.storage.opening import VARIABLE, Database
from tests.server.backup.conftest import Cli
from tests.server.backup.looking import log_of
from tests.server.desk import Desk
from tests.server.running import Device, RunningServer, run_cli, running_server

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}
ROOT = Path(__file__).resolve().parents[3]
SERVER = (sys.executable, "-m", "server")
FULL_AT = 60_000
"""Bytes: less than the tables of an empty database take."""


@pytest.fixture
def server(database: Database, tmp_path: Path) -> Iterator[RunningServer]:
    """A real server of one's own, on either database."""
    with running_server(tmp_path) as server:
        yield server


def issue(kiosk: Device, ended: Event) -> int:
    """Issue tickets, a hundred in a second at most, until told to end; how many."""
    count = 0
    while not ended.wait(0.01):
        assert kiosk.command("issue_ticket", IDS.new(), **PASSPORT).status_code == 200
        count += 1
    return count


def test_each_backup_of_a_server_at_work_is_sound_and_the_beginning_of_its_log(
    server: RunningServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = [tmp_path / f"backup-{n}.sqlite" for n in range(2)]
    kiosk, ended = server.device("kiosk-a"), Event()
    with ThreadPoolExecutor(2) as threads:
        running = [threads.submit(issue, server.device("kiosk-a"), ended) for _ in range(2)]
        try:
            for file in files:
                run_cli("backup", "--data", str(server.data), "--to", str(file))
        finally:
            ended.set()
        issued = sum(each.result() for each in running)
    whole = kiosk.entries()
    assert len(whole) == issued + 1
    monkeypatch.delenv(VARIABLE, raising=False)
    held = [_restored(file, tmp_path) for file in files]
    assert all(whole[: len(log)] == log for log in held)
    lengths = [len(log) for log in held]
    assert lengths == sorted(set(lengths))
    assert lengths[-1] < len(whole)


def _restored(file: Path, folder: Path) -> list[dict[str, Any]]:
    """The log that a backup holds, once restored into an empty folder and found sound."""
    target = folder / f"restored {file.stem}"
    run_cli("restore", "--from", str(file), "--data", str(target))
    found = log_of(Database(target))
    sound = json.loads(run_cli("verify", "--data", str(target)))
    assert sound["north"]["entries"] == len(found)
    return found


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_killed_backup_leaves_nothing_that_could_be_taken_for_one(
    office: Desk, tmp_path: Path, cli: Cli
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    file = folder / "backup.sqlite"
    command = (*SERVER, "backup", "--data", str(office.folder), "--to", str(file))
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as running:
        RunningServer.wait_until(lambda: any(_size(each) for each in folder.iterdir()))
        running.kill()
        assert running.wait(10) != 0
    (left,) = folder.iterdir()
    assert left.suffix == ".partial"
    done = cli("restore", "--from", left, "--data", tmp_path / "new")
    assert done.status == 1
    long_ago = office.clock.now().timestamp()
    os.utime(left, (long_ago, long_ago))
    assert cli("backup", "--data", office.folder, "--to", file).status == 0
    assert list(folder.iterdir()) == [file]


def _size(file: Path) -> int:
    return file.stat().st_size


def test_a_full_disk_is_told_and_leaves_nothing(office: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    file = folder / "backup.sqlite"
    limit = (FULL_AT, resource.RLIM_INFINITY)
    done = subprocess.run(
        (*SERVER, "backup", "--data", str(office.folder), "--to", str(file)),
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        # A file may not grow beyond this: writing fails as on a full disk.
        preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, limit),
    )
    assert done.returncode == 1
    assert done.stderr.startswith("error: the database: ")
    assert list(folder.iterdir()) == []


def test_a_restore_onto_a_full_disk_leaves_a_folder_that_can_be_restored_into(
    office: Desk, tmp_path: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, folder = tmp_path / "backup.sqlite", tmp_path / "new"
    assert cli("backup", "--data", office.folder, "--to", file).status == 0
    monkeypatch.delenv(VARIABLE, raising=False)
    process = psutil.Process()
    before = process.rlimit(resource.RLIMIT_FSIZE)
    process.rlimit(resource.RLIMIT_FSIZE, (FULL_AT, before[1]))
    try:
        full = cli("restore", "--from", file, "--data", folder)
    finally:
        process.rlimit(resource.RLIMIT_FSIZE, before)
    assert full.status == 1
    assert not list(folder.glob("*.partial"))
    assert cli("restore", "--from", file, "--data", folder).status == 0
    assert len(log_of(Database(folder))) == len(office.entries())


def test_a_backup_never_replaces_another_file(office: Desk, tmp_path: Path, cli: Cli) -> None:
    file = tmp_path / "precious"
    file.write_text("precious")
    done = cli("backup", "--data", office.folder, "--to", file)
    assert done.status == 1
    assert "is there already" in done.complained
    assert file.read_text() == "precious"


def test_a_folder_that_is_not_there_is_told(office: Desk, tmp_path: Path, cli: Cli) -> None:
    done = cli("backup", "--data", office.folder, "--to", tmp_path / "gone" / "backup")
    assert done.status == 1
    assert done.complained.startswith("error: ")


def test_a_database_of_another_version_is_not_backed_up(
    office: Desk, database: Database, tmp_path: Path, cli: Cli
) -> None:
    engine = database.open_for_writing()
    with engine.begin() as connection:
        connection.exec_driver_sql("update alembic_version set version_num = '0000'")
    engine.dispose()
    done = cli("backup", "--data", database.folder, "--to", tmp_path / "backup")
    assert done.status == 1
    assert "start the server once" in done.complained
    assert list(tmp_path.glob("*backup*")) == []
