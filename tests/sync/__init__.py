# SPDX-License-Identifier: GPL-3.0-or-later
"""Stations for tests of the screens."""
