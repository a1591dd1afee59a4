# SPDX-License-Identifier: GPL-3.0-or-later
"""The day's figures as a PDF file. Loads ReportLab and ICU, which a server may lack."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from common.documents.daily_report import (
    DailyReport,
    MethodDay,
    QueueDay,
    ServiceDay,
    Share,
    StageCount,
    TillDay,
)
from common.documents.imprint import Imprint
from common.documents.receipt import PaidBy
from common.documents.rendering import render
from common.domain.identifiers import Language, OfficeId
from common.domain.office import Digits as OfficeDigits
from common.identity.document_code import (
    DocumentFacts,
    DocumentKind,
    encode_document,
    verification_link,
)
from common.texts.figures import Digits
from server.daily.figures import DailyFigures
from server.documents.people import name_in

_WRITTEN_IN: Final = frozenset(map(Language, ("ar", "fa", "uk", "fr", "en")))
_OTHERWISE: Final = Language("en")
_ARABIC: Final = Language("ar")
_MINUTE: Final = 60


def pressed(figures: DailyFigures, address: str | None) -> bytes:
    """The report as a PDF file; ``address`` is that of the public pages, if there are any.

    Raises DoesNotFitError, and OSError for missing fonts.
    """
    office = figures.office
    languages = (*(each for each in office.languages if each in _WRITTEN_IN), _OTHERWISE)
    language = languages[0]

    def wait(seconds: float | None) -> int | None:
        return None if seconds is None else round(seconds / _MINUTE)

    return render(
        DailyReport(
            imprint=_imprint(figures, language, address),
            day=figures.day,
            services=tuple(
                ServiceDay(
                    name_in(figures.request_names(each.service), language, languages),
                    each.filed,
                    each.approved,
                    each.refused,
                    each.handed_over,
                )
                for each in figures.requests
            ),
            tills=tuple(
                TillDay(each.counter, each.taken, each.paid_out, each.difference)
                for each in figures.tills
            ),
            currency=figures.currency,
            queue=tuple(
                QueueDay(
                    name_in(figures.queue_names(each.service), language, languages),
                    each.served,
                    each.no_shows,
                    wait(each.median_wait),
                    wait(each.longest_wait),
                )
                for each in figures.queue
            ),
            stages=tuple(StageCount(*each) for each in figures.stages.items()),
            payments=tuple(
                MethodDay(PaidBy(each.method), each.payments, each.amount)
                for each in figures.payments
                if each.currency == figures.currency
            ),
            smart=Share(figures.standing.smart, figures.standing.services),
            online=Share(figures.standing.online, figures.standing.services),
        )
    )


def _imprint(figures: DailyFigures, language: Language, address: str | None) -> Imprint:
    office = figures.office
    own_digits = office.digits if language == _ARABIC else None
    return Imprint(
        language=language,
        office=name_in(office.names, language, office.languages),
        agency=_agency(figures, language),
        number=_number(figures),
        issued_at=figures.made_at,
        zone=ZoneInfo(office.time_zone),
        digits=None if own_digits is None else Digits(OfficeDigits(own_digits).value),
        link=_link(figures, address),
        address=address,
    )


def _number(figures: DailyFigures) -> str:
    """A day's report has the day's own number, however often it is printed."""
    return f"J-{figures.day.isoformat()}"


def _agency(figures: DailyFigures, language: Language) -> str:
    catalogue = figures.catalogue
    if catalogue is None:
        return ""
    return name_in(catalogue.names, language, catalogue.languages)


def _link(figures: DailyFigures, address: str | None) -> str | None:
    """None for an office that has never signed anything, and so has no key to check by."""
    if figures.signing_key is None:
        return None
    facts = DocumentFacts(
        office=OfficeId(figures.office.id),
        kind=DocumentKind.DAILY_REPORT,
        number=_number(figures),
        issued_on=figures.made_at.astimezone(ZoneInfo(figures.office.time_zone)).date(),
    )
    code = encode_document(facts, figures.signing_key)
    return code if address is None else verification_link(address, code)
