# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies with changes are what ``dataclasses.replace`` makes."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from common.domain.identifiers import CounterId
from common.domain.replacing import replace
from common.domain.state import OfficeState
from common.domain.tickets import Stage
from tests.fakes import START


@pytest.mark.parametrize(
    "changes", [{}, {"closed": True}, {"day": START.date(), "parked": (), "begins": START}]
)
def test_a_copy_has_the_changes_and_everything_else_as_it_was(changes: dict[str, Any]) -> None:
    state = OfficeState()
    copy = replace(state, **changes)
    assert copy == dataclasses.replace(state, **changes)
    assert copy is not state
    assert state == OfficeState()


def test_a_copy_is_as_frozen_as_its_original() -> None:
    copy = replace(OfficeState(), closed=True)
    with pytest.raises(dataclasses.FrozenInstanceError):
        copy.closed = False  # type: ignore[misc]  # that is the point


def test_a_field_that_there_is_not_is_told() -> None:
    unknown: dict[str, Any] = {"stage": Stage.CALLED, "counter": CounterId("1")}
    with pytest.raises(TypeError):
        replace(OfficeState(), **unknown)
