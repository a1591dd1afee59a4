# SPDX-License-Identifier: GPL-3.0-or-later
"""The requests for which something waits on this device, opened so that a clerk can go on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from common.domain.identifiers import RequestId
from common.domain.request.commands import StartRequest
from common.storage.trouble import StoreTrouble
from common.sync.answers import Unreachable
from common.sync.request_keeping import DraftRead, ReadDraft
from common.sync.request_line import Line
from common.wire.request_messages import RequestView


@dataclass(frozen=True, slots=True)
class KeptHere:
    """A request for which something waits since ``at`` (UTC).

    ``known`` is how it was read last today or, where the server has never heard of it, how it was
    begun.
    """

    request: RequestId
    at: datetime
    draft: DraftRead
    known: RequestView | StartRequest


@dataclass(frozen=True, slots=True)
class KeptListed:
    """What the clerk who asks has left to be sent, in the order in which it was begun."""

    requests: tuple[KeptHere, ...]


KeptAnswer: TypeAlias = KeptListed | StoreTrouble | Unreachable


@dataclass(frozen=True, slots=True)
class ListKept:
    """What the clerk who is signed in has done to requests, and the server does not know yet."""

    def put(self, line: Line) -> KeptAnswer:
        """See ``Task``."""
        drawer = line.drawer
        if drawer is None:
            return KeptListed(())
        found: list[KeptHere] = []
        for request in drawer.waiting.requests():
            draft = ReadDraft(request).put(line)
            if isinstance(draft, StoreTrouble):
                return draft
            if isinstance(draft, DraftRead):
                known = drawer.recalled().get(request) or draft.start
                # What is neither begun here nor known from today cannot be shown.
                if known is not None:
                    since = drawer.waiting.of(request)[0].at
                    found.append(KeptHere(request, since, draft, known))
        return KeptListed(tuple(found))
