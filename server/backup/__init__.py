# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of a server's whole database: taken while it runs, restored, and checked."""
