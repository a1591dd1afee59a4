# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a request's status, asked by people at a steady rate, however long answers take."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import httpx

from common.storage.system import SystemClock
from common.wire.catalogue_file import load_catalogue
from common.wire.office_file import load_office
from common.wire.toml_problems import FileProblems
from server.catalogue.publishing import publish
from server.installation import install
from tests.bench.figures import BenchError, Figure, Figures, percentile
from tests.bench.http_client import Connection
from tests.house.sources import ROOT
from tests.server.running import RunningServer
from tests.server.web.browser import Browser

_REQUESTS: Final = 20
_PER_SECOND: Final = 200
_SECONDS: Final = 10
_WARM_UP: Final = 200
_CONNECTIONS: Final = 32
_SERVICE: Final = "/uk/services/ukraine-recruitment/address-renewal"
_ANSWERS: Final = {
    "national_number": "1234567890",
    "family_name": "Шевченко",
    "given_name": "Олена",
    "born_on": "1990-05-17",
    "region": "Київська",
    "city": "Київ",
    "street": "Вулиця 1",
    "phone": "+380501234567",
}


def measure_status_page(folder: Path) -> Figures:
    """The time of the page at a steady rate, from when each question was due."""
    data = folder / "data"
    office = load_office(ROOT / "assets" / "offices" / "kyiv.toml")
    catalogue = load_catalogue(ROOT / "assets" / "catalogues" / "ukraine-recruitment.toml")
    if isinstance(office, FileProblems) or isinstance(catalogue, FileProblems):
        message = "the sample office or its catalogue cannot be read"
        raise BenchError(message)
    install(data, office)
    publish(data, catalogue, SystemClock())
    with RunningServer(data, "", {}) as server:
        seconds = asyncio.run(_measured(server))
    how = (
        f"{_PER_SECOND} pages a second for {_SECONDS} s over {_CONNECTIONS} connections, by number "
        "and secret, in five languages in turn; from when each was due to its last byte"
    )
    return {
        f"status_page_{name}_ms": Figure(round(percentile(seconds, share) * 1000, 2), "ms", how)
        for name, share in (("p50", 0.5), ("p99", 0.99))
    }


async def _measured(server: RunningServer) -> Sequence[float]:
    async with httpx.AsyncClient(base_url=server.url) as http:
        asked = [await _filed(http) for _ in range(_REQUESTS)]
    questions = [
        _question(path.replace("/uk/", f"/{language}/"), cookie)
        for path, cookie in asked
        for language in ("ar", "fa", "uk", "fr", "en")
    ]
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
        asking.append(asyncio.create_task(_ask(free, questions[n % len(questions)], due)))
    seconds = await asyncio.gather(*asking)
    while not free.empty():
        await free.get_nowait().close()
    return seconds


async def _filed(http: httpx.AsyncClient) -> tuple[str, str]:
    """A request that was filed on line: its page, and the cookie that opens it."""
    browser = Browser(http)
    form = await browser.press(await browser.get(_SERVICE))
    look = await browser.press(form, _ANSWERS, ("do", "check"))
    page = await browser.press(look)
    if page.path.count("/") != 3:
        message = f"a request was not filed: {page.path}: {page.main.text}"
        raise BenchError(message)
    cookie = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
    return page.path, cookie


def _question(path: str, cookie: str) -> bytes:
    return f"GET {path} HTTP/1.1\r\nHost: bench\r\nCookie: {cookie}\r\n\r\n".encode()


async def _ask(free: asyncio.Queue[Connection], question: bytes, due: float) -> float:
    connection = await free.get()
    answer = await connection.send(question)
    free.put_nowait(connection)
    if answer.status != httpx.codes.OK:
        message = f"the page was answered by {answer.status}"
        raise BenchError(message)
    return asyncio.get_running_loop().time() - due
