# SPDX-License-Identifier: GPL-3.0-or-later
"""Epochs: the reigns of an office's sequencers, numbered so that no two ever share a number.

The first server's epoch is 1. A machine that takes over counts the generation up by one and adds
its own place among the office's devices: ``2 * 10,000,000 + 4`` is the second promotion, by the
fourth device. Two machines promoted at once, each unaware of the other, are of one generation, and
the higher device wins; their logs cannot be mistaken for each other, for neither position is the
other's.

The places behind the devices' belong to servers that are put back to an earlier state, by the
minute in which that happens. They stay in the generation of what they know: so they follow on it,
and give way to a device that was promoted meanwhile; and of two that were put back to one state,
or to two, the later has the higher epoch.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from common.domain.identifiers import DeviceId
from common.domain.office import Office

FIRST_EPOCH = 1
LAST_EPOCH = 2**31 - 1

_PLACES = 10_000_000
_DEVICES = 1000
_OWN_EVENTS_BITS = 22
"""Four million; a server that decides more counts on into the next epoch's range, which hardly
ever is anybody's."""

_PLACES_FROM = datetime(2026, 1, 1, tzinfo=UTC)
_PLACE_EVERY = timedelta(minutes=1)


def next_epoch(known: int, office: Office, device: DeviceId) -> int | None:
    """The epoch that ``device`` may begin, knowing of ``known``; None if it cannot have one."""
    places = {each: n for n, each in enumerate(sorted(d.id for d in office.devices), 1)}
    place = places.get(device)
    if place is None or place >= _DEVICES:
        return None
    epoch = (known // _PLACES + 1) * _PLACES + place
    return epoch if epoch <= LAST_EPOCH else None


def restored_epoch(known: int, now: datetime) -> int:
    """The epoch of a server that is put back to a state that knows of ``known``.

    It stands at no device's place, and gives way to a device that was promoted meanwhile. What was
    put back a minute earlier, or longer ago, has a lower one, as far as the clocks were right.
    """
    generation = known - known % _PLACES
    minute = generation + _DEVICES + (now - _PLACES_FROM) // _PLACE_EVERY
    return min(max(minute, generation + _DEVICES, known + 1), generation + _PLACES)


def is_promotion(epoch: int) -> bool:
    """Whether a device's machine began ``epoch``, not knowing all that the server before did."""
    return epoch > _PLACES and 0 < epoch % _PLACES < _DEVICES


def counts_from(epoch: int) -> int:
    """What the ``device_seq`` of a server's own events is greater than, in its epoch.

    Each epoch has a range of its own, so that what an earlier server decided, and a later one
    learns only afterwards, was never numbered twice. All of them fit into 53 bits.
    """
    return 0 if epoch == FIRST_EPOCH else epoch << _OWN_EVENTS_BITS


def counted_in(device_seq: int) -> int:
    """In which epoch a server counted an event of its own so; 0 for the first one."""
    return device_seq >> _OWN_EVENTS_BITS
