# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ``server.requests`` and of what is kept for it."""
