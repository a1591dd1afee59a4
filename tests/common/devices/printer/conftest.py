# SPDX-License-Identifier: GPL-3.0-or-later
"""One bench for each way to a printer."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from common.devices.printer.port import PrinterHealth
from tests.common.devices.printer.rigs import FakeRig, Rig, network_rig, serial_rig, usb_rig
from tests.common.devices.printer.untold_rigs import file_rig, system_rig
from tests.virtual.emupos import PROGRAM

# It needs a Python of its own, so it is on few machines; our own decoder runs on all.
collect_ignore = ["test_emulator.py"] if PROGRAM is None else []

TELLING = ("fake", "network", "serial", "usb")
UNTOLD = ("fake-untold", "file", "system")


@pytest.fixture
def bench(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], AbstractContextManager[Rig]]:
    """Set a printer up by its name, with what it prints in the test's folder."""

    def put_first_on_path(folder: Path) -> None:
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def replace(path: str, by: object) -> None:
        monkeypatch.setattr(path, by)

    def set_up(name: str) -> AbstractContextManager[Rig]:
        match name:
            case "fake":
                return nullcontext(FakeRig())
            case "fake-untold":
                return nullcontext(FakeRig(PrinterHealth.UNTOLD))
            case "network":
                return network_rig(tmp_path)
            case "serial":
                return serial_rig(tmp_path)
            case "usb":
                return usb_rig(tmp_path, replace)
            case "file":
                return file_rig(tmp_path)
            case "system":
                return system_rig(tmp_path, put_first_on_path)
        raise LookupError(name)

    return set_up


@pytest.fixture(params=TELLING)
def rig(
    request: pytest.FixtureRequest, bench: Callable[[str], AbstractContextManager[Rig]]
) -> Iterator[Rig]:
    """A printer that tells how it is."""
    with bench(request.param) as made:
        yield made


@pytest.fixture(params=UNTOLD)
def untold(
    request: pytest.FixtureRequest, bench: Callable[[str], AbstractContextManager[Rig]]
) -> Iterator[Rig]:
    """A printer that is only written to."""
    with bench(request.param) as made:
        yield made
