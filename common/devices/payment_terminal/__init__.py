# SPDX-License-Identifier: GPL-3.0-or-later
"""The terminal at which people pay by card."""
