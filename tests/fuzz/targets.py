# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that is fuzzed, and the share of all inputs that each gets."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.fuzz import chips, lines, numbers, scanned_codes, signed_chips, zones
from tests.fuzz.outcomes import Target

TARGETS: Mapping[str, tuple[Target, float]] = MappingProxyType(
    {
        "zone_noise": (zones.noise, 0.10),
        "zone_unchanged": (zones.unchanged, 0.03),
        "zone_one_misread": (zones.one_misread, 0.12),
        "zone_several_misreads": (zones.several_misreads, 0.10),
        "zone_damage": (zones.damage, 0.10),
        "frames_split_and_glued": (lines.split_and_glued, 0.05),
        "frames_spoilt": (lines.spoilt, 0.10),
        "code_lines": (lines.codes, 0.01),
        "national_number_noise": (numbers.noise, 0.05),
        "national_numbers": (numbers.figures, 0.08),
        "tickets": (scanned_codes.tickets, 0.05),
        "receipts": (scanned_codes.receipts, 0.03),
        "documents": (scanned_codes.documents, 0.02),
        "card_codes": (scanned_codes.cards, 0.03),
        "chip_objects": (chips.objects, 0.04),
        "chip_files": (chips.files, 0.02),
        "chip_contents": (chips.contents, 0.02),
        "chip_security_objects": (signed_chips.security_objects, 0.02),
        "chip_keys": (signed_chips.keys, 0.01),
        "chip_certificates": (signed_chips.imports, 0.02),
    }
)


def shares(count: int) -> Mapping[str, int]:
    """How many inputs each target gets of ``count``."""
    return {name: max(1, round(count * share)) for name, (_, share) in TARGETS.items()}
