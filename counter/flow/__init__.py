# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows what at a clerk's counter. Knows no Qt; every call comes on one thread."""
