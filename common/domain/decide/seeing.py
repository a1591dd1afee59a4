# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling that a clerk has read what the log says otherwise."""

from __future__ import annotations

from common.domain.commands import MarkSeen, Origin
from common.domain.decide.decision import Decision, signed_in
from common.domain.events import SupersededSeen
from common.domain.refusals import Refusal


def mark_seen(command: MarkSeen, origin: Origin) -> Decision:
    """Record that it was read, by whoever is signed in."""
    clerk = signed_in(origin)
    return clerk if isinstance(clerk, Refusal) else (SupersededSeen(command.event),)
