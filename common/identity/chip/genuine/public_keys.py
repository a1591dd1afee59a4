# SPDX-License-Identifier: GPL-3.0-or-later
"""Public keys of signers and chips, from their SubjectPublicKeyInfo (RFC 5280 section 4.1.2.7)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from asn1crypto.core import Asn1Value
from asn1crypto.keys import PublicKeyInfo, RSAPublicKey, SpecifiedECDomain
from ecdsa.curves import Curve
from ecdsa.ellipticcurve import PointJacobi
from ecdsa.errors import MalformedPointError

from common.identity.chip.genuine.asn1 import Undecodable, decode, octets_in
from common.identity.chip.genuine.curves import curve_of_identifier, curve_of_parameters
from common.identity.chip.genuine.schemes import RsaPss, read_pss

_MODULUS_BITS = range(1024, 8193)
_SMALLEST_EXPONENT = 3
# A chip brings its own key: without a bound it could keep us computing for ever.
_LONGEST_EXPONENT_BITS = 64
_SEQUENCE = 0x30


class _Kind(StrEnum):
    RSA = "1.2.840.113549.1.1.1"
    RSA_PSS = "1.2.840.113549.1.1.10"
    EC = "1.2.840.10045.2.1"


@dataclass(frozen=True, slots=True)
class RsaKey:
    """An RSA key; ``only`` binds it to PSS with these parameters (RFC 4055 section 1.2)."""

    modulus: int
    exponent: int
    only_pss: bool
    only: RsaPss | None


@dataclass(frozen=True, slots=True)
class EcKey:
    """A point other than infinity on a known curve."""

    curve: Curve
    point: PointJacobi


PublicKey = RsaKey | EcKey


def read_public_key(info: Asn1Value) -> PublicKey | None:
    """The key in ``info``; None for a kind, a curve or a size that we do not know or trust.

    Raises what ``decode`` turns into Undecodable.
    """
    algorithm = info["algorithm"]
    match str(algorithm["algorithm"].dotted):
        case _Kind.RSA:
            return _rsa_key(info, None)
        case _Kind.RSA_PSS:
            return _rsa_key(info, algorithm["parameters"])
        case _Kind.EC:
            return _ec_key(info)
        case _:
            return None


def read_encoded_public_key(data: bytes) -> PublicKey | Undecodable | None:
    """The key of a SubjectPublicKeyInfo in DER; None as for ``read_public_key``."""
    return decode(
        "public key", lambda given: read_public_key(PublicKeyInfo.load(given, strict=True)), data
    )


def point_on(curve: Curve, encoded: bytes) -> PointJacobi | None:
    """The point of ``curve`` that ``encoded`` is (SEC 1 section 2.3.4); None if it is none."""
    try:
        point = PointJacobi.from_bytes(
            curve.curve,
            encoded,
            validate_encoding=True,
            valid_encodings=("uncompressed", "compressed"),
            order=curve.order,
        )
    except MalformedPointError:
        return None
    # ecdsa looks at the form only.
    x, y = point.x(), point.y()
    is_on_curve = max(x, y) < curve.curve.p() and curve.curve.contains_point(x, y)
    return point if is_on_curve else None


def _rsa_key(info: Asn1Value, parameters: Asn1Value | None) -> RsaKey | None:
    pair = RSAPublicKey.load(octets_in(info["public_key"]), strict=True)
    modulus, exponent = int(pair["modulus"].native), int(pair["public_exponent"].native)
    is_sound = modulus % 2 and exponent % 2 and exponent >= _SMALLEST_EXPONENT
    is_bounded = exponent.bit_length() <= _LONGEST_EXPONENT_BITS
    if not is_sound or not is_bounded or modulus.bit_length() not in _MODULUS_BITS:
        return None
    if parameters is None:
        return RsaKey(modulus, exponent, only_pss=False, only=None)
    if not parameters.dump():
        return RsaKey(modulus, exponent, only_pss=True, only=None)
    only = read_pss(parameters)
    return None if only is None else RsaKey(modulus, exponent, only_pss=True, only=only)


def _ec_key(info: Asn1Value) -> EcKey | None:
    parameters = info["algorithm"]["parameters"]
    encoded = parameters.dump()
    if encoded[:1] == bytes((_SEQUENCE,)):
        curve = curve_of_parameters(SpecifiedECDomain.load(encoded, strict=True))
    else:
        curve = curve_of_identifier(str(parameters.chosen.dotted))
    if curve is None:
        return None
    point = point_on(curve, octets_in(info["public_key"]))
    return None if point is None else EcKey(curve, point)
