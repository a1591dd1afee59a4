# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways from what lies open to other requests, in words."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from common.domain.identifiers import ServiceCode
from common.domain.numbering import number_of
from common.ui.bidi import isolated, left_to_right, ticket_number
from common.wire.request_messages import RequestSummary
from counter.flow.request_questions import WhichKept, WhichOther
from counter.flow.request_ways import (
    KeptRow,
    OpenKept,
    OpenOther,
    Return,
    ShowKept,
    ShowOthers,
    Way,
)
from counter.request_sentences import stage_sentence
from counter.sentences import Sentences

Named = Callable[[ServiceCode], str]
"""Gives the name of what is requested."""


def way_sentence(sentences: Sentences, named: Named, way: Way) -> str:
    """Return where a way leads."""
    words = sentences.formats.words
    match way:
        case ShowOthers():
            return words.translate("Request", "Other requests of this person…")
        case OpenOther(request):
            return _other(sentences, named, request)
        case Return(number):
            shown = left_to_right(number)
            return words.translate("Request", "Back to {number}", number=shown)
        case ShowKept():
            return words.translate("Request", "What waits here for the server…")
        case OpenKept(row):
            return _kept(sentences, named, row)
        case _ as unreachable:
            assert_never(unreachable)


def which_sentence(sentences: Sentences, question: WhichOther | WhichKept) -> str:
    """Return what is asked above a list of requests."""
    words = sentences.formats.words
    match question:
        case WhichKept():
            return words.translate("Request", "Which one do you go on with?")
        case WhichOther(_, more=True):
            return words.translate(
                "Request", "Which request of this person? Only the newest are listed."
            )
        case WhichOther():
            return words.translate("Request", "Which request of this person?")
        case _ as unreachable:
            assert_never(unreachable)


def _other(sentences: Sentences, named: Named, request: RequestSummary) -> str:
    formats = sentences.formats
    day = formats.short_date(request.started_at.astimezone(formats.zone).date())
    # A row that breaks keeps its date whole.
    day = day.replace(" ", "\u00a0")
    service = isolated(named(request.service))
    stage = stage_sentence(sentences, request.stage)
    return f"{left_to_right(request.number)} · {service} · {stage} · {day}"


def _kept(sentences: Sentences, named: Named, row: KeptRow) -> str:
    formats = sentences.formats
    unnumbered = formats.words.translate("Request", "no number yet")
    parts = [left_to_right(row.number) if row.number else unnumbered, isolated(named(row.service))]
    if row.ticket is not None:
        parts.append(ticket_number(number_of(row.ticket).label))
    return " · ".join((*parts, formats.time(row.at)))
