# SPDX-License-Identifier: GPL-3.0-or-later
"""Issuers in lines and countries in certificates are compared by one table."""

import pytest

from common.identity.chip.genuine.countries import countries_of
from common.identity.states import STATES


@pytest.mark.parametrize(
    ("issuer", "country"),
    [("D", "DE"), ("FRA", "FR"), ("SYR", "SY"), ("GBN", "GB"), ("RKS", "KS"), ("UNO", "UN")],
)
def test_an_issuer_has_its_country(issuer: str, country: str) -> None:
    assert country in countries_of(issuer)


def test_no_country_may_sign_for_another() -> None:
    signing = {country: issuer for issuer in STATES for country in countries_of(issuer)}
    assert "DE" not in countries_of("FRA")
    assert not countries_of("")
    assert not countries_of("XXX")
    # Two letters stand for one state, whatever names its documents go by.
    shared = {
        country: {issuer for issuer in STATES if country in countries_of(issuer)}
        for country in signing
        if len(country) == 2
    }
    several = {country: issuers for country, issuers in shared.items() if len(issuers) > 1}
    assert several == {
        "DE": {"D", "DEU"},
        "GB": {"GBR", "GBD", "GBN", "GBO", "GBP", "GBS"},
        "HK": {"CHN", "HKG"},
        "MO": {"CHN", "MAC"},
        "UN": {"UNA", "UNK", "UNO"},
    }


def test_every_state_of_iso_3166_has_a_country() -> None:
    withdrawn_or_none = {each for each in STATES if not countries_of(each)}
    known = "ANT NTZ SCG TMP YUG ZAR IAO XBA XCC XCE XCO XDC XEC XES XIM XMP XPO XXA XXB XXC XXX"
    assert withdrawn_or_none == {*known.split()}
