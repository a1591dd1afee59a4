# SPDX-License-Identifier: GPL-3.0-or-later
"""An office server under a centre, real processes both, with a line between that can be cut."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec
import requests

from common.domain.identifiers import OfficeId
from common.storage.system import SystemClock, UuidIds
from common.wire.events import LogEntry, Position
from server.cli import main
from server.storage import log
from server.storage.opening import VARIABLE, database_of
from server.upstream.joining import add_office_server, join
from tests.server.office import OFFICE_ID, office_text
from tests.server.running import Device, RunningServer
from tests.server.upstream.line_between import LineBetween

IDS = UuidIds()
_WHOLE = 1_000_000
_CATCHING_UP_S = 30.0


@contextmanager
def in_office() -> Iterator[None]:
    """Commands and databases are the office's: it uses SQLite, whatever the centre does."""
    before = os.environ.pop(VARIABLE, None)
    try:
        yield
    finally:
        if before is not None:
            os.environ[VARIABLE] = before


@dataclass(frozen=True, slots=True)
class Pair:
    """The centre uses the database of the environment, the office a file."""

    centre: RunningServer
    office: RunningServer
    line: LineBetween

    def issue(self, times: int = 1) -> None:
        """Have tickets issued in the office."""
        kiosk = self.office.device("kiosk-a")
        for _ in range(times):
            answer = issue_at(kiosk)
            assert answer.status_code == 200, answer.text

    def office_log(self) -> list[LogEntry]:
        """The whole log in the office."""
        with in_office():
            return whole_log(self.office.data)

    def centre_log(self) -> list[LogEntry]:
        """The whole copy at the centre."""
        return whole_log(self.centre.data)

    def wait_until_equal(self) -> None:
        """The copy says the same as the log, to the last byte."""
        self.office.wait_until(
            lambda: len(self.centre_log()) == len(self.office_log()), _CATCHING_UP_S
        )
        assert msgspec.json.encode(self.centre_log()) == msgspec.json.encode(self.office_log())

    def at_centre(self, *arguments: str) -> None:
        """A command of an administrator at the centre."""
        command, action, *rest = arguments
        assert main([command, action, "--data", str(self.centre.data), *rest]) == 0


def issue_at(kiosk: Device) -> requests.Response:
    """A ticket of the server's own series."""
    return kiosk.command(
        "issue_ticket", IDS.new(), service="passport", priority_class="plain", language="en"
    )


def whole_log(data: Path, office: str = OFFICE_ID) -> list[LogEntry]:
    """All that a server's database holds of an office's log."""
    engine = database_of(data).open_for_reading()
    try:
        with engine.begin() as connection:
            return log.after(connection, OfficeId(office), Position(), _WHOLE)
    finally:
        engine.dispose()


@contextmanager
def running_centre(folder: Path) -> Iterator[RunningServer]:
    """A centre that knows the office of ``tests.server.office``."""
    office_file = folder / "office.toml"
    office_file.write_text(office_text(), encoding="utf-8")
    with RunningServer.set_up(folder / "centre", office_file) as centre:
        yield centre


@contextmanager
def running_pair(folder: Path) -> Iterator[Pair]:
    """Both, the office's server set up from what the centre knows."""
    with running_centre(folder) as centre, LineBetween(centre.port) as line:
        office, token = add_office_server(centre.data, None)
        data = folder / "office"
        centre.wait_until(lambda: _lets_in(centre, token))
        with in_office():
            join(data, line.url, office, token, SystemClock())
            server = RunningServer(data, office, centre.tokens)
        with server:
            yield Pair(centre, server, line)


def _lets_in(centre: RunningServer, token: str) -> bool:
    answer = requests.get(
        f"{centre.office_url}/replica", headers={"Authorization": f"Bearer {token}"}, timeout=10
    )
    return answer.status_code == 200
