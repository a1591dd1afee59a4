# SPDX-License-Identifier: GPL-3.0-or-later
"""Revocation lists (RFC 5280 section 5)."""

from asn1crypto.core import Asn1Value

class CertificateList(Asn1Value): ...
