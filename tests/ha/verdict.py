# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing what was acknowledged, and what displays saw, with the log as it is in the end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.ha.followers import Follower
from tests.ha.notes import Notes

LOG = """
select coalesce(json_agg(json_build_object(
    'office', office, 'epoch', epoch, 'seq', seq, 'event', event, 'cause', cause,
    'type', type, 'ticket', data::json ->> 'ticket', 'superseded', superseded
) order by office, epoch, seq), '[]') from entry
"""
"""The whole log, asked of the database itself."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as the database has it."""

    office: str
    epoch: int
    seq: int
    event: str
    cause: str
    type: str
    ticket: str | None
    superseded: str | None

    @property
    def position(self) -> str:
        """Where it stands in its office's log."""
        return f"{self.epoch}.{self.seq}"


@dataclass(frozen=True, slots=True)
class Verdict:
    """How often each promise was broken. All of it must be 0."""

    lost: int
    """Entries of acknowledged commands that are not in the log, or elsewhere in it."""
    duplicate_numbers: int
    double_calls: int
    carried_out_twice: int
    """Commands whose entries are in the log a second time."""
    gaps: int
    """Places in a log without an entry, or with two."""
    missed_on_streams: int
    """Entries that a display did not see, saw twice, or saw out of order."""


def entries(answer: str) -> list[Entry]:
    """The log in what the database answered to :data:`LOG`."""
    return [Entry(**each) for each in json.loads(answer)]


def heads(log: Iterable[Entry]) -> dict[str, str]:
    """The last position of each office."""
    return {each.office: each.position for each in log}


def judge(log: Sequence[Entry], notes: Notes, followers: Iterable[Follower]) -> Verdict:
    """Compare everything."""
    in_log = {(each.office, each.position): each.event for each in log}
    lost = sum(
        in_log.get((told.office, str(entry.position))) != entry.event.id
        for told in notes.acknowledged
        for entry in told.entries
    )
    acknowledged = {told.command: len(told.entries) for told in notes.acknowledged}
    caused = Counter(each.cause for each in log)
    return Verdict(
        lost=lost,
        duplicate_numbers=_twice(_tickets(log, "ticket_issued")),
        double_calls=_twice(_tickets(log, "ticket_called")),
        carried_out_twice=sum(
            caused[command] > entries for command, entries in acknowledged.items()
        ),
        gaps=sum(_gaps(log, office) for office in heads(log)),
        missed_on_streams=sum(_missed(each, _positions(log)) for each in followers),
    )


def _tickets(log: Iterable[Entry], kind: str) -> list[tuple[str, str]]:
    return [
        (each.office, each.ticket)
        for each in log
        if each.type == kind and each.superseded is None and each.ticket is not None
    ]


def _twice(tickets: Sequence[tuple[str, str]]) -> int:
    return sum(times - 1 for times in Counter(tickets).values())


def _gaps(log: Iterable[Entry], office: str) -> int:
    places = [(0, 0), *((each.epoch, each.seq) for each in log if each.office == office)]
    return sum(not _follows(*pair) for pair in pairwise(places))


def _follows(before: tuple[int, int], after: tuple[int, int]) -> bool:
    return after == (before[0], before[1] + 1) or (after[0] > before[0] and after[1] == 1)


def _positions(log: Iterable[Entry]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for each in log:
        found.setdefault(each.office, []).append(each.position)
    return found


def _missed(follower: Follower, log: Mapping[str, list[str]]) -> int:
    """How the stream differs from the log, from the first entry that it told of."""
    there, seen = log[follower.office], follower.seen
    if not seen:
        return len(there)
    due = there[there.index(seen[0]) :] if seen[0] in there else there
    missing = Counter(due) - Counter(seen)
    surplus = Counter(seen) - Counter(due)
    disorder = sum(a != b for a, b in zip(due, seen, strict=False)) if len(due) == len(seen) else 0
    return missing.total() + surplus.total() + disorder
