# SPDX-License-Identifier: GPL-3.0-or-later
"""What a look at a device finds: values, without a word of any language yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import Enum, unique
from threading import Event
from typing import Protocol

from common.ui.bidi import left_to_right
from common.ui.texts import Words

CONTEXT = "Hardware"
"""Of every sentence of the desk; each is marked where it stands."""

Field = str | int
"""Texts are ports, commands and the like, which no language turns round; numbers are written as
the language does."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence by its English source, and what its fields are filled with."""

    source: str
    fields: tuple[tuple[str, Field], ...] = field(default=(), repr=False)
    """Of a card in full, they name a person: no log is to show them by accident."""

    def in_words(self, words: Words) -> str:
        """The sentence in a language."""
        shown = {
            name: left_to_right(value) if isinstance(value, str) else value
            for name, value in self.fields
        }
        return words.translate(CONTEXT, self.source, "", -1, **shown)


def fact_in_words(fact: tuple[Said, str], words: Words) -> str:
    """A fact on one line."""
    label, value = fact
    return words.translate(
        "Hardware", "{label}: {value}", label=label.in_words(words), value=left_to_right(value)
    )


def said(source: str, **fields: Field) -> Said:
    """A sentence with its fields."""
    return Said(source, tuple(fields.items()))


@unique
class Verdict(Enum):
    """How a device, or one step of a trial, came off."""

    WELL = "well"
    ATTENTION = "attention"
    """It works; somebody should look all the same."""
    TROUBLE = "trouble"
    WAITING = "waiting"
    """Nothing is known yet, or nothing may be tried now."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found, what to do about it, and the steps on the way there.

    ``facts`` are a name and what stands there, such as the port; never a person's data.
    """

    verdict: Verdict
    says: Said
    advice: tuple[Said, ...] = ()
    facts: tuple[tuple[Said, str], ...] = ()
    steps: tuple[Finding, ...] = ()

    def all_steps(self) -> Iterator[Finding]:
        """This finding and every step under it."""
        yield self
        for step in self.steps:
            yield from step.all_steps()

    @property
    def worst(self) -> Verdict:
        """The worst verdict of it and its steps."""
        found = {each.verdict for each in self.all_steps()}
        return next((verdict for verdict in _WORST_FIRST if verdict in found), Verdict.WELL)


_WORST_FIRST = (Verdict.TROUBLE, Verdict.ATTENTION, Verdict.WAITING, Verdict.WELL)


@dataclass(frozen=True, slots=True)
class Trial:
    """Something that is tried only when somebody asks: paper comes out, or a sound is heard.

    ``run`` blocks, for a worker thread; it ends early once the event is set, which whoever
    started it does after ``patience_s`` seconds at the latest.
    """

    label: Said
    run: Callable[[Event], Finding] = field(repr=False)
    patience_s: float = 60.0


class DeskDevice(Protocol):
    """A device on the desk. Every call blocks as the device does, and none of them raises."""

    @property
    def key(self) -> str:
        """One word for the command line, such as ``printer``."""
        ...

    @property
    def name(self) -> Said:
        """What people call it."""
        ...

    @property
    def trial(self) -> Trial | None:
        """What can be tried, if anything."""
        ...

    def look(self) -> Finding:
        """How it is now; takes a few seconds at the most."""
        ...

    def close(self) -> None:
        """Let go of it, so that another program can have it; a later look takes it up again."""
        ...
