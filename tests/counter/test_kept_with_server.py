# SPDX-License-Identifier: GPL-3.0-or-later
"""A draft that was kept without the server survives a restart, and leads to the earlier requests.

The real window by keys, and the real server process, killed and started again.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from common.storage.system import SystemClock
from common.ui.translation_files import TranslationFiles
from server.installation import existing, install
from server.storage import catalogues
from tests.counter.test_money_with_server import at_work, control, open_request
from tests.counter.test_requests_with_server import filed, lines, steps, take
from tests.counter.test_with_server import Clerk
from tests.server.office import OFFICE_ID
from tests.server.requests.sample import a_catalogue, a_requesting_office
from tests.server.running import RunningServer

pytestmark = pytest.mark.processes

NUMBER = "01234567890"
WAITS = "What waits here for the server…"
OTHERS = "Other requests of this person…"


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    data = tmp_path / "data"
    tokens = install(data, a_requesting_office())
    with existing(data) as connection:
        catalogues.add(connection, a_catalogue(), SystemClock().now())
    made = RunningServer(data, OFFICE_ID, {str(device): each for device, each in tokens.items()})
    with made as running:
        running.add_clerk("rima")
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


def take_row(clerk: Clerk, right: Callable[[str], bool]) -> None:
    """Choose the row of the list that is right."""
    clerk.until(lambda: any(map(right, steps(clerk))))
    take(clerk, next(filter(right, steps(clerk))))


def fill_in(clerk: Clerk) -> None:
    """Type the national number into the form, and leave it there."""
    pane = clerk.window.request
    clerk.until(lambda: not pane.form.isHidden())
    field = pane.form.findChild(QLineEdit, "answer-national_number")
    assert field is not None
    clerk.until(field.hasFocus)
    clerk.type(NUMBER)
    clerk.key(Qt.Key.Key_Escape)


def cut_off(clerk: Clerk, server: RunningServer) -> None:
    """The server dies, and the counter has noticed."""
    server.kill()
    clerk.until(lambda: "Working on your own" in clerk.window.link.told)


def shut(clerk: Clerk) -> None:
    """Shut the page."""
    clerk.key(Qt.Key.Key_F1)
    clerk.until(clerk.window.request.isHidden)


def test_a_draft_kept_here_is_gone_on_with_after_a_restart_and_leads_to_the_earlier_request(
    server: RunningServer, clerk: Clerk
) -> None:
    earlier = filed(server.device("kiosk-a"), "deferment", {"national_number": NUMBER})
    at_work(clerk)
    open_request(clerk, earlier["number"])
    shut(clerk)
    cut_off(clerk, server)
    clerk.key(Qt.Key.Key_F1)
    take(clerk, "Begin a request…")
    take(clerk, "Deferment")
    take(clerk, "English")
    fill_in(clerk)
    clerk.until(lambda: NUMBER in lines(clerk))
    shut(clerk)

    clerk.restart()
    clerk.sign_in()
    clerk.key(Qt.Key.Key_F1)
    take(clerk, WAITS)
    take_row(clerk, lambda row: "no number yet" in row and "Deferment" in row)
    clerk.until(lambda: NUMBER in lines(clerk))
    take(clerk, "Fill in the form")
    clerk.until(lambda: not clerk.window.request.form.isHidden())
    control(clerk, Qt.Key.Key_Return)
    take(clerk, "Send it; the applicant comes for the document")
    pane = clerk.window.request
    clerk.until(lambda: "kept here" in pane.notice.told)

    server.start()
    clerk.until(lambda: pane.head.number.text().strip("\u2066\u2069").startswith("F-"))
    number = pane.head.number.text()
    clerk.until(lambda: pane.head.stage.text() == "Waits for an official")
    assert number.strip("\u2066\u2069") != earlier["number"]
    take(clerk, OTHERS)
    take_row(clerk, lambda row: earlier["number"] in row and "Waits for an official" in row)
    clerk.until(lambda: earlier["number"] in pane.head.number.text())
    clerk.key(Qt.Key.Key_Escape)
    clerk.until(lambda: pane.head.number.text() == number)
