# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking notice of a changed set-up while clerks sign in and out, and starting when that fails."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from threading import enumerate as threads

import pytest

from common.domain.commands import Role
from common.domain.identifiers import ClerkId, DeviceId
from server.app import create_app
from server.composition import compose
from server.installation import add_clerk, install
from server.maintenance import Maintenance
from server.security.registry import signed_in
from server.services import Services
from server.storage import clerks, offices
from server.storage.clerks import StoredClerk, StoredSession
from server.storage.opening import Database
from tests.fakes import FakeClock, FakeIds
from tests.server.office import an_office

RIMA = StoredClerk(ClerkId("rima"), "Rima S.", Role.CLERK, None, "hash")
NORTH = an_office(2).id


@pytest.fixture
def parts(database: Database, clock: FakeClock) -> Services:
    """A server's parts, not running."""
    install(database.folder, an_office(2))
    add_clerk(database.folder, RIMA, None)
    return compose(database.folder, clock, FakeIds())


@pytest.fixture
async def services(parts: Services) -> AsyncIterator[Services]:
    """A server's parts with the sequencer at work."""
    parts.sequencer.start()
    yield parts
    await parts.sequencer.stop()
    parts.reader.close()
    parts.passwords.close()


async def begin(services: Services, token: bytes) -> bytes:
    """A clerk signs in."""
    expires = services.clock.now() + timedelta(hours=12)
    stored = StoredSession(token, DeviceId("counter-1"), RIMA.id, expires)
    assert await services.sequencer.store(lambda c: clerks.add_session(c, NORTH, stored)) is None
    services.registry.begin_session(signed_in(NORTH, stored, RIMA))
    return token


async def changes(services: Services, times: int) -> None:
    """Somebody changes something again and again, and the server takes notice."""
    for _ in range(times):
        await services.sequencer.store(lambda c: offices.touch(c, NORTH))
        await services.maintenance.refresh()


async def test_no_session_is_lost_while_the_set_up_changes(services: Services) -> None:
    changing = asyncio.create_task(changes(services, 20))
    begun: list[bytes] = []
    while not changing.done():
        begun.append(await begin(services, str(len(begun)).encode()))
    assert [token for token in begun if services.registry.session(token) is None] == []


async def test_a_session_that_has_run_out_is_not_kept_in_memory(
    services: Services, clock: FakeClock
) -> None:
    await services.maintenance.once()
    token = await begin(services, b"token")
    clock.advance(timedelta(days=1))
    await services.maintenance.once()
    assert services.registry.session(token) is None


async def test_a_start_that_fails_ends_what_it_has_begun(
    parts: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(_: Maintenance) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Maintenance, "once", fail)
    app = create_app(parts, lambda: False, lambda: None)
    told: list[str] = []

    async def receive() -> dict[str, str]:
        return {"type": "lifespan.startup"}

    async def send(message: dict[str, str]) -> None:
        told.append(message["type"])

    scope = {"type": "lifespan", "asgi": {"version": "3.0"}, "state": {}}
    with pytest.raises(ExceptionGroup):
        await app(scope, receive, send)  # type: ignore[arg-type]  # the little that a server sends
    assert told == ["lifespan.startup.failed"]
    assert not [each.name for each in threads() if each.name == "sequencer"]
