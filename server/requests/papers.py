# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers that an applicant has sent as pictures: kept sealed with the request, never replaced.

What a clerk has looked at stays what it was: whoever sends a better picture sends it in addition.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from common.domain.identifiers import DocumentCode, RequestId
from common.identity.request_sealing import Part
from server.requests.asking import ToKeep
from server.requests.scans import ScanKind
from server.storage import request_data

MOST_OF_ONE: Final = 8
"""Files of one paper."""

_MOST_OF_ALL: Final = 20
"""Files of one request."""

_MOST_BYTES: Final = 48 * 1024 * 1024
"""Of all of them together."""

_NAME: Final = re.compile(r"(?P<document>.+)\.(?P<place>[0-9]{1,3})\.(?P<kind>pdf|jpg|png)")


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was sent; ``name`` tells of which document it is, and what kind of file."""

    name: str
    document: DocumentCode
    kind: ScanKind
    size: int
    kept_at: datetime


@dataclass(frozen=True, slots=True, repr=False)
class Scan:
    """A file that was found to be good."""

    kind: ScanKind
    content: bytes


def papers_of(connection: Connection, request: RequestId) -> Sequence[Paper]:
    """What was sent, without opening it; oldest first for each document."""
    found = []
    for each in request_data.sizes(connection, request, Part.FILE):
        read = _NAME.fullmatch(each.name)
        if read is not None:
            document, kind = DocumentCode(read["document"]), ScanKind(read["kind"])
            found.append((int(read["place"]), Paper(each.name, document, kind, each.size, each.at)))
    return [paper for _, paper in sorted(found, key=lambda each: (each[1].document, each[0]))]


def has_room(there: Sequence[Paper], document: DocumentCode, more: Sequence[bytes]) -> bool:
    """Whether these files may be kept as well."""
    same = sum(each.document == document for each in there)
    size = sum(each.size for each in there) + sum(map(len, more))
    few = same + len(more) <= MOST_OF_ONE and len(there) + len(more) <= _MOST_OF_ALL
    return few and size <= _MOST_BYTES


def to_keep(
    there: Sequence[Paper], document: DocumentCode, scans: Sequence[Scan]
) -> tuple[ToKeep, ...]:
    """The files of a document under names that follow those that are there."""
    first = sum(each.document == document for each in there) + 1
    return tuple(
        ToKeep(Part.FILE, f"{document}.{place}.{scan.kind.value}", scan.content)
        for place, scan in enumerate(scans, start=first)
    )
