# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a document's code is genuine, by the public keys of the offices that sign here."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from common.identity.document_code import BadDocumentCode, GenuineDocument, decode_document
from server.reading import LogReader
from server.storage import office_keys


@dataclass(frozen=True, slots=True)
class Verifying:
    """Checks codes. From the event loop only."""

    reader: LogReader

    async def verify(self, text: str) -> GenuineDocument | BadDocumentCode:
        """What the code says, or why it proves nothing; ``text`` may be the whole link."""

        def check(connection: Connection) -> GenuineDocument | BadDocumentCode:
            return decode_document(text, office_keys.public_keys(connection))

        return await self.reader.read(check)
