# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs by the million for everything that reads what devices and people hand over."""
