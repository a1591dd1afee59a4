# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes of issuers and nationalities (ICAO 9303-3 section 5, which builds on ISO 3166-1).

No check digit protects these codes, so a code outside the list is the only sign that a
scanner misread one.
"""

_ISO_3166_1 = """
ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD
BGR BHR BHS BIH BLM BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR
COD COG COK COL COM CPV CRI CUB CUW CXR CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH
ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN GLP GMB GNB GNQ GRC GRD GRL
GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR
JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR
MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL
NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY
PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP
SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA
UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM YEM ZAF ZMB ZWE
"""
# British kinds of nationality, the United Nations, organisations, refugees and stateless
# people, and the fictitious state of the standard's specimens.
_ICAO_9303_3 = """
D EUE GBD GBN GBO GBP GBS IAO RKS UNA UNK UNO UTO XBA XCC XCE XCO XDC XEC XES XIM XMP XOM XPO
XXA XXB XXC XXX
"""
# Withdrawn, but still on documents issued before.
_WITHDRAWN = "ANT NTZ SCG TMP YUG ZAR"

STATES = frozenset(f"{_ISO_3166_1} {_ICAO_9303_3} {_WITHDRAWN}".split())
"""Every known code, without fillers."""


def read_state(text: str) -> str | None:
    """The code in the three characters ``text``, without fillers; None if there is no such code."""
    code = text.rstrip("<")
    return code if code in STATES else None
