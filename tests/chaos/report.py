# SPDX-License-Identifier: GPL-3.0-or-later
"""The figures of a run, and whether they are good enough."""

from __future__ import annotations

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
    """What ``build/chaos.json`` holds. Figures that end in ``_s`` are seconds."""

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
    unrecovered: Sequence[str]
    not_made: Sequence[str]
    seconds: float
    pauses_over_1_s: Sequence[str]
    troubles: Mapping[str, int]
    wrong: Sequence[str]

    def as_json(self) -> dict[str, object]:
        """The figures by name."""
        return asdict(self)


def report(
    hall: Hall,
    plan: Plan,
    uptime: Uptime,
    findings: Findings,
    apart: Sequence[str],
    seconds: float,
) -> Report:
    """Put the figures together."""
    course = plan.course
    kiosk = max((pause.seconds for pause in hall.pauses), default=0.0)
    wrong = [
        *findings.lost,
        *findings.duplicate_numbers,
        *findings.double_served,
        *findings.disorder,
        *apart,
        *course.unrecovered,
        *plan.not_made,
    ]
    if kiosk > KIOSK_PAUSE_S:
        wrong.append(f"a citizen waited {kiosk:.2f} s for a ticket")
    if not hall.papers or not hall.served():
        wrong.append("nobody was served")
    return Report(
        faults=dict(sorted(course.faults.items())),
        issued=len(hall.papers),
        served=hall.served(),
        lost=len(findings.lost),
        duplicate_numbers=len(findings.duplicate_numbers),
        double_served=len(findings.double_served),
        unconverged=len(apart),
        longest_pause_kiosk_s=round(kiosk, 2),
        longest_pause_calls_s=round(longest_pause(uptime.spans(), hall.calls), 2),
        recovery_s={
            kind: Recovery(len(took), round(median(took), 2), round(max(took), 2))
            for kind, took in sorted(course.recovery_s.items())
        },
        superseded=findings.superseded,
        unclaimed_tickets=findings.unclaimed,
        calls=len(hall.calls),
        unrecovered=course.unrecovered,
        not_made=plan.not_made,
        seconds=round(seconds, 1),
        pauses_over_1_s=[
            f"{pause.kiosk}: {pause.seconds:.2f}" for pause in hall.pauses if pause.seconds > 1.0
        ],
        troubles=dict(hall.troubles.most_common()),
        wrong=wrong,
    )
