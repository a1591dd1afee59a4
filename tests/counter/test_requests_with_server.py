# SPDX-License-Identifier: GPL-3.0-or-later
"""A request from the kiosk's side to the decision at the counter, with the real server process."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from common.storage.system import SystemClock, UuidIds
from common.ui.translation_files import TranslationFiles
from server.installation import existing, install
from server.storage import catalogues
from tests.counter.test_with_server import Clerk
from tests.server.office import OFFICE_ID
from tests.server.requests.sample import a_catalogue, a_requesting_office
from tests.server.running import Device, RunningServer

IDS = UuidIds()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    data = tmp_path / "data"
    tokens = install(data, a_requesting_office())
    with existing(data) as connection:
        catalogues.add(connection, a_catalogue(), SystemClock().now())
    made = RunningServer(data, OFFICE_ID, {str(device): each for device, each in tokens.items()})
    with made as running:
        running.add_clerk("rima")
        running.add_clerk("omar")
        yield running


@pytest.fixture
def clerk(
    application: QApplication,
    translations: TranslationFiles,
    server: RunningServer,
    tmp_path: Path,
) -> Iterator[Clerk]:
    made = Clerk(tmp_path / "counter", server, translations)
    yield made
    made.stop()


def give(device: Device, request: str, kind: str, **fields: object) -> Any:
    """Have something done to a request."""
    message = {"id": IDS.new(), "type": kind, **fields}
    answer = device.post(f"requests/{request}/commands", message)
    assert answer.status_code == 200, answer.text
    return answer.json()


def filed(kiosk: Device, service: str, answers: dict[str, str], ticket: str | None = None) -> Any:
    """Somebody begins a request at the kiosk, answers and sends it."""
    request = IDS.new()
    begun = give(kiosk, request, "start_request", service=service, language="ar", ticket=ticket)
    kiosk.http.headers["Nobat-Receipt"] = begun["secret"]
    url = f"{kiosk.server.office_url}/requests/{request}/answers"
    saved = kiosk.http.put(url, json={"id": IDS.new(), "revision": 0, "answers": answers})
    assert saved.status_code == 200, saved.text
    fee = 0 if service == "deferment" else 2500
    return give(kiosk, request, "submit_request", fee=fee, delivery="counter")["state"]


def ticket(kiosk: Device) -> str:
    """The kiosk gives a ticket."""
    answer = kiosk.command(
        "issue_ticket", IDS.new(), service="passport", priority_class="plain", language="ar"
    )
    assert answer.status_code == 200, answer.text
    issued: str = answer.json()["events"][0]["event"]["data"]["ticket"]
    return issued


def lines(clerk: Clerk) -> str:
    """All that the page tells beside the steps."""
    pane = clerk.window.request
    return "\n".join((pane.head.stage.text(), pane.head.age.text(), *pane.details.texts))


def steps(clerk: Clerk) -> list[str]:
    """What is offered."""
    listed = clerk.window.request.list
    return [listed.item(row).text() for row in range(listed.count())]


def take(clerk: Clerk, step: str) -> None:
    """Choose a step by keys."""
    clerk.until(lambda: step in steps(clerk) and clerk.window.request.list.isEnabled())
    clerk.window.request.list.setFocus()
    clerk.key(Qt.Key.Key_Home)
    for _ in range(steps(clerk).index(step)):
        clerk.key(Qt.Key.Key_Down)
    clerk.key(Qt.Key.Key_Return)


@pytest.mark.processes
def test_a_request_is_taken_up_decided_and_followed_while_the_server_is_away(
    server: RunningServer, clerk: Clerk
) -> None:
    kiosk = server.device("kiosk-a")
    free = filed(kiosk, "deferment", {"national_number": "01234567890"}, ticket(kiosk))
    clerk.sign_in()
    clerk.until_primary("Open counter")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Call next")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Start")
    clerk.key(Qt.Key.Key_F1)
    pane = clerk.window.request
    clerk.until(lambda: pane.head.stage.text() == "Waits for an official")
    assert free["number"] in pane.head.number.text()
    take(clerk, "Take it up")
    clerk.until(lambda: pane.head.stage.text() == "Under review")
    take(clerk, "See the answers…")
    take(clerk, "To decide")
    clerk.until(lambda: "01234567890" in lines(clerk))
    take(clerk, "Approve")
    clerk.until(lambda: "Approved, one more clerk is needed" in lines(clerk))
    assert "Approve" not in steps(clerk)
    give(server.counter(2, "omar"), free["id"], "approve")
    clerk.key(Qt.Key.Key_F1)
    clerk.key(Qt.Key.Key_F1)
    clerk.until(lambda: pane.head.stage.text() == "Granted")
    assert "01234567890" not in lines(clerk)

    server.kill()
    clerk.until(lambda: "The server is away" in lines(clerk))
    assert pane.head.stage.text() == "Granted"
    assert "See the answers…" not in steps(clerk)
    clerk.key(Qt.Key.Key_F1)
    clerk.key(Qt.Key.Key_F1)
    clerk.until(lambda: "does not answer" in pane.notice.told)
    server.start()
    clerk.until(lambda: pane.notice.told == "" and pane.head.stage.text() == "Granted")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Finish")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Call next")
    clerk.until(lambda: "Nobody is at the counter" in pane.notice.told)
    assert pane.details.texts == ()


@pytest.mark.processes
def test_a_request_is_opened_by_its_number_and_its_paper_taken(
    server: RunningServer, clerk: Clerk
) -> None:
    answers = {"name": "Leila", "national_number": "01234567890", "abroad": "no"}
    paid = filed(server.device("kiosk-a"), "passport", answers)
    clerk.sign_in()
    clerk.until_primary("Open counter")
    clerk.key(Qt.Key.Key_F1)
    pane = clerk.window.request
    clerk.type("d-2026-000009")
    clerk.key(Qt.Key.Key_Return)
    clerk.until(lambda: "There is no such request" in pane.notice.told)
    pane.field.clear()
    clerk.type(paid["number"])
    clerk.key(Qt.Key.Key_Return)
    clerk.until(lambda: pane.head.stage.text() == "Fee to be paid")
    assert "25.00" in pane.head.facts.text()
    assert "Photo" in lines(clerk)
    take(clerk, "Take the paper: \u2068Photo\u2069")
    clerk.until(lambda: "here on paper" in lines(clerk))
    take(clerk, "Withdraw…")
    take(clerk, "Yes, withdraw it")
    clerk.until(lambda: pane.head.stage.text() == "Withdrawn")
