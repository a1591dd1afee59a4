# SPDX-License-Identifier: GPL-3.0-or-later
"""An office's set-up: what it offers, who may serve it, and its own rules.

Values only. Reading and checking the file is ``common.wire.office_file``; questions about
time are ``common.domain.opening``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Final

from common.domain.card_codes import CardCodeSetup
from common.domain.identifiers import (
    CatalogueId,
    ClassCode,
    CounterId,
    DeviceId,
    Language,
    OfficeId,
    ServiceCode,
)
from common.domain.ticket_layout import TicketLayout

Names = Mapping[str, str]
"""One text in several languages, by language code."""


class DeviceKind(StrEnum):
    """What a device is for; it decides what it may do."""

    KIOSK = "kiosk"
    COUNTER = "counter"
    DISPLAY = "display"


class Digits(StrEnum):
    """Which digits the office prints in Arabic: ``٣`` or ``3``."""

    LATIN = "latin"
    ARABIC_INDIC = "arabic-indic"


@dataclass(frozen=True, slots=True)
class Category:
    """A group of services, for offices that offer more than fit on one screen."""

    code: str
    names: Names
    icon: str = "files"


@dataclass(frozen=True, slots=True)
class Requirement:
    """Something to bring; ``fetched`` when the office gets it itself."""

    names: Names
    fetched: bool = False


@dataclass(frozen=True, slots=True)
class Service:
    """One thing citizens come for. Times are minutes; the fee is in minor units."""

    code: ServiceCode
    names: Names
    prefix: str
    icon: str = "file"
    category: str | None = None
    target_wait_minutes: int = 20
    target_serve_minutes: int = 10
    fee: int | None = None
    processing: Names | None = None
    requirements: tuple[Requirement, ...] = ()
    request: ServiceCode | None = None
    """The service of the catalogue that is requested here, where that is what people come for."""


@dataclass(frozen=True, slots=True)
class PriorityClass:
    """A class of citizens and how fast they earn priority, per minute waited."""

    code: ClassCode
    names: Names
    rate: float
    icon: str = "user"
    offered: bool = True


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the building with its counters and displays, such as "Hall A"."""

    code: str
    names: Names


@dataclass(frozen=True, slots=True)
class CounterSetup:
    """A counter, the services it can serve, and where it stands."""

    id: CounterId
    label: str
    services: tuple[ServiceCode, ...]
    zone: str


@dataclass(frozen=True, slots=True)
class PrinterSetup:
    """How a kiosk reaches its ticket printer; see ``common.devices.printer``.

    What is None is left to the driver.
    """

    kind: str
    host: str | None = None
    port: int | None = None
    device: str | None = None
    baud: int | None = None
    flow_control: str | None = None
    vendor: int | None = None
    product: int | None = None
    width_px: int = 576
    profile: str | None = None
    confirmation: str | None = None
    status: str | None = None
    queue: str | None = None


KEYBOARD: Final = "keyboard"
"""The port of a scanner that types what it reads."""


@dataclass(frozen=True, slots=True)
class ScannerSetup:
    """How a device reaches its document or ticket scanner.

    ``prefix`` and ``suffix`` are what it has been set to write around each code. The port
    ``KEYBOARD`` means a scanner that types; ``keyboard`` says in which layout it does, ``gap_ms``
    is the longest time from one sign to the next.
    """

    port: str
    framing: str = "lines"
    baud: int = 9600
    prefix: str = ""
    suffix: str = ""
    keyboard: str = "us"
    gap_ms: int = 50

    @property
    def types(self) -> bool:
        """Whether it types what it reads."""
        return self.port == KEYBOARD


@dataclass(frozen=True, slots=True)
class Span:
    """Open from ``opens`` until ``closes``, local time of one day, or past its midnight."""

    opens: time
    closes: time

    def holds(self, at: time) -> bool:
        """Whether a local time is within it, on whichever day it has begun."""
        if self.opens < self.closes:
            return self.opens <= at < self.closes
        return at >= self.opens or at < self.closes


@dataclass(frozen=True, slots=True)
class ChipReaderSetup:
    """Which PC/SC reader reads the chips of identity documents.

    The first whose name holds ``name``; the first of all where it is empty.
    """

    name: str = ""


@dataclass(frozen=True, slots=True)
class VoiceSetup:
    """What a display says: the languages after the citizen's own, and how loud (0–100).

    In the hours of ``quiet``, local time of every day, it shows calls and says none.
    """

    languages: tuple[Language, ...] = ()
    chime: bool = True
    volume: int = 80
    quiet: tuple[Span, ...] = ()

    def is_quiet(self, at: time) -> bool:
        """Whether it is silent at this local time."""
        return any(span.holds(at) for span in self.quiet)


@dataclass(frozen=True, slots=True)
class DeviceSetup:
    """A device of the office. Only one with a ``series`` letter issues tickets.

    A display shows its labels in each of ``languages`` in turn; without any, in the office's
    main one. ``second_printer`` takes what the first certainly does not print. ``may_promote``
    says whether it may become the office's server; None leaves it to the kind.
    """

    id: DeviceId
    kind: DeviceKind
    series: str | None = None
    counter: CounterId | None = None
    zones: tuple[str, ...] = ()
    printer: PrinterSetup | None = None
    second_printer: PrinterSetup | None = None
    scanner: ScannerSetup | None = None
    chip_reader: ChipReaderSetup | None = None
    voice: VoiceSetup | None = None
    languages: tuple[Language, ...] = ()
    may_promote: bool | None = None

    @property
    def promotable(self) -> bool:
        """Whether it may become the office's server: a counter may, if nothing else is said."""
        return self.kind is DeviceKind.COUNTER if self.may_promote is None else self.may_promote


@dataclass(frozen=True, slots=True)
class Hours:
    """When the office is open. ``week`` goes by ``mon`` … ``sun``; ``special`` days overrule it."""

    week: Mapping[str, tuple[Span, ...]]
    holidays: Mapping[date, Names] = field(default_factory=dict)
    special: Mapping[date, tuple[Span, ...]] = field(default_factory=dict)
    last_ticket_minutes: int = 0
    day_starts: time = time(0)


@dataclass(frozen=True, slots=True)
class QueueRules:
    """The office's own rules for calling. ``minutes`` are minutes, ``seconds`` seconds."""

    recalls_before_no_show: int = 2
    seconds_between_recalls: int = 10
    no_show_returns: int = 1
    return_loses_minutes: int = 15
    return_within_minutes: int = 60
    transfer_loses_minutes: int = 0
    next_service_head_start_minutes: int = 5
    undo_seconds: int = 10


@dataclass(frozen=True, slots=True)
class RequestOffer:
    """Which catalogue the office's requests are filed by, and for which of its services."""

    catalogue: CatalogueId
    services: tuple[ServiceCode, ...]


@dataclass(frozen=True, slots=True)
class Office:
    """Everything that is configured for one office. The first language is its main one.

    The first class is the plain one, which everybody has who claims no other. ``purpose``
    tells citizens what their data is used for.
    """

    id: OfficeId
    names: Names
    languages: tuple[Language, ...]
    time_zone: str
    services: tuple[Service, ...]
    classes: tuple[PriorityClass, ...]
    zones: tuple[Zone, ...]
    counters: tuple[CounterSetup, ...]
    devices: tuple[DeviceSetup, ...]
    hours: Hours
    currency: str
    categories: tuple[Category, ...] = ()
    rules: QueueRules = QueueRules()
    digits: Digits = Digits.LATIN
    place: Names | None = None
    notices: tuple[Names, ...] = ()
    purpose: Names | None = None
    server_series: str | None = None
    requests: RequestOffer | None = None
    ticket: TicketLayout = field(default_factory=TicketLayout)
    card_code: CardCodeSetup = field(default_factory=CardCodeSetup)

    def service(self, code: ServiceCode) -> Service | None:
        """The service with this code, if the office offers it."""
        return next((s for s in self.services if s.code == code), None)

    def priority_class(self, code: ClassCode) -> PriorityClass | None:
        """The class with this code, if the office knows it."""
        return next((c for c in self.classes if c.code == code), None)

    def counter(self, counter: CounterId) -> CounterSetup | None:
        """The counter with this identity, if the office has it."""
        return next((c for c in self.counters if c.id == counter), None)

    def device(self, device: DeviceId) -> DeviceSetup | None:
        """The device with this identity, if the office has it."""
        return next((d for d in self.devices if d.id == device), None)

    def service_with_prefix(self, prefix: str) -> Service | None:
        """The service whose tickets begin with ``prefix``."""
        return next((s for s in self.services if s.prefix == prefix), None)
