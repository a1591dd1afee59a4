# SPDX-License-Identifier: GPL-3.0-or-later
"""How the devices are, as a supervisor sees it: by the server, and without it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from common.domain.alerts import Alert
from common.domain.commands import Role
from common.domain.events import AlertEnded, AlertRaised
from common.domain.identifiers import DeviceId
from common.domain.office import DeviceKind
from common.domain.refusals import Refusal, RefusalReason
from common.wire.device_reports import DeviceReport, PartReport, ServerStanding
from counter.flow.actions import Action, Panel
from counter.flow.choices import Also
from counter.flow.device_findings import (
    CannotStore,
    ClockOff,
    DiskLow,
    Hangs,
    Matter,
    Need,
    OtherVersion,
    PartBad,
    Piled,
    Told,
    Warned,
    findings_of,
)
from counter.flow.device_rows import DeviceRow, server_row
from counter.flow.device_watch import STALE_SECONDS, DevicesPage, Source
from tests.counter.devices import (
    COUNTER,
    KIOSK,
    NO_PAPER,
    VERSION,
    WELL,
    all_at_once,
    fell_silent,
    overheard,
    reported,
    standing_of,
)
from tests.counter.flow.rig import Rig
from tests.counter.station import DEVICE
from tests.fakes import START


@pytest.fixture
def rig() -> Rig:
    made = Rig()
    made.station.role = Role.SUPERVISOR
    made.open()
    return made


def page(rig: Rig) -> DevicesPage:
    """What the supervisor sees."""
    if rig.page.panel is not Panel.DEVICES:
        rig.press(Action.DEVICES)
    found = rig.page.devices
    assert found is not None
    return found


def row(rig: Rig, device: DeviceId | None) -> DeviceRow:
    """One device's row; None: the server's."""
    (found,) = [each for each in page(rig).rows if each.device == device]
    return found


def needs(rig: Rig) -> dict[str, Need]:
    """How much each device needs somebody."""
    return {str(each.device): each.need for each in page(rig).rows}


# Who sees it.


def test_only_a_supervisor_is_offered_and_shown_the_list(rig: Rig) -> None:
    rig.press(Action.MORE)
    assert Also(Action.DEVICES) in rig.page.choices
    clerk = Rig()
    clerk.open()
    clerk.press(Action.MORE)
    assert Also(Action.DEVICES) not in clerk.page.choices
    clerk.press(Action.DEVICES)
    assert clerk.notice() == Refusal(RefusalReason.SUPERVISORS_ONLY)
    assert clerk.page.devices is None
    assert clerk.station.looked == 0


def test_it_is_looked_at_again_and_again_while_it_is_open_and_never_else(rig: Rig) -> None:
    reported(rig.station)
    rig.desk.tick()
    assert rig.station.looked == 0
    page(rig)
    for _ in range(12):
        rig.station.clock.advance(0.5)
        rig.desk.tick()
    assert rig.station.looked == 7
    rig.press(Action.DEVICES)
    assert rig.page.devices is None
    rig.station.clock.advance(5)
    rig.desk.tick()
    assert rig.station.looked == 7
    assert page(rig).source is Source.SERVER
    assert rig.station.looked == 8


# By the server.


def test_where_all_is_well_every_device_and_the_server_say_so(rig: Rig) -> None:
    reported(rig.station)
    assert page(rig).source is Source.SERVER
    assert set(needs(rig).values()) == {Need.NONE}
    office = rig.station.view.office
    assert office is not None
    assert {each.device for each in page(rig).rows} == {None, *(d.id for d in office.devices)}
    second = row(rig, DeviceId("display-b"))
    assert (second.kind, second.number, second.counter) == (DeviceKind.DISPLAY, 2, None)
    assert row(rig, COUNTER).counter == "1"


def test_a_kiosk_without_paper_stands_on_top_with_since_when(rig: Rig) -> None:
    reported(rig.station, kiosk_1=DeviceReport(VERSION, parts={"printer": NO_PAPER}))
    top = page(rig).rows[0]
    assert (top.device, top.need) == (KIOSK, Need.NOW)
    assert top.since == rig.station.now() - timedelta(minutes=6, seconds=0.5)
    assert [each.matter for each in top.findings] == [PartBad("printer", "paper_out")]


def test_the_logs_alert_is_seen_at_once_before_any_report(rig: Rig) -> None:
    reported(rig.station)
    page(rig)
    rig.station.inner.happen(AlertRaised(KIOSK, Alert.PAPER_OUT))
    top = page(rig).rows[0]
    assert (top.device, top.need, top.since) == (KIOSK, Need.NOW, rig.station.now())
    assert [each.matter for each in top.findings] == [Told(Alert.PAPER_OUT)]


def test_a_device_that_fell_silent_says_since_when(rig: Rig) -> None:
    reported(rig.station)
    fell_silent(rig.station, KIOSK, 17)
    silent = page(rig).rows[0]
    assert (silent.device, silent.need) == (KIOSK, Need.SILENT)
    assert silent.since == rig.station.now() - timedelta(minutes=17, seconds=0.5)


def test_an_older_device_that_follows_the_log_is_no_silent_one(rig: Rig) -> None:
    reported(rig.station, kiosk_1=None)
    assert row(rig, KIOSK).need is Need.UNTOLD
    rig.station.inner.happen(AlertRaised(KIOSK, Alert.PAPER_LOW))
    assert row(rig, KIOSK).need is Need.SOON
    gone = rig.station.now()
    standing_of(rig.station, KIOSK, follows=False, followed_until=gone)
    rig.press(Action.DEVICES)
    assert (row(rig, KIOSK).need, row(rig, KIOSK).since) == (Need.SILENT, gone)


def test_everything_at_once_is_in_the_order_of_need(rig: Rig) -> None:
    all_at_once(rig.station)
    order = [each.need for each in page(rig).rows]
    assert order == sorted(order, reverse=True)
    assert order[0] is Need.NOW
    assert needs(rig)["counter-4"] is Need.SILENT
    assert needs(rig)["counter-3"] is Need.UNTOLD


def test_a_server_that_cannot_store_or_has_no_room_needs_somebody_too() -> None:
    server = ServerStanding("1", START, stores=False, disk_free_mb=900)
    found = server_row(server)
    assert [each.matter for each in found.findings] == [CannotStore(), DiskLow(900)]
    assert (found.need, found.kind) == (Need.NOW, None)


# What is found in a report.


@pytest.mark.parametrize(
    ("report", "found", "need"),
    [
        (WELL, [], None),
        (DeviceReport(disk_free_mb=999), [DiskLow(999)], Need.SOON),
        (DeviceReport(disk_free_mb=199), [DiskLow(199)], Need.NOW),
        (DeviceReport(clock_ahead_s=59.0), [], None),
        (DeviceReport(clock_ahead_s=-61.0), [ClockOff(-61.0)], Need.SOON),
        (DeviceReport("1.3.9"), [OtherVersion("1.3.9", VERSION)], Need.SOON),
        (DeviceReport(queues={"outbox": 49}), [], None),
        (DeviceReport(queues={"outbox": 50}), [Piled("outbox", 50)], Need.SOON),
        (DeviceReport(warnings=("store_trouble",)), [Warned("store_trouble")], Need.NOW),
        (DeviceReport(warnings=("of_tomorrow",)), [Warned("of_tomorrow")], Need.SOON),
        (DeviceReport(silent_s=60.0), [], None),
        (DeviceReport(silent_s=61.0), [Hangs()], Need.NOW),
        (DeviceReport(parts={"printer": PartReport()}), [], None),
        (
            DeviceReport(parts={"printer": PartReport("soon", "paper_near_end")}),
            [PartBad("printer", "paper_near_end")],
            Need.SOON,
        ),
        (DeviceReport(parts={"fan": PartReport("loud")}), [PartBad("fan", "")], Need.SOON),
    ],
)
def test_what_a_report_says_is_judged(
    report: DeviceReport, found: list[Matter], need: Need | None
) -> None:
    findings = findings_of(report, {}, {}, VERSION)
    assert [each.matter for each in findings] == found
    assert {each.need for each in findings} == ({need} if need else set())


def test_without_the_servers_version_none_is_another() -> None:
    assert findings_of(DeviceReport("0.9"), {}, {}, "") == ()


def test_one_fact_is_told_once(rig: Rig) -> None:
    rig.station.inner.happen(
        AlertRaised(KIOSK, Alert.PAPER_OUT),
        AlertRaised(KIOSK, Alert.CLOCK_WRONG),
        AlertRaised(KIOSK, Alert.TICKET_UNCLEAR),
    )
    clock = ("clock_behind",)
    reported(rig.station, kiosk_1=DeviceReport(parts={"printer": NO_PAPER}, warnings=clock))
    matters = {each.matter for each in row(rig, KIOSK).findings}
    assert matters == {
        PartBad("printer", "paper_out"),
        Told(Alert.CLOCK_WRONG),
        Told(Alert.TICKET_UNCLEAR),
    }
    rig.station.inner.happen(AlertEnded(KIOSK, Alert.CLOCK_WRONG))
    assert Warned("clock_behind") in {each.matter for each in row(rig, KIOSK).findings}


# Without the server.


def test_while_the_server_is_asked_nothing_is_made_up(rig: Rig) -> None:
    assert page(rig) == DevicesPage(Source.NOBODY_YET, ())


def test_a_server_that_answers_no_more_gives_way_to_the_local_network(rig: Rig) -> None:
    reported(rig.station)
    page(rig)
    rig.station.standings = None
    for _ in range(int(STALE_SECONDS)):
        rig.station.clock.advance(1)
        rig.desk.tick()
    assert page(rig).source is Source.LOCAL_NETWORK


def test_without_the_server_devices_are_as_they_tell_it_themselves(rig: Rig) -> None:
    rig.station.lose_server()
    overheard(rig.station, KIOSK, DeviceReport(parts={"printer": NO_PAPER}))
    overheard(rig.station, COUNTER, DeviceReport())
    assert page(rig).source is Source.LOCAL_NETWORK
    assert row(rig, KIOSK).need is Need.NOW
    assert row(rig, COUNTER).need is Need.NONE
    assert needs(rig)["display-a"] is Need.SILENT
    assert str(DEVICE) not in needs(rig)
    heard = rig.station.now()
    rig.station.clock.advance(26)
    assert (row(rig, KIOSK).need, row(rig, KIOSK).since) == (
        Need.SILENT,
        heard - timedelta(seconds=0.5),
    )


# Alerts, for every clerk.


def alerts(rig: Rig) -> set[Alert]:
    """What is told under the queue."""
    return {each.alert for each in rig.page.shared.alerts}


def test_an_alert_on_the_local_network_is_told_before_the_log_has_it(rig: Rig) -> None:
    rig.station.lose_server()
    out = DeviceReport(alerts={"paper_out": rig.station.now(), "of_tomorrow": rig.station.now()})
    overheard(rig.station, KIOSK, out)
    assert alerts(rig) == {Alert.PAPER_OUT}
    rig.station.clock.advance(16)
    assert alerts(rig) == set()


def test_the_end_of_an_alert_is_heard_there_too(rig: Rig) -> None:
    rig.station.inner.happen(
        AlertRaised(KIOSK, Alert.PAPER_OUT), AlertRaised(KIOSK, Alert.HELP_CALLED)
    )
    rig.station.lose_server()
    rig.station.clock.advance(30)
    assert alerts(rig) == {Alert.PAPER_OUT, Alert.HELP_CALLED}
    overheard(rig.station, KIOSK, DeviceReport())
    assert alerts(rig) == {Alert.HELP_CALLED}


def test_what_was_heard_before_the_log_says_otherwise_does_not_count(rig: Rig) -> None:
    out = DeviceReport(alerts={"paper_low": rig.station.now()})
    overheard(rig.station, KIOSK, out)
    rig.station.clock.advance(1)
    rig.station.inner.happen(
        AlertRaised(KIOSK, Alert.PAPER_OUT),
        AlertRaised(KIOSK, Alert.PAPER_LOW),
        AlertEnded(KIOSK, Alert.PAPER_LOW),
    )
    assert alerts(rig) == {Alert.PAPER_OUT}


def test_an_answer_without_standings_changes_nothing(rig: Rig) -> None:
    reported(rig.station)
    shown = page(rig)
    rig.station.standings = None
    rig.station.clock.advance(2)
    rig.desk.tick()
    assert page(rig) == shown
