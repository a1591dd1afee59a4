# SPDX-License-Identifier: GPL-3.0-or-later
"""What a document is to say, from the request as it stands. Signs it, since the code is part of
it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, assert_never
from zoneinfo import ZoneInfo

from common.domain.identifiers import Language, OfficeId, PaymentId
from common.domain.office import Office
from common.domain.request.reasons import NegativeReason
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason, deny
from common.domain.request.stages import DOCUMENT_MADE, RequestStage
from common.domain.request.state import RequestState
from common.identity.document_code import (
    DocumentFacts,
    DocumentKind,
    encode_document,
    person_digest,
    verification_link,
)
from server.documents.asking import NothingToIssue, Receiver
from server.documents.people import all_answers, facts_in, name_in, person_in
from server.documents.values import (
    Kept,
    KeptCertificate,
    KeptDecision,
    KeptImprint,
    KeptReceipt,
    KeptSlip,
)
from server.requests.terms import Offer, Personal

_WRITTEN_IN: Final = frozenset(map(Language, ("ar", "fa", "uk", "fr", "en")))
_OTHERWISE: Final = Language("en")
_ARABIC: Final = Language("ar")

_APPROVED: Final = DOCUMENT_MADE | {RequestStage.APPROVED}


@dataclass(frozen=True, slots=True, repr=False)
class Case:
    """All that a document of a request is drawn from."""

    state: RequestState
    offer: Offer
    office: Office
    personal: Personal
    secret: str
    at: datetime
    decision: str
    """Which event decided about the request, so that each decision has a document of its own."""
    receiver: Receiver | None = None
    slip: str = ""

    @property
    def year(self) -> int:
        """The year in whose series the number is, by the office's own calendar day."""
        return self.at.astimezone(ZoneInfo(self.office.time_zone)).year


def subject_of(case: Case, kind: DocumentKind) -> str | RequestRefusal | NothingToIssue:
    """What the document is about where there may be several, if it can be issued at all."""
    state = case.state
    match kind:
        case DocumentKind.CERTIFICATE:
            if state.document_number is not None:
                reason = RequestRefusalReason.ALREADY_ISSUED
                return deny(reason, document=state.document_number)
            return "" if state.stage is RequestStage.APPROVED else NothingToIssue()
        case DocumentKind.DECISION:
            decided = state.stage is RequestStage.REFUSED or state.stage in _APPROVED
            return case.decision if decided else NothingToIssue()
        case DocumentKind.RECEIPT:
            payment = _kept_payment(state)
            return NothingToIssue() if payment is None else payment
        case DocumentKind.HAND_OVER_SLIP:
            there = state.stage in DOCUMENT_MADE and case.receiver is not None
            return case.slip if there else NothingToIssue()
        case DocumentKind.DAILY_REPORT:
            return NothingToIssue()
        case _ as unreachable:
            assert_never(unreachable)


def draft(
    case: Case, kind: DocumentKind, number: str, signing_key: bytes, address: str | None
) -> Kept | NothingToIssue:
    """The document's values, signed. ``address`` is the public web page, without a path."""
    service, state = case.offer.service, case.state
    answers = all_answers(service, case.personal)
    person = person_in(service, answers)
    if person is None:
        return NothingToIssue()
    language, others = _language(case), case.offer.catalogue.languages
    name = name_in(service.names, language, others)
    about = "" if kind is DocumentKind.RECEIPT else person
    link = _link(case, kind, number, about, signing_key, address)
    imprint = _imprint(case, number, link, address)
    match kind:
        case DocumentKind.CERTIFICATE:
            facts = facts_in(service, answers, language, others)
            return KeptCertificate(imprint, name, person, facts)
        case DocumentKind.DECISION:
            return KeptDecision(imprint, state.number, name, person, _reason(state))
        case DocumentKind.RECEIPT:
            return _receipt(case, imprint, name)
        case DocumentKind.HAND_OVER_SLIP:
            return _slip(case, imprint, name, person)
        case DocumentKind.DAILY_REPORT:
            return NothingToIssue()
        case _ as unreachable:
            assert_never(unreachable)


def _link(
    case: Case,
    kind: DocumentKind,
    number: str,
    person: str,
    signing_key: bytes,
    address: str | None,
) -> str:
    facts = DocumentFacts(
        office=OfficeId(case.office.id),
        kind=kind,
        number=number,
        issued_on=case.at.astimezone(ZoneInfo(case.office.time_zone)).date(),
        person=person_digest(number, person) if person else b"",
    )
    code = encode_document(facts, signing_key)
    return code if address is None else verification_link(address, code)


def _imprint(case: Case, number: str, link: str, address: str | None) -> KeptImprint:
    office, catalogue = case.office, case.offer.catalogue
    language = _language(case)
    agencies = {each.code: each.names for each in catalogue.agencies}
    agency = agencies.get(case.offer.service.agency, {})
    return KeptImprint(
        language=language,
        office=name_in(office.names, language, office.languages),
        agency=name_in(agency, language, catalogue.languages),
        number=number,
        issued_at=case.at,
        zone=office.time_zone,
        digits=office.digits if language == _ARABIC else None,
        link=link,
        address=address,
    )


def _receipt(case: Case, imprint: KeptImprint, service: str) -> Kept | NothingToIssue:
    id_ = _kept_payment(case.state)
    if id_ is None:
        return NothingToIssue()
    payment = case.state.payments[id_]
    return KeptReceipt(
        imprint=imprint,
        request=case.state.number,
        service=service,
        amount=payment.amount,
        currency=case.offer.catalogue.currency,
        method=payment.method,
        secret=case.secret,
    )


def _slip(case: Case, imprint: KeptImprint, service: str, person: str) -> Kept | NothingToIssue:
    receiver, number = case.receiver, case.state.document_number
    if receiver is None or number is None:
        return NothingToIssue()
    return KeptSlip(
        imprint=imprint,
        request=case.state.number,
        service=service,
        items=(f"{service} {number}",),
        person=person,
        identity_document=receiver.identity_document,
        proxy=receiver.proxy,
        authority=receiver.authority,
    )


def _reason(state: RequestState) -> NegativeReason | None:
    return state.negative_reason if state.stage is RequestStage.REFUSED else None


def _kept_payment(state: RequestState) -> PaymentId | None:
    """The payment that pays the fee; there is never more than one."""
    return next((id_ for id_, each in state.payments.items() if each.counts), None)


def _language(case: Case) -> Language:
    wanted = case.state.language
    return wanted if wanted in _WRITTEN_IN else _OTHERWISE
