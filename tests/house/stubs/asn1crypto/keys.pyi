# SPDX-License-Identifier: GPL-3.0-or-later
"""Public keys."""

from asn1crypto.core import Asn1Value

class PublicKeyInfo(Asn1Value):
    @classmethod
    def wrap(cls, public_key: Asn1Value, algorithm: str) -> PublicKeyInfo: ...

class SpecifiedECDomain(Asn1Value): ...

class RSAPublicKey(Asn1Value):
    def __init__(self, value: dict[str, int]) -> None: ...
