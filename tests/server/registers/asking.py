# SPDX-License-Identifier: GPL-3.0-or-later
"""Inquiries about invented people, and settings to make them by."""

from __future__ import annotations

from collections.abc import Mapping

from common.domain.catalogue import Register
from common.domain.identifiers import ClerkId, OfficeId, RegisterCode, RequestId
from server.registers.inquiry import Inquiry
from server.registers.settings import RegisterSettings
from tests.registers.records import service_of

CLIENT = "SY/GOV/1001/nobat"
LAYLA = {"national_number": "99010000011"}
KARAM = {"national_number": "99010000022"}
REQUEST = RequestId("00000000-0000-7000-8000-00000000abcd")
OFFICE = OfficeId("north")


def settings(url: str, answer_seconds: int = 5, at_once: int = 4) -> RegisterSettings:
    """The way to the security server at ``url``."""
    return RegisterSettings(url, CLIENT, "SY", answer_seconds=answer_seconds, at_once=at_once)


def register(code: str, instance: str = "SY") -> Register:
    """A register as a catalogue names it."""
    return Register(RegisterCode(code), {"en": code}, service_of(instance, code))


def inquiry(
    code: str = "civil",
    key: Mapping[str, str] = LAYLA,
    purpose: str = "إصدار جواز سفر",
    clerk: str | None = "rima",
) -> Inquiry:
    """A question of the clerk rima about Layla."""
    who = None if clerk is None else ClerkId(clerk)
    return Inquiry(register(code), key, purpose, REQUEST, OFFICE, who)
