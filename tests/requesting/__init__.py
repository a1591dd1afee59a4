# SPDX-License-Identifier: GPL-3.0-or-later
"""Requests of the five programmes, taken from their filing to their hand-over by real programs."""
