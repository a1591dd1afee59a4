# SPDX-License-Identifier: GPL-3.0-or-later
"""Several requests that were found, in words."""

from __future__ import annotations

from common.ui.bidi import isolated, left_to_right
from counter.flow.papers_found import FoundPage, OpenFound
from counter.paying_face import Face
from counter.request_sentences import stage_sentence
from counter.sentences import Sentences


def found_face(sentences: Sentences, page: FoundPage) -> Face:
    """The page on which one of several requests is chosen."""
    words = sentences.formats.words
    return Face(
        title=words.translate("Papers", "Requests of this person"),
        lines=(),
        steps=tuple((_row(sentences, each), each) for each in page.steps),
        question=words.translate("Papers", "Which one is meant?"),
        asked="found",
    )


def _row(sentences: Sentences, step: OpenFound) -> str:
    request = step.request
    service = isolated(sentences.service(request.service))
    stage = stage_sentence(sentences, request.stage)
    return f"{left_to_right(request.number)} · {service} · {stage}"
