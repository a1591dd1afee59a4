# SPDX-License-Identifier: GPL-3.0-or-later
"""What the counter's window tells of its server; it stands there from the first frame on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from common.ui.texts import Words
from counter.flow.screen import Link


@dataclass(frozen=True, slots=True)
class Told:
    """A short line, and more about it."""

    title: str
    text: str = ""


def link_told(words: Words, link: Link, pending: int) -> Told | None:
    """Return how the counter stands with its server; None where all is as usual."""
    match link:
        case Link.ONLINE:
            return None
        case Link.CONNECTING:
            return Told(words.translate("Counter", "Connecting to the office server…"))
        case Link.ISOLATED:
            text = words.translate(
                "Counter",
                "The office server is away. Scan the ticket to take the next person;"
                " everything is kept and sent later.",
            )
            return Told(
                words.translate("Counter", "Working on your own."),
                f"{text} {_waiting_to_be_sent(words, pending)}".strip(),
            )
        case Link.SENDING:
            return Told(
                words.translate("Counter", "The server is back."),
                _waiting_to_be_sent(words, pending),
            )
        case Link.REFUSED:
            text = words.translate(
                "Counter",
                "A technician must enrol it again. Until then scan the tickets; everything"
                " is kept.",
            )
            title = words.translate("Counter", "The server does not accept this computer.")
            return Told(title, text)
        case _ as unreachable:
            assert_never(unreachable)


def _waiting_to_be_sent(words: Words, pending: int) -> str:
    if pending <= 0:
        return ""
    return words.translate("Counter", "%n entries wait to be sent.", n=pending)
