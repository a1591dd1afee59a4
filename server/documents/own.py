# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents for whoever holds a request's receipt, wherever they are."""

from __future__ import annotations

from common.identity.document_code import DocumentKind
from server.documents.asking import DocumentOutcome, File
from server.documents.by_itself import is_due, issue_now
from server.documents.desk import DocumentDesk
from server.requests.desk import Opened


async def own_document(desk: DocumentDesk, opened: Opened, kind: DocumentKind) -> DocumentOutcome:
    """The file of a document that is delivered as one.

    What the server issues by itself is issued now, if it has not come to that yet.
    """
    if kind is DocumentKind.CERTIFICATE and is_due(opened.state):
        issued = await issue_now(desk, opened)
        if isinstance(issued, File):
            return issued
    return await desk.file(opened.state, kind, None)
