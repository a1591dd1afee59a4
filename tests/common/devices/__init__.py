# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of device drivers and their fakes."""
