# SPDX-License-Identifier: GPL-3.0-or-later
"""A desk at an office whose services ask for families, and hands that fill in its forms."""

from __future__ import annotations

from dataclasses import replace

from common.domain.catalogue import Field, FieldKind
from common.domain.forms import FieldPath
from common.domain.identifiers import CatalogueId, FieldCode, Language, RequestId, ServiceCode
from common.domain.office import RequestOffer
from counter.flow.actions import Action
from counter.flow.case_page import CasePage
from counter.flow.form_acts import FormAct, FormKey, Left, Typed
from counter.flow.form_page import FormPage, Keeping
from counter.flow.form_sheet import Asked
from counter.flow.request_steps import Begin, Step
from tests.counter.flow.rig import Rig
from tests.counter.request_book import Filed
from tests.counter.station import catalogue_of, office_of

NAME, CHILD, CHILDREN = FieldCode("name"), FieldCode("child"), FieldCode("children")
FIELDS = (
    Field(NAME, {"en": "Name"}),
    Field(
        CHILDREN,
        {"en": "Children"},
        FieldKind.GROUP,
        fields=(Field(CHILD, {"en": "Name"}),),
        at_least=1,
        at_most=2,
    ),
)
EGYPT = CatalogueId("egypt-supply-and-traffic")
NEW_CARD = ServiceCode("new-card")
ARABIC = Language("ar")

WHOLE = {
    "national_number": "28507159900018",
    "name": "محمود حسن السباعي",
    "born_on": "1985-07-15",
    "phone": "01001234567",
    "governorate": "الدقهلية",
    "street": "شارع الجمهورية 22",
    "supply_office": "المنصورة أول",
    "income_kind": "salary",
    "income": "4200",
}
MEMBER = {
    "name": "منى رضا عبد الجواد",
    "member_number": "28811239900029",
    "born_on": "1988-11-23",
    "relation": "wife",
}


class FormRig(Rig):
    """Somebody is served at an office that issues ration cards."""

    def __init__(self) -> None:
        offered = tuple(each.code for each in catalogue_of(EGYPT).services)
        office = replace(office_of("damascus"), requests=RequestOffer(EGYPT, offered))
        super().__init__(office)
        self.open()
        self.serve()
        self.press(Action.REQUEST)

    @property
    def case(self) -> CasePage:
        """The page beside the queue."""
        case = self.page.case
        assert case is not None
        return case

    @property
    def form(self) -> FormPage:
        """The form that is open."""
        part = self.case.part
        assert isinstance(part, FormPage)
        return part

    def keeping(self) -> Keeping:
        """What has become of the answers."""
        return self.form.keeping

    def focus(self) -> FieldPath:
        """Where is typed next."""
        return self.form.focus.path

    @property
    def filed(self) -> Filed:
        """The newest request at the server."""
        return next(reversed(self.station.requests.filed.values()))

    @property
    def request(self) -> RequestId:
        """The id of the newest request."""
        return next(reversed(self.station.requests.filed))

    def choose(self, step: Step) -> None:
        """Choose a step, at a person's pace."""
        self.station.clock.advance(0.5)
        self.desk.beside.casework.choose(step)

    def begin(self, service: ServiceCode = NEW_CARD) -> None:
        """Begin a request; its form opens."""
        self.choose(Begin(service, ARABIC))

    def act(self, *acts: FormAct) -> None:
        """Do something to the form."""
        for each in acts:
            self.desk.beside.casework.act(each)

    def type(self, code: str, text: str, *, leave: bool = True) -> None:
        """Answer a question."""
        path = (FieldCode(code),)
        self.act(Typed(path, text))
        if leave:
            self.act(Left(path))

    def fill(self) -> None:
        """Answer everything, for a family of two."""
        for code, text in WHOLE.items():
            self.type(code, text)
        for code, text in MEMBER.items():
            self.act(Typed((FieldCode("family"), 0, FieldCode(code)), text))
        self.act(FormKey.REST)

    def asked(self, *path: str | int) -> Asked:
        """The question at a place of the form."""
        rows = [row for row in self.form.rows if isinstance(row, Asked)]
        return next(row for row in rows if row.path == path)
