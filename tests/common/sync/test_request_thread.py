# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions about requests have a thread of their own, which begins with the first."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from threading import Event

from common.domain.commands import OpenCounter
from common.sync.answers import Denied, Ordered
from common.sync.request_line import Line
from tests.common.domain.kit import ONE
from tests.common.sync.conftest import MakeStation
from tests.common.sync.kit import COUNTER, RIMA, online, only, order, signed_in, until


@dataclass(frozen=True)
class Slow:
    """A task that goes on until it is let go."""

    let_go: Event

    def put(self, line: Line) -> str:
        self.let_go.wait(30)
        return str(line.clerk)


@dataclass(frozen=True)
class Ended:
    """A task to which the server says that the session has ended."""

    def put(self, line: Line) -> Denied:
        assert line.clerk == RIMA
        return Denied("session_ended", "Sign in again.")


def test_a_question_that_takes_long_holds_no_order_up(station: MakeStation) -> None:
    counter = station(COUNTER)
    online(counter)
    signed_in(counter)
    let_go, answers = Event(), list[str]()
    counter.request(Slow(let_go), answers.append)
    assert isinstance(order(counter, OpenCounter(ONE)), Ordered)
    assert answers == []
    let_go.set()
    assert only(answers) == RIMA


def test_a_session_that_has_ended_is_ended_here_too(station: MakeStation) -> None:
    counter = station(COUNTER)
    online(counter)
    signed_in(counter)
    answers = list[Denied]()
    counter.request(Ended(), answers.append)
    assert only(answers).code == "session_ended"
    until(lambda: counter.view.session is None)


def test_a_device_that_asks_nothing_about_requests_loads_nothing_for_it() -> None:
    asked = (
        "import sys, common.sync.station; print([each for each in sys.modules"
        " if each.startswith(('common.sync.request_', 'common.wire.request_'))])"
    )
    done = subprocess.run(
        [sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "['common.sync.request_waiting']"
