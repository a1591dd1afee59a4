# SPDX-License-Identifier: GPL-3.0-or-later
"""Every table of a server's database, for what concerns all of them: migrations and backups."""

from server.storage import (
    document_tables,
    exchange_tables,
    inquiry_tables,
    payment_tables,
    request_tables,
    tables,
)

METADATA = tables.METADATA

DECLARED_BY = (
    tables,
    request_tables,
    payment_tables,
    inquiry_tables,
    document_tables,
    exchange_tables,
)
"""The modules that declare tables; each adds its own to the metadata as it is imported."""
