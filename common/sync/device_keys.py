# SPDX-License-Identifier: GPL-3.0-or-later
"""The keys a device holds: its own for signing, the others' for checking, and the days'."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from threading import Lock

from common.domain.identifiers import DeviceId
from common.identity.signatures import new_signing_key, public_key_of
from common.storage.kept import Kept
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.sync.keeper import Keeper


class DeviceKeys:
    """Thread-safe."""

    def __init__(self, device: DeviceId, store: DeviceStore, keeper: Keeper) -> None:
        """Hold none yet."""
        self._device = device
        self._store = store
        self._keeper = keeper
        self._lock = Lock()
        self._signing_key: bytes | None = None
        self._public_key: bytes | None = None
        self._others: Mapping[DeviceId, bytes] = {}
        self._days: Mapping[date, bytes] = {}

    def take_up(self, kept: Kept) -> None:
        """Hold what was kept; make this device's own key where there is none."""
        with self._lock:
            self._days = {**kept.day_keys, **self._days}
            if kept.configuration is not None and not self._others:
                self._others = kept.configuration.configuration.public_keys
            key, public = kept.meta.signing_key, kept.meta.public_key
            if key is None or public is None:
                key = key or self._signing_key or new_signing_key()
                public = public_key_of(key)
                stored = self._keeper.watch(self._store.keep_signing_key(key, public))
                # A key that is not on disk would be another one after the next start.
                if isinstance(stored, StoreTrouble) and kept.meta.signing_key is None:
                    key, public = None, None
            self._signing_key, self._public_key = key, public

    @property
    def signing_key(self) -> bytes | None:
        """This device's Ed25519 secret key."""
        return self._signing_key

    @property
    def public_key(self) -> bytes | None:
        """What others check this device's signatures with."""
        return self._public_key

    @property
    def public_keys(self) -> Mapping[DeviceId, bytes]:
        """The office's devices' public keys, this one's own among them."""
        own = self.public_key
        return self._others if own is None else {**self._others, self._device: own}

    @property
    def registered(self) -> bytes | None:
        """This device's public key by the office's set-up."""
        return self._others.get(self._device)

    def of_office(self, public_keys: Mapping[DeviceId, bytes]) -> None:
        """The office's set-up names these."""
        with self._lock:
            self._others = dict(public_keys)

    def of_days(self, keys: Mapping[date, bytes], today: date) -> None:
        """The server gave these; keys of days before ``today`` are destroyed."""
        with self._lock:
            kept = {**self._days, **keys}
            self._days = {day: key for day, key in kept.items() if day >= today}
            self._keeper.watch(self._store.keep_day_keys(self._days, today))

    def of_day(self, day: date) -> bytes | None:
        """The data key of a business day, if it is known."""
        return self._days.get(day)
