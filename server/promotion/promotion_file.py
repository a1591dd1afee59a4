# SPDX-License-Identifier: GPL-3.0-or-later
"""``promotion.json`` in a promoted server's data folder: whose claim it makes, and to whom."""

from __future__ import annotations

import os
from pathlib import Path

import msgspec

from common.domain.identifiers import DeviceId, OfficeId
from common.storage.settings import LanSettings
from common.wire.reading import read_json

PROMOTION_FILE = "promotion.json"
AUTHORITIES_FILE = "authorities.pem"


class Promotion(msgspec.Struct, frozen=True):
    """What a promoted server needs to say that it is one.

    ``signing_key`` is the device's Ed25519 secret key and ``token`` its bearer token, empty if the
    promotion did not keep it; ``before`` are the addresses of the servers before this one, as far
    as the device knew them.
    """

    office: OfficeId
    device: DeviceId
    epoch: int
    signing_key: bytes
    lan: LanSettings
    before: tuple[str, ...] = ()
    token: str = ""

    def __repr__(self) -> str:
        return f"Promotion({self.device} of {self.office}, epoch {self.epoch})"


def read_promotion(data: Path) -> Promotion | None:
    """The promotion by which the server in ``data`` came to be; None for one that was set up.

    Raises OSError, and DecodeError for a damaged file.
    """
    try:
        raw = (data / PROMOTION_FILE).read_bytes()
    except FileNotFoundError:
        return None
    return read_json(raw, Promotion)


def write_promotion(data: Path, promotion: Promotion) -> None:
    """Keep it, readable by the owner only where the system can. Raises OSError."""
    handle = os.open(data / PROMOTION_FILE, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(msgspec.json.encode(promotion))
        file.flush()
        os.fsync(file.fileno())


def authorities_in(data: Path) -> Path | None:
    """The office's own certificate authority, if the server in ``data`` has been told of one."""
    file = data / AUTHORITIES_FILE
    return file if file.is_file() else None
