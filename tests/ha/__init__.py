# SPDX-License-Identifier: GPL-3.0-or-later
"""The centre with one of its machines dead: ``make ha``, with the settings that operators use."""
