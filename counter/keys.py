# SPDX-License-Identifier: GPL-3.0-or-later
"""Which key does what, as it is bound and as it is shown."""

from __future__ import annotations

from typing import Final

from counter.flow.actions import Action

KEYS: Final = {
    Action.REQUEST: "F1",
    Action.PRIMARY: "F2",
    Action.RECALL: "F3",
    Action.NO_SHOW: "F4",
    Action.GO_TO_HELP: "F5",
    Action.PARK: "F6",
    Action.TRANSFER: "F7",
    Action.NEXT_SERVICE: "F8",
    Action.NUMBER: "F9",
    Action.PAUSE: "F10",
    Action.CLOSE: "F11",
    Action.MORE: "F12",
    Action.UNDO: "Ctrl+Z",
    Action.DIFFERENCES: "Ctrl+R",
    Action.DEVICES: "Ctrl+D",
    Action.PROMOTE: "Ctrl+M",
    Action.TILL: "Ctrl+T",
    Action.LANGUAGE: "Ctrl+L",
    Action.CONTRAST: "Ctrl+H",
    Action.SIGN_OUT: "Ctrl+Q",
    Action.DISMISS: "Esc",
}
