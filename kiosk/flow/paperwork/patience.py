# SPDX-License-Identifier: GPL-3.0-or-later
"""How long nobody need touch a page before the kiosk asks whether somebody is still there."""

from __future__ import annotations

from kiosk.flow.paperwork.pages import Ended, Page, PayingNow, Waiting

READING_SECONDS = 60.0
"""A form is read, and looked up in papers."""

WAITING_SECONDS = 180.0
"""Server and registers have so long; whoever waits need not touch."""

PAYING_SECONDS = 300.0
"""So long somebody may be busy with a telephone."""


def idle_seconds(page: Page) -> float:
    """Seconds without a touch after which it is asked."""
    match page:
        case PayingNow():
            return PAYING_SECONDS
        case Waiting():
            return WAITING_SECONDS
        case Ended():
            return READING_SECONDS / 2
        case _:
            return READING_SECONDS
