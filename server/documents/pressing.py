# SPDX-License-Identifier: GPL-3.0-or-later
"""From what is kept of a document to its file. Loads ReportLab and ICU, which takes a while, and
which a server that only sequences the queue may lack."""

from __future__ import annotations

from datetime import date
from typing import assert_never
from zoneinfo import ZoneInfo

from common.documents.certificate import Certificate
from common.documents.decision import Decision, Outcome
from common.documents.grounds import ground
from common.documents.hand_over_slip import HandOverSlip, ToApplicant, ToProxy
from common.documents.imprint import Fact, Imprint, Issue
from common.documents.receipt import FeeLine, PaidBy, Receipt
from common.documents.rendering import Document, render
from common.documents.wording import Wording
from common.texts.figures import Digits, usual_digits
from common.texts.isolates import left_to_right
from common.texts.sentences import sentences_of
from server.documents.values import (
    Kept,
    KeptCertificate,
    KeptDecision,
    KeptFact,
    KeptImprint,
    KeptReceipt,
    KeptSlip,
    Writing,
)


def pressed(kept: Kept, issue: Issue) -> bytes:
    """The document as a PDF file. Raises DoesNotFitError, and OSError for missing fonts."""
    return render(_document(kept, issue))


def _document(kept: Kept, issue: Issue) -> Document:
    imprint = imprint_of(kept.imprint, issue)
    match kept:
        case KeptCertificate():
            words = _wording(imprint)
            return Certificate(
                imprint=imprint,
                name=kept.name,
                person=kept.person,
                facts=tuple(_fact(each, words) for each in kept.facts),
                valid_until=kept.valid_until,
            )
        case KeptDecision():
            refused = kept.refused
            return Decision(
                imprint=imprint,
                request=kept.request,
                service=kept.service,
                applicant=kept.person,
                outcome=Outcome.APPROVED if refused is None else Outcome.REFUSED,
                grounds=() if refused is None else (ground(refused, _wording(imprint)),),
            )
        case KeptReceipt():
            return Receipt(
                imprint=imprint,
                request=kept.request,
                lines=(FeeLine(kept.service, kept.amount),),
                currency=kept.currency,
                paid_by=PaidBy(kept.method.value),
                secret=kept.secret,
            )
        case KeptSlip():
            return HandOverSlip(
                imprint=imprint,
                request=kept.request,
                service=kept.service,
                items=kept.items,
                to=_receiver(kept),
            )
        case _ as unreachable:
            assert_never(unreachable)


def imprint_of(kept: KeptImprint, issue: Issue) -> Imprint:
    """Head and foot of a document."""
    return Imprint(
        language=kept.language,
        office=kept.office,
        agency=kept.agency,
        number=kept.number,
        issued_at=kept.issued_at,
        zone=ZoneInfo(kept.zone),
        digits=None if kept.digits is None else Digits(kept.digits.value),
        issue=issue,
        link=kept.link,
        address=kept.address,
    )


def _wording(imprint: Imprint) -> Wording:
    digits = imprint.digits or usual_digits(imprint.language)
    return Wording(sentences_of("common", imprint.language, digits), imprint.zone)


def _fact(kept: KeptFact, words: Wording) -> Fact:
    match kept.writing:
        case Writing.TEXT:
            return Fact(kept.label, kept.value)
        case Writing.CODE:
            return Fact(kept.label, left_to_right(kept.value))
        case Writing.DAY:
            return Fact(kept.label, words.day(date.fromisoformat(kept.value)))
        case _ as unreachable:
            assert_never(unreachable)


def _receiver(kept: KeptSlip) -> ToApplicant | ToProxy:
    if kept.proxy is None:
        return ToApplicant(kept.person, kept.identity_document)
    return ToProxy(kept.person, kept.proxy, kept.identity_document, kept.authority or "")
