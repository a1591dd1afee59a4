# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers of receipts: gapless in each office and year, for they are given as money is taken.

They are of the documents' own series: the receipt that is printed later has the same number.
"""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from common.domain.identifiers import OfficeId
from common.identity.document_code import DocumentKind
from server.sequencer.draft import BehindError
from server.storage import document_numbers, offices
from server.storage.offices import Sequenced

_OF_THE_CENTRE = 0
"""In place of an epoch in numbers that a server gives for an office that has its own."""


def next_receipt(connection: Connection, office: OfficeId, at: datetime) -> str:
    """The next number, such as ``R-2026-000017``, by the office's own calendar.

    Raises BehindError if another process has just taken it, IntegrityError for the first one of
    a year, and KeyError for an office that is not here.
    """
    kept = offices.stored(connection, office)
    epoch = kept.epoch if kept.sequenced is Sequenced.HERE else _OF_THE_CENTRE
    year = at.astimezone(ZoneInfo(kept.office.time_zone)).year
    number = document_numbers.next_number(connection, office, epoch, DocumentKind.RECEIPT, year)
    if not document_numbers.take(connection, number):
        raise BehindError
    return number.text
