# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting together what another server has to know about requests."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection

from common.domain.identifiers import CENTRE, OfficeId, RequestId
from common.wire.request_exchange import (
    LARGEST_BATCH,
    FeedMark,
    RequestBatch,
    RequestBundle,
)
from server.storage import (
    record_copies,
    request_copies,
    request_data,
    request_feeds,
    request_log,
    request_wanted,
    requests,
)

_LARGEST_BYTES = 2 * 1024 * 1024
"""Sealed bytes after which a batch is full, however few requests it holds."""


def batch_after(
    connection: Connection, peer: OfficeId, mark: FeedMark, now: datetime
) -> RequestBatch:
    """What comes after ``mark`` in the feed of ``peer``; all of it, if that is of another feed."""
    head = request_feeds.head(connection, peer)
    fits = mark.feed == head.feed and mark.position <= head.position
    after = mark if fits else FeedMark(head.feed)
    bundles: list[RequestBundle] = []
    size, to = 0, after.position
    for each in request_feeds.after(connection, peer, after.position, LARGEST_BATCH):
        bundle = bundle_of(connection, each.request, each.position, peer)
        size += 0 if bundle is None else _bytes(bundle)
        if size > _LARGEST_BYTES and bundles:
            break
        if bundle is not None:
            bundles.append(bundle)
        to = each.position
    waiting = 0 if to == after.position else request_feeds.waiting(connection, peer, to)
    return RequestBatch(after, tuple(bundles), to, waiting, now)


def bundle_of(
    connection: Connection, request: RequestId, position: int, peer: OfficeId
) -> RequestBundle | None:
    """All of a request but its large parts, for ``peer``; None if it is not here.

    Nor is one told on whose large parts are still under way here: it comes into the feed again
    with the last of them, and nobody holds it before.
    """
    row = requests.row_of(connection, request)
    if row is None or request_wanted.parts_of(connection, request):
        return None
    key = request_data.key_of(connection, request)
    up = peer == CENTRE
    return RequestBundle(
        request=request,
        position=position,
        office=row.office,
        secret_digest=row.secret_digest,
        updated_at=row.updated_at,
        expires_at=row.expires_at,
        erase_at=row.erase_at,
        key=None if key is None else key.data_key,
        entries=tuple(request_log.entries(connection, request)),
        parts=request_copies.parts(connection, request),
        documents=request_copies.issued(connection, request),
        looks=record_copies.looks(connection, request) if up else (),
        inquiries=record_copies.inquiries(connection, request) if up else (),
        payments=record_copies.payments(connection, request) if up else (),
    )


def _bytes(bundle: RequestBundle) -> int:
    return sum(len(each.sealed) for each in bundle.parts if each.sealed is not None)
