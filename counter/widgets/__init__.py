# SPDX-License-Identifier: GPL-3.0-or-later
"""The counter's window, a thin shell around the flow."""
