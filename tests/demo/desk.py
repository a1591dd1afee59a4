# SPDX-License-Identifier: GPL-3.0-or-later
"""A clerk at a counter, by keys and the ticket scanner only."""

from __future__ import annotations

from collections.abc import Callable, Collection
from threading import Event

from common.domain.identifiers import Language
from common.domain.office import Office
from common.ui.languages import EN
from tests.demo.device import Device, Sight
from tests.demo.office import Clerk
from tests.demo.processes import PATIENCE_S, DemoError, eventually
from tests.virtual.scanner import VirtualCodeScanner

OPEN, RESUME = "Open counter", "Open again"
CALL, TAKE, START, FINISH = "Call next", "Take a ticket", "Start", "Finish"
_IDLE = (CALL, TAKE)

# Nobody presses the same key twice within this time and means both.
_BETWEEN_PRESSES_S = 0.3

# Longer than the window itself waits for the server.
_TRY_S = 5.0
_TRIES = 4


class Desk:
    """One counter. ``called`` and ``finished`` keep the numbers as they stood there."""

    def __init__(
        self, device: Device, office: Office, clerk: Clerk, scanner: VirtualCodeScanner
    ) -> None:
        """Sit down; sign in with :meth:`sign_in`."""
        self.device = device
        self.called: list[str] = []
        self.finished: list[str] = []
        self.languages = list(office.languages)
        self._clerk = clerk
        self._scanner = scanner
        self._pause = Event()
        self._pressed = ""

    # What can be seen.

    def means(self) -> str:
        """What the large button says now, in English."""
        return means(self.device.look())

    def number(self) -> str:
        """The number at the counter, empty for nobody."""
        return self.device.read("currentNumber")

    @property
    def may_call(self) -> bool:
        """Whether somebody waits for this counter."""
        sight = self.device.look()
        return means(sight) == CALL and bool(sight.names.get("next"))

    def await_isolation(self) -> None:
        """Wait until the window says that the counter is on its own."""
        self._await_link("Working on your own")

    def await_server(self) -> None:
        """Wait until the window has nothing more to say about the server."""
        self._await_link("")

    # What is done.

    def speak(self, language: Language) -> None:
        """Choose the window's language."""
        self._open_panel("Ctrl+L", "panelList")
        self._choose(self.languages.index(language))

    def speak_english(self) -> None:
        """Choose the language that this driver reads."""
        self.speak(EN)

    def show_panel(self, key: str) -> None:
        """Open a panel, and leave it open."""
        self._open_panel(key, "panel")

    def hide_panel(self) -> None:
        """Close the open panel."""
        self._press("Esc")
        self._await(lambda seen: "panel" not in seen.names)

    def await_ready(self) -> None:
        """Wait until somebody can sign in."""
        eventually(
            f"{self.device.name} to be ready",
            lambda: "signInButton" in self.device.look().usable or None,
        )

    def sign_in(self, language: Language = EN) -> None:
        """Sign in, in a language of the clerk's choice."""
        self.await_ready()
        self.speak(language)
        self.device.type(self._clerk.id)
        self.device.press("Return")
        self.device.type(self._clerk.password)
        self.device.press("Return")
        self.device.await_sight("primaryButton")

    def sign_out(self) -> None:
        """Leave; the counter closes with it."""
        self._press("Ctrl+Q")
        self.device.await_sight("signInButton")

    def open(self) -> None:
        """Open the counter."""
        self._primary(CALL)

    def call(self) -> str:
        """Call whoever is next; the number, or empty if nobody was left meanwhile."""
        before = self.number()
        self._press("F2")
        sight = self._await(lambda seen: means(seen) == START or "notice" in seen.names)
        if means(sight) != START:
            self._press("Esc")
            return before
        return self._was_called(sight)

    def call_number(self, label: str) -> None:
        """Call one number."""
        self._open_panel("F9", "panelField")
        self.device.type(label)
        self.device.press("Return")
        self._was_called(self._await_meaning(START))

    def scan(self, code: str) -> str:
        """Take a ticket by its paper; the number that stands at the counter then."""
        self._scanner.scan(code)
        return self._was_called(self._await_meaning(START))

    def recall(self) -> None:
        """Call the same number again, once the rules allow it."""
        told = self.device.read("currentTarget")
        self._await(lambda seen: "recallButton" in seen.usable)
        self._press("F3")
        self._await(lambda seen: seen.names.get("currentTarget") != told)

    def no_show(self) -> None:
        """Record that nobody came, once the rules allow it."""
        self._await(lambda seen: "no_showButton" in seen.usable)
        self._press("F4")
        self._await_meaning(*_IDLE)

    def start(self) -> None:
        """The citizen is here."""
        self._primary(FINISH)

    def finish(self) -> None:
        """The service is done."""
        self.finished.append(self.number())
        self._primary(*_IDLE)

    def take_back(self) -> None:
        """Undo the last act."""
        self.device.await_sight("undoButton")
        self.device.press("Ctrl+Z")
        self._await_meaning(START, FINISH)

    def park(self) -> None:
        """Park for the shortest time offered."""
        self._by_panel("F6", 0)

    def transfer(self, entry: int) -> None:
        """Transfer to an entry of the list; the last ones are counters."""
        self._by_panel("F7", entry)

    def next_service(self) -> None:
        """Done here, and on to the first other service."""
        self.finished.append(self.number())
        self._by_panel("F8", 0)

    def pause(self) -> None:
        """Pause for a break."""
        self._open_panel("F10", "panelList")
        self._choose(0)
        self._await_meaning(RESUME)

    def put_notes_away(self) -> None:
        """Read every note about what the log did not take."""
        while "note" in self.device.look().names:
            self._press("Esc")

    def close(self) -> None:
        """Leave the counter for today."""
        self._await(lambda seen: "closeButton" in seen.usable)
        self._press("F11")
        self._await_meaning(OPEN)

    # How.

    def _primary(self, *then: str) -> None:
        self._until(lambda: self._press("F2"), lambda seen: means(seen) in then)

    def _open_panel(self, key: str, part: str) -> None:
        self._until(lambda: self._press(key), lambda seen: part in seen.names)

    def _until(self, act: Callable[[], None], right: Callable[[Sight], bool]) -> None:
        """Do it again, as people do, where the window was still busy with what came before."""
        for _ in range(_TRIES):
            act()
            try:
                self._await(right, patience_s=_TRY_S)
            except DemoError:
                continue
            return
        self._await(right)

    def _by_panel(self, key: str, entry: int) -> None:
        self._open_panel(key, "panelList")
        self._choose(entry)
        self._await_meaning(*_IDLE)

    def _choose(self, entry: int) -> None:
        self.device.await_sight("panelList")
        moves = ["Down"] * entry if entry >= 0 else ["End", *["Up"] * (-entry - 1)]
        for move in moves:
            self.device.press(move)
        self.device.press("Return")

    def _was_called(self, sight: Sight) -> str:
        label = sight.names["currentNumber"]
        self.called.append(label)
        return label

    def _await_meaning(self, *meanings: str) -> Sight:
        return self._await(lambda seen: means(seen) in meanings, " or ".join(meanings))

    def _await(
        self,
        right: Callable[[Sight], bool],
        what: str = "the right moment",
        patience_s: float = PATIENCE_S,
    ) -> Sight:
        def look() -> Sight | None:
            sight = self.device.look()
            return sight if right(sight) else None

        try:
            return eventually(f"{what} at {self.device.name}", look, patience_s)
        except DemoError as error:
            message = f"{error}; it says {self.device.look().texts}"
            raise DemoError(message) from error

    def _await_link(self, words: str) -> None:
        def right(sight: Sight) -> bool:
            told = sight.names.get("link", "")
            return words in told if words else not told

        self._await(right, f"link {words!r}")

    def _press(self, keys: str) -> None:
        if keys == self._pressed:
            self._pause.wait(_BETWEEN_PRESSES_S)
        self._pressed = keys
        self.device.press(keys)


def means(sight: Sight) -> str:
    """What the large button says, in English, without what follows the words."""
    said = sight.names.get("primaryButton", "")
    known: Collection[str] = (OPEN, RESUME, CALL, TAKE, START, FINISH)
    return next((words for words in known if said.startswith(words)), "")
