# SPDX-License-Identifier: GPL-3.0-or-later
"""The bare limit of the server: the same stack, with nothing of Nobat in it.

Litestar and uvicorn as they come, SQLite set up as the server does, one handler that reads a body
and group-commits it as a row, and one that streams what was committed: no rules, no rights, no log.
``python -m tests.bench.bare_server DIR``.
"""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

import uvicorn
from litestar import Litestar, Request, get, post
from litestar.response.base import ASGIResponse
from litestar.response.streaming import ASGIStreamingResponse
from sqlalchemy import text

from server.storage.sqlite import open_for_writing

_TABLE = text("create table if not exists entry (seq integer primary key, body blob not null)")
_INSERT = text("insert into entry (body) values (:body)")


def _bare_app(folder: Path) -> Litestar:
    streams: set[asyncio.Queue[bytes]] = set()
    line: SimpleQueue[tuple[bytes, asyncio.Future[bytes]] | None] = SimpleQueue()
    engine = open_for_writing(folder / "bare.sqlite")

    def write(loop: asyncio.AbstractEventLoop) -> None:
        connection = engine.connect()
        with connection.begin():
            connection.execute(_TABLE)
        while (first := line.get()) is not None:
            batch = [first]
            while True:
                try:
                    more = line.get_nowait()
                except Empty:
                    break
                if more is not None:
                    batch.append(more)
            with connection.begin():
                connection.execute(_INSERT, [{"body": body} for body, _ in batch])
            loop.call_soon_threadsafe(_answer, batch, streams)
        connection.close()

    @asynccontextmanager
    async def lifespan(_: Litestar) -> AsyncIterator[None]:
        thread = Thread(target=write, args=(asyncio.get_running_loop(),))
        thread.start()
        try:
            yield
        finally:
            line.put(None)
            await asyncio.to_thread(thread.join)

    @post("/api/v1/offices/{office:str}/commands")
    async def keep(request: Request[Any, Any, Any]) -> ASGIResponse:
        kept: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        line.put((await request.body(), kept))
        return ASGIResponse(body=await kept, status_code=200)

    @get("/api/v1/offices/{office:str}/stream")
    async def follow() -> ASGIStreamingResponse:
        return ASGIStreamingResponse(iterator=_events(streams), media_type="text/event-stream")

    return Litestar([keep, follow], lifespan=[lifespan], openapi_config=None, logging_config=None)


async def _events(streams: set[asyncio.Queue[bytes]]) -> AsyncIterator[bytes]:
    stream: asyncio.Queue[bytes] = asyncio.Queue()
    streams.add(stream)
    try:
        yield b": begins\n\n"
        while True:
            yield b"data: " + await stream.get() + b"\n\n"
    finally:
        streams.discard(stream)


def _answer(
    batch: list[tuple[bytes, asyncio.Future[bytes]]], streams: set[asyncio.Queue[bytes]]
) -> None:
    for body, kept in batch:
        for stream in streams:
            stream.put_nowait(body)
        if not kept.done():
            kept.set_result(body)


def _main() -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=512)
    sys.stdout.write(f"{listener.getsockname()[1]}\n")
    sys.stdout.flush()
    app = _bare_app(Path(sys.argv[1]))
    config = uvicorn.Config(app, access_log=False, log_config=None, server_header=False)
    uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    _main()
