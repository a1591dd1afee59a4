# SPDX-License-Identifier: GPL-3.0-or-later
"""Alembic's scripts for the device's database."""
