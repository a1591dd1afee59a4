# SPDX-License-Identifier: GPL-3.0-or-later
"""Filing a request: on a public page, at the kiosk, or with a clerk."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import assert_never

from tests.requesting.at_the_kiosk import AtTheKiosk
from tests.requesting.bureau import Bureau
from tests.requesting.programmes import Filing
from tests.server.requests.hall import IDS, Seat
from tests.server.web.browser import Browser, Page


@dataclass(frozen=True, slots=True)
class Filed:
    """A request that was filed, and what is on its receipt."""

    id: str
    number: str
    secret: str


async def file_request(bureau: Bureau, clerk: Seat, visit: AtTheKiosk | None) -> Filed:
    """File the programme's request where its applicant goes, such as on a ``visit``."""
    match bureau.programme.filing:
        case Filing.WEB:
            return await _on_the_web(bureau, clerk)
        case Filing.KIOSK:
            assert visit is not None
            receipt = await asyncio.to_thread(visit.file)
            return await _numbered(clerk, receipt.number, receipt.secret)
        case Filing.COUNTER:
            return await _by_a_clerk(bureau, clerk)
        case _ as unreachable:
            assert_never(unreachable)


async def _by_a_clerk(bureau: Bureau, seat: Seat) -> Filed:
    programme = bureau.programme
    request = IDS.new()
    begun = await seat.do(
        request, "start_request", service=programme.service, language=programme.language
    )
    filed = Filed(request, begun["state"]["number"], begun["secret"])
    seat = seat.with_receipt(filed.secret)
    saved = await seat.save(request, programme.answers)
    assert saved.status_code == 200, saved.text
    assert saved.json()["problems"] == []
    looked = await seat.get(f"requests/{request}/answers", reason="applicant_here")
    fee = looked.json()["fee"]
    await seat.do(request, "submit_request", fee=fee, delivery=programme.delivery)
    return filed


async def _on_the_web(bureau: Bureau, clerk: Seat) -> Filed:
    """Without scripts, as a browser does that has none; half filled in at first."""
    programme, browser = bureau.programme, Browser(clerk.http)
    service = await browser.get(
        f"/{programme.language}/services/{programme.catalogue}/{programme.service}"
    )
    form = await browser.press(service)
    number, secret = (each.text for each in form.main.all("bdi", class_="code")[-2:])
    half = dict(list(programme.answers.items())[:2])
    wrong = await browser.press(form, half, ("do", "check"))
    assert wrong.status == 422, wrong.text
    look = await browser.press(wrong, programme.answers, ("do", "check"))
    # What follows from an answer is asked next.
    look = await browser.press(look, programme.answers, ("do", "check")) if _asks(look) else look
    sent = await browser.press(look, {"delivery": programme.delivery})
    assert sent.path.endswith(f"/requests/{number}"), sent.text
    return await _numbered(clerk, number, secret)


async def _numbered(clerk: Seat, number: str, secret: str) -> Filed:
    found = (await clerk.get("requests", number=number)).json()["requests"]
    return Filed(found[0]["id"], number, secret)


def _asks(page: Page) -> bool:
    return bool(page.main.all("form", id="form"))
