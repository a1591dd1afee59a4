# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding a request by a paper that an office has issued."""

from __future__ import annotations

from sqlalchemy import Connection

from common.identity.document_code import BadDocumentCode, GenuineDocument, decode_document
from server.storage import documents, office_keys, requests
from server.storage.requests import RequestRow


def of_paper(connection: Connection, code: str) -> RequestRow | BadDocumentCode | None:
    """The request of which an office's document was issued; None if none is known here."""
    read = decode_document(code, office_keys.public_keys(connection))
    if not isinstance(read, GenuineDocument):
        return read
    issued = documents.numbered(connection, read.facts.office, read.facts.number)
    if issued is None or issued.kind is not read.facts.kind:
        return None
    return requests.row_of(connection, issued.request)
