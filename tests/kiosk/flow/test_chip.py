# SPDX-License-Identifier: GPL-3.0-or-later
"""The chip of a card in the flow: read by the way, and never between a citizen and a ticket."""

from __future__ import annotations

from dataclasses import replace

import pytest

from common.domain.document_check import DocumentCheck
from kiosk.card import Card, CardFault
from kiosk.flow.chip import MOST_TRIES
from kiosk.flow.inputs import (
    CardFailed,
    CardPut,
    ChipFailed,
    ChipProgressed,
    ChipPut,
    ChipRead,
    ChooseService,
    EnterAccessNumber,
    Press,
)
from kiosk.flow.paperwork.pages import Asking
from kiosk.flow.patience import CHIP_SECONDS
from kiosk.flow.screens import (
    AtPaperwork,
    CardTrouble,
    ChipAsking,
    ChipReading,
    Choosing,
    Closed,
    Confirming,
    Holding,
    Paper,
    Welcome,
)
from kiosk.flow.state import IssueOrder, ReadChip, Setting
from tests.kiosk.catalogues import A_CATALOGUE, requesting_office
from tests.kiosk.flow.visits import CARD, GIVEN, OPEN, Visit
from tests.kiosk.offices import PASSPORT

ZONE = ("LINES",)
PRINTED = Card(None, None, expired=False, zone=ZONE)
NUMBER = "123456"
EMPTY = replace(OPEN, reader=True, chip_reader=True)
LAID = replace(EMPTY, chip_there=True)


def checked(check: DocumentCheck) -> Card:
    return Card(None, None, expired=False, check=check)


def reading(setting: Setting = EMPTY) -> Visit:
    """The lines were read, and the card lies on the chip reader."""
    visit = Visit(setting).do(CardPut(PRINTED), ChipPut(takes_number=True))
    assert isinstance(visit.screen, ChipReading)
    return visit


def asking() -> Visit:
    return Visit(EMPTY).do(ChipPut(takes_number=True))


def test_without_a_chip_reader_a_card_begins_a_visit_as_ever() -> None:
    visit = Visit().do(CardPut(PRINTED))
    assert (visit.screen, visit.effects) == (Choosing(), ())


def test_a_card_that_lies_on_both_readers_is_read_at_once() -> None:
    visit = Visit(LAID).do(CardPut(PRINTED))
    assert visit.screen == ChipReading(Choosing(), visit.at)
    assert visit.effects == (ReadChip(zone=ZONE),)


def test_a_card_without_lines_that_open_a_chip_is_taken_as_it_is() -> None:
    assert Visit(LAID).do(CardPut(CARD)).screen == Choosing()


def test_a_card_laid_on_the_chip_reader_after_its_lines_were_read_is_read() -> None:
    visit = Visit(EMPTY).do(CardPut(PRINTED))
    assert visit.screen == Choosing()
    visit.do(ChooseService(PASSPORT), ChipPut(takes_number=False))
    assert isinstance(visit.screen, ChipReading)
    assert visit.effects == (ReadChip(zone=ZONE),)
    visit.do(ChipRead(checked(DocumentCheck.GENUINE)))
    assert isinstance(visit.screen, Confirming)


def test_progress_only_grows_and_counts_only_while_it_is_shown() -> None:
    visit = reading().do(ChipProgressed(0.5), ChipProgressed(0.25))
    assert isinstance(visit.screen, ChipReading)
    assert visit.screen.share == 0.5
    visit = Visit(EMPTY).do(ChipProgressed(0.5))
    assert visit.screen == Welcome()


@pytest.mark.parametrize(
    "check", [DocumentCheck.ORIGINAL, DocumentCheck.GENUINE, DocumentCheck.NOT_CHECKABLE]
)
def test_a_chip_that_was_read_takes_the_place_of_the_printed_lines(check: DocumentCheck) -> None:
    visit = reading().do(ChipRead(checked(check)))
    assert visit.screen == Choosing()
    assert visit.state.card == checked(check)
    assert visit.do(ChipPut(takes_number=True)).screen == Choosing()


def test_a_doubtful_chip_is_told_and_the_ticket_given_all_the_same() -> None:
    visit = reading().do(ChipRead(checked(DocumentCheck.FORGED)))
    assert visit.screen == CardTrouble(CardFault.CHIP_DOUBTED, Choosing())
    assert visit.do(ChipPut(takes_number=True)).screen == CardTrouble(
        CardFault.CHIP_DOUBTED, Choosing()
    )
    visit.do(Press.WITHOUT_CARD, ChooseService(PASSPORT), Press.GET_TICKET)
    (order,) = visit.effects
    assert isinstance(order, IssueOrder)
    assert order.card == checked(DocumentCheck.FORGED)


def test_a_card_pulled_out_is_told_and_read_again_when_it_is_put_back() -> None:
    unread = replace(PRINTED, check=DocumentCheck.UNREADABLE)
    visit = reading().do(ChipFailed(CardFault.CHIP_PULLED_OUT, unread))
    assert visit.screen == CardTrouble(CardFault.CHIP_PULLED_OUT, Choosing())
    assert visit.state.card == unread
    assert isinstance(visit.do(ChipPut(takes_number=False)).screen, ChipReading)


def test_trying_again_reads_a_card_that_lies_there_or_waits_for_it() -> None:
    visit = reading().do(ChipFailed(CardFault.CHIP_UNREADABLE, PRINTED), Press.CARD_AGAIN)
    assert visit.screen == Choosing()
    visit = reading(LAID).do(ChipFailed(CardFault.CHIP_WRONG_KEY, PRINTED), Press.CARD_AGAIN)
    assert isinstance(visit.screen, ChipReading)


def test_the_visit_goes_on_without_the_chip_at_any_time() -> None:
    assert reading().do(Press.WITHOUT_CARD).screen == Choosing()
    assert asking().do(Press.WITHOUT_CARD).screen == Choosing()
    visit = reading().do(ChipFailed(CardFault.CHIP_PULLED_OUT), Press.WITHOUT_CARD)
    assert (visit.screen, visit.state.card) == (Choosing(), PRINTED)


def test_what_comes_of_a_chip_that_nobody_waits_for_changes_nothing() -> None:
    visit = reading().do(Press.WITHOUT_CARD)
    state = visit.state
    visit.do(ChipRead(CARD), ChipFailed(CardFault.CHIP_PULLED_OUT))
    assert visit.state == state


def test_a_chip_that_takes_a_number_asks_for_it_where_no_lines_were_read() -> None:
    visit = asking()
    assert visit.screen == ChipAsking(Welcome())
    visit.do(EnterAccessNumber(NUMBER))
    assert isinstance(visit.screen, ChipReading)
    assert visit.effects == (ReadChip(number=NUMBER),)
    visit.do(ChipRead(checked(DocumentCheck.GENUINE)))
    assert visit.screen == Choosing()


def test_a_chip_doubted_by_its_number_begins_a_visit_all_the_same() -> None:
    visit = asking().do(EnterAccessNumber(NUMBER), ChipRead(checked(DocumentCheck.FORGED)))
    assert visit.screen == CardTrouble(CardFault.CHIP_DOUBTED, Choosing())


@pytest.mark.parametrize("number", ["", "12345", "1234567", "12345x", "١٢٣٤٥٦"])
def test_what_is_no_number_of_a_card_opens_nothing(number: str) -> None:
    visit = asking().do(EnterAccessNumber(number))
    assert (visit.screen, visit.effects) == (ChipAsking(Welcome()), ())


def test_a_wrong_number_may_be_typed_again_but_not_for_ever() -> None:
    visit = asking()
    for tries in range(1, MOST_TRIES):
        visit.do(EnterAccessNumber(NUMBER), ChipFailed(CardFault.CHIP_WRONG_KEY))
        assert visit.screen == ChipAsking(Welcome(), tries)
    visit.do(EnterAccessNumber(NUMBER), ChipFailed(CardFault.CHIP_WRONG_KEY))
    assert visit.screen == CardTrouble(CardFault.CHIP_UNREADABLE, Welcome())
    assert visit.do(Press.CARD_AGAIN).screen == Welcome()


def test_a_chip_that_takes_no_number_sends_to_the_scanner_where_there_is_one() -> None:
    visit = Visit(EMPTY).do(ChipPut(takes_number=False))
    assert visit.screen == CardTrouble(CardFault.CHIP_NEEDS_LINES, Welcome())
    assert isinstance(visit.do(CardPut(PRINTED)).screen, Choosing)
    visit = Visit(replace(EMPTY, reader=False)).do(ChipPut(takes_number=False))
    assert visit.screen == CardTrouble(CardFault.CHIP_UNREADABLE, Welcome())


def test_while_a_number_is_asked_for_the_lines_may_be_read_instead() -> None:
    visit = asking()
    visit.setting = LAID
    assert isinstance(visit.do(CardPut(PRINTED)).screen, ChipReading)
    assert asking().do(CardFailed(CardFault.UNREADABLE)).screen == CardTrouble(
        CardFault.UNREADABLE, Welcome()
    )


def test_a_card_on_the_chip_reader_means_nothing_where_no_card_is_of_use() -> None:
    for screen in (Closed(), Holding(GIVEN, Paper.TAKE, 0.0)):
        assert Visit(EMPTY).on(screen).do(ChipPut(takes_number=True)).screen == screen
    visit = Visit(EMPTY).do(CardPut(CARD), ChipPut(takes_number=True))
    assert visit.screen == Choosing()
    assert visit.do(EnterAccessNumber(NUMBER)).screen == Choosing()


def test_a_chip_is_read_during_paperwork_where_a_card_is_wanted() -> None:
    papers = Setting(requesting_office(), accepting=True, catalogue=A_CATALOGUE, chip_reader=True)
    visit = Visit(papers).do(Press.REQUESTS)
    browsing = visit.screen
    assert isinstance(browsing, AtPaperwork)
    visit.do(CardPut(PRINTED), ChipPut(takes_number=False))
    assert visit.effects == (ReadChip(zone=ZONE),)
    visit.do(ChipRead(checked(DocumentCheck.FORGED)))
    assert visit.screen == CardTrouble(CardFault.CHIP_DOUBTED, browsing)
    assert visit.do(Press.WITHOUT_CARD).screen == browsing
    told = replace(browsing, work=replace(browsing.work, page=Asking()))
    assert visit.on(told).do(ChipPut(takes_number=True)).screen == told


def test_a_chip_that_is_read_is_no_idle_kiosk_but_it_does_not_last_for_ever() -> None:
    visit = reading().wait(CHIP_SECONDS - 1)
    assert isinstance(visit.screen, ChipReading)
    assert visit.state.asking_since is None
    assert visit.wait(1).screen == CardTrouble(CardFault.CHIP_UNREADABLE, Choosing())


def test_who_leaves_while_a_number_is_asked_for_is_forgotten() -> None:
    visit = asking().wait(30)
    assert visit.state.asking_since is not None
    assert visit.wait(10).screen == Welcome()


def test_orders_and_inputs_show_nothing_of_what_opens_a_chip() -> None:
    for each in (ReadChip(ZONE, NUMBER), EnterAccessNumber(NUMBER), PRINTED):
        assert NUMBER not in repr(each)
        assert ZONE[0] not in repr(each)
