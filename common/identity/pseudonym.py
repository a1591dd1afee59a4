# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen's pseudonym: the same document gives the same one, in one office on one day only."""

import hmac
import re
import unicodedata
from hashlib import sha256

from common.domain.identifiers import Pseudonym
from common.identity.day_keys import DayKeys

HEX_DIGITS = 32
"""Length of a pseudonym: 128 of the 256 bits, so that two citizens never meet by chance."""

_NOISE = re.compile(r"[^A-Z0-9]")


def _normalised(text: str) -> str:
    """Upper-case letters and ASCII digits, however the text was typed or printed."""
    digits = (
        str(unicodedata.decimal(character)) if character.isdecimal() else character
        for character in unicodedata.normalize("NFKC", text)
    )
    return _NOISE.sub("", "".join(digits).upper())


def pseudonym_of(keys: DayKeys, issuer: str, number: str) -> Pseudonym:
    """The pseudonym of whoever holds document ``number`` of the state ``issuer``.

    HMAC-SHA-256 under the day's pseudonym key, cut to 32 hexadecimal digits. Raises
    ValueError if ``number`` has neither letter nor digit: all such holders would be one.
    """
    plain_number = _normalised(number)
    if not plain_number:
        message = "a document number without letters and digits names nobody"
        raise ValueError(message)
    holder = f"{_normalised(issuer)}/{plain_number}".encode()
    digest = hmac.new(keys.pseudonym_key(), holder, sha256).hexdigest()
    return Pseudonym(digest[:HEX_DIGITS])


def same_pseudonym(one: Pseudonym, other: Pseudonym) -> bool:
    """Compare without telling by the time taken how much of them is equal."""
    return hmac.compare_digest(one.encode(), other.encode())
