# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's database: tables, migrations, and what is read from and written to them."""
