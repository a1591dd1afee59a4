# SPDX-License-Identifier: GPL-3.0-or-later
"""Telling the staff that a device needs them, and that it does not any more."""

from __future__ import annotations

from common.domain.alerts import Alert, stands
from common.domain.commands import EndAlert, Origin, RaiseAlert
from common.domain.decide.decision import Decision, refuse, signed_in
from common.domain.events import AlertEnded, AlertRaised
from common.domain.refusals import Refusal, RefusalReason
from common.domain.state import OfficeState


def raise_alert(state: OfficeState, command: RaiseAlert, origin: Origin) -> Decision:
    """Tell the staff, once."""
    if stands(state.alerts, origin.device, command.alert):
        return refuse(RefusalReason.ALERT_STANDS)
    return (AlertRaised(origin.device, command.alert),)


def end_alert(state: OfficeState, command: EndAlert, origin: Origin) -> Decision:
    """Tell that it is over: the device itself of anything, a clerk of a call for help."""
    if command.device != origin.device:
        if command.alert is not Alert.HELP_CALLED:
            return refuse(RefusalReason.ALERT_OF_ANOTHER)
        clerk = signed_in(origin)
        if isinstance(clerk, Refusal):
            return clerk
    if not stands(state.alerts, command.device, command.alert):
        return refuse(RefusalReason.ALERT_OVER)
    return (AlertEnded(command.device, command.alert),)
