# SPDX-License-Identifier: GPL-3.0-or-later
"""What was backed up comes back as it was, from either database into either, or not at all."""

from __future__ import annotations

import stat
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from alembic import command
from sqlalchemy import text

from common.domain.epochs import restored_epoch
from common.domain.identifiers import OfficeId
from common.domain.numbering import day_of_ticket
from common.storage.system import SystemClock
from common.wire.events import Position
from common.wire.messages import Outcome
from server.backup.backup_file import filling, seal
from server.backup.restoring import restore_backup
from server.backup.taking import take_backup
from server.installation import InstallationError
from server.storage.opening import Database
from server.storage.schema import migrations
from server.storage.sqlite import FILE_NAME
from tests.server.backup.conftest import Cli
from tests.server.backup.looking import epoch_of, looking, rows, without_epoch
from tests.server.desk import KIOSK, Desk, Pen, outcomes, refused
from tests.server.office import OFFICE_ID, an_office

NORTH = OfficeId(OFFICE_ID)
NOW = datetime(2026, 3, 4, 8, 0, tzinfo=UTC)


@pytest.fixture
def backup(office: Desk, database: Database, tmp_path: Path) -> Path:
    """A backup of the office."""
    file = tmp_path / "backup.sqlite"
    take_backup(database, file, SystemClock())
    return file


def test_everything_comes_back_and_the_log_goes_on_in_a_new_epoch(
    office: Desk, database: Database, backup: Path, empty: Database
) -> None:
    restored = restore_backup(backup, empty, office.clock.now())
    head = office.entries()[-1].position
    assert restored.heads == {NORTH: head}
    assert without_epoch(rows(empty)) == without_epoch(rows(database))
    assert (head.epoch, epoch_of(empty)) == (1, restored_epoch(1, office.clock.now()))


def test_a_backup_that_is_restored_again_goes_on_in_yet_another_epoch(
    office: Desk, backup: Path, empty: Database, tmp_path: Path
) -> None:
    first = Database(tmp_path / "first")
    restore_backup(backup, first, office.clock.now())
    restore_backup(backup, empty, office.clock.now() + timedelta(hours=1))
    assert office.entries()[-1].epoch < epoch_of(first) < epoch_of(empty)


def test_a_server_restored_second_takes_no_place_in_the_firsts_log_for_one_in_its_own(
    office: Desk, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    places: list[Position] = []
    for hours in (1, 2):
        folder = tmp_path / f"restored-{hours}"
        at = office.clock.now() + timedelta(hours=hours)
        restore_backup(backup, Database(folder), at)
        desk = Desk(folder, office.clock, source=8 + hours)
        desk.open(2)
        places.append(desk.entries()[-1].position)
        assert not any(desk.ledger.standing.knows(each) for each in places[:-1])
        desk.close()
    assert places == sorted(places)


def test_a_restored_office_goes_on(
    cli: Cli, backup: Path, tmp_path: Path, office: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    folder = tmp_path / "another machine"
    assert cli("restore", "--from", backup, "--data", folder).status == 0
    desk = Desk(folder, office.clock, source=9)
    assert desk.state == office.state
    desk.open(2)
    assert desk.entries()[-1].position == Position(epoch_of(Database(folder)), 1)
    desk.close()
    assert cli("verify", "--data", folder).status == 0


@pytest.mark.parametrize("days_later", [0, 1], ids=["same day", "next day"])
def test_on_the_day_of_its_return_the_server_gives_out_no_numbers_for_some_are_out_there(
    days_later: int,
    cli: Cli,
    office: Desk,
    backup: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    lost, folder = office.issue(), tmp_path / "another machine"
    assert cli("restore", "--from", backup, "--data", folder).status == 0
    office.clock.advance(timedelta(days=days_later))
    for source in (8, 9):
        desk = Desk(folder, office.clock, source)
        reply = desk.give(desk.issuing().message.command, KIOSK)
        assert refused(reply).reason == "numbers_unsure"
        assert lost not in desk.state.tickets
        desk.open(2)
        desk.close()
    office.clock.advance(timedelta(days=1))
    desk = Desk(folder, office.clock, source=10)
    assert day_of_ticket(desk.issue()) > day_of_ticket(lost)
    desk.close()


def test_every_process_of_the_server_knows_the_day_of_its_return(
    cli: Cli, office: Desk, backup: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    folder = tmp_path / "another machine"
    assert cli("restore", "--from", backup, "--data", folder).status == 0
    one, other = Desk(folder, office.clock, source=8), Desk(folder, office.clock, source=9)
    pen = Pen(one, "kiosk-a", source=70)
    late = pen.issued("PA901", at=office.clock.now() - timedelta(days=1))
    assert outcomes(one, pen, late) == [(Outcome.ACCEPTED, None)]
    assert one.entries()[-1].position == Position(epoch_of(Database(folder)), 1)
    for desk in (one, other):
        reply = desk.give(desk.issuing().message.command, KIOSK)
        assert refused(reply).reason == "numbers_unsure"
        desk.close()


def test_a_database_put_back_by_its_own_means_goes_on_in_a_new_epoch_too(
    cli: Cli, office: Desk, database: Database
) -> None:
    before, head = rows(database), office.entries()[-1].position
    done = cli("restored", "--data", database.folder)
    assert (done.status, msgspec.json.decode(done.said)) == (0, {"heads": {NORTH: str(head)}})
    assert without_epoch(rows(database)) == without_epoch(before)
    desk = Desk(database.folder, office.clock, source=9)
    desk.open(2)
    assert desk.entries()[-1].position == Position(epoch_of(database), 1)
    desk.close()
    assert cli("verify", "--data", database.folder).status == 0


def test_a_database_that_holds_an_office_is_not_touched(
    office: Desk, database: Database, backup: Path
) -> None:
    before = rows(database)
    office.issue()
    with pytest.raises(InstallationError, match="holds north already"):
        restore_backup(backup, database, NOW)
    assert len(rows(database)["entry"]) == len(before["entry"]) + 1


def test_only_the_owner_can_read_a_backup_and_what_is_restored_from_it(
    backup: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "restored"
    restore_backup(backup, Database(folder), NOW)
    modes = {
        each: stat.S_IMODE(each.stat().st_mode) for each in (backup, folder, *folder.iterdir())
    }
    assert modes == {backup: 0o600, folder: 0o700, folder / FILE_NAME: 0o600}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_whichever_byte_is_changed_nothing_else_is_ever_restored(
    office: Desk, database: Database, backup: Path, tmp_path: Path
) -> None:
    whole, there = backup.read_bytes(), without_epoch(rows(database))
    refused = []
    # Most of a small file is empty: there is nothing to change.
    written = [place for place, byte in enumerate(whole) if byte]
    for n, place in enumerate(written[:: len(written) // 60]):
        spoilt = tmp_path / f"spoilt-{n}.sqlite"
        spoilt.write_bytes(whole[:place] + bytes((whole[place] ^ 0x15,)) + whole[place + 1 :])
        target = Database(tmp_path / f"target-{n}")
        try:
            restore_backup(spoilt, target, NOW)
        except InstallationError as error:
            refused.append(str(error))
            assert not target.is_there()
        else:
            assert without_epoch(rows(target)) == there
    assert len(refused) > 30
    assert all("damaged" in each or "no backup" in each for each in refused)


@pytest.mark.usefixtures("office")
def test_a_schema_of_which_a_letter_has_changed_is_told_as_damage(
    database: Database, backup: Path, tmp_path: Path
) -> None:
    assert database.is_there()
    spoilt = tmp_path / "spoilt.sqlite"
    spoilt.write_bytes(backup.read_bytes().replace(b" BLOB", b" BLOC"))
    with pytest.raises(InstallationError, match="damaged"):
        restore_backup(spoilt, Database(tmp_path / "target"), NOW)


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\x00" + bytes(5000)])
def test_what_is_no_backup_is_refused(cli: Cli, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    done = cli("restore", "--from", file, "--data", tmp_path / "new")
    assert done.status == 1
    assert done.complained.startswith(f"error: {file} is ")
    assert not (tmp_path / "new").exists()


def test_a_file_that_is_not_there_is_named(cli: Cli, tmp_path: Path) -> None:
    done = cli("restore", "--from", tmp_path / "gone", "--data", tmp_path / "new")
    assert (done.status, done.complained) == (1, f"error: there is no file {tmp_path / 'gone'}\n")


def test_a_copy_of_the_servers_own_file_is_no_backup(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    done = cli("restore", "--from", _first_version(tmp_path), "--data", tmp_path / "new")
    assert "is no backup of Nobat" in done.complained


def test_a_backup_of_an_earlier_version_is_brought_up_to_date(
    tmp_path: Path, empty: Database
) -> None:
    file = _first_version(tmp_path)
    with filling(file) as engine, engine.begin() as connection:
        seal(connection, SystemClock().now(), "0.0.1")
    restore_backup(file, empty, NOW)
    with looking(empty) as connection:
        found = connection.execute(text("select id, sequenced, epoch from office")).all()
    assert [tuple(row) for row in found] == [(OFFICE_ID, "here", restored_epoch(1, NOW))]


def _first_version(folder: Path) -> Path:
    """A database as the first version made it."""
    file = folder / "first.sqlite"
    with filling(file) as engine, engine.begin() as connection:
        config = migrations()
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(
            text("insert into office (id, set_up, epoch, revision) values (:id, :text, 1, 1)"),
            {"id": OFFICE_ID, "text": msgspec.json.encode(an_office()).decode()},
        )
    return file
