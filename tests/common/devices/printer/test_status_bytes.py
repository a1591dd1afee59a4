# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading status bytes, against the tables of the ESC/POS command reference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.devices.printer.port import PrinterHealth
from common.devices.printer.status_bytes import Query, health, is_in_order, is_real_time, request

ALL_WELL = dict.fromkeys(Query, 0x12)


def test_the_questions_are_dle_eot_one_to_four() -> None:
    assert [request(query) for query in Query] == [
        b"\x10\x04\x01",
        b"\x10\x04\x02",
        b"\x10\x04\x03",
        b"\x10\x04\x04",
    ]


@pytest.mark.parametrize(
    ("query", "byte", "expected"),
    [
        (Query.PRINTER, 0x12, PrinterHealth.READY),
        (Query.PRINTER, 0x16, PrinterHealth.READY),
        (Query.PRINTER, 0x1A, PrinterHealth.OFFLINE),
        (Query.OFFLINE_CAUSE, 0x16, PrinterHealth.COVER_OPEN),
        (Query.OFFLINE_CAUSE, 0x32, PrinterHealth.PAPER_OUT),
        (Query.PRINTER, 0x32, PrinterHealth.OFFLINE),
        (Query.OFFLINE_CAUSE, 0x1A, PrinterHealth.READY),
        (Query.OFFLINE_CAUSE, 0x52, PrinterHealth.OFFLINE),
        (Query.ERROR_CAUSE, 0x16, PrinterHealth.JAMMED),
        (Query.ERROR_CAUSE, 0x1A, PrinterHealth.CUTTER_JAMMED),
        (Query.ERROR_CAUSE, 0x1E, PrinterHealth.CUTTER_JAMMED),
        (Query.ERROR_CAUSE, 0x32, PrinterHealth.BROKEN),
        (Query.ERROR_CAUSE, 0x3E, PrinterHealth.BROKEN),
        (Query.ERROR_CAUSE, 0x52, PrinterHealth.PAUSED),
        (Query.PAPER, 0x1E, PrinterHealth.PAPER_NEAR_END),
        (Query.PAPER, 0x72, PrinterHealth.PAPER_OUT),
        (Query.PAPER, 0x7E, PrinterHealth.PAPER_OUT),
    ],
)
def test_one_byte_off_the_normal_tells_its_trouble(
    query: Query, byte: int, expected: PrinterHealth
) -> None:
    assert health({**ALL_WELL, query: byte}) is expected


def test_the_cause_is_told_rather_than_that_it_is_offline() -> None:
    offline = {**ALL_WELL, Query.PRINTER: 0x1A}
    assert health({**offline, Query.OFFLINE_CAUSE: 0x16}) is PrinterHealth.COVER_OPEN
    assert health({**offline, Query.OFFLINE_CAUSE: 0x32}) is PrinterHealth.PAPER_OUT
    stopped = {**offline, Query.OFFLINE_CAUSE: 0x52}
    assert health({**stopped, Query.ERROR_CAUSE: 0x1A}) is PrinterHealth.CUTTER_JAMMED


@given(st.dictionaries(st.sampled_from(Query), st.integers(0, 255)))
def test_whatever_is_not_four_sound_answers_is_unknown(answers: dict[Query, int]) -> None:
    sound = len(answers) == 4 and all(is_real_time(byte) for byte in answers.values())
    assert (health(answers) is PrinterHealth.UNKNOWN) is not sound


@given(st.integers(0, 255))
def test_no_byte_is_both_kinds_of_answer(byte: int) -> None:
    assert not (is_real_time(byte) and is_in_order(byte))
