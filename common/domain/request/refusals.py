# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something was not done to a request. Each reason has a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class RequestRefusalReason(StrEnum):
    """Why a command was refused. Words for people: ``SENTENCES``."""

    UNKNOWN_REQUEST = "unknown_request"
    ALREADY_STARTED = "already_started"
    HELD_ELSEWHERE = "held_elsewhere"
    NOT_PERMITTED = "not_permitted"
    SIGN_IN_FIRST = "sign_in_first"
    OFFICERS_ONLY = "officers_only"
    OTHER_SERVICE = "other_service"
    NOT_ONLINE = "not_online"
    WRONG_STAGE = "wrong_stage"
    ENDED = "ended"
    ANSWERS_CHANGED = "answers_changed"
    ANSWERS_INCOMPLETE = "answers_incomplete"
    DELIVERY_NOT_OFFERED = "delivery_not_offered"
    FEE_CHANGED = "fee_changed"
    FEE_SAME = "fee_same"
    FEE_PAID = "fee_paid"
    UNKNOWN_FIELD = "unknown_field"
    UNKNOWN_DOCUMENT = "unknown_document"
    DOCUMENT_IN_HAND = "document_in_hand"
    NOT_IN_A_REGISTER = "not_in_a_register"
    FETCHED_NOT_BROUGHT = "fetched_not_brought"
    DOCUMENTS_MISSING = "documents_missing"
    NOT_AN_AMOUNT = "not_an_amount"
    PAYMENT_KNOWN = "payment_known"
    UNKNOWN_PAYMENT = "unknown_payment"
    ALREADY_REFUNDED = "already_refunded"
    FEE_STANDS = "fee_stands"
    NOT_REFUNDABLE = "not_refundable"
    NOT_SMART = "not_smart"
    OFFICIAL_DECIDES = "official_decides"
    REGISTER_UNANSWERED = "register_unanswered"
    ALREADY_YOURS = "already_yours"
    ASK_FOR_SOMETHING = "ask_for_something"
    SECOND_EYES = "second_eyes"
    URGENCY_NOT_OFFERED = "urgency_not_offered"
    ALREADY_URGENT = "already_urgent"
    ALREADY_ISSUED = "already_issued"
    TRACKING_MISSING = "tracking_missing"
    ALREADY_READY = "already_ready"
    NOT_BY_POST = "not_by_post"
    ELECTRONIC_ONLY = "electronic_only"
    DOCUMENT_ELSEWHERE = "document_elsewhere"
    NOT_EXPIRED = "not_expired"
    NEVER_FILED = "never_filed"
    TOO_LATE_TO_REOPEN = "too_late_to_reopen"
    ALREADY_HELD = "already_held"


SENTENCES: Mapping[RequestRefusalReason, str] = {
    RequestRefusalReason.UNKNOWN_REQUEST: "There is no such request. Check the number.",
    RequestRefusalReason.ALREADY_STARTED: "This request has been started: {number}.",
    RequestRefusalReason.HELD_ELSEWHERE: (
        "{number} is held by {holder}. Take it over first, or ask there."
    ),
    RequestRefusalReason.NOT_PERMITTED: "You may not do this. Ask the office.",
    RequestRefusalReason.SIGN_IN_FIRST: "Sign in first.",
    RequestRefusalReason.OFFICERS_ONLY: "Only an officer or a supervisor can do this. Ask one.",
    RequestRefusalReason.OTHER_SERVICE: "This is another service. Choose it from the list.",
    RequestRefusalReason.NOT_ONLINE: "This service is not offered on line. Come to an office.",
    RequestRefusalReason.WRONG_STAGE: "This cannot be done now: {number} is at “{stage}”.",
    RequestRefusalReason.ENDED: (
        "{number} has ended ({stage}). Ask an officer, or start a new request."
    ),
    RequestRefusalReason.ANSWERS_CHANGED: (
        "The answers were changed elsewhere. Open {number} again and repeat your change."
    ),
    RequestRefusalReason.ANSWERS_INCOMPLETE: "Answers are missing or wrong: {fields}.",
    RequestRefusalReason.DELIVERY_NOT_OFFERED: "It cannot be delivered so. Choose another way.",
    RequestRefusalReason.FEE_CHANGED: "The fee has changed. Look at it and confirm again.",
    RequestRefusalReason.FEE_SAME: "This is the fee already.",
    RequestRefusalReason.FEE_PAID: "The fee has been paid. It cannot be changed any more.",
    RequestRefusalReason.UNKNOWN_FIELD: "This service does not ask that. Choose a question.",
    RequestRefusalReason.UNKNOWN_DOCUMENT: "This service does not need that document.",
    RequestRefusalReason.DOCUMENT_IN_HAND: "The document is there already.",
    RequestRefusalReason.NOT_IN_A_REGISTER: (
        "No register has this document. Take the paper, and give no reason."
    ),
    RequestRefusalReason.FETCHED_NOT_BROUGHT: (
        "The office fetches this document itself. A clerk may take the paper for a reason."
    ),
    RequestRefusalReason.DOCUMENTS_MISSING: "Documents are still missing: {documents}.",
    RequestRefusalReason.NOT_AN_AMOUNT: "This is not an amount. Enter another one.",
    RequestRefusalReason.PAYMENT_KNOWN: "This payment has been recorded already.",
    RequestRefusalReason.UNKNOWN_PAYMENT: "There is no such payment. Check the receipt.",
    RequestRefusalReason.ALREADY_REFUNDED: "This payment has been given back already.",
    RequestRefusalReason.FEE_STANDS: (
        "The fee pays for {number}, which was issued or goes on. Withdraw it first."
    ),
    RequestRefusalReason.NOT_REFUNDABLE: "The fee of this service is not given back.",
    RequestRefusalReason.NOT_SMART: "An official decides on this service. Take the request up.",
    RequestRefusalReason.OFFICIAL_DECIDES: "An official has to decide on {number}. Take it up.",
    RequestRefusalReason.REGISTER_UNANSWERED: (
        "A register has not answered yet: {register}. Try again, or take the request up."
    ),
    RequestRefusalReason.ALREADY_YOURS: "You have taken {number} up already. Decide on it.",
    RequestRefusalReason.ASK_FOR_SOMETHING: "Say which answers or documents are needed.",
    RequestRefusalReason.SECOND_EYES: "You have approved {number}. Another clerk must do so too.",
    RequestRefusalReason.URGENCY_NOT_OFFERED: "This service knows no urgency.",
    RequestRefusalReason.ALREADY_URGENT: "{number} is urgent already.",
    RequestRefusalReason.ALREADY_ISSUED: "The document was issued: {document}. Print a copy.",
    RequestRefusalReason.TRACKING_MISSING: "Enter the carrier's number: letters and digits.",
    RequestRefusalReason.ALREADY_READY: "{number} is on the shelf here. Hand it over.",
    RequestRefusalReason.NOT_BY_POST: "{number} is not to be posted. Hand it over.",
    RequestRefusalReason.ELECTRONIC_ONLY: "{number} is delivered electronically. Hand it over.",
    RequestRefusalReason.DOCUMENT_ELSEWHERE: (
        "The document lies at {office}. Record it here when it has arrived."
    ),
    RequestRefusalReason.NOT_EXPIRED: "{number} has time until {until}.",
    RequestRefusalReason.NEVER_FILED: "{number} was never filed. Start a new request.",
    RequestRefusalReason.TOO_LATE_TO_REOPEN: (
        "The data of {number} is no longer kept. Start a new request."
    ),
    RequestRefusalReason.ALREADY_HELD: "{holder} holds {number} already.",
}


@dataclass(frozen=True, slots=True)
class RequestRefusal:
    """A command that was not carried out, and what fills its sentence."""

    reason: RequestRefusalReason
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The English sentence."""
        return SENTENCES[self.reason].format_map(self.details)


def deny(reason: RequestRefusalReason, **details: str) -> RequestRefusal:
    """A refusal whose sentence is filled with ``details``."""
    return RequestRefusal(reason, details)
