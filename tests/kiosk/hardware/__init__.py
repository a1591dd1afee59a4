# SPDX-License-Identifier: GPL-3.0-or-later
"""The hardware desk, on virtual devices and on fakes."""
