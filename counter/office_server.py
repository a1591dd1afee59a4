# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's server on this computer: made by a supervisor, and started again with the counter.

It is a program of its own, which goes on when the counter is closed. Its folder is in the counter's
(``office-server``), and so are ``server.pem`` and ``server.key`` where the office uses TLS.
"""

from __future__ import annotations

import logging
import os
import socket
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from common.storage.settings import DeviceSettings
from counter.flow.promotion import Promotion

_log = logging.getLogger(__name__)

_FOLDER = "office-server"
_MADE = "promotion.json"
_LOG = "office-server.log"
_CERTIFICATE, _KEY = "server.pem", "server.key"
_PROMOTE_SECONDS = 60.0
_LOWEST_PORT, _OWN_PORT = 1024, 8443

# On Windows a program without a window of its own, which outlives the one that starts it.
_APART = getattr(subprocess, "DETACHED_PROCESS", 0) | getattr(
    subprocess, "CREATE_NEW_PROCESS_GROUP", 0
)


@dataclass(slots=True)
class OfficeServer:
    """Blocks for seconds: for a worker thread."""

    folder: Path
    settings: DeviceSettings
    _running: subprocess.Popen[str] | None = field(default=None)

    def promote(self) -> Promotion:
        """Make a server of what this counter holds, and start it."""
        where = self._where()
        if isinstance(where, Promotion):
            return where
        data = self._new_folder()
        made = self._run("promote", "--device-data", str(self.folder), "--data", str(data))
        if made is None:
            return Promotion.FAILED
        if made.returncode != 0:
            _log.info("this computer cannot become the server: %s", made.stderr.strip())
            return Promotion.NOT_HERE
        return Promotion.DONE if self._start(data, *where) else Promotion.FAILED

    def resume(self) -> None:
        """Start the server again that this computer has become earlier, unless it runs."""
        data = self._made_last()
        where = None if data is None else self._where()
        if data is None or where is None:
            return
        if isinstance(where, Promotion):
            _log.warning("the office's server here cannot be started: %s", where.value)
            return
        host, port = where
        if not _answers(host, port):
            self._start(data, host, port)

    @property
    def started(self) -> bool:
        """Whether this object has started the server's program."""
        return self._running is not None

    def end(self) -> None:
        """End the program that this object has started; closing the counter does not."""
        process, self._running = self._running, None
        if process is not None:
            process.terminate()
            process.wait()

    def _where(self) -> tuple[str, int] | Promotion:
        """The address to listen at: this computer's own, on the way to where the server was."""
        before = urlsplit(self.settings.server)
        if before.scheme == "https" and not (self.folder / _CERTIFICATE).is_file():
            return Promotion.NO_CERTIFICATE
        try:
            host = _own_address(before)
        except OSError as error:
            _log.info("this computer has no address of its own: %s", error.strerror)
            return Promotion.NO_NETWORK
        port = before.port or 0
        return host, port if port >= _LOWEST_PORT else _OWN_PORT

    def _start(self, data: Path, host: str, port: int) -> bool:
        arguments = ["serve", "--data", str(data), "--host", host, "--port", str(port)]
        if (self.folder / _CERTIFICATE).is_file():
            arguments += ["--certificate", str(self.folder / _CERTIFICATE)]
            arguments += ["--key", str(self.folder / _KEY)]
        with (self.folder / _LOG).open("a", encoding="utf-8") as log:
            process = subprocess.Popen(  # noqa: S603 - our own program, with our own arguments
                [sys.executable, "-m", "server", *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=_environment(),
                start_new_session=True,
                creationflags=_APART,
            )
        self._running = process
        if process.stdout is None:
            return False
        with process.stdout as told:
            # It tells its address once it answers, or ends.
            return bool(told.readline())

    def _run(self, *arguments: str) -> subprocess.CompletedProcess[str] | None:
        try:
            return subprocess.run(  # noqa: S603 - our own program, with our own arguments
                [sys.executable, "-m", "server", *arguments],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=_PROMOTE_SECONDS,
                check=False,
                env=_environment(),
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            _log.warning("the server's program did not run: %s", type(error).__name__)
            return None

    def _new_folder(self) -> Path:
        number = 1
        while (data := self._folder(number)).exists():
            number += 1
        return data

    def _made_last(self) -> Path | None:
        number = 1
        made: Path | None = None
        while (data := self._folder(number)).exists():
            made = data if (data / _MADE).is_file() else made
            number += 1
        return made

    def _folder(self, number: int) -> Path:
        return self.folder / (_FOLDER if number == 1 else f"{_FOLDER}-{number}")


def _environment() -> dict[str, str]:
    """What the server inherits; a database of somebody else's is not meant for it."""
    return {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}


def _own_address(before: SplitResult) -> str:
    """This computer's address in the network in which the server was. Raises OSError."""
    host, port = before.hostname or "", before.port or _OWN_PORT
    found = socket.getaddrinfo(host, port, family=socket.AF_INET, type=socket.SOCK_DGRAM)
    with closing(socket.socket(socket.AF_INET, socket.SOCK_DGRAM)) as channel:
        # A datagram socket sends nothing by being connected; it only learns its own address.
        channel.connect(found[0][4])
        own: str = channel.getsockname()[0]
        return own


def _answers(host: str, port: int) -> bool:
    try:
        with closing(socket.create_connection((host, port), timeout=1.0)):
            return True
    except OSError:
        return False
