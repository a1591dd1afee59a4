# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the kiosk's pages for requests in one language, of an office at work."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from common.identity.document import DocumentKind
from tests.requesting.at_the_kiosk import AtTheKiosk
from tests.requesting.bureau import Bureau
from tests.requesting.programmes import (
    IRANIAN_DEGREE,
    SYRIAN_PASSPORT,
    UKRAINE,
    Filing,
    Programme,
)
from tests.requesting.surroundings import Surroundings
from tests.virtual.specimens import Specimen

_LAYLA = Specimen(
    DocumentKind.TD1, "ID", "SYR", "99010000011", "ALHOMSI", "LAYLA", "SYR", "940317", "F", "310731"
)
_DARYNA = Specimen(
    DocumentKind.TD1, "ID", "UKR", "000000020", "NEISNUIUCHA", "DARYNA", "UKR", "990203", "F",
    "310731", optional="0000000200",
)  # fmt: skip
_NOBODY = Specimen(
    DocumentKind.TD1, "ID", "UTO", "N0000009", "NOBODY", "NO", "UTO", "940317", "F", "310731"
)

_HOME_IN_SHIRAZ = {
    "province": "فارس",
    "city": "شیراز",
    "street": "خیابان ارم",
    "postal_code": "7194612345",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """What is filed in a tour: ``typed`` by hand, and again with ``card`` as a ``draft``.

    ``smart`` is a service of the same office with nobody in between.
    """

    typed: Programme
    card: Specimen
    draft: str
    smart: str


_SYRIAN = Wish(SYRIAN_PASSPORT, _LAYLA, "deferment", "service-status")
_IRANIAN = Wish(
    replace(
        IRANIAN_DEGREE,
        card=None,
        service="driving-licence",
        smart=False,
        answers={**IRANIAN_DEGREE.answers, **_HOME_IN_SHIRAZ},
    ),
    IRANIAN_DEGREE.card or _NOBODY,
    "passport",
    "degree",
)
_UKRAINIAN = Wish(replace(UKRAINE, filing=Filing.KIOSK), _DARYNA, "removal", "address-renewal")

WISHES = {
    "ar": _SYRIAN,
    "fa": _IRANIAN,
    "uk": _UKRAINIAN,
    "fr": _SYRIAN,
    "en": _SYRIAN,
}
"""By the tour's language."""


def tour_requests(language: str, folder: Path, pictures: Path) -> None:
    """File, ask and look in ``language``; pictures are kept in ``pictures``."""
    wish = WISHES[language]
    country = replace(wish.typed.country, language=language)
    typed = replace(wish.typed, country=country)
    with (
        Surroundings(folder / "around") as around,
        Bureau(typed, around, folder / "office") as bureau,
    ):
        assert bureau.hall is not None
        by_hand = AtTheKiosk(bureau.hall, typed, pictures, f"requests-{language}-a")
        by_hand.file()
        if by_hand.owes:
            by_hand.pay_by_telephone()
        by_hand.take_ticket()
        carded = replace(typed, card=wish.card)
        by_card = AtTheKiosk(bureau.hall, carded, pictures, f"requests-{language}-b")
        by_card.ask_by_card(wish.card, "requestToldScreen")
        by_card.keep_draft(wish.draft)
        by_card.ask_by_card(wish.card, "requestListScreen")
        by_card.ask_by_card(_NOBODY, "cardTells")
        by_card.choose(wish.smart)
        by_card.leave()
        bureau.server.kill()
        by_card.ask_by_card(wish.card, "cardTells")
        bureau.server.start()
