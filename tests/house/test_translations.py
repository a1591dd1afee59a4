# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of translations finds what is missing and what is wrong."""

import ast
from pathlib import Path

import pytest

from common.ui.languages import LANGUAGES
from tests.house.sentences import (
    Sentence,
    UntranslatableError,
    sentences,
    sentences_of,
)
from tests.house.translations import faults, part_faults
from tests.house.ts_files import Message, fill, messages, path_of, update

HERE = Path("kiosk/sample.py")


def found(code: str) -> list[Sentence]:
    """Return the sentences of a piece of code."""
    return list(sentences_of(ast.parse(code), HERE))


def test_a_sentence_is_found_by_its_call() -> None:
    assert found('words.translate("Ticket", "Your number")') == [Sentence("Ticket", "Your number")]
    assert found('X = {1: translatable("Ticket", "Wait")}') == [Sentence("Ticket", "Wait")]


def test_a_count_makes_a_sentence_plural_however_it_is_given() -> None:
    for call in ('"Ticket", "%n", "", len(people[0])', '"Ticket", "%n", n=ahead(), hall="A"'):
        assert found(f"words.translate({call})") == [Sentence("Ticket", "%n", plural=True)]


def test_a_comment_tells_like_sentences_apart() -> None:
    assert found('translate("Ticket", "Call", "on a button")') == [
        Sentence("Ticket", "Call", "on a button")
    ]


def test_what_is_no_literal_is_passed_over() -> None:
    assert found('words.translate("Refusal", SENTENCES[reason])') == []


def test_tr_is_refused_with_its_place() -> None:
    with pytest.raises(UntranslatableError, match=r"kiosk.sample\.py:1: tr\(\) takes"):
        found('self.tr("Hello")')


def test_the_refusals_of_the_rules_are_sentences_too() -> None:
    assert Sentence("Refusal", "Sign in first.") in sentences("common")


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        (Message("C", "Hello", "", plural=False, forms=("",)), "unfinished"),
        (Message("C", "Hello", "", plural=False, forms=(" ",)), "unfinished"),
        (Message("C", "To {counter}", "", plural=False, forms=("إلى",)), "other fields"),
        (Message("C", "%1 of %2", "", plural=False, forms=("%1 з %1",)), "other fields"),
        (Message("C", "%n left", "", plural=True, forms=("a %n",)), "1 plural forms, not 2"),
        (Message("C", "%n left", "", plural=True, forms=("one", "many")), "say the number"),
        (Message("C", "Ready?", "", plural=False, forms=("Prêt",)), "end like the source"),
    ],
)
def test_a_fault_is_named(message: Message, fault: str) -> None:
    named = list(faults(message, plural_forms=2))
    assert any(fault in each for each in named), named


def test_a_good_translation_has_no_fault() -> None:
    good = (
        Message("C", "To {counter}?", "", plural=False, forms=("إلى {counter}؟",)),
        Message("C", "%n left", "", plural=True, forms=("one left", "%n left")),
    )
    assert [fault for message in good for fault in faults(message, plural_forms=2)] == []


def test_a_file_is_brought_up_to_date_filled_and_found_complete(tmp_path: Path) -> None:
    update("common", tmp_path)
    for language, facts in LANGUAGES.items():
        file = path_of("common", language, tmp_path)
        empty = messages(file)
        assert not any(form for message in empty for form in message.forms)
        words: dict[str, dict[str, str | list[str]]] = {}
        for message in empty:
            text: str | list[str] = message.source
            if message.plural:
                assert len(message.forms) == facts.plural_forms, language
                text = [message.source] * facts.plural_forms
            words.setdefault(message.context, {})[message.source] = text
        fill(file, words)
    assert list(part_faults("common", tmp_path)) == []
    update("common", tmp_path)
    assert list(part_faults("common", tmp_path)) == []


def test_a_sentence_that_is_gone_or_new_is_named(tmp_path: Path) -> None:
    update("common", tmp_path)
    file = path_of("common", "fr", tmp_path)
    text = file.read_text(encoding="utf-8").replace("Sign in first.", "Sign out first.")
    file.write_text(text, encoding="utf-8")
    named = [fault for fault in part_faults("common", tmp_path) if "_fr" in fault]
    assert any("not in the file" in fault and "Sign in" in fault for fault in named)
    assert any("no longer used" in fault and "Sign out" in fault for fault in named)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    assert "kiosk_ar.ts: missing; run `make translations`" in part_faults("kiosk", tmp_path)
