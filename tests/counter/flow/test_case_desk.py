# SPDX-License-Identifier: GPL-3.0-or-later
"""Answers about a request that nobody looks at any more."""

import pytest

from common.domain.identifiers import ServiceCode
from common.sync.request_answers import NoRequest
from common.sync.request_forms import Begin
from common.wire.request_messages import LookReason, RequestAnswers
from counter.flow.case_desk import CaseDesk
from counter.flow.case_open import OpenCase, with_state
from counter.flow.case_trouble import CaseTrouble
from tests.counter.flow.forms import ARABIC, NEW_CARD, FormRig


@pytest.fixture
def rig() -> FormRig:
    made = FormRig()
    made.begin()
    return made


@pytest.fixture
def desk(rig: FormRig) -> CaseDesk:
    """A desk at which nothing lies open."""
    ports = rig.desk.beside.casework._ports
    return CaseDesk(rig.station, ports, lambda: None, lambda _task, _answer: None)


def test_what_comes_after_the_page_was_shut_changes_nothing(rig: FormRig, desk: CaseDesk) -> None:
    asked = len(rig.station.asked)
    desk.tell(CaseTrouble.NO_TICKET)
    desk.failed(NoRequest())
    desk.read_again()
    desk.look_again()
    desk.kept_here(RequestAnswers(1, {}, (), 0, (), {}))
    assert desk.now is None
    assert desk.case is None
    assert len(rig.station.asked) == asked
    desk.look(rig.request, LookReason.REVIEW)
    assert desk.now is None


def test_a_request_that_is_begun_without_a_page_has_no_ticket(rig: FormRig, desk: CaseDesk) -> None:
    desk.begin(ServiceCode(NEW_CARD), ARABIC)
    begun = [each for each in rig.station.asked if isinstance(each, Begin)]
    assert begun[-1].ticket is None


def test_a_state_alone_does_not_make_a_request(rig: FormRig) -> None:
    read = rig.station.requests.filed[rig.request].state
    assert with_state(OpenCase(), read) == OpenCase()
