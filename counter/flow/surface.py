# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desk shows beside what the office's log says: an open panel, a notice, the last act."""

from __future__ import annotations

from dataclasses import replace

from counter.flow.actions import Panel
from counter.flow.dock import Marks
from counter.flow.notices import Notice


class Surface:
    """One clerk's, until they go."""

    def __init__(self) -> None:
        """Nothing lies open."""
        self.marks = Marks()
        self.notice: Notice | None = None

    def clear(self) -> None:
        """Another clerk may come: show nothing of this one's."""
        self.marks = Marks()
        self.notice = None

    def open(self, panel: Panel | None) -> None:
        """Open a panel, or shut it where it is open already."""
        closing = panel is self.marks.panel
        self.marks = replace(self.marks, panel=None if closing else panel, prefilled="")
        self.notice = None
