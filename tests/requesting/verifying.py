# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a document is genuine: on the public page, and without any server."""

from __future__ import annotations

import json
from base64 import b64decode
from urllib.parse import quote

import httpx

from tests.demo.processes import run
from tests.requesting.paper import Paper
from tests.server.requests.hall import Seat
from tests.server.web.browser import Browser

_GENUINE = "This document is genuine."


async def check_on_line(http: httpx.AsyncClient, paper: Paper) -> None:
    """The public page believes the code, and not one in which a sign was changed."""
    for code, status in ((paper.code, httpx.codes.OK), (_forged(paper.code), 422)):
        page = await Browser(http).get(f"/en/verify?code={quote(code)}")
        assert page.status == status, page.text
        assert (page.heading == _GENUINE) is (status == httpx.codes.OK), page.text


async def key_of(seat: Seat) -> str:
    """The office's public key, in hexadecimal digits."""
    answer = await seat.get("document-key")
    assert answer.status_code == httpx.codes.OK, answer.text
    return b64decode(answer.json()["key"]).hex()


def check_off_line(paper: Paper, office: str, key: str) -> None:
    """The office's public key alone tells the same; nobody else is asked."""
    said = json.loads(
        run(["server", "document", "check", "--office", office, "--key", key], paper.code + "\n")
    )
    assert (said["genuine"], said["number"], said["kind"]) == (True, paper.number, "certificate")


def _forged(code: str) -> str:
    place = len(code) // 2
    return code[:place] + ("A" if code[place] != "A" else "B") + code[place + 1 :]
