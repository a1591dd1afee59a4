# SPDX-License-Identifier: GPL-3.0-or-later
"""The decision on a request: approved or refused, why, and what can be done about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.documents.composer import Composer, Tone
from common.documents.imprint import Fact, Imprint, Signatory
from common.texts.isolates import left_to_right


class Outcome(StrEnum):
    """How a request was decided."""

    APPROVED = "approved"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided; ``grounds`` and ``appeal`` are whole sentences of the office."""

    imprint: Imprint
    request: str
    service: str
    applicant: str
    outcome: Outcome
    grounds: tuple[str, ...] = ()
    appeal: str | None = None
    signatory: Signatory | None = None


def compose(decision: Decision, composer: Composer) -> None:
    """Put the decision together."""
    words = composer.words
    composer.facts(
        Fact(words.translate("Decision", "Request"), left_to_right(decision.request)),
        Fact(words.translate("Decision", "Service"), decision.service),
        Fact(words.translate("Decision", "Applicant"), decision.applicant),
    )
    match decision.outcome:
        case Outcome.APPROVED:
            composer.outcome(words.translate("Decision", "The request is approved."), Tone.CALM)
        case Outcome.REFUSED:
            composer.outcome(words.translate("Decision", "The request is refused."), Tone.GRAVE)
    if decision.grounds:
        composer.heading(words.translate("Decision", "Grounds"))
        for ground in decision.grounds:
            composer.paragraph(ground)
    if decision.appeal is not None:
        composer.heading(words.translate("Decision", "If you disagree"))
        composer.paragraph(decision.appeal)
    composer.official_signature(decision.signatory)
