# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clerk is told of a document's chip: a doubtful one is a warning."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from common.domain.document_check import DocumentCheck
from tests.counter.conftest import Counter
from tests.counter.scenes import with_document


def told(counter: Counter, name: str) -> str:
    """What stands in a label that can be seen; empty where it cannot."""
    label = counter.window.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize(
    ("check", "plain", "warning"),
    [
        (DocumentCheck.NOT_READ, "", ""),
        (DocumentCheck.ORIGINAL, "no copy", ""),
        (DocumentCheck.GENUINE, "genuine", ""),
        (DocumentCheck.UNREADABLE, "unreadable", ""),
        (DocumentCheck.NOT_CHECKABLE, "not checkable", ""),
        (DocumentCheck.FORGED, "", "not genuine"),
    ],
)
def test_the_clerk_sees_what_the_chip_has_shown(
    counter: Counter, check: DocumentCheck, plain: str, warning: str
) -> None:
    with_document(counter, check)
    counter.show()
    for name, part in (("currentCheck", plain), ("currentWarning", warning)):
        shown = told(counter, name)
        assert part in shown
        assert bool(part) == bool(shown)
