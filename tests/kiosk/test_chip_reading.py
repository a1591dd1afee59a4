# SPDX-License-Identifier: GPL-3.0-or-later
"""What a visit takes from a chip, read off virtual documents that know nothing of our reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from common.domain.document_check import DocumentCheck
from common.domain.identifiers import TicketId
from common.identity.chip.genuine.certificate_files import read_certificate_file
from common.identity.chip.genuine.trust import TrustStore, trust_store
from common.identity.chip.link import CardGoneError
from common.identity.day_keys import DayKeys
from common.identity.sealing import Person, unseal
from kiosk.card import Card, CardFacts, CardFault
from kiosk.chip_reading import ChipJudge
from kiosk.flow.inputs import ChipFailed, ChipRead
from kiosk.flow.state import ReadChip
from tests.virtual.chip_agreements import Pace
from tests.virtual.chip_card import Chip, Faults, VirtualChip, group_file
from tests.virtual.chip_crypto import P256, Suite
from tests.virtual.chip_specimens import (
    CAN,
    HOLDER,
    ChipOffice,
    altered,
    behind_other_lines,
    copied,
    without_security_object,
)
from tests.virtual.specimens import SPECIMENS

NOW = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
KEY = bytes(range(32))
TICKET = TicketId("2026-11-22.PA001")
ZONE = ReadChip(zone=HOLDER.lines())
NUMBER = ReadChip(number=CAN)
OTHER = SPECIMENS["ukraine-id-taras"]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> ChipOffice:
    return ChipOffice(tmp_path_factory.mktemp("state"))


@pytest.fixture(scope="module")
def trusted(office: ChipOffice) -> TrustStore:
    found = read_certificate_file(office.authority.certificate)
    assert found is not None
    return trust_store(found.certificates)


def read(
    chip: Chip, trusted: TrustStore, order: ReadChip = ZONE, faults: Faults | None = None
) -> ChipRead | ChipFailed:
    shares: list[float] = []
    card = VirtualChip(chip, faults)
    read = ChipJudge(lambda: trusted).read(card, order, NOW, TODAY, KEY, shares.append)
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    return read


def card_in(read: ChipRead | ChipFailed) -> Card:
    assert isinstance(read, ChipRead)
    return read.card


def sealed(card: Card) -> Person:
    assert card.seal is not None
    person = unseal(card.seal(TICKET), DayKeys(KEY), TICKET)
    assert isinstance(person, Person)
    return person


def facts(card: Card) -> CardFacts:
    assert card.facts is not None
    return card.facts


@pytest.mark.parametrize("suite", Suite)
@pytest.mark.parametrize("order", [ZONE, NUMBER], ids=["lines", "number"])
def test_chips_are_read_by_pace_with_every_cipher(
    office: ChipOffice, trusted: TrustStore, suite: Suite, order: ReadChip
) -> None:
    chip = office.plain(pace=Pace(suite))
    assert card_in(read(chip, trusted, order)).check is DocumentCheck.GENUINE


def test_the_curve_of_nist_serves_as_well(office: ChipOffice, trusted: TrustStore) -> None:
    chip = office.plain(pace=Pace(curve=P256))
    assert card_in(read(chip, trusted, NUMBER)).check is DocumentCheck.GENUINE


def test_older_chips_are_read_by_basic_access_control(
    office: ChipOffice, trusted: TrustStore
) -> None:
    card = card_in(read(office.plain(), trusted))
    assert sealed(card) == Person("OKSANA VYSHNEVENKO", "009876543", "UKR", DocumentCheck.GENUINE)


def test_a_genuine_chip_fills_forms_with_the_whole_name_in_its_own_letters(
    office: ChipOffice, trusted: TrustStore
) -> None:
    found = facts(card_in(read(office.plain(), trusted)))
    assert found.own_script == {"given_name": "ОКСАНА ІВАНІВНА", "family_name": "ВИШНЕВЕНКО"}
    assert found.numbers[0] == "3341012345"
    assert (found.surname, found.given) == ("VYSHNEVENKO", "OKSANA")


@pytest.mark.parametrize("suite", Suite)
def test_a_chip_that_proves_its_key_is_no_copy(
    office: ChipOffice, trusted: TrustStore, suite: Suite
) -> None:
    chip = office.with_chip_key(Pace(), suite)
    assert card_in(read(chip, trusted)).check is DocumentCheck.ORIGINAL
    assert card_in(read(copied(chip), trusted)).check is DocumentCheck.FORGED


def test_a_chip_that_signs_a_challenge_is_no_copy(office: ChipOffice, trusted: TrustStore) -> None:
    chip = office.with_active_key()
    assert card_in(read(chip, trusted)).check is DocumentCheck.ORIGINAL
    assert card_in(read(copied(chip), trusted)).check is DocumentCheck.FORGED


def test_of_a_country_that_nobody_here_knows_nothing_is_said(office: ChipOffice) -> None:
    card = card_in(read(office.plain(), trust_store(())))
    assert card.check is DocumentCheck.NOT_CHECKABLE
    assert facts(card).own_script == {}
    assert sealed(card).check is DocumentCheck.NOT_CHECKABLE


def test_a_chip_without_a_signature_is_read_and_no_more(
    office: ChipOffice, trusted: TrustStore
) -> None:
    chip = without_security_object(office.plain())
    assert card_in(read(chip, trusted)).check is DocumentCheck.NOT_CHECKABLE


def test_altered_lines_are_found_out_and_nothing_of_the_chip_is_taken(
    office: ChipOffice, trusted: TrustStore
) -> None:
    other = replace(OTHER, number=HOLDER.number, birth=HOLDER.birth, expiry=HOLDER.expiry)
    card = card_in(read(altered(office.plain(), other), trusted))
    assert card.check is DocumentCheck.FORGED
    assert card.facts is None
    assert card.pseudonym is not None
    assert sealed(card) == Person("OKSANA VYSHNEVENKO", "009876543", "UKR", DocumentCheck.FORGED)


def test_somebody_elses_signed_data_behind_these_lines_is_a_forgery(
    office: ChipOffice, trusted: TrustStore
) -> None:
    chip = behind_other_lines(office.plain(OTHER), HOLDER)
    assert card_in(read(chip, trusted)).check is DocumentCheck.FORGED


def test_who_is_known_by_a_doubtful_chip_alone_is_nobody(
    office: ChipOffice, trusted: TrustStore
) -> None:
    card = card_in(read(altered(office.plain(pace=Pace()), OTHER), trusted, NUMBER))
    assert card.check is DocumentCheck.FORGED
    assert card.pseudonym is None
    assert card.facts is None
    assert sealed(card).check is DocumentCheck.FORGED


def test_without_the_days_key_nothing_personal_is_kept(
    office: ChipOffice, trusted: TrustStore
) -> None:
    judge = ChipJudge(lambda: trusted)
    chip = VirtualChip(office.plain())
    card = card_in(judge.read(chip, ZONE, NOW, TODAY, None, lambda _: None))
    assert (card.pseudonym, card.seal, card.check) == (None, None, DocumentCheck.GENUINE)


@pytest.mark.parametrize("order", [ZONE, NUMBER], ids=["lines", "number"])
def test_a_key_that_is_another_cards_is_told(
    office: ChipOffice, trusted: TrustStore, order: ReadChip
) -> None:
    chip = replace(office.plain(OTHER, pace=Pace()), can="654321")
    failed = read(chip, trusted, order)
    assert isinstance(failed, ChipFailed)
    assert failed.fault is CardFault.CHIP_WRONG_KEY


def test_a_number_does_not_open_a_chip_that_knows_none(
    office: ChipOffice, trusted: TrustStore
) -> None:
    failed = read(office.plain(), trusted, NUMBER)
    assert failed == ChipFailed(CardFault.CHIP_NEEDS_LINES)


@pytest.mark.parametrize("pulled_after", [0, 1, 3, 6, 12])
def test_a_card_pulled_out_leaves_what_was_printed(
    office: ChipOffice, trusted: TrustStore, pulled_after: int
) -> None:
    chip = VirtualChip(office.plain(pace=Pace()))

    class Pulled:
        def transmit(self, apdu: bytes) -> bytes:
            if chip.commands == pulled_after:
                raise CardGoneError
            return chip.transmit(apdu)

    judge = ChipJudge(lambda: trusted)
    failed = judge.read(Pulled(), ZONE, NOW, TODAY, KEY, lambda _: None)
    assert isinstance(failed, ChipFailed)
    assert failed.fault is CardFault.CHIP_PULLED_OUT
    assert failed.card is not None
    assert sealed(failed.card).check is DocumentCheck.UNREADABLE
    assert failed.card.zone == HOLDER.lines()


@pytest.mark.parametrize(
    "faults",
    [
        Faults(spoilt_from=9),
        Faults(refuses={0x84: 0x6D00}),
        Faults(cut={group_file(1): 20}),
        Faults(refuses={0xA4: 0x6A82}),
    ],
    ids=["wrong MAC", "no challenge", "lines cut short", "no application"],
)
def test_a_chip_that_misbehaves_is_unreadable_and_never_genuine(
    office: ChipOffice, trusted: TrustStore, faults: Faults
) -> None:
    outcome = read(office.plain(), trusted, ZONE, faults)
    if isinstance(outcome, ChipFailed):
        assert outcome.fault is CardFault.CHIP_UNREADABLE
    else:
        assert outcome.card.check in {DocumentCheck.FORGED, DocumentCheck.NOT_CHECKABLE}


def test_whether_a_chip_takes_a_number_is_seen_before_it_is_opened(office: ChipOffice) -> None:
    judge = ChipJudge(lambda: trust_store(()))
    assert judge.takes_number(VirtualChip(office.plain(pace=Pace())))
    assert not judge.takes_number(VirtualChip(office.plain()))


def test_without_lines_or_number_nothing_is_opened(office: ChipOffice, trusted: TrustStore) -> None:
    failed = read(office.plain(), trusted, ReadChip())
    assert failed == ChipFailed(CardFault.CHIP_NEEDS_LINES)
