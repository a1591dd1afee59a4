# SPDX-License-Identifier: GPL-3.0-or-later
"""A server that issues documents, on each database."""

from tests.server.requests.conftest import hall

__all__ = ["hall"]
