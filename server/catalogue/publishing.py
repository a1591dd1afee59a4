# SPDX-License-Identifier: GPL-3.0-or-later
"""Publishing a version of a catalogue, and telling what is published: the command line's work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection

from common.domain.catalogue import Catalogue
from common.domain.identifiers import CatalogueId, OfficeId
from common.domain.ports import Clock
from server.catalogue.fitting import misfits, users_of
from server.installation import InstallationError, created, existing
from server.storage import catalogues, offices
from server.storage.catalogues import PublishedVersion


class Publication(StrEnum):
    """What publishing a version came to."""

    PUBLISHED = "published"
    KNOWN = "known"
    """The same was published before; nothing has changed."""


@dataclass(frozen=True, slots=True)
class Overview:
    """Every published version, and which offices wait for a catalogue that is not there yet."""

    versions: Sequence[PublishedVersion]
    missing: Sequence[tuple[OfficeId, CatalogueId]]


def publish(data: Path, catalogue: Catalogue, clock: Clock) -> Publication:
    """Publish a version in the database of the folder ``data``, which is made if it is not there.

    Raises InstallationError if the version is there with another content, is not later than the
    newest, or lacks what an office offers.
    """
    with created(data) as connection:
        there = catalogues.one(connection, catalogue.id, catalogue.version)
        if there == catalogue:
            return Publication.KNOWN
        _require_new_version(connection, catalogue)
        users = users_of(connection, catalogue.id)
        problems = [f"{each.id}: {said}" for each in users for said in misfits(each, catalogue)]
        if problems:
            message = "the offices that use it would lack something\n" + "\n".join(problems)
            raise InstallationError(message)
        catalogues.add(connection, catalogue, clock.now())
        for office in users:
            offices.touch(connection, office.id)
    return Publication.PUBLISHED


def overview(data: Path) -> Overview:
    """What is published in the folder ``data``. Raises InstallationError."""
    with existing(data) as connection:
        versions = catalogues.published(connection)
        there = {each.id for each in versions}
        wanted = [
            (each.office.id, each.office.requests.catalogue)
            for each in offices.offices(connection)
            if each.office.requests is not None
        ]
    return Overview(versions, [each for each in wanted if each[1] not in there])


def published(data: Path, catalogue: CatalogueId, version: int) -> Catalogue:
    """A published version. Raises InstallationError if there is none."""
    with existing(data) as connection:
        found = catalogues.one(connection, catalogue, version)
    if found is None:
        message = f"{catalogue}@{version} is not published; see: catalogue list"
        raise InstallationError(message)
    return found


def _require_new_version(connection: Connection, catalogue: Catalogue) -> None:
    newest = catalogues.newest(connection, catalogue.id)
    if newest is None or newest.version < catalogue.version:
        return
    what = (
        "is published with another content"
        if newest.version == catalogue.version
        else f"is older than {newest.version}, which is published"
    )
    message = (
        f"version {catalogue.version} of {catalogue.id} {what}, and what is published never "
        f"changes; write version = {newest.version + 1} in the file"
    )
    raise InstallationError(message)
