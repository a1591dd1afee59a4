# SPDX-License-Identifier: GPL-3.0-or-later
"""Filing a request: on a public page, at the kiosk, or with a clerk."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import assert_never

from tests.requesting.at_the_kiosk import AtTheKiosk
from tests.requesting.bureau import Bureau
from tests.requesting.programmes import Filing
from tests.requesting.window import CounterWindow
from tests.server.requests.hall import Seat
from tests.server.web.browser import Browser, Page


@dataclass(frozen=True, slots=True)
class Filed:
    """A request that was filed, and what is on its receipt."""

    id: str
    number: str
    secret: str


async def file_request(
    bureau: Bureau, clerk: Seat, visit: AtTheKiosk | None, window: CounterWindow | None
) -> Filed:
    """File the programme's request where its applicant goes, such as on a ``visit``.

    ``window`` is the clerk's.
    """
    match bureau.programme.filing:
        case Filing.WEB:
            return await _on_the_web(bureau, clerk)
        case Filing.KIOSK:
            assert visit is not None
            receipt = await asyncio.to_thread(visit.file)
            return await _numbered(clerk, receipt.number, receipt.secret)
        case Filing.COUNTER:
            assert window is not None
            return await _in_the_window(window, clerk)
        case _ as unreachable:
            assert_never(unreachable)


async def _in_the_window(window: CounterWindow, clerk: Seat) -> Filed:
    """By keys; the receipt is what is printed for it afterwards."""
    number = await asyncio.to_thread(window.file)
    (found,) = (await clerk.get("requests", number=number)).json()["requests"]
    printed = await clerk.get(f"requests/{found['id']}/secret", reason="applicant_here")
    assert printed.status_code == 200, printed.text
    return Filed(found["id"], number, printed.json()["secret"])


async def _on_the_web(bureau: Bureau, clerk: Seat) -> Filed:
    """Without scripts, as a browser does that has none; half filled in at first."""
    programme, browser = bureau.programme, Browser(clerk.http)
    service = await browser.get(
        f"/{programme.country.language}/services/{programme.catalogue}/{programme.service}"
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
