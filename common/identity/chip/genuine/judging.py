# SPDX-License-Identifier: GPL-3.0-or-later
"""All that was read and tried at a chip, weighed to a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from common.identity.chip.data_groups import listed_groups
from common.identity.chip.genuine.asn1 import Undecodable
from common.identity.chip.genuine.certificates import Certificate
from common.identity.chip.genuine.countries import countries_of
from common.identity.chip.genuine.passive import (
    authenticate_signer,
    compare_groups,
    find_signer,
)
from common.identity.chip.genuine.sod import SecurityObject, read_security_object
from common.identity.chip.genuine.trust import TrustStore
from common.identity.chip.genuine.verdict import (
    CloneProof,
    Contradiction,
    Forged,
    Genuine,
    Lack,
    NotCheckable,
    OnlyRead,
    Verdict,
)
from common.identity.chip.security_infos import confirms
from common.identity.chip.tlv import Malformed, first_of, read_all, read_first

_LINES_GROUP = 1
_OPTIONS_GROUP = 14
_GROUP_1 = 0x61
_LINES = 0x5F1F


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a reading has brought: whole files, from their first byte; None for one not there.

    ``groups`` holds every data group that was read. Data groups 14 and 15 must have been asked
    for, even where ``common`` (EF.COM) does not list them. ``card_access`` (EF.CardAccess) was
    read before anything could be trusted.
    """

    groups: Mapping[int, bytes]
    common: bytes | None
    sod: bytes | None
    card_access: bytes | None = None


def judge(
    evidence: Evidence, proof: CloneProof | Forged, store: TrustStore, now: datetime
) -> Verdict:
    """The verdict at the aware instant ``now``; ``proof`` is what ``prove`` has given.

    What contradicts itself is told before what is merely missing: an altered group is found out
    even where no certificate of the country is at hand.
    """
    if not evidence.sod:
        return OnlyRead()
    signed = read_security_object(evidence.sod)
    if isinstance(signed, Undecodable):
        return NotCheckable(Lack.SECURITY_OBJECT_UNREADABLE)
    altered = (
        compare_groups(signed, evidence.groups)
        or _listed_beyond(signed, evidence.common)
        or _offered_otherwise(evidence)
    )
    if altered is not None:
        return altered
    signer = find_signer(signed, store)
    if not isinstance(signer, Certificate):
        return signer
    if isinstance(proof, Forged):
        return proof
    authentic = authenticate_signer(signer, signed.message.signed_at, store, now)
    if isinstance(authentic, NotCheckable | Forged):
        return authentic
    doubt = _issuer_doubt(evidence.groups, authentic.country)
    if doubt is not None:
        return doubt
    return Genuine(
        country=authentic.country,
        signer=f"{signer.issuer.text}, serial {signer.serial:x}",
        groups=frozenset(evidence.groups),
        clone_proof=proof,
        revocation=authentic.revocation,
    )


def _listed_beyond(signed: SecurityObject, common: bytes | None) -> Forged | None:
    """A group that EF.COM lists and nobody signed.

    The other way round is no contradiction: EF.COM is not signed, and what it leaves out is
    either not read, or read and compared all the same.
    """
    listed = listed_groups(common or b"") or frozenset()
    beyond = listed - signed.hashes.keys()
    return Forged(Contradiction.GROUP_NOT_SIGNED, min(beyond)) if beyond else None


def _offered_otherwise(evidence: Evidence) -> Forged | None:
    """A way in that was offered, but is not on the signed list (ICAO 9303-11 section 4.4.1)."""
    signed = evidence.groups.get(_OPTIONS_GROUP)
    if signed is None or evidence.card_access is None or confirms(signed, evidence.card_access):
        return None
    return Forged(Contradiction.ACCESS_DIFFERS, _OPTIONS_GROUP)


def _issuer_doubt(groups: Mapping[int, bytes], country: str) -> NotCheckable | Forged | None:
    """Whether the lines on the chip name an issuer other than the country that has signed."""
    issuer = _issuer_in(groups.get(_LINES_GROUP, b""))
    if issuer is None:
        return NotCheckable(Lack.LINES_NOT_READ, country)
    countries = countries_of(issuer)
    if not countries:
        return NotCheckable(Lack.ISSUER_UNKNOWN, country)
    return None if country in countries else Forged(Contradiction.COUNTRY_DIFFERS)


def _issuer_in(group: bytes) -> str | None:
    """The issuer in data group 1: characters 3 to 5 of the first line, in every layout."""
    file = read_first(group)
    if isinstance(file, Malformed) or file.tag != _GROUP_1:
        return None
    objects = read_all(file.value)
    if isinstance(objects, Malformed):
        return None
    lines = first_of(objects, _LINES)
    return None if lines is None else lines[2:5].decode("latin-1").rstrip("<")
