# SPDX-License-Identifier: GPL-3.0-or-later
"""The chip reader on the desk: its state, a chip step by step, and nothing of its holder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from threading import Event
from zoneinfo import ZoneInfo

import pytest

from common.devices.chip_reader.fake import FakeChipReader
from common.identity.chip.contents import ChipFailure
from common.identity.chip.genuine.trust import TrustStore, trust_store
from common.identity.chip.genuine.verdict import (
    CloneProof,
    Contradiction,
    Forged,
    Genuine,
    Lack,
    NotCheckable,
    OnlyRead,
    RevocationState,
)
from common.identity.chip.genuine.verdict import Verdict as ChipVerdict
from common.identity.document import Document, DocumentKind
from common.identity.mrz import read_mrz
from common.ui.texts import Words
from kiosk.hardware.chip_reader import ChipReaderOnDesk, Judging
from kiosk.hardware.chip_steps import failure_of, judged
from kiosk.hardware.findings import Finding, Verdict
from kiosk.hardware.masking import Masked
from tests.common.identity.chip.bac_card import COM, KEY, SOD, BacCard
from tests.common.identity.chip.genuine.documents import GROUPS, NOW, Utopia, common_file, founded
from tests.virtual.issuing_state import IssuingState, security_object
from tests.virtual.specimens import Specimen

PRINTED = Specimen(
    DocumentKind.TD3, "P", "UTO", KEY.number, "ERIKSSON", "ANNA", "UTO", KEY.birth, "F", KEY.expiry
)


@pytest.fixture(scope="module")
def utopia(tmp_path_factory: pytest.TempPathFactory) -> Utopia:
    return founded(IssuingState(tmp_path_factory.mktemp("utopia"), "UT"))


class Desk:
    """A chip reader on the desk, on a fake."""

    def __init__(self) -> None:
        self.reader = FakeChipReader()
        self.store: TrustStore = trust_store(())
        zone = read_mrz(PRINTED.lines(), date(2026, 11, 23))
        self.zone = zone if isinstance(zone, Document) else None
        judging = Judging(
            lambda: self.zone, lambda: self.store, lambda: NOW, ZoneInfo("UTC"), Masked
        )
        self.desk = ChipReaderOnDesk("", lambda: self.reader, judging)

    def read(self, cancelled: Event | None = None) -> Finding:
        trial = self.desk.trial
        assert trial is not None
        return trial.run(cancelled or Event())


@pytest.fixture
def desk() -> Iterator[Desk]:
    made = Desk()
    yield made
    made.desk.close()


def files(utopia: Utopia) -> Mapping[int, bytes]:
    sod = security_object(GROUPS, utopia.signer)
    return {COM: common_file(0x61, 0x75), SOD: sod, 0x0101: GROUPS[1], 0x0102: GROUPS[2]}


def test_every_state_of_the_reader_is_told_with_what_to_do(desk: Desk) -> None:
    assert desk.desk.look().verdict is Verdict.WELL
    desk.reader.unplug()
    unplugged = desk.desk.look()
    desk.reader.stop_service()
    off = desk.desk.look()
    assert (unplugged.verdict, off.verdict) == (Verdict.TROUBLE, Verdict.TROUBLE)
    assert unplugged.advice != off.advice
    assert off.advice
    desk.reader.start_service()
    desk.reader.plug()
    desk.reader.put(BacCard({}))
    assert desk.desk.look().verdict is Verdict.WELL


def test_a_chip_is_read_and_judged_and_its_holder_is_masked(
    desk: Desk, utopia: Utopia, english: Words
) -> None:
    desk.desk.look()
    desk.reader.put(BacCard(files(utopia)))
    unchecked = desk.read()
    told = [step.says.in_words(english) for step in unchecked.steps]
    assert "opened by" in told[0]
    assert not any("ERIKSSON" in line or "L898902C3" in line for line in told)
    assert unchecked.worst is Verdict.ATTENTION
    desk.store = utopia.store
    genuine = desk.read()
    assert genuine.worst is Verdict.WELL
    assert "Genuine" in genuine.steps[-1].says.source


def test_a_chip_needs_the_lines_of_its_document_first(desk: Desk) -> None:
    desk.zone = None
    found = desk.read()
    assert found.verdict is Verdict.ATTENTION
    assert found.advice


def test_nobody_waits_for_a_card_for_ever(desk: Desk) -> None:
    patience = Event()
    patience.set()
    desk.desk.look()
    assert desk.read(patience).verdict is Verdict.TROUBLE


def test_a_reader_that_goes_while_a_card_is_awaited_is_told(desk: Desk) -> None:
    desk.desk.look()
    desk.reader.unplug()
    assert desk.read().says.source == "No such chip reader is plugged in."


def test_a_card_pulled_out_half_way_is_told(desk: Desk, utopia: Utopia) -> None:
    desk.desk.look()
    desk.reader.put(BacCard(files(utopia)), pulled_out_after=8)
    assert desk.read() == failure_of(ChipFailure.CARD_GONE)


@pytest.mark.parametrize("failure", ChipFailure)
def test_every_failure_has_words_and_advice(failure: ChipFailure, english: Words) -> None:
    assert failure_of(failure).says.in_words(english)
    assert failure_of(failure).advice


GENUINE = Genuine("UT", "s", frozenset({1}), CloneProof.CHIP, RevocationState.ASKED)


@pytest.mark.parametrize(
    ("verdict", "told"),
    [
        (GENUINE, Verdict.WELL),
        (NotCheckable(Lack.NO_AUTHORITY, "SY"), Verdict.ATTENTION),
        (OnlyRead(), Verdict.ATTENTION),
        (Forged(Contradiction.HASH_DIFFERS, 1), Verdict.TROUBLE),
    ],
)
def test_only_a_contradiction_is_called_trouble(verdict: ChipVerdict, told: Verdict) -> None:
    assert judged(verdict).verdict is told
