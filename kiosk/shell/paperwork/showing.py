# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the paperwork into the model that QML is bound to."""

from __future__ import annotations

from common.ui.formats import Formats
from kiosk.flow.at_paperwork import around
from kiosk.flow.paperwork.pages import Asking, Filling
from kiosk.flow.paperwork.state import Paperwork
from kiosk.flow.state import FlowState, Setting
from kiosk.shell.model import KioskModel
from kiosk.shell.paperwork.form_shape import code_keys, keys_shape
from kiosk.shell.paperwork.presentation import page_name, page_shape
from kiosk.shell.shapes import NO_KEYS


def write_paperwork(
    model: KioskModel, state: FlowState, work: Paperwork, setting: Setting, formats: Formats
) -> str:
    """Bring the model up to date; the name of the screen to be shown."""
    surroundings = around(state, setting)
    keys = NO_KEYS
    match work.page:
        case Filling(at) if work.service is not None:
            keys = keys_shape(work, work.service, at, surroundings, formats)
        case Asking():
            keys = code_keys()
        case _:
            pass
    model.put("keys", keys, "keysChanged")
    model.put("paperwork", page_shape(work, surroundings, formats), "paperworkChanged")
    return f"Request{page_name(work.page)}"
