# SPDX-License-Identifier: GPL-3.0-or-later
"""The public pages, asked over HTTP as a browser without scripts asks them."""
