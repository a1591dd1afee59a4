# SPDX-License-Identifier: GPL-3.0-or-later
"""Backups of a server's database."""
