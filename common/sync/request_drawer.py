# SPDX-License-Identifier: GPL-3.0-or-later
"""What is personal of requests, kept on this device while the server is away: always sealed.

AES-256-GCM with a key of the business day, bound to the request and to the place in it
(``common.identity.request_sealing``). The key is destroyed with the day.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import date, datetime
from typing import Protocol, TypeVar

import msgspec

from common.domain.identifiers import ClerkId, CommandId, RequestId
from common.identity.request_sealing import Part, RequestKey, new_request_key, open_part, seal_part
from common.identity.sealing import Unsealable
from common.storage.request_rows import KeptCommand
from common.storage.request_store import RequestStore
from common.storage.trouble import StoreTrouble, TroubleReason
from common.sync.request_message import SAVE, RequestMessage
from common.sync.request_waiting import WaitingRequests
from common.wire.reading import read_json
from common.wire.request_messages import RequestView, SaveAnswers

_log = logging.getLogger(__name__)

_VIEW = "view"

T = TypeVar("T")


class Now(Protocol):
    """Tells the corrected time, UTC."""

    def __call__(self) -> datetime:
        """The time now."""
        ...


class Content(msgspec.Struct, frozen=True):
    """What is sealed of a command: its message, and the secret of the receipt that was shown."""

    body: bytes
    secret: str | None = None

    def __repr__(self) -> str:
        return "Content(…)"


class Drawer:
    """Seals and opens. By the thread for requests only."""

    def __init__(self, waiting: WaitingRequests, store: RequestStore, now: Now) -> None:
        """Commands wait in ``waiting``; what is sealed is in ``store``."""
        self.waiting = waiting
        self._store = store
        self._now = now
        self._keys: dict[date, RequestKey] = {}
        self._views: dict[RequestId, RequestView] = {}
        self._views_of: date | None = None

    def keep(
        self, message: RequestMessage, clerk: ClerkId | None, secret: str | None, tried: bool
    ) -> KeptCommand | StoreTrouble:
        """Have a command wait for the server. The same once more waits once.

        ``tried``: the server may have heard of it already.
        """
        before = self.waiting.of(message.request)
        there = next((each for each in before if each.id == message.id), None)
        if there is not None:
            return there
        day = self.waiting.day
        if day is None:
            return StoreTrouble(TroubleReason.UNWRITABLE)
        instead, body = self._merged(message, before[-1] if before else None, clerk)
        command = KeptCommand(
            id=message.id,
            request=message.request,
            type=message.type,
            day=day,
            at=self._now(),
            clerk=clerk,
            tried=tried,
        )
        sealed = self._sealed(command, Content(body, secret))
        if isinstance(sealed, StoreTrouble):
            return sealed
        trouble = self.waiting.add(command, sealed, instead)
        return command if trouble is None else trouble

    def content(self, command: KeptCommand) -> Content | StoreTrouble | None:
        """What is sealed of a command; None where it can be read no more."""
        sealed = self._store.sealed(command.id)
        if sealed is None or isinstance(sealed, StoreTrouble):
            return sealed
        key = self._key(command.day)
        if isinstance(key, StoreTrouble):
            return key
        opened = open_part(sealed, key, command.request, Part.ANSWERS, command.id)
        if isinstance(opened, Unsealable):
            _log.info("a kept command on a request cannot be opened: %s", opened.reason.value)
            return None
        return _read(opened, Content)

    def remember(self, view: RequestView) -> None:
        """This is how a request stood when the server was asked last."""
        day = self._take_views_up()
        if day is None:
            return
        known = self._views.pop(view.state.id, None)
        self._views[view.state.id] = view
        if known is not None and known.state.seq == view.state.seq:
            return
        key = self._key(day)
        if isinstance(key, RequestKey):
            sealed = seal_part(msgspec.json.encode(view), key, view.state.id, Part.NOTE, _VIEW)
            self._store.keep_view(view.state.id, day, sealed)

    def recalled(self) -> Mapping[RequestId, RequestView]:
        """Requests as they stood when they were last read today, the newest look last."""
        self._take_views_up()
        return self._views

    def _merged(
        self, message: RequestMessage, last: KeptCommand | None, clerk: ClerkId | None
    ) -> tuple[CommandId | None, bytes]:
        """Answers that follow on answers which wait take their place: only the last ones count."""
        waits = (
            last is not None
            and not last.tried
            and (last.type, message.type, last.clerk) == (SAVE, SAVE, clerk)
        )
        content = self.content(last) if waits and last is not None else None
        if last is None or not isinstance(content, Content):
            return None, message.body
        base = read_json(content.body, SaveAnswers).revision
        newer = read_json(message.body, SaveAnswers)
        return last.id, msgspec.json.encode(msgspec.structs.replace(newer, revision=base))

    def _sealed(self, command: KeptCommand, content: Content) -> bytes | StoreTrouble:
        key = self._key(command.day)
        if isinstance(key, StoreTrouble):
            return key
        plain = msgspec.json.encode(content)
        return seal_part(plain, key, command.request, Part.ANSWERS, command.id)

    def _key(self, day: date) -> RequestKey | StoreTrouble:
        known = self._keys.get(day)
        if known is not None:
            return known
        kept = self._store.key(day, new_request_key().data_key)
        if isinstance(kept, StoreTrouble):
            return kept
        # The keys of other days are of no use any more.
        self._keys = {day: RequestKey(kept)}
        return self._keys[day]

    def _take_views_up(self) -> date | None:
        today = self.waiting.day
        if today is None or today == self._views_of:
            return today
        self._views = {}
        kept, key = self._store.views(today), self._key(today)
        if isinstance(kept, StoreTrouble) or isinstance(key, StoreTrouble):
            return None
        for request, sealed in kept:
            opened = open_part(sealed, key, request, Part.NOTE, _VIEW)
            view = None if isinstance(opened, Unsealable) else _read(opened, RequestView)
            if view is not None:
                self._views[request] = view
        self._views_of = today
        return today


def _read(plain: bytes, kind: type[T]) -> T | None:
    try:
        return read_json(plain, kind)
    except msgspec.DecodeError:
        # Another version of this program has kept it.
        _log.info("something that was kept about a request cannot be read")
        return None
