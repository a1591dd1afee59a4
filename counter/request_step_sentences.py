# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done to a request, and what is asked before it is done, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, assert_never

from common.domain.catalogue import Catalogue, CatalogueService, Delivery
from common.domain.identifiers import Language, ServiceCode
from common.domain.office import Names
from common.domain.request.commands import (
    Approve,
    AskForMore,
    GiveMore,
    GrantUrgency,
    HandOver,
    MakeReady,
    MoveCustody,
    Refuse,
    Reopen,
    RequestCommand,
    StartReview,
    SubmitRequest,
    TakeDocument,
    Withdraw,
)
from common.domain.request.reasons import (
    PaperReason,
    Recipient,
    ReopenReason,
    UrgencyReason,
)
from common.ui.bidi import isolated
from common.ui.languages import LANGUAGES
from common.ui.money import amount_text
from common.ui.texts import translatable
from common.wire.request_messages import LookReason
from counter.flow.case_parts import Part
from counter.flow.request_questions import (
    HowDelivered,
    Question,
    SureToWithdraw,
    WantDocument,
    Wanted,
    WantField,
    WhatMore,
    WhichKept,
    WhichLanguage,
    WhichOther,
    WhichService,
    WhichTracking,
    WhyLook,
    WhyPaper,
    WhyRefuse,
    WhyReopen,
    WhyUrgent,
)
from counter.flow.request_steps import (
    Begin,
    Consider,
    Do,
    FetchFrom,
    GoBack,
    Look,
    Step,
    Tick,
    Turn,
)
from counter.request_sentences import CONTEXT, NEGATIVE_REASONS, PAPER_REASONS
from counter.request_way_sentences import way_sentence, which_sentence
from counter.sentences import Sentences

_LOOKS: Final = {
    LookReason.APPLICANT_HERE: translatable("Request", "The applicant is here"),
    LookReason.REVIEW: translatable("Request", "To decide"),
    LookReason.HAND_OVER: translatable("Request", "To hand the document over"),
    LookReason.CORRECTION: translatable("Request", "To correct something"),
    LookReason.COMPLAINT: translatable("Request", "Because of a complaint"),
}

_RECIPIENTS: Final = {
    Recipient.APPLICANT: translatable("Request", "Hand over to the applicant"),
    Recipient.PROXY: translatable("Request", "Hand over to somebody with their authority"),
}

_DELIVERIES: Final = {
    Delivery.COUNTER: translatable("Request", "Send it; the applicant comes for the document"),
    Delivery.POST: translatable("Request", "Send it; the document goes by post"),
    Delivery.ELECTRONIC: translatable("Request", "Send it; the document comes electronically"),
}

URGENCY_REASONS: Final = {
    UrgencyReason.ILLNESS: translatable("Request", "illness"),
    UrgencyReason.FAMILY: translatable("Request", "a family matter"),
    UrgencyReason.TRAVEL: translatable("Request", "a journey"),
    UrgencyReason.STUDY: translatable("Request", "studies"),
    UrgencyReason.WORK: translatable("Request", "work"),
    UrgencyReason.HARDSHIP: translatable("Request", "another hardship"),
}

REOPEN_REASONS: Final = {
    ReopenReason.APPEAL: translatable("Request", "the applicant appeals"),
    ReopenReason.MISTAKE: translatable("Request", "there was a mistake"),
    ReopenReason.NEW_FACTS: translatable("Request", "there are new facts"),
    ReopenReason.APPLICANT_CAME: translatable("Request", "the applicant has come after all"),
}

_OPENINGS: Final[Mapping[type[Question], str]] = {
    WhyLook: translatable("Request", "See the answers…"),
    WhyRefuse: translatable("Request", "Refuse…"),
    SureToWithdraw: translatable("Request", "Withdraw…"),
    WhichService: translatable("Request", "Begin another request…"),
    HowDelivered: translatable("Request", "Send…"),
    WhatMore: translatable("Request", "Ask for more…"),
    WhyUrgent: translatable("Request", "Grant urgency…"),
    WhyReopen: translatable("Request", "Open it again…"),
    WhichTracking: translatable("Request", "Post it…"),
}

_QUESTIONS: Final[Mapping[type[Question], str]] = {
    WhyLook: translatable("Request", "Why do you look? It is recorded."),
    WhyRefuse: translatable("Request", "Why is it refused?"),
    SureToWithdraw: translatable("Request", "Does the applicant not want it any more?"),
    WhyPaper: translatable("Request", "Why is the paper taken?"),
    WhichService: translatable("Request", "What is requested?"),
    WhichLanguage: translatable("Request", "In which language is the applicant written to?"),
    WhatMore: translatable("Request", "What is the applicant asked for?"),
    WhyUrgent: translatable("Request", "Why is it urgent? It is recorded under your name."),
    WhyReopen: translatable("Request", "Why does it go on?"),
    WhichTracking: translatable("Request", "Under which number does the carrier take it?"),
}


@dataclass(frozen=True, slots=True)
class StepWords:
    """Says steps and questions. ``service`` is that of the open request, if one is open;
    ``asked`` is the question that the steps answer, if they answer one."""

    sentences: Sentences
    catalogue: Catalogue | None
    service: CatalogueService | None
    asked: Question | None

    def step(self, step: Step) -> str:
        """Return what a step does."""
        words = self.sentences.formats.words
        match step:
            case Do(command):
                return self._command(command)
            case Look(reason):
                return words.translate(CONTEXT, _LOOKS[reason])
            case Begin(service, language):
                return self._begin(service, language)
            case FetchFrom(documents):
                listed = self.sentences.formats.listed(
                    isolated(self._document(each)) for each in documents
                )
                return words.translate(
                    "Request", "Fetch from the registers: {documents}", documents=listed
                )
            case Tick(item):
                return self._wanted(item)
            case Turn(part):
                return self._part(part)
            case Consider(question):
                return self._opening(question)
            case GoBack():
                return words.translate("Request", "Back")
            case _:
                return way_sentence(self.sentences, self._service, step)

    @property
    def question(self) -> str:
        """What stands above the steps."""
        words, question = self.sentences.formats.words, self.asked
        if question is None:
            return words.translate("Request", "What can be done now")
        if isinstance(question, HowDelivered):
            return self._sending(question)
        if isinstance(question, WhichOther | WhichKept):
            return which_sentence(self.sentences, question)
        return words.translate(CONTEXT, _QUESTIONS[type(question)])

    def _sending(self, question: HowDelivered) -> str:
        formats = self.sentences.formats
        currency = "" if self.catalogue is None else self.catalogue.currency
        if question.fee:
            told = formats.words.translate(
                "Request",
                "The fee is {amount}.",
                amount=amount_text(formats, question.fee, currency),
            )
        else:
            told = formats.words.translate("Request", "It costs nothing.")
        posted = self.service is not None and Delivery.POST in self.service.deliveries
        if not posted or not question.address:
            return told
        address = formats.listed(isolated(each) for each in question.address)
        to = formats.words.translate("Request", "Address for the post: {address}", address=address)
        return f"{told}\n{to}"

    def _begin(self, service: ServiceCode, language: Language) -> str:
        match self.asked:
            case WhichLanguage():
                return LANGUAGES[language].own_name if language in LANGUAGES else language
            case WhichService():
                return self._service(service)
            case _:
                words, named = self.sentences.formats.words, isolated(self._service(service))
                return words.translate("Request", "Begin: {service}", service=named)

    def _part(self, part: Part) -> str:
        words = self.sentences.formats.words
        match part:
            case Part.FORM:
                return words.translate("Request", "Fill in the form")
            case Part.PAYING:
                return words.translate("Request", "Fee…")
            case Part.PAPERS:
                return words.translate("Request", "Print…")
            case Part.HAND_OVER:
                return words.translate("Request", "Hand over…")
            case _ as unreachable:
                assert_never(unreachable)

    def _opening(self, question: Question) -> str:
        words = self.sentences.formats.words
        match question:
            case WhyPaper(document):
                return f"{self._take(document)}…"
            case WhichLanguage(service):
                return self._service(service)
            case WhichService() if self.service is None:
                return words.translate("Request", "Begin a request…")
            case _:
                return words.translate(CONTEXT, _OPENINGS[type(question)])

    def _command(self, command: RequestCommand) -> str:  # noqa: C901, PLR0911 - one for each
        words = self.sentences.formats.words
        match command:
            case SubmitRequest(_, delivery):
                return words.translate(CONTEXT, _DELIVERIES[delivery])
            case MoveCustody():
                return words.translate("Request", "Take the request over")
            case TakeDocument(document, None):
                return self._take(document)
            case TakeDocument(_, PaperReason() as why):
                return words.translate(CONTEXT, PAPER_REASONS[why])
            case GiveMore():
                return words.translate("Request", "All that was asked for is here")
            case StartReview():
                return words.translate("Request", "Take it up")
            case Approve():
                return words.translate("Request", "Approve")
            case AskForMore():
                return words.translate("Request", "Ask for what is ticked")
            case Refuse(reason):
                return words.translate(CONTEXT, NEGATIVE_REASONS[reason])
            case GrantUrgency(reason):
                return words.translate(CONTEXT, URGENCY_REASONS[reason])
            case Reopen(reason):
                return words.translate(CONTEXT, REOPEN_REASONS[reason])
            case HandOver(to):
                return words.translate(CONTEXT, _RECIPIENTS[to])
            case MakeReady():
                return words.translate("Request", "Put the document on the shelf")
            case Withdraw():
                return words.translate("Request", "Yes, withdraw it")
            case _:
                message = f"no step of a counter: {type(command).__name__}"
                raise ValueError(message)

    def _take(self, document: str) -> str:
        named = isolated(self._document(document))
        words = self.sentences.formats.words
        return words.translate("Request", "Take the paper: {document}", document=named)

    def _wanted(self, item: Wanted) -> str:
        match item:
            case WantField(code):
                return self._named(code, {} if self.service is None else _fields(self.service))
            case WantDocument(code):
                return self._document(code)
            case _ as unreachable:
                assert_never(unreachable)

    def _document(self, code: str) -> str:
        listed = () if self.service is None else self.service.documents
        return self._named(code, {str(each.code): each.names for each in listed})

    def _service(self, code: str) -> str:
        listed = () if self.catalogue is None else self.catalogue.services
        return self._named(code, {str(each.code): each.names for each in listed})

    def _named(self, code: str, names: Mapping[str, Names]) -> str:
        return self.sentences.named(names[code]) if code in names else code


def _fields(service: CatalogueService) -> Mapping[str, Names]:
    return {str(each.code): each.names for each in service.fields}
