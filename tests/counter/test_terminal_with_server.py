# SPDX-License-Identifier: GPL-3.0-or-later
"""A fee paid by card: the real window, the real server, a terminal at the end of a serial line."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from common.storage.system import SystemClock
from common.ui.translation_files import TranslationFiles
from server.installation import existing, install
from server.storage import catalogues
from tests.counter.test_money_with_server import (
    ANSWERS,
    at_work,
    choose,
    open_request,
    told,
)
from tests.counter.test_requests_with_server import filed, take
from tests.counter.test_with_server import Clerk
from tests.server.office import OFFICE_ID
from tests.server.requests.sample import a_catalogue, a_requesting_office
from tests.server.running import RunningServer
from tests.virtual.payment_terminal import Mood, VirtualPaymentTerminal

pytestmark = pytest.mark.processes

DESK = """
[paper]
folder = "{papers}"

[terminal]
port = "{port}"
patience_s = 0.5
"""


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
def terminal(tmp_path: Path) -> Iterator[VirtualPaymentTerminal]:
    with VirtualPaymentTerminal(tmp_path / "terminal") as made:
        yield made


@pytest.fixture
def clerk(
    application: QApplication,
    translations: TranslationFiles,
    server: RunningServer,
    terminal: VirtualPaymentTerminal,
    tmp_path: Path,
) -> Iterator[Clerk]:
    folder, papers = tmp_path / "counter", tmp_path / "papers"
    folder.mkdir()
    desk = DESK.format(papers=papers.as_posix(), port=Path(terminal.port).as_posix())
    (folder / "desk.toml").write_text(desk, "utf-8")
    made = Clerk(folder, server, translations)
    yield made
    made.stop()


@pytest.fixture
def request_filed(server: RunningServer) -> Any:
    """A passport of which the fee is due."""
    return filed(server.device("kiosk-a"), "passport", ANSWERS)


def stages(server: RunningServer, request: Any) -> list[str]:
    """How the payments of the request stand at the server."""
    read = server.counter(2, "omar").get(f"requests/{request['id']}/payments").json()
    return [each["stage"] for each in read["payments"]]


def at_the_fee(clerk: Clerk, request: Any) -> None:
    """The fee of the request lies open."""
    open_request(clerk, request["number"])
    take(clerk, "Fee…")


def pay(clerk: Clerk) -> None:
    """The payer puts a card into the terminal."""
    choose(clerk, "Card at the terminal")


def test_a_terminal_that_takes_nothing_is_told_in_words_and_one_that_takes_it_pays(
    server: RunningServer,
    clerk: Clerk,
    terminal: VirtualPaymentTerminal,
    request_filed: Any,
    tmp_path: Path,
) -> None:
    at_work(clerk)
    at_the_fee(clerk, request_filed)
    terminal.unplug()
    pay(clerk)
    clerk.until(lambda: "see whether it is on" in told(clerk))
    terminal.plug()
    terminal.mood = Mood.DECLINES
    pay(clerk)
    clerk.until(lambda: "The card was declined" in told(clerk))
    terminal.mood = Mood.APPROVES
    pay(clerk)
    clerk.until(lambda: "Paid" in told(clerk) and "by card" in told(clerk))
    assert stages(server, request_filed) == ["failed", "failed", "taken"]
    # Each that it was asked for said the same amount: 25.00.
    assert [each[2:10] for each in terminal.requests] == ["00002500"] * 2
    choose(clerk, "Print the receipt")
    clerk.until(lambda: len(list((tmp_path / "papers").glob("R-*.pdf"))) == 1)


def test_where_the_terminal_does_not_tell_its_slip_does_and_nothing_is_taken_twice_or_lost(
    server: RunningServer, clerk: Clerk, terminal: VirtualPaymentTerminal, request_filed: Any
) -> None:
    at_work(clerk)
    at_the_fee(clerk, request_filed)
    terminal.mood = Mood.PULLED_OUT
    pay(clerk)
    clerk.until(lambda: "Was it taken from the card?" in told(clerk))
    assert stages(server, request_filed) == ["started"]
    choose(clerk, "not done, or there is none")
    clerk.until(lambda: "To pay" in told(clerk))
    terminal.plug()
    terminal.mood = Mood.FORGETS_TO_ANSWER
    pay(clerk)
    clerk.until(lambda: "Was it taken from the card?" in told(clerk))
    clerk.restart()
    clerk.sign_in()
    clerk.until_primary("Call next")
    at_the_fee(clerk, request_filed)
    clerk.until(lambda: "Was it taken from the card?" in told(clerk))
    choose(clerk, "The slip says: done")
    clerk.until(lambda: "Paid" in told(clerk))
    assert stages(server, request_filed) == ["failed", "taken"]
    assert len(terminal.requests) == 2


def test_a_server_that_dies_while_the_terminal_takes_the_money_is_told_once_it_is_back(
    server: RunningServer, clerk: Clerk, terminal: VirtualPaymentTerminal, request_filed: Any
) -> None:
    at_work(clerk)
    at_the_fee(clerk, request_filed)
    terminal.meanwhile = server.kill
    pay(clerk)
    clerk.until(lambda: "may have been taken or not" in told(clerk))
    assert len(terminal.requests) == 1
    server.start()
    clerk.until(lambda: "Paid" in told(clerk))
    assert stages(server, request_filed) == ["taken"]
    assert len(terminal.requests) == 1
