# SPDX-License-Identifier: GPL-3.0-or-later
"""What each page of the paperwork shows, as plain values for QML.

Sentences stand in QML; catalogue texts, answers and formatted values come from here.
"""

from __future__ import annotations

from typing import Final, assert_never

from common.domain.catalogue import CatalogueService
from common.domain.forms import documents_of
from common.domain.request.stages import RequestStage
from common.identity.receipt_code import Receipt, encode_receipt
from common.ui.bidi import left_to_right
from common.ui.formats import Formats
from kiosk.flow.paperwork.beginning import TILES, offered, queue_for
from kiosk.flow.paperwork.pages import (
    Asking,
    Beginning,
    Browsing,
    Delivering,
    Ended,
    Filling,
    Leaving,
    Listed,
    Page,
    Paying,
    PayingNow,
    RegistersSaid,
    Reviewing,
    Standing,
    Stopped,
    Told,
    Waiting,
)
from kiosk.flow.paperwork.reviewing import rows_of, rows_on_page
from kiosk.flow.paperwork.standing import on_a_page
from kiosk.flow.paperwork.state import Around, Fetch, Paperwork
from kiosk.flow.screens import Paper
from kiosk.paperwork.receipt import best_name
from kiosk.shell.paperwork import standing_words
from kiosk.shell.paperwork.form_shape import form_shape, path_name
from kiosk.shell.paperwork.words import (
    amount_words,
    answer_words,
    delivery_words,
    fee_words,
    method_words,
    time_words,
)
from kiosk.shell.shapes import Shape

_PAGES: Final[dict[type[Page], str]] = {
    Browsing: "Browse",
    Beginning: "Begin",
    Waiting: "Wait",
    RegistersSaid: "Said",
    Filling: "Form",
    Delivering: "Deliver",
    Reviewing: "Review",
    Paying: "Pay",
    PayingNow: "PayNow",
    Ended: "End",
    Leaving: "Leave",
    Stopped: "Stop",
    Asking: "Ask",
    Told: "Told",
    Listed: "List",
}


_TO_DO: Final = frozenset({RequestStage.REFUSED, RequestStage.FEE_DUE, RequestStage.MORE_NEEDED})


def page_name(page: Page) -> str:
    """The QML file of a page, without ``Request`` before it."""
    return _PAGES[type(page)]


def page_shape(work: Paperwork, around: Around, formats: Formats) -> Shape:
    """Everything that the page shows."""
    service = work.service
    return {
        "page": page_name(work.page),
        "title": "" if service is None else best_name(service.names, formats),
        "icon": "files" if service is None else service.icon,
        "number": "" if work.case is None else work.case.number,
        "away": work.away,
        "online": around.online,
        "ticket": work.queue is not None and around.tickets,
        **_own(work, around, formats),
    }


def _own(work: Paperwork, around: Around, formats: Formats) -> Shape:  # noqa: C901, PLR0911 - one line for each page
    service, page = work.service, work.page
    match page:
        case Browsing():
            return _browsing(page, around, formats)
        case Asking():
            return _asking(page, around, formats)
        case Told():
            return _told(page.standing, formats)
        case Listed():
            return _listed(page, on_a_page(around), formats)
        case _ if service is None:
            return {}
        case Beginning():
            return _beginning(work, service, around, formats)
        case Waiting(wait):
            papers = _papers(work, service, formats)
            return {"wait": wait.value, "papers": papers if wait.value == "fetching" else []}
        case RegistersSaid(said):
            return {"said": said.value, "smart": service.smart is not None}
        case Filling(at):
            return form_shape(work, service, at, around, formats)
        case Delivering():
            chosen = ((each, delivery_words(each, formats.words)) for each in service.deliveries)
            return {"choices": [{"code": each.value, "text": text} for each, text in chosen]}
        case Reviewing():
            return _reviewing(work, service, page, rows_on_page(around), formats)
        case Paying(failed):
            means = [
                {"code": each.provider, "text": method_words(each.method, formats.words)}
                for each in work.means
            ]
            return {"fee": amount_words(work.fee, formats), "means": means, "failed": failed}
        case PayingNow(_, link):
            return {"fee": amount_words(work.fee, formats), "link": link or ""}
        case Ended(end):
            return _ended(work, service, end.value, formats)
        case Leaving():
            return {}
        case Stopped(stop):
            return {"stop": stop.value, "reader": around.reader}
        case _:
            assert_never(page)


def _browsing(page: Browsing, around: Around, formats: Formats) -> Shape:
    services = offered(around.office, around.catalogue)
    shown = services[page.page * TILES : (page.page + 1) * TILES]
    return {
        "tiles": [
            {
                "code": each.code,
                "name": best_name(each.names, formats),
                "icon": each.icon,
                "note": time_words(each, formats),
            }
            for each in shown
        ],
        "more": len(services) > TILES,
        "reader": around.reader,
    }


def _beginning(
    work: Paperwork, service: CatalogueService, around: Around, formats: Formats
) -> Shape:
    currency = "" if work.catalogue is None else work.catalogue.currency
    card = around.card
    return {
        "purpose": best_name(service.purpose, formats),
        "bring": _papers(work, service, formats),
        "fee": fee_words(service, currency, formats),
        "time": time_words(service, formats),
        "smart": service.smart is not None,
        "card": "" if card is None else "expired" if card.expired else "read",
        "reader": around.reader,
        "queued": queue_for(around.office, service.code) is not None,
        "begun": work.case is not None,
    }


def _papers(work: Paperwork, service: CatalogueService, formats: Formats) -> list[Shape]:
    return [
        {
            "text": best_name(each.names, formats),
            "fetched": each.register is not None,
            "how": work.fetched.get(each.code, Fetch.ASKED).value,
        }
        for each in documents_of(service, work.answers)
    ]


def _reviewing(
    work: Paperwork, service: CatalogueService, page: Reviewing, count: int, formats: Formats
) -> Shape:
    rows = rows_of(work, service)
    # Where fewer fit since the page was turned, the last one is shown.
    first = min(page.page, (len(rows) - 1) // count) * count
    shown = rows[first : first + count]
    delivery = work.delivery
    return {
        "rows": [
            {
                "path": path_name(row.path),
                "label": best_name(row.field.names, formats)
                + (f" · {formats.number(row.entry)}" if row.entry else ""),
                "value": answer_words(row.field, row.answer, formats),
                "fetched": row.fetched,
            }
            for row in shown
        ],
        "more": len(rows) > count,
        "fee": amount_words(work.fee, formats),
        "feeChanged": page.fee_changed,
        "delivery": "" if delivery is None else delivery_words(delivery, formats.words),
    }


def _ended(work: Paperwork, service: CatalogueService, end: str, formats: Formats) -> Shape:
    case, receipt = work.case, work.receipt
    on_screen = receipt is Paper.SCREEN and case is not None
    brought = [each["text"] for each in _papers(work, service, formats) if each["how"] != "there"]
    shown = case if on_screen else None
    return {
        "end": end,
        "receipt": "" if receipt is None else receipt.value,
        "secret": "" if shown is None else left_to_right(shown.secret),
        "code": "" if shown is None else encode_receipt(Receipt(shown.number, shown.secret)),
        "bring": brought if end == "clerk" else [],
        "fee": amount_words(work.fee, formats) if end == "clerk" and work.means else "",
    }


def _asking(page: Asking, around: Around, formats: Formats) -> Shape:
    return {
        "asked": page.number,
        "secret": page.secret,
        "part": page.part.value,
        "wrong": page.wrong,
        "wait": formats.number(-(-page.seconds // 60)) if page.seconds else "",
        "looked": "" if page.looked is None else page.looked.value,
        "reader": around.reader,
    }


def _listed(page: Listed, count: int, formats: Formats) -> Shape:
    standings = page.standings
    # Where fewer fit since the page was turned, the last one is shown.
    first = min(page.page, (len(standings) - 1) // count) * count
    return {
        "rows": [_told(each, formats) for each in standings[first : first + count]],
        "more": len(standings) > count,
        "older": page.more,
    }


def _told(standing: Standing, formats: Formats) -> Shape:
    return {
        "title": best_name(standing.names, formats),
        "number": standing.number,
        "headline": standing_words.headline(standing.stage, formats.words),
        "next": standing_words.what_next(standing, formats),
        "since": standing_words.since(standing, formats),
        "due": standing_words.due(standing, formats),
        "urgent": standing.stage in _TO_DO,
    }
