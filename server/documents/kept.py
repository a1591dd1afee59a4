# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that were issued, with what they say, while that is kept."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection

from common.domain.identifiers import RequestId
from common.identity.document_code import DocumentKind
from common.identity.request_sealing import Part
from server.documents.values import Kept, read
from server.storage import documents, request_data
from server.storage.documents import Issued


@dataclass(frozen=True, slots=True)
class There:
    """A document that was issued, what it says, and how many copies were printed."""

    issued: Issued
    kept: Kept = field(repr=False)
    copies: int


def there(connection: Connection, issued: Issued) -> There | None:
    """The document; None once its time is over. Raises msgspec.DecodeError for a later version."""
    content = request_data.kept(connection, issued.request, Part.DOCUMENT, issued.id)
    if not isinstance(content, bytes):
        return None
    return There(issued, read(content), documents.copies(connection, issued.id))


def newest(connection: Connection, request: RequestId, kind: DocumentKind) -> There | None:
    """The request's last document of this kind."""
    issued = [each for each in documents.of_request(connection, request) if each.kind is kind]
    return there(connection, issued[-1]) if issued else None
