# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every screen of kiosk, counter and display in one language.

The office's main language is the one that is pictured, so that the display speaks it as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from common.domain.identifiers import Language
from tests.demo.desk import Desk
from tests.demo.office import STAFF_PIN
from tests.demo.office_file import write_closed_office
from tests.demo.people import citizens, several
from tests.demo.processes import eventually
from tests.demo.stage import Stage
from tests.virtual.specimens import SPECIMENS

_CROWD = 7
_STAFF_TOUCHES = 5
_IDLE_S = 45.0


class Tour:
    """Goes through one office in one language; pictures lie in ``pictures/PROGRAM``."""

    def __init__(self, stage: Stage, language: Language, pictures: Path) -> None:
        """Prepare; :meth:`go` begins."""
        self._stage = stage
        self._kiosk = stage.kiosk.device
        self._language = language
        self._pictures = pictures
        self._people = [
            replace(citizen, language=language, card=None)
            for citizen in several(citizens(stage.office.office), _CROWD)
        ]

    def go(self) -> None:
        """See everything, in an order that leads from one to the next."""
        first, second = self._stage.desks
        self._before_opening()
        self._sign_in(first)
        second.sign_in()
        second.open()
        self._at_the_kiosk()
        self._without_paper()
        self._staff_only()
        self._at_the_counter(first, second)
        self._in_the_lobby()
        self._nobody_answers()
        self._without_server(first)

    # Kiosk.

    def _at_the_kiosk(self) -> None:
        visits, kiosk = self._stage.kiosk, self._kiosk
        someone, *others = self._people
        holder = replace(someone, card=SPECIMENS["utopia-card"])
        for citizen in others:
            visits.take_ticket(citizen)
        self._shot_kiosk("welcome")
        visits.choose_service(holder)
        self._shot_kiosk("before-ticket")
        kiosk.touch("getTicket")
        kiosk.await_sight("yourTicketScreen")
        eventually("the paper", lambda: "done" in kiosk.look().usable or None)
        self._shot_kiosk("ticket")
        visits.leave_with_ticket()
        visits.ask_ticket(holder)
        self._shot_kiosk("already-holding")
        visits.leave()
        self._stage.office.card_scanner.scan_half(SPECIMENS["utopia-card"])
        kiosk.await_sight("cardTroubleScreen")
        self._shot_kiosk("card-trouble")
        kiosk.touch("withoutCard")
        kiosk.await_sight("servicesScreen")
        kiosk.touch("back")
        kiosk.await_sight("welcomeScreen")

    def _without_paper(self) -> None:
        visits = self._stage.kiosk
        self._stage.office.printer("paper_out on")
        visits.ask_ticket(self._people[1])
        self._kiosk.await_sight("ticketCode")
        self._shot_kiosk("paper-out")
        visits.leave_with_ticket()
        self._stage.office.printer("paper_out off")

    def _staff_only(self) -> None:
        for _ in range(_STAFF_TOUCHES):
            self._kiosk.touch("staffCorner")
        self._kiosk.await_sight("staffLockScreen")
        self._shot_kiosk("staff-lock")
        for digit in STAFF_PIN:
            self._kiosk.touch(f"key-{digit}")
        self._kiosk.touch("enterPin")
        self._kiosk.await_sight("staffDeskScreen")
        self._shot_kiosk("staff-desk")
        self._kiosk.touch("done")
        self._kiosk.await_sight("welcomeScreen")

    def _nobody_answers(self) -> None:
        """Somebody has begun, and gone away."""
        self._kiosk.await_sight("stillThere", patience_s=_IDLE_S)
        self._shot_kiosk("still-there")
        self._kiosk.touch("stillHere")
        self._kiosk.await_sight("servicesScreen")

    def _shot_kiosk(self, name: str) -> None:
        self._keep(self._kiosk.picture, "kiosk", name)

    # Counter.

    def _sign_in(self, desk: Desk) -> None:
        desk.await_ready()
        desk.speak(self._language)
        self._shot(desk, "signed-out")
        desk.sign_in()
        self._in_language(desk, "closed")
        desk.open()
        self._in_language(desk, "nobody-waiting")

    def _at_the_counter(self, desk: Desk, other: Desk) -> None:
        # Left alone meanwhile, so that it asks whether somebody is still there.
        self._stage.kiosk.find_service_page(self._people[0].service)
        self._shot_kiosk("services")
        self._in_language(desk, "waiting")
        desk.call()
        other.call()
        self._in_language(desk, "called")
        desk.start()
        self._in_language(desk, "serving")
        for panel, key in (("transfer", "F7"), ("park", "F6"), ("next-service", "F8")):
            self._in_language(desk, panel, key)
        desk.park()
        self._in_language(desk, "parked")
        self._in_language(desk, "call-number", "F9")
        self._in_language(desk, "pause", "F10")
        desk.pause()
        self._in_language(desk, "paused")
        desk.open()
        desk.call()
        desk.start()

    def _in_language(self, desk: Desk, name: str, panel_key: str = "") -> None:
        """Picture the window in the tour's language; the clerk goes on in English."""
        desk.speak(self._language)
        if panel_key:
            desk.show_panel(panel_key)
        self._shot(desk, name)
        if panel_key:
            desk.hide_panel()
        desk.speak_english()

    def _shot(self, desk: Desk, name: str) -> None:
        self._keep(desk.device.picture, "counter", name)

    # Display, and what happens to all of them.

    def _in_the_lobby(self) -> None:
        for desk in self._stage.desks:
            self._stage.await_on_display(desk.number())
        self._keep(self._stage.display.picture, "display", "calls")

    def _without_server(self, desk: Desk) -> None:
        before = self._stage.display.read("waitHead")
        self._stage.office.kill_server()
        desk.await_isolation()
        self._in_language(desk, "alone")
        eventually(
            "the display to say how old it is",
            lambda: self._stage.display.read("waitHead") != before or None,
        )
        self._keep(self._stage.display.picture, "display", "server-away")
        self._shot_kiosk("services-server-away")
        self._kiosk.touch("back")
        self._stage.office.start_server()
        desk.await_server()

    def _before_opening(self) -> None:
        """The office is closed today; then its hours are changed."""
        office, display = self._stage.office, self._stage.display
        closed = office.folder / "closed.toml"
        write_closed_office(office.file, closed)
        office.take_set_up(closed)
        self._kiosk.await_sight("closedScreen")
        self._shot_kiosk("closed")
        eventually("the display to close", lambda: "waitHead" not in display.look().names or None)
        self._keep(display.picture, "display", "closed")
        office.take_set_up(office.file)
        self._kiosk.await_sight("welcomeScreen")

    def _keep(self, picture: Callable[[Path], Path], program: str, name: str) -> None:
        picture(self._pictures / program / f"{name}-{self._language}.png")
