# SPDX-License-Identifier: GPL-3.0-or-later
"""Each number takes the form that the language has for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from common.domain.identifiers import Language
from common.texts.figures import usual_digits
from common.texts.plurals import plural_form
from common.texts.sentences import sentences_of
from common.ui.languages import LANGUAGES

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Service</name>
    <message numerus="yes">
        <source>%n days for {whom}</source>
        <translation>
            <numerusform>%n день для {whom}</numerusform>
            <numerusform>%n дні для {whom}</numerusform>
            <numerusform>%n днів для {whom}</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


@pytest.mark.parametrize(
    ("language", "counts", "form"),
    [
        ("ar", [0], 0),
        ("ar", [1], 1),
        ("ar", [2], 2),
        ("ar", [3, 10, 103, 1010], 3),
        ("ar", [11, 99, 111], 4),
        ("ar", [100, 101, 102, 200], 5),
        ("fa", [0, 1, 2, 11], 0),
        ("uk", [1, 21, 101], 0),
        ("uk", [2, 4, 22, 104], 1),
        ("uk", [0, 5, 11, 12, 14, 111, 25], 2),
        ("fr", [0, 1], 0),
        ("fr", [2, 100], 1),
        ("en", [1], 0),
        ("en", [0, 2, 21], 1),
    ],
)
def test_a_number_takes_its_form(language: str, counts: list[int], form: int) -> None:
    assert {plural_form(Language(language), count) for count in counts} == {form}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_number_takes_a_form_that_translators_do_not_write(language: Language) -> None:
    forms = {plural_form(language, count) for count in range(1000)}
    assert forms == set(range(LANGUAGES[language].plural_forms))


def test_a_sentence_says_its_number_in_the_right_form(tmp_path: Path) -> None:
    (tmp_path / "part_uk.ts").write_text(_TS, encoding="utf-8")
    language = Language("uk")
    sentences = sentences_of("part", language, usual_digits(language), tmp_path)
    said = [
        sentences.translate("Service", "%n days for {whom}", n=n, whom="вас") for n in (1, 3, 12)
    ]
    assert said == ["1 день для вас", "3 дні для вас", "12 днів для вас"]


def test_a_sentence_without_a_translation_still_says_its_number(tmp_path: Path) -> None:
    (tmp_path / "part_fa.ts").write_text(
        _TS.split("<context>", maxsplit=1)[0] + "</TS>", encoding="utf-8"
    )
    language = Language("fa")
    sentences = sentences_of("part", language, usual_digits(language), tmp_path)
    assert sentences.translate("Service", "%n days", n=12) == "۱۲ days"
