# SPDX-License-Identifier: GPL-3.0-or-later
"""What the types of a batch cannot say, and must be so before anything of it is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from common.identity.request_sealing import KEY_BYTES
from common.wire.request_exchange import LARGEST_BATCH, RequestBatch, RequestBundle
from server.custody.following import is_whole

_EARLIEST = datetime(1900, 1, 1, tzinfo=UTC)
_LATEST = datetime(9000, 1, 1, tzinfo=UTC)
_LAST_NUMBER = 2**53


def unsound(batch: RequestBatch) -> str | None:
    """The first fault of a batch, with the place where it is; None if it has none."""
    return next(_faults(batch), None)


def _faults(batch: RequestBatch) -> Iterator[str]:
    if len(batch.bundles) > LARGEST_BATCH:
        yield f"bundles: more than {LARGEST_BATCH} at once"
    before = batch.after.position
    if not batch.after.feed or not 0 <= before <= _LAST_NUMBER:
        yield "after: is no place in a feed"
    for index, each in enumerate(batch.bundles):
        place = f"bundles[{index}]"
        if not before < each.position <= min(batch.to, _LAST_NUMBER):
            yield f"{place}.position: is out of order"
        before = each.position
        yield from (f"{place}: {fault}" for fault in _faults_of(each))
    if batch.to < before or batch.waiting < 0:
        yield "to: is out of order"


def _faults_of(bundle: RequestBundle) -> Iterator[str]:
    if not is_whole(bundle.entries) or bundle.entries[0].request != bundle.request:
        yield "entries: are no whole log of the request"
    if bundle.key is not None and len(bundle.key) != KEY_BYTES:
        yield "key: has another length"
    instants = [each.at for each in bundle.entries]
    instants += [bundle.updated_at, *(each.kept_at for each in bundle.parts)]
    instants += [each for each in (bundle.expires_at, bundle.erase_at) if each is not None]
    for each in bundle.documents:
        instants += [each.issued_at, *(copy.printed_at for copy in each.copies)]
    instants += _instants_of_records(bundle)
    if any(each.tzinfo is None or not _EARLIEST <= each <= _LATEST for each in instants):
        yield "holds an instant without a time zone, or out of range"
    texts = [bundle.request, bundle.office]
    texts += [text for each in bundle.parts for text in (each.part, each.name)]
    for entry in bundle.entries:
        texts += [entry.id, entry.office, entry.device, entry.clerk or "", entry.cause, entry.type]
    texts += _texts_of_records(bundle)
    if any("\0" in text for text in texts):
        yield "holds a zero character"


def _instants_of_records(bundle: RequestBundle) -> Iterator[datetime]:
    yield from (each.at for each in bundle.looks)
    for asked in bundle.inquiries:
        yield from (at for at in (asked.asked_at, asked.ended_at) if at is not None)
    for paid in bundle.payments:
        yield from (at for at in (paid.started_at, paid.moved_at) if at is not None)


def _texts_of_records(bundle: RequestBundle) -> Iterator[str]:
    for record in (*bundle.looks, *bundle.inquiries, *bundle.payments):
        values = (getattr(record, name) for name in record.__struct_fields__)
        yield from (each for each in values if isinstance(each, str))
