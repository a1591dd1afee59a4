# SPDX-License-Identifier: GPL-3.0-or-later
"""Putting a server under a centre, and what the centre needs to let it in."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from pathlib import Path
from typing import TypeVar

import msgspec
from sqlalchemy import Connection

from common.domain.epochs import restored_epoch
from common.domain.identifiers import DeviceId, OfficeId
from common.domain.office import Office
from common.domain.opening import business_day
from common.domain.ports import Clock
from common.sync.retry import Failure, Final, Retryable
from common.sync.sockets import Sockets
from common.wire.events import LogEntry, Position
from common.wire.messages import LogPage
from common.wire.upstream import Downstream
from server.configuration import (
    TokensFrom,
    UpstreamSettings,
    read_configuration,
    write_upstream,
)
from server.installation import InstallationError, chosen_office, created, existing
from server.security.tokens import digest, new_token
from server.storage import copying, devices, idling, offices, peers
from server.storage.offices import Sequenced, set_sequenced
from server.storage.opening import database_of
from server.upstream.conversation import Conversation
from server.upstream.handing_down import take_over

T = TypeVar("T")


def add_office_server(data: Path, office: OfficeId | None) -> tuple[OfficeId, str]:
    """At the centre: let an office's own server in, by the token that is returned with its id.

    From now on that server puts the office's events in order, and this one keeps a copy. Days on
    which nothing happened here are forgotten, since that server has its own account of them.
    """
    token = new_token()
    with existing(data) as connection:
        found = chosen_office(connection, office).id
        peers.put_office_server(connection, found, digest(token))
        idling.forget_idle_days(connection, found)
        set_sequenced(connection, found, Sequenced.OFFICE)
    return found, token


def remove_office_server(data: Path, office: OfficeId | None) -> None:
    """At the centre: let an office's server in no more. Its office stays that server's."""
    with existing(data) as connection:
        found = chosen_office(connection, office).id
        if not peers.remove_office_server(connection, found):
            message = f"{found} has no server of its own"
            raise InstallationError(message)
        set_sequenced(connection, found, Sequenced.OFFICE)


def add_operator(data: Path, name: str) -> str:
    """Let somebody see how far behind each office is, by the token that is returned."""
    token = new_token()
    with existing(data) as connection:
        peers.put_operator(connection, name, digest(token))
    return token


def remove_operator(data: Path, name: str) -> None:
    """Let an operator in no more."""
    with existing(data) as connection:
        if not peers.remove_operator(connection, name):
            message = f"there is no operator {name}"
            raise InstallationError(message)


def join(data: Path, url: str, office: OfficeId | None, token: str, clock: Clock) -> OfficeId:
    """In the office: put the server in ``data`` under the centre at ``url``; which office it is.

    A folder without a server becomes one, with what the centre knows of the office, and goes on
    from there in an epoch of its own; for that the centre must answer, and no server may have
    worked for the office on this business day. A server that is there already keeps its log and
    its devices' tokens, and the centre need not be asked.
    """
    database = database_of(data)
    if database.is_there():
        with existing(data) as connection:
            found = chosen_office(connection, office).id
        before = read_configuration(data).upstream or UpstreamSettings(
            url, found, TokensFrom.OFFICE
        )
        write_upstream(data, msgspec.structs.replace(before, url=url, office=found), token)
        return found
    if office is None:
        message = "name the office, as it is called at the centre: --office-id ID"
        raise InstallationError(message)
    upstream = UpstreamSettings(url, office, TokensFrom.CENTRE)
    centre = Conversation(upstream, token, Sockets(clock))
    try:
        received = _fetch(upstream, centre, "/downstream", Downstream)
        entries = _fetch_day(upstream, centre)
    finally:
        centre.close()
    _require_past(received.office, entries, clock)
    with created(data) as connection:
        take_over(connection, received, upstream.devices, clock.now())
        _continue(connection, office, entries, clock)
    write_upstream(data, upstream, token)
    return office


def _require_past(office: Office, entries: Sequence[LogEntry], clock: Clock) -> None:
    """What the centre has not been sent of a day is lost with the server before this one, and it
    may have given out numbers: nobody else may give out numbers of that day.
    """
    today = business_day(office, clock.now())
    if entries and business_day(office, entries[-1].event.at) >= today:
        message = (
            f"{office.id} had another server on this business day; promote a device of the"
            " office, which keeps all that is known there, or do this after the day has ended"
        )
        raise InstallationError(message)


def _continue(
    connection: Connection, office: OfficeId, entries: Sequence[LogEntry], clock: Clock
) -> None:
    """Go on from the centre's copy of the business day, if it has one."""
    if not entries:
        return
    head = entries[-1].position
    copying.copy_in(connection, {office: entries}, clock.now())
    copying.end_at(connection, {office: head})
    offices.begin_epoch(connection, office, restored_epoch(head.epoch, clock.now()))
    heard: dict[DeviceId, int] = {}
    for each in entries:
        seq = each.event.device_seq
        heard[each.event.device] = max(seq, heard.get(each.event.device, 0))
    devices.hear(connection, office, heard)


def _fetch_day(upstream: UpstreamSettings, centre: Conversation) -> list[LogEntry]:
    entries: list[LogEntry] = []
    after = Position()
    while True:
        page = _fetch(upstream, centre, f"/replica/entries?after={after}", LogPage)
        entries += page.entries
        if not page.entries or page.entries[-1].position >= page.head:
            return entries
        after = page.entries[-1].position


def _fetch(upstream: UpstreamSettings, centre: Conversation, path: str, kind: type[T]) -> T:
    answer = centre.get(path)
    failure = answer if isinstance(answer, Retryable) else answer.failure
    if isinstance(answer, Retryable) or failure is not None:
        raise InstallationError(_why(upstream, failure))
    received = answer.read(kind)
    if isinstance(received, Retryable):
        message = f"{upstream.url} answered something that this version cannot read"
        raise InstallationError(message)
    return received


def _why(upstream: UpstreamSettings, failure: Failure | None) -> str:
    match failure:
        case Final(HTTPStatus.UNAUTHORIZED):
            return f"{upstream.url} does not know this token; make one there by: office-server add"
        case Final(HTTPStatus.FORBIDDEN):
            return f"this token is not for the office {upstream.office}"
        case Final(status, code):
            return f"{upstream.url} answered {status} {code}"
        case Retryable(cause):
            return f"{upstream.url} cannot be reached ({cause}); the first set-up comes from there"
        case _:
            return f"{upstream.url} did not answer"
