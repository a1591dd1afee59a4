# SPDX-License-Identifier: GPL-3.0-or-later
"""What is loaded behind the window, part by part, so that its first page stands at once."""

from __future__ import annotations

from importlib import import_module
from typing import Final

_AT_WORK: Final = (
    "counter.flow.desk",
    "counter.tellings",
    "counter.choice_sentences",
    "counter.widgets.dock",
)
_REQUESTS: Final = (
    "counter.flow.casework",
    "counter.widgets.request_pane",
    "counter.widgets.form_panel",
    "counter.flow.paying_desk",
    "counter.widgets.paying_pane",
)


def load_work() -> None:
    """What a clerk at work needs; by a worker, once the window stands."""
    for name in _AT_WORK:
        import_module(name)


def load_requests() -> None:
    """What a clerk needs for the first request; by a worker, once somebody has signed in."""
    for name in _REQUESTS:
        import_module(name)
