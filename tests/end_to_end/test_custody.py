# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests between two offices with servers of their own and the centre, lines come and go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.server.custody.processes import NORTH, SOUTH, Processes, running
from tests.server.upstream.line_between import Carries

pytestmark = pytest.mark.processes

_PATIENCE_S = 40.0


@pytest.fixture(scope="module")
def country(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Processes]:
    """All servers at work; each test leaves the lines whole."""
    with running(tmp_path_factory.mktemp("custody")) as country:
        yield country


def wait(country: Processes, condition: object) -> None:
    """Until it holds."""
    country.centre.wait_until(condition, _PATIENCE_S)  # type: ignore[arg-type]  # a lambda


def test_another_office_finds_a_request_by_its_number_takes_it_over_and_goes_on(
    country: Processes,
) -> None:
    north, south = country.clerk(NORTH), country.clerk(SOUTH)
    begun = north.start()
    request, number = begun["id"], begun["number"]
    wait(country, lambda: country.status(number, begun["secret"]).get("stage") == "draft")
    assert north.save(request).status_code == 200
    (found,) = [each for each in south.numbered(number) if each["id"] == request]
    assert found["holder"] == NORTH
    assert south.view(request)["state"]["number"] == number
    elsewhere = south.give(request, "submit_request", fee=0, delivery="counter")
    assert elsewhere.json()["reason"] == "unknown_request"
    moved = south.do(request, "move_custody", to_office=SOUTH)
    assert moved["state"]["holder"] == SOUTH
    assert south.do(request, "submit_request", fee=0, delivery="counter")
    assert south.device.get(f"requests/{request}/answers?reason=review").json()["answers"] == {
        "national_number": "01234567890"
    }
    refused = north.give(request, "start_review")
    assert refused.status_code == 409
    assert refused.json()["reason"] == "held_elsewhere"
    wait(country, lambda: country.status(number, begun["secret"]).get("holder") == SOUTH)
    wait(
        country,
        lambda: (
            north.view(request)
            == {**south.view(request), "known_at": north.view(request)["known_at"]}
        ),
    )


def test_what_the_centre_holds_is_taken_over_and_its_partner_still_gives_answers(
    country: Processes,
) -> None:
    partner, north = country.partner(), country.clerk(NORTH)
    begun = partner.start()
    request = begun["id"]
    assert begun["holder"] == "centre"
    assert partner.save(request).status_code == 200
    wait(country, lambda: north.view(request).get("state", {}).get("revision") == 1)
    assert north.do(request, "move_custody", to_office=NORTH)["state"]["holder"] == NORTH
    # The holder decides, wherever the partner asks.
    passed = partner.save(request, revision=1)
    assert passed.status_code == 200, passed.text
    assert north.view(request)["state"]["revision"] == 2


def test_with_the_line_down_only_the_holder_goes_on_and_afterwards_all_know_the_same(
    country: Processes,
) -> None:
    north, south, partner = country.clerk(NORTH), country.clerk(SOUTH), country.partner()
    begun = north.start()
    request = begun["id"]
    assert north.save(request).status_code == 200
    wait(country, lambda: country.status(begun["number"], begun["secret"]) != {})
    wait(country, lambda: country.overview()["requests_behind"] == 0)
    webs = partner.start()
    wait(country, lambda: webs["id"] in north.listed())
    country.lines[NORTH].carry(Carries.NOTHING)
    try:
        assert north.do(request, "submit_request", fee=0, delivery="counter")
        assert north.do(request, "start_review")
        away = north.give(request, "move_custody", to_office=SOUTH)
        assert away.json()["code"] == "out_of_reach", away.text
        taken = north.give(webs["id"], "move_custody", to_office=NORTH)
        assert taken.json()["reason"] == "held_elsewhere", taken.text
        assert taken.json()["age_s"] >= 0
        wanted = south.give(request, "move_custody", to_office=SOUTH)
        assert wanted.json()["reason"] in {"held_elsewhere", "unknown_request"}, wanted.text
        known = country.status(begun["number"], begun["secret"])
        assert known["stage"] == "draft"
    finally:
        country.lines[NORTH].carry(Carries.EVERYTHING)
    wait(
        country,
        lambda: country.status(begun["number"], begun["secret"])["stage"] == "in_review",
    )
    wait(
        country,
        lambda: south.give(request, "move_custody", to_office=SOUTH).status_code == 200,
    )
    assert south.do(request, "approve")["state"]["holder"] == SOUTH


def test_a_move_whose_answer_is_lost_or_whose_server_dies_happens_once(
    country: Processes,
) -> None:
    north, south = country.clerk(NORTH), country.clerk(SOUTH)
    begun = north.start()
    request = begun["id"]
    wait(country, lambda: country.status(begun["number"], begun["secret"]) != {})
    country.lines[SOUTH].carry(Carries.NO_ANSWERS)
    command = "0192a000-0000-7000-8000-000000000001"
    lost = south.give(request, "move_custody", command, to_office=SOUTH)
    assert lost.status_code in {404, 409}, lost.text
    country.lines[SOUTH].carry(Carries.EVERYTHING)
    country.offices[NORTH].restart()
    country.centre.restart()
    wait(
        country,
        lambda: south.give(request, "move_custody", command, to_office=SOUTH).status_code == 200,
    )
    north = country.clerk(NORTH)
    wait(country, lambda: south.view(request)["state"]["holder"] == SOUTH)
    moves = [each for each in south.view(request)["entries"] if each["type"] == "custody_moved"]
    assert len(moves) == 1
    assert south.save(request).status_code == 200
    wait(country, lambda: north.view(request)["state"]["revision"] == 1)
    assert north.give(request, "withdraw").json()["reason"] == "held_elsewhere"
    for server in (country.centre, *country.offices.values()):
        assert "Traceback" not in server.log()
        assert "01234567890" not in server.log()
