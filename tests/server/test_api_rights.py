# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is let in, and who may do what, at a real server."""

from __future__ import annotations

import pytest
import requests

from common.storage.system import UuidIds
from tests.server.running import RunningServer

IDS = UuidIds()
PASSPORT = {"service": "passport", "priority_class": "plain", "language": "en"}


def code(answer: requests.Response) -> tuple[int, str]:
    """Status and code of a problem."""
    return answer.status_code, answer.json()["code"]


@pytest.mark.parametrize("path", ["log", "stream", "configuration", "day-keys"])
@pytest.mark.parametrize("authorization", ["", "Bearer", "Bearer wrong", "Basic eDp5"])
def test_without_a_known_token_nothing_is_told(
    server: RunningServer, path: str, authorization: str
) -> None:
    headers = {"Authorization": authorization} if authorization else {}
    answer = requests.get(f"{server.office_url}/{path}", headers=headers, timeout=10)
    assert code(answer) == (401, "unknown_device")


def test_a_device_belongs_to_its_office_only(server: RunningServer) -> None:
    kiosk = server.device("kiosk-a")
    answer = kiosk.http.get(f"{server.url}/api/v1/offices/south/log", timeout=10)
    assert code(answer) == (403, "other_office")


def test_a_session_that_is_not_known_is_told_to_sign_in_again(server: RunningServer) -> None:
    device = server.device("counter-1")
    device.http.headers["Nobat-Session"] = "made up"
    answer = device.command("open_counter", IDS.new(), counter="1")
    assert code(answer) == (401, "session_ended")


def test_a_session_is_good_at_its_own_device_only(server: RunningServer) -> None:
    signed_in = server.counter(1, "rima")
    elsewhere = server.device("counter-2")
    elsewhere.http.headers["Nobat-Session"] = signed_in.http.headers["Nobat-Session"]
    answer = elsewhere.command("open_counter", IDS.new(), counter="2")
    assert code(answer) == (401, "session_ended")


def test_after_signing_out_the_session_is_over(server: RunningServer) -> None:
    device = server.counter(1, "rima")
    url = f"{server.office_url}/sessions/current"
    assert device.http.delete(url, timeout=10).status_code == 204
    assert code(device.http.delete(url, timeout=10)) == (401, "session_ended")


def test_without_a_session_a_counter_is_refused_by_the_rules(server: RunningServer) -> None:
    answer = server.device("counter-1").command("open_counter", IDS.new(), counter="1")
    assert answer.status_code == 409
    assert answer.json()["reason"] == "sign_in_first"


def test_a_clerk_acts_for_the_own_counter_only_and_a_supervisor_for_any(
    server: RunningServer,
) -> None:
    clerk = server.counter(1, "rima")
    assert code(clerk.command("open_counter", IDS.new(), counter="2")) == (403, "other_counter")
    supervisor = server.counter(1, "omar")
    assert supervisor.command("open_counter", IDS.new(), counter="2").status_code == 200
    assert supervisor.command("close_counter", IDS.new(), counter="2").status_code == 200


def test_a_display_gives_no_commands_and_a_kiosk_issues_and_tells_of_itself(
    server: RunningServer,
) -> None:
    display, kiosk = server.device("display"), server.device("kiosk-a")
    denied = (403, "not_permitted")
    assert code(display.command("issue_ticket", IDS.new(), **PASSPORT)) == denied
    assert code(kiosk.command("call_next", IDS.new(), counter="1")) == denied
    assert kiosk.command("issue_ticket", IDS.new(), **PASSPORT).status_code == 200
    assert kiosk.command("raise_alert", IDS.new(), alert="help_called").status_code == 200
    of_another = kiosk.command("end_alert", IDS.new(), device="kiosk-b", alert="paper_out")
    assert of_another.json()["reason"] == "alert_of_another"


def test_a_clerk_answers_a_call_for_help_and_raises_none(server: RunningServer) -> None:
    clerk = server.counter(1, "rima")
    assert code(clerk.command("raise_alert", IDS.new(), alert="help_called")) == (
        403,
        "not_permitted",
    )
    server.device("kiosk-b").command("raise_alert", IDS.new(), alert="help_called")
    answer = clerk.command("end_alert", IDS.new(), device="kiosk-b", alert="help_called")
    assert answer.status_code == 200
    again = clerk.command("end_alert", IDS.new(), device="kiosk-b", alert="help_called")
    assert again.json()["reason"] == "alert_over"


def test_clerks_sign_in_at_counters_only(server: RunningServer) -> None:
    assert code(server.device("kiosk-a").sign_in("rima")) == (403, "not_permitted")


def test_only_kiosks_get_the_keys_of_the_days(server: RunningServer) -> None:
    for device in ("counter-1", "display"):
        assert code(server.device(device).get("day-keys")) == (403, "not_permitted")


def test_a_clerks_skills_come_from_the_session_and_never_from_the_message(
    server: RunningServer,
) -> None:
    server.add_clerk("nour", skills=["certificate"])
    device = server.counter(2, "nour")
    answer = device.command(
        "open_counter", IDS.new(), counter="2", skills=["passport", "certificate"]
    )
    opened = answer.json()["events"][-1]["event"]["data"]
    assert opened["services"] == ["certificate"]
    device.command("close_counter", IDS.new(), counter="2")


def test_wrong_user_and_wrong_password_look_the_same(server: RunningServer) -> None:
    device = server.device("counter-2")
    unknown, wrong = device.sign_in("nobody"), device.sign_in("rima", "wrong password")
    assert code(unknown) == code(wrong) == (401, "wrong_credentials")
    assert unknown.content == wrong.content


def test_who_guesses_is_locked_out_even_with_the_right_password(server: RunningServer) -> None:
    server.add_clerk("target")
    device = server.device("counter-1")
    for _ in range(5):
        assert code(device.sign_in("target", "guess")) == (401, "wrong_credentials")
    answer = device.sign_in("target")
    assert code(answer) == (423, "locked_out")
    assert 0 < int(answer.headers["Retry-After"]) <= 30
    assert server.device("counter-2").sign_in("target").status_code == 423
    assert device.sign_in("rima").status_code == 200


def test_neither_tokens_nor_passwords_nor_names_are_in_the_log(server: RunningServer) -> None:
    server.counter(1, "rima")
    written = server.log()
    secrets = [*server.tokens.values(), "correct horse", "guess", "rima", "Rima"]
    assert written
    assert [each for each in secrets if each in written] == []
