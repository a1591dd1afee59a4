# SPDX-License-Identifier: GPL-3.0-or-later
"""Which calls were heard before a restart: the last count of each device, in a small file.

Without it a call that is played back within seconds of a restart would be shown again.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import msgspec

from common.domain.identifiers import DeviceId
from common.wire.reading import read_json

_log = logging.getLogger(__name__)

MEMORY_FILE = "heard.json"


class _Heard(msgspec.Struct, frozen=True):
    counts: dict[DeviceId, Annotated[int, msgspec.Meta(ge=1, le=2**63 - 1)]]


class LanMemory:
    """The file ``path``. Used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Touch nothing yet."""
        self._path = path
        self._told = False

    def read(self) -> Mapping[DeviceId, int]:
        """The last counts; none where the file is missing or cannot be read."""
        try:
            return read_json(self._path.read_bytes(), _Heard).counts
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError) as error:
            _log.info("the calls heard before cannot be read: %s", type(error).__name__)
            return {}

    def keep(self, counts: Mapping[DeviceId, int]) -> None:
        """Replace the file as a whole. What cannot be written is logged once, not raised."""
        fresh = self._path.with_suffix(".new")
        try:
            fresh.write_bytes(msgspec.json.encode(_Heard(dict(counts))))
            fresh.replace(self._path)
        except OSError as error:
            if not self._told:
                _log.info("the calls heard cannot be kept: %s", error.strerror)
            self._told = True
        else:
            self._told = False
