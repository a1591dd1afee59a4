# SPDX-License-Identifier: GPL-3.0-or-later
"""The staff's way in: hidden touches, a PIN, and a lock after wrong ones."""

from __future__ import annotations

from dataclasses import replace

from kiosk.flow.patience import wiped
from kiosk.flow.screens import (
    Holding,
    Issuing,
    Paper,
    PinTrouble,
    StaffDesk,
    StaffLock,
    StaffTickets,
)
from kiosk.flow.state import CheckPin, FlowState, Lock, Setting, Step

CORNER_TOUCHES = 5
"""Touches on the office's emblem that open the staff's lock …"""

CORNER_SECONDS = 4.0
"""… within so many seconds."""

FAILURES = 5
"""Wrong PINs in a row before the lock stays shut …"""

LOCKED_SECONDS = 60.0
"""… for so long."""


def touch_corner(state: FlowState, at: float, setting: Setting) -> FlowState:
    """Count the hidden touches; the visit that was under way ends with the last of them."""
    touches = (*(t for t in state.corner if at - t < CORNER_SECONDS), at)
    if len(touches) < CORNER_TOUCHES:
        return replace(state, corner=touches)
    match state.screen:
        case Issuing() | Holding(paper=Paper.PRINTING):
            return replace(state, corner=())
        case StaffLock() | StaffDesk() | StaffTickets():
            return replace(state, corner=())
        case _:
            fresh = wiped(state, at, setting)
            return replace(fresh, screen=StaffLock(), language=state.language)


def check_pin(state: FlowState, pin: str, at: float) -> Step:
    """Have a PIN compared, unless too many were wrong."""
    if not isinstance(state.screen, StaffLock):
        return state, ()
    if at < state.lock.until:
        return replace(state, screen=StaffLock(PinTrouble.LOCKED)), ()
    return state, (CheckPin(pin),)


def pin_checked(state: FlowState, right: bool | None, at: float) -> FlowState:
    """Open the staff's screen, or say why not."""
    if not isinstance(state.screen, StaffLock):
        return state
    if right is None:
        return replace(state, screen=StaffLock(PinTrouble.NOT_SET))
    if right:
        return replace(state, screen=StaffDesk(), lock=Lock())
    failures = state.lock.failures + 1
    if failures < FAILURES:
        return replace(state, screen=StaffLock(PinTrouble.WRONG), lock=Lock(failures))
    lock = Lock(0, at + LOCKED_SECONDS)
    return replace(state, screen=StaffLock(PinTrouble.LOCKED), lock=lock)
