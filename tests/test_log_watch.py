# SPDX-License-Identifier: GPL-3.0-or-later
"""The watch over the log lets nothing unannounced pass."""

import logging
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from tests.log_watch import LogWatch

log = logging.getLogger(__name__)


@pytest.fixture
def watch(expected_log: LogWatch) -> LogWatch:
    """A watch of the test's own; what it provokes is announced to the real one."""
    expected_log("")
    return LogWatch()


def test_an_unannounced_warning_is_a_complaint(watch: LogWatch) -> None:
    with watch.installed():
        log.warning("the drawer is open")
    assert "unexpected WARNING of tests.test_log_watch: the drawer is open" in watch.complaint()


def test_an_announced_warning_is_none(watch: LogWatch) -> None:
    watch(r"drawer is (open|stuck)")
    with watch.installed():
        log.warning("the drawer is stuck")
    assert watch.complaint() == ""


def test_a_warning_announced_in_vain_is_a_complaint() -> None:
    watch = LogWatch()
    watch("drawer")
    assert watch.complaint() == "expected in the log, but absent: drawer"


def test_a_warning_of_another_thread_is_caught(watch: LogWatch) -> None:
    with watch.installed():
        thread = threading.Thread(target=log.error, args=("lost the drawer",))
        thread.start()
        thread.join()
    assert watch.messages() == ["lost the drawer"]


def test_a_plain_remark_is_no_complaint() -> None:
    watch = LogWatch()
    with watch.installed():
        log.info("the drawer is shut")
    assert watch.complaint() == ""


def test_a_warning_of_qt_is_a_complaint(watch: LogWatch) -> None:
    with watch.installed():
        qWarning("QFont: no such face")
    assert "unexpected WARNING of qt: QFont: no such face" in watch.complaint()


def test_a_test_that_logs_unannounced_fails(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[1]))
    pytester.makepyfile(
        """
        import logging

        def test_silent():
            logging.getLogger("x").info("fine")

        def test_loud():
            logging.getLogger("x").warning("not fine")

        def test_loud_and_announced(expected_log):
            expected_log("not fine")
            logging.getLogger("x").warning("not fine")
        """
    )
    result = pytester.runpytest_subprocess("-p", "tests.log_watch")
    result.assert_outcomes(passed=3, errors=1)
