# SPDX-License-Identifier: GPL-3.0-or-later
"""What every payment terminal promises, asked of the Concert driver and of the fake."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from common.devices.payment_terminal.concert import ConcertSettings, ConcertTerminal
from common.devices.payment_terminal.fake import FakePaymentTerminal, Movement
from common.devices.payment_terminal.port import (
    Declined,
    Moved,
    NotBegun,
    NotBegunReason,
    PaymentTerminal,
    TerminalHealth,
    TerminalOutcome,
    Unknown,
    UnknownReason,
)
from tests.log_watch import LogWatch
from tests.virtual.payment_terminal import Mood, VirtualPaymentTerminal

OUTCOMES: dict[Mood, TerminalOutcome] = {
    Mood.DECLINES: Declined(),
    Mood.NOT_SURE: Unknown(UnknownReason.NOT_VERIFIED),
    Mood.FORGETS_TO_ANSWER: Unknown(UnknownReason.NO_ANSWER),
    Mood.OTHER_AMOUNT: Unknown(UnknownReason.OTHER_AMOUNT),
    Mood.PULLED_OUT: Unknown(UnknownReason.LOST),
}


@dataclass
class Desk:
    """A terminal, and the ways to trouble it."""

    terminal: PaymentTerminal
    unplug: Callable[[], None]
    plug: Callable[[], None]
    fall_silent: Callable[[], None]


@pytest.fixture
def virtual(tmp_path: Path) -> Iterator[VirtualPaymentTerminal]:
    with VirtualPaymentTerminal(tmp_path / "terminal") as virtual:
        yield virtual


def driver(virtual: VirtualPaymentTerminal) -> ConcertTerminal:
    return ConcertTerminal(ConcertSettings(virtual.port, patience_s=1.0))


@pytest.fixture(params=["fake", "concert"])
def desk(request: pytest.FixtureRequest, virtual: VirtualPaymentTerminal) -> Desk:
    if request.param == "fake":
        fake = FakePaymentTerminal()
        return Desk(
            fake,
            lambda: fake.become(TerminalHealth.UNREACHABLE),
            lambda: fake.become(TerminalHealth.READY),
            lambda: fake.become(TerminalHealth.SILENT),
        )
    return Desk(
        driver(virtual),
        virtual.unplug,
        virtual.plug,
        lambda: setattr(virtual, "mood", Mood.BUSY),
    )


def test_money_is_taken_and_given_back_with_a_reference(desk: Desk) -> None:
    assert desk.terminal.status() is TerminalHealth.READY
    for outcome in (desk.terminal.take(12_50, "EUR"), desk.terminal.give_back(12_50, "EUR")):
        assert isinstance(outcome, Moved)
        assert outcome.reference


def test_an_unplugged_terminal_takes_nothing_and_works_again_when_it_is_back(desk: Desk) -> None:
    desk.unplug()
    assert desk.terminal.status() is TerminalHealth.UNREACHABLE
    assert desk.terminal.take(100, "EUR") == NotBegun(NotBegunReason.UNREACHABLE)
    desk.plug()
    assert isinstance(desk.terminal.take(100, "EUR"), Moved)


def test_a_silent_terminal_is_not_asked_for_money(desk: Desk) -> None:
    desk.fall_silent()
    assert desk.terminal.status() is TerminalHealth.SILENT
    assert desk.terminal.take(100, "EUR") == NotBegun(NotBegunReason.SILENT)


def test_nothing_is_no_amount(desk: Desk) -> None:
    assert desk.terminal.take(0, "EUR") == NotBegun(NotBegunReason.UNFIT)


@pytest.mark.parametrize("mood", OUTCOMES)
def test_each_way_to_end_badly_has_a_name(mood: Mood, virtual: VirtualPaymentTerminal) -> None:
    virtual.mood = mood
    assert driver(virtual).take(250_00, "UAH") == OUTCOMES[mood]
    fake = FakePaymentTerminal([OUTCOMES[mood]])
    assert fake.take(250_00, "UAH") == OUTCOMES[mood]
    unknown = isinstance(OUTCOMES[mood], Unknown)
    assert fake.movements == ([Movement(250_00, "UAH")] if unknown else [])


def test_a_garbled_answer_is_logged_and_leaves_the_outcome_unknown(
    virtual: VirtualPaymentTerminal, expected_log: LogWatch
) -> None:
    expected_log("an unreadable answer")
    virtual.mood = Mood.GARBLES
    assert driver(virtual).take(100, "EUR") == Unknown(UnknownReason.GARBLED)


@pytest.mark.parametrize("amount", [100, 1_15, 4_35, 99_999_99])
def test_every_cent_reaches_the_terminal_and_the_card_s_number_is_not_asked_for(
    amount: int, virtual: VirtualPaymentTerminal
) -> None:
    assert driver(virtual).take(amount, "EGP") == Moved("REF0000042")
    (request,) = virtual.requests
    assert (int(request[2:10]), request[10], request[13:16]) == (amount, "0", "818")


@pytest.mark.parametrize(
    ("amount", "currency"), [(99, "EUR"), (10_000_000, "EUR"), (1_000, "JOD"), (100, "XXZ")]
)
def test_what_the_protocol_cannot_say_is_not_asked(
    amount: int, currency: str, virtual: VirtualPaymentTerminal
) -> None:
    assert driver(virtual).take(amount, currency) == NotBegun(NotBegunReason.UNFIT)
    assert not virtual.requests
