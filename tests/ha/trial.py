# SPDX-License-Identifier: GPL-3.0-or-later
"""The trial itself: machines are killed under load, one after the other."""

from __future__ import annotations

import logging
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import psycopg
import requests

from tests.ha.background import working
from tests.ha.devices import Entrance
from tests.ha.machines import DATABASES, FRONT, Loopback, loopback
from tests.ha.notes import Notes
from tests.ha.offices import OFFICES, Work, set_up
from tests.ha.processes import Process, TrialError, eventually
from tests.ha.verdict import LOG, Verdict, entries, heads, judge

_LOG = logging.getLogger(__name__)

_PATIENCE_S = 90.0
_RESTARTED_AFTER_S = 1.0
"""As systemd does by the units' RestartSec."""
_SETTLING_S = 5.0
_AT_EACH_OFFICE = 10
"""Commands that every office must have acknowledged before it counts as working again."""


@dataclass(frozen=True, slots=True)
class Round:
    """What one failure cost."""

    killed: str
    pause_s: float
    """The longest time in which one office had nothing acknowledged, around the failure."""
    returned_s: float
    """From its new start until what was killed took part again."""
    pause_of_return_s: float
    """The longest time in which one office had nothing acknowledged while it came back."""
    acknowledged_before: int


@dataclass(slots=True)
class Outcome:
    """Everything that the trial found."""

    rounds: dict[str, Round] = field(default_factory=dict)
    notes: Notes = field(default_factory=Notes)
    log_entries: int = 0
    verdict: Verdict | None = None
    different_databases: int = 0
    """Databases whose log, in the end, is not the primary's."""
    backup_files: int = 0
    """In a copy that was taken under load and then checked."""
    streams_resumed: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Trial:
    """One run on one set of machines."""

    centre: Loopback
    work: Work
    servers: dict[int, Process]
    outcome: Outcome

    def kill_primary(self) -> None:
        """Power cut at the primary's machine; another takes over; the machine comes back."""
        lost = self._leader()
        self._round(
            "primary",
            lost,
            kill=lambda: self.centre.kill_machine(lost),
            over=lambda: self.centre.leader() not in {None, lost},
            bring_back=lambda: self._switch_on(lost),
        )

    def kill_standby(self) -> None:
        """Power cut at the synchronous standby: the other standby takes its part."""
        lost = self._synchronous()
        self._round(
            "standby",
            lost,
            kill=lambda: self.centre.kill_machine(lost),
            over=lambda: True,
            bring_back=lambda: self._switch_on(lost),
        )

    def hand_over(self) -> None:
        """Nothing dies: an operator has another database lead before work on a machine."""
        old, new = self._leader(), self._synchronous()
        self._round(
            "planned",
            old,
            kill=lambda: self.centre.switch_over(old, new),
            over=lambda: self.centre.leader() == new,
            bring_back=lambda: self.centre.until_streaming(old),
        )

    def back_up(self) -> None:
        """Copy the standby's database while everybody works."""
        inside = self.centre.take_backup(self._synchronous())
        self.outcome.backup_files = sum(not each.endswith("/") for each in inside)
        _LOG.info("backup: %d files, checked", self.outcome.backup_files)

    def kill_server(self) -> None:
        """Kill one server process: the other decides its offices, and it comes back."""
        number = 1
        self._round(
            "server process",
            f"server-{number}",
            kill=self.servers[number].kill,
            over=lambda: True,
            bring_back=lambda: self._start_server(number),
        )

    def _round(
        self,
        name: str,
        killed: str,
        kill: Callable[[], None],
        over: Callable[[], bool],
        bring_back: Callable[[], None],
    ) -> None:
        before, began = len(self.work.notes.acknowledged), time.monotonic()
        _LOG.info("%s: %s", name, killed)
        kill()
        eventually("somebody to take over", over, _PATIENCE_S)
        self.until_all_work(f"after: {name}, {killed}")
        worked = time.monotonic()
        pause = self.work.notes.longest_pause(began, worked, OFFICES)
        _LOG.info("  every office works again; the longest pause was %.1f s", pause)
        time.sleep(_RESTARTED_AFTER_S)
        restarted = time.monotonic()
        bring_back()
        returned = time.monotonic()
        time.sleep(_SETTLING_S)
        self.until_all_work(f"after the return: {name}, {killed}")
        of_return = self.work.notes.longest_pause(restarted, time.monotonic(), OFFICES)
        _LOG.info(
            "  %s is back after %.1f s; the longest pause was %.1f s",
            killed,
            returned - restarted,
            of_return,
        )
        self.outcome.rounds[name] = Round(
            killed, round(pause, 2), round(returned - restarted, 2), round(of_return, 2), before
        )

    def until_all_work(self, when: str) -> None:
        """Wait until every office has had commands acknowledged from now on."""
        now, notes = time.monotonic(), self.work.notes
        eventually(
            f"acknowledgements at every office {when}",
            lambda: all(notes.since(now, each) >= _AT_EACH_OFFICE for each in OFFICES),
            _PATIENCE_S,
        )

    def compare(self, leader: str) -> None:
        """Compare what was told with the log, and the databases with one another."""
        answer = self.centre.query(leader, LOG)
        log = entries(answer)
        self.outcome.log_entries = len(log)
        self.outcome.verdict = judge(log, self.work.notes, self.work.followers)
        for machine in DATABASES:
            try:
                eventually(
                    f"the log of {machine}", partial(self._has, machine, answer), _PATIENCE_S
                )
            except TrialError:
                self.outcome.different_databases += 1
        self.outcome.streams_resumed = sum(each.connected - 1 for each in self.work.followers)

    def _has(self, machine: str, log: str) -> bool:
        return self.centre.query(machine, LOG) == log

    def _synchronous(self) -> str:
        members = self.centre.members()
        name: str = next(each["name"] for each in members if each["role"] == "sync_standby")
        return name

    def _leader(self) -> str:
        return eventually("a primary", self.centre.leader, _PATIENCE_S)

    def _switch_on(self, machine: str) -> None:
        self.centre.start(machine, "etcd")
        self.centre.start(machine, "patroni")
        self.centre.until_streaming(machine)
        self.centre.until_complete()

    def _start_server(self, number: int) -> None:
        self.servers[number] = start_server(self.centre, number)


def run_trial(base: Path) -> Outcome:
    """Run all of it in the folder ``base``. Raises TrialError if it cannot be run."""
    outcome, began = Outcome(), time.monotonic()
    with loopback(base) as centre, ExitStack() as stack:
        _LOG.info("starting etcd and Patroni on %d machines", len(DATABASES))
        centre.start_databases()
        centre.start(FRONT[0], "haproxy")
        eventually("the way to the primary", lambda: _reaches_database(centre), _PATIENCE_S)
        _LOG.info("setting the offices up")
        tokens = set_up(centre, _data(centre))
        servers: dict[int, Process] = {}
        stack.callback(_stop_all, servers)
        for number in (1, 2):
            servers[number] = start_server(centre, number)
        eventually("the door", lambda: _answers(centre, centre.ports["door"]), _PATIENCE_S)
        trial = Trial(centre, _work(centre, tokens, outcome.notes), servers, outcome)
        with working(trial.work) as background:
            trial.until_all_work("at the beginning")
            time.sleep(_SETTLING_S)
            trial.kill_primary()
            trial.kill_server()
            trial.kill_standby()
            trial.hand_over()
            trial.back_up()
            background.finish()
            leader = eventually("a primary", centre.leader, _PATIENCE_S)
            # What a display has not seen by then, the verdict counts as missed.
            with suppress(TimeoutError):
                background.until_followed(heads(entries(centre.query(leader, LOG))))
        trial.compare(leader)
    outcome.seconds = round(time.monotonic() - began, 1)
    return outcome


def start_server(centre: Loopback, number: int) -> Process:
    """Start a server process as its unit does; returns when it answers."""
    settings, port = centre.front.settings, centre.ports[f"server-{number}"]
    command = [
        sys.executable, "-m", "server", "serve", "--data", str(_data(centre)),
        "--host", centre.front.address, "--port", str(port),
        "--certificate", str(settings / "machine.crt"), "--key", str(settings / "machine.key"),
    ]  # fmt: skip
    process = Process(
        command,
        centre.base / f"server-{number}.log",
        environment={**os.environ, **centre.server_environment},
    )
    try:
        eventually(f"server {number}", lambda: _answers(centre, port), _PATIENCE_S)
    except TrialError as error:
        message = f"{error}:\n{process.last_words()}"
        process.stop()
        raise TrialError(message) from error
    return process


def _stop_all(servers: Mapping[int, Process]) -> None:
    for each in servers.values():
        each.stop()


def _data(centre: Loopback) -> Path:
    return centre.base / "server"


def _work(centre: Loopback, tokens: Mapping[str, Mapping[str, str]], notes: Notes) -> Work:
    here = centre.front.address
    return Work(
        tokens,
        door=Entrance(here, centre.ports["door"]),
        servers=[Entrance(here, centre.ports[f"server-{n}"]) for n in (1, 2)],
        authority=centre.authority,
        notes=notes,
    )


def _reaches_database(centre: Loopback) -> bool:
    url = centre.server_environment["DATABASE_URL"].replace("+psycopg", "")
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def _answers(centre: Loopback, port: int) -> bool:
    url = f"https://{centre.front.address}:{port}/api/v1/health"
    try:
        return requests.get(url, verify=str(centre.authority), timeout=3).status_code == 200
    except requests.RequestException:
        return False
