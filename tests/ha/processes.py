# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that the trial starts, watches and kills: only its own, each by its process id."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import psutil

from tests.house.sources import ROOT

T = TypeVar("T")

_LOOK_EVERY_S = 0.1
_END_S = 40.0
"""Patroni ends its PostgreSQL first, which writes a last checkpoint."""

_PLAIN = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", "TZ": "UTC", "HOME": "/"}
"""What the system's own programs get, as from systemd: nothing of our Python reaches theirs."""


class TrialError(Exception):
    """The trial cannot go on; the message says where it stood."""


@dataclass(frozen=True, slots=True)
class Account:
    """The system's user whose processes the database's are: PostgreSQL refuses to be root's."""

    name: str

    @classmethod
    def here(cls) -> Account:
        """Ourselves or, if we are root, the user that Debian makes for PostgreSQL."""
        return cls("postgres" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name)

    @property
    def switch(self) -> dict[str, object]:
        """What makes :mod:`subprocess` change to this user; nothing, if we are it."""
        if os.geteuid() != 0:
            return {}
        return {"user": self.name, "group": self.name, "extra_groups": []}

    def own(self, folder: Path) -> None:
        """Give ``folder`` and all that is in it to this user."""
        if os.geteuid() == 0:
            for each in (folder, *folder.rglob("*")):
                shutil.chown(each, self.name, self.name)


class Process:
    """A program running as a process of its own; what it writes is kept in a file."""

    def __init__(
        self,
        command: Sequence[str],
        log: Path,
        account: Account | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Start ``command``, as ``account`` if one is named and as ourselves otherwise."""
        self.name = log.stem
        self.log = log
        switch = {} if account is None else account.switch
        with log.open("ab") as output:
            self._popen: subprocess.Popen[bytes] = subprocess.Popen(  # type: ignore[call-overload]  # **
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=ROOT,
                env={**_PLAIN, **(environment or {})},
                # Ctrl+C is for the trial, which then ends its processes one after the other.
                start_new_session=True,
                **switch,
            )

    @property
    def runs(self) -> bool:
        """Whether it has not ended."""
        return self._popen.poll() is None

    def kill(self) -> None:
        """End it as a power cut would (SIGKILL)."""
        self._popen.kill()
        self._popen.wait()

    def stop(self) -> None:
        """Ask it to end, and see to it that it does."""
        self._popen.terminate()
        try:
            self._popen.wait(_END_S)
        except subprocess.TimeoutExpired:
            self.kill()

    def last_words(self) -> str:
        """The end of its log."""
        return "\n".join(self.log.read_text("utf-8", "replace").splitlines()[-15:])


def kill_family(process: int) -> None:
    """Kill the process with this id and all that it has started, as a power cut would."""
    try:
        parent = psutil.Process(process)
        family = [parent, *parent.children(recursive=True)]
    except psutil.NoSuchProcess:
        return
    for each in family:
        try:
            each.kill()
        except psutil.NoSuchProcess:
            continue
    psutil.wait_procs(family, timeout=10)


def eventually(what: str, look: Callable[[], T | None], patience_s: float) -> T:
    """Look again and again until there is something to see.

    Raises:
        TrialError: it did not come; ``what`` names it.
    """
    deadline = time.monotonic() + patience_s
    while True:
        found = look()
        if found:
            return found
        if time.monotonic() > deadline:
            message = f"waited {patience_s:.0f} s in vain for {what}"
            raise TrialError(message)
        time.sleep(_LOOK_EVERY_S)


def run(
    command: Sequence[str],
    account: Account | None = None,
    given: str = "",
    environment: Mapping[str, str] | None = None,
) -> str:
    """Run ``command`` to its end with ``given`` as input, and return its output.

    Without an environment it gets the one that the system's own programs get.

    Raises:
        TrialError: it failed.
    """
    switch = {} if account is None else account.switch
    done: subprocess.CompletedProcess[str] = subprocess.run(  # type: ignore[call-overload]  # **
        command,
        input=given,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env=_PLAIN if environment is None else dict(environment),
        **switch,
    )
    if done.returncode:
        message = f"{' '.join(command[:4])}: {done.stderr.strip()}"
        raise TrialError(message)
    return done.stdout
