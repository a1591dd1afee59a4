# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, for whoever has its receipt: scanned, or typed sign by sign."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.flow.paperwork.orders import AskStanding, Order
from kiosk.flow.paperwork.pages import Asking, Part, Wait, Waiting
from kiosk.flow.paperwork.state import Paperwork

Result = tuple[Paperwork, tuple[Order, ...]]

_LONGEST: Final = 24
_LONGEST_WAIT_S: Final = 3600


def asked(work: Paperwork, number: str, secret: str) -> Result:
    """Ask the server."""
    order = AskStanding(number, secret)
    return replace(work, page=Waiting(Wait.ASKING), answers={}), (order,)


def press(page: Asking, text: str) -> Asking:
    """A sign more of what is typed."""
    if page.part is Part.NUMBER:
        return replace(page, number=(page.number + text)[:_LONGEST], wrong=False)
    return replace(page, secret=(page.secret + text)[:_LONGEST], wrong=False)


def erase(page: Asking) -> Asking:
    """The last sign taken back."""
    if page.part is Part.NUMBER:
        return replace(page, number=page.number[:-1], wrong=False)
    return replace(page, secret=page.secret[:-1], wrong=False)


def ask(work: Paperwork, page: Asking) -> Result:
    """On from the number to the secret, and then to the answer."""
    if not page.number:
        return replace(work, page=replace(page, part=Part.NUMBER)), ()
    if not page.secret:
        return replace(work, page=replace(page, part=Part.SECRET)), ()
    return asked(work, page.number, page.secret)


def wrong(work: Paperwork, seconds: int) -> Paperwork:
    """Number and secret do not belong together; they are typed anew."""
    return replace(work, page=Asking(wrong=True, seconds=min(seconds, _LONGEST_WAIT_S)))
