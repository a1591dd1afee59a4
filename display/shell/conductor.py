# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings what the office tells onto the screen and to the ear. One object, one thread."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import assert_never

from PySide6.QtCore import QObject, QTimer

from common.devices.voice.health import UNHEARD
from common.devices.voice.port import VoiceTrouble
from common.domain.identifiers import CounterId, Language
from common.domain.office import Office
from common.sync.view import LogEvent, View
from common.ui.operation import Operations
from display.flow.board import board
from display.flow.calls import Calls
from display.flow.following import (
    Followed,
    counters_of,
    followed,
    is_wanted,
    overheard,
    spoken,
    started,
)
from display.flow.freshness import Fresh, Freshness, Outcast, Stale, apart_since, freshness
from display.flow.parts import parts_of, queues_of
from display.flow.screens import (
    LANGUAGE_SECONDS,
    NOTICE_SECONDS,
    Closed,
    OnDuty,
    Screen,
    Starting,
    in_turn,
    languages_shown,
    screen,
)
from display.flow.telling import Telling
from display.flow.waits import ROWS, page_at, pages
from display.shell.inbox import Inbox, Item, OfficeChanged, VoiceChanged
from display.shell.looks import Looks
from display.shell.model import DisplayModel, Shown
from display.shell.waiting import Waiting
from display.shell.wording import Wording
from display.station_port import DisplayStation
from display.voice import Voice

_log = logging.getLogger(__name__)

_TICK_MS = 1000


@dataclass(frozen=True, slots=True)
class Crew:
    """Who works for the conductor."""

    station: DisplayStation
    looks: Looks
    voice: Voice


class Conductor(QObject):
    """Follows the station from ``begin`` to ``close``. A part that fails keeps its last good."""

    def __init__(self, model: DisplayModel, parent: QObject | None = None) -> None:
        """Fill ``model``."""
        super().__init__(parent)
        self._model = model
        self._inbox = Inbox(self._take, self)
        self._operations = Operations(self)
        self._waiting = Waiting(self._operations, self._tick)
        self._crew: Crew | None = None
        self._calls = Calls()
        self._counters: frozenset[CounterId] = frozenset()
        self._office: Office | None = None
        self._apart_since: datetime | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._each_second)

    def hear_office(self, view: View, events: tuple[LogEvent, ...]) -> None:
        """A listener of the station; from any thread."""
        self._inbox.put(OfficeChanged(view, events))

    def hear_call(self, telling: Telling) -> None:
        """A counter called over the LAN; from any thread."""
        self._inbox.put(telling)

    def hear_trouble(self, trouble: VoiceTrouble | None) -> None:
        """The voice is in trouble, or well again; from any thread."""
        self._inbox.put(VoiceChanged(trouble))

    def begin(self, crew: Crew) -> None:
        """Show what is known, and follow from here on."""
        self._crew = crew
        self._follow(crew, OfficeChanged(crew.station.view, ()))
        self._each_second()
        self._timer.start(_TICK_MS)

    def close(self) -> None:
        """Fall silent and stop."""
        self._timer.stop()
        self._operations.close()
        if self._crew is not None:
            self._crew.voice.stop()
        self._crew = None

    def _take(self, items: tuple[Item, ...]) -> None:
        for item in items:
            try:
                self._take_one(item)
            except Exception:
                # One thing that cannot be taken in must not keep the next from being called.
                _log.exception("news could not be taken in")
        self._tick()

    def _take_one(self, item: Item) -> None:
        crew = self._crew
        if crew is None:
            return
        match item:
            case OfficeChanged():
                self._follow(crew, item)
            case Telling():
                self._heed(crew, overheard(self._calls, item, self._counters))
            case VoiceChanged(trouble):
                self._model.fall_silent(trouble in UNHEARD)
            case _ as unreachable:
                assert_never(unreachable)

    def _follow(self, crew: Crew, news: OfficeChanged) -> None:
        view, at = news.view, crew.station.now()
        self._apart_since = apart_since(self._apart_since, view, at)
        if view.office is None:
            return
        if view.office is not self._office:
            self._adopt(crew, view.office, view)
        self._heed(crew, followed(self._calls, view.state, news.events, self._counters, at))

    def _adopt(self, crew: Crew, office: Office, view: View) -> None:
        device = crew.station.settings.device
        setup, counters = office.device(device), counters_of(office, device)
        crew.voice.adopt(None if setup is None else setup.voice)
        if counters != self._counters:
            self._calls = started(view.state, counters).calls
        self._office, self._counters = office, counters

    def _heed(self, crew: Crew, done: Followed) -> None:
        self._calls = done.calls
        for telling in done.spoken:
            self._model.pulse(telling.ticket)
            words = None
            if self._office is not None:
                words = spoken(self._office, crew.station.settings.device, telling)
            if words is not None:
                crew.voice.say(words, partial(self._is_wanted, crew.station, telling))

    def _is_wanted(self, station: DisplayStation, telling: Telling) -> bool:
        """Asked by the announcer, in its thread, when a call's turn has come."""
        view = station.view
        return view.office is not None and is_wanted(
            view.office, station.settings.device, view.state, telling, station.now()
        )

    def _each_second(self) -> None:
        # Not with each call: forecasts would then run while the call is to be painted.
        crew = self._crew
        if crew is not None and self._office is not None:
            self._waiting.refresh(crew.station, self._office, self._counters)
        if crew is not None:
            _report(crew)
        self._tick()

    def _tick(self) -> None:
        try:
            self._show()
        except Exception:
            # The lobby keeps what it sees, and the next second is another try.
            _log.exception("the screen cannot be brought up to date")

    def _show(self) -> None:
        crew = self._crew
        if crew is None:
            return
        view, at = crew.station.view, crew.station.now()
        seconds = at.timestamp()
        self._model.tell_time(seconds)
        if view.office is None:
            self._model.show(Shown(starting=crew.looks.starting_words()))
            return
        device = crew.station.settings.device
        languages = languages_shown(view.office, device)
        language = in_turn(languages, LANGUAGE_SECONDS, seconds) or languages[0]
        crew.looks.use(view.office, language)
        wording = self._wording(crew, view.office, language)
        entries = board(view.office, view.state, self._calls, at)
        self._model.call_rows.put(wording.call_rows(entries))
        latest = self._waiting.latest
        page = page_at(len(latest), seconds)
        self._model.wait_rows.put(wording.wait_rows(latest[page * ROWS : (page + 1) * ROWS]))
        fresh = freshness(view, self._apart_since, at)
        up = screen(view, self._calls, device, at)
        notice = in_turn(view.office.notices, NOTICE_SECONDS, seconds)
        self._model.show(
            Shown(
                screen=_name_of(up),
                right_to_left=wording.main.facts.right_to_left,
                office=wording.office_name(),
                zone=wording.zone_names(device),
                places=len(entries),
                page=page,
                pages=pages(len(latest)),
                freshness=type(fresh).__name__.lower(),
                as_of=_as_of(fresh),
                notice="" if notice is None else wording.text(notice),
                holiday=_holiday(up, wording),
                opens=_opens(up),
            )
        )

    @staticmethod
    def _wording(crew: Crew, office: Office, language: Language) -> Wording:
        main = languages_shown(office, crew.station.settings.device)[0]
        return Wording(office, crew.looks.formats(language), crew.looks.formats(main))


def _report(crew: Crew) -> None:
    """Tell supervisors how the voice is."""
    health = crew.voice.health
    crew.station.tell_parts(parts_of(health), queues_of(health))


def _name_of(up: Screen) -> str:
    match up:
        case Starting():
            return "starting"
        case Closed():
            return "closed"
        case OnDuty():
            return "board"
        case _ as unreachable:
            assert_never(unreachable)


def _holiday(up: Screen, wording: Wording) -> str:
    if not isinstance(up, Closed) or up.holiday is None:
        return ""
    return wording.text(wording.office.hours.holidays[up.holiday])


def _opens(up: Screen) -> float:
    return up.opens.timestamp() if isinstance(up, Closed) and up.opens is not None else 0.0


def _as_of(fresh: Freshness) -> float:
    match fresh:
        case Fresh():
            return 0.0
        case Stale(as_of) | Outcast(as_of):
            return 0.0 if as_of is None else as_of.timestamp()
        case _ as unreachable:
            assert_never(unreachable)
