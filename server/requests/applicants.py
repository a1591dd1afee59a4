# SPDX-License-Identifier: GPL-3.0-or-later
"""Who a request is for, as far as a card tells: kept with it as digests, and found by them.

Only the applicant's own number counts. That of a wife or a child among the answers does not, or
their cards would open what is not theirs.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Connection

from common.domain.catalogue import Answers, CatalogueService, FieldKind
from common.domain.identifiers import OfficeId, RequestId
from server.requests.terms import TermsBook, personal_of
from server.storage import request_applicants, requests
from server.storage.requests import RequestRow


def applicant_number(service: CatalogueService, answers: Answers) -> str | None:
    """The applicant's national number, by which registers are asked; None if not answered yet."""
    numbers = (each.code for each in service.fields if each.kind is FieldKind.NATIONAL_NUMBER)
    found = (answers.get(code) for code in numbers)
    return next((each for each in found if isinstance(each, str)), None)


def index(
    connection: Connection, service: CatalogueService, request: RequestId, answers: Answers
) -> None:
    """Have the request found by the card of whoever it is for."""
    number = applicant_number(service, answers)
    request_applicants.put(connection, request, () if number is None else (number,))


def index_copy(connection: Connection, book: TermsBook, request: RequestId) -> None:
    """The same for a request as another server tells it."""
    row = requests.row_of(connection, request)
    offer = (
        None if row is None else book.agreed(connection, row.catalogue, row.version, row.service)
    )
    if offer is not None:
        index(connection, offer.service, request, personal_of(connection, request).answers)


def of_card(
    connection: Connection, office: OfficeId | None, numbers: Collection[str], limit: int
) -> Sequence[RequestRow]:
    """Requests of whoever has a card with one of these numbers, as far as they are known here.

    Those that ``office`` has taken or holds, or those of all offices; open ones first, and then
    ended ones whose data is still kept, of each kind those first that were begun last.
    """
    wanted = request_applicants.digests(connection, numbers)
    return _rows(connection, request_applicants.found_by(connection, wanted, office, limit))


def others_of(
    connection: Connection, office: OfficeId, request: RequestId, limit: int
) -> Sequence[RequestRow]:
    """The other requests of the same applicant, in the same order."""
    wanted = request_applicants.digests_of(connection, request)
    found = request_applicants.found_by(connection, wanted, office, limit + 1)
    return _rows(connection, [each for each in found if each != request][:limit])


def _rows(connection: Connection, found: Sequence[RequestId]) -> Sequence[RequestRow]:
    there = (requests.row_of(connection, each) for each in found)
    return [row for row in there if row is not None]
