# SPDX-License-Identifier: GPL-3.0-or-later
"""How a request stands, for whoever has its receipt or a card.

A receipt is scanned, or typed sign by sign.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from kiosk.flow.paperwork.inputs import Choose, OpenEntry, PointAt, RemoveEntry, Type
from kiosk.flow.paperwork.orders import AskStanding, AskStandings, Order
from kiosk.flow.paperwork.pages import (
    Asking,
    Browsing,
    Listed,
    Looked,
    Part,
    Standing,
    Told,
    Wait,
    Waiting,
)
from kiosk.flow.paperwork.state import Around, Paperwork

Result = tuple[Paperwork, tuple[Order, ...]]

_LONGEST: Final = 24
_LONGEST_WAIT_S: Final = 3600
_ON_A_PAGE: Final = 3
_ON_A_CROWDED_PAGE: Final = 2


def receipt_read(work: Paperwork, number: str, secret: str) -> Result:
    """A receipt's code was scanned, where that is not in the midst of something else."""
    match work.page:
        case Browsing() | Asking() | Told() | Listed():
            return asked(work, number, secret)
        case _:
            return work, ()


def card_shown(work: Paperwork, numbers: tuple[str, ...], around: Around) -> Result:
    """A card was put on where it asks: the server is asked, if it is there."""
    if not isinstance(work.page, Asking):
        return work, ()
    if not around.online:
        return card_tells(work, Looked.AWAY, 0), ()
    return replace(work, page=Waiting(Wait.FINDING)), (AskStandings(numbers),)


def asked(work: Paperwork, number: str, secret: str) -> Result:
    """Ask the server."""
    order = AskStanding(number, secret)
    return replace(work, page=Waiting(Wait.ASKING), answers={}), (order,)


def typed(page: Asking, what: Choose | PointAt | Type | OpenEntry | RemoveEntry) -> Asking:
    """A sign more, or the other part of the receipt; anything else changes nothing."""
    match what:
        case Type(text):
            return press(page, text)
        case PointAt(path):
            return replace(page, part=Part(path[0]))
        case _:
            return page


def press(page: Asking, text: str) -> Asking:
    """A sign more of what is typed."""
    if page.part is Part.NUMBER:
        return replace(page, number=(page.number + text)[:_LONGEST], wrong=False, looked=None)
    return replace(page, secret=(page.secret + text)[:_LONGEST], wrong=False, looked=None)


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


def card_tells(work: Paperwork, looked: Looked, seconds: int) -> Paperwork:
    """Why the card tells nothing, beside the other way to ask."""
    page = Asking(looked=looked, seconds=min(seconds, _LONGEST_WAIT_S))
    return replace(work, page=page)


def found(work: Paperwork, standings: tuple[Standing, ...], more: bool) -> Paperwork:
    """One request is shown as its receipt would show it, several as a list."""
    match standings:
        case ():
            return card_tells(work, Looked.NOTHING, 0)
        case (standing,):
            return replace(work, page=Told(standing))
        case _:
            return replace(work, page=Listed(standings, more))


def on_a_page(around: Around) -> int:
    """Requests on a page of the list; fewer in large text, or in the lower part of the screen."""
    return _ON_A_PAGE if around.most > 1 else _ON_A_CROWDED_PAGE


def turn_page(work: Paperwork, page: Listed, around: Around) -> Paperwork:
    """More requests; after the last page the first comes again."""
    pages = -(-len(page.standings) // on_a_page(around))
    return replace(work, page=replace(page, page=(page.page + 1) % pages))
