# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre comes to hold the office's log word for word, whatever breaks on the way."""

from __future__ import annotations

from base64 import b64decode

import pytest
import requests

from common.domain.identifiers import OfficeId
from common.identity.signatures import public_key_of
from common.storage.system import SystemClock
from server.configuration import read_configuration
from server.installation import existing
from server.storage import office_keys
from server.upstream.joining import add_office_server, join, remove_office_server
from tests.server.upstream.line_between import Carries
from tests.server.upstream.pair import Pair, in_office, issue_at

_PATIENCE_S = 45.0
_LONGEST_WAIT_OF_A_CITIZEN_S = 1.0


def test_what_happens_in_the_office_is_soon_at_the_centre_word_for_word(pair: Pair) -> None:
    pair.issue(5)
    pair.wait_until_equal()
    pair.issue(1)
    pair.wait_until_equal()
    assert len(pair.centre_log()) > 5


def test_the_centre_knows_by_which_key_the_office_signs(pair: Pair) -> None:
    url = f"{pair.centre.office_url}/document-key"
    with in_office(), existing(pair.office.data) as connection:
        office = OfficeId(pair.office.office)
        key = office_keys.ensure_signing_key(connection, office, SystemClock().now())
    # What is told goes with what happens next.
    pair.issue(1)
    pair.office.wait_until(lambda: requests.get(url, timeout=10).ok, _PATIENCE_S)
    told = requests.get(url, timeout=10).json()
    assert b64decode(told["key"]) == public_key_of(key)


def test_the_office_never_waits_for_a_dead_line_and_nothing_is_missing_afterwards(
    pair: Pair,
) -> None:
    pair.issue(3)
    pair.wait_until_equal()
    pair.line.carry(Carries.NOTHING)
    kiosk = pair.office.device("kiosk-a")
    answers = [issue_at(kiosk) for _ in range(50)]
    assert all(each.ok for each in answers)
    slowest = max(each.elapsed.total_seconds() for each in answers)
    assert slowest < _LONGEST_WAIT_OF_A_CITIZEN_S
    assert len(pair.centre_log()) < len(pair.office_log())
    pair.line.carry(Carries.EVERYTHING)
    pair.wait_until_equal()


def test_what_arrived_without_an_answer_is_there_once(pair: Pair) -> None:
    pair.issue(2)
    pair.wait_until_equal()
    pair.line.carry(Carries.NO_ANSWERS)
    pair.issue(10)
    pair.line.carry(Carries.EVERYTHING)
    pair.issue(1)
    pair.wait_until_equal()


@pytest.mark.timeout(180)
def test_both_sides_may_be_killed_at_any_point(pair: Pair) -> None:
    for _ in range(2):
        pair.issue(20)
        pair.centre.kill()
        pair.issue(20)
        pair.office.restart()
        pair.issue(5)
        pair.centre.start()
        pair.issue(20)
        pair.office.restart()
    pair.issue(1)
    pair.wait_until_equal()
    assert len(pair.office_log()) > 2 * 65


def test_an_office_whose_token_has_ended_works_on_and_sends_all_with_a_new_one(
    pair: Pair,
) -> None:
    pair.issue(1)
    pair.wait_until_equal()
    remove_office_server(pair.centre.data, None)
    pair.issue(3)
    said = "the centre takes nothing of this office's log: 401"
    pair.office.wait_until(lambda: said in pair.office.log(), _PATIENCE_S)
    _, token = add_office_server(pair.centre.data, None)
    with in_office():
        before = read_configuration(pair.office.data)
        join(pair.office.data, pair.line.url, None, token, SystemClock())
        assert read_configuration(pair.office.data) == before
    pair.office.restart()
    pair.issue(1)
    pair.wait_until_equal()
    assert pair.office.log().count(said) == 1


def test_an_office_starts_and_works_without_any_centre(pair: Pair) -> None:
    pair.centre.kill()
    pair.office.restart()
    pair.issue(3)
    pair.centre.start()
    pair.wait_until_equal()
    assert "Traceback" not in pair.office.log()
