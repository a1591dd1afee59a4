# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL cluster in a temporary folder, reached by a socket in it; nobody else's is touched.

PostgreSQL does not run as root, so a test run by root starts it as the user ``postgres`` (or
``nobody``), who comes to own the folder.
"""

from __future__ import annotations

import os
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from itertools import count
from pathlib import Path
from threading import Event

import psycopg
from psycopg import sql

if sys.platform != "win32":
    import pwd

_OLDEST = 15
_WHERE_DEBIAN_HAS_IT = Path("/usr/lib/postgresql")
_USERS = ("postgres", "nobody")
_USER = "nobat"
_READY_S = 30.0
_STOP_S = 30.0
_ASK_EVERY_S = 0.02

Settings = Mapping[str, str | int]


class MissingPostgreSQLError(Exception):
    """PostgreSQL's programs are not there; the message says what to install."""


class Cluster:
    """One PostgreSQL server. Made by :func:`running_cluster`."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        """Keep everything in ``folder``, which must be empty and short enough for a socket."""
        self.folder = folder
        self.password = secrets.token_hex(8)
        self._programs = _programs()
        self._owner = _owner()
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None
        self._numbers = count(1)
        self._initialize()

    @property
    def process(self) -> subprocess.Popen[bytes]:
        """The running postmaster."""
        assert self._process is not None
        return self._process

    def url(self, database: str) -> str:
        """The address of one of its databases, with the password, for ``DATABASE_URL``."""
        return f"postgresql+psycopg://{_USER}:{self.password}@/{database}?host={self.folder}"

    def new_database(self, template: str | None = None) -> str:
        """The name of a new database, empty or a copy of another that nobody uses just now."""
        name = f"test_{next(self._numbers)}"
        create = sql.SQL("create database {} template {}")
        with closing(self.connect("postgres")) as connection:
            connection.execute(
                create.format(sql.Identifier(name), sql.Identifier(template or "template1"))
            )
        return name

    def connect(self, database: str) -> psycopg.Connection:
        """A connection of the tests' own, which commits each statement."""
        return psycopg.connect(
            host=str(self.folder),
            dbname=database,
            user=_USER,
            password=self.password,
            autocommit=True,
        )

    def start(self) -> None:
        """Start it, and wait until it answers."""
        options = [f"-c{name}={value}" for name, value in self._settings.items()]
        data, log = self.folder / "data", self.folder / "log"
        with log.open("ab") as output:
            self._process = subprocess.Popen(
                [self._programs / "postgres", "-D", data, "-k", self.folder, "-h", "", *options],
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                user=self._owner,
                extra_groups=None if self._owner is None else (),
            )
        ticks = Event()
        for _ in range(round(_READY_S / _ASK_EVERY_S)):
            with suppress(psycopg.OperationalError):
                self.connect("postgres").close()
                return
            assert self._process.poll() is None, f"PostgreSQL ended:\n{log.read_text()}"
            ticks.wait(_ASK_EVERY_S)
        message = f"PostgreSQL does not answer:\n{log.read_text()}"
        raise AssertionError(message)

    def stop(self) -> None:
        """End it in an orderly way, breaking off all connections ("fast shutdown")."""
        self._end(signal.SIGINT)

    def crash(self) -> None:
        """End it as a power cut would: nothing more is written ("immediate shutdown")."""
        self._end(signal.SIGQUIT)

    def _end(self, how: signal.Signals) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(how)
            process.wait(_STOP_S)

    def _initialize(self) -> None:
        password = self.folder / "password"
        password.touch(mode=0o600)
        password.write_text(self.password)
        if self._owner is not None:
            os.chown(self.folder, self._owner, -1)
            os.chown(password, self._owner, -1)
        done = subprocess.run(
            [
                *(self._programs / "initdb", "-D", self.folder / "data", "-U", _USER),
                *("--auth=scram-sha-256", f"--pwfile={password}"),
                *("--encoding=UTF8", "--locale=C", "--no-sync"),
            ],
            check=False,
            capture_output=True,
            text=True,
            cwd=self.folder,
            user=self._owner,
            extra_groups=None if self._owner is None else (),
        )
        assert done.returncode == 0, done.stdout + done.stderr


@contextmanager
def running_cluster(**settings: str | int) -> Iterator[Cluster]:
    """A cluster that runs inside the block and is gone after it.

    It flushes as a real one does (``fsync`` on), unless ``settings`` say otherwise.
    """
    # Not pytest's folder: the path of a socket has 107 bytes at most.
    folder = Path(tempfile.mkdtemp(prefix="nobat-pg-"))
    cluster = None
    try:
        cluster = Cluster(folder, {"shared_buffers": "64MB", "max_connections": 100, **settings})
        cluster.start()
        yield cluster
    finally:
        if cluster is not None:
            cluster.crash()
        shutil.rmtree(folder)


def _programs() -> Path:
    """The folder of the newest PostgreSQL's programs."""
    found = sorted(
        (int(each.parent.name), each)
        for each in _WHERE_DEBIAN_HAS_IT.glob("*/bin")
        if each.parent.name.isdecimal() and (each / "initdb").exists()
    )
    if found and found[-1][0] >= _OLDEST:
        return found[-1][1]
    on_path = shutil.which("initdb")
    if on_path is None:
        message = (
            f"the tests need PostgreSQL {_OLDEST} or later. On Debian, as root:"
            " apt-get install postgresql"
        )
        raise MissingPostgreSQLError(message)
    return Path(on_path).resolve().parent


def _owner() -> int | None:
    """The user as whom PostgreSQL runs; None for oneself."""
    if sys.platform == "win32":
        return None
    if os.geteuid() != 0:
        return None
    for name in _USERS:
        with suppress(KeyError):
            return pwd.getpwnam(name).pw_uid
    message = f"PostgreSQL does not run as root, and there is no user {' or '.join(_USERS)}"
    raise MissingPostgreSQLError(message)
