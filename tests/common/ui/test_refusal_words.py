# SPDX-License-Identifier: GPL-3.0-or-later
"""Every refusal and every late contradiction has its sentence in every language."""

import string

import pytest

from common.domain.identifiers import Language
from common.domain.refusals import (
    SENTENCES,
    Refusal,
    RefusalReason,
    Superseded,
    SupersededReason,
)
from common.ui.bidi import ticket_number
from common.ui.languages import AR, EN, LANGUAGES
from common.ui.refusal_words import refusal_sentence, superseded_sentence
from common.ui.texts import Texts

OTHERS = [language for language in LANGUAGES if language != EN]
VALUES = {"number": "PA 017", "counter": "3", "recalls": "2", "seconds": "40"}


def refusal(reason: RefusalReason) -> Refusal:
    """Return a refusal with the details that its sentence asks for."""
    fields = {name for _, name, _, _ in string.Formatter().parse(SENTENCES[reason]) if name}
    return Refusal(reason, {name: VALUES[name] for name in fields})


@pytest.mark.parametrize("reason", list(RefusalReason))
def test_a_refusal_is_put_in_words_in_every_language(texts: Texts, reason: RefusalReason) -> None:
    english = refusal_sentence(texts.words(EN), refusal(reason))
    for language in OTHERS:
        sentence = refusal_sentence(texts.words(language), refusal(reason))
        assert sentence != english, language
        assert "{" not in sentence
        assert (ticket_number("PA 017") in sentence) == (ticket_number("PA 017") in english)


@pytest.mark.parametrize("reason", list(SupersededReason))
@pytest.mark.parametrize("language", OTHERS)
def test_a_late_contradiction_is_put_in_words_in_every_language(
    texts: Texts, reason: SupersededReason, language: Language
) -> None:
    english = superseded_sentence(texts.words(EN), Superseded(reason))
    assert superseded_sentence(texts.words(language), Superseded(reason)) != english


def test_the_ticket_keeps_its_figures_and_the_counter_takes_the_languages(texts: Texts) -> None:
    sentence = refusal_sentence(texts.words(AR), refusal(RefusalReason.BEING_SERVED))
    assert "PA\u00a0017" in sentence
    assert "٣" in sentence
