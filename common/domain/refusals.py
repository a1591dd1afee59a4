# SPDX-License-Identifier: GPL-3.0-or-later
"""Why something was not done, as types. Each reason has a sentence that says what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class RefusalReason(StrEnum):
    """Why a command was refused. Words for people: ``SENTENCES`` and ``common.ui``."""

    OFFICE_CLOSED = "office_closed"
    DAY_CLOSED = "day_closed"
    UNKNOWN_SERVICE = "unknown_service"
    UNKNOWN_CLASS = "unknown_class"
    MAY_NOT_ISSUE = "may_not_issue"
    NUMBERS_UNSURE = "numbers_unsure"
    ALREADY_HAS_TICKET = "already_has_ticket"
    SIGN_IN_FIRST = "sign_in_first"
    SUPERVISORS_ONLY = "supervisors_only"
    UNKNOWN_COUNTER = "unknown_counter"
    COUNTER_CLOSED = "counter_closed"
    COUNTER_PAUSED = "counter_paused"
    NOT_YOUR_COUNTER = "not_your_counter"
    CLERK_ELSEWHERE = "clerk_elsewhere"
    NO_SERVICES_HERE = "no_services_here"
    TICKET_OPEN = "ticket_open"
    NO_TICKET_HERE = "no_ticket_here"
    NOBODY_WAITING = "nobody_waiting"
    UNKNOWN_NUMBER = "unknown_number"
    OTHER_DAY = "other_day"
    SERVICE_NOT_HERE = "service_not_here"
    BOUND_ELSEWHERE = "bound_elsewhere"
    CALLED_ELSEWHERE = "called_elsewhere"
    BEING_SERVED = "being_served"
    ALREADY_SERVED = "already_served"
    ALREADY_CANCELLED = "already_cancelled"
    ALREADY_NO_SHOW = "already_no_show"
    ALREADY_STARTED = "already_started"
    NOT_STARTED = "not_started"
    RECALL_FIRST = "recall_first"
    TOO_SOON = "too_soon"
    SAME_COUNTER = "same_counter"
    COUNTER_NOT_OPEN = "counter_not_open"
    NOT_A_NO_SHOW = "not_a_no_show"
    TOO_LATE_TO_RETURN = "too_late_to_return"
    NOTHING_TO_UNDO = "nothing_to_undo"
    TOO_LATE_TO_UNDO = "too_late_to_undo"
    OFFICE_STILL_OPEN = "office_still_open"
    STILL_SERVING = "still_serving"
    ALERT_STANDS = "alert_stands"
    ALERT_OVER = "alert_over"
    ALERT_OF_ANOTHER = "alert_of_another"


SENTENCES: Mapping[RefusalReason, str] = {
    RefusalReason.OFFICE_CLOSED: "The office is closed. Come back when it opens.",
    RefusalReason.DAY_CLOSED: "The day has been closed. Work goes on on the next business day.",
    RefusalReason.UNKNOWN_SERVICE: "This office does not offer that service. Choose another.",
    RefusalReason.UNKNOWN_CLASS: "This office has no such priority class. Choose another.",
    RefusalReason.MAY_NOT_ISSUE: "This device issues no tickets. Give it a series letter.",
    RefusalReason.NUMBERS_UNSURE: "The server gives out no numbers today. Take one at a kiosk.",
    RefusalReason.ALREADY_HAS_TICKET: "There is already a ticket for this service: {number}.",
    RefusalReason.SIGN_IN_FIRST: "Sign in first.",
    RefusalReason.SUPERVISORS_ONLY: "Only a supervisor can do this. Ask one to sign in.",
    RefusalReason.UNKNOWN_COUNTER: "This office has no counter {counter}. Check the set-up.",
    RefusalReason.COUNTER_CLOSED: "The counter is closed. Open it first.",
    RefusalReason.COUNTER_PAUSED: "The counter is paused. Open it again first.",
    RefusalReason.NOT_YOUR_COUNTER: "Another clerk has opened this counter. Open it yourself.",
    RefusalReason.CLERK_ELSEWHERE: "You still serve {number} at counter {counter}. Finish there.",
    RefusalReason.NO_SERVICES_HERE: "None of your services is offered at this counter.",
    RefusalReason.TICKET_OPEN: "{number} is still open here. Finish it first.",
    RefusalReason.NO_TICKET_HERE: "Nobody is called here. Call someone first.",
    RefusalReason.NOBODY_WAITING: "Nobody is waiting for this counter.",
    RefusalReason.UNKNOWN_NUMBER: "{number} is not known today. Check the number.",
    RefusalReason.OTHER_DAY: "{number} is a ticket of another day. A new one is needed.",
    RefusalReason.SERVICE_NOT_HERE: "{number} is for a service this counter does not offer.",
    RefusalReason.BOUND_ELSEWHERE: "{number} is kept for counter {counter}.",
    RefusalReason.CALLED_ELSEWHERE: "{number} was called to counter {counter}.",
    RefusalReason.BEING_SERVED: "{number} is being served at counter {counter}.",
    RefusalReason.ALREADY_SERVED: "{number} has been served.",
    RefusalReason.ALREADY_CANCELLED: "{number} has been cancelled.",
    RefusalReason.ALREADY_NO_SHOW: "{number} was recorded as a no-show and waits no more.",
    RefusalReason.ALREADY_STARTED: "{number} is being served already.",
    RefusalReason.NOT_STARTED: "{number} has not come yet. Start serving first.",
    RefusalReason.RECALL_FIRST: "Recall {number} first; recalls still needed: {recalls}.",
    RefusalReason.TOO_SOON: "Give {number} time to come. Try again in {seconds} s.",
    RefusalReason.SAME_COUNTER: "{number} is at this counter already. Choose another one.",
    RefusalReason.COUNTER_NOT_OPEN: "Counter {counter} is closed. Choose another one.",
    RefusalReason.NOT_A_NO_SHOW: "{number} was not recorded as a no-show.",
    RefusalReason.TOO_LATE_TO_RETURN: "{number} was called too long ago. A new one is needed.",
    RefusalReason.NOTHING_TO_UNDO: "There is nothing to undo.",
    RefusalReason.TOO_LATE_TO_UNDO: "It is too late to undo this.",
    RefusalReason.OFFICE_STILL_OPEN: "The office is still open. Close the day after hours.",
    RefusalReason.STILL_SERVING: "{number} is still being served at counter {counter}.",
    RefusalReason.ALERT_STANDS: "The staff have been told already.",
    RefusalReason.ALERT_OVER: "This is over already: nothing needs to be done.",
    RefusalReason.ALERT_OF_ANOTHER: "Only the device itself can tell that this is over.",
}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A command that was not carried out, and what fills its sentence."""

    reason: RefusalReason
    details: Mapping[str, str] = field(default_factory=dict)

    @property
    def message(self) -> str:
        """The English sentence."""
        return SENTENCES[self.reason].format_map(self.details)


class SupersededReason(StrEnum):
    """Why an event that did happen on a device changes nothing in the office's log."""

    NUMBER_TAKEN = "number_taken"
    UNKNOWN_TICKET = "unknown_ticket"
    BEING_SERVED = "being_served"
    ALREADY_ENDED = "already_ended"
    ALREADY_DONE = "already_done"
    NOT_AT_COUNTER = "not_at_counter"
    COUNTER_BUSY = "counter_busy"
    COUNTER_TAKEN = "counter_taken"
    CHANGED_SINCE = "changed_since"
    DAY_OVER = "day_over"
    DAY_AHEAD = "day_ahead"


@dataclass(frozen=True, slots=True)
class Superseded:
    """The log says otherwise; the event is kept beside it with this reason."""

    reason: SupersededReason
