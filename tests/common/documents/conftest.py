# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test of documents gets: Qt, which draws pages for the comparison."""

import pytest
from pytestqt.qtbot import QtBot


@pytest.fixture(autouse=True)
def with_qt(qtbot: QtBot) -> None:
    """Have Qt's application running."""
