# SPDX-License-Identifier: GPL-3.0-or-later
"""Each device on a cable of its own to the office's switch, in a network nobody else is in.

Made inside a network and mount namespace of the run's own (see ``tests.chaos.__main__``), so
that all of it is gone when the run has ended, however it ended. Where namespaces cannot be
made, :class:`Loopback` has every device on this machine's loopback address; a cable is then
cut by the proxy alone.
"""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

_NETNS = Path("/run/netns")
_SWITCH = "office"


class Network(Protocol):
    """Where the office's machines are plugged in."""

    @property
    def server(self) -> str:
        """The address of whatever is not on a cable of its own: server, centre, proxy."""
        ...

    @property
    def has_cables(self) -> bool:
        """Whether cables can be cut."""
        ...

    @property
    def short(self) -> Path | None:
        """A folder with a short path that ends with the run; None for the system's own."""
        ...

    def plug_in(self, device: str) -> str:
        """Give a device a cable; returns its address."""
        ...

    def inside(self, device: str) -> Sequence[str]:
        """What to put before a command so that it runs on the device's side of the cable."""
        ...

    def cut(self, device: str) -> None:
        """Cut the cable."""
        ...

    def join(self, device: str) -> None:
        """Mend the cable."""
        ...


class Cables:
    """Namespaces joined by virtual cables at a bridge."""

    has_cables = True
    short: Path | None = _NETNS
    server = "10.77.0.1"

    def __init__(self) -> None:
        """Make the switch. Raises CalledProcessError where that is not allowed."""
        self._ports: dict[str, str] = {}
        _NETNS.mkdir(parents=True, exist_ok=True)
        _run("mount", "-t", "tmpfs", "-o", "mode=755", "netns", str(_NETNS))
        _run("ip", "link", "set", "lo", "up")
        _run("ip", "link", "add", _SWITCH, "type", "bridge")
        _run("ip", "address", "add", f"{self.server}/24", "dev", _SWITCH)
        _run("ip", "link", "set", _SWITCH, "up")
        _run("ip", "route", "add", "224.0.0.0/4", "dev", _SWITCH)

    def plug_in(self, device: str) -> str:
        """See :class:`Network`."""
        number = len(self._ports) + 1
        port, address = f"port{number}", f"10.77.0.{10 + number}"
        _run("ip", "netns", "add", device)
        _run("ip", "link", "add", port, "type", "veth", "peer", "name", "lan", "netns", device)
        _run("ip", "link", "set", port, "alias", device)
        _run("ip", "link", "set", port, "master", _SWITCH, "up")
        for words in (
            ("address", "add", f"{address}/24", "dev", "lan"),
            ("link", "set", "lo", "up"),
            ("link", "set", "lan", "up"),
            ("route", "add", "224.0.0.0/4", "dev", "lan"),
        ):
            _run("ip", "-n", device, *words)
        self._ports[device] = port
        return address

    def inside(self, device: str) -> Sequence[str]:
        """See :class:`Network`."""
        return ("nsenter", f"--net={_NETNS / device}")

    def cut(self, device: str) -> None:
        """See :class:`Network`."""
        _run("ip", "link", "set", self._ports[device], "down")

    def join(self, device: str) -> None:
        """See :class:`Network`."""
        _run("ip", "link", "set", self._ports[device], "up")


class NoCableError(Exception):
    """The device has no cable that could be cut: it was not looked at ``has_cables`` before."""


class Loopback:
    """Everything on one address."""

    has_cables = False
    short: Path | None = None
    server = "127.0.0.1"

    def plug_in(self, device: str) -> str:
        """See :class:`Network`."""
        del device
        return self.server

    def inside(self, device: str) -> Sequence[str]:
        """See :class:`Network`."""
        del device
        return ()

    def cut(self, device: str) -> None:
        """There is no cable of one's own here."""
        raise NoCableError(device)

    def join(self, device: str) -> None:
        """There is no cable of one's own here."""
        raise NoCableError(device)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, timeout=20)
