# SPDX-License-Identifier: GPL-3.0-or-later
"""The print queues of CUPS, by its programs ``lp``, ``lpstat`` and ``cancel`` (CUPS 2.4).

A system without these programs, such as Windows, has no queue that could be reached here: it is
answered as a printer that is not there.
"""

import logging
import os
import re
import subprocess
from typing import Final

from common.devices.printer.port import PrinterHealth
from common.devices.printer.spooler import Fate, Refused, SpooledJob, Unanswered

_log = logging.getLogger(__name__)

_REASONS: Final = (
    ("cover-open", PrinterHealth.COVER_OPEN),
    ("door-open", PrinterHealth.COVER_OPEN),
    ("media-empty", PrinterHealth.PAPER_OUT),
    ("media-needed", PrinterHealth.PAPER_OUT),
    ("media-jam", PrinterHealth.JAMMED),
    ("connecting-to-device", PrinterHealth.UNREACHABLE),
    ("offline", PrinterHealth.UNREACHABLE),
    ("paused", PrinterHealth.OFFLINE),
    ("shutdown", PrinterHealth.OFFLINE),
    ("stopped-partly", PrinterHealth.OFFLINE),
    ("media-low", PrinterHealth.PAPER_NEAR_END),
)
"""Words of ``printer-state-reasons`` (RFC 8011, 5.4.12), the most telling first."""

_SEVERITY: Final = re.compile(r"-(report|warning|error)$")
_TAKEN: Final = frozenset({"job-completed-successfully", "processing-to-stop-point"})
"""What CUPS says of a job without filters that came to its end by itself."""

_JOB_NAME: Final = re.compile(rb"request id is (\S+)")
_DISABLED: Final = re.compile(r"^printer \S+ disabled ", re.MULTILINE)
_ALERTS: Final = re.compile(r"^\s+Alerts:(.*)$", re.MULTILINE)


class LpSpooler:
    """Runs the programs of CUPS, each in a few milliseconds."""

    def look(self, queue: str, timeout_s: float) -> PrinterHealth:
        """Read ``lpstat -l -p``: whether the queue goes, and the printer's reasons if not."""
        text = self._ask(["lpstat", "-l", "-p", queue], timeout_s)
        if text is None:
            return PrinterHealth.UNREACHABLE
        alerts = _alerts_in(text)
        for word, health in _REASONS:
            if word in alerts:
                return health
        return PrinterHealth.OFFLINE if _DISABLED.search(text) else PrinterHealth.UNTOLD

    def is_empty(self, queue: str, timeout_s: float) -> bool:
        """Read ``lpstat -o``."""
        text = self._ask(["lpstat", "-o", queue], timeout_s)
        return text is not None and not text.strip()

    def submit(self, queue: str, job: bytes, timeout_s: float) -> SpooledJob | Refused | Unanswered:
        """Run ``lp -o raw``: no filter touches the job."""
        try:
            done = _run(["lp", "-d", queue, "-o", "raw", "-t", "ticket"], timeout_s, job)
        except subprocess.TimeoutExpired:
            return Unanswered()
        except OSError as error:
            _log.info("there is no queue to print by: %s", error)
            return Refused()
        if done.returncode:
            return Refused()
        named = _JOB_NAME.search(done.stdout)
        return Unanswered() if named is None else SpooledJob(named[1].decode("ascii", "replace"))

    def fate(self, queue: str, job: SpooledJob, timeout_s: float) -> Fate:
        """Read the lists of waiting and of ended jobs."""
        waiting = self._ask(["lpstat", "-l", "-o", queue], timeout_s)
        if waiting is None:
            return Fate.UNTOLD
        if _entry(waiting, job) is not None:
            return Fate.WAITING
        ended = self._ask(["lpstat", "-l", "-W", "completed", "-o", queue], timeout_s)
        entry = None if ended is None else _entry(ended, job)
        if entry is None:
            return Fate.UNTOLD
        return Fate.TAKEN if _alerts_in(entry) & _TAKEN else Fate.DROPPED

    def withdraw(self, job: SpooledJob, timeout_s: float) -> None:
        """Run ``cancel``."""
        self._ask(["cancel", job], timeout_s)

    def _ask(self, command: list[str], timeout_s: float) -> str | None:
        """What a program printed; None if it failed, is not there, or took too long."""
        try:
            done = _run(command, timeout_s)
        except (OSError, subprocess.TimeoutExpired) as error:
            _log.info("the system's queues cannot be asked: %s", error)
            return None
        return None if done.returncode else done.stdout.decode("utf-8", "replace")


def _run(
    command: list[str], timeout_s: float, given: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    # Its words are read here, so they must not be in the system's language.
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(  # noqa: S603 - fixed programs, no shell, names checked by the settings
        command, input=given, capture_output=True, timeout=timeout_s, env=environment, check=False
    )


def _entry(listing: str, job: SpooledJob) -> str | None:
    """The lines of one job: its own, which begins with its name, and the indented ones below."""
    found = re.search(rf"^{re.escape(job)}\s.*\n(?:\s+.*\n?)*", listing, re.MULTILINE)
    return None if found is None else found[0]


def _alerts_in(text: str) -> frozenset[str]:
    words = " ".join(_ALERTS.findall(text)).replace(",", " ").split()
    return frozenset(_SEVERITY.sub("", word) for word in words)
