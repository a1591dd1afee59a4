# SPDX-License-Identifier: GPL-3.0-or-later
"""A kiosk with a chip reader, from the card on the reader to what is sealed for the clerk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from common.domain.document_check import DocumentCheck
from common.domain.identifiers import ClerkId, CounterId
from common.identity.day_keys import DayKeys, new_day_keys
from common.identity.sealing import Person, unseal
from kiosk.country_certificates import FOLDER
from tests.kiosk.conftest import A_PRINTER, A_SCANNER, Hall, Opening
from tests.kiosk.offices import an_office, with_chip_reader
from tests.screens import wait_until
from tests.virtual.chip_agreements import Pace
from tests.virtual.chip_card import Faults, VirtualChip
from tests.virtual.chip_specimens import CAN, HOLDER, ChipOffice, altered
from tests.virtual.specimens import SPECIMENS

OTHER = SPECIMENS["ukraine-id-taras"]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> ChipOffice:
    return ChipOffice(tmp_path_factory.mktemp("state"))


@pytest.fixture
def hall(open_kiosk: Callable[[Opening], Hall], office: ChipOffice, tmp_path: Path) -> Hall:
    """A kiosk that trusts the state, with an empty chip reader."""
    folder = tmp_path / FOLDER
    folder.mkdir()
    (folder / "UA.cer").write_bytes(office.authority.certificate)
    made = open_kiosk(Opening(office=with_chip_reader(an_office(A_PRINTER, A_SCANNER))))
    made.station.key = new_day_keys().data_key
    made.station.open_counter(CounterId("c1"), ClerkId("rima"))
    assert made.kiosk.model.shapes["device"]["chipReader"] == "empty"
    return made


def take_ticket(hall: Hall) -> Person:
    """Take a ticket; the person that the clerk will see."""
    hall.reach("choosing")
    hall.touch("service-passport")
    hall.touch("getTicket")
    hall.reach("holding")
    ((ticket, sealed),) = hall.station.sealed.items()
    assert hall.station.key is not None
    person = unseal(sealed, DayKeys(hall.station.key), ticket)
    assert isinstance(person, Person)
    return person


def fault(hall: Hall) -> object:
    hall.reach("cardTrouble")
    return hall.kiosk.model.shapes["trouble"]["kind"]


def test_lines_and_chip_are_read_and_the_clerk_is_told_what_was_checked(
    hall: Hall, office: ChipOffice
) -> None:
    hall.scanner.scan(HOLDER.lines())
    hall.reach("choosing")
    assert hall.kiosk.model.card == "chip_next"
    hall.chips.put(VirtualChip(office.with_chip_key(Pace())))
    wait_until(lambda: hall.kiosk.model.card == "chip_read")
    person = take_ticket(hall)
    assert person == Person("OKSANA VYSHNEVENKO", "009876543", "UKR", DocumentCheck.ORIGINAL)


def test_a_card_that_lies_on_the_chip_reader_is_read_as_soon_as_its_lines_are(
    hall: Hall, office: ChipOffice
) -> None:
    hall.chips.put(VirtualChip(office.plain()))
    assert fault(hall) == "chip_needs_lines"
    hall.scanner.scan(HOLDER.lines())
    wait_until(lambda: hall.kiosk.model.card == "chip_read")
    assert take_ticket(hall).check is DocumentCheck.GENUINE


def test_without_lines_a_chip_opens_by_the_number_on_the_card(
    hall: Hall, office: ChipOffice
) -> None:
    hall.chips.put(VirtualChip(office.plain(pace=Pace())))
    hall.reach("chipAsking")
    for digit in "654321":
        hall.touch(f"key-{digit}")
    hall.touch("enterAccessNumber")
    wait_until(lambda: bool(hall.kiosk.model.shapes["chip"]["wrong"]))
    for digit in CAN:
        hall.touch(f"key-{digit}")
    hall.touch("enterAccessNumber")
    assert take_ticket(hall).check is DocumentCheck.GENUINE


def test_a_card_pulled_out_half_way_is_told_at_once_and_read_when_it_is_put_back(
    hall: Hall, office: ChipOffice
) -> None:
    chip = VirtualChip(office.plain(), Faults(slow_s=0.02))
    hall.scanner.scan(HOLDER.lines())
    hall.reach("choosing")
    hall.chips.put(chip)
    hall.reach("chipReading")
    wait_until(lambda: float(str(hall.kiosk.model.shapes["chip"]["share"])) > 0.2)
    hall.chips.take()
    assert fault(hall) == "chip_pulled_out"
    chip.reset()
    hall.chips.put(chip)
    wait_until(lambda: hall.kiosk.model.card == "chip_read")
    assert take_ticket(hall).check is DocumentCheck.GENUINE


def test_a_forged_chip_gets_a_ticket_and_the_clerk_a_warning(
    hall: Hall, office: ChipOffice
) -> None:
    hall.scanner.scan(HOLDER.lines())
    hall.reach("choosing")
    other = altered(office.plain(), SPECIMENS["ukraine-passport-bohdan"])
    hall.chips.put(VirtualChip(other))
    assert fault(hall) == "chip_doubted"
    hall.touch("goOn")
    person = take_ticket(hall)
    assert person.check is DocumentCheck.FORGED
    assert person.name == "OKSANA VYSHNEVENKO"


def test_another_card_on_the_chip_reader_is_told_and_the_visit_goes_on(
    hall: Hall, office: ChipOffice
) -> None:
    hall.scanner.scan(HOLDER.lines())
    hall.reach("choosing")
    hall.chips.put(VirtualChip(office.plain(OTHER)))
    assert fault(hall) == "chip_wrong_key"
    hall.touch("withoutCard")
    assert take_ticket(hall).check is DocumentCheck.UNREADABLE


def test_who_does_not_want_to_wait_goes_on_and_the_chip_is_left_alone(
    hall: Hall, office: ChipOffice
) -> None:
    chip = VirtualChip(office.plain(), Faults(slow_s=0.05))
    hall.scanner.scan(HOLDER.lines())
    hall.reach("choosing")
    hall.chips.put(chip)
    hall.reach("chipReading")
    hall.touch("withoutCard")
    assert take_ticket(hall).check is DocumentCheck.NOT_READ
    assert hall.screen == "holding"


def test_a_reader_that_goes_leaves_a_kiosk_as_it_was(hall: Hall) -> None:
    device = hall.kiosk.model.shapes
    hall.chips.unplug()
    wait_until(lambda: device["device"]["chipReader"] == "no_reader")
    hall.chips.stop_service()
    wait_until(lambda: device["device"]["chipReader"] == "no_service")
    hall.scanner.scan(HOLDER.lines())
    hall.reach("choosing")
    assert hall.kiosk.model.card == "read"
    assert take_ticket(hall).check is DocumentCheck.NOT_READ
