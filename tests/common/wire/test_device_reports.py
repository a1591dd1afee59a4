# SPDX-License-Identifier: GPL-3.0-or-later
"""Reports of devices: words only, bounded, and readable by what knows less or more."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.wire.device_reports import LARGEST_REPORT, DeviceReport, PartReport
from common.wire.reading import read_json

WORDS = st.from_regex(r"[a-z0-9_]{1,40}", fullmatch=True)
REPORTS = st.builds(
    DeviceReport,
    version=st.just("1.2.3"),
    clock_ahead_s=st.none() | st.floats(-1e6, 1e6),
    disk_free_mb=st.none() | st.integers(0, 2**40),
    parts=st.dictionaries(WORDS, st.builds(PartReport, WORDS, WORDS | st.just("")), max_size=8),
    queues=st.dictionaries(WORDS, st.integers(0, 2**40), max_size=8),
    warnings=st.lists(WORDS, max_size=5).map(tuple),
)


@given(REPORTS)
def test_a_report_comes_back_as_it_was_sent(report: DeviceReport) -> None:
    raw = msgspec.json.encode(report)
    assert read_json(raw, DeviceReport) == report
    assert len(raw) < LARGEST_REPORT


def test_what_a_later_version_adds_is_passed_over_and_what_an_earlier_one_lacks_is_unknown() -> (
    None
):
    raw = b'{"version": "9", "mood": "fair", "parts": {"printer": {"state": "sulking", "ink": 3}}}'
    report = read_json(raw, DeviceReport)
    assert report == DeviceReport("9", parts={"printer": PartReport("sulking")})
    assert read_json(b"{}", DeviceReport) == DeviceReport()


@pytest.mark.parametrize(
    "raw",
    [
        b'{"parts": {"printer": {"state": "Layla A. has no paper"}}}',
        b'{"parts": {"printer": {"state": "down", "detail": "N 0012345"}}}',
        b'{"parts": {"Layla": {"state": "down"}}}',
        b'{"warnings": ["Layla A."]}',
        b'{"version": "Layla A."}',
        b'{"queues": {"outbox": -1}}',
        b'{"clock_ahead_s": 1e300}',
    ],
)
def test_sentences_names_and_nonsense_are_not_taken(raw: bytes) -> None:
    with pytest.raises(msgspec.ValidationError):
        read_json(raw, DeviceReport)


def test_nobody_fills_the_servers_memory() -> None:
    many = {f"part_{number}": PartReport() for number in range(33)}
    with pytest.raises(msgspec.ValidationError):
        read_json(msgspec.json.encode(DeviceReport(parts=many)), DeviceReport)
