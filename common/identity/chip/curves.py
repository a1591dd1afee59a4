# SPDX-License-Identifier: GPL-3.0-or-later
"""Elliptic curves of the standardised domain parameters (ICAO 9303-11, 9.5.1)."""

from __future__ import annotations

from ecdsa import curves
from ecdsa.ellipticcurve import INFINITY, PointJacobi
from ecdsa.errors import MalformedPointError

from common.identity.chip.access import RandomBytes

_CURVES = {
    8: curves.NIST192p,
    9: curves.BRAINPOOLP192r1,
    10: curves.NIST224p,
    11: curves.BRAINPOOLP224r1,
    12: curves.NIST256p,
    13: curves.BRAINPOOLP256r1,
    14: curves.BRAINPOOLP320r1,
    15: curves.NIST384p,
    16: curves.BRAINPOOLP384r1,
    17: curves.BRAINPOOLP512r1,
    18: curves.NIST521p,
}
KNOWN_PARAMETERS = frozenset(_CURVES)
"""The numbers of the curves; 0 to 2 are groups of integers, the others are reserved."""

# So much longer than the order is the number drawn that its remainder prefers no secret.
_SPARE_BYTES = 8


class Group:
    """The points of one curve. Every curve here has the cofactor 1: each point is of its order."""

    def __init__(self, parameters: int) -> None:
        """Take the curve of that number; raises KeyError unless it is of KNOWN_PARAMETERS."""
        self._curve = _CURVES[parameters]

    @property
    def generator(self) -> PointJacobi:
        """The point that the standard begins with."""
        return self._curve.generator

    def draw_secret(self, random: RandomBytes) -> int:
        """A number from 1 to below the order of the group."""
        drawn = random((self._curve.order.bit_length() + 7) // 8 + _SPARE_BYTES)
        return int.from_bytes(drawn, "big") % (self._curve.order - 1) + 1

    def read_point(self, encoded: bytes) -> PointJacobi | None:
        """The point written uncompressed (04, x, y); None if there is no such on the curve."""
        curve = self._curve.curve
        try:
            point = PointJacobi.from_bytes(
                curve, encoded, valid_encodings=("uncompressed",), order=self._curve.order
            )
        except MalformedPointError:
            return None
        # ecdsa looks at the form only, and with a point of another, weaker curve the answers to
        # it would tell our secret piece by piece.
        x, y = point.x(), point.y()
        is_on_curve = max(x, y) < curve.p() and curve.contains_point(x, y)
        return point if is_on_curve else None

    def generic_mapping(self, nonce: bytes, shared: PointJacobi) -> PointJacobi | None:
        """The new generator, nonce × generator + ``shared`` (4.4.3.3.1); None at infinity."""
        mapped = self.generator * int.from_bytes(nonce, "big") + shared
        return None if mapped == INFINITY else mapped


def encode_point(point: PointJacobi) -> bytes:
    """``point`` uncompressed: 04, x, y (BSI TR-03111, 3.2.1)."""
    return point.to_bytes("uncompressed")


def first_coordinate(point: PointJacobi) -> bytes:
    """The coordinate x, in as many bytes as the field has."""
    encoded = encode_point(point)
    return encoded[1 : 1 + len(encoded) // 2]
