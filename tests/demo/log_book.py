# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's log and set-up, read over the same interface as any device reads them."""

from __future__ import annotations

import msgspec
import requests

from common.domain.events import Event
from common.storage.settings import DeviceSettings
from common.wire.events import LogEntry, from_message
from common.wire.messages import Configuration, LogPage
from tests.demo.processes import DemoError

_TIMEOUT_S = 10
_PAGE = 1000


class LogBook:
    """Reads with one device's token."""

    def __init__(self, settings: DeviceSettings) -> None:
        """Read from the server that ``settings`` name."""
        self._base = f"{settings.server}/api/v1/offices/{settings.office}"
        self._rights = {"Authorization": f"Bearer {settings.token}"}

    def configuration(self) -> Configuration:
        """The office's set-up and its devices' public keys."""
        return msgspec.json.decode(self._get("configuration"), type=Configuration)

    def entries(self) -> tuple[LogEntry, ...]:
        """Today's log, whole."""
        found: list[LogEntry] = []
        after = "0.0"
        while True:
            page = msgspec.json.decode(self._get(f"log?after={after}&limit={_PAGE}"), type=LogPage)
            found += page.entries
            if not page.entries or page.entries[-1].position >= page.head:
                return tuple(found)
            after = str(page.entries[-1].position)

    def _get(self, path: str) -> bytes:
        answer = requests.get(f"{self._base}/{path}", headers=self._rights, timeout=_TIMEOUT_S)
        if answer.status_code != requests.codes.ok:
            message = f"{path}: {answer.status_code} {answer.text[:200]}"
            raise DemoError(message)
        return answer.content


def event_of(entry: LogEntry) -> Event:
    """The event in an entry.

    Raises:
        DemoError: this version cannot read it.
    """
    event = from_message(entry.event)
    if not isinstance(event, Event):
        message = f"{entry.position}: {event.type}: {event.problem}"
        raise DemoError(message)
    return event
