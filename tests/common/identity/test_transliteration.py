# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of other scripts are written in a zone as ICAO 9303-3 section 6 has them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.document import Document
from common.identity.mrz import read_mrz
from common.identity.transliteration import Spelling, zone_name
from tests.common.identity.strategies import TODAY
from tests.virtual.specimens import SPECIMENS

UKRAINIAN = Spelling.UKRAINIAN


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Anna-Maria d'Arc", "ANNA<MARIA<DARC"),
        ("Müller Großmann", "MUELLER<GROSSMANN"),
        ("Åse Ørsted Þór", "AASE<OERSTED<THOR"),
        ("Čapek, Łukasz İnönü Ñandú", "CAPEK<LUKASZ<INOENUE<NANDU"),
        ("Œuvre Ĳssel", "OEUVRE<IJSSEL"),
        ("Щербак Юрий", "SHCHERBAK<IURII"),
        # The examples of the standard.
        ("هارون الرشيد", "HARWN<ALRXSHYD"),
        ("أبو بكر محمد بن زكريا الرازي", "XAEBW<BKR<MXHMD<BN<ZKRYA<ALRAZY"),
        ("عبّاس", "EBBAS"),
        ("فاطمة", "FAXTTMXAH"),
        ("چنگیز", "XCNXGGXYAZ"),
        ("مُحَمَّد", "MXHMMD"),
        ("", ""),
    ],
)
def test_a_name_is_written_as_the_tables_say(name: str, written: str) -> None:
    assert zone_name(name) == written


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Згурський", "ZGHURSKYI"),
        ("Гадюк", "HADIUK"),
        ("Ґалаґан", "GALAGAN"),
        ("Єнакієве", "YENAKIIEVE"),
        ("Їжакевич", "YIZHAKEVYCH"),
        ("Йосипівна", "YOSYPIVNA"),
        ("Юрій Яготин Костянтин", "YURII<YAHOTYN<KOSTIANTYN"),
        ("Мар’яна", "MARIANA"),
    ],
)
def test_ukrainian_names_begin_and_sound_as_in_their_passports(name: str, written: str) -> None:
    assert zone_name(name, UKRAINIAN) == written


def test_a_letter_that_no_table_has_is_not_guessed() -> None:
    assert zone_name("山田") is None
    assert zone_name("R2") is None


@given(st.text(), st.sampled_from(Spelling))
def test_no_name_raises_and_only_letters_and_fillers_come_out(
    name: str, spelling: Spelling
) -> None:
    written = zone_name(name, spelling)
    assert written is None or set(written) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ<")


@given(
    st.text("АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯابتثجحخدذرزسشصضطظعغفقكلمنهوي", min_size=1, max_size=4)
)
def test_a_written_name_is_read_from_a_zone(name: str) -> None:
    written = zone_name(name, UKRAINIAN)
    assert written is not None
    lower = SPECIMENS["ukraine-passport-bohdan"].lines()[1]
    document = read_mrz((f"P<UKR{written}<<OLHA".ljust(44, "<")[:44], lower), TODAY)
    assert isinstance(document, Document)
    assert document.primary_name == written
