# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of the paperwork: exactly one is shown, each with what it is about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique
from typing import TypeAlias

from common.domain.forms import FieldPath
from common.domain.identifiers import Language, PaymentId, ProviderCode
from common.domain.office import Names
from common.domain.payment.values import Method
from common.domain.request.stages import RequestStage


@unique
class Wait(Enum):
    """What the citizen waits for a moment for."""

    BEGINNING = "beginning"
    FETCHING = "fetching"
    """Registers are asked."""
    CHECKING = "checking"
    SENDING = "sending"
    PAYING = "paying"
    """A payment is being begun."""
    DECIDING = "deciding"
    PRINTING = "printing"
    ASKING = "asking"
    """How a request stands."""
    FINDING = "finding"
    """How the requests of a card's holder stand."""


@unique
class Said(Enum):
    """What the registers said, where the citizen has to know."""

    NOBODY = "nobody"
    """None of them knows the person."""
    ANOTHER = "another"
    """It is about somebody else than the card."""
    SILENT = "silent"
    """One of them did not answer."""


@unique
class End(Enum):
    """How it ends at the kiosk."""

    WAITS = "waits"
    """An official decides; nobody has to come for that."""
    CLERK = "clerk"
    """A clerk is needed: for papers, or for the fee."""
    MADE = "made"
    """The document lies in the tray."""
    DOWNLOAD = "download"
    """The document is made, to be downloaded."""
    COLLECT = "collect"
    """The document is made, to be had at the counter."""
    REFUSED = "refused"
    LATER = "later"
    """It takes longer than anybody stands at a kiosk."""
    KEPT = "kept"
    """A draft was kept to go on with later."""


@unique
class Stop(Enum):
    """Why it does not go on."""

    NO_SERVER = "no_server"
    CARD_NEEDED = "card_needed"
    CARD_EXPIRED = "card_expired"
    ELSEWHERE = "elsewhere"
    """The service or the draft is not to be had any more."""


@dataclass(frozen=True, slots=True)
class Means:
    """A way to pay through a provider."""

    provider: ProviderCode
    method: Method


@dataclass(frozen=True, slots=True)
class Browsing:
    """The services that can be requested."""

    page: int = 0


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is needed, what it costs and how long it takes."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One moment."""

    wait: Wait


@dataclass(frozen=True, slots=True)
class RegistersSaid:
    """What the registers said, and two ways on."""

    said: Said


@dataclass(frozen=True, slots=True)
class Filling:
    """A sheet of the form; ``at`` is the question that is being answered."""

    at: FieldPath


@dataclass(frozen=True, slots=True)
class Delivering:
    """How the document is to reach the citizen."""


@dataclass(frozen=True, slots=True)
class Reviewing:
    """All answers before they are sent. ``fee_changed``: since it was first shown."""

    page: int = 0
    fee_changed: bool = False


@dataclass(frozen=True, slots=True)
class Paying:
    """The fee, and how it can be paid. ``failed``: nothing was taken by the last try."""

    failed: bool = False


@dataclass(frozen=True, slots=True)
class PayingNow:
    """A provider waits for the payer; ``link`` is the page on which they pay, if there is one."""

    payment: PaymentId
    link: str | None


@dataclass(frozen=True, slots=True)
class Ended:
    """How it ended, and what to do next."""

    end: End


@dataclass(frozen=True, slots=True)
class Leaving:
    """Whether what was filled in is kept; ``behind`` is where the citizen was."""

    behind: Page


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why it does not go on, with a ticket for a counter as the way out."""

    stop: Stop


@unique
class Part(Enum):
    """What is typed of a receipt."""

    NUMBER = "number"
    SECRET = "secret"  # noqa: S105 - the name of a part


@unique
class Looked(Enum):
    """Why a card that was put on to ask tells nothing."""

    NOTHING = "nothing"
    """No request is its holder's."""
    AWAY = "away"
    """The server does not answer."""
    LATER = "later"
    """Too many cards of nobody were put on here."""


@dataclass(frozen=True, slots=True, repr=False)
class Asking:
    """A receipt is typed or scanned, or a card put on. ``wrong``: they do not belong together.

    ``seconds`` is how long to wait after too many wrong ones.
    """

    number: str = ""
    secret: str = ""
    part: Part = Part.NUMBER
    wrong: bool = False
    seconds: int = 0
    looked: Looked | None = None

    def __repr__(self) -> str:
        """Name the type only."""
        return "<Asking>"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a request stands; nothing of it names a person. Times are seconds since 1970, UTC."""

    number: str
    names: Names
    stage: RequestStage
    since: float
    language: Language
    currency: str
    to_pay: int
    asked: int
    due_at: float | None
    electronic: bool
    tracking: str | None


@dataclass(frozen=True, slots=True)
class Told:
    """How a request stands."""

    standing: Standing


@dataclass(frozen=True, slots=True)
class Listed:
    """How several requests of one applicant stand, the newest first; ``more`` are not told."""

    standings: tuple[Standing, ...]
    more: bool
    page: int = 0


Page: TypeAlias = (
    Browsing
    | Beginning
    | Waiting
    | RegistersSaid
    | Filling
    | Delivering
    | Reviewing
    | Paying
    | PayingNow
    | Ended
    | Leaving
    | Stopped
    | Asking
    | Told
    | Listed
)
