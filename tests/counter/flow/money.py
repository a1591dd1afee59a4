# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of till, fee and papers begin with."""

from __future__ import annotations

from common.domain.identifiers import RequestId
from common.domain.request.stages import RequestStage
from common.sync.request_answers import RequestRead
from common.sync.request_desk import Known
from common.wire.request_messages import RequestView
from counter.flow.actions import Action
from counter.flow.paying_desk import CashDesk, MoneyPage
from tests.counter.flow.rig import Rig
from tests.counter.scenes import ANSWERS


def cash_desk(rig: Rig) -> CashDesk:
    """Till, fee, papers and hand-over."""
    return rig.desk.beside.cash


def money_page(rig: Rig) -> MoneyPage | None:
    """What lies open."""
    return rig.page.money


def open_till(rig: Rig, amount: str = "1000") -> None:
    """Open the counter's till, and shut its page."""
    rig.press(Action.TILL)
    cash_desk(rig).enter(amount)
    rig.press(Action.TILL)


def due_request(rig: Rig) -> RequestId:
    """A request whose fee is due."""
    station = rig.station
    catalogue = station.view.catalogue
    assert catalogue is not None
    service = next(each for each in catalogue.services if each.fee.amount)
    station.requests.money.currency = catalogue.currency
    request = station.requests.begin(service.code, ANSWERS)
    station.requests.send(request)
    station.requests.fetch(request)
    assert station.requests.filed[request].state.stage is RequestStage.FEE_DUE
    return request


def view_of(rig: Rig, request: RequestId) -> RequestView:
    """The request as the server has it now."""
    read = rig.station.requests.do(Known(request))
    assert isinstance(read, RequestRead)
    return read.view
