# SPDX-License-Identifier: GPL-3.0-or-later
"""What the clerk does at the window, told to the desk."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from counter.widgets.window import CounterWindow

if TYPE_CHECKING:
    # Loaded in the worker, after the first frame.
    from common.domain.identifiers import ClerkId
    from counter.flow.actions import Action
    from counter.flow.choices import Choice
    from counter.flow.desk import Desk
    from counter.flow.form_acts import FormAct
    from counter.flow.paying_desk import MoneyStep
    from counter.flow.request_steps import Step

WithDesk: TypeAlias = "Callable[[Callable[[Desk], None]], None]"
"""Does something to the desk, as soon as there is one."""


def connect(window: CounterWindow, with_desk: WithDesk) -> None:
    """Tell the desk of every signal of the window."""

    def pressed(action: Action) -> None:
        with_desk(lambda desk: desk.press(action))

    def picked(number: str) -> None:
        with_desk(lambda desk: desk.pick(number))

    def chosen(choice: Choice) -> None:
        with_desk(lambda desk: desk.choose(choice))

    def number_entered(text: str) -> None:
        with_desk(lambda desk: desk.enter_number(text))

    def signed_in(clerk: ClerkId, password: str) -> None:
        with_desk(lambda desk: desk.sign_in(clerk, password))

    window.pressed.connect(pressed)
    window.picked.connect(picked)
    window.chosen.connect(chosen)
    window.number_entered.connect(number_entered)
    window.signed_in.connect(signed_in)
    _connect_beside(window, with_desk)


def _connect_beside(window: CounterWindow, with_desk: WithDesk) -> None:
    """What is done on the pages beside the queue."""

    def request_entered(text: str) -> None:
        with_desk(lambda desk: desk.beside.casework.enter(text))

    def part_acted(act: FormAct) -> None:
        with_desk(lambda desk: desk.beside.casework.act(act))

    def step_chosen(step: Step) -> None:
        with_desk(lambda desk: desk.beside.casework.choose(step))

    def money_chosen(step: MoneyStep) -> None:
        with_desk(lambda desk: desk.beside.cash.choose(step))

    def money_entered(text: str) -> None:
        with_desk(lambda desk: desk.beside.cash.enter(text))

    def money_typed(text: str) -> None:
        with_desk(lambda desk: desk.beside.cash.typed(text))

    window.request_entered.connect(request_entered)
    window.part_acted.connect(part_acted)
    window.step_chosen.connect(step_chosen)
    window.money_chosen.connect(money_chosen)
    window.money_entered.connect(money_entered)
    window.money_typed.connect(money_typed)
