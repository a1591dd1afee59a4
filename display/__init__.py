# SPDX-License-Identifier: GPL-3.0-or-later
"""The lobby display: who is called where, seen and heard."""
