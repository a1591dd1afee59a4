# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of what the display shows and says, without a window."""
