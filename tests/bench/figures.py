# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures as the bench reports them."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import TypeAlias

import msgspec


class BenchError(Exception):
    """A measurement could not be made; the message says why."""


class Figure(msgspec.Struct, frozen=True):
    """A measured value beside the bare limit of the same run, where there is one."""

    value: float
    unit: str
    how: str
    limit: float | None = None
    ratio: float | None = None


Figures: TypeAlias = dict[str, Figure]


def beside(value: float, limit: float, unit: str, how: str) -> Figure:
    """A figure with its limit; the ratio is value to limit."""
    return Figure(round(value, 2), unit, how, round(limit, 2), round(value / limit, 3))


def count(value: int, how: str) -> Figure:
    """A count, which has no limit."""
    return Figure(value, "count", how)


def percentile(values: Sequence[float], share: float) -> float:
    """The value below or at which ``share`` (0 to 1) of ``values`` lie."""
    ranked = sorted(values)
    return ranked[max(0, ceil(share * len(ranked)) - 1)]
