# SPDX-License-Identifier: GPL-3.0-or-later
"""A device of the office as somebody stands before it: what it shows, touches and keys."""

from __future__ import annotations

import json
import signal
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any

from tests.demo.processes import PATIENCE_S, DemoError, Program, eventually


@dataclass(frozen=True, slots=True)
class Sight:
    """What can be seen: every text, and of each named thing its text and whether it works.

    ``focus`` names what takes the keys, in a window that is worked by keys.
    """

    texts: tuple[str, ...]
    names: Mapping[str, str]
    usable: frozenset[str]
    focus: str = ""

    def says(self, words: str) -> bool:
        """Whether the words stand anywhere."""
        return any(words in text for text in self.texts)


_NOTHING = Sight((), {}, frozenset())
_UNSEEN = {
    **dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f")),
    0xA0: " ",
}


class Device:
    """One program with its window on a screen of its own, which exists in memory only."""

    def __init__(
        self,
        program: str,
        data: Path,
        size: tuple[int, int],
        log: Path,
        before: Sequence[str] = (),
        more: Sequence[str] = (),
    ) -> None:
        """Start ``python -m program --data DATA`` on a screen of ``size`` pixels.

        ``more`` are further arguments. ``before`` are words of a command that runs the
        program, such as in a network of its own.
        """
        self.name = data.name
        screen = data / "screen.json"
        screen.write_text(json.dumps({"screens": [_screen(*size)]}), "utf-8")
        self._lock = Lock()

        def start() -> Program:
            return Program(
                self.name,
                ["tests.demo.driver", program, "--data", str(data), *more],
                log,
                {
                    "QT_QPA_PLATFORM": f"offscreen:configfile={screen}",
                    "QT_QUICK_BACKEND": "software",
                    "QT_QUICK_CONTROLS_STYLE": "Basic",
                },
                before,
            )

        self._start = start
        self._program = start()

    def look(self) -> Sight:
        """See what the window shows now; nothing before it is there."""
        seen = self._ask(do="look")
        if not seen["window"]:
            return _NOTHING
        return Sight(
            tuple(_plain(text) for text in seen["texts"]),
            {thing["name"]: _plain(thing["text"]) for thing in seen["names"]},
            frozenset(thing["name"] for thing in seen["names"] if thing["enabled"]),
            seen["focus"],
        )

    def await_sight(self, *names: str, patience_s: float = PATIENCE_S) -> str:
        """Wait until one of the named things is there, and return which."""

        def look() -> str | None:
            seen = self.look().names
            return next((name for name in names if name in seen), None)

        what = f"{' or '.join(names)} at {self.name}"
        try:
            return eventually(what, look, patience_s)
        except DemoError as error:
            sight = self.look()
            message = f"{error}; it shows {sorted(sight.names)} {sight.texts}"
            raise DemoError(message) from error

    def read(self, name: str) -> str:
        """What a named thing says; empty if it is not there."""
        return self.look().names.get(name, "")

    def touch(self, name: str) -> None:
        """Touch something once it is there and can be used."""
        self._until_done(f"{name} to touch at {self.name}", do="touch", name=name)

    def press(self, keys: str) -> None:
        """Press keys, such as ``F2`` or ``Ctrl+Z``."""
        self._until_done(f"the window of {self.name}", do="key", key=keys)

    def type(self, text: str) -> None:
        """Type into whatever has the focus."""
        self._until_done(f"somewhere to type at {self.name}", do="type", text=text)

    def picture(self, path: Path) -> Path:
        """Keep what the window shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._until_done(f"a picture of {self.name}", do="picture", path=str(path))
        return path

    def cut_power(self) -> None:
        """Cut its power, and switch it on again."""
        self._program.kill()
        self._program = self._start()

    @property
    def runs(self) -> bool:
        """Whether the program has not ended."""
        return self._program.runs

    def await_window(self) -> None:
        """Wait until it shows its window."""
        eventually(f"the window of {self.name}", lambda: self.look() is not _NOTHING or None)

    def kill(self) -> None:
        """Cut its power for good."""
        self._program.kill()

    def signal(self, number: signal.Signals) -> None:
        """Send the program a signal."""
        self._program.signal(number)

    def stop(self) -> None:
        """End the program."""
        self._program.stop()

    def _until_done(self, what: str, **request: Any) -> None:
        eventually(what, lambda: self._ask(**request).get("done") or None)

    def _ask(self, **request: Any) -> dict[str, Any]:
        with self._lock:
            answer: dict[str, Any] = json.loads(self._program.ask(json.dumps(request)))
        if "error" in answer:
            message = f"{self.name}: {answer['error']}"
            raise DemoError(message)
        return answer


def _plain(text: str) -> str:
    """As a reader sees it: without marks of direction, and with one kind of space."""
    return text.translate(_UNSEEN)


def _screen(width: int, height: int) -> dict[str, object]:
    return {
        "name": "demo",
        "x": 0,
        "y": 0,
        "width": width,
        "height": height,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
