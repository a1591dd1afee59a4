# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the messages and of the office file."""
