# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the server can be asked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from common.sync.view import Connectivity, View
from counter.flow.screen import Link


@dataclass(frozen=True, slots=True)
class Silence:
    """The server left an order unanswered while the device was last in step at ``as_of``."""

    as_of: datetime | None


def still_silent(silence: Silence | None, view: View) -> Silence | None:
    """The silence, unless the device has been in step with the server since."""
    if silence is None or view.connectivity is not Connectivity.ONLINE:
        return silence
    return silence if view.as_of == silence.as_of else None


def link_of(view: View, silence: Silence | None) -> Link:
    """How the counter stands with its server."""
    match view.connectivity:
        case Connectivity.REFUSED:
            return Link.REFUSED
        case Connectivity.OFFLINE:
            return Link.ISOLATED
        case Connectivity.CONNECTING:
            return Link.CONNECTING if silence is None else Link.ISOLATED
        case Connectivity.ONLINE if silence is not None:
            return Link.ISOLATED
        case Connectivity.ONLINE:
            return Link.SENDING if view.pending else Link.ONLINE
        case _ as unreachable:
            assert_never(unreachable)


def is_isolated(link: Link) -> bool:
    """Whether the counter works on its own: by the paper, on what it knows."""
    return link in {Link.ISOLATED, Link.REFUSED}
