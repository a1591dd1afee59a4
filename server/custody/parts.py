# SPDX-License-Identifier: GPL-3.0-or-later
"""Large sealed parts of requests, which travel alone."""

from __future__ import annotations

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.wire.request_exchange import PartOf
from server.requests import applicants
from server.requests.carrying_out import RequestsHere
from server.storage import request_copies, request_feeds, request_wanted, requests


def keep_part(connection: Connection, here: RequestsHere, told: PartOf, source: OfficeId) -> bool:
    """Keep a part that is missing; False if it is not, or was replaced meanwhile."""
    request, part = told.request, told.part
    if part.sealed is None or not request_wanted.has_come(
        connection, request, part.part, part.name
    ):
        return False
    request_copies.put_part(connection, request, part)
    applicants.index_copy(connection, here.book, request)
    request_feeds.touch(connection, request, source)
    row = requests.row_of(connection, request)
    if row is not None and here.holds(connection, row.holder):
        here.moved.tell(request)
    return True
