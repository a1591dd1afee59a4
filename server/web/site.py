# SPDX-License-Identifier: GPL-3.0-or-later
"""What every page is made with, and the pages for when something cannot be shown."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus

from server.services import Services
from server.web.answers import Page
from server.web.offers import Offers
from server.web.static_files import StaticFiles
from server.web.templates import Templates
from server.web.visits import Visit
from server.web.words import words_of

LARGEST_FORM = 256 * 1024
"""Bytes of a form with all its answers."""


@dataclass(frozen=True, slots=True)
class Site:
    """The server's parts, the templates, and what is offered."""

    services: Services
    static: StaticFiles
    templates: Templates
    offers: Offers

    @classmethod
    def of(cls, services: Services) -> Site:
        """The site of a server. Raises OSError if one of its files is missing."""
        static = StaticFiles.read()
        offers = Offers(services.requests.desk.here, services.reader, services.clock)
        return cls(services, static, Templates.read(static), offers)

    def not_found(self, visit: Visit) -> Page:
        """There is no such page, or no such service."""
        translate = words_of(visit.language).translate
        return self._trouble(
            visit,
            HTTPStatus.NOT_FOUND,
            translate("Trouble", "There is no such page"),
            translate("Trouble", "Look for the service in the list, or ask about a request."),
        )

    def too_many_tries(self, visit: Visit, seconds: int) -> Page:
        """Somebody may be guessing."""
        translate = words_of(visit.language).translate
        page = self._trouble(
            visit,
            HTTPStatus.TOO_MANY_REQUESTS,
            translate("Trouble", "Please wait a little"),
            translate("Trouble", "There were too many tries. Try again in %n seconds.", n=seconds),
        )
        return page.with_header(b"retry-after", str(seconds).encode())

    def form_expired(self, visit: Visit) -> Page:
        """A form that this browser was not given, or that is older than its cookie."""
        translate = words_of(visit.language).translate
        return self._trouble(
            visit,
            HTTPStatus.FORBIDDEN,
            translate("Trouble", "This form has expired"),
            translate("Trouble", "Nothing was sent. Open the page again; it needs cookies."),
        )

    def unreadable(self, visit: Visit) -> Page:
        """A form that is too large, broke off or is no form."""
        translate = words_of(visit.language).translate
        return self._trouble(
            visit,
            HTTPStatus.BAD_REQUEST,
            translate("Trouble", "We could not read what you sent"),
            translate("Trouble", "Nothing was sent. Go back and try again."),
        )

    def out_of_order(self, visit: Visit) -> Page:
        """The server cannot read or store anything just now."""
        translate = words_of(visit.language).translate
        return self._trouble(
            visit,
            HTTPStatus.SERVICE_UNAVAILABLE,
            translate("Trouble", "This does not work just now"),
            translate("Trouble", "What you saved before is kept. Try again in a few minutes."),
        )

    def not_possible(self, visit: Visit) -> Page:
        """The request has moved on, or the office does not offer it any more."""
        translate = words_of(visit.language).translate
        return self._trouble(
            visit,
            HTTPStatus.CONFLICT,
            translate("Trouble", "This is not possible any more"),
            translate("Trouble", "The request or the service has changed. Look how it stands now."),
        )

    def _trouble(self, visit: Visit, status: HTTPStatus, heading: str, said: str) -> Page:
        return self.templates.page("trouble.html", visit, status=status, heading=heading, said=said)
