# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on the kiosk's tickets, in the citizen's language."""

from __future__ import annotations

from datetime import datetime

from common.devices.printer.picture import TicketPicture
from common.domain.identifiers import ServiceCode
from common.domain.office import Names, Office, Service
from common.domain.ticket_layout import TicketLayout
from common.domain.tickets import Forecast
from common.domain.wait_range import minutes_of
from common.ui.bidi import left_to_right
from common.ui.formats import Formats
from common.ui.ticket_picture import draw_mark, draw_ticket, packed_bits
from common.ui.ticket_text import BETWEEN_DATE_AND_TIME, Direction, TicketRow, TicketText
from kiosk.flow.places import Place, places_of
from kiosk.flow.screens import GivenTicket


def name_in(names: Names, formats: Formats, office: Office) -> str:
    """A text of the office's in the language of ``formats``, or in its main one."""
    text = names.get(formats.words.language)
    return names[office.languages[0]] if text is None else text


def place_words(office: Office, service: ServiceCode, formats: Formats) -> str:
    """Where to wait: ``Hall A, counters 1–4``; empty if no counter is set up for it."""
    return formats.grouped(_place(p, office, formats) for p in places_of(office, service))


def wait_words(expected: Forecast, formats: Formats) -> str:
    """The expected wait as a range."""
    minutes = minutes_of(expected)
    return formats.wait(minutes.least, minutes.most)


def moment_words(at: datetime, formats: Formats) -> str:
    """Date and time in the office's zone, as they stand on every paper."""
    return BETWEEN_DATE_AND_TIME.join((formats.long_date(at), left_to_right(formats.time(at))))


def ticket_text(given: GivenTicket, at: datetime, office: Office, formats: Formats) -> TicketText:
    """Everything on the paper of a ticket issued at ``at`` (UTC)."""
    words = formats.words
    rows = []
    if given.forecast is not None:
        wait = wait_words(given.forecast, formats)
        rows.append(TicketRow(words.translate("Ticket", "Expected wait"), wait))
        ahead = formats.number(given.forecast.ahead)
        rows.append(TicketRow(words.translate("Ticket", "People ahead of you"), ahead))
    where = place_words(office, given.service, formats)
    if where:
        rows.append(TicketRow(words.translate("Ticket", "Where to go"), where))
    service = office.service(given.service)
    right_to_left = formats.facts.right_to_left
    return TicketText(
        direction=Direction.RIGHT_TO_LEFT if right_to_left else Direction.LEFT_TO_RIGHT,
        office=name_in(office.names, formats, office),
        service="" if service is None else name_in(service.names, formats, office),
        caption=words.translate("Ticket", "Your number"),
        number=given.label,
        moment=moment_words(at, formats),
        rows=tuple(rows),
        code=given.code,
        small_print=(
            words.translate("Ticket", "Keep this ticket until you have been served."),
            words.translate("Ticket", "Valid today only. Watch the screen and listen."),
        ),
        bring_caption=words.translate("Ticket", "Please bring:"),
        bring=_to_bring(service, formats, office),
        lines=tuple(name_in(line, formats, office) for line in office.ticket.lines),
    )


def ticket_picture(text: TicketText, width: int, layout: TicketLayout) -> TicketPicture:
    """The ticket as dots for paper of ``width`` dots. Any thread, once fonts are loaded."""
    image = draw_ticket(text, width, layout)
    return TicketPicture(image.width(), image.height(), packed_bits(image))


def receipt_layout(office: Office) -> TicketLayout:
    """How a receipt looks: as every office's, with this one's logo."""
    return TicketLayout(logo=office.ticket.logo)


def as_copy(paper: TicketPicture, formats: Formats) -> TicketPicture:
    """The same paper again, with a band at its head that says that it is not the first."""
    right_to_left = formats.facts.right_to_left
    direction = Direction.RIGHT_TO_LEFT if right_to_left else Direction.LEFT_TO_RIGHT
    band = draw_mark(formats.words.translate("Ticket", "Copy"), direction, paper.width)
    height = band.height() + paper.height
    return TicketPicture(paper.width, height, packed_bits(band) + paper.bits)


def _to_bring(service: Service | None, formats: Formats, office: Office) -> tuple[str, ...]:
    needed = () if service is None else service.requirements
    return tuple(name_in(each.names, formats, office) for each in needed if not each.fetched)


def _place(place: Place, office: Office, formats: Formats) -> str:
    zone = name_in(place.zone.names, formats, office)
    labels = formats.listed(place.labels)
    if len(place.labels) > 1 or "–" in labels:
        return formats.words.translate(
            "Ticket", "{zone}, counters {counters}", zone=zone, counters=labels
        )
    return formats.words.translate("Ticket", "{zone}, counter {counter}", zone=zone, counter=labels)
