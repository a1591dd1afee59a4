# SPDX-License-Identifier: GPL-3.0-or-later
"""A mobile operator and a bank that a server knows, both without a process."""

from __future__ import annotations

from typing import cast

from common.domain.identifiers import ProviderCode
from common.domain.payment.values import Method
from server.payments.provider import Provider
from tests.payments.fake import FakeProvider
from tests.server.requests.hall import Hall


def introduce_providers(hall: Hall) -> FakeProvider:
    """Let the server know them; they keep the same books."""
    parts, fake = hall.services.payments, FakeProvider()
    providers = cast("dict[ProviderCode, Provider]", parts.payments.providers)
    for text, method, name in (
        ("cell", Method.MOBILE, "Cell & Sons"),
        ("bank", Method.BANK, "The Bank"),
    ):
        code = ProviderCode(text)
        providers[code] = fake
        parts.methods[code] = method
        parts.names[code] = {"en": name}
    return fake
