# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows the office: what is called now, and which of it is to be said aloud."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from common.domain.identifiers import CounterId, DeviceId, Language
from common.domain.numbering import day_of_ticket, number_of
from common.domain.office import DeviceSetup, Office
from common.domain.state import OfficeState
from common.domain.tickets import ENDED, Stage
from common.sync.view import LogEvent
from display.flow.calls import Calls, is_new, on_day, remembered, told, without
from display.flow.telling import Telling, is_called, tellings

OVER = ENDED | {Stage.SERVING}
"""Stages in which nobody is to come any more."""

SAID_WITHIN = timedelta(seconds=60)
"""An older call is shown and not said: its citizen has come, or will be called again."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A call to say: the number as people see it, the counter's label, languages in order."""

    ticket: str
    counter: str
    languages: tuple[Language, ...]


@dataclass(frozen=True, slots=True)
class Followed:
    """Calls after something happened, and what of it is new and to be said, in order."""

    calls: Calls
    spoken: tuple[Telling, ...] = ()


def setup_of(office: Office, device: DeviceId) -> DeviceSetup | None:
    """How this display is set up; None where the office's file does not name it."""
    return office.device(device)


def counters_of(office: Office, device: DeviceId) -> frozenset[CounterId]:
    """The counters whose calls a display shows: those of its zones, or all if it has none."""
    setup = setup_of(office, device)
    zones = () if setup is None else setup.zones
    return frozenset(c.id for c in office.counters if not zones or c.zone in zones)


def started(state: OfficeState, counters: frozenset[CounterId]) -> Followed:
    """Show what the state knows, and say nothing of it."""
    return Followed(remembered(state, counters))


def followed(
    calls: Calls,
    state: OfficeState,
    events: tuple[LogEvent, ...],
    counters: frozenset[CounterId],
    at: datetime,
) -> Followed:
    """Take in what the log has told; ``state`` is the office's after ``events``."""
    calls = on_day(calls, state.day)
    spoken = []
    for news in tellings(events, state):
        if not isinstance(news, Telling):
            calls = without(calls, news.ticket)
        elif news.counter in counters:
            fresh = is_new(calls, news) and at - news.at <= SAID_WITHIN
            calls = told(calls, news)
            if fresh and is_called(state, news.ticket, news.counter):
                spoken.append(news)
    return Followed(calls, tuple(spoken))


def overheard(calls: Calls, telling: Telling, counters: frozenset[CounterId]) -> Followed:
    """Take in a call that a counter told over the LAN."""
    if telling.counter not in counters or not is_new(calls, telling):
        return Followed(calls)
    # The server may have been gone since yesterday.
    calls = on_day(calls, day_of_ticket(telling.ticket))
    return Followed(told(calls, telling), (telling,))


def is_wanted(
    office: Office, device: DeviceId, state: OfficeState, telling: Telling, at: datetime
) -> bool:
    """Whether a call is still to be said when its turn comes, at ``at``.

    Not once its citizen sits at the counter, was given up or has gone elsewhere, nor in the
    office's quiet hours. Of a call that only the LAN has told, the log may know nothing yet.
    """
    setup = setup_of(office, device)
    if setup is None or setup.voice is None:
        return False
    if setup.voice.is_quiet(at.astimezone(ZoneInfo(office.time_zone)).time()):
        return False
    if telling.logged:
        return is_called(state, telling.ticket, telling.counter)
    known = state.tickets.get(telling.ticket)
    return known is None or known.stage not in OVER


def spoken(office: Office, device: DeviceId, telling: Telling) -> Spoken | None:
    """What to say of a call: in the citizen's language first, then in the office's.

    None where the display has no voice, or the counter is gone from the set-up meanwhile.
    """
    setup, counter = setup_of(office, device), office.counter(telling.counter)
    if setup is None or setup.voice is None or counter is None:
        return None
    own = (telling.language,) if telling.language in office.languages else ()
    after = setup.voice.languages or office.languages[:1]
    languages = tuple(dict.fromkeys((*own, *after)))
    return Spoken(number_of(telling.ticket).label, counter.label, languages)
