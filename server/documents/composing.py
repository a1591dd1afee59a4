# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting the parts of issued documents together."""

from __future__ import annotations

from dataclasses import dataclass

from server.documents.desk import DocumentDesk
from server.reading import LogReader
from server.requests.carrying_out import RequestsHere
from server.sequencer.sequencer import Sequencer


@dataclass(frozen=True, slots=True)
class DocumentParts:
    """What the handlers of documents work with."""

    desk: DocumentDesk

    async def warm_up(self) -> None:
        """Load what makes documents, so that the first citizen does not wait for it."""
        await self.desk.printing.warm_up()

    def close(self) -> None:
        """End the thread in which documents are made."""
        self.desk.printing.close()


def document_parts(
    here: RequestsHere, sequencer: Sequencer, reader: LogReader, address: str | None
) -> DocumentParts:
    """The parts; ``address`` is that of the public pages, if the office has any."""
    return DocumentParts(DocumentDesk(here, sequencer, reader, address=address))
