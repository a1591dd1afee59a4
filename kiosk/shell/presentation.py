# SPDX-License-Identifier: GPL-3.0-or-later
"""What each screen shows, as plain values for QML; every shape is whole even when empty.

Sentences stay in QML; only the office's own texts and formatted values come from here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from common.domain.numbering import number_of
from common.domain.office import Names, Office, Service
from common.domain.wait_range import Minutes, minutes_of
from common.ui.formats import Formats
from kiosk.flow.help import StaffNews
from kiosk.flow.hours import hours_today, opens_next
from kiosk.flow.offer import Group, groups, needs, page_of
from kiosk.flow.screens import Choosing, Confirming, GivenTicket, Holding, Paper, StaffTickets
from kiosk.flow.staff_tickets import PaperRow
from kiosk.flow.waits import Waits
from kiosk.paper import name_in, place_words
from kiosk.shell.amounts import amount
from kiosk.shell.shapes import NO_CHOICE, NO_SERVICE, Shape


@dataclass(frozen=True, slots=True)
class Showing:
    """What presenting needs: the office, the language and what is known of waiting."""

    office: Office
    formats: Formats
    waits: Waits

    def text(self, names: Names) -> str:
        """An office's text in the language on the screen."""
        return name_in(names, self.formats, self.office)

    def wait(self, minutes: Minutes | None) -> str:
        """A wait as a range; empty where it is not known."""
        return "" if minutes is None else self.formats.wait(minutes.least, minutes.most)


def office_shape(show: Showing) -> Shape:
    """Whose kiosk this is, and what card data is used for."""
    office = show.office
    return {
        "name": show.text(office.names),
        "place": "" if office.place is None else show.text(office.place),
        "purpose": "" if office.purpose is None else show.text(office.purpose),
    }


def welcome_shape(show: Showing) -> Shape:
    """The groups that can be touched at once, if the office has groups."""
    return {"tiles": [_group_tile(group, show) for group in groups(show.office)]}


def choosing_shape(screen: Choosing, show: Showing, tiles: int) -> Shape:
    """Tiles of groups, or at most so many ``tiles`` of services."""
    known = groups(show.office)
    if screen.group is None and known:
        return {**NO_CHOICE, "grouped": True, "tiles": [_group_tile(g, show) for g in known]}
    page = page_of(show.office, screen.group, screen.page, tiles)
    chosen = next((g for g in known if g.code == screen.group), None)
    return {
        "heading": "" if chosen is None or chosen.category is None else _group_name(chosen, show),
        "grouped": False,
        "tiles": [_service_tile(service, show) for service in page.services],
        "more": page.count > 1,
    }


def confirming_shape(screen: Confirming, show: Showing) -> Shape:
    """One service in full."""
    office = show.office
    service = office.service(screen.service)
    if service is None:
        return NO_SERVICE
    fee = service.fee
    return {
        **_service_tile(service, show),
        "bring": [{"text": show.text(r.names), "fetched": r.fetched} for r in service.requirements],
        "fee": "" if fee is None else amount(fee, office.currency, show.formats),
        "processing": "" if service.processing is None else show.text(service.processing),
        "needs": [
            {
                "code": need.code,
                "name": show.text(need.names),
                "icon": need.icon,
                "chosen": need.code == screen.priority_class,
            }
            for need in needs(office)
        ],
    }


def holding_shape(screen: Holding, show: Showing, staff: StaffNews) -> Shape:
    """The number, where to go and how long it will take."""
    given: GivenTicket = screen.given
    service = show.office.service(given.service)
    expected = given.forecast
    minutes = None if expected is None else minutes_of(expected)
    return {
        "number": given.label,
        "service": "" if service is None else show.text(service.names),
        "ahead": -1 if expected is None else expected.ahead,
        "wait": "" if minutes is None or minutes.most == 0 else show.wait(minutes),
        "place": place_words(show.office, given.service, show.formats),
        "paper": screen.paper.value,
        "staffTold": staff.no_paper and staff.online,
        "code": given.code if screen.paper is Paper.SCREEN else "",
        "request": screen.request,
    }


def hours_shape(office: Office, at: datetime) -> Shape:
    """When the office is open today and when it opens next; seconds since 1970."""
    opens = opens_next(office, at)
    return {
        "opens": 0.0 if opens is None else opens.timestamp(),
        "today": [
            {"opens": o.opens.timestamp(), "closes": o.closes.timestamp()}
            for o in hours_today(office, at)
        ],
    }


def staff_tickets_shape(screen: StaffTickets, rows: Sequence[PaperRow], show: Showing) -> Shape:
    """The staff's list of tickets."""
    copied = screen.copied
    return {
        "rows": [_paper_row(row, show) for row in rows],
        "copying": screen.copying or "",
        "copied": "" if copied is None else number_of(copied).label,
        "paper": screen.paper.value,
    }


def _paper_row(row: PaperRow, show: Showing) -> Shape:
    service = None if row.service is None else show.office.service(row.service)
    return {
        "ticket": row.ticket,
        "number": number_of(row.ticket).label,
        "service": "" if service is None else show.text(service.names),
        "issued": 0.0 if row.issued_at is None else row.issued_at.timestamp(),
        "unclear": row.unclear is not None,
        "second": row.unclear is not None and row.unclear.second,
        "copy": row.unclear is not None and row.unclear.copy,
    }


def _group_name(group: Group, show: Showing) -> str:
    if group.category is None:
        return show.formats.words.translate("Groups", "Other services")
    return show.text(group.category.names)


def _group_tile(group: Group, show: Showing) -> Shape:
    waiting = sum(
        wait.waiting
        for service in group.services
        if (wait := show.waits.services.get(service.code)) is not None
    )
    return {
        "code": group.code,
        "name": _group_name(group, show),
        "icon": "list" if group.category is None else group.category.icon,
        "waiting": waiting,
        "wait": "",
    }


def _service_tile(service: Service, show: Showing) -> Shape:
    known = show.waits.services.get(service.code)
    return {
        "code": service.code,
        "name": show.text(service.names),
        "icon": service.icon,
        "waiting": -1 if known is None else known.waiting,
        "wait": "" if known is None else show.wait(known.minutes),
    }
