# SPDX-License-Identifier: GPL-3.0-or-later
"""Errors of ecdsa."""

class MalformedPointError(AssertionError): ...
