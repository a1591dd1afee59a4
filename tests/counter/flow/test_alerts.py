# SPDX-License-Identifier: GPL-3.0-or-later
"""What kiosks need, as a clerk sees it, and saying that one goes there."""

from __future__ import annotations

import pytest

from common.domain.alerts import Alert, stands
from common.domain.commands import EndAlert
from common.domain.events import AlertEnded, AlertRaised
from common.domain.identifiers import DeviceId
from common.domain.refusals import Refusal, RefusalReason
from common.sync.answers import Unreachable
from counter.flow.actions import Action, Panel
from counter.flow.alerts import calls_for_help, of_devices
from counter.flow.notices import Trouble
from tests.counter.flow.rig import Rig

FIRST = DeviceId("kiosk-1")


@pytest.fixture
def rig() -> Rig:
    return Rig()


def raised(rig: Rig, alert: Alert, device: DeviceId = FIRST) -> None:
    rig.station.inner.happen(AlertRaised(device, alert))


def seen(rig: Rig) -> list[tuple[int, Alert, int]]:
    """Kiosk, alert and age in minutes of each row."""
    return [(row.kiosk, row.alert, row.minutes) for row in rig.desk.screen().shared.alerts]


def test_what_kiosks_need_is_seen_by_whoever_is_signed_in_until_it_is_over(rig: Rig) -> None:
    raised(rig, Alert.PAPER_OUT)
    assert seen(rig) == []
    rig.open()
    rig.station.pass_minutes(3)
    raised(rig, Alert.SCANNER_DOWN)
    assert seen(rig) == [(1, Alert.PAPER_OUT, 3), (1, Alert.SCANNER_DOWN, 0)]
    rig.station.inner.happen(AlertEnded(FIRST, Alert.PAPER_OUT))
    assert seen(rig) == [(1, Alert.SCANNER_DOWN, 0)]


def test_a_device_that_the_office_does_not_know_is_no_kiosk(rig: Rig) -> None:
    rig.open()
    raised(rig, Alert.PAPER_OUT, DeviceId("gone"))
    assert seen(rig) == []


def test_i_am_going_ends_the_call_and_leaves_the_work_as_it_is(rig: Rig) -> None:
    rig.open()
    rig.serve()
    rig.press(Action.PARK)
    raised(rig, Alert.HELP_CALLED)
    before = rig.page
    rig.press(Action.GO_TO_HELP)
    assert rig.station.ordered[-1] == EndAlert(FIRST, Alert.HELP_CALLED)
    assert seen(rig) == []
    assert (rig.page.panel, rig.page.current is None) == (Panel.PARK, False)
    assert rig.page.offers == before.offers
    assert rig.notice() is None


def test_the_key_does_nothing_where_nobody_asks(rig: Rig) -> None:
    rig.press(Action.GO_TO_HELP)
    rig.open()
    raised(rig, Alert.PAPER_OUT)
    sent = len(rig.station.ordered)
    rig.press(Action.GO_TO_HELP)
    assert len(rig.station.ordered) == sent


def test_whoever_is_second_to_go_is_told(rig: Rig) -> None:
    rig.open()
    raised(rig, Alert.HELP_CALLED)
    rig.station.next_answer = Refusal(RefusalReason.ALERT_OVER)
    rig.press(Action.GO_TO_HELP)
    assert rig.notice() == Refusal(RefusalReason.ALERT_OVER)


def test_without_the_server_the_answer_is_kept_and_told_later(rig: Rig) -> None:
    rig.open()
    raised(rig, Alert.HELP_CALLED)
    rig.station.next_answer = Unreachable()
    rig.press(Action.GO_TO_HELP)
    assert rig.notice() is Trouble.NO_ANSWER
    rig.press(Action.GO_TO_HELP)
    assert rig.station.acted[-1] == EndAlert(FIRST, Alert.HELP_CALLED)
    assert not stands(rig.station.view.state.alerts, FIRST, Alert.HELP_CALLED)


def test_a_call_for_help_is_told_apart_from_what_a_device_needs(rig: Rig) -> None:
    rig.open()
    raised(rig, Alert.PAPER_OUT)
    raised(rig, Alert.HELP_CALLED)
    rows = rig.desk.screen().shared.alerts
    assert [row.alert for row in of_devices(rows)] == [Alert.PAPER_OUT]
    assert [row.alert for row in calls_for_help(rows)] == [Alert.HELP_CALLED]
