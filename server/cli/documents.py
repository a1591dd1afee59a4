# SPDX-License-Identifier: GPL-3.0-or-later
"""``document check``: whether a document's code is genuine, by the office's public key alone.

``document key`` shows that key, ``document trust`` has another server believe it.
"""

from __future__ import annotations

import argparse
import sys
from datetime import date

from common.domain.identifiers import OfficeId
from common.identity.document_code import (
    BadDocumentCode,
    DocumentFacts,
    GenuineDocument,
    decode_document,
    is_about,
)
from common.identity.signatures import PUBLIC_KEY_BYTES
from common.storage.system import SystemClock
from server.cli.arguments import Commands, add_data, tell
from server.installation import chosen_office, existing
from server.storage import office_keys


def add_commands(commands: Commands) -> None:
    """Add the commands for issued documents."""
    document = commands.add_parser("document", help="check issued documents; keys to check them by")
    actions = document.add_subparsers(required=True, metavar="ACTION")
    check = actions.add_parser(
        "check",
        help="read the code or link from standard input, on the next line the person's name if"
        " that is to be checked too",
    )
    check.add_argument("--office", type=OfficeId, required=True, metavar="ID")
    check.add_argument(
        "--key", type=_public_key, required=True, metavar="HEX", help="the office's public key"
    )
    check.set_defaults(run=_check)
    key = actions.add_parser("key", help="show the keys by which offices' documents are checked")
    add_data(key)
    key.set_defaults(run=_keys)
    trust = actions.add_parser(
        "trust", help="have this server believe what an office with another server signs"
    )
    add_data(trust)
    trust.add_argument("--office", type=OfficeId, required=True, metavar="ID")
    trust.add_argument("--key", type=_public_key, required=True, metavar="HEX")
    trust.set_defaults(run=_trust)


def _public_key(text: str) -> bytes:
    key = bytes.fromhex(text)
    if len(key) != PUBLIC_KEY_BYTES:
        message = f"an Ed25519 key has {PUBLIC_KEY_BYTES} bytes"
        raise ValueError(message)
    return key


def _check(given: argparse.Namespace) -> int:
    code, _, name = sys.stdin.read().strip().partition("\n")
    match decode_document(code, {given.office: given.key}):
        case GenuineDocument(facts=facts):
            person = is_about(facts, name) if name.strip() else None
            tell({"genuine": True, **_told(facts), "is_about_that_person": person})
            return 0 if person in {None, True} else 1
        case BadDocumentCode() as reason:
            tell({"genuine": False, "reason": reason.value})
            return 1


def _keys(given: argparse.Namespace) -> int:
    with existing(given.data) as connection:
        keys = office_keys.public_keys(connection)
    tell({"keys": {office: key.hex() for office, key in sorted(keys.items())}})
    return 0


def _trust(given: argparse.Namespace) -> int:
    with existing(given.data) as connection:
        office = chosen_office(connection, given.office)
        office_keys.learn(connection, {office.id: given.key}, SystemClock().now())
    tell({"office": office.id, "key": given.key.hex()})
    return 0


def _told(facts: DocumentFacts) -> dict[str, str | None]:
    return {
        "office": facts.office,
        "kind": facts.kind.value,
        "number": facts.number,
        "issued_on": facts.issued_on.isoformat(),
        "valid_until": _day(facts.valid_until),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
