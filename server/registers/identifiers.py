# SPDX-License-Identifier: GPL-3.0-or-later
"""X-Road identifiers: checked, and as paths and headers carry them.

Source: X-Road Message Protocol for REST (PR-REST) 1.0.4, sections 4.1, 4.2 and 4.8.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from urllib.parse import quote

CLIENT_PARTS = (3, 4)
"""Instance, member class, member code and, optionally, subsystem code (section 4.1)."""

SERVICE_PARTS = (4, 5)
"""The same of the provider, and the service code (section 4.1)."""

_PART = re.compile(r"(?![.]+\Z)[A-Za-z0-9'()+,\-.=?_]+")
"""What section 4.8 allows. The underscore stands in many that were registered before version
1.0.3 forbade it; a part of dots only would climb in the path."""


def encoded(identifier: str) -> str:
    """The identifier with each part percent-encoded as UTF-8 (section 4.2)."""
    return "/".join(quote(part, safe="") for part in identifier.split("/"))


def is_identifier(identifier: str, parts: Sequence[int]) -> bool:
    """Whether it has one of the numbers of ``parts``, and in them only what may be there."""
    found = identifier.split("/")
    return len(found) in parts and all(_PART.fullmatch(each) for each in found)
