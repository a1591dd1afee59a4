# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a run, and whether they are good enough."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median

from tests.chaos.hall import Hall
from tests.chaos.plan import Plan
from tests.chaos.tally import Findings
from tests.chaos.uptime import Uptime, longest_pause

KIOSK_PAUSE_S = 2.0
"""So long a citizen may wait for a ticket at a kiosk that works, whatever else is broken."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """How long (s) recovering from one kind of fault took, over ``times`` of it."""

    times: int
    median: float
    longest: float


@dataclass(frozen=True, slots=True)
class Report:
    """What ``build/chaos.json`` holds. Figures that end in ``_s`` are seconds.

    ``centre_behind`` is how many entries the centre lacked when the office reached it at last.
    """

    faults: Mapping[str, int]
    issued: int
    served: int
    lost: int
    duplicate_numbers: int
    double_served: int
    unconverged: int
    longest_pause_kiosk_s: float
    longest_pause_calls_s: float
    recovery_s: Mapping[str, Recovery]
    superseded: int
    unclaimed_tickets: int
    calls: int
    centre_away_s: float
    centre_behind: int
    unrecovered: Sequence[str]
    not_made: Sequence[str]
    seconds: float
    pauses_over_1_s: Sequence[str]
    troubles: Mapping[str, int]
    wrong: Sequence[str]

    def as_json(self) -> dict[str, object]:
        """The figures by name."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Place:
    """An office after the run: its people, when its server was up, and what its log says."""

    hall: Hall
    uptime: Uptime
    findings: Findings
    apart: Sequence[str]


def report(places: Sequence[Place], plan: Plan, seconds: float) -> Report:
    """Put the figures of all offices together."""
    course = plan.course
    found = [place.findings for place in places]
    apart = [each for place in places for each in place.apart]
    pauses = [pause for place in places for pause in place.hall.pauses]
    kiosk = max((pause.seconds for pause in pauses), default=0.0)
    wrong = [
        *(each for findings in found for each in _wrong(findings)),
        *apart,
        *course.unrecovered,
        *plan.not_made,
    ]
    if kiosk > KIOSK_PAUSE_S:
        wrong.append(f"a citizen waited {kiosk:.2f} s for a ticket")
    if course.centre_heard:
        wrong.append(f"the centre, which was away, had {course.centre_heard} entries")
    if not all(place.hall.papers and place.hall.served() for place in places):
        wrong.append("nobody was served")
    return Report(
        faults=dict(sorted(course.faults.items())),
        issued=sum(len(place.hall.papers) for place in places),
        served=sum(place.hall.served() for place in places),
        lost=sum(len(each.lost) for each in found),
        duplicate_numbers=sum(len(each.duplicate_numbers) for each in found),
        double_served=sum(len(each.double_served) for each in found),
        unconverged=len(apart),
        longest_pause_kiosk_s=round(kiosk, 2),
        longest_pause_calls_s=round(
            max(longest_pause(place.uptime.spans(), place.hall.calls) for place in places), 2
        ),
        recovery_s={
            kind: Recovery(len(took), round(median(took), 2), round(max(took), 2))
            for kind, took in sorted(course.recovery_s.items())
        },
        superseded=sum(each.superseded for each in found),
        unclaimed_tickets=sum(each.unclaimed for each in found),
        calls=sum(len(place.hall.calls) for place in places),
        centre_away_s=round(course.centre_away_s, 1),
        centre_behind=course.centre_behind,
        unrecovered=course.unrecovered,
        not_made=plan.not_made,
        seconds=round(seconds, 1),
        pauses_over_1_s=[
            f"{pause.kiosk}: {pause.seconds:.2f}" for pause in pauses if pause.seconds > 1.0
        ],
        troubles=dict(sum((place.hall.troubles for place in places), Counter()).most_common()),
        wrong=wrong,
    )


def _wrong(findings: Findings) -> Sequence[str]:
    return (
        *findings.lost,
        *findings.duplicate_numbers,
        *findings.double_served,
        *findings.disorder,
    )
