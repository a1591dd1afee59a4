# SPDX-License-Identifier: GPL-3.0-or-later
"""What Alembic runs: the migrations, on the connection that the caller has opened."""

from alembic import context

from server.storage.all_tables import METADATA

context.configure(connection=context.config.attributes["connection"], target_metadata=METADATA)
context.run_migrations()
