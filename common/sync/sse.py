# SPDX-License-Identifier: GPL-3.0-or-later
"""Server-Sent Events, read as they trickle in (HTML Standard, section 9.2.6).

Pure: bytes go in however the network cuts them, whole events come out. An event that the stream
breaks off in the middle of never comes out.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass

_LONGEST_EVENT = 4 * 1024 * 1024
"""Characters. A stream that sends more without an end of event is none of ours."""


@dataclass(frozen=True, slots=True)
class ServerEvent:
    """One event; ``last_id`` is the last id seen so far, this event's included."""

    type: str
    data: str
    last_id: str


class StreamTooLong(Exception):  # noqa: N818 - the stream is what it is
    """An event had no end within reason."""


class SseParser:
    """Takes a stream apart. One for each connection."""

    def __init__(self, last_id: str = "") -> None:
        """Begin; ``last_id`` is the id the stream was asked to go on from."""
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._at_start = True
        self._after_cr = False
        self._line: list[str] = []
        self._type = ""
        self._data: list[str] = []
        self._last_id = last_id
        self._size = 0

    def feed(self, chunk: bytes) -> list[ServerEvent]:
        """The events that ``chunk`` completes. Raises StreamTooLong."""
        text = self._decoder.decode(chunk)
        if self._at_start and text:
            self._at_start = False
            text = text.removeprefix("\ufeff")
        if self._after_cr and text:
            # CR LF may be cut in two; the line ended at CR already.
            self._after_cr = False
            text = text.removeprefix("\n")
        if text.endswith("\r"):
            self._after_cr = True
        self._size += len(text)
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        events = []
        for line in lines[:-1]:
            event = self._end_line(line)
            if event is not None:
                events.append(event)
        if lines[-1]:
            self._line.append(lines[-1])
        if self._size > _LONGEST_EVENT:
            raise StreamTooLong
        return events

    def _end_line(self, rest: str) -> ServerEvent | None:
        line = "".join((*self._line, rest))
        self._line.clear()
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._type = value
            case "id" if "\0" not in value:
                self._last_id = value
            case _:
                # Comments, ``retry`` and what later versions add.
                pass
        return None

    def _dispatch(self) -> ServerEvent | None:
        kind, data = self._type or "message", "\n".join(self._data)
        heard = bool(self._data)
        self._type = ""
        self._data.clear()
        self._size = 0
        return ServerEvent(kind, data, self._last_id) if heard else None
