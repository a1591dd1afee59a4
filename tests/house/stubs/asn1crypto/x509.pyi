# SPDX-License-Identifier: GPL-3.0-or-later
"""Certificates (RFC 5280)."""

from asn1crypto.core import Asn1Value

class Certificate(Asn1Value): ...

class Name(Asn1Value):
    @property
    def hashable(self) -> str: ...
