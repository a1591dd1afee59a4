# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether to try again, and when: retryable and final failures are different types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from common.domain.ports import Chance

FIRST_SECONDS = 0.25
LONGEST_SECONDS = 5.0
"""An office's devices are few and near: a server that is back is found within seconds."""

UNCONNECTED = "unconnected"
"""The cause where not even a connection was made: the server cannot have heard of it."""

_RETRYABLE = frozenset({408, 425, 429, 500, 502, 503, 504})
_LONGEST_ASKED = 300.0


@dataclass(frozen=True, slots=True)
class Retryable:
    """The same may work later.

    ``after`` is what the server asks us to wait, in seconds; ``status`` is HTTP's, None where no
    answer came at all.
    """

    cause: str
    after: float | None = None
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Final:
    """The same will fail again: ``status`` is HTTP's, ``code`` and ``message`` the Problem's."""

    status: int
    code: str
    message: str
    after: float | None = None


Failure: TypeAlias = Retryable | Final


def failure_of(status: int, code: str, message: str, retry_after: str | None) -> Failure:
    """What an HTTP answer other than success means (RFC 9110, section 15)."""
    after = _seconds(retry_after)
    if status in _RETRYABLE:
        return Retryable(code or str(status), after, status)
    return Final(status, code, message, after)


def _seconds(retry_after: str | None) -> float | None:
    """Retry-After in its form of seconds (RFC 9110, section 10.2.3); dates count as absent."""
    if retry_after is None or not retry_after.strip().isdecimal():
        return None
    return min(float(retry_after), _LONGEST_ASKED)


@dataclass(frozen=True, slots=True)
class Backoff:
    """How often it has failed in a row, and so how long to wait: exponential, with full jitter.

    Each wait is anywhere between nothing and a bound that doubles, so that an office's devices
    do not all come back in the same instant.
    """

    failures: int = 0
    first: float = FIRST_SECONDS
    longest: float = LONGEST_SECONDS

    def failed(self) -> Backoff:
        """After one more failure."""
        return Backoff(self.failures + 1, self.first, self.longest)

    def seconds(self, chance: Chance, asked: float | None = None) -> float:
        """How long to wait now; at least what the server ``asked`` for."""
        doublings = min(max(self.failures - 1, 0), 30)
        bound = min(self.longest, self.first * float(2**doublings))
        wait = chance.fraction() * bound
        return wait if asked is None else max(wait, asked)
