# SPDX-License-Identifier: GPL-3.0-or-later
"""The slip that stays with the office: what was handed over, and to whom."""

from __future__ import annotations

from dataclasses import dataclass

from common.documents.composer import Composer
from common.documents.imprint import Fact, Imprint, Signatory
from common.texts.isolates import left_to_right


@dataclass(frozen=True, slots=True)
class ToApplicant:
    """The applicant came."""

    name: str
    identity_document: str


@dataclass(frozen=True, slots=True)
class ToProxy:
    """Somebody else came, by an authority that was seen."""

    applicant: str
    name: str
    identity_document: str
    authority: str


@dataclass(frozen=True, slots=True)
class HandOverSlip:
    """What was handed over; ``items`` are documents by name and number."""

    imprint: Imprint
    request: str
    service: str
    items: tuple[str, ...]
    to: ToApplicant | ToProxy
    handed_by: Signatory | None = None


def compose(slip: HandOverSlip, composer: Composer) -> None:
    """Put the slip together."""
    words = composer.words
    composer.facts(
        Fact(words.translate("HandOver", "Request"), left_to_right(slip.request)),
        Fact(words.translate("HandOver", "Service"), slip.service),
        *_receiver(slip.to, composer),
    )
    composer.heading(words.translate("HandOver", "Handed over"))
    composer.listing(slip.items)
    composer.paragraph(words.translate("HandOver", "I have received what is listed above."))
    composer.private_signature(Signatory(slip.to.name, words.translate("HandOver", "Receiver")))
    composer.official_signature(slip.handed_by)


def _receiver(to: ToApplicant | ToProxy, composer: Composer) -> tuple[Fact, ...]:
    words = composer.words
    identity = Fact(words.translate("HandOver", "Identity document"), to.identity_document)
    match to:
        case ToApplicant():
            return Fact(words.translate("HandOver", "Received by the applicant"), to.name), identity
        case ToProxy():
            return (
                Fact(words.translate("HandOver", "Applicant"), to.applicant),
                Fact(words.translate("HandOver", "Received by a proxy"), to.name),
                identity,
                Fact(words.translate("HandOver", "Authority of the proxy"), to.authority),
            )
