# SPDX-License-Identifier: GPL-3.0-or-later
"""An issued document as people hold it: the file, pictures of its pages, and the code on it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import httpx
from PIL import Image

from tests.common.documents.rasterised import opened, picture
from tests.qr_codes import qr_codes_in
from tests.requesting.filing import Filed
from tests.server.requests.hall import IDS, Seat

_DOTS_PER_INCH = 150


@dataclass(frozen=True, slots=True)
class Paper:
    """A document. ``code`` is what a scanner reads from a picture of it."""

    number: str
    file: Path
    pictures: tuple[Path, ...]
    code: str


async def issue(seat: Seat, filed: Filed, kind: str, target: Path, **more: object) -> Paper:
    """Have a document issued; asked for twice, it is the same one."""
    wish = {"id": IDS.new(), **more}
    answer = await seat.post(f"requests/{filed.id}/documents/issued/{kind}", wish)
    assert answer.status_code == httpx.codes.OK, answer.text
    again = await seat.post(f"requests/{filed.id}/documents/issued/{kind}", wish)
    assert again.content == answer.content
    return _kept(answer, target)


async def read(seat: Seat, filed: Filed, kind: str, target: Path) -> Paper:
    """A document that is delivered as a file."""
    answer = await seat.get(f"requests/{filed.id}/documents/issued/{kind}")
    assert answer.status_code == httpx.codes.OK, answer.text
    return _kept(answer, target)


def _kept(answer: httpx.Response, target: Path) -> Paper:
    """Keep the file, and pictures of its pages beside it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    content = answer.content
    target.write_bytes(content)
    with opened(content) as document:
        count = document.pageCount()
    pictures = tuple(target.with_name(f"{target.stem}-{n + 1}.png") for n in range(count))
    for n, path in enumerate(pictures):
        assert picture(content, _DOTS_PER_INCH, n).save(str(path)), path
    (code,) = [text for path in pictures for text in _codes(path)]
    return Paper(answer.headers["Nobat-Document"], target, pictures, code)


def _codes(path: Path) -> list[str]:
    with Image.open(path) as image:
        return qr_codes_in(image)
