# SPDX-License-Identifier: GPL-3.0-or-later
"""How a provider may behave."""

from enum import StrEnum, unique


@unique
class Behaviour(StrEnum):
    """What the provider does to those who ask, and in its messages to them."""

    WELL = "well"
    DOWN = "down"
    """Every question is answered by 503, and nothing is done or told."""
    LOSES_ANSWERS = "loses_answers"
    """What is asked is done, and the connection breaks before the answer."""
    NEVER_TELLS = "never_tells"
    """No message is sent; whoever asks is answered."""
    TELLS_TWICE = "tells_twice"
    """Each message is sent two times."""
    FORGES = "forges"
    """Messages are signed with another secret."""
    TELLS_ANOTHER_AMOUNT = "tells_another_amount"
    """Messages name another amount than was taken."""
