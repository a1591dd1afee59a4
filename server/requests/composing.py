# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting the parts of requests together."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Engine

from server.reading import LogReader
from server.registers.desk import RegisterDesk
from server.requests.carrying_out import RequestsHere
from server.requests.desk import RequestDesk
from server.requests.elsewhere import Elsewhere, Nowhere
from server.requests.progress import Issuer, RequestProgress
from server.requests.status import StatusDesk
from server.requests.timekeeping import RequestTimekeeping
from server.security.guessing import Guessing
from server.sequencer.sequencer import Sequencer


@dataclass(frozen=True, slots=True)
class RequestParts:
    """What the handlers of requests work with, and what time does by itself."""

    desk: RequestDesk
    status: StatusDesk
    timekeeping: RequestTimekeeping
    progress: RequestProgress
    guessing: Guessing


def request_parts(
    here: RequestsHere,
    sequencer: Sequencer,
    reader: LogReader,
    engine: Engine,
    registers: RegisterDesk | None,
    issuer: Issuer | None = None,
    elsewhere: Elsewhere | None = None,
) -> RequestParts:
    """The parts, for a server that decides about the requests of ``here``."""
    desk = RequestDesk(here, sequencer, reader, elsewhere or Nowhere())
    guessing = Guessing(here.clock)
    return RequestParts(
        desk=desk,
        status=StatusDesk(desk, guessing),
        timekeeping=RequestTimekeeping(desk, engine),
        progress=RequestProgress(desk, registers, issuer, here.moved),
        guessing=guessing,
    )
