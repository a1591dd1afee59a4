# SPDX-License-Identifier: GPL-3.0-or-later
"""``server.toml`` in the server's data folder; a server without one keeps to itself.

::

    [upstream]
    url = "https://centre.example"
    office = "damascus"
    devices = "centre"                       # or "office": who gives the devices their tokens
    ca_file = "/etc/nobat/centre-ca.pem"     # optional: a certificate authority of one's own

    [retention]
    days = 400                               # optional: older business days leave the log

    [registers]                              # optional: see server.registers.settings
    security_server = "https://security-server.example"
    client = "SY/GOV/1001/nobat"

    [documents]
    address = "https://office.example"       # optional: the public pages, for codes on paper

``[payments]`` is described in ``server.payments.settings``.

The office server's token lies beside it, in a file that its owner alone can read.
"""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from common.domain.identifiers import OfficeId
from common.storage.settings import server_problem
from server.installation import InstallationError
from server.payments.settings import PaymentSettings, payment_findings
from server.registers.settings import RegisterSettings, registers_findings

SERVER_FILE = "server.toml"
TOKEN_FILE = "upstream.token"  # noqa: S105 - the file's name, not what is in it


class TokensFrom(StrEnum):
    """Where an office's devices are enrolled."""

    CENTRE = "centre"
    OFFICE = "office"


class UpstreamSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The centre above this server: its address, without a path, and which office this is."""

    url: str
    office: OfficeId
    devices: TokensFrom = TokensFrom.CENTRE
    ca_file: str | None = None


class RetentionSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How many business days the log reaches back."""

    days: int


class DocumentSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The address of the public pages, without a path, which documents' codes lead to."""

    address: str


class ServerSettings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """All of the file; without an upstream this server is under no other."""

    upstream: UpstreamSettings | None = None
    retention: RetentionSettings | None = None
    registers: RegisterSettings | None = None
    payments: PaymentSettings | None = None
    documents: DocumentSettings | None = None

    @property
    def retention_days(self) -> int | None:
        """Business days to keep; None keeps all."""
        return None if self.retention is None else self.retention.days

    @property
    def document_address(self) -> str | None:
        """Where people look documents up; None: codes are printed, and no links."""
        return None if self.documents is None else self.documents.address.rstrip("/")


_FEWEST_DAYS = 2
_SAID = re.compile(r"(?P<what>.*) - at `\$\.(?P<key>[^`]*)`")


def read_configuration(data: Path) -> ServerSettings:
    """What ``server.toml`` says. Raises InstallationError, naming the key and the mend."""
    path = data / SERVER_FILE
    try:
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return ServerSettings()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        message = f"{path} is not TOML: {error}"
        raise InstallationError(message) from error
    try:
        settings = msgspec.convert(values, ServerSettings)
    except msgspec.ValidationError as error:
        message = f"{path}: {_by_key(str(error))}"
        raise InstallationError(message) from error
    problem = (
        _upstream_problem(settings.upstream)
        or _retention_problem(settings.retention)
        or _registers_problem(settings.registers)
        or _documents_problem(settings.documents)
    )
    if problem is not None:
        message = f"{path}: {problem}"
        raise InstallationError(message)
    faults = () if settings.payments is None else payment_findings(settings.payments)
    if faults:
        raise InstallationError("\n".join(f"{path}: {fault}" for fault in faults))
    return settings


def read_token(data: Path) -> str:
    """The office server's token. Raises InstallationError if there is none."""
    path = data / TOKEN_FILE
    try:
        token = path.read_text("ascii").strip()
    except (FileNotFoundError, UnicodeDecodeError):
        token = ""
    if not token:
        message = f"{path} holds no token; write it by: upstream"
        raise InstallationError(message)
    return token


def write_upstream(data: Path, upstream: UpstreamSettings, token: str) -> None:
    """Keep the address of the centre and the token. Raises InstallationError, OSError."""
    problem = _upstream_problem(upstream)
    if problem is not None:
        raise InstallationError(problem)
    others = read_configuration(data)
    _replace(data / TOKEN_FILE, token + "\n")
    _replace(data / SERVER_FILE, _toml(msgspec.structs.replace(others, upstream=upstream)))


def require_kept_here(data: Path) -> None:
    """Raise InstallationError if it is the centre that keeps set-up and clerks."""
    _require(read_configuration(data).upstream)


def require_devices_enrolled_here(data: Path) -> None:
    """Raise InstallationError if it is the centre that gives the devices their tokens."""
    upstream = read_configuration(data).upstream
    if upstream is not None and upstream.devices is TokensFrom.CENTRE:
        _require(upstream)


def _require(nobody: UpstreamSettings | None) -> None:
    if nobody is not None:
        message = f"this is kept at {nobody.url}; change it there, and it comes down by itself"
        raise InstallationError(message)


def _upstream_problem(upstream: UpstreamSettings | None) -> str | None:
    if upstream is None:
        return None
    if server_problem(upstream.url) is not None:
        return "upstream.url: expected http://HOST:PORT or https://HOST:PORT, without a path"
    if not upstream.office:
        return "upstream.office: expected the office's id, as in its file at the centre"
    return None


def _retention_problem(retention: RetentionSettings | None) -> str | None:
    if retention is None or retention.days >= _FEWEST_DAYS:
        return None
    return f"retention.days: expected {_FEWEST_DAYS} or more; leave it out to keep all"


def _documents_problem(documents: DocumentSettings | None) -> str | None:
    if documents is None or server_problem(documents.address) is None:
        return None
    return "documents.address: expected http://HOST:PORT or https://HOST:PORT, without a path"


def _registers_problem(registers: RegisterSettings | None) -> str | None:
    return None if registers is None else "; ".join(registers_findings(registers)) or None


def _by_key(said: str) -> str:
    found = _SAID.fullmatch(said)
    return said if found is None else f"{found['key']}: {found['what']}"


def _toml(settings: ServerSettings) -> str:
    lines: list[str] = []
    for name, values in msgspec.to_builtins(settings).items():
        if values is not None:
            lines += _table(f"[{name}]", name, values)
    return "\n".join((*lines, ""))


def _table(heading: str, name: str, values: Mapping[str, Any]) -> Iterator[str]:
    """A table's lines, those of the tables within it last."""
    yield heading
    inner = {key: value for key, value in values.items() if _holds_tables(value)}
    tables = {key: value for key, value in values.items() if isinstance(value, dict)}
    for key, value in values.items():
        if value is not None and key not in inner and key not in tables:
            # A JSON string or number is a TOML one as well, but for the sign DEL.
            yield f"{key} = {msgspec.json.encode(value).decode()}".replace("\x7f", r"\u007f")
    for key, table in tables.items():
        if table:
            yield from _table(f"[{name}.{key}]", f"{name}.{key}", table)
    for key, entries in inner.items():
        for each in entries:
            yield from _table(f"[[{name}.{key}]]", f"{name}.{key}", each)


def _holds_tables(value: object) -> bool:
    return isinstance(value, list | tuple) and any(isinstance(each, dict) for each in value)


def _replace(path: Path, text: str) -> None:
    """Write a file as a whole, for its owner's eyes only."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
