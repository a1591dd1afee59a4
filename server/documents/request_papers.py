# SPDX-License-Identifier: GPL-3.0-or-later
"""What a request's label and its slip are made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection

from common.domain.catalogue import Delivery
from common.domain.identifiers import Language, RequestId
from common.domain.request.state import RequestState
from common.identity.request_sealing import status_secret
from server.documents.loose import LooseLabel, LooseSlip, plain_imprint
from server.documents.people import address_in, all_answers, name_in, person_in
from server.requests.carrying_out import RequestsHere
from server.requests.reading import known_request
from server.requests.terms import Offer, personal_of
from server.storage import offices, request_data
from server.storage.request_data import Look

_WRITTEN_IN: Final = frozenset(map(Language, ("ar", "fa", "uk", "fr", "en")))
_OTHERWISE: Final = Language("en")


@dataclass(frozen=True, slots=True)
class NotPosted:
    """It does not go by post, or nobody has said where to."""


def label_of(
    connection: Connection, here: RequestsHere, request: RequestId, look: Look, at: datetime
) -> LooseLabel | NotPosted | None:
    """The label of a request's letter; None if nothing is kept of it. The look is on record."""
    found = _opened(connection, here, request)
    office = offices.one(connection, look.office)
    if found is None or office is None or request_data.key_of(connection, request) is None:
        return None
    state, offer = found
    request_data.record_look(connection, request, look)
    answers = all_answers(offer.service, personal_of(connection, request))
    person = person_in(offer.service, answers)
    language = _language(state)
    address = address_in(offer.service, answers, language, offer.catalogue.languages)
    if state.delivery is not Delivery.POST or person is None or not address:
        return NotPosted()
    imprint = plain_imprint(office, language, state.number, at)
    return LooseLabel(imprint, person, address, state.tracking or state.number)


def slip_of(
    connection: Connection,
    here: RequestsHere,
    request: RequestId,
    look: Look,
    address: str | None,
    at: datetime,
) -> LooseSlip | None:
    """The slip of a request; None if nothing is kept of it. The look is on record."""
    found = _opened(connection, here, request)
    key = request_data.key_of(connection, request)
    office = offices.one(connection, look.office)
    if found is None or key is None or office is None:
        return None
    state, offer = found
    request_data.record_look(connection, request, look)
    language = _language(state)
    code = state.number
    if address is not None:
        code = f"{address.rstrip('/')}/status?number={quote(state.number)}"
    return LooseSlip(
        imprint=plain_imprint(office, language, state.number, at, address),
        service=name_in(offer.service.names, language, offer.catalogue.languages),
        secret=status_secret(key),
        code=code,
    )


def _opened(
    connection: Connection, here: RequestsHere, request: RequestId
) -> tuple[RequestState, Offer] | None:
    known = known_request(connection, request)
    offer = None if known is None else here.book.of_request(connection, known.state)
    return None if known is None or offer is None else (known.state, offer)


def _language(state: RequestState) -> Language:
    return state.language if state.language in _WRITTEN_IN else _OTHERWISE
