# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a call."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.voice.announcement import Announcement
from common.devices.voice.letters import LETTER_NAMES
from common.devices.voice.phrases import LANGUAGES, phrase, said_number
from common.domain.identifiers import Language
from common.domain.numbering import LETTERS, TicketNumber


def said(language: str, ticket: str = "PA 017", counter: str = "3") -> str | None:
    return phrase(Announcement(ticket, counter, ()), Language(language))


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ar", "التذكرة رقم پي، أَلِف، 17. يُرجى التوجه إلى الشباك رقم 3."),
        ("fa", "شمارهٔ پیی، اِی، 17. لطفاً به باجهٔ شمارهٔ 3 مراجعه کنید."),
        ("uk", "Талон пе, а, 17. Будь ласка, підійдіть до вікна номер 3."),
        ("fr", "Ticket P, A, 17. Veuillez vous présenter au guichet 3."),
        ("en", "Ticket P, A, 17. Please go to counter 3."),
    ],
)
def test_each_language_calls_the_ticket_in_its_own_words(language: str, sentence: str) -> None:
    assert said(language) == sentence


@pytest.mark.parametrize(
    ("counter", "sentence"),
    [
        ("12", "Ticket P, A, 17. Please go to counter 12."),
        ("٣", "Ticket P, A, 17. Please go to counter 3."),
        ("B", "Ticket P, A, 17. Please go to counter B."),
        ("3b", "Ticket P, A, 17. Please go to counter 3, B."),
        ("Cash desk", "Ticket P, A, 17. Please go to Cash desk."),
    ],
)
def test_a_counter_with_a_name_of_its_own_is_called_by_it(counter: str, sentence: str) -> None:
    assert said("en", counter=counter) == sentence


@given(
    st.sampled_from(sorted(LANGUAGES)),
    st.text(LETTERS, min_size=1, max_size=3),
    st.sampled_from(LETTERS),
    st.integers(1, 9999),
)
def test_every_number_is_said_letter_by_letter_and_without_leading_zeros(
    language: Language, prefix: str, series: str, count: int
) -> None:
    sentence = said(language, TicketNumber(prefix, series, count).label)
    assert sentence is not None
    before_the_stop = sentence.split(".")[0]
    names = LETTER_NAMES[language]
    spelled = [names[letter] for letter in prefix + series]
    assert before_the_stop.replace("،", ",").endswith(
        ", ".join([*spelled, said_number(count, language)])
    )


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_two_letters_have_the_same_name(language: Language) -> None:
    assert len(set(LETTER_NAMES[language].values())) == len(LETTERS)


def test_a_language_without_words_is_told() -> None:
    assert said("xx") is None


@given(st.text(), st.text())
def test_no_label_whatever_makes_it_stumble(ticket: str, counter: str) -> None:
    for language in LANGUAGES:
        assert phrase(Announcement(ticket, counter, ()), language)


@pytest.mark.parametrize(
    ("number", "arabic"),
    [
        (0, "0"),
        (17, "17"),
        (100, "100"),
        (500, "500"),
        (707, "700 وَ 7"),
        (999, "900 وَ 99"),
        (1000, "1000"),
        (2345, "2000 وَ 300 وَ 45"),
        (9000, "9000"),
    ],
)
def test_numbers_are_digits_and_large_ones_are_parted_in_arabic(number: int, arabic: str) -> None:
    assert said_number(number, Language("ar")) == arabic
    for language in LANGUAGES - {"ar"}:
        assert said_number(number, language) == str(number)
