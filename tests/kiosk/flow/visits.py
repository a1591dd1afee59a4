# SPDX-License-Identifier: GPL-3.0-or-later
"""A visit that a test steps through by saying what is touched and how much time passes."""

from __future__ import annotations

from dataclasses import replace

from common.domain.identifiers import EventId, Language, TicketId
from common.domain.office import Office
from common.domain.tickets import Forecast
from kiosk.card import Card
from kiosk.flow.inputs import Input, Tick
from kiosk.flow.patience import wiped
from kiosk.flow.screens import GivenTicket, Screen, Starting
from kiosk.flow.state import Effect, FlowState, Setting
from kiosk.flow.step import step
from tests.kiosk.offices import PASSPORT, an_office

OPEN = Setting(an_office(), accepting=True)
SHUT = Setting(an_office(), accepting=False)
NOTHING = Setting(None, accepting=False)
CARD = Card(None, None, expired=False)
GIVEN = GivenTicket(
    TicketId("2026-11-22.PA001"), EventId("e"), "PA 001", PASSPORT, Forecast(60, 600, 2), "123"
)


class Visit:
    """The state, the time and what was asked for last."""

    def __init__(self, setting: Setting = OPEN) -> None:
        self.setting = setting
        self.at = 1000.0
        empty = FlowState(Starting(), Language("en"), touched_at=self.at)
        self.state = wiped(empty, self.at, setting)
        self.effects: tuple[Effect, ...] = ()

    @property
    def screen(self) -> Screen:
        return self.state.screen

    @property
    def office(self) -> Office:
        assert self.setting.office is not None
        return self.setting.office

    def do(self, *inputs: Input) -> Visit:
        for what in inputs:
            self.state, self.effects = step(self.state, what, self.at, self.setting)
        return self

    def wait(self, seconds: float) -> Visit:
        self.at += seconds
        return self.do(Tick())

    def on(self, screen: Screen) -> Visit:
        """Begin on any screen."""
        self.state = replace(self.state, screen=screen)
        return self
