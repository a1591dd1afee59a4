# SPDX-License-Identifier: GPL-3.0-or-later
"""What is changed at the centre arrives in the office, and nothing in the office waits for it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.system import SystemClock
from server.cli import main
from server.configuration import TokensFrom, read_configuration, read_token
from server.installation import InstallationError, enrol
from server.storage.opening import Database
from server.upstream.joining import add_office_server, join
from tests.fakes import FakeClock
from tests.server.desk import Desk, ticket_of
from tests.server.office import office_text
from tests.server.running import PASSWORD, RunningServer
from tests.server.upstream.line_between import Carries, LineBetween
from tests.server.upstream.pair import IDS, Pair, in_office, issue_at, running_centre, whole_log

_PATIENCE_S = 45.0


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Sets what a command reads from standard input."""
    return lambda text: monkeypatch.setattr("sys.stdin", io.StringIO(text + "\n"))


def test_devices_and_clerks_of_the_centre_are_let_in_by_the_office(pair: Pair) -> None:
    pair.centre.add_clerk("rima")
    device = pair.office.device("counter-1")
    pair.office.wait_until(lambda: device.sign_in("rima").ok, _PATIENCE_S)
    pair.at_centre("clerk", "remove", "--clerk", "rima")
    pair.office.wait_until(lambda: device.get("log").status_code == 401, _PATIENCE_S)


def test_a_changed_set_up_reaches_running_devices(pair: Pair, tmp_path: Path) -> None:
    changed = tmp_path / "changed.toml"
    changed.write_text(office_text().replace("North Office", "Northern Office"), encoding="utf-8")
    kiosk = pair.office.device("kiosk-a")
    with kiosk.stream() as events:
        first = next(each["data"] for each in events if each["event"] == "configuration")
        pair.at_centre("office", "update", "--office", str(changed))
        second = next(each["data"] for each in events if each["event"] == "configuration")
    assert first != second
    assert kiosk.get("configuration").json()["office"]["names"]["en"] == "Northern Office"


def test_changes_made_while_the_line_was_dead_arrive_when_it_is_back(pair: Pair) -> None:
    pair.line.carry(Carries.NOTHING)
    pair.centre.add_clerk("rima")
    device = pair.office.device("counter-1")
    assert device.sign_in("rima").status_code == 401
    pair.line.carry(Carries.EVERYTHING)
    pair.office.wait_until(lambda: device.sign_in("rima").ok, _PATIENCE_S)


def test_who_did_not_change_stays_signed_in(pair: Pair) -> None:
    pair.centre.add_clerk("rima")
    rima, omar = pair.office.device("counter-1"), pair.office.device("counter-2")
    pair.office.wait_until(lambda: rima.sign_in("rima").ok, _PATIENCE_S)
    pair.centre.add_clerk("omar")
    pair.office.wait_until(lambda: omar.sign_in("omar").ok, _PATIENCE_S)
    assert rima.get("log").ok


def test_a_device_enrolled_anew_at_the_centre_is_let_in_by_its_new_token_only(
    pair: Pair, capsys: pytest.CaptureFixture[str]
) -> None:
    old = pair.office.device("kiosk-a")
    pair.at_centre("device", "token", "--device", "kiosk-a")
    pair.office.tokens["kiosk-a"] = json.loads(capsys.readouterr().out)["devices"]["kiosk-a"]
    new = pair.office.device("kiosk-a")
    pair.office.wait_until(lambda: issue_at(new).ok, _PATIENCE_S)
    assert issue_at(old).status_code == 401


def test_what_is_kept_at_the_centre_is_not_changed_in_the_office(
    pair: Pair,
    typed: Callable[[str], None],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    data = ["--data", str(pair.office.data)]
    file = tmp_path / "office.toml"
    with in_office():
        for arguments in (
            ["clerk", "add", *data, "--clerk", "rima", "--name", "Rima"],
            ["clerk", "remove", *data, "--clerk", "rima"],
            ["office", "update", *data, "--office", str(file)],
            ["device", "token", *data, "--device", "kiosk-a"],
        ):
            typed(PASSWORD)
            assert main(arguments) == 1
            assert pair.line.url in capsys.readouterr().err


def test_an_office_that_was_there_before_keeps_its_log_and_its_tokens(
    tmp_path: Path, database: Database
) -> None:
    with in_office():
        file = tmp_path / "before.toml"
        file.write_text(office_text(), encoding="utf-8")
        office = RunningServer.set_up(tmp_path / "office", file)
        with office:
            assert issue_at(office.device("kiosk-a")).ok
    with running_centre(tmp_path) as centre, LineBetween(centre.port) as line:
        _, token = add_office_server(centre.data, None)
        with in_office():
            join(office.data, line.url, None, token, SystemClock())
            assert read_configuration(office.data).upstream is not None
            office.start()
        try:
            assert issue_at(office.device("kiosk-a")).ok
            pair = Pair(centre, office, line)
            pair.wait_until_equal()
        finally:
            office.kill()
        with in_office():
            upstream = read_configuration(office.data).upstream
        assert upstream is not None
        assert upstream.devices is TokensFrom.OFFICE


def test_a_new_office_server_goes_on_from_the_centres_copy_in_a_new_epoch(
    tmp_path: Path, database: Database
) -> None:
    data = tmp_path / "centre"
    months_ago = Desk(data, FakeClock())
    tickets = [months_ago.issue() for _ in range(7)]
    months_ago.close()
    tokens = {"kiosk-a": enrol(data, DeviceId("kiosk-a"), None)[DeviceId("kiosk-a")]}
    _, token = add_office_server(data, None)
    with RunningServer(data, "north", {}) as centre, LineBetween(centre.port) as line:
        with in_office():
            join(tmp_path / "office", line.url, OfficeId("north"), token, SystemClock())
            office = RunningServer(tmp_path / "office", "north", tokens)
        with office:
            pair = Pair(centre, office, line)
            kiosk = office.device("kiosk-a")
            # The server before may have given out numbers today that nobody has told of.
            assert issue_at(kiosk).json()["reason"] == "numbers_unsure"
            assert kiosk.command("raise_alert", IDS.new(), alert="paper_low").status_code == 200
            pair.wait_until_equal()
    log = whole_log(data)
    assert [ticket_of(each) for each in log if each.event.type == "ticket_issued"][:7] == tickets
    assert {each.epoch for each in log[: len(tickets) + 1]} == {1}
    assert log[-1].epoch > 1


def test_on_the_day_on_which_a_server_was_lost_none_goes_on_from_the_centres_copy(
    pair: Pair, tmp_path: Path
) -> None:
    pair.issue(1)
    pair.wait_until_equal()
    token = read_token(pair.office.data)
    with pytest.raises(InstallationError, match="promote"), in_office():
        join(tmp_path / "fresh", pair.line.url, OfficeId("north"), token, SystemClock())
    assert not (tmp_path / "fresh").exists()
