# SPDX-License-Identifier: GPL-3.0-or-later
"""The registers: one process for the tests of a module."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.registers.behaviour import Behaviour
from tests.registers.process import RegisterProcess
from tests.registers.records import REGISTERS


@pytest.fixture(scope="module")
def shared_registers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RegisterProcess]:
    """The running process."""
    process = RegisterProcess.start(tmp_path_factory.mktemp("registers"))
    yield process
    process.stop()


@pytest.fixture
def registers(shared_registers: RegisterProcess) -> Iterator[RegisterProcess]:
    """Registers that behave well again after the test."""
    yield shared_registers
    for each in REGISTERS:
        shared_registers.behave(each, Behaviour.WELL)
