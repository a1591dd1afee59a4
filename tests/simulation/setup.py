# SPDX-License-Identifier: GPL-3.0-or-later
"""The office of the simulation, its staff, and the databases that everything begins with."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time
from functools import cache

from sqlalchemy import Engine

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, CounterId, DeviceId
from common.domain.office import DeviceKind, DeviceSetup, Hours, Office, QueueRules, Span
from common.storage.migrating import migrate
from server.security.tokens import digest
from server.storage import clerks, devices, offices
from server.storage.clerks import StoredClerk
from server.storage.schema import upgrade
from tests.common.domain.kit import OFFICE as PLAIN_OFFICE
from tests.common.domain.kit import ONE, THREE, TWO
from tests.simulation.disk import empty_image

_ALWAYS = (Span(time(0), time(0)),)
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

KIOSKS = (DeviceId("kiosk-1"), DeviceId("kiosk-2"))
COUNTERS = {
    DeviceId("counter-1"): (ONE, ClerkId("rima")),
    DeviceId("counter-2"): (TWO, ClerkId("sami")),
    DeviceId("counter-3"): (THREE, ClerkId("nour")),
}
"""Who sits where."""
DISPLAY = DeviceId("display-1")

PASSWORD = "open sesame"

OFFICE: Office = replace(
    PLAIN_OFFICE,
    hours=Hours(week=dict.fromkeys(_WEEK, _ALWAYS)),
    rules=QueueRules(seconds_between_recalls=0, recalls_before_no_show=0),
    server_series="W",
    devices=(
        DeviceSetup(KIOSKS[0], DeviceKind.KIOSK, series="A"),
        DeviceSetup(KIOSKS[1], DeviceKind.KIOSK, series="B"),
        *(
            DeviceSetup(device, DeviceKind.COUNTER, counter=CounterId(counter))
            for device, (counter, _) in COUNTERS.items()
        ),
        DeviceSetup(DISPLAY, DeviceKind.DISPLAY),
    ),
)
"""Open at any hour, with two kiosks, three counters and a display."""

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
MIDNIGHT = datetime(2026, 3, 2, 21, 0, tzinfo=UTC)
"""In the office's own time zone, three hours east of UTC."""


def token_of(device: DeviceId) -> str:
    """A device's bearer token."""
    return f"token-of-{device}"


@cache
def device_image() -> bytes:
    """The database of a device that was never started."""

    def make(engine: Engine) -> None:
        with engine.begin() as connection:
            migrate(connection)

    return empty_image(make)


@cache
def blank_server_image() -> bytes:
    """The database of a server that knows of no office yet."""
    return empty_image(upgrade)


@cache
def server_image() -> bytes:
    """The database of a server that was just installed."""

    def make(engine: Engine) -> None:
        upgrade(engine)
        with engine.begin() as connection:
            offices.add_office(connection, OFFICE)
            for device in OFFICE.devices:
                devices.enrol(connection, OFFICE.id, device.id, digest(token_of(device.id)))
            for _, clerk in COUNTERS.values():
                stored = StoredClerk(clerk, clerk.title(), Role.SUPERVISOR, None, "not checked")
                clerks.put_clerk(connection, OFFICE.id, stored)

    return empty_image(make)
