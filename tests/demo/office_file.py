# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo's copy of an office file: open at any moment, with the demo's own devices."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from common.domain.identifiers import Language
from common.domain.office import DeviceKind, Office
from common.wire.office_file import FileProblems, describe, load_office
from tests.demo.processes import DemoError
from tests.demo.toml_text import toml_text
from tests.house.sources import ROOT

COUNTERS = 2
"""So many counters of the office are staffed in the demo."""

_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


@dataclass(frozen=True, slots=True)
class Cast:
    """The devices that play, by their identities in the office's file."""

    kiosk: str
    counters: tuple[str, ...]
    display: str


@dataclass(frozen=True, slots=True)
class Plugs:
    """Where the virtual devices are plugged in: a TCP port, and paths of serial lines."""

    printer_port: int
    card_scanner: Path
    code_scanners: tuple[Path, ...]


def office_file(name: str) -> Path:
    """One of the office files that are shipped.

    Raises:
        DemoError: there is none of that name.
    """
    folder = ROOT / "assets" / "offices"
    path = folder / f"{name}.toml"
    if not path.is_file():
        known = ", ".join(sorted(each.stem for each in folder.glob("*.toml")))
        message = f"there is no office {name}; there are {known}"
        raise DemoError(message)
    return path


def cast_of(source: Path) -> Cast:
    """The first kiosk, the first counters, and the display of their part of the building."""
    document = _read(source)
    devices = document["devices"]
    of_kind = {
        kind: [device for device in devices if device["kind"] == kind] for kind in DeviceKind
    }
    return Cast(
        of_kind[DeviceKind.KIOSK][0]["id"],
        tuple(device["id"] for device in of_kind[DeviceKind.COUNTER][:COUNTERS]),
        of_kind[DeviceKind.DISPLAY][0]["id"],
    )


def write_open_office(
    source: Path, target: Path, plugs: Plugs, main: Language | None = None
) -> Office:
    """Write the demo's copy of ``source``: open round the clock, and quick to recall.

    ``main`` is its main language where that is not to be the file's.
    """
    document = _read(source)
    document["languages"].sort(key=lambda language: language != main)
    _always_open(document)
    _for_impatient_people(document)
    _plug_in(document, cast_of(source), plugs)
    return _write(document, target)


def write_closed_office(source: Path, target: Path) -> Office:
    """Write ``source``, a demo's copy, as an office that is closed today."""
    document = _read(source)
    zone = ZoneInfo(str(document["time_zone"]))
    today = datetime.now(UTC).astimezone(zone).weekday()
    document["hours"] = {
        "week": {day: ["08:00-15:30"] for n, day in enumerate(_WEEK) if (n - today) % 7 > 0},
    }
    return _write(document, target)


def _always_open(document: dict[str, Any]) -> None:
    zone = ZoneInfo(str(document["time_zone"]))
    hour = datetime.now(UTC).astimezone(zone).hour
    if 1 <= hour < 23:
        document["hours"] = {"week": {"mon-sun": ["00:00-24:00"]}}
    else:
        # The business day must not turn in the middle of the demo.
        document["hours"] = {
            "day_starts": "12:00",
            "week": {"mon-sun": ["00:00-12:00", "12:00-24:00"]},
        }


def _for_impatient_people(document: dict[str, Any]) -> None:
    document.setdefault("rules", {})["seconds_between_recalls"] = 1


def _plug_in(document: dict[str, Any], cast: Cast, plugs: Plugs) -> None:
    """Give the players their devices, and the staffed counters all services between them."""
    scanners = dict(zip(cast.counters, plugs.code_scanners, strict=True))
    staffed = []
    for device in document["devices"]:
        if device["id"] == cast.kiosk:
            device["printer"] = {
                "kind": "network",
                "host": "127.0.0.1",
                "port": plugs.printer_port,
                "width_px": 576,
            }
            device["scanner"] = {"port": str(plugs.card_scanner), "framing": "lines"}
        elif device["id"] in scanners:
            device["scanner"] = {"port": str(scanners[device["id"]])}
            staffed.append(device["counter"])
        elif device["id"] == cast.display:
            device["zones"] = [zone["code"] for zone in document["zones"]]
    services = [service["code"] for service in document["services"]]
    for counter in document["counters"]:
        if counter["id"] in staffed:
            counter["services"] = services


def _read(source: Path) -> dict[str, Any]:
    return tomllib.loads(source.read_text("utf-8"))


def _write(document: dict[str, Any], target: Path) -> Office:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(toml_text(document), "utf-8")
    office = load_office(target)
    if isinstance(office, FileProblems):
        raise DemoError(describe(office))
    return office
