# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter: a clerk calls and serves."""
