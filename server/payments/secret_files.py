# SPDX-License-Identifier: GPL-3.0-or-later
"""What a provider and this server know of each other, in a file for its owner's eyes only.

::

    token = "…"                  # by which the provider knows us
    webhook = ["…", "…"]         # by which we know its messages; the newest first

Each webhook secret has at least 32 characters.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from common.domain.identifiers import ProviderCode
from server.installation import InstallationError

_SHORTEST = 32


class _Secrets(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    token: str
    webhook: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProviderSecrets:
    """The token we present, and the secrets that messages may be signed with."""

    token: str = field(repr=False)
    webhook: tuple[bytes, ...] = field(repr=False)


def secrets_path(data: Path, provider: ProviderCode) -> Path:
    """Where the secrets shared with a provider are."""
    return data / f"payments-{provider}.secrets"


def read_secrets(data: Path, provider: ProviderCode) -> ProviderSecrets:
    """The secrets shared with a provider. Raises InstallationError, which does not repeat them."""
    path = secrets_path(data, provider)
    try:
        values = tomllib.loads(path.read_text("utf-8"))
        read = msgspec.convert(values, _Secrets)
    except FileNotFoundError:
        message = f"{path} is missing; it holds the token and the webhook secrets of {provider}"
        raise InstallationError(message) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError):
        message = f'{path}: expected token = "…" and webhook = ["…"]'
        raise InstallationError(message) from None
    if not read.token.isascii() or not read.token.strip():
        message = f"{path}: expected a token of ASCII characters"
        raise InstallationError(message)
    if not read.webhook or any(len(each) < _SHORTEST for each in read.webhook):
        message = f"{path}: expected webhook secrets of {_SHORTEST} characters or more"
        raise InstallationError(message)
    return ProviderSecrets(read.token, tuple(each.encode() for each in read.webhook))
