# SPDX-License-Identifier: GPL-3.0-or-later
"""An office in which only that goes wrong which a test lets go wrong."""

from __future__ import annotations

from common.domain.identifiers import DeviceId
from tests.simulation.device import Device
from tests.simulation.run import _Office

SEED = 1
SECONDS = 30.0


def device(office: _Office, name: str) -> Device:
    """One of its devices."""
    return next(each for each in office.devices if each.id == DeviceId(name))


def wait(office: _Office, seconds: float = SECONDS) -> None:
    """Let some time pass."""
    end = office.world.seconds + seconds
    office.world.run(lambda: office.world.seconds > end)
