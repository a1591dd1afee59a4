# SPDX-License-Identifier: GPL-3.0-or-later
"""What the handlers work with."""

from __future__ import annotations

from dataclasses import dataclass

from common.domain.ports import Clock
from common.wire.succession import KitUpstream
from server.custody.composing import CustodyParts
from server.device_reports import DeviceReports
from server.documents.composing import DocumentParts
from server.maintenance import Maintenance
from server.payments.composing import PaymentParts
from server.promotion.hand_over import HandOver
from server.promotion.herald import Herald
from server.promotion.stepping import Stepping
from server.reading import LogReader
from server.registers.client import XRoadClient
from server.registers.desk import RegisterDesk
from server.requests.composing import RequestParts
from server.retention import Retention
from server.security.gate import Gate
from server.security.lockout import Lockout
from server.security.passwords import PasswordCheck
from server.security.registry import Registry
from server.sequencer.sequencer import Sequencer
from server.stream.feed import Feed
from server.stream.heads import HeadWatch
from server.stream.hub import Hub
from server.upstream.intake import Intake
from server.upstream.line import Line


@dataclass(frozen=True, slots=True)
class Registers:
    """The way to national registers. Ask at the desk; the client behind it is to be closed."""

    desk: RegisterDesk
    client: XRoadClient


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that one running server consists of, but for HTTP itself."""

    clock: Clock
    registry: Registry
    gate: Gate
    sequencer: Sequencer
    reader: LogReader
    hub: Hub
    feed: Feed
    watch: HeadWatch
    lockout: Lockout
    passwords: PasswordCheck
    maintenance: Maintenance
    retention: Retention | None
    """What deletes old business days; None keeps all."""
    stepping: Stepping
    hand_over: HandOver
    upstream_kit: KitUpstream | None
    herald: Herald | None
    intake: Intake
    changes: Hub
    """Tells office servers that something at the centre has changed for them."""
    line: Line | None
    """To the centre, for an office's server that is under one."""
    registers: Registers | None
    """None: ``server.toml`` names no security server, and every document is brought."""
    payments: PaymentParts
    requests: RequestParts
    custody: CustodyParts
    documents: DocumentParts
    device_reports: DeviceReports
