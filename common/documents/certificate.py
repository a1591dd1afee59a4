# SPDX-License-Identifier: GPL-3.0-or-later
"""A certificate: the office states facts about a person."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from common.documents.composer import Composer
from common.documents.imprint import Fact, Imprint, Signatory


@dataclass(frozen=True, slots=True)
class Certificate:
    """What is certified. ``name`` is the certificate's, such as that of the service.

    ``basis`` tells from what it is known; None where that goes without saying.
    """

    imprint: Imprint
    name: str
    person: str
    facts: tuple[Fact, ...]
    basis: str | None = None
    valid_until: date | None = None
    signatory: Signatory | None = None


def compose(certificate: Certificate, composer: Composer) -> None:
    """Put the certificate together."""
    words = composer.words
    composer.paragraph(words.translate("Certificate", "This is to certify the following about:"))
    composer.name(certificate.person)
    composer.facts(*certificate.facts, *_validity(certificate, composer))
    if certificate.basis is not None:
        composer.paragraph(certificate.basis)
    composer.official_signature(certificate.signatory)


def _validity(certificate: Certificate, composer: Composer) -> tuple[Fact, ...]:
    if certificate.valid_until is None:
        return ()
    words = composer.words
    label = words.translate("Certificate", "Valid until")
    return (Fact(label, words.day(certificate.valid_until)),)
