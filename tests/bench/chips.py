# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the whole reading of a chip takes, beside the time that the chip itself takes."""

from __future__ import annotations

import secrets
import time
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from common.identity.chip.access_key import AccessKey, CanKey, key_of
from common.identity.chip.contents import ChipContents
from common.identity.chip.genuine.certificate_files import read_certificate_file
from common.identity.chip.genuine.judging import Evidence, judge
from common.identity.chip.genuine.proving import Proof, prove
from common.identity.chip.genuine.trust import TrustStore, trust_store
from common.identity.chip.genuine.verdict import CloneProof, Genuine
from common.identity.chip.reading import read_chip
from common.identity.document import Document
from common.identity.mrz import read_mrz
from tests.bench.figures import BenchError, Figure, Figures, beside, percentile
from tests.virtual.chip_agreements import Pace
from tests.virtual.chip_card import Chip, VirtualChip
from tests.virtual.chip_specimens import CAN, HOLDER, ChipOffice

_TIMES = 12
_NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
_TODAY = date(2026, 11, 22)


def measure_chips(folder: Path) -> Figures:
    """Read chips whole: opened, all files with the portrait, proven, and judged."""
    office = ChipOffice(folder)
    trusted = trust_store(read_certificate_file(office.authority.certificate).certificates)
    zone = read_mrz(HOLDER.lines(), _TODAY)
    if not isinstance(zone, Document):
        message = "the specimen's zone is not readable"
        raise BenchError(message)
    by_pace = _readings(office.with_chip_key(Pace()), CanKey(CAN), CloneProof.CHIP, trusted)
    by_bac = _readings(office.with_active_key(), key_of(zone), CloneProof.ACTIVE, trusted)
    whole, in_card = (percentile([each[n] for each in by_pace], 0.5) for n in (0, 1))
    older, in_older = (percentile([each[n] for each in by_bac], 0.5) for n in (0, 1))
    return {
        "chip_read_ms": beside(
            whole,
            in_card,
            "ms",
            f"median of {_TIMES} chips in one process: PACE, all files, chip authentication,"
            " verdict; limit: the time that the virtual chip itself takes",
        ),
        "chip_read_in_card_percent": Figure(
            round(100 * in_card / whole, 1), "%", "share of that which is spent in the chip"
        ),
        "chip_read_bac_ms": beside(
            older, in_older, "ms", "the same by Basic Access Control and active authentication"
        ),
    }


def _readings(
    chip: Chip, key: AccessKey, proof: CloneProof, trusted: TrustStore
) -> list[tuple[float, float]]:
    """Milliseconds in all, and of these in the card, for each reading."""
    return [_reading(VirtualChip(chip), key, proof, trusted) for _ in range(_TIMES)]


def _reading(
    card: VirtualChip, key: AccessKey, proof: CloneProof, trusted: TrustStore
) -> tuple[float, float]:
    began = time.perf_counter()
    contents = read_chip(
        card,
        key,
        today=_TODAY,
        random=secrets.token_bytes,
        prove=partial(prove, random=secrets.token_bytes),
        progress=lambda _: None,
    )
    if not isinstance(contents, ChipContents):
        message = f"a chip was not read: {contents.value}"
        raise BenchError(message)
    _check(contents, proof, trusted)
    return (time.perf_counter() - began) * 1000, card.spent_s * 1000


def _check(contents: ChipContents[Proof], proof: CloneProof, trusted: TrustStore) -> None:
    evidence = Evidence(contents.groups, contents.com, contents.sod, contents.card_access)
    verdict = judge(evidence, contents.proof.outcome, trusted, _NOW)
    if not isinstance(verdict, Genuine) or verdict.clone_proof is not proof:
        message = f"a chip was not found genuine: {verdict}"
        raise BenchError(message)
