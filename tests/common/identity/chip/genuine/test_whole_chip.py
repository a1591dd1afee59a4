# SPDX-License-Identifier: GPL-3.0-or-later
"""From a chip on the reader to the verdict: read, proven, judged."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from secrets import token_bytes

from common.identity.chip.contents import ChipContents
from common.identity.chip.genuine.judging import Evidence, judge
from common.identity.chip.genuine.proving import Proof, prove
from common.identity.chip.genuine.verdict import CloneProof, Contradiction, Forged, Genuine, Verdict
from common.identity.chip.reading import read_chip
from tests.common.identity.chip.bac_card import COM, KEY, SOD, BacCard
from tests.common.identity.chip.genuine.chips import group_15, new_private_key
from tests.common.identity.chip.genuine.documents import GROUPS, NOW, Utopia, common_file
from tests.virtual.issuing_state import P256, security_object


def _read(files: Mapping[int, bytes]) -> ChipContents[Proof]:
    found = read_chip(
        BacCard(files),
        KEY,
        today=date(2026, 11, 22),
        random=token_bytes,
        prove=partial(prove, random=token_bytes),
        progress=lambda _: None,
    )
    assert isinstance(found, ChipContents)
    return found


def _judged(found: ChipContents[Proof], utopia: Utopia) -> Verdict:
    evidence = Evidence(found.groups, found.com, found.sod, found.card_access)
    return judge(evidence, found.proof.outcome, utopia.store, NOW)


def test_a_chip_is_read_and_found_genuine(utopia: Utopia, sod: bytes) -> None:
    files = {COM: common_file(0x61, 0x75), SOD: sod, 0x0101: GROUPS[1], 0x0102: GROUPS[2]}
    verdict = _judged(_read(files), utopia)
    assert isinstance(verdict, Genuine)
    assert (verdict.country, verdict.clone_proof) == ("UT", CloneProof.NONE)


def test_a_copy_that_does_not_list_its_key_is_asked_for_it_all_the_same(utopia: Utopia) -> None:
    groups = {**GROUPS, 15: group_15(new_private_key(P256))}
    files = {
        COM: common_file(0x61, 0x75),
        SOD: security_object(groups, utopia.signer),
        **{0x0100 + group: data for group, data in groups.items()},
    }
    found = _read(files)
    assert found.groups[15] == groups[15]
    # The card has no private key.
    assert _judged(found, utopia) == Forged(Contradiction.COPY, 15)
    del files[0x010F]
    assert _judged(_read(files), utopia) == Forged(Contradiction.GROUP_WITHHELD, 15)
