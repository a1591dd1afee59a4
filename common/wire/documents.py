# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages about issued documents; the documents themselves travel as PDF files."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID

import msgspec

from common.domain.identifiers import ClerkId, OfficeId

DOCUMENT_HEADER = "Nobat-Document"
"""On a file: the document's number."""

COPY_HEADER = "Nobat-Copy"
"""On a file: which copy it is; the original is 0."""

_Text = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class DocumentReceiver(msgspec.Struct, frozen=True):
    """Who is given what is handed over; with a ``proxy``, by which ``authority``."""

    identity_document: _Text
    proxy: _Text | None = None
    authority: _Text | None = None

    def __repr__(self) -> str:
        return "DocumentReceiver(…)"


class DocumentWish(msgspec.Struct, frozen=True):
    """Issue a document, or print a copy. The same ``id`` again gets the same file.

    ``receiver`` is needed for a hand-over slip, and for nothing else.
    """

    id: UUID
    receiver: DocumentReceiver | None = None


class IssuedDocument(msgspec.Struct, frozen=True):
    """A document that was issued. ``digest`` is its file's SHA-256 in hexadecimal digits.

    ``kind`` is ``certificate``, ``decision``, ``receipt`` or ``hand_over_slip``.
    """

    kind: str
    number: str
    office: OfficeId
    issued_at: datetime
    digest: str
    copies: int
    clerk: ClerkId | None = None


class IssuedDocuments(msgspec.Struct, frozen=True):
    """What was issued for a request, oldest first."""

    documents: tuple[IssuedDocument, ...]


class OfficeKey(msgspec.Struct, frozen=True):
    """The raw Ed25519 public key by which the office's documents are checked, 32 bytes."""

    office: OfficeId
    key: bytes
