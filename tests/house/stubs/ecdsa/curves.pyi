# SPDX-License-Identifier: GPL-3.0-or-later
"""Named curves."""

from ecdsa.ellipticcurve import CurveFp, PointJacobi

class Curve:
    name: str
    oid: tuple[int, ...]
    curve: CurveFp
    generator: PointJacobi
    order: int
    baselen: int

NIST192p: Curve
NIST224p: Curve
NIST256p: Curve
NIST384p: Curve
NIST521p: Curve
BRAINPOOLP192r1: Curve
BRAINPOOLP224r1: Curve
BRAINPOOLP256r1: Curve
BRAINPOOLP320r1: Curve
BRAINPOOLP384r1: Curve
BRAINPOOLP512r1: Curve
