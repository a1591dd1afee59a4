# SPDX-License-Identifier: GPL-3.0-or-later
"""How a device asks its server about requests. What is asked is a task; every end is a type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

from common.domain.identifiers import ClerkId, CommandId, OfficeId
from common.sync.answers import Denied, Unreachable
from common.sync.http import HttpAnswer
from common.sync.request_message import RequestMessage
from common.sync.retry import UNCONNECTED, Final, Retryable
from common.wire.request_messages import RECEIPT_HEADER

if TYPE_CHECKING:
    from common.sync.request_drawer import Drawer

CONNECT_SECONDS = 1.5
ANSWER_SECONDS = 12.0
"""How long an answer is waited for: the server may have to ask where the request is held."""

OTHERS_SECONDS = 30.0
"""The same where it asks a register or a provider, or makes a document."""

_TRIES = 2
_PAUSE_SECONDS = 30

T = TypeVar("T")
A = TypeVar("A")
A_co = TypeVar("A_co", covariant=True)


@dataclass(frozen=True, slots=True)
class TryLater:
    """Too many wrong secrets were shown: try again after so many seconds."""

    seconds: int


Missed: TypeAlias = Unreachable | Denied | TryLater
"""How every task can end without an answer to what was asked."""


class Ask(Protocol):
    """One exchange with the server."""

    def __call__(
        self,
        method: str,
        path: str,
        body: bytes | None,
        headers: Mapping[str, str],
        timeout: tuple[float, float],
    ) -> HttpAnswer | Retryable:
        """Ask; paths are below ``/api/v1``."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """The way to the server for one task, on behalf of one clerk or applicant.

    ``office`` is the path of the office's part of the API, ``own`` the office itself. ``id`` is
    for a command that has none of its own. ``clerk`` is who asks. What has to wait goes into the
    ``drawer``. With ``away`` the server is known not to answer.
    """

    ask: Ask
    office: str
    own: OfficeId
    headers: Mapping[str, str] = field(repr=False)
    id: CommandId
    clerk: ClerkId | None = None
    drawer: Drawer | None = None
    away: bool = False

    def exchange(
        self,
        method: str,
        path: str,
        body: bytes | None = None,
        seconds: float = ANSWER_SECONDS,
        tries: int = _TRIES,
    ) -> HttpAnswer | Unreachable:
        """Ask below the office's path; blocks.

        A lost reply is repaired by asking once more with the same bytes, so under the same id.
        """
        return self._exchange(method, f"{self.office}{path}", body, seconds, tries)

    def send(self, message: RequestMessage) -> HttpAnswer | Unreachable:
        """Have a command carried out."""
        return self.exchange(message.method, message.path, message.body)

    def outside(self, path: str, seconds: float = ANSWER_SECONDS) -> HttpAnswer | Unreachable:
        """Ask what is not below the office's path."""
        return self._exchange("GET", path, None, seconds, _TRIES)

    def with_receipt(self, secret: str) -> Line:
        """The same way, with the secret of a receipt shown."""
        return replace(self, headers={**self.headers, RECEIPT_HEADER: secret})

    def _exchange(
        self, method: str, path: str, body: bytes | None, seconds: float, tries: int
    ) -> HttpAnswer | Unreachable:
        for _ in range(0 if self.away else tries):
            answer = self.ask(method, path, body, self.headers, (CONNECT_SECONDS, seconds))
            if isinstance(answer, HttpAnswer):
                return answer
            if answer.cause == UNCONNECTED:
                break
        return Unreachable()


class Task(Protocol[A_co]):
    """Something to ask or to have done. Answers ``Unreachable`` among others."""

    def put(self, line: Line) -> A_co:
        """Carry it out; blocks."""
        ...


@dataclass(frozen=True, slots=True)
class ByReceipt(Generic[A]):
    """``task`` for an applicant who shows the receipt of a request: ``secret`` is on it."""

    secret: str = field(repr=False)
    task: Task[A]

    def put(self, line: Line) -> A:
        """See ``Task``."""
        return self.task.put(line.with_receipt(self.secret))


def missed(answer: HttpAnswer) -> Missed | None:
    """Why an answer is none; None where it is one."""
    failure = answer.failure
    if failure is None:
        return None
    if isinstance(failure, Final):
        return Denied(failure.code, failure.message)
    if failure.status == HTTPStatus.TOO_MANY_REQUESTS:
        return TryLater(_PAUSE_SECONDS if failure.after is None else int(failure.after))
    return Unreachable()


def read(answer: HttpAnswer | Unreachable, kind: type[T]) -> T | Missed:
    """The message in an answer, or why there is none."""
    if isinstance(answer, Unreachable):
        return answer
    failed = missed(answer)
    if failed is not None:
        return failed
    message = answer.read(kind)
    return Unreachable() if isinstance(message, Retryable) else message
