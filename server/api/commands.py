# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands: decided by the sequencer, answered when the answer is durable."""

from __future__ import annotations

from dataclasses import replace

import msgspec
from litestar import post
from litestar.handlers import HTTPRouteHandler

from common.domain.commands import OpenCounter
from common.wire.commands import CommandMessage, decode_command
from common.wire.messages import EPOCH_HEADER
from server.api.answering import (
    Answer,
    AnyRequest,
    bad_message,
    body_of,
    forbidden,
    header_of,
    office_of,
)
from server.api.callers import caller_of
from server.replies import Reply
from server.security.gate import Caller
from server.security.rights import may_command
from server.sequencer.jobs import CarryOut
from server.sequencer.soundness import unsound_command
from server.services import Services

_EPOCH = EPOCH_HEADER.lower().encode()


def command_handlers(services: Services) -> list[HTTPRouteHandler]:
    """``POST /offices/{office}/commands``."""

    @post("/offices/{office:str}/commands")
    async def give_command(request: AnyRequest) -> Answer:
        caller = await caller_of(services, request)
        if isinstance(caller, Reply):
            return Answer(caller)
        raw = await body_of(request)
        if isinstance(raw, Reply):
            return Answer(raw)
        message = _permitted(caller, raw)
        if isinstance(message, Reply):
            return Answer(message)
        epoch = header_of(request, _EPOCH)
        if epoch is not None and not (epoch.isascii() and epoch.isdecimal()):
            return Answer(bad_message(f"{EPOCH_HEADER}: expected a whole number"))
        wanted = None if epoch is None else int(epoch)
        job = CarryOut(office_of(request), message, caller.origin, wanted)
        return Answer(await services.sequencer.decide(job))

    return [give_command]


def _permitted(caller: Caller, raw: bytes) -> CommandMessage | Reply:
    try:
        message = decode_command(raw)
    except msgspec.DecodeError as error:
        return bad_message(str(error))
    command = message.command
    unsound = unsound_command(command)
    if unsound is not None:
        return bad_message(unsound)
    session = caller.session
    role = None if session is None else session.role
    denial = may_command(caller.device.setup, command, role)
    if denial is not None:
        return forbidden(denial.code, denial.message)
    if isinstance(command, OpenCounter):
        # What somebody can do is for the session to say, never for the message.
        skills = None if session is None else session.skills
        return CommandMessage(message.id, replace(command, skills=skills))
    return message
