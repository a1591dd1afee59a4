# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms that carry files: ``multipart/form-data`` (RFC 7578), read in memory alone.

What people send of themselves is never written to a disk unsealed, not even to a temporary file.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from server.api.answering import AnyRequest, body_of
from server.replies import Reply

_BOUNDARY: Final = re.compile(
    r'multipart/form-data;.*\bboundary="?([0-9A-Za-z\'()+_,./:=? -]{1,70})"?'
)
"""RFC 2046, section 5.1.1."""
_NAME: Final = re.compile(rb'[;\s]name="([^"\r\n]*)"')
_FILE: Final = re.compile(rb'[;\s]filename="')
_MOST_PARTS: Final = 20
_PATIENCE_S: Final = 180.0
"""How long a picture may be under way over a poor line."""

_LET_PASS: Final = 64 * 1024 * 1024
_LONGEST_VALUE: Final = 1000


@dataclass(frozen=True, slots=True, repr=False)
class Upload:
    """What a form says, and the files with it, by the names of its fields."""

    values: Mapping[str, str]
    files: Mapping[str, Sequence[bytes]] = field(default_factory=dict)


async def upload_in(request: AnyRequest, largest: int) -> Upload | None:
    """The form in the request's body; None if it cannot be read or is larger than that."""
    found = _BOUNDARY.fullmatch(request.headers.get("content-type", ""))
    if found is None:
        return None
    raw = await body_of(request, largest, _PATIENCE_S)
    if isinstance(raw, Reply):
        await _let_pass(request)
        return None
    return read_upload(raw, found[1].encode())


def read_upload(raw: bytes, boundary: bytes) -> Upload | None:
    """The form whose parts this boundary divides."""
    values: dict[str, str] = {}
    files: dict[str, list[bytes]] = {}
    parts = (b"\r\n" + raw).split(b"\r\n--" + boundary)
    if len(parts) < 2 or len(parts) > _MOST_PARTS or not parts[-1].startswith(b"--"):  # noqa: PLR2004 - before and after
        return None
    for name, is_file, content in _parts(parts[1:-1]):
        if is_file:
            # An input in which nothing was chosen sends an empty file.
            files.setdefault(name, []).extend([content] if content else [])
            continue
        if len(content) > _LONGEST_VALUE:
            return None
        values[name] = content.decode(errors="replace")
    return Upload(values, files)


async def _let_pass(request: AnyRequest) -> None:
    """Read on what is too large, and keep none of it: a browser shows no answer before that."""
    passed = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(_PATIENCE_S):
            while passed < _LET_PASS:
                message = await request.receive()
                if message["type"] != "http.request" or not message["more_body"]:
                    return
                passed += len(message["body"])


def _parts(parts: Sequence[bytes]) -> Iterator[tuple[str, bool, bytes]]:
    for part in parts:
        head, _, content = part.partition(b"\r\n\r\n")
        name = _NAME.search(head)
        if name is not None:
            yield name[1].decode(errors="replace"), _FILE.search(head) is not None, content
