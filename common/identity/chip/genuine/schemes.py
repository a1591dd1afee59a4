# SPDX-License-Identifier: GPL-3.0-or-later
"""How a signature is made, read from its algorithm identifier (RFC 4055, RFC 5758, TR-03111)."""

from __future__ import annotations

from dataclasses import dataclass

from asn1crypto.algos import RSASSAPSSParams
from asn1crypto.core import Asn1Value

from common.identity.chip.genuine.hashes import HASHES, Hash


@dataclass(frozen=True, slots=True)
class RsaPkcs1:
    """RSASSA-PKCS1-v1_5."""

    hash: Hash


@dataclass(frozen=True, slots=True)
class RsaPss:
    """RSASSA-PSS with MGF1; ``salt`` is its length in bytes."""

    hash: Hash
    mask_hash: Hash
    salt: int


@dataclass(frozen=True, slots=True)
class Ecdsa:
    """ECDSA, the signature being a DER sequence of r and s."""

    hash: Hash


Scheme = RsaPkcs1 | RsaPss | Ecdsa

_PKCS1 = "1.2.840.113549.1.1"
_RSA_KEY = f"{_PKCS1}.1"
_PSS = f"{_PKCS1}.10"
_MGF1 = f"{_PKCS1}.8"
_EC_KEY = "1.2.840.10045.2.1"
# In bytes; no modulus that we take leaves room for a longer one.
_SALTS = range(1024)
_WITH_HASH: dict[str, Scheme] = {
    f"{_PKCS1}.5": RsaPkcs1(Hash.SHA1),
    f"{_PKCS1}.14": RsaPkcs1(Hash.SHA224),
    f"{_PKCS1}.11": RsaPkcs1(Hash.SHA256),
    f"{_PKCS1}.12": RsaPkcs1(Hash.SHA384),
    f"{_PKCS1}.13": RsaPkcs1(Hash.SHA512),
    "1.2.840.10045.4.1": Ecdsa(Hash.SHA1),
    "1.2.840.10045.4.3.1": Ecdsa(Hash.SHA224),
    "1.2.840.10045.4.3.2": Ecdsa(Hash.SHA256),
    "1.2.840.10045.4.3.3": Ecdsa(Hash.SHA384),
    "1.2.840.10045.4.3.4": Ecdsa(Hash.SHA512),
}


def read_scheme(algorithm: Asn1Value, digest: Hash | None = None) -> Scheme | None:
    """The scheme that ``algorithm`` names; None for one that we do not know.

    ``digest`` is the hash named beside it, for signers that give only the kind of key as the
    algorithm (RFC 5652 section 10.1.2 allows it for RSA).
    """
    identifier: str = algorithm["algorithm"].dotted
    if identifier == _PSS:
        return read_pss(algorithm["parameters"])
    if digest is not None and identifier == _RSA_KEY:
        return RsaPkcs1(digest)
    if digest is not None and identifier == _EC_KEY:
        return Ecdsa(digest)
    return _WITH_HASH.get(identifier)


def read_pss(parameters: Asn1Value) -> RsaPss | None:
    """The parameters of PSS (RFC 4055 section 3.1); None where one is not of the standard."""
    encoded = parameters.dump()
    if not encoded:
        return None
    given = RSASSAPSSParams.load(encoded, strict=True)
    hashed = HASHES.get(given["hash_algorithm"]["algorithm"].dotted)
    mask = given["mask_gen_algorithm"]
    if hashed is None or mask["algorithm"].dotted != _MGF1:
        return None
    mask_hash = HASHES.get(mask["parameters"]["algorithm"].dotted)
    salt = int(given["salt_length"].native)
    # asn1crypto gives the one trailer field there is its name, and any other its number.
    if (
        mask_hash is None
        or salt not in _SALTS
        or given["trailer_field"].native != "trailer_field_bc"
    ):
        return None
    return RsaPss(hashed, mask_hash, salt)
