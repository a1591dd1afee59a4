# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a request by its number and the secret on the receipt.

The browser keeps the secret in a cookie until it is closed, so that it stands in no address but
the one link that the applicant may keep.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote

from server.requests.desk import Opened
from server.requests.status import TryLater
from server.requests.terms import Offer
from server.web.answers import Cookie, Page, elsewhere
from server.web.site import Site
from server.web.visits import Visit

_NUMBER: Final = re.compile(r"[A-Z0-9]{1,8}-[0-9]{4}-[0-9]{6,12}")
_SECRET: Final = re.compile(r"[0-9A-Za-z-]{1,40}")


@dataclass(frozen=True, slots=True)
class InHand:
    """A request that this browser has opened, with the service as it was when it was begun."""

    opened: Opened
    offer: Offer


def tidy_number(text: str) -> str | None:
    """A number as it is kept, however it was typed; None for what is none."""
    number = "".join(text.split()).upper()
    return number if _NUMBER.fullmatch(number) else None


def receipt_cookie(number: str, secret: str) -> Cookie:
    """What keeps the request open in this browser; an empty secret closes it."""
    return Cookie(_name(number), secret)


def secret_in(visit: Visit, number: str) -> str:
    """The secret that this browser knows for a request, or nothing."""
    secret = visit.cookies.get(_name(number), "")
    return secret if _SECRET.fullmatch(secret) else ""


async def opened_for(site: Site, visit: Visit, number: str) -> InHand | Page:
    """The request, if this browser knows its secret, or the page that asks for it."""
    secret = secret_in(visit, number)
    if not secret or tidy_number(number) is None:
        return elsewhere(visit.at(f"/status?number={quote(number)}"))
    found = await site.services.requests.status.find(number, secret, visit.place)
    match found:
        case TryLater(seconds):
            return site.too_many_tries(visit, seconds)
        case Opened(offer=Offer() as offer):
            return InHand(found, offer)
        case _:
            return elsewhere(visit.at("/status")).setting(receipt_cookie(number, ""))


def _name(number: str) -> str:
    return f"request-{number}"
