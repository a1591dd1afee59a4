# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on requests, and what comes of them, as they travel from one server to another."""

from __future__ import annotations

from typing import assert_never

import msgspec

from common.domain.forms import FieldProblem
from common.domain.identifiers import FieldCode
from common.domain.request.origin import RequestOrigin
from common.domain.request.refusals import RequestRefusal
from common.wire.request_commands import (
    RequestCommandMessage,
    decode_request_command,
    encode_request_command,
)
from common.wire.request_exchange import (
    CarriedAnswer,
    ElsewhereAnswer,
    MoneyUnderWayAnswer,
    NotYoursAnswer,
    OutOfReachAnswer,
    PassedAnswer,
    PassedCommand,
    RefusedAnswer,
    UnkeepableAnswer,
)
from common.wire.request_messages import AnswersMessage, FieldProblemMessage
from server.requests.asking import (
    Asked,
    Carried,
    HeldElsewhere,
    MoneyUnderWay,
    NotYours,
    OutOfReach,
    Settled,
    Unkeepable,
)


def passed_of(asked: Asked) -> PassedCommand:
    """The command as it travels; what a register has told never does."""
    origin = asked.origin
    command = encode_request_command(RequestCommandMessage(asked.id, asked.command))
    return PassedCommand(
        request=asked.request,
        command=msgspec.Raw(command),
        actor=origin.actor,
        origin=origin.office,
        channel=origin.channel,
        clerk=origin.clerk,
        role=origin.role,
        partner=origin.partner,
        office=asked.office,
        device=asked.device,
        answers=None if asked.answers is None else msgspec.convert(asked.answers, AnswersMessage),
        reach=tuple(sorted(asked.reach)),
    )


def asked_by(passed: PassedCommand) -> Asked:
    """The command that was passed on. Raises msgspec.DecodeError if it cannot be read."""
    message = decode_request_command(bytes(passed.command))
    return Asked(
        request=passed.request,
        id=message.id,
        command=message.command,
        origin=RequestOrigin(
            actor=passed.actor,
            office=passed.origin,
            channel=passed.channel,
            clerk=passed.clerk,
            role=passed.role,
            partner=passed.partner,
        ),
        office=passed.office,
        device=passed.device,
        answers=passed.answers,
        reach=frozenset(passed.reach),
    )


def answer_of(settled: Settled) -> PassedAnswer:
    """What came of a command, as it travels."""
    match settled:
        case Carried():
            problems = _told(settled.problems)
            return CarriedAnswer(settled.state, settled.entries, settled.secret, problems)
        case RequestRefusal(reason, details):
            return RefusedAnswer(reason, dict(details))
        case HeldElsewhere(state, known_at):
            return ElsewhereAnswer(state, known_at)
        case Unkeepable(problems):
            return UnkeepableAnswer(_told(problems))
        case NotYours():
            return NotYoursAnswer()
        case OutOfReach(office):
            return OutOfReachAnswer(office)
        case MoneyUnderWay():
            return MoneyUnderWayAnswer()
        case _ as unreachable:
            assert_never(unreachable)


def settled_by(answer: PassedAnswer) -> Settled:
    """What came of a command that was passed on."""
    match answer:
        case CarriedAnswer():
            problems = _read(answer.problems)
            return Carried(answer.state, answer.entries, answer.secret, problems)
        case RefusedAnswer():
            return RequestRefusal(answer.reason, answer.details)
        case ElsewhereAnswer():
            return HeldElsewhere(answer.state, answer.known_at)
        case UnkeepableAnswer():
            return Unkeepable(_read(answer.problems))
        case NotYoursAnswer():
            return NotYours()
        case OutOfReachAnswer():
            return OutOfReach(answer.office)
        case MoneyUnderWayAnswer():
            return MoneyUnderWay()
        case _ as unreachable:
            assert_never(unreachable)


def _told(problems: tuple[FieldProblem, ...]) -> tuple[FieldProblemMessage, ...]:
    return tuple(FieldProblemMessage(each.path, each.wrong, each.limit) for each in problems)


def _read(problems: tuple[FieldProblemMessage, ...]) -> tuple[FieldProblem, ...]:
    return tuple(FieldProblem(_path(each), each.wrong, each.limit) for each in problems)


def _path(problem: FieldProblemMessage) -> tuple[FieldCode | int, ...]:
    return tuple(each if isinstance(each, int) else FieldCode(each) for each in problem.path)
