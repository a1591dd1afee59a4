# SPDX-License-Identifier: GPL-3.0-or-later
"""Promotion, with the real programs."""
