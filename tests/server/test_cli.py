# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line, as an administrator uses it."""

from __future__ import annotations

import io
import json
import socket
import stat
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import text

from server.cli import main
from server.installation import install
from server.storage.opening import Database, database_of
from tests.server.kept import kept_by
from tests.server.office import an_office, office_text
from tests.server.running import RunningServer, run_cli


@dataclass(frozen=True)
class Done:
    """What a command came to."""

    returncode: int
    stdout: str
    stderr: str


Cli = Callable[..., Done]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """The command line without a process of its own; ``typed`` is its standard input."""

    def run(*arguments: str, typed: str = "") -> Done:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed + "\n"))
        status = main(arguments)
        told = capsys.readouterr()
        return Done(status, told.out, told.err)

    return run


@pytest.fixture
def office_file(tmp_path: Path) -> Path:
    """An office's file."""
    file = tmp_path / "office.toml"
    file.write_text(office_text(), encoding="utf-8")
    return file


@pytest.fixture
def data(database: Database) -> str:
    """A folder with an office set up."""
    install(database.folder, an_office())
    return str(database.folder)


def rows(data: str, query: str) -> list[tuple[object, ...]]:
    """What the database says."""
    engine = database_of(Path(data)).open_for_reading()
    with engine.begin() as connection:
        found = [tuple(row) for row in connection.execute(text(query))]
    engine.dispose()
    return found


def test_init_prints_a_token_for_each_device_and_keeps_none(
    database: Database, office_file: Path
) -> None:
    folder = database.folder / "new"
    told = json.loads(run_cli("init", "--data", str(folder), "--office", str(office_file)))
    assert told["office"] == "north"
    devices = ["kiosk-a", "kiosk-b", "display", "counter-1", "counter-2"]
    assert sorted(told["devices"]) == sorted(devices)
    assert len(set(told["devices"].values())) == 5
    kept = kept_by(database_of(folder))
    assert b"kiosk-a" in kept
    assert not [token for token in told["devices"].values() if token.encode() in kept]
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    files = [each for each in folder.iterdir() if each.suffix == ".sqlite"]
    assert [stat.S_IMODE(each.stat().st_mode) for each in files] == (
        [0o600] if database.address is None else []
    )


def test_an_office_cannot_be_set_up_twice(cli: Cli, data: str, office_file: Path) -> None:
    done = cli("init", "--data", data, "--office", str(office_file))
    assert done.returncode == 1
    assert "office update" in done.stderr


def test_a_faulty_office_file_is_told_by_key_and_line(cli: Cli, tmp_path: Path) -> None:
    file = tmp_path / "office.toml"
    file.write_text(office_text().replace('prefix = "P"', 'prefix = "I"'), encoding="utf-8")
    done = cli("init", "--data", str(tmp_path / "data"), "--office", str(file))
    assert done.returncode == 1
    assert "services[0].prefix (line" in done.stderr
    assert not (tmp_path / "data").exists()


def test_an_update_gives_tokens_to_new_devices_only(cli: Cli, data: str, office_file: Path) -> None:
    before = rows(data, "select id, token_digest from device")
    office_file.write_text(office_text(counters=3), encoding="utf-8")
    done = cli("office", "update", "--data", data, "--office", str(office_file))
    told = json.loads(done.stdout)
    assert list(told["devices"]) == ["counter-3"]
    assert set(before) < set(rows(data, "select id, token_digest from device"))


def test_an_update_of_an_office_that_is_not_there_is_refused(
    cli: Cli, data: str, office_file: Path
) -> None:
    office_file.write_text(office_text(office="south"), encoding="utf-8")
    done = cli("office", "update", "--data", data, "--office", str(office_file))
    assert done.returncode == 1
    assert "north" in done.stderr


def test_a_clerks_password_is_read_from_standard_input_and_kept_as_argon2id(
    cli: Cli, data: str
) -> None:
    options = ["--data", data, "--clerk", "rima", "--name", "Rima S.", "--skills", "passport"]
    assert cli("clerk", "add", *options, typed="a long password").returncode == 0
    ((name, role, skills, password_hash),) = rows(
        data, "select name, role, skills, password_hash from clerk"
    )
    assert (name, role, skills) == ("Rima S.", "clerk", '["passport"]')
    assert str(password_hash).startswith("$argon2id$")


@pytest.mark.parametrize(
    ("options", "typed", "complaint"),
    [
        ([], "short", "at least 8 characters"),
        (["--skills", "dancing"], "a long password", "it has: passport, certificate"),
        (["--office-id", "south"], "a long password", "north"),
    ],
)
def test_a_clerk_who_cannot_be_added_is_told_why(
    cli: Cli, data: str, options: list[str], typed: str, complaint: str
) -> None:
    who = ["--data", data, "--clerk", "rima", "--name", "Rima S."]
    done = cli("clerk", "add", *who, *options, typed=typed)
    assert done.returncode == 1
    assert complaint in done.stderr
    assert rows(data, "select * from clerk") == []


def test_removing_a_clerk_who_is_not_there_is_told(cli: Cli, data: str) -> None:
    done = cli("clerk", "remove", "--data", data, "--clerk", "rima")
    assert (done.returncode, done.stderr) == (1, "error: north has no clerk rima\n")


def test_a_token_for_an_unknown_device_is_refused_with_those_that_there_are(
    cli: Cli, data: str
) -> None:
    done = cli("device", "token", "--data", data, "--device", "kiosk-z")
    assert done.returncode == 1
    assert "kiosk-a" in done.stderr


def test_serving_nothing_says_what_to_do_first(cli: Cli, database: Database) -> None:
    done = cli("serve", "--data", str(database.folder), "--port", "0")
    assert done.returncode == 1
    assert "create one by: init" in done.stderr


def test_a_port_that_is_taken_is_told(cli: Cli, data: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = cli("serve", "--data", data, "--port", str(taken.getsockname()[1]))
    assert done.returncode == 1
    assert "in use" in done.stderr


def test_a_removed_clerk_is_signed_out_of_a_running_server(server: RunningServer) -> None:
    server.add_clerk("leaver")
    device = server.counter(2, "leaver")
    assert device.get("log").status_code == 200
    run_cli("clerk", "remove", "--data", str(server.data), "--clerk", "leaver")
    server.wait_until(lambda: device.get("log").status_code == 401)
    assert server.device("counter-2").sign_in("leaver").status_code == 401
