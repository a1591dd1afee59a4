# SPDX-License-Identifier: GPL-3.0-or-later
"""A scanner that types is told from a person who types."""

from hypothesis import given
from hypothesis import strategies as st

from counter.flow.wedge import BEGIN_GAP_SECONDS, SURE_AFTER, SURE_GAP_SECONDS, Typed, Wedge

CODE = "621" + "0123456789" * 5


def burst(
    wedge: Wedge, text: str, at: float = 0.0, gap: float = 0.005
) -> tuple[list[Typed], float]:
    """Type quickly; return what was said to each key, and when the last one was."""
    said = []
    for character in text:
        at += gap
        said.append(wedge.key(character, at))
    return said, at


def test_a_burst_of_digits_is_a_code() -> None:
    wedge = Wedge()
    said, at = burst(wedge, CODE)
    assert said[0] is Typed.BEGUN
    assert said[SURE_AFTER - 1] is Typed.SURE
    assert set(said[SURE_AFTER:]) == {Typed.SWALLOW}
    assert wedge.enter(at + 0.005) is Typed.SCANNED
    assert wedge.code == CODE
    assert wedge.enter(at + 0.01) is Typed.SWALLOW
    assert wedge.key("1", at + 0.02) is Typed.BEGUN


def test_a_machine_that_stutters_does_not_break_a_code() -> None:
    wedge = Wedge()
    _, at = burst(wedge, CODE)
    said, at = burst(wedge, CODE, at + SURE_GAP_SECONDS - 0.01)
    assert set(said) == {Typed.SWALLOW}
    assert wedge.enter(at) is Typed.SCANNED


def test_a_code_that_stops_half_way_is_forgotten() -> None:
    wedge = Wedge()
    _, at = burst(wedge, CODE)
    assert wedge.enter(at + SURE_GAP_SECONDS + 0.01) is Typed.ONWARD
    assert wedge.code == ""


def test_other_keyboards_digits_are_digits() -> None:
    for row in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "&é\"'(-è_çà"):
        wedge = Wedge()
        _, at = burst(wedge, row * 3)
        assert wedge.enter(at) is Typed.SCANNED


@given(st.text(min_size=1, max_size=60), st.floats(BEGIN_GAP_SECONDS * 1.01, 2.0))
def test_a_person_who_types_is_never_interrupted(text: str, gap: float) -> None:
    wedge = Wedge()
    said, at = burst(wedge, text, gap=gap)
    assert set(said) <= {Typed.ONWARD, Typed.BEGUN}
    assert wedge.enter(at + gap) is Typed.ONWARD


def test_a_space_ends_a_burst() -> None:
    wedge = Wedge()
    said, _ = burst(wedge, "12345678901234567890 12345678901234567890")
    assert Typed.SURE not in said


def test_a_document_s_code_is_a_code_too() -> None:
    wedge = Wedge()
    code = "https://office.example/verify?code=NBV1:kVb-_x0A"
    _, at = burst(wedge, code)
    assert wedge.enter(at) is Typed.SCANNED
    assert wedge.code == code
