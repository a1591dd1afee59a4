# SPDX-License-Identifier: GPL-3.0-or-later
"""Run by Alembic: migrate over the connection that ``common.storage.migrating`` hands in."""

from alembic import context

from common.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
)
context.run_migrations()
