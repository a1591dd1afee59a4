# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding a request by a paper of the office's, or by the card of whoever comes.

No index holds anybody's number: the answers of the office's open requests are opened one by one,
and closed again.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from typing import Final

from sqlalchemy import Connection

from common.domain.catalogue import Answers, FieldKind
from common.domain.identifiers import OfficeId
from common.domain.request.stages import ENDED, RequestStage
from common.identity.document_code import BadDocumentCode, GenuineDocument, decode_document
from server.documents.people import all_answers
from server.requests.terms import TermsBook, personal_of
from server.storage import documents, office_keys, requests
from server.storage.requests import RequestRow

MOST = 3000
"""So many of an office's open requests are looked through, those that were begun last first."""

_OPEN: Final = tuple(each for each in RequestStage if each not in ENDED)
_NUMBERS: Final = frozenset({FieldKind.NATIONAL_NUMBER, FieldKind.LATIN_TEXT, FieldKind.NUMBER})
_NOISE: Final = re.compile(r"[^A-Z0-9]")
_SHORTEST: Final = 6
"""Shorter numbers are not those of documents: they would fit anybody."""


def of_paper(connection: Connection, code: str) -> RequestRow | BadDocumentCode | None:
    """The request of which an office's document was issued; None if none is known here."""
    read = decode_document(code, office_keys.public_keys(connection))
    if not isinstance(read, GenuineDocument):
        return read
    issued = documents.numbered(connection, read.facts.office, read.facts.number)
    if issued is None or issued.kind is not read.facts.kind:
        return None
    return requests.row_of(connection, issued.request)


def of_card(
    connection: Connection, book: TermsBook, office: OfficeId, numbers: Collection[str]
) -> Sequence[RequestRow]:
    """The office's open requests in which one of these numbers was answered; the newest first."""
    wanted = {plain for each in numbers if len(plain := _plain(each)) >= _SHORTEST}
    if not wanted:
        return ()
    rows = requests.newest_in_stages(connection, office, _OPEN, MOST)
    return [row for row in rows if _has(connection, book, row, wanted)]


def _has(connection: Connection, book: TermsBook, row: RequestRow, wanted: set[str]) -> bool:
    offer = book.agreed(connection, row.catalogue, row.version, row.service)
    if offer is None:
        return False
    answers = all_answers(offer.service, personal_of(connection, row.id))
    kinds = {each.code: each.kind for each in offer.service.fields}
    given = _given(answers, {code for code, kind in kinds.items() if kind in _NUMBERS})
    return any(_plain(each) in wanted for each in given)


def _given(answers: Answers, asked: Collection[str]) -> Iterator[str]:
    return (value for code, value in answers.items() if code in asked and isinstance(value, str))


def _plain(text: str) -> str:
    """Upper-case letters and ASCII digits, however it was typed or printed."""
    digits = (
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in unicodedata.normalize("NFKC", text)
    )
    return _NOISE.sub("", "".join(digits).upper())
