# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking how a request stands, as anybody who holds its receipt may at any hour."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from typing import Any

import httpx

from tests.requesting.filing import Filed
from tests.server.requests.hall import Seat
from tests.server.web.browser import Browser

_PATIENCE_S = 60.0
_LOOK_EVERY_S = 0.05
LANGUAGES = ("ar", "fa", "uk", "fr", "en")


async def status_of(http: httpx.AsyncClient, filed: Filed) -> dict[str, Any]:
    """What the API tells whoever holds the receipt."""
    answer = await http.get(
        "/api/v1/requests/status",
        params={"number": filed.number},
        headers={"Nobat-Receipt": filed.secret},
    )
    assert answer.status_code == 200, answer.text
    told: dict[str, Any] = answer.json()
    return told


async def headlines_of(http: httpx.AsyncClient, filed: Filed) -> tuple[str, ...]:
    """What the public page says first, in each language, to a browser that was never here."""
    said = []
    for language in LANGUAGES:
        browser = Browser(http)
        page = await browser.get(f"/{language}/status")
        told = await browser.press(page, {"number": filed.number, "secret": filed.secret})
        assert told.status == 200, told.text
        assert filed.number in told.text
        said.append(told.heading)
    return tuple(said)


async def is_closed_to_strangers(http: httpx.AsyncClient, filed: Filed) -> bool:
    """Whether the number without its secret opens nothing."""
    browser = Browser(http)
    page = await browser.get("/en/status")
    told = await browser.press(page, {"number": filed.number, "secret": "0000-0000-0000"})
    return told.status == httpx.codes.NOT_FOUND


async def until_in(seat: Seat, filed: Filed, stages: Collection[str]) -> str:
    """Wait until the request is in one of the stages; which one."""
    deadline = asyncio.get_running_loop().time() + _PATIENCE_S
    while True:
        stage = await seat.stage(filed.id)
        if stage in stages:
            return stage
        if asyncio.get_running_loop().time() > deadline:
            message = f"{filed.number} is {stage}, and not one of {', '.join(stages)}"
            raise AssertionError(message)
        await asyncio.sleep(_LOOK_EVERY_S)
