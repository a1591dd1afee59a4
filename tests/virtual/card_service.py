# SPDX-License-Identifier: GPL-3.0-or-later
"""A real pcscd of one's own, with vsmartcard's virtual reader, and a socket to lay cards on it.

pcscd takes its listening socket from whoever started it (systemd's socket activation) and its
readers from a file, so that it disturbs no pcscd of the machine. libpcsclite looks for the
socket where PCSCLITE_CSOCK_NAME says, once in a process.

vpcd's protocol: frames of two bytes length and so many bytes; a frame of one byte is a
control (off, on, reset, ask for the ATR), any other a command APDU.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Event, Thread

PCSCD = shutil.which("pcscd", path="/usr/sbin:/usr/bin:/usr/local/sbin")
VPCD = next(iter(Path("/usr/lib").glob("**/libifdvpcd.so")), None) if PCSCD else None

READER = "Virtual PCD 00 00"
LIMIT_S = 10.0

_FOLDER = Path(tempfile.gettempdir()) / f"cards-{os.getpid()}"
# Before pyscard is first imported: it has libpcsclite look the name up once.
os.environ["PCSCLITE_CSOCK_NAME"] = str(_FOLDER / "comm")

# A service that is given its socket finds it as descriptor 3 (sd_listen_fds).
_HAND_OVER = """
import os, sys
os.dup2(int(sys.argv[1]), 3)
os.set_inheritable(3, True)
os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()))
os.execv(sys.argv[2], sys.argv[2:])
"""

_ATR = bytes.fromhex("3B80800101")
_ASK_ATR = 4
_HEAD = 2
_PAUSE_S = 0.05
_FIRST_PORT = 20_000
_PAIRS = 5_000


def installed() -> bool:
    """Whether pcscd and its virtual reader are on this machine, and may be started."""
    return sys.platform == "linux" and VPCD is not None and os.access("/run", os.W_OK)


class CardService:
    """Runs while the context lasts; ``stop`` and ``start`` in between."""

    def __init__(self) -> None:
        self.port = free_port_pair()
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = _FOLDER
        self._folder.mkdir(exist_ok=True)

    def __enter__(self) -> CardService:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        shutil.rmtree(self._folder, ignore_errors=True)

    def start(self) -> None:
        """Start pcscd; a card can be laid on as soon as this returns."""
        conf = self._folder / "reader.conf"
        conf.write_text(
            f'FRIENDLYNAME "Virtual PCD"\nDEVICENAME /dev/null:{self.port:#x}\n'
            f"LIBPATH {VPCD}\nCHANNELID {self.port:#x}\n",
            encoding="ascii",
        )
        path = self._folder / "comm"
        path.unlink(missing_ok=True)
        with socket.socket(socket.AF_UNIX) as listening:
            listening.bind(str(path))
            listening.listen(16)
            number = listening.fileno()
            self._process = subprocess.Popen(
                [sys.executable, "-c", _HAND_OVER, str(number), str(PCSCD), "-f", "-c", str(conf)],
                pass_fds=(number,),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )

    def stop(self) -> None:
        """End pcscd."""
        process, self._process = self._process, None
        if process is None:
            return
        process.terminate()
        try:
            process.wait(LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(LIMIT_S)
        (self._folder / "comm").unlink(missing_ok=True)


class LaidCard:
    """A card on the virtual reader until ``take``; ``answer`` is the card."""

    def __init__(self, service: CardService, answer: Callable[[bytes], bytes]) -> None:
        self._answer = answer
        self._line = service_line(service.port)
        self._thread = Thread(target=self._serve, name="virtual card", daemon=True)
        self._thread.start()

    def pull(self) -> None:
        """Pull the card out, whatever it is doing."""
        with suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)

    def take(self) -> None:
        """Pull the card out and wait until it has ended."""
        self.pull()
        self._thread.join(LIMIT_S)

    def _serve(self) -> None:
        with self._line, suppress(OSError, EOFError):
            while True:
                frame = self._exactly(int.from_bytes(self._exactly(_HEAD), "big"))
                if len(frame) > 1:
                    self._send(self._answer(frame))
                elif frame[0] == _ASK_ATR:
                    self._send(_ATR)

    def _exactly(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            more = self._line.recv(size - len(data))
            if not more:
                raise EOFError
            data += more
        return data

    def _send(self, data: bytes) -> None:
        self._line.sendall(len(data).to_bytes(_HEAD, "big") + data)


def service_line(port: int) -> socket.socket:
    """Connect to the virtual reader, as soon as pcscd has it."""
    pause = Event()
    for _ in range(round(LIMIT_S / _PAUSE_S)):
        with suppress(ConnectionRefusedError):
            return socket.create_connection(("127.0.0.1", port))
        pause.wait(_PAUSE_S)
    message = "pcscd has not opened the virtual reader"
    raise TimeoutError(message)


def free_port_pair() -> int:
    """A port that is free, and so is the next, for vpcd's second slot.

    vpcd takes a port that another vpcd has as well: the pairs of two processes never overlap.
    """
    for step in range(_PAIRS):
        port = _FIRST_PORT + 2 * ((os.getpid() + step) % _PAIRS)
        with socket.socket() as first, socket.socket() as second, suppress(OSError):
            first.bind(("127.0.0.1", port))
            second.bind(("127.0.0.1", port + 1))
            return port
    message = "no two ports side by side are free"
    raise OSError(message)
