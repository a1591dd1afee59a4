# SPDX-License-Identifier: GPL-3.0-or-later
"""Filing a request on line: its questions, kept as they are answered, and the last look."""

from __future__ import annotations

from collections.abc import Sequence
from http import HTTPStatus
from typing import Final

from litestar import get, post
from litestar.handlers import HTTPRouteHandler

from common.domain.catalogue import Answers, Delivery
from common.domain.forms import (
    Completeness,
    FieldProblem,
    check_answers,
    documents_of,
    fee_of,
    normalised,
)
from common.domain.identifiers import Language
from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.domain.request.stages import WITH_APPLICANT, RequestStage
from common.identity.national.reading import check_number
from server.api.answering import AnyRequest
from server.requests.asking import Carried, HeldElsewhere, Outcome, Unkeepable
from server.sequencer.jobs import Faulted, Unstored
from server.web.answer_view import answered
from server.web.answers import Page, elsewhere
from server.web.filing import answers_of, new_sheet, save, send, sheet_in
from server.web.form_reading import answers_in, with_entry, without_entry
from server.web.form_view import form_view
from server.web.receipts import InHand, opened_for, secret_in
from server.web.site import LARGEST_FORM, Site
from server.web.status_pages import words_for
from server.web.visits import Form, Visit, form_in, visit_of

_ADD: Final = "add:"
_REMOVE: Final = "remove:"
_CHECK: Final = "check"


def filing_handlers(site: Site, language: Language) -> list[HTTPRouteHandler]:
    """``/requests/{number}/form`` and ``/requests/{number}/send``."""

    @get("/requests/{number:str}/form")
    async def show_form(request: AnyRequest) -> Page:
        filing = await _to_fill_in(site, visit_of(request, language), request)
        return filing if isinstance(filing, Page) else await filing.go_on()

    @post("/requests/{number:str}/form")
    async def keep_form(request: AnyRequest) -> Page:
        form, filing = await _posted(site, visit_of(request, language), request)
        return filing if isinstance(filing, Page) else await filing.keep(form)

    @get("/requests/{number:str}/send")
    async def show_last_look(request: AnyRequest) -> Page:
        filing = await _to_fill_in(site, visit_of(request, language), request)
        return filing if isinstance(filing, Page) else await filing.last_look("")

    @post("/requests/{number:str}/send")
    async def send_it(request: AnyRequest) -> Page:
        form, filing = await _posted(site, visit_of(request, language), request)
        return filing if isinstance(filing, Page) else await filing.send(form)

    return [show_form, keep_form, show_last_look, send_it]


async def _to_fill_in(site: Site, visit: Visit, request: AnyRequest) -> _Filing | Page:
    found = await opened_for(site, visit, request.path_params["number"])
    if isinstance(found, Page):
        return found
    state = found.opened.state
    if state.stage in WITH_APPLICANT:
        return _Filing(site, visit, found)
    return elsewhere(visit.at(f"/requests/{state.number}"))


async def _posted(site: Site, visit: Visit, request: AnyRequest) -> tuple[Form, _Filing | Page]:
    form = await form_in(request, LARGEST_FORM)
    if form is None:
        return {}, site.unreadable(visit)
    if not visit.sent(form):
        return {}, site.form_expired(visit)
    return form, await _to_fill_in(site, visit, request)


class _Filing:
    """One visit to one request that is still with its applicant."""

    def __init__(self, site: Site, visit: Visit, found: InHand) -> None:
        self.site = site
        self.visit = visit
        self.opened = found.opened
        self.state = found.opened.state
        self.service = found.offer.service
        self.currency = found.offer.catalogue.currency
        self.words = words_for(visit.language, found.opened)

    def at(self, page: str) -> Page:
        return elsewhere(self.visit.at(f"/requests/{self.state.number}{page}"))

    async def go_on(self, notice: str = "", status: int = HTTPStatus.OK) -> Page:
        """The form with what is kept."""
        answers = await answers_of(self.site, self.opened)
        if answers is None:
            return self.site.out_of_order(self.visit)
        return self.form(answers, (), notice, status=status)

    def form(
        self,
        answers: Answers,
        problems: Sequence[FieldProblem],
        notice: str = "",
        sheet: str = "",
        status: int = HTTPStatus.OK,
    ) -> Page:
        return self.site.templates.page(
            "form.html",
            self.visit,
            self.words,
            status,
            **self._shown(answers, problems, sheet or new_sheet(self.state)),
            notice=notice,
            secret=secret_in(self.visit, self.state.number),
        )

    async def keep(self, form: Form) -> Page:
        """Keep the answers; then show what follows from them, or what is wrong."""
        fields, wish = self.service.fields, form.get("do", "")
        answers = answers_in(form, fields)
        if wish.startswith(_ADD):
            answers = with_entry(answers, fields, wish.removeprefix(_ADD))
        elif wish.startswith(_REMOVE):
            answers = without_entry(answers, fields, wish.removeprefix(_REMOVE))
        outcome = await save(self.site, self.opened, sheet_in(form), answers)
        match outcome:
            case Carried():
                kept = normalised(self.service, answers)
                return self._kept(kept, wish, form.get("sheet", ""), form.get("shape", ""))
            case Unkeepable(problems):
                return self.form(answers, problems, status=HTTPStatus.UNPROCESSABLE_ENTITY)
            case RequestRefusal(reason=RequestRefusalReason.ANSWERS_CHANGED):
                changed = self.words.translate(
                    "Form", "The answers were changed in another window. Here is what is kept."
                )
                return await self.go_on(changed, HTTPStatus.CONFLICT)
            case _:
                return self._failed(outcome)

    def _kept(self, answers: Answers, wish: str, sheet: str, shape: str) -> Page:
        if self.visit.by_script:
            shown = self._shown(answers, self._problems(answers, Completeness.DRAFT), sheet)
            body = self.site.templates.part(
                "form_kept.html", self.visit, self.words, **shown, drawn=shape
            )
            return Page(body)
        if wish.startswith((_ADD, _REMOVE)):
            group = wish.partition(":")[2].partition(".")[0]
            return self.at(f"/form#q-{group}")
        if wish != _CHECK:
            said = self.words.translate("Form", "Your answers are kept.")
            return self.form(answers, self._problems(answers, Completeness.DRAFT), said, sheet)
        problems = self._problems(answers, Completeness.COMPLETE)
        if problems:
            status = HTTPStatus.UNPROCESSABLE_ENTITY
            return self.form(answers, problems, sheet=sheet, status=status)
        return self.at("/send")

    async def last_look(self, wrong: str, status: int = HTTPStatus.OK) -> Page:
        """Everything once more, before it is sent."""
        answers = await answers_of(self.site, self.opened)
        if answers is None:
            return self.site.out_of_order(self.visit)
        if self._problems(answers, Completeness.COMPLETE):
            return self.at("/form")
        return self.site.templates.page(
            "send.html",
            self.visit,
            self.words,
            status,
            state=self.state,
            service=self.service,
            currency=self.currency,
            answered=answered(self.service, answers, self.words),
            documents=documents_of(self.service, answers),
            fee=fee_of(self.service, answers),
            first=self.state.stage is RequestStage.DRAFT,
            wrong=wrong,
        )

    async def send(self, form: Form) -> Page:
        """File the request, or hand it back with what was asked for."""
        outcome = await send(self.site, self.opened, form.get("fee", ""), _delivery(form))
        match outcome:
            case Carried():
                return self.at("")
            case RequestRefusal(reason=reason):
                return await self._not_sent(reason)
            case _:
                return self._failed(outcome)

    async def _not_sent(self, reason: RequestRefusalReason) -> Page:
        translate = self.words.translate
        match reason:
            case RequestRefusalReason.ANSWERS_INCOMPLETE:
                return self.at("/form")
            case RequestRefusalReason.FEE_CHANGED:
                said = translate("Form", "The fee has changed. Look at it and send again.")
            case RequestRefusalReason.DELIVERY_NOT_OFFERED:
                said = translate("Form", "Choose how you want to receive the document.")
            case RequestRefusalReason.DOCUMENTS_MISSING:
                said = translate(
                    "Form",
                    "Send pictures of the papers that were asked for, or bring them to the office.",
                )
            case _:
                return self.site.not_possible(self.visit)
        return await self.last_look(said, HTTPStatus.CONFLICT)

    def _failed(self, outcome: Outcome) -> Page:
        match outcome:
            case Unstored() | Faulted():
                return self.site.out_of_order(self.visit)
            case HeldElsewhere():
                return self.at("")
            case _:
                return self.site.not_possible(self.visit)

    def _problems(self, answers: Answers, completeness: Completeness) -> tuple[FieldProblem, ...]:
        return check_answers(self.service, answers, completeness, check_number)

    def _shown(
        self, answers: Answers, problems: Sequence[FieldProblem], sheet: str
    ) -> dict[str, object]:
        return {
            "state": self.state,
            "service": self.service,
            "currency": self.currency,
            "view": form_view(self.service, answers, problems, self.words),
            "fee": fee_of(self.service, answers),
            "sheet": sheet,
            "asked": frozenset(self.state.asked_fields),
            "kept_at": self.site.services.clock.now(),
        }


def _delivery(form: Form) -> Delivery | None:
    try:
        return Delivery(form.get("delivery", ""))
    except ValueError:
        return None
