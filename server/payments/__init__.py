# SPDX-License-Identifier: GPL-3.0-or-later
"""Taking fees: in cash, by card, and through providers that answer later."""
