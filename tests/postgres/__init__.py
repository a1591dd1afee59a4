# SPDX-License-Identifier: GPL-3.0-or-later
"""A PostgreSQL of the tests' own."""
