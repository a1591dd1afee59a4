# SPDX-License-Identifier: GPL-3.0-or-later
"""Which papers may be sent as pictures, and what comes of sending them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from sqlalchemy import Connection

from common.domain.catalogue import RequiredDocument
from common.domain.forms import documents_of
from common.domain.identifiers import DocumentCode, RequestId
from common.domain.request.commands import TakeDocument
from common.domain.request.refusals import RequestRefusal
from server.requests.asking import Carried, Outcome
from server.requests.papers import Paper, Scan, has_room, papers_of, to_keep
from server.requests.scans import BadScan, ScanKind, scan_kind
from server.sequencer.jobs import Faulted, Unstored
from server.storage import request_data
from server.web.filing import answers_of, give
from server.web.receipts import InHand
from server.web.site import Site


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that the request needs and no register has, and what was sent of it."""

    document: RequiredDocument
    sent: tuple[Paper, ...]
    in_hand: bool


class Sent(Enum):
    """What came of sending files."""

    KEPT = auto()
    NO_SUCH_PAPER = auto()
    NOTHING = auto()
    TOO_MANY = auto()
    NOT_POSSIBLE = auto()
    OUT_OF_ORDER = auto()


Sending: TypeAlias = Sent | BadScan


async def wanted_of(site: Site, found: InHand) -> Sequence[Wanted] | None:
    """The papers that can be sent; None: out of order."""
    answers = await answers_of(site, found.opened)
    if answers is None:
        return None
    there = await _papers(site, found.opened.row.id)
    return [
        Wanted(
            each,
            tuple(paper for paper in there if paper.document == each.code),
            each.code in found.opened.state.documents,
        )
        for each in documents_of(found.offer.service, answers)
        if each.register is None
    ]


async def send_papers(
    site: Site, found: InHand, document: DocumentCode, files: Sequence[bytes]
) -> Sending:
    """Keep the files of a paper, which is in the office's hands by that."""
    known = next((e for e in found.offer.service.documents if e.code == document), None)
    if known is None or known.register is not None:
        return Sent.NO_SUCH_PAPER
    if not files:
        return Sent.NOTHING
    there = await _papers(site, found.opened.row.id)
    if not has_room(there, document, files):
        return Sent.TOO_MANY
    scans = await asyncio.to_thread(_looked_through, files)
    if isinstance(scans, BadScan):
        return scans
    if document in found.opened.state.documents:
        return await _in_addition(site, found, document, scans)
    keeping = to_keep(there, document, scans)
    return _sent(await give(site, found.opened, TakeDocument(document), to_keep=keeping))


async def _papers(site: Site, request: RequestId) -> Sequence[Paper]:
    return await site.services.reader.read(lambda connection: papers_of(connection, request))


def _looked_through(files: Sequence[bytes]) -> Sequence[Scan] | BadScan:
    scans = []
    for each in files:
        kind = scan_kind(each)
        if not isinstance(kind, ScanKind):
            return kind
        scans.append(Scan(kind, each))
    return scans


async def _in_addition(
    site: Site, found: InHand, document: DocumentCode, scans: Sequence[Scan]
) -> Sending:
    request, at = found.opened.row.id, site.services.clock.now()

    def keep(connection: Connection) -> Sent:
        there = papers_of(connection, request)
        if not has_room(there, document, [each.content for each in scans]):
            return Sent.TOO_MANY
        kept = [
            request_data.keep(connection, request, each.part, each.name, each.content, at)
            for each in to_keep(there, document, scans)
        ]
        return Sent.KEPT if all(kept) else Sent.NOT_POSSIBLE

    done = await site.services.sequencer.store(keep)
    return Sent.OUT_OF_ORDER if isinstance(done, Unstored | Faulted) else done


def _sent(outcome: Outcome) -> Sent:
    match outcome:
        case Carried():
            return Sent.KEPT
        case RequestRefusal():
            return Sent.NOT_POSSIBLE
        case Unstored() | Faulted():
            return Sent.OUT_OF_ORDER
        case _:
            return Sent.NOT_POSSIBLE
