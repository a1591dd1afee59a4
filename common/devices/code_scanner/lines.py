# SPDX-License-Identifier: GPL-3.0-or-later
"""One code per line, ended by CR, LF or both; where no line end is set up, by a pause."""

from __future__ import annotations

import re

from common.devices.frames import Cut, Frame, Reading, Silence

_ENDED_LINE = re.compile(rb"[\r\n]*([^\r\n]+)[\r\n]+")


def _reading(line: bytes) -> Reading:
    text = line.decode("latin-1").strip()
    return Frame((text,)) if text else Silence.NOTHING_THERE


class CodeLines:
    """A framing whose frames have one line."""

    @property
    def request(self) -> bytes:
        """Nothing: such a scanner speaks by itself."""
        return b""

    def cut(self, buffer: bytes) -> Cut | None:
        """The first ended line."""
        ended = _ENDED_LINE.match(buffer)
        return None if ended is None else Cut(_reading(ended[1]), ended.end())

    def remainder(self, buffer: bytes) -> Reading:
        """The last line without its end."""
        return _reading(buffer)
