# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the database beside the event loop and beside the one who writes."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from sqlalchemy import Connection, Engine

from common.domain.identifiers import OfficeId
from common.wire.events import Position
from server.sequencer.draft import Written, written
from server.storage import log

_AT_ONCE = 2

T = TypeVar("T")


class LogReader:
    """Reads in threads of its own. Raises DBAPIError if the database cannot be read."""

    def __init__(self, engine: Engine) -> None:
        """Read with ``engine``."""
        self._engine = engine
        self._threads = ThreadPoolExecutor(_AT_ONCE, "reading")

    async def read(self, question: Callable[[Connection], T]) -> T:
        """The answer to ``question``, which runs in a thread and in one transaction."""
        return await asyncio.get_running_loop().run_in_executor(
            self._threads, self._answer, question
        )

    async def after(self, office: OfficeId, position: Position, limit: int) -> list[Written]:
        """Up to ``limit`` entries after ``position``, oldest first."""

        def entries(connection: Connection) -> list[Written]:
            return [written(each) for each in log.after(connection, office, position, limit)]

        return await self.read(entries)

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown()
        self._engine.dispose()

    def _answer(self, question: Callable[[Connection], T]) -> T:
        with self._engine.begin() as connection:
            return question(connection)
