# SPDX-License-Identifier: GPL-3.0-or-later
"""What was found out about an identity document by its chip, as far as a clerk has to know it."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class DocumentCheck(StrEnum):
    """The outcome; only GENUINE and ORIGINAL say anything in favour of a document."""

    NOT_READ = "not_read"
    """No chip was read: what is known was only printed on the document."""
    ORIGINAL = "original"
    """Its country has signed what is on the chip, and the chip has shown that it is no copy."""
    GENUINE = "genuine"
    """Its country has signed what is on the chip; a copied chip would look the same."""
    NOT_CHECKABLE = "not_checkable"
    """The chip was read, but nobody here can say whether its country has signed it."""
    UNREADABLE = "unreadable"
    """A chip was there, and it could not be read."""
    FORGED = "forged"
    """Something on the chip contradicts what its country has signed, or what is printed."""
