# SPDX-License-Identifier: GPL-3.0-or-later
"""Passive authentication: is what was read what the country signed (ICAO 9303-11 section 5.1)?

The steps of the standard, in the order of what they can show: the hashes of the groups that were
read, the signature over the hashes, the signer's certificate up to a country's (RFC 5280 section
6.1 as 9303-12 section 5 narrows it), revocation. Both certificates must be valid today: 9303-12
section 4.3 makes them outlive every document, and the date of signing is only the signer's word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from common.identity.chip.genuine.certificates import Certificate
from common.identity.chip.genuine.signatures import Check
from common.identity.chip.genuine.sod import SecurityObject
from common.identity.chip.genuine.trust import TrustStore
from common.identity.chip.genuine.verdict import (
    Contradiction,
    Forged,
    Lack,
    NotCheckable,
    RevocationState,
)

KEY_GROUPS = (14, 15)
"""The groups that hold the chip's own keys (ICAO 9303-10 sections 4.7.14 and 4.7.15)."""

# Signers that write local time as universal time are off by at most that much.
_CLOCKS_DIFFER_BY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Authentic:
    """The security object is the country's: the signer, and what is known of its revocation."""

    country: str
    signer: Certificate
    revocation: RevocationState


def compare_groups(signed: SecurityObject, groups: Mapping[int, bytes]) -> Forged | None:
    """The first contradiction between the groups that were read and the signed hashes.

    The groups with the chip's keys must be among those read wherever they are signed, whatever
    the unsigned list EF.COM says: to hide them is how a copy would pass for a chip that never
    could prove to be none.
    """
    for group, data in sorted(groups.items()):
        if group not in signed.hashes:
            return Forged(Contradiction.GROUP_NOT_SIGNED, group)
        if not signed.agrees_with(group, data):
            return Forged(Contradiction.HASH_DIFFERS, group)
    for group in KEY_GROUPS:
        if group in signed.hashes and group not in groups:
            return Forged(Contradiction.GROUP_WITHHELD, group)
    return None


def find_signer(signed: SecurityObject, store: TrustStore) -> Certificate | NotCheckable | Forged:
    """Who has signed the security object, by its own certificate: the chain is not checked."""
    signer = signed.message.signer_among(store.signers)
    if signer is None:
        return NotCheckable(Lack.SIGNER_MISSING)
    match signed.message.check(signer):
        case Check.GOOD:
            return signer
        case Check.WRONG:
            return Forged(Contradiction.SIGNATURE_WRONG)
        case Check.UNKNOWN:
            return NotCheckable(Lack.METHOD_UNKNOWN, signer.issuer.country)


def authenticate_signer(
    signer: Certificate, signed_at: datetime | None, store: TrustStore, now: datetime
) -> Authentic | NotCheckable | Forged:
    """Whether a country vouches for ``signer`` at the aware instant ``now``."""
    authority = _authority_of(signer, store, now)
    if not isinstance(authority, Certificate):
        return authority
    country = authority.subject.country
    if not _is_entitled(signer, country):
        return Forged(Contradiction.SIGNER_NOT_ENTITLED)
    lists = store.revocations_for(signer)
    if any(each.revokes(signer) for each in lists):
        return Forged(Contradiction.SIGNER_REVOKED)
    if signed_at is not None and not _covers(signer, signed_at):
        return Forged(Contradiction.SIGNED_OUT_OF_TIME)
    if not signer.is_valid_at(now):
        return NotCheckable(Lack.SIGNER_EXPIRED, country)
    if not lists:
        return Authentic(country, signer, RevocationState.NO_LIST)
    is_current = any(each.is_current_at(now) for each in lists)
    state = RevocationState.ASKED if is_current else RevocationState.OUTDATED
    return Authentic(country, signer, state)


def _authority_of(
    signer: Certificate, store: TrustStore, now: datetime
) -> Certificate | NotCheckable | Forged:
    """The authority whose key has signed ``signer``; several may share a name, or a key."""
    country = signer.issuer.country
    of_country = store.of_country(country)
    if not of_country:
        return NotCheckable(Lack.NO_AUTHORITY, country)
    expired = unknown = denied = False
    for each in _likeliest_first(signer, of_country):
        match signer.check_against(each):
            case Check.GOOD if each.is_valid_at(now):
                return each
            case Check.GOOD:
                expired = True
            case Check.WRONG:
                denied = denied or _is_named(each, signer)
            case Check.UNKNOWN:
                unknown = unknown or signer.scheme is None or _is_named(each, signer)
    if expired:
        return NotCheckable(Lack.AUTHORITY_EXPIRED, country)
    if denied:
        return Forged(Contradiction.NOT_VOUCHED)
    return NotCheckable(Lack.METHOD_UNKNOWN if unknown else Lack.AUTHORITY_KEY_MISSING, country)


def _likeliest_first(
    signer: Certificate, authorities: tuple[Certificate, ...]
) -> list[Certificate]:
    """All that could have signed: names and key identifiers are hints, the signature decides."""
    return sorted(authorities, key=lambda each: not _is_named(each, signer))


def _is_named(authority: Certificate, signer: Certificate) -> bool:
    return signer.issuer_key_id is not None and authority.key_id == signer.issuer_key_id


def _is_entitled(signer: Certificate, country: str) -> bool:
    """Whether the certificate is a document signer's (ICAO 9303-12, tables 3 and 4).

    Such a certificate bears no extended usage: with one it is a signer of master lists, a
    server's or the like, which the same authority certifies.
    """
    return (
        signer.may_sign
        and not signer.extended_usages
        and not signer.has_unknown_demand
        and signer.subject.country == country
    )


def _covers(signer: Certificate, signed_at: datetime) -> bool:
    earliest = signer.valid_from - _CLOCKS_DIFFER_BY
    return earliest <= signed_at <= signer.valid_to + _CLOCKS_DIFFER_BY
