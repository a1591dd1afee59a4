# SPDX-License-Identifier: GPL-3.0-or-later
"""The last numbers given out, a second time outside the database.

If the database is lost with tickets that the server has not heard of, nobody else knows which
numbers are on paper. This small file, replaced as a whole before each issue, does.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, TypeAlias

import msgspec

from common.wire.reading import read_json

_log = logging.getLogger(__name__)


_LEAST_BYTES = 4096
"""The file begins with this size, filled up with blanks, and hardly ever has to grow."""

HIGHEST = 1_000_000
"""More than any series counts to on a day."""

Count: TypeAlias = Annotated[int, msgspec.Meta(ge=0, le=HIGHEST)]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The last count by prefix and series letter, on the latest business day that has any."""

    day: date = date.min
    last: Mapping[str, Count] = field(default_factory=dict)

    def merged(self, other: Numbers) -> Numbers:
        """The later day's counts; on the same day the higher of each."""
        if self.day != other.day:
            return max(self, other, key=lambda numbers: numbers.day)
        keys = self.last.keys() | other.last.keys()
        return Numbers(
            self.day, {key: max(self.last.get(key, 0), other.last.get(key, 0)) for key in keys}
        )

    def ahead(self, by: int) -> Numbers:
        """All counts raised by ``by``."""
        return Numbers(self.day, {key: last + by for key, last in self.last.items()})


def read_numbers(path: Path) -> Numbers:
    """What the file says; nothing where it is missing or unreadable."""
    try:
        return read_json(path.read_bytes(), Numbers)
    except FileNotFoundError:
        return Numbers()
    except (OSError, msgspec.DecodeError) as error:
        _log.info("the numbers file cannot be read: %s", type(error).__name__)
        return Numbers()


def write_numbers(path: Path, numbers: Numbers) -> None:
    """Write over what the file says, by one call to the system and in the same place on the disk.

    Not flushed: it stands in for the database, which is. Not made anew either: to put a new
    file in the place of another makes file systems flush, for tens of milliseconds at times.

    Raises OSError.
    """
    text = msgspec.json.encode(numbers)
    path.touch(mode=0o600)
    with path.open("r+b", buffering=0) as file:
        size = max(_LEAST_BYTES, len(text), path.stat().st_size)
        file.write(text.ljust(size))
