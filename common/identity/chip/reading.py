# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a whole chip: opened, its files read, and shown to be no copy.

The one place where the exceptions of the link and of the channels end: what comes out of here is
the contents or a ``ChipFailure``.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from datetime import date

from common.identity.chip.access import RandomBytes
from common.identity.chip.access_key import AccessKey
from common.identity.chip.apdu import SHORT_ANSWER
from common.identity.chip.channel import Channel, GarbledError, PlainChannel
from common.identity.chip.contents import ChipContents, ChipFailure, P, Progress, Step
from common.identity.chip.data_groups import listed_groups, read_dg1
from common.identity.chip.details import read_dg11, read_dg12
from common.identity.chip.files import NoFile, read_file
from common.identity.chip.genuine.sod import signed_groups
from common.identity.chip.link import CardGoneError, CardLink
from common.identity.chip.opening import Opened, open_chip
from common.identity.chip.portrait import read_portrait
from common.identity.chip.secure_messaging import SecureChannel

_log = logging.getLogger(__name__)

ALL_GROUPS = (14, 15, 1, 11, 12, 2)
"""The data groups that may be read without the country's leave, the portrait last: it is long."""

_COM = 0x011E
_SOD = 0x011D
_GROUPS = 0x0100

Told = Callable[[Progress], None]
Prove = Callable[[SecureChannel, Mapping[int, bytes]], P]
"""Given the open channel and the files of the groups; may raise what the channel raises."""


def read_chip(
    link: CardLink,
    key: AccessKey,
    *,
    today: date,
    random: RandomBytes,
    prove: Prove[P],
    progress: Told,
    wanted: Collection[int] = ALL_GROUPS,
) -> ChipContents[P] | ChipFailure:
    """Open the chip behind ``link`` with ``key`` and read the data groups ``wanted``.

    ``today`` decides the centuries of the zone in DG1, ``random`` draws what nobody may foresee,
    and ``progress`` is told of every piece. At the end ``prove`` may put the chip to the proof.
    Takes a second or several and blocks for as long. Never raises for what a card does.
    """
    try:
        progress(Progress(Step.OPENING))
        plain = PlainChannel(link)
        opened = open_chip(plain, key, random)
        if isinstance(opened, ChipFailure):
            return opened
        session = _Session(plain, opened, lambda: open_chip(plain, key, random))
        return _contents(session, wanted, today, prove, progress)
    except CardGoneError:
        return ChipFailure.CARD_GONE
    except GarbledError:
        # The exception has nothing of the card's data; where it was raised says what was wrong.
        _log.info("a chip did not keep to the protocol", exc_info=True)
        return ChipFailure.GARBLED


def no_proof(_channel: SecureChannel, _groups: Mapping[int, bytes]) -> None:
    """For whoever wants the files only."""


class _Session:
    """Reads files through the open channel, and opens the chip again where it lost the session.

    By the standard a chip that answers without secure messaging has ended the session. It may do so
    at a file that it has not, or at answers longer than the reader can carry; neither is a
    reason to give up the rest.
    """

    def __init__(
        self, plain: Channel, opened: Opened, reopen: Callable[[], Opened | ChipFailure]
    ) -> None:
        self._plain = plain
        self._reopen = reopen
        self._opened = opened
        self._longest = opened.longest

    @property
    def opened(self) -> Opened:
        """The chip in an open session; raises GarbledError where it does not open again."""
        if not self._opened.channel.is_open:
            again = self._reopen()
            if isinstance(again, ChipFailure):
                raise GarbledError
            self._opened = again
        return self._opened

    def read(self, file: int, told: Callable[[int, int], None]) -> bytes | NoFile:
        """Read a file in the longest pieces that go."""
        content = self._attempt(file, told)
        if content in {NoFile.UNREADABLE, NoFile.BROKEN_OFF} and self._longest > SHORT_ANSWER:
            self._longest = SHORT_ANSWER
            content = self._attempt(file, told)
        if content is NoFile.BROKEN_OFF:
            raise GarbledError
        return content

    def _attempt(self, file: int, told: Callable[[int, int], None]) -> bytes | NoFile:
        channel = self.opened.channel
        return read_file(channel, file, channel.room(self._longest), told)


def _contents(
    session: _Session, wanted: Collection[int], today: date, prove: Prove[P], progress: Told
) -> ChipContents[P]:
    files = 2 + len(wanted)
    com = _content(session.read(_COM, _teller(progress, 0, files)))
    listed = None if com is None else listed_groups(com)
    sod = _content(session.read(_SOD, _teller(progress, 1, files)))
    if listed is not None and sod is not None:
        # EF.COM is not signed: a copy may leave out of it the key that it cannot use.
        listed |= signed_groups(sod)
    # Without a list all are tried.
    there = [group for group in wanted if listed is None or group in listed]
    groups = {}
    for number, group in enumerate(there):
        content = session.read(_GROUPS + group, _teller(progress, 2 + number, 2 + len(there)))
        if not isinstance(content, NoFile):
            groups[group] = content
    progress(Progress(Step.PROVING, 2 + len(there), 2 + len(there)))
    opened = session.opened
    proof = prove(opened.channel, groups)
    dg1, dg2, dg11, dg12 = (groups.get(group) for group in (1, 2, 11, 12))
    return ChipContents(
        access=opened.access,
        card_access=opened.card_access,
        com=com,
        sod=sod,
        groups=groups,
        withheld=frozenset() if listed is None else frozenset(there) - groups.keys(),
        document=None if dg1 is None else read_dg1(dg1, today),
        portrait=None if dg2 is None else read_portrait(dg2),
        holder=None if dg11 is None else read_dg11(dg11),
        issue=None if dg12 is None else read_dg12(dg12),
        proof=proof,
    )


def _content(read: bytes | NoFile) -> bytes | None:
    return None if isinstance(read, NoFile) else read


def _teller(progress: Told, done: int, files: int) -> Callable[[int, int], None]:
    return lambda read, size: progress(Progress(Step.READING, done, files, read, size))
