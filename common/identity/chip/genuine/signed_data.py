# SPDX-License-Identifier: GPL-3.0-or-later
"""Signed messages (CMS SignedData, RFC 5652 section 5): security objects and master lists."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest
from typing import Any as Anything

from asn1crypto.cms import CMSAttributes, ContentInfo, SignerIdentifier
from asn1crypto.core import Any, Asn1Value, OctetString

from common.identity.chip.genuine.asn1 import Undecodable, decode, instant
from common.identity.chip.genuine.certificates import Certificate, read_certificate, read_name
from common.identity.chip.genuine.hashes import HASHES, Hash
from common.identity.chip.genuine.schemes import Scheme, read_scheme
from common.identity.chip.genuine.signatures import Check, check_signature

_SIGNED_DATA = "1.2.840.113549.1.7.2"
_CONTENT_TYPE = "1.2.840.113549.1.9.3"
_MESSAGE_DIGEST = "1.2.840.113549.1.9.4"
_SIGNING_TIME = "1.2.840.113549.1.9.5"
_SET_OF = b"\x31"


@dataclass(frozen=True, slots=True)
class SignerByName:
    """The signer is who holds this serial number of this issuer."""

    issuer: str
    serial: int


@dataclass(frozen=True, slots=True)
class SignerByKey:
    """The signer is whose certificate has this subject key identifier."""

    key_id: bytes


@dataclass(frozen=True, slots=True)
class SignedMessage:
    """A message with its one signature; ``certificates`` are those that came along, unchecked.

    ``digest`` is None for a hash function that we do not know. ``signed_attributes`` is in the
    form that was signed (RFC 5652 section 5.4). ``signed_at`` is what the signer claims.
    """

    content_type: str
    content: bytes
    certificates: tuple[Certificate, ...]
    signer: SignerByName | SignerByKey
    digest: Hash | None
    scheme: Scheme | None
    signed_attributes: bytes
    attested_type: str
    attested_digest: bytes
    signed_at: datetime | None
    signature: bytes

    def signer_among(self, known: Iterable[Certificate]) -> Certificate | None:
        """The signer's certificate, from the message itself or else among ``known``."""
        return next((each for each in (*self.certificates, *known) if self._is_signer(each)), None)

    def check(self, signer: Certificate) -> Check:
        """Whether ``signer`` has signed this content, as content of this type."""
        if self.digest is None:
            return Check.UNKNOWN
        if self.attested_type != self.content_type:
            return Check.WRONG
        if not compare_digest(self.digest.of(self.content), self.attested_digest):
            return Check.WRONG
        return check_signature(signer.key, self.scheme, self.signature, self.signed_attributes)

    def _is_signer(self, certificate: Certificate) -> bool:
        match self.signer:
            case SignerByName(issuer, serial):
                return (certificate.issuer.key, certificate.serial) == (issuer, serial)
            case SignerByKey(key_id):
                return certificate.key_id == key_id


def read_signed_message(data: bytes) -> SignedMessage | Undecodable:
    """The SignedData in ``data``, which must have one signer and signed attributes.

    ICAO 9303-10 section 4.6.2.2 demands both of a security object, 9303-12 section 9 of a
    master list.
    """
    return decode("signed message", _read, data)


def _read(data: bytes) -> SignedMessage:
    outer = ContentInfo.load(data, strict=True)
    if outer["content_type"].dotted != _SIGNED_DATA:
        raise ValueError
    message = outer["content"]
    (signer,) = message["signer_infos"]
    attributes = _attributes(signer["signed_attrs"])
    digest = HASHES.get(signer["digest_algorithm"]["algorithm"].dotted)
    inner = message["encap_content_info"]
    signing_time = attributes.get(_SIGNING_TIME)
    return SignedMessage(
        content_type=str(inner["content_type"].dotted),
        content=_content(inner["content"]),
        certificates=_certificates(message["certificates"]),
        signer=_signer(signer["sid"]),
        digest=digest,
        scheme=read_scheme(signer["signature_algorithm"], digest),
        # Sent under an implicit tag, but signed as the set that it is.
        signed_attributes=_SET_OF + signer["signed_attrs"].dump()[1:],
        attested_type=str(attributes[_CONTENT_TYPE].dotted),
        attested_digest=bytes(attributes[_MESSAGE_DIGEST].native),
        signed_at=None if signing_time is None else instant(signing_time.chosen),
        signature=bytes(signer["signature"].native),
    )


def _content(content: Asn1Value) -> bytes:
    # Some signers write version 1, in which the content may be of any kind (RFC 2315).
    return bytes(content.parse(OctetString) if isinstance(content, Any) else content)


def _attributes(attributes: CMSAttributes) -> dict[str, Anything]:
    """The one value of each attribute. Raises ValueError where one comes twice or has more."""
    found: dict[str, Anything] = {}
    for each in attributes:
        identifier = str(each["type"].dotted)
        if identifier in found:
            raise ValueError
        if identifier in {_CONTENT_TYPE, _MESSAGE_DIGEST, _SIGNING_TIME}:
            (found[identifier],) = each["values"]
    return found


def _signer(identifier: SignerIdentifier) -> SignerByName | SignerByKey:
    chosen = identifier.chosen
    if identifier.name == "issuer_and_serial_number":
        return SignerByName(read_name(chosen["issuer"]).key, int(chosen["serial_number"].native))
    return SignerByKey(bytes(chosen.native))


def _certificates(choices: Asn1Value) -> tuple[Certificate, ...]:
    """Those that can be read; others, such as attribute certificates, do not concern us."""
    found = (read_certificate(each.chosen.dump()) for each in choices)
    return tuple(each for each in found if isinstance(each, Certificate))
