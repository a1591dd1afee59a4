# SPDX-License-Identifier: GPL-3.0-or-later
"""No inquiry without a record: who asked, why, for which request, when, and how it ended.

The record is durable before anything is sent. The answer is not in it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from functools import partial
from typing import Protocol, TypeVar

from sqlalchemy import Connection

from common.domain.identifiers import InquiryId
from common.domain.ports import Clock, Ids
from server.registers.inquiry import (
    FailureKind,
    Inquiry,
    MessageIds,
    RegisterClient,
    RegisterFailure,
    RegisterOutcome,
)
from server.sequencer.jobs import Failure, Faulted, Unstored
from server.storage.inquiries import record_end, record_inquiry

_LOG = logging.getLogger(__name__)

T = TypeVar("T")


class Storing(Protocol):
    """Writes to the database, as ``server.sequencer.sequencer.Sequencer`` does."""

    async def store(self, action: Callable[[Connection], T]) -> T | Failure:
        """What ``action`` returns, after what it wrote has become durable."""


class RegisterDesk:
    """Where the server's other parts ask registers."""

    def __init__(self, client: RegisterClient, storing: Storing, clock: Clock, ids: Ids) -> None:
        """Ask by ``client``; ``ids`` name the messages."""
        self._client = client
        self._storing = storing
        self._clock = clock
        self._ids = ids
        self._under_way: set[asyncio.Task[RegisterOutcome]] = set()

    async def ask(self, inquiry: Inquiry) -> RegisterOutcome:
        """Ask, and have it on record; what can go wrong is a value.

        An asker who goes away leaves the inquiry to its end, so that its end is on record too.
        """
        task = asyncio.create_task(self._on_record(inquiry))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        return await asyncio.shield(task)

    async def settle(self) -> None:
        """Wait until every inquiry under way has come to its end."""
        if self._under_way:
            await asyncio.wait(set(self._under_way))

    async def _on_record(self, inquiry: Inquiry) -> RegisterOutcome:
        id_ = InquiryId(self._ids.new())
        begun = await self._storing.store(
            partial(record_inquiry, id_=id_, inquiry=inquiry, at=self._clock.now())
        )
        if isinstance(begun, Unstored | Faulted):
            _LOG.info("inquiry %s to %s: not sent, no record", id_, inquiry.register.code)
            return RegisterFailure(FailureKind.UNRECORDED, MessageIds(id_))
        outcome = await self._client.ask(id_, inquiry)
        ended = await self._storing.store(
            partial(record_end, request=inquiry.request, outcome=outcome, at=self._clock.now())
        )
        if isinstance(ended, Unstored | Faulted):
            _LOG.warning("the record of inquiry %s lacks its end", id_)
        return outcome
