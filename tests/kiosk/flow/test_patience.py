# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens by itself, and that nothing of a visit outlives it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.domain.identifiers import Language
from kiosk.card import CardFault
from kiosk.flow.inputs import (
    CardPut,
    ChooseLanguage,
    ChooseNeed,
    ChooseService,
    Input,
    PaperSettled,
    Press,
    Tick,
    TicketGiven,
)
from kiosk.flow.patience import (
    ASK_SECONDS,
    IDLE_SECONDS,
    TAKE_SECONDS,
    WRITE_DOWN_SECONDS,
)
from kiosk.flow.screens import (
    AlreadyHolding,
    CardTrouble,
    Choosing,
    Closed,
    Confirming,
    Holding,
    Issuing,
    NotIssued,
    Paper,
    Screen,
    StaffDesk,
    StaffLock,
    Starting,
    Welcome,
)
from kiosk.flow.state import IssueOrder
from tests.kiosk.flow.visits import CARD, GIVEN, NOTHING, OPEN, SHUT, Visit
from tests.kiosk.offices import ELDERLY, PASSPORT, PLAIN


@pytest.mark.parametrize(
    "screen",
    [
        Choosing(),
        Confirming(PASSPORT, PLAIN, None, 0),
        AlreadyHolding("PA 001"),
        NotIssued(None),
        CardTrouble(CardFault.UNREADABLE, Welcome()),
    ],
)
def test_an_idle_visit_is_asked_and_then_wiped(screen: Screen) -> None:
    visit = Visit().do(CardPut(CARD), ChooseLanguage(Language("fr"))).on(screen)
    assert visit.wait(IDLE_SECONDS - 1).state.asking_since is None
    assert visit.wait(1).state.asking_since == visit.at
    assert visit.wait(ASK_SECONDS - 1).screen == screen
    visit.wait(1)
    assert (visit.screen, visit.state.card) == (Welcome(), None)
    assert visit.state.language == visit.office.languages[0]


def test_whoever_answers_goes_on_where_they_were() -> None:
    visit = Visit().do(Press.BEGIN).wait(IDLE_SECONDS).do(Press.STILL_HERE)
    assert (visit.screen, visit.state.asking_since) == (Choosing(), None)
    assert visit.wait(ASK_SECONDS + 1).screen == Choosing()


def test_a_number_stays_as_long_as_its_paper_needs() -> None:
    taken = Visit().on(Holding(GIVEN, Paper.TAKE, 1000.0))
    assert isinstance(taken.wait(TAKE_SECONDS - 1).screen, Holding)
    assert taken.wait(1).screen == Welcome()
    noted = Visit().on(Holding(GIVEN, Paper.SCREEN, 1000.0))
    assert isinstance(noted.wait(WRITE_DOWN_SECONDS - 1).screen, Holding)
    assert noted.wait(1).screen == Welcome()


def test_whoever_still_touches_the_screen_is_given_more_time() -> None:
    visit = Visit().on(Holding(GIVEN, Paper.TAKE, 1000.0)).wait(TAKE_SECONDS - 1)
    visit.do(Press.LARGER_TEXT)
    assert isinstance(visit.wait(TAKE_SECONDS - 1).screen, Holding)


@pytest.mark.parametrize("screen", [Issuing(PASSPORT), Holding(GIVEN, Paper.PRINTING, 1000.0)])
def test_a_ticket_under_way_is_never_given_up(screen: Screen) -> None:
    assert Visit().on(screen).wait(600).screen == screen


@pytest.mark.parametrize("screen", [StaffLock(), StaffDesk()])
def test_the_staffs_screens_close_by_themselves(screen: Screen) -> None:
    visit = Visit().on(screen)
    assert visit.wait(2 * IDLE_SECONDS - 1).screen == screen
    assert visit.wait(1).screen == Welcome()


def test_the_welcome_forgets_what_was_changed_on_it() -> None:
    visit = Visit().do(ChooseLanguage(Language("fr")), Press.HIGH_CONTRAST)
    assert visit.wait(1).state.language == Language("fr")
    assert visit.wait(IDLE_SECONDS).state.language == visit.office.languages[0]
    assert not visit.state.looks.high_contrast


def test_the_kiosk_opens_and_closes_with_the_office_but_ends_no_visit() -> None:
    visit = Visit(SHUT)
    visit.setting = OPEN
    assert visit.wait(1).screen == Welcome()
    visit.do(Press.BEGIN)
    visit.setting = SHUT
    assert visit.wait(1).screen == Choosing()
    assert visit.do(Press.BACK).screen == Closed()


def test_the_set_up_ends_the_start() -> None:
    visit = Visit(NOTHING)
    assert visit.wait(1).screen == Starting()
    visit.setting = OPEN
    assert visit.wait(1).screen == Welcome()
    assert visit.state.language == visit.office.languages[0]


_INPUTS = st.sampled_from(
    [
        *(Press(p) for p in Press if p is not Press.EXIT),
        ChooseService(PASSPORT),
        ChooseNeed(ELDERLY),
        ChooseLanguage(Language("fa")),
        CardPut(CARD),
        TicketGiven(GIVEN),
        PaperSettled(GIVEN.ticket, Paper.TAKE),
        PaperSettled(GIVEN.ticket, Paper.SCREEN),
        Tick(),
    ]
)


@given(st.lists(st.tuples(_INPUTS, st.floats(0, 20)), max_size=40))
def test_whatever_is_touched_left_alone_it_all_comes_to_a_fresh_welcome(
    history: list[tuple[Input, float]],
) -> None:
    visit = Visit()
    orders = 0
    for what, pause in history:
        asked = isinstance(visit.screen, Confirming)
        visit.do(what)
        orders_now = sum(isinstance(effect, IssueOrder) for effect in visit.effects)
        assert orders_now <= (1 if asked else 0)
        orders += orders_now
        visit.wait(pause)
    visit.do(TicketGiven(GIVEN), PaperSettled(GIVEN.ticket, Paper.SCREEN))
    for _ in range(8):
        visit.wait(WRITE_DOWN_SECONDS)
    fresh = Visit().state
    assert (visit.screen, visit.state.card, visit.state.looks) == (Welcome(), None, fresh.looks)
    assert visit.state.language == fresh.language
