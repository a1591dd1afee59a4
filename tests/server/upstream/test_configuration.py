# SPDX-License-Identifier: GPL-3.0-or-later
"""``server.toml``: what is wrong in it is told by key, with the mend."""

from __future__ import annotations

import io
import stat
from pathlib import Path

import pytest

from common.domain.identifiers import OfficeId
from server.cli import main
from server.configuration import (
    SERVER_FILE,
    TOKEN_FILE,
    ServerSettings,
    TokensFrom,
    UpstreamSettings,
    read_configuration,
    read_token,
    write_upstream,
)
from server.installation import InstallationError, install
from tests.server.office import an_office

UPSTREAM = UpstreamSettings("https://centre.example", OfficeId("north"), TokensFrom.OFFICE)


def test_without_a_file_a_server_keeps_to_itself(tmp_path: Path) -> None:
    assert read_configuration(tmp_path) == ServerSettings()


def test_what_is_written_can_be_read_and_leaves_the_rest(tmp_path: Path) -> None:
    (tmp_path / SERVER_FILE).write_text("[retention]\ndays = 400\n", encoding="utf-8")
    write_upstream(tmp_path, UPSTREAM, "secret")
    read = read_configuration(tmp_path)
    assert read.upstream == UPSTREAM
    assert read.retention_days == 400
    assert read_token(tmp_path) == "secret"
    for name in (SERVER_FILE, TOKEN_FILE):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600
    assert "secret" not in (tmp_path / SERVER_FILE).read_text("utf-8")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[upstream", "not TOML"),
        ('[upstream]\nurl = "https://c.example"', "office"),
        ('[upstream]\nurl = 7\noffice = "n"', "upstream.url: Expected `str`"),
        ('[upstream]\nurl = "centre"\noffice = "n"', "upstream.url: expected http"),
        ('[upstream]\nurl = "https://c.example/x"\noffice = "n"', "without a path"),
        ('[upstream]\nurl = "https://c.example"\noffice = ""', "upstream.office"),
        ('[upstream]\nurl = "https://c"\noffice = "n"\ndevices = "us"', "upstream.devices"),
        ("[upsteam]", "unknown field `upsteam`"),
        ("[retention]\ndays = 1", "retention.days: expected 2 or more"),
        ('[retention]\ndays = "all"', "retention.days: Expected `int`"),
    ],
)
def test_a_fault_is_told_by_file_and_key(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / SERVER_FILE).write_text(text, encoding="utf-8")
    with pytest.raises(InstallationError) as told:
        read_configuration(tmp_path)
    assert SERVER_FILE in str(told.value)
    assert said in str(told.value)


def test_a_server_without_its_token_says_how_to_write_it(tmp_path: Path) -> None:
    with pytest.raises(InstallationError, match="upstream"):
        read_token(tmp_path)


@pytest.mark.parametrize(
    ("options", "typed", "complaint"),
    [
        (["--url", "http://127.0.0.1:9"], "", "standard input"),
        (["--url", "not an address"], "secret", "upstream.url"),
        (["--url", "http://127.0.0.1:9", "--office-id", "south"], "secret", "north"),
    ],
)
def test_an_office_that_cannot_be_put_under_a_centre_is_told_why(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    typed: str,
    complaint: str,
) -> None:
    install(tmp_path, an_office())
    monkeypatch.setattr("sys.stdin", io.StringIO(typed + "\n"))
    assert main(["upstream", "--data", str(tmp_path), *options]) == 1
    assert complaint in capsys.readouterr().err
    assert not (tmp_path / TOKEN_FILE).exists()


@pytest.mark.parametrize(
    ("options", "complaint"),
    [([], "--office-id"), (["--office-id", "north"], "cannot be reached")],
)
def test_the_first_set_up_needs_the_centre(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    complaint: str,
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    data = tmp_path / "fresh"
    command = ["upstream", "--data", str(data), "--url", "http://127.0.0.1:9", *options]
    assert main(command) == 1
    assert complaint in capsys.readouterr().err
    assert not data.exists()


@pytest.mark.parametrize(
    ("command", "complaint"),
    [
        (["office-server", "remove"], "north has no server of its own"),
        (["operator", "remove", "--operator", "hala"], "there is no operator hala"),
    ],
)
def test_what_is_not_there_cannot_be_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str], complaint: str
) -> None:
    install(tmp_path, an_office())
    assert main([*command, "--data", str(tmp_path)]) == 1
    assert complaint in capsys.readouterr().err
