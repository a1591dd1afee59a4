# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules of money: the life of a payment, and of a till with cash. Pure; amounts in minor units."""
