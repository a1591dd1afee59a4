# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of till, fee or papers in words, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass

from counter.flow.paying_desk import MoneyStep


@dataclass(frozen=True, slots=True, repr=False)
class FaceLine:
    """One line; ``kind`` is how it looks: told, plain, caption, section, asked-for or sum."""

    text: str
    kind: str = "plain"


@dataclass(frozen=True, slots=True, repr=False)
class Face:
    """What stands on the page.

    ``prompt`` is what is to be typed; None where nothing is. ``echo`` says below the field what
    was understood. ``filled`` goes into the field when it changes. ``asked`` tells one field from
    the next.
    """

    title: str
    lines: tuple[FaceLine, ...]
    steps: tuple[tuple[str, MoneyStep], ...] = ()
    question: str = ""
    prompt: str | None = None
    echo: str = ""
    filled: str = ""
    asked: str = ""
    notice: str = ""
    good_news: str = ""
    slow: bool = False
