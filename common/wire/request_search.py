# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking for requests by what somebody brings along, and for others of the same applicant."""

from __future__ import annotations

from typing import Annotated, TypeAlias

import msgspec

from common.domain.identifiers import RequestId

_Code = Annotated[str, msgspec.Meta(max_length=1000)]
_CardNumber = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]


class ByPaper(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="by", tag="paper"):
    """The code on an issued document, or the link that holds it."""

    code: _Code


class ByCard(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="by", tag="card"):
    """The numbers on an identity document: its own, and what its issuer has added."""

    numbers: Annotated[tuple[_CardNumber, ...], msgspec.Meta(min_length=1, max_length=4)]

    def __repr__(self) -> str:
        return "ByCard(…)"


class ByApplicant(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="by", tag="applicant"
):
    """The other requests of whoever this request is for."""

    request: RequestId


RequestSearch: TypeAlias = ByPaper | ByCard | ByApplicant
