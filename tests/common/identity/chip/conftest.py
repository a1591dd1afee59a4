# SPDX-License-Identifier: GPL-3.0-or-later
"""Which tests of chips can run here.

libeac is a library of Debian, installed by ``make setup``. Where there is none, the tests against
it are not collected, and the summary says so; the continuous integration always collects them.
"""

import os

import pytest

from tests.common.identity.chip.libeac import LIBRARY, is_installed

_RUNS = "CI" in os.environ or is_installed()
collect_ignore = [] if _RUNS else ["test_pace_with_libeac.py"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if not _RUNS:
        terminalreporter.write_line(f"left out: PACE against {LIBRARY} (Debian: libeac3)")
