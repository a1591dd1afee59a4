# SPDX-License-Identifier: GPL-3.0-or-later
"""Specimen identity documents of people who do not exist, with correct zones (ICAO 9303).

``Specimen.lines`` builds the machine-readable zone on its own, without the parser's tables,
so that parser and builder check each other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from common.identity.document import DocumentKind


def _digit(text: str) -> str:
    total = 0
    for position, character in enumerate(text):
        value = 0 if character == "<" else int(character, 36)
        total += value * (7, 3, 1)[position % 3]
    return str(total % 10)


def _with_digit(text: str) -> str:
    return text + _digit(text)


def _fill(text: str, width: int) -> str:
    return text[:width].ljust(width, "<")


@dataclass(frozen=True, slots=True)
class Specimen:
    """What is written on a document. Dates are ``YYMMDD``; ``<`` may stand for what is unknown.

    ``optional`` and ``second_optional`` (TD1 only) must leave room for the end of a number of
    more than nine characters. On a French card ``optional`` is the office, of six characters;
    it has no nationality and no expiry.
    """

    kind: DocumentKind
    code: str
    issuer: str
    number: str
    primary: str
    secondary: str
    nationality: str
    birth: str
    sex: str
    expiry: str
    optional: str = ""
    second_optional: str = ""

    def lines(self) -> tuple[str, ...]:
        """The lines of the machine-readable zone."""
        match self.kind:
            case DocumentKind.TD1:
                return self._td1()
            case DocumentKind.TD2:
                return self._td2()
            case DocumentKind.TD3:
                return self._td3()
            case DocumentKind.MRV_A:
                return self._visa(44, 16)
            case DocumentKind.MRV_B:
                return self._visa(36, 8)
            case DocumentKind.FRENCH_ID:
                return self._french()

    def _names(self, width: int) -> str:
        primary = self.primary.replace(" ", "<")
        secondary = self.secondary.replace(" ", "<")
        return _fill(f"{primary}<<{secondary}" if secondary else primary, width)

    def _head(self) -> str:
        return _fill(self.code, 2) + _fill(self.issuer, 3)

    def _number(self) -> tuple[str, str]:
        """Number with its check digit, and what of both moves into the optional data."""
        number = self.number.replace(" ", "<")
        if len(number) <= 9:
            return _with_digit(_fill(number, 9)), ""
        return number[:9] + "<", number[9:] + _digit(number) + "<"

    def _td1(self) -> tuple[str, ...]:
        number, overflow = self._number()
        upper = number + _fill(overflow + self.optional, 15)
        birth, expiry = _with_digit(self.birth), _with_digit(self.expiry)
        second = _fill(self.second_optional, 11)
        composite = _digit(upper + birth + expiry + second)
        middle = birth + self.sex + expiry + _fill(self.nationality, 3) + second + composite
        return self._head() + upper, middle, self._names(30)

    def _td2(self) -> tuple[str, ...]:
        number, overflow = self._number()
        birth, expiry = _with_digit(self.birth), _with_digit(self.expiry)
        optional = _fill(overflow + self.optional, 7)
        composite = _digit(number + birth + expiry + optional)
        state = _fill(self.nationality, 3)
        lower = number + state + birth + self.sex + expiry + optional + composite
        return self._head() + self._names(31), lower

    def _td3(self) -> tuple[str, ...]:
        number, _ = self._number()
        birth, expiry = _with_digit(self.birth), _with_digit(self.expiry)
        optional = _with_digit(_fill(self.optional, 14))
        composite = _digit(number + birth + expiry + optional)
        state = _fill(self.nationality, 3)
        lower = number + state + birth + self.sex + expiry + optional + composite
        return self._head() + self._names(39), lower

    def _visa(self, width: int, room: int) -> tuple[str, ...]:
        number, _ = self._number()
        birth, expiry = _with_digit(self.birth), _with_digit(self.expiry)
        lower = number + _fill(self.nationality, 3) + birth + self.sex + expiry
        return self._head() + self._names(width - 5), lower + _fill(self.optional, room)

    def _french(self) -> tuple[str, ...]:
        upper = f"IDFRA{_fill(self.primary.replace(' ', '<'), 25)}{_fill(self.optional, 6)}"
        number, birth = _with_digit(_fill(self.number, 12)), _with_digit(self.birth)
        given = _fill(self.secondary.replace(" ", "<<"), 14)
        lower = number + given + birth + self.sex
        return upper, lower + _digit(upper + lower)


_TD1, _TD2, _TD3 = DocumentKind.TD1, DocumentKind.TD2, DocumentKind.TD3

SPECIMENS: Mapping[str, Specimen] = MappingProxyType(
    {
        # Arabic, with an eleven-digit national number that overflows.
        "syria-id-layal": Specimen(
            _TD1, "ID", "SYR", "04010987654", "AL HAMWI", "LAYAL", "SYR", "880314", "F", "310731"
        ),
        "syria-id-nizar": Specimen(
            _TD1, "ID", "SYR", "01020345678", "QASIOUN", "NIZAR", "SYR", "610101", "M", "290115"
        ),
        "syria-passport-rima": Specimen(
            _TD3, "P", "SYR", "N01234567", "BARADA", "RIMA", "SYR", "950722", "F", "300421"
        ),
        # Ukrainian cards carry the register number in the optional data.
        "ukraine-id-oksana": Specimen(
            _TD1, "ID", "UKR", "009876543", "VYSHNEVENKO", "OKSANA", "UKR", "910824", "F", "330510",
            optional="1991082400129",
        ),
        "ukraine-id-taras": Specimen(
            _TD1, "ID", "UKR", "001234567", "DNIPROVYI", "TARAS", "UKR", "050228", "M", "280301",
            optional="2005022800456",
        ),
        "ukraine-passport-bohdan": Specimen(
            _TD3, "P", "UKR", "FX123456", "LYPNEVYI", "BOHDAN", "UKR", "791130", "M", "320618",
            optional="1979113000788",
        ),
        # Iranian cards: the national code in the optional data.
        "iran-id-parisa": Specimen(
            _TD1, "ID", "IRN", "A12345678", "DAMAVANDI", "PARISA", "IRN", "990321", "F", "300320",
            optional="0012345679",
        ),
        "iran-id-siavash": Specimen(
            _TD1, "ID", "IRN", "B87654321", "ALBORZI FAR", "SIAVASH", "IRN", "470512", "M",
            "270511", optional="0498765431",
        ),
        "iran-passport-mehrnaz": Specimen(
            _TD3, "P", "IRN", "K45678901", "ZAYANDEHROUDI", "MEHRNAZ", "IRN", "860203", "F",
            "290202", optional="0076543218",
        ),
        # An expired document, and one with a birth that is known by its year only.
        "syria-passport-expired": Specimen(
            _TD3, "P", "SYR", "N76543210", "MAYSALOUN", "FARES", "SYR", "720909", "M", "190101"
        ),
        "syria-id-birth-unknown": Specimen(
            _TD1, "ID", "SYR", "05040112233", "AL GHOUTA", "SALMA", "SYR", "44<<<<", "F", "300101"
        ),
        "utopia-card": Specimen(
            _TD2, "I", "UTO", "D23145890", "ERIKSSON", "ANNA MARIA", "UTO", "740812", "F", "120415"
        ),
        "france-id-camille": Specimen(
            DocumentKind.FRENCH_ID, "ID", "FRA", "110369200417", "SOURCE CLAIRE", "CAMILLE LUCE",
            "FRA", "840229", "F", "", optional="692001",
        ),
        "utopia-visa": Specimen(
            DocumentKind.MRV_A, "V", "UTO", "L8988901C", "ERIKSSON", "ANNA MARIA", "XXX", "400907",
            "F", "961210", optional="6ZE184226B",
        ),
        "utopia-small-visa": Specimen(
            DocumentKind.MRV_B, "V", "UTO", "L8988901C", "ERIKSSON", "ANNA MARIA", "XXX", "400907",
            "F", "961210",
        ),
    }
)  # fmt: skip
"""Named specimens; the names appear on the buttons of the demo."""

_FAMILY_NAMES = {
    "SYR": ("BARADA", "AL HAMWI", "QASIOUN", "MAYSALOUN", "AL GHOUTA", "TADMURI", "AFAMIA"),
    "UKR": ("VYSHNEVENKO", "LYPNEVYI", "DNIPROVYI", "KALYNENKO", "SONIASHNA", "STEPOVYI"),
    "IRN": ("DAMAVANDI", "ALBORZI FAR", "ZAYANDEHROUDI", "KARUNI", "SABALANI", "HAMOUNI"),
}
_GIVEN_NAMES = {
    "SYR": ("LAYAL", "NIZAR", "RIMA", "FARES", "SALMA", "YAMEN", "HANAN", "WASSIM"),
    "UKR": ("OKSANA", "TARAS", "BOHDAN", "SOLOMIIA", "NAZAR", "DARYNA", "ORYSIA"),
    "IRN": ("PARISA", "SIAVASH", "MEHRNAZ", "KAVEH", "SHIRIN", "BAHRAM", "NILOUFAR"),
}
_FIRST_BIRTH = date(1945, 1, 9)
_LAST_EXPIRY_YEAR = 2049


def invented(state: str, index: int) -> Specimen:
    """The ``index``-th invented holder (from 0) of an identity card of SYR, UKR or IRN.

    The same arguments give the same person; within one state no two numbers are equal.
    """
    families, givens = _FAMILY_NAMES[state], _GIVEN_NAMES[state]
    birth = _FIRST_BIRTH + timedelta(days=index * 997 % 22_000)
    expiry_year = _LAST_EXPIRY_YEAR - index % 20
    number = f"{40_000_000_000 + index}" if state == "SYR" else f"{700_000_000 + index}"
    return Specimen(
        DocumentKind.TD1,
        "ID",
        state,
        number,
        families[index % len(families)],
        givens[index % len(givens)],
        state,
        f"{birth:%y%m%d}",
        "MF"[index % 2],
        f"{expiry_year % 100:02d}0630",
    )
