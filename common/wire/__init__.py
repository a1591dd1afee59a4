# SPDX-License-Identifier: GPL-3.0-or-later
"""The messages that devices and servers exchange, defined once for both ends."""
