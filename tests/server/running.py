# SPDX-License-Identifier: GPL-3.0-or-later
"""A real server process for tests: set up, started, killed and started again at will."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from copy import copy
from functools import cache
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Any, Self

import requests

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, ServiceCode
from common.wire.office_file import FileProblems, describe, load_office
from server.installation import add_clerk, install
from server.security.passwords import hash_password
from server.storage.clerks import StoredClerk
from tests.server.office import OFFICE_ID, office_text

PASSWORD = "correct horse"
_ROOT = Path(__file__).resolve().parents[2]
_SERVER = (sys.executable, "-m", "server")
_STOP_S = 15
_ASK_EVERY_S = 0.05


class RunningServer:
    """One server on a free port of the loopback interface, with its data in a folder."""

    def __init__(
        self,
        data: Path,
        office: str,
        tokens: Mapping[str, str],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Serve what is set up in ``data``; nothing runs yet."""
        self.data = data
        self._log = data.parent / f"{data.name}.log"
        self.office = office
        self.tokens = dict(tokens)
        self.port = _free_port()
        self._environment = {**os.environ, **(environment or {})}
        self._process: subprocess.Popen[str] | None = None

    @classmethod
    def set_up(cls, data: Path, office_file: Path) -> Self:
        """Set the office of ``office_file`` up in ``data``."""
        office = load_office(office_file)
        assert not isinstance(office, FileProblems), describe(office)
        return cls(data, office.id, {str(d): t for d, t in install(data, office).items()})

    def beside(self) -> RunningServer:
        """Another process of this server, on the same database, with a port of its own."""
        other = copy(self)
        other.port = _free_port()
        other._log = self.data.parent / f"{self.data.name}-{other.port}.log"
        other._process = None
        return other

    @property
    def url(self) -> str:
        """Where it answers, without a path; the same after a restart."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def office_url(self) -> str:
        """Where the office's part of the API is."""
        return f"{self.url}/api/v1/offices/{self.office}"

    @property
    def process(self) -> subprocess.Popen[str]:
        """The running process."""
        assert self._process is not None
        return self._process

    def start(self) -> None:
        """Start it and wait until it answers."""
        with self._log.open("a") as log:
            self._process = subprocess.Popen(
                [*_SERVER, "serve", "--data", str(self.data), "--port", str(self.port)],
                cwd=_ROOT,
                env=self._environment,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        assert self._process.stdout is not None
        told = self._process.stdout.readline()
        assert told, f"the server did not start:\n{self.log()}"
        assert json.loads(told) == {"url": self.url}

    def kill(self) -> None:
        """End it without any warning (SIGKILL, where there is one)."""
        self.process.kill()
        self._reap()

    def stop(self) -> int:
        """Ask it to end (SIGTERM) and wait; its exit status."""
        self.process.send_signal(signal.SIGTERM)
        return self._reap()

    def restart(self) -> None:
        """Kill it and start it again."""
        self.kill()
        self.start()

    def log(self) -> str:
        """What it has written to its log."""
        return self._log.read_text()

    def add_clerk(
        self,
        clerk: str,
        role: Role = Role.CLERK,
        skills: Sequence[str] | None = None,
        password: str = PASSWORD,
    ) -> None:
        """Add a clerk, or change one."""
        can_do = None if skills is None else tuple(ServiceCode(each) for each in skills)
        stored = StoredClerk(ClerkId(clerk), clerk.title(), role, can_do, _hash_of(password))
        add_clerk(self.data, stored, None)

    @staticmethod
    def wait_until(condition: Callable[[], bool], seconds: float = 10.0) -> None:
        """Ask again and again until ``condition`` holds; fails the test if it never does."""
        ticks = Event()
        for _ in range(round(seconds / _ASK_EVERY_S)):
            if condition():
                return
            ticks.wait(_ASK_EVERY_S)
        message = f"did not come about within {seconds} s"
        raise AssertionError(message)

    def device(self, device: str) -> Device:
        """A device of the office, with its token."""
        return Device(self, self.tokens[device])

    def counter(self, number: int, clerk: str, password: str = PASSWORD) -> Device:
        """A counter at which ``clerk`` is signed in."""
        device = self.device(f"counter-{number}")
        device.sign_in(clerk, password)
        return device

    def _reap(self) -> int:
        process, self._process = self.process, None
        with process:
            return process.wait(_STOP_S)

    def __enter__(self) -> RunningServer:
        """Start it."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it, if it still runs."""
        if self._process is not None:
            self.kill()


class Device:
    """Asks the server as one device does."""

    def __init__(self, server: RunningServer, token: str) -> None:
        """Talk to ``server`` with a device's token."""
        self.server = server
        self.http = requests.Session()
        self.http.headers["Authorization"] = f"Bearer {token}"

    def sign_in(self, clerk: str, password: str = PASSWORD) -> requests.Response:
        """Sign a clerk in; later requests carry the session."""
        answer = self.post("sessions", {"clerk": clerk, "password": password})
        if answer.status_code == 200:
            self.http.headers["Nobat-Session"] = answer.json()["token"]
        return answer

    def command(self, kind: str, command_id: str, **fields: object) -> requests.Response:
        """Give a command."""
        return self.post("commands", {"id": command_id, "type": kind, **fields})

    def post(self, path: str, message: object) -> requests.Response:
        """POST to the office's part of the API."""
        return self.http.post(f"{self.server.office_url}/{path}", json=message, timeout=20)

    def get(self, path: str, **headers: str) -> requests.Response:
        """GET from the office's part of the API."""
        url = f"{self.server.office_url}/{path}"
        return self.http.get(url, headers=headers, timeout=20)

    def entries(self, after: str = "0.0") -> list[dict[str, Any]]:
        """The whole log after a position."""
        found: list[dict[str, Any]] = []
        while page := self.get(f"log?after={after}&limit=1000").json()["entries"]:
            found += page
            after = f"{page[-1]['epoch']}.{page[-1]['seq']}"
        return found

    @contextmanager
    def stream(self, **headers: str) -> Iterator[Iterator[dict[str, str]]]:
        """The office's stream, as an iterator over its events."""
        url = f"{self.server.office_url}/stream"
        with self.http.get(url, headers=headers, stream=True, timeout=(3, 20)) as answer:
            answer.raise_for_status()
            yield _events(answer)


def _events(answer: requests.Response) -> Iterator[dict[str, str]]:
    event: dict[str, str] = {}
    with suppress(requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
        for line in answer.iter_lines(chunk_size=1, decode_unicode=True):
            if line:
                name, _, value = line.partition(": ")
                event[name] = value
            elif event:
                yield event
                event = {}


@contextmanager
def running_server(folder: Path, counters: int = 2) -> Iterator[RunningServer]:
    """A started server for the office of ``tests.server.office``, ended when it is left."""
    office_file = folder / "office.toml"
    office_file.write_text(office_text(counters, OFFICE_ID), encoding="utf-8")
    with RunningServer.set_up(folder / "data", office_file) as server:
        yield server


def run_cli(*arguments: str) -> str:
    """What ``python -m server`` prints; fails the test if it fails."""
    done = subprocess.run(
        [*_SERVER, *arguments],
        cwd=_ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONWARNINGS": "error"},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def _hash_of(password: str) -> str:
    return hash_password(password)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        port: int = found.getsockname()[1]
        return port
