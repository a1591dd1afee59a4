# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding out who asks: the device by its bearer token, the clerk by the session."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from hmac import compare_digest
from http import HTTPStatus
from typing import TypeAlias

from common.domain.commands import Origin
from common.domain.office import DeviceKind
from common.domain.ports import Clock
from common.wire.messages import SESSION_HEADER
from server.replies import Reply, problem, stepped_down
from server.security.registry import KnownDevice, Registry, SignedIn
from server.security.tokens import digest

Headers: TypeAlias = Iterable[tuple[bytes, bytes]]
"""As ASGI gives them: names in lower case."""

_AUTHORIZATION = b"authorization"
_SESSION = SESSION_HEADER.lower().encode()
_BEARER = "bearer "


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: an enrolled device, and the clerk who is signed in there."""

    device: KnownDevice
    session: SignedIn | None

    @property
    def origin(self) -> Origin:
        """The origin of this caller's commands.

        Kiosks and signed-in clerks may issue tickets this way, in the server's own series.
        """
        clerk = self.session
        issues = clerk is not None or self.device.setup.kind is DeviceKind.KIOSK
        return Origin(
            device=self.device.setup.id,
            series=self.device.server_series if issues else None,
            clerk=None if clerk is None else clerk.clerk,
            role=None if clerk is None else clerk.role,
        )


@dataclass(frozen=True, slots=True)
class StrangeSession:
    """A known device presents a session that this process does not know, though another may."""

    token_digest: bytes


class Gate:
    """Lets enrolled devices in, each to its own office."""

    def __init__(self, registry: Registry, clock: Clock) -> None:
        """Know whom the registry knows."""
        self._registry = registry
        self._clock = clock

    def device(self, headers: Headers, office: str | None = None) -> KnownDevice | Reply:
        """Which device asks about ``office``, whether or not another machine is its server now."""
        authorization, _ = _credentials(headers)
        return self._device_of(authorization, office)

    def _device_of(self, authorization: str, office: str | None) -> KnownDevice | Reply:
        device = self._device(authorization)
        if device is None:
            return problem(
                HTTPStatus.UNAUTHORIZED,
                "unknown_device",
                "This device's token is not known. Enrol the device anew.",
            )
        if office is not None and office != device.office.id:
            return problem(
                HTTPStatus.FORBIDDEN, "other_office", "This device belongs to another office."
            )
        return device

    def caller(
        self, headers: Headers, office: str | None = None
    ) -> Caller | StrangeSession | Reply:
        """Who asks about ``office``, or the answer that turns them away."""
        authorization, session_token = _credentials(headers)
        device = self._device_of(authorization, office)
        if isinstance(device, Reply):
            return device
        successor = self._registry.offices()[device.office.id].successor
        if successor is not None:
            return stepped_down(successor)
        if not session_token:
            return Caller(device, None)
        token_digest = digest(session_token)
        session = self._registry.session(token_digest)
        if session is None:
            return StrangeSession(token_digest)
        return Caller(device, session) if self._holds(device, session) else session_ended()

    def _device(self, authorization: str) -> KnownDevice | None:
        if not authorization.lower().startswith(_BEARER):
            return None
        presented = digest(authorization[len(_BEARER) :].strip())
        device = self._registry.device(presented)
        if device is None or not compare_digest(device.token_digest, presented):
            return None
        return device

    def _holds(self, device: KnownDevice, session: SignedIn) -> bool:
        """Whether the session was begun at this device and has not run out."""
        begun_at = (session.office, session.device)
        here = begun_at == (device.office.id, device.setup.id)
        return here and session.expires_at > self._clock.now()


def session_ended() -> Reply:
    """The answer to a session that nobody knows, or knows no more."""
    return problem(
        HTTPStatus.UNAUTHORIZED, "session_ended", "The session has ended. Sign in again."
    )


def _credentials(headers: Headers) -> tuple[str, str]:
    authorization = session_token = ""
    for name, value in headers:
        if name == _AUTHORIZATION:
            authorization = value.decode("latin-1")
        elif name == _SESSION:
            session_token = value.decode("latin-1")
    return authorization, session_token
