# SPDX-License-Identifier: GPL-3.0-or-later
"""Why the device's own database could not do what it was asked, as a value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TroubleReason(StrEnum):
    """What is wrong with the device's database."""

    DISK_FULL = "disk_full"
    """Nothing more can be written; goes on by itself once there is room."""
    LOCKED = "locked"
    """Another program holds the database; goes on by itself once it lets go."""
    UNWRITABLE = "unwritable"
    """The disk or its rights do not allow it."""
    IN_USE = "in_use"
    """Another program acts as this device: what it has done is taken in before anything else."""
    DAMAGED = "damaged"
    """The file is no sound database any more; it is set aside and built anew."""


@dataclass(frozen=True, slots=True)
class StoreTrouble:
    """Nothing was changed. The same may be tried again: the device recovers by itself."""

    reason: TroubleReason


class StoreFailed(Exception):  # noqa: N818 - an outcome with a name of its own
    """Raised only where a caller's protocol has no room for a :class:`StoreTrouble`."""

    def __init__(self, trouble: StoreTrouble) -> None:
        """Carry ``trouble``."""
        super().__init__(trouble.reason.value)
        self.trouble = trouble
