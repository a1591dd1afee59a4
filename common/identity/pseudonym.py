# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen's pseudonym: the same document gives the same one, in one office on one day only."""

import hmac
from hashlib import sha256

from common.domain.identifiers import Pseudonym
from common.identity.card_numbers import plain_number
from common.identity.day_keys import DayKeys

HEX_DIGITS = 32
"""Length of a pseudonym: 128 of the 256 bits, so that two citizens never meet by chance."""


def pseudonym_of(keys: DayKeys, issuer: str, number: str) -> Pseudonym:
    """The pseudonym of whoever holds document ``number`` of the state ``issuer``.

    HMAC-SHA-256 under the day's pseudonym key, cut to 32 hexadecimal digits. Raises
    ValueError if ``number`` has neither letter nor digit: all such holders would be one.
    """
    plain = plain_number(number)
    if not plain:
        message = "a document number without letters and digits names nobody"
        raise ValueError(message)
    holder = f"{plain_number(issuer)}/{plain}".encode()
    digest = hmac.new(keys.pseudonym_key(), holder, sha256).hexdigest()
    return Pseudonym(digest[:HEX_DIGITS])
