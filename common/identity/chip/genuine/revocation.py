# SPDX-License-Identifier: GPL-3.0-or-later
"""Revocation lists of countries (ICAO 9303-12 section 7.1.4, RFC 5280 section 5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from asn1crypto.crl import CertificateList

from common.identity.chip.genuine.asn1 import Undecodable, decode, instant, octets_in
from common.identity.chip.genuine.certificates import Certificate, Name, read_name
from common.identity.chip.genuine.schemes import Scheme, read_scheme
from common.identity.chip.genuine.signatures import Check, check_signature


@dataclass(frozen=True, slots=True)
class RevocationList:
    """The serial numbers that an issuer has revoked; the signature is not checked yet."""

    signed_part: bytes
    issuer: Name
    issued: datetime
    next_due: datetime | None
    serials: frozenset[int]
    scheme: Scheme | None
    signature: bytes
    encoded: bytes

    def is_signed_by(self, authority: Certificate) -> bool:
        """Whether ``authority`` is the issuer and has signed this list."""
        return (
            authority.subject.country == self.issuer.country
            and authority.may_certify
            and check_signature(authority.key, self.scheme, self.signature, self.signed_part)
            is Check.GOOD
        )

    def revokes(self, certificate: Certificate) -> bool:
        """Whether ``certificate`` is on the list; a list speaks for its own issuer only."""
        return self.speaks_for(certificate) and certificate.serial in self.serials

    def speaks_for(self, certificate: Certificate) -> bool:
        """Whether the issuer of ``certificate`` is the issuer of this list."""
        return certificate.issuer.key == self.issuer.key

    def is_current_at(self, instant: datetime) -> bool:
        """Whether a newer list need not have come out before ``instant``."""
        return self.issued <= instant and (self.next_due is None or instant <= self.next_due)


def read_revocation_list(data: bytes) -> RevocationList | Undecodable:
    """The complete CRL that ``data`` is, in DER.

    A list with a critical extension is refused: it would be partial or indirect, and 9303-12
    allows neither (table 5).
    """
    return decode("revocation list", _read, data)


def _read(data: bytes) -> RevocationList:
    whole = CertificateList.load(data, strict=True)
    told = whole["tbs_cert_list"]
    due = told["next_update"]
    entries = list(told["revoked_certificates"])
    extensions = [*told["crl_extensions"], *(x for e in entries for x in e["crl_entry_extensions"])]
    if any(each["critical"].native for each in extensions):
        raise ValueError
    return RevocationList(
        signed_part=told.dump(),
        issuer=read_name(told["issuer"]),
        issued=instant(told["this_update"].chosen),
        next_due=None if due.native is None else instant(due.chosen),
        serials=frozenset(int(each["user_certificate"].native) for each in entries),
        scheme=read_scheme(whole["signature_algorithm"]),
        signature=octets_in(whole["signature"]),
        encoded=data,
    )
