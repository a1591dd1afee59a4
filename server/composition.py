# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a server together: the only place that knows which parts are the real ones."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from threading import Event as Flag

from common.domain.identifiers import SERVER
from common.domain.ports import Clock, Ids
from common.storage.system import SystemChance
from server.configuration import read_configuration, read_token
from server.custody.composing import custody_parts
from server.custody.line import RequestLine
from server.custody.orders import Orders
from server.device_reports import DeviceReports
from server.documents.by_itself import ServersIssuer
from server.documents.composing import document_parts
from server.maintenance import Maintenance
from server.payments.composing import payment_parts
from server.promotion.hand_over import HandOver
from server.promotion.herald import Herald
from server.promotion.promotion_file import authorities_in, read_promotion
from server.promotion.stepping import Stepping
from server.promotion.upstream_kit import upstream_of
from server.reading import LogReader
from server.registers.client import XRoadClient
from server.registers.desk import RegisterDesk
from server.requests.carrying_out import RequestsHere
from server.requests.composing import request_parts
from server.requests.paying import MoneyListener
from server.retention import Retention, nobody_needs
from server.security.gate import Gate
from server.security.lockout import Lockout
from server.security.passwords import PasswordCheck
from server.security.registry import Registry, read_known
from server.sequencer.sequencer import Sequencer
from server.sequencer.writer import Appended, Writer
from server.services import Registers, Services
from server.steady_clock import SteadyClock
from server.storage import log
from server.storage.opening import Database, database_of
from server.storage.schema import upgrade
from server.stream.feed import Feed
from server.stream.heads import HeadWatch
from server.stream.hub import Hub
from server.upstream.intake import Intake, taking_together
from server.upstream.line import Line


def compose(data: Path, machine_clock: Clock, ids: Ids, url: str | None = None) -> Services:
    """The parts of the server whose data folder is ``data``; devices reach it at ``url``.

    Raises UnreadableLogError, DatabaseAddressError, InstallationError for a faulty server.toml, or
    DBAPIError if the database cannot be opened.
    """
    database = database_of(data)
    engine = database.open_for_writing()
    upgrade(engine)
    with engine.begin() as connection:
        registry = Registry(read_known(connection))
        clock = SteadyClock(machine_clock, log.last_instant(connection, SERVER))
    writer = Writer(engine, clock, ids)
    writer.load()
    hub, changes, news = Hub(), Hub(), Flag()
    sequencer = Sequencer(writer, partial(_publish, hub, news))
    line = _line(data, database, sequencer, clock, news)
    reader = LogReader(database.open_for_reading())
    maintenance = Maintenance(clock, registry, sequencer, reader, hub, changes, engine)
    stepping = Stepping(registry, sequencer, maintenance)
    registers = _registers(data, sequencer, clock, ids)
    here = RequestsHere(clock, ids, centre=line is None)
    request_line = _request_line(data, database, sequencer, here)
    orders = Orders(sequencer, reader, clock, ids)
    documents = document_parts(here, sequencer, reader, read_configuration(data).document_address)
    requests = request_parts(
        here,
        sequencer,
        reader,
        engine,
        None if registers is None else registers.desk,
        ServersIssuer(documents.desk),
        orders if request_line is None else request_line.asking,
    )
    authorities = authorities_in(data)
    promotion = read_promotion(data)
    return Services(
        clock=clock,
        registry=registry,
        gate=Gate(registry, clock),
        sequencer=sequencer,
        reader=reader,
        hub=hub,
        feed=Feed(hub, sequencer, reader, clock),
        watch=HeadWatch(sequencer, reader),
        lockout=Lockout(clock),
        passwords=PasswordCheck(),
        maintenance=maintenance,
        retention=_retention(data, clock, registry, sequencer, line),
        stepping=stepping,
        hand_over=HandOver(registry, sequencer, reader, authorities),
        upstream_kit=upstream_of(data),
        herald=None
        if promotion is None or url is None
        else Herald(promotion, url, registry, stepping, clock, authorities),
        intake=Intake(taking_together(sequencer, clock)),
        changes=changes,
        line=line,
        requests=requests,
        custody=custody_parts(requests.desk, reader, request_line),
        payments=payment_parts(data, sequencer, clock, [MoneyListener(here).hear]),
        registers=registers,
        documents=documents,
        device_reports=DeviceReports(data, clock),
    )


def _publish(hub: Hub, news: Flag, appended: Sequence[Appended]) -> None:
    hub.publish(appended)
    if appended:
        news.set()


def _retention(
    data: Path, clock: Clock, registry: Registry, sequencer: Sequencer, line: Line | None
) -> Retention | None:
    days = read_configuration(data).retention_days
    if days is None:
        return None
    needed = nobody_needs if line is None else line.needs
    return Retention(clock, registry, sequencer, days, needed)


def _registers(data: Path, sequencer: Sequencer, clock: Clock, ids: Ids) -> Registers | None:
    settings = read_configuration(data).registers
    if settings is None:
        return None
    client = XRoadClient(settings, clock)
    return Registers(RegisterDesk(client, sequencer, clock, ids), client)


def _line(
    data: Path, database: Database, sequencer: Sequencer, clock: Clock, news: Flag
) -> Line | None:
    upstream = read_configuration(data).upstream
    if upstream is None:
        return None
    reading = database.open_for_reading()
    return Line(upstream, read_token(data), reading, sequencer, clock, SystemChance(), news)


def _request_line(
    data: Path, database: Database, sequencer: Sequencer, here: RequestsHere
) -> RequestLine | None:
    upstream = read_configuration(data).upstream
    if upstream is None:
        return None
    engines = database.open_for_reading(), database.open_for_reading()
    return RequestLine(upstream, read_token(data), engines, sequencer, here, SystemChance())
