# SPDX-License-Identifier: GPL-3.0-or-later
"""Another machine of the office becomes its server: beginning, announcing it, stepping down."""
