# SPDX-License-Identifier: GPL-3.0-or-later
"""Whom we trust: the authorities of the countries (CSCA), and what they have revoked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, unique

from common.identity.chip.genuine.certificates import Certificate
from common.identity.chip.genuine.revocation import RevocationList
from common.identity.chip.genuine.signatures import Check


@dataclass(frozen=True, slots=True)
class TrustStore:
    """Certificates of authorities, each trusted by itself, as whoever keeps the store decided.

    ``signers`` are certificates of document signers for chips that do not carry their own; they
    are not trusted, but checked like those from a chip. Made by ``trust_store``.
    """

    authorities: tuple[Certificate, ...]
    signers: tuple[Certificate, ...]
    revocations: tuple[RevocationList, ...]

    def of_country(self, country: str) -> tuple[Certificate, ...]:
        """The authorities of a two-letter country code; several, as keys are renewed."""
        return tuple(each for each in self.authorities if each.subject.country == country)

    def revocations_for(self, certificate: Certificate) -> tuple[RevocationList, ...]:
        """The lists of the issuer of ``certificate``."""
        return tuple(each for each in self.revocations if each.speaks_for(certificate))


def trust_store(
    certificates: Iterable[Certificate], revocations: Iterable[RevocationList] = ()
) -> TrustStore:
    """Put a store together.

    A certificate that may certify counts as a country's authority; the others as signers. A
    revocation list counts only if one of the authorities has signed it, and an authority only
    while no such list revokes it.
    """
    given = tuple(certificates)
    authorities = tuple(each for each in given if each.may_certify)
    valid = tuple(
        each for each in revocations if any(each.is_signed_by(issuer) for issuer in authorities)
    )
    standing = tuple(
        each for each in authorities if not any(listed.revokes(each) for listed in valid)
    )
    return TrustStore(standing, tuple(each for each in given if each.may_sign), valid)


@unique
class Objection(Enum):
    """Why a certificate is not taken into the store; the value says it to an operator."""

    NO_COUNTRY = "it names no country"
    UNKNOWN_KEY = "its key is of a kind that this program does not know or trust"
    UNKNOWN_DEMAND = "it demands something that this program does not know"
    NO_USE = "it is neither a country's authority nor a document signer"
    EXPIRED = "it has expired"
    NOT_SELF_SIGNED = "its own signature is wrong: the file is damaged or was changed"
    UNKNOWN_ISSUER = "it is signed by an authority that is not here: import that one first"


def objection_to(certificate: Certificate, known: Iterable[Certificate]) -> Objection | None:
    """What speaks against ``certificate`` when an operator hands it in by itself; else None.

    A self-signed authority is trusted because the operator hands it in. A link certificate
    (ICAO 9303-12 section 3.1: a new key, signed with the old one) is taken on the word of an
    authority among ``known``, and so is a document signer. Whether it has expired is asked
    elsewhere, since that needs the date.
    """
    if not certificate.subject.country:
        return Objection.NO_COUNTRY
    if certificate.key is None:
        return Objection.UNKNOWN_KEY
    if certificate.has_unknown_demand:
        return Objection.UNKNOWN_DEMAND
    if not certificate.may_certify and not certificate.may_sign:
        return Objection.NO_USE
    vouching = [
        each
        for each in known
        if each.may_certify and each.subject.country == certificate.subject.country
    ]
    if certificate.may_certify:
        vouching.append(certificate)
    if any(certificate.check_against(each) is Check.GOOD for each in vouching):
        return None
    is_root = certificate.is_self_issued and certificate.issuer_key_id in {
        None,
        certificate.key_id,
    }
    return Objection.NOT_SELF_SIGNED if is_root else Objection.UNKNOWN_ISSUER
