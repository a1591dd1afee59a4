# SPDX-License-Identifier: GPL-3.0-or-later
"""Clerks' passwords: argon2id (RFC 9106), computed beside the event loop."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

_AT_ONCE = 2
"""Each check takes 64 MiB and a core, so only so many run at a time."""


def hash_password(password: str) -> str:
    """The password's hash, with its salt and parameters in it."""
    return PasswordHasher().hash(password)


class PasswordCheck:
    """Compares passwords with hashes without keeping the event loop waiting."""

    def __init__(self) -> None:
        """Prepare a hash to compare with where there is no clerk."""
        self._hasher = PasswordHasher()
        self._threads = ThreadPoolExecutor(_AT_ONCE, "passwords")
        # The start of the server does not wait for it.
        self._nobody = self._threads.submit(_hash_of_nobody)

    async def matches(self, password_hash: str | None, password: str) -> bool:
        """Whether they belong together. Without a hash: never, but only after the same time."""
        loop = asyncio.get_running_loop()
        if password_hash is None:
            wanted = await asyncio.wrap_future(self._nobody)
        else:
            wanted = password_hash
        same = await loop.run_in_executor(self._threads, self._verify, wanted, password)
        return same and password_hash is not None

    def close(self) -> None:
        """End the threads."""
        self._threads.shutdown()

    def _verify(self, password_hash: str, password: str) -> bool:
        try:
            return self._hasher.verify(password_hash, password)
        except (VerificationError, InvalidHashError):
            return False


@cache
def _hash_of_nobody() -> str:
    return hash_password("")
