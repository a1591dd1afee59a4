# SPDX-License-Identifier: GPL-3.0-or-later
"""Tokens of devices and sessions: random, shown once, kept only as SHA-256."""

from __future__ import annotations

import secrets
from hashlib import sha256

_TOKEN_BYTES = 32


def new_token() -> str:
    """A token that nobody can guess: 256 random bits in URL-safe base64."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def digest(token: str) -> bytes:
    """What is kept of a token. It is random, so a plain hash cannot be searched through."""
    return sha256(token.encode()).digest()
