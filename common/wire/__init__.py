# SPDX-License-Identifier: GPL-3.0-or-later
"""What travels between devices and servers: one definition for both ends."""
