# SPDX-License-Identifier: GPL-3.0-or-later
"""Two people have changed the same form: what each has written, and where they disagree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from common.domain.catalogue import Answers, AnswerValue
from common.domain.identifiers import FieldCode


@dataclass(frozen=True, slots=True, repr=False)
class Merged:
    """Both people's answers. Where they clash ours stand, and ``clashes`` has the other ones.

    An empty text in ``clashes`` says that the other has taken the answer out.
    """

    answers: Answers
    clashes: Mapping[FieldCode, AnswerValue]


def merged(base: Answers, ours: Answers, theirs: Answers) -> Merged:
    """What comes of ``ours`` and ``theirs``, both changed from ``base``."""
    answers: dict[FieldCode, AnswerValue] = {}
    clashes: dict[FieldCode, AnswerValue] = {}
    for code in dict.fromkeys((*ours, *theirs)):
        before, own, other = (each.get(code, "") for each in (base, ours, theirs))
        changed_here = own != before
        if changed_here and other not in (before, own):
            clashes[code] = other
        answers[code] = own if changed_here else other
    return Merged({code: value for code, value in answers.items() if value}, clashes)
