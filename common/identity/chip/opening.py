# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a chip: PACE where it is offered and spoken, else Basic Access Control.

ICAO 9303-11, 4.2: what everybody may read is read, access is gained, and the application selected.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from common.identity.chip.access import NoAccess, RandomBytes
from common.identity.chip.access_key import AccessKey, CanKey
from common.identity.chip.apdu import SHORT_ANSWER
from common.identity.chip.bac import open_by_bac
from common.identity.chip.channel import Channel, GarbledError
from common.identity.chip.contents import Access, Bac, ChipFailure, Pace
from common.identity.chip.files import (
    NoFile,
    longest_answer,
    read_file,
    select_application,
    select_master_file,
)
from common.identity.chip.pace import best_of, open_by_pace
from common.identity.chip.secure_messaging import SecureChannel
from common.identity.chip.security_infos import PaceInfo, read_pace_infos

_CARD_ACCESS = 0x011C
_ATR_INFO = 0x2F01

_FAILURES = {
    NoAccess.WRONG_KEY: ChipFailure.WRONG_KEY,
    NoAccess.REFUSED: ChipFailure.REFUSED,
    NoAccess.NOT_AUTHENTIC: ChipFailure.GARBLED,
}


@dataclass(frozen=True, slots=True)
class Opened:
    """An open chip, its application selected. ``longest`` is of the data of its answers."""

    channel: SecureChannel
    access: Access
    card_access: bytes | None
    longest: int


def open_chip(plain: Channel, key: AccessKey, random: RandomBytes) -> Opened | ChipFailure:
    """Open the chip with ``key``; ``plain`` is the way to it in the clear.

    Raises CardGoneError, and GarbledError for answers that are none.
    """
    # Chips that were never told otherwise are there already, and some do not know the command.
    select_master_file(plain)
    file = read_file(plain, _CARD_ACCESS, SHORT_ANSWER, _untold)
    card_access = None if isinstance(file, NoFile) else file
    longest = longest_answer(plain, _ATR_INFO)
    offered = read_pace_infos(card_access or b"")
    secured = _by_pace(plain, key, offered, random)
    if isinstance(secured, SecureChannel):
        if not select_application(secured).succeeded:
            return ChipFailure.NOT_A_TRAVEL_CHIP
        return Opened(secured, _pace_access(offered), card_access, longest)
    if secured is NoAccess.WRONG_KEY:
        return ChipFailure.WRONG_KEY
    if not select_application(plain).succeeded:
        # A chip that offers PACE need not let itself be asked without.
        return ChipFailure.REFUSED if offered else ChipFailure.NOT_A_TRAVEL_CHIP
    if isinstance(key, CanKey):
        return ChipFailure.NEEDS_ZONE
    secured = open_by_bac(plain, key, random)
    if isinstance(secured, NoAccess):
        return _FAILURES[secured]
    return Opened(secured, Bac(), card_access, longest)


def _by_pace(
    plain: Channel, key: AccessKey, offered: Sequence[PaceInfo], random: RandomBytes
) -> SecureChannel | NoAccess:
    try:
        return open_by_pace(plain, key, offered, random)
    except GarbledError:
        # Nothing was believed yet; the older way may do.
        return NoAccess.NOT_AUTHENTIC


def _pace_access(offered: Sequence[PaceInfo]) -> Access:
    info = best_of(offered)
    return Bac() if info is None else Pace(info)


def _untold(_done: int, _size: int) -> None:
    """Of these few bytes nobody wants to know how far they are."""
