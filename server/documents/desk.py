# SPDX-License-Identifier: GPL-3.0-or-later
"""Where documents are issued, copied and given out again. To be used from the event loop."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from functools import partial

from sqlalchemy import Connection

from common.domain.catalogue import Delivery
from common.domain.identifiers import RequestId
from common.domain.request.state import RequestState
from common.identity.document_code import DocumentKind
from server.documents.asking import (
    DocumentOutcome,
    File,
    NotAsIssued,
    NothingIssued,
    OnPaper,
    Wish,
)
from server.documents.copying import CopyPlan, plan_copy, settle_copy
from server.documents.issuing import Overtaken, Plan, plan, settle
from server.documents.kept import There, newest
from server.documents.printing import Printing, Unprintable
from server.reading import LogReader
from server.requests.carrying_out import RequestsHere
from server.sequencer.sequencer import Sequencer
from server.storage import documents, request_data
from server.storage.documents import Issued, PrintedCopy
from server.storage.request_data import Look

_LOG = logging.getLogger(__name__)

_TRIES = 20
"""More than the processes of one server take numbers from each other in a row."""


@dataclass(frozen=True, slots=True)
class DocumentDesk:
    """Issues documents, one after the other: each has to know the number of the one before.

    ``address`` is the public web page, without a path; None: codes instead of links.
    """

    here: RequestsHere
    sequencer: Sequencer
    reader: LogReader
    printing: Printing = field(default_factory=Printing)
    address: str | None = None
    _in_turn: asyncio.Lock = field(default_factory=asyncio.Lock)

    async def issue(self, wish: Wish) -> DocumentOutcome:
        """Issue a document. The same wish again gets the same file."""
        async with self._in_turn:
            for _ in range(_TRIES):
                done = await self._issue(wish)
                if not isinstance(done, Overtaken):
                    return done
        return Unprintable()

    async def copy(self, wish: Wish) -> DocumentOutcome:
        """Print a document once more. The same wish again gets the same copy."""
        async with self._in_turn:
            for _ in range(_TRIES):
                done = await self._copy(wish)
                if not isinstance(done, Overtaken):
                    return done
        return Unprintable()

    async def file(
        self, state: RequestState, kind: DocumentKind, look: Look | None
    ) -> DocumentOutcome:
        """The original's file, where the result of the request is delivered as one.

        ``look`` is put on record first; None where people look at what is their own.
        """
        if state.delivery is not Delivery.ELECTRONIC:
            return OnPaper()

        def find(connection: Connection) -> There | None:
            if look is not None:
                request_data.record_look(connection, state.id, look)
            return newest(connection, state.id, kind)

        found = await self.sequencer.store(find)
        if found is None:
            return NothingIssued()
        return await self._again(found) if isinstance(found, There) else found

    async def of_request(self, request: RequestId) -> tuple[tuple[Issued, int], ...]:
        """What was issued and how often it was copied, oldest first."""

        def listed(connection: Connection) -> tuple[tuple[Issued, int], ...]:
            issued = documents.of_request(connection, request)
            return tuple((each, documents.copies(connection, each.id)) for each in issued)

        return await self.reader.read(listed)

    async def _issue(self, wish: Wish) -> DocumentOutcome | Overtaken:
        planned = await self.sequencer.store(
            partial(plan, here=self.here, wish=wish, address=self.address)
        )
        if isinstance(planned, There):
            return await self._again(planned)
        if not isinstance(planned, Plan):
            return planned
        printed = await self.printing.original(planned.kept)
        if isinstance(printed, Unprintable):
            return printed
        settled = await self.sequencer.store(
            partial(settle, here=self.here, planned=planned, digest=printed.digest)
        )
        return File(settled, printed.content) if isinstance(settled, Issued) else settled

    async def _copy(self, wish: Wish) -> DocumentOutcome | Overtaken:
        planned = await self.sequencer.store(partial(plan_copy, here=self.here, wish=wish))
        if not isinstance(planned, CopyPlan):
            return planned
        original, number = planned.original, planned.number
        printed = await self.printing.copy(original.kept, number, planned.printed_at)
        if isinstance(printed, Unprintable):
            return printed
        file = File(original.issued, printed.content, number)
        if planned.counted:
            return file
        settled = await self.sequencer.store(partial(settle_copy, here=self.here, planned=planned))
        return file if isinstance(settled, PrintedCopy) else settled

    async def _again(self, found: There) -> DocumentOutcome:
        """The original once more: the very same bytes."""
        printed = await self.printing.original(found.kept)
        if isinstance(printed, Unprintable):
            return printed
        if printed.digest != found.issued.digest:
            _LOG.warning("%s cannot be made again as it was issued", found.issued.number)
            return NotAsIssued()
        return File(found.issued, printed.content)
