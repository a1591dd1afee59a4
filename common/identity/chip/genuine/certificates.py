# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates of countries and of document signers (ICAO 9303-12 section 7.1, RFC 5280)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from asn1crypto import x509
from asn1crypto.core import Asn1Value

from common.identity.chip.genuine.asn1 import Undecodable, decode, instant, octets_in
from common.identity.chip.genuine.public_keys import PublicKey, read_public_key
from common.identity.chip.genuine.schemes import Scheme, read_scheme
from common.identity.chip.genuine.signatures import Check, check_signature

_UNDERSTOOD = frozenset(
    {
        "2.5.29.14",  # subject key identifier
        "2.5.29.15",  # key usage
        "2.5.29.16",  # private key usage period
        "2.5.29.17",  # subject alternative name
        "2.5.29.18",  # issuer alternative name
        "2.5.29.19",  # basic constraints
        "2.5.29.31",  # where the revocation list lies
        "2.5.29.32",  # policies, none of which this program asks for
        "2.5.29.35",  # authority key identifier
        "2.5.29.37",  # extended key usage
        "2.23.136.1.1.6.1",  # change of the country's name
        "2.23.136.1.1.6.2",  # types of documents
    }
)


@dataclass(frozen=True, slots=True)
class Name:
    """A distinguished name: ``key`` to compare (RFC 5280 section 7.1), ``text`` to show."""

    key: str
    text: str
    country: str
    """The code of the country, in capitals; empty without one of two or three letters."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """What a certificate says; nothing of it is checked yet.

    ``key`` and ``scheme`` are None where they are of a kind that we do not know. ``usages`` is
    None where the certificate does not limit its key.
    """

    encoded: bytes
    signed_part: bytes
    subject: Name
    issuer: Name
    serial: int
    valid_from: datetime
    valid_to: datetime
    key: PublicKey | None
    scheme: Scheme | None
    signature: bytes
    key_id: bytes | None
    issuer_key_id: bytes | None
    is_authority: bool
    usages: frozenset[str] | None
    extended_usages: frozenset[str]
    has_unknown_demand: bool
    """Whether a critical extension is of a kind that we do not know (RFC 5280, 4.2)."""

    @property
    def fingerprint(self) -> str:
        """The SHA-256 hash of the whole certificate, in lower-case hexadecimal."""
        return sha256(self.encoded).hexdigest()

    @property
    def is_self_issued(self) -> bool:
        """Whether subject and issuer bear the same name, as roots and link certificates do."""
        return self.subject.key == self.issuer.key

    @property
    def may_certify(self) -> bool:
        """Whether the key may sign certificates (9303-12 table 4, basic constraints and usage)."""
        return self.is_authority and (self.usages is None or "key_cert_sign" in self.usages)

    @property
    def may_sign(self) -> bool:
        """Whether the key may sign data, being no authority's."""
        return not self.is_authority and (self.usages is None or "digital_signature" in self.usages)

    def is_valid_at(self, instant: datetime) -> bool:
        """Whether the period of validity holds ``instant``, both ends included."""
        return self.valid_from <= instant <= self.valid_to

    def check_against(self, issuer: Certificate) -> Check:
        """Whether the key of ``issuer`` has signed this certificate."""
        return check_signature(issuer.key, self.scheme, self.signature, self.signed_part)


def read_certificate(data: bytes) -> Certificate | Undecodable:
    """The X.509 certificate that ``data`` is, in DER, to its last byte."""
    return decode("certificate", _read, data)


def read_name(name: x509.Name) -> Name:
    """A distinguished name. Raises what ``decode`` turns into Undecodable."""
    parts = [
        (str(part["type"].dotted), str(part["value"].native))
        for relative in name.chosen
        for part in relative
    ]
    country = next((value.strip().upper() for kind, value in parts if kind == _COUNTRY), "")
    text = ", ".join(f"{_SHORT.get(kind, kind)}={_shown(value)}" for kind, value in parts)
    # asn1crypto's key folds case and blanks, as the comparison of names demands.
    return Name(name.hashable, text, country if _CODE.fullmatch(country) else "")


def _shown(value: str) -> str:
    """``value`` without what moves a cursor or ends a line of a log: anybody may write names."""
    return "".join(each if each.isprintable() else "\ufffd" for each in value)


_COUNTRY = "2.5.4.6"
_CODE = re.compile("[A-Z]{2,3}")
_SHORT = {
    "2.5.4.3": "CN",
    "2.5.4.5": "serialNumber",
    "2.5.4.6": "C",
    "2.5.4.10": "O",
    "2.5.4.11": "OU",
}


def _read(data: bytes) -> Certificate:
    whole = x509.Certificate.load(data, strict=True)
    told = whole["tbs_certificate"]
    if told["signature"].dump() != whole["signature_algorithm"].dump():
        # RFC 5280 section 4.1.1.2: the algorithm outside the signature is the one inside it.
        raise ValueError
    extensions = _extensions(told["extensions"])
    usages = extensions.get("2.5.29.15")
    constraints = extensions.get("2.5.29.19")
    own_id = extensions.get("2.5.29.14")
    issuer_id = extensions.get("2.5.29.35")
    extended = extensions.get("2.5.29.37")
    critical = {
        str(each["extn_id"].dotted) for each in told["extensions"] if each["critical"].native
    }
    return Certificate(
        encoded=data,
        signed_part=told.dump(),
        subject=read_name(told["subject"]),
        issuer=read_name(told["issuer"]),
        serial=int(told["serial_number"].native),
        valid_from=instant(told["validity"]["not_before"].chosen),
        valid_to=instant(told["validity"]["not_after"].chosen),
        key=read_public_key(told["subject_public_key_info"]),
        scheme=read_scheme(whole["signature_algorithm"]),
        signature=octets_in(whole["signature_value"]),
        key_id=None if own_id is None else bytes(own_id.native),
        issuer_key_id=None if issuer_id is None else issuer_id["key_identifier"].native,
        is_authority=constraints is not None and bool(constraints["ca"].native),
        usages=None if usages is None else frozenset(usages.native),
        extended_usages=frozenset(() if extended is None else (str(u.dotted) for u in extended)),
        has_unknown_demand=bool(critical - _UNDERSTOOD),
    )


def _extensions(extensions: Asn1Value) -> dict[str, Asn1Value]:
    """The parsed extensions by identifier. Raises ValueError where one comes twice."""
    found: dict[str, Asn1Value] = {}
    for each in extensions:
        identifier = str(each["extn_id"].dotted)
        if identifier in found:
            raise ValueError
        found[identifier] = each["extn_value"].parsed
    return found
