# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks about requests, put to the real server application over a line that can fail."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

import httpx

from common.domain.catalogue import Delivery
from common.domain.identifiers import (
    ClerkId,
    CommandId,
    DocumentCode,
    FieldCode,
    Language,
    OfficeId,
    RequestId,
    ServiceCode,
)
from common.domain.request.commands import SubmitRequest, TakeDocument
from common.domain.request.stages import RequestStage
from common.storage.system import UuidIds
from common.sync.http import HttpAnswer
from common.sync.request_answers import RequestRead
from common.sync.request_desk import Give
from common.sync.request_drawer import Drawer
from common.sync.request_forms import Begin, Begun, Save, Saved
from common.sync.request_line import ByReceipt, Line, Task
from common.sync.retry import UNCONNECTED, Retryable
from common.wire.request_messages import AnswersMessage
from tests.server.requests.hall import Seat

IDS = UuidIds()
PASSPORT, STATUS = ServiceCode("passport"), ServiceCode("status")
ARABIC = Language("ar")
PHOTO, EXTRACT = DocumentCode("photo"), DocumentCode("extract")
FEE = 2500
LEILA: AnswersMessage = {
    FieldCode("name"): "Leila",
    FieldCode("national_number"): "01234567890",
    FieldCode("abroad"): "no",
}

A = TypeVar("A")


def new_id() -> CommandId:
    """An id for a command."""
    return CommandId(IDS.new())


def new_request() -> RequestId:
    """An id for a request."""
    return RequestId(IDS.new())


@dataclass(slots=True)
class Device:
    """A device at the end of a line to the server.

    The next ``lost`` replies are lost on their way; with ``cut`` nothing arrives at all.
    ``asked`` counts what has. ``breaks_after`` so many more the line is cut. With ``away`` the
    device knows that.
    """

    seat: Seat
    lost: int = 0
    cut: bool = False
    away: bool = False
    asked: int = 0
    breaks_after: int | None = None
    clerk: ClerkId | None = None
    drawer: Drawer | None = None

    async def do(self, task: Task[A]) -> A:
        """What comes of a task."""
        loop = asyncio.get_running_loop()

        def ask(
            method: str,
            path: str,
            body: bytes | None,
            headers: Mapping[str, str],
            timeout: tuple[float, float],
        ) -> HttpAnswer | Retryable:
            assert len(timeout) == 2
            if self.breaks_after is not None:
                self.cut = self.cut or self.breaks_after == 0
                self.breaks_after -= 1
            if self.cut:
                return Retryable(UNCONNECTED)
            self.asked += 1
            sent = self.seat.http.request(
                method,
                f"/api/v1{path}",
                content=body,
                headers={**self.seat.headers, **headers},
            )
            response: httpx.Response = asyncio.run_coroutine_threadsafe(sent, loop).result(30)
            if self.lost:
                self.lost -= 1
                return Retryable("ReadTimeout")
            return HttpAnswer(response.status_code, response.content, response.headers)

        office = OfficeId(self.seat.office)
        path = f"/offices/{office}"
        line = Line(ask, path, office, {}, new_id(), self.clerk, self.drawer, self.away)
        return await asyncio.to_thread(task.put, line)

    async def begun(self, service: ServiceCode = PASSPORT) -> tuple[RequestId, str]:
        """A draft that was begun: its id, and the secret on its receipt."""
        request = new_request()
        begun = await self.do(Begin(request, service, ARABIC))
        assert isinstance(begun, Begun), begun
        return request, begun.secret

    async def filed(self) -> tuple[RequestId, str]:
        """A request for a passport whose fee is due."""
        request, secret = await self.begun()
        saved = await self.do(ByReceipt(secret, Save(request, new_id(), 0, LEILA)))
        assert isinstance(saved, Saved), saved
        sent = await self.do(ByReceipt(secret, Give(request, SubmitRequest(FEE, Delivery.COUNTER))))
        assert isinstance(sent, RequestRead), sent
        assert sent.view.state.stage is RequestStage.FEE_DUE
        return request, secret

    async def brought(self, request: RequestId) -> None:
        """The clerk takes the photo."""
        assert isinstance(await self.do(Give(request, TakeDocument(PHOTO))), RequestRead)
