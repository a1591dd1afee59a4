# SPDX-License-Identifier: GPL-3.0-or-later
"""Measurements: figures as ratios to a bare limit that the same run measures."""
