# SPDX-License-Identifier: GPL-3.0-or-later
"""What follows what on the kiosk, without a window: ``step`` is the only way forward."""
