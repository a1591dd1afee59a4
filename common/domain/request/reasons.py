# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes for the reasons that the log of a request records. Codes, not text: a clerk's own words
could name somebody, and nobody may be named in a log."""

from enum import StrEnum


class PaperReason(StrEnum):
    """Why a paper was taken although a register holds the document."""

    REGISTER_DOWN = "register_down"
    NOT_IN_REGISTER = "not_in_register"
    REGISTER_WRONG = "register_wrong"


class UrgencyReason(StrEnum):
    """The hardship for which an officer granted urgency."""

    ILLNESS = "illness"
    FAMILY = "family"
    TRAVEL = "travel"
    STUDY = "study"
    WORK = "work"
    HARDSHIP = "hardship"


class NegativeReason(StrEnum):
    """Why an official refused what was requested."""

    NOT_ENTITLED = "not_entitled"
    DOCUMENT_INVALID = "document_invalid"
    DATA_DISAGREES = "data_disagrees"
    OTHER_PERSON = "other_person"
    DUPLICATE = "duplicate"


class ReopenReason(StrEnum):
    """Why a request that had come to a decision or an end goes on."""

    APPEAL = "appeal"
    MISTAKE = "mistake"
    NEW_FACTS = "new_facts"
    APPLICANT_CAME = "applicant_came"


class WhyLeft(StrEnum):
    """Why the rule of a smart service left the decision to an official."""

    CHECK_NOT_MET = "check_not_met"
    PAPER_TAKEN = "paper_taken"
    REOPENED = "reopened"


class SurplusReason(StrEnum):
    """Why money that came does not pay the fee, and is owed back."""

    ALREADY_PAID = "already_paid"
    WRONG_AMOUNT = "wrong_amount"
    NOT_DUE = "not_due"


class PaymentMethod(StrEnum):
    """How a fee was paid."""

    CASH = "cash"
    CARD = "card"
    MOBILE = "mobile"
    BANK = "bank"


class Recipient(StrEnum):
    """Who was given the document."""

    APPLICANT = "applicant"
    PROXY = "proxy"
