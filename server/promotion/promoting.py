# SPDX-License-Identifier: GPL-3.0-or-later
"""Promotion: from what a device holds, a server for its office that begins a new epoch.

The new log begins with the device's own copy of the one before, entry by entry as it was. Nothing
else is decided here: what others hold of it they give afterwards.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from common.domain.catalogue import Catalogue
from common.domain.epochs import FIRST_EPOCH, next_epoch
from common.domain.identifiers import DeviceId, OfficeId
from common.domain.office import Office
from common.domain.ports import Clock
from common.identity.claim import believed_claim
from common.identity.kit_sealing import open_kit
from common.storage.kept import Kept
from common.storage.settings import (
    DATABASE_FILE,
    DeviceSettings,
    SettingsProblem,
    read_settings,
)
from common.storage.store import DeviceStore
from common.storage.trouble import StoreTrouble
from common.wire.succession import SuccessionKit
from server.installation import InstallationError, created
from server.promotion.promotion_file import AUTHORITIES_FILE, Promotion, write_promotion
from server.promotion.upstream_kit import put_under
from server.storage import (
    catalogues,
    clerks,
    devices,
    heads,
    log,
    office_keys,
    offices,
    personal,
    succession,
)
from server.storage.clerks import StoredClerk, StoredSession
from server.storage.opening import database_of


@dataclass(frozen=True, slots=True)
class Promoted:
    """A server that is ready to be started."""

    office: OfficeId
    device: DeviceId
    epoch: int
    entries: int


def promote(device_data: Path, data: Path, clock: Clock) -> Promoted:
    """Make a server in the folder ``data`` of the device in ``device_data``.

    Raises InstallationError, naming what is missing and what to do instead. Twice is refused; an
    epoch that was begun and came to nothing is never begun again.
    """
    settings = read_settings(device_data)
    if isinstance(settings, SettingsProblem):
        raise InstallationError(_no_device(device_data, settings.detail))
    store = DeviceStore(device_data / DATABASE_FILE, clock)
    try:
        kept = store.open()
        if isinstance(kept, StoreTrouble):
            raise InstallationError(_no_device(device_data, kept.reason.value))
        made = _Promotion(settings, kept, _office_of(settings, kept))
        promotion = made.file()
        if database_of(data).is_there():
            message = f"{data} holds a server already; name a folder that does not exist yet"
            raise InstallationError(message)
        promised = store.keep_promise(made.epoch)
        if promised is not None:
            raise InstallationError(_no_device(device_data, promised.reason.value))
        with created(data) as connection:
            made.fill(connection, clock)
            if settings.ca_file is not None:
                shutil.copyfile(settings.ca_file, data / AUTHORITIES_FILE)
            made.put_under_centre(data)
            write_promotion(data, promotion)
    finally:
        store.close()
    return Promoted(made.office.id, settings.device, made.epoch, len(kept.entries))


def _no_device(folder: Path, detail: str) -> str:
    return f"{folder} holds no device that could be promoted: {detail}"


def _office_of(settings: DeviceSettings, kept: Kept) -> Office:
    if kept.configuration is None:
        message = f"{settings.device} has never reached its server; promote another machine"
        raise InstallationError(message)
    office = kept.configuration.configuration.office
    setup = office.device(settings.device)
    if setup is None or not setup.promotable:
        message = f"the office's set-up does not let {settings.device} become its server"
        raise InstallationError(message)
    return office


class _Promotion:
    """One promotion, all that it needs being there. Raises InstallationError otherwise."""

    def __init__(self, settings: DeviceSettings, kept: Kept, office: Office) -> None:
        self._settings = settings
        self._kept = kept
        self.office = office
        self._claim = None if kept.meta.claim is None else believed_claim(kept.meta.claim)
        self._kit = self._opened_kit()
        self.epoch = self._next_epoch()

    def file(self) -> Promotion:
        """What the server says of itself."""
        key = self._kept.meta.signing_key
        if key is None:
            message = f"{self._settings.device} has no key to sign with; promote another machine"
            raise InstallationError(message)
        before = [self._settings.server]
        if self._claim is not None:
            before.append(self._claim.url)
        return Promotion(
            self.office.id,
            self._settings.device,
            self.epoch,
            key,
            self._settings.lan,
            tuple(dict.fromkeys(before)),
            self._settings.token,
        )

    def fill(self, connection: Connection, clock: Clock) -> None:
        """Put all of it into the new database."""
        office, kit = self.office, self._kit
        offices.add_office(connection, office)
        catalogue = self._catalogue()
        if catalogue is not None:
            catalogues.add(connection, catalogue, clock.now())
        offices.begin_epoch(connection, office.id, self.epoch)
        self._enrol(connection, kit)
        for clerk in kit.clerks:
            stored = StoredClerk(
                clerk.id, clerk.name, clerk.role, clerk.skills, clerk.password_hash
            )
            clerks.put_clerk(connection, office.id, stored)
        for each in kit.sessions:
            session = StoredSession(each.token_digest, each.device, each.clerk, each.expires_at)
            clerks.add_session(connection, office.id, session)
        personal.keep_keys(connection, office.id, {each.day: each.key for each in kit.day_keys})
        succession.keep_secret(connection, office.id, kit.hand_over)
        if kit.document_key is not None:
            office_keys.keep_signing_key(connection, office.id, kit.document_key, clock.now())
        entries = self._kept.entries
        if entries:
            before = heads.head(connection, office.id)
            heads.move(connection, office.id, before, entries[-1].position)
            log.append(connection, office.id, entries, clock.now())

    def put_under_centre(self, data: Path) -> None:
        """Have the server report to the same centre as the one before, if that did."""
        if self._kit.upstream is not None:
            put_under(data, self.office.id, self._kit.upstream)

    def _catalogue(self) -> Catalogue | None:
        kept = self._kept.configuration
        return None if kept is None else kept.configuration.catalogue

    def _enrol(self, connection: Connection, kit: SuccessionKit) -> None:
        configuration = self._kept.configuration
        own = {self._settings.device: self._kept.meta.public_key}
        known = {} if configuration is None else configuration.configuration.public_keys
        keys = {**known, **{device: key for device, key in own.items() if key is not None}}
        for device, digest in kit.devices.items():
            devices.enrol(connection, self.office.id, device, digest)
            if device in keys:
                devices.register_key(connection, self.office.id, device, keys[device])
        devices.unhear(connection, self.office.id)

    def _opened_kit(self) -> SuccessionKit:
        sealed = self._kept.meta.kit
        kit = None if sealed is None else open_kit(sealed, self._settings.token)
        if kit is None:
            message = (
                f"{self._settings.device} holds no succession kit of its server, without which"
                " nobody could be let in; promote another machine"
            )
            raise InstallationError(message)
        return kit

    def _next_epoch(self) -> int:
        known = max(
            FIRST_EPOCH,
            self._kept.meta.promised_epoch,
            self._kept.entries[-1].epoch if self._kept.entries else 0,
            0 if self._claim is None else self._claim.epoch,
        )
        epoch = next_epoch(known, self.office, self._settings.device)
        if epoch is None:
            message = f"{self._settings.device} cannot begin an epoch after {known}"
            raise InstallationError(message)
        return epoch
