# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the office's server is: as set up, or at a machine that was promoted since.

A device moves to the server with the higher epoch, and never back to a lower one. Whom it follows
is kept: it stays so over a restart, until somebody sets another address up by hand.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from threading import Lock

from common.domain.epochs import FIRST_EPOCH
from common.identity.claim import (
    Claim,
    Unproven,
    believed_claim,
    claim_in,
    claim_text,
    proven_claim,
)
from common.storage.kept import Kept
from common.storage.settings import DeviceSettings
from common.storage.store import DeviceStore
from common.sync.device_keys import DeviceKeys
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.sockets import Sockets
from common.wire.succession import SUCCESSOR_HEADER

_log = logging.getLogger(__name__)


class Whereabouts:
    """Thread-safe."""

    def __init__(
        self,
        settings: DeviceSettings,
        knowledge: Knowledge,
        store: DeviceStore,
        keeper: Keeper,
        keys: DeviceKeys,
        sockets: Sockets,
    ) -> None:
        """Begin with the server of the settings; its connections are in ``sockets``."""
        self._settings = settings
        self._knowledge = knowledge
        self._store = store
        self._keeper = keeper
        self._keys = keys
        self._sockets = sockets
        self._lock = Lock()
        self._base = settings.server
        self._claim: Claim | None = None
        self._headers: Mapping[str, str] = {}
        self._seen_epoch = 0
        self._in_step = False
        self._last_heard = b""

    def take_up(self, kept: Kept) -> None:
        """Follow whom the device followed before it was started."""
        if self._keeper.log_lost:
            # What was kept may be of a log that the server lacks: that comes before all else.
            self.lost()
        raw = kept.meta.claim
        claim = None if raw is None else believed_claim(raw)
        if raw is None or claim is None or claim.office != self._settings.office:
            return
        with self._lock:
            if self._claim is None or claim.rank > self._claim.rank:
                # An address set up by hand since then counts more; an earlier epoch never does.
                by_hand = kept.meta.moved_from != self._settings.server
                self._follow(raw, claim, self._settings.server if by_hand else claim.url)

    @property
    def base(self) -> str:
        """The server's address, with no path."""
        return self._base

    @property
    def headers(self) -> Mapping[str, str]:
        """What goes with every request, so that an earlier server learns of the later one."""
        return self._headers

    @property
    def office(self) -> str:
        """The path of the office's part of the API."""
        return f"/offices/{self._settings.office}"

    @property
    def epoch(self) -> int:
        """The epoch in which the server sequences, by what it said last; 0 before."""
        return self._seen_epoch

    @property
    def floor(self) -> int:
        """The lowest epoch whose server may still be followed."""
        claimed = 0 if self._claim is None else self._claim.epoch
        return max(claimed, self._knowledge.replica.position.epoch)

    @property
    def trusted(self) -> bool:
        """Whether nothing can be sent to a server that is not the office's any more."""
        return self.floor <= max(self._seen_epoch, FIRST_EPOCH)

    @property
    def in_step(self) -> bool:
        """Whether the server has all that this device holds of a log before its own."""
        return self._in_step

    def answered(self, epoch: int) -> bool:
        """The server sequences in ``epoch``; whether it may be followed."""
        with self._lock:
            self._in_step = self._in_step and epoch == self._seen_epoch
            self._seen_epoch = epoch
        return epoch >= self.floor

    def caught_up(self) -> None:
        """The server's log has been read, and been given what it lacked."""
        with self._lock:
            self._in_step = True

    def lost(self) -> None:
        """The line broke: whoever answers next may be another server, or lack what this one had."""
        with self._lock:
            self._in_step = False

    def told(self, text: str) -> None:
        """A server says by a header to whom it has given way."""
        self.hear(claim_in(text))

    def hear(self, raw: bytes) -> None:
        """Somebody claims to be the office's server: move there if it is so. Cheap if known."""
        office = self._knowledge.view.office
        if raw == self._last_heard or office is None:
            return
        claim = proven_claim(raw, office, self._keys.public_keys)
        with self._lock:
            if isinstance(claim, Unproven):
                # Not remembered: by the office's next set-up it may be proven.
                _log.info("a claim to be the server is not believed: %s", claim.value)
                return
            self._last_heard = raw
            known = (self.floor,) if self._claim is None else self._claim.rank
            if claim.rank <= known or claim.epoch < self.floor:
                return
            self._follow(raw, claim, claim.url)
        _log.info("the office's server is %s from epoch %d on", claim.device, claim.epoch)
        self._keeper.watch(self._store.keep_claim(raw, self._settings.server))
        self._sockets.interrupt()

    def _follow(self, raw: bytes, claim: Claim, base: str) -> None:
        self._claim = claim
        self._base = base
        self._headers = {SUCCESSOR_HEADER: claim_text(raw)}
        self._seen_epoch = 0
        self._in_step = False
