# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words belong to which page beside the queue."""

from __future__ import annotations

from typing import assert_never

from counter.flow.papers_found import FoundPage
from counter.flow.papers_page import PapersPage
from counter.flow.paying_desk import MoneyPage
from counter.flow.paying_page import PayingPage
from counter.flow.till_page import TillPage
from counter.found_sentences import found_face
from counter.papers_sentences import papers_face
from counter.paying_face import Face
from counter.paying_sentences import paying_face
from counter.sentences import Sentences
from counter.till_sentences import till_face


def face_of(sentences: Sentences, page: MoneyPage) -> Face:
    """The page in words."""
    match page:
        case TillPage():
            return till_face(sentences, page)
        case PayingPage():
            return paying_face(sentences, page)
        case PapersPage():
            return papers_face(sentences, page)
        case FoundPage():
            return found_face(sentences, page)
        case _ as unreachable:
            assert_never(unreachable)
