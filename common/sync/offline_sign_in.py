# SPDX-License-Identifier: GPL-3.0-or-later
"""Signing in without a server, on the strength of an earlier sign-in with one.

Passwords are kept as Argon2id hashes (RFC 9106, its second recommended choice) for seven days.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from msgspec.structs import replace

from common.domain.identifiers import ClerkId
from common.domain.ports import Clock
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.storage.verifier_rows import Verifier
from common.sync.answers import LockedOut, Unreachable, WrongCredentials
from common.sync.clock_offset import CorrectedClock
from common.sync.keeper import Keeper
from common.wire.messages import Session

_log = logging.getLogger(__name__)

_TRIES = 5
_LOCKED_SECONDS = 60.0
_SESSION_LASTS = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class _Failures:
    count: int = 0
    locked_until: float = 0.0


class OfflineSignIn:
    """What this device can say about a clerk's password. Used by one thread."""

    def __init__(
        self, store: DeviceStore, keeper: Keeper, corrected: CorrectedClock, clock: Clock
    ) -> None:
        """Keep verifiers in ``store``."""
        self._store = store
        self._keeper = keeper
        self._corrected = corrected
        self._clock = clock
        self._hasher = PasswordHasher()
        self._failures: dict[ClerkId, _Failures] = {}

    def remember(self, session: Session, password: str) -> None:
        """The server has let the clerk in."""
        self._failures.pop(session.clerk, None)
        verifier = Verifier(self._hasher.hash(password), session, self._corrected.now())
        self._keeper.watch(self._store.keep_verifier(verifier))

    def doubt(self, clerk: ClerkId, password: str) -> None:
        """The server does not let the clerk in; if we still would, with this, it has changed."""
        verifier = self._verifier(clerk)
        if verifier is not None and self._matches(verifier, password):
            self._keeper.watch(self._store.forget_verifier(clerk))

    def check(
        self, clerk: ClerkId, password: str
    ) -> Session | WrongCredentials | LockedOut | Unreachable:
        """A session without a token, or why there is none."""
        failures = self._failures.get(clerk, _Failures())
        wait = failures.locked_until - self._clock.monotonic()
        if wait > 0:
            return LockedOut(ceil(wait))
        verifier = self._verifier(clerk)
        if verifier is None:
            return Unreachable()
        if self._matches(verifier, password):
            self._failures.pop(clerk, None)
            return replace(verifier.session, expires_at=self._corrected.now() + _SESSION_LASTS)
        count = failures.count + 1
        locked = count >= _TRIES
        until = self._clock.monotonic() + _LOCKED_SECONDS if locked else 0.0
        self._failures[clerk] = _Failures(count, until)
        return WrongCredentials()

    def _verifier(self, clerk: ClerkId) -> Verifier | None:
        found = self._keeper.watch(self._store.verifier(clerk, self._corrected.now()))
        return None if isinstance(found, StoreTrouble) else found

    def _matches(self, verifier: Verifier, password: str) -> bool:
        try:
            return self._hasher.verify(verifier.argon2, password)
        except VerificationError:
            return False
        except InvalidHashError:
            _log.info("a kept sign-in cannot be read")
            return False
