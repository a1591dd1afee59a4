# SPDX-License-Identifier: GPL-3.0-or-later
"""Working out what a command on a request is judged by: its service, answers, told data, calendar.

Catalogue versions never change once they are published, so each is read only once.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import msgspec
from sqlalchemy import Connection

from common.domain.catalogue import Answers, Catalogue, CatalogueService, RegisterKey
from common.domain.forms import Completeness, check_answers, documents_of, fee_of
from common.domain.identifiers import (
    CENTRE,
    CatalogueId,
    OfficeId,
    RegisterCode,
    RequestId,
    ServiceCode,
)
from common.domain.office import Office
from common.domain.request.state import RequestState
from common.domain.request.terms import Terms
from common.identity.national.reading import check_number
from common.identity.request_sealing import Part
from common.wire.request_messages import AnswersMessage
from server.storage import catalogues, offices, request_data

ANSWERS = "all"
"""Under which name a request's answers are sealed."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A service as somebody may start a request for it now."""

    catalogue: Catalogue
    service: CatalogueService


@dataclass(frozen=True, slots=True)
class TermsBook:
    """Looks up what commands are judged by."""

    _versions: dict[tuple[CatalogueId, int], Catalogue] = field(default_factory=dict)

    def offer(self, connection: Connection, office: OfficeId, code: ServiceCode) -> Offer | None:
        """The service as the office offers it now; None if it does not."""
        there = self.newest(connection, office)
        if there is None or code not in there[1]:
            return None
        service = there[0].service(code)
        return None if service is None else Offer(there[0], service)

    def newest(
        self, connection: Connection, office: OfficeId
    ) -> tuple[Catalogue, Collection[ServiceCode]] | None:
        """The catalogue that the office has chosen, and which of its services it offers."""
        there = offices.one(connection, office)
        chosen = None if there is None else there.requests
        if chosen is None:
            return None
        version = catalogues.newest_version(connection, chosen.catalogue)
        if version is None:
            return None
        catalogue = self._version(connection, chosen.catalogue, version)
        return None if catalogue is None else (catalogue, chosen.services)

    def agreed(
        self, connection: Connection, catalogue: CatalogueId, version: int, code: ServiceCode
    ) -> Offer | None:
        """The service as that version of the catalogue describes it; None if it is not here."""
        known = self._version(connection, catalogue, version)
        service = None if known is None else known.service(code)
        return None if known is None or service is None else Offer(known, service)

    def of_request(self, connection: Connection, state: RequestState) -> Offer | None:
        """The service as it was when the request was begun."""
        return self.agreed(connection, state.catalogue, state.version, state.service)

    def _version(
        self, connection: Connection, catalogue: CatalogueId, version: int
    ) -> Catalogue | None:
        known = self._versions.get((catalogue, version))
        if known is None:
            known = catalogues.one(connection, catalogue, version)
            if known is not None:
                self._versions[catalogue, version] = known
        return known


def terms(
    offer: Offer,
    calendar: Office,
    answers: Answers,
    told: Mapping[RegisterKey, str],
    number: str = "",
) -> Terms:
    """What a command is judged by."""
    service = offer.service
    problems = check_answers(service, answers, Completeness.COMPLETE, check_number)
    return Terms(
        service=service,
        catalogue=offer.catalogue.id,
        version=offer.catalogue.version,
        hours=calendar.hours,
        time_zone=calendar.time_zone,
        number=number,
        fee=fee_of(service, answers),
        documents=tuple(each.code for each in documents_of(service, answers)),
        problems=tuple(".".join(map(str, each.path)) for each in problems),
        told=told,
    )


def calendar_of(connection: Connection, holder: OfficeId, office: OfficeId) -> Office | None:
    """Whose working days count: the holder's or, at the centre, those of the office concerned."""
    return offices.one(connection, office if holder == CENTRE else holder)


@dataclass(frozen=True, slots=True, repr=False)
class Personal:
    """What was answered for a request, and what each register has told for it."""

    answers: Answers
    records: Mapping[RegisterCode, Mapping[str, str]]

    def told(self) -> Mapping[RegisterKey, str]:
        """What registers have told, as the rules ask for it."""
        return {
            RegisterKey(register, key): value
            for register, record in self.records.items()
            for key, value in record.items()
        }


def personal_of(connection: Connection, request: RequestId) -> Personal:
    """What is kept of the applicant; nothing, once its time is over."""
    content = request_data.kept(connection, request, Part.ANSWERS, ANSWERS)
    names = request_data.names(connection, request).get(Part.INQUIRY, ())
    records = {name: request_data.kept(connection, request, Part.INQUIRY, name) for name in names}
    return Personal(
        answers=msgspec.json.decode(content, type=AnswersMessage)
        if isinstance(content, bytes)
        else {},
        records={
            RegisterCode(name): read_record(record)
            for name, record in records.items()
            if isinstance(record, bytes)
        },
    )


def read_record(content: bytes) -> Mapping[str, str]:
    """What one register has told, as it is sealed: a JSON object of texts."""
    return msgspec.json.decode(content, type=dict[str, str])
