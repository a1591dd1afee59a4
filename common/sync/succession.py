# SPDX-License-Identifier: GPL-3.0-or-later
"""The succession kit of a device that may become its office's server: fetched, sealed, erased."""

from __future__ import annotations

import logging
from http import HTTPStatus

from common.storage.kept import Kept
from common.storage.settings import DeviceSettings
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.sync.http import Http
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.retry import Failure, Retryable
from common.wire.succession import SuccessionKit

_log = logging.getLogger(__name__)


class Succession:
    """Keeps the kit as new as the server's, and erases it when the right to it goes."""

    def __init__(
        self, settings: DeviceSettings, knowledge: Knowledge, store: DeviceStore, keeper: Keeper
    ) -> None:
        """Nothing is kept yet."""
        self._settings = settings
        self._knowledge = knowledge
        self._store = store
        self._keeper = keeper
        self._kept = False
        self._etag: str | None = None

    def take_up(self, kept: Kept) -> None:
        """Begin with the kit that was kept."""
        self._kept = kept.meta.kit is not None
        self._etag = kept.meta.kit_etag if self._kept else None

    def run(self, http: Http) -> Failure | None:
        """Fetch the kit if it is new. Without the right to one, have none."""
        office = self._knowledge.view.office
        setup = None if office is None else office.device(self._settings.device)
        if setup is None:
            return None
        if not setup.promotable:
            self._erase()
            return None
        headers = {} if self._etag is None else {"If-None-Match": self._etag}
        path = f"/offices/{self._settings.office}/succession"
        answer = http.ask("GET", path, headers=headers)
        if isinstance(answer, Retryable):
            return answer
        if answer.status == HTTPStatus.FORBIDDEN:
            self._erase()
        if answer.status != HTTPStatus.OK:
            # An earlier version has no kits to give; that must not keep a device from its work.
            return answer.failure
        kit = answer.read(SuccessionKit)
        if isinstance(kit, Retryable):
            return kit
        # Loaded where it is needed: displays and most kiosks never hold a kit.
        from common.identity.kit_sealing import seal_kit  # noqa: PLC0415 - see above

        self._keep(seal_kit(kit, self._settings.token), answer.headers.get("ETag"))
        return None

    def _erase(self) -> None:
        if self._kept:
            _log.info("this device may not become the server any more; its kit is erased")
            self._keep(None, None)

    def _keep(self, sealed: bytes | None, etag: str | None) -> None:
        kept = self._keeper.watch(self._store.keep_kit(sealed, etag))
        if not isinstance(kept, StoreTrouble):
            self._kept = sealed is not None
            self._etag = etag
