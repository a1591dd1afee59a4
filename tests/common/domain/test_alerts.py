# SPDX-License-Identifier: GPL-3.0-or-later
"""Devices that need the staff: told once, ended by themselves or by whoever goes there."""

from datetime import timedelta
from functools import reduce

import pytest

from common.domain.admit import Accepted
from common.domain.alerts import Alert, AlertState, alert_of, carried, standing, stands
from common.domain.commands import EndAlert, RaiseAlert
from common.domain.decide.day import day_begun
from common.domain.events import AlertBody, AlertEnded, AlertRaised, DayOpened
from common.domain.evolve import evolve
from common.domain.refusals import RefusalReason, Superseded, SupersededReason
from common.domain.state import OfficeState
from tests.common.domain.kit import KIOSK, NOBODY, OFFICE, RIMA, SECOND_KIOSK, Hall, minutes
from tests.fakes import START

HELP, NO_PAPER = Alert.HELP_CALLED, Alert.PAPER_OUT
HERE, THERE = KIOSK.device, SECOND_KIOSK.device
ACCEPTED = Accepted()


def late(hall: Hall, body: AlertBody, minutes_ago: float = 0) -> Accepted | Superseded:
    """Return what becomes of the kiosk's late news."""
    return hall.hear(hall.event(body, KIOSK, hall.clock.now() - minutes(minutes_ago)))


def test_an_alert_stands_from_when_it_was_raised_until_its_device_ends_it() -> None:
    hall = Hall()
    assert hall.do(RaiseAlert(NO_PAPER), KIOSK) == (AlertRaised(HERE, NO_PAPER),)
    hall.wait(5)
    assert standing(hall.state.alerts, HERE) == {NO_PAPER: AlertState(True, START, HERE)}
    assert not stands(hall.state.alerts, THERE, NO_PAPER)
    assert hall.do(EndAlert(HERE, NO_PAPER), KIOSK) == (AlertEnded(HERE, NO_PAPER),)
    assert standing(hall.state.alerts, HERE) == {}
    ended = alert_of(hall.state.alerts, HERE, NO_PAPER)
    assert ended == AlertState(False, START + minutes(5), HERE)


def test_what_stands_is_not_raised_again_and_what_does_not_is_not_ended() -> None:
    hall = Hall()
    assert hall.why_not(EndAlert(HERE, HELP), KIOSK) is RefusalReason.ALERT_OVER
    hall.do(RaiseAlert(HELP), KIOSK)
    assert hall.why_not(RaiseAlert(HELP), KIOSK) is RefusalReason.ALERT_STANDS
    hall.do(EndAlert(HERE, HELP), KIOSK)
    assert hall.why_not(EndAlert(HERE, HELP), KIOSK) is RefusalReason.ALERT_OVER
    hall.do(RaiseAlert(HELP), KIOSK)


def test_a_clerk_answers_a_call_for_help_and_nobody_else_does() -> None:
    hall = Hall()
    hall.do(RaiseAlert(HELP), KIOSK)
    assert hall.why_not(EndAlert(HERE, HELP), NOBODY) is RefusalReason.SIGN_IN_FIRST
    assert hall.do(EndAlert(HERE, HELP), RIMA) == (AlertEnded(HERE, HELP),)
    told = alert_of(hall.state.alerts, HERE, HELP)
    assert told is not None
    assert (told.stands, told.told_by) == (False, RIMA.device)


def test_help_is_called_again_although_the_clock_was_set_back_since_the_answer() -> None:
    hall = Hall()
    hall.do(RaiseAlert(HELP), KIOSK)
    hall.do(EndAlert(HERE, HELP), RIMA)
    hall.clock.set(START - minutes(60))
    hall.do(RaiseAlert(HELP), KIOSK)
    assert stands(hall.state.alerts, HERE, HELP)


@pytest.mark.parametrize("alert", [alert for alert in Alert if alert is not HELP])
def test_a_clerk_cannot_say_that_a_device_is_well(alert: Alert) -> None:
    hall = Hall()
    hall.do(RaiseAlert(alert), KIOSK)
    assert hall.why_not(EndAlert(HERE, alert), RIMA) is RefusalReason.ALERT_OF_ANOTHER


def test_devices_stay_broken_over_night_and_who_asked_for_help_goes_home() -> None:
    hall = Hall()
    for alert in (NO_PAPER, HELP):
        hall.do(RaiseAlert(alert), KIOSK)
    hall.do(RaiseAlert(HELP), SECOND_KIOSK)
    hall.clock.advance(timedelta(days=1))
    alone = day_begun(OFFICE, hall.state, hall.clock.now())
    *_, opened = hall.turn()
    still = {HERE: {NO_PAPER: AlertState(True, START, HERE)}}
    assert isinstance(opened, DayOpened)
    assert opened.alerts == still == carried(hall.state.alerts)
    assert hall.state.alerts == alone.alerts == still
    from_today = [e for e in hall.log if e.at >= START + timedelta(days=1)]
    begin = next(n for n, e in enumerate(from_today) if isinstance(e.body, DayOpened))
    assert reduce(evolve, from_today[begin:], OfficeState()) == hall.state


# ── Late news ────────────────────────────────────────────────────────────────────────────────
def test_what_a_kiosk_told_while_it_was_away_is_taken_in_its_order() -> None:
    hall = Hall()
    hall.wait(60)
    assert late(hall, AlertRaised(HERE, NO_PAPER), 40) == ACCEPTED
    assert late(hall, AlertEnded(HERE, NO_PAPER), 30) == ACCEPTED
    # Its clock may have been put right in between: the order counts, not the time.
    assert late(hall, AlertRaised(HERE, NO_PAPER), 35) == ACCEPTED
    assert stands(hall.state.alerts, HERE, NO_PAPER)


def test_an_alert_told_twice_changes_nothing() -> None:
    hall = Hall()
    hall.do(RaiseAlert(NO_PAPER), KIOSK)
    hall.wait(5)
    again = Superseded(SupersededReason.ALREADY_DONE)
    assert late(hall, AlertRaised(HERE, NO_PAPER)) == again
    assert standing(hall.state.alerts, HERE)[NO_PAPER].since == START
    assert late(hall, AlertEnded(HERE, HELP)) == again


def test_a_call_for_help_that_was_answered_since_does_not_come_up_anew() -> None:
    hall = Hall()
    hall.do(RaiseAlert(HELP), KIOSK)
    hall.wait(10)
    hall.do(EndAlert(HERE, HELP), RIMA)
    assert late(hall, AlertRaised(HERE, HELP), 5) == Superseded(SupersededReason.CHANGED_SINCE)
    hall.wait(5)
    assert late(hall, AlertRaised(HERE, HELP), 1) == ACCEPTED


def test_a_late_answer_does_not_end_a_later_call() -> None:
    hall = Hall()
    hall.wait(10)
    hall.do(RaiseAlert(HELP), KIOSK)
    answer = hall.event(AlertEnded(HERE, HELP), RIMA, START)
    assert hall.hear(answer) == Superseded(SupersededReason.CHANGED_SINCE)
    assert stands(hall.state.alerts, HERE, HELP)


def test_yesterdays_call_for_help_is_over_and_yesterdays_trouble_is_not() -> None:
    hall = Hall()
    yesterday = hall.clock.now()
    hall.clock.advance(timedelta(days=1))
    help_called = hall.event(AlertRaised(HERE, HELP), KIOSK, yesterday)
    assert hall.hear(help_called) == Superseded(SupersededReason.DAY_OVER)
    no_paper = hall.event(AlertRaised(HERE, NO_PAPER), KIOSK, yesterday)
    assert hall.hear(no_paper) == ACCEPTED
    assert standing(hall.state.alerts, HERE)[NO_PAPER].since == yesterday
