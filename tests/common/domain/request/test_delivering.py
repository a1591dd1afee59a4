# SPDX-License-Identifier: GPL-3.0-or-later
"""From the issued document to the hand of the applicant."""

from dataclasses import replace

import pytest

from common.domain.catalogue import Delivery
from common.domain.identifiers import CENTRE
from common.domain.request.commands import (
    HandOver,
    IssueDocument,
    MakeReady,
    MoveCustody,
    PostDocument,
    ReprintDocument,
)
from common.domain.request.events import HandedOver
from common.domain.request.reasons import Recipient
from common.domain.request.refusals import RequestRefusalReason as Why
from common.domain.request.stages import RequestStage
from tests.common.domain.request.kit import (
    APPLICANT,
    CLERK,
    DIGEST,
    HERE,
    PARTNER,
    SYSTEM,
    THERE,
    Case,
)

ISSUE = IssueDocument("C-2026-000008", DIGEST)
POST = PostDocument("RR123456785SY")


def test_a_document_is_issued_once_under_one_number() -> None:
    case = Case().issue()
    assert (case.stage(), case.state.document_number) == (RequestStage.ISSUED, "C-2026-000007")
    assert case.state.document_digest == DIGEST
    decision = case.decide(ISSUE, SYSTEM)
    assert getattr(decision, "message", None) == (
        "The document was issued: C-2026-000007. Print a copy."
    )


def test_only_the_server_says_that_a_document_was_made_and_only_of_what_was_approved() -> None:
    assert Case().approve().refused(ISSUE, CLERK) is Why.NOT_PERMITTED
    assert Case().review().refused(ISSUE, SYSTEM) is Why.WRONG_STAGE


def test_every_copy_is_counted_also_after_the_hand_over() -> None:
    case = Case().hand_over()
    case.do(ReprintDocument())
    case.do(ReprintDocument(), SYSTEM)
    assert (case.state.reprints, case.stage()) == (2, RequestStage.HANDED_OVER)
    assert Case().approve().refused(ReprintDocument()) is Why.WRONG_STAGE


def test_a_document_waits_on_the_shelf_and_is_given_out() -> None:
    case = Case().ready()
    assert (case.stage(), case.state.ready_at_office) == (RequestStage.READY, HERE)
    assert case.refused(MakeReady()) is Why.ALREADY_READY
    assert case.do(HandOver()) == (HandedOver(Recipient.APPLICANT, Delivery.COUNTER),)
    assert (case.stage(), case.state.recipient) == (RequestStage.HANDED_OVER, Recipient.APPLICANT)
    assert case.refused(HandOver()) is Why.ENDED


def test_a_kiosk_gives_the_document_to_the_applicant_and_to_no_proxy() -> None:
    case = Case().issue()
    assert case.refused(HandOver(Recipient.PROXY), SYSTEM) is Why.NOT_PERMITTED
    assert case.refused(HandOver(), APPLICANT) is Why.NOT_PERMITTED
    case.do(HandOver(), SYSTEM)


def test_a_clerk_sees_the_authority_of_a_proxy() -> None:
    case = Case().ready()
    case.do(HandOver(Recipient.PROXY))
    assert case.state.recipient is Recipient.PROXY


def test_a_document_goes_by_post_and_its_arrival_is_recorded() -> None:
    case = Case().issue(Delivery.POST)
    case.do(POST)
    assert (case.stage(), case.state.tracking) == (RequestStage.POSTED, "RR123456785SY")
    assert case.do(HandOver(), SYSTEM) == (HandedOver(Recipient.APPLICANT, Delivery.POST),)


def test_what_the_post_brings_back_is_put_on_the_shelf() -> None:
    case = Case().issue(Delivery.POST)
    case.do(POST)
    case.do(MakeReady())
    assert case.do(HandOver()) == (HandedOver(Recipient.APPLICANT, Delivery.COUNTER),)


@pytest.mark.parametrize("tracking", ["", "   ", "RR1", "Ann Doe", "R" * 36])
def test_the_carriers_number_is_a_number(tracking: str) -> None:
    case = Case().issue(Delivery.POST)
    assert case.refused(PostDocument(tracking)) is Why.TRACKING_MISSING


def test_only_what_is_to_be_posted_is_posted() -> None:
    assert Case().ready().refused(POST) is Why.NOT_BY_POST
    assert Case().approve(Delivery.POST).refused(POST) is Why.WRONG_STAGE


def test_what_is_delivered_electronically_lies_on_no_shelf() -> None:
    case = Case().issue(Delivery.ELECTRONIC)
    assert case.refused(MakeReady()) is Why.ELECTRONIC_ONLY
    assert case.do(HandOver(), SYSTEM) == (HandedOver(Recipient.APPLICANT, Delivery.ELECTRONIC),)


def test_nothing_is_given_out_or_put_on_the_shelf_before_it_exists() -> None:
    assert Case().approve().refused(HandOver()) is Why.WRONG_STAGE
    assert Case().approve().refused(MakeReady()) is Why.WRONG_STAGE


def test_a_document_is_given_out_where_it_lies() -> None:
    case = Case().ready()
    case.do(MoveCustody(THERE))
    there = replace(CLERK, office=THERE)
    decision = case.decide(HandOver(), there)
    assert getattr(decision, "message", None) == (
        "The document lies at damascus-1. Record it here when it has arrived."
    )
    case.do(MakeReady(), there)
    case.do(HandOver(), there)
    assert case.stage() is RequestStage.HANDED_OVER


def test_a_partner_hands_out_what_others_have_taken() -> None:
    case = Case().issue()
    case.do(MoveCustody(CENTRE))
    case.do(HandOver(Recipient.PROXY), PARTNER)
    assert case.stage() is RequestStage.HANDED_OVER
