# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests that are left lying expire, and personal data goes when it has served."""

from __future__ import annotations

from datetime import timedelta

from common.domain.identifiers import RequestId
from server.storage import request_data
from server.storage.opening import database_of
from tests.server.kept import kept_by
from tests.server.requests.hall import Hall

ANSWERS = {"name": "Leila", "national_number": "01234567890", "abroad": "no"}


async def test_a_draft_that_nobody_touches_expires(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun, touched = await clerk.start(), await clerk.start()
    hall.clock.advance(timedelta(days=29))
    kiosk = hall.device("kiosk-a").with_receipt(touched.secret)
    await kiosk.save(touched.id, {"name": "Leila"})
    await hall.services.requests.timekeeping.once()
    assert (await hall.status(begun.number, begun.secret)).json()["stage"] == "draft"
    hall.clock.advance(timedelta(days=1))
    await hall.services.requests.timekeeping.once()
    assert (await hall.status(begun.number, begun.secret)).json()["stage"] == "expired"
    assert (await hall.status(touched.number, touched.secret)).json()["stage"] == "draft"


async def test_the_data_of_an_ended_request_is_destroyed_in_every_file(hall: Hall) -> None:
    clerk = await hall.clerk("rima")
    begun = await clerk.start()
    await clerk.save(begun.id, ANSWERS)
    await clerk.do(begun.id, "withdraw")
    request = RequestId(begun.id)
    key = await hall.services.reader.read(lambda c: request_data.key_of(c, request))
    assert key is not None
    hall.clock.advance(timedelta(days=364))
    await hall.services.requests.timekeeping.once()
    database = database_of(hall.data)
    kept = kept_by(database)
    assert key.data_key in kept
    assert b"Leila" not in kept
    hall.clock.advance(timedelta(days=1))
    await hall.services.requests.timekeeping.once()
    assert key.data_key not in kept_by(database)
    kiosk = hall.device("kiosk-a").with_receipt(begun.secret)
    assert (await kiosk.get(f"requests/{begun.id}/answers")).json()["answers"] == {}
    assert (await kiosk.get(f"requests/{begun.id}/secret")).json()["code"] == "erased"
    view = (await kiosk.get(f"requests/{begun.id}")).json()
    assert [each["type"] for each in view["entries"]] == [
        "request_started",
        "answers_saved",
        "withdrawn",
    ]
