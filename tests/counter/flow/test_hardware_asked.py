# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a clerk's desk answers all that the flow asks of it, and so does its fake."""

from __future__ import annotations

import inspect

import pytest

from counter.desk_hardware import Hardware
from counter.flow.paying_ports import DeskHardware
from tests.counter.hardware import FakeHardware

CALLS = tuple(
    name for name, _ in inspect.getmembers(DeskHardware, inspect.isfunction) if name[0] != "_"
)


def test_the_flow_asks_for_money_and_for_paper() -> None:
    assert set(CALLS) == {"take", "give_back", "print", "save"}


@pytest.mark.parametrize("hardware", [Hardware, FakeHardware])
@pytest.mark.parametrize("call", CALLS)
def test_each_call_is_answered_with_what_the_flow_tells(hardware: type, call: str) -> None:
    wanted = inspect.signature(getattr(DeskHardware, call))
    assert list(inspect.signature(getattr(hardware, call)).parameters) == list(wanted.parameters)
