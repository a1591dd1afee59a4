# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk with the kiosk's data folder, on the desk."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

from common.ui.texts import translatable
from kiosk.hardware.findings import Finding, Said, Trial, Verdict, said

_MIB: Final = 1024 * 1024
_TROUBLE_MIB: Final = 200
_ATTENTION_MIB: Final = 1024
_FOLDER: Final = said(translatable("Hardware", "Folder"))
_FREE: Final = said(translatable("Hardware", "Free, in MiB"))


class DiskOnDesk:
    """Measures the room that is left."""

    key = "disk"
    name = said(translatable("Hardware", "Disk"))

    def __init__(self, folder: Path) -> None:
        """Look at the disk that holds ``folder``, which need not be there yet."""
        self._folder = folder

    @property
    def trial(self) -> Trial | None:
        """Nothing is tried."""
        return None

    def look(self) -> Finding:
        """Room, and the right to write."""
        nearest = next(each for each in (self._folder, *self._folder.parents) if each.exists())
        facts: tuple[tuple[Said, str], ...] = ((_FOLDER, str(self._folder)),)
        try:
            free = shutil.disk_usage(nearest).free // _MIB
        except OSError as error:
            source = translatable("Hardware", "The disk cannot be read: {reason}.")
            reason = error.strerror or type(error).__name__
            return Finding(Verdict.TROUBLE, said(source, reason=reason), facts=facts)
        facts = (*facts, (_FREE, str(free)))
        if not os.access(nearest, os.W_OK):
            advice = said(translatable("Hardware", "Give the folder to the user of the kiosk."))
            source = translatable("Hardware", "This user may not write there.")
            return Finding(Verdict.TROUBLE, said(source), (advice,), facts)
        if free >= _ATTENTION_MIB:
            source = translatable("Hardware", "There is room enough.")
            return Finding(Verdict.WELL, said(source), facts=facts)
        verdict = Verdict.TROUBLE if free < _TROUBLE_MIB else Verdict.ATTENTION
        advice = said(translatable("Hardware", "Free some room: a full disk stops all tickets."))
        source = translatable("Hardware", "The disk is nearly full.")
        return Finding(verdict, said(source), (advice,), facts)

    def close(self) -> None:
        """Nothing is held between two calls."""
