# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of reading identity documents and ticket codes."""
