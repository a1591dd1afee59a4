# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of the house rules; `make check` runs each as a module of its own."""
