# SPDX-License-Identifier: GPL-3.0-or-later
"""``document check``: whether a document's code is genuine, by the office's public key alone."""

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
from server.cli.arguments import Commands, tell

_KEY_BYTES = 32


def add_commands(commands: Commands) -> None:
    """Add the commands for issued documents."""
    document = commands.add_parser("document", help="check issued documents, without a network")
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


def _public_key(text: str) -> bytes:
    key = bytes.fromhex(text)
    if len(key) != _KEY_BYTES:
        message = "an Ed25519 key has 32 bytes"
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
