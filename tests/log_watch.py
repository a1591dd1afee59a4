# SPDX-License-Identifier: GPL-3.0-or-later
"""A pytest plugin: a test fails on any warning or error in the log that it did not announce."""

import logging
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

OFFSCREEN_REMARK = "This plugin does not support propagateSizeHints()"
"""What Qt's offscreen platform says of every shown widget with a least size; no fault of ours."""


class LogWatch:
    """Collects records of level WARNING and above, from all threads, Qt's messages too."""

    def __init__(self) -> None:
        """Expect nothing yet."""
        self._records: list[logging.LogRecord] = []
        self._expected: list[re.Pattern[str]] = []

    def __call__(self, pattern: str) -> None:
        """Expect at least one record whose message holds the regular expression ``pattern``."""
        self._expected.append(re.compile(pattern))

    def messages(self) -> list[str]:
        """Return the messages caught so far, expected or not, oldest first."""
        return [record.getMessage() for record in list(self._records)]

    def complaint(self) -> str:
        """Say what was logged unannounced and what was announced in vain; empty if all is well."""
        messages = self.messages()
        strangers = [
            f"unexpected {record.levelname} of {record.name}: {message}"
            for record, message in zip(self._records, messages, strict=False)
            if not any(pattern.search(message) for pattern in self._expected)
        ]
        missing = [
            f"expected in the log, but absent: {pattern.pattern}"
            for pattern in self._expected
            if not any(pattern.search(message) for message in messages)
        ]
        return "\n".join(strangers + missing)

    @contextmanager
    def installed(self) -> Iterator[None]:
        """Listen to the log, and to Qt if it is loaded, until the block is left."""
        handler = _Collector(self._records.append)
        root = logging.getLogger()
        root.addHandler(handler)
        try:
            with _qt_messages_logged():
                yield
        finally:
            root.removeHandler(handler)


class _Collector(logging.Handler):
    """A logging handler that hands each record on."""

    def __init__(self, take: Callable[[logging.LogRecord], None]) -> None:
        super().__init__(logging.WARNING)
        self._take = take

    def emit(self, record: logging.LogRecord) -> None:
        self._take(record)


@contextmanager
def _qt_messages_logged() -> Iterator[None]:
    """Turn Qt's messages into records of the logger ``qt``; does nothing without Qt."""
    if "PySide6.QtCore" not in sys.modules:
        yield
        return
    from PySide6.QtCore import (  # noqa: PLC0415 - a test of the server need not load Qt
        QMessageLogContext,
        QtMsgType,
        qInstallMessageHandler,
    )

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def to_log(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        where = f" ({context.file}:{context.line})" if context.file else ""
        level = logging.DEBUG if message == OFFSCREEN_REMARK else levels[kind]
        logging.getLogger("qt").log(level, "%s%s", message, where)

    previous = qInstallMessageHandler(to_log)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)


@pytest.fixture(autouse=True)
def _log_watch() -> Iterator[LogWatch]:
    """Watch the log from before the test's other fixtures until after they are gone."""
    watch = LogWatch()
    with watch.installed():
        yield watch
    complaint = watch.complaint()
    if complaint:
        pytest.fail(complaint, pytrace=False)


@pytest.fixture
def expected_log(_log_watch: LogWatch) -> LogWatch:
    """Announce a warning or error that the test brings about, or the test fails by it.

    ``expected_log(r"printer .* is out of paper")`` allows every record of level WARNING or above
    whose message holds the pattern, and demands at least one. Qt's messages, those of QML
    included, are records of the logger ``qt``.
    """
    return _log_watch
