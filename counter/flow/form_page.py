# SPDX-License-Identifier: GPL-3.0-or-later
"""What a form that is being filled in looks like at one moment, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from common.domain.forms import FieldPath
from common.domain.office import Names
from counter.flow.form_sheet import FormRow


class Keeping(StrEnum):
    """What has become of the answers that were typed."""

    KEPT = "kept"
    TYPED = "typed"
    """They are sent as soon as nobody types."""
    ON_THE_WAY = "on_the_way"
    NOT_KEEPABLE = "not_keepable"
    """Not even a draft may hold them."""
    HERE = "here"
    """On this computer, until the server is back."""
    NOT_SENT = "not_sent"
    """The server does not answer; they are sent once it does."""
    CLASH = "clash"
    """Somebody else has changed the same answers: one of the two has to be chosen."""
    REFUSED = "refused"


class FormGoal(StrEnum):
    """What comes after the form."""

    SEND = "send"
    GO_ON = "go_on"


@dataclass(frozen=True, slots=True)
class FormFocus:
    """Where to type next. Another ``serial`` asks for the same place once more.

    ``unhurried``: only if whoever fetched from registers has not gone on to type elsewhere.
    """

    serial: int
    path: FieldPath
    unhurried: bool = False


@dataclass(frozen=True, slots=True, repr=False)
class FormPage:
    """A form with its answers.

    ``wrong`` counts what is wrong or missing, once it has been checked. ``joined``: somebody
    else's answers were taken in. ``warned``: leaving once more gives up what is not kept.
    """

    names: Names
    rows: tuple[FormRow, ...]
    keeping: Keeping
    goal: FormGoal
    wrong: int | None
    focus: FormFocus
    joined: bool
    warned: bool
    fee: int
    currency: str
