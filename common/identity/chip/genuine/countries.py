# SPDX-License-Identifier: GPL-3.0-or-later
"""Which country certificates may sign the documents of an issuer (ICAO 9303-3 section 5).

Documents name their issuer by three letters, certificates their country by two. Without this
comparison any country could make documents of any other.
"""

from __future__ import annotations

_ISO_3166_1 = """
ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT
AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO
BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG
COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO
DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB
GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY
HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT
JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY
LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA
NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE
PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA
SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR
SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO
TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW
"""
# Beside ISO 3166-1: Germany's one letter, the kinds of British documents, and what sections 5 B
# to D of the standard name.
_ICAO_9303_3 = """
D:DE EUE:EU GBD:GB GBN:GB GBO:GB GBP:GB GBS:GB RKS:KS RKS:XK UNA:UN UNK:UN UNO:UN UTO:UT XOM:XO
"""
# Documents of the two bear the code of China, and are signed under codes of their own.
_OF_CHINA = "CHN:HK CHN:MO"


def _table() -> dict[str, frozenset[str]]:
    pairs = [(pair[:3], pair[3:]) for pair in _ISO_3166_1.split()]
    pairs += [
        (issuer, country)
        for issuer, _, country in (
            pair.partition(":") for pair in f"{_ICAO_9303_3} {_OF_CHINA}".split()
        )
    ]
    found: dict[str, frozenset[str]] = {}
    for issuer, country in pairs:
        # Some certificates bear three letters, against RFC 5280, but unmistakably.
        found[issuer] = found.get(issuer, frozenset({issuer})) | {country}
    return found


_COUNTRIES = _table()


def countries_of(issuer: str) -> frozenset[str]:
    """The country codes, in capitals, of certificates that may sign for ``issuer``.

    ``issuer`` is as in the machine-readable zone, without fillers. Empty for an issuer that the
    standard gives no code for certificates: nothing can be said about its documents.
    """
    return _COUNTRIES.get(issuer, frozenset())
