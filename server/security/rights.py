# SPDX-License-Identifier: GPL-3.0-or-later
"""What each kind of device may send."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from common.domain.alerts import Alert
from common.domain.commands import (
    CancelTicket,
    CloseDay,
    Command,
    EndAlert,
    IssueTicket,
    MarkSeen,
    RaiseAlert,
    ReturnTicket,
    Role,
)
from common.domain.events import (
    AlertBody,
    AlertEnded,
    AlertRaised,
    DayClosed,
    DayOpened,
    Event,
    SupersededSeen,
    TicketCancelled,
    TicketForwarded,
    TicketIssued,
    TicketReleased,
    TicketReturned,
)
from common.domain.identifiers import CounterId
from common.domain.numbering import number_of
from common.domain.office import DeviceKind, DeviceSetup, Office

NOT_PERMITTED = "not_permitted"


@dataclass(frozen=True, slots=True)
class Unfit:
    """Why an event is not taken in at all; a code for programs."""

    reason: str


@dataclass(frozen=True, slots=True)
class Forbidden:
    """Why a command is not even decided."""

    code: str
    message: str


def may_command(device: DeviceSetup, command: Command, role: Role | None) -> Forbidden | None:
    """Why ``device``, with somebody of ``role`` signed in, may not give this command."""
    match device.kind:
        case DeviceKind.DISPLAY:
            return Forbidden(NOT_PERMITTED, "A display gives no commands.")
        case DeviceKind.KIOSK:
            if isinstance(command, IssueTicket | RaiseAlert | EndAlert):
                return None
            return Forbidden(NOT_PERMITTED, "A kiosk only issues tickets and tells of itself.")
        case DeviceKind.COUNTER if isinstance(command, RaiseAlert):
            return Forbidden(NOT_PERMITTED, "Only a kiosk tells of itself.")
        case DeviceKind.COUNTER:
            counter = _counter_of(command)
            if counter in {None, device.counter} or role is Role.SUPERVISOR:
                return None
            return Forbidden(
                "other_counter",
                f"counter: this device stands at {device.counter}, not at {counter}."
                " Only a supervisor may act for another counter.",
            )
        case _ as unreachable:
            assert_never(unreachable)


def may_send(office: Office, device: DeviceSetup, event: Event) -> Unfit | None:
    """Why the log takes no such event from ``device``."""
    body = event.body
    if isinstance(body, TicketIssued):
        return _may_issue(office, device, body)
    if isinstance(body, AlertRaised | AlertEnded):
        return _may_tell(device, body)
    if device.kind is not DeviceKind.COUNTER or isinstance(body, DayOpened | DayClosed):
        return Unfit(NOT_PERMITTED)
    if isinstance(
        body,
        TicketForwarded | TicketReleased | TicketReturned | TicketCancelled | SupersededSeen,
    ):
        return None
    return None if body.counter == device.counter else Unfit("other_counter")


def _may_tell(device: DeviceSetup, body: AlertBody) -> Unfit | None:
    """A kiosk tells of itself; a clerk at a counter answers calls for help."""
    match device.kind:
        case DeviceKind.KIOSK:
            return None if body.device == device.id else Unfit("other_device")
        case DeviceKind.COUNTER if isinstance(body, AlertEnded):
            return None if body.alert is Alert.HELP_CALLED else Unfit(NOT_PERMITTED)
        case _:
            return Unfit(NOT_PERMITTED)


def _may_issue(office: Office, device: DeviceSetup, body: TicketIssued) -> Unfit | None:
    """Numbers cannot collide because each issuer keeps to its own series: hold it to that.

    A letter that is nobody's passes: the device's own letter was changed while it was away.
    """
    if device.series is None:
        return Unfit(NOT_PERMITTED)
    series = number_of(body.ticket).series
    others = {other.series for other in office.devices if other.id != device.id}
    return Unfit("other_series") if series in {*others, office.server_series} else None


def _counter_of(command: Command) -> CounterId | None:
    match command:
        case (
            IssueTicket()
            | ReturnTicket()
            | CancelTicket()
            | CloseDay()
            | RaiseAlert()
            | EndAlert()
            | MarkSeen()
        ):
            return None
        case _:
            return command.counter
