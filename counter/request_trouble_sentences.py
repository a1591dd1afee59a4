# SPDX-License-Identifier: GPL-3.0-or-later
"""Why nothing was done to a request, or there is nothing to show, in words."""

from __future__ import annotations

from typing import Final

from common.domain.request.refusals import RequestRefusal, RequestRefusalReason
from common.sync.request_papers import NobodyToAsk, RegisterTrouble
from common.sync.view import SettledEnd, SettledRequest
from common.ui.texts import translatable
from counter.flow.case_trouble import CaseNotice, CaseTrouble, Unfetched
from counter.sentences import Sentences

_CONTEXT: Final = "Request"

_TROUBLES: Final = {
    CaseTrouble.NO_TICKET: translatable(
        "Request", "Nobody is at the counter. Type the number of a request."
    ),
    CaseTrouble.NONE_OF_TICKET: translatable(
        "Request", "This ticket has no request. Type the number on the receipt."
    ),
    CaseTrouble.UNKNOWN_NUMBER: translatable(
        "Request", "There is no such request. Look at the number again."
    ),
    CaseTrouble.SEVERAL: translatable(
        "Request", "Several offices have given this number. Ask the office on the receipt."
    ),
    CaseTrouble.NO_ANSWER: translatable(
        "Request", "The server does not answer. The request is read again as soon as it does."
    ),
    CaseTrouble.NOT_ALLOWED: translatable(
        "Request", "You may not do this here. If another office has the request, take it over."
    ),
    CaseTrouble.OUT_OF_REACH: translatable(
        "Request", "Only the office that has the request can give it away. Call there."
    ),
    CaseTrouble.WAITS: translatable(
        "Request", "The server is away. This is kept here, and sent when it is back."
    ),
    CaseTrouble.NOT_STORED: translatable(
        "Request", "The server is away, and this computer cannot keep anything. Call a technician."
    ),
    CaseTrouble.NOT_ALL_FETCHED: translatable(
        "Request", "Not all could be fetched. The list of documents says why."
    ),
    CaseTrouble.NO_OTHERS: translatable("Request", "No other request of this person was found."),
    CaseTrouble.NOT_OPENED: translatable(
        "Request", "This computer cannot open what it keeps. Try again, or call a technician."
    ),
}

_REFUSALS: Final = {
    RequestRefusalReason.HELD_ELSEWHERE: translatable(
        "Request", "Another office has this request. Take it over first."
    ),
    RequestRefusalReason.NOT_PERMITTED: translatable("Request", "You may not do this."),
    RequestRefusalReason.OFFICERS_ONLY: translatable(
        "Request", "Only an officer or a supervisor can do this."
    ),
    RequestRefusalReason.DOCUMENTS_MISSING: translatable("Request", "Documents are still missing."),
    RequestRefusalReason.ANSWERS_INCOMPLETE: translatable(
        "Request", "Answers are still missing or wrong."
    ),
    RequestRefusalReason.SECOND_EYES: translatable(
        "Request", "You have approved it. Another clerk must do so too."
    ),
    RequestRefusalReason.ALREADY_YOURS: translatable(
        "Request", "You have taken it up already. Decide on it."
    ),
    RequestRefusalReason.DOCUMENT_IN_HAND: translatable("Request", "The document is here already."),
    RequestRefusalReason.DOCUMENT_ELSEWHERE: translatable(
        "Request", "The document lies at another office."
    ),
    RequestRefusalReason.UNKNOWN_REQUEST: translatable(
        "Request", "There is no such request. Look at the number again."
    ),
    RequestRefusalReason.SIGN_IN_FIRST: translatable("Request", "Sign in first."),
    RequestRefusalReason.OTHER_SERVICE: translatable(
        "Request", "This service is not offered here. Choose another one."
    ),
    RequestRefusalReason.WRONG_STAGE: translatable(
        "Request", "The request has moved on meanwhile. It is shown as it stands now."
    ),
    RequestRefusalReason.ENDED: translatable(
        "Request", "The request has ended. An officer can open it again, or begin a new one."
    ),
    RequestRefusalReason.ANSWERS_CHANGED: translatable(
        "Request", "Somebody else has changed the answers. Open the form again."
    ),
    RequestRefusalReason.DELIVERY_NOT_OFFERED: translatable(
        "Request", "It cannot be delivered in this way. Choose another one."
    ),
    RequestRefusalReason.FEE_CHANGED: translatable(
        "Request", "The fee has changed. Look at it, and send the request again."
    ),
    RequestRefusalReason.FEE_PAID: translatable("Request", "The fee has been paid already."),
    RequestRefusalReason.UNKNOWN_DOCUMENT: translatable(
        "Request", "This service does not need that document."
    ),
    RequestRefusalReason.NOT_IN_A_REGISTER: translatable(
        "Request", "No register has this document. Take the paper without a reason."
    ),
    RequestRefusalReason.FETCHED_NOT_BROUGHT: translatable(
        "Request", "The office fetches this document. To take the paper, give a reason."
    ),
    RequestRefusalReason.ASK_FOR_SOMETHING: translatable(
        "Request", "Choose first which answers or documents are needed."
    ),
    RequestRefusalReason.URGENCY_NOT_OFFERED: translatable(
        "Request", "This service knows no urgency."
    ),
    RequestRefusalReason.ALREADY_URGENT: translatable("Request", "It is urgent already."),
    RequestRefusalReason.ALREADY_ISSUED: translatable(
        "Request", "The document was made before. Print a copy of it."
    ),
    RequestRefusalReason.TRACKING_MISSING: translatable(
        "Request", "Type the carrier’s number: 4 to 35 letters and figures."
    ),
    RequestRefusalReason.ALREADY_READY: translatable(
        "Request", "The document is on the shelf here already."
    ),
    RequestRefusalReason.NOT_BY_POST: translatable(
        "Request", "The applicant did not want it by post. Hand it over."
    ),
    RequestRefusalReason.ELECTRONIC_ONLY: translatable(
        "Request", "It is delivered electronically. There is no paper to put away."
    ),
    RequestRefusalReason.NEVER_FILED: translatable(
        "Request", "It was never sent. Begin a new request."
    ),
    RequestRefusalReason.TOO_LATE_TO_REOPEN: translatable(
        "Request", "Its data is no longer kept. Begin a new request."
    ),
    RequestRefusalReason.ALREADY_HELD: translatable("Request", "Your office has it already."),
}

_UNSENT: Final = {
    SettledEnd.SENT: translatable("Request", "It has been sent."),
    SettledEnd.REFUSED: translatable("Request", "The server does not accept it from you."),
    SettledEnd.EARLIER_REFUSED: translatable("Request", "A step before it was refused."),
    SettledEnd.EXPIRED: translatable(
        "Request", "The day ended before the server was back. Ask the applicant again."
    ),
}

_REGISTER_TROUBLES: Final = {
    RegisterTrouble.DOWN: translatable("Request", "the register does not answer"),
    RegisterTrouble.TOO_SLOW: translatable("Request", "the register did not answer in time"),
    RegisterTrouble.BUSY: translatable("Request", "too many ask just now: try again in a moment"),
    RegisterTrouble.REFUSED: translatable("Request", "the register may not be asked this"),
    RegisterTrouble.NOT_FOUND: translatable(
        "Request", "the register knows nobody with this national number"
    ),
    RegisterTrouble.OTHER_PERSON: translatable(
        "Request", "the register answered about somebody else: nothing was kept"
    ),
    RegisterTrouble.MALFORMED: translatable("Request", "the register’s answer cannot be read"),
    RegisterTrouble.TOO_LARGE: translatable("Request", "the register’s answer is too long"),
    RegisterTrouble.UNRECORDED: translatable(
        "Request", "the inquiry could not be recorded, so it was not made"
    ),
}


def case_notice(sentences: Sentences, notice: CaseNotice) -> str:
    """Return why there is nothing to show, or nothing was done."""
    words = sentences.formats.words
    if isinstance(notice, CaseTrouble):
        return words.translate(_CONTEXT, _TROUBLES[notice])
    return _refused(sentences, notice)


def _refused(sentences: Sentences, refusal: RequestRefusal) -> str:
    words, told = sentences.formats.words, _REFUSALS.get(refusal.reason)
    if told is not None:
        return words.translate(_CONTEXT, told)
    return words.translate("Request", "This cannot be done now. The request is shown as it stands.")


def unsent_sentence(sentences: Sentences, settled: SettledRequest) -> tuple[str, str]:
    """Return what came to nothing that had waited for the server, and why."""
    words = sentences.formats.words
    title = words.translate(
        "Request",
        "A step on a request, taken at {time}, was not done",
        time=sentences.formats.time(settled.at),
    )
    if settled.refusal is not None:
        why = _refused(sentences, settled.refusal)
    else:
        why = words.translate(_CONTEXT, _UNSENT[settled.end])
    understood = words.translate("Request", "Esc: understood.")
    return title, f"{why} {understood}"


def unfetched_sentence(sentences: Sentences, why: Unfetched) -> str:
    """Return why a register gave nothing."""
    words = sentences.formats.words
    if isinstance(why, NobodyToAsk):
        return words.translate("Request", "nobody can be asked: write the national number first")
    return words.translate(_CONTEXT, _REGISTER_TROUBLES[why])
