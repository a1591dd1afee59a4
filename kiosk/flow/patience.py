# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens by itself: opening and closing, asking who stands there, and wiping."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from kiosk.card import CardFault
from kiosk.flow.screens import (
    AlreadyHolding,
    AtPaperwork,
    CardTrouble,
    ChipAsking,
    ChipReading,
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
    StaffTickets,
    Starting,
    Welcome,
)
from kiosk.flow.state import FlowState, Setting

IDLE_SECONDS = 30.0
"""Without a touch for so long, the kiosk asks whether somebody is still there."""

ASK_SECONDS = 10.0
"""For so long it waits for an answer."""

TAKE_SECONDS = 12.0
"""For so long the number stays on the screen while the paper is in the tray."""

CHIP_SECONDS = 60.0
"""No chip is read for longer: the slowest take a third of it."""

WRITE_DOWN_SECONDS = 90.0
"""For so long it stays where there is no paper."""


def home(setting: Setting) -> Starting | Closed | Welcome:
    """The screen on which nobody has touched anything."""
    if setting.office is None:
        return Starting()
    return Welcome() if setting.accepting else Closed()


def wiped(state: FlowState, at: float, setting: Setting) -> FlowState:
    """Everything of the visit forgotten: person, choices, language and looks."""
    office = setting.office
    language = state.language if office is None else office.languages[0]
    return FlowState(home(setting), language, touched_at=at, lock=state.lock)


def stays_seconds(paper: Paper) -> float:
    """How long a number stays on the screen once its paper is settled."""
    return WRITE_DOWN_SECONDS if paper is Paper.SCREEN else TAKE_SECONDS


def tick(state: FlowState, at: float, setting: Setting) -> FlowState:
    """What the passing of time changes."""
    idle = at - state.touched_at
    if state.asking_since is not None:
        gone = at - state.asking_since >= ASK_SECONDS
        return wiped(state, at, setting) if gone else state
    match state.screen:
        case Starting() | Closed() | Welcome():
            return _tick_at_home(state, at, setting)
        case Issuing() | Holding(paper=Paper.PRINTING):
            return state
        case ChipReading(behind, since):
            trouble = CardTrouble(CardFault.CHIP_UNREADABLE, behind)
            return replace(state, screen=trouble) if at - since >= CHIP_SECONDS else state
        case Holding(_, paper, since):
            # Whoever still reads aloud, enlarges or changes the language is given more time.
            over = at - max(since, state.touched_at) >= stays_seconds(paper)
            return wiped(state, at, setting) if over else state
        case StaffLock() | StaffDesk() | StaffTickets():
            return wiped(state, at, setting) if idle >= 2 * IDLE_SECONDS else state
        case AtPaperwork(work):
            from kiosk.flow.paperwork.patience import idle_seconds  # noqa: PLC0415 - loaded by now

            return replace(state, asking_since=at) if idle >= idle_seconds(work.page) else state
        case (
            Choosing()
            | Confirming()
            | AlreadyHolding()
            | NotIssued()
            | CardTrouble()
            | ChipAsking()
        ):
            return replace(state, asking_since=at) if idle >= IDLE_SECONDS else state
        case _:
            assert_never(state.screen)


def _tick_at_home(state: FlowState, at: float, setting: Setting) -> FlowState:
    now: Screen = home(setting)
    if isinstance(state.screen, Starting) and not isinstance(now, Starting):
        return wiped(state, at, setting)
    if at - state.touched_at >= IDLE_SECONDS:
        return wiped(state, at, setting)
    return state if state.screen == now else replace(state, screen=now)
