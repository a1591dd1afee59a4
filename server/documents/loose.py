# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that prove nothing: made anew whenever they are asked for, unnumbered and unsigned.

Nothing here needs ReportLab or ICU.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from common.domain.identifiers import Language
from common.domain.office import Office
from server.documents.people import name_in
from server.documents.values import KeptImprint
from server.storage.tills import Happened

_ARABIC = Language("ar")


@dataclass(frozen=True, slots=True, repr=False)
class LooseLabel:
    """The address of a letter; ``tracking`` is the post's number, or the request's."""

    imprint: KeptImprint
    recipient: str
    address: tuple[str, ...]
    tracking: str


@dataclass(frozen=True, slots=True, repr=False)
class LooseSlip:
    """By what the applicant can follow a request; ``code`` holds no secret."""

    imprint: KeptImprint
    service: str
    secret: str
    code: str


@dataclass(frozen=True, slots=True)
class LooseTill:
    """A till; ``receipts`` are the numbers of the payments in ``entries``, by their ids."""

    imprint: KeptImprint
    counter: str
    clerk: str
    entries: tuple[Happened, ...]
    receipts: dict[str, str]


Loose: TypeAlias = LooseLabel | LooseSlip | LooseTill


def plain_imprint(
    office: Office, language: Language, number: str, at: datetime, address: str | None = None
) -> KeptImprint:
    """Head and foot of such a paper."""
    return KeptImprint(
        language=language,
        office=name_in(office.names, language, office.languages),
        agency="",
        number=number,
        issued_at=at,
        zone=office.time_zone,
        digits=office.digits if language == _ARABIC else None,
        address=address,
    )
