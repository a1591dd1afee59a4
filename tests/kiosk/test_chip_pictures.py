# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen and state that has to do with chips, in every language: nothing is cut off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from common.domain.document_check import DocumentCheck
from kiosk.card import Card, CardFault
from kiosk.flow.screens import CardTrouble, ChipAsking, ChipReading, Choosing, StaffDesk, Welcome
from tests.kiosk.conftest import A_PRINTER, A_SCANNER, Hall, Opening
from tests.kiosk.offices import an_office, with_chip_reader
from tests.kiosk.test_pictures import LANGUAGES, LOOKS, SIZES, Scene, faults_of, stage

PRINTED = Card(None, None, expired=False, zone=("lines",))
READ = Card(None, None, expired=False, check=DocumentCheck.GENUINE)
SCENES = {
    "chip-reading": Scene(ChipReading(Choosing(), 1e9, share=0.4)),
    "chip-asking": Scene(ChipAsking(Welcome())),
    "chip-asking-wrong": Scene(ChipAsking(Welcome(), 1)),
    "chip-next": Scene(Choosing(), card=PRINTED),
    "chip-read": Scene(Choosing(), card=READ),
    "chip-staff-desk": Scene(StaffDesk()),
    **{
        fault.value.replace("_", "-"): Scene(CardTrouble(fault, Choosing()), card=PRINTED)
        for fault in CardFault
        if fault.value.startswith("chip")
    },
}
TELLING = ("chip-reading", "chip-asking-wrong", "chip-next", "chip-doubted", "chip-wrong-key")


def opened(open_kiosk: Callable[[Opening], Hall], size: str) -> Hall:
    office = with_chip_reader(an_office(A_PRINTER, A_SCANNER))
    return open_kiosk(Opening(office=office, size=SIZES[size]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_about_chips_is_cut_off_in_any_language(
    open_kiosk: Callable[[Opening], Hall], language: str
) -> None:
    hall = opened(open_kiosk, "portrait")
    faults: list[str] = []
    for name in TELLING:
        stage(hall, SCENES[name], language)
        faults += faults_of(hall, f"portrait-{language}-{name}")
    assert not faults, "\n".join(faults)


def test_no_text_about_chips_is_cut_off_on_the_smallest_screen(
    open_kiosk: Callable[[Opening], Hall],
) -> None:
    hall = opened(open_kiosk, "small")
    faults: list[str] = []
    for name, scene in SCENES.items():
        stage(hall, scene, "fr")
        faults += faults_of(hall, f"small-fr-{name}")
    for name in ("chip-reading", "chip-asking-wrong", "chip-unreadable"):
        stage(hall, replace(SCENES[name], looks=LOOKS["lower-larger"]), "uk")
        faults += faults_of(hall, f"small-uk-lower-larger-{name}")
    assert not faults, "\n".join(faults)
