# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody at the kiosk with paperwork, and a test that says what comes of the orders."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from common.domain.catalogue import Answers
from common.domain.identifiers import (
    ClassCode,
    FieldCode,
    Language,
    PaymentId,
    ProviderCode,
    RequestId,
    ServiceCode,
)
from common.domain.payment.values import Method
from common.domain.request.stages import RequestStage
from kiosk.card import Card, CardFacts
from kiosk.flow.paperwork.inputs import (
    Begun,
    Checked,
    Choose,
    ChooseRequest,
    Fetched,
    Filled,
    Moved,
    PaperworkInput,
    PointAt,
    Touch,
    Type,
)
from kiosk.flow.paperwork.orders import BeginRequest, FetchPapers, Order
from kiosk.flow.paperwork.pages import Browsing, Filling, Means, Page
from kiosk.flow.paperwork.state import Around, Case, Exit, Fee, Fetch, Paperwork, Queue
from kiosk.flow.paperwork.step import step
from tests.kiosk.catalogues import A_CATALOGUE, IDENTITY, requesting_office

CASE = Case(RequestId("r-1"), "P-2026-000001", "7K2M-9QXD-4HTP")
FEE = Fee(250_000, "SYP")
CELL = Means(ProviderCode("cell"), Method.MOBILE)
PAYMENT = PaymentId("p-1")
CARD = Card(
    None,
    None,
    expired=False,
    facts=CardFacts("HOMSI", "LAYLA", "1994-03-17", ("99010000011", "N0000001")),
)
AROUND = Around(
    office=requesting_office(),
    catalogue=A_CATALOGUE,
    language=Language("en"),
    online=True,
    card=None,
    reader=True,
    printer=True,
    tickets=True,
    most=3,
)
PLAIN = ClassCode("plain")

P = TypeVar("P")


def path(*parts: str | int) -> tuple[FieldCode | int, ...]:
    return tuple(FieldCode(each) if isinstance(each, str) else each for each in parts)


def answers(**given: str) -> Answers:
    return {FieldCode(code): answer for code, answer in given.items()}


class Filing:
    """The paperwork under way, what was ordered last, and how it was left."""

    def __init__(self, around: Around = AROUND) -> None:
        self.around = around
        self.work = Paperwork(Browsing(), around.language)
        self.orders: tuple[Order, ...] = ()
        self.left: Exit | Queue | None = None

    @property
    def page(self) -> Page:
        return self.work.page

    def shows(self, page: Page) -> bool:
        return self.page == page

    def gave(self, *orders: Order) -> bool:
        return self.orders == orders

    @property
    def at(self) -> str:
        """The question that is answered, such as ``family.0.name``."""
        assert isinstance(self.page, Filling), self.page
        return ".".join(map(str, self.page.at))

    def do(self, *inputs: PaperworkInput) -> Filing:
        for what in inputs:
            work, self.orders = step(self.work, what, self.around)
            if isinstance(work, Exit | Queue):
                self.left = work
            else:
                self.work = work
        return self

    def surround(self, **changes: object) -> Filing:
        self.around = replace(self.around, **changes)  # type: ignore[arg-type]  # by name, in tests
        return self

    def ordered(self, kind: type[P]) -> P:
        (found,) = [each for each in self.orders if isinstance(each, kind)]
        return found

    def begin(self, service: str = "passport") -> Filing:
        """Choose a service and begin; the draft is there."""
        self.do(ChooseRequest(ServiceCode(service)), Touch.NEXT)
        self.ordered(BeginRequest)
        return self.do(Begun(CASE))

    def type(self, text: str) -> Filing:
        return self.do(*map(Type, text))

    def name_person(self, number: str = "99010000011") -> Filing:
        """Type the national number, and go on: registers are asked."""
        self.type(number).do(Touch.NEXT)
        self.ordered(FetchPapers)
        return self

    def registers_tell(self, how: Fetch = Fetch.THERE, **told: str) -> Filing:
        return self.do(Fetched(IDENTITY, how), Filled(answers(**told)))

    def fill_in(self) -> Filing:
        """Answer a passport's questions, to the page on which a delivery is chosen."""
        self.begin().name_person().registers_tell(given_name="ليلى")
        self.type("LAYLA").do(Touch.NEXT)
        self.type("17").do(Choose("3")).type("1994").do(Touch.NEXT)
        self.type("0944123456").do(PointAt(path("street"))).type("شارع بغداد").do(Touch.NEXT)
        self.do(Choose("first"), Touch.NEXT)
        return self.do(Choose("no"), Touch.NEXT)

    def review(self) -> Filing:
        self.fill_in().do(Choose("counter"))
        return self.do(Checked(whole=True, fee=FEE))

    def send(self, stage: RequestStage, *, official: bool = False) -> Filing:
        return self.do(Touch.SEND, Moved(stage, official))

    def smart(self) -> Filing:
        """A smart service by card, to the last look."""
        self.surround(card=CARD).begin("address")
        self.registers_tell(given_name="ليلى", born_on="1994-03-17")
        self.type("شارع بغداد").do(Touch.NEXT)
        return self.do(Checked(whole=True, fee=FEE))
