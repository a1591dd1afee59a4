# SPDX-License-Identifier: GPL-3.0-or-later
"""Master lists: the countries' certificates, gathered and signed by one (ICAO 9303-12, 9)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from asn1crypto.core import Integer, Sequence, SetOf
from asn1crypto.x509 import Certificate as EncodedCertificate

from common.identity.chip.genuine.asn1 import Field, Undecodable, decode
from common.identity.chip.genuine.certificates import Certificate, read_certificate
from common.identity.chip.genuine.signatures import Check
from common.identity.chip.genuine.signed_data import SignedMessage, read_signed_message

_MASTER_LIST = "2.23.136.1.1.2"
_SIGNS_MASTER_LISTS = "2.23.136.1.1.3"
_VERSION = 0


class _Certificates(SetOf):
    _child_spec = EncodedCertificate


class _CscaMasterList(Sequence):
    _fields: ClassVar[list[Field]] = [("version", Integer), ("certificates", _Certificates)]


@dataclass(frozen=True, slots=True)
class MasterList:
    """The certificates of a list, and how many entries could not be read."""

    message: SignedMessage
    certificates: tuple[Certificate, ...]
    unreadable: int


@dataclass(frozen=True, slots=True)
class Vouched:
    """The list is signed by ``signer``, whom the country certificate ``country`` vouches for."""

    signer: Certificate
    country: Certificate


@dataclass(frozen=True, slots=True)
class NotVouched:
    """The list is not signed as the standard demands; ``why`` is a sentence for an operator."""

    why: str


def read_master_list(data: bytes) -> MasterList | Undecodable:
    """The master list that ``data`` is: a CMS message around a CscaMasterList."""
    message = read_signed_message(data)
    if isinstance(message, Undecodable):
        return message
    if message.content_type != _MASTER_LIST:
        return Undecodable("master list")
    return decode("master list", lambda content: _read(message, content), message.content)


def vouching(listed: MasterList) -> Vouched | NotVouched:
    """Who vouches for the list, going by the certificates that came along and are in it.

    That somebody signed it says nothing yet: the caller must know ``country`` from elsewhere.
    """
    message = listed.message
    signer = message.signer_among(listed.certificates)
    if signer is None:
        return NotVouched("the certificate of its signer is missing")
    if message.check(signer) is not Check.GOOD:
        return NotVouched("its signature is wrong: the file is damaged or was changed")
    if signer.may_certify:
        # Lists of older issue are signed by the country's authority itself.
        return Vouched(signer, signer)
    if _SIGNS_MASTER_LISTS not in signer.extended_usages:
        return NotVouched("the certificate of its signer is not one for master lists")
    candidates = (*message.certificates, *listed.certificates)
    country = next((each for each in candidates if _vouches(each, signer)), None)
    if country is None:
        return NotVouched("no authority of a country vouches for its signer")
    return Vouched(signer, country)


def _vouches(authority: Certificate, signer: Certificate) -> bool:
    return (
        authority.may_certify
        and authority.subject.country == signer.issuer.country
        and signer.check_against(authority) is Check.GOOD
    )


def _read(message: SignedMessage, content: bytes) -> MasterList:
    told = _CscaMasterList.load(content, strict=True)
    if int(told["version"].native) != _VERSION:
        raise ValueError
    read = [read_certificate(each.dump()) for each in told["certificates"]]
    found = tuple(each for each in read if isinstance(each, Certificate))
    return MasterList(message, found, len(read) - len(found))
