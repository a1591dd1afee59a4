# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder ``certificates`` of a kiosk: which countries' signatures it trusts.

One file for each certificate (``.cer``) and each revocation list (``.crl``), as
``python -m kiosk certificates import`` writes them, or what an operator puts there by hand, master
lists (``.ml``) included. Whoever may write there decides what the kiosk calls genuine.
"""

from __future__ import annotations

import logging
import os
import secrets
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from common.identity.chip.genuine.certificate_files import Found, read_certificate_file
from common.identity.chip.genuine.certificates import Certificate
from common.identity.chip.genuine.master_list import MasterList, NotVouched, vouching
from common.identity.chip.genuine.revocation import RevocationList
from common.identity.chip.genuine.trust import TrustStore, trust_store

FOLDER = "certificates"
"""Its name in a kiosk's data folder."""

_SUFFIXES = {".cer", ".crt", ".der", ".pem", ".crl", ".ml"}
_NAME_DIGITS = 16

_log = logging.getLogger(__name__)

_State = tuple[tuple[str, int, int], ...]


class CountryCertificates:
    """The folder as a trust store, read when first asked for and whenever a file has changed.

    For one thread at a time: reading some hundred certificates takes about a second.
    """

    def __init__(self, data: Path) -> None:
        """Use the folder in the kiosk's data folder ``data``; it need not be there."""
        self._folder = data / FOLDER
        self._state: _State | None = None
        self._store = trust_store(())

    def store(self) -> TrustStore:
        """Whom the kiosk trusts now."""
        state = _state_of(self._folder)
        if state != self._state:
            certificates, revocations = read_folder(self._folder)
            self._store = trust_store(certificates, revocations)
            self._state = state
            _log.info(
                "%d country certificates, %d revocation lists",
                len(self._store.authorities),
                len(self._store.revocations),
            )
        return self._store


def read_folder(folder: Path) -> tuple[list[Certificate], list[RevocationList]]:
    """What lies in ``folder``; a file that is nothing of the kind is left out and logged."""
    certificates: list[Certificate] = []
    revocations: list[RevocationList] = []
    for name, _, _ in _state_of(folder):
        found = _read(folder / name)
        if found is None or found.unreadable:
            _log.warning("%s: no certificate, master list or revocation list", folder / name)
        if found is not None:
            certificates += found.certificates
            certificates += _listed(folder / name, found.master_lists)
            revocations += found.revocations
    return certificates, revocations


def _listed(path: Path, lists: tuple[MasterList, ...]) -> Iterator[Certificate]:
    """The certificates of master lists that are as they were signed, by whomever."""
    for each in lists:
        word = vouching(each)
        if isinstance(word, NotVouched):
            _log.warning("%s is not used: %s", path, word.why)
        else:
            yield from each.certificates


def keep(folder: Path, content: Certificate | RevocationList) -> None:
    """Write ``content`` to a file of its own in ``folder``. Raises OSError."""
    is_certificate = isinstance(content, Certificate)
    name = content.subject if isinstance(content, Certificate) else content.issuer
    digest = sha256(content.encoded).hexdigest()[:_NAME_DIGITS]
    # Letters only: a certificate may name anything as its country.
    country = "".join(each for each in name.country if each.isascii() and each.isalpha())
    path = folder / f"{country}-{digest}.{'cer' if is_certificate else 'crl'}"
    folder.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(f".{secrets.token_hex(4)}")
    fresh.write_bytes(content.encoded)
    fresh.replace(path)


def _read(path: Path) -> Found | None:
    try:
        return read_certificate_file(path.read_bytes())
    except OSError:
        # Taken away meanwhile, or not ours to read: the caller says so.
        return None


def _state_of(folder: Path) -> _State:
    """Name, time and size of every file that counts; empty without a folder."""
    try:
        with os.scandir(folder) as entries:
            seen = [
                (entry.name, entry.stat().st_mtime_ns, entry.stat().st_size)
                for entry in entries
                if Path(entry.name).suffix.lower() in _SUFFIXES and entry.is_file()
            ]
    except FileNotFoundError:
        return ()
    return tuple(sorted(seen))
