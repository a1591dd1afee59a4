# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a server together: the only place that knows which parts are the real ones."""

from __future__ import annotations

from pathlib import Path

from common.domain.identifiers import SERVER
from common.domain.ports import Clock, Ids
from server.maintenance import Maintenance
from server.promotion.hand_over import HandOver
from server.promotion.herald import Herald
from server.promotion.promotion_file import authorities_in, read_promotion
from server.promotion.stepping import Stepping
from server.reading import LogReader
from server.security.gate import Gate
from server.security.lockout import Lockout
from server.security.passwords import PasswordCheck
from server.security.registry import Registry, read_known
from server.sequencer.sequencer import Sequencer
from server.sequencer.writer import Writer
from server.services import Services
from server.steady_clock import SteadyClock
from server.storage import log
from server.storage.opening import database_of
from server.storage.schema import upgrade
from server.stream.feed import Feed
from server.stream.heads import HeadWatch
from server.stream.hub import Hub


def compose(data: Path, machine_clock: Clock, ids: Ids, url: str | None = None) -> Services:
    """The parts of the server whose data folder is ``data``; devices reach it at ``url``.

    Raises UnreadableLogError, DatabaseAddressError, or DBAPIError if the database cannot be opened.
    """
    database = database_of(data)
    engine = database.open_for_writing()
    upgrade(engine)
    with engine.begin() as connection:
        registry = Registry(read_known(connection))
        clock = SteadyClock(machine_clock, log.last_instant(connection, SERVER))
    writer = Writer(engine, clock, ids)
    writer.load()
    hub = Hub()
    sequencer = Sequencer(writer, hub.publish)
    reader = LogReader(database.open_for_reading())
    maintenance = Maintenance(clock, registry, sequencer, reader, hub, engine)
    stepping = Stepping(registry, sequencer, maintenance)
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
        stepping=stepping,
        hand_over=HandOver(registry, sequencer, reader, authorities),
        herald=None
        if promotion is None or url is None
        else Herald(promotion, url, registry, stepping, clock, authorities),
    )
