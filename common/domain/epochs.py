# SPDX-License-Identifier: GPL-3.0-or-later
"""Epochs: the reigns of an office's sequencers, numbered so that no two ever share a number.

The first server's epoch is 1. A machine that takes over counts the generation up by one and adds
its own place among the office's devices: ``2 * 1000 + 4`` is the second promotion, by the fourth
device. Two machines promoted at once, each unaware of the other, are of one generation, and the
higher device wins; their logs cannot be mistaken for each other, for neither position is the
other's.
"""

from __future__ import annotations

from common.domain.identifiers import DeviceId
from common.domain.office import Office

FIRST_EPOCH = 1
LAST_EPOCH = 9_999_999

_PLACES = 1000
_OWN_EVENTS_BITS = 28


def next_epoch(known: int, office: Office, device: DeviceId) -> int | None:
    """The epoch that ``device`` may begin, knowing of ``known``; None if it cannot have one."""
    places = {each: n for n, each in enumerate(sorted(d.id for d in office.devices), 1)}
    place = places.get(device)
    if place is None or place >= _PLACES:
        return None
    epoch = (known // _PLACES + 1) * _PLACES + place
    return epoch if epoch <= LAST_EPOCH else None


def restored_epoch(known: int) -> int:
    """The epoch of a server restored from a backup that knows of ``known``.

    It stands at no device's place, and gives way to a device that was promoted meanwhile.
    """
    return (known // _PLACES + 1) * _PLACES


def is_promotion(epoch: int) -> bool:
    """Whether a device's machine began ``epoch``, not knowing all that the server before did."""
    return epoch % _PLACES != 0 and epoch > _PLACES


def counts_from(epoch: int) -> int:
    """What the ``device_seq`` of a server's own events is greater than, in its epoch.

    Each epoch has a range of its own, so that what an earlier server decided, and a later one
    learns only afterwards, was never numbered twice. All of them fit into 53 bits.
    """
    return 0 if epoch == FIRST_EPOCH else epoch << _OWN_EVENTS_BITS


def counted_in(device_seq: int) -> int:
    """In which epoch a server counted an event of its own so; 0 for the first one."""
    return device_seq >> _OWN_EVENTS_BITS
