# SPDX-License-Identifier: GPL-3.0-or-later
"""What the server's answers to a clerk's requests mean. Pure."""

from __future__ import annotations

from http import HTTPStatus
from typing import TypeAlias

from common.domain.refusals import Refusal, RefusalReason
from common.sync.answers import Denied, LockedOut, WrongCredentials
from common.sync.http import HttpAnswer
from common.sync.retry import Failure, Final, Retryable
from common.wire.messages import CommandAccepted, CommandRefused, Session

ANOTHER_SERVER = "another_server"
"""The cause where the server that may have heard of a command is not the one that answers now."""

SESSION_ENDED = "session_ended"
_WRONG_CREDENTIALS = "wrong_credentials"
_DEFAULT_LOCK_SECONDS = 30

OrderVerdict: TypeAlias = CommandAccepted | Refusal | Denied | Retryable
SignInVerdict: TypeAlias = Session | WrongCredentials | LockedOut | Denied | Retryable


def order_verdict(answer: HttpAnswer | Retryable) -> OrderVerdict:
    """What became of a command."""
    if isinstance(answer, Retryable):
        return answer
    if answer.status == HTTPStatus.CONFLICT:
        refused = answer.read(CommandRefused)
        return refused if isinstance(refused, Retryable) else _refusal(refused)
    if answer.status == HTTPStatus.PRECONDITION_FAILED:
        return Retryable(ANOTHER_SERVER)
    failure = answer.failure
    return answer.read(CommandAccepted) if failure is None else _denied(failure)


def sign_in_verdict(answer: HttpAnswer | Retryable) -> SignInVerdict:
    """What became of a sign-in."""
    if isinstance(answer, Retryable):
        return answer
    match answer.failure:
        case None:
            return answer.read(Session)
        case Final(HTTPStatus.UNAUTHORIZED, code) if code == _WRONG_CREDENTIALS:
            return WrongCredentials()
        case Final(HTTPStatus.LOCKED, _, _, after):
            return LockedOut(_DEFAULT_LOCK_SECONDS if after is None else int(after))
        case failure:
            return _denied(failure)


def _refusal(refused: CommandRefused) -> Refusal | Denied:
    known = {reason.value: reason for reason in RefusalReason}
    reason = known.get(refused.reason)
    if reason is None:
        # A later server's reason has no words here; its own sentence has to do.
        return Denied(refused.reason, refused.message)
    return Refusal(reason, refused.details)


def _denied(failure: Failure) -> Denied | Retryable:
    return Denied(failure.code, failure.message) if isinstance(failure, Final) else failure
