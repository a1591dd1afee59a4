# SPDX-License-Identifier: GPL-3.0-or-later
"""The quiet hours of a display's voice in the office file."""

from datetime import time

from common.domain.office import Office, Span
from common.wire.office_file import read_office
from tests.common.wire.small_office import SMALL, spoilt, told

VOICE = 'voice = { languages = ["ar"]'


def test_quiet_hours_are_read_and_an_office_without_them_is_never_quiet() -> None:
    office = read_office(spoilt((VOICE, f'{VOICE}, quiet = ["12:00-13:00", "20:00-08:00"]')))
    plain = read_office(SMALL)
    assert isinstance(office, Office)
    assert isinstance(plain, Office)
    voice, loud = office.devices[2].voice, plain.devices[2].voice
    assert voice is not None
    assert loud is not None
    assert voice.quiet == (Span(time(12), time(13)), Span(time(20), time(8)))
    hours = [hour for hour in range(24) if voice.is_quiet(time(hour))]
    assert hours == [*range(8), 12, *range(20, 24)]
    assert not any(loud.is_quiet(time(hour)) for hour in range(24))


def test_quiet_hours_that_are_none_are_told() -> None:
    (problem,) = told(spoilt((VOICE, f'{VOICE}, quiet = ["12 to 1"]')))
    assert problem.startswith("devices[2].voice.quiet[0]")
    assert problem.endswith('write them as "08:00-13:00"')
