# SPDX-License-Identifier: GPL-3.0-or-later
"""The shapes of what QML is bound to, with nothing in them yet."""

from __future__ import annotations

from typing import TypeAlias

Shape: TypeAlias = dict[str, object]

NO_GROUPS: Shape = {"tiles": []}
NO_CHOICE: Shape = {"heading": "", "grouped": False, "tiles": [], "more": False}
NO_SERVICE: Shape = {
    "code": "",
    "name": "",
    "icon": "",
    "bring": [],
    "fee": "",
    "processing": "",
    "needs": [],
    "waiting": 0,
    "wait": "",
    "requestable": False,
}
NO_TICKET: Shape = {
    "number": "",
    "service": "",
    "ahead": 0,
    "wait": "",
    "place": "",
    "paper": "",
    "staffTold": False,
    "code": "",
    "request": "",
}
NO_HOURS: Shape = {"opens": 0.0, "today": []}
NO_OFFICE: Shape = {"name": "", "place": "", "purpose": ""}
NO_DEVICE: Shape = {
    "device": "",
    "link": "",
    "pending": 0,
    "printer": "",
    "secondPrinter": "",
    "scanner": "",
    "chipReader": "",
    "unclear": [],
    "requests": False,
}
NO_STAFF_TICKETS: Shape = {"rows": [], "copying": "", "copied": "", "paper": ""}
NO_LOOKS: Shape = {
    "largerText": False,
    "highContrast": False,
    "lowerReach": False,
    "readAloud": False,
    "help": "",
    "staffReached": False,
}
NO_TROUBLE: Shape = {"kind": "", "number": "", "request": ""}
NO_CHIP: Shape = {"share": 0.0, "wrong": False, "scanner": False}
NO_PAPERWORK: Shape = {"page": "", "title": "", "away": False}
NO_KEYS: Shape = {
    "kind": "",
    "rows": [],
    "signs": [],
    "layout": "",
    "layouts": [],
    "capitals": False,
}
