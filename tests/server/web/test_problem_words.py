# SPDX-License-Identifier: GPL-3.0-or-later
"""Every kind of wrong answer has a sentence in every language of the public pages."""

import pytest

from common.domain.forms import FieldProblem
from common.domain.forms_answers import Wrong
from common.domain.identifiers import FieldCode, Language
from server.web.problem_words import Hinted, said_of
from server.web.words import words_of

LANGUAGES = tuple(map(Language, ("ar", "fa", "uk", "fr", "en")))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("wrong", Wrong)
def test_what_is_wrong_is_said_in_words(wrong: Wrong, language: Language) -> None:
    problem = FieldProblem((FieldCode("number"),), wrong, 3)
    for hinted in Hinted:
        said = said_of(problem, words_of(language, "UTC"), hinted)
        assert said.endswith(".")
        assert "{" not in said


def test_a_wrong_figure_and_a_wrong_form_are_told_apart() -> None:
    english = words_of(Language("en"), "UTC")
    path = (FieldCode("number"),)
    figure = said_of(FieldProblem(path, Wrong.WRONG_FIGURE), english, Hinted.YES)
    form = said_of(FieldProblem(path, Wrong.NOT_A_NATIONAL_NUMBER), english, Hinted.YES)
    assert figure == "One figure is wrong. Compare with the document."
    assert form != figure
