# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a request's status, asked by people at a steady rate, however long answers take."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Final

import httpx

from tests.bench.figures import BenchError, Figure, Figures, percentile
from tests.bench.http_client import Connection
from tests.bench.stored_requests import REQUESTS, Stored
from tests.server.running import RunningServer

_PER_SECOND: Final = 200
_SECONDS: Final = 6
_WARM_UP: Final = 200
_CONNECTIONS: Final = 32
_LANGUAGES: Final = ("ar", "fa", "uk", "fr", "en")


async def status_page_figures(server: RunningServer, asked_about: Sequence[Stored]) -> Figures:
    """The time of the page at a steady rate, from when each question was due."""
    seconds = await _measured(server, [_question(each, n) for n, each in enumerate(asked_about)])
    how = (
        f"{_PER_SECOND} pages a second for {_SECONDS} s over {_CONNECTIONS} connections, of "
        f"{len(asked_about)} among {REQUESTS} stored requests by number and secret, in five "
        "languages in turn; from when each was due to its last byte"
    )
    return {
        f"status_page_{name}_ms": Figure(round(percentile(seconds, share) * 1000, 2), "ms", how)
        for name, share in (("p50", 0.5), ("p99", 0.99))
    }


async def _measured(server: RunningServer, questions: Sequence[bytes]) -> Sequence[float]:
    free: asyncio.Queue[Connection] = asyncio.Queue()
    for _ in range(_CONNECTIONS):
        free.put_nowait(await Connection.open(server.port))
    for n in range(_WARM_UP):
        await _ask(free, questions[n % len(questions)], asyncio.get_running_loop().time())
    began = asyncio.get_running_loop().time()
    asking = []
    for n in range(_PER_SECOND * _SECONDS):
        due = began + n / _PER_SECOND
        await asyncio.sleep(max(0.0, due - asyncio.get_running_loop().time()))
        question = questions[(_WARM_UP + n) % len(questions)]
        asking.append(asyncio.create_task(_ask(free, question, due)))
    seconds = await asyncio.gather(*asking)
    while not free.empty():
        await free.get_nowait().close()
    return seconds


def _question(about: Stored, n: int) -> bytes:
    language = _LANGUAGES[n % len(_LANGUAGES)]
    secret = about.secret.replace("-", "")
    return (
        f"GET /{language}/requests/{about.number} HTTP/1.1\r\nHost: bench\r\n"
        f"Cookie: language={language}; request-{about.number}={secret}\r\n\r\n"
    ).encode()


async def _ask(free: asyncio.Queue[Connection], question: bytes, due: float) -> float:
    connection = await free.get()
    answer = await connection.send(question)
    free.put_nowait(connection)
    if answer.status != httpx.codes.OK:
        message = f"the page was answered by {answer.status}"
        raise BenchError(message)
    return asyncio.get_running_loop().time() - due
