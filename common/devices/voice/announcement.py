# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to be said: which ticket goes to which counter, and in which languages."""

from dataclasses import dataclass

from common.domain.identifiers import Language


@dataclass(frozen=True, slots=True)
class Announcement:
    """One call, as the lobby hears it.

    Attributes:
        ticket: the number as people see it, ``PA 017``.
        counter: the counter's label, ``3``; a name of several letters is said as it is.
        languages: in the order they are spoken: the citizen's, then the office's. One that
            comes twice is spoken once.
    """

    ticket: str
    counter: str
    languages: tuple[Language, ...]
