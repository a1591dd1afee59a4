# SPDX-License-Identifier: GPL-3.0-or-later
"""``python -m tests.ha`` kills parts of the centre under load and writes ``build/ha.json``.

Exits with 1 if a promise was broken, or if the trial could not be run. ``KEEP=FOLDER`` in the
environment keeps all logs and data there.
"""

from __future__ import annotations

import logging
import os
import sys
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from tests.ha.processes import TrialError
from tests.ha.trial import Outcome, run_trial
from tests.house.sources import ROOT

_REPORT = ROOT / "build" / "ha.json"
_LONGEST_PAUSE_S = 60.0
"""Nobody in an office waits for the centre; but a pause of minutes would be a fault of ours."""


def main() -> int:
    """Run the trial; the exit status."""
    logging.basicConfig(level=logging.INFO, format="%(message)s", stream=sys.stdout)
    logging.getLogger("urllib3").setLevel(logging.ERROR)
    keep = os.environ.get("KEEP")
    if keep:
        Path(keep).mkdir(parents=True)
    with nullcontext(keep) if keep else TemporaryDirectory(prefix="nobat-ha-") as base:
        try:
            outcome = run_trial(Path(base).resolve())
        except (TrialError, TimeoutError) as error:
            sys.stderr.write(f"the trial could not be run: {error}\n")
            return 1
    figures = _figures(outcome)
    _REPORT.parent.mkdir(parents=True, exist_ok=True)
    _REPORT.write_bytes(msgspec.json.format(msgspec.json.encode(figures), indent=2) + b"\n")
    print(_REPORT.read_text(encoding="utf-8"))
    broken = _broken(outcome)
    for each in broken:
        sys.stderr.write(f"BROKEN: {each}\n")
    return 1 if broken else 0


def _figures(outcome: Outcome) -> dict[str, object]:
    notes, verdict = outcome.notes, outcome.verdict
    return {
        "acknowledged": len(notes.acknowledged),
        "log_entries": outcome.log_entries,
        **({} if verdict is None else asdict(verdict)),
        "different_databases": outcome.different_databases,
        "rounds": {name: asdict(each) for name, each in outcome.rounds.items()},
        "backup_files": outcome.backup_files,
        "streams_resumed": outcome.streams_resumed,
        "asked_again": dict(notes.asked_again),
        "refused": dict(notes.refused),
        "signed_in_again": notes.signed_in_again,
        "troubles": notes.troubles[:20],
        "seconds": outcome.seconds,
    }


def _broken(outcome: Outcome) -> list[str]:
    verdict = outcome.verdict
    assert verdict is not None
    broken = [f"{name}: {count}" for name, count in asdict(verdict).items() if count]
    if outcome.different_databases:
        broken.append(f"different_databases: {outcome.different_databases}")
    broken += [
        f"{name}: nothing acknowledged for {each.pause_s} s"
        for name, each in outcome.rounds.items()
        if max(each.pause_s, each.pause_of_return_s) > _LONGEST_PAUSE_S
    ]
    return broken + [f"an answer that nobody should get: {each}" for each in outcome.notes.troubles]


if __name__ == "__main__":
    sys.exit(main())
