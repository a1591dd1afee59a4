# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the device's link to its server."""
