# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.chaos``: break an office for some minutes (``MINUTES``), and count.

The office does without its centre until all is over; with ``CENTRE=between``, until several things
break at a time, so that they find its line in use.

Runs itself once more in namespaces of its own for processes, mounts and network, so that
nothing outlives it: when it ends, or is ended, the system takes all of it away.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from tests.chaos.clock import library
from tests.chaos.network import Cables, Loopback
from tests.chaos.plan import CentreReturns
from tests.chaos.session import Session, write

_TARGET = Path("build").resolve()
_INSIDE = "inside"
_MINUTES = 8.0
_KNOWN_USERS, _ALL_OF_THEM = Path("/proc/self/uid_map"), "4294967295"
_SPACES = ("--mount", "--net", "--pid", "--fork", "--mount-proc", "--kill-child")


def _spaces() -> list[str] | None:
    """The words that give a command namespaces of its own; None where that is not allowed."""
    if shutil.which("unshare") is None or shutil.which("ip") is None:
        return None
    become = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
    words = ["unshare", *become, *_SPACES]
    tried = subprocess.run([*words, "true"], capture_output=True, check=False)
    return words if tried.returncode == 0 else None


def _outside() -> int:
    """Run it in namespaces, or without them where they cannot be made."""
    words = _spaces()
    if words is None:
        sys.stdout.write("No namespaces can be made here: cables and full disks are left out.\n")
        return _play(own_spaces=False)
    run = subprocess.Popen([*words, sys.executable, "-m", "tests.chaos", _INSIDE])
    try:
        return run.wait()
    except KeyboardInterrupt:
        sys.stdout.write("Ended before its time.\n")
        return 128 + signal.SIGINT
    finally:
        if run.poll() is None:
            # With it go its children, their networks and their disks.
            run.kill()
            run.wait()


def _play(*, own_spaces: bool) -> int:
    if library() is None:
        sys.stderr.write("chaos needs libfaketime; on Debian: apt-get install libfaketime\n")
        return 1
    minutes = float(os.environ.get("MINUTES") or _MINUTES)
    returns = CentreReturns(os.environ.get("CENTRE") or CentreReturns.AT_THE_END)
    folder = _TARGET / "chaos"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    network = Cables() if own_spaces else Loopback()
    centre = returns if _may_run_postgresql() else None
    session = Session(folder, network, minutes, disks=own_spaces, centre=centre)
    figures = session.run()
    write(_TARGET / "chaos.json", figures)
    return 1 if figures.wrong else 0


def _may_run_postgresql() -> bool:
    """Whether PostgreSQL can be run here: as oneself, or by a root that can become another."""
    if os.geteuid() != 0:
        return True
    return _KNOWN_USERS.read_text("utf-8").split()[-1] == _ALL_OF_THEM


def main() -> int:
    """Choose the side; the exit status."""
    # Being told to end ends what was started, too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    return _play(own_spaces=True) if _INSIDE in sys.argv[1:] else _outside()


if __name__ == "__main__":
    sys.exit(main())
