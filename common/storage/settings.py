# SPDX-License-Identifier: GPL-3.0-or-later
"""``device.toml``: which device this is and how it reaches its server.

::

    server = "https://queue.office.example"
    office = "damascus-centre"
    device = "kiosk-a"
    token = "…"
    ca_file = "/etc/nobat/office-ca.pem"     # optional: a certificate authority of one's own

    [lan]                                    # optional, with these values otherwise
    group = "239.255.62.62"
    port = 47620
    interface = "192.0.2.7"
"""

from __future__ import annotations

import os
import tomllib
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from ipaddress import IPv4Address
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import msgspec

from common.domain.identifiers import DeviceId, OfficeId

SETTINGS_FILE = "device.toml"
"""Name of the settings file in a device's data folder."""

_LAST_PORT = 65535

DATABASE_FILE = "device.sqlite"
"""Name of the database in a device's data folder."""


@dataclass(frozen=True, slots=True)
class LanSettings:
    """Where an isolated counter tells its calls: an IPv4 multicast group and UDP port.

    ``interface`` is the address of the network card to use; None leaves it to the system.
    """

    group: str = "239.255.62.62"
    port: int = 47620
    interface: str | None = None


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """What a device must know before it can ask anybody. ``server`` has no path, no slash."""

    server: str
    office: OfficeId
    device: DeviceId
    token: str
    ca_file: str | None = None
    lan: LanSettings = LanSettings()

    def __repr__(self) -> str:
        """Show which device it is, and never its token."""
        return f"DeviceSettings({self.device} of {self.office} at {self.server})"


class SettingsFault(StrEnum):
    """What is wrong with a settings file."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    NOT_TOML = "not_toml"
    BAD_VALUE = "bad_value"


@dataclass(frozen=True, slots=True)
class SettingsProblem:
    """No settings could be had. ``detail`` names the key or the place, never the token."""

    fault: SettingsFault
    detail: str


def read_settings(folder: Path) -> DeviceSettings | SettingsProblem:
    """The settings in a device's data folder."""
    path = folder / SETTINGS_FILE
    try:
        raw = path.read_text("utf-8")
    except FileNotFoundError:
        return SettingsProblem(SettingsFault.MISSING, str(path))
    except (OSError, UnicodeDecodeError) as error:
        return SettingsProblem(SettingsFault.UNREADABLE, f"{path}: {type(error).__name__}")
    try:
        return _checked(tomllib.loads(raw))
    except tomllib.TOMLDecodeError as error:
        return SettingsProblem(SettingsFault.NOT_TOML, str(error))


def write_settings(folder: Path, settings: DeviceSettings) -> None:
    """Keep ``settings`` in a data folder, readable by the owner only where the system can.

    Replaces the file as a whole, so that it is never half written. Raises OSError.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / SETTINGS_FILE
    fresh = path.with_suffix(".new")
    with suppress(FileNotFoundError):
        fresh.unlink()
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(_toml(settings))
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def server_problem(server: str) -> SettingsProblem | None:
    """Why ``server`` is no base address: it must be http or https, with no path behind it."""
    try:
        parts = urlsplit(server)
        usable = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        usable = False
    if not usable or parts.path.strip("/") or parts.query or parts.fragment or parts.username:
        return SettingsProblem(SettingsFault.BAD_VALUE, "server: http://HOST:PORT is expected")
    return None


def _lan_problem(lan: LanSettings) -> SettingsProblem | None:
    if not 1 <= lan.port <= _LAST_PORT:
        return SettingsProblem(SettingsFault.BAD_VALUE, f"lan.port: 1 to {_LAST_PORT} is expected")
    for key, address in (("group", lan.group), ("interface", lan.interface)):
        try:
            IPv4Address(address or "0.0.0.0")  # noqa: S104 - stands for no address
        except ValueError:
            detail = f"lan.{key}: an IPv4 address is expected"
            return SettingsProblem(SettingsFault.BAD_VALUE, detail)
    return None


def _checked(values: dict[str, Any]) -> DeviceSettings | SettingsProblem:
    try:
        settings = msgspec.convert(values, DeviceSettings)
    except msgspec.ValidationError as error:
        return SettingsProblem(SettingsFault.BAD_VALUE, str(error))
    for key in ("office", "device", "token"):
        if not getattr(settings, key).strip():
            return SettingsProblem(SettingsFault.BAD_VALUE, f"{key}: must not be empty")
    problem = server_problem(settings.server) or _lan_problem(settings.lan)
    if problem is not None:
        return problem
    return DeviceSettings(
        settings.server.rstrip("/"),
        settings.office,
        settings.device,
        settings.token,
        settings.ca_file,
        settings.lan,
    )


def _toml(settings: DeviceSettings) -> str:
    top: dict[str, Any] = msgspec.to_builtins(settings)
    lan: dict[str, Any] = top.pop("lan")
    return "\n".join((*_lines(top), "", "[lan]", *_lines(lan), ""))


def _lines(values: dict[str, Any]) -> list[str]:
    # A JSON string or number is a TOML one as well, but for the sign DEL.
    return [
        f"{key} = {msgspec.json.encode(value).decode()}".replace("\x7f", r"\u007f")
        for key, value in values.items()
        if value is not None
    ]
