# SPDX-License-Identifier: GPL-3.0-or-later
"""What kiosk, counter, display and server share; layers are in docs/architecture.md."""
