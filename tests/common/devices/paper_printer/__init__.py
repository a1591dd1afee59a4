# SPDX-License-Identifier: GPL-3.0-or-later
"""The printer for whole pages."""
