# SPDX-License-Identifier: GPL-3.0-or-later
"""A supervisor makes this computer the office's server: one action and a confirmation."""

from dataclasses import replace

import pytest

from common.domain.commands import Role
from common.domain.refusals import Refusal, RefusalReason
from counter.flow.actions import Action, Panel
from counter.flow.choices import Also, BecomeServer
from counter.flow.promotion import Promotion
from tests.counter.flow.rig import Rig
from tests.counter.station import DEVICE, office_of


@pytest.fixture
def rig() -> Rig:
    """A supervisor at a counter whose server is away."""
    made = Rig()
    made.station.role = Role.SUPERVISOR
    made.open()
    made.station.lose_server()
    return made


def offered(rig: Rig) -> bool:
    """Whether the menu behind the clerk's name offers it."""
    rig.press(Action.MORE)
    found = Also(Action.PROMOTE) in rig.page.choices
    rig.press(Action.MORE)
    return found


def test_it_is_one_action_and_a_confirmation(rig: Rig) -> None:
    assert offered(rig)
    rig.press(Action.PROMOTE)
    assert rig.page.panel is Panel.PROMOTE
    assert rig.page.choices == (BecomeServer(),)
    assert rig.promotions == []
    rig.desk.choose(BecomeServer())
    assert rig.notice() is Promotion.UNDER_WAY
    assert rig.page.panel is None
    (told,) = rig.promotions
    told(Promotion.DONE)
    assert rig.notice() is Promotion.DONE
    assert Promotion.DONE.is_good
    assert not Promotion.NOT_HERE.is_good


def test_whoever_does_not_confirm_does_nothing(rig: Rig) -> None:
    rig.press(Action.PROMOTE, Action.DISMISS)
    assert rig.page.panel is None
    assert rig.promotions == []


def test_it_is_done_once_at_a_time_and_can_be_tried_again(rig: Rig) -> None:
    rig.desk.choose(BecomeServer())
    rig.desk.choose(BecomeServer())
    assert len(rig.promotions) == 1
    rig.promotions[0](Promotion.NO_NETWORK)
    assert rig.notice() is Promotion.NO_NETWORK
    rig.desk.choose(BecomeServer())
    assert len(rig.promotions) == 2


def test_a_clerk_is_not_offered_it() -> None:
    rig = Rig()
    rig.open()
    rig.station.lose_server()
    assert not offered(rig)
    rig.press(Action.PROMOTE)
    assert rig.notice() == Refusal(RefusalReason.SUPERVISORS_ONLY)
    rig.desk.choose(BecomeServer())
    assert rig.page.panel is None
    assert rig.promotions == []


def test_nobody_is_offered_it_while_the_server_answers() -> None:
    rig = Rig()
    rig.station.role = Role.SUPERVISOR
    rig.open()
    assert not offered(rig)
    rig.press(Action.PROMOTE)
    assert rig.page.panel is None


def test_nobody_is_offered_it_at_a_computer_that_may_not() -> None:
    office = office_of("damascus")
    devices = (
        replace(each, may_promote=False) if each.id == DEVICE else each for each in office.devices
    )
    rig = Rig(replace(office, devices=tuple(devices)))
    rig.station.role = Role.SUPERVISOR
    rig.open()
    rig.station.lose_server()
    assert not offered(rig)


def test_before_anybody_is_signed_in_there_is_nothing_to_confirm() -> None:
    rig = Rig()
    rig.press(Action.PROMOTE)
    rig.desk.choose(BecomeServer())
    assert rig.promotions == []
