# SPDX-License-Identifier: GPL-3.0-or-later
"""Names for things, each a type of its own so that one cannot stand in for another."""

from typing import NewType

OfficeId = NewType("OfficeId", str)
DeviceId = NewType("DeviceId", str)
SERVER = DeviceId("server")
"""The device of what a server decides by itself; no device of an office may be called so."""

CounterId = NewType("CounterId", str)
ClerkId = NewType("ClerkId", str)
ServiceCode = NewType("ServiceCode", str)
ClassCode = NewType("ClassCode", str)
EventId = NewType("EventId", str)
CommandId = NewType("CommandId", str)
CatalogueId = NewType("CatalogueId", str)
AgencyCode = NewType("AgencyCode", str)
RegisterCode = NewType("RegisterCode", str)
DocumentCode = NewType("DocumentCode", str)
FieldCode = NewType("FieldCode", str)
InquiryId = NewType("InquiryId", str)
PartnerId = NewType("PartnerId", str)

CENTRE = OfficeId("centre")
"""The holder of what was filed with no office; no office may be called so."""

RequestId = NewType("RequestId", str)
"""A UUIDv7; what people see and say is the request's number."""

PaymentId = NewType("PaymentId", str)
"""A UUIDv7, and the idempotency key under which a provider is asked."""

ProviderCode = NewType("ProviderCode", str)
TillId = NewType("TillId", str)
TillMoveId = NewType("TillMoveId", str)

TicketId = NewType("TicketId", str)
"""Business day and number, e.g. ``2026-11-22.PA017``: whoever holds the paper can derive it."""

Pseudonym = NewType("Pseudonym", str)
"""A citizen's keyed hash, valid in one office on one business day."""

Language = NewType("Language", str)
"""An ISO 639-1 code: ``ar``, ``fa``, ``uk``, ``fr``, ``en``."""
