# SPDX-License-Identifier: GPL-3.0-or-later
"""Carrying out a command: answer it again, or decide it and append what follows."""

from __future__ import annotations

from dataclasses import replace
from http import HTTPStatus

import msgspec
from sqlalchemy import Connection

from common.domain.decide import decide
from common.domain.identifiers import CommandId, DeviceId
from common.domain.refusals import Refusal
from common.wire.messages import CommandAccepted, CommandRefused
from server.replies import Reply, another_epoch, ok, problem
from server.sequencer.draft import Draft, Written
from server.sequencer.jobs import CarryOut
from server.sequencer.ledger import Refused
from server.storage import log
from server.storage.answers import Answer


def carry_out(connection: Connection, draft: Draft, job: CarryOut) -> Reply:
    """The answer to a command: the same one whenever the same id comes again."""
    command, origin = job.message.id, job.origin
    earlier = _earlier(connection, draft, command, origin.device)
    if earlier is not None:
        return earlier
    if job.epoch not in {None, draft.standing.epoch}:
        return another_epoch()
    draft.turn_day()
    standing = draft.standing
    if not standing.knows_own_numbers:
        origin = replace(origin, numbers_known=False)
    decision = decide(standing.office, standing.state, job.message.command, origin, draft.at)
    if isinstance(decision, Refusal):
        reply = _refusal(decision)
        draft.refused[command] = Refused(origin.device, reply)
        return reply
    written = draft.decided(decision, command, origin.clerk)
    reply = _acceptance(written)
    first, last = written[0].entry, written[-1].entry
    answer = Answer(command, origin.device, first.epoch, first.seq, last.seq)
    draft.answered[command] = (answer, reply)
    return reply


def _earlier(
    connection: Connection, draft: Draft, command: CommandId, device: DeviceId
) -> Reply | None:
    ledger = draft.ledger
    pending = draft.answered.get(command)
    answer = ledger.answered.get(command) if pending is None else pending[0]
    if answer is None:
        return _inherited(draft, command) or _refused_before(draft, command, device)
    if answer.device != device:
        return _of_another_device()
    if pending is not None:
        return pending[1]
    entries = log.between(
        connection, ledger.office, answer.epoch, answer.first_seq, answer.last_seq
    )
    return ok(CommandAccepted(tuple(entries)))


def _inherited(draft: Draft, command: CommandId) -> Reply | None:
    """What a server before this one made of it: this one has it from the log alone."""
    entries = draft.inherited(command)
    return ok(CommandAccepted(entries)) if entries else None


def _refused_before(draft: Draft, command: CommandId, device: DeviceId) -> Reply | None:
    refused = draft.refused.get(command) or draft.ledger.refused.get(command)
    if refused is None:
        return None
    if refused.device != device:
        return _of_another_device()
    # As new as any: another process may have carried it out since, so the transaction has to look.
    draft.refused[command] = refused
    return refused.reply


def _acceptance(written: list[Written]) -> Reply:
    # The entries are encoded already, for the streams: put together, not encoded again.
    entries = b",".join(each.json for each in written)
    return Reply(HTTPStatus.OK, b'{"outcome":"accepted","events":[' + entries + b"]}")


def _refusal(refusal: Refusal) -> Reply:
    message = CommandRefused(refusal.reason, refusal.message, refusal.details)
    return Reply(HTTPStatus.CONFLICT, msgspec.json.encode(message))


def _of_another_device() -> Reply:
    return problem(
        HTTPStatus.FORBIDDEN,
        "not_your_command",
        "Another device has sent a command with this id. Make a new id for each command.",
    )
