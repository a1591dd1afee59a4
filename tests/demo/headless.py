# SPDX-License-Identifier: GPL-3.0-or-later
"""The demo without a screen: plays the half day, takes the pictures, adds up."""

from __future__ import annotations

import json
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from common.domain.identifiers import Language
from common.storage.system import SystemClock
from common.ui.languages import AR, EN, FA, FR, UK
from tests.demo.half_day import HalfDay
from tests.demo.office_file import office_file
from tests.demo.register import Register
from tests.demo.request_play import play_requests
from tests.demo.request_tour import tour_requests
from tests.demo.stage import Stage
from tests.demo.tally import Seen, Summary, add_up
from tests.demo.tour import Tour
from tests.requesting.tally import RequestFigures

TOURS = (("damascus", AR), ("tehran", FA), ("kyiv", UK), ("damascus", FR), ("damascus", EN))
_OFFICES_AT_ONCE = 3


def play(target: Path) -> int:
    """Play, and write pictures, tickets and ``summary.json`` to ``target``; the exit status."""
    clock = SystemClock()
    begin = clock.monotonic()

    def say(what: str) -> None:
        sys.stdout.write(f"{clock.monotonic() - begin:6.1f} s  {what}\n")
        sys.stdout.flush()

    shutil.rmtree(target, ignore_errors=True)
    say("The office is set up: server, kiosk, two counters, display, printer, scanners.")
    source = office_file("damascus")
    with Stage(target / "office" / "damascus", source, target / "tickets" / "half-day") as stage:
        day = HalfDay(stage, target / "pictures", say)
        day.play()
        summary = add_up(stage.book.entries(), _seen(stage, day.register))
    say("Five requests, one of each programme, are filed, paid, decided and handed over.")
    requests = play_requests(target / "office" / "requests", target / "requests", say)
    seconds = round(clock.monotonic() - begin, 1)
    status = _conclude(target, summary, day.register, requests, seconds)
    say("Every screen in every language: ten small offices.")
    with ThreadPoolExecutor(_OFFICES_AT_ONCE) as threads:
        tours = [threads.submit(_tour, target, *tour) for tour in TOURS]
        tours += [threads.submit(_tour_requests, target, language) for _, language in TOURS]
        for done in tours:
            done.result()
    say(f"Done; pictures, tickets and summary.json lie in {target}.")
    return status


def _tour(target: Path, office: str, language: Language) -> None:
    name = f"{office}-{language}"
    tickets = target / "tickets" / name
    with Stage(target / "office" / name, office_file(office), tickets, language) as stage:
        Tour(stage, language, target / "pictures").go()


def _tour_requests(target: Path, language: Language) -> None:
    folder = target / "office" / f"requests-{language}"
    tour_requests(language, folder, target / "pictures" / "kiosk")


def _seen(stage: Stage, register: Register) -> Seen:
    late = [stage.kiosk.read_paper(path).ticket for path in stage.kiosk.tray.take_rest()]
    return Seen(
        held=register.held,
        papers=(*register.papers, *late),
        called=tuple(_compact(label) for desk in stage.desks for label in desk.called),
        finished=tuple(_compact(label) for desk in stage.desks for label in desk.finished),
        server_down=tuple(register.server_down),
    )


def _compact(label: str) -> str:
    return "".join(label.split())


def _conclude(
    target: Path,
    summary: Summary,
    register: Register,
    requests: RequestFigures,
    seconds: float,
) -> int:
    faults = [*summary.faults, *_missing(summary, register), *requests.faults]
    figures = {
        **summary.as_json(),
        **asdict(requests),
        "on_screen_tickets": len(register.on_screen),
        "refused_second_tickets": register.refused_second_tickets,
        "merge_seconds": register.merge_seconds,
        "seconds": seconds,
        "faults": faults,
    }
    text = json.dumps(figures, indent=2, ensure_ascii=False)
    (target / "summary.json").write_text(text + "\n", "utf-8")
    sys.stdout.write(text + "\n")
    return 1 if faults else 0


def _missing(summary: Summary, register: Register) -> list[str]:
    """What must have happened for the day to prove anything."""
    demands = {
        "nobody got a ticket while the server was away": summary.issued_while_server_down,
        "nobody was served while the server was away": summary.served_while_server_down,
        "no ticket was shown for want of paper": len(register.on_screen),
        "no second ticket for a card was refused": register.refused_second_tickets,
        "nobody failed to come": summary.no_shows,
        "nothing was superseded": summary.superseded,
    }
    faults = [fault for fault, figure in demands.items() if not figure]
    if summary.still_open:
        faults.append(f"{summary.still_open} tickets still open at the end")
    return faults
