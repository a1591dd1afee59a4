# SPDX-License-Identifier: GPL-3.0-or-later
"""Speak calls one after the other: none cut off, none left out, nobody kept waiting for it.

A ticket that is called again, or to another counter, while its earlier call still waits to be
spoken keeps its place in the queue, and only the newer call is spoken: the lobby is never sent
to a counter that is not meant any more. So the queue is never longer than there are tickets
called, and no ticket is dropped that somebody still waits for. Right before a call is spoken it
is asked whether it is still wanted: one whose citizen has come meanwhile, or was given up, is not.
"""

import logging
from collections import OrderedDict
from collections.abc import Callable
from enum import Enum, unique
from threading import Condition, Event, Thread
from typing import Final

from common.devices.voice.announcement import Announcement
from common.devices.voice.clips.voice import ClipVoices
from common.devices.voice.phrases import phrase
from common.devices.voice.port import Player, Speech, VoiceTrouble
from common.domain.identifiers import Language

_log = logging.getLogger(__name__)

_PAUSE_S: Final = 0.25
"""Between the parts of a call, and between two calls."""


@unique
class Receipt(Enum):
    """What became of a call that was handed in."""

    QUEUED = "queued"
    MERGED = "merged"
    """It took the place of the same ticket's call that was still waiting."""
    REFUSED = "refused"
    """The queue holds ``capacity`` other tickets, or the announcer has stopped."""


Wanted = Callable[[], bool]
"""Whether a call is still to be spoken; asked in the announcer's thread."""


def always() -> bool:
    """Nothing makes it needless."""
    return True


class Announcer:
    """One worker thread with an ordered queue. All methods may be called from any thread."""

    def __init__(
        self,
        speech: Speech,
        player: Player,
        chime: bytes = b"",
        on_trouble: Callable[[VoiceTrouble | None], None] | None = None,
        capacity: int = 256,
        clips: ClipVoices | None = None,
    ) -> None:
        """Speak with ``speech`` through ``player``; ``start`` begins.

        ``chime`` is a WAV file played before each call, if any. ``on_trouble`` is told of every
        change of ``trouble``, in the thread that finds it. ``capacity`` bounds the tickets
        waiting to be called, about half an hour's worth by default. A sentence whose every part
        is recorded in ``clips`` is heard from there, and any other wholly from ``speech``.
        """
        self._speech = speech
        self._player = player
        self._chime = chime
        self._on_trouble = on_trouble
        self._capacity = capacity
        self._clips = clips
        self._waiting: OrderedDict[str, tuple[Announcement, Wanted]] = OrderedDict()
        self._changed = Condition()
        self._cancelled = Event()
        self._trouble: VoiceTrouble | None = None
        self._thread = Thread(target=self._work, name="announcer", daemon=True)

    @property
    def trouble(self) -> VoiceTrouble | None:
        """Return what kept the last call from being heard whole; None when all is well."""
        with self._changed:
            return self._trouble

    @property
    def waiting(self) -> int:
        """Return the number of calls that have not begun."""
        with self._changed:
            return len(self._waiting)

    def start(self) -> None:
        """Begin to speak what is handed in."""
        self._thread.start()

    def announce(self, announcement: Announcement, wanted: Wanted = always) -> Receipt:
        """Hand in a call and return at once; it is dropped if it is not ``wanted`` in its turn."""
        with self._changed:
            if self._cancelled.is_set():
                return Receipt.REFUSED
            if announcement.ticket in self._waiting:
                self._waiting[announcement.ticket] = announcement, wanted
                return Receipt.MERGED
            if len(self._waiting) < self._capacity:
                self._waiting[announcement.ticket] = announcement, wanted
                self._changed.notify_all()
                return Receipt.QUEUED
        _log.info("more than %s calls wait to be spoken", self._capacity)
        self._report(VoiceTrouble.BACKLOG)
        return Receipt.REFUSED

    def stop(self, timeout_s: float = 1.0) -> bool:
        """Fall silent at once; True if the thread ended within ``timeout_s`` seconds."""
        with self._changed:
            self._cancelled.set()
            self._waiting.clear()
            self._changed.notify_all()
        if self._thread.ident is None:
            return True
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._waiting or self._cancelled.is_set())
                if self._cancelled.is_set():
                    return
                _, (announcement, wanted) = self._waiting.popitem(last=False)
            try:
                if not wanted():
                    continue
                trouble = self._call(announcement)
            except Exception:
                # A fault in one adapter must not leave the lobby without calls for the day.
                _log.exception("a call could not be spoken")
                trouble = VoiceTrouble.SPEECH_FAILED
            if not self._cancelled.is_set():
                self._report(trouble)

    def _call(self, announcement: Announcement) -> VoiceTrouble | None:
        """Play the chime and every language; return the first trouble, but try them all."""
        troubles = [self._play(self._chime)] if self._chime else []
        for language in dict.fromkeys(announcement.languages):
            if self._cancelled.is_set():
                break
            troubles.append(self._say(announcement, language))
        return next((trouble for trouble in troubles if trouble is not None), None)

    def _say(self, announcement: Announcement, language: Language) -> VoiceTrouble | None:
        recorded = None if self._clips is None else self._clips.sentence(announcement, language)
        if recorded is not None:
            return self._play(recorded)
        text = phrase(announcement, language)
        if text is None:
            return VoiceTrouble.NO_VOICE
        spoken = self._speech.speak(text, language, self._cancelled)
        return spoken if isinstance(spoken, VoiceTrouble) else self._play(spoken)

    def _play(self, wav: bytes) -> VoiceTrouble | None:
        played = self._player.play(wav, self._cancelled)
        if isinstance(played, VoiceTrouble):
            return played
        self._cancelled.wait(_PAUSE_S)
        return None

    def _report(self, trouble: VoiceTrouble | None) -> None:
        with self._changed:
            if trouble is self._trouble:
                return
            self._trouble = trouble
        if trouble is not None:
            _log.info("calls are not heard as they should be: %s", trouble.value)
        if self._on_trouble is not None:
            self._on_trouble(trouble)
