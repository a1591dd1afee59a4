# SPDX-License-Identifier: GPL-3.0-or-later
"""The elliptic curves that documents may use, and parameters that are written out in full.

ICAO 9303-12 section 4.4.2 demands explicit parameters in certificates. They are taken only if
every one of them is that of a known curve: whoever may choose the generator can sign in the
name of anybody's public key (CVE-2020-0601).
"""

from __future__ import annotations

from asn1crypto.keys import SpecifiedECDomain
from ecdsa.curves import (
    BRAINPOOLP192r1,
    BRAINPOOLP224r1,
    BRAINPOOLP256r1,
    BRAINPOOLP320r1,
    BRAINPOOLP384r1,
    BRAINPOOLP512r1,
    Curve,
    NIST192p,
    NIST224p,
    NIST256p,
    NIST384p,
    NIST521p,
)

CURVES: tuple[Curve, ...] = (
    NIST192p,
    NIST224p,
    NIST256p,
    NIST384p,
    NIST521p,
    BRAINPOOLP192r1,
    BRAINPOOLP224r1,
    BRAINPOOLP256r1,
    BRAINPOOLP320r1,
    BRAINPOOLP384r1,
    BRAINPOOLP512r1,
)
"""NIST curves (FIPS 186-4 appendix D) and Brainpool curves (RFC 5639) over prime fields."""

_BY_IDENTIFIER = {".".join(map(str, curve.oid)): curve for curve in CURVES}
_PRIME_FIELD = "1.2.840.10045.1.1"
_COFACTOR = 1


def curve_of_identifier(identifier: str) -> Curve | None:
    """The curve of a dotted object identifier; None for one that documents do not use."""
    return _BY_IDENTIFIER.get(identifier)


def curve_of_parameters(domain: SpecifiedECDomain) -> Curve | None:
    """The known curve with exactly the parameters of ``domain``; None if there is none."""
    if domain["field_id"]["field_type"].dotted != _PRIME_FIELD:
        return None
    equation = domain["curve"]
    given = (
        int(domain["field_id"]["parameters"].native),
        int.from_bytes(equation["a"].native, "big"),
        int.from_bytes(equation["b"].native, "big"),
        int(domain["order"].native),
        bytes(domain["base"].contents),
    )
    cofactor = domain["cofactor"].native
    if cofactor not in {None, _COFACTOR}:
        return None
    return next((curve for curve in CURVES if _has(curve, given)), None)


def _has(curve: Curve, given: tuple[int, int, int, int, bytes]) -> bool:
    prime, a, b, order, base = given
    equation = curve.curve
    same_equation = (prime, a, b) == (
        equation.p(),
        equation.a() % equation.p(),
        equation.b() % equation.p(),
    )
    encodings = (curve.generator.to_bytes(encoding) for encoding in ("uncompressed", "compressed"))
    return same_equation and order == curve.order and base in encodings
