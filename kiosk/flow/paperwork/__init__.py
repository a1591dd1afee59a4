# SPDX-License-Identifier: GPL-3.0-or-later
"""A citizen's paperwork: a request filed at the kiosk, or one asked about. Loaded when needed."""
