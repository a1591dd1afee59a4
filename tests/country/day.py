# SPDX-License-Identifier: GPL-3.0-or-later
"""What an office's server sends on a day, made by the real rules once and stamped for each office.

Rendering is a matter of bytes only: a client that did more would measure itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from common.domain.commands import FinishServing, StartServing
from common.domain.identifiers import EventId, OfficeId
from common.wire.events import LogEntry
from tests.fakes import START, FakeClock
from tests.server.desk import Desk, clerk_at, counter

TICKETS_A_DAY = 500
PEAK_HOUR_SHARE = 0.2
"""Of a day's tickets in its busiest hour."""

EVENTS_OF_A_TICKET = 4
EVENTS_A_DAY = TICKETS_A_DAY * EVENTS_OF_A_TICKET
PEAK_EVENTS_PER_S = EVENTS_A_DAY * PEAK_HOUR_SHARE / 3600
"""In one office."""

_OFFICE, _EVENT, _SEQ = "@office@", "@event@", 7_777_777_777
_CLOCK = START.isoformat()


def events_of_tickets(folder: Path) -> list[bytes]:
    """The entries of some tickets' lives as patterns: sequence, event's number, office."""
    desk = Desk(folder, FakeClock())
    desk.open(1)
    entries: list[LogEntry] = []
    for _ in range(25):
        before = len(desk.entries())
        desk.issue()
        desk.call(1)
        desk.do(StartServing(counter(1)), clerk_at(1))
        desk.do(FinishServing(counter(1)), clerk_at(1))
        entries += desk.entries()[before:]
    desk.close()
    assert len(entries) == 25 * EVENTS_OF_A_TICKET
    return [_pattern(each) for each in entries]


def _pattern(entry: LogEntry) -> bytes:
    event = msgspec.structs.replace(entry.event, id=EventId(_EVENT), office=OfficeId(_OFFICE))
    text = msgspec.json.encode(msgspec.structs.replace(entry, seq=_SEQ, event=event))
    assert b"%" not in text
    for mark, place in ((str(_SEQ), b"%d"), (_EVENT, b"%b"), (_OFFICE, b"%b")):
        text = text.replace(mark.encode(), place)
    return text


@dataclass(slots=True)
class Office:
    """One office's log as its server sends it: only how far it is, for all is known."""

    number: int
    name: str
    token: str
    patterns: Sequence[bytes] = field(repr=False)
    sent: int = 0

    def batch(self, events: int) -> bytes:
        """The message with the next ``events`` events; counts them as sent."""
        first, last = self.sent + 1, self.sent + events
        entries = b",".join(self.entry(seq) for seq in range(first, last + 1))
        message = self._message(entries, last)
        self.sent = last
        return message

    def entry(self, seq: int) -> bytes:
        """The entry at a place of the log."""
        pattern = self.patterns[seq % len(self.patterns)]
        event = b"%08x-%04x-7000-8000-%012x" % (seq, self.number % 65536, self.number)
        return pattern % (seq, event, self.name.encode())

    def _message(self, entries: bytes, last: int) -> bytes:
        return b'{"after":{"epoch":%d,"seq":%d},"entries":[%b],"head":%b,"clock":"%b"}' % (
            1 if self.sent else 0,
            self.sent,
            entries,
            b'{"epoch":1,"seq":%d}' % last,
            _CLOCK.encode(),
        )
