# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes files in a thread of its own, for it takes a tenth of a second and more."""

from __future__ import annotations

import asyncio
import logging
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from common.domain.identifiers import Language
from server.documents.values import Kept, KeptCertificate, KeptImprint

if TYPE_CHECKING:
    from common.documents.imprint import Issue
    from server.documents.loose import Loose

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Printed:
    """A file, and its SHA-256 in hexadecimal digits."""

    content: bytes = field(repr=False)
    digest: str


@dataclass(frozen=True, slots=True)
class Unprintable:
    """The file cannot be made: a part of this server is missing, or a word is too long."""


@dataclass(frozen=True, slots=True)
class Printing:
    """One thread, since ReportLab's fonts belong to the process. From the event loop only."""

    thread: ThreadPoolExecutor = field(default_factory=lambda: ThreadPoolExecutor(1, "documents"))

    async def original(self, kept: Kept) -> Printed | Unprintable:
        """The document as it is issued."""
        return await self._made(kept, None)

    async def copy(self, kept: Kept, number: int, printed_at: datetime) -> Printed | Unprintable:
        """The document marked as a copy, the first of which has ``number`` 1."""
        return await self._made(kept, (number, printed_at))

    async def loose(self, loose: Loose) -> Printed | Unprintable:
        """A paper that is made anew whenever it is asked for."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.thread, _printed_loosely, loose)

    async def warm_up(self) -> None:
        """Make a document for nobody, so that the first citizen does not wait for the parts."""
        await self._made(_NOBODYS, None)

    def close(self) -> None:
        """End the thread."""
        self.thread.shutdown(wait=True, cancel_futures=True)

    async def _made(self, kept: Kept, copy: tuple[int, datetime] | None) -> Printed | Unprintable:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.thread, _printed, kept, copy)


def _printed_loosely(loose: Loose) -> Printed | Unprintable:
    try:
        from server.documents.loose_pressing import (  # noqa: PLC0415 - see pressing
            pressed_loosely,
        )
    except ImportError as error:
        _LOG.warning("no papers can be made: %s is missing", error.name)
        return Unprintable()
    try:
        content = pressed_loosely(loose)
    except (OSError, ValueError):
        _LOG.warning("the paper %s cannot be made", loose.imprint.number)
        return Unprintable()
    return Printed(content, sha256(content).hexdigest())


def _printed(kept: Kept, copy: tuple[int, datetime] | None) -> Printed | Unprintable:
    try:
        from server.documents.pressing import pressed  # noqa: PLC0415 - see pressing
    except ImportError as error:
        _LOG.warning("no documents can be made: %s is missing", error.name)
        return Unprintable()
    try:
        content = pressed(kept, _issue(copy))
    except (OSError, ValueError):
        # What is in the way may hold what the document says: only that it failed is told.
        _LOG.warning("the document %s cannot be made", kept.imprint.number)
        return Unprintable()
    return Printed(content, sha256(content).hexdigest())


def _issue(copy: tuple[int, datetime] | None) -> Issue:
    from common.documents.imprint import Copy, Original  # noqa: PLC0415 - see pressing

    return Original() if copy is None else Copy(*copy)


_NOBODYS = KeptCertificate(
    KeptImprint(Language("ar"), "-", "-", "-", datetime(2000, 1, 1, tzinfo=UTC), "UTC", link="-"),
    "-",
    "-",
    (),
)
