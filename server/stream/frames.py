# SPDX-License-Identifier: GPL-3.0-or-later
"""Events of a stream as they travel (HTML standard, section 9.2, server-sent events)."""

from __future__ import annotations

from datetime import datetime

from common.wire.events import Position


def entry_frame(position: Position, json: bytes) -> bytes:
    """An entry of the log. Its position is what a client resumes from."""
    return b"event: entry\nid: %d.%d\ndata: %s\n\n" % (position.epoch, position.seq, json)


def configuration_frame(version: str) -> bytes:
    """The set-up that is in force now; to be fetched if it is not the one already there."""
    return b"event: configuration\ndata: %s\n\n" % version.encode()


def heartbeat_frame(now: datetime) -> bytes:
    """The server's clock, so that silence means trouble."""
    return b"event: heartbeat\ndata: %s\n\n" % now.isoformat().encode()


def resync_frame() -> bytes:
    """The client cannot be brought up to date by this stream: it reads the log anew."""
    return b"event: resync\ndata: \n\n"
