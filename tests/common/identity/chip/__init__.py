# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of reading the chips of travel documents."""
