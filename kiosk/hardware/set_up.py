# SPDX-License-Identifier: GPL-3.0-or-later
"""Which kiosk stands before the installer: by its data folder, or by an office's file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from common.domain.identifiers import DeviceId
from common.domain.office import DeviceKind, DeviceSetup, Office
from common.domain.ports import Clock
from common.storage.peeking import kept_office
from common.storage.settings import (
    DeviceSettings,
    SettingsFault,
    SettingsProblem,
    read_settings,
)
from common.wire.office_file import FileProblems, describe, load_office
from kiosk.hardware.server_line import ServerLine

_NEITHER: Final = "name the kiosk by --data, by --office (and --device), or both"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line says."""

    data: Path | None
    office: Path | None
    device: str | None
    documents: str | None
    chip_reader: str | None


@dataclass(frozen=True, slots=True)
class SetUp:
    """The kiosk. ``line`` is None before it is enrolled, ``data`` where no folder was named.

    ``chip_reader`` is a part of its reader's name, empty for any, None without one.
    """

    office: Office
    device: DeviceSetup
    data: Path | None
    line: ServerLine | None
    documents: str | None
    chip_reader: str | None = None


def set_up_of(asked: Asked, clock: Clock) -> SetUp | str:
    """The kiosk that is meant, or in English what is missing. An office's file goes first."""
    settings = _settings(asked.data)
    if isinstance(settings, str):
        return settings
    if settings is None and asked.office is None:
        return _NEITHER
    line = None if settings is None else ServerLine(settings, clock)
    office = _office(asked, line)
    if isinstance(office, str):
        return office
    wanted = asked.device or (None if settings is None else settings.device)
    device = _device(office, wanted)
    if isinstance(device, str):
        return device
    chip_reader = asked.chip_reader
    if chip_reader is None and device.chip_reader is not None:
        chip_reader = device.chip_reader.name
    return SetUp(office, device, asked.data, line, asked.documents, chip_reader)


def _settings(data: Path | None) -> DeviceSettings | str | None:
    """None for a kiosk that is not enrolled yet."""
    if data is None:
        return None
    match read_settings(data):
        case SettingsProblem(SettingsFault.MISSING):
            return None
        case SettingsProblem(fault, detail):
            return f"{fault.value}: {detail}"
        case settings:
            return settings


def _office(asked: Asked, line: ServerLine | None) -> Office | str:
    if asked.office is not None:
        read = load_office(asked.office)
        return describe(read) if isinstance(read, FileProblems) else read
    kept = None if asked.data is None else kept_office(asked.data)
    if kept is None and line is not None:
        kept = line.office()
    if kept is None:
        return "the kiosk has no set-up yet, and its server gives none: name a file by --office"
    return kept


def _device(office: Office, wanted: str | None) -> DeviceSetup | str:
    kiosks = [each for each in office.devices if each.kind is DeviceKind.KIOSK]
    names = ", ".join(each.id for each in kiosks)
    if wanted is None:
        return kiosks[0] if len(kiosks) == 1 else f"name one by --device: {names}"
    found = office.device(DeviceId(wanted))
    if found is None or found.kind is not DeviceKind.KIOSK:
        return f"the office has no kiosk {wanted}; it has: {names}"
    return found
