# SPDX-License-Identifier: GPL-3.0-or-later
"""What every document says, whatever it is: who issues it, its number, when, in which language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from zoneinfo import ZoneInfo

from common.domain.identifiers import Language
from common.texts.figures import Digits


@dataclass(frozen=True, slots=True)
class Original:
    """The first and only print that is not a copy."""


@dataclass(frozen=True, slots=True)
class Copy:
    """A later print, the first of which has ``number`` 1; ``printed_at`` is time-zone aware."""

    number: int
    printed_at: datetime


Issue: TypeAlias = "Original | Copy"


@dataclass(frozen=True, slots=True)
class Imprint:
    """What stands at the head and the foot of a document.

    ``office`` and ``agency`` are names in the document's language. ``link`` is the verification
    link, or the bare code where the office has no web page, and ``address`` the page where the
    number can be typed. ``issued_at`` is time-zone aware; ``digits`` are the language's own
    unless the office says otherwise.
    """

    language: Language
    office: str
    agency: str
    number: str
    issued_at: datetime
    zone: ZoneInfo
    digits: Digits | None = None
    issue: Issue = Original()
    link: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of a document: what is said, and what it is."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs, by name and office held."""

    name: str
    position: str
