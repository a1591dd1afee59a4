# SPDX-License-Identifier: GPL-3.0-or-later
"""How one thing that the API answers is described."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Operation:
    """One thing that can be asked for; answers by status, None where there is no body."""

    method: str
    path: str
    name: str
    summary: str
    answers: Mapping[int, Any]
    body: Any = None
    query: Sequence[str] = ()
    headers: Sequence[str] = ()
    media_type: str = JSON
    problems: Sequence[int] = (400, 401, 403)
