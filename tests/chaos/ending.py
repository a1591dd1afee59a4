# SPDX-License-Identifier: GPL-3.0-or-later
"""The end of a run: whether every replica has come to the same state as the log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from threading import Event as Flag

from common.domain.evolve import evolve
from common.domain.state import OfficeState
from common.storage.settings import DATABASE_FILE
from common.storage.store import DeviceStore
from common.storage.system import SystemClock
from common.storage.trouble import StoreTrouble
from common.wire.events import LogEntry
from tests.chaos.centre import Centre
from tests.chaos.digest import digest
from tests.chaos.machine import Gone, Machine
from tests.chaos.office import Office
from tests.chaos.office_text import APP_COUNTER, APP_KIOSK, OFFICE
from tests.chaos.stopwatch import seconds_now
from tests.chaos.words import Do, Request
from tests.demo.log_book import event_of

_LOOK_EVERY_S = 0.2
_QUIET_S = 1.5


def await_agreement(cores: Mapping[str, Machine], patience_s: float) -> bool:
    """Wait until every core is online, has nothing to send, and nothing comes any more."""
    pause, deadline = Flag(), seconds_now() + patience_s
    calm_since: float | None = None
    before: frozenset[str] = frozenset()
    while seconds_now() < deadline:
        statuses = [core.status for core in cores.values()]
        calm = all(each and each.online and not each.pending for each in statuses)
        digests = frozenset(_digest_of(core) for core in cores.values())
        if not calm or digests != before or len(digests) != 1:
            calm_since = None
        elif calm_since is None:
            calm_since = seconds_now()
        elif seconds_now() - calm_since > _QUIET_S:
            return True
        before = digests
        pause.wait(_LOOK_EVERY_S)
    return False


def cores_apart(cores: Mapping[str, Machine], state: OfficeState) -> list[str]:
    """Every core that is not where the log is."""
    right = digest(state)
    return [
        f"{name}: {mine} is not {right}"
        for name, core in cores.items()
        if (mine := _digest_of(core)) != right
    ]


def programs_apart(office: Office, state: OfficeState, entries: Sequence[LogEntry]) -> list[str]:
    """Each of the two programs with windows that has not kept what the log says. Ends them."""
    right, found = digest(state), []
    office.kiosk.stop()
    office.counter.stop()
    for name in (APP_KIOSK, APP_COUNTER):
        problem = _kept_apart(office.disks[name].path, right, len(entries))
        if problem:
            found.append(f"{name}: {problem}")
    return found


def centre_apart(centre: Centre, entries: Sequence[LogEntry], patience_s: float) -> list[str]:
    """Whether the centre's copy of the office's log is another, after a while."""
    log = [
        (entry.epoch, entry.seq, entry.event.id, entry.superseded and entry.superseded.value)
        for entry in entries
    ]
    pause, deadline = Flag(), seconds_now() + patience_s
    while (copy := centre.copy_of(OFFICE)) != log and seconds_now() < deadline:
        pause.wait(_LOOK_EVERY_S)
    return [] if copy == log else [f"the centre has {len(copy)} of {len(log)} entries, or others"]


def _digest_of(core: Machine) -> str:
    try:
        return core.ask(Request(Do.DIGEST), patience_s=10.0).why
    except Gone:
        return f"{core.name} is gone"


def _kept_apart(data: Path, right: str, length: int) -> str:
    """How what a program has kept differs from the log; empty if it does not."""
    store = DeviceStore(data / DATABASE_FILE, SystemClock())
    kept = store.open()
    store.close()
    if isinstance(kept, StoreTrouble):
        return kept.reason.value
    state = OfficeState()
    for entry in kept.entries:
        if entry.superseded is None:
            state = evolve(state, event_of(entry))
    waiting = [row for row in kept.outbox if row.state == "waiting"]
    if waiting:
        return f"{len(waiting)} events not sent"
    mine = digest(state)
    return "" if mine == right else f"{mine} after {len(kept.entries)} of {length} entries"
