# SPDX-License-Identifier: GPL-3.0-or-later
"""Work runs off the GUI thread and is answered on it."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication

from common.ui.operation import Operations
from tests.screens import settle, wait_until


def unwelcome(answer: object) -> None:
    """Fail: this answer must not come."""
    pytest.fail(f"unexpected answer: {answer!r}")


def fail() -> None:
    """Work that fails."""
    raise ConnectionError


@pytest.fixture
def operations(qapp: QApplication) -> Iterator[Operations]:
    """A worker that is stopped after the test."""
    made = Operations()
    yield made
    made.close()


def test_the_work_is_done_elsewhere_and_answered_here(operations: Operations) -> None:
    answers: list[tuple[int, int]] = []
    operations.run(
        threading.get_ident,
        lambda worker: answers.append((worker, threading.get_ident())),
        unwelcome,
    )
    wait_until(lambda: bool(answers))
    worker, answered_on = answers[0]
    assert answered_on == threading.get_ident()
    assert worker != answered_on


def test_a_failure_is_handed_back(operations: Operations) -> None:
    failures: list[Exception] = []
    operations.run(fail, unwelcome, failures.append)
    wait_until(lambda: bool(failures))
    assert isinstance(failures[0], ConnectionError)


def test_work_is_done_in_the_order_in_which_it_was_asked_for(operations: Operations) -> None:
    done: list[int] = []
    for number in range(20):
        operations.run(partial(int, number), done.append, unwelcome)
    wait_until(lambda: len(done) == 20)
    assert done == list(range(20))


def test_the_gui_thread_does_not_wait(operations: Operations) -> None:
    go_on = threading.Event()
    done: list[bool] = []
    operations.run(go_on.wait, done.append, unwelcome)
    settle()
    assert not done
    go_on.set()
    wait_until(lambda: bool(done))


def test_nothing_is_answered_after_the_close(qapp: QApplication) -> None:
    operations = Operations()
    done: list[int] = []
    operations.run(lambda: 1, done.append, unwelcome)
    operations.close()
    operations.run(lambda: 2, done.append, unwelcome)
    settle()
    assert done == []
