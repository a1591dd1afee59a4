# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a document's code is genuine, by the keys of all offices that are known here."""

from __future__ import annotations

from sqlalchemy import Connection

from common.identity.document_code import BadDocumentCode, GenuineDocument, decode_document
from server.storage import office_keys


def checked(connection: Connection, code: str) -> GenuineDocument | BadDocumentCode:
    """What the code proves. An office that has had several keys may have signed by any of them."""
    newest, *older = office_keys.key_rings(connection)
    found = decode_document(code, newest)
    for ring in older:
        if found is not BadDocumentCode.FORGED:
            break
        earlier = decode_document(code, ring)
        found = earlier if isinstance(earlier, GenuineDocument) else found
    return found
