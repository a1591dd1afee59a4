# SPDX-License-Identifier: GPL-3.0-or-later
"""What a device asks of its server besides the log: set-up, keys, the time.

Each errand is done at every connection, and again when something calls for it.
"""

from __future__ import annotations

import logging
from enum import StrEnum
from http import HTTPStatus
from typing import assert_never

import msgspec

from common.domain.office import DeviceKind
from common.storage.kept import Kept
from common.storage.office_rows import KeptConfiguration
from common.storage.settings import DeviceSettings
from common.storage.store import DeviceStore
from common.sync.device_keys import DeviceKeys
from common.sync.http import Http, HttpAnswer
from common.sync.keeper import Keeper
from common.sync.knowledge import Knowledge
from common.sync.retry import Failure, Final, Retryable
from common.sync.succession import Succession
from common.sync.view import StationWarning
from common.wire.messages import Configuration, DayKeys, PublicKey
from common.wire.reading import read_json

_log = logging.getLogger(__name__)


class Errand(StrEnum):
    """Something to ask of the server."""

    CONFIGURATION = "configuration"
    PUBLIC_KEY = "public_key"
    DAY_KEYS = "day_keys"
    SUCCESSION = "succession"
    TIME = "time"


_VITAL = frozenset({Errand.CONFIGURATION})


class Errands:
    """Runs errands on the connection of the thread that calls."""

    def __init__(
        self,
        settings: DeviceSettings,
        knowledge: Knowledge,
        store: DeviceStore,
        keeper: Keeper,
        keys: DeviceKeys,
    ) -> None:
        """Nothing has been asked yet."""
        self._office = f"/offices/{settings.office}"
        self._device = settings.device
        self._knowledge = knowledge
        self._store = store
        self._keeper = keeper
        self._keys = keys
        self._succession = Succession(settings, knowledge, store, keeper)
        self._configuration: KeptConfiguration | None = None

    def take_up(self, kept: Kept) -> None:
        """Begin with the set-up that was kept."""
        self._succession.take_up(kept)
        if self._configuration is None:
            self._configuration = kept.configuration
        else:
            self._keeper.watch(self._store.keep_configuration(self._configuration))

    @property
    def configuration_version(self) -> str | None:
        """The version of the set-up in use."""
        kept = self._configuration
        return None if kept is None else kept.configuration.version

    def run(self, errand: Errand, http: Http) -> Failure | None:
        """Do one; what is returned keeps the device from being connected at all.

        Without a set-up or an accepted token nothing works. Without the other errands the log
        can still be followed, unless it is the line that fails.
        """
        failure = self._run(errand, http)
        match failure:
            case Final(status, code) if errand not in _VITAL and status != HTTPStatus.UNAUTHORIZED:
                _log.info("%s: %s %s", errand.value, status, code)
                return None
            case _:
                return failure

    def _run(self, errand: Errand, http: Http) -> Failure | None:
        match errand:
            case Errand.CONFIGURATION:
                return self._fetch_configuration(http)
            case Errand.PUBLIC_KEY:
                return self._register_key(http)
            case Errand.DAY_KEYS:
                return self._fetch_day_keys(http)
            case Errand.SUCCESSION:
                return self._succession.run(http)
            case Errand.TIME:
                answer = http.ask("GET", "/health")
                return answer if isinstance(answer, Retryable) else None
            case _ as unreachable:
                assert_never(unreachable)

    def _fetch_configuration(self, http: Http) -> Failure | None:
        known = self._configuration
        headers = {} if known is None or known.etag is None else {"If-None-Match": known.etag}
        answer = http.ask("GET", f"{self._office}/configuration", headers=headers)
        if isinstance(answer, Retryable):
            return answer
        if answer.failure is not None or answer.status == HTTPStatus.NOT_MODIFIED:
            return answer.failure
        try:
            configuration = read_json(answer.body, Configuration)
        except msgspec.DecodeError as error:
            _log.info("the server's configuration cannot be read: %s", error)
            self._knowledge.warn(StationWarning.CONFIGURATION_UNREADABLE)
            return None
        kept = KeptConfiguration(configuration, answer.headers.get("ETag"))
        self._configuration = kept
        self._keeper.watch(self._store.keep_configuration(kept))
        self._keys.of_office(configuration.public_keys)
        self._knowledge.unwarn(StationWarning.CONFIGURATION_UNREADABLE)
        self._knowledge.show(office=configuration.office, catalogue=configuration.catalogue)
        return None

    def _register_key(self, http: Http) -> Failure | None:
        key = self._keys.public_key
        # By the set-up, not by what this device remembers: a server that came back from an older
        # copy does not have it any more.
        if key is None or key == self._keys.registered:
            return None
        body = msgspec.json.encode(PublicKey(key))
        answer = http.ask("PUT", "/devices/self/public-key", body)
        if isinstance(answer, Retryable):
            return answer
        failure = answer.failure
        if isinstance(failure, Final) and failure.status == HTTPStatus.CONFLICT:
            self._knowledge.warn(StationWarning.KEY_REFUSED)
            return None
        if failure is None:
            self._knowledge.unwarn(StationWarning.KEY_REFUSED)
        return failure

    def _fetch_day_keys(self, http: Http) -> Failure | None:
        office = self._knowledge.view.office
        setup = None if office is None else office.device(self._device)
        if setup is None or setup.kind is not DeviceKind.KIOSK:
            return None
        answer = http.ask("GET", f"{self._office}/day-keys")
        if isinstance(answer, Retryable):
            return answer
        return answer.failure or self._take_day_keys(answer)

    def _take_day_keys(self, answer: HttpAnswer) -> Retryable | None:
        keys = answer.read(DayKeys)
        if isinstance(keys, Retryable):
            return keys
        today = self._knowledge.replica.confirmed.day
        self._keys.of_days({each.day: each.key for each in keys.keys}, today)
        return None
