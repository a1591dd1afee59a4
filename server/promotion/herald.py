# SPDX-License-Identifier: GPL-3.0-or-later
"""Saying who is the server now: to all on the local network, and to the servers before."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

import requests

from common.domain.ports import Clock
from common.identity.claim import Claim, claim_text, make_claim
from common.sync.beacon import BeaconListener
from common.sync.multicast import send
from common.wire.succession import SUCCESSOR_HEADER
from server.promotion.promotion_file import Promotion
from server.promotion.stepping import Stepping
from server.security.registry import Registry

_LOG = logging.getLogger(__name__)

_BEACON_EVERY_S = 2.0
_TELL_EVERY_S = 5.0
_TIMEOUT_S = (3.05, 5.0)


@dataclass(slots=True)
class Herald:
    """Makes a promoted server's claim, and hears others'. From the event loop."""

    promotion: Promotion
    url: str
    registry: Registry
    stepping: Stepping
    clock: Clock
    authorities: Path | None
    _heard: set[asyncio.Task[object]] = field(default_factory=set)

    async def run(self) -> None:
        """Go on until another machine's claim is higher; hear of it all the same."""
        promotion, loop = self.promotion, asyncio.get_running_loop()

        def heard(raw: bytes) -> None:
            loop.call_soon_threadsafe(self._hear, raw)

        listener = BeaconListener(promotion.lan, heard)
        listener.start()
        claim = Claim(
            promotion.office, promotion.device, promotion.epoch, self.url, self.clock.now()
        )
        raw = make_claim(claim, promotion.signing_key)
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._shine(raw))
                for address in promotion.before:
                    if address != self.url:
                        tasks.create_task(self._tell(address, raw))
        finally:
            listener.end()
            await asyncio.to_thread(listener.join)

    @property
    def _reigns(self) -> bool:
        known = self.registry.offices().get(self.promotion.office)
        return known is not None and known.successor is None

    def _hear(self, raw: bytes) -> None:
        task: asyncio.Task[object] = asyncio.create_task(self.stepping.hear(raw))
        self._heard.add(task)
        task.add_done_callback(self._heard.discard)

    async def _shine(self, raw: bytes) -> None:
        silent = False
        while True:
            if self._reigns:
                try:
                    send(raw, self.promotion.lan)
                    silent = False
                except OSError as error:
                    if not silent:
                        _LOG.warning("the local network does not take it: %s", error.strerror)
                    silent = True
            await asyncio.sleep(_BEACON_EVERY_S)

    async def _tell(self, address: str, raw: bytes) -> None:
        """Tell a server before this one until it has understood; it may be away for days."""
        while True:
            if self._reigns and await asyncio.to_thread(self._told, address, raw):
                _LOG.info("the server before has stepped down: %s", address)
                return
            await asyncio.sleep(_TELL_EVERY_S)

    def _told(self, address: str, raw: bytes) -> bool:
        with requests.Session() as session:
            session.trust_env = False
            session.verify = True if self.authorities is None else str(self.authorities)
            try:
                answer = session.post(
                    f"{address}/api/v1/successor",
                    headers={SUCCESSOR_HEADER: claim_text(raw)},
                    timeout=_TIMEOUT_S,
                    allow_redirects=False,
                )
            except (requests.RequestException, OSError):
                return False
            return answer.status_code == HTTPStatus.NO_CONTENT
