# SPDX-License-Identifier: GPL-3.0-or-later
"""The kiosk's flow, without a window."""
