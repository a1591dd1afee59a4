# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner that types is told from a person who types."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.affixes import Affixes
from common.devices.keyboard_wedge.positions import OFFSET, is_keypad, us_sign
from common.devices.keyboard_wedge.setup import settings_of
from common.devices.keyboard_wedge.typing import (
    LONGEST,
    SURE_AFTER,
    SURE_GAP_SECONDS,
    Stroke,
    Verdict,
    Wedge,
    WedgeSettings,
)
from common.domain.office import ScannerSetup

CODE = "621" + "0123456789" * 5
USUAL = WedgeSettings()


def burst(
    wedge: Wedge, text: str, at: float = 0.0, gap: float = 0.005
) -> tuple[list[Verdict], float]:
    """Type quickly; return what was said to each key, and when the last one was."""
    said = []
    for character in text:
        at += gap
        said.append(wedge.sign(Stroke(character), at))
    return said, at


def test_a_burst_of_digits_is_a_code_and_none_of_it_gets_anywhere() -> None:
    wedge = Wedge(USUAL)
    said, at = burst(wedge, CODE)
    assert said[0] is Verdict.BEGUN
    assert set(said[1 : SURE_AFTER - 1]) == {Verdict.HELD}
    assert set(said[SURE_AFTER - 1 :]) == {Verdict.TAKEN}
    assert wedge.end(at + 0.005) is Verdict.SCANNED
    assert wedge.code == CODE
    assert wedge.end(at + 0.01) is Verdict.TAKEN
    assert wedge.sign(Stroke("1"), at + 0.02) is Verdict.BEGUN


def test_a_machine_that_stutters_does_not_break_a_code() -> None:
    wedge = Wedge(USUAL)
    _, at = burst(wedge, CODE)
    said, at = burst(wedge, CODE, at + SURE_GAP_SECONDS - 0.01)
    assert set(said) == {Verdict.TAKEN}
    assert wedge.end(at) is Verdict.SCANNED


def test_a_code_without_a_line_end_is_ended_by_a_pause() -> None:
    wedge = Wedge(USUAL)
    _, at = burst(wedge, CODE)
    assert wedge.pause() is Verdict.SCANNED
    assert wedge.code == CODE
    assert wedge.pause() is Verdict.PASS
    _, at = burst(wedge, CODE, at + 1)
    assert wedge.end(at + SURE_GAP_SECONDS + 0.01) is Verdict.PASS
    assert wedge.code == ""


def test_two_codes_without_a_pause_between_them_stay_two() -> None:
    wedge = Wedge(USUAL)
    _, at = burst(wedge, CODE)
    assert wedge.end(at) is Verdict.SCANNED
    _, at = burst(wedge, CODE[::-1], at)
    assert wedge.end(at) is Verdict.SCANNED
    assert wedge.code == CODE[::-1]


def test_far_too_much_is_told_once_and_dropped_until_a_pause() -> None:
    wedge = Wedge(USUAL)
    said, at = burst(wedge, "7" * (LONGEST + 50))
    assert said.count(Verdict.OVERRUN) == 1
    assert set(said[SURE_AFTER:]) == {Verdict.TAKEN, Verdict.OVERRUN}
    assert wedge.end(at) is Verdict.TAKEN
    said, at = burst(wedge, "7" * (LONGEST + 50), at + 1)
    assert wedge.pause() is Verdict.PASS
    said, at = burst(wedge, CODE, at + 1)
    assert wedge.end(at) is Verdict.SCANNED
    assert wedge.code == CODE


@given(st.text(min_size=1, max_size=60), st.floats(USUAL.gap_seconds * 1.01, 2.0))
def test_what_a_person_types_is_never_dropped(text: str, gap: float) -> None:
    wedge = Wedge(USUAL)
    said, at = burst(wedge, text, gap=gap)
    assert set(said) <= {Verdict.PASS, Verdict.BEGUN}
    assert wedge.end(at + gap) is Verdict.PASS


def test_a_short_burst_belongs_to_the_field_and_its_enter_too() -> None:
    wedge = Wedge(USUAL)
    said, at = burst(wedge, "the")
    assert said == [Verdict.BEGUN, Verdict.HELD, Verdict.HELD]
    assert wedge.pause() is Verdict.PASS
    _, at = burst(wedge, "the", at + 1)
    assert wedge.end(at) is Verdict.PASS
    assert burst(wedge, " ", at + 1)[0] == [Verdict.PASS]


def test_names_with_spaces_are_one_code() -> None:
    wedge = Wedge(USUAL)
    _, at = burst(wedge, "LAYAL#AL HAMWI#NIZAR#SALMA#04010987654")
    assert wedge.end(at) is Verdict.SCANNED
    assert wedge.code == "LAYAL#AL HAMWI#NIZAR#SALMA#04010987654"


@pytest.mark.parametrize("key", ["\x1d", "\b", "\x1b"])
def test_other_keys_break_a_persons_burst_and_no_scanners(key: str) -> None:
    wedge = Wedge(USUAL)
    said, at = burst(wedge, f"ab{key}")
    assert said[-1] is Verdict.PASS
    _, at = burst(wedge, CODE, at + 1)
    assert wedge.sign(Stroke(key), at) is Verdict.TAKEN
    assert wedge.other() is Verdict.TAKEN
    assert wedge.end(at) is Verdict.SCANNED
    assert wedge.code == CODE


def test_a_prefix_tells_a_code_from_its_first_signs_on() -> None:
    settings = settings_of(ScannerSetup("keyboard", prefix="~", suffix="$"))
    wedge = Wedge(settings)
    said, at = burst(wedge, "~]Q1PA017$")
    assert said[:2] == [Verdict.BEGUN, Verdict.TAKEN]
    assert wedge.end(at) is Verdict.SCANNED
    assert wedge.code == "PA017"
    said, at = burst(wedge, "~", at + 1)
    assert wedge.pause() is Verdict.PASS


def test_the_set_up_says_how_slow_a_scanner_may_be() -> None:
    wedge = Wedge(settings_of(ScannerSetup("keyboard", gap_ms=200)))
    _, at = burst(wedge, CODE, gap=0.19)
    assert wedge.end(at) is Verdict.SCANNED
    assert settings_of(ScannerSetup("COM3", prefix="~", gap_ms=200)) == USUAL
    assert settings_of(None) == USUAL


@pytest.mark.parametrize(
    ("typed", "struck", "by_layout", "meant"),
    [
        ("اختبار" * 4, "hojfhv" * 4, False, "hojfhv" * 4),
        ("٦٢١" * 8, "621" * 8, False, "621" * 8),
        ("621" * 8, "^@!" * 8, False, "621" * 8),
        ('&é"' * 8, "123" * 8, False, "123" * 8),
        ("NBV1:" * 5, "NQV1M" * 5, True, "NBV1:" * 5),
        ("621" * 8, "", True, "621" * 8),
    ],
)
def test_a_code_is_what_the_scanner_meant(
    typed: str, struck: str, by_layout: bool, meant: str
) -> None:
    wedge = Wedge(WedgeSettings(Affixes(), by_layout=by_layout))
    at = 0.0
    for place, sign in enumerate(typed):
        wedge.sign(Stroke(sign, struck[place] if struck else None), at)
    assert wedge.end(at) is Verdict.SCANNED
    assert wedge.code == meant


def test_signs_without_a_key_stay_as_the_system_made_them() -> None:
    wedge = Wedge(USUAL)
    for sign in "ليال#" * 6:
        wedge.sign(Stroke(sign, "#" if sign == "#" else None), 0.0)
    assert wedge.pause() is Verdict.SCANNED
    assert wedge.code == "ليال#" * 6


def test_a_key_that_writes_two_letters_or_none_is_one_sign() -> None:
    wedge = Wedge(USUAL)
    for _ in range(12):
        wedge.sign(Stroke("لا", "b"), 0.0)
        wedge.sign(Stroke("\u200c", "B"), 0.0)
    assert wedge.end(0.0) is Verdict.SCANNED
    assert wedge.code == "bB" * 12


def test_keys_are_known_by_their_places() -> None:
    assert us_sign(OFFSET + 30, shift=False) == "a"
    assert us_sign(OFFSET + 30, shift=True) == "A"
    assert us_sign(OFFSET + 51, shift=True) == "<"
    assert us_sign(OFFSET + 4, shift=True) == "#"
    assert us_sign(OFFSET + 12, shift=False) == "-"
    assert us_sign(OFFSET + 79, shift=False) == "1"
    assert us_sign(OFFSET + 28, shift=False) is None
    assert us_sign(0, shift=False) is None
    assert is_keypad(OFFSET + 82)
    assert not is_keypad(OFFSET + 11)
