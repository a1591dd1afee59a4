# SPDX-License-Identifier: GPL-3.0-or-later
"""Saying who is the server now: to all on the local network, and to the servers before."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path

import msgspec
import requests

from common.domain.ports import Clock
from common.identity.claim import Claim, claim_text, make_claim
from common.identity.signatures import public_key_of
from common.sync.beacon import BeaconListener, Ears
from common.sync.multicast import send
from common.wire.messages import PublicKey
from common.wire.succession import SUCCESSOR_HEADER
from server.promotion.promotion_file import Promotion
from server.promotion.stepping import Stepping
from server.security.registry import Registry

_LOG = logging.getLogger(__name__)

_BEACON_EVERY_S = 2.0
_TELL_EVERY_S = 5.0
_TELL_AGAIN_S = 15.0
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

        listener = BeaconListener(promotion.lan, Ears(heard))
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
        """Tell a server before this one, which may be away for days.

        It is told again after it has understood: it may come back from a copy older than that.
        """
        told = False
        while True:
            if self._reigns:
                before, told = told, await asyncio.to_thread(self._told, address, raw)
                if told and not before:
                    _LOG.info("the server before has stepped down: %s", address)
            await asyncio.sleep(_TELL_AGAIN_S if told else _TELL_EVERY_S)

    def _told(self, address: str, raw: bytes) -> bool:
        with requests.Session() as session:
            session.trust_env = False
            session.verify = True if self.authorities is None else str(self.authorities)
            try:
                status = _say(session, address, raw)
                # By an older copy it may have forgotten the key that proves the claim.
                if status == HTTPStatus.FORBIDDEN and self._introduced(session, address):
                    status = _say(session, address, raw)
            except (requests.RequestException, OSError):
                return False
            return status == HTTPStatus.NO_CONTENT

    def _introduced(self, session: requests.Session, address: str) -> bool:
        """Give the server before this device's public key, which it takes if it has none."""
        if not self.promotion.token:
            return False
        answer = session.put(
            f"{address}/api/v1/devices/self/public-key",
            data=msgspec.json.encode(PublicKey(public_key_of(self.promotion.signing_key))),
            headers={
                "Authorization": f"Bearer {self.promotion.token}",
                "Content-Type": "application/json",
            },
            timeout=_TIMEOUT_S,
            allow_redirects=False,
        )
        return answer.status_code == HTTPStatus.NO_CONTENT


def _say(session: requests.Session, address: str, raw: bytes) -> int:
    return session.post(
        f"{address}/api/v1/successor",
        headers={SUCCESSOR_HEADER: claim_text(raw)},
        timeout=_TIMEOUT_S,
        allow_redirects=False,
    ).status_code
