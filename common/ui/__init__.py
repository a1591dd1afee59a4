# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt pieces that the screens share: theme, fonts, texts, controls."""
