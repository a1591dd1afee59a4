# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of a state, their certificates, and the instant at which they are judged."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from common.identity.chip.genuine.certificates import Certificate, read_certificate
from common.identity.chip.genuine.judging import Evidence, judge
from common.identity.chip.genuine.revocation import RevocationList, read_revocation_list
from common.identity.chip.genuine.trust import TrustStore, trust_store
from common.identity.chip.genuine.verdict import CloneProof, Forged, Verdict
from tests.virtual.issuing_state import BRAINPOOL_IN_FULL, Holder, IssuingState

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)

LINES = b"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def data_group_1(lines: bytes = LINES) -> bytes:
    """The file with the lines (ICAO 9303-10 section 4.7.1)."""
    inner = b"\x5f\x1f" + bytes((len(lines),)) + lines
    return b"\x61" + bytes((len(inner),)) + inner


def common_file(*tags: int) -> bytes:
    """EF.COM with a list of the data groups' tags (ICAO 9303-10 section 4.6.1)."""
    listed = b"\x5c" + bytes((len(tags),)) + bytes(tags)
    inner = b"\x5f\x01\x040107\x5f\x36\x06040000" + listed
    return b"\x60" + bytes((len(inner),)) + inner


GROUPS: Mapping[int, bytes] = {1: data_group_1(), 2: b"\x75\x04face"}


@dataclass(frozen=True, slots=True)
class Utopia:
    """A state with one authority and one signer, both on a curve that is written out in full."""

    state: IssuingState
    authority: Holder
    signer: Holder
    store: TrustStore
    """It trusts the state's authority."""


def founded(state: IssuingState) -> Utopia:
    """The state with what it needs to issue documents."""
    authority = state.authority(kind=BRAINPOOL_IN_FULL)
    signer = state.certified(authority, kind=BRAINPOOL_IN_FULL)
    return Utopia(state, authority, signer, trusting(authority))


def certificate_of(holder: Holder) -> Certificate:
    """The certificate as we read it."""
    read = read_certificate(holder.certificate)
    assert isinstance(read, Certificate)
    return read


def trusting(*holders: Holder, revocations: tuple[bytes, ...] = ()) -> TrustStore:
    """A store with the certificates of ``holders``."""
    lists = [read_revocation_list(each) for each in revocations]
    read = [each for each in lists if isinstance(each, RevocationList)]
    assert len(read) == len(lists)
    return trust_store((certificate_of(each) for each in holders), read)


def judged(
    sod: bytes | None,
    store: TrustStore,
    groups: Mapping[int, bytes] = GROUPS,
    *,
    common: bytes | None = None,
    card_access: bytes | None = None,
    proof: CloneProof | Forged = CloneProof.NONE,
    now: datetime = NOW,
) -> Verdict:
    """The verdict on a chip with these files."""
    return judge(Evidence(groups, common, sod, card_access), proof, store, now)
