# SPDX-License-Identifier: GPL-3.0-or-later
"""A fee from the till's opening to its closing, with the real server and a provider's process."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from common.domain.commands import Role
from common.storage.system import SystemClock
from common.ui.translation_files import TranslationFiles
from server.installation import existing, install
from server.storage import catalogues
from tests.counter.test_requests_with_server import filed, take
from tests.counter.test_with_server import Clerk
from tests.payments.behaviour import Behaviour
from tests.payments.process import ProviderProcess
from tests.server.office import OFFICE_ID
from tests.server.payments.paying import PROVIDER, prepare
from tests.server.requests.sample import a_catalogue, a_requesting_office
from tests.server.running import RunningServer

pytestmark = pytest.mark.processes

ANSWERS = {"name": "Leila", "national_number": "01234567890", "abroad": "no"}
PUNCTUATION = {".": Qt.Key.Key_Period, "-": Qt.Key.Key_Minus, " ": Qt.Key.Key_Space}


@pytest.fixture(scope="module")
def provider(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ProviderProcess]:
    with ProviderProcess(tmp_path_factory.mktemp("provider")) as running:
        yield running


@pytest.fixture
def server(tmp_path: Path, provider: ProviderProcess) -> Iterator[RunningServer]:
    data = tmp_path / "data"
    tokens = install(data, a_requesting_office())
    with existing(data) as connection:
        catalogues.add(connection, a_catalogue(), SystemClock().now())
    prepare(data, provider.url)
    made = RunningServer(data, OFFICE_ID, {str(device): each for device, each in tokens.items()})
    with made as running:
        running.add_clerk("rima", Role.OFFICER)
        running.add_clerk("omar")
        provider.behave(Behaviour.WELL)
        provider.tell_at(f"{running.url}/api/v1/payments/webhooks/{PROVIDER}")
        yield running


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    """Where the counter's file printer keeps its papers."""
    return tmp_path / "papers"


@pytest.fixture
def clerk(
    application: QApplication,
    translations: TranslationFiles,
    server: RunningServer,
    tmp_path: Path,
    papers: Path,
) -> Iterator[Clerk]:
    folder = tmp_path / "counter"
    folder.mkdir()
    (folder / "desk.toml").write_text(f'[paper]\nfolder = "{papers.as_posix()}"\n', "utf-8")
    made = Clerk(folder, server, translations)
    yield made
    made.stop()


def told(clerk: Clerk) -> str:
    """All that the page of till, fee or papers says."""
    pane = clerk.window.money
    return "\n".join((*pane.texts, pane.echo.text(), pane.notice.told, pane.news.told))


def choose(clerk: Clerk, text: str) -> None:
    """Choose a step of the page by keys."""
    listed = clerk.window.money.list

    def row() -> int:
        found = [n for n in range(listed.count()) if text in listed.item(n).text()]
        return found[0] if found and not listed.isHidden() else -1

    clerk.until(lambda: row() >= 0)
    listed.setFocus()
    clerk.key(Qt.Key.Key_Home)
    for _ in range(row()):
        clerk.key(Qt.Key.Key_Down)
    clerk.key(Qt.Key.Key_Return)


def enter(clerk: Clerk, text: str) -> None:
    """Type into the page's field, and end it."""
    clerk.until(clerk.window.money.field.hasFocus)
    for character in text:
        key = PUNCTUATION.get(character, Qt.Key(ord(character.upper())))
        QTest.keyClick(clerk.window.windowHandle(), key)
    clerk.key(Qt.Key.Key_Return)


def control(clerk: Clerk, key: Qt.Key) -> None:
    """Press a key with Ctrl."""
    QTest.keyClick(clerk.window.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)


def open_till(clerk: Clerk, amount: str) -> None:
    """Open the till with what is in the drawer."""
    control(clerk, Qt.Key.Key_T)
    clerk.until(lambda: "No till is open" in told(clerk))
    enter(clerk, amount)
    clerk.until(lambda: "The till is open" in told(clerk))


def open_request(clerk: Clerk, number: str) -> None:
    """Open a request by its number."""
    clerk.key(Qt.Key.Key_F1)
    clerk.until(clerk.window.request.field.hasFocus)
    clerk.type(number)
    clerk.key(Qt.Key.Key_Return)
    clerk.until(lambda: number in clerk.window.request.head.number.text())


def at_work(clerk: Clerk) -> None:
    """Somebody has signed in and opened the counter."""
    clerk.sign_in()
    clerk.until_primary("Open counter")
    clerk.key(Qt.Key.Key_F2)
    clerk.until_primary("Call next")


def pay_in_cash(clerk: Clerk, papers: Path) -> None:
    """Take the fee of the request that is open, with a receipt and a copy of it."""
    take(clerk, "Fee…")
    choose(clerk, "Cash")
    clerk.until(clerk.window.money.field.hasFocus)
    enter(clerk, "20")
    clerk.until(lambda: "less than what is due" in told(clerk))
    clerk.window.money.field.clear()
    enter(clerk, "50")
    clerk.until(lambda: "Paid" in told(clerk))
    assert "change" in told(clerk)
    choose(clerk, "Print the receipt")
    clerk.until(lambda: len(list(papers.glob("R-*.pdf"))) == 1)
    choose(clerk, "copy of the receipt")
    clerk.until(lambda: len(list(papers.glob("R-*-copy-1.pdf"))) == 1)
    clerk.key(Qt.Key.Key_Escape)


def hand_over(clerk: Clerk, papers: Path) -> None:
    """Make the document of the request that is open, and give it to the applicant."""
    pane = clerk.window.request
    take(clerk, "Print…")
    choose(clerk, "Make and print the document")
    clerk.until(lambda: len(list(papers.glob("C-*.pdf"))) == 1)
    clerk.key(Qt.Key.Key_Escape)
    take(clerk, "Hand over…")
    choose(clerk, "The applicant")
    enter(clerk, "N 0012345")
    clerk.until(lambda: len(list(papers.glob("H-*.pdf"))) == 1)
    choose(clerk, "Signed and given")
    clerk.until(lambda: "Handed over" in told(clerk))
    clerk.key(Qt.Key.Key_Escape)
    clerk.until(lambda: pane.head.stage.text() == "Handed over")


def test_a_fee_is_taken_in_cash_papers_are_printed_and_the_till_is_right(
    server: RunningServer, clerk: Clerk, papers: Path
) -> None:
    request = filed(server.device("kiosk-a"), "passport", ANSWERS)
    at_work(clerk)
    open_request(clerk, request["number"])
    pane = clerk.window.request
    take(clerk, "Fee…")
    choose(clerk, "Cash")
    clerk.until(lambda: "No till is open" in told(clerk))
    open_till(clerk, "100")
    assert "100.00" in told(clerk)
    control(clerk, Qt.Key.Key_T)
    pay_in_cash(clerk, papers)
    clerk.until(lambda: pane.head.stage.text() == "Waits for an official")
    for step in ("Take the paper: \u2068Photo\u2069", "Take it up", "Approve"):
        take(clerk, step)
    clerk.until(lambda: pane.head.stage.text() == "Granted")
    hand_over(clerk, papers)
    control(clerk, Qt.Key.Key_T)
    clerk.until(lambda: "125.00" in told(clerk))
    choose(clerk, "Count and close")
    enter(clerk, "125")
    choose(clerk, "close the till")
    clerk.until(lambda: "Nothing is missing" in told(clerk))
    choose(clerk, "Print the report")
    clerk.until(lambda: len(list(papers.glob("till-*.pdf"))) == 1)
    assert all(each.read_bytes().startswith(b"%PDF") for each in papers.glob("*.pdf"))


def test_a_provider_is_waited_for_given_up_and_never_paid_twice(
    server: RunningServer, clerk: Clerk, provider: ProviderProcess
) -> None:
    request = filed(server.device("kiosk-a"), "passport", ANSWERS)
    at_work(clerk)
    open_till(clerk, "100")
    control(clerk, Qt.Key.Key_T)
    open_request(clerk, request["number"])
    take(clerk, "Fee…")
    choose(clerk, PROVIDER)
    clerk.until(lambda: "The payer is asked" in told(clerk))
    assert "left" in told(clerk)
    choose(clerk, "Wait no longer")
    clerk.until(lambda: "not waited for any more" in told(clerk))
    choose(clerk, PROVIDER)
    clerk.until(lambda: "The payer is asked" in told(clerk))
    counter = server.counter(2, "omar")
    path = f"requests/{request['id']}/payments"
    first, second = counter.get(path).json()["payments"]
    assert (first["stage"], second["stage"]) == ("expired", "started")
    provider.pay(second["id"])
    clerk.until(lambda: "Paid" in told(clerk))
    provider.pay(first["id"])
    server.wait_until(
        lambda: (
            [each["stage"] for each in counter.get(path).json()["payments"]]
            == ["refunded", "taken"]
        ),
        20,
    )


def test_what_the_server_did_not_answer_is_asked_again_under_its_id(
    server: RunningServer, clerk: Clerk
) -> None:
    request = filed(server.device("kiosk-a"), "passport", ANSWERS)
    at_work(clerk)
    open_till(clerk, "100")
    control(clerk, Qt.Key.Key_T)
    open_request(clerk, request["number"])
    take(clerk, "Fee…")
    choose(clerk, "Cash")
    clerk.until(clerk.window.money.field.hasFocus)
    server.kill()
    enter(clerk, "25")
    clerk.until(lambda: "may have been taken or not" in told(clerk))
    server.start()
    clerk.until(lambda: "Paid" in told(clerk))
    counter = server.counter(2, "omar")
    paid = counter.get(f"requests/{request['id']}/payments").json()["payments"]
    assert [each["stage"] for each in paid] == ["taken"]
